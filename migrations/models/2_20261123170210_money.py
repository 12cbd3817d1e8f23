from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP INDEX IF EXISTS "idx_subsidy_app_overlap_cec7a2";
        ALTER TABLE "subsidy_application" DROP CONSTRAINT IF EXISTS "fk_subsidy__overlap__fbca1498";
        CREATE TABLE IF NOT EXISTS "inspection_plan" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "title" VARCHAR(200) NOT NULL,
    "topic" VARCHAR(40) NOT NULL,
    "content" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "status" VARCHAR(40) NOT NULL
);
CREATE INDEX IF NOT EXISTS "idx_inspection__created_9a4991" ON "inspection_plan" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_inspection__topic_38010f" ON "inspection_plan" ("topic");
CREATE INDEX IF NOT EXISTS "idx_inspection__from_on_3e3859" ON "inspection_plan" ("from_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__to_on_6c889b" ON "inspection_plan" ("to_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__status_2a3f05" ON "inspection_plan" ("status");
COMMENT ON COLUMN "inspection_plan"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "inspection_plan"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "inspection_plan"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "inspection_plan"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "inspection_plan"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "inspection_plan"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "inspection_plan"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "inspection_plan"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "inspection_plan"."title" IS '标题 | Title';
COMMENT ON COLUMN "inspection_plan"."topic" IS '督查内容 | What is inspected';
COMMENT ON COLUMN "inspection_plan"."content" IS '督查要点 | What is looked at';
COMMENT ON COLUMN "inspection_plan"."from_on" IS '起期 | From';
COMMENT ON COLUMN "inspection_plan"."to_on" IS '止期 | Until';
COMMENT ON COLUMN "inspection_plan"."status" IS '状态 | Status';
COMMENT ON TABLE "inspection_plan" IS '督查计划 | An inspection of how payments and funds are handled.';
        CREATE TABLE IF NOT EXISTS "accountability_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "trigger" VARCHAR(40) NOT NULL,
    "started_on" DATE NOT NULL,
    "basis" TEXT NOT NULL,
    "result" TEXT,
    "closed_on" DATE,
    "status" VARCHAR(40) NOT NULL,
    "county_id" UUID CONSTRAINT "fk_accounta_region_08242237" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "unit_id" UUID CONSTRAINT "fk_accounta_org_unit_c73eb358" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_accountabil_created_44f342" ON "accountability_case" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_accountabil_trigger_6188f6" ON "accountability_case" ("trigger");
CREATE INDEX IF NOT EXISTS "idx_accountabil_started_6df267" ON "accountability_case" ("started_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_closed__ba2931" ON "accountability_case" ("closed_on");
CREATE INDEX IF NOT EXISTS "idx_accountabil_status_e3948c" ON "accountability_case" ("status");
CREATE INDEX IF NOT EXISTS "idx_accountabil_county__e2efda" ON "accountability_case" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_accountabil_unit_id_09c469" ON "accountability_case" ("unit_id");
COMMENT ON COLUMN "accountability_case"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "accountability_case"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "accountability_case"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "accountability_case"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "accountability_case"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "accountability_case"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "accountability_case"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "accountability_case"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "accountability_case"."trigger" IS '问责事由 | Why';
COMMENT ON COLUMN "accountability_case"."started_on" IS '启动日期 | Started on';
COMMENT ON COLUMN "accountability_case"."basis" IS '问责依据 | Basis';
COMMENT ON COLUMN "accountability_case"."result" IS '处理结果 | Result';
COMMENT ON COLUMN "accountability_case"."closed_on" IS '办结日期 | Closed on';
COMMENT ON COLUMN "accountability_case"."status" IS '状态 | Status';
COMMENT ON COLUMN "accountability_case"."county_id" IS '被问责县(区) | County';
COMMENT ON COLUMN "accountability_case"."unit_id" IS '被问责单位 | Unit';
COMMENT ON TABLE "accountability_case" IS '问责案件 | A decision to hold a unit or a county to account, and what came of it.';
        CREATE TABLE IF NOT EXISTS "annual_disclosure" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "year" INT NOT NULL,
    "contracts" INT NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "published_on" DATE NOT NULL,
    "url" VARCHAR(500),
    "due_on" DATE NOT NULL,
    "late" BOOL NOT NULL,
    "county_id" UUID NOT NULL CONSTRAINT "fk_annual_d_region_cdd32998" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "oversight_unit_id" UUID NOT NULL CONSTRAINT "fk_annual_d_org_unit_2399c1d6" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL CONSTRAINT "fk_annual_d_org_unit_ca16fe08" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_annual_disc_created_ece669" ON "annual_disclosure" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_annual_disc_year_69c23c" ON "annual_disclosure" ("year");
CREATE INDEX IF NOT EXISTS "idx_annual_disc_publish_715141" ON "annual_disclosure" ("published_on");
CREATE INDEX IF NOT EXISTS "idx_annual_disc_late_3ad5f4" ON "annual_disclosure" ("late");
CREATE INDEX IF NOT EXISTS "idx_annual_disc_county__e68078" ON "annual_disclosure" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_annual_disc_oversig_ab8d7a" ON "annual_disclosure" ("oversight_unit_id");
CREATE INDEX IF NOT EXISTS "idx_annual_disc_unit_id_f9c0b7" ON "annual_disclosure" ("unit_id");
COMMENT ON COLUMN "annual_disclosure"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "annual_disclosure"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "annual_disclosure"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "annual_disclosure"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "annual_disclosure"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "annual_disclosure"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "annual_disclosure"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "annual_disclosure"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "annual_disclosure"."year" IS '年度 | Year that it is about';
COMMENT ON COLUMN "annual_disclosure"."contracts" IS '逾期未支付合同数（件） | Overdue contracts';
COMMENT ON COLUMN "annual_disclosure"."amount" IS '逾期未支付金额（元） | Overdue amount, yuan';
COMMENT ON COLUMN "annual_disclosure"."published_on" IS '公示日期 | Published on';
COMMENT ON COLUMN "annual_disclosure"."url" IS '公示网址 | Where it is published';
COMMENT ON COLUMN "annual_disclosure"."due_on" IS '公示期限 | To be published by 31 March of the next year';
COMMENT ON COLUMN "annual_disclosure"."late" IS '是否逾期公示 | Published late';
COMMENT ON COLUMN "annual_disclosure"."county_id" IS '所在区划 | Region of the unit';
COMMENT ON COLUMN "annual_disclosure"."oversight_unit_id" IS '主管单位（市减负办） | Unit in charge of clearing arrears';
COMMENT ON COLUMN "annual_disclosure"."unit_id" IS '公示单位 | Unit';
COMMENT ON TABLE "annual_disclosure" IS '年度逾期未支付信息公示 | What a unit discloses of its overdue contracts of a year.';
        CREATE TABLE IF NOT EXISTS "audit_finding" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(20) NOT NULL,
    "finding" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "rectification" TEXT,
    "rectified_on" DATE,
    "late" BOOL NOT NULL,
    "opinion" VARCHAR(500),
    "closed_on" DATE,
    "county_id" UUID NOT NULL CONSTRAINT "fk_audit_fi_region_aebed43c" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID CONSTRAINT "fk_audit_fi_enterpri_44ffc84c" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "item_id" UUID CONSTRAINT "fk_audit_fi_arrears__3085b99a" REFERENCES "arrears_item" ("id") ON DELETE RESTRICT,
    "oversight_unit_id" UUID NOT NULL CONSTRAINT "fk_audit_fi_org_unit_375f838f" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "unit_id" UUID CONSTRAINT "fk_audit_fi_org_unit_e173b5a2" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_audit_findi_created_101de2" ON "audit_finding" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_no_488ebe" ON "audit_finding" ("no");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_due_on_8fbb2c" ON "audit_finding" ("due_on");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_status_f7b4b9" ON "audit_finding" ("status");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_rectifi_53abd7" ON "audit_finding" ("rectified_on");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_late_ab1a47" ON "audit_finding" ("late");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_county__5dbe84" ON "audit_finding" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_enterpr_40145e" ON "audit_finding" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_item_id_052afd" ON "audit_finding" ("item_id");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_oversig_9efa11" ON "audit_finding" ("oversight_unit_id");
CREATE INDEX IF NOT EXISTS "idx_audit_findi_unit_id_86a323" ON "audit_finding" ("unit_id");
COMMENT ON COLUMN "audit_finding"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "audit_finding"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "audit_finding"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "audit_finding"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "audit_finding"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "audit_finding"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "audit_finding"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "audit_finding"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "audit_finding"."no" IS '编号 | Number';
COMMENT ON COLUMN "audit_finding"."finding" IS '发现的问题 | What was found';
COMMENT ON COLUMN "audit_finding"."due_on" IS '整改期限 | To be rectified by';
COMMENT ON COLUMN "audit_finding"."status" IS '状态 | State';
COMMENT ON COLUMN "audit_finding"."rectification" IS '整改情况 | How it was rectified';
COMMENT ON COLUMN "audit_finding"."rectified_on" IS '整改日期 | Rectified on';
COMMENT ON COLUMN "audit_finding"."late" IS '是否逾期整改 | Rectified late';
COMMENT ON COLUMN "audit_finding"."opinion" IS '审计意见 | What audit says to it';
COMMENT ON COLUMN "audit_finding"."closed_on" IS '销号日期 | Closed on';
COMMENT ON COLUMN "audit_finding"."county_id" IS '被审计单位所在区划 | Where it is';
COMMENT ON COLUMN "audit_finding"."enterprise_id" IS '被审计国有大型企业 | Large state enterprise audited';
COMMENT ON COLUMN "audit_finding"."item_id" IS '涉及的欠款 | Arrears item';
COMMENT ON COLUMN "audit_finding"."oversight_unit_id" IS '主管单位（市减负办） | Unit in charge of clearing arrears';
COMMENT ON COLUMN "audit_finding"."unit_id" IS '被审计单位 | Unit audited';
COMMENT ON TABLE "audit_finding" IS '审计发现问题 | What audit found about the payments of a unit or an enterprise.';
        CREATE TABLE IF NOT EXISTS "bulletin" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(60) NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "period" VARCHAR(10) NOT NULL,
    "level" VARCHAR(40) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "internal_body" TEXT,
    "public_body" TEXT,
    "data" JSONB,
    "status" VARCHAR(40) NOT NULL,
    "return_reason" VARCHAR(300),
    "issued_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "withdraw_reason" VARCHAR(300),
    "arrears_ranking_id" UUID CONSTRAINT "fk_bulletin_arrears__89e00490" REFERENCES "arrears_ranking" ("id") ON DELETE RESTRICT,
    "county_id" UUID CONSTRAINT "fk_bulletin_region_1dd520f8" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "issued_by_id" UUID CONSTRAINT "fk_bulletin_user_78fa9f52" REFERENCES "user" ("id") ON DELETE RESTRICT,
    "owner_unit_id" UUID NOT NULL CONSTRAINT "fk_bulletin_org_unit_073e9e41" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_bulletin_created_85035d" ON "bulletin" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_bulletin_no_637840" ON "bulletin" ("no");
CREATE INDEX IF NOT EXISTS "idx_bulletin_type_b51ea4" ON "bulletin" ("type");
CREATE INDEX IF NOT EXISTS "idx_bulletin_period_fc4c15" ON "bulletin" ("period");
CREATE INDEX IF NOT EXISTS "idx_bulletin_level_68de78" ON "bulletin" ("level");
CREATE INDEX IF NOT EXISTS "idx_bulletin_status_ef1de4" ON "bulletin" ("status");
CREATE INDEX IF NOT EXISTS "idx_bulletin_issued__bf8053" ON "bulletin" ("issued_at");
CREATE INDEX IF NOT EXISTS "idx_bulletin_arrears_64750b" ON "bulletin" ("arrears_ranking_id");
CREATE INDEX IF NOT EXISTS "idx_bulletin_county__31cd5e" ON "bulletin" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_bulletin_issued__98d3cc" ON "bulletin" ("issued_by_id");
CREATE INDEX IF NOT EXISTS "idx_bulletin_owner_u_0689d6" ON "bulletin" ("owner_unit_id");
COMMENT ON COLUMN "bulletin"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "bulletin"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "bulletin"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "bulletin"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "bulletin"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "bulletin"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "bulletin"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "bulletin"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "bulletin"."no" IS '编号 | Number';
COMMENT ON COLUMN "bulletin"."type" IS '类型 | Kind';
COMMENT ON COLUMN "bulletin"."period" IS '期间 | Period, such as 2026Q2';
COMMENT ON COLUMN "bulletin"."level" IS '层级 | Level';
COMMENT ON COLUMN "bulletin"."title" IS '标题 | Title';
COMMENT ON COLUMN "bulletin"."internal_body" IS '内部内容 | Text for officials';
COMMENT ON COLUMN "bulletin"."public_body" IS '公开内容 | Text for the public';
COMMENT ON COLUMN "bulletin"."data" IS '数据快照 | Figures as they were when it was drafted';
COMMENT ON COLUMN "bulletin"."status" IS '状态 | Status';
COMMENT ON COLUMN "bulletin"."return_reason" IS '退回原因 | Why it was returned';
COMMENT ON COLUMN "bulletin"."issued_at" IS '签发时间 | Issued at';
COMMENT ON COLUMN "bulletin"."withdrawn_at" IS '撤回时间 | Withdrawn at';
COMMENT ON COLUMN "bulletin"."withdraw_reason" IS '撤回原因 | Why it was withdrawn';
COMMENT ON COLUMN "bulletin"."arrears_ranking_id" IS '所依据的清偿率排序 | Ranking that it rests on';
COMMENT ON COLUMN "bulletin"."county_id" IS '县(区)，县级通报 | County, of a county''s bulletin';
COMMENT ON COLUMN "bulletin"."issued_by_id" IS '签发人 | Issued by';
COMMENT ON COLUMN "bulletin"."owner_unit_id" IS '编发单位 | Unit that drafts it';
COMMENT ON TABLE "bulletin" IS '通报 | A bulletin, with the figures it rests on as they were.';
        CREATE TABLE IF NOT EXISTS "compensation_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "judgment_doc" VARCHAR(100) NOT NULL,
    "matter" TEXT,
    "amount" DECIMAL(18,2) NOT NULL,
    "decided_on" DATE NOT NULL,
    "paid_on" DATE,
    "payment_doc" VARCHAR(100),
    "status" VARCHAR(40) NOT NULL,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_compensa_enterpri_20cb140a" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "oversight_unit_id" UUID NOT NULL CONSTRAINT "fk_compensa_org_unit_9cae4429" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL CONSTRAINT "fk_compensa_org_unit_17ddd835" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_compensatio_created_99d601" ON "compensation_case" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_compensatio_judgmen_9d4021" ON "compensation_case" ("judgment_doc");
CREATE INDEX IF NOT EXISTS "idx_compensatio_decided_b9db03" ON "compensation_case" ("decided_on");
CREATE INDEX IF NOT EXISTS "idx_compensatio_paid_on_c87793" ON "compensation_case" ("paid_on");
CREATE INDEX IF NOT EXISTS "idx_compensatio_status_59b7be" ON "compensation_case" ("status");
CREATE INDEX IF NOT EXISTS "idx_compensatio_enterpr_962894" ON "compensation_case" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_compensatio_oversig_e2e569" ON "compensation_case" ("oversight_unit_id");
CREATE INDEX IF NOT EXISTS "idx_compensatio_unit_id_fccdf9" ON "compensation_case" ("unit_id");
COMMENT ON COLUMN "compensation_case"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "compensation_case"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "compensation_case"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "compensation_case"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "compensation_case"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "compensation_case"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "compensation_case"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "compensation_case"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "compensation_case"."judgment_doc" IS '认定违法的文书号 | Document that finds the act unlawful';
COMMENT ON COLUMN "compensation_case"."matter" IS '违法行为与损害 | The act and the damage';
COMMENT ON COLUMN "compensation_case"."amount" IS '赔偿金额（元） | Amount, yuan';
COMMENT ON COLUMN "compensation_case"."decided_on" IS '赔偿决定日期 | Decided on';
COMMENT ON COLUMN "compensation_case"."paid_on" IS '支付日期 | Paid on';
COMMENT ON COLUMN "compensation_case"."payment_doc" IS '支付凭证号 | Voucher of the payment';
COMMENT ON COLUMN "compensation_case"."status" IS '状态 | Status';
COMMENT ON COLUMN "compensation_case"."enterprise_id" IS '受损企业 | Enterprise that was damaged';
COMMENT ON COLUMN "compensation_case"."oversight_unit_id" IS '主管单位（市司法局） | Unit in charge of compensation';
COMMENT ON COLUMN "compensation_case"."unit_id" IS '赔偿义务机关 | Unit that is to pay';
COMMENT ON TABLE "compensation_case" IS '行政赔偿 | Compensation that a unit owes an enterprise for an act found unlawful.';
        CREATE TABLE IF NOT EXISTS "consultation_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "held_on" DATE NOT NULL,
    "participants" TEXT[] NOT NULL,
    "diagnosis" TEXT NOT NULL,
    "county_id" UUID NOT NULL CONSTRAINT "fk_consulta_region_19c935b2" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_consulta_enterpri_dfebc384" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "finance_unit_id" UUID NOT NULL CONSTRAINT "fk_consulta_org_unit_1532071a" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "industry_unit_id" UUID NOT NULL CONSTRAINT "fk_consulta_org_unit_afa088e5" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_consulta_region_45bb87ef" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_consultatio_created_484543" ON "consultation_session" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_consultatio_held_on_359a09" ON "consultation_session" ("held_on");
CREATE INDEX IF NOT EXISTS "idx_consultatio_county__df6b97" ON "consultation_session" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_consultatio_enterpr_791b14" ON "consultation_session" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_consultatio_finance_8c9685" ON "consultation_session" ("finance_unit_id");
CREATE INDEX IF NOT EXISTS "idx_consultatio_industr_543af5" ON "consultation_session" ("industry_unit_id");
CREATE INDEX IF NOT EXISTS "idx_consultatio_zone_id_b12021" ON "consultation_session" ("zone_id");
COMMENT ON COLUMN "consultation_session"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "consultation_session"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "consultation_session"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "consultation_session"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "consultation_session"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "consultation_session"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "consultation_session"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "consultation_session"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "consultation_session"."held_on" IS '会诊日期 | Held on';
COMMENT ON COLUMN "consultation_session"."participants" IS '参加单位和人员 | Participants';
COMMENT ON COLUMN "consultation_session"."diagnosis" IS '诊断意见 | Diagnosis';
COMMENT ON COLUMN "consultation_session"."county_id" IS '属地县(区) | County of location';
COMMENT ON COLUMN "consultation_session"."enterprise_id" IS '龙头企业 | Leading enterprise';
COMMENT ON COLUMN "consultation_session"."finance_unit_id" IS '市金融工作部门 | Financial affairs office of the city';
COMMENT ON COLUMN "consultation_session"."industry_unit_id" IS '市工信部门 | Industry department of the city';
COMMENT ON COLUMN "consultation_session"."zone_id" IS '所在园区 | Zone of location';
COMMENT ON TABLE "consultation_session" IS '会诊帮扶 | A consultation on how to help a leading enterprise.';
        CREATE TABLE IF NOT EXISTS "consultation_action" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "content" VARCHAR(1000) NOT NULL,
    "due_on" DATE NOT NULL,
    "issue_id" UUID NOT NULL CONSTRAINT "fk_consulta_issue_a9d78cb2" REFERENCES "issue" ("id") ON DELETE RESTRICT,
    "responsible_unit_id" UUID NOT NULL CONSTRAINT "fk_consulta_org_unit_6ea9b619" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "session_id" UUID NOT NULL CONSTRAINT "fk_consulta_consulta_e7d3e02f" REFERENCES "consultation_session" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_consultatio_created_ab7c80" ON "consultation_action" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_consultatio_due_on_695dce" ON "consultation_action" ("due_on");
CREATE INDEX IF NOT EXISTS "idx_consultatio_issue_i_497926" ON "consultation_action" ("issue_id");
CREATE INDEX IF NOT EXISTS "idx_consultatio_respons_4fe8c5" ON "consultation_action" ("responsible_unit_id");
CREATE INDEX IF NOT EXISTS "idx_consultatio_session_1c8df0" ON "consultation_action" ("session_id");
COMMENT ON COLUMN "consultation_action"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "consultation_action"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "consultation_action"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "consultation_action"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "consultation_action"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "consultation_action"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "consultation_action"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "consultation_action"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "consultation_action"."content" IS '帮扶措施 | Action';
COMMENT ON COLUMN "consultation_action"."due_on" IS '完成时限 | Due on';
COMMENT ON COLUMN "consultation_action"."issue_id" IS '转办诉求 | Issue that it became';
COMMENT ON COLUMN "consultation_action"."responsible_unit_id" IS '责任单位 | Responsible unit';
COMMENT ON COLUMN "consultation_action"."session_id" IS '会诊 | Consultation';
COMMENT ON TABLE "consultation_action" IS '会诊帮扶措施 | Something agreed at a consultation; it is followed as an issue.';
        CREATE TABLE IF NOT EXISTS "enterprise_account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "holder" VARCHAR(200) NOT NULL,
    "bank_name" VARCHAR(200) NOT NULL,
    "account_no" VARCHAR(30) NOT NULL,
    "closed_on" DATE,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_enterpri_enterpri_52895f22" REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_enterprise__created_c239a4" ON "enterprise_account" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_enterprise__closed__52bfe8" ON "enterprise_account" ("closed_on");
CREATE INDEX IF NOT EXISTS "idx_enterprise__enterpr_4dce6d" ON "enterprise_account" ("enterprise_id");
COMMENT ON COLUMN "enterprise_account"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "enterprise_account"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "enterprise_account"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "enterprise_account"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "enterprise_account"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "enterprise_account"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "enterprise_account"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "enterprise_account"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "enterprise_account"."holder" IS '户名 | Holder, the enterprise''s own name';
COMMENT ON COLUMN "enterprise_account"."bank_name" IS '开户银行 | Bank';
COMMENT ON COLUMN "enterprise_account"."account_no" IS '账号 | Account number';
COMMENT ON COLUMN "enterprise_account"."closed_on" IS '停用日期 | Closed on';
COMMENT ON COLUMN "enterprise_account"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON TABLE "enterprise_account" IS '企业收款账户 | An account in the enterprise''s own name, to which subsidies are paid.';
        CREATE TABLE IF NOT EXISTS "financing_list" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "no" VARCHAR(30) NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "period" VARCHAR(6) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "awaiting_count" INT NOT NULL,
    "unanswered_count" INT NOT NULL,
    "county_id" UUID CONSTRAINT "fk_financin_region_ec790690" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "finance_unit_id" UUID NOT NULL CONSTRAINT "fk_financin_org_unit_ea867ea8" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "industry_unit_id" UUID NOT NULL CONSTRAINT "fk_financin_org_unit_3dea1362" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "lead_unit_id" UUID NOT NULL CONSTRAINT "fk_financin_org_unit_136d4b4f" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_financing_l_created_27b8cf" ON "financing_list" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_financing_l_no_5d761a" ON "financing_list" ("no");
CREATE INDEX IF NOT EXISTS "idx_financing_l_kind_973528" ON "financing_list" ("kind");
CREATE INDEX IF NOT EXISTS "idx_financing_l_period_4b3e35" ON "financing_list" ("period");
CREATE INDEX IF NOT EXISTS "idx_financing_l_status_431d1a" ON "financing_list" ("status");
CREATE INDEX IF NOT EXISTS "idx_financing_l_county__4604c0" ON "financing_list" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_finance_30ce6c" ON "financing_list" ("finance_unit_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_industr_718f9d" ON "financing_list" ("industry_unit_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_lead_un_339ed4" ON "financing_list" ("lead_unit_id");
COMMENT ON COLUMN "financing_list"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "financing_list"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "financing_list"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "financing_list"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "financing_list"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "financing_list"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "financing_list"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "financing_list"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "financing_list"."no" IS '清单编号 | Number, as RZ2026Q2-KE';
COMMENT ON COLUMN "financing_list"."kind" IS '种类 | Kind';
COMMENT ON COLUMN "financing_list"."period" IS '季度 | Quarter, as 2026Q2';
COMMENT ON COLUMN "financing_list"."status" IS '状态 | Status';
COMMENT ON COLUMN "financing_list"."awaiting_count" IS '待企业答复数 | Rows whose enterprise has not answered yet';
COMMENT ON COLUMN "financing_list"."unanswered_count" IS '待银行反馈数 | Pushed rows without any feedback yet';
COMMENT ON COLUMN "financing_list"."county_id" IS '县(区)，市级清单为空 | County, none where it is the city''s';
COMMENT ON COLUMN "financing_list"."finance_unit_id" IS '市金融工作部门 | Financial affairs office of the city';
COMMENT ON COLUMN "financing_list"."industry_unit_id" IS '市工信部门 | Industry department of the city';
COMMENT ON COLUMN "financing_list"."lead_unit_id" IS '牵头单位 | Unit that leads';
COMMENT ON TABLE "financing_list" IS '融资清单 | One of the three lists of a quarter that go to banks.';
        CREATE TABLE IF NOT EXISTS "bank_push" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "pushed_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ,
    "bank_id" UUID NOT NULL CONSTRAINT "fk_bank_pus_bank_d09ebd27" REFERENCES "bank" ("id") ON DELETE RESTRICT,
    "list_id" UUID NOT NULL CONSTRAINT "fk_bank_pus_financin_2297a1a3" REFERENCES "financing_list" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_bank_push_created_f8695d" ON "bank_push" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_bank_push_pushed__5b636c" ON "bank_push" ("pushed_at");
CREATE INDEX IF NOT EXISTS "idx_bank_push_due_at_019615" ON "bank_push" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_bank_push_read_at_18a04e" ON "bank_push" ("read_at");
CREATE INDEX IF NOT EXISTS "idx_bank_push_bank_id_89706a" ON "bank_push" ("bank_id");
CREATE INDEX IF NOT EXISTS "idx_bank_push_list_id_23ed9f" ON "bank_push" ("list_id");
COMMENT ON COLUMN "bank_push"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "bank_push"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "bank_push"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "bank_push"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "bank_push"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "bank_push"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "bank_push"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "bank_push"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "bank_push"."pushed_at" IS '推送时间 | Pushed at';
COMMENT ON COLUMN "bank_push"."due_at" IS '反馈时限 | Feedback due';
COMMENT ON COLUMN "bank_push"."read_at" IS '签收时间 | Read by the bank at';
COMMENT ON COLUMN "bank_push"."bank_id" IS '银行 | Bank';
COMMENT ON COLUMN "bank_push"."list_id" IS '清单 | List';
COMMENT ON TABLE "bank_push" IS '清单推送 | A list as it was pushed to one bank.';
        CREATE TABLE IF NOT EXISTS "financing_need" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "type" VARCHAR(40) NOT NULL,
    "amount" DECIMAL(18,2),
    "term_months" SMALLINT,
    "purpose" VARCHAR(300) NOT NULL,
    "collateral" VARCHAR(300),
    "on_behalf" BOOL NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "county_id" UUID NOT NULL CONSTRAINT "fk_financin_region_be1e8694" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_financin_enterpri_f23cd22d" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "finance_unit_id" UUID NOT NULL CONSTRAINT "fk_financin_org_unit_1c2bf699" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "industry_chain_id" UUID CONSTRAINT "fk_financin_industry_085d0d5c" REFERENCES "industry_chain" ("id") ON DELETE RESTRICT,
    "industry_unit_id" UUID NOT NULL CONSTRAINT "fk_financin_org_unit_70ec175c" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "project_id" UUID CONSTRAINT "fk_financin_project_f884850d" REFERENCES "project" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_financin_region_9e41bd11" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_financing_n_created_1b4cbf" ON "financing_need" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_financing_n_type_e16f5b" ON "financing_need" ("type");
CREATE INDEX IF NOT EXISTS "idx_financing_n_status_64f7c7" ON "financing_need" ("status");
CREATE INDEX IF NOT EXISTS "idx_financing_n_county__08e052" ON "financing_need" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_financing_n_enterpr_13115d" ON "financing_need" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_financing_n_finance_5707ba" ON "financing_need" ("finance_unit_id");
CREATE INDEX IF NOT EXISTS "idx_financing_n_industr_3f4d07" ON "financing_need" ("industry_chain_id");
CREATE INDEX IF NOT EXISTS "idx_financing_n_industr_f5ad8f" ON "financing_need" ("industry_unit_id");
CREATE INDEX IF NOT EXISTS "idx_financing_n_project_85f366" ON "financing_need" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_financing_n_zone_id_2ead22" ON "financing_need" ("zone_id");
COMMENT ON COLUMN "financing_need"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "financing_need"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "financing_need"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "financing_need"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "financing_need"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "financing_need"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "financing_need"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "financing_need"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "financing_need"."type" IS '贷款类型 | Type of loan';
COMMENT ON COLUMN "financing_need"."amount" IS '需求金额（元） | Amount, yuan';
COMMENT ON COLUMN "financing_need"."term_months" IS '期限（月） | Term in months';
COMMENT ON COLUMN "financing_need"."purpose" IS '用途 | Purpose';
COMMENT ON COLUMN "financing_need"."collateral" IS '担保措施 | Collateral';
COMMENT ON COLUMN "financing_need"."on_behalf" IS '是否代为提交 | Submitted on behalf';
COMMENT ON COLUMN "financing_need"."status" IS '状态 | Status';
COMMENT ON COLUMN "financing_need"."county_id" IS '属地县(区) | County of location, copied when submitted';
COMMENT ON COLUMN "financing_need"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "financing_need"."finance_unit_id" IS '市金融工作部门 | Financial affairs office of the city';
COMMENT ON COLUMN "financing_need"."industry_chain_id" IS '所属产业链 | Industry chain';
COMMENT ON COLUMN "financing_need"."industry_unit_id" IS '市工信部门 | Industry department of the city';
COMMENT ON COLUMN "financing_need"."project_id" IS '用于项目 | Project it is for';
COMMENT ON COLUMN "financing_need"."zone_id" IS '所在园区 | Zone of location, copied when submitted';
COMMENT ON TABLE "financing_need" IS '融资需求 | Money that an enterprise needs, and for what.';
        CREATE TABLE IF NOT EXISTS "financing_list_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "enterprise_name" VARCHAR(200) NOT NULL,
    "uscc" VARCHAR(18) NOT NULL,
    "industry_class" VARCHAR(5),
    "employees" INT,
    "revenue" DECIMAL(18,2),
    "total_assets" DECIMAL(18,2),
    "type" VARCHAR(40) NOT NULL,
    "amount" DECIMAL(18,2),
    "term_months" SMALLINT,
    "purpose" VARCHAR(300) NOT NULL,
    "collateral" VARCHAR(300),
    "consent" VARCHAR(40) NOT NULL,
    "consented_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "county_id" UUID NOT NULL CONSTRAINT "fk_financin_region_d32411d9" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_financin_enterpri_a590f7d4" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "finance_unit_id" UUID NOT NULL CONSTRAINT "fk_financin_org_unit_a2d15adb" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "industry_unit_id" UUID NOT NULL CONSTRAINT "fk_financin_org_unit_9f38d432" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "list_id" UUID NOT NULL CONSTRAINT "fk_financin_financin_876c9607" REFERENCES "financing_list" ("id") ON DELETE RESTRICT,
    "need_id" UUID NOT NULL CONSTRAINT "fk_financin_financin_76c3ddcd" REFERENCES "financing_need" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_financin_region_47616546" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_financing_l_created_6eb81d" ON "financing_list_item" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_financing_l_enterpr_7f1824" ON "financing_list_item" ("enterprise_name");
CREATE INDEX IF NOT EXISTS "idx_financing_l_uscc_a5b7c8" ON "financing_list_item" ("uscc");
CREATE INDEX IF NOT EXISTS "idx_financing_l_type_53afb4" ON "financing_list_item" ("type");
CREATE INDEX IF NOT EXISTS "idx_financing_l_consent_ec566a" ON "financing_list_item" ("consent");
CREATE INDEX IF NOT EXISTS "idx_financing_l_withdra_0fba73" ON "financing_list_item" ("withdrawn_at");
CREATE INDEX IF NOT EXISTS "idx_financing_l_county__9b7731" ON "financing_list_item" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_enterpr_c771d3" ON "financing_list_item" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_finance_540e96" ON "financing_list_item" ("finance_unit_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_industr_5a1616" ON "financing_list_item" ("industry_unit_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_list_id_b02206" ON "financing_list_item" ("list_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_need_id_2bec75" ON "financing_list_item" ("need_id");
CREATE INDEX IF NOT EXISTS "idx_financing_l_zone_id_f61d16" ON "financing_list_item" ("zone_id");
COMMENT ON COLUMN "financing_list_item"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "financing_list_item"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "financing_list_item"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "financing_list_item"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "financing_list_item"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "financing_list_item"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "financing_list_item"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "financing_list_item"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "financing_list_item"."enterprise_name" IS '企业名称 | Name of the enterprise';
COMMENT ON COLUMN "financing_list_item"."uscc" IS '统一社会信用代码 | Unified social credit code';
COMMENT ON COLUMN "financing_list_item"."industry_class" IS '国民经济行业类别 | Industry class';
COMMENT ON COLUMN "financing_list_item"."employees" IS '从业人员（人） | Employees, persons';
COMMENT ON COLUMN "financing_list_item"."revenue" IS '营业收入（元） | Revenue of the year, yuan';
COMMENT ON COLUMN "financing_list_item"."total_assets" IS '资产总额（元） | Total assets, yuan';
COMMENT ON COLUMN "financing_list_item"."type" IS '贷款类型 | Type of loan';
COMMENT ON COLUMN "financing_list_item"."amount" IS '需求金额（元） | Amount, yuan';
COMMENT ON COLUMN "financing_list_item"."term_months" IS '期限（月） | Term in months';
COMMENT ON COLUMN "financing_list_item"."purpose" IS '用途 | Purpose';
COMMENT ON COLUMN "financing_list_item"."collateral" IS '担保措施 | Collateral';
COMMENT ON COLUMN "financing_list_item"."consent" IS '企业同意情况 | Consent';
COMMENT ON COLUMN "financing_list_item"."consented_at" IS '同意时间 | Consented at';
COMMENT ON COLUMN "financing_list_item"."withdrawn_at" IS '撤回时间 | Refused or withdrawn at';
COMMENT ON COLUMN "financing_list_item"."county_id" IS '属地县(区) | County of location';
COMMENT ON COLUMN "financing_list_item"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "financing_list_item"."finance_unit_id" IS '市金融工作部门 | Financial affairs office of the city';
COMMENT ON COLUMN "financing_list_item"."industry_unit_id" IS '市工信部门 | Industry department of the city';
COMMENT ON COLUMN "financing_list_item"."list_id" IS '清单 | List';
COMMENT ON COLUMN "financing_list_item"."need_id" IS '融资需求 | Need';
COMMENT ON COLUMN "financing_list_item"."zone_id" IS '所在园区 | Zone of location';
COMMENT ON TABLE "financing_list_item" IS '清单企业 | A row of a list: what a bank is told of an enterprise and its need, and nothing else.';
        CREATE TABLE IF NOT EXISTS "bank_feedback" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ NOT NULL,
    "result" VARCHAR(40),
    "credit_amount" DECIMAL(18,2),
    "disbursed_amount" DECIMAL(18,2),
    "reason" VARCHAR(300),
    "fed_back_at" TIMESTAMPTZ,
    "decided_at" TIMESTAMPTZ,
    "is_late" BOOL NOT NULL,
    "bank_id" UUID NOT NULL CONSTRAINT "fk_bank_fee_bank_4d9b27ca" REFERENCES "bank" ("id") ON DELETE RESTRICT,
    "item_id" UUID NOT NULL CONSTRAINT "fk_bank_fee_financin_a853f388" REFERENCES "financing_list_item" ("id") ON DELETE RESTRICT,
    "push_id" UUID NOT NULL CONSTRAINT "fk_bank_fee_bank_pus_274ed8a5" REFERENCES "bank_push" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_created_68aab1" ON "bank_feedback" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_due_at_d4124a" ON "bank_feedback" ("due_at");
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_result_c9d4c5" ON "bank_feedback" ("result");
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_fed_bac_63bb31" ON "bank_feedback" ("fed_back_at");
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_decided_6932e5" ON "bank_feedback" ("decided_at");
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_is_late_fde4c1" ON "bank_feedback" ("is_late");
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_bank_id_ccd92b" ON "bank_feedback" ("bank_id");
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_item_id_96e084" ON "bank_feedback" ("item_id");
CREATE INDEX IF NOT EXISTS "idx_bank_feedba_push_id_20c615" ON "bank_feedback" ("push_id");
COMMENT ON COLUMN "bank_feedback"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "bank_feedback"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "bank_feedback"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "bank_feedback"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "bank_feedback"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "bank_feedback"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "bank_feedback"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "bank_feedback"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "bank_feedback"."due_at" IS '反馈时限 | Feedback due';
COMMENT ON COLUMN "bank_feedback"."result" IS '反馈结果 | Result';
COMMENT ON COLUMN "bank_feedback"."credit_amount" IS '授信金额（元） | Credit approved, yuan';
COMMENT ON COLUMN "bank_feedback"."disbursed_amount" IS '放款金额（元） | Disbursed, yuan';
COMMENT ON COLUMN "bank_feedback"."reason" IS '说明（未批准时必填） | Reason';
COMMENT ON COLUMN "bank_feedback"."fed_back_at" IS '首次反馈时间 | First feedback at';
COMMENT ON COLUMN "bank_feedback"."decided_at" IS '审批决定时间 | Decided at';
COMMENT ON COLUMN "bank_feedback"."is_late" IS '逾期反馈 | Fed back late';
COMMENT ON COLUMN "bank_feedback"."bank_id" IS '银行 | Bank';
COMMENT ON COLUMN "bank_feedback"."item_id" IS '清单企业 | Row of the list';
COMMENT ON COLUMN "bank_feedback"."push_id" IS '推送 | Push';
COMMENT ON TABLE "bank_feedback" IS '推送企业与银行反馈 | A row that was pushed to a bank, and what the bank answered.';
        CREATE TABLE IF NOT EXISTS "fund_allocation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "level" VARCHAR(40) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "ordered_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "arrived" DECIMAL(18,2) NOT NULL,
    "arrived_in_full" BOOL NOT NULL,
    "note" VARCHAR(500),
    "county_id" UUID CONSTRAINT "fk_fund_all_region_37dc1afa" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "disbursement_id" UUID CONSTRAINT "fk_fund_all_disburse_42038e67" REFERENCES "disbursement" ("id") ON DELETE RESTRICT,
    "policy_item_id" UUID NOT NULL CONSTRAINT "fk_fund_all_policy_i_4713cfed" REFERENCES "policy_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_created_5b504d" ON "fund_allocation" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_level_38945b" ON "fund_allocation" ("level");
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_ordered_e96afd" ON "fund_allocation" ("ordered_on");
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_due_on_55f644" ON "fund_allocation" ("due_on");
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_arrived_e3887f" ON "fund_allocation" ("arrived_in_full");
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_county__f5876e" ON "fund_allocation" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_disburs_6d02b6" ON "fund_allocation" ("disbursement_id");
CREATE INDEX IF NOT EXISTS "idx_fund_alloca_policy__8a28b8" ON "fund_allocation" ("policy_item_id");
COMMENT ON COLUMN "fund_allocation"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "fund_allocation"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "fund_allocation"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "fund_allocation"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "fund_allocation"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "fund_allocation"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "fund_allocation"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "fund_allocation"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "fund_allocation"."level" IS '资金层级 | Level of the treasury';
COMMENT ON COLUMN "fund_allocation"."amount" IS '下达金额（元） | Amount ordered, yuan';
COMMENT ON COLUMN "fund_allocation"."ordered_on" IS '下达日期 | Ordered on';
COMMENT ON COLUMN "fund_allocation"."due_on" IS '应到账日期 | To arrive by';
COMMENT ON COLUMN "fund_allocation"."arrived" IS '已到账（元） | Arrived, yuan';
COMMENT ON COLUMN "fund_allocation"."arrived_in_full" IS '是否足额到账 | Whether all of it has arrived';
COMMENT ON COLUMN "fund_allocation"."note" IS '备注 | Note';
COMMENT ON COLUMN "fund_allocation"."county_id" IS '县(区) | County that pays, or that it is for';
COMMENT ON COLUMN "fund_allocation"."disbursement_id" IS '补助拨付 | Payment of a subsidy that it is for';
COMMENT ON COLUMN "fund_allocation"."policy_item_id" IS '政策事项 | Policy item';
COMMENT ON TABLE "fund_allocation" IS '资金下达 | Money ordered for a policy item, and how much of it has arrived.';
        CREATE TABLE IF NOT EXISTS "fund_arrival" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "amount" DECIMAL(18,2) NOT NULL,
    "arrived_on" DATE NOT NULL,
    "voucher_no" VARCHAR(60) NOT NULL,
    "confirm_due_at" TIMESTAMPTZ,
    "confirmed_at" TIMESTAMPTZ,
    "allocation_id" UUID NOT NULL CONSTRAINT "fk_fund_arr_fund_all_1bbbfae4" REFERENCES "fund_allocation" ("id") ON DELETE RESTRICT,
    "certification_id" UUID CONSTRAINT "fk_fund_arr_certific_98cf48ea" REFERENCES "certification" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_fund_arr_enterpri_94006596" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "library_record_id" UUID CONSTRAINT "fk_fund_arr_library__b34eb62e" REFERENCES "library_record" ("id") ON DELETE RESTRICT,
    "policy_item_id" UUID NOT NULL CONSTRAINT "fk_fund_arr_policy_i_0e4ea1d7" REFERENCES "policy_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_created_511d62" ON "fund_arrival" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_arrived_b53c8d" ON "fund_arrival" ("arrived_on");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_voucher_a9f3ee" ON "fund_arrival" ("voucher_no");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_confirm_67fd89" ON "fund_arrival" ("confirm_due_at");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_confirm_ad8d42" ON "fund_arrival" ("confirmed_at");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_allocat_d82f97" ON "fund_arrival" ("allocation_id");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_certifi_54fcc2" ON "fund_arrival" ("certification_id");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_enterpr_1d6d8d" ON "fund_arrival" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_library_6cfb73" ON "fund_arrival" ("library_record_id");
CREATE INDEX IF NOT EXISTS "idx_fund_arriva_policy__4931e1" ON "fund_arrival" ("policy_item_id");
COMMENT ON COLUMN "fund_arrival"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "fund_arrival"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "fund_arrival"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "fund_arrival"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "fund_arrival"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "fund_arrival"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "fund_arrival"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "fund_arrival"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "fund_arrival"."amount" IS '到账金额（元） | Amount, yuan';
COMMENT ON COLUMN "fund_arrival"."arrived_on" IS '到账日期 | Arrived on';
COMMENT ON COLUMN "fund_arrival"."voucher_no" IS '凭证号 | Voucher number';
COMMENT ON COLUMN "fund_arrival"."confirm_due_at" IS '确认时限 | To be confirmed by';
COMMENT ON COLUMN "fund_arrival"."confirmed_at" IS '企业确认时间 | Confirmed by the enterprise at';
COMMENT ON COLUMN "fund_arrival"."allocation_id" IS '所属下达 | Allocation';
COMMENT ON COLUMN "fund_arrival"."certification_id" IS '资质认定（资格事项） | Certification that it was for';
COMMENT ON COLUMN "fund_arrival"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "fund_arrival"."library_record_id" IS '在库记录（资格事项） | Library record that it was for';
COMMENT ON COLUMN "fund_arrival"."policy_item_id" IS '政策事项 | Policy item, copied from the allocation';
COMMENT ON TABLE "fund_arrival" IS '资金到账 | Money of an allocation that reached an enterprise.';
        CREATE TABLE IF NOT EXISTS "inclusive_loan_balance" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "year" INT NOT NULL,
    "balance" DECIMAL(18,2) NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "reporting_unit_id" UUID NOT NULL CONSTRAINT "fk_inclusiv_org_unit_90674238" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_inclusive_l_created_414ebd" ON "inclusive_loan_balance" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_inclusive_l_year_fdef71" ON "inclusive_loan_balance" ("year");
CREATE INDEX IF NOT EXISTS "idx_inclusive_l_reporti_aa2398" ON "inclusive_loan_balance" ("reporting_unit_id");
COMMENT ON COLUMN "inclusive_loan_balance"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "inclusive_loan_balance"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "inclusive_loan_balance"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "inclusive_loan_balance"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "inclusive_loan_balance"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "inclusive_loan_balance"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "inclusive_loan_balance"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "inclusive_loan_balance"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "inclusive_loan_balance"."year" IS '年度 | Year';
COMMENT ON COLUMN "inclusive_loan_balance"."balance" IS '年末余额（元） | Balance at the end of the year, yuan';
COMMENT ON COLUMN "inclusive_loan_balance"."source" IS '数据来源 | Source';
COMMENT ON COLUMN "inclusive_loan_balance"."reporting_unit_id" IS '报送单位 | Unit that reports it';
COMMENT ON TABLE "inclusive_loan_balance" IS '普惠小微贷款余额 | The balance of inclusive loans to small and micro enterprises at a year''s end.';
        CREATE TABLE IF NOT EXISTS "inspection_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "inspected_on" DATE NOT NULL,
    "findings" TEXT NOT NULL,
    "rectify_by" DATE,
    "rectification" TEXT,
    "rectified_on" DATE,
    "status" VARCHAR(40) NOT NULL,
    "plan_id" UUID NOT NULL CONSTRAINT "fk_inspecti_inspecti_13e9cab3" REFERENCES "inspection_plan" ("id") ON DELETE RESTRICT,
    "unit_id" UUID NOT NULL CONSTRAINT "fk_inspecti_org_unit_a6b135c6" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_inspection__created_005cab" ON "inspection_record" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_inspection__inspect_a4d8ca" ON "inspection_record" ("inspected_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__rectify_336548" ON "inspection_record" ("rectify_by");
CREATE INDEX IF NOT EXISTS "idx_inspection__rectifi_3ff02a" ON "inspection_record" ("rectified_on");
CREATE INDEX IF NOT EXISTS "idx_inspection__status_80d6c3" ON "inspection_record" ("status");
CREATE INDEX IF NOT EXISTS "idx_inspection__plan_id_353cc6" ON "inspection_record" ("plan_id");
CREATE INDEX IF NOT EXISTS "idx_inspection__unit_id_8b505d" ON "inspection_record" ("unit_id");
COMMENT ON COLUMN "inspection_record"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "inspection_record"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "inspection_record"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "inspection_record"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "inspection_record"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "inspection_record"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "inspection_record"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "inspection_record"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "inspection_record"."inspected_on" IS '督查日期 | Inspected on';
COMMENT ON COLUMN "inspection_record"."findings" IS '督查发现 | Findings';
COMMENT ON COLUMN "inspection_record"."rectify_by" IS '整改期限 | To be put right by; none where nothing was found';
COMMENT ON COLUMN "inspection_record"."rectification" IS '整改情况 | What was put right';
COMMENT ON COLUMN "inspection_record"."rectified_on" IS '整改日期 | Put right on';
COMMENT ON COLUMN "inspection_record"."status" IS '状态 | Status';
COMMENT ON COLUMN "inspection_record"."plan_id" IS '督查计划 | Plan';
COMMENT ON COLUMN "inspection_record"."unit_id" IS '被督查单位 | Unit';
COMMENT ON TABLE "inspection_record" IS '督查记录 | What an inspection found at a unit, and what the unit did about it.';
        CREATE TABLE IF NOT EXISTS "inter_enterprise_debt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "contract_no" VARCHAR(100) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "mediation" TEXT,
    "mediation_doc" VARCHAR(100),
    "judgment_doc" VARCHAR(100),
    "court" VARCHAR(100),
    "effective_on" DATE,
    "perform_by" DATE,
    "refused_on" DATE,
    "refusal" TEXT,
    "performed_on" DATE,
    "status" VARCHAR(40) NOT NULL,
    "creditor_id" UUID NOT NULL CONSTRAINT "fk_inter_en_enterpri_421e3e33" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "debtor_id" UUID NOT NULL CONSTRAINT "fk_inter_en_enterpri_205c9980" REFERENCES "enterprise" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_inter_enter_created_b4970b" ON "inter_enterprise_debt" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_inter_enter_contrac_4c937f" ON "inter_enterprise_debt" ("contract_no");
CREATE INDEX IF NOT EXISTS "idx_inter_enter_perform_eb5550" ON "inter_enterprise_debt" ("perform_by");
CREATE INDEX IF NOT EXISTS "idx_inter_enter_status_50607a" ON "inter_enterprise_debt" ("status");
CREATE INDEX IF NOT EXISTS "idx_inter_enter_credito_d83168" ON "inter_enterprise_debt" ("creditor_id");
CREATE INDEX IF NOT EXISTS "idx_inter_enter_debtor__800422" ON "inter_enterprise_debt" ("debtor_id");
COMMENT ON COLUMN "inter_enterprise_debt"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "inter_enterprise_debt"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "inter_enterprise_debt"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "inter_enterprise_debt"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "inter_enterprise_debt"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "inter_enterprise_debt"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "inter_enterprise_debt"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "inter_enterprise_debt"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "inter_enterprise_debt"."contract_no" IS '合同编号 | Contract number';
COMMENT ON COLUMN "inter_enterprise_debt"."amount" IS '债务金额（元） | Amount, yuan';
COMMENT ON COLUMN "inter_enterprise_debt"."mediation" IS '调解情况 | Mediation';
COMMENT ON COLUMN "inter_enterprise_debt"."mediation_doc" IS '生效调解文书号 | Effective mediation';
COMMENT ON COLUMN "inter_enterprise_debt"."judgment_doc" IS '生效裁判文书号 | Effective judgment';
COMMENT ON COLUMN "inter_enterprise_debt"."court" IS '作出机关 | Court';
COMMENT ON COLUMN "inter_enterprise_debt"."effective_on" IS '文书生效日期 | Document effective on';
COMMENT ON COLUMN "inter_enterprise_debt"."perform_by" IS '履行期限 | To be performed by';
COMMENT ON COLUMN "inter_enterprise_debt"."refused_on" IS '拒不履行日期 | Refused on';
COMMENT ON COLUMN "inter_enterprise_debt"."refusal" IS '拒不履行情况 | How performance was refused';
COMMENT ON COLUMN "inter_enterprise_debt"."performed_on" IS '履行日期 | Performed on';
COMMENT ON COLUMN "inter_enterprise_debt"."status" IS '状态 | Status';
COMMENT ON COLUMN "inter_enterprise_debt"."creditor_id" IS '债权企业 | Creditor';
COMMENT ON COLUMN "inter_enterprise_debt"."debtor_id" IS '债务企业 | Debtor';
COMMENT ON TABLE "inter_enterprise_debt" IS '企业间债务 | Money that one enterprise owes another, to be mediated or judged.';
        CREATE TABLE IF NOT EXISTS "land_parcel" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "code" VARCHAR(40) NOT NULL,
    "address" VARCHAR(300),
    "area_mu" DECIMAL(12,4) NOT NULL,
    "use" VARCHAR(40) NOT NULL,
    "plan_status" VARCHAR(40) NOT NULL,
    "approval_doc_no" VARCHAR(100),
    "county_id" UUID NOT NULL CONSTRAINT "fk_land_par_region_78acf544" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "county_unit_id" UUID NOT NULL CONSTRAINT "fk_land_par_org_unit_9e8dd0bb" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID CONSTRAINT "fk_land_par_enterpri_ab79dd69" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "industry_chain_id" UUID CONSTRAINT "fk_land_par_industry_352f6a3e" REFERENCES "industry_chain" ("id") ON DELETE RESTRICT,
    "lead_unit_id" UUID NOT NULL CONSTRAINT "fk_land_par_org_unit_901ee384" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "project_id" UUID CONSTRAINT "fk_land_par_project_658b5f66" REFERENCES "project" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_land_par_region_8c20c94f" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_land_parcel_created_74cb0c" ON "land_parcel" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_code_f3828d" ON "land_parcel" ("code");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_use_2e83c3" ON "land_parcel" ("use");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_plan_st_ae5eb5" ON "land_parcel" ("plan_status");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_county__7ea5f6" ON "land_parcel" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_county__a424e3" ON "land_parcel" ("county_unit_id");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_enterpr_90ad3d" ON "land_parcel" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_industr_907e5c" ON "land_parcel" ("industry_chain_id");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_lead_un_638286" ON "land_parcel" ("lead_unit_id");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_project_fab236" ON "land_parcel" ("project_id");
CREATE INDEX IF NOT EXISTS "idx_land_parcel_zone_id_5b95fd" ON "land_parcel" ("zone_id");
COMMENT ON COLUMN "land_parcel"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "land_parcel"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "land_parcel"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "land_parcel"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "land_parcel"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "land_parcel"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "land_parcel"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "land_parcel"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "land_parcel"."code" IS '地块编号 | Code';
COMMENT ON COLUMN "land_parcel"."address" IS '位置 | Where it lies';
COMMENT ON COLUMN "land_parcel"."area_mu" IS '面积（亩） | Area, mu';
COMMENT ON COLUMN "land_parcel"."use" IS '用途 | Use';
COMMENT ON COLUMN "land_parcel"."plan_status" IS '地块状态 | State';
COMMENT ON COLUMN "land_parcel"."approval_doc_no" IS '用地批准文号 | Document of the approval';
COMMENT ON COLUMN "land_parcel"."county_id" IS '所在县(区) | County';
COMMENT ON COLUMN "land_parcel"."county_unit_id" IS '县(区)自然资源局 | Bureau of the county';
COMMENT ON COLUMN "land_parcel"."enterprise_id" IS '土地使用权人 | Enterprise that holds it';
COMMENT ON COLUMN "land_parcel"."industry_chain_id" IS '预留产业链 | Industry chain it is reserved for';
COMMENT ON COLUMN "land_parcel"."lead_unit_id" IS '主管单位（市自然资源和规划局） | Bureau of the city';
COMMENT ON COLUMN "land_parcel"."project_id" IS '用地项目 | Project on it';
COMMENT ON COLUMN "land_parcel"."zone_id" IS '所在园区 | Zone';
COMMENT ON TABLE "land_parcel" IS '地块 | A parcel of land for projects, from the reserve to its use.';
        CREATE TABLE IF NOT EXISTS "land_supply" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "parcel_code" VARCHAR(40) NOT NULL,
    "area_mu" DECIMAL(12,4) NOT NULL,
    "use" VARCHAR(40) NOT NULL,
    "mode" VARCHAR(40) NOT NULL,
    "term_years" INT NOT NULL,
    "price" DECIMAL(18,2) NOT NULL,
    "contract_no" VARCHAR(100) NOT NULL,
    "supplied_on" DATE NOT NULL,
    "start_by" DATE NOT NULL,
    "planned_investment" DECIMAL(18,2),
    "recovery_agreed" BOOL NOT NULL,
    "is_standard_land" BOOL NOT NULL,
    "invest_intensity" DECIMAL(18,2),
    "tax_per_mu" DECIMAL(18,2),
    "plot_ratio" DECIMAL(6,2),
    "energy_per_output" DECIMAL(12,4),
    "env_standard" VARCHAR(200),
    "notice_on" DATE,
    "county_id" UUID NOT NULL CONSTRAINT "fk_land_sup_region_89e0c50c" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID CONSTRAINT "fk_land_sup_enterpri_5a229d54" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "parcel_id" UUID NOT NULL CONSTRAINT "fk_land_sup_land_par_b1848fa5" REFERENCES "land_parcel" ("id") ON DELETE RESTRICT,
    "project_id" UUID CONSTRAINT "fk_land_sup_project_e632c725" REFERENCES "project" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_land_supply_created_1fba4b" ON "land_supply" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_land_supply_use_4fc20c" ON "land_supply" ("use");
CREATE INDEX IF NOT EXISTS "idx_land_supply_mode_0c6f9d" ON "land_supply" ("mode");
CREATE INDEX IF NOT EXISTS "idx_land_supply_contrac_245948" ON "land_supply" ("contract_no");
CREATE INDEX IF NOT EXISTS "idx_land_supply_supplie_dda73a" ON "land_supply" ("supplied_on");
CREATE INDEX IF NOT EXISTS "idx_land_supply_start_b_817833" ON "land_supply" ("start_by");
CREATE INDEX IF NOT EXISTS "idx_land_supply_is_stan_77b77b" ON "land_supply" ("is_standard_land");
CREATE INDEX IF NOT EXISTS "idx_land_supply_notice__aa9f8c" ON "land_supply" ("notice_on");
CREATE INDEX IF NOT EXISTS "idx_land_supply_county__31d5e9" ON "land_supply" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_land_supply_enterpr_a0c2a3" ON "land_supply" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_land_supply_parcel__ff9346" ON "land_supply" ("parcel_id");
CREATE INDEX IF NOT EXISTS "idx_land_supply_project_06aada" ON "land_supply" ("project_id");
COMMENT ON COLUMN "land_supply"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "land_supply"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "land_supply"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "land_supply"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "land_supply"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "land_supply"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "land_supply"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "land_supply"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "land_supply"."parcel_code" IS '地块编号 | Code of the parcel';
COMMENT ON COLUMN "land_supply"."area_mu" IS '面积（亩） | Area, mu';
COMMENT ON COLUMN "land_supply"."use" IS '用途 | Use';
COMMENT ON COLUMN "land_supply"."mode" IS '供地方式 | Mode';
COMMENT ON COLUMN "land_supply"."term_years" IS '使用年限（年） | Term, years';
COMMENT ON COLUMN "land_supply"."price" IS '土地价款（元） | Price, yuan';
COMMENT ON COLUMN "land_supply"."contract_no" IS '合同编号 | Contract number';
COMMENT ON COLUMN "land_supply"."supplied_on" IS '供地日期 | Supplied on';
COMMENT ON COLUMN "land_supply"."start_by" IS '约定动工日期 | Work to start by';
COMMENT ON COLUMN "land_supply"."planned_investment" IS '约定总投资（元） | Investment agreed, yuan';
COMMENT ON COLUMN "land_supply"."recovery_agreed" IS '法律规定或合同约定闲置即收回 | Idle land is to be recovered by contract';
COMMENT ON COLUMN "land_supply"."is_standard_land" IS '标准地 | Standard land';
COMMENT ON COLUMN "land_supply"."invest_intensity" IS '每亩投资强度（元） | Investment per mu, yuan';
COMMENT ON COLUMN "land_supply"."tax_per_mu" IS '亩均税收（元） | Tax per mu, yuan';
COMMENT ON COLUMN "land_supply"."plot_ratio" IS '容积率 | Plot ratio';
COMMENT ON COLUMN "land_supply"."energy_per_output" IS '单位产值能耗（吨标煤/万元） | Energy, tonnes of coal equivalent per 万元';
COMMENT ON COLUMN "land_supply"."env_standard" IS '环境标准 | Environmental standard';
COMMENT ON COLUMN "land_supply"."notice_on" IS '公示日期 | Published on';
COMMENT ON COLUMN "land_supply"."county_id" IS '所在县(区) | County';
COMMENT ON COLUMN "land_supply"."enterprise_id" IS '受让企业 | Enterprise that it was supplied to';
COMMENT ON COLUMN "land_supply"."parcel_id" IS '地块 | Parcel';
COMMENT ON COLUMN "land_supply"."project_id" IS '用地项目 | Project';
COMMENT ON TABLE "land_supply" IS '供地 | The supply of a parcel: mode, term, price, and by when work is to start.';
        CREATE TABLE IF NOT EXISTS "idle_land_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "area_mu" DECIMAL(12,4) NOT NULL,
    "found_on" DATE NOT NULL,
    "basis" VARCHAR(40) NOT NULL,
    "verdict" VARCHAR(40) NOT NULL,
    "idle_days" INT NOT NULL,
    "idle_since" DATE NOT NULL,
    "recoverable_from" DATE,
    "recovery_agreed" BOOL NOT NULL,
    "for_transfer" BOOL NOT NULL,
    "started_on" DATE,
    "stopped_on" DATE,
    "built_mu" DECIMAL(12,4),
    "invested" DECIMAL(18,2),
    "government_caused" BOOL NOT NULL,
    "cause" TEXT,
    "fee_amount" DECIMAL(18,2),
    "fee_doc_no" VARCHAR(100),
    "fee_charged_on" DATE,
    "disposal" VARCHAR(40),
    "disposal_doc_no" VARCHAR(100),
    "disposed_on" DATE,
    "new_start_by" DATE,
    "restart_evidence" VARCHAR(500),
    "status" VARCHAR(40) NOT NULL,
    "enterprise_id" UUID CONSTRAINT "fk_idle_lan_enterpri_907340f0" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "parcel_id" UUID NOT NULL CONSTRAINT "fk_idle_lan_land_par_6bedb9ba" REFERENCES "land_parcel" ("id") ON DELETE RESTRICT,
    "supply_id" UUID NOT NULL CONSTRAINT "fk_idle_lan_land_sup_b8a56bde" REFERENCES "land_supply" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_created_8f03ca" ON "idle_land_case" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_found_o_595e69" ON "idle_land_case" ("found_on");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_basis_b4ddf4" ON "idle_land_case" ("basis");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_verdict_63f829" ON "idle_land_case" ("verdict");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_idle_si_b4ae6d" ON "idle_land_case" ("idle_since");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_recover_94ff4e" ON "idle_land_case" ("recoverable_from");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_for_tra_30d12c" ON "idle_land_case" ("for_transfer");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_governm_2a689f" ON "idle_land_case" ("government_caused");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_disposa_38e3b0" ON "idle_land_case" ("disposal");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_dispose_64bdfc" ON "idle_land_case" ("disposed_on");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_status_7b9c57" ON "idle_land_case" ("status");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_enterpr_a0bd6c" ON "idle_land_case" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_parcel__d7d26b" ON "idle_land_case" ("parcel_id");
CREATE INDEX IF NOT EXISTS "idx_idle_land_c_supply__70c3b3" ON "idle_land_case" ("supply_id");
COMMENT ON COLUMN "idle_land_case"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "idle_land_case"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "idle_land_case"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "idle_land_case"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "idle_land_case"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "idle_land_case"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "idle_land_case"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "idle_land_case"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "idle_land_case"."area_mu" IS '面积（亩） | Area, mu';
COMMENT ON COLUMN "idle_land_case"."found_on" IS '认定日期 | Found idle on';
COMMENT ON COLUMN "idle_land_case"."basis" IS '认定情形 | Why it is idle';
COMMENT ON COLUMN "idle_land_case"."verdict" IS '认定结论 | Finding';
COMMENT ON COLUMN "idle_land_case"."idle_days" IS '认定时的天数 | Days since the start was due, or work stopped, when found';
COMMENT ON COLUMN "idle_land_case"."idle_since" IS '构成闲置之日 | Idle since';
COMMENT ON COLUMN "idle_land_case"."recoverable_from" IS '可无偿收回之日 | May be recovered from';
COMMENT ON COLUMN "idle_land_case"."recovery_agreed" IS '法律规定或合同约定收回 | To be recovered by law or contract';
COMMENT ON COLUMN "idle_land_case"."for_transfer" IS '列入鼓励转让清单 | On the list for transfer';
COMMENT ON COLUMN "idle_land_case"."started_on" IS '动工日期 | Work started on';
COMMENT ON COLUMN "idle_land_case"."stopped_on" IS '中止开发日期 | Work stopped on';
COMMENT ON COLUMN "idle_land_case"."built_mu" IS '已开发面积（亩） | Built on, mu';
COMMENT ON COLUMN "idle_land_case"."invested" IS '已投资额（元） | Invested, yuan';
COMMENT ON COLUMN "idle_land_case"."government_caused" IS '政府原因造成 | Caused by a government';
COMMENT ON COLUMN "idle_land_case"."cause" IS '闲置原因 | Cause';
COMMENT ON COLUMN "idle_land_case"."fee_amount" IS '土地闲置费（元） | Idle fee, yuan';
COMMENT ON COLUMN "idle_land_case"."fee_doc_no" IS '征缴决定文号 | Document of the fee';
COMMENT ON COLUMN "idle_land_case"."fee_charged_on" IS '征缴日期 | Fee charged on';
COMMENT ON COLUMN "idle_land_case"."disposal" IS '处置方式 | Disposal';
COMMENT ON COLUMN "idle_land_case"."disposal_doc_no" IS '处置文号 | Document of the disposal';
COMMENT ON COLUMN "idle_land_case"."disposed_on" IS '处置或复工日期 | Disposed of or restarted on';
COMMENT ON COLUMN "idle_land_case"."new_start_by" IS '新的动工日期 | New day to start by';
COMMENT ON COLUMN "idle_land_case"."restart_evidence" IS '复工证明 | Evidence of the restart';
COMMENT ON COLUMN "idle_land_case"."status" IS '状态 | Status';
COMMENT ON COLUMN "idle_land_case"."enterprise_id" IS '土地使用权人 | Enterprise that held it';
COMMENT ON COLUMN "idle_land_case"."parcel_id" IS '地块 | Parcel';
COMMENT ON COLUMN "idle_land_case"."supply_id" IS '供地 | Supply under which it lies idle';
COMMENT ON TABLE "idle_land_case" IS '闲置土地 | A parcel found idle, what it costs, and what becomes of it.';
        CREATE TABLE IF NOT EXISTS "loan_record" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "enterprise_name" VARCHAR(200) NOT NULL,
    "type" VARCHAR(40) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "granted_on" DATE NOT NULL,
    "matures_on" DATE NOT NULL,
    "annual_rate" DECIMAL(7,4),
    "bank_id" UUID NOT NULL CONSTRAINT "fk_loan_rec_bank_c9f1a513" REFERENCES "bank" ("id") ON DELETE RESTRICT,
    "county_id" UUID NOT NULL CONSTRAINT "fk_loan_rec_region_710bb597" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_loan_rec_enterpri_f1b8292b" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "feedback_id" UUID CONSTRAINT "fk_loan_rec_bank_fee_6c3bbc36" REFERENCES "bank_feedback" ("id") ON DELETE RESTRICT,
    "finance_unit_id" UUID NOT NULL CONSTRAINT "fk_loan_rec_org_unit_2764b57b" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "industry_unit_id" UUID NOT NULL CONSTRAINT "fk_loan_rec_org_unit_6fcf937b" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_loan_rec_region_1396c35b" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_loan_record_created_8af780" ON "loan_record" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_loan_record_type_810664" ON "loan_record" ("type");
CREATE INDEX IF NOT EXISTS "idx_loan_record_granted_36de3b" ON "loan_record" ("granted_on");
CREATE INDEX IF NOT EXISTS "idx_loan_record_matures_83b3e8" ON "loan_record" ("matures_on");
CREATE INDEX IF NOT EXISTS "idx_loan_record_bank_id_1797b9" ON "loan_record" ("bank_id");
CREATE INDEX IF NOT EXISTS "idx_loan_record_county__751471" ON "loan_record" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_loan_record_enterpr_34fe7f" ON "loan_record" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_loan_record_feedbac_dd715b" ON "loan_record" ("feedback_id");
CREATE INDEX IF NOT EXISTS "idx_loan_record_finance_2ea458" ON "loan_record" ("finance_unit_id");
CREATE INDEX IF NOT EXISTS "idx_loan_record_industr_0f14d0" ON "loan_record" ("industry_unit_id");
CREATE INDEX IF NOT EXISTS "idx_loan_record_zone_id_887538" ON "loan_record" ("zone_id");
COMMENT ON COLUMN "loan_record"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "loan_record"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "loan_record"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "loan_record"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "loan_record"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "loan_record"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "loan_record"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "loan_record"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "loan_record"."enterprise_name" IS '企业名称 | Name of the enterprise';
COMMENT ON COLUMN "loan_record"."type" IS '贷款类型 | Type of loan';
COMMENT ON COLUMN "loan_record"."amount" IS '贷款金额（元） | Amount, yuan';
COMMENT ON COLUMN "loan_record"."granted_on" IS '发放日期 | Granted on';
COMMENT ON COLUMN "loan_record"."matures_on" IS '到期日期 | Matures on';
COMMENT ON COLUMN "loan_record"."annual_rate" IS '年利率（%） | Annual rate in per cent';
COMMENT ON COLUMN "loan_record"."bank_id" IS '银行 | Bank';
COMMENT ON COLUMN "loan_record"."county_id" IS '属地县(区) | County of location';
COMMENT ON COLUMN "loan_record"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "loan_record"."feedback_id" IS '对应的清单反馈 | Feedback on a list that it follows';
COMMENT ON COLUMN "loan_record"."finance_unit_id" IS '市金融工作部门 | Financial affairs office of the city';
COMMENT ON COLUMN "loan_record"."industry_unit_id" IS '市工信部门 | Industry department of the city';
COMMENT ON COLUMN "loan_record"."zone_id" IS '所在园区 | Zone of location';
COMMENT ON TABLE "loan_record" IS '贷款台账 | A loan that a bank has granted to an enterprise.';
        CREATE TABLE IF NOT EXISTS "loan_disruption_report" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "kind" VARCHAR(40) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "reported_on" DATE NOT NULL,
    "description" VARCHAR(1000) NOT NULL,
    "evidence" TEXT[] NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "outcome" VARCHAR(1000),
    "bank_id" UUID NOT NULL CONSTRAINT "fk_loan_dis_bank_224c93b7" REFERENCES "bank" ("id") ON DELETE RESTRICT,
    "county_id" UUID NOT NULL CONSTRAINT "fk_loan_dis_region_635b9445" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_loan_dis_enterpri_56917f38" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "finance_unit_id" UUID NOT NULL CONSTRAINT "fk_loan_dis_org_unit_ecc247cd" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "industry_unit_id" UUID NOT NULL CONSTRAINT "fk_loan_dis_org_unit_ac2e3d41" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "issue_id" UUID NOT NULL CONSTRAINT "fk_loan_dis_issue_172e7cac" REFERENCES "issue" ("id") ON DELETE RESTRICT,
    "loan_id" UUID CONSTRAINT "fk_loan_dis_loan_rec_c3610b39" REFERENCES "loan_record" ("id") ON DELETE RESTRICT,
    "regulator_unit_id" UUID NOT NULL CONSTRAINT "fk_loan_dis_org_unit_f2859aac" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "zone_id" UUID CONSTRAINT "fk_loan_dis_region_96a20e0c" REFERENCES "region" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_created_b46718" ON "loan_disruption_report" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_kind_f0e815" ON "loan_disruption_report" ("kind");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_reporte_c6e600" ON "loan_disruption_report" ("reported_on");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_status_b205f7" ON "loan_disruption_report" ("status");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_bank_id_acbbce" ON "loan_disruption_report" ("bank_id");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_county__649193" ON "loan_disruption_report" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_enterpr_688e5b" ON "loan_disruption_report" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_finance_f14f0a" ON "loan_disruption_report" ("finance_unit_id");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_industr_96d35e" ON "loan_disruption_report" ("industry_unit_id");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_issue_i_24bfbe" ON "loan_disruption_report" ("issue_id");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_loan_id_c3f5c7" ON "loan_disruption_report" ("loan_id");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_regulat_51a764" ON "loan_disruption_report" ("regulator_unit_id");
CREATE INDEX IF NOT EXISTS "idx_loan_disrup_zone_id_eef61d" ON "loan_disruption_report" ("zone_id");
COMMENT ON COLUMN "loan_disruption_report"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "loan_disruption_report"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "loan_disruption_report"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "loan_disruption_report"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "loan_disruption_report"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "loan_disruption_report"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "loan_disruption_report"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "loan_disruption_report"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "loan_disruption_report"."kind" IS '方式 | Kind';
COMMENT ON COLUMN "loan_disruption_report"."amount" IS '涉及金额（元） | Amount, yuan';
COMMENT ON COLUMN "loan_disruption_report"."reported_on" IS '报告日期 | Reported on';
COMMENT ON COLUMN "loan_disruption_report"."description" IS '情况说明 | What happened';
COMMENT ON COLUMN "loan_disruption_report"."evidence" IS '佐证材料 | Evidence';
COMMENT ON COLUMN "loan_disruption_report"."status" IS '状态 | Status';
COMMENT ON COLUMN "loan_disruption_report"."outcome" IS '处置结果 | How it was settled';
COMMENT ON COLUMN "loan_disruption_report"."bank_id" IS '银行 | Bank';
COMMENT ON COLUMN "loan_disruption_report"."county_id" IS '属地县(区) | County of location';
COMMENT ON COLUMN "loan_disruption_report"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "loan_disruption_report"."finance_unit_id" IS '市金融工作部门 | Financial affairs office of the city';
COMMENT ON COLUMN "loan_disruption_report"."industry_unit_id" IS '市工信部门 | Industry department of the city';
COMMENT ON COLUMN "loan_disruption_report"."issue_id" IS '转办诉求 | Urgent issue that it became';
COMMENT ON COLUMN "loan_disruption_report"."loan_id" IS '涉及贷款 | Loan concerned';
COMMENT ON COLUMN "loan_disruption_report"."regulator_unit_id" IS '银行监管部门 | Regulator of banks';
COMMENT ON COLUMN "loan_disruption_report"."zone_id" IS '所在园区 | Zone of location';
COMMENT ON TABLE "loan_disruption_report" IS '抽贷压贷断贷报告 | An enterprise that operates normally tells of a loan pulled, cut or broken off.';
        CREATE TABLE IF NOT EXISTS "performance_evaluation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "scope" VARCHAR(40) NOT NULL,
    "year" SMALLINT NOT NULL,
    "score" DECIMAL(5,2) NOT NULL,
    "grade" VARCHAR(40) NOT NULL,
    "findings" TEXT NOT NULL,
    "evaluated_on" DATE NOT NULL,
    "suspended_until" DATE,
    "linked_action" VARCHAR(300),
    "application_id" UUID CONSTRAINT "fk_performa_subsidy__98543bdc" REFERENCES "subsidy_application" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID CONSTRAINT "fk_performa_enterpri_852bb03d" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "evaluator_unit_id" UUID NOT NULL CONSTRAINT "fk_performa_org_unit_d9e1dfba" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "item_id" UUID CONSTRAINT "fk_performa_subsidy__c2e48b4c" REFERENCES "subsidy_item" ("id") ON DELETE RESTRICT,
    "unit_id" UUID CONSTRAINT "fk_performa_org_unit_de63d66d" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_performance_created_2d4f90" ON "performance_evaluation" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_performance_scope_de7800" ON "performance_evaluation" ("scope");
CREATE INDEX IF NOT EXISTS "idx_performance_year_8b6cda" ON "performance_evaluation" ("year");
CREATE INDEX IF NOT EXISTS "idx_performance_grade_f6377c" ON "performance_evaluation" ("grade");
CREATE INDEX IF NOT EXISTS "idx_performance_evaluat_d43f31" ON "performance_evaluation" ("evaluated_on");
CREATE INDEX IF NOT EXISTS "idx_performance_suspend_a5a94e" ON "performance_evaluation" ("suspended_until");
CREATE INDEX IF NOT EXISTS "idx_performance_applica_967d58" ON "performance_evaluation" ("application_id");
CREATE INDEX IF NOT EXISTS "idx_performance_enterpr_2fab93" ON "performance_evaluation" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_performance_evaluat_dc11ca" ON "performance_evaluation" ("evaluator_unit_id");
CREATE INDEX IF NOT EXISTS "idx_performance_item_id_ff44d2" ON "performance_evaluation" ("item_id");
CREATE INDEX IF NOT EXISTS "idx_performance_unit_id_6d6512" ON "performance_evaluation" ("unit_id");
COMMENT ON COLUMN "performance_evaluation"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "performance_evaluation"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "performance_evaluation"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "performance_evaluation"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "performance_evaluation"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "performance_evaluation"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "performance_evaluation"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "performance_evaluation"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "performance_evaluation"."scope" IS '评价对象 | What is judged';
COMMENT ON COLUMN "performance_evaluation"."year" IS '评价年度 | Year';
COMMENT ON COLUMN "performance_evaluation"."score" IS '得分 | Score, 0 to 100';
COMMENT ON COLUMN "performance_evaluation"."grade" IS '等次 | Grade';
COMMENT ON COLUMN "performance_evaluation"."findings" IS '评价意见 | Findings';
COMMENT ON COLUMN "performance_evaluation"."evaluated_on" IS '评价日期 | Evaluated on';
COMMENT ON COLUMN "performance_evaluation"."suspended_until" IS '暂停支持至 | Support is suspended up to this day';
COMMENT ON COLUMN "performance_evaluation"."linked_action" IS '结果应用 | What follows from the result';
COMMENT ON COLUMN "performance_evaluation"."application_id" IS '补助申报 | Application';
COMMENT ON COLUMN "performance_evaluation"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "performance_evaluation"."evaluator_unit_id" IS '评价单位 | Unit that judges';
COMMENT ON COLUMN "performance_evaluation"."item_id" IS '补助项目 | Subsidy item';
COMMENT ON COLUMN "performance_evaluation"."unit_id" IS '被评价单位 | Unit that is judged';
COMMENT ON TABLE "performance_evaluation" IS '绩效评价 | How well money was used by an enterprise or a unit, or by all who got an item.';
        CREATE TABLE IF NOT EXISTS "policy_conflict" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "matter" VARCHAR(100) NOT NULL,
    "resolution" VARCHAR(40) NOT NULL,
    "effective_from" DATE NOT NULL,
    "newer_id" UUID NOT NULL CONSTRAINT "fk_policy_c_policy_i_db2f1e66" REFERENCES "policy_item" ("id") ON DELETE RESTRICT,
    "older_id" UUID NOT NULL CONSTRAINT "fk_policy_c_policy_i_f3292110" REFERENCES "policy_item" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_policy_conf_created_697d61" ON "policy_conflict" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_policy_conf_matter_da06ff" ON "policy_conflict" ("matter");
CREATE INDEX IF NOT EXISTS "idx_policy_conf_resolut_dd48cf" ON "policy_conflict" ("resolution");
CREATE INDEX IF NOT EXISTS "idx_policy_conf_effecti_691d3d" ON "policy_conflict" ("effective_from");
CREATE INDEX IF NOT EXISTS "idx_policy_conf_newer_i_bf83cd" ON "policy_conflict" ("newer_id");
CREATE INDEX IF NOT EXISTS "idx_policy_conf_older_i_ca0c10" ON "policy_conflict" ("older_id");
COMMENT ON COLUMN "policy_conflict"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "policy_conflict"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "policy_conflict"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "policy_conflict"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "policy_conflict"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "policy_conflict"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "policy_conflict"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "policy_conflict"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "policy_conflict"."matter" IS '同类事项键 | Key of the matter of both';
COMMENT ON COLUMN "policy_conflict"."resolution" IS '衔接规则 | Rule';
COMMENT ON COLUMN "policy_conflict"."effective_from" IS '起始日期 | In effect from';
COMMENT ON COLUMN "policy_conflict"."newer_id" IS '适用的事项 | Item that applies instead';
COMMENT ON COLUMN "policy_conflict"."older_id" IS '不再适用的事项 | Item that gives way';
COMMENT ON TABLE "policy_conflict" IS '政策衔接 | Two policy items on the same matter, of which one applies instead of the other.';
        CREATE TABLE IF NOT EXISTS "receivable_confirmation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "contract_no" VARCHAR(100) NOT NULL,
    "amount" DECIMAL(18,2) NOT NULL,
    "requested_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "owed_amount" DECIMAL(18,2),
    "reply" VARCHAR(500),
    "replied_on" DATE,
    "late" BOOL NOT NULL,
    "county_id" UUID NOT NULL CONSTRAINT "fk_receivab_region_6cae3f62" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "creditor_id" UUID NOT NULL CONSTRAINT "fk_receivab_enterpri_57806629" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "debtor_enterprise_id" UUID CONSTRAINT "fk_receivab_enterpri_f42a5cb1" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "debtor_unit_id" UUID CONSTRAINT "fk_receivab_org_unit_6b7c86b4" REFERENCES "org_unit" ("id") ON DELETE RESTRICT,
    "oversight_unit_id" UUID NOT NULL CONSTRAINT "fk_receivab_org_unit_888082c3" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_receivable__created_829187" ON "receivable_confirmation" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_receivable__contrac_26814f" ON "receivable_confirmation" ("contract_no");
CREATE INDEX IF NOT EXISTS "idx_receivable__request_446eb6" ON "receivable_confirmation" ("requested_on");
CREATE INDEX IF NOT EXISTS "idx_receivable__due_on_9f5031" ON "receivable_confirmation" ("due_on");
CREATE INDEX IF NOT EXISTS "idx_receivable__status_0cd054" ON "receivable_confirmation" ("status");
CREATE INDEX IF NOT EXISTS "idx_receivable__replied_381afb" ON "receivable_confirmation" ("replied_on");
CREATE INDEX IF NOT EXISTS "idx_receivable__late_957c6c" ON "receivable_confirmation" ("late");
CREATE INDEX IF NOT EXISTS "idx_receivable__county__c7e8c2" ON "receivable_confirmation" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_receivable__credito_b934c4" ON "receivable_confirmation" ("creditor_id");
CREATE INDEX IF NOT EXISTS "idx_receivable__debtor__d88976" ON "receivable_confirmation" ("debtor_enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_receivable__debtor__f7e62c" ON "receivable_confirmation" ("debtor_unit_id");
CREATE INDEX IF NOT EXISTS "idx_receivable__oversig_cc006b" ON "receivable_confirmation" ("oversight_unit_id");
COMMENT ON COLUMN "receivable_confirmation"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "receivable_confirmation"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "receivable_confirmation"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "receivable_confirmation"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "receivable_confirmation"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "receivable_confirmation"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "receivable_confirmation"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "receivable_confirmation"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "receivable_confirmation"."contract_no" IS '合同编号 | Contract number';
COMMENT ON COLUMN "receivable_confirmation"."amount" IS '申请确权金额（元） | Amount to be confirmed, yuan';
COMMENT ON COLUMN "receivable_confirmation"."requested_on" IS '申请日期 | Requested on';
COMMENT ON COLUMN "receivable_confirmation"."due_on" IS '答复期限 | To be answered by';
COMMENT ON COLUMN "receivable_confirmation"."status" IS '状态 | State';
COMMENT ON COLUMN "receivable_confirmation"."owed_amount" IS '确认金额（元） | Amount confirmed, yuan';
COMMENT ON COLUMN "receivable_confirmation"."reply" IS '答复 | Reply';
COMMENT ON COLUMN "receivable_confirmation"."replied_on" IS '答复日期 | Replied on';
COMMENT ON COLUMN "receivable_confirmation"."late" IS '是否逾期答复 | Replied late';
COMMENT ON COLUMN "receivable_confirmation"."county_id" IS '债务人属地 | County of the debtor';
COMMENT ON COLUMN "receivable_confirmation"."creditor_id" IS '债权企业 | Creditor';
COMMENT ON COLUMN "receivable_confirmation"."debtor_enterprise_id" IS '债务企业 | Debtor, when an enterprise';
COMMENT ON COLUMN "receivable_confirmation"."debtor_unit_id" IS '债务单位 | Debtor, when an organ or institution';
COMMENT ON COLUMN "receivable_confirmation"."oversight_unit_id" IS '主管单位（市减负办） | Unit in charge of clearing arrears';
COMMENT ON TABLE "receivable_confirmation" IS '应收账款确权 | A creditor''s request that a debtor confirm what it owes, for financing (article 16).';
        CREATE TABLE IF NOT EXISTS "risk_pool" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "year" INT NOT NULL,
    "balance" DECIMAL(18,2) NOT NULL,
    "note" VARCHAR(300),
    "industry_unit_id" UUID NOT NULL CONSTRAINT "fk_risk_poo_org_unit_09d4c539" REFERENCES "org_unit" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_risk_pool_created_3504cc" ON "risk_pool" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_risk_pool_year_c3c934" ON "risk_pool" ("year");
CREATE INDEX IF NOT EXISTS "idx_risk_pool_industr_aeef13" ON "risk_pool" ("industry_unit_id");
COMMENT ON COLUMN "risk_pool"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "risk_pool"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "risk_pool"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "risk_pool"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "risk_pool"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "risk_pool"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "risk_pool"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "risk_pool"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "risk_pool"."year" IS '年度 | Year';
COMMENT ON COLUMN "risk_pool"."balance" IS '资金池余额（元） | Balance of all accounts, yuan';
COMMENT ON COLUMN "risk_pool"."note" IS '备注 | Note';
COMMENT ON COLUMN "risk_pool"."industry_unit_id" IS '市工信部门 | Industry department of the city';
COMMENT ON TABLE "risk_pool" IS '贷款风险补偿资金池 | The risk pool of a year, out of which losses on covered loans are shared.';
        CREATE TABLE IF NOT EXISTS "pooled_loan" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "enterprise_name" VARCHAR(200) NOT NULL,
    "principal" DECIMAL(18,2) NOT NULL,
    "claimed" DECIMAL(18,2) NOT NULL,
    "granted_on" DATE NOT NULL,
    "matures_on" DATE NOT NULL,
    "bank_id" UUID NOT NULL CONSTRAINT "fk_pooled_l_bank_6187d9a0" REFERENCES "bank" ("id") ON DELETE RESTRICT,
    "county_id" UUID NOT NULL CONSTRAINT "fk_pooled_l_region_7527dfc0" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "enterprise_id" UUID NOT NULL CONSTRAINT "fk_pooled_l_enterpri_a1b8d75f" REFERENCES "enterprise" ("id") ON DELETE RESTRICT,
    "pool_id" UUID NOT NULL CONSTRAINT "fk_pooled_l_risk_poo_adfb4935" REFERENCES "risk_pool" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_pooled_loan_created_2d162f" ON "pooled_loan" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_pooled_loan_granted_e04406" ON "pooled_loan" ("granted_on");
CREATE INDEX IF NOT EXISTS "idx_pooled_loan_matures_a416c7" ON "pooled_loan" ("matures_on");
CREATE INDEX IF NOT EXISTS "idx_pooled_loan_bank_id_ec068d" ON "pooled_loan" ("bank_id");
CREATE INDEX IF NOT EXISTS "idx_pooled_loan_county__b4ce2e" ON "pooled_loan" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_pooled_loan_enterpr_f33340" ON "pooled_loan" ("enterprise_id");
CREATE INDEX IF NOT EXISTS "idx_pooled_loan_pool_id_90d68c" ON "pooled_loan" ("pool_id");
COMMENT ON COLUMN "pooled_loan"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "pooled_loan"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "pooled_loan"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "pooled_loan"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "pooled_loan"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "pooled_loan"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "pooled_loan"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "pooled_loan"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "pooled_loan"."enterprise_name" IS '企业名称 | Name of the enterprise';
COMMENT ON COLUMN "pooled_loan"."principal" IS '贷款本金（元） | Principal, yuan';
COMMENT ON COLUMN "pooled_loan"."claimed" IS '已申请补偿损失（元） | Loss claimed and not refused, yuan';
COMMENT ON COLUMN "pooled_loan"."granted_on" IS '发放日期 | Granted on';
COMMENT ON COLUMN "pooled_loan"."matures_on" IS '到期日期 | Matures on';
COMMENT ON COLUMN "pooled_loan"."bank_id" IS '银行 | Bank';
COMMENT ON COLUMN "pooled_loan"."county_id" IS '属地县(区) | County of location';
COMMENT ON COLUMN "pooled_loan"."enterprise_id" IS '企业 | Enterprise';
COMMENT ON COLUMN "pooled_loan"."pool_id" IS '资金池 | Pool';
COMMENT ON TABLE "pooled_loan" IS '风险补偿贷款 | A loan that the risk pool covers.';
        CREATE TABLE IF NOT EXISTS "risk_account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "contributed" DECIMAL(18,2) NOT NULL,
    "paid_out" DECIMAL(18,2) NOT NULL,
    "balance" DECIMAL(18,2) NOT NULL,
    "county_id" UUID CONSTRAINT "fk_risk_acc_region_a2a0f64d" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "pool_id" UUID NOT NULL CONSTRAINT "fk_risk_acc_risk_poo_ec23d0fe" REFERENCES "risk_pool" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_risk_accoun_created_7240ac" ON "risk_account" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_risk_accoun_county__7b5f97" ON "risk_account" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_risk_accoun_pool_id_99307b" ON "risk_account" ("pool_id");
COMMENT ON COLUMN "risk_account"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "risk_account"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "risk_account"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "risk_account"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "risk_account"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "risk_account"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "risk_account"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "risk_account"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "risk_account"."contributed" IS '累计缴存（元） | Contributed, yuan';
COMMENT ON COLUMN "risk_account"."paid_out" IS '累计代偿（元） | Paid out, yuan';
COMMENT ON COLUMN "risk_account"."balance" IS '余额（元） | Balance, yuan';
COMMENT ON COLUMN "risk_account"."county_id" IS '县(区)，市级账户为空 | County, none where it is the city''s';
COMMENT ON COLUMN "risk_account"."pool_id" IS '资金池 | Pool';
COMMENT ON TABLE "risk_account" IS '资金池账户 | The city''s or a county''s part of a pool: what came in, what went out, what is left.';
        CREATE TABLE IF NOT EXISTS "risk_claim" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "loss_principal" DECIMAL(18,2) NOT NULL,
    "evidence" TEXT[] NOT NULL,
    "pool_share" DECIMAL(18,2),
    "city_share" DECIMAL(18,2),
    "county_share" DECIMAL(18,2),
    "bank_share" DECIMAL(18,2),
    "status" VARCHAR(40) NOT NULL,
    "share_basis" VARCHAR(300),
    "decision_reason" VARCHAR(300),
    "decided_at" TIMESTAMPTZ,
    "paid_at" TIMESTAMPTZ,
    "loan_id" UUID NOT NULL CONSTRAINT "fk_risk_cla_pooled_l_c22e3d2f" REFERENCES "pooled_loan" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_risk_claim_created_ed05f3" ON "risk_claim" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_risk_claim_status_46aafb" ON "risk_claim" ("status");
CREATE INDEX IF NOT EXISTS "idx_risk_claim_paid_at_6483a7" ON "risk_claim" ("paid_at");
CREATE INDEX IF NOT EXISTS "idx_risk_claim_loan_id_7bd437" ON "risk_claim" ("loan_id");
COMMENT ON COLUMN "risk_claim"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "risk_claim"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "risk_claim"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "risk_claim"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "risk_claim"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "risk_claim"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "risk_claim"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "risk_claim"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "risk_claim"."loss_principal" IS '本金损失（元） | Loss of principal, yuan';
COMMENT ON COLUMN "risk_claim"."evidence" IS '佐证材料 | Evidence';
COMMENT ON COLUMN "risk_claim"."pool_share" IS '资金池承担（元） | Borne by the pool, yuan';
COMMENT ON COLUMN "risk_claim"."city_share" IS '其中市级（元） | of which by the city, yuan';
COMMENT ON COLUMN "risk_claim"."county_share" IS '其中县(区)（元） | of which by the county, yuan';
COMMENT ON COLUMN "risk_claim"."bank_share" IS '银行承担（元） | Borne by the bank, yuan';
COMMENT ON COLUMN "risk_claim"."status" IS '状态 | Status';
COMMENT ON COLUMN "risk_claim"."share_basis" IS '分担依据 | How the shares were found';
COMMENT ON COLUMN "risk_claim"."decision_reason" IS '审核意见 | Opinion of the decision';
COMMENT ON COLUMN "risk_claim"."decided_at" IS '审核时间 | Decided at';
COMMENT ON COLUMN "risk_claim"."paid_at" IS '拨付时间 | Paid at';
COMMENT ON COLUMN "risk_claim"."loan_id" IS '贷款 | Loan';
COMMENT ON TABLE "risk_claim" IS '风险补偿申请 | A bank''s claim on the pool for a loss, and who bears how much of it.';
        CREATE TABLE IF NOT EXISTS "risk_contribution" (
    "id" UUID NOT NULL PRIMARY KEY,
    "city_id" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "created_by_id" UUID,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "updated_by_id" UUID,
    "version" INT NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "amount" DECIMAL(18,2) NOT NULL,
    "paid_on" DATE NOT NULL,
    "voucher_no" VARCHAR(50),
    "county_id" UUID CONSTRAINT "fk_risk_con_region_43bf7a41" REFERENCES "region" ("id") ON DELETE RESTRICT,
    "pool_id" UUID NOT NULL CONSTRAINT "fk_risk_con_risk_poo_c934761b" REFERENCES "risk_pool" ("id") ON DELETE RESTRICT
);
CREATE INDEX IF NOT EXISTS "idx_risk_contri_created_1c4f51" ON "risk_contribution" ("created_at");
CREATE INDEX IF NOT EXISTS "idx_risk_contri_paid_on_536436" ON "risk_contribution" ("paid_on");
CREATE INDEX IF NOT EXISTS "idx_risk_contri_county__b23379" ON "risk_contribution" ("county_id");
CREATE INDEX IF NOT EXISTS "idx_risk_contri_pool_id_c7e5a1" ON "risk_contribution" ("pool_id");
COMMENT ON COLUMN "risk_contribution"."id" IS '标识 | Identifier';
COMMENT ON COLUMN "risk_contribution"."city_id" IS '所属州市代码 | Code of the city the row belongs to';
COMMENT ON COLUMN "risk_contribution"."created_at" IS '创建时间 | Created at';
COMMENT ON COLUMN "risk_contribution"."created_by_id" IS '创建人 | Created by';
COMMENT ON COLUMN "risk_contribution"."updated_at" IS '更新时间 | Updated at';
COMMENT ON COLUMN "risk_contribution"."updated_by_id" IS '更新人 | Updated by';
COMMENT ON COLUMN "risk_contribution"."version" IS '版本号 | Version, for optimistic locking';
COMMENT ON COLUMN "risk_contribution"."deleted_at" IS '删除时间 | Deleted at';
COMMENT ON COLUMN "risk_contribution"."amount" IS '缴存金额（元） | Amount, yuan';
COMMENT ON COLUMN "risk_contribution"."paid_on" IS '缴存日期 | Paid on';
COMMENT ON COLUMN "risk_contribution"."voucher_no" IS '凭证号 | Voucher number';
COMMENT ON COLUMN "risk_contribution"."county_id" IS '县(区)，市级缴存为空 | County, none where the city contributes';
COMMENT ON COLUMN "risk_contribution"."pool_id" IS '资金池 | Pool';
COMMENT ON TABLE "risk_contribution" IS '资金池缴存 | Money that the city or a county put into a pool.';
        ALTER TABLE "arrears_item" ADD "acceptance_due_on" DATE;
        ALTER TABLE "arrears_item" ADD "dispute_resolution" VARCHAR(500);
        ALTER TABLE "arrears_item" ADD "progress_settlement" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "arrears_item" ADD "back_to_back" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "arrears_item" ADD "size_at_signing" VARCHAR(40);
        ALTER TABLE "arrears_item" ADD "dispute_accepted" DECIMAL(18,2);
        ALTER TABLE "arrears_item" ADD "term_flags" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "arrears_item" ADD "withdraw_reason" VARCHAR(300);
        ALTER TABLE "arrears_item" ADD "dispute_settled_on" DATE;
        ALTER TABLE "arrears_item" ADD "dispute_rejected" DECIMAL(18,2);
        ALTER TABLE "arrears_item" ADD "acceptance_agreed" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "arrears_item" ADD "reported_amount" DECIMAL(18,2);
        ALTER TABLE "arrears_item" ADD "dispute_reason" VARCHAR(500);
        ALTER TABLE "arrears_item" ADD "lpr_at_signing" DECIMAL(9,6);
        COMMENT ON COLUMN "arrears_item"."interest_rate" IS '约定年利率（小数，如 0.0435） | Agreed yearly interest rate, a fraction';
        ALTER TABLE "arrears_ranking" ADD "drafted_at" TIMESTAMPTZ;
        ALTER TABLE "arrears_repayment" ADD "dishonoured_on" DATE;
        ALTER TABLE "certification" ADD "invited_on" DATE;
        ALTER TABLE "credit_record" ADD "repairs_id" UUID;
        ALTER TABLE "credit_record" ADD "repair_doc_no" VARCHAR(100);
        ALTER TABLE "credit_record" ADD "debt_id" UUID;
        ALTER TABLE "credit_record" ADD "objected_on" DATE;
        ALTER TABLE "credit_record" ADD "delist_reason" VARCHAR(500);
        ALTER TABLE "credit_record" ADD "objection_upheld" BOOL;
        ALTER TABLE "credit_record" ADD "basis_effective_on" DATE;
        ALTER TABLE "credit_record" ADD "objection_decided_on" DATE;
        ALTER TABLE "credit_record" ADD "subject_uscc" VARCHAR(18) NOT NULL DEFAULT '';
        ALTER TABLE "credit_record" ADD "repairable_on" DATE;
        ALTER TABLE "credit_record" ADD "objection" TEXT;
        ALTER TABLE "credit_record" ADD "fulfilled_on" DATE;
        ALTER TABLE "credit_record" ADD "repair_refusal" VARCHAR(500);
        ALTER TABLE "credit_record" ADD "withdraw_reason" VARCHAR(500);
        ALTER TABLE "credit_record" ADD "objection_reply" VARCHAR(500);
        ALTER TABLE "credit_record" ADD "basis_kind" VARCHAR(40);
        ALTER TABLE "credit_record" ADD "fulfilment_evidence" TEXT[];
        ALTER TABLE "credit_record" ADD "refused_on" DATE;
        ALTER TABLE "credit_record" ADD "repair_review" VARCHAR(500);
        ALTER TABLE "credit_record" ADD "refusal" TEXT;
        ALTER TABLE "credit_record" ADD "subject_name" VARCHAR(200) NOT NULL DEFAULT '';
        ALTER TABLE "disbursement" ADD "item_id" UUID;
        ALTER TABLE "disbursement" ADD "enterprise_id" UUID;
        ALTER TABLE "disbursement" ADD "year" SMALLINT;
        ALTER TABLE "disbursement" ADD "county_id" UUID;
        ALTER TABLE "disbursement" ADD "arrival_due_on" DATE;
        ALTER TABLE "fund_budget" ADD "available" DECIMAL(18,2) NOT NULL DEFAULT 0;
        ALTER TABLE "fund_budget" ADD "recovered" DECIMAL(18,2) NOT NULL DEFAULT 0;
        ALTER TABLE "fund_budget" ADD "waiting" DECIMAL(18,2) NOT NULL DEFAULT 0;
        ALTER TABLE "instalment" ADD "item_id" UUID;
        ALTER TABLE "instalment" ADD "budget_id" UUID;
        ALTER TABLE "instalment" ADD "matter" VARCHAR(100);
        ALTER TABLE "instalment" ADD "check_due_on" DATE;
        ALTER TABLE "instalment" ADD "library_record_id" UUID;
        ALTER TABLE "instalment" ADD "enterprise_id" UUID;
        ALTER TABLE "library_record" ADD "invited_on" DATE;
        ALTER TABLE "overlap_decision" ADD "redirected" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "overlap_decision" ADD "arithmetic" VARCHAR(500);
        ALTER TABLE "overlap_decision" ADD "application_id" UUID;
        ALTER TABLE "overlap_decision" ALTER COLUMN "by_id" DROP NOT NULL;
        ALTER TABLE "policy_document" ADD "release_due_at" TIMESTAMPTZ;
        ALTER TABLE "policy_item" ADD "superseded_from" DATE;
        ALTER TABLE "policy_item" ADD "wider_scope" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "policy_item" ADD "status" VARCHAR(40) NOT NULL DEFAULT 'IN_FORCE';
        ALTER TABLE "policy_item" ADD "superseded_by_id" UUID;
        ALTER TABLE "recovery_case" ADD "urge_on" DATE;
        ALTER TABLE "recovery_case" ADD "item_id" UUID;
        ALTER TABLE "recovery_case" ADD "objection" TEXT;
        ALTER TABLE "recovery_case" ADD "enterprise_id" UUID;
        ALTER TABLE "recovery_case" ADD "year" SMALLINT;
        ALTER TABLE "recovery_case" ADD "voucher_no" VARCHAR(60);
        ALTER TABLE "recovery_case" ADD "urged_on" DATE;
        ALTER TABLE "recovery_case" ADD "county_id" UUID;
        ALTER TABLE "recovery_case" ADD "note" VARCHAR(500);
        ALTER TABLE "subsidy_application" ADD "supplement_request" TEXT;
        ALTER TABLE "subsidy_application" ADD "notice_ends_on" DATE;
        ALTER TABLE "subsidy_application" ADD "budget_id" UUID;
        ALTER TABLE "subsidy_application" ADD "matter" VARCHAR(100);
        ALTER TABLE "subsidy_application" ADD "payable" DECIMAL(18,2);
        ALTER TABLE "subsidy_application" ADD "waiting_budget" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "subsidy_application" ADD "step_due_at" TIMESTAMPTZ;
        ALTER TABLE "subsidy_application" ADD "submitted_at" TIMESTAMPTZ;
        ALTER TABLE "subsidy_application" ADD "judgement" JSONB;
        ALTER TABLE "subsidy_application" ADD "invited" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "subsidy_item" ADD "split_parameter" VARCHAR(60);
        ALTER TABLE "subsidy_item" ADD "exclusive_per_event" BOOL NOT NULL DEFAULT False;
        ALTER TABLE "subsidy_item" ADD "certification_kinds" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "subsidy_item" ADD "industries" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "subsidy_item" ADD "effective_from" DATE NOT NULL DEFAULT '2022-06-01';
        ALTER TABLE "subsidy_item" ADD "effective_until" DATE;
        ALTER TABLE "subsidy_item" ADD "entry_kinds" TEXT[] NOT NULL DEFAULT '{}';
        ALTER TABLE "subsidy_item" ADD "libraries" TEXT[] NOT NULL DEFAULT '{}';
        update overlap_decision set application_id = a.id
        from subsidy_application a where a.overlap_decision_id = overlap_decision.id;
        ALTER TABLE "subsidy_application" DROP COLUMN "overlap_decision_id";
        update subsidy_item set
          industries = of.industries, entry_kinds = of.entries, libraries = of.libraries,
          certification_kinds = of.awards, exclusive_per_event = of.per_event,
          split_parameter = case when subsidy_item.instalments > 1 then 's02.split' end
        from (values
          ('S01', array['B', 'C', 'D'], array['NEW_BUILT'], array['ABOVE_SCALE_INDUSTRY'], array[]::text[], false),
          ('S02', array['B', 'C', 'D'], array['SMALL_UP'], array['ABOVE_SCALE_INDUSTRY'], array[]::text[], false),
          ('S03', array[]::text[], array[]::text[], array[]::text[],
            array['CHAMPION_ENTERPRISE', 'CHAMPION_PRODUCT'], false),
          ('S04', array[]::text[], array[]::text[], array[]::text[], array['LITTLE_GIANT_NATIONAL'], false),
          ('S05', array[]::text[], array[]::text[], array[]::text[], array['LITTLE_GIANT_PROVINCIAL'], false),
          ('S06', array[]::text[], array[]::text[], array[]::text[], array['GROWTH_PROVINCIAL'], false),
          ('S07', array[]::text[], array[]::text[], array[]::text[], array['SRDI_CITY'], false),
          ('S08', array['F'], array['MONTHLY'], array['ABOVE_LIMIT_WHOLESALE', 'ABOVE_LIMIT_RETAIL'],
            array[]::text[], true),
          ('S09', array['H'], array['MONTHLY'], array['ABOVE_LIMIT_LODGING', 'ABOVE_LIMIT_CATERING'],
            array[]::text[], true),
          ('S10', array['F'], array['ANNUAL'], array['ABOVE_LIMIT_WHOLESALE', 'ABOVE_LIMIT_RETAIL'],
            array[]::text[], true),
          ('S11', array['H'], array['ANNUAL'], array['ABOVE_LIMIT_LODGING', 'ABOVE_LIMIT_CATERING'],
            array[]::text[], true)
        ) as of (code, industries, entries, libraries, awards, per_event)
        where subsidy_item.code = of.code;
        update subsidy_application set matter = p.matter
        from subsidy_item i join policy_item p on p.id = i.policy_item_id where i.id = subsidy_application.item_id;
        update subsidy_application set submitted_at = created_at where status <> 'DRAFT';
        update subsidy_application set payable = coalesce(approved, requested)
        where status not in ('DRAFT', 'REJECTED', 'INELIGIBLE', 'WITHDRAWN', 'REDIRECTED');
        update subsidy_application set payable = d.city_payable from overlap_decision d
        where d.application_id = subsidy_application.id and subsidy_application.approved is null;
        update subsidy_application set notice_ends_on = n.to_on
        from public_notice n join public_notice_application t on t.notice_id = n.id
        where t.application_id = subsidy_application.id and subsidy_application.status = 'PUBLIC_NOTICE';
        update subsidy_application set approved = requested where status = 'PUBLIC_NOTICE' and approved is null;
        update subsidy_application set budget_id = b.id
        from fund_budget b join subsidy_item i on i.fund_use = b.fund_use and i.instalments = 1
        where i.id = subsidy_application.item_id and b.level = 'CITY' and subsidy_application.approved_at is not null
          and b.year = extract(year from subsidy_application.approved_at at time zone 'Asia/Shanghai');
        update instalment set item_id = a.item_id, enterprise_id = a.enterprise_id, matter = a.matter,
          library_record_id = a.library_record_id
        from subsidy_application a where a.id = instalment.application_id;
        update instalment set budget_id = b.id
        from fund_budget b join subsidy_item i on i.fund_use = b.fund_use
        where i.id = instalment.item_id and b.level = 'CITY' and b.year = extract(year from instalment.checked_on)
          and instalment.status in ('PAYABLE', 'PAID', 'RECOVERING', 'RECOVERED');
        update disbursement set item_id = a.item_id, enterprise_id = a.enterprise_id, county_id = a.county_id,
          year = extract(year from coalesce(disbursement.paid_on, disbursement.ordered_on))
        from instalment i join subsidy_application a on a.id = i.application_id
        where i.id = disbursement.instalment_id;
        update recovery_case set item_id = a.item_id, enterprise_id = a.enterprise_id, county_id = a.county_id,
          year = coalesce((select max(d.year) from disbursement d where d.instalment_id = i.id), i.year)
        from instalment i join subsidy_application a on a.id = i.application_id
        where i.id = recovery_case.instalment_id;
        update fund_budget set recovered = coalesce((select sum(c.recovered) from recovery_case c
          join instalment i on i.id = c.instalment_id where i.budget_id = fund_budget.id), 0);
        update fund_budget set approved = greatest(approved, paid), budget = greatest(
          budget, greatest(approved, paid) - recovered);
        update fund_budget set available = budget - approved + recovered;
        update policy_item set status = 'OVERRIDDEN' where overridden_by_id is not null;
        update credit_record set subject_name = e.name, subject_uscc = case e.entity_type
          when 'INDIVIDUAL' then left(e.uscc, 8) || '******' || right(e.uscc, 4) else e.uscc end
        from enterprise e where e.id = credit_record.enterprise_id;
        update credit_record set objection_due_on = listed_on - 1
        where kind = 'BLACKLIST' and listed_on is not null and (objection_due_on is null or objection_due_on >= listed_on);
        ALTER TABLE "disbursement" ALTER COLUMN "item_id" SET NOT NULL;
        ALTER TABLE "disbursement" ALTER COLUMN "enterprise_id" SET NOT NULL;
        ALTER TABLE "disbursement" ALTER COLUMN "year" SET NOT NULL;
        ALTER TABLE "disbursement" ALTER COLUMN "county_id" SET NOT NULL;
        ALTER TABLE "instalment" ALTER COLUMN "item_id" SET NOT NULL;
        ALTER TABLE "instalment" ALTER COLUMN "enterprise_id" SET NOT NULL;
        ALTER TABLE "overlap_decision" ALTER COLUMN "application_id" SET NOT NULL;
        ALTER TABLE "recovery_case" ALTER COLUMN "item_id" SET NOT NULL;
        ALTER TABLE "recovery_case" ALTER COLUMN "enterprise_id" SET NOT NULL;
        ALTER TABLE "recovery_case" ALTER COLUMN "year" SET NOT NULL;
        ALTER TABLE "recovery_case" ALTER COLUMN "county_id" SET NOT NULL;
        COMMENT ON COLUMN arrears_item."acceptance_due_on" IS '约定验收期限届满日 | Acceptance was to be done by';
COMMENT ON COLUMN arrears_item."dispute_resolution" IS '争议处理意见 | How it was settled';
COMMENT ON COLUMN arrears_item."progress_settlement" IS '按进度或定期结算 | Settled by progress or periods';
COMMENT ON COLUMN arrears_item."back_to_back" IS '以第三方付款为条件 | Paid only when a third party pays';
COMMENT ON COLUMN arrears_item."size_at_signing" IS '订立合同时债权企业规模 | Creditor''s size at signing';
COMMENT ON COLUMN arrears_item."dispute_accepted" IS '争议中认定的金额（元） | Found to be owed, yuan';
COMMENT ON COLUMN arrears_item."term_flags" IS '付款条件提示 | What of the terms is unlawful or to be looked at';
COMMENT ON COLUMN arrears_item."withdraw_reason" IS '撤回原因 | Why it was withdrawn';
COMMENT ON COLUMN arrears_item."dispute_settled_on" IS '争议处理日期 | Dispute settled on';
COMMENT ON COLUMN arrears_item."dispute_rejected" IS '争议中核减的金额（元） | Found not to be owed, yuan';
COMMENT ON COLUMN arrears_item."acceptance_agreed" IS '约定验收后付款 | Payment after acceptance was agreed';
COMMENT ON COLUMN arrears_item."reported_amount" IS '填报金额（元） | Amount claimed, yuan';
COMMENT ON COLUMN arrears_item."dispute_reason" IS '争议理由 | Reason of the dispute';
COMMENT ON COLUMN arrears_item."lpr_at_signing" IS '订立合同时一年期LPR（小数） | One-year LPR at signing, a fraction';
COMMENT ON COLUMN arrears_ranking."drafted_at" IS '测算时间 | Computed at';
COMMENT ON COLUMN arrears_repayment."dishonoured_on" IS '票据拒付日期 | Date on which a bill was refused; it never counts';
COMMENT ON COLUMN certification."invited_on" IS '免申即享匹配日期 | Matched with the subsidies on';
COMMENT ON COLUMN credit_record."repairs_id" IS '所修复的记录 | Blacklisting that it repairs';
COMMENT ON COLUMN credit_record."repair_doc_no" IS '修复决定文号 | Document of the repair';
COMMENT ON COLUMN credit_record."debt_id" IS '企业间债务 | Debt between enterprises that it rests on';
COMMENT ON COLUMN credit_record."objected_on" IS '提出异议日期 | Objected on';
COMMENT ON COLUMN credit_record."delist_reason" IS '移出理由 | Reason of the delisting';
COMMENT ON COLUMN credit_record."objection_upheld" IS '异议是否成立 | Whether the objection was upheld';
COMMENT ON COLUMN credit_record."basis_effective_on" IS '文书生效日期 | Document effective on';
COMMENT ON COLUMN credit_record."objection_decided_on" IS '异议处理日期 | Objection decided on';
COMMENT ON COLUMN credit_record."subject_uscc" IS '公布代码 | Credit code as it is published, of individuals in part';
COMMENT ON COLUMN credit_record."repairable_on" IS '可申请修复日期 | Repair may be applied for from';
COMMENT ON COLUMN credit_record."objection" IS '异议内容 | Objection';
COMMENT ON COLUMN credit_record."fulfilled_on" IS '履行完毕日期 | Obligations fulfilled on';
COMMENT ON COLUMN credit_record."repair_refusal" IS '不予修复理由 | Why repair was refused';
COMMENT ON COLUMN credit_record."withdraw_reason" IS '不予列入理由 | Why it was not listed';
COMMENT ON COLUMN credit_record."objection_reply" IS '异议答复 | Reply to the objection';
COMMENT ON COLUMN credit_record."basis_kind" IS '文书类别 | Kind of the document';
COMMENT ON COLUMN credit_record."fulfilment_evidence" IS '履行证明 | Evidence of fulfilment';
COMMENT ON COLUMN credit_record."refused_on" IS '拒不履行日期 | Refused to perform on';
COMMENT ON COLUMN credit_record."repair_review" IS '修复审核意见 | Review of the repair';
COMMENT ON COLUMN credit_record."refusal" IS '拒不履行情况 | How performance was refused';
COMMENT ON COLUMN credit_record."subject_name" IS '公布名称 | Name as it is published';
COMMENT ON COLUMN disbursement."item_id" IS '补助项目 | Subsidy item, copied from the application';
COMMENT ON COLUMN disbursement."enterprise_id" IS '企业 | Enterprise, copied from the application';
COMMENT ON COLUMN disbursement."year" IS '拨付年度 | Year in which it was paid';
COMMENT ON COLUMN disbursement."county_id" IS '属地县(区) | County of the application, for the ledger';
COMMENT ON COLUMN disbursement."arrival_due_on" IS '到账期限 | To arrive until';
COMMENT ON COLUMN fund_budget."available" IS '可用（元） | Budget less approved, with what came back, yuan';
COMMENT ON COLUMN fund_budget."recovered" IS '已追回（元） | Recovered of it, yuan';
COMMENT ON COLUMN fund_budget."waiting" IS '等待中（元） | Approved and waiting for it, yuan';
COMMENT ON COLUMN instalment."item_id" IS '补助项目 | Subsidy item, copied from the application';
COMMENT ON COLUMN instalment."budget_id" IS '列支预算 | Budget that bears it, once the money is set aside';
COMMENT ON COLUMN instalment."matter" IS '同类事项键 | Matter, copied from the application';
COMMENT ON COLUMN instalment."check_due_on" IS '核查期限 | To be checked until';
COMMENT ON COLUMN instalment."library_record_id" IS '在库记录 | Library record on which it depends, copied from the application';
COMMENT ON COLUMN instalment."enterprise_id" IS '企业 | Enterprise, copied from the application';
COMMENT ON COLUMN library_record."invited_on" IS '免申即享匹配日期 | Matched with the subsidies on';
COMMENT ON COLUMN overlap_decision."redirected" IS '是否转其他政策 | Another policy applies instead';
COMMENT ON COLUMN overlap_decision."arithmetic" IS '计算过程 | How the amount was found';
COMMENT ON COLUMN overlap_decision."application_id" IS '所属申报 | Application for which it was last decided';
COMMENT ON COLUMN policy_document."release_due_at" IS '统一发布时限 | To be released by';
COMMENT ON COLUMN policy_item."superseded_from" IS '被替代之日 | Superseded from';
COMMENT ON COLUMN policy_item."wider_scope" IS '覆盖范围宽于市级 | Covers more than the city''s item on the matter';
COMMENT ON COLUMN policy_item."status" IS '效力 | Whether it applies';
COMMENT ON COLUMN policy_item."superseded_by_id" IS '替代它的事项 | Item of a newer city policy that stands in its place';
COMMENT ON COLUMN recovery_case."urge_on" IS '下次催缴 | To be urged next on';
COMMENT ON COLUMN recovery_case."item_id" IS '补助项目 | Subsidy item, copied from the application';
COMMENT ON COLUMN recovery_case."objection" IS '企业申辩 | What the enterprise objects';
COMMENT ON COLUMN recovery_case."enterprise_id" IS '企业 | Enterprise, copied from the application';
COMMENT ON COLUMN recovery_case."year" IS '拨付年度 | Year of the payment';
COMMENT ON COLUMN recovery_case."voucher_no" IS '凭证号 | Voucher number of the last receipt';
COMMENT ON COLUMN recovery_case."urged_on" IS '最近催缴 | Last urged on';
COMMENT ON COLUMN recovery_case."county_id" IS '属地县(区) | County of the application, for the ledger';
COMMENT ON COLUMN recovery_case."note" IS '说明 | Note';
COMMENT ON COLUMN subsidy_application."supplement_request" IS '一次性告知的补正内容 | What is to be supplemented, told all at once';
COMMENT ON COLUMN subsidy_application."notice_ends_on" IS '公示截止 | Last day of the public notice';
COMMENT ON COLUMN subsidy_application."budget_id" IS '列支预算 | Budget that bears it, or that it waits for';
COMMENT ON COLUMN subsidy_application."matter" IS '同类事项键 | Matter that other policies may share';
COMMENT ON COLUMN subsidy_application."payable" IS '按规则应付（元） | What the rules leave of it, yuan, as last judged';
COMMENT ON COLUMN subsidy_application."waiting_budget" IS '是否等待预算 | Approved and waiting for the budget';
COMMENT ON COLUMN subsidy_application."step_due_at" IS '当前环节时限 | When the present step is due';
COMMENT ON COLUMN subsidy_application."submitted_at" IS '提交时间 | Submitted at';
COMMENT ON COLUMN subsidy_application."judgement" IS '规则核验结果 | Each rule with its clause, and how it was last judged';
COMMENT ON COLUMN subsidy_application."invited" IS '是否免申即享邀约 | Drafted by invitation';
COMMENT ON COLUMN subsidy_item."split_parameter" IS '分年金额参数 | Parameter that holds the yearly amounts, 万元';
COMMENT ON COLUMN subsidy_item."exclusive_per_event" IS '互斥仅限同一事项 | The exclusion is for the same event only';
COMMENT ON COLUMN subsidy_item."certification_kinds" IS '合格的资质类别 | Kinds of certification that qualify';
COMMENT ON COLUMN subsidy_item."industries" IS '行业代码开头 | Beginnings of class codes; none means all';
COMMENT ON COLUMN subsidy_item."effective_from" IS '起用日期 | In force for events from';
COMMENT ON COLUMN subsidy_item."effective_until" IS '停用日期 | In force for events until';
COMMENT ON COLUMN subsidy_item."entry_kinds" IS '合格的入库方式 | Kinds of entry that qualify';
COMMENT ON COLUMN subsidy_item."libraries" IS '合格的统计单位库 | Libraries that qualify';
        CREATE INDEX IF NOT EXISTS "idx_arrears_ite_back_to_a87c8d" ON "arrears_item" ("back_to_back");
        CREATE INDEX IF NOT EXISTS "idx_arrears_ite_size_at_02405e" ON "arrears_item" ("size_at_signing");
        CREATE INDEX IF NOT EXISTS "idx_certificati_invited_0ddec5" ON "certification" ("invited_on");
        ALTER TABLE "credit_record" ADD CONSTRAINT "fk_credit_r_credit_r_e1b8c9ba" FOREIGN KEY ("repairs_id") REFERENCES "credit_record" ("id") ON DELETE RESTRICT;
        ALTER TABLE "credit_record" ADD CONSTRAINT "fk_credit_r_inter_en_fe190d24" FOREIGN KEY ("debt_id") REFERENCES "inter_enterprise_debt" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_credit_reco_repairs_719d6d" ON "credit_record" ("repairs_id");
        CREATE INDEX IF NOT EXISTS "idx_credit_reco_debt_id_cccff7" ON "credit_record" ("debt_id");
        CREATE INDEX IF NOT EXISTS "idx_credit_reco_subject_b966b9" ON "credit_record" ("subject_name");
        CREATE INDEX IF NOT EXISTS "idx_credit_reco_deliste_43bcaa" ON "credit_record" ("delisted_on");
        ALTER TABLE "disbursement" ADD CONSTRAINT "fk_disburse_region_a38aed1c" FOREIGN KEY ("county_id") REFERENCES "region" ("id") ON DELETE RESTRICT;
        ALTER TABLE "disbursement" ADD CONSTRAINT "fk_disburse_enterpri_da4834df" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise" ("id") ON DELETE RESTRICT;
        ALTER TABLE "disbursement" ADD CONSTRAINT "fk_disburse_subsidy__d18c3574" FOREIGN KEY ("item_id") REFERENCES "subsidy_item" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_disbursemen_item_id_66bebd" ON "disbursement" ("item_id");
        CREATE INDEX IF NOT EXISTS "idx_disbursemen_enterpr_56a058" ON "disbursement" ("enterprise_id");
        CREATE INDEX IF NOT EXISTS "idx_disbursemen_year_773fcd" ON "disbursement" ("year");
        CREATE INDEX IF NOT EXISTS "idx_disbursemen_county__f78b38" ON "disbursement" ("county_id");
        CREATE INDEX IF NOT EXISTS "idx_disbursemen_arrival_5762b3" ON "disbursement" ("arrival_due_on");
        ALTER TABLE "instalment" ADD CONSTRAINT "fk_instalme_enterpri_bc2834fb" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise" ("id") ON DELETE RESTRICT;
        ALTER TABLE "instalment" ADD CONSTRAINT "fk_instalme_fund_bud_9cb869f0" FOREIGN KEY ("budget_id") REFERENCES "fund_budget" ("id") ON DELETE RESTRICT;
        ALTER TABLE "instalment" ADD CONSTRAINT "fk_instalme_subsidy__f587b4ca" FOREIGN KEY ("item_id") REFERENCES "subsidy_item" ("id") ON DELETE RESTRICT;
        ALTER TABLE "instalment" ADD CONSTRAINT "fk_instalme_library__92cb47fc" FOREIGN KEY ("library_record_id") REFERENCES "library_record" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_instalment_item_id_819c9c" ON "instalment" ("item_id");
        CREATE INDEX IF NOT EXISTS "idx_instalment_budget__939cb2" ON "instalment" ("budget_id");
        CREATE INDEX IF NOT EXISTS "idx_instalment_check_d_ca25bb" ON "instalment" ("check_due_on");
        CREATE INDEX IF NOT EXISTS "idx_instalment_library_39e39e" ON "instalment" ("library_record_id");
        CREATE INDEX IF NOT EXISTS "idx_instalment_enterpr_980166" ON "instalment" ("enterprise_id");
        CREATE INDEX IF NOT EXISTS "idx_library_rec_invited_986421" ON "library_record" ("invited_on");
        ALTER TABLE "overlap_decision" ADD CONSTRAINT "fk_overlap__subsidy__a9dff18b" FOREIGN KEY ("application_id") REFERENCES "subsidy_application" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_overlap_dec_applica_c0213d" ON "overlap_decision" ("application_id");
        CREATE INDEX IF NOT EXISTS "idx_policy_docu_release_b3d7b7" ON "policy_document" ("release_due_at");
        ALTER TABLE "policy_item" ADD CONSTRAINT "fk_policy_i_policy_i_74dce8a9" FOREIGN KEY ("superseded_by_id") REFERENCES "policy_item" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_policy_item_superse_8069c2" ON "policy_item" ("superseded_from");
        CREATE INDEX IF NOT EXISTS "idx_policy_item_status_7dcfdc" ON "policy_item" ("status");
        CREATE INDEX IF NOT EXISTS "idx_policy_item_superse_453682" ON "policy_item" ("superseded_by_id");
        ALTER TABLE "recovery_case" ADD CONSTRAINT "fk_recovery_region_ac5fc25e" FOREIGN KEY ("county_id") REFERENCES "region" ("id") ON DELETE RESTRICT;
        ALTER TABLE "recovery_case" ADD CONSTRAINT "fk_recovery_enterpri_0f78c5bc" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise" ("id") ON DELETE RESTRICT;
        ALTER TABLE "recovery_case" ADD CONSTRAINT "fk_recovery_subsidy__e422d392" FOREIGN KEY ("item_id") REFERENCES "subsidy_item" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_recovery_ca_urge_on_475852" ON "recovery_case" ("urge_on");
        CREATE INDEX IF NOT EXISTS "idx_recovery_ca_item_id_efb9f4" ON "recovery_case" ("item_id");
        CREATE INDEX IF NOT EXISTS "idx_recovery_ca_enterpr_3d7fb6" ON "recovery_case" ("enterprise_id");
        CREATE INDEX IF NOT EXISTS "idx_recovery_ca_year_a81e77" ON "recovery_case" ("year");
        CREATE INDEX IF NOT EXISTS "idx_recovery_ca_urged_o_ceebc2" ON "recovery_case" ("urged_on");
        CREATE INDEX IF NOT EXISTS "idx_recovery_ca_county__173070" ON "recovery_case" ("county_id");
        ALTER TABLE "subsidy_application" ADD CONSTRAINT "fk_subsidy__fund_bud_51055fcf" FOREIGN KEY ("budget_id") REFERENCES "fund_budget" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_subsidy_app_notice__0d0b96" ON "subsidy_application" ("notice_ends_on");
        CREATE INDEX IF NOT EXISTS "idx_subsidy_app_budget__ce24d0" ON "subsidy_application" ("budget_id");
        CREATE INDEX IF NOT EXISTS "idx_subsidy_app_matter_6ec4c0" ON "subsidy_application" ("matter");
        CREATE INDEX IF NOT EXISTS "idx_subsidy_app_waiting_de21d5" ON "subsidy_application" ("waiting_budget");
        CREATE INDEX IF NOT EXISTS "idx_subsidy_app_step_du_0d3a7c" ON "subsidy_application" ("step_due_at");
        CREATE INDEX IF NOT EXISTS "idx_subsidy_app_submitt_3795b6" ON "subsidy_application" ("submitted_at");
        CREATE INDEX IF NOT EXISTS "idx_subsidy_app_invited_0ae77a" ON "subsidy_application" ("invited");
        CREATE INDEX IF NOT EXISTS "idx_subsidy_ite_effecti_109e37" ON "subsidy_item" ("effective_from");
        CREATE INDEX IF NOT EXISTS "idx_subsidy_ite_effecti_39c335" ON "subsidy_item" ("effective_until");
alter table "accountability_case" add constraint "ck_accountability_case_trigger" check ("trigger" in ('FUND_WITHHELD', 'ARREARS', 'OTHER'));
alter table "accountability_case" add constraint "ck_accountability_case_status" check ("status" in ('OPEN', 'CLOSED'));
alter table "accountability_case" add constraint "ck_accountability_case_of" check (num_nonnulls(unit_id, county_id) >= 1);
alter table "accountability_case" add constraint "ck_accountability_case_closed_with_result" check ((status = 'CLOSED') = (closed_on is not null) and (status = 'OPEN' or coalesce(btrim(result), '') <> ''));
alter table "accountability_case" add constraint "ck_accountability_case_period" check (closed_on >= started_on);
create index "idx_accountability_case_search" on "accountability_case" using gin (zh_tsv(coalesce("basis", '')));
alter table "inspection_plan" add constraint "ck_inspection_plan_topic" check ("topic" in ('PAYMENT', 'FUND_ARRIVAL'));
alter table "inspection_plan" add constraint "ck_inspection_plan_status" check ("status" in ('PLANNED', 'DONE', 'CANCELLED'));
alter table "inspection_plan" add constraint "ck_inspection_plan_period" check (to_on >= from_on);
create index "idx_inspection_plan_search" on "inspection_plan" using gin (zh_tsv(coalesce("title", '') || E'\\n' || coalesce("content", '')));
alter table "inspection_record" add constraint "ck_inspection_record_status" check ("status" in ('CLEAN', 'TO_RECTIFY', 'RECTIFIED'));
alter table "inspection_record" add constraint "ck_inspection_record_term" check ((status = 'CLEAN') = (rectify_by is null));
alter table "inspection_record" add constraint "ck_inspection_record_term_ahead" check (rectify_by >= inspected_on);
alter table "inspection_record" add constraint "ck_inspection_record_rectified_in_words" check ((status = 'RECTIFIED') = (rectified_on is not null) and (status <> 'RECTIFIED' or coalesce(btrim(rectification), '') <> ''));
create index "idx_inspection_record_search" on "inspection_record" using gin (zh_tsv(coalesce("findings", '')));
alter table "arrears_item" add constraint "ck_arrears_item_size_at_signing" check ("size_at_signing" in ('LARGE', 'MEDIUM', 'SMALL', 'MICRO'));
alter table "arrears_item" add constraint "ck_arrears_item_ledger" check (confirmed_amount is null or (unpaid <= confirmed_amount and dispute_part <= unpaid));
alter table "arrears_item" add constraint "ck_arrears_item_settlement" check (dispute_accepted >= 0 and dispute_rejected >= 0);
alter table "arrears_repayment" add constraint "ck_arrears_repayment_one_fate" check (num_nonnulls(honoured_on, dishonoured_on) <= 1);
create unique index "uq_annual_disclosure_year" on "annual_disclosure" ("city_id", "unit_id", "year") where deleted_at is null;
alter table "annual_disclosure" add constraint "ck_annual_disclosure_figures" check (contracts >= 0 and amount >= 0 and (contracts > 0 or amount = 0));
alter table "annual_disclosure" add constraint "ck_annual_disclosure_late" check (late = (published_on > due_on));
alter table "audit_finding" add constraint "ck_audit_finding_status" check ("status" in ('OPEN', 'RECTIFIED', 'CLOSED'));
create unique index "uq_audit_finding_no" on "audit_finding" ("city_id", "no");
alter table "audit_finding" add constraint "ck_audit_finding_one" check (num_nonnulls(unit_id, enterprise_id) = 1);
alter table "audit_finding" add constraint "ck_audit_finding_rectified" check (status = 'OPEN' or rectified_on is not null);
alter table "audit_finding" add constraint "ck_audit_finding_closed" check ((status = 'CLOSED') = (closed_on is not null));
create index "idx_audit_finding_search" on "audit_finding" using gin (zh_tsv(coalesce("no", '') || E'\\n' || coalesce("finding", '')));
alter table "receivable_confirmation" add constraint "ck_receivable_confirmation_status" check ("status" in ('REQUESTED', 'CONFIRMED', 'REFUSED'));
alter table "receivable_confirmation" add constraint "ck_receivable_confirmation_one_debtor" check (num_nonnulls(debtor_unit_id, debtor_enterprise_id) = 1);
alter table "receivable_confirmation" add constraint "ck_receivable_confirmation_two_parties" check (debtor_enterprise_id is distinct from creditor_id);
alter table "receivable_confirmation" add constraint "ck_receivable_confirmation_amounts" check (amount > 0 and owed_amount between 0 and amount);
alter table "receivable_confirmation" add constraint "ck_receivable_confirmation_reply" check ((status = 'REQUESTED') = (replied_on is null));
create index "idx_receivable_confirmation_search" on "receivable_confirmation" using gin (zh_tsv(coalesce("contract_no", '')));
alter table "bank_push" add constraint "ck_bank_push_due" check (due_at >= pushed_at);
alter table "bank_push" add constraint "ck_bank_push_read" check (read_at >= pushed_at);
alter table "bank_feedback" add constraint "ck_bank_feedback_result" check ("result" in ('APPROVED', 'REFUSED', 'PENDING'));
create unique index "uq_bank_feedback_once" on "bank_feedback" ("bank_id", "item_id");
alter table "bank_feedback" add constraint "ck_bank_feedback_dated" check ((result is null) = (fed_back_at is null));
alter table "bank_feedback" add constraint "ck_bank_feedback_decided" check ((decided_at is not null) = (result is not null and result <> 'PENDING'));
alter table "bank_feedback" add constraint "ck_bank_feedback_credit_when_approved" check ((credit_amount is not null) = (result is not null and result = 'APPROVED'));
alter table "bank_feedback" add constraint "ck_bank_feedback_refusal_explained" check (result is null or result <> 'REFUSED' or reason is not null);
alter table "bank_feedback" add constraint "ck_bank_feedback_amounts" check (credit_amount > 0 and (disbursed_amount is null or (credit_amount is not null and disbursed_amount between 0 and credit_amount)));
alter table "bulletin" add constraint "ck_bulletin_type" check ("type" in ('LINK', 'COMPLAINT', 'ARREARS', 'ARREARS_CRITICISM', 'FUND_ARRIVAL', 'PERFORMANCE', 'POLICY_TRANSMISSION', 'ISSUE', 'PROJECT'));
alter table "bulletin" add constraint "ck_bulletin_level" check ("level" in ('CITY', 'COUNTY'));
alter table "bulletin" add constraint "ck_bulletin_status" check ("status" in ('DRAFT', 'REVIEW', 'ISSUED', 'WITHDRAWN'));
create unique index "uq_bulletin_no" on "bulletin" ("city_id", "no");
alter table "bulletin" add constraint "ck_bulletin_county_fits_level" check ((level = 'COUNTY') = (county_id is not null));
alter table "bulletin" add constraint "ck_bulletin_issued" check (status not in ('ISSUED', 'WITHDRAWN') or issued_at is not null);
alter table "bulletin" add constraint "ck_bulletin_withdrawn" check ((status = 'WITHDRAWN') = (withdrawn_at is not null));
create index "idx_bulletin_search" on "bulletin" using gin (zh_tsv(coalesce("no", '') || E'\\n' || coalesce("title", '')));
alter table "credit_record" add constraint "ck_credit_record_basis_kind" check ("basis_kind" in ('JUDGMENT', 'MEDIATION'));
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_status";
alter table "credit_record" add constraint "ck_credit_record_status" check ("status" in ('PROPOSED', 'NOTICED', 'LISTED', 'REPAIR_APPLIED', 'DELISTED', 'WITHDRAWN'));
create unique index "uq_credit_record_document" on "credit_record" ("enterprise_id", "kind", "basis_doc_no") where status <> 'WITHDRAWN' and deleted_at is null;
alter table "credit_record" add constraint "ck_credit_record_heard_before_listing" check (kind <> 'BLACKLIST' or listed_on is null or (objection_due_on is not null and listed_on > objection_due_on));
alter table "credit_record" add constraint "ck_credit_record_only_blacklistings_are_heard" check (kind = 'BLACKLIST' or status in ('LISTED', 'DELISTED'));
alter table "credit_record" add constraint "ck_credit_record_objection_whole" check ((objected_on is null) = (objection is null));
alter table "credit_record" add constraint "ck_credit_record_period" check (status <> 'DELISTED' or delisted_on >= listed_on);
alter table "credit_record" add constraint "ck_credit_record_repair_of" check ((kind = 'REPAIR') = (repairs_id is not null));
drop index if exists "idx_credit_record_search";
create index "idx_credit_record_search" on "credit_record" using gin (zh_tsv(coalesce("subject_name", '') || E'\\n' || coalesce("basis_doc_no", '') || E'\\n' || coalesce("court", '')));
create unique index "uq_enterprise_account_no" on "enterprise_account" ("enterprise_id", "account_no") where deleted_at is null;
alter table "enterprise_account" add constraint "ck_enterprise_account_digits" check (account_no ~ '^[0-9]{8,30}$');
create index "idx_enterprise_account_search" on "enterprise_account" using gin (zh_tsv(coalesce("holder", '')));
alter table "financing_need" add constraint "ck_financing_need_type" check ("type" in ('CREDIT', 'FIRST', 'MEDIUM_LONG', 'RENEW_NO_PRINCIPAL', 'ORDINARY', 'SC_CREDIT', 'PLEDGE_RECEIVABLE', 'PLEDGE_PREPAYMENT', 'PLEDGE_INVENTORY', 'PLEDGE_WAREHOUSE_RECEIPT'));
alter table "financing_need" add constraint "ck_financing_need_status" check ("status" in ('SUBMITTED', 'WITHDRAWN'));
alter table "financing_need" add constraint "ck_financing_need_amount" check (amount is not null and amount > 0);
alter table "financing_need" add constraint "ck_financing_need_term" check (term_months > 0);
create index "idx_financing_need_search" on "financing_need" using gin (zh_tsv(coalesce("purpose", '')));
alter table "financing_list" add constraint "ck_financing_list_kind" check ("kind" in ('KEY_ENTERPRISE', 'KEY_INDUSTRY', 'KEY_PROJECT'));
alter table "financing_list" add constraint "ck_financing_list_status" check ("status" in ('DRAFT', 'CONSENTED', 'PUSHED', 'FED_BACK', 'CLOSED'));
create unique index "uq_financing_list_no" on "financing_list" ("city_id", "no") where deleted_at is null;
alter table "financing_list" add constraint "ck_financing_list_period" check (period ~ '^[0-9]{4}Q[1-4]$');
alter table "financing_list" add constraint "ck_financing_list_counts" check (awaiting_count >= 0 and unanswered_count >= 0);
create index "idx_financing_list_search" on "financing_list" using gin (zh_tsv(coalesce("no", '')));
alter table "financing_list_item" add constraint "ck_financing_list_item_type" check ("type" in ('CREDIT', 'FIRST', 'MEDIUM_LONG', 'RENEW_NO_PRINCIPAL', 'ORDINARY', 'SC_CREDIT', 'PLEDGE_RECEIVABLE', 'PLEDGE_PREPAYMENT', 'PLEDGE_INVENTORY', 'PLEDGE_WAREHOUSE_RECEIPT'));
alter table "financing_list_item" add constraint "ck_financing_list_item_consent" check ("consent" in ('INVITED', 'CONSENTED', 'WITHDRAWN'));
create unique index "uq_financing_list_item_need" on "financing_list_item" ("list_id", "need_id") where deleted_at is null;
alter table "financing_list_item" add constraint "ck_financing_list_item_amount" check (amount is not null and amount > 0);
alter table "financing_list_item" add constraint "ck_financing_list_item_consent_dated" check ((consent <> 'CONSENTED' or (consented_at is not null and withdrawn_at is null)) and (consent <> 'WITHDRAWN' or withdrawn_at is not null));
create index "idx_financing_list_item_search" on "financing_list_item" using gin (zh_tsv(coalesce("enterprise_name", '') || E'\\n' || coalesce("uscc", '')));
alter table "fund_allocation" add constraint "ck_fund_allocation_level" check ("level" in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'));
create unique index "uq_fund_allocation_disbursement" on "fund_allocation" ("disbursement_id") where disbursement_id is not null and deleted_at is null;
alter table "fund_allocation" add constraint "ck_fund_allocation_amount" check (amount > 0);
alter table "fund_allocation" add constraint "ck_fund_allocation_arrived" check (arrived between 0 and amount);
alter table "fund_allocation" add constraint "ck_fund_allocation_arrived_in_full" check (arrived_in_full = (arrived = amount));
alter table "fund_allocation" add constraint "ck_fund_allocation_due" check (due_on >= ordered_on);
alter table "fund_allocation" add constraint "ck_fund_allocation_county" check (level <> 'COUNTY' or county_id is not null);
create unique index "uq_fund_arrival_voucher" on "fund_arrival" ("allocation_id", "enterprise_id", "voucher_no") where deleted_at is null;
alter table "fund_arrival" add constraint "ck_fund_arrival_amount" check (amount > 0);
alter table "fund_arrival" add constraint "ck_fund_arrival_one_event" check (num_nonnulls(library_record_id, certification_id) <= 1);
create index "idx_fund_arrival_search" on "fund_arrival" using gin (zh_tsv(coalesce("voucher_no", '')));
alter table "land_parcel" add constraint "ck_land_parcel_use" check ("use" in ('INDUSTRIAL', 'WAREHOUSE', 'COMMERCIAL', 'MIXED'));
alter table "land_parcel" add constraint "ck_land_parcel_plan_status" check ("plan_status" in ('RESERVED', 'APPROVED_NOT_SUPPLIED', 'SUPPLIED', 'IDLE', 'REVITALISED', 'RECOVERED'));
create unique index "uq_land_parcel_code" on "land_parcel" ("city_id", "code") where deleted_at is null;
alter table "land_parcel" add constraint "ck_land_parcel_area" check (area_mu > 0);
alter table "land_parcel" add constraint "ck_land_parcel_holder_was_supplied" check (plan_status not in ('RESERVED', 'APPROVED_NOT_SUPPLIED', 'RECOVERED') or enterprise_id is null);
create index "idx_land_parcel_search" on "land_parcel" using gin (zh_tsv(coalesce("code", '') || E'\\n' || coalesce("address", '')));
alter table "land_supply" add constraint "ck_land_supply_use" check ("use" in ('INDUSTRIAL', 'WAREHOUSE', 'COMMERCIAL', 'MIXED'));
alter table "land_supply" add constraint "ck_land_supply_mode" check ("mode" in ('LONG_LEASE', 'LEASE_THEN_GRANT', 'LEASE_GRANT_MIX', 'FLEXIBLE_TERM_GRANT', 'STANDARD_GRANT'));
create unique index "uq_land_supply_contract" on "land_supply" ("city_id", "contract_no") where deleted_at is null;
alter table "land_supply" add constraint "ck_land_supply_figures" check (area_mu > 0 and price >= 0);
alter table "land_supply" add constraint "ck_land_supply_term" check (term_years between 1 and 50);
alter table "land_supply" add constraint "ck_land_supply_standard_land_has_indicators" check (not is_standard_land or num_nulls(invest_intensity, tax_per_mu, plot_ratio, energy_per_output, env_standard) = 0);
create index "idx_land_supply_search" on "land_supply" using gin (zh_tsv(coalesce("parcel_code", '') || E'\\n' || coalesce("contract_no", '')));
alter table "idle_land_case" add constraint "ck_idle_land_case_basis" check ("basis" in ('NOT_STARTED', 'STOPPED'));
alter table "idle_land_case" add constraint "ck_idle_land_case_verdict" check ("verdict" in ('NOT_IDLE', 'FEE_DUE', 'RECOVERABLE', 'GOVERNMENT_CAUSED'));
alter table "idle_land_case" add constraint "ck_idle_land_case_disposal" check ("disposal" in ('RECOVER', 'TRANSFER', 'COOPERATE', 'DELAY'));
alter table "idle_land_case" add constraint "ck_idle_land_case_status" check ("status" in ('OPEN', 'FEE_CHARGED', 'DISPOSED', 'RESTARTED'));
create unique index "uq_idle_land_case_open" on "idle_land_case" ("parcel_id") where status in ('OPEN', 'FEE_CHARGED') and deleted_at is null;
alter table "idle_land_case" add constraint "ck_idle_land_case_is_idle" check (verdict <> 'NOT_IDLE' and (fee_amount is null or not government_caused));
alter table "idle_land_case" add constraint "ck_idle_land_case_fee" check (status <> 'FEE_CHARGED' or fee_amount is not null);
alter table "idle_land_case" add constraint "ck_idle_land_case_disposed_whole" check ((status = 'DISPOSED') = (disposal is not null) and (status in ('DISPOSED', 'RESTARTED')) = (disposed_on is not null));
alter table "idle_land_case" add constraint "ck_idle_land_case_delay_is_excused" check (disposal <> 'DELAY' or government_caused);
create index "idx_idle_land_case_search" on "idle_land_case" using gin (zh_tsv(coalesce("cause", '') || E'\\n' || coalesce("disposal_doc_no", '')));
alter table "inter_enterprise_debt" add constraint "ck_inter_enterprise_debt_status" check ("status" in ('REGISTERED', 'MEDIATING', 'SETTLED', 'JUDGED', 'REFUSED', 'PERFORMED'));
create unique index "uq_inter_enterprise_debt_contract" on "inter_enterprise_debt" ("creditor_id", "debtor_id", "contract_no") where deleted_at is null;
alter table "inter_enterprise_debt" add constraint "ck_inter_enterprise_debt_two_parties" check (creditor_id <> debtor_id);
alter table "inter_enterprise_debt" add constraint "ck_inter_enterprise_debt_amount" check (amount > 0);
alter table "inter_enterprise_debt" add constraint "ck_inter_enterprise_debt_has_document" check (status not in ('SETTLED', 'JUDGED', 'REFUSED') or (coalesce(judgment_doc, mediation_doc) is not null and effective_on is not null and perform_by >= effective_on));
alter table "inter_enterprise_debt" add constraint "ck_inter_enterprise_debt_refusal" check (status <> 'REFUSED' or (refusal is not null and refused_on > perform_by));
alter table "inter_enterprise_debt" add constraint "ck_inter_enterprise_debt_performed" check (status <> 'PERFORMED' or performed_on is not null);
create index "idx_inter_enterprise_debt_search" on "inter_enterprise_debt" using gin (zh_tsv(coalesce("contract_no", '') || E'\\n' || coalesce("judgment_doc", '') || E'\\n' || coalesce("mediation_doc", '')));
alter table "compensation_case" add constraint "ck_compensation_case_status" check ("status" in ('OPEN', 'PAID'));
create unique index "uq_compensation_case_finding" on "compensation_case" ("enterprise_id", "judgment_doc") where deleted_at is null;
alter table "compensation_case" add constraint "ck_compensation_case_amount" check (amount > 0);
alter table "compensation_case" add constraint "ck_compensation_case_paid_after_decision" check ((status = 'PAID') = (paid_on is not null) and paid_on >= decided_on);
create index "idx_compensation_case_search" on "compensation_case" using gin (zh_tsv(coalesce("judgment_doc", '')));
alter table "loan_record" add constraint "ck_loan_record_type" check ("type" in ('CREDIT', 'FIRST', 'MEDIUM_LONG', 'RENEW_NO_PRINCIPAL', 'ORDINARY', 'SC_CREDIT', 'PLEDGE_RECEIVABLE', 'PLEDGE_PREPAYMENT', 'PLEDGE_INVENTORY', 'PLEDGE_WAREHOUSE_RECEIPT'));
alter table "loan_record" add constraint "ck_loan_record_amount" check (amount > 0 and annual_rate >= 0);
alter table "loan_record" add constraint "ck_loan_record_term" check (matures_on > granted_on);
create index "idx_loan_record_search" on "loan_record" using gin (zh_tsv(coalesce("enterprise_name", '')));
alter table "loan_disruption_report" add constraint "ck_loan_disruption_report_kind" check ("kind" in ('PULL', 'CUT', 'BREAK'));
alter table "loan_disruption_report" add constraint "ck_loan_disruption_report_status" check ("status" in ('REPORTED', 'SETTLED'));
alter table "loan_disruption_report" add constraint "ck_loan_disruption_amount" check (amount > 0);
alter table "loan_disruption_report" add constraint "ck_loan_disruption_settled" check (status <> 'SETTLED' or outcome is not null);
create index "idx_loan_disruption_report_search" on "loan_disruption_report" using gin (zh_tsv(coalesce("description", '')));
create unique index "uq_inclusive_loan_balance_year" on "inclusive_loan_balance" ("city_id", "year") where deleted_at is null;
alter table "inclusive_loan_balance" add constraint "ck_inclusive_loan_balance_amount" check (balance > 0);
alter table "performance_evaluation" add constraint "ck_performance_evaluation_scope" check ("scope" in ('ITEM', 'ENTERPRISE', 'UNIT'));
alter table "performance_evaluation" add constraint "ck_performance_evaluation_grade" check ("grade" in ('EXCELLENT', 'GOOD', 'MEDIUM', 'POOR'));
create unique index "uq_performance_evaluation_application" on "performance_evaluation" ("application_id", "year") where application_id is not null and deleted_at is null;
create unique index "uq_performance_evaluation_item" on "performance_evaluation" ("item_id", "year") where scope = 'ITEM' and deleted_at is null;
create unique index "uq_performance_evaluation_unit" on "performance_evaluation" ("unit_id", "evaluator_unit_id", "year") where scope = 'UNIT' and deleted_at is null;
alter table "performance_evaluation" add constraint "ck_performance_evaluation_of_one_scope" check (case scope when 'ITEM' then item_id is not null and num_nonnulls(enterprise_id, unit_id) = 0 when 'ENTERPRISE' then enterprise_id is not null and unit_id is null else unit_id is not null and enterprise_id is null end);
alter table "performance_evaluation" add constraint "ck_performance_evaluation_of_another_unit" check (unit_id <> evaluator_unit_id);
alter table "performance_evaluation" add constraint "ck_performance_evaluation_score" check (score between 0 and 100);
alter table "performance_evaluation" add constraint "ck_performance_evaluation_grade_fits" check (grade = case when score >= 90 then 'EXCELLENT' when score >= 80 then 'GOOD' when score >= 60 then 'MEDIUM' else 'POOR' end);
alter table "performance_evaluation" add constraint "ck_performance_evaluation_suspension" check ((grade = 'POOR') = (suspended_until is not null) and (suspended_until is null or suspended_until > evaluated_on));
create index "idx_performance_evaluation_search" on "performance_evaluation" using gin (zh_tsv(coalesce("findings", '')));
alter table "policy_item" add constraint "ck_policy_item_status" check ("status" in ('IN_FORCE', 'SUPERSEDED', 'OVERRIDDEN'));
alter table "policy_item" add constraint "ck_policy_item_superseded_whole" check ((status = 'SUPERSEDED') = (superseded_by_id is not null) and (superseded_by_id is null) = (superseded_from is null) and superseded_by_id is distinct from id);
alter table "policy_item" add constraint "ck_policy_item_overridden_by_something" check (status <> 'OVERRIDDEN' or overridden_by_id is not null);
alter table "policy_conflict" add constraint "ck_policy_conflict_resolution" check ("resolution" in ('NEWER_PREVAILS', 'UPPER_LEVEL'));
create unique index "uq_policy_conflict_pair" on "policy_conflict" ("older_id", "newer_id", "resolution") where deleted_at is null;
alter table "policy_conflict" add constraint "ck_policy_conflict_two_items" check (older_id <> newer_id);
alter table "consultation_session" add constraint "ck_consultation_session_diagnosis" check (diagnosis <> '');
create index "idx_consultation_session_search" on "consultation_session" using gin (zh_tsv(coalesce("diagnosis", '')));
create unique index "uq_consultation_action_issue" on "consultation_action" ("issue_id");
create index "idx_consultation_action_search" on "consultation_action" using gin (zh_tsv(coalesce("content", '')));
create unique index "uq_risk_pool_year" on "risk_pool" ("city_id", "year") where deleted_at is null;
alter table "risk_pool" add constraint "ck_risk_pool_balance" check (balance >= 0);
create unique index "uq_risk_account_county" on "risk_account" ("pool_id", "county_id") where county_id is not null;
create unique index "uq_risk_account_city" on "risk_account" ("pool_id") where county_id is null;
alter table "risk_account" add constraint "ck_risk_account_balance" check (balance >= 0 and paid_out >= 0 and balance = contributed - paid_out);
alter table "risk_contribution" add constraint "ck_risk_contribution_amount" check (amount > 0);
alter table "pooled_loan" add constraint "ck_pooled_loan_amounts" check (principal > 0 and claimed between 0 and principal);
alter table "pooled_loan" add constraint "ck_pooled_loan_term" check (matures_on > granted_on);
create index "idx_pooled_loan_search" on "pooled_loan" using gin (zh_tsv(coalesce("enterprise_name", '')));
alter table "risk_claim" add constraint "ck_risk_claim_status" check ("status" in ('CLAIMED', 'APPROVED', 'REFUSED', 'PAID'));
alter table "risk_claim" add constraint "ck_risk_claim_loss" check (loss_principal > 0);
alter table "risk_claim" add constraint "ck_risk_claim_shares_add_up" check (num_nonnulls(pool_share, city_share, county_share, bank_share) in (0, 4) and (pool_share is null or (pool_share = city_share + county_share and loss_principal = pool_share + bank_share and city_share >= 0 and county_share >= 0 and bank_share >= 0)));
alter table "risk_claim" add constraint "ck_risk_claim_decided" check (status not in ('APPROVED', 'PAID') or num_nonnulls(pool_share, decided_at) = 2);
alter table "risk_claim" add constraint "ck_risk_claim_refusal_explained" check (status <> 'REFUSED' or decision_reason is not null);
alter table "risk_claim" add constraint "ck_risk_claim_paid" check ((status = 'PAID') = (paid_at is not null));
create unique index "uq_subsidy_item_version" on "subsidy_item" ("city_id", "code", "effective_from");
alter table "subsidy_item" add constraint "ck_subsidy_item_period" check (effective_until >= effective_from);
create unique index "uq_subsidy_application_entry" on "subsidy_application" ("item_id", "library_record_id") where library_record_id is not null and status not in ('DRAFT', 'REJECTED', 'INELIGIBLE', 'WITHDRAWN', 'REDIRECTED') and deleted_at is null;
create unique index "uq_subsidy_application_award" on "subsidy_application" ("item_id", "certification_id") where certification_id is not null and status not in ('DRAFT', 'REJECTED', 'INELIGIBLE', 'WITHDRAWN', 'REDIRECTED') and deleted_at is null;
alter table "subsidy_application" add constraint "ck_subsidy_application_not_above_payable" check (approved <= payable);
alter table "subsidy_application" add constraint "ck_subsidy_application_waiting" check (not waiting_budget or status = 'APPROVED');
create unique index "uq_disbursement_instalment" on "disbursement" ("instalment_id") where deleted_at is null;
alter table if exists "fund_budget" drop constraint if exists "ck_fund_budget_amounts";
alter table "fund_budget" add constraint "ck_fund_budget_amounts" check (budget >= 0 and waiting >= 0 and 0 <= recovered and recovered <= paid and paid <= approved);
alter table "fund_budget" add constraint "ck_fund_budget_available" check (available = budget - approved + recovered and available >= 0);
alter table "arrears_item" alter column "acceptance_agreed" drop default;
alter table "arrears_item" alter column "back_to_back" drop default;
alter table "arrears_item" alter column "progress_settlement" drop default;
alter table "arrears_item" alter column "term_flags" drop default;
alter table "credit_record" alter column "subject_name" drop default;
alter table "credit_record" alter column "subject_uscc" drop default;
alter table "fund_budget" alter column "available" drop default;
alter table "fund_budget" alter column "recovered" drop default;
alter table "fund_budget" alter column "waiting" drop default;
alter table "overlap_decision" alter column "redirected" drop default;
alter table "policy_item" alter column "status" drop default;
alter table "policy_item" alter column "wider_scope" drop default;
alter table "subsidy_application" alter column "invited" drop default;
alter table "subsidy_application" alter column "waiting_budget" drop default;
alter table "subsidy_item" alter column "certification_kinds" drop default;
alter table "subsidy_item" alter column "effective_from" drop default;
alter table "subsidy_item" alter column "entry_kinds" drop default;
alter table "subsidy_item" alter column "exclusive_per_event" drop default;
alter table "subsidy_item" alter column "industries" drop default;
alter table "subsidy_item" alter column "libraries" drop default;
drop index "uq_subsidy_item_code";
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        alter table if exists "fund_budget" drop constraint if exists "ck_fund_budget_available";
alter table if exists "fund_budget" drop constraint if exists "ck_fund_budget_amounts";
alter table "fund_budget" add constraint "ck_fund_budget_amounts" check (budget >= 0 and approved >= 0 and paid >= 0);
drop index if exists "uq_disbursement_instalment";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_waiting";
alter table if exists "subsidy_application" drop constraint if exists "ck_subsidy_application_not_above_payable";
drop index if exists "uq_subsidy_application_award";
drop index if exists "uq_subsidy_application_entry";
alter table if exists "subsidy_item" drop constraint if exists "ck_subsidy_item_period";
drop index if exists "uq_subsidy_item_version";
alter table if exists "risk_claim" drop constraint if exists "ck_risk_claim_paid";
alter table if exists "risk_claim" drop constraint if exists "ck_risk_claim_refusal_explained";
alter table if exists "risk_claim" drop constraint if exists "ck_risk_claim_decided";
alter table if exists "risk_claim" drop constraint if exists "ck_risk_claim_shares_add_up";
alter table if exists "risk_claim" drop constraint if exists "ck_risk_claim_loss";
alter table if exists "risk_claim" drop constraint if exists "ck_risk_claim_status";
drop index if exists "idx_pooled_loan_search";
alter table if exists "pooled_loan" drop constraint if exists "ck_pooled_loan_term";
alter table if exists "pooled_loan" drop constraint if exists "ck_pooled_loan_amounts";
alter table if exists "risk_contribution" drop constraint if exists "ck_risk_contribution_amount";
alter table if exists "risk_account" drop constraint if exists "ck_risk_account_balance";
drop index if exists "uq_risk_account_city";
drop index if exists "uq_risk_account_county";
alter table if exists "risk_pool" drop constraint if exists "ck_risk_pool_balance";
drop index if exists "uq_risk_pool_year";
drop index if exists "idx_consultation_action_search";
drop index if exists "uq_consultation_action_issue";
drop index if exists "idx_consultation_session_search";
alter table if exists "consultation_session" drop constraint if exists "ck_consultation_session_diagnosis";
alter table if exists "policy_conflict" drop constraint if exists "ck_policy_conflict_two_items";
drop index if exists "uq_policy_conflict_pair";
alter table if exists "policy_conflict" drop constraint if exists "ck_policy_conflict_resolution";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_overridden_by_something";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_superseded_whole";
alter table if exists "policy_item" drop constraint if exists "ck_policy_item_status";
drop index if exists "idx_performance_evaluation_search";
alter table if exists "performance_evaluation" drop constraint if exists "ck_performance_evaluation_suspension";
alter table if exists "performance_evaluation" drop constraint if exists "ck_performance_evaluation_grade_fits";
alter table if exists "performance_evaluation" drop constraint if exists "ck_performance_evaluation_score";
alter table if exists "performance_evaluation" drop constraint if exists "ck_performance_evaluation_of_another_unit";
alter table if exists "performance_evaluation" drop constraint if exists "ck_performance_evaluation_of_one_scope";
drop index if exists "uq_performance_evaluation_unit";
drop index if exists "uq_performance_evaluation_item";
drop index if exists "uq_performance_evaluation_application";
alter table if exists "performance_evaluation" drop constraint if exists "ck_performance_evaluation_grade";
alter table if exists "performance_evaluation" drop constraint if exists "ck_performance_evaluation_scope";
alter table if exists "inclusive_loan_balance" drop constraint if exists "ck_inclusive_loan_balance_amount";
drop index if exists "uq_inclusive_loan_balance_year";
drop index if exists "idx_loan_disruption_report_search";
alter table if exists "loan_disruption_report" drop constraint if exists "ck_loan_disruption_settled";
alter table if exists "loan_disruption_report" drop constraint if exists "ck_loan_disruption_amount";
alter table if exists "loan_disruption_report" drop constraint if exists "ck_loan_disruption_report_status";
alter table if exists "loan_disruption_report" drop constraint if exists "ck_loan_disruption_report_kind";
drop index if exists "idx_loan_record_search";
alter table if exists "loan_record" drop constraint if exists "ck_loan_record_term";
alter table if exists "loan_record" drop constraint if exists "ck_loan_record_amount";
alter table if exists "loan_record" drop constraint if exists "ck_loan_record_type";
drop index if exists "idx_compensation_case_search";
alter table if exists "compensation_case" drop constraint if exists "ck_compensation_case_paid_after_decision";
alter table if exists "compensation_case" drop constraint if exists "ck_compensation_case_amount";
drop index if exists "uq_compensation_case_finding";
alter table if exists "compensation_case" drop constraint if exists "ck_compensation_case_status";
drop index if exists "idx_inter_enterprise_debt_search";
alter table if exists "inter_enterprise_debt" drop constraint if exists "ck_inter_enterprise_debt_performed";
alter table if exists "inter_enterprise_debt" drop constraint if exists "ck_inter_enterprise_debt_refusal";
alter table if exists "inter_enterprise_debt" drop constraint if exists "ck_inter_enterprise_debt_has_document";
alter table if exists "inter_enterprise_debt" drop constraint if exists "ck_inter_enterprise_debt_amount";
alter table if exists "inter_enterprise_debt" drop constraint if exists "ck_inter_enterprise_debt_two_parties";
drop index if exists "uq_inter_enterprise_debt_contract";
alter table if exists "inter_enterprise_debt" drop constraint if exists "ck_inter_enterprise_debt_status";
drop index if exists "idx_idle_land_case_search";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_delay_is_excused";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_disposed_whole";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_fee";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_is_idle";
drop index if exists "uq_idle_land_case_open";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_status";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_disposal";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_verdict";
alter table if exists "idle_land_case" drop constraint if exists "ck_idle_land_case_basis";
drop index if exists "idx_land_supply_search";
alter table if exists "land_supply" drop constraint if exists "ck_land_supply_standard_land_has_indicators";
alter table if exists "land_supply" drop constraint if exists "ck_land_supply_term";
alter table if exists "land_supply" drop constraint if exists "ck_land_supply_figures";
drop index if exists "uq_land_supply_contract";
alter table if exists "land_supply" drop constraint if exists "ck_land_supply_mode";
alter table if exists "land_supply" drop constraint if exists "ck_land_supply_use";
drop index if exists "idx_land_parcel_search";
alter table if exists "land_parcel" drop constraint if exists "ck_land_parcel_holder_was_supplied";
alter table if exists "land_parcel" drop constraint if exists "ck_land_parcel_area";
drop index if exists "uq_land_parcel_code";
alter table if exists "land_parcel" drop constraint if exists "ck_land_parcel_plan_status";
alter table if exists "land_parcel" drop constraint if exists "ck_land_parcel_use";
drop index if exists "idx_fund_arrival_search";
alter table if exists "fund_arrival" drop constraint if exists "ck_fund_arrival_one_event";
alter table if exists "fund_arrival" drop constraint if exists "ck_fund_arrival_amount";
drop index if exists "uq_fund_arrival_voucher";
alter table if exists "fund_allocation" drop constraint if exists "ck_fund_allocation_county";
alter table if exists "fund_allocation" drop constraint if exists "ck_fund_allocation_due";
alter table if exists "fund_allocation" drop constraint if exists "ck_fund_allocation_arrived_in_full";
alter table if exists "fund_allocation" drop constraint if exists "ck_fund_allocation_arrived";
alter table if exists "fund_allocation" drop constraint if exists "ck_fund_allocation_amount";
drop index if exists "uq_fund_allocation_disbursement";
alter table if exists "fund_allocation" drop constraint if exists "ck_fund_allocation_level";
drop index if exists "idx_financing_list_item_search";
alter table if exists "financing_list_item" drop constraint if exists "ck_financing_list_item_consent_dated";
alter table if exists "financing_list_item" drop constraint if exists "ck_financing_list_item_amount";
drop index if exists "uq_financing_list_item_need";
alter table if exists "financing_list_item" drop constraint if exists "ck_financing_list_item_consent";
alter table if exists "financing_list_item" drop constraint if exists "ck_financing_list_item_type";
drop index if exists "idx_financing_list_search";
alter table if exists "financing_list" drop constraint if exists "ck_financing_list_counts";
alter table if exists "financing_list" drop constraint if exists "ck_financing_list_period";
drop index if exists "uq_financing_list_no";
alter table if exists "financing_list" drop constraint if exists "ck_financing_list_status";
alter table if exists "financing_list" drop constraint if exists "ck_financing_list_kind";
drop index if exists "idx_financing_need_search";
alter table if exists "financing_need" drop constraint if exists "ck_financing_need_term";
alter table if exists "financing_need" drop constraint if exists "ck_financing_need_amount";
alter table if exists "financing_need" drop constraint if exists "ck_financing_need_status";
alter table if exists "financing_need" drop constraint if exists "ck_financing_need_type";
drop index if exists "idx_enterprise_account_search";
alter table if exists "enterprise_account" drop constraint if exists "ck_enterprise_account_digits";
drop index if exists "uq_enterprise_account_no";
drop index if exists "idx_credit_record_search";
create index "idx_credit_record_search" on "credit_record" using gin (zh_tsv(coalesce("basis_doc_no", '') || E'\\n' || coalesce("court", '')));
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_repair_of";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_period";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_objection_whole";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_only_blacklistings_are_heard";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_heard_before_listing";
drop index if exists "uq_credit_record_document";
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_status";
alter table "credit_record" add constraint "ck_credit_record_status" check ("status" in ('PROPOSED', 'NOTICED', 'LISTED', 'REPAIR_APPLIED', 'DELISTED'));
alter table if exists "credit_record" drop constraint if exists "ck_credit_record_basis_kind";
drop index if exists "idx_bulletin_search";
alter table if exists "bulletin" drop constraint if exists "ck_bulletin_withdrawn";
alter table if exists "bulletin" drop constraint if exists "ck_bulletin_issued";
alter table if exists "bulletin" drop constraint if exists "ck_bulletin_county_fits_level";
drop index if exists "uq_bulletin_no";
alter table if exists "bulletin" drop constraint if exists "ck_bulletin_status";
alter table if exists "bulletin" drop constraint if exists "ck_bulletin_level";
alter table if exists "bulletin" drop constraint if exists "ck_bulletin_type";
alter table if exists "bank_feedback" drop constraint if exists "ck_bank_feedback_amounts";
alter table if exists "bank_feedback" drop constraint if exists "ck_bank_feedback_refusal_explained";
alter table if exists "bank_feedback" drop constraint if exists "ck_bank_feedback_credit_when_approved";
alter table if exists "bank_feedback" drop constraint if exists "ck_bank_feedback_decided";
alter table if exists "bank_feedback" drop constraint if exists "ck_bank_feedback_dated";
drop index if exists "uq_bank_feedback_once";
alter table if exists "bank_feedback" drop constraint if exists "ck_bank_feedback_result";
alter table if exists "bank_push" drop constraint if exists "ck_bank_push_read";
alter table if exists "bank_push" drop constraint if exists "ck_bank_push_due";
drop index if exists "idx_receivable_confirmation_search";
alter table if exists "receivable_confirmation" drop constraint if exists "ck_receivable_confirmation_reply";
alter table if exists "receivable_confirmation" drop constraint if exists "ck_receivable_confirmation_amounts";
alter table if exists "receivable_confirmation" drop constraint if exists "ck_receivable_confirmation_two_parties";
alter table if exists "receivable_confirmation" drop constraint if exists "ck_receivable_confirmation_one_debtor";
alter table if exists "receivable_confirmation" drop constraint if exists "ck_receivable_confirmation_status";
drop index if exists "idx_audit_finding_search";
alter table if exists "audit_finding" drop constraint if exists "ck_audit_finding_closed";
alter table if exists "audit_finding" drop constraint if exists "ck_audit_finding_rectified";
alter table if exists "audit_finding" drop constraint if exists "ck_audit_finding_one";
drop index if exists "uq_audit_finding_no";
alter table if exists "audit_finding" drop constraint if exists "ck_audit_finding_status";
alter table if exists "annual_disclosure" drop constraint if exists "ck_annual_disclosure_late";
alter table if exists "annual_disclosure" drop constraint if exists "ck_annual_disclosure_figures";
drop index if exists "uq_annual_disclosure_year";
alter table if exists "arrears_repayment" drop constraint if exists "ck_arrears_repayment_one_fate";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_settlement";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_ledger";
alter table if exists "arrears_item" drop constraint if exists "ck_arrears_item_size_at_signing";
drop index if exists "idx_inspection_record_search";
alter table if exists "inspection_record" drop constraint if exists "ck_inspection_record_rectified_in_words";
alter table if exists "inspection_record" drop constraint if exists "ck_inspection_record_term_ahead";
alter table if exists "inspection_record" drop constraint if exists "ck_inspection_record_term";
alter table if exists "inspection_record" drop constraint if exists "ck_inspection_record_status";
drop index if exists "idx_inspection_plan_search";
alter table if exists "inspection_plan" drop constraint if exists "ck_inspection_plan_period";
alter table if exists "inspection_plan" drop constraint if exists "ck_inspection_plan_status";
alter table if exists "inspection_plan" drop constraint if exists "ck_inspection_plan_topic";
drop index if exists "idx_accountability_case_search";
alter table if exists "accountability_case" drop constraint if exists "ck_accountability_case_period";
alter table if exists "accountability_case" drop constraint if exists "ck_accountability_case_closed_with_result";
alter table if exists "accountability_case" drop constraint if exists "ck_accountability_case_of";
alter table if exists "accountability_case" drop constraint if exists "ck_accountability_case_status";
alter table if exists "accountability_case" drop constraint if exists "ck_accountability_case_trigger";
DROP INDEX IF EXISTS "idx_subsidy_ite_effecti_39c335";
        DROP INDEX IF EXISTS "idx_subsidy_ite_effecti_109e37";
        DROP INDEX IF EXISTS "idx_subsidy_app_invited_0ae77a";
        DROP INDEX IF EXISTS "idx_subsidy_app_submitt_3795b6";
        DROP INDEX IF EXISTS "idx_subsidy_app_step_du_0d3a7c";
        DROP INDEX IF EXISTS "idx_subsidy_app_waiting_de21d5";
        DROP INDEX IF EXISTS "idx_subsidy_app_matter_6ec4c0";
        DROP INDEX IF EXISTS "idx_subsidy_app_budget__ce24d0";
        DROP INDEX IF EXISTS "idx_subsidy_app_notice__0d0b96";
        ALTER TABLE "subsidy_application" DROP CONSTRAINT IF EXISTS "fk_subsidy__fund_bud_51055fcf";
        DROP INDEX IF EXISTS "idx_recovery_ca_county__173070";
        DROP INDEX IF EXISTS "idx_recovery_ca_urged_o_ceebc2";
        DROP INDEX IF EXISTS "idx_recovery_ca_year_a81e77";
        DROP INDEX IF EXISTS "idx_recovery_ca_enterpr_3d7fb6";
        DROP INDEX IF EXISTS "idx_recovery_ca_item_id_efb9f4";
        DROP INDEX IF EXISTS "idx_recovery_ca_urge_on_475852";
        ALTER TABLE "recovery_case" DROP CONSTRAINT IF EXISTS "fk_recovery_subsidy__e422d392";
        ALTER TABLE "recovery_case" DROP CONSTRAINT IF EXISTS "fk_recovery_enterpri_0f78c5bc";
        ALTER TABLE "recovery_case" DROP CONSTRAINT IF EXISTS "fk_recovery_region_ac5fc25e";
        DROP INDEX IF EXISTS "idx_policy_item_superse_453682";
        DROP INDEX IF EXISTS "idx_policy_item_status_7dcfdc";
        DROP INDEX IF EXISTS "idx_policy_item_superse_8069c2";
        ALTER TABLE "policy_item" DROP CONSTRAINT IF EXISTS "fk_policy_i_policy_i_74dce8a9";
        DROP INDEX IF EXISTS "idx_policy_docu_release_b3d7b7";
        DROP INDEX IF EXISTS "idx_overlap_dec_applica_c0213d";
        ALTER TABLE "overlap_decision" DROP CONSTRAINT IF EXISTS "fk_overlap__subsidy__a9dff18b";
        DROP INDEX IF EXISTS "idx_library_rec_invited_986421";
        DROP INDEX IF EXISTS "idx_instalment_enterpr_980166";
        DROP INDEX IF EXISTS "idx_instalment_library_39e39e";
        DROP INDEX IF EXISTS "idx_instalment_check_d_ca25bb";
        DROP INDEX IF EXISTS "idx_instalment_budget__939cb2";
        DROP INDEX IF EXISTS "idx_instalment_item_id_819c9c";
        ALTER TABLE "instalment" DROP CONSTRAINT IF EXISTS "fk_instalme_library__92cb47fc";
        ALTER TABLE "instalment" DROP CONSTRAINT IF EXISTS "fk_instalme_subsidy__f587b4ca";
        ALTER TABLE "instalment" DROP CONSTRAINT IF EXISTS "fk_instalme_fund_bud_9cb869f0";
        ALTER TABLE "instalment" DROP CONSTRAINT IF EXISTS "fk_instalme_enterpri_bc2834fb";
        DROP INDEX IF EXISTS "idx_disbursemen_arrival_5762b3";
        DROP INDEX IF EXISTS "idx_disbursemen_county__f78b38";
        DROP INDEX IF EXISTS "idx_disbursemen_year_773fcd";
        DROP INDEX IF EXISTS "idx_disbursemen_enterpr_56a058";
        DROP INDEX IF EXISTS "idx_disbursemen_item_id_66bebd";
        ALTER TABLE "disbursement" DROP CONSTRAINT IF EXISTS "fk_disburse_subsidy__d18c3574";
        ALTER TABLE "disbursement" DROP CONSTRAINT IF EXISTS "fk_disburse_enterpri_da4834df";
        ALTER TABLE "disbursement" DROP CONSTRAINT IF EXISTS "fk_disburse_region_a38aed1c";
        DROP INDEX IF EXISTS "idx_credit_reco_deliste_43bcaa";
        DROP INDEX IF EXISTS "idx_credit_reco_subject_b966b9";
        DROP INDEX IF EXISTS "idx_credit_reco_debt_id_cccff7";
        DROP INDEX IF EXISTS "idx_credit_reco_repairs_719d6d";
        ALTER TABLE "credit_record" DROP CONSTRAINT IF EXISTS "fk_credit_r_inter_en_fe190d24";
        ALTER TABLE "credit_record" DROP CONSTRAINT IF EXISTS "fk_credit_r_credit_r_e1b8c9ba";
        DROP INDEX IF EXISTS "idx_certificati_invited_0ddec5";
        DROP INDEX IF EXISTS "idx_arrears_ite_size_at_02405e";
        DROP INDEX IF EXISTS "idx_arrears_ite_back_to_a87c8d";
        ALTER TABLE "arrears_item" DROP COLUMN "acceptance_due_on";
        ALTER TABLE "arrears_item" DROP COLUMN "dispute_resolution";
        ALTER TABLE "arrears_item" DROP COLUMN "progress_settlement";
        ALTER TABLE "arrears_item" DROP COLUMN "back_to_back";
        ALTER TABLE "arrears_item" DROP COLUMN "size_at_signing";
        ALTER TABLE "arrears_item" DROP COLUMN "dispute_accepted";
        ALTER TABLE "arrears_item" DROP COLUMN "term_flags";
        ALTER TABLE "arrears_item" DROP COLUMN "withdraw_reason";
        ALTER TABLE "arrears_item" DROP COLUMN "dispute_settled_on";
        ALTER TABLE "arrears_item" DROP COLUMN "dispute_rejected";
        ALTER TABLE "arrears_item" DROP COLUMN "acceptance_agreed";
        ALTER TABLE "arrears_item" DROP COLUMN "reported_amount";
        ALTER TABLE "arrears_item" DROP COLUMN "dispute_reason";
        ALTER TABLE "arrears_item" DROP COLUMN "lpr_at_signing";
        COMMENT ON COLUMN "arrears_item"."interest_rate" IS '约定年利率 | Agreed yearly interest rate';
        ALTER TABLE "arrears_ranking" DROP COLUMN "drafted_at";
        ALTER TABLE "arrears_repayment" DROP COLUMN "dishonoured_on";
        ALTER TABLE "certification" DROP COLUMN "invited_on";
        ALTER TABLE "credit_record" DROP COLUMN "repairs_id";
        ALTER TABLE "credit_record" DROP COLUMN "repair_doc_no";
        ALTER TABLE "credit_record" DROP COLUMN "debt_id";
        ALTER TABLE "credit_record" DROP COLUMN "objected_on";
        ALTER TABLE "credit_record" DROP COLUMN "delist_reason";
        ALTER TABLE "credit_record" DROP COLUMN "objection_upheld";
        ALTER TABLE "credit_record" DROP COLUMN "basis_effective_on";
        ALTER TABLE "credit_record" DROP COLUMN "objection_decided_on";
        ALTER TABLE "credit_record" DROP COLUMN "subject_uscc";
        ALTER TABLE "credit_record" DROP COLUMN "repairable_on";
        ALTER TABLE "credit_record" DROP COLUMN "objection";
        ALTER TABLE "credit_record" DROP COLUMN "fulfilled_on";
        ALTER TABLE "credit_record" DROP COLUMN "repair_refusal";
        ALTER TABLE "credit_record" DROP COLUMN "withdraw_reason";
        ALTER TABLE "credit_record" DROP COLUMN "objection_reply";
        ALTER TABLE "credit_record" DROP COLUMN "basis_kind";
        ALTER TABLE "credit_record" DROP COLUMN "fulfilment_evidence";
        ALTER TABLE "credit_record" DROP COLUMN "refused_on";
        ALTER TABLE "credit_record" DROP COLUMN "repair_review";
        ALTER TABLE "credit_record" DROP COLUMN "refusal";
        ALTER TABLE "credit_record" DROP COLUMN "subject_name";
        ALTER TABLE "disbursement" DROP COLUMN "item_id";
        ALTER TABLE "disbursement" DROP COLUMN "enterprise_id";
        ALTER TABLE "disbursement" DROP COLUMN "year";
        ALTER TABLE "disbursement" DROP COLUMN "county_id";
        ALTER TABLE "disbursement" DROP COLUMN "arrival_due_on";
        ALTER TABLE "fund_budget" DROP COLUMN "available";
        ALTER TABLE "fund_budget" DROP COLUMN "recovered";
        ALTER TABLE "fund_budget" DROP COLUMN "waiting";
        ALTER TABLE "instalment" DROP COLUMN "item_id";
        ALTER TABLE "instalment" DROP COLUMN "budget_id";
        ALTER TABLE "instalment" DROP COLUMN "matter";
        ALTER TABLE "instalment" DROP COLUMN "check_due_on";
        ALTER TABLE "instalment" DROP COLUMN "library_record_id";
        ALTER TABLE "instalment" DROP COLUMN "enterprise_id";
        ALTER TABLE "library_record" DROP COLUMN "invited_on";
        ALTER TABLE "overlap_decision" DROP COLUMN "redirected";
        ALTER TABLE "overlap_decision" DROP COLUMN "arithmetic";
        ALTER TABLE "overlap_decision" DROP COLUMN "application_id";
        ALTER TABLE "overlap_decision" ALTER COLUMN "by_id" SET NOT NULL;
        ALTER TABLE "policy_document" DROP COLUMN "release_due_at";
        ALTER TABLE "policy_item" DROP COLUMN "superseded_from";
        ALTER TABLE "policy_item" DROP COLUMN "wider_scope";
        ALTER TABLE "policy_item" DROP COLUMN "status";
        ALTER TABLE "policy_item" DROP COLUMN "superseded_by_id";
        ALTER TABLE "recovery_case" DROP COLUMN "urge_on";
        ALTER TABLE "recovery_case" DROP COLUMN "item_id";
        ALTER TABLE "recovery_case" DROP COLUMN "objection";
        ALTER TABLE "recovery_case" DROP COLUMN "enterprise_id";
        ALTER TABLE "recovery_case" DROP COLUMN "year";
        ALTER TABLE "recovery_case" DROP COLUMN "voucher_no";
        ALTER TABLE "recovery_case" DROP COLUMN "urged_on";
        ALTER TABLE "recovery_case" DROP COLUMN "county_id";
        ALTER TABLE "recovery_case" DROP COLUMN "note";
        ALTER TABLE "subsidy_application" ADD "overlap_decision_id" UUID;
        ALTER TABLE "subsidy_application" DROP COLUMN "supplement_request";
        ALTER TABLE "subsidy_application" DROP COLUMN "notice_ends_on";
        ALTER TABLE "subsidy_application" DROP COLUMN "budget_id";
        ALTER TABLE "subsidy_application" DROP COLUMN "matter";
        ALTER TABLE "subsidy_application" DROP COLUMN "payable";
        ALTER TABLE "subsidy_application" DROP COLUMN "waiting_budget";
        ALTER TABLE "subsidy_application" DROP COLUMN "step_due_at";
        ALTER TABLE "subsidy_application" DROP COLUMN "submitted_at";
        ALTER TABLE "subsidy_application" DROP COLUMN "judgement";
        ALTER TABLE "subsidy_application" DROP COLUMN "invited";
        ALTER TABLE "subsidy_item" DROP COLUMN "split_parameter";
        ALTER TABLE "subsidy_item" DROP COLUMN "exclusive_per_event";
        ALTER TABLE "subsidy_item" DROP COLUMN "certification_kinds";
        ALTER TABLE "subsidy_item" DROP COLUMN "industries";
        ALTER TABLE "subsidy_item" DROP COLUMN "effective_from";
        ALTER TABLE "subsidy_item" DROP COLUMN "effective_until";
        ALTER TABLE "subsidy_item" DROP COLUMN "entry_kinds";
        ALTER TABLE "subsidy_item" DROP COLUMN "libraries";
        COMMENT ON COLUMN subsidy_application."overlap_decision_id" IS '就高不重复认定 | Decision on overlapping policies';
        DROP TABLE IF EXISTS "bank_feedback" CASCADE;
        DROP TABLE IF EXISTS "performance_evaluation" CASCADE;
        DROP TABLE IF EXISTS "financing_list" CASCADE;
        DROP TABLE IF EXISTS "annual_disclosure" CASCADE;
        DROP TABLE IF EXISTS "enterprise_account" CASCADE;
        DROP TABLE IF EXISTS "inclusive_loan_balance" CASCADE;
        DROP TABLE IF EXISTS "compensation_case" CASCADE;
        DROP TABLE IF EXISTS "bank_push" CASCADE;
        DROP TABLE IF EXISTS "inspection_plan" CASCADE;
        DROP TABLE IF EXISTS "consultation_action" CASCADE;
        DROP TABLE IF EXISTS "fund_arrival" CASCADE;
        DROP TABLE IF EXISTS "fund_allocation" CASCADE;
        DROP TABLE IF EXISTS "risk_pool" CASCADE;
        DROP TABLE IF EXISTS "policy_conflict" CASCADE;
        DROP TABLE IF EXISTS "receivable_confirmation" CASCADE;
        DROP TABLE IF EXISTS "accountability_case" CASCADE;
        DROP TABLE IF EXISTS "land_parcel" CASCADE;
        DROP TABLE IF EXISTS "consultation_session" CASCADE;
        DROP TABLE IF EXISTS "risk_claim" CASCADE;
        DROP TABLE IF EXISTS "pooled_loan" CASCADE;
        DROP TABLE IF EXISTS "idle_land_case" CASCADE;
        DROP TABLE IF EXISTS "inspection_record" CASCADE;
        DROP TABLE IF EXISTS "loan_record" CASCADE;
        DROP TABLE IF EXISTS "land_supply" CASCADE;
        DROP TABLE IF EXISTS "financing_need" CASCADE;
        DROP TABLE IF EXISTS "risk_account" CASCADE;
        DROP TABLE IF EXISTS "loan_disruption_report" CASCADE;
        DROP TABLE IF EXISTS "bulletin" CASCADE;
        DROP TABLE IF EXISTS "financing_list_item" CASCADE;
        DROP TABLE IF EXISTS "risk_contribution" CASCADE;
        DROP TABLE IF EXISTS "audit_finding" CASCADE;
        DROP TABLE IF EXISTS "inter_enterprise_debt" CASCADE;
        ALTER TABLE "subsidy_application" ADD CONSTRAINT "fk_subsidy__overlap__fbca1498" FOREIGN KEY ("overlap_decision_id") REFERENCES "overlap_decision" ("id") ON DELETE RESTRICT;
        CREATE INDEX IF NOT EXISTS "idx_subsidy_app_overlap_cec7a2" ON "subsidy_application" ("overlap_decision_id");
CREATE UNIQUE INDEX uq_subsidy_item_code ON subsidy_item (city_id, code);
"""


MODELS_STATE = (
    "eJzsvX1z2zjSL/pVWKm6tZkq71y98UU7p06V7TizPuPEeWxnZ57d2VKBJGhxQ5FakorHe+"
    "7z3S8a4Av4IomkKIq0MH8kGYmAiG50o9H96+7/+27lmdgJfrw0DG/jhki3HTt8vUYBfvcX"
    "6f++c9EK/rHjqQvpHVqv02fgA/KAQ4ehzPMLIx6gB6GPjJA8YiEnwOQjEweGb69D23Nh4O"
    "+buYzx7xvNnEx/3yjaTPt9M8OWIv1/0qVkYsMOyINS6ElLzzElJG1cO5Q8n/yL/uArfBX9"
    "+IWEXFN6WaJQMshqJM+S7PBHeA3TM8h72O5zZ79IBv17gxeh94zDJfbJ7/7jn+Rj2zXxHz"
    "iI/3f9bWHZ2DEzHLBNmIB+vghf1/Szr19vP3ykT8Jq9IXhOZuVmz69fg2Xnps8vtnY5o8w"
    "Br57xi72UYhNjgnuxnEi1sUfsTcmH4T+BievaqYfmNhCGwdY+e5/WRvXAA5K0XbBbkjY/q"
    "OLXxa2+b+jl+QGLBaf758WjzdPi8W7sj2gaCOVcEQ3gAu3JkxHCODneQevTT4yPBe2le2G"
    "QMn/+z/s51KK0U/fwczXf718eD9VfqA08oLw2adfUnq++x86EIWIDaVcSdlgwD4u48WtG5"
    "azghuR4wd50yaciD9IWZEKUUxaeTrSRqP6BJ/MRr9vZEMmgiCbJvyJRxMQBEyEQtVGY8KI"
    "a8Jc2NNkB0uwOPoP33uRdOx47nNAJKEah8jKyV9/noxn6kybKjONPEKXnHyi7mDi7ecnyi"
    "uONz4GMi5QWGTPB/JNaK/wFh5lRubYZEZDf4z/0Q7TKsiP4XjGtx9d76WB7MiTsQ7ssxBh"
    "q2wpoN+sGbCPrVViaz1Ijp5uP908Pl1++gIzrYLg3w4l9eXTDXwzoZ++5j59z8TOI/qfnR"
    "HJJNKvt09/leB/pb/ff77JC2fy3NPf38E7oU3oLQhtFsjkmRB/HH9UukP0chm+87wA/4Jf"
    "t+4PfYsk19GsEd9riXPEmeY7YIZ1xPFefz2+Dk2pvlmbDeUyO7IbuSxSv13BVBRrBiKpj3"
    "KC+ZUt9iwFM2Z0XcEsjBuCYPI7IBLMmPfdCuZ37INVW8OY4UZ0Z8yMa1NYnYD5rqgTgyjA"
    "qaUSCv+NvfmFZBGj3SPPruwgtA0JJBkofRKLhSgT3EwzZke2oBk7PJYmZN/PFWWW038f2J"
    "LOUv+RlT4/s5tNdhdcL5F/425WdBfckvUj18CF3cANz20FQrAjmauNmM/fsWdYI/aJKk/h"
    "UvHrsqLme7dCfywc7D6HS/K/s9GOXfC3yweqDGejHGc/R99M6FdZkSQU9kGwytQiiGS5OG"
    "ZH7RLHji8PoWei1ybXh9nEAllFoEdlLIM2HVuEUY9spRJb6UFSCpKXo76OAjsoEv4J/7Hl"
    "QEoGHGvft6T1MhvfmpuEnlMFE3pexQs4TOHd/PaU0XXxFn//6fK3HzL67u7+88/x45xIXN"
    "/dX+WYQfQbrK4GN9IRjdjR3Rk0H5HTR52NyOmjYhMcfurcINx4SBbQP3YQgQ5qK6bMoAP1"
    "0n72tHNIyJM5TvjC655rupgjqR6iwsNNie6pdgKnozs7gN/df7n5XF+zqxOd7HplRH15j8"
    "lrn/7kZX700vvfdkd3ZtBRL3/t7G1NQ3r2NJCnuvUe/pqiH6h3FRbUqXvGtcOaVOeGDJTm"
    "sgzn8MyEuzdZzLHpDWEd61tpRGET/XyW9h89H9vP7i/4taB3chSPzL17/zleyBsle/pp+o"
    "o+ekliZfyuJPRhN2T4/IFczx5ur5/elaibFij/gJ8jl0iPCX+ojtlL/Iwi3kJ+kAIdGd9e"
    "kG8uMuIA33gTL/dJ8mzxq9Vklf8EueiZUhEWAq8dB61dd4OcD3YAttDGLw9s55+52BnWpk"
    "8vzOzjFYLaMlZn8CcCr8doipllQz1VNEwDd64ZNiH0bOExnNIK3MLGikHO7fkU0YsyCuPw"
    "c/QCOGAhZvLXd+ybGywRbtF3oV8g6RUjvyziferXEeFwEQ4X4XARDhfhcBEOF+Hw/XIpwu"
    "FnIpgiHC7C4SIcLsLh56r/4IZYQwzjx48lgy2FNZLbNuHuf5NXJjcFcnkmF2c7kJDubSoy"
    "uvV7Qnw7r3OL48d0p/qahV53ejbk2Yj9acDnKpFFyxpF2H/67znh1n3ekXEaTqEVONmKbP"
    "rkuSXGQPp0Xh9iw14h58cP7O8BMWs+NsfkTw3i54xN8ng2LbCJrfxCet2gFkKFN9e3ny7v"
    "3o+1iwlViURR2syzyYe5spxab3THDpa1w7X5cSdAkjTTbYlPMBey/RIv6EhR243vFOkLId"
    "stNyj2eM/RCRwxVUsmO15WZyPqbMU+jg6MZKdUVEWZ4K08qhK9JU9tDd/S73LW2wbX3O3p"
    "iOPv8yPwhmmpuSIDb548SccpV8jVRZqOpU/IN5axd9DFf4RSbKu0LQhORKks7a88z8HILS"
    "d/PCRHfJ2MOZJuSZhQ84JIsWizSS5MkQlEpIomXtZBFL66v7/LWMtXt3mIztdPVzcP78e5"
    "M6HMvjohrqGzEyDylasTjcUZqcNtQiFVEB6NZWDTQbCdJ75Hr+jPy3DRAOZQOngIzJjhKU"
    "BrdTTmg+6JzUSDGPLYsCA+TCWJIq4iKwoC85LtSgY5RZ9paIPseAS8kpDvk38dDlccAjrl"
    "JLbTWQNTBkjxwWNSBn8+tAJM2X5ivE0B6NP5sJeBpadwvxBG6zVZQICcd2XQouTLi52Yos"
    "xjFbBEMzwGZNdMJhzTRiNatGKqwU2EiBHcMv4USMmkDHhjeKuVHYDfH/s/UXFbE9IS4Qsw"
    "Duj/P/vIxBJyyBNlgKFOflOgggQqSKCCBCpIoIIEKkiggvbLpUAFnYlgClSQQAUJVJBABZ"
    "2r/jsPVNBphIxcG7G/9u0ALwLD80tCiRFapJzWZcMPRp10Jm0zazSmzg1EL9LAj8kI+PEI"
    "a5Ge7e/YhYBuusrgQhpBxc/xaHSwHMYAE7kGvuTF8785HqpzxeaHNBKJ7pSfialHUjYA8Q"
    "NeyBJI1q/Rci6kFQoJW04EyaIJbwu/NPi+U2KyA4cjK3xxBnWqqYw5/0/CF1qjQYI3vQBP"
    "n2Rg9/CjqomIULdikSnVyjkkg/tdTin1wYI3fzYn/9Yn4H76OX7/05d1ILeOTYD9mjHc7K"
    "ghFBngWBHdVyLPf+c3Ft7lXht2Uhg6hBB6Gpegrtd0Dccm+47wuZF7jQOjiPlVvS3SV4ji"
    "FjZmhVhupEVaIP/XoBLZh6ht9tI+q4v7FXllAefbEK/elcVeua8vdkZf2YMLO36yQgBWmZ"
    "gKPXBHtMwG/fcUSrpROD5L7kCu5PnPyL2QbEJkO9xQB6nnSw6NnacXCsl7gXCoJyEpIBaf"
    "I22JwHbzoyIEK0KwIgQrQrAiBCtCsCIEu18uRQj2TARThGBFCFaEYEUI9lz1n4n10PMZAw"
    "s7oZprPTdFvx3s8ohlKqAxU4FEZA0VrBVV08lW+IX8Hlwx2Jr64W+PaxQQHpazaHdFh2hY"
    "z9nCFW1QrbGSaM/raBVk2pVe9Qae5ci4Um70eEdu9LiYG/3seWawIAq8xGioGJHKzNBv9j"
    "B/iKpos7hC6AsKiJA4NjmXm2WsH1FO6lXVKBk2oPIavODsKaaRiNLpq2n4eO3R9ir1WFUy"
    "bEBxdk3RwdGF5L2cuqTLkwwHERPKPCWjyPSW7a9qc6ps3HBYpWoKVNrW0ayKULGF9kCqNu"
    "4alV1iy1mUPj0gdccqCFWqHfSVru+U/EjOx7pVVHLjjt7lpS3UHQaBYczJ1Az6EC/oSDWD"
    "kGHgdf0eX7lhQyHzHGm0tNlUyZH5MlrPUakMtuwCkSsoLtE0O6vTlI4/WqmaIrGTT+qdBb"
    "SYvqzPUZbyxOTCyWZnEdsv6HWFybmNrBD7UrpcaiynS+5LGRuOH/UrPZUOHooEbeNpWv8J"
    "YpEzCGBh2iaBSFkiXwlHQ1ogyiSHaxve0xKBW/seuHqCRYDD0MErXGZ/7RS5LTP0XuiU6W"
    "hODDDL1ONuFspknLCMsSlCrOpzcBM80vXRIl3xmgEfsca+TW7ZfZI6xona7Sgzo4YjZzGL"
    "sjZ1tv9kxLojNYGz/0OOm3AR2M9u5G1v4qwpmeZIJQdbgpPpaEJojgw9XxAV/N7MCaqos2"
    "kuVWIOqRIKoojja2Kv2aEHFSBg9RIKJW71p3f3AN5sEXoL+LumWswP7Xu9vBkGeVF1iCrN"
    "MKhGhWhC3vqgFWAoT5Uxy6ug9ogNYuW8Si9L7EpICpe2b0pr5IdETaLXXunFxA1HbKfVwo"
    "zerirUqXRwv5NieCOEZ6Q8n8xZ5WIwOajVKMGyoEKPWZlprQcMT1cLtLMupXi+5fq6IWYe"
    "zX8xvNV6Azcsy/dWFH5G+0RLyDXp/wGfjnGK2YDwxEHYJC+pMHZAfjhORKK0ygkIR5qmBH"
    "b6yOIKfUPcfa5NpNGPo9lUTj2qTI4gg5Sow5gkUVYTIuxEFGbTmp9ofqFUdhM5a3+nhbKT"
    "u8XBw2HvbiOFHHSjmO0giHdfHrbwnFYKd/GfgbsSeYwzVU7OXHogWQ56LjnOLn0fvZazNT"
    "ssx1LHDo4GeeEgZ/rGdkLbDX6E32uAN+MPtdQugcudOcq2G4wwvbDoAEphb1wHvVgbB65w"
    "7JbteN63lhAaN789/eOf+dPNDqher2lH8sP6bkPyNZcVdUStR21OhRB8Vx+4pfTFJIzIuw"
    "CDtWpUIz/mNLGN+gD4lBl7Axsxq6ghf9L4RkRrH6OgzDbcjk0pjux3AX+eO+psRERIladj"
    "WusUFhArsGhZTe7Hxyngn5A5IKQPSxGXVZjEjx4Oo+T5aBazSxmDxaDNDWDaX70X6LkAPt"
    "zIr9Y7jsWhqbpqjx83HEOQ59oMT8zYT8gsf4Ad7VWKH70N3MGoseC9nBY0kQrOv7DRgIn8"
    "uCEzkWWzsrLDNZjoemHPGNnMZ18+eii++62aNOMZYUuM1eixfPghCjcl96eKrvtkdGcYy3"
    "cPN1/uH55uPtS/NKkTHYg8ogmPj8mrn97dniK66klBftxAnIFbw1Up4Os4m93HawYjWKwd"
    "VELpJ/zHFid4cWS/bTXNSv0DGqtcHzcQiBYixQs5+MafuZHG2/z9p8vfqAQkKRl3959/jh"
    "/nxOL67v4qX6/LDpcmFFWof/kpGdpvRikzaowpNC17Ogc3goJZ+7LX2JCOF1WRXVltNa1k"
    "Sk93mNLToil9Hl2aivksURK9Oh1RbQXrSe6nNbJaWqpcFAWR67IhO2w4jMjH1Lk4epdkj1"
    "KyuCKO9ei/bfwAynZlBILnwwe6posoFu5yVVNOwJkGTbCKIwfGjUxjpjw3aH0b8PdzFW66"
    "5ItoK3fqtkENGLirWBundbNsrF0p7CajKPrCunbPm/3l2rIncoVSbZy+aoEJ1XtuvT3Vtp"
    "c5xaOhOn+yx2CXovJWLIKq7ClYU+fdP/DYNxfRR3DgBkFHfQRLXG8lvuaraOzHXx6wg7YE"
    "Q7NFKhM3VjsMbsuZw1XaY1Uno+yl6K2luGJmcz5ls4w2xG4g5HZNMtWhhIW5PrKpeuUgMy"
    "FWIk+NJFp5LMp2UHr1Abnf2Lttq74aP3FRpQCrzz1cpQYrHslwNqhWDPNUpnNQOlizoraU"
    "VKmAZv0z8F6KfoA1p2QJPxeAz/0POdTpyb6OG8mXll899u+Jyqui8qqovCoqr4rKq6Lyqq"
    "i8ul8uReXVMxFMUXlVVF4VlVdraEZRefVN6T92dSxugu3AoXREz6tFsjIqjMVfohtysDGW"
    "EgqkyWii/Nekouzl6nhWKuO5o4pnHiJ0SPnOgRTuTJwZgKa3ANFrKGMK3fIg0w6cGX2p37"
    "n2ve+2a9jIWSBy6KDnupnO5RMMB0EvjxVo+6dCiErGKnThUmdqmY8q26HxS7JuKVo37dTY"
    "aqNG9WJWGTYfvcQi8Da+saWsdDkHiyP7jYzkuSSPpgZNdAWsMJ5DDOuRLiN2nHB7shcAye"
    "HB6j88XH58qn/96i2m3vShVFwjWzAzcki2oGLO9LgmVNZJFdfWOEtjMI4ZNNgL+bGd7IaW"
    "MABTk551tPchvxm+xGs6y91wnmBEfjPUxh5EGwYCczE640TIw3OAiZyMVd1jQryXltAgLG"
    "z8QES+FUYeAw7CR765IH9LSBCdDMVQUOYwel5F0/TKqKFUnFmQ16xMIXMwgoHsRhdENGZN"
    "Xu1QgppUQd28wlOCRB7oAbYHJxJt+cpQkYUfDTgQLkKUjzYzWG0oyYjghD6LX5sYiqfQHE"
    "MbKiNGP10XIdL0JwQoRIBCBChEgEIEKESAQgQoZL9cClDImQimAIUIUIgAhQhQyLnqP2+N"
    "y4tAl1eM4x4fVBM35hMcm9k6S7vb64X0fhGt+JRV4Qg7q9f0Sx4eEn/oiSRr4LPdw5/P+M"
    "V5lZIaXydtVQlpOtUZwz0+INbIpjXJuqTKhIYt7bTM8IIaeox7fEDMYHqMWBc6+H7l+a42"
    "oWyBko4cCPactPdu/RYSw+scsQ8ydR3n9EUtICK41E+SC+3coJiZtwlbK2PSBEQF7uIaBn"
    "n8+JF63rTW5d2kubHjKPhxCL3btsHj6EM9B3t21BDC7K1G/A68ePq0KkVdkvODhlADa6pb"
    "7+GvKfohKWzRqd+tPohkYFXGaHBCpe6U+QhDb2iyp4HW2UDcsYm+AxXCpcEfCAcpJuG/Sc"
    "2yF+mR1bwV6rf4SQmcrmrpDEfD7Kc2r3QrEPvtlv06hq7ZS/5DwExdwEGSUjc70CB8OZwK"
    "YJDM4xWgIJpJWxuxHorU8IcC0xE2I5mNlu1wY0uTlmQpA30cNpmAdwh4h4B3CHiHgHcIeI"
    "eAd+yXSwHvOBPBFPAOAe8Q8A4B7zhX/Rc3uSpugS3s3xJ44xnfJw9gelXON4pDVdui7gqj"
    "FbtloRX4uook3QLGSJ4eUJSZp+me/omXdH2nDC6vMKFr45oq6eh+V1XJbnMdav9aI9jmn5"
    "IFnL64AKGft/Fr9+vLDRtKu0p1DrVTWO6dPJbHSfv5vBaSPCjTa0MxIkm3HYd2L4sX/RNk"
    "4dE8rgBK+q7A53GULn+mHTTkT3HkEFmkTMxJPRb52NoEEYdcTAzUiE/H4A44cmsGTLkhgw"
    "MBtFKrvN1wafzz7cRKb6PZ3i719waQuP3ZrwBSEBCObg0dpd9e7AwaZZ+rEC2aYUsnR/ho"
    "ZoBVBbUL5PkILpCXkoORSdQL5PF6K3J9hPsk+f+XqGIaDtaE2Db5ZXrHRNLa96BfNwzINJ"
    "Epiyt19bMiAiUiUCICJSJQIgIlIlAiArVfLkUE6kwEU0SgRARKRKBEBOpc9d/bL3nOX7FV"
    "QwXLRNV0wvZfotc/vWue0NcPa/p9+TEnCAduM01Cz0SvDYwTnksZB/BH3zvc8Vji08VuXU"
    "97OuLoHvZ2dr6KTaijq8pWjqZPFe/J9Sg6vPrhXx7uv9w/3nw4bLv2tpz4CoXGchEYnl83"
    "wTc3cjh5vvJ0Ok88qRbUFJcnI3DifYIVScmKWomEy3WKRKyhGwVyFuSXyWFcLiXlzCgZ2u"
    "8uCMpEndN6vyAWMiRbR6bwZbQSiaxkUz0pJt/2pVrfl12NX4r1CZbIfcYLH6Og7FCopsIK"
    "k/SbTZrByqyrM2DQHEqwKBjaVDzQBSSeVrqqfmg0F2OT3D1i06Mpo0qm6Ter5uqIXF20uT"
    "aOKwmnqWbxMaSNLBPspdgsY0WEA4ktth/8M5aebewWsy1+8vzAfvNLnmK4Xo5GczAVxlAV"
    "fSZrMe/U2Yh8q8pT1njpVUKuB1E5YJlLZU7HQSjRQ5hiHcjqg6q4kw4axSDjG7lOOtgkys"
    "7c4AZOhPIZBtSogi+DFPkSFHlETWvCPIlbXyuutcG5FXgCHLY/huhpKtkdzNN0ye+Lc3Q3"
    "0S957hZ3xpXnORi5WzZG2fjc1tDJBMfyCCef1Du+R5A3zMpDaXMwi2d4imj9G3B3jClW9N"
    "Iw8Jq54qXAJhrcOPymcnV/f5fZGle3TzlF//XT1Q0xl3MXmZIYNwdCqYmFKxk6gCIi6bnN"
    "mlElS+gyUEIm/Y598LcD/LQ23UsGD4DyYBnRCmpy1tGiWUrUUQ/EJYF4AQKUWknxcilUt0"
    "supWCrmhwqDBwAd2bWiKKpxxA+vEkW0CW9GTSuJq0zgwZA57mmKbRJK/QTuaMv3yWNIzhh"
    "TSJnRw2CyuCrUhWMWeNUePtjk3kHznmdvsGBUGduLW+F1HtBzdndV6EqEc6orwMpntWFPS"
    "F6G9p6L90Lx1gF0juJRjuQ7Klq7AnJD1Xce8mdOckqkNrIGa8HEjxvC/eE7O3Y63uJX3KZ"
    "qcQC3hRvgQnZTIiesKB7w70Cu0ruQAf0f0znC0uCeLX6QLbLwbZcV6dnYRZUgP3v4Pl3vO"
    "cD+0Q+spnuvJZqZLZE8JTIGcIeSMKjpmhtTDv8SAjB3qyYpMV/f7EzTQueJD+bPlohU0vW"
    "0Zg6V8dx31l1CoDWuYwxzYXXaFQFhRKdXrK8jWtKSIeC0hBbiWr1BbRYH+04WylTq6ufFZ"
    "laIlNLZGqJTC2RqSUytUSm1n65FJlaZyKYIlNLZGqJTC2RqXWu+q8eaPwAnHhnmVmqNVYS"
    "4fu8WelV721ZjOOkCsRxsh3hOCkAHDmPRJbeT/iPLVqPG3IsoreGTU2dFxGWuODCAJcedW"
    "AcLmY3vz1lJCym+/tPl7/9kJGyu/vPP8ePc3y6vru/yuvEDa5bJS0ZMZTSmQyXr8iQz8KQ"
    "YxmEqY8N6uloxR54E8lc919uPtc3tQvJWz3JdIj4ayRO7aqKqDCw30j5zDYfGdCkcaxDjO"
    "Gv3kscXEj2ej+1UfJ6NXVSftxAskozHOOzSh8SleQdpUamU1oseSdcOB5yNIRwgaTNAMKK"
    "MoH0q9lEyYKFU1pn6OtUVlPdYIO9te1uTccq5ww3pN8Kio/7AFKbIrjH2VhPgF7BpS3ZjR"
    "Ia5Uo5OvKOHB25JKHR8YLaGikzaChlZOcy5MbBLSKnj67pao6kjGix2XJP1C5ANjdoCGVh"
    "NQ3p+dAnRQZYkGAdhYLUicZ6DVJ/8oSKBvYxnN724eV4BQy7MmsUC5iiQtKhPJ+orNBJDg"
    "J4h/xnLIF9jrnIM9NjLRhYNbh1sqLKnRlKpgacmBoovmifrLJy5rCmDtrnZbho0Ae4dPAQ"
    "NNkMT4koqAUdFnVNoCFseWzA8W6C5SVP5jjpowAtRyXbhVR4kB7PkgzoF0941VpLeNG+ud"
    "qpE3OjI4W1A6p/kpLkQ9ddLdQlP4uuwscSgRYaC59X/sTpzayjZF8YSUvwA5lWuff5W72z"
    "VECgc5e+CqzJmlidareztMb2MrDU5u1X0wxQK3/FKAsHLnx5sR+LvYyfqwnEns8sQILOpx"
    "Clf1qC0jO5AlJ2Uk2KOcwc7/kn6GRB+/a8+EQnRv4zaemRBZMnocWF97IPiH3MnxVAbAHE"
    "FkBsAcQWQGwBxBZA7P1yKYDYZyKYAogtgNgCiC2A2Oeq/wL87+IOuLKftwpiNKA7IWxwmV"
    "AnOk3vB4cM1qwcLDu+QjgoCMGf6VdUfZEMzieT6VSdjKaKJs9UVdZGiTAWv9ollVe3P4Ng"
    "ZlhflNQlCpZFDm3HIsXPdwfcfjc68L8GpgzHYYUWI4Zy0iDK9jNUG27K4QyUSZlVQDIps6"
    "1AJviqJOh2Qq8alIvY5lSLSkns86k5XqPaBgzLJFumSr3TnmTaJpQMINcCU3qh4DMX/oHd"
    "nyTyCtg1/+y5zuuFhJGxpHf8ACOH1RMFznou1JUmJ+re8gZH/mXhWBOONeFYE4414VgTjj"
    "XhWNsvl8KxdiaCKRxrwrEmHGvCsXau+q//jrVmvOb9aY+Y/JprYDIVdazZbhGsAveJPvvX"
    "GvTzeTtXioy0/rqs2pbrLckpMkKvvPvCVhOFHzKADARlZpi0Cq6RGCeXsIIu7RLfc/Di2U"
    "duebLHVlIXxg2B3tTlosoT6pY2J+TPiUr+VKYaNWFmU8h/JguT6MJYb0MoDbAJOk5aW9cJ"
    "LLCnj5Tf3BLlVQUyZvGcoqKn9M8ZlBm5/SIRlUAo0ayZsVylIIa8vSCGXExotqOyyFWpn4"
    "7ofYY5bPXJVCUigDBLXbYr14DOF0OqVg1pVzmkkoaP27utbjnwD2us2hkQPVX0TMXbVbPF"
    "c3GvKkRXttNcKZCcRQ3qkDwd0WuFI+vWHHoPQxxSNVSdpc+w5iTV7d4jUz/Y6OVteLaTnx"
    "syGPpnQkv3a0R+WbITAD1EM1gT4VAK1hh9g9rlTfgzHlfq2D3e0bF7XFKjDeJSi+82fsEl"
    "5tGl76PXck4VRub45dhBr1oyKCqEY1V1pCe5mMoIJ63VdRkKX+i0aNI1JML8OcR/hBJbpZ"
    "Su8uDCSf/4Z2nT9JIiYf/n8f7zljM5HZK/DdpGSFbQN+LLU1OLnZXyWIO4uK5DFtI1W8lf"
    "GKEvJM8xaVjcxS/Sd+RsDi/QA1TMXAkLxarydaly9itMkC9WhVzPfV15ZaXddjde5cf1vu"
    "HqDI9M4Jeq0iarZpQdtCSby/NfeQVnejiQXI/W8IHUoKjm2MHMa7G6UrAxjMgMr8EwblR3"
    "1a/iDxoXv1Im4xFN9wMr+DFdQl94Ub9z/XBa1s+BCwoe0VJj8Uv3ouG8D07ToNwPsovy/K"
    "h+U1/TafkqYzbJlcV9YItIDDGDkER6scNlI0O5FXhetkso/r6oi7fMDOp7tdwJ5CWT82RU"
    "ATzJ8D8AdOsHd/oPhG1oEE+Mvdxgmbyn40NPQKxXyP32rgTASj+/2AVe1eMnKuBW5zMIim"
    "gaa2ImwVCmsVbEqvKxge3vmBjKLnINSNMHIz8oQ6E2nkdgSgWmVGBKBaZUYEoFplRgSvfL"
    "pcCUnolgCkypwJQKTKnAlJ6r/jPIuVLHBRI/32/YQuHa0MxVW8lTu8NRm/c30b9rEDt+vu"
    "f+JoggEWrPLXCNf47euXYQvJJjfLzDMT4uOsbffClohlaQ8XxWVgE3Ak97/jNy7YB2PCK/"
    "iw8PvTavCv1mKxJ3wIkWihNvd7JyyBGMTXimLKIaDf34ywN2tnXQ4jyoH6OpeqWuMk7U2M"
    "/bnAnZeM8mWJYhPuoS7suGRRrOgmiOh8hutQN/Q3/wQPLdkdk+JJM94LXn9yvf5eik9LHh"
    "+WYLZHygE50N8daAFzEXQMMDifeFzgQkPBvipWkVB9IO0hh+hnn6dHfUpqMpLW0/gzLbY5"
    "Sj5aPhrfFfJP1wkh471pmcyFtinvyJvTv2ubD4RysEQZUp0qB9H20DkDQDoOABzNOT9tUg"
    "F4r5XNNomDMB2kJGCz1hTShLjSi9L6JiOyikFhYNiRL5fcE+NstCqCd6CxGAFQFYEYAVAV"
    "gRgBUBWBGA3S+XIgB7JoIpArAiACsCsCIAe676zyS3wgabIBl1IpO1YQ5NfKNONoAiQ9Aw"
    "9jpIZgt5gYPbAmQqIGBhC0Bg+MbdrAoxsVwaTzy633nVHO9VbE5BSc8NmsETv3/tIhpVIs"
    "az7QHjWSFeTKx9qEiNVtCTsMiQT55bfkXIDsqLJDbsFXJ+/MD+7pNGZvVjZhaGXnFjE/7U"
    "5mmfwfFsmnQVvKarhHrWvvcdmxfS6wYdXtvpw8317afLu/dj7WKSSy7kGZg7O+1A3/gBnI"
    "G1GFU2bkC8kqeYNRjey6sP8UJPyaW3mwqq6VZSZIBRn9ib4GyZqHPal1OJjzfZMiAjXlP0"
    "hDc9Sx214ApFTt4GNkhuaCeWaDtn0Xw+V2jH7nGpTcKM0o+2H4RSHOQ4T9uUaEGz4SWFHz"
    "mgrcH6PMSSrEPQT5/nHakf2OrOck/YwcIhbCpuiJ3VFrhR3VVbSNR9PeUwouesSvsq8yHA"
    "j+ClAVUQr6QvRRdoNLZelJAb0mao8GgK+yDgwoG+MkL3VU3yckOGQF4Fj+QUtRjHxGlJyZ"
    "ek8VFUeKgrqkOEvSbVuSGDoHqCRCCUjgF/J4LlrjdllRBqw3LbhS72gcx7MbfcptuCuc2r"
    "6pbo3Ccatwwsy9OYO60q0BiUbws0/hiXUbgjmu82mrMvBD+Kxt7LB+5YOwBffiKMaof1at"
    "NMgKgeIcetnEkZ3S49V0KUYUkhI8tzHO+lXnGv7uGEVJ9ugRLGunYPjDA+eipBCDlCZvT6"
    "JSMeCqL6dBxAj3bXIz9UCgY8dD4B6xOwPgHrE7A+AesTsD4B69svlwLWdyaCKWB9AtYnYH"
    "0C1neu+o/dFxvsg8zAN2G48hl3mf3xhd2pz3F7CNSnQH1i1EQ/cMMGBKtQdZV2ZJkqOR3w"
    "QJZDjCQua/YMtYEI4B/VKgZXbk3yckOGQN7Uj03Ie9dBpH5HKDkOO7UZfns7tN4bY+N2no"
    "gnnyyeLOpktQ6cOG4skvwvsXncd2WxyPi7i52xSP6pKi0dRmMK+UYya8UQDb+gzWeoOWPZ"
    "zxuiNSGCSP4KAxrkDeCrVwkKg5Q2eGhnVhGWFGFJEZYUYUkRlhRhSRGW3C+XIix5JoIpwp"
    "IiLCnCkiIsea76z/WKG2BH/wGvhOnVkrE7cxVlusF+3qz0qve2XFPLKrnVyvbUaqWQWU3p"
    "VUrs/TU94rE9J72hguGnajoh/S9k9iaEb7+Ixxr7tlerE3I6ot8EZ0mpcfScvvSFFGyMJX"
    "iAJqOJ8l+TJiwYV+u8saPxRp4FDv6OnaabPxncb2bIrBk1RqB47uJ3Pv32D+3QqdVlJhnQ"
    "8zYzzEs31+aQOfMUv3Rdgk8qVdGY7KiiMSlW0SA/hX0XOQvdM1+LtH/Cf2yxcwsD+135RB"
    "5rMjipsRb/W9Z1qGoCK2QWr2XZho2ceolLpbbVzW9PGbMq5sD7T5e//ZAxre7uP/8cP85x"
    "7Pru/qqQVaw7tlGbTblhfWeSAtcRC1qylzMJHKlsSf3kEnjFi+z5P4/3n7dcUqLn89cT2w"
    "jJsp1qAeQOCzmp4JKZKuD2tjAxodSxotKKMyy0w4dzpJclduMkNNNHFrz/oUwDSu5mWp4/"
    "uasITJBnGjnNw01JLLTaoZ+O7uzUf/fh4fLjU33HmjrRAcXE4qKPyXuf/uT3cbjxIbW2fu"
    "Gt3MB+K7j5iKo2hcaNpnOo06JgABT+unyNRYUtqaqsdFBoyw6CTSMPTGbg4CB/8tTMw35v"
    "6YLO0v0CUXyixF/cBvsgP3ZIvjhlhmaxxGb2wq/xos56OzRQ2SVD+620+S2wTWknW7w3Wh"
    "v5hL5+sPCRC977mijS8tEDaCvK8BkzC+qLMkM1U8hipBL2qVNNhW/nEwj+ahaAudk6kxoW"
    "MUCpy1iTAZVdy6N72xmVGTQA/shT3XoPf03RD7SyqME+Y/6oHIzsmi7uAqA0SGIr/VMg8X"
    "i3ziqpMVNmS/B1B8osN24AHOKtnyj2Gtk93YZevRdCjkWDPsiFgUPAwcfBIHNc1oSXqiV6"
    "hwb45LG5sAMin9K2yJEjtkIePhv2IrsLu7YChp6pxBY48YCfI8xCT5TQqY6JvWzKnLcVWJ"
    "QzpFrg1SWb8SGdsCc8O6XptZdv5QZtlZp88QneAuu+BrhPjS1aO+n3l9/LmUG1c1eOm4ER"
    "2C4OggiCUZqHkXniYnc2Bnt24aYPV0jKYK1c5QnU8M4AQ56gHiIKQonNlzZyfba/Y1fakD"
    "3hE7W39rFl/1GWmNHizCI5QyRniOQMkZwhkjNEcoZIztgvlyI540wEUyRniOQMkZwhkjPO"
    "Vf+xO2JxE+wAricjeo7dlSczEy7OIxbxRSG9L7Arc0DuDM+2S6O/FSXwyEAquM9znoeKaj"
    "E3qjvV2DCXYKJvdWJQ30V32rAQKjmNC+samT7+7FF/WsF7lX55sctxZcBjRMKj5yr4rGSs"
    "TmJMNXg5qHLU4d9gGsgWrTOUiIznPyPXDmhNGcnEa+SHK+wSxpFfDCLfPbwClAWh5UJ8j3"
    "zr2G5puZFOf1v4vYTfS/i9hN9L+L2E30v4vfbLpfB7nYlgCr+X8HsJv5fwe52r/gNGlW+B"
    "remeZfCgDOM7NlNDz0SvTc5DGcusrgPsAdRCX3HgaAES74bYLZGy7QnP3JC+exb5DOfr9L"
    "X7l9VseCuidkEPY792fkJh6BDg2DM8JjdneSZrlDfpGo59zu/AXhu51zgQjJhf1dsifQUg"
    "b2Fj9gqVeI0chxbWLvXoRt9d7Hbock9VaVE7mcvUbTePs900XQftfu9icrqHeLUOoY0sCr"
    "4xJ5K3WjsIit2HkOsPnlH6+Qqe9SU7kALP+Y7N0va1x/wt4a4V7lrhrhXuWuGuFe5a4a7d"
    "L5fCXXsmginctcJdK9y1wl17rvovulgWd8HjityVt4ojN6zn0DhVp7I4xnDq6RO4R1yyl7"
    "+QxnCfntaSwOlEVRLhg//ZJXePny7v7orCV1/o3tL1IHFt5KtHLauiFN+S/IFvHhlRHcjs"
    "lrjyPAcjd7tPPxmX2xg6Gdgn96WiTKBC1GwCbQBH8gyKjVs6mCAjFPn5k6UcxP2r+/u7DO"
    "OvbvOu/K+frm4e3o8px8lDNvNsFmWU+c5qMiUd1IwjnZUl4BkyBw+LPNanUAAzWUBv+IBC"
    "O7CQEZaaixXLkebmOFJttbY6kmKosTgeAYcwAgfkY+79T4+p/46cstvSTuFIxnSnreIPmg"
    "uHDiUC5LEiQ5UV02KfxPVVAslm2Gh47cNrZLcpNZs1uXVgs74GywzsjlOJsVfPljAtQLyP"
    "oSW9PJnjuCwOOVhMGkw2eRZC91lMLmFYQpKPXzz/24XkehK4jrHPiuT0S/f5eIX8ko7Au2"
    "r/xiP6XT9SnkN8RTGwRrvGxy9dV7HJlapEyjuqRMrFKpG1C9q14QLqzBbjze/IBfTr0pMg"
    "MNrC5q9V2pGFL+uWssuPGwLR+ehWGuZlsXy2mGNTfjeGIn2HwwEU6VxvlPpVYBSZHVql83"
    "uHpbQGqGr294DvZRWta+yGPn7Aa88P35VhVvjvL3biVuiTCz99tAp4ZUoP2ekk6fICxQHB"
    "tJ2hOBMQigOuyAJMif2ExH6CWrZIWpGb+RJ8ZGDkQr8UCenedyzZYSmA5di/J0AsAsQiQC"
    "wCxCJALALEIkAs++VSgFjORDAFiEWAWASIRYBYzlX/sbtkuaN8f3gwHd3vHsX5+3WUC5Re"
    "ppu40EXH7jpVtkYanDmWSQNN2n+T//786RP9H/AnfgL3xYUUfdyEG7v0X8wMdSsv1AIrfA"
    "/ErKSP547uuNyYnmeLRoG/+QTcHJap07s3hPk+oX+RY4pfSf8SSIk6K29cXE1pccN7LjTU"
    "BzgfjSAKq1tzwipDGdOwH3j+yIlV2eFxZMUVbPSVHTYzKPJj34QThGddxtZ4hEJx52JodF"
    "fPMKO4ySZYlSjuT8h9ffLgz4pRIdq+5Dgu64OV9lzGmPypzTVeaScrPyg+RJe/yEVcEmL4"
    "2KE336wFGQVYGNk9nzLtG7k3/yVq1xLdkhOGRt9lBkfPhEvf2zwvi19HCywEq64vH68vP9"
    "Bduyiw6n/2xJl8cO0bKKJySaCJf+Bid6Qp/2iFSJNmzmbw54RWnqStQfU5XMwvpdAOHZz2"
    "UUFAN6rzJeRKhDDYX/t2UFrPsqVZRdRIRI1E1EhEjUTUSESNRNRov1yKqNGZCKaIGomokY"
    "gaiajRueo/sgW3hCn2u1/jsf32vfI3aNVQddYRgrD9l+j1T+90JW9AGFQnWpSO6Hl4IvVZ"
    "gNBBk+dILX7wjA3rtZH0l6nLiHGlzJfxjsyXcTHzJXKjLMpOp+0FXLOjTlDGtQXmcHVbLy"
    "NfUs1u22VsKKneSpMgF2HJht9OYH7MgeTtLIlVHc2BrswiGEPe5NiCBOO/wVoqOyvq0dbH"
    "371vtbdvdtTR6duWOTuD7TuXR6Pc9n1gyznS9rXd73ZYm8TZUQPZwvKYNjmTp5AdP1WncG"
    "1AtMnWdA5RDPg2Q/lPKDSWhPLQ+Yy654KNHtimDd2UjsKM1M9dM4WuMHAIOXQzC8KQ0Lmd"
    "0PomWcGxr247Eudw5iUOTN7KrugtEX1v8lZhO9ZO4kp5Ym1ccj/zfZscmiXR06to+MdfHi"
    "AAWH6rjjjykUx1yWbqk+Yvj4oxQFL8raJNaRa8pkN0VZ0nCKVMIJDFz2wWQiM39MO4modS"
    "ENX3ukDrtRP92oHceGQzXqYTvmWm/HtD7CRCrAPD4P9z1OxGvg55WdA5V6d8R8w5/2SFkH"
    "OmJPpl1KrwZelJAfa/kyN37Xv/wkYYSACPTDVMcCGZRPm40M5wBdmIEEtLux+WhaGP+Esi"
    "NC1C0yI0LULTIjQtQtMiNL1fLkVo+kwEU4SmRWhahKZFaPpc9R/9u7AFtsdE4+f7HY6W5y"
    "a9SY9Mwt7P0SvXr/lXqeTfjop/+bAn/L1Y2+6rXaL6vtDPy86a3LB+k16ZWET3zVUahPsr"
    "uZzZoRR4G9cMIg3om9ivrvcyHJlOqrCEPLWVJ/S7XOoikag6EhA/3++6l9poBkfQhNaQ/R"
    "K9ci9i/55l2QbZz4R4tTRPfly/6c+KxMpjxaChPVoK0ARtdE+XISXLqMuTSiKwQwKKAmDi"
    "dbiILxrlHNkPUypM0m8txarGzWX4k4mKNrKAPR/jC1fkZ1p6KyyR12kkP0fIHP1mO2Xhpk"
    "vfR69bEkaTITmWOHZwNMuZu7nqG9sJbTf4EX6vwbWVecXnsgqh78dkMQfnWf/jnznaUtZ5"
    "qI6LlR/S3bVkWv9QVmmZ6gmi+bXqiCZHWqwvApjE8ogWFQhCCQWB/exC3CCQaBXF2Irv/o"
    "4CorcA0asJOsiPGwLmQDGn9LgAlxk5LWQIiM9MakHV0j8t+c2C2q2muSFDoLdmQtH96IZ+"
    "adCS7Mem8A6AxyZopat03+ryHkzlvYgObttVKH6caIYWaH3vP3+NZuoLuVtWInuJn1e0B6"
    "Bp0HpNfik4GEpzGc9zrLO3GbjpOF3Vs5Dq9OA+kITJRH26T3VBQgq4WLhe1GKlOQmvYaLP"
    "Xls49AGRcIUhzyBY2usDSfjF85xPyWRnR0cfG5vDteEDm+XsqEe/IbMcSL6naJqzoF9rFY"
    "WMJZm2lXpCrrkhL/l6DRM24cGR6gqp4zl0lBxpc/JvRZtRvL7KwMvkMj2zMIDGopeXUnIc"
    "ochQnkKFYkPc/iirNURfblutIW5sSakh/lsj/v3W6gx5qzV2Ayqf1yiA6cpQn9lnLvYgP5"
    "OnF0b8eJWKQxp4BxVyiYH7DLSUlEfUFcX/PsPSImpjS94LDrLVgWjgg3xCfor8c+Oa5EEH"
    "vVgbp7Qa0fF/UcBBBRxUwEEFHFTAQQUcVMBB98ulgIOeiWAKOKiAgwo4qICDnqv++9fGfA"
    "bX/4Isu7gVtoOz8uP6jf7hE2c1y4T6CoYpx94cVkFnhpU0dpnU0aG3bou8T0BvG3C9ji/W"
    "FSX3+AC7FQrDsnDy9k4M6Yh+g+p4XjEvyQxPqVU5go67U9kCruqAPH2KuAOpssApE63Q8+"
    "E1HI7SoAGt4sB4zmPquSWmRvp0Xttiw14h58cP7O9eea1TPxZAj8wxrcVuxmnr8ng2TZLU"
    "L+n6LqTXDWqhmMnN9e2ny7v3Y+1iQtlDmGMz9ySPv8ufhoZdvzpVdtRgqlNxjJHH+rS0Ut"
    "UHtrQjVZdZI7surbkhAynyo8gTircztRxtv5ClHI2wr03O8tywfh8JPF3lMTapm3acWtve"
    "xlhiP3YTRkvrzVEdhCjclMTKqmGu09GdmVvv7r/cfK7va1AnugIhM+q3fUxe+/R46vOqbC"
    "VPTTW2k7YUXEpbXTCLqWLxznb8AB691j8vwyaw39LBQ+AKsWF1IiI6GvOwvcQ2ooEPos60"
    "2PKVDQiORNYSYBChpb1BNMYzDYfwkc5Ovav1WTYwRvG20gzP5gmiXoVLiDxWpzFDWL0riE"
    "DBkXNsLpx35bijK7XWysrlpaUFlvQQhdyJlOwHhu+FJW8/eN4mX/pyzOxlXelBXhtbfuSC"
    "dGsnWkEpLol9ebEPkJQ+VgGIpEzmNIvUmLPqcPH4C1b3zfHMZ0J9ECYLYxMW+hPwCUkBRg"
    "69vBO+uc4rfBJudFo91tuEZCKivsoL0nXxkwKKJKBIAookoEgCitRLKNJ2fSqwSAKLJLBI"
    "p8Mi7XCrCDCSACMJMJIAIw1cAdbr1nXcTl0tpY5Z4xRUdLUJbBcHwQHNuSazKsWgZtuLQc"
    "0K1dB82/PJDaZpTJIf311U8vP9w6fLuyY3AqjSpc5GIHCKTi93CG7WX7hlnD5K6YA3rClH"
    "ksHdsePnh5smUeJI8SkyUYXqSGHIE2Q6REqkZBWn54aPDWx/b3RA5Ya+iVu1MkUyTVdUck"
    "fXE1kBOEXootdneH6ZdrBmrbqa2DL5wcMyZ0CjMu1auifi1Z3hptjgJrshGdXJNmgpMstO"
    "Vwy1eFPdzmn18+P+xn/GNbGO3JCBYB1neKQTjuuTMeG+qkBDQ8uY5jGl6FUiB9DL0jaW7H"
    "SnWG2yWggprbzvWHLxH4efGiW4SEpRB3/HTpEPjyvkOFtv+tmR3V3264ctZNOaZKmv0iIV"
    "UVtmKMxsIT8m9xIF0jNE68APQIGSZM9DvoMZSeqFNIIw37SWR2A6UZXEGQD/s8sP8EgM+L"
    "sSZwB5qyb6Mh02rHOzoDGz5yYNwWJWV5VFmVqpDTk4PUoM1qBZWIsfOKCzlDXgBc/Btp0B"
    "C/uztznDzYC/I2fDKrs8+8jcUlV8/025bJ5+o9813aDlh2BXqDpgrUDLA/YtWYqULOX0N2"
    "eOwHaQrLPArSvPczBytwCvt82R45ROJjnWcZx8UjPCAakK8gxqos5pwgLLQ0yZSBj365LC"
    "YKhqp5yjsMVn+zumGp9b70EyfnV/f5cR76vbfKLa109XNw/vx7msqeIJzTEEikLhsky27V"
    "7b8tHDkTplPIIyTXNjnJU6bjH1+45Uazyyq/PINtFrdGbmxw7JosrwquzcTDfg+R2coR06"
    "tXpwJAP6LaAMJDfX5hplNHnnC3a9eVkSNcrAiY3CLZUkc7JDMidFyYzAkEU2bM/X5ob0mx"
    "HyWJNpSjbtPs3euikrus7K/kao0dSSjMd2F3K5vv/05e4STucmKnIOoO/ZBFL0JiprL04Y"
    "9ku0itMbjgah1rPnN45K8uP7HSFOIdfEljdUPfHYXHNLOD1DAm/jG40vWuno7gTk5vPTzc"
    "OXh9vHmwYhLo4piqqAExPPwZH9mCykBywZXC7xw831ze3fbj7UZwgft+9tbjH5OcumCH3k"
    "HICoKJmm/8CKGa3UIuuGknNMXBdX0wdOscQW5IaMqI1ZVZxneBoO0JfJ4aNqemQJJO5nts"
    "C+cC7dTovc21UGsu+Y46jI2ZaibZyoZdi4JRdWx0vgJpL4dUuZdLSuoLa8vNRtRFs2tt+X"
    "oaKMQYNaImlzaxS1qU1yiNLFXUhr7AfQkNCXstncvahgAldRZDRhX3Zcv1mnjSCnWTUsPU"
    "0bYQuIuNPMz1fJzVejv3BM1Nq9VQsDh8OOTHPVhCn96a7KNGz4ujDtAGJ0Gx8vENGJuMS5"
    "sDPwsXui3kc/iK4zYne5PBuPoYIf0nN3K1mfx01zZQsCnhpGVOQsM+p/EGlFia6clg7QsQ"
    "S0NuHfNO0SB2vPNSs737uJksCPQlEtGsmpyfnC2N4zO7U9smEvfhOwBFpWwDGTaA6lG7lO"
    "FtHqGYPtMEhNFQiIIdejaeM9YjV5Jfd15W2CBSGz/7pYomBZRxlvG99vnayomLIQT1hWNP"
    "lkJkOMc67BxfyD/YyDMLZv6MIII5sFpscTrYohM9G2GzLwXR7VHauNRXqkV2VZ6eB+86uo"
    "fSPD5gszN2Mpg9wjvTKs5NgWDkfoBk1qy0cPITuynFvlHVaTYoeHMLKdCx56huZX4YK+1y"
    "vZGMhMG/rVOAF3znO007BwP28B9zHToNiOboGdM9Wt9/DXFP0A0UpNod8YwEm23uguCGuW"
    "0jVfSIGXVppYItd0iCXUAgqwzTPQMPA6XEBN3PJk2moOtZJp+q1VWTEy5phOy+ky2SQrgU"
    "VK/GpO70Hz8b8wufn5GG098/bzqTBJv7k0w+B3mWEqixzHoj/lKVgsD3QxLIEJVtc3jj2T"
    "cypmRnU7pTC035zSLHoXpPdFZQqoDtkaywwn52N65dv4rgTKkujHZjbKEdBWTG81Alvlhg"
    "4IosxLUinUCiU68OCjanBQK5phuSDq0w9r5v8URx49DaitKyGXz6uZKsUoz1WWBxRlANE6"
    "ciwHiHZpiNN97YDZPS2Ag0oSgGiwO/TI3Rqq7n1reuqVTNNlZPZzkzgfK+1IS/yraERrIW"
    "lWHDiHtUjJWvpw0kXp0rBNFps1udHUFJ7tMwxFiIitguLkreg0jNJquWS6h2iZTJ5Akpb2"
    "M8DIyc0vtDx/daQOA4ygPl47du1+GWVjh8IUVac1budgRvLH3nyENTj2cL7Lw6UbvBCDJX"
    "FSs6MQUu9MvCaanTYXOg6PILbj01BbrXIquWH9NhPlGa1hS73LmRor19EqDqixcpSwqY/B"
    "bmX+jCJXdieh5sf2OQ11PqJpawrUzWQJwYqsjiKbMJDYUmiJr5rJjC2mmJKrw3rRLC0/N3"
    "RAxjorA6ZOEWSvTLRJLkP/V0Bn84nAsFKwyshiz9B4j8LjzTZJcfSA9sl8Pldi0eXD7pnd"
    "8tH2A1bVGVTtOW+RZjnJubFDyq/asz+yDgCL3yfnt0c83362XeQ01CMlw4e0U2QMOwLsYb"
    "jCQOeB0powko7JhQXTwwf/EWK3uqv8Le2VZOk7PfNb8jVLxvbcfuf2RpkTPi5LUnNDdJFX"
    "m9C6mVCXjR+QeUDYNIWINKTX8kzUxtaUF2oUfAPvhOdfRJCtqFvmOQt2o8tfyfA+3/+27Y"
    "/MXfAmXlOQ7pPOb4E+fvH8b01v5NmxfebIfGyYiQ+xeCOnlz3o5EJ1LltY57yABtvkp0qS"
    "2bbnRPNj+n3YacZoGuPllJEhU6SATK9R6RL6lw+9IkfxBhRhDabwY/rNFHk+miXByymiHU"
    "J0AB1/ipYghegbbsEQPQZrwIn+ujB9ZNUqI5Ab1m8G8S53bUozCtGUFhKE948xby++HZLD"
    "RKJL6yez8HdA8pfhNi59H71uK8GSDsrxybGDKsdLdwEri8Z7aRdmRZVpR4/5nFbHSddwMF"
    "v+8c/8mRF1IGtgg+eGDsj8lqdwmM/nmrbN4xIt7fzs7ISpYVRFtLIhkR/Yb73Ib4FMuZWP"
    "rbH+GFowobKxRK5bVom1GgajbJ7hMCxKeLJGFscwiVvK6TEYyIT2Nnhhu5azKT+3dkO3y8"
    "YPCrI9gtYsymQ8ioGj2kSBby0VOqnODLASL9kqpcwq+wLGDjZr7H+nmOPF2vfWDUun7phm"
    "QEemMjVHsUeClUeObmL88fmYLlWKl3qWLXj4LPtCm+vqBRZ2TDKACgtbqyrwCalcxiJAXS"
    "Ffn1zmEU1zO0lpBZopU5dR3KA2O+Uezf5lbVnV6SibTkN5Q9NmCC8cz6D1HS8IJ9Y2FWSJ"
    "Nq9sI7BUgyXmZu3YUIls4Vk1GVMydAByE6GysKokAYFPKCBiwqXw2iEtcLvC/jPhDPmkYq"
    "PcdljCkqfqphFmRw2AEVHmBEX9KhPViv2/UcbnZ29FNBVkWEcr65IFXE5m4wNm1xwDYE9J"
    "cueW2j2nzOXkk2ddOzwg9TYdPUjmyFNZBhbNwPD/ShbTA7YENqFKc74Uhg+AMbwiy7Dkr6"
    "DEAFrdSmuMGqzgL0iuF9pGXT22dYIBsIO/S81HtPDHBMm5uxRbVJc8+Q80gqnHBW7IAOiu"
    "TGZg/KoTMLUUbDILmND971Bl+cTm7z+B7N/YSPj8H/kLSpEvHz0f28/uL/i14PjLcSPqXf"
    "iAn6OVnOetJP00XYCPXhjRU0pHOxqARrSlMHzzcPP49HB7/fSuIDJd8uXtScpelnAqpgJD"
    "yv0nLbDoJjNZb9h0Am9LBSHa4cOqwMOc/dsC8+7956/RTD3h3NFN5b1cKr9l1GPP25ewju"
    "6bdbjVXKTSq8ublKkj3HIq8qVwJ6zAEs5/dCAnvga4najtADxoexmSdThW4APvL26BGdf8"
    "mdoTjnTgXN7LlxK3fAXmFG/5LbCIu2V/TubsCauO5RrYy5+t/pQtXILrKiAwXpBvLrbdW5"
    "HjwDMlONiraOjHXx6wk9watohUNE0799a2CrawGxK9vmZKsl63Y1SX66hDKdmqcmq3IEGn"
    "2qmQ1N4WYR/JXOe7T6Hn94GU/Eqm6NPuzLQFV7TZNipCe/CaOVpFWoJS9SYep0wzarb41W"
    "qy2uIxpNZoCS8+Iff1yYM/W7fzC5s6YlL7SN5ZuZ1/7f15yZv69bJDyo5ISoNFktZRoIgP"
    "+xmbC47uidJixPd8yrpv+JUKSHpFSLgafZWMi74Pl763eV5mv4r4WjiXry8fry8/UFjTos"
    "Aluq1WyEXP9DMgwv9cbFFdf+GzWLboNrRep1/TV402APeiQfysHtCiMhmB3OHF4rtVaboO"
    "qsuSwf65d3FUWIMV23Bsi/mz0lPiJ/pAICEfS8g0sXkhufg7nCNkV5C1/5jfDl3/NhOMRe"
    "g908bFsRAz+Uhkev0tscr41gh1wjLto5L2i/K7/2VtXFr6U4o2DuvB8KOLX8iW/t/v6h9d"
    "tDUp4Y1CeHBLWzoQAnSAuABQJirXq/YWoNjWfEduRHepjvJ0pI3q5zvytoJsQh0iGY8mcf"
    "sBqFRPlayZ9t6Bqsq0kYT3IunY8dxn6DNRjUNREuRkPFNn2lSZJZmQySe70iFL2kZA+KFZ"
    "UZHMyBYAuk3CZ0X5odUsf3S9lwayI0/GtGChhXJw3Wu21vNE6EZ81muDPfMDh1AHn98CcS"
    "OmiPn64fl+NXAFm7XZUDCzI7sRzCL125VMRbFmNJtllJPMr2yxZymZMaNrS2Zh4BAkk98C"
    "kWTGzO9WMiERp7TlwFZzhhvRnTkzrk1hdTLT4sJ9UXnLv7E3v6DFGjzy7MoOQtsAJMM3oP"
    "RJbBZ2g2uiGrMjB1XcagJJYnNFmeUU4Ae2pLNUgAH+dw0pjJ7uTgIbVqrSrET8PtOisvHF"
    "IXYPdC9xlFgFSldLoI3Hdla5vKF8IY2WFoDuOE/kHYHoNQh+7CTZ+m0e3s61LKPvoHDs+W"
    "m6ujUGBlJagC8n8OsSsXhVgOwWyrYdo6ZAbUO7GwO7pSA6NvKok3vLsg1o3v2y9CTTNiU7"
    "/ElyPd0zX5OKiRxuUUKuyQ6qV6I5V13a5Pk4QN3M4RbSUjo7qloOTraNuufeoUNU0FCpXx"
    "kXXAMkp7eR9dAzfNxptdNeLul70h+2A38OjF7viVK6AaEvBQ9cGhExS0KVhacudscr0+cX"
    "KB1QIWg5swCcRQQGwUVnQkVIzRfEe/RWOFxCOJp1H4csCSTxv/oTQFvsgHDZcbwXeCIAiL"
    "4dBBtcFq/s6mdFqFKEKkWoUoQqRaiyl6HKO88LMLGAtu6PQcVDRKRSRCqHIph7IpVbBVME"
    "KkWgUgQqRaBy6PoPOlLhMp/Y7vaYuLTbQ2uRs9Yilltu1JeNe9qPR1V7Yu5silkIo0ELnH"
    "pNZNMRB7aO7S6SqWtGXE422wBrg4/UAZZ6QGp63vkxQ/C6862RGfJdMWYTcFzAQsglGdGE"
    "Kx0baNVpAaLe1efqjiXmBLKMMLQDzKS0PKRr6r5GFw5oOmjNwlyZUUMgfupTZV2QEy/pCY"
    "NPERVbCT2lC3pMZ31bxN+f3pzZlX2vmDFwvXPEqhn0rG2BF7fxPL3hxNEO5b3c4O2X3gb9"
    "YtW1J+rHabiKYT9O0zaP+8EVIRNgI+aptPReoIPjEjtrCUkORtCxjCvHVT2+13x6EccTcT"
    "wRxxNxPBHHE3E8EcfbL5cijncmginieCKOJ+J4Io53rvpvCWuoF0DihgwlgsRfpxWZ9q5T"
    "x9BA8q9kLUcKIa2RT8TcXqO4BFSGvDsaF+cHNmtefKjBoW9sJ7Td4Ef4vSbXgKkxoUmII9"
    "6lCGX+IJgHpw/8W9YIE77kFtx+p2PTRs+uF9i1OrFnBvU8Yh1vbUQorIxHFvlkbsCd+QO/"
    "iP7ln4mee4XuFl3aYY3bh7XZM6wzNsytOZR3m09nufLtdwWnaZdMsCCZx2gU6i4ZOgRGMN"
    "/efGwSFmiqBqeCiWWWrA71jrEGthmGs+EjXSHkRCHLQrYfEFGxbCPjB+ySWYQUGzLraxNu"
    "lY0dDrtiFuFxjkW30bIkE4PpsiJSdCruiNZVXZ0iOzALp+sGMviTZG+MtknTD9E2rIFIiB"
    "ZhJ9VILbcDy5y8LXChhxCeDg/p/UiSEkOnApd4a/YtM+k0hu9erpVcJg5o+sHS6IMFSz0v"
    "srNeW4WyfP7eOF+OhF08tA3AbkyVj007fMCG52fhPmXfX+xEUdEnF376aCX4FGgoVYZTQ+"
    "NrrF9KukMWCE5HQrMLySY70g3t72Tf+5JPdJftR+0LU1PoT4HEXqIcSXWUX/rd/d29jB9j"
    "qLxAevaRC4EE7JoBFVL+F2i1DvIQkhipYHI7JGL94l5IgccmiZ4NLn532dwBHUaIHn1BK8"
    "tjZCwlaoDQyB38FHmLb2Rjs6eJUEjvf5mNfhDYr/qOa4H9aqo8BfZLYL8E9ktgvwT2qwVl"
    "KrBfAvslsF8C+yWwXwL7daxi8xv9X9gIWde6wlbYXsghP66zOujvGlikY5pPh0dT2mHUJG"
    "I6t6B2wGfy8lDukBVAXG90csNe4oplmrO1HSaVSjtMdlR2mBQLO8RE3gSG0YQ58bjugEsH"
    "cid73aNeFsmAW1+RSRfUd+Ka9nfb3JD3gIZ84NVuwryxVqUsh7a9KIeW5xz4Yco5tr+1QD"
    "y2360FVEPVqU7VCat+iV759C0FdBTYweIQ8mdn6HepeUXWVJAaRSlhSOwqIUzZrHDVCs7d"
    "MIi8BzmS6ui0/LiegzFn1hxgmFMFZ7kUGYUfIp6AViOnObiAm5YUqlZRaFdBoXIWYcsiZ4"
    "j9vW5tofLRB6LETyNR8tiCT6hJzyPGE+4lqzwSftzwNn7N+lrRgH7rLRbrJOQFH6E6BRj4"
    "WJ0yxEbDI/wYgoBWEF8p0v+T55a4BNKn85sdG/YKOT9+YH/3iRGKqc0pTh/FIem5BorLsk"
    "aA5RjPpvTf0Angki7vQnrdoBb2+s317afLO2I5XUwoR8idyGYhZv5UydeEsjYBrpuqkh01"
    "GD00MWn4A24rsqFAQwZtZuT00ANbGpR+WGPf8vzVkfQQpSHbuVUzJ7gh/dZFWyk9MqCNz1"
    "iHQPFfvZeYxGA00o4+0cY63GdwjKQK1wtto+7RnRk0FEmRZzOivFSVygUvHZ/pao6V2uXR"
    "KzZUjalffrFs7NHJ3RJ6yYKwrKYjWo5mAue3rkxylL+P1yeZR6vOmNCwjlLKDOq3WuIJne"
    "kods+voX+Kh5G49imdGzYU5aNMzVFsyGZEoygOHWiizXoZ0TaHs/M8ByN3nzJKh+fIr5Px"
    "faJ6htLKBFoozSZKXB5WRYbOWioC1Im6QJI10oM7XedBrLi6v7/LiM/VbV4+vn66uiG3jp"
    "yFWwzHpDzw8dopwelvv/GVDB2OYlN1eQY5FCNWZ5C8P9iyGY41uQzKlS6D8o7LoFy8DHKH"
    "NrnHmQ01XHH8UFRd5kCajwjf1NlI2X7ys0UeSee92OHSBOSyj1FQxoftAlMytN8Cw64mM6"
    "xpFFqj0pCJHJNfladjqu1ewZcI6o1Y8RRD2iyQdRTZYa9TU2Ayg4ZiHnP8yQjGHV3M0a7n"
    "ABOGpdb2jeQGDkYZTbFF9/4UVJKlUow3U0xmwUlC8dkr9CrpWELrtWMTRgAYw/K9w9u5lr"
    "DD2jiW7Ti1N3x+3GCYwXlNojr9upkXgHvdsZ9pRkQgJQs9kjyw+cFDv8DfySkUhfmyfNhR"
    "fWXL+GZFWE7CBk03xmAbjzAh/U20BggIpktr5fpYqLLCNMoiErNG6ig3eChSUEcZxVromM"
    "cBsW++2/iljmlUGNhzw4ijsqwj2PDaVMsVv3mgi4lj4WyFvbGLIoLXj4YXBg6IU2MdcFj6"
    "HMXR1nxM/GBeHSUYmAjHllBIBbEaSESEv3DwnCtcOKLUt9rBkA4ki2XL1T6BcsMGcutQ57"
    "RpAwunZ4AK0XKOdNAwajW4gxcG9lsgePpmhOCBLiABWsUZmr2RgiBE4aak4F01JFw6ujt0"
    "75eH+y/3jzcf3tVn0kQHb9SIYkcfk1c/PeLNxHrdKlHckAEUJEqr3zBIPRGVEcX0TBAtP0"
    "gWQ67e4QvGfB51kDQyqQeAE1XvGtlfSQL8DE91isACvNXNSardRWnttXu68aMGIBcsqTlj"
    "QSnaLFeC4IovD5BKBF3qsXly3gW82haKoxTugpOgBQ7cwk+n6/oQzdoTQTnJAbKXXdwhXK"
    "lJXCKyB/IqX3alJ0zqVptV6BvHnwYHFClKbudA7xL+1SpS1DbrWsM4npR3R61iBNmbLLDw"
    "rqSGEfftxa4KRmb2uQrli+S5CYmkE1lL8tbI1RAiHbTmnWWzwl0G0UwQbEKuR+EoL0uPVg"
    "B6Qa8X0sYNbfKMZKLXsrpFx/gJUQlIVAISlYBEJSBRCUhUAhKVgPbLpagEdCaCKSoBiUpA"
    "ohJQDc0oKgG9Kf0HaMi6gMV0yAm6wG07E0OP3HWbmKvWCG4ec0PPRdE/HgknSq/mNUnOjx"
    "lK5z0Vm1MgpmzlCPsVFnPBfE2EZ1B+2dmYLaTUloLi6oIUhoJOmGFN52E5Fc+R45evwq7Z"
    "6GDhxw3pWImSASfQ4jC757kj5gYWJ+mY2ACY1v6GjX+O5w3SAwBY13MqZgYNIfKedeFSQ/"
    "vX1D3bpaVt4vWmdpvFzKAh0Dt1k2fonfjIwyU+/CxvHlZn+7eFIOHXAPeqHFyL+3xv6C+j"
    "BCrF0GETv0Git77ZK8TEOX1QO+h61DCgbYS3IVlvWRAw/u5iZwiQPLWw48eqRAB1mSb7qd"
    "CxR1PnUWCO7E2fNh1DEkxJHkd+eXiv7ngRuxOxOxG7E7E7EbsTsTsRu9svlyJ2dyaCKWJ3"
    "InYnYncidneu+i+9J9YJcGRH9bvdQHpXBlZnXrxurEOpEupQtkc6lEKgA1pU1CF8/Hy/Sa"
    "5aYyVza+sHsQkdsLP4z7IOwfkxfW8cgCdmUhiBb1ZzB2uALifXS9vFVXOTOiiMwIiLa8VW"
    "+TH9jq5qE2u8mx837jO0pOkNPwLPDxeebzJPV0XLLDvoWMZZQTE18DFN59DjHmu0qFT8wt"
    "3bXtiFZdcttsqNalZjtQmR4w9q3jLSuqrkT4tlStIAdrKEU5ZPLQTZThV2CPSNH2BaUas0"
    "9MB9f7E7/JB7skIEQtOg5Jc8QXNwvmIaezO1KI6wRq9xOR3kEkUVhIgW/rqghe9YlVWQn7"
    "jkarbFuedatr+iGVFlsYsOf1lEPUTUQ0Q9RNRDRD1E1ENEPfbLpYh6nIlgiqiHiHqIqIeI"
    "epyr/nvFqMTF9bhCjrNVFuMxnXm4GtZriW/UYIuoUBAJI7jP/Td5ffA5vixtYxk3fFgju2"
    "rhVSaK04mqJFII/7NLAB8/Xd7dFaXwZL0xu3PF974hpo7cbwtkGOWc2NVLOTuu5yERRZ5C"
    "ZU99Sq7WmjlJuyhfkXVI0TriyzWuWbwt65CfVvHHT7e746fFtkHg6KrfLCgzaiiJfjM8Ip"
    "cnzdILHdDYco5Uhhj0X036ckMGUuOZPxIytP1ClnIkwiLft7/X3rvZUQMhrzyZjmLtkiHv"
    "JVvNkSj83dsYS+zXrP6fHXWk+GlLdB1jM25HEl8q2NuT+VZ65ejdkUEFdM8ip0Ev1+LIIe"
    "54FTrdzxUZAttPnsREmNWOO8a2j2I8zAfBlUVt4ITeOdOQrnh8EVRVUzDttZe/7l3Hy5X0"
    "15y5c5ZXQGr61U1qzQwaQlJrFFtSQWDlqW69h7+m6Ae6IWAtsfFL+woZNHR6EWcASg42n7"
    "uI/51vcfVYcDO1oy8kw1vTVnNxzJvjTpfcSOPvNblRGDgEbmSisZORkhhyt8lqOiV+iFd1"
    "yZ4OGQLBeSQIZLFCbWEMbeceN3pgm9CWFK9OKgw78vHtzKY4MD08u8P6wp+2BWJvjnhBbV"
    "RI0Y/Trg/kQLTl4lzvvrCgYxHZz6FUw1TgzVm0gjjyEX6U3hDMjm2BKQ/4OVpQXxjSucW7"
    "l0GZS8MB7QaQ43jsfQ/sNfBx45qXyWR9usluxYZ+4XChUhDpvrjTgE1rlhzGtOM2GrADwy"
    "a7zcXXKMDvysG+/BMXe+C+0bMLI364AuJXxQiwaZoxgkME4lOybkKNMW1G6WxBlPBSCjCC"
    "9srIMDYB3R8/0VpjzOUmBeiVtolfQqeHGJTordYOkBJ4YZB1UaVXBv09xSsIDLDAAAsMsM"
    "AACwywwAALDPB+uRQY4DMRTIEBFhhggQEWGOBz1X/1gDMHAGY6c32xshuR8IEf4QCgzGRW"
    "ASgzmW0v6j4rljpxQ/DsG/Z6WVZg4MqGsixbsRq5sfkc+NcQB8dShg0RjQA6VSYIHFpjDf"
    "7U9Tn8aSisKgQDZYQ0uxm7hv+6DttIjr+7v8qIIGHJ1e3ny4f/fv/p8rcfMnJ4d//55/h5"
    "Xryu/vvp5rLQBSFYe67ZlIOlwxsysUN3JNKznATbIcfDh2RlQ2Bj7ClDjSWxbHzfGbmHhd"
    "fpoobEw8M4OCT+KZO5TL2Sc1rJa0r+PZJnW7g4CB5anuMQe8W0n3FQKwOjMLDXIF5FxZRx"
    "eALefx1qwZiTCa02j0IJSeTX/VcJqppJDkZmDUdmFtZbxVpRtlsrSsFa8bGBKRa9/j0hN/"
    "RNuDaVKajOKJ1GHbFojUlPP7ZYSC0Ll3ZAfswNlz9RBzVtzBRE4Zzzu2AEIQo3JaFakO0b"
    "YpkXQuzZslrJ6M4uHe8ebq5vbv9286H+/lAnOuyMEY1WPCavXleOZ1Xg+bPt8PxiopuFsQ"
    "lB3AVhFGe7FLnyhP/Y4oDZMUW/C9DJujUvtX2mhvn7Zj7XILL+MVpdXFEpt8LDRPbmt6eM"
    "tMacKj8748c5zl7DcZrnqLmg7KivmXNDB+XCSXiWc+E8kReF0GC8S89Pzy6RazrYr4mVzY"
    "46qg+7LTSmCmX1JnOcuLD/ytZwbP/1DhTsMn2DA5FkFTskDYzae8Fh2W3Yq75IHOCyBLGU"
    "hWNuRytlMaBVgEoZSOWltEL+NxxKDNgiUdRabG4yMEQZ0qj2HL+7v7uQFB5IhCH04/VGd2"
    "xDWqLvWHI96dknJ+Jf4JtX6ZnM9ULBZwF5LFiSudjpuZI8nw2EDy/oXDQV7nfXgiPVAMwS"
    "+TJkP5M8GX1mYsNBPqbAtosY4yRQTA2uKwLFJFBMAsUkUExt2ZgCxSRQTALF1EPBFCgmgW"
    "ISKCaBYjpb/RcYRnmIYcvBGD3fcyQThrSgGR5BotAc/NczC6qbzCw8Zu0kcleLry5c8Ewp"
    "8AwbORIxu0zIBGrYemisVQhDjLXtrVW0fBiC/l2DTfHz/WYTX3gm0+Hmc/T6tVFnlbraTH"
    "Z0tZkUu9rA34u17b7aJQfWF/p5mYWQG9ZvTigTi5xYc9WagqOSXKnJ7g+8jWsG0bkFZfSq"
    "n1bZyoaTSqUNJztqG06KrYaW0DaorlhkR/U7+qbq2igRiEd4ccltKBZyFQbI2+kvF8jPHG"
    "yMdKX03x+gzk3RXZT65vPTzcOXh9vHm/p3qBmeAqLPkuHoMFS45qqaDmE08t7gm2KrasKk"
    "9mPX3gshXrC0101ZlJmgOwYR3vwNKrc10GLgRVTU0ZwWmQPn7T2/hNOzxMfPxPpvUJa1MH"
    "Agtf6UyRi0GDL0XHXLh2RBRypwyVHMQGs7ZCWes/QuLxldPvLg8tHdXfMNTCtGawZUWZzN"
    "4gtpSSVpjgvRUk9ZVdrBz8hZ+HiLwiqXjMygfh/pimFSHP8cxdcPTVO0xBdzByuRyErI/Y"
    "6cIyi0v/fkuIf8CWTUt7fy4/rNHna4a3NtHOODVcPSE/Z88YmgU7QpXVS/OLMmdG3EmmRg"
    "v3nD80OVpxQUbJpRCgxZh5Sso/6dsdKVcceNsVDS1zSJBG9BbpZzgxvSbz6o2LAI7WcTOS"
    "mSpM7ghnKZrqB+6ftqte93Fb8vMIGsfEN+8nVhOKgeL4ojew2RlxUL2jYb43HMHcWcQQ1f"
    "bWYkVX3ZVWUy0Wn1PbY+ia5Pev/z1f/7JM1UefbnyWis/tBIr1VRa9u1WuF2uVo73ivGJW"
    "zbGiDIjGkUIujwnDFwzJkIUTuTtdg+Y59E9tlNvKoLaU3uMVHpru7jBT7+jt1NyQGzzYJO"
    "Hh+O2cyUGmMLy1SQx1BOrNRspuuLwSjQ2ueUdnPoEcN9QYQZhyUiU86i/JgB8YleaWYYqZ"
    "AxACbb1kY5T7BIiS3ylAyiqK7yplFbFVpmTL8VmiKr4HeZKrisaVQkJJb9vPHxifRXYP8H"
    "77IEKuTTZGbotUXAh1W0uQH3fzShiTVkDf3wg1Fq6iiwD+NHMkO/jeaUCcAc0FUgK7SNFH"
    "n/WECC3nDHDhZr6C0Slhz4V57nYORuMZ0zA/NZwWRkOy7jIltiwanpjgGbmR37ygRqX2Q+"
    "mcIBo43QmN39YVUUns3+6TBHgO85bSQnXt3f38EkCWTg6jafyvT109XNw/tx7swpqjrCg2"
    "+4pDbvPsZFg47GtIJuS7hYszUeJDKpI6iFoagQM5YnaJxD7P+CX2u3Y+uMO5CoTF5ksau6"
    "9T5mlc/RocA1Yx5/J51bcwjTzKezHPPuyNowNRugamt8G+8ZE13PJ2bxwlsDZUuhbPtYWD"
    "ZD3zWmKo+t2PTmPUGKrkzB6JtCRug9XRGGIruwQqdXrBteUvX9l5uHy6fbzz+/q88ujkWZ"
    "DGvGIkgmCnqUa01vPIG38Y1anuzcsH6bgvxVSVHBvaDgOUV40AXEtiCsqQlTxpVcqeMdrt"
    "Rx0ZX6HfsUHdcALZobOiS4qKJNNRqswzm46N+iNZ0lXlS0PUuaQPANELoCzv/Hc+t2NuOG"
    "DCJLnSYCqoDQlRXo4AmEJ3T/O1lGl1TfkbR+7t1PGrGglTYneVHokgfDloC95OfUxAE9Zl"
    "jtKqDYgT1mLn0fIz9or59WW0kkoymEh1QIMmRurdc0ZeDgNjLZ7uKvnVOyu2wcSsgS380H"
    "rBMyXkgvS+xKyG3qx9lNWhQEREtAS6BDqZtM1Cfibukq1iYBN2S3ExXgghvqUBrCXB/ZVH"
    "2iIivfKuuwRTX6Z4S1YADj+URl8O+8/wr5z5herLNNkmGVNV3Fu3lgYB/qUrTS0+uan6tX"
    "Gvf4exlKlmGXtYqiLbEOpSU3X9yOqzfklKcmxM2nsrWVtKwx2gsKJBOtaG2fdmntsCEH05"
    "jO0yeFwZeZzRoHaVE8XiVANzoXcqtoud20C9lR6L1AzwgapL5BujNFvZX63M6OyQHeG93b"
    "tEtpNyDvy7QI0SFBC0qZm/KRzdgrXbIzhAPe5aPYbiw5d0GuGkRyDqUwneuBTtUr0mYzle"
    "Oks2OdgFFHzIVpB/rGD3ALhvEHbqqeUbbrjrtZw9mgjo4DqZu+9yWbbwgkblfZAuq/NSpe"
    "pzkdZ0RFrvXzJsB+a9SsWIvzLZGSP/0PpeMfa3IZ48/+PtlaqmJpcROF7VaWS+6mbqsXh6"
    "T+5QJqXS6gkfyhbazjGe/IhL1zNB5/y6YUdTE+1JBKiPkZ475ZUkcn5MY1F8gHXKDTRmt1"
    "NtOZEdE2HbxwkGu24YG5JZPdkbkqel+6c3qrgJ9i4bWZBRWimYUfxRNYnmneEbMkVJDsNq"
    "+qsbkP7gDktGDs3yYTDWHXdmXqm1gPg4X3gglRS5oF1iMwefl0BRAj6RWluwyLcWTVy3DO"
    "b46sW4NkbarfINgcrHVhjl7Rjy8r3aWx+g2/UjP18NjYL/g1e9z2hrbHNwmoNbBGvoEPNa"
    "vAFvhCJxq+NeA5ZtCuOUDpHGzgDDxUBQChH2Gm114Rmsa8NB3tiAxQ4tos7BXRwqxcUL4a"
    "mWleA9EL7rdDqUxnuiMTnZtGsHUf+a/t+P7v2GS9dP4fnZAecsHb72/WLXis7shsH5LJHv"
    "Da8/tlR3VE0Ha2JZnpLPek9x37DlovoPRAC8HTezbdh2i2MyPmGvsWpF8R23aBvyNn04Zn"
    "+ks66U0yZ58O+g7oCll95gLE/VBi0plA2s9ta/rev/DBsbsvbJY+7T5tNjVTez6DCCQ/ZR"
    "4HDZEirsnxQxYYHErYh2TCa8+1bCLuvYMEngCEfWringkuO/ZMgyUFuYOH3kcf2DyvvYNh"
    "ntg1Tei7CQ6OVj2wWfq0fY9/fMVblGPMgWR8ZDNeZjndm62qytNp0gA60xeTvfDBeFVILD"
    "qgCSkHwlgCwrXIjE/IfX3y4M+KSWFxicRrmLAJM/Y3rTzcn02rMES1NGYWzlR2TAhxUIIY"
    "pcYi17i1QBsfNjixiYuoIsYKz6dshPoyMY+iRLOExdF3HB6JPRAufW/zvMx9Z8S/nElUu7"
    "58vL78QJOeFwV2ZSR4hfEWz3ztjfKJTdWjLcJ8nfORljdCb93vkH8i5djT/gbhaFJva0R8"
    "abA54pFZm6TS9kg0UIU+xjHWcmc7Yw6QWaWr8QJxz9fqbhxXqVR0aHCkmRP492QKPccuiY"
    "XGpo2bFKc/+KdA8l5c2kvkAtoOvyxtYymxU43YWxI0EF4j29zdFrmLHxdNi0XTYtG0+Fgl"
    "MUXTYtG0WDQtLt0BommxaFrcZ8EUTYtF02LRtLiGZhRNi9+U/gMMHC6ppb+9RmQ64liFO1"
    "tDrE5V1gyXNmKFt77YfoeuKIfH75GrI/db7e5gmUE954tsQS9pxp35DOQQahnTEu4MhdcL"
    "NkR+FyI4dfiQHdVzRjBXU3RMRb42MtNKr+rpyPeeqsCF6a7OU4WObA6xvuq298wMGkhrT3"
    "kkGwlkmW/teU0Xc6S2ngU3cFUnX2HgEAqRthHObLf45a6q9bWLL7ad2tAfou+tt1jYjrWr"
    "Lh4YNq0Y84grI+yMeXDlEyrFPAzu+Zoxj5LGnJdRbzQIKPgYGUtiFGcRKvtiGc0nFTEKEa"
    "MQMQoRoxAxChGjEDGK/XIpYhRnIpgiRiFiFCJGIWIU56r/6jrDh+IHn5vTJD7xuWEIQq7i"
    "dJW3O13lgtN1vSztBrKd3MmAntNblae0qLEJ9P4Sv3T9YEOlWMOOUEOB4F5ZJekd9I6e73"
    "d3Nm0E/Skh+QmoHb3y6Xc3a6u7Qn6Dtq7cwN63B2WFjrW5Ni51yX1Jl9KXdpIiGiGiEQMg"
    "+puJRtDKwjtDEXHt4UpxiE38cN0gRBKEhiar5pj2iUTZ3AdaUAhqVNP7Sb1wRAvTi8CECE"
    "yIwIQITIjAhAhMiMDEfrkUgYkzEUwRmBCBCRGYEIGJc9V/vuds8ZTfuJtVwVWS2Qrx2O6c"
    "5u8+3YArrv7Zp81NcpvQJuqE8Psheu+6rtxZFVfubLsrd1ZMlGBtbhcrciv3So6fanwozt"
    "L3MEbixaCn0ZwmVABW/IqtREpXcnoeQeveTUl1mGq8SUcfiyfF69yXm88fbj//XF9KeL6o"
    "Ex2KeIzozfsxWcXp+UHU2dLz7ahBr2Vv019bsltKR/c7DqVMNa4OvAI+qUt+GVK8jPrpLt"
    "XyXXYlvBT4I4IgHQRBMleYAPs1Sc0NGQKRo6wiVlAodumLGFOf93RrMab8Tm+B6u01pOzD"
    "9t5LaU7Y+xXHK3a2LIvllfa/3BHPo88vjPyAKjE9PAY0kw6GjzxDGkSA8IRm/9Bqv3DUQp"
    "N26BtOLvFwq8c+ZARBHOKRXNIIob/bBpbWDgqhNDq58/uYhiwMYpA8l0f6OvlREf8T8T8R"
    "/xPxPxH/E/E/Ef/bL5ci/ncmginifyL+J+J/Iv53rvqPbMHGcad4bGeRjWZsTy7VkECg6n"
    "Qj6ITtv0Svf/qQRnzRLzLiCf+xRSHyY3oe7pvLmFzo5tpcI1T/L+69DxO1m9+eMlIWU/j9"
    "p8vffshI2t3955/jxzmOXN/dXw0+2Hf5+MvNhwahvt6G99zgBfsLc4MbHE6FwZ2cTy15gX"
    "VIcZLnIzM5nhR5RGH+sCjJ3BweVRrc8cS8ueXyuCWKmIzod1A39ftCkCV56dOnFzIZqnMU"
    "pSP6TfJUwhKp6ucpZOGS4OInzy25h0aP5vUcNuwVcn78wP4+ljXQwM9L28Ro5nT++8ayRs"
    "Qwk8cAayD/nhOmfMTkB143qIVakTfXt58u796PtYtJLm+TP5bKtn6ja1Fu6LDPHXYtuoyW"
    "dJb3IhSGyFiusFvW4/PS99Hrln2QHZfbB44dHM1ZwTkL9Y3thLYb/Ai/18BTOFdmMzihLA"
    "o1yq7oYG35j3/2ETDUmbQpFlV6ar5ZbYqzkAg9Dey7uOLttB2XXNTRtjaUKD9uCHgiZWqO"
    "4mtpXOAz+NaJF3QHsiihZJH8g4e4tEXxvWCX/HasgCo6HaJr+Epn6KUE/gixG2xFHsVfXu"
    "wGHPGPVYAZyRiMLKiOHnfT1XRWv14iOyH8UyBFm5hGDFZkB0pgMkoebbRtB8GmFEjU1rQC"
    "KiSgQgIqJKBCAiokoEICKrRfLgVU6EwEU0CFBFRIQIUEVOhc9Z+JXkt84Y8r5DhbZTEe05"
    "0gNuM3d3eWTWheNrOgnRk0MiNc/9XzQf4kWI2EqN+KSGgtcZxOVCWRRPifXUL4+Ony7q4o"
    "icQwCso04fZgeDqi5xChjPNiNlKoCwMucg/JCupHxquFxnfFxgsRQgismg2VIT9yUMpwrE"
    "/Tag2cMnyi7iN2yYblxafuealF8Bw1QytlR57q5nC4wpyNcA6y9Bm/kB2BTMeuWqH8Le2I"
    "4YEIm1cM6S2MkDB0+11tu1M6P24AIWV5KlODZWYCsgYkUjMn0+Ta9lcih7GWhkCA9LL0pO"
    "g06vIih9Zr3/veiCeFkUPgCnVKK8YYqtfPJjJcKubgrNbRGJzY6jzh0K8pQ6CtJDBq7dvf"
    "yRr+jAkrvNUr4Z9lG51WFaEBoZqM4scMAgfAhRI03ZgDv2aQe38LC+mS2nHYuoF0lAwdAu"
    "3TEGUiBw/xSk6Lw7Bj5h8IBUg2UV9I3uJ23xv351VBBQwGv4lbIH3f4C9tbvbKEBhOIVTg"
    "QGL4dEf+t2Yg7eVM3riswpbU9nmDjDm1jbSfYwXTs1f4pY+2SxhOFnoHwOISDFP2gYtdOC"
    "YrfnQRo5SrgJk0VaNSBYBhBY9kJm2EYfdu4hsKl1CQCGYNWCmjf2+QH0IVI+ha8uxBNSMd"
    "ud+CMlhT+z8gAE4C4CQATgLgJABOAuAkAE775VIAnM5EMAXASQCcBMBJAJzOVf+5XnED7G"
    "jR7pUwvWe1j9ILMxFHa6wkgvh5s9KxfyGhQHr4+2Q0Uf5r8udfbirKX66HQIXQ7XRXB4F8"
    "6Pbtl6RS54bJilH1qgzVGvv2ti405TKQjug3wWVdAQgTRgqtQEWdQ3Tzs63fhPxKBernlV"
    "lKfGX4XWY+PFx+fKpvefcXMfKC7BDcn7Sjcg1zrDiwO6usvndJtjQ52186WwBEHdEOWS8B"
    "hEECzDWSlpZEYFwvlOJaJ9IrrlqzqGWTbeMm9VbqcqtsaP/5NZ+BjaZpM2pLw+kxn9OmQI"
    "xfXzbBkvDDp2yzyWI2wKVXycLYhEjD6ThFaVwX0pAZNASsz1S33sNfU/QDrWVkxD5bFSM1"
    "a4bN8BRkDqnUFUQXekGkysVE3siulOxQsoPErfunw2uu1LiKshAQXkAUtCbLSoYOAYXCuD"
    "QfQ98zFmni4f/zEdZo1QooXBmF0pAjIctCth9EAUfeC98lswgpNmTW1ybcKhs7HHbFLMLj"
    "HItuo2VJJl4TGw9qFp2KOw5GZhPO5McNgSvqRAX1Np/OeKwFONQATUFjsLCso6uyHZgudq"
    "IUGVEbQfGAnyPXmzh7amIpMqd6BehLIgotsO3ef/4azfSmpWYvE/L6pQIfMofF2+RFh+fK"
    "fuRkydlcgUu8AfaWmXQaW20v10rs39pIMc4TB/e5Em/QVTTu4y8P2El625Vz8Aq53+BeeK"
    "yr7IEOacKlGJPWnAtZPRXi1YE0y8Dlbsl8b5p4nSETKSX3oRNjcldFKC7seEAFmGLGCuIr"
    "4F1S0BQFDcKkfyGWEDl4EYULUmPIcyg4GLm8Jwy5JjGWAsnF2Lyg/+d64RJSxMk7l1Zn6/"
    "YFfnd/d5+InvuOnA0OJORDfb+1jU0w9NwEK0amh9+EcB+ZwfSod89YIvcZR+/xggKoDBjA"
    "T5sAo7QD9sWzR+b1NqFAVNZ3gQtEZVO1KRCVAlEpEJUCUSkQlS0oU4GoFIhKgagUiEqBqB"
    "SIymO170qrv9OPCrthRx+v4tB+Y8x4SI08AzCNOrdoMSSUlsnK9hqoC3qaVCppNtlR0mxS"
    "LGm2CQyjDmPi5/vNDRWbFnBjNAI+TKHthAWcYd59VZ5ouevfVxcu4aYUeNRvTExj0w4lgx"
    "hGTTg11iowaqxt5RN8tSXcbzgo2AIU3BPsT0b2u02brFhmnBWuYoOwUTFnOEY/RZg1vpFr"
    "Ep5JFli7VmCVSoHb6wTmeYVXa8d7xWUe/K0mSGZMIyOkw9aFBo4ZAYYe6DtZixu6sU+ihm"
    "438aoupDWxVAgPTmOR+Pg7dsuqupR31eMeP7izXmdsYRUUGFtYnz15rMilffYe2PriU+kV"
    "I/+UffdCL0TOgsguLuu2Vs6i/JgB8clk3dUoOmM01WlrZLOUT0+wSIkt8qQMAqqWHjn7se"
    "nx2H7bC5o5BXboYClEh4uqweHyRN4X5MTxqhL/6ED1VTnkuVxO0qeHIyFzFcw2KE4Vx/u3"
    "SsglXd5JZQP7q8XKc8Nl7erYuaH9PvVZsVco8BozQlFHWqqqyFokG1yJ8XI6rY293vjk8l"
    "rrhskN6Xl1bHZdmY/GM4r1T167fq5etWS9Xdl6hf1PCOoQIvlMhVQlfnZUvy8kysSgUXsT"
    "riVTRM0r3aQhQ34RPeEGDdY3Pay54d1lkt1+/tvt082H+jGHnMsFCvaPR3BfHAHD5LEuUy"
    "YlSzr92Z1gKZpEc3NjB+Ud5bmTCdsm4JJz9I9Crpbpoxe3wXbIjx1Qy3FlhgD0rJg4txse"
    "sLUJyF7wfClZ3llujJOmzXWH6GWIHHU6yuYxJNkJ7OJlJKjNriKIvWhJfoLIRaYlcJcEF5"
    "mHIvNwAOwaROYhxUbXSzpMhwyBF4fh4A8kLyCua5KXGzIE8vIVd1NPHO3q023HkP94bt3z"
    "lxsygLoBES5ZBe+OrGCTmT+E0n/3XNyl7bMjczYuBn1gPlmhEHVfdnvLSTUX+XzLVLVWSO"
    "JzIwlri9ixxPaF2O2plr2E55RuBcJncTkHkj9rQveF9m1Y+XupXrj/VKB997n5b+CC23q2"
    "PZycXfJg2GfsXvJzhohIsRcp9oNi0lmk2Mel0VrIsv8YTdUOJ1tPFs8d/Q8s3Rh45Awkh5"
    "xah7vyx2PzsUrueGxj1+1uk7FXKdaGFWnJJmbD7AHLyIaMDMiV3tfV5rCJRe61yL0Wudci"
    "91rkXovca5F7vV8uRe71mQimyL0Wudci91rkXp+r/hM5OyJnR+TsiJwdkbMjcnZEzk6fc3"
    "YIFXW8RI5VEorwPAcjt5wfmXE5duhk4LHkIfmk5hVlYkEiyESJnX+sHL0yNemlBYGgPG70"
    "lR2CyUZuxuniDjohru7v7zJG29XtU447Xz9d3Ty8H+fOj6LGGl6XrsevV59unxplV/W2U5"
    "dIjihgRy4y9X2DWIq6vPmLnAmRM/GG4Qlt5UwYSzJz06QJfvBw8M1UkbF6JyxXdz6zcKZu"
    "EyzrJNwQGSw9zGBZ+96/sFGXL9lRA5COuAidhsFXos7JJwoGufjCVhK1Y7K8DtAJIumiCA"
    "g9kU21IxdDoNRPh1KP1EsLhP+SztQTkTiSJtrLh6zKroOTTiyGA3kRn3rX8Xw94cjxLKfq"
    "4Gje2BRpHJ1exUV2Rx8Pc5H00eM7h0j6OIxJZ5H0kfSNe9N9Ao+YZXvcfI+Na146ST5eWc"
    "JH9omLnRkf5NkFyj5cJeWDkY1KwwyPdPKJpeMkM8PzTexjloOBpLXn2MarBDuKpWYsvRdp"
    "tTGWIBDEaF4iaL7n29+xWZoFcqzfgv5/v0IOSQKojxsGUsPBht59MDlt54dCY4nNn1hfPx"
    "jgUoJBES74P2Kkf7eJCEpr9BrAAB8bMNj83dWxgTYB7RtN5w2i0xV/h/gqe2P4rRXGIllF"
    "JKuIZBWRrCKSVUSyikhWEckqIllFJKuIZBWRrCKSVUSyCjhmyJVxCxZ5P64yGdz3dJX0ti"
    "/TPAkVIxDNO3j/+EYREhMl2PgV9eCbzVvpzluWOl4qJq7EfplTJrBEr7AoO7xAcW4BjGdG"
    "7VKaHV/xQs9Erw1sSZ53ivz/s/dtza0iybp/heiIE9MToekjCXHR7CffVo9328vr2O7pnn"
    "0JRQGFxSwE2oDs1kTs/34qq7iDJBAggVX94OW2yBKVWZWVlfllJjitIeOFSOopdJ21UDoT"
    "9GP+2NrgmpxPKM7A9SOjAnOo0T+FmKdqAGg/w+BXN3Q2tmGylbA49GRW1jzJ4+dRPfV9TZ"
    "JhTrMMLtM4bF7nVDUhaxeWszDJF5YETvblqJRQd5apUlj4zRNVVEMTowMhERURzG9L6sEW"
    "kG0X/e+NBdViyorjBrUy7KLn+53eJc3BMy7rNCr5NXzl2l1fKyVzSXuSuaSy1LozJqecCn"
    "ZRDoKhVcsgSjRisSN0JgirYfnaxvMx4AlqCqKEdADiUFXo8ypN0RxCGJhi+QzYGd/QNgJV"
    "IAC9+JaxPaNgWAiTBuDrgrsLlEOA3MuSSE4SRZNoyqOqMXQlyCWJ5XbN/z1w4hRTi7KoD2"
    "ulo7UHhuipCA6DWgtLtZfgyU9yVLSOlEyfAC3I4zY3XE+kcrIT46B8Sk7cBgAvaoAjuym8"
    "C2BGbKReuaqyqPAUXiiLieozvCvk6i5sV8L0Q8Cu1JM1UV2Ze1yItDKh2m4CFmMr3sMIkF"
    "HZQryHcFwtjM5RUhwlxVFSHCXFUVIcJcVRUof3JUdJXcjG5CgpjpLiKCmOkrpU/XcBaJx0"
    "PLz3ZWSj4HY9LEiWajB4kF1IkBCi0BHU5t3d6EvskS1RZPHuIHaWqt+wQGkCaeuqpk+SU4"
    "i9PhlvpVV1ZGRD23KVyLa8O7Atl8S1HdPyVgtAMh1xdS5Qn+Qwaqk8iipjkBBKziJZGjMQ"
    "lIaFcG7t2GWDO5Pi2R+/Kk5roLRdp6h0fYROlNTKoP6vVD+3i7RfYhd4zfB/gXAQ0f+Woz"
    "UNr3E69sAxfhT/y2iHgIuhcRlis6jR9pS0OYqMSfaprIp6GhoQm5c36TnHIdAPdHLUDC+s"
    "e+LCuralecjbLlihg5pMLyUewF4JayjhuQh7BZxOkgm9YyvtlQc26bA0xDk3C4eYFfFNce"
    "0r03NX1A5BJzuB9sDPsi/REGdTrAzTGwl1DdoY5RA1BWOpSnVLDgVsd6t0AxPkBWDPVwA2"
    "e7C3wP/w0HyOx+OWQD0plppaVcC2acu+BUHe5MfriSB7cv05DNEtuV3WxoB2jVy83hhvOP"
    "hhB3Ax/HR0ELeoJQ/WhC3OVXUGx9ccPMSv5GRiQwHGCmqdQh22EG7lrzGt0QhfCO3dkLDF"
    "yDsEXGxlfA5d5NBFDl3k0EUOXeTQRQ5dPLwvOXTxQjYmhy5y6CKHLnLo4qXqP7ghFpfA/l"
    "brEU1XG7GtQkkKeFYwgjvcP8JXPmkf9UsonlcsmFeRzR0XyKNOnc2uJvaH2Z+m77cE0r6i"
    "THP7X49rbN++LBLfWhV4dPL0gODRiZOuFBLN3JBnhUSvoV9EjcJtqeeHVblNVkU161HPot"
    "PDiZ1TGGtUdtcoF0T07MCEENeuKBXCNzKpcwoAIlPvUIiyqhQyBMMShWqaUCRPBqdqiSie"
    "o5mxcnnnlMoHsoLwRlRFJqnHhyIRRZvNIWyrQhsvPN2RPxNqKNobKJwkvTyeVzroHVmMXV"
    "WPkDTBUCQkidiM7KidB7lgY98XUHySfFjBkrVp0gmzBAhunlNSF1zqkJZHYlP5ky8kpuSZ"
    "oHSXVj6sMftbKRtWpSCVBSy3obhVw5pU9/FA/fJ1TaAOqwQVczMAglCBUdyIhpHn01PFhT"
    "5yEE1d0cJIli/45CHkW0ZDgFf+DmKHaJKGTH9hBdCukgGHzHwvBeOBXoCNgTydlwvz751v"
    "NtLxDztgN/Hno0PAGx8qUK/jZytgb1jC68ycGWnfR6aolxA2MGd8PdDssfF4HFvDsTUcW8"
    "OxNRxbw7E1HFtzeF9ybM2FbEyOreHYGo6t4diaS9V/Uamo4hLYIX5U2uKn56Wn2M05U3rq"
    "FlVt/FOv6NQF1FnrfW013914+tGwmoR6OKAaWYGeDDKewy1aEaHA1Es8jfOja8KaauUS2X"
    "HgJyQ9bycW12BLqq8dw/VppY5i0z0dxabFjmKhU7BuOYsM1RBKWbD0U0XGUBzhG3v9M8bU"
    "1skbNC2HkIz0aXh9uL5BZv31Kp333sCrtRtgR9/CtbAktpB7YrQvumAlzy6+hw9XCS9gCm"
    "ilQI25NKUFQYTVJkjlW0OytQ4RAADNbAJhQxaBJyCBfMtI8F32EBI8vCZ2GyVDjv9BrioU"
    "0WG42BccN1gSaZbGI07+AjyAwQMYPIDBAxg8gMEDGDyAcXhf8gDGhWxMHsDgAQwewOABjI"
    "vVfz72arq3UiTd+rZakjtD+stTEXbjb0tX8KHLrtW5gyvN5tA7UdV7Gz7elQO9rQ1VdGNA"
    "8TLqotCX5OB0ouL7um2F6Om6bt1JJbfuZI9bd1J065rk+2kRyrJI026p5Mh6Lh1VMwGiTJ"
    "O35ZkEZQfnKlyjb6037AfRRTp2O4HfCKDJyHvbxKD52s1PZhWkJc92Nz+Z5WXlbgLdXZVE"
    "o/795elruZxSJPnzydIDwgGbnMB9OpkUbIhgNcx1qqGiJCOarddYSwGfMqdRxO0fH69+zw"
    "vi5uHpOq/OYIDrMof9uVzINn4gi/UG+fiHUgdy6vPRfvexjRc2eXShR89W8B4TowG0ngmN"
    "RyRlYsYRwythjTwd28TQo9UZyegjljJmEYEShvojlu/HcgNgifpMxmU+4q6+hnuCuSeYe4"
    "K5J5h7grknmHuCD+9L7gm+kI3JPcHcE8w9wdwTfKn6D5GDebHalKwChqEuXwQpqiFBsBUZ"
    "LtdzKATDINgzjJIGHFdkUiOBzaod+PV0NKsMv6b3+pqNrdM0Q8ktSPdFyeQWfIkdGx11tt"
    "aQb5WUp6iGb4+Jew5vT3N3rEtQk0qeUv8i9NuCAiDA4WOcvB0A3LEHrtljRZIiH45QmNNX"
    "1ajx9YV8U3UToGNpUL+ogbYlW2SnVZahOZ1d1oLigeNfkaGEizSfzuEvypgmOG19wbeiqj"
    "lk5XkMlWvAQiAG3IfrfSd/dtdrWh9siR3mkT2PGUf5T1+3zrGRpRrKwSErIC15Ohln3eQz"
    "PNPYUUJ9teT4iKfW9gkSFouEmS+gX2EdppfRNmT96UqCgcVEOAwu2rFCfxflqPRkhv+PaC"
    "toWIiragrRVDsSxXaBiDVcVu7z2nVtjJy9wkhT52ShEfKu1Ff8l3rrXzfocQ6N49S5nuiy"
    "6QRkMaMphbOxTot2y4mmiyQFcXo3KxxtK9joA9QakQULgTUV1fXT00Pm7nN9/5o7g359vL"
    "57/nGSs4yLyo3clxfkSx3fLEuC2yvfPGlnwi1ssONkywqLSRPIR5ybExH+ok2gxKus05ML"
    "Tig8BvmLEuyzJ4eeTxDSpn6F9GT7Ij96eOK6d5osVecasjXfAoLtZ9D7TPpW8xuzF+icOr"
    "rXhNZIbT6nqYbCZ1ZbV9bgIi+ZYziQRJrKW8JzOr+u7pIbyw7q+03SZI0dJ6db3LTcdJrd"
    "Bzwp1zBNAXye5/KmWM479oPqZcDTzw9NMPJ0LsWJ7bvqC9yHEzxnhYE3MDscQJktdLTxa1"
    "ttpfR9P9pZE3QJz2lEYA6/y2BIz8fgjYbrDIRH6XTAHkNCMss+HeaU4UV5veI/dqFPUJMm"
    "KyfbQhnAVSyeSCTN4wF3v79mJFCA4cXhgIenrz9Hj+exeTnDGONFvYopWYoBKbgYApeVlG"
    "qI83I1B/d/MttzqjlgNvnWheOWezZ3XFkyVP3eNOQSCj2JTBEuoRNNTC6bqhLHPW9dnSKK"
    "I8QWmeAxjs5uoOCE2ToRxVtts7lIORTTOS20bOAFYyGcUkfWsmH5a9dHR7dMS9N3tDNa8p"
    "TNx7NIR8lkT1CrmRbOSs3g/K7+iJ9HqKkS0p7rqoxI9ugno4GIOlFS7IVqa6gc2VB8zGkx"
    "MY/mfGyUulRuwwmC4FxP8HC37hUAkdNvWGgl2Vy75ZCnG8o5weBhYWxsl1vrK/4QDLQVAj"
    "eMkbWAHyv18jMO4nfLwKVRrt2aqoy296oqXvFQGg0Ae2Pw29+FU4hUVTi1YzSVVElTSXs0"
    "lVTUVORtgs3R0IqE+mRh/B+evt19/aG2gJSpJgOugmYjvMSvff4DnRxjNEXRxzWzeguEQ2"
    "gQlboUzkwl7uolK3ARDHGtd/HEwt4eZPYnzv5lCVt1qwimiYZQRJDJQVIkhbZ/hLc/JZP9"
    "zXpt122JliEaApNn5lxLapTStw9rw30sLX0JyC7bwnWwXd1UcIzFn5VE7QKOkMmZrKW+SK"
    "HpUj9cwjG9+XdUcCwu/pb4/RIP1hd+d7bqDwoioyAqCCI5RlsQxl1msEs7dA/KpmCy9KvU"
    "qaPbG996xw8ucq6RTUVdlq9e9txob956RLGwCclCS9FUyF+XZXqzHlMMlz4GWZqIedKhXo"
    "QmApLLlOYshBjW9Ai/g+aRR98uwLf79OK3QrZNk85Xlu65QiIYX6BlSrcYeX/yyd9L27P1"
    "4I14VjzPiudZ8TwrnmfF86x4nhV/eF/yrPgL2Zg8K55nxfOseJ4Vf6n6D+6JNbZh9HhXe7"
    "AlFw5WIKSLEVzf/hG+8uk3WcpxUQW6mHp8QKUGGK+JxtPSToxSyGLo/AEHBdzcsGNEtzlY"
    "Vn3tCLcjsNJ5F7jWQA4K2HsidUHFbeAaNYDrpBWZh9euF5CXWBCe1O1IVko8hHCXPEWQCD"
    "ceT1jCG+tFCXYZmQdzLbO5+ScI6e6Jd2UZ3ILr/8l7+zUc6fPL4qCnv3T99szbb2zIHLZE"
    "I1rOD6Vu/vQDo/3+ffYowIvDZ6vUpZ3o5FhRxoA1nWGkwM8JIn+fmbTBmCNE4wp0XCax2F"
    "do4Hdsu2u/tBZti0NzTzv3tHNPO/e0c08797RzT/vhfck97ReyMbmnnXvauaede9ovVf/p"
    "5Fyp42GMnu93xcfCteEYh6JYxZ8o7nYnigVvIv23BrOj53vuzJVmkDelzE1w4H4N37l+Yl"
    "SlvKg9aVF5blOnCPkCZNRutldCOoDEHHAMgVJTIEPwgb58fF2OfFqnOuGBd8f4zPN0A2C7"
    "MlWgMNycVmNIe2hBBELkmT6Tizy9kltwkD/EA/WE+a2u+YMe8RK9UCE7IV7TJ41QDHT5H5"
    "RBXkPUDkhkOlISbkOAw8HYKEmgvQ4H+PLLM7Zpw8bdkvkSDfY1rGjaF7s37VstiSPcZ4II"
    "zWSVXfbQ44+lVDVkba10tNOVrlIhRV+RpPL4TJavYfF3orex9w51ed160YT9rF67rr0IoI"
    "RM0JDV38hIr3SgXpmYp1y3AfKJunDJcmvIy1cy0Bc3hDNcDCsbxnvTV9PVyvLBd4K9Ekk8"
    "Imf76sLPikfnTWq8bgKRx52fE6h6J4/VeVT146CEKlY92HOiUpYscsHyPIM8WOHYWGRsSS"
    "YJ16PChI7ZOUmFp3Is7+gRajmxz4Kl527elgXKePVljvSbq5ebq1vq/FikRVbYt6lssxZW"
    "S60s0FOtlVpHeUerJMuYymukkDZacYWk6Bquj7Xn/hPrZQdk7cXxjQ3FV8ZqB1cqL4tQKP"
    "XWRER0xIKoBieykc8u37vgRPSBUTU4UfxsBTgRMSn1SHTSdAxNUnRFo/2nfUwjgSPBsN4t"
    "FlF4IxxZ0/YB8B1w7/35+v++CjNFmv1lOp4oZaiiDr6Bg4s4uIiDizi4iIOLOLiIg4sO70"
    "sOLrqQjcnBRRxcxMFFHFx0qfrvQsBFI8Hf6EsB+cLNSLiZSHBfJv+I44rbL1fKvAIOZrKv"
    "kDlHHZ25cLwNmVflHD9cjTkm7vcmkPTZlHa6VGik/71qKc6uKzGvkQf9qWoX/U2IBoA4mu"
    "ExYszP+fC+0Yl0bWztr0CLy9oi1ca5FDytn5D1VerRJuuyAc5FX1q2QYYqyqVOOLt9kbQW"
    "0e5QJk3j2QcCDv6aOd2/2WhHAnPmidH+kEP07GIdPVwh5qAosgjXCtb2AE2oj2UaZRhHQ4"
    "JvdOl+CGu0ha4tPi3zaW4cg/zmYWFJ/tfGpYVGWx+fxxt4vIHHG3i8gccbeLyBxxsO70se"
    "b7iQjcnjDTzewOMNPN5wqfqP3JPsWq7umKDnvm52hZurcxX6cEQv3YsKiYG7tvRjnd0xcb"
    "+d3WkPhjRR4aemQe3Q36DimuVHbgyW93V+Jzj5uqDUDfuK/9h1v05Ier4XMu6kOe2pPc4I"
    "w3bd7y0pwLvfXzO6L2L6j49Xv/85o/8enr7+HD2eEtLNw9N1vve5567qNj1PSBp2sT3Zll"
    "ENRUk6nJP3byyMkva05Ciox8iYYChslDV5GrPxVyewmjd3LOHj8PrHfnu4+vr17rb+vbFX"
    "LWQLgbQqwRwP667XNFk5CSs80+H6q+HTAYMoBNL7aE7I1L3xnITxlSI6XvJ47ZgOXJElU5"
    "KiQxJlAi+mu3EM1p8N0upHNPLyEdWShT8JhkUe0NwNOV+DwyGe9r+OR3x4xIdHfHjEh0d8"
    "eMSHR3wO70se8bmQjckjPjziwyM+POJzqfovdrzXdATm6YbiD0xftGWJ/mS+wftoQoLbQr"
    "eyoovQJDMho5W4nXbHFNI0AwoqSKIBQQVRg8SSL6k59C+W4IFPxdwu2PFXdfFnqRou/VMB"
    "72WJdvSTxDlb86AKJZDQq0su0MJ6Ewie9bYMiCnwb4LjOlj4WGIPk1+DJRGZ8IF85nrqYn"
    "cwjlp67HWtukUKhEftk9NZYGkhjHUaDtViPx+wOJZDnzeMVfu8yNMNcdOkj4tv8Xbp5rgY"
    "XkTp9WnxfHfzev/lHwMPKmWy4Wzk1M2FS0iG0KqyvVhRU2dN/VrnA+sKqqpIy1tKuX6UXT"
    "N8X+ZhKO/GeYf5fKu+sL/DqOgon3eY6IAK5c0/b+/Vtlf8Qcb3t88qkZ4NeXk/lMe0o09H"
    "B6LZ6ecqlUOE1tDSFM2jzM7QfnlyWHvuP1HsXTgqBNeQI5AX8FyosU1+sUPTurwSYpuD8x"
    "A1D1HzEDUPUfMQNQ9R8xD14X3JQ9QXsjF5iJqHqHmImoeoL1X/rVAQlPXe252VmFD0Oxok"
    "zcY6q7UEyk7VIENRmYPQp9Bz4pFOYyTo7tqCjleeu6L3idTN+RgveScl+yhvijJ6WSHb3q"
    "kxY6LT6cvjDiUaLpW1KVzxvm5WGkiFimNSSzeKU0WO1SL8zz6N+PJ49fBQVIvgV6nL54im"
    "Kza3VBERQ6xNwgg8Gv8IX/mkvEUrd1OW9fnoOiX2VfJ0/ojBukXk8dMt+7dXS3k+AWzGXJ"
    "0b/7UxzbEKAeiZSH+HFNArOqeRsN20EPy5vbu5J4z+caKOplSXkFPFYv7YdDBu6IHPz5FK"
    "l238jPXvtUP8WaqhBPhVUS3Fg92w2XQU3qe8WhgbfAyPU3RD5HIRexSuHGHTVX7uu2sZCw"
    "8jv4zbu+3IHFm/jcmZKcGNDkMzREmkP2U8ptCibdg8FeZzjIYRK1mM4h6LUSxajCkrtmbY"
    "v0g5hOh/On6gSCJERKcIoF9Xdc35dhwc2sZ4w3URFxmiARR6lqYTqKIgTc243bA2B5fHNZ"
    "0IuU6hgGgg5PkCZNK6xKagV6wVWHywZXzyEPIto2K9mHZEU2j1WFU8BcIhbIyZOZ6whnpE"
    "LklzzBbuve1Ig5isq5pySJEMQQLpQD7zQCgyBg/Ey0Yjax+OD7zqjTxsS/OQtw0T+mtKpp"
    "R4CIpMmar0dBdzBQIe2IQENiGiwYSPpaUv4cQ38Bo7hn9Wwe0BnOXeoiH6KVyqucO0Lzus"
    "9cP/IBKqaCRVQKLBPm9PFvfhaH0RwonV3EERpU6JCrLBmbbRDSXUrDn3YC2BgyIpGFAVBJ"
    "M9UloQTqjSKxcWuqgz6KAIS0/4CmJkV5sWxPdl4xjX8WB9kd15LkIHpZW5UDbo0GJYvrbx"
    "fExbXxSFWKe0121qqF757jMIxDTeNosfblDcK5fp5b5j6L+OfNyQpc/hWDeorQNnMCztFl"
    "VOTqvknLzF2g54efGx0X6cOXl2kToLjYikAuQ8OcQZeoEwdiwiandBnIPG0pi6gRzT5EsE"
    "9wND0xoX0N8jIaCe4RU2LAr+cT3hn6AqShvknOIrOTydw9M5PJ3D0zk8ncPTOTz98L7k8P"
    "QL2Zgcns7h6RyezuHpl6r/oPEH3InJA8WVsBtblCPrd/8WaUaRogyubk7keGvehLMgwwIq"
    "uuJW7B6OfgFI3sTFMQBUL3Oq1KztlSHqN/hO1ccQFJnDXTtT1+sxPYf+lfOKWbwg71ZHfR"
    "UI+y0fRaIZHBLYFhlZSaoClpycqLQ704T6Ne+RJ7BPWTbgjwSfdF1p5ekGJCxVp4V6prMD"
    "woqm2BtZ6e7GKzmB9lkEIUG/pRPijCfUO6XQM2iiiNQWCN+/F+zH0cqoibDP03WOsG/rZp"
    "raHOkNlElquHX1Da3FE8+yo/yGNfbIZW1Vs65qlmoguQ2SDqgiVZ3p5XVV2ZzacRCUVk41"
    "N/4R5TjTVINZ41ODRjTGRo7t6TX+zKbW0cKmjGM3gapmbIqk35p9J3vTBu3f3I9oTQMMht"
    "asDVdTP03ceAPW3CJ5uqFskp0b41usiXjJWsbK57uf719e754/V/KmR64tgevVBMbnyIaQ"
    "tsA8ILICno4MdPQmnMspHfIAkanN9AzRcFjOnE4Zlt/SmXTN8D3ZBHpK5p8SHN3uaj8IzM"
    "zpgwoAWiNeAp+Y/+0s/YPczyiGBrBYJsVFKy1v2TprEZXemkNiL/oPxEMuYsEHxk4K++cz"
    "QKAVEOvVD/y6NtGJgZ6+T3lYhHbSD0Z7wZzxIxXAm3MJYxpIUCl4D7oe6DOokX2V5t2ffG"
    "HtuWT8VVgGx99oK/I9ALMIXEG3XR//xd2Udrrt4Bs4NJNDMzk0k0MzOTSTQzM5NPPwvuTQ"
    "zAvZmByayaGZHJrJoZmXqv/qITKHAMTMgC+vN77lYN9vAL6cziqEH6azneEH+CgXbvMs1y"
    "P3l2PjQGn600WCvj49P149HHMfmENFlxlkDs9lDcf1a7+lpnH+mJAdNRQ9RiIx8enE8fPz"
    "3d3XI4xApvhkiahCZSxTxAtGhk12iWBX76natTQ8rGPr/agDKkf6Ke7Usoho8VVRzh1dr2"
    "QG4BKhk15f4PllWP4aBfryOFsmTzwscwY0KtOupWsimt0FLooNPmY1xFQnWQZtFa2hpys2"
    "xLRuT2n1y5P+xnuri2hNkQwEUjnDY431W4iah85MXcxjWdE2qTRFT3cBOYZAZgvd6lfuOx"
    "Yc/EfzU6ME6UQ5auN3XIID3N+JIUt5ust+/aCFZJjTLPcVjBR60dRCGKCJvIjdS+QLb1Bc"
    "BfwAELlYkzUPQGMj3KkjYQyBO7GWR6CNng4Geatj9GVCNqxzs6Axs+em7q7WNqamm8ZiTJ"
    "s22k4PTo/SCPJRQa004YDO0rk0HjPPwa6VEcXUL28x4Hdkb1g225uHjJICm9VuymXj9Bvy"
    "rWr6DM5bWBWKNpszLQ+JVfFUhHgq5785pxhs+fE8C9K6dl0bI2dHgs+uMXKS0sggXR3H8V"
    "9qRjigeqM0m8LmxQYF0KBZWoi02wMFwVDVTiVHEfpv1jumGj8130Z7/Prp6SGzva/v81j8"
    "Xx+v755/nORyhIsndEog5HSKcviqem3LqYez6+TJ2IRsVH2S3XWpydTdd1KlfDppTz6dVJ"
    "JPx17tqDMzTzskiyojq7JzM1mAl3dwBlZg7zgty1dCTNCVL7mtYDLFyAFKkUo6fOna0ZVK"
    "G3G6ZyNOy/KKnaBUR+7OQEuR9Jzv0kSFVDNNm4fFRTDUrUABuc/7gSCNxuOxoJPVhfQAex"
    "UTbk6dcKYTRr653tERsDR9v6ORCX436mIaegduUlM4v9XouxtPP9qoT6hPF/+6+/p69/zt"
    "+f7lrn44JS0UWYFcQBnPwWn6Ek+kByIZXK7g7fPVl9f60kgHiHubMkg4qOElss2aV6kM3a"
    "CuTwx6PcM0pUo0KGQMzVgrkJUV0PLP5L4UT64vdyX4UqjjQu9zNaVVoO29xNKZPWnpsUJk"
    "7ObEJAkyzF1+U2W+w5m3kKHeoig9/E+sB3u7Uh7WhIVB+n3xZbUFZliFCmWiocSakf2UxA"
    "kt4ACTYYF/mN2RBZi6wG1QZr9tLCMSRtV7TwnpMCUli3AxkswJ1IL4OZwOi8NhD0OIJ9h4"
    "jmARwWB0VLPRTrwX5M5b6imsusv8ch9hW0JrNVzO9hILASlzne4ov7LPr/tNtLZLrkb7yq"
    "eEBP3eMIomQebpnBZPSd9in+H9o8yudoJtXdxa8btl4FKtduV5aLvLsZcQ5cRjW35n0ewU"
    "/kzbWHZAtM1P8H1HJXQle2ZmAnCQ3J8msHMkmkkyn1O3LJtmJMUlciCoXRHefkCS//nfxf"
    "wBy9zZGLGaxsqP0e+9w9qDz5FKS9ZoczhgxmaIMrACGsFgM6pqwnWtxQBZQqyudwt/1ETj"
    "FCmHUlgojcphei5s655G5Xwl0xPY9GC3QOrqX4gdvhI+XO974/1SgsWBb1jANyzWNqpVXr"
    "ZI2e9dMpcUMyoxJ4sIwn+modEgIC2ROYEs+m9kKpGaapn5nRw7iRDQeu25x6Gidw4ypECT"
    "MlXAaJiLM9qhD665mqlnL7u7lkAmMEUuwQ6TP7HA6Q9yI0ZvHsYG2Odtr4qhxazIxWS9OA"
    "5EmyMdEPqHJe0pIoJY81Sd5vC08ZKJYHswU+j6aGwuEGNLNQlsjoWBtiVO6v0QzyJ1r2Ge"
    "Kfs3qV4aV5E34GhnFX/ZMR9WlP+NzA9wnzBFVqAlAuRTFwBZSabl+Qn8s6LV1h7sk5z62D"
    "GAl4uNE1glQN0DkIUS+kGdJrTJuKoBbEHCZixdeToFZ6omT3Onxq8wS/DiOAKxIOj0abWd"
    "FdpCGVvkf4fuvS2UeBucOoDoOTTqOO7MKFIPaRnN53M5svnVMXg4FN3UcqfHF7rVw4le5p"
    "ERTv44RHGO9hOtjyxSKjkWwilf3jrxMLjHifBLu9PsNyzytH02K+ZjijaXodgVWx2ypIxD"
    "j45rksMl8uuwWVX267RnIbAvpmwpCGJvHDVL2PsgaiZwKmIzLZxcyBS80/TAZ1MUWvBVtx"
    "gwdbVUNLBq4C1D1G//jmRCUThVQzgXQXiK5hDZ1o3iop3E1xibjzr+cqRDOv3SEtt54mVW"
    "4GWddvHUF9BIzWiwPIpjDHWdZD3nO9YMTJXevlzn0teQYfk+CizfRJQBtd0xZfR9tpwY8E"
    "LGeBI5fXfYTzmME9hS8Vyrx8latKc2UUi0Migmpuj3wbzLMx/2JtPmUGvumU4mDr0krvfe"
    "nNGE3cfVnEnRDUnrJuLZo2mTNXhZatXD7hpDmiq5TZaUhqyKi8oN0u99PJ/oRlQhMoOVSq"
    "MPf1vC9Qfm1ResQfQ2R5WLypAOafdmqvqnBMfQ2mH7wdKwZ+pQXBItTCv815HnZ9rmhKvI"
    "PjZrM0c7pHAnXSSsYEl50iab20Va1NSBWF4ReE97qDTRIDoVsXL7ikirXmjmj/CPiP7MGp"
    "WSuTB4EoPIjQTdXVu0SqpAq5K3sTDqNI/arG1A6+GFa9ZtIVUk7bRac6sN5bFCtqY6MaF9"
    "7CPyid4WaLuSyDm8wt4bkQphdsXmB+2IIzlBagqjQDiEnZJuT5FpbHSXyaDRcXU3fTtioD"
    "BbXLenWpZqAHtBngKoixmkYeHyv7E5nJLZcFldsBtrTYYXKQfA9PI7PWH9Q92bezvsX3su"
    "zRCqx/os1RDYLpsqaxgObFeg3pCMMa2XTGdyHkVDPlmTcS2G9rHqSmEH+QDEoRpTmgYLIX"
    "tJlCjWa2awjKFoSu3krNSSBosI72pbsU8QecoByEBWIBqrmsYkGzbPyONXiMzShnXRHMFE"
    "spF/Usn4m7c37MON8IhdUko8APmwVj9hkC91VBflE88QwjZMTqeUzr+gZGU9maRIBiCJ0F"
    "BVpnCEyNhgNzrC/f+AyqNnvs7992hna1qc6Wealc0naY7a3R3iYKvUwp2rQqva0G5qQRzf"
    "kpF6sks6MrEOyiFri1YQAnMptSCDZ/wWbvC+bIfTOp8O93JOO+8qSAaOhVPK5fMdIAdFkj"
    "p5KwgkdcVuQS4P8UA9kUvrl/GD7C/6LCpIIX/Pa0EUT97br+FIPZFFN1fCgwLZcYeuIJVl"
    "4itrKIxf/V7tipb8ggdZn3WYVuB4OuTQAtvjHuY94XvHsYmD8iiJ6FRSTrHv41PqpVO6SS"
    "poq7yjqYKEsg6QTymk0/lKDoqo1N20Q0pwd9eQ/v0DecZixyUevpBwgVUa34lFvQ5H+fLL"
    "M7Z3VV8JxXeTGvEqRvf2phSvasp6JL+kpiiRH9XXbJcRQWpYR6t6GX8F2RUzd/3m7L2Lxu"
    "kVV9OOkiJXW2RjfIo0ZGN7p3NbYPoTH88ZroYbfxGg76X1N+sytof7/mQr1HYRUceW723W"
    "LWjTBzLabTzYM167Xmeo/nb16a9koTpBuHo7U6v+Zo29d5pVsnDcwNKbKoaXZMCvdLw+KQ"
    "nZUKGKmKij3YfXG3rHAvVMB27dVMf9vIYubw25C4uiTwzNNIKT1VkpW2HeDb3K1BZzp27K"
    "BstYZ8WPVtPVDoONWn4lcnhEzvbVhZ+tG9oFdRIKqHVDW5yVG9c37l+8nKOmXpuEMsOasm"
    "ERMbbIFA8znHCK9VSbMd67HpXcd7yleyOxxmOhhh9RmvCzYOm5m7dl8udQnAUr/ubq5ebq"
    "lgJlFwXhZOMNRMt6eOHRo6GNZXFDBzz+qOlobTC0vDSfQgcTCeO4j8kj+qfrCWvPJe+z6m"
    "hV5HmSXxrpb8+tjIx86i2RLGn4HZWXStEysZzvCzjaWlkmD2S0v8NgPVojkgh+FEWEjAqm"
    "zjMr5VsoJcGMMnvaXykZttRYJlQu9ZZHIs/ma2OFcUDY0MbCeGRD9WhZpJNuMuf7LV4hx/"
    "AFIli/hcBx6YJIsSO/HAz29SWrIRRHvfUQEbFhj18LZDEBCsRv8Uz5Fg7Zu1OF2NIGLSZy"
    "QGN0uUKKzKmhN445V3ICPk57UCMVOeiN/gk48b+jUi/AX9NqptRJgNbr5EP6ruEqCCeAki"
    "c1YKmeKRuzr/afqtGsSFOCuv5PDg4rQIaFRC2ThseRw26p/0Y/9QXkYQEZBjZGgoPfsQet"
    "uRwyzZ/y4u/8y9jqXwTuG61mE90N2CaIrwrr77F/OOF0PcRc+2kdh/drqtx5uCyIuWMF25"
    "8c/EHW7BFVz1l7O6LhZbi7GTAcYcAJAO+QNYjKr2vWjpy0nZUdUhSnK+ggiWN1XL+qQ9qp"
    "Jhk0boWhJgjrXqOotCXUDRFulJcOk2MJ6u6HoGEo2usLVV2ZYVWH6WSmzFRRnsWlHeK/7K"
    "vvUNJ1CCAwx9W2y1C2kEF6DISruH9029W//+S4H0d1DJhoUaQrk1t6w+YqoAusaxfJeQdk"
    "/8F1ffwL3u5cH6cB7LcVgUitgBCYEcleq9jysB3E92ZtHLkvs5Sn2ZdF7re7MWXZnMVVAj"
    "KlbdlkL3JjRoKuuzELdEPYmOkVEG7MSPan3ZjEPI0izxWNmRTF6YyZSW0OK9OZGlWTl0Ta"
    "cP7v7M1HUBxacMmzK8sPLB2wtN8rl9Zp22JhV7NjNGOWckgVU6Qp3M3nsjzL6b9bNqWL1H"
    "8+/p8auzB8+nQ78EiUlWrG2+/rZqWRy3B4bYCr8nl2HGVWgdPV6khFtP3udi1NoeEKNEOA"
    "QjLkHYHpNRjecZmo+qruE13KCpWgLk/TBfiPkhWwu/1V9Hy/a7ZlCiH/BrANAHf5yGqhmF"
    "cX/axQECB9ucJOWTRgTyfFHN0wmynO5dmM5o6AW/EqO6P2+yTWLg8wqKoAMwi3sM474VXm"
    "t6UrGBYg2v9NcFzNNbasXQs997fkIIImPCetm5GOmlR2oKdohlYdqSEcst2sciv6/hOl3w"
    "yR4wezBNKrsUIKRyu5NX1LMzuJpjkoiUOZNLtzNBoiBveGZ4lUUwUXSgK02QdG+0K03/F2"
    "kS0FUSVIy9Bcyhi64soK7S49hX6faaiGjMcSwwHCueukK6CGBeTJdws+wHV1CLD6AQ2wCl"
    "uMvLJY7Um+k4dseciWh2x5yJaHbHnIlodsD+9LHrK9kI3JQ7Y8ZMtDtjxke6n6D26INbZh"
    "9HhXe7CtyhjKDH4iuL79I3zl028yG7/jkl7o1cK0MfHJ4rQ/3Ny//uMIe1+fTVn7D1pDLH"
    "zr84doicXp12tfmlD0PEw3nUCj+Yks5dopPccTqMt+sVIPNHFPDzSx2AONJhAsymQAR8yO"
    "0FyKZt/hcmqTO3ANtD3uNhzLSpYw/FQmJnjxYKJCC6Vy4RgpLP2V+16b9Vmqhsw/WTXDOa"
    "2dF3aoSvH3mc2mUw4vjtExOcJ+q5o0e0tUTdzYD2aFjlL8nWiey+ops6MGdNcXussuwt0G"
    "01srt322eF1Ukbs8WJeq170/UpcqEV43TJdU3c6HyYRw1HSILBsaGwkfVrAMa96OaP0OAT"
    "mGQA+6A6G6Tr+Xh+t4uI6H63i4jofreLiOh+sO70serruQjcnDdTxcx8N1PFx3qfqPh+s6"
    "3GTkxl3PY55QdB+qaInVBpYi/Hm4qWRpDJtqgztzlfM4HI/DtWVL8zgcj8OV92o7ZyP1k+"
    "lv3kn9PHwv6+15Sj73rmn6yTjfm67pe8Kd5+hwO5yl334z2zN16Byulv+ELToHroBa7tF5"
    "HgDAA3KMb8jTsf1DCQAg9eloHwDAJs8t1smDVYops2bPiqSwgDslpj2FIYxussYLoFP8kW"
    "B67ioEKUGCbNiAxhc2fmmMv82heRifh/F5GJ+H8XkYn4fxeRj/8L7kYfwL2Zg8jM/D+DyM"
    "z8P4l6r/dHKuFJfA7oho9HzPa/bGV2eyJc2JHG/Gm/D1z58USmQELabq8D5F0u9wNLilgP"
    "EyZmV5Pdqe27ZwxZKgp4hEE4N0sdqUaD+sWytk75BAQpXXfIzsp5C8qxPpOL+5IkNe9Byb"
    "/7UxTWijPsNoTn+H8rpXZFIjgc2qWVT07ub+8erhx8l0NKOyIIrOYv7B9BbJ2ehlmVnVEt"
    "ND0n6rIkWaEobPxxNqaVdNy+pa+6xt5CwIW4PNDg10mPu5IU5XHOD57uXu+e93t0e4JtLH"
    "wlQjx4I8pp6llyDEMJxfMmi99iCDdUFehZzatc6HImm/zwm2N5hU5CkE96SJDlKRVCU+sm"
    "9dfQPlpCPPXzTLY8Q1qXSUTPYcJZPiUaK7G2eHb3a3nzxDNITod+ihVajERM38Ef4R0Z+p"
    "UQVzOeX9MeTeEfiDIuUQmJ9m+H9t1AmGJPiJCD01Dai9LuM5dZ/PAEB5vSEH+iZ2lJ9cOL"
    "1IeT8V2kxSJmakwmamYkZKTVZmYuxkSZKyiUhQICxd2/CF7oEimaLtjrEho24X+pKMXLd6"
    "exnxAKQzV6FjsSJJc2rzKlEV4/nMhKvJfTgtgU4L7iiWH0VQaYT1lAKiwIcjNFqebgj6bI"
    "ZFjchFg+rSCZIhup2w0N9OLTdTdfKXuT6jkYYp03vxbSan/azT6r4zoxBPhrFNGW5lqCwo"
    "OHBa9fYv16l73KRIBsDyjP0lY4NZA4Tl/0Gm0TWn9yAOE/uiIeDqGb+FDv6+aKl2Td6DOK"
    "vMlaAC6O1foeBPxffhrfSDLE+pgAoMz1pBLbA+sj9uovF6IoGTmk2Hm7WUGZ8VxHUOLPSA"
    "D+D2wdHnq731+W5/rRXoKr1ytCCfHuKl+3vLqIaCPwy23uET+5ziPK0TrKq51gQRnwZZ23"
    "ihIx+XhGOuQ9ovvzxjGwXlKJjIoiDjANr9BrVVo7At8EUazJ5g8Y8XR2bt+5v1OgovH888"
    "YNwLjLT95KzrOhMjZOKOTIyExQcyMfzkwQqZGDNzrjFmQZ9maFlHyVmtQ5Y88VcKoxwJ5K"
    "RcjQRyWOrkfyCZQgs73X243ncwZgNXIArSC8rSMjr5nv9y/sthcfgNMRPg0bWNdPKbB0aD"
    "68e4dwNtyVA+/L4FWvKk5YQ6zqE8YvUbyR/WG822dMFxA/L9PAukfriYZ4Ecq+d4FgjPAu"
    "FZIDwLhGeBtKBMeRYIzwLhWSA8C4RngfAskI70H7u2Luomg+TIuoIAt+5HKUkKiW4U6xr+"
    "lc6hwDxHgeco1LzFfaIchdVObXSY7atBpKklrkRqjwH+3RxDqcLH3qSpgQtzAcV7S3zrO8"
    "20LNHpLLUjhZDEbVn9XyhEm0QJ4S+hFnql/tx4Yqc32KgruSiIR9cpuZzEDw/oGMgE1LFJ"
    "TmpZE3EsjAmE1UNhfGNu9e0GtVDPMzoV1NG08qkQOdxrZunkyPqtoaQZ5ftsrBdspjDaQF"
    "SxVtUnfoJknDASWLfSbY5sKEW0swdIqtbtSzifjord0qDVQiuBfe5hcYpmKPxVMKIlD+cI"
    "Lo5IjcqWZ3j9GwTzokheGy6UEoZDsqVDlqflvGM/gHS4yqdAKWXjI+F0OYIpEchjAPTI07"
    "kUYT5KzoX7eKICIndkbJzzjPCw7r5jb7tgr1IU2rXr2hg55VumhDonOI2Qd3WAx3+p513U"
    "DagYaqpaDJ9ispvS0yN9nqQkO5fMKasYACeMIsIWA2SPJBsUcWrYmJU9ZEFzDQodUt5Qp2"
    "Uc+24s5Ounp4eM0+b6/jV3+vz6eH1HjqXcEijaapa/oPF5QFTAq9eUfRl5Z8IvaMsjZU8D"
    "5iyHNwRIvIRzEKI59EY8VE0QtRhgx7fKMhjK9WkZ3XC0qazpZuRaSetRyRQRa3xySKeusS"
    "esNufUqQExIslblHrGymWWpRiOtJicJGUGHks0xpFWLJHQK/qjB6JZ226w8ABmV9NpmSUc"
    "joQkDbw2zG2piCpF6JGpCPFUWpGBXEMEwJi3LV3u7iZYb8pCO/skUUo/IIGkcN4sdUUai4"
    "DkHpsG/ITeK+H2mVGkPj2ylIk8+79AwM6v1L66o+wYEaODWNE+RAl0F9kC/p+N9Y7sSCGm"
    "Sc/josbOe2wv1PFG5Ol6XjBEROAeUlUxbWxQMb1bnuvACUWkk55QXa/EtJJXYrrHKzEtei"
    "UYBrOmTyJDNJDmO9JEBst+Luab73wDMKq/7MwjwYuw8DofnS5s0aBYYDDIZuZ4wlIiS7K7"
    "rED4QL4QORQro1Fbqj/AIvI1yw+kiYawDZpmRPAiD5UO2wM5pl2zfE/RgQSl0TDNLdsZ5L"
    "Os78OpvOkdXzm3sAV+8yIPNYs8XEAO9YlO1k4yqC+5xkDLKqlKdQGeSptPQGTJlMKGfIkn"
    "fCwtfRmVWhaAEc1k1G2iKGseV5YkGreV25MgmjxTITc007ruKuxbR505kEDmemGC+Ihw0C"
    "XMc777QqINfJpRyebhxz23ylJDu/oanrfJ8zZ53ibP2+R5mzxvk+dtHt6XPG/zQjYmz9vk"
    "eZs8b5PnbV6q/qP/FpbA7mh/9HzPkw7mhkhBotDb/Gv4ynXj+FKVML60O4ovFYP45N/F2n"
    "K2ZbVfv9G/l501ObJ+s16emjokY5oiYf3fyOXMCgTf3TiGH2pAz8Bedb2X7eM1rdTHa7qn"
    "j9e0IBQbv5cFgqplCcbE/RaKpM+mFC4NB9JD9M59yA1Eq2NZH9H2m/OKSMtPaxKt9Ra+8v"
    "kZT44RKyi1wPbk6qdoep6or45nOs23AbfRt9R79yLDLALmk9cg7F2trCDAJYdwJXB/YYz+"
    "p3eQE4JiJ8HRjUWVntZghj2xKoTRtITMtPoC+veQ831PlYvDaiszQL91F9tF4anxTN67H7"
    "qLpQHWzM5M0XSfOljdkxO4Btoe4cuZYVOLBJRBSd47gmualo4F03MrHjb1cJLYqZsam1AM"
    "BIOqzDUt4vEO7rYAyivhLRt8sV6WNubYfTTn6fqNwZamcxwDfSURUog0A25qT4y38TTqI6"
    "8rAa/34K4LlwMLWT7h5MbHXt2uWkXSAUD21LEEjTuwAfbTTFLhvsAmckr/oEdBXjUZniEa"
    "Agg1rcQBMcb6BMBZG2PcThYpqb++B7aujWlSeuJKpzCKrhm8B34KzCsyuzbk69dwmM/C5I"
    "MYr9Siq4Ct8+J99OlAp23qjoNcz2jWKl1hUkffJ1zl7RyRhzu4FA2IBqBG5PuE6ZDe1hDV"
    "eBUP1CebMgOcS+B/LXUHoX3DmqJBW2/V1hbrZiaGWJhixqyLUVbRu7bERxvKyPj+pjGyFs"
    "boEw+VqQI1S+birGQpCnbb6/E73i4iuLMN4WTnrSFHiTaujh8/nSP3xHyliNpmjGQb6MFi"
    "3rLeMFIWAU45n0GORLe6coXWiwD5Tfn4iNavZJQL3uSgLCMQdzNetpkZMkxewoJcmK6nNz"
    "15YE1+gXF6tbtPwM3uEzmoztyZzBFp1EMJHQs7erBCVkdaK4ZmvW5q6dQLGI1mignISaVa"
    "lOVuNBuMZ2jwDA2eocEzNHiGBs/Q4Bkah/clz9C4kI3JMzR4hgbP0OAZGpeq/yx/QW6JK+"
    "SVVM85BBFNEfa98vMMi7TetzpJ36RZl45oDn0BgfYfgVj5BnEsAFEyx3AdnOt5iNwLzLOx"
    "sC4Ud4ghbUlWJDPH1LsWKp+XNeFwN15ZN6BqSOaE+nTZAD9cvbzc//z17vYI41qRgaF4To"
    "vexO9+fjwzuXj59TIxEop+Az1VjVqz8hhTYAqqDJHIpX1VSsIQ9yRhiMUkjF7UHj0dXKi8"
    "LNopbxShe74miDZNNARGtxlnbRdymESBGsKxkpl8RqYfhmWll2Sv6y8OSru0VlyxChju3f"
    "KtpkF1CEj+HcbpytZpvBUyQcgoftrXELCleeSW94x118tGN0sfGO0NBLNHF17ybIVYcFjA"
    "Fc9FMFzAASeZkgRZu0sswG0hG7QV/DW5X/iC5QgIchYD6jNCthB+e1mEuIuv4HFjHjfmcW"
    "MeN+ZxYx435nHjw/uSx40vZGPyuDGPG/O4MY8bX6r+Cy+Jx0Z3UuT9rlKjYMOk3T8m2d6N"
    "cM2mfo94HucP9ZDrprddEOWwo8PiYbFkR+i3ZKQJRNyYu4McTXMaNYZw5i/km+C6RyfTG8"
    "lAK/DaEeY01RnC+s3lokAn0xmG3qZhV1NTiv8+n8/lKBQdtjN9dJ1gGQtvJFiBL5iW5weC"
    "gZpbGiVBasNz1+vakslSDST+L4vqPNkwqfj/LZtNR50vgVeL+lHoHFm/Q9Fp1kriHCrQyX"
    "gch6Uj5xPM6RiF1EmI2nLeraD2ys9SDWTlSxM4shVJpOJRRNp6WaOlLSCmRz/N7IhHFOjQ"
    "C/bDItqIlg3caL5lQNeibjYJxwucAC+wJ3zNw6j9C6OaG4dcFz0PGpk3jKZ+IUNdsZH6dG"
    "yUR+wiU0k1ZnDjVKE9/AyrWtTlLjSVwquHwOKQmRaEpttmdrMFC95uobbLfTxQ/4VQZDA5"
    "xuP+dQamsdORoLtraPUI1TDpOYGg96Me86ElCbDTZ7tIjd5QFC9sxKvs6/ZbJA32xf9skA"
    "2RWL+hULrFKESIj1J8QgoOsg+b4HxfvMfP1c1R18c0aDqZ0bRyOg6YrihKLQ8TzQOXrvUa"
    "+eqNBuYYBI5B4BgEjkHgGASOQeAYhMP7kmMQLmRjcgwCxyBwDALHIFyq/lvbyHFqRzCyVA"
    "OJYIQAhOlkmotUfGOz6SgsQW/qtTmcpRoKhw1lTL1N+ezov7PZdMRhshp35UjvXL4N0qJP"
    "6MITCTuVsTZni/S4dOhppcDndE/gc1oMfKIgwGS6ZbU6d7M9Q9Rz1ov6lLanCy2luI78VX"
    "oO9fuVVmtYuq9jabHZ1mZVXnrkFf+xw5hKkfRbDInTk6iSsQ6YmIkGcYWXZAbNzuu7318z"
    "R3XE6h8fr37/c+a4fnj6+nP0eEo0Nw9P1/lA9LtlYKdMJV15HtruCEKniHJCgfrhJ7hiah"
    "vLDizH/wm+75iOZ6ZEtb8+oRUy6C1zDqrrLjW1xtL6z/8ulnoJNjv0UIUSGTH1yZB6P3x7"
    "uPp6VIEMZaoB2GtMvaEv8ZufH5vnbzTaCPKYC0WedkhXClk06AGB8leKl2hSF3mpIFMzLW"
    "+1MDb4GJ94gfokS6IlrLMqY3rVSFaEzDoLu4KGhXBu7ThchroujouU5GiHvSbCiEi8Gi5R"
    "S9APY7EW18Pe0nlF4t63VZ6PRcxuxOR3bKjRkkiWR2ZJaFvBt+xW7KY2uytj2tLmmIpYOc"
    "J+3zzmY1o9T6ah6N1oZDarI1uXdwJJBiAN0YHQdRyt1577vju4sRvFsXeQIfSSVGn+BAU8"
    "yVMANkkTXY6DHr8tXSGaFxWjTV5ZSIqRnCoMkpxptSVUQjoAuaRPwigy3KZFVKfYGcC86v"
    "YLjkmGgBBvr9BQuzjxqP1LQ4R42228+sb0Ct0n4+VYochZuUpvQQ596/15ItV/UDx7z9AK"
    "Aktr+M8npjZPgoOiKDksa+dUNIQtp6JVnktYvSrxWD4iZ/vqws+KMq3aZPMITO2RURNjQk"
    "QrAr5EkVVodSZh6FyqzlVaJ5zNXDDdTc1yyWUipkxY5EDeMUs8wO8TiWfO+1RVQdejcvuO"
    "t/ApbXkaLo1YpuFnlCj8LFh67uZtmR1wEYq0sK5url5urm7p5XlRENH/7keyu8i5tXxvQ9"
    "n7jNeuVw5qL3tutBffTigWRkxCbmQxTRWs+1QzINArKiBuSBxgv8sSiv8uTxGo4NkMdvVV"
    "pl4ezSRw15QTvuC43grZ9lYIsG37IZqdvJ6wJszAxkjQN+RpT9A89zuGO5dZipLvwStxfD"
    "3H13N8PcfXc3w9x9dzfP3hfcnx9ReyMTm+nuPrOb6e4+svVf81qSQ3jBpyhbpxx4RC24ek"
    "oZW7cUp236PrlBw3ydP5HYd1a4Xsn27Zv11pwuM4b9CKWaKOoAATuN7m6jypEjeZiXFBhy"
    "s6v5Gw3aAWIPh3N/ePVw8/TtTRNAcYSIsqDxwAN1PtPIgc2Sfoy5e4onJJEs/hVLuqIZd6"
    "kVKFtOs8ypCdrpHccVsiBonnepv9Bl6+JVqvyZsepaEm40poDXhsp5ZiH3KwOAeLV9c+z3"
    "ffnp5fPxVa3N0EuruqlbGVIuk3bkyajyHmb0J0M2oWOodGZ39zP6LSYj4OArtfWkhDtdEw"
    "KZIhoGHmM7iRqOoMhHGNukfAZGP5xPqqD/FKEQ2BxWF4gWYtSqJm/kirg6I/09ACzAWCC8"
    "R2ql/arSH7eWXQE3cSNS0HDtAFmWtQk+UlpENgOgunsVuYqqhQ3d7AtNK9pAOaGKsUDAEw"
    "iC90hhayBWSayPIgymxaeib0dkphEVZsfKhZf4S0ymiHI65IRHiSE9F9OC0oUom8AMptnk"
    "06KWRKZamkaIYgDdWUwZ87nVNImD4nRpM+m4L33HsD1tP5xNVZNayj1WkbIwNkpiZWOCEZ"
    "AC477UkKATOaCNdmgBdB0pqOvcr35nZ47uG3jY0C1ztGLZUSD2EnJFYqIOgomo5WLclop+"
    "dodqCTwAyvV5K1oWD+5Tp19VGKZAibgWFlWP1cGRvMiiV8/w8yjVOasHsw9LzW+mlrrRcv"
    "cy3wnezjakWjP8ENrgJGO3XbrSAF0CmnlMGwtc9B9qdUdKVkklZSeCI3TF+WfzMfUYWMkD"
    "oJO2BBtsBjsOCSlux9WeQd2JuH86USk7wC+60okaAh/4/O0RjsZeugINLX0yqSSPsYWpDI"
    "k/f2azhSX2RyQnfEYemUuHQqSCntt/vMQjqPi++g1ErcphWElr0nf06xneJKfVA8pQ6JU+"
    "cgHkw4C+2EHWlmiRVxILksyaatklGWnP8U0gmoAGMq0yYnNPGKnkSICkVYIl9485ADKJnA"
    "FZBzoIFKq2PzHC+e48VzvHiOF8/x4jlePMfr8L7kOV4XsjF5jhfP8eI5XjzH61L1XyqI6K"
    "B6uOYS0p5nWCRhWUhiGUNP+LkJhTG/kvePbha4Zrj2BB0rKD9LJXMY9x/R9jsRL+3sUHQF"
    "zEdFhdJzr+R9WeSwavIXT85rVRq9T84L/V41c/OyVGdIzWtQpEyWaDHmdP7dz6Hzr5v0ux"
    "UKNuTMqcniLNVgWDwFAAmrdJ1h8SObTkcsRo6zQfbCC7mR4zHTEeVszlE2VjOns8ewMqNW"
    "2Rzq7qkK0y//J1EtdGICvKpgOcIae4KOneY2WqRllNGsspLhOUY8x6j5guc5Rn0QQx9yjD"
    "A2IPRZN78oSzYAPLKkmQCWwvNZVFVVxmPIchcl+lMnVuV8rlLcQTg5csBC3UrLD2Igj+na"
    "tvtxUqQ4zwLjWWADENcQssB40kUPki446rl71DNPbOGJLYO6NvDEls+U2BLdDlpS819Sw/"
    "VEDOe7TRzGMGevZjw1gKcGDEpIg08N2I08T6Ee4s4hJWXUrkPiL788Q/uVcrDJgc4lfXGt"
    "nyRH7X+7hfS/Wc5VEODVOvihFNSf+ny0H9ZPnlyg1KMVgP2KTGPQtBOXpE+gF4tmSISBT+"
    "S8D8cCpL1Pdr9gOSPoePqxtPQlhfX8xd0EAnIMFruwrZUV+ALysPDPjUFmW4b27/4LeQoA"
    "TwHgKQA8BYCnAPAUAJ4CcHhf8hSAC9mYPAWApwDwFACeAnCx+s/HXl3sf5qm38hyRQKnvT"
    "ylHVZnYwMUXurlaxcxlyrVMJf2lDCXCuhCa12H9+zpjkrJtxQvUaCRuYzn4zhwpcwg0eLK"
    "MMjKPa6Wv1QFyS/tRvJLBSR/bc33ie5oGfV3dYFqz9/oergUc45g17UxcspXQIoqtww0Qt"
    "aVFXKkqTc1QedNoZPGdDKmhbNM2k+GegAhFkang40WyuNePz09ZER/ff+a24q/Pl7fEd2Y"
    "A10zy6QAXTlPJZlH+gFEop439K0LjufcE6N9rudV/OzCix6u4Hye4YkIgpNUGuwUo6o/RI"
    "XKUfUzWafe4Vdwf5GhASBPjEsdJ35hJKzJihQsXwhn+2/Ch0VWLPQAdzAIX0eO4wYC8sGp"
    "XOaUPt+LcGc1d1ZzZzV3VnNnNXdWc2f14X3JndUXsjG5s5o7q7mzmjurL1X/kdmSz+q4Sx"
    "OKnlenkSXIgQ934a2rbygg1tmstKo3uUK/zSqu6v3dNgstf00TkxP+HdcsBpGnG0o5CHL4"
    "GFEF5kw5iLtoQh0VhPDwGiP7mJ7jabKGbD4ZsB/PodyGJk+LfcXpdDpismnZtcJe0fP97u"
    "PLFMkMmzLFbNtHBbrEStpD3KM9xKL2AEdgzVTQFMkQ0nLzLlMigW9hYOBMmZ/r8OsbZi58"
    "ay280R9GH0w/SC2+XhW8f0TrV+R//6E0PsE+Gu0PTKwXQfRUlYgEzQWRpxOa/2Ziql3AZz"
    "JFE1qRHgaLXJ1kegL5ghH18kMteveDLBkKT0eCscECHD6l4YZuvoXHEngsgccSeCyBxxJ4"
    "LIHHEg7vSx5LuJCNyWMJPJbAYwk8lnCp+g+qyXpHF1ZPqPsNgJdFuM/J4lRi1RzoZWK1go"
    "tyMoXzl1Un+qDkDKomioj2ZIL44frq9fXh7ogLAnVrkN2o0XplQWCTW50nMF5vQnMHrfsh"
    "EvJ1AS4rdb/bQZ4i6Xm0LXEtQUV7FcouaNqcbo54CkdE3CqG3PbG3AqCMDZ1w20JxVACbZ"
    "Km6hFOPTyhZAlSRm43XYXYiDYJNiUJANWUTkJ9OrVz9fJy//PXu9v6iie93JWpBikBY+pY"
    "eomncX6FA/BvYl7Rci11bbM87ZCsM0VTaEMHUc5ZZy90UoCpv0T7zIQ7JtRUq78acqRDWg"
    "xJGbvcYvgCV1UoaXeJa8GAUohH3NgSskGtgeJhGF7XXFoO6vLk/449CEMdc2vPkQ5pHciq"
    "CNX3EF0N6XXw93BOF7kWdhc6fcV/7PChpWn6jd7J6P+xDheTiSalSpo2F/jd768ZWUc22Y"
    "+PV7//OSPvh6evP0ePp2y4m4en65ztZmNkLOAH9moifIqUA6j5rkwVkMxcnEFzNFWmxWmh"
    "CPkDmYjAZnNKr/IKE+XlvNVkfZZqAGxXNQT+E20O4TUT+jjCX6A7F5sJK/ILTa8MsJubK8"
    "caIlh77j+xXrf/RJZqACKYqwo07JIxsP0be/tTspl8sibjWmTWx/T72EE+BGyhakzF+CZP"
    "S17PzJlBUbLxnISoUPG50IbJgmgKOExG+iwr/zDeMKMMKpSnDhV4C+x+TEbqCbs71fUHRZ"
    "E9GiuIImXGtCCOh3ignkijdYPnoASKdmEFKeTVewui6GHN9m5OgoMS2XF29gsaHeqxMmh0"
    "ouL2QKNTD1VCRqcU0xUE8kzsYbKeRsI/XcJJIRwPonzRrxSxnDS58cux0C2Ny9HPHP3M0c"
    "8c/czRzxz9zNHPh/clRz9fyMbk6GeOfuboZ45+vlT9RyVXWALVsG8Rbb+Rz8kdmmxPnfbX"
    "UlQA3r6Gr39+xNsWoxJv4U5dGD3elSJsq5qHMoOfCO7Q/whf+fSa7oPMi6z90iVezt6Eot"
    "fV1SVRBzyIMiYHjoLmtGgQXJZNc6z+g/z3l2uH/g+gmV8/3L+sXCdYCsnk6i77fWyPVr2y"
    "c9Er+TW/hFHqwZlTJEOpaCNiMATM8ThX0eZvZCod4ZkDd23pddZ7TNB7rL6oQdRhDskrr9"
    "FL113G00rg/OkebP60CM2H1oxkurgERn7leWhbzvgMVY750Kv4BNdKbWPZgeX4P8H3HePs"
    "EfVpdMTCjYLVYqG9BFJza4xT+s//zgNdLGcTlLF7N/YrRdJv6FfGYMEIfp+r4P98TGbQP+"
    "TX8NIovj1cfT0qi6K3mROu94Ycy8feMZCYUuIhAGIUrM/oTyUXBn2KZnRK14aH38ib1YYj"
    "pYiGwHNJFBF19E5puPnNasGWOR5ulF26RcZ/hmB/y6v8YJS/VB1Ugl68lXr2assgWVV9EU"
    "HTRV8BWZFSA0063GPd8pv3t08VkeuLbXRaNFjT3vYpEIXzboHXFPZSiVQekbN9deFn9wrq"
    "MJ7iyM1hKFBaQB3n9NM9m7oQT73RfqHzX+QgPSlueLCqCaMzjKfrnLHd9ajkvuMtPVsT1R"
    "YLNfwoi/wLlp67eVtmPkiJtLBfb65ebq5uqcd2URBQRl+mkDotrIu7eLSeLo2ZOZ7Qsp0o"
    "tTRyPGh/gWTZkl8joUTLFkjyZscuE5z56iMXiYGhUkcbC+Te9zd9WhvJeqB4qzm0EptNaV"
    "CGTlkg4vVxvcZ0lZdFzIwaK8ICmmMXA5NjzYWwH+ho2dgPXAf/UAZ1jD8c7QU7Zh6rAHdM"
    "IPBEaFN1Sn4f06oZV8LaRg4kq5N1+EbBWkgI4exl+MbjB+KARg5o5IBGDmjkgEYOaOSAxs"
    "P7kgMaL2RjckAjBzRyQCMHNF6q/qP3xeIaqByGfhsApHEu0xpxGi0I8xK98/njz+GdvSas"
    "K0s1lEqVqkZrhk4n+WZl30LHRTfoLqQHG2TX5HCGaCjQOW2OYaXPpEIzOKQvO+MvOQ3Qdk"
    "GMe7+MxXv6S+bo+g0xkjH1SMzG8FOErnuSjMeMuWQCkU+CTuoY1dJN27jzVtY5nXbnpXXO"
    "o3J4ZZ2hr/z2S+uctZLIsBf+pygk8tWFSImOQmYVQmyZz0f7omxO/skqgbYxxEUVBVND31"
    "3hYBmDXJbkqzAYmoErIIgajMhvNv1fKA+7Jrd0cpJ/LF1hhbaCB/V5wvBCaSSuu2/ioToe"
    "quOhOh6q46E6HqrjobrD+5KH6i5kY/JQHQ/V8VAdD9Vdqv7D7+RyU9O7mKbp1pnbWta6ql"
    "Hfipy72r2SCwSdDbtkW+RfbNs+uWScUhvSN6gT6IgJ+h0iTdhOWH0H7zwS/I2+FJAvUNj3"
    "T4blr1GgLxdWhAKvG+VQqwQ51N0xDrUQ4giswMaLfy3rCCRN0/MKDmz9hxUcfku7lsCjJH"
    "wsq2rBfCC7WiR7Xyi7IArmxqm1M2KKfm8NSTPnRAvp8iRXEOmOTiDycnjHlYmRq8hC3i0K"
    "uSAJ8iKlh8RuSSQUw5FE5mx4WiPyzYJlNBTGZFKpE+lkTyPSSUmxk7p22yfyMGWMt9+W2I"
    "GDO9Jil2fCgbP/CEM+RXYSK76l7WqYU9iiECYrXQcfxLiAqV3iOtCttVXfnM/TDQGfIYtI"
    "ivq0hp6M52gaXZvue5ABXvodGoaof/UrdR0ZHssrxKSzC7JXwegIOVASh06BCnaHoF3vLQ"
    "YxVAk/ywoUvJAVdZbDBVxRNEBknISlQmhkeyR8x2u40tLcV6IN4T19ATkG+d10vVVpn4vu"
    "vogHn3nwmQefefCZB5958JkHnw/vSx58vpCNyYPPPPjMg888+Hyp+k8n50qdmEL0fL8jCo"
    "Vrw3HxtLYTQ+m/NZgdPd9vZkuzsUGYPTchc+5r+Mq1QzSVgpeTPcHLSTF4Cf8u1paztUqO"
    "mm/072Vne46s39yXpyY5a+aKKUI/BXIZtgLBdzeO4Ycnjmdgr/o5k81fnFbKX5zuyV+cFo"
    "TiL10vWNTdClmqfqeVKhqUeAw3xAu8uOAcuS3a10HItlBpkc19HRoSmmH2ZyCGL3QRkKZq"
    "pK6kmapTk0BjfyGS+uJ6K+wJiQM1Ne32WzfY+B3b5TvgcIGGmLjfuknSZ1PavEGhrdHDdz"
    "7/HiB29w4gxWHWR7T95rw8nio0oREgRr+Er3x+xkcbup76yVANUwGp45kOP02DdaZ6vLp5"
    "fvqvjTgeT+6/3v768vr8D/Z/X65uXp+ew9/vv159vbkT4ESZzeMuVl/S7GhfMb0TtWcsTM"
    "9dlV8Nd9zPM1SdF9do6aRWNQ3OBaRrueoaf4fpCNF02q6uwZjFohX1GMxohsJeeYZmcMsu"
    "9P1i7K0arqnH3CW5IR9TsCFPN4BKDdIUisNIExlMGQ14HcbRFGropCPIEBUP05jJPH0WRz"
    "ZNS69olrbj91sjrz44JkM0AKnM8Bgxqycng290IicpnXF5rXiyK//kbXkyN9yNrmPfd72a"
    "PM/TDWCty1PFhLWO82s90TeB634X3Pfu0RN7QWGfthtPm+u+lc48RX3fAt/7VyymdS1/uG"
    "hP+hyswPzYoPmU/D+97XNQQHkLsoKMYpX/KWXU2elwUBT5o7RBFzGk6+7GCZBm2QCo08u9"
    "p3Uail1lRrxBlboUne5OrCLoLyzRZiS0IlZBdM1kldkAIHofYyIey9dt1994jbnrOBtk38"
    "bDdeUdOvLUgObNCiuaGrOV+YQizKM00U1g/cSMtFzo+KG7xnIEfYk81gxGtzECGQjI88hv"
    "DdtGZeMEbMQLkQs7R5Q5tZ86XO5rtIW5NWUlk819gFd90hzSmJmf2cVNARZa4Hoj4QMShJ"
    "DDAOzkJ1nMfmAFm6CxoVquU1K74lTM5qpktyrxkPM9bifWVB7PbLBeiUQSjQllvXiESL5t"
    "NNvyabnB5neHffxfeO5HqzJ4Zlm5vVFDlM8KxTrOx1ilxgzEwW4gZ8DA5B4VrBpnTJVrHJ"
    "PMpoUlvjGs4AsbqlcLfEA6B1h4HnGc2FKXqDRUrXDqUn5TPtRMyd7PWY1s+oYMvSZD9ImR"
    "rACBhOf5vLtoyeaz7sir4YbOgyxPCSm0xmzK13CYXukMxZzI8dFY7gQwPGQGfvM+1Vlg62"
    "pl+YC8xk0twJvUUL1irWyI1Adm5m8tf3NXbVSqLj/jCGfX2PFT3aSbcDYeqqIfpGeHnWgC"
    "3l83JIp2Gu877FJzbXedx8O24ZzqtUhUQwIVPQa34gwDJobdNlnitDRRxIxesSAlVFhXbd"
    "5Rmd82JVmgNwQX2Ob8puP16UBkloU8nUtRO+qi5o4YAYkTmrtpWXeHPP6EvGVO8TB8kVHa"
    "yDHsDq5/8Cl5N6Yh0C78XT2+JiNe6dGzPdISJ+njkEU2Wg5EZ1j4J83xFln9gn2/b7xmx+"
    "B8AtadqqiArDYw5bik567fXyiLLGQLyDSR5flhEC6d0t+iRMhUN+Tj7YWKJBIDnuTEcB/y"
    "JeUJ6UgCmT0BwNmGjA8XkPP20CHo91PvggsQQg/WvY2NhRmx6XPzXJkqcPOZi6WeE2qE2x"
    "gZbXr2MlrFCvCqTeb2LsozFM1yIYLogXbJrH8HY6Mttn/FzE/cM5b3f+1fgBB6sO49vHY9"
    "qDxhu8hZaMiGXdCQ7feObm986x0/kDGv2ZC94r48hYqP8/F4t/Oc8aVl7zmYMPoSNY5IRM"
    "vjBsbqkxdmp+HyAH37WnYOEDauMfWTLDysu15TbXEfj/dMh+vVkmW+Q0WRRfDLgtroElBF"
    "uxY0ZWfU+aAvi/McDiwPBxsP+s9/So7KCuQgqqZBzy/4XZKNvAM2rVMZM6CYho38Nvnsb9"
    "7esB98Vkazqn+qhvAeTzdldMwIwXVChrfI5u94u4i6HMMNvDkK5Be8bbVX9IB1BYWvbxfE"
    "XDIWxOrTwwLLx/P2gYz0jQ7UK95Komb+yNKq/kw4PcGQ8TOB6tuqMYOMEzwfs7gv4ff1xs"
    "NoExu/lEVtWmSfndlVwu07RUCruahzfcbS33LB+JxoOryPG5bvbdYtBBngQnIbD/ZMbfxe"
    "iWsol/NLk0gvbupvG5tWR70c5s9nUFBSVaHMiyLDpmCaLCOCZ8YYqMpmCjGOspNoG+FXCy"
    "zv4fVyKHrns0ugB3pmhdaLAPlN0ciPaP1KRukVj89h1a8wbuGa9MhG6RU3FQyGIfmZz0N+"
    "YpjuptnHWTZaNrnWuk7Tq/1jNE6frvfnWJeQVk9sCaa7GzK1zRz5ttTp+QsZZC/3S8s2PF"
    "xSLWXgjO6+Ykc21dfDBmZFCD7foj1dZYcMT9+sd+ws1tiDzlbU2sXvyN60ger7lgx6F4/Z"
    "q1NM1eAUI7p3N8//uTHeahasPbCI+8TqE8PfK/Db8hnL28yvW7u2pVvYZ/GBkgJitVgNg2"
    "1vXX0TZbz2hcfSFJx4kjbP5y5BSCNCwWe6fZFrM2rfrxqz28M2Rv7nZbiCDZo1Q4NfpYnq"
    "uRAYZQfgCgTCOjf0aq9WriPYluYhr3UpbNtAkTEB9K00xknhBmHcqykjKwe7PvXtYw1lGf"
    "SF4wbNbx+0xIP+lQ7VK9Nib/kbpg/A9PIFJ3731nzFOrbeYcJEAZNZNsZKP8cD3riOaREz"
    "o2/WRe/K5CQyOBfv+xVl7EcFCw+/W7hpoZZnOkivJMDqVciqWOrdCA0+NvlW745Z97xn+d"
    "8Xa9dtGkx/JuN8I8P0i8V98dB7LtHrbx5qnMn7TAb6GcbpkyJXRWo/00JDpjnJn50vurvG"
    "f20/0dTzyfJtQzm8bDTfMrZX6zWxSvp3TE4nRqQtMny9oVfAzP2QMiVUGi3y2mcMauNaEv"
    "K6d2kt+y8mnRTL8jdr7L1bkDfbjln9kgzYQ9s6rKc6Bv3A4PwlJYaoKwkZhod9H9fujLGf"
    "3xAiXZiu15jPECX9AuP0ir8nvVpvvLemXPyVDNErBqYB+zNTL3UJwbzbdHJu/MZVmX71K1"
    "VjOmFIZE/UriHroE61O3VT9anhL3Hl6uJHq+mqtJi17i72FVd5RM721YWfFWuO16mwUljR"
    "oWharwwvzsph5zfuX5bpGisNb2ujkAuLOPJfwhMPMyRcSgDxVxOdTMX3HW/ZRyFdWLM8Fm"
    "/4+SapLB8sPXfztsxShUPD55ly5zdXLzdXt7R78CItohJY986chNoLo2piQh8WhZfzHna0"
    "LmKW1FgTVB611gOjaLwWLOfd2lktpfZqaAAK6mw9GApYZeo4H36CiWOjy4WQ4kZ+KVjs23"
    "euhxCjVWtFxDSpsestDHqiIAe90T8BE/53lKATNoHm/nH3jum8Uzio4seECK3XyYf0RUPB"
    "/+DSBxc4flIDbupB5oTOS9FUpSiaNcOqRoMDMpHilSPQgZjv+gP5wodnBQF2hA8rWDJXBz"
    "kL3jCY3gG2bcCGjmjXV1o0zjYEZAbYIx//lF8Ep/xetg0WgfuGCa0XHe9sN8Sn/fp73Pki"
    "tYNr9Z5qv9HX4Y2b6q8ZLhbCOSvY/uTgD7KMj+nzq44VGrgHWdwbMBxhQOedp4AQBajc4o"
    "KmIWWyuHeCclGkKHLyONLOqmLySiJRheNjjV5dgmPVoBmV1Pc4w5jcIxR1PKFHrJHBXDMP"
    "r/shaNh2nTe/8nWXzJz885fpZKbMVFGeqSPIVCd/iv+i7BHi/dfXXKM23cNU+6KSGo63YV"
    "PNHTLKUO7rxwm/tCO0CvtHt139+0+O+3HE3pGmEy3K35QlyGaYS+YMxMfmKqDmXQtf7x/v"
    "Xl6vHr/BSCvf/x+bsvrq9Q4+mdK/bnN//VHONRiOBxF+u3/9mwD/K/zH09e7/OaMn3v9D2"
    "i69APaBO6C8GaBjLQQoj9HfypdIVr5Hn5wXR//grc714e2Yye328uvPY9rvAJmWEMp2Wv1"
    "ogINGyhu1saR+zJLeZp9WeR+uxtTpgEGWdLGuY35K5vsRW7MSNB1N2aBbggbM70Cwo0Zyf"
    "60GxMQA6FTrqIxk6I4nTEzqc1hZTqDOt7KVKc1vRXoUc3efCSYkK9Hnl1BGQFdgJ0c3t5O"
    "b7GwC9sxmjFL2YJmPOGxNCXrfi7Ls5z+u2VTukj9F1+Ts2vgZom8cvnHBDnREwZ1ZJ4eic"
    "9J3aZfNvpSIHdo6jn7ybD8NQr0JXNSVtx/K/THwsbOWwCuEHW8Zwn8/eqZakJ1nBPr1/CT"
    "Kf0oux/ZhbWWHGKKrgTRGk4HmqKougy5zLoClqGiakQqd/EM6vJfrsJ/eTf/5QL/yS2ybm"
    "PzmKLbruatS4Fw/pXdm0954iM9qN3HPE0zCPNqphtRAnloXv22dAXDMuoW1WvaOB7/T5HP"
    "19bbTusqJDjKsjode7UpTTZQzXAJ055UAlGE3hbcoHkv6V+FD8J9y2eonlp21nw6FUVlOh"
    "ZlVZopiqSOY4Or+NE+y+v6/mcwvjJ6qGiNwURweRXKf395+rpjd6SJ8naYpQeESXbfyjwz"
    "9IpCq/klqLdwn7AuKxqm7uvG2wUYlzHCIvX/4+PV7/mT4ebh6Tq/r2CA67ygapvLn8qBkD"
    "aaf1vieiDyT2EuG66Dj7k0JWQnuTG1FtsEhTspeHJB9pHGbWWzDmIdQIQs09s9g50pfNIA"
    "Z7M/TvqOPRutb7FOkYo/lMVKc4+M9sZL2cNkYaSerhIz1UUAhCNDpdmABhTTAftHmsPvKq"
    "1AAGmZdL1Y5ALmmoJPbo8esoUoWRKyU8j5jb21Z/kYToA1ssAZFXpLHMzCoKWx01N/P4+h"
    "8hgqj6HyGCqPofIYKo+hHt6XPIZ6IRuTx1B5DJXHUHkM9VL13woFAbvYVA3eJRT9jqJKs7"
    "EeRe1YRHWuKnMQ+hQToT/G06gbwZuMq4TwyFM7Y3j0s1wQtXex7LYy61iJelXU02IgAvh/"
    "G2Rb5hYSkeK51BXFtJIopntEMS2KQkeOYYECqxXSyFKdPqaRshW1jWUHluP/BN93zA1OxC"
    "aErAyqKEUocqhJRF2KrAUXnoN3ypwr1HdFL+wmvaobUFjhW+SegqQs5GFjJFBvjI1pjQVA"
    "+YOfqqcxEs8Klitycul1tmKW6qj9eLp6DbSWgKKB9FQTigEraAyIhr+5H9SfglZQWoC6x0"
    "3yW0VBZbelVGlbSnu2pVTclmQpWR7Wg9LqdK5rY+TsQDtkCHPi0TqsWxL/paaRPoUsvdkU"
    "aumbtCLuRJHp/pLT+5Fm2rjgzWUu4a2AoIgFVKsjosGo+Ra7fnp6yGyx6/tcOPjrr4/Xd+"
    "Sso3IkD1nBjigx9UWu0ZaysyC+R9cp833kaPI6FevWCtk/3bJ/e3XoMedlWGaX6kvQjnGF"
    "pclMjOspfWMTJBew2K85ErYb1DxAeXt3c/949fDjRB1NcwKKtuCssMs05Fsl5x4ovztnsy"
    "rkOmYkFhP32zKcmXOD7CRRBjvwOnrnukpuVkXHzXaruCLv+x2h79htnAS9eLD+rzTmGRUk"
    "qos8K1B2C/JrZ0+mA0CKJIqsTgycccl0qAflg8ZDwwA+9CUU4CAwalbmaOi/2uEt3C2U07"
    "gJ2xFFeieGXsJbxuITewmT6HZNbhcIh7ADZuaYZlJPEMMXhzM4JcM/LIfwgpb6qsnxIuUA"
    "Fvp8TK00aarmXBOsfrIAs2FJ7KFl3bUsCiidsr1QFMsX18PWm/MLrlqKIru6PtMGKKs/4a"
    "GPGNZSVA2ZChDP5Nx+vr95/WHXWdwC84+qOPhZz+GD8ipaMxUEltJGLQis5WrqQ9BdB8VS"
    "1PcVxKKVJAnVlkZrJc/6Ziwd5HlsQ+5g9XkgneWNTEqAnTs7nuyGd5Z3XqE0FUCeCsZzuE"
    "tCRDbpYxK6Oj+wbZNrq4O3VIFtfCqwHKaSdtuAUkEj+BU+JkSQmPHmgiebbrIyeOcJv5kD"
    "OzmwkwM7ObCTAzs5sJMDOw/vSw7svJCNyYGdHNjJgZ0c2Hmp+s+HzivFNVAtkB8T9zuQn+"
    "lOmi4S8tsRjUm7ju5vMSrB2b6syM1+p3KMaLrSjB2IASvgD8MILtj/CF+/shoUp4oca0D4"
    "n33K7+Xx6uGhqAHJ2vVKFn4IE9pRQySiGRLGiCIwpelYZn2WPDLmGKpQTMbjxuouwg5JNa"
    "BDbx4yjtY4MXG/NY6izeasmgth+s/RO59fuZhkouT7S5Bbr/iPHcolTdN3EHlKw8iTMXQm"
    "nOsggi+pOTQ73+9+f80c7QU4cXy8Pzx9/Tl6PI8xzoP6qc+aGFVlJjGYY7uw/Vm6fcbYiV"
    "1HgWug7VHwrpQEJaihIysTKIZ0F81VqNnYs1RtEcsrfxxs/DUm84Sa/4Fl1xFDCWlDSZwq"
    "KiXLKjQ/HEM1L1kCPLEsQnBdnZgirSm4XrsetZDiOQqbtUA7XJM/EhF3IQrbcr7DBUMvj6"
    "TvBtgXCPuNsVewAXFzZa5H6F+I00ZmqenatvvhC6bnrsI+nz4MfMQ5IlbC2Yt7cPZiEWff"
    "E+ThyQK4qizRTsTz3YCHU3pQegF6OxXze4B5C89a11ukOsdU5nkZ8RDAhpkrW3mzc3p37h"
    "zylum3VB93OCzAYVrXsGRURcaYHsgUEyZEiKWTxVHqL/l2FvrpOA59HSus9prOok4wnj3A"
    "GQ721O0GSNgSgrBe4+PhaqODQqiHFzwf5nlI9k8nkOeoP15Dpj95b1Hn155wvOMD4aAwUs"
    "dnlR2QsS9PKpCBm6KHd0WZ6d4vZC1Fct+4jkn+DX4og9RmnxjtxdLSZ4EvycMVQLTp+g+q"
    "KkGEVaQH9euHG+Wdg1b3Bdeh3gyfvKLAasSMANPH8gSgGmkuPT0C/NEU9jIU7Sm/msNoOY"
    "yWw2g5jJbDaDmMlsNoD+9LDqO9kI3JYbQcRsthtBxGe6n672LroxKlHt0l2Izg/zRyY664"
    "IbsvmUqkTJi+G0tyGHSYHaHf4ko8IBT8NqNmJCT8P2/snoAQsWliYo294wVgW8oV5444eo"
    "HyDJC348RiKOC3nOtaDtd27whsVkI0pbbhVA7+wHXbUqZphoBTSJe5UGR1lit2cZ+vctFa"
    "7csaxpprG7XlkKYZghxYkyppoho1ZPJGNrQvfLQAJjw+pk4Z3ULgpFYRmM8oloMBlfSSrh"
    "Daopro0wrmJHrroEjS2r6Hoa1bV99AUfAfdoa24idGFUJbRvrhmqEtWVKVuOX6VRRdikYc"
    "CR5hHfIpSF3H9KYKBVmCpedu3pbM4e6uVq4j2JbmIW97KJ7VyffxIBYPYvEgFg9i8SAWD2"
    "LxINbhfcmDWBeyMXkQiwexeBCLB7EuVf+R2ZLP6gSxEoqOUm1bynOm1+hwD0bOAjLUSutR"
    "az/a/KwO82OCnldlYBfouTqH3ObX6KV7kcRs43dckutfLSwYE/c7Iijps7DJFGH/Q/TO5w"
    "8DWr6/wd6C/m+NVZ8j63eKvzQV5bhbkSIi2qQNSivck1lAS0vNNbYC0tx3nGrrFdbM9wXH"
    "pcWdhSX2jtoznfS9pAKoW6okQzSUoK0kKuCIEo1JLmgL8wTnE51VYzuhJGabBLprVoTJ0Q"
    "2F0+QaYgB2YaYXw+PEVAbfdkfRcfzH2iImVF0+Z6gGUu1FmouTqNx8OZPj+jVtczmMUyyM"
    "DT7imlGkPslVo6VSYNgwaQQ2ViUSHovxrUOWxmAVuYKGk2hOCxfwwV0+1hvNtvzlUffQPO"
    "2AlkfJkmAX0edoMVziTZRY3MHm6P6iCfXJLPMfbp+vvrzW98MqUw3CvGMa03qJ3/v81jkY"
    "pkX+764SGD3f97uoJovMHwBal8ym+d7qoiKgjd+QDSFbfYn177jEGb23lXUZee8bWkszaH"
    "os6wYYJuNp0jZ+QptbYwWCvwjCwTOszuFWBS3KZQVL9F7LZkwbx5vI8mhfeaLsacDEw+8W"
    "/mihaEubra7dFXihFuTVDBxqsap34DLanl+EmRBNagWZKgiOuiWSKp0gdB0KjUw0idZ7ZF"
    "ODaxY93nUhnPUx+rGTTvO6S+zluh1eM0QDqIyURqhJomb+CP+I6M8UggFTAQEhgU0rBCid"
    "MnoUuoOOqFBVpByAONIOpUwVjMihRP1FaVwMbRHGxHNKuUR3tiMEU0I6AMnsuuftqFUSTt"
    "KH1piE824JWK9rce2BQ6f2RlFyn6C8z+m20eFaVwU1VAEVnd4in1JAZ95NB6VWoqMqiC1Z"
    "Pw0F9ozf+lWor3Mz4aBEMoZVbRR7tpZfiefhOiT78ssztuO6g6fJNWjr7pvC1WaA5Wn4/P"
    "EC+d+GmQDpWuxr7PnYwCVyeETO9tWFn7USP9JTbB90fiwAy4xBzTT3o1QoVKdlOdJo01C2"
    "LA6mUXiwyrGxKMgEYG5ULK5Hxfodb+HzdFpPLPLws3R+SZibAH/O5WMsspPMbOGbq5ebq1"
    "vqalwUxJf1HBbeky+fPi0fv2TtpNdHfu2k11W7ayfWWQfSj6ge35l6FGn5g2lHUZXUuilH"
    "mYSwJyedZo/yCUF/Zb2fMZH6BzGLRtQbtnQ/DqUZtfYdPLWIpxbx1CKeWsRTi3hqEU8tOr"
    "wveWrRhWxMnlrEU4t4ahFPLbpU/ae7u3q+7gqTD6HNa7oenmJO5MwVouKOy+AU5CowBXk3"
    "SkEugBQuujChto1yKVj9f1PwMdHwyGZODSiogzwcNwU4RmI8FezYDUPkZxD5zc1x79LCAu"
    "SBg6sogX9/efq6QwIJSf6wsvSAzNAmx3GfjqlMxE4ziUBUXZ7Q7qPuisZRfTAlRgIim0Qg"
    "AtjowcYjx5dXuZDkHsEAIzNnVwE1mQdI5g4lGCCPmiRfb1DAX63+1lmqfsPokh5oYP3Jk9"
    "jdf5OZRP8AreRQwZ6F7BLJXHke2u48ihKqnGQq7qemF2JtY9mB5fg/wfcdcRvOSkyid+I5"
    "uNkfo7lBO+UlONGt5g1kQRj/+d853q89V8fGxis5UXbvigxRvzeFNJ1jwujZGJD0xmwCMO"
    "GxRlj8LT2H/u0JjfDPtIIFuZ6VuASqpTrkx+i3ySaP8TjqZidL2pwigiED7RfyTbRwNJvO"
    "MYZA+ykQaAWQkkbiyQ3R7300nwDOaq7OjR3SYbPpk3CKcnl0nRI3WvJ03jjDurVC9k+37N"
    "++isM0ITdCmsxE+jucH1d0SiNhu0HNz43bu5v7x6uHHyfqaJrLXEhLJwe9hlVvU5BBUQ4v"
    "hJv2TjdbjrTPrjZpSs8VZWLCrlDgsvKVFg6BHbHFyLO3Qm46lf1s4lSRYxcb/M8+79oLEd"
    "BD0cUGlWG3i9VO/0oFJZUZ4XQpc1+fnsmU6ptU0kSCM15kAYaUnvqb+xFeXFwtILyumvDT"
    "ta76IFxwP2pXu8+RDSTLPG3whvk+c13Ltmz2O0vnD3kWlFQxOsjooKyQ0RDYLE+niKY2Tv"
    "Ns7iyhnxAHSC85f/e5dGOSfttB0gypgMrB05x+eTJNS8dwX0P+92NUSyf1WD4sQMj5ursu"
    "OQH2ponmKHufIarOVXCxywZ0ehVpOgCNNEoaVA+ZYTXG84TVjm5ciOcJK5c6eZETQ3r+5F"
    "OXcNQRNnF59yU7dHgJ8PdfF1+enm/u6p/nrCIJucVr1PtIkYNwjoc17/txhqdwxXXP8RLS"
    "gRwyrAt6Gmk8w7Owgw3UK4gn1tl5DhvYswwDO7XZXkLaOdvbAlBI4hyaOI3nNAcKMYUGB7"
    "2sRGWSMpJ4iud6CknEVsURoohpP5Ms1IkpZqXQmeEVI97r4aVzZEPoJdRuulJDJBExooxj"
    "cpnzdENIZJ4qEi0WNsulWz6QuQhRxunJumYlqmMHdm5P96wS2gEIIB2ZTWucYmugEKS+tN"
    "7AZKL1SM/e5iyTgFVTYGW0AxBY2kCSNDVOyCoVGBJouhPLLAhza6jMwJY3QGTE9vWFtY30"
    "5nGr4ysApLskNUxWbp5CN4wj5mCKcu4QrpAwHh8fLYihh0n+7Z40B/mfP4wrCOBAOmm3be"
    "guS38dFF/Z6VBBhBkr4LOK8Mw2w+GujyWmWIMiDebGMRbItt3Q0V3i+KxRr+ELGe0qHqwr"
    "n+ext8/yLF22CoUoq7hB2Yb0XmF8JZJ6L4Vq1WYqG2lwHB0Juru2QrcW3S4oszxa4jZsCh"
    "utFwBC8Jsv4yc23G04Wp+cKFn1VM70jBZqkcvkU5N8SeAvkL/Y0U62fnWXm3DUXq3t87ST"
    "3c3tHV2VPwm3z9lVuczCKSuX01nZojOpjvNbNuXXg0/J+p7eC3IS0HzLYOVVGgrhhQ3VOy"
    "lUMFggXKqD3UZWubs5cyGvAzV1XAiNl1TTYWiDfXV0wicqFNCZ4Qms2ZkEgWU8F8OyNqGG"
    "CD5cAUajGWFQJdDywWAiO7msUE6jsXhBHF4QhxfE4QVxeEEcXhCHF8Q5vC95QZwL2Zi8IA"
    "4viMML4vCCOJeq/5pklQ4j2ZdVZpEUVQtTSCvuuI6B3KxQx8K3/lWSLrFTDeaoTqcKj8Nt"
    "z3XYa2gKeXIyxtHFmqWRwgkUp5G+0okJMLGRAM7MyiUk2lCNBQBSleAvFCBp6Op7pO4pwO"
    "I8h9VMeiO7EndT5BtryWW6wpC+6i+tdWOvtWs/xoNdGBd31giqy0G2Ay+Ae127lVNLcYeD"
    "ObtY97uaF6vsw3W9zso0ZB74MzXa9k6CVI2rjJf4T76QfE9Ub921D/qhm4/OPdPcM80909"
    "wzzT3T3DPNPdOH9yX3TF/IxuSeae6Z5p5p7pm+VP03vNIjN1dfb+9prnz9FZC6SCtTDSq9"
    "jenN4iWex/ld1v90oZbZokw77q65kCEaSrEFaSJLkTigtAUrvEfE8e90NkLN9IuKNRXwH1"
    "ZQm78ZouHwFyzwEv7e0dl0yN8FMff9Mg7vLhiWI+t50bAUZyVxbkJtKgzFIp/pBMBJAfM5"
    "RqF0UjUs7SasmaVfQjqEeiKJ/5Q6jpI5nNLMpZ7leuxOkQyLzcfHDtotZaDnZN0w/ze/dP"
    "rH+Cbru0Kf9cLur5CEHYH3G+det1WTsD+L/SDHUwqgdsp01zG3MHi5I96WhDYPxNqC5MEj"
    "sjsgJcwAi0aB7KQE8BCWBCYT2GZTM2gozBHIatiQbyMfLgn7w+CY4C/djW0IS/SOq6SDdP"
    "vlPErHo3Q8SsejdDxKx6N0PEp3eF/yKN2FbEwepeNROh6l41G6S9V/yY25VgbDaffhcXkj"
    "qYQFlqoQtl1i3oQzZClkDEK4rdd1mKdohuHCZQV2JoT385kJ3ZTvM94K7jHvmxOxXY8599"
    "buZHQL3tqCOmmB1dH+vInG6w/P29Qlh6MTKVXbO2c5Nh5c5Pyww1kefjo65CwnNpwdPVjB"
    "WT5XdUytJ+jwrVJ4xVgxye+GCF0sNBHTtBEYktXros45y//OHNI6baFU5ghvb2Du5OZObu"
    "7k5k5u7uTmTm7u5D68L7mT+0I2Jndycyc3d3JzJ/el6j9ytcHemtwZ8YL+qbAa9oDHi6Rd"
    "JaS0tAJm5ngSeUqkGZSWV+Ym+L2/kvePbhbJtCpuze6R5ORtHN1aoxKP4aPrlJxOGYL8Hs"
    "W6tUL2T7fs314JKHFsREp0PjEmUVUlaTIT46pK36IpjoTtBrWQVHF3c/949fDjRB1Nc72j"
    "0xlFuYufjYiSK7EbysWSevw8Qql/MZcMk/YGEGkZFFPJOqJkUTJpe7FyGT24vi+EkxaQYw"
    "iOGwgeNjc+Ns4ptjcPOfXTkbJUDfORTuYdlkTYQLJEt1Q6H+lnNp2OEpJWKNiQY6omi7NU"
    "g2HxVBwztuZY/Mim0xGLNeR8rxm2S5EMIWw3n4GVBg2gCTOvybuf8o6iuxtnh8t1X+JWim"
    "gILA5drgqsYEnUzB/hHxH9mbpbYS5gFh3VmKsh+1PWZT0RFAiHIIbEMoVM0ZoWKEcBVLUu"
    "Z7PIopR1efxpUADPlv+9b0iANpjdMhJAC0+QhtyODqK+cLrZKXmQxymboQKPs7fnhpzOKs"
    "K+8LsNXX2Q64VTrArShR7YbegT/NZal9a+mykVsnFTJl2Dhrr0HtywmC0o+hsYp6deG3rn"
    "r3mrP3EVW8+F49l/xmvXK8+qzT4x2gsWCp9deMnDlQBDyjxC4aqmodH1Ta+N4EKRpwjqzP"
    "5G+yoK5Cv+iXXym7608Du5r9NM1pXrBMtyyFB7Q3PQEAcNcdAQBw1x0BAHDXHQ0OF9yUFD"
    "F7IxOWiIg4Y4aIiDhi5V/62xZ7k7eqvtiBTEFP3uqMauyTNsGgzQ8A/y318eH2NEwyNcjk"
    "dC+OeK2zADENq35SLEgrITHKQUoEHLrW/pyF5EroiSrckwJTsEU0Y/IMQQ2ZLkxqfq8iT2"
    "d2AkM+H9nwQsFM5SiGZJU5wFHTvNd2+EQJFqAFCIhWb4C8tZrG2kY3ApBqgouHIQ0S7axk"
    "I7nUVBTzq21Rh2YmbOjGzIqARNRNnB8tyQ51mhwwqu8yu2K88HKArwHyVn4iv5645KAeHz"
    "PcdLZhyIYx1gXxNNohV3I3dns4Pv7vfXzJkXKbofH69+/3Pm3Ht4+vpz9HhKMd48PF3nZI"
    "F0Ha+PM1NypCexU1qKAU50BcokamLOTLkKp3SRdoqHg43nHFEXu0DY78rY8/EYHKEydYGm"
    "K2P/ttwKViD8//a+rblxHEn3rzDqZWo23H1040UzT75VT824ynXs6unZnZ1QgCRkcYsidU"
    "jKbk3E/veDBEgKvEm8SqSFF1fZIiAiE0gAmV9++YZ8iQ0J1yoROy0Fap4eADVPs6Dm4RVB"
    "uHu6/vS9ugult0UPwvhPVdBPotUQcD/7mBjFjdPXP6XjggUHi/1FxbLOtuzUY9RSrF5TdB"
    "ZqjB1GT+E4TuAxOoS22qu+IUCCm0TvZpIfB1slFn4JPAo3e1uQ+a9+KTL4Ac7yo5LPmoFT"
    "E68kFhERdB6Q5Qtydt9d+FlSo599f1srDHI8ul8zVcIwwd8NHj9VAa7xuQw4irk219iioi"
    "OXiKr8sgepAyqmUlik0CexTDwAAxGVc3LnoSZM/q5HtfcD7+ARC9qGEyTWbPgZaxV+GKw8"
    "d/uyyul2Eao3M8dur59vr+/oKX2RUdf/HoPcUGOUj7WJ7NRBkE38UAlwjTKhl1Z5poB3aC"
    "zHfgXeQF4DO/wr9gMoUP8TCmivEDILvywPWtNexwJYI4A1AlgjgDUCWCOANQJYc3xdCmDN"
    "hSxMAawRwBoBrBHAmku1f45bJUrFnu43oIbPR1GXYyVeiF+3a73sHS4djSoVjDoQi0oHQq"
    "oyH3VNd9S+6DNsR3UE3wm3Efy72FjOLo+k+xv9e96On2rWb00okyVQGanLaViy0Aok3wUc"
    "T7gPeSb2yu8+ydUwKbUcJgfWwySLZ7Hy6riWi8xGbU8Xl/3l/uv90/VD9TN4wjjpM/g/Rm"
    "Ccvpd2L3UdowVpLgDLBaeWBXmfRbU9oqh9vwENsj5HTBlwONDUeNe4c40teFYjxxMMT4qG"
    "V0dj41I2bXzApo2zNi0qPLowbJSHyCxWV7ZlR4pqKWKiAFBWMcZj0JYB/EfmDDMygohoTz"
    "VUnR739ERhAhif9PGXm//zXZqp8uynyWjMYK9VNSiX0J9cqD05qzvw3rsF5q9Ia/s2PYf0"
    "KZN5HLggV8851cn+7XtxJIjEuXA96yXvWFBuI8rppteLKa0auLkC1Z6C53Bqe6SjiAyf1U"
    "BpHSCJbOQ45Bq6D31llVbAVJnbcjhYZk1HY+pjnSQVmMdYyYbKxQfPCVkmi+al4NJTCn33"
    "ctob0IeH++u7Zie8uTIFHJ5OEczP0QjOv3ioMBc6JjcBvPC3/gY7+e64CrrJ767fhz5F0S"
    "bUSQAVpCaQEJDVmMTGJSXHdX4d2tbLKsfmldNY3PiEV6an+/uv1ZfTDCO4Ko0UYLd8iF77"
    "/OL3sfdqGRhgNkHu5lOcipHTtOfLRAVXjjyh+85Yg6QMnZ7jntlIJG4k/cvO8K0XpzLzbq"
    "JRQ1bYU53mVF3F9AqrpEhhn+lgOuKEJUcMs7J4E40GIl5tNjUjQrCEeB/oYDoSLzHgXnXi"
    "6GSrgQhYXtKcEpOKNjF/2Wg6krDhrteWDxt7ZTHnNO1c1q3eymehv4sT9i03po4kjoKFgT"
    "aI4tOqCTzbcijy1pY6zpX3dSBFQ+pK3Lr7Ss7lBrJxVXFnWg5F3CwvUZsbs7S4YUgSHVJH"
    "4nbcEHu9NYLcS9UN1PtETlGENdM6JXO9NdrdrKzjv1SzJTKGwLpKzTdFfWm6DtDkrxibvu"
    "S4UnpIjWR+8/j4kDgl3nxOHwN//XJz//RxnHJNZGEQlg9o9YVt+Tkn+IN6SrXsvY7kyRhi"
    "GmNw783HkHWgjsDhx7srFDyCs/1UhsvvI0t0J4OMWRujwfZFe+RLlxYFZyN7EWAvL0Wk+B"
    "qW37rfNzF5OltSDyCtVgMMFKxyDfP9zZYmnFB1Q4k9gNcvHsY0fEVHeCXxo+7nfQ1Fr0y+"
    "0q4Eksi2HJA2acxxhpeQcfDJsmOgezyoOn6PTtKoWYB3W/UwkWo2lEsJHxem9VbmijwKA/"
    "ZS4Epko4NggdkOhjLv+OaDM4JO6+pCz208ENHP8FQHrwZi3Ofgo53JGmxf4KmV56O0Sr7Q"
    "fDCP1n3irmaeRIbevXKQjbx1ffXwzQeiIF4RmqnJkTrk2YyeAZW0I+oaxgiGDUlUOc6LtJ"
    "dAh/4p0hukGW5cv5anKqf5UO5BytQcxWXUDjmwQBfRGDvSxMbDROvYp45vmlNZYW/Pbdzv"
    "7V2VJ1os7wkFoqpTFNcUmNFw7WxkUKcLGxTF5sGUk8i/0ZDrbPzdFIVEFo/sqrwZFbUfiL"
    "lTJqwAYZR/T1lw5pShahodFBL70W8rV4JgD/ZTZT6vTnJwoE7gBX6F475R6SCdbdnvlcZ7"
    "jjVdh3U1xcto1alTyHdha08dKyrN0gBo3zdyJbICqoutZZtXdNGt3NJZpN0ftfenGNiD6q"
    "iyuId+q5T3T2u6ATddZQQ+pftwCHEiMD/A/igu8lLX0lle436ri3dvJ9R1h+F8F7u46RoL"
    "3rD9GnIo+qBHdxtstv254O6hHguPqAC/VY2+FbQfyj7Ho2LmEPpXtKmWjsnFYwz3MjbS7u"
    "KgOAhsnJOhedBLy7Xqv4eW3Z3Cw6FmJNlJWVVk5qFV9bkaHtvpXZfys0oIQEr78fbFSQt+"
    "R8uhVabqJBPktu63LVSxAatFB5rgw6kE+8HVsX2dJBIw22XWYLDMtuy3mhJmjqewfKIDAC"
    "U1w/x143wN5wyuoaG8tv3WEb+UCnTUcBF1oqReVBI+By4qUagyxEXhs9QWJmcCc1GroHa2"
    "5RAYR9WJCrHb+XSWKVf5QAYk7St1nlQD8AN7dTSQaDmAZcArYK5p4O3Tl0YkfjaaU4qffL"
    "Ih/VpECgsy+KqcuwXNB6AIzZxMaSRVZ1gGxvVP94x4SBIM6ZTa+LfrVN0LuCYDkHpI4KZS"
    "l7eCTWZ+iNT/iwyja0kfYODlrHlW+O+gTHEHdv8oOWx2hyxBzfvvcB6cSgPDm/hH5c5ZhB"
    "IC53bRFuT+EHfUE7m3vt+Wm/aJY0kpRurkPtqCKh69l1/Dnnqii2623BIk1blnlBJaSd5J"
    "GurjPtFZX1TSza3sqE4yN9gG9ev32JCGReyv44765Nxonz8/MceXlkPmLUT9HIBhN5Pgp6"
    "gzgHT3SYgMZDHDGs4XKBAfWT7gKtoULTjcGwoUuvjsfIOKal3FIfo4KyljfEPZlWXxP90k"
    "VJaUekGdFkxCIhMDl6+FVEqSUfoB6aihPMlW12p5kWHMRIBZLTbIM0L2//rygy31G+2oV5"
    "OSg5/lTkrXkZqeyLIC9bebjW01XeEg0WfoaTckibYoyzXaLALk/2goxy9o85300ichdi04"
    "ywaWIqfpDPwS9XNJJjG34kttEX4Le9uX7rwUOQJGGRktyA/e65Z1dkny87Cx9VHTbfmJ9f"
    "LOjR9cpFsps2WsSLetFNkKGRdvocM607ajYlt8jRmGVGR0kfPZEieIImNBdFBsKy2bnKJb"
    "MCnyim3R9yootpWslJestkU/MKIvrFBjK2nStk6Qe66rPD/qB1G6mhimNqe12FAyhhJz6s"
    "0metLhHGbX3oZCuaJwLnsfb5HQ2nVe4K/rbubRXoZVJhAfsqk+g+JIUstl2qINrrhaG7cF"
    "Hi3atjC4h8sUbzPBUaoZoGhNp5kCS5oAfy0FyP4hvVnBKsF/yfLXDlVta96jKNcmyrWJcm"
    "2iXFvJ9SPKtYlybQ2y50S5tnaMqSjXJsq1tZuhIMq1iXJt1ISJcm2iXNuHvWe5BlNpsl3D"
    "VNQ2j62Ba6Jdnf2Ru2YnUlPv0C7OsCP37caTJJczdktxTsirRGKSatb3wi2cgGV9OYf/K2"
    "PGa7GW3ph0yTqsx5fQCUOJu/UWvmVWyrbn2/Q7G06ZQNUjVqiFEZAAIVZINBIro4LX8RSc"
    "MRHAqTTRT9Sg57rgFwdFBACfJqu5YvSn1qG/Xa+Rl5P6cKA8wb7JgAyUMjJkSsUj0/WAAu"
    "kN+ZKPrObJ8J2wXDpE/gs/wJsqayPRqN/rY4ZHOv05ovm7sVYMd419CQZSZ43IpdaIfGCN"
    "yDkmKhH5KOs5T7YaQopo4+Bzu5lZm/0bNATgtwpe7ImsjwLtk/OvMsq+IWzgcFxvq9uW8d"
    "Ul12b8IS+qx39+dTCmR58kt6H40RIRPU0Dkmt5gig3m2JAFWKakXUtsf4k1h8NuwFa0aBA"
    "El9CursNQjob8oHnvmKTDI68/JVkBXhNyVbQGg7xkuvYu7zg32m/XMQJRZxQxAlFnFDECU"
    "WcUMQJj69LESe8kIUp4oQiTijihCJOeKn2j9yTqtXOiRv03edLr3Bzba7RGizhS/fC106u"
    "k14uQv6vz49f86XONUkvOcsIyAijklsdH0OA/zywHP9n+L46l4PY00FLGpgRDUhUlyrin/"
    "jv7XQE/+erjoV/oSy3RK9mjK5/IO8C90KQr8+cID7nBamWoZGnZ9DLYcd+2oefWqnQQdqx"
    "v/TcqlVguCZniMvXM7q8whn7/tzQoXQVGUtjxeRE3Imtq1huyh2wSFVsTuG8IQOe4VcnsJ"
    "rXasuR6dazq2wR4eP9jjslpLiUgTlbnQFj7LVpQjJqnd2iE45YVwf3Pbh+q2wYyVaN9oxT"
    "VueYsDJ3UFYyHoDkYQNbry2wlXdixynbVw3izHS7IUQGE9ac5+8CnjEpgLjtiwVlbPaBmH"
    "PSOZ6cR+1dKKIcv91xHrXOYooc8RcXGMsqunLC6fNW9y1zd73vtZuAVfMNS9FmQDMyhc1/"
    "gmjOIB8j3JLv9trSfW5eab6oMjmmfFg2L9OUU2BBuilrm5Ntyne9QMn3aCvx9InuPKDoWy"
    "iH661RqI9MqLrgyatDQWsvbrMw0o1KhK9lPKeejKlCiRWVqMavqim06u9sSqPJhodNK3C9"
    "P8BGSmaoH9oHJJlYh6TS8LulN/grsR7uG9yiwFsVM8NJH5FH5Gxjaaz8MS+afdZ3EcFtEd"
    "wWwW0R3BbBbRHcFsHt4+tSBLcvZGGK4LYIbovgtghuX6r9i0rAV6wlmWrWVaC7JbdQXB6e"
    "1ihU4qUZl4p3tmu97PXuBIUjWVA2x1vnOjlb0f7p9GrEhrVG9s937N+urGQtnTDHnKYvVd"
    "4DkoldUypw+HsYx75moH0G7Q89Idi8knZb1EKp3Pvbz1+uHz6OtatJqhZrpMhZRlehk6Zy"
    "Fnm63VBCq7ziEqniT9GAOqpabG5xRRHvWwxGuLo8iwtF0xrGc0WGiOt3lsvi+G/Ya+e0ll"
    "cXOkDBNidIANvAPTGRmRBBMtc1bn2y3eDD0/3//ZVsgfd31W9D6kQHF+yIepaeg3AiVDX/"
    "szLWf1Zs/LP2xH2Dw1WlDSDVpPEucDoSeGr4NR3Nyhr+npj8kEy/7GkpbtBvvMfe+lBzHr"
    "5zL/KKQYJWjT2Wb9VwEzhZMTZ+D0husHQ0HW2vdiiFpGxvXNfGyCmAZ4RNUoLVSZuODH48"
    "0Su6PSZLyjwMV77RFEd7a2a+g3Tt0jvBAfnePD4+JG6AN5/TPAa/frm5JxeDlNHJiS3Uqb"
    "s8uJLL8ojCNCZoHNOxsFiQOh1F5NAxExELhJ7SXxUFZauqIdlsOIpgd7FErbvbcCynFDtT"
    "9KJ2Cfii9gOoAZxYELwe7uiYrqS3FXbIheBMJeFDydbA9GVbDkwbCSxZWhuu90J/ShYRuh"
    "VsI7DKqfTiUj/5yyqoo5rcxkMwWjM8haICelI98T2CIgnksbEE4A1s/PJkjuObBYUDWg6U"
    "qvBeKL6AbNEIdCUhzyP/a54cUR+jaXBWtyFEs1Jp1YHuN0dxmakduUR5W85etaCE/tUbPp"
    "1pO6qc7NZQXj/vvwpx1yeCsuopW5U4e4lpQTP1690M9eZy3KTxd70Sukju8ie1aRd5IDiq"
    "wNxjV69IyJ6wAS+5u0U+/pCP7N5/fnUEz02fXBjRoxVJyLTlEjJiFRMSoKg7PIRH83ZPWm"
    "99lt0hgQCOcYvV7lOgqgWqWqCqBapaoKoFqlqgqo+vS4GqvpCFKVDVAlUtUNUCVX2p9m+H"
    "UY7L/nmNbLtwLUZtulqIbRX+xsBChU3qR1EBP4ER3Of+k7x+dI3YoN0aO2WrErBFOJ2oSr"
    "z+4JdDS+/5y/XDQ3b9keOQn2f/ygEY9637DWffuyvAGs7BfaXgEYWwRAM4P4zxAiDsLKGf"
    "10YObpEBd0O313lhi4wHoiqGLtlqKEDq+QgI8lSVwud4EB2rlCAw6u2YnwRG/W6Lpehl2x"
    "ZsvIDKWpREg/MYler+OtlcTo5alKc+2JJYvJURucl2A8HkJuY8b04ekB/srXtHVuXV3Ror"
    "7FVM0Uu26jfyXB5jk0YGxvsLHnv9MDUvOlnaobwxaV3noKOUOegoxQcdJW9XrUQOHD3fb4"
    "VoOvVpKCPM9sxayTGdZALErI1ZoRfX4Us06rfkeYLfMNduieZRyTdYA1xMko2rOUCtk7J8"
    "W++l8v7AtxnI3qCoQNmrLSF9SR4hmmM8nUV7Ax1QR/sC9F1DvsMSLyt+qOiTtHjZzYrJF2"
    "ogdiTk4SVFPn67/1o9jpHJh9zW4vdt35NwIQkwMWgMTkD68iP8M0V/zEDIOBpH5vymxyJs"
    "vpwCSJEg6K+Xk9FmMsbp8GQ83nKPDr2SDHcDSWPAOp/Wzim1AZBcZIPPtaI2Mg2HoI0ErG"
    "UyUuLb2Od4NCcVfoDXVcW+bzIEgfNguUQ11pDiltaTOOtiOJBCYSUmRUOsa3KG9UU/bS+I"
    "o5DVjNkogTuGOdKCBsIp9znsrS8qOPESOa6hvYUpoZvzZU+8ny38qEpE4sR5T7ytZFKcDY"
    "C/9ZH9IR97Tz+6OgK7jx8qAbgnq2QKhAmyFjm95yN1yQpvs1LpkAfG+aFChnLDXa8tH3A5"
    "2JNWCKDD0g+MNxJ6Qzu6wvKg+B1/mwDpC5C+AOkLkL4A6QuQvgDpH1+XAqR/IQtTgPQFSF"
    "+A9AVI/1Lt3yG0eBF6rWuEeFv6jq/RYO00nUJJxo0g4p0UbuWv8JUjvJmmQwil7J0d9Fa3"
    "H8Mp96BeBG9PBiDJd/yeUt6hG6uisJOtBiDpRNzjG3v7Mwb+jNTqauhBTy/W92VRSjjHM/"
    "a2RPxis58FDcXPzaf3Mt2PyjxpAXodxxuSNW8tUneuYNBLYYXdKMh3KBQUP1OKemlm0KK1"
    "Sxadox4u6pweYZp3aLK/s9K1VrCDeCoL3nmSiV+x7W4AJiD9m9iNfB6mtr9AxHtEvEfEe0"
    "S8R8R7RLxHxHuOr0sR77mQhSniPSLeI+I9It5zqfbPIPtKlWhP9Hy/2YAy14Y6wZ1JmdjO"
    "pDi0M8mmxaN1tbT48Pm+B9ZmUJZNnS+B8ORr+M69qBnsr1wvWFQVe7JVv2e6qmujWPbP8O"
    "KSU1MD7c93sr/lnKnKJQlHbXsufkOFq46q6UT8fwtf+fzpwci2kI9zErSvPQ/t8mc91yYl"
    "c5scWE5wxdG3lh1Yjv8zfF+9+w2GmP5Ei0ySPNMMuu/r7C9ER59cbw0EKkRQvoQcsunvh9"
    "2YLeKf/0rHOJFXPf000WgAEc4ZHgEtB0Yq762G8A8diLR3rp8p5skE2kLwp3S+0IBFfzz+"
    "xk/PyjEgzkYZNGaBdMsGR7WRb7Buwl4+/e0J23H+Wb56rhM9RnU3+nL90DSkw5UDQ3Vncz"
    "ItSPBqpqzkLsAKsyxMyzds1996jQXsOFtk38Xd9eoUGoYQVGr++bXAVm0UOIjq+7Qr44Zy"
    "ZZ20l77b1sH+1GWccqevhxxwlCw8960dOT+xDp/IlbhH9qFza7A1rYBYYsckXTUVJPT1iX"
    "XVqxnLjKxMa1xpmUpXhSbitxX2sAQVrhqWsUpIXCdNMZxomwn7Juymr5OVknAa7G/RYYRR"
    "zSoTJMdT+QoMBQqBCn/wJZ0bVksCN9z1xmZNGkn8NuqnV3O7VG647UZJ4WEKPwokGkRsfA"
    "5MSBqAJYtziPt0sRLeVvCIm/8iQz+hpOFT8sq02wU5IkMsobG8910+sx6HO9Hbn9Q9kXf/"
    "ZnqLovYZAQxcTfSt52NAqzWU8h3X1fCmc6ecHgVw2IYCb5vS5j1Yj/MI912bCnJjQY4BF0"
    "DwCzcU66eos4dyPu3zHqgpBJIdqBU8kuPLDIari4pUxB2uHdDA2/4eE6Mk/9DmlSapjAUQ"
    "arWpkf55QM5pTPoh7AsxLg7GZlvS/YpZiY1hTuP4QkOsiSORk9raCgJcMrJZZ3afQfT9m9"
    "TdS325dcwFsqMvbCpx0tu1zS/Jvog8f4JTfrQN2vlXEj1Zk9/YPrls1WlNhaxvyZm98VGF"
    "9HRDO+q/cNOeveitWxKq5fvbpgfqz9DHOzDKHfrzTinmHhvgbiRsI2IYNsgzwtzD+iJ+ID"
    "19ox31ajongyvdxrLodD2TRPsxc9uemf4WnE9NVz8I8hl62l3s1LQxMnFTQMAD7aRXMpzh"
    "pf7fW200M3LhFW1K0EUOOIa97aaFc+oD6e0u7uwJb1xvgO7hrlwMvZB1PyxqR2KmEoZiiF"
    "7TOy5I94l2JOZvYv6eXrrvesauMcAymkKEvrBe+jVVO923AFnYUGiP3suvIT6xN0I7gqts"
    "UYAb17aMxmfQb9DL7s41tiUjwSdbzPMRjefIhcdQ3o8iUWm0eTLduK6NTWoyG4sYegKL2a"
    "uZeq6dCI78i5CWqqlkSxN6nU6s6kSF0ON8OsuIFe4pktHJ7f7U8uzHlt6iFGlB6FcYHTkg"
    "kTE1jp0/xR3eus7S8tZlPf+XAliPQE1h6fPGO1lY1L5sJkvPDO3pEE3GyrJND+fQSVSTdm"
    "vJXa25XLrP7kqaDMv/sQjzsprOXdJVmI/VJ5Eeg9lo5gQKBU6m6llhNlQR5BHSlb5twTED"
    "2rjluhuSSqCyNaR0QCWsYyqJmeFi2VXM7D2iFnLsXbx4qPnqIB39Av30SRHadARJiZQjaL"
    "mE/A2ee1KZjJXUgeXZcDf4T6EZgqj6v9s9wUT7KbeLNJR7WHfyOlnNcFj76ikjwj3RQD/O"
    "5h0LvyE77l5zK9cPFnTnzT2BfkHO7rsLP9vOes8slOPUrfWWSayZ46E9IgIG9gGp0P2huZ"
    "G6CkWzKGQa9mAdYHPBq4T8Cl/NNOJ6VKk/8I4eYPkam7HGww8ZNIN+FKw8d/uyYrc7+K7F"
    "Xtf0Ap5Ix7+9fr69vqOsUYuM5pKeocK7duXJ0sCB0dFsUUxtDpPCQDlnDUoVAvQgvJOD/H"
    "3OzZ+r8NYSuzoktHadF/jrupuJxAkxPZMS6zo5i5LE6OlplJhj3ESKWlWcRJn9IjPFhdHp"
    "gdFZHJgvnGEpO1kaWJ14jztA4f5qYWCpy6Fwp59cHaZwj58pReG+r0zOssUVbQq1Ih7JPs"
    "+6os54h3dh5FO11+1IULILSnZByS4o2UuuH0HJLijZBSW7oGR//wtTULILSnZByS4o2S/V"
    "/vkB3mSnQDnW5Khtz1mTp2hJ7nITDYLZz+Ern5812cSGlW8Dywmfb99zBWBzCpdput/cca"
    "99fiW4G8vJ1cF3/HvBRsQ1qSX202324xHM+7kBV+fH/Vs3Jp5OmLZIuh+/XP/jjwnz9vD4"
    "9ZfocU4btw+PN2kC8cqb0Du6Lid2ot9WuAUdDW0P4pyVFdnLsy2HUIGcd3ap8nQac1emAt"
    "WnOo0X3H2Kxd7Gpedk0t47yuNLD3Pxn7biOyRsVBQz12Rogt4T4cIdk4wj8tt6JxI9hDOK"
    "uOCTq6whTX9XKJ+empqjjP1Zk1yiajbzPjTUxK9+v8rCt2V4joo8NsclJB0x0jeUdau5Y3"
    "03P0cVwBnqftUp53DReZHuJGz6QLibg2rTJ8sEvc3ZjJxrxyYoxVBGPNyZKOV7jGQGLCfH"
    "57NBXsBS0yCF7E/SG0AbDPLikuVcsd/eAI/uboPwV8uXbLwMcgPmZ3kJEWwXwXYRbBfBdh"
    "FsF8F2EWw/vi5FsP1CFqYItotguwi2i2D7pdq/faJojvX74jp5Z5Jkk/QUwIa1RvbPd+zf"
    "rpZm9SuGak6WUVE0Pqc2zIIZz6Zc5ks8witpt0XNQx9397efv1w/fBxrVxOqbTIHLOaR4a"
    "PE6eq5lrkg9/myiuGfH6JW2GVPHqnLXK18I8Nj7o3zqURHduSFLKMR7vGhKGS2lOfEMmpz"
    "M1cJN2xE59RBIjmnrF8q0WgARaV7Q9TQ8KQHzsqq9b/3TYYQY0w7dMFSkRGcMZq4Cb++YU"
    "AFfPHRSN6TsI/GTrgJWCJ8tc8DbCrvvlVX740NOqqxhHXvXbzr1kbW+kNBtIt9eHU01mXE"
    "z5WIdM01A9OrzjzO0KSnKhZv13R6Mb2WdOT8+IMv0a4l16HqgclPr6qI3FB9/0pCDtRkcS"
    "UdSkdLK/dNWm+NFfjhrdwA10m/W8S1RFxLxLVEXEvEtURcS8S1jq9LEde6kIUp4loiriXi"
    "WiKudan2D+6Piw0ZrmFtUI43LN9fn211Hrd9PStIV2foG5vKS0rnNs714j+QccKNIx7qOf"
    "35+NUiN9G8oMq156Fd/nLlG6V0ZJcrbd705KJvLTuwHP9n+L4ax5bZUh7RuzioS5Xp4WUO"
    "yrnnhtY4M/Kf/8pzyPsr5JUOYiVbNF4Qp+PzzSCtlQk4opSJIefHtlzPweTEEPuizhrlAi"
    "9HJT0lWwxHT/JYVeDcNjGT7uUcDRGT9bayjFWkJBhyD0KR1dSUajNQReUxiR5UVRgTOGfs"
    "3vlRTVXJFsNR1HwGp0BNg1qVVWwejPecGvIDFGxz2FPLcn9ErU9GPvHh9uGaHFbvqu/+6k"
    "SH2NmIOoCf4zc/P/8Ene4LHflWgSLyz2OpZv3moZAnIyVaE7MlIF2UqYKJIv7ivtGFQEfj"
    "S28QuVwSw2XW0c10VEY55KlC7dDP8jlaFh5GfhFVS9ENN9O052ri0ifzqEP2hYzqE7h0pi"
    "SzpheCbzkoLwSvrKQXgg7pIr0QFJFZfRZwzU4yBdpK7Mc0rdxMzwAK3LxE9dPqvNVwBlyT"
    "YYDfAPyj6FNMvUotHBzrw97s8OsbwrDaLu7ZB0EfBVBx065/8Cm+cFcRiipV3OsYmCr9eC"
    "32gH0WAdEJvUGyqgcxjoPL4Jc220Ai8nfDBP5y1ACNv0HgowQ+SuCjBD5K4KMEPkrgo46v"
    "S4GPupCFKfBRAh8l8FECH3Wp9g+tI+a8MoHQ/dMDwkPxSf7sUl2Y1XxNx3f+XP8cywir8o"
    "CXONc0JpbjiS8PgWuiXY1TCq8tRcYyWNPxMk77b0EtZNmltyN3a6ywRxZJlThaslXPQ2hj"
    "qNrJQGbRvsRen/S31su6NpIxM7lMyEwujpjJIqU/L52WXwHH0mljV8iejEWk9fcu01yk9Y"
    "u0/uGl9Z/UDg08tZ/O0oKYVDSDj8SiomVdLgYVRQGL8+xz1hKQSsN3sQR7SiK9w8i7Ajal"
    "PVATkh+wD7n4hkuu3eRiBFFBX0JeCIgy84NW538lEeUSUS4R5RJRLhHlElEuEeU6vi5FlO"
    "tCFqaIcokol4hyiSjXpdo/uFJWWIbR412twZb8N1gF/wxGcH37z/CVT7/I3j8VchaPW44c"
    "mbozbFsKy5P554wrOm6Qo6Li4Fb0fM/DWnPwYCgGBlz01/CVe5H6RYa6JV+5W9QorprXdg"
    "ihEubMkE1M0ykxBNpHkAo0l6l+PofDkkwMRezWtErd3s9xxohKQuAtuPr7WILydLo56srP"
    "m9+VPfrJfJ+cHOWbsNmnvz1hO64me5pcn5bMWyfhsCT8J9yamokvVa3zguTHJxC1IMR0+t"
    "I7l2SnUTmyon/xUEF52fjDq4NxOfLY4iV+rkxgbm4SM6tN1AlwCWj0ljybUqJr6IxlbSFp"
    "Q27LriOtXDKSqzCEChzXcHkGdmtw9OcG2VruXgTMRMBMBMxEwEwEzETATATMjq9LETC7kI"
    "UpAmYiYCYCZiJgdqn2D26T+eGC4/yLUduTsS/W82jEV2mi6qfwlXtAu2i4G7wgFiBn1ylJ"
    "f5nooSsltOVXmo6g1CvdgFRDhfOhqulEI38jXwWXOjqafqjmFdmWuVh67jrfOBbsUIlW3S"
    "folT8u1s7Qk8fAJCvP0hl6f4ehStFQW0/So4IMclL0jgk/yEvQqyr6E8Y0gay/ULxlnRnV"
    "hOvhV/dHrY0/2XJIG78yQ+DTlkfpi88TG9JFbvyU6rqab5drMoDsS37HWS7HiGfJBgpm2G"
    "/+RBmwT3nzoUGG4vtmsfAzDQeggn3kIr5v/sKGceL7pkdT8ipKPNFoANLOTnjI+KPuOIgi"
    "TcYKfIpN9vf9EmDjBGbBf7tO8yIkVfxz1SEz7SBlzqkSmQIzZuZeAREY5WRi97FXVez7Jk"
    "MAKKnyRGOFqsHF5XcfuTuAOdqGX98QahSN4n2I+Ch0iJtwJXK3vTjl+r3lbp/BqB/VTWJj"
    "LKGdk4PtBm7ejy+Oo3C69Em/BfHfhN30VvatHO+Pyp67BJWQ/f7UfrotYHin+6NCz1x+es"
    "UL8Yy9V8vAD+7LhxwIGvfp1SEMms+eW9jhgyVAaIo6AsM/gUIcmg5RPXkpy0QPvzF4GHtj"
    "D3YBw12vLR8CUeR302IQMVr2znP/BxsBPIOJjL2NZ/k4D5LW7ZcJgJoAqAmAmgCoCYCaAK"
    "gJgNrxdSkAaheyMAVATQDUBEBNANQu1f5FqI2ySJDo+XfAkJ0Ahdyhsknv1QAhaxQEeQGK"
    "YsaAfYueY854j8UMazoQOahA2/AlHkF1JuxyVNiHuLAzeDOyWmBEGRV8x78XbDb7Fj2nbZ"
    "jMyU1ZnUH1ZRWbU9DJ3KDIm2gAzazZ/T++JwxZJOePX67/8ceEMXt4/PpL9Dinl9uHx5uU"
    "Oog4dbxC9jKrkRtIH0dOvlIS7VJ60VvjX85qJv5LJdUwxwWj+92rCWotO9J+GI20c/P4+J"
    "DQzs3ntPh//XJz//RxnGI3yR4HyIJFxgrYCnKSr689D+3ydZJql9KKTQ46J7ga6VvLDizH"
    "/xm+r8Y+MFcgJ3uGl6Ce6+SIGi+ff/4rLWrft14c+IKKGIFMwyEgBYhUyb6gjWjQ6DoeQd"
    "d3jQN4AZR4iYYho+SI3pPQj8aMMtOxZzEjGh/5kBsw8qOb5KFo0f6hEpEiVaGQ+yWLTkO0"
    "VNNNk/IJhD0xSm4QGTZ/spyQWuDP1IUduD+wI1mBj+2lZPmSg8ltV/IDt4AivONvE7EiES"
    "sSsSIRKxKxIhErErGi4+tSxIouZGGKWJGIFYlYkYgVXar9ozfHxQr5qyrxjGSrdmIax+95"
    "NR0neEbXpQFZrVCvTZtrcJt4/sv1TxNZiS4UdEhXErlYr/DvdeIcyqxEmEOZFUY54KPkIm"
    "3CdDAQjoMMr0EdybdPZ2D43rLyokg06neQaa5MgeDDBJZjFZnz8svk9vnpE1sr/Vgj+PeN"
    "RcxhjY0s2fJMV++aG9l0xILcqY3sng3pIjcyG/nBwsdkW6o+FdJt38l9TwX2Bm1JeYnNqU"
    "7j+lpqyjyQoUsw9IucNJgoo84hmG83pCNwBCiQM5YDBnSRU8DaVNnj2dP93twVFarKKngO"
    "HnV1Sn/OgJX82jSJ4ErGwFNHLLnMEUsuPmLJ6Y2bZiujl9yYbbH8k636rQdZRxOW7g2HLA"
    "yItFvbKh20PUEhFsFqIFgNziziFlgNzoRG2Oq+Ze6uNxvbMlBQBEzIPnV1EKPAnl+gVIMy"
    "5RVYMfEJmoNOprDPTxAkm147XOboH8jtYN8380k6WAq/V7ICvM4trtBq5wKNINAIAo0g0A"
    "gCjSDQCAKNcHxdCjTChSxMgUYQaASBRhBohEu1f04Og/mhOsy1nYCn844sKd0gW3w3W99y"
    "sO+TrtZ6vWzKaTk34AEvYCaC+gr5HnnmrzhjmG/TOXd8S+R3tEqnok0NPrM1J2M4utPRMT"
    "Zegjnpw5GPZxeWpU8K/XmNbLtw40m37Wr3aUnmnNdIxuoMfiJwYoRuMSkaRuktZzpRlXi3"
    "gV8ObTTPX64fHrK7jYfJqH2QTkb4X1wn53SVaJCe7tiwiMZ+vmP/9mmHYX46TV+qUXXauT"
    "Y3gfpxRE4F8hhICMn/5zS3OBzhlbTbopLQjkOz/v72MxH+x7F2NUklqvJ4nKReNmhHRVRS"
    "K9zjw9GJMh3NAVpjzOjFlK6LOc1UNbVczVCmQOpZ2trYl2yMXqmFsgKmqisJkb9CEP9/tu"
    "YLLomfalt1aLPx3NfyK4p/fkDK06agHn2Oji6o63CA51xPkZBrHKtTTU9yrm6JYXUCm7o8"
    "NpTUsTrSCDlXs5zJN2QFRB0SZJhDzqTlkD+Tf13PbMG3Prijtx+gYJvDFFCysFbc+mTH8Q"
    "93T9efvld3PKkTHebGiDrxn+P3Pj/o9OS0Mqdak/JsZERQX/7oPZcnOKaWYfXZXYgHShvX"
    "tgyLbHdrtJN8MvxaVc7GpSAT4wOQiXEWMkF32Xymgb8+P37N11OiUdqYWkZAhFCSV+Nkex"
    "1/RGH73hxpRoqS5h4ZK3owkd6sYAX555Jhoy18P3JMaeW+kb8RQ9vuCQXknLCqGQabNFlN"
    "ylxCB2kGG3L43SzMLa6xWaaaDmizlJcyEMJPZuQQo07REmo+apN441TkET2BYidkosY+mc"
    "MSjBc2TDLkC9wmt/raCuo5K9NtBzRTlKlJvfQo7a18jsZ0kf5Kf7vZ2NSyL0InQXZOFFOS"
    "5bfuN6hxhmlJQH0CoPLRRIXdfUbuQ6oKbjRV0WaR20fRFTAuYw1cQLoeX2YtQEZIOsCCou"
    "HDPSlwbTKHbFuCU0B0xOwd0ZnjBlBwADumX9Flmm05EMepPFZg358D65kymSCq2UmUOmCS"
    "E1roMN1sdXJsk9hAu3Cchje2hQ7niJyVdpBqLtu4M765jNzjtVcxPjpZwvKaABOgPoNr7R"
    "IW01yDRabqczVxrSUHruhKG9WO2I+1L6R0lvNq5XpeD+qOazUkpcljerCiblh5qlLuQAS3"
    "n5E2gpM0dYXfeWjJQt4SHWaM+eyLyjy83PrIJlsU8vNMXvH1NNuy93ubCdqh7FtLQ42Khb"
    "G/qzrV6Qx8fSE9pzwd011tF11zPAy1Wog2yQKkLiVsWy+WXq+AeifEqWsiZ89CdjVOyESr"
    "YTJCyuZyEp9gVZmijuYhsy0bm7RCNAvKar78clkiaYmfgB73GItbRSuY2773pKkJg0h1oO"
    "oqpo7aJY1OUUBePDRpP7S+GEC2i1Yt/Mw3GkDZVXkyBnsng7ISB4wbOhDmndMx8nwaenJD"
    "fx21e+D3IUeOxjqrANkysAcgeJZoUFE1eW0HoCEGYNBMyLbRdDBjLBLFok9F8IYwHnXLj5"
    "mp7v9tkQ15BM05cavozd06BZkDBxTGNxpC1lmYOcByL6f68iMrNfpHaulgLHBlsl2mjSvJ"
    "cDcWdaBIFGDdxvmvgkr26TsV1ZJpOATV7JOXgGd1RGnux4hdpCBxqXse48R1KMDrilLnmg"
    "xB3jwEiFkkVcGYgwDBeE4pctvSPeTtyKXEcD2zovBzGw9g75BV2DVkPJ/yhShL7h0PbNAS"
    "G/QZNw8Pv1r4bcGV8i2rt2zLIShtMjZpFvk4VSQ53ENgNJHvbWl5fiCxYZ5SJVApu6IuuC"
    "YDUEKYCsjWD180/L8gs/XM2/iBZPPIrDZMNg+t9Oewt/e7qxzNQ+f23RJFrPdnoxaUcJ/o"
    "rC86aPkkdVQBmeNmCTWwm0MLKnjCL+F67ov4T3vHOKqdxB2thGZgFzilXt7ffnFUJdxGW0"
    "Ih3BGpBb08ei+/hj31RDEnOU0d1Un2IFpCNclbRwvaCU/0T3F/fdFRP64pR7WYew0ssx3x"
    "XrgW9Hib7q8neuyHq/L4npXjCC6hxSL4QWX1fdo65k3cWU90d+pAwFEtJSIplSmgeOgB0Y"
    "ddUA/vJmz86W9P2I6XU77aPscddRVpa3LyoMfCJEVTkkuqvmYSq8B9xZ6NNgvI14GM8oZC"
    "fWTd3YW9DU6yFHPztrKMVQLyDNIxK4YzD8t9gz3yVWuwLAv8iuwt/fqG0v+27/Q+7rMVo9"
    "QWHL2Qf6yTyc2OaQ2F+hSfHwc1kxuKsSHnHjfRKZxwweCEOar4gpzddxd+ltxuv9EOv8bw"
    "xJ4UKODxlQw/W6QZn1xSTOzVQVjm7bJULIsUYWFaSB5Mc2zGj3H8fkwnrkf1+gPv4OMQ5c"
    "o261jp4Ydc2/CJYOW525dVRt1p/sPEtn97/Xx7fUfx3Ateh/H0O8bZSL2ZxWSNkbPzOEtj"
    "5GWsSs+YcFk+Opi6K6PLZ8SWSEaPbPcFVPU8GgNm+nk8PsbN2LBnQcwoiBkFMaMgZhTEjI"
    "KYURAzHl+XgpjxQhamIGYUxIyCmLGCZRTEjO/K/hlkX8lOgQO18MLn+03OuL8tR0SN3BWi"
    "5IpLpGxNymRsTYoTtiaZfC36bwXBR8/3vO4jL3l5RtPr5ktgm/gavn91yZcT/SHZZ4RPjl"
    "XmYpuH4SrHisS37/dKYDFZRmrGCrrMR+MZK+gSoyK2fSnPidaA2Vg0qY+a6qLf2uHJ5six"
    "jGaCj4Cv9JP1O0s2RQE5+vu1Kkt1pZ4cj30+F2D8dGMmwBParyP0f3RMoBgDbc7JAXgw6H"
    "2YajbVtM/HaXkC6dhRQVSV7iOUYRlMF3DM2pBcnxjOSRln/Q3R1GKDPPJ7RYq3nKb9TqJn"
    "umBsv/wqkafGJNbOt2g8DDyycm3Tp3tMqCxmE/wriSbfq2x11TFuShnjphQbNyVnRZlbeI"
    "W8kOSBDPpks2Gm0GvazGAob97jTjcj8MrPp3BguMEvluNY4Gcni8+wke9LcBvw/yw5AIFd"
    "Y+T4QPTT/BKVl2RP1re3o9t6Nf2k2g1TQYycgiHrWChZHtPYIEVUJk4OUGudaogOnIfZNf"
    "fw5CqGYSarLptEq/eiFBWblPogCUVmaoqBrEB/2b1WkhDI6sumoP170RQPZGX8pfJkovPL"
    "xyhCq3a6jHZkWBsoQp13zD5IIpLbflAkItpcA+45YzbhAeP0UEEJ4SXXISeIt5VF/msx5s"
    "pw0I010iKpCIMehP1X3KgSDYe51OYjCNszT8MMQ236GeUiDReZqum0KHlAw/cwVLa0gA8Y"
    "oEEdLS6a97GA+VNxVSUbDmo5zbAhM65X8nM+Vxi5I0UPkWUUMcmxjJjIVd+bRfS7YW996x"
    "UvgH+42jLKNB3mQprhOb1WIfmIO9tnVSPwGnD7Eh2+2UL6fv4hPBbuBnuLuJBOhQVV0EPv"
    "VxavDn5lMQp0Rp66z3khqvkOlYbYYMlssPx4xflElqwGkRTZlb4sOxuZJtGKh5wfVZ1Kqa"
    "a1nEqnyoQhF126I+mwnCasVhQFRWjAlB1WMnoiI5FcdszwN9iwyNnPZ4dBNtaTO5vwcomJ"
    "bSFLZ+m5ORwAB6p6ZVo2pKithTKbjCaTn0bKT6NxDQ+FqapxRXq+sNdnmqBhYLq86KoiKy"
    "0cZNs0tXsxbskBxq6ngbjpUFiCR7JRWvLx4NoWPdlQzDr8MOl2Q2BWIiZJZl63VELzAxmM"
    "RO53yAuiJLVTAXZo4Q6Gi6+ogWzLIZDDyNMl5EfKSmpX/0ZHw8D35LRlII/6c9xt59o4QA"
    "nDiTirmcrJq2yIJYlh3otCjiarZqdxmfz+yPq0oJbyxAvDNlTHc/RTJr1B5rBp+frW83EL"
    "ucN3XFdd3Vy6Y1SKOUvg6ESPvKiT9MuNjRwHmxD2fKfJ2v0S98WnFHfEIZbKKTYgZ363MJ"
    "Cf5/OtllrM+rpFbXGCvcd5nclVrS3v8O1TWdLDknpDwTbM6z6Sl0tM0Cslfggzj3Ozc9MP"
    "XR3O0Y0fX+wTpstk6qqqQkvcwSWWFYOIUrHDzGuo1UEL3pDtaQcgrxdYjA6lr3eXS3gicC"
    "XEKKVY3GLrB9JmG0i+u8bBCmq0eNbLKshL5z3114ucX5HzK3J+Rc6vyPkVOb8i5/f4uhQ5"
    "vxeyMEXOr8j5FTm/Iuf3Uu2f42YnwIHEUzdH6T3Lo2OgqHDxsQyhkmus44w5y/e3RXlBx3"
    "MZ9637Lf69NwPsIPDdyWMVkLuf4wGcXxXk219equVocU36nnbNaYDFR+MapiiQXtAruTRb"
    "PvUfAbkvkQn4ihxXMtz1xiY6KF3V4QTZ2VAz3fLiUFpSW8VV11PNeq4xRVbpnjSd88h3rp"
    "Z6OJzmFTM7qZdubnHFOun7FmcAnzVWEctBBcwnHB62WIpetm2kE9kKgm1OVKPcjrFvfbId"
    "48O3p8dvj8/3d9Vvp+pEB1j6iHr6nuNXP/9eQTdes+IETzQaCrpvCom88pg57jh0HwyTAs"
    "thUF3Mcw9vbKvWbSTZ8iS3kZaErVAn93xkpi4j38l7grBhZC1kwAztPoJ0dxssopNIznwo"
    "Dj3lNB2EU4aGPhRTg51lMpdp3GnO6mWzkcTFF8hJgA7ylK4a8gkMpNLZK2rRbxIDfktXsU"
    "njsXMD4P7xAPp31goZtAsdaMVqybbst3oYZTqjHdi71fYONepPY4Nqpw5jJ/qie2bV6r9c"
    "myEApKnpkqcGYqYrvr3QGz8zXqlb5ykNWIA8KC1TI2Eg23IIKQOahvSkEyCBxwXgcLSXmC"
    "YRm4/N0oHzTiDr8bGyISr6c9TPhayL49VMOTtSAqHOTfcWtNFDjPoJVsZRnWRtSgPMenzW"
    "bYh8vOXPzH3Z/wshchxGsJUqKd2iHnd+gNeUCutDHt6R+/jqINKRPsg4wuiTZTCOxlKPiG"
    "gSzFxQMwTg2vSiiaSYeIxhdZFkop3kOn+WXBsq0dAnfYks+J2EILHcl1aWH7jeLhfZeJIv"
    "FXhGgWcUeEaBZxR4RoFnFHjG4+tS4BkvZGEKPKPAMwo8o8AzXqr9+4FzaP2KUV3h4/2G1O"
    "2v0ayOBlCT4pL2LYmO0MqgI7RidISWQUfQe3qVMFTcoOeYrITQR1MaeIJXv5LePCsIsBO5"
    "JWAAko927dDstR6AovLNXRHHEURR256rKsEn+j185/MDh8hMt8zK/GzJVkOBx6kyK8swSz"
    "OD/R2G0xkLm4fXyMvhJyw2+PsW/Y5+azo92iojTAEJ0UtXndXTUpjc6QFM7pRhcjPxu+L4"
    "RJfu9O/I//EJmOY+5DjT9x9eHXKlB+SxxTJ+roQjPSSJnGKTZuiHFJASdMTx3iFHCgtA7C"
    "RjRRSS5x5v0pVwegunt3B6C6e3cHoLp7dweh9fl8LpfSELUzi9hdNbOL2F0/tS7V/f6ke3"
    "5PZuo2T0uJQDZHzAATLOJiXTK3lFMDnfZggw8hlGalQHcj5bYsryz7skTrnVUJ5n+IG9Oq"
    "T/iZZDED7Ppj3XNOCz0JdGxKbNhnNy+YuSC0T2ETr+TLkS8cprmisRLuXbqL++SL9ds3MU"
    "js9b5bIk/vvl11AJD3FHfZF+63anHIN/wj6LWgotW6Duqyg0jPhwgRwMdE052SxfkLP77s"
    "LPkmr91a+3so4HKmomeY8peEPWiBq/7EfZSIl0qItUECwauAdZP+SKt8/uiqJeTLyuR3UD"
    "ABjYif14/cVqCz/aNwwfCFaeu31ZpT5jqstMn9vr59vrO3rrWWR08b+HY30wXCaabKgv+u"
    "zqYKSPf6p0nA+0BHCC5ZzWb2aBOsOFih4saQ8BU9La8sEjgD1y4wygyq5ZHO5r1KOI+omo"
    "n4j6iaifiPqJqJ+I+h1flyLqdyELU0T9RNRPRP1E1O9S7R+7QFaJ++1b9BzRr+lLqMeORj"
    "q9O0Rv3QtG4gh6XxbQHz0/FCh/hvqz8crKAe6vQKc5UsSGtUZ2viDjNmlJskY/h417NZFl"
    "XVGYySLC/Es0gGbSvL/9/OX64aNyNabTlpgki/na+CyVFGsgAjKjrLxvXNfGyMmX975RSu"
    "A6adUrKSvKBNhmZhOFogZgG9doxta3eAiNRH7z+PiQ2BVuPqczr379cnP/9DGtkRx/A+fn"
    "q4ogyDYdQjx17wJlnKbxGLo+tR4Ko6Zeo2EMKT2q9yX640HU7MQ8dQjpYCDhV48ewTNBBP"
    "r3q0MBhG30ROmKorOlMWVRO+rkp9WRbcnDa9Ctx2p2kmm6ITK1yJfQaF5xgdDavYmggQga"
    "iKCBCBqIoIEIGoigwfF1KYIGF7IwRdBABA1E0EAEDS7V/tn4Fdv5MYPjfEBx434nDqkUQ0"
    "7Ur1PMbPjO5ycE8sm9ssYK5Jq9jwtDos5YuvSVj8tWn3xPy5JW+1pAWcR6NdD4tmeaJPWW"
    "qi7PUmXQWFnFJxiUZLZQb26YcyE7CQ4V3Aob9JvSaq/rSL/NddsFY96gqhG2rhtRjjAVrm"
    "OVUarH6hLtBlDGi484qIo2K6xGCEGR5jHVCrfHC6ihlhV+TsWokwueLIw6ZdPcoaX8ssJQ"
    "6ZBbsjDUSYR/IGT9XqukdTTz2y6OdqAibR24QIvltnpv/cvgBxKbZZlade47zv/txhwdL0"
    "3nnjMJ+DCCw6cYhiyCI0x2PYDgiJ4og+CQJ+DMnUwBC2BSMBlz6V47EjIMd0umP6tdhj0f"
    "SpW90brMPlShoymcto3Ryxb/wZf0rW852PdZyWbwaVB3cPyIn4v5OPX3C5SIQIkIlIhAiQ"
    "iUiECJCJTI8XUpUCIXsjAFSkSgRARKRKBELtb+kVtzVVJZvk3P8SHcPTusp/Yr9/KVKWbl"
    "UhSz8gGKWTmbZWr5GxvtFlW1kG7X80RfeW5OYyXcsXeX6iqilB4OqCGrhQ2RXSXxxw36HY"
    "onF2sdNqQpYhtSfJn+Fr1/9VTrUpnWBxKt07K3TGKeqsg+btBv2WsYvLszvDSpL2mc0sAT"
    "9i1wLUnskFjZGGllbJFWbIq0HD2QYxZ4uqomEKdanjCLOP5LNWNkLieQsj3HEfm4ok3JTj"
    "FHmhF7/IKdxA+qL3nFfoCCbU5GfTlg5771yXbuD9e33z///b76hXXvGYeDtQ7p9SO6cp7j"
    "QZwf6gm582+uZy5WyF9V2kDSDfttzOQpeGJnGMPpmbJcanNtHGbewzgkGIf0EXkvrjOxzD"
    "/W21s6oPFYIssmFxbbfbGcnHVTeOXMtDvdxbO6A11bgtNcxRgKKSi0SupSZtzCY7qSgOlD"
    "n4xZoVuitk90dJJvvTg/kfFJlgMZxuSWUE5tLd9H4TKMgZo4sHIw64dvpOm2Q7qTzuXRmG"
    "5E5HimjZdTgLHT4UjxcC7rPmojP2BLroZvItN4SFNBUUcjuo7HyRWccFU8kBFGa/byJke8"
    "ZRor5LzUcl8VdDGkicLvxLMlxjBFpvPURIl35XCcF+ncWm+JPWACWESKr3izKeqi91ecuQ"
    "YmhJ8f+3kDzPRkXOHcoGF0fmx9uemsl2iBHRBdZa0lW9ZTVp0F3eg6OgNuK+aylOdQFkVW"
    "MNkSVBP81pqOGGKSXoAwUYhJvs0IXE/iRtoX1cGXEv1UVBvXqvcqm+IlLC81VpmiYoqixE"
    "SVypTlJU7Z/RXO21/QTtr6bLGRl4MiN2y00sfwPz+Tj0vemk6jxBqI8Hbg4KeCwoaoI5Wu"
    "uDTwsrEm6iPATw54HZ7Aj2JcmwBc95pAmw35Ep+IY/FiveKciPVN2MOnvz1BHZb8GHWokO"
    "uotz4dJ7XRaBr5P0NQQPie1WEBGa1ks3vMhU56IIfqPF9MFWHehN30SZaqruIo7TmUJU1r"
    "aFmQBrJtmLkNJXgbdtPVwbXe7UYBR5am68tYhL+tXAmG3BQGX0zPCea5qTBbZ4Zsa30n8O"
    "UMXN6iHMkVwgQ3aZza0VyOLabMtOWbmQIenLnplAmc+eQJxI7CCfrVXVsOhVExaTRk3SzI"
    "S/UDvGlLuM+krz4JWMVGWqiPy6VlWMiW3sjyNy1TsoI/S46ru+aOQqkoCjwcD3ICiUie/s"
    "3fEUGtW9QAnB1eqGBbOQTcxd31ykzIc5Omgslawu5CVskbanPz4sW5Cu8Q706aYd7CbKQk"
    "pEnu6340eVudopZvWBvbcvDCQD5uaCXu4t5ukd8r12eO7f1L6xYXOwH2Nh45/y50MgLSX0"
    "N53scd1q1V2Z3djQFyITSu1Z3L8clrsKXeUIK/b7AX3HId9kqKytQEZKmM99Py2v/R9qkf"
    "/x5gx6d2E714ONcpWkmmYXd9WuB7pwAcXMdLenyd7hc7lMUNM8Dggs/OBtiwzFbvBpykuc"
    "7fm6hpgp1ijAEfMAN8ALOrso7G1NLOE1tXKAgJBSxe4FmvZBA/gSPaXe+IUshprRqFU2kd"
    "eJiIwg9OqYVTWuDplJbBUWNxP0Xjbdd+RDc16oZpaJDb45YY0smAMUkgo4UdjQrw2ii5lZ"
    "1OjDPDBPsrG8nFn7x+va2ww9214OMWpWxb4Hv0odp0Mxk/xFXs+yJebQTkWyo2jbhYxwOM"
    "1q0G5jgiPzrsNnxaPRRgt84scPe7rwD6I2NdvFq+1ViElvPj79BPr6SoKXIML6IbvTw2Uj"
    "fVUBJ0mYM0JI9s9RXxAUfvB0vLWxNpv1tBq5qCo9B9lAkdjbrdzZ3oyrPRhp5X/ebb0yPr"
    "7i7srU8yZdJkvthQpnfh2bRViZL5DxFbOH5uXK/p9PwW9vZEO+uTPGVNgQyhCZK5Ayi8ZN"
    "sC9fCrhd8ayvGJdtKrE3x4YeIDqOwtWz17vniIPN6GA/rJtfEv0FufZqEy1SiGZra/7NN3"
    "bHsSMjGeToDvw5VHjuMtbCrPrJd3LbWG3Ggc7x3yf8AVyMi7qn9Bzu67Cz9LQoG+k94+QW"
    "d1hH+cgavmlX08iq9BX/BaxxVrpuZhgOh4FynyuMToPZin5NAZP7P/ZiJuqqUfeJdUQQgk"
    "itUYPgCJ8OFHwcpzty+rVDPWN3yewCDdXj/fXt9RyPOCV0Y8gwrp8X7D+sp1f3zIYciLPr"
    "o6RJL3xj1UgidPmSLIihzRJBV1SrFbs1HIU2eacKChPHWOC6xykTsgCMnqGGaDeQt8d42D"
    "FVGqtCJvh51cWryuv06w4AkWPMGCJ1jwBAueYMETLHjH16VgwbuQhSlY8AQLnmDBEyx4F2"
    "v/vIJKiQX7otdpbcS2NJ24QYfX5+RlueSyS3GvlSNfO8S+luFowa841y177Xlol6+EfZOU"
    "HmxiWXqliBnWGA8Y3KPv6Wv/ieUFwUnGxwyRcxX+6T8kYiH/o/kavP/H93/+K1PwbI28H1"
    "Wm+r5Fv+mJNJ1u6soI0wA2THI6z0MQSS+IiHxMLjI5W02x9Pctem5rwsQ3SqUm64AlmM+Q"
    "HKmC7JYWUKlhX0Iepvwl4KizglUd3YxL6WZ8QDfjHN1cDKtar5jUMknQZZJy99OpWTwq9J"
    "jfse52vVpQha5wzs1/vjBVmRhFLNbiWAUv+aMxi4XJP10xeKHpcNsDxBNkljlYoqcHyXXI"
    "NuFLb2gnBS75DUvhlx2LTtTqT4QfRPhBhB9E+EGEH0T4QYQfjq9LEX64kIUpwg8i/CDCDy"
    "L8cKn2j14eKzLt8W26rbzeuhc8dbX7voquz0Hotw2wbQPS75TWkL5BFd9s3KDfJZCywYc6"
    "3j6tjLdPK/b2admID/UOVBJ43KLfEpf15ZxMbkMBIm+DEnmrmg7SZ0VFwstzea79hCaUMp"
    "pQijWhZDRBXiTX9hwICsUthqOJhMl53CDyzZJlNlTGeFwqFDE+EIoYZ/RR/TjwjhwXiTPB"
    "bwDlJvsBw3C3wHA8uJPB8MJS3+6/3n3++svA41LJ9Rjg9SYPnVB4UeKb9LlqjGyMaW0yM1"
    "0d5i/uGzGNAVt+b8gnii5dBqvta5KDfw8WoURr3JVymp/kwtTW8W2kR7pJaCvPTlqhniQY"
    "858lpPvkzPQnoOxxnYrkPO/CeoYRw7pX7ETbAc2ZMES51HHBPEGeR8Z2gdvpKgg2i6I9td"
    "Cap1rVMuinc7BQBh8Zz2dxyO47pfDwgSLVL52U3rYV33gukcS6yjWDa9Jv8BlfZE2ezpes"
    "cgddcLuQQAWkz/YgidWVq3O2mZZCPk0PIJ+mWeRTBK+o5n5KturWAdVSunGbiJoazqYM1C"
    "mjgqz8K5d84MbyLuV+tOxDcl5WrvzQKS7K9X7cIrKYTeTdoXxcVOqRq4O4KPLwwgifXpio"
    "NDBKNrEckbwpMqZGS1NCIBPp54pyab+tKEopPFciCb4OEqrJA3+mRs117J3ku1vPwHDE9L"
    "aORE9EaYWe5hsFuEqAqwS4SoCrBLhKgKsEuOr4uhTgqgtZmAJcJcBVAlwlwFWXav9AUflT"
    "oED94fOHFN8r/wq9TyvqeAmKDl+ukYpBbanVZPkLuI2HToZUyt2hkr7Jhp1VzW5JlApUYJ"
    "ZnlGM85bJg4RPqn0h4JhpLu8WCvfTfjH6KHezR8z33rtOsYnVOyyh/Ja8c3ZBXrm0RDUC+"
    "/Br9wD9tN+UVkuY0KEVpcIDRIJNPTL1U+cooAdyIW58u7/vDw+ebp+un/6xx7FaBTl7Bc1"
    "DQc/zqvc8o7tLZe409y1h9yPHxhp9cHXLtov0zx/y50ZLKCrtlj2jhwbWsAy40GM08odUt"
    "SLGAOjmBFvs3C68ExQa6+E7QKwKI8iJOkmzIchmSDVkuJtmAz1Jorc2mioTDx9+hdDuhyS"
    "DfGOTi5P/6/Pi1wAG8b5I+UltGQHaMfvH1lJb2AeGCMBJHukimH79c/yMt7tuHx5v0vQc6"
    "uDn3Zva//x8/YyNW"
)
