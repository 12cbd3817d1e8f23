select t1.*,
  array[(exists (
    select 1
    from "subsidy_application" t4
    where t4."id" = t1."application_id"
      and t4.deleted_at is null
      and t4.city_id = $2::int
      and (exists (
        select 1
        from "subsidy_item" t5
        where t5."id" = t4."item_id"
          and t5.deleted_at is null
          and t5.city_id = $2::int
          and t5."lead_unit_id" = any($3::uuid[])
      ) and (t4."status" = $4::text) is not true)
  )) is true,
  (exists (
    select 1
    from "subsidy_application" t6
    where t6."id" = t1."application_id"
      and t6.deleted_at is null
      and t6.city_id = $2::int
      and (exists (
        select 1
        from "subsidy_item" t7
        where t7."id" = t6."item_id"
          and t7.deleted_at is null
          and t7.city_id = $2::int
          and t7."lead_unit_id" = any($3::uuid[])
      ) and (t6."status" = $4::text) is not true)
  )) is true,
  (t1."status" = any($7::text[])) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
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
  and t1."id" = $6::uuid for no key update of t1

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
    from "library_record" t2
    where t2."id" is null
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id"
  ) as f1,
  array(
    select t3
    from "certification" t3
    where t3.deleted_at is null
      and t3.city_id = $2::int
      and exists (
        select 1
        from "subsidy_application" t4
        where t4."certification_id" = t3."id"
          and t4.deleted_at is null
          and t4.city_id = $2::int
          and t4."id" = $3::uuid
      )
    order by t3."id"
  ) as f2

with u0 as (update "instalment" set "checked_on" = $3, "status" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 and version = $6 returning 1)
select (
  select count(*)
  from u0
)

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."instalment" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Instalment_' || t1."id" as "id"
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
        and t1."id" = $6::uuid
      limit 1
    ) o
  ) as "instalment" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
