select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."enterprise" is null]::boolean[] as missing,
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
        case when (exists (
          select 1
          from "assignment" t2
          where t2."enterprise_id" = t1."id"
            and t2.deleted_at is null
            and t2.city_id = $2::int
            and (t2."status" = any($3::text[]) and t2."commissioner_id" = any($4::uuid[]))
        ) or exists (
          select 1
          from "issue" t3
          where t3."enterprise_id" = t1."id"
            and t3.deleted_at is null
            and t3.city_id = $2::int
            and (t3."handler_id" = $5::uuid and (t3."status" = any($6::text[])) is not true)
        )) then t1."legal_rep" else case when length(btrim(t1."legal_rep")) > 2 then left(btrim(t1."legal_rep"), 1) || '*' || right(btrim(t1."legal_rep"), 1) when length(btrim(t1."legal_rep")) = 2 then left(btrim(t1."legal_rep"), 1) || '*' when t1."legal_rep" is not null then '*' end end as "legalRep",
        ((exists (
          select 1
          from "assignment" t4
          where t4."enterprise_id" = t1."id"
            and t4.deleted_at is null
            and t4.city_id = $2::int
            and (t4."status" = any($3::text[]) and t4."commissioner_id" = any($4::uuid[]))
        ) or exists (
          select 1
          from "issue" t5
          where t5."enterprise_id" = t1."id"
            and t5.deleted_at is null
            and t5.city_id = $2::int
            and (t5."handler_id" = $5::uuid and (t5."status" = any($6::text[])) is not true)
        ))) is not true as "legalRepMasked",
        case when (exists (
          select 1
          from "assignment" t6
          where t6."enterprise_id" = t1."id"
            and t6.deleted_at is null
            and t6.city_id = $2::int
            and (t6."status" = any($3::text[]) and t6."commissioner_id" = any($4::uuid[]))
        ) or exists (
          select 1
          from "issue" t7
          where t7."enterprise_id" = t1."id"
            and t7.deleted_at is null
            and t7.city_id = $2::int
            and (t7."handler_id" = $5::uuid and (t7."status" = any($6::text[])) is not true)
        )) then t1."contact_phone" else case when t1."contact_phone" ~ '^1\d{10}$' then left(t1."contact_phone", 3) || '****' || right(t1."contact_phone", 4) when t1."contact_phone" ~ '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$' then coalesce((regexp_match(t1."contact_phone", '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$'))[1], (regexp_match(t1."contact_phone", '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$'))[2]) || '-****' || right(t1."contact_phone", 3) when t1."contact_phone" is not null then '****' end end as "contactPhone",
        ((exists (
          select 1
          from "assignment" t8
          where t8."enterprise_id" = t1."id"
            and t8.deleted_at is null
            and t8.city_id = $2::int
            and (t8."status" = any($3::text[]) and t8."commissioner_id" = any($4::uuid[]))
        ) or exists (
          select 1
          from "issue" t9
          where t9."enterprise_id" = t1."id"
            and t9.deleted_at is null
            and t9.city_id = $2::int
            and (t9."handler_id" = $5::uuid and (t9."status" = any($6::text[])) is not true)
        ))) is not true as "contactPhoneMasked",
        (
          select row_to_json(c.*)
          from (
            select (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select t10."name" as "name",
                  case when (exists (
                    select 1
                    from "enterprise" t11
                    where t11."id" = t10."enterprise_id"
                      and t11.deleted_at is null
                      and t11.city_id = $2::int
                      and exists (
                        select 1
                        from "assignment" t12
                        where t12."enterprise_id" = t11."id"
                          and t12.deleted_at is null
                          and t12.city_id = $2::int
                          and (t12."status" = any($3::text[]) and t12."commissioner_id" = any($4::uuid[]))
                      )
                  ) or exists (
                    select 1
                    from "enterprise" t13
                    where t13."id" = t10."enterprise_id"
                      and t13.deleted_at is null
                      and t13.city_id = $2::int
                      and exists (
                        select 1
                        from "issue" t14
                        where t14."enterprise_id" = t13."id"
                          and t14.deleted_at is null
                          and t14.city_id = $2::int
                          and (t14."handler_id" = $5::uuid and (t14."status" = any($6::text[])) is not true)
                      )
                  )) then t10."phone" else case when t10."phone" ~ '^1\d{10}$' then left(t10."phone", 3) || '****' || right(t10."phone", 4) when t10."phone" ~ '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$' then coalesce((regexp_match(t10."phone", '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$'))[1], (regexp_match(t10."phone", '^(?:(0\d{2,3})-\d{7,8}|(0(?:10|2\d|[3-9]\d{2}))\d{7,8})$'))[2]) || '-****' || right(t10."phone", 3) when t10."phone" is not null then '****' end end as "phone",
                  ((exists (
                    select 1
                    from "enterprise" t15
                    where t15."id" = t10."enterprise_id"
                      and t15.deleted_at is null
                      and t15.city_id = $2::int
                      and exists (
                        select 1
                        from "assignment" t16
                        where t16."enterprise_id" = t15."id"
                          and t16.deleted_at is null
                          and t16.city_id = $2::int
                          and (t16."status" = any($3::text[]) and t16."commissioner_id" = any($4::uuid[]))
                      )
                  ) or exists (
                    select 1
                    from "enterprise" t17
                    where t17."id" = t10."enterprise_id"
                      and t17.deleted_at is null
                      and t17.city_id = $2::int
                      and exists (
                        select 1
                        from "issue" t18
                        where t18."enterprise_id" = t17."id"
                          and t18.deleted_at is null
                          and t18.city_id = $2::int
                          and (t18."handler_id" = $5::uuid and (t18."status" = any($6::text[])) is not true)
                      )
                  ))) is not true as "phoneMasked"
                from "enterprise_contact" t10
                where t10."enterprise_id" = t1."id"
                  and t10.deleted_at is null
                  and t10.city_id = $2::int
                  and exists (
                    select 1
                    from "enterprise" t19
                    where t19."id" = t10."enterprise_id"
                      and t19.deleted_at is null
                      and t19.city_id = $2::int
                      and exists (
                        select 1
                        from "assignment" t20
                        where t20."enterprise_id" = t19."id"
                          and t20.deleted_at is null
                          and t20.city_id = $2::int
                          and (t20."status" = any($3::text[]) and t20."commissioner_id" = any($4::uuid[]))
                      )
                  )
                order by t10."id" desc
                limit 20
              ) n
            ) as "nodes"
          ) c
        ) as "contacts"
      from "enterprise" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and exists (
          select 1
          from "assignment" t21
          where t21."enterprise_id" = t1."id"
            and t21.deleted_at is null
            and t21.city_id = $2::int
            and (t21."status" = any($3::text[]) and t21."commissioner_id" = any($4::uuid[]))
        )
        and t1."uscc" = $7::text
      limit 1
    ) o
  ) as "enterprise" offset 0
) d
