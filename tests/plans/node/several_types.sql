select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[(d."nodes"->>0) is null,
  (d."nodes"->>1) is null,
  (d."nodes"->>2) is null,
  (d."nodes"->>3) is null,
  (d."nodes"->>4) is null,
  (d."nodes"->>5) is null,
  (d."nodes"->>6) is null,
  (d."nodes"->>7) is null]::boolean[] as missing,
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
  select json_build_array((
    select row_to_json(o.*)
    from (
      select 'Issue'::text as "__typename",
        t1."no" as "no",
        (
          select row_to_json(o.*)
          from (
            select t2."name" as "name"
            from "enterprise" t2
            where t2."id" = t1."enterprise_id"
              and t2.deleted_at is null
              and t2.city_id = $2::int
              and t2."county_id" = any($3::uuid[])
            limit 1
          ) o
        ) as "enterprise"
      from "issue" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and ((t1."county_id" = any($3::uuid[]) and (t1."status" = $4::text) is not true) or (t1."status" = $4::text and t1."created_by_id" = $5::uuid))
        and t1."id" = $6::uuid
      limit 1
    ) o
  ), (
    select row_to_json(o.*)
    from (
      select 'Project'::text as "__typename",
        t3."name" as "name",
        (
          select row_to_json(c.*)
          from (
            select (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select t4."code" as "code"
                from "project_county" t5
                join "region" t4 on t4."id" = t5."county_id"
                where t5."project_id" = t3."id"
                  and t4.deleted_at is null
                  and t4.city_id = $2::int
                order by t4."code" asc, t4."id" asc
                limit 20
              ) n
            ) as "nodes"
          ) c
        ) as "counties"
      from "project" t3
      where t3.deleted_at is null
        and t3.city_id = $2::int
        and exists (
          select 1
          from "project_county" t7
          join "region" t6 on t6."id" = t7."county_id"
          where t7."project_id" = t3."id"
            and t6.deleted_at is null
            and t6.city_id = $2::int
            and t6."id" = any($3::uuid[])
        )
        and t3."id" = $7::uuid
      limit 1
    ) o
  ), (
    select row_to_json(o.*)
    from (
      select 'Region'::text as "__typename",
        t8."code" as "code"
      from "region" t8
      where t8.deleted_at is null
        and t8.city_id = $2::int
        and t8."id" = $8::uuid
      limit 1
    ) o
  ), (
    select row_to_json(o.*)
    from (
      select 'Enterprise'::text as "__typename",
        t9."name" as "name",
        (
          select row_to_json(c.*)
          from (
            select (
              select count(*)
              from "issue" t10
              where t10."enterprise_id" = t9."id"
                and t10.deleted_at is null
                and t10.city_id = $2::int
                and ((t10."county_id" = any($3::uuid[]) and (t10."status" = $4::text) is not true) or (t10."status" = $4::text and t10."created_by_id" = $5::uuid))
            ) as "totalCount"
          ) c
        ) as "issues"
      from "enterprise" t9
      where t9.deleted_at is null
        and t9.city_id = $2::int
        and t9."county_id" = any($3::uuid[])
        and t9."id" = $9::uuid
      limit 1
    ) o
  ), (
    select row_to_json(o.*)
    from (
      select 'Enterprise'::text as "__typename",
        t11."name" as "name",
        (
          select row_to_json(c.*)
          from (
            select (
              select count(*)
              from "issue" t12
              where t12."enterprise_id" = t11."id"
                and t12.deleted_at is null
                and t12.city_id = $2::int
                and ((t12."county_id" = any($3::uuid[]) and (t12."status" = $4::text) is not true) or (t12."status" = $4::text and t12."created_by_id" = $5::uuid))
            ) as "totalCount"
          ) c
        ) as "issues"
      from "enterprise" t11
      where t11.deleted_at is null
        and t11.city_id = $2::int
        and t11."county_id" = any($3::uuid[])
        and t11."id" = $10::uuid
      limit 1
    ) o
  ), null::json, (
    select row_to_json(o.*)
    from (
      select 'Enterprise'::text as "__typename",
        t13."name" as "name",
        (
          select row_to_json(c.*)
          from (
            select (
              select count(*)
              from "issue" t14
              where t14."enterprise_id" = t13."id"
                and t14.deleted_at is null
                and t14.city_id = $2::int
                and ((t14."county_id" = any($3::uuid[]) and (t14."status" = $4::text) is not true) or (t14."status" = $4::text and t14."created_by_id" = $5::uuid))
            ) as "totalCount"
          ) c
        ) as "issues"
      from "enterprise" t13
      where t13.deleted_at is null
        and t13.city_id = $2::int
        and t13."county_id" = any($3::uuid[])
        and t13."id" = $11::uuid
      limit 1
    ) o
  ), (
    select row_to_json(o.*)
    from (
      select 'Project'::text as "__typename",
        t15."name" as "name",
        (
          select row_to_json(c.*)
          from (
            select (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select t16."code" as "code"
                from "project_county" t17
                join "region" t16 on t16."id" = t17."county_id"
                where t17."project_id" = t15."id"
                  and t16.deleted_at is null
                  and t16.city_id = $2::int
                order by t16."code" asc, t16."id" asc
                limit 20
              ) n
            ) as "nodes"
          ) c
        ) as "counties"
      from "project" t15
      where t15.deleted_at is null
        and t15.city_id = $2::int
        and exists (
          select 1
          from "project_county" t19
          join "region" t18 on t18."id" = t19."county_id"
          where t19."project_id" = t15."id"
            and t18.deleted_at is null
            and t18.city_id = $2::int
            and t18."id" = any($3::uuid[])
        )
        and t15."id" = $12::uuid
      limit 1
    ) o
  )) as "nodes" offset 0
) d
