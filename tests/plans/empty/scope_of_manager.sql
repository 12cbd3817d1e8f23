select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."project" is null]::boolean[] as missing,
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
      select (
        select row_to_json(o.*)
        from (
          select t2."name" as "name",
            (
              select row_to_json(c.*)
              from (
                select (
                  select coalesce(json_agg(n.*), '[]'::json)
                  from (
                    select t3."kind" as "kind",
                      (
                        select row_to_json(o.*)
                        from (
                          select t4."name" as "name"
                          from "project" t4
                          where t4."id" = t3."project_id"
                            and t4.deleted_at is null
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
                          limit 1
                        ) o
                      ) as "project",
                      (
                        select row_to_json(o.*)
                        from (
                          select t7."name" as "name"
                          from "enterprise" t7
                          where t7."id" = t3."enterprise_id"
                            and t7.deleted_at is null
                            and t7.city_id = $2::int
                            and t7."county_id" = any($3::uuid[])
                          limit 1
                        ) o
                      ) as "enterprise"
                    from "assignment" t3
                    where t3."leader_id" = t2."id"
                      and t3.deleted_at is null
                      and t3.city_id = $2::int
                      and (exists (
                        select 1
                        from "project" t8
                        where t8."id" = t3."project_id"
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
                      ) or exists (
                        select 1
                        from "enterprise" t11
                        where t11."id" = t3."enterprise_id"
                          and t11.deleted_at is null
                          and t11.city_id = $2::int
                          and t11."county_id" = any($3::uuid[])
                      ))
                    order by t3."kind" asc, t3."id" asc
                    limit 20
                  ) n
                ) as "nodes"
              ) c
            ) as "assignments",
            (
              select row_to_json(c.*)
              from (
                select (
                  select coalesce(json_agg(n.*), '[]'::json)
                  from (
                    select (
                      select row_to_json(o.*)
                      from (
                        select t13."name" as "name"
                        from "enterprise" t13
                        where t13."id" = t12."enterprise_id"
                          and t13.deleted_at is null
                          and t13.city_id = $2::int
                          and t13."county_id" = any($3::uuid[])
                        limit 1
                      ) o
                    ) as "enterprise"
                    from "leader_link" t12
                    where t12."leader_id" = t2."id"
                      and t12.deleted_at is null
                      and t12.city_id = $2::int
                      and exists (
                        select 1
                        from "enterprise" t14
                        where t14."id" = t12."enterprise_id"
                          and t14.deleted_at is null
                          and t14.city_id = $2::int
                          and t14."county_id" = any($3::uuid[])
                      )
                    order by t12."id" desc
                    limit 20
                  ) n
                ) as "nodes"
              ) c
            ) as "links"
          from "leader" t2
          where t2."id" = t1."lead_leader_id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
          limit 1
        ) o
      ) as "leadLeader"
      from "project" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "project_county" t16
          join "region" t15 on t15."id" = t16."county_id"
          where t16."project_id" = t1."id"
            and t15.deleted_at is null
            and t15.city_id = $2::int
            and t15."id" = any($3::uuid[])
        )
        and t1."no" = $4::text
      limit 1
    ) o
  ) as "project" offset 0
) d
