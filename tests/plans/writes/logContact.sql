select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "project" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and exists (
        select 1
        from "project_county" t3
        join "region" t2 on t2."id" = t3."county_id"
        where t3."project_id" = t1."id"
          and t2.deleted_at is null
          and t2.city_id = $2::int
          and t2."id" = any($3::uuid[])
      )
      and t1."id" = any($4::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "project" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id"
) as f0

with i0 as (insert into "project_contact" ("id", "city_id", "created_at", "updated_at", "version", "contacted_on", "counterpart", "place", "summary", "project_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning *)
select *
from i0

select array[coalesce(bool_and((exists (
  select 1
  from "project" t2
  where t2."id" = t1."project_id"
    and t2.deleted_at is null
    and t2.city_id = $1::int
    and exists (
      select 1
      from "project_county" t4
      join "region" t3 on t3."id" = t4."county_id"
      where t4."project_id" = t2."id"
        and t3.deleted_at is null
        and t3.city_id = $1::int
        and t3."id" = any($2::uuid[])
    )
)) is true), false)]::boolean[]
from "project_contact" t1
where t1."id" = any($3::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."projectContact" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'ProjectContact_' || t1."id" as "id"
      from "project_contact" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "project" t2
          where t2."id" = t1."project_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and exists (
              select 1
              from "project_county" t4
              join "region" t3 on t3."id" = t4."county_id"
              where t4."project_id" = t2."id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and t3."id" = any($3::uuid[])
            )
        )
        and t1."id" = $4::uuid
      limit 1
    ) o
  ) as "projectContact" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
