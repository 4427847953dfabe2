"""Above the codebook: how many codes are chosen, and what can be done with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.ui.actions.shown_keys import key_of
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.base import set_margins, tip
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction, QResizeEvent

    from desktop.core.model import CodeId
    from desktop.ui.session import Session
    from desktop.ui.widgets.code_menus import CodeMenus


CHOSEN_FROM = 720  # pixels at 100 %


class CodebookTools(Surface):
    """Every button is for what is chosen in the tree; what does not fit has its reason in the tooltip.

    ``more`` is for the whole codebook: the page puts it into its head.

    The signals carry the codes that are chosen, ``split_wanted`` the one.
    """

    move_wanted = Signal(object)
    merge_wanted = Signal(object)
    retire_wanted = Signal(object)
    use_wanted = Signal(object)
    split_wanted = Signal(object)
    properties_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, session: Session, menus: CodeMenus, parent: QWidget | None = None) -> None:
        super().__init__("page", parent, edges="b")
        self.session = session
        self.menus = menus
        self.codes: list[CodeId] = []
        self.chosen = Label("", self, role="text2", size=12, tabular=True)
        self.move_to = Button(tr("Codebook", "Move to…"), self)
        self.merge = Button(tr("Codebook", "Merge…"), self)
        self.colour = MenuButton(tr("Codebook", "Colour"), self)
        self.retire = Button(tr("Codebook", "Retire…"), self)
        self.again = Button(tr("Codebook", "Use again"), self)
        self.split = Button(tr("Codebook", "Split…"), self)
        self.properties = Button(tr("Codebook", "Properties…"), self)
        self.delete = Button(tr("Codebook", "Delete…"), self)
        self.more = MenuButton(tr("Codebook", "More"), self)
        self.parts = QWidget(self)
        flow = FlowLayout(self.parts, gap=self.theme.px(6), line_gap=self.theme.px(6))
        for part in (
            self.chosen,
            self.move_to,
            self.merge,
            self.colour,
            self.retire,
            self.again,
            self.split,
            self.properties,
            self.delete,
        ):
            flow.addWidget(part)
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.parts)
        self.colours = QMenu(self)
        self.colour.set_menu(self.colours)
        self.menu = QMenu(self)
        self.more.set_menu(self.menu)
        for button, wanted in (
            (self.move_to, self.move_wanted),
            (self.merge, self.merge_wanted),
            (self.retire, self.retire_wanted),
            (self.again, self.use_wanted),
            (self.properties, self.properties_wanted),
            (self.delete, self.delete_wanted),
        ):
            button.clicked.connect(lambda _checked=False, wanted=wanted: wanted.emit(list(self.codes)))
        self.split.clicked.connect(lambda: self.split_wanted.emit(self.codes[0]))
        self.colours.aboutToShow.connect(self._fill_colours)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.show_codes([])

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(16), px(8), px(16), px(8) + 1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "column"):
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # One line of buttons: where it would break, the number of what is chosen gives way.
        self.chosen.setVisible(self.width() >= self.theme.px(CHOSEN_FROM))

    def fill_more(self, actions: Sequence[QAction | None]) -> None:
        """What else there is for a codebook; None is a line between."""
        for action in actions:
            if action is None:
                self.menu.addSeparator()
            else:
                self.menu.addAction(action)

    def _fill_colours(self) -> None:
        self.colours.clear()
        self.menus.fill_colours(self.colours, self.codes)

    def show_codes(self, codes: Sequence[CodeId]) -> None:
        """Offer what can be done with these codes."""
        book = self.session.project.codebook
        found = [book.code(code) for code in codes if not book.is_retired(code)]
        own = [code for code in found if code.builtin is None]
        self.codes = [code.id for code in found]
        said = count_of(len(found), "{n} code chosen", "{n} codes chosen")
        self.chosen.setText(said if found else tr("Codebook", "No code chosen"))
        self.chosen.updateGeometry()
        closed = tr("Actions", "This project is open for reading only") if self.session.project.read_only else ""
        none = "" if own else tr("Codebook", "Choose codes below first")
        for button, reason in (
            (self.move_to, none),
            (self.merge, none),
            (self.colour, "" if found else none),
            (self.retire, none),
            (self.again, none or ("" if not all(code.in_use for code in own) else tr("Codebook", "All are in use"))),
            (self.split, none or ("" if len(own) == 1 else tr("Codebook", "One code is split at a time"))),
            (self.properties, none),
            (self.delete, none),
        ):
            why = closed or reason
            button.setEnabled(not why)
            button.setToolTip(why or tip(button.accessibleName(), self._key(button)))
        # Either is possible, never both: what is out of use comes back, what is in use is retired.
        back = bool(own) and not any(code.in_use for code in own)
        self.again.setVisible(back)
        self.retire.setVisible(not back)

    def _key(self, button: QWidget) -> str:
        return key_of("organise.merge") if button is self.merge else "Del" if button is self.delete else ""
