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
          select t1."voucher_no" as "voucherNo",
            case when t1."bank_account" ~ '^\d{12,21}$' then '****' || right(t1."bank_account", 4) when t1."bank_account" is not null then '****' end as "bankAccount",
            (false) is not true as "bankAccountMasked",
            t1."amount"::text as "amount",
            (
              select row_to_json(o.*)
              from (
                select (
                  select row_to_json(o.*)
                  from (
                    select (
                      select row_to_json(o.*)
                      from (
                        select t5."name" as "name"
                        from "enterprise" t5
                        where t5."id" = t4."enterprise_id"
                          and t5.deleted_at is null
                          and t5.city_id = $2::int
                          and t5."county_id" = any($3::uuid[])
                        limit 1
                      ) o
                    ) as "enterprise"
                    from "subsidy_application" t4
                    where t4."id" = t2."application_id"
                      and t4.deleted_at is null
                      and t4.city_id = $2::int
                      and ((t4."county_id" = any($3::uuid[]) and (t4."status" = $4::text) is not true) or (t4."status" = $4::text and t4."created_by_id" = $5::uuid))
                    limit 1
                  ) o
                ) as "application"
                from "instalment" t2
                where t2."id" = t1."instalment_id"
                  and t2.deleted_at is null
                  and t2.city_id = $2::int
                  and exists (
                    select 1
                    from "subsidy_application" t3
                    where t3."id" = t2."application_id"
                      and t3.deleted_at is null
                      and t3.city_id = $2::int
                      and ((t3."county_id" = any($3::uuid[]) and (t3."status" = $4::text) is not true) or (t3."status" = $4::text and t3."created_by_id" = $5::uuid))
                  )
                limit 1
              ) o
            ) as "instalment"
          from "disbursement" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and exists (
              select 1
              from "instalment" t6
              where t6."id" = t1."instalment_id"
                and t6.deleted_at is null
                and t6.city_id = $2::int
                and exists (
                  select 1
                  from "subsidy_application" t7
                  where t7."id" = t6."application_id"
                    and t7.deleted_at is null
                    and t7.city_id = $2::int
                    and (t7."county_id" = any($3::uuid[]) and (t7."status" = $4::text) is not true)
                )
            )
          order by t1."voucher_no" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "disbursements" offset 0
) d
