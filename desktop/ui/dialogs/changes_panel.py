"""What another codebook would change: the list, what is in hand in full, and ways to choose many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.codebook_comparing import BETWEEN, Change, Comparison, Kind
from desktop.ui.dialogs.row_list import Framed
from desktop.ui.messages import words_of
from desktop.ui.models.changes_model import ASPECTS, ChangesModel, said, words_of_change
from desktop.ui.theme import current
from desktop.ui.translate import count_of, listed, tr
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.change_list import ChangeList
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.two_sides import TwoSides

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

ADDING = (Kind.FACET_NEW, Kind.NEW)
CHANGING = (Kind.FACET_CHANGED, Kind.RENAMED, Kind.MOVED, Kind.CHANGED)
FOLD_BELOW = 620


class ChangesPanel(QWidget):
    """``counted`` says how many changes are chosen."""

    counted = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, rows: int = 10) -> None:
        super().__init__(parent)
        self.theme = current()
        self.model = ChangesModel(self)
        self.told = Label("", self, role="text2", size=12, tabular=True, wrap=True)
        self.list = ChangeList(self.model, tr("Codebooks", "What would change"), self, rows=rows)
        self.sides = TwoSides(self)
        self.ways = {
            tr("Codebooks", "All new"): (ADDING, True),
            tr("Codebooks", "All differences"): (CHANGING, True),
            tr("Codebooks", "None"): (tuple(Kind), False),
        }
        self.links: list[LinkButton] = []
        line = QHBoxLayout()
        line.addWidget(self.told, 1)
        for words, (kinds, on) in self.ways.items():
            link = LinkButton(words, self)
            link.clicked.connect(lambda _on=False, kinds=kinds, on=on: self.model.choose_kinds(kinds, on=on))
            self.links.append(link)
            line.addWidget(link)
        self.line = line
        self.pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.pair.addWidget(Framed(self.list, self), 11)
        self.pair.addWidget(self.sides, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addLayout(self.pair, 1)
        self.column = column
        self.setFocusProxy(self.list)
        self.list.picked.connect(self._show)
        self.model.counted.connect(self.counted)
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self.column.setSpacing(px(8))
        self.line.setSpacing(px(14))
        self.pair.setSpacing(px(10))
        self._fold()

    def _fold(self) -> None:
        beside = self.width() >= self.theme.px(FOLD_BELOW)
        self.pair.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @property
    def chosen(self) -> set[str]:
        return self.model.chosen

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show what would change; what is new is chosen, everything else is for the person to choose."""
        chosen = () if comparison is None else (change.key for change in comparison.of(*ADDING))
        self.model.set_comparison(comparison, chosen)
        self.told.setText("" if comparison is None else summary(comparison))
        for link, (kinds, _on) in zip(self.links, self.ways.values(), strict=True):
            link.setVisible(comparison is not None and bool(comparison.of(*kinds)))
        self.list.pick_first()

    def _show(self, change: Change | None) -> None:
        if change is None:
            self.sides.show_words("", "", "", "")
            return
        self.sides.show_words(*detail_of(change))


def summary(comparison: Comparison) -> str:
    """How much is new, different, the same, or only here."""
    new = len(comparison.of(Kind.NEW))
    other = len({change.ours for change in comparison.of(*CHANGING)})
    gone = len(comparison.of(Kind.GONE))
    parts = [count_of(new, "{n} new code", "{n} new codes")]
    if other:
        parts.append(count_of(other, "{n} different", "{n} different"))
    if comparison.same:
        parts.append(count_of(comparison.same, "{n} the same", "{n} the same"))
    if gone:
        parts.append(count_of(gone, "{n} only here", "{n} only here"))
    return listed(parts)


def detail_of(change: Change) -> tuple[str, str, str, str]:
    """A title, what would happen, and both sides of a change."""
    name = BETWEEN.join((change.facet, *change.path))
    if change.aspect:
        name = f"{name}: {tr('Codebooks', ASPECTS[change.aspect])}"
    words = words_of_change(change)
    hint = words[:1].upper() + words[1:]
    if change.kind is Kind.GONE:
        # It would not lose these words: they are shown as they stand.
        return name, hint, change.before, change.before
    if change.kind in ADDING:
        return name, hint, change.after, change.after
    return name, hint, said(change, change.before), said(change, change.after)


def notes_in_words(comparison: Comparison) -> list[str]:
    """What was skipped or changed while reading, in the user's language."""
    return [words_of(note) for note in comparison.notes]
