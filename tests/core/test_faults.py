"""What the disk and the driver refuse at any statement of a step: the step is not kept, everything before it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.errors import RescueFailed, StorageFailed
from desktop.core.project import Project
from desktop.core.storage import connection as files
from desktop.core.storage import history, lock, reasons
from tests.core.faulty import Faulty, break_at, fault, mend
from tests.core.making import codes_of, parsed, small_project
from tests.core.other_desk import fingerprint

if TYPE_CHECKING:
    from pathlib import Path

SAID = {
    5: "another program is writing to it",
    8: "the file may only be read",
    10: "the disk gave an error",
    11: "the file is damaged",
    13: "the disk is full",
    14: "the file could not be opened",
    15: "the folder cannot keep two programs apart",
    522: "a part of it is missing",
    778: "the disk could not write",
    1032: "the file was moved, replaced or deleted meanwhile",
    1034: "the disk could not write",
    1802: "the drive is gone",
    3850: "the folder cannot keep two programs apart",
    8458: "the file is damaged",
}
PLACES = ["BEGIN IMMEDIATE", "INSERT INTO segment", "INSERT INTO coding", "INSERT INTO step (", "COMMIT"]


@pytest.mark.parametrize("code", SAID)
@pytest.mark.parametrize("place", PLACES)
def test_a_step_that_fails_anywhere_is_not_kept(project: Project, place: str, code: int) -> None:
    codes = list(codes_of(project).values())
    document = project.documents.all()[0].id
    project.coding.code_span(document, 0, 6, codes[:2])
    before, steps, told = fingerprint(project), project.step_count(), list[object]()
    project.subscribe(told.append)
    faulty = break_at(project, place, code)
    for _ in range(2):
        with pytest.raises(StorageFailed) as caught:
            project.coding.code_span(document, 8, 16, codes[:2])
        assert caught.value.sentence == (
            f"The project file could not be written ({SAID[code]}). The last action was not kept; "
            "everything before it is. Make room or see to the drive, then do it again."
        )
    assert any(sql.startswith(place) for sql in faulty.seen)
    assert not told
    assert (fingerprint(project), project.step_count()) == (before, steps)
    mend(project)
    assert not project.store.connection.in_transaction
    assert (fingerprint(project), project.step_count()) == (before, steps)
    project.coding.code_span(document, 8, 16, codes[:2])
    assert len(told) == 1
    assert history.verify_chain(project.store) is None


@pytest.mark.parametrize("code", [10, 13])
def test_an_import_that_fails_in_the_middle_leaves_nothing(project: Project, code: int) -> None:
    before = fingerprint(project)
    for nth in (1, 7):
        break_at(project, "INSERT OR IGNORE INTO text_body", code, nth)
        with pytest.raises(StorageFailed, match="The last action was not kept"):
            project.documents.add([parsed(f"Part {number}", f"words {number}") for number in range(12)])
        mend(project)
        assert fingerprint(project) == before
        assert len(project.documents.all()) == 1
    project.documents.add([parsed("Part", "words")])


def test_reading_that_fails_says_so_and_changes_nothing(project: Project) -> None:
    break_at(project, "SELECT", 10)
    with pytest.raises(StorageFailed) as caught:
        project.history()
    assert caught.value.sentence == (
        "A part of the project file could not be read (the disk gave an error). Nothing was changed."
    )
    mend(project)
    assert project.history()


def test_a_drive_that_fails_at_rolling_back_too_is_an_error_and_no_crash(project: Project) -> None:
    before = fingerprint(project)
    real = project.store.connection
    project.store.connection = Faulty(real, lambda sql: fault(10) if sql.startswith(("INSERT", "ROLLBACK")) else None)
    with pytest.raises(StorageFailed):
        project.coders.add("Never")
    project.store.connection = real
    real.execute("ROLLBACK")
    assert fingerprint(project) == before
    project.coders.add("At last")


def test_closing_with_a_failing_disk_keeps_what_was_acknowledged(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    made = small_project(path)
    rows = fingerprint(made)
    real = made.store.connection
    made.store.connection = Faulty(real, lambda sql: fault(10))
    made.close()
    with Project.open(path) as again:
        assert not again.read_only
        assert fingerprint(again) == rows


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [
        (13, StorageFailed, "could not be opened (the disk is full). Nothing was changed."),
        (10, StorageFailed, "could not be opened (the disk gave an error). Nothing was changed."),
        (14, StorageFailed, "could not be opened (the file could not be opened). Nothing was changed."),
        (15, StorageFailed, "could not be opened (the folder cannot keep two programs apart). Nothing was changed."),
        (11, errors.DamagedProject, "the file is damaged or not complete"),
    ],
)
def test_opening_that_fails_blames_what_is_to_blame(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, kind: type[Exception], words: str
) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    before = path.read_bytes()

    def fail(*_given: object, **_named: object) -> None:
        raise fault(code)

    monkeypatch.setattr(files, "check_marks", fail)
    with pytest.raises(kind) as caught:
        Project.open(path)
    assert words in str(caught.value)
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["p.testimonia"]


@pytest.mark.parametrize("code", [10, 13, 15])
def test_a_writer_that_cannot_settle_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int) -> None:
    from desktop.core.storage import journal

    path = tmp_path / "p.testimonia"
    small_project(path).close()

    def fail(*_given: object) -> str:
        raise fault(code)

    with monkeypatch.context() as broken:
        broken.setattr(journal, "settle", fail)
        with pytest.raises(errors.ProjectNotWritable, match=SAID[code]):
            Project.open(path, must_write=True)
        project = Project.open(path)
        assert project.read_only
        assert SAID[code] in project.file.hindrance
        assert not project.take_over()
        assert project.info().name == "Small"
    assert project.take_over()
    project.rename("Mended")
    project.close()


def test_making_a_project_that_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.core.storage import journal

    def fail(*_given: object) -> str:
        raise fault(13)

    monkeypatch.setattr(journal, "settle", fail)
    path = tmp_path / "p.testimonia"
    with pytest.raises(StorageFailed) as caught:
        Project.create(path)
    assert caught.value.sentence == f"{path} could not be made (the disk is full). Nothing was written."
    assert list(tmp_path.iterdir()) == []


def test_a_copy_that_cannot_be_read_is_not_left(project: Project, tmp_path: Path) -> None:
    break_at(project, "VACUUM INTO", 10)
    with pytest.raises(RescueFailed, match="the disk gave an error"):
        project.rescue(tmp_path / "copy.testimonia")
    assert not (tmp_path / "copy.testimonia").exists()
    mend(project)
    (tmp_path / "taken").write_text("mine")
    with pytest.raises(errors.ProjectExists):
        project.rescue(tmp_path / "taken")
    assert (tmp_path / "taken").read_text() == "mine"


def test_every_reason_is_plain_words() -> None:
    for reason in (*reasons.BY_CODE.values(), *reasons.BY_TEXT.values(), *reasons.OF_SYSTEM.values(), lock.NO_LOCKS):
        assert reason[0].islower()
        assert not reason.endswith(".")
        assert "SQL" not in reason
        assert "database" not in reason
    assert reasons.reason_of(fault(5386)) == "its side files could not be made"
    assert reasons.reason_of(fault(4106)) == "the disk gave an error"  # a variant of which there is nothing to say
    assert reasons.reason_of(ValueError()) == "no reason was given"
    assert reasons.os_reason(OSError(99999, "odd")) == "odd"
