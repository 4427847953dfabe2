"""A small desk with a passage to answer, as the tests of the palette use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit, QWidget

from desktop.core.codebook_files import load_codebook
from desktop.core.importers.parsed import Parsed
from desktop.core.importers.registry import parse
from desktop.core.model import FacetKind
from desktop.core.project import Project
from desktop.ui.session import Session
from desktop.ui.theme import Theme
from desktop.ui.widgets.coding_palette import CodingPalette

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.errors import TestimoniaError
    from desktop.core.model import Code, DocumentId, Facet

TEXT = (
    "The camps described in the 2014 inquiry appear to be still in use: satellite pictures show new guard posts.\n" * 30
)
COLUMN = QRect(60, 0, 560, 760)
ANCHOR = QRect(90, 40, 300, 28)


def import_text(project: Project, text: str, name: str = "Review.txt") -> DocumentId:
    """A document of this text."""
    parsed = parse(name, text.encode())
    assert isinstance(parsed, Parsed)
    return project.documents.add([parsed])[0]


class Desk:
    """A window with something that can have the focus, a session with a passage selected, and the palette."""

    def __init__(self, qtbot: QtBot, path: Path, book: str = "human-rights-evidence") -> None:
        self.qtbot = qtbot
        self.project = Project.create(path / "p.testimonia", coder="Ana Ruiz", codebook=load_codebook(book))
        self.document = import_text(self.project, TEXT)
        self.session = Session(self.project)
        self.errors: list[TestimoniaError] = []
        self.session.failed.connect(self.errors.append)
        self.session.open_document(self.document)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(760, 780)
        self.pane = QTextEdit(self.window)
        self.pane.setGeometry(0, 0, 760, 700)
        self.other = QPushButton("Other", self.window)
        self.other.setGeometry(0, 720, 100, 30)
        self.palette = CodingPalette(self.session, self.window, theme=Theme(mode="light"))
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.pane.setFocus()
        self.session.set_span((10, 60))

    def close(self) -> None:
        self.palette.close_palette()
        self.session.close()

    def open(self, text: str = "") -> None:
        self.palette.open_with(text, ANCHOR, COLUMN)

    # what a person does

    def type(self, text: str) -> None:
        QTest.keyClicks(self.palette.field, text)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.palette.field, key, held)

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return)

    def control(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def answer(self, *queries: str) -> None:
        for query in queries:
            self.type(query)
            self.enter()

    # what a person sees

    def is_open(self) -> bool:
        return self.palette.isVisible()

    def rows(self) -> list[str]:
        model = self.palette.model
        return [str(model.index(place).data()) for place in range(model.rowCount())]

    def highlighted(self) -> str:
        return str(self.palette.view.currentIndex().data())

    def steps(self) -> list[str]:
        return [button.accessibleName() for button in self.palette.steps.buttons()]

    def current(self) -> str:
        return next(view.name for view in self.palette.steps.views if view.current)

    def foot(self) -> str:
        return self.palette.foot.accessibleName()

    # what stands

    def facet(self, name: str) -> Facet:
        found = self.project.codebook.facet_named(name)
        assert found is not None
        return found

    def period_facet(self) -> Facet:
        return next(facet for facet in self.project.codebook.facets() if facet.kind is FacetKind.PERIOD)

    def code(self, name: str) -> Code:
        return next(code for code in self.project.codebook.codes() if code.name == name)

    def given(self) -> list[str]:
        """Names of the codes of the one segment there is, in the order of the facets."""
        segments = self.project.coding.segments(self.document)
        if not segments:
            return []
        (segment,) = segments
        codes = [self.project.codebook.code(coding.code) for coding in segment.codings]
        order = [facet.id for facet in self.project.codebook.facets()]
        return [code.name for code in sorted(codes, key=lambda code: order.index(code.facet))]
