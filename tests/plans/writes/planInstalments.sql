select t1.*,
  array[(true) is true,
  (true) is true,
  (t1."status" = any($5::text[])) is true,
  ((exists (
    select 1
    from "audit_log" t2
    where t2.subject = 'SubsidyApplication_' || t1."id"
      and t2.city_id = $2::int
      and t2.action = any($6::text[])
      and t2.actor_id = $7::uuid
      and t2.success
  )) is not true) is true,
  (t1."waiting_budget" = $8::boolean) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "subsidy_application" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and (t1."status" = $3::text) is not true
  and t1."id" = $4::uuid for no key update of t1

select array(
  select t1
  from "subsidy_item" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id"
) as f0,
  array(
    select t2
    from "user" t2
    where t2."id" = $3::uuid
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id"
  ) as f1

with u0 as (update "subsidy_application" set "step_due_at" = $3, "status" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 and version = $6 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "instalment" ("id", "city_id", "created_at", "updated_at", "version", "matter", "index", "year", "amount", "status", "check_due_on", "application_id", "budget_id", "enterprise_id", "item_id", "library_record_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) returning *), i1 as (insert into "instalment" ("id", "city_id", "created_at", "updated_at", "version", "matter", "index", "year", "amount", "status", "check_due_on", "application_id", "budget_id", "enterprise_id", "item_id", "library_record_id", "deleted_at", "created_by_id", "updated_by_id") values ($20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38) returning *), i2 as (insert into "instalment" ("id", "city_id", "created_at", "updated_at", "version", "matter", "index", "year", "amount", "status", "check_due_on", "application_id", "budget_id", "enterprise_id", "item_id", "library_record_id", "deleted_at", "created_by_id", "updated_by_id") values ($39, $40, $41, $42, $43, $44, $45, $46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57) returning *), i3 as (insert into "review" ("id", "city_id", "created_at", "updated_at", "version", "step", "decision", "opinion", "at", "application_id", "by_id", "unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($58, $59, $60, $61, $62, $63, $64, $65, $66, $67, $68, $69, $70, $71, $72) returning *)
select 1

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."subsidyApplication" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'SubsidyApplication_' || t1."id" as "id"
      from "subsidy_application" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and (t1."status" = $3::text) is not true
        and t1."id" = $4::uuid
      limit 1
    ) o
  ) as "subsidyApplication" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), a2 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47::jsonb, $48, $49, $50, $51, $52, $53)), a3 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $54, $55, $56, $57, $58, $59, $60, $61, $62, $63, $64::jsonb, $65, $66, $67, $68, $69, $70)), a4 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $71, $72, $73, $74, $75, $76, $77, $78, $79, $80, $81::jsonb, $82, $83, $84, $85, $86, $87)), h as (update audit_head set seq = $88, hash = $89 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $90, $91, $92, $93, $94, $95::jsonb))
select 1
