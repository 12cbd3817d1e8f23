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
                  select a.m1::text as "amount"
                ) f
              ) as "sum",
              (
                select row_to_json(f.*)
                from (
                  select a.m2 as "date",
                    a.m3::text as "amount"
                ) f
              ) as "max"
          ) f
        )
        from (
          select count(*) as m0,
            sum(t1."amount") as m1,
            max(t1."date") as m2,
            max(t1."amount") as m3
          from "funds_in_place" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and exists (
              select 1
              from "project" t2
              where t2."id" = t1."project_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
            )
        ) a
      ) as "aggregate"
    ) c
  ) as "fundsInPlaces",
    (
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
                    select a.m1::text as "plannedInvestment"
                  ) f
                ) as "sum"
            ) f
          )
          from (
            select count(*) as m0,
              sum(t3."planned_investment") as m1
            from "project" t3
            where t3.deleted_at is null
              and t3.city_id = $2::int
              and t3."signed_on" is not null
          ) a
        ) as "aggregate"
      ) c
    ) as "projects",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t4."no" as "no",
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
                            select a.m0::text as "amount"
                          ) f
                        ) as "sum"
                      ) f
                    )
                    from (
                      select sum(t5."amount") as m0
                      from "funds_in_place" t5
                      where t5."project_id" = t4."id"
                        and t5.deleted_at is null
                        and t5.city_id = $2::int
                        and exists (
                          select 1
                          from "project" t6
                          where t6."id" = t5."project_id"
                            and t6.deleted_at is null
                            and t6.city_id = $2::int
                        )
                    ) a
                  ) as "aggregate"
                ) c
              ) as "funds"
            from "project" t4
            where t4.deleted_at is null
              and t4.city_id = $2::int
            order by t4."no" asc, t4."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "byProject" offset 0
) d
