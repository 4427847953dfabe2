"""The numbers of a comparison: agreement by code, what was left out, and the list of differences.

Signals: ``difference_chosen(number)``, ``parents_changed`` (codes below counted or not), ``cancelled`` and
``again_wanted`` of the counting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.core.agreement.disagreements import ORDER, Kind
from desktop.ui.models.agreement_model import AgreementModel
from desktop.ui.models.difference_model import ENTRY_ROLE, DifferenceModel, Entry, kind_name
from desktop.ui.theme import current
from desktop.ui.translate import count_of, listed, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.chips import Chip, ChipState
from desktop.ui.widgets.compare.agreement_table import AgreementHead, AgreementView
from desktop.ui.widgets.compare.difference_list import DifferenceList
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.panel import BusyLine, EmptyState, MessageStrip, PanelHead
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.core.agreement import AgreementReport
    from desktop.core.model import CoderId, FacetId
    from desktop.ui.session import Session

MOST_NAMED = 4
LEAST_WIDTH, NARROW_BELOW, LOW_BELOW = 270, 430, 600
LEAST_HEIGHT = 96

METHOD = (
    "Every character of the compared documents is looked at, code by code: each coder either put the code there or did "
    "not. A document is compared when all chosen coders have set it to finished; a finished document without segments "
    "says that nothing applies, and counts. An answer that a segment only inherits from its document is no coding and "
    "never counts.\n"
    "% is the share of characters on which the coders say the same, blank text included. κ (Cohen) and α "
    "(Krippendorff, nominal) take away what they would agree on by chance: κ for exactly two coders, each with an own "
    "share of coded text; α for any number of coders with one share for all. Overlap is the text that both coded, "
    "divided by the text that either coded; text that nobody coded does not raise it. With more than two coders, % and "
    "overlap are means over all pairs.\n"
    "α of .667 is customarily the least from which tentative conclusions are drawn, .8 the least for firm ones. A dash "
    "is a number that is not defined; choose its row to read why."
)


class NumbersSide(Surface):
    """Table above, differences below."""

    difference_chosen = Signal(int)
    parents_changed = Signal()
    cancelled = Signal()
    again_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent, edges="l")
        self.session = session
        self.theme = current()
        self.facet: FacetId | None = None
        self.report: AgreementReport | None = None
        self.agreement = AgreementModel(self)
        self.differences = DifferenceModel(self)
        self.split = QSplitter(Qt.Orientation.Vertical, self)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self._build_table())
        self.split.addWidget(self._build_differences())
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        self.area = QScrollArea(self)  # what finds no room in a low window or in large letters is scrolled to
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.area.setWidget(self.split)
        self.split.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 0, 0)
        whole.addWidget(self.area)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _build_table(self) -> QWidget:
        upper = self.upper = QWidget(self)
        self.head = PanelHead(tr("Compare", "Agreement by code"), upper)
        self.how = LinkButton(tr("Compare", "How this is counted"), upper)
        self.how.setToolTip(self.how.text())
        self.how.clicked.connect(self.toggle_method)
        self.head.add(self.how)
        self.busy = BusyLine(upper)
        self.busy.cancelled.connect(self.cancelled)
        self.strip = MessageStrip("info", "", upper, action=tr("Compare", "Count again"))
        self.strip.acted.connect(self.again_wanted)
        self.strip.hide()
        self.method = Label(tr("Compare", METHOD), upper, role="text2", size=12, wrap=True)
        self.method.hide()
        self.table = AgreementView(self.agreement, upper)
        self.titles = AgreementHead(self.table, upper)
        self.empty = EmptyState("", upper)
        self.stack = QStackedWidget(upper)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.reason = Label("", upper, role="text2", size=12, wrap=True)
        self.reason.hide()
        self.foot = Label("", upper, role="text3", size=12, wrap=True)
        self.unused = LinkButton("", upper)
        self.unused.clicked.connect(self._toggle_unused)
        self.below = CheckBox(tr("Compare", "Count codes below as well"), upper)
        self.below.setToolTip(tr("Compare", "A coding also counts to the codes above its own"))
        self.below.toggled.connect(lambda _checked: self.parents_changed.emit())
        self.left_out = Label("", upper, role="text2", size=12, wrap=True)
        self.inherited = Label("", upper, role="text2", size=12, wrap=True)
        choices = self.choices_row = QWidget(upper)
        self.choices = FlowLayout(choices, gap=16, line_gap=4)
        self.choices.addWidget(self.below)
        self.choices.addWidget(self.unused)
        self.notes = QVBoxLayout()
        for part in (self.reason, self.foot, self.left_out, self.inherited):
            self.notes.addWidget(part)
        self.notes.addWidget(choices)
        self.method_box = QVBoxLayout()
        self.method_box.addWidget(self.method)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.busy)
        column.addWidget(self.strip)
        column.addLayout(self.method_box)
        column.addWidget(self.titles)
        column.addWidget(self.stack, 1)
        column.addLayout(self.notes)
        self.table.selectionModel().currentChanged.connect(lambda _now, _before: self._show_reason())
        return upper

    def _build_differences(self) -> QWidget:
        lower = Surface("panel", self, edges="t")
        self.difference_title = Label(tr("Compare", "Differences"), lower, weight=600)
        self.chips: dict[Kind | None, Chip] = {}
        self.list = DifferenceList(self.differences, lower)
        self.list.clicked.connect(self._chosen)
        self.list.selectionModel().currentChanged.connect(lambda index, _before: self._chosen(index))
        self.none = EmptyState(tr("Compare", "The coders do not differ in this document."), lower)
        self.list_stack = QStackedWidget(lower)
        self.list_stack.addWidget(self.list)
        self.list_stack.addWidget(self.none)
        chips = self.chips_row = QWidget(lower)
        self.flow = FlowLayout(chips, gap=6, line_gap=6)
        for kind in (None, *ORDER):
            chip = Chip(kind_name(kind) if kind is not None else tr("Compare", "All"), chips, count=0)
            chip.clicked.connect(lambda _checked=False, kind=kind: self.choose_kind(kind))
            self.chips[kind] = chip
            self.flow.addWidget(chip)
        self.chip_row = QVBoxLayout()
        self.chip_row.addWidget(self.difference_title)
        self.chip_row.addWidget(chips)
        column = QVBoxLayout(lower)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.chip_row)
        column.addWidget(self.list_stack, 1)
        return lower

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self.notes, self, px(16), px(6), px(16), px(10))
        self.notes.setSpacing(px(5))
        set_margins(self.method_box, self, px(16), 0, px(16), 0)
        set_margins(self.chip_row, self, px(16), px(12), px(16), px(6))
        self.chip_row.setSpacing(px(9))
        self.how.setMinimumWidth(px(60))
        for stack in (self.stack, self.list_stack):
            stack.setMinimumHeight(px(LEAST_HEIGHT))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "chip_row"):
            self._restyle()

    # counting

    @property
    def parents(self) -> bool:
        """Whether a coding counts to the codes above its own as well."""
        return self.below.isChecked()

    def start(self) -> None:
        self.strip.hide()
        self.busy.start(tr("Compare", "Counting agreement"))

    def stop(self) -> None:
        self.busy.stop()

    def show_cancelled(self) -> None:
        self.busy.stop()
        self.strip.say("info", tr("Compare", "Counting was stopped. What stands here is what was counted before."))
        self.strip.show()

    def show_nothing(self) -> None:
        """Nobody or nothing to compare."""
        self.busy.stop()
        self._fill(None, None, {})
        self.differences.clear()
        self.show_differences()

    def show_report(self, report: AgreementReport, facet: FacetId | None, letters: dict[CoderId, str]) -> None:
        """Show what was counted."""
        self.busy.stop()
        self.strip.hide()
        self._fill(report, facet, letters)

    def _fill(self, report: AgreementReport | None, facet: FacetId | None, letters: dict[CoderId, str]) -> None:
        self.report, self.facet = report, facet
        self.agreement.set_report(self.session.project, report, facet, self.agreement.all_codes)
        self.titles.set_letters(" / ".join(letters.values()))
        self.reason.hide()
        some = bool(self.agreement.lines)
        self.stack.setCurrentWidget(self.table if some else self.empty)
        self.titles.setVisible(some)
        self._say_why_empty(report)
        self._say_inherited(report)
        self.foot.setText(self.agreement.foot())
        self.foot.setVisible(some)
        unused = self.agreement.unused
        self.unused.setText(self._unused_words(unused))
        self.unused.setVisible(bool(unused) and report is not None and bool(report.documents))
        self.unused.updateGeometry()
        self.below.setVisible(report is not None)
        self._fit()

    def _fit(self) -> None:
        """Say less where there is less room."""
        px, report = self.theme.px, self.report
        documents = len(report.documents) if report is not None else 0
        remark = tr(
            "Compare", "per character, {documents}", documents=count_of(documents, "{n} document", "{n} documents")
        )
        self.head.set_remark(remark if report is not None and self.width() >= px(NARROW_BELOW) else "")
        holder = self.parentWidget()
        share = self.width() if holder is None else min(self.width(), holder.width() * 3 // 7)
        if self.head.sizeHint().width() > share:
            self.head.set_remark("")  # nothing that is said beside may take room from the text
        words = whole = self._left_out(report)
        if whole and self.height() < px(LOW_BELOW) and report is not None:
            things = count_of(len(report.excluded), "{n} document", "{n} documents")
            words = tr("Compare", "{documents} left out: not finished by all.", documents=things)
        self.left_out.setText(words)
        self.left_out.setVisible(bool(words))
        self.left_out.setToolTip(self._left_out(report, most=100) if words else "")
        self._keep_lines()

    def _keep_lines(self) -> None:
        """Let rows of buttons that break, and sentences, have the height of their lines; a splitter asks for one."""
        least = self.split.minimumSizeHint().width() + self.area.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(self.theme.px(LEAST_WIDTH), least))
        room = self.area.viewport().width() - self.theme.px(32)
        for row, flow in ((self.choices_row, self.choices), (self.chips_row, self.flow)):
            row.setMinimumHeight(flow.heightForWidth(max(1, room)))
        for words in (self.reason, self.foot, self.left_out, self.inherited):
            words.setMinimumHeight(words.heightForWidth(max(1, room)) if words.text() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say_why_empty(self, report: AgreementReport | None) -> None:
        if report is None:
            self.empty.set_sentence(tr("Compare", "There is nothing to count yet."))
        elif not report.documents:
            self.empty.set_sentence(
                tr("Compare", "No document is finished by all of them, so nothing is counted yet."),
                tr(
                    "Compare",
                    "Set a document to finished when its coding is done (menu Document). "
                    "The differences below are shown all the same.",
                ),
            )
        else:
            self.empty.set_sentence(tr("Compare", "None of these coders used a code in the finished documents."))

    def _unused_words(self, unused: int) -> str:
        if self.agreement.all_codes:
            return tr("Compare", "Hide codes that nobody used")
        return tr("Compare", "Show {codes} that nobody used", codes=count_of(unused, "{n} code", "{n} codes"))

    def _say_inherited(self, report: AgreementReport | None) -> None:
        """Say that answers of whole documents do not count, where the compared ones have some."""
        given = self.session.project.defaults.by_document() if report is not None else {}
        some = sum(1 for document in report.documents if document in given) if report is not None else 0
        self.inherited.setText(
            count_of(
                some,
                "Not counted: what {n} of these documents answers for all its segments.",
                "Not counted: what {n} of these documents answer for all their segments.",
            )
        )
        self.inherited.setVisible(bool(some))

    def _left_out(self, report: AgreementReport | None, most: int = MOST_NAMED) -> str:
        """The documents that do not count, and who has not finished them."""
        if report is None:
            return ""
        project = self.session.project
        names = {document.id: document.name for document in project.documents.all()}
        sentences = [
            tr(
                "Compare",
                "{document} is not finished by {coders}.",
                document=names.get(each.document, ""),
                coders=listed(project.coders.get(coder).name for coder in each.missing),
            )
            for each in report.excluded[:most]
        ]
        more = len(report.excluded) - most
        if more > 0:
            things = count_of(more, "{n} more document", "{n} more documents")
            sentences.append(tr("Compare", "{documents} left out as well.", documents=things))
        return "\n".join(sentences)

    def toggle_method(self) -> None:
        """Show or hide how the numbers come about."""
        shown = not self.method.isVisible()
        self.method.setVisible(shown)
        self.how.setText(tr("Compare", "Hide how this is counted") if shown else tr("Compare", "How this is counted"))
        self.how.setToolTip(self.how.text())
        self.how.updateGeometry()

    def _toggle_unused(self) -> None:
        model = self.agreement
        model.set_report(self.session.project, self.report, self.facet, not model.all_codes)
        self.unused.setText(self._unused_words(model.unused))
        self.unused.updateGeometry()
        self._keep_lines()

    def _show_reason(self) -> None:
        words = self.agreement.reason(self.table.currentIndex().row())
        self.reason.setText(words)
        self.reason.setVisible(bool(words))
        self._keep_lines()

    # differences

    def show_differences(self) -> None:
        """The model was filled anew."""
        for kind, chip in self.chips.items():
            count = self.differences.count(kind)
            chip.set_count(count)
            chip.setVisible(kind is None or count > 0)
        self._keep_lines()
        if self.differences.kind is not None and not self.differences.count(self.differences.kind):
            self.differences.set_kind(None)
        self._mark_chips()
        two = len(self.session.project.coders.all()) > 1
        self.none.set_sentence(
            tr("Compare", "The coders do not differ in this document.")
            if two
            else tr("Compare", "Differences stand here when two coders have coded.")
        )
        self.list_stack.setCurrentWidget(self.list if self.differences.items else self.none)

    def choose_kind(self, kind: Kind | None) -> None:
        """List one kind of difference, or all."""
        self.differences.set_kind(kind)
        self._mark_chips()

    def _mark_chips(self) -> None:
        for kind, chip in self.chips.items():
            chip.set_state(ChipState.ACTIVE if kind is self.differences.kind else ChipState.OUTLINE)

    def choose(self, number: int) -> None:
        """Choose a difference in the list, without a signal."""
        row = self.differences.row_of(number)
        if row is None:
            self.differences.set_kind(None)
            self._mark_chips()
            row = self.differences.row_of(number)
        if row is None:
            return
        index = self.differences.index(row)
        self.list.selectionModel().blockSignals(True)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.selectionModel().blockSignals(False)
        self.list.scrollTo(index)
        self.list.viewport().update()

    def _chosen(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None:
            self.difference_chosen.emit(entry.number)
