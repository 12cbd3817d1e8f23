"""A row on paper: a page for the browser's own print, and a PDF."""

import asyncio
from urllib.parse import quote

from starlette.responses import Response

from admin.pdf import pdf_of
from admin.printing import Form, printed_form
from admin.screen import Screen
from admin.showing import row_address
from admin.visit import Visit


class Printing(Screen):
    """The printed form of any row whose entity declares one."""

    path = "/print/{id}"
    label = "打印 | Print"
    in_menu = False
    routes = (("/print/{id}.pdf", "GET", "pdf"),)

    async def page(self, visit: Visit) -> Response:
        """The form as a page that is laid out for paper."""
        row_id = visit.request.path_params["id"]
        form = await printed_form(visit, row_id)
        base = visit.panel.base_url
        return visit.page(
            "print.html",
            form=form,
            pdf=f"{base}/print/{quote(row_id)}.pdf",
            back=row_address(visit, row_id),
        )

    async def pdf(self, visit: Visit) -> Response:
        """The form as a PDF."""
        form = await printed_form(visit, visit.request.path_params["id"])
        content = await asyncio.to_thread(pdf_of, form, visit.panel.fonts)
        return Response(
            content, media_type="application/pdf", headers={"content-disposition": disposition(form)}
        )


def disposition(form: Form) -> str:
    """Shown in the browser, and saved under the title and number of the form.

    >>> disposition(Form(lang="zh", title="办理单", number="WT1", sections=(), tables=(), signatures=(),
    ...     words={}, printed_by="", printed_at=""))
    "inline; filename*=UTF-8''%E5%8A%9E%E7%90%86%E5%8D%95-WT1.pdf"
    """
    name = "-".join(part for part in (form.title, form.number) if part)
    return f"inline; filename*=UTF-8''{quote(name, safe='')}.pdf"
