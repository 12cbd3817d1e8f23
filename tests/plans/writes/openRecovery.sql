select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "instalment" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and exists (
        select 1
        from "subsidy_application" t2
        where t2."id" = t1."application_id"
          and t2.deleted_at is null
          and t2.city_id = $2::int
          and ((exists (
            select 1
            from "subsidy_item" t3
            where t3."id" = t2."item_id"
              and t3.deleted_at is null
              and t3.city_id = $2::int
              and t3."lead_unit_id" = any($3::uuid[])
          ) and (t2."status" = $4::text) is not true) or (t2."status" = $4::text and t2."created_by_id" = $5::uuid))
      )
      and t1."id" = any($6::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "instalment" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "disbursement" t2
    where t2."instalment_id" = $1::uuid
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id"
  ) as f1

with u0 as (update "instalment" set "status" = $3, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $4 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "recovery_case" ("id", "city_id", "created_at", "updated_at", "version", "year", "reason", "amount", "noticed_on", "due_on", "recovered", "urge_on", "status", "county_id", "enterprise_id", "instalment_id", "item_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) returning *)
select *
from i0

select array[coalesce(bool_and((exists (
  select 1
  from "instalment" t2
  where t2."id" = t1."instalment_id"
    and t2.deleted_at is null
    and t2.city_id = $1::int
    and exists (
      select 1
      from "subsidy_application" t3
      where t3."id" = t2."application_id"
        and t3.deleted_at is null
        and t3.city_id = $1::int
        and (exists (
          select 1
          from "subsidy_item" t4
          where t4."id" = t3."item_id"
            and t4.deleted_at is null
            and t4.city_id = $1::int
            and t4."lead_unit_id" = any($2::uuid[])
        ) and (t3."status" = $3::text) is not true)
    )
)) is true), false)]::boolean[]
from "recovery_case" t1
where t1."id" = any($4::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."recoveryCase" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'RecoveryCase_' || t1."id" as "id"
      from "recovery_case" t1
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
                and (exists (
                  select 1
                  from "subsidy_item" t4
                  where t4."id" = t3."item_id"
                    and t4.deleted_at is null
                    and t4.city_id = $2::int
                    and t4."lead_unit_id" = any($3::uuid[])
                ) and (t3."status" = $4::text) is not true)
            )
        )
        and t1."id" = $5::uuid
      limit 1
    ) o
  ) as "recoveryCase" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
