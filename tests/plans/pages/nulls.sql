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
        select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 20), '[]'::json) as j0,
          count(*) > 20 as more,
          (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 20))[1] as near_end,
          (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 20))[1] as far_end
        from (
          select row_number() over () as rank,
            translate(encode(convert_to(json_build_array('bb4cb6da', t1."landed_on", (
              select t3."name_pinyin"
              from "leader" t3
              where t3."id" = t1."lead_leader_id"
                and t3.deleted_at is null
                and t3.city_id = $2::int
              limit 1
            ), t1."no", t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
            (
              select row_to_json(e.*)
              from (
                select translate(encode(convert_to(json_build_array('bb4cb6da', t1."landed_on", (
                  select t3."name_pinyin"
                  from "leader" t3
                  where t3."id" = t1."lead_leader_id"
                    and t3.deleted_at is null
                    and t3.city_id = $2::int
                  limit 1
                ), t1."no", t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as "cursor",
                  (
                    select row_to_json(o.*)
                    from (
                      select t1."no" as "no",
                        t1."landed_on" as "landedOn",
                        (
                          select row_to_json(o.*)
                          from (
                            select t4."name" as "name"
                            from "leader" t4
                            where t4."id" = t1."lead_leader_id"
                              and t4.deleted_at is null
                              and t4.city_id = $2::int
                            limit 1
                          ) o
                        ) as "leadLeader"
                    ) o
                  ) as "node"
              ) e
            ) as j0
          from (
            select t1.*
            from "project" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
            order by t1."landed_on" asc, (
              select t2."name_pinyin"
              from "leader" t2
              where t2."id" = t1."lead_leader_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
              limit 1
            ) asc, t1."no" desc, t1."id" desc
            limit 21
          ) t1
        ) p
      ) a
    ) c
  ) as "asc",
    (
      select row_to_json(c.*)
      from (
        select a.j0 as "edges"
        from (
          select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 20), '[]'::json) as j0,
            count(*) > 20 as more,
            (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 20))[1] as near_end,
            (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 20))[1] as far_end
          from (
            select row_number() over () as rank,
              translate(encode(convert_to(json_build_array('a5af9608', t5."landed_on", t5."planned_investment"::text, t5."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
              (
                select row_to_json(e.*)
                from (
                  select translate(encode(convert_to(json_build_array('a5af9608', t5."landed_on", t5."planned_investment"::text, t5."id")::text, 'UTF8'), 'base64'), E'\n', '') as "cursor",
                    (
                      select row_to_json(o.*)
                      from (
                        select t5."no" as "no",
                          t5."landed_on" as "landedOn",
                          t5."planned_investment"::text as "plannedInvestment"
                      ) o
                    ) as "node"
                ) e
              ) as j0
            from (
              select t5.*
              from "project" t5
              where t5.deleted_at is null
                and t5.city_id = $2::int
              order by t5."landed_on" desc, t5."planned_investment" asc, t5."id" asc
              limit 21
            ) t5
          ) p
        ) a
      ) c
    ) as "desc" offset 0
) d
