"""The palette with thousands of codes, typed into letter by letter, and the plainest list that filters by letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.core.codebook_files import CodebookSpec, CodeSpec, FacetSpec, load_codebook
from desktop.core.model import Cardinality, FacetKind
from desktop.core.project import Project
from desktop.ui.session import Session
from desktop.ui.theme import Theme
from desktop.ui.widgets.coding_palette import CodingPalette
from tests.bench.desk_case import settle
from tests.bench.project_case import parsed

if TYPE_CHECKING:
    from pathlib import Path

KOREAN = (
    "정치범 수용소",
    "강제 노동",
    "공개 처형",
    "고문과 학대",
    "식량 배급",
    "감시와 통제",
    "강제 실종",
    "여성 폭력",
)
QUERIES = (
    "political prison camp",
    "tortrue",
    "det camp 2",
    "exectuion",
    "surveil",
    "wom",
    "zzzz",
    "강제노동",
    "정치범 수",
)


def big_codebook(codes: int) -> CodebookSpec:
    """So many codes in three facets, every third of them Korean, four under each code above."""
    names = [code.name for facet in load_codebook("human-rights-evidence").facets for _, code in facet.walk()]
    facets: list[list[CodeSpec]] = [[], [], []]
    made = 0
    while made < codes:
        group = []
        for each in range(min(5, codes - made)):
            number = made + each
            word = KOREAN[number // 3 % len(KOREAN)] if number % 3 == 0 else names[number % len(names)]
            group.append(CodeSpec(f"{word} {number}", f"What {word} is."))
        head, *rest = group
        facets[made // 5 % 3].append(CodeSpec(head.name, head.definition, codes=tuple(rest)))
        made += len(group)
    titles = ("Abuse type", "Source type", "Region")
    specs = [
        FacetSpec(title, FacetKind.TREE, Cardinality.MANY, True, "", tuple(codes_of))
        for title, codes_of in zip(titles, facets, strict=True)
    ]
    return CodebookSpec("Big", "", tuple(specs))


class PaletteBench:
    """A window with the palette open at a passage."""

    def __init__(self, path: Path, codes: int) -> None:
        self.project = Project.create(path, coder="Ana", codebook=big_codebook(codes))
        (document,) = self.project.documents.add([parsed("Interview", "Something was said here. " * 200)])
        self.session = Session(self.project)
        self.session.open_document(document)
        for number, code in enumerate(self.project.codebook.codes(builtins=False)[::97]):
            self.session.code_passage(code.id, (number * 20, number * 20 + 15))
        self.session.set_span((3000, 3040))
        self.window = QWidget()
        self.window.resize(760, 780)
        self.palette = CodingPalette(self.session, self.window, theme=Theme(mode="light"))
        self.window.show()
        self.window.activateWindow()
        self.palette.open_with("", QRect(90, 40, 300, 28), QRect(60, 0, 560, 760))
        settle()
        while self.palette.entries.prepare(500):
            pass
        self.names = [code.name for code in self.project.codebook.codes()]

    def key(self, letter: str) -> None:
        """One letter, as far as the painted results; a Korean one as an input method hands it over."""
        if letter.isascii():
            QTest.keyClicks(self.palette.field, letter)
        else:
            event = QInputMethodEvent("", [])
            event.setCommitString(letter)
            QApplication.sendEvent(self.palette.field, event)
        self.palette.view.viewport().repaint()

    def empty(self) -> None:
        self.palette.field.clear()
        settle()

    def close(self) -> None:
        self.palette.close_palette()
        self.session.close()
        self.window.close()
        self.window.deleteLater()
        settle()


class PlainFilter:
    """A line and a list that shows what holds the words, as Qt offers it."""

    def __init__(self, names: list[str]) -> None:
        self.window = QWidget()
        self.field, self.view = QLineEdit(), QListView()
        self.view.setUniformItemSizes(True)
        self.source = QStringListModel(names)
        self.proxy = QSortFilterProxyModel()
        self.proxy.setSourceModel(self.source)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view.setModel(self.proxy)
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.view)
        self.field.textChanged.connect(self.proxy.setFilterFixedString)
        self.window.resize(560, 360)
        self.window.show()
        settle()

    def key(self, letter: str) -> None:
        self.field.insert(letter)
        self.view.viewport().repaint()

    def empty(self) -> None:
        self.field.clear()
        settle()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        settle()
