select t1.*,
  array[((t1."status" = any($4::text[])) is not true) is true,
  ((t1."status" = any($4::text[])) is not true) is true,
  (false) is true,
  (false) is true,
  (false) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "map_task" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = $3::uuid for no key update of t1

select array(
  select t1
  from "project" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "milestone" t2
    where t2."project_id" = $1::uuid
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id"
  ) as f1,
  array(
    select t3
    from "progress_report" t3
    where t3."project_id" = $1::uuid
      and t3."status" = $3::text
      and t3.deleted_at is null
      and t3.city_id = $2::int
    order by t3."accepted_at" desc nulls last, t3."id"
    limit 1
  ) as f2,
  array(
    select t4
    from "funds_in_place" t4
    where t4."project_id" = $1::uuid
      and t4.deleted_at is null
      and t4.city_id = $2::int
    order by t4."id"
  ) as f3,
  array(
    select t5
    from "map_task" t5
    where t5."project_id" = $1::uuid
      and t5."status" = any($4::text[])
      and t5.deleted_at is null
      and t5.city_id = $2::int
    order by t5."id"
  ) as f4

with u0 as (update "map_task" set "due_on" = $3, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $4 and version = $5 returning 1)
select (
  select count(*)
  from u0
)

select array[coalesce(bool_and(((t1."status" = any($1::text[])) is not true) is true), false)]::boolean[]
from "map_task" t1
where t1."id" = any($2::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."mapTask" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'MapTask_' || t1."id" as "id"
      from "map_task" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "mapTask" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
