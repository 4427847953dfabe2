"""Kinds of memos, the journal, links between them, and the list of all."""

from __future__ import annotations

import random

import pytest

from desktop.core import errors, memo_kinds
from desktop.core.memo_links import (
    GONE,
    Goal,
    LinkKind,
    Links,
    backlinks,
    first_words,
    parse,
    place_in,
    plain,
    shown,
    written,
)
from desktop.core.memo_list import by_place, everything, said, wanted_words
from desktop.core.model import EntryId, MemoId, MemoKind, MemoTarget
from desktop.core.project import Project
from tests.core.making import RandomUser, codes_of
from tests.core.verbs_memos import VERBS


def memo_on_code(project: Project, text: str = "What is it?") -> MemoId:
    code = codes_of(project)["Surveillance"]
    project.memos.write(MemoTarget.CODE, code, text)
    memo = project.memos.get(MemoTarget.CODE, code)
    assert memo is not None
    return memo.id


def test_a_memo_has_one_kind_and_a_to_do_is_done(project: Project) -> None:
    memo = memo_on_code(project)
    assert memo_kinds.kind_of(project, memo) is None
    assert not memo_kinds.set_done(project, memo, True)
    assert memo_kinds.set_kind(project, memo, MemoKind.TO_DO)
    assert not memo_kinds.set_kind(project, memo, MemoKind.TO_DO)
    assert memo_kinds.set_done(project, memo, True)
    assert memo_kinds.kinds(project)[memo] == memo_kinds.Purpose(MemoKind.TO_DO, True)
    assert memo_kinds.set_kind(project, memo, MemoKind.IDEA)
    assert memo_kinds.kind_of(project, memo) == memo_kinds.Purpose(MemoKind.IDEA, False)
    project.undo()
    assert memo_kinds.kind_of(project, memo) == memo_kinds.Purpose(MemoKind.TO_DO, True)
    assert memo_kinds.set_kind(project, memo, None)
    assert memo_kinds.kinds(project) == {}
    with pytest.raises(errors.NotFound):
        memo_kinds.set_kind(project, MemoId(5), MemoKind.IDEA)


def test_a_memo_goes_with_its_kind_and_comes_back_with_it(project: Project) -> None:
    memo = memo_on_code(project)
    memo_kinds.set_kind(project, memo, MemoKind.QUESTION)
    before = project.store.dump()
    project.memos.write(MemoTarget.CODE, codes_of(project)["Surveillance"], "")
    assert memo_kinds.kinds(project) == {}
    project.undo()
    assert project.store.dump() == before


def test_an_entry_is_made_changed_and_deleted(project: Project) -> None:
    assert project.journal.create("  ", "\n") is None
    made = project.journal.create("First\nday", " words ", MemoKind.TO_DO)
    assert made is not None
    entry = project.journal.get(made)
    assert (entry.title, entry.text, entry.kind, entry.coder) == ("First day", "words", MemoKind.TO_DO, project.coder)
    steps = project.step_count()
    assert not project.journal.write(made, title="First day", text="words")
    assert project.step_count() == steps
    assert project.journal.write(made, text="others")
    assert project.journal.set_done(made, True)
    assert project.journal.set_kind(made, MemoKind.METHOD)
    assert not project.journal.get(made).done
    assert not project.journal.set_done(made, True)
    project.journal.delete(made)
    assert project.journal.all() == []
    for act in (project.journal.delete, project.journal.get):
        with pytest.raises(errors.NotFound):
            act(made)
    project.undo()
    assert project.journal.get(made).text == "others"


def test_nothing_is_written_where_only_reading_is_possible(project: Project) -> None:
    memo = memo_on_code(project)
    made = project.journal.create("First")
    assert made is not None
    with Project.open(project.path, read_only=True) as beside:
        for act in (
            lambda: beside.journal.create("x"),
            lambda: beside.journal.write(made, text="x"),
            lambda: beside.journal.delete(made),
            lambda: memo_kinds.set_kind(beside, memo, MemoKind.IDEA),
        ):
            with pytest.raises(errors.ReadOnly):
                act()


def test_links_are_shown_under_present_names_and_those_that_lead_nowhere_say_so(project: Project) -> None:
    codes, book = codes_of(project), project.codebook
    document = project.documents.all()[0]
    segment = project.coding.code_span(document.id, 0, 6, [codes["Surveillance"]])
    text = " ".join(
        (
            written(Goal(LinkKind.CODE, codes["Execution"]), "Execution"),
            written(Goal(LinkKind.DOCUMENT, document.id), "Review"),
            written(Goal(LinkKind.SEGMENT, segment), "those people"),
            written(Goal(LinkKind.MEMO, 12), "a memo"),
        )
    )
    book.rename_code(codes["Execution"], "Public execution")
    assert shown(project, text) == f"Public execution Review those people a memo {GONE}"
    passage = Links(project).look(Goal(LinkKind.SEGMENT, segment))
    assert passage is not None
    assert (passage.words, passage.place) == ("People", "Review, ¶ 1")
    book.delete_code(codes["Execution"])
    project.coding.delete(segment)
    assert shown(project, text) == f"Execution {GONE} Review those people {GONE} a memo {GONE}"
    far = "[[x|code:9999999999999999999]]"
    assert shown(project, far) == f"x {GONE}"


def test_backlinks_are_found_in_memos_and_entries_alone_where_they_are_links(project: Project) -> None:
    code = codes_of(project)["Execution"]
    goal = Goal(LinkKind.CODE, code)
    memo = memo_on_code(project, f"as in {written(goal, 'it')}")
    entry = project.journal.create("", f"on {written(goal, 'it')} and {written(goal, 'again')}")
    project.journal.create("", f"no link: code:{code}]] and |code:{code}]]")
    assert entry is not None
    assert backlinks(project, goal) == [Goal(LinkKind.MEMO, memo), Goal(LinkKind.ENTRY, entry)]
    assert backlinks(project, Goal(LinkKind.CODE, code + 1)) == []


def test_the_list_has_everything_in_order_of_time_and_of_place(project: Project) -> None:
    codes, document = codes_of(project), project.documents.all()[0]
    late = project.coding.code_span(document.id, 20, 30, [codes["Surveillance"]])
    early = project.coding.code_span(document.id, 0, 6, [codes["Surveillance"]])
    project.memos.write(MemoTarget.SEGMENT, late, "late")
    project.memos.write(MemoTarget.SEGMENT, early, "early")
    project.memos.write(MemoTarget.CODE, codes["Execution"], "code")
    project.memos.write(MemoTarget.DOCUMENT, document.id, "document")
    project.memos.write(MemoTarget.PROJECT, project.info().id, "project")
    project.journal.create("entry")
    found = everything(project)
    assert [each.text or each.name for each in found] == ["late", "early", "code", "document", "project", "entry"]
    ordered = [each.text or each.name for each in by_place(project, found)]
    assert ordered == ["entry", "project", "document", "code", "early", "late"]
    assert found[2].name == "Abuse type › Unlawful killing › Execution"
    assert all(word in said(found[2]) for word in wanted_words("Ünlawful CODE"))
    assert "document" not in said(found[0])
    project.documents.delete(document.id)
    assert [each.text or each.name for each in everything(project)] == ["code", "project", "entry"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\n\n## A *heading*\nmore", "A *heading*"),
        ("- [ ] call **Jonas**", "call Jonas"),
        ("see [[Torture|code:5]] now", "see Torture now"),
        ("", ""),
    ],
)
def test_a_memo_is_called_by_its_first_words(text: str, words: str) -> None:
    assert first_words(text) == words


def test_links_in_a_text_have_their_places() -> None:
    text = "🕊 [[a|code:1]] x [[b|entry:2]] [[no|what:3]] [[c|memo:]]"
    assert [(link.words, text[link.start : link.end]) for link in parse(text)] == [
        ("a", "[[a|code:1]]"),
        ("b", "[[b|entry:2]]"),
    ]


@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_written_is_undone_and_redone_row_for_row(project: Project, seed: int) -> None:
    user = RandomUser(project, seed)
    memo_on_code(project)
    beginning, first = project.store.dump(), project.step_count()
    order = random.Random(seed)
    for _ in range(80):
        order.choice(VERBS)(user)
    end, made = project.store.dump(), project.step_count() - first
    assert made > 30
    for _ in range(made):
        project.undo()
    assert project.store.dump() == beginning
    for _ in range(made):
        project.redo()
    assert project.store.dump() == end
    assert all(project.journal.get(EntryId(entry.id)) for entry in project.journal.all())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("see [[ a river |code:5]] and river", ["a", "river", "see", "and river", "a river and"]),
        ("[[x|code:1]][[y|code:2]]z", ["x", "y", "z", "xy", "yz", "xyz"]),
        ("no links", ["links"]),
    ],
)
def test_a_place_of_the_plain_words_is_found_in_the_text(text: str, words: list[str]) -> None:
    for each in words:
        at = plain(text).index(each)
        start, end = place_in(text, at, at + len(each))
        assert plain(text[start:end]).startswith(each[0])
        assert text[start] == each[0]
        assert text[end - 1] == each[-1]
