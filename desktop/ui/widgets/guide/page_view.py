"""A page of the guide as it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QMargins, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from desktop.core.guide.book import FIRST, Guide
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.guide.filling import Filler, Places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

MEASURE: Final = 640
INSET: Final = 32
ZOOMS: Final = (0.8, 2.0)


class PageView(QTextBrowser):
    """``link_wanted`` carries the place of a link that was followed, ``web_wanted`` an address beyond the guide.

    ``spans`` are places in the text of the page at which words were found; ``span`` is the one in hand, or None.
    """

    link_wanted = Signal(str)
    web_wanted = Signal(str)
    zoom_changed = Signal(float)

    def __init__(self, guide: Guide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guide = guide
        self.theme = current()
        self.zoom = 1.0
        self.page = guide.page(FIRST)
        self.places = Places()
        self.spans: tuple[tuple[int, int], ...] = ()
        self.span: tuple[int, int] | None = None
        self.room = 0
        self.aim: tuple[int, float] | None = None  # a place in the document, and how far down it is to stand
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes and goes would change the width, and with it the height that decides whether it is there.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextBrowserInteraction | flags.TextSelectableByKeyboard)
        self.later = QTimer(self, singleShot=True, interval=15)
        self.later.timeout.connect(self._fit_width)
        self.verticalScrollBar().actionTriggered.connect(self._moved)
        self.anchorClicked.connect(self._clicked)
        self.theme.changed.connect(self.restyle)
        self.restyle()

    # what is shown

    def show_page(self, name: str, anchor: str = "") -> None:
        """Show a page from its beginning or from one of its headings. Raises OSError where there is none."""
        page = self.guide.page(name)
        self.aim = (0, 1.0)
        if page is not self.page or not self.places.starts:
            self.page = page
            self.spans, self.span = (), None
            self._fill()
        self.setAccessibleName(page.title)
        self.setAccessibleDescription(tr("Guide", "A page of the guide"))
        self.go_anchor(anchor)

    def go_anchor(self, anchor: str) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.places.anchors.get(anchor, 0))
        self.setTextCursor(cursor)
        self._aim_at(cursor.position(), 0.02 if anchor in self.places.anchors else 1.0)

    def _aim_at(self, place: int, down: float) -> None:
        """Bring a place of the document to a share of the height, and back there when the layout changes."""
        self.aim = (place, down)
        self._take_aim()

    def _take_aim(self) -> None:
        if self.aim is None:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(self.aim[0], self.document().characterCount() - 1))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - round(self.viewport().height() * self.aim[1]))

    def _moved(self, _action: int) -> None:
        """The person scrolls: from now on what stands at the top stays there."""
        self.aim = None

    def _top(self) -> int:
        return self.cursorForPosition(self.viewport().rect().topLeft()).position()

    def mark(self, spans: Sequence[tuple[int, int]], span: tuple[int, int] | None = None) -> None:
        """Show places at which words were found, and go to one of them."""
        self.spans, self.span = tuple(spans), span
        self._paint_marks()
        if span is not None:
            cursor = self._cursor(span)
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self._aim_at(cursor.position(), 0.3)

    def _cursor(self, span: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.places.at(span[0]))
        cursor.setPosition(self.places.at(span[0]) + span[1] - span[0], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _paint_marks(self) -> None:
        t = self.theme.tokens
        found = []
        for span in self.spans:
            form = QTextCharFormat()
            form.setBackground(t.sel if span == self.span else t.soft)
            if span == self.span:
                form.setFontUnderline(True)
            piece = QTextEdit.ExtraSelection()
            piece.cursor, piece.format = self._cursor(span), form
            found.append(piece)
        self.setExtraSelections(found)

    # looks

    def set_zoom(self, zoom: float) -> None:
        """Enlarge the words of pages alone."""
        zoom = min(ZOOMS[1], max(ZOOMS[0], round(zoom, 2)))
        if zoom != self.zoom:
            self.zoom = zoom
            self.restyle()
            self.zoom_changed.emit(zoom)

    def restyle(self) -> None:
        t = self.theme.tokens
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Text, t.text),
            (QPalette.ColorRole.Base, t.page),
            (QPalette.ColorRole.Link, t.accent),
            (QPalette.ColorRole.Highlight, t.sel),
            (QPalette.ColorRole.HighlightedText, t.text),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)
        self._measure()
        self._fit()

    def _fill(self) -> None:
        self.room = self.viewport().width()
        before = self.textCursor().position()
        filler = Filler(self.theme, self.guide, self.zoom, self.room, self.devicePixelRatioF())
        self.places = filler.fill(self.document(), self.page)
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(before, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._paint_marks()
        self._take_aim()

    def _fit(self) -> None:
        """Lay the page out for another width; what stands at the top stays there."""
        if self.places.starts:
            self.aim = self.aim or (self._top(), 0.0)
            self._fill()

    def _fit_width(self) -> None:
        if self.viewport().width() != self.room:
            self._fit()

    def _measure(self) -> None:
        """Words no wider than can be read, from the leading edge; the bar stands at the trailing edge."""
        px = self.theme.px
        inset = min(px(INSET), max(px(12), self.width() // 16))
        bar = self.verticalScrollBar().sizeHint().width()
        rest = max(inset, self.width() - bar - inset - px(MEASURE * max(1.0, self.zoom)))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wanted = QMargins(rest if mirrored else inset, 0, inset if mirrored else rest, 0)
        if self.viewportMargins() != wanted:
            self.setViewportMargins(wanted)

    def _clicked(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith("guide:"):
            self.link_wanted.emit(address.removeprefix("guide:"))
        else:
            self.web_wanted.emit(address)

    # Qt's own

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None  # pictures are given to the document; nothing else is loaded

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._take_aim()
        if self.viewport().width() != self.room:
            self.later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "places"):
            self._measure()
