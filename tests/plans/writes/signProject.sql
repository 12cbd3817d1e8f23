select t1.*,
  array[(t1."tier" = any($4::text[])) is true,
  (t1."tier" = any($4::text[])) is true,
  (t1."stage" = any($5::text[])) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "project" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = $3::uuid for no key update of t1

select array(
  select t1
  from "milestone" t1
  where t1."project_id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "progress_report" t2
    where t2."project_id" = $1::uuid
      and t2."status" = $3::text
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."accepted_at" desc nulls last, t2."id"
    limit 1
  ) as f1,
  array(
    select t3
    from "funds_in_place" t3
    where t3."project_id" = $1::uuid
      and t3.deleted_at is null
      and t3.city_id = $2::int
    order by t3."id"
  ) as f2,
  array(
    select t4
    from "map_task" t4
    where t4."project_id" = $1::uuid
      and t4."status" = any($4::text[])
      and t4.deleted_at is null
      and t4.city_id = $2::int
    order by t4."id"
  ) as f3

with u0 as (update "milestone" set "actual_on" = $3, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $4 returning 1), u1 as (update "project" set "agreement_file" = $5, "signed_on" = $6, "planned_investment" = $7, "assignment_due_on" = $8, "tier_due_on" = $9, "light" = $10, "stage" = $11, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $12 and version = $13 returning 1)
select (
  select count(*)
  from u0
) + (
  select count(*)
  from u1
)

with i0 as (insert into "milestone" ("id", "city_id", "created_at", "updated_at", "version", "stage", "planned_on", "project_id", "responsible_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning *), i1 as (insert into "milestone" ("id", "city_id", "created_at", "updated_at", "version", "stage", "planned_on", "project_id", "responsible_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24) returning *), i2 as (insert into "milestone" ("id", "city_id", "created_at", "updated_at", "version", "stage", "planned_on", "project_id", "responsible_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36) returning *), i3 as (insert into "milestone" ("id", "city_id", "created_at", "updated_at", "version", "stage", "planned_on", "project_id", "responsible_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47, $48) returning *), i4 as (insert into "milestone" ("id", "city_id", "created_at", "updated_at", "version", "stage", "planned_on", "project_id", "responsible_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60) returning *)
select 1

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."project" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Project_' || t1."id" as "id"
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

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), a2 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47::jsonb, $48, $49, $50, $51, $52, $53)), a3 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $54, $55, $56, $57, $58, $59, $60, $61, $62, $63, $64::jsonb, $65, $66, $67, $68, $69, $70)), a4 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $71, $72, $73, $74, $75, $76, $77, $78, $79, $80, $81::jsonb, $82, $83, $84, $85, $86, $87)), a5 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $88, $89, $90, $91, $92, $93, $94, $95, $96, $97, $98::jsonb, $99, $100, $101, $102, $103, $104)), a6 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $105, $106, $107, $108, $109, $110, $111, $112, $113, $114, $115::jsonb, $116, $117, $118, $119, $120, $121)), h as (update audit_head set seq = $122, hash = $123 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $124, $125, $126, $127, $128, $129::jsonb)), o1 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $130, $131, $132, $133, $134, $135::jsonb))
select 1
