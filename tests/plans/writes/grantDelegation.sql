select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "user" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and (t1."id" = $3::uuid or (exists (
        select 1
        from "role_grant" t2
        where t2."user_id" = t1."id"
          and t2.deleted_at is null
          and t2.city_id = $2::int
          and t2."region_id" = any($4::uuid[])
      ) or exists (
        select 1
        from "org_unit" t3
        where t3."id" = t1."unit_id"
          and t3.deleted_at is null
          and t3.city_id = $2::int
          and t3."region_id" = any($4::uuid[])
      )) or (t1."status" = $5::text and t1."unit_id" is not null))
      and t1."id" = any($6::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "user" t1
  where t1."id" = any($1::uuid[])
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "role_grant" t2
    where t2."user_id" = any($1::uuid[])
      and t2."revoked_at" is null
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id"
  ) as f1,
  array(
    select t3
    from "delegation" t3
    where t3."absent_id" = $3::uuid
      and t3."ended_at" is null
      and t3.deleted_at is null
      and t3.city_id = $2::int
    order by t3."id"
  ) as f2

select array(
  select t1
  from "org_unit" t1
  where t1."id" = any($1::uuid[])
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id"
) as f0

with i0 as (insert into "delegation" ("id", "city_id", "created_at", "updated_at", "version", "from_on", "until_on", "reason", "absent_id", "deputy_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning *)
select *
from i0

select array[coalesce(bool_and((t1."absent_id" = $1::uuid) is true), false)]::boolean[]
from "delegation" t1
where t1."id" = any($2::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."delegation" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Delegation_' || t1."id" as "id"
      from "delegation" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and ((t1."absent_id" = $3::uuid or t1."deputy_id" = $3::uuid) or exists (
          select 1
          from "user" t2
          where t2."id" = t1."absent_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and exists (
              select 1
              from "org_unit" t3
              where t3."id" = t2."unit_id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and t3."region_id" = any($4::uuid[])
            )
        ))
        and t1."id" = $5::uuid
      limit 1
    ) o
  ) as "delegation" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
