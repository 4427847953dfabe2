"""A whole session without a mouse: first start, project, import, coding, settling, memo, export, history, help, end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from desktop.ui.widgets.base import PaintedButton
from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person

VALLEY = """The valley in spring

The militia closed the road to the border in March 2016. Nobody was told why.

A farmer was beaten in front of the town hall because he had asked for his cart back.
"""


def tab_to(me: Person, name: str) -> None:
    """Press Tab until the part that is called so has the keyboard."""

    def here() -> str:
        part = QApplication.focusWidget()
        return "" if part is None else part.accessibleName() or str(part.property("text") or "")

    for _ in range(60):
        if name in me.stage.ask(here):
            return
        me.press("Tab")
    raise AssertionError(f"Tab does not reach “{name}”; it is at “{me.stage.ask(here)}”")


def no_mouse(me: Person) -> None:
    """Nothing looks as if a pointer were over it."""
    assert not me.stage.ask(lambda: [part for part in me.window().findChildren(PaintedButton) if part.isDown()])


def test_a_session_without_a_mouse(me: Person) -> None:
    (me.folder / "valley.txt").write_text(VALLEY, encoding="utf-8")
    me.start()
    me.sees("New project", "Open the sample project")
    make_project(me, "Valley", "Ana Ruiz")
    import_document(me, me.folder / "valley.txt", "The militia closed the road to the border")
    me.picture("without-a-mouse-1-imported")

    # code by typing
    me.press("F6")
    me.find("A farmer was beaten")
    me.type("sev")
    me.sees("Severe beating")
    me.press("Return")
    me.sees("Escapee testimony")
    me.press("Return")
    me.sees_in_margin("Severe beating")
    me.press("Escape")
    me.picture("without-a-mouse-2-coded")

    # settle what is open, said before by "Say where I am"
    me.press("Ctrl+Alt+Space")
    me.sees("2 of 3 facets answered")
    me.press("Ctrl+Return")
    me.type("2016")
    me.press("Return")
    me.sees("Created 2016 and coded it")
    me.press("Ctrl+Alt+Space")
    me.sees("3 of 3 facets answered")

    # the menu of what is in hand
    me.press("Shift+F10")
    me.until(lambda: QApplication.activePopupWidget() is not None, "the menu of the segment")
    me.press("Escape")

    # a memo on the segment
    me.command("Memo on the segment")
    me.type("He was named by two neighbours.")
    me.press("Escape")
    me.sees("He was named by two neighbours.")

    # Tab through the desk, from the text to the codes
    me.press("F6")
    tab_to(me, "Filter codes")
    me.type("sev")
    me.sees("Severe beating")
    me.press("Escape")
    no_mouse(me)

    # export
    me.command("Export coded segments")
    me.sees("Write the table")
    me.press("Return")
    me.sees("Coded segments written")
    me.press("Escape")

    # history, and back
    me.press("Ctrl+H")
    me.sees("Coded Severe beating", "Imported valley")
    me.picture("without-a-mouse-3-history")
    me.press("Escape")

    # help, in high contrast
    me.press("Ctrl+Alt+H")
    me.sees("High contrast is on")
    me.press("F1")
    me.sees("guide")
    me.picture("without-a-mouse-4-help")
    me.press("Escape")
    me.press("Ctrl+Alt+H")
    me.sees("High contrast is off")

    me.press("Ctrl+Q")
    me.until(lambda: not me.window().isVisible(), "the window is closed")
