"""Words at rest: labels that follow the theme, and hairlines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.ui.bounded import bounded, breakable
from desktop.ui.theme import Theme, current
from desktop.ui.translate import slants
from desktop.ui.widgets.base import shape

if TYPE_CHECKING:
    from PySide6.QtGui import QColor


class Label(QLabel):
    """Plain text in a role of the tokens: ``Label("Memo", role="text2", weight=600)``.

    ``serif`` is for what sources say. ``wrap`` breaks lines; without it nothing is elided. ``trailing`` sets the words
    at the trailing edge.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        role: str = "text",
        size: float = 13,
        weight: int = 400,
        serif: bool = False,
        italic: bool = False,
        tabular: bool = False,
        wrap: bool = False,
        trailing: bool = False,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(_shown(text, wrap), parent)
        self.theme = theme or current()
        self._role, self._font_size, self._weight = role, size, weight
        self._serif, self._italic, self._tabular = serif, italic, tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self._trailing = trailing
        self._align()
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def setText(self, text: str) -> None:
        super().setText(_shown(text, self.wordWrap()))

    def set_role(self, role: str) -> None:
        """Speak in another colour of the tokens."""
        if role != self._role:
            self._role = role
            self._restyle()

    def set_weight(self, weight: int) -> None:
        if weight != self._weight:
            self._weight = weight
            self._restyle()

    def _align(self) -> None:
        """Stand at the leading edge of the desk; QLabel would ask the letters of the text instead."""
        left = (self.layoutDirection() == Qt.LayoutDirection.LeftToRight) != self._trailing
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        upright = Qt.AlignmentFlag.AlignTop if self.wordWrap() else Qt.AlignmentFlag.AlignVCenter
        self.setAlignment(side | upright | Qt.AlignmentFlag.AlignAbsolute)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_trailing"):
            self._align()

    def _restyle(self) -> None:
        colour: QColor = getattr(self.theme.tokens, self._role)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(palette)
        italic = self._italic and slants()
        if self._serif:
            self.setFont(self.theme.reading(self._font_size, self._weight, italic=italic))
        else:
            self.setFont(
                self.theme.ui(self._font_size, self._weight, italic=italic, tabular=self._tabular),
            )


def _shown(text: str, wrap: bool) -> str:
    """Of a text without end the beginning; a label that breaks its lines breaks very long words, too."""
    return breakable(bounded(text)) if wrap else bounded(text)


class Hairline(QWidget):
    """A line of one pixel between groups, inset from both ends by ``inset``."""

    def __init__(
        self, parent: QWidget | None = None, *, inset: int = 0, upright: bool = False, theme: Theme | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._inset, self._upright = inset, upright
        along, across = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, along) if upright else self.setSizePolicy(along, across)
        self.theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            inset = self.theme.px(self._inset)
            box = (
                self.rect().adjusted(0, inset, 0, -inset)
                if self._upright
                else self.rect().adjusted(inset, 0, -inset, 0)
            )
            painter.fillRect(box, self.theme.tokens.line)
        finally:
            painter.end()


class Surface(QWidget):
    """A plain ground in a colour of the tokens, with hairlines at the edges that are named.

    ``edges`` is any of the letters ``t`` (top), ``b`` (bottom), ``l`` (leading), ``r`` (trailing). With a ``radius``
    it is a card: rounded, with a hairline all around.
    """

    def __init__(
        self,
        role: str = "panel",
        parent: QWidget | None = None,
        *,
        edges: str = "",
        radius: int = 0,
        theme: Theme | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme or current()
        self._role, self._edges, self._radius = role, edges, radius
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, not radius)
        self.theme.changed.connect(self.update)

    def set_role(self, role: str) -> None:
        self._role = role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            tokens = self.theme.tokens
            if self._radius:
                shape(painter, self.rect(), self.theme.px(self._radius), getattr(tokens, self._role), tokens.line)
                return
            painter.fillRect(event.rect(), getattr(tokens, self._role))
            width, height = self.width(), self.height()
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            for edge in self._edges:
                if edge in "tb":
                    painter.fillRect(0, 0 if edge == "t" else height - 1, width, 1, tokens.line)
                else:
                    painter.fillRect(0 if (edge == "l") != mirrored else width - 1, 0, 1, height, tokens.line)
        finally:
            painter.end()
