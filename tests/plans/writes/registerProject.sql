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
    from "region" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."id" = any($4::uuid[])
  ),
  (
    select count(*)::int
    from "industry_chain" t3
    where t3.deleted_at is null
      and t3.city_id = $2::int
      and t3."id" = any($5::uuid[])
  ),
  (
    select count(*)::int
    from "org_unit" t4
    where t4.deleted_at is null
      and t4.city_id = $2::int
      and t4."id" = any($6::uuid[])
  ),
  (
    select count(*)::int
    from "region" t5
    where t5.deleted_at is null
      and t5.city_id = $2::int
      and t5."id" = any($7::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "region" t1
  where t1."id" = $1::uuid
    and t1."kind" = $2::text
    and t1.deleted_at is null
    and t1.city_id = $3::int
  order by t1."id"
) as f0,
  array(
    select t2
    from "region" t2
    where t2."id" = $4::uuid
      and t2.deleted_at is null
      and t2.city_id = $3::int
      and exists (
        select 1
        from "region_host_county" t4
        join "region" t3 on t3."id" = t4."county_id"
        where t4."zone_id" = t2."id"
          and t3.deleted_at is null
          and t3.city_id = $3::int
          and t3."id" = $5::uuid
      )
    order by t2."id"
  ) as f1,
  array(
    select t5
    from "project" t5
    where t5."investor" = $6::text
      and t5."industry_class" = $7::text
      and t5."lead_county_id" = $1::uuid
      and t5.deleted_at is null
      and t5.city_id = $3::int
    order by t5."created_at" desc nulls last
  ) as f2

with n0 as (insert into business_number as b (id, city_id, prefix, last_number, version, created_at, updated_at) select gen_random_uuid(), c.city_id, $6::text, c.last + 1, 1, $7::timestamptz, $7::timestamptz from (
  select 530800 as city_id,
    coalesce(max(substr("no", length($6::text) + 1)::int), 0) as last
  from "project"
  where city_id = 530800
    and "no" like $6::text || '%'
    and substr("no", length($6::text) + 1) ~ '^[0-9]+$'
) c on conflict (city_id, prefix) do update set last_number = b.last_number + 1 returning last_number), i0 as (insert into "project" ("id", "city_id", "created_at", "updated_at", "version", "no", "name", "name_pinyin", "tier", "industry_class", "investor", "investor_origin", "planned_investment", "stage", "light", "service_content", "no_construction", "is_key_list", "settled", "lead_county_id", "responsible_unit_id", "zone_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, (
  select $8::text || lpad((n.last_number - 0)::text, greatest(4, length((n.last_number - 0)::text)), '0')
  from n0 n
), $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27) returning *), d0 as (delete from "project_county" where "project_id" = $28::uuid and not "county_id" = any($29::uuid[])), l0 as (insert into "project_county" ("project_id", "county_id") select $28::uuid, x from unnest($29::uuid[]) x where not exists (
  select 1
  from "project_county" o
  where o."project_id" = $28::uuid
    and o."county_id" = x
)), d1 as (delete from "project_chain" where "project_id" = $30::uuid and not "chain_id" = any($31::uuid[])), l1 as (insert into "project_chain" ("project_id", "chain_id") select $30::uuid, x from unnest($31::uuid[]) x where not exists (
  select 1
  from "project_chain" o
  where o."project_id" = $30::uuid
    and o."chain_id" = x
))
select *
from i0

select array[coalesce(bool_and((true) is true), false)]::boolean[]
from "project" t1
where t1."id" = any($1::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."project" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select t1."no" as "no"
      from "project" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "project" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
