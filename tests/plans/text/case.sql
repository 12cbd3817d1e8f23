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
        from "project" t1
        where t1.deleted_at is null
          and t1.city_id = $2::int
          and (zh_tsv(coalesce(t1."name", '') || E'\n' || coalesce(t1."no", '') || E'\n' || coalesce(t1."investor", '')) @@ zh_query($3::text) and starts_with(t1."no", $3::text))
      ) as "totalCount"
    ) c
  ) as "upper",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "project" t2
          where t2.deleted_at is null
            and t2.city_id = $2::int
            and (zh_tsv(coalesce(t2."name", '') || E'\n' || coalesce(t2."no", '') || E'\n' || coalesce(t2."investor", '')) @@ zh_query($4::text) and starts_with(t2."no", $4::text))
        ) as "totalCount"
      ) c
    ) as "lower",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "project" t3
          where t3.deleted_at is null
            and t3.city_id = $2::int
            and (zh_tsv(coalesce(t3."name", '') || E'\n' || coalesce(t3."no", '') || E'\n' || coalesce(t3."investor", '')) @@ zh_query($5::text) and strpos(t3."no", $5::text) > 0)
        ) as "totalCount"
      ) c
    ) as "contains",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "project" t4
          where t4.deleted_at is null
            and t4.city_id = $2::int
            and (zh_tsv(coalesce(t4."name", '') || E'\n' || coalesce(t4."no", '') || E'\n' || coalesce(t4."investor", '')) @@ zh_query($6::text) and strpos(lower(coalesce(t4."name", '') || E'\n' || coalesce(t4."no", '') || E'\n' || coalesce(t4."investor", '')), lower($6::text)) > 0)
        ) as "totalCount"
      ) c
    ) as "search",
    (
      select row_to_json(c.*)
      from (
        select (
          select count(*)
          from "enterprise" t5
          where t5.deleted_at is null
            and t5.city_id = $2::int
            and (zh_tsv(coalesce(t5."name", '') || E'\n' || coalesce(t5."short_name", '') || E'\n' || coalesce(t5."uscc", '')) @@ zh_query($7::text) and strpos(t5."uscc", $7::text) > 0)
        ) as "totalCount"
      ) c
    ) as "one",
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
    ) as "accent" offset 0
) d
