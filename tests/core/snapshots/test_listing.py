"""Names, folders, and what is passed over."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.snapshots import listing
from desktop.core.snapshots.listing import Policy, file_name, folder_of, in_folder, listed, read_name

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 11, 23, 9, 15, 2, tzinfo=UTC)
MINE, OTHER = 256537248759490758, 77


@given(
    st.datetimes(datetime(1000, 1, 1), datetime(9000, 1, 1)),
    st.sampled_from(listing.REASONS),
    st.integers(0, 10**17),
    st.from_regex(r"[0-9a-f]{8}", fullmatch=True),
)
def test_a_name_says_what_was_put_into_it(at: datetime, reason: str, step: int, mark: str) -> None:
    at = at.replace(microsecond=0, tzinfo=UTC)
    assert read_name(file_name(at, reason, step, mark)) == (at, reason, step, mark)


@pytest.mark.parametrize(
    "name",
    [
        "",
        "p.testimonia",
        "20261123T091502Z-auto-5-0badcafe.testimonia.partial",
        "20261123T091502Z-auto-5-0badcafe.testimonia-wal",
        "x20261123T091502Z-auto-5-0badcafe.testimonia",
        "20261123T091502Z-auto-5-0BADCAFE.testimonia",
        "20261123T091502Z-other-5-0badcafe.testimonia",
        "20261323T091502Z-auto-5-0badcafe.testimonia",
        "20261123T096102Z-auto-5-0badcafe.testimonia",
        "20261123T091502Z-auto--5-0badcafe.testimonia",
        "٢٠٢٦1123T091502Z-auto-5-0badcafe.testimonia",
        "20261123T091502Z-auto-5-0badcafe.testimonia\n",
    ],
)
def test_other_names_are_none(name: str) -> None:
    assert read_name(name) is None


def made(folder: Path, step: int = 5, size: int = 3, at: datetime = AT) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / file_name(at, "auto", step, "0badcafe")
    path.write_bytes(b"x" * size)
    return path


def test_only_files_of_such_a_name_are_listed_newest_first(tmp_path: Path) -> None:
    old = made(tmp_path, at=AT.replace(year=2025))
    new = made(tmp_path, size=9)
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / file_name(AT, "merge", 5, "0badcafe")).mkdir()
    os.symlink(old, tmp_path / file_name(AT, "asked", 5, "0badcafe"))
    found = in_folder(tmp_path)
    assert [each.path for each in found] == [new, old]
    assert (found[0].at, found[0].reason, found[0].step, found[0].mark, found[0].bytes) == (
        AT,
        "auto",
        5,
        "0badcafe",
        9,
    )
    assert in_folder(tmp_path / "none") == []


def test_snapshots_lie_beside_the_project_or_in_a_folder_of_their_own_in_the_chosen_place(tmp_path: Path) -> None:
    project = tmp_path / "camp.testimonia"
    assert folder_of(project, MINE, Policy()) == tmp_path / "camp.testimonia-snapshots"
    chosen = folder_of(project, MINE, Policy(folder=tmp_path / "all"))
    assert chosen.parent == tmp_path / "all"
    assert chosen.name == f"camp {MINE & 0xFFFFFFFF:08x}"
    assert folder_of(project, OTHER, Policy(folder=tmp_path / "all")) != chosen


def test_a_new_project_of_an_old_name_does_not_get_the_old_ones_snapshots(tmp_path: Path) -> None:
    project = tmp_path / "camp.testimonia"
    beside = tmp_path / "camp.testimonia-snapshots"
    old = made(beside)
    (beside / listing.OWNER).write_text(f"{OTHER}\n")
    folder = folder_of(project, MINE, Policy())
    assert folder != beside
    new = made(folder)
    assert [each.path for each in listed(project, MINE, Policy())] == [new]
    assert [each.path for each in listed(project, OTHER, Policy())] == [old]


def test_all_places_are_looked_at_the_chosen_the_former_and_beside(tmp_path: Path) -> None:
    project = tmp_path / "camp.testimonia"
    chosen, former = tmp_path / "chosen", tmp_path / "former"
    policy = Policy(folder=chosen, former=(former, tmp_path / "gone", chosen))
    expected = [
        made(chosen / folder_of(project, MINE, policy).name, 4, at=AT.replace(hour=8)),
        made(former / folder_of(project, MINE, policy).name, 3, at=AT.replace(hour=7)),
        # The project was called otherwise then.
        made(former / f"before {listing.id_mark(MINE)}", 2, at=AT.replace(hour=6)),
        made(tmp_path / "camp.testimonia-snapshots", 1, at=AT.replace(hour=5)),
    ]
    made(former / f"camp {listing.id_mark(OTHER)}", 9)
    made(chosen / "camp", 9)
    made(chosen, 9)
    assert [each.path for each in listed(project, MINE, policy)] == expected
    # A project that cannot say which it is finds what bears its name.
    without = [each.path for each in listed(project, None, policy)]
    assert set(expected) - set(without) == {expected[2]}
    (tmp_path / "camp.testimonia-snapshots" / listing.OWNER).write_text(str(MINE))
    assert [each.path for each in listed(project, None, policy)] == expected


def test_in_a_chosen_place_a_folder_says_whose_snapshots_it_holds(tmp_path: Path) -> None:
    # Two projects whose ids end alike: their folders there have one name.
    mine, other = (1 << 40) + 5, (2 << 40) + 5
    policy = Policy(folder=tmp_path)
    project = tmp_path / "elsewhere" / "camp.testimonia"
    folder = folder_of(project, mine, policy)
    folder.mkdir()
    (folder / file_name(datetime(2026, 11, 23, 9, tzinfo=UTC), "auto", 3, "0badcafe")).write_bytes(b"x")
    assert len(listed(project, mine, policy)) == 1
    (folder / listing.OWNER).write_text(f"{mine}\n", encoding="ascii")
    assert len(listed(project, mine, policy)) == 1
    (folder / listing.OWNER).write_text(f"{other}\n", encoding="ascii")
    assert listed(project, mine, policy) == []
    assert len(listed(project, other, policy)) == 1
