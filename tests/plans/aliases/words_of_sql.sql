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
        select count(*)
        from "enterprise" t3
        where t3.deleted_at is null
          and t3.city_id = $2::int
          and t3."county_id" = any($3::uuid[])
      ) as "from",
        a.j0 as "n",
        a.j1 as "p"
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
              select row_to_json(o.*)
              from (
                select t1."name" as "where",
                  t1."employees" as "rank",
                  (
                    select row_to_json(o.*)
                    from (
                      select t2."code" as "t1"
                      from "region" t2
                      where t2."id" = t1."county_id"
                        and t2.deleted_at is null
                        and t2.city_id = $2::int
                      limit 1
                    ) o
                  ) as "order"
              ) o
            ) as j0,
            (
              select row_to_json(e.*)
              from (
                select translate(encode(convert_to(json_build_array('07c8be79', t1."uscc", t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as "j0",
                  (
                    select row_to_json(o.*)
                    from (
                      select t1."uscc" as "limit"
                    ) o
                  ) as "a"
              ) e
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
  ) as "select",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "project" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and exists (
              select 1
              from "project_county" t6
              join "region" t5 on t5."id" = t6."county_id"
              where t6."project_id" = t4."id"
                and t5.deleted_at is null
                and t5.city_id = $2::int
                and t5."id" = any($3::uuid[])
            )
        ) as "data",
          'ProjectConnection'::text as "missing"
      ) c
    ) as "d" offset 0
) d
