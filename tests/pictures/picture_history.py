"""The history: a merge of days, narrowed, on the way back, gone back, and behind what cannot be undone."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.model import StepKind
from desktop.ui.going_back import GoingBack
from desktop.ui.widgets.history_view import HistoryPage
from tests.pictures.picture_pages import Stage
from tests.pictures.shots import FURTHER, MAIN, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


def _page(widget: QWidget) -> HistoryPage:
    assert isinstance(widget, HistoryPage)
    session = widget.session
    segment = session.own_segments()[2]
    session.move_edges(segment.id, segment.start, segment.end - 8)
    session.undo()
    widget.refresh()
    settle()
    return widget


def _choose(page: HistoryPage, row: int) -> None:
    page._choose(row)
    settle()


def _narrowed(widget: QWidget) -> None:
    page = _page(widget)
    page.kinds.set_present("coding")
    page.kinds.chosen.emit("coding")
    page.filter.setText("camp")
    page.filter.setFocus()
    page._apply()
    settle()


def _nothing(widget: QWidget) -> None:
    page = _page(widget)
    page.filter.setText("zeppelin")
    page._apply()
    settle()


def _gone_back(widget: QWidget) -> None:
    page = _page(widget)
    head = page.model.head_at(12)
    assert head is not None
    page.going._begin(head.id)
    while page.going.going is not None:
        settle(10)
    _choose(page, 4)


def _under_way(widget: QWidget) -> None:
    from desktop.core.going_back import way_back

    page = _page(widget)
    head = page.model.head_at(12)
    assert head is not None
    way = way_back(page.session.project, head.id)
    page.going.going = GoingBack(page.session, way, page)
    page.going.line.start("", 0)
    page.going._progress(4, len(way.turns))
    settle(400)
    page.going.going = None


def _barrier(widget: QWidget) -> None:
    page = _page(widget)
    project = page.session.project
    with project.step("project.migrate", {"from": 1, "to": 2}, kind=StepKind.MIGRATE):
        project.store.update("project", project.info().id, {"name": project.info().name + " "})
    page.refresh()
    _choose(page, 6)


def pictures() -> Iterator[Shot]:
    """Six states."""
    poses = (
        ("list", lambda widget: _choose(_page(widget), 3)),
        ("narrowed", _narrowed),
        ("nothing", _nothing),
        ("gone-back", _gone_back),
        ("under-way", _under_way),
        ("barrier", _barrier),
    )
    with tempfile.TemporaryDirectory(prefix="testimonia-history-") as folder:
        stage = Stage(Path(folder))
        for name, pose in poses:
            looks = {"list": MAIN, "gone-back": FURTHER}.get(name, ())
            yield Shot(f"history-{name}", lambda theme: HistoryPage(stage.session()), pose, more=looks)
        for session in stage.sessions:
            session.close()
