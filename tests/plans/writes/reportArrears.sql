select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "enterprise" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and t1."id" = any($3::uuid[])
  ),
  (
    select count(*)::int
    from "org_unit" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."id" = any($4::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "enterprise" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id"
) as f0,
  array(
    select t2
    from "org_unit" t2
    where t2."id" = any($3::uuid[])
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id"
  ) as f1,
  array(
    select t3
    from "enterprise" t3
    where t3."id" = any($4::uuid[])
      and t3.deleted_at is null
      and t3.city_id = $2::int
    order by t3."id"
  ) as f2,
  array(
    select t4
    from "org_unit" t4
    where t4."code" = $5::text
      and t4.deleted_at is null
      and t4.city_id = $2::int
    order by t4."id"
  ) as f3,
  array(
    select t5
    from "region" t5
    where t5.deleted_at is null
      and t5.city_id = $2::int
      and exists (
        select 1
        from "org_unit" t6
        where t6."region_id" = t5."id"
          and t6.deleted_at is null
          and t6.city_id = $2::int
          and t6."id" = $6::uuid
      )
    order by t5."id"
  ) as f4,
  array(
    select t7
    from "region" t7
    where t7.deleted_at is null
      and t7.city_id = $2::int
      and exists (
        select 1
        from "region_host_county" t9
        join "region" t8 on t8."id" = t9."zone_id"
        where t9."county_id" = t7."id"
          and t8.deleted_at is null
          and t8.city_id = $2::int
          and exists (
            select 1
            from "org_unit" t10
            where t10."region_id" = t8."id"
              and t10.deleted_at is null
              and t10.city_id = $2::int
              and t10."id" = $6::uuid
          )
      )
    order by t7."code"
  ) as f5,
  array(
    select t11
    from "arrears_item" t11
    where t11."creditor_id" = $1::uuid
      and t11."contract_no" = $7::text
      and t11.deleted_at is null
      and t11.city_id = $2::int
    order by t11."id"
  ) as f6

with i0 as (insert into "arrears_item" ("id", "city_id", "created_at", "updated_at", "version", "debtor_type", "contract_no", "goods_kind", "contract_amount", "reported_amount", "unpaid", "delivered_on", "acceptance_agreed", "progress_settlement", "size_at_signing", "back_to_back", "due_on", "term_flags", "disputed", "dispute_part", "status", "county_id", "creditor_id", "debtor_unit_id", "oversight_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28) returning *)
select *
from i0

select array[coalesce(bool_and(((t1."oversight_unit_id" = any($1::uuid[]) or exists (
  select 1
  from "org_unit" t2
  where t2."id" = t1."oversight_unit_id"
    and t2.deleted_at is null
    and t2.city_id = $2::int
    and t2."host_unit_id" = any($1::uuid[])
))) is true), false)]::boolean[]
from "arrears_item" t1
where t1."id" = any($3::uuid[])

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
        and ((t1."oversight_unit_id" = any($3::uuid[]) or exists (
          select 1
          from "org_unit" t2
          where t2."id" = t1."oversight_unit_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and t2."host_unit_id" = any($3::uuid[])
        )) or t1."debtor_unit_id" = any($3::uuid[]))
        and t1."id" = $4::uuid
      limit 1
    ) o
  ) as "arrearsItem" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
