"""Sentences for reports, which remember their template and data so that they can be translated."""

from __future__ import annotations

from typing import Any


class Note(str):
    """A sentence for a report; a string that knows its template and data."""

    template: str
    data: dict[str, Any]

    def __new__(cls, template: str, **data: Any) -> Note:
        """Fill the template with the data."""
        note = super().__new__(cls, template.format(**data))
        note.template = template
        note.data = data
        return note


def counted(count: int, one: str, many: str, **data: Any) -> Note:
    """The note for one thing or for many; ``many`` names the number as ``{count}``."""
    return Note(one if count == 1 else many, count=count, **data)
