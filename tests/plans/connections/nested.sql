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
              select row_to_json(c.*)
              from (
                select (
                  select count(*)
                  from "enterprise" t7
                  where t7."county_id" = t1."id"
                    and t7.deleted_at is null
                    and t7.city_id = $2::int
                    and t7."county_id" = any($3::uuid[])
                ) as "totalCount",
                  (
                    select coalesce(json_agg(n.*), '[]'::json)
                    from (
                      select t2."name" as "name",
                        (
                          select row_to_json(c.*)
                          from (
                            select (
                              select count(*)
                              from "issue" t6
                              where t6."enterprise_id" = t2."id"
                                and t6.deleted_at is null
                                and t6.city_id = $2::int
                                and ((t6."county_id" = any($3::uuid[]) and (t6."status" = $4::text) is not true) or (t6."status" = $4::text and t6."created_by_id" = $5::uuid))
                            ) as "totalCount",
                              (
                                select coalesce(json_agg(n.*), '[]'::json)
                                from (
                                  select t3."no" as "no",
                                    (
                                      select row_to_json(c.*)
                                      from (
                                        select (
                                          select coalesce(json_agg(n.*), '[]'::json)
                                          from (
                                            select t4."type" as "type",
                                              t4."at" as "at"
                                            from "issue_action" t4
                                            where t4."issue_id" = t3."id"
                                              and t4.deleted_at is null
                                              and t4.city_id = $2::int
                                              and exists (
                                                select 1
                                                from "issue" t5
                                                where t5."id" = t4."issue_id"
                                                  and t5.deleted_at is null
                                                  and t5.city_id = $2::int
                                                  and ((t5."county_id" = any($3::uuid[]) and (t5."status" = $4::text) is not true) or (t5."status" = $4::text and t5."created_by_id" = $5::uuid))
                                              )
                                              and t4."type" = any($6::text[])
                                            order by t4."at" asc, t4."id" asc
                                            limit 20
                                          ) n
                                        ) as "nodes"
                                      ) c
                                    ) as "actionsTaken"
                                  from "issue" t3
                                  where t3."enterprise_id" = t2."id"
                                    and t3.deleted_at is null
                                    and t3.city_id = $2::int
                                    and ((t3."county_id" = any($3::uuid[]) and (t3."status" = $4::text) is not true) or (t3."status" = $4::text and t3."created_by_id" = $5::uuid))
                                  order by t3."received_at" desc, t3."id" desc
                                  limit 1
                                ) n
                              ) as "nodes"
                          ) c
                        ) as "issues"
                      from "enterprise" t2
                      where t2."county_id" = t1."id"
                        and t2.deleted_at is null
                        and t2.city_id = $2::int
                        and t2."county_id" = any($3::uuid[])
                      order by t2."registered_on" asc, t2."id" asc
                      limit 2
                    ) n
                  ) as "nodes"
              ) c
            ) as "enterprises"
          from "region" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and t1."code" = any($7::text[])
          order by t1."id" desc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "regions" offset 0
) d
