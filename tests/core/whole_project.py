"""A small project in which everything occurs once: for exports, exchanges and checks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.importers.report import import_files
from desktop.core.model import (
    Basis,
    Cardinality,
    Certainty,
    CoderKind,
    DocumentState,
    FacetKind,
    MemoTarget,
    SegmentId,
)
from desktop.core.project import Project

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = {
    "statement.txt": "A statement\n\nThey took him at night. 😀 Nobody said why.\n\n=SUM(A1) was on the door; “go”.\n",
    "شهادة.txt": "قالت إنها رأت كل شيء.\r\nثم صمتت.\r\n",
    "empty work.md": "# Notes\n\nNothing is coded here.\n",
}


def build(folder: Path, name: str = "whole.testimonia") -> Project:
    """Open, with Ana as the coder."""
    project = Project.create(folder / name, name="Whole – Ganzes", coder="Ana")
    ana = project.coder
    jonas = project.coders.add("Jonas")
    project.coders.add("Consensus", CoderKind.CONSENSUS)
    sources = folder / f"{name}-sources"
    sources.mkdir()
    for file, text in TEXTS.items():
        (sources / file).write_bytes(text.encode())
    import_files(project, [sources / file for file in TEXTS])
    first, second, third = (document.id for document in project.documents.all())
    project.documents.describe(first, "Statement")
    project.documents.set_layout(first, [(0, "title")])
    book = project.codebook
    abuse = book.create_facet("Abuse type", definition="What was done.")
    source = book.create_facet("Source type", cardinality=Cardinality.ONE)
    period = book.create_facet("Period", kind=FacetKind.PERIOD, cardinality=Cardinality.ONE, required=False)
    top = book.create_code(abuse, "Detention", definition="Held.", include="Cells.", exclude="Visits.")
    child = book.create_code(abuse, "Arrest, at night", parent=top)
    quoted = book.create_code(abuse, '=HYPERLINK("x")', own_colour=False)
    witness = book.create_code(source, "Witness")
    paper = book.create_code(source, "Paper")
    year = book.create_period(period, "2014/2024")
    gone = book.create_code(abuse, "Gone")
    book.set_shortcut(child, 3)
    one = project.coding.code_span(first, 13, 36, [child, witness])
    project.coding.apply(one, paper, keep_others=True, certainty=Certainty.UNSURE, basis=Basis.INFERRED, note="-why?")
    project.coding.apply(one, year)
    project.memos.write(MemoTarget.SEGMENT, one, "First line\n=second line")
    project.coding.mark(first, 37, 38)
    project.coding.code_span(first, 57, 65, [quoted, gone])
    book.delete_code(gone)
    project.documents.set_state(first, DocumentState.FINISHED)
    project.documents.set_state(third, DocumentState.TO_DO)
    project.coder = jonas
    project.coding.code_span(first, 13, 30, [child])
    project.coding.code_span(second, 0, 5, [top])
    project.documents.set_state(first, DocumentState.FINISHED)
    project.memos.write(MemoTarget.DOCUMENT, second, "Read again.")
    project.memos.write(MemoTarget.CODE, top, "Too wide?")
    project.memos.write(MemoTarget.PROJECT, project.info().id, "@all: begin here")
    project.coder = ana
    return project


def segment_ids(project: Project) -> list[SegmentId]:
    return [one.id for document in project.documents.all() for one in project.coding.segments(document.id)]
