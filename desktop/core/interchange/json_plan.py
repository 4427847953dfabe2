"""The rows that a JSON file would write, with the ids under which they are known in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from desktop.core.errors import Cancelled
from desktop.core.importers.parsed import Note, counted
from desktop.core.interchange.json_format import foreign_kind, own_id
from desktop.core.storage import bodies
from desktop.core.storage.ids import IdSource
from desktop.core.storage.schema import (
    CODE,
    CODER,
    CODING,
    COLUMNS,
    DOCUMENT,
    ERASURE,
    FACET,
    FOREIGN_ID,
    SEGMENT,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.interchange.json_entry import Entry, Source
    from desktop.core.project import Project

Row = dict[str, Any]
R = TypeVar("R")

# Rows written between two reports of progress.
PORTION = 10_000

# Parents before children, as foreign keys want it.
ORDER = tuple(table for table in COLUMNS if table != ERASURE)


class Plan:
    """Rows by table, bodies by their hash, and the row of every id of the file by noun."""

    def __init__(self, source: Source, moment: str) -> None:
        self.source = source
        self.moment = moment
        self.rows: dict[str, list[Row]] = {table: [] for table in ORDER}
        self.texts: dict[int, str] = {}
        self.originals: list[bytes] = []
        self.without_original = 0
        self.known: dict[str, dict[str, int]] = {}
        #: By code and number.
        self.revisions: dict[tuple[int, int], int] = {}
        self.used: set[int] = set()
        ids = IdSource()
        # Never wraps round: rows that get new ids keep the order of the file.
        self.next_id = ids.high | (ids.low & 0x3FFFFFFF) | 1

    # ids

    def draw(self) -> int:
        """An id that the file does not use."""
        while self.next_id in self.used:
            self.next_id += 1
        self.used.add(self.next_id)
        return self.next_id

    def new_row(self, noun: str, entry: Entry, *, optional: bool = False) -> int:
        """The row for an object of the file: its own number, or a new one beside which its id is kept.

        An id may stand once among the objects of a noun. A number that objects of two nouns have is the row of the
        first only, so that a number means one row in the whole project.
        """
        if optional and not entry.has("id"):
            return self.draw()
        text: str = entry.id()
        known = self.known.setdefault(noun, {})
        if text in known:
            entry.refuse("id", f"is “{text[:60]}”, which another {noun} has already")
        row = own_id(text)
        if row is None or row in self.used:
            row = self.draw()
            self.add(FOREIGN_ID, {"id": self.draw(), "kind": foreign_kind(noun), "guid": text, "row_id": row})
        self.used.add(row)
        known[text] = row
        return row

    def row_of(self, noun: str, entry: Entry, key: str) -> int:
        """The row that an id refers to; refused when the file has no such object."""
        return self.find(noun, entry, key, entry.id(key))

    def find(self, noun: str, entry: Entry, key: str, text: str) -> int:
        row = self.known.get(noun, {}).get(text)
        if row is None:
            entry.refuse(key, f"is “{text[:60]}”, and there is no such {noun} in the file")
        return row

    # rows

    def add(self, table: str, row: Row) -> Row:
        self.rows[table].append(row)
        return row

    def later(self, milliseconds: int) -> str:
        """A moment of the reading: things without a date of their own stay in the order of the file."""
        from datetime import datetime, timedelta

        at = datetime.fromisoformat(self.moment) + timedelta(milliseconds=milliseconds)
        return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def write(self, project: Project, on_progress: Callable[[int, int], bool] | None = None) -> None:
        """Within the step of the creation: put everything into the empty project.

        ``on_progress(done, total)`` counts rows and may return False: then Cancelled is raised.
        """
        store = project.store
        total, done = sum(map(len, self.rows.values())), 0
        for text in self.texts.values():
            bodies.put_text(store, text)
        for data in self.originals:
            bodies.put_original(store, data)
        for table in ORDER:
            rows = self.rows[table]
            for at in range(0, len(rows), PORTION):
                done += len(store.insert_many(table, rows[at : at + PORTION]))
                if on_progress is not None and not on_progress(done, total):
                    raise Cancelled

    def report(self, kind: Callable[..., R]) -> R:
        """The counts, and what could not be kept, as a ``ReadReport``."""
        notes: list[Note] = []
        if self.without_original:
            notes.append(
                counted(
                    self.without_original,
                    "The original of 1 document is not in the file; its SHA-256 was kept.",
                    "The originals of {count} documents are not in the file; their SHA-256 were kept.",
                )
            )
        if self.source.passed_over:
            names = ", ".join(sorted(self.source.passed_over)[:8])
            more = len(self.source.passed_over) - 8
            names += f" and {more} more" if more > 0 else ""
            notes.append(Note("Not known and left out: {names}.", names=names))
        tables = {
            "coders": CODER,
            "documents": DOCUMENT,
            "facets": FACET,
            "codes": CODE,
            "segments": SEGMENT,
            "codings": CODING,
        }
        return kind(**{name: len(self.rows[table]) for name, table in tables.items()}, notes=tuple(notes))
