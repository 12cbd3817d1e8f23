select t1.*,
  array[(t1."invited_on" is null) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "library_record" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = $3::uuid for no key update of t1

select array(
  select t1
  from "subsidy_item" t1
  where t1.deleted_at is null
    and t1.city_id = $1::int
  order by t1."code", t1."effective_from" desc nulls last
) as f0,
  array(
    select t2
    from "policy_item" t2
    where t2.deleted_at is null
      and t2.city_id = $1::int
      and (exists (
        select 1
        from "subsidy_item" t3
        where t3."policy_item_id" = t2."id"
          and t3.deleted_at is null
          and t3.city_id = $1::int
          and t3."instalments" >= $2::int
      ) or exists (
        select 1
        from "policy_item" t4
        where t4."overridden_by_id" = t2."id"
          and t4.deleted_at is null
          and t4.city_id = $1::int
          and exists (
            select 1
            from "subsidy_item" t5
            where t5."policy_item_id" = t4."id"
              and t5.deleted_at is null
              and t5.city_id = $1::int
              and t5."instalments" >= $2::int
          )
      ))
    order by t2."id"
  ) as f1,
  array(
    select t6
    from "policy_document" t6
    where t6.deleted_at is null
      and t6.city_id = $1::int
      and exists (
        select 1
        from "policy_item" t7
        where t7."document_id" = t6."id"
          and t7.deleted_at is null
          and t7.city_id = $1::int
          and (exists (
            select 1
            from "subsidy_item" t8
            where t8."policy_item_id" = t7."id"
              and t8.deleted_at is null
              and t8.city_id = $1::int
              and t8."instalments" >= $2::int
          ) or exists (
            select 1
            from "policy_item" t9
            where t9."overridden_by_id" = t7."id"
              and t9.deleted_at is null
              and t9.city_id = $1::int
              and exists (
                select 1
                from "subsidy_item" t10
                where t10."policy_item_id" = t9."id"
                  and t10.deleted_at is null
                  and t10.city_id = $1::int
                  and t10."instalments" >= $2::int
              )
          ))
      )
    order by t6."id"
  ) as f2,
  array(
    select t11
    from "enterprise" t11
    where t11."id" = $3::uuid
      and t11.deleted_at is null
      and t11.city_id = $1::int
    order by t11."id"
  ) as f3,
  array(
    select t12
    from "library_record" t12
    where t12."enterprise_id" = $3::uuid
      and t12.deleted_at is null
      and t12.city_id = $1::int
    order by t12."id"
  ) as f4,
  array(
    select t13
    from "certification" t13
    where t13."enterprise_id" = $3::uuid
      and t13.deleted_at is null
      and t13.city_id = $1::int
    order by t13."id"
  ) as f5,
  array(
    select t14
    from "subsidy_application" t14
    where t14."enterprise_id" = $3::uuid
      and t14.deleted_at is null
      and t14.city_id = $1::int
    order by t14."id"
  ) as f6,
  array(
    select t15
    from "fund_arrival" t15
    where t15."enterprise_id" = $3::uuid
      and t15.deleted_at is null
      and t15.city_id = $1::int
    order by t15."id"
  ) as f7,
  array(
    select t16
    from "credit_record" t16
    where t16."enterprise_id" = $3::uuid
      and t16.deleted_at is null
      and t16.city_id = $1::int
    order by t16."id"
  ) as f8,
  array(
    select t17
    from "recovery_case" t17
    where t17."enterprise_id" = $3::uuid
      and t17."status" = any($4::text[])
      and t17.deleted_at is null
      and t17.city_id = $1::int
    order by t17."id"
    limit 1
  ) as f9,
  array(
    select t18
    from "performance_evaluation" t18
    where t18."grade" = $5::text
      and t18.deleted_at is null
      and t18.city_id = $1::int
      and t18."suspended_until" >= $6::date
    order by t18."id"
  ) as f10,
  array(
    select t19
    from "org_unit" t19
    where t19.deleted_at is null
      and t19.city_id = $1::int
      and exists (
        select 1
        from "subsidy_item" t20
        where t20."lead_unit_id" = t19."id"
          and t20.deleted_at is null
          and t20.city_id = $1::int
          and t20."instalments" >= $2::int
      )
    order by t19."id"
  ) as f11,
  array(
    select t21
    from "org_unit" t21
    where t21.deleted_at is null
      and t21.city_id = $1::int
      and exists (
        select 1
        from "region" t22
        where t22."id" = t21."region_id"
          and t22.deleted_at is null
          and t22.city_id = $1::int
          and exists (
            select 1
            from "enterprise" t23
            where t23."county_id" = t22."id"
              and t23.deleted_at is null
              and t23.city_id = $1::int
              and t23."id" = $7::uuid
          )
      )
    order by t21."id"
  ) as f12

with u0 as (update "library_record" set "invited_on" = $3, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $4 and version = $5 returning 1)
select (
  select count(*)
  from u0
)

with n0 as (insert into business_number as b (id, city_id, prefix, last_number, version, created_at, updated_at) select gen_random_uuid(), c.city_id, $6::text, c.last + 1, 1, $7::timestamptz, $7::timestamptz from (
  select 530800 as city_id,
    coalesce(max(substr("no", length($6::text) + 1)::int), 0) as last
  from "subsidy_application"
  where city_id = 530800
    and "no" like $6::text || '%'
    and substr("no", length($6::text) + 1) ~ '^[0-9]+$'
) c on conflict (city_id, prefix) do update set last_number = b.last_number + 1 returning last_number), i0 as (insert into "subsidy_application" ("id", "city_id", "created_at", "updated_at", "version", "no", "event_on", "subsidy_year", "requested", "status", "matter", "judgement", "waiting_budget", "invited", "materials", "commitment_signed", "certification_id", "county_id", "enterprise_id", "item_id", "library_record_id", "review_unit_id", "zone_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, (
  select $8::text || lpad((n.last_number - 0)::text, greatest(4, length((n.last_number - 0)::text)), '0')
  from n0 n
), $9, $10, $11, $12, $13, $14::jsonb, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28) returning *)
select 1

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb)), o1 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $45, $46, $47, $48, $49, $50::jsonb))
select 1
