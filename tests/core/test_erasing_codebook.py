"""Erasing reaches examples, confirmations, defaults, kinds of memos, the journal, and what was said of codes before."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.core import erasing
from desktop.core.erasure import EraseCoder, EraseDocuments, ErasePassages
from desktop.core.storage.payloads import canonical
from desktop.core.verify import verify
from tests.core import codebook_rows
from tests.core.erasing_case import found_in, planted
from tests.core.making import codes_of

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project

pytestmark = pytest.mark.usefixtures("own_settings")

WORDS = ["EXAMPLEwörd", "ENTRYwörd", "HEADINGwörd", "OLDPARTwörd", "OLDREVISIONwörd"]
STAYING = ["PARTwörd now", "REVISIONwörd now"]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    found = planted(tmp_path)
    codes = codes_of(found)
    document = found.documents.all()[0].id
    segment = next(one for one in found.coding.segments(document) if one.coder == found.coder and one.codings)
    execution = next(coding.code for coding in segment.codings)
    codebook_rows.fill(found, execution, codes["Surveillance"], segment.id, document)
    store = found.store
    with found.step("code.define", {"name": "Execution"}):
        (example,) = store.rows("code_example")
        store.update("code_example", example["id"], {"note": "EXAMPLEwörd"})
        part = next(row for row in store.rows("code_part") if row["part"] == "short")
        store.update("code_part", part["id"], {"text": "OLDPARTwörd"})
        entry = next(store.rows("journal_entry"))
        store.update("journal_entry", entry["id"], {"title": "HEADINGwörd", "text": "So ENTRYwörd told me."})
        first, second = store.rows("revision", order="number")
        store.update("revision", first["id"], {"content": canonical({"short": "“OLDREVISIONwörd”\nand more"})})
        store.update("revision", second["id"], {"content": canonical({"short": "REVISIONwörd now"})})
    with found.step("code.define", {"name": "Execution"}):
        store.update("code_part", part["id"], {"text": "PARTwörd now"})
    return found


def test_a_document_takes_along_what_hangs_on_it(project: Project, tmp_path: Path) -> None:
    document = project.documents.all()[0].id
    assert found_in(tmp_path, WORDS) == set(WORDS)
    erasing.erase(project, EraseDocuments((document,)), delete_snapshots=_copies(tmp_path))
    for table in ("code_example", "confirmation", "document_default"):
        assert list(project.store.rows(table)) == [], table
    assert len(list(project.store.rows("journal_entry"))) == 2
    assert found_in(tmp_path, ["EXAMPLEwörd"]) == set()
    assert found_in(tmp_path, ["ENTRYwörd"]) == {"ENTRYwörd"}
    assert verify(project).problems == ()
    project.close()


def test_a_coder_takes_along_the_journal(project: Project, tmp_path: Path) -> None:
    assert project.coder is not None
    before = erasing.preview(project, EraseCoder(project.coder))
    assert before.memos >= 2
    erasing.erase(project, EraseCoder(project.coder), delete_snapshots=_copies(tmp_path))
    assert list(project.store.rows("journal_entry")) == []
    assert [row["coder_id"] for row in project.store.rows("revision")] == [project.coder] * 2
    assert found_in(tmp_path, ["ENTRYwörd", "HEADINGwörd", "EXAMPLEwörd"]) == set()
    assert verify(project).problems == ()
    project.close()


def test_words_go_from_everything_but_the_definition_that_holds_now(project: Project, tmp_path: Path) -> None:
    wish = ErasePassages(words=(*WORDS, "PARTwörd", "REVISIONwörd"))
    preview = erasing.preview(project, wish)
    assert any("Change them first" in str(note) and "Execution" in str(note) for note in preview.beyond)
    erasing.erase(project, wish, delete_snapshots=_copies(tmp_path))
    assert found_in(tmp_path, WORDS) == set()
    assert found_in(tmp_path, STAYING) == set(STAYING)
    entry = next(project.store.rows("journal_entry"))
    assert (entry["title"], entry["text"]) == ("█" * 11, f"So {'█' * 9} told me.")
    old, new = (json.loads(row["content"])["short"] for row in project.store.rows("revision", order="number"))
    assert (old, new) == (f"“{'█' * 15}”\nand more", "REVISIONwörd now")
    assert verify(project).problems == ()
    project.close()
    assert found_in(tmp_path, WORDS) == set()


def _copies(folder: Path) -> list[Path]:
    return sorted((folder / "p.testimonia-snapshots").glob("*.testimonia"))
