"""Parts of the assistant for a new project: what is in a ready codebook, and the documents that come in at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.codebook_files import load_codebook
from desktop.core.model import Cardinality
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.theme import current
from desktop.ui.translate import count_of, isolate, listed, tr
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.labels import Label, Surface

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.core.codebook_files import FacetSpec

#: So many codes of a facet are named before the rest is counted.
NAMED = 8
DOCUMENT_SUFFIXES = ("txt", "md", "markdown", "docx", "pdf")
#: So many documents are listed one by one before the rest is counted.
LISTED = 12


def facet_words(facet: FacetSpec) -> str:
    """What a facet asks and its first codes, as one sentence."""
    many = tr("Dialogs", "several answers") if facet.cardinality is Cardinality.MANY else tr("Dialogs", "one answer")
    names = [code.name for code in facet.codes]
    if not names:
        return tr("Dialogs", "{how}; its codes come while you code", how=many)
    shown = listed(isolate(name) for name in names[:NAMED])
    left = sum(1 for _each in facet.walk()) - min(len(names), NAMED)
    if left > 0:
        more = count_of(left, "{n} more code", "{n} more codes")
        return tr("Dialogs", "{how}: {codes}, and {more}", how=many, codes=shown, more=more)
    return tr("Dialogs", "{how}: {codes}", how=many, codes=shown)


class CodebookPreview(QWidget):
    """The facets of a ready codebook with their first codes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self.theme.px(6))
        self.lines: list[Label] = []

    def show_codebook(self, name: str) -> None:
        for line in self.lines:
            self.column.removeWidget(line)
            line.deleteLater()
        self.lines = []
        facets = load_codebook(name).facets
        for facet in facets:
            self._add(facet.name, weight=600)
            self._add(facet_words(facet), role="text2")
        if not facets:
            self._add(
                tr("Dialogs", "Nothing is in it. You make facets and codes as you go, or bring a codebook later."),
                role="text2",
            )
        self.setAccessibleName(tr("Dialogs", "What is in it"))
        self.setAccessibleDescription(". ".join(line.text() for line in self.lines))

    def _add(self, words: str, *, role: str = "text", weight: int = 400) -> None:
        line = Label(words, self, role=role, size=12, weight=weight, wrap=True)
        self.lines.append(line)
        self.column.addWidget(line)


class DocumentChoice(QWidget):
    """Documents that are brought in when the project is made; chosen, or dropped here."""

    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.folder = folder
        self.paths: list[Path] = []
        self.setAcceptDrops(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self.theme.px(8))
        self.choose = Button(tr("Dialogs", "Choose documents…"), self, icon="upload")
        self.choose.clicked.connect(self._choose)
        self.column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.ground = Surface("page", self, edges="tblr", radius=6)
        self.list = QVBoxLayout(self.ground)
        self.list.setContentsMargins(*(self.theme.px(each) for each in (12, 8, 12, 8)))
        self.list.setSpacing(self.theme.px(2))
        self.column.addWidget(self.ground)
        self.rows: list[QWidget] = []
        self.setFocusProxy(self.choose)
        self._show()

    def take(self, paths: Iterable[Path]) -> None:
        """Add documents that are not among them yet."""
        new = [path for path in paths if path not in self.paths]
        if new:
            self.paths += new
            self.folder = new[-1].parent
            self._show()
            self.changed.emit()

    def leave_out(self, path: Path) -> None:
        place = self.paths.index(path)
        self.paths.remove(path)
        self._show()
        buttons = [row.findChild(IconButton) for row in self.rows]
        there = [button for button in buttons if button is not None]
        (there[min(place, len(there) - 1)] if there else self.choose).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _show(self) -> None:
        for row in self.rows:
            self.list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        if not self.paths:
            self._put(
                Label(
                    tr("Dialogs", "No documents yet. Choose them, drop them here, or bring them in later."),
                    self.ground,
                    role="text2",
                    serif=True,
                    size=15,
                    wrap=True,
                )
            )
        for path in self.paths[:LISTED]:
            self._put(self._row(path))
        left = len(self.paths) - LISTED
        if left > 0:
            words = count_of(left, "and {n} more document", "and {n} more documents")
            self._put(Label(words, self.ground, role="text3", size=12))

    def _put(self, part: QWidget) -> None:
        self.rows.append(part)
        self.list.addWidget(part)

    def _row(self, path: Path) -> QWidget:
        row = QWidget(self.ground)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.theme.px(12))
        line.addWidget(ElidedLabel(isolate(path.name), row, size=13), 1)
        line.addWidget(ElidedLabel(isolate(in_words(path.parent)), row, role="text3", size=12), 1)
        leave = IconButton("close", tr("Dialogs", "Leave {name} out", name=path.name), row)
        leave.clicked.connect(lambda: self.leave_out(path))
        line.addWidget(leave)
        return row

    def _choose(self) -> None:
        kinds = " ".join(f"*.{suffix}" for suffix in DOCUMENT_SUFFIXES)
        names, _kind = QFileDialog.getOpenFileNames(
            self,
            tr("Dialogs", "Choose documents"),
            str(self.folder),
            f"{tr('Desk', 'Documents')} ({kinds});;{tr('Desk', 'All files')} (*)",
        )
        self.take(Path(name) for name in names)

    # dropping

    @staticmethod
    def _dropped(event: QDragEnterEvent | QDropEvent) -> Sequence[Path]:
        return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(self._dropped(event))
        event.acceptProposedAction()
