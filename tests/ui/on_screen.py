"""The desk on a screen of its own: a process for itself, because a screen is there before the program is.

``python -m tests.ui.on_screen FOLDER`` shows the desk as at its first start and then as large as the screen, and
writes what was measured as JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desktop.core.sample_builder import build_sample
from desktop.ui.app import Desk
from desktop.ui.settings import Settings

if TYPE_CHECKING:
    from desktop.ui.windows.main_window import MainWindow


def measured(window: MainWindow) -> dict[str, Any]:
    """Widths in the units of the window, and how sharp it is."""
    desk = window.desk
    assert desk is not None
    pane, image = desk.view.pane, window.grab().toImage()
    cursor = QTextCursor(pane.document())
    lines: list[float] = []
    block: Any = pane.document().begin()
    while block.isValid() and len(lines) < 200:
        layout = block.layout()
        lines += [layout.lineAt(number).naturalTextWidth() for number in range(layout.lineCount())]
        block = block.next()
    cursor.setPosition(0)
    return {
        "window": [window.width(), window.height()],
        "image": [image.width(), image.height()],
        "documents": desk.documents.width(),
        "codebook": desk.right.width(),
        "pane": pane.width(),
        "longest_line": max(lines),
        "text_from": pane.cursorRect(cursor).left() + pane.viewport().x(),
        "codebook_rows": desk.right.codebook.tree.viewport().height(),
        "segment": desk.right.segment.height(),
        "inside": window.screen().availableGeometry().contains(window.frameGeometry()),
    }


def main(folder: Path) -> None:
    settings = Settings(QSettings(str(folder / "desk.ini"), QSettings.Format.IniFormat))
    settings.preferences.coder, settings.preferences.toured = "Ana Ruiz", True
    project = build_sample(folder / "sample.testimonia")
    path = project.path
    project.close()
    desk = Desk([], settings)
    desk.open(path)
    window = desk.window
    window.show()
    QTest.qWait(500)
    assert window.desk is not None
    window.desk.right.build()
    found = {"ratio": window.devicePixelRatio(), "first": measured(window)}
    window.showMaximized()
    QTest.qWait(400)
    found["whole"] = measured(window)
    window.close()
    (folder / "measured.json").write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
