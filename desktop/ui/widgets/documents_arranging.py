"""How the list of documents stands: one button whose menu sorts, groups and leaves out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.core.model import DocumentState
from desktop.core.queries.documents_list import Arrangement, Group, Order
from desktop.ui.models.documents_model import DocumentsModel, state_title
from desktop.ui.translate import joined, tr
from desktop.ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


def order_title(order: Order) -> str:
    return {
        Order.OWN: tr("Documents", "Own order"),
        Order.NAME: tr("Documents", "Name"),
        Order.ADDED: tr("Documents", "Date added"),
        Order.WORKED: tr("Documents", "Last worked on"),
        Order.PROGRESS: tr("Documents", "Progress"),
        Order.LENGTH: tr("Documents", "Length"),
    }[order]


def group_title(group: Group) -> str:
    return {
        Group.NONE: tr("Documents", "No groups"),
        Group.KIND: tr("Documents", "By kind"),
        Group.STATE: tr("Documents", "By state"),
    }[group]


class ArrangeButton(IconButton):
    """Opens the menu; Enter, Space and Down open it too."""

    def __init__(self, model: DocumentsModel, parent: QWidget) -> None:
        super().__init__("filter", tr("Documents", "Sort, group and filter the documents"), parent)
        self.model = model
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        menu = self.build_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        at = self.mapToGlobal(QPoint(0, self.height() + 2))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            at.setX(at.x() + self.width() - menu.sizeHint().width())
        menu.popup(at)

    def build_menu(self) -> QMenu:
        how = self.model.how
        menu = QMenu(self)
        sort = menu.addMenu(tr("Documents", "Sort by"))
        self._choices(sort, [(order_title(order), order is how.order, replace(how, order=order)) for order in Order])
        sort.addSeparator()
        self._tick(sort, tr("Documents", "Turned round"), how.turned, replace(how, turned=not how.turned))
        group = menu.addMenu(tr("Documents", "Groups"))
        self._choices(
            group,
            [(group_title(kind), kind is how.group, replace(how, group=kind, folded=frozenset())) for kind in Group],
        )
        shown = menu.addMenu(tr("Documents", "Show"))
        states: list[tuple[str, bool, Arrangement]] = [
            (tr("Documents", "All states"), how.state is None, replace(how, state=None))
        ]
        states += [(state_title(state), state is how.state, replace(how, state=state)) for state in DocumentState]
        self._choices(shown, states)
        menu.addSeparator()
        self._tick(
            menu, tr("Documents", "Only with something open"), how.only_open, replace(how, only_open=not how.only_open)
        )
        menu.addSeparator()
        plain = menu.addAction(tr("Documents", "All of them, in their own order"), self._doing(Arrangement()))
        plain.setEnabled(how != Arrangement())
        return menu

    def _choices(self, menu: QMenu, choices: list[tuple[str, bool, Arrangement]]) -> None:
        group = QActionGroup(menu)
        for words, present, how in choices:
            self._tick(menu, words, present, how).setActionGroup(group)

    def _tick(self, menu: QMenu, words: str, present: bool, how: Arrangement) -> QAction:
        action = menu.addAction(words, self._doing(how))
        action.setCheckable(True)
        action.setChecked(present)
        return action

    def _doing(self, how: Arrangement) -> Callable[[], None]:
        return lambda: self.model.set_arrangement(how)


def summary(how: Arrangement) -> str:
    """What of the arrangement is other than plain, in a line: "by progress, finished, only with something open"."""
    parts: list[str] = []
    if how.order is not Order.OWN or how.turned:
        parts.append(tr("Documents", "sorted: {order}", order=order_title(how.order)))
    if how.state is not None:
        parts.append(state_title(how.state))
    if how.only_open:
        parts.append(tr("Documents", "Only with something open"))
    return joined(" · ", parts)
