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
            and t1."county_id" = any($3::uuid[])
            and t1."id" = $4::uuid
          order by t1."id" desc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "eq",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t2
          where t2.deleted_at is null
            and t2.city_id = $2::int
            and t2."county_id" = any($3::uuid[])
            and (t2."id" = $4::uuid) is not true
        ) as "totalCount"
      ) c
    ) as "ne",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and t3."county_id" = any($3::uuid[])
            and t3."id" = any($5::uuid[])
        ) as "totalCount"
      ) c
    ) as "in",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and t4."county_id" = any($3::uuid[])
            and (t4."id" = any($6::uuid[])) is not true
        ) as "totalCount"
      ) c
    ) as "notIn",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and t5."county_id" = any($3::uuid[])
            and t5."id" is null
        ) as "totalCount"
      ) c
    ) as "isNull",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
            and t6."county_id" = any($3::uuid[])
            and t6."id" = $7::uuid
        ) as "totalCount"
      ) c
    ) as "wrong",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t7
          where t7.deleted_at is null
            and t7.city_id = $2::int
            and t7."county_id" = any($3::uuid[])
            and (t7."id" = $7::uuid) is not true
        ) as "totalCount"
      ) c
    ) as "notWrong",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t8."no" as "no"
            from "issue" t8
            where t8.deleted_at is null
              and t8.city_id = $2::int
              and ((t8."county_id" = any($3::uuid[]) and (t8."status" = $8::text) is not true) or (t8."status" = $8::text and t8."created_by_id" = $9::uuid))
              and exists (
                select 1
                from "enterprise" t9
                where t9."id" = t8."enterprise_id"
                  and t9.deleted_at is null
                  and t9.city_id = $2::int
                  and t9."county_id" = any($3::uuid[])
                  and t9."id" = $4::uuid
              )
            order by t8."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "related" offset 0
) d
