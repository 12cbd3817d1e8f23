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
        (
          select (
            select row_to_json(f.*)
            from (
              select a.m0 as "count",
                (
                  select row_to_json(f.*)
                  from (
                    select a.m1::text as "plannedInvestment"
                  ) f
                ) as "sum",
                (
                  select row_to_json(f.*)
                  from (
                    select a.m2::text as "plannedInvestment"
                  ) f
                ) as "avg",
                (
                  select row_to_json(f.*)
                  from (
                    select a.m3 as "signedOn"
                  ) f
                ) as "min"
            ) f
          )
          from (
            select count(*) as m0,
              sum(t7."planned_investment") as m1,
              trim_scale(avg(t7."planned_investment")) as m2,
              min(t7."signed_on") as m3
            from "project" t7
            where t7.deleted_at is null
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
          ) a
        ) as "aggregate",
        (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select g.m0 as "count"
            ) f
          ) order by g.rank), '[]'::json)
          from (
            select r.k0,
              count(*) as m0,
              row_number() over (order by r.k0) as rank
            from (
              select t10."tier" as k0
              from "project" t10
              where t10.deleted_at is null
                and t10.city_id = $2::int
                and exists (
                  select 1
                  from "project_county" t12
                  join "region" t11 on t11."id" = t12."county_id"
                  where t12."project_id" = t10."id"
                    and t11.deleted_at is null
                    and t11.city_id = $2::int
                    and t11."id" = any($3::uuid[])
                )
            ) r
            group by r.k0
            order by r.k0
            limit 100
          ) g
        ) as "groups",
        (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t1."no" as "no"
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
            limit 20
          ) n
        ) as "nodes"
    ) c
  ) as "projects" offset 0
) d
