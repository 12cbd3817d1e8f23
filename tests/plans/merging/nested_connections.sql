select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."enterprise" is null]::boolean[] as missing,
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
    select row_to_json(o.*)
    from (
      select (
        select row_to_json(c.*)
        from (
          select (
            select count(*)
            from "issue" t3
            where t3."enterprise_id" = t1."id"
              and t3.deleted_at is null
              and t3.city_id = $2::int
              and ((t3."county_id" = any($3::uuid[]) and (t3."status" = $4::text) is not true) or (t3."status" = $4::text and t3."created_by_id" = $5::uuid))
          ) as "totalCount",
            (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select t2."no" as "no"
                from "issue" t2
                where t2."enterprise_id" = t1."id"
                  and t2.deleted_at is null
                  and t2.city_id = $2::int
                  and ((t2."county_id" = any($3::uuid[]) and (t2."status" = $4::text) is not true) or (t2."status" = $4::text and t2."created_by_id" = $5::uuid))
                order by t2."id" desc
                limit 5
              ) n
            ) as "nodes"
        ) c
      ) as "issues"
      from "enterprise" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."county_id" = any($3::uuid[])
        and t1."uscc" = $6::text
      limit 1
    ) o
  ) as "enterprise" offset 0
) d
