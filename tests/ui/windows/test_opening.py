"""Opening projects from the desk: with a passphrase, damaged, open already; and what is remembered of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from desktop.core.errors import DamagedProject
from desktop.core.project import Project
from desktop.core.snapshots.keeper import Policy, take
from desktop.ui.dialogs.passphrase import AskPassphrase
from desktop.ui.dialogs.salvage import DamagedDialog, SalvageDone, Way
from desktop.ui.dialogs.snapshots import SnapshotsDialog
from desktop.ui.models.recent_model import PROJECT_ROLE
from desktop.ui.settings import RecentProject, Settings
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from desktop.ui.windows.welcome_window import WelcomePage
from tests.core.making import small_project
from tests.ui.window_case import own_settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("quick_keys")

RIGHT = "heron lantern gravel"
NAME = "Kestrel village testimony"
CODER = "Milena Petrova"


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    made = own_settings(tmp_path)
    made.preferences.coder = "Ana Ruiz"  # nobody is asked who codes
    return made


@pytest.fixture
def window(qtbot: QtBot, settings: Settings) -> Iterator[MainWindow]:
    made = MainWindow(settings, current())
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show_welcome()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.take_down()


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    path = tmp_path / "k7.testimonia"
    with small_project(path, (CODER,), passphrase=RIGHT) as project:
        project.rename(NAME)
    return path


def answering(failures: list[BaseException], *acts: Callable[[Any], None]) -> None:
    """Act on one modal dialog after the other as they come."""
    left = list(acts)
    waited = 0

    def turn() -> None:
        nonlocal waited
        dialog = QApplication.activeModalWidget()
        waited += 1
        if waited > 600:
            failures.append(AssertionError(f"{len(left)} dialogs did not come"))
            if isinstance(dialog, QDialog):
                dialog.done(0)
            return
        if isinstance(dialog, QDialog) and dialog.isVisible() and left:
            try:
                left[0](dialog)
            except LookupError:  # not this one, not yet
                QTimer.singleShot(10, turn)
                return
            except BaseException as error:
                failures.append(error)
                dialog.done(0)
            left.pop(0)
        if left:
            QTimer.singleShot(10, turn)

    QTimer.singleShot(0, turn)


def gives(passphrase: str) -> Callable[[Any], None]:
    def act(dialog: Any) -> None:
        if not isinstance(dialog, AskPassphrase):
            raise LookupError
        dialog.field.edit.setText(passphrase)
        dialog.primary.click()

    return act


def gives_again(passphrase: str) -> Callable[[Any], None]:
    """After the one before was said to be wrong."""

    def act(dialog: Any) -> None:
        if not isinstance(dialog, AskPassphrase) or not dialog.field.error:
            raise LookupError
        assert dialog.field.text() != ""
        dialog.field.edit.setText(passphrase)
        dialog.primary.click()

    return act


def test_a_protected_project_opens_with_its_passphrase(qtbot: QtBot, window: MainWindow, protected: Path) -> None:
    failures: list[BaseException] = []
    answering(failures, gives("wrong"), gives_again(RIGHT))
    assert window.files.open_path(protected)
    assert not failures
    assert window.session is not None
    assert window.session.project.encrypted
    assert NAME in window.windowTitle()


def test_giving_up_leaves_what_was_there(qtbot: QtBot, window: MainWindow, protected: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain.testimonia"
    small_project(plain).close()
    assert window.files.open_path(plain)
    before = window.session
    failures: list[BaseException] = []
    answering(failures, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not window.files.open_path(protected)
    assert not failures
    assert window.session is before


def test_the_project_that_is_open_is_not_opened_beside_itself(window: MainWindow, tmp_path: Path) -> None:
    plain = tmp_path / "plain.testimonia"
    small_project(plain).close()
    assert window.files.open_path(plain)
    session = window.session
    window.show_page("history")
    assert window.files.open_path(plain)
    assert window.session is session
    assert session is not None
    assert not session.project.read_only
    assert window.stack.currentWidget() is window.desk


def test_nothing_of_a_protected_project_is_remembered(
    qtbot: QtBot, window: MainWindow, settings: Settings, protected: Path
) -> None:
    failures: list[BaseException] = []
    answering(failures, gives(RIGHT))
    assert window.files.open_path(protected)
    window.remember_coder()
    session = window.session
    assert session is not None
    session.open_document(session.project.documents.all()[0].id)
    window.close_project()
    settings.save()
    settings.store.sync()
    written = Path(settings.store.fileName()).read_text(encoding="utf-8")
    assert "k7" in written
    for word in (NAME, "Kestrel", CODER, "Milena", "Review", RIGHT, "heron"):
        assert word not in written
        assert json.dumps(word)[1:-1] not in written
    recent = settings.recent()[0]
    assert recent.encrypted
    assert (recent.name, recent.documents, recent.segments) == ("k7", 0, 0)


def test_a_line_of_the_list_never_keeps_text_of_a_protected_project(settings: Settings) -> None:
    settings.add_recent(RecentProject("/a/k7.testimonia", NAME, "2026-01-02T03:04:05Z", 4, 52, encrypted=True))
    assert settings.recent()[0].name == "k7"
    assert settings.recent()[0].segments == 0


def test_a_project_that_becomes_protected_is_forgotten_but_for_its_place(settings: Settings) -> None:
    settings.add_recent(RecentProject("/a/k7.testimonia", NAME, "2026-01-02T03:04:05Z", 4, 52))
    settings.add_recent(RecentProject("/a/k7.testimonia", NAME, "2026-01-03T03:04:05Z", 4, 52, encrypted=True))
    assert [each.name for each in settings.recent()] == ["k7"]


def test_the_list_of_former_versions_is_still_read(settings: Settings) -> None:
    line = {"path": "/a/b.testimonia", "name": "B", "opened_at": "2026-01-02T03:04:05Z", "documents": 1, "segments": 2}
    settings.store.setValue("recent", json.dumps([line]))
    assert settings.recent() == [RecentProject("/a/b.testimonia", "B", "2026-01-02T03:04:05Z", 1, 2)]


def test_the_list_says_which_ones_ask_for_a_passphrase(qtbot: QtBot, settings: Settings) -> None:
    moment = "2026-01-02T03:04:05Z"
    settings.add_recent(RecentProject("/a/open.testimonia", "Open one", moment, 4, 52))
    settings.add_recent(RecentProject("/a/k7.testimonia", NAME, moment, 4, 52, encrypted=True))
    page = WelcomePage(settings)
    qtbot.addWidget(page)
    said = [page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(page.model.rowCount())]
    assert "k7, protected" in said[0]
    assert "asks for its passphrase" in said[0]
    assert "0 documents" not in said[0]
    assert "protected" not in said[1]
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    view, delegate = page.list, page.list.itemDelegate()
    assert delegate is not None
    assert page.model.index(0).data(PROJECT_ROLE).encrypted
    plain = view.grab()
    page.model.set_projects([RecentProject("/a/k7.testimonia", "k7", moment, 4, 52)])
    assert plain.toImage() != view.grab().toImage()


# damaged projects


@pytest.mark.parametrize("passphrase", [None, RIGHT])
def test_a_damaged_project_is_read_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str | None
) -> None:
    path, target = tmp_path / "broken.testimonia", tmp_path / "read out.testimonia"
    with small_project(path, passphrase=passphrase) as project:
        document = project.documents.all()[0]
        project.coding.code_span(document.id, 2, 8, [])
    damage_some(path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_a, **_k: (str(target), "")))
    failures: list[BaseException] = []

    def choose(dialog: Any) -> None:
        if not isinstance(dialog, DamagedDialog):
            raise LookupError
        assert list(dialog.ways.cards) == [Way.SALVAGE]
        dialog.primary.click()

    def done(dialog: Any) -> None:
        if not isinstance(dialog, SalvageDone):
            raise LookupError
        assert "Saved:" in dialog.text()
        dialog.primary.click()

    acts = [choose, done] if passphrase is None else [gives(RIGHT), choose, done]
    answering(failures, *acts)
    assert window.files.open_path(path)
    assert not failures
    assert window.session is not None
    assert window.session.project.path == target.resolve()
    assert window.session.project.encrypted is (passphrase is not None)


def damage_some(path: Path) -> None:
    """Break what says which tables there are, so that the engine gives up; what is in them can still be read."""
    data = bytearray(path.read_bytes())
    if data.startswith(b"SQLite format 3"):
        path.write_bytes(data[:100] + data[100:].replace(b"CREATE TABLE", b"CRXATE TXBLE"))
        return
    for page in range(1, len(data) // 4096):
        data[page * 4096 + 40] ^= 0xFF
        path.write_bytes(data)
        try:
            Project.open(path, read_only=True, passphrase=RIGHT).close()
        except DamagedProject:
            return
        data[page * 4096 + 40] ^= 0xFF
    raise AssertionError("no page keeps it from being opened")


def test_a_damaged_project_goes_back_to_a_snapshot(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, target = tmp_path / "broken.testimonia", tmp_path / "again.testimonia"
    with small_project(path) as project:
        assert take(path, None, Policy(), "asked") is not None
        project.rename("Later")
    damage_some(path)
    failures: list[BaseException] = []

    def choose(dialog: Any) -> None:
        if not isinstance(dialog, DamagedDialog):
            raise LookupError
        assert "1 snapshot" in dialog.ways.cards[Way.SNAPSHOTS].detail
        assert dialog.ways.present is Way.SNAPSHOTS
        dialog.primary.click()

    def restore(dialog: Any) -> None:
        if not isinstance(dialog, SnapshotsDialog):
            raise LookupError
        snapshot = dialog.shelf.listed()[0]
        dialog.restored = dialog.shelf.restore_as(snapshot, target)
        dialog.done(1)

    answering(failures, choose, restore)
    assert window.files.open_path(path)
    assert not failures
    assert window.session is not None
    assert window.session.project.info().name == "Small"


def test_leaving_a_damaged_project_changes_nothing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "broken.testimonia"
    small_project(path).close()
    damage_some(path)
    before = path.read_bytes()
    failures: list[BaseException] = []
    answering(failures, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not window.files.open_path(path)
    assert not failures
    assert path.read_bytes() == before
    assert sorted(each.name for each in tmp_path.iterdir() if "broken" in each.name) == ["broken.testimonia"]


def test_a_new_project_with_a_passphrase(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.ui.dialogs import new_project

    answer = new_project.NewProject(tmp_path / "new.testimonia", "New", "Ana", "Blank", RIGHT)
    monkeypatch.setattr(new_project, "ask_new_project", lambda *_given, **_more: answer)
    window.files.new()
    assert window.session is not None
    assert window.session.project.encrypted
    window.close_project()
    with Project.open(answer.path, passphrase=RIGHT) as project:
        assert project.info().name == "New"
