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
                    a.m2::text as "revenue"
                ) f
              ) as "sum",
              (
                select row_to_json(f.*)
                from (
                  select a.m3::text as "employees",
                    a.m4::text as "revenue"
                ) f
              ) as "avg",
              (
                select row_to_json(f.*)
                from (
                  select a.m5 as "employees",
                    a.m6 as "registeredOn",
                    a.m7::text as "registeredCapital",
                    a.m8 as "createdAt"
                ) f
              ) as "min",
              (
                select row_to_json(f.*)
                from (
                  select a.m9 as "employees",
                    a.m10 as "registeredOn",
                    a.m11::text as "registeredCapital",
                    a.m12 as "createdAt"
                ) f
              ) as "max"
          ) f
        )
        from (
          select count(*) as m0,
            sum(t1."employees") as m1,
            sum(t1."revenue") as m2,
            trim_scale(avg(t1."employees")) as m3,
            trim_scale(avg(t1."revenue")) as m4,
            min(t1."employees") as m5,
            min(t1."registered_on") as m6,
            min(t1."registered_capital") as m7,
            min(t1."created_at") as m8,
            max(t1."employees") as m9,
            max(t1."registered_on") as m10,
            max(t1."registered_capital") as m11,
            max(t1."created_at") as m12
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and t1."data_year" = $3::int
        ) a
      ) as "aggregate"
    ) c
  ) as "enterprises" offset 0
) d
