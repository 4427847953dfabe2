"""What erasing takes, what it leaves, and that nothing brings it back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from desktop.core import erasing, errors
from desktop.core.erasure import BLOCK, EraseCoder, EraseDocuments, ErasePassages, Passage
from desktop.core.interchange.json_reader import create_from_json
from desktop.core.interchange.json_writer import dumps, write_json
from desktop.core.model import MemoTarget, StepKind, is_erased
from desktop.core.sentences import step_sentence
from desktop.core.storage import history
from desktop.core.storage.redacting import CONTENT
from desktop.core.verify import verify
from tests.core.erasing_case import TEXT, found_in, planted, rows_of_others
from tests.core.making import RandomUser, codes_of, parsed, small_project
from tests.core.whole_project import build
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.erasure import Wish
    from desktop.core.project import Project

pytestmark = pytest.mark.usefixtures("own_settings")


def _sound(project: Project) -> None:
    assert verify(project).problems == ()
    assert history.verify_chain(project.store) is None


def _strings(project: Project) -> str:
    """Everything that rows and steps say."""
    said = [str(project.store.dump())]
    for head in project.history(limit=100_000):
        said.append(f"{head.args} {step_sentence(head)} {project.load_step(head.id).changes}")
    return "\n".join(said)


# a document


def test_a_document_goes_with_everything_on_it_and_nothing_else_changes(tmp_path: Path) -> None:
    project = planted(tmp_path)
    document, other = (each.id for each in project.documents.all())
    on_it = project.coding.segments(document)
    gone = {document, project.documents.get(document).version}
    gone |= {segment.id for segment in on_it} | {coding.id for segment in on_it for coding in segment.codings}
    gone |= {memo.id for memo in project.memos.all() if memo.target in gone}
    gone |= {row["id"] for row in project.store.rows("assignment", "document_id = ?", (document,))}
    gone |= {row["id"] for row in project.store.rows("foreign_id")}
    before = rows_of_others(project, gone)
    preview = erasing.preview(project, EraseDocuments((document,)))
    (part,) = preview.documents
    assert (part.name, part.characters, part.there) == ("RENAMEDwörd", len(TEXT), True)
    assert dict(preview.segments) == {"CODERwörd": len(on_it) - 1, "Jonas Weber": 1}
    assert (preview.memos, preview.foreign, preview.states) == (2, 1, 2)
    assert preview.notes == sum(1 for segment in on_it for coding in segment.codings if coding.note)
    steps = project.step_count()
    report = erasing.erase(project, EraseDocuments((document,)), reason="consent withdrawn")
    assert project.step_count() == steps + 1
    assert rows_of_others(project, gone) == before
    assert [each.id for each in project.documents.all()] == [other]
    head = project.history(limit=1)[0]
    assert (head.id, head.kind, head.action) == (report.step, StepKind.ERASE, "erase.document")
    assert step_sentence(head) == "Erased documents for good (1)"
    assert head.args["reason"] == "consent withdrawn"
    assert project.view_state("document") is None
    assert project.view_state("coder") == "CODERwörd"
    _sound(project)
    with pytest.raises(errors.NotFound):
        erasing.preview(project, EraseDocuments(()))
    project.close()


def test_a_text_that_another_document_has_too_stays_and_is_said_to(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    one, two = project.documents.add([parsed("One", "The same words."), parsed("Two", "The same words.")])
    preview = erasing.preview(project, EraseDocuments((one,)))
    assert [str(note) for note in preview.shared] == ["“Two” has the same text, original or passage and keeps it."]
    erasing.erase(project, EraseDocuments((one,)))
    assert project.documents.text(two) == "The same words."
    assert project.documents.original(two) == b"The same words."
    _sound(project)
    erasing.erase(project, EraseDocuments((two,)))
    assert found_in(tmp_path, ["The same words."]) == set()
    project.close()


def test_a_document_that_was_deleted_and_came_again_goes_in_both_forms(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    (first,) = project.documents.add([parsed("First", "Words of twice.")])
    project.documents.delete(first)
    (second,) = project.documents.add([parsed("Second", "Words of twice.")])
    preview = erasing.preview(project, EraseDocuments((second,)))
    assert [(part.name, part.there) for part in preview.documents] == [("Second", True), ("First", False)]
    erasing.erase(project, EraseDocuments((second,)), delete_snapshots=[copy.path for copy in preview.holding()])
    assert found_in(tmp_path, ["Words of twice.", "Second"]) == set()
    _sound(project)
    project.close()


# a coder


def test_a_coder_goes_and_the_name_with_the_work(tmp_path: Path) -> None:
    project = build(tmp_path)
    ana, jonas = (coder.id for coder in project.coders.all()[:2])
    theirs = [segment.id for each in project.documents.all() for segment in project.coding.segments(each.id, [jonas])]
    erasing.erase(project, EraseCoder(ana))
    assert project.coders.get(ana).name == "Erased coder"
    left = [segment for each in project.documents.all() for segment in project.coding.segments(each.id)]
    assert [segment.id for segment in left] == theirs
    assert project.memos.all() != []
    assert all(memo.coder == jonas for memo in project.memos.all())
    assert not any("Ana" in str(head.args) for head in project.history())
    assert {head.coder for head in project.history()} >= {ana, jonas}
    _sound(project)
    with pytest.raises(errors.NothingToErase):
        erasing.erase(project, EraseCoder(ana))
    erasing.erase(project, EraseCoder(jonas, keep_name=True))
    assert project.coders.get(jonas).name == "Jonas"
    third = project.coders.add("Third")
    erasing.erase(project, EraseCoder(third))
    assert project.coders.get(third).name == "Erased coder (2)"
    _sound(project)
    project.close()


# passages


def test_offsets_line_ends_and_paragraph_numbers_stay(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    text = "One 👩‍👩‍👧 of us.\n  \nTwo of us.\n\nThree."
    (document,) = project.documents.add([parsed("Lines", text)])
    codes = codes_of(project)
    project.coding.code_span(document, 4, 8, [codes["Execution"]])
    beyond = project.coding.code_span(document, 0, 12, [codes["Execution"]])
    after = project.coding.mark(document, text.index("Three"), len(text))
    before = project.documents.paragraphs(document).number_at(text.index("Three"))
    end = text.index("Two") + 3
    preview = erasing.preview(project, ErasePassages((Passage(document, 2, end),)))
    assert (preview.of_segments, preview.covered) == (1, 1)
    erasing.erase(project, ErasePassages((Passage(document, 2, end),)))
    now = project.documents.text(document)
    assert len(now) == len(text)
    assert now == "On" + BLOCK * (text.index("\n") - 2) + "\n  \n" + BLOCK * 3 + text[end:]
    assert [segment.id for segment in project.coding.segments(document)] == [beyond, after]
    assert project.coding.quote(project.coding.segment(after)) == "Three."
    assert project.documents.paragraphs(document).number_at(text.index("Three")) == before
    row = project.store.get("document_version", project.documents.get(document).version)
    assert row is not None
    assert row["words"] == project.documents.get(document).words == len(now.split())
    with pytest.raises(errors.NotFound):
        project.documents.original(document)
    _sound(project)
    with pytest.raises(errors.BadSpan):
        erasing.erase(project, ErasePassages((Passage(document, 2, 400),)))
    project.close()


def test_the_passages_of_a_code_go_and_what_quotes_them_is_covered(tmp_path: Path) -> None:
    project = build(tmp_path)
    first = project.documents.all()[0].id
    code = codes_of(project)["Arrest, at night"]
    quote = project.documents.text(first)[13:36]
    project.memos.write(MemoTarget.PROJECT, project.info().id, f"Remember “{quote.upper()}” always")
    preview = erasing.preview(project, ErasePassages(codes=(code,)))
    assert dict(preview.segments) == {"Ana": 1, "Jonas": 1}
    erasing.erase(project, ErasePassages(codes=(code,)))
    assert project.documents.text(first)[13:36] == BLOCK * 23
    assert project.memos.text(MemoTarget.PROJECT, project.info().id) == f"Remember “{BLOCK * 23}” always"
    assert quote.casefold() not in _strings(project).casefold()
    _sound(project)
    project.close()


def test_words_are_found_in_every_spelling_and_the_codebook_is_said_to_keep_them(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    text = "Jose\u0301 Ruiz came. JOSÉ\nRUIZ left; José Ruizo stayed."
    (document,) = project.documents.add([parsed("About josé ruiz", text)])
    facet = project.codebook.facets()[0].id
    renamed = project.codebook.create_code(facet, "Case of José Ruiz")
    project.codebook.rename_code(renamed, "Another case")
    deleted = project.codebook.create_code(facet, "Words of José Ruiz", definition="What José Ruiz said.")
    project.codebook.delete_code(deleted)
    project.codebook.create_code(facet, "José Ruiz as witness")
    kept = erasing.preview(project, ErasePassages(words=("José  Ruiz",), whole_words=True))
    assert kept.characters == len("Jose\u0301 Ruiz") + len("JOSÉ\nRUIZ")
    assert any("“José Ruiz as witness”" in note for note in kept.beyond)
    erasing.erase(project, ErasePassages(words=("José  Ruiz",), whole_words=True))
    assert project.documents.text(document) == f"{BLOCK * 10} came. {BLOCK * 4}\n{BLOCK * 4} left; José Ruizo stayed."
    assert project.documents.get(document).name == f"About {BLOCK * 9}"
    assert kept.codes == 1
    assert codes_of(project)["José Ruiz as witness"]
    assert "josé ruiz" not in _strings(project).casefold().replace("josé ruiz as witness", "")
    _sound(project)
    with pytest.raises(errors.NothingToErase):
        erasing.erase(project, ErasePassages(words=("nowhere at all",)))
    with pytest.raises(errors.ReasonTells):
        erasing.erase(project, ErasePassages(words=("Ruizo",)), reason="because of ruizo")
    assert "Ruizo" in project.documents.text(document)
    project.close()


# nothing brings it back


def _wishes(project: Project) -> list[Wish]:
    documents = project.documents.all()
    coder = max(project.coders.segment_counts().items(), key=lambda item: item[1])[0]
    found: list[Wish] = [EraseCoder(coder)]
    if documents:
        middle = documents[len(documents) // 2]
        found.append(EraseDocuments((middle.id,)))
        found.append(
            ErasePassages((Passage(middle.id, middle.chars // 4, middle.chars // 2),), words=("told to", "떠났다"))
        )
    return found


@pytest.mark.parametrize("seed", range(scale(2, 20)))
@pytest.mark.parametrize("place", [0, 1, 2])
def test_whatever_was_done_before_erasing_leaves_a_sound_project(tmp_path: Path, seed: int, place: int) -> None:
    project = small_project(tmp_path / "random.testimonia")
    user = RandomUser(project, 300 + seed)
    while sum(user.done.values()) < 150:
        user.act()
        if user.random.random() < 0.1:
            with suppress(errors.TestimoniaError):
                project.undo()
        if user.random.random() < 0.05:
            project.coder = user.random.choice(project.coders.all()).id
    wishes = _wishes(project)
    wish = wishes[min(place, len(wishes) - 1)]
    preview = erasing.preview(project, wish)
    report = erasing.erase(project, wish)
    assert report.preview == preview
    _sound(project)
    taken = {(change.table, change.row) for change in project.load_step(report.step).changes if change.after is None}
    assert len(taken) == preview.of_segments + preview.codings + sum(
        1 for table, _ in taken if table not in ("segment", "coding")
    )
    _blank(project, taken)
    for head in project.history(limit=10_000):
        with suppress(errors.TestimoniaError):
            project.undo_step(head.id)
    for _ in range(500):
        try:
            project.redo()
        except errors.TestimoniaError:
            break
    _sound(project)
    _blank(project, taken)
    assert all(project.store.get(table, row) is None for table, row in taken)
    user.act()
    _sound(project)
    project.close()


def _blank(project: Project, taken: set[tuple[str, int]]) -> None:
    """No step says anything of the rows that went."""
    for head in project.history(limit=10_000):
        for change in project.load_step(head.id).changes:
            if (change.table, change.row) in taken:
                for values in (change.before, change.after):
                    said = {name: value for name, value in (values or {}).items() if name in CONTENT[change.table]}
                    assert all(value in (None, "") or is_erased(value) for value in said.values()), (head, said)


def test_steps_of_which_something_was_erased_say_so_and_are_passed_over(tmp_path: Path) -> None:
    project = planted(tmp_path)
    document, other = (each.id for each in project.documents.all())
    project.documents.move(other, document)
    last = project.coding.mark(other, 3, 5)
    head = next(head for head in project.history() if head.action == "document.rename")
    moved = next(head for head in project.history() if head.action == "document.move")
    erasing.erase(project, EraseDocuments((document,)))
    with pytest.raises(errors.ErasedStep, match=r"“Renamed \(erased\) to \(erased\)” cannot be undone"):
        project.undo_step(head.id)
    with pytest.raises(errors.ErasedStep, match="something of it was erased for good"):
        project.undo_step(moved.id)
    with pytest.raises(errors.NotUndoable):
        project.undo_step(project.history(limit=1)[0].id)
    candidate = project.undo_candidate()
    assert candidate is not None
    assert candidate.segment == last
    project.undo()
    assert project.redo_candidate() is not None
    project.redo()
    _sound(project)
    project.close()


def test_a_project_with_erasures_goes_out_as_json_and_comes_back(tmp_path: Path) -> None:
    project = planted(tmp_path)
    document = project.documents.all()[0].id
    erasing.erase(project, ErasePassages((Passage(document, 19, 45),)))
    write_json(project, tmp_path / "out.json", originals=True)
    with create_from_json(tmp_path / "out.json", tmp_path / "again.testimonia")[0] as again:
        assert dumps(again) == dumps(project)
        assert again.documents.text(again.documents.all()[0].id)[31:39] == BLOCK * 8
        _sound(again)
    assert "TEXTwörd and I" not in (tmp_path / "out.json").read_text(encoding="utf-8")
    project.close()
