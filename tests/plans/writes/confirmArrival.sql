select t1.*,
  array[(t1."enterprise_id" = any($3::uuid[])) is true,
  (t1."enterprise_id" = any($3::uuid[])) is true,
  (t1."confirmed_by_enterprise_at" is null) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "disbursement" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and exists (
    select 1
    from "instalment" t2
    where t2."id" = t1."instalment_id"
      and t2.deleted_at is null
      and t2.city_id = $2::int
      and exists (
        select 1
        from "subsidy_application" t3
        where t3."id" = t2."application_id"
          and t3.deleted_at is null
          and t3.city_id = $2::int
          and t3."enterprise_id" = any($3::uuid[])
      )
  )
  and t1."id" = $4::uuid for no key update of t1

select array(
  select t1
  from "instalment" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id"
) as f0,
  array(
    select t2
    from "fund_allocation" t2
    where t2."disbursement_id" = $3::uuid
      and t2."arrived_in_full" = $4::boolean
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id" for no key update of t2
  ) as f1

with u0 as (update "fund_allocation" set "arrived" = $3, "arrived_in_full" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 returning 1), u1 as (update "disbursement" set "arrived_on" = $6, "confirmed_by_enterprise_at" = $7, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $8 and version = $9 returning 1)
select (
  select count(*)
  from u0
) + (
  select count(*)
  from u1
)

with i0 as (insert into "fund_arrival" ("id", "city_id", "created_at", "updated_at", "version", "amount", "arrived_on", "voucher_no", "confirm_due_at", "confirmed_at", "allocation_id", "enterprise_id", "library_record_id", "policy_item_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning *)
select 1

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."disbursement" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Disbursement_' || t1."id" as "id"
      from "disbursement" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "instalment" t2
          where t2."id" = t1."instalment_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and exists (
              select 1
              from "subsidy_application" t3
              where t3."id" = t2."application_id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and t3."enterprise_id" = any($3::uuid[])
            )
        )
        and t1."id" = $4::uuid
      limit 1
    ) o
  ) as "disbursement" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), a2 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47::jsonb, $48, $49, $50, $51, $52, $53)), h as (update audit_head set seq = $54, hash = $55 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $56, $57, $58, $59, $60, $61::jsonb))
select 1
