select t1.*,
  array[(((t1."confidentiality" = $3::text and (t1."respondent_user_id" = $4::uuid) is not true and (t1."responsible_unit_id" = any($5::uuid[]) and (t1."respondent_unit_id" = any($5::uuid[])) is not true)) or (t1."confidentiality" = any($6::text[]) and (t1."respondent_user_id" = $4::uuid) is not true and t1."handler_id" = $4::uuid))) is true,
  (((t1."confidentiality" = $3::text and (t1."respondent_user_id" = $4::uuid) is not true and (t1."responsible_unit_id" = any($5::uuid[]) and (t1."respondent_unit_id" = any($5::uuid[])) is not true)) or (t1."confidentiality" = any($6::text[]) and (t1."respondent_user_id" = $4::uuid) is not true and t1."handler_id" = $4::uuid))) is true,
  (t1."status" = any($8::text[])) is true]::boolean[] as "?verdicts",
  array[]::int[] as "?found",
  (stamp of rights) as "?stamp",
  (stamp of parameters) as "?reference"
from "complaint" t1
where t1.deleted_at is null
  and t1.city_id = $2::int
  and ((t1."confidentiality" = $3::text and (t1."respondent_user_id" = $4::uuid) is not true and ((t1."responsible_unit_id" = any($5::uuid[]) or exists (
    select 1
    from "complaint_co_unit" t3
    join "org_unit" t2 on t2."id" = t3."unit_id"
    where t3."complaint_id" = t1."id"
      and t2.deleted_at is null
      and t2.city_id = $2::int
      and t2."id" = any($5::uuid[])
  )) and (t1."respondent_unit_id" = any($5::uuid[])) is not true)) or (t1."confidentiality" = any($6::text[]) and (t1."respondent_user_id" = $4::uuid) is not true and t1."handler_id" = $4::uuid))
  and t1."id" = $7::uuid for no key update of t1

select array(
  select t1
  from "complaint_step" t1
  where t1."complaint_id" = $1::uuid
    and t1.deleted_at is null
    and t1.city_id = $2::int
  order by t1."seq"
) as f0,
  array(
    select t2
    from "callback" t2
    where t2."complaint_id" = $1::uuid
      and t2.deleted_at is null
      and t2.city_id = $2::int
    order by t2."id"
  ) as f1,
  array(
    select t3
    from "org_unit" t3
    where t3."id" = any($3::uuid[])
      and t3.deleted_at is null
      and t3.city_id = $2::int
    order by t3."id"
  ) as f2,
  array(
    select t4
    from "enterprise" t4
    where t4."id" = any($4::uuid[])
      and t4.deleted_at is null
      and t4.city_id = $2::int
    order by t4."id"
  ) as f3

with u0 as (update "complaint" set "title" = $3, "content" = $4, "complainant_enterprise_id" = $5, "complainant_name" = $6, "contact_name" = $7, "contact_phone" = $8, "respondent_unit_id" = $9, "respondent_enterprise_id" = $10, "respondent_person" = $11, "respondent_user_id" = $12, "responsible_unit_id" = $13, "handler_id" = $14, "findings" = $15, "measures" = $16, "reply_draft" = $17, "reject_guidance" = $18, "extension_reason" = $19, "extension_due_at" = $20, "contract_no" = $21, "supervision_notice_id" = $22, "dispatched_at" = $23, "due_at" = $24, "original_due_at" = $25, "accept_decision" = $26, "accepted_at" = $27, "received_from_upper_on" = $28, "zone_id" = $29, "urge_on" = $30, "contact_due_at" = $31, "step_due_at" = $32, "contacted_at" = $33, "evidence" = $34, "statutory_track" = $35, "source" = $36, "kind" = $37, "priority" = $38, "against_county_leadership" = $39, "identity_disclosure_agreed" = $40, "adverse_influence" = $41, "consent_given" = $42, "light" = $43, "confidentiality" = $44, "confidential_complainant" = $45, "complainant_type" = $46, "status" = $47, version = version + 1, updated_at = $1, updated_by_id = $2 where id = $48 and version = $49 returning 1)
select (
  select count(*)
  from u0
)

with i0 as (insert into "discipline_case" ("id", "city_id", "created_at", "updated_at", "version", "no", "content_cipher", "respondent_cipher", "complainant_cipher", "complaint_cipher", "follow_digest", "received_at", "status", "deleted_at", "created_by_id", "updated_by_id") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning *), d0 as (delete from "complaint_co_unit" where "complaint_id" = $17::uuid and not "unit_id" = any($18::uuid[])), l0 as (insert into "complaint_co_unit" ("complaint_id", "unit_id") select $17::uuid, x from unnest($18::uuid[]) x where not exists (
  select 1
  from "complaint_co_unit" o
  where o."complaint_id" = $17::uuid
    and o."unit_id" = x
))
select 1

select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."complaint" is null]::boolean[] as missing,
  (stamp of rights) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select 'Complaint_' || t1."id" as "id"
      from "complaint" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and ((t1."confidentiality" = $3::text and (t1."respondent_user_id" = $4::uuid) is not true and ((t1."responsible_unit_id" = any($5::uuid[]) or exists (
          select 1
          from "complaint_co_unit" t3
          join "org_unit" t2 on t2."id" = t3."unit_id"
          where t3."complaint_id" = t1."id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and t2."id" = any($5::uuid[])
        )) and (t1."respondent_unit_id" = any($5::uuid[])) is not true)) or (t1."confidentiality" = any($6::text[]) and (t1."respondent_user_id" = $4::uuid) is not true and t1."handler_id" = $4::uuid))
        and t1."id" = $7::uuid
      limit 1
    ) o
  ) as "complaint" offset 0
) d

select seq,
  hash
from audit_head
where city_id = $1 for update

with a0 as (insert into audit_log (id, city_id, version, created_at, updated_at, "seq", "at", "actor_id", "role_grant_id", "ip", "client", "action", "entity", "subject", "fields_viewed", "changes", "anonymous", "success", "reason", "request_id", "prev_hash", "hash") values (gen_random_uuid(), $2, 1, $1, $1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, $15, $16, $17, $18, $19)), h as (update audit_head set seq = $20, hash = $21 where city_id = $2), o0 as (insert into outbox_event (id, city_id, version, created_at, updated_at, at, seq, event, entity, row_id, actor_id, audiences) values (gen_random_uuid(), $2, 1, $1, $1, $1, $22, $23, $24, $25, $26, $27::jsonb))
select 1
