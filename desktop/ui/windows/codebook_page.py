"""The whole codebook at full width: every code with what is said and counted of it, and what is done with several.

Signals: ``closed`` when the person goes back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QMenu, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.going import go_to_segment
from desktop.ui.models.codebook_page_model import CodebookPageModel
from desktop.ui.translate import count_of, isolate, listed, tr
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.code_menus import CodeMenus, order_names
from desktop.ui.widgets.code_tree import CodeTree
from desktop.ui.widgets.codebook_panel import kept_order
from desktop.ui.widgets.codebook_side import CodebookSide
from desktop.ui.widgets.codebook_tools import CodebookTools
from desktop.ui.widgets.delegates.codebook_columns import CodebookColumns, ColumnHeads
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.core.code_order import Order
    from desktop.core.model import CodeId, SegmentId
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

ORDER = "codebook_page.order"
# What else there is for a codebook, as actions; None is a line between them.
MORE = (
    "health.open",
    "define.revisions",
    "define.confirm",
    None,
    "codebook.import",
    "codebook.export",
    "codebook.compare",
)
SIDE, BESIDE_FROM, HIGH_FROM = 350, 980, 430
BOOK = frozenset(
    {"facet", "code", "code_part", "code_alias", "code_confusion", "code_example", "retirement", "revision"}
)
COUNTED = frozenset({"coding", "segment", "document", "coder"})


class CodebookPage(Page):
    """The tree with its columns; the code in hand beside it; above both what can be done with what is chosen."""

    TABLES = BOOK | COUNTED
    PAUSE = 60

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.model = CodebookPageModel(session, self)
        self.model.set_order(kept_order(session, ORDER))
        self.head = PageHead(tr("Codebook", "Codebook"), self)
        self.field = SearchField(tr("Codebook", "Filter names and definitions"), self.head)
        self.order = MenuButton("", self.head)
        self.order.set_choices(order_names(), self.model.order)
        self.plus = IconButton("plus", tr("Codebook", "Add to the codebook, or sort it"), self.head)
        self.ground = Surface("page", self)
        self.tree = CodeTree(session, self.model, self.ground)
        self.columns = CodebookColumns(self.theme, self.tree, self.model.numbers)
        self.tree.setItemDelegate(self.columns)
        self.heads = ColumnHeads(self.tree, self.ground)
        self.menus = CodeMenus(session, self.tree, self)
        self.tools = CodebookTools(session, self.menus, self)
        self.empty = EmptyState(
            tr("Codebook", "No codes yet."),
            self.ground,
            hint=tr("Codebook", "Start from a ready codebook, or import one from a table or from indented text."),
            action="" if session.project.read_only else tr("Codebook", "Add a ready codebook…"),
        )
        self.none = EmptyState(tr("Codebook", "No code fits."), self.ground, action=tr("Codebook", "Show all codes"))
        self.none.acted.connect(self.field.clear)
        self.stack = QStackedWidget(self.ground)
        self.side = CodebookSide(session)
        self.beside = QScrollArea(self)
        # With thousands of codes a letter must not wait for the rows of the one before.
        self.typing = QTimer(self, singleShot=True, interval=40)
        self._build()
        self._connect()
        self.restyle()
        self._show_stack()
        self.show_code_in_hand()

    def _build(self) -> None:
        self.head.add(self.field, 3)
        self.head.add(self.order)
        self.head.add(self.tools.more)
        self.head.add(self.plus)
        rows = QWidget(self.stack)
        inside = QVBoxLayout(rows)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.heads)
        inside.addWidget(self.tree, 1)
        self.rows = rows
        for page in (rows, self.empty, self.none):
            self.stack.addWidget(page)
        below = QVBoxLayout(self.ground)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.stack)
        self.beside.setWidget(self.side)
        self.beside.setWidgetResizable(True)
        self.beside.setFrameShape(QFrame.Shape.NoFrame)
        self.beside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.both.setSpacing(0)
        self.both.addWidget(self.ground, 1)
        self.both.addWidget(self.beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.tools)
        column.addLayout(self.both, 1)
        self.setTabOrder(self.field, self.tree)

    def _connect(self) -> None:
        self.head.left.connect(self.closed)
        self.plus.clicked.connect(self._open_plus)
        self.order.chosen.connect(self.show_order)
        self.menus.order_wanted.connect(self.show_order)
        self.field.textChanged.connect(lambda _text: self.typing.start())
        self.typing.timeout.connect(self._filter)
        self.field.returnPressed.connect(self._take_first)
        self.field.stepped.connect(lambda _by: self._to_tree())
        self.field.left.connect(self._to_tree)
        self.tree.applied.connect(lambda code: self._define(code))
        self.tree.deleted.connect(self._delete)
        self.tree.menu_wanted.connect(self._open_menu)
        self.tree.left.connect(self.closed)
        self.tree.selectionModel().currentChanged.connect(self._current_changed)
        self.tree.selectionModel().selectionChanged.connect(lambda _new, _old: self._show_tools())
        self.model.structure_changed.connect(self._rebuilt)
        self.model.counted.connect(self._show_numbers)
        self.model.structure_changed.connect(lambda: self.field.set_found(*self.model.found()))
        self.session.code_in_hand_changed.connect(self.show_code_in_hand)
        self.keep_up()

    def join(self, window: MainWindow) -> None:
        """Connect what the menus, the tools and the side want to what the window does."""
        super().join(window)
        work, organise, menus = window.work, window.more.organise, self.menus
        menus.new_code_wanted.connect(work.new_code)
        menus.new_facet_wanted.connect(lambda: work.edit_facet(None))
        menus.codebook_wanted.connect(window.files.add_codebook)
        menus.describe_code_wanted.connect(work.edit_code)
        menus.describe_facet_wanted.connect(work.edit_facet)
        menus.memo_wanted.connect(work.memo_code)
        menus.delete_facet_wanted.connect(work.delete_facet)
        for wanting in (menus, self.tools):
            wanting.delete_wanted.connect(work.delete_codes)
            wanting.merge_wanted.connect(organise.merge)
            wanting.retire_wanted.connect(organise.retire)
            wanting.use_wanted.connect(work.use_codes_again)
            wanting.split_wanted.connect(organise.split)
        self.tools.move_wanted.connect(organise.move)
        self.tools.properties_wanted.connect(organise.properties)
        self.tools.fill_more([None if name is None else window.book[name] for name in MORE])
        self.empty.acted.connect(window.files.add_codebook)
        self.side.define_wanted.connect(work.edit_code)
        self.side.facet_wanted.connect(work.edit_facet)
        self.side.passages_wanted.connect(window.more.review.review_code)
        self.side.revisions_wanted.connect(window.more.define.revisions)
        self.side.code_wanted.connect(lambda code: self.show_codes([code]))
        self.side.passage_wanted.connect(self._show_passage)

    # looks

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(px(460), px(240))
        self.field.setMinimumWidth(px(120))
        self.field.setMaximumWidth(px(280))
        self.beside.viewport().setAutoFillBackground(False)
        self.head.row.setStretchFactor(self.head.remark, 1)
        self.settle()

    def settle(self) -> None:
        """In a narrow window the code in hand stands below the tree."""
        px, limit = self.theme.px, (1 << 24) - 1
        beside = self.width() >= px(BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.both.setDirection(way)
        self.side.set_edges("l" if beside else "t")
        self.beside.setMinimumWidth(px(SIDE) if beside else 0)
        self.beside.setMaximumWidth(px(SIDE) if beside else limit)
        self.beside.setMaximumHeight(limit if beside else max(px(96), self.height() // 3))

    def _has_room(self) -> bool:
        """Whether the code in hand can be read besides the tree; its definition opens by key all the same."""
        return self.width() >= self.theme.px(BESIDE_FROM) or self.height() >= self.theme.px(HIGH_FROM)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_stack()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "both"):
            self.restyle()

    # what is shown

    def refresh(self) -> None:
        """Bring the numbers, the tools and the side up to date."""
        if self.stale:
            self.stale = False
            self.model.recount()
            self.tree.viewport().update()
        named = any(code.aliases for code in self.session.project.codebook.codes(builtins=False))
        self.columns.named = self.heads.named = named
        self.heads.update()
        self._show_remark()
        self._show_stack()
        self._show_tools()
        self._show_side()

    def _show_numbers(self) -> None:
        self.tree.viewport().update()
        self._show_side()

    def shut_down(self) -> None:
        super().shut_down()
        self.model.shut_down()

    def _show_stack(self) -> None:
        page: QWidget = self.rows
        if not self.model.rowCount():
            page = self.none if self.model.filtered else self.empty
        self.stack.setCurrentWidget(page)
        self.beside.setVisible(page is not self.empty and self._has_room())

    def _show_remark(self) -> None:
        codes = self.session.project.codebook.codes(builtins=False)
        retired = sum(not code.in_use for code in codes)
        said = [count_of(len(codes), "{n} code", "{n} codes")]
        if retired:
            said.append(tr("Codebook", "{n} retired", n=retired))
        self.head.set_remark(isolate(listed(said)))

    def _show_tools(self) -> None:
        self.tools.show_codes(self.tree.selected_codes())

    def _show_side(self) -> None:
        index = self.tree.currentIndex()
        code, facet = self.model.code_at(index), self.model.facet_at(index)
        book = self.session.project.codebook
        if code is not None and not book.is_retired(code.id):
            below = sum(self.model.numbers(one.id).codings for one in book.subtree(code.id)[1:])
            own = self.model.numbers(code.id)
            self.side.show_code(book.code(code.id), own, below + own.codings if below else 0)
        elif facet is not None:
            self.side.show_facet(facet, len(book.codes(facet.id, builtins=False)))
        else:
            self.side.show_nothing()

    def _rebuilt(self) -> None:
        self.tree.arrange()
        self._show_stack()
        self.show_code_in_hand()
        self.wait.start()

    # which code

    def show_code_in_hand(self) -> None:
        """Show the code that was taken in hand elsewhere."""
        index = self.model.index_of_code(self.session.code_in_hand)
        if index.isValid() and index != self.tree.currentIndex():
            self.tree.reveal(index)

    def show_codes(self, codes: Sequence[CodeId]) -> None:
        """Choose exactly these codes, whatever the filter shows."""
        if any(not self.model.index_of_code(code).isValid() for code in codes):
            self.field.clear()
            self._filter()
        self.tree.select_codes(codes)
        self._to_tree()

    def selected_codes(self) -> list[CodeId]:
        """The codes that are chosen, in the order of the codebook."""
        return self.tree.selected_codes()

    def _current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        code = self.model.code_at(index)
        self.session.set_code_in_hand(code.id if code is not None else None)
        self.wait.start(0)

    def _filter(self) -> None:
        self.typing.stop()
        self.model.set_filter(self.field.text())
        best = self.model.best
        if best is not None:
            self.tree.reveal(self.model.index_of_code(best))

    def _take_first(self) -> None:
        self._filter()  # whoever types fast means what stands there now
        if self.model.best is not None:
            self.tree.setCurrentIndex(self.model.index_of_code(self.model.best))
        self._to_tree()

    def _to_tree(self) -> None:
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_order(self, order: Order) -> None:
        """Sort the codes for looking, and remember it."""
        self.model.set_order(order)
        self.order.set_present(order)
        self.session.attempt(self.session.project.set_view_state, ORDER, order.value)
        self.show_code_in_hand()

    # doing

    def _define(self, code: CodeId) -> None:
        if self.desk_window is not None and not self.session.project.read_only:
            self.desk_window.work.edit_code(code)

    def _delete(self, index: QModelIndex) -> None:
        code, facet = self.model.code_at(index), self.model.facet_at(index)
        if self.session.project.read_only or facet is None:
            return
        if code is None:
            self.menus.delete_facet_wanted.emit(facet.id)
        elif code.builtin is None:
            chosen = self.tree.selected_codes()
            self.menus.delete_wanted.emit(chosen if code.id in chosen else [code.id])

    def _show_passage(self, segment: SegmentId) -> None:
        found = self.session.attempt(self.session.project.coding.segment, segment)
        if found is not None and self.desk_window is not None:
            go_to_segment(self.desk_window, found.document, found.id)

    def _open_menu(self, index: QModelIndex, at: QPoint) -> None:
        self._popup(self.menus.of_row(index, self), at)

    def _open_plus(self) -> None:
        menu = self.menus.plus(self)
        at = self.plus.mapToGlobal(QPoint(0, self.plus.height() + 2))
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            at.setX(at.x() + self.plus.width() - menu.sizeHint().width())
        self._popup(menu, at)

    @staticmethod
    def _popup(menu: QMenu, at: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # keys

    def first_part(self) -> QWidget:
        return self.tree

    def take_focus(self) -> None:
        self._to_tree()
