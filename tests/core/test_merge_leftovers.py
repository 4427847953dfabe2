"""What two codes both say and have, when they become one: nothing of it is lost, and nothing comes to light."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from desktop.core import covering, memo_kinds, shaping
from desktop.core.aliases import set_aliases
from desktop.core.definition import Definition, Example, ExampleKind
from desktop.core.memo_kinds import Purpose
from desktop.core.model import Confusion, MemoKind, MemoTarget
from desktop.core.period_codes import change_edtf
from tests.core.organising_case import code_spans, make, one_step

if TYPE_CHECKING:
    from desktop.core.project import Project


def test_what_is_noted_of_the_same_passage_and_the_same_confusion_is_kept_of_both(project: Project) -> None:
    codes = make(project, "a", "b", "c")
    a, b, c = codes["a"], codes["b"], codes["c"]
    first, second = code_spans(project, a, 0, 10)
    both = (
        (a, "by whom?", ExampleKind.NEAR_MISS, "seen from a"),
        (b, "since when?", ExampleKind.EXAMPLE, "seen from b"),
    )
    for code, confused, kind, note in both:
        shown = (Example(first, kind, note), Example(second, kind, "the same"))
        project.definitions.set(code, Definition(confusions=(Confusion(c, confused),), examples=shown))
    project.definitions.set(c, Definition(confusions=(Confusion(a, "to a"), Confusion(b, ""))))
    before, steps = project.store.dump(), project.step_count()
    project.organising.merge([a], b)
    assert project.codebook.code(b).confusions == (Confusion(c, "since when?\n\nby whom?"),)
    assert project.codebook.code(c).confusions == (Confusion(b, "to a"),)
    assert project.definitions.examples(b) == (
        Example(first, ExampleKind.EXAMPLE, "seen from b\n\nseen from a"),
        Example(second, ExampleKind.EXAMPLE, "the same"),
    )
    one_step(project, before, steps)


def test_a_code_with_nothing_but_an_example_takes_over_what_the_other_means(project: Project) -> None:
    codes = make(project, "a", "b", "c")
    a, b, c = codes["a"], codes["b"], codes["c"]
    project.definitions.set(a, Definition(short="In short.", full="At length.", example="from a", near_miss="not a"))
    project.definitions.set(b, Definition(example="from b"))
    project.definitions.set(c, Definition(short="c itself", include="all of c"))
    before, steps = project.store.dump(), project.step_count()
    project.organising.merge([a, c], b)
    found = project.codebook.code(b)
    assert (found.short, found.definition, found.example, found.near_miss, found.include) == (
        "In short.",
        "At length.",
        "from b",
        "not a",
        "",
    )
    one_step(project, before, steps)


def test_a_favourite_goes_to_the_code_that_takes_the_place(project: Project) -> None:
    codes = make(project, "a", "a/x", "b", "b/x", "d")
    project.codebook.set_shortcut(codes["a/x"], 4)
    project.codebook.set_shortcut(codes["d"], 5)
    before, steps = project.store.dump(), project.step_count()
    project.organising.merge([codes["a"], codes["d"]], codes["b"])
    assert {key: code.id for key, code in project.codebook.favourites().items()} == {4: codes["b/x"], 5: codes["b"]}
    one_step(project, before, steps)


def test_what_could_be_given_can_still_be_given(project: Project) -> None:
    codes = make(project, "a", "a/x", "a/y", "b", "b/x", "b/y")
    project.organising.retire([codes["b/x"], codes["b/y"], codes["a/y"]], "too wide")
    before, steps = project.store.dump(), project.step_count()
    project.organising.merge([codes["a"]], codes["b"])
    assert project.codebook.code(codes["b/x"]).in_use
    assert not project.codebook.code(codes["b/y"]).in_use
    one_step(project, before, steps)


def test_what_a_code_above_covered_stays_covered(project: Project) -> None:
    codes = make(project, "hard", "hard/a", "hard/a/under", "b", "c")
    code_spans(project, codes["hard/a"], 0)
    code_spans(project, codes["hard/a/under"], 10)
    document = project.documents.all()[0].id
    covering.set_covered(project, [codes["hard"]])
    spans = covering.covered_spans(project, document)
    before, steps = project.store.dump(), project.step_count()
    project.organising.merge([codes["hard/a"]], codes["b"])
    assert covering.covered_spans(project, document) == spans == [(0, 5), (10, 15)]
    assert set(covering.chosen(project)) == {codes["hard"], codes["b"]}
    assert codes["c"] not in covering.covered(project)
    one_step(project, before, steps)


def test_a_code_that_is_lifted_from_under_a_covered_one_stays_covered(project: Project) -> None:
    codes = make(project, "hard", "hard/a", "hard/a/t", "hard/other")
    covering.set_covered(project, [codes["hard"]])
    project.organising.merge([codes["hard"]], codes["hard/a/t"])
    assert covering.covered(project) >= {codes["hard/a"], codes["hard/a/t"], codes["hard/other"]}


def test_what_is_split_off_beside_a_covered_code_is_covered(project: Project) -> None:
    codes = make(project, "hard", "plain")
    document = project.documents.all()[0].id
    code_spans(project, codes["hard"], 0, 10, 20)
    covering.set_covered(project, [codes["hard"]])
    one, two, _three = project.organising.passages(codes["hard"])
    before, steps = project.store.dump(), project.step_count()
    made = project.organising.split(codes["hard"], {one.coding: "new", two.coding: codes["plain"]}, under=False)
    assert set(covering.chosen(project)) == {codes["hard"], made["new"]}
    # Whoever gives a passage to a code that is open has decided so.
    assert covering.covered_spans(project, document) == [(0, 5), (20, 25)]
    one_step(project, before, steps)


def test_nothing_is_given_in_the_place_of_a_retired_code_once_that_is_deleted(project: Project) -> None:
    codes = make(project, "a", "b", "c")
    project.organising.retire([codes["a"]], "wrong", codes["b"])
    project.organising.merge([codes["b"]], codes["c"])
    found = project.organising.retirement(codes["a"])
    assert found is not None
    assert found.replaced_by == codes["c"]
    project.organising.delete([codes["c"]])
    found = project.organising.retirement(codes["a"])
    assert found is not None
    assert (found.reason, found.replaced_by) == ("wrong", None)


def test_a_further_name_that_becomes_the_name_is_no_further_name(project: Project) -> None:
    code = make(project, "a")["a"]
    set_aliases(project, code, ["Beating", "Blows"])
    before, steps = project.store.dump(), project.step_count()
    project.codebook.rename_code(code, "BEATING")
    assert project.codebook.code(code).aliases == ("Blows",)
    one_step(project, before, steps)

    facet = next(item for item in project.codebook.facets() if item.kind == "period")
    period = project.codebook.create_period(facet.id, "2016")
    set_aliases(project, period, ["2017", "the drought"])
    change_edtf(project, period, "2017")
    assert (project.codebook.code(period).name, project.codebook.code(period).aliases) == ("2017", ("the drought",))


KINDS = [
    (None, None, None),
    (None, Purpose(MemoKind.IDEA, False), Purpose(MemoKind.IDEA, False)),
    (Purpose(MemoKind.METHOD, False), Purpose(MemoKind.IDEA, False), Purpose(MemoKind.METHOD, False)),
    (Purpose(MemoKind.METHOD, False), Purpose(MemoKind.TO_DO, False), Purpose(MemoKind.TO_DO, False)),
    (Purpose(MemoKind.TO_DO, True), Purpose(MemoKind.TO_DO, False), Purpose(MemoKind.TO_DO, False)),
    (Purpose(MemoKind.TO_DO, True), Purpose(MemoKind.TO_DO, True), Purpose(MemoKind.TO_DO, True)),
    (Purpose(MemoKind.QUESTION, False), None, Purpose(MemoKind.QUESTION, False)),
]


@pytest.mark.parametrize("on", ["code", "segment"])
@pytest.mark.parametrize(("own", "other", "wanted"), KINDS)
def test_what_a_memo_is_for_is_kept_and_an_open_to_do_stays_open(
    project: Project, on: str, own: Purpose | None, other: Purpose | None, wanted: Purpose | None
) -> None:
    codes = make(project, "a", "b")
    first, second = code_spans(project, codes["a"], 0, 10)
    target, pair = (
        (MemoTarget.CODE, (codes["b"], codes["a"])) if on == "code" else (MemoTarget.SEGMENT, (first, second))
    )
    for each, purpose, text in zip(pair, (own, other), ("one", "two"), strict=True):
        project.memos.write(target, each, text)
        memo = project.memos.get(target, each)
        assert memo is not None
        if purpose is not None:
            memo_kinds.set_kind(project, memo.id, purpose.kind)
            if purpose.done:
                memo_kinds.set_done(project, memo.id, True)
    before, steps = project.store.dump(), project.step_count()
    if on == "code":
        project.organising.merge([codes["a"]], codes["b"])
    else:
        shaping.join(project, first, second)
    memo = project.memos.get(target, pair[0])
    assert memo is not None
    assert (memo.text, memo_kinds.kind_of(project, memo.id)) == ("one\n\ntwo", wanted)
    one_step(project, before, steps)


def test_passages_that_become_one_keep_what_was_noted_of_either_as_an_example(project: Project) -> None:
    codes = make(project, "a", "b")
    first, second = code_spans(project, codes["a"], 0, 10)
    shown = (Example(first, ExampleKind.EXAMPLE, "how it began"), Example(second, ExampleKind.EXAMPLE, "how it ended"))
    project.definitions.set(codes["a"], Definition(examples=shown))
    joined = shaping.join(project, first, second)
    wanted = Example(joined, ExampleKind.EXAMPLE, "how it began\n\nhow it ended")
    assert project.definitions.examples(codes["a"]) == (wanted,)
    project.definitions.link_example(codes["b"], joined, ExampleKind.NEAR_MISS, "not b")
    (passage,) = project.organising.passages(codes["a"])
    project.organising.split(codes["a"], {passage.coding: codes["b"]})
    (found,) = project.definitions.examples(codes["b"])
    assert (found.kind, found.note) == (ExampleKind.NEAR_MISS, "not b\n\nhow it began\n\nhow it ended")
