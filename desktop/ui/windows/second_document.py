"""A second document in the middle of the desk, beside the first or, where there is little width, below it.

Both are whole texts: one codes in either. The one in hand has a line over its head, and everything else on the desk
speaks of it; a click, a key or a jump in the other brings that one into hand.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from desktop.core.errors import TestimoniaError
from desktop.core.model import DocumentId
from desktop.ui.pane_session import PaneSession
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import tip
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.document_view import DocumentView

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.ui.windows.desk_page import DeskPage

LEAST_WIDTH = 400
"""A text narrower than this is no longer read well: two of them then stand one below the other."""
ROOMY = 560
"""From here on a head has room for everything."""
STATE = "beside"


class HandLine(QWidget):
    """A line over each head: full over the text in hand, a hairline over the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = current()
        self.in_hand = False
        self.theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedHeight(self.theme.px(3))

    def show_hand(self, in_hand: bool) -> None:
        if in_hand != self.in_hand:
            self.in_hand = in_hand
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t = self.theme.tokens
            painter.fillRect(self.rect(), t.accent if self.in_hand else t.page)
        finally:
            painter.end()


class SecondDocument(QObject):
    """Opens, closes and remembers the second text of one desk; ``desk.view`` is always the one in hand."""

    changed = Signal()
    """There are two texts now, or one again, or the other one came into hand."""
    joining = Signal(object)
    """A new DocumentView, for whoever connects what texts want."""

    def __init__(self, desk: DeskPage, texts: QSplitter, first: DocumentView) -> None:
        super().__init__(desk)
        self.desk = desk
        self.texts = texts
        self.first = first
        self.second: DocumentView | None = None
        self.lines: dict[DocumentView, HandLine] = {}
        self.crosses: dict[DocumentView, IconButton] = {}
        #: Which share of the middle the first text has, of 1,000.
        self.share = 500
        self._session_of(first).taken.connect(self._taken)
        desk.session.turn_to = self.turn_to
        texts.splitterMoved.connect(self._keep_share)
        first.before_leaving.append(self.keep)

    @staticmethod
    def _session_of(view: DocumentView) -> PaneSession:
        session = view.session
        assert isinstance(session, PaneSession)
        return session

    @property
    def is_open(self) -> bool:
        return self.second is not None

    def views(self) -> list[DocumentView]:
        return [self.first] if self.second is None else [self.first, self.second]

    # opening and closing

    def open(self, document: DocumentId, place: int = 0, *, take: bool = True) -> bool:
        """Show a document in the second text, which is made where there is none, and bring it into hand."""
        if not self.desk.session.project.documents.has(document):
            return False
        view = self.second if self.second is not None else self._make()
        session = self._session_of(view)
        if session.in_hand:
            session.open_document(document)
        elif session.document != document and not session.show_aside(document):
            if session.document is None:
                self.close()
            return False
        if place > 0:
            QTimer.singleShot(0, view, lambda: view.pane.scroll_to(place, place + 1, flash=False))
        if take:
            view.focus_text()
            session.take_hand()
        self.changed.emit()
        return True

    def _make(self) -> DocumentView:
        before = self._session_of(self.first)
        session = PaneSession(self.desk.session, in_hand=False)
        session.other, before.other = before, session
        view = self.second = DocumentView(session, self.texts)
        session.setParent(view)
        session.taken.connect(self._taken)
        session.lost.connect(self._lost)
        before.lost.connect(self._lost)
        view.before_leaving = self.first.before_leaving
        view.head.left.hide()
        self.texts.addWidget(view)
        for each in (self.first, view):
            self._dress(each)
        view.show()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)
        self.joining.emit(view)
        self.arrange()
        self._show_hands()
        return view

    def _dress(self, view: DocumentView) -> None:
        """What a text has only beside another one: the line over its head, and a cross."""
        line = self.lines[view] = HandLine(view)
        view.parts.insertWidget(0, line)
        cross = self.crosses[view] = IconButton("close", tr("Beside", "Close this document"), view.head)
        cross.clicked.connect(lambda: self.close(view))
        view.head.row.addWidget(cross)
        session = self._session_of(view)
        session.work_changed.connect(lambda _change: None if session.in_hand else view.link.show_covers())
        session.document_changed.connect(self._name_texts)
        line.show()
        cross.show()

    def close(self, view: DocumentView | None = None) -> None:
        """Close one of the two, the second unless another is named; what stays is in hand."""
        second = self.second
        if second is None:
            return
        first, leaving = self._session_of(self.first), self._session_of(second)
        had_focus = any(each.isAncestorOf(QApplication.focusWidget()) for each in (self.first, second))  # type: ignore[arg-type]
        for each in (self.first, second):
            each.end_palette()
        if view is self.first and leaving.document is not None:
            # The second goes on in the place of the first.
            place, document = second.link.place(), leaving.document
            span, segment = leaving.span, leaving.segment
            first.take_hand()
            first.main.open_document(document)
            if segment is not None:
                first.main.select_segment(segment)
            elif span is not None:
                first.main.set_span(span)
            self.first.pane.scroll_to(place, place + 1, flash=False)
        first.take_hand()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.disconnect(self._focus_moved)
        self.second, first.other, leaving.other = None, None, None
        with suppress(RuntimeError, TypeError):
            first.lost.disconnect(self._lost)
        for each in (self.first, second):
            self.lines.pop(each).deleteLater()
            self.crosses.pop(each).deleteLater()
        self._forget(second)
        self.desk.view = self.first
        if had_focus:
            self.first.focus_text()
        self.first.pane.setAccessibleName(tr("Document pane", "Text of the document"))
        self.arrange()
        self.changed.emit()

    def _forget(self, view: DocumentView) -> None:
        """Nothing of a text that was closed is told anything any more."""
        box = view.palette_box
        self._session_of(view).part()
        view.pane.set_document("")
        for timer in view.findChildren(QTimer):
            timer.stop()
        view.hide()
        view.setParent(None)
        view.deleteLater()
        if box is not None:
            box.deleteLater()  # it lies over the window

    def _lost(self) -> None:
        """A document that is gone takes its text with it."""
        second = self.second
        if second is None:
            return
        gone = self.first if self._session_of(self.first).document is None else second
        QTimer.singleShot(0, self, lambda: self.close(gone))

    # the hand

    def turn_to(self, document: DocumentId) -> bool:
        """Bring the text into hand that shows a document, if one of the two does."""
        for view in self.views():
            session = self._session_of(view)
            if self.second is not None and session.document == document:
                session.take_hand()
                return True
        return False

    def go_to_other(self) -> bool:
        """Put the keyboard into the other text."""
        if self.second is None:
            return False
        self.take(self.first if self.desk.view is self.second else self.second)
        return True

    def bring(self, view: DocumentView) -> None:
        """Bring a text into hand, wherever the keyboard is."""
        self._session_of(view).take_hand()

    def take(self, view: DocumentView) -> None:
        """Bring a text into hand, and the keyboard with it."""
        self._session_of(view).take_hand()
        view.focus_text()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return
        for view in self.views():
            if view is now or view.isAncestorOf(now):
                self._session_of(view).take_hand()

    def _taken(self) -> None:
        for view in self.views():
            if self._session_of(view).in_hand:
                before, self.desk.view = self.desk.view, view
                before.end_palette()
                focus = QApplication.focusWidget()
                if before is not view and focus is not None and before.isAncestorOf(focus):
                    view.focus_text()
        self._show_hands()
        self.changed.emit()

    def _show_hands(self) -> None:
        for view, line in self.lines.items():
            line.show_hand(self._session_of(view).in_hand)
        self._name_texts()

    def _name_texts(self) -> None:
        """Say by ear as well which text is which."""
        if self.second is None:
            return
        for number, view in enumerate(self.views(), start=1):
            session = self._session_of(view)
            document = session.current_document()
            name = document.name if document is not None else ""
            if session.in_hand:
                words = tr("Beside", "Text {number} of 2, in hand: {name}", number=number, name=name)
            else:
                words = tr("Beside", "Text {number} of 2: {name}", number=number, name=name)
            view.pane.setAccessibleName(words)
            cross = self.crosses.get(view)
            if cross is not None:
                cross.setToolTip(tip(tr("Beside", "Close this document; it stays in the project"), ""))

    # room

    def line_height(self) -> int:
        """How much lower the heads stand while there are two texts."""
        line = self.lines.get(self.first)
        return line.height() if line is not None else 0

    def side_by_side(self) -> bool:
        """Whether two texts can be read beside each other."""
        return self.desk.text_width() >= 2 * self.desk.theme.px(LEAST_WIDTH)

    def arrange(self) -> None:
        """Side by side where both can be read, else one below the other."""
        if self.second is None:
            self.first.head.right.setVisible(True)
            self.first.head.set_compact(False)
            return
        width, beside = self.desk.text_width(), self.side_by_side()
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.texts.orientation() is not wanted:
            self.texts.setOrientation(wanted)
        for view in self.views():
            view.head.set_compact(beside and width < 2 * self.desk.theme.px(ROOMY))
            # The splitter asks at once how narrow a text may be.
            for layout in (view.head.row, view.parts):
                layout.invalidate()
                layout.activate()
        # The button of the codebook stands where the codebook is.
        self.first.head.right.setVisible(not beside)
        self.second.head.right.setVisible(beside)
        self._give_shares()

    def _give_shares(self) -> None:
        whole = self.texts.width() if self.texts.orientation() is Qt.Orientation.Horizontal else self.texts.height()
        part = whole * self.share // 1000
        self.texts.setSizes([part, max(1, whole - part)])

    def _keep_share(self, _at: int, _number: int) -> None:
        sizes = self.texts.sizes()
        if len(sizes) == 2 and any(sizes):
            self.share = round(1000 * sizes[0] / (sizes[0] + sizes[1]))

    # the next time

    def keep(self) -> None:
        """Write down what stands beside, and bring the first text into hand, whose place is kept with the project."""
        project = self.desk.session.project
        kept: dict[str, Any] | None = None
        if self.second is not None:
            session = self._session_of(self.second)
            kept = {
                "document": session.document,
                "place": self.second.link.place(),
                "share": self.share,
                "in_hand": session.in_hand,
            }
            self._session_of(self.first).take_hand()
        with suppress(TestimoniaError):
            if kept is not None or project.view_state(STATE) is not None:
                project.set_view_state(STATE, kept)

    def restore(self) -> None:
        """Open again what stood beside when the project was left."""
        kept: object = None
        with suppress(TestimoniaError):  # the project may have been closed at once
            kept = self.desk.session.project.view_state(STATE)
        if not isinstance(kept, dict) or self.second is not None:
            return
        document, place, share = (kept.get(name) for name in ("document", "place", "share"))
        if isinstance(share, int) and 100 <= share <= 900:
            self.share = share
        if isinstance(document, int):
            at = place if isinstance(place, int) else 0
            self.open(DocumentId(document), at, take=kept.get("in_hand") is True)
