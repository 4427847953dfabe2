"""A closed project in which every table has rows and the history has steps of every kind, to be changed outside."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from unittest.mock import patch

from desktop.core.erasing import erase
from desktop.core.erasure import EraseDocuments, ErasePassages, Passage
from desktop.core.interchange.json_project import create_from_json
from desktop.core.model import Basis, Certainty, CoderKind, DocumentState, MemoTarget
from desktop.core.storage import history
from desktop.core.storage.schema import SETTING
from tests.core import codebook_rows
from tests.core.making import codes_of, parsed
from tests.scale import scale

if TYPE_CHECKING:
    from pathlib import Path

#: Segments that come in at once: more changes than a step keeps one by one. The short run has fewer, and a lower bound.
MANY = scale(40, 400)
ONE_BY_ONE = scale(100, history.BLOCK_FROM)


def _exchange(place: Path) -> Path:
    """Foreign ids, an original, and more rows than a step keeps one by one."""
    text = "They took him at night. " * 120
    segments = [
        {"id": f"s-{n}", "document": "d-1", "coder": "c-1", "start": n, "end": n + 5, "codes": ["k-2", "k-3"]}
        for n in range(MANY)
    ]
    place.write_text(
        json.dumps(
            {
                "format": "testimonia",
                "version": 1,
                "project": {"id": "p-1", "name": "Proof"},
                "coders": [{"id": "c-1", "name": "Ana"}],
                "documents": [{"id": "d-1", "name": "Exchange", "text": text}],
                "facets": [
                    {"id": "f-1", "name": "Abuse type", "kind": "tree", "cardinality": "many", "required": True},
                    {"id": "f-2", "name": "Period", "kind": "period", "cardinality": "one", "required": False},
                ],
                "codes": [
                    {"id": "k-1", "facet": "f-1", "parent": None, "name": "Detention"},
                    {"id": "k-2", "facet": "f-1", "parent": "k-1", "name": "Arrest"},
                    {"id": "k-3", "facet": "f-2", "parent": None, "name": "2016", "edtf": "2016"},
                ],
                "segments": segments,
            }
        ),
        encoding="utf-8",
    )
    return place


def build(folder: Path) -> Path:
    """The path of the closed project."""
    with patch.object(history, "BLOCK_FROM", ONE_BY_ONE):
        project = create_from_json(_exchange(folder / "exchange.json"), folder / "proof.testimonia")[0]
    with project:
        ana = project.coders.by_name("Ana")
        assert ana is not None
        project.coder = ana.id
        ben = project.coders.add("Ben")
        project.coders.add("Consensus", CoderKind.CONSENSUS)
        first, second, third = project.documents.add([parsed("One"), parsed("Two", "two words"), parsed("Three")])
        codes = codes_of(project)
        book = project.codebook
        book.set_shortcut(codes["Arrest"], 2)
        book.recolour_code(codes["Detention"], 5)
        book.delete_code(book.create_code(book.code(codes["Arrest"]).facet, "Gone"))
        segment = project.coding.code_span(first, 0, 6, [codes["Arrest"], codes["2016"]])
        coding = project.coding.segment(segment).codings[0].id
        project.coding.qualify(coding, certainty=Certainty.UNSURE, basis=Basis.STATED, note="Why?")
        project.memos.write(MemoTarget.SEGMENT, segment, "Look again.")
        project.memos.write(MemoTarget.CODE, codes["Arrest"], "Too wide?")
        project.memos.write(MemoTarget.PROJECT, project.info().id, "Begin here.")
        project.documents.set_state(first, DocumentState.FINISHED)
        with project.step("setting.change", {"name": "colours"}):
            project.store.insert(SETTING, {"key": "colours", "value": '"light"'})
        codebook_rows.fill(project, codes["Arrest"], codes["Detention"], segment, first)
        with project.step("setting.cover", {}):
            project.store.insert(SETTING, {"key": "covered", "value": f"[{codes['Arrest']}]"})
        project.coder = ben
        # Detention was retired; what others gave before stays.
        with project.step("code.use_again", {}):
            (retired,) = project.store.rows("retirement")
            project.store.delete("retirement", retired["id"])
        project.coding.code_span(second, 0, 3, [codes["Detention"]])
        project.coding.mark(third, 3, 9)
        project.memos.write(MemoTarget.DOCUMENT, third, "Her name is Mina.")
        project.coding.delete(project.coding.code_span(first, 9, 20, [codes["Arrest"]]))
        project.undo()
        project.undo()
        project.redo()
        project.coder = ana.id
        with project.step("code.retire", {}):
            project.store.insert("retirement", {name: value for name, value in retired.items() if name != "id"})
        project.coding.move_edges(segment, 0, 10)
        project.documents.delete(second)
        erase(project, EraseDocuments((third,)))
        erase(project, ErasePassages(passages=(Passage(first, 60, 70),)))
        project.coding.mark(first, 30, 40)
        project.set_view_state("coder", "Ana")
        return project.path
