"""A text view with what stands beside it: the margin, the paragraph numbers, and the strip of the whole document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal

from desktop.ui.widgets.document_pane.margin import Margin
from desktop.ui.widgets.document_pane.model import PaneStyle, PlainStyle
from desktop.ui.widgets.document_pane.sides import Numbers
from desktop.ui.widgets.document_pane.view import TextView
from desktop.ui.widgets.document_pane.words import FacetWords, MarginWords

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane.look import Columns
    from desktop.ui.widgets.document_pane.strip import Strip

#: Where the margin shows dots the numbers have less room, and the strip asks for so much more of it, in px.
_NARROW_MORE = 10


class SidedView(TextView):
    """The margin says by facet what stands there, unless ``set_margin`` gives it other words."""

    #: The inner edge of the margin was dragged there, or double clicked: px at 100 %.
    margin_widened = Signal(int)
    _margin: Margin

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        self.pane_style: PaneStyle = PlainStyle()
        self._by_facet = FacetWords(self.pane_style)
        self._words: MarginWords | None = None
        #: Whether a bracket has a line and a label for each of its colours.
        self.striped = False
        #: Whether brackets and lines are dashed, doubled and dotted as well as coloured.
        self.patterns = False
        self._strip: Strip | None = None
        super().__init__(parent, theme=theme)

    def _make_sides(self) -> None:
        self._margin = Margin(self)  # type: ignore[arg-type]
        self._margin.widened.connect(self.margin_widened)
        self._numbers = Numbers(self)  # type: ignore[arg-type]

    # what the margin says

    @property
    def margin_words(self) -> MarginWords:
        return self._words or self._by_facet

    def set_style(self, style: PaneStyle) -> None:
        """Ask this style for colours, labels and visibility from now on."""
        self.pane_style = style
        self._by_facet = FacetWords(style)
        self.restyle()

    def restyle(self) -> None:
        """Paint again after colours, labels or what is visible have changed."""
        raise NotImplementedError

    def set_margin(self, words: MarginWords | None, *, striped: bool = False) -> None:
        """Let the margin say something else than the answers of the facet that colours the page, or that (None)."""
        self._words, self.striped = words, striped
        self._margin.update()

    def set_patterns(self, shown: bool) -> None:
        """Draw brackets and lines in the pattern of their colour, or all of them whole."""
        if shown != self.patterns:
            self.patterns = shown
            self._changed(numbers=False)

    def lead_with(self, margin: int) -> int:
        """How far from the leading edge the text would begin with a margin of this width (px at 100 %)."""
        before, self.look.margin = self.look.margin, margin
        try:
            margins = self.viewportMargins()
            return self.columns_for(self.viewport().width() + margins.left() + margins.right()).lead
        finally:
            self.look.margin = before

    def margin_rect(self) -> QRect:
        """Where the margin is."""
        return self._margin.geometry()

    # the strip

    @property
    def strip(self) -> Strip | None:
        """The strip of the whole document, while it is shown."""
        return self._strip

    def show_strip(self, shown: bool) -> None:
        """Show the whole document as a strip at the trailing edge, or not."""
        if shown == (self._strip is not None):
            return
        if shown:
            from desktop.ui.widgets.document_pane.strip import Strip

            self._strip = Strip(self)  # type: ignore[arg-type]
            self._strip.show()
        elif self._strip is not None:
            self._strip.hide()
            self._strip.deleteLater()
            self._strip = None
        self._arrange()

    def jump_to(self, offset: int) -> None:
        """Scroll at once so that a code point stands a third from the top."""
        self._scroll.finish()
        self._jump(self._edge.to_qt(min(max(0, offset), len(self._edge.text))))

    def strip_width(self) -> int:
        if self._strip is None:
            return 0
        from desktop.ui.widgets.document_pane.strip import STRIP

        return round(STRIP * self.look.k)

    def columns_for(self, width: int) -> Columns:
        columns = self.look.columns(width)
        if self._strip is None or not columns.dots:
            return columns  # beside the numbers there is room for the strip
        more = round(_NARROW_MORE * self.look.k)
        columns = self.look.columns(width - more)
        return replace(columns, trail=columns.trail + more)

    def _place_sides(self, first: QRect, last: QRect, mirrored: bool) -> None:
        if self._strip is not None:
            trailing = first if mirrored else last
            wide = self.strip_width()
            left = trailing.left() if mirrored else trailing.right() + 1 - wide
            self._strip.setGeometry(QRect(left, trailing.top(), wide, trailing.height()))
            self._strip.toward_right = mirrored
            numbers = trailing.adjusted(wide if mirrored else 0, 0, 0 if mirrored else -wide, 0)
            first, last = (numbers, last) if mirrored else (first, numbers)
            self._strip.update()
        super()._place_sides(first, last, mirrored)

    def _view_moved(self, rect: QRect, dy: int) -> None:
        super()._view_moved(rect, dy)
        if self._strip is not None and (dy or rect.height() >= self.viewport().height()):
            self._strip.update()
