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
          select t1."no" as "no"
          from "project" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and (((t1."landed_on" > $3::date or (t1."landed_on" is null and $3::date is not null))) or (t1."landed_on" is not distinct from $3::date and ((
              select t2."name_pinyin"
              from "leader" t2
              where t2."id" = t1."lead_leader_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
              limit 1
            ) > $4::text or ((
              select t2."name_pinyin"
              from "leader" t2
              where t2."id" = t1."lead_leader_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
              limit 1
            ) is null and $4::text is not null))) or (t1."landed_on" is not distinct from $3::date and (
              select t2."name_pinyin"
              from "leader" t2
              where t2."id" = t1."lead_leader_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
              limit 1
            ) is not distinct from $4::text and t1."no" < $5::text) or (t1."landed_on" is not distinct from $3::date and (
              select t2."name_pinyin"
              from "leader" t2
              where t2."id" = t1."lead_leader_id"
                and t2.deleted_at is null
                and t2.city_id = $2::int
              limit 1
            ) is not distinct from $4::text and t1."no" = $5::text and t1."id" < $6::uuid))
          order by t1."landed_on" asc, (
            select t3."name_pinyin"
            from "leader" t3
            where t3."id" = t1."lead_leader_id"
              and t3.deleted_at is null
              and t3.city_id = $2::int
            limit 1
          ) asc, t1."no" desc, t1."id" desc
          limit 5
        ) n
      ) as "nodes"
    ) c
  ) as "afterSecond",
    (
      select row_to_json(c.*)
      from (
        select a.j0 as "nodes"
        from (
          select coalesce(json_agg(p.j0 order by p.rank desc) filter (where p.rank <= 5), '[]'::json) as j0,
            count(*) > 5 as more,
            (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 5))[1] as near_end,
            (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 5))[1] as far_end
          from (
            select row_number() over () as rank,
              translate(encode(convert_to(json_build_array('bb4cb6da', t4."landed_on", (
                select t7."name_pinyin"
                from "leader" t7
                where t7."id" = t4."lead_leader_id"
                  and t7.deleted_at is null
                  and t7.city_id = $2::int
                limit 1
              ), t4."no", t4."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
              (
                select row_to_json(o.*)
                from (
                  select t4."no" as "no"
                ) o
              ) as j0
            from (
              select t4.*
              from "project" t4
              where t4.deleted_at is null
                and t4.city_id = $2::int
                and (((t4."landed_on" < $7::date or ($7::date is null and t4."landed_on" is not null))) or (t4."landed_on" is not distinct from $7::date and ((
                  select t5."name_pinyin"
                  from "leader" t5
                  where t5."id" = t4."lead_leader_id"
                    and t5.deleted_at is null
                    and t5.city_id = $2::int
                  limit 1
                ) < $8::text or ($8::text is null and (
                  select t5."name_pinyin"
                  from "leader" t5
                  where t5."id" = t4."lead_leader_id"
                    and t5.deleted_at is null
                    and t5.city_id = $2::int
                  limit 1
                ) is not null))) or (t4."landed_on" is not distinct from $7::date and (
                  select t5."name_pinyin"
                  from "leader" t5
                  where t5."id" = t4."lead_leader_id"
                    and t5.deleted_at is null
                    and t5.city_id = $2::int
                  limit 1
                ) is not distinct from $8::text and t4."no" > $9::text) or (t4."landed_on" is not distinct from $7::date and (
                  select t5."name_pinyin"
                  from "leader" t5
                  where t5."id" = t4."lead_leader_id"
                    and t5.deleted_at is null
                    and t5.city_id = $2::int
                  limit 1
                ) is not distinct from $8::text and t4."no" = $9::text and t4."id" > $10::uuid))
              order by t4."landed_on" desc, (
                select t6."name_pinyin"
                from "leader" t6
                where t6."id" = t4."lead_leader_id"
                  and t6.deleted_at is null
                  and t6.city_id = $2::int
                limit 1
              ) desc, t4."no" asc, t4."id" asc
              limit 6
            ) t4
          ) p
        ) a
      ) c
    ) as "beforeThird",
    (
      select row_to_json(c.*)
      from (
        select a.j0 as "nodes",
          (
            select row_to_json(i.*)
            from (
              select a.more as "hasNextPage"
            ) i
          ) as "pageInfo"
        from (
          select coalesce(json_agg(p.j0 order by p.rank asc) filter (where p.rank <= 2), '[]'::json) as j0,
            count(*) > 2 as more,
            (array_agg(p.cursor order by p.rank asc) filter (where p.rank <= 2))[1] as near_end,
            (array_agg(p.cursor order by p.rank desc) filter (where p.rank <= 2))[1] as far_end
          from (
            select row_number() over () as rank,
              translate(encode(convert_to(json_build_array('a5af9608', t8."landed_on", t8."planned_investment"::text, t8."id")::text, 'UTF8'), 'base64'), E'\n', '') as cursor,
              (
                select row_to_json(o.*)
                from (
                  select t8."no" as "no"
                ) o
              ) as j0
            from (
              select t8.*
              from "project" t8
              where t8.deleted_at is null
                and t8.city_id = $2::int
                and (((t8."landed_on" < $11::date or ($11::date is null and t8."landed_on" is not null))) or (t8."landed_on" is not distinct from $11::date and (t8."planned_investment" > $12::numeric or (t8."planned_investment" is null and $12::numeric is not null))) or (t8."landed_on" is not distinct from $11::date and t8."planned_investment" is not distinct from $12::numeric and t8."id" > $13::uuid))
              order by t8."landed_on" desc, t8."planned_investment" asc, t8."id" asc
              limit 3
            ) t8
          ) p
        ) a
      ) c
    ) as "afterFirst" offset 0
) d
