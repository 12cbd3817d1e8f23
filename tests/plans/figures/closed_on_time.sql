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
        from "issue" t1
        where t1.deleted_at is null
          and t1.city_id = $2::int
          and ((t1."status" = $3::text) is not true or (t1."status" = $3::text and t1."created_by_id" = $4::uuid))
      ) as "totalCount"
    ) c
  ) as "all",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "issue" t2
          where t2.deleted_at is null
            and t2.city_id = $2::int
            and ((t2."status" = $3::text) is not true or (t2."status" = $3::text and t2."created_by_id" = $4::uuid))
            and t2."status" = $5::text
        ) as "totalCount"
      ) c
    ) as "closed",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "issue" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and ((t3."status" = $3::text) is not true or (t3."status" = $3::text and t3."created_by_id" = $4::uuid))
            and t3."due_at" <= $6::timestamptz
        ) as "totalCount"
      ) c
    ) as "due",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t4."no" as "no",
              t4."due_at" as "dueAt",
              t4."light" as "light",
              (
                select row_to_json(o.*)
                from (
                  select t5."short_name" as "shortName"
                  from "region" t5
                  where t5."id" = t4."county_id"
                    and t5.deleted_at is null
                    and t5.city_id = $2::int
                  limit 1
                ) o
              ) as "county",
              (
                select row_to_json(c.*)
                from (
                  select (
                    select count(*)
                    from "urge" t6
                    where t6."issue_id" = t4."id"
                      and t6.deleted_at is null
                      and t6.city_id = $2::int
                      and (exists (
                        select 1
                        from "issue" t7
                        where t7."id" = t6."issue_id"
                          and t7.deleted_at is null
                          and t7.city_id = $2::int
                          and ((t7."status" = $3::text) is not true or (t7."status" = $3::text and t7."created_by_id" = $4::uuid))
                      ) or exists (
                        select 1
                        from "complaint" t8
                        where t8."id" = t6."complaint_id"
                          and t8.deleted_at is null
                          and t8.city_id = $2::int
                          and false
                      ))
                  ) as "totalCount"
                ) c
              ) as "urges"
            from "issue" t4
            where t4.deleted_at is null
              and t4.city_id = $2::int
              and ((t4."status" = $3::text) is not true or (t4."status" = $3::text and t4."created_by_id" = $4::uuid))
              and (t4."due_at" < $7::timestamptz and t4."closed_at" is null)
            order by t4."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "overdue" offset 0
) d
