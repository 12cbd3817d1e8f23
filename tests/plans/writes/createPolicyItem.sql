select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "policy_document" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and (t1."status" = $3::text or t1."status" = any($4::text[]) or t1."issuer_unit_id" = any($5::uuid[]) or t1."release_unit_id" = any($5::uuid[]))
      and t1."id" = any($6::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

with i0 as (insert into "policy_item" ("id", "city_id", "created_at", "updated_at", "version", "code", "matter", "title", "materials", "benefit_kind", "instalments", "apply_mode", "wider_scope", "status", "document_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) returning *)
select *
from i0

select array[coalesce(bool_and((exists (
  select 1
  from "policy_document" t2
  where t2."id" = t1."document_id"
    and t2.deleted_at is null
    and t2.city_id = $1::int
    and (t2."status" = any($2::text[]) and t2."issuer_unit_id" = any($3::uuid[]))
)) is true), false)]::boolean[]
from "policy_item" t1
where t1."id" = any($4::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."policyItem" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'PolicyItem_' || t1."id" as "id"
      from "policy_item" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "policy_document" t2
          where t2."id" = t1."document_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and (t2."status" = $3::text or t2."status" = any($4::text[]) or t2."issuer_unit_id" = any($5::uuid[]) or t2."release_unit_id" = any($5::uuid[]))
        )
        and t1."id" = $6::uuid
      limit 1
    ) o
  ) as "policyItem" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
