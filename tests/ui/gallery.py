"""The sheet on which every part stands in every state, as the visual specification shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.palette import CODE_NAMES
from desktop.ui.translate import tr
from desktop.ui.widgets.base import FocusRing, place, shape
from desktop.ui.widgets.buttons import Button, IconButton, LinkButton
from desktop.ui.widgets.chips import Chip, ChipState, CoderChip, paint_swatch
from desktop.ui.widgets.fields import ErrorField, SearchField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.key_hint import KeyHint
from desktop.ui.widgets.labels import Hairline, Label, Surface
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.panel import BusyLine, EmptyState, MessageStrip, PanelHead
from desktop.ui.widgets.rows import RowState, paint_row
from desktop.ui.widgets.toggles import CheckBox, RadioButton

if TYPE_CHECKING:
    from desktop.ui.theme import Theme

WIDTH = 720
_G = "Gallery"


class Rows(QWidget):
    """Five rows, one for each state."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFixedSize(QSize(theme.px(300), theme.px(5 * 28)))

    def paintEvent(self, event: QPaintEvent) -> None:
        px = self.theme.px
        states = (
            (tr(_G, "Rest"), RowState()),
            (tr(_G, "Hover"), RowState(hover=True)),
            (tr(_G, "Selected"), RowState(selected=True)),
            (tr(_G, "Selected, focus"), RowState(selected=True, focused=True)),
            (tr(_G, "Selected, view not in focus"), RowState(selected=True, active=False)),
        )
        painter = QPainter(self)
        try:
            for index, (name, state) in enumerate(states):
                top = px(index * 28 + 2)
                row = QRect(0, top, self.width(), px(24))
                paint_row(painter, row, self.theme, state)
                box = place(self, QRect(px(8), top + px(7), px(10), px(10)))
                paint_swatch(painter, box, self.theme.code_colour((0, 1, 5, 6, 7)[index]), self.theme)
                painter.setPen(self.theme.tokens.text)
                painter.setFont(self.theme.ui(13, state.weight))
                words = place(self, QRect(px(26), top, px(230), px(24)))
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)
                painter.setPen(state.quiet(self.theme))
                painter.setFont(self.theme.tabular())
                count = place(self, QRect(self.width() - px(30), top, px(22), px(24)))
                painter.drawText(count, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, str(index + 3))
        finally:
            painter.end()


class Colours(QWidget):
    """The twelve of the codes: swatch, text on its fill, name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFixedHeight(theme.px(86))

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        painter = QPainter(self)
        try:
            for index, name in enumerate(CODE_NAMES):
                at, wide = px(index * 52), px(44)
                colour = self.theme.code_colour(index)
                shape(painter, place(self, QRect(at, 0, wide, px(30))), px(5), colour)
                ground = place(self, QRect(at, px(36), wide, px(26)))
                painter.fillRect(ground, self.theme.fill_for([colour]))
                painter.fillRect(ground.adjusted(0, ground.height(), 0, px(2)), colour)
                painter.setFont(self.theme.reading(15))
                painter.setPen(t.text)
                painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, "Aa")
                painter.setFont(self.theme.ui(11))
                painter.setPen(t.text2)
                below = place(self, QRect(at - px(4), px(68), wide + px(8), px(16)))
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, name)
        finally:
            painter.end()


class Gallery(Surface):
    """The whole sheet; ``buttons`` and ``chips`` are kept by state for the tests."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__("panel", theme=theme)
        px = theme.px
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(48), px(36), px(48), px(24))
        self.column.setSpacing(px(10))
        self.column.addWidget(Label(title, role="text2", size=17, serif=True, italic=True, theme=theme))
        self.buttons: dict[str, Button] = {}
        self.chips: dict[ChipState, Chip] = {}
        self._buttons()
        self._answers()
        self._fields()
        self._messages()
        self._toggles()
        self._heading(tr(_G, "Code colours, in the order they are given"))
        self.column.addWidget(Colours(theme))
        self.column.addStretch(1)

    def _heading(self, text: str) -> None:
        self.column.addSpacing(self.theme.px(8))
        self.column.addWidget(Label(text, role="text2", size=12, weight=600, theme=self.theme))

    def _line(self, *parts: QWidget, gap: int = 14) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self.theme.px(gap))
        for part in parts:
            line.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch(1)
        self.column.addLayout(line)
        return line

    def _buttons(self) -> None:
        theme = self.theme
        self._heading(tr(_G, "Buttons"))
        for state in ("Rest", "Hover", "Focus", "Disabled", "Primary"):
            self.buttons[state] = Button(tr(_G, state), primary=state == "Primary", theme=theme)
        self.buttons["Disabled"].setEnabled(False)
        self._line(*self.buttons.values(), Button(tr(_G, "Take A's"), key="1", theme=theme))
        choice = MenuButton(theme=theme)
        choice.set_choices([(1, tr(_G, "abuse type"))], 1, tr(_G, "Colour by {choice}"))
        search = IconButton("search", tr(_G, "Find"), shortcut="Ctrl+F", theme=theme)
        undo = IconButton("undo", tr(_G, "Undo"), shortcut="Ctrl+Z", theme=theme)
        redo = IconButton("redo", tr(_G, "Redo"), theme=theme)
        redo.setEnabled(False)
        side = IconButton("panel-right", tr(_G, "Codebook"), theme=theme)
        side.setCheckable(True)
        side.setChecked(True)
        keys = KeyHint("Ctrl+Enter", theme=theme)
        link = LinkButton(tr(_G, "How this is counted"), theme=theme)
        self._line(choice, undo, redo, search, side, keys, link, gap=8)

    def _answers(self) -> None:
        theme, px = self.theme, self.theme.px
        line = QHBoxLayout()
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(Label(tr(_G, "Rows"), role="text2", size=12, weight=600, theme=theme))
        left.addWidget(Rows(theme))
        left.addStretch(1)
        right.addWidget(Label(tr(_G, "Answers"), role="text2", size=12, weight=600, theme=theme))
        holder = QWidget()
        flow = FlowLayout(holder, gap=px(6), line_gap=px(8))
        kind = ChipState
        for chip in (
            Chip(tr(_G, "Answered"), swatch=0, removable=True, theme=theme),
            Chip(tr(_G, "Not answered yet"), state=kind.WARN, theme=theme),
            Chip(tr(_G, "choosing ..."), state=kind.CHOOSING, theme=theme),
            Chip(tr(_G, "Satellite imagery"), state=kind.OVER, theme=theme),
            Chip(tr(_G, "UN document"), state=kind.OVER, icon="layers", theme=theme),
            Chip(tr(_G, "not stated"), state=kind.OUTLINE, theme=theme),
            Chip(tr(_G, "All"), state=kind.ACTIVE, count=13, theme=theme),
        ):
            self.chips[chip.state] = chip
            flow.addWidget(chip)
        for name, count in (("Ana Ruiz", 11), ("Jonas Weber", 9), ("Consensus", 1207)):
            flow.addWidget(CoderChip(name, count=count, active=count == 11, theme=theme))
        right.addWidget(holder)
        right.addStretch(1)
        line.addLayout(left)
        line.addSpacing(px(24))
        line.addLayout(right, 1)
        self.column.addSpacing(px(8))
        self.column.addLayout(line)

    def _fields(self) -> None:
        theme = self.theme
        self._heading(tr(_G, "Fields"))
        rest = SearchField(tr(_G, "Filter codes"), key="Ctrl+K", theme=theme)
        self.focused = SearchField(tr(_G, "Filter codes"), theme=theme)
        self.focused.setText("camp")
        wrong = ErrorField("199x-13", theme=theme)
        wrong.set_error(tr(_G, "This is no date. Try “late 1990s”."))
        line = QHBoxLayout()
        line.setSpacing(theme.px(16))
        for part in (rest, self.focused, wrong):
            line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(line)

    def _toggles(self) -> None:
        theme = self.theme
        self.column.addSpacing(theme.px(4))
        check, ticked, off = (CheckBox(tr(_G, word), theme=theme) for word in ("Rest", "Ticked", "Disabled"))
        ticked.setChecked(True)
        off.setEnabled(False)
        one, other = RadioButton(tr(_G, "Chosen"), theme=theme), RadioButton(tr(_G, "Other"), theme=theme)
        one.setChecked(True)
        self._line(check, ticked, off, one, other, gap=18)

    def _messages(self) -> None:
        theme = self.theme
        self._heading(tr(_G, "Messages"))
        self.strips = (
            MessageStrip("warn", tr(_G, "Two passages overlap an existing segment. Both were kept."), theme=theme),
            MessageStrip(
                "bad",
                tr(_G, "The packet could not be read. Nothing was changed. Ask for it again."),
                action=tr(_G, "Show it"),
                closable=True,
                theme=theme,
            ),
        )
        for strip in self.strips:
            self.column.addWidget(strip)
        self._heading(tr(_G, "Empty"))
        card = Surface("page", radius=6, theme=theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        head = PanelHead(tr(_G, "Documents"), count=4, theme=theme)
        head.add(IconButton("plus", tr(_G, "Import documents"), theme=theme))
        inside.addWidget(head)
        self.busy = BusyLine(moving=False, theme=theme)
        self.busy.start(tr(_G, "Reading 3 of 8"), delay_ms=0)
        self.busy.set_progress(3, 8)
        inside.addWidget(Hairline(theme=theme))
        inside.addWidget(self.busy)
        inside.addWidget(
            EmptyState(
                tr(_G, "Nothing is coded here yet."),
                hint=tr(_G, "Select a passage and type, or drag a code onto it."),
                theme=theme,
            )
        )
        self.column.addWidget(card)


def pose(sheet: Gallery) -> None:
    """Bring the sheet into the states that need a pointer or the focus."""
    sheet.resize(sheet.theme.px(WIDTH), sheet.sizeHint().height())
    sheet.show()
    QApplication.processEvents()
    hovered = sheet.buttons["Hover"]
    hovered.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    at = QPointF(hovered.rect().center())
    QApplication.sendEvent(hovered, QEnterEvent(at, at, QPointF(hovered.mapToGlobal(QPoint(4, 4)))))
    focus = sheet.buttons["Focus"]
    FocusRing.lay(focus, focus.corner, sheet.theme.tokens.accent)
    sheet.busy.show()
    QApplication.processEvents()
    sheet.resize(sheet.theme.px(WIDTH), max(sheet.sizeHint().height(), sheet.heightForWidth(sheet.theme.px(WIDTH))))
    sheet.activateWindow()
    sheet.focused.setFocus()
    QApplication.processEvents()
