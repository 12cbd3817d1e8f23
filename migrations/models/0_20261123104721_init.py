from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_log" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "seq" BIGINT NOT NULL UNIQUE,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" UUID,
    "role_grant_id" UUID,
    "ip" VARCHAR(45),
    "client" VARCHAR(200),
    "action" VARCHAR(60) NOT NULL,
    "entity" VARCHAR(60),
    "subject" VARCHAR(110),
    "fields_viewed" TEXT[],
    "before" JSONB,
    "after" JSONB,
    "success" BOOL NOT NULL,
    "reason" VARCHAR(300),
    "prev_hash" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL UNIQUE
);
CREATE INDEX "idx_audit_log_created_277f5d" ON "audit_log" ("created_at");
CREATE INDEX "idx_audit_log_at_63718d" ON "audit_log" ("at");
CREATE INDEX "idx_audit_log_actor_i_3f2ecd" ON "audit_log" ("actor_id");
CREATE INDEX "idx_audit_log_role_gr_9db21d" ON "audit_log" ("role_grant_id");
CREATE INDEX "idx_audit_log_ip_7e671f" ON "audit_log" ("ip");
CREATE INDEX "idx_audit_log_action_286eba" ON "audit_log" ("action");
CREATE INDEX "idx_audit_log_entity_b57a1c" ON "audit_log" ("entity");
CREATE INDEX "idx_audit_log_subject_d69851" ON "audit_log" ("subject");
CREATE INDEX "idx_audit_log_success_0a6af3" ON "audit_log" ("success");
COMMENT ON COLUMN "audit_log"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "audit_log"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "audit_log"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "audit_log"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "audit_log"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "audit_log"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "audit_log"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "audit_log"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "audit_log"."seq" IS '序号 | Sequence number';
COMMENT ON COLUMN "audit_log"."at" IS '时间 | When';
COMMENT ON COLUMN "audit_log"."actor_id" IS '操作人 | Actor';
COMMENT ON COLUMN "audit_log"."role_grant_id" IS '所用角色授权 | Role grant that was used';
COMMENT ON COLUMN "audit_log"."ip" IS '来源地址 | IP address';
COMMENT ON COLUMN "audit_log"."client" IS '客户端 | Client';
COMMENT ON COLUMN "audit_log"."action" IS '操作 | Action';
COMMENT ON COLUMN "audit_log"."entity" IS '对象类型 | Entity';
COMMENT ON COLUMN "audit_log"."subject" IS '对象标识 | Opaque id of the row that it speaks of';
COMMENT ON COLUMN "audit_log"."fields_viewed" IS '查看的明文字段 | Clear-text fields viewed';
COMMENT ON COLUMN "audit_log"."before" IS '变更前 | Before';
COMMENT ON COLUMN "audit_log"."after" IS '变更后 | After';
COMMENT ON COLUMN "audit_log"."success" IS '是否成功 | Success';
COMMENT ON COLUMN "audit_log"."reason" IS '原因 | Reason';
COMMENT ON COLUMN "audit_log"."prev_hash" IS '前一条摘要 | Digest of the row before';
COMMENT ON COLUMN "audit_log"."hash" IS '本条摘要 | Digest of this row';
COMMENT ON TABLE "audit_log" IS '审计日志 | Who did or read what and when; append-only, each row sealed by the one before.';
CREATE TABLE "dict_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "dictionary" VARCHAR(60) NOT NULL,
    "code" VARCHAR(60) NOT NULL,
    "label_zh" VARCHAR(100) NOT NULL,
    "label_en" VARCHAR(100),
    "sort_order" INT NOT NULL,
    "enabled" BOOL NOT NULL
);
CREATE INDEX "idx_dict_item_created_f6ed9e" ON "dict_item" ("created_at");
CREATE INDEX "idx_dict_item_diction_528e71" ON "dict_item" ("dictionary");
CREATE INDEX "idx_dict_item_code_b92567" ON "dict_item" ("code");
CREATE INDEX "idx_dict_item_sort_or_64f9ee" ON "dict_item" ("sort_order");
CREATE INDEX "idx_dict_item_enabled_76bb5c" ON "dict_item" ("enabled");
COMMENT ON COLUMN "dict_item"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "dict_item"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "dict_item"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "dict_item"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "dict_item"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "dict_item"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "dict_item"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "dict_item"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "dict_item"."dictionary" IS '字典 | Dictionary';
COMMENT ON COLUMN "dict_item"."code" IS '编码 | Code';
COMMENT ON COLUMN "dict_item"."label_zh" IS '中文名称 | Label in Chinese';
COMMENT ON COLUMN "dict_item"."label_en" IS '英文名称 | Label in English';
COMMENT ON COLUMN "dict_item"."sort_order" IS '排序 | Order';
COMMENT ON COLUMN "dict_item"."enabled" IS '是否启用 | Enabled';
COMMENT ON TABLE "dict_item" IS '字典项 | One entry of a dictionary.';
CREATE TABLE "industry_class" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "code" VARCHAR(10) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "parent_id" UUID CONSTRAINT "fk_industry_industry_e8de6abc" REFERENCES "industry_class" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_industry_cl_created_e3315a" ON "industry_class" ("created_at");
CREATE INDEX "idx_industry_cl_code_56deaf" ON "industry_class" ("code");
CREATE INDEX "idx_industry_cl_level_d04a5a" ON "industry_class" ("level");
CREATE INDEX "idx_industry_cl_parent__6bc2ba" ON "industry_class" ("parent_id");
COMMENT ON COLUMN "industry_class"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "industry_class"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "industry_class"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "industry_class"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "industry_class"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "industry_class"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "industry_class"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "industry_class"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "industry_class"."code" IS '代码 | Code, such as C, C15 or C1530';
COMMENT ON COLUMN "industry_class"."name" IS '名称 | Name';
COMMENT ON COLUMN "industry_class"."level" IS '层级 | Level';
COMMENT ON COLUMN "industry_class"."parent_id" IS '上级分类 | Parent';
COMMENT ON TABLE "industry_class" IS '行业分类 | A section, division, group or class of GB/T 4754-2017.';
CREATE TABLE "login_attempt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "username" VARCHAR(150) NOT NULL,
    "ip" VARCHAR(45),
    "at" TIMESTAMPTZ NOT NULL,
    "success" BOOL NOT NULL
);
CREATE INDEX "idx_login_attem_created_4aac38" ON "login_attempt" ("created_at");
CREATE INDEX "idx_login_attem_usernam_e4b0ca" ON "login_attempt" ("username");
CREATE INDEX "idx_login_attem_ip_3ef213" ON "login_attempt" ("ip");
CREATE INDEX "idx_login_attem_at_35ed54" ON "login_attempt" ("at");
COMMENT ON COLUMN "login_attempt"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "login_attempt"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "login_attempt"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "login_attempt"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "login_attempt"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "login_attempt"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "login_attempt"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "login_attempt"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "login_attempt"."username" IS '用户名 | Username';
COMMENT ON COLUMN "login_attempt"."ip" IS '来源地址 | Address';
COMMENT ON COLUMN "login_attempt"."at" IS '时间 | At';
COMMENT ON COLUMN "login_attempt"."success" IS '是否成功 | Whether it succeeded';
COMMENT ON TABLE "login_attempt" IS '登录尝试 | One attempt to sign in, by which lock-out and rate limits are judged.';
CREATE TABLE "pool" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "kind" VARCHAR(40) NOT NULL,
    "target_size" INT NOT NULL
);
CREATE INDEX "idx_pool_created_671d56" ON "pool" ("created_at");
CREATE INDEX "idx_pool_kind_d7daa8" ON "pool" ("kind");
COMMENT ON COLUMN "pool"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "pool"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "pool"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "pool"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "pool"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "pool"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "pool"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "pool"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "pool"."kind" IS '类型 | Kind';
COMMENT ON COLUMN "pool"."target_size" IS '规模目标（人） | Target size, persons';
COMMENT ON TABLE "pool" IS '专员库 | One of the two pools of commissioners.';
CREATE TABLE "region" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "short_name" VARCHAR(20) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "aliases" TEXT[] NOT NULL,
    "parent_id" UUID CONSTRAINT "fk_region_region_408c298c" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_region_created_b4e15e" ON "region" ("created_at");
CREATE INDEX "idx_region_code_77cc3f" ON "region" ("code");
CREATE INDEX "idx_region_short_n_5332f5" ON "region" ("short_name");
CREATE INDEX "idx_region_kind_6e8ad1" ON "region" ("kind");
CREATE INDEX "idx_region_parent__58b5ae" ON "region" ("parent_id");
COMMENT ON COLUMN "region"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "region"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "region"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "region"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "region"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "region"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "region"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "region"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "region"."code" IS '代码 | Code';
COMMENT ON COLUMN "region"."name" IS '名称 | Name';
COMMENT ON COLUMN "region"."short_name" IS '简称 | Short name';
COMMENT ON COLUMN "region"."kind" IS '类型 | Kind';
COMMENT ON COLUMN "region"."aliases" IS '曾用名和别名 | Former names and aliases';
COMMENT ON COLUMN "region"."parent_id" IS '上级区划 | Parent region';
COMMENT ON TABLE "region" IS '行政区划与园区 | A city, county or development zone.';
CREATE TABLE "enterprise" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "uscc" VARCHAR(18) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "name_pinyin" VARCHAR(320) NOT NULL,
    "short_name" VARCHAR(50),
    "entity_type" VARCHAR(40) NOT NULL,
    "ownership" VARCHAR(40) NOT NULL,
    "registered_on" DATE,
    "registered_capital" DECIMAL(18,2),
    "legal_rep" VARCHAR(50),
    "contact_name" VARCHAR(50),
    "contact_phone" VARCHAR(20),
    "address" VARCHAR(300),
    "industry_class" VARCHAR(5),
    "employees" INT,
    "revenue" DECIMAL(18,2),
    "total_assets" DECIMAL(18,2),
    "data_year" INT,
    "size_class" VARCHAR(40),
    "size_basis" VARCHAR(40),
    "is_private" BOOL NOT NULL,
    "is_key" BOOL NOT NULL,
    "is_leading_enterprise" BOOL NOT NULL,
    "is_normal_operation" BOOL NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "data_source" VARCHAR(100),
    "verified_at" TIMESTAMPTZ,
    "county_id" UUID NOT NULL CONSTRAINT "fk_enterpri_region_959d8ab8" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_enterpri_region_1dc545a9" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_enterprise_created_78f2af" ON "enterprise" ("created_at");
CREATE INDEX "idx_enterprise_uscc_556e3a" ON "enterprise" ("uscc");
CREATE INDEX "idx_enterprise_name_e449f7" ON "enterprise" ("name");
CREATE INDEX "idx_enterprise_name_pi_37e98b" ON "enterprise" ("name_pinyin");
CREATE INDEX "idx_enterprise_entity__87b4ec" ON "enterprise" ("entity_type");
CREATE INDEX "idx_enterprise_ownersh_548bbc" ON "enterprise" ("ownership");
CREATE INDEX "idx_enterprise_registe_85485f" ON "enterprise" ("registered_on");
CREATE INDEX "idx_enterprise_industr_a09a01" ON "enterprise" ("industry_class");
CREATE INDEX "idx_enterprise_size_cl_ffa466" ON "enterprise" ("size_class");
CREATE INDEX "idx_enterprise_is_key_5e93ea" ON "enterprise" ("is_key");
CREATE INDEX "idx_enterprise_status_4d8e88" ON "enterprise" ("status");
CREATE INDEX "idx_enterprise_county__98dacf" ON "enterprise" ("county_id");
CREATE INDEX "idx_enterprise_zone_id_ace4fa" ON "enterprise" ("zone_id");
COMMENT ON COLUMN "enterprise"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "enterprise"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "enterprise"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "enterprise"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "enterprise"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "enterprise"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "enterprise"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "enterprise"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "enterprise"."uscc" IS '统一社会信用代码 | Unified social credit code';
COMMENT ON COLUMN "enterprise"."name" IS '企业名称 | Name';
COMMENT ON COLUMN "enterprise"."name_pinyin" IS '拼音 | How it sounds, for ordering';
COMMENT ON COLUMN "enterprise"."short_name" IS '简称 | Short name';
COMMENT ON COLUMN "enterprise"."entity_type" IS '主体类型 | Type of entity';
COMMENT ON COLUMN "enterprise"."ownership" IS '所有制 | Ownership';
COMMENT ON COLUMN "enterprise"."registered_on" IS '成立日期 | Registered on';
COMMENT ON COLUMN "enterprise"."registered_capital" IS '注册资本（元） | Registered capital, yuan';
COMMENT ON COLUMN "enterprise"."legal_rep" IS '法定代表人 | Legal representative';
COMMENT ON COLUMN "enterprise"."contact_name" IS '主要联系人 | Primary contact';
COMMENT ON COLUMN "enterprise"."contact_phone" IS '联系电话 | Contact phone';
COMMENT ON COLUMN "enterprise"."address" IS '经营地址 | Address';
COMMENT ON COLUMN "enterprise"."industry_class" IS '国民经济行业类别 | Industry class (GB/T 4754-2017)';
COMMENT ON COLUMN "enterprise"."employees" IS '从业人员（人） | Employees, persons';
COMMENT ON COLUMN "enterprise"."revenue" IS '营业收入（元） | Revenue of the year, yuan';
COMMENT ON COLUMN "enterprise"."total_assets" IS '资产总额（元） | Total assets, yuan';
COMMENT ON COLUMN "enterprise"."data_year" IS '数据年度 | Year of the figures';
COMMENT ON COLUMN "enterprise"."size_class" IS '企业规模 | Size';
COMMENT ON COLUMN "enterprise"."size_basis" IS '规模依据 | Basis of the size';
COMMENT ON COLUMN "enterprise"."is_private" IS '民营或民营控股 | Private or privately controlled';
COMMENT ON COLUMN "enterprise"."is_key" IS '重点服务企业 | Key enterprise';
COMMENT ON COLUMN "enterprise"."is_leading_enterprise" IS '行业龙头企业 | Leader of its industry';
COMMENT ON COLUMN "enterprise"."is_normal_operation" IS '生产经营正常 | Operates normally';
COMMENT ON COLUMN "enterprise"."status" IS '经营状态 | Operating status';
COMMENT ON COLUMN "enterprise"."data_source" IS '数据来源 | Source of the data';
COMMENT ON COLUMN "enterprise"."verified_at" IS '核实时间 | Verified at';
COMMENT ON COLUMN "enterprise"."county_id" IS '属地县(区) | County of location';
COMMENT ON COLUMN "enterprise"."zone_id" IS '所在园区 | Zone of location';
COMMENT ON TABLE "enterprise" IS '企业 | A market entity located in the city.';
CREATE TABLE "certification" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "kind" VARCHAR(40) NOT NULL,
    "doc_no" VARCHAR(100) NOT NULL,
    "awarded_on" DATE NOT NULL,
    "valid_to" DATE,
    "revoked_on" DATE,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_certific_enterpri_a4485da6" REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_certificati_created_8ef919" ON "certification" ("created_at");
CREATE INDEX "idx_certificati_kind_8919a0" ON "certification" ("kind");
CREATE INDEX "idx_certificati_awarded_4f6ab1" ON "certification" ("awarded_on");
CREATE INDEX "idx_certificati_valid_t_58c9f8" ON "certification" ("valid_to");
CREATE INDEX "idx_certificati_enterpr_390295" ON "certification" ("enterprise_id");
COMMENT ON COLUMN "certification"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "certification"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "certification"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "certification"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "certification"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "certification"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "certification"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "certification"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "certification"."kind" IS '资质类别 | Kind';
COMMENT ON COLUMN "certification"."doc_no" IS '认定文号 | Document number';
COMMENT ON COLUMN "certification"."awarded_on" IS '认定日期 | Awarded on';
COMMENT ON COLUMN "certification"."valid_to" IS '有效期至 | Valid to';
COMMENT ON COLUMN "certification"."revoked_on" IS '撤销日期 | Revoked on';
COMMENT ON COLUMN "certification"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON TABLE "certification" IS '资质认定 | A title that was awarded to an enterprise.';
CREATE TABLE "credit_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "kind" VARCHAR(40) NOT NULL,
    "basis_doc_no" VARCHAR(100) NOT NULL,
    "court" VARCHAR(100),
    "amount" DECIMAL(18,2),
    "notice_on" DATE,
    "objection_due_on" DATE,
    "listed_on" DATE,
    "repair_applied_on" DATE,
    "delisted_on" DATE,
    "status" VARCHAR(40) NOT NULL,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_credit_r_enterpri_dcf1b08c" REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_credit_reco_created_d667a4" ON "credit_record" ("created_at");
CREATE INDEX "idx_credit_reco_kind_2e233f" ON "credit_record" ("kind");
CREATE INDEX "idx_credit_reco_objecti_18a1b9" ON "credit_record" ("objection_due_on");
CREATE INDEX "idx_credit_reco_listed__6babbd" ON "credit_record" ("listed_on");
CREATE INDEX "idx_credit_reco_status_8134a2" ON "credit_record" ("status");
CREATE INDEX "idx_credit_reco_enterpr_986b1c" ON "credit_record" ("enterprise_id");
COMMENT ON COLUMN "credit_record"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "credit_record"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "credit_record"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "credit_record"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "credit_record"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "credit_record"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "credit_record"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "credit_record"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "credit_record"."kind" IS '类别 | Kind';
COMMENT ON COLUMN "credit_record"."basis_doc_no" IS '依据文书号 | Document it rests on';
COMMENT ON COLUMN "credit_record"."court" IS '作出机关 | Court';
COMMENT ON COLUMN "credit_record"."amount" IS '涉及金额（元） | Amount, yuan';
COMMENT ON COLUMN "credit_record"."notice_on" IS '告知日期 | Noticed on';
COMMENT ON COLUMN "credit_record"."objection_due_on" IS '异议截止日期 | Objection due on';
COMMENT ON COLUMN "credit_record"."listed_on" IS '列入日期 | Listed on';
COMMENT ON COLUMN "credit_record"."repair_applied_on" IS '申请修复日期 | Repair applied on';
COMMENT ON COLUMN "credit_record"."delisted_on" IS '移出日期 | Delisted on';
COMMENT ON COLUMN "credit_record"."status" IS '状态 | Status';
COMMENT ON COLUMN "credit_record"."enterprise_id" IS '信用主体 | Enterprise';
COMMENT ON TABLE "credit_record" IS '信用记录 | A blacklisting, incentive or repair of an enterprise''s credit.';
CREATE TABLE "enterprise_contact" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(50) NOT NULL,
    "phone" VARCHAR(20) NOT NULL,
    "post" VARCHAR(50),
    "is_primary" BOOL NOT NULL,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_enterpri_enterpri_01a5df45" REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_enterprise__created_44befc" ON "enterprise_contact" ("created_at");
CREATE INDEX "idx_enterprise__enterpr_897e9b" ON "enterprise_contact" ("enterprise_id");
COMMENT ON COLUMN "enterprise_contact"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "enterprise_contact"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "enterprise_contact"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "enterprise_contact"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "enterprise_contact"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "enterprise_contact"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "enterprise_contact"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "enterprise_contact"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "enterprise_contact"."name" IS '姓名 | Name';
COMMENT ON COLUMN "enterprise_contact"."phone" IS '电话 | Phone';
COMMENT ON COLUMN "enterprise_contact"."post" IS '职务 | Post';
COMMENT ON COLUMN "enterprise_contact"."is_primary" IS '主要联系人 | Primary';
COMMENT ON COLUMN "enterprise_contact"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON TABLE "enterprise_contact" IS '企业联系人 | A person to reach at an enterprise.';
CREATE TABLE "fund_budget" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "year" SMALLINT NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "fund_use" VARCHAR(40) NOT NULL,
    "budget" DECIMAL(18,2) NOT NULL,
    "approved" DECIMAL(18,2) NOT NULL,
    "paid" DECIMAL(18,2) NOT NULL,
    "county_id" UUID CONSTRAINT "fk_fund_bud_region_add5c82a" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_fund_budget_created_54cfca" ON "fund_budget" ("created_at");
CREATE INDEX "idx_fund_budget_year_c7175f" ON "fund_budget" ("year");
CREATE INDEX "idx_fund_budget_level_0661b0" ON "fund_budget" ("level");
CREATE INDEX "idx_fund_budget_fund_us_abcf30" ON "fund_budget" ("fund_use");
CREATE INDEX "idx_fund_budget_county__e2e123" ON "fund_budget" ("county_id");
COMMENT ON COLUMN "fund_budget"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "fund_budget"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "fund_budget"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "fund_budget"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "fund_budget"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "fund_budget"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "fund_budget"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "fund_budget"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "fund_budget"."year" IS '年度 | Year';
COMMENT ON COLUMN "fund_budget"."level" IS '层级 | Level';
COMMENT ON COLUMN "fund_budget"."fund_use" IS '资金用途 | Use';
COMMENT ON COLUMN "fund_budget"."budget" IS '预算（元） | Budget, yuan';
COMMENT ON COLUMN "fund_budget"."approved" IS '已核定（元） | Approved, yuan';
COMMENT ON COLUMN "fund_budget"."paid" IS '已拨付（元） | Paid, yuan';
COMMENT ON COLUMN "fund_budget"."county_id" IS '县(区) | County of a county''s budget';
COMMENT ON TABLE "fund_budget" IS '资金预算 | The budget of one use of the special fund in a year.';
CREATE TABLE "key_enterprise" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "year" INT NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "reason" VARCHAR(300),
    "added_on" DATE NOT NULL,
    "removed_on" DATE,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_key_ente_enterpri_95d38bfd" REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_key_enterpr_created_e95860" ON "key_enterprise" ("created_at");
CREATE INDEX "idx_key_enterpr_year_63cb16" ON "key_enterprise" ("year");
CREATE INDEX "idx_key_enterpr_level_a0c169" ON "key_enterprise" ("level");
CREATE INDEX "idx_key_enterpr_removed_da8ebb" ON "key_enterprise" ("removed_on");
CREATE INDEX "idx_key_enterpr_enterpr_be1af0" ON "key_enterprise" ("enterprise_id");
COMMENT ON COLUMN "key_enterprise"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "key_enterprise"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "key_enterprise"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "key_enterprise"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "key_enterprise"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "key_enterprise"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "key_enterprise"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "key_enterprise"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "key_enterprise"."year" IS '年度 | Year';
COMMENT ON COLUMN "key_enterprise"."level" IS '层级 | Level';
COMMENT ON COLUMN "key_enterprise"."reason" IS '列入理由 | Reason';
COMMENT ON COLUMN "key_enterprise"."added_on" IS '列入日期 | Added on';
COMMENT ON COLUMN "key_enterprise"."removed_on" IS '移出日期 | Removed on';
COMMENT ON COLUMN "key_enterprise"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON TABLE "key_enterprise" IS '重点服务企业清单 | An enterprise on the key service list of a year.';
CREATE TABLE "library_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "library" VARCHAR(40) NOT NULL,
    "entry_kind" VARCHAR(40) NOT NULL,
    "entered_on" DATE NOT NULL,
    "dropped_on" DATE,
    "drop_reason" VARCHAR(300),
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_library__enterpri_26cae1fd" REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_library_rec_created_9722b4" ON "library_record" ("created_at");
CREATE INDEX "idx_library_rec_library_c9fb2c" ON "library_record" ("library");
CREATE INDEX "idx_library_rec_entry_k_db0e13" ON "library_record" ("entry_kind");
CREATE INDEX "idx_library_rec_entered_d9b74f" ON "library_record" ("entered_on");
CREATE INDEX "idx_library_rec_dropped_096544" ON "library_record" ("dropped_on");
CREATE INDEX "idx_library_rec_enterpr_214ccd" ON "library_record" ("enterprise_id");
COMMENT ON COLUMN "library_record"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "library_record"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "library_record"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "library_record"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "library_record"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "library_record"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "library_record"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "library_record"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "library_record"."library" IS '统计单位库 | Library';
COMMENT ON COLUMN "library_record"."entry_kind" IS '入库方式 | Kind of entry';
COMMENT ON COLUMN "library_record"."entered_on" IS '入库月份（当月首日） | Month of entry, its first day';
COMMENT ON COLUMN "library_record"."dropped_on" IS '掉库日期 | Dropped on';
COMMENT ON COLUMN "library_record"."drop_reason" IS '掉库原因 | Reason of the drop';
COMMENT ON COLUMN "library_record"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON TABLE "library_record" IS '在库记录 | The time an enterprise spends in a statistical library.';
CREATE TABLE "org_unit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "code" VARCHAR(40) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "name_pinyin" VARCHAR(320) NOT NULL,
    "short_name" VARCHAR(40),
    "aliases" TEXT[] NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "functions" TEXT[] NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,
    "host_unit_id" UUID CONSTRAINT "fk_org_unit_org_unit_4369ccef" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "parent_id" UUID CONSTRAINT "fk_org_unit_org_unit_98ca33ab" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "region_id" UUID NOT NULL CONSTRAINT "fk_org_unit_region_601cae0e" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "successor_id" UUID CONSTRAINT "fk_org_unit_org_unit_d4eee773" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_org_unit_created_6e2367" ON "org_unit" ("created_at");
CREATE INDEX "idx_org_unit_code_cb8304" ON "org_unit" ("code");
CREATE INDEX "idx_org_unit_name_a5c38b" ON "org_unit" ("name");
CREATE INDEX "idx_org_unit_name_pi_8902e4" ON "org_unit" ("name_pinyin");
CREATE INDEX "idx_org_unit_level_bc151f" ON "org_unit" ("level");
CREATE INDEX "idx_org_unit_kind_0cd821" ON "org_unit" ("kind");
CREATE INDEX "idx_org_unit_host_un_ba76bf" ON "org_unit" ("host_unit_id");
CREATE INDEX "idx_org_unit_parent__53a68c" ON "org_unit" ("parent_id");
CREATE INDEX "idx_org_unit_region__04569a" ON "org_unit" ("region_id");
CREATE INDEX "idx_org_unit_success_126739" ON "org_unit" ("successor_id");
COMMENT ON COLUMN "org_unit"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "org_unit"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "org_unit"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "org_unit"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "org_unit"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "org_unit"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "org_unit"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "org_unit"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "org_unit"."code" IS '代码 | Code';
COMMENT ON COLUMN "org_unit"."name" IS '名称 | Name';
COMMENT ON COLUMN "org_unit"."name_pinyin" IS '拼音 | How it sounds, for ordering';
COMMENT ON COLUMN "org_unit"."short_name" IS '简称 | Short name';
COMMENT ON COLUMN "org_unit"."aliases" IS '曾用名和别名 | Former names and aliases';
COMMENT ON COLUMN "org_unit"."level" IS '层级 | Level';
COMMENT ON COLUMN "org_unit"."kind" IS '性质 | Kind';
COMMENT ON COLUMN "org_unit"."functions" IS '职能（MACRO、INDUSTRY、FACTOR、FINANCE 等） | Functions';
COMMENT ON COLUMN "org_unit"."valid_from" IS '设立日期 | Valid from';
COMMENT ON COLUMN "org_unit"."valid_to" IS '撤销日期 | Valid to';
COMMENT ON COLUMN "org_unit"."host_unit_id" IS '办公室所在单位 | Unit that hosts the office';
COMMENT ON COLUMN "org_unit"."parent_id" IS '上级单位 | Parent unit';
COMMENT ON COLUMN "org_unit"."region_id" IS '所在区划 | Region';
COMMENT ON COLUMN "org_unit"."successor_id" IS '承继单位 | Unit that took over';
COMMENT ON TABLE "org_unit" IS '机构单位 | A unit of the organisation, kept through renames and reforms.';
CREATE TABLE "arrears_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "debtor_type" VARCHAR(40) NOT NULL,
    "contract_no" VARCHAR(100) NOT NULL,
    "goods_kind" VARCHAR(40) NOT NULL,
    "contract_amount" DECIMAL(18,2) NOT NULL,
    "confirmed_amount" DECIMAL(18,2),
    "unpaid" DECIMAL(18,2) NOT NULL,
    "delivered_on" DATE,
    "accepted_on" DATE,
    "settled_on" DATE,
    "contract_term_days" INT,
    "due_on" DATE,
    "interest_rate" DECIMAL(9,6),
    "disputed" BOOL NOT NULL,
    "dispute_part" DECIMAL(18,2) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "confirmed_on" DATE,
    "repayment_plan" TEXT,
    "county_id" UUID NOT NULL CONSTRAINT "fk_arrears__region_21f73511" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "creditor_id" UUID NOT NULL CONSTRAINT "fk_arrears__enterpri_1aca2ff7" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "debtor_enterprise_id" UUID CONSTRAINT "fk_arrears__enterpri_2835007d" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "debtor_unit_id" UUID CONSTRAINT "fk_arrears__org_unit_c5e12002" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "oversight_unit_id" UUID NOT NULL CONSTRAINT "fk_arrears__org_unit_0c830a4e" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_arrears_ite_created_94cb05" ON "arrears_item" ("created_at");
CREATE INDEX "idx_arrears_ite_debtor__778b23" ON "arrears_item" ("debtor_type");
CREATE INDEX "idx_arrears_ite_contrac_f764d3" ON "arrears_item" ("contract_no");
CREATE INDEX "idx_arrears_ite_goods_k_554409" ON "arrears_item" ("goods_kind");
CREATE INDEX "idx_arrears_ite_due_on_ca5c6b" ON "arrears_item" ("due_on");
CREATE INDEX "idx_arrears_ite_dispute_72e18a" ON "arrears_item" ("disputed");
CREATE INDEX "idx_arrears_ite_status_50c5bc" ON "arrears_item" ("status");
CREATE INDEX "idx_arrears_ite_confirm_f5dbfe" ON "arrears_item" ("confirmed_on");
CREATE INDEX "idx_arrears_ite_county__3a37fe" ON "arrears_item" ("county_id");
CREATE INDEX "idx_arrears_ite_credito_e3eccb" ON "arrears_item" ("creditor_id");
CREATE INDEX "idx_arrears_ite_debtor__7f4fc3" ON "arrears_item" ("debtor_enterprise_id");
CREATE INDEX "idx_arrears_ite_debtor__fda689" ON "arrears_item" ("debtor_unit_id");
CREATE INDEX "idx_arrears_ite_oversig_dfc635" ON "arrears_item" ("oversight_unit_id");
COMMENT ON COLUMN "arrears_item"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "arrears_item"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "arrears_item"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "arrears_item"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "arrears_item"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "arrears_item"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "arrears_item"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "arrears_item"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "arrears_item"."debtor_type" IS '债务人类型 | Kind of debtor';
COMMENT ON COLUMN "arrears_item"."contract_no" IS '合同编号 | Contract number';
COMMENT ON COLUMN "arrears_item"."goods_kind" IS '标的 | What was delivered';
COMMENT ON COLUMN "arrears_item"."contract_amount" IS '合同金额（元） | Contract amount, yuan';
COMMENT ON COLUMN "arrears_item"."confirmed_amount" IS '确认金额（元） | Confirmed amount, yuan';
COMMENT ON COLUMN "arrears_item"."unpaid" IS '未付金额（元） | Unpaid, yuan';
COMMENT ON COLUMN "arrears_item"."delivered_on" IS '交付日期 | Delivered on';
COMMENT ON COLUMN "arrears_item"."accepted_on" IS '验收日期 | Accepted on';
COMMENT ON COLUMN "arrears_item"."settled_on" IS '结算确认日期 | Settled on';
COMMENT ON COLUMN "arrears_item"."contract_term_days" IS '约定付款天数 | Agreed term in days';
COMMENT ON COLUMN "arrears_item"."due_on" IS '应付日期 | Due date, computed from the start and the term';
COMMENT ON COLUMN "arrears_item"."interest_rate" IS '约定年利率 | Agreed yearly interest rate';
COMMENT ON COLUMN "arrears_item"."disputed" IS '是否有争议 | Disputed';
COMMENT ON COLUMN "arrears_item"."dispute_part" IS '争议金额（元） | Disputed part, yuan';
COMMENT ON COLUMN "arrears_item"."status" IS '状态 | Status';
COMMENT ON COLUMN "arrears_item"."confirmed_on" IS '确认日期 | Confirmed on';
COMMENT ON COLUMN "arrears_item"."repayment_plan" IS '还款计划 | Repayment plan';
COMMENT ON COLUMN "arrears_item"."county_id" IS '债务人属地 | County of the debtor';
COMMENT ON COLUMN "arrears_item"."creditor_id" IS '债权企业 | Creditor';
COMMENT ON COLUMN "arrears_item"."debtor_enterprise_id" IS '债务企业 | Debtor, when an enterprise';
COMMENT ON COLUMN "arrears_item"."debtor_unit_id" IS '债务单位 | Debtor, when an organ or institution';
COMMENT ON COLUMN "arrears_item"."oversight_unit_id" IS '主管单位（市减负办） | Unit in charge of clearing arrears';
COMMENT ON TABLE "arrears_item" IS '拖欠账款 | Money that an organ, institution or large enterprise owes to a small one.';
CREATE TABLE "arrears_ranking" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "period" VARCHAR(10) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "provincial_average" DECIMAL(7,4),
    "average_source" VARCHAR(300),
    "status" VARCHAR(40) NOT NULL,
    "published_at" TIMESTAMPTZ,
    "oversight_unit_id" UUID NOT NULL CONSTRAINT "fk_arrears__org_unit_79aaed2d" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_arrears_ran_created_dac626" ON "arrears_ranking" ("created_at");
CREATE INDEX "idx_arrears_ran_period_8ec111" ON "arrears_ranking" ("period");
CREATE INDEX "idx_arrears_ran_kind_a35420" ON "arrears_ranking" ("kind");
CREATE INDEX "idx_arrears_ran_status_4fd5db" ON "arrears_ranking" ("status");
CREATE INDEX "idx_arrears_ran_publish_bef29d" ON "arrears_ranking" ("published_at");
CREATE INDEX "idx_arrears_ran_oversig_c9d8b1" ON "arrears_ranking" ("oversight_unit_id");
COMMENT ON COLUMN "arrears_ranking"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "arrears_ranking"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "arrears_ranking"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "arrears_ranking"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "arrears_ranking"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "arrears_ranking"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "arrears_ranking"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "arrears_ranking"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "arrears_ranking"."period" IS '期间 | Period, such as 2026Q2';
COMMENT ON COLUMN "arrears_ranking"."kind" IS '排序对象 | Who is ranked';
COMMENT ON COLUMN "arrears_ranking"."provincial_average" IS '全省平均清偿率（%） | Provincial average, percent';
COMMENT ON COLUMN "arrears_ranking"."average_source" IS '平均值来源 | Source of the average';
COMMENT ON COLUMN "arrears_ranking"."status" IS '状态 | Status';
COMMENT ON COLUMN "arrears_ranking"."published_at" IS '发布时间 | Published at';
COMMENT ON COLUMN "arrears_ranking"."oversight_unit_id" IS '发布单位（市减负办） | Publishing unit';
COMMENT ON TABLE "arrears_ranking" IS '清偿率排序 | The clearance-rate ranking of a period, frozen when published.';
CREATE TABLE "arrears_ranking_row" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "opening" DECIMAL(18,2) NOT NULL,
    "added" DECIMAL(18,2) NOT NULL,
    "cleared" DECIMAL(18,2) NOT NULL,
    "closing" DECIMAL(18,2) NOT NULL,
    "rate" DECIMAL(7,4),
    "rank" INT,
    "ranking_id" UUID NOT NULL CONSTRAINT "fk_arrears__arrears__e360f55e" REFERENCES "arrears_ranking" ("id") ON DELETE RESTRICT,
    "region_id" UUID CONSTRAINT "fk_arrears__region_c9b55309" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "unit_id" UUID CONSTRAINT "fk_arrears__org_unit_34eeeb4b" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_arrears_ran_created_182a47" ON "arrears_ranking_row" ("created_at");
CREATE INDEX "idx_arrears_ran_rank_37296b" ON "arrears_ranking_row" ("rank");
CREATE INDEX "idx_arrears_ran_ranking_d928af" ON "arrears_ranking_row" ("ranking_id");
CREATE INDEX "idx_arrears_ran_region__d4a055" ON "arrears_ranking_row" ("region_id");
CREATE INDEX "idx_arrears_ran_unit_id_3ab31e" ON "arrears_ranking_row" ("unit_id");
COMMENT ON COLUMN "arrears_ranking_row"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "arrears_ranking_row"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "arrears_ranking_row"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "arrears_ranking_row"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "arrears_ranking_row"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "arrears_ranking_row"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "arrears_ranking_row"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "arrears_ranking_row"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "arrears_ranking_row"."opening" IS '期初确认（元） | Confirmed at the opening, yuan';
COMMENT ON COLUMN "arrears_ranking_row"."added" IS '新增确认（元） | Newly confirmed, yuan';
COMMENT ON COLUMN "arrears_ranking_row"."cleared" IS '已清偿（元） | Cleared, yuan';
COMMENT ON COLUMN "arrears_ranking_row"."closing" IS '期末余额（元） | Closing balance, yuan';
COMMENT ON COLUMN "arrears_ranking_row"."rate" IS '清偿率（%） | Clearance rate, percent; none without arrears';
COMMENT ON COLUMN "arrears_ranking_row"."rank" IS '名次 | Rank; none without arrears';
COMMENT ON COLUMN "arrears_ranking_row"."ranking_id" IS '所属排序 | Ranking';
COMMENT ON COLUMN "arrears_ranking_row"."region_id" IS '县(区) | County';
COMMENT ON COLUMN "arrears_ranking_row"."unit_id" IS '市直部门 | City department';
COMMENT ON TABLE "arrears_ranking_row" IS '清偿率排序行 | One county or city department in a ranking.';
CREATE TABLE "arrears_repayment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "date" DATE NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "method" VARCHAR(40) NOT NULL,
    "honoured_on" DATE,
    "item_id" UUID NOT NULL CONSTRAINT "fk_arrears__arrears__0cfa0968" REFERENCES "arrears_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_arrears_rep_created_f220a7" ON "arrears_repayment" ("created_at");
CREATE INDEX "idx_arrears_rep_date_493e9d" ON "arrears_repayment" ("date");
CREATE INDEX "idx_arrears_rep_method_049c56" ON "arrears_repayment" ("method");
CREATE INDEX "idx_arrears_rep_item_id_e71e72" ON "arrears_repayment" ("item_id");
COMMENT ON COLUMN "arrears_repayment"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "arrears_repayment"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "arrears_repayment"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "arrears_repayment"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "arrears_repayment"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "arrears_repayment"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "arrears_repayment"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "arrears_repayment"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "arrears_repayment"."date" IS '偿还日期 | Date';
COMMENT ON COLUMN "arrears_repayment"."amount" IS '偿还金额（元） | Amount, yuan';
COMMENT ON COLUMN "arrears_repayment"."method" IS '偿还方式 | Method';
COMMENT ON COLUMN "arrears_repayment"."honoured_on" IS '票据兑付日期 | Date on which a bill was honoured; it counts from then';
COMMENT ON COLUMN "arrears_repayment"."item_id" IS '所属欠款 | Arrears item';
COMMENT ON TABLE "arrears_repayment" IS '账款偿还 | One repayment of an arrears item.';
CREATE TABLE "bank" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "code" VARCHAR(30) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "unit_id" UUID CONSTRAINT "fk_bank_org_unit_ee7bd97b" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_bank_created_292d25" ON "bank" ("created_at");
CREATE INDEX "idx_bank_code_b43504" ON "bank" ("code");
CREATE INDEX "idx_bank_unit_id_8f99ba" ON "bank" ("unit_id");
COMMENT ON COLUMN "bank"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "bank"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "bank"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "bank"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "bank"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "bank"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "bank"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "bank"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "bank"."code" IS '代码 | Code';
COMMENT ON COLUMN "bank"."name" IS '名称 | Name';
COMMENT ON COLUMN "bank"."unit_id" IS '对应单位 | Unit in the organisation tree';
COMMENT ON TABLE "bank" IS '银行 | A bank that may receive financing lists.';
CREATE TABLE "meeting" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "type" VARCHAR(40) NOT NULL,
    "year" INT NOT NULL,
    "window" VARCHAR(7),
    "held_on" DATE,
    "topic" VARCHAR(200) NOT NULL,
    "attendees" TEXT[] NOT NULL,
    "minutes" TEXT,
    "status" VARCHAR(40) NOT NULL,
    "organiser_unit_id" UUID NOT NULL CONSTRAINT "fk_meeting_org_unit_afe2b01d" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "region_id" UUID NOT NULL CONSTRAINT "fk_meeting_region_f28a0723" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_meeting_created_026d35" ON "meeting" ("created_at");
CREATE INDEX "idx_meeting_type_cdd0e5" ON "meeting" ("type");
CREATE INDEX "idx_meeting_year_a449b3" ON "meeting" ("year");
CREATE INDEX "idx_meeting_window_95b5eb" ON "meeting" ("window");
CREATE INDEX "idx_meeting_held_on_5fd13f" ON "meeting" ("held_on");
CREATE INDEX "idx_meeting_status_6e8ada" ON "meeting" ("status");
CREATE INDEX "idx_meeting_organis_27a78a" ON "meeting" ("organiser_unit_id");
CREATE INDEX "idx_meeting_region__5a3abe" ON "meeting" ("region_id");
COMMENT ON COLUMN "meeting"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "meeting"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "meeting"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "meeting"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "meeting"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "meeting"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "meeting"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "meeting"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "meeting"."type" IS '会议类型 | Type';
COMMENT ON COLUMN "meeting"."year" IS '年度 | Year';
COMMENT ON COLUMN "meeting"."window" IS '双月窗口（YYYY-Bn） | Two-month window';
COMMENT ON COLUMN "meeting"."held_on" IS '召开日期 | Held on';
COMMENT ON COLUMN "meeting"."topic" IS '主题 | Topic';
COMMENT ON COLUMN "meeting"."attendees" IS '参会人员 | Attendees';
COMMENT ON COLUMN "meeting"."minutes" IS '会议纪要 | Minutes';
COMMENT ON COLUMN "meeting"."status" IS '状态 | Status';
COMMENT ON COLUMN "meeting"."organiser_unit_id" IS '组织单位 | Organiser';
COMMENT ON COLUMN "meeting"."region_id" IS '区划 | Region';
COMMENT ON TABLE "meeting" IS '会议 | A conference, joint meeting or meeting with enterprises.';
CREATE TABLE "policy_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "doc_no" VARCHAR(100),
    "title" VARCHAR(300) NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "issuer_name" VARCHAR(200),
    "issued_on" DATE NOT NULL,
    "effective_on" DATE NOT NULL,
    "expires_on" DATE,
    "published_at" TIMESTAMPTZ,
    "status" VARCHAR(40) NOT NULL,
    "body" TEXT NOT NULL,
    "legality_checked" BOOL NOT NULL,
    "comment_evidence" VARCHAR(500),
    "county_id" UUID CONSTRAINT "fk_policy_d_region_c1d8854b" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "issuer_unit_id" UUID CONSTRAINT "fk_policy_d_org_unit_1d6a116a" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "release_unit_id" UUID CONSTRAINT "fk_policy_d_org_unit_ce3aaae2" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_policy_docu_created_fc7a4d" ON "policy_document" ("created_at");
CREATE INDEX "idx_policy_docu_doc_no_3e6af4" ON "policy_document" ("doc_no");
CREATE INDEX "idx_policy_docu_level_2941ab" ON "policy_document" ("level");
CREATE INDEX "idx_policy_docu_issued__5f0eab" ON "policy_document" ("issued_on");
CREATE INDEX "idx_policy_docu_effecti_c250ba" ON "policy_document" ("effective_on");
CREATE INDEX "idx_policy_docu_expires_83d711" ON "policy_document" ("expires_on");
CREATE INDEX "idx_policy_docu_publish_937d73" ON "policy_document" ("published_at");
CREATE INDEX "idx_policy_docu_status_6803a5" ON "policy_document" ("status");
CREATE INDEX "idx_policy_docu_county__a8537e" ON "policy_document" ("county_id");
CREATE INDEX "idx_policy_docu_issuer__407e31" ON "policy_document" ("issuer_unit_id");
CREATE INDEX "idx_policy_docu_release_f06048" ON "policy_document" ("release_unit_id");
COMMENT ON COLUMN "policy_document"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "policy_document"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "policy_document"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "policy_document"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "policy_document"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "policy_document"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "policy_document"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "policy_document"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "policy_document"."doc_no" IS '文号 | Document number';
COMMENT ON COLUMN "policy_document"."title" IS '标题 | Title';
COMMENT ON COLUMN "policy_document"."level" IS '层级 | Level';
COMMENT ON COLUMN "policy_document"."issuer_name" IS '制定机关 | Issuing body above the city, which is no unit here';
COMMENT ON COLUMN "policy_document"."issued_on" IS '印发日期 | Date of issue';
COMMENT ON COLUMN "policy_document"."effective_on" IS '施行日期 | In force from';
COMMENT ON COLUMN "policy_document"."expires_on" IS '失效日期 | In force until';
COMMENT ON COLUMN "policy_document"."published_at" IS '发布时间 | Released at';
COMMENT ON COLUMN "policy_document"."status" IS '状态 | Status';
COMMENT ON COLUMN "policy_document"."body" IS '正文 | Text';
COMMENT ON COLUMN "policy_document"."legality_checked" IS '合法性与公平竞争审查 | Legality and fair competition reviewed';
COMMENT ON COLUMN "policy_document"."comment_evidence" IS '公开征求意见情况 | Evidence of public comment';
COMMENT ON COLUMN "policy_document"."county_id" IS '适用县(区) | County of a county policy';
COMMENT ON COLUMN "policy_document"."issuer_unit_id" IS '制定单位 | Issuing unit of the city or a county';
COMMENT ON COLUMN "policy_document"."release_unit_id" IS '统一发布单位 | Unit that releases it into the common library';
COMMENT ON TABLE "policy_document" IS '政策文件 | A policy document, released once for all through the common library.';
CREATE TABLE "policy_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "code" VARCHAR(60) NOT NULL,
    "matter" VARCHAR(100) NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "targets" JSONB,
    "conditions" TEXT,
    "materials" TEXT[] NOT NULL,
    "procedure" TEXT,
    "benefit_kind" VARCHAR(40) NOT NULL,
    "amount_kind" VARCHAR(40),
    "amount" DECIMAL(18,2),
    "instalments" SMALLINT NOT NULL,
    "apply_mode" VARCHAR(40) NOT NULL,
    "window_from" DATE,
    "window_to" DATE,
    "contact" VARCHAR(200),
    "overridden_from" DATE,
    "overridden_until" DATE,
    "document_id" UUID NOT NULL CONSTRAINT "fk_policy_i_policy_d_8220bdd3" REFERENCES "policy_document" ("id") ON DELETE RESTRICT,
    "lead_unit_id" UUID CONSTRAINT "fk_policy_i_org_unit_7cab80f5" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "overridden_by_id" UUID CONSTRAINT "fk_policy_i_policy_i_c232bd6c" REFERENCES "policy_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_policy_item_created_d7bb30" ON "policy_item" ("created_at");
CREATE INDEX "idx_policy_item_code_71b02b" ON "policy_item" ("code");
CREATE INDEX "idx_policy_item_matter_044662" ON "policy_item" ("matter");
CREATE INDEX "idx_policy_item_benefit_645050" ON "policy_item" ("benefit_kind");
CREATE INDEX "idx_policy_item_apply_m_e40c42" ON "policy_item" ("apply_mode");
CREATE INDEX "idx_policy_item_window__c05909" ON "policy_item" ("window_from");
CREATE INDEX "idx_policy_item_window__cc4661" ON "policy_item" ("window_to");
CREATE INDEX "idx_policy_item_documen_71ffcf" ON "policy_item" ("document_id");
CREATE INDEX "idx_policy_item_lead_un_8db7f8" ON "policy_item" ("lead_unit_id");
CREATE INDEX "idx_policy_item_overrid_6ce21e" ON "policy_item" ("overridden_by_id");
COMMENT ON COLUMN "policy_item"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "policy_item"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "policy_item"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "policy_item"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "policy_item"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "policy_item"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "policy_item"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "policy_item"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "policy_item"."code" IS '事项编码 | Code';
COMMENT ON COLUMN "policy_item"."matter" IS '同类事项键 | Key by which items of several policies are the same';
COMMENT ON COLUMN "policy_item"."title" IS '事项名称 | Title';
COMMENT ON COLUMN "policy_item"."targets" IS '适用对象 | Whom it is for, as a structured rule';
COMMENT ON COLUMN "policy_item"."conditions" IS '申报条件 | Conditions';
COMMENT ON COLUMN "policy_item"."materials" IS '申报材料 | Materials to hand in';
COMMENT ON COLUMN "policy_item"."procedure" IS '办理流程 | Procedure';
COMMENT ON COLUMN "policy_item"."benefit_kind" IS '惠企方式 | Kind of benefit';
COMMENT ON COLUMN "policy_item"."amount_kind" IS '金额方式 | Kind of amount';
COMMENT ON COLUMN "policy_item"."amount" IS '金额（元） | Amount, yuan';
COMMENT ON COLUMN "policy_item"."instalments" IS '分期数 | Number of yearly instalments';
COMMENT ON COLUMN "policy_item"."apply_mode" IS '兑现方式 | How it is obtained';
COMMENT ON COLUMN "policy_item"."window_from" IS '申报开始 | Applications from';
COMMENT ON COLUMN "policy_item"."window_to" IS '申报截止 | Applications until';
COMMENT ON COLUMN "policy_item"."contact" IS '咨询方式 | Office to ask';
COMMENT ON COLUMN "policy_item"."overridden_from" IS '改按上级执行之日 | Overridden from';
COMMENT ON COLUMN "policy_item"."overridden_until" IS '改按上级执行至 | Overridden until';
COMMENT ON COLUMN "policy_item"."document_id" IS '所属文件 | Document';
COMMENT ON COLUMN "policy_item"."lead_unit_id" IS '牵头单位 | Lead unit';
COMMENT ON COLUMN "policy_item"."overridden_by_id" IS '适用上级事项 | Item of the higher level that applies instead';
COMMENT ON TABLE "policy_item" IS '政策事项 | One matter of a policy document: who gets what, and how.';
CREATE TABLE "public_notice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "title" VARCHAR(200) NOT NULL,
    "entries" JSONB NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "url" VARCHAR(300),
    "objections" JSONB,
    "lead_unit_id" UUID NOT NULL CONSTRAINT "fk_public_n_org_unit_26485733" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_public_noti_created_e16df9" ON "public_notice" ("created_at");
CREATE INDEX "idx_public_noti_from_on_840b11" ON "public_notice" ("from_on");
CREATE INDEX "idx_public_noti_to_on_eb0b81" ON "public_notice" ("to_on");
CREATE INDEX "idx_public_noti_lead_un_9dae27" ON "public_notice" ("lead_unit_id");
COMMENT ON COLUMN "public_notice"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "public_notice"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "public_notice"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "public_notice"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "public_notice"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "public_notice"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "public_notice"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "public_notice"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "public_notice"."title" IS '标题 | Title';
COMMENT ON COLUMN "public_notice"."entries" IS '公示名单（企业、项目、金额） | List of names, items and amounts';
COMMENT ON COLUMN "public_notice"."from_on" IS '公示开始 | From';
COMMENT ON COLUMN "public_notice"."to_on" IS '公示结束 | Until';
COMMENT ON COLUMN "public_notice"."url" IS '公示网址 | Address';
COMMENT ON COLUMN "public_notice"."objections" IS '异议 | Objections received';
COMMENT ON COLUMN "public_notice"."lead_unit_id" IS '公示单位 | Unit that gives notice';
COMMENT ON TABLE "public_notice" IS '补助公示 | A public notice of applications about to be approved: name, item and amount only.';
CREATE TABLE "subsidy_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "code" VARCHAR(20) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "fund_use" VARCHAR(40) NOT NULL,
    "amount_kind" VARCHAR(40) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "instalments" SMALLINT NOT NULL,
    "library_dependent" BOOL NOT NULL,
    "entity_types" TEXT[] NOT NULL,
    "first_only" BOOL NOT NULL,
    "exclusive_with" TEXT[] NOT NULL,
    "ladder_rank" SMALLINT,
    "lead_unit_id" UUID NOT NULL CONSTRAINT "fk_subsidy__org_unit_ab8ec94c" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "policy_item_id" UUID CONSTRAINT "fk_subsidy__policy_i_186e5bbc" REFERENCES "policy_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_subsidy_ite_created_6d8450" ON "subsidy_item" ("created_at");
CREATE INDEX "idx_subsidy_ite_code_076b67" ON "subsidy_item" ("code");
CREATE INDEX "idx_subsidy_ite_fund_us_4f1a95" ON "subsidy_item" ("fund_use");
CREATE INDEX "idx_subsidy_ite_amount__3789fd" ON "subsidy_item" ("amount_kind");
CREATE INDEX "idx_subsidy_ite_ladder__d7d2e0" ON "subsidy_item" ("ladder_rank");
CREATE INDEX "idx_subsidy_ite_lead_un_a7fe37" ON "subsidy_item" ("lead_unit_id");
CREATE INDEX "idx_subsidy_ite_policy__cb30d5" ON "subsidy_item" ("policy_item_id");
COMMENT ON COLUMN "subsidy_item"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "subsidy_item"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "subsidy_item"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "subsidy_item"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "subsidy_item"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "subsidy_item"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "subsidy_item"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "subsidy_item"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "subsidy_item"."code" IS '项目编码 | Code';
COMMENT ON COLUMN "subsidy_item"."name" IS '项目名称 | Name';
COMMENT ON COLUMN "subsidy_item"."fund_use" IS '资金用途 | Use of the fund';
COMMENT ON COLUMN "subsidy_item"."amount_kind" IS '金额方式 | Fixed or at most';
COMMENT ON COLUMN "subsidy_item"."amount" IS '金额（元） | Amount or cap, yuan';
COMMENT ON COLUMN "subsidy_item"."instalments" IS '分期数 | Number of yearly instalments';
COMMENT ON COLUMN "subsidy_item"."library_dependent" IS '是否要求在库 | Payable only while in the library';
COMMENT ON COLUMN "subsidy_item"."entity_types" IS '适用主体类型 | Entity types that may apply';
COMMENT ON COLUMN "subsidy_item"."first_only" IS '是否仅限首次 | Only for the first time';
COMMENT ON COLUMN "subsidy_item"."exclusive_with" IS '互斥项目编码 | Codes of items it excludes';
COMMENT ON COLUMN "subsidy_item"."ladder_rank" IS '专精特新梯度 | Rank on the specialisation ladder';
COMMENT ON COLUMN "subsidy_item"."lead_unit_id" IS '牵头单位 | Lead department';
COMMENT ON COLUMN "subsidy_item"."policy_item_id" IS '政策事项 | Policy item it carries out';
COMMENT ON TABLE "subsidy_item" IS '补助项目 | One item of the subsidy catalogue, S01 to S11.';
CREATE TABLE "system_param" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "key" VARCHAR(80) NOT NULL,
    "value" TEXT NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "valid_from" DATE NOT NULL,
    "remark" VARCHAR(300)
);
CREATE INDEX "idx_system_para_created_bcade2" ON "system_param" ("created_at");
CREATE INDEX "idx_system_para_key_5fb6df" ON "system_param" ("key");
CREATE INDEX "idx_system_para_valid_f_48b8ca" ON "system_param" ("valid_from");
COMMENT ON COLUMN "system_param"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "system_param"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "system_param"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "system_param"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "system_param"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "system_param"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "system_param"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "system_param"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "system_param"."key" IS '参数名 | Key';
COMMENT ON COLUMN "system_param"."value" IS '参数值 | Value, written as its type says';
COMMENT ON COLUMN "system_param"."type" IS '类型 | Type';
COMMENT ON COLUMN "system_param"."valid_from" IS '生效日期 | Valid from';
COMMENT ON COLUMN "system_param"."remark" IS '说明 | Remark';
COMMENT ON TABLE "system_param" IS '系统参数 | One value of a parameter from a day on; older values stay as its history.';
CREATE TABLE "user" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "username" VARCHAR(150) NOT NULL,
    "display_name" VARCHAR(50) NOT NULL,
    "phone" VARCHAR(20),
    "id_no" VARCHAR(18),
    "id_verified" BOOL NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "password_hash" VARCHAR(200),
    "failed_logins" INT NOT NULL,
    "locked_until" TIMESTAMPTZ,
    "last_login_at" TIMESTAMPTZ,
    "password_changed_at" TIMESTAMPTZ,
    "must_change_password" BOOL NOT NULL,
    "mfa_enabled" BOOL,
    "console" BOOL,
    "unit_id" UUID CONSTRAINT "fk_user_org_unit_65ac3361" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_user_created_b19d59" ON "user" ("created_at");
CREATE INDEX "idx_user_usernam_9987ab" ON "user" ("username");
CREATE INDEX "idx_user_status_ec9fb9" ON "user" ("status");
CREATE INDEX "idx_user_unit_id_7cf29c" ON "user" ("unit_id");
COMMENT ON COLUMN "user"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "user"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "user"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "user"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "user"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "user"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "user"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "user"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "user"."username" IS '用户名 | Username';
COMMENT ON COLUMN "user"."display_name" IS '姓名 | Display name';
COMMENT ON COLUMN "user"."phone" IS '手机号码 | Phone';
COMMENT ON COLUMN "user"."id_no" IS '身份证号码 | Resident ID';
COMMENT ON COLUMN "user"."id_verified" IS '已实名核验 | Identity verified';
COMMENT ON COLUMN "user"."status" IS '账号状态 | Status';
COMMENT ON COLUMN "user"."password_hash" IS '口令摘要 | Password hash (argon2id)';
COMMENT ON COLUMN "user"."failed_logins" IS '连续登录失败次数 | Failed sign-ins in a row';
COMMENT ON COLUMN "user"."locked_until" IS '锁定至 | Locked until';
COMMENT ON COLUMN "user"."last_login_at" IS '最近登录时间 | Last sign-in';
COMMENT ON COLUMN "user"."password_changed_at" IS '口令修改时间 | Password changed at';
COMMENT ON COLUMN "user"."must_change_password" IS '须修改口令 | Must change the password';
COMMENT ON COLUMN "user"."mfa_enabled" IS '已启用多因素认证 | Second factor enabled';
COMMENT ON COLUMN "user"."console" IS '可使用查询控制台 | May use the query console (console.use)';
COMMENT ON COLUMN "user"."unit_id" IS '所在单位 | Unit';
COMMENT ON TABLE "user" IS '用户账号 | An account of a person; what is not a colleague''s business is absent for colleagues.';
CREATE TABLE "commissioner" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(50) NOT NULL,
    "name_pinyin" VARCHAR(320) NOT NULL,
    "post" VARCHAR(100),
    "office_phone" VARCHAR(20),
    "dept_function" VARCHAR(40) NOT NULL,
    "skills" TEXT[] NOT NULL,
    "max_load" INT NOT NULL,
    "home_unit_id" UUID NOT NULL CONSTRAINT "fk_commissi_org_unit_5476b210" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL CONSTRAINT "fk_commissi_user_e8a9205c" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_commissione_created_61fd68" ON "commissioner" ("created_at");
CREATE INDEX "idx_commissione_name_491d29" ON "commissioner" ("name");
CREATE INDEX "idx_commissione_name_pi_78d79c" ON "commissioner" ("name_pinyin");
CREATE INDEX "idx_commissione_dept_fu_a9ad1a" ON "commissioner" ("dept_function");
CREATE INDEX "idx_commissione_home_un_faf1f2" ON "commissioner" ("home_unit_id");
CREATE INDEX "idx_commissione_user_id_454083" ON "commissioner" ("user_id");
COMMENT ON COLUMN "commissioner"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "commissioner"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "commissioner"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "commissioner"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "commissioner"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "commissioner"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "commissioner"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "commissioner"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "commissioner"."name" IS '姓名 | Name';
COMMENT ON COLUMN "commissioner"."name_pinyin" IS '拼音 | How it sounds, for ordering';
COMMENT ON COLUMN "commissioner"."post" IS '职务 | Post';
COMMENT ON COLUMN "commissioner"."office_phone" IS '办公电话 | Office phone';
COMMENT ON COLUMN "commissioner"."dept_function" IS '部门职能 | Function of the home unit';
COMMENT ON COLUMN "commissioner"."skills" IS '专长 | Skills';
COMMENT ON COLUMN "commissioner"."max_load" IS '服务数量上限 | Most assignments at a time';
COMMENT ON COLUMN "commissioner"."home_unit_id" IS '派出单位 | Home unit';
COMMENT ON COLUMN "commissioner"."user_id" IS '账号 | Account';
COMMENT ON TABLE "commissioner" IS '专员 | A cadre who serves projects and enterprises, drawn from a city department.';
CREATE TABLE "appraisal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "year" INT NOT NULL,
    "enterprise_score" DECIMAL(5,2),
    "workload" INT,
    "close_rate" DECIMAL(5,2),
    "grade" VARCHAR(40) NOT NULL,
    "by_user_id" UUID CONSTRAINT "fk_appraisa_user_a3cca687" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "commissioner_id" UUID NOT NULL CONSTRAINT "fk_appraisa_commissi_480680bf" REFERENCES "commissioner" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_appraisal_created_99c275" ON "appraisal" ("created_at");
CREATE INDEX "idx_appraisal_year_60b8de" ON "appraisal" ("year");
CREATE INDEX "idx_appraisal_grade_504fb0" ON "appraisal" ("grade");
CREATE INDEX "idx_appraisal_by_user_3b8e17" ON "appraisal" ("by_user_id");
CREATE INDEX "idx_appraisal_commiss_45a42e" ON "appraisal" ("commissioner_id");
COMMENT ON COLUMN "appraisal"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "appraisal"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "appraisal"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "appraisal"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "appraisal"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "appraisal"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "appraisal"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "appraisal"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "appraisal"."year" IS '年度 | Year';
COMMENT ON COLUMN "appraisal"."enterprise_score" IS '企业评分 | Score given by enterprises, 0 to 100';
COMMENT ON COLUMN "appraisal"."workload" IS '工作量（件） | Workload, matters';
COMMENT ON COLUMN "appraisal"."close_rate" IS '办结率（%） | Close rate, per cent';
COMMENT ON COLUMN "appraisal"."grade" IS '考核等次 | Grade';
COMMENT ON COLUMN "appraisal"."by_user_id" IS '考核人 | Appraised by';
COMMENT ON COLUMN "appraisal"."commissioner_id" IS '专员 | Commissioner';
COMMENT ON TABLE "appraisal" IS '专员考核 | The year''s appraisal of a commissioner; the person sees the grade alone.';
CREATE TABLE "discipline_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(24) NOT NULL,
    "content_cipher" BYTEA NOT NULL,
    "respondent_cipher" BYTEA,
    "complainant_cipher" BYTEA,
    "complaint_cipher" BYTEA,
    "received_at" TIMESTAMPTZ NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "feedback_to_complainant" TEXT,
    "fed_back_at" TIMESTAMPTZ,
    "handler_id" UUID CONSTRAINT "fk_discipli_user_7c2f94cd" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_discipline__created_d44df7" ON "discipline_case" ("created_at");
CREATE INDEX "idx_discipline__no_ab6852" ON "discipline_case" ("no");
CREATE INDEX "idx_discipline__receive_2a905f" ON "discipline_case" ("received_at");
CREATE INDEX "idx_discipline__status_e8d56a" ON "discipline_case" ("status");
CREATE INDEX "idx_discipline__handler_853ff7" ON "discipline_case" ("handler_id");
COMMENT ON COLUMN "discipline_case"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "discipline_case"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "discipline_case"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "discipline_case"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "discipline_case"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "discipline_case"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "discipline_case"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "discipline_case"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "discipline_case"."no" IS '编号 | Case number';
COMMENT ON COLUMN "discipline_case"."content_cipher" IS '举报内容密文 | Content, encrypted';
COMMENT ON COLUMN "discipline_case"."respondent_cipher" IS '被举报人密文 | Respondent, encrypted';
COMMENT ON COLUMN "discipline_case"."complainant_cipher" IS '举报人密文 | Complainant, encrypted';
COMMENT ON COLUMN "discipline_case"."complaint_cipher" IS '投诉关联密文 | Complaint, encrypted';
COMMENT ON COLUMN "discipline_case"."received_at" IS '接收时间 | Time of receipt';
COMMENT ON COLUMN "discipline_case"."status" IS '状态 | Status';
COMMENT ON COLUMN "discipline_case"."feedback_to_complainant" IS '对举报人反馈 | Feedback to the complainant';
COMMENT ON COLUMN "discipline_case"."fed_back_at" IS '反馈时间 | Time of feedback';
COMMENT ON COLUMN "discipline_case"."handler_id" IS '承办人 | Handler';
COMMENT ON TABLE "discipline_case" IS '纪检监察案件 | A sealed accusation; its number says nothing of the complaint it came from.';
CREATE TABLE "enterprise_user" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "role" VARCHAR(40) NOT NULL,
    "binding_method" VARCHAR(40) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "authorisation_file" VARCHAR(300),
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_enterpri_enterpri_fad2f972" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL CONSTRAINT "fk_enterpri_user_31eb1c5b" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_enterprise__created_81baf9" ON "enterprise_user" ("created_at");
CREATE INDEX "idx_enterprise__status_ba83e4" ON "enterprise_user" ("status");
CREATE INDEX "idx_enterprise__enterpr_6871e7" ON "enterprise_user" ("enterprise_id");
CREATE INDEX "idx_enterprise__user_id_5836e3" ON "enterprise_user" ("user_id");
COMMENT ON COLUMN "enterprise_user"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "enterprise_user"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "enterprise_user"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "enterprise_user"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "enterprise_user"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "enterprise_user"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "enterprise_user"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "enterprise_user"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "enterprise_user"."role" IS '角色 | Role';
COMMENT ON COLUMN "enterprise_user"."binding_method" IS '绑定方式 | Binding method';
COMMENT ON COLUMN "enterprise_user"."status" IS '绑定状态 | Status';
COMMENT ON COLUMN "enterprise_user"."authorisation_file" IS '授权书 | Authorisation file';
COMMENT ON COLUMN "enterprise_user"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "enterprise_user"."user_id" IS '用户 | User';
COMMENT ON TABLE "enterprise_user" IS '企业账号绑定 | An account that acts for an enterprise.';
CREATE TABLE "leader" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(50) NOT NULL,
    "name_pinyin" VARCHAR(320) NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "team" VARCHAR(40) NOT NULL,
    "position" VARCHAR(100) NOT NULL,
    "is_standing_committee" BOOL NOT NULL,
    "rank_code" VARCHAR(40) NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "office_phone" VARCHAR(20),
    "liaison_user_id" UUID CONSTRAINT "fk_leader_user_61b2c1a5" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "region_id" UUID NOT NULL CONSTRAINT "fk_leader_region_f7f2200a" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "user_id" UUID CONSTRAINT "fk_leader_user_01131f5c" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_leader_created_20a03a" ON "leader" ("created_at");
CREATE INDEX "idx_leader_name_a84cd7" ON "leader" ("name");
CREATE INDEX "idx_leader_name_pi_b5c5bb" ON "leader" ("name_pinyin");
CREATE INDEX "idx_leader_level_580ab3" ON "leader" ("level");
CREATE INDEX "idx_leader_team_ede734" ON "leader" ("team");
CREATE INDEX "idx_leader_rank_co_96e04c" ON "leader" ("rank_code");
CREATE INDEX "idx_leader_end_on_421297" ON "leader" ("end_on");
CREATE INDEX "idx_leader_liaison_324a0e" ON "leader" ("liaison_user_id");
CREATE INDEX "idx_leader_region__472b64" ON "leader" ("region_id");
CREATE INDEX "idx_leader_user_id_5f545c" ON "leader" ("user_id");
COMMENT ON COLUMN "leader"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "leader"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "leader"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "leader"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "leader"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "leader"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "leader"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "leader"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "leader"."name" IS '姓名 | Name';
COMMENT ON COLUMN "leader"."name_pinyin" IS '拼音 | How it sounds, for ordering';
COMMENT ON COLUMN "leader"."level" IS '层级 | Level';
COMMENT ON COLUMN "leader"."team" IS '班子 | Team';
COMMENT ON COLUMN "leader"."position" IS '职务 | Position';
COMMENT ON COLUMN "leader"."is_standing_committee" IS '是否常委 | On the standing committee';
COMMENT ON COLUMN "leader"."rank_code" IS '职级 | Rank';
COMMENT ON COLUMN "leader"."start_on" IS '任职日期 | In office from';
COMMENT ON COLUMN "leader"."end_on" IS '离任日期 | In office to';
COMMENT ON COLUMN "leader"."office_phone" IS '办公电话 | Office phone';
COMMENT ON COLUMN "leader"."liaison_user_id" IS '联络员 | Liaison';
COMMENT ON COLUMN "leader"."region_id" IS '任职区划 | Region';
COMMENT ON COLUMN "leader"."user_id" IS '账号 | Account';
COMMENT ON TABLE "leader" IS '领导 | A leader of city or county, who links enterprises and manages projects.';
CREATE TABLE "industry_chain" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "code" VARCHAR(30) NOT NULL,
    "name" VARCHAR(50) NOT NULL,
    "chain_leader_id" UUID CONSTRAINT "fk_industry_leader_1752b19f" REFERENCES "leader" ("id") ON DELETE RESTRICT,
    "lead_unit_id" UUID CONSTRAINT "fk_industry_org_unit_33740d60" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_industry_ch_created_45fd23" ON "industry_chain" ("created_at");
CREATE INDEX "idx_industry_ch_code_c11ac2" ON "industry_chain" ("code");
CREATE INDEX "idx_industry_ch_chain_l_a7e7dd" ON "industry_chain" ("chain_leader_id");
CREATE INDEX "idx_industry_ch_lead_un_a1d7a9" ON "industry_chain" ("lead_unit_id");
COMMENT ON COLUMN "industry_chain"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "industry_chain"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "industry_chain"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "industry_chain"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "industry_chain"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "industry_chain"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "industry_chain"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "industry_chain"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "industry_chain"."code" IS '代码 | Code';
COMMENT ON COLUMN "industry_chain"."name" IS '名称 | Name';
COMMENT ON COLUMN "industry_chain"."chain_leader_id" IS '链长 | Leader of the chain';
COMMENT ON COLUMN "industry_chain"."lead_unit_id" IS '牵头单位 | Lead unit';
COMMENT ON TABLE "industry_chain" IS '重点产业链 | An industry chain that the city develops.';
CREATE TABLE "leader_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "is_primary" BOOL NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "source" VARCHAR(40) NOT NULL,
    "reason" VARCHAR(300),
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_leader_l_enterpri_600b140a" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "leader_id" UUID NOT NULL CONSTRAINT "fk_leader_l_leader_9e0f5fe8" REFERENCES "leader" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_leader_link_created_e40fcf" ON "leader_link" ("created_at");
CREATE INDEX "idx_leader_link_is_prim_cf6924" ON "leader_link" ("is_primary");
CREATE INDEX "idx_leader_link_start_o_86feac" ON "leader_link" ("start_on");
CREATE INDEX "idx_leader_link_end_on_ca36d3" ON "leader_link" ("end_on");
CREATE INDEX "idx_leader_link_enterpr_30513f" ON "leader_link" ("enterprise_id");
CREATE INDEX "idx_leader_link_leader__0901af" ON "leader_link" ("leader_id");
COMMENT ON COLUMN "leader_link"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "leader_link"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "leader_link"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "leader_link"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "leader_link"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "leader_link"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "leader_link"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "leader_link"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "leader_link"."is_primary" IS '主要挂钩 | Primary';
COMMENT ON COLUMN "leader_link"."start_on" IS '开始日期 | Start';
COMMENT ON COLUMN "leader_link"."end_on" IS '结束日期 | End';
COMMENT ON COLUMN "leader_link"."source" IS '来源 | Source';
COMMENT ON COLUMN "leader_link"."reason" IS '说明 | Reason';
COMMENT ON COLUMN "leader_link"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "leader_link"."leader_id" IS '挂钩领导 | Leader';
COMMENT ON TABLE "leader_link" IS '挂钩联系 | A leader linked to an enterprise.';
CREATE TABLE "link_visit" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "planned_on" DATE,
    "visited_on" DATE,
    "place" VARCHAR(200),
    "attendees" VARCHAR(500),
    "summary" TEXT,
    "evidence" TEXT[] NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "confirmed_at" TIMESTAMPTZ,
    "auto_confirmed" BOOL NOT NULL,
    "reject_reason" VARCHAR(300),
    "confirmed_by_id" UUID CONSTRAINT "fk_link_vis_user_22a31233" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "link_id" UUID NOT NULL CONSTRAINT "fk_link_vis_leader_l_2fc0baf7" REFERENCES "leader_link" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_link_visit_created_f6d4d4" ON "link_visit" ("created_at");
CREATE INDEX "idx_link_visit_planned_edd44b" ON "link_visit" ("planned_on");
CREATE INDEX "idx_link_visit_visited_8acda0" ON "link_visit" ("visited_on");
CREATE INDEX "idx_link_visit_status_ef24a1" ON "link_visit" ("status");
CREATE INDEX "idx_link_visit_confirm_0c575c" ON "link_visit" ("confirmed_at");
CREATE INDEX "idx_link_visit_confirm_0aa2ef" ON "link_visit" ("confirmed_by_id");
CREATE INDEX "idx_link_visit_link_id_c32318" ON "link_visit" ("link_id");
COMMENT ON COLUMN "link_visit"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "link_visit"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "link_visit"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "link_visit"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "link_visit"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "link_visit"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "link_visit"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "link_visit"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "link_visit"."planned_on" IS '计划日期 | Planned on';
COMMENT ON COLUMN "link_visit"."visited_on" IS '走访日期 | Visited on';
COMMENT ON COLUMN "link_visit"."place" IS '地点 | Place';
COMMENT ON COLUMN "link_visit"."attendees" IS '参加人员 | Attendees';
COMMENT ON COLUMN "link_visit"."summary" IS '调研情况 | Summary';
COMMENT ON COLUMN "link_visit"."evidence" IS '佐证材料 | Evidence';
COMMENT ON COLUMN "link_visit"."status" IS '状态 | Status';
COMMENT ON COLUMN "link_visit"."submitted_at" IS '提交时间 | Submitted at';
COMMENT ON COLUMN "link_visit"."confirmed_at" IS '确认时间 | Confirmed at';
COMMENT ON COLUMN "link_visit"."auto_confirmed" IS '逾期默认确认 | Confirmed by silence';
COMMENT ON COLUMN "link_visit"."reject_reason" IS '退回原因 | Reason of the rejection';
COMMENT ON COLUMN "link_visit"."confirmed_by_id" IS '确认人 | Confirmed by';
COMMENT ON COLUMN "link_visit"."link_id" IS '挂钩联系 | Link';
COMMENT ON TABLE "link_visit" IS '挂钩调研 | A visit of a linked leader to the enterprise.';
CREATE TABLE "overlap_decision" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "matter" VARCHAR(100) NOT NULL,
    "event" VARCHAR(200) NOT NULL,
    "candidates" JSONB NOT NULL,
    "city_payable" DECIMAL(18,2) NOT NULL,
    "basis" VARCHAR(40) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "by_id" UUID NOT NULL CONSTRAINT "fk_overlap__user_9401d6b0" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_overlap__enterpri_f4a88f23" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "winner_item_id" UUID CONSTRAINT "fk_overlap__policy_i_a116990a" REFERENCES "policy_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_overlap_dec_created_30fed5" ON "overlap_decision" ("created_at");
CREATE INDEX "idx_overlap_dec_matter_b8baab" ON "overlap_decision" ("matter");
CREATE INDEX "idx_overlap_dec_basis_04e713" ON "overlap_decision" ("basis");
CREATE INDEX "idx_overlap_dec_at_5f9220" ON "overlap_decision" ("at");
CREATE INDEX "idx_overlap_dec_by_id_e3f524" ON "overlap_decision" ("by_id");
CREATE INDEX "idx_overlap_dec_enterpr_c8fd3a" ON "overlap_decision" ("enterprise_id");
CREATE INDEX "idx_overlap_dec_winner__173a97" ON "overlap_decision" ("winner_item_id");
COMMENT ON COLUMN "overlap_decision"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "overlap_decision"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "overlap_decision"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "overlap_decision"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "overlap_decision"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "overlap_decision"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "overlap_decision"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "overlap_decision"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "overlap_decision"."matter" IS '同类事项键 | Matter';
COMMENT ON COLUMN "overlap_decision"."event" IS '资格事项 | Qualifying event';
COMMENT ON COLUMN "overlap_decision"."candidates" IS '可比政策、应得与已付 | Policies compared, entitlement and paid';
COMMENT ON COLUMN "overlap_decision"."city_payable" IS '市级应付（元） | Payable by the city, yuan';
COMMENT ON COLUMN "overlap_decision"."basis" IS '依据 | Basis';
COMMENT ON COLUMN "overlap_decision"."at" IS '认定时间 | When';
COMMENT ON COLUMN "overlap_decision"."by_id" IS '认定人 | Decided by';
COMMENT ON COLUMN "overlap_decision"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "overlap_decision"."winner_item_id" IS '适用事项 | Policy item that applies';
COMMENT ON TABLE "overlap_decision" IS '就高不重复认定 | Which of several policies an enterprise is paid by, for one event.';
CREATE TABLE "pool_membership" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "status" VARCHAR(40) NOT NULL,
    "joined_on" DATE,
    "exited_on" DATE,
    "exit_reason" VARCHAR(200),
    "commissioner_id" UUID NOT NULL CONSTRAINT "fk_pool_mem_commissi_e66fb359" REFERENCES "commissioner" ("id") ON DELETE RESTRICT,
    "pool_id" UUID NOT NULL CONSTRAINT "fk_pool_mem_pool_3b8b70d8" REFERENCES "pool" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_pool_member_created_2be5bb" ON "pool_membership" ("created_at");
CREATE INDEX "idx_pool_member_status_395394" ON "pool_membership" ("status");
CREATE INDEX "idx_pool_member_commiss_891d2a" ON "pool_membership" ("commissioner_id");
CREATE INDEX "idx_pool_member_pool_id_f43ec3" ON "pool_membership" ("pool_id");
COMMENT ON COLUMN "pool_membership"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "pool_membership"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "pool_membership"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "pool_membership"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "pool_membership"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "pool_membership"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "pool_membership"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "pool_membership"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "pool_membership"."status" IS '在库状态 | Status';
COMMENT ON COLUMN "pool_membership"."joined_on" IS '入库日期 | Joined on';
COMMENT ON COLUMN "pool_membership"."exited_on" IS '出库日期 | Exited on';
COMMENT ON COLUMN "pool_membership"."exit_reason" IS '出库原因 | Reason of exit';
COMMENT ON COLUMN "pool_membership"."commissioner_id" IS '专员 | Commissioner';
COMMENT ON COLUMN "pool_membership"."pool_id" IS '专员库 | Pool';
COMMENT ON TABLE "pool_membership" IS '专员在库记录 | A commissioner''s membership of a pool.';
CREATE TABLE "pool_target" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "target" INT NOT NULL,
    "chain_id" UUID NOT NULL CONSTRAINT "fk_pool_tar_industry_8257cbc7" REFERENCES "industry_chain" ("id") ON DELETE RESTRICT,
    "pool_id" UUID NOT NULL CONSTRAINT "fk_pool_tar_pool_91dd5639" REFERENCES "pool" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_pool_target_created_e9442b" ON "pool_target" ("created_at");
CREATE INDEX "idx_pool_target_chain_i_550bf4" ON "pool_target" ("chain_id");
CREATE INDEX "idx_pool_target_pool_id_581456" ON "pool_target" ("pool_id");
COMMENT ON COLUMN "pool_target"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "pool_target"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "pool_target"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "pool_target"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "pool_target"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "pool_target"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "pool_target"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "pool_target"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "pool_target"."target" IS '目标人数 | Target, persons';
COMMENT ON COLUMN "pool_target"."chain_id" IS '产业链 | Industry chain';
COMMENT ON COLUMN "pool_target"."pool_id" IS '专员库 | Pool';
COMMENT ON TABLE "pool_target" IS '专员库结构目标 | How many commissioners of an industry chain a pool should have.';
CREATE TABLE "project" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(30) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "name_pinyin" VARCHAR(320) NOT NULL,
    "tier" VARCHAR(40) NOT NULL,
    "tier_decision_doc_no" VARCHAR(100),
    "industry_class" VARCHAR(5),
    "investor" VARCHAR(200) NOT NULL,
    "investor_origin" VARCHAR(40),
    "planned_investment" DECIMAL(18,2),
    "stage" VARCHAR(40) NOT NULL,
    "stage_before_suspension" VARCHAR(40),
    "light" VARCHAR(40) NOT NULL,
    "service_content" TEXT,
    "signed_on" DATE,
    "landed_on" DATE,
    "started_on" DATE,
    "commissioned_on" DATE,
    "at_capacity_on" DATE,
    "above_scale_on" DATE,
    "no_construction" BOOL NOT NULL,
    "is_key_list" BOOL NOT NULL,
    "confidential_terms" TEXT,
    "suspend_reason" VARCHAR(300),
    "terminate_reason" VARCHAR(300),
    "enterprise_id" UUID CONSTRAINT "fk_project_enterpri_2a7c9767" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "lead_county_id" UUID NOT NULL CONSTRAINT "fk_project_region_b98a8daf" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "lead_leader_id" UUID CONSTRAINT "fk_project_leader_8be05e9c" REFERENCES "leader" ("id") ON DELETE RESTRICT,
    "responsible_unit_id" UUID CONSTRAINT "fk_project_org_unit_bde75df9" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_project_region_828cafb3" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_project_created_efca31" ON "project" ("created_at");
CREATE INDEX "idx_project_no_d14d9a" ON "project" ("no");
CREATE INDEX "idx_project_name_4d952a" ON "project" ("name");
CREATE INDEX "idx_project_name_pi_5a384f" ON "project" ("name_pinyin");
CREATE INDEX "idx_project_tier_217cb2" ON "project" ("tier");
CREATE INDEX "idx_project_industr_367df4" ON "project" ("industry_class");
CREATE INDEX "idx_project_investo_aae8cb" ON "project" ("investor_origin");
CREATE INDEX "idx_project_stage_b330b9" ON "project" ("stage");
CREATE INDEX "idx_project_light_a4ff8f" ON "project" ("light");
CREATE INDEX "idx_project_signed__7185b7" ON "project" ("signed_on");
CREATE INDEX "idx_project_landed__47a116" ON "project" ("landed_on");
CREATE INDEX "idx_project_started_25da3b" ON "project" ("started_on");
CREATE INDEX "idx_project_enterpr_12038b" ON "project" ("enterprise_id");
CREATE INDEX "idx_project_lead_co_3a2199" ON "project" ("lead_county_id");
CREATE INDEX "idx_project_lead_le_6eb29c" ON "project" ("lead_leader_id");
CREATE INDEX "idx_project_respons_79620a" ON "project" ("responsible_unit_id");
CREATE INDEX "idx_project_zone_id_ef49cc" ON "project" ("zone_id");
COMMENT ON COLUMN "project"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "project"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "project"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "project"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "project"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "project"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "project"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "project"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "project"."no" IS '项目编号 | Number';
COMMENT ON COLUMN "project"."name" IS '项目名称 | Name';
COMMENT ON COLUMN "project"."name_pinyin" IS '拼音 | How it sounds, for ordering';
COMMENT ON COLUMN "project"."tier" IS '项目等级 | Tier';
COMMENT ON COLUMN "project"."tier_decision_doc_no" IS '定级文号 | Document of the tier decision';
COMMENT ON COLUMN "project"."industry_class" IS '国民经济行业类别 | Industry class (GB/T 4754-2017)';
COMMENT ON COLUMN "project"."investor" IS '投资方 | Investor';
COMMENT ON COLUMN "project"."investor_origin" IS '投资方来源 | Origin of the investor';
COMMENT ON COLUMN "project"."planned_investment" IS '计划投资（元） | Planned investment, yuan';
COMMENT ON COLUMN "project"."stage" IS '项目阶段 | Stage';
COMMENT ON COLUMN "project"."stage_before_suspension" IS '暂缓前阶段 | Stage before suspension';
COMMENT ON COLUMN "project"."light" IS '亮灯 | Light';
COMMENT ON COLUMN "project"."service_content" IS '服务内容 | Service content';
COMMENT ON COLUMN "project"."signed_on" IS '签约日期 | Signed on';
COMMENT ON COLUMN "project"."landed_on" IS '落地日期 | Landed on';
COMMENT ON COLUMN "project"."started_on" IS '开工日期 | Started on';
COMMENT ON COLUMN "project"."commissioned_on" IS '投产日期 | Commissioned on';
COMMENT ON COLUMN "project"."at_capacity_on" IS '达产日期 | At capacity on';
COMMENT ON COLUMN "project"."above_scale_on" IS '纳规日期 | Above scale on';
COMMENT ON COLUMN "project"."no_construction" IS '无需建设 | Needs no construction';
COMMENT ON COLUMN "project"."is_key_list" IS '列入重点项目清单 | On the key project list';
COMMENT ON COLUMN "project"."confidential_terms" IS '协议条款（保密） | Agreement terms, confidential';
COMMENT ON COLUMN "project"."suspend_reason" IS '暂缓原因 | Reason of suspension';
COMMENT ON COLUMN "project"."terminate_reason" IS '终止原因 | Reason of termination';
COMMENT ON COLUMN "project"."enterprise_id" IS '落地企业 | Landed enterprise';
COMMENT ON COLUMN "project"."lead_county_id" IS '牵头县(区) | Lead county';
COMMENT ON COLUMN "project"."lead_leader_id" IS '牵头领导 | Lead leader';
COMMENT ON COLUMN "project"."responsible_unit_id" IS '责任单位 | Responsible unit';
COMMENT ON COLUMN "project"."zone_id" IS '所在园区 | Zone';
COMMENT ON TABLE "project" IS '招商引资项目 | An investment-attraction project.';
CREATE TABLE "assignment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "kind" VARCHAR(40) NOT NULL,
    "start_on" DATE NOT NULL,
    "end_on" DATE,
    "status" VARCHAR(40) NOT NULL,
    "match_score" DECIMAL(5,2),
    "approval_doc_no" VARCHAR(100),
    "change_reason" VARCHAR(40),
    "commissioner_id" UUID CONSTRAINT "fk_assignme_commissi_badaf193" REFERENCES "commissioner" ("id") ON DELETE RESTRICT,
    "converted_from_id" UUID CONSTRAINT "fk_assignme_assignme_1ab527e8" REFERENCES "assignment" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID CONSTRAINT "fk_assignme_enterpri_35189694" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "leader_id" UUID CONSTRAINT "fk_assignme_leader_2253bf8a" REFERENCES "leader" ("id") ON DELETE RESTRICT,
    "project_id" UUID CONSTRAINT "fk_assignme_project_6dc31e70" REFERENCES "project" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_assignment_created_4592c6" ON "assignment" ("created_at");
CREATE INDEX "idx_assignment_kind_dcb494" ON "assignment" ("kind");
CREATE INDEX "idx_assignment_start_o_afe48f" ON "assignment" ("start_on");
CREATE INDEX "idx_assignment_end_on_2d4f7d" ON "assignment" ("end_on");
CREATE INDEX "idx_assignment_status_7f72d7" ON "assignment" ("status");
CREATE INDEX "idx_assignment_commiss_7addd6" ON "assignment" ("commissioner_id");
CREATE INDEX "idx_assignment_convert_857ca0" ON "assignment" ("converted_from_id");
CREATE INDEX "idx_assignment_enterpr_d58ce5" ON "assignment" ("enterprise_id");
CREATE INDEX "idx_assignment_leader__c4878f" ON "assignment" ("leader_id");
CREATE INDEX "idx_assignment_project_3b5500" ON "assignment" ("project_id");
COMMENT ON COLUMN "assignment"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "assignment"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "assignment"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "assignment"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "assignment"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "assignment"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "assignment"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "assignment"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "assignment"."kind" IS '任职类型 | Kind';
COMMENT ON COLUMN "assignment"."start_on" IS '任职日期 | From';
COMMENT ON COLUMN "assignment"."end_on" IS '结束日期 | To';
COMMENT ON COLUMN "assignment"."status" IS '任职状态 | Status';
COMMENT ON COLUMN "assignment"."match_score" IS '匹配得分 | Match score';
COMMENT ON COLUMN "assignment"."approval_doc_no" IS '批准文号 | Approval document';
COMMENT ON COLUMN "assignment"."change_reason" IS '调整原因 | Reason of the change';
COMMENT ON COLUMN "assignment"."commissioner_id" IS '专员 | Commissioner';
COMMENT ON COLUMN "assignment"."converted_from_id" IS '由何任职转来 | Assignment it was converted from';
COMMENT ON COLUMN "assignment"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "assignment"."leader_id" IS '领导 | Leader';
COMMENT ON COLUMN "assignment"."project_id" IS '项目 | Project';
COMMENT ON TABLE "assignment" IS '任职配备 | A leader or commissioner who is responsible for a project or an enterprise.';
CREATE TABLE "funds_in_place" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "date" DATE NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "source" VARCHAR(40) NOT NULL,
    "voucher" VARCHAR(200),
    "project_id" UUID NOT NULL CONSTRAINT "fk_funds_in_project_9a710db3" REFERENCES "project" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_funds_in_pl_created_28e3c2" ON "funds_in_place" ("created_at");
CREATE INDEX "idx_funds_in_pl_date_c8baf6" ON "funds_in_place" ("date");
CREATE INDEX "idx_funds_in_pl_source_266ffb" ON "funds_in_place" ("source");
CREATE INDEX "idx_funds_in_pl_project_5d38aa" ON "funds_in_place" ("project_id");
COMMENT ON COLUMN "funds_in_place"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "funds_in_place"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "funds_in_place"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "funds_in_place"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "funds_in_place"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "funds_in_place"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "funds_in_place"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "funds_in_place"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "funds_in_place"."date" IS '到位日期 | Date';
COMMENT ON COLUMN "funds_in_place"."amount" IS '金额（元） | Amount, yuan';
COMMENT ON COLUMN "funds_in_place"."source" IS '资金来源地 | Source';
COMMENT ON COLUMN "funds_in_place"."voucher" IS '凭证 | Voucher';
COMMENT ON COLUMN "funds_in_place"."project_id" IS '项目 | Project';
COMMENT ON TABLE "funds_in_place" IS '到位资金 | Money of a project that has arrived.';
CREATE TABLE "issue" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(24) NOT NULL,
    "priority" VARCHAR(40) NOT NULL,
    "light" VARCHAR(40) NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "dispatched_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "evaluation_grade" VARCHAR(40),
    "evaluation_is_default" BOOL NOT NULL,
    "evaluation_comment" VARCHAR(500),
    "evaluated_at" TIMESTAMPTZ,
    "title" VARCHAR(200) NOT NULL,
    "content" TEXT NOT NULL,
    "category" VARCHAR(40) NOT NULL,
    "source" VARCHAR(40) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "on_behalf" BOOL NOT NULL,
    "consent_given" BOOL NOT NULL,
    "reject_reason" VARCHAR(40),
    "reject_guidance" VARCHAR(500),
    "result" VARCHAR(40),
    "reply" TEXT,
    "next_review_on" DATE,
    "county_id" UUID NOT NULL CONSTRAINT "fk_issue_region_25c625f8" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "duplicate_of_id" UUID CONSTRAINT "fk_issue_issue_8da01326" REFERENCES "issue" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_issue_enterpri_2da12483" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "handler_id" UUID CONSTRAINT "fk_issue_user_25c1b7ff" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "lead_leader_id" UUID CONSTRAINT "fk_issue_leader_24bb709e" REFERENCES "leader" ("id") ON DELETE RESTRICT,
    "project_id" UUID CONSTRAINT "fk_issue_project_143558ba" REFERENCES "project" ("id") ON DELETE RESTRICT,
    "responsible_unit_id" UUID CONSTRAINT "fk_issue_org_unit_4c41997e" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_issue_region_8243bace" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_issue_created_d15274" ON "issue" ("created_at");
CREATE INDEX "idx_issue_no_680902" ON "issue" ("no");
CREATE INDEX "idx_issue_priorit_4c5a2e" ON "issue" ("priority");
CREATE INDEX "idx_issue_light_a73cfe" ON "issue" ("light");
CREATE INDEX "idx_issue_receive_a7799d" ON "issue" ("received_at");
CREATE INDEX "idx_issue_due_at_82a6f7" ON "issue" ("due_at");
CREATE INDEX "idx_issue_closed__8d3b1d" ON "issue" ("closed_at");
CREATE INDEX "idx_issue_categor_91e191" ON "issue" ("category");
CREATE INDEX "idx_issue_source_97d1e8" ON "issue" ("source");
CREATE INDEX "idx_issue_status_a011ab" ON "issue" ("status");
CREATE INDEX "idx_issue_result_bd0c22" ON "issue" ("result");
CREATE INDEX "idx_issue_county__df02fa" ON "issue" ("county_id");
CREATE INDEX "idx_issue_duplica_ef642e" ON "issue" ("duplicate_of_id");
CREATE INDEX "idx_issue_enterpr_7d94b7" ON "issue" ("enterprise_id");
CREATE INDEX "idx_issue_handler_849c0d" ON "issue" ("handler_id");
CREATE INDEX "idx_issue_lead_le_aed2be" ON "issue" ("lead_leader_id");
CREATE INDEX "idx_issue_project_2f0ffa" ON "issue" ("project_id");
CREATE INDEX "idx_issue_respons_d4f301" ON "issue" ("responsible_unit_id");
CREATE INDEX "idx_issue_zone_id_421929" ON "issue" ("zone_id");
COMMENT ON COLUMN "issue"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "issue"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "issue"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "issue"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "issue"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "issue"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "issue"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "issue"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "issue"."no" IS '编号 | Business number';
COMMENT ON COLUMN "issue"."priority" IS '办理难度 | Priority';
COMMENT ON COLUMN "issue"."light" IS '时限灯 | Deadline light';
COMMENT ON COLUMN "issue"."received_at" IS '接收时间 | Time of receipt';
COMMENT ON COLUMN "issue"."dispatched_at" IS '分办时间 | Time of dispatch';
COMMENT ON COLUMN "issue"."due_at" IS '办结时限 | Deadline';
COMMENT ON COLUMN "issue"."done_at" IS '办结时间 | Time of completion by the unit';
COMMENT ON COLUMN "issue"."closed_at" IS '销号时间 | Time of close-out';
COMMENT ON COLUMN "issue"."evaluation_grade" IS '评价等级 | Evaluation grade';
COMMENT ON COLUMN "issue"."evaluation_is_default" IS '是否默认评价 | Whether the grade was given by default';
COMMENT ON COLUMN "issue"."evaluation_comment" IS '评价意见 | Evaluation comment';
COMMENT ON COLUMN "issue"."evaluated_at" IS '评价时间 | Time of evaluation';
COMMENT ON COLUMN "issue"."title" IS '标题 | Title';
COMMENT ON COLUMN "issue"."content" IS '内容 | Content, at most 5,000 characters';
COMMENT ON COLUMN "issue"."category" IS '诉求类别 | Category';
COMMENT ON COLUMN "issue"."source" IS '诉求来源 | Source';
COMMENT ON COLUMN "issue"."status" IS '办理状态 | Status';
COMMENT ON COLUMN "issue"."on_behalf" IS '是否代为提交 | Submitted on behalf';
COMMENT ON COLUMN "issue"."consent_given" IS '企业是否同意代提 | Whether the enterprise consented';
COMMENT ON COLUMN "issue"."reject_reason" IS '不予受理理由 | Reason of rejection';
COMMENT ON COLUMN "issue"."reject_guidance" IS '不予受理指引 | Guidance on where to turn instead';
COMMENT ON COLUMN "issue"."result" IS '办理结果 | Result';
COMMENT ON COLUMN "issue"."reply" IS '答复内容 | Reply of the unit';
COMMENT ON COLUMN "issue"."next_review_on" IS '下次复核日期 | Next review of long-term work';
COMMENT ON COLUMN "issue"."county_id" IS '属地县(区) | County of location, copied at creation';
COMMENT ON COLUMN "issue"."duplicate_of_id" IS '合并至 | Master issue it was merged into';
COMMENT ON COLUMN "issue"."enterprise_id" IS '所属企业 | Enterprise concerned';
COMMENT ON COLUMN "issue"."handler_id" IS '承办人 | Handler';
COMMENT ON COLUMN "issue"."lead_leader_id" IS '牵头领导 | Lead leader';
COMMENT ON COLUMN "issue"."project_id" IS '相关项目 | Project concerned';
COMMENT ON COLUMN "issue"."responsible_unit_id" IS '责任单位 | Responsible unit';
COMMENT ON COLUMN "issue"."zone_id" IS '所在园区 | Zone of location, copied at creation';
COMMENT ON TABLE "issue" IS '问题诉求 | An enterprise''s problem, from submission to close-out.';
CREATE TABLE "extension" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "days" SMALLINT NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "new_due_at" TIMESTAMPTZ NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "approved_by_id" UUID CONSTRAINT "fk_extensio_user_38fb2527" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "issue_id" UUID NOT NULL CONSTRAINT "fk_extensio_issue_04481487" REFERENCES "issue" ("id") ON DELETE RESTRICT,
    "requested_by_id" UUID NOT NULL CONSTRAINT "fk_extensio_user_8fe6e606" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_extension_created_b69bb5" ON "extension" ("created_at");
CREATE INDEX "idx_extension_status_4d2500" ON "extension" ("status");
CREATE INDEX "idx_extension_approve_adf320" ON "extension" ("approved_by_id");
CREATE INDEX "idx_extension_issue_i_01473e" ON "extension" ("issue_id");
CREATE INDEX "idx_extension_request_5014cd" ON "extension" ("requested_by_id");
COMMENT ON COLUMN "extension"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "extension"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "extension"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "extension"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "extension"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "extension"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "extension"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "extension"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "extension"."days" IS '延期工作日 | Working days asked for';
COMMENT ON COLUMN "extension"."reason" IS '延期理由 | Reason';
COMMENT ON COLUMN "extension"."new_due_at" IS '延期后时限 | New deadline';
COMMENT ON COLUMN "extension"."status" IS '状态 | Status';
COMMENT ON COLUMN "extension"."approved_by_id" IS '审批人 | Decided by';
COMMENT ON COLUMN "extension"."issue_id" IS '所属诉求 | Issue';
COMMENT ON COLUMN "extension"."requested_by_id" IS '申请人 | Requested by';
COMMENT ON TABLE "extension" IS '延期申请 | A unit''s request for more time on an issue.';
CREATE TABLE "issue_action" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "seq" INT NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "text" TEXT,
    "by_id" UUID CONSTRAINT "fk_issue_ac_user_3b9641f9" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "issue_id" UUID NOT NULL CONSTRAINT "fk_issue_ac_issue_94aae4c0" REFERENCES "issue" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_issue_actio_created_6931b1" ON "issue_action" ("created_at");
CREATE INDEX "idx_issue_actio_type_a1ba9a" ON "issue_action" ("type");
CREATE INDEX "idx_issue_actio_at_62fc96" ON "issue_action" ("at");
CREATE INDEX "idx_issue_actio_by_id_a6bb04" ON "issue_action" ("by_id");
CREATE INDEX "idx_issue_actio_issue_i_e10735" ON "issue_action" ("issue_id");
COMMENT ON COLUMN "issue_action"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "issue_action"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "issue_action"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "issue_action"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "issue_action"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "issue_action"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "issue_action"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "issue_action"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "issue_action"."seq" IS '序号 | Number of the step';
COMMENT ON COLUMN "issue_action"."type" IS '动作 | Type of step';
COMMENT ON COLUMN "issue_action"."at" IS '时间 | When';
COMMENT ON COLUMN "issue_action"."text" IS '内容 | What was said';
COMMENT ON COLUMN "issue_action"."by_id" IS '操作人 | Who did it; nobody when the system did';
COMMENT ON COLUMN "issue_action"."issue_id" IS '所属诉求 | Issue';
COMMENT ON TABLE "issue_action" IS '办理记录 | One step in the life of an issue; steps are added, never changed.';
CREATE TABLE "map_task" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "centre" VARCHAR(40) NOT NULL,
    "content" VARCHAR(1000) NOT NULL,
    "due_on" DATE NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "signed_in_at" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    "verified_at" TIMESTAMPTZ,
    "feedback" TEXT,
    "lead_leader_id" UUID CONSTRAINT "fk_map_task_leader_440daf6e" REFERENCES "leader" ("id") ON DELETE RESTRICT,
    "meeting_id" UUID CONSTRAINT "fk_map_task_meeting_6eaa84ba" REFERENCES "meeting" ("id") ON DELETE RESTRICT,
    "project_id" UUID CONSTRAINT "fk_map_task_project_1a7e00a8" REFERENCES "project" ("id") ON DELETE RESTRICT,
    "responsible_unit_id" UUID NOT NULL CONSTRAINT "fk_map_task_org_unit_086f2883" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_map_task_created_c07ecc" ON "map_task" ("created_at");
CREATE INDEX "idx_map_task_centre_f29a33" ON "map_task" ("centre");
CREATE INDEX "idx_map_task_due_on_a000d9" ON "map_task" ("due_on");
CREATE INDEX "idx_map_task_status_d0ba2e" ON "map_task" ("status");
CREATE INDEX "idx_map_task_lead_le_430d76" ON "map_task" ("lead_leader_id");
CREATE INDEX "idx_map_task_meeting_a8215c" ON "map_task" ("meeting_id");
CREATE INDEX "idx_map_task_project_e79951" ON "map_task" ("project_id");
CREATE INDEX "idx_map_task_respons_71f42d" ON "map_task" ("responsible_unit_id");
COMMENT ON COLUMN "map_task"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "map_task"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "map_task"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "map_task"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "map_task"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "map_task"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "map_task"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "map_task"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "map_task"."centre" IS '指挥部 | Command centre';
COMMENT ON COLUMN "map_task"."content" IS '任务内容 | Content';
COMMENT ON COLUMN "map_task"."due_on" IS '完成时限 | Due on';
COMMENT ON COLUMN "map_task"."status" IS '任务状态 | Status';
COMMENT ON COLUMN "map_task"."signed_in_at" IS '签收时间 | Signed in at';
COMMENT ON COLUMN "map_task"."done_at" IS '完成时间 | Done at';
COMMENT ON COLUMN "map_task"."verified_at" IS '核验时间 | Verified at';
COMMENT ON COLUMN "map_task"."feedback" IS '反馈情况 | Feedback';
COMMENT ON COLUMN "map_task"."lead_leader_id" IS '牵头领导 | Lead leader';
COMMENT ON COLUMN "map_task"."meeting_id" IS '议定会议 | Meeting that decided it';
COMMENT ON COLUMN "map_task"."project_id" IS '项目 | Project';
COMMENT ON COLUMN "map_task"."responsible_unit_id" IS '责任单位 | Responsible unit';
COMMENT ON TABLE "map_task" IS '作战图任务 | A task of the war map, with an owner and a due date.';
CREATE TABLE "milestone" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "stage" VARCHAR(40) NOT NULL,
    "planned_on" DATE NOT NULL,
    "actual_on" DATE,
    "delay_reason" VARCHAR(300),
    "project_id" UUID NOT NULL CONSTRAINT "fk_mileston_project_750ec579" REFERENCES "project" ("id") ON DELETE RESTRICT,
    "responsible_unit_id" UUID CONSTRAINT "fk_mileston_org_unit_28dcdf7e" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_milestone_created_870969" ON "milestone" ("created_at");
CREATE INDEX "idx_milestone_stage_41b7db" ON "milestone" ("stage");
CREATE INDEX "idx_milestone_planned_a6a673" ON "milestone" ("planned_on");
CREATE INDEX "idx_milestone_actual__df78a8" ON "milestone" ("actual_on");
CREATE INDEX "idx_milestone_project_2fd609" ON "milestone" ("project_id");
CREATE INDEX "idx_milestone_respons_4044ef" ON "milestone" ("responsible_unit_id");
COMMENT ON COLUMN "milestone"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "milestone"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "milestone"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "milestone"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "milestone"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "milestone"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "milestone"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "milestone"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "milestone"."stage" IS '阶段 | Stage';
COMMENT ON COLUMN "milestone"."planned_on" IS '计划日期 | Planned on';
COMMENT ON COLUMN "milestone"."actual_on" IS '实际日期 | Reached on';
COMMENT ON COLUMN "milestone"."delay_reason" IS '滞后原因 | Reason of the delay';
COMMENT ON COLUMN "milestone"."project_id" IS '项目 | Project';
COMMENT ON COLUMN "milestone"."responsible_unit_id" IS '责任单位 | Responsible unit';
COMMENT ON TABLE "milestone" IS '项目节点 | A planned stage of a project.';
CREATE TABLE "progress_report" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "period" VARCHAR(7) NOT NULL,
    "physical_progress" DECIMAL(5,2) NOT NULL,
    "funds_in_place_delta" DECIMAL(18,2),
    "text" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "status" VARCHAR(40) NOT NULL,
    "project_id" UUID NOT NULL CONSTRAINT "fk_progress_project_d01b7c63" REFERENCES "project" ("id") ON DELETE RESTRICT,
    "reported_by_id" UUID CONSTRAINT "fk_progress_user_536246b7" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_progress_re_created_0a3e39" ON "progress_report" ("created_at");
CREATE INDEX "idx_progress_re_period_3e7a0d" ON "progress_report" ("period");
CREATE INDEX "idx_progress_re_accepte_59a289" ON "progress_report" ("accepted_at");
CREATE INDEX "idx_progress_re_status_360d4c" ON "progress_report" ("status");
CREATE INDEX "idx_progress_re_project_7889f6" ON "progress_report" ("project_id");
CREATE INDEX "idx_progress_re_reporte_64a30f" ON "progress_report" ("reported_by_id");
COMMENT ON COLUMN "progress_report"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "progress_report"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "progress_report"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "progress_report"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "progress_report"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "progress_report"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "progress_report"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "progress_report"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "progress_report"."period" IS '月份（YYYY-MM） | Month, YYYY-MM';
COMMENT ON COLUMN "progress_report"."physical_progress" IS '形象进度（%） | Physical progress, per cent';
COMMENT ON COLUMN "progress_report"."funds_in_place_delta" IS '本月到位资金（元） | Money that arrived in the month, yuan';
COMMENT ON COLUMN "progress_report"."text" IS '进展情况 | Report';
COMMENT ON COLUMN "progress_report"."accepted_at" IS '采纳时间 | Accepted at';
COMMENT ON COLUMN "progress_report"."status" IS '状态 | Status';
COMMENT ON COLUMN "progress_report"."project_id" IS '项目 | Project';
COMMENT ON COLUMN "progress_report"."reported_by_id" IS '填报人 | Reported by';
COMMENT ON TABLE "progress_report" IS '项目进展月报 | What a project achieved in a month.';
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "role" VARCHAR(40) NOT NULL,
    "scope_kind" VARCHAR(40) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "bank_id" UUID CONSTRAINT "fk_role_gra_bank_a96c1bfa" REFERENCES "bank" ("id") ON DELETE RESTRICT,
    "granted_by_id" UUID CONSTRAINT "fk_role_gra_user_c16f6b0c" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "region_id" UUID CONSTRAINT "fk_role_gra_region_6d390c34" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "unit_id" UUID CONSTRAINT "fk_role_gra_org_unit_85dbbdc0" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL CONSTRAINT "fk_role_gra_user_691e562c" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_role_grant_created_d823d6" ON "role_grant" ("created_at");
CREATE INDEX "idx_role_grant_role_5d1043" ON "role_grant" ("role");
CREATE INDEX "idx_role_grant_bank_id_9834b7" ON "role_grant" ("bank_id");
CREATE INDEX "idx_role_grant_granted_1d73a7" ON "role_grant" ("granted_by_id");
CREATE INDEX "idx_role_grant_region__b3ed57" ON "role_grant" ("region_id");
CREATE INDEX "idx_role_grant_unit_id_1f4685" ON "role_grant" ("unit_id");
CREATE INDEX "idx_role_grant_user_id_90a4d0" ON "role_grant" ("user_id");
COMMENT ON COLUMN "role_grant"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "role_grant"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "role_grant"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "role_grant"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "role_grant"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "role_grant"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "role_grant"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "role_grant"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "role_grant"."role" IS '角色 | Role';
COMMENT ON COLUMN "role_grant"."scope_kind" IS '范围类型 | Kind of scope';
COMMENT ON COLUMN "role_grant"."valid_from" IS '生效日期 | Valid from';
COMMENT ON COLUMN "role_grant"."valid_to" IS '失效日期 | Valid to';
COMMENT ON COLUMN "role_grant"."bank_id" IS '范围：银行 | Scope: bank';
COMMENT ON COLUMN "role_grant"."granted_by_id" IS '授权人 | Granted by';
COMMENT ON COLUMN "role_grant"."region_id" IS '范围：区划或园区 | Scope: region or zone';
COMMENT ON COLUMN "role_grant"."unit_id" IS '范围：单位 | Scope: unit';
COMMENT ON COLUMN "role_grant"."user_id" IS '用户 | User';
COMMENT ON TABLE "role_grant" IS '角色授权 | A role that a person holds, where and for how long.';
CREATE TABLE "service_log" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "date" DATE NOT NULL,
    "matter" VARCHAR(500) NOT NULL,
    "result" TEXT,
    "on_behalf" BOOL NOT NULL,
    "attachments" TEXT[] NOT NULL,
    "assignment_id" UUID NOT NULL CONSTRAINT "fk_service__assignme_3e828a61" REFERENCES "assignment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_log_created_5b9f8f" ON "service_log" ("created_at");
CREATE INDEX "idx_service_log_date_aa2ed3" ON "service_log" ("date");
CREATE INDEX "idx_service_log_assignm_5c16e1" ON "service_log" ("assignment_id");
COMMENT ON COLUMN "service_log"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "service_log"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "service_log"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "service_log"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "service_log"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "service_log"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "service_log"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "service_log"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "service_log"."date" IS '日期 | Date';
COMMENT ON COLUMN "service_log"."matter" IS '服务事项 | Matter';
COMMENT ON COLUMN "service_log"."result" IS '办理结果 | Result';
COMMENT ON COLUMN "service_log"."on_behalf" IS '代为办理 | On behalf';
COMMENT ON COLUMN "service_log"."attachments" IS '附件 | Attachments';
COMMENT ON COLUMN "service_log"."assignment_id" IS '任职 | Assignment';
COMMENT ON TABLE "service_log" IS '服务记录 | What a manager or commissioner did for the project or enterprise.';
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(40) NOT NULL,
    "csrf_hash" VARCHAR(64),
    "expires_at" TIMESTAMPTZ NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "ip" VARCHAR(45),
    "user_agent" VARCHAR(300),
    "user_id" UUID NOT NULL CONSTRAINT "fk_session_user_4e399dc8" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_session_created_493c4e" ON "session" ("created_at");
CREATE INDEX "idx_session_expires_823c67" ON "session" ("expires_at");
CREATE INDEX "idx_session_user_id_23ddbc" ON "session" ("user_id");
COMMENT ON COLUMN "session"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "session"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "session"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "session"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "session"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "session"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "session"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "session"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "session"."token_hash" IS '令牌摘要 | SHA-256 of the token, in hex';
COMMENT ON COLUMN "session"."kind" IS '类型 | Kind';
COMMENT ON COLUMN "session"."csrf_hash" IS '防跨站令牌摘要 | SHA-256 of the CSRF token';
COMMENT ON COLUMN "session"."expires_at" IS '到期时间 | Expires at';
COMMENT ON COLUMN "session"."last_seen_at" IS '最近活动时间 | Last seen at';
COMMENT ON COLUMN "session"."ended_at" IS '结束时间 | Ended at';
COMMENT ON COLUMN "session"."ip" IS '来源地址 | Address';
COMMENT ON COLUMN "session"."user_agent" IS '客户端 | Client';
COMMENT ON COLUMN "session"."user_id" IS '用户 | User';
COMMENT ON TABLE "session" IS '登录会话 | A session of a signed-in person; the token itself is never stored.';
CREATE TABLE "subsidy_application" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(30) NOT NULL,
    "event_on" DATE,
    "subsidy_year" SMALLINT NOT NULL,
    "requested" DECIMAL(18,2),
    "approved" DECIMAL(18,2),
    "approved_at" TIMESTAMPTZ,
    "status" VARCHAR(40) NOT NULL,
    "refusal_reason" VARCHAR(500),
    "materials" TEXT[] NOT NULL,
    "commitment_signed" BOOL NOT NULL,
    "certification_id" UUID CONSTRAINT "fk_subsidy__certific_3fa79b31" REFERENCES "certification" ("id") ON DELETE RESTRICT,
    "county_id" UUID NOT NULL CONSTRAINT "fk_subsidy__region_969b36a7" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_subsidy__enterpri_424f52ab" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "item_id" UUID NOT NULL CONSTRAINT "fk_subsidy__subsidy__4141cf87" REFERENCES "subsidy_item" ("id") ON DELETE RESTRICT,
    "library_record_id" UUID CONSTRAINT "fk_subsidy__library__7fe05478" REFERENCES "library_record" ("id") ON DELETE RESTRICT,
    "overlap_decision_id" UUID CONSTRAINT "fk_subsidy__overlap__fbca1498" REFERENCES "overlap_decision" ("id") ON DELETE RESTRICT,
    "review_unit_id" UUID CONSTRAINT "fk_subsidy__org_unit_e1bf618f" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_subsidy__region_8cf60635" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_subsidy_app_created_e24613" ON "subsidy_application" ("created_at");
CREATE INDEX "idx_subsidy_app_no_c8a58c" ON "subsidy_application" ("no");
CREATE INDEX "idx_subsidy_app_event_o_b8aa5d" ON "subsidy_application" ("event_on");
CREATE INDEX "idx_subsidy_app_subsidy_d0cd1e" ON "subsidy_application" ("subsidy_year");
CREATE INDEX "idx_subsidy_app_approve_ad0cd3" ON "subsidy_application" ("approved_at");
CREATE INDEX "idx_subsidy_app_status_1f4670" ON "subsidy_application" ("status");
CREATE INDEX "idx_subsidy_app_certifi_7a4ffd" ON "subsidy_application" ("certification_id");
CREATE INDEX "idx_subsidy_app_county__d2a16c" ON "subsidy_application" ("county_id");
CREATE INDEX "idx_subsidy_app_enterpr_34990e" ON "subsidy_application" ("enterprise_id");
CREATE INDEX "idx_subsidy_app_item_id_91f6b2" ON "subsidy_application" ("item_id");
CREATE INDEX "idx_subsidy_app_library_bf5fc2" ON "subsidy_application" ("library_record_id");
CREATE INDEX "idx_subsidy_app_overlap_cec7a2" ON "subsidy_application" ("overlap_decision_id");
CREATE INDEX "idx_subsidy_app_review__518c6f" ON "subsidy_application" ("review_unit_id");
CREATE INDEX "idx_subsidy_app_zone_id_d6eec3" ON "subsidy_application" ("zone_id");
COMMENT ON COLUMN "subsidy_application"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "subsidy_application"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "subsidy_application"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "subsidy_application"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "subsidy_application"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "subsidy_application"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "subsidy_application"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "subsidy_application"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "subsidy_application"."no" IS '编号 | Business number';
COMMENT ON COLUMN "subsidy_application"."event_on" IS '资格事项日期 | Date of the event';
COMMENT ON COLUMN "subsidy_application"."subsidy_year" IS '补助年度 | Subsidy year';
COMMENT ON COLUMN "subsidy_application"."requested" IS '申请金额（元） | Requested, yuan';
COMMENT ON COLUMN "subsidy_application"."approved" IS '核定金额（元） | Approved, yuan';
COMMENT ON COLUMN "subsidy_application"."approved_at" IS '批准时间 | Approved at; the waiting list is in this order';
COMMENT ON COLUMN "subsidy_application"."status" IS '状态 | Status';
COMMENT ON COLUMN "subsidy_application"."refusal_reason" IS '不通过或不符合理由 | Why it was rejected or is ineligible';
COMMENT ON COLUMN "subsidy_application"."materials" IS '已交材料 | Materials handed in';
COMMENT ON COLUMN "subsidy_application"."commitment_signed" IS '是否已签承诺 | Commitment signed';
COMMENT ON COLUMN "subsidy_application"."certification_id" IS '资质认定（资格事项） | Certification that qualifies';
COMMENT ON COLUMN "subsidy_application"."county_id" IS '属地县(区) | County of location, copied at creation';
COMMENT ON COLUMN "subsidy_application"."enterprise_id" IS '申报企业 | Applicant';
COMMENT ON COLUMN "subsidy_application"."item_id" IS '补助项目 | Subsidy item';
COMMENT ON COLUMN "subsidy_application"."library_record_id" IS '在库记录（资格事项） | Library record that qualifies';
COMMENT ON COLUMN "subsidy_application"."overlap_decision_id" IS '就高不重复认定 | Decision on overlapping policies';
COMMENT ON COLUMN "subsidy_application"."review_unit_id" IS '初审单位 | County unit of the first review';
COMMENT ON COLUMN "subsidy_application"."zone_id" IS '所在园区 | Zone of location, copied at creation';
COMMENT ON TABLE "subsidy_application" IS '补助申报 | An enterprise''s application for one subsidy item.';
CREATE TABLE "instalment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "index" SMALLINT NOT NULL,
    "year" SMALLINT NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "checked_on" DATE,
    "void_reason" VARCHAR(300),
    "application_id" UUID NOT NULL CONSTRAINT "fk_instalme_subsidy__5838c26a" REFERENCES "subsidy_application" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_instalment_created_9dbdca" ON "instalment" ("created_at");
CREATE INDEX "idx_instalment_year_2f44be" ON "instalment" ("year");
CREATE INDEX "idx_instalment_status_d518f3" ON "instalment" ("status");
CREATE INDEX "idx_instalment_checked_52c2f0" ON "instalment" ("checked_on");
CREATE INDEX "idx_instalment_applica_8b59a4" ON "instalment" ("application_id");
COMMENT ON COLUMN "instalment"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "instalment"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "instalment"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "instalment"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "instalment"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "instalment"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "instalment"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "instalment"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "instalment"."index" IS '期次 | Number, from 1';
COMMENT ON COLUMN "instalment"."year" IS '年度 | Year';
COMMENT ON COLUMN "instalment"."amount" IS '金额（元） | Amount, yuan';
COMMENT ON COLUMN "instalment"."status" IS '状态 | Status';
COMMENT ON COLUMN "instalment"."checked_on" IS '核查日期 | Checked on';
COMMENT ON COLUMN "instalment"."void_reason" IS '作废原因 | Why it is void';
COMMENT ON COLUMN "instalment"."application_id" IS '所属申报 | Application';
COMMENT ON TABLE "instalment" IS '补助分期 | One year''s instalment of an approved application.';
CREATE TABLE "disbursement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "amount" DECIMAL(18,2) NOT NULL,
    "bank_account" VARCHAR(30) NOT NULL,
    "ordered_on" DATE NOT NULL,
    "paid_on" DATE,
    "arrived_on" DATE,
    "voucher_no" VARCHAR(60),
    "confirmed_by_enterprise_at" TIMESTAMPTZ,
    "instalment_id" UUID NOT NULL CONSTRAINT "fk_disburse_instalme_f9e3252b" REFERENCES "instalment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_disbursemen_created_cb25aa" ON "disbursement" ("created_at");
CREATE INDEX "idx_disbursemen_ordered_32941e" ON "disbursement" ("ordered_on");
CREATE INDEX "idx_disbursemen_paid_on_fc744f" ON "disbursement" ("paid_on");
CREATE INDEX "idx_disbursemen_arrived_fbae1a" ON "disbursement" ("arrived_on");
CREATE INDEX "idx_disbursemen_voucher_79143a" ON "disbursement" ("voucher_no");
CREATE INDEX "idx_disbursemen_instalm_f5c616" ON "disbursement" ("instalment_id");
COMMENT ON COLUMN "disbursement"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "disbursement"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "disbursement"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "disbursement"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "disbursement"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "disbursement"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "disbursement"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "disbursement"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "disbursement"."amount" IS '金额（元） | Amount, yuan';
COMMENT ON COLUMN "disbursement"."bank_account" IS '收款账号 | Bank account of the enterprise';
COMMENT ON COLUMN "disbursement"."ordered_on" IS '下达日期 | Ordered on';
COMMENT ON COLUMN "disbursement"."paid_on" IS '拨付日期 | Paid on';
COMMENT ON COLUMN "disbursement"."arrived_on" IS '到账日期 | Arrived on';
COMMENT ON COLUMN "disbursement"."voucher_no" IS '凭证号 | Voucher number';
COMMENT ON COLUMN "disbursement"."confirmed_by_enterprise_at" IS '企业确认时间 | Confirmed by the enterprise at';
COMMENT ON COLUMN "disbursement"."instalment_id" IS '所属分期 | Instalment';
COMMENT ON TABLE "disbursement" IS '补助拨付 | One payment of an instalment, from the order to the enterprise''s confirmation.';
CREATE TABLE "recovery_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "reason" VARCHAR(40) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "noticed_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "recovered" DECIMAL(18,2) NOT NULL,
    "recovered_on" DATE,
    "status" VARCHAR(40) NOT NULL,
    "instalment_id" UUID NOT NULL CONSTRAINT "fk_recovery_instalme_08eca80e" REFERENCES "instalment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_recovery_ca_created_a8f0bb" ON "recovery_case" ("created_at");
CREATE INDEX "idx_recovery_ca_reason_5ddb30" ON "recovery_case" ("reason");
CREATE INDEX "idx_recovery_ca_noticed_31ea1d" ON "recovery_case" ("noticed_on");
CREATE INDEX "idx_recovery_ca_due_on_2c3b8d" ON "recovery_case" ("due_on");
CREATE INDEX "idx_recovery_ca_recover_c0c0ce" ON "recovery_case" ("recovered_on");
CREATE INDEX "idx_recovery_ca_status_78dea0" ON "recovery_case" ("status");
CREATE INDEX "idx_recovery_ca_instalm_dc281a" ON "recovery_case" ("instalment_id");
COMMENT ON COLUMN "recovery_case"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "recovery_case"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "recovery_case"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "recovery_case"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "recovery_case"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "recovery_case"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "recovery_case"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "recovery_case"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "recovery_case"."reason" IS '追回原因 | Reason';
COMMENT ON COLUMN "recovery_case"."amount" IS '应追回（元） | To be recovered, yuan';
COMMENT ON COLUMN "recovery_case"."noticed_on" IS '通知日期 | Noticed on';
COMMENT ON COLUMN "recovery_case"."due_on" IS '追回期限 | Due date';
COMMENT ON COLUMN "recovery_case"."recovered" IS '已追回（元） | Recovered, yuan';
COMMENT ON COLUMN "recovery_case"."recovered_on" IS '追回日期 | Last recovered on';
COMMENT ON COLUMN "recovery_case"."status" IS '状态 | Status';
COMMENT ON COLUMN "recovery_case"."instalment_id" IS '所属分期 | Instalment';
COMMENT ON TABLE "recovery_case" IS '补助追回 | Money that an enterprise must give back.';
CREATE TABLE "review" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "step" VARCHAR(40) NOT NULL,
    "decision" VARCHAR(40) NOT NULL,
    "opinion" TEXT,
    "at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL CONSTRAINT "fk_review_subsidy__caaaa090" REFERENCES "subsidy_application" ("id") ON DELETE RESTRICT,
    "by_id" UUID NOT NULL CONSTRAINT "fk_review_user_eac8305c" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL CONSTRAINT "fk_review_org_unit_63008b50" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_review_created_3fd92f" ON "review" ("created_at");
CREATE INDEX "idx_review_step_c9e714" ON "review" ("step");
CREATE INDEX "idx_review_decisio_c36169" ON "review" ("decision");
CREATE INDEX "idx_review_at_a48ec3" ON "review" ("at");
CREATE INDEX "idx_review_applica_a94b4c" ON "review" ("application_id");
CREATE INDEX "idx_review_by_id_1768ca" ON "review" ("by_id");
CREATE INDEX "idx_review_unit_id_3b8510" ON "review" ("unit_id");
COMMENT ON COLUMN "review"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "review"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "review"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "review"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "review"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "review"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "review"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "review"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "review"."step" IS '环节 | Step';
COMMENT ON COLUMN "review"."decision" IS '结论 | Decision';
COMMENT ON COLUMN "review"."opinion" IS '意见 | Opinion';
COMMENT ON COLUMN "review"."at" IS '时间 | When';
COMMENT ON COLUMN "review"."application_id" IS '所属申报 | Application';
COMMENT ON COLUMN "review"."by_id" IS '审核人 | Reviewer';
COMMENT ON COLUMN "review"."unit_id" IS '审核单位 | Unit of the reviewer';
COMMENT ON TABLE "review" IS '补助审核 | One review of an application.';
CREATE TABLE "supervision_notice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(40) NOT NULL,
    "issuer" VARCHAR(40) NOT NULL,
    "trigger" VARCHAR(200) NOT NULL,
    "requirement" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "issued_on" DATE,
    "result" TEXT,
    "public_version" TEXT,
    "issue_id" UUID CONSTRAINT "fk_supervis_issue_536bb7da" REFERENCES "issue" ("id") ON DELETE RESTRICT,
    "target_unit_id" UUID NOT NULL CONSTRAINT "fk_supervis_org_unit_3b48ad72" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_supervision_created_1f0ab1" ON "supervision_notice" ("created_at");
CREATE INDEX "idx_supervision_no_48d91c" ON "supervision_notice" ("no");
CREATE INDEX "idx_supervision_issuer_32cf8d" ON "supervision_notice" ("issuer");
CREATE INDEX "idx_supervision_due_on_d6e25e" ON "supervision_notice" ("due_on");
CREATE INDEX "idx_supervision_status_0163a0" ON "supervision_notice" ("status");
CREATE INDEX "idx_supervision_issued__d25740" ON "supervision_notice" ("issued_on");
CREATE INDEX "idx_supervision_issue_i_348cd6" ON "supervision_notice" ("issue_id");
CREATE INDEX "idx_supervision_target__4345ef" ON "supervision_notice" ("target_unit_id");
COMMENT ON COLUMN "supervision_notice"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "supervision_notice"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "supervision_notice"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "supervision_notice"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "supervision_notice"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "supervision_notice"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "supervision_notice"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "supervision_notice"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "supervision_notice"."no" IS '编号 | Number';
COMMENT ON COLUMN "supervision_notice"."issuer" IS '通报机关 | Issuer';
COMMENT ON COLUMN "supervision_notice"."trigger" IS '通报事由 | What gave rise to it, naming no complainant';
COMMENT ON COLUMN "supervision_notice"."requirement" IS '整改要求 | What is required';
COMMENT ON COLUMN "supervision_notice"."due_on" IS '整改期限 | Due date';
COMMENT ON COLUMN "supervision_notice"."status" IS '状态 | Status';
COMMENT ON COLUMN "supervision_notice"."issued_on" IS '发出日期 | Date of issue';
COMMENT ON COLUMN "supervision_notice"."result" IS '整改结果 | Result';
COMMENT ON COLUMN "supervision_notice"."public_version" IS '公开版本 | Version for publication';
COMMENT ON COLUMN "supervision_notice"."issue_id" IS '涉及诉求 | Issue that gave rise to it';
COMMENT ON COLUMN "supervision_notice"."target_unit_id" IS '被通报单位 | Unit it is addressed to';
COMMENT ON TABLE "supervision_notice" IS '督查通报 | A notice by the party or government office to a unit that must put something right.';
CREATE TABLE "complaint" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(24) NOT NULL,
    "priority" VARCHAR(40) NOT NULL,
    "light" VARCHAR(40) NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "dispatched_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "done_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "evaluation_grade" VARCHAR(40),
    "evaluation_is_default" BOOL NOT NULL,
    "evaluation_comment" VARCHAR(500),
    "evaluated_at" TIMESTAMPTZ,
    "title" VARCHAR(200),
    "content" TEXT,
    "kind" VARCHAR(40) NOT NULL,
    "category" VARCHAR(40) NOT NULL,
    "source" VARCHAR(40) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "confidentiality" VARCHAR(40) NOT NULL,
    "complainant_type" VARCHAR(40) NOT NULL,
    "confidential_complainant" UUID,
    "complainant_name" VARCHAR(100),
    "contact_name" VARCHAR(50),
    "contact_phone" VARCHAR(20),
    "identity_disclosure_agreed" BOOL NOT NULL,
    "anonymous_query_hash" VARCHAR(128),
    "respondent_person" VARCHAR(50),
    "respondent_user_id" UUID,
    "against_county_leadership" BOOL NOT NULL,
    "accept_decision" VARCHAR(40),
    "reject_reason" VARCHAR(40),
    "reject_guidance" VARCHAR(500),
    "statutory_track" VARCHAR(40) NOT NULL,
    "received_from_upper_on" DATE,
    "contract_no" VARCHAR(100),
    "original_due_at" TIMESTAMPTZ,
    "findings" TEXT,
    "measures" TEXT,
    "feedback_at" TIMESTAMPTZ,
    "feedback_text" TEXT,
    "feedback_channel" VARCHAR(40),
    "adverse_influence" BOOL NOT NULL,
    "complainant_enterprise_id" UUID CONSTRAINT "fk_complain_enterpri_a4957110" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "county_id" UUID NOT NULL CONSTRAINT "fk_complain_region_1f18fa56" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "duplicate_of_id" UUID CONSTRAINT "fk_complain_complain_be2bd326" REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "handler_id" UUID CONSTRAINT "fk_complain_user_aa2c0c74" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "respondent_enterprise_id" UUID CONSTRAINT "fk_complain_enterpri_8ee56757" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "respondent_unit_id" UUID CONSTRAINT "fk_complain_org_unit_ccbfeae4" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "responsible_unit_id" UUID CONSTRAINT "fk_complain_org_unit_c8f4d899" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "supervision_notice_id" UUID CONSTRAINT "fk_complain_supervis_e43e62a8" REFERENCES "supervision_notice" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_complain_region_b24acc91" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_complaint_created_dbb715" ON "complaint" ("created_at");
CREATE INDEX "idx_complaint_no_ea34d0" ON "complaint" ("no");
CREATE INDEX "idx_complaint_priorit_3912da" ON "complaint" ("priority");
CREATE INDEX "idx_complaint_light_62e5dc" ON "complaint" ("light");
CREATE INDEX "idx_complaint_receive_07a82b" ON "complaint" ("received_at");
CREATE INDEX "idx_complaint_due_at_f1d39e" ON "complaint" ("due_at");
CREATE INDEX "idx_complaint_closed__2024b1" ON "complaint" ("closed_at");
CREATE INDEX "idx_complaint_kind_1fe061" ON "complaint" ("kind");
CREATE INDEX "idx_complaint_categor_bdb0a5" ON "complaint" ("category");
CREATE INDEX "idx_complaint_source_ba2121" ON "complaint" ("source");
CREATE INDEX "idx_complaint_status_6c3aef" ON "complaint" ("status");
CREATE INDEX "idx_complaint_confide_7243f8" ON "complaint" ("confidentiality");
CREATE INDEX "idx_complaint_complai_89553d" ON "complaint" ("complainant_type");
CREATE INDEX "idx_complaint_confide_b8582d" ON "complaint" ("confidential_complainant");
CREATE INDEX "idx_complaint_against_b69611" ON "complaint" ("against_county_leadership");
CREATE INDEX "idx_complaint_statuto_6d0079" ON "complaint" ("statutory_track");
CREATE INDEX "idx_complaint_feedbac_c71e48" ON "complaint" ("feedback_at");
CREATE INDEX "idx_complaint_adverse_e75319" ON "complaint" ("adverse_influence");
CREATE INDEX "idx_complaint_complai_db7a51" ON "complaint" ("complainant_enterprise_id");
CREATE INDEX "idx_complaint_county__95bb56" ON "complaint" ("county_id");
CREATE INDEX "idx_complaint_duplica_0fc8e2" ON "complaint" ("duplicate_of_id");
CREATE INDEX "idx_complaint_handler_28bd7a" ON "complaint" ("handler_id");
CREATE INDEX "idx_complaint_respond_d8624e" ON "complaint" ("respondent_enterprise_id");
CREATE INDEX "idx_complaint_respond_5acf4c" ON "complaint" ("respondent_unit_id");
CREATE INDEX "idx_complaint_respons_c92b3d" ON "complaint" ("responsible_unit_id");
CREATE INDEX "idx_complaint_supervi_0041b4" ON "complaint" ("supervision_notice_id");
CREATE INDEX "idx_complaint_zone_id_9bf726" ON "complaint" ("zone_id");
COMMENT ON COLUMN "complaint"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "complaint"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "complaint"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "complaint"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "complaint"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "complaint"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "complaint"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "complaint"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "complaint"."no" IS '编号 | Business number';
COMMENT ON COLUMN "complaint"."priority" IS '办理难度 | Priority';
COMMENT ON COLUMN "complaint"."light" IS '时限灯 | Deadline light';
COMMENT ON COLUMN "complaint"."received_at" IS '接收时间 | Time of receipt';
COMMENT ON COLUMN "complaint"."dispatched_at" IS '分办时间 | Time of dispatch';
COMMENT ON COLUMN "complaint"."due_at" IS '办结时限 | Deadline';
COMMENT ON COLUMN "complaint"."done_at" IS '办结时间 | Time of completion by the unit';
COMMENT ON COLUMN "complaint"."closed_at" IS '销号时间 | Time of close-out';
COMMENT ON COLUMN "complaint"."evaluation_grade" IS '评价等级 | Evaluation grade';
COMMENT ON COLUMN "complaint"."evaluation_is_default" IS '是否默认评价 | Whether the grade was given by default';
COMMENT ON COLUMN "complaint"."evaluation_comment" IS '评价意见 | Evaluation comment';
COMMENT ON COLUMN "complaint"."evaluated_at" IS '评价时间 | Time of evaluation';
COMMENT ON COLUMN "complaint"."title" IS '标题 | Title, gone when sealed';
COMMENT ON COLUMN "complaint"."content" IS '内容 | Content, gone when sealed';
COMMENT ON COLUMN "complaint"."kind" IS '诉求性质 | Kind';
COMMENT ON COLUMN "complaint"."category" IS '投诉类别 | Category';
COMMENT ON COLUMN "complaint"."source" IS '投诉来源 | Source';
COMMENT ON COLUMN "complaint"."status" IS '办理状态 | Status';
COMMENT ON COLUMN "complaint"."confidentiality" IS '保密等级 | Confidentiality';
COMMENT ON COLUMN "complaint"."complainant_type" IS '投诉人类型 | Kind of complainant';
COMMENT ON COLUMN "complaint"."confidential_complainant" IS '保密投诉企业 | Enterprise behind a confidential complaint';
COMMENT ON COLUMN "complaint"."complainant_name" IS '投诉人名称 | Name of the complainant, person or enterprise';
COMMENT ON COLUMN "complaint"."contact_name" IS '联系人 | Contact person';
COMMENT ON COLUMN "complaint"."contact_phone" IS '联系电话 | Contact phone';
COMMENT ON COLUMN "complaint"."identity_disclosure_agreed" IS '同意向被投诉方公开身份 | Complainant agrees to be named to the respondent';
COMMENT ON COLUMN "complaint"."anonymous_query_hash" IS '查询码摘要 | Digest of the query code';
COMMENT ON COLUMN "complaint"."respondent_person" IS '被投诉人 | Person complained about';
COMMENT ON COLUMN "complaint"."respondent_user_id" IS '被投诉人账号 | Account of the person complained about';
COMMENT ON COLUMN "complaint"."against_county_leadership" IS '是否针对县(区)领导 | Against the county leadership, so the city handles it';
COMMENT ON COLUMN "complaint"."accept_decision" IS '受理决定 | Acceptance decision';
COMMENT ON COLUMN "complaint"."reject_reason" IS '不予受理理由 | Reason of rejection';
COMMENT ON COLUMN "complaint"."reject_guidance" IS '转向指引 | Where to turn instead';
COMMENT ON COLUMN "complaint"."statutory_track" IS '法定程序 | Statutory track';
COMMENT ON COLUMN "complaint"."received_from_upper_on" IS '上级转办日期 | Received from the higher platform on';
COMMENT ON COLUMN "complaint"."contract_no" IS '合同编号 | Contract number';
COMMENT ON COLUMN "complaint"."original_due_at" IS '延期前时限 | Deadline before the extension';
COMMENT ON COLUMN "complaint"."findings" IS '调查情况 | Findings';
COMMENT ON COLUMN "complaint"."measures" IS '处理措施 | Measures taken';
COMMENT ON COLUMN "complaint"."feedback_at" IS '反馈时间 | Time of feedback';
COMMENT ON COLUMN "complaint"."feedback_text" IS '反馈内容 | Feedback';
COMMENT ON COLUMN "complaint"."feedback_channel" IS '反馈方式 | Feedback channel';
COMMENT ON COLUMN "complaint"."adverse_influence" IS '是否造成不良影响 | Adverse influence';
COMMENT ON COLUMN "complaint"."complainant_enterprise_id" IS '投诉企业 | Complainant enterprise of an ordinary complaint';
COMMENT ON COLUMN "complaint"."county_id" IS '属地县(区) | County of location, copied at creation';
COMMENT ON COLUMN "complaint"."duplicate_of_id" IS '合并至 | Master complaint it was merged into';
COMMENT ON COLUMN "complaint"."handler_id" IS '指定承办人 | Nominated handler';
COMMENT ON COLUMN "complaint"."respondent_enterprise_id" IS '被投诉企业 | Enterprise complained about';
COMMENT ON COLUMN "complaint"."respondent_unit_id" IS '被投诉单位 | Unit complained about';
COMMENT ON COLUMN "complaint"."responsible_unit_id" IS '承办单位 | Handling unit';
COMMENT ON COLUMN "complaint"."supervision_notice_id" IS '督查通报 | Supervision notice';
COMMENT ON COLUMN "complaint"."zone_id" IS '所在园区 | Zone of location, copied at creation';
COMMENT ON TABLE "complaint" IS '投诉 | A complaint, from lodging to feedback; of a sealed one only a stub without content.';
CREATE TABLE "callback" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "attempt" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "contacted" BOOL NOT NULL,
    "solved" BOOL,
    "satisfaction" VARCHAR(40),
    "valid" BOOL NOT NULL,
    "remark" VARCHAR(500),
    "by_id" UUID NOT NULL CONSTRAINT "fk_callback_user_d90162da" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "complaint_id" UUID NOT NULL CONSTRAINT "fk_callback_complain_5551d398" REFERENCES "complaint" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_callback_created_a4b18c" ON "callback" ("created_at");
CREATE INDEX "idx_callback_at_aa06bd" ON "callback" ("at");
CREATE INDEX "idx_callback_contact_8129d9" ON "callback" ("contacted");
CREATE INDEX "idx_callback_solved_eec023" ON "callback" ("solved");
CREATE INDEX "idx_callback_satisfa_b6fb70" ON "callback" ("satisfaction");
CREATE INDEX "idx_callback_valid_2ec0fa" ON "callback" ("valid");
CREATE INDEX "idx_callback_by_id_f192dc" ON "callback" ("by_id");
CREATE INDEX "idx_callback_complai_4a3da3" ON "callback" ("complaint_id");
COMMENT ON COLUMN "callback"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "callback"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "callback"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "callback"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "callback"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "callback"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "callback"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "callback"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "callback"."attempt" IS '第几次 | Attempt, 1 to 3';
COMMENT ON COLUMN "callback"."at" IS '回访时间 | When';
COMMENT ON COLUMN "callback"."contacted" IS '是否联系上 | Contacted';
COMMENT ON COLUMN "callback"."solved" IS '是否解决 | Solved';
COMMENT ON COLUMN "callback"."satisfaction" IS '满意度 | Satisfaction';
COMMENT ON COLUMN "callback"."valid" IS '是否计入统计 | Counts in the rates';
COMMENT ON COLUMN "callback"."remark" IS '备注 | Remark';
COMMENT ON COLUMN "callback"."by_id" IS '回访人 | Who called';
COMMENT ON COLUMN "callback"."complaint_id" IS '所属投诉 | Complaint';
COMMENT ON TABLE "callback" IS '投诉回访 | One attempt to ask the complainant whether the matter is solved.';
CREATE TABLE "training" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "course" VARCHAR(200) NOT NULL,
    "date" DATE NOT NULL,
    "hours" DECIMAL(6,1) NOT NULL,
    "passed" BOOL NOT NULL,
    "commissioner_id" UUID NOT NULL CONSTRAINT "fk_training_commissi_933fa1e4" REFERENCES "commissioner" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_training_created_350a84" ON "training" ("created_at");
CREATE INDEX "idx_training_date_a8bc2e" ON "training" ("date");
CREATE INDEX "idx_training_commiss_854902" ON "training" ("commissioner_id");
COMMENT ON COLUMN "training"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "training"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "training"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "training"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "training"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "training"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "training"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "training"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "training"."course" IS '课程 | Course';
COMMENT ON COLUMN "training"."date" IS '日期 | Date';
COMMENT ON COLUMN "training"."hours" IS '学时 | Hours';
COMMENT ON COLUMN "training"."passed" IS '是否合格 | Passed';
COMMENT ON COLUMN "training"."commissioner_id" IS '专员 | Commissioner';
COMMENT ON TABLE "training" IS '专员培训 | A course that a commissioner attended.';
CREATE TABLE "urge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "level" VARCHAR(40) NOT NULL,
    "sent_at" TIMESTAMPTZ NOT NULL,
    "reply_due_at" TIMESTAMPTZ NOT NULL,
    "reply" TEXT,
    "replied_at" TIMESTAMPTZ,
    "complaint_id" UUID CONSTRAINT "fk_urge_complain_a2833ec7" REFERENCES "complaint" ("id") ON DELETE RESTRICT,
    "issue_id" UUID CONSTRAINT "fk_urge_issue_d03a4e75" REFERENCES "issue" ("id") ON DELETE RESTRICT,
    "to_unit_id" UUID NOT NULL CONSTRAINT "fk_urge_org_unit_68dc1813" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_urge_created_45113c" ON "urge" ("created_at");
CREATE INDEX "idx_urge_level_a2215d" ON "urge" ("level");
CREATE INDEX "idx_urge_sent_at_b99512" ON "urge" ("sent_at");
CREATE INDEX "idx_urge_reply_d_c7ec27" ON "urge" ("reply_due_at");
CREATE INDEX "idx_urge_complai_718854" ON "urge" ("complaint_id");
CREATE INDEX "idx_urge_issue_i_fe1196" ON "urge" ("issue_id");
CREATE INDEX "idx_urge_to_unit_55c3a3" ON "urge" ("to_unit_id");
COMMENT ON COLUMN "urge"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "urge"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "urge"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "urge"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "urge"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "urge"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "urge"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "urge"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "urge"."level" IS '级别 | Level';
COMMENT ON COLUMN "urge"."sent_at" IS '发出时间 | Time sent';
COMMENT ON COLUMN "urge"."reply_due_at" IS '答复时限 | Reply due';
COMMENT ON COLUMN "urge"."reply" IS '答复 | Reply';
COMMENT ON COLUMN "urge"."replied_at" IS '答复时间 | Time of reply';
COMMENT ON COLUMN "urge"."complaint_id" IS '督促的投诉 | Complaint urged';
COMMENT ON COLUMN "urge"."issue_id" IS '督促的诉求 | Issue urged';
COMMENT ON COLUMN "urge"."to_unit_id" IS '被督促单位 | Unit urged';
COMMENT ON TABLE "urge" IS '督促单 | A formal reminder to a responsible unit.';
CREATE TABLE "work_calendar_day" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "date" DATE NOT NULL,
    "is_workday" BOOL NOT NULL,
    "name" VARCHAR(50),
    "source" VARCHAR(40) NOT NULL
);
CREATE INDEX "idx_work_calend_created_7e130b" ON "work_calendar_day" ("created_at");
CREATE INDEX "idx_work_calend_date_2d96b5" ON "work_calendar_day" ("date");
CREATE INDEX "idx_work_calend_is_work_8034a6" ON "work_calendar_day" ("is_workday");
COMMENT ON COLUMN "work_calendar_day"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "work_calendar_day"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "work_calendar_day"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "work_calendar_day"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "work_calendar_day"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "work_calendar_day"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "work_calendar_day"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "work_calendar_day"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "work_calendar_day"."date" IS '日期 | Date';
COMMENT ON COLUMN "work_calendar_day"."is_workday" IS '是否工作日 | Whether a working day';
COMMENT ON COLUMN "work_calendar_day"."name" IS '名称 | Name of the holiday or make-up day';
COMMENT ON COLUMN "work_calendar_day"."source" IS '来源 | Source';
COMMENT ON TABLE "work_calendar_day" IS '工作日历 | One day, and whether it is a working day; the only source at run time.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);
CREATE TABLE "region_host_county" (
    "zone_id" UUID NOT NULL REFERENCES "region" ("id") ON DELETE CASCADE,
    "county_id" UUID NOT NULL REFERENCES "region" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "region_host_county" IS '园区所在县(区) | Counties that host the zone';
CREATE UNIQUE INDEX "uidx_region_host_zone_id_57b584" ON "region_host_county" ("zone_id", "county_id");
CREATE TABLE "enterprise_chain" (
    "enterprise_id" UUID NOT NULL REFERENCES "enterprise" ("id") ON DELETE CASCADE,
    "chain_id" UUID NOT NULL REFERENCES "industry_chain" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "enterprise_chain" IS '所属产业链 | Industry chains';
CREATE UNIQUE INDEX "uidx_enterprise__enterpr_087da0" ON "enterprise_chain" ("enterprise_id", "chain_id");
CREATE TABLE "meeting_invited_unit" (
    "meeting_id" UUID NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "unit_id" UUID NOT NULL REFERENCES "org_unit" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "meeting_invited_unit" IS '受邀单位 | Invited units';
CREATE UNIQUE INDEX "uidx_meeting_inv_meeting_64a6d2" ON "meeting_invited_unit" ("meeting_id", "unit_id");
CREATE TABLE "meeting_enterprise" (
    "meeting_id" UUID NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "enterprise_id" UUID NOT NULL REFERENCES "enterprise" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "meeting_enterprise" IS '受邀企业 | Invited enterprises';
CREATE UNIQUE INDEX "uidx_meeting_ent_meeting_c34757" ON "meeting_enterprise" ("meeting_id", "enterprise_id");
CREATE TABLE "meeting_demand" (
    "meeting_id" UUID NOT NULL REFERENCES "meeting" ("id") ON DELETE CASCADE,
    "issue_id" UUID NOT NULL REFERENCES "issue" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "meeting_demand" IS '企业诉求 | Demands raised';
CREATE UNIQUE INDEX "uidx_meeting_dem_meeting_74aaa8" ON "meeting_demand" ("meeting_id", "issue_id");
CREATE TABLE "policy_document_supersedes" (
    "newer_id" UUID NOT NULL REFERENCES "policy_document" ("id") ON DELETE CASCADE,
    "older_id" UUID NOT NULL REFERENCES "policy_document" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "policy_document_supersedes" IS '替代的文件 | Documents it supersedes';
CREATE UNIQUE INDEX "uidx_policy_docu_newer_i_15df8d" ON "policy_document_supersedes" ("newer_id", "older_id");
CREATE TABLE "public_notice_application" (
    "notice_id" UUID NOT NULL REFERENCES "public_notice" ("id") ON DELETE CASCADE,
    "application_id" UUID NOT NULL REFERENCES "subsidy_application" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "public_notice_application" IS '公示的申报 | Applications under notice';
CREATE UNIQUE INDEX "uidx_public_noti_notice__497713" ON "public_notice_application" ("notice_id", "application_id");
CREATE TABLE "commissioner_chain" (
    "commissioner_id" UUID NOT NULL REFERENCES "commissioner" ("id") ON DELETE CASCADE,
    "chain_id" UUID NOT NULL REFERENCES "industry_chain" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "commissioner_chain" IS '熟悉的产业链 | Industry chains';
CREATE UNIQUE INDEX "uidx_commissione_commiss_01de7b" ON "commissioner_chain" ("commissioner_id", "chain_id");
CREATE TABLE "link_visit_problem" (
    "visit_id" UUID NOT NULL REFERENCES "link_visit" ("id") ON DELETE CASCADE,
    "issue_id" UUID NOT NULL REFERENCES "issue" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "link_visit_problem" IS '发现的问题 | Problems found';
CREATE UNIQUE INDEX "uidx_link_visit__visit_i_cdbc29" ON "link_visit_problem" ("visit_id", "issue_id");
CREATE TABLE "project_county" (
    "project_id" UUID NOT NULL REFERENCES "project" ("id") ON DELETE CASCADE,
    "county_id" UUID NOT NULL REFERENCES "region" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "project_county" IS '涉及县(区)（含牵头） | Counties, the lead county among them';
CREATE UNIQUE INDEX "uidx_project_cou_project_cc18e2" ON "project_county" ("project_id", "county_id");
CREATE TABLE "project_chain" (
    "project_id" UUID NOT NULL REFERENCES "project" ("id") ON DELETE CASCADE,
    "chain_id" UUID NOT NULL REFERENCES "industry_chain" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "project_chain" IS '所属产业链 | Industry chains';
CREATE UNIQUE INDEX "uidx_project_cha_project_b18b75" ON "project_chain" ("project_id", "chain_id");
CREATE TABLE "issue_co_unit" (
    "issue_id" UUID NOT NULL REFERENCES "issue" ("id") ON DELETE CASCADE,
    "unit_id" UUID NOT NULL REFERENCES "org_unit" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "issue_co_unit" IS '协办单位 | Co-responsible units';
CREATE UNIQUE INDEX "uidx_issue_co_un_issue_i_c42a5a" ON "issue_co_unit" ("issue_id", "unit_id");
CREATE TABLE "progress_report_problem" (
    "report_id" UUID NOT NULL REFERENCES "progress_report" ("id") ON DELETE CASCADE,
    "issue_id" UUID NOT NULL REFERENCES "issue" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "progress_report_problem" IS '反映的问题 | Problems raised';
CREATE UNIQUE INDEX "uidx_progress_re_report__6ecfe5" ON "progress_report_problem" ("report_id", "issue_id");
CREATE TABLE "complaint_co_unit" (
    "complaint_id" UUID NOT NULL REFERENCES "complaint" ("id") ON DELETE CASCADE,
    "unit_id" UUID NOT NULL REFERENCES "org_unit" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "complaint_co_unit" IS '协办单位 | Co-handling units';
CREATE UNIQUE INDEX "uidx_complaint_c_complai_0cff73" ON "complaint_co_unit" ("complaint_id", "unit_id");
create or replace function zh_tsv(s text) returns tsvector
language sql immutable strict parallel safe as $$
  select array_to_tsvector(array_remove(string_to_array(
    regexp_replace(lower(s), '(..)', E'\\\\1\\x01', 'g') || E'\\x01' ||
    regexp_replace(substr(lower(s), 2), '(..)', E'\\\\1\\x01', 'g'), E'\\x01'), ''))
$$;
create or replace function zh_query(s text) returns tsquery
language sql immutable strict parallel safe as $$
  select string_agg('''' || replace(replace(piece, '\\', '\\\\'), '''', '''''') || ending, ' & ')::tsquery
  from (select substr(lower(s), i, 2) as piece, case when length(s) = 1 then ''':*' else '''' end as ending
        from generate_series(1, greatest(length(s) - 1, 1)) as i) as pieces
$$;
alter table "arrears_item" add constraint "ck_arrears_item_debtor_type" check ("debtor_type" in ('ORGAN', 'INSTITUTION', 'LARGE_STATE', 'LARGE_OTHER'));
alter table "arrears_item" add constraint "ck_arrears_item_goods_kind" check ("goods_kind" in ('GOODS', 'ENGINEERING', 'SERVICE'));
alter table "arrears_item" add constraint "ck_arrears_item_status" check ("status" in ('REPORTED', 'CONFIRMED', 'DISPUTED', 'REPAYING', 'CLEARED', 'WITHDRAWN'));
alter table "arrears_item" add constraint "ck_arrears_item_one_debtor" check (num_nonnulls(debtor_unit_id, debtor_enterprise_id) = 1);
alter table "arrears_item" add constraint "ck_arrears_item_two_parties" check (debtor_enterprise_id is distinct from creditor_id);
alter table "arrears_item" add constraint "ck_arrears_item_debtor_fits_type" check ((debtor_type in ('ORGAN', 'INSTITUTION')) = (debtor_unit_id is not null));
alter table "arrears_item" add constraint "ck_arrears_item_amounts" check (contract_amount > 0 and unpaid between 0 and contract_amount);
alter table "arrears_item" add constraint "ck_arrears_item_dispute" check (dispute_part between 0 and contract_amount and (disputed or dispute_part = 0) and (status <> 'DISPUTED' or disputed));
alter table "arrears_item" add constraint "ck_arrears_item_confirmation_whole" check ((confirmed_on is null) = (confirmed_amount is null) and (confirmed_amount is null or confirmed_amount between 0 and contract_amount));
alter table "arrears_item" add constraint "ck_arrears_item_confirmed_has_date" check (status not in ('CONFIRMED', 'REPAYING', 'CLEARED') or confirmed_on is not null);
alter table "arrears_item" add constraint "ck_arrears_item_cleared" check (status <> 'CLEARED' or unpaid = 0);
alter table "arrears_item" add constraint "ck_arrears_item_terms" check (contract_term_days >= 0 and interest_rate >= 0);
create index "idx_arrears_item_search" on "arrears_item" using gin (zh_tsv(coalesce("contract_no", '')));
alter table "arrears_repayment" add constraint "ck_arrears_repayment_method" check ("method" in ('CASH', 'BILL', 'OTHER'));
alter table "arrears_repayment" add constraint "ck_arrears_repayment_amount" check (amount > 0);
alter table "arrears_repayment" add constraint "ck_arrears_repayment_honoured" check (honoured_on >= date);
alter table "arrears_ranking" add constraint "ck_arrears_ranking_kind" check ("kind" in ('COUNTY', 'CITY_DEPT'));
alter table "arrears_ranking" add constraint "ck_arrears_ranking_status" check ("status" in ('DRAFT', 'PUBLISHED'));
create unique index "uq_arrears_ranking_period" on "arrears_ranking" ("city_id", "period", "kind");
alter table "arrears_ranking" add constraint "ck_arrears_ranking_average_has_source" check ((provincial_average is null) = (average_source is null));
alter table "arrears_ranking" add constraint "ck_arrears_ranking_average" check (provincial_average between 0 and 100);
alter table "arrears_ranking" add constraint "ck_arrears_ranking_published" check ((status = 'PUBLISHED') = (published_at is not null));
create index "idx_arrears_ranking_search" on "arrears_ranking" using gin (zh_tsv(coalesce("period", '')));
create unique index "uq_arrears_ranking_row_region" on "arrears_ranking_row" ("ranking_id", "region_id") where region_id is not null;
create unique index "uq_arrears_ranking_row_unit" on "arrears_ranking_row" ("ranking_id", "unit_id") where unit_id is not null;
alter table "arrears_ranking_row" add constraint "ck_arrears_ranking_row_one" check (num_nonnulls(region_id, unit_id) = 1);
alter table "arrears_ranking_row" add constraint "ck_arrears_ranking_row_figures" check (opening >= 0 and added >= 0 and cleared between 0 and opening + added and closing = opening + added - cleared);
alter table "arrears_ranking_row" add constraint "ck_arrears_ranking_row_without_arrears_unranked" check ((rate is null) = (opening + added = 0) and (rank is null) = (rate is null) and (rank is null or rank > 0));
alter table "assignment" add constraint "ck_assignment_kind" check ("kind" in ('PROJECT_MANAGER', 'SERVICE_COMMISSIONER', 'RELIEF_SUPERVISOR', 'POLICY_COMMISSIONER'));
alter table "assignment" add constraint "ck_assignment_status" check ("status" in ('PROPOSED', 'ACTIVE', 'CONVERTED', 'CHANGED', 'ENDED'));
alter table "assignment" add constraint "ck_assignment_change_reason" check ("change_reason" in ('TRANSFER', 'RETIRE', 'LONG_LEAVE', 'RECUSAL', 'ENTERPRISE_REQUEST', 'DUTY_FAILURE', 'LANDING_CONVERSION'));
create unique index "uq_assignment_project_active" on "assignment" ("project_id", "kind") where status = 'ACTIVE' and deleted_at is null;
create unique index "uq_assignment_enterprise_active" on "assignment" ("enterprise_id", "kind") where status = 'ACTIVE' and deleted_at is null;
alter table "assignment" add constraint "ck_assignment_one_person_one_target" check (num_nonnulls(project_id, enterprise_id) = 1 and num_nonnulls(leader_id, commissioner_id) = 1);
alter table "assignment" add constraint "ck_assignment_kind_fits_target" check ((kind in ('PROJECT_MANAGER', 'SERVICE_COMMISSIONER')) = (project_id is not null));
alter table "assignment" add constraint "ck_assignment_kind_fits_person" check ((kind in ('PROJECT_MANAGER', 'RELIEF_SUPERVISOR')) = (leader_id is not null));
alter table "assignment" add constraint "ck_assignment_period" check (end_on >= start_on);
alter table "assignment" add constraint "ck_assignment_match_score" check (match_score between 0 and 100);
alter table "assignment" add constraint "ck_assignment_change_approved" check (status <> 'CHANGED' or (change_reason is not null and approval_doc_no is not null));
create index "idx_service_log_search" on "service_log" using gin (zh_tsv(coalesce("matter", '') || E'\\n' || coalesce("result", '')));
alter table "commissioner" add constraint "ck_commissioner_dept_function" check ("dept_function" in ('MACRO', 'INDUSTRY', 'FACTOR'));
create unique index "uq_commissioner_user" on "commissioner" ("user_id") where deleted_at is null;
alter table "commissioner" add constraint "ck_commissioner_max_load" check (max_load >= 0);
create index "idx_commissioner_search" on "commissioner" using gin (zh_tsv(coalesce("name", '')));
alter table "pool" add constraint "ck_pool_kind" check ("kind" in ('SERVICE', 'POLICY'));
create unique index "uq_pool_kind" on "pool" ("city_id", "kind") where deleted_at is null;
alter table "pool" add constraint "ck_pool_target_size" check (target_size >= 0);
create unique index "uq_pool_target_chain" on "pool_target" ("pool_id", "chain_id") where deleted_at is null;
alter table "pool_target" add constraint "ck_pool_target_target" check (target >= 0);
alter table "pool_membership" add constraint "ck_pool_membership_status" check ("status" in ('CANDIDATE', 'ACTIVE', 'SUSPENDED', 'EXITED'));
create unique index "uq_pool_membership_current" on "pool_membership" ("commissioner_id", "pool_id") where status <> 'EXITED' and deleted_at is null;
alter table "pool_membership" add constraint "ck_pool_membership_period" check (exited_on >= joined_on);
alter table "pool_membership" add constraint "ck_pool_membership_exit_dated" check (status <> 'EXITED' or exited_on is not null);
alter table "training" add constraint "ck_training_hours" check (hours > 0);
create index "idx_training_search" on "training" using gin (zh_tsv(coalesce("course", '')));
alter table "appraisal" add constraint "ck_appraisal_grade" check ("grade" in ('EXCELLENT', 'COMPETENT', 'BASIC', 'INCOMPETENT'));
create unique index "uq_appraisal_year" on "appraisal" ("commissioner_id", "year") where deleted_at is null;
alter table "appraisal" add constraint "ck_appraisal_enterprise_score" check (enterprise_score between 0 and 100);
alter table "appraisal" add constraint "ck_appraisal_close_rate" check (close_rate between 0 and 100);
alter table "complaint" add constraint "ck_complaint_priority" check ("priority" in ('URGENT', 'NORMAL', 'COMPLEX'));
alter table "complaint" add constraint "ck_complaint_light" check ("light" in ('GREEN', 'YELLOW', 'RED', 'GREY'));
alter table "complaint" add constraint "ck_complaint_evaluation_grade" check ("evaluation_grade" in ('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED'));
alter table "complaint" add constraint "ck_complaint_kind" check ("kind" in ('CONSULT', 'HELP', 'COMPLAINT'));
alter table "complaint" add constraint "ck_complaint_category" check ("category" in ('SERVICE', 'LICENCE', 'FUND_DELAY', 'FUND_WITHHELD', 'ARREARS', 'EXTORTION', 'LAW_ENFORCEMENT', 'POLICY_NOT_HONOURED', 'FAIR_COMPETITION', 'LOAN_DISRUPTION', 'RETALIATION', 'OTHER'));
alter table "complaint" add constraint "ck_complaint_source" check ("source" in ('ENTERPRISE', 'PUBLIC_FORM', 'HOTLINE', 'COMMISSIONER', 'ASSOCIATION', 'UPPER_PLATFORM'));
alter table "complaint" add constraint "ck_complaint_status" check ("status" in ('RECEIVED', 'NOT_ACCEPTED', 'ACCEPTED', 'DISPATCHED', 'HANDLING', 'HANDLED', 'CALLBACK', 'CLOSED', 'FED_BACK', 'SEALED_TRANSFER', 'MERGED', 'WITHDRAWN'));
alter table "complaint" add constraint "ck_complaint_confidentiality" check ("confidentiality" in ('NORMAL', 'PROTECTED', 'SEALED'));
alter table "complaint" add constraint "ck_complaint_complainant_type" check ("complainant_type" in ('ENTERPRISE', 'INDIVIDUAL', 'ANONYMOUS'));
alter table "complaint" add constraint "ck_complaint_accept_decision" check ("accept_decision" in ('ACCEPTED', 'REJECTED', 'REDIRECTED'));
alter table "complaint" add constraint "ck_complaint_reject_reason" check ("reject_reason" in ('IN_PROCEEDINGS', 'CIVIL_DISPUTE', 'NO_NEW_FACTS', 'NOT_OUR_COMPETENCE'));
alter table "complaint" add constraint "ck_complaint_statutory_track" check ("statutory_track" in ('NONE', 'SME_PAYMENT', 'PETITION'));
alter table "complaint" add constraint "ck_complaint_feedback_channel" check ("feedback_channel" in ('MINI_PROGRAM', 'PHONE', 'WRITTEN', 'QUERY_CODE'));
create unique index "uq_complaint_no" on "complaint" ("city_id", "no");
alter table "complaint" add constraint "ck_complaint_accusation_is_sealed" check (category not in ('EXTORTION', 'FUND_WITHHELD') or confidentiality = 'SEALED');
alter table "complaint" add constraint "ck_complaint_sealed_is_transferred" check ((status = 'SEALED_TRANSFER') = (confidentiality = 'SEALED'));
alter table "complaint" add constraint "ck_complaint_sealed_is_a_stub" check (case when confidentiality = 'SEALED' then num_nonnulls(title, content, complainant_name, contact_name, contact_phone, respondent_unit_id, respondent_enterprise_id, respondent_person, respondent_user_id, responsible_unit_id, handler_id, findings, measures) = 0 else coalesce(btrim(title), '') <> '' and coalesce(btrim(content), '') <> '' and char_length(content) <= 5000 end);
alter table "complaint" add constraint "ck_complaint_confidential_enterprise_is_no_relation" check (case when confidentiality = 'NORMAL' then confidential_complainant is null else complainant_enterprise_id is null end);
alter table "complaint" add constraint "ck_complaint_anonymous_names_nobody" check (complainant_type <> 'ANONYMOUS' or num_nonnulls(complainant_enterprise_id, confidential_complainant, complainant_name, contact_name, contact_phone) = 0);
alter table "complaint" add constraint "ck_complaint_of_an_enterprise" check (complainant_type <> 'ENTERPRISE' or num_nonnulls(complainant_enterprise_id, confidential_complainant) = 1);
alter table "complaint" add constraint "ck_complaint_dispatched_with_unit_and_deadline" check (status in ('RECEIVED', 'NOT_ACCEPTED', 'ACCEPTED', 'SEALED_TRANSFER', 'MERGED', 'WITHDRAWN') or (responsible_unit_id is not null and due_at is not null));
alter table "complaint" add constraint "ck_complaint_handled_has_time" check (status not in ('HANDLED', 'CALLBACK', 'CLOSED', 'FED_BACK') or done_at is not null);
alter table "complaint" add constraint "ck_complaint_closed_has_time" check (status not in ('CLOSED', 'FED_BACK') or closed_at is not null);
alter table "complaint" add constraint "ck_complaint_fed_back_in_words" check (status <> 'FED_BACK' or (feedback_at is not null and coalesce(btrim(feedback_text), '') <> ''));
alter table "complaint" add constraint "ck_complaint_rejected_has_reason" check (status <> 'NOT_ACCEPTED' or reject_reason is not null);
alter table "complaint" add constraint "ck_complaint_merged_into_another" check ((status = 'MERGED') = (duplicate_of_id is not null) and duplicate_of_id is distinct from id);
alter table "complaint" add constraint "ck_complaint_payment_has_contract" check (statutory_track <> 'SME_PAYMENT' or contract_no is not null);
create index "idx_complaint_search" on "complaint" using gin (zh_tsv(coalesce("no", '') || E'\\n' || coalesce("title", '') || E'\\n' || coalesce("content", '')));
alter table "callback" add constraint "ck_callback_satisfaction" check ("satisfaction" in ('SATISFIED', 'BASICALLY', 'NOT'));
create unique index "uq_callback_attempt" on "callback" ("complaint_id", "attempt");
alter table "callback" add constraint "ck_callback_attempt" check (attempt between 1 and 3);
alter table "callback" add constraint "ck_callback_reached" check (contacted or num_nonnulls(solved, satisfaction) = 0);
alter table "supervision_notice" add constraint "ck_supervision_notice_issuer" check ("issuer" in ('PARTY_OFFICE', 'GOV_OFFICE'));
alter table "supervision_notice" add constraint "ck_supervision_notice_status" check ("status" in ('PROPOSED', 'ISSUED', 'REPLIED', 'RECTIFIED', 'DECLINED'));
create unique index "uq_supervision_notice_no" on "supervision_notice" ("city_id", "no");
alter table "supervision_notice" add constraint "ck_supervision_notice_issued_has_date" check (status in ('PROPOSED', 'DECLINED') or issued_on is not null);
create index "idx_supervision_notice_search" on "supervision_notice" using gin (zh_tsv(coalesce("no", '') || E'\\n' || coalesce("trigger", '')));
alter table "discipline_case" add constraint "ck_discipline_case_status" check ("status" in ('RECEIVED', 'UNDER_REVIEW', 'TRANSFERRED', 'CLOSED'));
create unique index "uq_discipline_case_no" on "discipline_case" ("city_id", "no");
alter table "discipline_case" add constraint "ck_discipline_case_own_number" check (no ~ '^JJ[0-9]{8}-[0-9]{4,}$');
alter table "discipline_case" add constraint "ck_discipline_case_fed_back_in_words" check ((fed_back_at is null) = (coalesce(btrim(feedback_to_complainant), '') = ''));
create index "idx_discipline_case_search" on "discipline_case" using gin (zh_tsv(coalesce("no", '')));
alter table "enterprise" add constraint "ck_enterprise_entity_type" check ("entity_type" in ('ENTERPRISE', 'INDIVIDUAL', 'COOPERATIVE', 'BRANCH'));
alter table "enterprise" add constraint "ck_enterprise_ownership" check ("ownership" in ('PRIVATE', 'STATE', 'COLLECTIVE', 'FOREIGN', 'MIXED'));
alter table "enterprise" add constraint "ck_enterprise_size_class" check ("size_class" in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO'));
alter table "enterprise" add constraint "ck_enterprise_size_basis" check ("size_basis" in ('COMPUTED', 'RECOGNISED'));
alter table "enterprise" add constraint "ck_enterprise_status" check ("status" in ('OPERATING', 'SUSPENDED', 'CANCELLED', 'REVOKED', 'BANKRUPTCY'));
create unique index "uq_enterprise_uscc" on "enterprise" ("city_id", "uscc") where deleted_at is null;
alter table "enterprise" add constraint "ck_enterprise_uscc_length" check (char_length(uscc) = 18);
alter table "enterprise" add constraint "ck_enterprise_industry_class" check (industry_class ~ '^[A-T][0-9]{0,4}$');
alter table "enterprise" add constraint "ck_enterprise_figures" check (employees >= 0 and total_assets >= 0 and registered_capital >= 0);
alter table "enterprise" add constraint "ck_enterprise_size_has_basis" check ((size_class is null) = (size_basis is null));
create index "idx_enterprise_search" on "enterprise" using gin (zh_tsv(coalesce("name", '') || E'\\n' || coalesce("short_name", '') || E'\\n' || coalesce("uscc", '')));
create unique index "uq_enterprise_contact_primary" on "enterprise_contact" ("enterprise_id") where is_primary and deleted_at is null;
create index "idx_enterprise_contact_search" on "enterprise_contact" using gin (zh_tsv(coalesce("name", '')));
alter table "enterprise_user" add constraint "ck_enterprise_user_role" check ("role" in ('ADMIN', 'MEMBER'));
alter table "enterprise_user" add constraint "ck_enterprise_user_binding_method" check ("binding_method" in ('LICENCE_LEGAL_REP', 'ADMIN_INVITE'));
alter table "enterprise_user" add constraint "ck_enterprise_user_status" check ("status" in ('PENDING', 'ACTIVE', 'REVOKED'));
create unique index "uq_enterprise_user_current" on "enterprise_user" ("enterprise_id", "user_id") where status <> 'REVOKED' and deleted_at is null;
alter table "library_record" add constraint "ck_library_record_library" check ("library" in ('ABOVE_SCALE_INDUSTRY', 'ABOVE_LIMIT_WHOLESALE', 'ABOVE_LIMIT_RETAIL', 'ABOVE_LIMIT_LODGING', 'ABOVE_LIMIT_CATERING'));
alter table "library_record" add constraint "ck_library_record_entry_kind" check ("entry_kind" in ('NEW_BUILT', 'SMALL_UP', 'MONTHLY', 'ANNUAL'));
create unique index "uq_library_record_current" on "library_record" ("enterprise_id", "library") where dropped_on is null and deleted_at is null;
alter table "library_record" add constraint "ck_library_record_period" check (dropped_on >= entered_on);
alter table "library_record" add constraint "ck_library_record_month_of_entry" check (extract(day from entered_on) = 1);
alter table "certification" add constraint "ck_certification_kind" check ("kind" in ('CHAMPION_ENTERPRISE', 'CHAMPION_PRODUCT', 'LITTLE_GIANT_NATIONAL', 'LITTLE_GIANT_PROVINCIAL', 'GROWTH_PROVINCIAL', 'SRDI_CITY', 'INNOVATIVE_SME', 'SRDI_PROVINCIAL'));
create unique index "uq_certification_award" on "certification" ("enterprise_id", "kind", "doc_no") where deleted_at is null;
alter table "certification" add constraint "ck_certification_period" check (valid_to >= awarded_on and revoked_on >= awarded_on);
create index "idx_certification_search" on "certification" using gin (zh_tsv(coalesce("doc_no", '')));
alter table "key_enterprise" add constraint "ck_key_enterprise_level" check ("level" in ('CITY', 'COUNTY'));
create unique index "uq_key_enterprise_current" on "key_enterprise" ("enterprise_id", "year", "level") where removed_on is null and deleted_at is null;
alter table "key_enterprise" add constraint "ck_key_enterprise_period" check (removed_on >= added_on);
alter table "credit_record" add constraint "ck_credit_record_kind" check ("kind" in ('BLACKLIST', 'INCENTIVE', 'REPAIR'));
alter table "credit_record" add constraint "ck_credit_record_status" check ("status" in ('PROPOSED', 'NOTICED', 'LISTED', 'REPAIR_APPLIED', 'DELISTED'));
alter table "credit_record" add constraint "ck_credit_record_listing_dated" check (status not in ('LISTED', 'REPAIR_APPLIED', 'DELISTED') or listed_on is not null);
alter table "credit_record" add constraint "ck_credit_record_amount" check (amount >= 0);
create index "idx_credit_record_search" on "credit_record" using gin (zh_tsv(coalesce("basis_doc_no", '') || E'\\n' || coalesce("court", '')));
alter table "issue" add constraint "ck_issue_priority" check ("priority" in ('URGENT', 'NORMAL', 'COMPLEX'));
alter table "issue" add constraint "ck_issue_light" check ("light" in ('GREEN', 'YELLOW', 'RED', 'GREY'));
alter table "issue" add constraint "ck_issue_evaluation_grade" check ("evaluation_grade" in ('VERY_SATISFIED', 'SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED', 'VERY_DISSATISFIED'));
alter table "issue" add constraint "ck_issue_category" check ("category" in ('FINANCE', 'LAND', 'LABOUR', 'POLICY', 'LICENCE', 'UTILITIES', 'LOGISTICS', 'TAX', 'MARKET', 'LEGAL', 'ARREARS', 'OTHER'));
alter table "issue" add constraint "ck_issue_source" check ("source" in ('ENTERPRISE', 'LINK_VISIT', 'MEETING', 'COMMISSIONER', 'SURVEY', 'BAD_RATING', 'HOTLINE', 'ASSOCIATION', 'PROGRESS_REPORT'));
alter table "issue" add constraint "ck_issue_status" check ("status" in ('DRAFT', 'SUBMITTED', 'REJECTED', 'ACCEPTED', 'DISPATCHED', 'IN_PROGRESS', 'EXTENSION_PENDING', 'DONE', 'REWORK', 'VERIFIED', 'CLOSED', 'LONG_TERM', 'MERGED'));
alter table "issue" add constraint "ck_issue_reject_reason" check ("reject_reason" in ('CIVIL_DISPUTE', 'IN_PROCEEDINGS', 'NOT_OUR_COMPETENCE', 'NO_SUBSTANCE'));
alter table "issue" add constraint "ck_issue_result" check ("result" in ('RESOLVED', 'EXPLAINED', 'LONG_TERM', 'NOT_JUSTIFIED'));
create unique index "uq_issue_no" on "issue" ("city_id", "no");
alter table "issue" add constraint "ck_issue_has_content" check (title <> '' and char_length(content) between 1 and 5000);
alter table "issue" add constraint "ck_issue_dispatched_with_leader_unit_and_deadline" check (status in ('DRAFT', 'SUBMITTED', 'REJECTED', 'ACCEPTED', 'MERGED') or (lead_leader_id is not null and responsible_unit_id is not null and due_at is not null));
alter table "issue" add constraint "ck_issue_done_has_result" check (status not in ('DONE', 'VERIFIED', 'CLOSED') or num_nonnulls(done_at, result) = 2);
alter table "issue" add constraint "ck_issue_closed_has_time" check (status <> 'CLOSED' or closed_at is not null);
alter table "issue" add constraint "ck_issue_rejected_has_reason" check (status <> 'REJECTED' or reject_reason is not null);
alter table "issue" add constraint "ck_issue_merged_into_another" check ((status = 'MERGED') = (duplicate_of_id is not null) and duplicate_of_id is distinct from id);
alter table "issue" add constraint "ck_issue_on_behalf_consented" check (status = 'DRAFT' or not on_behalf or consent_given);
alter table "issue" add constraint "ck_issue_long_term_has_review" check (status <> 'LONG_TERM' or next_review_on is not null);
alter table "issue" add constraint "ck_issue_evaluation_whole" check ((evaluation_grade is null) = (evaluated_at is null));
create index "idx_issue_search" on "issue" using gin (zh_tsv(coalesce("no", '') || E'\\n' || coalesce("title", '') || E'\\n' || coalesce("content", '')));
alter table "issue_action" add constraint "ck_issue_action_type" check ("type" in ('CREATE', 'ACCEPT', 'REJECT', 'DISPATCH', 'SIGN_IN', 'RETURN', 'REPLY', 'URGE', 'EXTEND_REQUEST', 'EXTEND_DECISION', 'DONE', 'VERIFY', 'REWORK', 'EVALUATE', 'CLOSE', 'REOPEN', 'ESCALATE', 'MERGE'));
create unique index "uq_issue_action_seq" on "issue_action" ("issue_id", "seq");
alter table "issue_action" add constraint "ck_issue_action_seq" check (seq > 0);
alter table "urge" add constraint "ck_urge_level" check ("level" in ('LEVEL_1', 'LEVEL_2', 'LEVEL_3'));
alter table "urge" add constraint "ck_urge_one_ticket" check (num_nonnulls(issue_id, complaint_id) = 1);
alter table "urge" add constraint "ck_urge_reply_whole" check ((reply is null) = (replied_at is null));
alter table "extension" add constraint "ck_extension_status" check ("status" in ('PENDING', 'APPROVED', 'REFUSED'));
create unique index "uq_extension_once" on "extension" ("issue_id") where status in ('PENDING', 'APPROVED') and deleted_at is null;
alter table "extension" add constraint "ck_extension_days" check (days > 0);
alter table "extension" add constraint "ck_extension_two_persons" check (approved_by_id is distinct from requested_by_id);
alter table "extension" add constraint "ck_extension_approved_by" check (status <> 'APPROVED' or approved_by_id is not null);
alter table "leader_link" add constraint "ck_leader_link_source" check ("source" in ('ASSIGNED', 'PROJECT_LANDING'));
create unique index "uq_leader_link_primary" on "leader_link" ("enterprise_id") where is_primary and end_on is null and deleted_at is null;
create unique index "uq_leader_link_current" on "leader_link" ("leader_id", "enterprise_id") where end_on is null and deleted_at is null;
alter table "leader_link" add constraint "ck_leader_link_period" check (end_on >= start_on);
alter table "link_visit" add constraint "ck_link_visit_status" check ("status" in ('PLANNED', 'DONE', 'SUBMITTED', 'CONFIRMED', 'REJECTED', 'CANCELLED'));
alter table "link_visit" add constraint "ck_link_visit_dated" check (status in ('PLANNED', 'CANCELLED') or visited_on is not null);
alter table "link_visit" add constraint "ck_link_visit_rejection_explained" check (status <> 'REJECTED' or reject_reason is not null);
create index "idx_link_visit_search" on "link_visit" using gin (zh_tsv(coalesce("summary", '') || E'\\n' || coalesce("place", '')));
alter table "meeting" add constraint "ck_meeting_type" check ("type" in ('ANNUAL_CONFERENCE', 'JOINT_MEETING', 'GOV_ENT_BIMONTHLY'));
alter table "meeting" add constraint "ck_meeting_status" check ("status" in ('PLANNED', 'HELD', 'MISSED'));
alter table "meeting" add constraint "ck_meeting_window" check ((type = 'GOV_ENT_BIMONTHLY') = ("window" is not null) and "window" ~ '^[0-9]{4}-B[1-6]$');
alter table "meeting" add constraint "ck_meeting_held_dated" check (status <> 'HELD' or held_on is not null);
create index "idx_meeting_search" on "meeting" using gin (zh_tsv(coalesce("topic", '') || E'\\n' || coalesce("minutes", '')));
alter table "region" add constraint "ck_region_kind" check ("kind" in ('CITY', 'COUNTY', 'ZONE'));
create unique index "uq_region_code" on "region" ("city_id", "code") where deleted_at is null;
alter table "region" add constraint "ck_region_only_a_city_has_no_parent" check ((kind = 'CITY') = (parent_id is null));
create index "idx_region_search" on "region" using gin (zh_tsv(coalesce("name", '') || E'\\n' || coalesce("short_name", '') || E'\\n' || coalesce("code", '')));
alter table "org_unit" add constraint "ck_org_unit_level" check ("level" in ('CITY', 'COUNTY', 'ZONE', 'TOWN', 'VERTICAL'));
alter table "org_unit" add constraint "ck_org_unit_kind" check ("kind" in ('PARTY', 'GOV', 'NPC', 'CPPCC', 'JUDICIAL', 'DISCIPLINE', 'MASS', 'OFFICE', 'ZONE', 'BANK', 'ENTERPRISE_SERVICE'));
create unique index "uq_org_unit_code" on "org_unit" ("city_id", "code") where deleted_at is null;
alter table "org_unit" add constraint "ck_org_unit_not_its_own" check (parent_id <> id and successor_id <> id);
alter table "org_unit" add constraint "ck_org_unit_period" check (valid_to >= valid_from);
create index "idx_org_unit_search" on "org_unit" using gin (zh_tsv(coalesce("name", '') || E'\\n' || coalesce("short_name", '') || E'\\n' || coalesce("code", '')));
create unique index "uq_industry_chain_code" on "industry_chain" ("city_id", "code") where deleted_at is null;
create index "idx_industry_chain_search" on "industry_chain" using gin (zh_tsv(coalesce("name", '') || E'\\n' || coalesce("code", '')));
create unique index "uq_bank_code" on "bank" ("city_id", "code") where deleted_at is null;
create index "idx_bank_search" on "bank" using gin (zh_tsv(coalesce("name", '') || E'\\n' || coalesce("code", '')));
alter table "user" add constraint "ck_user_status" check ("status" in ('ACTIVE', 'LOCKED', 'DISABLED'));
create unique index "uq_user_username" on "user" ("city_id", "username");
alter table "user" add constraint "ck_user_username_lower_case" check (username = lower(username));
alter table "user" add constraint "ck_user_failed_logins" check (failed_logins >= 0);
create index "idx_user_search" on "user" using gin (zh_tsv(coalesce("display_name", '')));
alter table "role_grant" add constraint "ck_role_grant_role" check ("role" in ('CITY_RELIEF_OFFICE', 'CITY_INVEST_OFFICE', 'CITY_BIZENV_OFFICE', 'CITY_BIZENV_LEAD', 'CITY_SUPERVISION', 'CITY_DEPT_STAFF', 'CITY_DEPT_LEAD', 'CITY_FINANCE', 'CITY_ORG_DEPT', 'CITY_ASSESSMENT', 'COUNTY_ADMIN', 'COUNTY_DEPT_STAFF', 'COUNTY_DEPT_LEAD', 'ZONE_ADMIN', 'LEADER', 'LIAISON', 'COMMISSIONER', 'ENTERPRISE_ADMIN', 'ENTERPRISE_MEMBER', 'ASSOCIATION', 'DISCIPLINE', 'AUDITOR', 'SECURITY_AUDITOR', 'SYS_ADMIN', 'BANK', 'EVALUATOR', 'JUDICIAL', 'SME_SERVICE', 'PUBLIC'));
alter table "role_grant" add constraint "ck_role_grant_scope_kind" check ("scope_kind" in ('CITY', 'COUNTY', 'ZONE', 'UNIT', 'SELF'));
alter table "role_grant" add constraint "ck_role_grant_region_named" check (scope_kind not in ('COUNTY', 'ZONE') or region_id is not null);
alter table "role_grant" add constraint "ck_role_grant_unit_named" check (scope_kind <> 'UNIT' or unit_id is not null);
alter table "role_grant" add constraint "ck_role_grant_bank_named" check (role <> 'BANK' or bank_id is not null);
alter table "role_grant" add constraint "ck_role_grant_period" check (valid_to >= valid_from);
alter table "leader" add constraint "ck_leader_level" check ("level" in ('CITY', 'COUNTY'));
alter table "leader" add constraint "ck_leader_team" check ("team" in ('PARTY', 'NPC', 'GOVERNMENT', 'CPPCC'));
alter table "leader" add constraint "ck_leader_rank_code" check ("rank_code" in ('CITY_PARTY_SECRETARY', 'MAYOR', 'CITY_STANDING_COMMITTEE', 'VICE_MAYOR', 'NPC_CITY', 'CPPCC_CITY', 'DEPUTY_SECGEN_PARTY', 'DEPUTY_SECGEN_GOV', 'CITY_DEPT_HEAD', 'COUNTY_PARTY_SECRETARY', 'COUNTY_MAYOR', 'COUNTY_LEADER_PARTY', 'COUNTY_LEADER_NPC', 'COUNTY_LEADER_GOV', 'COUNTY_LEADER_CPPCC'));
alter table "leader" add constraint "ck_leader_period" check (end_on >= start_on);
create index "idx_leader_search" on "leader" using gin (zh_tsv(coalesce("name", '') || E'\\n' || coalesce("position", '')));
alter table "work_calendar_day" add constraint "ck_work_calendar_day_source" check ("source" in ('LIBRARY', 'MANUAL'));
create unique index "uq_work_calendar_day_date" on "work_calendar_day" ("city_id", "date");
create index "idx_work_calendar_day_search" on "work_calendar_day" using gin (zh_tsv(coalesce("name", '')));
alter table "system_param" add constraint "ck_system_param_type" check ("type" in ('INTEGER', 'DECIMAL', 'BOOLEAN', 'DATE', 'TEXT', 'LIST'));
create unique index "uq_system_param_key" on "system_param" ("city_id", "key", "valid_from");
create index "idx_system_param_search" on "system_param" using gin (zh_tsv(coalesce("key", '') || E'\\n' || coalesce("remark", '')));
create unique index "uq_dict_item_code" on "dict_item" ("city_id", "dictionary", "code");
create index "idx_dict_item_search" on "dict_item" using gin (zh_tsv(coalesce("code", '') || E'\\n' || coalesce("label_zh", '') || E'\\n' || coalesce("label_en", '')));
alter table "industry_class" add constraint "ck_industry_class_level" check ("level" in ('SECTION', 'DIVISION', 'GROUP', 'CLASS'));
create unique index "uq_industry_class_code" on "industry_class" ("city_id", "code");
alter table "industry_class" add constraint "ck_industry_class_has_parent" check ((level = 'SECTION') = (parent_id is null));
create index "idx_industry_class_search" on "industry_class" using gin (zh_tsv(coalesce("code", '') || E'\\n' || coalesce("name", '')));
alter table "audit_log" add constraint "ck_audit_log_seq" check (seq > 0);
alter table "audit_log" add constraint "ck_audit_log_digests" check (char_length(hash) = 64 and char_length(prev_hash) = 64 and hash <> prev_hash);
create index "idx_audit_log_search" on "audit_log" using gin (zh_tsv(coalesce("action", '') || E'\\n' || coalesce("entity", '') || E'\\n' || coalesce("reason", '')));
alter table "policy_document" add constraint "ck_policy_document_level" check ("level" in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'));
alter table "policy_document" add constraint "ck_policy_document_status" check ("status" in ('DRAFT', 'REVIEW', 'APPROVED', 'PUBLISHED', 'AMENDED', 'SUPERSEDED', 'OVERRIDDEN', 'EXPIRED', 'REPEALED'));
create unique index "uq_policy_document_doc_no" on "policy_document" ("city_id", "doc_no") where doc_no is not null and status = 'PUBLISHED' and deleted_at is null;
alter table "policy_document" add constraint "ck_policy_document_issuer" check (num_nonnulls(issuer_unit_id, issuer_name) >= 1);
alter table "policy_document" add constraint "ck_policy_document_county" check ((level = 'COUNTY') = (county_id is not null));
alter table "policy_document" add constraint "ck_policy_document_validity" check (expires_on >= effective_on);
alter table "policy_document" add constraint "ck_policy_document_published_has_time" check (status in ('DRAFT', 'REVIEW', 'APPROVED') or published_at is not null);
alter table "policy_document" add constraint "ck_policy_document_checked" check (status in ('DRAFT', 'REVIEW') or legality_checked);
create index "idx_policy_document_search" on "policy_document" using gin (zh_tsv(coalesce("doc_no", '') || E'\\n' || coalesce("title", '') || E'\\n' || coalesce("body", '')));
alter table "policy_item" add constraint "ck_policy_item_benefit_kind" check ("benefit_kind" in ('CASH', 'TAX', 'LOAN', 'LAND', 'SERVICE'));
alter table "policy_item" add constraint "ck_policy_item_amount_kind" check ("amount_kind" in ('FIXED', 'CAP', 'RATE'));
alter table "policy_item" add constraint "ck_policy_item_apply_mode" check ("apply_mode" in ('NO_APPLY', 'QUICK', 'NORMAL'));
create unique index "uq_policy_item_code" on "policy_item" ("document_id", "code");
alter table "policy_item" add constraint "ck_policy_item_amount" check (amount > 0);
alter table "policy_item" add constraint "ck_policy_item_instalments" check (instalments > 0);
alter table "policy_item" add constraint "ck_policy_item_window" check (window_to >= window_from);
alter table "policy_item" add constraint "ck_policy_item_overridden_whole" check ((overridden_by_id is null) = (overridden_from is null) and overridden_by_id is distinct from id);
alter table "policy_item" add constraint "ck_policy_item_overridden_dates" check (overridden_until >= overridden_from);
create index "idx_policy_item_search" on "policy_item" using gin (zh_tsv(coalesce("code", '') || E'\\n' || coalesce("title", '') || E'\\n' || coalesce("conditions", '')));
alter table "project" add constraint "ck_project_tier" check ("tier" in ('MAJOR', 'KEY', 'GENERAL'));
alter table "project" add constraint "ck_project_investor_origin" check ("investor_origin" in ('OUT_OF_PROVINCE', 'OUT_OF_CITY', 'FOREIGN', 'LOCAL'));
alter table "project" add constraint "ck_project_stage" check ("stage" in ('LEAD', 'RESERVE', 'NEGOTIATING', 'SIGNED', 'LANDED', 'UNDER_CONSTRUCTION', 'COMMISSIONED', 'AT_CAPACITY', 'ABOVE_SCALE', 'SUSPENDED', 'TERMINATED'));
alter table "project" add constraint "ck_project_stage_before_suspension" check ("stage_before_suspension" in ('LEAD', 'RESERVE', 'NEGOTIATING', 'SIGNED', 'LANDED', 'UNDER_CONSTRUCTION', 'COMMISSIONED', 'AT_CAPACITY', 'ABOVE_SCALE', 'SUSPENDED', 'TERMINATED'));
alter table "project" add constraint "ck_project_light" check ("light" in ('GREEN', 'YELLOW', 'RED', 'GREY'));
create unique index "uq_project_no" on "project" ("city_id", "no");
alter table "project" add constraint "ck_project_planned_investment" check (planned_investment >= 0);
alter table "project" add constraint "ck_project_landed_has_enterprise" check (stage not in ('LANDED', 'UNDER_CONSTRUCTION', 'COMMISSIONED', 'AT_CAPACITY', 'ABOVE_SCALE') or (enterprise_id is not null and landed_on is not null));
alter table "project" add constraint "ck_project_suspension_remembers" check (stage <> 'SUSPENDED' or stage_before_suspension is not null);
alter table "project" add constraint "ck_project_industry_class" check (industry_class ~ '^[A-T][0-9]{0,4}$');
create index "idx_project_search" on "project" using gin (zh_tsv(coalesce("name", '') || E'\\n' || coalesce("no", '') || E'\\n' || coalesce("investor", '')));
alter table "milestone" add constraint "ck_milestone_stage" check ("stage" in ('LEAD', 'RESERVE', 'NEGOTIATING', 'SIGNED', 'LANDED', 'UNDER_CONSTRUCTION', 'COMMISSIONED', 'AT_CAPACITY', 'ABOVE_SCALE', 'SUSPENDED', 'TERMINATED'));
create unique index "uq_milestone_stage" on "milestone" ("project_id", "stage") where deleted_at is null;
alter table "milestone" add constraint "ck_milestone_plannable_stage" check (stage not in ('LEAD', 'SUSPENDED', 'TERMINATED'));
alter table "progress_report" add constraint "ck_progress_report_status" check ("status" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'));
create unique index "uq_progress_report_period" on "progress_report" ("project_id", "period") where deleted_at is null;
alter table "progress_report" add constraint "ck_progress_report_period" check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table "progress_report" add constraint "ck_progress_report_physical_progress" check (physical_progress between 0 and 100);
create index "idx_progress_report_search" on "progress_report" using gin (zh_tsv(coalesce("text", '')));
alter table "funds_in_place" add constraint "ck_funds_in_place_source" check ("source" in ('OUT_OF_PROVINCE', 'OUT_OF_CITY', 'FOREIGN', 'LOCAL'));
alter table "funds_in_place" add constraint "ck_funds_in_place_amount" check (amount > 0);
alter table "map_task" add constraint "ck_map_task_centre" check ("centre" in ('INVEST', 'RELIEF'));
alter table "map_task" add constraint "ck_map_task_status" check ("status" in ('ASSIGNED', 'SIGNED_IN', 'DOING', 'DONE', 'VERIFIED', 'OVERDUE'));
alter table "map_task" add constraint "ck_map_task_done_dated" check (status not in ('DONE', 'VERIFIED') or done_at is not null);
create index "idx_map_task_search" on "map_task" using gin (zh_tsv(coalesce("content", '')));
alter table "session" add constraint "ck_session_kind" check ("kind" in ('COOKIE', 'BEARER'));
alter table "session" add constraint "ck_session_token_hashed" check (token_hash ~ '^[0-9a-f]{64}$');
alter table "session" add constraint "ck_session_cookie_has_csrf" check (kind <> 'COOKIE' or csrf_hash is not null);
alter table "subsidy_item" add constraint "ck_subsidy_item_fund_use" check ("fund_use" in ('PROJECT_UPGRADE', 'INTEREST_SUBSIDY', 'RISK_COMPENSATION', 'SERVICE_DEMO'));
alter table "subsidy_item" add constraint "ck_subsidy_item_amount_kind" check ("amount_kind" in ('FIXED', 'CAP', 'RATE'));
create unique index "uq_subsidy_item_code" on "subsidy_item" ("city_id", "code");
alter table "subsidy_item" add constraint "ck_subsidy_item_amount" check (amount > 0 and instalments > 0);
alter table "subsidy_item" add constraint "ck_subsidy_item_fixed_or_cap" check (amount_kind in ('FIXED', 'CAP'));
create index "idx_subsidy_item_search" on "subsidy_item" using gin (zh_tsv(coalesce("code", '') || E'\\n' || coalesce("name", '')));
alter table "subsidy_application" add constraint "ck_subsidy_application_status" check ("status" in ('DRAFT', 'SUBMITTED', 'FIRST_REVIEW', 'SUPPLEMENT', 'SECOND_REVIEW', 'PUBLIC_NOTICE', 'OBJECTION', 'APPROVED', 'PAYING', 'PAID', 'EVALUATED', 'REJECTED', 'INELIGIBLE', 'WITHDRAWN', 'REDIRECTED'));
create unique index "uq_subsidy_application_no" on "subsidy_application" ("city_id", "no");
alter table "subsidy_application" add constraint "ck_subsidy_application_requested" check (requested > 0);
alter table "subsidy_application" add constraint "ck_subsidy_application_approved" check (approved > 0);
alter table "subsidy_application" add constraint "ck_subsidy_application_one_event" check (num_nonnulls(library_record_id, certification_id) <= 1);
alter table "subsidy_application" add constraint "ck_subsidy_application_submitted_whole" check (status = 'DRAFT' or (requested is not null and event_on is not null and (commitment_signed or status in ('WITHDRAWN', 'INELIGIBLE', 'REDIRECTED'))));
alter table "subsidy_application" add constraint "ck_subsidy_application_approved_whole" check (status not in ('APPROVED', 'PAYING', 'PAID', 'EVALUATED') or (approved is not null and approved_at is not null));
alter table "subsidy_application" add constraint "ck_subsidy_application_refused_has_reason" check (status not in ('REJECTED', 'INELIGIBLE') or refusal_reason is not null);
create index "idx_subsidy_application_search" on "subsidy_application" using gin (zh_tsv(coalesce("no", '')));
alter table "review" add constraint "ck_review_step" check ("step" in ('FIRST', 'SECOND', 'FINANCE'));
alter table "review" add constraint "ck_review_decision" check ("decision" in ('PASS', 'RETURN', 'REJECT'));
alter table "review" add constraint "ck_review_refusal_has_opinion" check (decision = 'PASS' or coalesce(btrim(opinion), '') <> '');
alter table "public_notice" add constraint "ck_public_notice_length" check (to_on > from_on);
create index "idx_public_notice_search" on "public_notice" using gin (zh_tsv(coalesce("title", '')));
alter table "overlap_decision" add constraint "ck_overlap_decision_basis" check ("basis" in ('HIGHER_NO_DUPLICATE', 'UPPER_LEVEL', 'NEWER_PREVAILS'));
create unique index "uq_overlap_decision_event" on "overlap_decision" ("enterprise_id", "matter", "event") where deleted_at is null;
alter table "overlap_decision" add constraint "ck_overlap_decision_payable" check (city_payable >= 0);
create index "idx_overlap_decision_search" on "overlap_decision" using gin (zh_tsv(coalesce("matter", '')));
alter table "instalment" add constraint "ck_instalment_status" check ("status" in ('PLANNED', 'CHECKING', 'PAYABLE', 'PAID', 'VOID', 'RECOVERING', 'RECOVERED'));
create unique index "uq_instalment_index" on "instalment" ("application_id", "index") where deleted_at is null;
create unique index "uq_instalment_year" on "instalment" ("application_id", "year") where deleted_at is null;
alter table "instalment" add constraint "ck_instalment_amount" check (index > 0 and amount > 0);
alter table "instalment" add constraint "ck_instalment_void_reason" check (status <> 'VOID' or void_reason is not null);
alter table "instalment" add constraint "ck_instalment_checked_before_payment" check (status in ('PLANNED', 'CHECKING', 'VOID') or checked_on is not null);
alter table "disbursement" add constraint "ck_disbursement_amount" check (amount > 0);
alter table "disbursement" add constraint "ck_disbursement_order_of_dates" check (paid_on >= ordered_on and arrived_on >= paid_on);
alter table "disbursement" add constraint "ck_disbursement_paid_has_voucher" check ((paid_on is null or voucher_no is not null) and (arrived_on is null or paid_on is not null) and (confirmed_by_enterprise_at is null or paid_on is not null));
create index "idx_disbursement_search" on "disbursement" using gin (zh_tsv(coalesce("voucher_no", '')));
alter table "recovery_case" add constraint "ck_recovery_case_reason" check ("reason" in ('DROPPED', 'FRAUD', 'DUPLICATE', 'ERROR'));
alter table "recovery_case" add constraint "ck_recovery_case_status" check ("status" in ('OPEN', 'PARTIAL', 'RECOVERED', 'WRITTEN_OFF'));
create unique index "uq_recovery_case_open" on "recovery_case" ("instalment_id") where status in ('OPEN', 'PARTIAL') and deleted_at is null;
alter table "recovery_case" add constraint "ck_recovery_case_amount" check (amount > 0 and due_on >= noticed_on);
alter table "recovery_case" add constraint "ck_recovery_case_recovered_as_status_says" check (case status when 'OPEN' then recovered = 0 when 'RECOVERED' then recovered = amount else recovered >= 0 and recovered < amount end);
alter table "fund_budget" add constraint "ck_fund_budget_level" check ("level" in ('CITY', 'COUNTY'));
alter table "fund_budget" add constraint "ck_fund_budget_fund_use" check ("fund_use" in ('PROJECT_UPGRADE', 'INTEREST_SUBSIDY', 'RISK_COMPENSATION', 'SERVICE_DEMO'));
create unique index "uq_fund_budget_city" on "fund_budget" ("city_id", "year", "fund_use") where level = 'CITY' and deleted_at is null;
create unique index "uq_fund_budget_county" on "fund_budget" ("city_id", "year", "county_id", "fund_use") where level = 'COUNTY' and deleted_at is null;
alter table "fund_budget" add constraint "ck_fund_budget_county" check ((level = 'COUNTY') = (county_id is not null));
alter table "fund_budget" add constraint "ck_fund_budget_amounts" check (budget >= 0 and approved >= 0 and paid >= 0);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        alter table if exists "fund_budget" drop constraint if exists "ck_fund_budget_amounts";
alter table if exists "fund_budget" drop constraint if exists "ck_fund_budget_county";
drop index if exists "uq_fund_budget_county";
drop index if exists "uq_fund_budget_city";
alter table if exists "fund_budget" drop constraint if exists "ck_fund_budget_fund_use";
alter table if exists "fund_budget" drop constraint if exists "ck_fund_budget_level";
alter table if exists "recovery_case" drop constraint if exists "ck_recovery_case_recovered_as_status_says";
alter table if exists "recovery_case" drop constraint if exists "ck_recovery_case_amount";
drop index if exists "uq_recovery_case_open";
alter table if exists "recovery_case" drop constraint if exists "ck_recovery_case_status";
alter table if exists "recovery_case" drop constraint if exists "ck_recovery_case_reason";
drop index if exists "idx_disbursement_search";
alter table if exists "disbursement" drop constraint if exists "ck_disbursement_paid_has_voucher";
alter table if exists "disbursement" drop constraint if exists "ck_disbursement_order_of_dates";
alter table if exists "disbursement" drop constraint if exists "ck_disbursement_amount";
alter table if exists "instalment" drop constraint if exists "ck_instalment_checked_before_payment";
alter table if exists "instalment" drop constraint if exists "ck_instalment_void_reason";
alter table if exists "instalment" drop constraint if exists "ck_instalment_amount";
drop index if exists "uq_instalment_year";
drop index if exists "uq_instalment_index";
alter table if exists "instalment" drop constraint if exists "ck_instalment_status";
drop index if exists "idx_overlap_decision_search";
alter table if exists "overlap_decision" drop constraint if exists "ck_overlap_decision_payable";
drop index if exists "uq_overlap_decision_event";
alter table if exists "overlap_decision" drop constraint if exists "ck_overlap_decision_basis";
drop index if exists "idx_public_notice_search";
alter table if exists "public_notice" drop constraint if exists "ck_public_notice_length";
alter table if exists "review" drop constraint if exists "ck_review_refusal_has_opinion";
alter table if exists "review" drop constraint if exists "ck_review_decision";
alter table if exists "review" drop constraint if exists "ck_review_step";
drop index if exists "idx_subsidy_application_search";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_refused_has_reason";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_approved_whole";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_submitted_whole";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_one_event";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_approved";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_requested";
drop index if exists "uq_subsidy_application_no";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_status";
drop index if exists "idx_subsidy_item_search";
alter table if exists "subsidy_item" drop constraint if exists "ck_subsidy_item_fixed_or_cap";
alter table if exists "subsidy_item" drop constraint if exists "ck_subsidy_item_amount";
drop index if exists "uq_subsidy_item_code";
alter table if exists "subsidy_item" drop constraint if exists "ck_subsidy_item_amount_kind";
alter table if exists "subsidy_item" drop constraint if exists "ck_subsidy_item_fund_use";
alter table if exists "session" drop constraint if exists "ck_session_cookie_has_csrf";
alter table if exists "session" drop constraint if exists "ck_session_token_hashed";
alter table if exists "session" drop constraint if exists "ck_session_kind";
drop index if exists "idx_map_task_search";
alter table if exists "map_task" drop constraint if exists "ck_map_task_done_dated";
alter table if exists "map_task" drop constraint if exists "ck_map_task_status";
alter table if exists "map_task" drop constraint if exists "ck_map_task_centre";
alter table if exists "funds_in_place" drop constraint if exists "ck_funds_in_place_amount";
alter table if exists "funds_in_place" drop constraint if exists "ck_funds_in_place_source";
drop index if exists "idx_progress_report_search";
alter table if exists "progress_report" drop constraint if exists "ck_progress_report_physical_progress";
alter table if exists "progress_report" drop constraint if exists "ck_progress_report_period";
drop index if exists "uq_progress_report_period";
alter table if exists "progress_report" drop constraint if exists "ck_progress_report_status";
alter table if exists "milestone" drop constraint if exists "ck_milestone_plannable_stage";
drop index if exists "uq_milestone_stage";
alter table if exists "milestone" drop constraint if exists "ck_milestone_stage";
drop index if exists "idx_project_search";
alter table if exists "project" drop constraint if exists "ck_project_industry_class";
alter table if exists "project" drop constraint if exists "ck_project_suspension_remembers";
alter table if exists "project" drop constraint if exists "ck_project_landed_has_enterprise";
alter table if exists "project" drop constraint if exists "ck_project_planned_investment";
drop index if exists "uq_project_no";
alter table if exists "project" drop constraint if exists "ck_project_light";
alter table if exists "project" drop constraint if exists "ck_project_stage_before_suspension";
alter table if exists "project" drop constraint if exists "ck_project_stage";
alter table if exists "project" drop constraint if exists "ck_project_investor_origin";
alter table if exists "project" drop constraint if exists "ck_project_tier";
drop index if exists "idx_policy_item_search";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_overridden_dates";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_overridden_whole";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_window";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_instalments";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_amount";
drop index if exists "uq_policy_item_code";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_apply_mode";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_amount_kind";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_benefit_kind";
drop index if exists "idx_policy_document_search";
alter table if exists "policy_document" drop constraint if exists "ck_policy_document_checked";
alter table if exists "policy_document" drop constraint if exists "ck_policy_document_published_has_time";
alter table if exists "policy_document" drop constraint if exists "ck_policy_document_validity";
alter table if exists "policy_document" drop constraint if exists "ck_policy_document_county";
alter table if exists "policy_document" drop constraint if exists "ck_policy_document_issuer";
drop index if exists "uq_policy_document_doc_no";
alter table if exists "policy_document" drop constraint if exists "ck_policy_document_status";
alter table if exists "policy_document" drop constraint if exists "ck_policy_document_level";
drop index if exists "idx_audit_log_search";
alter table if exists "audit_log" drop constraint if exists "ck_audit_log_digests";
alter table if exists "audit_log" drop constraint if exists "ck_audit_log_seq";
drop index if exists "idx_industry_class_search";
alter table if exists "industry_class" drop constraint if exists "ck_industry_class_has_parent";
drop index if exists "uq_industry_class_code";
alter table if exists "industry_class" drop constraint if exists "ck_industry_class_level";
drop index if exists "idx_dict_item_search";
drop index if exists "uq_dict_item_code";
drop index if exists "idx_system_param_search";
drop index if exists "uq_system_param_key";
alter table if exists "system_param" drop constraint if exists "ck_system_param_type";
drop index if exists "idx_work_calendar_day_search";
drop index if exists "uq_work_calendar_day_date";
alter table if exists "work_calendar_day" drop constraint if exists "ck_work_calendar_day_source";
drop index if exists "idx_leader_search";
alter table if exists "leader" drop constraint if exists "ck_leader_period";
alter table if exists "leader" drop constraint if exists "ck_leader_rank_code";
alter table if exists "leader" drop constraint if exists "ck_leader_team";
alter table if exists "leader" drop constraint if exists "ck_leader_level";
alter table if exists "role_grant" drop constraint if exists "ck_role_grant_period";
alter table if exists "role_grant" drop constraint if exists "ck_role_grant_bank_named";
alter table if exists "role_grant" drop constraint if exists "ck_role_grant_unit_named";
alter table if exists "role_grant" drop constraint if exists "ck_role_grant_region_named";
alter table if exists "role_grant" drop constraint if exists "ck_role_grant_scope_kind";
alter table if exists "role_grant" drop constraint if exists "ck_role_grant_role";
drop index if exists "idx_user_search";
alter table if exists "user" drop constraint if exists "ck_user_failed_logins";
alter table if exists "user" drop constraint if exists "ck_user_username_lower_case";
drop index if exists "uq_user_username";
alter table if exists "user" drop constraint if exists "ck_user_status";
drop index if exists "idx_bank_search";
drop index if exists "uq_bank_code";
drop index if exists "idx_industry_chain_search";
drop index if exists "uq_industry_chain_code";
drop index if exists "idx_org_unit_search";
alter table if exists "org_unit" drop constraint if exists "ck_org_unit_period";
alter table if exists "org_unit" drop constraint if exists "ck_org_unit_not_its_own";
drop index if exists "uq_org_unit_code";
alter table if exists "org_unit" drop constraint if exists "ck_org_unit_kind";
alter table if exists "org_unit" drop constraint if exists "ck_org_unit_level";
drop index if exists "idx_region_search";
alter table if exists "region" drop constraint if exists "ck_region_only_a_city_has_no_parent";
drop index if exists "uq_region_code";
alter table if exists "region" drop constraint if exists "ck_region_kind";
drop index if exists "idx_meeting_search";
alter table if exists "meeting" drop constraint if exists "ck_meeting_held_dated";
alter table if exists "meeting" drop constraint if exists "ck_meeting_window";
alter table if exists "meeting" drop constraint if exists "ck_meeting_status";
alter table if exists "meeting" drop constraint if exists "ck_meeting_type";
drop index if exists "idx_link_visit_search";
alter table if exists "link_visit" drop constraint if exists "ck_link_visit_rejection_explained";
alter table if exists "link_visit" drop constraint if exists "ck_link_visit_dated";
alter table if exists "link_visit" drop constraint if exists "ck_link_visit_status";
alter table if exists "leader_link" drop constraint if exists "ck_leader_link_period";
drop index if exists "uq_leader_link_current";
drop index if exists "uq_leader_link_primary";
alter table if exists "leader_link" drop constraint if exists "ck_leader_link_source";
alter table if exists "extension" drop constraint if exists "ck_extension_approved_by";
alter table if exists "extension" drop constraint if exists "ck_extension_two_persons";
alter table if exists "extension" drop constraint if exists "ck_extension_days";
drop index if exists "uq_extension_once";
alter table if exists "extension" drop constraint if exists "ck_extension_status";
alter table if exists "urge" drop constraint if exists "ck_urge_reply_whole";
alter table if exists "urge" drop constraint if exists "ck_urge_one_ticket";
alter table if exists "urge" drop constraint if exists "ck_urge_level";
alter table if exists "issue_action" drop constraint if exists "ck_issue_action_seq";
drop index if exists "uq_issue_action_seq";
alter table if exists "issue_action" drop constraint if exists "ck_issue_action_type";
drop index if exists "idx_issue_search";
alter table if exists "issue" drop constraint if exists "ck_issue_evaluation_whole";
alter table if exists "issue" drop constraint if exists "ck_issue_long_term_has_review";
alter table if exists "issue" drop constraint if exists "ck_issue_on_behalf_consented";
alter table if exists "issue" drop constraint if exists "ck_issue_merged_into_another";
alter table if exists "issue" drop constraint if exists "ck_issue_rejected_has_reason";
alter table if exists "issue" drop constraint if exists "ck_issue_closed_has_time";
alter table if exists "issue" drop constraint if exists "ck_issue_done_has_result";
alter table if exists "issue" drop constraint if exists "ck_issue_dispatched_with_leader_unit_and_deadline";
alter table if exists "issue" drop constraint if exists "ck_issue_has_content";
drop index if exists "uq_issue_no";
alter table if exists "issue" drop constraint if exists "ck_issue_result";
alter table if exists "issue" drop constraint if exists "ck_issue_reject_reason";
alter table if exists "issue" drop constraint if exists "ck_issue_status";
alter table if exists "issue" drop constraint if exists "ck_issue_source";
alter table if exists "issue" drop constraint if exists "ck_issue_category";
alter table if exists "issue" drop constraint if exists "ck_issue_evaluation_grade";
alter table if exists "issue" drop constraint if exists "ck_issue_light";
alter table if exists "issue" drop constraint if exists "ck_issue_priority";
drop index if exists "idx_credit_record_search";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_amount";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_listing_dated";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_status";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_kind";
alter table if exists "key_enterprise" drop constraint if exists "ck_key_enterprise_period";
drop index if exists "uq_key_enterprise_current";
alter table if exists "key_enterprise" drop constraint if exists "ck_key_enterprise_level";
drop index if exists "idx_certification_search";
alter table if exists "certification" drop constraint if exists "ck_certification_period";
drop index if exists "uq_certification_award";
alter table if exists "certification" drop constraint if exists "ck_certification_kind";
alter table if exists "library_record" drop constraint if exists "ck_library_record_month_of_entry";
alter table if exists "library_record" drop constraint if exists "ck_library_record_period";
drop index if exists "uq_library_record_current";
alter table if exists "library_record" drop constraint if exists "ck_library_record_entry_kind";
alter table if exists "library_record" drop constraint if exists "ck_library_record_library";
drop index if exists "uq_enterprise_user_current";
alter table if exists "enterprise_user" drop constraint if exists "ck_enterprise_user_status";
alter table if exists "enterprise_user" drop constraint if exists "ck_enterprise_user_binding_method";
alter table if exists "enterprise_user" drop constraint if exists "ck_enterprise_user_role";
drop index if exists "idx_enterprise_contact_search";
drop index if exists "uq_enterprise_contact_primary";
drop index if exists "idx_enterprise_search";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_size_has_basis";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_figures";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_industry_class";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_uscc_length";
drop index if exists "uq_enterprise_uscc";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_status";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_size_basis";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_size_class";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_ownership";
alter table if exists "enterprise" drop constraint if exists "ck_enterprise_entity_type";
drop index if exists "idx_discipline_case_search";
alter table if exists "discipline_case" drop constraint if exists "ck_discipline_case_fed_back_in_words";
alter table if exists "discipline_case" drop constraint if exists "ck_discipline_case_own_number";
drop index if exists "uq_discipline_case_no";
alter table if exists "discipline_case" drop constraint if exists "ck_discipline_case_status";
drop index if exists "idx_supervision_notice_search";
alter table if exists "supervision_notice" drop constraint if exists "ck_supervision_notice_issued_has_date";
drop index if exists "uq_supervision_notice_no";
alter table if exists "supervision_notice" drop constraint if exists "ck_supervision_notice_status";
alter table if exists "supervision_notice" drop constraint if exists "ck_supervision_notice_issuer";
alter table if exists "callback" drop constraint if exists "ck_callback_reached";
alter table if exists "callback" drop constraint if exists "ck_callback_attempt";
drop index if exists "uq_callback_attempt";
alter table if exists "callback" drop constraint if exists "ck_callback_satisfaction";
drop index if exists "idx_complaint_search";
alter table if exists "complaint" drop constraint if exists "ck_complaint_payment_has_contract";
alter table if exists "complaint" drop constraint if exists "ck_complaint_merged_into_another";
alter table if exists "complaint" drop constraint if exists "ck_complaint_rejected_has_reason";
alter table if exists "complaint" drop constraint if exists "ck_complaint_fed_back_in_words";
alter table if exists "complaint" drop constraint if exists "ck_complaint_closed_has_time";
alter table if exists "complaint" drop constraint if exists "ck_complaint_handled_has_time";
alter table if exists "complaint" drop constraint if exists "ck_complaint_dispatched_with_unit_and_deadline";
alter table if exists "complaint" drop constraint if exists "ck_complaint_of_an_enterprise";
alter table if exists "complaint" drop constraint if exists "ck_complaint_anonymous_names_nobody";
alter table if exists "complaint" drop constraint if exists "ck_complaint_confidential_enterprise_is_no_relation";
alter table if exists "complaint" drop constraint if exists "ck_complaint_sealed_is_a_stub";
alter table if exists "complaint" drop constraint if exists "ck_complaint_sealed_is_transferred";
alter table if exists "complaint" drop constraint if exists "ck_complaint_accusation_is_sealed";
drop index if exists "uq_complaint_no";
alter table if exists "complaint" drop constraint if exists "ck_complaint_feedback_channel";
alter table if exists "complaint" drop constraint if exists "ck_complaint_statutory_track";
alter table if exists "complaint" drop constraint if exists "ck_complaint_reject_reason";
alter table if exists "complaint" drop constraint if exists "ck_complaint_accept_decision";
alter table if exists "complaint" drop constraint if exists "ck_complaint_complainant_type";
alter table if exists "complaint" drop constraint if exists "ck_complaint_confidentiality";
alter table if exists "complaint" drop constraint if exists "ck_complaint_status";
alter table if exists "complaint" drop constraint if exists "ck_complaint_source";
alter table if exists "complaint" drop constraint if exists "ck_complaint_category";
alter table if exists "complaint" drop constraint if exists "ck_complaint_kind";
alter table if exists "complaint" drop constraint if exists "ck_complaint_evaluation_grade";
alter table if exists "complaint" drop constraint if exists "ck_complaint_light";
alter table if exists "complaint" drop constraint if exists "ck_complaint_priority";
alter table if exists "appraisal" drop constraint if exists "ck_appraisal_close_rate";
alter table if exists "appraisal" drop constraint if exists "ck_appraisal_enterprise_score";
drop index if exists "uq_appraisal_year";
alter table if exists "appraisal" drop constraint if exists "ck_appraisal_grade";
drop index if exists "idx_training_search";
alter table if exists "training" drop constraint if exists "ck_training_hours";
alter table if exists "pool_membership" drop constraint if exists "ck_pool_membership_exit_dated";
alter table if exists "pool_membership" drop constraint if exists "ck_pool_membership_period";
drop index if exists "uq_pool_membership_current";
alter table if exists "pool_membership" drop constraint if exists "ck_pool_membership_status";
alter table if exists "pool_target" drop constraint if exists "ck_pool_target_target";
drop index if exists "uq_pool_target_chain";
alter table if exists "pool" drop constraint if exists "ck_pool_target_size";
drop index if exists "uq_pool_kind";
alter table if exists "pool" drop constraint if exists "ck_pool_kind";
drop index if exists "idx_commissioner_search";
alter table if exists "commissioner" drop constraint if exists "ck_commissioner_max_load";
drop index if exists "uq_commissioner_user";
alter table if exists "commissioner" drop constraint if exists "ck_commissioner_dept_function";
drop index if exists "idx_service_log_search";
alter table if exists "assignment" drop constraint if exists "ck_assignment_change_approved";
alter table if exists "assignment" drop constraint if exists "ck_assignment_match_score";
alter table if exists "assignment" drop constraint if exists "ck_assignment_period";
alter table if exists "assignment" drop constraint if exists "ck_assignment_kind_fits_person";
alter table if exists "assignment" drop constraint if exists "ck_assignment_kind_fits_target";
alter table if exists "assignment" drop constraint if exists "ck_assignment_one_person_one_target";
drop index if exists "uq_assignment_enterprise_active";
drop index if exists "uq_assignment_project_active";
alter table if exists "assignment" drop constraint if exists "ck_assignment_change_reason";
alter table if exists "assignment" drop constraint if exists "ck_assignment_status";
alter table if exists "assignment" drop constraint if exists "ck_assignment_kind";
alter table if exists "arrears_ranking_row" drop constraint if exists "ck_arrears_ranking_row_without_arrears_unranked";
alter table if exists "arrears_ranking_row" drop constraint if exists "ck_arrears_ranking_row_figures";
alter table if exists "arrears_ranking_row" drop constraint if exists "ck_arrears_ranking_row_one";
drop index if exists "uq_arrears_ranking_row_unit";
drop index if exists "uq_arrears_ranking_row_region";
drop index if exists "idx_arrears_ranking_search";
alter table if exists "arrears_ranking" drop constraint if exists "ck_arrears_ranking_published";
alter table if exists "arrears_ranking" drop constraint if exists "ck_arrears_ranking_average";
alter table if exists "arrears_ranking" drop constraint if exists "ck_arrears_ranking_average_has_source";
drop index if exists "uq_arrears_ranking_period";
alter table if exists "arrears_ranking" drop constraint if exists "ck_arrears_ranking_status";
alter table if exists "arrears_ranking" drop constraint if exists "ck_arrears_ranking_kind";
alter table if exists "arrears_repayment" drop constraint if exists "ck_arrears_repayment_honoured";
alter table if exists "arrears_repayment" drop constraint if exists "ck_arrears_repayment_amount";
alter table if exists "arrears_repayment" drop constraint if exists "ck_arrears_repayment_method";
drop index if exists "idx_arrears_item_search";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_terms";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_cleared";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_confirmed_has_date";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_confirmation_whole";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_dispute";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_amounts";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_debtor_fits_type";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_two_parties";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_one_debtor";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_status";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_goods_kind";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_debtor_type";
drop function if exists zh_query(s text);
drop function if exists zh_tsv(s text);
DROP TABLE IF EXISTS "complaint_co_unit" CASCADE;
DROP TABLE IF EXISTS "progress_report_problem" CASCADE;
DROP TABLE IF EXISTS "issue_co_unit" CASCADE;
DROP TABLE IF EXISTS "project_chain" CASCADE;
DROP TABLE IF EXISTS "project_county" CASCADE;
DROP TABLE IF EXISTS "link_visit_problem" CASCADE;
DROP TABLE IF EXISTS "commissioner_chain" CASCADE;
DROP TABLE IF EXISTS "public_notice_application" CASCADE;
DROP TABLE IF EXISTS "policy_document_supersedes" CASCADE;
DROP TABLE IF EXISTS "meeting_demand" CASCADE;
DROP TABLE IF EXISTS "meeting_enterprise" CASCADE;
DROP TABLE IF EXISTS "meeting_invited_unit" CASCADE;
DROP TABLE IF EXISTS "enterprise_chain" CASCADE;
DROP TABLE IF EXISTS "region_host_county" CASCADE;
DROP TABLE IF EXISTS "work_calendar_day" CASCADE;
DROP TABLE IF EXISTS "urge" CASCADE;
DROP TABLE IF EXISTS "training" CASCADE;
DROP TABLE IF EXISTS "callback" CASCADE;
DROP TABLE IF EXISTS "complaint" CASCADE;
DROP TABLE IF EXISTS "supervision_notice" CASCADE;
DROP TABLE IF EXISTS "review" CASCADE;
DROP TABLE IF EXISTS "recovery_case" CASCADE;
DROP TABLE IF EXISTS "disbursement" CASCADE;
DROP TABLE IF EXISTS "instalment" CASCADE;
DROP TABLE IF EXISTS "subsidy_application" CASCADE;
DROP TABLE IF EXISTS "session" CASCADE;
DROP TABLE IF EXISTS "service_log" CASCADE;
DROP TABLE IF EXISTS "role_grant" CASCADE;
DROP TABLE IF EXISTS "progress_report" CASCADE;
DROP TABLE IF EXISTS "milestone" CASCADE;
DROP TABLE IF EXISTS "map_task" CASCADE;
DROP TABLE IF EXISTS "issue_action" CASCADE;
DROP TABLE IF EXISTS "extension" CASCADE;
DROP TABLE IF EXISTS "issue" CASCADE;
DROP TABLE IF EXISTS "funds_in_place" CASCADE;
DROP TABLE IF EXISTS "assignment" CASCADE;
DROP TABLE IF EXISTS "project" CASCADE;
DROP TABLE IF EXISTS "pool_target" CASCADE;
DROP TABLE IF EXISTS "pool_membership" CASCADE;
DROP TABLE IF EXISTS "overlap_decision" CASCADE;
DROP TABLE IF EXISTS "link_visit" CASCADE;
DROP TABLE IF EXISTS "leader_link" CASCADE;
DROP TABLE IF EXISTS "industry_chain" CASCADE;
DROP TABLE IF EXISTS "leader" CASCADE;
DROP TABLE IF EXISTS "enterprise_user" CASCADE;
DROP TABLE IF EXISTS "discipline_case" CASCADE;
DROP TABLE IF EXISTS "appraisal" CASCADE;
DROP TABLE IF EXISTS "commissioner" CASCADE;
DROP TABLE IF EXISTS "user" CASCADE;
DROP TABLE IF EXISTS "system_param" CASCADE;
DROP TABLE IF EXISTS "subsidy_item" CASCADE;
DROP TABLE IF EXISTS "public_notice" CASCADE;
DROP TABLE IF EXISTS "policy_item" CASCADE;
DROP TABLE IF EXISTS "policy_document" CASCADE;
DROP TABLE IF EXISTS "meeting" CASCADE;
DROP TABLE IF EXISTS "bank" CASCADE;
DROP TABLE IF EXISTS "arrears_repayment" CASCADE;
DROP TABLE IF EXISTS "arrears_ranking_row" CASCADE;
DROP TABLE IF EXISTS "arrears_ranking" CASCADE;
DROP TABLE IF EXISTS "arrears_item" CASCADE;
DROP TABLE IF EXISTS "org_unit" CASCADE;
DROP TABLE IF EXISTS "library_record" CASCADE;
DROP TABLE IF EXISTS "key_enterprise" CASCADE;
DROP TABLE IF EXISTS "fund_budget" CASCADE;
DROP TABLE IF EXISTS "enterprise_contact" CASCADE;
DROP TABLE IF EXISTS "credit_record" CASCADE;
DROP TABLE IF EXISTS "certification" CASCADE;
DROP TABLE IF EXISTS "enterprise" CASCADE;
DROP TABLE IF EXISTS "region" CASCADE;
DROP TABLE IF EXISTS "pool" CASCADE;
DROP TABLE IF EXISTS "login_attempt" CASCADE;
DROP TABLE IF EXISTS "industry_class" CASCADE;
DROP TABLE IF EXISTS "dict_item" CASCADE;
DROP TABLE IF EXISTS "audit_log" CASCADE;"""


MODELS_STATE = (
    "eJzsvQtz4ziSNfpXGBXxxXRHuHslUnxo5saNcLncPd72oz7b1d2zOxsKkAQtTkmkhqRc7d"
    "k7//0iwTcJSnxJIi1szLrcFgERmUACyHMy838/rF0Tr/wfLzcbD9k+Wn34s/C/Hxy0xuSX"
    "8ocXwge02aQfwR8CpK/o0yj3mO4HHjIC8oGFVj4mfzKxb3j2JrBdBx7/+3aGp9Lft/JM1v"
    "6+1SYT8ruiSZrw/wnPSyy8YeT9yReSTgXXEpBguOu17fukC+z9RQjIcxvs+a4j+Bj79L9f"
    "PGRiAa3IEz/Ci5iuQd7Edl6O+J1bx/7nFi8C9wWTjz3yzf/9P+TPtmPiP7Af/+fm68Ky8c"
    "rMidw2oQP690XwtqF/+/Ll5tNP9EkYj74w3NV27aRPb96Cpeskj2+3tvkjtIHPXjB5axRg"
    "M6MIZ7taRUqL/xS+MflD4G1x8qpm+gcTW2i7AnV++H+srWOAFoVofmAnsIO3Hx38bWGb/2"
    "/0kpkGi8X9w/Pi6fp5sfjAmgeKNlGJNnRDIXq4MaE7IgCvqD14bfInw3VgatlOAJL833+H"
    "X5dKjP71A/R89dfLx+8k5XsqI9cPXjz6IZXnh3/ThihAYVOqlVQNBhnQgqWLGydgqyLToq"
    "AP8qZtNBH/IVVFupBi0crShEzi5gIXZxOyCAwZk5+mCT/xRITFgcmCULXJlCjiiigXFgBM"
    "cBgc/cVzvwk6JhP9hcx8t56GyMjJPz+I05k60yRlppFH6JCTv6g7lHhz/0x1ldGNh0GMCx"
    "SU1fOJfBLYa1yho1zLgprMqOmP8S/9KK3G+jFWrvH1R8f91mLtyOJUB/VZiKhVtpS/b+ey"
    "NQP1hWMVwrF2WkfPN3fXT8+Xd5+hp7Xv/3NFRX35fA2fiPSvb4W/fhcuO5fsAeHukHQi/H"
    "bz/FcB/lP4r4f76+LiTJ57/q8P8E5oG7gLIpsFMrNKiP8c/4k5Q3T2Gr51XR//gt8q54de"
    "sZKbWNZI742Wc6SZ9jNghnWU0b3+dngbmkp9uzFbrst8y+Osy7L0+12YimLNYEnqk8LC/B"
    "IO9iwXZqzopguz1G4MCzM7A6KFGev+uAvzlRxX4a3qH2YyLY53mJk2lrAqzsgxXlFFgxhA"
    "yVKJhH8N3/xCsFxPcMmz5Oge2IYAKxkkfZITCzEmuJ1lzLfswTIecVsSybyfK8qsYP8+hU"
    "M6S/sHF8wGyzB+/FBrsHQ2badprM7gJ4Lr29+iVz7+IiPXRuxtPNvHC99wPcxYatiw12jF"
    "ljWreXG9he1/jPoZ0mqbWZMpdW4gepEGfYgT0McTjEV4sV+xQ3YdIR2lfyFMyBVOmE4mnd"
    "fhp+urm7vL2+/kC5EuLrLk7ICK7NfLR7pRzSbfF9T1zfW+rlzU5IqdbdJqSRzP+JlYBqXI"
    "ZGOaTw3r71vLmmigIDCE5Pc5Uc1v0XAuhDUKiFr8E12nV+TQtQCpNVwx+YbjWSuyOMfk7I"
    "BN8HVImhoq5/8kermCcQnwphfg6RMM7HTfqtosEepWLCvlaom8a2e7plq5IS+AHAOXtJM0"
    "LiiGvO+QNo/UB0uUoc/m5HddBPfTz/H711gRa/THYoWdl2BJ/nM22aGGrLBzp4D76BORoQ"
    "dy69j62GNeWap9s/lWB72w9K+K6L4Sef6PfmPJutwbip3RtE//+KGEn+IS1PWajuHQYgck"
    "wvrKdoIXXiOvgp/IwcJ+cch1vWSICgKPvCnFUb0v0ad/TV/MQ98SiIc1MYmMwgsefP5Ibh"
    "ePN1fPH1i2pwfxf/FriX2M1mav7PO2uELssBJ0ZHz9hjxzkVsS8IkruoW/JM+WP1qL6+Jf"
    "kINeqPhgJPDeMbjqeeTK5N8EeP2Bhb1mPr7Yib6GDy7s+MkaAKwimgrdcMlNXTNF+ruEiS"
    "buyCQFwAcFAnIE13tBzoVgEyHbwZY6SF1PWCHvBWcuFIL7DeBQV0CCT058K6ECgT3Ol3II"
    "lkOwHILlECyHYDkEyyHY/euSQ7BnsjA5BMshWA7Bcgj2XO2fifXA9UIFlmZCPdd6oYthO9"
    "jliYRgKqBpaALJkjVUOK2omk6mwi/k++CKEY5pGP528nXUdUF0yFZRlec312zgapkBHkh+"
    "ErupWlMlsZ5X0ShIt2u97g08r5HppI5KyFOVOqGfFcAo1zX9BTHgjENDTUQq18Ow1RP6Q1"
    "RFA3P5G7ikviGfLJKVTfZlbA5snaC1u3UYGxv1qFWvk7RZZ/C21Wmj88KZT01i1eba3IwB"
    "dnk6k1IgN15K4UAvhLctcjrveDGSO9UaQLmke8v21nCMaKqrUrvxIO2qpmDwKqJZHV2FAx"
    "2AsrbOBrHuRmwVpU+PaBWRAzv1VZjaXs18oeM7pT4Ss7tg3aDg9F55cs+123V2H9KymWFY"
    "MKFyFBmYRIo6tcJzezggwe1BFeQ0XhA0Mgy8CRrLudBsLGKeI80AAUtKQcyX0XgOJGUfB8"
    "GqsZDzrcYi44hlpc/V/G6Qk/dTOLQDiTs57gTYWy9M9OY3gZSYjYdNPlQxguuEPk8sPACs"
    "5C9zEehVsjqBOU7u1ETkMCzBdoR4ZCdwzGxxU7OetDj4KuiLID2vsOdbLJiUZ2i4680WTI"
    "7luWsK85FLlAdAuEn/C/R0iMVhA5KO/aAN/7PUdkQH08wSiejrIiwOoIOmiwPo96s3IR6n"
    "EI+zlxPQ/EKpfwCyfTo7ygr66LorjJyKhZJpVtCNTtod6L6dqKihp1604FpH+SDqZA7rRZ"
    "vT7QK4IZ8yQ+kk/o8PD7c5V+XHm+fCjfvL3cfrx++mBe0wLFf4TosNWah1LwvFNqe5MjSn"
    "K6TK2HtfiFUlwBhPeW0gFjTYMjb7et6qtPXRPFUfHq8/Pzw+X3/60NygiTosnAmljTwlrz"
    "4IH1XkwGi2yRfbjWSrrzzjpv6Nw5xyPbxBb2vsBIvNCjEk/Yz/qDjillu2mvBH27s1Kz3S"
    "EkFPKf1CJCJ+jAcixAPphmxd//6c2yniaf7d3eXv3+eArduH+5/jxzPL4ur24WNpOWydCl"
    "rbLkp7ptEYyOxlzCkiuqnShK4FGE9MbGuCPPUUXeBh0wYEr6Ea8s3GowhFhe05DREM6Ul0"
    "LMcUewSbZgItm8m/qv0IQmtyCyKrh090TBfCtyV2gPWcDu4EmiFiCNrpJNNyZNqQJZlGas"
    "5MhjYoBx1o5xkW+jH14lIS0MsyaKMaZuMxGK0ZlnTwGebVk9w1KE1apkG1mjm14njOBK2w"
    "A3BoGUsaKUD2GLIbI9CVEEVIHFqBuwKqMla3YzTPdc5QDEV1/e43+0Oq8jtyjXCqjL3qQQ"
    "kP3suXqKezM217lVPeGurrJ78NHnOpvJcTQV31lE5TNZQU3kd60Mwjfomm3bAM2OFuLjWi"
    "RDN3vRq6yO/yR7VpZ3kg2KtA5rGrccQpw7HD8GR+jNr+9MsjXqHYhLP1GgWSJk6SQ/mW29"
    "FRMtFwYWRoFBMavbUQR7W219O/jxDE+4icr+G7VcXxxk9c1Anl9TIP14nmxRMZLJhqxXlN"
    "FGkOSwNrVpTgmE59WP8/gNqF6AvCNMcb7NmueQEI5L/I1kP3n81WX9n+EpvMQN5Dfx+P4e"
    "UxvDyGl8fw8hheHsPLY3j3r0sew3smC5PH8PIYXh7Dy2N4z9X+hVfH8iSojg1NWww87lAF"
    "B1ak4s/RDdnfGksB+YI4EZX/K9Zce4WI0FoBoTviQYu8ri6BoCMJAU2cGcAUtoD+aChTGg"
    "7qCrZPnRlDiQTdeO6r7Rg2Wi0Q2XTQS1MuN7uD8RC65akCCWRVAFJkrEI+R3WmsnxU+Vy/"
    "n5NxC9G4ac7fXlP+qhez2pzV6CUWvrv1jIoEBRVBWKWWw6bxZbUkTySIxFIV4EviOSAtT3"
    "QYseMkMyebLjapVjC8tCMYXioHw4+PWvzp8fKn5+bXr8HyihNPcYvTYLHtUc6DPeGTkkkt"
    "HM2dmj0Ofo7HdJYHwvMkSmUnQ2NcNJowAMfEyPGJWFHnAGGfTFXHx6vdbz0h1SFY+EiWfC"
    "+KPARUncU7M9DuKFDqR2pL9wDVkfRrY9ULL2rQEa8m60CbGUSqDw4WjIh144UAmokhsowG"
    "etiOgGJUuSlE3fYrOCrNUWmOSnNUmqPSHJXmqPT+dclR6TNZmByV5qg0R6U5Kn2u9s/dYC"
    "eahXVSwWQeH1XiyNA9NTXzyS52p/QM6P0iGvEpc8IQdbLSKLE1lDw8Jv3QHUnWaInT3fq5"
    "x99Wb0KSaOWk6XEhTqC+YjKPj0g1smmJeZcUa9GEQzutMly/gR3LPD4iZYR2jJwudFqneb"
    "4rNXE4QEFHK8AdTqmaFln6xpecbx9n4yoOKkprNANf4y+CQ+an8M0m49wGvUX7t2FxgLu4"
    "wYE8fvxAaUV7K1hgJsWZAR3oIu++z+Ax+tDMwZ5vNQbEt1fwqePF06PB201Fnm00hlQxkm"
    "59B/9I6Psk/vuofrfmfIaRJeOh4IRK3SnzCYZ89GROg6zzQNyhhb6DoJCJw+3ITChHAb9L"
    "y7KXdJC3vDXSHHhJpohjpZwYj4XZL+2s0a0h7PebHecQtmav+Lvwao5BB0kyQuxgg2SzRt"
    "Qgg+Qer0EFSeuAxwd/yPIZcTOS3mjeACc+adKcECzSR7fOOL2D0zs4vYPTOzi9g9M7OL1j"
    "/7rk9I4zWZic3sHpHZzewekd52r/4koj5SlQof4K4A01q1xyvBCl5KpcrFKG+ih7xag22a"
    "gS7jiLFWdkuqds0uXJy96uMZFr66QOaethp3XIT3N9Tv5iTWCa3yUDOH10M5Gfu21e8LbQ"
    "bDRFQueQvEGRgK0kT+Upu1YiJBB1IU+oDdlQBN1erWhR9njQfxHsIIzj8pMqigcptQSuwo"
    "aQXKbJ6GDmXtLx9gvIxV/fDxp3E/X2fqW/F6LIzM9hQRS+TzRaCU6kn17shCXyz9XAI2bY"
    "0skmMZkZsG9DoLY8n9DKoMIKIxN7NFLUXZMLCtxYyH9/i5ICYX9DhG2Tb6a3GCRsPPcf2A"
    "igQS6bPwu5ONbXcoyDYxwc4+AYB8c4OMbBMY7965JjHGeyMDnGwTEOjnFwjONc7d/7z+qb"
    "vWKrhgonE1XTidp/iV7/9M5fIl8vaOj5zbY5AeBUdTQJXBO9tTicZLWU8wL/5LndHY8Mny"
    "52mvra0xYHd7P3M/NVbELSUFW2CjJ9rnlPbibR8aXI/fz48Pnh6fpTt+k62Iy5axQYy4Vv"
    "uF7TENJCy/FEksqSNE88qdYcMk2LE3Di3cGIhGREvWCtcpM0BBtIuI5WC/LNZDNmrxK2Mh"
    "hNh53oWxHVOU1uCstChnDe6Ch8GY1EICPZ1g+7KFY2qFfaYFdtg3IE/BI5L3jhYeSzNoV6"
    "JqzUybDVpBlhTml1BgqaQ5IPBUMm9kc6gMTTSkc1DIuWRUIaArKMpiOIlZzhKeQPnsk0Zi"
    "kzhGPe1kmn5PoNlz5A2RvLndF4BJJXZYkW6qaZmzO7vWYpUeUCMGgJzghUBOAmJMOljIRj"
    "aqlU17uuhkoNR6CdXAH163YF0zvKO8RnG8o612gEcp5rmkKL4UDa5Fv68seUcYRpNxRyvt"
    "UopAwHJlXBOCxQA29/aDHvINts0jfoyLfJjOW9iHovsyY/+2oEX+Oc+eoo8bwtHIjQ+7DW"
    "e+Ve2sZqiH6VWLSOYk9N40BE3tVw7xV3bierIWqjcHjtKPDiWXggYu/nvL5X+IzLTC0VZI"
    "/iPSghT8cbiAqOf3CvoS7GHahDxZW0v4DhSWpUeaVfDfZFDz+9CvOebey92gZerNyXjpVu"
    "nsKebt2eUgH1JPBUyDnBdhThQXnCW9MOQIwslnD82cVOjjA8BSqlj9WgCMs6mtLkqtMYTp"
    "EtU43Kg5q2Ccxbj+yKwrclCgTkwC/Y+YtAXgE75g+us3q7EDAylpSz6GO0oryLMFGugwUd"
    "W8QAs1jCR/xmThTmRGFOFOZEYU4U5kRhThTevy45UfhMFiYnCnOiMCcKc6Lwudo/H/+T4f"
    "qwXyoXYtSgn0W4/27XTtO0Kmy0/p4w+S4oMuBs13rdO1y03uaiKEmqOJEUTZ6pqqxNkoVX"
    "/mjXCvx48zMswpyay6uy+Wp8R/eG3JL8rY+UD6NbjMgIXDb1oPIckm0yAkhcmRkmdQEbyQ"
    "nkEkZwzMOH567w4sVDDpuAUCnqUrsxyJv6VVRZJKcSbW6K5KeoQvEiSaPnlJkExEAyMIEO"
    "TAjA0whO962Pa0ZR9KMUe1PWRDV3Nnz6QDzMniSvKsDMx3Pwa6kS/TkDGubNZ4GYBCKJdn"
    "RyuQ75Uq4mX8rlKlE2ZmXvqpZ+2mLYTFhZRzDVRUklSwBhi5Ycslvyk8Va/GRxBz9ZLPOT"
    "kREwr0E7WONGBRI1sPCs1NCHJj566aZSV+oIXamWuVISeQgNNBF52mLQBkfWrTmwv5VpIS"
    "DuOnn/00vf3+psDlq1+DNNRiP/HH70sEHkmwXA86wEsqAbrR0I/gajrz75pI1+ptNaMRPT"
    "HTET05KKQvBp8Wrjb5hxPLr0PPTG1lSpZUFfK9sfFB9BUQFzVdWJDtRBDdwCygQnwS26rE"
    "LGLl2OS9X9EOA/AiEcpZCOstsd5fr35//+n4IKQuC2LPv/fHq4Z4s+bVG8C9pGQN5/aKKX"
    "JZoXkPojZXFmklf8mAyhk0BBRrn7XjzZv7u7/L24Dq5uHz4WD6fQwcfiPm0FLHpbtT6SBi"
    "NUx2xCc9TFIxieNvytYUTH54LfyiU3GeRU7SNJq4JSdNLsQGen+A8N3fQiuK9mtPqNOIWr"
    "gziH0+tTOoROWvn48HCb08rHm4Jv6v7L3cdrsnUUAiEZBRt3hNax9TCWODpG7FybPVqqdW"
    "+QdtwbpPK9YePh18US+csmgs81OtTtoTdfPYT6zvBkQm/ScKSaydSHoQET5JP9gv0ge57S"
    "G+wehUPurM4hd1Z9yJ2Vkv42VEy/OjmQTz3EtPboAjJYut9Op4VS9Mtpsp1+hDrADAbjx6"
    "g+cDV7UY+fqEFcnM/AYa5pIbtTgKbhtWKN3gQPG9h+xeS06iDHgKrXcObwWTTE1v1wUiEn"
    "FXJSIScVclIhJxVyUuH+dclJhWeyMDmpkJMKOamQkwrP1f4ZZF9p4gCJnx82pF26NrRzB9"
    "byBu5wBha9TfTfBsKOnx+6B3A2MaGilAXu1/vonQeRVI6MvWnqmkyTEZDGQiRbxnOaQY5G"
    "a1sUovtChiHYThhg6r0gx/ZpYDT5XnzwJE07MtuAeMvqaJz34MF7+RL1dD6a2JvlIDN3O+"
    "Q2SMmTHUPtgaz4M/QzpFOAJkHORZmehC1rigpO1SfD3eA/C7Fzd6Cx91dotYKePjA818ln"
    "F7u810b2qRoebEWcy9QjCpNcAQedpusAdD44mBycArzeBELgCsj/Gvrn3PVmhcATHUAoPD"
    "id6d/X8KwH9bN8d/WKTZaX+6DfxT3h3BPOPeHcE8494dwTzj3h+9cl94SfycLknnDuCeee"
    "cO4JP1f7F10sy7PgaU3uypXLMdPseMuxXU5Hna7FKabVzUW4R1yGL38hTOE+LTVagZKoKs"
    "nig//Yte6e7i5vb3kUfX4VJq4NHlH/Zzq0ABkBK5BpZ7BArt3xwgVaHjvScAFtIs8g/A/y"
    "fs7whN4NskMZSthA6DtrqJS0UTuNHC30O6uQOXhY5KkOgfZPyQAGowcU2L61Kwy5Rom3Qh"
    "+DjtJUMAYC+3QCGsIIHJBPhfc/fT2kV7Ri3ZZ2Lo6kzYiCm8LUt/IUMiWo2LTCv1CbtSWi"
    "jgEueO2BBT2tkfeVvV6qgp7iFgMPepqDZ14xsEaDnuKXbrok5Fq4u7wDd5fLuHuFD6EaLO"
    "nDeXC0XTx7cIucB5AGGiC142ZiiYGvphyHYrsxCD2Li6QAYVjjIRzMoSW/g9VgZN+hI7Uh"
    "N553Kv065TVyM7RGbQ2dkSmksfC/+LWKmYzQ1OwVeWKCG1NHDsp0wB4gzgaKZFKmO+QeuN"
    "jJeSg9WoP4oJmzGfykabl0BOwefU6ToQmBHaxwmocLwWixSZkJjpAWQ2JRHHrqlZMZOJmB"
    "kxk4mYGTGTiZgZMZ9q9LTmY4k4XJyQyczMDJDJzMcK72j0xBhtmrBxLFbYcd4pe9QUc5VE"
    "URcqj+Er3+6bEh8gZEQU2wh7TFwEP+Up9FkoMzNIufXGNLK4I2KuFw+EjAyI2yYO1OYBkr"
    "2Ca5Vrus4qCWRk45kDhVUacQP3MZ+ZLqgqc71ABWjgWFMuvhVgs426ajeI+XLX4yB7mGJ4"
    "IpIKFTCygDv8JYajsrmsnWw6/u18bTN9/q4PLt6zg7g+k7l2lCwez0fQyHc6DpW6peX9c3"
    "Wmo4BjhtZk2mtFg6CtOORyM4IYaGcy/REcfJj+g9CX0vjlOajh1Cgf2t7tvm2wJtNqsIN+"
    "lafjvs8TLtcEimhw3LQKDwRIs/VTSJVsTRyJFzrqlz+imFQrPwUgjg/HNL9gQirGaUmCPH"
    "ErtrcnWFuywFkMoAW/bzi534WvHJGvAaWQxAupvJGgW/DGR6WPi2dAWo+I59YeO5UFLApz"
    "W106ntXwgmmfUOrTMvoBA3MPEGeQGcPlmQ2wG/icNwHIbjMByH4TgMx2E4DsPtX5cchjuT"
    "hclhOA7DcRiOw3Dnav+GlvCxJ1Ly3JTCrI8d8j3K9cJOdkSdsLJrLja282YzTN9n+nfWXl"
    "NoNmzRK6JFbN9cpYDDX8nlDOoSulvH9CML6JnYq2/38vlOxVoJT8UdGU/Fcvkj129UQjJ+"
    "ftixV9pkBluQSCPgPkevPAic07Us2yDzmQivkeUpthu2/GVxjmk0ogEVsyUajmKCNXqgwx"
    "CSYTQvHVxDJTtWQHkBmHgTLOKLBlsj+ykZpU6GbaXmE6zB/g8/w6WiTSxQz0/xhSvyMy3d"
    "NRbilLCnJ2z4X+3VigFw7CikmjZpV0G1681V39qrwHb8H+H7WlxbQ6/4XFZp0cJkMP0XSq"
    "Wqc1ETF2u2yfGuJVLzTVmF/NewG8DRV4Vj8NSwwqwOcCSWIS/2HdklBOT79osDuIFPzsMC"
    "EuJT/PHvKLD0Fi3yYxfbjQHsVkyJbhfgMsvlZv5rM/vTk9/Mx17TpORpkzHIWzMhZUB0Q7"
    "80DEgRcGgJ72AWbH1WReDRx4Z2lvL+fOLptKsRgJtYhh5kXT+/+1iNyF7hFw1tBxoH2mzI"
    "N/mIdbZpQt64jPs51N7bjlWTBfaLbIUOpIscfTTduDuKMOloSPepY4hwjYEQ7C/tTUcRfn"
    "bd1V3S2dlNRfoJ6aWjFJ+jbs5Cfh35UxmkeUm6ZUj+Djlvzy78rLnB3Tjmlrzk2xV02EYH"
    "B6odrU6hlLoy0ebkd0WbgU6QGpIWaakMDJyd6OWFVByd9j0qk0WBd1aSkAdzGpvJc1m6Wa"
    "gS16Pq/IrfEl1Fm2ei6vizTNvokWDpuduXZelTI/7+3AZ8dfl0dfmJggaLkur+vY9wF6VM"
    "YbPt0nwqO6l2mcca1e8I2W9x+4uQ17ZyzReoGB24goWxCeL6CzhpkOBjtKKca0z+f/UGfw"
    "m2uvDNJrN6GwiQfbGCcHeMr+TMO86848w7zrzjzLtBMu92pKDj1DtOvePUu5NR73b4mjn3"
    "jnPvOPeOc+9GbgCbZV44bNaFnnwz1jQFfD5ufdvBvt8h0YI4q0N2mVWTXWYltpdnux65wb"
    "Alv5/nkm1/NF18uH94vLu8bXMjABaSOpvAglN0nKSp/5wZxulZLSv7ZVnBwduvkaTx8dTx"
    "8+P19X2LU2Bo+BSZmEJ1oljU/CFzRVaJkIzi9NrwsIHt11YbVKHpu7hVKxKCBA+ypBS2rm"
    "cyAnCK0EFvznD/Mm1/gwJj2e4sU2w8ruMMWNTQujLnRDy6M5wUW9xmNiStjjINeooyCHdX"
    "DLEGqW3PWPUz1L7rtFJ/2mxcZqA0AfJmgCJKOKTBhk7zXqh8o5sWZP/123npsw1HZBrC3F"
    "BwEaqaGTCwH9ztGU4G/IpWW8r9WLx4yKwIAtl/8Gf1M+ygEE03KF0BZoWqz4DAgBFcla+T"
    "oQjJUE5/EcgI2PaTcZa0tbOSWGUfB6ssVtZV8pfWtcXm2EzyLaVKDAthAqpPTTvVHK2I8U"
    "LuQNTiZ8Y7lHJjGYUAiQSzKgJVO6HYrcez6sJafdrcmOZXXWYwgyhPFsm51Z5ZbDumE1VO"
    "V6x9M52A57dx0ro7TVZr0mDYCzTk/My1uUYVTd75QngBbtW3JTGjIdeqlfe41soUd6xMsb"
    "wyI25XWQ3P+I8qOlDaZNiKkKeaDAkF9XlU6hcDF66dKvZE3+XWXCzw7+4uf/8+t+5uH+5/"
    "jh/PKOjq9uFjQS+jyif+4erh7vPtJezObUwkZPc1ZiKwYEU1zAY5qLTiBpHWi+u1Blmy7Y"
    "cNeKUM0kKO96vMEE6vEN/dekbri1ba+ngL5Pr++frx8+PN03ULj31GKYoK9YAVPJ/Qktnx"
    "QAagkgAFWwZPv6ZKktbHU8nj9dX1za/Xn5orJAtDqqIOQMqE8kqfkmGcXiHk6yybEo7Rqg"
    "NAzOhm+DjxzDIhPlw3lIJj4qo8miFoKuTpIycIhdpaVeV+xmfhgEyWbD6qFhcYSdzP4QCH"
    "orl0Oi0Kb1ebl7ujj4MSAfvKsJ4utZwa2ZnXBR0vQZtIyI5bMI5VUrpq3TXNG8ZqO+zLUH"
    "mNQT4xstLm1iTKKpaERKSDuxA22PMhf4wn4Ib584+QfAmuoshoo758u2GrTpvIMzCJlp6y"
    "4MMBRNpp5+frOx1cLNTGqbBKDcejjlwurEQpw0mGFVrY4G1h2j5gdFsPLxCxiZjhXNgJfO"
    "zuaPDoB7F1Ruwul2dTsjVpGtILdytZn8c5zmQLAE8NI7rkrFC7iVUU6MghTIzsZwLImpYL"
    "p1Fk2N+4jlnb+X4clAQ5rvO2drf+ggjae1sskb9sskKr2g97oSoqpsrFYhj5B5WOZAC+5h"
    "rc1j7ZL9gP4k2PDoxsfe3Qyqmo1dndRK16d4PPiszFeC4tUjtfV2XMxsPWV3lJRrvd5/AM"
    "Ep9LgF+v1+YaHHrbywi6RaIpdusxRACxtcXOkhQvsk0XRfZz6kcvkEEhWND3eiMTA5lpXp"
    "MGG+LOfg62H5YubT2QAWaaBjc4CzY/Sbe+g38k9D1AWJpCPzFAk+F4owsCjFlIx3wh+G4a"
    "Tb1Ejrki22MP1LA+90DDgKSeJjZsdsBYPS8Lo5thW1VZMtXYWylPdSkssRWuTTISGKSQHc"
    "3p3SoehrpQCw+jyj1vv55KnQxbSzMMl/EZpmsxo7HopyxNaT1G5Ie5XMPRDU1jL2SfipVR"
    "/5xSajpsTWkWvSDQS4QiAdQvW1M5JE95mN4Dtp4jgLHEqBWCeRAKDoVYApcc3iF1zddOSE"
    "2+m2PiAfdtvMuGKcd1BVU0oQkFNCuGa2AsQjKWISylKOYIcvYsthtyZGpchLaqh7EUpA3z"
    "+Ko0D1a03KLYlFxx2nCYYXIjmtzafgHyIjlaBpbrrQ9Utha8VR51HjaKdy00G7aNk2dQfj"
    "N0muSCYK+iUQyt2rjr2S+2g1aLdvE6jOZjohnKGKiFYW1sWZyZFfE7go7JusB0reA/AuzU"
    "P/K9J96hReTPTudYzXnLthn20tWMiRS7vpSJIdNDPxxPfsoMYXh8tzU52m493Egp2TbDVo"
    "o8n8zis7wiIZrQSgen8l00BCFAX3EPa/EQqomTBbawq4WmI4p4kiWDmNH5HO5jTOZ2PLQz"
    "tJ+xUgOyMhsZ0WLDgS/azBTIUYl/6k31B12uxhI5Dl61vemx+hmPwiIwz5pYGYUJmaGc/q"
    "aHTMhEhRe2Y622mOk22e2BZrUfled5AlmUFHE6if1fmqjAp5Y6hWcM2CEvw1EKuVEOxaec"
    "pQGl9JimmRl3dTICClgl7SuLmKcDoymHgVBETqOIQq4n4X5R1KapojKNxlAWJkqDq0qTPL"
    "RDdUMhHKKLlWvQALQLoomNTXOXCTRZaB+XwwYqMbeblQ2hEgvXaqgYRtMRrJvIyYJVYgq1"
    "KS0weYd8skzSJQHVJiECd429F6IZ8peaiYn7UUkI5DWFtPOtRqCIyItPHcSKqFqxuzFiH9"
    "y7a2KpIKtfNLJjqiDDD2i9wezqYwTqYRANKsjFp+QVZIkczYu8sVuPUjm5Uk1QU2oAavFt"
    "IpX2eik1H4FisoYsXz0LjBjUgTh2GT5/u8HeK+UZLBw3gOq3zZRR2cEI1KGqSuKWnU+mdK"
    "dB4JZ9SgclhIM6pk7+BZmqmmkh02QEco/qQagiHLUUbIYnYCL3/6LVTk57/P2fi8oSiuFd"
    "o6yXxoX9HvFLNJLzvJXsLfuXu9XVqLr4L2Z0w+H08v5Wyl6VZExMDYWw/Sc9qOg619lg1H"
    "QCb0uNRbTDh1VDh4Xzbw/Kq1/Q9N0clfdqiX3LaKae97/CjnTfbKKt9ksqvbq8yzV1gFtO"
    "Tb2U7oR1Cjan/qOOmqhZGvtdeND2F27OORxr6CHrL+5BGbkSkgPRyBGcy3v1wnDL11BO+Z"
    "bfg4oyt+z7pM+BqOpQroG9+qn0p3SofG6g1Qqe6Vgs+Srqpp97a28pFNLakrlaq1f9HKrZ"
    "NqqrJHs1Tv3yi49qnXLS3ZJOOwr2C+liSDINzcjMMqS4kDR7jgow9mZZDw9Z39ulZ6g+Kn"
    "zXP52WTMaBanvL0ox9Or1yf1hmD6gHquidkUi5lneSbChg1fLOHGwZpbzDdsw63tFHkV5L"
    "u0mXMt4eNu3gERuuB5+WK3lnP7/YWcybPrnw0kdrFPSeWXgKkXgiTZ0NdQ9lS5ZppW19RU"
    "S0glp8zssFMVUG5Mp4xZA0x8MbZHuRFya9xv3JF8KXYNXxPuA38fLdvHw3L9/Ny3fXXD+8"
    "fPdxy3ffuq6Pya22cn6MqkYwr97dkzHl1btPXb27cmHy4t1dFiYv3s2Ld/Pi3UOwf6OqN9"
    "HOP5atZzCc4hI68qGSmGs0zCdRbHco4feV0sOaQ1oCSaFpPDQVNh4lzSvxyTW2ULEKvL5k"
    "Vgd+7eQdR8kyvPUalRVLGgw7XnJmybA9TekNTZUgJfRUlUIantcqu+JBxI/WwNBjOIhdh3"
    "EgS58u7knYsNdo9eOn8N8hKUIxNcoGMogK5lNzSqtHkeViWRQmmc4k+ju48S/p8C6Ety3q"
    "IbvN9dXN3eXtd1PtQizEOmZtWV4dEVLYLCdRrtFY0hDJsxmkIQpTaWRTD4UQsnmgBEOuHu"
    "V2o9lomsmZ1fbg4u4JLLHA0afpiKKrItgkXRELkn+IxyeQ8R1I/uBeJwfbZoLPNRqLxMWp"
    "ShNeF+f3LR3MgcQb4hQLtNms7MZiZjYeiz1RZUmCGQ7VIGcWxjQvjFlKa0ZhnGiEB9IBub"
    "y1meSFZqOR+xxS9UfnnKysP0XjOZCUx1cT6/Pjw+eHpzY1sQZbB6t11GyfobJHu+RmoeMZ"
    "lnR6yJdyrOVD+/d2BDWdjjs+WgXsJfHVpYZXk/c6cnl2cjY+2UZwE+D1BwZfI/nsYhdXwy"
    "RPLez4sRo8DVmX6alG1eAapcKl6cHBwIjwaGQZEqBL8jjy3ljsi8btOaeCcyo4p4JzKjin"
    "gnMqOKdi/7rknIozWZicU8E5FZxTwTkV52r/0nsi2wdYMQlyrYbNqUjvyrSeYvbFm3r+lD"
    "qeP6Xa86cwYHuzYRla87g109s5s2k5jsytbRjCJnLAq8W/GlUVzbYZOn0Fi2ZMXMnVzb6F"
    "MQi2I1wtbQcPqDR2KFzcqGZots2wqSuaaE136+PaeVnZYZXaQejDd71g4XomK/1D5cks3+"
    "hQh7OSYWrhY5LmYlJX6yF+4eOfvbADw25a3DrT6nj50+M/tE6fTn5aIdRA4YVkCKdMjl4C"
    "f04FO/j61vMxUAo/MKGHzOcXu+GHwpM1EAhNA0aFLCIoKi5iigSZWoQjbNAbJTqGcZpQJR"
    "Ct4A8XaR0zuuDjguL5SE7XsWxvTSPTWdjFEb+Zox4c9eCoB0c9OOrBUQ+Oeuxflxz1OJOF"
    "yVEPjnpw1IOjHudq/04WrnU8b/DgY7R05HxdIMNga2JXUGm+3cC98oosAelcl8jtTjPFNJ"
    "z0IxmHEI0jvt/hhgTcvE9YquMSlqo9whKjZLmJvcYhGPlWHSMwjseKxhNyftcsHRfjucLh"
    "HCgAY4PspvLNNBlJFFfq5yvI9jMZyoEEizzPfm08d/OtRiJeWYQ6JaF1yYn3MhzNgST86m"
    "6NJfYaJgXItzoQhNeTXKdQYkTTjWl6rg3fnvS31msDSAcnEVC/d3gvy8RatHDM7expTMfe"
    "tBwCOFIho4Omo+IR+CoeLrkIFvbfszwWp3hLwzi0UsMxxKHlvO/iREms5k0ymkN7B3bEod"
    "m5l+gYh5Yf0XtVwN44tNI0HVgcmm/Ym5Xt4Cvk4w9sSDj7xMUeUDh6dmHED9fAhVWMAMHQ"
    "jAlk6IYrpKybFvxlRk9wlkJz/PoYrcB3YBhbn+KtfxHswI92RcFHbz5UA1hC7ugYusomTT"
    "fIuCiiywKIT/EKHCnmSDFHijlSzJFijhRzpHj/uuRI8ZksTI4Uc6SYI8UcKT5X+9fMt33Y"
    "NLd9BmdFiw/8CB182eKshi9bnFX6suGjki87AP+MYW+WrDCUj7REdKX3utC2GCnxFpWqGw"
    "w6PMMSDmspAtqgwU9dhzyr5Godxg6FbuqAcuCxY3hvm6CPEIrbh4+5JUhU8vHm/vLxb9/d"
    "Xf7+fW4d3j7c/xw/n11eH//2fH1ZSpyY1ANuo0Fm85ZKPF6cF63FnNUknB0KOnxMRjYGNW"
    "ZLpbdbiaz2Q1fkHhVmitePSYfdNDgm/eXK1k9VyGM6kWcVWhyFDj1sYEpHaH4OLTR9F64z"
    "RUJywqjKnlCfyQjA80kHvTnDY+r40rg+Xl9d3/z6rtK4WhibAAUugrRwKWLht8/4j4pr/I"
    "4uhh3sLuvWnLmDSoZJlulcgwjPn6LRxdGbhRF2W7LXvz/nVmusKbYFjh/PaPYKjHJRo+aC"
    "qqO5/S00HZUjINFZhZmNZ+n52VlaERl7Dekx+VYH9YT2xcxQk6LQkSP0r+EYDu0F3cGIWa"
    "Zv0JEO88XHQ6IZ9iTtvfSX/DQcFPclk3mawXvJ56Wu5rzk6fP1CmbHNEHKKVkj7ysOhJAe"
    "AR5o6vu3nQRSZ5fCbtjH352/O8D+9wWiEPrnzVZf2YawRK9YcFzhxSM74p/hkzfhhfT1bY"
    "kCwfbJY/6S9BXunmsoqE0bwh8vaF9b8qWrvzsWbKkGMF+gdkD4NcmT0d9MbKyQh0lPiFyF"
    "IqYM58K0uJRwLgznwnAuDOfC9HXG5FwYzoXhXJgBLkzOheFcGM6F4VyYs7V/vmGwIYaKjT"
    "F6fuB8GAzBJTM8gXCTOfivZxZEDearZGWuFl8cuOCZgu8aNloJ5NhlQjxJyzTHU61OHlet"
    "Oo2rVip+i9aNckrHzw9bTdmAzlw23fvo9Rtzl2pl0BV3ZNAVyxl04d/FxnbebMaG9Zn+nX"
    "VCKDQbtiYU0SI71ly1oGTcX8mVmsx+3906ph/tW5Avof5ulU9hIdbKYSHuSGIhltMaLyFF"
    "cdNlkW81bPRN1bVJsiCe4MUFp+WykOsoQK6Wv8yqbgneJSo6pvz3A9SFLo6HUl/fP18/fn"
    "68ebpufodKSysS1RgqXHNVTQcYjbw3+KbCUbVRUv/YtfuNCM9f2pu2Ksp1cMxqsDe/QmaK"
    "FlYMvIiKOpnT/BngvH3IDuH0KvHwC1T+bZ5/p9RwJGlMFHEKVgwZeqnedDygg9X7TiRmoI"
    "0dhLm88vJm5wZjt+ycJ+x413wD09RgmgEJZGaz+ELKSBmW0UI01FOmD1vhF7RaeLjCYLFX"
    "Rq7RsLd0xTApG3yO4uuHpila4ou5hZEIZCTkfkf2ERTYrwPZ7oGFj4zm561iu2GrJ9zctb"
    "k2jVmmqmHpiXo+e2She29CNKhhaWZD5NpKNUnDYesmqw9Vlign2DSjQAoyDiEZR/M7Y60r"
    "444bY1EnyDTJCq5gbrK1kWkybD2o2LCI7GciGDIVUpTJ6gxuKJfpCJrnOKyX5HBXlsOSEs"
    "jIt+Qr3xbGCjXTRbnlsBOaKRaUiDKm01g7ijmD3FjazEiyZYVXFVHUaSaecHwCHZ/w3c8f"
    "/+NZmKny7AdxMlW/b2XX6pi1aqtWul2uNyv3DWOG2ioBglybVhDBEfcZA8eaiRi1M1mLz2"
    "fhX6Lz2XU8qgthQ+4xRAenwQs8/IqdLWODqTpBJ4+P59gcGrVQLWE8gjyFsjbMYzMdX0xG"
    "ecPIO+W5OXDJwX1BFjMOGEuGraJimxHpiV5pZhipEDEAR7bKjMjPMEghHOQpFURZXTBLGh"
    "i0XJthGzRFVsHvIimUt6VCeBZG4H35G3n9eJFY9svWwyeyX779L7zrJFAjnibXw6BPBFlY"
    "RZsbcP9HIg2sIWMYhh+MSlNHvt1NH0kPwz40p0oA5YCtgrVC84WT948XiD8Y7dj+YuPZr5"
    "EnsRBguqugYb7hwWoaltXSrqghPTOH274iQgaF3F8k2GC0CZqGd38YFaVnh7+uQkeA564G"
    "UP6woLyvmFH5eZ/iokbHK0SZaLFhDQQIZFInkFFBUQEzlkU0LTD2f8FvjfPuH007RAsmeZ"
    "FF/gWbKYvdxxEXXDvlZe+kc2sOMM1cmhWUd0vGhumxAXJ/xrfxgSnRcT1yLF64G5Ask8q2"
    "T4WsHoZuMVV5asVH76wnSNEVCQ59Eq35SUeEIVUrjHA1KNWNL6j64fP14+Xzzf3PH5qrK6"
    "OiXIR1qCIIJvIHFGtNbzy+u/WMRp7sQrNhHwWzVyVFBfeCgueU4UEHEJ8FYUxtlHKQEuKv"
    "2KPsuBZs0ULTMdFFFU3SKFiHC3TRX6MxnSVflJY2YnPlq4MCc43GUEYgCkQL8Q1Jt76Dfy"
    "T0PcWbYCywTmkYqN0DeaEBcf5froMbCj/TZBRR6jQQUAWGrqxAqRYQPJH7f5FhHFPqO4LW"
    "w+lc1kHjmHVgX4Qjef8Tf28ke85IVASyF5fCMXUw7hWwV/wZM9E4i0AxuRVIjHHG/hg1/u"
    "mXR7yquvNEarn0PIw8/ybA60PdgNotkIkE8JAKIEPu1npFQwbcjukdcjN8g96OLsnjReNQ"
    "QTJ8N5+wTsR4IXxbYkdATls/zm7RIt8nVgKqxnSVbtLRkISbE+j1IQRoYA9yIoSWqKMMr7"
    "J9DWq1H0GOcerCrjKM+xnSNMwmb8wbyzRJWLY+G9ncyIJ3PZMmsUxr+xxE3gv0gqB41DuU"
    "e5i9tlL66URORAy3Wd3d9ippuiEuyImAKLTr7KZ9PdKuBmYgsgGFcWzI4YwF5Tp2FGb6al"
    "cpk3VAEj20yc3UwNz62OtNmjUzkL0nUdq+v+16Pr2BPgYlt2wyomrDSW6VntMQ+t0tza/4"
    "bQGJvEhHHWVKrr95fQ9GtoefkysKHxJBOl87SjEEIm9JR+cmQlv3yAGsn737NuxskJv3oQ"
    "XpvmJvhTYLYFP63S9KD2F3n6LezkyYG8/9B+58+vkc9jKo4/pMMmOna54JgchXmYfxgPhb"
    "3bfNtwXabFb9XOOfwh4v0w4HNUFVWZKSPNa59J7hC3e+ZnbMpZo55i/hYlpWxh1y3p5d+F"
    "nTtx1HelxBh22UsT/3ZvcDFiWTRJQgcp3KBagkgujk56bSWBTyz5Zk48EEx+aifE0IVeF6"
    "VI1Ak4t1FPnLExVHn2UuGOEDwdJzty/LwmdG/M05f/vV5dPV5SeK3S5K6sqt4DXGFUfFxh"
    "PlLuxqQFNElkwyLeYTrWgTb5xXO8gZxQNNkIxMmk2NSC8tJkfcMm/wa02PxALVSMccX/t3"
    "ZmXO+AbqJGdeZKJimyVpZsbaXkbhTpAX2cPIWAooyIMBu7M2d+mU50rmuZJ5rmSeK5nnSu"
    "a5knmu5P3rkudKPpOFyXMl81zJPFdyA8vIcyW/K/s3tCS8fel6bkph/t0OmXf7z2zVOKNV"
    "t0xWR3VEp+mrPg8nbRUsl0byjp4fdsCVNoGQU+CZgrSjVz797A4j5SGfHAN02R9iHzccfM"
    "RvvZx6nfeSHiNESw7auu68UsMxRDr1Adv2G12zKyy+cXRH3yyY4Qh9b0BHaToOtDgkpc3t"
    "hCJiYl0tHGIbP9wUhDBFJbyH0PIR0zBPK6AGjoAMGpxE6yoKQMCk95NmcEQP3XNgggMTHJ"
    "jgwAQHJjgwwYGJ/euSAxNnsjA5MMGBCQ5McGDiXO2f565al+GK2x7Paf7h7hpccc33Pm1u"
    "ktuEJqoipOCO3vv0act0Mlhgba7JrdxlbD/19FDuZegwRuLFoLsR5HK0JlDZ6WM4EiEdye"
    "l1NL60f5+v7z+1TPqX6iWX9O9pQKn+iDlbup7t0zAR0m2V/WJvX+zWw8ahFEnTksQxWAGf"
    "1GV2GEI8jEFUT+EgyBFAkHwdZuw1FHWmyRiEHCZJUEQJztOxS59jTEOe071hTMWZ3oPU+8"
    "u2MITpvVfSmcU+LBzvjwA7fiiFMoSXfHixE73LPVYDt5MxXPygkGgc1qnp9Jp+KRA9B3/y"
    "BQ8TbfsBva6vydQS4B4ruDShGE1awcLr+uqW43Qcp+M4HcfpOE7HcTqO0+1flxynO5OFyX"
    "E6jtNxnI7jdOdq/0z0xsAgnqBI0o4yoG/tSxofMYgoc3eWTUxzLMkG6B7LROu/uR6sPwFG"
    "IyD/K5kAVt1c6dFylERVSVYi/MeuRfh0d3l7yypjjHyWJayGGtIWA4fjcs6L2UShLowprV"
    "Ucj6B51Eu9sJddcS8lZAHcBOYWtzCG+ZanOiZ2Xx2zSVpRSJGh9tM9/iaYGJkru24s2Huy"
    "iueEzQ4Wj91sPPe1+mhe7YMstxxBlSFZh7ITiqjOk7M5JNU0j342p07jhhLPthkD8Jd1N4"
    "bZ6BVjBhSeJPPzsaQdue/bTHNG0zHIPoUxkon+GI/kCFN9BwRrx8rviAP2mD58cNN9LyqY"
    "NQU1oNfsJO5B9MODYPub7HtFzzAINTSQ2S2Pp4Dx7ap7pV8+dQwKFf9p65gft+YLZibZzH"
    "x6sQsXt8hzCz19sAYyrpmzGdRIBwrgXNMg3F6fg2PseYmFsCsA9aCS3NZP8D1/Q9SEVgJ8"
    "oWA7AhLeMPJYEHnv/XOsnGPlHCvnWDnHyjlWzrHy/euSY+VnsjA5Vs6xco6Vc6z8XO0f3B"
    "DLU2A3Vh63OdRC7MlNgtUZ/ERwh/tb9MpHhcFX+BWv2gJuSeOj4W3tpGzMRAiGRGDqbuN3"
    "Pj3SRp06W1bgUT3xZ9sPWwNZX1EYHTOfTGdhdMwwdJH61vKauHMdxskqfbq4uWDDJnbpx0"
    "/hv4fa9FspIXXS/X1rWROiBHkKIajk9znEatMxXQhvW1STIrJDB5+ur26Iwfluql2IhTSb"
    "WfWwkee6Wsg+fxo9NHciyaYlgu9O0uLAbIYqLqOBnVIZG8S6a7AVET87MiWImJbqNjWmEj"
    "6TQZ1SATQRZFNsOtdoDOwLSbe+g38k9D31nsLrg/8UCeFQ/uQLqbE9ET4dvkkPIN0jfqlX"
    "CnPk4t+L2eWm6eDgOv/G+bxCBv5QAdgln1/sg+z8he0sNsmzdeJZxbD068zMnpqIbqjlDV"
    "UTVb8Nk8QukS8gz7PJdsEMZO3aH0flOCrHUTmOynFUjqNyHJXbvy45KncmC5OjchyV46gc"
    "R+XO1f6BothToCp6NWC5RnKKHxJmkb05Q+hqGLQHSo9etJtLkKiw6P5eg1ektvM7eXpMEE"
    "TEFp6bbL83HdMpna6+u/WM1oBc2no8cJyiKjC18Rxu0aoEMahPyTBOj8u9ultjycoSWB2n"
    "nWky7Dyw8hSb1FcELopf07duXv+xXgHIXRUgy/hP6BRsiD/kW40hLG6uQYyKqmBMaxDS1z"
    "8h1rBJ36Aj2JAZy7uR9V5gIT//BoUs3Djmlrz8GzFcNjNFZv6Bi13Ygh09ujCSZ2tgC/Op"
    "QeyNOtFpUBZS44J085mFw/Jzcb8C7TcEBBKfqQnMGXfjs2CGPrvmiANHHDjiwBEHjjhwxI"
    "EjDvvXJUcczmRhcsSBIw4cceCIw7naP4PsK00cgfHzw3bGlq4NbVyAUr3CTzvqPpWSM6J1"
    "I2HHzw89N+ZsAo6KuUWTLUbv3DwbZq1kmDtyYZbI3uAUIV+AzMa1nxhNR0D8BscQGDXVoj"
    "FZ8PLJdTn2aR1rhwfZLaCsS0PJF9uNQOyqqMpkEcwlCDuUZDkEOCMV0NI2J/R9Z2dyDw7w"
    "26SjgQi/1zm/n2Nftgs1spIlc7oHBTx4L1+ingaigZ6n/14dFC1EY0AiAwy57moRIO8FB4"
    "wEuR+j1j/98ohXtIjkDmCI9PRMOxrUzsyADW5ymEE31fy7I7aTPYauybUI7knktlRWxR1y"
    "3p5d+FlzmVxl+jsM6NBurUznFiQo1ihkB6GjezVUM4PxjtVDRbIoAGNFAXkwxcm1LrdvhJ"
    "pwParMr/itqKloBSb6jh+hVjL8LFh67vZlWWqZzL7c8r26fLq6/EQvOousyuhkYxdQ7WO2"
    "dCsxeaC5koVETjVL8oKpPUdKdStrzpBMu47zI8Ks+5gcHTD/dzwzMlKpPS3yRIKacyJu1G"
    "JC1KMOrJAfHrSrqAP0gYt61IHk2TrJRLWZEatOFmlJCUPVaT1MH1Ov/4Vg2q926D18IRLZ"
    "CK4n0O+AM+7PH//jWZip8uwHcTJVmelE+/8GTiTgRAJOJOBEAk4k4EQCTiTYvy45keBMFi"
    "YnEnAiAScScCLBudq/MyESXAj+1lgKyBeuLoSrqQz3ZfKPNKm5/HKY97QO5j2txrynnGHQ"
    "SNr1xL1L3iWB81yvp4tj3CAPO42j6bKNRsAumOEJCoVf8OF9pgM59GFrV1hd8gIdMe2Sp/"
    "Udin5/lF12XnbAtI2lvTJJV2W9NMGz+1dJb4j2AXXSFc/eAziQdbBaY/ptDLQh+fRiN9SQ"
    "e64WzADB6LKI5rHEopwLDw6mhcL+5AtprzR7oSPEaYDhl5Vt0NnCRhj67JyDCxxc4OACBx"
    "c4uMDBBQ4u7F+XHFw4k4XJwQUOLnBwgYML52r/qJTLc2B3ubKk0fGWYjt7R27M5Kcuwu3h"
    "frvWsUeWoeeuhWmjZddH6TJeFu5wsuW5KAeQizJAwZbBCq+ZizJpfTTA5sPn28v7++tPzQ"
    "/SqqiDO25CnRJPyZufHrYxltj4SvZm1smqOtVtvlXHhLfHQhDCmmSKSjPdZvPdXoWjEdwe"
    "1kE56+2ra5sLcpf1WSLeleQz12zYiT5nlgynVwwBVbJEfyoY4OHflm+CHQi2L8B42kx5qR"
    "ZQLO0AiqUyUJzxdTdELMstx5ADNOsrVWVJgr8gOSzEFw/n0Je5HeAlyr9FRwTzaav7tvlW"
    "GNq7VcVeMLM8ZTsgmqbt61vPx4AgdQzT/ZTpalAHpxyykMXR8rhgB2gza4s8bLivGOKVED"
    "OAsolIH6O+rlC76MkRi/SgaLHvU/GUgWL6wcVOjDh5pE4CWxljemTXKJQ4J2IyZmKYXzaN"
    "x/yTDxXtSP/r6Grqb/UomFcIXMFYuT7+wd0GzDy2/X8DB4o5UMyBYg4Uc6CYA8UcKN6/Lj"
    "lQfCYLkwPFHCjmQDEHis/V/jluE4d3+PSwg29Ua6oki+/j1rcd7PukK4CJ2zi3xVkN37Y4"
    "qy5rNStXtbJdj9xf2qJq2fbHw9XuHx7vLm/b3Afm4EadgUNprug4wZQ/Z4ZxepBtZb8sGc"
    "awZlxa3Ph46vj58fr6vsUhMDR8ijyBSkkKLSWJkbkiq0RIRnF6bXjYwPZrqw2q0PRd3KkV"
    "CVFAVFIKW9czGQG4ROigN2e4f5m2v0GBsWx3lik2HtdxBixqaF2ZcyIe3RlOii1uMxuSVk"
    "eZBn0VCKa7KzalrG3PWPUz1L7rtFJ/2mxcZqA0AfJmwHDXG3K/gZ1ID13mvWRYH920oIBY"
    "Kx99tuGITMNcnkzCi1DVzIghwvObDPgVrbYh3eLFQ1WJWPYf/Fn9DJsGpukGzaINs0LVZ/"
    "MkT8V1MhQhGcrpLwIZAdt+Ms6Stj667gojh72AK/soaEonnRzKlZj8paHDVgSe3kyExYtN"
    "ygdAs6wSKX+PYvrUtFPNCd+QL7yQOxC1+JnxdlrjHx8ebnPL++PNc0GPX+4+Xj9+Ny2Qi8"
    "vex4xCIMc5MylGtROK3Xo8q06ZTohStTmtuJ5ZdZnBNK8FVK8Y0K5qQFVLr9WeWWw7phNV"
    "TlesfTOdgOe3cQZ2sGqUMCtpMPCMWSHlB0hXVNPRSzd2FtdaiOKOhSiWFyL5xoBpI5/xH1"
    "Xcn7TJwOUuTzVIiKLrc8rwoa99IaBAWJOZK8gXk8kE8vIDKy+qdNJtwV3//pxba7Hkv7u7"
    "/P373Hq7fbj/OX48o6mr24ePRQURQb64XmuHfrb9sMGVlI4Y5hGiqBpkE7rKDOH0p0bf3X"
    "pG60N92vp47vzr++frx8+PN0/Xzb3DWaUoKuQXUvAcfEBPyUAGoJLRBZJ9erz86bm5NrJ4"
    "12BDyogEdbxEK6vhVSrXblTXp5BJOsMS0BIlkzJgEJzqnoA2HQQ0tkxIBzeUuxJ8KeS5o/"
    "e5htoqtR28xmbWZBoXYMlqT55NjPjmFGoSdFi4/KbceCEaOa4ZznYcVXqYFubZFWe43xKW"
    "Ohn2xXeGIRHtDGsQ2iyZamIZw5+yBJbxkQ4mxDH/EdbZGYaZjIT9srXNWBl17z2MpuPUlC"
    "LBxUi2phAA93M0HLCV38i6wxBqEmw9hyYtxKhV+OhBvBfkzsv0FNZdZT7bR9iX0npF/8K1"
    "FEJA6tygK8qv7fM7/CLarBhXo+rLa9Jg2AtG1WVIkDGHZZO7xT7C+8eBKv2AbYe4tTpEAW"
    "QfebXxt4apBcotD55eoD8jp4epY2LNRRkHsrkG7snwhHB4oEWILfqBnCzWwjfX+9pZl4z0"
    "AwZk+WAT0HeUXM82GkOAexTdpUoUldSt7+AfCX1P/T4wllDYYRT0BTnCbWxKyhVoEMwRot"
    "/zFJIwIBsvXKuhYhhNR5A2nZywNZr0h2wl2tSSiFbuENnSPYFGx0KGCICV1th7IVohwq4Z"
    "a9ePOkoFUusqo9RwDCslV680uREBWpS74RjYc3q44TRQwxI55iopY1xXB/lWI1gLiqha8e"
    "EqipP5aziGYwqb1m2HH40FXm45AqGrogpHqLk0AxhGg0u/bhm0gAYyhXA0xxR/vvhuXdHn"
    "W41B7IpFs46pEohdpXXWMab0fDqS0xga8smG9GsTWSzgBN1QCxXNR6AOzRSpm9ICaEWSZd"
    "gAZmZ4o4uH1M+dooE2/gXUyGYayDQZgdSjDVcVNZoVywxPpkTq/0WGcepj6Y6kTDhXbj6v"
    "m8Y5mfK169//WWhvUqbS2bEiJxNj1+hBHZmC8QNZJQfaKvZX+sntqTWUEF6Ne9DBI34ZWG"
    "qy416i96om54SooRnYFo6pl/e3gexVSWbnraGQzFWhB73cJh0NRC+9Xyr2ir9896qhheJ5"
    "tQdVPHgvX6KeBqKLwxxt9yqk4i5QQyvL9M7fURlf/EGtip78G3tFn3f81JB41nXag9iT1H"
    "8DkfuBfax79cHwTHdIM4r/CLADqU06JsS8jvvp55zVFx84c+/IJWFMJlVPuUUTpXQUY3+T"
    "vS9m75Fnez57NGWR+IsAfe1c2hPe9jJhpZzfDPW3G+y92rBEF44b2EbXqfqUdnhP+xvStF"
    "VMDWpzSgZiiVUIluTk/oJesUBdD4ErdD2w5PORkcXQUbpfSBdDEqiqKnDuswzI5KloM6ZY"
    "Ydwd3QZd0wtn/Qf0pMjQwx1y3p5d+Nn7MbxkOPYnvm1nlqVZcvjLHcOv3B+8wkm8WbwF6/"
    "xBxbAopGTOCMWD6YzNRUb0dHcIZe96VHNf8RtdG+npPVFq9BFtE30WLD13+7JM/xyps3Tc"
    "ubp8urr8RAn3i5JyCsmBnK8LMFi9zIlb0tuv0NmgZgUUolElSA0YLtI0C3Xo4YNM075guV"
    "unu3uPOStyYinOiyjVNWtaUL00mxepPhdRx7UnR8lirzEOiBj6mBh3YVcDmhZZPnbOan/C"
    "a3K58wWiWL8Hfy9zQmTEUZwOZvj1jNkQqaPZfIgbhd22nwtkMgF44y88vHG9XozF56jLR9"
    "rjgKYGOSGZlKS/x2IccoaUhdPAboQ6ajZRCgpuZz321zGIbhtV1QzSy8iemgYLlD5Zo7RB"
    "lk6s6bAVyJYsR8Xpyc1tQ25plNS6si0c1aan3/MX+qkvIA8LyDSxeSE4+JXc9IwlcsgwWV"
    "UODvtlvOABL3jACx7wggdHSM7ICx4wbky84AEveNDcmPKCB7zgQa++XF7wgBc8iBwGvOAB"
    "L3hA+vDxPxuswujp463AdorGmpUsv3ta6SC+NsBV+TQrjgqrJOl64ddx22EnQ5JFpIV1lS"
    "FlGHlHEHoDgR847rq5qXtHl7Kcvfttic8xVR/+o1HOuPj5YUfd5yLtfwMwHkgkPqpbufzY"
    "UfYV5+xqh+JxDtg9EQlngAGEleWj8/VvS1cwbVOwg78Ijqu75hskCgk9uf4bsY5r+PiYZ+"
    "+sK7+2VzfTZmwRwx25QP1GKCWllY9E5RyjxPfyNrOzsQaLVu8j9GVolOWjWJq9mtD3xLpU"
    "82Y7kpN2YoZEq5ngPQZqmH/gYhdu+BW/LfJhhbWKok9BPepEh3Wg0ow4IpoW8rnhiRxSjo"
    "qlzCGbFGiNfLfgAzPQANTPDyjqJ7xh5DHLpB/jOzmOyHFEjiNyHJHjiBxH5Dji/nXJccQz"
    "WZgcR+Q4IscROY54rvYPbogNlmH8+KHWYE+IFlZnSX3uv0WvfPxFtsKveFUWbs1a3HHj41"
    "WKuLp5/luL835YRSWsvncbv/XpccNd+enZk3ssyejJ+RpSmU+hRAojAX0b8Uu1cpdLO3KX"
    "S+Xc5ZTV3jAnc7ZNx2zMvR65A9dEb+1uw4muctmZL2GgQg9p1xiJmD28dl8biz7f6uCpsH"
    "vKjDOneVimobchI9/HcDQHkvB5JfKtSFh3QjzuDDIG9iH03nIDngYQivJwMZCgNENXNQSU"
    "psWqBf1k02pdRjm1aHlp8DSTq1uYI+5C+LZ0BQi89TMojC8gxxTCcfhClOjPZ6I9B/oaDv"
    "BwgIcDPBzg4QAPB3g4wLN/XXKA50wWJgd4OMDDAR4O8Jyr/aP/lqZAtRM8fn7gMUtzqBIp"
    "zyaQ8e0+euXmBTtr+LzlXeU6ix5v+HexsZ03m2H6PtO/s/aaQrNhi14RLWL75irNhPpXcj"
    "mzA8GHdGp+ZAE9E3v17V4ehhBrwRDiDhhCLCllZDBcu/UwUBAuwGjdVvRx22FLXpVomQRd"
    "hjLez9Ern17wZBuxA+YJrNr0Z9scSug9bfXaZGaERHnI0ZZ576aSn9YCPqc7gM9pGfi0/Q"
    "XMaRNy8Rnuem0HAWZswjuL3lf2UdCMTjo5lGqSvzS8hGQK3mMoS0t26xnNiBbFcofDEnLD"
    "Gkx1e+R8JQI3Wwd95zoYtu0KV1G0azyS9x6G7SKC9YKG4HW2zXvgDYT1RUIF5XDtG0dwLQ"
    "vCfCzPrbnZNMW2mzIH0hajYQ3oeizjCun2UBiYIduw88VmySwgVb01F9sNnaBEs3JPFYNS"
    "k2RA2ky4qT2Esk2G0dTW1Loe7LgdMC4HNrJ9Ismt37w8bbnpCGLdtYk8A5tvwvlpJkOO29"
    "twIMf0D3q08lnjcqiZRqPgzWSMOBRSo8iJSMlJL7XPqz0hJc3n98jmtUnPm6FL9tKgNIpD"
    "C3gHQWnrv8eKW52FvJeQlJl0tQrOvTDvuO+gQmaftqNGcbmMZa1TbjGz9b3DWd7PFrm/xm"
    "L5ANGhjhnyfSL0NXZY+fqbFN65TDoa0pmyVPaya5W/PH1jST7pWrnMMbfkK96uoK9BiW5m"
    "QUEDWbUS0SUsq/hde5LjCpvZwjftZTm0KnCHr8BaMLDO144iDBUN1WgG5blVJKD9zWdofu"
    "g1vUabRYD8rnK8Q5tn0ss5T0ayqGOycTdZ9lkMfjyyPDxFnq7ySpp8bAP2UeUXq/jBGnz5"
    "7DqODkyGpWdJ7dAbNqG0IMpmLGKx4rt1xrnvnPvOue+c+86575z7zrnv+9cl576fycLk3H"
    "fOfefcd859P1f7Z/sLcktcI4+RSXof+S7T8GCMu9JhtR3hboYlgIrm2jR7k6bFa5MxDIVe"
    "N3xuV+0bROuUMNYEroNzo0g+eoJxdlbWmTK6MASEKKpsFYR63bDOe02R+u7WM1pzRNPWx+"
    "NZf7h8err5+f76U4vDtUrTF+E5cNyfknc/PVP0/eb40nR6mlUmeHh5vXjyoyMkP8oDMNQ9"
    "35CemG00BkH3iQz2S+ZKUaCORJd0JO9R6PsJL9kpWYNmxLN8DSXLV8a7Yft2VxgYAMlfoZ"
    "9DnXU6L4UcCBnjp0OFgG3dI7e8R2y4Xh7dZD5wsRMIDh9deOmzNbBgWRUhygvPJTi4gANO"
    "tmipmuclFuC2kAdtBX9D7he+YDsCgmiwgPqM0EqIvp2FEB/iKzhuzHFjjhtz3Jjjxhw35r"
    "jx/nXJceMzWZgcN+a4MceNOW58rvYvuiS2RXcyzYed/0PFpgU3Oig3C8VlwR01M8NrNvV7"
    "JOM4PdRDrpve24IYB8aGVE8t+R6GrZmwYEjo7iBb05yixgBn/kK+Ca57dDCD0Qz2Glcbyb"
    "c6AazfXS/qRKNxumTFWBb8Llty8vf5fK7EUDT5FOgYd64TLBPlXQh24AuW7fmBYKLuJw0G"
    "SG167mbTWDP5ViPB/xVJm6cLJoP/fwpHc6A6MCCrRXMUutBs2FB0VrSyNIfcXgqeJLB07H"
    "yCMbUxSByiHgSI1C9iypG74SF3/lb3bfNtgTablW1QiK4jjvcU9niZdjgku8WGjOK9WjNn"
    "cOXRJAOUqOkAf6vzZK+Ozr5CCIQRA4cC4Z9btALIwx80GBhDq0wgMIO77gIBna+L1+S5ps"
    "GgxoSiE9MZjd+k/cAegeIYziiiM3DpttEgMLRTxxzs42AfB/s42MfBPg72cbBv/7rkYN+Z"
    "LEwO9nGwj4N9HOw7V/u3WSHHaewkz7caiZM8QvrEqVhwkn8OR3MgJzm9qTeWcL7VWCRsqh"
    "PqbSqGIf4ajuZAEiazsSoYsXL6dog/PKILTyLiVCf6PJyk7eIOxVoIg7gDYRDLCAMKAkyG"
    "y0p0WS32XKOBi14yRFphJzopJalwL7NjaF5yrV7NtV1F18r1QrZrdoz/M/6j4jCVaTJsNa"
    "ROT2JKJgaAz1Md4h6e0hF026+vf3/ObdWxqL+7u/z9+9x2fftw/3P8eEY1V7cPH4vw26tt"
    "Yodlki49D71VQG+ZRgWlrMiB8QhXTH1rrwLb8X+E72tTtMWSqfU3pjQUnd4y52C6rjND66"
    "yt//6fck6FYFthh2rEoietj0aJ+fD59vK+VSS6KurAqphQb+hT8uanJ8H4W53WsmpzoSi2"
    "HdOVQpFMukGg4pXiKR7UWV4qyNAs21u384gX2h5lOvREKNQUTK8ZxdlwFY/pLGcD/TBRa3"
    "k+7MxFVG48+AqA84mEw5sP+R2bWjwl0umRmxL6m+Dbq172xz4LAWJIVd2C3FVqOOwT5nxC"
    "0xEpFHKspneFo2pZZfMgHK/UTla4rqsxekbTEZQ4ylrXGFXKLKJjuq8pRaRpubSkyRg4df"
    "1lA+iXWRfnaO/Iqeu7OsTQhF6j+E4yHWtkIskajB6kP7CCR30alr2CZ9jexqTGjgy6jOPU"
    "c4mo14zL8x1y3p5d+FlTp3VL1rSgd7V04JlTKE8OUKeqaFDeQsZQB0ibazQ3ZDhywXK3DV"
    "PksVRMhbAo8A0TkXhAJSUaz20fmUwyrkf19hW/wae0gFA0NRKdRp/RRtFnwdJzty/LfIeL"
    "SKWleXV1+XR1+Yme7xclFf17N6nSfbEd8HuuN2xeZfbzi53USnhygTKP1mBXqoqqx+RV2Z"
    "iatJyqTAtqYyHqC1iPULZLsJ0LOFB/W9rGkiKsP7jbQECOKcCAhZW9hrAT5GHhH1uTjJbF"
    "ujz8F3I2JmdjcjYmZ2NyNiZnY3I25v51ydmYZ7IwORuTszE5G5OzMc/W/vnYo7+XpkE14J"
    "JtM+y0HqoMIamKKKlAp5qYYPAyL98UVpnKdWAV8lQlrEI/yy9Fe9NE9uHTB0K4enIqJ9UL"
    "YkKhrM4A4Lo0TTJz2xFI5DoEErmaQCKX+YRNLd87uqPlzN/lGZo9f2sY0VRsQA3ItDoiJ6"
    "DlUU8EZHkmAn1LnMIiFOdAjP5tST2Agh0IdDjYxN0LtnSkAZTgt4MhETvdznHlcYbHOVOU"
    "vNrZHBdAr+tnnlmyQbUDaRMUC9PkRjolAU9pyD10Fju8yPAE8gUXwjc7WELybfcbmWrU74"
    "sEc4sFMEAs5/KBvoV7lLlHmXuUuUeZe5S5R5l7lPevS+5RPpOFyT3K3KPMPcrco3yu9s+A"
    "bLutK7WmrYftWVYkuM8pkigDox9r9DKxXsNFOR3C6cPkyNcF2GEsyWoPc6bJ8YrltssImv"
    "gxIEpXA/KcTiPXr9IhNHbxT2qFTsBj1U7+STl4wtzipmmhkxajSdata0bsbYzMoSKD4//T"
    "Fh8oEcP4QnHbV4XOTvfhxuXaL5CmhZJumx4Eim3HdBRQdRVC8GRJKcbl0kHRwohneBgwXQ"
    "e3ORKmzcY0CRgGMDoPupTIfX76J5cs8HO3uRYUmo5pHiiaBBUpEJ0N2XnwazSms5wLFsYm"
    "AHXliVCdNybbZthhvbJkmFCFRNMKiWN+ygxheJljIIf3onW9+0VfRe+PFnknqqCZuTRjlF"
    "8XVkcpfJ8V/xoT4+W8NBR9vtUIxK7pCAA4fQ7+e2uKwr9AiZ5wJGG+fxMbtglnpe7GsYEK"
    "Np5L8wc0U0G+1QhUEFZbUBWMw2BEePtjipl8siH92mTUCzLYpvKuaD6GyHbNFKXk9pZUfa"
    "MJH5IxCTCmQ6tjR5T7Jp0QHUOtM1Prvcz8vSHWeWNQI7w9MuA9iPsu7Wkg4j6ord+rivzW"
    "WEMVmWNMD+q4TToaiDZ6P/DsT/RQOhfW0ELRvPegigfv5UvU0/veCfZqpGLvPHYWiN3cy8"
    "iOsbiXqYnbwb3MPFSLepkxTJcC5MjAHmTEuhD+4RJJClF/guslv1JKZFrlyGeTLXvql9Mr"
    "Ob2S0ys5vZLTKzm9ktMr969LTq88k4XJ6ZWcXsnplZxeea72j2quNAXq8Z3itsOmVqZ3aE"
    "hHSjPjqRokJX2OXv/0LKc3jBjewkpbGD9+KEPYE30PqzP4ieAO/bfolY9v6b6RcZG5z5zi"
    "bPGmLQadF0GWDOCDqFANXUVzSEkhwWUZ6qP/jfzfDx+dpBz68zf3h7XrBEshHVzTab9L7P"
    "GsVysnvVqc80vopRmFNdNkJPXEiEbgIGBNJoV6Yn8lQzkQhzVwN7bRZL4nDQbPz5b0JP/t"
    "c/zSQ68mtqNi0q5yYiMpmRSWGQu32C5lxvbwlEo1k9a2sw1Y4q7mfmWaDJv6lTuwYAS/zz"
    "Xwf96lIxge82t81Pn3V8XK9V6QY/vYa0OJYTYeAyFGxcaM/lQLMOhDPKJjujY8/ELerDEd"
    "KdNoDDKXJQmFpWgp3PxSu7DMQehG+albFvx7APt7nuV7UX6mOahFvXhhevYa6yCdVUNRQd"
    "dJX4NZkTEDjfkUWe+eYYPPkZWQLGr60y+PUNSB7VItZ6kaytnouGywf3ekqGRIFM4rrYYN"
    "a6mPaiUdDNTh6pWoELusTQr26SYcupAMvf9CJRlpFEuVUMHTec4qVZIxbcVKJXnmX6ZWSf"
    "JBRqWl9bq7Wkmu1m7K1OlhXlwnvQ10asysyRSuilOUmRoFGfQ/QfJiKc6RSKOsCZK+Wdtp"
    "gnNf3XKSmBhSAbzHMkfpfKB8qzm5VxkzkYIydMgCUa/fMKVk9wJHO2bErupGeydDqMeGE2"
    "E30dFeYT9wHfyBRXVMPrzYSXbMPVaD7phS4InSRE0kv09opoRLYbNCDgQok3n4QslaSIjo"
    "7Cx+Y/uOOKGRExo5oZETGjmhkRMaOaFx/7rkhMYzWZic0MgJjZzQyAmN52r/6H2xPAdqw9"
    "AvI6A0zhWaF0ynCWGe4nc+Pf4c3dkb0rryrcaSnVDTaZ5IcSoWqF2fI8fFYdhdyAi2aNVQ"
    "wrlGY6HO6XOodq7M5IJ8HzEylgeTL9kN0NuCHO59loirSXTFdsOmGCmYeiRmE/gpzaG0j4"
    "InoXDJAGKfBB1UG9Mi1SLZSTtIdlKZZHfizDrHs+48tc5pTA7PrDP2md9/ap2TZhIZ98R/"
    "F4lEYmUx0LWMHquxNdd7SeZNHWhNUYFjpKjarKCKS6qAeGeO2FmU2HAhfMWbQIjgRsHD8J"
    "4+LbLmYXJHXzNTixzuizg0x6E5Ds1xaI5Dcxya49Dc/nXJobkzWZgcmuPQHIfmODR3rvbP"
    "IPtKE596/PywwbjStWEYWBz9t4Gw4+eHLWx5NjGJsOcWgBX30Su3KMpWQ9rT3SXZWPJebG"
    "znzWZsNZ/p31l7e6HZsKWviBbZa+aqJUEKC3IZtgPBd7eO6Uc7jmdir/4+k4eMxFqQkbgD"
    "MhLL5cOWrhcsmi6FfKthI3mqDlE10YJ4ghcXnJbLon8bhFY2YsY17UqKkbYZZ0oMcvCFxA"
    "2yqMXmSp5B5SZyJNDDv0AVH9dbY09IHaiZYfefLWOFX/GKvQL2c2KSxsO2TbIxE2m+DJVm"
    "o4/e+fRrgJy7GXe9eqKP2w5b8spEVCmGBHlffole+fSCjxd0M/OTazVOA6RNZgb8tMwwGd"
    "jd5dXjw9+30mQyvbn/9OXp+fFv4X/9dHn1/PAY/X5zf3l/dS3AjjKbJ4nDfsqKo3/D9ErM"
    "nrmwPHfNvhpW3M9zrQ7OZ+otdF2HfQEZeoHQ9CsMR4iH0zehKRRWiFY0E3DYZiziVWYIap"
    "LIpVRroXjrwjXNhLskN+Q2HJliuxGQY2QR+HjyVIGjjA6yjnA0lR50sggyoOJhIgYYpx/i"
    "yJZlGzWPpf34/TbIw05jtli20Qi0MsMTFJ56Cjr4TAdyFLbS+WU/ys/8o2dCyt1wt4aBfd"
    "9tWm6z2G4Ec10RVQvmOi7O9dTeBK77VXBfD8+e2MHQe8cJkPqc970kQyrb+x7kPjx+Xu9W"
    "fj9PMrsP1hB+cqB5l/I//tlnr4KKJ8gaOkpM/rvU0cF2h72qKG6lHRK3bdAbiK1j3rZLz8"
    "PI828CvB7SDU2ehDsGjZvKaugT1gPXuxC+LbEjICfknEJJO5tI3g62Qee9JZ8lFfB9jJ0F"
    "CuV0TGG38g213DMgW7aq56UdeoRixqM8NSzw3E2t2MZFbh+6ZmxHMJbIC7PvGCsySkiwlx"
    "FaT/qIelx4yPmaJF3qqo/HsLNBqUSWzCkVvdRCJZ+3+sr2l6CC7tv9LvkvPPdbrzp4DOsN"
    "DMYMUTmrlJ40n2ANnEYYXNdXQPM1MTn6BOvoJNmThHUiiI4i/Ui6GJQUdWsOspwXwwdi01"
    "EMHiCvhjuegQpkkvXa9oHthLua8KtMV4MyGIop0XMnkFtzQv6ru+4jIKco0M2KNlmgFwRb"
    "b2ephv0NadpqGgL3uziX43SD5ckbCwJYWrq7PYyM36FswxN4dFfKzVbkmKsDbFwrbC7ICc"
    "Xumuf4xjG35GverqCvIUk0W209J1Fabb1nadLEll0lWTO76PHW+3EiG3OCXKPNIkB+1x2/"
    "fvbt421IJxFnNhdre2mmBd0HI81Dp/TPizFO8tpVkNlksee8zMEDB1lrqHOvo1D7dKf1xm"
    "A/uc8zf3Ra2ivTwwxgZeSCPrxzv5BFBZs49Fe+v0l7PCdwXqbuyjZs7C/oGYqBwzYR62fo"
    "7O2Ta2xjL8RQpCuLkHYsLL6RL/FAhh2f73NB064nIHKf2jpBs5CvmuL28Aoj//0KXMWmRQ"
    "3EpMp5mJvakTh8gXpgAjfUg7teu46wsnUPeb1r4W1hB3jd0ZCEChgaXHHUy1eUl6arIGun"
    "9HnXJ7MNuMqNheMG3U9m1O1u3NOuBnV5CE9m6lwqGuPUHrzYr8QYOMm79yReD7/auCtE8E"
    "g7GZZEKVamaBLzfBtta+Hgez09eO4KL1481Nkr+Eg6+hn6GZQBkOiOReEWi1bsysn2yXA3"
    "+M99WwDL9vxg0ctEfdrqvm2+XW42xA4kzw5FurI4NeOZm5PrFT105U5kVCjRBO5R1n4ooD"
    "4OApGsB4el7z4KHAQy9Lcb7L3SKn79bGRPaYcD3M1CXGY+AfugiEhmgorkf76ATNMjt1fc"
    "mNK/W95b76WrhL94L0MUqqoqcAKzDObFAcbdsbpWXo5+Zzj2i18Lhj2iU2GH36uj6DqmLs"
    "wii4td4GLjOnFNEMbSjD5YHcEZG2C8cn9YZjHGA1URzMmkWDKOKCD56kLJuEQxFWXjMjTO"
    "TM24tFXUNXxeq2wcA3ZeVKF7oy8guGtSeIU75oHmRWUZwR1zYlcZQfZ8CFt0ngvFgqjdZk"
    "MHWO0d1qHNSINZhzZXADg/H/KlI+vNiE6VaJPtpzr17Sv2VmjzKSom/YGVArfwyMXOVLjh"
    "wwsz+3SNlLiyIZHbzRyZGvWFkvvOfGrArWcOv2sUmwKnNNHxb0vbWMJ9x8fky9BKiF3FQC"
    "tOK7HCOXKDbMhEFiUucbBAWjjMIpVH/36eQJcn0OUJdHkCXZ5AlyfQ5Ql0969LnkD3TBYm"
    "T6DLE+jyBLo8ge652r81CgLMCN+uTmWZthh2Djl5NgE2g6HqYOw0Pa4FNZdFqAV1lwxjEL"
    "le6VW9iRqSBofSQm9sndmMUiCMrBqIAv7vFq1s6w0c7MlYmqpCrKUKcYcqxLIqDOSYNhgw"
    "hjfzP58e7itucrlWRbtoGwEZ8kiy/ckStqAWrEkNpQT0V11WwqR+SYCmNVep74pe2C16VT"
    "ch5PVz7J4CsAF52LwQqDdmhQHOpolJwU/V2dKCJnJGNtbpd3eXvxfVfXX78LFoPaGDj0XV"
    "g8skypjAcGW7DuuKVmhTVD027DVa/fgp/HdQazOKWw554lStoMQkenw6k9JY8XCA5JyYuF"
    "8uhLct6qFi6vXVzd3l7XdT7UKkeiP6tENHczZJZ15ROvJtxvKslwM1aTzsDWxmzU2yACUF"
    "tquP8TufPgtq8zPjO/Jupb75wiHytyXuvhZGd3ysuDZX4wN93JePtgKzyo7uy2DGzaPfl1"
    "Ocp6G4Sw3HIPaZBeeMGZ6CwK+TERxT4N9sh8iCEhAbSrzccgR5EOcTehCgCeZzh/QwjkKA"
    "0YQEcASk1R6SyrdPhohzE6Jj0rH87HpPC2BvjrGSaaiR7y0zuXsQfs9BOmNYCnu1UjYfNd"
    "QSbkYdtVGTIznCzXev0JNDSYc8eyhl87/v8ID61JWYwyPA/0KmzgbcPTGDpZsSuxJddxKV"
    "CgGcDJ5SOcSzmqYUxTWa2YfrFO7O+F4UWaP+Fkuh9bTDHoW4x4s4UNMksjYwhRrQapXU1S"
    "5HbTLrdx/6+zgLibOQOAuJs5A4C4mzkDgLaf+65CykM1mYnIXEWUichcRZSOdq/8hoyWfl"
    "SVBNf0lbHKiYbk8lJOg1OlqDsbOAdLXWB8Q9ouyMJsJPGgycexReoOfaHIgpz/FLNy4jXU"
    "vm0g6ZS2WZ8/q5pyMw0LBXr3EN70KzYRfxzibWU1Sa0WmqSpnEerprvkEy8lecIfR8o8GG"
    "NmR4CvO8LLHXas0chJgXpkJcsE5s1YVHc406Vh493sqR1CQ/X67yKIwTnE92HB/ed/lRbF"
    "mY3PVecUMxF9uNRdLkGgKwhQb1jXOSvnHgqAy+7QNV0cV/bGxyhGoq51yrg1fS7Wk6zyU6"
    "kemthCnkrRPYNXeHZlLehDVuWl0yim2Pcs3oLWVBktozd8t4jHGbc7xmkONUsG1NG01bH+"
    "3Y9eHT4+VPz82dbKqoA4Y3oYDFU/Lepz96wamjLP9n/EeFwyV+fugXDV2RwsseXDTIaLqv"
    "revfn3PLqkRvT5bW7cP9z/HjRc578dLxglaAxxlLbHxlJjl2XWIfHLYyWM0LitFJ+0NpJv"
    "lL0zAg2HUME3adiZgGLYRp6LEKyB4CrG+GtXmSslPFMr20hCOmYQsWsj0a1UCMPfWGR4k7"
    "u8cyfHx4uM0p++NNUZtf7j5ek4t9gSDPAAHdNbgYFuTVTBxZsboXHFbbgd9yQiVaNJu1pY"
    "Hi6J1TmU6g5N3cgL9MDMj9N9VBodfR0OAMHeb0FaJRt7GPcq1bjrzjliMzwo9oms2GrNNc"
    "o5ERTmVJt777O63+/H2aZpQoKM7zHrFPjgkNRHf9TJKk2tSTUssRqON4afg76iWiHbVRDK"
    "PpCDRz4nz9/VK3M2ujrLl3UDD6hNUsLgqU1rIZqsEjzi6Rd6mgoVW/KGqNYaNqqC2dPx0V"
    "9ohf+mIbj+SYsFcjuYNVB3r4sWuaHPHumyFN5ljDWW70EPIZ0/znPjZ7yVnbuMJPC0ZxW3"
    "aNlTBWFW1WoRRq0/IS6T95aVlIxRymyRsAh4mqJZ/D1F2ZEA3DzGDqQNGMcgrTAtl+kR9k"
    "rUSmDM9h6T359BnS9GHlv83Oj+Lcyc6rfufO/iS4GTteGVcSW/m9MSVxKF7TeJJcaNuDg4"
    "UwrU+4nxaiPf4sfFu6wgsmWv9GjkUX1Bu2dL/tiyHp7Tt43AiPG+FxIzxuhMeN8LgRHjey"
    "f13yuJEzWZg8boTHjfC4ER43cq72zyD7SnkK7GI4mAeNW+gp/U8mW61qTZXcFaLmisvxFJ"
    "Q6NAWlmqWglEgKZ5s2mOymkAMzIsqDU59dm8cLafV+FCzA43wOaRuzeiL6M6GItTUZXMxP"
    "gDxwcJU1UJ1VONOkU0rho21TOcROt4hCNEOZ0vyY7jqqt0qOEhcCIotEIArYGsHWI9uXt6"
    "2rqaMnBXYd067I61TNXM23GjaNTpUlKS6Sq6jKNHH3X+UGMTxCK9lUsGejFUMzl56H3iq3"
    "orRVQTMjSdGd15hM78TzeZjWPhybELgCVDAV7B7S0hJl/Pf/FCMrPNfA5tZj7CjVqyLXaN"
    "iLIqz/qc4mwKQ3Z1OgCU90SASYHcPw1oRO5GfZwYJczxgugZoZsgt9DPvIpkzwJE6aqcj6"
    "nDKCIbzoF/JNcDyLhtPmIHCA9NlroJR0Uk+hi2Gvo/kUeFZzjSYzZ2knHM2QlFPWCzv1f/"
    "p056T/J1EHI8//JR3SKVP72zDrV5RkUNbDE5HmqtLNVmg6ZFebLNJ9RZ1CpQ1ZhcvKPc0K"
    "ASviDSNv9SYUhlPbzyaJqpK42OA/dnnXnoiCbssuNkhn+rZYV/pXahipXA/HC5m7f3gkQ2"
    "p+pJKnMuzxUggwZOzUX91v0cXF1QMi67oBP4e2Vd+IFNxvizg+uW4EcaHZSEKIswfeKN5n"
    "bsBpLJMm1z9YrHYks4CRomavoANWlpoxiFkRRURDG8WimA8WrU0aB0BiYpqcynt23GTY5y"
    "B5hjRg5WCxYF8eLMs2MNzXkP+1jWk5SLINSNjs2aaJncYWhtH04NO/L4xRluZQc2cyp2EC"
    "KK6OpIiKGqeJmOGZHuYxAOUlYz2Y8cmIM1l4LVSRtH1PutCmlpTXwsFsU0IKbUYpLDQbQ/"
    "2Vfhn9HcH2FUZmm3C/YrsxxPqJqkyTpcwKEUm3ZCxCHJR1LMFnTEfjKk+stiNQQL72R2px"
    "ckRmoGbHPM6l/bIkVzaajy1XFITe3YjWDq2wHcGW2WoDHePCukcrjMNU7Y0GKxjzGrF5iR"
    "nqQQ0DjKfs12LtlX/RqNdQQM4U9bYWBl206OiGa6/eWPtBh2DKqJjMwowKzHQMrHwIu4vL"
    "1QzpDHzkalSslcMKlzxY2OqJBHv6FVOINqQVoBY9BA1HxaSGJv7KMLHsvLYDwUBkChIZu9"
    "sThxHviehzVx+YsXxhNqxdUXzREzXC92Z4CqkKZrJGqzVLUVBdND+Db64AvVE+GuQosH0w"
    "ZtjzWWF6nfri4Xg8HI+H4/FwPB6Ox8PxeDje/nXJw/HOZGHycDwejsfD8Xg43rnavy6c1n"
    "FQjcO4MFnV9IjAWnPFHZgKFoYJLXz7Xwy6XqUZLLQ6nilsJXptbsBaQyKw9BSM44t1SGKF"
    "HSghsT7TgQkwsAsBMjjVDmDpwzSWMLk6Lu01BvKnv7Q3nd2t7uou6WxQGmQ4nWIPWU+O08"
    "oIu6YSDGfQGUjv0G7RzFSscJDmJ+tuV+linX+4qddUFSPhgT9Op0njZZkWuM96Of/kC+n3"
    "xNnK3NVeP2r33rlnlXtWuWeVe1a5Z5V7Vrlndf+65J7VM1mY3LPKPavcs8o9q+dq/8ZXuf"
    "Lq8v7TDQ2jaT4DMhfpwVay/IcLkcANq/fmGo0lDkueKnKsjlz13v+koxHcHhIFsMoj20Fj"
    "+eYajUe+cAJnyPeajuaA8l2Q477PknB1uG2h2cBDbjOSlaW5RX4qeEKrIMMAwEkB42ljUA"
    "4Sc5t1EzYuAFlqOoZQw9R/Sh1H6RiOecylnuVm4s40GZeY22MH/UanGQVdd4zKKU6d4Qm+"
    "y/yuUaWstPprhEbF5PPOEVF91XwezmTfK/GMAWgcyHRozC0CLyvwthTa3IO1BemDLaITaL"
    "FFONGoUEQqBeyjhDpkAG/50AIKhTkCmQ1b8m3kwyURfwSOCf7S3a5MYYlecZ1whsN+OUfp"
    "OErHUTqO0nGUjqN0HKXbvy45SncmC5OjdByl4ygdR+nO1f6lN+ZGDPzjrsN2cQ8Zwn1ItY"
    "+SFofehBOw7HMHQritN3WYZ9qMw4UbpieZEtnPZxbUIrrJeSu4x3xoTsR+PebcW1sp6B68"
    "tSVz0oOo4/V5Ffc3HJn3aUv2oxMZUzssZ7nnwvrzH/HG9dgO8/wTFzud5tGzCy99uIbjPK"
    "rzRzdYzTJ16rmjJACIa4NU3LR6FiScEshX/AMb5DdjaeNXDMV9yF/XrhMsWW7xPrvmTm/u"
    "9OZOb+705k5v7vTmTu/965I7vc9kYXKnN3d6c6c3d3qfq/3bYM92K9L+VLgCkxbDTvYTXp"
    "Nn2IpKJf6N/N8Pd3dJmpk7uBxfCNGfay7DHIt815KLOeRqJYNcLfLHN8s33zbQahG7IhhL"
    "M6xIWaEYVvvOpS2Ph1KQJSmGBccTfwdGSqi8/5Oo7XM0SiEeJUUvBKOPwjZxxUu5QcFLck"
    "Iz/YXtLDYrZGBwjwWorDh2BdKqtuOpRxrudOFSk0VpEpaQIPozZ7O4WimjTikVR5SH3fPs"
    "yGEF1/l1uCpPV8A0wH8w9sTqmtjx84cyhj0pKudAnBgQEjbVZRpME7s7h1cMGxkG3rQ7ph"
    "SaHuWc0lM1kKmhAgNalwrHlMtoSGd5ThlfCO2nx8ufnpvf0gcbMhtBDE2B41yrMWDHKewC"
    "p43w9Y95Nw7xp2qXRLWsyy1HULVN1hQ9rlkb+SQeo3EcwSmxC7FPVd8VtE97ejeTfD9on1"
    "v4NXD7zOztQeZf/FqhhCOc5XslXzYDx4btc4uICJpVBukOOW/PLvysy8fw/W0rT/t+ALmd"
    "SiXDBJcqOJVUBSLV5jJA9XNtroWLio5cIKrycfeKbFQKiwLBIZGJB3lRicozcs+yGUL5ux"
    "7V3ldyEwW/KbSNJkii2eizsFX0YbD03O3LktHtIlJvaY5dXT5dXX6iB8FFSV3/3sfqoMaI"
    "TeeI7dROHkfyUA3+hiLSe5E8U8ABMZWTq2vWQF5CbOEr9gOoHvkDCmivgMpEX8Zib/TXMe"
    "ducO4G525w7gbnbnDuBudu7F+XnLtxJguTczc4d4NzNzh341ztn+Oy8RC28sOnh83ZyIY8"
    "qNZUSRbi/RZqbrQBQqQ6QIhUDYRIJSCE/ttE8NHz4xG9PJuY5Pe5BTGi99HrDyLHIvy72N"
    "jOGyvE6zP9O2vHLzQbtiYU0SI70Fy1pCjhlR0IvgtUkWgf8kzs1d998qtBrLUcxB3rQSxT"
    "JmxWFsB6yGzc9ni47M/X99ePl7fNz+A546TP4HeMwDg913YvHbySHHmTBdCF4NSyIO+zaL"
    "ZHVLUfeKJYfY5CZcDhQFOTXeOTa2zBsxo7nmB4Qjy8Nhqb1rJp0x02bVq2aXHauoWxQizS"
    "X7W6yi0PpKieEBMFuJiKMYUagNiwyO/mDIIbtZkRB7RGJRpFUc+FtcL4hO9+/vgfz8JMlW"
    "c/iJNpyKxsqkG5hv7kSu3JZd2B996tMH9VWkvbDJw1pojzBLggV8851Un69oM4EsTiXLie"
    "/cI6FtTbiBjdDHoxFVUDN1fI9K7gOZzaHugoYsNnd1DaAZhEK+RAIv0U+iorjU2YZbccD1"
    "1W09GU+ljFvAIZFNnP4VAz+OApWbFk0bxUXHpqse9ejnsD+nB7ffmp2wlvrkjAw9MpSfYp"
    "HsHpFw8V5kLH5CaAF/7W32CH7Y5roBt2d8M+9CmKJlInAeQfEYFzXtaYEI5LyI/r9Dpc2S"
    "9Lhs2rp7Gk8RGvTI/X1/fNl9MMI7gqTRQoh3Ebv/bpxe9j79U2MNBsAubmU832ZzQd+DJR"
    "wZUji3TfmWrA+9fpOe4pHImQGcnwAgB8+6V5mZ5co4OXkempMr2uYnqFVQpVZJ7oYA5URe"
    "b/b+9qe9tGkvRfIebLZgDvQhJFkbr5ZDvJbG6dOLAzs3d7dxCaZNMmQpE6knJGA9x/v65u"
    "vr9IpPjiptXAIMlI7Ba7qt+q6qmnyBXDbC3eXKOJiFdbyrAKVHlWEO8dHcxA4iUbuN++Cl"
    "K+1UQErFgzwACZVLS5+ctGM5CEM1UA2oq5oulUSk4xy2EZ+bsyws6UKBlK4ijcGGiHKD6t"
    "ncDLLacib83ScaW8r0MpHtJQ4ta9F3IvN5CD24q71HIq4mapb9raWBbFDUOS6JAGErfrRd"
    "jrPUXulOV943kORm5dhLXUuiBzvTf6xrKsk0/a7SUKhsC6SrdvivrSdB2gyV8wNgPJ9aTi"
    "kDrJ/Ob+/i53S7z5VLwG/vb55sPDu3nBNVGGQdgBoNU3jh1U3OCP6qnQknsdKYu5GhdyXM"
    "8h60CdgcMv665Y4Rnc7WUFjN97lktNBpkQA8aD5UV75Ectm4KzkbMJsV+VIlJvhlW35tsS"
    "U+SlRT2AmLpq5+CqkHHs+1taJtxQdWOVeACvn3yMafiKjvBKyo6aU3uNOlrMMypTllvyrc"
    "2c+6m6OGU3r5PcKFYiH4mVyOVYCUwk2yXiO0NDVW351pGKDQD06UArUqOjeFA8KYkscOzv"
    "fDvALfN/Sw0nkP6btcyX1mzO4sCpZZ6OqfOO1wLjSu4OJhHs3q3J26nXQbnlFHLe1YUKt4"
    "e1vISVolvv4C8Z/Qx6IAOS2IBG1wD80bqWbrnlBJZBVgFrTQPgo24ZsfjZaMYUP/lmR/q1"
    "iRQ2ZPBtWR9qmk9AEZq5kClrmM5u04zQiJ4ZyZAkGNKY2vjTc9ueBZkmE5B6lEKoLjR6Rp"
    "ts+yFS/xcZxtCSPsIBkdnNy8JvzUnwgJ+ie8Yb3vdP0hOUT8gG5BB/RvNgLA1Mb+KflHtm"
    "R2gg8Mwp2oPc75KOOJF77+dts2mfu5Y04kTJn6M9qOLef/ot6okTXQxz5DagSam8ozTQSt"
    "4m6aiPD7nOeFHJMFbZSZ2ULNjWzDWZ0EkAQADwn1W4Fm+ixh//8QDMKdXe+khD10lHPDk3"
    "+mdwKtOadpPbR+jik/sVuE2HcqjzKDpKrNNRdk3Jjsbzpa0silBV5Wr5gXPawL7blekoJ8"
    "kt2m1CFHzvKMzPaPeN9MKTOAeeglvbAby323Uafo77uaT1W8mddbYIyzXI3rIceyOOo1Xn"
    "eqGN61rGbyD6uCxr0smKfg0pYFvTxxVlU0EjB5Oiij4uWxawSB+X537M88fRL5IyhS1Y4/"
    "LR470b2lW7W+v5cb5TZqiJYWpryi6I8j6ZJEtkudDzBmwUL76NhHJFg/9O6r+R0NZzn+DT"
    "7TDzKJVhmwmUdQG1n0GJZ6o34sG97tjGFy+0DeiqzD6Y/f7qKAUhfXLjpo82ICLUNIB3KA"
    "u0plAPA/LvqSfoWmL9Saw/iFqSnyYf0IMnkJDu7UMp9CQdwxe+94JNMjjy8leSHeKtREw2"
    "mAF7yIN1nUMVWeG4Py4IDQWhoSA0FISGgtBQEBoKQsPT61IQGl7IwhSEhoLQUBAattgZBa"
    "Hhm9r/iJ3ktKLWSxrwzqNDTbioMsS3+KW5oM8h5qRf6Un798f7L7U447hJccnZRkhGGCeb"
    "DHwN0fe2E9pu8Df4vXOMg8TTEVMeMvhBnJERx73/ey/P4N/ZfJvoE1rgkOjVTLxwd+RdwC"
    "4E+QbMCRJkvCDtPLlVega95BZ0KXGjmKNRWKnQQTFxw/K9bcsEw0yTjpmFo8HdcgpnGctr"
    "A4jGPpKxdFZMRT4h2evaCTVpMEWRqtiEmoWqAsmav7mh3T1LqUKme99pc0REj/OdqZKToq"
    "UAV4e6hEyVa9OMK/lykZvi6eB9B9dvmwMj36rTmTGeSixw+UG6HiRUJgOQfGxgKFjL5z5O"
    "UYZnAPaL7aaQtJLbzbO4QcA3suLCT0RTgZQGYl4TRj46fvNNKKIZrvY0frMeMdgbZCEbGC"
    "srunVg+nGvB7Z5uE57HSZg1f3AosXvVEWWWYVDOLayMcI9+W2/L91Xxp+rRVWKRWfDslUR"
    "6YwCa8LSrG1FVDrb9Qbl36OvAPUDNrwX7B9uUVAZoM59f3UsQO1HT26M+NGWAWrNAiZfZW"
    "XiQjF3NwMNlrb7gK18CeR4Ku58dp8inCzCySKcLMLJIpwswskinHx6XYpw8oUsTBFOFuFk"
    "EU4W4eRL3f+OcVyd5lnvyHI1mvcttZsrWa7OCR30T7nOgp8VXrHKMh/p051Le4wX41fwep"
    "nXRkVVj28UKR/5X7D5miU9mLOqLW1yvtVUopTrGa0tpZboqVk6x1Bkyea+LWtv2mIqos1O"
    "eBAqnEIKbD/v91iKX7ZvwSYLqOmOkmvwOptKe8eRYlqLkzvKAw97SSLeltO92G4ibPe5OZ"
    "8vJxCE6e4+XFmBcF9TJ7BRwZ+o9Xj1Y+6/nlM+Rl3oUA1jRv2jj8lrv/5lxgbZOkAI0jLK"
    "Xmo4hTB7zn29mK2Syf4pGc3Q5vWR0Lqde4mOsfX8iN6qAk6G1EvTdOyY+okw6BMTTUUANE"
    "5DPhb6TJ5pFPOEyqQrRbZYEnZcu2+JZ7hA2HZNwzZXccq1B4VmX7Dj7SiDN5CvVQdA+/4B"
    "EQ0V0VARDRXRUBENFdFQEQ09vS5FNPRCFqaIhopoqIiGimjope5/BjlXqp2GNRfW6Hm+o5"
    "8ls+EcF+GiWV7tkbTaUnANbVsJO36e8zxmliWrri0I8HyJ3rmttOeNEtPmRxLT5uXEtODZ"
    "88NNW7HnW/E901VdmyWyf4QXl9wzNdD/fCfnW8WdqllEIm7LufgNFUwdVYN84X9Er/z6sQ"
    "jk2CioSt+/9n10qJ71mTYFmU8kcZ/cbqFaukKrZrDE/aVm0HNfZ59ATrfnbyHvCPLwWQJ+"
    "OuzOlRP/638Ketghv308KNdoAmV6lnhG07yBrTb1VgN5MB2IlDrXXykaxATaQySIu0IxA4"
    "j+ZBwoNz27VGLwfYz8rlUYWCefQkZiy8+VaMaUgebM0k5826o8i0l5D7Ev28R66HUsLJPf"
    "/plUNj5ywcTc+N6PfuT8wDp8IMZEH4ugL2Hna1Td9lCeqmAjbXcOa9JJiLdxP3xN1WRi1k"
    "gSpqnjscxVCDTubGorS9Q33Xl7yUmaVqN6DXGP54I7VtprREmnybMdpdyqUhGns7rvGfw6"
    "wuVvDvcoV6g8tNH35hPuui1AAaIb2hFPMq2doyiCdvwlkPTkrSdYk4jTpT/GgfYmSz/xcp"
    "Cx4okdpdu4EuV4s5hVPtRmS6Ng2j30YNPlJLjFOCSddC0KxXrhSobDyg3ohToKrVfapiEW"
    "9qAC3HmObVSyjLYqpQW9HN57xp67YowzgLBFDslT57tEpdGn2Uo5sHKlds6XcVoGjJt5Ok"
    "aV6vJZPrY8+TjP+3SmPNuO6eMK7EcbAfboie3tvB7eFZvPrvIcvHnyUWc/yQPp6Ffohydx"
    "avJMholo0Upmc5QHwq8W81Vhmj6SWyb+t0jMgIP/s995GzA2uc1xPr82cu+Hyu9yzChONM"
    "DHjjyw8Hujv3z2gqgs3xstzJhqpnh1Li8ZIgLGXghSoaGf7pvUVevqi/Dj5H//TAoBt6jA"
    "yPwZRaJLtuluUl23LcFYKLRbc8NqPVk6XFtFGc8KIRZnUm5d52dRvlRncRrl5lj3Op6l86"
    "I0xcWmw8GmszkyXzIbS9PJ0mHXSc64I/mkLzYGyGxFPin95up4PmnyTNsirzpABlaaDDVh"
    "7l1ghYGuqKfAzVZZPVmwtVVHIj9U5IeK/FCRHyryQ0V+qMgPPb0uRX7ohSxMkR8q8kNFfq"
    "jID73U/S8I8a48BZqSyrG2nKdwycgittxCW1BCOfbKr5/CBfyT1XtgM+Fn23OuAFogUtPp"
    "efM+89qvrwRvZ7uVOviG/6g5iDJN+K4uuZrPYN6vDTCd79O37pwFl9vaSuULk+3t7v7Lr/"
    "HjxZqGhWzG1ofQGzKXcyfRP59xDzqa2hlUrsDW1NtYbjk1bs26Anpj3sZrbJ96sfdh9Iwm"
    "7dRRnhg9zMU/hj83jyZtKeapVWbNCLpcEDTy2/ojif5IunChUGPHnOGhUD6cbjUn04fLW3"
    "JNDnF+B+pBE78FfUH8+dp4Too82Y4bSPoN1yMebPs5qYBXLER8PMidID+r4txZWOiRUHcC"
    "Q6XPNQl3r00oYLBQAcgpa9QftpQplzF0FtV3lXbYD8gV+tkjI7mSfjxjH1PCDnCTPXs/JA"
    "jpVQbBe+5ehMZFaFyExkVoXITGRWhchMZPr0sRGr+QhSlC4yI0LkLjIjR+qfsfWJPlKdCw"
    "jGzUlu/IbGpKg28qeuXXj8oGkOq56UIum++Bc3rlbCpsiW8WjDo6Gj5U84Ic29xYvret3h"
    "xrTqhcq+FrnDa/LoaeiQ5nXBhVBWqerhR6pGVrQf4OQ5XiofZdBJIJktny7YTP2gxeabOv"
    "82gtz4+It6kzo51wdeR+bxsITZtMgMi3nHO/XsJZD+Xo0gx7GNOYF17qW643M+qFX2o4AR"
    "WkDuvEzPiVDWNkMyNKrmsn8VyjCUj7FUgmpooSeE2VZGJ1kQLiKOVoYg+w31bsaZMpgDMY"
    "S9VqIYPdHUfKXwmAsY9+/o3F+7uJ+HSQOZ1wDeL8KR1RRylzx4nPA3NQUTe5g5FHFMbEt/"
    "ceEBjFm34P4r+JuuFW9r1c70/Dj1IjqIHs01v7eEfA9G73J4VeMn64Ah49Yv/FNvCd9/RT"
    "BfIo8+3VMehRwJ7bONGDDbBHK5XWBaJ1OTQdgjmKpSgUWU9RQeyNfTgFDG+7tQOIP5D/N2"
    "2GDALYRERSA8+kRO9VSKRhf0zgkgQuSeCSBC5J4JIELkngkk6vS4FLupCFKXBJApckcEkC"
    "l3Sp+18crG8KAIifHx530fiaei7sIocFeB+9d984gC0Kw6oARX1B8bQF51CjrMdiiTVy5V"
    "trKtAPf05G0BZjpDSq664cqeuulOu6k9UCIyqpoJ6WI23BNyuHslhDKu5ytoqJUVbq2qCp"
    "ofEA+CPoIOLU8TNyrLJGbjzPwcitVkquXUEvOmk41NpIPmlZ4QNTvy0LJsVqouy6UjqMTt"
    "q5ub+/y2nn5lNR/L99vvnw8G5OVUUesplDt3wdIAsWGc9QEqllGfh8u2mWgl+vlktaQg3U"
    "c50fUf9V3lEQ2E/utn2l91LDKSAF0sJ0INtkBEPbGscIG3Iv0TFklB/RWxL6aWqG4nTkLG"
    "ZE4yM/VQaMgtiSPBYtSh9qEClSVxRpbbHoNERLNd00aRp51BOr3gYiw+ZfbTfKKP+FurBD"
    "7zt2JTsMsGNJdiC5mFi7UhCS2WhWhYoG/jURKxKxIhErErEiESsSsSIRKzq9LkWs6EIWpo"
    "gViViRiBWJWNGl7n/Uctw8o+C5TTwj36qfmMZAlfKIBbGk65KsyNVS0SCpXQNr4vHv139d"
    "KKvYoKBDupKIYf2M/zgnzrFaNghzrJa1UQ74Kr9IuyS4TyS1vZTOfo7k+89iNwLfar0oco"
    "34DjKtVzLwOpiYLAcVmevmy+T28eEjWyt8rBH8x84m2+EZB1m+5SuZ3mceZFCSG4LchYPs"
    "AxvSRR5kDgrCTYDJsdR+KhTbvhF7T52RaaJZJjAlmLJO4/paYcrckaFLMPSLnDSYKOOcS3"
    "C23ZSuwDGgQCntHDCgi5wCdk11o5rwxvn1jMaz8lUoArzCa1oVWqZ/LmcQSjJNIriGMfDC"
    "FUtpcsVS6q9YSvHgptnK6KkyZlsv/3wrvvWg6GjB0r3hkoUBkXbr2I2DtnkFyI1QVPIRFJ"
    "VcRlEJVgPBavDKIu6B1eCV0Ajlsh5VwITK4h9HMArs+U2hBEnbIvL5Sh5uJnP0L0G29Dvz"
    "SbpYin5XskO8PVVYvnvnAo0g0AgCjSDQCAKNINAIAo1wel0KNMKFLEyBRhBoBIFGEGiES9"
    "3/3Ari6npnoFtFWd1bhLsn74hF6QbZ4rvZB7aLg4B0tdXPy6aUm7kBj3gBSxHUF8j3qNr+"
    "6jOGs20GpwzvifzOhIywlSYb2czWiozh2KajY+y8BCvSh2MfzwGjCn/g4xY5Tu3BU2w71O"
    "nTk8wzXiMFq0v4E4ETI3KLSfEwGh858kJdJacN/M+xg+bx8/XdXfm08TEZdQDSKQn/s+dW"
    "3K5yDYrTHRs20djf3rO/eTphmJ9O0y2VzPU5RIHX2toE6scZVECdAwkh+fea5hZHI7ySDn"
    "vUvbb4+w+3n4jw3821q0UhUTWLxylkUe52vvfSXC3Z56ejlaj+rL5GJ7VyHQ2QB6WccTcr"
    "NB3lctZXUWw4GZS5sSrczWKNkMsZS7z7geyQqEOCNGVIvLNd8jH52/PNHhy0k7u/BSEK9x"
    "Xp5g2L8iStR7vT/fT+4frjt/beC3Whw9yYUU/wY/Ler49c9LG1D5Cz8TEKqu509bfpcku+"
    "w+tLDFQl6xnNlbUMNab2Zp+r+gLu3UvYVCMyDUWeU+pVCESRhRtIPgZmVbKaiSlM1y527C"
    "dbP6/K1SA0J1siZ99GTjsGh1yrafI3KKZF4y1oSeFK1Ee4jnho2NikZ0QxS3b3g7GS04ES"
    "8oY0F57lXJdVcJTapLI99xQnq9XCgmVDFw/VgaqrmJ6IFr1LUvd5MjQpHRovtCcG9iE8yk"
    "LQLcEtVW2nUDKFmraaCTgMTYclw66X7EpZZ/hGl8zb7JjJ5QWF0v/ukQMR5u5sKS2csIa3"
    "d2tiykcUlm00BTxSFFNmqDxZt96xIhQ/01UFYwHvg+MxbVxJhrez6W1ToqG3yOU8lkpSYE"
    "dLtZQaTkE1KawFGDhmlABtjtilHyAtwzPc5GCpId62lHqmyRTknXUOsR1JXWGccQ7BeMYU"
    "uWPrPvIP5AJsEPOtpfArG0/g7FBUODUUvJazJQoanh13bNASG/QrHh7EJvcdtNuA3ydof+"
    "7XNJ+C+gyog7lGppYYRHMDGBzX8O/0MkDjSmxwEvzHBrwD18XOI7vbyPry8YuNf2zOKGZX"
    "bjkFLS3mJsWDzwvljqIzH0YThx0s2w9CiQ1zTJVAzauWusg0mYASIlAf2++y5b/+BRjVV7"
    "52HYGNx8dgR9h4dKp+inp7u7eAk4jyzD2pQTmq9C7bgxI+5DrjRQc933xPKqBkHjRQA7P0"
    "elBB43KFb9QmPKmdnE3dQDNxscSx9PL2zouTKskctI0qeyZXpB70wl8JyVFuUw0qehYvog"
    "1Uk7cSe9BOZIE9JP3xoiM+zMqTWqw025scR1mvaQ96vC32x4ke+XAtnz6zKhz3DbRYtPv7"
    "2C5Zl+8zPXKiytdyFZxUXo33pXW2Z8ZkAjU5NdT3N1Hjj/94wE6y3qq1+SnpaKgwXZerCb"
    "035rMx82mj5+uo4kLRUZQPyRl8SWLsmIGc6mC318krbVwvtA1coYrPyD188+DPhhvVV9rh"
    "F9rfOVoZiK5Nma/IYaKuocaGutKW9ZoJyEXPxL7kJkPotCVRsWwK6dtFIfkwzbG5yaDjkt"
    "ehOvF8qtfv+ABfs1eL9rNE6dGXmbbRE+Gz7+2fnkvqLmaD53bG2+vH2+v3FM21yeowmX6n"
    "MtipR6g+dT12GJ3OWY89NW2T1XNun3tiW0FH8QU+zh0no0eO9wSqepzNpdCTHufzU5nqHX"
    "sWaeoiTV2kqYs0dZGmLtLURZr66XUp0tQvZGGKNHWRpi7S1EWa+qXufwY5V8pT4AgzePQ8"
    "36nqqbUcp61nTIiGKy6XErNokhGzqE+IWZTyYejfLQQfP885C35W8sqSpi+tLWBs/RK9f3"
    "vJNxP9MdmXhE+uVeZmX4WDaZbel23P90pgcS2WncvoLdez+ZLRWyaR5T0vxQrQFuLemy7V"
    "Igpd8K2dbNY0uZZBpq41A/aGj/YfLJkPheTqH5zFszuUeio89tVJ7cnTnVPaR9y/TuSx0z"
    "GBYgy0e81k9qNxwePEG4WmPF+nlQWku8blIVR6jlC+Gdi6gHHDOUiF4YzKvxFjLky8Ax79"
    "qrVxNLOysv2kMiuhtAr5xFguskgZoqev6ABvJnku0dGPZ5v8kzIKYCkadOd102OmJYsXRP"
    "2XVHgkP7nYcJopyusZ+NrZ9WCJobzG0lLkQkmjD3SoEh0qQ8Bs0YGSJHdXZWXaMgW8bWD+"
    "tFxV+YaTWk5LbChgo0Ka+Hq9hs1PX8xpyI8sI/AgpFDA2L7mZhH9YTj7wH7Bmx92WFFu6t"
    "gyKjWd5kJa4jXUSVAAfn7UBg3gAIMQbgAMDnT4Zg95S5XryEGmif2Nj9zvba8KhaZnXRXG"
    "AoUt8ZxuWTrIe8H40KirW0NWwtb1QEYieewcCnbk/omIphmoj411/CsERuY52WPFdlPIky"
    "VqAUDDWl4W4M53ZDASuQQhP9z2QVXXwhVNgYAM8dFSA+WWU0gdU2QLmDCUVRbnCvc1OhoG"
    "KyFbkoF834Ztaj+4No4kjGVEXNZMa0ArG2LDtLG3opCTmNXyNG6C/o93nx7U0jwtY9ob1W"
    "kEf2FL7wAbLqH5zga7Vpd94cZfM0LSZVfk6wnk4g77LxQsHmEzK/GLxYeujqMYk8c3KaS0"
    "CZZRVVe0qB7wyDI6shisGmFTJZ2hrmABHMAN9gSQd5cSKHmWBU+EnoRY4hIzEvfEVNntQy"
    "nwtjh8Buy9bz89h1WAx7F/XqAiBSpSoCIFKlKgIgUqUqAiT69LgYq8kIUpUJECFSlQkQIV"
    "ean73xsv3vPl7Jo9/WOK7CDYVxWTbob2SlvzLf7UmwH7IGQEK3MVYBKfkgG8virIrz891e"
    "mieupnmvAOTM1ogPnZExZ9FEpP6IUYzXZA/Ud2eCURmYCvyPUkw9vuHKKDxtxhI+BXoYyP"
    "7eNtJeLoG/6j5rpQaMa5xlaKSs8keZ2FGcUas6HoAR1Od852CJvnjqZY+O8+X//Hz7nj6e"
    "7+y6/x4xll3d7d3xQvE3vcshRZ2qJjIbLRtrWsihhKD6ArcHnYYyl+2d6Ljk2uMsvXh/uv"
    "948f3re3TrktzkIPXrPlBM81mkixPUUGQLAyZ467igJ7dFBDzHNyn4V3bLW/xy34rneT3T"
    "ZUbNKYz9qgxdviAfC3n0c8JrVGer1ayi35Vg8jrlGs2SxruqdGO7XZ2aD6YRQeRF90Xbat"
    "O5BpMwUwj6lByohsIBqWWyc3JGpVsABo4WY7pj8rRP4TDs8Bt5VbTgHepmlIzxsaOewIgF"
    "wAyUNursg0idgCbDYOzg3Dxx0fXR0RPJ/ifi5kXZzm5c7sIw3QVJnp3oM2OMRTjbAyTuqk"
    "vKd0wFfFToGurIy3cT88nf+1MJwMDqkXrrphkVWHIMTbr8hH1Zxwma+vjqKp6IObXfJkEx"
    "yVYen0amvRbWiRZK8Bc9sLcvbUckAS7ZRMQF+yfG9LPjDRQfLcXyTPAT5A+mQgkQV/kBBk"
    "CgTSsx2Enn+oRE+N8qMCMyUwUwIzJTBTAjMlMFMCM3V6XQrM1IUsTIGZEpgpgZkSmKlL3f"
    "++4wqehnrkSPQ437Cd1IxmbGZExfEW3jICqzWJwGr1EVitFIGldnqbMFTSgHPcR07oM5kG"
    "nuDVr6Qfvh2G2I3dEjAAKUCHfngTeg9AUflWrojTKIW4LeeqyhHEfIve+fXBCWSm2+YGvF"
    "vVZ1Lt+si0mgoER1UYORa9LWTxCb/DcKR4OP2DE7bIr+ATqd/w0xZ8R781nV5tVzNMAQnx"
    "S7ed1XIj3J98BPcnM9xfKX5XH58Y0p3+DQbKhl/ypSffXR1zpIfZpxo40Rmhi7JUgFRMtd"
    "a0spdJs4ENb+8HUSAPAUKT3IThaoyBMDEEKjWzykPeQ4/C/S3c38L9Ldzfwv0t3N/C/X16"
    "XQr394UsTOH+Fu5v4f4W7u9L3f+YAdnGIZK24NzLp+kWcKqimU5th/ituciEjN1xjXPsou"
    "en4t4rpRwN4cx7Bp1WSJHVZ6gWZNJmQsUdFH21YlsWEebf4wH0UrxhdVUkyK6v3bBDAHAu"
    "y/soqXnaaERC8zMvRymfubKEEhorjUZxviZD4IWyPOvna5miUtF0CjkqqQuU7uXpGIa+tR"
    "5JQzEKr9Ex/6E4qrcl+pN5DhUTs3Wiw5CBhN98egUvBRHo51fHAgj7+InGTKZLy5BZrgl1"
    "8hPDgRxJko+3oFufcYWSabojMrWhWAkkh9QTk57dmwgaiKCBCBqIoIEIGoiggQganF6XIm"
    "hwIQtTBA1E0EAEDUTQ4FL3Pwe/YKc6ZnAaI5w05htDr2KkUvXrtH5O9M6vDxIOiF15xgrM"
    "NHsbBkOO3yyzLr+REUhBH9XYJrcsfbxzDhugY2w/P4ptX2mSnLdUdQUKXq1nZjIXGJ3jAw"
    "xKMnvguZvmXChPgmMkfLvKwrOcwdxTXcf67a7bIbJoQJz2WXelfMsp3ZUq1mFmT/Ysye9H"
    "X1NbiwnrUvtYXa7dBKj9shEHdaXBpXmxVhidGQsfsRFJEBTpHlNtYT1eAK9iWfgVLHKjC5"
    "4sjHOoFL1p0igWQ255srhRhH+BzIkDzfy+CRONLG1ed7hAjxR83O/+TfADucOyCX+l9+a5"
    "K/vejk7TVXqdqCoHRXAEFMNQRnAELEh/BMERP9EEwaEswJm7kAELYC7S6jXXroQMw9vTmq"
    "/AZ4j9AOgLf0RlIVyPpXA6DkZPe/yXQNL3ge3iIKAEozr4NKg7OHkkqMR8jP37AiUiUCIC"
    "JSJQIgIlIlAiAiVyel0KlMiFLEyBEhEoEYESESiRi93/iNVM/12aBvXJpdk2nONDMnZ2xL"
    "H4W+bl2wJF5koTpAh5qhYqQr8rLEU72DnosGmrhWI7zhN9lbUpJ0p4z95dOlcRjfRwRA1l"
    "LeyI7FqJP2nAdyieGNZ6UhaYHEiJMf01fv/2qdaNMq2PJFqX6j2am3ZFsZMGfMtew+DdXW"
    "LLpL6keUEDDziwwbUksUti681Ia7IXafVbkVahB3LNAk9X2wTiQssRs4iTT9ptRqa1gJTt"
    "NWZbEk0jJifFGmlG4vELD1J2ULzkFU+vRO317bdPv39ob7CmnnGOi9VC7vwPzzc3zyh4bn"
    "WAFBvyvZkpMnhilxjD7ZmyXELd7CjzHsYhwTikd8h/8tyFbf583tkyAI2HhWyHGCyO92S7"
    "Feum1uQstRvP8GzvQNcscJqrGJsQ1aXMyRZEEpW1PKcrCZg+9MU8Kdz1kY5OCuwn969kfJ"
    "LtQoYxsRKaqa1nexSMYSLrPdl2KzDrxy3SYtsp2aRrZTanBxFUk5xbMsDY6XCkZDiXZY86"
    "KAjZkjvDN1FqPKWpsFKhJjJZx/P8Cs65Ku7ICOM1e3mTIzkyjWfkPp3lvqrpYkoTJXsSLy"
    "2M42rnuYmSnMrROC/SubXdk/2ACWATK76lZVPXBfcmzlqDLSQ7P9J5Q+bHZzKuaG7QMHp2"
    "bLxYOlsLbbALomuttXzL85R1zoLuZI4ugduKuSyVNZTGVVaYHAmqCX5rTUcMMUkNIEwUYp"
    "JfM0LPlzIj5UV18KNEPy3VlmnFvcpkbMHyUhOVsZrGmo6hwIzM8hJlZr/CffszOkj7gC02"
    "8nL+QYpGK72L/vE38nVDq2kcJZ6BCO8HDj5aLXeGOlLpiisCLztr4nwE+OiA1+kJ/CTGtZ"
    "9a7Gi3Iz8SEHFsnuwXXBGxblOR/TrujafrpDabybH/MwIFRO/ZHhZQrsKeOxSQ44DAu9a1"
    "j7rhK7y1Av+LputWIsV/PnsSDLkrerueVRJ2la7C7J3QsK9pmYNFM0x0j3IkN18TvHtJRk"
    "J3OfaY6dGXS0EGGDPzLq0WcFVRFhDyiCboF29ruxT9w6TRkSyyGNU27J1ju3hjoAB3lO77"
    "pLdbFHBljFeI9e+9CxO7IfZ3PtmRNzoZAemvozw/JB3GeRXcrPsUshGBNfqU4x8hdmGvCz"
    "ZAJW1W2pVtxBj3x9OMVHQ0p/NynczI92yw/Z7mGWH6mIwpCMcU55gTUpYpT72ayPMhHm+/"
    "Eo3PJJqw2HGF95f8OaWNkqV6IgqZ7kOA10bI2epeLQ0TrCbFyN0zTduU7PAXyfV0zzxIP5"
    "6xSz0NwYFM0y183aOUHRuMg2BjeRWU2m1kfIeR2ej4GdEYAnYMFZtGwqZ9B6P12kVbTsiP"
    "DruP2zuHAhz22k6+tWx/SzbJFzuwO4vPdr//Dv3wJEFVW+HY3Rtnz8Sj7ve88V6w76AdvQ"
    "sF3XfMe9bd+6g3rg5xJk5mCQ15Kdr5Hrj54Eq08/yu8/Nr1NsD7YynSapoK4CVLpCSuRTB"
    "S/YtUB+/2PhHRzk+0E64mpDRLT3rdWNv2et96MlH5PE+XJcPnoN/hd54moUrWaOBl6WcCJ"
    "G+Y9+TkIlxPAG+DWubXBF7OFUeWS9vWmpDEmr80/O/3yIHuyby36PDTxXcGsVHro7RbPwg"
    "D2+M6OmNGT3egHNDMbESWy6s8pgia8CvcO9iifRzJRFzECwXIKggxgwltJDg54hM4YFfqE"
    "Xjuc5BCry9b2AJhZK/J4YOIHWKKhjnFwWvhuDVELwagldD8GoIXg3Bq3F6XQpejQtZmIJX"
    "Q/BqCF4NwatxqfufqB3eVsUVtcPtYAPWeORkaJOPnms4WK5GT6LM1rQuuCxoeJf5J3Keic"
    "7S7hEm3pa4pBNhyXi7GqUFUNcUvP8FbRML+dlzbKIBiZw6W/Qd/3W/a66QoVlMmJeqWhkN"
    "uAGS1uNxyfx09+nm4frhP8+4dqsr2IHwGhT0mLz66zAClMD89eDyIZ2919i3jeefKny80T"
    "dXx1y7KH3mlD83XlJlYffsEa29uDZ1wEUbRjdPaPsdpF5Ag9xA6/2btSZB/QZdbxNwRSrV"
    "XMR5jglFacIxoSj1HBPwXX7jhUXVQsLR429QuvNGDB7zIwwe8zKDB/nFEFcVZPj3x/svta"
    "mEcZPildo2QnJiOMRanKC0jwgXhJG70pVKZBWrYV3l7R7o4Oa1D7P/+39cCsgA"
)
