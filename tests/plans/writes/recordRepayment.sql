select t1.*,
  array[(t1."county_id" = any($3::uuid[])) is true,
  (t1."county_id" = any($3::uuid[])) is true,
  (t1."status" = any($5::text[])) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "arrears_item" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."county_id" = any($3::uuid[])
  and t1."id" = $4::uuid for no key update of t1

select array(
  select t1
  from "arrears_repayment" t1
  where t1."item_id" = $1::uuid
    and t1."method" = $2::text
    and t1."honoured_on" is null
    and t1."dishonoured_on" is null
    and t1.deleted_at is null
    and t1.city_id = $3::int
  order by t1."id"
) as f0

with u0 as (update "arrears_item" set "repayment_plan" = $3, "unpaid" = $4, "status" = $5, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $6 and version = $7 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "arrears_repayment" ("id", "city_id", "created_at", "updated_at", "version", "date", "amount", "method", "item_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning *)
select 1

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."arrearsItem" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'ArrearsItem_' || t1."id" as "id"
      from "arrears_item" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."county_id" = any($3::uuid[])
        and t1."id" = $4::uuid
      limit 1
    ) o
  ) as "arrearsItem" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
