"""A passphrase put on the open project, changed and taken off: what is asked, what the file is, what one sees after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core import protection
from desktop.core.errors import Cancelled, RewriteFailed, WrongPassphrase
from desktop.core.project import Project
from desktop.core.protection import Treatment
from desktop.core.snapshots.keeper import Policy, listed, take
from desktop.core.storage import rewriting
from desktop.ui.dialogs.passphrase import AskPassphrase, ChoosePassphrase
from desktop.ui.dialogs.work_cover import Stage, WorkCover
from tests.core.making import small_project
from tests.ui.desk_case import code
from tests.ui.window_case import own_settings, window_on
from tests.ui.windows.test_opening import answering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.ui.windows.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("quick_keys")

FIRST, SECOND = "heron lantern gravel", "it's “another” лампа"
WORD = b"Surveillance"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = window_on(qtbot, own_settings(tmp_path), small_project(tmp_path / "small.testimonia"), (1200, 800))
    session = made.session
    assert session is not None
    session.open_document(session.project.documents.all()[0].id)
    session.code_passage(code(session, "Surveillance"), (2, 20))
    yield made
    made.take_down()


def choosing(passphrase: str, treatment: Treatment | None = None) -> Callable[[Any], None]:
    def act(dialog: Any) -> None:
        if not isinstance(dialog, ChoosePassphrase):
            raise LookupError
        dialog.fields.first.edit.setText(passphrase)
        dialog.fields.second.edit.setText(passphrase)
        pick(dialog, treatment)
        dialog.primary.click()

    return act


def giving(passphrase: str, treatment: Treatment | None = None) -> Callable[[Any], None]:
    def act(dialog: Any) -> None:
        if not isinstance(dialog, AskPassphrase):
            raise LookupError
        dialog.field.edit.setText(passphrase)
        pick(dialog, treatment)
        dialog.primary.click()

    return act


def pick(dialog: Any, treatment: Treatment | None) -> None:
    if treatment is not None:
        card = next(each for each in dialog.findChildren(object) if getattr(each, "cards", None)).cards[treatment]
        card.click()


def trigger(window: MainWindow, name: str, *acts: Callable[[Any], None]) -> None:
    failures: list[BaseException] = []
    answering(failures, *acts)
    window.refresh()
    window.book[name].trigger()
    if failures:
        raise failures[0]


def can(window: MainWindow) -> list[str]:
    window.refresh()
    return [name for name in ("file.protect", "file.passphrase", "file.unprotect") if window.book[name].isEnabled()]


def bytes_beside(path: Path) -> bytes:
    """The file, its side files and its snapshots."""
    there = (each for each in path.parent.rglob("*") if each.is_file() and path.name in str(each))
    return b"".join(each.read_bytes() for each in sorted(there))


def test_protect_change_and_remove(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "small.testimonia"
    assert can(window) == ["file.protect"]
    before = window.session
    trigger(window, "file.protect", choosing(FIRST))
    session = window.session
    assert session is not None
    assert session is not before
    assert session.project.encrypted
    assert can(window) == ["file.passphrase", "file.unprotect"]
    assert session.coder is not None
    assert session.project.coders.get(session.coder).name == "Ana Ruiz"
    assert [(each.start, each.end) for each in session.own_segments()] == [(2, 20)]
    assert WORD not in bytes_beside(path), "the file, its side files and its snapshots are protected"
    assert window.settings.recent()[0].encrypted
    session.code_passage(code(session, "Execution"), (30, 40))

    trigger(window, "file.passphrase", giving(FIRST), choosing(SECOND))
    assert window.session is not None
    key = window.session.project.key
    snapshots = listed(path, window.session.project.info().id, Policy())
    assert snapshots
    for snapshot in snapshots:
        Project.open(snapshot.path, read_only=True, passphrase=SECOND).close()
    window.take_down()
    with pytest.raises(WrongPassphrase):
        Project.open(path, passphrase=FIRST)
    assert window.files is not None
    window.show_project(Project.open(path, key=key), "Ana Ruiz")

    trigger(window, "file.unprotect", giving(SECOND))
    assert window.session is not None
    assert not window.session.project.encrypted
    assert can(window) == ["file.protect"]
    assert len(window.session.project.coding.segments(window.session.document)) == 2  # type: ignore[arg-type]
    for snapshot in snapshots:
        Project.open(snapshot.path, read_only=True, passphrase=SECOND).close()


def test_the_present_passphrase_is_asked_first(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    trigger(window, "file.protect", choosing(FIRST))

    def wrong(dialog: Any) -> None:
        giving("something else")(dialog)

    def said(dialog: Any) -> None:
        if not isinstance(dialog, AskPassphrase) or not dialog.field.error:
            raise LookupError
        dialog.reject()

    for name in ("file.passphrase", "file.unprotect"):
        trigger(window, name, wrong, said)
        assert window.session is not None
        assert window.session.project.encrypted
    assert window.session is not None
    protection.check_passphrase(window.session.project, FIRST)


@pytest.mark.parametrize("treatment", list(Treatment))
def test_snapshots_of_before_are_kept_protected_or_deleted(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, treatment: Treatment
) -> None:
    path = tmp_path / "small.testimonia"
    assert window.session is not None
    take(path, None, Policy(), "asked")
    trigger(window, "file.protect", choosing(FIRST, treatment))
    assert window.session is not None
    found = listed(path, window.session.project.info().id, Policy())
    assert bool(found) is (treatment is not Treatment.DELETE)
    for snapshot in found:
        plain = snapshot.path.read_bytes().startswith(b"SQLite format 3")
        assert plain is (treatment is Treatment.KEEP)
    assert (WORD in bytes_beside(path)) is (treatment is Treatment.KEEP)


def test_what_fails_is_said_and_the_desk_goes_on_as_before(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: Any, **_named: Any) -> None:
        raise RewriteFailed(path=tmp_path / "small.testimonia", reason="the disk is full")

    monkeypatch.setattr(rewriting, "rewrite", fail)
    trigger(window, "file.protect", choosing(FIRST))
    session = window.session
    assert session is not None
    assert not session.project.encrypted
    assert window.desk is not None
    assert "the disk is full" in window.desk.view.strip.sentence
    assert session.code_passage(code(session, "Execution"), (30, 40)) is not None


def test_stopping_leaves_the_file_as_it_was(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    real = rewriting.rewrite

    def slow(path: Any, key: Any, new: Any, *, on_progress: Any = None) -> None:
        for turn in range(400):
            time.sleep(0.01)
            if not on_progress(turn, 400):
                break
        real(path, key, new, on_progress=on_progress)

    monkeypatch.setattr(rewriting, "rewrite", slow)

    def stop(dialog: Any) -> None:
        if not isinstance(dialog, WorkCover) or not dialog.busy._words.text().startswith("Writing"):
            raise LookupError
        assert window.session is None, "nothing shows the project meanwhile"
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible(), "it stays until the work has stopped"

    trigger(window, "file.protect", choosing(FIRST), stop)
    assert window.session is not None
    assert not window.session.project.encrypted
    assert window.desk is not None
    assert "Cancelled" in window.desk.view.strip.sentence


def test_stopping_between_two_stages_is_heard(qtbot: QtBot) -> None:
    done: list[str] = []
    dialogs: list[WorkCover] = []

    def first(_progress: Any) -> None:
        done.append("first")
        dialogs[0].reject()

    dialogs.append(
        WorkCover(
            None, "Title", "Sentence", [Stage("One", first, beside=False), Stage("Two", lambda _p: done.append("two"))]
        )
    )
    dialogs[0].run()
    assert done == ["first"]
    assert isinstance(dialogs[0].error, Cancelled)


def test_what_could_not_be_done_with_snapshots_is_told(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "small.testimonia"
    assert window.session is not None
    found = take(path, None, Policy(), "asked")
    assert found is not None
    found.path.write_bytes(found.path.read_bytes()[:3000])
    trigger(window, "file.protect", choosing(FIRST))
    assert found.path.name in window.safety.notices().sentence("notes")
    assert window.session.project.encrypted


def test_what_is_being_typed_is_written_before(qtbot: QtBot, window: MainWindow) -> None:
    session, desk = window.session, window.desk
    assert session is not None
    assert desk is not None
    session.select_segment(session.own_segments()[0].id)
    memo = desk.right.segment.memo
    memo.setFocus()
    qtbot.keyClicks(memo, "still being typed")
    trigger(window, "file.protect", choosing(FIRST))
    assert window.session is not None
    document = window.session.document
    assert document is not None
    assert list(window.session.project.memos.of_segments(document).values()) == ["still being typed"]


def test_a_project_that_is_only_read_offers_none_of_it(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.take_down()
    window.show_project(Project.open(tmp_path / "small.testimonia", read_only=True), "Ana Ruiz")
    assert can(window) == []
    window.more.protecting.protect()
    assert QApplication.activeModalWidget() is None
