"""The whole window with the sample project: reading, a segment in hand, the palette, a period, finding, going."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from desktop.core.sample_builder import build_sample
from desktop.ui.settings import Settings
from desktop.ui.windows.main_window import MainWindow
from tests.pictures.shots import MAIN, PSEUDO, Shot, settle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.ui.theme import Theme
    from desktop.ui.widgets.document_pane import DocumentPane

SMALL = (960, 640)


class Stage:
    """Makes a window on a sample of its own for each picture."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.count = 0

    def window(self, theme: Theme) -> MainWindow:
        self.count += 1
        settings = Settings(QSettings(str(self.folder / f"{self.count}.ini"), QSettings.Format.IniFormat))
        settings.preferences.reduced_motion = True
        settings.preferences.theme = theme.mode
        settings.preferences.scale = theme.scale
        window = MainWindow(settings, theme)
        window.show_project(build_sample(self.folder / f"Sample {self.count}.testimonia"), coder="Ana Ruiz")
        return window


def at_desk(act: Callable[[MainWindow, DocumentPane], None]) -> Callable[[QWidget], None]:
    def pose(widget: QWidget) -> None:
        assert isinstance(widget, MainWindow)
        assert widget.desk is not None
        widget.activateWindow()
        pane = widget.desk.view.pane
        pane.reduced_motion = True
        pane.setFocus()
        settle(30)
        act(widget, pane)

    return pose


def _segment(window: MainWindow, _pane: DocumentPane) -> None:
    session = window.session
    assert session is not None
    assert session.work is not None
    memos = session.work.memos
    fullest = max(
        session.own_segments(), key=lambda segment: (segment.id in memos, len(segment.codings), -segment.start)
    )
    session.select_segment(fullest.id, scroll=True)


def _everybody(window: MainWindow, pane: DocumentPane) -> None:
    window.work.show_everybody()
    _segment(window, pane)


def _passage(window: MainWindow, pane: DocumentPane) -> None:
    """Select the sentence that segments cover least, the first of such."""
    session = window.session
    assert session is not None
    assert session.work is not None
    spans = [(segment.start, segment.end) for segment in session.work.segments.values()]
    sentences = [found.span() for found in re.finditer(r"(?<=[.\n] )?\w[^.\n]{70,220}\.", session.text())]
    start, end = min(
        sentences[3:], key=lambda one: sum(max(0, min(one[1], span[1]) - max(one[0], span[0])) for span in spans)
    )
    pane.scroll_to(start, end, flash=False)
    pane.set_selected_span(start, end)
    settle(30)


def _palette(window: MainWindow, pane: DocumentPane) -> None:
    _passage(window, pane)
    QTest.keyClicks(pane, "tor")
    assert window.desk is not None
    palette = window.desk.view.palette_box
    assert palette is not None
    palette.take_in_hand()  # it comes a moment after the letters, which may be later than the picture


def _period(window: MainWindow, pane: DocumentPane) -> None:
    _palette(window, pane)
    assert window.desk is not None
    palette = window.desk.view.palette_box
    assert palette is not None
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QTest.keyClicks(palette.field, "escapee")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QTest.keyClicks(palette.field, "around 2016")


def _find(window: MainWindow, _pane: DocumentPane) -> None:
    assert window.desk is not None
    window.desk.view.find_bar.open_bar()
    QTest.keyClicks(window.focusWidget(), "camp")
    settle(400)


def _commands(window: MainWindow, _pane: DocumentPane) -> None:
    window.open_commands()
    settle(30)
    QTest.keyClicks(window.focusWidget(), "com")


def _undone(window: MainWindow, pane: DocumentPane) -> None:
    """Another's segment in hand, after an attempt to change it."""
    session = window.session
    assert session is not None
    assert session.work is not None
    _everybody(window, pane)
    other = next(segment for segment in session.work.segments.values() if segment.coder != session.coder)
    session.select_segment(other.id, scroll=True)
    session.delete_segment()


def _no_document(window: MainWindow, _pane: DocumentPane) -> None:
    assert window.session is not None
    window.session.open_document(None)
    window.session.document_changed.emit()


def pictures() -> Iterator[Shot]:
    """The desk, and what happens at it."""
    with tempfile.TemporaryDirectory(prefix="testimonia-desk-") as folder:
        stage = Stage(Path(folder))
        yield Shot("desk", stage.window, at_desk(_segment), more=MAIN)
        yield Shot("desk-small", stage.window, at_desk(_segment), size=SMALL)
        yield Shot("desk-everybody", stage.window, at_desk(_everybody))
        yield Shot("desk-refused", stage.window, at_desk(_undone))
        yield Shot("desk-empty", stage.window, at_desk(_no_document))
        yield Shot("passage", stage.window, at_desk(_passage))
        yield Shot("palette", stage.window, at_desk(_palette), more=MAIN)
        yield Shot("palette-small", stage.window, at_desk(_palette), size=SMALL)
        yield Shot("period", stage.window, at_desk(_period), more=(PSEUDO,))
        yield Shot("find", stage.window, at_desk(_find))
        yield Shot("commands", stage.window, at_desk(_commands))
