"""Two projects in two windows, through to the next day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    from tests.walks.person import Person

VALLEY = "The militia closed the road to the border in March 2016.\n\nA farmer was beaten in front of the town hall.\n"
CLINIC = "The nurse came on Tuesdays.\n\nA guard was posted at the door of the clinic.\n"


def open_windows(me: Person) -> int:
    desk = me.desk
    assert desk is not None
    return me.stage.ask(lambda: len(desk.windows.all))


def width(me: Person) -> int:
    """Of the panel with the documents."""
    desk = me.desk
    assert desk is not None

    def ask() -> int:
        page = desk.window.desk
        assert page is not None
        return page.documents.width()

    return me.stage.ask(ask)


def quit_all(me: Person) -> None:
    desk = me.desk
    assert desk is not None
    me.stage.do(desk.window.book["file.quit"].trigger)
    me.until(lambda: not desk.windows.all, "all windows are closed")
    me.stage.do(me._end)


def test_two_projects_in_two_windows_and_the_next_day(me: Person) -> None:
    for name, text in (("valley", VALLEY), ("clinic", CLINIC)):
        (me.folder / f"{name}.txt").write_text(text, encoding="utf-8")
    me.start()
    valley = make_project(me, "Valley", "Ana Ruiz")
    import_document(me, me.folder / "valley.txt", "The militia closed the road")
    me.find("A farmer was beaten")
    me.type("sev")
    me.press("Return", "Escape")
    me.sees_in_margin("Severe beating")

    # A second project gets a window of its own.
    clinic = make_project(me, "Clinic", "Ana Ruiz")
    assert open_windows(me) == 2
    import_document(me, me.folder / "clinic.txt", "The nurse came on Tuesdays")
    me.find("A guard was posted")
    me.type("surv")
    me.press("Return", "Escape")
    me.sees_in_margin("Surveillance")
    me.picture("windows-1-second")

    # Back in the first one nothing of it is seen, and undo takes what was done there.
    me.command("Next window")
    me.sees("Valley – Testimonia", "The militia closed the road")
    me.does_not_see_in_margin("Surveillance")
    me.press("Ctrl+Z")
    me.does_not_see_in_margin("Severe beating")
    me.press("Ctrl+Shift+Z")
    me.sees_in_margin("Severe beating")

    # The project of the other window, opened again, brings that window.
    me.press("Ctrl+O")
    me.answer_file_dialog(clinic)
    me.sees("Clinic – Testimonia", "The nurse came on Tuesdays")
    me.sees_in_margin("Surveillance")
    assert open_windows(me) == 2

    # A panel is made narrower at its edge, and everything is closed.
    me.command("Widths of the panels")
    me.press("Left", "Left", "Return")
    wide, size = width(me), me.stage.ask(lambda: me.window().size())
    quit_all(me)
    assert problems_of(valley) == []
    assert problems_of(clinic) == []

    me.start(clinic)
    me.sees("Clinic – Testimonia", "The nurse came on Tuesdays")
    me.sees_in_margin("Surveillance")
    assert width(me) == wide == 236 - 32
    assert me.stage.ask(lambda: me.window().size()) == size
    me.press("Ctrl+O")
    me.answer_file_dialog(valley)
    me.sees("Valley – Testimonia")
    me.sees_in_margin("Severe beating")
    assert open_windows(me) == 2
    me.picture("windows-2-next-day")
    quit_all(me)
