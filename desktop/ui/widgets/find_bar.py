"""Find in the document: a line above the text, every place marked, Enter to the next one."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.covering import is_covered
from desktop.ui.going import take_passage
from desktop.ui.theme import current
from desktop.ui.translate import number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from desktop.core.folding import Folded
    from desktop.core.model import DocumentId
    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane

MOST_HITS = 10_000


class FindInText:
    """Finds words in one text after the other; a text is folded once, however often words are looked for in it.

    Capitals do not count, and what reads the same is the same: composed and decomposed letters and syllables, curly and
    straight quotation marks, with soft hyphens or without.
    """

    def __init__(self) -> None:
        self.folded: Folded | None = None

    def places(self, text: str, query: str, limit: int = MOST_HITS) -> list[tuple[int, int]]:
        """Spans of the query in code points of the text; white space in the query matches any white space."""
        from desktop.core.folding import Folded, Manner, places

        if not query.split():
            return []
        if self.folded is None or self.folded.source != text:
            self.folded = Folded(text, Manner(accents=True))
        return list(islice(places(self.folded, query), limit))

    def forget(self) -> None:
        self.folded = None


class FindBar(QWidget):
    """The line of finding; hidden until it is wanted."""

    closed = Signal()

    def __init__(self, session: Session, pane: DocumentPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.pane = pane
        self.theme = current()
        self.hits: list[tuple[int, int]] = []
        self.at = -1
        self.looking = FindInText()
        self.last: tuple[DocumentId, tuple[int, int]] | None = None
        self.field = SearchField(tr("Find", "Find in this document"), self)
        self.field.keeps_text = True
        self.told = Label("", self, role="text3", size=12, tabular=True)
        self.back = IconButton("chevron-up", tr("Find", "Previous place"), self, shortcut="Shift+F3")
        self.on = IconButton("chevron-down", tr("Find", "Next place"), self, shortcut="F3")
        self.end = IconButton("close", tr("Find", "Close"), self, shortcut="Esc")
        row = QHBoxLayout(self)
        set_margins(row, self, *map(self.theme.px, (24, 6, 12, 6)))
        row.setSpacing(self.theme.px(6))
        row.addWidget(self.field, 1)
        for part in (self.told, self.back, self.on, self.end):
            row.addWidget(part)
        self.wait = QTimer(self, singleShot=True, interval=60)
        self.wait.timeout.connect(self.search)
        self.field.textChanged.connect(lambda _text: self.wait.start())
        self.field.left.connect(self.close_bar)
        self.back.clicked.connect(lambda: self.go(-1))
        self.on.clicked.connect(lambda: self.go(1))
        self.end.clicked.connect(self.close_bar)
        session.document_changed.connect(self._change_text)
        session.reloaded.connect(self.looking.forget)  # the text may have been erased
        self.setAccessibleName(tr("Find", "Find in this document"))
        self.hide()

    def open_bar(self) -> None:
        """Show the line, with the selected words in it when they are few."""
        span, document = self.session.span or self.pane.selected_span(), self.session.document
        few = span is not None and span[1] - span[0] <= 60
        if few and span is not None and document is not None and not is_covered(self.session, document, *span):
            self.field.setText(" ".join(self.session.text()[slice(*span)].split()))
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search()

    def close_bar(self) -> None:
        """Hide the line; the caret stays at the place that was found, so that it can be selected by keys."""
        if self.wait.isActive():
            self.search()
        if self.hits and self.session.target_span() is None:
            start = self.hits[self.at][0]
            self.pane.set_selected_span(start, start)
        self.hide()
        self.hits, self.at = [], -1
        self.pane.set_find_hits([])
        self.closed.emit()

    def search(self) -> None:
        """Look again, beginning at what is on screen."""
        if not self.isVisible():
            return
        self.wait.stop()
        self.hits = self.looking.places(self.session.text(), self.field.text())
        span = self.session.span or self.pane.selected_span()
        begin = span[0] if span else self.pane.offset_at(QPoint(self.pane.viewport().width() // 2, 2))
        self.at = next((place for place, hit in enumerate(self.hits) if hit[0] >= begin), 0 if self.hits else -1)
        self.show_hits(scroll=bool(self.hits))

    def _change_text(self) -> None:
        self.looking.forget()
        self.search()

    def go(self, direction: int) -> None:
        """To the next (1) or previous (-1) place, going round."""
        if not self.isVisible():
            self.open_bar()
            return
        if self.wait.isActive():
            self.search()
            return
        if self.hits:
            self.at = (self.at + direction) % len(self.hits)
            self.show_hits(scroll=True)

    def show_hits(self, *, scroll: bool) -> None:
        present = self.hits[self.at] if self.hits else None
        if present is not None and self.session.document is not None:
            self.last = self.session.document, present
        self.pane.set_find_hits(self.hits, self.at if self.hits else None)
        if not self.field.text().strip():
            self.told.setText("")
        elif not self.hits:
            self.told.setText(tr("Find", "not in this document"))
        else:
            self.told.setText(tr("Find", "{at} of {all}", at=number(self.at + 1), all=number(len(self.hits))))
        if scroll and present is not None:
            self.pane.scroll_to(*present, flash=False)

    def select_hit(self) -> None:
        """Select the place in the text, so that it can be coded at once."""
        if self.wait.isActive():
            self.search()  # whoever types fast means what is in the line, not what was found before
        if self.hits:
            take_passage(self.session, self.hits[self.at])
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_last(self) -> bool:
        """Select the place that is in hand, or was when the line was closed; False where this document has none."""
        if self.isVisible() and (self.hits or self.wait.isActive()):
            self.select_hit()
            return self.session.target_span() is not None
        if self.last is None or self.last[0] != self.session.document:
            return False
        take_passage(self.session, self.last[1])
        self.pane.scroll_to(*self.last[1], flash=False)
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def event(self, event: QEvent) -> bool:
        # The window has Ctrl+Enter too, for answering; in this line it takes the place that was found.
        wanted = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) if isinstance(event, QKeyEvent) else False
        if wanted and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.select_hit()
            else:
                self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)
