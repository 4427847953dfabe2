from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QAbstractItemModelTester

from desktop.core.codebook_files import load_codebook
from desktop.core.project import Project
from desktop.ui.models.palette_entries import PaletteEntries, PaletteModel
from desktop.ui.session import Session
from desktop.ui.widgets.coding_palette.foot import wrapped
from desktop.ui.widgets.coding_palette.placing import find_place, laid
from tests.ui.palette_case import import_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path) -> Iterator[Session]:
    project = Project.create(tmp_path / "p.testimonia", coder="Ana", codebook=load_codebook("interview-study"))
    made = Session(project)
    made.open_document(import_text(project, "One two three four five.\n" * 40))
    yield made
    made.close()


def test_the_model_keeps_the_rules(session: Session) -> None:
    entries, model = PaletteEntries(session), PaletteModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    facet = session.project.codebook.facets()[0].id
    for query in ("", "a", "zzzz", "not"):
        model.show(entries.results(query, facet))
        assert model.rowCount() == len(model.results.rows)


def test_entries_follow_the_codebook(session: Session) -> None:
    entries, book = PaletteEntries(session), session.project.codebook
    facet = book.facets()[0].id
    before = entries.results("", facet).total
    code = book.create_code(facet, "Qilin")
    found = entries.results("qil", facet)
    assert [row.code for row in found.rows] == [code]
    assert found.total == before + 1
    book.rename_code(code, "Zebu")
    assert entries.results("qil", facet).rows == ()
    book.delete_code(code)
    assert entries.results("zebu", facet).rows == ()
    session.undo()
    assert [row.code for row in entries.results("zebu", facet).rows] == [code]


def test_what_is_used_and_given_follows_coding(session: Session) -> None:
    entries, book = PaletteEntries(session), session.project.codebook
    facet = book.facets()[0].id
    codes = [book.create_code(facet, f"Wyvern {letter}") for letter in "abc"]
    assert [row.code for row in entries.results("wyvern", facet).rows] == codes
    session.set_span((0, 3))
    session.code(codes[2])
    rows = entries.results("wyvern", facet, {codes[2]}).rows
    assert [row.code for row in rows] == [codes[2], codes[0], codes[1]]
    assert [row.given for row in rows] == [True, False, False]


def test_matched_letters_are_marked(session: Session) -> None:
    entries, book = PaletteEntries(session), session.project.codebook
    facet = book.facets()[0].id
    book.create_code(facet, "🕊 Quiet Xylem")
    (row,) = entries.results("xyl", facet).rows
    assert "".join(row.name[place] for place in row.matched) == "Xyl"


COLUMN = QRect(100, 0, 560, 800)
AREA = QRect(8, 8, 984, 884)


@pytest.mark.parametrize(
    ("top", "high", "above"), [(40, 30, False), (700, 30, True), (300, 200, False), (450, 200, True)]
)
def test_the_side_with_room_is_taken(top: int, high: int, above: bool) -> None:
    anchor = QRect(120, top, 200, high)
    found = find_place(AREA, COLUMN, anchor, wanted=480, gap=6, narrowest=440, widest=620)
    assert (found.above, found.left, found.width) == (above, 100, 560)
    box = laid(found, AREA, 480, 100)
    assert not box.intersects(anchor)
    assert box.height() <= 480


@pytest.mark.parametrize(("column", "width"), [(QRect(0, 0, 300, 800), 440), (QRect(600, 0, 900, 800), 620)])
def test_it_keeps_a_width_that_can_be_read(column: QRect, width: int) -> None:
    found = find_place(AREA, column, QRect(700, 40, 50, 20), wanted=300, gap=6, narrowest=440, widest=620)
    assert found.width == width
    assert AREA.left() <= found.left
    assert found.left + found.width <= AREA.right() + 1


def test_it_begins_where_the_text_begins_in_both_directions() -> None:
    column, anchor = QRect(100, 0, 800, 800), QRect(300, 40, 50, 20)
    for mirrored, left in ((False, 100), (True, 280)):
        found = find_place(AREA, column, anchor, wanted=300, gap=6, narrowest=440, widest=620, mirrored=mirrored)
        assert (found.left, found.width) == (left, 620)


def test_a_passage_that_fills_the_column_leaves_its_foot(qtbot: QtBot) -> None:
    found = find_place(AREA, COLUMN, QRect(100, 0, 560, 800), wanted=480, gap=6, narrowest=440, widest=620)
    box = laid(found, AREA, 480, 300)
    assert AREA.contains(box)
    assert box.height() == 300


def test_words_break_into_lines(qtbot: QtBot, session: Session) -> None:
    from desktop.ui.theme import Theme

    font = Theme(mode="light").ui(12)
    assert wrapped("", font, 200, 2) in ([], [""])
    assert wrapped("short", font, 200, 2) == ["short"]
    lines = wrapped("A long definition 🕊 " * 20, font, 200, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert "🕊" in "".join(lines)
