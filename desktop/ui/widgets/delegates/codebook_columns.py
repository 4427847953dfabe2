"""The columns of the codebook's own page: what is said of a code beside its name, and the heads over them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.ui.bounded import LINE
from desktop.ui.models.codebook_model import favourite_key
from desktop.ui.moments import when
from desktop.ui.theme import current
from desktop.ui.translate import isolate, listed, number, tr
from desktop.ui.widgets.base import advance, elided, place
from desktop.ui.widgets.delegates.code_delegate import CodeDelegate, name_start
from desktop.ui.widgets.whole import tell_whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont, QPaintEvent
    from PySide6.QtWidgets import QAbstractScrollArea, QStyleOptionViewItem

    from desktop.core.model import Code, CodeId
    from desktop.core.queries.code_numbers import CodeNumbers
    from desktop.ui.models.codebook_model import CodebookRow
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.rows import RowState

EDGE, GAP, LEAST, BETWEEN = 24, 16, 290, 10
# Numbers from the trailing edge, with the width at 100 % of theirs and of the row from which on they are shown.
COUNTED = (("changed", 108, 880), ("documents", 92, 520), ("coders", 68, 520), ("codings", 72, 0))
SHORT_FROM, NAMES_FROM, NAMES = 110, 940, 150  # the first of the column, the second of the row


def titles() -> dict[str, str]:
    """What the columns are called."""
    return {
        "name": tr("Codebook", "Code"),
        "short": tr("Codebook", "In short"),
        "names": tr("Codebook", "Other names"),
        "codings": tr("Codebook", "Codings"),
        "coders": tr("Codebook", "Coders"),
        "documents": tr("Codebook", "Documents"),
        "changed": tr("Codebook", "Changed"),
    }


def columns(theme: Theme, width: int, *, named: bool = True) -> dict[str, tuple[int, int]]:
    """Where each column that has room begins and ends, from the leading edge of a row; "name" is always there.

    Without ``named`` no code has other names, and their room is for definitions.
    """
    px = theme.px
    found: dict[str, tuple[int, int]] = {}
    end = width - px(EDGE)
    for key, wide, least in COUNTED:
        if width >= px(least):
            found[key] = (end - px(wide), end)
            end -= px(wide)
    end -= px(GAP)
    if named and width >= px(NAMES_FROM):
        found["names"] = (end - px(NAMES), end)
        end -= px(NAMES) + px(GAP)
    start = max(px(LEAST), round(end * 0.45))
    if end - start - px(GAP) >= px(SHORT_FROM):
        found["short"] = (start + px(GAP), end)
        end = start
    found["name"] = (0, end)
    return found


class CodebookColumns(CodeDelegate):
    """``numbers`` gives what was counted of a code."""

    row_height = 28

    def __init__(self, theme: Theme, tree: QWidget, numbers: Callable[[CodeId], CodeNumbers]) -> None:
        super().__init__(theme, tree.isExpanded, tree)  # type: ignore[attr-defined]
        self.numbers = numbers
        self.named = True

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, row: CodebookRow, code: Code, state: RowState
    ) -> int:
        places = columns(self.theme, option.rect.width(), named=self.named)
        counted, quiet = self.numbers(code.id), state.quiet(self.theme)
        height = option.rect.height()
        for key in ("codings", "coders", "documents"):
            if key in places:
                value = getattr(counted, key)
                ink = self.theme.tokens.text2 if value else quiet
                self._trailing(painter, option, places[key], number(value), ink)
        if "changed" in places:
            self._trailing(painter, option, places["changed"], when(counted.changed), quiet)
        words = {"short": code.short or " ".join(code.definition[:LINE].split()), "names": listed(code.aliases)}
        for key, said in words.items():
            if key in places and said:
                start, end = places[key]
                ink = quiet if row.retired or key == "names" else self.theme.tokens.text2
                box = QRect(start, 0, end - start, height)
                self._line(painter, option, box, self.theme.ui(12), ink, isolate(said))
        return self._hints(painter, option, row, places["name"][1], state)

    def _trailing(
        self, painter: QPainter, option: QStyleOptionViewItem, column: tuple[int, int], text: str, ink: object
    ) -> None:
        """At the end of its column, and within it."""
        font, (start, end) = self.theme.tabular(12), column
        width = min(advance(font, text), end - start - self.theme.px(BETWEEN))
        box = QRect(end - width, 0, width, option.rect.height())
        self._line(painter, option, box, font, ink, isolate(elided(font, text, width)))  # type: ignore[arg-type]

    def _hints(
        self, painter: QPainter, option: QStyleOptionViewItem, row: CodebookRow, end: int, state: RowState
    ) -> int:
        """Behind the name: the favourite, and that it is out of use; where the room for the name ends."""
        code = row.code
        hints = [favourite_key(code.shortcut)] if code is not None and code.shortcut is not None else []
        if row.retired:
            hints.append(tr("Codebook", "retired"))
        font = self.theme.ui(11)
        for text in hints:
            width = advance(font, text)
            if end - width - self.theme.px(12) < name_start(self.theme, row.level) + self.theme.px(60):
                break
            box = QRect(end - width, 0, width, option.rect.height())
            self._line(painter, option, box, font, state.quiet(self.theme), isolate(text))
            end -= width + self.theme.px(12)
        return end


class ColumnHeads(QWidget):
    """The names of the columns, over the rows of a view."""

    def __init__(self, over: QAbstractScrollArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.over = over
        self.named = True
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFixedHeight(self.theme.px(26))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(26))

    def shown(self) -> dict[str, tuple[int, int]]:
        """The columns that have room now."""
        return columns(self.theme, self.over.viewport().width(), named=self.named)

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        painter = QPainter(self)
        try:
            font: QFont = self.theme.ui(12)
            painter.setFont(font)
            painter.setPen(t.text3)
            wide = self.over.viewport().width()
            said = titles()
            every = [said[key] for key in self.shown()]
            tell_whole(self, "\n".join(every))
            if listed(every) != self.accessibleName():
                self.setAccessibleName(listed(every))
            for key, (start, end) in self.shown().items():
                words = said[key]
                if key == "name":
                    start = name_start(self.theme, 0)
                elif key not in ("short", "names"):
                    start = max(start + px(BETWEEN), end - advance(font, words))
                box = QRect(start, 0, end - start, self.height() - px(2))
                at = place(self, box) if wide == self.width() else self._mirrored(box, wide)
                painter.drawText(
                    at,
                    int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading),
                    elided(font, words, box.width()),
                )
            painter.fillRect(0, self.height() - 1, self.width(), 1, t.line)
        finally:
            painter.end()

    def _mirrored(self, box: QRect, wide: int) -> QRect:
        """The rows are narrower than the heads where a scroll bar stands beside them."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return box
        return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())
