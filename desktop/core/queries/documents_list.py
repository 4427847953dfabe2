"""The list of documents as a person arranges it: filtered, sorted and in groups; and how far all of it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

from desktop.core.documents import Progress
from desktop.core.errors import UnknownWord
from desktop.core.model import Document, DocumentId, DocumentState, Word

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from desktop.core.model import CoderId
    from desktop.core.project import Project

_NONE: Final = Progress(0, 0)
LIMIT: Final = 18
"""Longer rows of digits are compared as text."""


class Order(Word):
    OWN = "own"
    NAME = "name"
    ADDED = "added"
    WORKED = "worked"
    PROGRESS = "progress"
    LENGTH = "length"


class Group(Word):
    NONE = "none"
    KIND = "kind"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How the list stands. ``only_open`` keeps documents in which something is open; ``folded`` are keys of groups."""

    order: Order = Order.OWN
    turned: bool = False
    group: Group = Group.NONE
    state: DocumentState | None = None
    only_open: bool = False
    folded: frozenset[str] = field(default=frozenset())

    @property
    def filtering(self) -> bool:
        return self.state is not None or self.only_open

    @property
    def own(self) -> bool:
        """Whether documents stand in the order that a person gave them, all of them in one row."""
        return self.order is Order.OWN and not self.turned and self.group is Group.NONE and not self.filtering

    @property
    def follows_work(self) -> bool:
        """Whether coding a passage can move documents."""
        return self.order in (Order.WORKED, Order.PROGRESS) or self.only_open

    @property
    def follows_states(self) -> bool:
        return self.group is Group.STATE or self.state is not None

    def as_json(self) -> dict[str, Any]:
        """As it is kept in the view state."""
        return {
            "order": self.order.value,
            "turned": self.turned,
            "group": self.group.value,
            "state": self.state.value if self.state is not None else "",
            "only_open": self.only_open,
            "folded": sorted(self.folded),
        }

    @classmethod
    def from_json(cls, values: Any) -> Arrangement:
        """What was kept; what is no such thing gives the arrangement that lists begin with."""
        try:
            return cls(
                Order(values["order"]),
                bool(values["turned"]),
                Group(values["group"]),
                DocumentState(values["state"]) if values["state"] else None,
                bool(values["only_open"]),
                frozenset(str(key) for key in values["folded"]),
            )
        except (KeyError, TypeError, UnknownWord):
            return cls()


@dataclass(frozen=True, slots=True)
class Heading:
    """The first row of a group: ``key`` is a kind, or the value of a state; ``count`` documents are in it."""

    key: str
    count: int
    folded: bool


Row = Document | Heading


@dataclass(frozen=True, slots=True)
class Facts:
    """What is asked of the file only where the arrangement wants it."""

    state: Callable[[DocumentId], DocumentState]
    progress: Callable[[], Mapping[DocumentId, Progress]]
    worked: Callable[[], Mapping[DocumentId, str]]


@cache
def _digits() -> re.Pattern[str]:
    import re

    return re.compile(r"(\d+)")


@lru_cache(maxsize=32768)
def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A name as people sort it: without case, and numbers by their size, so that 9 stands before 10."""
    return tuple(
        (0, int(part), "") if part.isdecimal() and len(part) <= LIMIT else (1, 0, part)
        for part in _digits().split(folded(name))
        if part
    )


def words_of(query: str) -> list[str]:
    """What is typed, as it is compared."""
    return folded(query).split()


@cache
def _ascii() -> dict[int, str]:
    """What folding makes of the letters of English, at a tenth of its cost: a first letter meets thousands of names."""
    from desktop.core.queries.code_search_folding import fold

    return {code: (fold(chr(code)).text or " ") if chr(code).isprintable() else " " for code in range(128)}


def folded(text: str) -> str:
    """``fold(text).text``."""
    if text.isascii():
        return " ".join(text.translate(_ascii()).split())
    from desktop.core.queries.code_search_folding import fold

    return fold(text).text


def _said(document: Document) -> str:
    return folded(f"{document.name} {document.kind}")


def arranged(documents: Sequence[Document], query: Sequence[str], how: Arrangement, facts: Facts) -> list[Row]:
    """The rows of the list; ``documents`` come in their own order, and what is equal stays in it."""
    shown: list[Document] = list(documents)
    if query:
        shown = [document for document in shown if all(word in _said(document) for word in query)]
    if how.state is not None:
        shown = [document for document in shown if facts.state(document.id) is how.state]
    if how.only_open:
        progress = facts.progress()
        shown = [document for document in shown if progress.get(document.id, _NONE).open]
    shown = _ordered(shown, how, facts)
    return list(shown) if how.group is Group.NONE else _grouped(shown, how, facts)


def _ordered(documents: list[Document], how: Arrangement, facts: Facts) -> list[Document]:
    keys: dict[Order, Callable[[Document], Any]] = {
        Order.NAME: lambda document: natural(document.name),
        Order.ADDED: lambda document: document.imported_at,
        Order.LENGTH: lambda document: document.words,
    }
    if how.order is Order.WORKED:
        worked = facts.worked()
        keys[Order.WORKED] = lambda document: worked.get(document.id, "")
    elif how.order is Order.PROGRESS:
        progress = facts.progress()
        keys[Order.PROGRESS] = lambda document: share(progress.get(document.id, _NONE), facts.state(document.id))
    key = keys.get(how.order)
    # What was worked on or added last, and what is longest, is looked for first.
    down = how.order in (Order.WORKED, Order.ADDED, Order.LENGTH)
    if key is not None:
        return sorted(documents, key=key, reverse=down != how.turned)
    return documents[::-1] if how.turned else documents


def share(progress: Progress, state: DocumentState) -> float:
    """How far a coder is with a document, 0 to 1: the segments that are complete; all of it where it is finished."""
    if state is DocumentState.FINISHED and not progress.open:
        return 1.0
    return (progress.segments - progress.open) / progress.segments if progress.segments else 0.0


def _grouped(documents: Iterable[Document], how: Arrangement, facts: Facts) -> list[Row]:
    groups: dict[str, list[Document]] = {}
    if how.group is Group.STATE:
        groups = {state.value: [] for state in DocumentState}
    for document in documents:
        key = document.kind if how.group is Group.KIND else facts.state(document.id).value
        groups.setdefault(key, []).append(document)
    keys = list(groups) if how.group is Group.STATE else sorted(groups, key=lambda kind: (not kind, natural(kind)))
    rows: list[Row] = []
    for key in keys:
        if groups[key]:
            folded = key in how.folded
            rows.append(Heading(key, len(groups[key]), folded))
            rows.extend(() if folded else groups[key])
    return rows


def last_worked(project: Project, coder: CoderId | None) -> dict[DocumentId, str]:
    """When a coder last did something in each document, by one question to the history."""
    if coder is None:
        return {}
    from desktop.core.storage import history_filter

    return {DocumentId(document): at for document, at in history_filter.last_in_documents(project.store, coder)}
