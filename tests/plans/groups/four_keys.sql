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
                select g.k0 as "entityType",
                  g.k1 as "isKey",
                  g.k2 as "registeredOn",
                  g.k3 as "sizeClass"
              ) f
            ) as "key",
              g.m4 as "count"
          ) f
        ) order by g.rank), '[]'::json)
        from (
          select r.k0,
            r.k1,
            r.k2,
            r.k3,
            count(*) as m4,
            row_number() over (order by r.k2 asc, r.k0, r.k1, r.k2, r.k3) as rank
          from (
            select t1."entity_type" as k0,
              t1."is_key" as k1,
              date_trunc('year', t1."registered_on")::date as k2,
              t1."size_class" as k3
            from "enterprise" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
              and t1."county_id" = any($3::uuid[])
          ) r
          group by r.k0, r.k1, r.k2, r.k3
          order by r.k2 asc, r.k0, r.k1, r.k2, r.k3
          limit 100
        ) g
      ) as "groups"
    ) c
  ) as "enterprises" offset 0
) d
