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
                select g.k0 as "dueAt"
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
            select date_trunc('day', (t1."due_at" at time zone 'Asia/Shanghai'))::date as k0
            from "issue" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
              and ((t1."status" = $3::text) is not true or (t1."status" = $3::text and t1."created_by_id" = $4::uuid))
              and t1."due_at" >= $5::timestamptz
          ) r
          group by r.k0
          order by r.k0
          limit 100
        ) g
      ) as "groups"
    ) c
  ) as "issues",
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
                  select g.k0 as "createdAt"
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
              select date_trunc('day', (t2."created_at" at time zone 'Asia/Shanghai'))::date as k0
              from "enterprise" t2
              where t2.deleted_at is null
                and t2.city_id = $2::int
                and t2."created_at" >= $6::timestamptz
            ) r
            group by r.k0
            order by r.k0
            limit 100
          ) g
        ) as "groups"
      ) c
    ) as "enteredOn" offset 0
) d
