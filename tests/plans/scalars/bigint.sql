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
        select (
          select row_to_json(f.*)
          from (
            select a.m0 as "count",
              (
                select row_to_json(f.*)
                from (
                  select a.m1::text as "employees",
                    a.m2::text as "dataYear"
                ) f
              ) as "sum",
              (
                select row_to_json(f.*)
                from (
                  select a.m3::text as "employees"
                ) f
              ) as "avg",
              (
                select row_to_json(f.*)
                from (
                  select a.m4 as "employees"
                ) f
              ) as "max"
          ) f
        )
        from (
          select count(*) as m0,
            sum(t1."employees") as m1,
            sum(t1."data_year") as m2,
            trim_scale(avg(t1."employees")) as m3,
            max(t1."employees") as m4
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
        ) a
      ) as "aggregate"
    ) c
  ) as "enterprises",
    (
      select row_to_json(c.*)
      from (
        select (
          select (
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select a.m0::text as "year"
                ) f
              ) as "sum"
            ) f
          )
          from (
            select sum(t2."year") as m0
            from "meeting" t2
            where t2.deleted_at is null
              and t2.city_id = $2::int
          ) a
        ) as "aggregate"
      ) c
    ) as "meetings" offset 0
) d
