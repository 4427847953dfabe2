"""What remembering everything costs: how much a file grows with each action, and opening one with many actions."""

from __future__ import annotations

import itertools
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.storage.schema import CODING, MEMO, SEGMENT
from tests.bench.project_case import MADE, make_project, parsed
from tests.bench.rows import Row, alternate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.model import CodeId, DocumentId, SegmentId

LENGTH = 400_000
MEMO_TEXT = "She says that it was the school by the river, and that her brother was held there until spring. "


def size(project: Project) -> int:
    """Bytes of the pages that are in use, those still in the side file included."""
    pages, free, each = (
        int(project.store.query(f"PRAGMA {name}")[0][0]) for name in ("page_count", "freelist_count", "page_size")
    )
    return (pages - free) * each


@contextmanager
def unsafe(project: Project) -> Iterator[None]:
    """Do not wait for the disk while something is only being built."""
    project.store.connection.execute("PRAGMA synchronous = OFF")
    try:
        yield
    finally:
        project.store.connection.execute("PRAGMA synchronous = FULL")


def growth(project: Project, act: Callable[[], object], times: int) -> float:
    """Bytes by which the file grows with each call."""
    before = size(project)
    with unsafe(project):
        for _ in range(times):
            act()
    return (size(project) - before) / times


class Rows:
    """The same rows, written without the history: what the work itself weighs, its indexes included."""

    def __init__(self, project: Project, document: DocumentId, code: CodeId) -> None:
        self.project = project
        self.document = document
        self.version = project.documents.get(document).version
        self.code = code
        self.starts = itertools.count(1, 3)

    def _write(self, *rows: tuple[str, dict[str, object]]) -> int:
        store = self.project.store
        store.begin()
        row = 0
        for table, values in rows:
            row = store.insert(table, {**values, "segment_id": row} if table == CODING else values)
        store.commit()
        return row

    def coding(self) -> None:
        start = next(self.starts)
        segment: dict[str, object] = {
            "document_id": self.document,
            "version_id": self.version,
            "coder_id": self.project.coder,
            "start": start,
            "end": start + 2,
            "created_at": MADE,
        }
        self._write((SEGMENT, segment), (CODING, {"code_id": self.code, "note": "", "created_at": MADE}))

    def memo(self, targets: Iterator[int]) -> None:
        values = {"target_kind": "segment", "target_id": next(targets), "coder_id": self.project.coder}
        self._write((MEMO, {**values, "text": MEMO_TEXT.strip(), "created_at": MADE, "changed_at": MADE}))


def grown(home: Path, times: int) -> Iterator[Row]:
    """Three rows: a coding, a first memo, a change of a memo; and what taking a coding back adds, in a note."""
    project, (document,) = make_project(home / "steps.testimonia", 1, LENGTH, 1)
    bare, (other,) = make_project(home / "rows.testimonia", 1, LENGTH, 1)
    code = project.codebook.codes(builtins=False)[0].id
    alone = Rows(bare, other, bare.codebook.codes(builtins=False)[0].id)
    starts = itertools.count(1, 3)
    made: list[SegmentId] = []

    def coding() -> None:
        start = next(starts)
        made.append(project.coding.code_span(document, start, start + 2, [code]))

    ours, base = growth(project, coding, times), growth(bare, alone.coding, times)
    undone = growth(project, lambda: project.undo(), times // 4)
    note = f"{ours:.0f} bytes for each; undoing it adds {undone:.0f}"
    yield Row("the file grows with a coding", "its rows alone", 6.0, ours, base, note, unit="bytes")
    targets = iter(made[: times // 2])
    ours = growth(project, lambda: project.memos.write(MemoTarget.SEGMENT, next(targets), MEMO_TEXT), times // 2)
    places = itertools.count(1)
    base = growth(bare, lambda: alone.memo(places), times // 2)
    note = f"{len(MEMO_TEXT)} characters"
    yield Row("the file grows with a memo", "its row alone", 6.0, ours, base, note, unit="bytes")
    again = itertools.cycle(made[: times // 2])
    numbers = itertools.count()
    ours = growth(
        project,
        lambda: project.memos.write(MemoTarget.SEGMENT, next(again), f"{MEMO_TEXT}{next(numbers):05}"),
        times // 2,
    )
    note = "a change keeps the memo before and after"
    yield Row("the file grows with a change of a memo", "a new memo's row", 8.0, ours, base, note, unit="bytes")
    project.close()
    bare.close()


def with_actions(path: Path, actions: int) -> None:
    """A project with so many actions after it was filled; the rows are the same for any number.

    Answers are taken away and given again, and one action in ten is an undo or a redo.
    """
    project, (document,) = make_project(path, 1, 100_000, 100)
    answers = [
        (segment.id, segment.codings[0].code) for segment in project.coding.segments(document) if segment.codings
    ]
    with unsafe(project):
        # What the history keeps of a document that was deleted is looked at when the project is closed.
        (gone,) = project.documents.add([parsed("Gone", "They came at night.")])
        project.documents.delete(gone)
        before = project.step_count()
        for segment, code in itertools.cycle(answers):
            if project.step_count() - before >= actions:
                break
            project.coding.remove(segment, code)
            project.coding.apply(segment, code)
            if project.step_count() % 5 == 0:
                project.undo()
                project.redo()
        assert project.step_count() >= before + actions
    project.close()


def opening(path: Path, *, reading: bool) -> Callable[[], object]:
    """What the desk asks for before its window can be used: everything but the window.

    Who writes waits for the disk, which hides much; who reads does not.
    """

    def open_it() -> None:
        with Project.open(path, read_only=reading, must_write=not reading) as project:
            project.coder = project.coders.all()[0].id
            project.info()
            documents = project.documents.all()
            project.codebook.facets()
            project.coding.segments(documents[0].id)
            project.documents.text(documents[0].id)
            project.undo_candidate()
            project.redo_candidate()
            project.step_count()
            project.history(limit=1)

    return open_it


def rows(quick: bool) -> Iterator[Row]:
    """The growth of the file, and opening with 10,000 actions beside opening with 10."""
    with tempfile.TemporaryDirectory(prefix="testimonia-bench-") as folder:
        home = Path(folder)
        yield from grown(home, 400 if quick else 4_000)
        many = 1_000 if quick else 10_000
        with_actions(home / "few.testimonia", 10)
        with_actions(home / "many.testimonia", many)
        for how, reading in (("", False), (" for reading", True)):
            few, lots = (opening(home / f"{name}.testimonia", reading=reading) for name in ("few", "many"))
            few(), lots()
            ours, base = alternate(lots, few, 15 if quick else 41)
            what = f"open and close a project{how} with {many:,} actions"
            yield Row(what, "with 10 actions", 1.5, ours, base)
