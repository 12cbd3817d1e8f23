select t1.*,
  array[(t1."id" = any($3::uuid[])) is true,
  (t1."id" = any($3::uuid[])) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "enterprise" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = any($3::uuid[])
  and t1."id" = $4::uuid for no key update of t1

select array(
  select t1
  from "user" t1
  where t1."status" = $1::text
    and t1."unit_id" is null
    and t1.deleted_at is null
    and t1.city_id = $2::int
    and t1."username" = $3::text
  order by t1."id"
) as f0,
  array(
    select t2
    from "enterprise_user" t2
    where t2."enterprise_id" = $4::uuid
      and t2."status" = any($5::text[])
      and t2.deleted_at is null
      and t2.city_id = $2::int
      and exists (
        select 1
        from "user" t3
        where t3."id" = t2."user_id"
          and t3.deleted_at is null
          and t3.city_id = $2::int
          and t3."username" = $3::text
      )
    order by t2."id"
  ) as f1,
  array(
    select t4
    from "role_grant" t4
    where t4."role" = any($6::text[])
      and t4."revoked_at" is null
      and t4.deleted_at is null
      and t4.city_id = $2::int
      and exists (
        select 1
        from "user" t5
        where t5."id" = t4."user_id"
          and t5.deleted_at is null
          and t5.city_id = $2::int
          and t5."username" = $3::text
      )
    order by t4."id"
  ) as f2

with u0 as (update "enterprise" set version = version + 1, updated_at = $1, updated_by_id = $2 where id = $3 and version = $4 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "enterprise_user" ("id", "city_id", "created_at", "updated_at", "version", "role", "binding_method", "status", "enterprise_id", "user_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning *), i1 as (insert into "role_grant" ("id", "city_id", "created_at", "updated_at", "version", "role", "scope_kind", "valid_from", "granted_by_id", "user_id", "deleted_at", "created_by_id", "updated_by_id") values ($14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26) returning *)
select 1

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
        and t1."id" = any($3::uuid[])
        and t1."id" = $4::uuid
      limit 1
    ) o
  ) as "enterprise" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), a2 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47::jsonb, $48, $49, $50, $51, $52, $53)), h as (update audit_head set seq = $54, hash = $55 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $56, $57, $58, $59, $60, $61::jsonb))
select 1
