"""Root queries for the security auditor: the words of the audit log, an entry's changes, the chain."""

# mypy: disallow-untyped-decorators=False
# strawberry.field types its function as the attribute that it becomes.

from typing import Annotated, Any

import strawberry
from strawberry import Info

from resolvers.audit_reading import action_words, chain, check_auditor, entity_words, entry


@strawberry.type(description="名称 | What something is called")
class AuditWord:
    """A name of the log and its Chinese."""

    name: str = strawberry.field(description="日志中的名称 | Name in the log")
    label_zh: str = strawberry.field(description="中文名称 | In Chinese")


@strawberry.type(description="审计日志用语 | The words of the audit log")
class AuditWords:
    """Actions and kinds of rows."""

    actions: list[AuditWord] = strawberry.field(description="操作 | Actions")
    entities: list[AuditWord] = strawberry.field(description="对象类型 | Kinds of rows")


@strawberry.type(description="一项变更 | A changed field")
class AuditedChange:
    """One field; values only of accounts, roles and settings."""

    field: str = strawberry.field(description="字段名 | Name in the API")
    label_zh: str = strawberry.field(description="字段 | What it is called")
    old: str | None = strawberry.field(description="原值 | Before")
    new: str | None = strawberry.field(description="新值 | After")


@strawberry.type(description="日志条目的变更 | What an entry of the audit log changed")
class AuditedEntry:
    """Its changes, as far as the auditor is told."""

    changes: list[AuditedChange] = strawberry.field(description="变更 | Changes")
    has_values: bool = strawberry.field(description="是否含内容 | Whether values are told")
    note_zh: str | None = strawberry.field(description="说明 | Why not")


@strawberry.type(description="审计链核验 | Whether the audit log is as it was written")
class AuditChain:
    """What came of reading the end of the chain."""

    ok: bool = strawberry.field(description="是否完整 | Whether it is whole")
    first: int = strawberry.field(description="核验起始序号 | First entry that was read")
    last: int = strawberry.field(description="核验末条序号 | Last entry that was read")
    digest: str = strawberry.field(description="末条摘要 | Digest of the last entry")
    problem: str | None = strawberry.field(description="问题，双语 | The first break, in both languages")


@strawberry.type
class AuditQuery:
    """Root queries; a base of ``PythonQuery``."""

    @strawberry.field(description="审计日志用语，仅安全审计员 | What actions and rows are called")
    def audit_words(self, info: Info) -> AuditWords:
        """All of them."""
        check_auditor(info.context.viewer)
        return AuditWords(
            actions=[AuditWord(name=name, label_zh=label) for name, label in action_words().items()],
            entities=[AuditWord(name=name, label_zh=label) for name, label in entity_words().items()],
        )

    @strawberry.field(description="日志条目的变更，仅安全审计员 | What an entry of the audit log changed")
    async def audit_entry(
        self,
        info: Info,
        id: Annotated[  # noqa: A002 - the API's word
            strawberry.ID, strawberry.argument(description="日志条目标识 | Opaque id of the entry")
        ],
    ) -> AuditedEntry:
        """Its changes."""
        context: Any = info.context
        found = await entry(context.viewer, str(id))
        return AuditedEntry(
            changes=[
                AuditedChange(field=each.field, label_zh=each.label, old=each.old, new=each.new)
                for each in found.changes
            ],
            has_values=found.has_values,
            note_zh=found.note,
        )

    @strawberry.field(description="核验审计链末端，仅安全审计员 | Whether the end of the audit log is whole")
    async def audit_chain(
        self,
        info: Info,
        entries: Annotated[
            int, strawberry.argument(description="核验最近多少条，最多 20000 | How many entries")
        ] = 2_000,
    ) -> AuditChain:
        """What came of reading it."""
        context: Any = info.context
        found = await chain(context.viewer, entries)
        return AuditChain(
            ok=found.problem is None,
            first=found.since + 1,
            last=found.entries,
            digest=found.digest,
            problem=found.problem,
        )
