"""Find in the document: a line above the text, every place marked, Enter to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.covering import is_covered
from desktop.ui.finding_here import FindingHere
from desktop.ui.going import take_passage
from desktop.ui.speaking import LastWord
from desktop.ui.theme import current
from desktop.ui.translate import number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from desktop.core.model import DocumentId
    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane


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
        self.begin = 0
        self._caret = -1
        self.more = False
        self.round = ""
        self.finding = FindingHere(self)
        self.finding.found.connect(self._take_hits)
        self.finding.ended.connect(self._take_end)
        self.voice = LastWord(self)
        self.last: tuple[DocumentId, tuple[int, int]] | None = None
        self.field = SearchField(tr("Find", "Find in this document"), self)
        self.field.keeps_text = True
        self.told = Label("", self, role="text3", size=12, tabular=True)
        self.back = IconButton("chevron-up", tr("Find", "Previous place"), self)
        self.on = IconButton("chevron-down", tr("Find", "Next place"), self)
        self.end = IconButton("close", tr("Find", "Close"), self, shortcut="Esc")
        self.name_keys()
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
        session.reloaded.connect(self.finding.forget)  # the text may have been erased
        self.setAccessibleName(tr("Find", "Find in this document"))
        self.hide()

    def name_keys(self) -> None:
        """Say in the tips by which keys the same is done now."""
        for part, action in ((self.back, "edit.find_previous"), (self.on, "edit.find_next")):
            part.set_name(part.accessibleName(), shown_key(action))

    def open_bar(self) -> None:
        """Show the line, with the selected words in it when they are few."""
        span, document = self.session.span or self.pane.selected_span(), self.session.document
        few = span is not None and span[1] - span[0] <= 60
        if few and span is not None and document is not None and not is_covered(self.session, document, *span):
            self.field.setText(" ".join(self.session.text()[slice(*span)].split()))
        if not self.isVisible():
            self._make_way(1)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.search()

    def close_bar(self) -> None:
        """Hide the line; the caret goes to the place that was found, unless somebody put it elsewhere since."""
        if self.wait.isActive():
            self.search()
        stayed = self.pane.caret() == self._caret and self.session.target_span() is None
        if self.hits and self.at >= 0 and stayed:
            start = self.hits[self.at][0]
            self.pane.set_selected_span(start, start)
        if self.isVisible():
            self._make_way(-1)
        self.hide()
        self.finding.stop()
        self.voice.forget()
        self.hits, self.at = [], -1
        self.pane.set_find_hits([])
        self.closed.emit()

    def _make_way(self, direction: int) -> None:
        """Scroll by the lines that this one covers, so that what is read stays; the top of a text is left in sight."""
        pane, bar = self.pane, self.pane.verticalScrollBar()
        begin, position = bar.value(), pane.cursorForPosition(pane.viewport().rect().center()).position()
        before = pane.scene().baseline_of(position)
        if begin == 0 or before is None:
            return
        missed = {begin: self.sizeHint().height()}
        for lines in (1, 2, 3):
            bar.setValue(begin + direction * lines)
            there = pane.scene().baseline_of(position)
            if there is not None:
                missed[bar.value()] = round(abs(before - direction * self.sizeHint().height() - there))
        bar.setValue(min(missed, key=lambda value: missed[value]))

    def search(self) -> None:
        """Look again, beginning at what is on screen."""
        if not self.isVisible():
            return
        self.wait.stop()
        span = self.session.span or self.pane.selected_span()
        self.begin = span[0] if span else self.pane.offset_at(QPoint(self.pane.viewport().width() // 2, 2))
        self.hits, self.at, self.more, self.round = [], -1, False, ""
        self._caret = self.pane.caret()
        self.finding.start(self.session.text(), self.field.text())
        if self.finding.is_busy:
            self.show_hits(scroll=False)

    def _take_hits(self, hits: list[tuple[int, int]]) -> None:
        """What was found so far; the first one behind the place that is being read comes on screen."""
        self.hits = hits
        first = self.at < 0
        if first:
            self.at = next((place for place, hit in enumerate(hits) if hit[0] >= self.begin), -1)
        self.show_hits(scroll=first and self.at >= 0)

    def _take_end(self, more: bool) -> None:
        self.more = more
        first = self.at < 0 and bool(self.hits)
        if first:
            self.at = 0
        self.show_hits(scroll=first)

    def _change_text(self) -> None:
        self.finding.forget()
        self.search()

    def go(self, direction: int) -> None:
        """To the next (1) or previous (-1) place, going round."""
        if not self.isVisible():
            self.open_bar()
            return
        if self.wait.isActive():
            self.search()
            return
        if self.hits and self.at >= 0:
            at = self._beside_caret(direction)
            self.round = "on" if at >= len(self.hits) else "back" if at < 0 else ""
            if self.round == "on" and self.finding.is_busy:
                self.round = ""
                return  # more is still to come behind the last one so far
            self.at = at % len(self.hits)
            self.show_hits(scroll=True)

    def _beside_caret(self, direction: int) -> int:
        """The place after or before the present one; where the caret was put elsewhere since, the one beside that."""
        stood, self._caret = self._caret, self.pane.caret()
        if self._caret == stood:
            return self.at + direction
        span = self.pane.selected_span() or (self._caret, self._caret)
        if direction > 0:
            return next((place for place, hit in enumerate(self.hits) if hit[0] >= span[1]), len(self.hits))
        return max((place for place, hit in enumerate(self.hits) if hit[0] < span[0]), default=-1)

    def show_hits(self, *, scroll: bool) -> None:
        present = self.hits[self.at] if self.hits and self.at >= 0 else None
        if present is not None and self.session.document is not None:
            self.last = self.session.document, present
        self.pane.set_find_hits(self.hits, None if present is None else self.at)
        self.told.setText(self.sentence())
        self.voice.say(self.told.text())
        if scroll and present is not None:
            self.pane.scroll_to(*present, flash=False)

    def sentence(self) -> str:
        """Which place of how many, and whether it went round."""
        if not self.field.text().strip():
            return ""
        at, count = number(self.at + 1), number(len(self.hits))
        if self.finding.is_busy:
            return tr("Find", "{count} so far …", count=count) if self.hits else tr("Find", "looking …")
        if not self.hits:
            return tr("Find", "not in this document")
        if self.more:
            return tr("Find", "{at} of more than {all}", at=at, all=count)
        if self.round == "on":
            return tr("Find", "{at} of {all}, from the beginning again", at=at, all=count)
        if self.round == "back":
            return tr("Find", "{at} of {all}, from the end again", at=at, all=count)
        return tr("Find", "{at} of {all}", at=at, all=count)

    def select_hit(self) -> None:
        """Select the place in the text, so that it can be coded at once."""
        if self.wait.isActive():
            self.search()  # whoever types fast means what is in the line, not what was found before
        if self.hits and self.at >= 0:
            take_passage(self.session, self.hits[self.at])
            self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_last(self) -> bool:
        """Select the place that is in hand, or was when the line was closed; False where this document has none."""
        if self.isVisible() and (self.at >= 0 or self.wait.isActive()):
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
