select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "org_unit" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and t1."id" = any($3::uuid[])
  ),
  (
    select count(*)::int
    from "org_unit" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."id" = any($4::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

with i0 as (insert into "policy_document" ("id", "city_id", "created_at", "updated_at", "version", "doc_no", "title", "level", "issued_on", "effective_on", "release_due_at", "status", "body", "legality_checked", "comment_evidence", "issuer_unit_id", "release_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20) returning *)
select *
from i0

select array[coalesce(bool_and((t1."issuer_unit_id" = any($1::uuid[])) is true), false)]::boolean[]
from "policy_document" t1
where t1."id" = any($2::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."policyDocument" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'PolicyDocument_' || t1."id" as "id"
      from "policy_document" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and (t1."status" = $3::text or t1."status" = any($4::text[]) or t1."issuer_unit_id" = any($5::uuid[]) or t1."release_unit_id" = any($5::uuid[]))
        and t1."id" = $6::uuid
      limit 1
    ) o
  ) as "policyDocument" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
