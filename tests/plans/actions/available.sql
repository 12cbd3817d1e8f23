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
          select t1."no" as "no",
            t1."status" as "status",
            (
              select coalesce(json_agg(o.*), '[]'::json)
              from (
                select u.c1 as "name",
                  u.c0 is null as "allowed",
                  replace(($19::text[])[u.c0], '{state}', ($20::text[])[array_position($21::text[], t1."status"::text)]) as "reasonZh"
                from unnest(array[case when (t1."county_id" = any($2::uuid[])) is not true then 1 when (t1."status" = any($3::text[])) is not true then 2 when ((t1."on_behalf" = $4::boolean or t1."consent_given" = $5::boolean)) is not true then 3 end, case when (t1."county_id" = any($2::uuid[])) is not true then 4 when (t1."status" = any($6::text[])) is not true then 5 end, case when (t1."county_id" = any($2::uuid[])) is not true then 6 when (t1."status" = any($6::text[])) is not true then 7 end, case when (t1."county_id" = any($2::uuid[])) is not true then 8 when (t1."status" = any($7::text[])) is not true then 9 end, case when (t1."county_id" = any($2::uuid[])) is not true then 10 when (t1."status" = any($8::text[])) is not true then 11 end, case when ((t1."county_id" = any($2::uuid[]) and exists (
                  select 1
                  from "org_unit" t2
                  where t2."id" = t1."responsible_unit_id"
                    and t2.deleted_at is null
                    and t2.city_id = $9::int
                    and t2."region_id" = any($2::uuid[])
                ))) is not true then 12 when (t1."status" = any($10::text[])) is not true then 13 when ((exists (
                  select 1
                  from "audit_log" t3
                  where t3.subject = 'Issue_' || t1."id"
                    and t3.city_id = $9::int
                    and t3.action = any($11::text[])
                    and t3.actor_id = $12::uuid
                    and t3.success
                )) is not true) is not true then 14 when ((t1."handler_id" = $12::uuid) is not true) is not true then 15 end, case when ((t1."county_id" = any($2::uuid[]) and exists (
                  select 1
                  from "org_unit" t4
                  where t4."id" = t1."responsible_unit_id"
                    and t4.deleted_at is null
                    and t4.city_id = $9::int
                    and t4."region_id" = any($2::uuid[])
                ))) is not true then 16 when (t1."status" = any($10::text[])) is not true then 17 when ((exists (
                  select 1
                  from "audit_log" t5
                  where t5.subject = 'Issue_' || t1."id"
                    and t5.city_id = $9::int
                    and t5.action = any($11::text[])
                    and t5.actor_id = $12::uuid
                    and t5.success
                )) is not true) is not true then 18 when ((t1."handler_id" = $12::uuid) is not true) is not true then 19 end, case when ((t1."county_id" = any($2::uuid[]) and exists (
                  select 1
                  from "org_unit" t6
                  where t6."id" = t1."responsible_unit_id"
                    and t6.deleted_at is null
                    and t6.city_id = $9::int
                    and t6."region_id" = any($2::uuid[])
                ))) is not true then 20 when (t1."status" = any($13::text[])) is not true then 21 when ((exists (
                  select 1
                  from "audit_log" t7
                  where t7.subject = 'Issue_' || t1."id"
                    and t7.city_id = $9::int
                    and t7.action = any($11::text[])
                    and t7.actor_id = $12::uuid
                    and t7.success
                )) is not true) is not true then 22 when ((t1."handler_id" = $12::uuid) is not true) is not true then 23 when (t1."evaluation_grade" is not null) is not true then 24 when (((t1."evaluation_grade" = any($14::text[])) is not true or t1."ruled_at" is not null)) is not true then 25 when (((t1."result" = $15::text) is not true or t1."long_term_approved_at" is not null)) is not true then 26 end, case when (t1."county_id" = any($2::uuid[])) is not true then 27 when (t1."status" = any($16::text[])) is not true then 28 end, case when (t1."county_id" = any($2::uuid[])) is not true then 29 when (t1."status" = any($17::text[])) is not true then 30 end]::int[], $18::text[]) with ordinality as u(c0, c1, place)
                order by u.place
              ) o
            ) as "availableActions"
          from "issue" t1
          where t1.deleted_at is null
            and t1.city_id = $9::int
            and ((t1."county_id" = any($2::uuid[]) and (t1."status" = $22::text) is not true) or (t1."status" = $22::text and t1."created_by_id" = $12::uuid))
          order by t1."no" asc, t1."id" asc
          limit 2
        ) n
      ) as "nodes"
    ) c
  ) as "issues" offset 0
) d
