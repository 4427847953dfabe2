"""Sentences for reports, which remember their template and data so that they can be translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.errors import TestimoniaError


#: Data of these names may be a phrase of the program that stands within a sentence, such as a reason; of other names
#: they are words of the project and never translated.
PHRASES = frozenset({"reason", "why", "noun", "kind", "what", "read"})


class Note(str):
    """A sentence for a report; a string that knows its template and data.

    ``one`` and ``number_of`` are there where the sentence counts: then ``template`` speaks of many, ``one`` of one.
    ``error`` says that the template is that of an error. Data may be notes themselves.
    """

    template: str
    data: dict[str, Any]
    one: str = ""
    number_of: int | None = None
    error: bool = False

    def __new__(cls, template: str, **data: Any) -> Note:
        """Fill the template with the data."""
        note = super().__new__(cls, template.format(**data))
        note.template = template
        note.data = data
        return note

    @classmethod
    def of_error(cls, error: TestimoniaError) -> Note:
        """What an error says, as a line of a report."""
        note = cls(error.template, **error.data)
        note.error = True
        return note


class Joined(str):
    """Several phrases of the program in a row within a sentence; ``parts`` are translated one by one."""

    parts: tuple[str, ...]

    def __new__(cls, parts: Iterable[str]) -> Joined:
        kept = tuple(parts)
        joined = super().__new__(cls, ", ".join(kept))
        joined.parts = kept
        return joined


class Grouped(str):
    """A number in groups of three; the desk writes ``value`` as its language does."""

    value: int

    def __new__(cls, value: int) -> Grouped:
        written = super().__new__(cls, f"{value:,}")
        written.value = value
        return written


class Named(str):
    """Names of a person's making in a row, each in quotes; those after ``most`` are only hinted at."""

    names: tuple[str, ...]
    more: bool

    def __new__(cls, names: Iterable[str], most: int | None = None) -> Named:
        every = tuple(names)
        kept = every[:most]
        more = len(kept) < len(every)
        row = super().__new__(cls, ", ".join(f"“{name}”" for name in kept) + (" …" if more else ""))
        row.names, row.more = kept, more
        return row


def counted(count: int, one: str, many: str, **data: Any) -> Note:
    """The note for one thing or for many; ``many`` names the number as ``{count}``."""
    note = Note(one if count == 1 else many, **{"count": count, **data})
    note.template, note.one, note.number_of = many, one, count
    return note
