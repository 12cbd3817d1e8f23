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
      select a.j0 as "edges"
      from (
        select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 2), '[]'::json) as j0,
          count(*) > 2 as more,
          (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 2))[1] as near_end,
          (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 2))[1] as far_end
        from (
          select row_number() over () as rank,
            translate(encode(convert_to(json_build_array('164623b2', t1."no", t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
            (
              select row_to_json(e.*)
              from (
                select translate(encode(convert_to(json_build_array('164623b2', t1."no", t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as "cursor",
                  (
                    select row_to_json(o.*)
                    from (
                      select t1."no" as "no",
                        (
                          select row_to_json(c.*)
                          from (
                            select a.j0 as "edges",
                              (
                                select row_to_json(i.*)
                                from (
                                  select a.more as "hasNextPage",
                                    false as "hasPreviousPage"
                                ) i
                              ) as "pageInfo"
                            from (
                              select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 1), '[]'::json) as j0,
                                count(*) > 1 as more,
                                (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 1))[1] as near_end,
                                (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 1))[1] as far_end
                              from (
                                select row_number() over () as rank,
                                  translate(encode(convert_to(json_build_array('cebad68c', t2."planned_on", t2."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
                                  (
                                    select row_to_json(e.*)
                                    from (
                                      select (
                                        select row_to_json(o.*)
                                        from (
                                          select t2."stage" as "stage"
                                        ) o
                                      ) as "node"
                                    ) e
                                  ) as j0
                                from (
                                  select t2.*
                                  from "milestone" t2
                                  where t2."project_id" = t1."id"
                                    and t2.deleted_at is null
                                    and t2.city_id = $2::int
                                    and exists (
                                      select 1
                                      from "project" t3
                                      where t3."id" = t2."project_id"
                                        and t3.deleted_at is null
                                        and t3.city_id = $2::int
                                    )
                                  order by t2."planned_on" asc, t2."id" asc
                                  limit 2
                                ) t2
                              ) p
                            ) a
                          ) c
                        ) as "milestones"
                    ) o
                  ) as "node"
              ) e
            ) as j0
          from (
            select t1.*
            from "project" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
            order by t1."no" asc, t1."id" asc
            limit 3
          ) t1
        ) p
      ) a
    ) c
  ) as "projects" offset 0
) d
