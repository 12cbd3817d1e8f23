"""Entity: one class per thing the city keeps, from which everything else is derived."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, ClassVar
from uuid import UUID

import uuid_utils.compat
from tortoise import fields
from tortoise.models import Model, ModelMeta

from models import clock
from models.access import Access, Internal
from models.labels import Choice, Label, Offer
from models.page import Page
from models.pinyin import pinyin_key
from models.workflow import Action


def new_id() -> UUID:
    """A UUIDv7: ordered by time, telling nothing of how many rows exist."""
    return uuid_utils.compat.uuid7()


class LooseKey(fields.UUIDField[UUID]):
    """The id of a row of ``target`` without a constraint; in the API it is a relation like others.

    For references that go round in circles (every row names its author, an author's row names its
    own), which Tortoise cannot create as constraints. Name it ``<relation>_id``.
    """

    def __init__(self, target: str, *, description: str, **kwargs: Any) -> None:
        super().__init__(null=True, description=description, **kwargs)  # type: ignore[arg-type]
        self.target = target


CUSTOM = "custom"
"""The column of the values of fields that administrators have added, by the keys of these fields."""


class EntityMeta(ModelMeta):
    """Gives every entity that may carry fields added at run time the one column for their values."""

    def __new__(
        cls, name: str, bases: tuple[type, ...], attrs: dict[str, Any], **kwargs: Any
    ) -> "EntityMeta":
        """The class, with the column where ``may_carry`` says so."""
        if may_carry(attrs):
            attrs[CUSTOM] = fields.JSONField(null=True, description="自定义字段 | Values of added fields")
        return super().__new__(cls, name, bases, attrs, **kwargs)  # type: ignore[return-value]


def may_carry(declared: Mapping[str, Any]) -> bool:
    """Whether administrators may add fields to the entity that is declared with these attributes.

    It must be open, and somebody must be able to make or change rows. What keeps secrets, or values that
    the audit trail does not tell, carries none: its protection is declared column by column.
    """
    access = declared.get("access")
    if not isinstance(access, Access) or declared.get("unextended"):
        return False
    if any(declared.get(closed) for closed in ("hidden", "untold", "unlinked")):
        return False
    creates = any(action.creates for action in declared.get("actions", ()))
    return bool(access.create or access.update or creates)


class Entity(Model, metaclass=EntityMeta):
    """A business entity: a table, a GraphQL type, its rules and its page.

    Fields are said in Tortoise's words (``description`` is the label, ``中文 | English``);
    ``access``, ``actions`` and ``page`` say what Tortoise cannot. Constraints that the table
    must hold stand in ``Meta.constraints``. The docstring's first line is the entity's label.
    """

    id = fields.UUIDField(primary_key=True, default=new_id, description="标识 | Identifier")
    city_id = fields.IntField(
        default=530800, description="所属州市代码 | Code of the city the row belongs to"
    )
    created_at = fields.DatetimeField(default=clock.now, db_index=True, description="创建时间 | Created at")
    created_by_id = LooseKey("User", description="创建人 | Created by")
    updated_at = fields.DatetimeField(default=clock.now, description="更新时间 | Updated at")
    updated_by_id = LooseKey("User", description="更新人 | Updated by")
    version = fields.IntField(default=1, description="版本号 | Version, for optimistic locking")
    deleted_at = fields.DatetimeField(null=True, description="删除时间 | Deleted at")

    access: ClassVar[Access | Internal]
    """Who may read, create, update and delete; ``Internal`` keeps the entity out of the API."""
    actions: ClassVar[tuple[Action, ...]] = ()
    """What may be done to a row beyond plain changes."""
    page: ClassVar[Page]
    """How the panel shows it."""
    filterable: ClassVar[str] = ""
    """Columns that may be filtered, ordered and grouped by although they have no index."""
    hidden: ClassVar[str] = ""
    """Columns that never leave the server (secrets, ciphertexts)."""
    natural_keys: ClassVar[tuple[str, ...]] = ()
    """Unique keys by which one row may be asked for, each one column or several with blanks between."""
    computed: ClassVar[str] = ""
    """Columns that only the system fills: no client writes them, as an input or through an update."""
    owns: ClassVar[str] = ""
    """Relations to many whose rows may be created together with the row itself."""
    offers: ClassVar[Mapping[str, Callable[[], Iterable[Offer]]]] = {}
    """What forms offer for text columns whose values are names of something else: entities, roles."""
    in_force: ClassVar[tuple[str, str] | None] = None
    """The columns between which a row held: lists of it can be asked ``asOf`` a day."""
    untold: ClassVar[str] = ""
    """Columns whose values are never written to the audit trail, not even masked."""
    unlinked: ClassVar[bool] = False
    """Rows that come of another row's step are not told in the audit trail beside it (seals)."""
    unextended: ClassVar[bool] = False
    """Administrators may not add fields to it at run time."""
    on_create: ClassVar[Any] = None
    """The effect of a derived creation, which fills in and checks; wrapped in ``staticmethod``."""
    on_update: ClassVar[Any] = None
    """The effect of a derived change; wrapped in ``staticmethod``."""
    state: ClassVar[str | None] = None
    """The column that holds the state which actions move."""

    by_name: ClassVar[dict[str, type["Entity"]]] = {}
    """Every entity that has been declared, for references by name."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        """Note the entity by its name."""
        super().__init_subclass__(**kwargs)
        Entity.by_name[cls.__name__] = cls

    class Meta:
        """Not a table of its own."""

        abstract = True

    @classmethod
    def label(cls) -> Label:
        """The entity's name in both languages, from the docstring."""
        return Label.parse((cls.__doc__ or "").strip().splitlines()[0].rstrip("."))


ALWAYS_HIDDEN = frozenset({"city_id", "deleted_at", CUSTOM})
"""Columns of every entity that are no business of a client's."""


class Money(fields.DecimalField[Decimal]):
    """An amount in yuan, ``NUMERIC(18,2)``: on the wire a string like ``"500000.00"``."""

    def __init__(self, *, description: str, **kwargs: Any) -> None:
        super().__init__(max_digits=18, decimal_places=2, description=description, **kwargs)


class PinyinKey(fields.CharField[str]):
    """How the text column ``of`` sounds: what lists are ordered by that are ordered by that column.

    It fills itself and never leaves the server. Name it ``<column>_pinyin``.
    """

    def __init__(self, of: str, **kwargs: Any) -> None:
        super().__init__(max_length=320, db_index=True, description=LABEL_OF_SOUND, **kwargs)
        self.of = of

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> Any:
        """The sound of the row's text; the value itself where there is no row, as in a filter."""
        return pinyin_key(getattr(instance, self.of)) if isinstance(instance, Model) else value


LABEL_OF_SOUND = "拼音 | How it sounds, for ordering"


def ChoiceField(choice: type[Choice], *, description: str, **kwargs: Any) -> Any:  # noqa: N802 - a field type
    """A column that holds one value of an enumeration; the table checks it too."""
    return fields.CharEnumField(choice, max_length=40, description=description, **kwargs)
