"""Choosing the language of the desk from the menu or the palette of commands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.ui.translate import LANGUAGES, SYSTEM
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable


class LanguageHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {f"language.{code}": partial(self.choose, code) for code in (SYSTEM, *LANGUAGES)}

    def choose(self, code: str) -> None:
        """Speak another language as soon as the menu that was chosen from has closed: it is built anew as well."""
        from desktop.ui.windows.speaking_anew import choose_language

        QTimer.singleShot(0, self.window, partial(choose_language, self.window.windows, code))
