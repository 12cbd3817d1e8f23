from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        ALTER TABLE "audit_log" DROP CONSTRAINT IF EXISTS "audit_log_seq_key";
        DROP INDEX IF EXISTS "uid_audit_log_seq_7f5c19";
        ALTER TABLE "audit_log" DROP CONSTRAINT IF EXISTS "audit_log_hash_key";
        DROP INDEX IF EXISTS "uid_audit_log_hash_85dc73";
        CREATE TABLE IF NOT EXISTS "audit_head" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "seq" BIGINT NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_audit_head_created_11f00a" ON "audit_head" ("created_at");
COMMENT ON COLUMN "audit_head"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "audit_head"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "audit_head"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "audit_head"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "audit_head"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "audit_head"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "audit_head"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "audit_head"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "audit_head"."seq" IS '末条序号 | Number of the last entry';
COMMENT ON COLUMN "audit_head"."hash" IS '末条摘要 | Digest of the last entry';
COMMENT ON TABLE "audit_head" IS '审计链头 | The end of the chain of the audit log; whoever writes to it holds this row.';
        CREATE TABLE IF NOT EXISTS "business_number" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "prefix" VARCHAR(40) NOT NULL,
    "last_number" INT NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_business_nu_created_0b8135" ON "business_number" ("created_at");
COMMENT ON COLUMN "business_number"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "business_number"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "business_number"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "business_number"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "business_number"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "business_number"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "business_number"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "business_number"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "business_number"."prefix" IS '前缀 | What the numbers begin with';
COMMENT ON COLUMN "business_number"."last_number" IS '末号 | The last number given';
COMMENT ON TABLE "business_number" IS '业务编号 | The last number that was given under a prefix.';
        CREATE TABLE IF NOT EXISTS "centre_report" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "centre" VARCHAR(40) NOT NULL,
    "period" VARCHAR(7) NOT NULL,
    "progress" TEXT NOT NULL,
    "to_body" VARCHAR(40) NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_centre_repo_created_567942" ON "centre_report" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_centre_repo_centre_c91114" ON "centre_report" ("centre");
CREATE INDEX IF NOT EXISTS "idx_centre_repo_period_8a6992" ON "centre_report" ("period");
CREATE INDEX IF NOT EXISTS "idx_centre_repo_to_body_8b371e" ON "centre_report" ("to_body");
CREATE INDEX IF NOT EXISTS "idx_centre_repo_submitt_f48df1" ON "centre_report" ("submitted_at");
COMMENT ON COLUMN "centre_report"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "centre_report"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "centre_report"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "centre_report"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "centre_report"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "centre_report"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "centre_report"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "centre_report"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "centre_report"."centre" IS '指挥部 | Command centre';
COMMENT ON COLUMN "centre_report"."period" IS '月份（YYYY-MM） | Month, YYYY-MM';
COMMENT ON COLUMN "centre_report"."progress" IS '重大进展 | Major progress';
COMMENT ON COLUMN "centre_report"."to_body" IS '报送对象 | Reported to';
COMMENT ON COLUMN "centre_report"."submitted_at" IS '报送时间 | Sent at';
COMMENT ON TABLE "centre_report" IS '指挥部报告 | What a command centre reports in a month to the body above it.';
        CREATE TABLE IF NOT EXISTS "idempotency_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "outcome" JSONB
);
CREATE INDEX IF NOT EXISTS "idx_idempotency_created_98dcfd" ON "idempotency_key" ("created_at");
COMMENT ON COLUMN "idempotency_key"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "idempotency_key"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "idempotency_key"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "idempotency_key"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "idempotency_key"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "idempotency_key"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "idempotency_key"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "idempotency_key"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "idempotency_key"."user_id" IS '用户 | Who sent it';
COMMENT ON COLUMN "idempotency_key"."key" IS '幂等键 | The key, chosen by the client';
COMMENT ON COLUMN "idempotency_key"."fingerprint" IS '请求摘要 | Digest of the mutation and its arguments';
COMMENT ON COLUMN "idempotency_key"."outcome" IS '结果 | What came of it';
COMMENT ON TABLE "idempotency_key" IS '幂等键 | A mutation that was carried out under a key, so that a repetition answers and does nothing.';
        CREATE TABLE IF NOT EXISTS "outbox_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "event" VARCHAR(80) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "row_id" UUID NOT NULL,
    "actor_id" UUID,
    "seq" BIGINT,
    "audiences" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "done_at" TIMESTAMPTZ
);
CREATE INDEX IF NOT EXISTS "idx_outbox_even_created_6111d4" ON "outbox_event" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_outbox_even_event_f0b97e" ON "outbox_event" ("event");
CREATE INDEX IF NOT EXISTS "idx_outbox_even_done_at_1400af" ON "outbox_event" ("done_at");
COMMENT ON COLUMN "outbox_event"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "outbox_event"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "outbox_event"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "outbox_event"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "outbox_event"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "outbox_event"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "outbox_event"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "outbox_event"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "outbox_event"."event" IS '事件 | Such as Issue.dispatch_issue';
COMMENT ON COLUMN "outbox_event"."entity" IS '对象类型 | Entity';
COMMENT ON COLUMN "outbox_event"."row_id" IS '对象 | The row';
COMMENT ON COLUMN "outbox_event"."actor_id" IS '操作人 | Who did it';
COMMENT ON COLUMN "outbox_event"."seq" IS '次序 | The audit entry it was written with: who is first';
COMMENT ON COLUMN "outbox_event"."audiences" IS '通知范围 | Who is to be told';
COMMENT ON COLUMN "outbox_event"."at" IS '时间 | When';
COMMENT ON COLUMN "outbox_event"."done_at" IS '发出时间 | When it was told';
COMMENT ON TABLE "outbox_event" IS '待发事件 | An event that was written with the change it tells of, and is told after it.';
        CREATE TABLE IF NOT EXISTS "webhook" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "url" VARCHAR(500) NOT NULL,
    "events" TEXT[] NOT NULL,
    "remark" VARCHAR(200),
    "secret" VARCHAR(100) NOT NULL,
    "status" VARCHAR(40) NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_webhook_created_2c3c56" ON "webhook" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_webhook_status_88f7af" ON "webhook" ("status");
COMMENT ON COLUMN "webhook"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "webhook"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "webhook"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "webhook"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "webhook"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "webhook"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "webhook"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "webhook"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "webhook"."url" IS '地址 | Address that is called';
COMMENT ON COLUMN "webhook"."events" IS '事件 | Events: Issue.close_issue, Issue.* or *';
COMMENT ON COLUMN "webhook"."remark" IS '说明 | What it is for';
COMMENT ON COLUMN "webhook"."secret" IS '签名密钥 | What deliveries are signed with';
COMMENT ON COLUMN "webhook"."status" IS '状态 | Status';
COMMENT ON TABLE "webhook" IS '推送地址 | An address of another system that is called when something happens.';
        CREATE TABLE IF NOT EXISTS "cadre_note" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "date" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "commissioner_id" UUID NOT NULL CONSTRAINT "fk_cadre_no_commissi_edfdbfc9" REFERENCES "commissioner" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_cadre_note_created_0d0834" ON "cadre_note" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_cadre_note_date_6b7c6a" ON "cadre_note" ("date");
CREATE INDEX IF NOT EXISTS "idx_cadre_note_commiss_29d78b" ON "cadre_note" ("commissioner_id");
COMMENT ON COLUMN "cadre_note"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "cadre_note"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "cadre_note"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "cadre_note"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "cadre_note"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "cadre_note"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "cadre_note"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "cadre_note"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "cadre_note"."date" IS '日期 | Date';
COMMENT ON COLUMN "cadre_note"."content" IS '内容 | Content';
COMMENT ON COLUMN "cadre_note"."commissioner_id" IS '专员 | Commissioner';
COMMENT ON TABLE "cadre_note" IS '干部识别记录 | What the organisation department notes of a cadre on the front line.';
        CREATE TABLE IF NOT EXISTS "complaint_step" (
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
    "by_id" UUID CONSTRAINT "fk_complain_user_d72d95a6" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "complaint_id" UUID NOT NULL CONSTRAINT "fk_complain_complain_87c91b20" REFERENCES "complaint" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_complaint_s_created_018e68" ON "complaint_step" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_complaint_s_type_2483ac" ON "complaint_step" ("type");
CREATE INDEX IF NOT EXISTS "idx_complaint_s_at_f7fb81" ON "complaint_step" ("at");
CREATE INDEX IF NOT EXISTS "idx_complaint_s_by_id_495212" ON "complaint_step" ("by_id");
CREATE INDEX IF NOT EXISTS "idx_complaint_s_complai_5ae6cd" ON "complaint_step" ("complaint_id");
COMMENT ON COLUMN "complaint_step"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "complaint_step"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "complaint_step"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "complaint_step"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "complaint_step"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "complaint_step"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "complaint_step"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "complaint_step"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "complaint_step"."seq" IS '序号 | Number of the step';
COMMENT ON COLUMN "complaint_step"."type" IS '动作 | Type of step';
COMMENT ON COLUMN "complaint_step"."at" IS '时间 | When';
COMMENT ON COLUMN "complaint_step"."text" IS '内容 | What was said';
COMMENT ON COLUMN "complaint_step"."by_id" IS '经办人 | Official who did it; nobody for the complainant and the system';
COMMENT ON COLUMN "complaint_step"."complaint_id" IS '所属投诉 | Complaint';
COMMENT ON TABLE "complaint_step" IS '投诉办理记录 | One step in the life of a complaint; steps are added, never changed.';
        CREATE TABLE IF NOT EXISTS "delegation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "reason" VARCHAR(200),
    "ended_at" TIMESTAMPTZ,
    "absent_id" UUID NOT NULL CONSTRAINT "fk_delegati_user_68a8d9c2" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "deputy_id" UUID NOT NULL CONSTRAINT "fk_delegati_user_15183c5a" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_delegation_created_899992" ON "delegation" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_delegation_from_on_e2d60a" ON "delegation" ("from_on");
CREATE INDEX IF NOT EXISTS "idx_delegation_until_o_417a9a" ON "delegation" ("until_on");
CREATE INDEX IF NOT EXISTS "idx_delegation_absent__c9a505" ON "delegation" ("absent_id");
CREATE INDEX IF NOT EXISTS "idx_delegation_deputy__128287" ON "delegation" ("deputy_id");
COMMENT ON COLUMN "delegation"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "delegation"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "delegation"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "delegation"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "delegation"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "delegation"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "delegation"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "delegation"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "delegation"."from_on" IS '开始日期 | From';
COMMENT ON COLUMN "delegation"."until_on" IS '结束日期 | Until, that day included';
COMMENT ON COLUMN "delegation"."reason" IS '事由 | Why';
COMMENT ON COLUMN "delegation"."ended_at" IS '提前结束时间 | Ended before its day at';
COMMENT ON COLUMN "delegation"."absent_id" IS '委托人 | Who is away';
COMMENT ON COLUMN "delegation"."deputy_id" IS '代理人 | Who acts for them';
COMMENT ON TABLE "delegation" IS '委托代理 | One official acts for another who is away, until a day.';
        CREATE TABLE IF NOT EXISTS "expert_consultation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "kind" VARCHAR(40) NOT NULL,
    "question" TEXT NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "answer_due_at" TIMESTAMPTZ,
    "expert" VARCHAR(50),
    "answer" TEXT,
    "fee" DECIMAL(18,2) NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "attachments" TEXT[] NOT NULL,
    "enterprise_id" UUID CONSTRAINT "fk_expert_c_enterpri_6d094886" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "requester_id" UUID NOT NULL CONSTRAINT "fk_expert_c_user_8bfe0a3f" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_expert_cons_created_bb3db2" ON "expert_consultation" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_expert_cons_kind_e51d3a" ON "expert_consultation" ("kind");
CREATE INDEX IF NOT EXISTS "idx_expert_cons_status_f669d6" ON "expert_consultation" ("status");
CREATE INDEX IF NOT EXISTS "idx_expert_cons_answer__54d403" ON "expert_consultation" ("answer_due_at");
CREATE INDEX IF NOT EXISTS "idx_expert_cons_answere_fec36d" ON "expert_consultation" ("answered_at");
CREATE INDEX IF NOT EXISTS "idx_expert_cons_enterpr_c91eb6" ON "expert_consultation" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_expert_cons_request_b5200e" ON "expert_consultation" ("requester_id");
COMMENT ON COLUMN "expert_consultation"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "expert_consultation"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "expert_consultation"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "expert_consultation"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "expert_consultation"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "expert_consultation"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "expert_consultation"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "expert_consultation"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "expert_consultation"."kind" IS '咨询类别 | Kind';
COMMENT ON COLUMN "expert_consultation"."question" IS '问题 | Question';
COMMENT ON COLUMN "expert_consultation"."status" IS '状态 | Status';
COMMENT ON COLUMN "expert_consultation"."answer_due_at" IS '答复时限 | Answer due';
COMMENT ON COLUMN "expert_consultation"."expert" IS '专家 | Expert';
COMMENT ON COLUMN "expert_consultation"."answer" IS '答复 | Answer';
COMMENT ON COLUMN "expert_consultation"."fee" IS '收费（元） | Fee, yuan';
COMMENT ON COLUMN "expert_consultation"."answered_at" IS '答复时间 | Answered at';
COMMENT ON COLUMN "expert_consultation"."attachments" IS '附件 | Attachments';
COMMENT ON COLUMN "expert_consultation"."enterprise_id" IS '相关企业 | Enterprise concerned';
COMMENT ON COLUMN "expert_consultation"."requester_id" IS '提问人 | Asked by';
COMMENT ON TABLE "expert_consultation" IS '专家咨询 | A question of a commissioner to the SME service platform, free of charge.';
        CREATE TABLE IF NOT EXISTS "key_project" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "year" INT NOT NULL,
    "due_on" DATE NOT NULL,
    "reason" VARCHAR(300),
    "added_on" DATE NOT NULL,
    "removed_on" DATE,
    "lead_leader_id" UUID NOT NULL CONSTRAINT "fk_key_proj_leader_e0115e57" REFERENCES "leader" ("id") ON DELETE RESTRICT,
    "project_id" UUID NOT NULL CONSTRAINT "fk_key_proj_project_d43aa679" REFERENCES "project" ("id") ON DELETE RESTRICT,
    "responsible_unit_id" UUID NOT NULL CONSTRAINT "fk_key_proj_org_unit_bfd6cf1d" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_key_project_created_bdae71" ON "key_project" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_key_project_year_66f76c" ON "key_project" ("year");
CREATE INDEX IF NOT EXISTS "idx_key_project_due_on_feb19d" ON "key_project" ("due_on");
CREATE INDEX IF NOT EXISTS "idx_key_project_removed_6e5ed3" ON "key_project" ("removed_on");
CREATE INDEX IF NOT EXISTS "idx_key_project_lead_le_2bfeb8" ON "key_project" ("lead_leader_id");
CREATE INDEX IF NOT EXISTS "idx_key_project_project_773a12" ON "key_project" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_key_project_respons_6a9ac1" ON "key_project" ("responsible_unit_id");
COMMENT ON COLUMN "key_project"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "key_project"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "key_project"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "key_project"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "key_project"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "key_project"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "key_project"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "key_project"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "key_project"."year" IS '年度 | Year';
COMMENT ON COLUMN "key_project"."due_on" IS '工作时限 | Due on';
COMMENT ON COLUMN "key_project"."reason" IS '列入理由 | Reason';
COMMENT ON COLUMN "key_project"."added_on" IS '列入日期 | Added on';
COMMENT ON COLUMN "key_project"."removed_on" IS '移出日期 | Removed on';
COMMENT ON COLUMN "key_project"."lead_leader_id" IS '牵头领导 | Lead leader';
COMMENT ON COLUMN "key_project"."project_id" IS '项目 | Project';
COMMENT ON COLUMN "key_project"."responsible_unit_id" IS '责任单位 | Responsible unit';
COMMENT ON TABLE "key_project" IS '重点项目清单 | A project on the key list of a year, with leader, unit and time.';
        CREATE TABLE IF NOT EXISTS "management_rule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "doc_no" VARCHAR(100) NOT NULL,
    "effective_on" DATE NOT NULL,
    "repealed_on" DATE,
    "file" VARCHAR(300),
    "pool_id" UUID NOT NULL CONSTRAINT "fk_manageme_pool_d0997456" REFERENCES "pool" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_management__created_d92779" ON "management_rule" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_management__effecti_dfb7ca" ON "management_rule" ("effective_on");
CREATE INDEX IF NOT EXISTS "idx_management__repeale_908063" ON "management_rule" ("repealed_on");
CREATE INDEX IF NOT EXISTS "idx_management__pool_id_e5415a" ON "management_rule" ("pool_id");
COMMENT ON COLUMN "management_rule"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "management_rule"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "management_rule"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "management_rule"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "management_rule"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "management_rule"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "management_rule"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "management_rule"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "management_rule"."doc_no" IS '文号 | Document number';
COMMENT ON COLUMN "management_rule"."effective_on" IS '施行日期 | Effective on';
COMMENT ON COLUMN "management_rule"."repealed_on" IS '废止日期 | Repealed on';
COMMENT ON COLUMN "management_rule"."file" IS '文件 | File';
COMMENT ON COLUMN "management_rule"."pool_id" IS '专员库 | Pool';
COMMENT ON TABLE "management_rule" IS '专员库管理办法 | The rule in force by which a pool is managed; without one it cannot assign.';
        CREATE TABLE IF NOT EXISTS "notification" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "event_id" UUID NOT NULL,
    "event" VARCHAR(80) NOT NULL,
    "title_zh" VARCHAR(400) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "row_id" VARCHAR(110) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ,
    "recipient_id" UUID NOT NULL CONSTRAINT "fk_notifica_user_80036da9" REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_notificatio_created_0db009" ON "notification" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_notificatio_event_54286a" ON "notification" ("event");
CREATE INDEX IF NOT EXISTS "idx_notificatio_entity_2925ab" ON "notification" ("entity");
CREATE INDEX IF NOT EXISTS "idx_notificatio_row_id_f13903" ON "notification" ("row_id");
CREATE INDEX IF NOT EXISTS "idx_notificatio_at_03c8b5" ON "notification" ("at");
CREATE INDEX IF NOT EXISTS "idx_notificatio_read_at_95f527" ON "notification" ("read_at");
CREATE INDEX IF NOT EXISTS "idx_notificatio_recipie_6b7bda" ON "notification" ("recipient_id");
COMMENT ON COLUMN "notification"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "notification"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "notification"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "notification"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "notification"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "notification"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "notification"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "notification"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "notification"."event_id" IS '事件标识 | The event that it tells of';
COMMENT ON COLUMN "notification"."event" IS '事件 | Event, such as Issue.dispatch_issue';
COMMENT ON COLUMN "notification"."title_zh" IS '标题 | What happened, to what';
COMMENT ON COLUMN "notification"."entity" IS '对象类型 | Entity of the row';
COMMENT ON COLUMN "notification"."row_id" IS '对象标识 | Opaque id of the row';
COMMENT ON COLUMN "notification"."at" IS '时间 | When it happened';
COMMENT ON COLUMN "notification"."read_at" IS '已读时间 | When it was read';
COMMENT ON COLUMN "notification"."recipient_id" IS '接收人 | Recipient';
COMMENT ON TABLE "notification" IS '通知 | Something that happened to a row, told to one person who may read the row.';
        CREATE TABLE IF NOT EXISTS "project_contact" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "contacted_on" DATE NOT NULL,
    "counterpart" VARCHAR(200) NOT NULL,
    "our_side" VARCHAR(200),
    "place" VARCHAR(200),
    "summary" TEXT NOT NULL,
    "next_step" VARCHAR(500),
    "project_id" UUID NOT NULL CONSTRAINT "fk_project__project_3851be97" REFERENCES "project" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_project_con_created_3abca3" ON "project_contact" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_project_con_contact_a2c97d" ON "project_contact" ("contacted_on");
CREATE INDEX IF NOT EXISTS "idx_project_con_project_bd7eaa" ON "project_contact" ("project_id");
COMMENT ON COLUMN "project_contact"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "project_contact"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "project_contact"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "project_contact"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "project_contact"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "project_contact"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "project_contact"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "project_contact"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "project_contact"."contacted_on" IS '洽谈日期 | Day of the talk';
COMMENT ON COLUMN "project_contact"."counterpart" IS '洽谈对象 | Whom we talked to';
COMMENT ON COLUMN "project_contact"."our_side" IS '我方人员 | Who talked to them';
COMMENT ON COLUMN "project_contact"."place" IS '洽谈地点 | Place';
COMMENT ON COLUMN "project_contact"."summary" IS '洽谈情况 | What was said';
COMMENT ON COLUMN "project_contact"."next_step" IS '下一步 | What comes next';
COMMENT ON COLUMN "project_contact"."project_id" IS '项目 | Project';
COMMENT ON TABLE "project_contact" IS '洽谈记录 | A talk with the investor of a project.';
        CREATE TABLE IF NOT EXISTS "recusal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "reason" VARCHAR(300) NOT NULL,
    "commissioner_id" UUID NOT NULL CONSTRAINT "fk_recusal_commissi_83b25972" REFERENCES "commissioner" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID CONSTRAINT "fk_recusal_enterpri_a67e4a81" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "project_id" UUID CONSTRAINT "fk_recusal_project_14f1afa5" REFERENCES "project" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_recusal_created_ed6b83" ON "recusal" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_recusal_commiss_4f6881" ON "recusal" ("commissioner_id");
CREATE INDEX IF NOT EXISTS "idx_recusal_enterpr_2b971e" ON "recusal" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_recusal_project_eef528" ON "recusal" ("project_id");
COMMENT ON COLUMN "recusal"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "recusal"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "recusal"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "recusal"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "recusal"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "recusal"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "recusal"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "recusal"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "recusal"."reason" IS '回避事由 | Reason';
COMMENT ON COLUMN "recusal"."commissioner_id" IS '专员 | Commissioner';
COMMENT ON COLUMN "recusal"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "recusal"."project_id" IS '项目 | Project';
COMMENT ON TABLE "recusal" IS '专员回避 | A project or enterprise that a commissioner has to keep away from.';
        CREATE TABLE IF NOT EXISTS "task_force" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "name" VARCHAR(100) NOT NULL,
    "chain_id" UUID NOT NULL CONSTRAINT "fk_task_for_industry_ec18bb17" REFERENCES "industry_chain" ("id") ON DELETE RESTRICT,
    "lead_leader_id" UUID NOT NULL CONSTRAINT "fk_task_for_leader_d49fa46b" REFERENCES "leader" ("id") ON DELETE RESTRICT,
    "lead_unit_id" UUID NOT NULL CONSTRAINT "fk_task_for_org_unit_425914ee" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_task_force_created_fdfb21" ON "task_force" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_task_force_name_792d17" ON "task_force" ("name");
CREATE INDEX IF NOT EXISTS "idx_task_force_chain_i_2baf5d" ON "task_force" ("chain_id");
CREATE INDEX IF NOT EXISTS "idx_task_force_lead_le_34c386" ON "task_force" ("lead_leader_id");
CREATE INDEX IF NOT EXISTS "idx_task_force_lead_un_4cbed4" ON "task_force" ("lead_unit_id");
COMMENT ON COLUMN "task_force"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "task_force"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "task_force"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "task_force"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "task_force"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "task_force"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "task_force"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "task_force"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "task_force"."name" IS '名称 | Name';
COMMENT ON COLUMN "task_force"."chain_id" IS '产业链 | Industry chain';
COMMENT ON COLUMN "task_force"."lead_leader_id" IS '牵头领导 | Lead leader';
COMMENT ON COLUMN "task_force"."lead_unit_id" IS '牵头单位 | Lead unit';
COMMENT ON TABLE "task_force" IS '专班 | A special task force for an industry chain.';
        CREATE TABLE IF NOT EXISTS "webhook_delivery" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "event_id" UUID NOT NULL,
    "event" VARCHAR(80) NOT NULL,
    "entity" VARCHAR(60) NOT NULL,
    "row_id" VARCHAR(110) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "attempts" INT NOT NULL,
    "next_attempt_at" TIMESTAMPTZ,
    "delivered_at" TIMESTAMPTZ,
    "http_status" INT,
    "problem" VARCHAR(300),
    "webhook_id" UUID NOT NULL CONSTRAINT "fk_webhook__webhook_1f7ceef8" REFERENCES "webhook" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_webhook_del_created_b8f7ae" ON "webhook_delivery" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_event_a25e5a" ON "webhook_delivery" ("event");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_entity_5ce3c6" ON "webhook_delivery" ("entity");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_row_id_461444" ON "webhook_delivery" ("row_id");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_at_2a6829" ON "webhook_delivery" ("at");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_status_d29a83" ON "webhook_delivery" ("status");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_next_at_a5fece" ON "webhook_delivery" ("next_attempt_at");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_deliver_274a5c" ON "webhook_delivery" ("delivered_at");
CREATE INDEX IF NOT EXISTS "idx_webhook_del_webhook_a562f2" ON "webhook_delivery" ("webhook_id");
COMMENT ON COLUMN "webhook_delivery"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "webhook_delivery"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "webhook_delivery"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "webhook_delivery"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "webhook_delivery"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "webhook_delivery"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "webhook_delivery"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "webhook_delivery"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "webhook_delivery"."event_id" IS '事件标识 | The event that it tells of';
COMMENT ON COLUMN "webhook_delivery"."event" IS '事件 | Event';
COMMENT ON COLUMN "webhook_delivery"."entity" IS '对象类型 | Entity of the row';
COMMENT ON COLUMN "webhook_delivery"."row_id" IS '对象标识 | Opaque id of the row';
COMMENT ON COLUMN "webhook_delivery"."at" IS '时间 | When it happened';
COMMENT ON COLUMN "webhook_delivery"."status" IS '状态 | Status';
COMMENT ON COLUMN "webhook_delivery"."attempts" IS '尝试次数 | How often it was tried';
COMMENT ON COLUMN "webhook_delivery"."next_attempt_at" IS '下次尝试时间 | When it is tried next; absent: at once';
COMMENT ON COLUMN "webhook_delivery"."delivered_at" IS '送达时间 | When it arrived';
COMMENT ON COLUMN "webhook_delivery"."http_status" IS '响应码 | The last answer';
COMMENT ON COLUMN "webhook_delivery"."problem" IS '失败原因 | Why the last attempt failed';
COMMENT ON COLUMN "webhook_delivery"."webhook_id" IS '推送地址 | Webhook';
COMMENT ON TABLE "webhook_delivery" IS '推送记录 | One event on its way to one webhook.';
        ALTER TABLE "assignment" ADD "acknowledged_at" TIMESTAMPTZ;
        ALTER TABLE "assignment" ADD "acknowledge_due_at" TIMESTAMPTZ;
        ALTER TABLE "assignment" ADD "choice_reason" VARCHAR(300);
        ALTER TABLE "assignment" ADD "needed_function" VARCHAR(40);
        ALTER TABLE "assignment" ADD "auto_acknowledged" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "audit_log" ADD "changes" JSONB;
        ALTER TABLE "audit_log" ADD "request_id" VARCHAR(64);
        ALTER TABLE "audit_log" ADD "anonymous" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "audit_log" DROP COLUMN "before";
        ALTER TABLE "audit_log" DROP COLUMN "after";
        COMMENT ON COLUMN "audit_log"."seq" IS '序号 | Sequence number in the chain of the city';
        ALTER TABLE "callback" ADD "superseded" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "complaint" ADD "urge_level" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "complaint" ADD "extension_count" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "complaint" ADD "extension_due_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "contacted_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "rework_count" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "complaint" ADD "consent_given" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "complaint" ADD "evidence" TEXT[];
        ALTER TABLE "complaint" ADD "clock_start_on" DATE;
        ALTER TABLE "complaint" ADD "return_count" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "complaint" ADD "urge_on" DATE;
        ALTER TABLE "complaint" ADD "extension_reason" VARCHAR(500);
        ALTER TABLE "complaint" ADD "accepted_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "reply_draft" TEXT;
        ALTER TABLE "complaint" ADD "upper_replied_on" DATE;
        ALTER TABLE "complaint" ADD "contact_due_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "supervision_proposed_at" TIMESTAMPTZ;
        ALTER TABLE "discipline_case" ADD "follow_digest" VARCHAR(64);
        COMMENT ON COLUMN "discipline_case"."received_at" IS '接收月份 | Received in this month; the day is sealed';
        ALTER TABLE "extension" ADD "agreed_by_id" UUID;
        ALTER TABLE "extension" ADD "decided_at" TIMESTAMPTZ;
        COMMENT ON COLUMN "extension"."approved_by_id" IS '市民营办审批人 | Who decided at the private-economy office';
        ALTER TABLE "issue" ADD "term_work_days" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "issue" ADD "reopen_ground" VARCHAR(40);
        ALTER TABLE "issue" ADD "step_due_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "escalated_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "verification" VARCHAR(40);
        ALTER TABLE "issue" ADD "long_term_plan" TEXT;
        ALTER TABLE "issue" ADD "evidence" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "issue" ADD "return_count" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "issue" ADD "returnable" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "issue" ADD "urge_on" DATE;
        ALTER TABLE "issue" ADD "contact_due_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "dissatisfactions" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "issue" ADD "reopened_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "objection" VARCHAR(500);
        ALTER TABLE "issue" ADD "objection_decided_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "suggested_unit_id" UUID;
        ALTER TABLE "issue" ADD "urge_level" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "issue" ADD "contacted_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "extendable_until" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "ruling" VARCHAR(500);
        ALTER TABLE "issue" ADD "returned_by_id" UUID;
        ALTER TABLE "issue" ADD "ruled_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "objected_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "long_term_approved_at" TIMESTAMPTZ;
        ALTER TABLE "issue_action" ADD "attachments" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "key_enterprise" ADD "remove_reason" VARCHAR(300);
        ALTER TABLE "link_visit" ADD "confirm_due_at" TIMESTAMPTZ;
        ALTER TABLE "link_visit" ADD "backdating_approved_by_id" UUID;
        ALTER TABLE "map_task" ADD "kind" VARCHAR(40) NOT NULL DEFAULT 'BATTLE';
        ALTER TABLE "map_task" ADD "fed_back_at" TIMESTAMPTZ;
        ALTER TABLE "progress_report" ADD "return_reason" VARCHAR(300);
        ALTER TABLE "project" ADD "assignment_due_on" DATE;
        ALTER TABLE "project" ADD "commissioning_evidence" VARCHAR(300);
        ALTER TABLE "project" ADD "pair_decision_due_on" DATE;
        ALTER TABLE "project" ADD "landing_proposed_on" DATE;
        ALTER TABLE "project" ADD "assignment_alarm_on" DATE;
        ALTER TABLE "project" ADD "termination_doc_no" VARCHAR(100);
        ALTER TABLE "project" ADD "start_evidence" VARCHAR(300);
        ALTER TABLE "project" ADD "capacity_evidence" VARCHAR(300);
        ALTER TABLE "project" ADD "tier_due_on" DATE;
        ALTER TABLE "project" ADD "suspension_review_on" DATE;
        ALTER TABLE "project" ADD "settled" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "project" ADD "premises_contract" VARCHAR(200);
        ALTER TABLE "project" ADD "agreement_file" VARCHAR(300);
        ALTER TABLE "role_grant" ADD "revoked_at" TIMESTAMPTZ;
        ALTER TABLE "supervision_notice" ADD "about_complaint" UUID;
        ALTER TABLE "supervision_notice" ADD "replied_at" TIMESTAMPTZ;
        COMMENT ON COLUMN assignment."acknowledged_at" IS '确认时间 | Acknowledged at';
COMMENT ON COLUMN assignment."acknowledge_due_at" IS '确认时限 | To be acknowledged by';
COMMENT ON COLUMN assignment."choice_reason" IS '另选专员的理由 | Why another than the best match was chosen';
COMMENT ON COLUMN assignment."needed_function" IS '需要的部门职能 | Function that is needed';
COMMENT ON COLUMN assignment."auto_acknowledged" IS '逾期视为同意 | Accepted by silence';
COMMENT ON COLUMN audit_log."changes" IS '变更内容 | Changes: field, old and new value';
COMMENT ON COLUMN audit_log."request_id" IS '请求编号 | Request that it came with';
COMMENT ON COLUMN audit_log."anonymous" IS '不具名 | The history of the row does not say who it was';
COMMENT ON COLUMN callback."superseded" IS '已重办，不再计入 | Before a rework, no longer counted';
COMMENT ON COLUMN complaint."urge_level" IS '已督促级别 | How far urging has gone for the present deadline, 0 to 3';
COMMENT ON COLUMN complaint."extension_count" IS '申请延期次数 | Extensions asked for';
COMMENT ON COLUMN complaint."extension_due_at" IS '申请延期至 | Deadline asked for, to be decided';
COMMENT ON COLUMN complaint."contacted_at" IS '首次联系时间 | Time of first contact';
COMMENT ON COLUMN complaint."rework_count" IS '重办次数 | Times sent back for rework';
COMMENT ON COLUMN complaint."consent_given" IS '企业是否同意代为投诉 | The enterprise consented to its complaint by another';
COMMENT ON COLUMN complaint."evidence" IS '佐证材料 | Evidence';
COMMENT ON COLUMN complaint."clock_start_on" IS '时限起算日 | Day from which the deadline is counted';
COMMENT ON COLUMN complaint."return_count" IS '退回次数 | Times returned by the unit';
COMMENT ON COLUMN complaint."urge_on" IS '下次督促日期 | Day on which light and urging move next';
COMMENT ON COLUMN complaint."extension_reason" IS '延期理由 | Reason for the extension';
COMMENT ON COLUMN complaint."accepted_at" IS '受理时间 | Time of acceptance';
COMMENT ON COLUMN complaint."reply_draft" IS '答复草稿 | Draft of the written reply';
COMMENT ON COLUMN complaint."upper_replied_on" IS '答复受理部门日期 | Answered to the accepting department on';
COMMENT ON COLUMN complaint."contact_due_at" IS '首次联系时限 | First contact due';
COMMENT ON COLUMN complaint."supervision_proposed_at" IS '提请督查时间 | Supervision proposed at';
COMMENT ON COLUMN discipline_case."follow_digest" IS '查询线索 | What a query code leads to';
COMMENT ON COLUMN extension."agreed_by_id" IS '单位负责人 | Head of the unit who decided';
COMMENT ON COLUMN extension."decided_at" IS '决定时间 | Time of the decision';
COMMENT ON COLUMN issue."term_work_days" IS '办理期限（工作日） | Working days from dispatch to the first deadline';
COMMENT ON COLUMN issue."reopen_ground" IS '重新办理理由 | Why reopened';
COMMENT ON COLUMN issue."step_due_at" IS '本环节时限 | When the present step is due';
COMMENT ON COLUMN issue."escalated_at" IS '提级时间 | Time of escalation';
COMMENT ON COLUMN issue."verification" IS '核验方式 | How it was verified';
COMMENT ON COLUMN issue."long_term_plan" IS '长期推进计划 | Plan of the long-term work';
COMMENT ON COLUMN issue."evidence" IS '办理佐证材料 | Evidence of the handling';
COMMENT ON COLUMN issue."return_count" IS '退回次数 | How often it was returned';
COMMENT ON COLUMN issue."returnable" IS '是否可退回 | Whether the unit may return it';
COMMENT ON COLUMN issue."urge_on" IS '下次督促日期 | Day on which light and urging move next';
COMMENT ON COLUMN issue."contact_due_at" IS '首次联系时限 | First contact due';
COMMENT ON COLUMN issue."dissatisfactions" IS '不满意次数 | How often the enterprise was dissatisfied';
COMMENT ON COLUMN issue."reopened_at" IS '企业重新提出时间 | When the enterprise had it reopened';
COMMENT ON COLUMN issue."objection" IS '异议内容 | Objection to the rejection';
COMMENT ON COLUMN issue."objection_decided_at" IS '异议复核时间 | Time of the decision on the objection';
COMMENT ON COLUMN issue."suggested_unit_id" IS '建议承办单位 | Unit suggested on return';
COMMENT ON COLUMN issue."urge_level" IS '已督促级别 | How far urging has gone for the present deadline, 0 to 3';
COMMENT ON COLUMN issue."contacted_at" IS '首次联系时间 | Time of the first contact';
COMMENT ON COLUMN issue."extendable_until" IS '申请延期截止时间 | Until when an extension may be asked for';
COMMENT ON COLUMN issue."ruling" IS '牵头领导裁定 | Ruling of the lead leader';
COMMENT ON COLUMN issue."returned_by_id" IS '最近退回单位 | Unit that returned it last';
COMMENT ON COLUMN issue."ruled_at" IS '裁定时间 | Time of the ruling';
COMMENT ON COLUMN issue."objected_at" IS '异议时间 | Time of the objection';
COMMENT ON COLUMN issue."long_term_approved_at" IS '牵头领导同意长期推进时间 | When the lead leader agreed to long-term work';
COMMENT ON COLUMN issue_action."attachments" IS '附件 | Attachments';
COMMENT ON COLUMN key_enterprise."remove_reason" IS '移出理由 | Reason of the removal';
COMMENT ON COLUMN link_visit."confirm_due_at" IS '确认时限 | To be confirmed by';
COMMENT ON COLUMN link_visit."backdating_approved_by_id" IS '补录批准人 | Who approved the late record';
COMMENT ON COLUMN map_task."kind" IS '图别 | Battle or construction map';
COMMENT ON COLUMN map_task."fed_back_at" IS '反馈时间 | Fed back at';
COMMENT ON COLUMN progress_report."return_reason" IS '退回原因 | Why it was returned';
COMMENT ON COLUMN project."assignment_due_on" IS '主管专员配备期限 | Manager and commissioner due by';
COMMENT ON COLUMN project."commissioning_evidence" IS '投产证明 | Evidence of the commissioning';
COMMENT ON COLUMN project."pair_decision_due_on" IS '承接人选决定期限 | Who serves the enterprise, to be decided by';
COMMENT ON COLUMN project."landing_proposed_on" IS '提请落地日期 | Landing proposed on';
COMMENT ON COLUMN project."assignment_alarm_on" IS '配备超期告警日期 | Alarm of a missing assignment on';
COMMENT ON COLUMN project."termination_doc_no" IS '终止文号 | Document of the termination';
COMMENT ON COLUMN project."start_evidence" IS '开工许可或现场照片 | Permit to build, or photo';
COMMENT ON COLUMN project."capacity_evidence" IS '达产证明 | Design capacity, or twelve months of output';
COMMENT ON COLUMN project."tier_due_on" IS '定级期限 | Tier to be decided by';
COMMENT ON COLUMN project."suspension_review_on" IS '暂缓复核日期 | Suspension to be reviewed on';
COMMENT ON COLUMN project."settled" IS '土地和资金已清算 | Land and funds are settled';
COMMENT ON COLUMN project."premises_contract" IS '用地或场地合同 | Contract for land or premises';
COMMENT ON COLUMN project."agreement_file" IS '协议文件 | File of the agreement';
COMMENT ON COLUMN role_grant."revoked_at" IS '撤销时间 | Revoked at';
COMMENT ON COLUMN supervision_notice."about_complaint" IS '所涉投诉 | Complaint that it is about';
COMMENT ON COLUMN supervision_notice."replied_at" IS '回复时间 | Time of reply';
        CREATE TABLE "centre_report_problem" (
    "centre_report_id" UUID NOT NULL REFERENCES "centre_report" ("id") ON DELETE CASCADE,
    "issue_id" UUID NOT NULL REFERENCES "issue" ("id") ON DELETE CASCADE
);
        COMMENT ON TABLE centre_report_problem IS '重大问题 | Major problems';
        CREATE TABLE "task_force_member" (
    "task_force_id" UUID NOT NULL REFERENCES "task_force" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "user" ("id") ON DELETE CASCADE
);
        COMMENT ON TABLE task_force_member IS '成员 | Members';
        CREATE INDEX IF NOT EXISTS "idx_assignment_acknowl_553bf6" ON "assignment" ("acknowledge_due_at");
        CREATE INDEX IF NOT EXISTS "idx_callback_superse_75d37c" ON "callback" ("superseded");
        CREATE INDEX IF NOT EXISTS "idx_complaint_extensi_570961" ON "complaint" ("extension_due_at");
        CREATE INDEX IF NOT EXISTS "idx_complaint_urge_on_80f86d" ON "complaint" ("urge_on");
        CREATE INDEX IF NOT EXISTS "idx_complaint_accepte_1b193d" ON "complaint" ("accepted_at");
        CREATE INDEX IF NOT EXISTS "idx_complaint_contact_f7bc4e" ON "complaint" ("contact_due_at");
        CREATE INDEX IF NOT EXISTS "idx_complaint_supervi_05ac5d" ON "complaint" ("supervision_proposed_at");
        CREATE INDEX IF NOT EXISTS "idx_discipline__follow__7b884b" ON "discipline_case" ("follow_digest");
        ALTER TABLE "extension" ADD CONSTRAINT "fk_extensio_user_b59067de" FOREIGN KEY ("agreed_by_id") REFERENCES "user" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_extension_agreed__7fac45" ON "extension" ("agreed_by_id");
        ALTER TABLE "issue" ADD CONSTRAINT "fk_issue_org_unit_997297fb" FOREIGN KEY ("returned_by_id") REFERENCES "org_unit" ("id") ON DELETE RESTRICT;
        ALTER TABLE "issue" ADD CONSTRAINT "fk_issue_org_unit_b75095f6" FOREIGN KEY ("suggested_unit_id") REFERENCES "org_unit" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_issue_step_du_474826" ON "issue" ("step_due_at");
        CREATE INDEX IF NOT EXISTS "idx_issue_escalat_5d47c2" ON "issue" ("escalated_at");
        CREATE INDEX IF NOT EXISTS "idx_issue_urge_on_763bf8" ON "issue" ("urge_on");
        CREATE INDEX IF NOT EXISTS "idx_issue_suggest_a34fcb" ON "issue" ("suggested_unit_id");
        CREATE INDEX IF NOT EXISTS "idx_issue_returne_09228e" ON "issue" ("returned_by_id");
        ALTER TABLE "link_visit" ADD CONSTRAINT "fk_link_vis_user_2431b071" FOREIGN KEY ("backdating_approved_by_id") REFERENCES "user" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_link_visit_confirm_cc4745" ON "link_visit" ("confirm_due_at");
        CREATE INDEX IF NOT EXISTS "idx_link_visit_backdat_aab2d3" ON "link_visit" ("backdating_approved_by_id");
        CREATE INDEX IF NOT EXISTS "idx_map_task_kind_8c7f38" ON "map_task" ("kind");
        CREATE INDEX IF NOT EXISTS "idx_project_assignm_fca979" ON "project" ("assignment_due_on");
        CREATE INDEX IF NOT EXISTS "idx_project_pair_de_f3c3df" ON "project" ("pair_decision_due_on");
        CREATE INDEX IF NOT EXISTS "idx_project_assignm_2407b9" ON "project" ("assignment_alarm_on");
        CREATE INDEX IF NOT EXISTS "idx_project_tier_du_0a6c45" ON "project" ("tier_due_on");
        CREATE INDEX IF NOT EXISTS "idx_project_suspens_3fb213" ON "project" ("suspension_review_on");
        CREATE INDEX IF NOT EXISTS "idx_supervision_replied_4a11af" ON "supervision_notice" ("replied_at");
alter table "assignment" add constraint "ck_assignment_needed_function" check ("needed_function" in ('MACRO', 'INDUSTRY', 'FACTOR'));
create unique index "uq_idempotency_key" on "idempotency_key" ("city_id", "user_id", "key");
create unique index "uq_business_number" on "business_number" ("city_id", "prefix");
create unique index "uq_audit_head" on "audit_head" ("city_id");
create unique index "uq_outbox_event_pending" on "outbox_event" ("row_id", "seq", "id") where done_at is null;
create unique index "uq_key_project_current" on "key_project" ("project_id", "year") where removed_on is null and deleted_at is null;
alter table "key_project" add constraint "ck_key_project_period" check (removed_on >= added_on);
create unique index "uq_task_force_name" on "task_force" ("city_id", "name") where deleted_at is null;
create index "idx_task_force_search" on "task_force" using gin (zh_tsv(coalesce("name", '')));
alter table "centre_report" add constraint "ck_centre_report_centre" check ("centre" in ('INVEST', 'RELIEF'));
alter table "centre_report" add constraint "ck_centre_report_to_body" check ("to_body" in ('INVEST_COMMITTEE', 'LEADING_GROUP'));
create unique index "uq_centre_report_period" on "centre_report" ("city_id", "centre", "period") where deleted_at is null;
alter table "centre_report" add constraint "ck_centre_report_period" check (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
create index "idx_centre_report_search" on "centre_report" using gin (zh_tsv(coalesce("progress", '')));
create unique index "uq_management_rule_document" on "management_rule" ("pool_id", "doc_no") where deleted_at is null;
alter table "management_rule" add constraint "ck_management_rule_period" check (repealed_on >= effective_on);
create index "idx_management_rule_search" on "management_rule" using gin (zh_tsv(coalesce("doc_no", '')));
alter table "recusal" add constraint "ck_recusal_one_target" check (num_nonnulls(project_id, enterprise_id) = 1);
create index "idx_recusal_search" on "recusal" using gin (zh_tsv(coalesce("reason", '')));
alter table "expert_consultation" add constraint "ck_expert_consultation_kind" check ("kind" in ('LICENCE', 'FINANCE', 'LEGAL', 'HR'));
alter table "expert_consultation" add constraint "ck_expert_consultation_status" check ("status" in ('ASKED', 'ANSWERED'));
alter table "expert_consultation" add constraint "ck_expert_consultation_free" check (fee = 0);
alter table "expert_consultation" add constraint "ck_expert_consultation_answered" check (status <> 'ANSWERED' or (answer is not null and answered_at is not null));
create index "idx_expert_consultation_search" on "expert_consultation" using gin (zh_tsv(coalesce("question", '') || E'\\n' || coalesce("answer", '')));
drop index if exists "uq_callback_attempt";
create unique index "uq_callback_attempt" on "callback" ("complaint_id", "attempt") where not superseded;
alter table "complaint_step" add constraint "ck_complaint_step_type" check ("type" in ('LODGE', 'ACCEPT', 'NOT_ACCEPT', 'MERGE', 'DISPATCH', 'SIGN_IN', 'RETURN', 'INTERIM_REPLY', 'EXTEND_REQUEST', 'EXTEND_DECISION', 'HANDLE', 'CALLBACK', 'REWORK', 'CLOSE', 'FEED_BACK', 'EVALUATE', 'WITHDRAW', 'URGE', 'SUPERVISE'));
create unique index "uq_complaint_step_seq" on "complaint_step" ("complaint_id", "seq");
alter table "complaint_step" add constraint "ck_complaint_step_seq" check (seq > 0);
alter table "delegation" add constraint "ck_delegation_period" check (until_on >= from_on);
alter table "delegation" add constraint "ck_delegation_two_people" check (absent_id <> deputy_id);
alter table "issue" add constraint "ck_issue_verification" check ("verification" in ('PHONE', 'DOCUMENT', 'ON_SITE'));
alter table "issue" add constraint "ck_issue_reopen_ground" check ("reopen_ground" in ('NEW_FACT', 'DISSATISFACTION'));
alter table if exists "issue_action" drop constraint if exists "ck_issue_action_type";
alter table "issue_action" add constraint "ck_issue_action_type" check ("type" in ('CREATE', 'ACCEPT', 'REJECT', 'DISPATCH', 'SIGN_IN', 'RETURN', 'REPLY', 'URGE', 'EXTEND_REQUEST', 'EXTEND_DECISION', 'DONE', 'VERIFY', 'REWORK', 'EVALUATE', 'CLOSE', 'REOPEN', 'ESCALATE', 'MERGE', 'OBJECT', 'INSTRUCT', 'RULE', 'LONG_TERM'));
alter table "extension" add constraint "ck_extension_three_persons" check (approved_by_id is distinct from requested_by_id and agreed_by_id is distinct from requested_by_id and (approved_by_id is null or approved_by_id is distinct from agreed_by_id));
alter table "extension" add constraint "ck_extension_agreed_by_both" check (status <> 'APPROVED' or num_nonnulls(agreed_by_id, approved_by_id) = 2);
alter table "extension" add constraint "ck_extension_dated" check (status <> 'APPROVED' or decided_at is not null);
alter table "map_task" add constraint "ck_map_task_kind" check ("kind" in ('BATTLE', 'CONSTRUCTION'));
create unique index "uq_notification_event" on "notification" ("event_id", "recipient_id");
create index "idx_notification_search" on "notification" using gin (zh_tsv(coalesce("title_zh", '')));
alter table "webhook" add constraint "ck_webhook_status" check ("status" in ('ACTIVE', 'PAUSED'));
alter table "webhook" add constraint "ck_webhook_has_events" check (cardinality(events) between 1 and 100);
create index "idx_webhook_search" on "webhook" using gin (zh_tsv(coalesce("url", '') || E'\\n' || coalesce("remark", '')));
alter table "webhook_delivery" add constraint "ck_webhook_delivery_status" check ("status" in ('PENDING', 'DELIVERED', 'DEAD'));
create unique index "uq_webhook_delivery_event" on "webhook_delivery" ("event_id", "webhook_id");
alter table "webhook_delivery" add constraint "ck_webhook_delivery_attempts" check (attempts >= 0);
drop index if exists "uq_system_param_key";
create unique index "uq_system_param_key" on "system_param" ("city_id", "key", "valid_from") where deleted_at is null;
create unique index "uq_audit_log_seq" on "audit_log" ("city_id", "seq");
create unique index "uq_audit_log_hash" on "audit_log" ("city_id", "hash");
create index "idx_project_contact_search" on "project_contact" using gin (zh_tsv(coalesce("summary", '')));
alter table "assignment" alter column "auto_acknowledged" drop default;
alter table "audit_log" alter column "anonymous" drop default;
alter table "callback" alter column "superseded" drop default;
alter table "complaint" alter column "consent_given" drop default;
alter table "complaint" alter column "extension_count" drop default;
alter table "complaint" alter column "return_count" drop default;
alter table "complaint" alter column "rework_count" drop default;
alter table "complaint" alter column "urge_level" drop default;
alter table "issue" alter column "dissatisfactions" drop default;
alter table "issue" alter column "return_count" drop default;
alter table "issue" alter column "returnable" drop default;
alter table "issue" alter column "term_work_days" drop default;
alter table "issue" alter column "urge_level" drop default;
alter table "map_task" alter column "kind" drop default;
alter table "project" alter column "settled" drop default;
alter table "extension" drop constraint "ck_extension_approved_by";
alter table "extension" drop constraint "ck_extension_two_persons";
CREATE UNIQUE INDEX uidx_centre_repo_centre__763234 ON centre_report_problem (centre_report_id, issue_id);
CREATE UNIQUE INDEX uidx_task_force__task_fo_d5a2b8 ON task_force_member (task_force_id, user_id);
alter table "issue" alter column "evidence" drop default;
alter table "issue_action" alter column "attachments" drop default;
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        drop index if exists "idx_project_contact_search";
drop index if exists "uq_audit_log_hash";
drop index if exists "uq_audit_log_seq";
drop index if exists "uq_system_param_key";
create unique index "uq_system_param_key" on "system_param" ("city_id", "key", "valid_from");
alter table if exists "webhook_delivery" drop constraint if exists "ck_webhook_delivery_attempts";
drop index if exists "uq_webhook_delivery_event";
alter table if exists "webhook_delivery" drop constraint if exists "ck_webhook_delivery_status";
drop index if exists "idx_webhook_search";
alter table if exists "webhook" drop constraint if exists "ck_webhook_has_events";
alter table if exists "webhook" drop constraint if exists "ck_webhook_status";
drop index if exists "idx_notification_search";
drop index if exists "uq_notification_event";
alter table if exists "map_task" drop constraint if exists "ck_map_task_kind";
alter table if exists "extension" drop constraint if exists "ck_extension_dated";
alter table if exists "extension" drop constraint if exists "ck_extension_agreed_by_both";
alter table if exists "extension" drop constraint if exists "ck_extension_three_persons";
alter table if exists "issue_action" drop constraint if exists "ck_issue_action_type";
alter table "issue_action" add constraint "ck_issue_action_type" check ("type" in ('CREATE', 'ACCEPT', 'REJECT', 'DISPATCH', 'SIGN_IN', 'RETURN', 'REPLY', 'URGE', 'EXTEND_REQUEST', 'EXTEND_DECISION', 'DONE', 'VERIFY', 'REWORK', 'EVALUATE', 'CLOSE', 'REOPEN', 'ESCALATE', 'MERGE'));
alter table if exists "issue" drop constraint if exists "ck_issue_reopen_ground";
alter table if exists "issue" drop constraint if exists "ck_issue_verification";
alter table if exists "delegation" drop constraint if exists "ck_delegation_two_people";
alter table if exists "delegation" drop constraint if exists "ck_delegation_period";
alter table if exists "complaint_step" drop constraint if exists "ck_complaint_step_seq";
drop index if exists "uq_complaint_step_seq";
alter table if exists "complaint_step" drop constraint if exists "ck_complaint_step_type";
drop index if exists "uq_callback_attempt";
create unique index "uq_callback_attempt" on "callback" ("complaint_id", "attempt");
drop index if exists "idx_expert_consultation_search";
alter table if exists "expert_consultation" drop constraint if exists "ck_expert_consultation_answered";
alter table if exists "expert_consultation" drop constraint if exists "ck_expert_consultation_free";
alter table if exists "expert_consultation" drop constraint if exists "ck_expert_consultation_status";
alter table if exists "expert_consultation" drop constraint if exists "ck_expert_consultation_kind";
drop index if exists "idx_recusal_search";
alter table if exists "recusal" drop constraint if exists "ck_recusal_one_target";
drop index if exists "idx_management_rule_search";
alter table if exists "management_rule" drop constraint if exists "ck_management_rule_period";
drop index if exists "uq_management_rule_document";
drop index if exists "idx_centre_report_search";
alter table if exists "centre_report" drop constraint if exists "ck_centre_report_period";
drop index if exists "uq_centre_report_period";
alter table if exists "centre_report" drop constraint if exists "ck_centre_report_to_body";
alter table if exists "centre_report" drop constraint if exists "ck_centre_report_centre";
drop index if exists "idx_task_force_search";
drop index if exists "uq_task_force_name";
alter table if exists "key_project" drop constraint if exists "ck_key_project_period";
drop index if exists "uq_key_project_current";
drop index if exists "uq_outbox_event_pending";
drop index if exists "uq_audit_head";
drop index if exists "uq_business_number";
drop index if exists "uq_idempotency_key";
alter table if exists "assignment" drop constraint if exists "ck_assignment_needed_function";
DROP TABLE IF EXISTS "task_force_member" CASCADE;
        DROP INDEX IF EXISTS "idx_supervision_replied_4a11af";
        DROP INDEX IF EXISTS "idx_project_suspens_3fb213";
        DROP INDEX IF EXISTS "idx_project_tier_du_0a6c45";
        DROP INDEX IF EXISTS "idx_project_assignm_2407b9";
        DROP INDEX IF EXISTS "idx_project_pair_de_f3c3df";
        DROP INDEX IF EXISTS "idx_project_assignm_fca979";
        DROP INDEX IF EXISTS "idx_map_task_kind_8c7f38";
        DROP INDEX IF EXISTS "idx_link_visit_backdat_aab2d3";
        DROP INDEX IF EXISTS "idx_link_visit_confirm_cc4745";
        ALTER TABLE "link_visit" DROP CONSTRAINT IF EXISTS "fk_link_vis_user_2431b071";
        DROP INDEX IF EXISTS "idx_issue_returne_09228e";
        DROP INDEX IF EXISTS "idx_issue_suggest_a34fcb";
        DROP INDEX IF EXISTS "idx_issue_urge_on_763bf8";
        DROP INDEX IF EXISTS "idx_issue_escalat_5d47c2";
        DROP INDEX IF EXISTS "idx_issue_step_du_474826";
        DROP TABLE IF EXISTS "centre_report_problem" CASCADE;
        ALTER TABLE "issue" DROP CONSTRAINT IF EXISTS "fk_issue_org_unit_b75095f6";
        ALTER TABLE "issue" DROP CONSTRAINT IF EXISTS "fk_issue_org_unit_997297fb";
        DROP INDEX IF EXISTS "idx_extension_agreed__7fac45";
        ALTER TABLE "extension" DROP CONSTRAINT IF EXISTS "fk_extensio_user_b59067de";
        DROP INDEX IF EXISTS "idx_discipline__follow__7b884b";
        DROP INDEX IF EXISTS "idx_complaint_supervi_05ac5d";
        DROP INDEX IF EXISTS "idx_complaint_contact_f7bc4e";
        DROP INDEX IF EXISTS "idx_complaint_accepte_1b193d";
        DROP INDEX IF EXISTS "idx_complaint_urge_on_80f86d";
        DROP INDEX IF EXISTS "idx_complaint_extensi_570961";
        DROP INDEX IF EXISTS "idx_callback_superse_75d37c";
        DROP INDEX IF EXISTS "idx_assignment_acknowl_553bf6";
        ALTER TABLE "assignment" DROP COLUMN "acknowledged_at";
        ALTER TABLE "assignment" DROP COLUMN "acknowledge_due_at";
        ALTER TABLE "assignment" DROP COLUMN "choice_reason";
        ALTER TABLE "assignment" DROP COLUMN "needed_function";
        ALTER TABLE "assignment" DROP COLUMN "auto_acknowledged";
        ALTER TABLE "audit_log" ADD "before" JSONB;
        ALTER TABLE "audit_log" ADD "after" JSONB;
        ALTER TABLE "audit_log" DROP COLUMN "changes";
        ALTER TABLE "audit_log" DROP COLUMN "request_id";
        ALTER TABLE "audit_log" DROP COLUMN "anonymous";
        COMMENT ON COLUMN "audit_log"."seq" IS '序号 | Sequence number';
        ALTER TABLE "callback" DROP COLUMN "superseded";
        ALTER TABLE "complaint" DROP COLUMN "urge_level";
        ALTER TABLE "complaint" DROP COLUMN "extension_count";
        ALTER TABLE "complaint" DROP COLUMN "extension_due_at";
        ALTER TABLE "complaint" DROP COLUMN "contacted_at";
        ALTER TABLE "complaint" DROP COLUMN "rework_count";
        ALTER TABLE "complaint" DROP COLUMN "consent_given";
        ALTER TABLE "complaint" DROP COLUMN "evidence";
        ALTER TABLE "complaint" DROP COLUMN "clock_start_on";
        ALTER TABLE "complaint" DROP COLUMN "return_count";
        ALTER TABLE "complaint" DROP COLUMN "urge_on";
        ALTER TABLE "complaint" DROP COLUMN "extension_reason";
        ALTER TABLE "complaint" DROP COLUMN "accepted_at";
        ALTER TABLE "complaint" DROP COLUMN "reply_draft";
        ALTER TABLE "complaint" DROP COLUMN "upper_replied_on";
        ALTER TABLE "complaint" DROP COLUMN "contact_due_at";
        ALTER TABLE "complaint" DROP COLUMN "supervision_proposed_at";
        ALTER TABLE "discipline_case" DROP COLUMN "follow_digest";
        COMMENT ON COLUMN "discipline_case"."received_at" IS '接收时间 | Time of receipt';
        ALTER TABLE "extension" DROP COLUMN "agreed_by_id";
        ALTER TABLE "extension" DROP COLUMN "decided_at";
        COMMENT ON COLUMN "extension"."approved_by_id" IS '审批人 | Decided by';
        ALTER TABLE "issue" DROP COLUMN "term_work_days";
        ALTER TABLE "issue" DROP COLUMN "reopen_ground";
        ALTER TABLE "issue" DROP COLUMN "step_due_at";
        ALTER TABLE "issue" DROP COLUMN "escalated_at";
        ALTER TABLE "issue" DROP COLUMN "verification";
        ALTER TABLE "issue" DROP COLUMN "long_term_plan";
        ALTER TABLE "issue" DROP COLUMN "evidence";
        ALTER TABLE "issue" DROP COLUMN "return_count";
        ALTER TABLE "issue" DROP COLUMN "returnable";
        ALTER TABLE "issue" DROP COLUMN "urge_on";
        ALTER TABLE "issue" DROP COLUMN "contact_due_at";
        ALTER TABLE "issue" DROP COLUMN "dissatisfactions";
        ALTER TABLE "issue" DROP COLUMN "reopened_at";
        ALTER TABLE "issue" DROP COLUMN "objection";
        ALTER TABLE "issue" DROP COLUMN "objection_decided_at";
        ALTER TABLE "issue" DROP COLUMN "suggested_unit_id";
        ALTER TABLE "issue" DROP COLUMN "urge_level";
        ALTER TABLE "issue" DROP COLUMN "contacted_at";
        ALTER TABLE "issue" DROP COLUMN "extendable_until";
        ALTER TABLE "issue" DROP COLUMN "ruling";
        ALTER TABLE "issue" DROP COLUMN "returned_by_id";
        ALTER TABLE "issue" DROP COLUMN "ruled_at";
        ALTER TABLE "issue" DROP COLUMN "objected_at";
        ALTER TABLE "issue" DROP COLUMN "long_term_approved_at";
        ALTER TABLE "issue_action" DROP COLUMN "attachments";
        ALTER TABLE "key_enterprise" DROP COLUMN "remove_reason";
        ALTER TABLE "link_visit" DROP COLUMN "confirm_due_at";
        ALTER TABLE "link_visit" DROP COLUMN "backdating_approved_by_id";
        ALTER TABLE "map_task" DROP COLUMN "kind";
        ALTER TABLE "map_task" DROP COLUMN "fed_back_at";
        ALTER TABLE "progress_report" DROP COLUMN "return_reason";
        ALTER TABLE "project" DROP COLUMN "assignment_due_on";
        ALTER TABLE "project" DROP COLUMN "commissioning_evidence";
        ALTER TABLE "project" DROP COLUMN "pair_decision_due_on";
        ALTER TABLE "project" DROP COLUMN "landing_proposed_on";
        ALTER TABLE "project" DROP COLUMN "assignment_alarm_on";
        ALTER TABLE "project" DROP COLUMN "termination_doc_no";
        ALTER TABLE "project" DROP COLUMN "start_evidence";
        ALTER TABLE "project" DROP COLUMN "capacity_evidence";
        ALTER TABLE "project" DROP COLUMN "tier_due_on";
        ALTER TABLE "project" DROP COLUMN "suspension_review_on";
        ALTER TABLE "project" DROP COLUMN "settled";
        ALTER TABLE "project" DROP COLUMN "premises_contract";
        ALTER TABLE "project" DROP COLUMN "agreement_file";
        ALTER TABLE "role_grant" DROP COLUMN "revoked_at";
        ALTER TABLE "supervision_notice" DROP COLUMN "about_complaint";
        ALTER TABLE "supervision_notice" DROP COLUMN "replied_at";
        COMMENT ON COLUMN audit_log."before" IS '变更前 | Before';
COMMENT ON COLUMN audit_log."after" IS '变更后 | After';
        DROP TABLE IF EXISTS "project_contact" CASCADE;
        DROP TABLE IF EXISTS "business_number" CASCADE;
        DROP TABLE IF EXISTS "key_project" CASCADE;
        DROP TABLE IF EXISTS "recusal" CASCADE;
        DROP TABLE IF EXISTS "idempotency_key" CASCADE;
        DROP TABLE IF EXISTS "task_force_member" CASCADE;
        DROP TABLE IF EXISTS "task_force" CASCADE;
        DROP TABLE IF EXISTS "delegation" CASCADE;
        DROP TABLE IF EXISTS "centre_report_problem" CASCADE;
        DROP TABLE IF EXISTS "centre_report" CASCADE;
        DROP TABLE IF EXISTS "management_rule" CASCADE;
        DROP TABLE IF EXISTS "outbox_event" CASCADE;
        DROP TABLE IF EXISTS "audit_head" CASCADE;
        DROP TABLE IF EXISTS "complaint_step" CASCADE;
        DROP TABLE IF EXISTS "webhook" CASCADE;
        DROP TABLE IF EXISTS "notification" CASCADE;
        DROP TABLE IF EXISTS "expert_consultation" CASCADE;
        DROP TABLE IF EXISTS "webhook_delivery" CASCADE;
        DROP TABLE IF EXISTS "cadre_note" CASCADE;
        CREATE UNIQUE INDEX IF NOT EXISTS "uid_audit_log_hash_85dc73" ON "audit_log" ("hash");
        CREATE UNIQUE INDEX IF NOT EXISTS "uid_audit_log_seq_7f5c19" ON "audit_log" ("seq");
alter table "extension" add constraint "ck_extension_approved_by" check ((((status)::text <> 'APPROVED'::text) OR (approved_by_id IS NOT NULL))) not valid;
alter table "extension" add constraint "ck_extension_two_persons" check ((approved_by_id IS DISTINCT FROM requested_by_id)) not valid;
"""


MODELS_STATE = (
    "eJzsfYtv48jR579CDHDILuDdk0jxoezhANvj2cytPZ6zPbubLwmEJtm0GEukQlL2Kt/lf7"
    "+ubr4fEklREml1gMzMSqwWu6qru6t+9fjvD0vXxAv/x8vVykO2jxYf/iz89wcHLTH5R/HL"
    "C+EDWq2Sr+CDAOkL+jTKPKb7gYeMgHxhoYWPyUcm9g3PXgW268Djf19P8Fj6+1qeyNrf19"
    "poRP6taJIm/D/haY6FDUben3whHlRwLQEJhrtc2r5PhsDeT0JAnlthz3cdwcfYp//97CET"
    "C2hBnvgRXsR0DfImtvN8xN9cO/a/1ngWuM+YfO2RX/7bP8jHtmPiP7Af/efqZWbZeGFmWG"
    "6bMAD9fBZsVvSzb98+f/xEn4T56DPDXayXTvL0ahPMXSd+fL22zR+BBr57xuStUYDNlCCc"
    "9WIRCi36iL0x+SDw1jh+VTP5wMQWWi9AnB/+l7V2DJCiEK4P7AR2sPnRwW8z2/zf4UumCG"
    "azL/dPs8ebp9nsQ9k6ULSRSqShGwqRw2cThiMM8PLSg9cmHxmuA0vLdgLg5H//h/1cwjH6"
    "6QcY+fovlw/fScr3lEeuHzx79EvKzw//oYQoQIyUSiURg0EmNCuTxWcnKBdFiiInD/KmbS"
    "QRfZCIIlGkiLWyNCKLuDnDxcmIKIEhY/KnacKfeCSCcmCiEKo2GhNBXBPhggLAAofJ0X94"
    "7pugY7LQn8nKd+tJiMyc/PWDOJ6oE01SJhp5hE45/kTdIsTPX56orFKy8TCwcYaCong+km"
    "8Ce4krZJShzInJDEl/jP7RjdBq6I+xcI2XHx33rYXuyOJYB/FZiIhVtpS/r6eyNQHxsbkK"
    "bK576dHT57ubx6fLu68w0tL3/7WgrL58uoFvRPrpJvfpd0ztXHIGsNMhHkT47fPTXwT4T+"
    "G/7r/c5JUzfu7pvz7AO6F14M4Ib2bITAsh+jj6qHSF6OU6fOu6Pv4FbyrXh16hyU121lDu"
    "jdQ5lEz7FTDBOkrJXt8cfg9NuL5emS31Mkt5HL0scr9bxVQUawIqqY9yivmNTfYsFTMSdF"
    "PFLNANQTHTKyBUzEj2x1XMV3Jdhbeqf5lJURzvMjNuzGFVnJBrvKKKBtkAJUslHP6VvfmF"
    "YLme4JJnydU9sA0BNBk4fZIbC9lMcLudMUvZwc54xGNJJOt+qiiT3P73kU3pLPc/MDAbqG"
    "H0+KF0sHA3bSdprE7gTwTm21/DVz6+khGzEXsrz/bxzDdcD5eoGjbsJVqU87qMPK9vjP7H"
    "cJw+advEGo2pcwNRQxrkIY5AHo8wF+HZfsUOOXWEZJb+hTAiJpwwHo321sOPN9ef7y5vv5"
    "MvRKpcROXsgLLs18sHelBNRt/nxPXmei8LFzUxsdMkrVTieJufiWUQikwOpunYsP6+tqyR"
    "BgKCjZD8e0pE81s4nQthiQIiFv9E5vSCXLpmwLWGGpMlHI6uyOIUk7sDNsHXIWkqE87/iO"
    "VyDfMS4E0vwNMnGNjZ/6hqoyLUrVgUyvUceTfOekml8pm8AHIMXJBOTJwTDHnfPh0eiQ+W"
    "CEOfTMm/dRHcTz9H719DI5boj9kCO8/BnPznZLRFDGlmZ24BX8JvxBI5EKtj7WOv1GSp9s"
    "1mqQ5qsHQvitBeCT3/R7dY0i73hmwvIe3SP34o5ie4BHW9JnM4NNsBibBeyp3gudfIiuAT"
    "uVjYzw4x1wsbUY7hoTclP6v3xfrk0+TFPPQWQzxlC5PwiBl48P0DsS4ePl8/fSjbezpg/z"
    "e/FtuHuNvs5H12L65gO2iCjoyXN+SZs4xKwDeu6OY+iZ8tfrUUl/lPkIOeKftgJvDeEbjq"
    "ecRk8j8HePmhDHtNfX2xFX1lD87s6MkaAKwimgo9cImlrpki/beEiSTuyCIFwAcFAnIE13"
    "tGzoVgEybbwZo6SF1PWCDvGacMCsF9AzjUFZDgkxvfQqhAYI/zoxyC5RAsh2A5BMshWA7B"
    "cgh2t15yCPZMFJNDsByC5RAsh2DPdf8zsR64HhNgYSXUc63nhui3g10eSQiWAhqzLZCorK"
    "HCbUXVdLIUfiG/ByYGm1M//O3k56jrgsiwXERVnt8MWc/FMgE8kPxJ9k3VGivx7nkdzoIM"
    "u9TrWuBZiYxHdURCnqqUCf0uB0a5runPyAZecmmoiUhlRui3eJg/RFU02C5/A5fUG/KJki"
    "xsci5js2d6gpbu2ik52KhHrVpPErK9wdtWt429FWc6NsmuNtWmZgSwy+OJlAC5kSqxiV4I"
    "mzVy9j7xIiR3rDWAcsnwlu0t4RrRVFYFuuEg7aqmYPAqokkdWbGJ9kBYa2eFymyjchElTw"
    "9Ii8iFnfoqTG2nZL7R+Z1SHvG2OyuzoOD2Xnlzz9Btu7v3SW0mGBSGCUeRIZJIUccWu7ez"
    "CQluB6Igt/Eco5Fh4FXQmM85sqGweYo0AxgsKTk2X4bzORCXfRwEi8ZMzlINhcdhlJU+Vb"
    "OnQYbfj2xqB2J3fN0JsLecmWjjN4GUSon7HXyoYgTmhD6Nd3gAWMknUxHCq2R1BGuc2NSE"
    "5TAtwXaEaGYncMyscdNtPaY4uBZ0FSA9rdjP11gwaZyh4S5Xa9hyLM9dUpiPGFEeAOEm/S"
    "+Q0yGUwwYkHftBm/jPAu2ALqYpFQnD10VQDggHTZQDwu8XGyGapxDNs5Mb0PRCqX8Bsn26"
    "OooCunLdBUZOhaKkyHKy0QndgeztWEQNPfWiBWYdjQdRR1PQF21KjwuIDfmYmspe7L+6v7"
    "/NuCqvPj/lLO5vd1c3D9+Nc9Ip2bnYO81WRFHrGgt5mtOYDM3DFRJh7LQXIlEJMMdTmg1k"
    "Bw3WJYd9PW9VQn00T9WHh5uv9w9PNx8/NN/QRB0UZ0TDRh7jV++Fjyp0YDQ75PN0AznqK+"
    "+4iX/jMLdcD6/QZomdYLZaoBJOP+E/Kq64RcpWC/5oZ7dmJVdawugxDb8QCYsfookI0UT2"
    "Q7Zufn/KnBTRMv/u7vL37zPA1u39l5+jx1NqcX17f1VQh7VTEda2LaQ9RTSEYPYi5hQGuq"
    "nSiOoCzCcKbGuCPHWUXeBh0wYEr6EYsmTDEYSiwvGcpAiy8CQ6l2OyPYRNU4mWzfhfRT+A"
    "1JqMQqTl8JHO6UJ4m2MHop6TyZ1AMoQNQTuZpCgHJg1Zkmmm5sQskQaNQYew81QU+jHl4t"
    "IgoOd50EY0pcRD2LQmWNLBZ5gVT2xr0DBpmSbVaubYivI5Y7TCDsChZcxppgA5Y8hpjEBW"
    "QpghcWgBbkuoSu26e2bz3GQ2ir6IrtvzZndKVfZErpFOldqvOhDCvff8LRzp7La2ncIpHg"
    "315ZM9Bo+pKu/lRlBXPIXbVA0hMXukA8k84Odw2fVrAzuc5VIjSzRl69WQRfaUP+qedpYX"
    "gp0CLL12Nc44LXHslHgyr0LaT7884AWKtvByuYaJpLGT5FC+5XbhKKlsOJYZGuaEhm8tRF"
    "mt7eX0nyMk8T4g54W9W1Ueb/TERZ1UXi/1cJ1sXjySYQdTraiuiSJNQTWwZoUFjunSB/3/"
    "AcQuhD/AyhyvsGe75gUgkP8mRw89f1ZrfWH7c2yWJvIe+vd4Di/P4eU5vDyHl+fw8hxens"
    "O7Wy95Du+ZKCbP4eU5vDyHl+fwnuv+x0zH4iKozg1NKHqed6iCAysU8dfQQvbXxlxAviCO"
    "ROX/ijV1L5cRWishdEs+aD6ua59E0IGkgMbODIgUtiD80VDGNB3UFWyfOjP6kgm68txX2z"
    "FstJghcuig56ax3OUDDCegWx4rUEBWBSBFxirUc1QnapmPKlvr92s8byGcN63522nJX/Vi"
    "UjtmNXyJme+uPaOiQEFFElaBst9hfGkpySMJMrFUBeIl8RSQlkc6jchxklqTTZVNqpUML2"
    "1JhpeKyfDDCy3++HD56am5+dXbuOLYU9ziNpinPcp9sCN8UjLpDkdrp6avg1+jOZ3lhfA8"
    "A6XSi6ExLhouGIBjIuT4RFFR5wBhn0xUx8er3beOkGoGFj4Qle9EkIeAqtN4ZwraHQRK/U"
    "D30h1Adcj92lj1zAsJ9sSriR5oE4Nw9d7BghFG3XgMQDMxZJbRRA/bEVCEKjeFqNv+BEel"
    "OSrNUWmOSnNUmqPSHJXerZcclT4TxeSoNEelOSrNUelz3f/cFXbCVVinFEzq8UEVjmTuqb"
    "GZLXaxvaRnQO2LcManrAlDxFlWRqlcQvHDQ5IPPZFkjbY43S6fL/htsRHiQisnLY8LeQL1"
    "BZN6fECikU1LzLqkypSGTe20wnD9BvtY6vEBCYPtY+R2odM+zdNtpYnZBAUdLQB3OKVoWl"
    "TpG15xvl0xG9dRUlHSoxniNX4SHLI+hTebzHMddJbt3yaKA9zFDS7k0eMHKivaWcMCM27O"
    "DOjAPvzu+g4eoQ/NHOxZqiEgvp2CT3sanh5N3m7K8jTREErFSLr1Hfwloe/j/O+j+t2axz"
    "MMrBgPBSdU6k6ZjjDUoydrGnidBeIOzfQtAQqpPNw9IxOKWcDvcmfZGXSQ3XlrlDnw4koR"
    "xyo5MZwdZje305tuDWa/3+o4h9hrdrJ/n7iaY4SDxBUhtkSDpKtG1AgGyTxeIxQk6QMeXf"
    "yhymcYmxGPRusGONFNk9aEKAv62G8wHt7Bwzt4eAcP7+DhHTy8g4d37NZLHt5xJorJwzt4"
    "eAcP7+DhHee6/0WdRopLoEL8FcAbata55HgpSrGpnO9Shrpoe1XSbbJRJ9xhNitO8XRH26"
    "TLk7e9XWLC19ZFHRLqfpd1yC5zfUo+sUawzO/iCZw+u5nwz103b3ibIxtMk9ApFG9QJIhW"
    "ksfyuLxXIhQQdaFOqA3VUATdXixoU/Zo0j8JdsDyuPy4i+JBWi2Bq7AhJJciGRzM3Ek53m"
    "4Buejnu0HjPoejvV/u74QoUuuzXxCF7xOJVoITybcXW2GJ7HM18IgJtnRySIwmBpzbkKgt"
    "T0e0M6iwwMjEHs0UdZfEQAGLhfz3W1gUCPsrwmyb/DK1YpCw8tx/YiMAgkw1/zLk4lg/yz"
    "EOjnFwjINjHBzj4BgHxzh26yXHOM5EMTnGwTEOjnFwjONc97/3X9U3bWKrhgo3E1XTidh/"
    "CV//9M5fwl8vaOj5TdOcAHCqupoErok2LS4naSllvMCfPHd/x2OJTxc7TX3tCcXB3ezdrH"
    "wVm1A0VJWtHE+fatrJzTg6vBK5Xx/uv94/3nzcb7n2tmLuEgXGfOYbrtc0hTRHOZxMUlmS"
    "prEn1ZpCpWlxBE68O5iREM+oE6xVblKGYAUF19FiRn6ZHMblWlIujBLSfhf6VkR1Soubgl"
    "rIkM4bXoUvw5kIZCbr+mkX+c4G9VobbOttUMyAnyPnGc88jPyyQ6HeFlYYpN9i0gxWU1qd"
    "gICmUORDwVCJ/YFOIPa00ln1Y0dzMDaJ7RFdPdoKqmSYfotqqo6I6aJNtTEkM2mZZKboGN"
    "JGFrT9/hRdy4I5CgApYpPth/yMuWsb29Wswk+eJ+y3vGQJg3k5Gk1pl28oAT2RtUh26mRE"
    "vlVlifUW2QjIcQGVA5E5VOd07AcCPYRpwAOZvV83suEIvRCQ8ULMyQU2yWZnrnELJ0L5CA"
    "Oqyp8utBP6EhR5RK/WRHhCan6duNYG51ZIM2C/9TFET1PJ6mCepsv0ujhHdxP9Mi3d4sq4"
    "ct0FRk7Fwiijzy0NnQxwKI9w/Emz43sEmamsAJE2hWvxBEuIVlgBd8eYRiNeGgZeMVe84N"
    "tkBzf2t1Su7u9vM0vj6vNTbqP/dnd1Q67LOUOmBONOBaE0jIUrIR1AmYrk3KahB8kUjgmU"
    "kEFfsQf+dghwbMz3EuIBcB5uRrRGl5x1tGiWEjaNAnWJQ7wgCpTekqLp0mDQY0opCbZqKK"
    "EC4QCkM7FGNF53DPDhTTyBY/KbhcY15HWGaAB8nmqaQvsQQseKW/ryx+RxGE7YkMlZqkFw"
    "GXxVqoIx6w0Ib39oNm+Jc14lb7BnqHNqLu+F1TuDmrOrr0bdG5zZvvbkeHYv7AnTu9itd/"
    "K9cIzVYP0i3tH2ZHuyNfaE5ftu3DvZnTnJarDayF1e92R4/i7cE7Z3c1/fyfwSY6aWCNJX"
    "8Q6EkM2E6IkIjn9xryGuEhtoj2Z3yXhBCYjXqOldtxLsynV1ehFmgwqw9wqe/4X7vGeTwU"
    "c20q3bURXGjhieMDnD2D1ZeNAUrbVpB38hZ9CHsgyt+MuLrQla8NhsHj1XI0FL1tGY+lQh"
    "pXpiQYbIVAKf6tMcC9gxU3ClHWOX9GcEsnZ+grwp/Ar5U54dYEgVgaU7d8mEyZOQUOW+lS"
    "VoHetneYIWT9DiCVo8QYsnaPEELZ6gtVsveYLWmSgmT9DiCVo8QYsnaJ3r/ufjf5X4Pezn"
    "SkUMCY6nhC2MCdqES1GVMWs6Eavil/VSh5onzIRYID+AQiZeza0v1MGpKEqSKo4kRZMnqi"
    "pro1gZi19t08qrzz+DYmZEX9TUOfLnRQlVh7JGzx8qzaXkljLa838trjIpCSs09BWCl0GV"
    "7WeIbW0r4UxwqzKpEduqTCpDW+GrEjT2RIWPwGcEzskqp1rouNzlU1uEjzV0qbH8MNkyVR"
    "qT7AqmbUIpIWIWmMIbhJIjB/6BnZ8E8grYMX9wncXmQsDImFMb38dowaLXaOdPB6KYyYla"
    "WvboiL/MHWvcscYda9yxxh1r3LHGHWu79ZI71s5EMbljjTvWuGONO9bOdf/rv2OtnazT/r"
    "RHTH4N+qY7zLFmO8VgFbAn+uxfa5E9+n5Mioy2/tZFefvB6SkyArc816fyipImGUAOijIx"
    "TBpzacSXk0uYwTHvJZ67wLNnDznlGT+VrC7QDYHf1OWiyiJ1S5si+VNURehHodErzESCIi"
    "hkYgKdGKukAVGua79uIY1uhGKvmgAL7OkDFcboiPOqAlXI8BRcXqpE/5xA2YTPXwWyJRBO"
    "tCudJdcpVCJXFyqRC4VKFjYu61S0pUJJTNHz0iQ6gqUuSipRAYQh8/w6fvWmjBdrlRcRt5"
    "QXEcvKi1TX9qkqF7FXGZ82x/yeGz3b4sOXbox71WG6Us1zpcByhho0YXlC0esNR9atKVS6"
    "AhwyU/zzJn7/03PfX+vlSZ/V7E+RDIb/GWjpfoXILwt2HEAPaAYrWRUI/gqjF59800Y+43"
    "Gt+nDjLfXhxgURMVxq9mrjt7KaJZeehzblkipQ5uS1sP1eJQApKsCxqjrSo3JVijLCcSE/"
    "XVahO5Eu03MDI++HAP8RCGyWQjLL/WyUm9+f/vaP0hJ9JUlA/+fx/kvFmZyQ5K1B2wjIDP"
    "rGfFmiXdCos1Iea4CL6zr0CrxmM/kzY/SF4C5MCos7+E14RYv1/uUXgIsZkzDSh+/uLn/P"
    "q8r17f1V/v4KA1zlj3LHdTZLt6wq7PYyP2m63pf3meARlBsdqyot6WOG2UFzsrhcb5Pe4E"
    "wX+4Ljkh0ObVgnJ2pY7C28Duv8+GvDCK/hDQSWojqYuAonUvRBQyRABP/YRITipOIYTBBx"
    "Crfgx2QKfZFF8zqJwymQWKg32uasP0h5Qw+cpn65H2Qb59NU/ea+pltwihsTYgmq1liJ/c"
    "UPbBLxRcwgLBHe7GDe6qLcSXhetiYNfp01jbfMEB0v6LIlUAOFq8l5MqoRPMnif6zaFa0P"
    "LZ3+B8K2vBCLxk5psEze08mhJ0GsV8h5+VASwEo/v9gWvKpHT9SIW51OABTRNJYyLwAp27"
    "GW5FblYQPbr5hclB3kGEQO9JLvl0Whth6Hx5TymFIeU8pjSnlMKY8p5TGlu/WSx5SeiWLy"
    "mFIeU8pjSnlM6bnufwY5V5q4QKLn+x22UDAb2rlqa3lqtzhqC82g0LIRs6Pne+5vAgSJcH"
    "tqgWv8S/jOvWiSRubetB54imQAgYEsWkHGU9oRjZbAtCYA530j04iCp13vGTm2j1iTLQ8f"
    "vPJ9wbeXlUhRHI2Lyd57z9/Ckc5HEjtLx6bW7h4FY5MA2T3rl0JA6s8wTp9uAZoEPQRleh"
    "O2rDHKOVUfDXeF/yxEzt2eFjS9Wvu2g32fVR/5UOa/zj5xsdWTHT47c5KHazi1oUQ73Kqg"
    "JEIGk3uK6mSEORxxNPKz/YodYU1E6glIWHnYsv8oc3N3ODJ3fHPHN3d8c8c3d3xzxzd3fO"
    "/WS+74PhPF5I5v7vjmjm/u+D7X/Y/ZiE28sQlF3/2xNCZTtUYjmoKPAmovMJPZJzbDs+20"
    "DpGd1PHSTqqdtJOCjxbs+ZTnoea2mKPqeYkLVly0wolBfRfH2w17Enh5jUwPf3Gpg7LgvU"
    "q+vNjmuDLgMaLh4XN1CohiSJufjrDGvBx0c4RuRjpcDWRLltMqk3HXmniFvIC2kIJfhGQ/"
    "AQn0FQSXuXctzyXfLmynvIToMX+b+72434v7vbjfi/u9uN+L+7126yX3e52JYnK/F/d7cb"
    "8X93ud6/4HgipfAhXiD5/fJvgjX1MD10SbVqUpoVCMoo6heMLH8L33kj5ING8aEDO8tBDb"
    "E/6jym5LSPruWcxUeElee+/aORntKdRxiTXo9v7Lz9Hj+eIueTEUmt7X9WiUkHbp3jhczP"
    "MYAtsmskZlk8zh0Of8lmhPI/cae0Z95mf1vli/M7yzZGE2DvM8rEt3sYCRPpR6dMPvLrY7"
    "dFNP1XDnKuJUpm47CL1VwIuk6Trs7vcOJqd7gJerADqYI/+FOZHc5WqBID8+gP5M4Bmlny"
    "/hWU+wfcF3F6/YLHPfHvS3uLuWu2u5u5a7a7m7lrtrubt2t15yd+2ZKCZ313J3LXfXcnft"
    "ue5/oWFZXAWPS2IrV6pjiqznoXGqTnVxjOHU00WwIy7Zy18IY7CnpUYaKImqEisf/Mc2vX"
    "u8u7y95f2bsloYuzZ4L6fQN4+MoKyE/tby0hm64xWYbnntSApMayN5Ao0nLJ1WdUWhnz+e"
    "Sl8KTTPfWUOhJETtJHK0pkNpgUzBwyKPdWjx9BhPoDdyQIHtW9sa4Nw462XBv58VS26MXv"
    "cHUTCGsrrjEUgII3BAPube//Qx9a9oUWYtbVWOmGZA5fA1HUoEyGPo0aVi02Kf0D1rTVgd"
    "ld2A1+5VmXx/vSJWBzab72AZwuNJKr7sNbtLmBZEvI+hh5QsTjFU3BgZSfsJzUyLkIjtih"
    "YHF5Dg4TfXe7kQHFcA1zH2BAMk2q+9z8NL5L2U73rl4kso+l1uX56OaLl9rNES+9FLN93Y"
    "5Fo1neQtNZ3kYk2nCk9QNeTVhQvoaHex9PU7dAH9NncFAEY7WPwNXEARfNm0flaebghMT6"
    "NbCczLsHw2mUNzfnsMRfIO+wdQJGO9U+7XCaPIrNCKGIrsntMB87/5/Ypa6W6r2cnyeAvu"
    "V7wKdgIPP+CV6wUfymJW0t9fbI1boU/OvOTROsErEj1kJVGOsgIVEUF43WSCokxABGEkS+"
    "ibxn5CYD9Bb7ZIWBLLfA4+Mrjk6q65EZDuvmLBDkoDWA79ezyIhQex8CAWHsTCg1h4EAsP"
    "YtmtlzyI5UwUkwex8CAWHsTCg1jOdf9jtmS5o3w3PJhQ97vpRN6+DnOBEmO6jQu9e2xwhT"
    "3bLTmFthQ+iyl6LgB1pMGZY5kUaNL+Sv73w90d/Q/wJ96B++JCCD9uI41t+18kDLVSFmqx"
    "O7ALalZSZr86WTRN0/Ns0RD4m4rg5rBMndreAPPdoX+SYyo9k/4lkJLtDDxcbTetFHnPlY"
    "b6AKej0TjqYaEZypjCfuD5IydWbYfHgTcuf60v7aDdhSJP+y6cIGnRZe4aj1Ao7lwuGser"
    "Z5jZuMkiWJZs3HfI2Ty58GdNVOiz769bLbfdLuu9N+2pjDH5U5tq6U07nvle+BCd/iyHuM"
    "TM8KC5DNHW7A0yBFgY212PCu2F2M1goAFlaCXHAg2/yxCHzwRzz10/z4tfhxMsgFXXl4/X"
    "lx/pqp0VRPWfHTiTB659A4VcLgGa0g9cbEea8o/WQJo0czKBP0VaeRJBhyJ9imgL8cAOFj"
    "jpo4KAb3TPF5AjEMZgb+XZfmk9y45G5agRR404asRRI44acdSIo0a79ZKjRmeimBw14qgR"
    "R404anSu+x9ZghUwxW73a0Tbb99r2oJWDVVnHSGI2H8JX//0TlfyBkRATdCihKLn8ETisw"
    "Cl09R4W/zoGmvWayPuL9OLbuahG2VWdjpVF3DNUp2gjGsHwknVbb0MfUl1Uy2bVW+lSZCz"
    "oGTBVzM4TbMne4+WxKqOpsBXdiMYQ97k2IIE419hLrWdFc146+FX96Xx8s1SHZy/XV1nJ7"
    "B8p/JolFu+D2w6B1q+iWu1YdZWgXAIaVsTC5AvaBZOGHsTz+DQ1sKWXC2ceYk984WyM3pP"
    "TN+ZL1RYjo3zhjKwsW+bmxlarRYhblKC212Fo3z65QGgp3J7LhTMIxvxMhmwT1tPOSzDIm"
    "KibxVNomnYmg7wnjqNQ2QySBQDcP61JmcCYdaekN9/DprJla65XAaw5Woyb8HX8k/WgNcy"
    "5Z8vw7Zsb3NX8LH3in3ATP+JjcAXIBQsWdr+hWCSVe9A67YlZF4BbpB0eiuD3A74SxyG4z"
    "Ach+E4DMdhOA7DcRhut15yGO5MFJPDcByG4zAch+HOdf+jfxeWQDX+Ez3fb+hNnprUkh6Z"
    "RLxfwlduXt+sVnmzLdXN8hAP/D1b2c7GLtn6vtLPy86aHFm/Wa+IFtn7pioFHP5CjDM7EH"
    "x37Zh+uAN6Jvbq73sZiUhiHZGQpyplQr/LpWkRjWqiAdHz/a7xp40mcASJtF7m1/CVe4Fz"
    "upZlG2Q9E+Y12nnydP3mPyuIKY8VIgVVlmjZMxN2o3s6DSGeRlOZ1FKBLRpQVAATr4JZZG"
    "iUS2R3SEZhkH7vUqxC1lSGP5mqaCMLxPMpMrhCP9PcXWKBvE4r/TlAltyLvViUAByXnoc2"
    "FclxMUlOJAvbP9jNOWW56mt7EdiO/yP8XguzlXnFp7IKAOtjPJm9c0r/9o8cb6noXNTExZ"
    "omOZ5ZIjU/lFVakldENJdQHdFEMIvVgIcrsTyiCdR+ICDft58dwA18gVaMi27xx7dRQPVm"
    "oHoN0e483RDAbsWU6HEBLjNyWsiAxE5MeoNqtP905DfzG7fVTZEMgd+aCQXGQwv90qDlpw"
    "/N4S2RBWu/kw66fatBujeXd4YSpJZdjUKv8c7QAa/vvedv4Uh9YXfHm8hO5uc32j3CONBq"
    "RX7JR2V3mybBG5fROIc6e9tF1Rymg3Q2fDQ5uPdkYTxQn+ypY7CQBlzMHDdsJ9Gehdcw0B"
    "e3q5jbAbFwiSGm2p/bqz1Z+NV1F3fxYGfHRw8b6/13wwc2ytlxj35DRtmTfU/hMGfBv86q"
    "pxhzMmwntVMcc01ecnMNA7aRwYFqqKjjKXTPG2lT8m9Fm4BMkMqiZokxPbEwBI2FLy8k7D"
    "hAQZU8hwqFVVLro6yuCn25qroqKdqSsirpb43o9zurqRL3higP90waR2yN9Uw9Vqdif7o7"
    "xaUQ01+wwMqFaz4T4UGZEwtjE9j1E3gJkeBjtKBB/5j8f7GBT4K1LrzZZFWvAwGaBVZEfB"
    "7jJ3noJw/95KGfPPSTh372MvRzS68tHvvJYz957OfJYj+3gB08+JMHf/LgTx78OfANsFnp"
    "j8OW/ejIN2ONE8Txau3bDvb9PSp9iJM60VaT6mirSbEqvO16xIIp5/zuQKs0/dFk8eHL/c"
    "Pd5W0biwDC4NTJCBRO0XHcVf1rahqnD6ta2M/ziiDQ3RKJiY8njp8fbm6+tLgFso1PkclW"
    "qI4Ui25/yFwQLRHiWZxeGh42sP3a6oDKkb4Lq1qRoBC8IktK7uh6IjMApwid9OoMzy/T9l"
    "coMObt7jJ54mFdZ2BHZbtr6ZqIZneGi2KN26yGmOooy6CjNBd2umJIdkn29tSufn7SX3vP"
    "uGENqhTJQAp8TfBIJxLXxTGRvqpIEOhlSLlaVB/RRiAH0NvcNubsdKd1Q8hsAVJaQmdnB/"
    "+x/6lRUqiKcnSBX/GiKIfHJVosKi39LOXxjP3msIVsWmKW+ypFgcMaj5D5ZCEvYvcc+cIz"
    "oHXgBwDsYkXWPBQhNENNvRBGAPNJjTwCkqgqsTMA/mObH+CRXOBvS5wB5K3a7JcJ2bDOzc"
    "KOmT03KQSLWeICQ5k6Cb4e3D5KLqx+O1grTTigs5RV8wPPQdXKgIn94K7PcDHgV7RY02Cp"
    "2bOHzNa9HsvG6Xcan6YbNL4HVoWqT6Zsl4faePFUhHgqp7ecUwy2/XieBWldue4CI6dcgS"
    "vHyElKJ4Mc6jiOP2mIcIgWhMZB0sEUm3GFvESIRHC/zWkYDN3aqeRoD6Nn+xXTHT813710"
    "/Or+/jaj3lef820Jv91d3Tx8N6biJQ/ZLGqqeEKnBAJRV2Fgdl2vbTn1cLROGY+ggO3UGG"
    "e1LjWZ5on99TL7t6X2V6leqzMzTzukG1VGVmXnZrIAz+/gpJ3SmmhrTNBvBWVBcmHrwCd4"
    "5wtm3rzNyTbKghNbwS21NFPcopliUTPDYMiiGKrb8KZI+i0IeazJUAJWp+Vd2Vu3FcWOfO"
    "mMznXRg3dQHSA+XN/ffb29hNO5zRYJ9diNiQhh47RfsilqvWoEYRBuPbtea1QyTd9vhDgJ"
    "uc515bhOTeH0AvHdtWe0NrQS6uMpyM2Xp5uHrw+fH29aQFwpoSiqAk5MPAVH9mM8kR6IJE"
    "DBuiSxpaZIYurjieTh5vrm8683H5sLJI3bq6IOyOOIBmI/xtM4vUDIz1k2jdBHiz0iKkqG"
    "6X9gxcQyoaKHbig5x8R1cTZ9kBRLbEFOwJjaWlTFcYa3w0H0ZXz4qFrUEip2P7MJ9kVyyX"
    "Ka5d6udiD7ljEOGjnbVU+MRNUyYizvlSHoeA7SREJ63kImHe1YobZpfWla6bGMtt/GUFHH"
    "oAIk0bSpNQrrQMY5RMnkLoQV9nyo+OUJuGHHkyOUywNTFBltxJel67fotJE8gS3R0pO0ET"
    "aBUDrt/HxdF/CMmNq4eGGBcDjiyFQvjIXSn/KFbIcNNjPT9gGjW3t4hsieiEucC1uBj+0D"
    "9R79IHudEbnL5cmYHE2ahvScbSXr06gqpWwB4KlhRFXOYtKNd0WBzhzyKsl5JgCvoXEcS7"
    "vE/sp1zNrO9+OgJPCj5JVmFMlpKPkCbe+Fndw9srBXehGwBNoJllAu0fyJCDE56YRw9kzA"
    "duAnVxUAxJDj0rTxHomavJKzWbprf0bY7G1mc+TPm2zGVfT93pMVFVMRYpFlRUMbQhkwzq"
    "kGhvlH+xn7QXS/oRMjgmwHTI9Frc5FRtSqLzLwXT6qO9o2ZsmRXldkpcT9lldx9w0vNl/Z"
    "dTPSMsg90muHlRz6hpNidIsqkOXUQ8iOLJdWeQnDSMlW+wiyGwMPPUN1mWBG32tDFgYyk4"
    "pZDU7AreMc7DQs2OcdxH1MNA2MdQvuOZJufQd/Seh7QCs1hX5jgCTZfENbEOYsJHO+EHw3"
    "qTQxR465IDehDqIAuzwDDQMqbpvYsMuTaes51EqG6feuKkumGjmm5bEusf6XTDfJTGCSQn"
    "o2p/egeRiaNs48jCrPvN1yKgzSbylNMPhdJpjqYkpi4Z+yNKbNkpHPCq2z2fVNYs/knIqE"
    "Uf+eUiDtt6Q0i9qC1F5UJIjqkK2xzOLkPExNvrXnCLBZYtQKrD5ItBXbt1oFW+VIBxSinN"
    "ak0lArFO+Bex9Vgwu1ohmWM7J9ekHD/J8i5WD60KfyeTVTpTHKU5XlAYUZQLSOHMsBghtN"
    "lG4i2D6793QQHFSSAETB7sAltjVU3Xtpe+qVDHNMZPZLG5zPMOWoJ7eKRrQWkmZFwDnMRY"
    "jn0oeTLkyXhmUyW6+IRdNQeapHGIoSsR4YLHkrPA3DtNpUMt1DOE2mT7QxjP0MYeTE8gss"
    "11sKHYS3lmXSUYZ6eLWwCY8b5jWW0A5FKKoOAIQ8pW1LUsdeum9PRkCXjv9GLiyxk5odhZ"
    "B6l3RCP5CMANvxKNTWqJxKjqzf10R5MtIi73Kmxsp1OIs9aqwcBDb1MNxbZ3HLiSZJqHna"
    "PqehTkc0bU2BupksIRj6+4R3Ql9gU6ElvhomM3aYYhqBn+0y84vUA7qyT6dTJRJMGlTNZO"
    "t/sj2f1ewFRSLzPMPbO5t8u4zTHO2Qsmd2rI+seWel18n5rRHXs59tBy1a7iMl5ENaKTKG"
    "FQG3HbigTsyKih+Cjsl1FNPNHv8RYKe+I/Q9rZV46lv9rhXZeCW0Pb+dpdZGmYs1KjrRcE"
    "EcI2sy5nU7pS6jH9D1gIhJArwRkifTQtTGtH1yrNTIfwHb0/UuwoAcgDjMLhK7hqvYra72"
    "JeR9vt1XrY/MTf8mmpOfrJOj3/E9/OZ6L23trSxtnyUyHRtm7CEq2lu0pg/06aB7LpvY0W"
    "VhkSmXdz+qznhN0/T7sNOMkRRFQykjQ6Y4sEzNqGQK/ct2XZKjeO2VdZarFkqapt9Ckaej"
    "SQxNSYj2f9AhpPQunIIQoBfcwUX0EKIBF+lmZnrIapQkniPrt4DSDlVNovliSKJl4uD9o4"
    "imN88OyGEi0Kn1U1j4FeK0y1D5LT3Q00TtuqAfD46wKJqnG3C0qDLt1zCd0tonyRy6b34e"
    "9ZdqcQfPkQ7o+i1LcJhPp5pW5XEJp3Z+9+xYqEFYI7L2RSJP2O99Mb0EMsU0PnUm+kPsgj"
    "GXjTlynLI6m/UQ9rJxhiOwMJ3FGlkpgQmpqZweYUcmNC/BM9uxFuvyc2t7YG4Z/aACckfQ"
    "eEMRx6MoLFATFfjWUsfwjAG3xEs2SyEzy76E2vrrFfZeaUTpbOW5q5aFMbcMM6AjU5HMUe"
    "SRYMVvQ0ssfXw+JlMVoqmeZYOVdA51knHVtA/ctkEGkD9fmTOfTjdM5aNBICNkYxNjHtEk"
    "ppMkztM8iKaCShF12Qf1YPdf1nRTlUbZZAkqG5oUQWSxcA1ave+CSGJlU0UWaGvCLoClBi"
    "Ix16uFDXWmZq7VUDAlpAPQmzDmBqtKDAjcIZ+oSSpB0w5o+dIl9p6JZMgnNdugdiMSlhrT"
    "NEksSzUAQYRx8TSmUxFVK/L/hvl8X9wl2akgfzac2TFFkMq4a33AbBtjAOIpSd2rqMxyyk"
    "y9dGqkYwd7JFYm1IMUjizJMohoAhf/b2QyPRCLbxOutJdLgXwAgklvZBmR/AU2MQic7aTx"
    "QQNRpA0kxw1so+k+VjnAAMSRtqWmI1rWQURyzpZikzqmTP4NbT6aSSFFMgC+h93nVRGuWg"
    "o22Q2Y8P2/oIbuia+//wC2vzBK+PxveQOlKJdProftZ+cXvCk4/nLSCDvTPeDncCbnaZUk"
    "nyYT8NAbY3rC6XBFQ6ARbRgL3zzcPD49fL5++lBQmWPK5f1pyk6RpLaYGgIp9590IKKbzG"
    "C9EdMJvC01lGiLD6uGDHP33w6Ed+89fwtH6onkDn5V3imlciujmXjev4Ydyd5sIq32KpWY"
    "Lu9Spw5g5dSUS8EmrCGSlP9oT0l883E3qO0APGg7BZJ1ONaQQ9pf3IEwrtNnak8kcgTn8k"
    "65lLjlawinaOV3IKKUlf0lHrMnojqUa2CnfCr9KRVSAnMVIjDekGfOquxWtFjAMyVxsFch"
    "6adfHvAithoqVCocphu7tatyHMxCouZrpuDmdTeX6vI9al9Odro5dZtuftTdKVfABK+6Yu"
    "wjGet81yl0dN6Tk9/IEH1anZmmz4o2qeIiNH9umKNV5CVsqq7opjbTzDZb/GopLis8hvQ2"
    "WiKLO+Rsnlz4s/N7fmFRh0LqPpJ3Un7Pv3Z/mKev+s2yQ8qOSMqDWZzWUeCIB+sZm7MU3+"
    "NNizHf9ajoXvCGKkhiIsRSDb+K6cLvg7nnrp/n2a9CuRbO5evLx+vLjzSsaVaQEl1WS+Sg"
    "Z/oZMOE/FxVb15/TWSwVextarZKv6auGCyD1on70rO7TkiEZhdzixUr3ItJ0HbYuS4b7z7"
    "2DBRiUbP40e2FhW8yflZwSP9EHfAF5WECmic0LwcGvcI6QVUHm/mN+ORz7t5lizAL3mbal"
    "jZSY6Ues06uX+FaWLnzfBJbpPipptyp/+F/W2qGFHYVw4bAK+z86+I0s6f/9ofnRRRtPEt"
    "koRAafacF+woAjRFxAUCYq31ftikCxynzHFMXxUh1laaSNmuc7pu8KsglVZmQ8EqPi8lCH"
    "nG6yZtJZBWrm0jYB7pug44XrPEMXgXoSCpMgxfFEnWiSMokzIeNPtqVDllSeAfihXVGRDG"
    "UHAbpt4LOi/tBahT867lsL3ZHFMS1HZ6FcuO41m+t5RuiGctYbB3vmCYdQ5Ty9BKI2O6Hw"
    "9f3z/RrEFaxXZkvFzFIeRzGL3O9WMxXFmtBsllFOM7+xyZ6lZkaCbqyZBcIhaGZ6CYSaGQ"
    "n/uJoJiTilBeUrrzMpiuNdZ8aNOayKE0gZU0UjLl74K3vzC1qswSXPLm0/sA2IZHgBTp/k"
    "zsIsuDZbY5ZyUMWtREgSmyrKJLcBfmRTOssN0Mf/aqCF4dPH08CWlao0K1a/L7RkaGQ4RO"
    "6B42scZVaB0/USaCPafjc9l0Wk0dIC0PvkibwjML0Bww+dJNu8iP/7Mcsy+91v8y6KpAxt"
    "p2taY2AgpQXS5QR+myOGV/nI7qBs2yFqCjS+aB/ngt0RiI6NfNTJvWXZBrRmfpu7gmmbgh"
    "38JDiu7pqbuGJiKm5RQI7JDqoN2TmXx7yT53GAppnDHaSlHO2o6hic7DrqPvUOR4wKGir3"
    "a8cFNwiS07vIeuhZfNxpd6edUtJ3pD9UB/7siV5vRyk9bNrBAzZcLwuMlX1/sRWjpE/OvO"
    "TRGhDlxMJjqNAJ+RBaGhq8FPQFmSAUFiPMvxBsshKdwH7FAi0JuUK2F0bdJ2G7f/IF9hJl"
    "gOQBf4nDjxx+5PAjhx85/NhL+PHWdX1MbjWV62NQGAdHHzn6OBTF3IE+ViomBx85+MjBRw"
    "4+Dn3/I0uwZNurh4lFtP3GxFRD1anwdSLqX8JXPj0WpiPf9mfkPRq2k8zTHYr5HSndxJpC"
    "CytJoZ1WNRUOHiVpK/nRNda0ZacdCGRVB37t3p1H6C1puGuvZH/c1uozJOg3YAX4MMBW1E"
    "JTJQT/ViVWdsWr2zby8OxHy/ImM3euU3IhS57On0nYsJdo8eNH9nefBKGYGq3+YCBoOGOO"
    "yZ8aqItl0bS48USi/wa//CWd3oWwWaMOmtveXH++u7z9bqxdiLmyyOm9LCuOMDO0WW/iDN"
    "FQmhLLkwl0ig7rHaeaD7OUYfNA/YVd/Z+YGnu0x1kzPpfRHpzdHcWsWODo03REoSgR9iRd"
    "EXOcv4/mB21TD8R/cK83br6dIRoKx8UxVGkYK/n1fUsncyD2MpxihlZtepyXEg9lP0l3d5"
    "tYGEf9eXKd5ymME87wQDIgxlubRZ4jGwzfp9BiN7znpHn9MZzPgbhMzKVgXZJ/W8+qSqiP"
    "Zld9+Ppw//X+8eZjc6eiKurQCmxEAZrH+NVPb1+1rpLcZWnkoxm5aeh4giWdXvKlTJWqQ/"
    "v3toTTnK5W2GAFsDNWo24psNPEbIBL7RmF7ClEbKS+vdgWr2Fmn6sRrCFPTVqmQdZi7Hgy"
    "UsI8bjcKtSGD+NQdi4h9Mscejb2xfQG9oc2FQOwsmzwjmGhTFqVxiJ/g4Rk8PIOHZ/DwDB"
    "6ewcMzeHjGbr3k4Rlnopg8PIOHZ/DwDB6eca77n+W5y4bO2hTJno7aLi+rgUts3TbXVWsE"
    "lsfU0HM+3E9kmodw3lLTvCHL0zQn4HnLVCSTVhuWrRxjv8FkLojxhgLwT0CyyWJtNqxvWR"
    "sTQn4Zq6tDLBKKnsdYYE2nyM+YJgXXPL6zTnGxVlSFuCWqQixGVWAy0zYHS5puSMcKa2Qs"
    "ixMzv+ZTR8wNTE7QMbkDYMEOfLrwz/G8QbqPG6cfZ4iGgJZkXbj0ov1b4p495k3bxKt14/"
    "7DGaIh8Dtxk2f4HfvIg/nh8+y3wFNs/XYATdXMNh7iOt+JR2U2gTq9N+gifodM73yx7+6v"
    "kd4P+gUD2kbwGdLUy0DA6LuLrRAgeWpmR4/VQQB1mQY3qRpEU6rTEJgja9PbsMLNMCR5HH"
    "nl8F5Teo7dceyOY3ccu+PYHcfuOHa3Wy85dncmismxO47dceyOY3fnuv8ldmITgCNL1e/U"
    "6sRWBlFnXrwp1qHUgTqUaqRDKcneNSuqPVcl75oDqPCsWmMlY7X1g9mED3gx+/e8CcPTNH"
    "3PYseiGeWvyxPI3VKn1ggy5mAO0Bvsem47uG6M/xGSpxlzcSNsNU3Tb3RVE63xdnncOM8L"
    "25/3Rh6+6wUz1zPLun5X1/rPEB3qclbYmFr4mKSpyIr+g7s0euHj372wA9MuMTauXHeBkV"
    "MFbcdUOR7rhOxATI4+aGhliFA/diIq9E+LZRxRADuewl6XrKv7+9vM/erqc76i+Le7qxuy"
    "/HN1A5gsCiDbqWAHX197PobKIh9KoYfU9xfb4YfckzUQCE2DxGpZRFNwvmKKvZlaiCOs0I"
    "bWO2HlWm1AtxbwAbFhPHdJ3a5U4YXApf+RLejqOpbtLWlGVBl2ccRf5qgHRz046sFRD456"
    "cNSDox679ZKjHmeimBz14KgHRz046nGu+9/JqjYezxvc+1KNOnJeZsgwyiWxrbZslq7nXn"
    "lFlqD2lC4R604zxaSq7BWZhxDOI7LvcMM6PFmfsFTHJSxVe4Slgoyor6VxJbYs1VByzSZ4"
    "RO7vmqXjfFlHNp0D1WFbIbspf1MkAynmmPj5crz9SqZyIMYiz7NfG6/dLNVA2CuL0ijaXT"
    "LsvWSzORCHX921Mcdew9rgWaoDQXgd8XWMTeoQHSf3Wvb2ZDxoF91mlz5EEAH1ezO7LFVy"
    "rYVjbutIQ7r2TqzRGHacMRRJ1qCwu6aj/BX4OpouMQRz5+9ZXosTvKVhsl+BcAgJfxnvuw"
    "iZUOGu+TmezaG9A1vy/ezMS+yZfpad0XsVwM4ctMIy7Vkemm/Yq4Xt4Gvk4w/lkHD6iYsd"
    "oHD47MyIHq6BC6sYAYKhGUQyqgImpKybkImuTegNzlJoq08fowX4Dgxj7VO89Seakc5ORc"
    "FHG/JvN5gTocXQVdRcF7poGGReFNEtA4hP8QocKeZIMUeKOVLMkWKOFHOkeLdecqT4TBST"
    "I8UcKeZIMUeKz3X/a+bbPmy3yy6Ts0LlAz/CHr5scVKn9t+kuvTfpMSXHYB/xrBX87I0lC"
    "sbkvcqvdc52nymxCbA/qE2w5ago0Q7yiEIiR9r8KeuQ7tFYlqz3CHmpg5oDDx2DG+zCrpI"
    "obi9v8qoIBHJ1ecvlw9//e7u8vfvM3p4e//l5+j5tHpd/fXp5rJQK9NfuY7ZVoKl5C2FeL"
    "w8Lw3pWUnC3SEnw4d4ZkMQY+QpQ601sYy+74LcIcLrZFJDkuF+EhyS/BRxKlOv5JQ1Cyb/"
    "HsmTCikOQoaWu1iQ+4ppP2O/UZBUgbDXOLtCu9hqOhbB+69DxqApirQmIQoEJJBf9zYC5L"
    "4LC4zMBo7MLPJe57aiVN9WlMJtxcMGpuEize2EHOm7cG0qEpLjiDd1xNAak55+bLKQ9BzM"
    "bZ/8mBPMf6IOalq+2w/hnPMzMIbXh/Ph5vrm86/vqg+nhbEJIO6MCCp1dylK5Qn/UeGA2T"
    "JEv8sUyLo1Lb37SIb59/V0qkFu7qdwdlHebW6G+6nsze9PGW2NJFV+dkaPpyR7DcdpXqLm"
    "jIqj+c6cIx2UCyeWWc6F80ReFKDBaJWe3z47R465wF7DwKYs1UF92F3F1KhQfEGc4tiF/R"
    "c2h0P7r7fEMs2TN9gzkKlmHe2BcXtn4FJ2GfYqainVOrgkYinbWLg6Wimb+FAnUCkJ8KTR"
    "QEvkveBAYIEtgB1Q1IZeN1kwRFmkUeMx/u783YG8DV8gAqEfr9b6wjaEOXrFguMKzx45Ef"
    "8M32yEZzLWGxgw5Ha7WvtzMhY7PZeC6zFC+PCCjkW78/zdseBINSBmCZq/s5+Jnww/M7Gx"
    "QB6mzW8uohgnHsXUwlzhUUw8iolHMfEopq7umDyKiUcx8SimHiomj2LiUUw8iolHMZ3t/u"
    "cbRjnEUHEwhs/3PJIJQ1rQBEPzXXUK/uuJBfmeEwuPWdHRnGnxzQEDzxR817DRQiDXLhMy"
    "gVoWqB5rNWCIsVZdgFfLwxD07wZiip7vt5jSqbiZOshfwtfvRctZ+Hu2sp2NXXJgfaWfl9"
    "0QcmT9loQiWuTEmqqWBI5KYlKT1e+7a8f0w3MLKl3UP62yxUfEWtVHxC3lR8RiQeo5FJdu"
    "qhZZqn6jb6qujWKFeIQXF5yWaiHXEYBczX+5pA0zONgY60r5vxugzg1xPJT65svTzcPXh8"
    "+PN81tqAmWIKLPkuHoMFQwc1VNBxiNvDf4ptis2gipe+zafSPM8+f2qq2IMgMcT0BENr9C"
    "TZEWuxh4ERV1NKWVT8B5e5+ewulF4uFncvtvUTmpQDiQAjSKOIZdDBl6rgDNQzyhA9WgSX"
    "HMQCs7YFXYsvwur+pWTrl3hbfjmfkGpkXdNANK/0wmkUFaUuwtJYVwqqcs/LbAz2gx83DF"
    "hlWuGRmifh/pimHSOP4piswPTVOS5ta3MBOBzITYd+QcQYH92pPjHvInkNH8vpWn67d42O"
    "GuTbVxFB+sGpYei+erRxSdRpvSSfVLMivC11aiiQn7LZu0PFRZokHBphmmwJB5CPE8mtuM"
    "tUzGLRZjXibINIkGV0RulksjRdJvOajYsAjvJyJsZCoUl5PVCVgol8kMmlenrFeeclt9yo"
    "IQyMzX5Cc3M2OBmsmiSNnrEHlZsaC5lzEeR9JRzAlUNdMmRlznjJkqoqjTGkpsfgKdn/Dd"
    "z1f/80mYqPLkB3E0Vr9vta/V2daqd7WCdblcLdwNxiViqwQIMjStIIIjnjMGjiQTRtROZC"
    "26n7FPwvvZTTSrC2FF7Bgig9PgBR5+xc665ICpukHHjw/n2sw2NSYWlqkgj6EhUem1mc4v"
    "CkbZYOSd8t4cuOTiPiPKjIMSlSkXUZ5mQHKiJs0EIxUyBuDKVlnL+gkmKbBJnlJANKoLVk"
    "mDDS1D0+8NTZFV8LtICo3bUiGxDiPwvvyVvH6kJJb9vPbwifYv3/433nYTqJFPkxmh1zeC"
    "NKyiTQ2w/5FIE2vIHPrhB6Pc1JFv7yePeIR+X5oTIYBwYK8CXaGV3sn7Rwri90Y6tj9bef"
    "Zr6EnMpQZva0WZJTxYN8qiWNq1o6R3ZnbsKyLUvsh8IsEBo43QmNn+MCsans3+uWCOAM9d"
    "9KBxZU54L7ikZ/cuwYVEx2shGkuxYfcKSGRSR1ALQ1EBM5ZFNM5F7P+CN407JhxNOpCoTF"
    "5kln3BZsIqH+OICtdOeGmbdGpNAaaZSpOc8G7J3DC9NkDV1sga75kQHdcj1+KZuwLOloay"
    "7RJh2Qh93zFVeWxFV++0J0jRFQkufRLt1kpnhKHILsxw0SvRDS+p+v7rzcPl0+cvP39oLq"
    "6UiDIZ1kxEkEzk9yjXmlo8vrv2jEae7BxZv6+CaVNJUcG9oOApjfCgE4jugjCnNkI5SPP3"
    "V+zR6LgW0aI50iGFiyqapFGwDufCRX8N53SW8aK0KVV5rHx1UmCGaAgNIMJENIZvSLr1Hf"
    "wloe8p3gRzAT2laaB2B8ELDQLn/+06uCHzUySDyFKniYAqROjKCjTZAcYTvv8XmcYxub4l"
    "aZ0t56IMGuesQ/QFm8n7X/g7M9kzm0RFInteFY4pg2FrwE72p7aJxlUE8mWvgGMld+yrkP"
    "jTLw94UWXzhGK59DyMPP9zgJeHsoDaKchIAnhIBZAhY7Ve05QBd8/yDpkVvkKbo3PyeNk4"
    "lJElvpuPWCdsvBDe5tgRkNPWj7Odtcj3yS4B/X725W48UJ+Ym2HozSEYaGAPaiKwnWhPHl"
    "6nx+qVth+Bj1HRyX15GI3Tp2WYLruZ3SyTImHpznrkcCMK73omLT+adGU6CL9n6BlB2693"
    "yHdWd7iS+8lCjlkM1qzurjvlND0QZ+RGQAS67+qmYz3QoXq2QaQTCqPckMNtFjTWcU9mJq"
    "92nUSy9oijh95yU91L1z72OuNmzQpk74mV8C15mS4uATd/rMg14Do1YJ92VFWxtKh0dPVe"
    "SgxNz2mIBm9nsO37630NgM8wRq8WZrra0zG5+YI3M6iURgbak6e/4E1WoXrD28Mr/YLis4"
    "SRzsueXGRI7y0Z6NxYaOseueF2czm6ZYP18nZ0aEa6r9hboNUMwlX9/Q+hezbcx3C0M2Pm"
    "ynP/ife+Xn5lo/Tp9NYmkhl5tbOhJoj8lHkYFxPR7bWPFnty84GN0iduHn4h+mvdt83NDK"
    "1Wi25cTI9sxMtkwF7ptipLUlxjPVN6lr3w3i6QPev8pm78c3CaFIVxh5zNkwt/1sRdoiyk"
    "axiwjTB214Xd/25KA53CcDVi6meSp2JG7IXBUG7McrWRC7zxYIFjc1Y0YZkoXI+KEUI4Ix"
    "mFWE4s4vC7lPHLHgjmnrt+nue+M6JfzmBB15eP15cfaVzBrCCujAYvMa64ZTdeKHdsqB4t"
    "EVkyybKYjrT8cfLZebWDzHlyoAWS4kmzpRHKpcXiiCizZ2Wt5RHvQDVKhUcuqa0Vw1N+qz"
    "qFw2epjO1mBcRL88Avw1Q8qNntYWTMBWhFlAaqtlcU32dQXseb1/Hmdbx5HW9ex5vX8eZ1"
    "vHfrJa/jfSaKyet48zrevI53g52R1/F+V/tf3wpEdyXrqSmx2tB7VIXuvupa42pr+1VZO6"
    "ojOimt9rU/JdVAXRrx2z1oc+uucKkRpENDDDRwO3zl069uVsUBah2WgC67yz9EhL3PRq9X"
    "73Hvs6TD7OWCg7auO69AOIQsvC6Axm4zv7aVbGicedR1AFF/mL4z2aiwHHvauJSGdG6FIq"
    "Kgz1o4xDp6uCkIYYoKs0Noa5MxqyEMqIEjIIMmztGenwIEB1P7pBkc0cHwHJjgwAQHJjgw"
    "wYEJDkxwYGK3XnJg4kwUkwMTHJjgwAQHJs51//PcResWcRHt8ZzmH+5uwBXX/OzTpiaxJj"
    "RRFaE8fPjepy+pp5PJQtTmkljlbsnxU08OxVH6DmPEXgx6GkGdUWsEXceu2EyEZCanl9Hw"
    "SlJ+vfnysWVBykQumYKUjz0qQ0m2s7nr2T5NEyHDVu1f5cdXOXW/cShF0rS4qBFWwCd1mZ"
    "6GEE2jF519OAhyBBAk2yMcew1ZnSIZApNZAQ9FlOA+Hbn0OcbU5zXdGcaUX+kdcL27SiB9"
    "WN47OZ1S9n7heMWSImVYXmnhkS14Hn1+ZuQJ6mB6eAzRTDpcfOQJ0gABwiLN/iELwKdHLd"
    "TAgrJMxIgHqx57kBEEOMQjMdIIo19tAwurBQqItb8kNr+HKWRhkAvJcznSd5Qf5fgfx/84"
    "/sfxP47/cfyP43+79ZLjf2eimBz/4/gfx/84/neu+x9Zgq1xp4j2aMhGO7HHRnWu0fov4e"
    "ufHtKIDP2iIJ7wHxUbYpqm53DfVMaYdoGG9nP/N/Xe+6naze9PGS2LOPzd3eXv32c07fb+"
    "y8/R4ymJXN/eXw0e7Lt8/OXmYwuor7fwnuO/YW9mrnGLw6lAfJTzqSMvsA4pTvIUeqaGx5"
    "Mij2iYP0xKMNf7o0qDO56YN7dcHytQxJii36Bu4vcFkCV+6dOnFzIdanIUJRT9ZnmiYbFW"
    "9fMUsnAJuHjnOiV2aPhofp/Dhr1Eix8/sr8PdRto4eeVJQUymqTp39eWNaJF2yGsgfx7So"
    "TyCZMf2KzR/reDjzfXn+8ub78baxdiLm8zfSyVLf1WZlGOdNjnDjOLLsMpnaVdhIIAGfOK"
    "DlSXnoc2FesgS5dbB1Dd/gjOQn1tLwLb8X+E32vhKZwqE+j6jS0aapSd0d675d/+0ceAoa"
    "Np28E6VezpkvMwtSgbhxLl6YYQT6RI5igyS6MCn/7LUbygWyKLYk4W2T/4EJeuOL4z2CW/"
    "HGtEFZ0uomv4m87QSwn8EWDHr4w8ir682B5wlH6sRpiRjOGSpahjK6osr+kUKbgUyEoI/u"
    "QL4SKmiMGSrEABroyCS/tt0pZDZYFEXQ3LQ4V4qBAPFeKhQjxUiIcK8VCh3XrJQ4XORDF5"
    "qBAPFeKhQjxU6Fz3PxNtSnzhj0u0WFTqYkRzPEVsJ++U7SybmLZ5kw2QPZaJ1H9zPdA/AW"
    "YjIOq3IhraSB0lUVViTYT/2KaEj3eXt7dFTSQXI79sJ6wGwxOKnocIZZwXk5FCXRhgyD3E"
    "M2iOjNeDxrdh4wWEEIBVs+VmmKYc1GY41qWkWkNqM3yi7iNmZJupnqzntS2C56hdtFKW8l"
    "SWw/4b5mSEcyFLX/AbWRHIXNh1K5S/pxUxvCDC9hVDehtGSARabatVO6XzdAOAlGVJpheW"
    "iQmRNaCRmilKsdn2F6KH0S4NQIDwNneF8DQ6piGHVivPfW0lkwLlEKRCndKKMYbq9RNRBq"
    "NiCs5qHY3Bia1OYwn9lggE2kqCoFae/Urm8AMmonCXGyI/yzaOWlWEAkINBZWmGUQcQApK"
    "0HRjCvKaQO79Z5jIMbkdwdYttKOEdAi8TyDKWA8eopmcNg7DjoS/ZyhAvIj6wvIOl/tO3D"
    "+9FdSIwUgv4g5Y37fwly4Xe+0QmNSGUEMC8cXneOx/bxeknZLJXy7riCW5+7xDwZz6jrRb"
    "YoWrZ6/ilz6tHfNqbT7j4ENJAFPq24ttEUwWeW6mJw/WiGHSTIgQno6hXuRU06A3kz4FCO"
    "OJCIYNBSrlOkSl/NhJ5K+IBNFCgB8UbEdAwgYjryyYqfPxeVQTj2riUU08qolHNfGoJh7V"
    "tFsveVTTmSgmj2riUU08qolHNZ3r/gcWYnEJbI9qimgOpYhdeVdUSOzGCGy4v4avfNSApQ"
    "V+xYsic+vh4DFxz8tLGRMoLIURbHW30TufHgCnTp11WU5jPfan6fstgbSviJVSn47GE1ZK"
    "vR+ySHxrdUp6JE+fpqpHuxpfsZOutLAHc0OetLZH6MmtK4X080OpriKbFvjTNUmL4vVKRH"
    "EZTuyUwlihMlujXBDRswMTgog1sDFMrVQIX8mkTikA2jW8aaRBhmgIITiSbn0Hf0noe+o9"
    "hdePminAv//kC8lme6JoA/YmHWB7D/g5tA/fN/t3YnaZZdo7uM7/7HxdIAN/qADs4u8vdk"
    "F2/sx2Zqv42TqVB0RplADh0a2JyIbuvEw05HD4JzYAYUWBMEe+gDzPJsdFacmBfcfjqBxH"
    "5Tgqx1E5jspxVI6jcrv1kqNyZ6KYHJXjqBxH5Tgqd677HwiqfAlU1RkISutgpwXfJ8wibT"
    "lDkQGWSwtCD190P5cgEWHe/b0Er0ht53f89JAgiDBaeGqW+73pnE7pdPXdtWe0BuQS6uHA"
    "cYqqwNLGU7CiVQlSwx/jaZwel3t118a8rN5udUWNFEm/mx3IY2xSXxG4KH5N3rop18VaZT"
    "TELWU0xGIZjdAp2BB/yFINIclxqkEKi6pgDJgPe/0TYg2r5A32BBtSc3k3vN4JLGTXX6+Q"
    "hc8mXq7cADvGBszCEmwh98TFNnTBTp6dvYQP1ypsTENh9MkU7rAiprWHl2vWhJ0BAG/IFw"
    "xAAMi91l0HwposAk9AAvmVC8F32UNI8PCK3NsoGWus4ZO/TcF0sS84bjAn0iwvgXzsF+AA"
    "BgcwOIDBAQwOYHAAgwMYu/WSAxhnopgcwOAABgcwOIBxtvuf37iTWorksL6tjuTOci0UUV"
    "LD+iw+secE++AOrkz7elwSOlvtvQ0f730x5IIbA8qeUBeFMScHp0OOFWatLWzstOobPK7l"
    "1h1vceuOi25di/w+7fZVhjRVSyVH1nPpsCpeCk37UiYyUQFtqoEZ/dF+hu5aoSEdu53Ab2"
    "QHEPf6vG7QRTMrLmVSQ1rKpFJY8FVWVu46MNxlCRr1fx7vv5TLKUWSP59sIyAcqNne9HgN"
    "n7Epwa1hatAdCgWCgVjJ6g52KeBT5jQqdH7ON3nObWcwwFWZw/5ELmTHXJOpb4ie2qX98L"
    "IPXGx1IIePzoz42Rr+4+nYMInQRjot+4VU1qaQfD6xqCvXEaJxBTouc9bGXisTki/dlV/m"
    "Ge5yaO7z5T5f7vPlPl/u8+U+X+7z3a2X3Od7JorJfb7c58t9vtzne677n0HOlSZ+r+j5fs"
    "fzFsyGNv4rqY63Uap2NkoFXyP9uwGzo+d77l2UJyNwVEwt2kYrfOfmre9qcFve1viuUC8E"
    "nCLkB5DZGNYoIR1A7RBwDMGmplq0rBe8fGwuRz6tY53wwLsZdCZoyPk83QDYrooqdAGYSp"
    "N024ZQBLQ7w6EZv61US2olF+XQOIb6Nh6oJ8zvdM3vLtNS3Bdq9MOI13QHArj3nr+FI/VE"
    "Ah0v/50yyO8QjWPaU7kFrruYBch7xkFJ68OrkPrTLw94QXGxarF8JSM90YF6dTKXwAafM5"
    "jBfqLJrPIA+YTLrmfgPXn5RAb65IYJV2fDyj1hsvSNfkksTDA5ieFZlMQdcjZPLvxZc8e5"
    "To13GPym3bYznlrQxVOjCTRQyHGnhGqi2Fs2IsqSWQ5jzDPIgxVOLOTMEcwk4XpUmC803S"
    "UjqXAzi+UdPUIPHPZdMPfc9fO8QBmvvsxOeH35eH35kdqMs7TICnqLnYAGMvhlett4tdzE"
    "o/VoraTRpVOtkixjaq+RRDrNVkiKbs/1EWaQdbE49sjAe8crI8WV2ssim9ZXc01ERC0WRL"
    "0ojAXymc1SFYVBH7ioF4URP1untZc2MSLRyeJIIUeCoeo0lc7HFEC5EEz71WaO2GfCkZXg"
    "egL9DTAXfr76n0/CRJUnP4ijsVra3Kv7X+AxGTwmg8dk8JgMHpPBYzJ4TMZuveQxGWeimD"
    "wmg8dk8JgMHpNxrvvfmcRkXAj+2pgLyBeuL4TrsQz2MvlLGtVUv1xuWK3UsC2ZYTxY48SZ"
    "eLzz2umqCq6Qh53Gte3SRAMI1JjgEWLMz/nwvtKJHPqyta3IXfwCe4YHFDyt75D1u2vepd"
    "flHuEBxtxemGSoolyawNndi6QzRPuAMtkXz94BOBA9WEBi8odStCH+9mI71JB5rhbMAKVh"
    "ZRFNI46FFZDvHSxAg9U/+UIyKu0l5AhRUz74x8I26GopRxi6HJyDCxxc4OACBxc4uMDBBQ"
    "4u7NZLDi6ciWJycIGDCxxc4ODCue5/lMvFNfC4RItFpTLGRMdTxXb7HbGYyZ+6CNbDl/VS"
    "xx5RQ89dCuNGaieJqhJrHPzHNmV7vLu8vS1qHJjsTfkc0RyKzR05sbEKuT4YgbH81/CVj8"
    "pb3hmqB52hAhSsS6LCa3aGiqmPBth8+Hp7+eXLzcfmF2lV1MEdN6JOicf4zU8P2xhzbLyQ"
    "s7nsZlXdeC5LtWf7uWMhCIom0YsW7TuX7j53zWYjuB3oQbEH3atrmzNiy/plLN7WcitD1u"
    "+2WxNLhtsrhoQqWaJ/KnhEy09uBDsQbF+A+bRZ8lItoFjaAhRLRaA45etuiFgWKYfQkSvt"
    "K1VlCcqDikiGQyCZzqGNuS3gJcq+xZ4I5uNa921zk5vauxXFTjCzuGT3QDRN29fXno/jmr"
    "7tYc2PqaF6dXHKIAtpHC2LC3aU9exhw33FkK+EShMom7D0IRzrGrXLnhwwSw+KFvs+ZU8R"
    "KKZfXGzFiONH6tQCljGmV3aNQolTVnGblepN8jH/5AsrzyXjL0PT1F/rYTKvELiCsXB9/I"
    "O7DkpLAnf/Cxwo5kAxB4o5UMyBYg4Uc6B4t15yoPhMFJMDxRwo5kAxB4rPdf9z3CYOb/Z0"
    "v5NvVGusxMp3tfZtB/s+GQpg4jbObbFOgyuxusGVWGhwRcx31yP2S1tULU1/PFzty/3D3e"
    "VtG3tgCm7UCTiUpoqOY0z5a2oapwfZFvbzvKI3XI28tIj4eOL4+eHm5kuLSyDb+BR5BE2n"
    "FItuf8hcEC0R4lmcXhoeNrD92uqAypG+C5takRAFRCUld3Q92axrHJ306gzPL9P2Vygw5u"
    "3uMnniYV1nYEdlu2vpmohmd4aLYo3brIaY6ijLoKMoLXa6snaS8d6e2tXPT/pr7xk3jJVJ"
    "kQwkUGaCRzqLgSTSVxUJ4jsMKRc08xFtBHIAvc1tY85Od9rzlcyWrAVyLr1iwcF/7H9qlE"
    "TUUI5W5Ppvj47MUh7P2G8OWsimJWa5H6XZipBg+xf3jfyMF7F7jnzh2SXXLPADAHKxImse"
    "cjzNUFMvhBEAd1Ijj0AXcZYmeas2+2VCNqxzs7BjZs9Nw12uFphe3cJm1p10dxjcPkoR5F"
    "agVppwQGfpVB6NmOegamVEmPr5LQb8ihZrFp/07KGqykW7LeWycfodN6npBi07D6uCdb4P"
    "C7vcxFMR4qmc3nJOMdj243kWpHXluguMnHIFrhwjJymdDHKo4zj+pCHCIUJg60QE5cUmDa"
    "BBk7QQacArDYKhWzuVnPAGZ7P9iumOn5rvXjp+dX9/m1Hvq89POTl+u7u6efhunIvGL57Q"
    "KYFAU4DSKjLVXtty6uFonTIeEaFqU2Oc1brUZJr3IavXiGxbJ7Iq1Wt1ZuZph3Sjysiq7N"
    "xMFuD5HZyBHSwaVZiLCXpeYo7FyEGUIpV0+NKN0ZVaiihuUUSxqIjkF4PSPfKJWLsVd9aE"
    "pOd8l8caVBDS9SkNiaOvfSGggNjzfiDIF6PRCBpZQBhr2BpoP4W7+f0po2sR57+7u/z9+4"
    "y+3d5/+Tl6PCWp69v7q7yACCOfXa81Apam7zcamcTvssJbsXfgOjWF098afXcdtuJqleYX"
    "Ux8P/7r58nTz8PXh8+NNczglLRRFhYJcCp6C0/QxnkgPRDK4zMuPD5efnppLIw0Q9zYHk3"
    "BQx3O0sBqaUhm6QZlPLPR6giWI45VMGjKG4Fb3CHkGQUCTMYVkcn2xleBHoTAktecaSqtA"
    "23uJTazROOpYlJaePBkZkeXEJAkyzBm/STKJEM4c18z/PI4oPUw7WW1LzN29ExYG6bfhO8"
    "FQuXmCNagFIJlqvDOyP2UJdsYHOhkG/P+TNabqxzYZMvt5bZuRMOraPSWkw5SUIoFhJFtj"
    "yBj9OZwOw+GwhwHiCdaeQ6t8YtQq3/og3gti85Z6CutqmV/uI+xKaJ3C5UyXGASkTg2qUX"
    "5tn9/hlWi1KDGNqo3XmKDfCqPqMlSUmYLaZKzYB3j/KLOrG7DtEFYrfrVNXLqrXXoe2lQ5"
    "9hKinHgWtn8wNDsVf6av7UVAdpsf4fdaJXQlOjOxIHCQ2E9j0ByZZpJMp9Qty6YZSXGOHA"
    "C1a4a375Dk3/5RzB+wrcpqBPV2rPwY/dYdVhhlijSDJnBA9WhrZIVRBnZAEQw2o7pXuEPv"
    "YhBZQm5drzZ+axiNU6Q8eFBOd1eCOCqH7XNhQZt0VM4XMj2BTQ+0BVJXfyD38KXw5nove+"
    "tLSSwO/MIMfmG2WqASSVQfLEXKfmvJVFatuD6chAD+s0ydgoBjmpcIWfRfyVSibapj5h/k"
    "2EmEENWBb4EvVQ4yJKBJFVW4NEylCQAPGpi5umVkjd2qJZABpogR7DD5kxs4/YNYxOjZw9"
    "iE+3nXq2JomBUxTFazdkG0OdIBRf+wpD1VQoA1i5qYi6eNl0wUtgczhaJZ5voMY2zpTgLK"
    "MTPRpsRJvT3Es0jd6zDP1P2X7SssfSas12jC0c6Kq7FjPqzd+BuZH8R9whRZgZYoIJ+6AM"
    "hKsmzPT8I/a97augv7JKc+dkzg5WztBHZJoO6OkIUS+kGdJrSyl6ZD2IKMrVi6iiiCM1VX"
    "xNyp8Q1mCV4cB5qy0OnTajtLtBF0LCAfChRa7v5lYga3HQB6joyg5ZlRpB7SMppOp0p059"
    "dG4OFQDUvPnR6fqKqHEz3PIyOcfLuI4hztO1of2Uip5FgIp3x+68TD4B4nwi+t/bz9YpGn"
    "7fO1Yjqi0eYKFLtiq0OR1VHo0XEtcrhEfh02q9p+ne5uCOyHKVsKgtiKo2YJew+iZoBTCV"
    "tp4eQgU/BO0wOfTVHowFfdIWDq6ik0sC7wliHqt39HtqAonKYjnEMQ7qM5RHfrvXDRg+Br"
    "jM2tjr8c6ZBOv7TEKk+8zAo8r9MunvoM2hSYeyyP4hhDXSdZz3nFmoGpUuvLdc59DZm276"
    "PA9i1EGdDYHVNG3+ebEwu8UDAeR07fivtTLsYJ7lLxXOvjZB3ep9YRJFo7KCam6PfBXOWZ"
    "1zRAimV9CrXmHuhkYuglcb335owm7G5XcyZFN6RdNxHPlp02WYPnta162F1hSFMl1mRJac"
    "i6cVG5Qfqtx9OxYUYVIjOxUunoQ2gYwubVl1iD6G1alYvKkA5Je9Oxv2nBsWhteVyowBxj"
    "WKlDcU52YTtoKM/3pOaEq2jRNmszRzskuJMuElawpDxpk83tLG/U1IFYXhG4uvVBhmgIHY"
    "fCcvuqRKte6NZ38JeEvqd5hTAXFp7EQuQuBMNd2bRKqkCrkh+hHVG2phfrkINnrtVQMCWk"
    "B63W3JF0JhRexipRTW1sSUQqd8gn+7ZA25VEzuEl9p6JVAizazY/6EYcyQnSUBgFwiFoSr"
    "o9RXLqQthrJoPGwPXd9N2IgYbZYq+hDLJUA9AFRYSgLnYhDQuX/4XN4ZjMBmN1xizWhgwv"
    "Ug6A6eU2PWH9bVPLvRv2rzyXZgg1Y32WaghsVyzaBlaVgO0q1BtSMKb1kulMTrPRkG9WZF"
    "ybRfvYTaVQQT4AcWimSNNgAbKXJZnGek1MljEUTambnJVG0mCIcFXbim2CyFMOQAaKCmis"
    "ZtFeySnYPCOPb4DMBnMUxHg5XJEWyD+qZPz18zP2wSJsoSWlxAOQD2v1E4J8qaO6KJ94hg"
    "DbMDkdUzr/hpKVzWSSIhmAJMKLqipqtL2vySw6wv3/gsqjJzbn/nFR2V02sQqKsmncXPYm"
    "M9j7tyF2dpct2FwVzWVLblsdiONrMlJPtORAV6ydcsjeRWsIgbmUOpDBA37uWY/l4zqfdo"
    "om47yrIRk4Fo4pl/d3gOwUSerkrSGQlIndgVxu44F6IpfOjfGd7C/6LGpIIW/ndSCKe+/5"
    "WzhST2RxGJNwp0AqbOgaUpknvrI9hfHN75VWdOQX3Mn6rMO0BsfTkEMHbI97mPeE7wfGJn"
    "bKowTRqbU5xb6Pd7kvHdNNUmO3yjuaakgo6wB5l0I6nq9kp4hK3U0VUgLbXUfGyxvyzFmV"
    "ER9lRJZEoF6FtJ9+ecCLqporkf0ejdONvdJVBZaU/Z4UECXCijfn9pIpPzv2ZGN3h0ZXMd"
    "5HPjUyXA1jm2cBeiktC9mUsZdxsPn5rVB/vcLeKw2/nzluYBv7LtXHZMAvdLw+LVvF1KDc"
    "kmSgMrays/QZvWKBuvACt2lO2HZeQzusPbn7jQzRJ4ZmOmYp2qSUrTDvPd1v9NByRTd1WG"
    "WOseJXS3FZerIZLj0iS+Rwh5zNkwt/dn4jKWwcoYA6v5FIk/JbyLX7g5ezaJvVky+7gVA2"
    "zCLGFpniYRZQmWI9PR0Y712PSu4Fb6huJNeWWKjhV5Qm/C6Ye+76eZ58HIqzcN25vny8vv"
    "xIIwpnBeFkHbPYCTw88/DK9TpZFtd0wAc6Xo/WBgsrlqcitHqQMY4bPtyhf7qesPJc8j7L"
    "A62KPE/ySyP967mVkZFPsyWSJQ1/o/ZSKezfC9t5mcHR1skyuSWj/QqD9WiNyBIYnKoEoe"
    "dsO8+slK+hlAQrSoHofqVk2NJgmVC5NFseiTz3XxtLjAPChi4Wxh0bqkfLIp2dkDnfP+Il"
    "ckxfIIL1O0DYShdEih355WCyny9ZDaE4mq2HiIgN234tkMUEcLnf4ZnyNRyyd6cKuUubtO"
    "rCjh3jkCukyJwG+0abcyUn4Ha7B72kIgc904+AE/+5KLVL/5zeZkrNVrRaJV/Sdw1XQTgB"
    "lDypA0uNTH2NbUXSNJ2mj1kyFEC/d3BYKi+suGhbFEdEDrP6f6Lf+gLysIBME5sXgoNfsQ"
    "c9jBwyzR/z4j/4j7HVPwvcZ1r2I7INmBLEpsLqJXakJZxuFlrUffz7bn1N1YUOlwW57tjB"
    "5kcHv5E126I8NOsDRnZ4BWw3E4YjDDhCZDCkV6Fyc82uSN6pTIFPURwv812WRtqoefp72s"
    "0jm9TBj6F4AmvzoWq0d841EW6UwAuTY5m87pugY6hu6gt1nWth+rs4nqgTTVImcQ58/Mm2"
    "RPiS9iwQK9CuCFiGsoNUuzaxLkX9MRau8fKj4761Kq0+1iNIIJOEd83mKqAzLAAWybkitv"
    "nWdX38C95Uro/jRDZ35RNPrYAQwY5kr9fsDddNaOx6ZbbUyyzlcfSyyP1uFVNRrEmcTp2p"
    "Acome5aKGQm6qWIW6IagmOkVECpmJPvjKia5nkZYaM3LTIrieJeZcWMOq+JEi8puyxLtzP"
    "0re/MLqKIruOTZpe0HtgFBhy+1a5B0fWNhplmbnTFLOaTSErIItvlUUSa5/e8jm9JZ7n8+"
    "/lcDLQyfPp4GtgxH0axY/b6slzoxhkOzAUzl02gcZVaB0/UK7kS0/W4LLIvQmQKqxkPFDf"
    "KOwPQGDD9wPZ3mW907MsoKJXPOb6cL8B+NuqdHz/e7uFWmYuxvELYB4UY+sjuoenSIxj8o"
    "CJAxX2KnDA3Y0nIuRzfMrnNTZTKhQfbgVrzMzqj7hnKN86gHlT49AbiFtSgJTZnf5q5g2h"
    "D6+5PguLprblhfC3rub8hBBN1KjlpgII2a1Hagp2iGVkZmzwC9btNv7ej3j5SnMESO7wyn"
    "Tq/GGrHunSQh9C0f5yg7zU5J7Eo5qA5m3zNicCs8S6SaykwvAWizD1xsg2hf8GaWzZmvA9"
    "KyaC51BO1DFZW24RWhMWKmiTweySwOEM5dJ10qMqy0TX5b8CFc1wCA1Q8owCpsMPLKsNqj"
    "/CaHbDlkyyFbDtlyyJZDthyy3a2XHLI9E8XkkC2HbDlkyyHbc93/wEJsoIbR44fSwa5KCK"
    "gT+BOB+fbX8JWPr2QL/IpLmkbXg2lj4qPhtB+uPz/9tcV935iIrE8CLbYUvvXpIVpy4/Sb"
    "9XlMKHoO04lj6Mg9VuRc35mHeAJN2S/VahYlbWkWJRWbRdEEglmZDOCIqYDmUjTbDpdjX7"
    "kD10SbdtZwLCtFxjLroQ5ePJio0EFNUThGCkt/6b42Zn2Wak/mH63s25QWGQtb+aT4+8Bm"
    "c1AOz9rsMTnCfm81afaWbDVxBzSYFWq18R9k5zmv5hsVxXIPbdCdd7XiLpjeWV3ik+F1Ue"
    "nicrAuVdh4O1KXqqXcFKZLyhPnYTIhHDUNkWWhsQvhzQ7mYXHQC9a6HDmmQA+6HVDdQX+X"
    "w3UcruNwHYfrOFzH4ToO1+3WSw7XnYlicriOw3UcruNw3bnufxyuO6CSEYu7mcc8oTg8VN"
    "ERq00sR/HnoVIp8giUao0P5irnOBzH4bq6S3McjuNw5U2tTtlx+mj7N285fRq+lzVBPCaf"
    "e9dd+mic70176S1w5ylagQ5n6Xff9fNErQyHu8u/w16GA9+AOm5meJoAgFBzSsD/RKeqgf"
    "9kHdfC/NN6cBkqAcCLFFp0PYE1qL0Q3uauADXo/VSWrE/hdTYPP8Ln/VKI/0A/wxF9juhz"
    "RJ8j+hzR54g+R/R36yVH9M9EMTmizxF9juhzRP9c9z/6d2EJVIOj0fM9L987NSXazxgcJV"
    "/CV24Khsp1sFC5GgqVC0go/D1b2c7GLtn6vtLPy86aHFm/Wa+IFtn7piptH/0XYpxBp3To"
    "LOiHO6BnYq/+vpeFp8Va8LS4BZ4WC0IZWJp0O33oaZJ0gNGyLesj2n5zXpUwlNTTaZTLU/"
    "jKp2c8OUbsoPQGVr31p2kOxfSOjnptNDFYIUMAjVLv3ZTz41oBMeMtATHjYkCM7c9gTZvQ"
    "ltJwl0s7CHDJIXzluguMnAo/a9UYOcnoZJBDiSb+pKERIkJHg4kIjm4safS0ntDmgGFbAz"
    "YtITOtvW5lV/f3t5kL2dXnfHnvb3dXN0SQVIzkIZshHMWLs4ecF8Jws3X/g8wA/d67mBaF"
    "p8YDee9+7F2EsV7QMKgpTfMe4skYHsgElIl3+gxJ8RaUYbU8t+Zh0yzmCTtNI8oSisFEk+"
    "l6xOMK7taFGprxlg0+WxEmNbLK8nR9D1yF9rDyWDFoyKoMSJsJlto94208jaZ7TS3zYIt1"
    "UGIc2Mj2CSfXfvMIvyLpAHoRaCN5Anu+CfeniQztnm/ZRI7pH/TwM3mjxlFmKaIhxJalN3"
    "FZkhBFTkQa2vFc+77aEVLSfH0PbF2b9L7JXLKXBg2jODSDt4Tsrf1OYsd61l5gbybvDEtK"
    "LbpaEWLPpTZuYz4nCvke944awWCpnbVOgGTq6HuHq7ybI3J3UGTxAtE4/C6VheP7hOkVza"
    "quQuJPvzzgBapw8oTSuIwH6tOdshCnum+IajZ8Y06+2ZNvnx1zTX5icw1j9Yp1EwsDFqZa"
    "MeviKKvoXTvi4wKbM9qGZ19e1uxjdLxCdQcPmc7wMVW0aga1nciAe3I0Wy6rN47cI/OVRt"
    "Tux0imQLc285b1hpGKBOGU0wmaHnqvXKLVLED+vny8Q6snMsoZKzlsllEQ9368rK/Z75WX"
    "sCBnlusZ+548sCY/wTi90u4jcPPwiRx0z6xM5oh21F0JHbNF9GCNrI70rhhe6w1LT6dewG"
    "jYFAJXQOm+Z2W5G/sNxjM0eIYGz9DgGRo8Q4NnaPAMjd16yTM0zkQxeYYGz9DgGRo8Q+Nc"
    "9z/bnxErcYm8kn70u0JEU4QHiwstXFbbhYVOsASA5lQbpy1pWvMlnkNfgkD7H4FY24JoXd"
    "DOGoE5ODXyIXKPMM+9hXWmcYcY0pYUVbZyTL1xzEOw1HfXoSezTSRzQn28bIAPl4+Pn3/+"
    "cvOxxeVapcUX8RQyMR7jdz99PPP7rVCq6fQ2q4xw/6qS8h5dR+jRla+a1qpM5qAqZHaJs3"
    "YbcviOC9YdFNy+KKlV1yQIkTej60szupR3w/btfUF1ACR/hXEOddfZWxUyIGSEn/YVArZ1"
    "j1h5D9hwvSy6WfrAxVYgmD0685Jna2DBsipCLiKeSnBxAQecbNGOek9zTFvjZUFbwV8R+8"
    "IXbEdAkLMYUJ8RWgjhr5chxIf4CY4bc9yY48YcN+a4MceNOW68Wy85bnwmislxY44bc9yY"
    "48bnuv+FRmJbdCdF3u8qNSo2LbDo0DjdIIGZ2dTvEc/j9FAPMTe9zYxsDiUHUj2xZEfot2"
    "RYuzPm7iBH05SixgBn/kJ+Ccw9OpneSAZ7jXulZakG04UxLRd1pNFscqIxlgX/li05/nw6"
    "nSoRFE2+hXCMO9cJ5rHwLgQ78AXL9vxAMNH+N40SkNr03NWqsWSyVAPB/xVJmyYKk8L/P7"
    "LZHKiLHfBq1hyFzpH1G4pOs1aWplCBTsGjGJaOnE8wpzYbEoeoewEidYuYcuSuf8idv9Z9"
    "29zM0Gq1sA0K0e2J4z2yES+TAfu0b5VDRtFZrZkTMHk0yQAhanrULi88q8O7r8CAMLLBoU"
    "D41xotAPLwew0GRtBqKRCYwl23gYDOy+w1fq5pMqgxoujEeELzN+k4cEagKIczzOgMXHps"
    "NEgM3WtgDvZxsI+DfRzs42AfB/s42LdbLznYdyaKycE+DvZxsI+Dfee6/60WyHEaO8mzVA"
    "NxkodInzgWc07yr2w2B3KSU0u9MYezVEPhsKmOqLcpn4b4K5vNgThMVmNVMmLl8t0j//CI"
    "LjyJsFMd6VO2SNvlHYq1EAZxC8IgFhEGFASYTLesKF412zNEPWe9ZIi0D1R4U4oLNl+m59"
    "C8MWC9zoDbWgMWu9qsl+U5/k/4j4rLVIqk32JInJ5kKxkZAD6Pdch7eExmsN95ffP7U+ao"
    "jlj93d3l799njuvb+y8/R4+nRHN9e3+Vh99ebRM7ZVvSpeehTQX0liLKCQUK9R7BxNTX9i"
    "KwHf9H+L02rYUsme7+xpimolMrcwpb101qantL62//KNZUCNYV+1CNXPSY+mghMR++3l5+"
    "aZWJroo6RFWMqDf0MX7z0wfB+GuddlxrY1DkaYdkUiiSSQ8IlDcpHqNJnaVRQaZm2d5yZq"
    "5xG594gfooS6KjoEJNwdTUSFaEwlp4uoKOhXBu3Thchrou2iElOdphr4kQEYlXwznuEvTL"
    "WKzF9bC1RlWRuPf9S6cjCTOLmPwbm1q0JJLlkVkS+kbw7UUn96Yu25hi2juiTemZHGG/LY"
    "/piJapUigUXR32x2bVskfwQWL/IJCG7IHQ3hetVp77Wg1uVEdxbB1kCE3bNBqoTAOeFBEC"
    "m+SxocSgx29zV4jmRcW4IK8sJFn/x4JBkjOtsYRKSAcgl/RJGCHDXd6ImlQVgjCvpo05Y5"
    "IhxMV2V9Gj2+jYqM/CnnGxXffL6RvTa7R5i5djjWpC5Vt6B3LoW5O9I239O8Wz9QytIbD0"
    "Dv/+xNTlSbBTFCWHZeNI8j3DllNolecSVi9LPJZ3yNk8ufBnTZnW7WbXIqa2JWpijoloJY"
    "gvURUNegrJGFoEalONFuRlMxcsd92wLmmZiCkTZrkg75glHsTvE4lnzvtU+S7Xo3J7wRv4"
    "lvYWDJdGLNPwO0oUfhfMPXf9PM8OOAtFWlhX15eP15cfqfE8K4joP9sj2d1n2wGwabkqD2"
    "ZPf3+xNZ4dnpyh1KM1QtpVRdWjXVQ2xibttA7Ay72DhXAsCDWHjp6C7VyAtfo2t405DWv5"
    "wV0HAnJMASYsLOwl5PohDwv/XJtktmWh7of/QR4Cz0PgeQg8D4HnIfA8BJ6HwO/WSx4Cfy"
    "aKyUPgeQg8D4HnIfBnu//52KP/LiyDajQzTdPvWkqqDHUAFFFSIYZ1ZMKGl3r5ppjlWK6D"
    "WZKnKjFL+l1WFe1VE96zpw8EH3eEAsQtY6IoblmdAHp8aZpk5baL2pPrRO3J1VF7cjGIu+"
    "nO945stMz2d3mG256/NoxwKTaIu0lRHTHgpuVVT4SwjYkIMbPiGJRQnFoUA6IeQMEOBDod"
    "bOL9Yf89Y2wKeOnBkIitbuc7+sUSO8HDmr51wfGce+Jim+t5GT8786KHazifJ3gssYSLqI"
    "CNSlO3yBaqUCFCGJVhRv0PYGhodUAulwZO/MJIWJEVKdi+EM72J+HNJit2HQiug0H4BnIc"
    "NxCQD07lMqf06V6EO6u5s5o7q7mzmjurubOaO6t36yV3Vp+JYnJnNXdWc2c1d1af6/5HZk"
    "u+a+IuTSiO12273W4na2qshR9dYw2OAzLUUq9ryeVc1bXSa8Zb0mvGJaW1LQsSfl5x04L/"
    "ObqhlPwnhw/E4mkTI99ZPprQgYq6eHiF0aJx3Zwc2UAK58gYMswUXcmXJnoIp3MgJlv2oh"
    "HsFT3f79w9tpFMsAXeoE/hK/ciOQ8cgQ2TjlIkQ0g6yrtMIew7BAZOlG60Cn9+z/yJr53B"
    "G/1h9M7EidTiO3bCxA6YYvWE/JcPpfgE++piOzCxmgXRU3UQCUs2KIgEzFYsTHcXnRaIGt"
    "Ny7DBY5Ook0xPID1xQLz80ZnbfyJKh4elIMNdYgMOnFG44zK9wLIFjCRxL4FgCxxI4lsCx"
    "hN16ybGEM1FMjiVwLIFjCRxLONf9z4BOrBX+v92VUxPqfgfAKxLYc4okylDVC2vUmFguwV"
    "BOpnD6Eqr79HY+elfnD1eXT0+3Ny0MBOrWINoIJXGuUBAsiFXnCYzX6/C6g1p1Uu1eJOTn"
    "AuyU7JLVDvIUSc/RtsS1BBVyNCi7oNNC89fJFFogbjUht62YW0EQUAm2YRfn9dCANlnXjC"
    "hOPVM49uP6UBDb8CpnXz4+fv65Vens9HLvbxlt+xm6qtByLU3vZnnaId3OVF2FSHpZUvJl"
    "tOmkIKb+HO9nFtiYyHhpsRpypENaDLJkmGQBTDUttxg+galK5nSWa8F0nTa11FNkg1oDxc"
    "MwNNdcWg7q/OT/ij2AodpY7TnSIa0DRZPILjBFdDWk18Gv4ZzOci1YGJuwERYXQnXLnzRN"
    "v6N3Mvt/uufPp9QU+tf0B9qvz1gP9qZlhQuUQ6jkLKogmakERR41DdIhdcuAOrdkImEv+m"
    "N6lZcY01KrzVifpRoA2zUdgf9EnwK8Zo0R+4Sw/Y7NRPj/7X17c+O4se9XYW3VrUxOefdK"
    "ovhQ8pfH9mwm68dc23s2OTkpFUiCFs9Iog5J2atU5btfNMA3QYkUSZm0kEp5vBYBEd1Aox"
    "+/7g4WKJAsbDoW6M3NhWMNFmw8l5b4r4lvy4waAAtmOhQV1lSMWUlTePtTkpl8siHzOmTV"
    "c7LYuvQuGT4EbKFuTeTYkpehUujUnloUJRuvSYI1dc2OfWjDZEM0BRwmM32UnX8Yb5gRBh"
    "WKZIcCvAVy3yUz9YTcncr6g6zIXo0VWJFSY1pgx208UU+40brCc7i+f0EvrMCFvHhvgRUP"
    "3suv4Uwf+yY4yJGSu7Nf0OhQjvGg0YmI2wONTj1UCRmdEkyXtL8d9qBp1YX0Py6hpBTOB1"
    "G+6FeKWMbrAHsbz/Gxz8dCtzSvQD8L9LNAPwv0s0A/C/SzQD8fPpcC/XwmB1OgnwX6WaCf"
    "Bfr5XOUf5VxhC1TDvkVj+418Tmxo6EJJ+2tpOgBvn8PXf3/E2w4jjrewVBZGj3clCNuq5q"
    "FN4ScCG/rv4SufXtK9kXWRvc/d4nzyJiN6XV1dkU3Ag2gjcuFoaEaLBoGxbNsj/e/kfz9+"
    "XtP/ADTz85v748pdBwspWVzdbb+P7NGu10o3vZbf8wuYpR6cOTVkKBVtZAyKgD0a5Sra/I"
    "UspSM8c+BuHLPOfo8H9B6rLxtxF83n6KXrbuNJJXD+ZA82f1KE5kNrRrJczIGRX3oe2vEJ"
    "nxmVI/6SKIknMCuNrbMMnLX/E3zfMc4e2ZxEVyxYFKwWC+0lkFpbY5zSP/6ZB7o4623AI3"
    "c59is1pN/Qr4zCghH8PtPB/3mXrKB/yK/hpVF8u728PyqLoreZE673gtaOj71jIDHcwUMA"
    "xGjYnNKfWi4M+hCt6JSuDQ+/kDerDUdKDRoCzRVZRtTRO6Hh5henBV3meLhRdusWCf8Rgv"
    "0t7/KDUX6uOKgEvXjhevZq8yDZVX1hQdNNXwFZkRIDtfEUae+e6YDPkdfWKBz65ZdHaA3P"
    "d6kWi8j1RTc6LRrs3w0hKikQxfrVAa8pnCUOV+7Qevfsws/uBdRhPMWRh8PSoLSAPsrJp6"
    "9s6VK89Ebnha5/noP0pKjhwa4mhM4Qnu5zRnbXo5z7jnf0bk1EW8zU8KMs8i9YeO72ZZH5"
    "IMXSwnm9uny6urymHtt5gUEZeZlC6rSwL27i2Xq6Nab2aEzLdqLU1sjRoP0NkiVLfo+EHO"
    "VtkOTNjt0mOPPVR24SC0OljjY2yFff3/ZpbyT7geKtZtBKbDqhQRm6ZImw18f1GtNV3hYx"
    "MWrsCAfGHLsZGB9rboT9QEdnif3AXeMfeFDH+MOLvWDHzGMV4I4JBJ4wbaJPyO8jWjXjUt"
    "os0RqS1ck+fKFgLSSFcHYevvH4iQSgUQAaBaBRABoFoFEAGgWg8fC5FIDGMzmYAtAoAI0C"
    "0CgAjecq/6i9WNwDlcPQLwOANM5UWiPOoAVhnqJ3fv/4c2iz14R1ZUcNpVKlbtCaoZNxvl"
    "nZt9Bx0Q26C5nBFi1rUjgzaCjQOWOGYadPlUIzOGQuOqMvuQ3Qbk6Ue59H4j39JXPj+g0x"
    "UjH1SExH8FOGrnuKikeMuGQBkU+CLuoY0dJN27j3raxzOukuSuu8j8gRlXWGvvPbL63zrp"
    "VEhr3xP0QhkXsXIiUmColVCLFlPr/YF2Vb55+sEmgbQVxU0zBV9N0VDhYxyGVBvgqDohm4"
    "EoKowQX5bUn/E8rDboiVTm7yt4UrrdBO8qA+Txhe4EbiuvsmEaoToToRqhOhOhGqE6E6Ea"
    "o7fC5FqO5MDqYI1YlQnQjViVDduco//EqMm5rexfSYbp25rWWt6wb1rag50+6ZGBB0NczI"
    "dsi/eLn0iZFxSmlI36BOoCMe0O8QaUJ2QuobeOcLyd+aCwn5EoV9/2Q5/gYF5mLuRCjwul"
    "EOvUqQQy+PceiFEEfgBEs8/9eiDkPSY3pewYHt/7CCw29p1xJ4lKS3RVUpmA9kV4tk7wtl"
    "F1jB3Di1TkY8ot9HQzHsGZFCpjrOFUS6oQuIvBzecWVi1Cq8UMtZoRY4QV6Ee0mUcyIZMR"
    "xOZO6Ghw0i3yw5VkNmjMeVOpGO9zQiHXOKndTV2z6QhymjvP22wGu4uCMpdn4qHDj7j1Dk"
    "U8NOosW3dFwtewJHFMJk3H3wRpQLWNo57gPT2Tj11fn8uCHgM1QZKVGf1tCT8Rgto2vVfQ"
    "8ywEu/Q8MQ9a9+pa4jwyN5hZh0dkP2KhgdIQc4cegUqKA8BO16LzGIoUr4WdWg4IWq6dMc"
    "LuCSogEi5SQsFUIj2xfSd7wBk5bmvhJpCO/pS2htkd9t11tx+1x090Ui+CyCzyL4LILPIv"
    "gsgs8i+Hz4XIrg85kcTBF8FsFnEXwWwedzlX8muVfqxBSi5/sdUSiYDcfF09pODKX/1iB2"
    "9Hy/ia1MRxYh9syGzLn78JVrh2gqBS/He4KX42LwEv6db5z1zuFcNd/o33l3e25Yv6mvTm"
    "xy18w0W4Z+CsQYdgLJd7dryw9vHM/CXvV7Jpu/OKmUvzjZk784KTDFX7heMK97FLKj+p1W"
    "qhlQ4jE8EE/w4tL6yGPRvgxCSwdxi2zu69CQjBlmfwai+EIXAWWiR+JKmeomVQkM9hfCqS"
    "+ut8KelDhQU8tuv3XDEr/iJf8EHC7QEA/ut2xSzOmENm/QaGv08J3f/wwQvbsESHGY9NHY"
    "flNeHU00mtAIEKNfwld+f8JHB7qe+MmMGqYA0kdTE37aFutMdXd59fjw31t5NBp/vb/+9e"
    "n58e/sv75cXj0/PIa/f72/vL+6keBGmc7iLlZf0uRoXzC9ErFnzW3PXfFNwxL7PDOq8+Ia"
    "Ld3UumHAvYBMI1dd4z9hOVK0nLarazBisWhFPQKzMUMhrzpFU7CyC32/GHmrhmvqEXdBLO"
    "RjCjbkxw2gUoMygeIwylgFVcYAWodxNI0qOukIMkTFwzRmsk6fxZFt2zErqqXt+P02yKsP"
    "jskMGgBXpniEmNaT48E3upCTlM44v1Y82Z1/8rY8GQt3a5rY912vJs3z4waw19WJZsNex/"
    "m9nsibwHW/S+5r9+iJvaCwD9uNp81930pnnqK8b4Hu/SsW07qUP1y0J30PViB+rNB8SPqf"
    "Xvc5yKC8BlmBR7HI/5A86ux2OMiK/FXaoIvYBu2AbA2biF16Hkae/zXAqz5ZaMqI3Ri0iG"
    "eaQ9fYCFzvQnoDTD9aM8wp+Sk5hPJOsA0a3y2ZcwA7wMd4PUeMTqck9imTYKF1s2Zkqc08"
    "QhHiURmbNnjuxnYk40K3Dz0zzloyF8hjrWDMJVkllKdKEa0lfoQzzj20/h53AGrKj0c2Wa"
    "9YosjWmJJePoIl37bG0vFphbDm1/0++s89961VHjyyRLreiCFKZ43Ck2YjrIPTCIPr+gpg"
    "vhYmqk+wapzkkKGwQQjRkKSfyRS9oiLNo1TwLJ8+EImOfPIAeTXcUAfKgUlWK8cHtBNuKs"
    "KvUlP1SmColkz1TgC3Zoj8F3fVRnXIPEE3Szpkjl4QXL2Nqcrm69O21XUE7vfJTIl63xU3"
    "b0QIQGkZ7rYbGn9A2jINPLSVMrsVra1lBxfXEltzoqE4TZvufl1bW/I1uyuYq08U1SYaoa"
    "Iyk/NC9hYKfrZMTVqToyklK7a6PN15P02Z3ZwPPNh60F3hQ1JU1SDCptugys5G8LuiWvkT"
    "n9jcETEAKrZEfpt09rcvL9gPPiqhWU4L675dKlopoWNCSETNYgRvkczf8W4e1fAGREJzE+"
    "0XvGu1EvqAZcUKbeYB8ptaB9Xbxn9wcqabCB9PTTZLr6ipYXNKf+bdmw/Mxmrq1MySMepO"
    "3JSQ6S7HfZGr77EvwVsP7ZZoIKAhUdt0vbeW7fLu8ZGsmbVwlpaHOUHYgRO6+0BgNqTqYQ"
    "uz2MbH27SnCxhlaeouHdPBPlNaOZiNOmT9BpPtrl1zG3ks+0JdZQKFYxRjlnddgZ4d+QIy"
    "BRZcT0KS6W7XQb300Irk9vASI//jElzDlk0FxKgs0JCzyyg5fIl6awOX8cFdrYgJsXQMD3"
    "mtc2E3dwK8aihIGAP6Fto8qaMmNMaaErKyBfahNbMNhNXMOXQKaqyZ0RCdeU+n6pXxwDQz"
    "bSbnhXEiD16cVyIM1vG7t+YLe3Vw03DiI52kXxSlcXVVl7n6bVRBlL53q9qD5y7x/MVDjS"
    "MIj2Sin2GeXgkAmd5YNDRr2+P8bn0y3Q3+U9sSwHY8P5i3slGftobvWLvLzWaZ6jrWF+oq"
    "k7EV7dwMXa+o0pXRyChRwg3cqsuWEqgNRSCkde9wN/tVgU7gBf52g71XBwLY7VxkT8mEPb"
    "zNWAyXdc9TJ1ClkgNAIP/3JWRZHrFece30n/30Boft3Ha9xnQGn+0XmKdX9D2pMrv1XppS"
    "8VfvpV8EZBtU01TQZm2Ta4TBuusVLT5AR78xDKZiBdoTOmj2+BAbkq5hydg0omO+D9Rxh9"
    "a7Zxd+VgRW10F2FHb04fKlR+IWp/zo45X74yKN7WiICr0IqTDPFdrN0MSDfYyteYoB8VcT"
    "mUzZ9x3v2EfhuBCYHbM3/DwFnw9r2mZHhVPD5xlM99Xl09XlNS2RNE+ziAP3KQ1N194YVe"
    "PTfdgUXs5e72hfxCSpsScoP2rtBzai8V5w1q9OgEoKEtTeDQ1ClJ3tBwsazYz0Ud7hCwvH"
    "VpcbIUWN/FZw2LeX7ocwYlxrR8RjUnPX2xj0RiktOb4NDPd32kDpB17Z8dTHF3tLj9MH53"
    "H3qCrlxxVbVyL/caaf0+U63TkLui68eU4Q4LX05gQL5j0md8ELTnfVuqClbRyf9a5GdoA9"
    "8jGvGvnJvlcUJxfFyUVxclGcvOL5EcXJRXFyUZxcFCf/+AdTFCcXxclFcXJRnPxc5d9ZdG"
    "V+6n075j72AG4NM7K3CfAx9D9d59891dvKOv/2szl8woWwIXzlPr/t3PjIDGoXa0uPGYR6"
    "NTUt8P8qZqxe/bZwJcuBNMBTEtvH/1uk82fnpVS7CgccpVmdjrzGhMJ7dTvcwmhrOYFEBK"
    "G3i3ripr2kf5LeCPUdn6F6aulZs8lElrXJSFZ1Zappij6KFa7iR/s0r89ffwblKyOHitoY"
    "LASvubiKvz493JecjvSgvB7mmAEhUpeVm49iIUOvaBrUqU1Qb+E5oY5rycDUfd34uADhMk"
    "pYJP4/3V3+LX8zXN0+fM6fK5jg86AaknfuQMh3oj4/ddly1/gYoykZNqQu5CyfYlzw5Ka7"
    "kLdyWAexDwrFT8tL2zXE2eyPk75ib4k219ikSMUfeLHS3CMXe+Ol7GGyMVJPV4mZmjLUQk"
    "CWTvNviOYzG4P+o8zgd53mQ0IiFN0vDjHAXFvyifXooaUUpSdB2Ttyf2Nv4zk+hhtggxxw"
    "RoXekjVmYVBu7PTU3y9iqCKGKmKoIoYqYqgihipiqIfPpYihnsnBFDFUEUMVMVQRQz1X+b"
    "dCQYA57QXKg3fJiH5HUZXpyIyidiyiOtO1GTB9ggnT7+Jl9KIXcf9i2W1l1lnTKU27N9Ns"
    "IAz4f1u0dOwdJCLFa6nLikklVkz2sGJSZIWJ1pYDAqxWSCM76vQxjRa7USoytiFkZVFBKU"
    "PJJUNRWdPJuIC4PdOo74oa7DY11S0oyf4tck9BUhbysHUhUW/MEkMKNUX5g5+qnzES6jIJ"
    "O3oUmX/nrnkmWm5MnvXYdFZo+dM1+7dXZzOsq89qk1G2AhPj7gbjqZz0MmALJHpi7H65kH"
    "Zb1DyOcn1z9fXu8vbTWL+YUL4RfjosISfdRDbLKAP5Dud4VuvRGw/u9wU2tWcWOYCyCtfV"
    "5+id379Lb78DiR17txLfvIgpwlHim83l8YE27OWTncA0s0N7GcS4dXJ7OYnz1CR3YeAQyD"
    "61RzSncIwY0i5cwSkJ/uasCS1o0ZuaFC+OHECfztmIKgLKRM8p6ax2nwSrYemcCAol4ea9"
    "xY9v1okzGyLLltpN8bK76yMdgIM98AqioUI/wtTmboH4LReGHMJROMiVoviowBaDg76uzY"
    "2KtWQGePkeJHqslDToA4mSCnIfuyRddehKhOGBHhchUmcD7p4IwdKMiU0LAu0FKuWKBnNw"
    "SsWywuUwpbCWrpV+uAJKKe17URVdSyosMBLupGjGi6g4MPQTMTENNaDlUgorYHAqBfNQSZ"
    "1/n0AhCRSSQCEJFJJAIQkUkkAhHT6XAoV0JgdToJAECkmgkAQK6VzlH1kt+ay4CcrhL8mI"
    "o4K4p/ImMjM6PIORs4BMtTJ6hD2i6Iw6xI8H9Bx7xAzomT4DYMpz9NJ1aS5Xorm8h+Zyke"
    "ZL/IqXfJofBjDEg/sNYFDMaQgvoZXow3d+fwADrZ3isXqzNXZ9blhHcqe1ayZp5qZqtIvQ"
    "WJNTzdwM19pJyHBfcQrQ80aTDR3oKsR6iyywd9SZ6QSYx9rvzXkaG2gLe7gWDdqnKPTq5M"
    "ha3BNOVaDigKqNoXQErBOcTzXK/+yDXpG7P480sG1MbL1XXJPM+XFDoTQxQyBsoU/NHKW/"
    "riXaL0SyPXfVCaV/3zhEhapL58yohlQ+WTL+TKYbmVolXCJv14FT8XaoR2XaLM5fHGVk5M"
    "cOr/wBbSeZsTIeo7jNOZoZRJ0KtkfDRpPRJ1O7frh+vPzyXN/Jpk0MiOGNaMDiKX7v91e9"
    "QOso0v8Z/17icIme77uhYagyM/bA0CCraX62bv72nDlWBXh7fLRuH+5/jh7PY97zRscLWk"
    "I8zlxg8zvmNdZ1XSIf1nxm8IbnGGOQ8V1xJv5L3TQguHVMC26d0SRJWmCtz7EGkT0Esb4p"
    "1mdxm0gNK9RoYSumaQs2cjya1UCEPfWGh80im+cyfH54uM0w+/PXPDd/vft8Qwz7HECeEw"
    "R0V+BimJNXs3AoxaoaOLyxPbdyGBNt2kHZ1oFx1OZUxyObaHUzE/4yMqFPxdgAht6ESwMd"
    "mvWRlcJVHyMflUpWjrLHylE46Ue0tWNN1Glm0MAAp4ps2J/gHxn9MWltSRgU9RYP0SenDA"
    "2Etn6qmUxl6Elh5ADYcbrW7w35EsKOjmEMZ+gAOPPOPeLbhW6nzkaRc7UBqw/eS9RWsCfM"
    "Ot0xOghpLYqhCjji9BH5kAx659N0kGscGVWBbcn+aciwR/zSFtp4IGrCQY5kFKsG8PAW2m"
    "fXSpc4oe2bAk1mUMNpbHQf+r7Snts+tlrp7VmEf/ekqaOq2naMWFX1aQlTqEzLUqT9Jo9F"
    "IuV7PcZvABgmypZsr0d3aeGojHq+0+Oa2N7RZ6lWjzmw/Ty7yEoNHzmew8J7iu3Tp+3D6x"
    "Oa3h/5vZPeV+3uncPNQlNyvDSvJJLyB3NKolS8uvkkmdS2hzWWWFkfdp/msj1YMfoXTLj+"
    "RtQi1qpz4b4dyiFp7TtE3ojIGxF5IyJvROSNiLwRkTdy+FyKvJEzOZgib0TkjYi8EZE3cq"
    "7yzyT3SnEL7EM4WJ3mLbTZ/5NVq9XssZoxISqeuI57Tp5t2WBym0INzBAoD059fm8ej8Hq"
    "/TBZQOT5dCkb03wi/LMI/2b2qHc5PwHywMFV5EB5VeHUkEYlhU92TWUidum+rb8t3BWNo/"
    "qgSlxAS2MkEQZszWDrkevL21bl1MmLArtryymp61SOXM2O6jeMTlNkgK9OEEXmq+PY3X+V"
    "WUT/AK3kUsGeg5Yczlx6HtqVXkXJqBxnBlKiO8sxhdrEsxkra8/WBv1IF+BEd1ooS0uY8Y"
    "9/5jMrPNfE1tbj3CjlpyIzqN+HQpnMMCH0dARIemsKHcDRCHp/f0uvoX9nwiD0s51gTswz"
    "jkugYoXs3Bz9VtnUER5FRTNVxZhRRDCkF/1CvgnUs3A5xygCHZTPXgGkpBF7clP0+xzNxo"
    "Czmum0mDmPO2w1fWJOkS/80v/J042L/r8LOzh1/i/pkt6ztL8Du35JQQZFPjwRai5L3Wy5"
    "oX12tSkTeq9oY+i0oWhgrNzTqhBwInYYecudlFtOZT+bPNHU2MUG/7HPu/ZEGHTLaeu+2S"
    "x381Wpf6WCkMrMcLqUufuHR7Kk+iqVMlbgjpdZgCElp/7ivoWGi2sEhNZVE366llVvhAru"
    "2zzKT66aQZwbNpAU4rTCG+b7zEzQxlJlcv3OcrVDmgWcEjUHCR3wqtQMgczqZIJoauMkT+"
    "bOsrXJ4ABATFyRU2pnR0P6rQcpU6QDKgdPcvLlwbYdE4O9hvzvx4iWToptQMFmz7EsvK4t"
    "YThDO9/+bcUYFXkGPXdGM5omgKLuSOpE1aIyEVM8NVgdA2BevNbOhE+KnPHBO4IV8diPxA"
    "t9bMtZLnQmm2JQaD1IYW7YEPqvtIvobxhsX2JkHZPulx83hFy/iabQYinTXEbSLVmLFCVl"
    "nYrwKdFRu8sTb+wAGJDt/ZFInAyQGaDZEY5z4bwsiMlG67FlmoJQ241wrWuG7Um2THcbaJ"
    "gX1jxbYRii6mA2WE6YV8jNi8VQC2zoYT5luxLrIP3zQr0CAzKiqLWz0OumRScXXAf5xrsP"
    "GiRThs1k5lbYYKZhYuUDmy5qV9MnHfjE3ah4J4eXLtlZ2uo7Efb9T0wu25B2gJq3kDQcNp"
    "PqG/lL08TS+9oJJBORLUho7G7fOY34QEafu/yBm8vHqmHty+ILn6iQvjfFYyhVMFV02q1Z"
    "DpPqwv0ZvLkSzEbxaFCjwPFBmGHP56XpNZpLpOOJdDyRjifS8UQ6nkjHE+l4h8+lSMc7k4"
    "Mp0vFEOp5IxxPpeOcq/5pgWocBNWZ5YYqmGyGAteKJ6xgKxtKE5r7zLw5cr1QM5kadThQe"
    "RXp9ZsJZQxNA6akYR4Y1A7HCDRSDWJ/pwiRY2IUEFZwqJ7C0IRoLMbkqLm1If2ro6ruj7i"
    "kITz2GuVS94R3H3RT5xlpyma4wgGf9hbNp7K52l3fxZGdGxdIMxboUZCfwDKjXtVs5tRVL"
    "HMzZzbrf1TxfZR+u63XWJiHxwJ9p0KL7CqDgLjNe4j/4UvI9UbU3d3nQD918duGZFp5p4Z"
    "kWnmnhmRaeaeGZPnwuhWf6TA6m8EwLz7TwTAvP9LnKv+F1/ry6vL/+StOQ6u+AlCHd206g"
    "/+NCJnXN7seZQUPJY1PGqhKxI9P9+K90NZLbQqEFXntpJ6hN38yg4dAXNHAOfW/oajqk75"
    "yo+z6PwuXpyrlhPU9ZTlFWkWc2+aniEe0iDQsAJwWs5xiB0knOctpNWLuBZmHoEFI1E/8p"
    "dRwlazilmks9y/XInRoyLDIfHztoN7vPzPG6YVZTfuv0j/BN9neFLm+F018htSwC7zfOKG"
    "urZ3Z/NvtBiqcEQO1EsK5jbmHwsiTeloQ2D8TaguTBI7I7aLNK0Gg0aMKVAB7CgkRkAbts"
    "agYNha0lshu25NvIhwtC/jA4JvkLd7u0pAV6xVXSQbr9chGlE1E6EaUTUToRpRNROhGlO3"
    "wuRZTuTA6miNKJKJ2I0oko3bnKv8RirpXBcNpzeFzeSCphgaUqhEWfmTfhHbIUMgohWOt1"
    "HeapMcNw4bLyLmNC+9nUhl5OXzPeCuEx75sTsV2PufDWlhK6BW9tQZy0QOrofF5F8/WH5m"
    "3KksPRiZSo7Zez3HPh/PmPeON6fId59omLvU7z8Nm5lzxcwXEe9kmkF6xuWwb13FEQAOQF"
    "Qilz2n0MCnZJ5Cv+B5vkN3Ph4FcMzZHIX1fuOljw3OJtTi2c3sLpLZzewuktnN7C6S2c3o"
    "fPpXB6n8nBFE5v4fQWTm/h9D5X+bfBnuOWlE0qcQXGI/pdLImZyVNsh60m/07+9+PdXVym"
    "5w6M4wsp/HPFY5hBke87chGGXCtFkGt5/PhmsfMdEy3nkSuCczRZR88SxvDGN24NerooBT"
    "mSE9awPfZ3YKQy5v2fmG3fwlVK0Spp9EIy22gMFHUMVWo0DCUamuXPnfV8s0QmBvdYgIqM"
    "43dwLRs7nH6u7KZjR02ZyCPWgoPwz5pOo26vnD6vlBxhHXvPc0KHFZjzK3Yq368BbIB/59"
    "yJ5T3Fo+e7EoYtMSrjQByZkBI2NhSaTBO5O/vXTByZJt4cp6bkhp5ET2mpm8rY1AABbcg5"
    "NeUyXNJZ6ikeDrbe+oiUt8LAfie9zUa0u6xKXaDppLffFtCXQnpDvsSWhI+q/ihXynyT92"
    "S+ycXMt+HlN18/Xn55ru9C6W0+cxj/qRvVz4waQmA/iYmBKshe/5SOCxYcLPcXldO6OHIA"
    "LQkVXTWihsyhw+gxXMcJPEb74BQJ65siKpKZPswmP4yoyBz8CqCK1O5tgea/+pXyPAe4yw"
    "9SvigGTo2pyBwiQmhej687tN49u/CzKljG97dHhUEOR/ePY6lsWuDvBo+fpkIa4UwBHMVM"
    "n+nsUNGVS4RVflVFag+LKRXmOfRJTBMPitYSlqfonoaaMPq7HuXed7yDRxwYG26QmLPhZ2"
    "xU+GGw8Nzty4Iz7Txkb2GPXV0+XV1eUy19XmDXvw9Bbqgw4mNtIjm1F2QTP1QBXKNOqNGq"
    "TFXwDo2V2K+QFpCXkPj5iv0Aak//iAI6K4TMwi/jQWvam1gAawSwRgBrBLBGAGsEsEYAaw"
    "6fSwGsOZODKYA1AlgjgDUCWHOu8m/t1olSsaf7DahJ56No9liND+L9FhqiHBeNqhSM2hOL"
    "ygdC6L91CB8+PxzSK9ORRX6f2RAVvA9fvxcFMOHf+cZZ73j5d9/o33k3fm5YvzmhTmxyA8"
    "00Ww6rkTmB5LuA4wnvIc/CXvXbJ3saJpWOw2TPeZgU8SwOr0RjtchsNPZ0cdmfb+5vHi9v"
    "6+vgGeFkTOF3jEA4PVd2L3XeJpG8yRywXKC1zMn7zOvdEWXj+w1oUIwZYswA5UDX4lvj2j"
    "W34FmNHE+wPCla3jEcG1eSaeM9Mm1clGlRTcG5uUQ8RGY5u4ojO2JUSxETFYCyqjmGBpfY"
    "tMnv1hQyT/WpGWUbh/1HJxMjk3MM65M+/fz5/z5LU02Z/jgZjRnstS4HlQr8U0q5pxR5B9"
    "57t0T8lXEtGdNzSJ86mcWBC2J6zihPkrfvhUoQkXPues4LTy2odhFxpun1YcqzBixXKMOv"
    "4hlobQ90FZHgcxowrQMk0RKtoctBEvoqMo2PZuaPHA6WWTfQmPpYJ1kGcvDL39hSU/HB94"
    "Qsk0PzUmL0VELfvZzWAvrh9ubyupmGN1NlwOEZFMH8FK3g/Q8PJebcwMQSwHN/62/wmu+O"
    "q8Eb/nT9VvpUVZ9QJwEUh5lAQkCRYxJbl5Rd1/vzcOm8LDgyrxrH4sEnNJkeb27u6x+nKU"
    "ZgKo1U6FVyG732+5Pfx96rY2KA2QTcy6c8FYMztOfHRANXjjKh985Yh6QMg+pxT2wlUmol"
    "/cvO8J2X+j2UMoM67/HTjjanGRqmJqyaa/HzRBfTUYsfomJYtcmbGTQQ8upTGU6BJo9y5L"
    "2li+mIvESAe/VbVGVHDYTAik1zSixK2sz+ZavpiMKpFg11ycwZOpR+YMxymIb+rhSxU/1j"
    "uqI4CuYm2iCKT6tH8OLIodBbtw3MpfdlIEVL6orchvtK9HITLXFdchdGDoXcLC9Rn5nTPL"
    "lhSRJdUkfkXrsh9npLkTtFen923SVG67IIa2F0juZGa7U1i7SO/1JPligYAusaFd8U9aUb"
    "BkCT7zG2fGntSvklNaL554eH24yW+PlrXg389e7zzeOncc41UYRBOD6g1edLx+do8Hv5lB"
    "vZex4pk7EWddmcjSHrQBuBwy/trlDxCHR7WQHj94ElupNFxlUbo8X2hXvkS22HgrPRch5g"
    "j5ciUm6G8Uf32xJT5KlNPYCYumrH4KqQceT7m9oWaKiGqcYewMsXD2MavqIrvJDSq+6nvY"
    "aiVyZfuawFkiiOHBA3acxxim3IOPjiLGOge7yoY/wenaRRswDvtq4ykRs2FKMkHRcmKgS4"
    "CJVRGLCXAlciFx0EC6x2MJQ89c0HZwTd1vWJzh08ENJPsWyAVwPcTukC3rMxeGqV2SjPkj"
    "uaD+ZJxB7PNN6TyNK7Zw5aIm91PHvSwwfCoDQjdEtXInYo0ynVAdW8I+oS1ki7IEqUOesX"
    "KaFAh/4pMhukGW5c/yhPFWf4UOwgVbZGwApbO+DAAl5Ea+yIExsPE65jnzq+aU5ljbudO7"
    "jf17umTPSY3hMKRNVkFP1FmdJw7XRkUqcLWxTF5sGWk8i/0ZKPufg7QUlskJNGdtW+jMrG"
    "D0TcqRMN4EZylH9Pq+DMaIUqOVIUMvfRbwtXgmAP9qkmR2Qc9jaeAy93CsWBOoHn+BXUfb"
    "OWIl0c2e+TlvYc64YB50rGdnTqNBnyXdjZ08aqRrM0ANr3jZhETkB5sXWW1gU9dAu3chZp"
    "96p2osXAHXQMK8tn6DdL0/5p3TDB0lVH4FO6CZcQJwKnF9gfxkVe6qN4xhvcb3al3dsZdl"
    "1j0O9iFzc9Y8EbXr6GNRRpU2x3G2y2/TFwE6jH3CMswG91o28l44dyz6VRMTMI/au6rOdj"
    "cvEaw7uMrbS7OCgOgiXmZGju9dKmRvXfQ8tsp1A51M1sdVLFsieRh1YzZlqotlNbl9ZnlR"
    "CAlJL19sVJC35HZ42CI5MJuKP7LQs1bMJpMaBM8P5UgmRxx8i+ThIJmOyyjqhgWRzZbzZl"
    "xFy6hOUjXQAwqRnmrxvna7hn8BEc4o3tN4/SR6mERw0PUSdMSiy9mtUXCwMHUHwx7Vaa2i"
    "PmrEUJLipZU+NrqUaFAaITWISw23VJ1aRyHhRHDqHiqDbRIHY7k6dwUgz7E/wjoz8CH8iC"
    "JLagk3MAfmDvGA5kRg7gGKQZMNN18PYZthmRn63mlOQnn2zIvA6hwpwsvm7N3ZLhA2CEbk"
    "1kGkk1GJaB1fqnd0a8JAmWdEpu/Mtd170LUkMGQPWwgJtGXd4qtpj4IVT/L7KMrim9pwJv"
    "SpoXiV+7Iuwjfgn1jA8s9w8Why3ekBVK8/4r3Aen4sDwNv5BuqckQgWCp27RFuh+G0/UE7"
    "q3ft9W2/YZtaRSRersPdoCKx68l1/DmXrCi26u3ApFqrk6SgWuZG2Shvy4yUzWF5Z0Y5Ud"
    "5EnBgq1dN5wHruEAOz+Hg7/88gh1q/lY6ZBDl/FEfXJutF8/P7PHqVe4Gd2+wBRf19+g7V"
    "dXzvI+ko6WNW9Iu6ql5k/nS1NtWh9Ak/n0A2iwias37KlEyQgjTyZqSE8ij1vtgTGMnbhC"
    "m3mA/O8NiXeHNs9klj5tx64J5yyhWsm66TG+i+Y5p13H7fxwNAm/hbMlLfzOhY6AVURmC/"
    "SD97pik50T/Txsbn20bEi/RzbLBxd+oFC30m7HXJBpW2m2E1Zeu4IJj9m2HTXdSfeaYIgl"
    "VjZuNrVxpmBcTIgOmu7kacNpvgObgtd0h75XSdOdbMesbNcd+oEZfWGNXjtZkbZdBw7vVq"
    "29P453pna1MSx9RnsyoawvNa6tNZ0YWcdTmGV3FRLlgsI6lonfVUIrd/0Cf111s48SGtbZ"
    "QGnXbf0dFHuUW27XFF1w5V2bUlfgweZNczP1cJUmThY4THQTGK0bFDFs00TYSylAy+/Smx"
    "MsMnXwWB7Lvu5NzWcUbZtE2ybRtkm0bap4fkTbJtG2qUl/DNG2qRVhKto2ibZN7SKVRdsm"
    "0baJijDRtkm0bfoh8SwfUbEwO65hSlqbamvgWmh3zP2YMrMzKWrXaBdn2hB7u/Em4daO3F"
    "K8A/JqFTPIDet7A4cUgRXDnsHv6pjlt6+kN0Zdcg6Py5vupFKBu/XmvmPVyrpNj+l3Vow6"
    "ge4nrGEDK0QAhXHCggMxM2p4HU9ROyLCkFQu+BEN6Dkv0oeDoq2grh7rvWD2p+eZv12tkM"
    "eBQO8pU54MGZCAUkemQktyKPQ8oEB6Q77kI6d5Umwn1e7WhP5zP8CbOmcjM6jf52OKRwb9"
    "OaJ5fDFXTHeFfQkWcswZUSqdEWXPGVE4IioT+ajqOc+OGkKqWOPgc7sZGpvkDRoCcVvFh/"
    "WE1gcBt9n9Vxtt2xA2sD+utzWWjnnvErMZ/8CL6qU/v9gb06NPEmsofrRCRE/XoditMkG0"
    "RpNqQjdSmplxKbH5JDYfDbttNuQPFEjiS8hwt0FY1oJ84Lmv2CKLIy9/ITkBXtGiC2gFSr"
    "zkrpc7XvDvtF8u4oQiTijihCJOKOKEIk4o4oSHz6WIE57JwRRxQhEnFHFCESc8V/lH7KR6"
    "PTTiAX33+VITbqbPdNqLIXzpXvjaiTnpcRHyf316uOdTPTUkf+QcMyArjFrvdKyGQB3kwF"
    "n7P8H3HWMcxJ4OWtrcisoBRP1pojz0/97KI/g93X0o/Autdkn4asXo+lvyLmAXAn195gTx"
    "U16QehkaPD4DX/Y79vM+/NxJhQnyjn3bc+t2g0gNeYe4/HFCN81wVoV7ZhrQwoaspTFjOB"
    "F3Iutqtp1xB0xSDVsy6BsK4Bl+XQdO855NHJpuvWWdKyJ8vN9xpwwVbQUq6GpTqBx5aVmQ"
    "jHrMbdFJrUjXAPc9uH7rXBjZUY3ujFNW6Z+wdlfQXi5egORhEzuvLVQt7kSO06o/RxTQy4"
    "8bQmQwI83TdXyg3pAUQNz2xYF2Fkkg5j3Lup28ntKHYES1OleH6yl1FlNMFQBKBcaKjK6d"
    "cPq0NXzH2l0ms3YTsGp+Yan6FPoHyXD5TxDNGUzHCLfku722eM/NK+WTqpBjmg7L8jJNUw"
    "wsSTdlYznZpump5yj7Hm0lnj5i033F3u4K+dwAdebzi30Bai98cm5Gj9YMUOu2DdaSasHl"
    "eOeu8Y4dc7ROleqSVlufnXwJ6Hgo7nz0nCKcLMLJIpwswskinCzCySKcfPhcinDymRxMEU"
    "4W4WQRThbh5HOVf/t6Tt2st6uCIyazGRp2nTqZ9y2xm7ldp44JHUyrRA6m5YGDaSFuwIKf"
    "HK8Y2PkF0idP588gNp0VWv50zf7tSjYedwTxbJrlRliHbTyV4+jwc9h9kvpfsHUh7baohQ"
    "6UN1df7y5vP431i0muxWGaW7lcLuqsqpuSnR01lCjlbARRfE2j+dbprGuWztFVG9D6Tcdb"
    "azP+LuIn00/8eoul6GXbJmx8gKpKlMyA9xEq9R1HrIvqAYny2AdZEpO35nbPjxtIz+HMnk"
    "+Lk1vkB4l076q5cICCLSfCVE2tSUafTK354eHbzX19m16bGCqkSFP/6FP82u+vzDhA2yU0"
    "6KgZZS8MHEKYPeO+nozUeLN/jVfTtXm9J7TuZF6iYWw9u6KPyoCDIfXCNu1Vnm5UIJ0fAY"
    "1qp+8NfsYPVQh7TjFtuTxV9Ejiz0aazVJjw1YkrpeOULKgJZQMWDk+eEewJy0QBHCk7xhv"
    "JPSGdhKAJ3kB0Y6/TYRKRahUhEpFqFSESkWoVIRKD59LESo9k4MpQqUiVCpCpSJUeq7yb1"
    "+otMx123V4tC1+x2Y0SDvdoFD1caP4aCepVWkTvqZfkTN0CJ7FxNlBrbpkDae8gwotoKsS"
    "vTCw06u/JYqne2vfHNdUuyG937lu5ako3bOylWbudDV0lOcP68eSKAcd5Bx5W+Ii5+z8Fs"
    "hfvXToYLZ7O5VD+YK9BYpnZWVPiN6GND9I98I117Ng0AsjBycWFPWa3BcKip+plAA3NcFk"
    "kG3WaZN6uKhzeoQp6M5if6fRGnBMX0R9NYnFZ+FXvHQ3EFST/kXkBj8bru0vEPEeEe8R8R"
    "4R7xHxHhHvEfGew+dSxHvO5GCKeI+I94h4j4j3nKv8M9167eai5/udClcwG44J7kyqFVnd"
    "U2O1kGmFVrWIHT3f98AaLZmqzWzI9rkP37kutceVQmnjPaG0Mad/3ML1gnldsmdH9Xuna4"
    "Y+imn/BC8urY/kQPv7ndxvHJ2qWnpKNLbn5Dc1MHU0HYrH/hK+8vsnpqClg3xeLedLz0M7"
    "/q5PjcnRfCBVnIl2iyGmP9HjKs5T3aT3vsH+AgV+XW8FReigKDOrxpwsu3GbxX/8Mx/jRF"
    "795KDMoAFEOKd4RGv+Ii3trYbwD12IlDjX36tVH32PFoI/SSjh45L+cPwtvT1rx4BSMsrz"
    "MPI4MupzOPDLL49QuJFv9YUcuWSTfA1Yz+D+qEQjxgw0jnsdM9+2Jo+oSsqiNcyXbWEjcB"
    "tGprPin1Fl7qE1mJhzz31rh86PbMJHYky0cQjaIrZs2J/YAfhjTNwWyWm6q82SDWlExKto"
    "nn5t1XhjllAStunSZWVMIdC4caitLFHfdGPxkqE0xCvn70HuEzZBp4EujSop6UDuf5Gln5"
    "DSSTS/IZVrASJ6uqvb3sHvQ9z+7eEW6UqsBGtubK0X3FQsfCEzfaYT9YmmpXsUhdCOP/iS"
    "Eb91S0R1fH/bdIt+hTmGe/RPcaGdksz9EwIdUxjK/uOmZsQtnaRXu3iKbeO/t/poauZMu8"
    "cWbLoMBVcYB2SShiS8Y7P0iobd0g16TTQkWqs9PLo42J0ScOMuHZPbcq4ODb/BLLtr19xW"
    "rNdyMhE5GwGELXRIHrrfJUqNNs1W2hAlREs3pXFlnPnp9qk20aBlxEyeFqgL4jwka9t3+a"
    "np2Y/7vE1nysJZWh7mYD/qELBFT2xr93X3rthspqa7xPMXDzX2kzySiX6GefpETl0eQQIP"
    "BSzZ9hhlgfDqZKzmtukT0TLxn0IyAw7+X+3uW5+1Fprvb+5Uh+7t9HU6HzOqJxzoh0TumP"
    "gNU3USzi1cP5jTq5ir6NVuhlZZ8B+RR3JkVnnEmbzqXDwyhASsThtQhYZ+mgupi5JWaAmh"
    "8u3P4MvJf8JX85qfMb2ppO8Z82fku54xoTtPeL0rxAb3tzvjZEe2sVkaqK0d7RbV0mewKU"
    "yU3SFxRd8pYBXSqm1Y3TfaPxd02ywTBRfaSa9f4K/1GhdX3kgpIuZ3UuZcZ3dRNkszv40y"
    "eyzdPi8cVXMTFe6LwhYXQqcHQme+Z7+kBEvVzdJA6sR33J580lcHA2SWk09KP7nYn08aP1"
    "OzoaJiAGRA1WVIXH9YQ4sAmIp6CtZSSvU51EWx3kQiP1Tkh4r8UJEfKvJDRX6oyA89fC5F"
    "fuiZHEyRHyryQ0V+qMgPPVf55wd4U9wCVTsMsbE9T+GSkU1suYk+od2F2Cu/fwoXNCPjy8"
    "BqxE+P7zkDsCWDMU3vm+vUa78/E9yNs+by4Bn/XnIRpYYcRfbTXfbjEez7mQmm80Py1o2z"
    "4DKiLaLup7vLv/0xI95uH+5/jh5PcePq9uFzPpux9iX0gczlzE302wK3wKOh3UEpZ2XNVM"
    "riyCGUQ047uzRFluEvSIFif9lA9am08RLbp5zsbRg9J6N24iiPjR7m4j9t+WlAk9Ykc2rI"
    "0AityIoCdUunkJMNENjIb+udiPR70oVR9pQ1zBnuCuXTU1FzMH24KJIrlPBl3oeGnPjV71"
    "eN6rYEz0GSx+K4AqW3IRy9Ia1bBbb3XfwcZEBKUPeraHKM/OTFudOw0D2h7hiGSp+rEu6e"
    "WdDNeqIBkFPWqT9sKtNaxjBZ1Mlygz2fqNALl6zkQnpbYA/Tgh3gJlu4bxKE9LhB8JanF6"
    "FxERoXoXERGhehcREaF6Hxw+dShMbP5GCK0LgIjYvQuAiNn6v8A2uyuAWqRWejsf2OzCam"
    "NPimwld+/6isD6me8ybFZbMz9Ly8cjoVtlBvFow6upp+sOYVLR1rbnvuii8cS26ozKh9gv"
    "HU6mLgWmh3hMKoKWMbRCW90hSswMU2tuFKg6VK0VIbCUwQglzyM1u+HvHZmIakP919NJPH"
    "e8hb1ZlRj7gefnW/H3XxZ0cO6eJXp2gKl/0ob/g8siWd5cVvoPX3uhHxZMgAKjoXiy/Mps"
    "B76EuYlFqANZ3S8qFBhnJ7s5z4hYEDYEESuYjtzZ/ZMk5sb4ZZlvUonhk0AGq/Q7WRocJF"
    "3pMlqaBtyIAoXH0ysvtxo+fKZE+GDAGlw8qVqRMZHDARZOKdkDhbv5Um5X0DfjQj8WG0gV"
    "+nGXlSl6ohlXvXHKEPJaTyvMlcjH2E4wxcvLcAxclr+i2Q/3M4TW9p34p6fxiHlhhBFWif"
    "aO2nuwKGp90fJHrB+OkVAu0Je6+OiW/dlx84ELTUpxf7MGg+e26+DB+sAEJTNdogijZo0Q"
    "2I6im2otAUCwoPY2/swS1guquV40Mgivy35TCIGOBnwmpF8ExS8Z8HSev2ywRATQDUBEBN"
    "ANQEQE0A1ARA7fC5FAC1MzmYAqAmAGoCoCYAaucq/yLURlUkSPR89wCcymrqsfibDCjkOn"
    "zvtgEhKxQEvABFeWf5ZETPMWdpj8UU60Tlm+ka1KG+i1dQF2ymjKqgzchTpXAz+lk+Ou3D"
    "igosKK/Pkozod3kWZTKDnOzpSI0q5KjazKTIm2gB/avUQshp4AVa2kWOfHbdJUZrPlMy43"
    "J8McjArs5G/JearV4w9duyYFLEJlpmWUqW0Yg7nx8ebjPc+fw1T/5f7z7fPH4aU1aRhxzm"
    "0C2qA+TAInMBvbE4pdAvPQ/t+DzJjctxZUkUnROYRsbWWQbO2v8Jvu+Ie2CmTqe0lx6w5z"
    "K7osbH5x//zJPa952X9Sppj17Vs1oYOASkQNKhEGgbr6BrW2Nf5Y7MSzQMGWVX9JGIfrhG"
    "R3479ixmROMjP3ADRn5kSe6LFiUPVYgUaSqF3NssOg3RUt2wLFpPIJyJtfEDkmHrR2cdlh"
    "b4M3VhB+53vJacwMdLW3J8aY2JtSv5AdmNFi9U1PG3iViRiBWJWJGIFYlYkYgViVjR4XMp"
    "YkVncjBFrEjEikSsSMSKzlX+UctxvkD+ok48IzuqnZhGRy0TiQUxpefShKxWRYfqBjpYE0"
    "9/ufxxoqiRQUGXdCERw3qBfz8mzqFOK4Q51GlplAM+yh7SJpUOBlLjoFDX4BjKt1/OwPQ9"
    "u/ahyAzqd5BppspQ4MPC5DhoyJpVPyZXT49f2FnpxxnBv28cIg6PuMiyI9/J9D7yIoPe7B"
    "Dkzl1kN2xJZ3mRLZEfzH1MrqX6WyE/9oPYexpUb9BtC0pmWLJB4/p6bsvckqVLsPSz3DSY"
    "MOMYJTg9bkgqcAQoUAqSAxZ0llvAKWlzVRLeOL6x1emsfA26Qat4RtuDy/TndAShJMsihK"
    "sYA8+pWEoVFUspV7GU/MVNs5XRCzdmW07/7Kh+80Ex0ISle4OShQGRdrV0KgdtswyQK6Go"
    "5D0oKrmIohJVDURVg3cmcQtVDd4JjVDs78IDJnC7wOzBKLDn57leNJXaK+gg9omKN8u3dF"
    "mnMkf/QKyDZG7mk1xjKfxeyQnwittcodXJBRpBoBEEGkGgEQQaQaARBBrh8LkUaIQzOZgC"
    "jSDQCAKNINAI5yr/1pwK5uXOwDWvdnlrEe6WvCM2LTfIDt/nre+sse+TqVbGcdmUcjU34B"
    "4vYCGC+gr5HjzxV54xnB7Tee34lorfWZARpuqymc5s5WQMRzYdXWPjI8hJH458PDuMOP7A"
    "pxVaLksvnvzYrm6flmie8hopWJvCTwROjNAtJkXLqHzlyBNNjW8b+I99F83T3eXtbfG28T"
    "BZtQ/UKRD/zl1ztKvMgPx2x6ZDOPbTNfu3TzcM89Pphq2RvT6GKPBMn1lQ+nEErXDHUISQ"
    "/D6jucXhCi+k3RY1bzJ/fXP1lRD/01i/mOQSVdN4nFwW5Wbjua/V2ZJ+fjhcCRsRGzN0kC"
    "uX4QL7wJQjdLPc0JMoZ211R4ebQRmbak43izhClDOWePeGnICwQ4I0ZUi8c9bkz+Rf17Na"
    "cNAOTn/zAxRsOenmFbszxaNPptP9cP14+eW5vvdCmxiwN0bUE/wUv/f7Ixc9bG99tJx7GP"
    "k8na5cmy6O7Hd4fYqhVMlsRHNlbVOLSnuzv2vGBPTuKQjVsJiGIo9p6VUIRJGD60sehsqq"
    "5DQTU5ieXbx0XhzjuHZnnZQ5WRE6ew5a1qvgkBk1zPoNimXTeAt0IVI1hfoIZ2EdGrY2aY"
    "EoZslpfjFyazrQgrwBzYVnOddFFuwtbcId3/sSJ6o6seHY0MNDeaAZGqY3ok11Seo+j5cm"
    "JUvrS9kTE3sQHmUh6JrgFt7YIbRMoaatbgEOQzfgyDD1kqmUZYZvqGRepddMlBcUSP+7RU"
    "uIMDevllLDCWu623VJTHkPw9KDhoBHCmPKDJUnG/Yn1oTij/RUwVrA+7B0GTcuJNPdOFTb"
    "lGjoLXQ5n4olCbCjJlsKA4fAmgTWAhU4RrQA2hgxpR8gLd1XuMnAUgO8qkn11JAh0DvtHG"
    "ISSVMxTjmHYD2nJPnSMTzk7YgCbBLzrSbxuYMHcHcoGtwaCp7J6RYFFe+OW7ZoiS36HS8P"
    "YpN7S7SZg9/Hr3/vlwwfAvtMaIg6Q5YeG0RjEyo4zuD3RBmgcSW2OAn+zxa8AdfFxiXS7c"
    "T88vCrg9/mRzSzK44cApcmY4viwce5dkfhnQ+ricIOtuP5gcSWeUqWQM+rmrxIDRkAE0JQ"
    "H5N36fZf/wUY1XdWu/bAxqNrsCFsPLxVv4azfVwt4CCiPKUnVWhHleiyLTDhJjNZX3jQsu"
    "Z7kAEF86ACG5il1wILKrcr/KA24UHuZGzqCpyJmiWeii8f7744yJLURVups2esIrXAl/61"
    "kDyJNlWho2deEa3AmqyV2AJ3QgvsMZ6vLzzqh1l5kItcs73KdZT2mrbAx6v8fD3hYz9cy4"
    "fvLI7jvgIX83Z/G+KSTXmdmrEnrHwvV8FB5pV4X2pne6ZMJmDTsqT0/edw8JdfHvEyPm98"
    "bn6NJ+oqTNdENaF6YzYbM5s2ejyPOApFQ1I+xnfwOZGxYQZywoPN1iCvNF+7gWNiDivu0H"
    "r37MLPioLqG53wns53DFc6KtemjFVymWgz6LGhqfq0nDM+UfQs7EnreAmNRBIlyzyXvp0n"
    "kgfbHFvzFDoufh3KE9ejfP2Od/Axe7VQnsVMDz9MjQ2fCBaeu31ZFNidzwbPSMary6ery2"
    "uK5pqneRhvv0MZ7NQjVJ66HjmMDuesR56ausnqGbfPA7GtYKJIgY9yx8nq0dJ9AVY9jcZS"
    "4EpP4/GhTPWGM4s0dZGmLtLURZq6SFMXaeoiTf3wuRRp6mdyMEWaukhTF2nqIk39XOWfSe"
    "6V4hbYUxk8fL7fqeqJtRylradMiIonLpMSM6mSETMpT4iZFPJh6L81CB893/Mq+GnKK1Oa"
    "vjSzoWLrffj+9SlfjfT7aF8gPlGrrPmWh4Oplt6XHt/vk8DiWiw7l5W3nI3GU1beMo4sb/"
    "vSrACtIO49b9ItIjdFv7mTzpomahlk6tojqN7wxfmdJfOhgKj+/lF1drtiD8djz09qj59u"
    "nNJ+Qvl1II+drgkYY6LNeyaz740L7i+8kRvaZ3VamUC6a9QeQqP3CK03A6ILKm4sd1JuOS"
    "etvxFhLiy8gTr6vLOxN7OSO35QmZXQWoX8xZxO0kgZwqdvaAdvJrlrwqO3hUN+pRUFsBQu"
    "uvG5aTHTksULwvkLLNyTn5wfOMwU5dkIfO1MPZhiaK8xtRU519Lohi5VoktlCJgV2tEiyc"
    "1ZyU1bpoC3OeyfmqcqO3BQx2mKTQVsVEgTn81mIPyMyZiG/MgxAg9CAgWM7OveHKLfzeXW"
    "d17x/M0JOO2m9h2jwtBhHqQpnkGfBAXg53ttUB8uMAjh+lDBgS7faiFviXuOlsiysDf30P"
    "p7XVUhN/QoVeFUoLApHlORZQC9J6weGnV168iOq3U9kpVILruH/A3RPxHhNAP1sbWeXoXA"
    "yDomeyw/bgh5soQtAGiYydMc3PmWLEYiShDyglUbpepquKIpEJAhPmpyoDhyCKljimxDJQ"
    "xFTeNcQV+jq2GwEiKSTOR5Doipbefc2JMwliJxkTO1Aa1siRXTxj4KQw5iVovbuAr6P5I+"
    "LbClelrGsAXVYQR/TqQ3gA0X0HxHg135bV964685QdJlU+TrAeTiBnuvFCweYjO5+MX8Qx"
    "f7UYzx4/MEUloFy6hpKm2qB3VkWTmyCKwaYlMlg6Gu4ADswA32ApD3NS2g5No2PBG4EmKJ"
    "S8xI3BJTZbMNJN9d4WAB2HvPeVkEPMDjqb9eoCIFKlKgIgUqUqAiBSpSoCIPn0uBijyTgy"
    "lQkQIVKVCRAhV5rvLvgzfvuT+6Z0/7mCLH97e8ZtLV0F7J6H6TP/FmgByEjGBlrAFM4mu8"
    "gPdnBfn2l5cyXvC3fmpI34GpKQ4wP3tcRR8F0gt6JUaz41P/kRNcSIQm4Ctau5LprjZLwo"
    "PKtcNOgF+FNj6Oh1dcxNEz/r1EXcgN6znHVEWjd5I8S8OMIo450PSALqd5zXYIm2eupoj4"
    "n+4u//bHzPV0+3D/c/R4illXtw+f88rEFtdsRZaMaNiI7GRiLc0ihtID6AooD1ssRS/bet"
    "OxwXVm+fb48O3h6ea6vnXa2+Ys9OK1am7wzKCBNNtTZAAEK2PmuOM02KOL6mKfe3izdI6y"
    "RrIjB9StSlGpk5uWccoYI8/kPYHYsLIW4IZDs0eQ4W6DeaSJcPZDeeiJM3QQThka+lAtHW"
    "6WyUyhcacZ69jCVsLiew7VBOgiT+mqIZ/AQmrpXtGIfveiSl/pGrZoPHZm0saK0QL6p2uF"
    "NYZKHWjlbCmO7Dd7WFEpxR6N0m61xKFG/WlsUe1U++6EX/TOrNsTJDVmCEA7KroU2URMdM"
    "XWC7X4mfDKWZ2nFGAB8l5wcAzwtDhyCNBTXUdG1gmQwXUBAC26SyyLkM3HVuXAeSfQx1it"
    "bIiu+xrNcybn4nDN/JQcqYB0TG33FrjRQ6zjCU7GQZ4UZUoD7GOs6zZEPl6ldea+3P+lEL"
    "kURrCVOpLdoh53foBX35CH+PUaUx9f7EU60gfnm/jJKhhH0zaoamtTMTSJM0uhquIrWm6p"
    "oYkkOinZgJ5ke+6K/MFCO8ld/1lyl1Crkz7pS+TA7yQEWTy+tHD8wPV2XGTjSb5U4BkFnl"
    "HgGQWeUeAZBZ5R4BkPn0uBZzyTgynwjALPKPCMAs94rvLvO+bUUClHdYWP9xtSl5jRrNIg"
    "YXEkwmuiI/Qq6Ai9HB2hF9AR1E6vE4aKB/Qck5Uh+kimgSd49QvpzXOCAK8jtwQsQPLRrp"
    "2aJq0HoCh9uSfiMIIoGttzVmWKNz2H7/z+wCGy0x1rDt4t/p1Uej5So4YCj9MUVriOagtp"
    "7NB/wnKkaDntA4dWyOPU+ikX+MmIfke/dYOqtuoIU0BC9NJ1d7VcCZMr78HkygyTW4jflc"
    "cnunSnPyP/+xfX4xcPSD682OdKD8hjczt+roIjPSy4JGOLZuiH5ZQkmEiiE1FdGK0lsg22"
    "ZLqdZC4IQ3ju8SZTCae3cHoLp7dwegunt3B6C6f34XMpnN5ncjCF01s4vYXTWzi9z1X+9a"
    "3DTktu7zaa6owrOUDGexwg42JSMjXJa4LJ02OGACOfYqRRdwXR/2ZTG9xQXzMuiVNeNbRe"
    "KPzA3jHFozMjh0D8dFXWma5DPQvDNqOqrGw5J6e/KN1NaB+h498pVyI+eU1zJcKjfBXN1x"
    "fqtyt2DsLx01K5ajHo5Pg1ZMJtPFFfqN+63KlWCTojn0VN7pYlUPfVuBtGfFKBHAzlmjjZ"
    "LHdovXt24WdFtv7qH3eyDgcqjkzyHlPwhqITNt4lq2zERLrUeS4IFi3cg6wfYuIl2V1R1I"
    "uR1/UobwAAAzexH5+/mG3hR8nA8IFg4bnbl0XuM8a6wva5uny6urymVs+8wIt/74/1wXIZ"
    "aYqhvuizi72RvvRTleN8wCWAE9hQjcdALFBnulvPD5P2EFRKWjk+eAQwNC4MoKWZVR7uaz"
    "SjiPqJqJ+I+omon4j6iaifiPodPpci6ncmB1NE/UTUT0T9RNTvXOUfMyDrxP2SET1H9OuG"
    "Db1N0cigtkP01r2oSBxB76sC+qPnhwLlL5T+bHyyOMD9BfCUQ0VsOiu05BMyHpOnJBv0Uz"
    "i4VxtZMVSViSxCzL9EC2hGzZurr3eXt5/Ui3yj6nSWSq5qIIJiRkV6720ungw6YWPxI5Wj"
    "pK+4Mh3BNa7TjK1v8RL60jo87eeriyAoDh1CPDVxgbKapvEautZa94VRc6/RMIaUX9XHIv"
    "3hIGpxY546hLQ3kPCrR1XwQhCB/v1iXwBhGz1RuaPo1DZlFrWjTn5iOJArSfLwCnjrsZ6d"
    "ZJtuCE0d8iU0mlfeIPTo2UTQQAQNRNBABA1E0EAEDUTQ4PC5FEGDMzmYImggggYiaCCCBu"
    "cq/5b4FS/5MYPD9YDiwf1OHNIohpyw36CY2fCd378gkE/syiNOYGrYxzAYMn3G8q2vfFy1"
    "++RHOpa029cc2iIe1wMtPfadNslxR9VQprk2aKyt4iMsSrJa6Dc3zL1Q3AT7Gm6FA/pd0i"
    "rhdcTf5rztomLeoLoRts4b0Y4wF65jnVHqx+oy4wbQxisdcdBUfVrajRCCIs1jqjWsxzPo"
    "oVYkPqdj1MkJTw7GMW3T3KGl/LLGUPmQW7Yx1EmIvydk/VG7pHW089tujranI+0xcIEW22"
    "31XvpXwQ9kLssqvercD5z/2404Otyazn3PJOD9CA6fYhiKCI4w2XUPgiN6ogqCQ5mAM3ci"
    "AxbAomAy5tK9XEvINN0t2f6sdxn2fGhV9kb7MvvQhY6mcC6XGL1s8R98ydj6zhr7PmvZDD"
    "4N6g6OH/G5mI9Tf79AiQiUiECJCJSIQIkIlIhAiRw+lwIlciYHU6BEBEpEoEQESuRs5R+x"
    "musWlU2P6Tk+JGVnh/3Ufk29fO0Ss0qlErPKnhKzSjHL1PE3S7Sb1+VCflzPE32VmSXHTL"
    "hm7y4dy4hKfNjDhiIXNoR2tcgfD+h3KJ4Y1gZcSDJiF1JsTH+L3r9+qnWlTOs9idZ52jsW"
    "EU91aB8P6DftdQze3Sm2LepLGuc48Ih9B1xLElMSawsjvYos0stFkc7hA1GzwNNVN4E4N/"
    "KEWcTxX+oJI8ueQMr2DEfFx1VdJjfFDOlm7PELdlJ6UX3JK/YDFGw5GfXVgJ3J6JPd3D9c"
    "Xj1//c+b+gZr4hkHxdqA9PoRPTlP8SLeH+oJufNvrmfNF8hf1LpA8gP7LcwUGTyxU4xBe6"
    "ZVLvWZPg4z72EdEqxD+oS8F3c9caw/Hne3dFDGw0bOkhgsS/fFWXPOTanJWRh3OsOzvgNd"
    "t8FprmEMjRRU2iXVVlht4TE9SVDpw5iMWaNbwrYvdHWS77ysfyTrk5w1ZBgTK6Ea21q2R8"
    "EYxlCaOHA4mPX9Fml+7JBs0pkyGtOLiKhn+tiWAcZOlyPFyzkve3SJ/IAduSN8E4XBQ9oK"
    "qjYa0XM8zp7gjKvilqwwOrPntzniK9NcoPXLUe6rkimGtFHSN/HUxhi2iDzLbZT4Vg7XeZ"
    "bOrdWWyANGgHnE+JqWTdkUvTdxZjqIkPT+SPYNVKYn6wr3Bg2jp9fWF0tnZaM5XgPpanMt"
    "O/I4Zh1zoBuZo1OobcVclsoM2qIoKiZXgmaB31o3EENMUgMIE4ZY5NvMwPWk1Er7wjr4Us"
    "KfmmxLjeo9y2Rsw/HSYpapGqYoSkxYqcosL1Fm9ivo23doJ219dtjIy0GTG7Za6VP4y0/k"
    "44pW02mYeAQivB04+KmgsCHqSKMnLg+8bMyJ4xHgJwe8Do/gBzGuTQCuCSfQZkO+xCfkmL"
    "84r5gTsf4czvDll0fow8KPUYcMuYxm65M6qY9GcuT/DEEB4XvWhwUUuJK9FNByCQTnOGHq"
    "UPEqnKZf4S0V/C+6YdgxFX9buBIsuSl6u7yqJEiVpsRsvaBhW9syA4tmmOgW6Ug0Xwu8e3"
    "FGQnM6tpjp0ZZLQQYYM/MuqRNQVZQJhDzCDXrvrpw1Rf8wajQsFlmSTukHeNMWcZ/IXH0i"
    "sIbNPFEfbNsxHbSU3sjxtxxLcoI/S2vXcK0dRQBR8HK4HrQOJEJ5+jd/Rwi1apEDcOW9UM"
    "K2cnddx9P1SkwoM4tmMCl6Ru5CMsQbavPySpNzEaq+H46aIdx+OlIz1CRmph9t3la3qOOb"
    "zmbprPHcRD5uKCWu49mukN8rjx1H9v6ldYmL1wH2Nh5R2+YGWQGZryE9b+IJj22x2J3cjX"
    "FdIaKr1Ztr7ZPXYEe9IQV/32AvuEpN2CsqqrIFgEgFJ9vy0v/ettaPfw/w2qdyExETmOvL"
    "q0XTcLo+HfDElgXFdWxT9VVODjt0cw0Tl8AuZboBNh2rVdsgRenU5B+N1DQvTDXHENaeQl"
    "ibyVXFQGMqaWeZqyskhIQC5ub2nFeyiB/Bf+qudoQpRFurV3moMg88TEjhB6fkwiklsCzT"
    "7i1aTO7HaL3tyo/IUqNp/A0FcnslEYakGbACCMhs4UajBLw0K15lpyPj1LRA/ipm9vBnza"
    "+3BV6nbC34uEUqLx1wmfnQJLkZjSs3iz+hixBqRmnYMuMeE7ewWrceBuEA/Vhr+BZ8Wj0k"
    "YLfOLPBSu6+AVSNrnb86vtOYhM76+3/CPL2ioq4qMSqGXvTK2MxZqiEl6DEHakgeueprhr"
    "UP2ge2460ItT8soTVdxVHEOUrgjVbd7uVOeOUt0Ybqq37z6+mBTXcdztYrjYmRkzljQ6Je"
    "h8ppqyQlBwAijaB/blyv6f78Fs72SCfr0yZVdBUyWyZISWmg8JJtE9TDrw5+a0jHRzpJrz"
    "ZkaDGlA3/sLVtVPl88RB5vwwP96C7xzzBbn3ahKusU+zFNrH36jm1vQkbG0xHwY/jyiD7e"
    "wq3yxGb50FRrWNMrVa8N+d/BBjJ5tvodWu+eXfhZEcLyTGb7ApMdQ/zDlaOOtNnHo9gOus"
    "MrA9fs9cnDrtD1znNFzzKr92CfEq0zfib5ZkJuyqXveJdlQQiAidkYPgAJ3OFHwcJzty+L"
    "3DA2N3yewc5cXT5dXV5TqO48zYx4B5WWdfsNGwvX/f4Dp7Jb9NHFvuJub6mHKtR3U2UE2X"
    "wjmlyhyRRzNB2F9dUsCxQaWl9t7UI1tMgfEIRF1hhog7kLfHeFgwVhqrQgb4fX3HJuXX+d"
    "qN4mqreJ6m2iepuo3iaqt4nqbYfPpajediYHU1RvE9XbRPU2Ub3tbOWfV9Lhr+Re9Drt6d"
    "cWpzMWdGg+Z43liscuVzOsWtGwfVXDCrVF8CvmumUvPQ/t+ExIhuT4sCSSpVeMmGKd1a8C"
    "O/qGvvafWJsO0GR8zCA5F+Gf/kMiEvI/mp/Bm789/+OfhUZdK+R9r7PVkxH9LqujG/RSV0"
    "eYRrBhk9N9HqJIelFAx8fEkOFcNeXUT0b0XNZohhaXAFMMABPMpkiJWEFuSwdKgGFfQh6m"
    "dTfAUecEi2N4M67Em/Ee3ow5vDmbamC9qgBWSN6tkkyabKdm8ajQY37Nptv16kCVusJTbv"
    "73C1NViVHEZC2PVaQpfzBmMbfST9cMXugGWHsAeYLUsjWWqPYguWtyTfjSG9pJgUv+C0vh"
    "lx2KThw1nwg/iPCDCD+I8IMIP4jwgwg/HD6XIvxwJgdThB9E+EGEH0T44VzlHzUea1aIS4"
    "/ptmN4617wnGn3vIjM5yD02wZ4uQSk3ymlIX2DOr7ZeEC/W/cUgw/HePv0Kt4+vdzbpxcj"
    "PtQ7UIvg8Yh+U1wx7BnZ3KYKBahNWoBa0w2gPmuGERrP1WvEZzihVuGEWs4JtcAJ8iJc2b"
    "MnKBSPGA4nMiLnYYPIN0uO1ZAZ43GlUMR4TyhiXOBHfXXgAzkuMjrBbwDlJvcBw3C3UJl3"
    "cJrB8MJS327ur7/e/zzwuFT2PAZ4teGhE0oNpfSQPnc7Ucwx7all5bua/MV9I6IxYMfvDf"
    "mE0ZXbN7VtJq3x78E8pOgRthJn+EkMprbUt5ER8SbDLZ6cdEI+SbDmP0vI8InO9Ceo2eOu"
    "a1bn+RDSM4wYHmtiZ8YOaM+EIUrbwCX7BHkeWdsZXqeLINjMy+7UUmmeG3WUQD+dg4WW8F"
    "HwbBqH7J5pDQ8faqT6lZPS25biG88llFjVMTNSQ/oNPks3B1Pkmc06TtADtwsrqAD12R0k"
    "sX5ox+g2ciXkk7wH+SQXkU8RvKKe+yk7qlsHVEvpxm0iao5wNhWgTgUWFOlfu1VBai0fku"
    "4H2xVk92XtjgWd4qJc7/sVIofZQt414uOico9c7MVFkYfnZvj03EKVgVGKhZWoypuqYCq0"
    "dDUEMpF5Lmgx7bcFRSmFeiWS4OsgoZo88Gcq1Nz1cif57tYzMaiY3nYtUY0oz9DTfKMAVw"
    "lwlQBXCXCVAFcJcJUAVx0+lwJcdSYHU4CrBLhKgKsEuOpc5R8wir8FStgfPr+P8b3yr1B7"
    "WtXGNjA6fLlGLAa25U6T48/BGg+dDLmUu32taLMDO+v23BIpVegcrExpkfGcy4KFT6h/Iu"
    "OZaEztFhvN0n8L/Cl3sEfP99y7TrOKtRlt/3tPXjmykBfu0iEcgHz5FfqOf9xuqjMkX9Og"
    "UkmDPRUNCvnE1EvFZ0YF4EY8+nR53z/cfv38ePn49yPUbg3qyat4Bgx6il+99xnFXTp7L7"
    "HnmIsfOD7e8JOLfa5dlDxzyJ8bHakisVv2iJYqrlUdcKHAaOYJrS9BygnUiQZa7t8sNQnK"
    "BXS5TdCrAhDVSZwtsqEoVYpsKEp5kQ34LIfW2mzqUDh8/ANSt5MyGeQbAy5O/q9PD/clDu"
    "BkSF6ldsyA3Bj9qtdTmdp7iAvEyKh0EU0/3V3+LU/uq9uHz3m7Byb4/N6X2b//P0xlO6Y="
)
