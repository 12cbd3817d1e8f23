"""What a database consists of, in words that can be compared."""

from collections.abc import Mapping

import asyncpg

# Each yields (name, definition). PostgreSQL prints expressions in one form, whoever wrote them;
# the order of columns and what extensions bring is left out.
PARTS = {
    "table": """
        select c.relname,
            concat_ws(' ', c.relkind::text, 'comment=' || obj_description(c.oid, 'pg_class'))
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')""",
    "column": """
        select c.relname || '.' || a.attname, concat_ws(' ',
            format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
            'default ' || pg_get_expr(d.adbin, d.adrelid), 'identity=' || nullif(a.attidentity::text, ''),
            'generated=' || nullif(a.attgenerated::text, ''),
            'collate ' || case when a.attcollation <> t.typcollation
                then a.attcollation::regcollation::text end,
            'comment=' || col_description(c.oid, a.attnum))
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
            and a.attnum > 0 and not a.attisdropped""",
    # Not-null constraints stand in this catalog from PostgreSQL 18 on, and always with their column.
    "constraint": """
        select conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) from pg_constraint
        where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> 0""",
    "index": """
        select tablename || '.' || indexname, indexdef from pg_indexes where schemaname = 'public'""",
    "sequence": """
        select sequencename, concat_ws(' ', data_type::text, start_value, increment_by, cycle)
        from pg_sequences where schemaname = 'public'""",
    "function": """
        select p.oid::regprocedure::text, regexp_replace(pg_get_functiondef(p.oid), '\\s+', ' ', 'g')
        from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.prokind in ('f', 'p')
            and not exists (select from pg_depend where objid = p.oid and deptype = 'e')""",
    "enum": """
        select t.typname, string_agg(e.enumlabel, ',' order by e.enumsortorder)
        from pg_type t join pg_enum e on e.enumtypid = t.oid
        where t.typnamespace = 'public'::regnamespace group by t.typname""",
    "trigger": """
        select tgrelid::regclass || '.' || tgname, pg_get_triggerdef(t.oid)
        from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where not t.tgisinternal and c.relnamespace = 'public'::regnamespace""",
    "extension": "select extname, '' from pg_extension",
}


async def catalog_of(connection: asyncpg.Connection) -> dict[str, str]:
    """Every part of the public schema by kind and name, with its definition."""
    return {
        f"{kind} {name}": definition
        for kind, query in PARTS.items()
        for name, definition in await connection.fetch(query)
    }


def differences(declared: Mapping[str, str], migrated: Mapping[str, str]) -> list[str]:
    """What the migrations got wrong, a line for each part; empty when they build what is declared.

    >>> differences({"index a.b": "x", "table a": "r"}, {"table a": "p", "table z": "r"})
    ['missing    index a.b: x', 'differs    table a: declared r | migrated p', 'surplus    table z: r']
    """
    lines = []
    for part in sorted(declared.keys() | migrated.keys()):
        wanted, found = declared.get(part), migrated.get(part)
        if wanted == found:
            continue
        if found is None:
            lines.append(f"missing    {part}: {wanted}")
        elif wanted is None:
            lines.append(f"surplus    {part}: {found}")
        else:
            lines.append(f"differs    {part}: declared {wanted} | migrated {found}")
    return lines
