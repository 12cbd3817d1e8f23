select t1.*,
  array[((t1."county_id" = any($3::uuid[]) and (t1."status" = $4::text) is not true)) is true,
  ((t1."county_id" = any($3::uuid[]) and (t1."status" = $4::text) is not true)) is true,
  (t1."status" = any($7::text[])) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "subsidy_application" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and ((t1."county_id" = any($3::uuid[]) and (t1."status" = $4::text) is not true) or (t1."status" = $4::text and t1."created_by_id" = $5::uuid))
  and t1."id" = $6::uuid for no key update of t1

with u0 as (update "subsidy_application" set "status" = $3, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $4 and version = $5 returning 1)
select (
  select count(*)
  from u0
)

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."subsidyApplication" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'SubsidyApplication_' || t1."id" as "id"
      from "subsidy_application" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and ((t1."county_id" = any($3::uuid[]) and (t1."status" = $4::text) is not true) or (t1."status" = $4::text and t1."created_by_id" = $5::uuid))
        and t1."id" = $6::uuid
      limit 1
    ) o
  ) as "subsidyApplication" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
