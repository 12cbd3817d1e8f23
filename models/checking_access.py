"""Rules of access: grants that say whom and why, and masks that hide what they promise to hide."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from models.access import VERBS, Access, Grant, Internal, Masking, Role
from models.checking_form import HAN
from models.checking_predicates import predicate_contradictions, viewer_values
from models.columns import Anatomy, Kind, anatomy
from models.contradictions import contradiction, unknown
from models.predicates import NEVER, All, Any_, Exists, Not, Predicate, Visible

SCOPES_OF_ROLES: Mapping[str, frozenset[Role]] = MappingProxyType(
    {
        "counties": frozenset(
            {Role.COUNTY_ADMIN, Role.COUNTY_DEPT_STAFF, Role.COUNTY_DEPT_LEAD, Role.LEADER, Role.ASSOCIATION}
        ),
        "zones": frozenset({Role.ZONE_ADMIN}),
        "units": frozenset(Role)
        - {
            Role.PUBLIC,
            Role.ENTERPRISE_ADMIN,
            Role.ENTERPRISE_MEMBER,
            Role.BANK,
            Role.LEADER,
            Role.LIAISON,
            Role.COMMISSIONER,
            Role.ASSOCIATION,
            Role.EVALUATOR,
        },
    }
)
"""The viewer's values that come with a role, and the roles that are held with such a scope."""


def readable(shape: Anatomy) -> Iterator[str]:
    """Somebody reads what the API shows; what nobody reads says why."""
    access = shape.entity.access
    if isinstance(access, Internal):
        if not access.reason.strip():
            yield contradiction(
                f"{_name(shape)}.access", "Internal gives no reason", 'write Internal("why nobody reads it")'
            )
    elif not any(grant.rows != NEVER for grant in access.read):
        yield contradiction(
            f"{_name(shape)}.access.read",
            "nobody may read it",
            'write a grant, or access = Internal("why nobody does")',
        )


def granted_to_somebody(shape: Anatomy) -> Iterator[str]:
    """A grant names roles."""
    for where, grant in grants(shape):
        if not grant.roles:
            yield contradiction(where, "the grant names no role", "write grant(Role.…, reason='…')")


def granted_with_reason(shape: Anatomy) -> Iterator[str]:
    """A grant says why, in the language of the people who will read it."""
    for where, grant in grants(shape):
        if not HAN.search(grant.reason):
            yield contradiction(
                where, f"the reason {grant.reason!r} is no Chinese sentence", "write reason='……' for a clerk"
            )


def meaningful_predicates(shape: Anatomy) -> Iterator[str]:
    """The rows of every grant are described in columns and relations that exist."""
    for where, grant in grants(shape):
        yield from predicate_contradictions(where, shape, grant.rows)
    if isinstance(shape.entity.access, Access):
        # What nobody may see depends on the row alone: it names no value of the viewer.
        where = f"{_name(shape)}.access.withheld"
        yield from predicate_contradictions(where, shape, shape.entity.access.withheld)
        for value in dict.fromkeys(viewer_values(shape.entity.access.withheld)):
            yield contradiction(where, f"{value} is the viewer's", "say it of the row alone")


def scopes_that_roles_have(shape: Anatomy) -> Iterator[str]:
    """A grant refers to a scope that its roles can be held with; the public has no values at all."""
    for where, grant in grants(shape):
        for value in dict.fromkeys(viewer_values(grant.rows)):
            able = SCOPES_OF_ROLES.get(value.name, frozenset(Role) - {Role.PUBLIC})
            without = sorted(role.name for role in grant.roles - able)
            if without:
                yield contradiction(
                    where,
                    f"{', '.join(without)} cannot have VIEWER.{value.name}",
                    "give these roles a grant of their own, with rows that they can have",
                )


def columns_of_updates(shape: Anatomy) -> Iterator[str]:
    """``limited_to`` names columns, and limits updates only."""
    names = {column.name for column in shape.shown} | set(shape.relations)
    for where, grant in grants(shape):
        if grant.only and ".update" not in where:
            yield contradiction(where, "limited_to limits updates only", "leave limited_to(...) out")
        for name in sorted(grant.only - names):
            yield unknown(where, "column", name, names)


def changed_by_readers(shape: Anatomy) -> Iterator[str]:
    """Who changes or deletes rows, or acts on them, can read some; handing in a new one needs no reading."""
    access = shape.entity.access
    if isinstance(access, Internal):
        return
    readers = _roles(access.read)
    changes = ["access.update", "access.delete"]
    changes += [
        f"actions.{each.name}." for each in shape.entity.actions if not (each.moves and not each.moves[0])
    ]
    for where, grant in grants(shape):
        if where.partition(".")[2].startswith(tuple(changes)):
            blind = sorted(role.name for role in grant.roles - readers)
            if blind:
                yield contradiction(
                    where, f"{', '.join(blind)} can read no row", "add a read grant, or leave these roles out"
                )


def known_masked_columns(shape: Anatomy) -> Iterator[str]:
    """Masks cover columns that the API shows."""
    names = {column.name for column in shape.shown}
    for where, mask in _masks(shape):
        for name in mask:
            if name not in names:
                yield unknown(where, "column to mask called", name, names)


def one_mask_a_column(shape: Anatomy) -> Iterator[str]:
    """A column is shown in one other form, not in two."""
    seen: set[str] = set()
    for where, mask in _masks(shape):
        for name in mask:
            if name in seen:
                yield contradiction(
                    where, f"{name!r} is masked twice", "keep one mask, and join their clear_for"
                )
            seen.add(name)


def maskable_columns(shape: Anatomy) -> Iterator[str]:
    """Text is shown in part; what is not text, and may be null, is shown not at all."""
    access = shape.entity.access
    for where, mask in _masks(shape):
        for name in mask:
            column = shape.columns.get(name)
            if column is None or isinstance(access, Internal):
                continue
            how = next(mask.how for mask in access.masks if name in mask.names)
            if how is Masking.ABSENT and not column.null:
                yield contradiction(
                    where, f"{name!r} is masked ABSENT and never null", "write null=True in the field"
                )
            if how is not Masking.ABSENT and column.kind is not Kind.TEXT:
                yield contradiction(
                    where,
                    f"{name!r} is {column.kind.name} and has no form {how.name}",
                    "write Masking.ABSENT and null=True in the field",
                )


def cleared_for_readers(shape: Anatomy) -> Iterator[str]:
    """A value is in clear for roles that read the row in the first place."""
    access = shape.entity.access
    if isinstance(access, Internal):
        return
    readers = _roles(access.read)
    for where, grant in grants(shape):
        if ".masks" in where:
            blind = sorted(role.name for role in grant.roles - readers)
            if blind:
                part = where.rpartition(".")[2].partition("[")[0]
                yield contradiction(
                    where,
                    f"{part} names {', '.join(blind)}, who can read no row",
                    "add a read grant, or leave these roles out",
                )


ACCESS_RULES: tuple[Callable[[Anatomy], Iterator[str]], ...] = (
    readable,
    granted_to_somebody,
    granted_with_reason,
    meaningful_predicates,
    scopes_that_roles_have,
    columns_of_updates,
    changed_by_readers,
    known_masked_columns,
    one_mask_a_column,
    maskable_columns,
    cleared_for_readers,
)


def no_circle_of_visibility(shapes: Sequence[Anatomy]) -> Iterator[str]:
    """Whoever may read a row is found without asking the same question again."""
    leads = {
        shape.entity: tuple(
            dict.fromkeys(
                target for grant in _read(shape) for target in _targets_of_visible(shape, grant.rows)
            )
        )
        for shape in shapes
    }
    reported: set[frozenset[type]] = set()
    for start in leads:
        paths: list[tuple[type, ...]] = [(start,)]
        seen: set[type] = set()
        while paths:
            path = paths.pop()
            for target in leads.get(path[-1], ()):
                if target is start:
                    if frozenset(path) not in reported:
                        reported.add(frozenset(path))
                        circle = " → ".join(entity.__name__ for entity in (*path, start))
                        yield contradiction(
                            f"{start.__name__}.access.read",
                            f"who may read it depends on itself: {circle}",
                            "write out the rows of one of them instead of Visible(...)",
                        )
                elif target not in seen:
                    seen.add(target)
                    paths.append((*path, target))


def grants(shape: Anatomy) -> Iterator[tuple[str, Grant]]:
    """Every grant of an entity with the place where it stands."""
    access = shape.entity.access
    if isinstance(access, Access):
        for verb in VERBS:
            for place, grant in enumerate(getattr(access, verb)):
                yield f"{_name(shape)}.access.{verb}[{place}]", grant
        for mask in access.masks:
            for part in ("clear_for", "on_request"):
                for place, grant in enumerate(getattr(mask, part)):
                    yield f"{_name(shape)}.access.masks({mask.columns}).{part}[{place}]", grant
    for action in shape.entity.actions:
        for place, grant in enumerate(action.granted):
            yield f"{_name(shape)}.actions.{action.name}.granted[{place}]", grant


def _name(shape: Anatomy) -> str:
    return shape.entity.__name__


def _read(shape: Anatomy) -> tuple[Grant, ...]:
    access = shape.entity.access
    return access.read if isinstance(access, Access) else ()


def _roles(several: Sequence[Grant]) -> frozenset[Role]:
    return frozenset[Role]().union(*(grant.roles for grant in several))


def _masks(shape: Anatomy) -> Iterator[tuple[str, tuple[str, ...]]]:
    access = shape.entity.access
    if isinstance(access, Access):
        for mask in access.masks:
            yield f"{_name(shape)}.access.masks", mask.names


def _targets_of_visible(shape: Anatomy, predicate: Predicate) -> Iterator[type]:
    if isinstance(predicate, All | Any_):
        for part in predicate.parts:
            yield from _targets_of_visible(shape, part)
    elif isinstance(predicate, Not):
        yield from _targets_of_visible(shape, predicate.part)
    elif isinstance(predicate, Exists | Visible) and predicate.relation in shape.relations:
        target = shape.relations[predicate.relation].target
        if isinstance(predicate, Visible):
            yield target
        else:
            yield from _targets_of_visible(anatomy(target), predicate.where)
