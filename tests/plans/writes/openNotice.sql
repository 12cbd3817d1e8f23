select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
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
      and t1."id" = any($6::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "subsidy_application" t1
  where t1.deleted_at is null
    and t1.city_id = $1::int
    and t1."id" = any($2::uuid[])
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "subsidy_item" t2
    where t2.deleted_at is null
      and t2.city_id = $1::int
      and exists (
        select 1
        from "subsidy_application" t3
        where t3."item_id" = t2."id"
          and t3.deleted_at is null
          and t3.city_id = $1::int
          and t3."id" = any($2::uuid[])
      )
    order by t2."id"
  ) as f1,
  array(
    select t4
    from "enterprise" t4
    where t4.deleted_at is null
      and t4.city_id = $1::int
      and exists (
        select 1
        from "subsidy_application" t5
        where t5."enterprise_id" = t4."id"
          and t5.deleted_at is null
          and t5.city_id = $1::int
          and t5."id" = any($2::uuid[])
      )
    order by t4."id"
  ) as f2

with u0 as (update "subsidy_application" set "notice_ends_on" = $3, "step_due_at" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "public_notice" ("id", "city_id", "created_at", "updated_at", "version", "title", "entries", "from_on", "to_on", "lead_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13) returning *), d0 as (delete from "public_notice_application" where "notice_id" = $14::uuid and not "application_id" = any($15::uuid[])), l0 as (insert into "public_notice_application" ("notice_id", "application_id") select $14::uuid, x from unnest($15::uuid[]) x where not exists (
  select 1
  from "public_notice_application" o
  where o."notice_id" = $14::uuid
    and o."application_id" = x
))
select *
from i0

select array[coalesce(bool_and((t1."lead_unit_id" = any($1::uuid[])) is true), false)]::boolean[]
from "public_notice" t1
where t1."id" = any($2::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."publicNotice" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'PublicNotice_' || t1."id" as "id"
      from "public_notice" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and (t1."lead_unit_id" = any($3::uuid[]) or t1."from_on" <= $4::date)
        and t1."id" = $5::uuid
      limit 1
    ) o
  ) as "publicNotice" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
