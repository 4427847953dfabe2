"""Codes that are merged: no answer is lost, none doubles, and what hangs on them is handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.code_depth import DEEPEST
from desktop.core.model import Basis, Certainty, FacetKind, MemoTarget
from tests.core.organising_case import answers, code_spans, make, one_step, tree

if TYPE_CHECKING:
    from desktop.core.project import Project


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
    # A doubt stays a doubt; what else both say stays as the one that stays said it, and the rest is taken over.
    assert (kept.certainty, kept.basis, kept.note) == (Certainty.UNSURE, Basis.STATED, "from b\n\nfrom a")
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


def test_no_code_comes_to_lie_deeper_than_a_codebook_file_can_say(project: Project) -> None:
    names = [f"n{at}" for at in range(DEEPEST)]
    deep = make(project, "/".join(names))["/".join(names)]
    other = make(project, "o", "o/p", "o/p/q", "n0", "n0/n1")
    book, before = project.codebook, project.store.dump()
    facet = book.code(deep).facet
    last = book.code(deep).parent
    assert last is not None
    for verb in (
        lambda: book.create_code(facet, "more", parent=deep),
        lambda: book.move_code(other["o/p"], last),
        lambda: project.organising.move([other["o/p"]], last),
        lambda: project.organising.merge([other["o"]], deep),
        lambda: project.organising.merge([other["o"]], last),
    ):
        with pytest.raises(errors.BadMove, match=f"more than {DEEPEST} codes deep"):
            verb()
    assert project.store.dump() == before
    # What lies as deep as may be can be worked on, and goes up.
    project.organising.merge([other["o/p/q"]], deep)
    project.organising.merge([other["n0"]], other["n0/n1"])
    book.move_code(deep, None)
    assert len(book.ancestors(last)) == DEEPEST - 3
