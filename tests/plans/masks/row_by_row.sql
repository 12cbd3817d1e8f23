select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[]::boolean[] as missing,
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
    select row_to_json(c.*)
    from (
      select (
        select coalesce(json_agg(n.*), '[]'::json)
        from (
          select t1."name" as "name",
            case when exists (
              select 1
              from "issue" t2
              where t2."enterprise_id" = t1."id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
                and (t2."handler_id" = $3::uuid and (t2."status" = any($4::text[])) is not true)
            ) then t1."legal_rep" else case when length(btrim(t1."legal_rep")) > 2 then left(btrim(t1."legal_rep"), 1) || '*' || right(btrim(t1."legal_rep"), 1) when length(btrim(t1."legal_rep")) = 2 then left(btrim(t1."legal_rep"), 1) || '*' when t1."legal_rep" is not null then '*' end end as "legalRep",
            case when exists (
              select 1
              from "issue" t3
              where t3."enterprise_id" = t1."id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and (t3."handler_id" = $3::uuid and (t3."status" = any($4::text[])) is not true)
            ) then t1."contact_phone" else case when t1."contact_phone" ~ '^1\d{10}$' then left(t1."contact_phone", 3) || '****' || right(t1."contact_phone", 4) when t1."contact_phone" ~ '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$' then coalesce((regexp_match(t1."contact_phone", '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$'))[1], (regexp_match(t1."contact_phone", '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$'))[2]) || '-****' || right(t1."contact_phone", 3) when t1."contact_phone" is not null then '****' end end as "contactPhone",
            (exists (
              select 1
              from "issue" t4
              where t4."enterprise_id" = t1."id"
                and t4.deleted_at is null
                and t4.city_id = $2::int
                and (t4."handler_id" = $3::uuid and (t4."status" = any($4::text[])) is not true)
            )) is not true as "contactPhoneMasked"
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and exists (
              select 1
              from "region" t5
              where t5."id" = t1."county_id"
                and t5.deleted_at is null
                and t5.city_id = $2::int
                and t5."code" = any($5::text[])
            )
          order by t1."uscc" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "enterprises" offset 0
) d
