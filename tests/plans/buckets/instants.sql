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
                select g.k0 as "receivedAt"
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
            select date_trunc('day', (t1."received_at" at time zone 'Asia/Shanghai'))::date as k0
            from "complaint" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
              and (t1."confidentiality" = $3::text and (t1."respondent_user_id" = $4::uuid) is not true)
          ) r
          group by r.k0
          having (count(*) >= $5::numeric) is true
          order by r.k0
          limit 100
        ) g
      ) as "day",
        (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select g.k0 as "receivedAt"
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
              select date_trunc('week', (t2."received_at" at time zone 'Asia/Shanghai'))::date as k0
              from "complaint" t2
              where t2.deleted_at is null
                and t2.city_id = $2::int
                and (t2."confidentiality" = $3::text and (t2."respondent_user_id" = $4::uuid) is not true)
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
                  select g.k0 as "receivedAt"
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
              select date_trunc('month', (t3."received_at" at time zone 'Asia/Shanghai'))::date as k0
              from "complaint" t3
              where t3.deleted_at is null
                and t3.city_id = $2::int
                and (t3."confidentiality" = $3::text and (t3."respondent_user_id" = $4::uuid) is not true)
            ) r
            group by r.k0
            order by r.k0
            limit 100
          ) g
        ) as "month",
        (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select g.k0 as "receivedAt"
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
              select date_trunc('quarter', (t4."received_at" at time zone 'Asia/Shanghai'))::date as k0
              from "complaint" t4
              where t4.deleted_at is null
                and t4.city_id = $2::int
                and (t4."confidentiality" = $3::text and (t4."respondent_user_id" = $4::uuid) is not true)
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
                  select g.k0 as "receivedAt"
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
              select date_trunc('year', (t5."received_at" at time zone 'Asia/Shanghai'))::date as k0
              from "complaint" t5
              where t5.deleted_at is null
                and t5.city_id = $2::int
                and (t5."confidentiality" = $3::text and (t5."respondent_user_id" = $4::uuid) is not true)
            ) r
            group by r.k0
            order by r.k0
            limit 100
          ) g
        ) as "year"
    ) c
  ) as "complaints" offset 0
) d
