"""The six parts of a definition as fields, and what is asked about a change of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.definition import Definition
from desktop.core.naming import tidy_text
from desktop.ui.dialogs.parts import Choices, TextArea
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

Part = TypeVar("Part", bound=QWidget)


def labelled(parent: QWidget, layout: QBoxLayout, name: str, part: Part, stretch: int = 0) -> Part:
    """Put a part with its name above into a layout."""
    group = QVBoxLayout()
    group.setSpacing(current().px(6))
    label = Label(name, parent, role="text2", size=12, weight=500)
    label.setBuddy(part)
    group.addWidget(label)
    group.addWidget(part, 1)
    (part.focusProxy() or part).setAccessibleName(name)
    layout.addLayout(group, stretch)
    return part


class DefinitionFields(QWidget):
    """``changed`` is emitted whenever a letter is."""

    changed = Signal()

    def __init__(self, definition: Definition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current().px(14))
        short = tr("Dialogs", "In short")
        self.short = labelled(self, column, short, ErrorField(definition.short, self))
        self.short.edit.setPlaceholderText(tr("Dialogs", "One line that is read while coding"))
        full = tr("Dialogs", "Definition")
        self.definition = labelled(self, column, full, TextArea(definition.full, self, lines=3), 3)
        self.include, self.exclude = self._pair(
            column,
            (tr("Dialogs", "Use it for"), definition.include, ""),
            (tr("Dialogs", "Not for"), definition.exclude, ""),
        )
        self.example, self.near_miss = self._pair(
            column,
            (tr("Dialogs", "Example"), definition.example, tr("Dialogs", "A passage that plainly belongs")),
            (tr("Dialogs", "Near miss"), definition.near_miss, tr("Dialogs", "One that seems to belong and does not")),
        )
        self.short.edit.textEdited.connect(lambda _text: self.changed.emit())
        for area in (self.definition, self.include, self.exclude, self.example, self.near_miss):
            area.changed.connect(self.changed)

    def _pair(
        self, column: QVBoxLayout, one: tuple[str, str, str], other: tuple[str, str, str]
    ) -> tuple[TextArea, TextArea]:
        line = QHBoxLayout()
        line.setSpacing(current().px(14))
        column.addLayout(line, 2)
        made = [
            labelled(self, line, name, TextArea(text, self, lines=2, placeholder=hint), 1)
            for name, text, hint in (one, other)
        ]
        return made[0], made[1]

    def written(self) -> Definition:
        """The six parts as they would be kept."""
        return Definition(
            short=tidy_text(self.short.text()),
            full=tidy_text(self.definition.text()),
            include=tidy_text(self.include.text()),
            exclude=tidy_text(self.exclude.text()),
            example=tidy_text(self.example.text()),
            near_miss=tidy_text(self.near_miss.text()),
        )


class ChangeQuestion(QWidget):
    """Why a definition changes, and whether codings that were made before want looking at again."""

    def __init__(self, codings: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, current().px(12), 0, 0)
        column.setSpacing(current().px(10))
        self.reason = labelled(self, column, tr("Dialogs", "Why it changes"), ErrorField("", self))
        self.reason.edit.setPlaceholderText(tr("Dialogs", "May stay empty; it is kept with the revision"))
        means = tr("Dialogs", "The code means something else now")
        right = tr("Dialogs", "Only the words are put right")
        again = tr("Dialogs", "Nothing was coded with it so far.")
        if codings:
            again = tr("Dialogs", "{codings} made before will wait to be confirmed.", codings=codings)
        cards = [(True, means, again), (False, right, tr("Dialogs", "No coding needs to be looked at again."))]
        self.kind = Choices(cards, True, self, across=True)
        column.addWidget(self.kind)

    @property
    def meaning(self) -> bool:
        return self.kind.present is True
