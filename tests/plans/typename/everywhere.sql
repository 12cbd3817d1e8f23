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
  select 'Query'::text as "__typename",
    (
      select row_to_json(c.*)
      from (
        select 'EnterpriseConnection'::text as "__typename",
          (
            select row_to_json(i.*)
            from (
              select 'PageInfo'::text as "__typename",
                a.more as "hasNextPage"
            ) i
          ) as "pageInfo",
          a.j0 as "edges",
          a.j1 as "nodes",
          (
            select (
              select row_to_json(f.*)
              from (
                select 'EnterpriseAggregate'::text as "__typename",
                  (
                    select row_to_json(f.*)
                    from (
                      select 'EnterpriseSum'::text as "__typename",
                        a.m0::text as "employees"
                    ) f
                  ) as "sum",
                  (
                    select row_to_json(f.*)
                    from (
                      select 'EnterpriseMin'::text as "__typename"
                    ) f
                  ) as "min"
              ) f
            )
            from (
              select sum(t6."employees") as m0
              from "enterprise" t6
              where t6.deleted_at is null
                and t6.city_id = $2::int
                and t6."county_id" = any($3::uuid[])
            ) a
          ) as "aggregate",
          (
            select coalesce(json_agg((
              select row_to_json(f.*)
              from (
                select 'EnterpriseGroup'::text as "__typename",
                  (
                    select row_to_json(f.*)
                    from (
                      select 'EnterpriseGroupKey'::text as "__typename",
                        g.k1 as "isKey",
                        (
                          select row_to_json(f.*)
                          from (
                            select 'RegionGroupKey'::text as "__typename",
                              g.k0 as "code"
                          ) f
                        ) as "county"
                    ) f
                  ) as "key",
                  (
                    select row_to_json(f.*)
                    from (
                      select 'EnterpriseMax'::text as "__typename",
                        g.m2 as "employees"
                    ) f
                  ) as "max"
              ) f
            ) order by g.rank), '[]'::json)
            from (
              select r.k0,
                r.k1,
                max(r."employees") as m2,
                row_number() over (order by r.k1 asc, r.k0, r.k1) as rank
              from (
                select (
                  select t8."code"
                  from "region" t8
                  where t8."id" = t7."county_id"
                    and t8.deleted_at is null
                    and t8.city_id = $2::int
                  limit 1
                ) as k0,
                  t7."is_key" as k1,
                  t7."employees"
                from "enterprise" t7
                where t7.deleted_at is null
                  and t7.city_id = $2::int
                  and t7."county_id" = any($3::uuid[])
              ) r
              group by r.k0, r.k1
              order by r.k1 asc, r.k0, r.k1
              limit 100
            ) g
          ) as "groups"
        from (
          select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 1), '[]'::json) as j0,
            coalesce(json_agg(p.j1 order by p.rank asc) filter (where p.rank <= 1), '[]'::json) as j1,
            count(*) > 1 as more,
            (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 1))[1] as near_end,
            (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 1))[1] as far_end
          from (
            select row_number() over () as rank,
              translate(encode(convert_to(json_build_array('07c8be79', t1."uscc", t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
              (
                select row_to_json(e.*)
                from (
                  select 'EnterpriseEdge'::text as "__typename",
                    (
                      select row_to_json(o.*)
                      from (
                        select 'Enterprise'::text as "__typename",
                          (
                            select row_to_json(o.*)
                            from (
                              select 'Region'::text as "__typename"
                              from "region" t2
                              where t2."id" = t1."county_id"
                                and t2.deleted_at is null
                                and t2.city_id = $2::int
                              limit 1
                            ) o
                          ) as "county",
                          (
                            select row_to_json(c.*)
                            from (
                              select 'IssueConnection'::text as "__typename",
                                (
                                  select coalesce(json_agg(n.*), '[]'::json)
                                  from (
                                    select 'Issue'::text as "kind"
                                    from "issue" t3
                                    where t3."enterprise_id" = t1."id"
                                      and t3.deleted_at is null
                                      and t3.city_id = $2::int
                                      and ((t3."county_id" = any($3::uuid[]) and (t3."status" = $4::text) is not true) or (t3."status" = $4::text and t3."created_by_id" = $5::uuid))
                                    order by t3."id" desc
                                    limit 20
                                  ) n
                                ) as "nodes"
                            ) c
                          ) as "issues"
                      ) o
                    ) as "node"
                ) e
              ) as j0,
              (
                select row_to_json(o.*)
                from (
                  select 'Enterprise'::text as "__typename"
                ) o
              ) as j1
            from (
              select t1.*
              from "enterprise" t1
              where t1.deleted_at is null
                and t1.city_id = $2::int
                and t1."county_id" = any($3::uuid[])
              order by t1."uscc" asc, t1."id" asc
              limit 2
            ) t1
          ) p
        ) a
      ) c
    ) as "enterprises" offset 0
) d
