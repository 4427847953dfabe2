"""The codebook: facets and codes with their favourites and counts, a filter, and the menus that change them.

Signals for the window: ``new_code_wanted`` (facet or None, parent code or None), ``new_facet_wanted``,
``codebook_wanted`` (add a ready codebook), ``describe_code_wanted``, ``describe_facet_wanted``, ``memo_wanted`` (a
code), ``delete_code_wanted`` and ``delete_facet_wanted``, and ``left`` on Escape. ``field`` is the filter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QActionGroup, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.model import Code, CodeId, Facet
from desktop.ui.models.codebook_model import CodebookModel, favourite_key
from desktop.ui.palette import CODE_NAMES
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import set_margins, with_key
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.chips import paint_swatch
from desktop.ui.widgets.code_tree import CodeTree
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.panel import EmptyState

if TYPE_CHECKING:
    from desktop.ui.session import Session
    from desktop.ui.theme import Theme


def swatch_icon(colour: int | None, theme: Theme) -> QIcon:
    """The swatch of a colour for a menu."""
    side = theme.px(16)
    made = QPixmap(side * 2, side * 2)
    made.setDevicePixelRatio(2)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    try:
        inset = (side - theme.px(11)) // 2
        box = QRect(inset, inset, side - 2 * inset, side - 2 * inset)
        paint_swatch(painter, box, None if colour is None else theme.code_colour(colour), theme)
    finally:
        painter.end()
    return QIcon(made)


class CodebookPanel(Surface):
    """The upper right of the desk. The signals stand above."""

    new_code_wanted = Signal(object, object)
    new_facet_wanted = Signal()
    codebook_wanted = Signal()
    describe_code_wanted = Signal(object)
    describe_facet_wanted = Signal(object)
    memo_wanted = Signal(object)
    delete_code_wanted = Signal(object)
    delete_facet_wanted = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent, edges="l")
        self.session = session
        self.theme = current()
        self.model = CodebookModel(session, self)
        self.title = Label(tr("Codebook", "Codebook"), self, weight=600)
        self.field = SearchField(tr("Codebook", "Filter codes"), self)
        self.plus = IconButton("plus", tr("Codebook", "Add to the codebook"), self)
        self.plus.setEnabled(not session.project.read_only)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addWidget(self.field, 1)
        self.head.addWidget(self.plus)
        self.tree = CodeTree(session, self.model, self)
        self.empty = EmptyState(
            tr("Codebook", "No codes yet."),
            self,
            hint=tr("Codebook", "Type on a selection, or start from a ready codebook."),
            action="" if session.project.read_only else tr("Codebook", "Add a ready codebook…"),
        )
        self.none = EmptyState(tr("Codebook", "No code fits."), self)
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
        self.plus.clicked.connect(self._open_plus)
        self.empty.acted.connect(self.codebook_wanted)
        self.field.textChanged.connect(self._filter)
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
            self.delete_code_wanted.emit(code.id)

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
        menu = QMenu(self)
        code = self.session.code_in_hand
        facet = self.session.project.codebook.code(code).facet if code is not None else None
        menu.addAction(tr("Codebook", "New code…"), lambda: self.new_code_wanted.emit(facet, None))
        menu.addAction(tr("Codebook", "New facet…"), lambda: self.new_facet_wanted.emit())
        menu.addSeparator()
        menu.addAction(tr("Codebook", "Add a ready codebook…"), lambda: self.codebook_wanted.emit())
        return menu

    def open_menu(self, index: QModelIndex, at: QPoint) -> None:
        self._popup(self.build_menu(index), at)

    def build_menu(self, index: QModelIndex) -> QMenu:
        """The context menu of a row, or of the empty ground."""
        code, facet = self.model.code_at(index), self.model.facet_at(index)
        if facet is None:
            return self.build_plus_menu()
        menu = QMenu(self)
        if code is None:
            self._fill_facet_menu(menu, index, facet)
        else:
            self._fill_code_menu(menu, index, code)
        if self.session.project.read_only:
            for action in menu.actions():
                action.setEnabled(False)
        return menu

    def _fill_facet_menu(self, menu: QMenu, index: QModelIndex, facet: Facet) -> None:
        menu.addAction(tr("Codebook", "New code…"), lambda: self.new_code_wanted.emit(facet.id, None))
        menu.addAction(tr("Codebook", "Colour the page by this facet"), lambda: self.session.set_lens(facet.id))
        menu.addSeparator()
        menu.addAction(with_key(tr("Codebook", "Rename"), "F2"), lambda: self.tree.edit(index))
        menu.addAction(tr("Codebook", "Describe and set…"), lambda: self.describe_facet_wanted.emit(facet.id))
        menu.addSeparator()
        self._add_moves(menu, index)
        menu.addAction(with_key(tr("Codebook", "Delete…"), "Del"), lambda: self.delete_facet_wanted.emit(facet.id))

    def _fill_code_menu(self, menu: QMenu, index: QModelIndex, code: Code) -> None:
        give = menu.addAction(with_key(tr("Codebook", "Give it to the passage"), "Enter"), lambda: self._apply(code.id))
        give.setEnabled(self.session.target_span() is not None)
        menu.addSeparator()
        self._add_favourites(menu, code)
        self._add_colours(menu, code)
        menu.addAction(tr("Codebook", "Describe…"), lambda: self.describe_code_wanted.emit(code.id))
        menu.addAction(tr("Codebook", "Memo…"), lambda: self.memo_wanted.emit(code.id))
        if code.builtin is not None:
            return
        menu.addSeparator()
        menu.addAction(tr("Codebook", "New code under it…"), lambda: self.new_code_wanted.emit(code.facet, code.id))
        menu.addAction(with_key(tr("Codebook", "Rename"), "F2"), lambda: self.tree.edit(index))
        menu.addSeparator()
        self._add_moves(menu, index)
        menu.addAction(with_key(tr("Codebook", "Delete…"), "Del"), lambda: self.delete_code_wanted.emit(code.id))

    def _add_moves(self, menu: QMenu, index: QModelIndex) -> None:
        row = self.model.row_id(index) or 0
        moves = (
            (with_key(tr("Codebook", "Move up"), "Alt+Up"), -1),
            (with_key(tr("Codebook", "Move down"), "Alt+Down"), 1),
        )
        for words, direction in moves:
            action = menu.addAction(words)
            action.triggered.connect(
                lambda _checked=False, way=direction: self.tree.move_by_key(self.model.index_of_row(row), way)
            )
            action.setEnabled(not self.model.filtered)
        menu.addSeparator()

    def _add_favourites(self, menu: QMenu, code: Code) -> None:
        book, attempt = self.session.project.codebook, self.session.attempt
        favourites = book.favourites()
        choices = menu.addMenu(tr("Codebook", "Favourite"))
        group = QActionGroup(choices)
        for key in range(1, 10):
            holder = favourites.get(key)
            words = favourite_key(key)
            if holder is not None and holder.id != code.id:
                words = tr("Codebook", "{key}, now {code}", key=words, code=holder.name.replace("&", "&&"))
            action = choices.addAction(words)
            action.triggered.connect(lambda _checked=False, key=key: attempt(book.set_shortcut, code.id, key))
            action.setCheckable(True)
            action.setChecked(code.shortcut == key)
            group.addAction(action)
        choices.addSeparator()
        none = choices.addAction(tr("Codebook", "No favourite"))
        none.triggered.connect(lambda: attempt(book.set_shortcut, code.id, None))
        none.setCheckable(True)
        none.setChecked(code.shortcut is None)
        group.addAction(none)

    def _add_colours(self, menu: QMenu, code: Code) -> None:
        book, attempt = self.session.project.codebook, self.session.attempt
        choices = menu.addMenu(tr("Codebook", "Colour"))
        names: list[tuple[int | None, str]] = [(place, tr("Colours", name)) for place, name in enumerate(CODE_NAMES)]
        for colour, name in [*names, (None, tr("Colours", "no colour of its own"))]:
            action = choices.addAction(swatch_icon(colour, self.theme), name)
            action.triggered.connect(lambda _checked=False, colour=colour: attempt(book.recolour_code, code.id, colour))
            if colour == code.colour:
                font = action.font()
                font.setWeight(font.Weight.DemiBold)
                action.setFont(font)
