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
            and t1."county_id" = any($3::uuid[])
            and ((zh_tsv(coalesce(t1."name", '') || E'\n' || coalesce(t1."short_name", '') || E'\n' || coalesce(t1."uscc", '')) @@ zh_query($4::text) and strpos(lower(coalesce(t1."name", '') || E'\n' || coalesce(t1."short_name", '') || E'\n' || coalesce(t1."uscc", '')), lower($4::text)) > 0) and t1."is_key" = $5::boolean)
          order by t1."id" desc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "both",
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
              and ((t2."county_id" = any($3::uuid[]) and (t2."status" = $6::text) is not true) or (t2."status" = $6::text and t2."created_by_id" = $7::uuid))
              and exists (
                select 1
                from "enterprise" t3
                where t3."id" = t2."enterprise_id"
                  and t3.deleted_at is null
                  and t3.city_id = $2::int
                  and t3."county_id" = any($3::uuid[])
                  and (zh_tsv(coalesce(t3."name", '') || E'\n' || coalesce(t3."short_name", '') || E'\n' || coalesce(t3."uscc", '')) @@ zh_query($8::text) and strpos(lower(coalesce(t3."name", '') || E'\n' || coalesce(t3."short_name", '') || E'\n' || coalesce(t3."uscc", '')), lower($8::text)) > 0)
              )
            order by t2."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "related",
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
              and t4."county_id" = any($3::uuid[])
              and ((zh_tsv(coalesce(t4."name", '') || E'\n' || coalesce(t4."short_name", '') || E'\n' || coalesce(t4."uscc", '')) @@ zh_query($9::text) and strpos(lower(coalesce(t4."name", '') || E'\n' || coalesce(t4."short_name", '') || E'\n' || coalesce(t4."uscc", '')), lower($9::text)) > 0)) is not true
            order by t4."uscc" asc, t4."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "not",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and t5."county_id" = any($3::uuid[])
            and (zh_tsv(coalesce(t5."name", '') || E'\n' || coalesce(t5."short_name", '') || E'\n' || coalesce(t5."uscc", '')) @@ zh_query($10::text) and strpos(lower(coalesce(t5."name", '') || E'\n' || coalesce(t5."short_name", '') || E'\n' || coalesce(t5."uscc", '')), lower($10::text)) > 0)
        ) as "totalCount"
      ) c
    ) as "hidden",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t6."name" as "name"
            from "region" t6
            where t6.deleted_at is null
              and t6.city_id = $2::int
              and exists (
                select 1
                from "enterprise" t7
                where t7."county_id" = t6."id"
                  and t7.deleted_at is null
                  and t7.city_id = $2::int
                  and t7."county_id" = any($3::uuid[])
                  and (zh_tsv(coalesce(t7."name", '') || E'\n' || coalesce(t7."short_name", '') || E'\n' || coalesce(t7."uscc", '')) @@ zh_query($11::text) and strpos(lower(coalesce(t7."name", '') || E'\n' || coalesce(t7."short_name", '') || E'\n' || coalesce(t7."uscc", '')), lower($11::text)) > 0)
              )
            order by t6."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "some" offset 0
) d
