select t1.*,
  array[((exists (
    select 1
    from "subsidy_item" t3
    where t3."id" = t1."item_id"
      and t3.deleted_at is null
      and t3.city_id = $2::int
      and t3."lead_unit_id" = any($3::uuid[])
  ) and (t1."status" = $4::text) is not true)) is true,
  ((exists (
    select 1
    from "subsidy_item" t4
    where t4."id" = t1."item_id"
      and t4.deleted_at is null
      and t4.city_id = $2::int
      and t4."lead_unit_id" = any($3::uuid[])
  ) and (t1."status" = $4::text) is not true)) is true,
  (t1."status" = any($7::text[])) is true,
  ((exists (
    select 1
    from "audit_log" t5
    where t5.subject = 'SubsidyApplication_' || t1."id"
      and t5.city_id = $2::int
      and t5.action = any($8::text[])
      and t5.actor_id = $5::uuid
      and t5.success
  )) is not true) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "subsidy_application" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and ((exists (
    select 1
    from "subsidy_item" t2
    where t2."id" = t1."item_id"
      and t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."lead_unit_id" = any($3::uuid[])
  ) and (t1."status" = $4::text) is not true) or (t1."status" = $4::text and t1."created_by_id" = $5::uuid))
  and t1."id" = $6::uuid for no key update of t1

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
      ) or t2."matter" = any($3::text[]) or exists (
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
          ) or t7."matter" = any($3::text[]) or exists (
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
    where t11."id" = $4::uuid
      and t11.deleted_at is null
      and t11.city_id = $1::int
    order by t11."id"
  ) as f3,
  array(
    select t12
    from "library_record" t12
    where t12."enterprise_id" = $4::uuid
      and t12.deleted_at is null
      and t12.city_id = $1::int
    order by t12."id"
  ) as f4,
  array(
    select t13
    from "certification" t13
    where t13."enterprise_id" = $4::uuid
      and t13.deleted_at is null
      and t13.city_id = $1::int
    order by t13."id"
  ) as f5,
  array(
    select t14
    from "subsidy_application" t14
    where t14."enterprise_id" = $4::uuid
      and t14.deleted_at is null
      and t14.city_id = $1::int
    order by t14."id"
  ) as f6,
  array(
    select t15
    from "fund_arrival" t15
    where t15."enterprise_id" = $4::uuid
      and t15.deleted_at is null
      and t15.city_id = $1::int
    order by t15."id"
  ) as f7,
  array(
    select t16
    from "credit_record" t16
    where t16."enterprise_id" = $4::uuid
      and t16.deleted_at is null
      and t16.city_id = $1::int
    order by t16."id"
  ) as f8,
  array(
    select t17
    from "recovery_case" t17
    where t17."enterprise_id" = $4::uuid
      and t17."status" = any($5::text[])
      and t17.deleted_at is null
      and t17.city_id = $1::int
    order by t17."id"
    limit 1
  ) as f9,
  array(
    select t18
    from "performance_evaluation" t18
    where t18."grade" = $6::text
      and t18.deleted_at is null
      and t18.city_id = $1::int
      and t18."suspended_until" >= $7::date
    order by t18."id"
  ) as f10,
  array(
    select t19
    from "overlap_decision" t19
    where t19."enterprise_id" = $4::uuid
      and t19."matter" = $8::text
      and t19.deleted_at is null
      and t19.city_id = $1::int
    order by t19."id"
  ) as f11

with u0 as (update "subsidy_application" set "approved" = $3, "payable" = $4, "judgement" = $5::jsonb, "step_due_at" = $6, "status" = $7, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $8 and version = $9 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "review" ("id", "city_id", "created_at", "updated_at", "version", "step", "decision", "opinion", "at", "application_id", "by_id", "unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning *)
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
        and ((exists (
          select 1
          from "subsidy_item" t2
          where t2."id" = t1."item_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and t2."lead_unit_id" = any($3::uuid[])
        ) and (t1."status" = $4::text) is not true) or (t1."status" = $4::text and t1."created_by_id" = $5::uuid))
        and t1."id" = $6::uuid
      limit 1
    ) o
  ) as "subsidyApplication" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
