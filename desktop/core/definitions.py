"""The verbs of definitions: changing one, linking passages to it, and looking again at codings made before it changed.

Every change of the words is kept as a revision. Links to passages are no part of it: they go with their segments, and
the history has them. The first time a definition changes, what was there before is kept as revision 1, dated by the
step that wrote it, or else by the moment the code was made.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from desktop.core.clock import now
from desktop.core.definition import (
    PARTS,
    Definition,
    Example,
    ExampleKind,
    PartDifference,
    Revision,
    Stale,
    content_of,
    differences,
    read_content,
)
from desktop.core.errors import ConfusedWithItself, NoCoder, NoRevision, NotFound, NotYours
from desktop.core.model import CodeId, CoderId, CodingId, Confusion, DocumentId, RevisionId, SegmentId
from desktop.core.naming import tidy_text
from desktop.core.storage import revising
from desktop.core.storage.ids import EPOCH_2025, LOW_BITS
from desktop.core.storage.schema import (
    CODE,
    CODE_CONFUSION,
    CODE_EXAMPLE,
    CODE_PART,
    CODING,
    CONFIRMATION,
    REVISION,
    SEGMENT,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.project import Project
    from desktop.core.storage.store import Row

# Where the parts lie: three in columns of the code, three in rows of their own.
COLUMNS = {"full": "definition", "include": "include", "exclude": "exclude"}
ROWS = ("short", "example", "near_miss")


class Definitions:
    """Definitions of codes, their revisions, and codings to be looked at again."""

    def __init__(self, project: Project) -> None:
        self.project = project

    # reading

    def get(self, code: CodeId) -> Definition:
        """The definition of a code, also of one that was deleted. Raises NotFound."""
        found = self.project.codebook.code(code)
        return Definition(
            found.short,
            found.definition,
            found.include,
            found.exclude,
            found.example,
            found.near_miss,
            found.confusions,
            self.examples(code),
        )

    def examples(self, code: CodeId) -> tuple[Example, ...]:
        """The passages that are linked to a definition, in the order in which they were."""
        rows = self.project.store.rows(CODE_EXAMPLE, "code_id = ?", (code,))
        return tuple(Example(SegmentId(row["segment_id"]), _kind_of(row), row["note"]) for row in rows)

    def revisions(self, code: CodeId) -> list[Revision]:
        """How a definition changed, oldest first."""
        return [_revision_of(row) for row in revising.revisions_of(self.project.store, code)]

    def newest(self, code: CodeId) -> Revision | None:
        row = revising.newest_of(self.project.store, code)
        return None if row is None else _revision_of(row)

    def revised(self) -> dict[CodeId, tuple[int, str]]:
        """Codes that are in the codebook and have revisions: the number and time of the newest."""
        book = self.project.codebook
        found = revising.revised_codes(self.project.store).items()
        return {CodeId(code): newest for code, newest in found if not book.is_retired(CodeId(code))}

    def difference(self, before: Revision | None, after: Revision) -> list[PartDifference]:
        """The parts that differ between two revisions, word by word; without ``before`` everything is new."""
        return differences(None if before is None else before.wording, after.wording)

    # changing

    def set(self, code: CodeId, definition: Definition, reason: str = "", *, meaning: bool | None = None) -> bool:
        """Make this the definition of a code, as one step; False when nothing differs.

        ``meaning`` says whether the code means something else now, so that codings made before want confirming, or the
        words were only put right; without it a change of a definition that was there changes the meaning, and a first
        definition does not. Raises NotFound, also for a code or passage named in it, and ConfusedWithItself.
        """
        book, store = self.project.codebook, self.project.store
        name = book.live_code(code).name
        before, after = self.get(code), self._checked(code, definition.tidy())
        differs = after.words() != before.words()
        with self.project.step("code.describe" if differs else "definition.examples", {"name": name}):
            if differs:
                self._keep_former(code, before)
                store.update(CODE, code, {column: getattr(after, part) for part, column in COLUMNS.items()})
                self._write_parts(code, after)
                self._write_confusions(code, after.confusions)
                self._revise(code, after, reason, not before.is_blank if meaning is None else meaning)
            self._write_examples(code, after.examples)
            book.forget()
        return differs or set(after.examples) != set(before.examples)

    def begin(self, code: CodeId, definition: Definition) -> None:
        """The definition that a new code is made with: nothing changes by it, so there is no revision.

        Raises what ``set`` raises.
        """
        name, words = self.project.codebook.live_code(code).name, self._checked(code, definition.tidy())
        with self.project.step("code.describe", {"name": name}):
            columns = {column: getattr(words, part) for part, column in COLUMNS.items()}
            self.project.store.update(CODE, code, columns)
            self._write_parts(code, words)
            self._write_confusions(code, words.confusions)
            self._write_examples(code, words.examples)
            self.project.codebook.forget()

    def _checked(self, code: CodeId, definition: Definition) -> Definition:
        """The definition with each confusion and passage once, all of which must be there."""
        book = self.project.codebook
        confusions = {one.other: one for one in definition.confusions}
        for other in confusions:
            if other == code:
                raise ConfusedWithItself(name=book.code(code).name)
            book.live_code(other)
        examples = {one.segment: one for one in definition.examples}
        if len(self.project.store.rows_by_ids(SEGMENT, examples)) < len(examples):
            raise NotFound(noun="segment")
        return replace(definition, confusions=tuple(confusions.values()), examples=tuple(examples.values()))

    def _keep_former(self, code: CodeId, before: Definition) -> None:
        """What stands there and no revision holds: words of old, or what a merge or a deletion made of them."""
        store = self.project.store
        newest = revising.newest_of(store, code)
        if before.is_blank if newest is None else _holds(newest, before):
            return
        if newest is None:
            at, coder = revising.described_last(store, code) or (_made_at(code), None)
        else:
            at, coder = now(), None  # a merge or a deletion is nobody's definition
        if coder is not None and all(one.id != coder for one in self.project.coders.all()):
            coder = None
        number = 1 if newest is None else newest["number"] + 1
        self._insert_revision(code, number, before, "", False, min(at, now()), coder)

    def _revise(self, code: CodeId, after: Definition, reason: str, meaning: bool) -> None:
        newest = revising.newest_of(self.project.store, code)
        number = 1 if newest is None else newest["number"] + 1
        self._insert_revision(code, number, after, tidy_text(reason), meaning, now(), self.project.coder)

    def _insert_revision(
        self, code: CodeId, number: int, words: Definition, reason: str, meaning: bool, at: str, coder: int | None
    ) -> None:
        book = self.project.codebook
        content = content_of(words, meaning=meaning, name=lambda other: book.code(other).name)
        values: dict[str, Any] = {"code_id": code, "number": number, "coder_id": coder, "at": at, "reason": reason}
        self.project.store.insert(REVISION, values | {"content": content})

    def _write_parts(self, code: CodeId, definition: Definition) -> None:
        store = self.project.store
        rows = {row["part"]: row["id"] for row in store.rows(CODE_PART, "code_id = ?", (code,))}
        for part in ROWS:
            text = getattr(definition, part)
            if part not in rows and text:
                store.insert(CODE_PART, {"code_id": code, "part": part, "text": text})
            elif part in rows and text:
                store.update(CODE_PART, rows[part], {"text": text})
            elif part in rows:
                store.delete(CODE_PART, rows[part])

    def _write_confusions(self, code: CodeId, confusions: Sequence[Confusion]) -> None:
        store = self.project.store
        wanted = {one.other: one.note for one in confusions}
        rows = {row["other_id"]: row["id"] for row in store.rows(CODE_CONFUSION, "code_id = ?", (code,))}
        store.delete_many(CODE_CONFUSION, [row for other, row in rows.items() if other not in wanted])
        for other, note in wanted.items():
            if other in rows:
                store.update(CODE_CONFUSION, rows[other], {"note": note})
            else:
                store.insert(CODE_CONFUSION, {"code_id": code, "other_id": other, "note": note})

    def _write_examples(self, code: CodeId, examples: Sequence[Example]) -> None:
        store = self.project.store
        wanted = {one.segment: {"kind": one.kind.value, "note": one.note} for one in examples}
        rows = {row["segment_id"]: row["id"] for row in store.rows(CODE_EXAMPLE, "code_id = ?", (code,))}
        store.delete_many(CODE_EXAMPLE, [row for segment, row in rows.items() if segment not in wanted])
        for segment, values in wanted.items():
            if segment in rows:
                store.update(CODE_EXAMPLE, rows[segment], values)
            else:
                store.insert(CODE_EXAMPLE, {"code_id": code, "segment_id": segment, **values})

    # passages that show it

    def link_example(
        self, code: CodeId, segment: SegmentId, kind: ExampleKind = ExampleKind.EXAMPLE, note: str = ""
    ) -> bool:
        """Let a passage, whoever's it is, stand as an example of a code or as a near miss.

        A passage that is linked already is linked anew; False when nothing differs. Raises NotFound.
        """
        name, row = self.project.codebook.live_code(code).name, self._segment(segment)
        values = {"kind": ExampleKind(kind).value, "note": tidy_text(note)}
        store = self.project.store
        linked = next(store.rows(CODE_EXAMPLE, "code_id = ? AND segment_id = ?", (code, segment)), None)
        args = {"name": name, "start": row["start"], "end": row["end"]}
        action = f"definition.link_{values['kind']}"
        with self.project.step(action, args, document=DocumentId(row["document_id"]), segment=segment) as scope:
            if linked is None:
                store.insert(CODE_EXAMPLE, {"code_id": code, "segment_id": segment, **values})
            else:
                store.update(CODE_EXAMPLE, linked["id"], values)
        return scope.step is not None

    def unlink_example(self, code: CodeId, segment: SegmentId) -> bool:
        """Let a passage no longer stand beside a definition; False when it does not."""
        name, row = self.project.codebook.live_code(code).name, self._segment(segment)
        store = self.project.store
        linked = next(store.rows(CODE_EXAMPLE, "code_id = ? AND segment_id = ?", (code, segment)), None)
        if linked is None:
            return False
        args = {"name": name, "start": row["start"], "end": row["end"]}
        with self.project.step("definition.unlink", args, document=DocumentId(row["document_id"]), segment=segment):
            store.delete(CODE_EXAMPLE, linked["id"])
        return True

    def _segment(self, segment: SegmentId) -> Row:
        row = self.project.store.get(SEGMENT, segment)
        if row is None:
            raise NotFound(noun="segment")
        return row

    # looking again

    def stale(self, code: CodeId | None = None, coder: CoderId | None = None) -> list[Stale]:
        """Codings made and last confirmed before the newest change of meaning, in the order of the documents.

        Of one code or of all, of one coder or of everybody.
        """
        return [_stale_of(row) for row in revising.stale(self.project.store, code, coder)]

    def stale_counts(self, coder: CoderId | None = None, code: CodeId | None = None) -> dict[CodeId, int]:
        """How many codings of each code want confirming; codes without any are missing."""
        counts = revising.stale_counts(self.project.store, coder, code)
        return {CodeId(row): count for row, count in counts.items()}

    def stale_shares(self) -> dict[CodeId, dict[CoderId, int]]:
        """How many codings of each code want confirming, by whose they are."""
        found: dict[CodeId, dict[CoderId, int]] = {}
        for code, coder, count in revising.stale_shares(self.project.store):
            found.setdefault(CodeId(code), {})[CoderId(coder)] = count
        return found

    def is_stale(self, coding: CodingId) -> bool:
        return revising.is_stale(self.project.store, coding)

    def confirm(self, coding: CodingId) -> bool:
        """Keep a coding as it is under the newest definition of its code; False when that was said before.

        Whoever codes confirms only their own. Raises NotFound, NoRevision, NotYours, NoCoder.
        """
        store, book = self.project.store, self.project.codebook
        row = store.get(CODING, coding)
        if row is None:
            raise NotFound(noun="coding")
        code = book.code(CodeId(row["code_id"]))
        segment = self.project.coding.segment(SegmentId(row["segment_id"]))
        if self.project.coder is None:
            raise NoCoder
        if segment.coder != self.project.coder:
            raise NotYours(name=self.project.coders.get(segment.coder).name)
        revision = revising.newest_of(store, code.id)
        if revision is None:
            raise NoRevision(name=code.name)
        known = next(store.rows(CONFIRMATION, "coding_id = ?", (coding,)), None)
        if known is not None and known["revision_id"] == revision["id"]:
            return False
        values = {"revision_id": revision["id"], "coder_id": self.project.coder, "at": now()}
        args = {"code": code.name, "start": segment.start, "end": segment.end}
        with self.project.step("definition.confirm", args, document=segment.document, segment=segment.id):
            if known is None:
                store.insert(CONFIRMATION, {"coding_id": coding, **values})
            else:
                store.update(CONFIRMATION, known["id"], values)
        return True


def _kind_of(row: Row) -> ExampleKind:
    """A word that there is not, in a file that was altered outside, is an example."""
    return ExampleKind.NEAR_MISS if row["kind"] == ExampleKind.NEAR_MISS else ExampleKind.EXAMPLE


def _holds(revision: Row, definition: Definition) -> bool:
    """Whether a revision has just these words; what the other codes were called then does not matter."""
    wording, _meaning, readable = read_content(revision["content"])
    confusions = sorted((other, note) for other, _name, note in wording.confusions)
    parts = tuple(wording.text(part) for part in PARTS)
    return readable and (*parts, tuple(confusions)) == definition.words()


def _made_at(row: int) -> str:
    """When a row was made, as its id tells to the second."""
    made = datetime.fromtimestamp(EPOCH_2025 + (row >> LOW_BITS), UTC)
    return made.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _revision_of(row: Row) -> Revision:
    wording, meaning, readable = read_content(row["content"])
    coder = None if row["coder_id"] is None else CoderId(row["coder_id"])
    return Revision(
        RevisionId(row["id"]),
        CodeId(row["code_id"]),
        row["number"],
        coder,
        row["at"],
        row["reason"],
        meaning,
        wording,
        readable,
    )


def _stale_of(row: revising.StaleRow) -> Stale:
    return Stale(
        CodingId(row.coding),
        SegmentId(row.segment),
        CodeId(row.code),
        DocumentId(row.document),
        CoderId(row.coder),
        row.start,
        row.end,
        row.created_at,
        row.number,
    )
