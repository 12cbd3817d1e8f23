select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."complaint" is null]::boolean[] as missing,
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
      select t1."no" as "no",
        (
          select row_to_json(o.*)
          from (
            select t2."no" as "no",
              (
                select row_to_json(c.*)
                from (
                  select (
                    select coalesce(json_agg(n.*), '[]'::json)
                    from (
                      select t3."no" as "no"
                      from "complaint" t3
                      where t3."duplicate_of_id" = t2."id"
                        and t3.deleted_at is null
                        and t3.city_id = $2::int
                        and (t3."confidentiality" = $3::text and (t3."respondent_user_id" = $4::uuid) is not true)
                      order by t3."id" desc
                      limit 20
                    ) n
                  ) as "nodes"
                ) c
              ) as "duplicates"
            from "complaint" t2
            where t2."id" = t1."duplicate_of_id"
              and t2.deleted_at is null
              and t2.city_id = $2::int
              and (t2."confidentiality" = $3::text and (t2."respondent_user_id" = $4::uuid) is not true)
            limit 1
          ) o
        ) as "duplicateOf",
        (
          select row_to_json(c.*)
          from (
            select (
              select count(*)
              from "complaint" t4
              where t4."duplicate_of_id" = t1."id"
                and t4.deleted_at is null
                and t4.city_id = $2::int
                and (t4."confidentiality" = $3::text and (t4."respondent_user_id" = $4::uuid) is not true)
            ) as "totalCount"
          ) c
        ) as "duplicates"
      from "complaint" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and (t1."confidentiality" = $3::text and (t1."respondent_user_id" = $4::uuid) is not true)
        and t1."no" = $5::text
      limit 1
    ) o
  ) as "complaint" offset 0
) d
