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
          select t1."code" as "code"
          from "region" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and exists (
              select 1
              from "enterprise" t2
              where t2."county_id" = t1."id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
                and t2."county_id" = any($3::uuid[])
                and (zh_tsv(coalesce(t2."name", '') || E'\n' || coalesce(t2."short_name", '') || E'\n' || coalesce(t2."uscc", '')) @@ zh_query($4::text) and strpos(t2."name", $4::text) > 0)
            )
          order by t1."id" desc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "throughHidden",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "region" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and (t3."kind" = $5::text and (exists (
              select 1
              from "enterprise" t4
              where t4."county_id" = t3."id"
                and t4.deleted_at is null
                and t4.city_id = $2::int
                and t4."county_id" = any($3::uuid[])
            )) is not true)
        ) as "totalCount"
      ) c
    ) as "hiddenNone",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "leader" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and exists (
              select 1
              from "leader_link" t6
              where t6."leader_id" = t5."id"
                and t6.deleted_at is null
                and t6.city_id = $2::int
                and exists (
                  select 1
                  from "enterprise" t7
                  where t7."id" = t6."enterprise_id"
                    and t7.deleted_at is null
                    and t7.city_id = $2::int
                    and t7."county_id" = any($3::uuid[])
                )
                and exists (
                  select 1
                  from "enterprise" t8
                  where t8."id" = t6."enterprise_id"
                    and t8.deleted_at is null
                    and t8.city_id = $2::int
                    and t8."county_id" = any($3::uuid[])
                    and exists (
                      select 1
                      from "region" t9
                      where t9."id" = t8."county_id"
                        and t9.deleted_at is null
                        and t9.city_id = $2::int
                        and t9."code" = $6::text
                    )
                )
            )
        ) as "totalCount"
      ) c
    ) as "leaders" offset 0
) d
