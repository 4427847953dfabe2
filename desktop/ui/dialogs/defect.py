"""The report of what went wrong in the program: to read, to copy, to save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QPlainTextEdit

from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.translate import tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NAME = "testimonia-report.txt"


class DefectDialog(Dialog):
    """Nothing is decided here: everything leads back to the work."""

    def __init__(self, parent: QWidget | None, sentence: str, report: str) -> None:
        super().__init__(parent, tr("Errors", "What went wrong"), accept=tr("Dialogs", "Close"), cancel=False, wide=640)
        self.report = report
        self.sentence = Label(sentence, self._content, wrap=True)
        self.body.addWidget(self.sentence)
        self.view = QPlainTextEdit(report, self._content)
        self.view.setReadOnly(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setTabChangesFocus(True)
        self.view.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        # Names of places in the code run from left to right in every language.
        self.view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.view.setAccessibleName(tr("Errors", "The report"))
        self.body.addWidget(Framed(self.view), 1)
        self.body.addWidget(
            self.quiet(
                tr(
                    "Errors",
                    "The report names places in the program. It holds no text, no name and no path of yours; you can "
                    "read all of it here. Please send it to the people who make Testimonia.",
                )
            )
        )
        self.save = self.add_button(Button(tr("Check", "Save the report…"), self, icon="download"))
        self.save.clicked.connect(self._save)
        self.copy = self.add_button(Button(tr("Dialogs", "Copy the report"), self, icon="copy"))
        self.copy.clicked.connect(self._copy)
        self.start_at(self.primary)
        self.theme.changed.connect(self._restyle_report)
        self._restyle_report()

    def _restyle_report(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self.theme.px(12))
        self.view.setFont(font)
        self.view.setMinimumHeight(self.theme.px(120))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report)
        self.copy.set_text(tr("Dialogs", "Copied"))

    def _save(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        name, _kind = QFileDialog.getSaveFileName(
            self, tr("Check", "Save the report"), str(Path(home) / NAME), tr("Check", "Text (*.txt)")
        )
        if not name:
            return
        try:
            Path(name).write_text(self.report, encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            self.complain(tr("Check", "The report was not saved: {reason}. Choose another place.", reason=reason))
            return
        self.complain(tr("Check", "Saved as {path}.", path=in_words(Path(name))), "ok")
