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
      select t1."planned_investment"::text as "plannedInvestment",
        t1."signed_on" as "signedOn",
        t1."started_on" as "startedOn",
        t1."created_at" as "createdAt",
        t1."version" as "version",
        t1."is_key_list" as "isKeyList",
        t1."tier" as "tier",
        t1."light" as "light",
        t1."suspend_reason" as "suspendReason"
      from "project" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."no" = $3::text
      limit 1
    ) o
  ) as "project",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t2."period" as "period",
              t2."physical_progress"::text as "physicalProgress",
              t2."funds_in_place_delta"::text as "fundsInPlaceDelta",
              t2."accepted_at" as "acceptedAt"
            from "progress_report" t2
            where t2.deleted_at is null
              and t2.city_id = $2::int
              and exists (
                select 1
                from "project" t3
                where t3."id" = t2."project_id"
                  and t3.deleted_at is null
                  and t3.city_id = $2::int
              )
              and exists (
                select 1
                from "project" t4
                where t4."id" = t2."project_id"
                  and t4.deleted_at is null
                  and t4.city_id = $2::int
                  and t4."no" = $3::text
              )
            order by t2."period" asc, t2."id" asc
            limit 20
          ) n
        ) as "nodes",
          (
            select (
              select row_to_json(f.*)
              from (
                select (
                  select row_to_json(f.*)
                  from (
                    select a.m0::text as "physicalProgress"
                  ) f
                ) as "sum",
                  (
                    select row_to_json(f.*)
                    from (
                      select a.m1::text as "physicalProgress",
                        a.m2::text as "fundsInPlaceDelta"
                    ) f
                  ) as "avg"
              ) f
            )
            from (
              select sum(t5."physical_progress") as m0,
                trim_scale(avg(t5."physical_progress")) as m1,
                trim_scale(avg(t5."funds_in_place_delta")) as m2
              from "progress_report" t5
              where t5.deleted_at is null
                and t5.city_id = $2::int
                and exists (
                  select 1
                  from "project" t6
                  where t6."id" = t5."project_id"
                    and t6.deleted_at is null
                    and t6.city_id = $2::int
                )
                and exists (
                  select 1
                  from "project" t7
                  where t7."id" = t5."project_id"
                    and t7.deleted_at is null
                    and t7.city_id = $2::int
                    and t7."no" = $3::text
                )
            ) a
          ) as "aggregate"
      ) c
    ) as "progressReports" offset 0
) d
