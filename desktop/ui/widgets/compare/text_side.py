"""The text with the coders' segments on both sides: what is chosen above it, the difference in hand below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.ui.covering import covering_of, readable_text
from desktop.ui.theme import current
from desktop.ui.translate import count_of, listed, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.compare.difference_card import DifferenceCard
from desktop.ui.widgets.compare.legend import Legend, Side
from desktop.ui.widgets.compare.read_pane import CompareStyle, ReadPane
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.menu_button import MenuButton
from desktop.ui.widgets.panel import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from desktop.core.model import CoderId, DocumentId, FacetId
    from desktop.core.side_by_side import SideBySide
    from desktop.ui.models.difference_model import Entry
    from desktop.ui.session import Session

LEAST = 2
WHOLE = (240, 220, 240)
"""The greatest widths of what is chosen in the head: document, coders, facet."""


def left_out_words(found: SideBySide) -> str:
    """What of the document is not compared: segments of further coders, and those without an answer in the facet."""
    said = []
    if found.others:
        said.append(
            count_of(
                found.others,
                "{n} segment of somebody who is not compared is left out.",
                "{n} segments of others who are not compared are left out.",
            )
        )
    if found.unanswered:
        said.append(
            count_of(
                found.unanswered,
                "{n} segment without an answer in this facet is left out.",
                "{n} segments without an answer in this facet are left out.",
            )
        )
    return " ".join(said)


class TextSide(Surface):
    """``coders_chosen`` carries the ids of the coders that shall be compared, at least two."""

    begin_wanted = Signal()
    coders_chosen = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("page", parent)
        self.session = session
        self.theme = current()
        self.chosen: list[CoderId] = []
        self.on_screen: tuple[DocumentId, str] | None = None
        self.head = Surface("page", self, edges="b")
        self.back = IconButton("arrow-left", tr("Compare", "Back to the text"), self.head, shortcut="Esc")
        self.documents = MenuButton("", self.head)
        self.coders = MenuButton("", self.head)
        self.facets = MenuButton("", self.head)
        self.total = ElidedLabel("", self.head, least=0, role="text2", size=12)
        self.previous = IconButton("chevron-left", tr("Compare", "Previous difference"), self.head, shortcut="P")
        self.next = IconButton("chevron-right", tr("Compare", "Next difference"), self.head, shortcut="N")
        self.legend = Legend(self)
        self.left_out = Label("", self, role="text2", size=12, wrap=True)
        self.left_out_room = QWidget(self)
        self.style_of = CompareStyle(session.project)
        self.pane = ReadPane(self)
        self.pane.set_style(self.style_of)
        self.pane.setAccessibleName(tr("Compare", "The text between the coders"))
        self.empty = EmptyState("", self)
        self.empty.acted.connect(self.begin_wanted)
        self.card = DifferenceCard(self)
        self.stack = QStackedWidget(self)
        self.documents.setToolTip(tr("Compare", "The document that is compared"))
        self.coders.setToolTip(tr("Compare", "The coders who are compared"))
        self.facets.setToolTip(tr("Compare", "Compare the answers of one facet or of all"))
        self._build()
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _build(self) -> None:
        self.stack.addWidget(self.pane)
        self.stack.addWidget(self.empty)
        self.row = QHBoxLayout(self.head)
        self.choices = QWidget(self.head)
        self.flow = FlowLayout(self.choices, gap=8, line_gap=6)
        for button in (self.documents, self.coders, self.facets):
            self.flow.addWidget(button)
        self.row.addWidget(self.back)
        self.row.addWidget(self.choices, 1)
        for part in (self.total, self.previous, self.next):
            self.row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.legend)
        row = QHBoxLayout(self.left_out_room)
        row.addWidget(self.left_out)
        column.addWidget(self.left_out_room)
        column.addWidget(self.stack, 1)
        column.addWidget(self.card)

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self.row, self, px(14), 0, px(14), 1)
        self.row.setSpacing(px(8))
        room = self.left_out_room.layout()
        if room is not None:
            room.setContentsMargins(px(16), px(2), px(16), px(6))
        for button in (self.documents, self.coders, self.facets):
            button.setMinimumWidth(px(60))
        self._fit_head()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "row"):
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """Let the choices stand in one line, or where that would leave nothing of their words in two or three."""
        px, buttons = self.theme.px, (self.documents, self.coders, self.facets)
        greatest = [px(width) for width in WHOLE]
        beside = self.back.sizeHint().width() + self.previous.sizeHint().width() + self.next.sizeHint().width()
        room = self.width() - beside - 2 * px(14) - 4 * px(8)
        wide = [min(button.sizeHint().width(), most) for button, most in zip(buttons, greatest, strict=True)]
        gaps = 2 * self.flow.spacing_along
        whole = sum(wide) + gaps <= room
        half = (room - self.flow.spacing_along) // 2
        half = half if half >= px(95) else max(px(60), room)
        for button, most in zip(buttons, greatest, strict=True):
            button.setMaximumWidth(most if whole else min(most, half))
        self.total.setVisible(whole)
        self.flow.setContentsMargins(0, px(8), 0, px(8))
        self.head.setFixedHeight(max(px(45), self.flow.heightForWidth(max(1, room))))

    # choosing

    def offer(self, document: DocumentId | None, facet: FacetId | None, coders: Sequence[CoderId]) -> None:
        """Fill the menus with what the project has."""
        project = self.session.project
        self.documents.set_choices([(each.id, each.name) for each in project.documents.all()], document)
        facets: list[tuple[object, str]] = [(None, tr("Compare", "Every facet"))]
        facets += [(each.id, each.name) for each in project.codebook.facets()]
        self.facets.set_choices(facets, facet)
        self.chosen = list(coders)
        names = [project.coders.get(coder).name for coder in coders]
        self.coders.set_choices([(None, listed(names))], None)
        self.coders.set_menu(self.coder_menu())
        self._fit_head()

    def coder_menu(self) -> QMenu:
        """Everybody, with a tick before those who are compared; two of them always are."""
        menu = QMenu(self.coders)
        menu.setToolTipsVisible(True)
        for coder in self.session.project.coders.all():
            action = menu.addAction(coder.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(coder.id in self.chosen)
            if coder.id in self.chosen and len(self.chosen) <= LEAST:
                action.setEnabled(False)
                action.setToolTip(tr("Compare", "Two coders at least are compared; add another one first."))
            action.toggled.connect(lambda checked, coder=coder.id: self._toggle(coder, checked))
        return menu

    def _toggle(self, coder: CoderId, checked: bool) -> None:
        chosen = [each for each in self.chosen if each != coder]
        if checked:
            chosen.append(coder)
        if len(chosen) >= LEAST:
            self.coders_chosen.emit(chosen)

    # showing

    def show_nothing(self, sentence: str, action: str = "") -> None:
        """Say why nothing is compared; ``begin_wanted`` is emitted when somebody wants what ``action`` names."""
        self.empty.set_sentence(sentence, action=action)
        self.stack.setCurrentWidget(self.empty)
        self.legend.set_sides([])
        self.left_out_room.hide()
        self.card.hide()
        self.show_total(0)

    def show_text(
        self, found: SideBySide, names: dict[CoderId, str], letters: dict[CoderId, str], lens: FacetId | None
    ) -> None:
        """Show a document between its coders; the same text stays where it is."""
        documents = self.session.project.documents
        document = documents.get(found.document)
        self.style_of.facet = lens
        self.style_of.letters = letters
        if self.on_screen != (document.id, document.text_sha256):
            self.on_screen = (document.id, document.text_sha256)
            self.pane.set_document(documents.text(document.id), document.layout)
        self.pane.set_covers(covering_of(self.session).spans_of(document.id))
        self.pane.show_comparison(found)
        self.legend.set_sides([Side(letters[coder], names[coder], len(layer)) for coder, layer in found.layers.items()])
        words = left_out_words(found)
        self.left_out.setText(words)
        self.left_out_room.setVisible(bool(words))
        self.stack.setCurrentWidget(self.pane)
        self.card.show()

    def show_total(self, total: int) -> None:
        self.total.setText(count_of(total, "{n} difference", "{n} differences") if total else "")
        for button in (self.previous, self.next):
            button.setEnabled(total > 0)

    def say_none(self, total: int) -> None:
        """No difference is in hand."""
        self.pane.show_difference(None)
        self.card.show_sentence(
            tr("Compare", "Choose a difference, or go through them with N and P.")
            if total
            else tr("Compare", "The coders do not differ in this document.")
        )

    def show_entry(
        self,
        entry: Entry,
        total: int,
        names: dict[CoderId, str],
        letters: dict[CoderId, str],
        lens: FacetId | None,
    ) -> None:
        """Mark a difference in the text and say what it is."""
        self.pane.show_difference(entry.difference)
        text = readable_text(self.session.project, self.on_screen[0]) if self.on_screen else ""
        self.card.show_entry(self.session.project, text, entry, total, names, letters, lens)
