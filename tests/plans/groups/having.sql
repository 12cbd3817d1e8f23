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
                select (
                  select row_to_json(f.*)
                  from (
                    select g.k0 as "code"
                  ) f
                ) as "county"
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
            select (
              select t2."code"
              from "region" t2
              where t2."id" = t1."county_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
              limit 1
            ) as k0
            from "enterprise" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
          ) r
          group by r.k0
          having (count(*) = $3::numeric) is true
          order by r.k0
          limit 100
        ) g
      ) as "eq",
        (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select (
                    select row_to_json(f.*)
                    from (
                      select g.k0 as "code"
                    ) f
                  ) as "county"
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
              select (
                select t4."code"
                from "region" t4
                where t4."id" = t3."county_id"
                  and t4.deleted_at is null
                  and t4.city_id = $2::int
                limit 1
              ) as k0
              from "enterprise" t3
              where t3.deleted_at is null
                and t3.city_id = $2::int
            ) r
            group by r.k0
            having (count(*) = $4::numeric) is not true
            order by r.k0
            limit 100
          ) g
        ) as "ne",
        (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select g.k0 as "sizeClass"
                ) f
              ) as "key",
                g.m1 as "count",
                (
                  select row_to_json(f.*)
                  from (
                    select g.m2::text as "employees"
                  ) f
                ) as "sum",
                (
                  select row_to_json(f.*)
                  from (
                    select g.m3::text as "employees"
                  ) f
                ) as "avg",
                (
                  select row_to_json(f.*)
                  from (
                    select g.m4::text as "registeredCapital"
                  ) f
                ) as "min",
                (
                  select row_to_json(f.*)
                  from (
                    select g.m5::text as "registeredCapital"
                  ) f
                ) as "max"
            ) f
          ) order by g.rank), '[]'::json)
          from (
            select r.k0,
              count(*) as m1,
              sum(r."employees") as m2,
              trim_scale(avg(r."employees")) as m3,
              min(r."registered_capital") as m4,
              max(r."registered_capital") as m5,
              row_number() over (order by r.k0) as rank
            from (
              select t5."size_class" as k0,
                t5."employees",
                t5."registered_capital"
              from "enterprise" t5
              where t5.deleted_at is null
                and t5.city_id = $2::int
            ) r
            group by r.k0
            having (count(*) > $4::numeric) is true
              and (sum(r."employees") > $5::numeric) is true
              and (sum(r."employees") < $6::numeric) is true
              and (trim_scale(avg(r."employees")) >= $7::numeric) is true
              and (min(r."registered_capital") <= $8::numeric) is true
            order by r.k0
            limit 100
          ) g
        ) as "several",
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
              select t6."size_class" as k0,
                t6."employees",
                t6."revenue"
              from "enterprise" t6
              where t6.deleted_at is null
                and t6.city_id = $2::int
            ) r
            group by r.k0
            having (sum(r."revenue") = $4::numeric) is not true
              and (max(r."employees") < $9::numeric) is true
            order by r.k0
            limit 100
          ) g
        ) as "nothing"
    ) c
  ) as "enterprises" offset 0
) d
