"""A row of the codebook's own page: name, short definition, favourite, and codings of the coder and of everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from desktop.ui.models.codebook_model import CodebookRow, favourite_key
from desktop.ui.translate import isolate, number, tr
from desktop.ui.widgets.base import advance
from desktop.ui.widgets.delegates.code_delegate import CodeDelegate, name_start

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from desktop.core.model import Code
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.rows import RowState

NUMBER, EDGE, GAP = 72, 24, 16
NAME_SHARE, NAME_LEAST, DEFINED_FROM = 0.46, 240, 560


def columns(theme: Theme, width: int) -> tuple[int, int, int, int]:
    """Where names end, and where the short definition, own and all counts end, from the leading edge of a row."""
    px = theme.px
    everybody = width - px(EDGE)
    own = everybody - px(NUMBER)
    defined = own - px(NUMBER)
    if width < px(DEFINED_FROM):
        return defined, defined, own, everybody
    return max(px(NAME_LEAST), round(defined * NAME_SHARE)), defined, own, everybody


class CodebookRowDelegate(CodeDelegate):
    """The rows of the page; ``columns`` says where everything stands."""

    row_height = 28

    def _paint_end(
        self, painter: QPainter, option: QStyleOptionViewItem, row: CodebookRow, code: Code, state: RowState
    ) -> int:
        px, t, height = self.theme.px, self.theme.tokens, option.rect.height()
        name_end, defined, own, everybody = columns(self.theme, option.rect.width())
        font = self.theme.tabular(12)
        for value, end in ((row.count, own), (row.everybody, everybody)):
            text = number(value)
            width = advance(font, text)
            ink = t.text2 if value else state.quiet(self.theme)
            self._line(painter, option, QRect(end - width, 0, width, height), font, ink, isolate(text))
        words = code.short or " ".join(code.definition.split())
        if defined > name_end and words:
            box = QRect(name_end + px(GAP), 0, defined - name_end - px(GAP), height)
            ink = state.quiet(self.theme) if row.retired else t.text2
            self._line(painter, option, box, self.theme.ui(12), ink, words)
        end = name_end
        hints = [favourite_key(code.shortcut)] if code.shortcut is not None else []
        if row.retired:
            hints.append(tr("Codebook", "retired"))
        for text in hints:
            hint = self.theme.ui(11)
            width = advance(hint, text)
            if end - width - px(12) < name_start(self.theme, row.level) + px(60):
                break
            self._line(
                painter, option, QRect(end - width, 0, width, height), hint, state.quiet(self.theme), isolate(text)
            )
            end -= width + px(12)
        return end
