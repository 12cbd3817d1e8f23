"""What the values of enumerations are called, for pages that show rows of their own questions."""

from markupsafe import Markup

from admin.showing import COLOURS
from admin.visit import Visit


class Choices:
    """Labels and colours by entity, field and value, in the language of the visit."""

    def __init__(self, visit: Visit) -> None:
        self.visit = visit

    def text(self, entity: str, field: str, value: str | None) -> str:
        """The label; of a value that nobody declared, the value."""
        return self._found(entity, field, value)[0]

    def badge(self, entity: str, field: str, value: str | None) -> Markup:
        """The label in its colour; nothing for no value."""
        if value is None:
            return Markup("")
        text, colour = self._found(entity, field, value)
        return Markup('<span class="badge bg-{}-lt">{}</span>').format(colour, text)

    def listed(self, entity: str, field: str) -> list[tuple[str, str]]:
        """Every value with its label."""
        meta = self.visit.meta(entity)
        known = next((each for each in meta.fields if each.name == field), None) if meta else None
        return [(each.value, self._said(each.label)) for each in (known.choices if known else ())]

    def _found(self, entity: str, field: str, value: str | None) -> tuple[str, str]:
        meta = self.visit.meta(entity)
        known = next((each for each in meta.fields if each.name == field), None) if meta else None
        for choice in known.choices if known else ():
            if choice.value == value:
                return self._said(choice.label), COLOURS.get(choice.colour, "secondary")
        return value or "", "secondary"

    def _said(self, label: object) -> str:
        return str(getattr(label, "en" if self.visit.lang == "en" else "zh"))
