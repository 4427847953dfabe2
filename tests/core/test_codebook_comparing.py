"""Comparing with another codebook, and taking over what is chosen of it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop.core.aliases import set_aliases
from desktop.core.codebook_comparing import Comparison, Kind, compare, with_needs
from desktop.core.codebook_exchange.building import Draft, Target
from desktop.core.codebook_exchange.own_form import of_project
from desktop.core.codebook_exchange.sources import draft_of, from_project, from_text
from desktop.core.codebook_updating import update
from desktop.core.definition import Definition
from desktop.core.errors import BadMove, NameTaken, ReadOnly
from desktop.core.model import Confusion, FacetKind, MemoTarget
from desktop.core.project import Project
from desktop.core.storage.schema import CODING
from tests.core.making import codes_of, small_project

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[tuple[Project, Project]]:
    """A project with a few codings, and a copy of its codebook that goes on by itself."""
    with small_project(tmp_path / "ours.testimonia") as ours:
        document = ours.documents.all()[0].id
        codes = codes_of(ours)
        ours.coding.apply(ours.coding.mark(document, 0, 6), codes["Execution"])
        ours.coding.apply(ours.coding.mark(document, 7, 12), codes["Surveillance"])
        ours.close()
        shutil.copy(tmp_path / "ours.testimonia", tmp_path / "theirs.testimonia")
    with Project.open(tmp_path / "ours.testimonia") as ours, Project.open(tmp_path / "theirs.testimonia") as theirs:
        ours.coder = theirs.coder = ours.coders.all()[0].id
        yield ours, theirs


def changes(comparison: Comparison) -> dict[tuple[str, ...], tuple[str, str]]:
    return {(*change.path, change.aspect): (change.kind.value, change.after) for change in comparison.changes}


def take(ours: Project, comparison: Comparison, *kinds: Kind) -> None:
    update(ours, comparison, [change.key for change in comparison.of(*kinds)])


def names(project: Project) -> list[str]:
    return [project.codebook.path(code.id, facet=True) for code in project.codebook.codes(builtins=False)]


def test_two_alike_differ_in_nothing(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    found = compare(ours, from_project(theirs))
    assert (found.changes, found.notes, found.same) == ((), (), 5)


def test_each_difference_is_found_and_taken_over_in_one_step(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    book, codes = theirs.codebook, codes_of(theirs)
    abuse = book.facets()[0].id
    book.rename_code(codes["Unlawful killing"], "Killing")
    book.move_code(codes["Execution"], None)
    theirs.definitions.set(codes["Surveillance"], Definition(short="s", full="Watched", near_miss="n"))
    book.recolour_code(codes["Satellite imagery"], 7)
    new = book.create_code(abuse, "Hunger", definition="No food")
    book.create_code(abuse, "Starving", parent=new)
    book.describe_facet(abuse, "What was done")
    found = compare(ours, from_project(theirs))
    assert changes(found) == {
        ("definition",): ("facet_changed", "What was done"),
        ("Unlawful killing", "name"): ("renamed", "Killing"),
        ("Unlawful killing", "Execution", "place"): ("moved", "Execution"),
        ("Surveillance", "short"): ("changed", "s"),
        ("Surveillance", "definition"): ("changed", "Watched"),
        ("Surveillance", "near_miss"): ("changed", "n"),
        ("Satellite imagery", "colour"): ("changed", "7"),
        ("Hunger", ""): ("new", "No food"),
        ("Hunger", "Starving", ""): ("new", ""),
    }
    before, codings = ours.step_count(), list(ours.store.rows(CODING))
    done = update(ours, found, [change.key for change in found.changes])
    assert (done.added, done.renamed, done.moved, done.changed) == (2, 1, 1, 3)
    assert ours.step_count() == before + 1
    assert ours.history()[0].action == "codebook.update"
    assert list(ours.store.rows(CODING)) == codings
    assert of_project(ours).facets == of_project(theirs).facets
    revision = ours.definitions.newest(codes["Surveillance"])
    assert revision is not None
    assert revision.reason == "From the codebook “Small”"
    ours.undo()
    assert len(compare(ours, from_project(theirs)).changes) == len(found.changes)


def test_only_what_is_chosen_is_done_with_what_it_needs(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    book = theirs.codebook
    new = book.create_code(book.facets()[0].id, "Hunger")
    book.create_code(book.facets()[0].id, "Starving", parent=new)
    book.rename_code(codes_of(theirs)["Surveillance"], "Watching")
    found = compare(ours, from_project(theirs))
    starving = next(change for change in found.changes if change.path[-1:] == ("Starving",))
    assert len(with_needs(found, {starving.key})) == 2
    update(ours, found, [starving.key])
    assert "Abuse type › Hunger › Starving" in names(ours)
    assert "Abuse type › Surveillance" in names(ours)


def test_names_that_change_places_and_rings_are_taken_over(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    book, codes = theirs.codebook, codes_of(theirs)
    book.rename_code(codes["Unlawful killing"], "x")
    book.rename_code(codes["Surveillance"], "Unlawful killing")
    book.rename_code(codes["Unlawful killing"], "Surveillance")
    book.move_code(codes["Execution"], None)
    book.move_code(codes["Unlawful killing"], codes["Execution"])
    found = compare(ours, from_project(theirs))
    take(ours, found, Kind.RENAMED, Kind.MOVED)
    assert names(ours)[:3] == [
        "Abuse type › Unlawful killing",
        "Abuse type › Execution",
        "Abuse type › Execution › Surveillance",
    ]
    assert compare(ours, from_project(theirs)).changes == ()
    ours.undo()
    assert len(compare(ours, from_project(theirs)).changes) == len(found.changes)


def test_two_siblings_that_change_names_do(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    codes = codes_of(theirs)
    for code, name in (
        ("UN document", "x"),
        ("Satellite imagery", "UN document"),
        ("UN document", "Satellite imagery"),
    ):
        theirs.codebook.rename_code(codes[code], name)
    found = compare(ours, from_project(theirs))
    assert [(change.path[-1], change.after) for change in found.changes] == [
        ("Satellite imagery", "UN document"),
        ("UN document", "Satellite imagery"),
    ]
    update(ours, found, [change.key for change in found.changes])
    assert ours.codebook.code(codes["UN document"]).name == "Satellite imagery"
    assert compare(ours, from_project(theirs)).changes == ()
    ours.undo()
    ours.redo()
    assert compare(ours, from_project(theirs)).changes == ()


def test_half_of_a_ring_is_refused_with_a_sentence(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    book, codes = theirs.codebook, codes_of(theirs)
    book.move_code(codes["Execution"], None)
    book.move_code(codes["Unlawful killing"], codes["Execution"])
    book.create_code(book.facets()[0].id, "Surveillance 2")
    book.rename_code(codes["Surveillance"], "Other")
    book.rename_code(codes["Execution"], "Surveillance")
    found = compare(ours, from_project(theirs))
    before = ours.step_count()
    with pytest.raises(BadMove):
        update(ours, found, [next(c.key for c in found.of(Kind.MOVED) if c.path == ("Unlawful killing",))])
    with pytest.raises(NameTaken):  # both on top, and the one here keeps its name
        update(ours, found, [c.key for c in found.changes if c.path[-1:] == ("Execution",)])
    assert ours.step_count() == before
    assert names(ours)[0] == "Abuse type › Unlawful killing"


def test_what_is_gone_there_goes_out_of_use_or_is_deleted_but_only_when_chosen(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    codes = codes_of(ours)
    ours.memos.write(MemoTarget.CODE, codes["UN document"], "why")
    theirs.codebook.delete_code(codes["Unlawful killing"])
    theirs.codebook.delete_code(codes["Satellite imagery"])
    theirs.codebook.delete_code(codes["UN document"])
    found = compare(ours, from_project(theirs))
    assert {change.path[-1]: change.codings for change in found.of(Kind.GONE)} == {
        "Unlawful killing": 0,
        "Execution": 1,
        "Satellite imagery": 0,
        "UN document": 0,
    }
    update(ours, found, [])
    assert len(names(ours)) == 5
    done = update(ours, found, [change.key for change in found.of(Kind.GONE)])
    assert (done.removed, done.retired) == (1, 3)
    book = ours.codebook
    assert book.is_retired(codes["Satellite imagery"])
    assert not any(book.live_code(codes[name]).in_use for name in ("Unlawful killing", "Execution", "UN document"))
    assert len(list(ours.store.rows(CODING))) == 2
    ours.undo()
    assert book.live_code(codes["Satellite imagery"]).in_use


def test_a_code_that_goes_lets_those_below_it_move_out(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    codes = codes_of(theirs)
    theirs.codebook.move_code(codes["Execution"], None)
    theirs.codebook.delete_code(codes["Unlawful killing"])
    theirs.codebook.rename_code(codes["Execution"], "Unlawful killing")
    found = compare(ours, from_project(theirs))
    done = update(ours, found, [change.key for change in found.changes])
    assert (done.removed, done.retired, done.moved, done.renamed) == (1, 0, 1, 1)
    assert of_project(ours).facets == of_project(theirs).facets
    assert ours.codebook.live_code(codes["Execution"]).name == "Unlawful killing"
    ours.undo()
    ours.redo()


def test_confusions_follow_the_codes_and_not_their_names(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    codes = codes_of(theirs)
    for project in pair:
        project.definitions.set(codes["Surveillance"], Definition(confusions=(Confusion(codes["Execution"], "seen"),)))
    theirs.codebook.rename_code(codes["Execution"], "Shooting")
    found = compare(ours, from_project(theirs))
    assert [change.kind for change in found.changes] == [Kind.RENAMED]
    new = theirs.codebook.create_code(theirs.codebook.facets()[0].id, "Hunger")
    theirs.definitions.set(codes["Surveillance"], Definition(confusions=(Confusion(new, "not seen"),)))
    found = compare(ours, from_project(theirs))
    confused = next(change for change in found.changes if change.aspect == "confused_with")
    update(ours, found, [confused.key])
    (one,) = ours.codebook.live_code(codes["Surveillance"]).confusions
    assert (ours.codebook.code(one.other).name, one.note) == ("Hunger", "not seen")


def test_without_common_ids_paths_and_names_are_matched(tmp_path: Path, pair: tuple[Project, Project]) -> None:
    ours, _ = pair
    with Project.create(tmp_path / "new.testimonia", name="Other") as other:
        abuse = other.codebook.create_facet("abuse TYPE")
        top = other.codebook.create_code(abuse, "Acts")
        other.codebook.create_code(abuse, "surveillance", parent=top, definition="x")
        other.codebook.create_facet("Source type", kind=FacetKind.PERIOD)
        draft = from_project(other)
    found = compare(ours, draft)
    assert changes(found)["Surveillance", "place"] == ("moved", "Acts › surveillance")
    assert any("is of another kind there" in note for note in found.notes)
    assert any("These facets are only here" in note for note in found.notes)
    additive = compare(ours, draft, by_name=False, gone=False)
    assert {change.kind for change in additive.changes} == {Kind.NEW}
    update(ours, additive, [change.key for change in additive.changes])
    assert names(ours)[-4:-2] == ["Abuse type › Acts", "Abuse type › Acts › surveillance"]


def test_codes_without_colours_get_them_as_if_made_by_hand(pair: tuple[Project, Project]) -> None:
    ours, _ = pair
    found = compare(ours, draft_of(from_text("A\nB\nC", "t"), Target("Abuse type", own_facets=False)), gone=False)
    update(ours, found, [change.key for change in found.changes], action="codebook.import")
    colours = [code.colour for code in ours.codebook.codes(builtins=False) if code.name in "ABC"]
    assert len(set(colours)) == 3
    assert None not in colours
    assert ours.history()[0].action == "codebook.import"
    assert compare(ours, found.draft, gone=False).changes == ()


def test_a_project_for_reading_only_is_compared_and_not_changed(tmp_path: Path, pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    theirs.codebook.create_code(theirs.codebook.facets()[0].id, "Hunger")
    draft = from_project(theirs)
    ours.close()
    with Project.open(ours.path, read_only=True) as reading:
        found = compare(reading, draft)
        with pytest.raises(ReadOnly):
            update(reading, found, [change.key for change in found.changes])


def test_two_thousand_codes_are_compared_and_taken_over_quickly(tmp_path: Path) -> None:
    import time

    text = "\n".join(f"Group {n}\n" + "\n".join(f"\tcode {n}.{m}: words {m}" for m in range(40)) for n in range(50))
    with Project.create(tmp_path / "a.testimonia") as project:
        started = time.monotonic()
        draft = draft_of(from_text(text, "t"), Target("F"), project)
        found = compare(project, draft)
        update(project, found, [change.key for change in found.changes])
        again = compare(project, Draft(of_project(project)))
        assert again.same == 2050
        changed = draft_of(from_text(text.replace("words", "other words"), "t"), Target("F"), project)
        recoloured = replace(changed, says=changed.says | {"colour"}, blanks=True)
        found = compare(project, recoloured)
        assert len(found.changes) == 2000 + 2050
        update(project, found, [change.key for change in found.changes])
        assert time.monotonic() - started < 30


def test_what_was_merged_here_is_told(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    codes = codes_of(ours)
    ours.organising.merge([codes["Surveillance"]], codes["Unlawful killing"])
    found = compare(ours, from_project(theirs))
    assert [change.path for change in found.of(Kind.NEW)] == [("Surveillance",)]
    assert [str(note) for note in found.notes] == ["“Surveillance” was merged into “Unlawful killing” here."]
    ours.organising.delete([codes["Unlawful killing"]])
    assert compare(ours, from_project(theirs)).notes == ()


def test_a_name_that_comes_over_is_no_further_name_any_more(pair: tuple[Project, Project]) -> None:
    ours, theirs = pair
    code = codes_of(ours)["Surveillance"]
    set_aliases(ours, code, ["Watching", "Spying"])
    theirs.codebook.rename_code(code, "Watching")
    take(ours, compare(ours, from_project(theirs)), Kind.RENAMED)
    found = ours.codebook.code(code)
    assert (found.name, found.aliases) == ("Watching", ("Spying",))
