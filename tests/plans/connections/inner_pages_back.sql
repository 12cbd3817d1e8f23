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
          select t1."no" as "no",
            (
              select row_to_json(c.*)
              from (
                select (
                  select count(*)
                  from "urge" t5
                  where t5."issue_id" = t1."id"
                    and t5.deleted_at is null
                    and t5.city_id = $2::int
                    and (exists (
                      select 1
                      from "issue" t6
                      where t6."id" = t5."issue_id"
                        and t6.deleted_at is null
                        and t6.city_id = $2::int
                        and ((t6."status" = $3::text) is not true or (t6."status" = $3::text and t6."created_by_id" = $4::uuid))
                    ) or exists (
                      select 1
                      from "complaint" t7
                      where t7."id" = t5."complaint_id"
                        and t7.deleted_at is null
                        and t7.city_id = $2::int
                        and false
                    ))
                ) as "totalCount",
                  a.j0 as "nodes"
                from (
                  select coalesce(json_agg(p.j0 order by p.rank desc) filter (where p.rank <= 2), '[]'::json) as j0,
                    count(*) > 2 as more,
                    (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 2))[1] as near_end,
                    (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 2))[1] as far_end
                  from (
                    select row_number() over () as rank,
                      translate(encode(convert_to(json_build_array('ef343e09', t2."sent_at", t2."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
                      (
                        select row_to_json(o.*)
                        from (
                          select t2."level" as "level",
                            t2."reply" as "reply"
                        ) o
                      ) as j0
                    from (
                      select t2.*
                      from "urge" t2
                      where t2."issue_id" = t1."id"
                        and t2.deleted_at is null
                        and t2.city_id = $2::int
                        and (exists (
                          select 1
                          from "issue" t3
                          where t3."id" = t2."issue_id"
                            and t3.deleted_at is null
                            and t3.city_id = $2::int
                            and ((t3."status" = $3::text) is not true or (t3."status" = $3::text and t3."created_by_id" = $4::uuid))
                        ) or exists (
                          select 1
                          from "complaint" t4
                          where t4."id" = t2."complaint_id"
                            and t4.deleted_at is null
                            and t4.city_id = $2::int
                            and false
                        ))
                      order by t2."sent_at" desc, t2."id" desc
                      limit 3
                    ) t2
                  ) p
                ) a
              ) c
            ) as "urges"
          from "issue" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and ((t1."status" = $3::text) is not true or (t1."status" = $3::text and t1."created_by_id" = $4::uuid))
            and exists (
              select 1
              from "enterprise" t8
              where t8."id" = t1."enterprise_id"
                and t8.deleted_at is null
                and t8.city_id = $2::int
                and t8."uscc" = $5::text
            )
          order by t1."no" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "issues" offset 0
) d
