"""The parts of the palette and where they stand; what they do is in ``palette``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.models.palette_entries import PaletteModel, RowKind
from desktop.ui.widgets.base import shape
from desktop.ui.widgets.coding_palette.definition import DefinitionView
from desktop.ui.widgets.coding_palette.foot import EmptyWord, Foot
from desktop.ui.widgets.coding_palette.placing import GAP, NARROWEST, WIDEST, Place, find_place, laid
from desktop.ui.widgets.coding_palette.query import QueryLine
from desktop.ui.widgets.coding_palette.results import CODE_ROW, MARGIN, ResultsView
from desktop.ui.widgets.coding_palette.steps import FacetSteps
from desktop.ui.widgets.shadow import Shadow

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QMouseEvent, QResizeEvent

    from desktop.ui.theme import Theme

FULL_ROWS = 8
EMPTY_HEIGHT = 64
RADIUS = 10


class PaletteBody(QWidget):
    """Facets, line, results, definition and keys, one below the other on a raised card."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme
        self.model = PaletteModel(self)
        self.steps = FacetSteps(self, theme)
        self.line = QueryLine(self, theme)
        self.field = self.line.field
        self.view = ResultsView(self, theme, self.model)
        self.empty = EmptyWord(self, theme)
        self.definition = DefinitionView(self, theme)
        self.foot = Foot(self, theme)
        self.setFocusProxy(self.field)
        self._place: Place | None = None
        self._shadow = Shadow(self)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self._shadow.set_look(px(28), px(6), px(RADIUS), 150 if self.theme.dark else 56)
        self._settle()
        self.update()

    def place_at(self, anchor: QRect, column: QRect) -> None:
        """Stand at the passage, as after the window was resized or the text was scrolled."""
        px = self.theme.px
        self._place = find_place(
            self._area(),
            column,
            anchor,
            wanted=self._chrome() + FULL_ROWS * px(CODE_ROW) + 2 * px(MARGIN),
            gap=px(GAP),
            narrowest=px(NARROWEST),
            widest=px(WIDEST),
            mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
        self._settle()

    def _area(self) -> QRect:
        """What of the window may be covered."""
        away, parent = self.theme.px(8), self.parentWidget()
        return parent.rect().adjusted(away, away, -away, -away) if parent is not None else self.geometry()

    def _chrome(self) -> int:
        """Height of everything but the rows."""
        steps = self.steps.height() if self.steps.views else 0
        return steps + self.line.height() + self.definition.height() + self.foot.height()

    def _shows_definition(self) -> bool:
        """What a code means gives way before the palette would lie over the passage that is judged."""
        rows = self.model.results.rows
        if not rows or any(row.kind is not RowKind.CODE for row in rows):
            return False
        return self._place is None or self._place.room >= self._chrome() + self._least_rows()

    def _least_rows(self) -> int:
        """Height of the two rows that are always shown."""
        return 2 * self.theme.px(CODE_ROW) + 2 * self.theme.px(MARGIN)

    def _body_height(self) -> int:
        if not self.model.results.rows:
            return self.theme.px(EMPTY_HEIGHT)
        return self.view.content_height() + 2 * self.theme.px(MARGIN)

    def _settle(self) -> None:
        if self._place is None:
            return
        px = self.theme.px
        chrome = self._chrome() - (0 if self._shows_definition() else self.definition.height())
        wanted = chrome + self._body_height()
        if self._place.above:
            # It hangs from the passage: a height that changed with every letter would move the line one types in.
            wanted = max(wanted, self._chrome() + FULL_ROWS * px(CODE_ROW) + 2 * px(MARGIN))
        least = min(wanted, chrome + self._least_rows())
        box = laid(self._place, self._area(), wanted, least)
        if box != self.geometry():
            self.setGeometry(box)
        self._lay_parts()

    def _lay_parts(self) -> None:
        wide, top = self.width(), 0
        if self.steps.views:
            self.steps.setGeometry(1, 1, wide - 2, self.steps.height())
            top = self.steps.height()
        self.line.setGeometry(1, top, wide - 2, self.line.height())
        top += self.line.height()
        foot_top = self.height() - self.foot.height()
        self.foot.setGeometry(1, foot_top - 1, wide - 2, self.foot.height())
        body_end = foot_top - (self.definition.height() if self._shows_definition() else 0)
        self.definition.setVisible(self._shows_definition())
        self.definition.setGeometry(1, body_end, wide - 2, self.definition.height())
        rows, margin = bool(self.model.results.rows), self.theme.px(MARGIN)
        self.view.setVisible(rows)
        self.empty.setVisible(not rows)
        self.view.setGeometry(1, top + margin, wide - 2, self._whole_rows(max(1, body_end - top - 2 * margin)))
        self.empty.setGeometry(1, top, wide - 2, max(1, body_end - top))

    def _whole_rows(self, room: int) -> int:
        """The height of the list in ``room``: where not all of its codes are seen, none of them is cut."""
        row, content = self.theme.px(CODE_ROW), self.view.content_height()
        cut = room < content == len(self.model.results.rows) * row
        return max(row, room - room % row) if cut and room > row else room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_parts()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # a press on what takes none ends here, not in the text below

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            tokens = self.theme.tokens
            shape(painter, self.rect(), self.theme.px(RADIUS), tokens.raised, tokens.line2)
        finally:
            painter.end()
