"""Ids: positive, 63 bits, unique even when clocks stand still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.project import Project
from desktop.core.storage.ids import EPOCH_2025, IdSource
from desktop.core.storage.schema import SETTING

if TYPE_CHECKING:
    from pathlib import Path


def test_ids_carry_the_second_and_count_up() -> None:
    source = IdSource(clock=lambda: EPOCH_2025 + 5, entropy=lambda _bits: 7)
    assert [source.draw(), source.draw()] == [(5 << 32) + 7, (5 << 32) + 8]


def test_the_lower_half_goes_round_and_an_id_is_never_zero() -> None:
    source = IdSource(clock=lambda: 0.0, entropy=lambda _bits: (1 << 32) - 1)
    assert [source.draw(), source.draw()] == [(1 << 32) - 1, 1]


def test_ids_fit_63_bits_at_the_end_of_time() -> None:
    source = IdSource(clock=lambda: 1e12, entropy=lambda bits: (1 << bits) - 1)
    assert source.draw() < 1 << 63


def test_an_id_that_is_taken_is_drawn_again(tmp_path: Path) -> None:
    bases = iter([10, 10, 10, 900, 10, 5000, 77, 78])
    source = IdSource(clock=lambda: EPOCH_2025 + 1, entropy=lambda _bits: next(bases))
    with Project.create(tmp_path / "p.testimonia", name="p", ids=source) as project:
        made = []
        for key in ("a", "b"):
            with project.step("setting"):
                made.append(project.store.insert(SETTING, {"key": key, "value": ""}))
        assert len(set(made)) == 2
        # A table of its own may have the number that another one has; steps are a table too.
        assert project.step_count() == 3
