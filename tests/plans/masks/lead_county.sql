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
          select t1."no" as "no",
            (
              select row_to_json(o.*)
              from (
                select t2."code" as "code"
                from "region" t2
                where t2."id" = t1."lead_county_id"
                  and t2.deleted_at is null
                  and t2.city_id = $2::int
                limit 1
              ) o
            ) as "leadCounty",
            case when t1."lead_county_id" = any($3::uuid[]) then t1."confidential_terms" else null end as "confidentialTerms",
            (t1."lead_county_id" = any($3::uuid[])) is not true as "confidentialTermsMasked"
          from "project" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and exists (
              select 1
              from "project_county" t4
              join "region" t3 on t3."id" = t4."county_id"
              where t4."project_id" = t1."id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and t3."id" = any($3::uuid[])
            )
          order by t1."no" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "projects" offset 0
) d
