"""Memos: free text on the project, a document, a code or a segment; at most one on each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.clock import now
from desktop.core.errors import NotFound
from desktop.core.hanging import before_memos
from desktop.core.model import CoderId, DocumentId, Memo, MemoId, MemoTarget, SegmentId
from desktop.core.storage import reading
from desktop.core.storage.schema import MEMO, MEMO_TARGETS
from desktop.core.text import normalise

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.project import Project
    from desktop.core.storage.store import Row


def memo_of(row: Row) -> Memo:
    coder = row["coder_id"]
    return Memo(
        MemoId(row["id"]),
        MemoTarget(row["target_kind"]),
        row["target_id"],
        None if coder is None else CoderId(coder),
        row["text"],
        row["created_at"],
        row["changed_at"],
    )


class Memos:
    """The verbs of memos."""

    def __init__(self, project: Project) -> None:
        self.project = project

    def get(self, kind: MemoTarget, target: int) -> Memo | None:
        found = self.project.store.rows(MEMO, "target_kind = ? AND target_id = ?", (kind.value, target))
        return next((memo_of(row) for row in found), None)

    def text(self, kind: MemoTarget, target: int) -> str:
        memo = self.get(kind, target)
        return memo.text if memo else ""

    def by_id(self, memo: MemoId) -> Memo | None:
        """A memo by its own id, by which links know it; None when it is gone."""
        row = self.project.store.get(MEMO, memo)
        return None if row is None else memo_of(row)

    def all(self) -> list[Memo]:
        return [memo_of(row) for row in self.project.store.rows(MEMO)]

    def of_segments(self, document: DocumentId) -> dict[SegmentId, str]:
        """Memos on the segments of one document."""
        return {SegmentId(row): text for row, text in reading.segment_memos(self.project.store, document)}

    def write(self, kind: MemoTarget, target: int, text: str) -> bool:
        """Keep ``text`` as the memo, or take the memo away when it is blank; one step, False when nothing differs.

        Raises NotFound when the object is gone, or is a code that was deleted.
        """
        store = self.project.store
        row = store.get(MEMO_TARGETS[kind.value], target)
        if row is None or row.get("retired"):
            raise NotFound(noun=kind.value)
        clean = normalise(text).strip()
        before = self.get(kind, target)
        if clean == (before.text if before else ""):
            return False
        place = DocumentId(row["document_id"]) if kind is MemoTarget.SEGMENT else None
        args = {"kind": kind.value}
        if kind is MemoTarget.SEGMENT:
            args |= {"start": row["start"], "end": row["end"]}
        elif kind is not MemoTarget.PROJECT:
            args["name"] = row["name"]
        with self.project.step(
            "memo.write" if clean else "memo.delete",
            args,
            document=DocumentId(target) if kind is MemoTarget.DOCUMENT else place,
            segment=SegmentId(target) if kind is MemoTarget.SEGMENT else None,
        ):
            if before is None:
                store.insert(MEMO, self._values(kind, target, clean))
            elif clean:
                store.update(MEMO, before.id, {"text": clean, "changed_at": now()})
            else:
                before_memos(store, [before.id])
                store.delete(MEMO, before.id)
        return True

    def remove_of(self, kind: MemoTarget, targets: Iterable[int]) -> None:
        """Within a step that removes the objects: their memos go first."""
        rows = reading.memo_ids(self.project.store, kind.value, targets)
        before_memos(self.project.store, rows)
        self.project.store.delete_many(MEMO, rows)

    def _values(self, kind: MemoTarget, target: int, text: str) -> Row:
        moment = now()
        return {
            "target_kind": kind.value,
            "target_id": target,
            "coder_id": self.project.coder,
            "text": text,
            "created_at": moment,
            "changed_at": moment,
        }
