"""What memos are for: idea, method, question, to do; a to do is open until it is ticked off.

A memo without a row here has no kind.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import NotFound
from desktop.core.model import DocumentId, MemoId, MemoKind, MemoTarget, SegmentId
from desktop.core.storage.schema import MEMO, MEMO_KIND, SEGMENT

if TYPE_CHECKING:
    from desktop.core.project import Project
    from desktop.core.storage.store import Row


@dataclass(frozen=True, slots=True)
class Purpose:
    """A kind, and of a to do whether it is done."""

    kind: MemoKind
    done: bool


def kinds(project: Project) -> dict[MemoId, Purpose]:
    """What each memo is for; memos without a kind are missing."""
    return {
        MemoId(row["memo_id"]): Purpose(MemoKind(row["kind"]), bool(row["done"]))
        for row in project.store.rows(MEMO_KIND)
    }


def kind_of(project: Project, memo: MemoId) -> Purpose | None:
    row = _row(project, memo)
    return None if row is None else Purpose(MemoKind(row["kind"]), bool(row["done"]))


def set_kind(project: Project, memo: MemoId, kind: MemoKind | None) -> bool:
    """Say what a memo is for, or with None nothing; one step, False when it is so already. Raises NotFound.

    What is no to do any more is not done either.
    """
    document, segment = _place(project, memo)
    row = _row(project, memo)
    if (None if row is None else MemoKind(row["kind"])) is kind:
        return False
    with project.step("memo.kind", {"kind": "" if kind is None else kind.value}, document=document, segment=segment):
        if row is None:
            assert kind is not None
            project.store.insert(MEMO_KIND, {"memo_id": memo, "kind": kind.value, "done": 0})
        elif kind is None:
            project.store.delete(MEMO_KIND, row["id"])
        else:
            project.store.update(MEMO_KIND, row["id"], {"kind": kind.value, "done": 0})
    return True


def set_done(project: Project, memo: MemoId, done: bool) -> bool:
    """Tick a to do off, or open it again; one step, False when it is so already or is no to do. Raises NotFound."""
    document, segment = _place(project, memo)
    row = _row(project, memo)
    if row is None or MemoKind(row["kind"]) is not MemoKind.TO_DO or bool(row["done"]) is done:
        return False
    with project.step("memo.done" if done else "memo.reopen", {}, document=document, segment=segment):
        project.store.update(MEMO_KIND, row["id"], {"done": int(done)})
    return True


def _row(project: Project, memo: MemoId) -> Row | None:
    return next(project.store.rows(MEMO_KIND, "memo_id = ?", (memo,)), None)


def _place(project: Project, memo: MemoId) -> tuple[DocumentId | None, SegmentId | None]:
    """Where the step of a memo belongs in the history. Raises NotFound."""
    row = project.store.get(MEMO, memo)
    if row is None:
        raise NotFound(noun="memo")
    target, kind = row["target_id"], MemoTarget(row["target_kind"])
    if kind is MemoTarget.SEGMENT:
        segment = project.store.get(SEGMENT, target)
        return (None if segment is None else DocumentId(segment["document_id"])), SegmentId(target)
    return (DocumentId(target) if kind is MemoTarget.DOCUMENT else None), None
