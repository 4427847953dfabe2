"""What our own parts are to a screen reader, where Qt would take them for plain windows.

Only parts without children of their own kind are named here: everything else keeps the accessible interface of the Qt
part that it is made from, above all the text of the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

#: By the name of a class its role.
ROLES: dict[str, QAccessible.Role] = {
    "KeyCapture": QAccessible.Role.HotkeyField,
    "MessageStrip": QAccessible.Role.AlertMessage,
    "NoticeBar": QAccessible.Role.AlertMessage,
    "ReviewBar": QAccessible.Role.ToolBar,
    "FindBar": QAccessible.Role.ToolBar,
    "TopBar": QAccessible.Role.ToolBar,
    "CoderBar": QAccessible.Role.Grouping,
    "StatusLine": QAccessible.Role.StatusBar,
    "BusyLine": QAccessible.Role.ProgressBar,
    "FacetBar": QAccessible.Role.Grouping,
    "CodingPalette": QAccessible.Role.PopupMenu,
    "CommandPalette": QAccessible.Role.PopupMenu,
    "DocumentsPanel": QAccessible.Role.Pane,
    "CodebookPanel": QAccessible.Role.Pane,
    "SegmentPanel": QAccessible.Role.Pane,
    "DefinitionCard": QAccessible.Role.Pane,
    "ColumnHeads": QAccessible.Role.ColumnHeader,
    "AgreementHead": QAccessible.Role.ColumnHeader,
    "AxisHead": QAccessible.Role.ColumnHeader,
    "DifferenceCard": QAccessible.Role.StaticText,
    "Legend": QAccessible.Role.StaticText,
}


class Valued(QAccessibleWidget):
    """A part that says besides its name how far it is, as ``spoken_value`` of the part tells."""

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value:
            part = self.object()
            value = getattr(part, "spoken_value", None)
            return str(value()) if callable(value) else ""
        return super().text(kind)


def _made(_name: str, part: object) -> QAccessibleInterface | None:
    role = ROLES.get(type(part).__name__)
    if role is None or not isinstance(part, QWidget):
        return None
    kind = Valued if hasattr(part, "spoken_value") else QAccessibleWidget
    return kind(part, role)


_installed = False


def install_roles() -> None:
    """Have our parts described to the system from now on; once for the process."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_made)
