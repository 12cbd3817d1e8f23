select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."complaint" is null]::boolean[] as missing,
  (
    select case when s.ended_at is null and s.deleted_at is null and s.expires_at > clock_timestamp() and u.status = 'ACTIVE' and u.deleted_at is null then concat(u.xmin, '/', (
      select string_agg(r.xmin::text, ',' order by r.id)
      from role_grant r
      where r.user_id = u.id
    ), '/', (
      select string_agg(r.xmin::text, ',' order by r.id)
      from enterprise_user r
      where r.user_id = u.id
    ), '/', (
      select string_agg(r.xmin::text, ',' order by r.id)
      from leader r
      where r.user_id = u.id
    ), '/', (
      select string_agg(r.xmin::text, ',' order by r.id)
      from leader r
      where r.liaison_user_id = u.id
    ), '/', (
      select string_agg(r.xmin::text, ',' order by r.id)
      from commissioner r
      where r.user_id = u.id
    ), '/', (
      select string_agg(concat(d.xmin, ':', a.xmin, ':', (
        select string_agg(r.xmin::text, ',' order by r.id)
        from role_grant r
        where r.user_id = a.id
      ), ':', (
        select string_agg(r.xmin::text, ',' order by r.id)
        from leader r
        where r.user_id = a.id
      ), ':', (
        select string_agg(r.xmin::text, ',' order by r.id)
        from leader r
        where r.liaison_user_id = a.id
      ), ':', (
        select string_agg(r.xmin::text, ',' order by r.id)
        from commissioner r
        where r.user_id = a.id
      )), ',' order by d.id)
      from delegation d
      join "user" a on a.id = d.absent_id
      where d.deputy_id = u.id
    ), '/', s.acting_grant_id, '/', (
      select v.xmin
      from viewing v
      where v.session_id = s.id
        and v.ended_at is null
        and v.until_at > clock_timestamp()
    )) end
    from session s
    join "user" u on u.id = s.user_id
    where s.id = $1::uuid
  ) as stamp
from (
  select (
    select row_to_json(o.*)
    from (
      select t1."no" as "no",
        null as "complainantName",
        (false) is not true as "complainantNameMasked",
        null as "contactName",
        null as "contactPhone",
        (false) is not true as "contactPhoneMasked",
        case when (t1."confidentiality" = $2::text and (t1."respondent_user_id" = $3::uuid) is not true and (t1."county_id" = any($4::uuid[]) and t1."against_county_leadership" = $5::boolean and (t1."respondent_unit_id" = any($6::uuid[])) is not true)) then t1."findings" else null end as "findings",
        ((t1."confidentiality" = $2::text and (t1."respondent_user_id" = $3::uuid) is not true and (t1."county_id" = any($4::uuid[]) and t1."against_county_leadership" = $5::boolean and (t1."respondent_unit_id" = any($6::uuid[])) is not true))) is not true as "findingsMasked",
        (
          select row_to_json(o.*)
          from (
            select t2."name" as "name"
            from "enterprise" t2
            where t2."id" = t1."complainant_enterprise_id"
              and t2.deleted_at is null
              and t2.city_id = $7::int
              and t2."county_id" = any($4::uuid[])
            limit 1
          ) o
        ) as "complainantEnterprise"
      from "complaint" t1
      where t1.deleted_at is null
        and t1.city_id = $7::int
        and (t1."confidentiality" = $2::text and (t1."respondent_user_id" = $3::uuid) is not true and (t1."county_id" = any($4::uuid[]) and t1."against_county_leadership" = $5::boolean and (t1."respondent_unit_id" = any($6::uuid[])) is not true))
        and t1."no" = $8::text
      limit 1
    ) o
  ) as "complaint" offset 0
) d
