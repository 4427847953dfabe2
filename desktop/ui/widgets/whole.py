"""What a part has no room for stands whole in its tooltip, as long as it is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.widgets.base import elided

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

_WHOLE = "whole"


def in_room(part: QWidget, font: QFont, text: str, room: int, *, middle: bool = False) -> str:
    """One line of text as it fits into ``room`` pixels; where it is cut, the tooltip begins with all of it."""
    line = elided(font, text, room, middle=middle)
    tell_whole(part, text if line != text else "")
    return line


def tell_whole(part: QWidget, whole: str) -> None:
    """Put what is cut before what the tooltip says of its own; with nothing cut, the tooltip is its own again."""
    before, tip = str(part.property(_WHOLE) or ""), part.toolTip()
    own = tip.removeprefix(before).removeprefix("\n") if before else tip
    if whole and whole in own:
        whole = ""
    wanted = f"{whole}\n{own}" if whole and own else whole or own
    if whole != before:
        part.setProperty(_WHOLE, whole)
    if wanted != tip:
        part.setToolTip(wanted)
