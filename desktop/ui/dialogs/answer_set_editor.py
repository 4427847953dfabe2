"""Naming a set of answers, and choosing which answers it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import NameTaken, TestimoniaError
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import name_error
from desktop.ui.messages import sentence_of
from desktop.ui.models.tick_model import code_items
from desktop.ui.translate import listed, tr
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.tick_list import TickList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import AnswerSetId, CodeId
    from desktop.ui.session import Session

LONGEST_GUESS = 60


class AnswerSetEditor(Dialog):
    """``answer_set`` is the one to change; for a new one ``codes`` are ticked from the beginning."""

    def __init__(
        self, parent: QWidget | None, session: Session, answer_set: AnswerSetId | None, codes: Sequence[CodeId] = ()
    ) -> None:
        project = session.project
        self.sets, self.book = project.answer_sets, project.codebook
        self.project = project
        self.before = None if answer_set is None else self.sets.get(answer_set)
        self.made: AnswerSetId | None = answer_set
        new = self.before is None
        super().__init__(
            parent,
            tr("Answers", "Name these answers") if new else tr("Answers", "Change the set of answers"),
            accept=tr("Answers", "Keep the set"),
            subtitle=tr("Answers", "A set of answers is given to a passage in one step."),
            wide=480,
        )
        ticked = list(self.before.codes) if self.before is not None else list(codes)
        name = self.before.name if self.before is not None else self.guess(ticked)
        self.name = self.add_field(tr("Answers", "Name"), ErrorField(name))
        self.ticks = TickList(tr("Answers", "Its answers"), self._content)
        self.add_field(tr("Answers", "Its answers"), self.ticks, stretch=1)
        facets = [facet.id for facet in self.book.facets()]
        self.ticks.show_items(code_items(self.book, facets, ticked), ticked)
        self.name.edit.textChanged.connect(lambda: self._judge(show=True))
        self.ticks.changed.connect(lambda: self._judge(show=True))
        self.name.edit.selectAll()
        self.start_at(self.name.edit)
        self._judge(show=False)

    def guess(self, codes: Sequence[CodeId]) -> str:
        """A name to begin with, which is typed over at once."""
        named = listed(self.book.code(code).name for code in codes)
        return named if len(named) <= LONGEST_GUESS else ""

    def error(self) -> str:
        wrong = name_error(self.name.text())
        other = self.sets.named(self.name.text())
        if not wrong and other is not None and (self.before is None or other.id != self.before.id):
            return tr("Answers", "There is already a set “{name}”.", name=other.name)
        return wrong

    def _judge(self, *, show: bool) -> None:
        error = self.error()
        empty = "" if self.ticks.keys else tr("Answers", "A set needs at least one answer.")
        self.name.set_error(error if show else "")
        self.primary.setEnabled(not error and not empty)
        self.primary.setToolTip(error or empty)

    def commit(self) -> bool:
        try:
            name, codes = self.name.text().strip(), self.ticks.keys
            if self.before is None:
                self.made = self.sets.create(name, codes)
                return True
            renamed = name != self.before.name
            action = "answer_set.rename" if renamed else "answer_set.change"
            with self.project.step(action, {"name": name, "before": self.before.name}):
                if renamed:
                    self.sets.rename(self.before.id, name)
                self.sets.change(self.before.id, codes)
        except NameTaken as error:
            self.name.set_error(sentence_of(error))
            return False
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        return True


def edit_answer_set(
    parent: QWidget | None, session: Session, answer_set: AnswerSetId | None, codes: Sequence[CodeId] = ()
) -> AnswerSetId | None:
    """Name answers (None), or change a set; the set, or None when cancelled."""
    dialog = AnswerSetEditor(parent, session, answer_set, codes)
    return dialog.made if dialog.run() else None
