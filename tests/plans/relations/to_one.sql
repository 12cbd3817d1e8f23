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
        select coalesce(json_agg(n.*), '[]'::json)
        from (
          select t1."name" as "name",
            (
              select row_to_json(o.*)
              from (
                select t2."code" as "code"
                from "region" t2
                where t2."id" = t1."zone_id"
                  and t2.deleted_at is null
                  and t2.city_id = $2::int
                limit 1
              ) o
            ) as "zone"
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and exists (
              select 1
              from "region" t3
              where t3."id" = t1."zone_id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
            )
          order by t1."uscc" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "inZone",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t4."no" as "no"
            from "issue" t4
            where t4.deleted_at is null
              and t4.city_id = $2::int
              and ((t4."status" = $3::text) is not true or (t4."status" = $3::text and t4."created_by_id" = $4::uuid))
              and exists (
                select 1
                from "leader" t5
                where t5."id" = t4."lead_leader_id"
                  and t5.deleted_at is null
                  and t5.city_id = $2::int
                  and exists (
                    select 1
                    from "region" t6
                    where t6."id" = t5."region_id"
                      and t6.deleted_at is null
                      and t6.city_id = $2::int
                      and t6."code" = $5::text
                  )
              )
            order by t4."no" asc, t4."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "led",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "issue" t7
          where t7.deleted_at is null
            and t7.city_id = $2::int
            and ((t7."status" = $3::text) is not true or (t7."status" = $3::text and t7."created_by_id" = $4::uuid))
            and (exists (
              select 1
              from "project" t8
              where t8."id" = t7."project_id"
                and t8.deleted_at is null
                and t8.city_id = $2::int
            )) is not true
        ) as "totalCount"
      ) c
    ) as "noProject" offset 0
) d
