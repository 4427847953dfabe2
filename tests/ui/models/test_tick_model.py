"""Rows to tick: what excludes what, what the filter keeps, and how fast it is with many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.core.storage.schema import RETIREMENT
from desktop.ui.models.tick_model import TickItem, TickModel, code_items
from tests.core.making import codes_of, small_project
from tests.effort import calls_of

if TYPE_CHECKING:
    from pathlib import Path


def filled(items: list[TickItem], *checked: object) -> TickModel:
    model = TickModel()
    model.set_items(items, checked)
    return model


@pytest.fixture
def items() -> list[TickItem]:
    return [
        TickItem("A", "Abuse", "A", heading=True),
        TickItem("torture", "Torture", "A"),
        TickItem("stress", "Stress position", "A", depth=1, path="Torture"),
        TickItem("detention", "Détention", "A"),
        TickItem("unknown", "unknown", "A", single=True, coded=False),
        TickItem("B", "Source", "B", heading=True),
        TickItem("media", "State media", "B", single=True, round=True, path="Media report"),
        TickItem("report", "Media report", "B", single=True, round=True),
    ]


def row(model: TickModel, key: object) -> int:
    return next(place for place, item in enumerate(model.shown) if item.key == key)


def test_what_stands_alone_takes_the_ticks_of_its_group_away(qtbot: object, items: list[TickItem]) -> None:
    model = filled(items, "torture", "gone")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for key in ("stress", "media"):
        assert model.toggle(row(model, key))
    assert model.keys() == ["torture", "stress", "media"]
    model.toggle(row(model, "unknown"))
    assert model.keys() == ["unknown", "media"]
    model.toggle(row(model, "detention"))
    model.toggle(row(model, "report"))
    assert model.keys() == ["detention", "report"]
    model.toggle(row(model, "report"))
    assert model.keys() == ["detention"]
    assert not model.toggle(0)
    assert not model.toggle(99)
    assert model.data(model.index(0), Qt.ItemDataRole.CheckStateRole) is None


def test_ticks_out_of_sight_stay_and_still_exclude(qtbot: object, items: list[TickItem]) -> None:
    model = filled(items, "torture", "report")
    model.set_filter("unkn")
    model.toggle(row(model, "unknown"))
    assert model.keys() == ["unknown", "report"]


def test_the_filter_finds_names_and_paths_without_accents_and_begins_at_the_name(
    qtbot: object, items: list[TickItem]
) -> None:
    model = filled(items)
    for text, found in (
        ("DETENTION", ["Abuse", "Détention"]),
        ("tor", ["Abuse", "Torture", "Stress position"]),
        ("pos tor", ["Abuse", "Stress position"]),
        ("media rep", ["Source", "State media", "Media report"]),
        ("nothing", []),
        ("", [item.words for item in items]),
    ):
        model.set_filter(text)
        assert [item.words for item in model.shown] == found, text
    model.set_filter("media rep")
    best = model.best()
    assert best is not None
    assert model.shown[best].words == "Media report"


def test_codes_are_rows_in_the_order_of_the_tree(tmp_path: Path) -> None:
    with small_project(tmp_path / "small.testimonia") as project:
        book, codes = project.codebook, codes_of(project)
        abuse = book.facets()[0].id
        with project.step("test.retire"):
            values = {"code_id": codes["Surveillance"], "reason": "", "at": "2026-01-01T00:00:00.000Z"}
            project.store.insert(RETIREMENT, values)
        found = code_items(book, [abuse])
        assert [(item.words, item.depth, item.single) for item in found] == [
            ("Abuse type", 0, False),
            ("Unlawful killing", 0, False),
            ("Execution", 1, False),
            ("not stated", 0, True),
            ("unknown", 0, True),
            ("not applicable", 0, True),
        ]
        kept = code_items(book, [abuse], [codes["Surveillance"]], headings=False)
        assert [(item.words, item.detail) for item in kept if item.detail] == [("Surveillance", "retired")]


def test_ten_thousand_rows_filter_while_one_types(qtbot: object) -> None:
    model = filled([TickItem(number, f"Interview {number} with a person of the north") for number in range(10_000)])
    model.set_filter("warm")
    for text in ("4", "42", "421", "4217"):
        assert calls_of(lambda text=text: model.set_filter(text)) < 6 * 10_000  # type: ignore[misc]
    assert [item.key for item in model.shown] == [4217]
