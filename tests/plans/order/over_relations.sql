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
            ) as "zone",
            (
              select row_to_json(o.*)
              from (
                select t3."code" as "code"
                from "region" t3
                where t3."id" = t1."county_id"
                  and t3.deleted_at is null
                  and t3.city_id = $2::int
                limit 1
              ) o
            ) as "county"
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
          order by (
            select t4."code"
            from "region" t4
            where t4."id" = t1."zone_id"
              and t4.deleted_at is null
              and t4.city_id = $2::int
            limit 1
          ) asc, (
            select t5."code"
            from "region" t5
            where t5."id" = t1."county_id"
              and t5.deleted_at is null
              and t5.city_id = $2::int
            limit 1
          ) desc, t1."uscc" asc, t1."id" asc
          limit 6
        ) n
      ) as "nodes"
    ) c
  ) as "byZone",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t6."no" as "no",
              (
                select row_to_json(o.*)
                from (
                  select t7."name" as "name",
                    (
                      select row_to_json(o.*)
                      from (
                        select t8."code" as "code"
                        from "region" t8
                        where t8."id" = t7."region_id"
                          and t8.deleted_at is null
                          and t8.city_id = $2::int
                        limit 1
                      ) o
                    ) as "region"
                  from "leader" t7
                  where t7."id" = t6."lead_leader_id"
                    and t7.deleted_at is null
                    and t7.city_id = $2::int
                  limit 1
                ) o
              ) as "leadLeader"
            from "issue" t6
            where t6.deleted_at is null
              and t6.city_id = $2::int
              and ((t6."status" = $3::text) is not true or (t6."status" = $3::text and t6."created_by_id" = $4::uuid))
            order by (
              select (
                select t10."code"
                from "region" t10
                where t10."id" = t9."region_id"
                  and t10.deleted_at is null
                  and t10.city_id = $2::int
                limit 1
              )
              from "leader" t9
              where t9."id" = t6."lead_leader_id"
                and t9.deleted_at is null
                and t9.city_id = $2::int
              limit 1
            ) desc, t6."no" asc, t6."id" asc
            limit 4
          ) n
        ) as "nodes"
      ) c
    ) as "byLeaderRegion" offset 0
) d
