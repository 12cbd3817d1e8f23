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
          select t1."name" as "name",
            case when (exists (
              select 1
              from "assignment" t2
              where t2."enterprise_id" = t1."id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
                and (t2."status" = any($3::text[]) and t2."leader_id" = any($4::uuid[]))
            ) or exists (
              select 1
              from "leader_link" t3
              where t3."enterprise_id" = t1."id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
                and ((t3."end_on" is null or t3."end_on" >= $5::date) and t3."leader_id" = any($4::uuid[]))
            ) or exists (
              select 1
              from "issue" t4
              where t4."enterprise_id" = t1."id"
                and t4.deleted_at is null
                and t4.city_id = $2::int
                and (t4."handler_id" = $6::uuid and (t4."status" = any($7::text[])) is not true)
            )) then t1."contact_phone" else case when t1."contact_phone" ~ '^1\d{10}$' then left(t1."contact_phone", 3) || '****' || right(t1."contact_phone", 4) when t1."contact_phone" ~ '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$' then coalesce((regexp_match(t1."contact_phone", '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$'))[1], (regexp_match(t1."contact_phone", '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$'))[2]) || '-****' || right(t1."contact_phone", 3) when t1."contact_phone" is not null then '****' end end as "contactPhone",
            ((exists (
              select 1
              from "assignment" t5
              where t5."enterprise_id" = t1."id"
                and t5.deleted_at is null
                and t5.city_id = $2::int
                and (t5."status" = any($3::text[]) and t5."leader_id" = any($4::uuid[]))
            ) or exists (
              select 1
              from "leader_link" t6
              where t6."enterprise_id" = t1."id"
                and t6.deleted_at is null
                and t6.city_id = $2::int
                and ((t6."end_on" is null or t6."end_on" >= $5::date) and t6."leader_id" = any($4::uuid[]))
            ) or exists (
              select 1
              from "issue" t7
              where t7."enterprise_id" = t1."id"
                and t7.deleted_at is null
                and t7.city_id = $2::int
                and (t7."handler_id" = $6::uuid and (t7."status" = any($7::text[])) is not true)
            ))) is not true as "contactPhoneMasked"
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and (exists (
              select 1
              from "assignment" t8
              where t8."enterprise_id" = t1."id"
                and t8.deleted_at is null
                and t8.city_id = $2::int
                and (t8."status" = any($3::text[]) and t8."leader_id" = any($4::uuid[]))
            ) or exists (
              select 1
              from "leader_link" t9
              where t9."enterprise_id" = t1."id"
                and t9.deleted_at is null
                and t9.city_id = $2::int
                and ((t9."end_on" is null or t9."end_on" >= $5::date) and t9."leader_id" = any($4::uuid[]))
            ))
          order by t1."uscc" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "enterprises",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t10."no" as "no",
              case when exists (
                select 1
                from "assignment" t11
                where t11."project_id" = t10."id"
                  and t11.deleted_at is null
                  and t11.city_id = $2::int
                  and (t11."status" = any($3::text[]) and t11."leader_id" = any($4::uuid[]))
              ) then t10."confidential_terms" else null end as "confidentialTerms",
              (exists (
                select 1
                from "assignment" t12
                where t12."project_id" = t10."id"
                  and t12.deleted_at is null
                  and t12.city_id = $2::int
                  and (t12."status" = any($3::text[]) and t12."leader_id" = any($4::uuid[]))
              )) is not true as "confidentialTermsMasked"
            from "project" t10
            where t10.deleted_at is null
              and t10.city_id = $2::int
              and exists (
                select 1
                from "assignment" t13
                where t13."project_id" = t10."id"
                  and t13.deleted_at is null
                  and t13.city_id = $2::int
                  and (t13."status" = any($3::text[]) and t13."leader_id" = any($4::uuid[]))
              )
            order by t10."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "projects" offset 0
) d
