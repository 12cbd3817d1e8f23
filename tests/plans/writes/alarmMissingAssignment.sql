select t1.*,
  array[(t1."stage" = any($4::text[])) is true,
  ((t1."stage" = $5::text and t1."assignment_due_on" < $6::date and ((exists (
    select 1
    from "assignment" t2
    where t2."project_id" = t1."id"
      and t2.deleted_at is null
      and t2.city_id = $2::int
      and (t2."kind" = $7::text and t2."status" = $8::text)
  )) is not true or (exists (
    select 1
    from "assignment" t3
    where t3."project_id" = t1."id"
      and t3.deleted_at is null
      and t3.city_id = $2::int
      and (t3."kind" = $9::text and t3."status" = $8::text)
  )) is not true))) is true,
  (t1."assignment_alarm_on" is null) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "project" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = $3::uuid for no key update of t1

with u0 as (update "project" set "assignment_alarm_on" = $3, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $4 and version = $5 returning 1)
select (
  select count(*)
  from u0
)

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
