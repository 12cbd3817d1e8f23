select t1.*,
  array[((t1."oversight_unit_id" = any($4::uuid[]) or exists (
    select 1
    from "org_unit" t3
    where t3."id" = t1."oversight_unit_id"
      and t3.deleted_at is null
      and t3.city_id = $2::int
      and t3."host_unit_id" = any($4::uuid[])
  ))) is true,
  ((t1."oversight_unit_id" = any($4::uuid[]) or exists (
    select 1
    from "org_unit" t4
    where t4."id" = t1."oversight_unit_id"
      and t4.deleted_at is null
      and t4.city_id = $2::int
      and t4."host_unit_id" = any($4::uuid[])
  ))) is true,
  (t1."status" = any($6::text[])) is true,
  (t1."provincial_average" is not null) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "arrears_ranking" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and (t1."status" = $3::text or (t1."oversight_unit_id" = any($4::uuid[]) or exists (
    select 1
    from "org_unit" t2
    where t2."id" = t1."oversight_unit_id"
      and t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."host_unit_id" = any($4::uuid[])
  )))
  and t1."id" = $5::uuid for no key update of t1

select array(
  select t1
  from "arrears_ranking_row" t1
  where t1."ranking_id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."rank"
) as f0,
  array(
    select t2
    from "region" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."code"
  ) as f1,
  array(
    select t3
    from "org_unit" t3
    where t3.deleted_at is null
      and t3.city_id = $2::int
      and exists (
        select 1
        from "arrears_ranking_row" t4
        where t4."unit_id" = t3."id"
          and t4.deleted_at is null
          and t4.city_id = $2::int
          and t4."rank" is not null
      )
    order by t3."id"
  ) as f2,
  array(
    select t5
    from "org_unit" t5
    where t5."id" = $3::uuid
      and t5.deleted_at is null
      and t5.city_id = $2::int
    order by t5."id"
  ) as f3,
  array(
    select t6
    from "bulletin" t6
    where t6."arrears_ranking_id" = $1::uuid
      and t6."type" = $4::text
      and t6.deleted_at is null
      and t6.city_id = $2::int
      and (t6."status" = $5::text) is not true
    order by t6."id"
  ) as f4

with u0 as (update "arrears_ranking" set version = version + 1, updated_at = $1, updated_by_id = $2 where id = $3 and version = $4 returning 1)
select (
  select count(*)
  from u0
)

with n0 as (insert into business_number as b (id, city_id, prefix, last_number, version, created_at, updated_at) select gen_random_uuid(), c.city_id, $6::text, c.last + 1, 1, $7::timestamptz, $7::timestamptz from (
  select 530800 as city_id,
    coalesce(max(substr("no", length($6::text) + 1)::int), 0) as last
  from "bulletin"
  where city_id = 530800
    and "no" like $6::text || '%'
    and substr("no", length($6::text) + 1) ~ '^[0-9]+$'
) c on conflict (city_id, prefix) do update set last_number = b.last_number + 1 returning last_number), i0 as (insert into "bulletin" ("id", "city_id", "created_at", "updated_at", "version", "no", "type", "period", "level", "title", "internal_body", "public_body", "data", "status", "arrears_ranking_id", "owner_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, (
  select $8::text || lpad((n.last_number - 0)::text, greatest(1, length((n.last_number - 0)::text)), '0')
  from n0 n
), $9, $10, $11, $12, $13, $14, $15::jsonb, $16, $17, $18, $19, $20, $21) returning *)
select 1

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."arrearsRanking" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'ArrearsRanking_' || t1."id" as "id"
      from "arrears_ranking" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and (t1."status" = $3::text or (t1."oversight_unit_id" = any($4::uuid[]) or exists (
          select 1
          from "org_unit" t2
          where t2."id" = t1."oversight_unit_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and t2."host_unit_id" = any($4::uuid[])
        )))
        and t1."id" = $5::uuid
      limit 1
    ) o
  ) as "arrearsRanking" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
