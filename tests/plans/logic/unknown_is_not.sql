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
        from "enterprise" t1
        where t1.deleted_at is null
          and t1.city_id = $2::int
          and t1."revenue" >= $3::numeric
      ) as "totalCount"
    ) c
  ) as "large",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t2."name" as "name"
            from "enterprise" t2
            where t2.deleted_at is null
              and t2.city_id = $2::int
              and (t2."revenue" >= $3::numeric) is not true
            order by t2."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "notLarge",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and (exists (
              select 1
              from "region" t4
              where t4."id" = t3."zone_id"
                and t4.deleted_at is null
                and t4.city_id = $2::int
                and (zh_tsv(coalesce(t4."name", '') || E'\n' || coalesce(t4."short_name", '') || E'\n' || coalesce(t4."code", '')) @@ zh_query($4::text) and starts_with(t4."code", $4::text))
            )) is not true
        ) as "totalCount"
      ) c
    ) as "zoneless" offset 0
) d
