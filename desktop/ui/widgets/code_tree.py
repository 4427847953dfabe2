"""The tree of codes: keys, folding, choosing several; what is dragged and dropped stands in ``carrying_tree``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from desktop.core.model import CodeId, StepKind
from desktop.ui.guarded import guarded
from desktop.ui.models.codebook_model import ROW, CodebookModel, CodebookRow
from desktop.ui.translate import tr
from desktop.ui.widgets.base import claims_list_keys
from desktop.ui.widgets.carrying_tree import CarryingTree
from desktop.ui.widgets.delegates.code_delegate import CodeDelegate, toggle_box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QRect
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Step
    from desktop.ui.session import Session

COLLAPSED = "codebook.collapsed"
ALT = Qt.KeyboardModifier.AltModifier
# Held down, these act once: on the row that comes next nothing was decided, nor where a dialog was ended.
ONCE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Escape)
ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class CodeTree(CarryingTree):
    """Facets and codes in one column.

    Signals: ``applied`` (Enter, double click) and ``toggled`` (Space) with a code, ``deleted`` with an index,
    ``menu_wanted`` with an index and a place on screen, ``left`` on Escape.
    """

    applied = Signal(object)
    toggled = Signal(object)
    deleted = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)
    left = Signal()

    def __init__(self, session: Session, model: CodebookModel, parent: QWidget) -> None:
        found = session.project.view_state(COLLAPSED)  # what cannot be read fails before there is half a tree
        super().__init__(session, model, parent)
        self.collapsed_rows: set[int] = (
            {row for row in found if isinstance(row, int)} if isinstance(found, list) else set()
        )
        self.arranging = False
        self.shown_once = False
        self.pressed_toggle: QModelIndex | None = None
        self.setItemDelegate(CodeDelegate(self.theme, self.isExpanded, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setAnimated(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(600)
        self.setAccessibleName(tr("Codebook", "Codes"))
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        self.expanded.connect(lambda index: self._folded(index, False))
        self.collapsed.connect(lambda index: self._folded(index, True))
        self.theme.changed.connect(self._restyle)
        self._chosen_before: tuple[list[CodeId], CodeId | None] = ([], None)
        model.structure_changing.connect(self._remember_chosen)
        model.structure_changed.connect(self._choose_as_before)
        session.step_done.connect(self._choose_parted)
        self.arrange()

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, unless the code in hand lies further down."""
        super().showEvent(event)
        if not self.shown_once:
            self.shown_once = True
            self.scrollToTop()
            if self.currentIndex().isValid():
                self.reveal(self.currentIndex())

    # folding

    def arrange(self) -> None:
        """Unfold everything but what was folded by hand; a filtered tree is wholly unfolded."""
        self.arranging = True
        try:
            self.expandAll()
            if not self.codes.filtered:
                for row in self.collapsed_rows:
                    index = self.codes.index_of_row(row)
                    if index.isValid():
                        self.setExpanded(index, False)
        finally:
            self.arranging = False

    def reveal(self, index: QModelIndex) -> None:
        """Make a row the current one and show it; what is unfolded for that is not remembered."""
        self.arranging = True
        try:
            # Said outright: asked with a key held, Qt would add the row to those that are chosen.
            self.selectionModel().setCurrentIndex(index, ROWS)
            self.scrollTo(index)
        finally:
            self.arranging = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a current row that was seen in sight when the definition below takes more room."""
        rect = self.visualRect(self.currentIndex())
        seen = rect.isValid() and rect.bottom() >= 0 and rect.top() < event.oldSize().height()
        super().resizeEvent(event)
        if seen and self.visualRect(self.currentIndex()).bottom() >= self.viewport().height():
            self.scrollTo(self.currentIndex())

    def _folded(self, index: QModelIndex, folded: bool) -> None:
        row = self.codes.row_id(index)
        if self.arranging or self.codes.filtered or row is None:
            return
        (self.collapsed_rows.add if folded else self.collapsed_rows.discard)(row)
        self.session.attempt(self.session.project.set_view_state, COLLAPSED, sorted(self.collapsed_rows))

    def _toggle_at(self, point: QPoint) -> QModelIndex | None:
        """The row whose chevron, or whose facet heading, is at a point."""
        index = self.indexAt(point)
        row = index.data(ROW)
        if not isinstance(row, CodebookRow) or not row.parent:
            return None
        if row.code is None:
            return index
        box = self.row_box(index, toggle_box(self.theme, row.level, self.visualRect(index).height()))
        return index if box.contains(point) else None

    # several codes

    def selected_codes(self) -> list[CodeId]:
        """The codes that are chosen, in the order of the codebook; built-in answers only where nothing else is."""
        chosen = [self.codes.code_at(index) for index in self.selectionModel().selectedIndexes()]
        codes = [code for code in chosen if code is not None]
        own = [code.id for code in codes if code.builtin is None] or [code.id for code in codes]
        if len(own) < 2:
            return own
        place = {code.id: at for at, code in enumerate(self.session.project.codebook.codes())}
        return sorted(own, key=lambda code: place.get(code, 0))

    def select_codes(self, codes: Sequence[CodeId]) -> None:
        """Choose exactly these codes; the first is the current one, and is seen."""
        indexes = [index for code in codes if (index := self.codes.index_of_code(code)).isValid()]
        if not indexes:
            return
        self.reveal(indexes[0])
        if len(indexes) > 1:
            self._select_rows(codes)

    def selectAll(self) -> None:
        """All codes that are shown; facets and their built-in answers cannot be worked on together with them."""
        self._select_rows(code.id for code in self.session.project.codebook.codes(builtins=False))

    def _remember_chosen(self) -> None:
        chosen = [self.codes.code_at(index) for index in self.selectionModel().selectedIndexes()]
        current = self.codes.code_at(self.currentIndex())
        self._chosen_before = ([code.id for code in chosen if code is not None], current.id if current else None)

    def _choose_as_before(self) -> None:
        """A code that went elsewhere is a new row: what was chosen stays chosen, after an undo as well."""
        (codes, current), self._chosen_before = self._chosen_before, ([], None)
        self._select_rows(codes)
        index = self.codes.index_of_code(current)
        if index.isValid() and index != self.currentIndex():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _choose_parted(self, step: Step) -> None:
        """Codes that a merge had made one are chosen again with it after its undo, unless something else is chosen."""
        if step.head.kind is not StepKind.UNDO:
            return
        parted: dict[CodeId, list[CodeId]] = {}
        for change in step.changes:
            before, after = change.before or {}, change.after or {}
            if change.table == "code" and before.get("merged_into") and after.get("merged_into", 0) is None:
                parted.setdefault(before["merged_into"], []).append(CodeId(change.row))
        chosen = self.selected_codes()
        if len(chosen) == 1 and chosen[0] in parted:
            self.select_codes([*chosen, *parted[chosen[0]]])

    def _select_rows(self, codes: Iterable[CodeId]) -> None:
        """Choose the rows of these codes, as far as there are any, in as few ranges as they lie in."""
        beside: dict[int | None, list[QModelIndex]] = {}
        for code in codes:
            index = self.codes.index_of_code(code)
            if index.isValid():
                beside.setdefault(self.codes.row_id(index.parent()), []).append(index)
        chosen = QItemSelection()
        for rows in beside.values():
            rows.sort(key=QModelIndex.row)
            first = 0
            for at, index in enumerate(rows):
                if at + 1 == len(rows) or rows[at + 1].row() > index.row() + 1:
                    chosen.select(rows[first], index)
                    first = at + 1
        if beside:
            self.selectionModel().select(chosen, ROWS)

    # keys and pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed_toggle = self._toggle_at(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self.pressed_toggle = self.pressed_toggle, None
        super().mouseReleaseEvent(event)
        if pressed is not None and self._toggle_at(event.position().toPoint()) == pressed:
            self.setExpanded(pressed, not self.isExpanded(pressed))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._toggle_at(point) is not None:
            self.mousePressEvent(event)
            return
        code = self.codes.code_at(self.indexAt(point))
        if code is not None and event.button() == Qt.MouseButton.LeftButton:
            self.applied.emit(code.id)

    def event(self, event: QEvent) -> bool:
        # In the text these keys go to and delete segments; while the tree has the focus they are its own.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            across = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() == ALT
            if across:
                event.accept()
                return True
        return claims_list_keys(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState and not self.hasFocus():
            event.ignore()  # Enter in the field where a code is renamed comes here after it
            return
        index = self.currentIndex()
        code = self.codes.code_at(index)
        key = event.key()
        if event.isAutoRepeat() and key in ONCE:
            return
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and index.isValid():
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                if code is None:
                    self.setExpanded(index, not self.isExpanded(index))
                else:
                    (self.toggled if key == Qt.Key.Key_Space else self.applied).emit(code.id)
                return
            if key == Qt.Key.Key_Delete:
                self.deleted.emit(index)
                return
            if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                self._fold_or_go(index, unfold=(key == Qt.Key.Key_Right) != self.isRightToLeft())
                return
        if key == Qt.Key.Key_Escape:
            self.left.emit()
            return
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == ALT and self._move_by_arrow(index, key):
            return
        super().keyPressEvent(event)

    def _move_by_arrow(self, index: QModelIndex, key: int) -> bool:
        """Alt and an arrow move what is chosen: among its siblings, under the one before, out one level."""
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_by_key(index, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.move_across(index, 1 if (key == Qt.Key.Key_Right) != self.isRightToLeft() else -1)
        else:
            return False
        return True

    def _fold_or_go(self, index: QModelIndex, *, unfold: bool) -> None:
        has_rows = self.codes.rowCount(index) > 0
        if unfold:
            if has_rows and self.isExpanded(index):
                self.setCurrentIndex(self.codes.index(0, 0, index))
            elif has_rows:
                self.expand(index)
        elif has_rows and self.isExpanded(index):
            self.collapse(index)
        elif index.parent().isValid():
            self.setCurrentIndex(index.parent())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is event.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        self.menu_wanted.emit(index, at)

    # moving codes

    def _meant(self, index: QModelIndex) -> list[CodeId]:
        """What a verb on a row is for: all codes that are chosen where it is one of them, else it alone."""
        chosen, code = self.selected_codes(), self.codes.code_at(index)
        return [] if code is None else chosen if code.id in chosen else [code.id]

    def move_by_key(self, index: QModelIndex, direction: int) -> None:
        """Move a facet, or codes, one place up (-1) or down (1) among their siblings."""
        codes = self._meant(index)
        if not codes:
            self.moves.step(index, direction)
            return
        self.moves.step_codes(codes, direction)
        self._choose_again(codes)

    def move_across(self, index: QModelIndex, direction: int) -> None:
        """Move codes under the one before them (1), or out one level (-1)."""
        codes = self._meant(index)
        (self.moves.indent if direction > 0 else self.moves.outdent)(codes)
        self._choose_again(codes)

    def _choose_again(self, codes: Sequence[CodeId]) -> None:
        """Rows that went under another one are new rows: what was chosen is chosen again."""
        current = self.codes.code_at(self.currentIndex())
        first = [current.id] if current is not None and current.id in codes else []
        self.select_codes([*first, *(code for code in codes if code not in first)])

    # painting

    def drawBranches(self, painter: QPainter, rect: QRect, index: Any) -> None:
        """The delegate paints chevrons; Qt's own branches are not wanted."""

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.viewport().update()
