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
        ALTER TABLE "assignment" ADD "acknowledge_due_at" TIMESTAMPTZ;
        ALTER TABLE "assignment" ADD "choice_reason" VARCHAR(300);
        ALTER TABLE "assignment" ADD "needed_function" VARCHAR(40);
        ALTER TABLE "assignment" ADD "auto_acknowledged" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "assignment" ADD "acknowledged_at" TIMESTAMPTZ;
        ALTER TABLE "audit_log" ADD "changes" JSONB;
        ALTER TABLE "audit_log" ADD "anonymous" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "audit_log" ADD "request_id" VARCHAR(64);
        ALTER TABLE "audit_log" DROP COLUMN "before";
        ALTER TABLE "audit_log" DROP COLUMN "after";
        COMMENT ON COLUMN "audit_log"."seq" IS '序号 | Sequence number in the chain of the city';
        ALTER TABLE "callback" ADD "superseded" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "complaint" ADD "contacted_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "return_count" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "complaint" ADD "evidence" TEXT[];
        ALTER TABLE "complaint" ADD "reply_draft" TEXT;
        ALTER TABLE "complaint" ADD "contact_due_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "extension_count" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "complaint" ADD "supervision_proposed_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "step_due_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "extension_reason" VARCHAR(500);
        ALTER TABLE "complaint" ADD "urge_level" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "complaint" ADD "urge_on" DATE;
        ALTER TABLE "complaint" ADD "accepted_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "upper_replied_on" DATE;
        ALTER TABLE "complaint" ADD "rework_count" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "complaint" ADD "consent_given" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "complaint" ADD "extension_due_at" TIMESTAMPTZ;
        ALTER TABLE "complaint" ADD "clock_start_on" DATE;
        ALTER TABLE "discipline_case" ADD "follow_digest" VARCHAR(64);
        COMMENT ON COLUMN "discipline_case"."received_at" IS '接收月份 | Received in this month; the day is sealed';
        ALTER TABLE "extension" ADD "decided_at" TIMESTAMPTZ;
        ALTER TABLE "extension" ADD "agreed_by_id" UUID;
        COMMENT ON COLUMN "extension"."approved_by_id" IS '市民营办审批人 | Who decided at the private-economy office';
        ALTER TABLE "issue" ADD "contacted_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "evidence" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "issue" ADD "returnable" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "issue" ADD "ruled_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "urge_on" DATE;
        ALTER TABLE "issue" ADD "return_count" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "issue" ADD "returned_by_id" UUID;
        ALTER TABLE "issue" ADD "objected_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "suggested_unit_id" UUID;
        ALTER TABLE "issue" ADD "reopened_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "long_term_approved_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "dissatisfactions" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "issue" ADD "extendable_until" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "contact_due_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "objection_decided_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "ruling" VARCHAR(500);
        ALTER TABLE "issue" ADD "step_due_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "urge_level" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "issue" ADD "objection" VARCHAR(500);
        ALTER TABLE "issue" ADD "long_term_plan" TEXT;
        ALTER TABLE "issue" ADD "verification" VARCHAR(40);
        ALTER TABLE "issue" ADD "escalated_at" TIMESTAMPTZ;
        ALTER TABLE "issue" ADD "reopen_ground" VARCHAR(40);
        ALTER TABLE "issue" ADD "term_work_days" SMALLINT NOT NULL DEFAULT 0;
        ALTER TABLE "issue_action" ADD "attachments" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "key_enterprise" ADD "remove_reason" VARCHAR(300);
        ALTER TABLE "link_visit" ADD "backdating_approved_by_id" UUID;
        ALTER TABLE "link_visit" ADD "confirm_due_at" TIMESTAMPTZ;
        ALTER TABLE "map_task" ADD "fed_back_at" TIMESTAMPTZ;
        ALTER TABLE "map_task" ADD "kind" VARCHAR(40) NOT NULL DEFAULT 'BATTLE';
        ALTER TABLE "progress_report" ADD "return_reason" VARCHAR(300);
        ALTER TABLE "project" ADD "termination_doc_no" VARCHAR(100);
        ALTER TABLE "project" ADD "start_evidence" VARCHAR(300);
        ALTER TABLE "project" ADD "agreement_file" VARCHAR(300);
        ALTER TABLE "project" ADD "commissioning_evidence" VARCHAR(300);
        ALTER TABLE "project" ADD "premises_contract" VARCHAR(200);
        ALTER TABLE "project" ADD "assignment_alarm_on" DATE;
        ALTER TABLE "project" ADD "settled" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "project" ADD "assignment_due_on" DATE;
        ALTER TABLE "project" ADD "capacity_evidence" VARCHAR(300);
        ALTER TABLE "project" ADD "landing_proposed_on" DATE;
        ALTER TABLE "project" ADD "pair_decision_due_on" DATE;
        ALTER TABLE "project" ADD "suspension_review_on" DATE;
        ALTER TABLE "project" ADD "tier_due_on" DATE;
        ALTER TABLE "role_grant" ADD "revoked_at" TIMESTAMPTZ;
        ALTER TABLE "supervision_notice" ADD "replied_at" TIMESTAMPTZ;
        ALTER TABLE "supervision_notice" ADD "about_complaint" UUID;
        COMMENT ON COLUMN assignment."acknowledge_due_at" IS '确认时限 | To be acknowledged by';
COMMENT ON COLUMN assignment."choice_reason" IS '另选专员的理由 | Why another than the best match was chosen';
COMMENT ON COLUMN assignment."needed_function" IS '需要的部门职能 | Function that is needed';
COMMENT ON COLUMN assignment."auto_acknowledged" IS '逾期视为同意 | Accepted by silence';
COMMENT ON COLUMN assignment."acknowledged_at" IS '确认时间 | Acknowledged at';
COMMENT ON COLUMN audit_log."changes" IS '变更内容 | Changes: field, old and new value';
COMMENT ON COLUMN audit_log."anonymous" IS '不具名 | The history of the row does not say who it was';
COMMENT ON COLUMN audit_log."request_id" IS '请求编号 | Request that it came with';
COMMENT ON COLUMN callback."superseded" IS '已重办，不再计入 | Before a rework, no longer counted';
COMMENT ON COLUMN complaint."contacted_at" IS '首次联系时间 | Time of first contact';
COMMENT ON COLUMN complaint."return_count" IS '退回次数 | Times returned by the unit';
COMMENT ON COLUMN complaint."evidence" IS '佐证材料 | Evidence';
COMMENT ON COLUMN complaint."reply_draft" IS '答复草稿 | Draft of the written reply';
COMMENT ON COLUMN complaint."contact_due_at" IS '首次联系时限 | First contact due';
COMMENT ON COLUMN complaint."extension_count" IS '申请延期次数 | Extensions asked for';
COMMENT ON COLUMN complaint."supervision_proposed_at" IS '提请督查时间 | Supervision proposed at';
COMMENT ON COLUMN complaint."step_due_at" IS '本环节时限 | When the present step is due';
COMMENT ON COLUMN complaint."extension_reason" IS '延期理由 | Reason for the extension';
COMMENT ON COLUMN complaint."urge_level" IS '已督促级别 | How far urging has gone for the present deadline, 0 to 3';
COMMENT ON COLUMN complaint."urge_on" IS '下次督促日期 | Day on which light and urging move next';
COMMENT ON COLUMN complaint."accepted_at" IS '受理时间 | Time of acceptance';
COMMENT ON COLUMN complaint."upper_replied_on" IS '答复受理部门日期 | Answered to the accepting department on';
COMMENT ON COLUMN complaint."rework_count" IS '重办次数 | Times sent back for rework';
COMMENT ON COLUMN complaint."consent_given" IS '企业是否同意代为投诉 | The enterprise consented to its complaint by another';
COMMENT ON COLUMN complaint."extension_due_at" IS '申请延期至 | Deadline asked for, to be decided';
COMMENT ON COLUMN complaint."clock_start_on" IS '时限起算日 | Day from which the deadline is counted';
COMMENT ON COLUMN discipline_case."follow_digest" IS '查询线索 | What a query code leads to';
COMMENT ON COLUMN extension."decided_at" IS '决定时间 | Time of the decision';
COMMENT ON COLUMN extension."agreed_by_id" IS '单位负责人 | Head of the unit who decided';
COMMENT ON COLUMN issue."contacted_at" IS '首次联系时间 | Time of the first contact';
COMMENT ON COLUMN issue."evidence" IS '办理佐证材料 | Evidence of the handling';
COMMENT ON COLUMN issue."returnable" IS '是否可退回 | Whether the unit may return it';
COMMENT ON COLUMN issue."ruled_at" IS '裁定时间 | Time of the ruling';
COMMENT ON COLUMN issue."urge_on" IS '下次督促日期 | Day on which light and urging move next';
COMMENT ON COLUMN issue."return_count" IS '退回次数 | How often it was returned';
COMMENT ON COLUMN issue."returned_by_id" IS '最近退回单位 | Unit that returned it last';
COMMENT ON COLUMN issue."objected_at" IS '异议时间 | Time of the objection';
COMMENT ON COLUMN issue."suggested_unit_id" IS '建议承办单位 | Unit suggested on return';
COMMENT ON COLUMN issue."reopened_at" IS '企业重新提出时间 | When the enterprise had it reopened';
COMMENT ON COLUMN issue."long_term_approved_at" IS '牵头领导同意长期推进时间 | When the lead leader agreed to long-term work';
COMMENT ON COLUMN issue."dissatisfactions" IS '不满意次数 | How often the enterprise was dissatisfied';
COMMENT ON COLUMN issue."extendable_until" IS '申请延期截止时间 | Until when an extension may be asked for';
COMMENT ON COLUMN issue."contact_due_at" IS '首次联系时限 | First contact due';
COMMENT ON COLUMN issue."objection_decided_at" IS '异议复核时间 | Time of the decision on the objection';
COMMENT ON COLUMN issue."ruling" IS '牵头领导裁定 | Ruling of the lead leader';
COMMENT ON COLUMN issue."step_due_at" IS '本环节时限 | When the present step is due';
COMMENT ON COLUMN issue."urge_level" IS '已督促级别 | How far urging has gone for the present deadline, 0 to 3';
COMMENT ON COLUMN issue."objection" IS '异议内容 | Objection to the rejection';
COMMENT ON COLUMN issue."long_term_plan" IS '长期推进计划 | Plan of the long-term work';
COMMENT ON COLUMN issue."verification" IS '核验方式 | How it was verified';
COMMENT ON COLUMN issue."escalated_at" IS '提级时间 | Time of escalation';
COMMENT ON COLUMN issue."reopen_ground" IS '重新办理理由 | Why reopened';
COMMENT ON COLUMN issue."term_work_days" IS '办理期限（工作日） | Working days from dispatch to the first deadline';
COMMENT ON COLUMN issue_action."attachments" IS '附件 | Attachments';
COMMENT ON COLUMN key_enterprise."remove_reason" IS '移出理由 | Reason of the removal';
COMMENT ON COLUMN link_visit."backdating_approved_by_id" IS '补录批准人 | Who approved the late record';
COMMENT ON COLUMN link_visit."confirm_due_at" IS '确认时限 | To be confirmed by';
COMMENT ON COLUMN map_task."fed_back_at" IS '反馈时间 | Fed back at';
COMMENT ON COLUMN map_task."kind" IS '图别 | Battle or construction map';
COMMENT ON COLUMN progress_report."return_reason" IS '退回原因 | Why it was returned';
COMMENT ON COLUMN project."termination_doc_no" IS '终止文号 | Document of the termination';
COMMENT ON COLUMN project."start_evidence" IS '开工许可或现场照片 | Permit to build, or photo';
COMMENT ON COLUMN project."agreement_file" IS '协议文件 | File of the agreement';
COMMENT ON COLUMN project."commissioning_evidence" IS '投产证明 | Evidence of the commissioning';
COMMENT ON COLUMN project."premises_contract" IS '用地或场地合同 | Contract for land or premises';
COMMENT ON COLUMN project."assignment_alarm_on" IS '配备超期告警日期 | Alarm of a missing assignment on';
COMMENT ON COLUMN project."settled" IS '土地和资金已清算 | Land and funds are settled';
COMMENT ON COLUMN project."assignment_due_on" IS '主管专员配备期限 | Manager and commissioner due by';
COMMENT ON COLUMN project."capacity_evidence" IS '达产证明 | Design capacity, or twelve months of output';
COMMENT ON COLUMN project."landing_proposed_on" IS '提请落地日期 | Landing proposed on';
COMMENT ON COLUMN project."pair_decision_due_on" IS '承接人选决定期限 | Who serves the enterprise, to be decided by';
COMMENT ON COLUMN project."suspension_review_on" IS '暂缓复核日期 | Suspension to be reviewed on';
COMMENT ON COLUMN project."tier_due_on" IS '定级期限 | Tier to be decided by';
COMMENT ON COLUMN role_grant."revoked_at" IS '撤销时间 | Revoked at';
COMMENT ON COLUMN supervision_notice."replied_at" IS '回复时间 | Time of reply';
COMMENT ON COLUMN supervision_notice."about_complaint" IS '所涉投诉 | Complaint that it is about';
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
        CREATE INDEX IF NOT EXISTS "idx_complaint_contact_f7bc4e" ON "complaint" ("contact_due_at");
        CREATE INDEX IF NOT EXISTS "idx_complaint_supervi_05ac5d" ON "complaint" ("supervision_proposed_at");
        CREATE INDEX IF NOT EXISTS "idx_complaint_step_du_75c4b7" ON "complaint" ("step_due_at");
        CREATE INDEX IF NOT EXISTS "idx_complaint_urge_on_80f86d" ON "complaint" ("urge_on");
        CREATE INDEX IF NOT EXISTS "idx_complaint_accepte_1b193d" ON "complaint" ("accepted_at");
        CREATE INDEX IF NOT EXISTS "idx_complaint_extensi_570961" ON "complaint" ("extension_due_at");
        CREATE INDEX IF NOT EXISTS "idx_discipline__follow__7b884b" ON "discipline_case" ("follow_digest");
        ALTER TABLE "extension" ADD CONSTRAINT "fk_extensio_user_b59067de" FOREIGN KEY ("agreed_by_id") REFERENCES "user" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_extension_agreed__7fac45" ON "extension" ("agreed_by_id");
        ALTER TABLE "issue" ADD CONSTRAINT "fk_issue_org_unit_997297fb" FOREIGN KEY ("returned_by_id") REFERENCES "org_unit" ("id") ON DELETE RESTRICT;
        ALTER TABLE "issue" ADD CONSTRAINT "fk_issue_org_unit_b75095f6" FOREIGN KEY ("suggested_unit_id") REFERENCES "org_unit" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_issue_urge_on_763bf8" ON "issue" ("urge_on");
        CREATE INDEX IF NOT EXISTS "idx_issue_returne_09228e" ON "issue" ("returned_by_id");
        CREATE INDEX IF NOT EXISTS "idx_issue_suggest_a34fcb" ON "issue" ("suggested_unit_id");
        CREATE INDEX IF NOT EXISTS "idx_issue_step_du_474826" ON "issue" ("step_due_at");
        CREATE INDEX IF NOT EXISTS "idx_issue_escalat_5d47c2" ON "issue" ("escalated_at");
        ALTER TABLE "link_visit" ADD CONSTRAINT "fk_link_vis_user_2431b071" FOREIGN KEY ("backdating_approved_by_id") REFERENCES "user" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_link_visit_backdat_aab2d3" ON "link_visit" ("backdating_approved_by_id");
        CREATE INDEX IF NOT EXISTS "idx_link_visit_confirm_cc4745" ON "link_visit" ("confirm_due_at");
        CREATE INDEX IF NOT EXISTS "idx_map_task_kind_8c7f38" ON "map_task" ("kind");
        CREATE INDEX IF NOT EXISTS "idx_project_assignm_2407b9" ON "project" ("assignment_alarm_on");
        CREATE INDEX IF NOT EXISTS "idx_project_assignm_fca979" ON "project" ("assignment_due_on");
        CREATE INDEX IF NOT EXISTS "idx_project_pair_de_f3c3df" ON "project" ("pair_decision_due_on");
        CREATE INDEX IF NOT EXISTS "idx_project_suspens_3fb213" ON "project" ("suspension_review_on");
        CREATE INDEX IF NOT EXISTS "idx_project_tier_du_0a6c45" ON "project" ("tier_due_on");
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
        DROP INDEX IF EXISTS "idx_project_tier_du_0a6c45";
        DROP INDEX IF EXISTS "idx_project_suspens_3fb213";
        DROP INDEX IF EXISTS "idx_project_pair_de_f3c3df";
        DROP INDEX IF EXISTS "idx_project_assignm_fca979";
        DROP INDEX IF EXISTS "idx_project_assignm_2407b9";
        DROP INDEX IF EXISTS "idx_map_task_kind_8c7f38";
        DROP INDEX IF EXISTS "idx_link_visit_confirm_cc4745";
        DROP INDEX IF EXISTS "idx_link_visit_backdat_aab2d3";
        ALTER TABLE "link_visit" DROP CONSTRAINT IF EXISTS "fk_link_vis_user_2431b071";
        DROP INDEX IF EXISTS "idx_issue_escalat_5d47c2";
        DROP INDEX IF EXISTS "idx_issue_step_du_474826";
        DROP INDEX IF EXISTS "idx_issue_suggest_a34fcb";
        DROP INDEX IF EXISTS "idx_issue_returne_09228e";
        DROP INDEX IF EXISTS "idx_issue_urge_on_763bf8";
        DROP TABLE IF EXISTS "centre_report_problem" CASCADE;
        ALTER TABLE "issue" DROP CONSTRAINT IF EXISTS "fk_issue_org_unit_b75095f6";
        ALTER TABLE "issue" DROP CONSTRAINT IF EXISTS "fk_issue_org_unit_997297fb";
        DROP INDEX IF EXISTS "idx_extension_agreed__7fac45";
        ALTER TABLE "extension" DROP CONSTRAINT IF EXISTS "fk_extensio_user_b59067de";
        DROP INDEX IF EXISTS "idx_discipline__follow__7b884b";
        DROP INDEX IF EXISTS "idx_complaint_extensi_570961";
        DROP INDEX IF EXISTS "idx_complaint_accepte_1b193d";
        DROP INDEX IF EXISTS "idx_complaint_urge_on_80f86d";
        DROP INDEX IF EXISTS "idx_complaint_step_du_75c4b7";
        DROP INDEX IF EXISTS "idx_complaint_supervi_05ac5d";
        DROP INDEX IF EXISTS "idx_complaint_contact_f7bc4e";
        DROP INDEX IF EXISTS "idx_callback_superse_75d37c";
        DROP INDEX IF EXISTS "idx_assignment_acknowl_553bf6";
        ALTER TABLE "assignment" DROP COLUMN "acknowledge_due_at";
        ALTER TABLE "assignment" DROP COLUMN "choice_reason";
        ALTER TABLE "assignment" DROP COLUMN "needed_function";
        ALTER TABLE "assignment" DROP COLUMN "auto_acknowledged";
        ALTER TABLE "assignment" DROP COLUMN "acknowledged_at";
        ALTER TABLE "audit_log" ADD "before" JSONB;
        ALTER TABLE "audit_log" ADD "after" JSONB;
        ALTER TABLE "audit_log" DROP COLUMN "changes";
        ALTER TABLE "audit_log" DROP COLUMN "anonymous";
        ALTER TABLE "audit_log" DROP COLUMN "request_id";
        COMMENT ON COLUMN "audit_log"."seq" IS '序号 | Sequence number';
        ALTER TABLE "callback" DROP COLUMN "superseded";
        ALTER TABLE "complaint" DROP COLUMN "contacted_at";
        ALTER TABLE "complaint" DROP COLUMN "return_count";
        ALTER TABLE "complaint" DROP COLUMN "evidence";
        ALTER TABLE "complaint" DROP COLUMN "reply_draft";
        ALTER TABLE "complaint" DROP COLUMN "contact_due_at";
        ALTER TABLE "complaint" DROP COLUMN "extension_count";
        ALTER TABLE "complaint" DROP COLUMN "supervision_proposed_at";
        ALTER TABLE "complaint" DROP COLUMN "step_due_at";
        ALTER TABLE "complaint" DROP COLUMN "extension_reason";
        ALTER TABLE "complaint" DROP COLUMN "urge_level";
        ALTER TABLE "complaint" DROP COLUMN "urge_on";
        ALTER TABLE "complaint" DROP COLUMN "accepted_at";
        ALTER TABLE "complaint" DROP COLUMN "upper_replied_on";
        ALTER TABLE "complaint" DROP COLUMN "rework_count";
        ALTER TABLE "complaint" DROP COLUMN "consent_given";
        ALTER TABLE "complaint" DROP COLUMN "extension_due_at";
        ALTER TABLE "complaint" DROP COLUMN "clock_start_on";
        ALTER TABLE "discipline_case" DROP COLUMN "follow_digest";
        COMMENT ON COLUMN "discipline_case"."received_at" IS '接收时间 | Time of receipt';
        ALTER TABLE "extension" DROP COLUMN "decided_at";
        ALTER TABLE "extension" DROP COLUMN "agreed_by_id";
        COMMENT ON COLUMN "extension"."approved_by_id" IS '审批人 | Decided by';
        ALTER TABLE "issue" DROP COLUMN "contacted_at";
        ALTER TABLE "issue" DROP COLUMN "evidence";
        ALTER TABLE "issue" DROP COLUMN "returnable";
        ALTER TABLE "issue" DROP COLUMN "ruled_at";
        ALTER TABLE "issue" DROP COLUMN "urge_on";
        ALTER TABLE "issue" DROP COLUMN "return_count";
        ALTER TABLE "issue" DROP COLUMN "returned_by_id";
        ALTER TABLE "issue" DROP COLUMN "objected_at";
        ALTER TABLE "issue" DROP COLUMN "suggested_unit_id";
        ALTER TABLE "issue" DROP COLUMN "reopened_at";
        ALTER TABLE "issue" DROP COLUMN "long_term_approved_at";
        ALTER TABLE "issue" DROP COLUMN "dissatisfactions";
        ALTER TABLE "issue" DROP COLUMN "extendable_until";
        ALTER TABLE "issue" DROP COLUMN "contact_due_at";
        ALTER TABLE "issue" DROP COLUMN "objection_decided_at";
        ALTER TABLE "issue" DROP COLUMN "ruling";
        ALTER TABLE "issue" DROP COLUMN "step_due_at";
        ALTER TABLE "issue" DROP COLUMN "urge_level";
        ALTER TABLE "issue" DROP COLUMN "objection";
        ALTER TABLE "issue" DROP COLUMN "long_term_plan";
        ALTER TABLE "issue" DROP COLUMN "verification";
        ALTER TABLE "issue" DROP COLUMN "escalated_at";
        ALTER TABLE "issue" DROP COLUMN "reopen_ground";
        ALTER TABLE "issue" DROP COLUMN "term_work_days";
        ALTER TABLE "issue_action" DROP COLUMN "attachments";
        ALTER TABLE "key_enterprise" DROP COLUMN "remove_reason";
        ALTER TABLE "link_visit" DROP COLUMN "backdating_approved_by_id";
        ALTER TABLE "link_visit" DROP COLUMN "confirm_due_at";
        ALTER TABLE "map_task" DROP COLUMN "fed_back_at";
        ALTER TABLE "map_task" DROP COLUMN "kind";
        ALTER TABLE "progress_report" DROP COLUMN "return_reason";
        ALTER TABLE "project" DROP COLUMN "termination_doc_no";
        ALTER TABLE "project" DROP COLUMN "start_evidence";
        ALTER TABLE "project" DROP COLUMN "agreement_file";
        ALTER TABLE "project" DROP COLUMN "commissioning_evidence";
        ALTER TABLE "project" DROP COLUMN "premises_contract";
        ALTER TABLE "project" DROP COLUMN "assignment_alarm_on";
        ALTER TABLE "project" DROP COLUMN "settled";
        ALTER TABLE "project" DROP COLUMN "assignment_due_on";
        ALTER TABLE "project" DROP COLUMN "capacity_evidence";
        ALTER TABLE "project" DROP COLUMN "landing_proposed_on";
        ALTER TABLE "project" DROP COLUMN "pair_decision_due_on";
        ALTER TABLE "project" DROP COLUMN "suspension_review_on";
        ALTER TABLE "project" DROP COLUMN "tier_due_on";
        ALTER TABLE "role_grant" DROP COLUMN "revoked_at";
        ALTER TABLE "supervision_notice" DROP COLUMN "replied_at";
        ALTER TABLE "supervision_notice" DROP COLUMN "about_complaint";
        COMMENT ON COLUMN audit_log."before" IS '变更前 | Before';
COMMENT ON COLUMN audit_log."after" IS '变更后 | After';
        DROP TABLE IF EXISTS "centre_report_problem" CASCADE;
        DROP TABLE IF EXISTS "centre_report" CASCADE;
        DROP TABLE IF EXISTS "management_rule" CASCADE;
        DROP TABLE IF EXISTS "notification" CASCADE;
        DROP TABLE IF EXISTS "delegation" CASCADE;
        DROP TABLE IF EXISTS "recusal" CASCADE;
        DROP TABLE IF EXISTS "idempotency_key" CASCADE;
        DROP TABLE IF EXISTS "complaint_step" CASCADE;
        DROP TABLE IF EXISTS "webhook_delivery" CASCADE;
        DROP TABLE IF EXISTS "key_project" CASCADE;
        DROP TABLE IF EXISTS "cadre_note" CASCADE;
        DROP TABLE IF EXISTS "business_number" CASCADE;
        DROP TABLE IF EXISTS "expert_consultation" CASCADE;
        DROP TABLE IF EXISTS "webhook" CASCADE;
        DROP TABLE IF EXISTS "audit_head" CASCADE;
        DROP TABLE IF EXISTS "task_force_member" CASCADE;
        DROP TABLE IF EXISTS "task_force" CASCADE;
        DROP TABLE IF EXISTS "outbox_event" CASCADE;
        DROP TABLE IF EXISTS "project_contact" CASCADE;
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
    "PqehTkc0bU2BupksIRj6+4R3Ql9gU6ElvhomM3aYYkpMh9WsXVp+jnRAl3VWBkyVEGSviJ"
    "qYy9D/DaKz04nAMFO4lZHJnuHlPYTH2y2SIvWA1sl0OlUi1U3D7pnV8sn2fFbVGbbac14i"
    "7XKSc7RDyq/asT6yDgArvU7Ob424nv1sO2jRch8pIR/SSpExrAi4D4MJMzErasIIOiYGC6"
    "aHD/4jwE59V/l7Wivx1Ld65ivyNUtoe35/T62NMid8VJak4YI4Rl5tzOt2Sl1GP6DrARGT"
    "BIg0pNemhaiNaYPtWKmR/wLeCde7CEO2AAQzu0j9G65itzL+Ssj7bP9VrY+MLXgTzclP1s"
    "nRrUAPv7neS1uLPEvbZ4lMx4YZ+xCLFjk19qCTC91z2cSOLguLTLm8P1Z1TnSapt+HnWaM"
    "pCheThkZMo0UkKkZlUyhf/nQS3IUr72y3oPVQknT9Fso8nQ0icFLCdEOIToEHd+FUxAC9I"
    "I7uIgeQjTgRN/MTA9ZjcoI5Mj6LaC0y12TaEYhkmghQXj/KObtzbMDcpgIdGr9FBZ+hUj+"
    "sriNS89Dm6oSLAlRTk7Qt75PgppYFO/VDThaVJl29JhOaXWcZA57i+Vv/8ifGWEHshZ38B"
    "zpgK7fsgSH+XSqaVUel3Bq53fPjoUahFVEa18k8oT93hfTSyBTbuVTZ6I/xC4Yc9mYI8cp"
    "q8RaLwajbJzhCCxMeLJGVkpgQmoqp4/BQCa0t8Ez27EW6/Jza3vodhn9oEK2R9CaRRHHoy"
    "hwVBMV+NZSx/CMAbfESzZLITPLvgRj++sV9l5pzPFs5bmrlqVTtwwzoCNTkcxR5JFg5ZFD"
    "Syx9fD4mUxWiqZ5lC550ln2Sk9e0U+C2QQZQYaGyqkI6ITWVsQihrpCvT4x5RNPcTlJagW"
    "bKNBVUiqjLTrkHu/+ytqyqNMqm01DZ0LQZIouFa9D6jhdEEiubKrJAm1d2ASw1EIm5Xi1s"
    "qEQ2c62GgikhHYDehFFZWFViQOAO+URNUim8dkAL3C6x90wkQz6p2Si3G5Gw5KmmaYRZqg"
    "EIIsycoFG/iqhakf83zPj84i7JTgUZ1uHMjimCVE5m6wNm2xgDEE9JcmdF7Z5T5nKmk2cd"
    "O9gj9TahHqRwZEmWQUQTuPh/I5PpgVh8m3ClvVwK5AMQTHojy4jkL7CJQWh1J60xGogibS"
    "A5bmAbTfexygEGII60LTUd0cIfIpJzthSb1DFl8m9oBNNMCimSAfBdESdw+VVFuGop2GQ3"
    "YML3/4Iqyye+/v4D2P7CKOHzv+UNlKJcPrketp+dX/Cm4PjLSSPsXfiAn8OZnKdVknyaTM"
    "BDb4zpCafDFQ2BRrSlMHzzcPP49PD5+ulDQWWOKZf3pyk7RZLaYmoIpNx/0oGIbjKD9UZM"
    "J/C21FCiLT6sGjLM3X87EN699/wtHKknkjv4VXmnlMqtjGbief8adiR7s4m02qtUYrq8S5"
    "06gJVTUy4Fm7CGSFL+oz0l8c3H3aC2A/Cg7RRI1uFYQw5pf3EHwrhOn6k9kcgRnMs75VLi"
    "lq8hnKKV34GIUlb2l3jMnojqUK6BnfKp9KdUSAnMVYjAeEOeOauyW9FiAc+UxMFehaSffn"
    "nAi9hqqFCpcJhu7NauCrYwC4mar5mSrNfdXKrL96h9Odnp5tRtQYKj7k6FpPauGPtIxjrf"
    "dQo9v/fk5DcyRJ9WZ6YtuKJNqrgI7cEb5mgVeQmbqiu6qc00s80Wv1qKywqPIb2NlsjiDj"
    "mbJxf+7PyeX1jUoZC6j+SdlN/zr90f5umrfrPskLIjkvJgFqd1FDjiwXrG5izF93jTYsx3"
    "PSq6F7yhCpKYCLFUw69iuvD7YO656+d59qtQroVz+fry8fryIw1rmhWkRJfVEjnomX4GTP"
    "jPRcXW9ed0FkvF3oZWq+Rr+qrhAki9qB89q/u0qExGIbd4sdLdqjRdh63LkuH+c+/gsLAG"
    "K7axsC3mz0pOiZ/oA76APCwg08TmheDgVzhHyKogc/8xvxyO/dtMMWaB+0wbF0dKzPQj1u"
    "nVS3wrS7dGaALLdB+VtFuVP/wva+3Q0p9CuHBYD4YfHfxGlvT//tD86KKtSYlsFCKDz7Sl"
    "A2HAESIuICgTle+rdkWgWGW+Y4rieKmOsjTSRs3zHdN3BdmEOkQyHolR+wGoVE83WTPpvQ"
    "NVlWkjCfdN0PHCdZ6hz0Q9CYVJkOJ4ok40SZnEmZDxJ9vSIUvaRgD80K6oSIaygwDdNvBZ"
    "UX9oNcsfHfethe7I4pgWLLRQLlz3ms31PCN0QznrjYM984RDqIOfXgJRI6ZQ+Pr++X4N4g"
    "rWK7OlYmYpj6OYRe53q5mKYk1oNssop5nf2GTPUjMjQTfWzALhEDQzvQRCzYyEf1zNhESc"
    "0pYDldeZFMXxrjPjxhxWxYkWFe4Ly1v+yt78ghZrcMmzS9sPbAMiGV6A0ye5szALrs3WmK"
    "UcVHErEZLEpooyyW2AH9mUznID9PG/Gmhh+PTxNLBlpSrNitXvCy0qGxkOkXvg+BpHmVXg"
    "dL0E2oj2aJXLW+oX0mhpAeiO80TeEZjegOGHTpJt3ubh/Zhlmf0OCsee307XtMbAQEoLpM"
    "sJ/DZHDK/ykd1B2bZD1BRofNE+zgW7IxAdG/mok3vLsg1o3v02dwXTNgU7+ElwXN01N3HF"
    "xFTcooAckx1UG7JzLo95J8/jAE0zhztISznaUdUxONl11H3qHY4YFTRU7teOC24QJKd3kf"
    "XQs/i40+5OO6Wk70h/qA782RO93o5Seti0gwdsuF4WGCv7/mIrRkmfnHnJozUgyomFx1Ch"
    "E/IhtDQ0eCnoCzJBKCxGmH8h2GQlOoH9Si7dUBJyhWwvjLpPwnb/5AvsJcoAyQP+EocfOf"
    "zI4UcOP3L4sZfw463r+pjcairXx6AwDo4+cvRxKIq5A32sVEwOPnLwkYOPHHwc+v5HlmDJ"
    "tlcPE4to+42JqYaqU+HrRNS/hK98eixMR77tz8h7NGw4mqc7FPM7UrqJNYUWVpJCe/FqKh"
    "w8StJ49KNrrGlTVzsQyKoO/NrdXY/QfdRw117J/ritGWxI0G/ACvBhgK2ohaZKCP6tSqzs"
    "ile3sejh2Y+W5U1m7lyn5EKWPJ0/k7BhL9Hix4/s7z4JQjE1Wv3BQNBwxhyTPzVQF8uiaX"
    "HjiUT/DX75Szq9C2GzRh20P765/nx3efvdWLsQc2WR03tZVhxhZmiz7tUZoqG0rZYnE+gl"
    "HtY7TrWnZinD5oE6ULv6PzE19miPs2Z8LqM9OLs7ilmxwNGn6YhCUSLsSboi5jh/H80P2q"
    "YeiP/gXm/cnj1DNBSOi2Oo0jBW8uv7lk7mQOxlOMUMrdKd7OuyuZR4KPtJurvbxMI46s+T"
    "4f0Dg3HCGR5IBsR4a7PIc2SD4fsUWuyG95w0rz+G8zkQl4m5FKxL8m/rWVUJ9dHsqg9fH+"
    "6/3j/efGzuVFRFHVqBjShA8xi/+untq9ZVkrssjXw0IzcNHU+wpNNLvpSpUnVo/96WcJrT"
    "1QobrAB2xmrULQV2mpgNcKk9o5A9hYiN1LcX2+I1zOxzNYI15KlJyzTIWowdT0ZKmMftRq"
    "E2ZBCfumMRsU/m2KOxN7YvoDe0uRCInWWTZwQTbcqiNA7xEzw8g4dn8PAMHp7BwzN4eAYP"
    "z9itlzw840wUk4dn8PAMHp7BwzPOdf+zPHfZ0FmbItnTUdvlZTVwia3b5rpqjcDymBp6zo"
    "f7iUzzEM5bapo3ZHma5gQ8b5mKZNJqw7KVY+w3mMwFMd5QAP4JSDZZrM2G9S1rY0LIL2N1"
    "dYhFQtHzGAus6RT5GdOk4JrHd9YpLtaKqhC3RFWIxagKTGba5mBJ0w3pWGGNjGVxYubXfO"
    "qIuYHJCTomdwAs2IFPF/45njdI93Hj9OMM0RDQkqwLl160f0vcs8e8aZt4tW7cfzhDNAR+"
    "J27yDL9jH3kwP3ye/RZ4iq3fDqCpmtnGQ1znO/GozCZQp/cGXcTvkOmdL/bd/TXS+0G/YE"
    "DbCD5DmnoZCBh9d7EVAiRPzezosToIoC7T4CZVg2hKdRoCc2RtehtWuBmGJI8jrxzea0rP"
    "sTuO3XHsjmN3HLvj2B3H7nbrJcfuzkQxOXbHsTuO3XHs7lz3v8RObAJwZKn6nVqd2Mog6s"
    "yLN8U6lDpQh1KNdCgl2btmRbXnquRdcwAVnlVrrGSstn4wm/ABL2b/njdheJqm71nsWDSj"
    "/HV5Arlb6tQaQcYczAF6g13PbQfXjfE/QvI0Yy5uhK2mafqNrmqiNd4ujxvneWH7897Iw3"
    "e9YOZ6ZlnX7+pa/xmiQ13OChtTCx+TNBVZ0X9wl0YvfPy7F3Zg2iXGxpXrLjByqqDtmCrH"
    "Y52QHYjJ0QcNrQwR6sdORIX+abGMIwpgx1PY65J1dX9/m7lfXX3OVxT/dnd1Q5Z/rm4Ak0"
    "UBZDsV7ODra8/HUFnkQyn0kPr+Yjv8kHuyBgKhaZBYLYtoCs5XTLE3UwtxhBXa0HonrFyr"
    "DejWAj4gNoznLqnblSq8ELj0P7IFXV3Hsr0lzYgqwy6O+Msc9eCoB0c9OOrBUQ+OenDUY7"
    "dectTjTBSTox4c9eCoB0c9znX/O1nVxuN5g3tfqlFHzssMGUa5JLbVls3S9dwrr8gS1J7S"
    "JWLdaaaYVJW9IvMQwnlE9h1uWIcn6xOW6riEpWqPsFSQEfW1NK7ElqUaSq7ZBI/I/V2zdJ"
    "wv68imc6A6bCtkN+VvimQgxRwTP1+Ot1/JVA7EWOR59mvjtZulGgh7ZVEaRbtLhr2XbDYH"
    "4vCruzbm2GtYGzxLdSAIryO+jrFJHaLj5F7L3p6MB+2i2+zShwgioH5vZpelSq61cMxtHW"
    "lI196JNRrDjjOGIskaFHbXdJS/Al9H0yWGYO78PctrcYK3NEz2KxAOIeEv430XIRMq3DU/"
    "x7M5tHdgS76fnXmJPdPPsjN6rwLYmYNWWKY9y0PzDXu1sB18jXz8oRwSTj9xsQMUDp+dGd"
    "HDNXBhFSNAMDSDSEZVwISUdRMy0bUJvcFZCm316WO0AN+BYax9irf+RDPS2ako+GhD/u0G"
    "cyK0GLqKmutCFw2DzIsiumUA8SlegSPFHCnmSDFHijlSzJFijhTv1kuOFJ+JYnKkmCPFHC"
    "nmSPG57n/NfNuH7XbZZXJWqHzgR9jDly1O6tT+m1SX/puU+LID8M8Y9mpeloZyZUPyXqX3"
    "Okebz5TYBNg/1GbYEnSUaEc5BCHxYw3+1HVot0hMa5Y7xNzUAY2Bx47hbVZBFykUt/dXGR"
    "UkIrn6/OXy4a/f3V3+/n1GD2/vv/wcPZ9Wr6u/Pt1cFmpl+ivXMdtKsJS8pRCPl+elIT0r"
    "Sbg75GT4EM9sCGKMPGWotSaW0fddkDtEeJ1Makgy3E+CQ5KfIk5l6pWcsmbB5N8jeVIhxU"
    "HI0HIXC3JfMe1n7DcKkioQ9hpnV2gXW03HInj/dcgYNEWR1iREgYAE8uveRoDcd2GBkdnA"
    "kZlF3uvcVpTq24pSuK142MA0XKS5nZAjfReuTUVCchzxpo4YWmPS049NFpKeg7ntkx9zgv"
    "lP1EFNy3f7IZxzfgbG8PpwPtxc33z+9V314bQwNgHEnRFBpe4uRak84T8qHDBbhuh3mQJZ"
    "t6aldx/JMP++nk41yM39FM4uyrvNzXA/lb35/SmjrZGkys/O6PGUZK/hOM1L1JxRcTTfmX"
    "Okg3LhxDLLuXCeyIsCNBit0vPbZ+fIMRfYaxjYlKU6qA+7q5gaFYoviFMcu7D/wuZwaP/1"
    "llimefIGewYy1ayjPTBu7wxcyi7DXkUtpVoHl0QsZRsLV0crZRMf6gQqJQGeNBpoibwXHA"
    "gssAWwA4ra0OsmC4YoizRqPMbfnb87kLfhC0Qg9OPVWl/YhjBHr1hwXOHZIyfin+GbjfBM"
    "xnoDA4bcbldrf07GYqfnUnA9RggfXtCxaHeevzsWHKkGxCxB83f2M/GT4WcmNhbIw7T5zU"
    "UU48SjmFqYKzyKiUcx8SgmHsXU1R2TRzHxKCYexdRDxeRRTDyKiUcx8Sims93/fMMohxgq"
    "Dsbw+Z5HMmFIC5pgaL6rTsF/PbEg33Ni4TErOpozLb45YOCZgu8aNloI5NplQiZQywLVY6"
    "0GDDHWqgvwankYgv7dQEzR8/0WUzoVN1MH+Uv4+r1oOQt/z1a2s7FLDqyv9POyG0KOrN+S"
    "UESLnFhT1ZLAUUlMarL6fXftmH54bkGli/qnVbb4iFir+oi4pfyIWCxIPYfi0k3VIkvVb/"
    "RN1bVRrBCP8OKC01It5DoCkKv5L5e0YQYHG2NdKf93A9S5IY6HUt98ebp5+Prw+fGmuQ01"
    "wRJE9FkyHB2GCmauqukAo5H3Bt8Um1UbIXWPXbtvhHn+3F61FVFmgOMJiMjmV6gp0mIXAy"
    "+ioo6mtPIJOG/v01M4vUg8/Exu/y0qJxUIB1KARhHHsIshQ88VoHmIJ3SgGjQpjhloZQes"
    "CluW3+VV3cop967wdjwz38C0qJtmQOmfySQySEuKvaWkEE71lIXfFvgZLWYertiwyjUjQ9"
    "TvI10xTBrHP0WR+aFpStLc+hZmIpCZEPuOnCMosF97ctxD/gQymt+38nT9Fg873LWpNo7i"
    "g1XD0mPxfPWIotNoUzqpfklmRfjaSjQxYb9lk5aHKks0KNg0wxQYMg8hnkdzm7GWybjFYs"
    "zLBJkm0eCKyM1yaaRI+i0HFRsW4f1EhI1MheJysjoBC+UymUHz6pT1ylNuq09ZEAKZ+Zr8"
    "5GZmLFAzWRQpex0iLysWNPcyxuNIOoo5gapm2sSI65wxU0UUdVpDic1PoPMTvvv56n8+CR"
    "NVnvwgjsbq9632tTrbWvWuVrAul6uFu8G4RGyVAEGGphVEcMRzxsCRZMKI2omsRfcz9kl4"
    "P7uJZnUhrIgdQ2RwGrzAw6/YWZccMFU36Pjx4Vyb2abGxMIyFeQxNCQqvTbT+UXBKBuMvF"
    "PemwOXXNxnRJlxUKIy5SLK0wxITtSkmWCkQsYAXNkqa1k/wSQFNslTCohGdcEqabChZWj6"
    "vaEpsgp+F0mhcVsqJNZhBN6Xv5LXj5TEsp/XHj7R/uXb/8bbbgI18mkyI/T6RpCGVbSpAf"
    "Y/EmliDZlDP/xglJs68u395BGP0O9LcyIEEA7sVaArtNI7ef9IQfzeSMf2ZyvPfg09ibnU"
    "4G2tKLOEB+tGWRRLu3aU9M7Mjn1FhNoXmU8kOGC0ERoz2x9mRcOz2T8XzBHguYseNK7MCe"
    "8Fl/Ts3iW4kOh4LURjKTbsXgGJTOoIamEoKmDGsojGuYj9X/CmcceEo0kHEpXJi8yyL9hM"
    "WOVjHFHh2gkvbZNOrSnANFNpkhPeLZkbptcGqNoaWeM9E6LjeuRaPHNXwNnSULZdIiwboe"
    "87piqPrejqnfYEKboiwaVPot1a6YwwFNmFGS56JbrhJVXff715uHz6/OXnD83FlRJRJsOa"
    "iQiSifwe5VpTi8d3157RyJOdI+v3VTBtKikquBcUPKURHnQC0V0Q5tRGKAdp/v6KPRod1y"
    "JaNEc6pHBRRZM0CtbhXLjor+GczjJelDalKo+Vr04KzBANoQFEmIjG8A1Jt76DvyT0PcWb"
    "YC6gpzQN1O4geKFB4Py/XQc3ZH6KZBBZ6jQRUIUIXVmBJjvAeML3/yLTOCbXtySts+VclE"
    "HjnHWIvmAzef8Lf2cme2aTqEhkz6vCMWUwbA3Yyf7UNtG4ikC+7BVwrOSOfRUSf/rlAS+q"
    "bJ5QLJeeh5Hnfw7w8lAWUDsFGUkAD6kAMmSs1muaMuDuWd4hs8JXaHN0Th4vG4cyssR38x"
    "HrhI0XwtscOwJy2vpxtrMW+T7ZJaDfz77cjQfqE3MzDL05BAMN7EFNBLYT7cnD6/RYvdL2"
    "I/AxKjq5Lw+jcfq0DNNlN7ObZVIkLN1ZjxxuROFdz6TlR5OuTAfh9ww9I2j79Q75zuoOV3"
    "I/Wcgxi8Ga1d11p5ymB+KM3AiIQPdd3XSsBzpUzzaIdEJhlBtyuM2Cxjruyczk1a6TSNYe"
    "cfTQW26qe+nax15n3KxZgew9sRK+JS/TxSXg5o8VuQZcpwbs046qKpYWlY6u3kuJoek5Dd"
    "Hg7Qy2fX+9rwHwGcbo1cJMV3s6Jjdf8GYGldLIQHvy9Be8ySpUb3h7eKVfUHyWMNJ52ZOL"
    "DOm9JQOdGwtt3SM33G4uR7dssF7ejg7NSPcVewu0mkG4qr//IXTPhvsYjnZmzFx57j/x3t"
    "fLr2yUPp3e2kQyI692NtQEkZ8yD+NiIrq99tFiT24+sFH6xM3DL0R/rfu2uZmh1WrRjYvp"
    "kY14mQzYK91WZUmKa6xnSs+yF97bBbJnnd/UjX8OTpOiMO6Qs3ly4c+auEuUhXQNA7YRxu"
    "66sPvfTWmgUxiuRkz9TPJUzIi9MBjKjVmuNnKBNx4scGzOiiYsE4XrUTFCCGckoxDLiUUc"
    "fpcyftkDwdxz18/z3HdG9MsZLOj68vH68iONK5gVxJXR4CXGFbfsxgvljg3VoyUiSyZZFt"
    "ORlj9OPjuvdpA5Tw60QFI8abY0Qrm0WBwRZfasrLU84h2oRqnwyCW1tWJ4ym9Vp3D4LJWx"
    "3ayAeGke+GWYigc1uz2MjLkArYjSQNX2iuL7DMrrePM63ryON6/jzet48zrevI73br3kdb"
    "zPRDF5HW9ex5vX8W6wM/I63u9q/+tbgeiuZD01JVYbeo+q0N1XXWtcbW2/KmtHdUQnpdW+"
    "9qekGqhLI367B21u3RUuNYJ0aIiBBm6Hr3z61c2qOECtwxLQZXf5h4iw99no9eo97n2WdJ"
    "i9XHDQ1nXnFQiHkIXXBdDYbebXtpINjTOPug4g6g/TdyYbFZZjTxuX0pDOrVBEFPRZC4dY"
    "Rw83BSFMUWF2CG1tMmY1hAE1cARk0MQ52vNTgOBgap80gyM6GJ4DExyY4MAEByY4MMGBCQ"
    "5M7NZLDkyciWJyYIIDExyY4MDEue5/nrto3SIuoj2e0/zD3Q244pqffdrUJNaEJqoilIcP"
    "3/v0JfV0MlmI2lwSq9wtOX7qyaE4St9hjNiLQU8jqDNqjaDr2BWbiZDM5PQyGl5Jyq83Xz"
    "62LEiZyCVTkPKxR2UoyXY2dz3bp2kiZNiq/av8+Cqn7jcOpUiaFhc1wgr4pC7T0xCiafSi"
    "sw8HQY4AgmR7hGOvIatTJENgMivgoYgS3Kcjlz7HmPq8pjvDmPIrvQOud1cJpA/LeyenU8"
    "reLxyvWFKkDMsrLTyyBc+jz8+MPEEdTA+PIZpJh4uPPEEaIEBYpNk/ZAH49KiFGlhQlokY"
    "8WDVYw8yggCHeCRGGmH0q21gYbVAAbH2l8Tm9zCFLAxyIXkuR/qO8qMc/+P4H8f/OP7H8T"
    "+O/3H8b7decvzvTBST438c/+P4H8f/znX/I0uwNe4U0R4N2Wgn9tiozjVa/yV8/dNDGpGh"
    "XxTEE/6jYkNM0/Qc7pvKGNMu0NB+7v+m3ns/Vbv5/SmjZRGHv7u7/P37jKbd3n/5OXo8JZ"
    "Hr2/urwYN9l4+/3HxsAfX1Ft5z/Dfszcw1bnE4FYiPcj515AXWIcVJnkLP1PB4UuQRDfOH"
    "SQnmen9UaXDHE/PmlutjBYoYU/Qb1E38vgCyxC99+vRCpkNNjqKEot8sTzQs1qp+nkIWLg"
    "EX71ynxA4NH83vc9iwl2jx40f296FuAy38vLKkQEaTNP372rJGtGg7hDWQf0+JUD5h8gOb"
    "Ndr/dvDx5vrz3eXtd2PtQszlbaaPpbKl38osypEO+9xhZtFlOKWztItQECBjXtGB6tLz0K"
    "ZiHWTpcusAqtsfwVmor+1FYDv+j/B7LTyFU2UCXb+xRUONsjPae7f82z/6GDB0NG07WKeK"
    "PV1yHqYWZeNQojzdEOKJFMkcRWZpVODTfzmKF3RLZFHMySL7Bx/i0hXHdwa75Jdjjaii00"
    "V0DX/TGXopgT8C7PiVkUfRlxfbA47Sj9UIM5IxXLIUdWxFleU1nSIFlwJZCcGffCFcxBQx"
    "WJIVKMCVUXBpv03acqgskKirYXmoEA8V4qFCPFSIhwrxUCEeKrRbL3mo0JkoJg8V4qFCPF"
    "SIhwqd6/5nok2JL/xxiRaLSl2MaI6niO3knbKdZRPTNm+yAbLHMpH6b64H+ifAbARE/VZE"
    "QxupoySqSqyJ8B/blPDx7vL2tqiJ5GLkl+2E1WB4QtHzEKGM82IyUqgLAwy5h3gGzZHxet"
    "D4Nmy8gBACsGq23AzTlIPaDMe6lFRrSG2GT9R9xIxsM9WT9by2RfActYtWylKeynLYf8Oc"
    "jHAuZOkLfiMrApkLu26F8ve0IoYXRNi+YkhvwwiJQKtttWqndJ5uAJCyLMn0wjIxIbIGNF"
    "IzRSk22/5C9DDapQEIEN7mrhCeRsc05NBq5bmvrWRSoByCVKhTWjHGUL1+IspgVEzBWa2j"
    "MTix1Wksod8SgUBbSRDUyrNfyRx+wEQU7nJD5GfZxlGrilBAqKGg0jSDiANIQQmabkxBXh"
    "PIvf8MEzkmtyPYuoV2lJAOgfcJRBnrwUM0k9PGYdiR8PcMBYgXUV9Y3uFy34n7p7eCGjEY"
    "6UXcAev7Fv7S5WKvHQKT2hBqSCC++ByP/e/tgrRTMvnLZR2xJHefdyiYU9+RdkuscPXsVf"
    "zSp7VjXq3NZxx8KAlgSn17sS2CySLPzfTkwRoxTJoJEcLTMdSLnGoa9GbSpwBhPBHBsKFA"
    "pVyHqJQfO4n8FZEgWgjwg4LtCEjYYOSVBTN1Pj6PauJRTTyqiUc18agmHtXEo5p26yWPaj"
    "oTxeRRTTyqiUc18aimc93/wEIsLoHtUU0RzaEUsSvvigqJ3RiBDffX8JWPGrC0wK94UWRu"
    "PRw8Ju55eSljAoWlMIKt7jZ659MD4NSpsy7LaazH/jR9vyWQ9hWxUurT0XjCSqn3QxaJb6"
    "1OSY/k6dNU9WhX4yt20pUW9mBuyJPW9gg9uXWlkH5+KNVVZNMCf7omaVG8XokoLsOJnVIY"
    "K1Rma5QLInp2YEIQsQY2hqmVCuErmdQpBUC7hjeNNMgQDSEER9Kt7+AvCX1Pvafw+lEzBf"
    "j3n3wh2WxPFG3A3qQDbO8BP4f24ftm/07MLrNMewfX+Z+drwtk4A8VgF38/cUuyM6f2c5s"
    "FT9bp/KAKI0SIDy6NRHZ0J2XiYYcDv/EBiCsKBDmyBeQ59nkuCgtObDveByV46gcR+U4Ks"
    "dROY7KcVRut15yVO5MFJOjchyV46gcR+XOdf8DQZUvgao6A0FpHey04PuEWaQtZygywHJp"
    "Qejhi+7nEiQizLu/l+AVqe38jp8eEgQRRgtPzXK/N53TKZ2uvrv2jNaAXEI9HDhOURVY2n"
    "gKVrQqQWr4YzyN0+Nyr+7amJfV262uqJEi6XezA3mMTeorAhfFr8lbN+W6WKuMhriljIZY"
    "LKMROgUb4g9ZqiEkOU41SGFRFYwB82Gvf0KsYZW8wZ5gQ2ou74bXO4GF7PrrFbLw2cTLlR"
    "tgx9iAWViCLeSeuNiGLtjJs7OX8OFahY1pKIw+mcIdVsS09vByzZqwMwDgDfmCAQgAude6"
    "60BYk0XgCUggv3Ih+C57CAkeXpF7GyVjjTV88rcpmC72BccN5kSa5SWQj/0CHMDgAAYHMD"
    "iAwQEMDmBwAGO3XnIA40wUkwMYHMDgAAYHMM52//Mbd1JLkRzWt9WR3FmuhSJKalifxSf2"
    "nGAf3MGVaV+PS0Jnq7234eO9L4ZccGNA2RPqojDm5OB0yLHCrLWFjZ1WfYPHtdy64y1u3X"
    "HRrWuR36fdvsqQpmqp5Mh6Lh1WxUuhaV/KRCYqoE01MKM/2s/QXSs0pGO3E/iN7ADiXp/X"
    "DbpoZsWlTGpIS5lUCgu+ysrKXQeGuyxBo/7P4/2XcjmlSPLnk20EhAM125ser+EzNiW4NU"
    "wNukOhQDAQK1ndwS4FfMqcRoXOz/kmz7ntDAa4KnPYn8iF7JhrMvUN0VO7tB9e9oGLrQ7k"
    "8NGZET9bw388HRsmEdpIp2W/kMraFJLPJxZ15TpCNK5Ax2XO2thrZULypbvyyzzDXQ7Nfb"
    "7c58t9vtzny32+3OfLfb679ZL7fM9EMbnPl/t8uc+X+3zPdf8zyLnSxO8VPd/veN6C2dDG"
    "fyXV8TZK1c5GqeBrpH83YHb0fM+9i/JkBI6KqUXbaIXv3Lz1XQ1uy9sa3xXqhYBThPwAMh"
    "vDGiWkA6gdAo4h2NRUi5b1gpePzeXIp3WsEx54N4POBA05n6cbANtVUYUuAFNpkm7bEIqA"
    "dmc4NOO3lWpJreSiHBrHUN/GA/WE+Z2u+d1lWor7Qo1+GPGa7kAA997zt3Cknkig4+W/Uw"
    "b5HaJxTHsqt8B1F7MAec84KGl9eBVSf/rlAS8oLlYtlq9kpCc6UK9O5hLY4HMGM9hPNJlV"
    "HiCfcNn1DLwnL5/IQJ/cMOHqbFi5J0yWvtEviYUJJicxPIuSuEPO5smFP2vuONep8Q6D37"
    "TbdsZTC7p4ajSBBgo57pRQTRR7y0ZEWTLLYYx5BnmwwomFnDmCmSRcjwrzhaa7ZCQVbmax"
    "vKNH6IHDvgvmnrt+nhco49WX2QmvLx+vLz9Sm3GWFllBb7ET0EAGv0xvG6+Wm3i0Hq2VNL"
    "p0qlWSZUztNZJIp9kKSdHtuT7CDLIuFsceGXjveGWkuFJ7WWTT+mquiYioxYKoF4WxQD6z"
    "WaqiMOgDF/WiMOJn67T20iZGJDpZHCnkSDBUnabS+ZgCKBeCab/azBH7TDiyElxPoL8B5s"
    "LPV//zSZio8uQHcTRWS5t7df8LPCaDx2TwmAwek8FjMnhMBo/J2K2XPCbjTBSTx2TwmAwe"
    "k8FjMs51/zuTmIwLwV8bcwH5wvWFcD2WwV4mf0mjmuqXyw2rlRq2JTOMB2ucOBOPd147XV"
    "XBFfKw07i2XZpoAIEaEzxCjPk5H95XOpFDX7a2FbmLX2DP8ICCp/Udsn53zbv0utwjPMCY"
    "2wuTDFWUSxM4u3uRdIZoH1Am++LZOwAHogcLSEz+UIo2xN9ebIcaMs/VghmgNKwsomnEsb"
    "AC8r2DBWiw+idfSEalvYQcIWrKB/9Y2AZdLeUIQ5eDc3CBgwscXODgAgcXOLjAwYXdesnB"
    "hTNRTA4ucHCBgwscXDjX/Y9yubgGHpdosahUxpjoeKrYbr8jFjP5UxfBeviyXurYI2rouU"
    "th3EjtJFFVYo2D/9imbI93l7e3RY0Dk70pnyOaQ7G5Iyc2ViHXByMwlv8avvJRecs7Q/Wg"
    "M1SAgnVJVHjNzlAx9dEAmw9fby+/fLn52PwirYo6uONG1CnxGL/56WEbY46NF3I2l92sqh"
    "vPZan2bD93LARB0SR60aJ959Ld567ZbAS3Az0o9qB7dW1zRmxZv4zF21puZcj63XZrYslw"
    "e8WQUCVL9E8Fj2j5yY1gB4LtCzCfNkteqgUUS1uAYqkIFKd83Q0RyyLlEDpypX2lqixBeV"
    "ARyXAIJNM5tDG3BbxE2bfYE8F8XOu+bW5yU3u3otgJZhaX7B6Ipmn7+trzcVzTtz2s+TE1"
    "VK8uThlkIY2jZXHBjrKePWy4rxjylVBpAmUTlj6EY12jdtmTA2bpQdFi36fsKQLF9IuLrR"
    "hx/EidWsAyxvTKrlEoccoqbrNSvUk+5p98YeW5ZPxlaJr6az1M5hUCVzAWro9/cNdBaUng"
    "7n+BA8UcKOZAMQeKOVDMgWIOFO/WSw4Un4licqCYA8UcKOZA8bnuf47bxOHNnu538o1qjZ"
    "VY+a7Wvu1g3ydDAUzcxrkt1mlwJVY3uBILDa6I+e56xH5pi6ql6Y+Hq325f7i7vG1jD0zB"
    "jToBh9JU0XGMKX9NTeP0INvCfp5X9IarkZcWER9PHD8/3Nx8aXEJZBufIo+g6ZRi0e0PmQ"
    "uiJUI8i9NLw8MGtl9bHVA50ndhUysSooCopOSOriebdY2jk16d4fll2v4KBca83V0mTzys"
    "6wzsqGx3LV0T0ezOcFGscZvVEFMdZRl0FKXFTlfWTjLe21O7+vlJf+0944axMimSgQTKTP"
    "BIZzGQRPqqIkF8hyHlgmY+oo1ADqC3uW3M2elOe76S2ZK1QM6lVyw4+I/9T42SiBrK0Ypc"
    "/+3RkVnK4xn7zUEL2bTELPejNFsREmz/4r6Rn/Eids+RLzy75JoFfgBALlZkzUOOpxlq6o"
    "UwAuBOauQR6CLO0iRv1Wa/TMiGdW4WdszsuWm4y9UC06tb2My6k+4Og9tHKYLcCtRKEw7o"
    "LJ3KoxHzHFStjAhTP7/FgF/RYs3ik549VFW5aLelXDZOv+MmNd2gZedhVbDO92Fhl5t4Kk"
    "I8ldNbzikG2348z4K0rlx3gZFTrsCVY+QkpZNBDnUcx580RDhECGydiKC82KQBNGiSFiIN"
    "eKVBMHRrp5IT3uBstl8x3fFT891Lx6/u728z6n31+Sknx293VzcP341z0fjFEzolEGgKUF"
    "pFptprW049HK1TxiMiVG1qjLNal5pM8z5k9RqRbetEVqV6rc7MPO2QblQZWZWdm8kCPL+D"
    "M7CDRaMKczFBz0vMsRg5iFKkkg5fujG6UksRxS2KKBYVkfxiULpHPhFrt+LOmpD0nO/yWI"
    "MKQro+pSFx9LUvBBQQe94PBPliNBpBIwsIYw1bA+2ncDe/P2V0LeL8d3eXv3+f0bfb+y8/"
    "R4+nJHV9e3+VFxBh5LPrtUbA0vT9RiOT+F1WeCv2DlynpnD6W6PvrsNWXK3S/GLq4+FfN1"
    "+ebh6+Pnx+vGkOp6SFoqhQkEvBU3CaPsYT6YFIBpd5+fHh8tNTc2mkAeLe5mASDup4jhZW"
    "Q1MqQzco84mFXk+wBHG8kklDxhDc6h4hzyAIaDKmkEyuL7YS/CgUhqT2XENpFWh7L7GJNR"
    "pHHYvS0pMnIyOynJgkQYY54zdJJhHCmeOa+Z/HEaWHaSerbYm5u3fCwiD9NnwnGCo3T7AG"
    "tQAkU413RvanLMHO+EAnw4D/f7LGVP3YJkNmP69tMxJGXbunhHSYklIkMIxkawwZoz+H02"
    "E4HPYwQDzB2nNolU+MWuVbH8R7QWzeUk9hXS3zy32EXQmtU7ic6RKDgNSpQTXKr+3zO7wS"
    "rRYlplG18RoT9FthVF2GijJTUJuMFfsA7x9ldnUDth3CasWvtolLd7VLz0ObKsdeQpQTz8"
    "L2D4Zmp+LP9LW9CMhu8yP8XquErkRnJhYEDhL7aQyaI9NMkumUumXZNCMpzpEDoHbN8PYd"
    "kvzbP4r5A7ZVWY2g3o6VH6PfusMKo0yRZtAEDqgebY2sMMrADiiCwWZU9wp36F0MIkvIre"
    "vVxm8No3GKlAcPyunuShBH5bB9Lixok47K+UKmJ7DpgbZA6uoP5B6+FN5c72VvfSmJxYFf"
    "mMEvzFYLVCKJ6oOlSNlvLZnKqhXXh5MQwH+WqVMQcEzzEiGL/iuZSrRNdcz8gxw7iRCiOv"
    "At8KXKQYYENKmiCpeGqTQB4EEDM1e3jKyxW7UEMsAUMYIdJn9yA6d/EIsYPXsYm3A/73pV"
    "DA2zIobJatYuiDZHOqDoH5a0p0oIsGZRE3PxtPGSicL2YKZQNMtcn2GMLd1JQDlmJtqUOK"
    "m3h3gWqXsd5pm6/7J9haXPhPUaTTjaWXE1dsyHtRt/I/ODuE+YIivQEgXkUxcAWUmW7flJ"
    "+GfNW1t3YZ/k1MeOCbycrZ3ALgnU3RGyUEI/qNOEVvbSdAhbkLEVS1cRRXCm6oqYOzW+wS"
    "zBi+NAUxY6fVptZ4k2go4F5EOBQsvdv0zM4LYDQM+REbQ8M4rUQ1pG0+lUie782gg8HKph"
    "6bnT4xNV9XCi53lkhJNvF1Gco31H6yMbKZUcC+GUz2+deBjc40T4pbWft18s8rR9vlZMRz"
    "TaXIFiV2x1KLI6Cj06rkUOl8ivw2ZV26/T3Q2B/TBlS0EQW3HULGHvQdQMcCphKy2cHGQK"
    "3ml64LMpCh34qjsETF09hQbWBd4yRP3278gWFIXTdIRzCMJ9NIfobr0XLnoQfI2xudXxly"
    "Md0umXlljliZdZged12sVTn0GbAnOP5VEcY6jrJOs5r1gzMFVqfbnOua8h0/Z9FNi+hSgD"
    "Grtjyuj7fHNigRcKxuPI6Vtxf8rFOMFdKp5rfZysw/vUOoJEawfFxBT9PpirPPOaBkixrE"
    "+h1twDnUwMvSSu996c0YTd7WrOpOiGtOsm4tmy0yZr8Ly2VQ+7KwxpqsSaLCkNWTcuKjdI"
    "v/V4OjbMqEJkJlYqHX0IDUPYvPoSaxC9TatyURnSIWlvOvY3LTgWrS2PCxWYYwwrdSjOyS"
    "5sBw3l+Z7UnHAVLdpmbeZohwR30kXCCpaUJ22yuZ3ljZo6EMsrAle3PsgQDaHjUFhuX5Vo"
    "1Qvd+g7+ktD3NK8Q5sLCk1iI3IVguCubVkkVaFXyI7Qjytb0Yh1y8My1GgqmhPSg1Zo7ks"
    "6EwstYJaqpjS2JSOUO+WTfFmi7ksg5vMTeM5EKYXbN5gfdiCM5QRoKo0A4BE1Jt6dITl0I"
    "e81k0Bi4vpu+GzHQMFvsNZRBlmoAuqCIENTFLqRh4fK/sDkck9lgrM6YxdqQ4UXKATC93K"
    "YnrL9tarl3w/6V59IMoWasz1INge2KRdvAqhKwXYV6QwrGtF4ynclpNhryzYqMa7NoH7up"
    "FCrIByAOzRRpGixA9rIk01ivickyhqIpdZOz0kgaDBGualuxTRB5ygHIQFEBjdUs2is5BZ"
    "tn5PENkNlgjoIYL4cr0gL5R5WMv35+xj5YhC20pJR4APJhrX5CkC91VBflE88QYBsmp2NK"
    "599QsrKZTFIkA5BEeFFVRY229zWZRUe4/19QefTE5tw/Liq7yyZWQVE2jZvL3mQGe/82xM"
    "7usgWbq6K5bMltqwNxfE1G6omWHOiKtVMO2btoDSEwl1IHMnjAzz3rsXxc59NO0WScdzUk"
    "A8fCMeXy/g6QnSJJnbw1BJIysTuQy208UE/k0rkxvpP9RZ9FDSnk7bwORHHvPX8LR+qJLA"
    "5jEu4USIUNXUMq88RXtqcwvvm90oqO/II7WZ91mNbgeBpy6IDtcQ/znvD9wNjETnmUIDq1"
    "NqfY9/Eu96Vjuklq7FZ5R1MNCWUdIO9SSMfzlewUUam7qUJKYLvryHh5Q545qzLio4zIkg"
    "jUq5D20y8PeFFVcyWy36NxurFXuqrAkrLfkwKiRFjx5txeMuVnx55s7O7Q6CrG+8inRoar"
    "YWzzLEAvpWUhmzL2Mg42P78V6q9X2Hul4fczxw1sY9+l+pgM+IWO16dlq5galFuSDFTGVn"
    "aWPqNXLFAXXuA2zQnbzmtoh7Und7+RIfrE0EzHLEWblLIV5r2n+40eWq7opg6rzDFW/Gop"
    "LktPNsOlR2SJHO6Qs3ly4c/ObySFjSMUUOc3EmlSfgu5dn/wchZts3ryZTcQyoZZxNgiUz"
    "zMAipTrKenA+O961HJveAN1Y3k2hILNfyK0oTfBXPPXT/Pk49DcRauO9eXj9eXH2lE4awg"
    "nKxjFjuBh2ceXrleJ8vimg74QMfr0dpgYcXyVIRWDzLGccOHO/RP1xNWnkveZ3mgVZHnSX"
    "5ppH89tzIy8mm2RLKk4W/UXiqF/XthOy8zONo6WSa3ZLRfYbAerRFZAoNTlSD0nG3nmZXy"
    "NZSSYEUpEN2vlAxbGiwTKpdmyyOR5/5rY4lxQNjQxcK4Y0P1aFmksxMy5/tHvESO6QtEsH"
    "4HCFvpgkixI78cTPbzJashFEez9RARsWHbrwWymAAu9zs8U76GQ/buVCF3aZNWXdixYxxy"
    "hRSZ02DfaHOu5ATcbvegl1TkoGf6EXDiPxeldumf09tMqdmKVqvkS/qu4SoIJ4CSJ3VgqZ"
    "Gpr7GtSJqm0/QxS4YC6PcODkvlhRUXbYviiMhhVv9P9FtfQB4WkGli80Jw8Cv2oIeRQ6b5"
    "Y178B/8xtvpngftMy35EtgFTgthUWL3EjrSE081Ci7qPf9+tr6m60OGyINcdO9j86OA3sm"
    "ZblIdmfcDIDq+A7WbCcIQBR4gMhvQqVG6u2RXJO5Up8CmK42W+y9JIGzVPf0+7eWSTOvgx"
    "FE9gbT5UjfbOuSbCjRJ4YXIsk9d9E3QM1U19oa5zLUx/F8cTdaJJyiTOgY8/2ZYIX9KeBW"
    "IF2hUBy1B2kGrXJtalqD/GwjVefnTct1al1cd6BAlkkvCu2VwFdIYFwCI5V8Q237quj3/B"
    "m8r1cZzI5q584qkVECLYkez1mr3hugmNXa/MlnqZpTyOXha5361iKoo1idOpMzVA2WTPUj"
    "EjQTdVzALdEBQzvQJCxYxkf1zFJNfTCAuteZlJURzvMjNuzGFVnGhR2W1Zop25f2VvfgFV"
    "dAWXPLu0/cA2IOjwpXYNkq5vLMw0a7MzZimHVFpCFsE2nyrKJLf/fWRTOsv9z8f/aqCF4d"
    "PH08CW4SiaFavfl/VSJ8ZwaDaAqXwajaPMKnC6XsGdiLbfbYFlETpTQNV4qLhB3hGY3oDh"
    "B66n03yre0dGWaFkzvntdAH+o1H39Oj5fhe3ylSM/Q3CNiDcyEd2B1WPDtH4BwUBMuZL7J"
    "ShAVtazuXohtl1bqpMJjTIHtyKl9kZdd9QrnEe9aDSpycAt7AWJaEp89vcFUwbQn9/EhxX"
    "d80N62tBz/0NOYigW8lRCwykUZPaDvQUzdDKyOwZoNdt+q0d/f6R8hSGyPGd4dTp1Vgj1r"
    "2TJIS+5eMcZafZKYldKQfVwex7RgxuhWeJVFOZ6SUAbfaBi20Q7QvezLI583VAWhbNpY6g"
    "faii0ja8IjRGzDSRxyOZxQHCueukS0WGlbbJbws+hOsaALD6AQVYhQ1GXhlWe5Tf5JAth2"
    "w5ZMshWw7ZcsiWQ7a79ZJDtmeimByy5ZAth2w5ZHuu+x9YiA3UMHr8UDrYVQkBdQJ/IjDf"
    "/hq+8vGVbIFfcUnT6HowbUx8NJz2w/Xnp7+2uO8bE5H1SaDFlsK3Pj1ES26cfrM+jwlFz2"
    "E6cQwduceKnOs78xBPoCn7pVrNoqQtzaKkYrMomkAwK5MBHDEV0FyKZtvhcuwrd+CaaNPO"
    "Go5lpchYZj3UwYsHExU6qCkKx0hh6S/d18asz1LtyfyjlX2b0iJjYSufFH8f2GwOyuFZmz"
    "0mR9jvrSbN3pKtJu6ABrNCrTb+g+w859V8o6JY7qENuvOuVtwF0zurS3wyvC4qXVwO1qUK"
    "G29H6lK1lJvCdEl54jxMJoSjpiGyLDR2IbzZwTwsDnrBWpcjxxToQbcDqjvo73K4jsN1HK"
    "7jcB2H6zhcx+G63XrJ4bozUUwO13G4jsN1HK471/2Pw3UHVDJicTfzmCcUh4cqOmK1ieUo"
    "/jxUKkUegVKt8cFc5RyH4zhcV3dpjsNxHK68qdUpO04fbf/mLadPw/eyJojH5HPvuksfjf"
    "O9aS+9Be48RSvQ4Sz97rt+nqiV4XB3+XfYy3DgG1DHzQxPEwAQak4J+J/oVDXwn6zjWph/"
    "Wg8uQyUAeJFCi64nsAa1F8Lb3BWgBr2fypL1KbzO5uFH+LxfCvEf6Gc4os8RfY7oc0SfI/"
    "oc0eeI/m695Ij+mSgmR/Q5os8RfY7on+v+R/8uLIFqcDR6vufle6emRPsZg6PkS/jKTcFQ"
    "uQ4WKldDoXIBCYW/Zyvb2dglW99X+nnZWZMj6zfrFdEie99Upe2j/0KMM+iUDp0F/XAH9E"
    "zs1d/3svC0WAueFrfA02JBKANLk26nDz1Nkg4wWrZlfUTbb86rEoaSejqNcnkKX/n0jCfH"
    "iB2U3sCqt/40zaGY3tFRr40mBitkCKBR6r2bcn5cKyBmvCUgZlwMiLH9GaxpE9pSGu5yaQ"
    "cBLjmEr1x3gZFT4WetGiMnGZ0McijRxJ80NEJE6GgwEcHRjSWNntYT2hwwbGvApiVkprXX"
    "rezq/v42cyG7+pwv7/3t7uqGCJKKkTxkM4SjeHH2kPNCGG627n+QGaDfexfTovDUeCDv3Y"
    "+9izDWCxoGNaVp3kM8GcMDmYAy8U6fISnegjKslufWPGyaxTxhp2lEWUIxmGgyXY94XMHd"
    "ulBDM96ywWcrwqRGVlmeru+Bq9AeVh4rBg1ZlQFpM8FSu2e8jafRdK+pZR5ssQ5KjAMb2T"
    "7h5NpvHuFXJB1ALwJtJE9gzzfh/jSRod3zLZvIMf2DHn4mb9Q4yixFNITYsvQmLksSosiJ"
    "SEM7nmvfVztCSpqv74Gta5PeN5lL9tKgYRSHZvCWkL2130nsWM/aC+zN5J1hSalFVytC7L"
    "nUxm3M50Qh3+PeUSMYLLWz1gmQTB1973CVd3NE7g6KLF4gGoffpbJwfJ8wvaJZ1VVI/OmX"
    "B7xAFU6eUBqX8UB9ulMW4lT3DVHNhm/MyTd78u2zY67JT2yuYaxesW5iYcDCVCtmXRxlFb"
    "1rR3xcYHNG2/Dsy8uafYyOV6ju4CHTGT6milbNoLYTGXBPjmbLZfXGkXtkvtKI2v0YyRTo"
    "1mbest4wUpEgnHI6QdND75VLtJoFyN+Xj3do9URGOWMlh80yCuLej5f1Nfu98hIW5MxyPW"
    "PfkwfW5CcYp1fafQRuHj6Rg+6Zlckc0Y66K6FjtogerJHVkd4Vw2u9Yenp1AsYDZtC4Aoo"
    "3fesLHdjv8F4hgbP0OAZGjxDg2do8AwNnqGxWy95hsaZKCbP0OAZGjxDg2donOv+Z/szYi"
    "UukVfSj35XiGiK8GBxoYXLaruw0AmWANCcauO0JU1rvsRz6EsQaP8jEGtbEK0L2lkjMAen"
    "Rj5E7hHmubewzjTuEEPakqLKVo6pN455CJb67jr0ZLaJZE6oj5cN8OHy8fHzz19uPra4XK"
    "u0+CKeQibGY/zup49nfr8VSjWd3maVEe5fVVLeo+sIPbryVdNalckcVIXMLnHWbkMO33HB"
    "uoOC2xclteqaBCHyZnR9aUaX8m7Yvr0vqA6A5K8wzqHuOnurQgaEjPDTvkLAtu4RK+8BG6"
    "6XRTdLH7jYCgSzR2de8mwNLFhWRchFxFMJLi7ggJMt2lHvaY5pa7wsaCv4K2Jf+ILtCAhy"
    "FgPqM0ILIfz1MoT4ED/BcWOOG3PcmOPGHDfmuDHHjXfrJceNz0QxOW7McWOOG3Pc+Fz3v9"
    "BIbIvupMj7XaVGxaYFFh0apxskMDOb+j3ieZwe6iHmpreZkc2h5ECqJ5bsCP2WDGt3xtwd"
    "5GiaUtQY4MxfyC+BuUcn0xvJYK9xr7Qs1WC6MKbloo40mk1ONMay4N+yJcefT6dTJYKiyb"
    "cQjnHnOsE8Ft6FYAe+YNmeHwgm2v+mUQJSm567WjWWTJZqIPi/ImnTRGFS+P9HNpsDdbED"
    "Xs2ao9A5sn5D0WnWytIUKtApeBTD0pHzCebUZkPiEHUvQKRuEVOO3PUPufPXum+bmxlarR"
    "a2QSG6PXG8RzbiZTJgn/atcsgoOqs1cwImjyYZIERNj9rlhWd1ePcVGBBGNjgUCP9aowVA"
    "Hn6vwcAIWi0FAlO46zYQ0HmZvcbPNU0GNUYUnRhPaP4mHQfOCBTlcIYZnYFLj40GiaF7Dc"
    "zBPg72cbCPg30c7ONgHwf7duslB/vORDE52MfBPg72cbDvXPe/1QI5TmMneZZqIE7yEOkT"
    "x2LOSf6VzeZATnJqqTfmcJZqKBw21RH1NuXTEH9lszkQh8lqrEpGrFy+e+QfHtGFJxF2qi"
    "N9yhZpu7xDsRbCIG5BGMQiwoCCAJPplhXFq2Z7hqjnrJcMkfaBCm9KccHmy/QcmjcGrNcZ"
    "cFtrwGJXm/WyPMf/Cf9RcZlKkfRbDInTk2wlIwPA57EOeQ+PyQz2O69vfn/KHNURq7+7u/"
    "z9+8xxfXv/5efo8ZRorm/vr/Lw26ttYqdsS7r0PLSpgN5SRDmhQKHeI5iY+tpeBLbj/wi/"
    "16a1kCXT3d8Y01R0amVOYeu6SU1tb2n97R/FmgrBumIfqpGLHlMfLSTmw9fbyy+tMtFVUY"
    "eoihH1hj7Gb376IBh/rdOOa20MijztkEwKRTLpAYHyJsVjNKmzNCrI1CzbW87MNW7jEy9Q"
    "H2VJdBRUqCmYmhrJilBYC09X0LEQzq0bh8tQ10U7pCRHO+w1ESIi8Wo4x12CfhmLtbgett"
    "aoKhL3vn/pdCRhZhGTf2NTi5ZEsjwyS0LfCL696OTe1GUbU0x7R7QpPZMj7LflMR3RMlUK"
    "haKrw/7YrFr2CD5I7B8E0pA9ENr7otXKc1+rwY3qKI6tgwyhaZtGA5VpwJMiQmCTPDaUGP"
    "T4be4K0byoGBfklYUk6/9YMEhypjWWUAnpAOSSPgkjZLjLG1GTqkIQ5tW0MWdMMoS42O4q"
    "enQbHRv1WdgzLrbrfjl9Y3qNNm/xcqxRTah8S+9ADn1rsnekrX+neLaeoTUElt7h35+Yuj"
    "wJdoqi5LBsHEm+Z9hyCq3yXMLqZYnH8g45mycX/qwp07rd7FrE1LZETcwxEa0E8SWqokFP"
    "IRlDi0BtqtGCvGzmguWuG9YlLRMxZcIsF+Qds8SD+H0i8cx5nyrf5XpUbi94A9/S3oLh0o"
    "hlGn5HicLvgrnnrp/n2QFnoUgL6+r68vH68iM1nmcFEf1neyS7+2w7ADYtV+XB7OnvL7bG"
    "s8OTM5R6tEZIu6qoerSLysbYpJ3WAXi5d7AQjgWh5tDRU7CdC7BW3+a2MadhLT+460BAji"
    "nAhIWFvYRcP+Rh4Z9rk8y2LNT98D/IQ+B5CDwPgech8DwEnofA8xD43XrJQ+DPRDF5CDwP"
    "gech8DwE/mz3Px979N+FZVCNZqZp+l1LSZWhDoAiSirEsI5M2PBSL98UsxzLdTBL8lQlZk"
    "m/y6qivWrCe/b0geDjjlCAuGVMFMUtqxNAjy9Nk6zcdlF7cp2oPbk6ak8uBnE33fnekY2W"
    "2f4uz3Db89eGES7FBnE3KaojBty0vOqJELYxESFmVhyDEopTi2JA1AMo2IFAp4NNvD/sv2"
    "eMTQEvPRgSsdXtfEe/WGIneFjTty44nnNPXGxzPS/jZ2de9HAN5/MEjyWWcBEVsFFp6hbZ"
    "QhUqRAijMsyo/wEMDa0OyOXSwIlfGAkrsiIF2xfC2f4kvNlkxa4DwXUwCN9AjuMGAvLBqV"
    "zmlD7di3BnNXdWc2c1d1ZzZzV3VnNn9W695M7qM1FM7qzmzmrurObO6nPd/8hsyXdN3KUJ"
    "xfG6bbfb7WRNjbXwo2uswXFAhlrqdS25nKu6VnrNeEt6zbiktLZlQcLPK25a8D9HN5SS/+"
    "TwgVg8bWLkO8tHEzpQURcPrzBaNK6bkyMbSOEcGUOGmaIr+dJED+F0DsRky140gr2i5/ud"
    "u8c2kgm2wBv0KXzlXiTngSOwYdJRimQISUd5lymEfYfAwInSjVbhz++ZP/G1M3ijP4zemT"
    "iRWnzHTpjYAVOsnpD/8qEUn2BfXWwHJlazIHqqDiJhyQYFkYDZioXp7qLTAlFjWo4dBotc"
    "nWR6AvmBC+rlh8bM7htZMjQ8HQnmGgtw+JTCDYf5FY4lcCyBYwkcS+BYAscSOJawWy85ln"
    "AmismxBI4lcCyBYwnnuv8Z0Im1wv+3u3JqQt3vAHhFAntOkUQZqnphjRoTyyUYyskUTl9C"
    "dZ/ezkfv6vzh6vLp6famhYFA3RpEG6EkzhUKggWx6jyB8XodXndQq06q3YuE/FyAnZJdst"
    "pBniLpOdqWuJagQo4GZRd0Wmj+OplCC8StJuS2FXMrCAIqwTbs4rweGtAm65oRxalnCsd+"
    "XB8KYhte5ezLx8fPP7cqnZ1e7v0to20/Q1cVWq6l6d0sTzuk25mqqxBJL0tKvow2nRTE1J"
    "/j/cwCGxMZLy1WQ450SItBlgyTLICppuUWwycwVcmcznItmK7TppZ6imxQa6B4GIbmmkvL"
    "QZ2f/F+xBzBUG6s9RzqkdaBoEtkFpoiuhvQ6+DWc01muBQtjEzbC4kKobvmTpul39E5m/0"
    "/3/PmUmkL/mv5A+/UZ68HetKxwgXIIlZxFFSQzlaDIo6ZBOqRuGVDn9v+39+3NjePGvl+F"
    "tVW3Mjnl3SuJ4kPJXx7bs5msH3Nt79nk5KRUIAlaPCOJOiRlr1KV737RAN8EJVIkZdJCKu"
    "XxWgREdAONfvy6mywk7EV/Sq/yCmNaarUe6bOjBkB23UDgPzFmEF6zx4j9hZD9jq1EChYo"
    "kCxsOhbozc2FYw0WbDyXlviviW/LjBoAC2Y6FBXWVIxZSVN4+1OSmXyyIfM6ZNVzsti69C"
    "4ZPgRsoW5N5NiSl6FS6NSeWhQlG69JgjV1zY59aMNkQzQFHCYzfZSdfxhvmBEGFYpkhwK8"
    "BXLfJTP1hNydyvqDrMhejRVYkVJjWmDHbTxRT7jRusJzuL5/QS+swIW8eG+BFQ/ey6/hTB"
    "/7JjjIkZK7s1/Q6FCO8aDRiYjbA41OPVQJGZ0STJe0vx32oGnVhfQ/LqGkFM4HUb7oV4pY"
    "xusAexvP8bHPx0K3NK9APwv0s0A/C/SzQD8L9LNAPx8+lwL9fCYHU6CfBfpZoJ8F+vlc5R"
    "/lXGELVMO+RWP7jXxObGjoQkn7a2k6AG+fw9d/f8TbDiOOt7BUFkaPdyUI26rmoU3hJwIb"
    "+u/hK59e0r2RdZG9z93ifPImI3pdXV2RTcCDaCNy4WhoRosGgbFs2yP97+R/P35e0/8ANP"
    "Pzm/vjyl0HCylZXN1tv4/s0a7XSje9lt/zC5ilHpw5NWQoFW1kDIqAPRrlKtr8hSylIzxz"
    "4G4cs85+jwf0HqsvG3EXzefopetu40klcP5kDzZ/UoTmQ2tGslzMgZFfeh7a8QmfGZUj/p"
    "IoiScwK42tswyctf8TfN8xzh7ZnERXLFgUrBYL7SWQWltjnNI//pkHujjrbcAjdzn2KzWk"
    "39CvjMKCEfw+08H/eZesoH/Ir+GlUXy7vbw/Kouit5kTrveC1o6PvWMgMdzBQwDEaNic0p"
    "9aLgz6EK3olK4ND7+QN6sNR0oNGgLNFVlG1NE7oeHmF6cFXeZ4uFF26xYJ/xGC/S3v8oNR"
    "fq44qAS9eOF69mrzINlVfWFB001fAVmREgO18RRp757pgM+R19YoHPrll0doDc93qRaLyP"
    "VFNzotGuzfDSEqKRDF+tUBrymcJQ5X7tB69+zCz+4F1GE8xZGHw9KgtIA+ysmnr2zpUrz0"
    "RueFrn+eg/SkqOHBriaEzhCe7nNGdtejnPuOd/RuTURbzNTwoyzyL1h47vZlkfkgxdLCeb"
    "26fLq6vKYe23mBQRl5mULqtLAvbuLZero1pvZoTMt2otTWyNGg/Q2SJUt+j4Qc5W2Q5M2O"
    "3SY489VHbhILQ6WONjbIV9/f9mlvJPuB4q1m0EpsOqFBGbpkibDXx/Ua01XeFjExauwIB8"
    "YcuxkYH2tuhP1AR2eJ/cBd4x94UMf4w4u9YMfMYxXgjgkEnjBtok/I7yNaNeNS2izRGpLV"
    "yT58oWAtJIVwdh6+8fiJBKBRABoFoFEAGgWgUQAaBaDx8LkUgMYzOZgC0CgAjQLQKACN5y"
    "r/qL1Y3AOVw9AvA4A0zlRaI86gBWGeond+//hzaLPXhHVlRw2lUqVu0Jqhk3G+Wdm30HHR"
    "DboLmcEWLWtSODNoKNA5Y4Zhp0+VQjM4ZC46oy+5DdBuTpR7n0fiPf0lc+P6DTFSMfVITE"
    "fwU4aue4qKR4y4ZAGRT4Iu6hjR0k3buPetrHM66S5K67yPyBGVdYa+89svrfOulUSGvfE/"
    "RCGRexciJSYKiVUIsWU+v9gXZVvnn6wSaBtBXFTTMFX03RUOFjHIZUG+CoOiGbgSgqjBBf"
    "ltSf8TysNuiJVObvK3hSut0E7yoD5PGF7gRuK6+yYRqhOhOhGqE6E6EaoToToRqjt8LkWo"
    "7kwOpgjViVCdCNWJUN25yj/8Soybmt7F9JhunbmtZa3rBvWtqDnT7pkYEHQ1zMh2yL94uf"
    "SJkXFKaUjfoE6gIx7Q7xBpQnZC6ht45wvJ35oLCfkShX3/ZDn+BgXmYu5EKPC6UQ69SpBD"
    "L49x6IUQR+AESzz/16IOQ9Jjel7Bge3/sILDb2nXEniUpLdFVSmYD2RXi2TvC2UXWMHcOL"
    "VORjyi30dDMewZkUKmOs4VRLqhC4i8HN5xZWLUKrxQy1mhFjhBXoR7SZRzIhkxHE5k7oaH"
    "DSLfLDlWQ2aMx5U6kY73NCIdc4qd1NXbPpCHKaO8/bbAa7i4Iyl2fiocOPuPUORTw06ixb"
    "d0XC17AkcUwmTcffBGlAtY2jnuA9PZOPXV+fy4IeAzVBkpUZ/W0JPxGC2ja9V9DzLAS79D"
    "wxD1r36lriPDI3mFmHR2Q/YqGB0hBzhx6BSooDwE7XovMYihSvhZ1aDgharp0xwu4JKiAS"
    "LlJCwVQiPbF9J3vAGTlua+EmkI7+lLaG2R323XW3H7XHT3RSL4LILPIvgsgs8i+CyCzyL4"
    "fPhciuDzmRxMEXwWwWcRfBbB53OVfya5V+rEFKLn+x1RKJgNx8XT2k4Mpf/WIHb0fL+JrU"
    "xHFiH2zIbMufvwlWuHaCoFL8d7gpfjYvAS/p1vnPXO4Vw13+jfeXd7bli/qa9ObHLXzDRb"
    "hn4KxBh2Asl3t2vLD28cz8Je9Xsmm784qZS/ONmTvzgpMMVfuF4wr3sUsqP6nVaqGVDiMT"
    "wQT/Di0vrIY9G+DEJLB3GLbO7r0JCMGWZ/BqL4QhcBZaJH4kqZ6iZVCQz2F8KpL663wp6U"
    "OFBTy26/dcMSv+Il/wQcLtAQD+63bFLM6YQ2b9Boa/Twnd//DBC9uwRIcZj00dh+U14dTT"
    "Sa0AgQo1/CV35/wkcHup74yYwapgDSR1MTftoW60x1d3n1+PDfW3k0Gn+9v/716fnx7+y/"
    "vlxePT88hr9/vb+8v7qR4EaZzuIuVl/S5GhfML0SsWfNbc9d8U3DEvs8M6rz4hot3dS6Yc"
    "C9gEwjV13jP2E5UrSctqtrMGKxaEU9ArMxQyGvOkVTsLILfb8YeauGa+oRd0Es5GMKNuTH"
    "DaBSgzKB4jDKWAVVxgBah3E0jSo66QgyRMXDNGayTp/FkW3bMSuqpe34/TbIqw+OyQwaAF"
    "emeISY1pPjwTe6kJOUzji/VjzZnX/ytjwZC3drmtj3Xa8mzfPjBrDX1Ylmw17H+b2eyJvA"
    "db9L7mv36Im9oLAP242nzX3fSmeeorxvge79KxbTupQ/XLQnfQ9WIH6s0HxI+p9e9znIoL"
    "wGWYFHscj/kDzq7HY4yIr8Vdqgi9gG7YBsDZuIXXoeRp7/NcCrPlloyojdGLSIZ5pD19gI"
    "XO9CegNMP1ozzCn5KTmE8k6wDRrfLZlzADvAx3g9R4xOpyT2KZNgoXWzZmSpzTxCEeJRGZ"
    "s2eO7GdiTjQrcPPTPOWjIXyGOtYMwlWSWUp0oRrSV+hDPOPbT+HncAasqPRzZZr1iiyNaY"
    "kl4+giXftsbS8WmFsObX/T76zz33rVUePLJEut6IIUpnjcKTZiOsg9MIg+v6CmC+FiaqT7"
    "BqnOSQobBBCNGQpJ/JFL2iIs2jVPAsnz4QiY588gB5NdxQB8qBSVYrxwe0E24qwq9SU/VK"
    "YKiWTPVOALdmiPwXd9VGdcg8QTdLOmSOXhBcvY2pyubr07bVdQTu98lMiXrfFTdvRAhAaR"
    "nuthsaf0DaMg08tJUyuxWtrWUHF9cSW3OioThNm+5+XVtb8jW7K5irTxTVJhqhojKT80L2"
    "Fgp+tkxNWpOjKSUrtro83Xk/TZndnA882HrQXeFDUlTVIMKm26DKzkbwu6Ja+ROf2NwRMQ"
    "AqtkR+m3T2ty8v2A8+KqFZTgvrvl0qWimhY0JIRM1iBG+RzN/xbh7V8AZEQnMT7Re8a7US"
    "+oBlxQpt5gHym1oH1dvGf3ByppsIH09NNkuvqKlhc0p/5t2bD8zGaurUzJIx6k7clJDpLs"
    "d9kavvsS/BWw/tlmggoCFR23S9t5bt8u7xkayZtXCWloc5QdiBE7r7QGA2pOphC7PYxsfb"
    "tKcLGGVp6i4d08E+U1o5mI06ZP0Gk+2uXXMbeSz7Ql1lAoVjFGOWd12Bnh35AjIFFlxPQp"
    "LpbtdBvfTQiuT28BIj/+MSXMOWTQXEqCzQkLPLKDl8iXprA5fxwV2tiAmxdAwPea1zYTd3"
    "ArxqKEgYA/oW2jypoyY0xpoSsrIF9qE1sw2E1cw5dApqrJnREJ15T6fqlfHANDNtJueFcS"
    "IPXpxXIgzW8bu35gt7dXDTcOIjnaRfFKVxdVWXufptVEGUvner2oPnLvH8xUONIwiPZKKf"
    "YZ5eCQCZ3lg0NGvb4/xufTLdDf5T2xLAdjw/mLeyUZ+2hu9Yu8vNZpnqOtYX6iqTsRXt3A"
    "xdr6jSldHIKFHCDdyqy5YSqA1FIKR173A3+1WBTuAF/naDvVcHAtjtXGRPyYQ9vM1YDJd1"
    "z1MnUKWSA0Ag//clZFkesV5x7fSf/fQGh+3cdr3GdAaf7ReYp1f0Pakyu/VemlLxV++lXw"
    "RkG1TTVNBmbZNrhMG66xUtPkBHvzEMpmIF2hM6aPb4EBuSrmHJ2DSiY74P1HGH1rtnF35W"
    "BFbXQXYUdvTh8qVH4han/OjjlfvjIo3taIgKvQipMM8V2s3QxIN9jK15igHxVxOZTNn3He"
    "/YR+G4EJgdszf8PAWfD2vaZkeFU8PnGUz31eXT1eU1LZE0T7OIA/cpDU3X3hhV49N92BRe"
    "zl7vaF/EJKmxJyg/au0HNqLxXnDWr06ASgoS1N4NDUKUne0HCxrNjPRR3uELC8dWlxshRY"
    "38VnDYt5fuhzBiXGtHxGNSc9fbGPRGKS05vg0M93faQOkHXtnx1McXe0uP0wfncfeoKuXH"
    "FVtXIv9xpp/T5TrdOQu6Lrx5ThDgtfTmBAvmPSZ3wQtOd9W6oKVtHJ/1rkZ2gD3yMa8a+c"
    "m+VxQnF8XJRXFyUZy84vkRxclFcXJRnFwUJ//4B1MUJxfFyUVxclGc/Fzl31l0ZX7qfTvm"
    "PvYAbg0zsrcJ8DH0P13n3z3V28o6//azOXzChbAhfOU+v+3c+MgMahdrS48ZhHo1NS3w/y"
    "pmrF79tnAly4E0wFMS28f/W6TzZ+elVLsKBxylWZ2OvMaEwnt1O9zCaGs5gUQEobeLeuKm"
    "vaR/kt4I9R2foXpq6VmzyUSWtclIVnVlqmmKPooVruJH+zSvz19/BuUrI4eK2hgsBK+5uI"
    "q/Pj3cl5yO9KC8HuaYASFSl5Wbj2IhQ69oGtSpTVBv4TmhjmvJwNR93fi4AOEySlgk/j/d"
    "Xf4tfzNc3T58zp8rmODzoBqSd+5AyHeiPj912XLX+BijKRk2pC7kLJ9iXPDkpruQt3JYB7"
    "EPCsVPy0vbNcTZ7I+TvmJviTbX2KRIxR94sdLcIxd746XsYbIxUk9XiZmaMtRCQJZO82+I"
    "5jMbg/6jzOB3neZDQiIU3S8OMcBcW/KJ9eihpRSlJ0HZO3J/Y2/jOT6GG2CDHHBGhd6SNW"
    "ZhUG7s9NTfL2KoIoYqYqgihipiqCKGKmKoh8+liKGeycEUMVQRQxUxVBFDPVf5t0JBgDnt"
    "BcqDd8mIfkdRlenIjKJ2LKI607UZMH2CCdPv4mX0ohdx/2LZbWXWWdMpTbs302wgDPh/W7"
    "R07B0kIsVrqcuKSSVWTPawYlJkhYnWlgMCrFZIIzvq9DGNFrtRKjK2IWRlUUEpQ8klQ1FZ"
    "08m4gLg906jvihrsNjXVLSjJ/i1yT0FSFvKwdSFRb8wSQwo1RfmDn6qfMRLqMgk7ehSZf+"
    "eueSZabkye9dh0Vmj50zX7t1dnM6yrz2qTUbYCE+PuBuOpnPQyYAskemLsfrmQdlvUPI5y"
    "fXP19e7y9tNYv5hQvhF+OiwhJ91ENssoA/kO53hW69EbD+73BTa1ZxY5gLIK19Xn6J3fv0"
    "tvvwOJHXu3Et+8iCnCUeKbzeXxgTbs5ZOdwDSzQ3sZxLh1cns5ifPUJHdh4BDIPrVHNKdw"
    "jBjSLlzBKQn+5qwJLWjRm5oUL44cQJ/O2YgqAspEzynprHafBKth6ZwICiXh5r3Fj2/WiT"
    "MbIsuW2k3xsrvrIx2Agz3wCqKhQj/C1OZugfgtF4YcwlE4yJWi+KjAFoODvq7NjYq1ZAZ4"
    "+R4keqyUNOgDiZIKch+7JF116EqE4YEeFyFSZwPungjB0oyJTQsC7QUq5YoGc3BKxbLC5T"
    "ClsJaulX64Akop7XtRFV1LKiwwEu6kaMaLqDgw9BMxMQ01oOVSCitgcCoF81BJnX+fQCEJ"
    "FJJAIQkUkkAhCRSSQCEdPpcChXQmB1OgkAQKSaCQBArpXOUfWS35rLgJyuEvyYijgrin8i"
    "YyMzo8g5GzgEy1MnqEPaLojDrEjwf0HHvEDOiZPgNgynP00nVpLleiubyH5nKR5kv8ipd8"
    "mh8GMMSD+w1gUMxpCC+hlejDd35/AAOtneKxerM1dn1uWEdyp7VrJmnmpmq0i9BYk1PN3A"
    "zX2knIcF9xCtDzRpMNHegqxHqLLLB31JnpBJjH2u/NeRobaAt7uBYN2qco9OrkyFrcE05V"
    "oOKAqo2hdASsE5xPNcr/7INekbs/jzSwbUxsvVdck8z5cUOhNDFDIGyhT80cpb+uJdovRL"
    "I9d9UJpX/fOESFqkvnzKiGVD5ZMv5MphuZWiVcIm/XgVPxdqhHZdoszl8cZWTkxw6v/AFt"
    "J5mxMh6juM05mhlEnQq2R8NGk9EnU7t+uH68/PJc38mmTQyI4Y1owOIpfu/3V71A6yjS/x"
    "n/XuJwiZ7vu6FhqDIz9sDQIKtpfrZu/vacOVYFeHt8tG4f7n+OHs9j3vNGxwtaQjzOXGDz"
    "O+Y11nVdIh/WfGbwhucYY5DxXXEm/kvdNCC4dUwLbp3RJElaYK3PsQaRPQSxvinWZ3GbSA"
    "0r1GhhK6ZpCzZyPJrVQIQ99YaHzSKb5zJ8fni4zTD789c8N3+9+3xDDPscQJ4TBHRX4GKY"
    "k1ezcCjFqho4vLE9t3IYE23aQdnWgXHU5lTHI5todTMT/jIyoU/F2ACG3oRLAx2a9ZGVwl"
    "UfIx+VSlaOssfKUTjpR7S1Y03UaWbQwACnimzYn+AfGf0xaW1JGBT1Fg/RJ6cMDYS2fqqZ"
    "TGXoSWHkANhxutbvDfkSwo6OYQxn6AA488494tuFbqfORpFztQGrD95L1FawJ8w63TE6CG"
    "ktiqEKOOL0EfmQDHrn03SQaxwZVYFtyf5pyLBH/NIW2nggasJBjmQUqwbw8BbaZ9dKlzih"
    "7ZsCTWZQw2lsdB/6vtKe2z62WuntWYR/96Spo6radoxYVfVpCVOoTMtSpP0mj0Ui5Xs9xm"
    "8AGCbKlmyvR3dp4aiMer7T45rY3tFnqVaPObD9PLvISg0fOZ7DwnuK7dOn7cPrE5reH/m9"
    "k95X7e6dw81CU3K8NK8kkvIHc0qiVLy6+SSZ1LaHNZZYWR92n+ayPVgx+hdMuP5G1CLWqn"
    "Phvh3KIWntO0TeiMgbEXkjIm9E5I2IvBGRN3L4XIq8kTM5mCJvROSNiLwRkTdyrvLPJPdK"
    "cQvsQzhYneYttNn/k1Wr1eyxmjEhKp64jntOnm3ZYHKbQg3MECgPTn1+bx6Pwer9MFlA5P"
    "l0KRvTfCL8swj/Zvaodzk/AfLAwVXkQHlV4dSQRiWFT3ZNZSJ26b6tvy3cFY2j+qBKXEBL"
    "YyQRBmzNYOuR68vbVuXUyYsCu2vLKanrVI5czY7qN4xOU2SAr04QRear49jdf5VZRP8Are"
    "RSwZ6DlhzOXHoe2pVeRcmoHGcGUqI7yzGF2sSzGStrz9YG/UgX4ER3WihLS5jxj3/mMys8"
    "18TW1uPcKOWnIjOo34dCmcwwIfR0BEh6awodwNEIen9/S6+hf2fCIPSznWBOzDOOS6Bihe"
    "zcHP1W2dQRHkVFM1XFmFFEMKQX/UK+CdSzcDnHKAIdlM9eAaSkEXtyU/T7HM3GgLOa6bSY"
    "OY87bDV9Yk6RL/zS/8nTjYv+vws7OHX+L+mS3rO0vwO7fklBBkU+PBFqLkvdbLmhfXa1KR"
    "N6r2hj6LShaGCs3NOqEHAidhh5y52UW05lP5s80dTYxQb/sc+79kQYdMtp677ZLHfzVal/"
    "pYKQysxwupS5+4dHsqT6KpUyVuCOl1mAISWn/uK+hYaLawSE1lUTfrqWVW+ECu7bPMpPrp"
    "pBnBs2kBTitMIb5vvMTNDGUmVy/c5ytUOaBZwSNQcJHfCq1AyBzOpkgmhq4yRP5s6ytcng"
    "AEBMXJFTamdHQ/qtBylTpAMqB09y8uXBth0Tg72G/O/HiJZOim1AwWbPsSy8ri1hOEM73/"
    "5txRgVeQY9d0YzmiaAou5I6kTVojIRUzw1WB0DYF681s6ET4qc8cE7ghXx2I/EC31sy1ku"
    "dCabYlBoPUhhbtgQ+q+0i+hvGGxfYmQdk+6XHzeEXL+JptBiKdNcRtItWYsUJWWdivAp0V"
    "G7yxNv7AAYkO39kUicDJAZoNkRjnPhvCyIyUbrsWWaglDbjXCta4btSbZMdxtomBfWPFth"
    "GKLqYDZYTphXyM2LxVALbOhhPmW7Eusg/fNCvQIDMqKotbPQ66ZFJxdcB/nGuw8aJFOGzW"
    "TmVthgpmFi5QObLmpX0ycd+MTdqHgnh5cu2Vna6jsR9v1PTC7bkHaAmreQNBw2k+ob+UvT"
    "xNL72gkkE5EtSGjsbt85jfhARp+7/IGby8eqYe3L4gufqJC+N8VjKFUwVXTarVkOk+rC/R"
    "m8uRLMRvFoUKPA8UGYYc/npek1mkuk44l0PJGOJ9LxRDqeSMcT6XiHz6VIxzuTgynS8UQ6"
    "nkjHE+l45yr/mmBahwE1ZnlhiqYbIYC14onrGArG0oTmvvMvDlyvVAzmRp1OFB5Fen1mwl"
    "lDE0DpqRhHhjUDscINFINYn+nCJFjYhQQVnConsLQhGgsxuSoubUh/aujqu6PuKQhPPYa5"
    "VL3hHcfdFPnGWnKZrjCAZ/2Fs2nsrnaXd/FkZ0bF0gzFuhRkJ/AMqNe1Wzm1FUsczNnNut"
    "/VPF9lH67rddYmIfHAn2nQovsKoOAuM17iP/hS8j1RtTd3edAP3Xx24ZkWnmnhmRaeaeGZ"
    "Fp5p4Zk+fC6FZ/pMDqbwTAvPtPBMC8/0ucq/4XX+vLq8v/5K05Dq74CUId3bTqD/40Imdc"
    "3ux5lBQ8ljU8aqErEj0/34r3Q1kttCoQVee2knqE3fzKDh0Bc0cA59b+hqOqTvnKj7Po/C"
    "5enKuWE9T1lOUVaRZzb5qeIR7SINCwAnBaznGIHSSc5y2k1Yu4FmYegQUjUT/yl1HCVrOK"
    "WaSz3L9cidGjIsMh8fO2g3u8/M8bphVlN+6/SP8E32d4Uub4XTXyG1LALvN84oa6tndn82"
    "+0GKpwRA7USwrmNuYfCyJN6WhDYPxNqC5MEjsjtos0rQaDRowpUAHsKCRGQBu2xqBg2FrS"
    "WyG7bk28iHC0L+MDgm+Qt3u7SkBXrFVdJBuv1yEaUTUToRpRNROhGlE1E6EaU7fC5FlO5M"
    "DqaI0okonYjSiSjducq/xGKulcFw2nN4XN5IKmGBpSqERZ+ZN+EdshQyCiFY63Ud5qkxw3"
    "DhsvIuY0L72dSGXk5fM94K4THvmxOxXY+58NaWEroFb21BnLRA6uh8XkXz9YfmbcqSw9GJ"
    "lKjtl7Pcc+H8+Y9443p8h3n2iYu9TvPw2bmXPFzBcR72SaQXrG5bBvXcURAA5AVCKXPafQ"
    "wKdknkK/4Hm+Q3c+HgVwzNkchfV+46WPDc4m1OLZzewuktnN7C6S2c3sLpLZzeh8+lcHqf"
    "ycEUTm/h9BZOb+H0Plf5t8Ge45aUTSpxBcYj+l0siZnJU2yHrSb/Tv73491dXKbnDozjCy"
    "n8c8VjmEGR7ztyEYZcK0WQa3n8+Gax8x0TLeeRK4JzNFlHzxLG8MY3bg16uigFOZIT1rA9"
    "9ndgpDLm/Z+Ybd/CVUrRKmn0QjLbaAwUdQxVajQMJRqa5c+d9XyzRCYG91iAiozjd3AtGz"
    "ucfq7spmNHTZnII9aCg/DPmk6jbq+cPq+UHGEde89zQocVmPMrdirfrwFsgH/n3InlPcWj"
    "57sShi0xKuNAHJmQEjY2FJpME7k7+9dMHJkm3hynpuSGnkRPaambytjUAAFtyDk15TJc0l"
    "nqKR4Ott76iJS3wsB+J73NRrS7rEpdoOmkt98W0JdCekO+xJaEj6r+KFfKfJP3ZL7Jxcy3"
    "4eU3Xz9efnmu70LpbT5zGP+pG9XPjBpCYD+JiYEqyF7/lI4LFhws9xeV07o4cgAtCRVdNa"
    "KGzKHD6DFcxwk8RvvgFAnrmyIqkpk+zCY/jKjIHPwKoIrU7m2B5r/6lfI8B7jLD1K+KAZO"
    "janIHCJCaF6Przu03j278LMqWMb3t0eFQQ5H949jqWxa4O8Gj5+mQhrhTAEcxUyf6exQ0Z"
    "VLhFV+VUVqD4spFeY59ElMEw+K1hKWp+iehpow+rse5d53vINHHBgbbpCYs+FnbFT4YbDw"
    "3O3LgjPtPGRvYY9dXT5dXV5TLX1eYNe/D0FuqDDiY20iObUXZBM/VAFco06o0apMVfAOjZ"
    "XYr5AWkJeQ+PmK/QBqT/+IAjorhMzCL+NBa9qbWABrBLBGAGsEsEYAawSwRgBrDp9LAaw5"
    "k4MpgDUCWCOANQJYc67yb+3WiVKxp/sNqEnno2j2WI0P4v0WGqIcF42qFIzaE4vKB0Lov3"
    "UIHz4/HNIr05FFfp/ZEBW8D1+/FwUw4d/5xlnvePl33+jfeTd+bli/OaFObHIDzTRbDquR"
    "OYHku4DjCe8hz8Je9dsnexomlY7DZM95mBTxLA6vRGO1yGw09nRx2Z9v7m8eL2/r6+AZ4W"
    "RM4XeMQDg9V3Yvdd4mkbzJHLBcoLXMyfvM690RZeP7DWhQjBlizADlQNfiW+PaNbfgWY0c"
    "T7A8KVreMRwbV5Jp4z0ybVyUaVFNwbm5RDxEZjm7iiM7YlRLERMVgLKqOYYGl9i0ye/WFD"
    "JP9akZZRuH/UcnEyOTcwzrkz79/Pn/PktTTZn+OBmNGey1LgeVCvxTSrmnFHkH3nu3RPyV"
    "cS0Z03NInzqZxYELYnrOKE+St++FShCRc+56zgtPLah2EXGm6fVhyrMGLFcow6/iGWhtD3"
    "QVkeBzGjCtAyTREq2hy0ES+ioyjY9m5o8cDpZZN9CY+lgnWQZy8Mvf2FJT8cH3hCyTQ/NS"
    "YvRUQt+9nNYC+uH25vK6mYY3U2XA4RkUwfwUreD9Dw8l5tzAxBLAc3/rb/Ca746rwRv+dP"
    "1W+lRVn1AnARSHmUBCQJFjEluXlF3X+/Nw6bwsODKvGsfiwSc0mR5vbu7rH6cpRmAqjVTo"
    "VXIbvfb7k9/H3qtjYoDZBNzLpzwVgzO058dEA1eOMqH3zliHpAyD6nFPbCVSaiX9y87wnZ"
    "f6PZQygzrv8dOONqcZGqYmrJpr8fNEF9NRix+iYli1yZsZNBDy6lMZToEmj3LkvaWL6Yi8"
    "RIB79VtUZUcNhMCKTXNKLErazP5lq+mIwqkWDXXJzBk6lH5gzHKYhv6uFLFT/WO6ojgK5i"
    "baIIpPq0fw4sih0Fu3Dcyl92UgRUvqityG+0r0chMtcV1yF0YOhdwsL1GfmdM8uWFJEl1S"
    "R+ReuyH2ekuRO0V6f3bdJUbrsghrYXSO5kZrtTWLtI7/Uk+WKBgC6xoV3xT1pRsGQJPvMb"
    "Z8ae1K+SU1ovnnh4fbjJb4+WteDfz17vPN46dxzjVRhEE4PqDV50vH52jwe/mUG9l7HimT"
    "sRZ12ZyNIetAG4HDL+2uUPEIdHtZAeP3gSW6k0XGVRujxfaFe+RLbYeCs9FyHmCPlyJSbo"
    "bxR/fbElPkqU09gJi6asfgqpBx5Pub2hZoqIapxh7AyxcPYxq+oiu8kNKr7qe9hqJXJl+5"
    "rAWSKI4cEDdpzHGKbcg4+OIsY6B7vKhj/B6dpFGzAO+2rjKRGzYUoyQdFyYqBLgIlVEYsJ"
    "cCVyIXHQQLrHYwlDz1zQdnBN3W9YnOHTwQ0k+xbIBXA9xO6QLeszF4apXZKM+SO5oP5knE"
    "Hs803pPI0rtnDloib3U8e9LDB8KgNCN0S1cidijTKdUB1bwj6hLWSLsgSpQ56xcpoUCH/i"
    "kyG6QZblz/KE8VZ/hQ7CBVtkbACls74MACXkRr7IgTGw8TrmOfOr5pTmWNu507uN/Xu6ZM"
    "9JjeEwpE1WQU/UWZ0nDtdGRSpwtbFMXmwZaTyL/Rko+5+DtBSWyQk0Z21b6MysYPRNypEw"
    "3gRnKUf0+r4MxohSo5UhQy99FvC1eCYA/2qSZHZBz2Np4DL3cKxYE6gef4FdR9s5YiXRzZ"
    "75OW9hzrhgHnSsZ2dOo0GfJd2NnTxqpGszQA2veNmEROQHmxdZbWBT10C7dyFmn3qnaixc"
    "AddAwry2foN0vT/mndMMHSVUfgU7oJlxAnAqcX2B/GRV7qo3jGG9xvdqXd2xl2XWPQ72IX"
    "Nz1jwRtevoY1FGlTbHcbbLb9MXATqMfcIyzAb3WjbyXjh3LPpVExMwj9q7qs52Ny8RrDu4"
    "yttLs4KA6CJeZkaO710qZG9d9Dy2ynUDnUzWx1UsWyJ5GHVjNmWqi2U1uX1meVEICUkvX2"
    "xUkLfkdnjYIjkwm4o/stCzVswmkxoEzw/lSCZHHHyL5OEgmY7LKOqGBZHNlvNmXEXLqE5S"
    "NdADCpGeavG+druGfwERzije03j9JHqYRHDQ9RJ0xKLL2a1RcLAwdQfDHtVpraI+asRQku"
    "KllT42upRoUBohNYhLDbdUnVpHIeFEcOoeKoNtEgdjuTp3BSDPsT/COjPwIfyIIktqCTcw"
    "B+YO8YDmRGDuAYpBkw03Xw9hm2GZGfreaU5CefbMi8DqHCnCy+bs3dkuEDYIRuTWQaSTUY"
    "loHV+qd3RrwkCZZ0Sm78y13XvQtSQwZA9bCAm0Zd3iq2mPghVP8vsoyuKb2nAm9KmheJX7"
    "si7CN+CfWMDyz3DxaHLd6QFUrz/ivcB6fiwPA2/kG6pyRCBYKnbtEW6H4bT9QTurd+31bb"
    "9hm1pFJF6uw92gIrHryXX8OZesKLbq7cCkWquTpKBa5kbZKG/LjJTNYXlnRjlR3kScGCrV"
    "03nAeu4QA7P4eDv/zyCHWr+VjpkEOX8UR9cm60Xz8/s8epV7gZ3b7AFF/X36DtV1fO8j6S"
    "jpY1b0i7qqXmT+dLU21aH0CT+fQDaLCJqzfsqUTJCCNPJmpITyKPW+2BMYyduEKbeYD87w"
    "2Jd4c2z2SWPm3HrgnnLKFaybrpMb6L5jmnXcft/HA0Cb+FsyUt/M6FjoBVRGYL9IP3umKT"
    "nRP9PGxufbRsSL9HNssHF36gULfSbsdckGlbabYTVl67ggmP2bYdNd1J95pgiCVWNm42tX"
    "GmYFxMiA6a7uRpw2m+A5uC13SHvldJ051sx6xs1x36gRl9YY1eO1mRtl0HDu9Wrb0/jnem"
    "drUxLH1GezKhrC81rq01nRhZx1OYZXcVEuWCwjqWid9VQit3/QJ/XXWzjxIa1tlAaddt/R"
    "0Ue5RbbtcUXXDlXZtSV+DB5k1zM/VwlSZOFjhMdBMYrRsUMWzTRNhLKUDL79KbEywydfBY"
    "Hsu+7k3NZxRtm0TbJtG2SbRtqnh+RNsm0bapSX8M0bapFWEq2jaJtk3tIpVF2ybRtomKMN"
    "G2SbRt+iHxLB9RsTA7rmFKWptqa+BaaHfM/ZgyszMpatdoF2faEHu78Sbh1o7cUrwD8moV"
    "M8gN63sDhxSBFcOewe/qmOW3r6Q3Rl1yDo/Lm+6kUoG79ea+Y9XKuk2P6XdWjDqB7iesYQ"
    "MrRACFccKCAzEzangdT1E7IsKQVC74EQ3oOS/Sh4OiraCuHuu9YPan55m/Xa2Qx4FA7ylT"
    "ngwZkIBSR6ZCS3Io9DygQHpDvuQjp3lSbCfV7taE/nM/wJs6ZyMzqN/nY4pHBv05onl8MV"
    "dMd4V9CRZyzBlRKp0RZc8ZUTgiKhP5qOo5z44aQqpY4+Bzuxkam+QNGgJxW8WH9YTWBwG3"
    "2f1XG23bEDawP663NZaOee8Ssxn/wIvqpT+/2BvTo08Sayh+tEJET9eh2K0yQbRGk2pCN1"
    "KamXEpsfkkNh8Nu2025A8USOJLyHC3QVjWgnzgua/YIosjL38hOQFe0aILaAVKvOSulzte"
    "8O+0Xy7ihCJOKOKEIk4o4oQiTijihIfPpYgTnsnBFHFCEScUcUIRJzxX+UfspHo9NOIBff"
    "f5UhNups902oshfOle+NqJOelxEfJ/fXq451M9NSR/5BwzICuMWu90rIZAHeTAWfs/wfcd"
    "YxzEng5a2tyKygFE/WmiPPT/3soj+D3dfSj8C612Sfhqxej6W/IuYBcCfX3mBPFTXpB6GR"
    "o8PgNf9jv28z783EmFCfKOfdtz63aDSA15h7j8cUI3zXBWhXtmGtDChqylMWM4EXci62q2"
    "nXEHTFINWzLoGwrgGX5dB07znk0cmm69ZZ0rIny833GnDBVtBSroalOoHHlpWZCMesxt0U"
    "mtSNcA9z24futcGNlRje6MU1bpn7B2V9BeLl6A5GETO68tVC3uRI7Tqj9HFNDLjxtCZDAj"
    "zdN1fKDekBRA3PbFgXYWSSDmPcu6nbye0odgRLU6V4frKXUWU0wVAEoFxoqMrp1w+rQ1fM"
    "faXSazdhOwan5hqfoU+gfJcPlPEM0ZTMcIt+S7vbZ4z80r5ZOqkGOaDsvyMk1TDCxJN2Vj"
    "Odmm6annKPsebSWePmLTfcXe7gr53AB15vOLfQFqL3xybkaP1gxQ67YN1pJqweV4567xjh"
    "1ztE6V6pJWW5+dfAnoeCjufPScIpwswskinCzCySKcLMLJIpx8+FyKcPKZHEwRThbhZBFO"
    "FuHkc5V/+3pO3ay3q4IjJrMZGnadOpn3LbGbuV2njgkdTKtEDqblgYNpIW7Agp8crxjY+Q"
    "XSJ0/nzyA2nRVa/nTN/u1KNh53BPFsmuVGWIdtPJXj6PBz2H2S+l+wdSHttqiFDpQ3V1/v"
    "Lm8/jfWLSa7FYZpbuVwu6qyqm5KdHTWUKOVsBFF8TaP51umsa5bO0VUb0PpNx1trM/4u4i"
    "fTT/x6i6XoZdsmbHyAqkqUzID3ESr1HUesi+oBifLYB1kSk7fmds+PG0jP4cyeT4uTW+QH"
    "iXTvqrlwgIItJ8JUTa1JRp9Mrfnh4dvNfX2bXpsYKqRIU//oU/za76/MOEDbJTToqBllLw"
    "wcQpg9476ejNR4s3+NV9O1eb0ntO5kXqJhbD27oo/KgIMh9cI27VWeblQgnR8BjWqn7w1+"
    "xg9VCHtOMW25PFX0SOLPRprNUmPDViSul45QsqAllAxYOT54R7AnLRAEcKTvGG8k9IZ2Eo"
    "AneQHRjr9NhEpFqFSESkWoVIRKRahUhEoPn0sRKj2TgylCpSJUKkKlIlR6rvJvX6i0zHXb"
    "dXi0LX7HZjRIO92gUPVxo/hoJ6lVaRO+pl+RM3QInsXE2UGtumQNp7yDCi2gqxK9MLDTq7"
    "8liqd7a98c11S7Ib3fuW7lqSjds7KVZu50NXSU5w/rx5IoBx3kHHlb4iLn7PwWyF+9dOhg"
    "tns7lUP5gr0FimdlZU+I3oY0P0j3wjXXs2DQCyMHJxYU9ZrcFwqKn6mUADc1wWSQbdZpk3"
    "q4qHN6hCnozmJ/p9EacExfRH01icVn4Ve8dDcQVJP+ReQGPxuu7S8Q8R4R7xHxHhHvEfEe"
    "Ee8R8Z7D51LEe87kYIp4j4j3iHiPiPecq/wz3Xrt5qLn+50KVzAbjgnuTKoVWd1TY7WQaY"
    "VWtYgdPd/3wBotmarNbMj2uQ/fuS61x5VCaeM9obQxp3/cwvWCeV2yZ0f1e6drhj6Kaf8E"
    "Ly6tj+RA+/ud3G8cnapaeko0tufkNzUwdTQdisf+Er7y+yemoKWDfF4t50vPQzv+rk+Nyd"
    "F8IFWciXaLIaY/0eMqzlPdpPe+wf4CBX5dbwVF6KAoM6vGnCy7cZvFf/wzH+NEXv3koMyg"
    "AUQ4p3hEa/4iLe2thvAPXYiUONffq1UffY8Wgj9JKOHjkv5w/C29PWvHgFIyyvMw8jgy6n"
    "M48Msvj1C4kW/1hRy5ZJN8DVjP4P6oRCPGDDSOex0z37Ymj6hKyqI1zJdtYSNwG0ams+Kf"
    "UWXuoTWYmHPPfWuHzo9swkdiTLRxCNoitmzYn9gB+GNM3BbJabqrzZINaUTEq2iefm3VeG"
    "OWUBK26dJlZUwh0LhxqK0sUd90Y/GSoTTEK+fvQe4TNkGngS6NKinpQO5/kaWfkNJJNL8h"
    "lWsBInq6q9vewe9D3P7t4RbpSqwEa25srRfcVCx8ITN9phP1iaalexSF0I4/+JIRv3VLRH"
    "V8f9t0i36FOYZ79E9xoZ2SzP0TAh1TGMr+46ZmxC2dpFe7eIpt47+3+mhq5ky7xxZsugwF"
    "VxgHZJKGJLxjs/SKht3SDXpNNCRaqz08ujjYnRJw4y4dk9tyrg4Nv8Esu2vX3Fas13IyET"
    "kbAYQtdEgeut8lSo02zVbaECVESzelcWWc+en2qTbRoGXETJ4WqAviPCRr23f5qenZj/u8"
    "TWfKwllaHuZgP+oQsEVPbGv3dfeu2GymprvE8xcPNfaTPJKJfoZ5+kROXR5BAg8FLNn2GG"
    "WB8OpkrOa26RPRMvGfQjIDDv5f7e5bn7UWmu9v7lSH7u30dTofM6onHOiHRO6Y+A1TdRLO"
    "LVw/mNOrmKvo1W6GVlnwH5FHcmRWecSZvOpcPDKEBKxOG1CFhn6aC6mLklZoCaHy7c/gy8"
    "l/wlfzmp8xvamk7xnzZ+S7njGhO094vSvEBve3O+NkR7axWRqorR3tFtXSZ7ApTJTdIXFF"
    "3ylgFdKqbVjdN9o/F3TbLBMFF9pJr1/gr/UaF1feSCki5ndS5lxnd1E2SzO/jTJ7LN0+Lx"
    "xVcxMV7ovCFhdCpwdCZ75nv6QES9XN0kDqxHfcnnzSVwcDZJaTT0o/udifTxo/U7OhomIA"
    "ZEDVZUhcf1hDiwCYinoK1lJK9TnURbHeRCI/VOSHivxQkR8q8kNFfqjIDz18LkV+6JkcTJ"
    "EfKvJDRX6oyA89V/nnB3hT3AJVOwyxsT1P4ZKRTWy5iT6h3YXYK79/Chc0I+PLwGrET4/v"
    "OQOwJYMxTe+b69Rrvz8T3I2z5vLgGf9echGlhhxF9tNd9uMR7PuZCabzQ/LWjbPgMqItou"
    "6nu8u//TEj3m4f7n+OHk9x4+r24XM+m7H2JfSBzOXMTfTbArfAo6HdQSlnZc1UyuLIIZRD"
    "Tju7NEWW4S9IgWJ/2UD1qbTxEtunnOxtGD0no3biKI+NHubiP235aUCT1iRzasjQCK3Iig"
    "J1S6eQkw0Q2Mhv652I9HvShVH2lDXMGe4K5dNTUXMwfbgokiuU8GXeh4ac+NXvV43qtgTP"
    "QZLH4rgCpbchHL0hrVsFtvdd/BxkQEpQ96tocoz85MW507DQPaHuGIZKn6sS7p5Z0M16og"
    "GQU9apP2wq01rGMFnUyXKDPZ+o0AuXrORCeltgD9OCHeAmW7hvEoT0uEHwlqcXoXERGheh"
    "cREaF6FxERoXofHD51KExs/kYIrQuAiNi9C4CI2fq/wDa7K4BapFZ6Ox/Y7MJqY0+KbCV3"
    "7/qKwPqZ7zJsVlszP0vLxyOhW2UG8WjDq6mn6w5hUtHWtue+6KLxxLbqjMqH2C8dTqYuBa"
    "aHeEwqgpYxtEJb3SFKzAxTa24UqDpUrRUhsJTBCCXPIzW74e8dmYhqQ/3X00k8d7yFvVmV"
    "GPuB5+db8fdfFnRw7p4lenaAqX/Shv+DyyJZ3lxW+g9fe6EfFkyAAqOheLL8ymwHvoS5iU"
    "WoA1ndLyoUGGcnuznPiFgQNgQRK5iO3Nn9kyTmxvhlmW9SieGTQAar9DtZGhwkXekyWpoG"
    "3IgChcfTKy+3Gj58pkT4YMAaXDypWpExkcMBFk4p2QOFu/lSblfQN+NCPxYbSBX6cZeVKX"
    "qiGVe9ccoQ8lpPK8yVyMfYTjDFy8twDFyWv6LZD/czhNb2nfinp/GIeWGEEVaJ9o7ae7Ao"
    "an3R8kesH46RUC7Ql7r46Jb92XHzgQtNSnF/swaD57br4MH6wAQlM12iCKNmjRDYjqKbai"
    "0BQLCg9jb+zBLWC6q5XjQyCK/LflMIgY4GfCakXwTFLxnwdJ6/bLBEBNANQEQE0A1ARATQ"
    "DUBEDt8LkUALUzOZgCoCYAagKgJgBq5yr/ItRGVSRI9Hz3AJzKauqx+JsMKOQ6fO+2ASEr"
    "FAS8AEV5Z/lkRM8xZ2mPxRTrROWb6RrUob6LV1AXbKaMqqDNyFOlcDP6WT467cOKCiwor8"
    "+SjOh3eRZlMoOc7OlIjSrkqNrMpMibaAH9q9RCyGngBVraRY58dt0lRms+UzLjcnwxyMCu"
    "zkb8l5qtXjD127JgUsQmWmZZSpbRiDufHx5uM9z5/DVP/l/vPt88fhpTVpGHHObQLaoD5M"
    "AicwG9sTil0C89D+34PMmNy3FlSRSdE5hGxtZZBs7a/wm+74h7YKZOp7SXHrDnMruixsfn"
    "H//Mk9r3nZf1KmmPXtWzWhg4BKRA0qEQaBuvoGtbY1/ljsxLNAwZZVf0kYh+uEZHfjv2LG"
    "ZE4yM/cANGfmRJ7osWJQ9ViBRpKoXc2yw6DdFS3bAsWk8gnIm18QOSYetHZx2WFvgzdWEH"
    "7ne8lpzAx0tbcnxpjYm1K/kB2Y0WL1TU8beJWJGIFYlYkYgViViRiBWJWNHhcyliRWdyME"
    "WsSMSKRKxIxIrOVf5Ry3G+QP6iTjwjO6qdmEZHLROJBTGl59KErFZFh+oGOlgTT3+5/HGi"
    "qJFBQZd0IRHDeoF/PybOoU4rhDnUaWmUAz7KHtImlQ4GUuOgUNfgGMq3X87A9D279qHIDO"
    "p3kGmmylDgw8LkOGjImlU/JldPj1/YWenHGcG/bxwiDo+4yLIj38n0PvIig97sEOTOXWQ3"
    "bElneZEtkR/MfUyupfpbIT/2g9h7GlRv0G0LSmZYskHj+npuy9ySpUuw9LPcNJgw4xglOD"
    "1uSCpwBChQCpIDFnSWW8ApaXNVEt44vrHV6ax8DbpBq3hG24PL9Od0BKEkyyKEqxgDz6lY"
    "ShUVSylXsZT8xU2zldELN2ZbTv/sqH7zQTHQhKV7g5KFAZF2tXQqB22zDJAroajkPSgquY"
    "iiElUNRFWDdyZxC1UN3gmNUOzvwgMmcLvA7MEosOfnuV40ldor6CD2iYo3y7d0WacyR/9A"
    "rINkbuaTXGMp/F7JCfCK21yh1ckFGkGgEQQaQaARBBpBoBEEGuHwuRRohDM5mAKNINAIAo"
    "0g0AjnKv/WnArm5c7ANa92eWsR7pa8IzYtN8gO3+et76yx75OpVsZx2ZRyNTfgHi9gIYL6"
    "CvkePPFXnjGcHtN57fiWit9ZkBGm6rKZzmzlZAxHNh1dY+MjyEkfjnw8O4w4/sCnFVouSy"
    "+e/Niubp+WaJ7yGilYm8JPBE6M0C0mRcuofOXIE02Nbxv4j30XzdPd5e1t8bbxMFm1D9Qp"
    "EP/OXXO0q8yA/HbHpkM49tM1+7dPNwzz0+mGrZG9PoYo8EyfWVD6cQStcMdQhJD8PqO5xe"
    "EKL6TdFjVvMn99c/WVEP/TWL+Y5BJV03icXBblZuO5r9XZkn5+OFwJGxEbM3SQK5fhAvvA"
    "lCN0s9zQkyhnbXVHh5tBGZtqTjeLOEKUM5Z494acgLBDgjRlSLxz1uTP5F/Xs1pw0A5Of/"
    "MDFGw56eYVuzPFo0+m0/1w/Xj55bm+90KbGLA3RtQT/BS/9/sjFz1sb320nHsY+Tydrlyb"
    "Lo7sd3h9iqFUyWxEc2VtU4tKe7O/a8YE9O4pCNWwmIYij2npVQhEkYPrSx6GyqrkNBNTmJ"
    "5dvHReHOO4dmedlDlZETp7DlrWq+CQGTXM+g2KZdN4C3QhUjWF+ghnYR0atjZpgShmyWl+"
    "MXJrOtCCvAHNhWc510UW7C1twh3f+xInqjqx4djQw0N5oBkapjeiTXVJ6j6PlyYlS+tL2R"
    "MTexAeZSHomuAW3tghtEyhpq1uAQ5DN+DIMPWSqZRlhm+oZF6l10yUFxRI/7tFS4gwN6+W"
    "UsMJa7rbdUlMeQ/D0oOGgEcKY8oMlScb9ifWhOKP9FTBWsD7sHQZNy4k0904VNuUaOgtdD"
    "mfiiUJsKMmWwoDh8CaBNYCFThGtADaGDGlHyAt3Ve4ycBSA7yqSfXUkCHQO+0cYhJJUzFO"
    "OYdgPack+dIxPOTtiAJsEvOtJvG5gwdwdyga3BoKnsnpFgUV745btmiJLfodLw9ik3tLtJ"
    "mD38evf++XDB8C+0xoiDpDlh4bRGMTKjjO4PdEGaBxJbY4Cf7PFrwB18XGJdLtxPzy8KuD"
    "3+ZHNLMrjhwClyZji+LBx7l2R+GdD6uJwg624/mBxJZ5SpZAz6uavEgNGQATQlAfk3fp9l"
    "//BRjVd1a79sDGo2uwIWw8vFW/hrN9XC3gIKI8pSdVaEeV6LItMOEmM1lfeNCy5nuQAQXz"
    "oAIbmKXXAgsqtyv8oDbhQe5kbOoKnImaJZ6KLx/vvjjIktRFW6mzZ6witcCX/rWQPIk2Va"
    "GjZ14RrcCarJXYAndCC+wxnq8vPOqHWXmQi1yzvcp1lPaatsDHq/x8PeFjP1zLh+8sjuO+"
    "Ahfzdn8b4pJNeZ2asSesfC9XwUHmlXhfamd7pkwmYNOypPT953Dwl18e8TI+b3xufo0n6i"
    "pM10Q1oXpjNhszmzZ6PI84CkVDUj7Gd/A5kbFhBnLCg83WIK80X7uBY2IOK+7Qevfsws+K"
    "guobnfCezncMVzoq16aMVXKZaDPosaGp+rScMz5R9CzsSet4CY1EEiXLPJe+nSeSB9scW/"
    "MUOi5+HcoT16N8/Y538DF7tVCexUwPP0yNDZ8IFp67fVkU2J3PBs9IxqvLp6vLa4rmmqd5"
    "GG+/Qxns1CNUnroeOYwO56xHnpq6yeoZt88Dsa1gokiBj3LHyerR0n0BVj2NxlLgSk/j8a"
    "FM9YYzizR1kaYu0tRFmrpIUxdp6iJN/fC5FGnqZ3IwRZq6SFMXaeoiTf1c5Z9J7pXiFthT"
    "GTx8vt+p6om1HKWtp0yIiicukxIzqZIRMylPiJkU8mHovzUIHz3f8yr4acorU5q+NLOhYu"
    "t9+P71KV+N9PtoXyA+Uaus+ZaHg6mW3pce3++TwOJaLDuXlbecjcZTVt4yjixv+9KsAK0g"
    "7j1v0i0iN0W/uZPOmiZqGWTq2iOo3vDF+Z0l86GAqP7+UXV2u2IPx2PPT2qPn26c0n5C+X"
    "Ugj52uCRhjos17JrPvjQvuL7yRG9pndVqZQLpr1B5Co/cIrTcDogsqbix3Um45J62/EWEu"
    "LLyBOvq8s7E3s5I7flCZldBahfzFnE7SSBnCp29oB28muWvCo7eFQ36lFQWwFC668blpMd"
    "OSxQvC+Qss3JOfnB84zBTl2Qh87Uw9mGJorzG1FTnX0uiGLlWiS2UImBXa0SLJzVnJTVum"
    "gLc57J+apyo7cFDHaYpNBWxUSBOfzWYg/IzJmIb8yDECD0ICBYzs694cot/N5dZ3XvH8zQ"
    "k47ab2HaPC0GEepCmeQZ8EBeDne21QHy4wCOH6UMGBLt9qIW+Je46WyLKwN/fQ+ntdVSE3"
    "9ChV4VSgsCkeU5FlAL0nrB4adXXryI6rdT2SlUguu4f8DdE/EeE0A/WxtZ5ehcDIOiZ7LD"
    "9uCHmyhC0AaJjJ0xzc+ZYsRiJKEPKCVRul6mq4oikQkCE+anKgOHIIqWOKbEMlDEVN41xB"
    "X6OrYbASIpJM5HkOiKlt59zYkzCWInGRM7UBrWyJFdPGPgpDDmJWi9u4Cvo/kj4tsKV6Ws"
    "awBdVhBH9OpDeADRfQfEeDXfltX3rjrzlB0mVT5OsB5OIGe68ULB5iM7n4xfxDF/tRjPHj"
    "8wRSWgXLqGkqbaoHdWRZObIIrBpiUyWDoa7gAOzADfYCkPc1LaDk2jY8EbgSYolLzEjcEl"
    "Nlsw0k313hYAHYe895WQQ8wOOpv16gIgUqUqAiBSpSoCIFKlKgIg+fS4GKPJODKVCRAhUp"
    "UJECFXmu8u+DN++5P7pnT/uYIsf3t7xm0tXQXsnofpM/8WaAHISMYGWsAUzia7yA92cF+f"
    "aXlzJe8Ld+akjfgakpDjA/e1xFHwXSC3olRrPjU/+RE1xIhCbgK1q7kumuNkvCg8q1w06A"
    "X4U2Po6HV1zE0TP+vURdyA3rOcdURaN3kjxLw4wijjnQ9IAup3nNdgibZ66miPif7i7/9s"
    "fM9XT7cP9z9HiKWVe3D5/zysQW12xFloxo2IjsZGItzSKG0gPoCigPWyxFL9t607HBdWb5"
    "9vjw7eHp5rq+ddrb5iz04rVqbvDMoIE021NkAAQrY+a44zTYo4vqYp97eLN0jrJGsiMH1K"
    "1KUamTm5Zxyhgjz+Q9gdiwshbghkOzR5DhboN5pIlw9kN56IkzdBBOGRr6UC0dbpbJTKFx"
    "pxnr2MJWwuJ7DtUE6CJP6aohn8BCaule0Yh+96JKX+katmg8dmbSxorRAvqna4U1hkodaO"
    "VsKY7sN3tYUSnFHo3SbrXEoUb9aWxR7VT77oRf9M6s2xMkNWYIQDsquhTZREx0xdYLtfiZ"
    "8MpZnacUYAHyXnBwDPC0OHII0FNdR0bWCZDBdQEALbpLLIuQzcdW5cB5J9DHWK1siK77Gs"
    "1zJuficM38lBypgHRMbfcWuNFDrOMJTsZBnhRlSgPsY6zrNkQ+XqV15r7c/6UQuRRGsJU6"
    "kt2iHnd+gFffkIf49RpTH1/sRTrSB+eb+MkqGEfTNqhqa1MxNIkzS6Gq4itabqmhiSQ6Kd"
    "mAnmR77or8wUI7yV3/WXKXUKuTPulL5MDvJARZPL60cPzA9XZcZONJvlTgGQWeUeAZBZ5R"
    "4BkFnlHgGQ+fS4FnPJODKfCMAs8o8IwCz3iu8u875tRQKUd1hY/3G1KXmNGs0iBhcSTCa6"
    "Ij9CroCL0cHaEX0BHUTq8ThooH9ByTlSH6SKaBJ3j1C+nNc4IAryO3BCxA8tGunZomrQeg"
    "KH25J+Iwgiga23NWZYo3PYfv/P7AIbLTHWsO3i3+nVR6PlKjhgKP0xRWuI5qC2ns0H/Ccq"
    "RoOe0Dh1bI49T6KRf4yYh+R791g6q26ghTQEL00nV3tVwJkyvvweTKDJNbiN+Vxye6dKc/"
    "I//7F9fjFw9IPrzY50oPyGNzO36ugiM9LLgkY4tm6IfllCSYSKITUV0YrSWyDbZkup1kLg"
    "hDeO7xJlMJp7dwegunt3B6C6e3cHoLp/fhcymc3mdyMIXTWzi9hdNbOL3PVf71rcNOS27v"
    "NprqjCs5QMZ7HCDjYlIyNclrgsnTY4YAI59ipFF3BdH/ZlMb3FBfMy6JU141tF4o/MDeMc"
    "WjMyOHQPx0VdaZrkM9C8M2o6qsbDknp78o3U1oH6Hj3ylXIj55TXMlwqN8Fc3XF+q3K3YO"
    "wvHTUrlqMejk+DVkwm08UV+o37rcqVYJOiOfRU3uliVQ99W4G0Z8UoEcDOWaONksd2i9e3"
    "bhZ0W2/uofd7IOByqOTPIeU/CGohM23iWrbMREutR5LggWLdyDrB9i4iXZXVHUi5HX9Shv"
    "AAADN7Efn7+YbeFHycDwgWDhuduXRe4zxrrC9rm6fLq6vKZWz7zAi3/vj/XBchlpiqG+6L"
    "OLvZG+9FOV43zAJYAT2FCNx0AsUGe6W88Pk/YQVEpaOT54BDA0LgygpZlVHu5rNKOI+omo"
    "n4j6iaifiPqJqJ+I+h0+lyLqdyYHU0T9RNRPRP1E1O9c5R8zIOvE/ZIRPUf064YNvU3RyK"
    "C2Q/TWvahIHEHvqwL6o+eHAuUvlP5sfLI4wP0F8JRDRWw6K7TkEzIek6ckG/RTOLhXG1kx"
    "VJWJLELMv0QLaEbNm6uvd5e3n9SLfKPqdJZKrmoggmJGRXrvbS6eDDphY/EjlaOkr7gyHc"
    "E1rtOMrW/xEvrSOjzt56uLICgOHUI8NXGBspqm8Rq61lr3hVFzr9EwhpRf1cci/eEganFj"
    "njqEtDeQ8KtHVfBCEIH+/WJfAGEbPVG5o+jUNmUWtaNOfmI4kCtJ8vAKeOuxnp1km24ITR"
    "3yJTSaV94g9OjZRNBABA1E0EAEDUTQQAQNRNDg8LkUQYMzOZgiaCCCBiJoIIIG5yr/lvgV"
    "L/kxg8P1gOLB/U4c0iiGnLDfoJjZ8J3fvyCQT+zKI05gatjHMBgyfcbyra98XLX75Ec6lr"
    "Tb1xzaIh7XAy099p02yXFH1VCmuTZorK3iIyxKslroNzfMvVDcBPsaboUD+l3SKuF1xN/m"
    "vO2iYt6guhG2zhvRjjAXrmOdUerH6jLjBtDGKx1x0FR9WtqNEIIizWOqNazHM+ihViQ+p2"
    "PUyQlPDsYxbdPcoaX8ssZQ+ZBbtjHUSYi/J2T9UbukdbTz226Otqcj7TFwgRbbbfVe+lfB"
    "D2Quyyq96twPnP/bjTg63JrOfc8k4P0IDp9iGIoIjjDZdQ+CI3qiCoJDmYAzdyIDFsCiYD"
    "Lm0r1cS8g03S3Z/qx3GfZ8aFX2Rvsy+9CFjqZwLpcYvWzxH3zJ2PrOGvs+a9kMPg3qDo4f"
    "8bmYj1N/v0CJCJSIQIkIlIhAiQiUiECJHD6XAiVyJgdToEQESkSgRARK5GzlH7Ga6xaVTY"
    "/pOT4kZWeH/dR+Tb187RKzSqUSs8qeErNKMcvU8TdLtJvX5UJ+XM8TfZWZJcdMuGbvLh3L"
    "iEp82MOGIhc2hHa1yB8P6HconhjWBlxIMmIXUmxMf4vev36qdaVM6z2J1nnaOxYRT3VoHw"
    "/oN+11DN7dKbYt6ksa5zjwiH0HXEsSUxJrCyO9iizSy0WRzuEDUbPA01U3gTg38oRZxPFf"
    "6gkjy55AyvYMR8XHVV0mN8UM6Wbs8Qt2UnpRfckr9gMUbDkZ9dWAncnok93cP1xePX/9z5"
    "v6BmviGQfF2oD0+hE9OU/xIt4f6gm582+uZ80XyF/UukDyA/stzBQZPLFTjEF7plUu9Zk+"
    "DjPvYR0SrEP6hLwXdz1xrD8ed7d0UMbDRs6SGCxL98VZc85NqclZGHc6w7O+A123wWmuYQ"
    "yNFFTaJdVWWG3hMT1JUOnDmIxZo1vCti90dZLvvKx/JOuTnDVkGBMroRrbWrZHwRjGUJo4"
    "cDiY9f0WaX7skGzSmTIa04uIqGf62JYBxk6XI8XLOS97dIn8gB25I3wThcFD2gqqNhrRcz"
    "zOnuCMq+KWrDA6s+e3OeIr01yg9ctR7quSKYa0UdI38dTGGLaIPMttlPhWDtd5ls6t1ZbI"
    "A0aAecT4mpZN2RS9N3FmOoiQ9P5I9g1UpifrCvcGDaOn19YXS2dlozleA+lqcy078jhmHX"
    "OgG5mjU6htxVyWygzaoigqJleCZoHfWjcQQ0xSAwgThljk28zA9aTUSvvCOvhSwp+abEuN"
    "6j3LZGzD8dJilqkapihKTFipyiwvUWb2K+jbd2gnbX122MjLQZMbtlrpU/jLT+TjilbTaZ"
    "h4BCK8HTj4qaCwIepIoycuD7xszInjEeAnB7wOj+AHMa5NAK4JJ9BmQ77EJ+SYvzivmBOx"
    "/hzO8OWXR+jDwo9Rhwy5jGbrkzqpj0Zy5P8MQQHhe9aHBRS4kr0U0HIJBOc4YepQ8Sqcpl"
    "/hLRX8L7ph2DEVf1u4Eiy5KXq7vKokSJWmxGy9oGFb2zIDi2aY6BbpSDRfC7x7cUZCczq2"
    "mOnRlktBBhgz8y6pE1BVlAmEPMINeu+unDVF/zBqNCwWWZJO6Qd40xZxn8hcfSKwhs08UR"
    "9s2zEdtJTeyPG3HEtygj9La9dwrR1FAFHwcrgetA4kQnn6N39HCLVqkQNw5b1QwrZyd13H"
    "0/VKTCgzi2YwKXpG7kIyxBtq8/JKk3MRqr4fjpoh3H46UjPUJGamH23eVreo45vOZums8d"
    "xEPm4oJa7j2a6Q3yuPHUf2/qV1iYvXAfY2HlHb5gZZAZmvIT1v4gmPbbHYndyNcV0hoqvV"
    "m2vtk9dgR70hBX/fYC+4Sk3YKyqqsgWASAUn2/LS/9621o9/D/Dap3ITEROY68urRdNwuj"
    "4d8MSWBcV1bFP1VU4OO3RzDROXwC5lugE2HatV2yBF6dTkH43UNC9MNccQ1p5CWJvJVcVA"
    "YyppZ5mrKySEhALm5vacV7KIH8F/6q52hClEW6tXeagyDzxMSOEHp+TCKSWwLNPuLVpM7s"
    "dove3Kj8hSo2n8DQVyeyURhqQZsAIIyGzhRqMEvDQrXmWnI+PUtED+Kmb28GfNr7cFXqds"
    "Lfi4RSovHXCZ+dAkuRmNKzeLP6GLEGpGadgy4x4Tt7Batx4G4QD9WGv4FnxaPSRgt84s8F"
    "K7r4BVI2udvzq+05iEzvr7f8I8vaKirioxKoZe9MrYzFmqISXoMQdqSB656muGtQ/aB7bj"
    "rQi1PyyhNV3FUcQ5SuCNVt3u5U545S3RhuqrfvPr6YFNdx3O1iuNiZGTOWNDol6HymmrJC"
    "UHACKNoH9uXK/p/vwWzvZIJ+vTJlV0FTJbJkhJaaDwkm0T1MOvDn5rSMdHOkmvNmRoMaUD"
    "f+wtW1U+XzxEHm/DA/3oLvHPMFufdqEq6xT7MU2sffqObW9CRsbTEfBj+PKIPt7CrfLEZv"
    "nQVGtY0ytVrw3538EGMnm2+h1a755d+FkRwvJMZvsCkx1D/MOVo4602cej2A66wysD1+z1"
    "ycOu0PXOc0XPMqv3YJ8SrTN+JvlmQm7Kpe94l2VBCICJ2Rg+AAnc4UfBwnO3L4vcMDY3fJ"
    "7BzlxdPl1dXlOo7jzNjHgHlZZ1+w0bC9f9/gOnslv00cW+4m5vqYcq1HdTZQTZfCOaXKHJ"
    "FHM0HYX11SwLFBpaX23tQjW0yB8QhEXWGGiDuQt8d4WDBWGqtCBvh9fccm5df52o3iaqt4"
    "nqbaJ6m6jeJqq3iepth8+lqN52JgdTVG8T1dtE9TZRve1s5Z9X0uGv5F70Ou3p1xanMxZ0"
    "aD5njeWKxy5XM6xa0bB9VcMKtUXwK+a6ZS89D+34TEiG5PiwJJKlV4yYYp3VrwI7+oa+9p"
    "9Ymw7QZHzMIDkX4Z/+QyIS8j+an8Gbvz3/45+FRl0r5H2vs9WTEf0uq6Mb9FJXR5hGsGGT"
    "030eokh6UUDHx8SQ4Vw15dRPRvRc1miGFpcAUwwAE8ymSIlYQW5LB0qAYV9CHqZ1N8BR5w"
    "SLY3gzrsSb8R7ejDm8OZtqYL2qAFZI3q2STJpsp2bxqNBjfs2m2/XqQJW6wlNu/vcLU1WJ"
    "UcRkLY9VpCl/MGYxt9JP1wxe6AZYewB5gtSyNZao9iC5a3JN+NIb2kmBS/4LS+GXHYpOHD"
    "WfCD+I8IMIP4jwgwg/iPCDCD8cPpci/HAmB1OEH0T4QYQfRPjhXOUfNR5rVohLj+m2Y3jr"
    "XvCcafe8iMznIPTbBni5BKTfKaUhfYM6vtl4QL9b9xSDD8d4+/Qq3j693NunFyM+1DtQi+"
    "DxiH5TXDHsGdncpgoFqE1agFrTDaA+a4YRGs/Va8RnOKFW4YRazgm1wAnyIlzZsycoFI8Y"
    "DicyIudhg8g3S47VkBnjcaVQxHhPKGJc4Ed9deADOS4yOsFvAOUm9wHDcLdQmXdwmsHwwl"
    "Lfbu6vv97/PPC4VPY8Bni14aETSg2l9JA+dztRzDHtqWXlu5r8xX0jojFgx+8N+YTRlds3"
    "tW0mrfHvwTyk6BG2Emf4SQymttS3kRHxJsMtnpx0Qj5JsOY/S8jwic70J6jZ465rVuf5EN"
    "IzjBgea2Jnxg5oz4QhStvAJfsEeR5Z2xlep4sg2MzL7tRSaZ4bdZRAP52DhZbwUfBsGofs"
    "nmkNDx9qpPqVk9LbluIbzyWUWNUxM1JD+g0+SzcHU+SZzTpO0AO3CyuoAPXZHSSxfmjH6D"
    "ZyJeSTvAf5JBeRTxG8op77KTuqWwdUS+nGbSJqjnA2FaBOBRYU6V+7VUFqLR+S7gfbFWT3"
    "Ze2OBZ3iolzv+xUih9lC3jXi46Jyj1zsxUWRh+dm+PTcQpWBUYqFlajKm6pgKrR0NQQykX"
    "kuaDHttwVFKYV6JZLg6yChmjzwZyrU3PVyJ/nu1jMxqJjedi1RjSjP0NN8owBXCXCVAFcJ"
    "cJUAVwlwlQBXHT6XAlx1JgdTgKsEuEqAqwS46lzlHzCKvwVK2B8+v4/xvfKvUHta1cY2MD"
    "p8uUYsBrblTpPjz8EaD50MuZS7fa1oswM76/bcEilV6BysTGmR8ZzLgoVPqH8i45loTO0W"
    "G83Sfwv8KXewR8/33LtOs4q1GW3/e09eObKQF+7SIRyAfPkV+o5/3G6qMyRf06BSSYM9FQ"
    "0K+cTUS8VnRgXgRjz6dHnfP9x+/fx4+fj3I9RuDerJq3gGDHqKX733GcVdOnsvseeYix84"
    "Pt7wk4t9rl2UPHPInxsdqSKxW/aIliquVR1wocBo5gmtL0HKCdSJBlru3yw1CcoFdLlN0K"
    "sCENVJnC2yoShVimwoSnmRDfgsh9babOpQOHz8A1K3kzIZ5BsDLk7+r08P9yUO4GRIXqV2"
    "zIDcGP2q11OZ2nuIC8TIqHQRTT/dXf4tT+6r24fPebsHJvj83pfZv/8/XPXpiA=="
)
