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
          select t1."name" as "name"
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and exists (
              select 1
              from "issue" t2
              where t2."enterprise_id" = t1."id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
                and ((t2."status" = $3::text) is not true or (t2."status" = $3::text and t2."created_by_id" = $4::uuid))
                and (t2."status" = $5::text) is not true
            )
          order by t1."uscc" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "some",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t3."name" as "name"
            from "enterprise" t3
            where t3.deleted_at is null
              and t3.city_id = $2::int
              and (exists (
                select 1
                from "issue" t4
                where t4."enterprise_id" = t3."id"
                  and t4.deleted_at is null
                  and t4.city_id = $2::int
                  and ((t4."status" = $3::text) is not true or (t4."status" = $3::text and t4."created_by_id" = $4::uuid))
              )) is not true
            order by t3."uscc" asc, t3."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "none",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and (exists (
              select 1
              from "issue" t6
              where t6."enterprise_id" = t5."id"
                and t6.deleted_at is null
                and t6.city_id = $2::int
                and ((t6."status" = $3::text) is not true or (t6."status" = $3::text and t6."created_by_id" = $4::uuid))
                and (t6."status" = $5::text) is not true
            )) is not true
        ) as "totalCount"
      ) c
    ) as "every",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t7."name" as "name"
            from "enterprise" t7
            where t7.deleted_at is null
              and t7.city_id = $2::int
              and (exists (
                select 1
                from "issue" t8
                where t8."enterprise_id" = t7."id"
                  and t8.deleted_at is null
                  and t8.city_id = $2::int
                  and ((t8."status" = $3::text) is not true or (t8."status" = $3::text and t8."created_by_id" = $4::uuid))
              ) and (exists (
                select 1
                from "issue" t9
                where t9."enterprise_id" = t7."id"
                  and t9.deleted_at is null
                  and t9.city_id = $2::int
                  and ((t9."status" = $3::text) is not true or (t9."status" = $3::text and t9."created_by_id" = $4::uuid))
                  and (t9."status" = $5::text) is not true
              )) is not true)
            order by t7."uscc" asc, t7."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "everyOfSome",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t10."name" as "name"
            from "enterprise" t10
            where t10.deleted_at is null
              and t10.city_id = $2::int
              and exists (
                select 1
                from "enterprise_chain" t12
                join "industry_chain" t11 on t11."id" = t12."chain_id"
                where t12."enterprise_id" = t10."id"
                  and t11.deleted_at is null
                  and t11.city_id = $2::int
                  and t11."code" = $6::text
              )
            order by t10."uscc" asc, t10."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "chains" offset 0
) d
