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
        from "complaint" t1
        where t1.deleted_at is null
          and t1.city_id = $2::int
          and (t1."confidentiality" = $3::text and (t1."respondent_user_id" = $4::uuid) is not true and (t1."county_id" = any($5::uuid[]) and t1."against_county_leadership" = $6::boolean and (t1."respondent_unit_id" = any($7::uuid[])) is not true))
      ) as "totalCount"
    ) c
  ) as "complaints",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "discipline_case" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and false
        ) as "totalCount",
          (
            select coalesce(json_agg(n.*), '[]'::json)
            from (
              select t2."no" as "no"
              from "discipline_case" t2
              where t2.deleted_at is null
                and t2.city_id = $2::int
                and false
              order by t2."id" desc
              limit 20
            ) n
          ) as "nodes"
      ) c
    ) as "disciplineCases",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "complaint" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and (t4."confidentiality" = $3::text and (t4."respondent_user_id" = $4::uuid) is not true and (t4."county_id" = any($5::uuid[]) and t4."against_county_leadership" = $6::boolean and (t4."respondent_unit_id" = any($7::uuid[])) is not true))
            and (zh_tsv(coalesce(t4."no", '') || E'\n' || coalesce(t4."title", '') || E'\n' || coalesce(t4."content", '')) @@ zh_query($8::text) and strpos(lower(coalesce(t4."no", '') || E'\n' || coalesce(t4."title", '') || E'\n' || coalesce(t4."content", '')), lower($8::text)) > 0)
        ) as "totalCount"
      ) c
    ) as "found",
    (
      select row_to_json(c.*)
      from (
        select (
          select (
            select row_to_json(f.*)
            from (
              select a.m0 as "count"
            ) f
          )
          from (
            select count(*) as m0
            from "enterprise" t7
            where t7.deleted_at is null
              and t7.city_id = $2::int
              and t7."county_id" = any($5::uuid[])
          ) a
        ) as "aggregate",
          (
            select coalesce(json_agg(n.*), '[]'::json)
            from (
              select (
                select row_to_json(c.*)
                from (
                  select (
                    select count(*)
                    from "complaint" t6
                    where t6."complainant_enterprise_id" = t5."id"
                      and t6.deleted_at is null
                      and t6.city_id = $2::int
                      and (t6."confidentiality" = $3::text and (t6."respondent_user_id" = $4::uuid) is not true and (t6."county_id" = any($5::uuid[]) and t6."against_county_leadership" = $6::boolean and (t6."respondent_unit_id" = any($7::uuid[])) is not true))
                  ) as "totalCount"
                ) c
              ) as "complaints"
              from "enterprise" t5
              where t5.deleted_at is null
                and t5.city_id = $2::int
                and t5."county_id" = any($5::uuid[])
              order by t5."id" desc
              limit 20
            ) n
          ) as "nodes"
      ) c
    ) as "enterprises" offset 0
) d
