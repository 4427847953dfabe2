"""Several codes at once: each verb is one step, loses no answer, doubles none, and is wholly undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.code_order import Order
from desktop.core.model import Cardinality, CodeId, FacetKind
from desktop.core.project import Project
from desktop.core.storage import reading
from tests.core import verbs_organising
from tests.core.making import VERBS, RandomUser, parsed, small_project
from tests.core.organising_case import answers, code_spans, make, one_step, tree
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path


def test_several_codes_move_as_one_step_and_keep_their_order(project: Project) -> None:
    codes = make(project, "a", "b", "c", "c/d", "e")
    before, steps = project.store.dump(), project.step_count()
    # “c/d” lies under “c” and goes with it.
    project.organising.move([codes["e"], codes["c/d"], codes["c"]], codes["a"])
    assert tree(project)[-5:] == ["a", "a/c", "a/c/d", "a/e", "b"]
    one_step(project, before, steps)


def test_codes_go_before_a_sibling_even_when_that_one_moves_too(project: Project) -> None:
    codes = make(project, "a", "b", "c", "d")
    project.organising.move([codes["c"], codes["d"]], None, codes["a"])
    assert tree(project)[-4:] == ["c", "d", "a", "b"]
    project.organising.move([codes["a"], codes["c"]], None, codes["a"])
    assert tree(project)[-4:] == ["d", "c", "a", "b"]


def test_what_would_not_fit_is_refused_with_a_sentence(project: Project) -> None:
    codes = make(project, "a", "a/x", "b", "b/x", "c")
    other = make(project, "z", facet="Source type")
    builtin = next(code for code in project.codebook.codes() if code.builtin is not None)
    steps = project.step_count()
    move = project.organising.move
    with pytest.raises(errors.BadMove, match="under itself"):
        move([codes["a"], codes["c"]], codes["a/x"])
    with pytest.raises(errors.BadMove):
        move([codes["a"]], codes["a"])
    with pytest.raises(errors.MixedFacets, match="never changes its facet"):
        move([codes["a"], other["z"]], codes["c"])
    with pytest.raises(errors.MixedFacets, match="“Source type”"):
        move([codes["a"]], None, facet=project.codebook.code(other["z"]).facet)
    with pytest.raises(errors.NameTaken, match="“x”"):
        move([codes["a/x"]], codes["b"])
    with pytest.raises(errors.NameTaken):
        move([codes["a/x"], codes["b/x"]], codes["c"])
    with pytest.raises(errors.BuiltinFixed, match="stays as it is"):
        move([builtin.id], codes["c"])
    with pytest.raises(errors.BuiltinFixed, match="no code can stand under it"):
        move([codes["a"]], builtin.id)
    with pytest.raises(errors.NotFound):
        move([CodeId(17)], None)
    move([], codes["a"])
    assert project.step_count() == steps


# merging


def test_colour_is_one_step_for_all(project: Project) -> None:
    codes = make(project, "a", "b", "c")
    before, steps = project.store.dump(), project.step_count()
    project.organising.recolour(list(codes.values()), 7)
    assert {project.codebook.code(code).colour for code in codes.values()} == {7}
    one_step(project, before, steps)
    with pytest.raises(ValueError, match="no colour"):
        project.organising.recolour(list(codes.values()), 12)


def test_a_retired_code_keeps_its_codings_and_takes_no_new_ones(project: Project) -> None:
    codes = make(project, "a", "a/x", "b")
    (segment,) = code_spans(project, codes["a"], 0)
    project.codebook.set_shortcut(codes["a"], 2)
    before, steps = project.store.dump(), project.step_count()
    project.organising.retire([codes["a"], codes["a/x"]], " too broad ", codes["b"])
    one_step(project, before, steps)
    assert not project.codebook.code(codes["a"]).in_use
    assert project.codebook.favourites() == {}
    found = project.organising.retirement(codes["a/x"])
    assert found is not None
    assert (found.reason, found.replaced_by) == ("too broad", codes["b"])
    assert [one.code for one in project.coding.segment(segment).codings] == [codes["a"]]
    with pytest.raises(errors.CodeRetired):
        code_spans(project, codes["a"], 10)
    with pytest.raises(errors.BadMove, match="replaced by itself"):
        project.organising.retire([codes["b"]], "", codes["b"])
    with pytest.raises(errors.CodeRetired):
        project.organising.retire([codes["b"]], "", codes["a"])
    project.organising.use_again([codes["a"], codes["b"]])
    assert project.codebook.code(codes["a"]).in_use
    assert project.organising.retirement(codes["a"]) is None


def test_deleting_takes_what_lies_under_once(project: Project) -> None:
    codes = make(project, "a", "a/x", "b", "c")
    code_spans(project, codes["a/x"], 0, 10)
    before, steps = project.store.dump(), project.step_count()
    project.organising.delete([codes["a/x"], codes["a"], codes["c"]])
    assert tree(project)[-1:] == ["b"]
    assert answers(project) == set()
    one_step(project, before, steps)


def test_several_properties_are_one_step_and_all_or_nothing(project: Project) -> None:
    codes = make(project, "a", "b", "c/a")
    parent = make(project, "c")["c"]
    steps = project.step_count()
    with pytest.raises(errors.NameTaken):
        project.organising.set_properties([codes["a"], codes["b"]], colour=3, in_use=False, parent=parent)
    assert project.step_count() == steps
    assert project.codebook.code(codes["b"]).colour != 3
    before = project.store.dump()
    project.organising.set_properties([codes["b"]], colour=3, in_use=False, parent=parent)
    one_step(project, before, steps)
    found = project.codebook.code(codes["b"])
    assert (found.colour, found.in_use, found.parent) == (3, False, parent)


# sorting


def test_names_are_sorted_as_people_read_them(project: Project) -> None:
    facet = project.codebook.create_facet("Sorted")
    for name in ("b 10", "Éa", "b 2", "eb", "Ba", "ec"):
        project.codebook.create_code(facet, name)
    before, steps = project.store.dump(), project.step_count()
    project.organising.sort_children(facet)
    assert tree(project, "Sorted") == ["b 2", "b 10", "Ba", "Éa", "eb", "ec"]
    one_step(project, before, steps)
    project.organising.sort_children(facet, descending=True)
    assert tree(project, "Sorted") == ["ec", "eb", "Éa", "Ba", "b 10", "b 2"]
    assert project.codebook.children(facet)[-1].builtin is not None


def test_periods_are_sorted_by_their_bounds(project: Project) -> None:
    facet = next(item for item in project.codebook.facets() if item.kind is FacetKind.PERIOD)
    for edtf in ("2020/..", "1994/1998~", "2016", "../2011"):
        project.codebook.create_period(facet.id, edtf)
    project.organising.sort_children(facet.id)
    own = [code.edtf for code in project.codebook.codes(facet.id, builtins=False)]
    assert own == ["../2011", "1994/1998~", "2016", "2020/.."]


def test_by_use_the_most_used_branch_comes_first(project: Project) -> None:
    codes = make(project, "a", "b/x", "c")
    code_spans(project, codes["b/x"], 0, 10, 20)
    code_spans(project, codes["c"], 30)
    project.organising.sort_all(Order.USE)
    assert tree(project)[:3] == ["b", "b/x", "c"]


# splitting


def test_splitting_goes_as_decided_and_is_one_step(project: Project) -> None:
    codes = make(project, "a", "b")
    document = project.documents.all()[0].id
    ana, jonas = (coder.id for coder in project.coders.all())
    code_spans(project, codes["a"], 20, 0, 10, 30)
    project.coding.apply(code_spans(project, codes["a"], 40)[0], codes["b"])
    project.coder = jonas
    project.coding.code_span(document, 0, 5, [codes["a"]])
    project.coder = ana
    passages = project.organising.passages(codes["a"], ana)
    assert [passage.start for passage in passages] == [0, 10, 20, 30, 40]
    assert len(project.organising.passages(codes["a"])) == 6
    before, steps = project.store.dump(), project.step_count()
    goes: list[CodeId | str] = [codes["b"], "new", "New ", codes["a"], codes["b"]]
    made = project.organising.split(codes["a"], {p.coding: to for p, to in zip(passages, goes, strict=True)})
    assert list(made) == ["New"]
    (new,) = made.values()
    assert project.codebook.code(new).parent == codes["a"]
    counts = project.codebook.counts()
    assert (counts[codes["a"]], counts[codes["b"]], counts[new]) == (2, 2, 2)
    one_step(project, before, steps)


def test_splitting_refuses_what_does_not_fit(project: Project) -> None:
    codes = make(project, "a", "a/taken", "b")
    other = make(project, "z", facet="Source type")
    code_spans(project, codes["a"], 0)
    (passage,) = project.organising.passages(codes["a"])
    builtin = project.codebook.children(project.codebook.code(codes["a"]).facet)[-1]
    steps = project.step_count()
    split = project.organising.split
    with pytest.raises(errors.MixedFacets):
        split(codes["a"], {passage.coding: other["z"]})
    with pytest.raises(errors.BuiltinFixed):
        split(codes["a"], {passage.coding: builtin.id})
    with pytest.raises(errors.NameTaken):
        split(codes["a"], {passage.coding: "Taken"})
    with pytest.raises(errors.BadName):
        split(codes["a"], {passage.coding: " "})
    with pytest.raises(errors.NotFound):
        split(codes["b"], {passage.coding: codes["a"]})
    assert split(codes["a"], {passage.coding: codes["a"]}) == {}
    assert project.step_count() == steps
    project.organising.retire([codes["b"]])
    with pytest.raises(errors.CodeRetired):
        split(codes["a"], {passage.coding: codes["b"]})


def test_what_is_no_tree_is_none_whoever_asks(project: Project) -> None:
    book = project.codebook
    scale_of = book.create_facet("How sure", kind=FacetKind.ORDINAL)
    low, high = (book.create_code(scale_of, name) for name in ("low", "high"))
    before = project.store.dump()
    for verb in (
        lambda: book.create_code(scale_of, "very low", parent=low),
        lambda: book.move_code(high, low),
        lambda: project.organising.move([high], low),
        lambda: project.organising.set_properties([high], parent=low),
    ):
        with pytest.raises(errors.BadMove, match="“How sure” are no tree"):
            verb()
    assert project.store.dump() == before
    code_spans(project, low, 0)
    (passage,) = project.organising.passages(low)
    made = project.organising.split(low, {passage.coding: "very low"})
    assert book.code(made["very low"]).parent is None


def test_an_example_goes_with_its_passage(project: Project) -> None:
    codes = make(project, "a", "b")
    (segment,) = code_spans(project, codes["a"], 0)
    with project.step("test.rows", {}):
        values = {"code_id": codes["a"], "segment_id": segment, "kind": "example", "note": ""}
        project.store.insert("code_example", values)
    (passage,) = project.organising.passages(codes["a"])
    project.organising.split(codes["a"], {passage.coding: codes["b"]})
    assert [row["code_id"] for row in project.store.rows("code_example")] == [codes["b"]]


# at random


@pytest.mark.parametrize("seed", range(scale(3, 30)))
def test_at_random_no_answer_is_lost_or_doubled_and_all_is_undone(tmp_path: Path, seed: int) -> None:
    project = small_project(tmp_path / "random.testimonia")
    project.documents.add([parsed("More")])
    user = RandomUser(project, seed)
    for _ in range(60):
        user.act()
    first, beginning = project.step_count(), project.store.dump()
    facets = {facet.id: facet.cardinality for facet in project.codebook.facets()}
    assert set(facets.values()) <= set(Cardinality)
    merges = 0
    for _ in range(scale(120, 400)):
        verb = user.random.choice(user.random.choice((verbs_organising.VERBS, VERBS)))  # as often as all others
        before, steps = _answered(project), project.step_count()
        try:
            verb(user)
        except errors.TestimoniaError:
            assert project.step_count() == steps
            continue
        assert project.step_count() <= steps + 1
        if verb in (verbs_organising.merge_several, verbs_organising.split):
            merges += project.step_count() > steps
            assert _answered(project) == {(segment, facet) for segment, facet in before}
            rows = [(row["segment_id"], row["code_id"]) for row in project.store.rows("coding")]
            assert len(rows) == len(set(rows))
            assert all(not project.codebook.is_retired(CodeId(code)) for _segment, code in rows)
    assert merges
    assert reading.integrity(project.store) == []
    while project.step_count() > first and project.undo_candidate() is not None:
        head = project.undo_candidate()
        if head is None or head.number <= first:
            break
        project.undo()
    assert project.store.dump() == beginning
    project.close()


def _answered(project: Project) -> set[tuple[int, int]]:
    """Each (segment, facet) that is answered."""
    book = project.codebook
    return {(row["segment_id"], book.code(CodeId(row["code_id"])).facet) for row in project.store.rows("coding")}


def test_a_project_open_for_reading_is_not_changed(project: Project) -> None:
    codes = make(project, "a", "b")
    code_spans(project, codes["a"], 0)
    beside = Project.open(project.path, read_only=True)
    (passage,) = beside.organising.passages(codes["a"])
    a, b = codes["a"], codes["b"]
    for verb in (
        lambda: beside.organising.move([a], b),
        lambda: beside.organising.merge([a], b),
        lambda: beside.organising.recolour([a], 1),
        lambda: beside.organising.retire([a]),
        lambda: beside.organising.delete([a]),
        lambda: beside.organising.sort_all(Order.NAME),
        lambda: beside.organising.split(a, {passage.coding: b}),
    ):
        with pytest.raises(errors.ReadOnly):
            verb()
    beside.close()
