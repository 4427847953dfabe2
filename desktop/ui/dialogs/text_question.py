"""Asking for one line of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import name_error
from desktop.ui.widgets.fields import ErrorField

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class TextQuestion(Dialog):
    """One line with its name; what is wrong with it is said below it, once something was typed."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        label: str,
        value: str = "",
        *,
        check: Callable[[str], str] | None = None,
        hint: str = "",
        may_be_empty: bool = False,
    ) -> None:
        super().__init__(parent, title, wide=400)
        self._check, self._may_be_empty = check, may_be_empty
        self.field = self.add_field(label, ErrorField(value), hint=hint)
        self.field.edit.selectAll()
        self.field.edit.textChanged.connect(self._typed)
        self.start_at(self.field.edit)
        self._judge(show=False)

    def value(self) -> str:
        return self.field.text().strip()

    def error(self) -> str:
        """What is wrong with what stands there, or nothing."""
        if not self.value() and self._may_be_empty:
            return ""
        return name_error(self.field.text()) or (self._check(self.value()) if self._check is not None else "")

    def _typed(self) -> None:
        self._judge(show=True)

    def _judge(self, *, show: bool) -> None:
        error = self.error()
        self.primary.setEnabled(not error)
        self.primary.setToolTip(error)
        self.field.set_error(error if show else "")


def ask_text(
    parent: QWidget | None,
    title: str,
    label: str,
    value: str = "",
    *,
    check: Callable[[str], str] | None = None,
    hint: str = "",
    may_be_empty: bool = False,
) -> str | None:
    """Ask for a name or another single line; None when cancelled.

    ``check`` gives a sentence on what is wrong, or an empty one. White space around the answer is cut.
    """
    dialog = TextQuestion(parent, title, label, value, check=check, hint=hint, may_be_empty=may_be_empty)
    return dialog.value() if dialog.run() else None
