"""How the text is read: its size, spacing, width and face; going to a paragraph; quoting with a citation; no panels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable


class ReadingHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {}
