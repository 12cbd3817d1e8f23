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
        from "enterprise" t1
        where t1.deleted_at is null
          and t1.city_id = $2::int
          and t1."name" = $3::text
      ) as "totalCount"
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
            and (t2."industry_class" = $4::text) is not true
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
            and t3."industry_class" = any($5::text[])
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
            and (t4."industry_class" = any($5::text[])) is not true
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
            and t5."industry_class" is null
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
            and t6."industry_class" is not null
        ) as "totalCount"
      ) c
    ) as "notNull",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t7
          where t7.deleted_at is null
            and t7.city_id = $2::int
            and t7."uscc" > $6::text
        ) as "totalCount"
      ) c
    ) as "gt",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t8
          where t8.deleted_at is null
            and t8.city_id = $2::int
            and t8."uscc" >= $6::text
        ) as "totalCount"
      ) c
    ) as "gte",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t9
          where t9.deleted_at is null
            and t9.city_id = $2::int
            and t9."uscc" < $7::text
        ) as "totalCount"
      ) c
    ) as "lt",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t10
          where t10.deleted_at is null
            and t10.city_id = $2::int
            and t10."uscc" <= $7::text
        ) as "totalCount"
      ) c
    ) as "lte",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t11."name" as "name"
            from "enterprise" t11
            where t11.deleted_at is null
              and t11.city_id = $2::int
              and (zh_tsv(coalesce(t11."name", '') || E'\n' || coalesce(t11."short_name", '') || E'\n' || coalesce(t11."uscc", '')) @@ zh_query($8::text) and strpos(t11."name", $8::text) > 0)
            order by t11."uscc" asc, t11."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "contains",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t12."name" as "name"
            from "enterprise" t12
            where t12.deleted_at is null
              and t12.city_id = $2::int
              and (zh_tsv(coalesce(t12."name", '') || E'\n' || coalesce(t12."short_name", '') || E'\n' || coalesce(t12."uscc", '')) @@ zh_query($9::text) and starts_with(t12."name", $9::text))
            order by t12."uscc" asc, t12."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "startsWith" offset 0
) d
