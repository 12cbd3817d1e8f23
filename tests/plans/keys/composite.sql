select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."arrearsRanking" is null,
  d."workCalendarDay" is null,
  d."pool" is null]::boolean[] as missing,
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
      select t1."period" as "period",
        t1."kind" as "kind"
      from "arrears_ranking" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."status" = $3::text
        and (t1."period" = $4::text and t1."kind" = $5::text)
      limit 1
    ) o
  ) as "arrearsRanking",
    (
      select row_to_json(o.*)
      from (
        select t2."date" as "date",
          t2."is_workday" as "isWorkday"
        from "work_calendar_day" t2
        where t2.deleted_at is null
          and t2.city_id = $2::int
          and t2."date" = $6::date
        limit 1
      ) o
    ) as "workCalendarDay",
    (
      select row_to_json(o.*)
      from (
        select t3."kind" as "kind",
          t3."target_size" as "targetSize",
          (
            select row_to_json(c.*)
            from (
              select (
                select count(*)
                from "pool_membership" t4
                where t4."pool_id" = t3."id"
                  and t4.deleted_at is null
                  and t4.city_id = $2::int
                  and t4."status" = $7::text
              ) as "totalCount"
            ) c
          ) as "memberships"
        from "pool" t3
        where t3.deleted_at is null
          and t3.city_id = $2::int
          and t3."kind" = $8::text
        limit 1
      ) o
    ) as "pool" offset 0
) d
