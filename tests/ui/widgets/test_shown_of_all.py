"""Whatever hides rows says on screen how many of how many are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest

from desktop.ui.widgets.codebook_panel import CodebookPanel
from desktop.ui.widgets.fields import SearchField
from tests.architecture.sources import called, calls, name_of, python_files
from tests.ui.desk_case import in_front, small_session

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

# Fields that say it elsewhere, or that find instead of hiding.
ELSEWHERE: Final = {
    "desktop/ui/widgets/documents_panel.py": "in the head of the list",
    "desktop/ui/widgets/history_filters.py": "in the head of the history",
    "desktop/ui/windows/memos_page.py": "in the head of the page",
    "desktop/ui/windows/find_page.py": "finds and counts; nothing was there before",
    "desktop/ui/widgets/find_bar.py": "finds and counts; the text stays whole",
    "desktop/ui/widgets/guide/window.py": "finds and counts; the contents stay",
    "desktop/ui/dialogs/same_words.py": "finds and counts; nothing was there before",
    "desktop/ui/dialogs/confusions_field.py": "offers the best few of what is typed; nothing was there before",
}


def test_every_field_that_filters_says_how_much_is_shown() -> None:
    silent = set()
    for path in python_files("desktop/ui"):
        names = {called(call) for call in calls(path)}
        if "SearchField" in names and "set_found" not in names:
            silent.add(name_of(path))
    assert silent == set(ELSEWHERE)


@pytest.fixture
def panel(qtbot: QtBot, tmp_path: Path) -> Iterator[CodebookPanel]:
    session = small_session(tmp_path)
    made = CodebookPanel(session)
    yield in_front(qtbot, made, 348, 700)
    session.close()


def test_the_codebook_says_how_many_codes_fit(panel: CodebookPanel) -> None:
    project = panel.session.project
    total = len(project.codebook.codes())
    assert panel.field.found == ""
    panel.field.setFocus()
    QTest.keyClicks(panel.field, "exec")
    fit = panel.model.found()[0]
    assert 0 < fit < total
    assert panel.field.found == f"{fit} of {total}"
    assert panel.field.accessibleDescription() == panel.field.found
    project.codebook.create_code(project.codebook.facets()[0].id, "Executive order")
    assert panel.field.found == f"{fit + 1} of {total + 1}", "what comes while a filter is on is counted"
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.found == ""


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_number_stands_beside_what_is_typed(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    field = SearchField("Filter")
    field.setLayoutDirection(direction)
    in_front(qtbot, field, 240, 30)
    field.setText("a")
    bare = field.grab().toImage()
    field.set_found(41, 1207)
    assert field.found == "41 of 1,207"
    said = field.grab().toImage()
    rightward = direction == Qt.LayoutDirection.RightToLeft
    room = QRect(30, 4, 70, 22) if rightward else QRect(140, 4, 70, 22)
    assert bare.copy(room) != said.copy(room)
    margins = field.textMargins()
    assert (margins.left() if rightward else margins.right()) > field.theme.px(70)
    field.set_found(7, 7)
    assert field.found == ""
