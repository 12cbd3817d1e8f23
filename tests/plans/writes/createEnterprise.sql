select array[]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "region" t1
    where t1.deleted_at is null
      and t1.city_id = $2::int
      and t1."id" = any($3::uuid[])
  ),
  (
    select count(*)::int
    from "industry_chain" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."id" = any($4::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

with i0 as (insert into "enterprise" ("id", "city_id", "created_at", "updated_at", "version", "uscc", "name", "name_pinyin", "entity_type", "ownership", "registered_on", "registered_capital", "legal_rep", "contact_name", "contact_phone", "industry_class", "employees", "revenue", "total_assets", "data_year", "size_class", "size_basis", "is_private", "is_key", "is_leading_enterprise", "is_normal_operation", "status", "county_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31) returning *), i1 as (insert into "enterprise_contact" ("id", "city_id", "created_at", "updated_at", "version", "name", "phone", "post", "is_primary", "enterprise_id", "deleted_at", "created_by_id", "updated_by_id") values ($32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44) returning *), d0 as (delete from "enterprise_chain" where "enterprise_id" = $45::uuid and not "chain_id" = any($46::uuid[])), l0 as (insert into "enterprise_chain" ("enterprise_id", "chain_id") select $45::uuid, x from unnest($46::uuid[]) x where not exists (
  select 1
  from "enterprise_chain" o
  where o."enterprise_id" = $45::uuid
    and o."chain_id" = x
))
select *
from i0

select array[coalesce(bool_and((true) is true), false)]::boolean[]
from "enterprise" t1
where t1."id" = any($1::uuid[])

select array[coalesce(bool_and((exists (
  select 1
  from "enterprise" t2
  where t2."id" = t1."enterprise_id"
    and t2.deleted_at is null
    and t2.city_id = $1::int
)) is true), false)]::boolean[]
from "enterprise_contact" t1
where t1."id" = any($2::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."enterprise" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Enterprise_' || t1."id" as "id"
      from "enterprise" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "enterprise" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
