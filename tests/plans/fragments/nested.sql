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
        select count(*)
        from "project" t7
        where t7.deleted_at is null
          and t7.city_id = $2::int
          and t7."stage" = $3::text
      ) as "totalCount",
        (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t1."no" as "no",
              (
                select row_to_json(o.*)
                from (
                  select t2."name" as "name",
                    (
                      select row_to_json(o.*)
                      from (
                        select t3."code" as "code",
                          t3."short_name" as "shortName"
                        from "region" t3
                        where t3."id" = t2."county_id"
                          and t3.deleted_at is null
                          and t3.city_id = $2::int
                        limit 1
                      ) o
                    ) as "county",
                    (
                      select row_to_json(o.*)
                      from (
                        select t4."code" as "code",
                          t4."short_name" as "shortName"
                        from "region" t4
                        where t4."id" = t2."zone_id"
                          and t4.deleted_at is null
                          and t4.city_id = $2::int
                        limit 1
                      ) o
                    ) as "zone"
                  from "enterprise" t2
                  where t2."id" = t1."enterprise_id"
                    and t2.deleted_at is null
                    and t2.city_id = $2::int
                  limit 1
                ) o
              ) as "enterprise",
              (
                select row_to_json(c.*)
                from (
                  select (
                    select coalesce(json_agg(n.*), '[]'::json)
                    from (
                      select t5."stage" as "stage",
                        t5."planned_on" as "plannedOn",
                        t5."actual_on" as "actualOn"
                      from "milestone" t5
                      where t5."project_id" = t1."id"
                        and t5.deleted_at is null
                        and t5.city_id = $2::int
                        and exists (
                          select 1
                          from "project" t6
                          where t6."id" = t5."project_id"
                            and t6.deleted_at is null
                            and t6.city_id = $2::int
                        )
                      order by t5."planned_on" asc, t5."id" asc
                      limit 20
                    ) n
                  ) as "nodes"
                ) c
              ) as "milestones"
            from "project" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
              and t1."stage" = $3::text
            order by t1."id" desc
            limit 20
          ) n
        ) as "nodes"
    ) c
  ) as "projects" offset 0
) d
