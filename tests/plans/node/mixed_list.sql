select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[(d."nodes"->>0) is null,
  (d."nodes"->>1) is null]::boolean[] as missing,
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
  select json_build_array((
    select row_to_json(o.*)
    from (
      select 'Region_' || t1."id" as "id",
        t1."short_name" as "shortName"
      from "region" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ), (
    select row_to_json(o.*)
    from (
      select 'Enterprise_' || t2."id" as "id",
        t2."name" as "name"
      from "enterprise" t2
      where t2.deleted_at is null
        and t2.city_id = $2::int
        and t2."county_id" = any($4::uuid[])
        and t2."id" = $5::uuid
      limit 1
    ) o
  )) as "nodes" offset 0
) d
