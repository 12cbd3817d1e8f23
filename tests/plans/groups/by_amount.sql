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
                select g.k0 as "amount"
              ) f
            ) as "key",
              g.m1 as "count"
          ) f
        ) order by g.rank), '[]'::json)
        from (
          select r.k0::text as k0,
            count(*) as m1,
            row_number() over (order by r.k0) as rank
          from (
            select t1."amount" as k0
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
          ) r
          group by r.k0
          order by r.k0
          limit 100
        ) g
      ) as "groups",
        (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select g.k0 as "amount"
                ) f
              ) as "key"
            ) f
          ) order by g.rank), '[]'::json)
          from (
            select r.k0::text as k0,
              row_number() over (order by r.k0 desc, r.k0) as rank
            from (
              select t3."amount" as k0
              from "funds_in_place" t3
              where t3.deleted_at is null
                and t3.city_id = $2::int
                and exists (
                  select 1
                  from "project" t4
                  where t4."id" = t3."project_id"
                    and t4.deleted_at is null
                    and t4.city_id = $2::int
                )
            ) r
            group by r.k0
            order by r.k0 desc, r.k0
            limit 1
          ) g
        ) as "most"
    ) c
  ) as "fundsInPlaces" offset 0
) d
