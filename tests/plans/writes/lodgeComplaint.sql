select array[]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "enterprise" t1
  where t1."id" = any($1::uuid[])
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id"
) as f0,
  array(
    select t2
    from "org_unit" t2
    where t2."id" = any($3::uuid[])
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id"
  ) as f1

with n0 as (insert into business_number as b (id, city_id, prefix, last_number, version, created_at, updated_at) select gen_random_uuid(), c.city_id, $6::text, c.last + 1, 1, $7::timestamptz, $7::timestamptz from (
  select 530800 as city_id,
    coalesce(max(substr("no", length($6::text) + 1)::int), 0) as last
  from "complaint"
  where city_id = 530800
    and "no" like $6::text || '%'
    and substr("no", length($6::text) + 1) ~ '^[0-9]+$'
) c on conflict (city_id, prefix) do update set last_number = b.last_number + 1 returning last_number), i0 as (insert into "complaint" ("id", "city_id", "created_at", "updated_at", "version", "no", "priority", "light", "received_at", "urge_level", "evaluation_is_default", "title", "content", "kind", "category", "source", "status", "confidentiality", "complainant_type", "complainant_name", "contact_name", "contact_phone", "identity_disclosure_agreed", "consent_given", "anonymous_query_hash", "against_county_leadership", "statutory_track", "received_from_upper_on", "return_count", "step_due_at", "extension_count", "rework_count", "adverse_influence", "complainant_enterprise_id", "county_id", "zone_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, (
  select $8::text || lpad((n.last_number - 0)::text, greatest(4, length((n.last_number - 0)::text)), '0')
  from n0 n
), $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41) returning *), i1 as (insert into "complaint_step" ("id", "city_id", "created_at", "updated_at", "version", "seq", "type", "at", "text", "by_id", "complaint_id", "deleted_at", "created_by_id", "updated_by_id") values ($42, $43, $44, $45, $46, (
  select coalesce(max(x."seq"), 0) + 1
  from "complaint_step" x
  where x."complaint_id" = $47
), $48, $49, $50, $51, $52, $53, $54, $55) returning *)
select *
from i0

select array[coalesce(bool_and((((t1."complainant_enterprise_id" = any($1::uuid[]) or t1."confidential_complainant" = any($1::uuid[])) or (t1."complainant_enterprise_id" is null and t1."confidential_complainant" is null))) is true), false)]::boolean[]
from "complaint" t1
where t1."id" = any($2::uuid[])

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."complaint" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Complaint_' || t1."id" as "id",
        t1."no" as "no"
      from "complaint" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and (t1."complainant_enterprise_id" = any($3::uuid[]) or t1."confidential_complainant" = any($3::uuid[]))
        and t1."id" = $4::uuid
      limit 1
    ) o
  ) as "complaint" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), h as (update audit_head set seq = $37, hash = $38 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $39, $40, $41, $42, $43, $44::jsonb))
select 1
