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
      select t1."name" as "name",
        (
          select row_to_json(c.*)
          from (
            select (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select t2."code" as "code",
                  (
                    select row_to_json(c.*)
                    from (
                      select (
                        select count(*)
                        from "enterprise" t4
                        where t4."county_id" = t2."id"
                          and t4.deleted_at is null
                          and t4.city_id = $2::int
                          and t4."county_id" = any($3::uuid[])
                      ) as "totalCount",
                        (
                          select coalesce(json_agg(n.*), '[]'::json)
                          from (
                            select t3."name" as "name"
                            from "enterprise" t3
                            where t3."county_id" = t2."id"
                              and t3.deleted_at is null
                              and t3.city_id = $2::int
                              and t3."county_id" = any($3::uuid[])
                            order by t3."id" desc
                            limit 20
                          ) n
                        ) as "nodes"
                    ) c
                  ) as "enterprises",
                  (
                    select row_to_json(c.*)
                    from (
                      select (
                        select coalesce(json_agg(n.*), '[]'::json)
                        from (
                          select t5."no" as "no"
                          from "project_county" t6
                          join "project" t5 on t5."id" = t6."project_id"
                          where t6."county_id" = t2."id"
                            and t5.deleted_at is null
                            and t5.city_id = $2::int
                            and exists (
                              select 1
                              from "project_county" t8
                              join "region" t7 on t7."id" = t8."county_id"
                              where t8."project_id" = t5."id"
                                and t7.deleted_at is null
                                and t7.city_id = $2::int
                                and t7."id" = any($3::uuid[])
                            )
                          order by t5."id" desc
                          limit 20
                        ) n
                      ) as "nodes"
                    ) c
                  ) as "projects"
                from "project_county" t9
                join "region" t2 on t2."id" = t9."county_id"
                where t9."project_id" = t1."id"
                  and t2.deleted_at is null
                  and t2.city_id = $2::int
                order by t2."code" asc, t2."id" asc
                limit 20
              ) n
            ) as "nodes"
          ) c
        ) as "counties",
        (
          select row_to_json(c.*)
          from (
            select (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select t10."code" as "code",
                  (
                    select row_to_json(c.*)
                    from (
                      select (
                        select coalesce(json_agg(n.*), '[]'::json)
                        from (
                          select t11."name" as "name"
                          from "enterprise_chain" t12
                          join "enterprise" t11 on t11."id" = t12."enterprise_id"
                          where t12."chain_id" = t10."id"
                            and t11.deleted_at is null
                            and t11.city_id = $2::int
                            and t11."county_id" = any($3::uuid[])
                          order by t11."id" desc
                          limit 20
                        ) n
                      ) as "nodes"
                    ) c
                  ) as "enterprises"
                from "project_chain" t13
                join "industry_chain" t10 on t10."id" = t13."chain_id"
                where t13."project_id" = t1."id"
                  and t10.deleted_at is null
                  and t10.city_id = $2::int
                order by t10."id" desc
                limit 20
              ) n
            ) as "nodes"
          ) c
        ) as "chains"
      from "project" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "project_county" t15
          join "region" t14 on t14."id" = t15."county_id"
          where t15."project_id" = t1."id"
            and t14.deleted_at is null
            and t14.city_id = $2::int
            and t14."id" = any($3::uuid[])
        )
        and t1."no" = $4::text
      limit 1
    ) o
  ) as "project" offset 0
) d
