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
          select (
            select row_to_json(o.*)
            from (
              select t2."short_name" as "shortName"
              from "region" t2
              where t2."id" = t1."region_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
              limit 1
            ) o
          ) as "region",
            t1."rate"::text as "rate"
          from "arrears_ranking_row" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and exists (
              select 1
              from "arrears_ranking" t3
              where t3."id" = t1."ranking_id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and t3."status" = $3::text
            )
            and t1."rate" = $4::numeric
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
          from "arrears_ranking_row" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and exists (
              select 1
              from "arrears_ranking" t5
              where t5."id" = t4."ranking_id"
                and t5.deleted_at is null
                and t5.city_id = $2::int
                and t5."status" = $3::text
            )
            and (t4."rate" = $4::numeric) is not true
        ) as "totalCount"
      ) c
    ) as "ne",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "arrears_ranking_row" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
            and exists (
              select 1
              from "arrears_ranking" t7
              where t7."id" = t6."ranking_id"
                and t7.deleted_at is null
                and t7.city_id = $2::int
                and t7."status" = $3::text
            )
            and t6."rate" = any($5::numeric[])
        ) as "totalCount"
      ) c
    ) as "in",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "arrears_ranking_row" t8
          where t8.deleted_at is null
            and t8.city_id = $2::int
            and exists (
              select 1
              from "arrears_ranking" t9
              where t9."id" = t8."ranking_id"
                and t9.deleted_at is null
                and t9.city_id = $2::int
                and t9."status" = $3::text
            )
            and (t8."rate" = any($5::numeric[])) is not true
        ) as "totalCount"
      ) c
    ) as "notIn",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select (
              select row_to_json(o.*)
              from (
                select t11."short_name" as "shortName"
                from "region" t11
                where t11."id" = t10."region_id"
                  and t11.deleted_at is null
                  and t11.city_id = $2::int
                limit 1
              ) o
            ) as "region"
            from "arrears_ranking_row" t10
            where t10.deleted_at is null
              and t10.city_id = $2::int
              and exists (
                select 1
                from "arrears_ranking" t12
                where t12."id" = t10."ranking_id"
                  and t12.deleted_at is null
                  and t12.city_id = $2::int
                  and t12."status" = $3::text
              )
              and t10."rate" is null
            order by t10."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "isNull",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select (
              select row_to_json(o.*)
              from (
                select t14."short_name" as "shortName"
                from "region" t14
                where t14."id" = t13."region_id"
                  and t14.deleted_at is null
                  and t14.city_id = $2::int
                limit 1
              ) o
            ) as "region"
            from "arrears_ranking_row" t13
            where t13.deleted_at is null
              and t13.city_id = $2::int
              and exists (
                select 1
                from "arrears_ranking" t15
                where t15."id" = t13."ranking_id"
                  and t15.deleted_at is null
                  and t15.city_id = $2::int
                  and t15."status" = $3::text
              )
              and t13."rate" < $4::numeric
            order by t13."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "below",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "arrears_ranking_row" t16
          where t16.deleted_at is null
            and t16.city_id = $2::int
            and exists (
              select 1
              from "arrears_ranking" t17
              where t17."id" = t16."ranking_id"
                and t17.deleted_at is null
                and t17.city_id = $2::int
                and t17."status" = $3::text
            )
            and t16."rate" <= $4::numeric
        ) as "totalCount"
      ) c
    ) as "upTo",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "arrears_ranking_row" t18
          where t18.deleted_at is null
            and t18.city_id = $2::int
            and exists (
              select 1
              from "arrears_ranking" t19
              where t19."id" = t18."ranking_id"
                and t19.deleted_at is null
                and t19.city_id = $2::int
                and t19."status" = $3::text
            )
            and t18."rate" > $4::numeric
        ) as "totalCount"
      ) c
    ) as "above",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "arrears_ranking_row" t20
          where t20.deleted_at is null
            and t20.city_id = $2::int
            and exists (
              select 1
              from "arrears_ranking" t21
              where t21."id" = t20."ranking_id"
                and t21.deleted_at is null
                and t21.city_id = $2::int
                and t21."status" = $3::text
            )
            and t20."rate" >= $4::numeric
        ) as "totalCount"
      ) c
    ) as "from",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "arrears_ranking_row" t22
          where t22.deleted_at is null
            and t22.city_id = $2::int
            and exists (
              select 1
              from "arrears_ranking" t23
              where t23."id" = t22."ranking_id"
                and t23.deleted_at is null
                and t23.city_id = $2::int
                and t23."status" = $3::text
            )
            and (t22."rate" >= $6::numeric and t22."rate" <= $7::numeric)
        ) as "totalCount"
      ) c
    ) as "between" offset 0
) d
