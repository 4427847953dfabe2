"""The keys on paper: what stands on the sheet, drawn on pages of A4 and written as HTML.

Lengths are points. A sheet has two columns a page and flows on; with the keys as they come it takes two pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.actions.specs import MENUS
from desktop.ui.fonts import INTERFACE, face
from desktop.ui.translate import mirrored, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFont, QPainter

    from desktop.ui.actions.book import ActionBook

A4: Final = (595.0, 842.0)
SIDE, TOP, FOOT, BETWEEN = 40.0, 64.0, 36.0, 28.0
ROW, HEAD, APART, KEYS = 12.6, 17.0, 9.0, 104.0
INK, QUIET, LINE = QColor("#1E1C19"), QColor("#56524C"), QColor("#C6C1B7")


@dataclass(frozen=True, slots=True)
class Row:
    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Group:
    name: str
    rows: tuple[Row, ...]


def sheet_of(book: ActionBook) -> list[Group]:
    """Every action that has a key, menu by menu, as the keys are now."""
    from desktop.ui.dialogs.shortcuts import native, plain

    groups: list[Group] = []
    names = [*MENUS]
    at = [key for key, _name in names].index("code") + 1
    for key, name in (*names[:at], ("edges", "Move an edge"), *names[at:]):
        rows = [
            Row(tuple(native(each) for each in book.keys(spec)), plain(book.text(spec)))
            for spec in CATALOGUE
            if spec.menu == key and book.keys(spec)
        ]
        if key == "code":
            rows += _favourites(book)
        if rows:
            groups.append(Group(tr("Actions", name), tuple(rows)))
    groups.append(Group(tr("Shortcuts", "In the text and the palette"), _by_hand()))
    return groups


def _favourites(book: ActionBook) -> list[Row]:
    from desktop.ui.dialogs.shortcuts import native

    specs = [spec for spec in CATALOGUE if spec.menu == "favourites" and book.keys(spec)]
    if not specs:
        return []
    first, last = (native(book.keys(spec)[0]) for spec in (specs[0], specs[-1]))
    return [Row((f"{first} – {last}",), tr("Shortcuts", "Favourites"))]


def _by_hand() -> tuple[Row, ...]:
    """Keys that are no actions: what opens and answers the palette."""
    return (
        Row((tr("Shortcuts", "any letter"),), tr("Shortcuts", "Open the palette for the selected passage")),
        Row(("Enter",), tr("Shortcuts", "Give the code that is shown, go to the next facet")),
        Row(("Ctrl+Enter",), tr("Shortcuts", "Make a new code of what was typed")),
        Row(("Tab",), tr("Shortcuts", "Leave the facet open for now")),
        Row(("Esc",), tr("Shortcuts", "End the palette, leave a page, put an edge back")),
    )


# on pages


def _font(size: float, weight: int = 400) -> QFont:
    return face(INTERFACE, size, weight)


def draw_sheet(painter: QPainter, groups: list[Group], next_page: Callable[[], object]) -> int:
    """Draw the sheet with a painter that is scaled to points; how many pages it took."""
    pages, column = 1, 0
    wide = (A4[0] - 2 * SIDE - BETWEEN) / 2
    _head(painter)
    y = TOP
    for group in groups:
        for number, row in enumerate(group.rows):
            height = _height(row, wide)
            needed = HEAD + height if number == 0 else height
            if y + needed > A4[1] - FOOT:
                column, y = column + 1, TOP
                if column == 2:
                    next_page()
                    pages, column = pages + 1, 0
                    _head(painter)
                if number:
                    y = _heading(painter, group.name, column, y, wide)
            if number == 0:
                y = _heading(painter, group.name, column, y, wide)
            _row(painter, row, QRectF(_left(column, wide), y, wide, height))
            y += height
        y += APART
    return pages


def _left(column: int, wide: float) -> float:
    return SIDE + (1 - column if mirrored() else column) * (wide + BETWEEN)


def _head(painter: QPainter) -> None:
    painter.setPen(INK)
    painter.setFont(_font(15, 600))
    box = QRectF(SIDE, 28, A4[0] - 2 * SIDE, 24)
    painter.drawText(box, _flags(), tr("Shortcuts", "Testimonia: keyboard shortcuts"))


def _heading(painter: QPainter, name: str, column: int, y: float, wide: float) -> float:
    left = _left(column, wide)
    painter.setPen(INK)
    painter.setFont(_font(9, 600))
    painter.drawText(QRectF(left, y, wide, HEAD - 3), _flags(), name)
    painter.setPen(QPen(LINE, 0.5))
    painter.drawLine(round(left), round(y + HEAD - 3), round(left + wide), round(y + HEAD - 3))
    return y + HEAD


def _flags(*, wrap: bool = False) -> int:
    side = Qt.AlignmentFlag.AlignRight if mirrored() else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute)
    upright = Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter
    return flags | int(upright) | (int(Qt.TextFlag.TextWordWrap) if wrap else 0)


def _height(row: Row, wide: float) -> float:
    room = QRectF(0, 0, wide - KEYS - 8, 200)
    words = QFontMetricsF(_font(8)).boundingRect(room, _flags(wrap=True), row.words).height()
    keys = QFontMetricsF(_font(8, 500)).boundingRect(QRectF(0, 0, KEYS, 200), _flags(wrap=True), _keys(row)).height()
    return max(ROW, max(words, keys) + 2.6)


def _keys(row: Row) -> str:
    return "   ".join(row.keys)


def _row(painter: QPainter, row: Row, box: QRectF) -> None:
    words = QRectF(box.left() + (0 if mirrored() else KEYS + 8), box.top(), box.width() - KEYS - 8, box.height())
    keys = QRectF(box.right() - KEYS if mirrored() else box.left(), box.top(), KEYS, box.height())
    painter.setPen(INK)
    painter.setFont(_font(8, 500))
    painter.drawText(keys, _flags(wrap=True), _keys(row))
    painter.setPen(QUIET)
    painter.setFont(_font(8))
    painter.drawText(words, _flags(wrap=True), row.words)


# as a page of the web


def sheet_html(groups: list[Group]) -> str:
    """The sheet as one HTML page that needs nothing else, and prints on two pages."""
    title = escape(tr("Shortcuts", "Testimonia: keyboard shortcuts"))
    direction = "rtl" if mirrored() else "ltr"
    parts = []
    for group in groups:
        rows = "".join(
            f"<tr><th scope='row'>{' '.join(f'<kbd>{escape(key)}</kbd>' for key in row.keys)}</th>"
            f"<td>{escape(row.words)}</td></tr>"
            for row in group.rows
        )
        parts.append(f"<section><h2>{escape(group.name)}</h2><table>{rows}</table></section>")
    return (
        f"<!DOCTYPE html><html dir='{direction}'><head><meta charset='utf-8'><title>{title}</title><style>"
        "body{font:13px/1.5 Inter,'Segoe UI',sans-serif;color:#1e1c19;margin:2em auto;max-width:60em}"
        "main{columns:2;column-gap:3em}h1{font-size:1.5em}"
        "h2{font-size:1.05em;border-bottom:1px solid #c6c1b7;margin:0 0 .3em;break-after:avoid}"
        "section{margin-bottom:1.2em}tr{break-inside:avoid}"
        "th{font-weight:500;text-align:start;vertical-align:top;width:42%}td{color:#56524c;vertical-align:top}"
        "kbd{font:inherit}@media print{@page{size:A4;margin:14mm}body{font-size:8.5pt;line-height:1.35;margin:0}}"
        f"</style></head><body><h1>{title}</h1><main>{''.join(parts)}</main></body></html>\n"
    )
