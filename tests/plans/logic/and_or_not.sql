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
            and ((exists (
              select 1
              from "region" t2
              where t2."id" = t1."county_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
                and t2."code" = $3::text
            ) or exists (
              select 1
              from "region" t3
              where t3."id" = t1."county_id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and t3."code" = $4::text
            )) and (t1."is_key" = $5::boolean and (t1."size_class" = any($6::text[])) is not true))
          order by t1."uscc" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "a",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t4."name" as "name"
            from "enterprise" t4
            where t4.deleted_at is null
              and t4.city_id = $2::int
              and ((t4."is_key" = $5::boolean or t4."entity_type" = $7::text)) is not true
            order by t4."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "b",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t5."name" as "name"
            from "enterprise" t5
            where t5.deleted_at is null
              and t5.city_id = $2::int
              and ((t5."entity_type" = $8::text) is not true) is not true
            order by t5."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "c",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
        ) as "totalCount"
      ) c
    ) as "d" offset 0
) d
