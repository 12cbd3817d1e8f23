select t1.*,
  array[(true) is true,
  (true) is true,
  (t1."status" = any($4::text[])) is true]::boolean[] as "?verdicts",
  array[(
    select count(*)::int
    from "enterprise" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."id" = any($5::uuid[])
  )]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "meeting" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = $3::uuid for no key update of t1

select array(
  select t1
  from "enterprise" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
    and exists (
      select 1
      from "meeting_enterprise" t3
      join "meeting" t2 on t2."id" = t3."meeting_id"
      where t3."enterprise_id" = t1."id"
        and t2.deleted_at is null
        and t2.city_id = $2::int
        and t2."id" = $3::uuid
    )
  order by t1."id"
) as f0,
  array(
    select t4
    from "issue" t4
    where t4.deleted_at is null
      and t4.city_id = $2::int
      and exists (
        select 1
        from "meeting_demand" t6
        join "meeting" t5 on t5."id" = t6."meeting_id"
        where t6."issue_id" = t4."id"
          and t5.deleted_at is null
          and t5.city_id = $2::int
          and t5."id" = $3::uuid
      )
    order by t4."id"
  ) as f1

with u0 as (update "meeting" set version = version + 1, updated_at = $1, updated_by_id = $2 where id = $3 and version = $4 returning 1)
select (
  select count(*)
  from u0
)

with n0 as (insert into business_number as b (id, city_id, prefix, last_number, version, created_at, updated_at) select gen_random_uuid(), c.city_id, $6::text, c.last + 1, 1, $7::timestamptz, $7::timestamptz from (
  select 530800 as city_id,
    coalesce(max(substr("no", length($6::text) + 1)::int), 0) as last
  from "issue"
  where city_id = 530800
    and "no" like $6::text || '%'
    and substr("no", length($6::text) + 1) ~ '^[0-9]+$'
) c on conflict (city_id, prefix) do update set last_number = b.last_number + 1 returning last_number), i0 as (insert into "issue" ("id", "city_id", "created_at", "updated_at", "version", "no", "priority", "light", "received_at", "due_at", "urge_level", "evaluation_is_default", "title", "content", "category", "source", "status", "on_behalf", "consent_given", "evidence", "step_due_at", "term_work_days", "return_count", "returnable", "dissatisfactions", "county_id", "enterprise_id", "lead_leader_id", "project_id", "responsible_unit_id", "zone_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, (
  select $8::text || lpad((n.last_number - 0)::text, greatest(4, length((n.last_number - 0)::text)), '0')
  from n0 n
), $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36) returning *), i1 as (insert into "issue_action" ("id", "city_id", "created_at", "updated_at", "version", "seq", "type", "at", "text", "attachments", "by_id", "issue_id", "deleted_at", "created_by_id", "updated_by_id") values ($37, $38, $39, $40, $41, (
  select coalesce(max(x."seq"), 0) + 1
  from "issue_action" x
  where x."issue_id" = $42
), $43, $44, $45, $46, $47, $48, $49, $50, $51) returning *), d0 as (delete from "meeting_demand" where "meeting_id" = $52::uuid and not "issue_id" = any($53::uuid[])), l0 as (insert into "meeting_demand" ("meeting_id", "issue_id") select $52::uuid, x from unnest($53::uuid[]) x where not exists (
  select 1
  from "meeting_demand" o
  where o."meeting_id" = $52::uuid
    and o."issue_id" = x
))
select 1

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."meeting" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Meeting_' || t1."id" as "id"
      from "meeting" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "meeting" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), a2 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47::jsonb, $48, $49, $50, $51, $52, $53)), h as (update audit_head set seq = $54, hash = $55 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $56, $57, $58, $59, $60, $61::jsonb))
select 1
