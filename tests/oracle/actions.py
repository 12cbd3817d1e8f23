"""Which actions a row offers to somebody, and whether they are allowed now: the rules read a second time."""

from typing import Any

from models.entities.platform import AuditLog
from models.naming import camel
from models.workflow import Action
from tests.oracle.rows import Row
from tests.oracle.rules import Rules


def offers(rules: Rules, row: Row) -> list[dict[str, Any]]:
    """The actions on the row of which the person holds a grant at all."""
    return [
        {"name": camel(action.name), "allowed": allowed(rules, row, action)}
        for action in row.entity.actions
        if not (action.moves and not action.moves[0])
        and any(grant.roles & rules.asker.roles for grant in action.granted)
    ]


def allowed(rules: Rules, row: Row, action: Action) -> bool:
    """Whether a grant covers the row, it stands where it must, somebody else did what must be done by
    somebody else, and every guard holds."""
    sources = action.moves[0] if action.moves else ()
    in_state = not sources or row[row.entity.state or ""] in sources
    done = rules.rows.where(AuditLog, "subject", f"{row.entity.__name__}_{row.id}")
    did_before = any(
        entry["success"]
        and entry["actor_id"] == rules.asker.user.id
        and entry["action"] in action.separate_from
        for entry in done
    )
    guarded = all(rules.holds(row, guard.holds) for guard in action.guards)
    return rules.covers(row, action.granted) and in_state and not did_before and guarded
