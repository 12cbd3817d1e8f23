"""Root mutations with resolvers of their own: what is no change of one row by its rules.

To add some, write a module with a ``@strawberry.type`` whose methods are the fields (as
``PythonQuery`` in ``schema/meta.py``) and name it among the bases of ``PythonMutation``. A field
stands in for the derived mutation of the same name. Its resolver finds the viewer, up to date, a
connection outside any transaction and the request in ``info.context`` (``MutationContext``); what
it refuses it raises as an ``ApiError``.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import asyncpg
import strawberry

from models.access import Viewer
from schema.accountability import LeaderReferenceMutation
from schema.accounts import AccountMutation
from schema.acting_as import ActingMutation
from schema.answers import GraphQLRequest
from schema.complaint_roots import SealedMutation
from schema.contact import ContactMutation
from schema.exports import ExportMutation
from schema.printing import PrintMutation
from schema.sessions import SessionMutation

if TYPE_CHECKING:
    from schema.build import ApiSchema


@dataclass(frozen=True, slots=True)
class MutationContext:
    """What hand-written mutations know; they run one after the other."""

    viewer: Viewer
    connection: asyncpg.Connection
    request: GraphQLRequest
    api: "ApiSchema"
    """The schema that the request was made ready with."""


@strawberry.type
class PythonMutation(
    AccountMutation,
    ActingMutation,
    ContactMutation,
    ExportMutation,
    LeaderReferenceMutation,
    PrintMutation,
    SealedMutation,
    SessionMutation,
):
    """Root fields with resolvers; all others are derived from what may be done to rows."""
