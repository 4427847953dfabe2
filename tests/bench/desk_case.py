"""The whole desk with a large document, driven by real keys, and what a keystroke cannot cost less than.

`Bench` is one open window; `Floor` writes an equal transaction by the bare driver into a file beside it and repaints a
bare QPlainTextEdit with the same text.
"""

from __future__ import annotations

import json
import random
import shutil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from sqlcipher3 import dbapi2 as driver

from desktop.core.codebook_files import load_codebook
from desktop.core.project import Project
from desktop.ui.app import Desk
from desktop.ui.settings import Settings
from tests.bench.pane_case import make_text
from tests.bench.project_case import fill, parsed

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.session import Session
    from desktop.ui.widgets.document_pane import DocumentPane

CODEBOOK = "Human-rights evidence"
SIZE = (1440, 900)
PASSAGE = 37
STRIDE = 40


def coded_project(path: Path, length: int, segments: int, seed: int = 5) -> Path:
    """A project with one document of `length` characters, so many answered segments, and the first favourite set."""
    chance = random.Random(seed)
    project = Project.create(path, name="Bench", coder="Anna", codebook=load_codebook(CODEBOOK))
    codes = [code.id for code in project.codebook.codes(builtins=False)]
    project.codebook.set_shortcut(codes[3], 1)
    (document,) = project.documents.add([parsed("Interview", make_text(length))])
    spans: set[tuple[int, int]] = set()
    while len(spans) < segments:
        start = chance.randrange(length - 400)
        spans.add((start, start + chance.randint(40, 390)))
    fill(project, document, sorted(spans), [chance.sample(codes, chance.randint(1, 3)) for _ in spans])
    project.set_view_state("coder", "Anna")
    project.close()
    return path


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def settle(rounds: int = 6) -> None:
    """Let everything that waits be done."""
    for _ in range(rounds):
        QApplication.processEvents()


class Bench:
    """The desk with a project; passages are taken one after another from the middle of the document."""

    def __init__(self, project: Path, home: Path) -> None:
        self.settings = Settings(QSettings(str(home / "desk.ini"), QSettings.Format.IniFormat))
        self.settings.preferences.theme = "light"
        self.settings.preferences.reduced_motion = True
        self.desk = Desk([], self.settings)
        self.window = self.desk.window
        self.window.resize(*SIZE)
        self.desk.open(project)
        self.window.show()
        self.window.activateWindow()
        settle()
        assert self.window.session is not None
        assert self.window.desk is not None
        self.session: Session = self.window.session
        self.pane: DocumentPane = self.window.desk.view.pane
        self.pane.reduced_motion = True
        self.paints = Paints(self.pane.viewport())
        self.middle = len(self.session.text()) // 2
        self.taken = 0

    def next_passage(self) -> None:
        """Select a passage that nobody marked, on screen, and let the desk come to rest."""
        start = self.middle + self.taken * STRIDE
        self.taken += 1
        self.pane.set_selected_span(start, start + PASSAGE)
        if self.pane.span_rect(start, start + PASSAGE).isNull() or self.taken % 20 == 1:
            self.pane.scroll_to(start, start + 1, flash=False)
        self.window.activateWindow()
        self.pane.setFocus()
        settle()
        if self.session.span != (start, start + PASSAGE) or not self.pane.hasFocus():
            raise AssertionError(f"not selected: {start}, but {self.session.span}; focus {QApplication.focusWidget()}")

    def until_painted(self) -> None:
        """Handle events until the text has been painted once more, and everything else that the key has set going."""
        before = self.paints.count
        for _ in range(50):
            QApplication.processEvents()
            if self.paints.count > before:
                return
        raise AssertionError("the text was not painted")

    def favourite(self) -> None:
        """Ctrl+1 on the selected passage, as far as the painted answer."""
        count = len(self.session.own_segments()) if self.taken < 3 else None
        QTest.keyClick(self.pane, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        self.until_painted()
        if count is not None and len(self.session.own_segments()) != count + 1:
            raise AssertionError("the key did not code")

    def open_palette(self) -> None:
        """Type two letters on the passage, so that an answer is shown to be taken by Enter."""
        QTest.keyClicks(self.pane, "t")
        settle()
        assert self.window.desk is not None
        palette = self.window.desk.view.palette_box
        if palette is None or not palette.is_open or not palette.field.hasFocus():
            raise AssertionError("the palette did not open")

    def enter(self) -> None:
        """Enter in the palette, as far as the painted answer."""
        assert self.window.desk is not None
        assert self.window.desk.view.palette_box is not None
        QTest.keyClick(self.window.desk.view.palette_box.field, Qt.Key.Key_Return)
        self.until_painted()

    def leave_palette(self) -> None:
        assert self.window.desk is not None
        self.window.desk.view.end_palette()
        settle()

    def text(self) -> str:
        return self.session.text()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        # Otherwise it is written when the program ends, into a folder that is gone.
        self.settings.store.sync()


class Floor:
    """A bare transaction of the same rows, and a bare widget that repaints the same text."""

    def __init__(self, project: Path, text: str, home: Path) -> None:
        copy = home / f"floor-{project.name}"
        shutil.copyfile(project, copy)
        self.connection = driver.connect(str(copy), isolation_level=None, cached_statements=256)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            self.connection.execute(f"PRAGMA {pragma}").fetchall()
        one = self.connection.execute("SELECT document_id, version_id, coder_id FROM segment LIMIT 1").fetchone()
        self.document, self.version, self.coder = one
        (self.code,) = self.connection.execute("SELECT id FROM code WHERE shortcut = 1").fetchone()
        self.number = self.connection.execute("SELECT max(number) FROM step").fetchone()[0]
        self.middle = len(text) // 2
        self.widget = QPlainTextEdit()
        self.widget.setReadOnly(True)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.widget.resize(900, 800)
        self.widget.setPlainText(text)
        self.widget.show()
        bar = self.widget.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        settle()

    def key(self) -> None:
        """What every program must do at least: commit the rows, paint the text."""
        self.commit()
        self.widget.viewport().repaint()

    def commit(self) -> None:
        execute = self.connection.execute
        self.number += 1
        row = (7 << 58) + self.number * 8
        start = self.middle + self.number * STRIDE
        at = "2026-01-01T00:00:00Z"
        segment = [self.document, self.version, self.coder, start, start + PASSAGE, at]
        coding = [row, self.code, None, None, "", at]
        execute("BEGIN IMMEDIATE")
        execute("INSERT INTO segment VALUES (?, ?, ?, ?, ?, ?, ?)", (row, *segment))
        execute("INSERT INTO coding VALUES (?, ?, ?, ?, ?, ?, ?)", (row + 1, *coding))
        execute(
            """INSERT INTO step (id, number, hash, payload_hash, kind, coder_id, session, app_version, schema_version,
            at, action, args, document_id, segment_id, changes)
            VALUES (?, ?, ?, ?, 'do', ?, 'a', '0', 1, ?, 'coding.apply', '{}', ?, ?, 2)""",
            (row + 2, self.number, "0" * 64, "0" * 64, self.coder, at, self.document, row),
        )
        for place, (table, values) in enumerate((("segment", segment), ("coding", coding))):
            execute(
                "INSERT INTO step_change (step_id, place, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                (row + 2, place, table, row + place, None, json.dumps(values)),
            )
        execute("COMMIT")

    def close(self) -> None:
        self.connection.close()
        self.widget.close()
