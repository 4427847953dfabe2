"""Something breaks in the running program: it is told once, its report is saved, and the work goes on."""

from __future__ import annotations

import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project
from tests.walks.final_check import problems_of

if TYPE_CHECKING:
    import pytest

    from tests.walks.person import Person


def break_something(words: str) -> None:
    """As a defect of the program would: in the middle of the event loop, with the text in its hands."""

    def broken() -> None:
        held = words
        raise LookupError(f"could not place “{held}”")

    QTimer.singleShot(0, broken)


def break_often() -> None:
    for _ in range(50):
        break_something(ARTICLE[:400])


def test_a_defect_is_told_saved_and_left_behind(me: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.ui import defects
    from desktop.ui.app import take_defects

    for name in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, name, getattr(sys, name))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(defects, "_defects", None)
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    path = make_project(me, "Kestrel", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "delta")
    me.find("judges")
    me.type("tor")
    me.press("Return", "Escape")
    me.stage.do(take_defects)
    me.stage.do(break_often)
    me.sees("Something in the program went wrong 50 times. Everything you did before is written")
    me.click("Show the report")
    me.sees("What went wrong", "It holds no text, no name and no path of yours")
    me.picture("defect")
    me.click("Save the report…")
    place = me.folder / "report.txt"
    me.answer_file_dialog(place)
    me.sees("Saved as ")
    me.click("Copy the report")
    me.sees("Copied")
    me.press("Escape")
    me.does_not_see("Something in the program went wrong")
    report = place.read_text(encoding="utf-8")
    assert "LookupError" in report
    assert "50 times:" in report
    for word in ("Kestrel", "delta", "Ana", "Ruiz", "judges", "Torture", str(me.folder), "could not place"):
        assert word not in report
    for word in ARTICLE.split()[:60]:
        assert len(word) < 6 or word not in report

    # The work goes on, in the same window.
    me.find("river")
    me.type("surveil")
    me.press("Return", "Escape")
    me.sees_in_margin("Surveillance")
    me.press("Ctrl+Z")
    me.does_not_see_in_margin("Surveillance")
    me.close()
    assert problems_of(path) == []
