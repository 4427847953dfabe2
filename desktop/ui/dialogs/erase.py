"""Everything that erasing would take, agreeing to it, and what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QVBoxLayout

from desktop.core.errors import TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.dialogs.note_list import NoteList, NoteRow
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.messages import sentence_of, words_of
from desktop.ui.models.snapshot_words import size_words
from desktop.ui.moments import day_and_time
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.panel import BusyLine, MessageStrip
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.erasure import Preview, Report

    Progress = Callable[[int, int], bool]
    Erase = Callable[[str, Sequence[Path], Progress], Report]


def rows_of(preview: Preview) -> list[NoteRow]:
    """What goes, what keeps the same words, which snapshots hold it, what cannot be reached; each under its heading."""
    sentences = preview.sentences()
    holding = preview.holding()
    main = sentences[: len(sentences) - len(preview.beyond) - len(holding) - len(preview.shared)]
    rows = [NoteRow(tr("Erase", "This goes"), heading=True)]
    rows += [NoteRow(words_of(note), icon="trash") for note in main]
    if preview.shared:
        rows.append(NoteRow(tr("Erase", "The same words stay here"), heading=True))
        rows += [NoteRow(words_of(note), icon="notice", role="warn") for note in preview.shared]
    if holding:
        rows.append(NoteRow(tr("Erase", "Snapshots that still hold it"), heading=True))
        for copy in holding:
            said = day_and_time(copy.at.isoformat())
            if copy.holds is None:
                said = tr("Erase", "{moment}, could not be looked into", moment=said)
            rows.append(NoteRow(said, size_words(copy.bytes), icon="layers"))
    if preview.beyond:
        rows.append(NoteRow(tr("Erase", "What cannot be reached from here"), heading=True))
        rows += [NoteRow(words_of(note), icon="info") for note in preview.beyond]
    return rows


def done_rows(report: Report) -> list[NoteRow]:
    """What was done, what is left to do, and what cannot be reached."""
    sentences = report.sentences()
    beyond = len(report.preview.beyond)
    kept = [copy for copy in report.preview.holding() if copy.path not in report.deleted]
    left = beyond + len(report.notes) + len(kept)
    rows = [NoteRow(words_of(note), icon="check", role="ok") for note in sentences[: len(sentences) - left]]
    for note in sentences[len(sentences) - left : len(sentences) - beyond]:
        rows.append(NoteRow(words_of(note), icon="notice", role="warn"))
    if beyond:
        rows.append(NoteRow(tr("Erase", "What cannot be reached from here"), heading=True))
        rows += [NoteRow(words_of(note), icon="info") for note in report.preview.beyond]
    return rows


class EraseDialog(Dialog):
    """Shows a preview, and erases after somebody ticked that it cannot be undone; ``report`` says what was erased.

    ``erase`` gets the reason, the snapshots that go too, and a function for its progress.
    """

    def __init__(self, parent: QWidget | None, preview: Preview, erase: Erase) -> None:
        super().__init__(
            parent, tr("Erase", "Erase this for good?"), accept=tr("Erase", "Erase for good"), accent=False, wide=560
        )
        self.preview, self._erase = preview, erase
        self.report: Report | None = None
        self.list = NoteList(tr("Erase", "What would be erased"), rows_of(preview), self._content)
        self.body.addWidget(Framed(self.list), 1)
        self.warning = MessageStrip(
            "warn",
            tr(
                "Erase",
                "This is the one thing that cannot be undone. All of it goes out of the project and its history, the "
                "file is written anew without it, and no snapshot is taken before.",
            ),
            self._content,
        )
        self.body.addWidget(self.warning)
        holding = preview.holding()
        size = size_words(sum(copy.bytes for copy in holding))
        words = count_of(
            len(holding), "Delete the snapshot that still holds it", "Delete the {n} snapshots that still hold it"
        )
        self.delete_copies = CheckBox(tr("Erase", "{delete} ({size})", delete=words, size=size), self._content)
        self.delete_copies.setChecked(bool(holding))
        self.understood = CheckBox(tr("Erase", "I understand that this cannot be undone"), self._content)
        self.understood.toggled.connect(lambda _on: self._judge())
        self.reason = self.add_field(
            tr("Erase", "Reason, if one is to stay in the history"),
            ErrorField(""),
            hint=tr("Erase", "For instance: consent withdrawn. Do not repeat what goes."),
        )
        ticks = QVBoxLayout()
        ticks.setSpacing(self.theme.px(4))
        ticks.addWidget(self.delete_copies)
        ticks.addWidget(self.understood)
        self.body.addLayout(ticks)
        self.busy = BusyLine(self._content)
        self.busy.hide()
        self.body.addWidget(self.busy)
        self.delete_copies.setVisible(bool(holding))
        assert self.cancel is not None
        self.start_at(self.cancel)
        self._judge()

    def _judge(self) -> None:
        agreed = self.understood.isChecked()
        self.primary.setEnabled(agreed)
        self.primary.setToolTip("" if agreed else tr("Erase", "Tick first that you understand."))

    def commit(self) -> bool:
        copies = [copy.path for copy in self.preview.holding()] if self.delete_copies.isChecked() else []
        self.complain("")
        self.setEnabled(False)
        self.busy.start(tr("Erase", "Erasing, and writing the file anew"), delay_ms=0, stoppable=False)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        try:
            self.report = self._erase(self.reason.text(), copies, self._show_progress)
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        finally:
            self.setEnabled(True)
            self.busy.stop()
        return True

    def _show_progress(self, done: int, total: int) -> bool:
        self.busy.set_progress(done, total)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Buttons take Enter themselves; where none has the keyboard, nothing is to happen by accident.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        super().keyPressEvent(event)


class EraseReport(Dialog):
    """What was erased, without the words that are gone."""

    def __init__(self, parent: QWidget | None, report: Report, path: Path) -> None:
        super().__init__(parent, tr("Erase", "Erased for good"), accept=tr("Dialogs", "Close"), cancel=False, wide=520)
        self.path = path
        self.list = NoteList(tr("Erase", "What was erased"), done_rows(report), self._content)
        self.body.addWidget(Framed(self.list), 1)
        self.save = self.add_button(Button(tr("Check", "Save the report…"), self, icon="download"))
        self.save.clicked.connect(self._save)
        self.copy = self.add_button(Button(tr("Dialogs", "Copy the report"), self, icon="copy"))
        self.copy.clicked.connect(self._copy)
        self.start_at(self.primary)

    def text(self) -> str:
        return "\n".join([self.windowTitle(), str(self.path), "", self.list.text()]) + "\n"

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text())
        self.copy.set_text(tr("Dialogs", "Copied"))

    def _save(self) -> None:
        proposed = self.path.with_name(f"{self.path.stem}-erased.txt")
        name, _kind = QFileDialog.getSaveFileName(
            self, tr("Check", "Save the report"), str(proposed), tr("Check", "Text (*.txt)")
        )
        if name:
            self.complain(*saved(Path(name), self.text()))


def saved(path: Path, text: str) -> tuple[str, str]:
    """Save a report; the sentence and kind that say how it went."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or str(error)
        return tr("Check", "The report was not saved: {reason}. Choose another place.", reason=reason), "bad"
    return tr("Check", "Saved as {path}.", path=in_words(path)), "ok"


def agree_and_erase(parent: QWidget | None, preview: Preview, erase: Erase) -> Report | None:
    """Show everything that goes and erase it when somebody agrees; None when nobody did."""
    dialog = EraseDialog(parent, preview, erase)
    return dialog.report if dialog.run() else None


def show_erased(parent: QWidget | None, report: Report, path: Path) -> None:
    EraseReport(parent, report, path).run()
