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
            (
              select coalesce(json_agg(o.*), '[]'::json)
              from (
                select t2.at as "at",
                  coalesce(($3::text[])[array_position($2::text[], t2.action::text)], t2.action) as "label",
                  (
                    select t3."display_name"
                    from "user" t3
                    where not t2.anonymous
                      and t3."id" = t2.actor_id
                      and t3.deleted_at is null
                      and t3.city_id = $4::int
                      and t3."id" = $5::uuid
                  ) as "actor",
                  (
                    select coalesce(json_agg(e.*), '[]'::json)
                    from (
                      select coalesce(($7::text[])[array_position($6::text[], x.field::text)], x.field) as "label",
                        case when x.leads then x.told ->> x.old else x.old end as "old",
                        case when x.leads then x.told ->> x.new else x.new end as "new"
                      from (
                        select y.*,
                          y.field = any($8::text[]) as leads,
                          case y.field when 'enterprise' then (
                            select json_object_agg('Enterprise_' || t4."id", t4."name")
                            from "enterprise" t4
                            where t4."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t4.deleted_at is null
                              and t4.city_id = $4::int
                              and t4."id" = any($9::uuid[])
                          ) when 'project' then (
                            select json_object_agg('Project_' || t5."id", t5."name")
                            from "project" t5
                            where t5."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t5.deleted_at is null
                              and t5.city_id = $4::int
                              and (t5."enterprise_id" = any($9::uuid[]) and t5."landed_on" is not null)
                          ) when 'county' then (
                            select json_object_agg('Region_' || t6."id", t6."name")
                            from "region" t6
                            where t6."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t6.deleted_at is null
                              and t6.city_id = $4::int
                          ) when 'zone' then (
                            select json_object_agg('Region_' || t7."id", t7."name")
                            from "region" t7
                            where t7."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t7.deleted_at is null
                              and t7.city_id = $4::int
                          ) when 'leadLeader' then (
                            select json_object_agg('Leader_' || t8."id", t8."name")
                            from "leader" t8
                            where t8."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t8.deleted_at is null
                              and t8.city_id = $4::int
                              and (exists (
                                select 1
                                from "leader_link" t9
                                where t9."leader_id" = t8."id"
                                  and t9.deleted_at is null
                                  and t9.city_id = $4::int
                                  and ((t9."end_on" is null or t9."end_on" >= $10::date) and t9."enterprise_id" = any($9::uuid[]))
                              ) or exists (
                                select 1
                                from "assignment" t10
                                where t10."leader_id" = t8."id"
                                  and t10.deleted_at is null
                                  and t10.city_id = $4::int
                                  and (t10."enterprise_id" = any($9::uuid[]) or exists (
                                    select 1
                                    from "project" t11
                                    where t11."id" = t10."project_id"
                                      and t11.deleted_at is null
                                      and t11.city_id = $4::int
                                      and t11."enterprise_id" = any($9::uuid[])
                                  ))
                              ))
                          ) when 'responsibleUnit' then (
                            select json_object_agg('OrgUnit_' || t12."id", t12."name")
                            from "org_unit" t12
                            where t12."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t12.deleted_at is null
                              and t12.city_id = $4::int
                          ) when 'handler' then (
                            select json_object_agg('User_' || t13."id", t13."display_name")
                            from "user" t13
                            where t13."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t13.deleted_at is null
                              and t13.city_id = $4::int
                              and t13."id" = $5::uuid
                          ) when 'duplicateOf' then (
                            select json_object_agg('Issue_' || t14."id", t14."title")
                            from "issue" t14
                            where t14."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t14.deleted_at is null
                              and t14.city_id = $4::int
                              and t14."enterprise_id" = any($9::uuid[])
                          ) when 'returnedBy' then (
                            select json_object_agg('OrgUnit_' || t15."id", t15."name")
                            from "org_unit" t15
                            where t15."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t15.deleted_at is null
                              and t15.city_id = $4::int
                          ) when 'suggestedUnit' then (
                            select json_object_agg('OrgUnit_' || t16."id", t16."name")
                            from "org_unit" t16
                            where t16."id" = any(array[right(y.old, 36)::uuid, right(y.new, 36)::uuid])
                              and t16.deleted_at is null
                              and t16.city_id = $4::int
                          ) end as told
                        from (
                          select z.place,
                            z.one ->> 'field' as field,
                            z.one ->> 'old' as old,
                            z.one ->> 'new' as new
                          from jsonb_array_elements(t2.changes) with ordinality as z(one, place)
                        ) y
                      ) x
                      order by x.place
                    ) e
                  ) as "changes"
                from "audit_log" t2
                where t2.subject = 'Issue_' || t1."id"
                  and t2.city_id = $4::int
                  and t2.success
                  and t2.action = any($2::text[])
                order by t2.seq desc
                limit 5
              ) o
            ) as "history"
          from "issue" t1
          where t1.deleted_at is null
            and t1.city_id = $4::int
            and t1."enterprise_id" = any($9::uuid[])
          order by t1."no" asc, t1."id" asc
          limit 1
        ) n
      ) as "nodes"
    ) c
  ) as "issues" offset 0
) d
