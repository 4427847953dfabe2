"""The coded segments as a table in CSV; ``docs/guide/exporting.md`` describes the columns.

One row a coding, or one row a segment with a column for each facet. RFC 4180 with CRLF between rows; line ends within a
cell stay as they are. Segments without a code are rows too. What a segment inherits from the answers of its document
is written where the segment has none of its own, and always says so.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from desktop.core.defaults import inherited_of
from desktop.core.errors import BadExchangeFile, Cancelled
from desktop.core.exporters import formula_guard
from desktop.core.exporters.target import writing
from desktop.core.importers.parsed import Note, counted
from desktop.core.known import Known
from desktop.core.model import Cardinality
from desktop.core.naming import free_name, name_key
from desktop.core.text import context

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from desktop.core.model import Code, CodeId, CoderId, Coding, Document, DocumentId, Facet, Segment
    from desktop.core.project import Project

Rows = Literal["codings", "segments"]
Cells = list[str | int]

BEFORE = ("document", "coder")
ANSWER = ("facet", "code path", "from")
PLACE = ("start", "end", "paragraph", "quote", "context before", "context after")
DETAILS = ("certainty", "basis", "note")
AFTER = ("memo", "created", "text hash")
OPEN = ("unanswered", "over-answered")
NUMBERS = frozenset(("start", "end", "paragraph"))

CODING_COLUMNS = (*BEFORE, *ANSWER, *PLACE, *DETAILS, *AFTER)
BETWEEN_ANSWERS = "; "
# Whether an answer is the segment's own coding or is inherited from the document.
OWN, INHERITED = "own", "document"


@dataclass(frozen=True, slots=True)
class CsvReport:
    """``rows`` without the heading. ``guarded`` cells got an apostrophe.

    ``uncoded`` segments have no code of their own; ``inherited`` answers are those of their documents.
    """

    rows: int
    segments: int
    codings: int
    uncoded: int
    guarded: int
    inherited: int = 0

    def as_dict(self) -> dict[str, int]:
        return {
            "rows": self.rows,
            "segments": self.segments,
            "codings": self.codings,
            "uncoded": self.uncoded,
            "guarded": self.guarded,
            "inherited": self.inherited,
        }

    def sentences(self) -> list[Note]:
        """What was written, one sentence each."""
        found = [
            counted(self.rows, "1 row was written.", "{count} rows were written."),
            Note("Segments: {segments}. Codings: {codings}.", segments=self.segments, codings=self.codings),
        ]
        if self.uncoded:
            found.append(counted(self.uncoded, "1 segment has no code.", "{count} segments have no code."))
        if self.inherited:
            found.append(
                counted(
                    self.inherited,
                    "1 answer is the document’s, marked “document” in the column for it.",
                    "{count} answers are the documents’, marked “document” in the columns for it.",
                )
            )
        return [*found, *formula_guard.notes(self.guarded)]


def write_segments_csv(
    project: Project,
    target: Path | str,
    *,
    rows: Rows = "codings",
    bom: bool = False,
    guard: bool = True,
    coders: Collection[CoderId] | None = None,
    documents: Collection[DocumentId] | None = None,
    on_progress: Callable[[int, int], bool] | None = None,
) -> CsvReport:
    """Write the segments of some or all coders and documents to ``target``.

    With ``guard`` cells that a spreadsheet would run get an apostrophe. With ``bom`` the file begins with U+FEFF, by
    which older spreadsheets know UTF-8. ``on_progress(done, total)`` counts documents and may return False: then
    Cancelled is raised and nothing is written. Raises ExportFailed.
    """
    table = _Table(project, rows, coders, documents, on_progress)
    guarded = 0
    written = 0
    with writing(target, project=project.path, encoding="utf-8-sig" if bom else "utf-8") as file:
        output = csv.writer(file, lineterminator="\r\n")
        for place, cells in enumerate(table.lines()):
            if guard:
                for at, cell in enumerate(cells):
                    if isinstance(cell, str) and cell and (safe := formula_guard.guard(cell)) is not cell:
                        cells[at] = safe
                        guarded += 1
            output.writerow(cells)
            written += place > 0
    return CsvReport(written, table.segments, table.codings, table.uncoded, guarded, table.inherited)


def read_segments_csv(path: Path | str, *, guard: bool = True) -> list[dict[str, str]]:
    """The rows of such a file by column, exactly as they were given to the guard.

    ``guard`` says whether the file was written with it. Raises BadExchangeFile.
    """
    place = Path(path)
    # A text may hold passages longer than the 131,072 characters that the reader allows at first.
    limit = csv.field_size_limit(2**31 - 1)
    try:
        with place.open(encoding="utf-8-sig", newline="") as file:
            lines = list(csv.reader(file, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadExchangeFile(
            name=place.name, reason=Note("it cannot be read as CSV in UTF-8 ({reason})", reason=str(error))
        ) from error
    finally:
        csv.field_size_limit(limit)
    if not lines:
        raise BadExchangeFile(name=place.name, reason="it has no heading")
    restore = formula_guard.unguard if guard else str
    heading, found = [restore(cell) for cell in lines[0]], []
    for number, cells in enumerate(lines[1:], start=2):
        if len(cells) != len(heading):
            reason = f"row {number} has {len(cells)} cells, and the heading has {len(heading)}"
            raise BadExchangeFile(name=place.name, reason=reason)
        found.append({name: restore(cell) for name, cell in zip(heading, cells, strict=True)})
    return found


class _Table:
    """The cells of the export, heading first, and the counts while they go by."""

    def __init__(
        self,
        project: Project,
        rows: Rows,
        coders: Collection[CoderId] | None,
        documents: Collection[DocumentId] | None,
        on_progress: Callable[[int, int], bool] | None,
    ) -> None:
        self.project = project
        self.per_segment = rows == "segments"
        self.chosen = None if coders is None else sorted(coders)
        self.documents = [one for one in project.documents.all() if documents is None or one.id in documents]
        self.on_progress = on_progress
        everyone = project.coders.all()
        self.coders = Known("coder", ((coder.id, coder.name) for coder in everyone))
        self.coder_places = Known("coder", ((coder.id, place) for place, coder in enumerate(everyone)))
        self.facets: dict[int, Facet] = {facet.id: facet for facet in project.codebook.facets()}
        self.code_places = {code.id: place for place, code in enumerate(project.codebook.codes())}
        self.known: dict[CodeId, tuple[Code, str]] = {}
        self.segments = self.codings = self.uncoded = self.inherited = 0

    def lines(self) -> Iterator[Cells]:
        yield self.heading()
        for place, document in enumerate(self.documents):
            yield from self.document(document)
            if self.on_progress is not None and not self.on_progress(place + 1, len(self.documents)):
                raise Cancelled

    def heading(self) -> Cells:
        if not self.per_segment:
            return list(CODING_COLUMNS)
        fixed = (*BEFORE, *PLACE, *OPEN, *DETAILS, *AFTER)
        taken = {name_key(name) for name in fixed}
        names: list[str] = []
        for facet in self.facets.values():
            name = facet.name if name_key(facet.name) not in taken else f"{facet.name} (facet)"
            names.append(free_name(name, taken))
            taken.add(name_key(names[-1]))
        froms: list[str] = []
        for name in names:
            froms.append(free_name(f"{name} (from)", taken))
            taken.add(name_key(froms[-1]))
        return [*BEFORE, *names, *froms, *PLACE, *OPEN, *DETAILS, *AFTER]

    def document(self, document: Document) -> Iterator[Cells]:
        text = self.project.documents.text(document.id)
        paragraphs = self.project.documents.paragraphs(document.id)
        memos = self.project.memos.of_segments(document.id)
        defaults = self.project.defaults.of(document.id)
        since = self.project.defaults.times(document.id) if defaults else {}
        found = self.project.coding.segments(document.id, self.chosen)
        found.sort(key=lambda one: (one.start, one.end, self.coder_places[one.coder], one.id))
        for segment in found:
            self.segments += 1
            self.codings += len(segment.codings)
            self.uncoded += not segment.codings
            before: Cells = [document.name, self.coders[segment.coder]]
            place: Cells = [
                segment.start,
                segment.end,
                paragraphs.number_at(segment.start),
                text[segment.start : segment.end],
                *context(text, segment.start, segment.end),
            ]
            memo = memos.get(segment.id, "")
            codings = sorted(segment.codings, key=lambda one: self.code_places.get(one.code, len(self.code_places)))
            inherited = inherited_of(self.project.codebook, defaults, segment)
            self.inherited += len(inherited)
            if self.per_segment:
                after: Cells = [memo, segment.created_at, document.text_sha256]
                answers = self._answers(codings, inherited)
                yield [*before, *answers, *place, *self._open(segment, inherited), *self._details(codings), *after]
                continue
            for coding in codings:
                code, path = self._code(coding.code)
                yield [
                    *before,
                    self.project.codebook.facet(code.facet).name,
                    path,
                    OWN,
                    *place,
                    coding.certainty.value if coding.certainty else "",
                    coding.basis.value if coding.basis else "",
                    coding.note,
                    memo,
                    coding.created_at,
                    document.text_sha256,
                ]
            for row in inherited:
                code, path = self._code(row)
                answer = [self.project.codebook.facet(code.facet).name, path, INHERITED]
                yield [*before, *answer, *place, "", "", "", memo, since[row], document.text_sha256]
            if not codings and not inherited:
                yield [*before, "", "", "", *place, "", "", "", memo, segment.created_at, document.text_sha256]

    def _code(self, code: CodeId) -> tuple[Code, str]:
        if code not in self.known:
            self.known[code] = (self.project.codebook.code(code), self.project.codebook.path(code))
        return self.known[code]

    def _answers(self, codings: list[Coding], inherited: Sequence[CodeId]) -> list[str]:
        """Per facet the paths of its codes, several one after another; then per facet whose answers these are."""
        paths: dict[int, list[str]] = {facet: [] for facet in self.facets}
        froms = dict.fromkeys(paths, "")
        given = [(coding.code, OWN) for coding in codings] + [(row, INHERITED) for row in inherited]
        for row, source in given:
            code, path = self._code(row)
            if code.facet in paths:
                paths[code.facet].append(path)
                froms[code.facet] = source
        return [*(BETWEEN_ANSWERS.join(found) for found in paths.values()), *froms.values()]

    def _open(self, segment: Segment, inherited: Sequence[CodeId]) -> list[str]:
        """The facets that are required and unanswered, and those with more answers than they take."""
        settled = {self._code(row)[0].facet for row in inherited}
        counts: dict[int, int] = {}
        for coding in segment.codings:
            facet = self._code(coding.code)[0].facet
            counts[facet] = counts.get(facet, 0) + 1
        unanswered = [
            facet.name
            for key, facet in self.facets.items()
            if facet.required and key not in counts and key not in settled
        ]
        over = [
            facet.name
            for key, facet in self.facets.items()
            if facet.cardinality is Cardinality.ONE and counts.get(key, 0) > 1
        ]
        return [BETWEEN_ANSWERS.join(unanswered), BETWEEN_ANSWERS.join(over)]

    def _details(self, codings: list[Coding]) -> list[str]:
        """Certainty, basis and note of the codings that have one, each behind the name of its code."""
        found: list[list[str]] = [[], [], []]
        for coding in codings:
            name = self._code(coding.code)[0].name
            values: tuple[Any, ...] = (coding.certainty, coding.basis, coding.note)
            for column, value in zip(found, values, strict=True):
                if value:
                    column.append(f"{name}: {value}")
        return [BETWEEN_ANSWERS.join(column) for column in found]
