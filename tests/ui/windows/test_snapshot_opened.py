"""A snapshot opened itself, and a file that no passphrase opens any more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop.core.errors import ReadOnly
from desktop.core.snapshots.keeper import Policy, take
from desktop.core.snapshots.listing import project_beside, snapshot_at
from desktop.ui.dialogs.passphrase import AskPassphrase
from desktop.ui.dialogs.salvage import DamagedDialog, SalvageDone, Way
from desktop.ui.dialogs.snapshot_window import command_for
from desktop.ui.windows.welcome_window import WelcomePage
from tests.core.making import small_project
from tests.ui.windows.test_opening import RIGHT, answering, gives, settings, window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.snapshots.listing import Snapshot
    from desktop.ui.windows.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("quick_keys")

__all__ = ["settings", "window"]


def snapshot_of(path: Path, passphrase: str | None = None) -> Snapshot:
    with small_project(path, passphrase=passphrase) as project:
        found = take(path, project.key, Policy(), "asked")
    assert found is not None
    return found


@pytest.mark.parametrize("passphrase", [None, RIGHT])
def test_a_snapshot_opens_for_reading_and_becomes_a_new_project(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str | None
) -> None:
    path = tmp_path / "k7.testimonia"
    snapshot = snapshot_of(path, passphrase)
    before = snapshot.path.read_bytes()
    failures: list[BaseException] = []
    if passphrase is not None:
        answering(failures, gives(RIGHT))
    assert window.files.open_path(snapshot.path)
    assert not failures
    assert window.session is not None
    project = window.session.project
    assert project.read_only
    with pytest.raises(ReadOnly):
        project.rename("Worked in a snapshot")
    notice = window.safety.notices().notices["opened"]
    assert notice.sentence.startswith("This is a snapshot of ")
    assert window.settings.recent() == []

    proposed: list[str] = []

    def choose(_parent: Any, _title: str, place: str, *_rest: Any, **_more: Any) -> tuple[str, str]:
        proposed.append(place)
        return place, ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(choose))
    notice.acted.emit()
    target = tmp_path / "k7-restored.testimonia"
    qtbot.waitUntil(lambda: window.session is not None and window.session.project.path == target.resolve())
    assert proposed == [str(target)]
    assert window.session is not None
    assert not window.session.project.read_only
    assert window.session.project.encrypted is (passphrase is not None)
    assert "opened" not in window.safety.notices().notices
    assert snapshot.path.read_bytes() == before
    assert [each.name for each in snapshot.path.parent.iterdir() if each.suffix != ""] == [snapshot.path.name]


def test_what_lies_where_tells_the_project(tmp_path: Path) -> None:
    path = tmp_path / "k7.testimonia"
    snapshot = snapshot_of(path)
    assert snapshot_at(snapshot.path) == snapshot
    assert project_beside(snapshot.path) == path
    assert snapshot_at(path) is None
    assert project_beside(tmp_path / "k7 0badcafe" / snapshot.path.name) is None


def test_looking_into_a_snapshot_starts_this_program(tmp_path: Path) -> None:
    program, arguments, folder = command_for(tmp_path / "a b.testimonia")
    assert program
    assert arguments[-1] == str(tmp_path / "a b.testimonia")
    assert folder


def break_first_page(path: Path) -> None:
    """All but the salt, without which there is no key."""
    with path.open("r+b") as file:
        file.seek(100)
        file.write(bytes(200))


def accept(kind: type[Any]) -> Any:
    def act(dialog: Any) -> None:
        if not isinstance(dialog, kind):
            raise LookupError
        dialog.primary.click()

    return act


def turn_aside(dialog: Any) -> None:
    if not isinstance(dialog, AskPassphrase) or not dialog.aside.isVisible():
        raise LookupError
    dialog.aside.click()


def choose_salvage(dialog: Any) -> None:
    if not isinstance(dialog, DamagedDialog):
        raise LookupError
    assert dialog.windowTitle() == "Is this project damaged?"
    assert dialog.ways.present is Way.SALVAGE
    dialog.primary.click()


def test_a_protected_file_with_a_broken_first_page_is_read_out(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, target = tmp_path / "broken.testimonia", tmp_path / "read out.testimonia"
    small_project(path, passphrase=RIGHT).close()
    break_first_page(path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_a, **_k: (str(target), "")))
    failures: list[BaseException] = []
    answering(failures, gives(RIGHT), turn_aside, choose_salvage, accept(SalvageDone))
    assert window.files.open_path(path)
    assert not failures
    assert window.session is not None
    assert window.session.project.path == target.resolve()
    assert window.session.project.encrypted


@pytest.mark.parametrize("passphrase", [None, RIGHT])
def test_the_menu_reads_out_a_damaged_project(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str | None
) -> None:
    path, target = tmp_path / "broken.testimonia", tmp_path / "read out.testimonia"
    with small_project(path, passphrase=passphrase) as project:
        names = [each.name for each in project.documents.all()]
    break_first_page(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_a, **_k: (str(path), "")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_a, **_k: (str(target), "")))
    failures: list[BaseException] = []
    answering(failures, *([] if passphrase is None else [gives(RIGHT)]), accept(SalvageDone))
    page = window.pages["welcome"]
    assert isinstance(page, WelcomePage)
    page.salvage.click()  # the start page has no menu
    assert not failures
    assert window.session is not None
    assert [each.name for each in window.session.project.documents.all()] == names


def test_the_menu_says_what_is_no_project(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "letter.testimonia"
    path.write_text("not a project", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(lambda *_a, **_k: (str(path), "")))
    told: list[str] = []
    monkeypatch.setattr(window, "refuse", told.append)
    window.book["file.salvage"].trigger()
    assert len(told) == 1
    assert str(path) in told[0]
    assert window.session is None


def test_the_line_below_does_not_say_written_while_the_file_is_gone(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "k7.testimonia"
    small_project(path).close()
    assert window.files.open_path(path)
    assert window.status is not None
    assert window.status.written.text() == "All written"
    path.rename(tmp_path / "away.testimonia")
    assert window.safety.following is not None
    window.safety.following.look()
    assert window.status.written.text() == "Nothing is written now"
    (tmp_path / "away.testimonia").rename(path)
    window.safety.following.look()
    assert window.status.written.text() == "All written"
