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
            row_number() over (order by count(*) desc, r.k0 asc, r.k0) as rank
          from (
            select (
              select t2."code"
              from "region" t2
              where t2."id" = t1."county_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
              limit 1
            ) as k0
            from "complaint" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
              and (t1."confidentiality" = $3::text and (t1."respondent_user_id" = $4::uuid) is not true)
          ) r
          group by r.k0
          order by count(*) desc, r.k0 asc, r.k0
          limit 2
        ) g
      ) as "most",
        (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select g.k1 as "kind",
                    g.k0 as "status"
                ) f
              ) as "key",
                g.m2 as "count"
            ) f
          ) order by g.rank), '[]'::json)
          from (
            select r.k0,
              r.k1,
              count(*) as m2,
              row_number() over (order by r.k1 desc, count(*) desc, r.k0, r.k1) as rank
            from (
              select t3."status" as k0,
                t3."kind" as k1
              from "complaint" t3
              where t3.deleted_at is null
                and t3.city_id = $2::int
                and (t3."confidentiality" = $3::text and (t3."respondent_user_id" = $4::uuid) is not true)
            ) r
            group by r.k0, r.k1
            order by r.k1 desc, count(*) desc, r.k0, r.k1
            limit 100
          ) g
        ) as "keyDesc"
    ) c
  ) as "complaints" offset 0
) d
