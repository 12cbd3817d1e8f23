select t1.*,
  array[(t1."release_unit_id" = any($5::uuid[])) is true,
  (t1."release_unit_id" = any($5::uuid[])) is true,
  (t1."status" = any($7::text[])) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "policy_document" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and (t1."status" = $3::text or t1."status" = any($4::text[]) or t1."issuer_unit_id" = any($5::uuid[]) or t1."release_unit_id" = any($5::uuid[]))
  and t1."id" = $6::uuid for no key update of t1

select array(
  select t1
  from "policy_item" t1
  where t1."document_id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."id" for no key update of t1
) as f0,
  array(
    select t2
    from "policy_item" t2
    where t2.deleted_at is null
      and t2.city_id = $2::int
      and (t2."status" = any($3::text[]) and exists (
        select 1
        from "policy_document" t3
        where t3."id" = t2."document_id"
          and t3.deleted_at is null
          and t3.city_id = $2::int
          and (t3."status" = $4::text and t3."level" = any($5::text[]) and (t3."expires_on" is null or t3."expires_on" >= $6::date))
      ))
    order by t2."id" for no key update of t2
  ) as f1,
  array(
    select t4
    from "policy_document" t4
    where t4.deleted_at is null
      and t4.city_id = $2::int
      and (t4."status" = $4::text and t4."level" = any($5::text[]) and (t4."expires_on" is null or t4."expires_on" >= $6::date))
    order by t4."id" for no key update of t4
  ) as f2

with u0 as (update "policy_document" set "published_at" = $3, "status" = $4, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $5 and version = $6 returning 1)
select (
  select count(*)
  from u0
)

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."policyDocument" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'PolicyDocument_' || t1."id" as "id"
      from "policy_document" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and (t1."status" = $3::text or t1."status" = any($4::text[]) or t1."issuer_unit_id" = any($5::uuid[]) or t1."release_unit_id" = any($5::uuid[]))
        and t1."id" = $6::uuid
      limit 1
    ) o
  ) as "policyDocument" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
