select t1.*,
  array[(t1."status" = any($4::text[])) is true,
  (t1."urge_on" <= $5::date) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "issue" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = $3::uuid for no key update of t1

with u0 as (update "issue" set "light" = $3, "urge_on" = $4, "urge_level" = $5, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $6 and version = $7 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "urge" ("id", "city_id", "created_at", "updated_at", "version", "level", "sent_at", "reply_due_at", "issue_id", "to_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning *), i1 as (insert into "issue_action" ("id", "city_id", "created_at", "updated_at", "version", "seq", "type", "at", "text", "attachments", "by_id", "issue_id", "deleted_at", "created_by_id", "updated_by_id") values ($14, $15, $16, $17, $18, (
  select coalesce(max(x."seq"), 0) + 1
  from "issue_action" x
  where x."issue_id" = $19
), $20, $21, $22, $23, $24, $25, $26, $27, $28) returning *)
select 1

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), a2 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47::jsonb, $48, $49, $50, $51, $52, $53)), h as (update audit_head set seq = $54, hash = $55 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $56, $57, $58, $59, $60, $61::jsonb)), o1 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $62, $63, $64, $65, $66, $67::jsonb))
select 1
