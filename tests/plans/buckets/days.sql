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
        select coalesce(json_agg((
          select row_to_json(f.*)
          from (
            select (
              select row_to_json(f.*)
              from (
                select g.k0 as "visitedOn"
              ) f
            ) as "key",
              g.m1 as "count"
          ) f
        ) order by g.rank), '[]'::json)
        from (
          select r.k0,
            count(*) as m1,
            row_number() over (order by r.k0) as rank
          from (
            select date_trunc('quarter', t1."visited_on")::date as k0
            from "link_visit" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
              and exists (
                select 1
                from "leader_link" t2
                where t2."id" = t1."link_id"
                  and t2.deleted_at is null
                  and t2.city_id = $2::int
              )
          ) r
          group by r.k0
          order by r.k0
          limit 100
        ) g
      ) as "quarter",
        (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select g.k0 as "visitedOn"
                ) f
              ) as "key",
                g.m1 as "count"
            ) f
          ) order by g.rank), '[]'::json)
          from (
            select r.k0,
              count(*) as m1,
              row_number() over (order by r.k0) as rank
            from (
              select date_trunc('month', t3."visited_on")::date as k0
              from "link_visit" t3
              where t3.deleted_at is null
                and t3.city_id = $2::int
                and exists (
                  select 1
                  from "leader_link" t4
                  where t4."id" = t3."link_id"
                    and t4.deleted_at is null
                    and t4.city_id = $2::int
                )
            ) r
            group by r.k0
            order by r.k0
            limit 100
          ) g
        ) as "month"
    ) c
  ) as "linkVisits",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select g.k0 as "signedOn"
                ) f
              ) as "key",
                g.m1 as "count"
            ) f
          ) order by g.rank), '[]'::json)
          from (
            select r.k0,
              count(*) as m1,
              row_number() over (order by r.k0) as rank
            from (
              select date_trunc('year', t5."signed_on")::date as k0
              from "project" t5
              where t5.deleted_at is null
                and t5.city_id = $2::int
            ) r
            group by r.k0
            order by r.k0
            limit 100
          ) g
        ) as "year",
          (
            select coalesce(json_agg((
              select row_to_json(f.*)
              from (
                select (
                  select row_to_json(f.*)
                  from (
                    select g.k0 as "signedOn"
                  ) f
                ) as "key",
                  g.m1 as "count",
                  (
                    select row_to_json(f.*)
                    from (
                      select g.m2::text as "plannedInvestment"
                    ) f
                  ) as "sum"
              ) f
            ) order by g.rank), '[]'::json)
            from (
              select r.k0,
                count(*) as m1,
                sum(r."planned_investment") as m2,
                row_number() over (order by r.k0) as rank
              from (
                select date_trunc('week', t6."signed_on")::date as k0,
                  t6."planned_investment"
                from "project" t6
                where t6.deleted_at is null
                  and t6.city_id = $2::int
              ) r
              group by r.k0
              order by r.k0
              limit 100
            ) g
          ) as "week",
          (
            select coalesce(json_agg((
              select row_to_json(f.*)
              from (
                select (
                  select row_to_json(f.*)
                  from (
                    select g.k0 as "signedOn"
                  ) f
                ) as "key",
                  g.m1 as "count"
              ) f
            ) order by g.rank), '[]'::json)
            from (
              select r.k0,
                count(*) as m1,
                row_number() over (order by r.k0) as rank
              from (
                select date_trunc('day', t7."signed_on")::date as k0
                from "project" t7
                where t7.deleted_at is null
                  and t7.city_id = $2::int
              ) r
              group by r.k0
              order by r.k0
              limit 100
            ) g
          ) as "day"
      ) c
    ) as "projects" offset 0
) d
