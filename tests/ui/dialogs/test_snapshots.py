"""The snapshots of a project on screen: what each holds against now, taking, restoring, deleting, settings."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.core import protection
from desktop.core.project import Project
from desktop.core.snapshots import keeper
from desktop.core.snapshots.listing import Policy, Snapshot, file_name
from desktop.ui.dialogs.restore_source import FOLDER, ask_restore_source
from desktop.ui.dialogs.snapshot_reading import brought_back, going_back
from desktop.ui.dialogs.snapshots import SnapshotsDialog
from desktop.ui.models.snapshot_words import Held, Trouble, against_words, size_words, steps_back
from desktop.ui.models.snapshots_model import SnapshotsModel, moment_of
from desktop.ui.snapshots import Shelf
from tests.core.making import parsed
from tests.ui.dialogs.driving import drive

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session

DELETE = Qt.Key.Key_Delete


def aged(snapshot: Snapshot | None, hours: int) -> Path:
    """Make a snapshot older than it is."""
    assert snapshot is not None
    at = snapshot.at - timedelta(hours=hours)
    place = snapshot.path.with_name(file_name(at, snapshot.reason, snapshot.step, snapshot.mark))
    snapshot.path.rename(place)
    return place


def code(session: Session, start: int) -> None:
    project = session.project
    execution = next(each for each in project.codebook.codes() if each.name == "Execution")
    project.coding.code_span(project.documents.all()[0].id, start, start + 9, [execution.id])


def history(session: Session) -> list[Path]:
    """Three snapshots: one segment and one document; two documents; one document again."""
    project = session.project
    code(session, 0)
    first = aged(keeper.take(project.path, project.key, Policy(), "asked"), 48)
    project.documents.add([parsed("Second", "two words")])
    second = aged(keeper.take(project.path, project.key, Policy(), "deletion"), 3)
    project.documents.delete(project.documents.all()[1].id)
    code(session, 20)
    third = aged(keeper.take(project.path, project.key, Policy(), "auto"), 1)
    return [third, second, first]


def opened(qtbot: QtBot, shelf: Shelf) -> SnapshotsDialog:
    dialog = SnapshotsDialog(None, shelf)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.model.unread())
    return dialog


def shelf_of(session: Session) -> Shelf:
    return Shelf(session.project.path, session.project)


def answer_files(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a, **_k: str(path))


# words


@pytest.mark.parametrize(
    ("held", "words"),
    [
        (Held(4, 43, 90, mark="a"), "the same as now"),
        (Held(5, 29, 80), "14 segments fewer, 1 document more"),
        (Held(4, 44, 80), "1 segment more"),
        (Held(2, 43, 80), "2 documents fewer"),
        (Held(4, 43, 89), "1 step earlier"),
        (Held(4, 43, 90, mark="b"), "other steps than now"),
    ],
)
def test_what_a_snapshot_holds_against_now_is_said_in_words(qtbot: QtBot, held: Held, words: str) -> None:
    assert against_words(held, Held(4, 43, 90, mark="a")) == words


def test_without_a_project_the_numbers_themselves_are_said(qtbot: QtBot) -> None:
    assert against_words(Held(1, 43, 9), None) == "1 document, 43 segments"
    assert steps_back(Held(1, 1, 9), Held(1, 1, 9)) == ""
    now = Held(4, 43, 90, mark="a", protected=True)
    assert against_words(Held(4, 44, 80), now) == "1 segment more, not protected"
    assert against_words(Held(4, 44, 80, protected=True), now) == "1 segment more"
    assert against_words(Held(4, 44, 80), Held(4, 43, 90, mark="a")) == "1 segment more"


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (840_000, "840 kB"),
        (1_830_000, "1.8 MB"),
        (12_400_000, "12 MB"),
        (2_000_000_000, "2 GB"),
        (2_500_000_000, "2.5 GB"),
    ],
)
def test_sizes_are_said_as_people_read_them(qtbot: QtBot, size: int, words: str) -> None:
    assert size_words(size) == words


# the list


def test_each_snapshot_is_told_apart_and_held_against_now(qtbot: QtBot, session: Session) -> None:
    history(session)
    dialog = opened(qtbot, shelf_of(session))
    said = [str(dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(3)]
    assert [words.split(", ", 2)[2].rsplit(", ", 1)[0] for words in said] == [
        "Taken by itself, the same as now",
        "Before a deletion, 1 segment fewer, 1 document more",
        "Taken by you, 1 segment fewer",
    ]
    assert dialog.list.accessibleName() == "Snapshots"
    dialog.list.setCurrentIndex(dialog.model.index(1))
    cells = {key: label.text() for key, label in dialog.details.cells.items()}
    assert cells["documents", "held"] == "2"
    assert cells["documents", "now"] == "1"
    assert (cells["segments", "held"], cells["segments", "now"]) == ("1", "2")
    assert "Second" in dialog.details.last.text()
    assert dialog.details.later.text() == "2 later steps are not in it"


def test_a_damaged_snapshot_is_shown_and_cannot_be_restored(qtbot: QtBot, session: Session) -> None:
    paths = history(session)
    paths[1].write_bytes(paths[1].read_bytes()[:5000])
    dialog = opened(qtbot, shelf_of(session))
    dialog.list.setCurrentIndex(dialog.model.index(1))
    assert dialog.model.found[paths[1]] is Trouble.DAMAGED
    assert "damaged" in dialog.details.trouble.sentence
    assert dialog.details.trouble.isVisible()
    assert not dialog.details.restore_as.isEnabled()
    assert not dialog.details.restore_here.isEnabled()
    assert dialog.details.delete.isEnabled()


def test_a_hundred_snapshots_do_not_hold_up_the_screen(qtbot: QtBot, session: Session) -> None:
    project = session.project
    keeper.take(project.path, project.key, Policy(), "asked")
    found = keeper.listed(project.path, project.info().id, Policy())[0]
    data = found.path.read_bytes()
    for number in range(100):
        at = datetime.now(UTC) - timedelta(hours=number + 1)
        found.path.with_name(file_name(at, "auto", found.step, found.mark)).write_bytes(data)

    class Slow(Shelf):
        def look(self, snapshot: Snapshot) -> Held | Trouble:
            time.sleep(0.01)
            return super().look(snapshot)

    began = time.monotonic()
    dialog = SnapshotsDialog(None, Slow(project.path, project))
    qtbot.addWidget(dialog)
    dialog.show()
    assert time.monotonic() - began < 1.0
    assert len(dialog.model.unread()) > 50
    assert "being read" in dialog.model.against(90)
    dialog.reject()
    assert dialog.task is None


def test_an_empty_list_says_what_to_do_and_does_it(qtbot: QtBot, session: Session) -> None:
    dialog = opened(qtbot, shelf_of(session))
    assert dialog.stack.currentWidget() is dialog.empty
    assert dialog.empty._sentence.text() == "There is no snapshot yet."
    dialog.empty.acted.emit()
    qtbot.waitUntil(lambda: len(dialog.model.rows) == 1)
    assert dialog.stack.currentIndex() == 0
    assert dialog.complaint.startswith("Snapshot taken, ")
    qtbot.waitUntil(lambda: not dialog.model.unread())
    assert dialog.model.against(0) == "the same as now"
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Nothing changed" in dialog.complaint)
    assert dialog.take.isEnabled()


def test_what_cannot_be_taken_is_said(qtbot: QtBot, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: Any, **_words: Any) -> None:
        raise keeper.SnapshotFailed(reason="the disk is full")  # type: ignore[attr-defined]

    monkeypatch.setattr(keeper, "take", fail)
    dialog = opened(qtbot, shelf_of(session))
    dialog.take_one()
    qtbot.waitUntil(lambda: "the disk is full" in dialog.complaint)
    assert dialog.take.isEnabled()


# doing


def test_restoring_into_a_new_file_leaves_the_project(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history(session)
    answer_files(monkeypatch, tmp_path / "again")
    dialog = opened(qtbot, shelf_of(session))
    dialog.list.setCurrentIndex(dialog.model.index(1))

    def answer() -> None:
        dialog.restore_as()
        qtbot.waitUntil(lambda: dialog.restored is not None)

    drive(answer, lambda question: question.finish())
    target = tmp_path / "again.testimonia"
    assert dialog.restored == target
    assert not dialog.isVisible()
    with Project.open(target) as restored:
        assert len(restored.documents.all()) == 2
    assert len(session.project.documents.all()) == 1


def test_a_file_that_is_there_is_not_replaced(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history(session)
    taken = tmp_path / "taken.testimonia"
    taken.write_text("mine")
    answer_files(monkeypatch, taken)
    dialog = opened(qtbot, shelf_of(session))
    dialog.restore_as()
    qtbot.waitUntil(lambda: "already there" in dialog.complaint)
    assert taken.read_text() == "mine"
    assert dialog.details.isEnabled()


def test_restoring_in_place_says_what_goes_and_keeps_a_snapshot_of_now(qtbot: QtBot, session: Session) -> None:
    history(session)
    code(session, 40)
    steps = session.project.step_count()
    told: list[int] = []
    session.project.subscribe_reload(lambda: told.append(1))
    dialog = opened(qtbot, shelf_of(session))
    dialog.list.setCurrentIndex(dialog.model.index(2))
    seen: list[str] = []

    def refuse(question: Any) -> None:
        seen.append(question.sentence.text())
        question.reject()

    drive(dialog.restore_here, refuse)
    assert "goes back to" in seen[0]
    assert "later steps go out of the project" in seen[0]
    assert session.project.step_count() == steps
    drive(dialog.restore_here, lambda question: question.finish())
    assert dialog.put_back
    assert told == [1]
    assert [document.name for document in session.project.documents.all()] == ["Review"]
    assert sum(session.project.coders.segment_counts().values()) == 1
    newest = keeper.listed(session.project.path, session.project.info().id, Policy())[0]
    assert newest.reason == "restore"
    assert newest.step == steps


def test_deleting_asks_and_removes_one(qtbot: QtBot, session: Session) -> None:
    paths = history(session)
    dialog = opened(qtbot, shelf_of(session))
    dialog.list.setCurrentIndex(dialog.model.index(1))
    dialog.list.setFocus()
    drive(lambda: qtbot.keyClick(dialog.list, DELETE), lambda question: question.reject())
    assert paths[1].exists()
    drive(lambda: qtbot.keyClick(dialog.list, DELETE), lambda question: question.finish())
    assert [path.exists() for path in paths] == [True, False, True]
    assert len(dialog.model.rows) == 2


def test_a_snapshot_under_another_passphrase_asks_for_it(qtbot: QtBot, session: Session) -> None:
    protection.encrypt(session.project, "first passphrase")
    code(session, 0)
    keeper.take(session.project.path, session.project.key, Policy(), "asked")
    protection.change_passphrase(session.project, "second passphrase")
    dialog = opened(qtbot, shelf_of(session))
    locked = [row for row, each in enumerate(dialog.model.rows) if dialog.model.found[each.path] is Trouble.PASSPHRASE]
    assert locked
    dialog.list.setCurrentIndex(dialog.model.index(locked[0]))
    assert dialog.details.locked.isVisible()
    assert "another passphrase" in dialog.details.locked.sentence
    assert dialog.model.against(locked[0]) == "under another passphrase"
    lost = opened(qtbot, Shelf(session.project.path))
    assert "another" not in lost.details.locked.sentence
    assert lost.model.against(locked[0]) == "needs its passphrase"
    lost.reject()
    assert not dialog.details.restore_as.isEnabled()

    def give(question: Any) -> None:
        question.field.edit.setText("first passphrase")
        question.finish()
        qtbot.waitUntil(lambda: not question.isVisible(), timeout=10_000)

    drive(dialog.ask_passphrase, give)
    qtbot.waitUntil(lambda: not dialog.model.unread())
    dialog.show_chosen()
    assert not dialog.details.locked.isVisible()
    assert dialog.details.restore_as.isEnabled()


def test_the_snapshots_of_a_file_that_cannot_be_opened_are_offered(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    history(session)
    path = session.project.path
    session.project.close()
    path.write_bytes(b"nothing of it left" * 100)
    answer_files(monkeypatch, path)
    source = drive(lambda: ask_restore_source(None, tmp_path), lambda dialog: dialog.finish())
    assert source == path
    dialog = opened(qtbot, Shelf(source))
    assert [dialog.model.against(row) for row in range(3)] == [
        "1 document, 2 segments",
        "2 documents, 1 segment",
        "1 document, 1 segment",
    ]
    assert not dialog.details.restore_here.isVisible()
    assert not dialog.take.isVisible()
    assert not dialog.settings.isVisible()


def test_a_folder_of_snapshots_can_be_looked_into(
    qtbot: QtBot, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = history(session)[0].parent
    answer_files(monkeypatch, folder)

    def choose(dialog: Any) -> None:
        dialog.kind.choose(FOLDER)
        dialog.finish()

    source = drive(lambda: ask_restore_source(None, tmp_path), choose)
    assert source == folder
    assert len(opened(qtbot, Shelf(folder, only=folder)).model.rows) == 3


def test_looking_again_keeps_what_is_known(qtbot: QtBot) -> None:
    model = SnapshotsModel()
    rows = [
        Snapshot(Path(name), datetime(2026, 5, day, 9, 41, tzinfo=UTC), "auto", day, "0" * 8, 1000)
        for day, name in ((2, "b"), (1, "a"))
    ]
    model.set_rows(rows)
    model.set_found(Path("a"), Held(1, 1, 1))
    model.set_rows(rows[1:])
    assert model.unread() == []
    assert model.row_of(Path("b")) is None
    assert moment_of(rows[0]).startswith("2 May")


def test_what_was_erased_since_is_said_to_come_back(tmp_path: Path) -> None:
    then, now = Held(4, 43, 80, erasings=frozenset((5,))), Held(4, 43, 81, erasings=frozenset((5, 7)))
    assert "may come back with it" in brought_back(then, now)
    assert brought_back(now, then) == brought_back(then, then) == brought_back(then, None) == ""
    moment = datetime(2026, 11, 23, 9, 15, 2, tzinfo=UTC)
    snapshot = Snapshot(tmp_path / "s.testimonia", moment, "asked", 80, "0badcafe", 100)
    assert going_back(snapshot, then, now).endswith(brought_back(then, now))
    assert "may come back" not in going_back(snapshot, then, then)
