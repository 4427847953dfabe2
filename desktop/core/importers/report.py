"""Importing a batch into a project, and the report of it: one line a file, what came in, what did not and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from desktop.core.importers.batch import Batch, read_files
from desktop.core.importers.parsed import EncodingGuess, Note, Parsed
from desktop.core.naming import tame_name
from desktop.core.notes import Grouped
from desktop.core.text import text_sha256

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from desktop.core.model import Document, DocumentId
    from desktop.core.project import Project


class Outcome(StrEnum):
    IMPORTED = "imported"
    ALREADY_HERE = "already_here"
    REFUSED = "refused"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class ImportLine:
    """What became of one file.

    ``document`` is the document that it became, or the one that already holds its content. ``chars`` is the length of
    its text in code points. ``reason`` says why it is not imported. ``notes`` say what of an imported file did not
    come in. ``guesses`` are the encodings that an undecided text may be in, the likeliest first.
    """

    name: str
    outcome: Outcome
    document: DocumentId | None = None
    document_name: str = ""
    chars: int = 0
    reason: Note | None = None
    notes: tuple[str, ...] = ()
    guesses: tuple[EncodingGuess, ...] = ()

    @property
    def sentence(self) -> Note:
        """The line in words; a template with data, so that the desk can translate it."""
        if self.outcome is Outcome.IMPORTED:
            if self.chars == 1:
                return Note("{name} came in as “{document}”, 1 character.", name=self.name, document=self.document_name)
            return Note(
                "{name} came in as “{document}”, {chars} characters.",
                name=self.name,
                document=self.document_name,
                chars=Grouped(self.chars),
            )
        return Note("{name} was not imported: {reason}", name=self.name, reason=self.reason or "")

    def as_dict(self) -> dict[str, Any]:
        """Ready for JSON; the document's id is a decimal string."""
        found: dict[str, Any] = {
            "name": self.name,
            "outcome": self.outcome.value,
            "document": None if self.document is None else str(self.document),
            "document_name": self.document_name,
            "chars": self.chars,
            "reason": None if self.reason is None else str(self.reason),
            "notes": [str(note) for note in self.notes],
        }
        if self.guesses:
            found["guesses"] = [
                {"encoding": guess.encoding, "label": guess.label, "preview": guess.preview} for guess in self.guesses
            ]
        return found


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Lines in the order in which the files were named."""

    lines: tuple[ImportLine, ...]

    def count(self, outcome: Outcome) -> int:
        return sum(line.outcome is outcome for line in self.lines)

    @property
    def documents(self) -> tuple[DocumentId, ...]:
        """The documents that this import made."""
        return tuple(
            line.document for line in self.lines if line.outcome is Outcome.IMPORTED and line.document is not None
        )

    @property
    def complete(self) -> bool:
        """Whether every file is in the project now, or was before."""
        return all(line.outcome in (Outcome.IMPORTED, Outcome.ALREADY_HERE) for line in self.lines)

    def as_dict(self) -> dict[str, Any]:
        counts = {outcome.value: self.count(outcome) for outcome in Outcome}
        return {"counts": counts, "files": [line.as_dict() for line in self.lines]}


def import_files(
    project: Project,
    paths: Iterable[Path | str],
    encoding: str | None = None,
    same: bool = False,
    on_progress: Callable[[int, int], bool] | None = None,
) -> ImportReport:
    """Read files and put all that can come in into the project, as one step.

    Content that is already here, by its bytes or by its text, in the project or earlier among the files, is not
    imported again unless ``same`` is set. ``on_progress(done, total)`` may return False: then Cancelled is raised and
    the project stays as it was. Raises ReadOnly, ProjectClosed and StorageFailed; what is wrong with a file is in the
    report.
    """
    return import_batch(project, read_files(paths, encoding=encoding, on_progress=on_progress), same=same)


def import_batch(project: Project, batch: Batch, *, same: bool = False) -> ImportReport:
    """Put what was read into the project, as one step, and report every file; see :func:`import_files`."""
    twins = {} if same else _twins(project, batch)
    wanted = [
        replace(item.parsed, name=tame_name(item.parsed.name, "Document"))
        for place, item in enumerate(batch.items)
        if item.parsed is not None and place not in twins
    ]
    made = iter(project.documents.add(wanted))
    lines: list[ImportLine] = []
    by_place: dict[int, ImportLine] = {}
    for place, item in enumerate(batch.items):
        name = item.path.name or str(item.path)
        if item.refused is not None:
            line = ImportLine(name, Outcome.REFUSED, reason=item.refused.data["reason"])
        elif item.unsure is not None:
            line = ImportLine(name, Outcome.UNDECIDED, reason=_doubt(item.unsure.guesses), guesses=item.unsure.guesses)
        elif place in twins:
            line = _already_here(name, item.parsed, twins[place], by_place)
        else:
            document = project.documents.get(next(made))
            notes = item.parsed.notes if item.parsed is not None else ()
            line = ImportLine(name, Outcome.IMPORTED, document.id, document.name, document.chars, notes=notes)
        by_place[place] = line
        lines.append(line)
    return ImportReport(tuple(lines))


def _twins(project: Project, batch: Batch) -> dict[int, Document | int]:
    """Files whose content is known: by their place, the document that holds it, or the place of an earlier file."""
    found: dict[int, Document | int] = {}
    seen: dict[str, int] = {}
    for place, item in enumerate(batch.items):
        if item.parsed is None:
            continue
        # A text equals the bytes of another file as little as two hashes clash: one dictionary holds both.
        keys = (item.parsed.original_sha256, text_sha256(item.parsed.text))
        here = project.documents.with_original(keys[0]) or project.documents.with_text(keys[1])
        earlier = next((seen[key] for key in keys if key in seen), None)
        if here is not None:
            found[place] = here
        elif earlier is not None:
            found[place] = earlier
        else:
            seen.update(dict.fromkeys(keys, place))
    return found


def _already_here(
    name: str, parsed: Parsed | None, twin: Document | int, by_place: dict[int, ImportLine]
) -> ImportLine:
    if isinstance(twin, int):
        line = by_place[twin]
        reason = Note(
            "it holds the same as {other}, which came in as “{document}”.", other=line.name, document=line.document_name
        )
        return ImportLine(name, Outcome.ALREADY_HERE, line.document, line.document_name, line.chars, reason)
    same_bytes = parsed is not None and parsed.original_sha256 == twin.original_sha256
    template = (
        "its content is already here as “{document}”." if same_bytes else "its text is already here as “{document}”."
    )
    reason = Note(template, document=twin.name)
    return ImportLine(name, Outcome.ALREADY_HERE, twin.id, twin.name, twin.chars, reason)


def _doubt(guesses: tuple[EncodingGuess, ...]) -> Note:
    names = ", ".join(guess.encoding for guess in guesses)
    return Note("its encoding is not certain. Name it; it may be one of {guesses}.", guesses=names)
