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
        from "enterprise" t1
        where t1.deleted_at is null
          and t1.city_id = $2::int
          and (zh_tsv(coalesce(t1."name", '') || E'\n' || coalesce(t1."short_name", '') || E'\n' || coalesce(t1."uscc", '')) @@ zh_query($3::text) and strpos(t1."name", $3::text) > 0)
      ) as "totalCount"
    ) c
  ) as "percent",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t2
          where t2.deleted_at is null
            and t2.city_id = $2::int
            and (zh_tsv(coalesce(t2."name", '') || E'\n' || coalesce(t2."short_name", '') || E'\n' || coalesce(t2."uscc", '')) @@ zh_query($4::text) and strpos(t2."name", $4::text) > 0)
        ) as "totalCount"
      ) c
    ) as "underscore",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and (zh_tsv(coalesce(t3."name", '') || E'\n' || coalesce(t3."short_name", '') || E'\n' || coalesce(t3."uscc", '')) @@ zh_query($5::text) and starts_with(t3."name", $5::text))
        ) as "totalCount"
      ) c
    ) as "start",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and (zh_tsv(coalesce(t4."name", '') || E'\n' || coalesce(t4."short_name", '') || E'\n' || coalesce(t4."uscc", '')) @@ zh_query($6::text) and strpos(t4."name", $6::text) > 0)
        ) as "totalCount"
      ) c
    ) as "backslash",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and (zh_tsv(coalesce(t5."name", '') || E'\n' || coalesce(t5."short_name", '') || E'\n' || coalesce(t5."uscc", '')) @@ zh_query($7::text) and strpos(t5."name", $7::text) > 0)
        ) as "totalCount"
      ) c
    ) as "single",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t6
          where t6.deleted_at is null
            and t6.city_id = $2::int
            and (zh_tsv(coalesce(t6."name", '') || E'\n' || coalesce(t6."short_name", '') || E'\n' || coalesce(t6."uscc", '')) @@ zh_query($8::text) and strpos(t6."name", $8::text) > 0)
        ) as "totalCount"
      ) c
    ) as "double",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t7
          where t7.deleted_at is null
            and t7.city_id = $2::int
            and (zh_tsv(coalesce(t7."name", '') || E'\n' || coalesce(t7."short_name", '') || E'\n' || coalesce(t7."uscc", '')) @@ zh_query($9::text) and strpos(t7."name", $9::text) > 0)
        ) as "totalCount"
      ) c
    ) as "dollar",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t8
          where t8.deleted_at is null
            and t8.city_id = $2::int
            and (zh_tsv(coalesce(t8."name", '') || E'\n' || coalesce(t8."short_name", '') || E'\n' || coalesce(t8."uscc", '')) @@ zh_query($10::text) and starts_with(t8."name", $10::text))
        ) as "totalCount"
      ) c
    ) as "regexp",
    (
      select row_to_json(c.*)
      from (
        select (
          select coalesce(json_agg(n.*), '[]'::json)
          from (
            select t9."doc_no" as "docNo"
            from "policy_document" t9
            where t9.deleted_at is null
              and t9.city_id = $2::int
              and (zh_tsv(coalesce(t9."doc_no", '') || E'\n' || coalesce(t9."title", '') || E'\n' || coalesce(t9."body", '')) @@ zh_query($11::text) and strpos(t9."doc_no", $11::text) > 0)
            order by t9."id" desc
            limit 20
          ) n
        ) as "nodes"
      ) c
    ) as "real" offset 0
) d
