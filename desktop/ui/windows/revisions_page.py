"""How definitions changed, and going through the codings that were made before.

Signals: ``closed`` when the person goes back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.narrowing import fits, words_of
from desktop.ui.dialogs.row_list import Line, RowList
from desktop.ui.going import go_to_segment
from desktop.ui.translate import count_of, isolate, number, tr
from desktop.ui.widgets.confirm_view import ConfirmView
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import EmptyState
from desktop.ui.widgets.revisions_side import RevisionsSide

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.core.definition import Stale
    from desktop.core.model import CodeId, SegmentId
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

LEFT, LEFT_NARROW, NARROW = 300, 220, 880


class RevisionsPage(Page):
    """The codes whose definition changed on the leading side, one of them in full beside; or one coding at a time."""

    TABLES = frozenset({"revision", "confirmation", "coding", "code", "facet", "coder", "segment", "document"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.revised: dict[CodeId, tuple[int, str]] = {}
        self.mine: dict[CodeId, int] = {}
        self.everybody: dict[CodeId, int] = {}
        self.answering: Stale | None = None
        self.replaced: tuple[SegmentId, CodeId] | None = None
        self.head = PageHead(tr("Revisions", "Revisions of definitions"), self)
        self.filter = SearchField(tr("Revisions", "Filter codes"), self.head)
        self.head.add(self.filter)
        self.codes = RowList(tr("Revisions", "Codes whose definition changed"), self, rows=12, page=True)
        self.side = RevisionsSide(session, self)
        self.through = ConfirmView(session, self)
        sentence = tr("Revisions", "No definition has changed yet.")
        self.empty = EmptyState(
            sentence,
            self,
            hint=tr("Revisions", "Each change is kept here, with who made it, when and why."),
            action=tr("Revisions", "Open the codebook"),
        )
        self.none = Surface("page", self)
        self.browse = Surface("page", self)
        self.left = Surface("page", self.browse, edges="r")
        self.stack = QStackedWidget(self)
        self._build()
        self._connect()
        self.stack.currentChanged.connect(lambda _at: self._name_page())
        self.restyle()

    def _build(self) -> None:
        inside = QVBoxLayout(self.left)
        inside.setContentsMargins(0, 0, 1, 0)
        inside.addWidget(self.codes)
        line = QHBoxLayout(self.browse)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.left)
        line.addWidget(self.side, 1)
        alone = QVBoxLayout(self.none)
        alone.setContentsMargins(0, 0, 0, 0)
        alone.addWidget(self.empty)
        for part in (self.browse, self.through, self.none):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.head.left.connect(self.leave)
        self.filter.textChanged.connect(lambda _words: self._list_codes())
        self.filter.left.connect(self.closed)
        self.filter.stepped.connect(self.codes.step)
        self.codes.picked.connect(lambda code: self._show(code))
        self.codes.acted.connect(self.go_through)
        self.side.through_wanted.connect(self.go_through)
        self.through.left.connect(self._end_through)
        self.through.answer_wanted.connect(self._answer)
        self.session.coder_changed.connect(self._coder_changed)
        self.keep_up()

    def join(self, window: MainWindow) -> None:
        super().join(window)
        self.side.define_wanted.connect(window.work.edit_code)
        self.empty.acted.connect(lambda: window.show_page("codebook"))

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(px(460), px(240))
        self.filter.setMinimumWidth(px(90))
        self.filter.setMaximumWidth(px(220))
        self.settle()

    def settle(self) -> None:
        px = self.theme.px
        self.left.setFixedWidth(px(LEFT if self.width() >= px(NARROW) else LEFT_NARROW))

    # filling

    def refresh(self) -> None:
        """Read everything again; the chosen code stays chosen."""
        definitions = self.session.project.definitions
        self.stale = False
        self.revised = self.session.attempt(definitions.revised) or {}
        coder = self.session.coder
        shares = self.session.attempt(definitions.stale_shares) or {}
        self.everybody = {code: sum(share.values()) for code, share in shares.items()}
        self.mine = {code: share[coder] for code, share in shares.items() if coder in share}
        self._list_codes()
        if not self.is_occupied():
            self.stack.setCurrentWidget(self.browse if self.revised else self.none)
        self._count()

    def _name_page(self) -> None:
        """What the page is for now stands in its head."""
        through = self.is_occupied()
        words = tr("Revisions", "Confirm codings") if through else tr("Revisions", "Revisions of definitions")
        self.head.title.setText(words)
        back = tr("Pages", "Back to the text")
        if through:
            back = tr("Revisions", "Back to the revisions, and from there to the text")
        self.head.back.set_name(back, "Esc")
        self.head.remark.setVisible(not through)
        self.filter.setVisible(not through)

    def _count(self) -> None:
        waiting = sum(self.mine.values())
        codes = count_of(len(self.revised), "{n} code", "{n} codes")
        said = tr("Revisions", "{codes}, {number} of your codings to confirm", codes=codes, number=number(waiting))
        self.head.set_remark(isolate(said) if self.revised else "")

    def _list_codes(self) -> None:
        book = self.session.project.codebook
        words = words_of(self.filter.text())
        shown = [code for code in book.codes() if code.id in self.revised and fits(words, code.name, *code.aliases)]
        shown.sort(key=lambda code: not self.mine.get(code.id))
        lines = []
        for code in shown:
            detail = tr("Revisions", "rev {number}", number=number(self.revised[code.id][0]))
            if self.mine.get(code.id):
                detail = tr("Revisions", "{count} to confirm", count=number(self.mine[code.id]))
            lines.append(Line(code.id, isolate(code.name), detail=detail))
        self.codes.set_lines(lines)
        self.filter.set_found(len(lines), len(self.revised))
        if lines and self.codes.present is None:
            self.codes.choose_first()
        self._show(self.codes.present)

    def _show(self, code: CodeId | None) -> None:
        self.side.setVisible(code is not None)
        if code is not None:
            self.side.show_code(code, self.mine.get(code, 0), self.everybody.get(code, 0))

    def show_code(self, code: CodeId | None) -> None:
        """Show the revisions of one code, if there are any."""
        self.stack.setCurrentWidget(self.browse if self.revised else self.none)
        if code is not None:
            self.filter.clear()
            self.codes.choose(code)
        self.codes.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_occupied(self) -> bool:
        """Going through codings ends with a refresh."""
        return self.stack.currentWidget() is self.through

    def _coder_changed(self) -> None:
        if self.is_occupied() and self.isVisible():
            self.through.begin(self.through.code)
        self.reread()

    # going through

    def go_through(self, code: CodeId | None) -> None:
        """One coding after another, of one code or of all."""
        self.answering = None
        self.stack.setCurrentWidget(self.through)
        self.through.begin(code)

    def _end_through(self) -> None:
        code = self.through.code
        if code is not None:
            self.session.set_code_in_hand(code)  # answering anew may have put another one there
        self.stack.setCurrentWidget(self.browse)
        self.refresh()
        self.show_code(code)

    def leave(self) -> None:
        if self.is_occupied():
            self._end_through()
        else:
            self.closed.emit()

    def _answer(self, one: Stale) -> None:
        """On the desk with the palette at the facet; when it is closed, the next coding is in hand here."""
        window, desk = self.desk_window, self.desk_window.desk if self.desk_window is not None else None
        if window is None or desk is None or not go_to_segment(window, one.document, one.segment):
            return
        self.answering = one
        facet = self.session.project.codebook.code(one.code).facet
        QTimer.singleShot(0, self, lambda: self._open_palette(facet))

    def _open_palette(self, facet: object) -> None:
        desk = self.desk_window.desk if self.desk_window is not None else None
        if desk is None or self.answering is None:
            return
        desk.view.answer("", facet)  # type: ignore[arg-type]
        palette = desk.view.palette_box
        if palette is None or not palette.is_open:
            self.answering = None
            return
        # Answering anew puts another answer in the place of this one, also where a facet takes many.
        coding = self.session.project.coding
        self.replaced, coding.replaced = coding.replaced, (self.answering.segment, self.answering.code)
        # The same answer, given with the new definition in sight, confirms it.
        coding.confirming = self.answering.coding
        palette.closed.connect(self._answered, Qt.ConnectionType.SingleShotConnection)

    def _answered(self) -> None:
        """Whoever ends the palette by key comes back here; whoever clicks into the text wants to stay there."""
        one, self.answering = self.answering, None
        if one is not None:
            self.session.project.coding.replaced, self.replaced = self.replaced, None
            self.session.project.coding.confirming = None
        if one is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        QTimer.singleShot(0, self, self._come_back)

    def _come_back(self) -> None:
        window = self.desk_window
        if window is None or window.desk is None or window.stack.currentWidget() is not window.desk:
            return
        window.show_page("revisions")
        self.stack.setCurrentWidget(self.through)
        self.through.renew()
        self.through.setFocus(Qt.FocusReason.OtherFocusReason)

    # keys

    def first_part(self) -> QWidget:
        return self.through if self.is_occupied() else self.codes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.side.through.isVisible():
            self.go_through(self.side.code)
        else:
            super().keyPressEvent(event)
