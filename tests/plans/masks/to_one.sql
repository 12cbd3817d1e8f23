select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."project" is null]::boolean[] as missing,
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
      select t1."name" as "name",
        (
          select row_to_json(o.*)
          from (
            select t2."short_name" as "shortName"
            from "region" t2
            where t2."id" = t1."lead_county_id"
              and t2.deleted_at is null
              and t2.city_id = $2::int
            limit 1
          ) o
        ) as "leadCounty",
        case when t1."lead_county_id" = any($3::uuid[]) then t1."confidential_terms" else null end as "terms",
        (t1."lead_county_id" = any($3::uuid[])) is not true as "hidden",
        (
          select row_to_json(c.*)
          from (
            select (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select (
                  select row_to_json(c.*)
                  from (
                    select (
                      select coalesce(json_agg(n.*), '[]'::json)
                      from (
                        select t4."no" as "no",
                          (t4."lead_county_id" = any($3::uuid[])) is not true as "confidentialTermsMasked"
                        from "project_chain" t5
                        join "project" t4 on t4."id" = t5."project_id"
                        where t5."chain_id" = t3."id"
                          and t4.deleted_at is null
                          and t4.city_id = $2::int
                          and exists (
                            select 1
                            from "project_county" t7
                            join "region" t6 on t6."id" = t7."county_id"
                            where t7."project_id" = t4."id"
                              and t6.deleted_at is null
                              and t6.city_id = $2::int
                              and t6."id" = any($3::uuid[])
                          )
                        order by t4."id" desc
                        limit 20
                      ) n
                    ) as "nodes"
                  ) c
                ) as "projects"
                from "project_chain" t8
                join "industry_chain" t3 on t3."id" = t8."chain_id"
                where t8."project_id" = t1."id"
                  and t3.deleted_at is null
                  and t3.city_id = $2::int
                order by t3."id" desc
                limit 20
              ) n
            ) as "nodes"
          ) c
        ) as "chains"
      from "project" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "project_county" t10
          join "region" t9 on t9."id" = t10."county_id"
          where t10."project_id" = t1."id"
            and t9.deleted_at is null
            and t9.city_id = $2::int
            and t9."id" = any($3::uuid[])
        )
        and t1."no" = $4::text
      limit 1
    ) o
  ) as "project" offset 0
) d
