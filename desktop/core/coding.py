"""Segments and codings: marking a passage, answering facets, moving edges, taking things away.

A coder has at most one segment per exact span of a document. Whoever codes changes only their own segments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.clock import now
from desktop.core.defaults import require_answerable
from desktop.core.errors import BadSpan, CodeRetired, NoCoder, NotFound, NotYours
from desktop.core.hanging import before_segments, hand_on_examples, hand_on_kind, remove_codings
from desktop.core.model import (
    Basis,
    Cardinality,
    Certainty,
    Code,
    CodeId,
    CoderId,
    Coding,
    CodingId,
    DocumentId,
    DocumentState,
    FacetId,
    MemoTarget,
    Segment,
    SegmentId,
    VersionId,
)
from desktop.core.naming import tidy_text
from desktop.core.new_rows import coding_row, segment_row
from desktop.core.recoding import unite_codings
from desktop.core.storage import reading
from desktop.core.storage.schema import ASSIGNMENT, CODING, FOREIGN_ID, MEMO, SEGMENT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop.core.project import Project


def _coding_of(row: Sequence[Any]) -> Coding:
    return Coding(
        CodingId(row[0]),
        SegmentId(row[1]),
        CodeId(row[2]),
        None if row[3] is None else Certainty(row[3]),
        None if row[4] is None else Basis(row[4]),
        row[5],
        row[6],
    )


def _segment_of(row: Sequence[Any], codings: Iterable[Coding]) -> Segment:
    return Segment(
        SegmentId(row[0]),
        DocumentId(row[1]),
        VersionId(row[2]),
        CoderId(row[3]),
        row[4],
        row[5],
        row[6],
        tuple(codings),
    )


class CodingService:
    """The verbs of coding."""

    def __init__(self, project: Project) -> None:
        self.project = project
        #: In a review: an answer of a segment whose place the next one to the same facet takes.
        self.replaced: tuple[SegmentId, CodeId] | None = None
        #: The coding that is answered anew to be confirmed: giving it its own code again says that it is right.
        self.confirming: CodingId | None = None

    # reading

    def segments(self, document: DocumentId, coders: Sequence[CoderId] | None = None) -> list[Segment]:
        """The segments of a document with their codings, in text order; of all coders unless some are named."""
        store = self.project.store
        codings: dict[int, list[Coding]] = {}
        for row in reading.codings_of_document(store, document):
            codings.setdefault(row[1], []).append(_coding_of(row))
        return [_segment_of(row, codings.get(row[0], ())) for row in reading.segments_of(store, document, coders)]

    def segment(self, segment: SegmentId) -> Segment:
        """Raises NotFound."""
        row = self.project.store.get(SEGMENT, segment)
        if row is None:
            raise NotFound(noun="segment")
        names = ("id", "document_id", "version_id", "coder_id", "start", "end", "created_at")
        codings = map(_coding_of, reading.codings_of_segment(self.project.store, segment))
        return _segment_of([row[name] for name in names], codings)

    def segment_of(self, coding: CodingId) -> SegmentId | None:
        """The segment that a coding is on; None when it is gone."""
        row = self.project.store.get(CODING, coding)
        return None if row is None else SegmentId(row["segment_id"])

    def at_span(self, document: DocumentId, start: int, end: int, coder: CoderId | None = None) -> SegmentId | None:
        """The segment of ``coder`` (the current one) on exactly this span."""
        version = self.project.documents.get(document).version
        rows = self.project.store.rows(
            SEGMENT,
            'version_id = ? AND coder_id = ? AND start = ? AND "end" = ?',
            (version, coder if coder is not None else self._coder(), start, end),
        )
        return next((SegmentId(row["id"]) for row in rows), None)

    def quote(self, segment: Segment) -> str:
        return self.project.documents.text(segment.document)[segment.start : segment.end]

    def open_facets(self, codes: Iterable[Code]) -> list[FacetId]:
        """Required facets that none of ``codes`` answers, in the order of the codebook."""
        answered = {code.facet for code in codes}
        return [facet.id for facet in self.project.codebook.facets() if facet.required and facet.id not in answered]

    # marking

    def mark(self, document: DocumentId, start: int, end: int) -> SegmentId:
        """The current coder's segment on this span, made if it is not there.

        Raises BadSpan, NoCoder, NotFound. The first segment of a coder sets a document that was to do to in progress.
        """
        coder = self._coder()
        info = self.project.documents.get(document)
        if not 0 <= start < end <= info.chars:
            raise BadSpan(start=start, end=end, length=info.chars)
        existing = self.at_span(document, start, end, coder)
        if existing is not None:
            return existing
        with self.project.step("segment.create", {"start": start, "end": end}, document=document) as scope:
            row = SegmentId(
                self.project.store.insert(SEGMENT, segment_row(document, info.version, coder, start, end, now()))
            )
            scope.segment = row
            self._begin_work(document, coder)
        return row

    def _begin_work(self, document: DocumentId, coder: CoderId) -> None:
        store = self.project.store
        rows = list(store.rows(ASSIGNMENT, "document_id = ? AND coder_id = ?", (document, coder)))
        state = DocumentState.IN_PROGRESS.value
        if not rows:
            store.insert(ASSIGNMENT, {"document_id": document, "coder_id": coder, "state": state})
        elif rows[0]["state"] == DocumentState.TO_DO.value:
            store.update(ASSIGNMENT, rows[0]["id"], {"state": state})

    # answering

    def code_span(self, document: DocumentId, start: int, end: int, codes: Sequence[CodeId]) -> SegmentId:
        """Mark a passage and give it these codes, as one step."""
        names = [self.project.codebook.code(code).name for code in codes]
        action, args = _applied(names, start, end)
        with self.project.step(action, args, document=document) as scope:
            segment = self.mark(document, start, end)
            scope.segment = segment
            for code in codes:
                self.apply(segment, code)
        return segment

    def apply_many(self, segment: SegmentId, codes: Sequence[CodeId]) -> None:
        """Give a segment these codes, as one step."""
        found = self._own(segment)
        names = [self.project.codebook.code(code).name for code in codes]
        action, args = _applied(names, found.start, found.end)
        with self.project.step(action, args, document=found.document, segment=segment):
            for code in codes:
                self.apply(segment, code)

    def apply(
        self,
        segment: SegmentId,
        code: CodeId,
        *,
        certainty: Certainty | None = None,
        basis: Basis | None = None,
        note: str = "",
        keep_others: bool = False,
    ) -> CodingId:
        """Give a segment a code.

        On entry a facet with one answer keeps only the new one, and a built-in answer and a code of the facet's own
        exclude each other; ``keep_others`` leaves all of them, as imports and merges do. Giving a code twice changes
        nothing. Raises NotFound, NotYours, CodeRetired.
        """
        found = self._own(segment)
        given = self.project.codebook.live_code(code)
        existing = next((coding for coding in found.codings if coding.code == code), None)
        if existing is None and not given.in_use:
            raise CodeRetired(name=given.name)
        store = self.project.store
        args = {"code": given.name, "start": found.start, "end": found.end}
        confirms = existing is not None and existing.id == self.confirming
        action = "definition.confirm" if confirms else "coding.apply"
        with self.project.step(action, args, document=found.document, segment=segment):
            if not keep_others:
                self._make_room(found, given)
            if existing is not None:
                if confirms:
                    self.project.definitions.confirm(existing.id)
                return existing.id
            return CodingId(
                store.insert(
                    CODING,
                    coding_row(segment, code, now(), certainty=certainty, basis=basis, note=tidy_text(note)),
                )
            )

    def _make_room(self, segment: Segment, given: Code) -> None:
        facet = self.project.codebook.facet(given.facet)
        for coding in segment.codings:
            other = self.project.codebook.code(coding.code)
            if other.facet != given.facet or other.id == given.id:
                continue
            excludes = (other.builtin is None) != (given.builtin is None) or given.builtin is not None
            reviewed = self.replaced == (segment.id, other.id)
            if facet.cardinality is Cardinality.ONE or excludes or reviewed:
                remove_codings(self.project.store, [coding.id])

    def remove(self, segment: SegmentId, code: CodeId) -> bool:
        """Take a code from a segment; False when it has none such. The segment stays."""
        found = self._own(segment)
        coding = next((coding for coding in found.codings if coding.code == code), None)
        if coding is None:
            return False
        args = {"code": self.project.codebook.code(code).name, "start": found.start, "end": found.end}
        with self.project.step("coding.remove", args, document=found.document, segment=segment):
            remove_codings(self.project.store, [coding.id])
        return True

    def qualify(self, coding: CodingId, *, certainty: Certainty | None, basis: Basis | None, note: str) -> bool:
        """Set certainty, basis and note of a coding; False when nothing differs."""
        row = self.project.store.get(CODING, coding)
        if row is None:
            raise NotFound(noun="coding")
        found = self._own(SegmentId(row["segment_id"]))
        name = self.project.codebook.code(CodeId(row["code_id"])).name
        args = {"code": name, "start": found.start, "end": found.end}
        with self.project.step("coding.detail", args, document=found.document, segment=found.id) as scope:
            self.project.store.update(
                CODING,
                coding,
                {
                    "certainty": certainty.value if certainty else None,
                    "basis": basis.value if basis else None,
                    "note": tidy_text(note),
                },
            )
        return scope.step is not None

    def note(self, coding: CodingId, note: str) -> bool:
        """Write the note on a coding, as one step; False when nothing differs."""
        row = self.project.store.get(CODING, coding)
        if row is None:
            raise NotFound(noun="coding")
        found = self._own(SegmentId(row["segment_id"]))
        args = {"code": self.project.codebook.code(CodeId(row["code_id"])).name, "start": found.start, "end": found.end}
        with self.project.step("coding.note", args, document=found.document, segment=found.id) as scope:
            self.project.store.update(CODING, coding, {"note": tidy_text(note)})
        return scope.step is not None

    def set_certainty(self, codings: Sequence[CodingId], certainty: Certainty | None) -> bool:
        """Say of codings of one segment how sure one is, as one step; False when nothing differs."""
        rows = self.project.store.rows_by_ids(CODING, codings)
        if not rows or len(rows) < len(set(codings)):
            raise NotFound(noun="coding")
        found = self._own(SegmentId(next(iter(rows.values()))["segment_id"]))
        if any(row["segment_id"] != found.id for row in rows.values()):
            raise NotFound(noun="coding")
        names = [self.project.codebook.code(CodeId(row["code_id"])).name for row in rows.values()]
        action = "coding.unsure" if certainty is Certainty.UNSURE else "coding.not_unsure"
        said = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
        args = {"code": said, "start": found.start, "end": found.end}
        with self.project.step(action, args, document=found.document, segment=found.id) as scope:
            value = certainty.value if certainty else None
            self.project.store.update_many(CODING, {row: {"certainty": value} for row in rows})
        return scope.step is not None

    def set_answers(self, segment: SegmentId, facet: FacetId, codes: Sequence[CodeId]) -> bool:
        """Let exactly these be a segment's answers to a facet, as one step; False when nothing differs.

        What was and stays an answer keeps its certainty, basis and note. Raises NotFound, NotYours, CodeRetired,
        TooManyAnswers.
        """
        found, book = self._own(segment), self.project.codebook
        present = {coding.code: coding.id for coding in found.codings if book.code(coding.code).facet == facet}
        # Of answers too many, which an import may have left, some may go and the others stay.
        wanted = (
            list(dict.fromkeys(codes)) if present.keys() >= set(codes) else require_answerable(book, codes, present)
        )
        if any(book.code(code).facet != facet for code in wanted):
            raise NotFound(noun="code")
        args: dict[str, Any] = {"facet": book.facet(facet).name, "start": found.start, "end": found.end}
        args["codes"] = [book.code(code).name for code in wanted]
        with self.project.step("coding.set_answers", args, document=found.document, segment=segment) as scope:
            remove_codings(self.project.store, [row for code, row in present.items() if code not in wanted])
            for code in wanted:
                if code not in present:
                    self.apply(segment, code, keep_others=True)
        return scope.step is not None

    # edges

    def move_edges(self, segment: SegmentId, start: int, end: int) -> SegmentId:
        """Put a segment on another span; all its codings move with it.

        If the coder already has a segment there, the two unite under the moved one's id: codings united, memos joined.
        Raises BadSpan, NotFound, NotYours.
        """
        found = self._own(segment)
        length = self.project.documents.get(found.document).chars
        if not 0 <= start < end <= length:
            raise BadSpan(start=start, end=end, length=length)
        if (start, end) == (found.start, found.end):
            return segment
        other = self.at_span(found.document, start, end, found.coder)
        args = {"start": start, "end": end, "from_start": found.start, "from_end": found.end}
        action = "segment.edges" if other is None else "segment.unite"
        with self.project.step(action, args, document=found.document, segment=segment):
            if other is not None:
                self._unite(found, self.segment(other))
            self.project.store.update(SEGMENT, segment, {"start": start, "end": end})
        return segment

    def _unite(self, kept: Segment, gone: Segment) -> None:
        store, memos = self.project.store, self.project.memos
        unite_codings(store, kept, gone)
        mine, theirs = memos.get(MemoTarget.SEGMENT, kept.id), memos.get(MemoTarget.SEGMENT, gone.id)
        if theirs is not None:
            if mine is None:
                store.update(MEMO, theirs.id, {"target_id": kept.id})
            else:
                hand_on_kind(store, theirs.id, mine.id)
                store.delete(MEMO, theirs.id)
                joined = mine.text if theirs.text == mine.text else f"{mine.text}\n\n{theirs.text}"
                store.update(MEMO, mine.id, {"text": joined, "changed_at": now()})
        for row in reading.foreign_ids_of(store, [gone.id]):
            store.update(FOREIGN_ID, row, {"row_id": kept.id})
        hand_on_examples(store, gone.id, kept.id)
        store.delete(SEGMENT, gone.id)

    # taking away

    def delete(self, segment: SegmentId) -> None:
        """Remove a segment with its codings and memo. Raises NotFound, NotYours."""
        found = self._own(segment)
        args = {"start": found.start, "end": found.end, "codings": len(found.codings)}
        with self.project.step("segment.delete", args, document=found.document, segment=segment):
            self.remove_rows([segment])

    def remove_rows(self, segments: Sequence[SegmentId]) -> None:
        """Within a step: segments with everything that hangs on them, whoever's they are."""
        store = self.project.store
        codings = reading.coding_ids_of_segments(store, segments)
        store.delete_many(FOREIGN_ID, reading.foreign_ids_of(store, segments))
        remove_codings(store, codings)
        before_segments(store, segments)
        self.project.memos.remove_of(MemoTarget.SEGMENT, segments)
        store.delete_many(SEGMENT, segments)

    # whose

    def _coder(self) -> CoderId:
        if self.project.coder is None:
            raise NoCoder
        return self.project.coder

    def _own(self, segment: SegmentId) -> Segment:
        found = self.segment(segment)
        if found.coder != self._coder():
            raise NotYours(name=self.project.coders.get(found.coder).name)
        return found


def _applied(names: Sequence[str], start: int, end: int) -> tuple[str, dict[str, Any]]:
    if len(names) == 1:
        return "coding.apply", {"code": names[0], "start": start, "end": end}
    return "coding.apply_many", {"count": len(names), "codes": list(names), "start": start, "end": end}
