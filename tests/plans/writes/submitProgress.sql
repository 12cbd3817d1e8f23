select t1.*,
  array[(exists (
    select 1
    from "project" t5
    where t5."id" = t1."project_id"
      and t5.deleted_at is null
      and t5.city_id = $2::int
      and exists (
        select 1
        from "project_county" t7
        join "region" t6 on t6."id" = t7."county_id"
        where t7."project_id" = t5."id"
          and t6.deleted_at is null
          and t6.city_id = $2::int
          and t6."id" = any($3::uuid[])
      )
  )) is true,
  (exists (
    select 1
    from "project" t8
    where t8."id" = t1."project_id"
      and t8.deleted_at is null
      and t8.city_id = $2::int
      and exists (
        select 1
        from "project_county" t10
        join "region" t9 on t9."id" = t10."county_id"
        where t10."project_id" = t8."id"
          and t9.deleted_at is null
          and t9.city_id = $2::int
          and t9."id" = any($3::uuid[])
      )
  )) is true,
  (t1."status" = any($5::text[])) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "progress_report" t1
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
  and t1."id" = $4::uuid for no key update of t1

select array(
  select t1
  from "project" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id"
) as f0

with u0 as (update "progress_report" set "reported_by_id" = $3, "status" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 and version = $6 returning 1)
select (
  select count(*)
  from u0
)

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."progressReport" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'ProgressReport_' || t1."id" as "id"
      from "progress_report" t1
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
  ) as "progressReport" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
