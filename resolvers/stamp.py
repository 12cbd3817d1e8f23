"""What a viewer's rights were computed from, as one value that the database returns beside any answer.

Rights live in several rows: the user, role grants, enterprise bindings, leaders and commissioners,
for a deputy, the same of whoever is away, and what the session has chosen: one of several roles, or
another's eyes.
A loaded viewer is kept between requests, so every statement that answers one also returns this
stamp of *its own snapshot*. If it differs from the stamp that the viewer was loaded with, the
answer is thrown away and the viewer is loaded again: a revoked right ends with the next request,
and no request pays for a query of its own to find out.
"""

STAMP = """(select case
    when s.ended_at is null and s.deleted_at is null and s.expires_at > clock_timestamp()
      and u.status = 'ACTIVE' and u.deleted_at is null
    then concat(u.xmin,
      '/', (select string_agg(r.xmin::text, ',' order by r.id) from role_grant r where r.user_id = u.id),
      '/', (select string_agg(r.xmin::text, ',' order by r.id) from enterprise_user r where r.user_id = u.id),
      '/', (select string_agg(r.xmin::text, ',' order by r.id) from leader r where r.user_id = u.id),
      '/', (select string_agg(r.xmin::text, ',' order by r.id) from leader r where r.liaison_user_id = u.id),
      '/', (select string_agg(r.xmin::text, ',' order by r.id) from commissioner r where r.user_id = u.id),
      '/', (select string_agg(concat(d.xmin, ':', a.xmin,
        ':', (select string_agg(r.xmin::text, ',' order by r.id) from role_grant r where r.user_id = a.id),
        ':', (select string_agg(r.xmin::text, ',' order by r.id) from leader r where r.user_id = a.id),
        ':', (select string_agg(r.xmin::text, ',' order by r.id) from leader r
          where r.liaison_user_id = a.id),
        ':', (select string_agg(r.xmin::text, ',' order by r.id) from commissioner r where r.user_id = a.id)),
        ',' order by d.id) from delegation d join "user" a on a.id = d.absent_id where d.deputy_id = u.id),
      '/', s.acting_grant_id,
      '/', (select v.xmin from viewing v
        where v.session_id = s.id and v.ended_at is null and v.until_at > clock_timestamp()))
    end
  from session s join "user" u on u.id = s.user_id where s.id = {session})"""
"""A text, or null when the session has ended or the account is not active. ``{session}`` is its id.

``xmin`` is the transaction that wrote a row version: it changes with every update, costs no column
and cannot be forgotten by a writer, as ``updated_at`` could. The whole list is compared and not its
sum: two changes may cancel out in a sum. ``clock_timestamp()``, and not the application's clock:
a demo city whose clock stands still must not have sessions that never end. The date needs no part
in it, because a viewer is kept for the day of its loading only (``ViewerCache``).
"""

READ_STAMP = "select " + STAMP.format(session="$1") + " as stamp"
"""The statement that asks for the stamp alone."""
