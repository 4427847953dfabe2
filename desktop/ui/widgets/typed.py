"""What was typed into a field of several lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

_LINE_ENDS: Final = dict.fromkeys((0x2028, 0x2029, 0xFDD0, 0xFDD1), "\n")


def typed_text(edit: QPlainTextEdit | QTextEdit) -> str:
    """The text as it was typed: ``toPlainText`` would make breaking spaces of those that do not break."""
    return edit.document().toRawText().translate(_LINE_ENDS)
