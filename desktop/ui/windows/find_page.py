"""Words found in everything that the project says, each in its line, and from there straight to the place.

Places come as they are found beside the desk. ``closed``: back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.memo_links import Goal, LinkKind
from desktop.core.model import CodeId, CoderId, SegmentId
from desktop.core.queries.concordance import HolderKind, Query, What
from desktop.ui.finding import Finding
from desktop.ui.going import go_to_segment, take_passage
from desktop.ui.models.concordance_model import HIT, WHAT_WORDS, ConcordanceModel, place_of
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.chips import Chip, ChipState
from desktop.ui.widgets.concordance_rows import ConcordanceDelegate
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import BusyLine, EmptyState
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from desktop.core.model import Step
    from desktop.core.queries.concordance import Hit
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow

PAUSE_MS = 150
ALL_WHAT = tuple(What)


class FindPage(Page):
    """A field, options, and lines with the words in one column."""

    PAUSE = 600

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.finding = Finding(session.project, self)
        self.asked: tuple[object, ...] | None = None
        self.stale = False
        #: The place that is chosen again when the same words are looked for anew.
        self.wanted: tuple[object, ...] | None = None
        #: Enter was pressed before anything was found.
        self.hurried = False
        #: The passage to which the list led last.
        self.led_to: tuple[object, tuple[int, int]] | None = None
        self.model = ConcordanceModel(session, self)
        self.head = PageHead(tr("FindAll", "Find everywhere"), self)
        self.code = Button(tr("FindAll", "Code these words…"), self.head, icon="bracket")
        self.field = SearchField(tr("FindAll", "Words to find in texts, memos, codes and notes"), self)
        self.field.keeps_text = True
        self.case = CheckBox(tr("FindAll", "Capitals count"), self)
        self.accents = CheckBox(tr("FindAll", "Accents count"), self)
        self.whole = CheckBox(tr("FindAll", "Whole words"), self)
        self.any_order = CheckBox(tr("FindAll", "In any order"), self)
        self.chips: dict[What, Chip] = {}
        self.busy = BusyLine(self)
        self.list = QListView(self)
        self.empty = EmptyState("", self)
        self.typing = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._build()
        self._connect()
        self.restyle()
        self._told()

    def _build(self) -> None:
        self.head.add(self.code)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ConcordanceDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setAccessibleName(tr("FindAll", "Places found"))
        self.any_order.setToolTip(tr("FindAll", "All the words in one paragraph, wherever they stand in it"))
        self.options = QWidget(self)
        row = FlowLayout(self.options, gap=16, line_gap=6)
        for check in (self.whole, self.any_order, self.case, self.accents):
            row.addWidget(check)
        self.places = QWidget(self)
        flow = FlowLayout(self.places, gap=6, line_gap=6)
        for what in ALL_WHAT:
            chip = Chip(tr("FindAll", WHAT_WORDS[what]), self.places, state=ChipState.ACTIVE)
            chip.clicked.connect(lambda _checked=False, what=what: self._toggle(what))
            self.chips[what] = chip
            flow.addWidget(chip)
        self.what: set[What] = set(ALL_WHAT)
        self.top = Surface("page", self, edges="b")
        self.above = QVBoxLayout(self.top)
        for part in (self.field, self.places, self.options):
            self.above.addWidget(part)
        self.ground = Surface("page", self)
        self.stack = QStackedWidget(self.ground)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        below = QVBoxLayout(self.ground)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.stack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.top, self.busy, self.ground):
            column.addWidget(part, int(part is self.ground))

    def _connect(self) -> None:
        self.head.left.connect(self.closed)
        self.code.clicked.connect(self._code_words)
        self.field.textChanged.connect(lambda _words: self.typing.start())
        self.field.left.connect(self.closed)
        self.field.stepped.connect(self.step)
        self.field.returnPressed.connect(self._take)
        for check in (self.case, self.accents, self.whole, self.any_order):
            check.toggled.connect(lambda _on: self.look())
        self.typing.timeout.connect(self.look)
        self.busy.cancelled.connect(self.stop)
        self.list.activated.connect(self._go)
        self.finding.found.connect(self._found)
        self.finding.progressed.connect(lambda done, total: self.busy.set_progress(done, total) if total else None)
        self.finding.ended.connect(self._ended)
        self.finding.failed.connect(self._failed)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.session.reloaded.connect(self._forget)
        self.keep_up()

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(px(460), px(320))
        set_margins(self.above, self, px(24), px(12), px(24), px(12))
        self.above.setSpacing(px(8))
        self.field.setMaximumWidth(px(720))
        self.list.doItemsLayout()

    # looking

    def begin(self, words: str) -> None:
        """Show the field, with these words in it where there are any."""
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if words:
            self.look()

    def refresh(self) -> None:
        """Look again where the project has changed since."""
        self.code.setEnabled(not self.session.project.read_only)
        self.wait.stop()
        if self.stale and not self.typing.isActive():
            hit = self.list.currentIndex().data(HIT)
            self.asked = None
            self.look()
            self.wanted = None if hit is None else place_of(hit)

    def _toggle(self, what: What) -> None:
        """Leave one kind of place out, or let it in again; never all."""
        self.what ^= {what}
        self.what = self.what or set(ALL_WHAT)
        for each, chip in self.chips.items():
            chip.set_state(ChipState.ACTIVE if each in self.what else ChipState.OUTLINE)
        self.look()

    def query(self) -> Query:
        return Query(
            self.field.text(),
            case=self.case.isChecked(),
            whole=self.whole.isChecked(),
            accents=self.accents.isChecked(),
            together=not self.any_order.isChecked(),
        )

    def look(self) -> None:
        """Look for what is asked now; what is under way ends."""
        self.typing.stop()
        query, what = self.query(), frozenset(self.what)
        asked = (query, what)
        if asked == self.asked:
            return
        self.stop()
        self.asked, self.stale, self.wanted, self.hurried = asked, False, None, False
        self.model.clear()
        if not query.words.strip():
            self._told()
            return
        self.busy.start(tr("FindAll", "Looking through the documents"))
        self.finding.start(query, what)

    def stop(self) -> None:
        """Hear no more of what is under way; what was found stays."""
        self.typing.stop()
        self.hurried = False
        if self.finding.stop():
            self.asked = None
        self.busy.stop()

    def _found(self, hits: list[Hit]) -> None:
        since = len(self.model.items)
        self.model.add(hits)
        if not since and self.model.count:
            self.stack.setCurrentWidget(self.list)
            self._choose(1)
        if self.wanted is not None and (row := self.model.row_of(self.wanted, since)) >= 0:
            self._choose(row)
        self.head.set_remark(count_of(self.model.count, "{n} place", "{n} places"))
        if self.hurried and self.model.count:
            self.hurried = False
            self._go(self.list.currentIndex())

    def _ended(self, cut: bool) -> None:
        self.busy.stop()
        self._told(cut)

    def _failed(self, error: object) -> None:
        self.busy.stop()
        self.asked = None
        self.session.failed.emit(error)

    def _told(self, cut: bool = False) -> None:
        """Say how much was found, or why nothing is shown."""
        count, words = self.model.count, self.field.text().strip()
        first = self.model.hit_at(1)
        self.code.setVisible(first is not None and first.holder.what is What.TEXTS)
        if not words:
            self.head.set_remark("")
            self.empty.set_sentence(
                tr("FindAll", "Type what you look for."),
                tr("FindAll", "Every place stands here with the words around it; Enter goes there."),
            )
        elif not count:
            self.head.set_remark("")
            self.empty.set_sentence(
                tr("FindAll", "“{words}” is nowhere in this project.", words=words[:60]),
                tr("FindAll", "Fewer letters, or fewer of the choices above, find more.") if self._is_narrow() else "",
            )
        else:
            places = count_of(count, "{n} place", "{n} places")
            more = tr("FindAll", "the first {places}; say more words to see the others", places=places)
            self.head.set_remark(more if cut else places)
        self.stack.setCurrentWidget(self.list if count else self.empty)

    def _is_narrow(self) -> bool:
        narrow = any(check.isChecked() for check in (self.case, self.accents, self.whole))
        return narrow or len(self.what) < len(ALL_WHAT)

    # going through them

    def _choose(self, row: int) -> None:
        self.wanted = None if row != 1 else self.wanted
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)

    def step(self, direction: int) -> None:
        """To the next (1) or previous (-1) place of the list."""
        row = self.list.currentIndex().row() + direction
        while 0 <= row < len(self.model.items):
            if self.model.hit_at(row) is not None:
                self._choose(row)
                return
            row += direction

    def _take(self) -> None:
        """Enter in the field: to the place that is chosen, or to the first as soon as it is found."""
        if self.typing.isActive():
            self.look()
        if self.finding.task is not None and not self.model.count:
            self.hurried = True
        elif self.list.currentIndex().isValid():
            self._go(self.list.currentIndex())

    def _go(self, index: Any) -> None:
        hit: Hit | None = index.data(HIT) if index.isValid() else None
        if hit is None or self.desk_window is None:
            return
        self.left_for(hit)
        if not self._goes(hit, self.desk_window):
            self.session.said.emit("This place is no longer there", {})

    def left_for(self, hit: Hit) -> None:
        """Remember to which passage the list led, so that coming back finds the list as it was."""
        of_texts = hit.holder.what is What.TEXTS
        self.led_to = (hit.holder.document, (hit.start, hit.end)) if of_texts else None

    def is_place_in_hand(self, span: tuple[int, int], document: object) -> bool:
        """Whether a passage is the one to which the list led last."""
        return self.led_to == (document, span) and bool(self.field.text().strip())

    def _goes(self, hit: Hit, window: MainWindow) -> bool:
        """Straight to a place; False when it is gone."""
        holder, session = hit.holder, self.session
        if holder.kind is HolderKind.DOCUMENT:
            if not session.project.documents.has(holder.document):
                return False
            session.open_document(holder.document)
            window.show_page("desk")
            if holder.what is What.TEXTS and hit.end <= len(session.text()):
                take_passage(session, (hit.start, hit.end))
                session.scroll_wanted.emit(hit.start, hit.end)
            return True
        if holder.kind in (HolderKind.MEMO, HolderKind.ENTRY):
            kind = LinkKind.MEMO if holder.kind is HolderKind.MEMO else LinkKind.ENTRY
            window.more.memo.go(Goal(kind, holder.id), at=None if holder.part == "title" else (hit.start, hit.end))
            return True
        if holder.kind is HolderKind.CODE:
            return window.more.memo.show_code(CodeId(holder.id))
        if holder.kind is HolderKind.CODING:
            if holder.document is None or holder.segment is None:
                return False
            return go_to_segment(window, holder.document, SegmentId(holder.segment))
        if holder.kind is HolderKind.FACET:
            window.show_page("codebook")
        else:
            session.show_coder(CoderId(holder.id), True)
            window.show_page("desk")
        return True

    def _code_words(self) -> None:
        """Code the words wherever they stand, in the list that is looked through before anything is done."""
        from desktop.ui.dialogs.same_words import code_same_words

        words = " ".join(self.field.text().split())
        if not words or self.session.project.read_only:
            return
        if self.session.coder is None and (self.desk_window is None or not self.desk_window.work.choose_coder()):
            return
        done = code_same_words(self, self.session, words, [])
        if done is not None:
            passages = count_of(done.passages, "{n} passage", "{n} passages")
            self.head.set_remark(tr("FindAll", "coded {passages}", passages=passages))

    # keeping up

    def follow(self, step: Step) -> None:
        if step.tables() - {"segment", "assignment", "setting"}:
            self.reread()

    def _forget(self) -> None:
        """Everything may be different: no text stays in memory."""
        self.stop()
        self.finding.forget()
        self.model.clear()

    def reread(self) -> None:
        """Also while one step comes after another, the places are looked for now and then."""
        self.stale = True
        if not self.wait.isActive():
            super().reread()

    def shut_down(self) -> None:
        """Let go of what is under way, and of every text."""
        super().shut_down()
        self.stop()
        self.finding.forget()

    def first_part(self) -> QWidget:
        return self.field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Down and Alt+Up go through the places; in the text they go through segments."""
        if isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            ours = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and held == Qt.KeyboardModifier.AltModifier
            if ours and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if ours and event.type() == QEvent.Type.KeyPress:
                self.step(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)
