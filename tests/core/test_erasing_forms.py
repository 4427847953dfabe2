"""Words go in every form in which they are written, and the preview says which forms it found."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from desktop.core import erasing
from desktop.core.erasure import BLOCK, ErasePassages, Passage
from desktop.core.model import MemoTarget
from desktop.core.notes import Note
from desktop.core.storage import bodies
from desktop.core.verify import verify
from desktop.ui.dialogs.erase import rows_of
from tests.core.erasing_case import found_in
from tests.core.making import codes_of, parsed, small_project

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project

pytestmark = pytest.mark.usefixtures("own_settings")

NAME = "Zoë “Kid” O'Neill-김철"
#: As it was typed, decomposed, with other signs for quotation marks and hyphen, soft hyphens, in capitals, full width.
FORMS = (
    NAME,
    unicodedata.normalize("NFD", NAME),
    'Zoë "Kid" O’Neill\u2010김철',
    "Zo\u00adë “K\u00adid” O'Neill-김\u200b철",
    "ZOË “KID” O'NEILL-김철",
    "Ｚｏë “Ｋｉｄ” Ｏ＇Ｎｅｉｌｌ－김철",
)
# What of each form can be recognised in bytes, whatever stands around it.
PARTS = [part for form in FORMS for part in form.split() if len(part) > 2]


def _planted(folder: Path) -> Project:
    """The name in every form in a text, a memo, a note, a name of a document, what was undone, and a former text."""
    project = small_project(folder / "p.testimonia")
    lines = [f"Line {number}: {form} was there." for number, form in enumerate(FORMS)]
    (document,) = project.documents.add([parsed("Names", "\n".join(lines))])
    (other,) = project.documents.add([parsed(f"Interview with {FORMS[1]}", "Nobody is named.")])
    project.coder = project.coders.all()[0].id
    segment = project.coding.code_span(document, 0, 4, [codes_of(project)["Execution"]])
    (coding,) = project.coding.segment(segment).codings
    for form in FORMS:
        project.coding.qualify(coding.id, certainty=None, basis=None, note=f"About {form}.")
        project.memos.write(MemoTarget.DOCUMENT, other, f"Ask {form} again.")
    project.undo()
    return project


@pytest.mark.parametrize("asked", FORMS)
def test_a_name_goes_in_every_form_whichever_was_typed(tmp_path: Path, asked: str) -> None:
    project = _planted(tmp_path)
    assert found_in(tmp_path, PARTS) == set(PARTS)
    wish = ErasePassages(words=(asked,), whole_words=True)
    preview = erasing.preview(project, wish)
    report = erasing.erase(project, wish, delete_snapshots=[copy.path for copy in preview.holding()])
    assert report.rewritten
    assert found_in(tmp_path, PARTS) == set()
    text = project.documents.text(project.documents.all()[-2].id)
    for number, line in enumerate(text.split("\n")):
        assert line.startswith(f"Line {number}: {BLOCK}")
        assert line.endswith(f"{BLOCK} was there.")
        assert not set(line) & set("KkZzOo김철Ｋ")
    assert verify(project).problems == ()
    project.close()
    assert found_in(tmp_path, PARTS) == set()


def test_the_preview_says_how_the_places_are_written(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    apart = unicodedata.normalize("NFD", "Zoë")
    project.documents.add([parsed("One", f"Zoë, Zoë, {apart}, ZOË, ZOË, Ｚｏë, Zo\u00adë and Zoe.")])
    project.documents.add([parsed("Two", f"A line of {apart}.")])
    preview = erasing.preview(project, ErasePassages(words=("Zoë",)))
    written = [str(note) for note in preview.sentences() if str(note).startswith("Written")]
    assert written == [
        "Written “ZOË”: 2 places.",
        "Written “Zoë” with letters made of several signs: 2 places.",
        "Written “Zoë” with signs in it that do not show: 1 place.",
        "Written “Ｚｏë”: 1 place.",
    ]
    assert preview.characters == 3 * 5 + 4 * 2 + 3 + 4 - 3
    shown = [row.words for row in rows_of(preview)]
    assert set(written) <= set(shown)
    report = erasing.erase(project, ErasePassages(words=("Zoë",)))
    assert not any("Zo" in str(note) or "ZO" in str(note) for note in report.sentences())
    assert "Zoë" not in str(report.as_dict())
    assert "Zoe." in project.documents.text(project.documents.all()[-2].id)
    project.close()


def test_a_name_that_is_written_as_it_was_typed_is_not_told_of(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    project.documents.add([parsed("One", "Kim Chol and Kim\nChol.")])
    sentences = erasing.preview(project, ErasePassages(words=("Kim Chol",))).sentences()
    assert not [note for note in sentences if str(note).startswith("Written")]
    assert all(isinstance(note, Note) for note in sentences)
    project.close()


def test_many_ways_of_writing_are_told_shortly(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    forms = ["".join(signs) for signs in zip("KKKKkkkk", "IIiiIIii", "MmMmMmMm", "AAAAAAAA", strict=True)]
    forms += [form[:3] + "a" for form in forms]
    project.documents.add([parsed("One", " ".join(forms))])
    sentences = erasing.preview(project, ErasePassages(words=("Kima",))).sentences()
    written = [str(note) for note in sentences if "ritten" in str(note)]
    assert len(written) == 13
    assert written[-1] == "Written in 3 more ways."
    project.close()


def test_a_passage_goes_from_the_other_version_in_its_form_there(tmp_path: Path) -> None:
    project = small_project(tmp_path / "p.testimonia")
    (document,) = project.documents.add([parsed("One", f"Said by {FORMS[1]}, and by another Zoe.")])
    (first,) = project.store.rows("document_version", "document_id = ?", (document,))
    with project.step("document.correct", {}, document=document):
        text = f"Said by {NAME}, and by another Zoe."
        sha = bodies.put_text(project.store, text)
        values = {name: value for name, value in first.items() if name != "id"}
        parent = {"parent_id": first["id"]} if "parent_id" in first else {}
        project.store.insert("document_version", {**values, **parent, "number": 2, "text_sha256": sha})
    project.documents.forget()
    assert project.documents.text(document) == text
    start = text.index(NAME)
    wish = ErasePassages(passages=(Passage(document, start, start + len(NAME)),))
    erasing.erase(project, wish)
    for version in project.store.rows("document_version", "document_id = ?", (document,)):
        left = bodies.text(project.store, version["text_sha256"])
        assert left.startswith(f"Said by {BLOCK}")
        assert left.endswith(f"{BLOCK}, and by another Zoe.")
    project.close()
    assert not found_in(tmp_path, [NAME, FORMS[1], *FORMS[1].split()[:1]])
