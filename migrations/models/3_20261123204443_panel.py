from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE IF NOT EXISTS "custom_field" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "entity" VARCHAR(60) NOT NULL,
    "key" VARCHAR(40) NOT NULL,
    "label_zh" VARCHAR(40) NOT NULL,
    "label_en" VARCHAR(60) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "choices" JSONB,
    "required" BOOL NOT NULL,
    "max_length" INT,
    "smallest" DECIMAL(18,4),
    "largest" DECIMAL(18,4),
    "read_roles" TEXT[] NOT NULL,
    "write_roles" TEXT[] NOT NULL,
    "in_list" BOOL NOT NULL,
    "is_filterable" BOOL NOT NULL,
    "place" INT NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "published_at" TIMESTAMPTZ,
    "retired_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_custom_fiel_created_d18902" ON "custom_field" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_custom_fiel_entity_03f751" ON "custom_field" ("entity");
CREATE INDEX IF NOT EXISTS "idx_custom_fiel_label_z_aab843" ON "custom_field" ("label_zh");
CREATE INDEX IF NOT EXISTS "idx_custom_fiel_status_3b4915" ON "custom_field" ("status");
COMMENT ON COLUMN "custom_field"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "custom_field"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "custom_field"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "custom_field"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "custom_field"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "custom_field"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "custom_field"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "custom_field"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "custom_field"."entity" IS '对象类型 | Entity that it is added to';
COMMENT ON COLUMN "custom_field"."key" IS '字段键 | Key, in lower_case';
COMMENT ON COLUMN "custom_field"."label_zh" IS '中文名称 | Label in Chinese';
COMMENT ON COLUMN "custom_field"."label_en" IS '英文名称 | Label in English';
COMMENT ON COLUMN "custom_field"."kind" IS '类型 | Type';
COMMENT ON COLUMN "custom_field"."choices" IS '选项 | Options: a list of value, zh, en and colour';
COMMENT ON COLUMN "custom_field"."required" IS '必填 | Must be filled';
COMMENT ON COLUMN "custom_field"."max_length" IS '最大长度 | Most characters';
COMMENT ON COLUMN "custom_field"."smallest" IS '最小值 | Smallest value';
COMMENT ON COLUMN "custom_field"."largest" IS '最大值 | Largest value';
COMMENT ON COLUMN "custom_field"."read_roles" IS '可查看的角色（空为可读记录者） | Roles that may read it; all if empty';
COMMENT ON COLUMN "custom_field"."write_roles" IS '可填写的角色（空为可改记录者） | Roles that may write it; all if empty';
COMMENT ON COLUMN "custom_field"."in_list" IS '在列表中显示 | Shown in the list';
COMMENT ON COLUMN "custom_field"."is_filterable" IS '可筛选 | May be filtered and ordered by';
COMMENT ON COLUMN "custom_field"."place" IS '次序 | Order among the added fields';
COMMENT ON COLUMN "custom_field"."status" IS '状态 | Status';
COMMENT ON COLUMN "custom_field"."published_at" IS '发布时间 | Published at';
COMMENT ON COLUMN "custom_field"."retired_at" IS '停用时间 | Retired at';
COMMENT ON TABLE "custom_field" IS '自定义字段 | A field that administrators add to an entity at run time.';
        CREATE TABLE IF NOT EXISTS "notification_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(60) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "event" VARCHAR(80) NOT NULL,
    "field" VARCHAR(60),
    "values" TEXT[] NOT NULL,
    "roles" TEXT[] NOT NULL,
    "place" VARCHAR(40) NOT NULL,
    "channel" VARCHAR(40) NOT NULL,
    "text_zh" VARCHAR(300) NOT NULL,
    "enabled" BOOL NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_notificatio_created_a27eff" ON "notification_rule" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_notificatio_name_699a9c" ON "notification_rule" ("name");
CREATE INDEX IF NOT EXISTS "idx_notificatio_entity_a55a61" ON "notification_rule" ("entity");
CREATE INDEX IF NOT EXISTS "idx_notificatio_event_600a4a" ON "notification_rule" ("event");
CREATE INDEX IF NOT EXISTS "idx_notificatio_enabled_794151" ON "notification_rule" ("enabled");
COMMENT ON COLUMN "notification_rule"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "notification_rule"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "notification_rule"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "notification_rule"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "notification_rule"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "notification_rule"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "notification_rule"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "notification_rule"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "notification_rule"."name" IS '名称 | Name';
COMMENT ON COLUMN "notification_rule"."entity" IS '对象类型 | Entity';
COMMENT ON COLUMN "notification_rule"."event" IS '事件 | Event: an action, as close_issue, or create';
COMMENT ON COLUMN "notification_rule"."field" IS '条件字段 | Field that decides, as in the API';
COMMENT ON COLUMN "notification_rule"."values" IS '条件取值 | Values of the field, one of which the row must have';
COMMENT ON COLUMN "notification_rule"."roles" IS '通知角色 | Roles whose holders are told';
COMMENT ON COLUMN "notification_rule"."place" IS '通知范围 | Where they hold them';
COMMENT ON COLUMN "notification_rule"."channel" IS '渠道 | Channel';
COMMENT ON COLUMN "notification_rule"."text_zh" IS '通知内容 | Text, with {fields} of the row';
COMMENT ON COLUMN "notification_rule"."enabled" IS '是否启用 | Enabled';
COMMENT ON TABLE "notification_rule" IS '通知规则 | Whom to tell of an event of rows that meet a condition, and in which words.';
        CREATE TABLE IF NOT EXISTS "saved_report" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(60) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "columns" TEXT[] NOT NULL,
    "conditions" JSONB,
    "group_by" TEXT[] NOT NULL,
    "measure" VARCHAR(40) NOT NULL,
    "measure_field" VARCHAR(60),
    "chart" VARCHAR(40) NOT NULL,
    "shared_with" TEXT[] NOT NULL,
    "is_shared" BOOL NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_saved_repor_created_f4b98f" ON "saved_report" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_saved_repor_name_213313" ON "saved_report" ("name");
CREATE INDEX IF NOT EXISTS "idx_saved_repor_entity_c9d7a6" ON "saved_report" ("entity");
CREATE INDEX IF NOT EXISTS "idx_saved_repor_is_shar_e5f1d1" ON "saved_report" ("is_shared");
COMMENT ON COLUMN "saved_report"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "saved_report"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "saved_report"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "saved_report"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "saved_report"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "saved_report"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "saved_report"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "saved_report"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "saved_report"."name" IS '名称 | Name';
COMMENT ON COLUMN "saved_report"."entity" IS '对象类型 | Entity that is asked about';
COMMENT ON COLUMN "saved_report"."columns" IS '列出的字段 | Fields that are listed';
COMMENT ON COLUMN "saved_report"."conditions" IS '筛选条件 | Filter, as the API takes it';
COMMENT ON COLUMN "saved_report"."group_by" IS '分组字段 | Fields to group by: status, county.code, createdAt:MONTH';
COMMENT ON COLUMN "saved_report"."measure" IS '统计方式 | Measure';
COMMENT ON COLUMN "saved_report"."measure_field" IS '统计字段 | Field that is measured';
COMMENT ON COLUMN "saved_report"."chart" IS '图表类型 | Chart';
COMMENT ON COLUMN "saved_report"."shared_with" IS '共享给的角色 | Roles that may open it; empty: its owner alone';
COMMENT ON COLUMN "saved_report"."is_shared" IS '是否共享 | Shared';
COMMENT ON TABLE "saved_report" IS '保存的报表 | A question about rows under a name; it holds no figures, each reader has their own';
        CREATE TABLE IF NOT EXISTS "stored_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(200) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "size" INT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "owner" VARCHAR(100),
    "expires_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_stored_file_created_b21181" ON "stored_file" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_stored_file_name_fc9847" ON "stored_file" ("name");
CREATE INDEX IF NOT EXISTS "idx_stored_file_owner_ec8954" ON "stored_file" ("owner");
CREATE INDEX IF NOT EXISTS "idx_stored_file_expires_af51c5" ON "stored_file" ("expires_at");
COMMENT ON COLUMN "stored_file"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "stored_file"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "stored_file"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "stored_file"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "stored_file"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "stored_file"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "stored_file"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "stored_file"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "stored_file"."name" IS '文件名 | Name';
COMMENT ON COLUMN "stored_file"."media_type" IS '类型 | Media type';
COMMENT ON COLUMN "stored_file"."size" IS '大小（字节） | Size in bytes';
COMMENT ON COLUMN "stored_file"."sha256" IS '摘要（SHA-256） | Digest (SHA-256), in hex';
COMMENT ON COLUMN "stored_file"."owner" IS '所属记录 | Id of the row that it belongs to';
COMMENT ON COLUMN "stored_file"."expires_at" IS '到期时间 | When it is deleted; never where there is none';
COMMENT ON TABLE "stored_file" IS '文件 | A file: its name, type, size and digest; whoever may read its owner''s row may have it.';
        CREATE TABLE IF NOT EXISTS "export_job" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "title" VARCHAR(100) NOT NULL,
    "entity_name" VARCHAR(60) NOT NULL,
    "columns" TEXT[] NOT NULL,
    "conditions" JSONB,
    "order_by" JSONB,
    "clear" BOOL NOT NULL,
    "personal" BOOL NOT NULL,
    "reason" VARCHAR(300) NOT NULL,
    "rows_total" INT NOT NULL,
    "rows_done" INT NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" VARCHAR(300),
    "sha256" VARCHAR(64),
    "failure" VARCHAR(300),
    "finished_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "custom" JSONB,
    "file_id" UUID CONSTRAINT "fk_export_j_stored_f_c13575cc" REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "requester_id" UUID NOT NULL CONSTRAINT "fk_export_j_user_d97875a0" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "unit_id" UUID CONSTRAINT "fk_export_j_org_unit_ede3d94c" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_export_job_created_ea3881" ON "export_job" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_export_job_title_0108af" ON "export_job" ("title");
CREATE INDEX IF NOT EXISTS "idx_export_job_entity__22fb6d" ON "export_job" ("entity_name");
CREATE INDEX IF NOT EXISTS "idx_export_job_status_db67f6" ON "export_job" ("status");
CREATE INDEX IF NOT EXISTS "idx_export_job_expires_5f15c6" ON "export_job" ("expires_at");
CREATE INDEX IF NOT EXISTS "idx_export_job_file_id_70530d" ON "export_job" ("file_id");
CREATE INDEX IF NOT EXISTS "idx_export_job_request_54ea5c" ON "export_job" ("requester_id");
CREATE INDEX IF NOT EXISTS "idx_export_job_unit_id_22592f" ON "export_job" ("unit_id");
COMMENT ON COLUMN "export_job"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "export_job"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "export_job"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "export_job"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "export_job"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "export_job"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "export_job"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "export_job"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "export_job"."title" IS '标题 | Title';
COMMENT ON COLUMN "export_job"."entity_name" IS '数据 | Entity';
COMMENT ON COLUMN "export_job"."columns" IS '列 | Columns, as paths of the API';
COMMENT ON COLUMN "export_job"."conditions" IS '筛选条件 | Filter, as the API takes it';
COMMENT ON COLUMN "export_job"."order_by" IS '排序 | Order, as the API takes it';
COMMENT ON COLUMN "export_job"."clear" IS '明文导出 | Personal data in clear, where the requester may see them';
COMMENT ON COLUMN "export_job"."personal" IS '含明文个人信息 | Holds personal data in clear';
COMMENT ON COLUMN "export_job"."reason" IS '用途 | What it is for';
COMMENT ON COLUMN "export_job"."rows_total" IS '行数 | Rows to export, when it was asked for';
COMMENT ON COLUMN "export_job"."rows_done" IS '已写行数 | Rows written so far';
COMMENT ON COLUMN "export_job"."status" IS '状态 | Status';
COMMENT ON COLUMN "export_job"."decided_by_id" IS '审批人 | Who decided';
COMMENT ON COLUMN "export_job"."decided_at" IS '审批时间 | When it was decided';
COMMENT ON COLUMN "export_job"."decision_reason" IS '不批准的理由 | Why it was refused';
COMMENT ON COLUMN "export_job"."sha256" IS '文件摘要（SHA-256） | Digest of the file';
COMMENT ON COLUMN "export_job"."failure" IS '未能生成的原因 | Why it failed';
COMMENT ON COLUMN "export_job"."finished_at" IS '完成时间 | When it was ready';
COMMENT ON COLUMN "export_job"."expires_at" IS '文件到期时间 | When the file is deleted';
COMMENT ON COLUMN "export_job"."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN "export_job"."file_id" IS '文件 | File';
COMMENT ON COLUMN "export_job"."requester_id" IS '申请人 | Who asked for it';
COMMENT ON COLUMN "export_job"."unit_id" IS '申请单位 | Unit of the requester';
COMMENT ON TABLE "export_job" IS '数据导出 | Rows of an entity that somebody wants as a sheet.';
        CREATE TABLE IF NOT EXISTS "file_chunk" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "place" INT NOT NULL,
    "content" BYTEA NOT NULL,
    "file_id" UUID NOT NULL CONSTRAINT "fk_file_chu_stored_f_1630af75" REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_file_chunk_created_c88756" ON "file_chunk" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_file_chunk_file_id_4968ca" ON "file_chunk" ("file_id");
COMMENT ON COLUMN "file_chunk"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "file_chunk"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "file_chunk"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "file_chunk"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "file_chunk"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "file_chunk"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "file_chunk"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "file_chunk"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "file_chunk"."place" IS '次序 | Place in the file, from 0';
COMMENT ON COLUMN "file_chunk"."content" IS '内容 | Bytes';
COMMENT ON COLUMN "file_chunk"."file_id" IS '文件 | File';
COMMENT ON TABLE "file_chunk" IS '文件内容 | A piece of a file''s bytes.';
        CREATE TABLE IF NOT EXISTS "former_password" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "password_hash" VARCHAR(200) NOT NULL,
    "replaced_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL CONSTRAINT "fk_former_p_user_9a7d6854" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_former_pass_created_a23f7a" ON "former_password" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_former_pass_user_id_38b804" ON "former_password" ("user_id");
COMMENT ON COLUMN "former_password"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "former_password"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "former_password"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "former_password"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "former_password"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "former_password"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "former_password"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "former_password"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "former_password"."password_hash" IS '口令摘要 | Password hash (argon2id)';
COMMENT ON COLUMN "former_password"."replaced_at" IS '更换时间 | Replaced at';
COMMENT ON COLUMN "former_password"."user_id" IS '用户 | User';
COMMENT ON TABLE "former_password" IS '历史口令 | The hash of a password that its owner had before and may not take again soon.';
        CREATE TABLE IF NOT EXISTS "import_job" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "title" VARCHAR(100) NOT NULL,
    "entity_name" VARCHAR(60) NOT NULL,
    "policy" VARCHAR(40),
    "status" VARCHAR(40) NOT NULL,
    "rows_total" INT,
    "rows_done" INT NOT NULL,
    "rows_good" INT,
    "rows_bad" INT,
    "problems" JSONB,
    "failure" VARCHAR(300),
    "finished_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ,
    "file_id" UUID NOT NULL CONSTRAINT "fk_import_j_stored_f_dd9b4504" REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "requester_id" UUID NOT NULL CONSTRAINT "fk_import_j_user_5a963fb8" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "result_id" UUID CONSTRAINT "fk_import_j_stored_f_431491de" REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_import_job_created_086fb2" ON "import_job" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_import_job_title_00b661" ON "import_job" ("title");
CREATE INDEX IF NOT EXISTS "idx_import_job_entity__231d3d" ON "import_job" ("entity_name");
CREATE INDEX IF NOT EXISTS "idx_import_job_status_a9c5b5" ON "import_job" ("status");
CREATE INDEX IF NOT EXISTS "idx_import_job_expires_baf89a" ON "import_job" ("expires_at");
CREATE INDEX IF NOT EXISTS "idx_import_job_file_id_3f3d60" ON "import_job" ("file_id");
CREATE INDEX IF NOT EXISTS "idx_import_job_request_a5320b" ON "import_job" ("requester_id");
CREATE INDEX IF NOT EXISTS "idx_import_job_result__20d6d6" ON "import_job" ("result_id");
COMMENT ON COLUMN "import_job"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "import_job"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "import_job"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "import_job"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "import_job"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "import_job"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "import_job"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "import_job"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "import_job"."title" IS '标题 | Title';
COMMENT ON COLUMN "import_job"."entity_name" IS '数据 | Entity';
COMMENT ON COLUMN "import_job"."policy" IS '导入方式 | All rows or none, or each by itself';
COMMENT ON COLUMN "import_job"."status" IS '状态 | Status';
COMMENT ON COLUMN "import_job"."rows_total" IS '总行数 | Rows in the sheet';
COMMENT ON COLUMN "import_job"."rows_done" IS '已处理行数 | Rows gone through so far';
COMMENT ON COLUMN "import_job"."rows_good" IS '正确行数 | Rows that are right, or were imported';
COMMENT ON COLUMN "import_job"."rows_bad" IS '错误行数 | Rows that are wrong';
COMMENT ON COLUMN "import_job"."problems" IS '错误 | What is wrong, by row and column';
COMMENT ON COLUMN "import_job"."failure" IS '未能完成的原因 | Why it failed';
COMMENT ON COLUMN "import_job"."finished_at" IS '完成时间 | When it was done';
COMMENT ON COLUMN "import_job"."expires_at" IS '文件到期时间 | When the files are deleted';
COMMENT ON COLUMN "import_job"."file_id" IS '上传的文件 | Uploaded sheet';
COMMENT ON COLUMN "import_job"."requester_id" IS '申请人 | Who asked for it';
COMMENT ON COLUMN "import_job"."result_id" IS '结果文件 | The sheet with a column that says what is wrong';
COMMENT ON TABLE "import_job" IS '数据导入 | Rows of an entity that somebody brings as a sheet.';
        CREATE TABLE IF NOT EXISTS "saved_view" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "target" VARCHAR(60) NOT NULL,
    "name" VARCHAR(50) NOT NULL,
    "query" TEXT NOT NULL,
    "sharing" VARCHAR(40) NOT NULL,
    "custom" JSONB,
    "owner_id" UUID NOT NULL CONSTRAINT "fk_saved_vi_user_8023dacf" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "unit_id" UUID CONSTRAINT "fk_saved_vi_org_unit_1b7af0d4" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_saved_view_created_0d1d74" ON "saved_view" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_saved_view_target_c916ca" ON "saved_view" ("target");
CREATE INDEX IF NOT EXISTS "idx_saved_view_sharing_32f61a" ON "saved_view" ("sharing");
CREATE INDEX IF NOT EXISTS "idx_saved_view_owner_i_1109eb" ON "saved_view" ("owner_id");
CREATE INDEX IF NOT EXISTS "idx_saved_view_unit_id_a772dd" ON "saved_view" ("unit_id");
COMMENT ON COLUMN "saved_view"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "saved_view"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "saved_view"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "saved_view"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "saved_view"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "saved_view"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "saved_view"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "saved_view"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "saved_view"."target" IS '列表 | The type whose list it is';
COMMENT ON COLUMN "saved_view"."name" IS '名称 | Name';
COMMENT ON COLUMN "saved_view"."query" IS '查询条件 | What stands behind the list''s address';
COMMENT ON COLUMN "saved_view"."sharing" IS '共享范围 | Shared with';
COMMENT ON COLUMN "saved_view"."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN "saved_view"."owner_id" IS '保存人 | Whose it is';
COMMENT ON COLUMN "saved_view"."unit_id" IS '单位 | Unit';
COMMENT ON TABLE "saved_view" IS '保存的视图 | A list''s conditions, order and columns under a name; it holds no rows of the list';
        CREATE TABLE IF NOT EXISTS "second_factor" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "secret_cipher" BYTEA,
    "confirmed_at" TIMESTAMPTZ,
    "last_counter" BIGINT NOT NULL,
    "user_id" UUID NOT NULL CONSTRAINT "fk_second_f_user_9da88b8c" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_second_fact_created_3cad7f" ON "second_factor" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_second_fact_user_id_b6ea50" ON "second_factor" ("user_id");
COMMENT ON COLUMN "second_factor"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "second_factor"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "second_factor"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "second_factor"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "second_factor"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "second_factor"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "second_factor"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "second_factor"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "second_factor"."secret_cipher" IS '密钥密文 | Secret, encrypted; none after a reset';
COMMENT ON COLUMN "second_factor"."confirmed_at" IS '启用时间 | Confirmed by a first code at';
COMMENT ON COLUMN "second_factor"."last_counter" IS '最近使用的计数 | Counter of the last code accepted';
COMMENT ON COLUMN "second_factor"."user_id" IS '用户 | User';
COMMENT ON TABLE "second_factor" IS '动态验证码 | The secret from which a person''s one-time codes are made, encrypted.';
        CREATE TABLE IF NOT EXISTS "viewing" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "reason" VARCHAR(200) NOT NULL,
    "started_at" TIMESTAMPTZ NOT NULL,
    "until_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "session_id" UUID NOT NULL,
    "looker_id" UUID NOT NULL CONSTRAINT "fk_viewing_user_a4437cce" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL CONSTRAINT "fk_viewing_user_2c10d054" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_viewing_created_667b28" ON "viewing" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_viewing_started_909622" ON "viewing" ("started_at");
CREATE INDEX IF NOT EXISTS "idx_viewing_until_a_a8c6ec" ON "viewing" ("until_at");
CREATE INDEX IF NOT EXISTS "idx_viewing_looker__e4340e" ON "viewing" ("looker_id");
CREATE INDEX IF NOT EXISTS "idx_viewing_user_id_39d2e8" ON "viewing" ("user_id");
COMMENT ON COLUMN "viewing"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "viewing"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "viewing"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "viewing"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "viewing"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "viewing"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "viewing"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "viewing"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "viewing"."reason" IS '查看理由 | Why';
COMMENT ON COLUMN "viewing"."started_at" IS '开始时间 | From';
COMMENT ON COLUMN "viewing"."until_at" IS '最迟结束时间 | Until, at the latest';
COMMENT ON COLUMN "viewing"."ended_at" IS '结束时间 | Ended at';
COMMENT ON COLUMN "viewing"."session_id" IS '会话 | The session in which it was';
COMMENT ON COLUMN "viewing"."looker_id" IS '查看人 | Who looked';
COMMENT ON COLUMN "viewing"."user_id" IS '被查看人 | With whose eyes';
COMMENT ON TABLE "viewing" IS '代为查看 | Somebody looked with another person''s eyes, read-only, for a while.';
        ALTER TABLE "annual_disclosure" ADD "custom" JSONB;
        ALTER TABLE "appraisal" ADD "custom" JSONB;
        ALTER TABLE "arrears_item" ADD "custom" JSONB;
        ALTER TABLE "arrears_ranking" ADD "custom" JSONB;
        ALTER TABLE "assignment" ADD "custom" JSONB;
        ALTER TABLE "audit_finding" ADD "custom" JSONB;
        ALTER TABLE "bank" ADD "custom" JSONB;
        ALTER TABLE "bank_feedback" ADD "custom" JSONB;
        ALTER TABLE "bulletin" ADD "custom" JSONB;
        ALTER TABLE "cadre_note" ADD "custom" JSONB;
        ALTER TABLE "centre_report" ADD "custom" JSONB;
        ALTER TABLE "certification" ADD "custom" JSONB;
        ALTER TABLE "commissioner" ADD "custom" JSONB;
        ALTER TABLE "compensation_case" ADD "custom" JSONB;
        ALTER TABLE "consultation_session" ADD "custom" JSONB;
        ALTER TABLE "credit_record" ADD "custom" JSONB;
        ALTER TABLE "delegation" ADD "custom" JSONB;
        ALTER TABLE "dict_item" ADD "custom" JSONB;
        ALTER TABLE "enterprise" ADD "custom" JSONB;
        ALTER TABLE "enterprise_account" ADD "custom" JSONB;
        ALTER TABLE "enterprise_contact" ADD "custom" JSONB;
        ALTER TABLE "enterprise_user" ADD "custom" JSONB;
        ALTER TABLE "expert_consultation" ADD "custom" JSONB;
        ALTER TABLE "financing_need" ADD "custom" JSONB;
        ALTER TABLE "fund_allocation" ADD "custom" JSONB;
        ALTER TABLE "fund_arrival" ADD "custom" JSONB;
        ALTER TABLE "fund_budget" ADD "custom" JSONB;
        ALTER TABLE "funds_in_place" ADD "custom" JSONB;
        ALTER TABLE "idle_land_case" ADD "custom" JSONB;
        ALTER TABLE "inclusive_loan_balance" ADD "custom" JSONB;
        ALTER TABLE "industry_chain" ADD "custom" JSONB;
        ALTER TABLE "industry_class" ADD "custom" JSONB;
        ALTER TABLE "inspection_plan" ADD "custom" JSONB;
        ALTER TABLE "inspection_record" ADD "custom" JSONB;
        ALTER TABLE "inter_enterprise_debt" ADD "custom" JSONB;
        ALTER TABLE "issue" ADD "custom" JSONB;
        ALTER TABLE "key_enterprise" ADD "custom" JSONB;
        ALTER TABLE "key_project" ADD "custom" JSONB;
        ALTER TABLE "land_parcel" ADD "custom" JSONB;
        ALTER TABLE "land_supply" ADD "custom" JSONB;
        ALTER TABLE "leader" ADD "custom" JSONB;
        ALTER TABLE "leader_link" ADD "custom" JSONB;
        ALTER TABLE "library_record" ADD "custom" JSONB;
        ALTER TABLE "link_visit" ADD "custom" JSONB;
        ALTER TABLE "loan_disruption_report" ADD "custom" JSONB;
        ALTER TABLE "loan_record" ADD "custom" JSONB;
        ALTER TABLE "login_attempt" ALTER COLUMN "success" DROP NOT NULL;
        COMMENT ON COLUMN "login_attempt"."success" IS '是否成功，空为第一步已通过 | Whether it succeeded; absent: a code is due';
        ALTER TABLE "management_rule" ADD "custom" JSONB;
        ALTER TABLE "map_task" ADD "custom" JSONB;
        ALTER TABLE "meeting" ADD "custom" JSONB;
        ALTER TABLE "milestone" ADD "custom" JSONB;
        ALTER TABLE "org_unit" ADD "custom" JSONB;
        ALTER TABLE "performance_evaluation" ADD "custom" JSONB;
        ALTER TABLE "policy_document" ADD "custom" JSONB;
        ALTER TABLE "policy_item" ADD "custom" JSONB;
        ALTER TABLE "pool" ADD "custom" JSONB;
        ALTER TABLE "pool_membership" ADD "custom" JSONB;
        ALTER TABLE "pool_target" ADD "custom" JSONB;
        ALTER TABLE "pooled_loan" ADD "custom" JSONB;
        ALTER TABLE "progress_report" ADD "custom" JSONB;
        ALTER TABLE "project" ADD "custom" JSONB;
        ALTER TABLE "project_contact" ADD "custom" JSONB;
        ALTER TABLE "public_notice" ADD "custom" JSONB;
        ALTER TABLE "receivable_confirmation" ADD "custom" JSONB;
        ALTER TABLE "recovery_case" ADD "custom" JSONB;
        ALTER TABLE "recusal" ADD "custom" JSONB;
        ALTER TABLE "region" ADD "custom" JSONB;
        ALTER TABLE "risk_claim" ADD "custom" JSONB;
        ALTER TABLE "risk_contribution" ADD "custom" JSONB;
        ALTER TABLE "risk_pool" ADD "custom" JSONB;
        ALTER TABLE "role_grant" ADD "custom" JSONB;
        ALTER TABLE "service_log" ADD "custom" JSONB;
        ALTER TABLE "session" ADD "end_reason" VARCHAR(40);
        ALTER TABLE "session" ADD "started_at" TIMESTAMPTZ;
        ALTER TABLE "session" ADD "acting_grant_id" UUID;
        ALTER TABLE "session" ADD "second_factor_at" TIMESTAMPTZ;
        ALTER TABLE "subsidy_application" ADD "custom" JSONB;
        ALTER TABLE "subsidy_item" ADD "custom" JSONB;
        ALTER TABLE "system_param" ADD "custom" JSONB;
        ALTER TABLE "task_force" ADD "custom" JSONB;
        ALTER TABLE "training" ADD "custom" JSONB;
        ALTER TABLE "work_calendar_day" ADD "custom" JSONB;
        COMMENT ON COLUMN annual_disclosure."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN appraisal."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN arrears_item."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN arrears_ranking."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN assignment."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN audit_finding."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN bank."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN bank_feedback."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN bulletin."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN cadre_note."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN centre_report."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN certification."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN commissioner."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN compensation_case."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN consultation_session."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN credit_record."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN delegation."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN dict_item."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN enterprise."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN enterprise_account."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN enterprise_contact."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN enterprise_user."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN expert_consultation."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN financing_need."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN fund_allocation."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN fund_arrival."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN fund_budget."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN funds_in_place."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN idle_land_case."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN inclusive_loan_balance."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN industry_chain."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN industry_class."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN inspection_plan."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN inspection_record."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN inter_enterprise_debt."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN issue."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN key_enterprise."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN key_project."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN land_parcel."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN land_supply."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN leader."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN leader_link."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN library_record."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN link_visit."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN loan_disruption_report."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN loan_record."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN management_rule."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN map_task."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN meeting."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN milestone."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN org_unit."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN performance_evaluation."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN policy_document."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN policy_item."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN pool."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN pool_membership."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN pool_target."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN pooled_loan."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN progress_report."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN project."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN project_contact."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN public_notice."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN receivable_confirmation."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN recovery_case."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN recusal."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN region."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN risk_claim."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN risk_contribution."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN risk_pool."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN role_grant."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN service_log."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN session."end_reason" IS '结束原因 | Why it ended';
COMMENT ON COLUMN session."started_at" IS '开始时间 | Started at';
COMMENT ON COLUMN session."acting_grant_id" IS '所选角色授权 | The one role in use; absent: all that are held';
COMMENT ON COLUMN session."second_factor_at" IS '动态验证时间 | One-time code given at';
COMMENT ON COLUMN subsidy_application."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN subsidy_item."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN system_param."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN task_force."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN training."custom" IS '自定义字段 | Values of added fields';
COMMENT ON COLUMN work_calendar_day."custom" IS '自定义字段 | Values of added fields';
        CREATE INDEX IF NOT EXISTS "idx_audit_log_request_33bea3" ON "audit_log" ("request_id");
alter table "inspection_plan" add constraint "ck_inspection_plan_custom" check (jsonb_typeof(custom) = 'object');
alter table "inspection_record" add constraint "ck_inspection_record_custom" check (jsonb_typeof(custom) = 'object');
alter table "arrears_item" add constraint "ck_arrears_item_custom" check (jsonb_typeof(custom) = 'object');
alter table "arrears_ranking" add constraint "ck_arrears_ranking_custom" check (jsonb_typeof(custom) = 'object');
alter table "annual_disclosure" add constraint "ck_annual_disclosure_custom" check (jsonb_typeof(custom) = 'object');
alter table "audit_finding" add constraint "ck_audit_finding_custom" check (jsonb_typeof(custom) = 'object');
alter table "receivable_confirmation" add constraint "ck_receivable_confirmation_custom" check (jsonb_typeof(custom) = 'object');
alter table "assignment" add constraint "ck_assignment_custom" check (jsonb_typeof(custom) = 'object');
alter table "service_log" add constraint "ck_service_log_custom" check (jsonb_typeof(custom) = 'object');
alter table "bank_feedback" add constraint "ck_bank_feedback_custom" check (jsonb_typeof(custom) = 'object');
alter table "bulletin" add constraint "ck_bulletin_custom" check (jsonb_typeof(custom) = 'object');
alter table "key_project" add constraint "ck_key_project_custom" check (jsonb_typeof(custom) = 'object');
alter table "task_force" add constraint "ck_task_force_custom" check (jsonb_typeof(custom) = 'object');
alter table "centre_report" add constraint "ck_centre_report_custom" check (jsonb_typeof(custom) = 'object');
alter table "commissioner" add constraint "ck_commissioner_custom" check (jsonb_typeof(custom) = 'object');
alter table "pool" add constraint "ck_pool_custom" check (jsonb_typeof(custom) = 'object');
alter table "pool_target" add constraint "ck_pool_target_custom" check (jsonb_typeof(custom) = 'object');
alter table "pool_membership" add constraint "ck_pool_membership_custom" check (jsonb_typeof(custom) = 'object');
alter table "training" add constraint "ck_training_custom" check (jsonb_typeof(custom) = 'object');
alter table "appraisal" add constraint "ck_appraisal_custom" check (jsonb_typeof(custom) = 'object');
alter table "management_rule" add constraint "ck_management_rule_custom" check (jsonb_typeof(custom) = 'object');
alter table "recusal" add constraint "ck_recusal_custom" check (jsonb_typeof(custom) = 'object');
alter table "cadre_note" add constraint "ck_cadre_note_custom" check (jsonb_typeof(custom) = 'object');
alter table "expert_consultation" add constraint "ck_expert_consultation_custom" check (jsonb_typeof(custom) = 'object');
create unique index "uq_second_factor_user" on "second_factor" ("user_id");
alter table "second_factor" add constraint "ck_second_factor_confirmed" check (confirmed_at is null or secret_cipher is not null);
alter table "credit_record" add constraint "ck_credit_record_custom" check (jsonb_typeof(custom) = 'object');
alter table "custom_field" add constraint "ck_custom_field_kind" check ("kind" in ('TEXT', 'NUMBER', 'DATE', 'CHOICE', 'BOOL', 'FILE'));
alter table "custom_field" add constraint "ck_custom_field_status" check ("status" in ('DRAFT', 'PUBLISHED', 'RETIRED'));
create unique index "uq_custom_field_key" on "custom_field" ("city_id", "entity", "key") where deleted_at is null;
alter table "custom_field" add constraint "ck_custom_field_form" check (key ~ '^[a-z][a-z0-9_]*$');
create index "idx_custom_field_search" on "custom_field" using gin (zh_tsv(coalesce("key", '') || E'\\n' || coalesce("label_zh", '') || E'\\n' || coalesce("label_en", '')));
alter table "delegation" add constraint "ck_delegation_custom" check (jsonb_typeof(custom) = 'object');
alter table "enterprise" add constraint "ck_enterprise_custom" check (jsonb_typeof(custom) = 'object');
alter table "enterprise_contact" add constraint "ck_enterprise_contact_custom" check (jsonb_typeof(custom) = 'object');
alter table "enterprise_user" add constraint "ck_enterprise_user_custom" check (jsonb_typeof(custom) = 'object');
alter table "enterprise_account" add constraint "ck_enterprise_account_custom" check (jsonb_typeof(custom) = 'object');
alter table "library_record" add constraint "ck_library_record_custom" check (jsonb_typeof(custom) = 'object');
alter table "certification" add constraint "ck_certification_custom" check (jsonb_typeof(custom) = 'object');
alter table "key_enterprise" add constraint "ck_key_enterprise_custom" check (jsonb_typeof(custom) = 'object');
alter table "export_job" add constraint "ck_export_job_status" check ("status" in ('WAITING', 'QUEUED', 'DONE', 'REJECTED', 'FAILED', 'EXPIRED'));
alter table "export_job" add constraint "ck_export_job_custom" check (jsonb_typeof(custom) = 'object');
alter table "export_job" add constraint "ck_export_job_two_people" check (decided_by_id <> requester_id);
alter table "export_job" add constraint "ck_export_job_file" check (status not in ('DONE', 'EXPIRED') or file_id is not null);
alter table "export_job" add constraint "ck_export_job_failure" check (status <> 'FAILED' or failure is not null);
create index "idx_export_job_search" on "export_job" using gin (zh_tsv(coalesce("title", '') || E'\\n' || coalesce("reason", '')));
alter table "financing_need" add constraint "ck_financing_need_custom" check (jsonb_typeof(custom) = 'object');
alter table "fund_allocation" add constraint "ck_fund_allocation_custom" check (jsonb_typeof(custom) = 'object');
alter table "fund_arrival" add constraint "ck_fund_arrival_custom" check (jsonb_typeof(custom) = 'object');
alter table "import_job" add constraint "ck_import_job_policy" check ("policy" in ('ALL_OR_NOTHING', 'EACH'));
alter table "import_job" add constraint "ck_import_job_status" check ("status" in ('QUEUED', 'CHECKED', 'CONFIRMED', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED'));
alter table "import_job" add constraint "ck_import_job_failure" check (status <> 'FAILED' or failure is not null);
alter table "import_job" add constraint "ck_import_job_confirmed_how" check (status not in ('CONFIRMED', 'DONE') or policy is not null);
create index "idx_import_job_search" on "import_job" using gin (zh_tsv(coalesce("title", '')));
alter table "issue" add constraint "ck_issue_custom" check (jsonb_typeof(custom) = 'object');
alter table "land_parcel" add constraint "ck_land_parcel_custom" check (jsonb_typeof(custom) = 'object');
alter table "land_supply" add constraint "ck_land_supply_custom" check (jsonb_typeof(custom) = 'object');
alter table "idle_land_case" add constraint "ck_idle_land_case_custom" check (jsonb_typeof(custom) = 'object');
alter table "inter_enterprise_debt" add constraint "ck_inter_enterprise_debt_custom" check (jsonb_typeof(custom) = 'object');
alter table "compensation_case" add constraint "ck_compensation_case_custom" check (jsonb_typeof(custom) = 'object');
alter table "leader_link" add constraint "ck_leader_link_custom" check (jsonb_typeof(custom) = 'object');
alter table "link_visit" add constraint "ck_link_visit_custom" check (jsonb_typeof(custom) = 'object');
alter table "loan_record" add constraint "ck_loan_record_custom" check (jsonb_typeof(custom) = 'object');
alter table "loan_disruption_report" add constraint "ck_loan_disruption_report_custom" check (jsonb_typeof(custom) = 'object');
alter table "inclusive_loan_balance" add constraint "ck_inclusive_loan_balance_custom" check (jsonb_typeof(custom) = 'object');
alter table "map_task" add constraint "ck_map_task_custom" check (jsonb_typeof(custom) = 'object');
alter table "meeting" add constraint "ck_meeting_custom" check (jsonb_typeof(custom) = 'object');
alter table "notification_rule" add constraint "ck_notification_rule_place" check ("place" in ('CITY', 'COUNTY', 'UNIT'));
alter table "notification_rule" add constraint "ck_notification_rule_channel" check ("channel" in ('IN_APP'));
create unique index "uq_notification_rule_name" on "notification_rule" ("city_id", "name") where deleted_at is null;
create index "idx_notification_rule_search" on "notification_rule" using gin (zh_tsv(coalesce("name", '') || E'\\n' || coalesce("text_zh", '')));
alter table "region" add constraint "ck_region_custom" check (jsonb_typeof(custom) = 'object');
alter table "org_unit" add constraint "ck_org_unit_custom" check (jsonb_typeof(custom) = 'object');
alter table "industry_chain" add constraint "ck_industry_chain_custom" check (jsonb_typeof(custom) = 'object');
alter table "bank" add constraint "ck_bank_custom" check (jsonb_typeof(custom) = 'object');
alter table "performance_evaluation" add constraint "ck_performance_evaluation_custom" check (jsonb_typeof(custom) = 'object');
alter table "role_grant" add constraint "ck_role_grant_custom" check (jsonb_typeof(custom) = 'object');
alter table "leader" add constraint "ck_leader_custom" check (jsonb_typeof(custom) = 'object');
alter table "work_calendar_day" add constraint "ck_work_calendar_day_custom" check (jsonb_typeof(custom) = 'object');
alter table "system_param" add constraint "ck_system_param_custom" check (jsonb_typeof(custom) = 'object');
alter table "dict_item" add constraint "ck_dict_item_custom" check (jsonb_typeof(custom) = 'object');
alter table "industry_class" add constraint "ck_industry_class_custom" check (jsonb_typeof(custom) = 'object');
alter table "policy_document" add constraint "ck_policy_document_custom" check (jsonb_typeof(custom) = 'object');
alter table "policy_item" add constraint "ck_policy_item_custom" check (jsonb_typeof(custom) = 'object');
alter table "project" add constraint "ck_project_custom" check (jsonb_typeof(custom) = 'object');
alter table "project_contact" add constraint "ck_project_contact_custom" check (jsonb_typeof(custom) = 'object');
alter table "milestone" add constraint "ck_milestone_custom" check (jsonb_typeof(custom) = 'object');
alter table "progress_report" add constraint "ck_progress_report_custom" check (jsonb_typeof(custom) = 'object');
alter table "funds_in_place" add constraint "ck_funds_in_place_custom" check (jsonb_typeof(custom) = 'object');
alter table "consultation_session" add constraint "ck_consultation_session_custom" check (jsonb_typeof(custom) = 'object');
alter table "risk_pool" add constraint "ck_risk_pool_custom" check (jsonb_typeof(custom) = 'object');
alter table "risk_contribution" add constraint "ck_risk_contribution_custom" check (jsonb_typeof(custom) = 'object');
alter table "pooled_loan" add constraint "ck_pooled_loan_custom" check (jsonb_typeof(custom) = 'object');
alter table "risk_claim" add constraint "ck_risk_claim_custom" check (jsonb_typeof(custom) = 'object');
alter table "saved_report" add constraint "ck_saved_report_measure" check ("measure" in ('COUNT', 'SUM', 'AVG', 'MIN', 'MAX'));
alter table "saved_report" add constraint "ck_saved_report_chart" check ("chart" in ('TABLE', 'BAR', 'LINE', 'PIE'));
create unique index "uq_saved_report_name" on "saved_report" ("city_id", "name") where is_shared and deleted_at is null;
create index "idx_saved_report_search" on "saved_report" using gin (zh_tsv(coalesce("name", '')));
alter table "saved_view" add constraint "ck_saved_view_sharing" check ("sharing" in ('PRIVATE', 'UNIT', 'STAFF'));
alter table "saved_view" add constraint "ck_saved_view_custom" check (jsonb_typeof(custom) = 'object');
alter table "session" add constraint "ck_session_end_reason" check ("end_reason" in ('SIGNED_OUT', 'IDLE', 'REPLACED', 'ENDED', 'PASSWORD', 'RESET', 'CONTINUED'));
alter table "stored_file" add constraint "ck_stored_file_digest" check (sha256 ~ '^[0-9a-f]{64}$');
alter table "stored_file" add constraint "ck_stored_file_size" check (size >= 0);
create index "idx_stored_file_search" on "stored_file" using gin (zh_tsv(coalesce("name", '')));
create unique index "uq_file_chunk_place" on "file_chunk" ("file_id", "place");
alter table "subsidy_item" add constraint "ck_subsidy_item_custom" check (jsonb_typeof(custom) = 'object');
alter table "subsidy_application" add constraint "ck_subsidy_application_custom" check (jsonb_typeof(custom) = 'object');
alter table "public_notice" add constraint "ck_public_notice_custom" check (jsonb_typeof(custom) = 'object');
alter table "recovery_case" add constraint "ck_recovery_case_custom" check (jsonb_typeof(custom) = 'object');
alter table "fund_budget" add constraint "ck_fund_budget_custom" check (jsonb_typeof(custom) = 'object');
create unique index "uq_viewing_session_running" on "viewing" ("session_id") where ended_at is null;
alter table "viewing" add constraint "ck_viewing_two_people" check (user_id <> looker_id);
alter table "viewing" add constraint "ck_viewing_half_an_hour" check (until_at > started_at and until_at <= started_at + interval '30 minutes');
create index "idx_viewing_search" on "viewing" using gin (zh_tsv(coalesce("reason", '')));"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        drop index if exists "idx_viewing_search";
alter table if exists "viewing" drop constraint if exists "ck_viewing_half_an_hour";
alter table if exists "viewing" drop constraint if exists "ck_viewing_two_people";
drop index if exists "uq_viewing_session_running";
alter table if exists "fund_budget" drop constraint if exists "ck_fund_budget_custom";
alter table if exists "recovery_case" drop constraint if exists "ck_recovery_case_custom";
alter table if exists "public_notice" drop constraint if exists "ck_public_notice_custom";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_custom";
alter table if exists "subsidy_item" drop constraint if exists "ck_subsidy_item_custom";
drop index if exists "uq_file_chunk_place";
drop index if exists "idx_stored_file_search";
alter table if exists "stored_file" drop constraint if exists "ck_stored_file_size";
alter table if exists "stored_file" drop constraint if exists "ck_stored_file_digest";
alter table if exists "session" drop constraint if exists "ck_session_end_reason";
alter table if exists "saved_view" drop constraint if exists "ck_saved_view_custom";
alter table if exists "saved_view" drop constraint if exists "ck_saved_view_sharing";
drop index if exists "idx_saved_report_search";
drop index if exists "uq_saved_report_name";
alter table if exists "saved_report" drop constraint if exists "ck_saved_report_chart";
alter table if exists "saved_report" drop constraint if exists "ck_saved_report_measure";
alter table if exists "risk_claim" drop constraint if exists "ck_risk_claim_custom";
alter table if exists "pooled_loan" drop constraint if exists "ck_pooled_loan_custom";
alter table if exists "risk_contribution" drop constraint if exists "ck_risk_contribution_custom";
alter table if exists "risk_pool" drop constraint if exists "ck_risk_pool_custom";
alter table if exists "consultation_session" drop constraint if exists "ck_consultation_session_custom";
alter table if exists "funds_in_place" drop constraint if exists "ck_funds_in_place_custom";
alter table if exists "progress_report" drop constraint if exists "ck_progress_report_custom";
alter table if exists "milestone" drop constraint if exists "ck_milestone_custom";
alter table if exists "project_contact" drop constraint if exists "ck_project_contact_custom";
alter table if exists "project" drop constraint if exists "ck_project_custom";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_custom";
alter table if exists "policy_document" drop constraint if exists "ck_policy_document_custom";
alter table if exists "industry_class" drop constraint if exists "ck_industry_class_custom";
alter table if exists "dict_item" drop constraint if exists "ck_dict_item_custom";
alter table if exists "system_param" drop constraint if exists "ck_system_param_custom";
alter table if exists "work_calendar_day" drop constraint if exists "ck_work_calendar_day_custom";
alter table if exists "leader" drop constraint if exists "ck_leader_custom";
alter table if exists "role_grant" drop constraint if exists "ck_role_grant_custom";
alter table if exists "performance_evaluation" drop constraint if exists "ck_performance_evaluation_custom";
alter table if exists "bank" drop constraint if exists "ck_bank_custom";
alter table if exists "industry_chain" drop constraint if exists "ck_industry_chain_custom";
alter table if exists "org_unit" drop constraint if exists "ck_org_unit_custom";
alter table if exists "region" drop constraint if exists "ck_region_custom";
drop index if exists "idx_notification_rule_search";
drop index if exists "uq_notification_rule_name";
alter table if exists "notification_rule" drop constraint if exists "ck_notification_rule_channel";
alter table if exists "notification_rule" drop constraint if exists "ck_notification_rule_place";
alter table if exists "meeting" drop constraint if exists "ck_meeting_custom";
alter table if exists "map_task" drop constraint if exists "ck_map_task_custom";
alter table if exists "inclusive_loan_balance" drop constraint if exists "ck_inclusive_loan_balance_custom";
alter table if exists "loan_disruption_report" drop constraint if exists "ck_loan_disruption_report_custom";
alter table if exists "loan_record" drop constraint if exists "ck_loan_record_custom";
alter table if exists "link_visit" drop constraint if exists "ck_link_visit_custom";
alter table if exists "leader_link" drop constraint if exists "ck_leader_link_custom";
alter table if exists "compensation_case" drop constraint if exists "ck_compensation_case_custom";
alter table if exists "inter_enterprise_debt" drop constraint if exists "ck_inter_enterprise_debt_custom";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_custom";
alter table if exists "land_supply" drop constraint if exists "ck_land_supply_custom";
alter table if exists "land_parcel" drop constraint if exists "ck_land_parcel_custom";
alter table if exists "issue" drop constraint if exists "ck_issue_custom";
drop index if exists "idx_import_job_search";
alter table if exists "import_job" drop constraint if exists "ck_import_job_confirmed_how";
alter table if exists "import_job" drop constraint if exists "ck_import_job_failure";
alter table if exists "import_job" drop constraint if exists "ck_import_job_status";
alter table if exists "import_job" drop constraint if exists "ck_import_job_policy";
alter table if exists "fund_arrival" drop constraint if exists "ck_fund_arrival_custom";
alter table if exists "fund_allocation" drop constraint if exists "ck_fund_allocation_custom";
alter table if exists "financing_need" drop constraint if exists "ck_financing_need_custom";
drop index if exists "idx_export_job_search";
alter table if exists "export_job" drop constraint if exists "ck_export_job_failure";
alter table if exists "export_job" drop constraint if exists "ck_export_job_file";
alter table if exists "export_job" drop constraint if exists "ck_export_job_two_people";
alter table if exists "export_job" drop constraint if exists "ck_export_job_custom";
alter table if exists "export_job" drop constraint if exists "ck_export_job_status";
alter table if exists "key_enterprise" drop constraint if exists "ck_key_enterprise_custom";
alter table if exists "certification" drop constraint if exists "ck_certification_custom";
alter table if exists "library_record" drop constraint if exists "ck_library_record_custom";
alter table if exists "enterprise_account" drop constraint if exists "ck_enterprise_account_custom";
alter table if exists "enterprise_user" drop constraint if exists "ck_enterprise_user_custom";
alter table if exists "enterprise_contact" drop constraint if exists "ck_enterprise_contact_custom";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_custom";
alter table if exists "delegation" drop constraint if exists "ck_delegation_custom";
drop index if exists "idx_custom_field_search";
alter table if exists "custom_field" drop constraint if exists "ck_custom_field_form";
drop index if exists "uq_custom_field_key";
alter table if exists "custom_field" drop constraint if exists "ck_custom_field_status";
alter table if exists "custom_field" drop constraint if exists "ck_custom_field_kind";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_custom";
alter table if exists "second_factor" drop constraint if exists "ck_second_factor_confirmed";
drop index if exists "uq_second_factor_user";
alter table if exists "expert_consultation" drop constraint if exists "ck_expert_consultation_custom";
alter table if exists "cadre_note" drop constraint if exists "ck_cadre_note_custom";
alter table if exists "recusal" drop constraint if exists "ck_recusal_custom";
alter table if exists "management_rule" drop constraint if exists "ck_management_rule_custom";
alter table if exists "appraisal" drop constraint if exists "ck_appraisal_custom";
alter table if exists "training" drop constraint if exists "ck_training_custom";
alter table if exists "pool_membership" drop constraint if exists "ck_pool_membership_custom";
alter table if exists "pool_target" drop constraint if exists "ck_pool_target_custom";
alter table if exists "pool" drop constraint if exists "ck_pool_custom";
alter table if exists "commissioner" drop constraint if exists "ck_commissioner_custom";
alter table if exists "centre_report" drop constraint if exists "ck_centre_report_custom";
alter table if exists "task_force" drop constraint if exists "ck_task_force_custom";
alter table if exists "key_project" drop constraint if exists "ck_key_project_custom";
alter table if exists "bulletin" drop constraint if exists "ck_bulletin_custom";
alter table if exists "bank_feedback" drop constraint if exists "ck_bank_feedback_custom";
alter table if exists "service_log" drop constraint if exists "ck_service_log_custom";
alter table if exists "assignment" drop constraint if exists "ck_assignment_custom";
alter table if exists "receivable_confirmation" drop constraint if exists "ck_receivable_confirmation_custom";
alter table if exists "audit_finding" drop constraint if exists "ck_audit_finding_custom";
alter table if exists "annual_disclosure" drop constraint if exists "ck_annual_disclosure_custom";
alter table if exists "arrears_ranking" drop constraint if exists "ck_arrears_ranking_custom";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_custom";
alter table if exists "inspection_record" drop constraint if exists "ck_inspection_record_custom";
alter table if exists "inspection_plan" drop constraint if exists "ck_inspection_plan_custom";
DROP INDEX IF EXISTS "idx_audit_log_request_33bea3";
        ALTER TABLE "annual_disclosure" DROP COLUMN "custom";
        ALTER TABLE "appraisal" DROP COLUMN "custom";
        ALTER TABLE "arrears_item" DROP COLUMN "custom";
        ALTER TABLE "arrears_ranking" DROP COLUMN "custom";
        ALTER TABLE "assignment" DROP COLUMN "custom";
        ALTER TABLE "audit_finding" DROP COLUMN "custom";
        ALTER TABLE "bank" DROP COLUMN "custom";
        ALTER TABLE "bank_feedback" DROP COLUMN "custom";
        ALTER TABLE "bulletin" DROP COLUMN "custom";
        ALTER TABLE "cadre_note" DROP COLUMN "custom";
        ALTER TABLE "centre_report" DROP COLUMN "custom";
        ALTER TABLE "certification" DROP COLUMN "custom";
        ALTER TABLE "commissioner" DROP COLUMN "custom";
        ALTER TABLE "compensation_case" DROP COLUMN "custom";
        ALTER TABLE "consultation_session" DROP COLUMN "custom";
        ALTER TABLE "credit_record" DROP COLUMN "custom";
        ALTER TABLE "delegation" DROP COLUMN "custom";
        ALTER TABLE "dict_item" DROP COLUMN "custom";
        ALTER TABLE "enterprise" DROP COLUMN "custom";
        ALTER TABLE "enterprise_account" DROP COLUMN "custom";
        ALTER TABLE "enterprise_contact" DROP COLUMN "custom";
        ALTER TABLE "enterprise_user" DROP COLUMN "custom";
        ALTER TABLE "expert_consultation" DROP COLUMN "custom";
        ALTER TABLE "financing_need" DROP COLUMN "custom";
        ALTER TABLE "fund_allocation" DROP COLUMN "custom";
        ALTER TABLE "fund_arrival" DROP COLUMN "custom";
        ALTER TABLE "fund_budget" DROP COLUMN "custom";
        ALTER TABLE "funds_in_place" DROP COLUMN "custom";
        ALTER TABLE "idle_land_case" DROP COLUMN "custom";
        ALTER TABLE "inclusive_loan_balance" DROP COLUMN "custom";
        ALTER TABLE "industry_chain" DROP COLUMN "custom";
        ALTER TABLE "industry_class" DROP COLUMN "custom";
        ALTER TABLE "inspection_plan" DROP COLUMN "custom";
        ALTER TABLE "inspection_record" DROP COLUMN "custom";
        ALTER TABLE "inter_enterprise_debt" DROP COLUMN "custom";
        ALTER TABLE "issue" DROP COLUMN "custom";
        ALTER TABLE "key_enterprise" DROP COLUMN "custom";
        ALTER TABLE "key_project" DROP COLUMN "custom";
        ALTER TABLE "land_parcel" DROP COLUMN "custom";
        ALTER TABLE "land_supply" DROP COLUMN "custom";
        ALTER TABLE "leader" DROP COLUMN "custom";
        ALTER TABLE "leader_link" DROP COLUMN "custom";
        ALTER TABLE "library_record" DROP COLUMN "custom";
        ALTER TABLE "link_visit" DROP COLUMN "custom";
        ALTER TABLE "loan_disruption_report" DROP COLUMN "custom";
        ALTER TABLE "loan_record" DROP COLUMN "custom";
        UPDATE "login_attempt" SET "success" = false WHERE "success" IS NULL;
        ALTER TABLE "login_attempt" ALTER COLUMN "success" SET NOT NULL;
        COMMENT ON COLUMN "login_attempt"."success" IS '是否成功 | Whether it succeeded';
        ALTER TABLE "management_rule" DROP COLUMN "custom";
        ALTER TABLE "map_task" DROP COLUMN "custom";
        ALTER TABLE "meeting" DROP COLUMN "custom";
        ALTER TABLE "milestone" DROP COLUMN "custom";
        ALTER TABLE "org_unit" DROP COLUMN "custom";
        ALTER TABLE "performance_evaluation" DROP COLUMN "custom";
        ALTER TABLE "policy_document" DROP COLUMN "custom";
        ALTER TABLE "policy_item" DROP COLUMN "custom";
        ALTER TABLE "pool" DROP COLUMN "custom";
        ALTER TABLE "pool_membership" DROP COLUMN "custom";
        ALTER TABLE "pool_target" DROP COLUMN "custom";
        ALTER TABLE "pooled_loan" DROP COLUMN "custom";
        ALTER TABLE "progress_report" DROP COLUMN "custom";
        ALTER TABLE "project" DROP COLUMN "custom";
        ALTER TABLE "project_contact" DROP COLUMN "custom";
        ALTER TABLE "public_notice" DROP COLUMN "custom";
        ALTER TABLE "receivable_confirmation" DROP COLUMN "custom";
        ALTER TABLE "recovery_case" DROP COLUMN "custom";
        ALTER TABLE "recusal" DROP COLUMN "custom";
        ALTER TABLE "region" DROP COLUMN "custom";
        ALTER TABLE "risk_claim" DROP COLUMN "custom";
        ALTER TABLE "risk_contribution" DROP COLUMN "custom";
        ALTER TABLE "risk_pool" DROP COLUMN "custom";
        ALTER TABLE "role_grant" DROP COLUMN "custom";
        ALTER TABLE "service_log" DROP COLUMN "custom";
        ALTER TABLE "session" DROP COLUMN "end_reason";
        ALTER TABLE "session" DROP COLUMN "started_at";
        ALTER TABLE "session" DROP COLUMN "acting_grant_id";
        ALTER TABLE "session" DROP COLUMN "second_factor_at";
        ALTER TABLE "subsidy_application" DROP COLUMN "custom";
        ALTER TABLE "subsidy_item" DROP COLUMN "custom";
        ALTER TABLE "system_param" DROP COLUMN "custom";
        ALTER TABLE "task_force" DROP COLUMN "custom";
        ALTER TABLE "training" DROP COLUMN "custom";
        ALTER TABLE "work_calendar_day" DROP COLUMN "custom";
        DROP TABLE IF EXISTS "saved_view" CASCADE;
        DROP TABLE IF EXISTS "import_job" CASCADE;
        DROP TABLE IF EXISTS "notification_rule" CASCADE;
        DROP TABLE IF EXISTS "stored_file" CASCADE;
        DROP TABLE IF EXISTS "second_factor" CASCADE;
        DROP TABLE IF EXISTS "file_chunk" CASCADE;
        DROP TABLE IF EXISTS "former_password" CASCADE;
        DROP TABLE IF EXISTS "export_job" CASCADE;
        DROP TABLE IF EXISTS "viewing" CASCADE;
        DROP TABLE IF EXISTS "saved_report" CASCADE;
        DROP TABLE IF EXISTS "custom_field" CASCADE;"""


MODELS_STATE = (
    "eJzsvQ1v48ixNvpXiAEusgGcvRLFL528eAHb49n1Wc94ju3JJicbCE2yaTEjkQpJ2euce/"
    "777ermR/NDEklREml1EMzM2ixKXdVVXV31VNX/fFj6Nl6EP15alr/2ImS6Czd6u0Yh/vAf"
    "0v988NAS/rHlqQvpA1qtsmfgB+SBBSVDuednVkJghlGArIg84qBFiMmPbBxagbuKXN8Dwt"
    "/WUxXj39aGLU9+W2uGYvy2VrCjSf+fdCnZ2HJD8qAU+dLcX9gSktaeG0l+QP5FP/ANfhV/"
    "+IWEPFt6naNIsshqJN+R3OhH+Bq2b5Hv4XrPR/tEQvSvNZ5F/jOO5jggn/v3f5Afu56Nf8"
    "dh8p+r7zPHxQs7JwHXhhfQn8+itxX92bdvtx8/0SdhNebM8hfrpZc9vXqL5r6XPr5eu/aP"
    "QAO/e8YeDlCEbU4I3nqxiEWX/Ih9Y/KDKFjj9Kva2Q9s7KD1AkT54f84a88CCUrxdsFeRM"
    "T+o4dfZ679f+MvyRHMZl/un2aPN0+z2YeqPaAZI51IxLRACrc2vI4wICjKDr42+ZHle7Ct"
    "XC8CTv7P/7KPyzhGf/oB3nz98+XDDxPtj5RHfhg9B/SXlJ8f/pcSoggxUiqVTAwW7OMqWd"
    "x6UbUoOIqCPMg3bSOJ5AeZKDIlSlirTkbGaNSc4bIy+m2tWipRBNW24U88kkERMFEK3RiN"
    "iSCuiXBhT5MdLMHi6D8C/1Uy8cL3nkOiCfUkRFZO/vqTPFZ0xZhoikEeoUtOf6JvEeLtly"
    "cqK042AQY2zlBUFs9H8pvIXeINMspRFsRkx6Q/Jv/oRmg19Mda+Nb3Hz3/tYXuqPLYBPE5"
    "iIhVdTSwb44C4mNrldha99Kjp9vPN49Pl5+/wpuWYfivBWX15dMN/EamP30r/PQHpnY+sf"
    "/sjEhfIv16+/SzBP8p/ff9l5uicqbPPf33B/hOaB35M8KbGbJ5ISQ/Tn5UuUPMah2+8/0Q"
    "/4LfNu4Pc4MmN7GssdwbqXMsmfY7QMEm4mRvvh3ehmZcX6/slnqZpzyOXpa5361iapqjgE"
    "qao4JifmOLPUvFTATdVDFLdENQTH4HxIqZyP64ivmCA/BqGzgzHMXxnJlxYw7rMrjvmi5b"
    "xABOHJ1w+C/sm19IDnHaffLs0g0j15JAk4HTJ/FYiDHB7SxjnrIDy3jEY0km+36qaUrB/n"
    "1kSzpL+0dW+vzMbjb5XXA9R8GNt17SXXBL1o88C5d2A0de2AqEYQdyV1sJn79jK9gg/omu"
    "TuBS8eu8puX7sES/zxbYe47m5D+V0ZZd8JfLB2oMlVFBsl/i38j0V3mVJBwOQLGqzCKoZL"
    "U65qm2qeORLw+Rb6O3NtcHRXZAVxHYURWrYE3HDhHUI1upxFa6l5aC5hW4b6LQDcuMf8K/"
    "bziQUoJD7fuOrF5u4ztTm/BzomHCz6tkAfsZvJu/PuVsXbLFf/h8+dc/5uzd3f2Xn5LHOZ"
    "W4vru/KgiD2DdYXQNpZBStxHG8M2g6IqeProzI6aNjGwJ++tQi0nhIF9A/cRCFDhsbphzR"
    "nnZpt3i6OSRUeYpTufC255ou5kCmh5jwaF1he+qdwBn10Q7gD/dfb740t+y6bJJdr41oLO"
    "8x/dqnP3lZHL3y/rc50J0jOujlr5u9bRjIzJ8G6sR0foC/JuiPNLoKCzpqeMZzo4Zc50gG"
    "ynNVhXNYseHuTRZzaH5DWsf5XplRWMcfn+f9Jz/A7rP3C34r2Z0Cx2N37z54ThbyTtme/T"
    "T7igF6TXNl/K4k/GE3ZPj5A7mePdxeP32oMDcdcP4BP8chkR4zfl8bs5P5OUO8gf2gBSay"
    "vr+iwJ7l1AF+48t+4Sfps+VfLeVl8SfIQ8+Ui7AQ+NpJ0trz1mjx0Q3BF1oH1Ynt4jMXW9"
    "Pa9OmZnX+8RlJbxboCfyKIeowmmHk2NFJF0zRw51KwDalnB4/hlNbgFjbWLHJuTyeIXpRR"
    "lKSf4y+AQ5ZiJn+94MBeY4lIi34X+gskvWEUVGW8T/11RDpcpMNFOlykw0U6XKTDRTp8t1"
    "6KdPiZKKZIh4t0uEiHi3T4udo/uCE2UMPk8UPpYEdpjfS2TaT7N/KVyU2BXJ7JxdkNJWT6"
    "65qC7vyekNzOm9zieJrjmb52qdetkQ1VGbE/Lfi5TnTRcUYx9p/+e0qkdV8MZJxGUmgJQb"
    "aymD77XoUzkD1dtIfYcpdo8eNH9veAhDUd22PypwH5cyYmdaxMSmJiK7+Q3taog1ThzfXt"
    "58u7H8bGhUxNIjGULots8mmuvKRWa3PhhvPG6doi3QmQJO1sWxoTLKRsvyYLOlDWdh0syv"
    "yFlO2GGxR7vOfoBI6ZuqOSHa/qyogGW3GA4wMj3Sk1TVEueauO6mRvyVMb07f0dwXvbY0b"
    "7vaM4vD7/ACyYVZqqqkgmydfMnEmFXJ1kSZj6TMKrHkSHfTw75GU+CpdK8Ii5lSe91e+v8"
    "DIq2Z/QlJgvkloDmRbUiE0vCBSLJoiF9IUuUREZmiSZe3F4av7+7uct3x1W4TofPt8dfPw"
    "w7hwJlT4V+sw8pdl2fzn4/2XDd5VSlHUC9eKyFrJQrtJ9HakFMYYE3VQzSkNrSlT+LeqEz"
    "GZpgp3TbRYs6QQuQIQAcWJhH1FBPzLiagEsiriqQo3FXhBCWR1ShDK0Y7rOLGhywZLCtPo"
    "qEzxb5DLTgzW+gjICJ75Po2nPM+jWQtMSiXxEISh4AngoE005hESqYNLM07q2HIgmU/NHo"
    "XHxS4voCgk15Ms4vI80zwU2fEIZCWhICD/2l/PhgAlOomje9YoogFyfPAAosGfD52giDaf"
    "GO9TAfp0PuwUYOUp3C842GpFFhCixYcqHFj6y4utALDcYzWAXwoeAwxPUYnEjNGIdhiZGH"
    "BtJGoEV8I/hFL6UoaSsvzl0g0hSYODP1N1WxHWEuULMXGm4b+fA2RjCS3IE1XorqN8poBw"
    "CQiXgHAJCJeAcAkIl4Bw7dZLAeE6E8UUEC4B4RIQLgHhOlf7dx4QrtMoGbk24mAVuCGehZ"
    "YfVOR9Y2hPNa+ryPeGCB1N2xRnNKbBDUQv0iAPeQTyeIS1SM/uC/Yg+56tMryQRtCedTwa"
    "7a2HCRpIbQAGevWD7wsfNbli8yStVOJ4xs/GNCKpWgDPgihkBX7u13g5F9ISRUQsJ8LP0e"
    "rEWVCJlNiqMXnC4egK30lDnxg6E87/k8qFNtSQ4JteQKRPsrC3/1HVRkVoWLEslHq9N1Li"
    "fve+ymKwEM0HlIRmyhB++in5/j3owSGwKsPBqpAr4jrEQcOEe55qCO07OL2JL5dxmubo10"
    "s+P9IYI1QiHQLeIUsi0Th5toZDs30L1sEqfI09U77FVb0v1tdIuZc2Zo3Ee2xFOmD/t7AW"
    "24dobXbyPm+L+5UmZ+iA2wgvP1QlyrlfX2xNlbMHZ27yZI1suSbbGvWORrSBDf33BJol0k"
    "IXVjaFPMkPnpF3IbmEyW60ptFsP5AWFOiQ3f4k/xVy176EpJC45wtpQ7r8OB8q8uUiXy7y"
    "5SJfLvLlIl8u8uW79VLky89EMUW+XOTLRb5c5MvP1f7Z2Iz8gAmwtBPq5UEKr+h3NkQdsb"
    "ISNGYmkKispYO3ohsm2Qq/kM+DKwZbU0+SI3H3DyLDahFtivzmyHouFq4diu6MtdR6Xser"
    "IK9dmnVv4HmJjGt1HRhv6TowLncdePZ9O5wRA17hNNRMH+be0G/xsHiIrhlK0nv3FYVESR"
    "YuOZfb9YI4oJ4061dTQTagxjW84uxoU5Oq0un71AR45dPBRc1EVUE2IFCEoZkQ6ELqTkld"
    "0uVJ1gIRF8o+paDI6x03WDaWVBXdcESlGxr0sDeRUkep2EJ7oFVrb4WqLrHVIsqeHpC5Y7"
    "25anXl+kbXd0p5pOdj0/5EBbqDz0/qCiKJQWGYcHLduD4mCzpQNy5kWXjVfHpegWwobJ4i"
    "gzYNnGgFNl/G6zkol8GXnSFyBcUVlmZr36dK+oM1gSozO/1Js7OAjqlgwC2e88TlwulmZx"
    "nbr+hticm5jZwIB1K2XOosZ0vuS4MoTh7Ne6hVEg9FgzbJNOusBrlIBRJYmA4gIVqW6lcq"
    "0Yi2XrPJ4dpF9LRC4VaBD6GecBbiKFrgJa7yv7aq3IY39F7ptMloShwwxzaTOTGaPE5Fxs"
    "QUw4vNKYQJHun6aPu7ZM2Aj1jhwPU7wFF2qHVMEo0HveaohqNniYjyPnV+smssugONV3T/"
    "TY6baBa6z14cbW8TrKl4zYGaeXYEJzORTHiOLLPYahji3iwIqunKpFDXMoW6Fg1RePg18d"
    "fcyId2HbB6CUUSt/rTh3sAbzaL/Bn83dAsFkn73olSwaAvuglZJQWDadSIJeS9D9quh8pU"
    "G7MiGOqPuKBWizfpdY49CUnR3A1saYWCiJhJ9NYru5iG4YjvtJzZ8berC3WqJO53BRPvhP"
    "CCVKfylPUEB5eDeo0SLAvaKdm1hdZ5wvB0XXaPNv8XTzdcX9fEzaPFSpa/XK3hhuUE/pLC"
    "z+gEdgl5Nv0vkNMhTjEXEJ44jNoUkZVoBxSH41QkroGVQTmymjLw00cO10If8u5TQ5ZGP4"
    "6UiZpFVJkeQbkvMYcJS+ISNETEiSjMprM40fRCqx0mWqyCrR7KVumWiYcj3u1OCjnoRonY"
    "QRHvvj5skDntwe/hP4F0JfIY56qcXLj0QHIW6LniOLsMAvRWLdY8WUGkNWvb9oWcmWt3Eb"
    "le+CN8Xgu8GX+oZX4JXO7sUX6QZ4zphUWH0GR+7S3Qq7NewBWO3bIXvv+9I4TGzV+f/v6P"
    "4unmhtSuN/QjebK++5B8N3NNH1Hv0ZhSJYTY1UduKX1xCWP2zsBhrZvVKNKcJrfRHACfCW"
    "NnYiMRFXXkT5rfiHkdYBRW+YabsSllyn6PxuCloysjokK6OhnTxrSwgMSAxctqcz8+zGiM"
    "lM0hYX1UibisIySeejiCUqcjJRGXNgaPwZhaILSf/VeYZgIx3Diu1juJJamppmaPpxuOI8"
    "hLTcGyncQJmecPsKOdRvGTv4Y7GHUW/NfTgiYyxfkntloIkacbshBZNSvrEd1AiJ4f9UyQ"
    "7WL21dRDid1vtKS5yAhbYmJGDxXDj1C0rrg/1Qzdp9RHw1h+eLj5ev/wdPOx+aVJl01g8o"
    "gWPD6mX/304fYM0dVMC4p0AwkGbkxXZYCvw2z2AK8YjGC2WqAKTj/h3zcEwcuU/fbVDCeL"
    "DxhszEAy7SFeiJQsZO8bf+5GWmqCk5Zk3N1/+Sl5vNgZp9BczY3mNjRVaH75qSDtt6A0hT"
    "pjGi3LnkwhjKBhNhjwLXGkk0XVFFfeWk1qudKTLa70pOxKi55SA+opdR7zz8rFR3HHA30y"
    "okcLrCcNJjQoQeqozVSc8W8qhjzZcARRBEBwoIdjsj2un+Paozbj/yb6AfRYyykEL4ePdE"
    "0XMXDB41rcnEAyLcbLlSkHJo3cyLOiNGgzIkjOcO2IjikXMbDx1AO5WghwW2c9zurmxdi4"
    "rdtNzlD0RXTdnje7e+vlT+QaffU4e9WBEOpPs3t/pm2ncMpHQ3355I/BY6rKe/EI6oqn5E"
    "2d92TOQ99cxITOgTsER5rQWREnrUgMXMW0n355wAu0IXOd7yiaxhy7EXBXkTeuLSJrERqX"
    "msXfWkram7aXU74kbE38BsJuzyav2pex8K5P7FV9ipppNiS21ImVppYPxdkj9Ml9QN539t"
    "02tcpNnrio0y034B6u0zAXj1Q4G3QnweRqkykYHWw48cBXalTAsv4JZC/FH8DGvrLqrAsA"
    "U/+bHOr0ZF+tzYUbzrFd2Sv30J8n2uSKNrmiTa5okyva5Io2uaJN7m69FG1yz0QxRZtc0S"
    "ZXtMltYBlFm9x3Zf/Y1bG8CTajvDKKnrf2ZD1vmIi/xjfkcG3NJRRK8kjW/kuuqXuFpqu1"
    "eq5uablaxHPt02t1IF1W02AGILkcgF9b2pji7Hwoi4RgRl+ara4C/8X1LBctZogcOui5aV"
    "l69QuGU+6gjjUYqKlDikrFOoxM0xW9KkaVn336NV23FK+bzkDtdASqfqHUrnGIv8Qs9NeB"
    "taEHeLUEy5T9hrHyUlJHE4tWJQOwG08hh/VIl5EETrg92Qs06/BqID4+XH56an796m0BhB"
    "1AX79WvmCOcki+oGYrZtLAKx+kShqhnKUzmOQMWuyFIu1RdkNHGICJTc86OqiS3wxfkzWd"
    "5W4QdQYDqjM4T+Qor7mNgSKxdkMWNYHSnAgmeg6YnpOJ6vgAHv+1I+gOy/E/EPvciSAPgd"
    "3hYQocIqMj2I5JSDG0atqPn1fxa/p09jAuKg50DNAmUJMbY3a2Q0FiHrPxyW4kQbe3sGnF"
    "7ikRPQ/U29gB6om3fG1czyyICfbE9hDjYygW67omWTH2M2BgAxtDWyJavetCz9H4o5vCed"
    "p+hEDwCASPQPAIBI9A8AgEj0Dw7NZLgeA5E8UUCB6B4BEIHoHgOVf7569wdXv16l6M3OOD"
    "Go/IYoJjO9/BbPvgyojeL+IVn7LfIs0f1JVQ+vCQ5ENPJNWAmO0O+XzBr4s3Ke2ed9IhsF"
    "BTVV8w3OMDEo1qO3I+JFWlNGxppxWGHzawY9zjAxIGs2PEuzAh9qtOtw3gZQuUTLSAZM9J"
    "p1o3H84yvJksu/Bt10kBZjxcJca2/VnyYFAitAn011FnPWfaIN4gXNzAIU8eP9A0qY7Shs"
    "rIpoXM4zj5sQ+/u/bBk+xDswB7nmoIafZOM357XjwD2kKkKct5oiE0LJuYzg/w1wT9Me1C"
    "ctS4W3MQycBawtHkhE7DKdMRhqnrZE8Dr/OJuEMzfQsqhOtZsCccpNwx4V1alp1Ij7zlrd"
    "FsJ0j7FR2r8dFwLMxubvNGtwaz32+PtkPYmp3s3wfMdAw4SNqXaAsahO9dVAMMknu8BhTE"
    "sOnQMDadlDr+0Lo9xmakb6MAUC/xNGn/nCrQx34vE/AOAe8Q8A4B7xDwDgHvEPCO3Xop4B"
    "1nopgC3iHgHQLeIeAd52r/kvFx5S2wQfwbEm+84PsUAcyuysURjKjuwOFtabTyHDq0hFhX"
    "maUbwBjp0wPKMvM83TGZ9JKu75TJ5SUmfG3dACej7ncLnPw2N6HU2BnBNv+cLuD0nSAI//"
    "x10HgSZoFsKINg9Sk0umG1d+pYpQMAKq2Q5ENPZRc6R0mmu1jQuYDJov8MVXi0jiuE/stL"
    "iHkcZH6m7YYt5VOmHKKINNmWm4kowM46jCXkYeKgxnI6hHQgkNswYcqRDA4E0Elj+W7Tpc"
    "nHd5MrvY3f9n65vzOBxO3PfiWQwpBIdGPqKPvtxdakUf65GtkiBTsmOcJHigVeFfQuUKcj"
    "uEBeSguMbGJeoI7XX5LrI9wnyX+/xu3tcLgizHbJJ9M7JpJWgf9PbEVAkJv4U5VXOtbHig"
    "yUyECJDJTIQIkMlMhAiQzUbr0UGagzUUyRgRIZKJGBEhmoc7V/778/PX/F1i0dPBPdMInY"
    "f4m//ulD84S/QdQw7svTnCAduMk1iXwbvbVwTngp5QLAnwJ//8BjRUwXe00j7RnFwSPs3e"
    "x8HdvQ9FhXnQJPn2rek5txdHjN3r8+3H+9f7z5uN927W3v9yWKrPkstPygaYFvgXI4db7q"
    "ZDJNI6kONIBX5REE8T7DiqR0RZ1kwtUmTSJWMDoELWbkk8lhXK0l1cKoIO33yApN1qe03y"
    "+ohQrF1rErfBmvRCIrWdcviinO6Kk3pGfblJ5yf4I58p7xLMAorDoU6pmw0kv6LSbDYj3x"
    "dQUENIUWLBqGmSIPdAFppJWuqh8WzcPYJnePxPVoK6iK1/RbVFN9RK4uxtQYJ52Es1Kz5B"
    "gyRo4N/lLilrEmwqHEFtsP+Vlz37W2q9mGOHmRsN/yUicYrpej0RRchTF0RVdUI5GdrozI"
    "b3V1wqZkvUnI8yErByLzqM6ZOIwkeghTrANZfVgXd3KEqT7I+k6ukwtsE2Nnr3GLIEL1Gw"
    "Y0VYRvgxTHEjR1RF1rIjyJW18nobXBhRV4Buy3P4YYaarYHSzSdMnvi3MMN9Ff8tIt74wr"
    "319g5G3YGFX0ha1hkhccKiKc/qTZ8T2CumHWHsqYglus4Ami/W8g3DGmWNFLy8IrFoqXQp"
    "dYcGv/m8rV/f1dbmtc3T4VDP23z1c3xF0uXGQqctxiYNBwBgbxiKGGwMUK0gF0fMmcLDbm"
    "LV3CMbNa5KUvOIDkCGCFG/O9gngAnAc3lra7U/NRMcPR4lmVYNtSPB7AdalLmyyX4qqPKa"
    "UMGddQQiXCAUhHcUYU+j6GXO9NuoBj8pvhGBvyOkc0AD5PDUOj449h+Msd/fLH5HGM/WzI"
    "5DzVILgMgUVdw5iNJIZvf2g2bwGlr7JvsCcunVvLe2H1TgR6fvfVaCGFc+ZrT47nbWFPmN"
    "6Ftd7J99IxVoP1i9Si7cn2zDT2hOX7Gu6d7M6dZDVYbRWc1z0ZXvSFe8L2bvz1ncyvuMzU"
    "EgHvincghHzZSk9EcHzHvYa4Ku5AewzrzN4XVWRcGw3t7FaCXcUZTy/CPAIEBy+Qpln4z3"
    "sO9Xxkb7rzO2po2hHDMybnGLsnCw9aT7e23egTYQT7ZuWKOv73F1tr6uBJ8rHZozXK6lQT"
    "jWkkfJwMCdYngD6eqhjTxgUGTYGhSKKvlxx/7dkSMqH7NyTC4saKLOxGxwPXKqs71seKsj"
    "pRVifK6kRZnSirE2V1oqxut16KsrozUUxRVifK6kRZnSirO1f71wzhvweo/2hldLoz1lLl"
    "+7JemnXvbXlAqlwHjypvhqPKJTQqF5HI8/sJ/77B6nEkh2J6Z0DiLHgRA79LIQwI6dEAxv"
    "5qdvPXp5yGlbBIqZbd3X/5KXm8CFAq2MQ1btrSLqUYSp9TVkShqVB8xGB+OThwgC0a6ejE"
    "H3gXlXf3X2++NHe1S5V2PSlLieVrpUHtuoaoRNjvsobcNh9ZMFFzTLGRP/uvSXIh3ev9tE"
    "bp12tok4p0AykBzkmMLwF+SE2Sf5CGpgtU1dl6K7Y7ITkYnLvE0nZobk2ToVZOkbU8sjvj"
    "dY6/i9pm6jhAbn/lehtr56olw5H020DxeR+A1VO4/Tif6wnRG4S0JbdV9alaq6BK3VJQpV"
    "ZUny78sLFFyhENpefvVIVCRrhFFOzRNV3NgYyRqF0YVO0CTKtsjJ7niIbQcNkwkFnMU1MY"
    "hwOtC+K8nS4bbIonDf7L1I7hAIOr5e4vPYGZry0azQGh6FDOq05lnbUQKuA171DwjCW4TG"
    "EOJsAOnQ684QbSOlm78qN5tbYBkphYKImKnKxnec6zotH053k0azFhu5J4CJZMwROiCnrJ"
    "hsXzSCjeQB1b4IvZ4Car8hSnE0pgmK/ketBkArSHHFDkuEAgq2SK6jEF+O4Ho287dRJpHM"
    "lgbamrOEmz/6Hbrg46/p/FvO5DqUAHI7vPq9jl9G7WQUpl2E2kA6E94Oc45tKXk/7Id5Ya"
    "5QLcpa+GaPIu1lGt21l6YzsFWOnz9mscDZiVnzHKY7dLv7zYDZyfJ881RM1PFQdgu9MJQC"
    "qe5mD0bK41m5v2aWPRzYX//GeYEUMnYr0GxCbGwU5p7pMFkydheIz/ugs1f8iPFah5gZoX"
    "qHmBmheoeYGaF6j53XopUPNnopgCNS9Q8wI1L1Dz52r/Qvyv8g64cp83KmJMcDwlbHGZ0G"
    "WT9mKAgAw2nAKGPrlCLFAYQTwzqGn6Yh2cyvJkosujiWaoiq6rxihVxvKvtmnl1e1PoJg5"
    "0Zc1dY7CeVlCm4FjyfPHQ9l/GO35vxauDCdhjbb5hkbtoMruM/TxbivhHO5MU2rAzjRlI+"
    "oMflWRdDthVA16e2wKqsV9P3bF1BZ+q0YUDHimOrZOo9O+ZLs29Hcg1wJbeqVIQQ/+gb0/"
    "S+QrYM/+k+8t3i4kjKw5veOHGC1Yp16QrO9Bx3Zyou7sRXHgTxaBNRFYE4E1EVgTgTURWB"
    "OBtd16KQJrZ6KYIrAmAmsisCYCa+dq//ofWGsnaz6e9ojJp3kWJq+igTXXK4NV4D7R5/ha"
    "i0lZ7+dKkdPWX+d1B969Jz1FVuRXj8rY6KLwJAOoQNAUy6Yti63UObmEFRzTLwn8BZ49B8"
    "irLvbYyOoS3RD4TUMuuirTsLQtkz9lnfypTQzqwigTKFYnC5PowtjUUOjjsA6PXLS2apJY"
    "YE8fqBi9I87rGpQ34ylFRU/onwr0hLn9ClW4hBPtxoSrdbqXqJu7l6jl6nM37mFdl/sZRe"
    "/bAcBWlyc6UQGEWZ25W7thd7FzVb3WVdt6V1WMUt08x3jDgb/fyOKjAdEzQ89MvFu3tL+Q"
    "96rDdG0zz7USy1nWoAnLM4peGxzVdKYw1RvykLqlm6x8hk2Sqe/3Hpj74dqsnpm0mf0cyW"
    "D4n0st3a8Q+WTJTQH0kM1g47kjKVxh9B1aM7SRz3hcR0DkqY0Sor8rNtSDvNTsxcWvuMI9"
    "ugwC9FYtqRJlQV5965qh6ZCO1fWRmdZiaiPo56MaeqGDxjUUwvwpwr9HcfMMKVvl3l2u/v"
    "6P0px05D3jio5uWzqWZCTDaFmiTmwjCVaqYwPy4qYJVUjXbCX/wRh9IfkLm6bFPfwqvUAj"
    "k715fpC+JcjzvbelX9WHb/tIY56u96OMFTyyQV66TscX23F10JxsLj944w2c7eNQ8nzacA"
    "lKg+IGcXsLr8NWWOHasmI3vIHAOKrjtSpLftC6U5kmj0e03A+84MdsCX2RRYBR2MwTzih6"
    "fguZTEEKGh7RvnDJl2561k9q3T8mW+4fk/L9I4CgaVgdB9nGeZ6q106ZYdJWY5YiF1oYP7"
    "A1pH6YRTgivbrRvJWf3Ak6Lz/RFb/MmsItc0R972wsQ1kyOU5GNbCTDP4DOLd+SKf/ONiW"
    "/rBs7ZQGK+Q9nRx6gmG9Qt73DxX4Vfrzi23YVTN5ogZsdapATsQw2MA5CUiZxVoSpyrAFn"
    "ZfMPGTPeRZUKUPPn5YBUJt/R4BKRWQUgEpFZBSASkVkFIBKd2tlwJSeiaKKSClAlIqIKUC"
    "Unqu9s8i50qTEEjyfL9RC6VrQ7tIba1A7ZY4bTHeRP9uwOzk+Z7HmyCBRLg9dSAy/iX+zo"
    "1z4LXi4uMtcfFxxUQOMTFiOBMj3n3bboYsUfFUqepWHAPd/eAZeW5IR4mRz8X7p8nbd/B+"
    "t92jjyCJDhpJb46IcygfjG14pir7HZN++uUBLzaNpuPC3Z/iV/XqbMlFvJOgfHsh5JNz63"
    "Behc5pyriva5YWOgumLXxEdqsbBmv6gXuy74687WP6sge88oN+1SYdnJUBtvzA7oCND/RF"
    "Z8O8FWB77BnwcE/mfaVvAhaeDfOyEpg9eQclJz/Be3rlE09GEzqGQIGW6GNU4OWj5a/wf0"
    "jm/iw9dGI6PZE3JKj5E3t7onrm8I/WyFhrE2TAXEw6siEd3ECRHpjnJ52BQm5/06lh0Jx0"
    "CoqG6iN6wtrQQhxRfl/EjZFQRD0smr8m+vuKA2xX5btP9C1Etlxky0W2XGTLRbZcZMtFtn"
    "y3Xops+ZkopsiWi2y5yJaLbPm52j+b3ApbbIKU6kQua8t6p+RGnW4ATYUMbxJ1kOwOajgH"
    "twXIq4CBpS0AWfwbb70s5cQKJVcJda/LrXjZ69iegJGeWrTcKvn+jRue1EnvK5uz+0o5uR"
    "9g6B6OljA/siyQz75XfUXIExVVElvuEi1+/Mj+7pNFZr1+FAfDXL+xDX8a02wm5FiZpBMg"
    "r+kqofd44L9g+0J6W6P9+3B9vLm+/Xx598PYuJALhaC8AAtnpxua6yCEM7CRoKroBiQrdY"
    "LZMOidsvqYLPSUUnq/ZbuG6aQNIRj3ib8JwRZZn9IZqlpyvKmOBd0LDM1MZdOzMl8HrlDk"
    "5G3hgxRIj+KJdnMWTadTjU5XH1f6JMwp/eQGYSQlSY7z9E2JFbRbXlJ4ygFtDTaTI9Fkc5"
    "IA4Qr3Fbq6s9wTbjhbEDGVN8TWzhgc1fE6Y6TmvplxGNFzVqczsPkU4CeI0oApSFbSlwYZ"
    "ApI6IEgqTZ03S+lyJF3mdQ92uu6FMtkzsEmUZNmQvRzJENir4ZGaQUwTAAPt1fqaThSL9f"
    "dYXAc4REOucySD4HoKGyGcTtCZJ8JQr9ZVPUYaY6i7xZn2gc07AdLcptsAkC6a6o743Cce"
    "d4wCLPKYO61q8BiMbwc8/pQ0KLkjlu82fmdfGH4Qi71TDtyxtkcxwIkAxUdsBJ2VbcSNPj"
    "lpFfz/OBTgexKiAktbhDn+YuG/NvM4j4/9pPZ0A+4zsbU7MJ/J0VML78kxMmfXLxnzUBg3"
    "fuTQlHRsJfmgSuTmvu8TGEyBwRQYTIHBFBhMgcEUGMzdeikwmGeimAKDKTCYAoMpMJjnav"
    "/YfbHFPsgRvgvHlS+PzO2Pr+xOfY7bQ0B0BUQXozb2gSMbEAZGN3U66miiFWzAA1kOcZK4"
    "EucztAYigX9QrxhCuQ3Zy5EMgb1ZHJuw9+4ImfotqeQk7dRl+u398Hpnjo3beSKffLJ8sm"
    "hq1jlw4rC5SPKfxOfxPlTlIpPfXWzNRfJP1RmWMhpTfD5S2ZCTmPyCjnWi7ozjPq+J1YQM"
    "IvkrCmmSN4RfvUnQxaVydEo3bxVpSZGWFGlJkZYUaUmRlhRpyd16KdKSZ6KYIi0p0pIiLS"
    "nSkudq/zy/vAG2TPbwK4Rer3L+aKGi3JzlL+ulWffeVhgXW6cQXttcB6+VyuApvyqZvbsB"
    "S0Lbc9ZbOjh+umES1v9C3t6G8d13XFnhwPUbjRjPKPrNcFZBnGTP6Ze+kMK1NYcIkDyStf"
    "+S24hgXG+mzZaRNkURLPALXrTd/Clxv4WhsjHvGIHhuUu+8+m3f+RGi0bzm1KCng9wYlG6"
    "qTGFypmn5Es3Zbhcq+WJvKXliVxueUI+CgceWsxM334r8/4J/77Bzy0R9rtNjTo2VAhSYy"
    "P5t2qa0IIGVsg8XsdxLRct9i+Vf7r561POrSqVyqeu1d39l5+Sx4v188WqYnPhWo3FVCDr"
    "u5A0uI44o9EmIUEglS2pn1KCqHhZPJt7TyTPD6PzhKbqEJKZaBD2djBxofSxptP2QCy1w6"
    "dzpNc59pIiNDtADnz/fYV2kC4U5DSP1hW50HqHfkZ9tFP/w8eHy09PzQNrumwCionlRR/T"
    "7336kz/A0TqA0trmXdIKhP02cNMRNW0azRtNptBUR8MAKPx1/paoCltSXV05Qlc0NwzXrS"
    "IwOcLBQf7UiV2E/d7SBZ1l+AWy+MSIv3ot9kGRdkixOE1BSqKxub3wa7Kos94OLUx2BWm/"
    "jTa/BTYZ7XSL98Zqiz5oA+qDhgKiDEE4C5AHqZaGkN9q6gEM7GVgGsWBzr3sVpHrOjLSia"
    "7pEwNkOpnKkKk3HEDes3WmDUcSNNnesm2QGLSgZ3J1KnazoHJEA5CPOjGdH+CvCfoj7dlr"
    "sZ+x4GEB83dNF3dBFU5iK/1DKPHgxKO1vWN+54ZM+RZIYIFuABLiXdU4UR47qcfNk/uvhB"
    "2zFhPGS4RDKFpIMnf2uGq8NTVLNOABWNdDS2FLPUPG27JEDjhkfPhi2AnDL+3aGgUPzCR2"
    "IIkH/BwDTHpihE51TOwUU+68rSGigiPVgawu2Rsfshf2RGandL12yq3aoa3TQDE5wTsQ3b"
    "cQ92lkTGcn/e5eiQU3qHGh0WHLZULXw2EY42Uqi2ZyT1xsL51hz8687OEaFTRsSLIqQ3f8"
    "HIrnCZpXojCS2PuyEcnP7gv2pDXZEwExe6sAO+7vVVU0Hb5ZVNKIShpRSSMqaUQljaikEZ"
    "U0u/VSVNKciWKKShpRSSMqaUQlzbnaP3ZHLG+CLVUGKUXPgdaqrNhwcR6x9DyK6H2BXZlD"
    "cmd4dj2aqq+pgQdGvcF9nos81DSLBarjmcaWhR+yuTGIQWMXx7OGpVTJaUJY18gO8Befxt"
    "NK0avslxfbAlcWPEY0PH6uRsxKxbqcAOAhykGNown/BtdAdWhTqFRl/OAZeW5IGwBJNl6h"
    "IFpijwiOfGIYx+7hK0APF9rbJfDJbxeuV9kb5qifLeJeIu4l4l4i7iXiXiLuJeJeu/VSxL"
    "3ORDFF3EvEvUTcS8S9ztX+gaCqt8DG2twqeFBO8Ed2UyPfRm9tzkMVq6wJB+yB+HvvJX2Q"
    "aAkS70XYq9CyzdXpHEnfI4t8Ofp19rX7V4IuCn8GVPhj+UtyRsKhiYPGxSQl0iFg5xU8nh"
    "CBKapBFSlbw6Gdsi1AeavwNfZEjhZX9b5YXwN1XdqYvYKQXqPFgrasrwy/x7+72B59556q"
    "M/xZnqo0xjpN6kgN04Sj+N7DxBWL8HIVwYBmFH5nET9/uVogGCMRQRcNCGPTny/h2UByQy"
    "n0Fy/YrhwMfcjPErF1EVsXsXURWxexdRFbF7H13XopYutnopgiti5i6yK2LmLr52r/4otl"
    "eRc8LsldeaM6cmQ9xzHqJtXFMYZTz5ThHnHJvvyFNIb79KSRBk5kXUuVD/5jm949fr68uy"
    "srX3Ole0/XgzS0UezLNq8LKX1P+geJFGTFHVbzW+LK9xcYeZsTMCldYWOYhLBP4UtNk6H3"
    "miLDgM2RqkAbf8cEF2SE4qRMupS9pH91f3+XE/zVbTHv8u3z1c3DD2MqcfKQyyKbZR1lsb"
    "OGQsmI2knkaD0keIFMIcKijs0JtJZNF9AbOaDIDR1kRZXuYs1Gv4V3HKhrYVezfjF0Lx2P"
    "QEIYQQDysfD9T18A8YIWVbelrcqR0hzPWiU/aK8cJvRzUMeaCi1xbIf9JGmGE0ouA7LD19"
    "4/T9ml1qxX5NaB7eYWLEd4PEmlzl4zX8J2oDxhbNng3U9x0sOIHCw2zfzbvAhhrjMmlzAs"
    "ISnAr37w/ULyfAlCxzhgHY36ZfsCvERBxaztbV21E4p+d2ZVp5Bf0SwMCc2H9Es3NWxqrf"
    "6r6pb+q2q5/2rj7oNdhICO5ovx7nccAvp17kuQGO1g8zfqw8nSl037DhbphsB0PruVpXlZ"
    "Lp8t5tCc346hyL7D/gCK7F3vlPt1YBS5HVqj/dkx+54N0NTsZHk/W55dYy8K8ANe+UH0oQ"
    "qzwv/+YituhT45C7JH64BXJvSQncjp/CTo5AiurYKSsk3o5LgkC7Al9hES+wjq2SJpSW7m"
    "c4iRgZMLk4gkZPovWHKjSgDLoT9PgFgEiEWAWASIRYBYBIhFgFh266UAsZyJYgoQiwCxCB"
    "CLALGcq/1jd8nqQPnu9GBG3e/p38X7dVwLlF2m24TQu88NZpPt62YtMoqeC0AfGXDmODZN"
    "NBl/I//70+fP9D8gnvgZwhcXUvzjNtLYZv8SYegbZaGXRBH4oGYVE3K3zJ3maHpe2hsn/q"
    "YyhDkc26R3b0jzfUb/JMcUv5L+VfsSc1Y9Erye0eLIe640NAY4HY0gC2s6UyIqSxvTtB9E"
    "/siJVTvgcWDDFa7NpRu1cyiKtO8iCMKLLudrPEJXv7N0NESJfr9L9I/XKTR3yhIhLStO2c"
    "/Ie3vy4c+aKTw6GOgw+YW9T9ipijH505ga/AmbrnyvZB5d/qyQHkuZEeAFDVPk3f04G8bY"
    "7gdUaN/xGzxAByHFIY1UoPHvcsTxM9E88NfP8/Kv4wXSDchnFq8vH68vP1ITMyuJ6n93JA"
    "UDyMNYKOZyRVaQf+Bie1qw+GiNtKBhKwr8KdOernRCMtF2gMVLkRstcDahCAHf6AEtIU8i"
    "jMHBKnDDyk6xHb1VpPhEik+k+ESKT6T4RIpPpPh266VI8Z2JYooUn0jxiRSfSPGdq/0jW3"
    "BDTml3rDyh7XegnL9B65ZuslkrROy/xF//9BFy8g2IgKrFsEELU4qe55KymAUoHYxPj83i"
    "R99asyk26eSmpoIY1ypTGm8pUxqXy5TiMMqs6nTa3Bo5T3WCBskdCIfriHwZx5IazrGvEk"
    "NFX2RasTqLKjb8ZgbzNHuy92gVx/poCnxlHsEYilzHzoQF+9366blmvA3wi/+98fbNUx2c"
    "v125swps36k6GhW27wNbzoG2r+u9uFFjFuepBrKF1TEdH6hOoJXBRJ/AtQHR8XWTKWQx4L"
    "c5zn9GkTUnnIeZgjQ8F67N0LVdyG0dRBgic9jzzCEvrCwp0bA4tUQ4hOpUxYEEv4LHcM++"
    "SVdw6Hv2lpJUnPsSe5ZF5lf0npi+syyytB0bl0dmMnHWHrlMB4FLPJyKVPdVTP7plwfI1l"
    "aHQGKJfCKvumRv6pUBq0xhMqhf8lvNmND+EoYJqXB9mmL/cllblux0Wb7T8fds014EKZFz"
    "6m2GVqtF/Gl7SuORvfEye+F7Fsq/1sSpJczaE7PwvwetG+Y7/FchBAoTALYABIpP1sAH5I"
    "YNXMYTW1/nvhTi4IWc4KvA/ye2olAC4HFmYcILySbGx4Oprkuo84XEZzYEtgozcMBPEjgC"
    "gSMQOAKBIxA4AoEjEDiC3XopcARnopgCRyBwBAJHIHAE52r/6N+lLbA5gZ0832/sgDq16U"
    "16ZBPxfom/cvNumrWaaW7ppVnMUcPfs5XrvbkVpu8r/XnVWVMg6zfrNdkhtm+q04zpz+Ry"
    "5kZS6K89O4wtYGDjoL7dy0lkItcRCXlqo0zo7wpFwX5YYQS3VGfHz/e7o6wxUuAIkml35q"
    "/xV+4FUMN3HNci+5kwr5HlKdL1m/+s/bI61iyah6VNNm2wRvd0GVK6jKYyqaUCWzSgrAA2"
    "XkWz5KJRLZHdmLLSS/ptpVg/xqkKfzJVMUYOiOdTcuGK40xzf4kl8nVa6c8BarK/u4uqdN"
    "NlEKC3DaXYKUlBJDUT5vveXM21u4hcL/wRPq/FtZVFxaeqDjiFx3Qxe3cw+Ps/CrylovNR"
    "kxArT3K8a8mk+aGs0wbwMqKV6/qIVrI6bOIIuMTqiLbrCCMJhaH77EHeIJRof9LEiz9BVF"
    "VARIYDEQE7OQM72RAhUqQbAkBEsyf0bIf4JjnaVUAvKDZ1dxsdFh0FOcN0OnldpnMkQ+C3"
    "YcPskTiccmnRyRSH5vAWNM467iu+Jw6nb+3J9+byTvgNt+1q9IBPLUMHvL4Pnr/Fb+oLuz"
    "s2IjuZXzS0e0Cf0GpFPincG/d0mbznUI5SOyQaj8IoQks6Qi1xXtaeLExf1Ce/5hgspOiY"
    "mefHk6bas/AaXvTF76rCY0AsXGKo4Ann7mpPFn71/cXn9GVnx8cAk4vH3tbwgb3l7LhHf0"
    "Pesif7nuLXnAX/OuvVZc3Jazvp1OXZ5PIdvF3DC9vI4EAdu/TxFAbrjgxyudY1Q6GVMDpD"
    "mv+2nioOBoRf/OWljB0HaN9V5FCpjRe3P6q6eNEvt6mLF0db0cSL/62VfH5nHbz85Qp7Id"
    "XPaxTC66oguvlnLnbAdNOnZ1byeJ1eXgaEcjVyiYH7DEzWVUc0bsh/PgM+I+pjS/4rDvN9"
    "t2iWivyEfBT559qzyYML9OqsF5V9vg7/iQK7K7C7ArsrsLsCuyuwuwK7u1svBXb3TBRTYH"
    "cFdldgdwV291zt3z/X9jOE/mdk2eWtsBlJV6TrN1SLr3I2HBs6l1i2mkRzWG8qBWtZ7jLt"
    "UEVv3Q75PiG9bcD1OrlY19Tcw6MhlyiKqtLJmwfSZBT9RkDysmJREgVPqFc5gsHjE9UBqZ"
    "oAE36KpQN1zSApGy3R8/4NNw4ypwYtk8R4IWLqexWuRvZ00dpiy12ixY8f2d+9ilpncSzA"
    "idljOuXATnoMqGNlknYUuKTru5De1qiDNkE317efL+9+GBsXMhUPEY7LwpM8WLJ4Glpu87"
    "5vearB9H3jBKOOzUllD7iPbGkH6tu0Qm5TXnMkA2mfpakyBUfaRoG3X8lSDsbYtzZneYGs"
    "30cCz1d1jG0aph1n3ra/tuY4SMKE8dJ6c1SHEYrWFbmyegD5jPpo7taH+683X5rHGnTZ1C"
    "BlRuO2j+nXPj34XQCCBwQIPq+ecerE1hOndkMrs2ziD3Nva/Yw7iZo49MYzPM8aoPRriQe"
    "glTIhcMk9sxEYx5jmTqyNEtFzh4juaaoFmSyYtcWAKOS6wEmIHimuSs+LX3UUHhzkQ1MUL"
    "xjG9s9Vquiw41RHeuTRCCskxykC8E/OLQUzrsn48GNWmcNG4va0oFIeggZP4qW7Ebx78SQ"
    "bz543qdc+nLM7BRd5UHeuBDgwK0eV4t4BZUgMvbLi13oseyxGqgxTZ7S+mxryvouJvQXrK"
    "PiwrefCfdBmRyMbVjon6kPLoUYLWikhcjNW7zBT6K1SZto++uIvIiYr+pWj8f4SIEbE7gx"
    "gRsTuDGBG+slbmyzPRXAMQEcE8Cx0wHHtoRVBHJMIMcEckwgxwZuAJsNLTzswMKO6vyccY"
    "YAu1qHrofDcI8ZhbJSp82asrnNmlLqMxi4fkBuMNWc351A5umPl0L+cv/w+fKuzY0A+t/p"
    "yggUTjPp5Q7Bzfort4zTp5QXEA1rK5GU+Hji+Onhpk1KPzZ8mkpMoT7SGEwI2QuiJVK6it"
    "NLI8AWdl9aHVAF0ndxq9YmSKW1pVrh6HoiK4CgCF306gzPL9sNV2xiYRtfpkg8LHcGLCqz"
    "rpV7IlndGW6KNW6zG1Kqo2yDjjKz7HTF0OU6s+2cVT8/6a+DZ9wQmMqRDASYquCRCWgweU"
    "ykr2sw19WxJkUAMHqTyAH0OnetOTvdKbCerBZSSkv/BUse/n3/U6MCxEo5usAveFGWw+MS"
    "LRYbb/p5yuNd9punLVTbkfPc12lHkXg6PbQ8d1CQsHuOQukZsnUQB6CoVrLnoTjFjjX1Qh"
    "pBmm/SKCIwkXUtDQbAf2yLAzwSB/6uIhhAvlUbe5mRDevcLFnM/LlJU7CYdSxmWaZOGnkO"
    "zo4ShzVsl9biCQd0lrI55BA52LQzYGF/8tdnuBnwC1qsWRue5wDZG/r1774pV72n36UKhm"
    "nRXlGwK3QTsFZg5QH7li5FSpdy+pszx2A3TNdZktaV7y8w8jYArze9oyApk7zkUMdx+pOG"
    "GQ6oK1EVaGA7pdUlrGg0EyIR3K9zCoOhpp1KjsIWn90XTC0+t969dPzq/v4up95Xt8Wqwm"
    "+fr24efhgXStzKJzQnEOjghavKDjdHbauph6N12ngEPbWm1jivddximk/0qTfSZ9tMn02q"
    "1+rMLNIOyaPKyarq3Mw24PkdnJEbLRpNt0kJ+q2gDCQ3NaYGFTT5zhfsevM6J2aUgRNbpV"
    "tqaaa8RTPlsmbGYMiyGDYX13Mk/RaEOjZUWj9P57qzb91WFMcuof9OuNHWk0xoj5dyub7/"
    "/PXuEk7nNiZyCqBvRYZ6SlmnTfZBc36JV3F6x9Ei3Hr2g9ZZSZ6+3xniDHJNfHlLN9OIzT"
    "W3hNMLJPTXgdX6opVRH09Bbr483Tx8fbh9vGmR4uKEoukaBDHxFALZj+lCeiCSwRV+P9xc"
    "39z+5eZjc4Hwefv+FoL7nuNShD5a7IGoqHhN/4EVCm2ro5qWVghMXJdX0wdJscIW5EWMqa"
    "1FVX7P8CwcoC/Tw0c3zNgTSMPPbIF9kVy2nWaFb1cbyL7lHQdFznaUbeNULSfGDbWwJp6D"
    "NJHEr1vKlaMdC2rL60vTEc9VtP2+DJV1DEY/E02bOqN4AHRaQ5Qt7kJa4SCEUZ+BlK/m7k"
    "W7GbiKIquN+PJ0/RadMYKaZt1yzKxshC0glk67OF+tMF+Dyd0JUxtPLS4RDkccubHFqVD6"
    "M7eYWdjobWa7IeTo1gGeIWITcUVwYWviY/uLep/9ILbOSsLlqjIeQ7tFZBbuVqo5TcZRqw"
    "4kPA2MqMo5djysIraKEl05bR1gYgl4bcO/adklDle+Z9cOvh8nSwIfCh3QaCanoeRLtL0X"
    "duZ75NNe/CZgBbSs22au0Bz6bHJjR+LVMwG7UZi5KpAQQ55Py8Z7JGrylby3pb8OZ4TNwd"
    "tsjsJ5E2O8ib7fNlnTMRUhlllVNPmJokKOc2rAxfyj+4zDKPFv6MKIINslpseyUceRkY3N"
    "jgz8rojqTszGLDvS64qskrjf8ipb39ix+crczUTLoPbIrA0rObSHwzG6xUThauohVEdWS6"
    "t6HG7amXIfQXZzwUPPMKksmtHv9UY2BrKz6YsNTsCt7znYaVi6n3eA+1AMaLZjOuDnTEzn"
    "B/hrgv4I2UpDo7+xQJJsvfFdENYsZWu+kEI/6zQxR569IJ5QByjALs9Ay8KraAYNjKuLae"
    "sF1Cpe02+rypqRscB01vuY6SZZCSxS4ldz+ghagP+Jyc0vwGjjmbdbTqWX9FtKCoa4i4Kp"
    "LnISi/9UJ+CxPNDFsAImWF3fJPZMzqlEGPX9lBJpvyVlOPQuSO+L2gRQHaozVhlOLsD0yr"
    "cOPAmMJbGP7XyUA6CtmN1qBbYqkA4IosxrUiXUCqU2cO+janBQK1phOSPmM4ga1v+UKQ9e"
    "BtTVlZCr5zVsnWKUpzqrA4orgGgfOVYDREdqJOW+bsj8ng7AQRUFQDTZHfnkbg1d9763Pf"
    "UqXnPMzOyXNnk+1tqRtu7W0Yj2QjKcJHEOa5HStfThpIvLpWGbzNYrcqNpqDyb3zAUJSK+"
    "CkqKt+LTMC6r5YrpHuJlMn0CTZq7zwAjJze/yPGD5YHGQTCGBni1cBsPN6miHYpQdJP2uJ"
    "2CG8kfe9MRNuDYw8WRHJde+EocljRIzY5CKL2z8YpYdjoJ6jAygtxOQFNtjdqpFMj67Saq"
    "Cu1hS6PLuR4r1/Eq9uixcpC0aYDBb2XxjLJUthehFmn7XIY6HdGyNQ36ZrKCYE3VR7FPGE"
    "psKbTFV8Nixg5LTMnVYTVrV5ZfIB2Qs87agOkTBNUrsiEXKvR/BXQ2XwgMKwWvjCz2DJ33"
    "OD3ebpOUqQe0T6bTqZaoLp92z+2WT24Qsq7OYGrPeYu0q0ku0A6pvmrH/sgHABx+n5zfHv"
    "ED99n10KKlHakgH9JOUTHsCPCH4QoDkwcqe8JIJiYXFkwPH/x7hL36ofL3tFfSpW+NzG+o"
    "16yg7bn/zu2NqiB80pak4YY4Rl1tyut2Sl1FPyD3gIhpAhlpKK/lhWiMnQmv1Cj8DtEJP7"
    "iIIVvxaNNzVuxWl78K8j7f/zbtj9xd8CZZU5jtk6PfAgP86gff297I87R9lsh0bNlpDLF8"
    "I6eXPZjkQm0uW9jRZQHT0MlHVRSzba6J5mn6fdgZ1miS4OW0kaVSpIBKr1HZEvpXD70kR/"
    "EaDGEDofA0/RaKOh0pafJyguiEEBNAx5/jJUgR+o47cEQPIRoIor/N7AA5jdoIFMj6LSA+"
    "5G5MaEUhmtBGgvD9E8zba+BG5DCR6NL6KSz8Akj+KtzGZRCgt00tWDKigpz6Nh1YcWi+l4"
    "7M1nSVTvSYTml3nGwNe4vl7/8onhnxBLIWPniBdEDutzqBw3w6NYxNEZd4aefnZ6dCjeIu"
    "orUdiSJhv+0ivwVy7VY+dSb6Q1jBlMvWHHleVSfWehiMqvcMR2BxwZMzcjiBSdxSTo/BQD"
    "aMt8Ez13MW6+pzazt0u4p+UJDtEYxm0eTxKAGOGrIGv3V0mKSqWOAlXrJVSrlV9gWMHa5X"
    "OHihmOPZKvBXLVunbnnNgI5MbWKPkogEa48c38T44/MxW6qULPUsR/DwVfalMdf1Gyxsec"
    "kAOixs7KrAF6RyFYsAdYV6fXKZR7TM7SStFWilTFNBcURdTso9mP/LxrLqk1G+nIbKhpbN"
    "EFksfIv2d7wgkli5VJElOryyi8RSA5HY69XChU5kM99pKJgK0gHoTYzKwrqWJgQ+o5CoCV"
    "fC60a0we0SB89EMuQnNQfldiMSVjzVtIwwTzUAQcSVExT1q8m6k8R/44rPL/6SWCqosI5X"
    "dkwRcDWZrQ+Ybe8YgHgqijs39O45ZS0nXzzrudEepbcZ9SCFo05UFUSkgOP/jSymB2IJXc"
    "KV9nIpkQ9AMLwhy4nkZzBiAK3uZDRGA1HwFyTPj1yrqR3b+IIBiIO/S01HtPGHjNTCXYot"
    "6pgy+TcMgmkmBY5kAHzXZAWcX10GV0vDNvOACd//G7osn9j9/Qew/TujhJ//vXhBKcvlkx"
    "9g99n7Bb+VAn8FacSzCx/wc7yS87yVZD/NFhCgV8b0jNPxjgagER0pDL95uHl8eri9fvpQ"
    "UpljyuX9acpOkXAmpoZAquMnHYjoJvey3ojpBNGWGkq0JYZVQ4YF/7cD4d0Hz9/iN/VEcg"
    "d3lXdKqfqW0Uw871/DjnTfbCKt9iqVXV3epU4d4JZTUy6lO2ENkXDxoz0l8S3E3WRtBxBB"
    "2ymQfMCxhhz4eHEHwrjmz9SeSOQIweWdcqkIy9cQTvmW34GIuFv2l/SdPRHVoUIDO+WzMZ"
    "6yQUpwXQUExisK7NmmeytaLOCZChzsVUz66ZcHvEhvDRtUKn5NN/fWrhq2sBsSvb7mWrJe"
    "d+NUV9uofTnZqXHqtiHBUa1Tqai9K8Y+kned7z6Fmd97cvIbeUWfdmduLLhmKJu4COPBG9"
    "ZolXkJRtWXfc6Y5sxs+VdLebkhYki90QpZfEbe25MPf3bu55c2dSyk7pG8SrWff+3/ac67"
    "+s2qQ6qOSMqDWVrWUeJIAPsZ2zOO76nRYsz3Ayq67/iNKkh2RUilGv8qpYt/H80Df/08z/"
    "8qlmvpXL6+fLy+/EhhTbOSlOi2WiIPPdOfARP+92KD6foPvoplg21Dq1X2a/pV4w3AfdEw"
    "edYMaVOZnEJuiWLx06oM0wTT5ajg/9x7OG6swZptLFyHxbOyU+LP9IFQQgGWkG1j+0Ly8A"
    "ucI2RXkLX/WNwOx/5sphizyH+mg4sTJWb6ker06nvqlfGjEZqkZbpHJe1W5Q//x1l7tPWn"
    "FG8cNoPhRw+/ki39fz80P7roaFIiG43I4JaOdCAMOALiAkCZqNquuhuAYhvrHTmK45U6qp"
    "ORMWpe78j7CqoNfYhUPJKT8QPQqZ4aWTubvQNdlekgCf9VMvHC955hzkQ9CcVFkPJY0RVj"
    "oilpJWT6k23lkBVjIyD90K6pSI6yA4Bum/RZWX9oN8sfPf+1he6o8pg2LHRQAa57zdZ6ng"
    "jdWM5mY7BnkXAIffD5LZAMYoqFb+5f79cAV7Be2S0VM095HMUsc79bzdQ0R6HVLKOCZn5j"
    "iz1LzUwE3VgzS4RD0Ex+C8SamQj/uJoJhTiVIwc2ujMcxfHcmXFjDuuyYiSN++L2ln9h3/"
    "yCNmvwybNLN4xcC5AM34HTJ/FZ2A2ujWnMUw6quZUMRWJTTVMKBvAjW9JZGsAQ/6uBFsZP"
    "H08DW3aqMpxU/b7QprLJxSEJDxxf4yizSpyuV0Cb0B6tc3lL/UIGbS0A03GeyHcEpjdg+K"
    "GLZJuPeXg/17KcvYPGsedn6Zr2GBhIawG+ncCvc8TyVSFyO2jbdoieAo0d7eM42B0l0bFV"
    "RJ3cO45rwfDu17kv2a4tudGfJc83ffst7ZjI4RYl5NnsoHojlnN5TJ+8mAdoWjncQVnK0Y"
    "6qjpOTXaPuue9wRFTQULlfGxfcACRndlH10DN83Gmt004pmTvKHzYDf/bMXu/IUnoh4S8F"
    "D1xaMTMrUpWlpy625yuz52coI6iRtFQcAGcRhUFw0ZGpCunFhniP/hJHc0hHs+njUCWBJP"
    "5T/wzQFjckUl4s/Fd4IgSIvhuGa1yVrzzWx4pUpUhVilSlSFWKVGUvU5V3vh9i4gFt3B+D"
    "yoeITKXIVA5FMXdkKjcqpkhUikSlSFSKROXQ7R9MpMJVMbHt4zFx5bSHzjJnnWUsN9yoL1"
    "vPtB+P6s7E3DoUs5RGgxE4zYbIZhR7jo49XibTNKyknWx+ANYaH2gCLI2ANIy88zRDiLrz"
    "o5EZ8l2zFBkCF7AQcklGtODKxBZaHrUBUe/6cx1PJLYMVUYYxgHmSloesjUdv0cXDmk5aM"
    "PGXDmqITA/i6myKchplPSEyaeYi52knrIFPWZvfV/M313enNuVfe+YMXC7c8CuGfSs7UAW"
    "t8l7eiOJgx3KO6XB+y+9TfolpmtH1o+zcDXTfpylbZ/3gytCLsFG3FNp7r/CBMc5XqwkJC"
    "0wgollXDuu+vm99q8XeTyRxxN5PJHHE3k8kccTebzdeinyeGeimCKPJ/J4Io8n8njnav/m"
    "sIZmCSSOZCgZJP46ral0dp0+hgGSP5O1HCiFtEIBUXN3hZIWUDn2bhlcXCRsN7x4X4fDXL"
    "uLyPXCH+Hz2lwDJpZMixBHfEgR2vxBMg9OH/i3ahAhfC0suPtJx7aLnj0/dBtNYs8R9Txj"
    "nWxtRDisjUcO+cnUgjvzR34R/as/s9Zh5C/LUvnPx/svG27MKUXR+LhWRBbct9nexhijpA"
    "2ygmEIu2qqOpGSaUJPsb+gxRqHtIsYtAuT4tDPvsIC/m0XVlEuhbMFXlASlhiQWBxFckyn"
    "ufWsty4HvB1NDFNnCroynSiFXvt3pQj3MYXgQOWV1QqXUEE6BEGwQOx0bBMRGLoBR7iNVd"
    "ZZAJpTYwMcaQwH+Se6QihgQ46D3ADsmuNauaDtMYVFWEFOi+CtjbSqaIcjrkREeFwQ0W28"
    "LMnG4GcuiRadSjpiztixTpEtAJPTjW4Z/EmyM6HeZkKLmPHWQiXEPLeTWqSOZ7flTt4OpN"
    "BDvNURD+ndsJ8KR6eGlHhv9j0L6TSO706pVVwm9pjQwnoehDPWJ6AszmYzMKqaL/QmUnYg"
    "oOm+Mxu2A+ACbLvRA7b8II/Nqvr9xVbIG31yFmSP1sK6gYXSVTg1DL4h/qVkLsgCIeRGeH"
    "YhuWRHepH7QvZ9IAXEdrlBPGsyc4X+EErsS1TD3g7ySb95v3mXyWMMQhlKzwHyIOuDPTuk"
    "Ssp/Am2tQh5CEmMVvNyNiFq/ehdS6LOXxM+GF7957N0hJSNMj39BxwBgZM0l6oDQNCt8FP"
    "kW38nGZk8TpZB++EUZ/VEA9ZpnGQRQr63xFEA9AdQTQD0B1BNAvQ6MqQDqCaCeAOoJoJ4A"
    "6gmg3qEmA6zNf2IrYiMGS1thc9eNIt3RmtZ/aOGRjmnxIx5N6DhYm6jp1IFGD1/Il4felK"
    "xb5Wptkhv2HNfsqZ1vxCHX6sMhb2nDIZe7cCRMXoeW1UY4Cd3xUGZ7Sid/3aNRFsmCW19Z"
    "SBc0duLZ7otrr8n3gOmJENVuI7yxUaeHirG5g4pRlBzEYaoltnsORELb7zkQuqWb1KaaRF"
    "S/xF/59PMfTBS64Wwf9uff0O+5AJpq6KA1mlYhkCRUQoSyXuK67baPIyDyPciR1MSmFel6"
    "jpxVnClgZicazkspdgo/xjIBq0ZOcwgBt+3/VK/907buT9Uiwo5DzhD3pWkjqGrqPSH9p9"
    "EodezAT6hLz8P7U+mlqzwQ2N/y10HDZmgxQb/tFst1EvZCjFCfAJJ5rE8YYqPlEX4IRUBL"
    "yK+U+f/Z9ypCAtnTxc2OLXeJFj9+ZH/3SRCabUxpUQVKUtJTAwyX44wAyzFWJvTfMLbhki"
    "7vQnpbow72+s317efLO+I5XchUIuRO5LIUM3+qFBt4OesQN60rylMNxg7JNk1/wG1FtTSY"
    "nmEoVsEOPbClQZ+OFQ4cP1geyA5RHrKdW7fMhSPpty3ayOmRBTOXxrSe4mf/NWExOI10/F"
    "K8sfaPGRyiAsbzI9dqenTniIaiKaqiEOOl61QveO34QldzqDo8n16xocVP816ZVbQHZ3dH"
    "6CUH0rKGiWjvIBnOb1OTC5y/T9Yn2QdrpZnysIlRyhH12yzxjM6Nf7vn19A/w8NY3PiULp"
    "ANxfhoE3uUOLI51SirwxEs0Xo1j3lbwNn5/gIjb5cxysgL7DcJfZ+4nuO0JsO8K0XWkl6+"
    "OrJMNv8SoE40BJKukR7c2Tr3EsXV/f1dTn2ubov68e3z1Q25dRQ83HI6JpNBgFeLCpz+5h"
    "tfBelwDJtuqgrUUIxYU0jy/cGXzUmszWVQrXUZVLdcBtXyZZA7tMk9zm5p4cr0QzF1uQNp"
    "OiJy05WRtvnkZ4s8kM17daO5DcjlAKOwSg6bFaaCtN8Kw64mCjYMCq3RacpETdivq5MxtX"
    "ZvEEsE80a8eIohbZfIOojusK/TUGFyRENxjzn55BTjji7mYNdzgAnDUhvHRgqEgzFGE+zQ"
    "vT8Bk+ToFOPNDJNdCpJQfPYSvUkmltBqtXChIYIfSE7g7z97t0IcznrhuItF4w1fpBuMML"
    "ioSTxUwbSLCnBvLtxnWhERSulCD6QP7P0QoZ/hF3IKxWm+vBy2tMrZQN+uY85JxGCY1hh8"
    "4xEmrL+J1wAJwWxpnVwfSy1xmEWZxWrWyhwViIeiBU2MUWKFDnkcEP/mxcWvTVyjEmHPHS"
    "OOy6qJYMMbE6PQqeiBLibJhbMV9sYvihnePBteIhyQpMbmJOlcxLKtxZz43rI6SDIwVY4N"
    "qZAaajWQjAh/4eAlV7pwxKVvjZMhR9AsVi3X+AQqkA3k1qFP6YQNlk7PARXi5RzooGHcan"
    "EHLxH2WyF4/uaU4IEuIAVaJRWavdGCMELRuqI7YT0kXEZ9PHTv14f7r/ePNx8/NBeSbEI0"
    "akSxo4/pVz894k00IxxQM0Ibm01benEkA+gelbUqYvUPRFYjCsCSEW3sSRYjmTh6xZgveg"
    "/TEUHN0IqiRWErZzntVqDgiUnhcgCOuzlJa8K4B0HjaYk81QD0glWg59xdzVAK/SKu+F4O"
    "mUbQpR5aJufdba1rpThIlzU4CTqQwC18dLauj/Fbe6IoJzlAdoqLO4RrjV9MVXZPWRV75P"
    "RESMe1ZjUmMvKnwR4dpdJQCvC7Qn6NOkp1LbrOAKknld1hW07Rm82neF+UO05xv77Y2nCK"
    "PhhvsIt6/aZ23FIu2b2EMRPZS9dz4Z2RD/2XbAqyZn2goPMMeSRYexINBhXZfeCPEq2cRC"
    "sn0cpJtHISrZxEKyfRymm3XopWTmeimKKVk2jlJFo5NbCMopXTu7J/7KZU3gSb0/AZRb97"
    "zaimQ67QhqWN0zYnumGy4C+7PLD4hxvGGcbat4dc6lerk/rVNqd+tVLq9ztuJI/48Z63Ns"
    "lCGaB2MiBMybEKzbOJIXzFwcxCdYPxh069E+bgxezf8yZC4Gn6rRYKlu0UQ8f3NbuDJYA8"
    "rueuh/slDNwIKMTT9FwtDNkZb5fGjfcMvct6Ypp63KGsK9gWf1Q8wZfshR5Yc9+1cEXyYg"
    "sgKCMZBiJoOhpNoZeMTivW6S/C/5AQ/Z4Q93sBSNCF9O/5hYQ9OrCALNZf7x+WPQgoKMD/"
    "WrtB5QSTbZXVPFm7iupWupL+pGF5J213YmigLJ/XISRxJVals7dQOqyU5nSzJIyNN848Ua"
    "tL5/Eu9voIwudTWQfvSofadowgd/GZbFLJIvYZWRGum+Tr+rIZLhHZEWHVVZM1t6oWAE82"
    "oOZYTBQWVJOoo4kFuNJ4IcyA7a0YXBsspXYbrAUKnpuLgKManASoMsQSuGPrOKUAAozsWU"
    "AMf8UZvqWqME/Wrphw39izuXYXkeuFP8LntckI0bpbjTZb0vWRmWITptBEy5B1OekdpyOd"
    "5gwoNIhSGSag6I0UxUD+PRqpaX+5B+AMu8pDrS5wi9zp/ywRhZNcR8LLVQdzZCtrFl8DIv"
    "IWAi3QDVmicO5DhQOMNK0vUU2dTOtLlLLrSCJ1vVnC/wYOG0fVf3+NTduk/QYMQzPScIA2"
    "gcYqUzp/83Huv3pw9YT0erK0vrhybkg+YUF8Gcq8hpIq0vZfXqxjgama7HYEHh1rScAWgt"
    "ncNj+w6b87SOJ0KKrVAlWV0G90uNPnj5jgaQNVMeUx+NcGbVAAnJfQ0qeAOtyiVqVzZ3tw"
    "1VsfHy4/PTU/g3pbupVOG2iRXSvSDiq/NrHHyUyGXH7ta7Kos8ywBURQQavNkKcc1FYYQa"
    "tuVniR2woPbElnsxFK9Teb8eqHRFBDhpv10flQAaDmfnuxDT9t55+rgZ5WpzYk22XVSKGc"
    "ygjiUvd0xLvjsjnVVhRSdATyfNp98XXu07TsK3q7kNZe5JJnJBu9VaGmD/ERAi0t0NICLS"
    "3Q0gItLdDSAi29Wy8FWvpMFFOgpQVaWqClBVr6XO0fNP9t2p83I9mzMVyXzmrkk7tuG3fV"
    "Ybl1yyw0jft0oLbI9GrekOU8zQl43g52iG0Im+qqU2DsN1jMBUuIEplJrmct1nYH+KrKHr"
    "BNe/INpRmfgg2T70LZJlNwkGnN2LNbHSw83ZCOlXj2jazYxT3PHTE3sDjJxMQHgNx/SDf+"
    "OZ43ogvggLoAIjOE5u/NIsA5oiE0msvH2+mt6Ncsln7Ma5GNV+sNUd5tfRc5oiHwO8tp5P"
    "idJjSiOd7f8WrfRY7t37IEGvfE+hbiXtVJdbjPd3a6yhmBWi3jYBO/Q6Z3vtlrtIDj7EHj"
    "HmMHzdmSA/s2Iuutytgmv7vYmq8lT83c5LE66Vp69Kpj3cjKcDwMPaWCN3oGS/BK8jgKqn"
    "OxTelFolUkWkWiVSRaRaJVJFpFonW3XopE65kopki0ikSrSLSKROu52r/sntgkG5Wn6ncf"
    "nuyuDKLOffHT93mxyLHehPHJ8/1mue6MtdytrR/M7mu/qc5SrwdsOHWQoY0n6Tl1vIzbIV"
    "tOHUQeoR9EM1rj2sAzyxMdyjkrGaYWMabJVM7Xk57G98IeLLtpuyKO6mDV1CUmJz9oeMuQ"
    "oWeBImv0T4fVp1G0QbqEvpROi7x/z/P+fanrc0NzHYSYjmavzBNxv7/YnisqPFlnNooBs+"
    "NVGU0hUo5potQ24qTPCr0lc5kRdJMII0QnyJMLZ+AvaYycWmeYWwL/kU19+kMoEYk6brCk"
    "tYaVo1KO98kiRSVSVCJFJVJUIkUlUlQiRbVbL0WK6kwUU6SoRIpKpKhEiupc7d8bRhXxSN"
    "rrd6MuJjRHC0e2M3bpjRp8EV1Ju0n/jXx9CBC/zl1rDrNTXlFIrttuzdhZrIoTWddSLYT/"
    "2KaAj58v7+7KWoiW/roKdv7Z9yqOnOzpvbsYHy9vMh1DO7WpMbWTXqrqWJmkfVIv6ZoupL"
    "c1ajYVu7IWMOtoLNfuaGwi7/sMWVa1JDanSop0Pc9faeoE+gya0CHVsGn0mB1PV2QdUryO"
    "5HKNGw6Wz2dPJnWSJ5PNuZNJSUZxZ9CGBbR5qqGU0CoYWksbjokLJbT3cXvUhuPjaxbNgv"
    "1ryF+OZE/mHm80fHYk5Hj7lSzlQIxFQeC+NN67eaqBsFeVJ6PEuuTYe8lWcyAOv/hra44D"
    "4uI0sd95qgMluzvi6xjbNBo9zi4V7NuT9y3N2qnWAyNA6J5Fi5m9xm12e45yiDue7HW4Xq"
    "iAQnjyJabCrCvjIbZ9nONhMYjsxG4ThN76piFd8RRnNAYDP0aQNNDA1zFR8bp3nSxXMt8K"
    "7s5ZXgGp69e0AjlHNIQK5Di3pIPCqhPT+QH+mqA/0g0Ba0mcX7RaLVyLpk4vknJNaYHt52"
    "Pk/3IjTRM9bCaZEuEQpJMpLhttGq/gQrL8lQvIiSTnzUnnmNLI8u8NpVEiHII0ctlYeaSl"
    "jtxtupqjMj/Cy6Zsz0iGwHAeCQIlxzCJBsN02ce1Gbr2mwTrOakybGme4OY2xZ61/Pkd1h"
    "f5dK0QOwv6S2ajRj+FpEZ+TwnEWy4pzO+LCI6sIrsllFmYGrLJR9T2lNBN7mV9EdDBj/Cd"
    "Iil5PjUEw/zYDoTygJ/jBfVFIEf3eHcKKHdpaNymhIs0LBY++74VI4KuYuJPvzzgRbrLqo"
    "X2ae3Zl+nL+nST3YgN/crhQqUwtn20r6IbQV8fIr/9hPa/B4b6Wi7ZbR6+RiH+UA325Z+4"
    "2AH3jZ+dWcnDNRC/OkaATTOsERwidNyPaUP3PkOhfHYgS3gphRgtICtsWeuQ7o8/0y5+LO"
    "QmheiN/NuP5oTHKSjRX64WwEqQhUXWRY1eFfT3FF9BYIAFBlhggAUGWGCABQZYYIB366XA"
    "AJ+JYgoMsMAACwywwACfq/1rBpzZAzBztNAX65ESKx/EEfYAyshKDaCMrGwel6CU+9J4EU"
    "T2LXc1r+oGceVCD52NWI0CbbFhwVuEw0MZw5aIRgCdajKCgNbYgD9Nk5bKWxpr4cFAGRGt"
    "bsaeFbytoi46GcSV76kKEpFc3X65fPhbWief6uHd/Zefrioq5a/+9nRzWZovEq58z24rwU"
    "rylkI8YjgSmXlJgu9QkOFDurIhiDGJlKHWmlhF33dB7hDhdbaoIclwPwkOSX6aPFVpVHJK"
    "265NyL9HqrJBioOQoeMvFsRfsd1nHDaqwCgR9hrEq+mYCg7LEP03oXGPLct0NACKJCSRTw"
    "/eJGhBJy0wshsEMvOw3jreirbZW9FK3kqALUyx6M3vCQXSdxHa1CZgOuNyGn3EsjU2Pf3Y"
    "YqG0LJq7IfkwL5r/mQao6cizME7nnN8FI4xQtK5I1YJu3xDPvJRiz/dAS6mPdun48HBzfX"
    "P7l5uPzfeHLpuwM0Y0W/GYfvWmeqzUgecrm+H55UI3B2MbkrgzIijOdylL5Qn/viEAs+UV"
    "/e4WqJrOtNL3mVj2b+vp1IDM+qd4dUlHpcIK91PZm78+5bS11LIrd3Ymjxf7eBUlas+oOJ"
    "pb5gLpoEI4qcwKIZwn8kUhNZjs0vOzs3Pk2QscNMTK5qkOGsPuCo2pQw9EeYrTEPbPbA2H"
    "jl9vQcHOs2+wJ5Ks5jirgXF7Jzgsvw17NcSKA1xWIJbycMzNaKU8BrQOUCkHqbyUlij4ji"
    "OJAVskilpL3E0GhqhCGjV+x2/ebx4UhYcSEQj98WptLlxLmqMXLHm+9ByQE/E/4Ddv0jN5"
    "1ysFn4XksXBO3sVOz6XkB4wQfnhB30VL4X7zHDhSLcAsQTtP9jHpk/HPbGwtUIApsO0iwT"
    "gJFFOL64pAMQkUk0AxCRRTVz6mQDEJFJNAMfVQMQWKSaCYBIpJoJjO1v6FllWdYthwMMbP"
    "9xzJhKEsSMEjKBSaQvxacaC7ieLgMZv9UbhafPPggmdLoW+5aCERt8uGSqCWc6LGRo00xN"
    "jYPAfHKKYh6N8NxJQ8328x8Y1ncuOIvsRfvzHqrNYIInnLCCK5PIII/p6tXO/NrTiwvtKf"
    "V3kIBbJ+S0KTHXJiTXVnAoFKcqUmuz/0154dxucWtNGrf1rlOxvKtVobylt6G8rluVBzmP"
    "HUVC3yVP3OvummMUoV4hG+uOS1VAu1jgDUzfxXS+xnATbGukr+705QF15xvCz1zZenm4ev"
    "D7ePN83vUAqeAKLPUeHosHS45uqGCWk08r0hNsVW1UZI3eeu/VfCvHDurtqKKPeC4wmIyO"
    "Yv0LmthRWDKKKmj6a0yRwEb+/5JZxeJAF+Jt5/i7asJcKB9PrT5DFYMWSZhe6WD+mCDtTg"
    "kuOYhVZuxFo85/ld3TK6mnLv9tHHu+ZbmHaMNizosqgoyYW0opM0J4V4qafsKr3Az2gxC/"
    "AGg1WtGTmifh/pmmWr2eA7uH4YhmaksZg7WIlEVkLud+QcQZH70pPjHuonkNXc3yrS9Vs8"
    "7HA3psY4wQfrlmOm4vkaEEWnaFO6qH5JZkX42ko0KWG/ZcPLQ1cnFBRs23EJDFmHlK6j+Z"
    "2x1pVxy42x1NLXtokGb0BuVkuDI+m3HHRsOYT3iqymTZJ0BW4ol9kKmre+r9f7flvz+5IQ"
    "yMrX5CPfZtYCNZNFmbLXEHlVc2DGtjUeJ9LRbAV6+BqKlXb1ZVcVWTZp9z22PomuT/rhp6"
    "v/90lSdFX5kzwa639sZdfqmLXNVq10u1yuFv4bxhVi25ggyNG0ShEc8ZyxcCKZGFGrqEbi"
    "n7GfxP7ZTbKqC2lF7jFx667j5wsC/IK9dcUBs8mDTh8fjtvMjBoTC6tUUMfQTqzSbabrS8"
    "AoMNrnlH5z5BPHfUaUGUcVKlMtoiLNgORErzQKRjAyegQu28ZBOU+wSIkt8pQCoqiu6qFR"
    "Gw1ajqbfBk1TdYi7TDRcNTQqVhLHfV4H+ET2K3T/jbd5AjXqaXJv6LVHwKdVjKkF938k08"
    "IasoZ+xMEoN00UuvvJI31Dv53mTAggHLBVoCt0jBT5/omChL2RjhvOVjBbJKo48K98f4GR"
    "t8F1zhEWq4IJZTch47JYEsVpGI4Bn5kd+5oMvS9yP5nAAWOM0Jjd/WFVFJ7N/rlggYDAX3"
    "RRnHh1f38HL0khA1e3xVKmb5+vbh5+GBfOnLKpIzL4jit68+4SXEx0MKGVbFsqxYaj8aCQ"
    "SR9BLwxNh5yxKqNxAbH/C35rPI7taNKBQmXyRWbbulvvElb1O46ocO2Ex99Jp84U0jTTiV"
    "IQ3h1ZG6ZuA3RtTW7jPROi5wfELZ75K+BsJZRtlwir3tB3i6mrYydxvflIkGZqE3D6JlAR"
    "ek9XhKHJLqxw0SvRDa+o+v7rzcPl0+2Xnz40FxcnolyFNRMRFBOFPaq1pjee0F8HVqNIdo"
    "Gs364gf1XSdAgvaHhKER50AYkvCGtqI5RxrVDqeEsodVwOpb7ggKLjWqBFC6RDgotqxsSg"
    "yTpcgIv+JV7TWeJFLXIY+xUDU/7z8f7LhkRTSlGUvmtFhJ1QutgnuRtjjLIkrUJbrqkQaj"
    "JNFaSPFmtM72yEazCgg9Xq7bsRgH+5PVBqdVDsalAQLryg2OpAzKhLJ3bw0yqOVeXwb99r"
    "OoaOIxlESwFatakDnFrVYNwqMJ7w/b/JMo7J9S0dBs59VE0rEXQyk6aoCseUwbA1YCf7OT"
    "Oxx0Ag1mgMOLbnQKDLIMAoCLsbftZVxc9oArk8HTJCuRDDNa3v2HvmT34U/NvROXm80inK"
    "yIpA20dsEjZeSK9z7EnIaxt0285aFIbESsD8pn25m76oT8zdMAKuSwauyW4nJsCDmOG+PI"
    "R3fWKv6hMXWa9d1YQtatA/Y2AMQ4NPZZ1h9YvBRhQ8YxoFyU+0hlU2jOtvl4GFA2gi0skA"
    "tmv+Xb2yuIffy9BfDntsrhedX7YvL7n3JbPTesNOdWLDzXOiOhtZy6bYvaJQstGSNmLqlt"
    "cLRrI3j+l7+mQw+J7Aeecg62DImwS48XtQCEd7I2cj4w7C7xl6RjDN9h3ynRnqjdzndnbC"
    "Dgi1mf66W057Ifm+zIoQGxJ2YJS5Vz6yN/bKlmzNt0Eq4CC+G6uknpGrBtGcfTlM3/VAX9"
    "Ur1ubLypMKwUOdgPH40pnthuY6CHEHjvFH7lU94+yxxyPnHWeLBjr25G72vS/Z+4bA4m6N"
    "LZRodMbF66wA54y4yM3pXoc46IybNRunvidW8qf/vnz8fUUuY/zZ3ydfS9ccI5l4sdnL8s"
    "jd1Ov04pA2K51Bdm9GrtLLfWeOJ2+8Iy/sXaDx8Fs246iH8b6OVMrMLxj3zZM6OCPXnj1D"
    "AYA4F/uykbzqkr3pzJjo2gs8WyDP7iICc0tedkfeVTP6crygtw5gN5ZeUxxo5808/DifwI"
    "qCi4GYOeGC5HZ5VU3cfQgHoEUHzv5t+qIh7Npjufo2NqNw5r9iwtSKyY7NGEy+fLYCyJH0"
    "itPHTItxbDWrQOnvjq0bk2Rdmt8wXO9tdeEdveIf3wP8mM7qd/xG3dT9c2O/4Lf8cdsb3h"
    "7eJaDewAoFFt7XrQJf4Ct90fC9AX9hh926A5TP4RrOwH1NADD6Ed701itG05yXYaItmQHK"
    "XJelvWJe2LW7/9djMy1CIXbB+74vl+mb7siLzs0iuGaAgrduYv937GW9DP4fnJE+8iDaH6"
    "xXHUSs7sjbPqYve8ArP+iXH3UkhnazLcmbznJP+i84WKDVDPpEdJA8vWev+xi/7cyYucKB"
    "A7VyxLed4Re0WHcRmf6avfQmfWefDvoj8BVKMO0ZqPu+zKRvAm0/t60Z+P/Ee+fuvrK39G"
    "n3GcrEzvz5HCLQg7qeg6AhMsQ1OX7IAsN9GfuQvvDa9xyXqHvvIIEnAGGfmrlngstOItPg"
    "SUGh57730Qf2nrfewTBPHJom/F2He2erHthb+rR9D398JVuUE8yebHxkb7zMS7o3W1VXJ5"
    "N0WnduiCn7wnvjVaGwaI+JsRwIYw4I17IwPiPv7cmHP2sWhSX9LK/hhW2EsXvC6P7xbNoy"
    "I258ojg414YzZcReBWKUG7PClN0SbwLY4MQnLqOKmCj8gIoRmgElMooLzVIRx7/j8EjsgW"
    "ge+OvneeF3VvLJuUK168vH68uPtEJ9VhJXToOXGG+IzDfeKJ/Zq3q0RVisczoyik7orfcC"
    "9SdSQTzdbxCOJ822RiyXFpsjocz7JLW2R2qBagydTrCWW2dPc4DMOiOoZ4h7vtEo6qSlqG"
    "bCNCrDluHf8gQGxF0SD429NpkonX3gH0LJf/Xo4JcLmBH9OnetucRONeJvSTDteYVce/sM"
    "62N8uJgwLSZMiwnTh+pfKiZMiwnTYsJ05Q4QE6bFhOk+K6aYMC0mTIsJ0w0so5gw/a7sH2"
    "DgcMXgg80NPTOKQ3VZ7QyxOtHZ5GI6NRe+9cXmO3RNPTz8QGMTed8bj3LLEfVcLqoDg7+Z"
    "dKYK6CE0nqb99hkKrxdiiOMuRHGayCFP1XNBsFBTfEzFsTbypqVZN9JRHBRWQwqTbWPCSu"
    "PzFsT7ajqLNUc0kDms6ki1UsgyP4f1mi7mQDNYRbfYAXWLLcXs60ZkS4RD6BrbRe65206l"
    "2+ZBNO6U2XUdSn+YvrM5Zmk7Nm6RuWeOu2aCKmljsTVBxfW6qJWgsrjnGyaoKkbeXsZTBy"
    "H7E2BkzckNJg8n2pV4av9SkVASCSWRUBIJJZFQEgklkVDarZcioXQmiikSSiKhJBJKIqF0"
    "rvavaeZiKEmLqT1Jk0lfWuaL1DoRcnVzhFwtRchX88rRLZvZnRL0nN+6OqEdqG3g99fkSz"
    "fPDNVKDG3JC5UY7le1/d7C7/j5fs89NEYw+RUq1YDb8Vc+/e5mA6uXKGgxMJkj7P3gXdaV"
    "2pga48qQ3NdsKX0Z1CpSRyJ1JFJHInUkUkebenZvzRslXb1rJY3WycNNM0YpvANmTdtjZs"
    "3yVUW0VRd0f6eXyWa5ow5eL7JIIoskskgiiySySCKLJLJIu/VSZJHORDFFFklkkUQWSWSR"
    "ztX+Bf5iQ1rjxlsvS6GS3FZIaI+X4fjw+Qbips3PPmNqk9uEIesykfdD/L2bxt2VOnF3ZX"
    "PcXSmXILEB0rMluZX7FcdPPTmU39L3nFMaxaCn0ZSWKkEVxhVbiZSt5PQygqHY64q+S/Vk"
    "k1EfSibl69zXmy8fb7/81FxLeLnosgntcUb05v2YruL08iDmbO4Hbjz62nE32a8NdWOV1P"
    "1OGmoTg5uwoEFM6pJfhpQso3khWb1Ksm2lZOVaMpGxEhkrkbFK2FcMSYQ4aMhqjmQITI6L"
    "K1lftST/IhKCfd7TnSUEizu9A653N5e3D9t7J6c5Ze9X0rU84Lcq8Vo5BnhL8pU+P7OKBH"
    "USsHgMOEETvFRVQQak67BM6+po03Pwi+AIlix/uXRDCMHgAGrtIGn0SG7UhNEvroWl1QJF"
    "MCHiQnICTPNLFvEen6vTskf5UJGsFclakawVyVqRrBXJWpGs3a2XIll7JoopkrUiWSuStS"
    "JZe672j2zB1knChPZoaah2Yk8v1VCao5t0I5hE7L/EX//0+afkol8WxBP+fYNB5Gl6npud"
    "qphc6KbG1CBc/y/ue++najd/fdqevEg17e7+y0/J48WMxtAzs5ePv9x8bO4M9jcX64WvOJ"
    "jZa9zicCoRH+V86igKbELxoDod2enxpKkjWpMBi5LIos7veGLR3Gp93JBFTCn6nYHP4r6Q"
    "ZEm/9OkLd5kONTmKMop+szzTsFSr+nkKObgiufjZ9yruofGjRTuHLXeJFj9+ZH8fyhtoEe"
    "el07IMezL9be04I+KYqWPAoJB/T4lQPmHyAW9r1EHL3Jvr28+Xdz+MjQu5UBHNH0tVW7/V"
    "tahAOuxzh12LLuMlneW9CEURsuZL7FWNOr4MAvS2YR/k6Qr7oCbsaN9gobl2F5HrhT/C57"
    "WIFE41RYETyqG4sPyK9raWf/+HQHcJdNeBA6YdmUbNoSeUXhywnoFiJCIPCwcerhlK6CZ+"
    "Gk9hb4z7KtINAfylTexREkNI+hyH348Sst4CA0s5WWb/4PFIXXF8JzKpuB1rQMBOB78bvt"
    "EZepOO31d+EP2nb36ohonFv7zYgQ4jj83+GT9XAxSmqTrkSycaYFJMB/I6YwfRkp9XdmbT"
    "zhgMjoIiKfSX2PTtN+kVEe5LiPxfCucYR1Xgr25fLkBeAuQlQF4C5CVAXgLkJUBeu/VSgL"
    "zORDEFyEuAvATIS4C8ztX+kXtSs5L2lKDf0C52g4uBRU/Jd26aQh/XKlkfbylZH5dL1tnl"
    "tPEs4AJZz9mfRi9YdIp88zb81+qwX9vMfa3cL4Dys1nijqM5YtKureut05sy/cYXEAZaoW"
    "geJtfmy6+3B8rU+Z7twveoYO2WbF2OahgZO91Uye1mOhpN4aDXxmk29JO7iGAWOeF5zGop"
    "Qt9xKLn7nysHSdj5gY2DmVnRhX+zxHiaYchLm0xluI0a0PLnPrAHJSLyPKrII22dkpDS9H"
    "5AgqaNMJwVhl6IcX+ls0rRQoJwqOR6El3ThfQ6xwFmYb8kPyQt0ZsUYvrT5d5C7HCWwipe"
    "Q0Pp8WS9F6CqyGZejAqW46gPpKjwGIDEGmjez/7CDqVVpWD7JLYAo7DqZrrZMcsoeg62Z8"
    "0kpqMxXHp+haSRS/5Pm7i3cc4O0s8p8F/DWeRHVXqzMTiQJzpefKAd4seAoTzgICfJvMiX"
    "WPKRGjgPpPIK+TuaWK8vnI5DBJSpduUcqu2CsKtHUR1QDs3zTartgFMwnk6rBPIauFFEBB"
    "H65MNOxP7hlZv817ebb++q3gSg0naL2HCJbgixYdVEcFjL+jSNDf8696V4LccMDifsaxOb"
    "5CkHFZvkuJ+LTf7KHQhdyWJwQUpYOMTQZ82dswrSfleiKJii7elOUMeWBqgvA0bHKSONzk"
    "8c013xlmyKADvrsO6mOIIDF86RrGpNRJRR9FsyyQUHtFNTVCMZ7QfFKo8/X/6JLCKtVvno"
    "PpPbaRJ1a9sxVVPqhD+VzeFPpSgdB7mLddAo7syR9Fw+Olw9jZFjg56MHdCi8SjRH3UyJT"
    "9RNTzK9AeW1iPVcVzPDeetTr4C6bCOPsNKRLXx6CPW294/Qz24g49cC13yuhYbIk85oJoz"
    "3sqq8gQ2hU51ubQ1EssKIYw4K31+O0RUSA2oQgp2a8OyHI5kAFVRmfKyfNhRm12fU+UTuQ"
    "dMAKDu6Lnbehoy7CKh1QRo6blR0z7jGckANjbPb3WiqpDcUKBXwDeyjMTNzxV+ieKz3m/6"
    "QxShwbbugPX3wfO3+E3vXwN2tynPbEUNEVQPaWksgseIUNjJIdYTKex3wO5kNOdt9Ky+L8"
    "JeuLENfPLLi+31ffxjNcr7VBbpobePbPfT9uuwIf8QJtud2p6lD8gEcpeSfA9q89wwXFd2"
    "de/qtaKkT5T0iZI+UdInSvpESZ8o6dutl6Kk70wUU5T0iZI+UdInSvrO1f7Z6K0CN/i4RI"
    "vFRl1MaHqOneXvzqqNaRBKpeBNDLmgX/0A9E+C1bSEz05kXUs1Ef5jmxI+fr68uzsrCHku"
    "eMEjkh7SFTRvU1yvT/G2RsUboZtnhSEcm5NszjlnDJ9o+IhdshM83PmZRYgctWsdn6c81c"
    "1hf4OpsDIdrn/8F/xKdgSyF653hh3khwex/3rz5ePtl5+aXxR7i7FHRKCb72qbg9JFugHk"
    "kLOsGbQ5B400bHmSXtt+JnqYWGlIBEivp4Hfo9Uq8F9ayaREOQSp0KC0Zo3HRB6KrMKlYo"
    "p31UOQiwUV1CpwX8ga/oSJKPzlG5Gf41pHRb3QhFBDQfE0Q0C78KkEw7SgRsJSYBDyLSzk"
    "mNxOEtwttKOCdAi8rwBdPCQrOW2fZTcR/p6J/nQT9YXlHW73nRl/3hTUwFbwm7gD1g8AYd"
    "R6s9dGF3EGoYYEUsfneOx/bw7STskUncs6Ysl8n3comFP7SLslVnI9e4VfAqTW9Xztff9Q"
    "gV/KfnmxDb9EsVlW+lyt/uRcKcXYUOlMsSlFGq1cbNGYEKIlFH8IiXWLcFjdiLzVWwQ8Sc"
    "CTBDxJwJMEPEnAkwQ8abdeCnjSmSimgCcJeJKAJwl40rnav9UCWU16yqXP9xybpJnyOO0z"
    "+xW+NPS3TJoUEGUM/KU0OtF1wfci7FVo3pXroWBj2+uUqNiIFG75vWJ+LjBxlXy9/XqKxk"
    "X9qU795fLh6vbL5cPfqud3X1U0Abj629PNZV+aABwvf3HsLgBbkkSnKAYdCKMHWw36iRgt"
    "zyIrvINWJZURVf6Bi+1R1fjRWdL3pE5k1dANmqOAWdgaHqksdwH9xb00XhTNA4xpNxXWnU"
    "T61xoF0LCajmt89qHtq4m875VB1+4/QMRjRTxWxGNFPFbEY0U8VsRj/3/2vra5USRZ968Q"
    "HXHjzEZ450pCvGj3k+12z/qM3fax3TM7e/aEooDCYhqBDiB7tDf2v9/KKt5BEkiAwKr54P"
    "ZYZInKrMrKynwyc/++5P7YM9mY3B/L/bHcH8v9seeq/xy3uAC2Zyqyp3vefDC+MJPtaI7l"
    "eCN+XS+1sP3X0z8mo4n8X5M//3xTcf/l6j9XSIQRd1V/zifCEE1QcvpUS0WKaPstFmWmQ2"
    "VuXdGIKH4OX/n0GUgr7FnuFtZviUjEFP1muKTJkBCKEfgw/os5h+jiZ0v/EPbLFbifV2ap"
    "evSFZgGDy8D7/HT55aW+5d3f/Lt3ZAXg/tTddVmAaKs5ViTsdb8nU6XQ8hFt1zlGtI0ndA"
    "WY0W4b6d5PC2LvC9ghe2XlWeTXBdkwjhsIyPHfsUeMhA2uaCU0bbKtnegdakurjLT/8ppN"
    "wUZj/bkkEU6P2UxVY3k9rqHlAfj/iNgsMpk1SGkjmBgbEGk4naQoj+smiGWIhpA5KWrmD/"
    "CPiP5EG5/okc9WwUjJmmFTLMKeQwp1BdGJXpBd5eCwpSdrRBi5df/j+OhtjasoCwHh+QFF"
    "rEtIhxCgZVKajY1xFGlKF1OZjTC0iZSwSqOKND6GbAGZJrI8P0zfSHvhuxQWYcWajLo5RF"
    "pltMMRVyQi6KmaEdFtOC3BwCti4y3J2XUq6dgYGYdIJk83BKkoEwXU20yclhXEpjFYmFbr"
    "qmwH+IGdKEVB1IY/POHX0PXGz56aIIrMqV4hkTDeCg2IrXoV+WHvmr1CyOuXCnLIHBYfUx"
    "Ydniv789BLzuZKtf4TA+wjC+k0tloFhFjB/q2NFEt54uA+V+INugrpvvz8hG0UlAeBQgle"
    "Iec73Avbusoe6ZAmUoowaYdLIaunArw8kmcZuNwtGe9DM68zZCLl5D50YsTuqgjFuRURVE"
    "kAT1tBse+Lpm4DaIqCBmHQvxBLiBy8iMIFqTHk2rTUAnLSnjDkGMRY8gUHY+OC/p/jBgso"
    "uEneubTXRbcv8E/nn84L0XNvrCUcIrad7q4sbICh58RYMTI8fCeE+8gIhku9e/oCOa84fA"
    "/oOAkLB77aABil5bMPXl1oNbcOOKKyvgucIyoPVZscUckRlRxRyRGVHFHZgDLliEqOqOSI"
    "So6o5IhKjqhsSf8lN9Y5/VNhNWyHlpWQ9htjlobUSFMA0ygzk5aWR0nTgWRWFXdmBvQ0qd"
    "QgYrKjQcSk2CBi7et6HcFEz/dbGgo2TJDGaARyEDHIByTDvPuKNFFz179vDlzCDcF3qd+Y"
    "mMaGFQg6MYwOkdRYrSCosbpVTvDRlnC/biN/C1BwT7A/pjxIdN1pUtk0ohqbCtaJGGVjii"
    "P0U4hZ0xWN6lwtHZ6JJ1i780oFaUnbu67kZYWXK9vd4DIP/lYTJENzkBHSmYCmWMeRIMDQ"
    "A30nqTT4rEZ/Ib9DAYqbaFYXwopYKkQGp7FIPPyGnbIa2feuU2J/px7P2yBYt5bI/vEz+7"
    "dPYmH1aJlYZEmkRUplKRKLNJ6KsVie2PyiU2mDkXchbNbo+GY4n2+ub+8v74gCu5jQDUPM"
    "EYuFwNKo3Kx0AjdA9pzsXRyUbJlyEeVpBiQnWstgytAZI5HosZk6M0rl9AKTFNgkTyog4G"
    "rpkbMfmx7R9tteUA0RxKGBpRAeLooKh8sLeV/YJ7ZblfmtA9WX5ZDn8n2SPD2cHTJTwGyD"
    "Uv9RvH/rDrmk0zvp3sDecr50nWBRu9dgjrTfpz5rnQXtsiJByMpITVQVmQuU+Uqm02mnwd"
    "XaI5fXWjfMFEnPew2y68psNJ5SrH/82vVz9aol6+3K1iusf8JQmzDJYyqkKvOzVP2+kMgT"
    "nUbtDbiWiIiaV5pBQ4bpSfREGjRYf+hhnSLvLpPs9usvty83n+vHHHIuF2h/Oh7BfXEEAp"
    "PGmkSFFE/p9Gd3jKU4JJqbox2UdzQtnUzYNgaXnKN/FHK1DA+9OwcshzxtJ8uhobT0KQLQ"
    "s2zg3Gp4wubaJ2vB9YR4eme5ME6aNtcdopchchRxlM1jiLMT2MVLj1GbXUUQU8GHeiIoEA"
    "5BDBk84k3NCAXPPBwemp1nHh4orkFkHlJsdL2kw4RkCLI4Dgd/JHsBcV2TvSmSIbA3XXE3"
    "8cTRHum4XnvBI1n9L9epe/6mSAZQNyDEJSvg3ZFkbDDzh3D6H66Du7R9dmTORsWgj8wnKx"
    "Si7stqbzip5iKfb5mo1gpJfE64w5pidrRj+8Ls5lTLXsanlG4FxmdxOUeyP2tC94X3TVj5"
    "e7leuP9U4H33ufkf4ILbeLY9nJxdymDYZ+xe9qcMEZ5iz1PsByWks0ixj0qjNZBl/yUcqh"
    "lJNp4snjv6n1i6McjIHkgOObUOd+WPR+ZjldzxyMau290mY69SrA0r0pJNzIbRfZaRDRkZ"
    "kCu9r6vNcQPz3Guee81zr3nuNc+95rnXPPd6/77kuddnsjF57jXPvea51zz3+lz1H8/Z4T"
    "k7PGeH5+zwnB2es8Nzdvqcs0O4qOEFss2SUITr2hg55fLI0OXEoRHCtvZD/JeaV5SJCYkg"
    "Ezly/rFy9LJo0EsLgo3yvNaWVgAmG7kZJ5M76oS4eni4yxhtV7cvOel8u7+6efphnDs/ih"
    "preF26nr9d3d++HJRd1dtOXfraD9xlUQr/+fzwdYvmiinyBpWlB2R2djVQWnclAsYYUtq0"
    "GfWzTWfwu0RtXZrS9gsr6wtVgQ2D7JUwqnDsRgH+ZTZKJIQf7i//npfP9d3DVf7aAgNc9a"
    "kBVD+BPheZYsx+pPK6dNPwBBee4PKBsSRNJbjoCzLyoRkuaeLhgNGpImPFaVhi9Wxq4kyR"
    "LZjWSaTB0416mG608tzfsV5XLlmqAeyOqGKgisGxpRCLTJEx7ItHNpOwd5bpdgAl4RkyRf"
    "TuiWyqHYkzPKXgdCkFoXppgPGPyUg92RItaaK9csiq7Dqg9thiOFIW0al3HY3XE4m0ZzlV"
    "R7KnjU2ec9PpVZyn4vTxMOcZOj2+c/AMneOEdBYZOnGTvw/d1LHFlOh2k3Ncb4m9R+T776"
    "5Xnp2TfeJiZ3oOfXa+Sj9cIT9HElWZwvFAcYkspoghjgjNDxfIX7DGitGwLK8G+ia670T8"
    "5AlD0DD5btZQcYk2tANigL6TP7wSTgq+6zpl+TvdfTHP7+H5PTy/h+f38Pwent/D83v270"
    "ue33MmG5Pn9/D8Hp7fw/N7zlX/RXfLOVw3i2thB4Y+T9hzJH1yv4bK4dBoTJ2pcKuIXAvs"
    "wv0D8l5dZ2IZf6q4MdtvrejhlY30gzZrjvRUdswxh5UoTwrl3dmkznK/rn3s1cRqpEiGAF"
    "pikWl5IsLh+c1v3+uyA32xDr/+yAhANIuPweK9DvzUgqvtuG/V2bx2jEs7rtRX5mzOPnGx"
    "09lMnp2j7MNVikExHz0NvUzxiFyUVVPDcc0mchBhD7PqTEhYubalbwQIX7CiTQv3XViude"
    "oYtgI4sgTkedYbNkrrQ7X1Xf90/un8Cs7o2BUHBOCZplFqC9IKYHCAkLyjQF9g46+02BQl"
    "cCjDoD0H/N/Kc98ssn2EFdr4QOBhHYiNfzoa1hFZTAJtoUvG9cNQLn6DzCv2xvBdS4x5GS"
    "vu5uZubu7m5m5u7ubmbm7u5uZubu7m5m5u7ubmbm7u5v4LLKI3vKVKyf6KCzFx3wtZJbd9"
    "iVZQUjCCrXkH7x/dKAJiovhrr6Ie/LAVrbrzYyeOl4olrSK/zClLW4WvMC87vEBxlivNLN"
    "UupdnxFS9wDbQ5wJZMy06WACENtbCIpB5C11kDTbVAP+aPrTWuyfmE4gRcPxCCPoPuvRNI"
    "sFENKOeTYfCLGzobmzDZSlgcejIra57k8dOonvq+JsmgsOIUg8s0DpvXKVVNyNq55cxN8o"
    "VFieysXlVC3VoNq8LCj8V0cAkr1dDE6EBIREUE8+uCerAFZNtF//vRgmqwmJXjBrVq70XP"
    "97vwmzQDz7is0xSYr+Er1zWXpEpoAGkHGkAqKbrHy1bxslW9qq5Qnh5Lc1UgpHfBAn3oRM"
    "UtDMvX1p6PIdOwpiBKSAcgDlWVoWXTBM0g3oRplr+hUqDTJkq3RJAO61vG5oSCYfFmmppX"
    "t+xLgXIIuBZZEsmxr2gSrVypaqzuAsglCby3zf8dUJcUU4uyqF/wgo7WXJpkT0Wwv9xFYa"
    "n2sqzCBzkqGq+hkD4BGpDH59xwPZFKZyfGXvmUnLhHpH7T2xKyj038BkwYG6lXfsVsvZgU"
    "uCsLYOtr4neKq9uAeAnT96HwUk/WhOBlLt0hLM6EpokJso+teA8jgLFl+ynuA901MDqHtH"
    "FIG4e0cUgbh7RxSBuHtO3flxzSdiYbk0PaOKSNQ9o4pO1c9d8ZQKfS4IXedwOMkAj1gDtZ"
    "qsGAd7bBdkI8SUu4qDd3rS+wR7ZEkcXbEQdZqn5jOKUxFLRVNX2cnELs9cl4S62qIyOLQ5"
    "CrwBDk7SgEuaTzn2Na3nIOsLMDrs4F6k4Oo4Zyp1UZg4RQchbJ0ogh1jQshHNrxi4b3JkU"
    "z/7wVdGtgdJ0B4PS9RE6UVIrg/q/EkfvWdovHMg0ICBTEq+oidUoEA4CqtFwaO3IO7eOPY"
    "hiHMT/MtohgJhoEI0YmGqkS9k2YpY/+1RWRT2N44jvAtfpOcfx6nfUOcSJ90fsuD+ibWke"
    "8jZzVkKkJtNLiQewV8JWGHgmwl4BD6FkSlLFvXLHJh0WXTnlZuF4wCIYLW5hYnrukhqNqL"
    "MTaAdWMPsSR4KiijWXeiOhthE2Fzn4U8FYqtKkjOM2m90q7WA6eR+/0/Xxyx7sDfA/PDSf"
    "4vG4JVBPiqWmVhVkdNqyb0CQ1/nxeiLInlx/9uOpS26XvSv5eLU2XnHwaQvKNPz0Yi/IVE"
    "serIkxnanqFI6vmRK29mFDgecHWtZBhcMQG+evMG21BV8oWI6AhA1G3j6UaSPjc5wpx5ly"
    "nCnHmXKcKceZcpzp/n3JcaZnsjE5zpTjTDnOlONMz1X/wQ2xuASel8i2t+7FiKatjdhUCT"
    "IFPCsYwR3ut/CVK+80caLI8SaD/9m1v57vL+/uipvsHMpSFktRVmRzy6UnqVNnXeaPr8b+"
    "NH2/JZD2FbHWL7PReMpav/RDFolvrQqWPXl6QFj2xElXil9nbsiT4tdX0ImlRknE1PPDqo"
    "koq6Ka9ahnUwnCiZ1SGCtUdtcoF0T07MCEEBcaKRXCI5nUKQUAkak3KPFaVQoZgmGJQjVN"
    "KD8pg1O1RBRP0cxYIcpTSuUdWUF4I6oik9TjQ5GIolGcsKlKsDkmW5KdQg1Fu26Fk6SXx9"
    "NKB70hi7Gr6hGSJhiKhCQRm5EdtfUgF2zs+wKKT5J3K1iwBmg6YZYAwc1TSopj7weEvT/j"
    "IqK08Bibyn/4QmL3nwj3eG6F+Y5mfyMF+aqUerOA5TaUjTuy2tttPFCftJk0GYPukqBweA"
    "btEZ42FOSjYeT51ARwoZ0mhL6XtOSY5Qs+eQj5lnEkGi9/YbRD6M+RTH9mpQUvkwGHzHwv"
    "hbmClqhHo65aL8Tn3zqP0FL70xaMVPz5xT6UlA+F+FfxsxWAUiyVfGpOjbSjKlMuD1rE/o"
    "71kNN7et4ePR4HQnEgFAdCcSAUB0JxIBQHQu3flxwIdSYbkwOhOBCKA6E4EOpc9V9UhK24"
    "BLaIH5V2Out5UTd2c84UdfuMqvY/q1fO7QwqGPa+aqHvrj39YAxUQj0cBJSsQLcTGc/gFq"
    "2IULrtOZ7G6aFQYbXCcolsOfATkp53VYyrGyZ1DQ/h+qRSY8XJjsaKE95YcdAx0dCDW7dQ"
    "TIZqCEViWGK3ImMoO/LIXr/t28eOAOgqeYNjC40kI30YXu+vHJJZf71KlL818HLlBtjRN3"
    "CHLwkE5Z642BUKspJn59/Dh6vEgjCFilMI1Eya0FI7wnIdpCoZQBkDHcI1AEdbB8KaLAJP"
    "QAL5lgvBd9lDSPDwihjZlAw5/ju5V1KslOESBee4wYJIszR41PkL8GgTjzbxaBOPNvFoE4"
    "828WjT/n3Jo01nsjF5tIlHm3i0iUebzlb/+dir6d5KkbTr22pI7iyHRp6IsBt/XbiCD83G"
    "rdYdXGk2h96Jqq728PG2oh1NbaiiGwPKAlIXhb4gB6cT9SDRbSuEutf1wY8r+eDHO3zw46"
    "IP3iTfT8u7loUFt0slR9Zz6aiaCU53WhZBnkpQ0HOmwjX6s/WK/SC6SMduJ/AbAY4cea/r"
    "OMOhdg+oaQVpydPtPaCmeVm560B3lyWhw+0BkxTJMCImCjZEsBpmOtVQUfoezYPtT2Ck4L"
    "A/lQvZxndksV4jH38qdSCnPr/Y7T628dwmj8716NkK3mNiNIDWM6H/kqSMzTi8eymskKdj"
    "mxh6tO4pGf2CJWNaRKCEof4Fy6RliRywRH0m4zIfcVtfwz3B3BPMPcHcE8w9wdwTzD3B+/"
    "cl9wSfycbknmDuCeaeYO4JPlf9h8jBPF+uS1YBA7yXL4IU1ZDw8ooMl+sZlFhiePkpRklr"
    "m0syqQuBzaoZrPzkYloZK0/v9fMynbg9CSRNM5REkHTHoUwiyJfYsSE00H+wJCNEQ75VUk"
    "ukWjJCTNzzXIQ0d0e6BNXe5An1L0InO6jWAhw+xMnbQjYC9sA1e6hIUuTDEQpz+qoaNb6+"
    "kG+qbgK0LA3qFzXQpmSLbLXKMjTd2WUNKB44/hUZ6u1Is8kM/qKMaDbaxhd8KypxRFaex1"
    "C5BiwEYsC9u9538md3taKV9xbYYR7Z05hxlP/0descG1mqoRwcsgLSkifjUdZNPsVTjR0l"
    "1FdLjo94ak2fIGEZVpj5HDqB1mF6Ge2RrO+ufhtYTITD4KIdKfR3UY6Kumb4f482goaFuF"
    "6tEE21JVFs5ohYw2WFdK9c18bI2SmMNHVOFhohb0t9xX+pt/51gx7n0JJRnemJLpuMQRZT"
    "mv85Hem0HL6caLpIUhCnd7PC0TaCjd5BrRFZsBDYsaK6eni4y9x9rm5fcmfQt/urm6cfxj"
    "nLuKjcyH15Tr7U8c2yjMWd8s2TtibcwgY7TLasCpw0huTRmTkW4S/aGIonyzo9ueCEwiOQ"
    "vyjBPntw6PkEIW3qV0hPti/yo4cnrnunyVK1riEb8y0g2H4Gvc+kbzW/MnuBzqmle01ojd"
    "Tmc5pqKHxmVatlDS7ykjmCA0mkedclPKfza+suubbsoL7fJE12tOOku8VNC7mn2b3Hk3IF"
    "0xTA53kqb4rlvGE/qF5gP/380AQjT2ZSXIVgWzGI23CCpywH8QpmhwMos7mO1n5tq62Uvu"
    "9HOzHATNo2nUYEZvC7DIb0bATeaLjOQHiUTgfsMSQks+zTYU4ZXpTXC/5jG/oEHdO+qLMt"
    "lAFcxeKJRHJ8PODm7y8ZCRRgeHE44O7h60/R43lsXs4wxnher7xNlmJACi6GwGUlpRrirF"
    "zNwf2fzPaUag6YTb517rjlns0tV5YMVb83DbmEQrcvU4RL6FgTk8umqsRxz8+uThHFEWKL"
    "TPAQR2c7UHDCbJ2I4rW22VykHIrpnBZaNvCCsRBOqSVr2bD8leujg5sRpulb2hkNecpmo2"
    "mko2SyJ6jVTKucpWZweld/xM8D1FQJac91VUYkO/STcYSIWlFS7IVqa6gc2VB8zGkxMY/m"
    "bGSUulQ+hxMEwbme4OF23SsAIqffMNdKsrm2yyFPN5RzgsHDwtjYNrfWV/wuGGgjBG4YI2"
    "sAP1bq5WccxG+WgUujXNs1VRlt71VVvOKhjh0A9kbgt78JpxCpqnBqh2gqqZKmknZoKqmo"
    "qcjbBOuDoRUJdWdh/E8PjzdfP9UWkDLRZMBV0GyE5/i1T3+g8/KCAyovSGwOmk/q45op2A"
    "XCIbReS93gp6YSNzeUFbi1hyDkm3hiYdccMvuOU7VZdl3dko9poiFUfGRykBRJoV1w4e27"
    "ZLK/Xq3sus0GM0RDYPLUnGlJ9V/69mEhv/eFpS8AhmdbuA4Qr51ym7H4s5KoXW0T0m6Ttd"
    "QXKRy71PfX20xv/i3lNouLvyF+P8eD9YXfra36vYLIKIgKgkiO0QaEcZMZ7NwO3b2yKZgs"
    "/apLu1y5XvCfrvaprKJA/OHFznIC9LH57+FzFUoJANSU/BRpyEkzdQb8gV7o7jszYR2BJb"
    "AzwfjuEmuusRE0EIkvQEtBwV9gXFpBoOHReeEAXjiAFw7ghQN44QBeOIAXDti/L3nhgDPZ"
    "mLxwAC8cwAsH8MIB56r/yD3JrhWPjQn6nazLbnAzdaZCwlT0zr0AhLDL6Zz+bw3G58h6zv"
    "7YfcFcVOTND+G/XIX98nbuywXmr1zb0reU890f406oew5BiD1GOQDbpW3DjdkHxI3jOpgm"
    "Q2OkLwC0bgU+ts1D5NR8KHx4WIT/+nbz7eZzfbO8t2gEWCfzwA3KAJ9b7bQs0UGmWnfm8E"
    "iEJFx1qseFA6h31WJZmdR7ehrzjHLRIPuzLucjmu5s5Pq+vjAPjSEFpyO5TASvZB5ECJ67"
    "fl1AxzQTVW0C2oYkXl23juM1Q9PzLaDJ1L9KszEKUmB96jwseNbrImCFMzD5XxYswSeqlk"
    "HZq6HaEglJ+i2QmTSeQeQBUjJ3COTdc091dVx5LuHJsuRs3g5TS9MMA6iWyCGq6m75jOsX"
    "YCpB1AHqdIdTrCSIrgFqJrLstVfrjpEi6beBKysTRMQzMgFpq6l6VFEmxDunMwDDklkwtc"
    "oaK2NZiZUugeKOS6BY2sXCIgbGIR6YHOmgXDApUWVcML9CBSYrrNEU2jDn5YjBf6wsMtwB"
    "6yFL2clyaMpJAHk8UwzrQJoAykWmiJfiyqCJh2T/+vTwC12Q57dGgAU1YZcpkkGALvEIgo"
    "bmJNblySKh0QrbRQAMr3E3ayZi4WEycT+o3W8rTzcEISiSKEYtiMIwEXTeQv53gOSTS0C3"
    "mG7yCXnx2nxPEQ0AYJ90Ecot+ZfIEyG8W8FCQKHJGaK+oM7he9o6bVswO5DI8VIvyqk2Hv"
    "Obj3vlz256S+xFXOb1RgVALKj6Blj/HBAK40s4WF8E0N7BsFcUqSO0ghSY4ulaDh9aTVXY"
    "LCll3y9osqPba996w3cucq6QTUVehlIue+5iJ2A5opiTle/MtRRNFfCyTDO0R7QWqD6C27"
    "KJWEUWmo0nQkVQU5qxUlShfMPvoP3Iom8X4Nt9mkC8RLZNnSJLS/dcIcGME6s9ICtig5H3"
    "Hz75u1EKeD79G3GQNAdJc5A0B0lzkDQHSXOQ9P59yUHSZ7IxOUiag6Q5SJqDpM9V/8E9sc"
    "Y2jB5vaw82lF2OFQiVYwTXt9/wqQBWKcdFlr3lJXBTjw+oZR3jNdF4WtqJUVr6NnT+gIMC"
    "bm7YMaLbHCyrUxbE9d21V692W0LRFgy3qTM/lW0vKxQ1jWe0AkY8g7qokUkl1MhkB2pkUk"
    "SN8AJhAyoQ5mFASZI3mhO21Y9flhAPIXgsTxB0vxmNxqzLDSi8Kfhrv5F5sHAAm5vfQRh5"
    "Z7QyzeAG4jUP3uu3cKSPL4sKIZmS9duz0IxBdKO3IceX5XwqjcmkH7jYHYxhj0JN8fDZCk"
    "GY2VgnNoAygvycKUY0mDYmem82NSFt6tIRonEFOi6TWOzYNfAbtt2VXxZNaXJoHhbhYREe"
    "FuFhER4W4WERHhbZvy95WORMNiYPi/CwCA+L8LDIueo/nZwrddzB0fP9Ll1SuDYc4v0Vq6"
    "UM7sgYzLt+65aLabtOTFMbawrNUpSZCd72r+E71++GUoHb0q5eKNzRPmBHO/VgkdWAjNrp"
    "WSWkA0gWAi8enEAKJKff0ZePfRuRA7Ircwx4d0iAI083ALYrE0WCwiW0X2banQ4iEKIwwo"
    "niGemV3EA04y4eqCfMb3TN7w1flOiFCrk/8ZruNJw00OW/VwZ5DVE7epSptkC4DdEoB2Oj"
    "pHTJVTjAl5+fsI2C8ttiKJkv0WBfMUtC78uRnnaElwR9bjMRn+NklV32yDHmrI/Kkayt1Y"
    "Omu1owKuQbKpJUHkzL8hWqWFg+9PbD3htLDm2Q1SvXtecBNPkNjmT1IxnphQ7Uq/tAl+s2"
    "QD5RFy5Zbkfy8oUM9MUNgUJnw8ojg/NpP8Jyafng6MJeiSTukbN5ceFnxaPzOjXeIRLZHz"
    "U+7PwcQ1UieaTOohTmvRKqd+EqO1EpS+Y5ZEOeQR6scGzMM7Ykk4TrUWF+x5u8pMJTOZZ3"
    "9Ai1nNhnYQG/AmW8+jJH+vXl8/XlZ+qpmqdFVti3qTzOBlZLrdZPXa2VWkd5S6sky5jKa6"
    "TQK6riCknRHbk+Vp77O9bLDsjai+ORDcVXxnILVyovi1Ao9dZERHTAgqiG/bKRzy7f27Bf"
    "9IGLativ+NkK2C9W25GJTppAEVRFVzSAZgk+pmHbC8Gw3iwW/nklHFlB+U36HXDv/enq/7"
    "4IU0Wa/nkyGitlELAWvoEjwTgSjCPBOBKMI8E4EowjwfbvS44EO5ONyZFgHAnGkWAcCXau"
    "+u9MkGAXgr/WF9Bb+/pCuB5LcF8m/4ijitsv11usAmhpvKuzGIeInbiTmw1pcuUc39+jKi"
    "bu9yaQ9OkE6n4ihUb6w3c+fXcqjtAbEEJvhTzs1EWIZYgGAA9jJYoV6pPPOFwf6UTatox3"
    "YMNW8QscCUoquMU/IOv34pIy6/IIUJK+sGyDDFWUSx3sQfMiaQx+0KJMjgUf7IkO+SsWIX"
    "m00ZbSAJknLnbHh6Jn56vo4QoBIkWRaaVtLEEIAY2pQ2wS5e5HQ4L6X7jvwgptloSpPq12"
    "bK4dg3VKWZD/tXFpveXGx+fBIR4c4sEhHhziwSEeHOLBof37kgeHzmRj8uAQDw7x4BAPDp"
    "2r/iP3pLLGZNvjEjFBzwMT7Ao3U2cqtCOKXroXhWIDd2Xph0YmYuJ+RybSHgxprMJPTZul"
    "2nWHbgx8UNfnFiIWrhOUumFf8B/b7tcJSc/3QsadNFPHrPhkShi2635vSAHe/P1ld4Qi1n"
    "93D19/ih7Phy1y/bg9dzkvMxfgqCoXTopk1xnVpy2jGorCuiwTyXzxWDTsuEri5IQp6J6a"
    "jIwJhsJGWZMnMRu/OYFVMSZaj49EOwfrkiSWako8oe5Mi396vLv8+vXmc/17ozLRZEiNoz"
    "645/jNe6CzeZS531HmQtSzSuTNw7rrHVsGIIkBPdHh+nscp6M7Ubyq96G3kKk7g28J4yuF"
    "37zk8doBOPBnSKYkRRYNykTJTHftGKynKBSsuKBhsveopDb8STAs8oDmrokxFOyPxzX/dT"
    "w8x8NzPDzHw3M8PMfDczw8t39f8vDcmWxMHp7j4TkenuPhuXPVf3GUpKbXNk83FOdt+qIt"
    "S/Qnc+TeRhMS3AY6bBb9uSaZCRmtxO20PQCUphlQBEgSDYgAiRqkbH1JzaF/gR8PfCrmZs"
    "6Ov6qLP0t15NLvKktClmgXWkmcsTUPqlACCb245AItrNaB4Fmvi4CYAn8VHNfBwvsCe5j8"
    "GiyIyIR35DPXUxu7g3HU0mOva9UtUiA8aJ90Z4GlhTDSaexai/18wOJYDn3eMFbt8yJPN8"
    "RNkz4uHuPt0s5xMbzw38vD/Onm+uX2y2/1r6Y8AsgjgA3kmdrIqZtlmpAMob1yc4G9Yz1r"
    "9Vs+DKyTtaoiLW/W5noot83wXTm9obyPzujNZzL2hf0thrAv8hm9iQ6o0OXh4/YLb3rF72"
    "V8f3uDE+nZkPH6qRyAEH16sQd6kH6uUlVYGZg+QbMoZzo0Nh/IZWyDkfcfFNUajkrPZEcg"
    "L+C50GqA/GKH96DygrBNDs7xBBxPwPEEHE/A8QQcT8DxBPv3JccTnMnG5HgCjifgeAKOJz"
    "hX/bdEQVDWgnR7vm9C0e/QnTQd6ayKGSg7VYPcX2UGQp9A6517Oo0LQXdXFvjJPXdJ7xOp"
    "m/MhIY1WKpdS3hRl9LxEtr1VY8ZE3enLww4lGtuWtQlc8b6ulxpIhYpjXEs3ihNFjtUi/M"
    "8ujfh8f3l3V1SL4Fepy+eIpi02N1QYFkNgVMIIPBq/ha/cKW/R0l2X5VPfu06JfZU8nT9i"
    "sG4Refz4mf3bq6U8GwOQZqbOjH+uTXOkAlpgKtLfIbn6ks7pQtisGwj+fL65viWM/mGsXk"
    "yoLiGnisX8senI6dCj1B8wSXWB9e+18RhZqqGgMVRRLQXvXbPZtITFoLyaG2t8CI9TdEPk"
    "chEoFq4cYd1W5vubaxlzDyO/jNvb7cgcWb+NyakpwY0OQ09YSaQ/ZTyiOLBN2EMa5nOIhh"
    "ErWYziDotRLFqMKSu2Zti/SDmE6H86fqBIIkREJwjwMJd1zflmHBza2njFdREXGaIBlFCX"
    "JmMAHkkTM+66rs3A5XFFJ0KuUyggGgh5vgBpzy6xKegVawkWH2wZnzyEfMuoWImpGdEUOt"
    "5WFU+BcAgbY2qOxqyvKJFL0iO4gXtvM9IgJuuyphxSJEOQQDqQzzwQiozBA/G81sjah+MD"
    "L3sjD9vSPORtwuoLNSVTSjwERaZMVHq6i7lqDndsQgKbENFgwvvC0hdw4ht4hR3DP6ngdg"
    "DOcm9xJPopXKq5w7QvO6zxw38vEqpoJFVAosE+b04Wt+FofRFCx2pur4hSp0QF2SRnewMS"
    "uskM1hcBtW4J7BVJwYCqIJjskdKAcEKVXrkK1FmdQXtFWHrCVxAju9o0IL4va8e4igfri+"
    "xOcxHaK63MhfKI3keG5Wtrz8e0qUxRiHXqsH1ODdUr330GgZjG22bxw0dUYsul5blvmGwk"
    "Hfn4SJY+hWNdo6YOnMGwtF1UOTmtknPyM9a2wMuLj13sxpmTZ+eps9CISCpAzpNDnKEXCG"
    "NHIqJ2F8Q5aCyNqRtICE6+RHDfMbSDcgH9fSEE1DO8xIZFwT+uJ/wOqqK09VQXX8nh6Rye"
    "zuHpHJ7O4ekcns7h6fv3JYenn8nG5PB0Dk/n8HQOTz9X/QctdeBOTB4oroTt2KIcWb87I0"
    "lTihRlcHVzLMdb8zqcBRkWUNEVt2L7cPQzQPImLo4BoHqZU6VmIbYMUb/Bd6o+gqDIDO7a"
    "mSJs9+k59K/2WsziOXm3OuqrQNhv+SgSzeCQwLbIyEpSFbDk5ESl3Zgm1K95izyBfcqyAX"
    "8k+KTrSitPNyBhqTot1DOZ7hFWNMXeyEp3117JCbTLIggJ+i2dEGc8pt4phZ5BY0WktkD4"
    "/r1gP45WRk2EfZ6udYR9UzfT1OZIb6BMUsNnV1/TWjzxLFvKb1hhj1zWljWL4GapBpLbIO"
    "mAKlLVqV5eBJfNqRkHQWmZW3PtH1A7NU01mDU+MWhEY2Tk2J5e409sai0tbMo4dhOoasam"
    "SPqt2beyN23Q/s19j9Y0wGBogeFwNfXTxI03YM0tkqcbyibZujEeY03E6wszVj7d/HT7/H"
    "Lz9LGSN3l94eHUF9Y9cscMXK9mFkOObAg5JsxdJSvglsrgfK/DuXQZPQE8U22mZ4iGw3Lm"
    "Icyw/DOdSdsM35H6oadk/iGR7M2u9r0o2pw+qIB2NuIl8IH538zS38v9jGI4AsPMpDhvpJ"
    "k0W2cNphA05j3aCdUE8ZBbc/COsZMCavoMvWkF5KrhB35dA7ZjVK7vUx4Wcbj0g4udyNv4"
    "kQpI25mEMY36qBRpCf1E9CkUNL9M8+4/fGHluWT8ZVizyF9rS/I9gIkJXEG3XR//2V2X9p"
    "Bu4Rs4jpbjaDmOluNoOY6W42g5jnb/vuQ42jPZmBxHy3G0HEfLcbTnqv/qwWeHgJrNIGWv"
    "1r7lYN8/Aik7mVaIFU2mW2NF8FEuNupZrkfuL4cG7dL03YXtvj483V/eHXIfmEH5nSmkec"
    "9kDcfFhh9T0zh9AM+OWvUeIpGYuDtx/PR0c/P1ACOQKT5ZIqpQGckUnoSRYZNdItjVuxW3"
    "LQ0P69h6O+iAypF+iDu1LCJaKVeUc0fXC5kBuETopFdneH4Zlr9Cgb44zJbJEw/LnAGNyr"
    "Rr6ZqIZneGi2KND1kNMVUny6CpCkP0dMWGmNbtKa1+ftJfe6914ccpkoHgX6d4pLHmGFGn"
    "16mpi3ngMdokZcHo6S4gxxDIbMlaIOfSGxYc/Mfxp0YJLI1y1MZvuAS0ubttRpayu8t+/a"
    "CFZJiTLPcVjBR60dRCzKaJvIjdC+QLr1AJB/wAELlYkTUPqHAj3KkXwggCd2Itj0ATDTgM"
    "8laH6MuEbFjnZkFjZs9N3V2ubExNN43FmNZN9AgfnB6lEeSDglppwgGdpTNpNGKeg20rI4"
    "qpn99iwG/IXrPUw1cPGSXVUKvdlMvG6Tc+X9X0KZy3sCoUDXCvoOUhCy6eihBP5fQ35xSD"
    "LT+eZ0FaV65rY+RsycbaNkZOUhoZpK3jOP5LzQgHlNqUphPYvNigABo0TQuRtuagIBiq2q"
    "nkaDrFq/WGqcZPzfeoPX718HCX2d5Xt/nEiW/3VzdPP4xzCd3FEzolEHI6RQmXVb225dTD"
    "2XXyeGRC6rA+zu661GTq7jupUvKjtCP5USpJfmSvdtCZmacdkkWVkVXZuZkswPM7OAMrsL"
    "ecluUrISZoy5fcVDCZYuQApUglHb507ehKpY042bERJ2VJ4E5QqiO3pwumSHrOd2msQl6g"
    "ps3CSjAYioyggNzn/UCQLkajkaCT1YX0AHvHJ+C0kh2oE0a+ut7BEbA0fb+jkQl+N2o5G3"
    "oHrlNTOL3V6LtrTz/YqE+ou4t/3Xx9uXl6fLp9vqkfTkkLRVYgcVPGM3CaPscT6YFIBpfY"
    "+fnp8stLfWmkA8S9ze8kHNTwAtlmzatUhm5Q1ycGvZ5imlIlGhQyhqasb8vSCmitbnJfii"
    "fXl7sSfCkU3aH3uZrSKtD2XmLpzJ609FjVOHZzYpIEGeYuv6ma7OHMGygn0KAoPfw71oOd"
    "LUT3a8LCIP2++LJCEFOsQjk50VBizch+SuKYVtuAybDAP8zuwGpZbeA2KLNf15YRCaPqva"
    "eEdJiSkkW4GEnmGNLifwqnw+Jw2MMQ4gnWniNYRDAYHdQZthXvBbnzlnoKq+4yv9xH2JTQ"
    "Gg2Xs73EQkDKTKc7yq/s82t/E63skqvRrlo3IUG/N4yiSZB5OqOVbtK32Cd4/yizq5lgWx"
    "u3VvxmGbhUq116Htpsc+wlRDnxVKzwcWzqiLa27IBomx/h+w5K6Er2zNQE4CC5P41h50g0"
    "k2Q2o25ZNs1IigvkQFC7Irx9jyT/+3+K+QOWubWLZTWNlR+j33uH9XKfIZXWF9Kg+oo5Mk"
    "OUgRXQCAabUVUTrm0tBsgSYnW9Wfi9JhqnSDmUKlBpVA7Tc0xuGVTOVzI9gU0Pdgukrv6Z"
    "2OFL4d31vh+9X0qwOPANc/iG+cpGtWoBFyn7vUtmkmJG9QBlEUH4zzQ0GgSk9UzHkEX/SK"
    "YSqamGmd/KsZMIAa1WnnsYKnrrIEMKNCkTBYyGmTil7RThmquZevayu20JZAJT5BLsMPkT"
    "C5z+IDdi9OphbIB93vSqGFrMilxMVvPDQLQ50gGhf1jSniIiiDVP1EkOTxsvmQi2BzOFFp"
    "3G+gwxtlSTwOaYG2hT4qTeDfEsUvca5pmyf5NSs3HJfwOOdlaemR3zYfn/X8n8APcJU2QF"
    "WiJAPnUBkJVkWp6fwD8rWm3NwT7JqY8dA3g5XzuBVQLU3QNZKKEf1GlCO8KrGsAWJGzG0p"
    "UnE3CmavIkd2p8g1mCF8cRiAVBp0+r7SzRBmoOI/871D1soMTb4NQBRM+hq8phZ0aRekjL"
    "aDabyZHNr47Aw6HoppY7Pb7QrR5O9DyPjHDyhyGKc7QfaH1kkVLJsRBO+fzWiYfBPU6EX9"
    "pKaLdhkafts1kxG1G0uQzFrtjqkCVlFHp0XJMcLpFfh82qsl+nOQuBfTFlS0EQO+OoWcLe"
    "B1EzgVMRm2nh5EKm4J2mBz6botCAr7rBgKmrpaKBVQNvGaJ++3ckE4rCqRrCuQjCQzSHyL"
    "Y+Ki7aSnyNsfmg4y9HOqTTLy2xrSdeZgWe12kXT30OXe+MI5ZHcYyhrpOs53zLmoGp0tuX"
    "65z7GjIs30eB5ZuIMqC2O6aMvs+WEwNeyBiPI6fvFvsph3ECWyqea/U4WYP21DoKiVYGxc"
    "QU/T6Yt3nmw0Zy2gxqzT3RycShl8T13pszmrD7sJozKbohad1EPDs0bbIGz0utethdYUhT"
    "JbfJktKQVXFRuUH6vY9nY92IKkRmsFJp9OGvC7j+wLz6gjWI3uagclEZ0iHt3kxV/5TgGF"
    "o77BVZGvZMHYoLooVphf868vxI25xwFdmHZm3maIcU7qSLhBUsKU/aZHM7S4uad/MaUjcv"
    "8PaWl2/e0csrTTSItlKsN4Ii0hIlmvkD/COiP7EWwGQuDEvG8IwXgu6uLFrSVqAl5JvYxX"
    "U6fa1XNkAr8dw16/b7KpK2Wlq7IelMKRYAKzJsLRMaM98jnxyyAu0tE3nyl9h7JVIhzK7Y"
    "qaIZcSTHfU1hFAiHsFPSvUQyXahuMulOOq4eU2lGDBQTjes2wMtSDWAvyBNA4LHbQ1hl/m"
    "9sDl0yGzwLc+ZeqMnwIuUAmF7ugCGsv6vrZmmG/SvPpelc9VifpRoC22UT9P5YEYHtChSH"
    "kjGmxa3pTE6jaMgnKzKuxaBZVl0pbCEfgDhUY0JzlgFfIYkSBeZNDZbeFU2pmQSjWtJg4f"
    "ttPUZ2CSJPOQAZyAqEzlXTGGcxDhl5fIMwOu0uGM0RTCQb+Z1Kxl+/vmIfru8H7JJS4gHI"
    "h/VlCiOyqaO6KJ94hhBjY3LqUjr/gvqi9WSSIhmAJEJDVZnAESJjg93oCPf/AWViT3yd+5"
    "+LrX2Ecab5bFY2H6STbXt3iL19bQt3rgp9hUO7qQFxPCYj9WSXtGRi7ZVD1hatIATmUmpA"
    "Bk/4NdzgfdkO3Tqf9jfeTjvvKkgGjoUu5fLxDpC9IkmdvBUEkrpiNyCXu3ignsil8cv4Xv"
    "YXfRYVpJC/5zUgigfv9Vs4Uk9k0c6VcK9AttyhK0hlkfjKjhTGN79Xu6Ihv+Be1mcdphU4"
    "ng45NMD2uOF8T/jecmxirzxKIjqVlFPs+/iQeqlLN0kFbZV3NFWQUNYB8iGF1J2vZK+ISt"
    "1NW6QEd3cN6d/fkWfMt1zi4QsJF1hZ+K3A4atwlC8/P2F7W6mcUHzXqREvYyh2b+omq6as"
    "R/JLCsAS+VF9zXYZEaSGdbSsl55ZkF0xzdo/nr030Ti94mraUVLkaoNsjE+RI9nY3OncVO"
    "ZDx8dzhqvhxp8H6HtpsdS6jO3hvu9shdouIurY8r31qgFtekdG+xwP9oRXrtdaCkaz+vQb"
    "WahOEK7e1tSqv15h742mAM0dN7D0YxXDczLgVzpen5SEbKgA0RN1tP3wekVvWKCe6cCtm5"
    "e6m9fQku9I7sKi6BNDM137ZHVaylaY95FeZWqLuRM3ZYNlrLPiR8vJcovBRi2/EjncI2fz"
    "4sLPxg3tgjoJBdS4oS1Oy43ra/fPXs5RUw+GWmZYUzbMI8YWmeJhBupOsZ5qM8Z716OS+4"
    "43dG8k1ngs1PAjShN+Fiw8d/26SP4cirNgxV9fPl9ffqao5nlBONl4A9GyHp579GhoYllc"
    "0wEPP2paWhsstUGaTaDdjIRx3HTmHv3uesLKc8n7LFtaFXme5JdG+ttzKyMjn3pLJEsafk"
    "flpVK0TCzn+xyOtkaWyR0Z7RcYrEdrRBLBj6KIkP7C1HlmpTyGUhLMKA2r+ZWSYUuNZULl"
    "Um95JPI8fm0sMQ4IG5pYGPdsqB4ti3SGVOZ8/4yXyDF8gQjWbyBwXLogUuzILweDfX3Jag"
    "jFUW89RERs2MPXAllMgALxGzxTHsMhe3eqEFvaoJVf9miMNldIkTk19MYh50pOwIdpD2qk"
    "Ige90j8BJ/59UeoF+EtazZQ6CdBqlXxI3zVcBeEEUPKkBizVMzV+dhVqVDWawmpKkM304O"
    "CwXGdY9dUyaXgcOeyW+lf6qS8gD7N8pwvBwW/Ygz5qDpnmj3nxt/5lbPXPA/eVlh6K7gZs"
    "E8RXhdX32D+ccLoeYq75tI79+zVVmz5cFsTcsYLNjw5+J2v2gBL1rBch0fAy3N0MGI4woA"
    "PAO6R4ovLrmrUlJ21rGY4URXfVNyRxpI7ql+BIO9Ukg8atMBRwYa2GFJX277omwo2KCMDk"
    "WDUB913QMFRY9oWqrsywBMdkPFWmqihP4zoc8V92FeMoaREFEJjDChFmKBtI9z0EwlXcP7"
    "rt6t9/dNz3g9o7jLUo0pVJBL5mcxXQGRYhjOS8BbJ/57o+/hlvtq6PbgD7TUUgUisgBGZE"
    "stcq9qdsBvG9XhkH7sssZTf7ssj9ZjemLJvTuKRDpg4xm+xZbsxI0HU3ZoFuCBszvQLCjR"
    "nJvtuNSczTKPJc0ZhJUXRnzIxrc1iZTNWo9L8kmgqUPmBvfgGVvAWXPLu0/MDSAUv7vXId"
    "pKYtFnY1O0QzZimHVN5GmsDdfCbL05z++8ymdJb6z8f/W2MXhk93twMPRFmpZrz9vq6XGr"
    "kMh9cGuCqfZsdRZhU4Xa3oV0Tb79bk0gS640DnCqj6Q94RmF6D4S3X9Kqv6j7QpaxQtuv8"
    "NF2A/yhZAdt7lUXP97vAXqZq9a8A2wBwl4+sBiqvtdF8DAUB0hdL7JRFA3a0vczRDbPz5U"
    "yeTmnuCLgVL7Mzar6pZe3yAIOqCjCFcAtrkxReZX5duIJhAaL9r4Ljaq6xYb116Lm/IQcR"
    "dEzqtG5GOmpS2YGeohladaQj4ZDNZpVb0fd3lH4zRI7vzRJIr8YKKRyN5Nb0Lc2sE02zVx"
    "L7Mmm252gciRjcGZ4lUk0VXCgJ0GYfuNgVov2ON/NsKYgqQVqG5lJG0MJYVmgr8Ak0Z01D"
    "NWQ8khgOEM5dJ12uNqz2T75b8AGuq2NaWpMGWIUNRl5ZrLaT7+QhWx6y5SFbHrLlIVsesu"
    "Uh2/37kodsz2Rj8pAtD9nykC0P2Z6r/oMbYo1tGD3e1h5sqjKGMoWfCK5vv4Wv3P0ms/Eb"
    "LmlcXy1MGxN3Fqf9dH378tsB9r4+nbBeLbSGWPjWpw/REovTr9drNqHoeZhuMlYgWCdLud"
    "5XT/EE6rJfrNSwTtzRsE4sNqyjCQTzMhnAEbMlNJei2XW4dG1yB66BNofdhmNZyRKGn8rY"
    "BC8ebV3TQKlcOEYKS3/pvtVmfZbqSOZ3Vs1wRmvnhe3EUvx9YrNplcPzQ3RMjrDfqibN3h"
    "JVE3dhhFmhgxR/K5qHt8gaUIus82oAtKVgd9u37x2x7TOomN4E0xurjX6y4GpUPr08spoq"
    "rr47rJqq5143ppqUSM/HNIVw1HQ8MxvHvBDerWARFii+oMVWBOQYArVK8pLs8nt5bJXHVn"
    "lslcdWeWyVx1Z5bHX/vuSx1TPZmDy2ymOrPLbKY6vnqv94bLXFTUZu3PXCGwlF+3Glhlht"
    "YClKFgg3lSyNYFOtcWtxDR405UHTpmxpHjTlQVMelRtmVK7YtK+qm7pIOYS4XONtEY+8xm"
    "U7vFblfZZqCHwv65rbJZ+39EKsyvAt5EPgfDvNJ5uNTZ+id/Rwln7zbaJP1Pt2uFr+Aza/"
    "HbgCarj77WnQGnfIMR6Rp2P7UwlaI/XpxS60hk2em6+SB6uUKWdt1BVJYegISky7dQPmwW"
    "QtTUCn+BeC6bnLEP4HqedhaydfWPulgIwmh+aYC4654JgLjrngmAuOueCYi/37kmMuzmRj"
    "cswFx1xwzAXHXJyr/tPJuVJcAtvD19HzPa+GHV+dyZY0x3K8Ga/D1z99ujWRETRvq8P7FE"
    "m/sQPglgLGy5gVvPZo43vbwhVjd13ABohBOl+uS7Qf1q0lsrdIIKHKaz5G9mNI3taJdJjf"
    "XJGh4sAMm/9cm+YI6sRjNKO/Q+HqSzKpC4HN6rgQ9s317f3l3Q/jycWUyoIoOov5B9NbJG"
    "ejl6XRVSv5EJL2WxUp0oQwfDYaU0u7ag5d29pnZSNnTtgarLdooP3czw3RXdmNp5vnm6df"
    "bj4f4JpIHwsTjRwL8oh6lp6DEHByesmg1cqD3PA5eRVyatc6H4qk/T4n2N5gUpEnENyTxj"
    "pIRVKV+Mj+7OprKNQeef6iWR4irnGlo2S84ygZ8+T5QcN0dHftbHGkbw9qZIiGAFUI3ekK"
    "3V6iZv4A/4joT9QChrl0edkPuXcAWKRIOQTmpxke7R1lLEJrYQNaUMh4RmMdU4AmX62J9b"
    "WOoxqdC6cXxSS6wnFKytiMzpupqZjRCSQrUzH2iCXlDohIUCAsXKLMhPZRPZneFY5Bjghv"
    "M9cXZOS6TSzKiAcgnZkKjdsVSZrRC4oSFXOfTU24R96G0xLotOBCaflRuJuGw7sUEEWpHK"
    "DR8nRD0GdTLGpELhoU2U9gJ9FVksVpt2q5qaqTv8z0KQ0LTZjei6+eOe1ndav7TgwZ7Qy9"
    "nrKyyyB0UMqjW/X2L9epe9ykSAbA8oz9JWODWQOE5f8g02ib0zvgoYl9cSQ67gm/htGYvm"
    "ipZk3evaC4zJWgAkLxX6Hgu+L78Fb6XpanVEAFhmetoAZYH9kf19F4PZFAp2bT/p5VZcZn"
    "BXGdArg+4AO4eST76arafbzbX2Ol70qvHA3Ip4fg9v7eMqqlLOxHxm/xiX1McXbrBKtqrh"
    "2TvpBGxNt4riMfl8TOrkLaLz8/YRsF5ZClyKIg40BqwjVqqvpnU0iZdOZBkjhxuDgya99f"
    "r1YRFuBw5gHjnmGkzQdnXdtpMyETt6TNJCzekzbjJw9WSJuZmjONMQva1UPnTkrOqoiyTJ"
    "e/UMzrhUBOyuWFQA5LnfwPZL5oYcPPd9f7DsZs4ApEQXpBWQ5NK9/zT+efDgNNrImZAI+u"
    "bKST3zwwGlw/TlIw0IYM5cPvG6AlT1pOqOMcyiNWGZX8YbXWbEsXHDcg389Tdj7Vv4jylB"
    "2essNTdnjKTuY5nrLDU3Za3Jc8ZYen7PCUHZ6yw1N2eMpOZ/qPXVvndTN3cmRt4bUb96OU"
    "ZPBEN4pVDf9K67htnlDCE0pq3uI+UELJcqs22s/25SByChNXIrXHAARvjqAI6H1vcgrBhT"
    "mHstglvvWtZlqWqDtL7UAhJHFbVlkbSjwnUUL4S6iFXqg/N55Y9wYbdSUXBXHvOiWXk/jh"
    "AR0DmYA6NmlCiIhjYYwhrB4K45G51Tdr1ECl3OhUUC8mlU+FyOFeM6UqR9ZvDSVNKd+nI7"
    "1gM4XRBqKKtao+8Q4yp8JIYN0a0jmyoZSnzx4gqSrSz+F8WiojTYNWc60E9rmDxSmaofBX"
    "wUiOstSkCVKjhgAZXv8KwbwokteEC6WE4ZAZ65DlaTlv2A8gd7HyKVBKefSR0F1CZ0oE8g"
    "gAPfJkJkWYj5Jz4TaeqIDIHRkbpzwjPKy7b9jbzNmrFIV25bo2Rk75limhzglOI+RtHeDx"
    "X+p5F3UDyruaqhbDp5jsJvT0SJ8nKcnOJHPCyjvACaOIsMUA2SPJBkWcGjZmNSpZ0FyDqp"
    "SUN9RpGce+jxby1cPDXcZpc3X7kjt9vt1f3ZBjKbcEiraa5c9pfB4QFfDqNWVfRt6a8Ava"
    "8kDZ04A5S7gOARLP4RyEaA69EQ9VE0QtBtjxrbIMhnJ9WkY3HG0qa7oZuVbSelQyRcRaCu"
    "3TqSvsCcv1KXVqQIxI8halnrFymWUphiMtJidJmYLHEo1wpBVLJPSC/uiBaFa2G8w9gNnV"
    "dFpmCYcjIUkDrw1zWyqiShF6ZCpCPJVGZCDXEAEw5nVDl7u7DlbrstDOLkmU0g9IICmcN0"
    "tdkUYiILlHpgE/oatRuH2mFKlPjyxlLE//LxCw8yu1r24oOy6I0UGsaFqQQneRLeD/XVtv"
    "yI4UYpr0NC5q7LzF9kIdb0SerufVXUQE7iFVFdPGBhXTm+W5DpxQRDrpCdX1SkwqeSUmO7"
    "wSk6JXgmEwa/okMkQDaWsljWWw7Gdivq3VI4BR/QVvbMUr5vCKOSeomHNeRVlEgwK3wXqe"
    "mqMxy18tScWzAuEd+ULk/a0MHW6oWASDT9SsFZEmGsI2ODZ9hVfkqGQZ7UkIbpvlOypEJJ"
    "CaI3MSsz13Psr63p93nd7xlRNBG+A3r8hRsyLHGSS8d3SytpLufs4FIRpWSVVKQfC853y2"
    "KMt8FdbkSzzhfWHpi6iIuQCMOE5G7Wb1sraMZRm9ccPGHdm8yTMVEnkzTSEvw46Q1PMG2X"
    "6uF2bzXxAOuoR5zndfSLSBT9Nf2Tz8uJtdWR5vW1/Dk2x5ki1PsuVJtjzJlifZ8iTb/fuS"
    "J9meycbkSbY8yZYn2fIk23PVf/TfwhLYDs2Inu95hsjMECmi1yDi/Rq+cl3QhVQFcyFth1"
    "xIRcQF+Xe+spxNWaHeR/r3srMmR9Zv1ssTU4fMWVMkrP8buZxZgeC7a8fwQw3oGdirrvey"
    "HfImlTrkTXZ0yJsUhGLjt7JAULWUzpi430KR9OmEYtvhQLqL3rkPiZyoBB5TjfURbb85r4"
    "i0Vrgm0cJ84SufnvHkGLGCUgtsR2GFFE3Pqyqoo6lOk6PAbfSYeu9epANGWRTkNQh7l0sr"
    "CHDJIVwpE6MwRv9zccgJQYGu4OjGokpPazDDHljJyGhaQmZafcnQ8JDzfUdJkv1qKzNAv3"
    "UX20XhqfFE3rsfuovlbNZMpU3RtJ/nWd2TE7gG2hzgy5liU4sElIG03jqCa5qWjgXTcyse"
    "NvVArdipm8ecUAwEMKzMNC3i8RbuNgDKK+EtG3y+WpR2Udl+NOfp+g2YlyYzHKOyJRHyvT"
    "QDbmoPjLfxNOrD5Cuh5HeA5HnP0wEjuG0LWT7h+NrHXt1+dUXSAeAr1ZEELXGwAcbuVFLh"
    "cscm0qUz16OIvJoMzxANATGcPnEB3sc6cIBhFAMSOwtr1V/fA1vXxiQp6nKpU8xL2wzegR"
    "UG5hWZXRuf9y0c5qMweS8gL7XoKgAhvXgffTiEcJO6Yy/XM5q1Sr+l1NH3AVd5M0fk/t5I"
    "RQPiCAQq8n3CdEgcPRKCehkP1CebM4NyTLCaDfXdoR35joXuNt4EsSnWTU0MgUvFjFkXQ+"
    "Kid22IjzYUaPL99dEwaBijTzxUJgpUA5qJ05KlKNhNr8fveDOPsOlw+yMDHslRoo2rg/27"
    "87p3zFcKfz6OkWwD3VnMtdkbRsoiYF9nU0hoaVdXLtFqHiD/WD7eo9ULGeWMNzkoywhxfx"
    "wvm0zjGSYvYUHOTdfTjz15YE1+gXF6tbs74Gb7WTdUZ27NvIk06r7sm7kdPVghBSetFUOz"
    "Xje1dJ4MjEbT+gTkpPJiyhJtjhuMp9PwdBqeTsPTaXg6DU+n4ek0+/clT6c5k43J02l4Og"
    "1Pp+HpNOeq/yx/Tm6JS+SVlDrah+dNEfa9pvoUi7SSvjpO36RZ/5toDn1B7PYfLlr5BnEo"
    "WlQyR3AdnOl5POMzzPNoYZ0pSBRDjpmsSGaOqTcN9BQoa2/jrr2yPlvVYOcJdXepG58un5"
    "9vf/p68/kA41qRgaF4RisUxe9+evA5uXj59dJmEop+o3JVjVqz8ghTYAqqDJHI5ehVypgR"
    "d2TMiMWMGQ7DHRAMtxdVfbvDdpUXHOzy+hfGUmointNEQ2B0k0HxZvGhScjuSOxcMpOPyP"
    "T9GLr0kux1ZdNBaZfGypZWQS6+Wb51LAICose/wDhtGaZHb4VMxDgKdvc1Xm9pHrmSP2Hd"
    "9bKh6NIHLnZG7dmjcy95tkLgPiyNjGciWJngLZVMCayalwUW4GqXjbAL/opcBn3BcgQE2c"
    "ABdfAhWwi/vSyc38ZX8CA/D/LzID8P8vMgPw/y8yD//n3Jg/xnsjF5kJ8H+XmQnwf5z1X/"
    "hZfEQ0NxKfJ+139SsGHSvjrjbAtbuGZTv0c8j9PH5ch109vMiXLY0mh2v1iyI/RbMtIYwq"
    "PM3UGOphkN8UPs+WfyTXDdo5PpjWSwh+vDAdJUJ8BgHC8XBRo6TzG0eA6bO5tS/PfZbCZH"
    "uIGwq/O96wSLWHgXghX4gml5fiAY6HhLowRRYHjualVbMlmqgYA1ZFGdJRsmBdb4zGbTUg"
    "Ng4NW8PmQgR9Zv3ECatZI4g9qOMh7FGILI+QRzOkQhtYInsJw3K6i98rNUA1n50hiObEUS"
    "qXgUkXag12gdEojp0U8zO+IeBTq0xH63iDaiBTnXmm8Z0A+Md8nm4A4O7mgf3LEDa8Bj3v"
    "2LeZtrh9ztPc96Q/aRoe8vZKhLNlKfFFh5eDWya1VjCu4BVdRBbKoWNfsM7drwniiwoHGm"
    "E6vpNlk3wIIFbzdQNek2Hqj/QigymNhccRtPA9NA94WguyvoeAtFgemhjqAFrh7zoSEJMF"
    "NhM0+NfqQontmIl9nX7bdIjtgX/7tGNoTN653+XQNKInhOKZgkhd3ZBSRxvs/f4ufqVn/Q"
    "RzTCPZ7Sgg10HGo+RUUbwhIOgUvXeo1KEEcNzAEjHDDCASMcMMIBIxwwwgEj+/clB4ycyc"
    "bkgBEOGOGAEQ4YOVf9t7KR49QON2WpBhJuCtEik/EkF1Z6ZLNpKYZEb+q1OZylGgqHDWVE"
    "vU35ugO/sNm0xGGyGrdVH9i6fI8oONChC08k7FRG2owt0sMKDUwqRaknO6LUk2KUGgUBJt"
    "Mtq4K7ne0Zop6zXtQntEtnaCnFHRou03Oo37a5Wt/mXY2biz0H18vyoj4v+I8txlSKpN9i"
    "SJyeRJWMdAAwjWlc+jmZwXHn9c3fXzJHdSEQHR/Xdw9ff4oez0enc4HoN8vATplKuvQ8tN"
    "kShE4R5YRSETNw7BVTW1t2YDn+j/B9hzR+NCWq/fUxrT1Db5kzUF03qakdLa3//p9iEaVg"
    "vUUPVSg+E1N3Bqv89Hh3+fWg0jPKRANk3oh6Q5/jNz89kNJfa7Qf7iEXijztkK4UsmjQAw"
    "LlrxTP0aTO8lJBpmZa3nJurPEhPvECdSdLoiFguipjetVIVoTMGqy7goaFcG7NOFyGui4O"
    "i5TkaIe9JsKISLwazlFL0A9jsRbXw86ilEXi3neXn41EzG7E5HdsqNGSSJZHZkloG8G37E"
    "bspiabzGPaLOqQWnM5wn7fPGYjWpdSpqHo7dBxNqvKSCVej45DltPCAtQTObDIKwEuzXPf"
    "tkeitkNudg4yhJa6Ks1Moug0eQIoNGmsy3GE6teFK0TzonvOJq8sJGV+uopZJQZIbQmVkA"
    "5ALmmzJQrjN2m+1ikjCJi8um3TY5IhwPmbK+HVLKg/6oJ1JJy/6W6GfWN6hSa88XKsUD6w"
    "XKU3IIe+tUDuSPXvFc/OM7SCwNIa/uOJqcmTYK8oSg7L2gkwR2LMU6FFzyWsXpa4l++Rs3"
    "lx4WdFmVbtNXwAAPrAEJcxJqIVAQykyCp0fJQwNHBWZyptl8BmLpjuumbV+DIRUybMc4j8"
    "mCUeJFsQiWfO+1S9TtejcvuON/Ap7fwcLo1YpuFnlCj8LFh47vp1kR1wHoq0sK6uL5+vLz"
    "9TT8e8IKJ/7047cJHz2fK9NWXvE165XnkGQtlzFzuTEQjF3IhJyPU5pqmSmDDRDIjKiwqI"
    "G7I82O+yhOK/yxMEKng6hV19malESdM+3BXlhC84rrdEtr0RAmzbfph6QF5PWBFmYONC0N"
    "fkaU/QPPc7hguyWZrS0INX4skQPBmCJ0PwZAieDMGTIXgyxP59yZMhzmRj8mQIngzBkyF4"
    "MsS56r9jajQOozpjoSJjxR3XMn4QLd21U7L77l2n5LhJns7vOKxbS2T/+Jn925YmPIzzBq"
    "1FJ+oISpuB622mzpL6i+OpGFffuKTzuxA2a9RAvsTN9e395d0PY/VikkN3pEWVR3mAm6l2"
    "0kqO7AO0J01cUbmMlqdwqm1VZ0y9SKlC2nYeZci666d52JaIEf25Fo+/gpdvgVYr8qYHaa"
    "jxqBK0Bh7bqqXYhxzZz5H91bXP083jw9PLh4L2u+tAd5e10utSJP0G+UmzEcT8TYhuRj2T"
    "Z9BC8G/ue1QHzsdBYPdLC3GI36AgfrWhSymSIUCXZlO4PqrqFHbOFWofrpQFXhBTuT4eL0"
    "U0BBaHsSCaDyyJmvkDLZKM/kTjQDAX2AvE0K1fNPFI9vOaux03VDYtB6ydOZlrUJPlJaRD"
    "YDqLfbIrs6qo0OTDwLThh6QDTh+rFLkCmJUvdIYWsgVkmsjy4IgwLT0TJ+1SWIQV5OD1No"
    "dIq4x2OOKKRITHORHdhtOC8q/IC6CQ7cmkk4IRVZZKimYI0lBNGZzvkxnF7+nEkJL16QRC"
    "Hd4rsJ7OJ657rGEdLbvtDw/4pprA7oRkACD6tNsvRDdpIvg4AAsG6aA69io7OZrhuYdf1z"
    "YKXO8QtVRKPISdkFipAHek0EdaDyijnZ6i2YFOAjP8+EtFDcH8y3Xq6qMUyRA2AwM2scrU"
    "MjaYFUv4/g8yjS5N2B0JD7yLQbddDIqXuQb4TvZxtXLsH+AGVwFQn7rtVpAC6JQuZTBs7b"
    "OX/SkVXSnzp5F8q8gN05flf5yPqEL6Tp3sKrAgG+AxWHBPcS5SXxZ5C/bm/uS2xCSvwH4r"
    "yvo4kv8HJ9QM9rK1VxDp62kVSaR9DA1I5MF7/RaO1BeZdOiO2C+dEpdOBSml/XYfWUincf"
    "HtlVqJ27SC0LL35I8pti6u1HvFU+qQ6DphdG92YGgnbMkJTKyIPZmASepzlfS/5Pyn+FuA"
    "cBgTmbYPolly9CRCVCjCAvnCq4ccgDQFroCcPa2JGh2bJ+TxhDyekMcT8nhCHk/I4wl5+/"
    "clT8g7k43JE/J4Qh5PyOMJeeeq/1JBRAfVA6GXkPY8HSYJy0LG0cgg+3VmQsnZr+T9o5sF"
    "rhmu7aAXDOVnqWT2J2lEtP3Omkw7OxRdAfNRUaFO4At5XxY5rJqpxzMpG5VG7zMpQ79XzU"
    "TKLNUJ8iiPqCgnS7TMeTpZ8qfQ+ddOruQSBWty5tRkcZZqMCyeAICE1ZDPsPieTaclFiPH"
    "WSN77oXcyPGY6YhyNucoj1Yz3dljWJlSq2wGRRJVhemX/5OoFjoxAV5VsBxhhT1Bx87xNl"
    "qkZZSLaWUlwxPCeEJYj5QUTwgbMJyQJ4QNLCEMYwPi1HWTwbJkAwCPS5oJah/PplG9YhmP"
    "oH6EKNGfOrkCzGYqBYmEkyPWEFSEJWdZjLoyXdt23zuF9fOUPZ6yNwBxDSFlj2fI9CBDhk"
    "PU24eo8ywknoU0qGsDz0L6SFlI0e2gITX/JTVcT8RwutvEfsB59mrG8zh4HseghDT4PI7t"
    "aQIpiErck6ekQOFVSPzl5ydobFSODNrTE6gvnvdOEgr/3W7+xavlXAYBXq6CT6UZGKnPL3"
    "bnYJAn5yj1aIUsDEWmgAHa407Sx9DlSDMgaPFAzvtwLEiL8MnuFyznAho/vy8sfUExWH92"
    "14GAHIMFmmxraQW+gDws/L42yGzLUjPa/0Ker8HzNXi+Bs/X4PkaPF+D52vs35c8X+NMNi"
    "bP1+D5Gjxfg+drnK3+87FXN1EjTdPvNABFAqe9PKG9i6cjAxRe6uVrtweQKnUHkHY0B5AK"
    "UFBrVYf37OmWmjQ0FC9RZEA549koDlwpU8iKuTQMsnIP65IhVUm7kLanXUiFtIvamu8D3d"
    "Ey6u/yDNWev9b1cCnmHMGua2PklK+AFFVuGWiErE9nnSxPTFB5E2hRMxmPaJEzk0LhofQP"
    "UujVTERQAAhslSkewa1Ag50rGSbEBEaQ1aaaukLbO1G3IQTQKA+wgY2/CkjzsRP8RUCCDp"
    "4ZyxeM9fFIyquHh7vMMrq6fclt62/3VzdEz+bQ9szKKcBgTlNC6J5+AFGtpzV964ITO/fE"
    "xS439jJ+du5FD1dwZE/xWIRVIKk0cCpG5Z6IOpajsneyTj3NL+BKI0NDZgQxVHWc+JiRsC"
    "KrG8QbzvavwrtFVv86ECAATtaEjhzHDQTkg4O6zMF9uhfhjm/u+OaOb+745o5v7vjmju/9"
    "+5I7vs9kY3LHN3d8c8c3d3yfq/4jsyWf1XG9JhQ9L0skS1D8INyFn119TcG1znqpVb3JFb"
    "riVnF77+6JW2jMbZqYnPBvuGYVkDzdUOqAkMPHiEpvZ+qA3EQTaqkSiIdXGNm1C9rkyI5k"
    "c2dJAhi8nLImT3Jcfgqn0xKTTcuuFUKLnu93t22mSKbYlCn+2z4oaCZW0h7iDu0h8obag6"
    "6fAl7bmjnAKZIh5GPn/dtEQI9hROhEKb+r8OuPTFl5rBbXGhSj9+adpBZfr9pS3KPVC/K/"
    "fyoNJrGPLnZHkVbzIHqqSviIJgHJkzFNfDQxPQrAwTVBY9o3AgaL/NJkegL5ggsakoGOEe"
    "47WTI0LwFBXFAAS6E0NtTOt/DADw/88MAPD/zwwA8P/PDAz/59yQM/Z7IxeeCHB3544IcH"
    "fs5V/0HNZ+/g9gcJdb8zH2QR7nOyOJFYGQ96mVgu4aKcTOH0zQ+IPig5g6qJIqLtTBCfri"
    "5fXu5uDrggULcG2Y0aLVQXBDa51XkC4/U6NHfQqh8iIV8X4LKGFNujGSmSnodGE9cS9J1Q"
    "Ae2uaTO6OeIpHBAerRgf3RkgLQjCWNeNjSYUQ4mKSpqqRxkK4QklS5Ar9HndVjyUaJNgXZ"
    "L5UU3pJNTdqZ3L5+fbn77efK6veNLLXZlokAwyoo6l53gap1c4gNUn5hWt01PXNsvTDsk6"
    "UzSFtl0R5Zx19kwnBQkQ52ifmXDHhGJ69VdDjnRIiyGpX5hbDF/gqgq1DM9xLRhQA/OAG1"
    "tCNqg1UDwMw+uaS+uAnZ/837AHYahDbu050iGtA1kVoewioqshvQ5+Ced0lmthe4XbF/zH"
    "Fh9amqbfUKuM/h/pcDEZU6BPuhLvcQK/+ftLRtYFaE8s77uHrz9Fj+fxPhyHNVgclo2RMY"
    "cf2KsJxypSDqAzgzJRYBvNxCn0m1RlWkIaWgXckYkIbDZdhgCWmJw0zmtN1mepBsB2VUM4"
    "3jAmLSJA/gIND9lMWClu6CMI+8U6/iSrIYKV5/6O9bpdYrJUAxDBTFWgB6KMge2P7O27ZD"
    "P5ZEXGtcisD+nKs4V8CEBQ1ZiIsduFFqafmlOD4s/jOQlROfFTQUOTBXEsOjQZ6aOs/P3g"
    "0IwyqFBEPlTgDbD7PhmpJ+xuVdfvFUX2aKwgipQZ04A47uKBeiKNxg2evRIo2oUVpJBX7w"
    "2IooedFdo5CfZKZMvZ2S8ce6jHynDsiYrbgWNPPVQJxp5STJcQdTWxh8l6uhB+dwknhXA8"
    "CMlGv1J4edKKyi8Hrjc0Loeqc6g6h6pzqDqHqnOoOoeq79+XHKp+JhuTQ9U5VJ1D1TlU/V"
    "z1H5VcYQlUAypGtP2GqSd3aLI9ddoFT1EBJf0Svv7p4YkbjEq8hVt1YfR4W4qwqTo5yhR+"
    "IrhD/xa+cvea7p3Mi6z90iVezt6Eotc9ECRRB/COMlKh2vqMluOCy7JpjtTfyH9/vnLo/w"
    "D0/OXd/fPSdYKFkEyu7rLfxfZo1StbF72SX/MLGKUe9jxFMpRaUSIGQ8Ckle/TtaL+RqbS"
    "Evg8cFeWXme9xwS9T6wQNYg6zCDT6CV66brLeFIpk2KyI5FiUsyjgAaqZLq4BPN/6XloU8"
    "74DFWO+RUxSsdeK7W1ZQeW4/8I33eIs0fUJ9ERCzcKVjiHdvxIze1oUNl//08e6GI566CM"
    "3duBeimSfuP0MgYLRvD7TAX/530yg/7B9IaX8/J4d/n1oJSX3qa5cKjkgKCSrveKHMvH3i"
    "H4pVLiIaCXFKxP6U8lF7N+iGbUpR/Kw6/kzWpjx1JEQ+C5JEIXJmkynlBswKvVgOF5ODYs"
    "u3SLjP8IyIyGV/leSEapOqiEk3ktdcPWlkGyqvoigmMXfQUYTEoN1Aa/pF2xugUO4rJOcS"
    "Hpl5+fsI2Ccv93sTxjbw7rTqF7/z4ST5RCvDhvFri4YS+VSOUeOZsXF362r6D2g18O3ByG"
    "AkU71FFOP92yqQvx1I/aL3T+8xz+KsUND1Y1YXSG8XSdM7a7HpXcd7yhZ2ui2mKhhh9lYZ"
    "rBwnPXr4vMBymRFvbr9eXz9eVn6l6fFwSU0ZcpWFUD6+ImHq2nS2Nqjsa0IC5KLY0cD5pf"
    "IFm25NdIKNGyBZK82aHLBGe++sBFYmCogdPEArn1/XWf1kayHig4bgYdFacTGkGjUxaIeH"
    "1stLMsYmbUWBEW0By6GJgcay6E3ahUy8bkvu3gT2W41PjDi53I1MxjFbCpSb4CEdpEnZDf"
    "R7QezaWwspEDZSDIOnylyDokhLkHZWDUwwfi6FOOPuXoU44+5ehTjj7l6NP9+5KjT89kY3"
    "L0KUefcvQpR5+eq/6j98XiGqiMGXgdAP50JtPqiyxA/Ry98+nBAuGdvSYGL0s1lBqwqkar"
    "8U7G+Z6Nj6Hjoh0oHtKDNbJrcjhDNBScozbDsNKnUqEnJtIXrfGXnAZoMyfGvV/G4h1tdn"
    "N0/caDyZh6JKYj+ClC81FJxiPGXDKByCdBJ3WIauHdM88dinTimlXdHcW8aNVpzgdes2ro"
    "K7/5olUnrdEz7IX/IUr0fHUhrKWjkFmFeGjm84tdIVEn/2SVqOgIgtiKgumtzF3iYBEjkh"
    "bkqzDcCgJXQBDiuSC/2fR/oUr2Cntgdr0vXGGJNoIHla/CWFBp2LS9b+JxVR5X5XFVHlfl"
    "cVUeV+Vx1f37ksdVz2Rj8rgqj6vyuCqPq56r/sNv5HJT07uYpmnXmdtUnjxWNepbkXNXux"
    "dygaCzYZdsi/yLbRt88V1qQ/oGdaJSMUG/49kJ2wmrb+CdLwR/rS8E5AsUo/+jYfkrFOiL"
    "uRVB9uuGpNQqESl1e0BKLcSjAiuw8fxfizoCSdP0vDYKW/9hbZRf064l8CgJ74uqWjCPOq"
    "gGO9iFOyiIgrlxau2MmKLfW0PSzBnRQro8zpUau6ETiLwc3mEFmOQqspC3i0IuSIK8SOkh"
    "sV0SCcVwJJE5Gx5WiHyzYBlHCmM8rtSQebyjH/O4pIxQXbvtA3mYMsbbrwvswMEdabHzM+"
    "HA2X+AIZ8i68SKb2i7GuYEtiiEyUrXwTsxLmBq57gOdGtl1Tfn83RDwGfIIpKidtWhJ+Mp"
    "mkbbpvsOZICXfocjQ9Tf/Er9fIbH8gox6eyC7G0w+mlNRbAzIE2fuagalJ570eO1ItNQ+A"
    "3qyEiT8YzqQncJxjxcZimuzAlvueR3YsX47LYL2csCglYxhhVQDxVyaKP394VFLmnvrmeU"
    "tprp6mt5zJrHrHnMmsesecyax6x5zHr/vuQx6zPZmDxmzWPWPGbNY9bnqv/ov4UlsD0UET"
    "3f80DEdGSQzTgzIWHva/jKp4/8nG0MrifsPxtswF/AX4T00CXkC8RshPKMAAy4gK7F7Fpx"
    "iFSaxwiYEeurSiUm6HkCsSKPI6BMJkeVzipdhdenMrIc6s+4fLztx255o6m0RcHsaK2SkA"
    "yzr0pGZKIBP0einkkrBhFRflzQXCHyF+ZqjVxRy7UP8dO3iptrlylR1oHFc+2aMokpOhTJ"
    "YcmSGVe4AZHJiULLiMMMIB3Lx8LCtQ1iTwvIwzRnqx0ur2ykH1wgJSbuDrz06fr25bf6yz"
    "3DcXEkQomDKP4L/F3gDWU4/LY8RCm10GtlAZVD7ENlkyLvUDq3X+eXj48HqCNMLywjSQQP"
    "WvLqpxdDgP8I6sL6EpKeo/rS20Iaq/BToxV3ocvVhfBuBQvh/7EQzb+PxDO1UgQEO8CyEp"
    "PqyiWaFDnbbhoxVU4+GiFrydyN/lDTizWBaizTiUx/kt8VaaLSu0Y8haPOhKuHh7vM/f3q"
    "Nt+K69v91c3TD2MqFvKQxeLpzM9SwDScJrgepeWXxNRTGfvbQ+mu9xpXCKgSQZcVaP0hK+"
    "o0l3R/SVPto50SNk1B7G7yHa8AL06rgAsehvf0aQzbw6brLUtj5u19EY+S8yg5j5LzKDmP"
    "kvMoOY+S79+XPEp+JhuTR8l5lJxHyXmU/Fz1n07OlTrOruj5vscNc9eGfjgXOSRhe/5jJX"
    "/heIe/cFz0F8K/85XlbKySo+aR/r3sbM+R9Zv78sQkZ81MMcGV/jdyGbYCwXfXjuGHJ45n"
    "YK/6OZN14k4qOXEnO5y4k4JQ/IXrBfO6WyFL1e/4uKJBs8twQzzDiwvOgduieR2EbAuVth"
    "vdEWlN0Qw0/C2bmDnTI3UlTVWdmgQa+wugF1xviT0hcaCmpt18JNbGb4dH+2LifusmSZ9C"
    "V0eMwA6+i9759HuA2N1bcDn7WR/R9pvz8mii0GrBED36OXzl0zM+2tD11E+GapgKSB1Ndf"
    "hpEtVjmiP1/vL66eGfa3E0Gt9+/fzt+eXpN/Z/Xy6vXx6ewt9vv15+vb4R4ESBfgCEEIK1"
    "X9LsaF4xvRG1Z8xNr6zbwvYuI1mq1tuMNHRSq5oG5wLStVyfkV9gOkI0nab7jDBmsWhFPQ"
    "YzmqGwV56iKdyyR6NS9lYN19RjLu8UMqBOIQvy+SGtK/J0A+hZIU2gp5E0lsHu1GBjhEFP"
    "hVql6XA/QBjCgu5knj4L+pumpR+PvazhpF0hr36ZkAzRAKQyxSPETNScDB7pRDppIpItz/"
    "IKBR7q1mZJEQ2iMEtm5QPoBXqp0Vohr1YDvb1qMNxf6zr2fderyfM83QDWujxRAFKGcX6t"
    "J/omcN3vgvvWPtRlZ3mc19LYUO3aOMli+ojrvkKBnJRWqNBAh6nuBvjev7Y5jWv5/e2L0u"
    "dgBebHBs2H5H/3ts9eAeUtyAoyilX+h5RRa6fDXlHkj9LalbzSHVJ1d+0ESLNsQD/q5a7u"
    "q3CULz8/YTtu81QuqMvMiNdkwF5dBVWkwQ0b46g3WEF0x8kqswFA9D7GRDyWD4mXa+9o7j"
    "rOGtmf4+HacuUdeGqIGvjeaK/fmK3MgRcBVKWxbgLrx2ak5UIvHd01liPoC+S9UtgquRsj"
    "kIGAPI/8Vu9Gvlsw4YhnIhd2jigzaj+1uNxXaANzO5aVTDa3Acs064vmkEbM/MwuboqG0Q"
    "LXuxDeoVQqcli2AaRWW4RXVrAOjjZUy3VKald0xWyuSrarEg85AE9rRh5PbLBeiUQSjTFl"
    "vXiASB7Xmm35tPHi8XeHXfyfQ0nMJmXwxPL5eqOGKJ8VCkydjbBKjRkIWl5DgoeByT0qWB"
    "5dO7Zc45hkNg0s8bVhBV/YUL1a4APSOcDC04ijY0tdotJQtcKpS/lN+VAzzXM3ZzWy6Y9k"
    "6BUZok+MZAV5JDzLJ0lGSzafIkleDR/pPMjylJBiAAMcyddwmF7pDMUcy/HRWO4EMDxkBr"
    "7Q6KGnu8ul5QNMHh9rAV6nhuoVa2VDpD4wM39r+Zu7bKJnd/kZRzi7wg7bCMdzNh6qoh+k"
    "Z4edaEJyhm5IFJo22nXYpeba7DqPh23COdVrkaiGBCp6BG7FEKZAb5ssy10aK2JGr1iQvy"
    "uQO3fD/LYpyRy9IrjAHs9vOl6fDkRmWciTmURT1mdlmjtiBGS5aO66Yd0d8vgD8pY5xcPw"
    "RUZpI8ewW7j+wafk3ZiGQNvAkvX4mox4qUfP9khLgNd6iqFVT4bDT9hfkVe3yAs1zWRy04"
    "DoDAv/pDneIKufse/3jdfsGJyNwbpTFRVg8AamHJf03PX7C2WRhWwBmSayPD8MwqXrLzQo"
    "ETLVNfl4c6YiicSAxzkx3IZ8SXlCWpIA/mPlesfq8Bs6yH+6Wp90uCKJIm0GVhrYjMpcYf"
    "IWfnBsaHO7mgEQ6ZHcDfek83rXtwqHQ1EsZyCEHqgSGxtzM2LTx+a5MlHgMjkTS51R9F5j"
    "Y1QTfV1Dq1gBXjbJ3N4FzoaiWc5EED3QLpn172BsNMX2r5i53nvG8v6v/TMQQg/WvYfBti"
    "ZHq+0iZ64hG3bBkWy/dXR77Vtv+I6MecWG7BX35Qm0E52NRtvjEYwvDQckwITRF+joIE+0"
    "PK5hrF5dirYZLnfEXGna30LYuMLU9TT3sA6tO4/lajTeEx2uV0uWuWMVRRbB1U1LLbeIUa"
    "OdL45lJ4zRp8V5Cp+gh4O155Bt/yE5KiuQg6uaBj2/4HdJNvI+7bROZcyAYjI28pvks79+"
    "fQVHywdlNKt6qWoI7wgeUEbHjBBcJ2R4g2z+jjfzlef+TtQkvYEfD6z5GW8e2YD9Urcn0B"
    "U0I2AzJ+aSMSdWnx4WGD+ct3dkpEc6UK94K4ma+QPLVPtTlHaujKG1u2pMIYkHz0YslE74"
    "fbX2MFrHxi9lUZMW2UdndhUEw1YR0GpGcZv1SQ7fkBNNi/dxw/K99aqBuA1cSD7Hgz1RG7"
    "9X4hrK5fzcJNKLm/rr2qbVgc+H+bMpFFRVVShzpMiwKZgmy4jgiTEGqhKaQgxNbSXaRvjV"
    "AMt7eL0cit756BLogZ5ZotU8QP6xAO97tHoho/SKx6ew6pcYN3BNumej9IqbCgbDkPzMIy"
    "AeGEy+UdTD0rLJtdZ1jr3a30fj9Ol6f4p1CZUKiC3BdPeRTG2y7EBT6vT0tSGyl/uFZRse"
    "LilAM3BGt18EJZs97WEDs7oOH2/RdlcsI8PTV+sNO/MV9qCzG7V2MXQmbgIo+ZgMehOP2a"
    "tTTNXgFCO6dzvPf18brzULNu9ZxH1idccZBRX4bfmM5U2mLK5c29It7LP4QFmzzzqshsE2"
    "n119HSUR94XH0kSUoyKeGe5CSCNKLMh0uyPXZtS8XzVmt4dtjPyPy3AFGzQRiQa/SnP/cy"
    "Ewyg7AFQiEdW7o1V4uXUewLc1DXuNS2DSBImMC6Fu1kU7hBmHc61hGVg52fejbxwoqXehz"
    "xw2Ov33Qqhn6VzpUr0yLnRWFmD4A08sXnPjdG/MV69h6gwnPwxSEI3n8FA947TqmRcyMvl"
    "kXvas8lMjgVLzvV5SxH0VBPPxm4WNr3zzRQXolAVYCRFbFUu9GnI4E793o3THrnvcs//t8"
    "5brHBtOfyDiPZJh+sbgvHnrPJXr91UNHJ0c/kYF+gnH6pMhVkdrPtHaTaY7zZ+ez7q7wX5"
    "q2R3z0ho15A6rhGQb6pZp26O5sbBEqSg4kn2z8JtTq81rzLWNzuVoRe65/BsZkbER6NsPQ"
    "a3p5ztysKVNCddvkKmUMauJCF/K6dwlBu690rVRu89cr7L1ZkMTdzIXkORmwh7eSsLjvCD"
    "QrS4QoqXdFnXDIMDzs+7h2T53d/Ibg8tx0vaP5DPHlLzBOr/jbqVNi7b0ey8VvZIheMTCd"
    "6jA19VJnGsy7Sffw2j+6RNg3v1JpsA6DSTvinUey7n/IB+7ETRVLh7/EZdSLHy0ny9LK6r"
    "o731Xp5x45mxcXflYsgF+n3E9hRYeiabxNgTgtB+xfu39epAv+HHnPvQi5MI8xEyU88TDD"
    "EKYEEH810clUfN/xhn0U0oUF9GPxhp+vkzYHwcJz16+LLFU4NHyeqb1/ffl8ffmZ9h2fp0"
    "VUAojfms1Re2FUTenow6Lwcn7XltZFzJIaa4LKo9Z6YBRHrwXLebO2lu6pvRqOgFO1th4M"
    "BawydZQP3MHEsdHmQkhxI78ULPbtW9dDiG6rtSJimtTY9RYGPVGQg17pn4AJ/76IZ/OwDj"
    "T3j5s3TOedQpAVPyZEaLVKPqQvGgr+k0sfnOP4SQ24qQeZEzovRVOVojjgFKsaDavIRIqX"
    "jkAHYl7/d+QL754VBNgR3q1gwZxE5Cx4xWB6B9i2AVV7QftF0wqGtiEgM8Ae+fjH/CLo8n"
    "vZNpgH7ismtF50vLPdEJ/2q+9xG5bUDq7VCK35rnP7N26qM2+4WAjnrGDzo4PfyTI+pEO4"
    "OlIo5AFkcWvAcIQBrbdBA0IUoHKLCzrYlMni1gm2NDJNKHLyONDOqmLySiJRhaNDjV5dgm"
    "PVoLmo1Gs7xZjcIxR1NKZHrJFBqzPfuPsuaNh2nVe/8nWXzJz88+fJeKpMVVGeqheQ40/+"
    "FP9F2SHE268v+SazHqbaF5UUFP0ctuPdIqMM5a5OvvBLM0KrsH9029W//+i47wfsHWky1q"
    "LMV1mCPJCZZE5BfGyuAjq+hebL7f3N88vl/SOMFLeghfa/8MmE/nWT++sPcq4tbTyI8Ovt"
    "y98E+F/hHw9fb/KbM37u5R/QAewTWgfunPBmjoy0EKI/R38qXSFa+R6+c10f/4w3W9eHtm"
    "UnN9tYsjmPa7wCplhDKdlr9eIpR3bzXK+MA/dllrKbfVnkfrMbU6ahGVnSRrmN+Y1N9iw3"
    "ZiTouhuzQDeEjZleAeHGjGTf7cYErEXolKtozKQoujNmxrU5rEymUFRemei0wLwCDdjZm1"
    "8IJmQ6kmeXUIBBF2Anh7e37i0WdmE7RDNmKRvQjB0eSxOy7meyPM3pv89sSmep/+JrcnYN"
    "XC+QVy7/mCAnesKglszTA5FNqdv081pfCOQOTT1nPxqWv0KBvmBOyor7b4n+mNvYeQ3AFa"
    "KOdiyBXy6fqCZURzmxfg0/mdCPsvuRXVhrySGmaEsQjSGcoEOPqsuQBa4rYBkqqkakchPP"
    "oC7/5Sr8l7fzXy7wn9wia3Z8TyiadHZ0IAXC+Rd2b+7yxEd6EHf0rcriNM0gzKupbkSp96"
    "F59evCFQzLqFuO8Ehm+/h/i3y+sl63WlchwUGWVXfs1SY0TUM1wyVMG6QJRBF6G3CD5r2k"
    "fxHeCfctn6F6atlZs8lEFJXJSJRVaaookjqKDa7iR7ssr6vbn8D4yuihojUGE8Hl9Tv/8/"
    "nh65bdkSbK22GWHhAm2X0rkM3QKwqtg5jgBcN9wlr+aJi6r4/eLsC4jBEWqf8f7i//nj8Z"
    "ru8ervL7Cga4yguqtrn8oRwIaaP51wWuB7//EOay4Tr4kEtTQtbJjamx2CYo3HHBkwuyjz"
    "RuI5t1EOsAImTm923YmcInR+BsdsdJ37Bno9VnrFOk4qeyWGnukYud8VL2MFkYqaerxEx1"
    "EaD0yFBpHqUBZYjA/pFm8LtKazdAQitdLxa5gLmm4JPbo4dsIUozhbwecn5jb+VZPoYTYI"
    "UscEaF3hIHszBoaey06+/nMVQeQ+UxVB5D5TFUHkPlMdT9+5LHUM9kY/IYKo+h8hgqj6Ge"
    "q/5boiBsFVo1eJdQ9DuKKk1HehS1YxHVmarMQOgTTIR+H0+jbgRvPKoSwiNPbY3h0c9yQd"
    "TexbKbyqxjxf1VUU+LgQjgv9bItswNJCLFc6krikklUUx2iGJSFIWOHMMCBVYrpJGl6j6m"
    "kbIVtbVlB5bj/wjfd8gNTsQmhKwMqihFKA+pSURdiqx5GZ6Bd8qcKdR3RS/sJr2qG1CS4j"
    "FyT0FSFvKwcSFQb4yNaXUKQPmDn6qnMRLPChZLcnLpdbZiluqg/dhdpQtaS0DRQHqqCWWU"
    "FTQCRMPf3HfqT0FLKC1A3eMm+a2ioLLbUqq0LaUd21IqbkuylCwP60FpXT/XtTFytqAdMo"
    "Q58WgtVnyJ/1LTSJ9Alt50Al0ITFpLeKzIdH/J6f1IM21c8OYyl/BGQFDEAur8EdFgdPwW"
    "u3p4uMtssavbXDj467f7qxty1lE5koesYEuUmPoiV2hD2VkQ373rlPk+cjR5nYp1a4nsHz"
    "+zf3t16DHnZVigmOpL0I5xbarxVIwrUT2yCZILWOzXvBA2a3R8gPLzzfXt/eXdD2P1YpIT"
    "ULQFp4VdpiHfKjn3QPndOOtlIdcxI7GYuN+W4dScGWQniTLYgVfRO9dVctMqOm66XcUVed"
    "/vCH3LbuMk6MWD9X+hMc+oIFFd5FmBsl2QXzN7Mh0AUiRRZHVi4IxLpkM9KO80HhoG8KGj"
    "owAHgVGzMseR/qst3sLtQunGTdiMKNI7MfQSfmYs7thLmES3a3K7QDiEHTA1RzSTeowYvj"
    "icQZcMf7ccwgta6qsmx4uUA1josxG10qSJmnNNsMrTAsyGJbGHlnXbsiigdMr2QlEsX1wP"
    "W6/Oz7hqKYrs6vpIG6Cs/oSH3mNYS1E1ZCpAPJFz++n2+uXTtrO4AeYfVHHwo57De+VVtG"
    "YqCCyljRoQWMN16Iegu/aKpajvK4hFK0kSqi2Nxkqe9c1Y2svz2IbcwurTQDrLW8CUADu3"
    "9orZDu8s71lDaSqAPBWMZ3CXhIhs0gEmdHW+Y9sm11YHb6gCW/tUYDlMJe1TAqWCLuBX+J"
    "gQQWLGqwuebLrJyuCdHX4zB3ZyYCcHdnJgJwd2cmAnB3bu35cc2HkmG5MDOzmwkwM7ObDz"
    "XPWfDz1rimugWiA/Ju53ID/T1zVdJOTXA1q6th3d32BUgrN9XpKb/VblGNG0pRlbEANWwB"
    "+GEVywfwtfv7IaFCeKHGtA+J9dyu/5/vLurqgBydr1ShZ+CBPaUkMkohkSxogiMKXJSGYd"
    "qjwy5giqUIxHo6PVXYQdkmpAh149ZByscWLifmscRZvOWDUXwvSfonc+vXIxyUTJ95cgt1"
    "7wH1uUS5qm7yDylIaRxyPo6TjTQQRfUnM47ny/+ftL5mgvwInj4/3u4etP0eN5jHEe1E99"
    "1sSoKjOJwRzbhu3P0u0yxjp2HQWugTYHwbtSEpSgho6sjKEY0k00V6FmS9RStUUsr/xxsP"
    "ZXmMwTav4Hll1HDCWkR0qiq6iULKvQNnIE1bxkCfDEsgjBdXVsirSm4GrletRCiucorFcC"
    "7Q1O/khE3IYobMv5DhcMvTySvh1gXyDsN8ZewQbEzZWZHqF/IU4bmaWma9vuuy+YnrsMO6"
    "T6MPAB54hYCWcv7sDZiyXpL2s/cEvi5jtSX2KKo9JeusuBGGOUxGzhQJc0CfSSpgHS4Rei"
    "kDD0pIBmdGRjhEGbYzdEOwkr/YCJdhZtV2WJNtyebUendOnu6gVCsSvm9wCgGBpGrjdPtf"
    "mpzPMy4iEgQzP360JbQgryoY6O1vGJmeZY9UGiw0KHpnUNyxxWZIyp9UQBfEIEL+ss6FV/"
    "yTez0LvjODThrLDaa3r2WgHk9gAUOthTtx3UZ0Nwz3pdqoerjfYKoR6483QA9SHZP63g0/"
    "9/e2/a3LiRrI3+FURH3HDPG7IvNywcf9LWnh5Lrb5S2z5z5kwwCkBBxDQI8AVAyZqI899v"
    "ZRUAYiV2EhDLH7rdEgpkZdaaz5NPhsUMWxr9wX0Oy/QOxOI9bwilzohtn1VmQOJ8eVSHjP"
    "woWj4r8o7uw6JBU9r9tWMb5G//Qx7/OfnExUHiM30W7LJ/uALjOS7WoSgiwOFzulF/e3VC"
    "kQBY1T3BsWnoySNfUWCCPhcQ8GBJHSAdm9ISCNmZVG8gj/J8zI/mnGfOeeacZ8555pxnzn"
    "nmnOfyeck5z2cyMTnnmXOeOeeZc57Pdf07WzFbsqiHdwnWI/iXSm7MFSdk//q2xMvE6MXE"
    "n3KGaPINw3bXPgJCmYoLeowEdYbHnTUQxig2DExOYy94BUSk/IWzAEfPtDwBP7GZW3QZ4p"
    "ZLTU2RED/bAuuVEHapa+6bjV9x3Rqi8TZj4CnENUlkSVmklEk+pyVJOhMqrXFYcyy9th/i"
    "bcbgB1ZRTJwqeg2fPJMJ7QmvHTA/m2Pq1NAdACe1FHveo1tKAZX4kK4AbdGV6N065ijrVq"
    "lL4qv9AKGtG0fbgYL7h0JoK3riogK0pccfrgltSaJCtecNqoEdokvhGy8El5gOeTSjQMP0"
    "pgrqOf7adXbPaxZwdzYbxxYsU3WR+1aGZ/XyeRzE4iAWB7E4iMVBLA5icRCrfF5yEOtMJi"
    "YHsTiIxUEsDmKd6/pHekt+VwfE2rfoKS+6o6R0eo0O5mAYLCCv2qgDqsNIK9XVMX7UYOAS"
    "GuwCvVSWkIj+LfzSg8g4t/ALzhFmqAYLRo2HjQiK2iKoCEbMfxd+59PDgKbn7bC7ov+sMe"
    "pTzYatxyDO5lJUWkqeI1pRD3QwPpNeQP1R1dHfBKQ6LzhWgy0ocOAJtkOVuIU1dhvNmV6K"
    "lFIH1NWVSTQaC2grzmUIRM31aQq0hX5C8In2qvU5IQez3QPdNeV7Uu3GYmlyDdGBu7DQsv"
    "A4OSpDbLsndBz/uTXJEaqunROtRiLNIy7n07A2QL6RI7Ghrq0c4BQrfYcbXDOyrY9y1ehI"
    "tw3rBkVgo6VExJN5dOuQxAmcihxBxXs0p4ML+OguH9udapneutE9NN12RMMjZ0iwi+hjOB"
    "jO8SZKTtz+rnEx2H3ro53MP9w8Xn76Vj8OK89UgHknFNN6ir736U/ncDDN2r9Y0jF8fuh3"
    "UVWas3gArLqkN+3nVh/yjRZ+RhZAttoaa99xTjD6YN3xvOaDrz4uLqBCtaTpcDCZzCjvYQ"
    "Lg75RWIscygL8I4OAFVqhyGtSTl2Qs0nst67GAbJ18vukC8WFLFnsKmLj4xcSvHYi2dFmX"
    "3NlAFGpFvpqOg1Ws6h04r+3AL8LMiQY9BRkKOI6GJfaSquB0DYRGplQK7zboGlyz6PauCU"
    "Gvm6yPYqWLsHjgIixyucJRyxVqDrnc1K2dnGg0AhmrOJ1QnKvGR/hrjv5C+TLQFeorgXUr"
    "YJO1dlcd5TYWu2sgJ5ZtOQJ3xKN/CcmSMPpHg3txEhMtvsfcc0y/hBfsBo7JaToCzxRdyg"
    "uEZYJOelB0lljeyWFW9u2uA9z12NzIeu4daDEdbxqVC5NllqEKFPb4FHmXDjrxbCr1Ws4a"
    "VcFt+/HT0mGP+HlYqoq9HxNKPZI4WNVOOUgKL+aEia6CZp9+fcRWJBJ5nMSQrgIVMRJ0Ig"
    "sgnuvQ3CH/2zJtI17lYItdD+s4xw/3yH775sCftbJ04l3sPkOgKVvOiBjoNFEn1yl0TUta"
    "pNWkoWZZlea8uDDKsb7K+AQ4idQtjkvd+h2/we/jOViRy4PfxZOBgkQS+HEqeWaV7GRiCl"
    "9fPl1f3tC48CrjvmSYN/M9+fAZ0vDxcsZOfHykx058XHU7dqI1qyRXjK7jhXli4SpfmiMW"
    "StrWzQ9LZO892HFNBJTO3vorq6qOiddfybHogoYu185rWU5YZ5/B88B4HhjPA+N5YDwPjO"
    "eB8Tyw8nnJ88DOZGLyPDCeB8bzwHge2Lmuf5pTVE25CCYfQwHluHihbEylxBWi4oxLkEqk"
    "KpwSqZhSImUYJWetIqm+hYkvrFiDIXiYrPDIYkENUD9CLo4qODTxGM/bazphiP904r+lMR"
    "lcDp+PXAhwZT1QzMOKNRkHESuB2KkGcYiiSVNa19fZUBzVg6PEhYDIJBGIA3aav3PJ9uVW"
    "Vv08PiHL1ik7s1bl+GSrYXMe9wXr4PQnTaNw/3WiE8NjH5NNBbsmsnI8c+m66K1wK9q3Sn"
    "mm4nxqeyFWd6blm7b3E3xeg9tw0mMivRMvIcx+H/YNCpWvIYhutq/2C874579Stt+6job1"
    "nZuzoxTPikSjYU8KcbbExNCLCaQ96IspcLonKjHx13gfhjcnVGI/w/RX5HqWExKolpeSfs"
    "ewj2zSBE/C0oOSqC4pfRvSBX8ln0RVvll3mhwEus9XQRuglLRyT+oVw55HyynwrJbKUi/w"
    "DuvNkJyT9cu9Y+eE0fZPpw9nWDM3yPrphv09VHcYBiSyiNPFnP4/7B+XtEsXwtsOtd83bm"
    "6vP99f3n2cKhezVJpJ3Dsp6jWMeouSDLJ+eCLWtArDbKmmQw61iTO6r8hTA2aFDJeVL1Tl"
    "BWbEG0au9SakulM5zjafyVIUYoN/HIquPREH3WVDbCDj+7baFMZXKixSiTccL7/xy8Mj6V"
    "L9I5U4FWGPnzOAIbZO/c15DS4ujuoTW1fNzup7rXolVnBea5cmSDUbiSRA/MAbJGctNTVZ"
    "X9vrTXshsJmfIzlVamg/T3VqDGaWZjNE81BnaTP3pr5AGvtIy9l/D4V0oybDPgeJC6QAKw"
    "fPUuvLg2GYGob7GvK+N1laehHPeTWBIedpzjZnBziY05tqOfh0XmWpQIhd0qEs75ymA1Ck"
    "UVRB6mWBlYjPE0hTXTuA5wkbhwZ5kR1Ren7waEg4LN+7D3kPJZV3fGoFn7+sPj08Xt/W38"
    "+ZfAy5xas0+kiZg7CPBwUKhrGHx3jFdffxnKYj2WRYyfo403iBF0G5IRCXiDrW234OE9g1"
    "dR3btc2e07R3s3dFoBDnS6i4NVnSHCjEFjTY6CU51LRKeOIh6usxPBGdKhq4Imr7nnyhTI"
    "150gv9Hby4QsB4FAKi9IR65PZUszFU6eo2t6wl7YucePUmiefpdmPIOp/JIpXhW6RyY+9I"
    "X4QwPfho9ej263wB0fFAXbqctiNwQBxGj28P2aJbQUbB2nyG8y1V+j15AcFEtlxNh+W1HY"
    "HD4qdZUVWi7LlchyGB5qaxNJAgEYr6DC5eOriMXFQ8YWshrT3I2FyuIV5/rGVmeft8x3Fs"
    "MaX55KlNuEJ2f7R9dOCGASoydLvTlNo/vRlXcEBJ7m+/BR7Pa/0qdV/e7lDBhYlTwHt14Y"
    "nPDOX1VHOOYi0UNYydra+QZTkBKpETpa4hrvGJvO0yellfAeqmoYL8lGo2CoUwBbyFxkZ8"
    "rjC7Ek+95PLqahuVvWl0Fr0QNGdrBjFIOl1QYnh0ZG2YFBbaroAx4rUfxg/sdTfB24YUgE"
    "kuT/lGT6xCHVqZ/NYgH+J7K+StCgo115fiuQ7eOqixfZpCzcXWLqhX/k6sfcp65XknnDxt"
    "o940pk60dJz+ZJN/PXiXph/ovSDlAdUzdaaF09IJT+xVg/NChQMLYNsanNsAxtidWHWtRA"
    "DJASwkR/qIUUMOiR4FT1RQO1rgKYzZhQgsALycBxpEwQrhvzoCvI1CPiDpaHpwYCIzOU/V"
    "qNW7uHoRVy/i6kVcvYirF3H1Iq5eVD4vuXrRmUxMrl7E1Yu4ehFXLzrX9a9NCvA4MrOZjI"
    "4oK2qQ71txxvXMumeqKivP/E9ObkvhMphqdbylsBnfdanBXEMzSGqUMA4v1iznF3agKOf3"
    "G+2YAB27ECCYWVnvo/PLHKchD5uGnGGLVUHqQdqnZVz2nsYSgTj1GOgEDWai5cQGw0BmR/"
    "HtDYbEcG9tbltDDI51H73szKxYqL5V14JsuTwD6/WNAcSGYgEakBysh3GB1Sb5cF2IQJ4F"
    "xoPgs0qrf4qwJF8mQvo/eML+c8JKBo5VChq0fzuHETiMwGEEDiNwGIHDCBxGKJ+XHEY4k4"
    "nJYQQOI3AYgcMI57r+jU/U5/ryy81nqkJRfwTELtLyTAUNxQm9WTxF/Tg9vvBvB1QCV3mr"
    "Y7GaSaLRWGRMxKkkhu4A0RgmaUnc8XfaG6FmrkxFtRL8p+nXtm+i0XjsCyfwHPve0t70aN"
    "8VOe57eRYuluJLNRu4HF/MsuJ8aYDqGwYZ1kfaAQhSQH+aLCi96PFxaGzg0FgyA2of062p"
    "f5HTdAxKPftgN43y7ftwzDsJhQHqmTvWZFxmbg70dCsSoqV83TKzPj10hmf4NuO7NEc+Z/"
    "ZXkDcI02Jaqxp0Jc06nMFeavHYAlBbjKBvgDRAmgvA0T0OXQKM+vsHG+RNQbKlDsdPGfL+"
    "9lSiQBmddOAtmfREt2hbIKOBHEBc8ss1MX+AZAre2tlZurBGL7hKolW/H84hVQ6pckiVQ6"
    "ocUuWQKodUy+clh1TPZGJySJVDqhxS5ZDqua5/+xtzrdyg487DZhlZsVQglgQUVJ9j0QSe"
    "/8NBjsogB4RW6qIbsTbjiLcznbEpcddyYWAIfCRCSxzeGFrEt1t4g4fWCw3dQWg9s5x0YO"
    "pwfl6H7xuOzbtcS8qhpNhSOzhkA+t3DrI/FCAbwW8vypANcuC2wgcrIBtLRcP0qLuECkuU"
    "uDSRDfL/+pzuwHNME7LglUy2kEZSTe87Qw80WvYvD7Xo7sUckeCIBEckOCLBEQmOSHBEon"
    "xeckTiTCYmRyQ4IsERCY5InOv6R6422N2SOyNe0R9lRsOBtIxs075SvToaAQtjMg0jJeIC"
    "KmzISwNAii/k+4c3i323Kk7N/nM0yLexNXOLciKG946dszslGqTnKNbMDbJ+umF/D8pB+8"
    "BGuIgup/o0FJcTp4t5JC73NezihfC2Qx2kK91ef76/vPs4VS5m1DdklpossBXP1Utd/CxE"
    "Frmcc0O+W2KPn8Yp9S/mom7QEilzKjBkyMlAlDQXDVplMd9Hd47nCUGnBWTrgu34gouNnY"
    "f1U7rt2UV2/US/ZKuWmX5Hiw6Lc5hAkkinVDzT7xfWnZ5S/TbI35FtqqaJk61GY+LZfMLM"
    "mjLxPetOTybmoPaIQG0V2d9rYqyxJmPAWJcLOFIrykIjrrki3/2YF0rN2dkF8fFDKZGxRm"
    "MwcRAfl2G5Eeeq8RH+mqO/0Ng49AXmQqNiki3NH7sK1HNBpuEY3LC/RkDCfM3rAqdsVL0K"
    "LBbh8V/SpMm7oWw8mt73odE2ujB2x7QNNdhBWlo73IiGYul2u2SpjWNnhgo2ToY6Wlo6uR"
    "AOxd5drNWlVs/sYlVoSXTD7mI9wc/VKjK/g2NKhTz32JGuRRF4GrRoqekNC/01vGegITYa"
    "oKkZgjmymLfrwPbsPeKt4+bnqyefuDjI7AqeXbn7hyuxu+RlyG9XDF2l45ve8SHeJc0QXE"
    "X/oLWABfIR/8bkKo20tYlfyJWU5ohvHNtf5/O7uns1Z3hxhhdneHGGF2d4cYYXZ3iVz0vO"
    "8DqTickZXpzhxRlenOF1ruvfFrumU1APtAApiFoMuwoouyYvsKEz9sk/yH8/3t9H9JN7uB"
    "xfCMGPK07DBJvr0JQLQWG5kMklZ3hc6zfP1JC1CkMROVOTEYAKHJPXfkT0LjIlyY1P0aRp"
    "FO/ASGLO+3/2zK6gl0LYSyoeIGjYbj97Q7qQWIMtRE5ourcy7dXWQhqGkKKPso7LZ3wVtW"
    "3ttOOdKOhOx6YaI7osjIWehIxyqF/UHCwpEbmuGQSs4Dq/YbPydOwvH/+Zsyd+Iz/Nn3Xh"
    "8wMntyYCiBMNOHpTSpPZx0bbbXy3//UtsedlaDHRvnf38OWX8PE0VybpC6RpeNvsmJJqep"
    "RzSkcY4FSTQYBUnaeOKZdBl87ynOJif+faDcoDZBoOu0DAcjKBQKhEQ6DxAgF/rN8E0xde"
    "kSewLjGmcN0zy7wSA31+gIE+zzLQx1cL5ubx8tO3+iGUwdZ+4WzPEbE9A7CuLkMr0WoMJK"
    "09gEkzMujXP2aUiSG5xcG9YltnW/Ya3uuIWKFIKsOFo+jeY9CPI4T3DlHj9q5vyWaJDaJ3"
    "M8jLmXGJiV+BPBQbvR3Y/DevUk2MEY7yUstnl4FjSxolJhExdB7r6B7Zb98c+LOiRz973q"
    "4RZlVOxWiYhKTpAE5AeFaWoOTCUgTSy1JZKmxS0Z4LxFVe1VPvARdTK6xSVKHIJi4wt4jL"
    "Y3aP84KY/R2Xeu87foNHTGgbDJDIs8HvWKvgl/7adXbP65zXrgL3ZsbY9eXT9eUNvVKtMu"
    "763zJ+FF2M8olR4Tp1kBEVPVSBCSXNaIRBXEgQypuKURAovkBeQpGMF+z5G2z7PyKfvhXw"
    "zeDD8nhQ3b2Ys6A4C4qzoDgLirOgOAuKs6DK5yVnQZ3JxOQsKM6C4iwozoI61/XPdvLBq3"
    "zns6eHzX6KJw/JxlSKJuKX3UateodLQ4eVkMMDwGEataqrKda3kFj3ps/oiDUxfC+qYfD3"
    "amvab3ny91/pz/N2/FSzYXtCmhkgEiYb86Byq+kLngOkq2AfcnXsVt99krNhVmk6zA7Mh1"
    "mWfGTmlbOuBqOHbY8Hov9y++X28fKu/hk8sTipgOXKGMHi9K1yeKlvQB2suQLiHZxaVuT7"
    "rOrtEUXth80+YfC6TEtGSKIiR7vGjaPtILIaBp6ge0LYvSYem1Za06YH1rRpdk0L6y+vNA"
    "vl0WeL3ZVt2ZOjOkJMJGA1S9p0Ct7SQFlMX2CmHBFKWMqarNLjnpoo+QH9Ez7+cvX/fhMW"
    "srj4cTaZMo5yXQ+KFfwnFnpPzPoOovdOwfJX5LV9m4HzL6XZMgIuyNVzSX2y//aDOBKE5l"
    "w5rvmcdyyothHlvGbQkyntGri5goilhJdwanugvQgXPrOF07rfpbYWsm1yDd1DX1mnFWjA"
    "5rYcD/FcUdGUxlhnSQfmacGyrsbwwVPyy8mkeS649FSiSj4f9wb04e728qbdCW8pzaWIp/"
    "cU9uD0k4cac6VichPAK2/nbbGdH46r4Zv81w370CdJyowGCaA22wyyN7IeE1i/hGS/Tu9D"
    "y3xe56x51TwWNT7ilenx9vZL/em0wAiuShMJdGPvwq99evN72H0xNQw0Gz938ynOm8lpOv"
    "BpIkMoR5zRfWeqQAaNSs9xT6wnQqwnw0ul8cxnu7amdaJRS73lY53mZFXG9AorpeSWn2hn"
    "elJbJkcMvbZ5E41GYl5lMddD9baEee9oZ3oyL1nA3fqS7MlWIzGwaNAEIJ2aNjF+WW/6kg"
    "t3NhvTg429tplzmvZu605v5Ysg3hUz9nWsTz1ZHPkrDW0R5afVM3i25VjsrRgqzrX3pS+E"
    "XerL3KrzQs7lGrJwXXNnWo7F3CyJVFlqi7S5oUsC7VJP5radgHu90/zcS9UVVNJFdhHCmm"
    "mdsrnamUZy1tbRT+qtJSIGYF2myzdlfSmqCtTkLxjrnmA7QrpLrWx+9fBwlzglXn1OHwN/"
    "u7+6ffw4TYUmsjQI0wO2+irM+Kvhp1TLwftInE0B05hCeG85hawDeQIBv3i4QsITONvPRb"
    "j8PjBVAtLJSGIz7OxQvEc+1DApORtZKx+7eSkixdew/NbDvomJ84VBI4C0DhTIhbCaUCz2"
    "tzB0OKGqmhRFAC+fXYwpfEV7eCHEez3M+xoKvzL5SKsWSSLbckTepJjjAhuQcfDJtCKie9"
    "SpJnGPXnLeGcC7q3uYSDUby6UkjgvTSkZLSZwEgL3gOwLZ6AAs0LvhUOYd3zwIRtBhXd/o"
    "uY1HYvoFnqsQ1UBMqB5itAtRge0LIrXicpJ2yT3NB3NpRbXY1cwVSNf7dw6ykLtp7p5485"
    "E4KO4IRVfE0B3iYkHPgFI6EHUJfaRKBQJ1jv0s7C3QY3yKvA3SDLeO1yhSldN8LPcgaa5P"
    "ogKFhwJY4Iuwjz15Yuti4nXs0cA3zamssbfnNh729i6LMyWy94wSUeU5igpALChcu5hoNO"
    "jCOkW5eTDkBPJ32OUmG38/5VaRGWd21d6MitqPZLmTZqy0Z5h/TyWLllRObB4eFBL70R9r"
    "RwCwB3upAroXRzk40CDwCr/AcV+rdZDOthz2TItHjhVVhXk1x0Y46+Q55LuwuSdPJZlmaQ"
    "C17yu5Epk+9cXOtPQLOunWTuUs0v6P2vtTDOxBTVxZ/IZhuzQen1ZUDW660gRiSrdBF6JE"
    "4HgHh+O4MErdyGd5jYftrnh4O+GuGwznuyjETeeY/4qtl0DwkgpXOTt/uxvOBXdP9Vi5xA"
    "X4tS76VtB+LPtcnBWzBOhfUuZKGpOL+hjsZayn/eGg2PctnJOheTBKG2s1/AgtuzsFh0NF"
    "S0rJsnrjLEIrq0s5OLbTuy4V0xUQkJT2/R1KkBbijqZNS4I1SSbIbT3stVDGGswWFTSdD6"
    "cS7DvXZO3rJZGArV16A7nRbMthuymxzMX1Rh9pB8BJ7Th//QRfgzGDG3gor+2wfRSfSgU+"
    "ajmJ+jn9cU3S8WiSDqJG9ylIbIkSsAGJDZ+kajc5wOmrRqXqsy3HIA8rz2QA2pfzRaYQ7B"
    "3pkLCvgXtUD8Af2G3igUTLEUyDuAOWigKhWdXQQvOz3hzT/OQ3W/Jek1hhRTpfVyC5oPkI"
    "HKHoszmFvVVGPGFVNOgGH3VJgC4d0xv/cey6e0GsyQisHqjtyRSfkLDOlh9i9f8m3ejb0g"
    "fkkmOredb476AAeA/rfqmSb3aHrKCj/J9gHBzLA+Mb+KV2j60IFQwe20U7sPtd9KKB2L3z"
    "/bbasE8cSyrJhyf30Q5c8eA+/xa8aSC+6GfLraAonntGqeCV5J2kpT9uEy8bikv6uZWV+i"
    "Rzg60t8p7HhMph4V4FjT/9+ggi4/nE9sBDl9GLhhTw6L7YQWKMG6ZNxi1AtDZw5ttZ8FP4"
    "MuDfD8mIjBGzwArONyioVJkekGC6NC2gIy0NCq/4bH+FWoV9gUZDHJVU3r+l7aqWXDjeIJ"
    "QMqpMhzwsGIbGJhqtXGatkyTBXhLyopT3JVtdpLZhxjETgxK22yNWCUg3N7Qdb6lf6okEN"
    "yhhXMHdQOrbQ9kSWNai3224ts+0MB4s+wZvexmTRDm25QduVj7zvLe14j7bfyFuGZMS+DW"
    "daIClltx2B9+F7zmlJzC3P09iEX4O37YvinosdgVCOtA7sB9/rmr3snOznYm3nobbb8iN7"
    "yztf/OAi3UlNNG1NXttJRbRAHvMaXthk2PZUGS1eEIjRSpm253Jh4ISqZ2SIHiqjpW2TUy"
    "ENBkVeZTT6vQoqoyXLGiZLo9FfaOEH1iiIllzSdrafe66rPT6agyh9DQxdWdLCeSiJoUQC"
    "iIuZmgw4B6nQ14FRLij3ztrjLQLaOPYz/HTTzzja27DOAIpDNvVHUIQkdVxTL9zgikvrxb"
    "bA0gp7Ky32cJVKezoEShUNHK2oNK3DoGoFl4KPrO/Cq+mvE2KlLNnwUIm99m/ktfV4bT1e"
    "W4/X1qs4f3htPV5br0WqI6+t181iymvr8dp63aaT8Np6vLYeXcJ4bT1eW+/DPrLcQFY22a"
    "5l3nCXx1bf0dFbk/0xds1O5BHfoLcoHZLct1sPklyB3x3lOSG3luJMqtnQq+zEDCyqxhL+"
    "X5oyEZKN8MqsS+ZhM3GLXuRknJ278ky9ljRCvM2wUxelGZSoYlV1mFoMqJcFqjCRM2pEHY"
    "8h8BMSnCqrMoUNBu6L+OSgjAAQP2UFcrThFKb0dpsNcnNSHw7Uktg3GdECJU00keomiXQ+"
    "IF94RZ7gIbO9ckEvkqQ2sf/K8/G2ztxINBr2/FjgiUr/nNBk68grmrPBngAdaTJHxEpzRD"
    "wwR0SeWj3q1OokTFUV5ki2GkM+b2umQLdpdNv9N2iZLdEp03Qgti7NikiOv9opES05HodB"
    "2J1qmdoXxzc1/CEPgo3//uIgAEufJFfX6NEK8KuigHy8OENU9VDSoL43TZ+7FNj7BPY+uj"
    "oBtVSjrB9PQKqz8wOhKPIL13nBOukc+fIXgunjDZUxQhu4cQmObb3lIbXH/XAO6nJQl4O6"
    "HNTloC4HdTmoWz4vOah7JhOTg7oc1OWgLgd1z3X9I/ekelWpogZDD9DTK9xSWSq0ulHwpQ"
    "cBjJDrpJubzlAc9Y01aRX2bXsMgcoCvml7P8HnNbkcRJEOWixEDzVbwopvoVjI/+zmE/j/"
    "eD2/4CdUP5r4VY9SIe7Id4F7IdjXY0EQLxYFGWg02XCduvWVYk1OQKJotujGHc7qWiw1FY"
    "rCuU69/JSK9Aiy1tUs5OaM2KQy1udw3hCBfPKb7ZvtqyDm2HTnWnW2iODxYYOECSsaImjS"
    "ywvQYr7UdcgcbrJb9KK+7KgQvofQb50NI9lqHFAhWR9mrIAkFGyNOiC4WMPmSwd1AHpZxz"
    "mEOyIIl+roNZCkTbcbA4yb2Hrjynig4Cf4wIh4NqGa1x41O6VQ6tEVCt+FI6opR5YrFPYG"
    "AMck9WIoZtbRtVO5n3aqZ+pvl/u3NvF5T2ndidOFpCxAwGcOJ7UZotm4cUB3Rz7b7cr3uR"
    "nb+abKZG/HMfS8HO6YAwsSuVnbnDzu+KtXKPk9ukrpfqTHBHD0NVQFdzco8EeGV1Dw5MUh"
    "hoEbtVlp6UYVuAYiXtKw01yikqVSWOpcViRa/Hwxp9C/5mLd9B33Bzj1kBHqBesDEnSsQr"
    "p28NnCK/yUrB7OK1x5IbQYaS4KH5FL7GxhYSr9JY96cNLvwpkInInAmQicicCZCJyJwJkI"
    "5fOSMxHOZGJyJgJnInAmAmcinOv6B2nicIuuWVI31awvVkJHYaEF0/SbaLRUqxRNzeugF+"
    "S1G7Xq9e4I9XMZgp4TrXPsnK1o/3R6NmLN3CDrpxv2d1+rZCOfsMCcohpyPAKSIRpQkX34"
    "eUA6uGQZFiwPI4iEYP1CeNuhDiqG315/vr+8+zhVLmapktShIxcZXwVBmtr6DOl2Y8HB44"
    "5LiDA8hh3qqXi7vsM1TbxvMRrjqiJUdVsCRUeipdyXkgjw+DeWeGR7r9jt5rSWY2HPR/4u"
    "BySAbeCWLJEZiCCZRR61Ptpu8OHx9v/7jWyBtzf1b0PyTIUQ7IRGlp78YCDUXf4XVVb/Rf"
    "Hin11PnFc4XNXaAFJNWu8CxyuvQBd+RUWLqgv/QJb8oExF1dNS1GDY5Jz96kOX8+A7DyJj"
    "HyxoNthj461abgJHK3MY3wOSGyztTU/bqxVYIWnbK8exMLIL6BlBk5RhVdKmpwU/Gug1wx"
    "4zg2p6w5VvMsfh3poZ72Bdq/JOcMC+Vw8Pd4kb4NXntELIb/dXt+RikFp0crAFTnQaD9Gp"
    "Ufn50VWeFyeUUzND00iVigF38nwSauRHgmwMtT5mcDFE0Ou6IdlsPI5gF+dEyc/roC/HND"
    "tz9CpTDrSq/Yvaj6AUemJCxP1wQ/t0IbyusU1ub01rsHbjmQYEzGzLkXkjQfxLe8Nxn+mf"
    "gkmMbvq7kFl0LL84FNR4XvtNXJPbeAyL1gLPobaKmnRPdOmjtA9xqhnAkoJTmjhb4ugaSL"
    "mbpg0Ve9xnSgYhWzQCXwnIdcn/tT8YNCfUarFVtyWftlaF6ZHuN6Uk2tSOXKHKd2y96sAJ"
    "wyu7frylrdQ52a2hun/efzH2vk8EVd1TtTh79hLTgWeal/0a682lfEmL3/Uq+CK5yx91TT"
    "vLA0GpA3OPXYOS93vEGnzJt2vk4Q/5NPz97y9KyPf0yZUWPlpT3k8xDMg1l3RILaTYRcBl"
    "j697wmbnsVQcAQxQptrX+J2cAs8p8JwCzynwnALPKfCcAl8+LzkF/kwmJqfAcwo8p8BzCv"
    "y5rn9vGOWE7J82yLIK52LYpq+J2FGZ+xkGfTes0ziKDGQXjOA+9w/y9cNrxBa9bbBdtTgL"
    "m4TzmSxF8w/+cWjqPd1f3t1l5x85Dnl56181tum+9bBzD/bhClgNlxC+kvCE8o3CDpyec3"
    "oG+QZMfSHujRySKWNZB2Gv03JMmWhHXcJjstVYWO/LCUhPyjLlOsYZj6wGCU8o6Gb5SSQU"
    "3OywEH7Zrg0bTaCqK0qiwWkWlfrxOlE3ZqUryuMQ1pLIvLXp08l2IyFQJ8Z8fDm5Q56/X9"
    "17WlVenJ22xm7NfMpkq2GnCYhTrFNkYLq/4LGvH+RRhidLK7A3Jq2bHHSkKgcdqfigI+Xt"
    "qrVkt8Pnh+0QRaUxDWmC2Z7ZKJOpl7SNSA81a/TicqSJRsO2fFw6O0iMNNAyrHwJcyCGSb"
    "J+tSeo9VKddOc+194f4m1GsjdIMohhKwbkmokTRBPC54twb6Ad6mlfgHc3sO+4zMtqwErq"
    "LG1edrNi9oVSsD0ZeXwZrA9fb7/UxzEyyau7RsrZ3UcSeLYSz1YaGN98z/CD46pqfIS/5u"
    "gvGb5fTCCVIRX0DIv152OwXhJ1Spol0HSZOXM88l+cHLun8l4ImrOFdEwovpH2zjG9Afxp"
    "ZEGAvKY3Mg3H4I0EB2k2kaKr8+eoN0c1vo83dc2+bzIGg8eZjYmi1IF4NC2rc9LJcCDfxU"
    "wMipbE5OQIG4p/up4QpfzizLJRgSQOY6QDDwRD7nPwtqG44MhTpNxD+xWmgm9Ol+ryfrbw"
    "UpfwLJfTnng7SXs5WbbEzkPWh/xECfqri5IcieihCtkRZJbMQYpEVEKEYjmRDSr8v3UdiA"
    "9C0l4saBho/2vOZmN6QKLCrrBGwPMWvmO8FdAreqMzLC9voudP4xkVPKOCZ1TwjAqeUcEz"
    "KnhGRfm85BkVZzIxeUYFz6jgGRU8o+Jc179D1P4iqmHfdP6u/B1do2G1U1TK+5m24vP3Ur"
    "+aA/GjAuL38ZbacHym6Rhwr31kil7B93045oFhEEj70ahZ+VH6Y9o7iDnWNHay1QgsnQCp"
    "vrJv37eZD6kSpmZXS7gjPVnf14pSAcnIrLcVwKbtfhS0NH9sPL2X4V5q8+QKMGjQdUyreW"
    "ew6qmQu+fCQuMhInsIt4ueqSRqttBo7W6DQak0HEmRhAmmGb06+zmr4G36bwB+M6TVFXT8"
    "gi1nC5wO4T9k3chXOOv6Azg4x8E5Ds5xcI6Dcxyc4+Bc+bzk4NyZTEwOznFwjoNzHJw71/"
    "VPI/tKHWgufH7YOluZa0MTJG5WBYibFeNws6zgBNrUE5wInh86CrqA6pTy0gApoS/Bdx5E"
    "6XRv7bj+qq7Zk62GPdJlVZlEtn+CLy7YDT3Q/Xgn+1vOmapa+n3YduDm12S46siKSsz/a/"
    "CVT594jywTeThH+uDSddFb/qiPtUnZvCLW3/aKo+5Myzdt7yf4vGb3GwwEjJkSLkniQtHo"
    "vq+ynxAffXLcDUgTEUN5ArLJpr/vdmsdln/+i/Muxsu72CK3fmJ3otEI4OgFnoA6EUZyHF"
    "oArI52RNgjIScCqJlBO0DqKmfijdj05WBpfHjWBuxiG4pGASakmhagClr+7nIVvOXTr4/Y"
    "ijI7891zmXhjWH5oMMuaglS4H2IMdaZm84LUyXbOSm7ZrD7VSjc9zXK8ndvawLa9Q9ZN9L"
    "pBXRkCvEeme3V8LrBZG6I8YZmzbm3c0q7sJd0lxnd1Czt2Nbvc4esiG6JaK9d57cbOj+yF"
    "j87rkNaH3leDnW76ZCW2dfKqtoaEd31irxrUiGWLrEhL/SmZgn+FS8Qfa+xiAQr9tazml7"
    "C4SppiuH60M/ZV8JqhDlaqRayxn4WHEaa4Lc2QGA3lC3pkD1glP3iCGutWRwbXnM3WYk1a"
    "Wfw6fM+gxnYl1QXLCeUWAnEM5AsU8W19DkxYGlhAq1OY+3jAVnytiNOj/pt0/YiWht+Sr0"
    "xfuyJHZAB+Wtt7/8on9sbxDvTuB/VA7D28kd6hqT0mrQRXE3XnehiohS2tfBN71fiGc69q"
    "OQXc5ZYG71os6j2sHqcx7rteKsiNBdkaXAAhUN3SrJ/Cl90NLOide6CmfFV2oJbwRIwuMx"
    "iuLjKSUexwbYMHXvf3mIjS+kOXV5qkM1YgVdelR4YXATnlYjIMY5/J4mJjrHdl3S/kXeMd"
    "xtGFhqwmtkBOahvT93FFGLrJ6D6B6Yc3qPu3urGz9RWywg9sa3HytksrPiWHYvL8AU6VB7"
    "fozbsQ6Mma/Ivtk0anQWtqZHVHzuytjyrkTVf0RcM3bjqyF37rjoxqet6u7YH6M7zjHSzK"
    "PcbzjmnmAS/A/VjYQmRh2CJXCxJFm5v4jrzpK33RoIZzElzpF8uiw/VEFh3GyO16ZHo7CD"
    "61nf1gyCd409vZDk0LIx23JQTc0ZcMyoYLbKj/s1MmCy2XXtGlBR1kQ2DY3W07OKfekbfd"
    "RC97xFvHHWF4uK8QwyBsPYwVtSczUwtDTVi37R0XrPtIX8THb2L8Ht+673rEbjDQMtpShO"
    "7ZW4Y1VHvdt4BZ2NJoD+7zbwE/cTBGK+FVdmjArWOZWusz6Fd4y9uNo+0qIsFHm8zLCcVz"
    "xMJjaDyOIlBrdHky3TqOhXW6ZLY2MbwJVsxBjdRT7URw5F8FGmJtLVtZfe14ZpVnMkCPy/"
    "kiY1a4pwhaL7f7Y9tzGFt6h1YkpyJsvkDvyAGJ9Kk1dv4YvfDasQ3T3VSN/J8LYT0kNcF5"
    "9AW7rXeyR/aeqpksA1toj8do0tampbs4R/ujnrU7S+7qLOTSf3ZXcskwve+rIC+r7dglrw"
    "rysYZk0jKajaLPoATnbC6flGZDHUEeIa9Sdx0EZsAb17HXjcklskEPHirUmCtzSSTjF9mu"
    "Zhp2iVvIsXf17KL2s4O86Bd4z5AcocwnkJRIBZ0MA/I34kKh0mwqpQ4sT5qzxX8NliFA1f"
    "/T7Qkm3E9ju0hLuwcVXS+TdULHta8eExEeiAeGcTbv2fiQM91CynjvubXj+Su68+aeQO+R"
    "/fbNgT+7znrPTJRynd1m0yTyTDm0R0zAyD5gFbo/tF+kLgLTrAploV2YB1hfxV1C/gkfzT"
    "ziuNSp3/EbPcDGq9dGHg9+yagZ9Ff+2nV2z2t2u4PPWu19TS/giXT868un68sbKvG1yngu"
    "GRkqvGvXHiwtAhg9jRZJV0BCZK6hnLMG1XUBLZd4kIP8fBkbPxfBrSUKdQho49jP8NNNPw"
    "MpZsT0SErM6+QoSqrYp4dRYozFBlLYquYgyuwXmSHOF50BLDqrA+MltrBUHSwtVp1ojzug"
    "t/9iYpAUzNHbp7+5OKy3Hz1TSW9fEmmgiKoLQbhIUuZQ2OOB7PPsVTQYb8dDGPm6+k1fxP"
    "XzuX4+18/n+vkV5w/Xz+f6+Vw/n+vnv/+JyfXzuX4+18/n+vnnuv55Pt5mh0A1ieuw7cAl"
    "rufIIHe5mQJg9lPwlU8vca1jzcxfA6sZP95+4A7A+hwu03S/uYl97dM7wdmadq4PvuE/Cz"
    "aiWJNGZj/eZj+dwLhfanB1fth/69Yq4YmlLSNcHS1vdw9ffgkfT6tZp9Tea29C7+i6nNiJ"
    "/ljjDnw0tj0oFqysqV6ebTmGcvHxYJcszueRdmUKqD7Wabzg7lNs9i4uPUez9j5QHl16WI"
    "j/GPHcZMJGTTPHmozN0HshXLhjkn6EcVv3SKYHOKNICz45y1rK9PfF8hnoUlOq2J9dkiuU"
    "OGfRh5ae+M3rKot5WAtPqcmj5biCpUNF+pa27jR3bOjLT6kDYgv1sIrKx3jReUh3kjZ9AO"
    "6OUbXpk1VAb32xIOfaqQ5O0aRJnO5MnPItYjIDlzOm57NFrs9S0yCF7K/CK1AbNPLFBdO+"
    "YP96BT66s/ODf5qeYGHDzwXMT/IlONjOwXYOtnOwnYPtHGznYHv5vORg+5lMTA62c7Cdg+"
    "0cbD/X9W+fKJqz+t07dt6ZJNkkPQSwZm6Q9dMN+7uvqVn/iiHrMyMsihbPqQ2yYKaLeSzz"
    "JerhhfC2Q+2hj5vb68/3l3cfp8rFjHqbjAGTRWTiKHG6eq6pr8h9vqpj4s+P0SvssidOZC"
    "PXK19J91h443QuUZEVRiGreCT2+FgcsjDEJVkZlaWe64Qr1qNT+iCRnFM1LpVoNIKi0oMR"
    "amh50oNgZd363/smY8AY0wFdWKlID06IJm6Dj28JqEAsPuzJezJ2KXYSG4AV4Kt9HmBbew"
    "+tuvpg1qBSjyVW98HhXdcWMjcfCtAu9suLUqxLi56rgHQtFQ3Tq84yytCkpyqGtysqvZhe"
    "Ciqyv//gCfTVgmNT98Dgp1dVRG6onnchIBtqsjiCCqWjhbXzKmx22hri8GYuwHXUz+a4Fs"
    "e1OK7FcS2Oa3Fci+Na5fOS41pnMjE5rsVxLY5rcVzrXNc/uD+utqS7mrlFOdGw/Hh9ttVp"
    "wvbNVkE6O4PY2Fw0qJzbNDeKf0f6CTeOqKunjOfjF5PcRPNAlUvXRW/50zXeKOUjq1pp87"
    "YnF3VnWr5pez/B5zU4tiwMcULv4uAuWaSHlyU45zbWtdaZkf/8V15A3lsjtzKIlWzRekIc"
    "T883w7SWZhCIkmaamI9tOa6NyYkhikWdFOWCKEctPyVbjMdP4lSW4Nw205Ph5RwPkSXrdW"
    "1q69BJ0OUBQJH13JRqM1JH5SmJHnRVgAmcEru3v9dzVbLFeBy1XMApUFGgVmWdNQ/6e0oP"
    "eT7ydznqqVW1P8LWRxOf+HB9d0kOqzf1d395pgJ2NqEB4Kfom59ef4IO95WKPLPAEfnnsV"
    "SzYetQiLOJFM6JhQFMF2kuYeKIvzmvdCLQ3njCKyCXBlm49Ca+mU+qOIc8Vegd+rt8jZaV"
    "i5FXJNVSdMPNNB24m2Lpk3nSIftCRs0FXHpzkt4wChFvOaooRNxZySgE7dJZRiEoI7P+KI"
    "g1O8oQ6CqxH9O0cj09Aihx8xzdr+0839lkvf/3p4cvBbhp1CLteFPziSkrxjaOd8eeYigr"
    "oC4pJLagIuAiubtJqgqSDr8ja4dppIlYjawBAQGg7UAA+yXGQEbyKa3ulHIuvCAt+URLKd"
    "cjhcSajIOpOKeumWMaAuzglN+co2gFH9+SM9d1JdYhGLqU7RYbdsPjusWrrBVR3lKV2MqY"
    "b+nHG0k97FM+iE/odZ+VqIhINzG5BWG78wVifydQW6im49D6EziZjZPZOJmNk9k4mY2T2T"
    "iZrXxecjLbmUxMTmbjZDZOZuNktnNd/9AmlDmsglrvnx4ReS2uyMAu1YUp6Je0f6cXZshZ"
    "GWFWHgjp5y6Niel45MuD7+jorcEpJe4tScQirKZTI9Jo6MAtZNqltyNnp62xSyZJ1u7FoG"
    "ey1cDxzimUWGWMwHBfYl+fvG+jVg1tJAFOsQq+KRbDm2KW9MRRjfGgGlwsQ04uV2WJ6lHc"
    "ai9zxAUzBqfhwAUzuGDG+AQzjroOjVw0g47SAgAxHMElwGE4rasBhiFkW6xgkTOXQK4dPo"
    "tJV1B59jeM3AvQKdtToCGtCA4MNnHmC3GuLgCE6wnIDaiGej7CePqvxCFJDklySJJDkhyS"
    "5JAkhyTL5yWHJM9kYnJIkkOSHJLkkOS5rn9wpawxDcPH+5qDHcVvsAzxGYzg+vaP4Csff5"
    "K9f5HxLHm6muw4DWdYlhAU/vNOCQLbjp/jomIkMnx+4BjkEiIYkoaBxP4l+MqDSKrksOOI"
    "YEdiG2J8923VoMZ0Xtsx4Fos8iTqmGaVY6CwTCAjcinSyfQ56JagY6jluaHFOvdBqRPCXw"
    "mDd4DLDLES7/F8U4q75I3v2vBLMpMuR6rhKmj26ddHbEVFtY+TRdfVetgHdpkk1gXniHbm"
    "SxUtPiP7xVPzOjBiOjHwnVuyVwiVzOhfXFRQZTv65cVBEJU8tnqOnquCoi51sswqM3kGki"
    "oKDWks5lTvH17G8iGRsMWu59jC2iE9uQjwbpD6h0gHiPwDKpOLiHb8eo5ucnSTo5sc3eTo"
    "Jkc3ObpZPi85unkmE5Ojmxzd5OgmRzfPdf2D22Q+tlMuQxu2PZoIbbOIRnSVJq5+DL7yAN"
    "RnNWeLV2QFyNl1KqoAJ97QlxO6iivNJ1Dxmm5AsibD+VBWVOKRX8lHwaWO9mYYrnlBlqmv"
    "DDcPgyvOe0226j/1tfpxsXHuqzgFQW1xkc59/R26KoRd7Tz9lRrSz0l+LTO+n5f6Wtf0Rw"
    "SgoWZJoXmrBjPqGdfFL873Rht/suWYNn5pgSCmLU7SF59H1qWz3Pg5yWBEJANanqFeID7W"
    "ZAR5zfHjgWFMUbyyA5QNgMPBX2nVhmNeUykiVBwcKDZ+puEIXLCHmaLgwC+sG0cODrg02b"
    "WmxRONRmDt7ICHXFoaOwXIbzaV4LdYZz/fTwHWTxBY/Y9jty+cVSeYWp/f1A2t6ZQuESmL"
    "ZqHvHRAyh45mdg+7dc2+bzIGNpkszmDhmc0hWvab1z/MeoAgtgs+viUvLOzF+zBxKc8rNu"
    "AqqCK4kZjBe1NFOMGiXuqbxMZYwTtHZ0aOfHkvnxyl3Mf0Sb8D818Frxms7Ts53pfaPnYJ"
    "qmD7/an9eFvA+E73pUbPXH4GpbjyhF6w/oi3jptLGIz/+uIQZdCDB1fu/skKpMGFoeuhKo"
    "4sKYBDzZBIdU4Uyu0jY8Cj8VukgoaJ67x6ZEXSMZRTgC/6s2D6jO0n2I5gmM87crK5EDDS"
    "1mQTQfDgGnnAizJdwXnN5Aud6jtw+iGnH3L6Iacfcvohpx9y+mH5vOT0wzOZmJx+yOmHnH"
    "7I6Yfnuv7RvzND4IC0RPD8sCmH4mJC7tjy0oD0yS/BV67La5Oq8NqkYl6blOG1sWtpHXPv"
    "Wwzc4KoBcrGaNE2xC29pB1i6pOkJyKN0HwhsDMMlzNQ5CcWXroveCi5t+zYpr1Rk4LQ9DK"
    "o70/JN2/sJPq/ZFU0G1Rs4oLMQVIKYQ3vtBSmuLqa8Iqy3Xxtv/+vbP/+Vsb+tmwU53QeY"
    "UIlW42BDyaqoghbEZAkHBJgoC2xI1NyWj90LgcXshMuvnwUffcee0AHO3QsZ6tl1dtvcIP"
    "2BSRNvNNZZM5FAXl0rmi+OQDtJztJ/FTwf+TvvIqjB+5NGrm/kH+wWfOn/9f7hy7e/9TOj"
    "Nhh5O7dxTkGs+fEY7R+uH34jZ9T6cwrroEyuIsrjVYFhaEyAwXu/78Xp6eyBSYPYeo3dP9"
    "Nw2IJecW9kJ0h0Bgh6VXFD6f0AQKyfcwmqNlmixkecKt8ur+5uG6xekoEZyJQ6oV2HfTj9"
    "RGHVAFavJnl/nb0l1W6k28tUpmcCpNKZtAyPZpn0qeBktkFvgrPFNjkm/CzgzdYnu47pe4"
    "D4AVRodcFOzN1gTG/FDJ710RWoOyG7ABqMt0v5SO2vlk3ktJqhspkB98iZFPcMUCWiLrSy"
    "7NXDw13iYHb1+Vtqovx2f3X7+HGaUolksZwMg+6EWP7vJn79UITk019elOP4L+FzjVB8Za"
    "lJbImjCDrMwB88YX9LuBAclwLoti4Et7cDkDpF3AOcMVw8SkH8/r8Cx/A5hs8xfI7hcwyf"
    "Y/gcwy+flxzDP5OJyTF8juFzDJ9j+Oe6/vnIJVfCOoHlfYuBw8oUqAyY8VBtFL6n8LomCz"
    "q9FsOd2awoGdB3IHloTIquZlwXVAqxirXFYmuLGWuTXrs5AOQ3/GfB5hM1GLi9JRmEaBQV"
    "z1Iw8R8Q9AUcQvfIZXkNqk1hdOgHDyQ0yIrSXj0DIr6JdS8DGEdr393Dl1/Cx9MocjauH2"
    "yTTVCWWPOjLVcfvj5+/h3Ue+pPmFgcf592F0WOhRClOD3cwhVoRqRAQ2GdmjoE8TZjECKI"
    "R9WDu80fdK+vsc1zrY1qq1Q89fq3I0hqHNB8oMM0a+rRiz50OJxLc37jU/2cRQbajesOtA"
    "ROBMRiQBo/Ic133A95WGz89xcH4Vj65MrYP1oBkRVnCEImkwlUu0KKRnG3aQT6wM2NvNfF"
    "PtWsJBc4U1tH1VPI6dWx8Y8QahCAJ+dR0ukGAWMO25r7tiWjKq9Gy5E+leOuHHfluCvHXT"
    "nuynFXjruWz0uOu57JxOS4K8ddOe7KcddzXf/Y5XKlmdt1XvzqyrSRW5SxkG6a5sO/+dgb"
    "1ABQgd68XIBSGft/SVRgij7RnsTuzD8LNrlYC8jwKbeZ2Bu3HxtXQZQ8Gha/Xz5eff5y+f"
    "iPfFzqKieqfvWPb7eX2fRTw3Q3ze4fqbajms8LSG8IVGkTF42wU2RXI94j/+/5ND5yljPc"
    "Qh6ZpJDCmT/Bnwv33HTL4228DQIIMhTmUAwoOb0w5GhgBIkNQXalPKHDg/YoSk1A0ejQNL"
    "ytnCUebMnL2Ww+l2eTuaSIC1kWlUm0N2d/dWiTvvr8y+cvKSA6u3FzJW+u5H1iE3eg5H0q"
    "gMF9MTV85zx/yIUXot9eHAYX6HMrK3iwArRAFiedhvqnsBTB7Us0RDHkwyCBfWMXtLs1Z0"
    "PuB3BhIP/WTVaFHZaprev8G2s+PINh+dq6pofzEIV+P4wDCRxI4EACBxI4kMCBBA4klM9L"
    "DiScycTkQAIHEjiQwIGEc13/wsLI2SFQ4P7g+f5rXFc+pjYtcZ2ou3wTfO+uay5vkJ8bwD"
    "2gvBa1GHy60D5iscAKKEwq8hIU8KIe1E/WqpatdShdK5NrQmYL9CjjguKErX2LYaveibMl"
    "uSnLCyYOqc/BJ0uNFrcOOzC8jCxiThWvkWXkoBqHNLwS7XrT8Mp6JvpJPQI+DVwsMCsBGL"
    "qJuObBFvbdOKWOV9wnZMIibb3B8KEZrxxQv0u1G6f63VJaLKJUx8tkj3pQHeaZb+PJfEOe"
    "Zz7bMBpqgneZhmOA8MgUgMTRCa3LeBn1oO+L4QEgDyW+REs4L9mj92T0UmgvMxwHBvBRMO"
    "tDLrrnhdf+Q9De/qEKsJ4sUQlag2VrQUFSRdV1Kp0YvIkuTgKYDOs/mnaQtvMzxRt85zsV"
    "PvWwZYCksI1fsCuQFdrNzxTq+dM4sMeBPQ7scWCPA3sc2OPAXvm85MDemUxMDuxxYI8Dex"
    "zYO9f1j94cV2vk5dQzOaDOmGjVDQBVfs9rGDjBCzovyYyUFiB0oywVuE08/e3yx5kohRcK"
    "2qULgVys1/jPJqCUtKii17go1mtcpBEpsjwUFGMqV6QL2w4cHEzU+fk1+M4D0J3zXKP2pE"
    "g0GjYiuJTmULFHx5BDg6CST9Vpcv30+InNlWHMETL83WYbWbLlqDYyA7KhxKWmpjayJ9al"
    "s9zI8J9bk7yuwUBItjxRDKbhiWY+YdSU1EC4ZV06y4FA8xo9TM4n9YdCuu07ufjHsiclfa"
    "5GumTxIXMHiZLQ9bMcNJg4o8kmEm83pi0kpAGJmZUDOnSuQ2DlYuTlhSWqnbmTbxj2CTA+"
    "AMT5Ev6U8ITmEb6B+icd2MM4jCf0Hpsc9HLaj2muFolIJubtQ1wpUng2X850ISdOJl1dPb"
    "uoPhkn23QUQV0KnbKq7ftKrOTnc4WGIhfzQGkUNE9cx8IQ49h5+GcBqR62/b8KyLJYwVbQ"
    "F12HpjlSKNjc1rljs6eHvbRKsgSEcbyES5o8p38uYGm9rFMBIbWqilVWVbF4VRXTqypN40"
    "fPuZypYvsnWw3bD6KKZkwHAYIcGOj715ZZmTSVdMC8EuV8foByPs9SzrncB5f7OLGJxyv3"
    "Qcltn0xq7CwhcP/bi4OcQPoc+czgwSpyH6Ii73ngAjRlZc3hK1zQ+k8Xgmf+B9NCyrr5jD"
    "3/Z6gIRTl5UBOd3BH0fSH0HzzKYYJfrNELSO/n6n4c51M5T5DzBDlPkPMEOU+Q8wQ5T7B8"
    "XnKe4JlMTM4T5DxBzhPkPMFzXf+GVju4m9jJ/lbNygi3KCA8qxQgnB0IEM6yAcIN1k3EjF"
    "fD9slWY2IA3sM3F8JvXtcF00oumB5wwTTrAoip1Nh/wsePt/k0W+OWMxnu0RPjf3aGMVHC"
    "5HtlpszoT0Cg5QnCSaYtRFL/x99/vDWaiVKdwb9vMfCBv2dZMhcERMvI+jc0hid8DH7+l2"
    "Fxkwsqohb7JWrQE2jU0YYQiy8pcXnlz3oYUYJAEkVLTb9+QKn/9WpAPMijVVQtokH+saZZ"
    "8ZARHxxHfw5S41/X2MXgTvIn5Ms7dntZr1Gc6TL4WDF6kxhTjpun+XMVNPz06yO2kJ9/8Q"
    "pCErf0JX931CGd9ROwSggXNQfPkrG89c7+3tJo8JWu4T3D2rp6tJq56WCsfd5UH2vHM9sC"
    "TyDSacD1klUuSRjyt63lIGBfemtcsyDRYZMynTpv5eRpqfVk1aMTGZdaypy0uDJYUng1fa"
    "iqzHY6tnd76M0jmwCie8Or61SNrxTau1eoe6d6pv52ud1apob8Ig2c7FMXB6Fv9vwKpRpU"
    "gMAVBRhO4gwtgX4wB/vPEJySLu1YRYkfPCH2bhbWsolP2OeSfRlv8pDubl/OAW0OaHNAmw"
    "PaHNDmgDYHtMvnJQe0z2RickCbA9oc0OaA9rmuf7ZTB71gTw8bzJaNqRRNvqudZ9rY88ir"
    "NmqzKgvzahkvBxJeMtjEC0gL5y1/xZVE4m1aVhM5Fh6h6KAULylzLV7xIqeSSHino31sPQ"
    "VzyoqEMZ43jHLAuqcNsqxiJDvVtq/dpyObx6JGIpYX8CeCIEYQFhPCblTecuYzWYp2G/jH"
    "oY3m6f7y7i6727iY9Nrzcc4B696xc05XiQbp4Y41k3jspxv295B2GBanU1RDJmN9CjoTS2"
    "WpR9SC6WIewdqPYQ8vhLcdqqgidGjU315/Jsb/OFUuZqkCFvFs86RftuiNmqiiV2KPj8cn"
    "0pxlBGsLejGl82JJK1joSq5naAVhGlnaWdgTLAx5QWSFMn3mqgsBeaye+r93+nNVdYCuXY"
    "e2W9d5qT6j4s+PyHnKXAmLY5RMqMugg6ecT6GRGxyrU01HRDuQZrCpi1NNSh2rQ4+QczWT"
    "539FJkgL0BIsADiZgEKRvx1X7yC2Prqjt+cjf5eD8FZTWdm3Ptpx/MPN4+Wnb/UDT/JMlZ"
    "hyBxNnC7736SVVjl5u7mhUoMVECzml8aP3UpzhqOQcg4AdwAOFrWOZmkm2O8iE9Uj3h8M8"
    "pbtsflGb4ipQiUYjKQQVO6KwfY+p3CRK1d0ibU0PJgzNhzxmzUI7+HxIeF47r0D0eu34hN"
    "JLtShy+N2u9B1upFmZaDqizVI0xDk4eUEOMfIcGSHVONg4JXES8vVgw9wS85ExLEB/KXtv"
    "dyb0vNTlfWP6DcVNU21HNFKkuU6j9CgdrXwK+3SW8Upvt91adGVfBUGC7JgoLlWa33rY+j"
    "0LDLKVkjoDrbMJzVdYLMh9SJYhjMYIdCzsI6kSLC5TBUJAqhpdZk1gRggq0ILC7sM9yXcs"
    "nYpewSkgPGIOrgCq7fimhlfY1r2aIdNsy5EETsWpBPv+EqqhSrMZop6dheKkOjmhBQHT7U"
    "4lxzaBdbSPwGlwY1upcI7ImWkHS9BmG/dWhzZj92ju1cRHZ6AAuZhBhWCV1uI0YDItFZhk"
    "srqUE9dacuAKr7SA7YFH9n0dSrFa034xcyOvB30XazUmp4lTerCiYVhxLtOawghuPxMFyM"
    "YsFH7jIoNB3gLtZsT5HIrLXGzsPGQdlGHNd1u25eD3Nh28Qws9GhqUvZ0Besd+LqszlpCq"
    "RGW7xfl0L84K1xwX/xtr4E0yAWlICVvms6lW5eIfoaD6htjZNZFVr1Z0otU4K0WLujGLTr"
    "CySFlHy6DiPeubsEZUZ9lsP/3yq0c7G3JUpsc9VjC05iqY237wxdQTCyL1gazKmAZqDYpO"
    "UUJe1DVh37WhLIC86veIqn6zI09N/c5Eo16pc13lVk7BOyLMrMRp8Ip2hIVSVYxcj+KEjh"
    "vlxsIJ0YPzYWvv1eDXadiFjAWWFVLTNXltR+AhxjZRdFABVVTYc9jsYlBhERclAA+v431m"
    "rvu/O2RB0kf7WVfHb87OLkjzOOCweKMxqOEGaR5ME3quGh/hrzn6C92WoC+w8FkO88aFoD"
    "lbk0a7BMqG7+KwXsMl+1yrmm7JNByDa/aZZpChCVL7CzxF7NYLWWYd8LPqiKL7eFPT6rEm"
    "Y7B3nK/FViRZwjjG14L+HNPklqm6yH0jN0jNcfWaxs9tPIK9Q5Rh1xDxch6Xu6i4d9yxTg"
    "us0yfcPFz8YuLXFbFW3dNYtuUYnDab6lTdfgrbh0gXrIW+30OgN2Gg1DBdzxdYN4/pkv84"
    "dt1tI9ZkBE4I8jbZ/JGwznZy4oT/hjTkE2/jGZGP5M6S9UptEfxglf4cvO397iql+vixfb"
    "dAHz//UNWBE24TLxuKDzo+SZU6IHPcrOAGdnPowAWP+DmYz0Mx/3HvGKXeSdzRKnjmP4ES"
    "07H88v72i1KXxDbaCg6JHZE68MuD+/xb8KaBOOYop6lSn2QPohVck7x1dOCd4ET/GL1vKD"
    "4axjWl1Iu518Aq21E8CteBH6/T7xuIH4cRqizfs3ICwRW8WMQVqe2+Tztbv4peNhDfHRsI"
    "KPVSAkmpXZoqzhMh/rAAEGwrOhe9qC9YtM3Jgx4Lk3paSeGvjsTmnBfsWmi7guQqSP9vad"
    "QH9rqb4G2jsywlSL2uTW2d4KeDdSoX2K1k9y12yUdtYGVZ4Rdk7ejHt7T+1/1Lb6N3DgpO"
    "LhSL62Vws2NaS6M+RufHUY3klmZsKZAYG+iU+7li3M8cV9wj++2bA39W3G6/0hd+ibik3e"
    "v0tSbDMrJzkWc8cknRsduEDpu3y1KzrFLqkmkjuTDMsR49FhNjZD5xXOrX7/gNfh1Qktlm"
    "HTk9+GWsbfCEv3ad3fM64+60WGVi27++fLq+vKHk+1Xch9HwKxPYpNHMYmXNMNhZLqkZRh"
    "nramkmQpYPNqbhyvDyGUpbkt4jy3kGVz1NpkBwf5pOy4Q0W76Zq2hyFU2uoslVNLmKJlfR"
    "5Cqa5fOSq2ieycTkKppcRZOraNZYGbmK5rta/zSyr2SHQHGeXvj8sJU097flUFUzdoWoOO"
    "NSxSErpNfNDpWGTCfXDa0eZ0eTLG55KMgJATBjMrSynORYpa92eRyuahJW8fbDngkMk2UK"
    "dLIIuO1yMqWHPi+6S0Nvmrime1krtAHOxorsizlnsWquSb1i2N6JKwOSYxlN258YtCbXny"
    "wzGPnk6O9V3JiO456ciH2+cGP0dGvZxiOuXyVajbRP4BgNbU8p2HgQ9D6sC5xqOuTjtDiD"
    "3PmwMKRM9xEqhw1LFwgCW6CEkOjOUeWBvS3x1GqLXPLvmnp8OU2HrXjAfMGkmeOzRJxrs8"
    "g7X8P+MPLI2rF0j+4xgbPYmuBdCFQpQWazq8niJlVZ3KTixU3KmVH6Dr5CHiR5QO4g2Wyc"
    "egeKstAYyzsecaebEUTll3M4MFzhZ9O2TYizk8mnWcjzBLgNeD/T6qvCBiPbA1Wm9peoPE"
    "UEMr/dN7qt1/NPqt04HcSURBizjkHJ4pRig5RRmTg5/Ao9BQ/Rjsdpdu0jPLmOYZzJutMm"
    "0eq9OEXGOtWpSFKRmZsiIitolfbvlSQFsv60KWj/XjwVJ7IysVlxNlPj00crYqv2Oo3eSL"
    "e22NZzRWMPKr7kth+V4ouyVEAoUFvM4oRxeqig6v2CY5MTxOvaJP9rMpnRoNOtPdKhAgyj"
    "HgTvr7lRJRqOc6otJwDbs0jDAs9BxZkKxwaTTFZgkt3Srgq0q2xqgXgzUIN6mlw072MF46"
    "fmrEo2HNV0WmBNZMK85M/lUmJKnJQ9RKZRKPvHMmLCUP1gJtGfmrXzzBe8ArHoetMo03Sc"
    "E2mBl/RahcSScLbHSnzgDfD2Bdp9vYP0/fxDeGTcLXZXUdWjGhOq4A2Dn1lxd8RnFtOrZ0"
    "q3+5yXoHp50FkyGkwvmnEesSUrGCWE68pQpp0Fml3uykX297pBpVTTRkGlY2XCkIsu3ZFU"
    "mE4zVtiLkiIUkDUPyk49kp4IDjtmeFusmeTs57HDIOvr0YNN2DAwWVvI1DHcPI25AyXYMi"
    "1b6gk3YpnNJrPZjxPpx8m0QYRCl+XwWJGowvaZJmhomE4vOqvITAs62bWm8N6MO3KAsZp5"
    "IGo6FknniahVtnzUua5Nz3UVR6SrSHZ/vYmYT7rdGGSwyP4hshBpKvv8jnRGIJdx5PphRu"
    "Gx2FW0JA5LYqjpgWzLMSj5iHMDkllFKXUE+0p7wzIlyNFYQy4Nvjm73r1xQL8nZuKsZ2pn"
    "GrMuVlTxeS8OKc0szg7jKmIM4erTgVuqq2SMe6EqF1RILekt0rx101N3roc7SPS+ib2qr2"
    "tmf/JXkcAMnHPp/QT1kiu7tZBtYx0w6neaWT8sc599/ndPgm+pBHANBA7eVhry8gL09fLA"
    "2buuUVcCbu9xXGcSixvbO/j2qZT2cVm9pWFbJuGXJFGTJeiFqnQEaeK5qdTphy4OJ1RHj6"
    "/22e1V0qplWaLFIyHiwMqshHnzQZo8VMGhpaTI9vQGjLxnmIw2LQzhGAY84TsCYvpfDGTa"
    "eb6w3fmC52ywv4bqR675vPbzcq+P/fE8QZsnaPMEbZ6gzRO0eYI2T9Aun5c8QftMJiZP0O"
    "YJ2jxBmydon+v6ZzvZAXAgS9jJcfrAkh4Zgy2YfCydq+Ic6zm90fS8XVESV3ni6b71sM2/"
    "j2bAOgjihOJUBpr156gDp3cF+fTn53oJdbEmQ8+Rj3mA4aNRdWDkC8/ohVyaTY/Gj0CJmd"
    "gEYkW2I2jOZmsRH1QuwXGEVHoX/9+d6UZQWtJb3/CfBceFVLOBe0wSZbonzZfxNIXQYyYU"
    "c6bdaV+LFmi3ia0pQ8iJtqe7hy+/hI+nWTqpw8QOr/IOc8V8tX2LEzAFW7uIJQwDQRcODz"
    "sshF+2a1oa2Qr8XQ6qUW3H2Lc+2o7x4evjw9eHp9ub+rdTeaZCDsGERvqeoq9++r2Cbrx6"
    "zQGeaDQWKuYcsq7FKQvcxaiY0E2aBQCd6mOcu3hrmY1uI8mWR7mNdGRsiQa5lxM9dRn5Rr"
    "4nGBt61kG60tjuI0h1dv4qPInkjIdi6Cmn6SiCMhT6kHQFdpbZUqS405JVomc9iSplkJMA"
    "7eQxQzXkN9CRWmevsMWwFSfiW7qMdYrHLjXIzYg6MLyzViB3XhhAK3ZLtuWw3cP07ZlGxD"
    "6stg+o0Xga61Q3RTN78RfdM+uWao61GQNBmi5d4lxDbOmKbi/0xs8Wr9St85gLmI9cqAPU"
    "IGEg23IMKQOKgtRkECDBxwXicLiX6Doxm4f1ysB5L5T16FjZkhX9OXzPmcyL8tKzsXWkAk"
    "M9Ntw78MYAOepHmBmlPsmuKS0469FZtyXz8Tp+Zh7K/l9IkYtxBDspadMv6/HN8/GG6pZ9"
    "yOM7xn59cZDpSB9kgm70ySocR81QQ9WghIwaFHgBuja9aCIhUoljXF0k6OhNcOyfBceCsk"
    "EvLDeQTPg3AYEKgCesTc933LdcZuNRPpTzGTmfkfMZOZ+R8xk5n5HzGcvnJecznsnE5HxG"
    "zmfkfEbOZzzX9e87ztFgLGZ1BY8Pm1K3v0azoiegI4srrm9JdoRShR2hFLMjlAw7gt7T68"
    "BQUYOBc7ISRp/MtVAk6UJ4dU3fx3YYloAOCB5660YTsXMAito3d0aUM4jCtgN3VUL89Vvw"
    "nU9PHCIj3dRri+klW42FHieLrIbGIi3j9jt0pzfJPBdvkJsjJlm84O9bDBv9VlR6tJUmmB"
    "ISwi9dd1TPK3Fy5wc4ufMsJ5er5Q1cLS8DthaDSX1iH9+Q9/0TaDh+yEE+9r+8OIR7+OSx"
    "lRE9VwH1CORX51incgqBuKoAL4opSiJbCEqrvAnamngnD8to8yqOUHCEgiMUHKHgCAVHKD"
    "hCUT4vOUJxJhOTIxQcoeAIBUcoznX9G1pl9o4wii6KsU8rRaumB6JVUx6tGl20KuEsiJ/U"
    "TNOItxlDgsYCIzksh7tcGJgWO4nHj455LqAK6vAHdpuU00i0HIPx4zr1S0UBpRjV0EKdet"
    "ado9ufFzMhtg/zTk6UhRTNvLZZSMFUvg7fNxTrd7vslCa6xFflquUx9tOvpRPuohcNxfqd"
    "rzvVamMk1mdepaTjFaj/+iQt4bkY6oZBCC0nT+we2W/fHPizolt/85rNrHJUqaF8wpTSok"
    "SFuPF+38tWTqRdXaUQy7DjLuTTkfv4Pm8yhCiZeR2X+gaoZbATe9H8i9wW/GrfMHjAX7vO"
    "7nmd+h1zXWb4XF8+XV/e0CvqKuOL/z0MzEJ3mWmyuGz4u4uDsGz8qcqgLHgJiDrGkpaxZ6"
    "iq5kCtHJYOi0CDbGN6EL7BroCAZ0WuLMXYbKs3coiWQ7QcouUQLYdoOUTLIdryeckh2jOZ"
    "mByi5RAth2g5RHuu6x+7QGYHQTFIu28x8FwZRTXIPUJGE5XeHcJvPQit7zCppWqqTPj8WJ"
    "JkMqK6rWdWTkrMGnyaY0WsmRtk5RsyapO2JGv0U9B4UANZVCWJLVnEmH8LO9DOmrfXn+8v"
    "7z5KF1M6bMmSZLJYWzz/K6XHiUAmLGvvK8exMLLz7b1vlDK4SloNysqSNAMdp8VMohQP2M"
    "YVmgv5NepCK5NfPTzcJXaFq8/pnMbf7q9uHz+mPZITb+A8jxHxPGJB2bp0j2zTMYDf+3g1"
    "k3aO+tD3FeMQ5p36Gi0Bv3Sv3pfpyxHv7MA8Nt53EPX5zaX3pQziQ39+cQjt2YVPVC6svD"
    "C0OYNYKSJDi8Rbgos34FuXlS4mw3RLbGqSD6HQa3Gd5MZv4wgPR3g4wsMRHo7wcISHIzzl"
    "85IjPGcyMTnCwxEejvBwhOdc1z8Lv2ArH+Apl0WLGg87JU+mhH/ifpUSnIPvfHpdNI/cKx"
    "vMwFiz93FhSJRbTFcA9HDVIrzvaVrSoocrqA7brBRkvO2JBkmzqaqKi1Q1SFZd9hE6Jegd"
    "lN0c51jIDoJDdQeDBsNW9tv7OvRve9/2IRw6qqKsnfuGV2VNwXWsQFR9rC7RbgTVDOOIgy"
    "wpi8KirACKtAfAa9wez6CUZNb4OYXzjm54MjGaVI90xpafzerjpSG3ZH28oxj/AGT9XotF"
    "9jTyu64ReaAwdxO6QIdVBwe/+lfhDyQ2yyolO513nKzdz3JUXqHTOWXG9mEGh0c5DFkGR5"
    "CZfIDBET5RhcEhziCYO5sDF0CnzD8W0r20BaRpzo4Mf1bCEbseVGx8peXpPSjGSfNtLQuj"
    "5x3+wRPUnWfa2PNY5XqIadBwcPSIl8v5OPbnc5YIZ4lwlghniXCWCGeJcJZI+bzkLJEzmZ"
    "icJcJZIpwlwlkiZ7v+kVtzXbnmeJuB80Ni9+ygrORvsS9fW7xZrCTeLB4QbxazKcGmt7XQ"
    "26quF9LtBp6VLS71eeSEG/bdhaaOqOSHA27IemFLbFfL/FGDYUPx5GKtwoY0R2xDii7TX8"
    "PvXz8vvlJa/IGs+LTtTZ0sT3VsHzUYtu0VDNHdBTZ0GkuapjzwiD0TQksCOyTWXoyUKmuR"
    "UrwUKTl+IMcsiHTVzfZOtTxiynf0k3qLkW7MaJoxDmX9JWVOdoolUrQo4ue/CfFODSUJ3P"
    "ORv8uRP6hG7Ny3PtrO/eHy+tvn32/rX1j3kXE4WKughTChM+cp6sTpqZ4gdPDquPpqjbx1"
    "rQ0k3XDYi5k4h0jsAmM4PVNJUmWpTAOZBOiHAP0QPiL32bFnpv6XZntLD5orBjItcmGxnG"
    "fTzpk3hVfOTLvjXTzrB9AVA4LmMsZQokSixaINkQlBT+lMAlkWdTZl9b6J2z7R3gme+Wz/"
    "SPonmDZkGJNbQjW3dXwfhcswBh1p38zhrB++kabbjulOuhQn01DvQpkac6Cx0+4IUXfO6z"
    "5qIc9nU65BbCLTeExDQZInEzqPp8kZnAhV3JEehnP2/AZHtGVqa2Q/NwpfFbxiTAMlvhMv"
    "DIxhiMyXqYES7cpBP88yuLXZkfWAGWAVOr7mzaboFYO/4iwVWELi42M/bqCMAOlXMDYojB"
    "7v21BuOhsDrbANpqvttWTLZs5qMqFbXUcXIETGQpbiEmrYiBImW4KsQ9xaURFjTNILECYO"
    "0cmnab7jCrGeDsV18KHEPzXdFms1eJfNsQHTS45cJsmYsigxcaU0Z3mJc3Z/hfP2PXoTdh"
    "6bbOTLQUUi1lvhY/A/P5FfV7w1HceJDRjh3dDBj0WFDVhHMp1xaeJla080Z4AfnfA6PoOX"
    "clzbEFz3nkDbLfkQj5hj9Wy+4BzE+ip4w6dfH6FoTj5GHTjkMnzbkI6TymQyD+OfASkg+J"
    "71aQEZr2Sze/SVSt5ADtV5sZg6xrwKXjMkW8qqjMO058CWNK2hY0NqyLJg5La04HXwmr4O"
    "rs1uNxIEshRVNSIT/rF2BOhyWxp8sTwnLM9tjdm5MmRX8zvBL2fk8g7tSK4QOoRJo9SO9n"
    "bsMGWmq9jMHPjgLEwnzeDMJ84AOwoG6BdnY9qURsWs0VJ1syAv1fPxtivjPpF3DcnAMtbS"
    "Rn0wDFMzkSW8kumvm7pg+j8LtqM6+hulUlEWeNAfZPsCsTz9mfdGDLXp0ANwdnimhu3kEH"
    "ATvW5Qy4S41GkqmKgk1l3IKnlFXW5ecXOugzvEu7NmkLewmEgJa5L7uhcO3k6HqOlp5tYy"
    "bbzSkIdbrhI30duukTeo0GfO2vu3zldcbPvY3brk/LtSSQ/I+1ra8zZ6YdPCov2tuxFBLq"
    "DGdbpz2R75Gmyqt7Tgn1vs+texFw7KitJcB2apiPfD8tL73vWpH/+5ddy2x6tb+pK/O+qg"
    "DCiL8zkt3CInl0tqRFgv20YHUob0se3RDQg9uzg3ulzLpMHrhrRS7qMrcAOYGvQeMN+vml"
    "AMOkilg0gJO2RhzdQ7vWTFLB17+XszNc1UlLQpEC0WQLRgG5SooindspaJQR0YQkA+A15c"
    "84V04keI6DubN+IUcuytp4VV2QcuJqbw/GN64aRryGPY324XYhDnh6BBAJm1XJE/0bd9je"
    "FvAzJpf6cDc9PBbvZ5w3ezMABDo6tt7dmZZMyYDvxMIAZpHRxUqQEvtYon1OOZcaHpcBoQ"
    "teRWlIyqvK6xHQuhwK87tLJlAqTgrcgEaGfjO3J2qXSNOiKEApp6Mta1qAbPHfTWqcfRKr"
    "Ef7XYXoeoBGrDfGDWgeM4LcHlJX1cvpme2NqFpf/8d3jMoKyqSGLEG6bFTnGqpAFRgCTrN"
    "wRqCSw6eNWk/pdd+wyRHGv39GlpWJBwyckKBg7DX3R41ia9cC23p7clrvz09sNfdBG8bkk"
    "2ZNcPKf9SmN8FNqVOLkvEPRAy4DHVwAP0avO2RvmxI9hQVCRL/ZkiMXYfgS3ZtUBe/mPi1"
    "pR0f6UsGdYoPru9xXgT7lp2ePZ9dRB7vAld6dCz8C7xtSKNQmiuUGrfYh57od+x6EDIzHs"
    "+A7+MO7qEXuk23nr5P8KLfhzaDF4au0wKyCUjTw+TOI5j1qsaW2JHScVeMjtvWlPRdn+ir"
    "BmXNXgci9jo43Tyxt5yN1SzH+e6tfPS97dYBMzeQohmM4RidWpYnauICA33uFKJgRiS3IE"
    "y24JaB8SHakUnM5lnT9NcA+5D1EL/htsthS03YmN4v8r5DjEjLi2XeI/vtmwN/VqRAfyNv"
    "+wQva+KTcuXRhjHN6SSKE93jjYrdlta/CPq7SonmJnrvwvAl2330zP6Tibmpl77jt6QLAg"
    "J15MbgARAACn7lr11n97xONWPvht8nuNfXl0/Xlzc01WsVd0Y0ggplgcOZlaMMHJt0xeLA"
    "L7GHKugDM/rOAoNqyn7qQOKNs8E0VsrWIeEVJhGyHRDVDcR6f/DofLoQXIz0Hx3bemPSX4"
    "hMNtPCeXLAfX8cV//l6r9c/Zer/3L1X67+y9V/y+clV/89k4nJ1X+5+i9X/+Xqv+e6/pF9"
    "2cubiMWqdfsWA9ebjUe8WB6OLM6nNIpYcbE7gjSd5yO32URMthxTIWDRAJ0rcampqYn4yX"
    "Xq5US9iylIdd6anFFj7cbk/kjmzKCMOZAekEUjfSaFzl2EFHmIW3pnuDpjYvoma0O83Zi2"
    "6MLhcGvrZ7pBB8BoTRWeZKt+67J2htWD4JWi6qAG8w04yKwPoEv6uja1NYD2r6geUNLynk"
    "KD7m5N2ycajaEkbndAa9t4jVfb2LEmYzB1L1hsx9JTAUWhpfRUd4nOA7Z8uQbVfnhWqHTL"
    "Vo53aPweqRxpiydW30EVtv0Dq2vy5T7kINjhry4OIdivsYcqINjSHEE9gwmVl5bnVHVtMQ"
    "kqzOo6cJZphdkASw4yfvygzCxTW2IJQZ6zwf6aOEdYk2+H7dyCtn1/HEewOYLNEWyOYHME"
    "myPYHMEun5ccwT6TickRbI5gcwSbI9hnu/65OfWiDpSudfNKRA0Nu07eoIPrc/KyXHHapa"
    "qmViubeqhuagbCxi84N/Py0nXRWwE+FTVJ+cEyvWElXy6wwip4wj36ln7tvzJFbzjJeJiJ"
    "7lwEP/o/Alkh/0/7OXj7X9/++a+UmV28Qe73OkN932LYhQUVlW7q0gTTuCAMcjrOA52YYf"
    "A0MLnI5Gw1xdbftxj4WhNI1tMiqKIKciHLBRJDV5Dd0oQiqNgTkItp5bEgDaWJb6aVfDM9"
    "4JtpLofmTOqhDqoGagZDKg6rJ45twXDK+qtOomUQMb9hr3sb1IQqDIXHwvynS7SsglFEZi"
    "3GKuKWL8UsVnr86ZrghaLCbQ9EjUAT3sYCPT0IwAzwPeEVvQm+Q/6FheDDytCJRu/j8AOH"
    "Hzj8wOEHDj9w+IHDD+XzksMPZzIxOfzA4QcOP3D44VzXP3p5rElajrcZBzc/ioKnrnbA02"
    "fXZz+I2/rYsoDpd8zVkH6DOrHZqMHRQn4dgQ9Non1KlWifUhztU7KID40O1DJ41GLYFhdV"
    "Y0kGtyZNyVakyXAKlxWVJiBBB8LLM7kzN/GEVMUTUrEnpIwnyBfJXXsOgEJRi/F4IrHkPG"
    "wR+WTB1Fs6YzqtBEVMD0AR04w/6h8H3lHgInEm+AOo3GQ/YBzuDvKIRncyGB8s9fX2y83n"
    "L7+MHJdKzkcfb7Z57ITCi1K8yfFuSvUjvqI21Wm+JNR6UGewTIoyoEx/c17J0uiz6feKPO"
    "JoszJdpONrko3/9FeBRRvclXKaH+XC1NXxDfKdmG8S3spbJ83ATwL0+WcBqR45M/0VEuAd"
    "u2Y1uHexegaIYdMrdqLtiMZMAFEaKi4YJ8h1Q5ni8xoQa9/fror21MLVPNWq0YJ+vAALLd"
    "Il4uUiguy+UfULD4qbe5XrTnS9im9dh1hiU+eaEWsybPKZuJxPafkpKJw0X0KtOQlPmEpQ"
    "oD0C1md7EPlQsyH1cl6J+TQ/wHyaZ5lPIb2iXvgp2WoMafOdMmq6TZePZeW2TNqO9eVd2r"
    "00dTs5LoeVu+24368Rmcw6cm9QPi8q9cjFQV4UeXilBU+vdFSZGCXqWAzrOEoipouWIgVE"
    "JvKeC7JR0DxqmmXNzpVIgI+DhGrywM90UQOVcMFzdq6G4Yjp7myBnojSDj3OJ3JyFSdXcX"
    "IVJ1dxchUnV3FyVfm85OSqM5mYnFzFyVWcXMXJVee6/oGj8odAgfuD5w85flDxFXqfluSp"
    "AY4OvlwrF4PbUrPJ9FZwGw+CDKmUO8exMLILbsuJhimbqqTloEwpzSB2u5hJ2ZAFg09ofC"
    "IRmWht7auHh7vEXLr6/C0Vvv3t/ur28eOUTiLykMniWTlIKdrkDPXiAHv4/MCj6zSrWF4a"
    "EDT8Qr5yeENeO5ZJPAD58hv0Hf+421Z3SFrToJKkwQFFg0w+MY1S5TujAnEjan28vO8Pd5"
    "+vHi8f/9Hg2C1LsALh5YQWGwy/+umZG9rO850cyOnvTw9fCqIVUYv08m9qPuldRW2J48ke"
    "TDECntuSXkQXS1qoWgbCgAor1u/I2mGmmamD+HkQdmu7ZIH9EktW6ISP95f/lfbP9d3DVX"
    "pfhxdc1Uv/7jMyf4ldU1t/yAnIB7+5OBSHR/tnyoLvoY+zxu84fF14y6gaLQ1GcLuwdf0h"
    "XWygXq4LxcHowvtb8W5afIEblFpHdRMnFVFEsYoiiigWK6LA71LUOjKpalg4ePwdWrcXTR"
    "PyiX5uUsOB/W/fpNUGODRrv/vN7H//f/uBAcw="
)
