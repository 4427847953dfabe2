"""The health of the codebook: what may be wrong with its codes, each with the passages that show it.

Signals: ``closed`` when the person goes back to the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.codebook_health import Finding, Health, Ill, health, passages_of
from desktop.ui.dialogs.row_list import Line, RowList
from desktop.ui.going import go_to_segment
from desktop.ui.models.health_words import all_well, finding_detail, finding_name, kind_name, rule
from desktop.ui.models.passage_lines import PassageLine, PassageWords
from desktop.ui.tasks import Task, let_go
from desktop.ui.translate import count_of, isolate, joined, number, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.page import Page
from desktop.ui.widgets.page_head import PageHead
from desktop.ui.widgets.panel import BusyLine, EmptyState
from desktop.ui.widgets.passage_list import PassageList

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from desktop.core.model import CodeId
    from desktop.ui.session import Session

KINDS, KINDS_NARROW, PASSAGES, FOLD_BELOW, NARROW = 250, 215, 420, 1080, 800
LISTED = 200


class _Side(Surface):
    """Its hairline is where the codes are: beside them or above."""

    def set_edges(self, edges: str) -> None:
        self._edges = edges
        self.update()


class HealthPage(Page):
    """The kinds, the codes of one, the passages of one of these. Everything is counted beside the desk."""

    TABLES = frozenset(
        {"coding", "segment", "code", "facet", "code_part", "code_example", "retirement", "document", "coder"}
    )
    PAUSE = 300

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.health: Health | None = None
        self.finding: Finding | None = None
        self.task: Task | None = None
        self.head = PageHead(tr("Health", "Health of the codebook"), self)
        self.busy = BusyLine(self)
        self.kinds = RowList(tr("Health", "What was looked for"), self, rows=8, page=True)
        self.rule = Label("", self, role="text2", size=12, wrap=True)
        self.codes = RowList(tr("Health", "Codes that were found"), self, rows=8, page=True)
        self.well = EmptyState("", self)
        self.well.acted.connect(self._add_codebook)
        self.middle = QStackedWidget(self)
        self.side = _Side("page", self, edges="l")
        self.name = ElidedLabel("", self.side, least=40, size=15, weight=600)
        self.path = ElidedLabel("", self.side, least=40, role="text3", size=12)
        self.define = Button(tr("Health", "Edit the definition"), self.side)
        self.in_book = Button(tr("Health", "Show in the codebook"), self.side)
        self.passages = PassageList(tr("Health", "Passages"), self.side)
        self.no_passages = EmptyState(tr("Health", "No passage has it."), self.side)
        self.told = Label("", self.side, role="text3", size=12, wrap=True)
        self._build()
        self._connect()
        self.restyle()

    def _build(self) -> None:
        self.left = Surface("page", self, edges="r")
        leading = QVBoxLayout(self.left)
        leading.setContentsMargins(0, 0, 1, 0)
        leading.addWidget(self.kinds)
        found = QWidget(self)
        self.found = QVBoxLayout(found)
        self.ruled = QVBoxLayout()
        self.ruled.addWidget(self.rule)
        self.found.addLayout(self.ruled)
        self.found.addWidget(self.middle, 1)
        self.middle.addWidget(self.codes)
        self.middle.addWidget(self.well)
        self.trailing = QVBoxLayout(self.side)
        self.buttons = QWidget(self.side)
        flow = FlowLayout(self.buttons, gap=8, line_gap=6)
        flow.addWidget(self.define)
        flow.addWidget(self.in_book)
        self.about = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.named = QVBoxLayout()
        self.named.addWidget(self.name)
        self.named.addWidget(self.path)
        self.about.addLayout(self.named, 1)
        self.about.addWidget(self.buttons)
        self.trailing.addLayout(self.about)
        self.hint = QVBoxLayout()
        self.hint.addWidget(self.told)
        self.trailing.addLayout(self.hint)
        self.trailing.addWidget(self.passages, 1)
        self.trailing.addWidget(self.no_passages, 1)
        self.both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.both.setSpacing(0)
        self.both.addWidget(found, 1)
        self.both.addWidget(self.side)
        self.ground = Surface("page", self)
        line = QHBoxLayout(self.ground)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.left)
        line.addLayout(self.both, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.busy):
            column.addWidget(part)
        column.addWidget(self.ground, 1)

    def _connect(self) -> None:
        self.head.left.connect(self.closed)
        self.busy.cancelled.connect(self.stop)
        self.kinds.picked.connect(lambda _ill: self._show_kind())
        self.codes.picked.connect(lambda _key: self._show_finding())
        self.codes.acted.connect(lambda _key: self.put_in_hand())
        self.define.clicked.connect(self._define)
        self.in_book.clicked.connect(self._show_in_book)
        self.passages.wanted.connect(self._go)
        self.keep_up()

    def restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(px(460), px(240))
        set_margins(self.found, self, 0, px(14), 0, 0)
        self.found.setSpacing(0)
        set_margins(self.ruled, self, px(16), 0, px(12), 0)
        set_margins(self.trailing, self.side, px(1), px(16), 0, px(8))
        self.trailing.setSpacing(px(8))
        for layout in (self.about, self.hint):
            set_margins(layout, self.side, px(16), 0, px(16), 0)
        self.about.setSpacing(px(12))
        self.named.setSpacing(px(4))
        self.settle()

    def settle(self) -> None:
        """In a narrow window the passages stand below the codes."""
        px, limit = self.theme.px, (1 << 24) - 1
        beside = self.width() >= px(FOLD_BELOW)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.both.setDirection(way)
        self.side.set_edges("l" if beside else "t")
        across = QBoxLayout.Direction.TopToBottom if beside else QBoxLayout.Direction.LeftToRight
        self.about.setDirection(across)
        self.side.setMinimumWidth(px(PASSAGES) if beside else 0)
        self.side.setMaximumWidth(max(px(PASSAGES), self.width() * 2 // 5) if beside else limit)
        self.both.setStretch(1, 1)
        self.left.setFixedWidth(px(KINDS if self.width() >= px(NARROW) else KINDS_NARROW))

    # counting

    def refresh(self) -> None:
        """Count again what may have changed since the last time; while something is being counted, after it."""
        if self.stale and self.task is not None:
            self.wait.start()
        elif self.stale:
            self._count()
        self._show_kinds()

    def _count(self) -> None:
        self.stale = False
        path, key = self.session.project.path, self.session.project.key

        def work(_progress: Callable[[int, int], bool]) -> Health:
            from desktop.core.project import Project

            with Project.open(path, read_only=True, key=key) as beside:
                return health(beside)

        self.busy.start(tr("Health", "Looking through the codings"))
        self.task = Task(work, self)
        self.task.finished.connect(self._counted)
        self.task.failed.connect(self._failed)
        self.task.ended.connect(self._ended)
        self.task.start()

    def _counted(self, found: Health) -> None:
        self.health = found
        self._show_kinds()

    def _failed(self, error: object) -> None:
        self.stale = True
        self.session.failed.emit(error)

    def _ended(self) -> None:
        self.task = None
        self.busy.stop()

    def stop(self) -> None:
        """Let go of what is under way."""
        task, self.task = self.task, None
        if task is not None:
            self.stale = True
            self.busy.stop()
            let_go(task)

    def _add_codebook(self) -> None:
        if self.desk_window is not None:
            self.desk_window.files.add_codebook()

    def shut_down(self) -> None:
        super().shut_down()
        self.stop()

    # showing

    def _show_kinds(self) -> None:
        found = self.health
        if found is None:
            return
        lines = [Line(ill, kind_name(ill), detail=number(len(found.findings[ill]))) for ill in Ill]
        self.kinds.set_lines(lines)
        codes = count_of(found.codes, "{n} code", "{n} codes")
        findings = count_of(found.total, "{n} question", "{n} questions")
        self.head.set_remark(isolate(tr("Health", "{codes} in use, {findings}", codes=codes, findings=findings)))
        if self.kinds.present is None:
            first = next((ill for ill in Ill if found.findings[ill]), Ill.NO_DEFINITION)
            self.kinds.choose(first)
        self._show_kind()

    def _show_kind(self) -> None:
        ill: Ill | None = self.kinds.present
        if self.health is None or ill is None:
            return
        project = self.session.project
        # A code may have gone since it was counted.
        findings = [
            one for one in self.health.findings[ill] if not any(project.codebook.is_retired(code) for code in one.codes)
        ]
        self.rule.setText(rule(ill))
        none = tr("Health", "There are no codes yet.")
        if self.health.codes:
            self.well.set_sentence(all_well(ill), action="")
        else:
            ready = "" if project.read_only else tr("Codebook", "Add a ready codebook…")
            self.well.set_sentence(none, action=ready)
        self.middle.setCurrentWidget(self.codes if findings else self.well)
        lines = [
            Line(one.codes, finding_name(project, one), detail=isolate(finding_detail(project, one)))
            for one in findings
        ]
        self.codes.set_lines(lines)
        if lines and self.codes.present is None:
            self.codes.choose_first()
        self._show_finding()

    def _show_finding(self) -> None:
        ill, codes = self.kinds.present, self.codes.present
        found = self.health.findings[ill] if self.health is not None and ill is not None else ()
        self.finding = next((one for one in found if one.codes == codes), None)
        self.side.setVisible(self.finding is not None)
        if self.finding is None:
            return
        project, finding = self.session.project, self.finding
        self.name.setText(finding_name(project, finding))
        self.path.setText(joined(" · ", (project.codebook.path(code, facet=True) for code in finding.codes)))
        self.define.setEnabled(not project.read_only)
        rows = self.session.attempt(passages_of, project, finding, LISTED) or []
        words = PassageWords(self.session)
        lines = [
            words.line(row.segment, row.segment, row.document, row.start, row.end, coder=row.coder) for row in rows
        ]
        self.passages.set_lines(lines)
        self.passages.setVisible(bool(lines))
        self.no_passages.setVisible(not lines)
        shown = tr("Health", "Enter or a double click shows a passage in the text.") if lines else ""
        if len(lines) == LISTED:
            shown = tr("Health", "The first {number} passages. {hint}", number=number(LISTED), hint=shown)
        self.told.setText(shown)
        self.told.setVisible(bool(shown))

    # doing

    def _code(self) -> CodeId | None:
        return self.finding.codes[0] if self.finding is not None else None

    def put_in_hand(self) -> None:
        """Take the code in hand and go to the desk, where its definition stands."""
        code = self._code()
        if code is not None:
            self.session.set_code_in_hand(code)
            self.closed.emit()

    def _define(self) -> None:
        code = self._code()
        if code is not None and self.desk_window is not None:
            self.session.set_code_in_hand(code)
            self.desk_window.work.edit_code(code)

    def _show_in_book(self) -> None:
        """In the codebook, with all codes of the finding chosen."""
        code, window = self._code(), self.desk_window
        if code is None or window is None or self.finding is None:
            return
        self.session.set_code_in_hand(code)
        window.show_page("codebook")
        page = window.pages.get("codebook")
        show = getattr(page, "show_codes", None)
        if show is not None:
            show(list(self.finding.codes))

    def _go(self, line: PassageLine) -> None:
        code = self._code()
        if self.desk_window is not None and go_to_segment(self.desk_window, line.document, line.segment):
            self.session.set_code_in_hand(code)

    # keys

    def first_part(self) -> QWidget:
        return self.kinds

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.kinds.hasFocus() and self.codes.isVisible():
                self.codes.setFocus(Qt.FocusReason.TabFocusReason)
            elif self.codes.hasFocus() and self.passages.isVisible():
                self.passages.setFocus(Qt.FocusReason.TabFocusReason)
            else:
                self.put_in_hand()
        else:
            super().keyPressEvent(event)
