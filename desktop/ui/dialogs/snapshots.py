"""The snapshots of a project: what each holds against now, taking one, going back to one, letting one go."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.errors import Cancelled, TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.dialogs.snapshot_details import SnapshotDetails
from desktop.ui.dialogs.snapshot_reading import Reader, brought_back, going_back
from desktop.ui.dialogs.snapshot_rows import SnapshotList
from desktop.ui.dialogs.snapshot_window import ask_target, look_into
from desktop.ui.messages import ask, sentence_of
from desktop.ui.models.snapshot_words import Held, Trouble, size_words, total_words
from desktop.ui.models.snapshots_model import SnapshotsModel, moment_inside
from desktop.ui.tasks import Task, let_go
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.panel import BusyLine, EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from desktop.core.snapshots.listing import Snapshot
    from desktop.ui.snapshot_clock import SnapshotClock
    from desktop.ui.snapshots import Progress, Shelf

WIDE, FOLD_BELOW = 780, 640


class SnapshotsDialog(Dialog):
    """``restored`` is a new file that is wanted on screen; ``put_back`` says that the open project went back."""

    advanced = Signal(object, object)

    def __init__(self, parent: QWidget | None, shelf: Shelf) -> None:
        super().__init__(
            parent, tr("Snapshots", "Snapshots"), accept=tr("Dialogs", "Close"), cancel=False, accent=False, wide=WIDE
        )
        self.shelf = shelf
        self.restored: Path | None = None
        self.put_back = False
        self.task: Task | None = None
        self.working: Task | None = None
        self.reader: Reader | None = None
        self.model = SnapshotsModel(self)
        self.list = SnapshotList(self.model, self._content)
        self.empty = EmptyState("", self._content, action=self._empty_action())
        self.stack = QStackedWidget(self._content)
        self.details = SnapshotDetails(in_place=shelf.writable, parent=self._content)
        self.take = Button(tr("Snapshots", "Take one now"), self._content, icon="plus")
        self.total = ElidedLabel("", self._content, role="text3", size=12, tabular=True)
        self.busy = BusyLine(self._content)
        self.settings = self.add_button(Button(tr("Snapshots", "Settings…"), self, icon="settings"))
        self._build()
        self.list.picked.connect(self.show_chosen)
        self.list.delete_wanted.connect(self.delete_chosen)
        self.take.clicked.connect(self.take_one)
        self.busy.cancelled.connect(self._cancel)
        self.empty.acted.connect(self.take_one)
        self.settings.clicked.connect(self.change_settings)
        self.details.restore_as_wanted.connect(self.restore_as)
        self.details.restore_here_wanted.connect(self.restore_here)
        self.details.delete_wanted.connect(self.delete_chosen)
        self.details.passphrase_wanted.connect(self.ask_passphrase)
        self.details.look_wanted.connect(self.look_into)
        self.advanced.connect(self.busy.set_progress)
        self.start_at(self.list)
        self.refresh()

    def _empty_action(self) -> str:
        return tr("Snapshots", "Take one now") if self.shelf.writable else ""

    def _build(self) -> None:
        leading = QWidget(self._content)
        self.lead = QVBoxLayout(leading)
        self.lead.setContentsMargins(0, 0, 0, 0)
        self.line = QHBoxLayout()
        self.line.addWidget(self.take)
        self.line.addWidget(self.total, 1)
        self.lead.addLayout(self.line)
        self.lead.addWidget(self.busy)
        self.busy.hide()
        self.stack.addWidget(Framed(self.list))
        self.stack.addWidget(self.empty)
        self.lead.addWidget(self.stack, 1)
        self.pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.pair.addWidget(leading, 11)
        self.pair.addWidget(self.details, 9)
        self.body.addLayout(self.pair, 1)
        self.settings.setVisible(self.shelf.project is not None)
        self._fold()

    def restyle(self) -> None:
        super().restyle()
        self._fold()

    def _fold(self) -> None:
        """In a narrow window the details stand below the list."""
        px = self.theme.px
        beside = min(px(WIDE), self._room().width()) >= px(FOLD_BELOW)
        self.pair.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.pair.setSpacing(px(24 if beside else 16))
        self.lead.setSpacing(px(10))
        self.line.setSpacing(px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    # filling

    def refresh(self) -> None:
        """List what is there now, and read what is not known yet beside the screen."""
        chosen = self.list.present
        try:
            rows = self.shelf.listed()
        except TestimoniaError as error:
            rows = []
            self.complain(sentence_of(error))
        self.model.set_rows(rows)
        self.model.set_now(self.shelf.now())
        self._tell_place(rows)
        self.stack.setCurrentIndex(0 if rows else 1)
        self.details.setVisible(bool(rows))
        if not rows:
            self._say_empty()
        row = self.model.row_of(chosen.path) if chosen is not None else None
        if rows:
            index = self.model.index(row or 0)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.show_chosen()
        self._read()

    def _tell_place(self, rows: list[Snapshot]) -> None:
        folder = isolate(in_words(self.shelf.folder))
        self.set_subtitle(tr("Snapshots", "Whole copies of the project, kept in {folder}.", folder=folder))
        size = sum(row.bytes for row in rows)
        self.total.setText(isolate(total_words(len(rows), size, self.shelf.budget)))
        self.total.setVisible(bool(rows))
        self.take.setVisible(bool(rows) and self.shelf.writable)  # else the empty list offers it

    def _say_empty(self) -> None:
        if self.shelf.writable:
            self.empty.set_sentence(
                tr("Snapshots", "There is no snapshot yet."),
                tr(
                    "Snapshots",
                    "One is taken at every opening and every half hour of work. You can take the first one now.",
                ),
            )
        else:
            self.empty.set_sentence(
                tr("Snapshots", "There is no snapshot here."),
                tr("Snapshots", "If you keep them in another folder, choose that folder under Restore."),
            )

    def _read(self) -> None:
        self._stop_reading()
        unread = self.model.unread()
        if not unread:
            return
        self.reader = Reader(self.shelf, unread)
        self.reader.read.connect(self._take_read)
        self.task = Task(self.reader.work).start()

    def _take_read(self, path: Path, found: Held | Trouble) -> None:
        self.model.set_found(path, found)
        chosen = self.list.present
        if chosen is not None and chosen.path == path:
            self.show_chosen()

    def _stop_reading(self) -> None:
        task, self.task = self.task, None
        reader, self.reader = self.reader, None
        if task is not None:
            let_go(task, reader)

    def show_chosen(self) -> None:
        chosen = self.list.present
        if chosen is not None:
            self.details.show_snapshot(chosen, self.model.found.get(chosen.path), self.model.now)

    def done(self, result: int) -> None:
        self._stop_reading()
        if self.working is not None:
            let_go(self.working, stop=False)  # somebody asked for it
            self.working = None
        super().done(result)

    # doing

    def _attempt(self, verb: Callable[[], object]) -> bool:
        """Do something; what hinders it is said above the buttons."""
        self.complain("")
        self.setCursor(Qt.CursorShape.BusyCursor)
        try:
            verb()
        except Cancelled:
            return False
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        finally:
            self.busy.stop()
            self.unsetCursor()
        return True

    def take_one(self) -> None:
        """Take a snapshot beside the screen."""
        self._work(tr("Snapshots", "Taking a snapshot and checking it"), self.shelf.take, self._taken)

    def _work(self, words: str, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        """Do something long beside the screen; one at a time."""
        if self.working is not None:
            return
        self.complain("")
        self._set_busy(True)
        self.busy.start(words)
        task = self.working = Task(work)
        task.progressed.connect(self.busy.set_progress)
        task.finished.connect(lambda found: self._done_with(task, lambda: then(found)))
        task.failed.connect(lambda error: self._done_with(task, lambda: self._failed(error)))
        task.start()

    def _done_with(self, task: Task, then: Callable[[], object]) -> None:
        if self.working is task:
            self._rest()
            then()

    def _cancel(self) -> None:
        if self.working is not None:
            self.working.cancel()

    def _set_busy(self, busy: bool) -> None:
        self.take.setEnabled(not busy)
        self.details.setEnabled(not busy)
        self.settings.setEnabled(not busy)

    def _taken(self, snapshot: Snapshot | None) -> None:
        self.refresh()  # the desk may have taken one by itself meanwhile
        if snapshot is None:
            self.complain(tr("Snapshots", "Nothing changed since the newest snapshot, so none was taken."), "info")
            return
        row = self.model.row_of(snapshot.path)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
        said = tr("Snapshots", "Snapshot taken, {size}, checked.", size=size_words(snapshot.bytes))
        self.complain(said, "ok")

    def _failed(self, error: object) -> None:
        if isinstance(error, TestimoniaError):
            self.complain(sentence_of(error), "warn" if isinstance(error, Cancelled) else "bad")
        elif isinstance(error, BaseException):
            raise error

    def _rest(self) -> None:
        self.working = None
        self.busy.stop()
        self._set_busy(False)

    def restore_as(self) -> None:
        """Write the chosen snapshot as a project of its own."""
        chosen = self.list.present
        if chosen is None:
            return
        target = ask_target(self, self.shelf.path)
        if target is None:
            return
        self._work(
            tr("Snapshots", "Restoring into a new file"),
            lambda on_progress: self.shelf.restore_as(chosen, target, on_progress),
            lambda made: self._restored_as(made, chosen),
        )

    def _restored_as(self, target: Path, snapshot: Snapshot) -> None:
        sentence = tr(
            "Snapshots", "What was in the snapshot is now in {path}. Nothing else was changed.", path=in_words(target)
        )
        found = self.model.found.get(snapshot.path)
        if isinstance(found, Held):
            sentence = " ".join([sentence, brought_back(found, self.model.now)]).rstrip()
        if ask(
            self, tr("Snapshots", "Restored"), sentence, tr("Snapshots", "Open it"), no=tr("Snapshots", "Stay here")
        ):
            self.restored = target
            self.accept()
        else:
            self.complain(sentence, "ok")

    def restore_here(self) -> None:
        """Put the open project back to the chosen snapshot, after asking."""
        chosen = self.list.present
        found = self.model.found.get(chosen.path) if chosen is not None else None
        now = self.model.now
        if chosen is None or not isinstance(found, Held):
            return
        sentence = going_back(chosen, found, now)
        detail = tr(
            "Snapshots",
            "A snapshot of now is taken first, so that you can come back to it. Undo does not take this back.",
        )
        if not ask(self, tr("Snapshots", "Restore in place?"), sentence, tr("Snapshots", "Restore"), detail=detail):
            return
        self._stop_reading()
        self._set_busy(True)
        self.busy.start(tr("Snapshots", "Checking the snapshot, and keeping one of now"), delay_ms=0, stoppable=False)
        try:
            done = self._attempt(lambda: self.shelf.restore_in_place(chosen, self._show_progress))
        finally:
            self._set_busy(False)
        if done:
            self.put_back = True
            self.accept()
        else:
            self.refresh_keeping_complaint()

    def _show_progress(self, done: int, total: int) -> bool:
        """Called in another thread, so that the line is moved by a signal."""
        self.advanced.emit(done, total)
        return True

    def look_into(self) -> None:
        """Open the chosen snapshot in a second desk, where it can only be read."""
        chosen = self.list.present
        if chosen is not None and not look_into(chosen.path):
            self.complain(tr("Snapshots", "No second window could be opened. Restore it into a new file instead."))

    def refresh_keeping_complaint(self) -> None:
        said = self.complaint
        self.refresh()
        if said:
            self.complain(said)

    def delete_chosen(self) -> None:
        chosen = self.list.present
        if chosen is None:
            return
        sentence = tr(
            "Snapshots",
            "The snapshot of {moment} is removed from the disk.",
            moment=isolate(moment_inside(chosen)),
        )
        detail = tr("Snapshots", "The project and the other snapshots stay. This cannot be undone.")
        title, yes = tr("Snapshots", "Delete this snapshot?"), tr("Dialogs", "Delete")
        if ask(self, title, sentence, yes, detail=detail):
            self._stop_reading()
            self._attempt(lambda: self.shelf.delete(chosen))
            self.refresh_keeping_complaint()

    def ask_passphrase(self) -> None:
        """Ask for the passphrase under which the chosen snapshot lies, and read it and others under it again."""
        from desktop.ui.dialogs.passphrase import ask_passphrase

        chosen = self.list.present
        if chosen is None:
            return
        title, accept = tr("Snapshots", "This snapshot is protected"), tr("Snapshots", "Read it")
        opened: list[bool] = []
        self._attempt(
            lambda: opened.append(
                bool(
                    ask_passphrase(
                        self, chosen.path, lambda key: self.shelf.unlock(chosen, key), title=title, accept=accept
                    )
                )
            )
        )
        if any(opened):
            for path, found in list(self.model.found.items()):
                if found is Trouble.PASSPHRASE:
                    self.model.forget(path)
            self.show_chosen()
            self._read()

    def change_settings(self) -> None:
        from desktop.ui.dialogs.snapshot_settings import edit_snapshot_settings

        policy = edit_snapshot_settings(self, self.shelf.policy, self.shelf.path)
        if policy is not None:
            self.shelf.policy = policy
            self.refresh()


def show_snapshots(parent: QWidget | None, shelf: Shelf, clock: SnapshotClock | None = None) -> SnapshotsDialog:
    """Show the snapshots, also those that come meanwhile, until the dialog is closed; it says what was restored."""
    dialog = SnapshotsDialog(parent, shelf)
    if clock is not None:
        clock.taken.connect(dialog.refresh)
    dialog.run()
    return dialog
