"""After erasing, the words stand in no byte of anything beside the project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from desktop.core import erasing
from desktop.core.erasure import EraseCoder, EraseDocuments, ErasePassages, Passage, Wish
from desktop.core.project import Project
from desktop.core.storage import redacting
from desktop.core.verify import verify
from tests.core.erasing_case import OF_CODER, OF_DOCUMENT, OF_OTHERS, TEXT, found_in, planted

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.usefixtures("own_settings")

# A coder takes along what they wrote; what else is said of the document stays.
BY_CODER = [word for word in OF_DOCUMENT if "NOTE" in word or "MEMO" in word or "BLOCK" in word]


def _wish(project: Project, kind: str) -> tuple[Wish, list[str]]:
    """What is erased, and the words that must be gone after it."""
    document = project.documents.all()[0].id
    if kind == "document":
        return EraseDocuments((document,)), OF_DOCUMENT
    if kind == "deleted document":
        project.documents.delete(document)
        return EraseDocuments((document,)), OF_DOCUMENT
    if kind == "coder":
        assert project.coder is not None
        return EraseCoder(project.coder), OF_CODER + BY_CODER
    if kind == "words":
        return ErasePassages(words=tuple(OF_DOCUMENT)), OF_DOCUMENT
    if kind == "words of a deleted document":
        project.documents.delete(document)
        return ErasePassages(words=tuple(OF_DOCUMENT)), [*OF_DOCUMENT]
    places = [place for place in range(len(TEXT)) if TEXT.startswith("TEXTwörd", place)]
    spans = tuple(Passage(document, place, place + 8) for place in places)
    return ErasePassages(spans), ["TEXTwörd", "SEGMENTMEMOwörd", "NOTEwörd", "UNDONENOTEwörd", "DELETEDMEMOwörd"]


KINDS = ["document", "deleted document", "coder", "words", "words of a deleted document", "passages"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_words_are_in_no_byte_while_it_is_open_and_when_it_is_closed(tmp_path: Path, kind: str) -> None:
    project = planted(tmp_path)
    wish, words = _wish(project, kind)
    everything = [*OF_DOCUMENT, *OF_CODER, *OF_OTHERS]
    # The search finds what is there: else it would prove nothing.
    assert found_in(tmp_path, everything) == set(everything)
    expected = erasing.preview(project, wish)
    copies = [copy.path for copy in expected.holding()]
    report = erasing.erase(project, wish, delete_snapshots=copies)
    assert report.rewritten
    assert replace(report.preview, snapshots=()) == replace(expected, snapshots=())
    assert list(report.deleted) == copies
    assert found_in(tmp_path, words) == set()
    assert found_in(tmp_path, OF_OTHERS) == set(OF_OTHERS)
    assert verify(project).problems == ()
    project.close()
    assert found_in(tmp_path, words) == set()
    assert {path.name for path in tmp_path.iterdir()} <= {"p.testimonia", "p.testimonia-snapshots"}
    with Project.open(tmp_path / "p.testimonia") as again:
        assert verify(again).problems == ()
        assert not erasing.pending(again.store)
        again.coder = again.coders.all()[0].id
        again.memos.write(erasing_target(), again.info().id, "and on it goes")
    assert found_in(tmp_path, words) == set()


def erasing_target() -> Any:
    from desktop.core.model import MemoTarget

    return MemoTarget.PROJECT


def test_the_search_sees_a_payload_that_was_not_blanked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = planted(tmp_path)
    wish, words = _wish(project, "document")
    monkeypatch.setattr(redacting, "write", lambda _store, _redaction: None)
    erasing.erase(project, wish)
    assert {"BLOCKwörd", "OLDMEMOwörd", "NAMEwörd"} <= found_in(tmp_path, words)
    project.close()


def test_an_encrypted_project_stays_encrypted_and_holds_nothing_either(tmp_path: Path) -> None:
    plain = planted(tmp_path)
    from desktop.core.protection import encrypt

    encrypt(plain, "a long passphrase, with 'quotes'")
    assert plain.key is not None
    wish, words = _wish(plain, "document")
    assert found_in(tmp_path, words, key=plain.key) == set(words)
    copies = [copy.path for copy in erasing.preview(plain, wish).holding()]
    erasing.erase(plain, wish, delete_snapshots=copies)
    assert plain.encrypted
    assert found_in(tmp_path, words, key=plain.key) == set()
    assert verify(plain).problems == ()
    plain.close()
    data = (tmp_path / "p.testimonia").read_bytes()
    assert not data.startswith(b"SQLite")


def test_a_compressed_original_goes_by_its_hash(tmp_path: Path) -> None:
    from docx import Document as Word

    from desktop.core.importers.report import import_files
    from tests.core.making import small_project

    source = tmp_path / "statement.docx"
    word = Word()
    word.add_paragraph("I am called Packedwörd here, and this is long enough.")
    word.save(str(source))
    project = small_project(tmp_path / "p.testimonia")
    (document,) = import_files(project, [source]).documents
    source.unlink()
    sha = project.documents.get(document).original_sha256
    erasing.erase(project, ErasePassages(words=("packedWÖRD",)))
    assert project.store.query("SELECT count(*) FROM original_body WHERE sha256 = ?", (sha,)) == [(0,)]
    assert project.documents.get(document).original_sha256 == sha
    assert "Packed" not in project.documents.text(document)
    assert found_in(tmp_path, ["Packedwörd"]) == set()
    assert verify(project).sound
    project.close()
