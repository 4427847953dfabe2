"""A project with a large codebook and much coding in it, and the least that its questions and verbs can cost."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTreeView
from sqlcipher3 import dbapi2 as driver

from desktop.core.project import Project
from desktop.ui.session import Session
from desktop.ui.widgets.codebook_panel import CodebookPanel
from tests.bench.desk_case import settle
from tests.bench.palette_case import big_codebook
from tests.bench.pane_case import make_text
from tests.bench.project_case import fill, parsed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.core.model import CodeId, DocumentId

LENGTH = 6_000
SIZE = (360, 700)


def large_project(path: Path, codes: int, documents: int, each: int, seed: int = 8) -> tuple[Project, list[DocumentId]]:
    """So many codes, and documents with ``each`` segments of one to three of them."""
    chance = random.Random(seed)
    project = Project.create(path, name="Bench", coder="Anna", codebook=big_codebook(codes))
    known = [code.id for code in project.codebook.codes(builtins=False)]
    texts = [make_text(LENGTH, seed=number) for number in range(10)]
    made = project.documents.add([parsed(f"Interview {n}", f"{n:05} {texts[n % 10]}") for n in range(documents)])
    for document in made:
        starts = sorted(chance.sample(range(LENGTH - 400), each))
        spans = [(start, start + chance.randint(40, 390)) for start in starts]
        fill(project, document, spans, [chance.sample(known, chance.randint(1, 3)) for _ in spans])
    return project, made


def read_rows(project: Project) -> None:
    """Every coding with its segment, once: whoever counts all of them has to read them."""
    project.store.query(
        """SELECT s.id, s.document_id, s.coder_id, g.code_id FROM segment s JOIN coding g ON g.segment_id = s.id"""
    )


class Reader:
    """Every text, read and looked through by a pattern, with what stands around each place; nothing is folded."""

    def __init__(self, project: Project, words: str) -> None:
        self.project = project
        self.pattern = re.compile(r"\s+".join(map(re.escape, words.split())), re.IGNORECASE)

    def __call__(self) -> int:
        documents, found = self.project.documents, 0
        for one in documents.all():
            text = documents.text(one.id)
            around = [text[max(0, m.start() - 70) : m.end() + 110].split() for m in self.pattern.finditer(text)]
            found += len(around)
        return found


def answering(project: Project, document: DocumentId, starts: range) -> Callable[[], object]:
    """Every call answers another passage with one code, committed."""
    codes = [code.id for code in project.codebook.codes(builtins=False)]
    places = iter(starts)

    def answer() -> None:
        start = next(places)
        project.coding.code_span(document, start, start + 2, [codes[start % len(codes)]])

    return answer


class BareMerge:
    """The codings of some codes, given another code by the bare driver and committed, in a file of their own."""

    def __init__(self, path: Path, codings: int) -> None:
        self.connection = driver.connect(str(path), isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self.connection.execute(f"PRAGMA {pragma}").fetchall()
        self.connection.execute("CREATE TABLE coding (id INTEGER PRIMARY KEY, code INTEGER NOT NULL)")
        self.connection.execute("CREATE TABLE change (id INTEGER PRIMARY KEY, row INTEGER, before TEXT, after TEXT)")
        self.connection.execute("BEGIN")
        self.connection.executemany("INSERT INTO coding VALUES (?, ?)", [(n, n % 20) for n in range(codings)])
        self.connection.execute("COMMIT")
        self.rows = range(codings)
        self.turn = 20

    def __call__(self) -> None:
        self.turn += 1
        run = self.connection
        run.execute("BEGIN IMMEDIATE")
        run.executemany("UPDATE coding SET code = ? WHERE id = ?", [(self.turn, row) for row in self.rows])
        run.executemany(
            "INSERT INTO change (row, before, after) VALUES (?, ?, ?)",
            [(row, '{"code_id": 1}', f'{{"code_id": {self.turn}}}') for row in self.rows],
        )
        run.execute("COMMIT")

    def close(self) -> None:
        self.connection.close()


class Merging:
    """Twenty codes with so many codings made one; taken back between the calls, which is not measured."""

    def __init__(self, path: Path, codings: int) -> None:
        self.project = Project.create(path, name="Bench", coder="Anna", codebook=big_codebook(40))
        facet = self.project.codebook.facets()[0]
        self.codes: list[CodeId] = [
            self.project.codebook.create_code(facet.id, f"To be one {number}") for number in range(21)
        ]
        (document,) = self.project.documents.add([parsed("Interview", make_text(codings * 4 + 10))])
        spans = [(number * 4, number * 4 + 3) for number in range(codings)]
        fill(self.project, document, spans, [[self.codes[1 + number % 20]] for number in range(codings)])
        self.merged = False

    def again(self) -> None:
        if self.merged:
            self.project.undo()

    def __call__(self) -> None:
        self.project.organising.merge(self.codes[1:], self.codes[0])
        self.merged = True

    def close(self) -> None:
        self.project.close()


class Trees:
    """The codebook as the desk shows it, and a tree of Qt with the same names."""

    def __init__(self, project: Project) -> None:
        self.session = Session(project)
        self.open: list[CodebookPanel | QTreeView] = []

    def ours(self) -> None:
        panel = CodebookPanel(self.session)
        panel.resize(*SIZE)
        panel.show()
        panel.tree.viewport().repaint()
        self.open.append(panel)
        if panel.model.rowCount(QModelIndex()) != len(self.session.project.codebook.facets()):
            raise AssertionError("not all facets are shown")

    def bare(self) -> None:
        book = self.session.project.codebook
        view, model = QTreeView(), QStandardItemModel()
        model.setParent(view)
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        for facet in book.facets():
            top = QStandardItem(facet.name)
            model.appendRow(top)
            above: dict[CodeId | None, QStandardItem] = {None: top}
            for code in book.codes(facet.id):
                item = above[code.id] = QStandardItem(code.name)
                above.get(code.parent, top).appendRow(item)
        view.setModel(model)
        view.expandAll()
        view.resize(*SIZE)
        view.show()
        view.viewport().repaint()
        self.open.append(view)

    def clear(self) -> None:
        for widget in self.open:
            widget.close()
            widget.deleteLater()
        self.open.clear()
        settle()

    def close(self) -> None:
        self.clear()
        self.session.end()
