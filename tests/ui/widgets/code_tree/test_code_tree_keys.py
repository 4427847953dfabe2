"""Alt and the arrows move what is chosen in the codebook, or say in the line below why nothing moved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.ui.desk_case import code
from tests.ui.tree_case import ALT, CTRL, SHIFT, click, open_panel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from desktop.ui.session import Session
    from desktop.ui.widgets.codebook_panel import CodebookPanel

RIGHT, LEFT, UP, DOWN = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down


class Case:
    def __init__(self, qtbot: QtBot, session: Session) -> None:
        self.qtbot, self.session = qtbot, session
        self.said: list[str] = []
        session.said.connect(lambda words, data: self.said.append(words.format(**data)))
        self.panel: CodebookPanel = open_panel(qtbot, session)
        self.panel.tree.expandAll()

    def choose(self, *names: str) -> None:
        click(self.qtbot, self.panel, names[0])
        for name in names[1:]:
            click(self.qtbot, self.panel, name, CTRL)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = ALT) -> None:
        self.qtbot.keyClick(self.panel.tree, key, held)

    def under(self, name: str) -> list[str]:
        book = self.session.project.codebook
        above = book.code(code(self.session, name))
        return [item.name for item in book.children(above.facet, above.id)]


@pytest.fixture
def case(qtbot: QtBot, session: Session) -> Case:
    return Case(qtbot, session)


def test_two_that_were_chosen_by_keys_go_under_the_one_before(case: Case) -> None:
    case.choose("Beating")
    case.press(DOWN, SHIFT)
    case.press(RIGHT)
    assert case.under("Surveillance") == ["Beating", "Hunger"]
    assert not case.said
    case.press(LEFT)
    assert case.under("Surveillance") == []


def test_two_that_were_chosen_upwards_go_there_too(case: Case) -> None:
    case.choose("Hunger")
    case.press(UP, SHIFT)
    case.press(RIGHT)
    assert case.under("Surveillance") == ["Beating", "Hunger"]


@pytest.mark.parametrize(
    ("names", "key", "words"),
    [
        (("Unlawful killing",), RIGHT, "No code stands before, under which to put Unlawful killing"),
        (("Unlawful killing", "Surveillance"), RIGHT, "No code stands before, under which to put 2 codes"),
        (("Execution", "Surveillance"), RIGHT, "Keys move only codes together that stand under the same one"),
        (("Execution", "Surveillance"), UP, "Keys move only codes together that stand under the same one"),
        (("Beating", "Hunger"), LEFT, "At the top of the facet already: 2 codes"),
        (("Unlawful killing",), UP, "First already: Unlawful killing"),
        (("Hunger", "Threat"), DOWN, "Last already: 2 codes"),
    ],
)
def test_what_does_not_move_says_why(case: Case, names: tuple[str, ...], key: Qt.Key, words: str) -> None:
    before = [(item.id, item.parent, item.position) for item in case.session.project.codebook.codes()]
    case.choose(*names)
    case.press(key)
    assert case.said == [words]
    assert [(item.id, item.parent, item.position) for item in case.session.project.codebook.codes()] == before


def test_nothing_moves_while_the_codebook_is_filtered(case: Case) -> None:
    case.panel.field.setText("Beat")
    case.qtbot.waitUntil(lambda: case.panel.model.filtered)
    case.choose("Beating")
    case.press(UP)
    assert case.said == ["Codes keep their place while the codebook is filtered"]
