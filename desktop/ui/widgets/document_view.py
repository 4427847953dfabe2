"""The middle of the desk: head, find bar, message, the document pane, and the palette laid over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.errors import ReadOnly, TestimoniaError
from desktop.ui.messages import sentence_of
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.document_head import DocumentHead
from desktop.ui.widgets.document_pane import DocumentPane
from desktop.ui.widgets.pane_link import PaneLink
from desktop.ui.widgets.pane_voice import PaneVoice
from desktop.ui.widgets.panel import BusyLine, EmptyState, MessageStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from desktop.core.model import FacetId
    from desktop.ui.session import Session
    from desktop.ui.widgets.coding_palette import CodingPalette
    from desktop.ui.widgets.find_bar import FindBar
    from desktop.ui.widgets.go_to_paragraph import GoToParagraph
    from desktop.ui.widgets.notice_bar import NoticeBar

# The palette at its highest, with what stands around it.
ROOM = 440
# Where the text column begins, and what it wants for itself: the sentence on the empty page stands there too.
MARGIN = 246
MEASURE = 600


class DocumentView(QWidget):
    """Signals: ``import_wanted`` from the empty state, ``coder_wanted`` when coding needs somebody who codes."""

    import_wanted = Signal()
    coder_wanted = Signal()
    answering = Signal(bool)
    """The palette is about to open (True), or has closed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.head = DocumentHead(session, self)
        self.pane = DocumentPane(self)
        self._find_bar: FindBar | None = None
        self.busy = BusyLine(self)
        self.strip = MessageStrip("bad", "", self, closable=True)
        self.strip.hide()
        self.empty = EmptyState(
            tr("Desk", "No document is open."),
            self,
            hint=tr("Desk", "Bring in a text, a Word file or a PDF, or drop it on the list of documents."),
            action="" if session.project.read_only else tr("Desk", "Import documents…"),
        )
        self.empty.acted.connect(self.import_wanted)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        column = self.parts = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.busy, self.strip):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.link = PaneLink(session, self.pane)
        self.link.typed.connect(self.type)
        self.link.composing.connect(self.compose)
        self.voice = PaneVoice(session, self.pane)
        self.palette_box: CodingPalette | None = None
        self.offer_bar: NoticeBar | None = None
        self.paragraph_field: GoToParagraph | None = None
        #: Asked first with what is typed on a passage; True when that was dealt with.
        self.takes_typing: Callable[[str], bool] | None = None
        #: Told before the desk is taken down.
        self.before_leaving: list[Callable[[], object]] = []
        #: Asked with keys that the text leaves alone.
        self.takes_key: Callable[[QKeyEvent], bool] | None = None
        self.pane.verticalScrollBar().valueChanged.connect(self.follow_palette)
        # One of its own: what waits for a moment must not outlive a text that is closed.
        self.moved = QTimer(self, singleShot=True, interval=0)
        self.moved.timeout.connect(self.follow_palette)
        self.pane.settled.connect(self.follow_palette)
        self.head.find_wanted.connect(lambda: self.find_bar.open_bar())
        session.failed.connect(self.tell_here)
        session.step_done.connect(lambda _step: self.strip.hide())
        session.document_changed.connect(self.show_document)
        self.show_document()

    def show_document(self) -> None:
        self.end_palette()
        self.stack.setCurrentWidget(self.pane if self.session.document is not None else self.empty)
        self.strip.hide()

    def focus_text(self) -> None:
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_here(self, error: object) -> None:
        """Of two texts the one in hand tells what failed; of a defect the window tells."""
        if isinstance(error, TestimoniaError) and getattr(self.session, "in_hand", True):
            self.tell(error)

    def tell(self, error: TestimoniaError) -> None:
        """Show what went wrong where it happened."""
        self.strip.say("bad", sentence_of(error))
        self.strip.show()

    def offers(self) -> NoticeBar:
        """The bar below the text for what nobody asked for: it must not move a line that is being read."""
        if self.offer_bar is None:
            from desktop.ui.widgets.notice_bar import NoticeBar

            self.offer_bar = NoticeBar(self, edges="t")
            self.parts.addWidget(self.offer_bar)
        return self.offer_bar

    def name_keys(self) -> None:
        """Name the keys of what stands above the text as they are now."""
        self.head.name_keys()
        if self._find_bar is not None:
            self._find_bar.name_keys()

    @property
    def find_bar(self) -> FindBar:
        """The line of finding above the text; made when it is first asked for."""
        if self._find_bar is None:
            from desktop.ui.widgets.find_bar import FindBar

            self._find_bar = FindBar(self.session, self.pane, self)
            self._find_bar.closed.connect(self.focus_text)
            self.parts.insertWidget(self.parts.indexOf(self.strip), self._find_bar)
        return self._find_bar

    @property
    def is_finding(self) -> bool:
        """Whether the line of finding is open."""
        return self._find_bar is not None and self._find_bar.isVisible()

    def go_to_paragraph(self) -> None:
        """Ask for the number of a paragraph, over the text."""
        if self.paragraph_field is None:
            from desktop.ui.widgets.go_to_paragraph import GoToParagraph

            self.paragraph_field = GoToParagraph(self)
        self.paragraph_field.open_field()

    # the palette

    def coding_palette(self) -> CodingPalette:
        if self.palette_box is None:
            # Not before the first passage is coded: periods and the search are large.
            from desktop.ui.widgets.coding_palette import CodingPalette

            self.palette_box = CodingPalette(self.session, self.window())
            self.palette_box.closed.connect(self.palette_closed)
        return self.palette_box

    def type(self, text: str) -> None:
        """Keys typed on a passage open the palette and go into it."""
        if self.takes_typing is None or not self.takes_typing(text):
            self.answer(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.takes_key is not None and self.takes_key(event):
            return
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat() and self.is_finding:
            self.find_bar.close_bar()  # nothing in the text was left to let go of
        else:
            super().keyPressEvent(event)

    def compose(self, text: str) -> None:
        palette = self.coding_palette()
        if text and not palette.is_open:
            self.answer("", composing=True)
        palette.set_preedit(text)

    def answer(self, text: str = "", facet: FacetId | None = None, *, composing: bool = False) -> None:
        """Open the palette at the passage, or feed it when it is open."""
        if self.palette_box is None or not self.palette_box.is_open:
            self.pane.snapping.settle()
        span = self.session.target_span()
        if span is None:
            return
        if self.session.project.read_only:
            self.tell(ReadOnly())
            return
        if self.session.coder is None:
            self.coder_wanted.emit()
            if self.session.coder is None:
                return
        palette = self.coding_palette()
        if palette.is_open:
            palette.feed(text)
            return
        self.link.make_room(*span, self.theme.px(ROOM))
        self.answering.emit(True)
        palette.open_with(text, self.anchor(span), self.column(), composing=composing)
        if facet is not None:
            palette.go_to_facet(facet)

    def anchor(self, span: tuple[int, int]) -> QRect:
        """Where the passage stands, in the window's coordinates."""
        corner = self.pane.viewport().mapTo(self.window(), QPoint(0, 0))
        return self.pane.span_rect(*span).translated(corner)

    def column(self) -> QRect:
        """The text column in the window's coordinates."""
        return self.pane.text_rect().translated(self.pane.viewport().mapTo(self.window(), QPoint(0, 0)))

    def follow_palette(self) -> None:
        """Keep the open palette at its passage when the text moves under it."""
        palette, span = self.palette_box, self.session.target_span()
        if palette is None or not palette.is_open or span is None or self.pane.is_settling:
            return
        anchor = self.anchor(span)
        if anchor.isEmpty():
            palette.close_palette()
        else:
            palette.place_at(anchor, self.column())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = self.theme.px
        self.empty.set_indent(min(px(MARGIN), self.width() - px(MEASURE)))
        self.moved.start()

    def end_palette(self) -> None:
        if getattr(self, "palette_box", None) is not None and self.palette_box is not None:
            self.palette_box.close_palette()

    def palette_closed(self) -> None:
        self.answering.emit(False)
        # It gives the focus back itself, or was ended by a part that took it; only a focus that got lost comes here.
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible():
            self.focus_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), self.theme.tokens.page)
        finally:
            painter.end()
