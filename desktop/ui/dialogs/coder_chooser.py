"""Who codes now: somebody who is in the project already, or somebody new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.core.model import CoderKind
from desktop.core.naming import name_key
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import name_error
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.fields import ErrorField

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Coder, CoderId

NEW = "new"


@dataclass(frozen=True, slots=True)
class CoderChoice:
    """A coder who is there, or None and the name of a new one."""

    coder: CoderId | None
    new_name: str


class CoderChooser(Dialog):
    """A list of the coders with their segments; its last row is for a new name."""

    def __init__(
        self,
        parent: QWidget | None,
        coders: Sequence[Coder],
        current: CoderId | None,
        counts: Mapping[CoderId, int],
    ) -> None:
        subtitle = tr(
            "Dialogs",
            "A name says whose segments are whose. It is a declaration, not a password: "
            "whoever opens this file can see everybody’s work.",
        )
        super().__init__(parent, tr("Dialogs", "Who is coding?"), accept=tr("Dialogs", "Code"), subtitle=subtitle)
        self._coders = list(coders)
        self._names = {name_key(coder.name): coder for coder in coders}
        lines = [
            Line(
                coder.id,
                tr("Dialogs", "Consensus") if coder.kind is CoderKind.CONSENSUS else coder.name,
                detail=count_of(counts.get(coder.id, 0), "{n} segment", "{n} segments"),
                initial=coder.name[:1].upper(),
                filled=coder.id == current,
            )
            for coder in coders
        ]
        lines.append(Line(NEW, tr("Dialogs", "Somebody new"), icon="plus"))
        self.list = RowList(tr("Dialogs", "Coders"), rows=min(8, max(3, len(lines))))
        self.body.addWidget(Framed(self.list), 1)
        self.field = self.add_field(tr("Dialogs", "Name of the new coder"), ErrorField())
        self.list.set_lines(lines)
        self.list.picked.connect(lambda _key: self._judge(show=False))
        self.list.acted.connect(self._act)
        self.field.edit.textEdited.connect(self._typed)
        self.begun = ""
        self.list.installEventFilter(self)
        if current is None or not self.list.choose(current):
            self.list.choose(NEW if not coders else coders[0].id)
        self.start_at(self.list if coders else self.field.edit)
        self._judge(show=False)

    def choice(self) -> CoderChoice:
        key = self.list.present
        if key == NEW:
            return CoderChoice(None, self.field.text().strip())
        return CoderChoice(key, "")

    def _act(self, key: object) -> None:
        if key == NEW:
            self.field.edit.setFocus()
        else:
            self.finish()

    def _typed(self) -> None:
        self.list.choose(NEW)
        self._judge(show=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters on the list find somebody there; once nobody is called so, they are the name of somebody new."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if not plain or not event.text().strip() or not event.text().isprintable():
                self.begun = ""
                return super().eventFilter(watched, event)
            self.begun += event.text()
            key = name_key(self.begun)
            found = next((coder.id for name, coder in self._names.items() if name.startswith(key)), None)
            if found is not None:
                self.list.choose(found)
            else:
                self.field.edit.setText(self.begun)
                self.begun = ""
                self.field.edit.setFocus()
                self._typed()
            return True
        return super().eventFilter(watched, event)

    def error(self) -> str:
        if self.list.present != NEW:
            return ""
        wrong = name_error(self.field.text())
        known = self._names.get(name_key(self.field.text().strip()))
        if not wrong and known is not None:
            return tr("Dialogs", "{name} is in the list above.", name=known.name)
        return wrong

    def _judge(self, *, show: bool) -> None:
        error = self.error()
        self.primary.setEnabled(not error)
        self.primary.setToolTip(error)
        name = self.field.text().strip()
        if self.list.present != NEW:
            name = next(coder.name for coder in self._coders if coder.id == self.list.present)
        if error or not name:
            self.primary.set_text(tr("Dialogs", "Code"))
        else:
            shown = name if len(name) <= 24 else name[:23] + "…"
            self.primary.set_text(tr("Dialogs", "Code as {name}", name=shown))
        self.field.set_error(error if show else "")

    def finish(self) -> None:
        if self.list.present == NEW and not self.field.text().strip():
            self.field.edit.setFocus()
            return
        super().finish()


def choose_coder(
    parent: QWidget | None,
    coders: Sequence[Coder],
    current: CoderId | None,
    counts: Mapping[CoderId, int],
) -> CoderChoice | None:
    """Ask who codes; None when cancelled. ``counts`` are each coder's segments in the whole project."""
    dialog = CoderChooser(parent, coders, current, counts)
    return dialog.choice() if dialog.run() else None
