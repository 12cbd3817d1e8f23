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
        from "enterprise" t2
        where t2.deleted_at is null
          and t2.city_id = $2::int
      ) as "totalCount",
        (
          select row_to_json(i.*)
          from (
            select a.more as "hasNextPage",
              false as "hasPreviousPage",
              a.near_end as "startCursor",
              a.far_end as "endCursor"
          ) i
        ) as "pageInfo",
        a.j0 as "edges"
      from (
        select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 5), '[]'::json) as j0,
          count(*) > 5 as more,
          (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 5))[1] as near_end,
          (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 5))[1] as far_end
        from (
          select row_number() over () as rank,
            translate(encode(convert_to(json_build_array('07c8be79', t1."uscc", t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
            (
              select row_to_json(e.*)
              from (
                select translate(encode(convert_to(json_build_array('07c8be79', t1."uscc", t1."id")::text, 'UTF8'), 'base64'), E'\n', '') as "cursor",
                  (
                    select row_to_json(o.*)
                    from (
                      select t1."uscc" as "uscc"
                    ) o
                  ) as "node"
              ) e
            ) as j0
          from (
            select t1.*
            from "enterprise" t1
            where t1.deleted_at is null
              and t1.city_id = $2::int
            order by t1."uscc" asc, t1."id" asc
            limit 6
          ) t1
        ) p
      ) a
    ) c
  ) as "enterprises" offset 0
) d
