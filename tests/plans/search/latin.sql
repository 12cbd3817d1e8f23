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
            and (zh_tsv(coalesce(t1."name", '') || E'\n' || coalesce(t1."no", '') || E'\n' || coalesce(t1."investor", '')) @@ zh_query($3::text) and strpos(lower(coalesce(t1."name", '') || E'\n' || coalesce(t1."no", '') || E'\n' || coalesce(t1."investor", '')), lower($3::text)) > 0)
          order by t1."no" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "upper",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t2."no" as "no"
            from "project" t2
            where t2.deleted_at is null
              and t2.city_id = $2::int
              and (zh_tsv(coalesce(t2."name", '') || E'\n' || coalesce(t2."no", '') || E'\n' || coalesce(t2."investor", '')) @@ zh_query($4::text) and strpos(lower(coalesce(t2."name", '') || E'\n' || coalesce(t2."no", '') || E'\n' || coalesce(t2."investor", '')), lower($4::text)) > 0)
            order by t2."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "lower",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t3."uscc" as "uscc"
            from "enterprise" t3
            where t3.deleted_at is null
              and t3.city_id = $2::int
              and (zh_tsv(coalesce(t3."name", '') || E'\n' || coalesce(t3."short_name", '') || E'\n' || coalesce(t3."uscc", '')) @@ zh_query($5::text) and strpos(lower(coalesce(t3."name", '') || E'\n' || coalesce(t3."short_name", '') || E'\n' || coalesce(t3."uscc", '')), lower($5::text)) > 0)
            order by t3."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "mixed",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t4."uscc" as "uscc"
            from "enterprise" t4
            where t4.deleted_at is null
              and t4.city_id = $2::int
              and (zh_tsv(coalesce(t4."name", '') || E'\n' || coalesce(t4."short_name", '') || E'\n' || coalesce(t4."uscc", '')) @@ zh_query($6::text) and strpos(lower(coalesce(t4."name", '') || E'\n' || coalesce(t4."short_name", '') || E'\n' || coalesce(t4."uscc", '')), lower($6::text)) > 0)
            order by t4."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "letter",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and (zh_tsv(coalesce(t5."name", '') || E'\n' || coalesce(t5."short_name", '') || E'\n' || coalesce(t5."uscc", '')) @@ zh_query($7::text) and strpos(lower(coalesce(t5."name", '') || E'\n' || coalesce(t5."short_name", '') || E'\n' || coalesce(t5."uscc", '')), lower($7::text)) > 0)
        ) as "totalCount"
      ) c
    ) as "percent",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
            and (zh_tsv(coalesce(t6."name", '') || E'\n' || coalesce(t6."short_name", '') || E'\n' || coalesce(t6."uscc", '')) @@ zh_query($8::text) and strpos(lower(coalesce(t6."name", '') || E'\n' || coalesce(t6."short_name", '') || E'\n' || coalesce(t6."uscc", '')), lower($8::text)) > 0)
        ) as "totalCount"
      ) c
    ) as "quote",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t7
          where t7.deleted_at is null
            and t7.city_id = $2::int
            and (zh_tsv(coalesce(t7."name", '') || E'\n' || coalesce(t7."short_name", '') || E'\n' || coalesce(t7."uscc", '')) @@ zh_query($9::text) and strpos(lower(coalesce(t7."name", '') || E'\n' || coalesce(t7."short_name", '') || E'\n' || coalesce(t7."uscc", '')), lower($9::text)) > 0)
        ) as "totalCount"
      ) c
    ) as "slash",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t8
          where t8.deleted_at is null
            and t8.city_id = $2::int
            and (zh_tsv(coalesce(t8."name", '') || E'\n' || coalesce(t8."short_name", '') || E'\n' || coalesce(t8."uscc", '')) @@ zh_query($10::text) and strpos(lower(coalesce(t8."name", '') || E'\n' || coalesce(t8."short_name", '') || E'\n' || coalesce(t8."uscc", '')), lower($10::text)) > 0)
        ) as "totalCount"
      ) c
    ) as "operators" offset 0
) d
