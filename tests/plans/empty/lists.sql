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
        select count(*)
        from "project" t4
        where t4.deleted_at is null
          and t4.city_id = $2::int
          and exists (
            select 1
            from "project_county" t6
            join "region" t5 on t5."id" = t6."county_id"
            where t6."project_id" = t4."id"
              and t5.deleted_at is null
              and t5.city_id = $2::int
              and t5."id" = any($3::uuid[])
          )
      ) as "totalCount",
        a.j0 as "nodes",
        a.j1 as "edges",
        (
          select row_to_json(i.*)
          from (
            select a.more as "hasNextPage",
              false as "hasPreviousPage",
              a.near_end as "startCursor",
              a.far_end as "endCursor"
          ) i
        ) as "pageInfo"
      from (
        select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 20), '[]'::json) as j0,
          coalesce(json_agg(p.j1 order by p.rank asc) filter (where p.rank <= 20), '[]'::json) as j1,
          count(*) > 20 as more,
          (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 20))[1] as near_end,
          (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 20))[1] as far_end
        from (
          select row_number() over () as rank,
            translate(encode(convert_to(json_build_array('7eebd25a', t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
            (
              select row_to_json(o.*)
              from (
                select t1."no" as "no"
              ) o
            ) as j0,
            (
              select row_to_json(e.*)
              from (
                select translate(encode(convert_to(json_build_array('7eebd25a', t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as "cursor"
              ) e
            ) as j1
          from (
            select t1.*
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
            order by t1."id" desc
            limit 21
          ) t1
        ) p
      ) a
    ) c
  ) as "projects",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t7."name" as "name",
              (
                select row_to_json(c.*)
                from (
                  select (
                    select count(*)
                    from "project" t11
                    where t11."enterprise_id" = t7."id"
                      and t11.deleted_at is null
                      and t11.city_id = $2::int
                      and exists (
                        select 1
                        from "project_county" t13
                        join "region" t12 on t12."id" = t13."county_id"
                        where t13."project_id" = t11."id"
                          and t12.deleted_at is null
                          and t12.city_id = $2::int
                          and t12."id" = any($3::uuid[])
                      )
                  ) as "totalCount",
                    (
                      select coalesce(json_agg(n.*), '[]'::json)
                      from (
                        select t8."no" as "no"
                        from "project" t8
                        where t8."enterprise_id" = t7."id"
                          and t8.deleted_at is null
                          and t8.city_id = $2::int
                          and exists (
                            select 1
                            from "project_county" t10
                            join "region" t9 on t9."id" = t10."county_id"
                            where t10."project_id" = t8."id"
                              and t9.deleted_at is null
                              and t9.city_id = $2::int
                              and t9."id" = any($3::uuid[])
                          )
                        order by t8."id" desc
                        limit 20
                      ) n
                    ) as "nodes"
                ) c
              ) as "projects",
              (
                select row_to_json(o.*)
                from (
                  select t14."code" as "code"
                  from "region" t14
                  where t14."id" = t7."zone_id"
                    and t14.deleted_at is null
                    and t14.city_id = $2::int
                  limit 1
                ) o
              ) as "zone"
            from "enterprise" t7
            where t7.deleted_at is null
              and t7.city_id = $2::int
              and t7."county_id" = any($3::uuid[])
            order by t7."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "enterprises" offset 0
) d
