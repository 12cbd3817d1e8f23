select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."region" is null]::boolean[] as missing,
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
          select t1."title" as "title",
            t1."entries" as "entries",
            t1."objections" as "objections",
            t1."from_on" as "fromOn"
          from "public_notice" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
          order by t1."id" desc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "publicNotices",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t2."matter" as "matter",
              t2."candidates" as "candidates",
              t2."city_payable"::text as "cityPayable",
              t2."at" as "at"
            from "overlap_decision" t2
            where t2.deleted_at is null
              and t2.city_id = $2::int
            order by t2."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "overlapDecisions",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t3."window" as "window",
              t3."attendees" as "attendees",
              t3."held_on" as "heldOn"
            from "meeting" t3
            where t3.deleted_at is null
              and t3.city_id = $2::int
            order by t3."window" asc, t3."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "meetings",
    (
      select row_to_json(o.*)
      from (
        select t4."aliases" as "aliases"
        from "region" t4
        where t4.deleted_at is null
          and t4.city_id = $2::int
          and t4."code" = $3::text
        limit 1
      ) o
    ) as "region" offset 0
) d
