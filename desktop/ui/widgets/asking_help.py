"""F1: the guide at the section about what has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.ui.explaining.found import place_of
from desktop.ui.messages import tell
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.widgets.guide.window import GuideWindow


def show_guide(window: QWidget, place: str = "") -> GuideWindow | None:
    """Show the guide of a window at a place, or at that about what has the keyboard there."""
    from desktop.ui.widgets.guide.window import open_guide

    if not place:
        focus = QApplication.focusWidget()
        inside = focus is not None and focus.window() is window.window()
        place = place_of(focus if inside else _page_of(window))
    try:
        return open_guide(window, place)
    except OSError:
        sentence = tr(
            "Guide",
            "The pages of the guide are missing in this installation. Everything else works. Install Testimonia again "
            "to have them.",
        )
        _say(window, sentence)
        return None


def _say(window: QWidget, sentence: str) -> None:
    """In the window or dialog itself, as far as it can tell something; else in a box."""
    complain = getattr(window.window(), "complain", None)
    if complain is not None:
        complain(sentence)
    else:
        tell(window, tr("Guide", "Guide"), sentence)


def _page_of(window: QWidget) -> QWidget:
    """The page that a window shows, where nothing in it has the keyboard."""
    stack = getattr(window, "stack", None)
    return stack.currentWidget() if stack is not None and stack.currentWidget() is not None else window
