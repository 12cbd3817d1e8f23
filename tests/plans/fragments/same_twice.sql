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
          select t1."name" as "name"
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and t1."county_id" = any($3::uuid[])
          order by t1."uscc" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes",
        (
          select count(*)
          from "enterprise" t2
          where t2.deleted_at is null
            and t2.city_id = $2::int
            and t2."county_id" = any($3::uuid[])
        ) as "totalCount"
    ) c
  ) as "enterprises",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "project" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
            and exists (
              select 1
              from "project_county" t8
              join "region" t7 on t7."id" = t8."county_id"
              where t8."project_id" = t6."id"
                and t7.deleted_at is null
                and t7.city_id = $2::int
                and t7."id" = any($3::uuid[])
            )
        ) as "totalCount",
          (
            select coalesce(json_agg(n.*), '[]'::json)
            from (
              select t3."name" as "name"
              from "project" t3
              where t3.deleted_at is null
                and t3.city_id = $2::int
                and exists (
                  select 1
                  from "project_county" t5
                  join "region" t4 on t4."id" = t5."county_id"
                  where t5."project_id" = t3."id"
                    and t4.deleted_at is null
                    and t4.city_id = $2::int
                    and t4."id" = any($3::uuid[])
                )
              order by t3."id" desc
              limit 20
            ) n
          ) as "nodes"
      ) c
    ) as "projects" offset 0
) d
