select t1.*,
  array[(true) is true,
  (true) is true,
  (t1."stage" = any($4::text[])) is true,
  ((exists (
    select 1
    from "audit_log" t2
    where t2.subject = 'Project_' || t1."id"
      and t2.city_id = $2::int
      and t2.action = any($5::text[])
      and t2.actor_id = $6::uuid
      and t2.success
  )) is not true) is true,
  (t1."landing_proposed_on" is not null) is true,
  ((exists (
    select 1
    from "funds_in_place" t3
    where t3."project_id" = t1."id"
      and t3.deleted_at is null
      and t3.city_id = $2::int
      and t3."amount" > $7::numeric
  ) or t1."premises_contract" is not null)) is true,
  (exists (
    select 1
    from "assignment" t4
    where t4."project_id" = t1."id"
      and t4.deleted_at is null
      and t4.city_id = $2::int
      and (t4."kind" = $8::text and t4."status" = $9::text)
  )) is true,
  (exists (
    select 1
    from "assignment" t5
    where t5."project_id" = t1."id"
      and t5.deleted_at is null
      and t5.city_id = $2::int
      and (t5."kind" = $10::text and t5."status" = $9::text)
  )) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "project" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and t1."id" = $3::uuid for no key update of t1

select array(
  select t1
  from "enterprise" t1
  where t1."id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "assignment" t2
    where t2."project_id" = $3::uuid
      and t2."status" = $4::text
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id" for no key update of t2
  ) as f1,
  array(
    select t3
    from "assignment" t3
    where t3."enterprise_id" = $1::uuid
      and t3."kind" = any($5::text[])
      and t3."status" = $4::text
      and t3.deleted_at is null
      and t3.city_id = $2::int
    order by t3."id" for no key update of t3
  ) as f2,
  array(
    select t4
    from "leader_link" t4
    where t4."enterprise_id" = $1::uuid
      and t4.deleted_at is null
      and t4.city_id = $2::int
      and (t4."end_on" is null or t4."end_on" >= $6::date)
    order by t4."id" for no key update of t4
  ) as f3,
  array(
    select t5
    from "key_enterprise" t5
    where t5."enterprise_id" = $1::uuid
      and t5."year" = $7::int
      and t5."level" = $8::text
      and t5."removed_on" is null
      and t5.deleted_at is null
      and t5.city_id = $2::int
    order by t5."id"
  ) as f4,
  array(
    select t6
    from "pool" t6
    where t6."kind" = $9::text
      and t6.deleted_at is null
      and t6.city_id = $2::int
    order by t6."id"
  ) as f5,
  array(
    select t7
    from "pool_membership" t7
    where t7.deleted_at is null
      and t7.city_id = $2::int
      and ((t7."status" = $10::text) is not true and exists (
        select 1
        from "pool" t8
        where t8."id" = t7."pool_id"
          and t8.deleted_at is null
          and t8.city_id = $2::int
          and t8."kind" = $9::text
      ) and exists (
        select 1
        from "commissioner" t9
        where t9."id" = t7."commissioner_id"
          and t9.deleted_at is null
          and t9.city_id = $2::int
          and exists (
            select 1
            from "assignment" t10
            where t10."commissioner_id" = t9."id"
              and t10.deleted_at is null
              and t10.city_id = $2::int
              and (t10."kind" = $11::text and t10."status" = $4::text)
          )
      ))
    order by t7."id" for no key update of t7
  ) as f6,
  array(
    select t11
    from "milestone" t11
    where t11."project_id" = $3::uuid
      and t11.deleted_at is null
      and t11.city_id = $2::int
    order by t11."id" for no key update of t11
  ) as f7,
  array(
    select t12
    from "progress_report" t12
    where t12."project_id" = $3::uuid
      and t12."status" = $12::text
      and t12.deleted_at is null
      and t12.city_id = $2::int
    order by t12."accepted_at" desc nulls last, t12."id"
    limit 1
  ) as f8,
  array(
    select t13
    from "funds_in_place" t13
    where t13."project_id" = $3::uuid
      and t13.deleted_at is null
      and t13.city_id = $2::int
    order by t13."id"
  ) as f9,
  array(
    select t14
    from "map_task" t14
    where t14."project_id" = $3::uuid
      and t14."status" = any($13::text[])
      and t14.deleted_at is null
      and t14.city_id = $2::int
    order by t14."id"
  ) as f10

with u0 as (update "assignment" set "status" = $3, "end_on" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 returning 1), u1 as (update "assignment" set "status" = $6, "end_on" = $7, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $8 returning 1), u2 as (update "enterprise" set "is_key" = $9, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $10 returning 1), u3 as (update "milestone" set "actual_on" = $11, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $12 returning 1), u4 as (update "project" set "landed_on" = $13, "light" = $14, "stage" = $15, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $16 and version = $17 returning 1)
select (
  select count(*)
  from u0
) + (
  select count(*)
  from u1
) + (
  select count(*)
  from u2
) + (
  select count(*)
  from u3
) + (
  select count(*)
  from u4
)

with i0 as (insert into "assignment" ("id", "city_id", "created_at", "updated_at", "version", "kind", "start_on", "status", "auto_acknowledged", "commissioner_id", "converted_from_id", "enterprise_id", "leader_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning *), i1 as (insert into "assignment" ("id", "city_id", "created_at", "updated_at", "version", "kind", "start_on", "status", "auto_acknowledged", "commissioner_id", "converted_from_id", "enterprise_id", "leader_id", "deleted_at", "created_by_id", "updated_by_id") values ($17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32) returning *), i2 as (insert into "key_enterprise" ("id", "city_id", "created_at", "updated_at", "version", "year", "level", "reason", "added_on", "enterprise_id", "deleted_at", "created_by_id", "updated_by_id") values ($33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45) returning *), i3 as (insert into "leader_link" ("id", "city_id", "created_at", "updated_at", "version", "is_primary", "start_on", "source", "reason", "enterprise_id", "leader_id", "deleted_at", "created_by_id", "updated_by_id") values ($46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59) returning *), i4 as (insert into "pool_membership" ("id", "city_id", "created_at", "updated_at", "version", "status", "joined_on", "commissioner_id", "pool_id", "deleted_at", "created_by_id", "updated_by_id") values ($60, $61, $62, $63, $64, $65, $66, $67, $68, $69, $70, $71) returning *)
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

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), a2 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47::jsonb, $48, $49, $50, $51, $52, $53)), a3 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $54, $55, $56, $57, $58, $59, $60, $61, $62, $63, $64::jsonb, $65, $66, $67, $68, $69, $70)), a4 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $71, $72, $73, $74, $75, $76, $77, $78, $79, $80, $81::jsonb, $82, $83, $84, $85, $86, $87)), a5 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $88, $89, $90, $91, $92, $93, $94, $95, $96, $97, $98::jsonb, $99, $100, $101, $102, $103, $104)), a6 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $105, $106, $107, $108, $109, $110, $111, $112, $113, $114, $115::jsonb, $116, $117, $118, $119, $120, $121)), a7 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $122, $123, $124, $125, $126, $127, $128, $129, $130, $131, $132::jsonb, $133, $134, $135, $136, $137, $138)), a8 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $139, $140, $141, $142, $143, $144, $145, $146, $147, $148, $149::jsonb, $150, $151, $152, $153, $154, $155)), a9 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $156, $157, $158, $159, $160, $161, $162, $163, $164, $165, $166::jsonb, $167, $168, $169, $170, $171, $172)), h as (update audit_head set seq = $173, hash = $174 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $175, $176, $177, $178, $179, $180::jsonb))
select 1
