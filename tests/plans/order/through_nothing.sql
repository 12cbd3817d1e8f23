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
                select t2."name" as "name"
                from "enterprise" t2
                where t2."id" = t1."enterprise_id"
                  and t2.deleted_at is null
                  and t2.city_id = $2::int
                  and t2."county_id" = any($3::uuid[])
                limit 1
              ) o
            ) as "enterprise"
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
          order by (
            select t5."name_pinyin"
            from "enterprise" t5
            where t5."id" = t1."enterprise_id"
              and t5.deleted_at is null
              and t5.city_id = $2::int
              and t5."county_id" = any($3::uuid[])
            limit 1
          ) asc, t1."no" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "projects",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t6."kind" as "kind",
              (
                select row_to_json(o.*)
                from (
                  select t7."no" as "no"
                  from "project" t7
                  where t7."id" = t6."project_id"
                    and t7.deleted_at is null
                    and t7.city_id = $2::int
                    and exists (
                      select 1
                      from "project_county" t9
                      join "region" t8 on t8."id" = t9."county_id"
                      where t9."project_id" = t7."id"
                        and t8.deleted_at is null
                        and t8.city_id = $2::int
                        and t8."id" = any($3::uuid[])
                    )
                  limit 1
                ) o
              ) as "project",
              (
                select row_to_json(o.*)
                from (
                  select t10."name" as "name"
                  from "enterprise" t10
                  where t10."id" = t6."enterprise_id"
                    and t10.deleted_at is null
                    and t10.city_id = $2::int
                    and t10."county_id" = any($3::uuid[])
                  limit 1
                ) o
              ) as "enterprise"
            from "assignment" t6
            where t6.deleted_at is null
              and t6.city_id = $2::int
              and (exists (
                select 1
                from "project" t11
                where t11."id" = t6."project_id"
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
              ) or exists (
                select 1
                from "enterprise" t14
                where t14."id" = t6."enterprise_id"
                  and t14.deleted_at is null
                  and t14.city_id = $2::int
                  and t14."county_id" = any($3::uuid[])
              ))
            order by (
              select t15."no"
              from "project" t15
              where t15."id" = t6."project_id"
                and t15.deleted_at is null
                and t15.city_id = $2::int
                and exists (
                  select 1
                  from "project_county" t17
                  join "region" t16 on t16."id" = t17."county_id"
                  where t17."project_id" = t15."id"
                    and t16.deleted_at is null
                    and t16.city_id = $2::int
                    and t16."id" = any($3::uuid[])
                )
              limit 1
            ) asc, (
              select t18."uscc"
              from "enterprise" t18
              where t18."id" = t6."enterprise_id"
                and t18.deleted_at is null
                and t18.city_id = $2::int
                and t18."county_id" = any($3::uuid[])
              limit 1
            ) asc, t6."kind" asc, t6."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "assignments" offset 0
) d
