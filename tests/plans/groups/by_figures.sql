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
                select g.k0 as "subsidyYear"
              ) f
            ) as "key",
              g.m1 as "count",
              (
                select row_to_json(f.*)
                from (
                  select g.m2::text as "approved",
                    g.m3::text as "requested"
                ) f
              ) as "sum"
          ) f
        ) order by g.rank), '[]'::json)
        from (
          select r.k0,
            count(*) as m1,
            sum(r."approved") as m2,
            sum(r."requested") as m3,
            row_number() over (order by sum(r."approved") desc, r.k0) as rank
          from (
            select t1."subsidy_year" as k0,
              t1."approved",
              t1."requested"
            from "subsidy_application" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
              and ((t1."status" = $3::text) is not true or (t1."status" = $3::text and t1."created_by_id" = $4::uuid))
          ) r
          group by r.k0
          order by sum(r."approved") desc, r.k0
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
                  select (
                    select row_to_json(f.*)
                    from (
                      select g.k0 as "code"
                    ) f
                  ) as "item"
                ) f
              ) as "key",
                (
                  select row_to_json(f.*)
                  from (
                    select g.m1::text as "requested"
                  ) f
                ) as "avg"
            ) f
          ) order by g.rank), '[]'::json)
          from (
            select r.k0,
              trim_scale(avg(r."requested")) as m1,
              row_number() over (order by trim_scale(avg(r."requested")) desc, r.k0 asc, r.k0) as rank
            from (
              select (
                select t3."code"
                from "subsidy_item" t3
                where t3."id" = t2."item_id"
                  and t3.deleted_at is null
                  and t3.city_id = $2::int
                limit 1
              ) as k0,
                t2."requested"
              from "subsidy_application" t2
              where t2.deleted_at is null
                and t2.city_id = $2::int
                and ((t2."status" = $3::text) is not true or (t2."status" = $3::text and t2."created_by_id" = $4::uuid))
            ) r
            group by r.k0
            order by trim_scale(avg(r."requested")) desc, r.k0 asc, r.k0
            limit 4
          ) g
        ) as "item"
    ) c
  ) as "subsidyApplications" offset 0
) d
