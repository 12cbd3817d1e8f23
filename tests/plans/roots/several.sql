select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."region" is null,
  d."issue" is null]::boolean[] as missing,
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
        from "enterprise" t1
        where t1.deleted_at is null
          and t1.city_id = $2::int
          and t1."county_id" = any($3::uuid[])
      ) as "totalCount"
    ) c
  ) as "enterprises",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "project" t2
          where t2.deleted_at is null
            and t2.city_id = $2::int
            and exists (
              select 1
              from "project_county" t4
              join "region" t3 on t3."id" = t4."county_id"
              where t4."project_id" = t2."id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and t3."id" = any($3::uuid[])
            )
        ) as "totalCount"
      ) c
    ) as "projects",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "issue" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and ((t5."county_id" = any($3::uuid[]) and (t5."status" = $4::text) is not true) or (t5."status" = $4::text and t5."created_by_id" = $5::uuid))
        ) as "totalCount"
      ) c
    ) as "issues",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "complaint" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
            and (t6."confidentiality" = $6::text and (t6."respondent_user_id" = $5::uuid) is not true and (t6."county_id" = any($3::uuid[]) and t6."against_county_leadership" = $7::boolean and (t6."respondent_unit_id" = any($8::uuid[])) is not true))
        ) as "totalCount"
      ) c
    ) as "complaints",
    (
      select row_to_json(o.*)
      from (
        select t7."name" as "name"
        from "region" t7
        where t7.deleted_at is null
          and t7.city_id = $2::int
          and t7."code" = $9::text
        limit 1
      ) o
    ) as "region",
    (
      select row_to_json(o.*)
      from (
        select t8."title" as "title"
        from "issue" t8
        where t8.deleted_at is null
          and t8.city_id = $2::int
          and ((t8."county_id" = any($3::uuid[]) and (t8."status" = $4::text) is not true) or (t8."status" = $4::text and t8."created_by_id" = $5::uuid))
          and t8."no" = $10::text
        limit 1
      ) o
    ) as "issue",
    (
      select row_to_json(c.*)
      from (
        select (
          select (
            select row_to_json(f.*)
            from (
              select a.m0 as "count",
                (
                  select row_to_json(f.*)
                  from (
                    select a.m1::text as "plannedInvestment"
                  ) f
                ) as "sum"
            ) f
          )
          from (
            select count(*) as m0,
              sum(t9."planned_investment") as m1
            from "project" t9
            where t9.deleted_at is null
              and t9.city_id = $2::int
              and exists (
                select 1
                from "project_county" t11
                join "region" t10 on t10."id" = t11."county_id"
                where t11."project_id" = t9."id"
                  and t10.deleted_at is null
                  and t10.city_id = $2::int
                  and t10."id" = any($3::uuid[])
              )
              and t9."signed_on" is not null
          ) a
        ) as "aggregate"
      ) c
    ) as "signed" offset 0
) d
