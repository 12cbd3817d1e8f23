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
          select t1."name" as "name"
          from "enterprise" t1
          where t1.deleted_at is null
            and t1.city_id = $2::int
            and (zh_tsv(coalesce(t1."name", '') || E'\n' || coalesce(t1."short_name", '') || E'\n' || coalesce(t1."uscc", '')) @@ zh_query($3::text) and strpos(lower(coalesce(t1."name", '') || E'\n' || coalesce(t1."short_name", '') || E'\n' || coalesce(t1."uscc", '')), lower($3::text)) > 0)
          order by t1."uscc" asc, t1."id" asc
          limit 20
        ) n
      ) as "nodes"
    ) c
  ) as "one",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t2."name" as "name"
            from "enterprise" t2
            where t2.deleted_at is null
              and t2.city_id = $2::int
              and (zh_tsv(coalesce(t2."name", '') || E'\n' || coalesce(t2."short_name", '') || E'\n' || coalesce(t2."uscc", '')) @@ zh_query($4::text) and strpos(lower(coalesce(t2."name", '') || E'\n' || coalesce(t2."short_name", '') || E'\n' || coalesce(t2."uscc", '')), lower($4::text)) > 0)
            order by t2."uscc" asc, t2."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "two",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t3."name" as "name"
            from "enterprise" t3
            where t3.deleted_at is null
              and t3.city_id = $2::int
              and (zh_tsv(coalesce(t3."name", '') || E'\n' || coalesce(t3."short_name", '') || E'\n' || coalesce(t3."uscc", '')) @@ zh_query($5::text) and strpos(lower(coalesce(t3."name", '') || E'\n' || coalesce(t3."short_name", '') || E'\n' || coalesce(t3."uscc", '')), lower($5::text)) > 0)
            order by t3."uscc" asc, t3."id" asc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "many",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and (zh_tsv(coalesce(t4."name", '') || E'\n' || coalesce(t4."short_name", '') || E'\n' || coalesce(t4."uscc", '')) @@ zh_query($6::text) and strpos(lower(coalesce(t4."name", '') || E'\n' || coalesce(t4."short_name", '') || E'\n' || coalesce(t4."uscc", '')), lower($6::text)) > 0)
        ) as "totalCount"
      ) c
    ) as "order",
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
    ) as "apart",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t6."no" as "no",
              t6."title" as "title"
            from "issue" t6
            where t6.deleted_at is null
              and t6.city_id = $2::int
              and ((t6."status" = $8::text) is not true or (t6."status" = $8::text and t6."created_by_id" = $9::uuid))
              and (zh_tsv(coalesce(t6."no", '') || E'\n' || coalesce(t6."title", '') || E'\n' || coalesce(t6."content", '')) @@ zh_query($10::text) and strpos(lower(coalesce(t6."no", '') || E'\n' || coalesce(t6."title", '') || E'\n' || coalesce(t6."content", '')), lower($10::text)) > 0)
            order by t6."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "content" offset 0
) d
