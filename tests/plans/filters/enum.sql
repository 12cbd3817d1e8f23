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
          select t1."no" as "no"
          from "issue" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and ((t1."status" = $3::text) is not true or (t1."status" = $3::text and t1."created_by_id" = $4::uuid))
            and t1."light" = $5::text
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
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t2."no" as "no"
            from "issue" t2
            where t2.deleted_at is null
              and t2.city_id = $2::int
              and ((t2."status" = $3::text) is not true or (t2."status" = $3::text and t2."created_by_id" = $4::uuid))
              and (t2."priority" = $6::text) is not true
            order by t2."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "ne",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "issue" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and ((t3."status" = $3::text) is not true or (t3."status" = $3::text and t3."created_by_id" = $4::uuid))
            and t3."category" = any($7::text[])
        ) as "totalCount"
      ) c
    ) as "in",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "issue" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and ((t4."status" = $3::text) is not true or (t4."status" = $3::text and t4."created_by_id" = $4::uuid))
            and (t4."category" = any($8::text[])) is not true
        ) as "totalCount"
      ) c
    ) as "notIn",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "issue" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and ((t5."status" = $3::text) is not true or (t5."status" = $3::text and t5."created_by_id" = $4::uuid))
            and t5."result" is null
        ) as "totalCount"
      ) c
    ) as "isNull",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "issue" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
            and ((t6."status" = $3::text) is not true or (t6."status" = $3::text and t6."created_by_id" = $4::uuid))
            and t6."result" is not null
        ) as "totalCount"
      ) c
    ) as "notNull" offset 0
) d
