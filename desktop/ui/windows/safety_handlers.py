"""What keeps the open project safe: snapshots, following who else writes, notices, checking, erasing for good."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer

from desktop.core.errors import PassphraseNeeded, TestimoniaError, WrongPassphrase
from desktop.ui.messages import ask, sentence_of, words_of
from desktop.ui.tasks import Task, beside, let_go
from desktop.ui.translate import tr
from desktop.ui.windows.handler_part import HandlerPart
from desktop.ui.windows.showing_again import lifted, show_again
from desktop.ui.windows.snapshot_opened import tell_snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.erasure import Report
    from desktop.core.exporters.history_export import HistoryReport
    from desktop.core.following import State
    from desktop.core.model import CoderId, DocumentId
    from desktop.core.snapshots.listing import Snapshot
    from desktop.core.verify import VerifyReport
    from desktop.ui.following import Following
    from desktop.ui.session import Session
    from desktop.ui.snapshot_clock import SnapshotClock
    from desktop.ui.widgets.notice_bar import NoticeBar
    from desktop.ui.windows.main_window import MainWindow

    Progress = Callable[[int, int], bool]


class SafetyHandlers(HandlerPart):
    """One for a window; ``begin`` and ``end`` frame each project that is shown."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.clock: SnapshotClock | None = None
        self.following: Following | None = None
        self.bar: NoticeBar | None = None
        self.task: Task | None = None
        self.told = 0

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "file.restore": self.restore,
            "file.snapshots": self.snapshots,
            "file.snapshot": self.snapshot,
            "file.check": self.check,
            "file.history": self.export_history,
            "file.erase": self.erase,
        }

    # a project comes and goes

    def begin(self, session: Session) -> None:
        """Watch over a project that was put on screen."""
        from desktop.ui.following import Following
        from desktop.ui.snapshot_clock import SnapshotClock

        self.clock = SnapshotClock(session, self.window)
        self.clock.taken.connect(self.tell_taken)
        self.clock.failed.connect(self.tell_not_taken)
        following = self.following = Following(session, self.window, may_take_over=self.is_quiet)
        following.stands.connect(self.tell_state)
        following.took_over.connect(self.take_over)
        following.lost.connect(self.tell_lost)
        following.demoted.connect(self.demote)
        following.found.connect(self.tell_found)
        self.told = 0
        self.tell_warnings()
        tell_snapshot(self.window)
        session.step_done.connect(lambda _step: self.tell_warnings())

    def tell_warnings(self) -> None:
        """Say what the project ought to have said: of its place, and of a snapshot that could not be taken."""
        session = self.window.session
        warnings = session.project.warnings if session is not None else []
        for place in range(self.told, len(warnings)):
            self.notices().put(f"warning{place}", "warn", words_of(warnings[place]))
        self.told = len(warnings)

    def end(self) -> None:
        """Let go of a project that is going to be closed."""
        self.settle()
        following, self.following = self.following, None
        if following is not None:
            following.stop()
            following.deleteLater()
        clock, self.clock = self.clock, None
        if clock is not None:
            clock.stop()
            clock.deleteLater()
        if self.bar is not None:
            self.bar.clear()

    def notices(self) -> NoticeBar:
        """The bar above everything; there from the first notice on."""
        if self.bar is None:
            from desktop.ui.widgets.notice_bar import NoticeBar

            self.bar = NoticeBar(self.window.middle)
            self.window.column.insertWidget(0, self.bar)
        return self.bar

    def settle(self) -> None:
        """Nothing of this desk but the project itself reads the file any more."""
        from desktop.core.beside import leave_alone

        for page in self.window.pages.values():
            if hasattr(page, "shut_down"):
                page.shut_down()
        if self.clock is not None:
            self.clock.settle()
        task, self.task = self.task, None
        if task is not None:
            let_go(task)
        if self.window.session is not None:
            leave_alone(self.window.session.project.path)
        if self.window.desk is not None:
            self.window.desk.view.busy.stop()

    # others who write, and a file that goes

    def is_quiet(self) -> bool:
        """Whether everything may be shown anew: no dialog and no menu stands open, nothing is under way."""
        from PySide6.QtWidgets import QApplication

        open_now = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        return open_now is None and QApplication.mouseButtons() == Qt.MouseButton.NoButton

    def tell_state(self, state: State) -> None:
        """Say above everything who writes, or why it can only be read here."""
        kind = "info" if state.written_by else "warn"
        self.notices().put("writing", kind, words_of(state.sentence), closable=not state.written_by)

    def take_over(self, writer: str) -> None:
        """This desk may write now: show everything anew, ready to be worked in."""
        show_again(self.window)
        sentence = (
            tr("Desk", "{who} has closed the project. You can write now.", who=writer)
            if writer
            else tr("Desk", "Nobody else writes to the project any more. You can write now.")
        )
        self.notices().put("writing", "ok", sentence)

    def demote(self, error: TestimoniaError) -> None:
        """Another desk has the right to write: show everything for reading."""
        show_again(self.window)
        self.notices().put("file", "bad", sentence_of(error))

    def tell_found(self) -> None:
        self.notices().drop("file")
        if self.window.status is not None:
            self.window.status.hinder(False)

    def tell_lost(self, error: TestimoniaError) -> None:
        if self.window.status is not None:
            self.window.status.hinder(True)
        from desktop.ui.following import can_be_rescued

        if can_be_rescued(error):
            words = tr("Desk", "Save a copy…")
            self.notices().put("file", "bad", sentence_of(error), action=words, act=self.rescue, closable=False)
        elif isinstance(error, (PassphraseNeeded, WrongPassphrase)):
            if self.is_quiet():
                self.open_again()
                return
            words = tr("Desk", "Open it again…")
            self.notices().put("file", "warn", sentence_of(error), action=words, act=self.open_again, closable=False)
        else:
            self.notices().put("file", "bad", sentence_of(error))

    def open_again(self) -> None:
        """The project lies under another passphrase than it did: close what is shown and ask for that."""
        if self.window.session is not None:
            path = self.window.session.project.path
            self.window.close_project()  # at once, for nothing of it can be painted any more
            QTimer.singleShot(0, self.window, lambda: self.window.files.open_path(path))

    def rescue(self) -> None:
        """Write what the desk still has as a new project, and go on in that one when somebody wants to."""
        from PySide6.QtWidgets import QFileDialog

        session = self.window.session
        if session is None:
            return
        self.window.flush()
        stem = session.project.path.stem
        proposed = Path.home() / f"{tr('Desk', '{name} saved', name=stem)}.testimonia"
        name, _kind = QFileDialog.getSaveFileName(
            self.window,
            tr("Desk", "Save a copy"),
            str(proposed),
            f"{tr('Desk', 'Testimonia projects')} (*.testimonia)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not name:
            return
        self.settle()
        path = Path(name) if name.endswith(".testimonia") else Path(f"{name}.testimonia")
        made = session.attempt(session.project.rescue, path)
        if made is None:
            return
        sentence = tr("Desk", "What was on this desk is saved as {path}. Go on in the copy?", path=made)
        if ask(
            self.window, tr("Desk", "Copy saved"), sentence, tr("Desk", "Open the copy"), no=tr("Desk", "Stay here")
        ):
            self.window.close_project()  # nothing of what is lost stays on screen
            self.window.files.open_path(made)

    # snapshots

    def snapshots(self) -> None:
        from desktop.ui.dialogs.snapshots import show_snapshots
        from desktop.ui.snapshots import Shelf

        session = self.window.session
        if session is None:
            return
        self.window.flush()
        shelf = Shelf(session.project.path, session.project, settle=self.settle)
        dialog = show_snapshots(self.window, shelf, self.clock)
        if dialog.put_back:
            if self.window.session is not None:
                self.window.session.said.emit("The project is back at the snapshot; one of before was kept", {})
        elif dialog.restored is not None:
            self.window.files.open_path(dialog.restored)

    def snapshot(self) -> None:
        """Take one now; the status line says when it is there."""
        if self.window.session is None:
            return
        self.window.flush()
        from desktop.ui.snapshots import Shelf

        session = self.window.session
        task = Task(Shelf(session.project.path, session.project).take, self.window)
        session.said.emit("Taking a snapshot…", {})
        task.finished.connect(lambda found: self.tell_taken(found) if self.window.session is session else None)
        task.failed.connect(lambda error: self.tell_not_taken(error) if self.window.session is session else None)
        task.ended.connect(task.deleteLater)
        task.start()

    def tell_taken(self, snapshot: Snapshot | None) -> None:
        from desktop.ui.models.snapshot_words import size_words

        session = self.window.session
        if self.bar is not None:
            self.bar.drop("snapshot")
        if session is None:
            return
        if snapshot is None:
            session.said.emit("Nothing changed since the newest snapshot", {})
        else:
            session.said.emit("Snapshot taken, {size}, checked", {"size": size_words(snapshot.bytes)})

    def tell_not_taken(self, error: object) -> None:
        if not isinstance(error, TestimoniaError):
            self.window.announce(error)
            return
        words = tr("Desk", "Snapshots…")
        self.notices().put("snapshot", "warn", sentence_of(error), action=words, act=self.snapshots)

    def restore(self) -> None:
        """Snapshots of a project that need not be open: of a file that is chosen, or of the folder they lie in."""
        from desktop.ui.dialogs.restore_source import ask_restore_source
        from desktop.ui.dialogs.snapshots import show_snapshots
        from desktop.ui.snapshots import Shelf

        source = ask_restore_source(self.window, self.window.files.folder())
        if source is None:
            return
        shelf = Shelf(source, only=source) if source.is_dir() else Shelf(source)
        restored = show_snapshots(self.window, shelf).restored
        if restored is not None:
            self.window.files.open_path(restored)

    # checking

    def check(self) -> None:
        """Read everything again beside the desk and tell what was found."""
        session = self.window.session
        if session is None or self.task is not None:
            return
        self.window.flush()
        path, key = session.project.path, session.project.key

        def work(on_progress: Callable[[int, int], bool]) -> VerifyReport:
            from desktop.core.project import Project
            from desktop.core.verify import verify

            with Project.open(path, read_only=True, key=key) as beside:
                return verify(beside, on_progress)

        def checked(report: VerifyReport) -> None:
            from desktop.ui.dialogs.check_report import show_check

            show_check(self.window, path, report)

        self.beside(tr("Desk", "Checking the project"), work, checked)

    def beside(self, words: str, work: Callable[[Progress], Any], then: Callable[[Any], object]) -> None:
        """Do something long beside the desk, one thing at a time, and go on with what came of it."""
        desk = self.window.desk
        if desk is None:
            return
        busy = desk.view.busy
        task = self.task = Task(work)
        self.window.show_page("desk")
        busy.start(words)
        busy.cancelled.connect(task.cancel)
        task.progressed.connect(busy.set_progress)
        task.finished.connect(lambda found: then(found) if self._rested(task) else None)
        task.failed.connect(lambda error: self.window.announce(error) if self._rested(task) else None)
        task.start()

    def _rested(self, task: Task) -> bool:
        """Whether what ended is still wanted, the project being on screen."""
        if self.task is not task:
            return False
        self.task = None
        if self.window.desk is not None:
            self.window.desk.view.busy.stop()
        return self.window.session is not None

    # writing out

    def export_history(self) -> None:
        """Write every step as a table or as JSON, beside the desk."""
        from PySide6.QtWidgets import QFileDialog

        session, desk = self.window.session, self.window.desk
        if session is None or desk is None or self.task is not None:
            return
        self.window.flush()
        kinds = {f"{tr('Desk', 'Table')} (*.csv)": "csv", "JSON (*.json)": "json"}
        proposed = self.window.files.folder() / f"{session.project.path.stem}-history.csv"
        name, kind = QFileDialog.getSaveFileName(
            self.window, tr("Desk", "Export the history"), str(proposed), ";;".join(kinds)
        )
        if not name:
            return
        form = "json" if name.lower().endswith(".json") else "csv" if name.lower().endswith(".csv") else kinds[kind]
        path = Path(name) if Path(name).suffix else Path(f"{name}.{form}")
        source, key = session.project.path, session.project.key

        def work(on_progress: Callable[[int, int], bool]) -> HistoryReport:
            from desktop.core.exporters.history_export import write_history
            from desktop.core.project import Project

            with Project.open(source, read_only=True, key=key) as beside:
                return write_history(beside, path, "json" if form == "json" else "csv", on_progress=on_progress)

        def written(report: HistoryReport) -> None:
            from desktop.ui.dialogs.export_done import show_export

            lines = [words_of(note) for note in report.sentences()]
            show_export(self.window, tr("Desk", "History written"), lines, path)

        self.beside(tr("Desk", "Writing the history"), work, written)

    # erasing

    def erase(self, document: DocumentId | None = None, coder: CoderId | None = None) -> None:
        """Ask what, show everything that goes, erase it, tell what was erased."""
        from desktop.core import erasing
        from desktop.ui.dialogs.erase import agree_and_erase, show_erased
        from desktop.ui.dialogs.erase_choice import Start, ask_preview

        session = self.window.session
        if session is None or session.project.read_only:
            return
        self.window.flush()
        project = session.project
        preview = ask_preview(self.window, session, Start(document, coder))
        if preview is None:
            return

        def erase(reason: str, copies: Sequence[Path], on_progress: Callable[[int, int], bool]) -> Report:
            # The file has no connection while it is written anew, so nothing may show the project meanwhile.
            with lifted(self.window):
                return erasing.erase(
                    project,
                    preview.wish,
                    reason=reason,
                    delete_snapshots=copies,
                    on_progress=on_progress,
                    beside=beside,
                )

        report = agree_and_erase(self.window, preview, erase)
        if report is not None:
            if self.window.desk is not None:  # what was looked for last may be what is gone
                self.window.desk.view.find_bar.field.clear()
                self.window.desk.view.find_bar.close_bar()
            show_erased(self.window, report, project.path)
