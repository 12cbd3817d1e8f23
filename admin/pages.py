"""The addresses of the generic pages, with who answers each."""

from collections.abc import Sequence

from admin.details import detail_page, related_part, reveal
from admin.doing import action_page, batch_page, create_page, delete_row, edit_page
from admin.language import language
from admin.lists import list_page
from admin.lookup import lookup
from admin.visit import Handler

PAGES: Sequence[tuple[str, Sequence[str], str, Handler]] = (
    ("/language", ("GET",), "language", language),
    ("/{key}/list", ("GET",), "list", list_page),
    ("/{key}/detail", ("GET",), "detail", detail_page),
    ("/{key}/related", ("GET",), "related", related_part),
    ("/{key}/create", ("GET", "POST"), "create", create_page),
    ("/{key}/edit", ("GET", "POST"), "edit", edit_page),
    ("/{key}/delete", ("POST",), "delete", delete_row),
    ("/{key}/reveal", ("POST",), "reveal", reveal),
    ("/{key}/lookup", ("GET",), "lookup", lookup),
    ("/{key}/act/{action}", ("GET", "POST"), "act", action_page),
    ("/{key}/batch/{action}", ("POST",), "batch", batch_page),
)
"""Path below ``/admin``, methods, name of the route, handler."""
