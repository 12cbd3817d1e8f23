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
                  from "leader_link" t6
                  where t6."leader_id" = t1."id"
                    and t6.deleted_at is null
                    and t6.city_id = $2::int
                ) as "totalCount",
                  (
                    select coalesce(json_agg(n.*), '[]'::json)
                    from (
                      select (
                        select row_to_json(o.*)
                        from (
                          select t3."short_name" as "shortName"
                          from "enterprise" t3
                          where t3."id" = t2."enterprise_id"
                            and t3.deleted_at is null
                            and t3.city_id = $2::int
                          limit 1
                        ) o
                      ) as "enterprise",
                        (
                          select row_to_json(c.*)
                          from (
                            select (
                              select count(*)
                              from "link_visit" t4
                              where t4."link_id" = t2."id"
                                and t4.deleted_at is null
                                and t4.city_id = $2::int
                                and exists (
                                  select 1
                                  from "leader_link" t5
                                  where t5."id" = t4."link_id"
                                    and t5.deleted_at is null
                                    and t5.city_id = $2::int
                                )
                            ) as "totalCount"
                          ) c
                        ) as "visits"
                      from "leader_link" t2
                      where t2."leader_id" = t1."id"
                        and t2.deleted_at is null
                        and t2.city_id = $2::int
                      order by t2."id" desc
                      limit 20
                    ) n
                  ) as "nodes"
              ) c
            ) as "links"
          from "leader" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and (exists (
              select 1
              from "leader_link" t7
              where t7."leader_id" = t1."id"
                and t7.deleted_at is null
                and t7.city_id = $2::int
            ) and (exists (
              select 1
              from "leader_link" t8
              where t8."leader_id" = t1."id"
                and t8.deleted_at is null
                and t8.city_id = $2::int
                and ((exists (
                  select 1
                  from "link_visit" t9
                  where t9."link_id" = t8."id"
                    and t9.deleted_at is null
                    and t9.city_id = $2::int
                    and exists (
                      select 1
                      from "leader_link" t10
                      where t10."id" = t9."link_id"
                        and t10.deleted_at is null
                        and t10.city_id = $2::int
                    )
                    and t9."visited_on" < $3::date
                ) and exists (
                  select 1
                  from "link_visit" t11
                  where t11."link_id" = t8."id"
                    and t11.deleted_at is null
                    and t11.city_id = $2::int
                    and exists (
                      select 1
                      from "leader_link" t12
                      where t12."id" = t11."link_id"
                        and t12.deleted_at is null
                        and t12.city_id = $2::int
                    )
                    and t11."visited_on" >= $3::date
                ))) is not true
            )) is not true)
          order by t1."name_pinyin" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "leaders" offset 0
) d
