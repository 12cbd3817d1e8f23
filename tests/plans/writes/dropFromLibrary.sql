select t1.*,
  array[(true) is true,
  (true) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "library_record" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and exists (
    select 1
    from "enterprise" t2
    where t2."id" = t1."enterprise_id"
      and t2.deleted_at is null
      and t2.city_id = $2::int
  )
  and t1."id" = $3::uuid for no key update of t1

select array(
  select t1
  from "subsidy_application" t1
  where t1."status" = any($1::text[])
    and t1.deleted_at is null
    and t1.city_id = $2::int
    and t1."library_record_id" = $3::uuid
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "recovery_case" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
      and exists (
        select 1
        from "instalment" t3
        where t3."id" = t2."instalment_id"
          and t3.deleted_at is null
          and t3.city_id = $2::int
          and t3."library_record_id" = $3::uuid
      )
    order by t2."id" for no key update of t2
  ) as f1,
  array(
    select t4
    from "instalment" t4
    where t4.deleted_at is null
      and t4.city_id = $2::int
      and t4."library_record_id" = $3::uuid
    order by t4."application_id", t4."index" for no key update of t4
  ) as f2

with u0 as (update "library_record" set "dropped_on" = $3, "drop_reason" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 and version = $6 returning 1)
select (
  select count(*)
  from u0
)

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."libraryRecord" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'LibraryRecord_' || t1."id" as "id"
      from "library_record" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "enterprise" t2
          where t2."id" = t1."enterprise_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
        )
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "libraryRecord" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
