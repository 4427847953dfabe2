"""Several codes at once: each verb is one step, loses no answer, doubles none, and is wholly undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.code_order import Order
from desktop.core.model import Basis, Cardinality, Certainty, CodeId, FacetKind, MemoTarget, SegmentId
from desktop.core.project import Project
from desktop.core.storage import reading
from tests.core import verbs_organising
from tests.core.making import VERBS, RandomUser, parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "organising.testimonia")
    yield made
    made.close()


def named(project: Project) -> dict[str, CodeId]:
    return {code.name: code.id for code in project.codebook.codes()}


def make(project: Project, *paths: str, facet: str = "Abuse type") -> dict[str, CodeId]:
    """Codes by their paths ("a/b/c"), made where they are not there yet."""
    book = project.codebook
    found = book.facet_named(facet)
    assert found is not None
    made: dict[str, CodeId] = {}
    for path in paths:
        parent: CodeId | None = None
        names = path.split("/")
        for at, name in enumerate(names):
            there = book.find(found.id, names[: at + 1])
            parent = there.id if there is not None else book.create_code(found.id, name, parent=parent)
        assert parent is not None
        made[path] = parent
    return made


def tree(project: Project, facet: str = "Abuse type") -> list[str]:
    book = project.codebook
    found = book.facet_named(facet)
    assert found is not None
    return [book.path(code.id, separator="/") for code in book.codes(found.id, builtins=False)]


def answers(project: Project) -> set[tuple[int, str]]:
    """Each (segment, name of the code) that is answered."""
    book = project.codebook
    return {
        (coding.segment, book.code(coding.code).name)
        for document in project.documents.all()
        for segment in project.coding.segments(document.id)
        for coding in segment.codings
    }


def code_spans(project: Project, code: CodeId, *starts: int) -> list[SegmentId]:
    document = project.documents.all()[0].id
    return [project.coding.code_span(document, start, start + 5, [code]) for start in starts]


def one_step(project: Project, before: dict[str, list[dict[str, object]]], steps: int) -> None:
    """What was done is one step and is undone row for row, and done again."""
    assert project.step_count() == steps + 1
    after = project.store.dump()
    assert after != before
    project.undo()
    assert project.store.dump() == before
    project.redo()
    assert project.store.dump() == after
    assert reading.integrity(project.store) == []


# moving


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


def test_merging_moves_every_coding_and_doubles_none(project: Project) -> None:
    codes = make(project, "a", "b", "c")
    document = project.documents.all()[0].id
    ana, jonas = (coder.id for coder in project.coders.all())
    coding = project.coding
    both = coding.code_span(document, 0, 6, [codes["a"], codes["b"]])
    lone = coding.code_span(document, 7, 10, [codes["a"]])
    here = {one.code: one.id for one in coding.segment(both).codings}
    coding.qualify(here[codes["a"]], certainty=Certainty.UNSURE, basis=Basis.STATED, note="from a")
    coding.qualify(here[codes["b"]], certainty=Certainty.SURE, basis=None, note="from b")
    project.coder = jonas
    theirs = coding.code_span(document, 0, 6, [codes["a"], codes["c"]])
    project.coder = ana
    before, steps = project.store.dump(), project.step_count()

    made, shares = project.organising.merge_preview([codes["a"], codes["b"], codes["c"]], codes["b"])
    assert made.into.name == "b"
    assert [(s.coder, s.codings, s.joined) for s in shares] == [("Ana Ruiz", 2, 1), ("Jonas Weber", 2, 1)]
    assert project.organising.merge([codes["a"], codes["b"], codes["c"]], codes["b"]) == 4

    (kept,) = coding.segment(both).codings
    assert (kept.id, kept.code) == (here[codes["b"]], codes["b"])
    # What both say of themselves stays as the one that stays said it; the rest is taken over.
    assert (kept.certainty, kept.basis, kept.note) == (Certainty.SURE, Basis.STATED, "from b\n\nfrom a")
    assert [one.code for one in coding.segment(lone).codings] == [codes["b"]]
    assert [one.code for one in coding.segment(theirs).codings] == [codes["b"]]
    assert project.codebook.is_retired(codes["a"])
    assert project.store.get("code", codes["a"])["merged_into"] == codes["b"]  # type: ignore[index]
    assert project.organising.where_now(codes["a"]) == codes["b"]
    assert project.codebook.code(codes["b"]).aliases == ("a", "c")
    one_step(project, before, steps)


def test_children_follow_and_namesakes_are_merged_down_the_tree(project: Project) -> None:
    codes = make(project, "a/x/deep", "a/y", "b/x/other", "b/X2", "b/z")
    top = make(project, "a", "b")
    code_spans(project, codes["a/x/deep"], 0)
    before, steps = project.store.dump(), project.step_count()
    project.organising.merge([top["a"]], top["b"])
    assert tree(project)[-7:] == ["b", "b/x", "b/x/other", "b/x/deep", "b/X2", "b/z", "b/y"]
    assert [name for _segment, name in answers(project)] == ["deep"]
    one_step(project, before, steps)


def test_merging_into_a_code_further_down_lifts_it(project: Project) -> None:
    make(project, "a/m/t", "a/n", "b")
    codes = make(project, "a", "a/m", "a/m/t")
    before, steps = project.store.dump(), project.step_count()
    project.organising.merge([codes["a"]], codes["a/m/t"])
    assert tree(project)[-4:] == ["t", "t/m", "t/n", "b"]
    one_step(project, before, steps)


def test_merging_into_a_code_above(project: Project) -> None:
    codes = make(project, "a", "a/m", "a/m/t", "a/t")
    with pytest.raises(errors.NothingToMerge):
        project.organising.merge([codes["a"]], codes["a"])
    project.organising.merge([codes["a/m"], codes["a"]], codes["a"])
    # “m/t” met “t” and became one with it.
    assert tree(project)[-2:] == ["a", "a/t"]
    assert project.organising.where_now(codes["a/m/t"]) == codes["a/t"]


def test_merging_what_was_merged_before_still_leads_to_what_is_there(project: Project) -> None:
    codes = make(project, "a", "b", "c")
    project.organising.merge([codes["a"]], codes["b"])
    project.organising.merge([codes["b"]], codes["c"])
    assert project.organising.where_now(codes["a"]) == codes["c"]
    assert set(project.codebook.code(codes["c"]).aliases) == {"a", "b"}


def test_everything_that_hangs_on_a_code_is_handed_on(project: Project) -> None:
    codes = make(project, "a", "b", "c")
    a, b, c = codes["a"], codes["b"], codes["c"]
    (segment,) = code_spans(project, a, 0)
    document = project.documents.all()[0].id
    project.codebook.describe_code(a, definition="Words of a.", include="", exclude="")
    project.codebook.set_shortcut(a, 4)
    project.memos.write(MemoTarget.CODE, a, "memo of a")
    project.memos.write(MemoTarget.CODE, b, "memo of b")
    project.organising.retire([c], "wrong", a)
    coding = project.coding.segment(segment).codings[0].id
    with project.step("test.rows", {}):
        store = project.store
        revision = store.insert("revision", {"code_id": a, "number": 2, "at": "x", "reason": "", "content": "{}"})
        store.insert("confirmation", {"coding_id": coding, "revision_id": revision, "at": "x"})
        store.insert("code_confusion", {"code_id": a, "other_id": b, "note": "alike"})
        store.insert("code_confusion", {"code_id": c, "other_id": a, "note": "alike too"})
        store.insert("code_example", {"code_id": a, "segment_id": segment, "kind": "example", "note": ""})
        group = store.insert("answer_set", {"name": "s", "name_key": "s", "position": 0})
        store.insert("answer_set_code", {"answer_set_id": group, "code_id": a})
        store.insert("answer_set_code", {"answer_set_id": group, "code_id": b})
        store.insert("document_default", {"document_id": document, "code_id": a, "created_at": "x"})
        store.insert("setting", {"key": "covered", "value": f"[{a}, {c}]"})
        store.insert("foreign_id", {"kind": "other", "guid": "G", "row_id": a})
        store.insert("foreign_id", {"kind": "other", "guid": "G", "row_id": b})
        store.insert("foreign_id", {"kind": "other", "guid": "H", "row_id": a})
    before, steps = project.store.dump(), project.step_count()
    project.organising.merge([a], b)

    def rows(table: str) -> list[dict[str, object]]:
        return list(project.store.rows(table))

    kept = project.codebook.code(b)
    assert (kept.definition, kept.shortcut) == ("Words of a.", 4)
    assert project.memos.text(MemoTarget.CODE, b) == "memo of b\n\nmemo of a"
    assert [(row["code_id"], row["other_id"]) for row in rows("code_confusion")] == [(c, b)]
    assert [row["code_id"] for row in rows("code_example")] == [b]
    assert [row["code_id"] for row in rows("answer_set_code")] == [b]
    assert [row["code_id"] for row in rows("document_default")] == [b]
    assert [row["value"] for row in rows("setting")] == [f"[{b}, {c}]"]
    assert sorted((row["guid"], row["row_id"]) for row in rows("foreign_id")) == [("G", b), ("H", b)]
    # That the definition of “a” was looked at again says nothing about “b”.
    assert rows("confirmation") == []
    found = project.organising.retirement(c)
    assert found is not None
    assert found.replaced_by == b
    one_step(project, before, steps)


def test_what_cannot_become_one_is_refused(project: Project) -> None:
    codes = make(project, "a", "a/x", "b")
    other = make(project, "z", facet="Source type")
    book = project.codebook
    facet = next(item for item in book.facets() if item.kind is FacetKind.PERIOD)
    year, word = book.create_period(facet.id, "2016"), book.create_code(facet.id, "the war")
    builtin = next(code for code in book.codes() if code.builtin is not None and code.facet == facet.id)
    steps = project.step_count()
    merge = project.organising.merge
    with pytest.raises(errors.MixedFacets, match="“Source type”"):
        merge([codes["a"], other["z"]], codes["b"])
    with pytest.raises(errors.MixedKinds, match="is a period"):
        merge([year], word)
    with pytest.raises(errors.MixedKinds, match="is a period"):
        merge([word], year)
    with pytest.raises(errors.MixedKinds, match="every facet has"):
        merge([builtin.id], word)
    with pytest.raises(errors.MixedKinds, match="every facet has"):
        merge([word], builtin.id)
    assert project.step_count() == steps
    project.organising.retire([codes["b"]])
    with pytest.raises(errors.CodeRetired):
        merge([codes["a"]], codes["b"])
    project.organising.merge([year, book.create_period(facet.id, "2017")], year)
    assert {code.edtf for code in book.codes(facet.id, builtins=False)} == {None, "2016"}


def test_a_lifted_code_whose_name_is_taken_is_refused(project: Project) -> None:
    codes = make(project, "a", "a/t", "t")
    with pytest.raises(errors.NameTaken):
        project.organising.merge([codes["a"]], codes["a/t"])


# properties, retiring, deleting


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
        verb = user.random.choice([*verbs_organising.VERBS, *VERBS])
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
