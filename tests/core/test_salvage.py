"""What is believed of a damaged project, what is lost, and what is said of both."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from desktop.core import erasing, errors, protection
from desktop.core.erasure import EraseCoder, EraseDocuments, ErasePassages, Passage
from desktop.core.project import Project
from desktop.core.salvage import salvage
from desktop.core.salvage.chain import read_chain
from desktop.core.salvage.fitting import Fitting
from desktop.core.salvage.rows import LATER, judge
from desktop.core.storage import history
from desktop.core.storage.salvaging.found import Found, Reader
from desktop.core.storage.salvaging.images import Images
from tests.core.ruins import PASSPHRASE, SAID, changed, dump_of, flipped, new_of, places, repaired
from tests.core.whole_project import build
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.erasure import Wish

pytestmark = pytest.mark.usefixtures("quick_keys", "own_settings")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with build(tmp_path) as project:
        return project.path


@pytest.fixture
def secret(path: Path) -> Path:
    with Project.open(path) as project:
        protection.encrypt(project, PASSPHRASE)
    return path


# what is whole


def test_a_whole_project_comes_out_whole_and_begins_a_history_of_its_own(path: Path) -> None:
    before, mine = path.read_bytes(), dump_of(path)
    report = repaired(path)
    assert report.whole
    assert report.lost == report.unproven == report.problems == []
    assert report.saved["segments"] == 5
    assert report.saved["memos"] == 4
    assert dump_of(new_of(path)) == mine
    assert path.read_bytes() == before
    with Project.open(new_of(path)) as project:
        head = project.history()[0]
        assert (project.step_count(), head.action, head.args["source"]) == (1, "project.build", path.name)
    assert report.notes == ["The new project begins a history of its own; the old steps stay in the damaged file."]


def test_what_was_salvaged_can_be_salvaged_again_out_of_blocks(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "BLOCK_FROM", scale(100, history.BLOCK_FROM))
    repaired(path)
    with Project.open(new_of(path)) as project:
        with project.step("codebook.load", {"name": "many"}):
            facet = project.codebook.facets()[0].id
            for number in range(history.BLOCK_FROM + 1):
                project.codebook.create_code(facet, f"Code {number}")
        assert project.store.query("SELECT DISTINCT place FROM step_block")
    again = path.with_name("again.testimonia")
    report = salvage(new_of(path), again)
    assert report.whole
    assert (report.steps_sealed, report.steps_known) == (2, 2)
    assert dump_of(again) == dump_of(new_of(path))


# texts


@pytest.mark.parametrize("which", [0, 1])
def test_a_text_is_read_again_from_its_original_and_the_other_way_round(path: Path, which: int) -> None:
    mine, at = dump_of(path), places(path.read_bytes(), SAID)
    assert len(at) == 2, "once in the text and once in the original"
    flipped(path, at[which])
    report = repaired(path)
    assert report.lost == []
    assert dump_of(new_of(path)) == mine
    with Project.open(new_of(path)) as project:
        first = project.documents.all()[0]
        assert SAID.decode() in project.documents.text(first.id)
        assert first.original_bytes > 0


def test_a_text_that_is_not_what_it_was_is_no_document(path: Path, tmp_path: Path) -> None:
    flipped(path, *places(path.read_bytes(), SAID))
    report = repaired(path, torn=tmp_path / "torn")
    assert not report.whole
    assert report.lost_counts["documents"] == 1
    assert report.lost_counts["segments"] == 4
    assert "The document “statement” is lost: its text cannot be read as it was." in report.lost
    assert (
        "The segment of Ana in “statement” from 13 to 36 (“2014 to 2024”, “Arrest, at night”, “Paper”, “Witness”) "
        "is lost: what it belongs to is lost."
    ) in report.lost
    assert report.problems == []
    with Project.open(new_of(path)) as project:
        assert [document.name for document in project.documents.all()] == ["شهادة", "empty work"]
    torn = (tmp_path / "torn" / "statement.damaged.txt").read_text(encoding="utf-8")
    assert "They took him at night" in torn
    assert SAID.decode() not in torn
    assert b"They took him" not in new_of(path).read_bytes()


# rows against the history


def test_the_history_wins_over_a_row_that_was_altered(path: Path) -> None:
    mine = dump_of(path)
    changed(path, 'UPDATE segment SET start = 14 WHERE start = 13 AND "end" = 36', "UPDATE coding SET note = 'other'")
    report = repaired(path)
    assert report.differing == 8
    assert "8 rows lay in the file otherwise than the history says; they are as the history says now." in report.notes
    assert report.lost == []
    assert dump_of(new_of(path)) == mine


def test_rows_that_were_removed_come_back_and_rows_that_were_planted_do_not(path: Path) -> None:
    mine = dump_of(path)
    changed(
        path,
        "DELETE FROM coding",
        "DELETE FROM memo",
        "INSERT INTO coder VALUES (77, 'Nobody', 'nobody', 'person', '2026-01-01T00:00:00.000Z')",
    )
    report = repaired(path)
    assert report.rebuilt == len(mine["coding"]) + len(mine["memo"])
    assert "1 row of which the history knows nothing was left out." in report.notes
    assert dump_of(new_of(path)) == mine


def test_a_row_whose_step_is_lost_is_believed_where_two_say_alike(path: Path) -> None:
    mine = dump_of(path)
    changed(path, "DELETE FROM step_change WHERE table_name = 'segment'")
    report = repaired(path)
    assert report.steps_sealed < report.steps_known
    assert report.lost == []
    assert "so it cannot vouch for everything." in report.notes[0]
    assert dump_of(new_of(path)) == mine
    # Row and index agree on the places; nothing confirms when the segments were made.
    assert any("from 13 to 36: nothing confirms when it was made." in note for note in report.unproven)


def test_damaged_steps_are_not_believed(path: Path) -> None:
    changed(path, "UPDATE step SET args = '{}' WHERE number = 15")
    report = repaired(path)
    assert report.steps_sealed == report.steps_known - 1
    assert report.lost == []


@pytest.fixture
def read(path: Path) -> Found:
    images = Images(path, None, path.with_name("scratch"))
    try:
        return Reader(images, lambda _done: None).read()
    finally:
        images.close()


def segment_at(found: Found, start: int) -> int:
    return next(row for row, values in found.live["segment"].items() if values["start"] == start)


def test_one_witness_alone_gives_no_place(read: Found) -> None:
    row = segment_at(read, 37)
    read.steps.clear()
    read.changes.clear()
    judged = judge(read, read_chain(read))
    assert judged.rows["segment"][row]["start"] == 37
    read.live["segment"][row] = {**read.live["segment"][row], "start": 36}
    judged = judge(read, read_chain(read))
    assert row not in judged.rows["segment"]
    assert [values["id"] for table, values in judged.lost if table == "segment"] == [row]


def test_without_any_witness_a_row_is_lost_and_named(read: Found) -> None:
    row = segment_at(read, 37)
    read.steps.clear()
    read.changes.clear()
    del read.live["segment"][row]
    for index in ("segment_place", "segment_span", "segment_coder"):
        read.whole.discard(index)
    read.whole.discard("segment")
    for index in ("segment_place", "segment_coder"):
        del read.entries[index][row]
    judged = judge(read, read_chain(read))
    assert row not in judged.rows["segment"]
    assert [values["start"] for table, values in judged.lost if table == "segment"] == [37]


def test_what_only_older_steps_say_is_told_to_be_unproven(read: Found) -> None:
    row = segment_at(read, 37)
    last = max(read.steps, key=lambda step: read.steps[step][0]["number"])
    del read.steps[last], read.live["segment"][row]
    for index in ("segment_place", "segment_span", "segment_coder"):
        del read.entries[index][row]
        read.whole.discard(index)
    read.whole.discard("segment")
    judged = judge(read, read_chain(read))
    assert judged.rows["segment"][row]["start"] == 37
    assert ("segment", row, (LATER,)) in judged.unproven
    # Where the whole table can be read and has no such row, a lost step took it away.
    read.whole.add("segment")
    judged = judge(read, read_chain(read))
    assert row not in judged.rows["segment"]
    assert not any(table == "segment" for table, _ in judged.lost)


def test_the_newest_step_is_missed_when_only_the_index_knows_it(read: Found) -> None:
    assert read_chain(read).complete
    last = max(read.steps, key=lambda step: read.steps[step][0]["number"])
    del read.steps[last], read.changes[last]
    chain = read_chain(read)
    assert not chain.end_known
    assert chain.last_gap == float("inf")


# what was erased for good


@pytest.mark.parametrize("what", ["document", "coder", "passage"])
def test_what_was_erased_stays_erased(tmp_path: Path, what: str) -> None:
    with build(tmp_path) as project:
        path, first = project.path, project.documents.all()[0].id
        jonas = next(coder.id for coder in project.coders.all() if coder.name == "Jonas")
        wishes: dict[str, Wish] = {
            "document": EraseDocuments((first,)),
            "coder": EraseCoder(jonas),
            "passage": ErasePassages((Passage(first, 13, 36),)),
        }
        erasing.erase(project, wishes[what])
        mine = project.store.dump()
    report = repaired(path)
    assert report.whole, report.as_dict()
    assert "cannot be read" not in "".join(report.notes)
    # Which steps were blanked belongs to the old history.
    assert {**dump_of(new_of(path)), "erasure": []} == {**mine, "erasure": []}
    assert what == "coder" or b"took him at night" not in new_of(path).read_bytes()


def test_what_does_not_fit_together_any_more_is_put_right_and_told(path: Path) -> None:
    rows = {table: {row["id"]: row for row in lines} for table, lines in dump_of(path).items()}
    lengths = {row: version["chars"] for row, version in rows["document_version"].items()}
    facet = next(row for row, values in rows["facet"].items() if values["name"] == "Source type")
    top = next(row for row, values in rows["code"].items() if values["name"] == "Detention")
    child = next(row for row, values in rows["code"].items() if values["name"] == "Arrest, at night")
    rows["facet"][facet]["retired"] = 1
    rows["code"][top]["parent_id"] = child
    del rows["coder"][next(row for row, values in rows["coder"].items() if values["name"] == "Jonas")]
    fitting = Fitting(rows, lengths)
    fitting.fit(frozenset(), doubtful=True)
    assert len([one for one in fitting.loosened if one[2] == "facet_id"]) == 5
    assert [one[1] for one in fitting.loosened if one[2] == "parent_id"] in ([top], [child])
    lost = [table for table, _, _ in fitting.lost]
    assert lost.count("segment") == 2
    assert lost.count("coding") == 4


# where the damage lies


def test_the_first_page_is_not_needed(path: Path) -> None:
    mine = dump_of(path)
    path.write_bytes(bytes(4_096) + path.read_bytes()[4_096:])
    with pytest.raises(errors.NotAProject):
        Project.open(path)
    report = repaired(path)
    assert report.lost == []
    assert dump_of(new_of(path)) == mine


def test_of_an_encrypted_project_only_the_salt_is_needed(secret: Path) -> None:
    mine, data = dump_of(secret, PASSPHRASE), secret.read_bytes()
    secret.write_bytes(data[:16] + random.Random(1).randbytes(4_080) + data[4_096:])
    with pytest.raises(errors.WrongPassphrase):
        Project.open(secret, passphrase=PASSPHRASE)
    report = repaired(secret, passphrase=PASSPHRASE)
    assert report.lost == []
    assert dump_of(new_of(secret), PASSPHRASE) == mine
    new_of(secret).unlink()
    secret.write_bytes(b"\0" + data[1:])
    with pytest.raises(errors.WrongPassphrase, match="the first 16 bytes of the file are damaged"):
        repaired(secret, passphrase=PASSPHRASE)


def test_nothing_beside_an_encrypted_project_is_in_the_clear(secret: Path) -> None:
    seen: list[str] = []

    def look(_done: int, _total: int) -> bool:
        for one in secret.parent.iterdir():
            if one.is_file():
                seen.append(one.name)
                assert b"They took him" not in one.read_bytes(), one
                assert b"Arrest, at night" not in one.read_bytes(), one
        return True

    assert repaired(secret, passphrase=PASSPHRASE, on_progress=look).whole
    assert any("-salvage-" in name for name in seen)
    assert not any("-salvage-" in one.name for one in secret.parent.iterdir())
