"""The first page with real keys and clicks: beginning, opening, filtering, forgetting, dropping."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.core.glancing import Glance
from desktop.ui.actions import shown_keys
from desktop.ui.models.recent_model import MISSING_ROLE, TROUBLE_ROLE, RecentModel, shown_path
from desktop.ui.settings import RecentProject, Settings
from desktop.ui.theme import current
from desktop.ui.windows.welcome_window import WelcomePage
from tests.ui.desk_case import in_front
from tests.ui.window_case import look_of_a_project, own_settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    made = own_settings(tmp_path)
    moment = datetime.now(UTC)
    for days, name in ((40, "Gone away"), (1, "Border clinic"), (0, "Closed country")):
        path = tmp_path / f"{name}.testimonia"
        if name != "Gone away":
            path.write_bytes(look_of_a_project())
        opened = (moment - timedelta(days=days)).isoformat().replace("+00:00", "Z")
        made.add_recent(RecentProject(str(path), name, opened, 4, 52))
    return made


@pytest.fixture
def page(qtbot: QtBot, settings: Settings) -> WelcomePage:
    return shown(qtbot, settings)


def shown(qtbot: QtBot, settings: Settings) -> WelcomePage:
    return in_front(qtbot, WelcomePage(settings), 1200, 800)


def names(page: WelcomePage) -> list[str]:
    return [page.model.index(row).data() for row in range(page.model.rowCount())]


def test_the_buttons_ask_for_what_they_say(qtbot: QtBot, page: WelcomePage) -> None:
    for button, signal in ((page.new, page.new_wanted), (page.sample, page.sample_wanted)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.open_wanted) as asked:
        qtbot.mouseClick(page.open, Qt.MouseButton.LeftButton)
    assert asked.args == [None]
    assert page.new.toolTip().endswith("(Ctrl+N)")


def test_the_newest_project_has_the_focus_and_enter_opens_it(qtbot: QtBot, page: WelcomePage) -> None:
    assert names(page) == ["Closed country", "Border clinic", "Gone away"]
    qtbot.waitUntil(page.list.hasFocus)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.open_wanted) as asked:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert asked.args is not None
    assert Path(asked.args[0]).stem == "Border clinic"


def test_a_click_opens_a_project(qtbot: QtBot, page: WelcomePage) -> None:
    where = page.list.visualRect(page.model.index(1)).center()
    with qtbot.waitSignal(page.open_wanted) as asked:
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked.args is not None
    assert Path(asked.args[0]).stem == "Border clinic"


def test_a_project_that_is_gone_is_said_to_be(qtbot: QtBot, page: WelcomePage) -> None:
    gone = page.model.index(2)
    qtbot.waitUntil(lambda: bool(gone.data(MISSING_ROLE)))
    assert gone.data(Qt.ItemDataRole.AccessibleTextRole).endswith("not found at this place")
    assert not page.model.index(0).data(MISSING_ROLE)
    assert page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("4 documents, 52 segments")


def test_the_filter_keeps_what_holds_every_word_and_opens_it(qtbot: QtBot, page: WelcomePage) -> None:
    page.filter.setFocus()
    qtbot.keyClicks(page.filter, "clinic bord")
    assert names(page) == ["Border clinic"]
    with qtbot.waitSignal(page.open_wanted):
        qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    qtbot.keyClicks(page.filter, " zzz")
    assert names(page) == []
    assert page.stack.currentWidget() is page.empty
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert len(names(page)) == 3


def test_delete_takes_a_project_out_of_the_list_and_not_off_the_disk(
    qtbot: QtBot, page: WelcomePage, settings: Settings
) -> None:
    path = Path(page.model.rows[0].path)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert names(page) == ["Border clinic", "Gone away"]
    assert [project.name for project in settings.recent()] == ["Border clinic", "Gone away"]
    assert path.exists()


def test_without_recent_projects_the_page_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, own_settings(tmp_path, "none.ini"))
    assert page.stack.currentWidget() is page.empty
    assert not page.filter.isVisible()
    qtbot.waitUntil(page.new.hasFocus)


def test_what_hinders_opening_is_said_on_the_page(page: WelcomePage) -> None:
    page.tell("There is no project at this place.")
    assert page.strip.isVisible()
    assert page.strip.sentence == "There is no project at this place."
    page.refresh()
    assert not page.strip.isVisible()


@pytest.mark.parametrize(
    ("names", "opened", "begun"),
    [
        (["a.testimonia", "b.pdf"], ["a.testimonia"], []),
        (["a.pdf", "b.txt"], [], [(["a.pdf", "b.txt"], None)]),
        (["book.json"], [], [([], "book.json")]),
        (["a.docx", "book.xlsx"], [], [(["a.docx"], "book.xlsx")]),
    ],
)
def test_what_is_dropped_opens_or_begins_a_project(
    page: WelcomePage,
    tmp_path: Path,
    names: list[str],
    opened: list[str],
    begun: list[tuple[list[str], str | None]],
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    found: list[Path] = []
    new: list[tuple[list[str], str | None]] = []
    page.open_wanted.connect(found.append)
    page.new_with.connect(
        lambda documents, book: new.append(([path.name for path in documents], book.name if book else None))
    )
    enter = QDragEnterEvent(QPoint(20, 20), actions, data, button, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(20, 20), actions, data, button, none))
    assert [path.name for path in found] == opened
    assert new == begun


def test_a_pinned_project_stays_before_the_others(qtbot: QtBot, page: WelcomePage, settings: Settings) -> None:
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(2))
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert names(page) == ["Gone away", "Closed country", "Border clinic"]
    assert page.list.currentIndex().row() == 0
    assert "pinned" in page.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    moment = datetime.now(UTC).isoformat().replace("+00:00", "Z")
    settings.add_recent(RecentProject("/a/newest.testimonia", "Newest", moment, 1, 1))
    assert [project.name for project in settings.recent()][:2] == ["Gone away", "Newest"]
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert not any(project.pinned for project in settings.recent())


def test_a_drive_without_an_answer_holds_up_nobody(
    qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page stands, the other projects have their states, and of the one that hangs it is said that it does."""
    import threading

    from desktop.core import glancing
    from desktop.ui import glances

    until = threading.Event()
    real = glancing.glance

    def hanging(path: Path | str) -> Glance:
        if "Border clinic" in str(path):
            until.wait(30)
        return real(path)

    monkeypatch.setattr(glancing, "glance", hanging)
    monkeypatch.setattr(glances, "PATIENCE", 0.1)
    page = shown(qtbot, settings)
    try:
        rows = {page.model.index(row).data(): page.model.index(row) for row in range(3)}
        qtbot.waitUntil(lambda: rows["Border clinic"].data(TROUBLE_ROLE) == "its drive gives no answer")
        assert rows["Gone away"].data(TROUBLE_ROLE) == "not found at this place"
        assert rows["Closed country"].data(TROUBLE_ROLE) == ""
    finally:
        until.set()
    qtbot.waitUntil(lambda: rows["Border clinic"].data(TROUBLE_ROLE) == "")


def test_the_model_keeps_its_promises(qapp: QApplication, settings: Settings) -> None:
    model = RecentModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert tester.model() is model
    model.set_projects(settings.recent())
    model.set_filter("gone")
    model.set_found(settings.recent()[-1].path, Glance("missing"))
    assert model.rowCount() == 1


def test_the_home_folder_is_shortened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert shown_path(str(tmp_path / "Research" / "a.testimonia")) == str(Path("~") / "Research" / "a.testimonia")
    assert shown_path(str(tmp_path) + "-else") == str(tmp_path) + "-else"


def test_the_buttons_name_the_present_keys(
    page: WelcomePage, qtbot: QtBot, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (page.new.key, page.open.key) == ("Ctrl+N", "Ctrl+O")
    assert page.new.toolTip().endswith("(Ctrl+N)")
    monkeypatch.setattr(shown_keys, "_present", {"file.new": "Ctrl+Alt+9", "file.open": ""})
    page.refresh()
    assert (page.new.key, page.open.key) == ("Ctrl+Alt+9", "")
    assert page.new.toolTip().endswith("(Ctrl+Alt+9)")
    assert page.open.toolTip() == ""
    assert shown(qtbot, settings).new.key == "Ctrl+Alt+9"


def test_nothing_is_pressed_together_where_everything_is_large(qtbot: QtBot, settings: Settings) -> None:
    """A window of 1024 x 700 with text at 200 %: every button and link has its height and stands by itself."""
    theme = current()
    theme.set_scale(2.0)
    try:
        page = shown(qtbot, settings)
        page.setMinimumSize(0, 0)
        page.resize(1024, 700)
        parts = [part for part in (page.new, page.open, page.sample, page.restore, page.salvage) if part.isVisible()]
        qtbot.waitUntil(lambda: all(part.height() >= part.sizeHint().height() for part in parts))
        assert len(parts) == 5
        tops = [part.mapTo(page, QPoint(0, 0)).y() for part in parts]
        for place in range(4):
            assert tops[place] + parts[place].height() <= tops[place + 1]
        assert tops[-1] + parts[-1].height() <= 700
    finally:
        theme.set_scale(1.0)


def test_the_version_stands_under_the_buttons(page: WelcomePage) -> None:
    assert page.version.mapTo(page, QPoint(0, 0)).x() == page.new.mapTo(page, QPoint(0, 0)).x()


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1200), (1.0, 1024), (2.0, 1024), (2.0, 1440)])
def test_name_and_buttons_stand_on_one_edge(qtbot: QtBot, page: WelcomePage, scale: float, width: int) -> None:
    theme = current()
    before = theme.scale
    try:
        theme.set_scale(scale)
        page.resize(width, 700)
        qtbot.waitUntil(lambda: page.width() == width)
        QApplication.processEvents()
        edge = theme.px(page.wordmark.inset)
        assert page.new.mapTo(page.leading, QPoint()).x() == edge
        assert page.sample.width() >= theme.px(200), "words of the buttons have room"
    finally:
        theme.set_scale(before)
