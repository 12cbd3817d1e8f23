"""Talks with an investor, of which a project needs one before it is negotiated (DOMAIN §6.1)."""

from typing import Any

from tortoise import fields

from models import clock
from models.access import Access
from models.entities.project_progress_effects import log_contact
from models.entity import Entity
from models.grants import ASSIGNED_COMMISSIONER, INVEST_OFFICE, PROJECT_LOCAL_ADMINS, READS_THE_PROJECT, via
from models.page import Menu, Page
from models.workflow import Action

TALKERS = (INVEST_OFFICE, *via("project", *PROJECT_LOCAL_ADMINS, ASSIGNED_COMMISSIONER))


class ProjectContact(Entity):
    """洽谈记录 | A talk with the investor of a project."""

    project: Any = fields.ForeignKeyField(
        "models.Project",
        related_name="contacts",
        db_index=True,
        on_delete=fields.RESTRICT,
        description="项目 | Project",
    )
    contacted_on = fields.DateField(
        default=clock.today, db_index=True, description="洽谈日期 | Day of the talk"
    )
    counterpart = fields.CharField(200, description="洽谈对象 | Whom we talked to")
    our_side = fields.CharField(200, null=True, description="我方人员 | Who talked to them")
    place = fields.CharField(200, null=True, description="洽谈地点 | Place")
    summary = fields.TextField(description="洽谈情况 | What was said")
    next_step = fields.CharField(500, null=True, description="下一步 | What comes next")

    access = Access(read=(READS_THE_PROJECT,), create=TALKERS, update=TALKERS)
    actions = (
        Action(
            name="log_contact",
            label="登记洽谈 | Log a talk",
            granted=TALKERS,
            moves=((), None),
            needs=("project", "counterpart", "summary"),
            takes=("contacted_on", "our_side", "place", "next_step"),
            effect=log_contact,
        ),
    )
    on_update = staticmethod(log_contact)
    computed = "project"
    page = Page(
        menu=Menu.PROJECTS,
        columns="project contacted_on counterpart place",
        title="counterpart",
        search="summary",
    )

    class Meta:
        """The table."""

        table = "project_contact"
