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
    from "leader" t2
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
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "leader" t2
    where t2."id" = $3::uuid
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id" for no key update of t2
  ) as f1

select array(
  select t1
  from "assignment" t1
  where t1."enterprise_id" = $1::uuid
    and t1."kind" = $2::text
    and t1."status" = any($3::text[])
    and t1.deleted_at is null
    and t1.city_id = $4::int
  order by t1."id"
) as f0,
  array(
    select t2
    from "enterprise" t2
    where t2."id" = $1::uuid
      and t2.deleted_at is null
      and t2.city_id = $4::int
    order by t2."id"
  ) as f1,
  array(
    select t3
    from "leader" t3
    where t3."id" = $5::uuid
      and t3.deleted_at is null
      and t3.city_id = $4::int
    order by t3."id"
  ) as f2,
  array(
    select t4
    from "leader_link" t4
    where t4."enterprise_id" = $1::uuid
      and t4."is_primary" = $6::boolean
      and t4.deleted_at is null
      and t4.city_id = $4::int
      and (t4."end_on" is null or t4."end_on" >= $7::date)
    order by t4."id"
  ) as f3,
  array(
    select t5
    from "key_enterprise" t5
    where t5."enterprise_id" = $1::uuid
      and t5."year" = $8::int
      and t5."removed_on" is null
      and t5.deleted_at is null
      and t5.city_id = $4::int
    order by t5."id"
  ) as f4

with i0 as (insert into "assignment" ("id", "city_id", "created_at", "updated_at", "version", "kind", "start_on", "status", "acknowledge_due_at", "auto_acknowledged", "enterprise_id", "leader_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning *)
select *
from i0

select array[coalesce(bool_and((t1."kind" = any($1::text[])) is true), false)]::boolean[]
from "assignment" t1
where t1."id" = any($2::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."assignment" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Assignment_' || t1."id" as "id"
      from "assignment" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "assignment" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
