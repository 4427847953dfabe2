"""What the check of a project found: that it is sound, or everything that is not."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.dialogs.note_list import NoteList, NoteRow
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.messages import words_of
from desktop.ui.translate import count_of, isolate, listed, tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.verify import VerifyReport

_COUNTED = {
    "documents": ("{n} document", "{n} documents"),
    "segments": ("{n} segment", "{n} segments"),
    "codings": ("{n} coding", "{n} codings"),
    "codes": ("{n} code", "{n} codes"),
    "memos": ("{n} memo", "{n} memos"),
    "steps": ("{n} step", "{n} steps"),
}


def counted_words(report: VerifyReport) -> str:
    """What was looked at: "4 documents, 43 segments, 118 codings"."""
    parts = [count_of(report.counts[name], *words) for name, words in _COUNTED.items() if name in report.counts]
    return listed(parts)


class CheckReport(Dialog):
    def __init__(self, parent: QWidget | None, path: Path, report: VerifyReport) -> None:
        wrong = count_of(
            len(report.problems), "{n} thing is wrong in the project", "{n} things are wrong in the project"
        )
        title = wrong if report.problems else tr("Check", "The project is sound")
        super().__init__(
            parent, title, accept=tr("Dialogs", "Close"), cancel=False, subtitle=isolate(in_words(path)), wide=520
        )
        self.path, self.report = path, report
        self.found = Label("", self._content, wrap=True)
        self.found.setText(self._sentence())
        self.body.addWidget(self.found)
        self.looked = self.quiet(tr("Check", "Looked at: {counts}.", counts=counted_words(report)))
        self.body.addWidget(self.looked)
        self.list = NoteList(tr("Check", "What the check found"), self._rows(), self._content)
        if self.list.rows:
            self.body.addWidget(Framed(self.list), 1)
        else:
            self.list.hide()
        self.save = self.add_button(Button(tr("Check", "Save the report…"), self, icon="download"))
        self.save.clicked.connect(self._save)
        self.copy = self.add_button(Button(tr("Dialogs", "Copy the report"), self, icon="copy"))
        self.copy.clicked.connect(self._copy)
        self.start_at(self.primary)

    def _sentence(self) -> str:
        if self.report.problems:
            return tr(
                "Check",
                "Nothing was changed. Make a copy of the file before you go on, and go back to a snapshot from before.",
            )
        return tr(
            "Check",
            "Every text is what it was, every segment lies in its document, and every step of the history fits the one "
            "before it.",
        )

    def _rows(self) -> list[NoteRow]:
        rows = [NoteRow(words_of(problem), icon="alert", role="bad") for problem in self.report.problems]
        notes = [NoteRow(words_of(note), icon="info") for note in self.report.notes]
        if notes and rows:
            rows.append(NoteRow(tr("Check", "Worth knowing"), heading=True))
        return rows + notes

    def text(self) -> str:
        """The report to keep."""
        lines = [self.windowTitle(), str(self.path), "", self.found.text(), self.looked.text()]
        if self.list.rows:
            lines += ["", self.list.text()]
        return "\n".join(lines) + "\n"

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text())
        self.copy.set_text(tr("Dialogs", "Copied"))

    def _save(self) -> None:
        proposed = self.path.with_name(f"{self.path.stem}-check.txt")
        name, _kind = QFileDialog.getSaveFileName(
            self, tr("Check", "Save the report"), str(proposed), tr("Check", "Text (*.txt)")
        )
        if not name:
            return
        try:
            Path(name).write_text(self.text(), encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self.complain(tr("Check", "The report was not saved: {reason}. Choose another place.", reason=reason))
            return
        self.complain(tr("Check", "Saved as {path}.", path=in_words(Path(name))), "ok")


def show_check(parent: QWidget | None, path: Path, report: VerifyReport) -> None:
    """Tell what a check found."""
    CheckReport(parent, path, report).run()
