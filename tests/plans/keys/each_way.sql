select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."id" is null,
  d."key" is null,
  d."byKey" is null,
  d."byId" is null,
  d."given" is null]::boolean[] as missing,
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
      select t1."name" as "name"
      from "enterprise" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."id" = $3::uuid
      limit 1
    ) o
  ) as "id",
    (
      select row_to_json(o.*)
      from (
        select t2."name" as "name"
        from "enterprise" t2
        where t2.deleted_at is null
          and t2.city_id = $2::int
          and t2."uscc" = $4::text
        limit 1
      ) o
    ) as "key",
    (
      select row_to_json(o.*)
      from (
        select t3."name" as "name"
        from "enterprise" t3
        where t3.deleted_at is null
          and t3.city_id = $2::int
          and t3."uscc" = $5::text
        limit 1
      ) o
    ) as "byKey",
    (
      select row_to_json(o.*)
      from (
        select t4."name" as "name"
        from "enterprise" t4
        where t4.deleted_at is null
          and t4.city_id = $2::int
          and t4."id" = $3::uuid
        limit 1
      ) o
    ) as "byId",
    (
      select row_to_json(o.*)
      from (
        select t5."name" as "name"
        from "enterprise" t5
        where t5.deleted_at is null
          and t5.city_id = $2::int
          and t5."uscc" = $6::text
        limit 1
      ) o
    ) as "given" offset 0
) d
