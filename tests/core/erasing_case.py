"""A project with words planted wherever a project keeps words, and a search for them in every byte beside it."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

from desktop.core.importers.report import import_files
from desktop.core.model import Certainty, DocumentState, MemoTarget
from desktop.core.storage.schema import COLUMNS
from tests.core.making import codes_of, parsed, small_project

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

# Each stands in one place only; with letters that are written otherwise in UTF-8, in UTF-16 and in JSON.
OF_DOCUMENT = [
    "TEXTwörd",
    "NAMEwörd",
    "RENAMEDwörd",
    "FILEwörd",
    "KINDwörd",
    "OLDKINDwörd",
    "NOTEwörd",
    "OLDNOTEwörd",
    "UNDONENOTEwörd",
    "BLOCKwörd",
    "MEMOwörd",
    "OLDMEMOwörd",
    "OLDERMEMOwörd",
    "DELETEDMEMOwörd",
    "UNDONEMEMOwörd",
    "SEGMENTMEMOwörd",
    "GUIDwörd",
]
OF_CODER = ["CODERwörd", "FORMERwörd"]
OF_OTHERS = ["WITNESSwörd", "PLACEwörd", "REMARKwörd", "PLANwörd"]
TEXT = "They came at night.\nMy name is TEXTwörd and I saw it.\n\nNobody else was there; TEXTwörd said no more.\n"
OTHER = "Another statement with WITNESSwörd in it.\nIt stays.\n"


def planted(folder: Path) -> Project:
    """Open, with the coder CODERwörd at work; the first document is the one to be erased."""
    project = small_project(folder / "p.testimonia", ("FORMERwörd", "Jonas Weber"))
    first, jonas = (coder.id for coder in project.coders.all())
    project.coders.rename(first, "CODERwörd")
    project.documents.delete(project.documents.all()[0].id)
    source = folder / "FILEwörd.txt"
    source.write_text(TEXT, encoding="utf-8")
    (document,) = import_files(project, [source]).documents
    source.unlink()
    project.documents.rename(document, "NAMEwörd")
    project.documents.rename(document, "RENAMEDwörd")
    project.documents.describe(document, "OLDKINDwörd")
    project.documents.describe(document, "KINDwörd")
    (other,) = project.documents.add([parsed("PLACEwörd", OTHER)])
    codes = codes_of(project)
    project.coder = first
    segment = project.coding.code_span(document, 31, 39, [codes["Execution"]])
    _work(project, document, segment, codes)
    project.coding.mark(document, 0, 45)
    elsewhere = project.coding.code_span(other, 0, 7, [codes["Surveillance"]])
    project.coder = jonas
    theirs = project.coding.code_span(other, 0, 9, [codes["Surveillance"]])
    (coding,) = project.coding.segment(theirs).codings
    project.coding.qualify(coding.id, certainty=Certainty.SURE, basis=None, note="REMARKwörd")
    project.coding.code_span(document, 5, 9, [codes["UN document"]])
    project.documents.set_state(other, DocumentState.FINISHED)
    project.memos.write(MemoTarget.PROJECT, project.info().id, "PLANwörd")
    assert elsewhere
    project.coder = first
    project.set_view_state("coder", "CODERwörd")
    project.set_view_state("document", document)
    project.set_view_state("place", 12)
    # What the engine does by itself as a project grows: it keeps samples of indexed names.
    project.store.connection.execute("ANALYZE")
    return project


def _work(project: Project, document: DocumentId, segment: Any, codes: Any) -> None:
    (coding,) = project.coding.segment(segment).codings
    for note in ("OLDNOTEwörd", "NOTEwörd", "UNDONENOTEwörd"):
        project.coding.qualify(coding.id, certainty=None, basis=None, note=note)
    project.undo()
    for text in ("OLDERMEMOwörd", "OLDMEMOwörd, longer", "MEMOwörd", "UNDONEMEMOwörd"):
        project.memos.write(MemoTarget.DOCUMENT, document, text)
    project.undo()
    project.memos.write(MemoTarget.SEGMENT, segment, "DELETEDMEMOwörd")
    project.memos.write(MemoTarget.SEGMENT, segment, "")
    project.memos.write(MemoTarget.SEGMENT, segment, "SEGMENTMEMOwörd")
    project.coding.move_edges(segment, 31, 40)
    project.coding.move_edges(segment, 31, 39)
    with project.step("coding.apply_many", {"count": 1500, "codes": ["Execution"]}, document=document):
        for place in range(750):
            made = project.coding.mark(document, place % 60, place % 60 + 1 + place // 60)
            project.coding.apply(made, codes["Execution"], note="BLOCKwörd", keep_others=True)
    with project.step("document.layout", {"name": "RENAMEDwörd"}, document=document):
        project.store.insert("foreign_id", {"kind": "testimonia-json/document", "guid": "GUIDwörd", "row_id": document})


def found_in(folder: Path, words: Iterable[str], *, key: Any = None) -> set[str]:
    """The words that stand in any byte of any file below the folder, or in any value of a project there."""
    wanted = list(words)
    found: set[str] = set()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        found |= {word for word in wanted if word in path.name or any(form in data for form in _forms(word))}
    return found | {word for word in wanted for value in _values(folder, key) if _holds(value, word)}


def _forms(word: str) -> list[bytes]:
    return [
        form
        for each in dict.fromkeys((word, word.casefold()))
        for form in (
            each.encode(),
            each.encode("utf-16-le"),
            each.encode("utf-16-be"),
            json.dumps(each)[1:-1].encode(),
            json.dumps(each, ensure_ascii=False)[1:-1].encode(),
        )
    ]


def _holds(value: bytes, word: str) -> bool:
    return any(form in value for form in _forms(word))


def _values(folder: Path, key: Any) -> Iterable[bytes]:
    """Every value of every table, whatever it is packed in."""
    from desktop.core.storage import connection as files

    for path in folder.glob("*.testimonia"):
        connection = files.open_existing(path, read_only=True, key=key)
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in connection.execute(f'SELECT * FROM "{table}"').fetchall():
                for value in row:
                    if isinstance(value, bytes):
                        yield zlib.decompress(value) if table == "step_block" else value
                    elif isinstance(value, str):
                        yield value.encode()
        files.close(connection, path, read_only=True)


def rows_of_others(project: Project, gone: set[int]) -> dict[str, list[Any]]:
    """Every row but those that are in ``gone`` and the erasures, as plain values."""
    return {
        table: [row for row in project.store.rows(table) if row["id"] not in gone]
        for table in COLUMNS
        if table != "erasure"
    }
