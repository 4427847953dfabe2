"""A window in which somebody reviews, and what is pressed and seen there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.ui.desk_case import code
from tests.ui.window_case import own_settings, session_of, window_on

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import Qt
    from pytestqt.qtbot import QtBot

    from desktop.core.model import SegmentId
    from desktop.core.project import Project
    from desktop.core.queries.review import Wanted
    from desktop.ui.session import Session
    from desktop.ui.widgets.review_bar import ReviewBar


class Whole:
    """Ana's window on two documents."""

    def __init__(self, qtbot: QtBot, folder: Path, project: Project) -> None:
        self.qtbot = qtbot
        self.window = window_on(qtbot, own_settings(folder), project)

    @property
    def session(self) -> Session:
        return session_of(self.window)

    @property
    def bar(self) -> ReviewBar:
        found = self.window.more.review.reviewing().bar
        assert found is not None
        return found

    def coded(self, start: int, end: int, *names: str, document: int = 0) -> SegmentId:
        target = self.session.project.documents.all()[document].id
        codes = [code(self.session, name) for name in names]
        return self.session.project.coding.code_span(target, start, end, codes)

    def has(self, segment: SegmentId) -> list[str]:
        """The names of its codes by name: ids of the same second stand in no order."""
        book = self.session.project.codebook
        return sorted(book.code(coding.code).name for coding in self.session.project.coding.segment(segment).codings)

    def replaced(self) -> tuple[int, int] | None:
        return self.session.project.coding.replaced

    def review(self, wanted: Wanted) -> None:
        self.window.more.review.review(wanted)
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        self.qtbot.keyClick(focus, key)
        QApplication.processEvents()
        QApplication.processEvents()

    def type(self, text: str) -> None:
        for letter in text:
            focus = QApplication.focusWidget()
            assert focus is not None
            self.qtbot.keyClicks(focus, letter)
