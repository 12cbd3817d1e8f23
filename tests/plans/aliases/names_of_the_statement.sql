select convert_to(row_to_json(d.*)::text, 'UTF8') as data,
  array[d."d" is null]::boolean[] as missing,
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
      select t1."name" as "o",
        (
          select row_to_json(o.*)
          from (
            select t2."name" as "o"
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
            select (
              select coalesce(json_agg(n.*), '[]'::json)
              from (
                select t3."no" as "n"
                from "issue" t3
                where t3."enterprise_id" = t1."id"
                  and t3.deleted_at is null
                  and t3.city_id = $2::int
                  and ((t3."county_id" = any($3::uuid[]) and (t3."status" = $4::text) is not true) or (t3."status" = $4::text and t3."created_by_id" = $5::uuid))
                order by t3."id" desc
                limit 20
              ) n
            ) as "n"
          ) c
        ) as "issues"
      from "enterprise" t1
      where t1.deleted_at is null
        and t1.city_id = $2::int
        and t1."county_id" = any($3::uuid[])
        and t1."uscc" = $6::text
      limit 1
    ) o
  ) as "d",
    (
      select row_to_json(c.*)
      from (
        select a.j0 as "e",
          (
            select row_to_json(i.*)
            from (
              select a.more as "i",
                false as "a"
            ) i
          ) as "i",
          (
            select (
              select row_to_json(f.*)
              from (
                select a.m0 as "f",
                  (
                    select row_to_json(f.*)
                    from (
                      select a.m1::text as "f"
                    ) f
                  ) as "m0"
              ) f
            )
            from (
              select count(*) as m0,
                sum(t5."employees") as m1
              from "enterprise" t5
              where t5.deleted_at is null
                and t5.city_id = $2::int
                and t5."county_id" = any($3::uuid[])
            ) a
          ) as "f",
          (
            select coalesce(json_agg((
              select row_to_json(f.*)
              from (
                select (
                  select row_to_json(f.*)
                  from (
                    select (
                      select row_to_json(f.*)
                      from (
                        select g.k0 as "k0"
                      ) f
                    ) as "f"
                  ) f
                ) as "r",
                  g.m1 as "rank"
              ) f
            ) order by g.rank), '[]'::json)
            from (
              select r.k0,
                count(*) as m1,
                row_number() over (order by count(*) desc, r.k0) as rank
              from (
                select (
                  select t7."code"
                  from "region" t7
                  where t7."id" = t6."county_id"
                    and t7.deleted_at is null
                    and t7.city_id = $2::int
                  limit 1
                ) as k0
                from "enterprise" t6
                where t6.deleted_at is null
                  and t6.city_id = $2::int
                  and t6."county_id" = any($3::uuid[])
              ) r
              group by r.k0
              order by count(*) desc, r.k0
              limit 100
            ) g
          ) as "g",
          (
            select count(*)
            from "enterprise" t8
            where t8.deleted_at is null
              and t8.city_id = $2::int
              and t8."county_id" = any($3::uuid[])
          ) as "c"
        from (
          select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 1), '[]'::json) as j0,
            count(*) > 1 as more,
            (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 1))[1] as near_end,
            (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 1))[1] as far_end
          from (
            select row_number() over () as rank,
              translate(encode(convert_to(json_build_array('07c8be79', t4."uscc", t4."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
              (
                select row_to_json(e.*)
                from (
                  select translate(encode(convert_to(json_build_array('07c8be79', t4."uscc", t4."id")::text, 'UTF8'), 'base64'), E'\n', '') as "e",
                    (
                      select row_to_json(o.*)
                      from (
                        select t4."uscc" as "o"
                      ) o
                    ) as "o"
                ) e
              ) as j0
            from (
              select t4.*
              from "enterprise" t4
              where t4.deleted_at is null
                and t4.city_id = $2::int
                and t4."county_id" = any($3::uuid[])
              order by t4."uscc" asc, t4."id" asc
              limit 2
            ) t4
          ) p
        ) a
      ) c
    ) as "t1" offset 0
) d
