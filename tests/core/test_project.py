"""Opening, closing, refusing, undo across a restart, and the sentences of staleness."""

from __future__ import annotations

import os
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from desktop.core.codebook_files import load_codebook, starter_names
from desktop.core.errors import (
    BadName,
    DamagedProject,
    NameTaken,
    NewerProject,
    NotAProject,
    NothingToRedo,
    NothingToUndo,
    NotUndoable,
    PeriodTaken,
    ProjectBusy,
    ProjectExists,
    ProjectMissing,
    ProjectNotWritable,
    ReadOnly,
    StaleStep,
    StorageFailed,
)
from desktop.core.model import MemoTarget, StepKind
from desktop.core.project import Project
from desktop.core.storage import history
from desktop.core.storage.schema import LAYOUT
from tests.core.making import codes_of, small_project

if TYPE_CHECKING:
    from pathlib import Path


def test_a_closed_project_is_one_file(tmp_path: Path) -> None:
    path = tmp_path / "été 인권 %20?.testimonia"
    made = small_project(path)
    assert (tmp_path / f"{path.name}-lock").exists()
    made.close()
    made.close()
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]
    with Project.open(path) as again:
        assert again.info().name == "Small"
        assert [document.name for document in again.documents.all()] == ["Review"]


def test_what_is_no_project_is_refused_and_left_alone(tmp_path: Path) -> None:
    text = tmp_path / "letter.testimonia"
    text.write_text("Dear Ana")
    with pytest.raises(NotAProject, match=r"is not a Testimonia project\. It was left as it is\."):
        Project.open(text)
    other = tmp_path / "other.testimonia"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE t (x)")
    connection.close()
    before = other.read_bytes()
    with pytest.raises(NotAProject):
        Project.open(other)
    assert other.read_bytes() == before
    with pytest.raises(ProjectMissing):
        Project.open(tmp_path / "nowhere.testimonia")
    with pytest.raises(ProjectMissing):
        Project.open(tmp_path)
    with pytest.raises(ProjectExists, match="choose another name"):
        Project.create(text, name="x")
    assert text.read_text() == "Dear Ana"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["letter.testimonia", "other.testimonia"]


@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("kept", [100, 4096, 60_000])
def test_a_project_of_which_a_part_is_missing_is_called_damaged(tmp_path: Path, kept: int, read_only: bool) -> None:
    path = tmp_path / "half.testimonia"
    small_project(path).close()
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(DamagedProject, match="is a Testimonia project, but the file is damaged"):
        Project.open(path, read_only=read_only)
    assert [entry.name for entry in tmp_path.iterdir()] == ["half.testimonia"]
    assert path.stat().st_size == kept


def test_a_project_of_a_newer_layout_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "newer.testimonia"
    small_project(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(NewerProject, match=f"layout 99; this one knows {LAYOUT}"):
        Project.open(path)


def test_a_project_that_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(BadName):
        Project.create(tmp_path / "x.testimonia", name="two\nlines")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", starter_names())
def test_every_starter_codebook_makes_a_project(tmp_path: Path, name: str) -> None:
    spec = load_codebook(name)
    with Project.create(tmp_path / "s.testimonia", coder="Ana", codebook=spec) as made:
        assert [facet.name for facet in made.codebook.facets()] == [facet.name for facet in spec.facets]
        assert len(made.codebook.codes(builtins=False)) == spec.code_count
        assert made.step_count() == 1
        with pytest.raises(NothingToUndo):
            made.undo()


def test_a_project_that_is_only_read_is_left_as_one_file(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    before = path.read_bytes()
    with Project.open(path, read_only=True) as opened:
        assert opened.documents.all()[0].name == "Review"
    assert [entry.name for entry in tmp_path.iterdir()] == ["p.testimonia"]
    assert path.read_bytes() == before


def test_reading_takes_nothing_from_whoever_writes(project: Project) -> None:
    for name in ("One", "Two"):
        project.rename(name)
        with Project.open(project.path, read_only=True) as second:
            assert second.info().name == name
    with Project.open(project.path, read_only=True) as second:
        project.close()
        assert second.info().name == "Two"
    assert [entry.name for entry in project.path.parent.iterdir()] == ["p.testimonia"]


def test_what_may_not_be_written_is_opened_for_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.testimonia"
    small_project(path).close()
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda place, mode: mode != os.W_OK and allowed(place, mode))
    with Project.open(path) as opened:
        assert opened.read_only
    with pytest.raises(ProjectNotWritable, match=r"can only be read here .* Nothing was changed"):
        Project.open(path, must_write=True)


def test_a_project_that_no_place_takes_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match=r"could not be made .* Nothing was written"):
        Project.create(tmp_path / ("n" * 300))
    assert list(tmp_path.iterdir()) == []


def test_a_second_opener_reads_and_the_first_goes_on(project: Project) -> None:
    with Project.open(project.path) as second:
        assert second.read_only
        assert second.documents.all()[0].name == "Review"
        with pytest.raises(ReadOnly, match="for reading only"):
            second.rename("mine")
        with pytest.raises(ProjectBusy, match="is being written by"):
            Project.open(project.path, must_write=True)
        project.rename("Renamed")
        assert second.info().name == "Renamed"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_project_in_a_folder_that_may_only_be_read_opens_for_reading(tmp_path: Path) -> None:
    folder = tmp_path / "fixed"
    folder.mkdir()
    small_project(folder / "p.testimonia").close()
    folder.chmod(0o500)
    try:
        with Project.open(folder / "p.testimonia") as opened:
            assert opened.read_only
            assert len(opened.documents.all()) == 1
    finally:
        folder.chmod(0o700)


def test_undo_and_redo_survive_closing(tmp_path: Path) -> None:
    path = tmp_path / "p.testimonia"
    made = small_project(path)
    document = made.documents.all()[0].id
    made.coding.code_span(document, 0, 6, [codes_of(made)["Surveillance"]])
    made.undo()
    made.close()
    with Project.open(path) as again:
        again.coder = again.coders.all()[0].id
        assert again.coding.segments(document) == []
        head = again.redo_candidate()
        assert head is not None
        assert head.args["code"] == "Surveillance"
        again.redo()
        assert [segment.end for segment in again.coding.segments(document)] == [6]
        with pytest.raises(NothingToRedo):
            again.redo()


def test_a_stale_step_names_the_later_one(project: Project) -> None:
    document = project.documents.all()[0].id
    codes = codes_of(project)
    segment = project.coding.code_span(document, 0, 6, [codes["Surveillance"]])
    first = project.history(limit=1)[0]
    project.coding.move_edges(segment, 0, 12)
    before = project.store.dump()
    with pytest.raises(StaleStep) as caught:
        project.undo_step(first.id)
    assert caught.value.sentence == (
        "“Coded Surveillance” cannot be undone, because “Moved the edge of a segment” came after it and rests on it. "
        "Nothing was changed; undo that one first."
    )
    assert project.store.dump() == before
    project.undo()
    project.undo_step(first.id)
    assert project.coding.segments(document) == []


def test_a_code_in_use_cannot_be_uncreated(project: Project) -> None:
    facet = project.codebook.facets()[0].id
    code = project.codebook.create_code(facet, "Torture")
    created = project.history(limit=1)[0]
    project.coding.code_span(project.documents.all()[0].id, 0, 6, [code])
    with pytest.raises(StaleStep, match="“Created Torture” cannot be undone, because “Coded Torture”"):
        project.undo_step(created.id)


def test_a_memo_keeps_what_it_hangs_on(project: Project) -> None:
    document = project.documents.all()[0].id
    segment = project.coding.mark(document, 0, 6)
    marked = project.history(limit=1)[0]
    project.memos.write(MemoTarget.SEGMENT, segment, "Ask Jonas")
    with pytest.raises(StaleStep, match="because “Wrote a memo”"):
        project.undo_step(marked.id)


def test_a_name_that_was_given_away_hinders_undo(project: Project) -> None:
    facet = project.codebook.facets()[0].id
    code = codes_of(project)["Surveillance"]
    project.codebook.rename_code(code, "Watching")
    renamed = project.history(limit=1)[0]
    project.codebook.create_code(facet, "Surveillance")
    with pytest.raises((StaleStep, NotUndoable), match="cannot be undone"):
        project.undo_step(renamed.id)
    assert project.codebook.code(code).name == "Watching"


def test_undone_steps_and_undos_are_not_undone_again(project: Project) -> None:
    project.rename("A")
    done = project.history(limit=1)[0]
    undone = project.undo()
    for step in (done.id, undone.head.id):
        with pytest.raises(NotUndoable):
            project.undo_step(step)
    heads = project.history(limit=2)
    assert [head.kind for head in heads] == [StepKind.UNDO, StepKind.DO]
    assert [head.undone for head in heads] == [False, True]


def test_a_new_step_ends_redo(project: Project) -> None:
    project.rename("A")
    project.undo()
    project.rename("B")
    with pytest.raises(NothingToRedo):
        project.redo()


def test_what_the_file_forbids_is_told_in_a_sentence_and_changes_nothing(project: Project) -> None:
    before = project.store.dump()

    def twice() -> None:
        with project.step("coder.add", {"name": "Two"}):
            for _ in range(2):
                values = {"name": "Two", "name_key": "two", "kind": "person", "created_at": "2026-01-01"}
                project.store.insert("coder", values)

    with pytest.raises(StorageFailed, match="it would contradict what is there"):
        twice()
    assert project.store.dump() == before


def test_a_period_is_one_code_and_colours_are_those_of_the_palette(project: Project) -> None:
    facet = project.codebook.facets()[2].id
    project.codebook.create_period(facet, "2016")
    with pytest.raises(PeriodTaken, match="as “2016”"):
        project.codebook.create_code(facet, "The year", edtf="2016")
    with pytest.raises(ValueError, match="no colour 12"):
        project.codebook.create_code(facet, "Another", colour=12)
    project.codebook.delete_code(codes_of(project)["2016"])
    assert project.codebook.code(project.codebook.create_period(facet, "2016")).edtf == "2016"


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "\u2060\u00a0\u200e", "a\nb", "a\x00", "\ud800", "n" * 201])
def test_names_that_nobody_could_read_are_refused(project: Project, name: str) -> None:
    with pytest.raises(BadName):
        project.rename(name)
    assert project.info().name == "Small"


@pytest.mark.parametrize(("one", "two"), [("Straße", "STRASSE"), ("é", "e\u0301"), ("ǅ", "ǆ")])
def test_names_that_differ_only_in_writing_are_the_same(project: Project, one: str, two: str) -> None:
    facet = project.codebook.facets()[0].id
    project.codebook.create_code(facet, one)
    with pytest.raises(NameTaken):
        project.codebook.create_code(facet, two)


def test_an_exception_takes_the_whole_step_back(project: Project) -> None:
    before, steps = project.store.dump(), project.step_count()
    facet = project.codebook.facets()[0].id

    def twice() -> None:
        with project.step("code.create", {"name": "two"}):
            project.codebook.create_code(facet, "Torture")
            project.codebook.create_code(facet, "torture")

    with pytest.raises(NameTaken):
        twice()
    assert project.store.dump() == before
    assert project.step_count() == steps
    assert "Torture" not in codes_of(project)


def test_nothing_changed_is_no_step(project: Project) -> None:
    steps = project.step_count()
    project.rename(project.info().name)
    assert project.step_count() == steps


def test_listeners_hear_each_step_once_and_after_the_commit(project: Project) -> None:
    heard: list[tuple[str, str]] = []
    end = project.subscribe(lambda step: heard.append((step.head.action, project.info().name)))
    project.rename("A")
    project.undo()
    end()
    project.rename("B")
    assert heard == [("project.rename", "A"), ("project.rename", "Small")]


def test_the_chain_shows_what_was_changed_behind_it(project: Project) -> None:
    project.rename("A")
    project.rename("B")
    assert history.verify_chain(project.store) is None
    copy = project.path.with_name("copy.testimonia")
    project.close()
    for statement in (
        "UPDATE step SET at = '2020-01-01T00:00:00.000Z' WHERE number = 2",
        "UPDATE step SET args = '{}' WHERE number = (SELECT max(number) FROM step)",
        "UPDATE step_change SET after = replace(after, 'A', 'C') WHERE table_name = 'project' AND after LIKE '%A%'",
        "DELETE FROM step_change WHERE step_id = (SELECT id FROM step WHERE number = 3)",
        "UPDATE step SET number = -1 WHERE number = 2",
    ):
        shutil.copy(project.path, copy)
        connection = sqlite3.connect(copy)
        assert connection.execute(statement).rowcount > 0
        connection.commit()
        connection.close()
        with Project.open(copy, read_only=True) as opened:
            assert history.verify_chain(opened.store) is not None, statement
