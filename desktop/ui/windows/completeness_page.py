"""How far every facet is answered, for the project and for each document; what is missing is listed and worked off.

Signals: ``closed`` when the person goes back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.core import completeness
from desktop.core.completeness import Completeness, Tally, What
from desktop.ui.going import go_to_segment
from desktop.ui.models.passage_lines import PassageLine, PassageWords
from desktop.ui.tasks import Task, let_go
from desktop.ui.translate import count_of, number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.document_tallies import DocumentTallies, TallyRow
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.facet_bars import FacetBar, part_words
from desktop.ui.widgets.labels import Surface
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import BusyLine, EmptyState
from desktop.ui.widgets.passage_list import PassageList

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.completeness import Passage
    from desktop.core.model import CoderId, DocumentId, FacetId
    from desktop.core.project import Project
    from desktop.ui.session import Session

#: From so many segments on they are counted beside the screen.
MANY = 20_000
#: A list shows so many passages; all of them are worked off.
SHOWN = 400
FOLD_BELOW = 820

#: The counts, those of the required facets together by document, and every facet's own over all documents.
Counted = tuple["Completeness", "dict[DocumentId, Tally]", "dict[FacetId, Tally]"]


def _counted(project: Project, coder: CoderId) -> Counted:
    found = completeness.completeness(project, coder)
    required = [facet.id for facet in project.codebook.facets() if facet.required]
    return found, found.by_document(required), found.totals()


class CompletenessPage(Page):
    """Documents at the leading side, the facets of the chosen one beside them, below a list of passages."""

    TABLES = frozenset({"segment", "coding", "code", "facet", "document", "document_default", "coder"})
    PAUSE = 200

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.task: Task | None = None
        self.counted: Completeness | None = None
        self.totals: dict[FacetId, Tally] = {}
        self.chosen: tuple[FacetId, What] | None = None
        self.passages: list[Passage] = []
        self.head = PageHead(tr("Completeness", "Completeness"), self)
        self.all = Button(tr("Completeness", "Answer what is open"), self.head, primary=True)
        self.head.add(self.all)
        self.busy = BusyLine(self)
        self.documents = DocumentTallies(self)
        self.side = Surface("panel", self, edges="r")
        self.bars: list[FacetBar] = []
        self.bars_ground = QWidget(self)
        self.bars_column = QVBoxLayout(self.bars_ground)
        self.area = QScrollArea(self)
        self.listed = QWidget(self)
        self.what = ElidedLabel("", self.listed, least=60, weight=600)
        self.work = Button(tr("Completeness", "Work them off"), self.listed)
        self.list = PassageList(tr("Completeness", "Segments"), self.listed)
        self.empty = EmptyState("", self, action=tr("Pages", "Back to the text"))
        self.empty.acted.connect(self.leave)
        self.ground = Surface("page", self)
        self._build()
        self._connect()
        self.restyle()

    def _build(self) -> None:
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, self.theme.px(6), 1, 0)
        side.addWidget(self.documents)
        self.bars_column.setContentsMargins(0, 0, 0, 0)
        self.bars_column.setSpacing(0)
        self.bars_column.addStretch(1)
        self.area.setWidget(self.bars_ground)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.bars_ground.setAutoFillBackground(False)
        self.list_head = QHBoxLayout()
        self.list_head.addWidget(self.what, 1)
        self.list_head.addWidget(self.work)
        below = QVBoxLayout(self.listed)
        below.setContentsMargins(0, 0, 0, 0)
        below.addLayout(self.list_head)
        below.addWidget(self.list, 1)
        right = QVBoxLayout(self.ground)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.area, 3)
        right.addWidget(self.listed, 4)
        right.addWidget(self.empty, 1)
        self.middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.middle.setSpacing(0)
        self.middle.addWidget(self.side)
        self.middle.addWidget(self.ground, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self.busy)
        whole.addLayout(self.middle, 1)

    def _connect(self) -> None:
        self.head.left.connect(self.closed)
        self.all.clicked.connect(lambda: self.work_off_all())
        self.documents.wanted.connect(self.work_off_all)
        self.documents.picked.connect(lambda _document: self._show_document())
        self.list.wanted.connect(self._go)
        self.work.clicked.connect(self.work_off)
        self.busy.cancelled.connect(self.shut_down)
        self.session.coder_changed.connect(self.reread)
        self.keep_up()

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(px(460), px(240))
        set_margins(self.list_head, self, px(16), px(8), px(24), px(8))
        self.settle()

    def settle(self) -> None:
        """In a narrow window the documents stand above."""
        px = self.theme.px
        beside = self.width() >= px(FOLD_BELOW)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.middle.setDirection(way)
        self.side.setMinimumWidth(px(280) if beside else 0)
        self.side.setMaximumWidth(px(320) if beside else 16_777_215)
        self.side.setMaximumHeight(16_777_215 if beside else px(150))

    # counting

    def refresh(self) -> None:
        """Bring everything up to date with the project."""
        self.wait.stop()
        if not self.stale:
            return
        coder = self.session.coder
        if coder is None:
            self.counted = None
            self._show_nothing(tr("Completeness", "Nobody has been chosen who codes. Choose a coder first."))
            return
        self.stale = False
        if sum(self.session.project.coders.segment_counts().values()) < MANY:
            found = self.session.attempt(_counted, self.session.project, coder)
            if found is not None:
                self._show(found)
            return
        self._count_beside()

    def _count_beside(self) -> None:
        """Count on a connection of its own; only the newest count is heard."""
        path, key, coder = self.session.project.path, self.session.project.key, self.session.coder
        if self.task is not None:
            let_go(self.task)

        def work(_progress: Callable[[int, int], bool]) -> Counted:
            from desktop.core.project import Project

            assert coder is not None
            with Project.open(path, read_only=True, key=key) as beside:
                return _counted(beside, coder)

        task = self.task = Task(work, self)
        self.busy.start(tr("Completeness", "Counting…"))

        def finish(found: Counted) -> None:
            if self.task is task:
                self.task = None
                self.busy.stop()
                self._show(found)

        def fail(error: object) -> None:
            if self.task is task:
                self.task = None
                self.busy.stop()
                self.session.failed.emit(error)

        task.finished.connect(finish)
        task.failed.connect(fail)
        task.ended.connect(task.deleteLater)
        task.start()

    def shut_down(self) -> None:
        """Let go of what is under way; it is counted when the page is shown again."""
        super().shut_down()
        task, self.task = self.task, None
        if task is not None:
            let_go(task)
            self.busy.stop()
            self.stale = True

    def _show_nothing(self, sentence: str, hint: str = "") -> None:
        self.empty.set_sentence(sentence, hint)
        for part in (self.side, self.area, self.listed):
            part.hide()
        self.empty.show()
        self.all.hide()
        self.head.set_remark("")

    def _show(self, counted: Counted) -> None:
        """Show the counts; what was chosen stays chosen."""
        project, facets = self.session.project, self.session.project.codebook.facets()
        found, by_document, self.totals = counted
        self.counted = found
        total = sum(found.segments.values())
        if not total or not facets:
            self._show_nothing(
                tr("Completeness", "You have no segments yet."),
                tr("Completeness", "Select a passage in a text and answer it by typing."),
            )
            return
        self.empty.hide()
        for part in (self.side, self.area):
            part.show()
        nothing = Tally()
        rows = [
            TallyRow(one.id, one.name, found.segments.get(one.id, 0), by_document.get(one.id, nothing))
            for one in project.documents.all()
        ]
        everything = sum((self.totals.get(facet.id, nothing) for facet in facets if facet.required), nothing)
        name = tr("Completeness", "All documents")
        self.documents.set_rows([TallyRow(None, name, total, everything), *rows])
        self.all.setVisible(everything.open > 0 and not project.read_only)
        assert self.session.coder is not None
        coder = project.coders.get(self.session.coder).name
        segments = count_of(total, "{n} segment", "{n} segments")
        inside = count_of(len(found.segments), "{n} document", "{n} documents")
        self.head.set_remark(
            tr("Completeness", "{coder}: {segments} in {inside}", coder=coder, segments=segments, inside=inside)
        )
        self._show_document()

    def _show_document(self) -> None:
        """The bars of the document in hand, or of all."""
        found, document = self.counted, self.documents.present
        if found is None:
            return
        facets = self.session.project.codebook.facets()
        writable = not self.session.project.read_only
        while len(self.bars) > len(facets):
            gone = self.bars.pop()
            self.bars_column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.bars) < len(facets):
            bar = FacetBar(facets[len(self.bars)], self.bars_ground, writable=writable)
            bar.chosen.connect(lambda what, bar=bar: self.choose(bar.facet.id, what))
            bar.required_changed.connect(lambda on, bar=bar: self._require(bar, on))
            self.bars.append(bar)
            self.bars_column.insertWidget(self.bars_column.count() - 1, bar)
        for bar, facet in zip(self.bars, facets, strict=True):
            tally = self.totals.get(facet.id, Tally()) if document is None else found.tally(facet.id, document)
            bar.show_tally(facet, tally)
        self._show_list()

    def _require(self, bar: FacetBar, required: bool) -> None:
        """A facet has to be answered from now on, or no longer."""
        book = self.session.project.codebook
        self.session.attempt(book.change_facet, bar.facet.id, cardinality=bar.facet.cardinality, required=required)
        self.stale = True
        self.refresh()

    # the list

    def choose(self, facet: FacetId, what: What) -> None:
        """List the segments that say this to a facet."""
        self.chosen = (facet, what)
        self._show_list()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        session, coder = self.session, self.session.coder
        live = {facet.id: facet for facet in session.project.codebook.facets()}
        if self.chosen is not None and self.chosen[0] not in live:
            self.chosen = None
        self.listed.setVisible(self.chosen is not None)
        if self.chosen is None or coder is None:
            self.passages = []
            return
        facet, what = self.chosen
        document = self.documents.present
        found = session.attempt(completeness.listed, session.project, coder, facet, what, document)
        self.passages = found or []
        words = PassageWords(session)
        shown = self.passages[:SHOWN]
        lines: list[PassageLine] = [
            words.line(each.segment, each.segment, each.document, each.start, each.end) for each in shown
        ]
        self.list.set_lines(lines)
        name = live[facet].name
        title = tr(
            "Completeness",
            "{facet}: {count}",
            facet=name,
            count=part_words(what, len(self.passages), live[facet].required),
        )
        if len(self.passages) > len(shown):
            title = tr("Completeness", "{title}; the first {shown} are shown", title=title, shown=number(len(shown)))
        self.what.setText(title)
        possible = what in (What.OPEN, What.OVER) and bool(self.passages) and not session.project.read_only
        self.work.setVisible(possible)

    def _go(self, line: PassageLine) -> None:
        if self.desk_window is not None:
            go_to_segment(self.desk_window, line.document, line.segment)

    def work_off(self) -> None:
        """Answer what is listed, one after another, beginning with the one in hand."""
        if self.desk_window is None or self.chosen is None:
            return
        facet, what = self.chosen
        self.desk_window.more.review.work_off(self.passages, what, facet)

    def work_off_all(self, document: DocumentId | None = None) -> None:
        """Answer what is open, in one document or in all."""
        if self.desk_window is not None and not self.session.project.read_only:
            self.desk_window.more.review.work_off_all(document)

    def first_part(self) -> QWidget:
        return self.documents
