"""Definitions in six parts, their revisions, passages linked to them, and codings that are looked at again."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from desktop.core import errors
from desktop.core.clock import now
from desktop.core.definition import Definition, Example, ExampleKind
from desktop.core.model import CodeId, Confusion, SegmentId
from desktop.core.project import Project
from desktop.core.storage import revising
from desktop.core.storage.schema import CODE, CODE_PART, CONFIRMATION, REVISION
from tests.core.making import RandomUser, codes_of, small_project
from tests.core.verbs_definitions import VERBS
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.model import DocumentId

WHOLE = Definition(
    short="Killing by order",
    full="An official kills on orders.",
    include="public executions",
    exclude="deaths in custody",
    example="“They shot him at the river.”",
    near_miss="A threat to shoot.",
)


def named(project: Project, name: str) -> CodeId:
    return codes_of(project)[name]


def document(project: Project) -> DocumentId:
    return project.documents.all()[0].id


def codings(project: Project, name: str, count: int) -> list[SegmentId]:
    code = named(project, name)
    return [project.coding.code_span(document(project), at, at + 5, [code]) for at in range(count)]


def coding_of(project: Project, segment: SegmentId) -> object:
    return project.coding.segment(segment).codings[0].id


# changing


def test_all_parts_are_written_as_one_step_and_read_back(project: Project) -> None:
    code, other = named(project, "Execution"), named(project, "Surveillance")
    segment = codings(project, "Execution", 1)[0]
    definition = replace(
        WHOLE,
        confusions=(Confusion(other, "nobody is watched to death"),),
        examples=(Example(segment, ExampleKind.NEAR_MISS, "only told of"),),
    )
    steps = project.step_count()
    assert project.definitions.set(code, definition, "agreed in the meeting")
    assert project.step_count() == steps + 1
    assert project.definitions.get(code) == definition
    found = project.codebook.code(code)
    assert (found.short, found.definition, found.near_miss) == (WHOLE.short, WHOLE.full, WHOLE.near_miss)
    assert not project.definitions.set(code, definition)
    assert project.step_count() == steps + 1
    project.undo()
    assert project.definitions.get(code) == Definition()
    assert project.definitions.revisions(code) == []
    assert list(project.store.rows(CODE_PART)) == []


def test_the_first_change_of_an_old_definition_keeps_what_was_there(project: Project) -> None:
    code = named(project, "Surveillance")
    project.store.begin()
    project.store.update(CODE, code, {"definition": "Watching."})
    project.store.commit()
    project.codebook.forget()
    project.definitions.set(code, Definition(full="Watching people."), "clearer")
    first, second = project.definitions.revisions(code)
    assert (first.number, first.wording.text("full"), first.meaning) == (1, "Watching.", False)
    assert (second.number, second.wording.text("full"), second.meaning) == (2, "Watching people.", True)
    assert second.coder == project.coder
    assert second.reason == "clearer"
    made = next(head for head in project.history() if head.action == "code.create" and "Surv" in head.args["name"])
    assert (first.at, first.coder) == (made.at, made.coder)
    project.undo()
    assert project.definitions.revisions(code) == []
    project.redo()
    assert len(project.definitions.revisions(code)) == 2


def test_what_was_there_is_dated_by_the_step_that_wrote_it(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    project.coder = ana
    with project.step("code.describe", {"name": "Surveillance"}):
        project.store.update(CODE, named(project, "Surveillance"), {"definition": "Watching."})
    written = project.history(limit=1)[0]
    project.coder = jonas
    project.codebook.recolour_code(named(project, "Surveillance"), 4)
    project.codebook.describe_code(named(project, "Surveillance"), definition="Looking.", include="", exclude="")
    first, second = project.definitions.revisions(named(project, "Surveillance"))
    assert (first.at, first.coder) == (written.at, ana)
    assert second.coder == jonas


def test_what_a_deletion_made_of_the_words_is_kept_before_they_change_again(project: Project) -> None:
    code, other = named(project, "Execution"), named(project, "Surveillance")
    project.definitions.set(code, replace(WHOLE, confusions=(Confusion(other, "so"),)))
    project.codebook.delete_code(other)
    project.definitions.set(code, replace(WHOLE, full="Killing without trial."))
    first, between, last = project.definitions.revisions(code)
    assert [one.part for one in project.definitions.difference(first, between)] == ["confusions"]
    assert [one.part for one in project.definitions.difference(between, last)] == ["full"]
    assert (between.meaning, between.coder, last.meaning) == (False, None, True)
    assert first.at < between.at <= last.at
    project.definitions.set(code, replace(WHOLE, full="Killing."))
    assert [one.number for one in project.definitions.revisions(code)] == [1, 2, 3, 4]


def test_where_no_step_tells_it_is_dated_by_the_id_of_the_code(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = project.codebook.create_code(project.codebook.facets()[0].id, "Torture", definition="Pain.")
    made = project.history(limit=1)[0]
    monkeypatch.setattr(revising, "described_last", lambda _store, _code: None)
    project.definitions.set(code, WHOLE)
    first = project.definitions.revisions(code)[0]
    assert first.coder is None
    assert first.at[:16] == made.at[:16]


def test_the_verb_that_was_always_there_keeps_revisions_and_the_other_parts(project: Project) -> None:
    code = named(project, "Execution")
    project.definitions.set(code, WHOLE)
    project.codebook.describe_code(code, definition="Other words.", include="", exclude="deaths in custody")
    assert project.definitions.get(code) == replace(WHOLE, full="Other words.", include="")
    assert [revision.number for revision in project.definitions.revisions(code)] == [1, 2]
    project.codebook.describe_code(code, definition="Other words.", include="", exclude="deaths in custody")
    assert len(project.definitions.revisions(code)) == 2


def test_a_revision_holds_the_words_as_canonical_json(project: Project) -> None:
    code, other = named(project, "Execution"), named(project, "Surveillance")
    project.definitions.set(code, replace(WHOLE, confusions=(Confusion(other, "강제"),)), meaning=True)
    content = next(project.store.rows(REVISION, "code_id = ?", (code,)))["content"]
    found = json.loads(content)
    assert found["confusions"] == [{"code": other, "name": "Surveillance", "note": "강제"}]
    assert content == json.dumps(found, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert "강제" in content
    # The other code has another name now; the revision knows the one of then.
    project.codebook.rename_code(other, "Watching")
    assert project.definitions.revisions(code)[0].wording.text("confusions") == "Surveillance: 강제"


def test_a_content_that_is_none_is_told_and_asks_for_nothing(project: Project) -> None:
    code = named(project, "Execution")
    codings(project, "Execution", 2)
    for content in ("nonsense", "[]", "{}", '{"meaning":true,"short":3}', "null"):
        project.store.begin()
        for row in list(project.store.rows(REVISION)):
            project.store.delete(REVISION, row["id"])
        values = {"code_id": code, "number": 1, "coder_id": None, "at": now(), "reason": "", "content": content}
        project.store.insert(REVISION, values)
        project.store.commit()
        (revision,) = project.definitions.revisions(code)
        assert not revision.readable
        assert revision.wording.text("full") == ""
        assert len(project.definitions.stale(code)) == (2 if "true" in content else 0)


def test_differences_name_the_parts_that_changed(project: Project) -> None:
    code, other = named(project, "Execution"), named(project, "Surveillance")
    project.definitions.set(code, WHOLE)
    changed = replace(WHOLE, full="An official kills without trial.", confusions=(Confusion(other, ""),))
    project.definitions.set(code, changed)
    first, second = project.definitions.revisions(code)
    found = project.definitions.difference(first, second)
    assert [one.part for one in found] == ["full", "confusions"]
    assert [(p.kind.value, p.text) for p in found[0].pieces] == [
        ("same", "An official kills "),
        ("gone", "on orders"),
        ("new", "without trial"),
        ("same", "."),
    ]
    assert [one.part for one in project.definitions.difference(None, first)] == list(WHOLE.__slots__[:6])


def test_what_cannot_be_said_in_a_definition_is_refused(project: Project) -> None:
    code = named(project, "Execution")
    gone = named(project, "Surveillance")
    project.codebook.delete_code(gone)
    steps = project.step_count()
    with pytest.raises(errors.ConfusedWithItself):
        project.definitions.set(code, Definition(confusions=(Confusion(code, ""),)))
    with pytest.raises(errors.NotFound):
        project.definitions.set(code, Definition(confusions=(Confusion(gone, ""),)))
    with pytest.raises(errors.NotFound):
        project.definitions.set(code, Definition(examples=(Example(SegmentId(77), ExampleKind.EXAMPLE),)))
    with pytest.raises(errors.NotFound):
        project.definitions.set(gone, WHOLE)
    assert project.step_count() == steps


# passages


def test_a_passage_is_linked_changed_and_taken_away(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    code = named(project, "Execution")
    project.coder = jonas
    segment = codings(project, "Execution", 1)[0]
    project.coder = ana  # whoever's it is
    link = project.definitions.link_example
    assert link(code, segment)
    assert not link(code, segment)
    assert link(code, segment, ExampleKind.NEAR_MISS, "no order is named")
    assert project.definitions.examples(code) == (Example(segment, ExampleKind.NEAR_MISS, "no order is named"),)
    assert project.definitions.revisions(code) == []
    assert project.definitions.unlink_example(code, segment)
    assert not project.definitions.unlink_example(code, segment)
    project.undo()
    assert len(project.definitions.examples(code)) == 1
    project.coder = jonas
    project.coding.delete(segment)
    assert project.definitions.examples(code) == ()
    with pytest.raises(errors.NotFound):
        link(code, segment)


# looking again


def test_codings_are_confirmed_one_by_one(project: Project) -> None:
    code = named(project, "Execution")
    segments = codings(project, "Execution", 4)
    definitions = project.definitions
    definitions.set(code, WHOLE)
    assert definitions.stale() == [], "a first definition changes no meaning"
    with_meaning = replace(WHOLE, full="Killing without trial.")
    definitions.set(code, with_meaning)
    assert [one.segment for one in definitions.stale()] == segments
    assert definitions.stale_counts() == {code: 4}
    later = project.coding.code_span(document(project), 30, 40, [code])
    assert len(definitions.stale(code)) == 4

    one = definitions.stale(code)[1]
    steps = project.step_count()
    assert definitions.confirm(one.coding)
    assert not definitions.confirm(one.coding)
    assert project.step_count() == steps + 1
    assert [each.segment for each in definitions.stale(code)] == [segments[0], *segments[2:]]
    assert not definitions.is_stale(one.coding)
    project.undo()
    assert definitions.is_stale(one.coding)
    project.redo()

    # A correction of the words asks nobody; the next change of meaning asks everybody again.
    definitions.set(code, replace(with_meaning, full="Killing without a trial."), meaning=False)
    assert len(definitions.stale(code)) == 3
    assert definitions.confirm(definitions.stale(code)[0].coding)
    assert len(definitions.stale(code)) == 2
    definitions.set(code, replace(WHOLE, full="Other."), meaning=True)
    assert {each.segment for each in definitions.stale(code)} == {*segments, later}


def test_everybody_confirms_their_own(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    code = named(project, "Execution")
    project.coder = ana
    codings(project, "Execution", 2)
    project.coder = jonas
    project.coding.code_span(document(project), 20, 30, [code])
    project.definitions.set(code, WHOLE, meaning=True)
    assert project.definitions.stale_counts(ana) == {code: 2}
    assert project.definitions.stale_shares() == {code: {ana: 2, jonas: 1}}
    assert project.definitions.stale_counts(jonas, code) == {code: 1}
    (theirs,) = project.definitions.stale(coder=jonas)
    project.coder = ana
    with pytest.raises(errors.NotYours):
        project.definitions.confirm(theirs.coding)
    project.coder = None
    with pytest.raises(errors.NoCoder):
        project.definitions.confirm(theirs.coding)


def test_there_must_be_something_to_confirm(project: Project) -> None:
    (segment,) = codings(project, "Execution", 1)
    coding = project.coding.segment(segment).codings[0].id
    with pytest.raises(errors.NoRevision):
        project.definitions.confirm(coding)
    project.coding.delete(segment)
    with pytest.raises(errors.NotFound):
        project.definitions.confirm(coding)


def test_a_confirmation_goes_with_its_coding_and_comes_back(project: Project) -> None:
    code = named(project, "Execution")
    (segment,) = codings(project, "Execution", 1)
    project.definitions.set(code, WHOLE, meaning=True)
    project.definitions.confirm(project.definitions.stale()[0].coding)
    before = project.store.dump()
    project.coding.remove(segment, code)
    assert list(project.store.rows(CONFIRMATION)) == []
    project.undo()
    assert project.store.dump() == before


def test_a_revision_on_which_a_confirmation_rests_is_not_undone(project: Project) -> None:
    ana, jonas = (coder.id for coder in project.coders.all())
    code = named(project, "Execution")
    project.coder = ana
    codings(project, "Execution", 1)
    project.coder = jonas
    project.definitions.set(code, WHOLE, meaning=True)
    project.coder = ana
    project.definitions.confirm(project.definitions.stale()[0].coding)
    project.coder = jonas
    with pytest.raises(errors.StaleStep):
        project.undo()


def test_codings_of_a_merged_code_are_looked_at_under_the_definition_they_have_now(project: Project) -> None:
    kept, gone = named(project, "Surveillance"), named(project, "Execution")
    codings(project, "Execution", 3)
    project.definitions.set(gone, WHOLE, meaning=True)
    for one in project.definitions.stale():
        project.definitions.confirm(one.coding)
    project.definitions.set(kept, Definition(full="All of it."), meaning=True)
    project.organising.merge([gone], kept)
    assert {one.code for one in project.definitions.stale()} == {kept}
    assert len(project.definitions.stale()) == 3


def test_a_project_for_reading_is_read_and_not_changed(project: Project) -> None:
    code = named(project, "Execution")
    codings(project, "Execution", 2)
    project.definitions.set(code, WHOLE, meaning=True)
    path = project.path
    project.close()
    with Project.open(path, read_only=True) as beside:
        beside.coder = beside.coders.all()[0].id
        assert beside.definitions.get(code) == WHOLE
        (one, _other) = beside.definitions.stale()
        with pytest.raises(errors.ReadOnly):
            beside.definitions.confirm(one.coding)
        with pytest.raises(errors.ReadOnly):
            beside.definitions.set(code, Definition())


@pytest.mark.parametrize("seed", range(scale(2, 25)))
def test_definitions_are_undone_row_for_row(tmp_path: Path, seed: int) -> None:
    from tests.core import making

    project = small_project(tmp_path / "random.testimonia")
    first = project.step_count()
    user = RandomUser(project, seed)
    usual = [*VERBS, *VERBS, *making.VERBS]
    beginning = project.store.dump()
    for _ in range(250):
        verb, before = user.random.choice(usual), project.step_count()
        try:
            verb(user)
        except errors.TestimoniaError:
            assert project.step_count() == before
            continue
        if project.step_count() > before:
            user.done[verb.__name__] = user.done.get(verb.__name__, 0) + 1
    assert {verb.__name__ for verb in VERBS} <= set(user.done), user.done
    end, made = project.store.dump(), project.step_count() - first
    for _ in range(made):
        project.undo()
    assert project.store.dump() == beginning
    for _ in range(made):
        project.redo()
    assert project.store.dump() == end
    project.close()
