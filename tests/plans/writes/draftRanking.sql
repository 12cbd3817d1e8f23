select array[]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"

select array(
  select t1
  from "arrears_item" t1
  where t1.deleted_at is null
    and t1.city_id = $1::int
    and t1."confirmed_on" is not null
  order by t1."id"
) as f0,
  array(
    select t2
    from "arrears_repayment" t2
    where t2.deleted_at is null
      and t2.city_id = $1::int
      and exists (
        select 1
        from "arrears_item" t3
        where t3."id" = t2."item_id"
          and t3.deleted_at is null
          and t3.city_id = $1::int
          and t3."confirmed_on" is not null
      )
    order by t2."id"
  ) as f1,
  array(
    select t4
    from "region" t4
    where t4.deleted_at is null
      and t4.city_id = $1::int
    order by t4."code"
  ) as f2,
  array(
    select t5
    from "org_unit" t5
    where t5.deleted_at is null
      and t5.city_id = $1::int
      and exists (
        select 1
        from "arrears_item" t6
        where t6."debtor_unit_id" = t5."id"
          and t6.deleted_at is null
          and t6.city_id = $1::int
          and t6."confirmed_on" is not null
      )
    order by t5."id"
  ) as f3,
  array(
    select t7
    from "org_unit" t7
    where t7."code" = $2::text
      and t7.deleted_at is null
      and t7.city_id = $1::int
    order by t7."id"
  ) as f4,
  array(
    select t8
    from "arrears_ranking_row" t8
    where t8."ranking_id" = $3::uuid
      and t8.deleted_at is null
      and t8.city_id = $1::int
    order by t8."id" for no key update of t8
  ) as f5

with i0 as (insert into "arrears_ranking" ("id", "city_id", "created_at", "updated_at", "version", "period", "kind", "status", "drafted_at", "oversight_unit_id", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) returning *), i1 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29) returning *), i2 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($30, $31, $32, $33, $34, $35, $36, $37, $38, $39, $40, $41, $42, $43, $44, $45) returning *), i3 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($46, $47, $48, $49, $50, $51, $52, $53, $54, $55, $56, $57, $58, $59, $60, $61) returning *), i4 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($62, $63, $64, $65, $66, $67, $68, $69, $70, $71, $72, $73, $74, $75, $76, $77) returning *), i5 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($78, $79, $80, $81, $82, $83, $84, $85, $86, $87, $88, $89, $90, $91, $92, $93) returning *), i6 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($94, $95, $96, $97, $98, $99, $100, $101, $102, $103, $104, $105, $106, $107, $108, $109) returning *), i7 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($110, $111, $112, $113, $114, $115, $116, $117, $118, $119, $120, $121, $122, $123, $124, $125) returning *), i8 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($126, $127, $128, $129, $130, $131, $132, $133, $134, $135, $136, $137, $138, $139, $140, $141) returning *), i9 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($142, $143, $144, $145, $146, $147, $148, $149, $150, $151, $152, $153, $154, $155, $156, $157) returning *), i10 as (insert into "arrears_ranking_row" ("id", "city_id", "created_at", "updated_at", "version", "opening", "added", "cleared", "closing", "rate", "rank", "ranking_id", "region_id", "deleted_at", "created_by_id", "updated_by_id") values ($158, $159, $160, $161, $162, $163, $164, $165, $166, $167, $168, $169, $170, $171, $172, $173) returning *)
select *
from i0

select array[coalesce(bool_and(((t1."oversight_unit_id" = any($1::uuid[]) or exists (
  select 1
  from "org_unit" t2
  where t2."id" = t1."oversight_unit_id"
    and t2.deleted_at is null
    and t2.city_id = $2::int
    and t2."host_unit_id" = any($1::uuid[])
))) is true), false)]::boolean[]
from "arrears_ranking" t1
where t1."id" = any($3::uuid[])

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

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), a1 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30::jsonb, $31, $32, $33, $34, $35, $36)), a2 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $37, $38, $39, $40, $41, $42, $43, $44, $45, $46, $47::jsonb, $48, $49, $50, $51, $52, $53)), a3 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $54, $55, $56, $57, $58, $59, $60, $61, $62, $63, $64::jsonb, $65, $66, $67, $68, $69, $70)), a4 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $71, $72, $73, $74, $75, $76, $77, $78, $79, $80, $81::jsonb, $82, $83, $84, $85, $86, $87)), a5 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $88, $89, $90, $91, $92, $93, $94, $95, $96, $97, $98::jsonb, $99, $100, $101, $102, $103, $104)), a6 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $105, $106, $107, $108, $109, $110, $111, $112, $113, $114, $115::jsonb, $116, $117, $118, $119, $120, $121)), a7 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $122, $123, $124, $125, $126, $127, $128, $129, $130, $131, $132::jsonb, $133, $134, $135, $136, $137, $138)), a8 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $139, $140, $141, $142, $143, $144, $145, $146, $147, $148, $149::jsonb, $150, $151, $152, $153, $154, $155)), a9 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $156, $157, $158, $159, $160, $161, $162, $163, $164, $165, $166::jsonb, $167, $168, $169, $170, $171, $172)), a10 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $173, $174, $175, $176, $177, $178, $179, $180, $181, $182, $183::jsonb, $184, $185, $186, $187, $188, $189)), h as (update audit_head set seq = $190, hash = $191 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $192, $193, $194, $195, $196, $197::jsonb))
select 1
