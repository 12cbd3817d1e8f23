select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "policy_item" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and exists (
        select 1
        from "policy_document" t2
        where t2."id" = t1."document_id"
          and t2.deleted_at is null
          and t2.city_id = $2::int
      )
      and t1."id" = any($3::uuid[])
  ),
  (
    select count(*)::int
    from "org_unit" t3
    where t3.deleted_at is null
      and t3.city_id = $2::int
      and t3."id" = any($4::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "subsidy_item" t1
  where t1."code" = $1::text
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id"
) as f0

with i0 as (insert into "subsidy_item" ("id", "city_id", "created_at", "updated_at", "version", "code", "name", "fund_use", "amount_kind", "amount", "instalments", "split_parameter", "industries", "entry_kinds", "libraries", "certification_kinds", "library_dependent", "entity_types", "first_only", "exclusive_with", "exclusive_per_event", "ladder_rank", "effective_from", "lead_unit_id", "policy_item_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28) returning *)
select *
from i0

select array[coalesce(bool_and((true) is true), false)]::boolean[]
from "subsidy_item" t1
where t1."id" = any($1::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."subsidyItem" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'SubsidyItem_' || t1."id" as "id"
      from "subsidy_item" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "subsidyItem" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
