select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."arrearsRanking" is null]::boolean[] as missing,
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
      select t1."provincial_average"::text as "provincialAverage",
        (
          select row_to_json(c.*)
          from (
            select (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select t2."rank" as "rank",
                  t2."rate"::text as "rate",
                  (
                    select row_to_json(o.*)
                    from (
                      select t3."short_name" as "shortName"
                      from "region" t3
                      where t3."id" = t2."region_id"
                        and t3.deleted_at is null
                        and t3.city_id = $2::int
                      limit 1
                    ) o
                  ) as "region"
                from "arrears_ranking_row" t2
                where t2."ranking_id" = t1."id"
                  and t2.deleted_at is null
                  and t2.city_id = $2::int
                  and exists (
                    select 1
                    from "arrears_ranking" t4
                    where t4."id" = t2."ranking_id"
                      and t4.deleted_at is null
                      and t4.city_id = $2::int
                      and t4."status" = $3::text
                  )
                order by t2."rank" asc, (
                  select t5."code"
                  from "region" t5
                  where t5."id" = t2."region_id"
                    and t5.deleted_at is null
                    and t5.city_id = $2::int
                  limit 1
                ) asc, t2."id" asc
                limit 20
              ) n
            ) as "nodes",
              (
                select (
                  select row_to_json(f.*)
                  from (
                    select a.m0 as "count",
                      (
                        select row_to_json(f.*)
                        from (
                          select a.m1::text as "opening",
                            a.m2::text as "added",
                            a.m3::text as "cleared"
                        ) f
                      ) as "sum",
                      (
                        select row_to_json(f.*)
                        from (
                          select a.m4::text as "rate"
                        ) f
                      ) as "avg",
                      (
                        select row_to_json(f.*)
                        from (
                          select a.m5 as "rank"
                        ) f
                      ) as "min",
                      (
                        select row_to_json(f.*)
                        from (
                          select a.m6 as "rank"
                        ) f
                      ) as "max"
                  ) f
                )
                from (
                  select count(*) as m0,
                    sum(t6."opening") as m1,
                    sum(t6."added") as m2,
                    sum(t6."cleared") as m3,
                    trim_scale(avg(t6."rate")) as m4,
                    min(t6."rank") as m5,
                    max(t6."rank") as m6
                  from "arrears_ranking_row" t6
                  where t6."ranking_id" = t1."id"
                    and t6.deleted_at is null
                    and t6.city_id = $2::int
                    and exists (
                      select 1
                      from "arrears_ranking" t7
                      where t7."id" = t6."ranking_id"
                        and t7.deleted_at is null
                        and t7.city_id = $2::int
                        and t7."status" = $3::text
                    )
                ) a
              ) as "aggregate"
          ) c
        ) as "rows"
      from "arrears_ranking" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."status" = $3::text
        and (t1."period" = $4::text and t1."kind" = $5::text)
      limit 1
    ) o
  ) as "arrearsRanking" offset 0
) d
