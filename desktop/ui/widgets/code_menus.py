"""The menus of facets and codes, one or several: the same in the tree beside the text and on the codebook's page.

Signals for the window: ``new_code_wanted`` (facet or None, parent code or None), ``new_facet_wanted``,
``codebook_wanted`` (add a ready codebook), ``describe_code_wanted``, ``describe_facet_wanted``, ``memo_wanted`` (a
code), ``delete_facet_wanted``; and with a list of codes ``delete_wanted``, ``merge_wanted``, ``retire_wanted``,
``use_wanted``, ``review_wanted``, ``cover_wanted`` (and whether they are to be covered), ``move_wanted`` and
``properties_wanted``; ``split_wanted`` with one code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QActionGroup, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from desktop.core import covering
from desktop.core.code_order import Order
from desktop.ui.actions.shown_keys import key_of
from desktop.ui.models.codebook_model import favourite_key
from desktop.ui.palette import CODE_NAMES
from desktop.ui.theme import current
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.base import with_key
from desktop.ui.widgets.chips import paint_swatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Code, CodeId, Facet
    from desktop.ui.session import Session
    from desktop.ui.theme import Theme
    from desktop.ui.widgets.code_tree import CodeTree


# Marks an entry that changes nothing in the project: it stays where the project is open for reading.
ONLY_LOOKS = "only_looks"


def order_names() -> list[tuple[Order, str]]:
    """The orders in which codes can be looked at, in words."""
    return [
        (Order.HAND, tr("Codebook", "Sorted by hand")),
        (Order.NAME, tr("Codebook", "Sorted by name")),
        (Order.USE, tr("Codebook", "Sorted by use")),
    ]


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


class CodeMenus(QObject):
    """Fills menus for one tree. ``apply`` gives a code to the passage in hand; it may be left out."""

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
    order_wanted = Signal(object)

    def __init__(
        self, session: Session, tree: CodeTree, parent: QWidget, apply: Callable[[CodeId], object] | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.tree = tree
        self.apply = apply
        self.attempt: Callable[..., Any] = session.attempt

    # the three menus

    def plus(self, parent: QWidget) -> QMenu:
        """What can be added, and how the codes are sorted."""
        menu = QMenu(parent)
        code = self.session.code_in_hand
        facet = self.session.project.codebook.code(code).facet if code is not None else None
        writable = not self.session.project.read_only
        adding = (
            (tr("Codebook", "New code…"), lambda: self.new_code_wanted.emit(facet, None)),
            (tr("Codebook", "New facet…"), self.new_facet_wanted.emit),
            (tr("Codebook", "Add a ready codebook…"), self.codebook_wanted.emit),
        )
        for words, act in adding:
            menu.addAction(words, act).setEnabled(writable)
        menu.addSeparator()
        group = QActionGroup(menu)
        for order, words in order_names():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(order is self.tree.codes.order)
            action.triggered.connect(lambda _checked=False, order=order: self.order_wanted.emit(order))
            group.addAction(action)
        keep = menu.addAction(tr("Codebook", "Keep this order"), self.keep_order)
        keep.setEnabled(writable and self.tree.codes.order is not Order.HAND)
        return menu

    def keep_order(self) -> None:
        """Write the order in which the codes are looked at as the one by hand."""
        order = self.tree.codes.order
        if order is not Order.HAND:
            self.attempt(self.session.project.organising.sort_all, order)
            self.order_wanted.emit(Order.HAND)

    def of_row(self, index: QModelIndex, parent: QWidget) -> QMenu:
        """The menu of a row, or of all chosen codes where it is one of several, or of the empty ground."""
        code, facet = self.tree.codes.code_at(index), self.tree.codes.facet_at(index)
        if facet is None:
            return self.plus(parent)
        menu = QMenu(parent)
        chosen = self.tree.selected_codes()
        if code is None:
            self._fill_facet(menu, index, facet)
        elif len(chosen) > 1 and code.id in chosen:
            self.fill_several(menu, chosen)
        else:
            self._fill_code(menu, index, code)
        if self.session.project.read_only:
            for action in menu.actions():
                action.setEnabled(action.isEnabled() and action.property(ONLY_LOOKS) is True)
        return menu

    def fill_several(self, menu: QMenu, codes: list[CodeId]) -> None:
        """The verbs for several codes at once."""
        title = menu.addAction(count_of(len(codes), "{n} code", "{n} codes"))
        title.setEnabled(False)
        menu.addSeparator()
        self._add_colours(menu, codes)
        self._add_passages(menu, codes)
        menu.addSeparator()
        self._add_moves(menu, self.tree.codes.index_of_code(codes[0]), codes=True)
        merge = with_key(tr("Codebook", "Merge…"), key_of("organise.merge"))
        menu.addAction(merge, lambda: self.merge_wanted.emit(codes))
        menu.addAction(tr("Codebook", "Move to…"), lambda: self.move_wanted.emit(codes))
        menu.addAction(tr("Codebook", "Properties…"), lambda: self.properties_wanted.emit(codes))
        self._add_use(menu, codes)
        menu.addAction(with_key(tr("Codebook", "Delete…"), "Del"), lambda: self.delete_wanted.emit(codes))

    def _fill_facet(self, menu: QMenu, index: QModelIndex, facet: Facet) -> None:
        menu.addAction(tr("Codebook", "New code…"), lambda: self.new_code_wanted.emit(facet.id, None))
        lens = menu.addAction(tr("Codebook", "Colour the page by this facet"), lambda: self.session.set_lens(facet.id))
        lens.setProperty(ONLY_LOOKS, True)
        menu.addSeparator()
        menu.addAction(with_key(tr("Codebook", "Rename"), "F2"), lambda: self.tree.edit(index))
        menu.addAction(tr("Codebook", "Describe and set…"), lambda: self.describe_facet_wanted.emit(facet.id))
        self._add_sorting(menu, facet, None)
        menu.addSeparator()
        self._add_moves(menu, index, codes=False)
        menu.addAction(with_key(tr("Codebook", "Delete…"), "Del"), lambda: self.delete_facet_wanted.emit(facet.id))

    def _fill_code(self, menu: QMenu, index: QModelIndex, code: Code) -> None:
        apply = self.apply
        if apply is not None:
            words = with_key(tr("Codebook", "Give it to the passage"), "Enter")
            give = menu.addAction(words, lambda: apply(code.id))
            give.setEnabled(self.session.target_span() is not None and code.in_use)
            if not code.in_use:
                give.setToolTip(tr("Codebook", "It was taken out of use: take it into use again first."))
            elif not give.isEnabled():
                give.setToolTip(tr("Codebook", "Select a passage first."))
            menu.setToolTipsVisible(True)
            menu.addSeparator()
        self._add_favourites(menu, code)
        self._add_colours(menu, [code.id])
        define = with_key(tr("Codebook", "Define…"), key_of("define.edit"))
        menu.addAction(define, lambda: self.describe_code_wanted.emit(code.id))
        menu.addAction(tr("Codebook", "Memo…"), lambda: self.memo_wanted.emit(code.id))
        self._add_passages(menu, [code.id])
        if code.builtin is not None:
            return
        menu.addSeparator()
        menu.addAction(tr("Codebook", "New code under it…"), lambda: self.new_code_wanted.emit(code.facet, code.id))
        menu.addAction(with_key(tr("Codebook", "Rename"), "F2"), lambda: self.tree.edit(index))
        menu.addSeparator()
        self._add_moves(menu, index, codes=True)
        menu.addAction(tr("Codebook", "Move to…"), lambda: self.move_wanted.emit([code.id]))
        merge = with_key(tr("Codebook", "Merge…"), key_of("organise.merge"))
        menu.addAction(merge, lambda: self.merge_wanted.emit([code.id]))
        menu.addAction(tr("Codebook", "Split…"), lambda: self.split_wanted.emit(code.id))
        facet = self.session.project.codebook.facet(code.facet)
        if self.session.project.codebook.children(code.facet, code.id):
            self._add_sorting(menu, facet, code)
        self._add_use(menu, [code.id])
        menu.addAction(with_key(tr("Codebook", "Delete…"), "Del"), lambda: self.delete_wanted.emit([code.id]))

    # their parts

    def _add_passages(self, menu: QMenu, codes: list[CodeId]) -> None:
        """What is done with the passages of codes: going through them again, and covering them."""
        words = tr("Codebook", "Review its passages") if len(codes) == 1 else tr("Codebook", "Review their passages")
        review = menu.addAction(words, lambda: self.review_wanted.emit(codes))
        review.setEnabled(self.session.document is not None)
        review.setProperty(ONLY_LOOKS, True)
        covered = set(codes) <= set(covering.chosen(self.session.project))
        words = tr("Codebook", "Cover its passages") if len(codes) == 1 else tr("Codebook", "Cover their passages")
        cover = menu.addAction(words)
        cover.setCheckable(True)
        cover.setChecked(covered)
        cover.triggered.connect(lambda: self.cover_wanted.emit(codes, not covered))

    def _add_use(self, menu: QMenu, codes: list[CodeId]) -> None:
        book = self.session.project.codebook
        if any(book.code(code).in_use for code in codes):
            menu.addAction(tr("Codebook", "Retire…"), lambda: self.retire_wanted.emit(codes))
        if not all(book.code(code).in_use for code in codes):
            menu.addAction(tr("Codebook", "Use again"), lambda: self.use_wanted.emit(codes))

    def _add_moves(self, menu: QMenu, index: QModelIndex, *, codes: bool) -> None:
        row = self.tree.codes.row_id(index) or 0
        moves = [
            (with_key(tr("Codebook", "Move up"), "Alt+Up"), lambda: self._step(row, -1)),
            (with_key(tr("Codebook", "Move down"), "Alt+Down"), lambda: self._step(row, 1)),
        ]
        if codes:
            moves += [
                (with_key(tr("Codebook", "Move under the one before"), "Alt+Right"), lambda: self._across(row, 1)),
                (with_key(tr("Codebook", "Move out one level"), "Alt+Left"), lambda: self._across(row, -1)),
            ]
        for words, act in moves:
            menu.addAction(words, act).setEnabled(not self.tree.codes.filtered)
        menu.addSeparator()

    def _step(self, row: int, direction: int) -> None:
        self.tree.move_by_key(self.tree.codes.index_of_row(row), direction)

    def _across(self, row: int, direction: int) -> None:
        self.tree.move_across(self.tree.codes.index_of_row(row), direction)

    def _add_sorting(self, menu: QMenu, facet: Facet, code: Code | None) -> None:
        organising = self.session.project.organising
        under = menu.addMenu(tr("Codebook", "Sort what is under it"))
        parent = code.id if code is not None else None
        for words, order in ((tr("Codebook", "By name"), Order.NAME), (tr("Codebook", "By use"), Order.USE)):
            action = under.addAction(words)
            action.triggered.connect(
                lambda _checked=False, order=order: self.attempt(organising.sort_children, facet.id, parent, order)
            )

    def _add_favourites(self, menu: QMenu, code: Code) -> None:
        book = self.session.project.codebook
        favourites = book.favourites()
        choices = menu.addMenu(tr("Codebook", "Favourite"))
        group = QActionGroup(choices)
        for key in range(1, 10):
            holder = favourites.get(key)
            words = favourite_key(key)
            if holder is not None and holder.id != code.id:
                words = tr("Codebook", "{key}, now {code}", key=words, code=holder.name.replace("&", "&&"))
            action = choices.addAction(words)
            action.triggered.connect(lambda _checked=False, key=key: self.attempt(book.set_shortcut, code.id, key))
            action.setCheckable(True)
            action.setChecked(code.shortcut == key)
            group.addAction(action)
        choices.addSeparator()
        none = choices.addAction(tr("Codebook", "No favourite"))
        none.triggered.connect(lambda: self.attempt(book.set_shortcut, code.id, None))
        none.setCheckable(True)
        none.setChecked(code.shortcut is None)
        group.addAction(none)
        choices.setEnabled(code.in_use)

    def _add_colours(self, menu: QMenu, codes: list[CodeId]) -> None:
        self.fill_colours(menu.addMenu(tr("Codebook", "Colour")), codes)

    def fill_colours(self, choices: QMenu, codes: list[CodeId]) -> None:
        """The colours that these codes can have; the present one of all of them in bold."""
        book, organising = self.session.project.codebook, self.session.project.organising
        present = {book.code(code).colour for code in codes}
        names: list[tuple[int | None, str]] = [(place, tr("Colours", name)) for place, name in enumerate(CODE_NAMES)]
        for colour, name in [*names, (None, tr("Colours", "no colour of its own"))]:
            action = choices.addAction(swatch_icon(colour, self.theme), name)
            action.triggered.connect(
                lambda _checked=False, colour=colour: self.attempt(organising.recolour, codes, colour)
            )
            if present == {colour}:
                font = action.font()
                font.setWeight(font.Weight.DemiBold)
                action.setFont(font)
