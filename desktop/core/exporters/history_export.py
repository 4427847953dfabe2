"""The whole history as JSON, CSV or words: every step, who, when, on which passage, each row before and after.

Steps are written as they are read, so that a history of any length takes little memory. ``docs/json.md`` describes the
JSON. It is a record to be read; a project cannot be made of it.
"""

from __future__ import annotations

import csv
import json
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, TextIO

from desktop.core.errors import Cancelled
from desktop.core.exporters import formula_guard
from desktop.core.exporters.history_words import Words
from desktop.core.exporters.target import writing
from desktop.core.notes import Note
from desktop.core.sentences import step_sentence
from desktop.core.storage import history, history_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from desktop.core.exporters.history_words import Passage
    from desktop.core.model import Change, CoderId
    from desktop.core.project import Project
    from desktop.core.storage.history_rows import HistoryRow

Form = Literal["json", "csv", "text"]

STEP_COLUMNS: Final = (
    *("step", "at", "coder", "kind", "what", "document", "start", "end", "paragraph", "quote"),
    *("undone", "of step", "erased"),
)
CHANGE_COLUMNS: Final = ("table", "row", "change", "before", "after")
COLUMNS: Final = (*STEP_COLUMNS, *CHANGE_COLUMNS, "hash")
# So many changes of a step are looked at before it is told what it is about.
_AHEAD: Final = 1_000
ADDED, CHANGED, REMOVED = "added", "changed", "removed"


@dataclass(frozen=True, slots=True)
class HistoryReport:
    """How many steps and changed rows were written."""

    steps: int
    changes: int

    def as_dict(self) -> dict[str, int]:
        return {"steps": self.steps, "changes": self.changes}

    def sentences(self) -> list[Note]:
        return [Note("Steps: {steps}. Changed rows: {changes}.", steps=self.steps, changes=self.changes)]


def documents_called(project: Project, name: str) -> set[int]:
    """Documents that are or were called so; also such as were deleted since."""
    return history_rows.documents_called(project.store, name)


def write_history(
    project: Project,
    target: Path | TextIO,
    form: Form,
    *,
    coder: CoderId | None = None,
    documents: Collection[int] | None = None,
    ascii_only: bool = False,
    on_progress: Callable[[int, int], bool] | None = None,
) -> HistoryReport:
    """Write the steps, oldest first, to a file, whole or not at all, or to an open stream.

    With ``coder`` only their steps; with ``documents`` only steps that are about one of them. Cells of the CSV that a
    spreadsheet would run get an apostrophe. ``on_progress(done, total)`` counts steps and may return False: then
    Cancelled is raised. Raises ExportFailed.
    """
    teller = _Teller(project, coder, documents, on_progress)
    out = writing(target, project=project.path) if isinstance(target, Path) else nullcontext(target)
    with out as file, project.store.moment():
        if form == "json":
            _write_json(teller, file, ascii_only)
        elif form == "csv":
            _write_csv(teller, file)
        else:
            _write_text(teller, file)
    return HistoryReport(teller.steps, teller.changes)


@dataclass(frozen=True, slots=True)
class Told:
    """One step in words, and its changes, which are read when they are asked for."""

    row: HistoryRow
    what: str
    coder: str | None
    document: str | None
    passage: Passage | None
    changes: Iterator[dict[str, Any]]

    def head(self) -> dict[str, Any]:
        """Everything but the changes, as the JSON has it."""
        row, passage = self.row, self.passage
        return {
            "step": row.head.number,
            "id": str(row.head.id),
            "at": row.head.at,
            "coder": self.coder,
            "kind": row.head.kind.value,
            "action": row.head.action,
            "what": self.what,
            "document": self.document,
            "passage": None
            if passage is None
            else {
                "start": passage.start,
                "end": passage.end,
                "paragraph": passage.paragraph,
                "quote": passage.quote,
            },
            "undone": row.head.undone,
            "of_step": row.target,
            "erased": row.erased,
            "session": row.session,
            "app_version": row.app_version,
            "hash": row.hash,
        }


class _Teller:
    def __init__(
        self,
        project: Project,
        coder: CoderId | None,
        documents: Collection[int] | None,
        on_progress: Callable[[int, int], bool] | None,
    ) -> None:
        self.store = project.store
        self.name = project.info().name
        self.coder = coder
        self.documents = documents
        self.on_progress = on_progress
        self.words = Words(project.store)
        self.steps = self.changes = 0

    def each(self) -> Iterator[Told]:
        total = history.count(self.store)
        for done, row in enumerate(history_rows.steps(self.store), start=1):
            changes = history_rows.changes(self.store, row.head.id)
            wanted, changes = self._wanted(row, changes)
            if wanted:
                # What the step makes must be known to tell what it is about; that is in its first changes.
                first = list(islice(changes, _AHEAD))
                self._foresee(first)
                self.steps += 1
                told = self._told(row, chain(first, changes))
                yield told
                for _rest in told.changes:  # whatever nobody asked for must be taken up all the same
                    pass
            else:
                for change in changes:
                    self.words.take(change)
            if self.on_progress is not None and not self.on_progress(done, total):
                raise Cancelled

    def _wanted(self, row: HistoryRow, changes: Iterator[Change]) -> tuple[bool, Iterator[Change]]:
        if self.coder is not None and row.head.coder != self.coder:
            return False, changes
        if self.documents is None or row.head.document in self.documents:
            return True, changes
        seen: list[Change] = []
        for change in changes:
            seen.append(change)
            if self._concerns(change):
                return True, chain(seen, changes)
        return False, iter(seen)

    def _concerns(self, change: Change) -> bool:
        wanted = self.documents or ()
        if change.row in wanted or self.words.document_of(change) in wanted:
            return True
        return any(
            values.get(name) in wanted
            for values in (change.before, change.after)
            if values is not None
            for name in ("document_id", "target_id")
            if isinstance(values.get(name), int)
        )

    def _foresee(self, changes: list[Change]) -> None:
        for change in changes:
            if change.before is None:
                self.words.take(change)

    def _told(self, row: HistoryRow, changes: Iterator[Change]) -> Told:
        head = row.head
        document = None if head.document is None else self.words.name(head.document)
        passage = self.words.of_step(head)
        if document is None and passage is not None:
            document = self.words.name(passage.document)
        return Told(
            row,
            step_sentence(head),
            None if head.coder is None else self.words.name(head.coder),
            document,
            passage,
            self._in_words(changes),
        )

    def _in_words(self, changes: Iterator[Change]) -> Iterator[dict[str, Any]]:
        for change in changes:
            before = self.words.values(change, change.before)
            self.words.take(change)
            self.changes += 1
            yield {
                "table": change.table,
                "row": str(change.row),
                "change": ADDED if change.before is None else REMOVED if change.after is None else CHANGED,
                "before": before,
                "after": self.words.values(change, change.after),
            }


def _write_json(teller: _Teller, file: TextIO, ascii_only: bool) -> None:
    def dumps(value: Any) -> str:
        return json.dumps(value, ensure_ascii=ascii_only, allow_nan=False)

    file.write(f'{{\n"format": "testimonia-history",\n"version": 1,\n"project": {dumps(teller.name)},\n"steps": [')
    for place, told in enumerate(teller.each()):
        file.write(f"{',' if place else ''}\n {dumps(told.head())[:-1]}, " + '"changes": [')
        for number, change in enumerate(told.changes):
            file.write(f"{',' if number else ''}\n  {dumps(change)}")
        file.write("]}")
    file.write("\n]\n}\n")


def _write_csv(teller: _Teller, file: TextIO) -> None:
    output = csv.writer(file, lineterminator="\r\n")
    output.writerow(COLUMNS)
    for told in teller.each():
        head = told.head()
        passage = head["passage"] or {}
        cells = [
            *(head[name] for name in ("step", "at", "coder", "kind", "what", "document")),
            *(passage.get(name) for name in ("start", "end", "paragraph", "quote")),
            *("yes" if head["undone"] else "", head["of_step"], "yes" if head["erased"] else ""),
        ]
        some = False
        for change in told.changes:
            some = True
            values = [
                change["table"],
                change["row"],
                change["change"],
                *map(_line, (change["before"], change["after"])),
            ]
            output.writerow(_guarded([*cells, *values, head["hash"]]))
        if not some:
            output.writerow(_guarded([*cells, *[""] * len(CHANGE_COLUMNS), head["hash"]]))


def _guarded(cells: list[Any]) -> list[Any]:
    return [formula_guard.guard(cell) if isinstance(cell, str) else cell for cell in cells]


def _line(values: dict[str, Any] | None) -> str:
    return "; ".join(f"{name}: {'' if value is None else value}" for name, value in (values or {}).items())


def _brief(values: dict[str, Any] | None) -> dict[str, Any]:
    """What people want to read of a row that came or went."""
    return {name: value for name, value in (values or {}).items() if value not in (None, "") and name != "created_at"}


def _write_text(teller: _Teller, file: TextIO) -> None:
    for told in teller.each():
        head = told.head()
        undone = "  (undone)" if head["undone"] else ""
        of_step = f"  (step {head['of_step']})" if head["of_step"] is not None else ""
        file.write(f"{head['step']}  {head['at']}  {head['coder'] or '-'}  {_flat(head['what'])}{of_step}{undone}\n")
        passage = head["passage"]
        if passage is not None:
            place = f"{_flat(head['document'] or '')} {passage['start']}–{passage['end']}"
            file.write(f"    {place}: “{_flat(passage['quote'])}”\n")
        elif head["document"] is not None:
            file.write(f"    {_flat(head['document'])}\n")
        for change in told.changes:
            before, after = change["before"], change["after"]
            said = f"{_line(before)} -> {_line(after)}"
            if change["change"] != CHANGED:
                said = _line(_brief(after or before))
            file.write(f"    {change['table']} {change['change']}: {_flat(said)}\n")
        file.write(f"    {head['hash']}\n")


def _flat(text: str) -> str:
    """On one line, without signs that a terminal would obey."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
