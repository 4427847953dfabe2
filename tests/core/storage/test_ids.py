"""Ids: positive, 63 bits, unique even when clocks stand still; what clashes between two copies is found."""

from __future__ import annotations

import math
import random
import shutil
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from desktop.core.project import Project
from desktop.core.storage.ids import EPOCH_2025, LOW_BITS, IdSource, clashes
from desktop.core.storage.schema import RECORDED, SETTING, STEP
from desktop.core.verify import verify
from tests.scale import long_run, scale

if TYPE_CHECKING:
    from pathlib import Path

ROWS = 100_000


def frozen(bits: int, seed: int) -> IdSource:
    """Ids of one second that never ends; the base is drawn among ``2**bits`` places."""
    chance = random.Random(seed)
    return IdSource(clock=lambda: EPOCH_2025 + 60_000_000, entropy=lambda _bits: chance.getrandbits(bits))


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
    def source() -> IdSource:
        return IdSource(clock=lambda: EPOCH_2025 + 1, entropy=lambda _bits: 10)

    made = []
    Project.create(tmp_path / "p.testimonia", name="p", ids=source()).close()
    for key in ("a", "b", "c"):
        with Project.open(tmp_path / "p.testimonia") as project:
            # Another program run in the same second, with the same luck: it knows nothing of what was drawn before.
            project.store.ids = source()
            with project.step("setting"):
                made.append(project.store.insert(SETTING, {"key": key, "value": ""}))
    assert len(set(made)) == 3


def test_of_many_ids_those_that_are_taken_are_drawn_again(tmp_path: Path) -> None:
    def source() -> IdSource:
        return IdSource(clock=lambda: EPOCH_2025 + 1, entropy=lambda _bits: 10)

    made: list[int] = []
    Project.create(tmp_path / "p.testimonia", name="p", ids=source()).close()
    for size in (3, 700, 1_300):
        with Project.open(tmp_path / "p.testimonia") as project:
            project.store.ids = source()
            with project.step("setting"):
                keys = (f"{size}/{number}" for number in range(size))
                made += project.store.insert_many(SETTING, ({"key": key, "value": ""} for key in keys))
    assert len(set(made)) == len(made) == 2_003


@pytest.mark.parametrize("seed", range(scale(20, 400)))
def test_one_source_never_gives_an_id_twice(seed: int) -> None:
    chance = random.Random(seed)
    source = frozen(bits=8, seed=seed)
    drawn: list[int] = []
    for _ in range(300):
        source.begin()
        drawn.extend(source.draw() for _ in range(chance.choice([0, 1, 2, 2, 30])))
    assert len(set(drawn)) == len(drawn)


def test_one_source_never_gives_an_id_twice_at_the_upper_end() -> None:
    bases = iter([(1 << 32) - 3, (1 << 32) - 5, 0, (1 << 32) - 1, 3])
    source = IdSource(clock=lambda: EPOCH_2025 + 1, entropy=lambda _bits: next(bases))
    drawn: list[int] = []
    for _ in range(4):
        source.begin()
        drawn.extend(source.draw() for _ in range(5))
    assert len(set(drawn)) == 20
    assert {value >> LOW_BITS for value in drawn} == {1}


def test_the_next_second_knows_nothing_of_the_last() -> None:
    seconds = iter([1, 2])
    source = IdSource(clock=lambda: EPOCH_2025 + next(seconds), entropy=lambda _bits: 7)
    first = source.draw()
    source.begin()
    assert source.draw() == first + (1 << LOW_BITS)


def drawn_in_steps(source: IdSource, steps: int, each: int) -> list[int]:
    found: list[int] = []
    for _ in range(steps):
        source.begin()
        found.extend(source.draw() for _ in range(each))
    return found


def test_two_copies_with_one_step_each_rarely_clash() -> None:
    """As the design says: about 1 in 20,000; the rows of a step count up, so two steps clash when they overlap."""
    one, other = frozen(LOW_BITS, 1), frozen(LOW_BITS, 2)
    source = frozen(LOW_BITS, 3)
    drawn = drawn_in_steps(source, 1, ROWS)
    assert [value - drawn[0] for value in (drawn[1], drawn[-1])] == [1, ROWS - 1]
    assert max(drawn) < 1 << 63
    tried = scale(1_000_000, 20_000_000)
    apart = 0
    for _ in range(tried):
        one.begin()
        other.begin()
        distance = abs(one.low - other.low)
        apart += min(distance, (1 << LOW_BITS) - distance) >= ROWS
    expected = tried * (2 * ROWS - 1) / (1 << LOW_BITS)
    assert 1 / 22_000 < expected / tried < 1 / 20_000
    assert abs(tried - apart - expected) < 4 * math.sqrt(expected)


def test_two_copies_with_a_step_for_each_row_clash_as_often_as_chance_says() -> None:
    """n * m / 2**32: 2.3 for 100,000 rows each. The short run has fewer rows in as much less room: the same figure."""
    steps, bits = (ROWS, LOW_BITS) if long_run() else (ROWS >> 4, LOW_BITS - 8)
    expected = steps * steps / (1 << bits)
    assert 2.2 < expected < 2.4
    tried = scale(40, 10)
    found = []
    for seed in range(tried):
        ours = drawn_in_steps(frozen(bits, 2 * seed), steps, 1)
        theirs = drawn_in_steps(frozen(bits, 2 * seed + 1), steps, 1)
        assert len(set(ours)) == len(set(theirs)) == steps
        both = clashes(ours, theirs)
        assert both == sorted(value for value, times in Counter(ours + theirs).items() if times == 2)
        found.append(len(both))
    assert abs(sum(found) - tried * expected) < 4 * math.sqrt(tried * expected)
    # And nine times in ten there is at least one.
    assert 0.7 < sum(1 for number in found if number) / tried <= 1


def test_overlapping_steps_clash_in_every_row_of_the_overlap() -> None:
    one = IdSource(clock=lambda: EPOCH_2025 + 9, entropy=lambda _bits: 1_000)
    other = IdSource(clock=lambda: EPOCH_2025 + 9, entropy=lambda _bits: 1_000 + ROWS - 700)
    both = clashes(drawn_in_steps(one, 1, ROWS), drawn_in_steps(other, 1, ROWS))
    assert len(both) == 700
    assert both == list(range(both[0], both[0] + 700))


def test_rows_of_different_seconds_never_clash() -> None:
    one = IdSource(clock=lambda: EPOCH_2025 + 9, entropy=lambda _bits: 7)
    other = IdSource(clock=lambda: EPOCH_2025 + 10, entropy=lambda _bits: 7)
    assert clashes(drawn_in_steps(one, 1, ROWS), drawn_in_steps(other, 1, ROWS)) == []


@pytest.mark.parametrize("bits", [LOW_BITS, 12])
@pytest.mark.parametrize("together", [True, False])
def test_two_copies_of_a_file_with_frozen_clocks(tmp_path: Path, bits: int, together: bool) -> None:
    """Written through steps, in one and in one each. With 12 bits there is hardly room, so that much must clash."""
    count = scale(20_000, ROWS) if together else scale(400, ROWS)
    place = tmp_path / "one.testimonia"
    Project.create(place, name="Copies").close()
    shutil.copy(place, tmp_path / "other.testimonia")
    made: list[dict[str, set[int]]] = []
    for seed, name in enumerate(("one", "other")):
        with Project.open(tmp_path / f"{name}.testimonia") as project:
            before = {row for (row,) in project.store.query(f"SELECT id FROM {STEP}")}
            project.store.ids = frozen(bits, seed)
            values = [{"key": f"{name} {number}", "value": ""} for number in range(count)]
            for part in [values] if together else [[value] for value in values]:
                with project.step("setting"):
                    assert len(project.store.insert_many(SETTING, part)) == len(part)
            rows = {table: [row["id"] for row in project.store.rows(table)] for table in RECORDED}
            rows[STEP] = [row for (row,) in project.store.query(f"SELECT id FROM {STEP}")]
            assert len(rows[SETTING]) == count
            everything = [row for found in rows.values() for row in found]
            assert len(set(everything)) == len(everything), "a file gave an id twice"
            assert min(everything) > 0
            assert max(everything) < 1 << 63
            assert verify(project).problems == ()
            made.append({table: set(found) - before for table, found in rows.items()})
    for table in (SETTING, STEP):
        both = clashes(made[0][table], made[1][table])
        assert both == [row for row in sorted(made[0][table]) if row in made[1][table]]
        if bits == 12 and table == SETTING:
            assert both, "so little room, and nothing clashed"
        if bits == LOW_BITS and not long_run():
            assert both == []
