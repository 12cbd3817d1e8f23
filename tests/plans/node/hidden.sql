select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."node" is null,
  d."project" is null]::boolean[] as missing,
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
      select 'Project'::text as "__typename",
        t1."name" as "name"
      from "project" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "project_county" t3
          join "region" t2 on t2."id" = t3."county_id"
          where t3."project_id" = t1."id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and t2."id" = any($3::uuid[])
        )
        and t1."id" = $4::uuid
      limit 1
    ) o
  ) as "node",
    (
      select row_to_json(o.*)
      from (
        select t4."name" as "name",
          (
            select row_to_json(o.*)
            from (
              select (
                select row_to_json(c.*)
                from (
                  select (
                    select count(*)
                    from "complaint" t6
                    where t6."complainant_enterprise_id" = t5."id"
                      and t6.deleted_at is null
                      and t6.city_id = $2::int
                      and (t6."confidentiality" = $5::text and (t6."respondent_user_id" = $6::uuid) is not true and (t6."county_id" = any($3::uuid[]) and t6."against_county_leadership" = $7::boolean and (t6."respondent_unit_id" = any($8::uuid[])) is not true))
                  ) as "totalCount"
                ) c
              ) as "complaints"
              from "enterprise" t5
              where t5."id" = t4."enterprise_id"
                and t5.deleted_at is null
                and t5.city_id = $2::int
                and t5."county_id" = any($3::uuid[])
              limit 1
            ) o
          ) as "enterprise"
        from "project" t4
        where t4.deleted_at is null
          and t4.city_id = $2::int
          and exists (
            select 1
            from "project_county" t8
            join "region" t7 on t7."id" = t8."county_id"
            where t8."project_id" = t4."id"
              and t7.deleted_at is null
              and t7.city_id = $2::int
              and t7."id" = any($3::uuid[])
          )
          and t4."no" = $9::text
        limit 1
      ) o
    ) as "project" offset 0
) d
