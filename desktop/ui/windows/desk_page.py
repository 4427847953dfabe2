"""The desk of one open project: documents, the document, codebook, definition and segment."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.ui.pane_session import PaneSession
from desktop.ui.theme import current
from desktop.ui.widgets.document_view import DocumentView
from desktop.ui.widgets.documents_panel import DocumentsPanel
from desktop.ui.widgets.drop_room import TextsRoom
from desktop.ui.windows.second_document import SecondDocument

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from desktop.ui.session import Session
    from desktop.ui.widgets.codebook_panel import CodebookPanel
    from desktop.ui.widgets.definition_card import DefinitionCard
    from desktop.ui.widgets.segment_panel import SegmentPanel

FOLD_LEFT_BELOW, FOLD_RIGHT_BELOW = 1180, 960
LEFT_WIDTH, RIGHT_WIDTH = 236, 348
LOW, WORDS, WORDS_LOW = 340, 300, 34
"""Below the first the words of a definition have the third height instead of the second: two lines, which scroll."""


class RightSide(QWidget):
    """Codebook over definition over segment.

    It has its place and colour from the beginning and its parts right after it was painted first, or when somebody
    asks for one of them before: the document is on screen that much sooner. ``built`` is emitted once, with all three
    there.
    """

    built = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.parts: tuple[CodebookPanel, DefinitionCard, SegmentPanel] | None = None
        self._waiting = False
        self.whole = QVBoxLayout(self)
        self.whole.setContentsMargins(0, 0, 0, 0)

    @property
    def codebook(self) -> CodebookPanel:
        return self.build()[0]

    @property
    def definition(self) -> DefinitionCard:
        return self.build()[1]

    @property
    def segment(self) -> SegmentPanel:
        return self.build()[2]

    def build(self) -> tuple[CodebookPanel, DefinitionCard, SegmentPanel]:
        """Make the three parts, unless they are there."""
        if self.parts is not None:
            return self.parts
        from desktop.ui.widgets.codebook_panel import CodebookPanel
        from desktop.ui.widgets.definition_card import DefinitionCard
        from desktop.ui.widgets.segment_panel import SegmentPanel

        before = self._focus_before()
        upper = QWidget(self)
        codebook = CodebookPanel(self.session, upper)
        definition = DefinitionCard(self.session, upper)
        segment = SegmentPanel(self.session, self)
        self.parts = (codebook, definition, segment)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(codebook, 1)
        column.addWidget(definition)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(upper)
        self.split.addWidget(segment)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.whole.addWidget(self.split)
        self.split.show()
        self._limit_words()
        self.share_height()
        self._take_place_in_focus(before)
        self.built.emit()
        return self.parts

    def unwritten(self) -> str:
        """What was typed and could not be written."""
        return "" if self.parts is None else "\n\n".join(self.segment.unwritten())

    def share_height(self) -> None:
        if self.parts is not None:
            self.split.setSizes([self.theme.px(540), self.theme.px(304)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._limit_words()

    def _limit_words(self) -> None:
        """Where the window is low and letters are large the definition scrolls, so that codes are seen above it."""
        if self.parts is not None:
            self.definition.words.set_room(WORDS if self.height() >= self.theme.px(LOW) else WORDS_LOW)

    def _focus_before(self) -> QWidget | None:
        """The last part of the window before this one that Tab stops at."""
        part = self.previousInFocusChain()
        while part is not None and part is not self and part.focusPolicy() == Qt.FocusPolicy.NoFocus:
            part = part.previousInFocusChain()
        return None if part is self else part

    def _take_place_in_focus(self, before: QWidget | None) -> None:
        """Tab comes here where it would have come if everything had been made at once."""
        if before is None:
            return
        parts, part = [before], self.codebook.nextInFocusChain()
        while part is not None and part is not self and part is not self.codebook:
            if self.isAncestorOf(part) and part.focusPolicy() != Qt.FocusPolicy.NoFocus:
                parts.append(part)
            part = part.nextInFocusChain()
        for one, other in pairwise(parts):
            QWidget.setTabOrder(one, other)

    def _build_if_there(self) -> None:
        if self.isVisible():
            self.build()
        self._waiting = False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self.theme.tokens.panel)
        finally:
            painter.end()
        if self.parts is None and not self._waiting:
            self._waiting = True
            QTimer.singleShot(0, self, self._build_if_there)


class DeskPage(QWidget):
    """The three columns. In a narrow window the left folds away, in a narrower one the right lies over the text.

    ``left_folded`` and ``right_folded`` tell the window what is shown now.
    """

    sides_changed = Signal()
    #: The text stands alone now (focus mode), or no longer.
    alone_changed = Signal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.alone = False
        self.documents = DocumentsPanel(session, self)
        self.texts = TextsRoom(self)
        self.texts.setChildrenCollapsible(False)
        self.texts.setHandleWidth(1)
        self.view = self.first = DocumentView(PaneSession(session, parent=self), self.texts)
        self.texts.addWidget(self.view)
        self.beside = SecondDocument(self, self.texts, self.first)
        self.texts.would_be_sideways = self.beside.side_by_side  # type: ignore[method-assign]
        self.right = RightSide(session, self)
        self.want_left = True
        self.want_right = True
        # Sides that have no room and are shown because somebody asked, until the window changes its width.
        self.asked_left = False
        self.asked_right = False
        self.overlaid = False
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(0)
        self.row.addWidget(self.documents)
        self.row.addWidget(self.texts, 1)
        self.row.addWidget(self.right)
        self.beside.joining.connect(self.join_view)
        self.join_view(self.first)
        self.theme.changed.connect(self.restyle)
        self.restyle()

    def join_view(self, view: DocumentView) -> None:
        view.head.left_wanted.connect(self.unfold_documents)
        view.head.right_wanted.connect(lambda: self.show_right(not self.right.isVisible()))

    def views(self) -> list[DocumentView]:
        """The one text on the desk, or both."""
        return self.beside.views()

    def text_width(self) -> int:
        """What the sides leave for the texts."""
        sides = (self.documents, *(() if self.overlaid else (self.right,)))
        return int(self.width() - sum(side.width() for side in sides if not side.isHidden()))

    def restyle(self) -> None:
        self.documents.setFixedWidth(self.theme.px(LEFT_WIDTH))
        self.right.setFixedWidth(self.theme.px(RIGHT_WIDTH))
        self.right.share_height()
        self.arrange()

    def set_alone(self, alone: bool) -> None:
        """Show the text without sides and heads, or with them as they were."""
        if alone != self.alone:
            self.alone = alone
            self.arrange()
            self.alone_changed.emit(alone)

    def show_left(self, shown: bool) -> None:
        self.set_alone(False)
        self.want_left = self.asked_left = shown
        self.arrange()

    def unfold_documents(self) -> None:
        """Show the documents; the button that did it goes, and the focus with it to the list."""
        self.show_left(True)
        self.documents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_right(self, shown: bool) -> None:
        self.set_alone(False)
        self.want_right = self.asked_right = shown
        self.arrange()

    def arrange(self) -> None:
        """Fold what has no room and was not asked for."""
        wide_left = self.width() >= self.theme.px(FOLD_LEFT_BELOW)
        wide_right = self.width() >= self.theme.px(FOLD_RIGHT_BELOW)
        for view in self.views():
            view.head.setVisible(not self.alone)
        self.documents.setVisible(not self.alone and self.want_left and (wide_left or self.asked_left))
        self.first.head.left.setVisible(self.documents.isHidden())
        overlaid = not wide_right
        if overlaid != self.overlaid:
            self.overlaid = overlaid
            if overlaid:
                self.row.removeWidget(self.right)
            else:
                self.row.addWidget(self.right)
        self.right.setVisible(not self.alone and self.want_right and (wide_right or self.asked_right))
        self.beside.arrange()
        self.place_right()
        self.sides_changed.emit()

    def place_right(self) -> None:
        if not self.overlaid:
            return
        width = min(self.right.width(), self.width())
        at = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - width
        # Below the head, where the button stands that folds it again.
        top = self.first.head.height() + self.beside.line_height()
        self.right.setGeometry(QRect(at, top, width, self.height() - top))
        self.right.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nothing in the text wanted brings everything back."""
        if self.alone and event.key() == Qt.Key.Key_Escape:
            self.set_alone(False)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.asked_left = self.asked_right = False
            self.arrange()
        else:
            self.place_right()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "right"):
            self.place_right()
