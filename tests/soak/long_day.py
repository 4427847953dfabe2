"""`python -m tests.soak.long_day FOLDER REPAINTS CODINGS`: a long day at the desk, in a process of its own.

The real window codes passages by keys, walks through the text, changes the facet it looks at, takes back, and paints.
At the end a line of JSON says how much memory was held after warming up and after each tenth of the work, how often
`None` was referred to then, and what was done.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.codebook_files import load_codebook
from desktop.core.project import Project
from desktop.ui.app import Desk
from desktop.ui.settings import Settings
from tests.bench.pane_case import make_text
from tests.bench.project_case import parsed
from tests.soak.memory import resident

TENTHS = 10
STRIDE, PASSAGE = 90, 41
WARM_UP = 20
GRAB_EACH = 500
CONTROL = Qt.KeyboardModifier.ControlModifier


class LongDay:
    """The desk on a project of two coders, and what is done at it over and over."""

    def __init__(self, folder: Path, codings: int) -> None:
        project = Project.create(
            folder / "day.testimonia", name="Day", coder="Anna", codebook=load_codebook("Human-rights evidence")
        )
        project.coders.add("Ben")
        codes = [code.id for code in project.codebook.codes(builtins=False)]
        for number in range(1, 10):
            project.codebook.set_shortcut(codes[3 * number], number)
        project.documents.add([parsed("Interview", make_text(STRIDE * (codings + WARM_UP + 30)))])
        project.set_view_state("coder", "Anna")
        path = project.path
        project.close()
        settings = Settings(QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat))
        settings.preferences.reduced_motion = True
        self.desk = Desk([], settings)
        self.window = self.desk.window
        self.desk.open(path)
        self.window.show()
        self.window.activateWindow()
        self.settle()
        assert self.window.session is not None
        assert self.window.desk is not None
        self.session = self.window.session
        self.pane = self.window.desk.view.pane
        self.coded = self.painted = self.undone = 0

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
        # Qt lets widgets go when its own loop comes round, which is not running here.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def code(self) -> None:
        """Answer the next passage by a favourite, every third time by the palette too; take some back."""
        start = 11 + self.coded * STRIDE
        self.pane.set_selected_span(start, start + PASSAGE)
        self.pane.scroll_to(start, start + 1, flash=False)
        self.pane.setFocus()
        QTest.keyClick(self.pane, Qt.Key(Qt.Key.Key_1.value + self.coded % 9), CONTROL)
        self.settle()
        if self.coded % 3 == 0:
            QTest.keyClicks(self.pane, "i")
            palette = self.window.desk.view.palette_box if self.window.desk else None
            if palette is None or not palette.is_open:
                raise AssertionError("the palette did not open")
            QTest.keyClick(palette.field, Qt.Key.Key_Return)
            QTest.keyClick(palette.field, Qt.Key.Key_Escape)
            self.settle()
        if self.coded % 7 == 6:
            QTest.keyClick(self.pane, Qt.Key.Key_Z, CONTROL)
            self.settle()
            self.undone += 1
        self.coded += 1

    def paint(self, count: int) -> None:
        """Paint the text so many times, looking at something else every now and then."""
        bar = self.pane.verticalScrollBar()
        for _ in range(count):
            self.pane.viewport().repaint()
            self.painted += 1
            if self.painted % 50 == 0:
                bar.setValue((self.painted * 37) % max(1, bar.maximum()))
            if self.painted % 250 == 0:
                facets = self.session.project.codebook.facets()
                self.session.set_lens(facets[self.painted // 250 % len(facets)].id)
            if self.painted % GRAB_EACH == 0:
                self.window.grab()
            QApplication.processEvents()

    def held(self) -> float:
        """Megabytes, after what can be given back was."""
        self.settle()
        gc.collect()
        return resident()


def main() -> int:
    """Do the work and print what it cost."""
    folder, repaints, codings = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    app = QApplication.instance() or QApplication([])
    day = LongDay(folder, codings)
    for _ in range(WARM_UP):
        day.code()
    day.paint(2 * GRAB_EACH)
    held = [round(day.held(), 2)]
    nones = [sys.getrefcount(None)]
    for tenth in range(TENTHS):
        for _ in range(codings * (tenth + 1) // TENTHS - codings * tenth // TENTHS):
            day.code()
        day.paint(repaints * (tenth + 1) // TENTHS - repaints * tenth // TENTHS)
        held.append(round(day.held(), 2))
        nones.append(sys.getrefcount(None))
    own = len(day.session.own_segments())
    day.window.close()
    app.processEvents()
    print(
        json.dumps(
            {
                "held": held,
                "nones": nones,
                "coded": day.coded,
                "undone": day.undone,
                "painted": day.painted,
                "segments": own,
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
