"""The numbers of a large codebook are counted beside the screen, once for several steps, only while they are seen."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from desktop.core.queries.code_numbers import code_numbers
from desktop.ui.models import codebook_page_model
from desktop.ui.theme import current
from desktop.ui.windows.main_window import MainWindow
from tests.core.making import small_project
from tests.core.organising_case import code_spans, make
from tests.ui.desk_case import code
from tests.ui.window_case import codebook_page, own_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.model import CodeId
    from desktop.core.project import Project
    from desktop.core.queries.code_numbers import CodeNumbers
    from desktop.ui.windows.codebook_page import CodebookPage


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    project = small_project(tmp_path / "book.testimonia")
    made = make(project, "Hunger", "Fear")
    found = project.coders.by_name("Ana Ruiz")
    assert found is not None
    project.coder = found.id
    code_spans(project, made["Hunger"], 0, 10)
    shown = MainWindow(own_settings(tmp_path), current())
    qtbot.addWidget(shown)
    shown.show_project(project, "Ana Ruiz")
    shown.resize(1440, 900)
    shown.show()
    yield shown
    shown.take_down()


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> CodebookPage:
    made = codebook_page(window)
    settled(qtbot, made)
    assert made.model.numbers(code(made.session, "Hunger")).codings == 2
    return made


@pytest.fixture
def counts(page: CodebookPage, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Of each count, whether the screen waited for it."""
    found: list[bool] = []

    def counting(project: Project) -> dict[CodeId, CodeNumbers]:
        found.append(threading.current_thread() is threading.main_thread())
        return code_numbers(project)

    monkeypatch.setattr(codebook_page_model, "code_numbers", counting)
    monkeypatch.setattr(codebook_page_model, "MANY", 1)
    return found


def settled(qtbot: QtBot, page: CodebookPage) -> None:
    qtbot.waitUntil(lambda: not page.wait.isActive())
    QApplication.processEvents()


def test_a_large_one_is_counted_beside_once_for_several_steps(
    qtbot: QtBot, page: CodebookPage, counts: list[bool]
) -> None:
    fear = code(page.session, "Fear")
    for start in (20, 30, 40):
        code_spans(page.session.project, fear, start)
    with qtbot.waitSignal(page.model.counted):
        pass
    assert counts == [False]
    assert page.model.numbers(fear).codings == 3
    page.tree.select_codes([fear])
    settled(qtbot, page)
    assert page.side.used.text().startswith("3 codings")
    code_spans(page.session.project, fear, 50)
    with qtbot.waitSignal(page.model.counted):
        pass
    assert page.side.used.text().startswith("4 codings")
    assert counts == [False, False]


def test_what_is_not_seen_is_not_counted(
    qtbot: QtBot, window: MainWindow, page: CodebookPage, counts: list[bool]
) -> None:
    window.show_page("desk")
    code_spans(page.session.project, code(page.session, "Fear"), 20)
    settled(qtbot, page)
    assert counts == []
    window.show_page("codebook")
    with qtbot.waitSignal(page.model.counted):
        pass
    assert page.model.numbers(code(page.session, "Fear")).codings == 1
    assert counts == [False]


def test_a_count_that_fails_is_made_anew(
    qtbot: QtBot, page: CodebookPage, counts: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = code_numbers

    def failing(project: Project) -> dict[CodeId, CodeNumbers]:
        if threading.current_thread() is not threading.main_thread():
            raise OSError("gone")
        return real(project)

    monkeypatch.setattr(codebook_page_model, "code_numbers", failing)
    code_spans(page.session.project, code(page.session, "Fear"), 20)
    with qtbot.waitSignal(page.model.counted):
        pass
    assert page.model.numbers(code(page.session, "Fear")).codings == 1


def test_the_window_may_close_while_it_counts(
    qtbot: QtBot, window: MainWindow, page: CodebookPage, counts: list[bool]
) -> None:
    code_spans(page.session.project, code(page.session, "Fear"), 20)
    page.wait.stop()
    page.refresh()
    window.take_down()
    QApplication.processEvents()
    assert window.session is None
