select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "fund_allocation" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and t1."id" = any($3::uuid[])
  ),
  (
    select count(*)::int
    from "enterprise" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."id" = any($4::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "disbursement" t1
  where t1.deleted_at is null
    and t1.city_id = $1::int
    and exists (
      select 1
      from "fund_allocation" t2
      where t2."disbursement_id" = t1."id"
        and t2.deleted_at is null
        and t2.city_id = $1::int
        and t2."id" = $2::uuid
    )
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t3
    from "fund_allocation" t3
    where t3."id" = $3::uuid
      and t3.deleted_at is null
      and t3.city_id = $1::int
    order by t3."id" for no key update of t3
  ) as f1,
  array(
    select t4
    from "library_record" t4
    where t4."id" is null
      and t4."enterprise_id" = $4::uuid
      and t4.deleted_at is null
      and t4.city_id = $1::int
    order by t4."id"
  ) as f2,
  array(
    select t5
    from "certification" t5
    where t5."id" is null
      and t5."enterprise_id" = $4::uuid
      and t5.deleted_at is null
      and t5.city_id = $1::int
    order by t5."id"
  ) as f3

with u0 as (update "fund_allocation" set "arrived" = $3, "arrived_in_full" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "fund_arrival" ("id", "city_id", "created_at", "updated_at", "version", "amount", "arrived_on", "voucher_no", "confirm_due_at", "allocation_id", "enterprise_id", "policy_item_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning *)
select *
from i0

select array[coalesce(bool_and((true) is true), false)]::boolean[]
from "fund_arrival" t1
where t1."id" = any($1::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."fundArrival" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'FundArrival_' || t1."id" as "id"
      from "fund_arrival" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "fundArrival" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
