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
        from "audit_log" t1
        where t1.deleted_at is null
          and t1.city_id = $2::int
          and t1."seq" = $3::bigint
      ) as "totalCount"
    ) c
  ) as "eq",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "audit_log" t2
          where t2.deleted_at is null
            and t2.city_id = $2::int
            and ((t2."seq" = $4::bigint) is not true and t2."hash" = $5::text)
        ) as "totalCount"
      ) c
    ) as "ne",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "audit_log" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and t3."seq" = any($6::bigint[])
        ) as "totalCount"
      ) c
    ) as "in",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "audit_log" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and ((t4."seq" = any($7::bigint[])) is not true and t4."seq" < $8::bigint)
        ) as "totalCount"
      ) c
    ) as "notIn",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "audit_log" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and t5."seq" is null
        ) as "totalCount"
      ) c
    ) as "isNull",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "audit_log" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
            and t6."seq" > $3::bigint
        ) as "totalCount"
      ) c
    ) as "gt",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "audit_log" t7
          where t7.deleted_at is null
            and t7.city_id = $2::int
            and (t7."seq" >= $8::bigint and t7."seq" <= $4::bigint)
        ) as "totalCount"
      ) c
    ) as "between",
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
                    select a.m1::text as "seq"
                  ) f
                ) as "max",
                (
                  select row_to_json(f.*)
                  from (
                    select a.m2::text as "seq"
                  ) f
                ) as "sum"
            ) f
          )
          from (
            select count(*) as m0,
              max(t8."seq") as m1,
              sum(t8."seq") as m2
            from "audit_log" t8
            where t8.deleted_at is null
              and t8.city_id = $2::int
              and t8."seq" >= $3::bigint
          ) a
        ) as "aggregate"
      ) c
    ) as "gte",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg((
            select row_to_json(f.*)
            from (
              select (
                select row_to_json(f.*)
                from (
                  select g.k0 as "seq"
                ) f
              ) as "key",
                g.m1 as "count"
            ) f
          ) order by g.rank), '[]'::json)
          from (
            select r.k0::text as k0,
              count(*) as m1,
              row_number() over (order by r.k0) as rank
            from (
              select t9."seq" as k0
              from "audit_log" t9
              where t9.deleted_at is null
                and t9.city_id = $2::int
                and t9."seq" <= $4::bigint
            ) r
            group by r.k0
            order by r.k0
            limit 100
          ) g
        ) as "groups"
      ) c
    ) as "lte" offset 0
) d
