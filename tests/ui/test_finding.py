"""Looking for words beside the desk: how places are handed over, and how it ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core.queries.concordance import Query, What
from desktop.ui import finding
from desktop.ui.finding import Finding
from desktop.ui.tasks import wait_for_tasks
from tests.core.making import parsed, small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from desktop.core.project import Project
    from desktop.core.queries.concordance import Hit


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "finding.testimonia")
    made.documents.add([parsed(f"D{number}", "river camp\n" * 300) for number in range(20)])
    yield made
    made.close()


@pytest.fixture
def search(project: Project) -> Iterator[Finding]:
    made = Finding(project)
    yield made
    made.forget()
    wait_for_tasks()


TEXTS = frozenset({What.TEXTS})


def test_the_first_places_come_soon_and_later_handfuls_are_larger(
    search: Finding, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "_BATCH_SECONDS", 60)
    batches: list[list[Hit]] = []
    search.found.connect(batches.append)
    with qtbot.waitSignal(search.ended, timeout=20_000) as ended:
        search.start(Query("river"), TEXTS)
    sizes = [len(batch) for batch in batches]
    assert sum(sizes) == finding.MOST
    assert ended.args == [True]
    assert sizes[0] == 100
    assert len(sizes) <= 12


def test_another_search_ends_the_one_before(search: Finding, qtbot: QtBot) -> None:
    found: list[Hit] = []
    search.found.connect(found.extend)
    search.start(Query("river"), TEXTS)
    with qtbot.waitSignal(search.ended, timeout=20_000):
        search.start(Query("camp"), TEXTS)
    assert {hit.hit for hit in found} == {"camp"}
    assert len(found) == finding.MOST


def test_what_is_stopped_is_not_heard_of_again(search: Finding, qtbot: QtBot) -> None:
    heard: list[object] = []
    search.found.connect(heard.append)
    search.ended.connect(heard.append)
    search.start(Query("river"), TEXTS)
    assert search.stop()
    assert not search.stop()
    wait_for_tasks()
    qtbot.wait(20)
    assert heard == []
