"""Whether a project file is whole: the engine's check, texts, places, references, and the chain of steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.errors import Cancelled, NotFound, TestimoniaError
from desktop.core.importers.parsed import Note, counted
from desktop.core.sentences import step_sentence
from desktop.core.storage import bodies, checks, history, reading
from desktop.core.storage.schema import CODE, CODER, CODING, DOCUMENT, FACET, MEMO, SEGMENT, STEP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.project import Project

_COUNTED = {
    "coders": CODER,
    "documents": DOCUMENT,
    "facets": FACET,
    "codes": CODE,
    "segments": SEGMENT,
    "codings": CODING,
    "memos": MEMO,
    "steps": STEP,
}


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """``problems`` is empty when the file is whole; ``notes`` are worth knowing and no fault. Counts are of rows."""

    problems: tuple[Note, ...]
    notes: tuple[Note, ...]
    counts: dict[str, int]

    @property
    def sound(self) -> bool:
        return not self.problems

    def as_dict(self) -> dict[str, Any]:
        return {
            "sound": self.sound,
            "problems": [str(problem) for problem in self.problems],
            "notes": [str(note) for note in self.notes],
            "counts": dict(self.counts),
        }


def verify(project: Project, on_progress: Callable[[int, int], bool] | None = None) -> VerifyReport:
    """Check everything that can be checked; changes nothing.

    ``on_progress(done, total)`` counts checks and may return False: then Cancelled is raised. Raises ProjectClosed.
    """
    problems: list[Note] = []
    checked = (_engine, _texts, _places, _book, _references, _steps)
    for place, check in enumerate(checked):
        problems.extend(_guarded(check, project))
        if on_progress is not None and not on_progress(place + 1, len(checked)):
            raise Cancelled
    counts: dict[str, int] = {}
    for name, table in _COUNTED.items():
        try:
            counts[name] = checks.count(project.store, table)
        except TestimoniaError:  # the engine has said what is wrong already
            counts[name] = 0
    notes = [] if problems else list(_originals(project))
    return VerifyReport(tuple(problems), tuple(notes), counts)


def _guarded(check: Callable[[Project], Iterator[Note]], project: Project) -> Iterator[Note]:
    """A check that cannot be made, because the file is too damaged for it, is a problem itself."""
    try:
        yield from check(project)
    except (TestimoniaError, ValueError, KeyError, TypeError) as error:
        reason = error.data.get("reason", error.sentence) if isinstance(error, TestimoniaError) else error
        yield Note("A part of the file could not be read: {reason}.", reason=reason)


def _engine(project: Project) -> Iterator[Note]:
    for message in reading.integrity(project.store):
        yield Note("The file is damaged: {message}.", message=message)


def _texts(project: Project) -> Iterator[Note]:
    names = {document.text_sha256: document.name for document in project.documents.all()}
    names |= {document.original_sha256: document.name for document in project.documents.all()}
    for sha in bodies.damaged(project.store):
        yield Note("The text or original of “{name}” is not what it was.", name=names.get(sha, sha))
    for row in checks.documents_without_text(project.store):
        yield Note("The document {row} has no text.", row=row)
    for row, noted, length in checks.wrong_lengths(project.store):
        yield Note(
            "The text of “{name}” has {length} characters, and {noted} are noted.",
            name=_document(project, row),
            length=length,
            noted=noted,
        )


def _places(project: Project) -> Iterator[Note]:
    for segment, row, start, end, length in checks.spans_outside(project.store):
        yield Note(
            "The segment {segment} from {start} to {end} does not lie inside “{name}”, which has {length} characters.",
            segment=segment,
            start=start,
            end=end,
            name=_document(project, row),
            length=length,
        )
    for row, coder, start, end, number in checks.doubled_spans(project.store):
        yield Note(
            "{coder} has {number} segments from {start} to {end} in “{name}”.",
            coder=_coder(project, coder),
            number=number,
            start=start,
            end=end,
            name=_document(project, row),
        )


def _book(project: Project) -> Iterator[Note]:
    for code, _parent in checks.codes_of_other_facets(project.store):
        yield Note("The code “{code}” lies under a code of another facet.", code=_code(project, code))
    for code in checks.codes_under_deleted(project.store):
        yield Note("The code “{code}” lies under something that was deleted.", code=_code(project, code))
    for code in checks.code_circles(project.store):
        yield Note("The code “{code}” lies under itself.", code=_code(project, code))


def _references(project: Project) -> Iterator[Note]:
    for _coding, segment, code in checks.codings_of_retired_codes(project.store):
        yield Note(
            "The segment {segment} has the code “{code}”, which was deleted.",
            segment=segment,
            code=_code(project, code),
        )
    for memo, kind in checks.memos_without_object(project.store):
        yield Note("The memo {memo} is on a {kind} that is not there.", memo=memo, kind=kind)


def _steps(project: Project) -> Iterator[Note]:
    broken = history.verify_chain(project.store)
    if broken is not None:
        yield Note(
            "The history was changed from outside: step {number} (“{step}”) does not fit the one before it.",
            number=broken.number,
            step=step_sentence(broken),
        )
        return
    for table, rows in history.rows_beside(project.store).items():
        yield counted(
            len(rows),
            "1 row of {table} is not as the history left it: {row}.",
            "{count} rows of {table} are not as the history left them; the first is {row}.",
            table=table,
            row=rows[0],
        )


def _originals(project: Project) -> Iterator[Note]:
    for row in checks.documents_without_original(project.store):
        yield Note("The original of “{name}” is not in this file; its SHA-256 is kept.", name=_document(project, row))


def _document(project: Project, row: int) -> str:
    return next((document.name for document in project.documents.all() if document.id == row), str(row))


def _coder(project: Project, row: int) -> str:
    return next((coder.name for coder in project.coders.all() if coder.id == row), str(row))


def _code(project: Project, row: int) -> str:
    from desktop.core.model import CodeId

    try:
        return project.codebook.code(CodeId(row)).name
    except NotFound:
        return str(row)
