"""The codebook: facets and codes with their favourites and counts, a filter, and the menus that change them.

Signals for the window: ``new_code_wanted`` (facet or None, parent code or None), ``new_facet_wanted``,
``codebook_wanted`` (add a ready codebook), ``describe_code_wanted``, ``describe_facet_wanted``, ``memo_wanted`` (a
code), ``delete_facet_wanted``; ``delete_wanted``, ``merge_wanted``, ``retire_wanted``, ``use_wanted``,
``review_wanted``, ``cover_wanted`` (and whether), ``move_wanted`` and ``properties_wanted`` with a list of codes,
``split_wanted`` with one; and ``left`` on Escape. ``field`` is the filter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.code_order import Order
from desktop.core.model import CodeId
from desktop.ui.models.codebook_model import CodebookModel
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.code_menus import CodeMenus
from desktop.ui.widgets.code_tree import CodeTree
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.panel import EmptyState

if TYPE_CHECKING:
    from desktop.ui.session import Session

ORDER = "codebook.order"
FEWEST_ROWS = 3
"""So many codes are seen however low the window and large the letters are."""
# What menus ask of the window.
WANTED = (
    "new_code_wanted",
    "new_facet_wanted",
    "codebook_wanted",
    "describe_code_wanted",
    "describe_facet_wanted",
    "memo_wanted",
    "delete_facet_wanted",
    "delete_wanted",
    "merge_wanted",
    "retire_wanted",
    "use_wanted",
    "split_wanted",
    "review_wanted",
    "cover_wanted",
    "move_wanted",
    "properties_wanted",
)


def kept_order(session: Session, key: str) -> Order:
    """The order in which codes were looked at last."""
    found = session.project.view_state(key)
    return Order(found) if found in tuple(Order) else Order.HAND


class CodebookPanel(Surface):
    """The upper right of the desk. The signals stand above."""

    new_code_wanted = Signal(object, object)
    new_facet_wanted = Signal()
    codebook_wanted = Signal()
    describe_code_wanted = Signal(object)
    describe_facet_wanted = Signal(object)
    memo_wanted = Signal(object)
    delete_facet_wanted = Signal(object)
    delete_wanted = Signal(object)
    merge_wanted = Signal(object)
    retire_wanted = Signal(object)
    use_wanted = Signal(object)
    split_wanted = Signal(object)
    review_wanted = Signal(object)
    cover_wanted = Signal(object, bool)
    move_wanted = Signal(object)
    properties_wanted = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent, edges="l")
        self.session = session
        self.theme = current()
        self.stood: int | None = None
        self.model = CodebookModel(session, self)
        self.title = Label(tr("Codebook", "Codebook"), self, weight=600)
        self.field = SearchField(tr("Codebook", "Filter codes"), self)
        self.plus = IconButton("plus", tr("Codebook", "Add to the codebook, or sort it"), self)
        self.head = QHBoxLayout()
        self.sorted = Label("", self, role="text3", size=12)
        self.head.addWidget(self.title)
        self.head.addWidget(self.sorted)
        self.head.addWidget(self.field, 1)
        self.head.addWidget(self.plus)
        self.model.set_order(kept_order(session, ORDER))
        self._say_order()
        self.tree = CodeTree(session, self.model, self)
        self.menus = CodeMenus(session, self.tree, self, self._apply)
        self.empty = EmptyState(
            tr("Codebook", "No codes yet."),
            self,
            hint=tr("Codebook", "Type on a selection, or start from a ready codebook."),
            action="" if session.project.read_only else tr("Codebook", "Add a ready codebook…"),
        )
        self.none = EmptyState(tr("Codebook", "No code fits."), self, action=tr("Codebook", "Show all codes"))
        self.none.acted.connect(self.field.clear)
        self.stack = QStackedWidget(self)
        for page in (self.tree, self.empty, self.none):
            self.stack.addWidget(page)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self.column.addLayout(self.head)
        self.column.addWidget(self.stack, 1)
        self.join()
        self.restyle()
        self.refresh()
        self.show_code_in_hand()

    def join(self) -> None:
        for name in WANTED:
            getattr(self.menus, name).connect(getattr(self, name))
        self.menus.order_wanted.connect(self.show_order)
        self.plus.clicked.connect(self._open_plus)
        self.empty.acted.connect(self.codebook_wanted)
        self.field.textChanged.connect(self._filter)
        self.model.structure_changed.connect(lambda: self.field.set_found(*self.model.found()))
        self.field.returnPressed.connect(self._take_first)
        self.field.stepped.connect(self._step)
        self.field.left.connect(lambda: self.tree.setFocus(Qt.FocusReason.OtherFocusReason))
        self.tree.applied.connect(self._apply)
        self.tree.toggled.connect(self._toggle)
        self.tree.deleted.connect(self._delete)
        self.tree.menu_wanted.connect(self.open_menu)
        self.tree.left.connect(self.left)
        self.tree.selectionModel().currentChanged.connect(self._current_changed)
        self.model.structure_changed.connect(self._rebuilt)
        self.session.code_in_hand_changed.connect(self.show_code_in_hand)
        self.theme.changed.connect(self.restyle)

    def restyle(self) -> None:
        px = self.theme.px
        set_margins(self.head, self, px(16), px(8), px(10), px(4))
        self.head.setSpacing(px(8))
        set_margins(self.column, self, 1, 0, 0, 0)
        self.stack.setMinimumHeight(px(FEWEST_ROWS * 24 + 4))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "column"):
            self.restyle()

    def refresh(self) -> None:
        """Show the tree, or say why it is empty."""
        if self.model.rowCount():
            page: QWidget = self.tree
        else:
            page = self.none if self.model.filtered else self.empty
        self.stack.setCurrentWidget(page)

    def _rebuilt(self) -> None:
        self.tree.arrange()
        self.refresh()
        code = self.session.code_in_hand
        if code is not None and self.session.project.codebook.is_retired(code):
            self.session.set_code_in_hand(None)
        self.show_code_in_hand()

    # the code in hand

    def show_code_in_hand(self) -> None:
        index = self.model.index_of_code(self.session.code_in_hand)
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.reveal(index)

    def keep_place(self, answering: bool) -> None:
        """While a passage is answered the tree follows what is typed; then it stands again where it was scrolled to."""
        bar = self.tree.verticalScrollBar()
        if answering:
            self.stood = bar.value()
        elif self.stood is not None:
            bar.setValue(self.stood)
            self.stood = None

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        code = self.model.code_at(index)
        if code is not None:
            self.session.set_code_in_hand(code.id)

    # filter

    def _filter(self, text: str) -> None:
        self.model.set_filter(text)
        best = self.model.best
        if best is not None:
            index = self.model.index_of_code(best)
            self.tree.reveal(index)

    def _take_first(self) -> None:
        index = self.model.index_of_code(self.model.best) if self.model.filtered else self.tree.currentIndex()
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, direction: int) -> None:
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    # what is done with a code

    def _apply(self, code: object) -> None:
        assert isinstance(code, int)
        if self.session.target_span() is None:
            self.session.said.emit("Select a passage first, then give it a code", {})
            return
        self.session.code(CodeId(code))

    def _toggle(self, code: object) -> None:
        """Give the code, or take it away where the coder's selected segment has it."""
        assert isinstance(code, int)
        segment = self.session.selected_segment()
        own = segment is not None and segment.coder == self.session.coder
        if segment is not None and own and any(coding.code == code for coding in segment.codings):
            self.session.remove_code(CodeId(code))
        else:
            self._apply(code)

    def _delete(self, index: QModelIndex) -> None:
        code, facet = self.model.code_at(index), self.model.facet_at(index)
        if self.session.project.read_only or facet is None:
            return
        if code is None:
            self.delete_facet_wanted.emit(facet.id)
        elif code.builtin is None:
            chosen = self.tree.selected_codes()
            self.delete_wanted.emit(chosen if code.id in chosen else [code.id])

    # menus

    def _popup(self, menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _open_plus(self) -> None:
        menu = self.build_plus_menu()
        at = self.plus.mapToGlobal(QPoint(0, self.plus.height() + 2))
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            at.setX(at.x() + self.plus.width() - menu.sizeHint().width())
        self._popup(menu, at)

    def build_plus_menu(self) -> QMenu:
        return self.menus.plus(self)

    def open_menu(self, index: QModelIndex, at: QPoint) -> None:
        self._popup(self.build_menu(index), at)

    def build_menu(self, index: QModelIndex) -> QMenu:
        """The context menu of a row, or of the empty ground."""
        return self.menus.of_row(index, self)

    # order

    def show_order(self, order: Order) -> None:
        """Sort the codes for looking, and remember it."""
        self.model.set_order(order)
        self._say_order()
        self.session.attempt(self.session.project.set_view_state, ORDER, order.value)
        self.show_code_in_hand()
        self.tree.scrollTo(self.tree.currentIndex())

    def _say_order(self) -> None:
        """Codes that are not in their own order are said to be in another one."""
        words = {Order.NAME: tr("Codebook", "by name"), Order.USE: tr("Codebook", "by use")}
        self.sorted.setText(words.get(self.model.order, ""))
        self.sorted.setToolTip(tr("Codebook", "Sorted for looking only; the order made by hand is kept."))
        self.sorted.setVisible(self.model.order in words)
