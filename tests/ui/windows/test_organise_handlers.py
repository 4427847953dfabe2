"""The actions for several codes: whichever tree is shown says which codes are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import BuiltinFixed
from tests.core.making import small_project
from tests.core.organising_case import code_spans, make, tree
from tests.ui.desk_case import code
from tests.ui.dialogs.driving import drive, looking
from tests.ui.window_case import own_settings, window_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.project import Project
    from desktop.ui.windows.main_window import MainWindow


def shown(qtbot: QtBot, tmp_path: Path, project: Project) -> MainWindow:
    window = window_on(qtbot, own_settings(tmp_path), project)
    assert window.desk is not None
    right = window.desk.right
    qtbot.waitUntil(lambda: right.parts is not None)
    return window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    project = small_project(tmp_path / "organise.testimonia")
    make(project, "Hunger/Bark", "Hunger/Grass", "Fear")
    made = shown(qtbot, tmp_path, project)
    yield made
    made.take_down()


def take(window: MainWindow, *names: str) -> None:
    assert window.session is not None
    assert window.desk is not None
    window.desk.right.codebook.tree.select_codes([code(window.session, name) for name in names])


def titles(window: MainWindow, action: str) -> list[str]:
    """The title and the line below it of the dialog that an action opens."""
    found: list[str] = []
    drive(window.book[action].trigger, looking(lambda one: found.extend((one.windowTitle(), one._subtitle.text()))))
    return found


@pytest.mark.parametrize(
    ("action", "title"),
    [
        ("organise.merge", "Merge codes"),
        ("organise.move", "Move codes"),
        ("organise.properties", "Properties of codes"),
        ("organise.retire", "Retire codes"),
    ],
)
def test_on_the_desk_the_codes_chosen_in_its_tree_are_meant(window: MainWindow, action: str, title: str) -> None:
    take(window, "Bark", "Fear")
    found = titles(window, action)
    assert found[0] == title
    assert "“Bark” and “Fear”" in found[1]


def test_on_the_page_the_codes_chosen_there_are_meant(window: MainWindow) -> None:
    take(window, "Bark", "Fear")
    window.book["organise.page"].trigger()
    assert window.session is not None
    window.pages["codebook"].show_codes([code(window.session, "Grass")])  # type: ignore[attr-defined]
    assert "“Grass”" in titles(window, "organise.merge")[1]


def test_the_code_that_stays_is_in_hand_after_merging(window: MainWindow) -> None:
    session = window.session
    assert session is not None
    take(window, "Bark", "Fear")

    def act(dialog: object) -> None:
        dialog.pick.list.choose(code(session, "Fear"))  # type: ignore[attr-defined]
        dialog.finish()  # type: ignore[attr-defined]

    drive(window.book["organise.merge"].trigger, act)
    assert tree(session.project)[-3:] == ["Hunger", "Hunger/Grass", "Fear"]
    assert session.code_in_hand == code(session, "Fear")


def test_what_cannot_be_split_says_why(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    assert session is not None
    take(window, "Bark", "Fear")
    with qtbot.waitSignal(session.said) as said:
        window.book["organise.split"].trigger()
    assert said.args is not None
    assert said.args[0] == "Choose one code; then it can be split"
    take(window, "Bark")
    window.book["organise.split"].trigger()
    assert "No passage has “Bark” itself, so there is nothing to split." in window.safety.notices().sentence("told")
    with qtbot.waitSignal(session.failed) as failed:
        window.more.organise.split(code(session, "unknown"))
    assert failed.args is not None
    assert isinstance(failed.args[0], BuiltinFixed)
    code_spans(session.project, code(session, "Bark"), 0)
    assert titles(window, "organise.split")[0] == "Split “Bark”"


def test_none_of_them_is_retired(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    assert session is not None
    take(window, "Bark")
    with qtbot.waitSignal(session.said) as said:
        window.book["organise.use_again"].trigger()
    assert said.args is not None
    assert said.args[0] == "None of these codes is retired"
    session.project.organising.retire([code(session, "Bark")])
    window.book["organise.use_again"].trigger()
    assert session.project.codebook.code(code(session, "Bark")).in_use


def test_without_any_code_a_sentence_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    session = window.session
    assert session is not None
    assert window.desk is not None
    window.desk.right.codebook.tree.clearSelection()
    session.set_code_in_hand(None)
    with qtbot.waitSignal(session.said) as said:
        window.book["organise.merge"].trigger()
    assert said.args is not None
    assert said.args[0] == "Choose codes in the codebook first"


def test_for_reading_only_the_verbs_are_off(qtbot: QtBot, tmp_path: Path) -> None:
    from desktop.core.project import Project

    made = small_project(tmp_path / "read.testimonia")
    path = made.path
    made.close()
    window = shown(qtbot, tmp_path, Project.open(path, read_only=True))
    window.refresh()
    assert window.book["organise.page"].isEnabled()
    for name in ("merge", "split", "move", "properties", "retire", "use_again"):
        assert not window.book[f"organise.{name}"].isEnabled()
    assert window.session is not None
    window.more.organise.merge([code(window.session, "Execution")])  # nothing opens
    window.take_down()
