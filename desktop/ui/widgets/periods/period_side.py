"""One period in full: its dates as they are read, its names, and the passages that were given it.

Signals: ``saved`` with what was entered, ``unite_wanted`` with the period that has these dates already, ``opened`` with
a passage, ``cancelled``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.naming import name_key
from desktop.core.queries.code_uses import last_passages
from desktop.ui.dialogs.code_parts import PeriodField
from desktop.ui.models.passage_lines import PassageWords
from desktop.ui.theme import current
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Hairline, Label, Surface
from desktop.ui.widgets.panel import MessageStrip
from desktop.ui.widgets.passage_list import PassageList

if TYPE_CHECKING:
    from desktop.core.model import Code, CodeId, FacetId
    from desktop.ui.models.period_model import PeriodRow
    from desktop.ui.session import Session

MOST_PASSAGES = 200


@dataclass(frozen=True, slots=True)
class Entered:
    """What stands in the fields. ``code`` is None for a new period."""

    code: CodeId | None
    name: str
    aliases: tuple[str, ...]
    edtf: str | None


class PeriodSide(Surface):
    """Edits the chosen period, or a new one."""

    saved = Signal(object)
    unite_wanted = Signal(object)
    opened = Signal(object)
    cancelled = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent, edges="l")
        self.session = session
        self.theme = current()
        self.row: PeriodRow | None = None
        self.facet: FacetId | None = None
        self.title = Label("", self, size=15, weight=600, wrap=True)
        self.dates = PeriodField(self, named=tr("Periods", "Dates, in words or EDTF"))
        self.twin = MessageStrip("warn", "", self, action=tr("Periods", "Unite the two"))
        self.there = MessageStrip("warn", "", self, action=tr("Periods", "Show it"))
        self.name_label = Label(tr("Periods", "Name"), self, role="text2", size=12, weight=500)
        self.name = ErrorField(parent=self)
        self.also_label = Label(
            tr("Periods", "Other names, with commas between"), self, role="text2", size=12, weight=500
        )
        self.also = ErrorField(parent=self)
        self.save = Button("", self, primary=True)
        self.cancel = Button(tr("Periods", "Cancel"), self)
        self.passages_label = Label("", self, weight=600)
        self.passages = PassageList(tr("Periods", "Passages with this period"), self)
        self._twin: Code | None = None
        self._build()
        self.dates.read.connect(self._changed)
        self.name.edit.textChanged.connect(self._changed)
        self.also.edit.textChanged.connect(self._changed)
        for field in (self.dates.field.edit, self.name.edit, self.also.edit):
            field.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.cancelled)
        self.twin.acted.connect(self._want_union)
        self.there.acted.connect(self._want_union)
        self.passages.wanted.connect(lambda line: self.opened.emit(line.key))
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.show_row(None, None)

    def _build(self) -> None:
        self.name.edit.setAccessibleName(self.name_label.text())
        self.also.edit.setAccessibleName(self.also_label.text())
        self.name.edit.setPlaceholderText(tr("Periods", "as the dates are called"))
        buttons = self.buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        column = self.column = QVBoxLayout()
        whole.addLayout(column)
        parts = (self.title, self.dates, self.twin, self.there, self.name_label, self.name, self.also_label, self.also)
        for part in parts:
            column.addWidget(part)
        column.addLayout(buttons)
        self.line = Hairline(self)
        column.addWidget(self.line)
        column.addWidget(self.passages_label)
        whole.addWidget(self.passages, 100)
        whole.addStretch(1)

    def _restyle(self) -> None:
        px = self.theme.px
        set_margins(self.column, self, px(16), px(16), px(16), px(4))
        self.column.setSpacing(px(8))
        self.buttons.setSpacing(px(8))
        self.passages.setMinimumHeight(px(140))

    # showing

    def show_row(self, row: PeriodRow | None, facet: FacetId | None) -> None:
        """A period of a facet; None for a new one."""
        self.row, self.facet = row, facet
        if row is None:
            self._fill(tr("Periods", "New period"), "", "", "")
            self._show_passages(None)
            return
        code = row.code
        self._fill(code.name, row.edtf, code.name, ", ".join(code.aliases))
        self._show_passages(code.id)

    def _fill(self, title: str, edtf: str, name: str, also: str) -> None:
        self.title.setText(title)
        for field, words in ((self.dates.field, edtf), (self.name, name), (self.also, also)):
            field.set_error("")
            field.edit.setText(words)
        self._changed()

    def _show_passages(self, code: CodeId | None) -> None:
        shown = code is not None
        for part in (self.line, self.passages_label, self.passages):
            part.setVisible(shown)
        if code is None:
            return
        project, coder = self.session.project, self.session.coder
        found = last_passages(project, code, coder, MOST_PASSAGES)
        uses = self.session.counts().get(code, 0) if coder is not None else len(found)
        self.passages_label.setText(
            count_of(uses, "{n} passage", "{n} passages") if uses else tr("Periods", "No passages yet")
        )
        words = PassageWords(self.session)
        self.passages.set_lines(
            [words.line(one, one.segment, one.document, one.start, one.end) for one in found],
        )
        self.passages.setVisible(bool(found))

    def entered(self) -> Entered:
        reading = self.dates.reading()
        aliases = tuple(name.strip() for name in re.split("[,،]", self.also.text()) if name.strip())
        code = self.row.code.id if self.row is not None else None
        return Entered(code, self.name.text().strip(), aliases, reading.edtf if reading is not None else None)

    def _changed(self) -> None:
        new, writable = self.row is None, not self.session.project.read_only
        reading = self.dates.reading()
        self._twin = self._with_dates(reading.edtf) if reading is not None else None
        if reading is not None and self.row is not None and reading.edtf == self.row.edtf:
            self.dates.name.hide()  # the title says it already
        if self._twin is not None:
            sentence = tr("Periods", "“{name}” has these dates already.", name=self._twin.name)
            (self.there if new else self.twin).say("warn", sentence)
        self.twin.setVisible(self._twin is not None and not new)
        self.there.setVisible(self._twin is not None and new)
        self.save.setText(tr("Periods", "Add period") if new else tr("Periods", "Save changes"))
        typed = bool(self.dates.field.text().strip())
        ready = self._differs() and self._twin is None and (reading is not None or (not new and not typed))
        self.save.setEnabled(ready and writable)
        self.cancel.setVisible(new or self._differs())
        for field in (self.dates.field, self.name, self.also):
            field.edit.setReadOnly(not writable)
            field.set_error("")
        builtin = self.row is not None and self.row.code.builtin is not None
        self.setEnabled(not builtin)

    def _with_dates(self, edtf: str) -> Code | None:
        """Another code of the facet with these dates."""
        if self.facet is None:
            return None
        found = self.session.project.codebook.with_edtf(self.facet, edtf)
        return None if found is None or (self.row is not None and found.id == self.row.code.id) else found

    def _differs(self) -> bool:
        entered = self.entered()
        if self.row is None:
            return bool(entered.edtf)
        code = self.row.code
        names = {name_key(name): name for name in entered.aliases}
        return (
            (bool(entered.name) and entered.name != code.name)
            or names != {name_key(name): name for name in code.aliases}
            or (entered.edtf is not None and entered.edtf != code.edtf)
        )

    def _save(self) -> None:
        error = self.dates.error() if self.row is None or self.dates.field.text().strip() else ""
        if error:
            self.dates.field.set_error(error)
        elif self.save.isEnabled():
            self.saved.emit(self.entered())

    def _want_union(self) -> None:
        if self._twin is not None:
            self.unite_wanted.emit(self._twin)

    def say(self, sentence: str) -> None:
        """Something is wrong with the names."""
        self.name.set_error(sentence)

    def focus_dates(self) -> None:
        self.dates.setFocus(Qt.FocusReason.OtherFocusReason)
        self.dates.field.edit.selectAll()

    def has_changes(self) -> bool:
        return self._differs()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and self._differs():
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
