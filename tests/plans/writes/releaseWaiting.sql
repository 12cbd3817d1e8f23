select t1.*,
  array[(t1."status" = any($4::text[])) is true,
  (t1."waiting_budget" = $5::boolean) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "subsidy_application" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = $3::uuid for no key update of t1

select array(
  select t1
  from "fund_budget" t1
  where t1.deleted_at is null
    and t1.city_id = $1::int
    and (t1."id" = $2::uuid or (t1."year" = $3::int and t1."level" = $4::text))
  order by t1."id" for no key update of t1
) as f0

select array(
  select t1
  from "subsidy_application" t1
  where t1."waiting_budget" = $1::boolean
    and t1.deleted_at is null
    and t1.city_id = $2::int
    and exists (
      select 1
      from "fund_budget" t2
      where t2."id" = t1."budget_id"
        and t2.deleted_at is null
        and t2.city_id = $2::int
        and t2."fund_use" = $3::text
    )
  order by t1."approved_at", t1."id"
  limit 1
) as f0

with u0 as (update "fund_budget" set "waiting" = $3, "approved" = $4, "available" = $5, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $6 returning 1), u1 as (update "subsidy_application" set "waiting_budget" = $7, "budget_id" = $8, "step_due_at" = $9, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $10 and version = $11 returning 1)
select (
  select count(*)
  from u0
) + (
  select count(*)
  from u1
)

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
