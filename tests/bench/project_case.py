"""Projects of any size, made from a seed, for measuring what the file costs."""

from __future__ import annotations

import hashlib
import random
from typing import TYPE_CHECKING

from desktop.core.importers.parsed import Parsed
from desktop.core.project import Project
from desktop.core.storage.schema import CODING, SEGMENT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.model import CodeId, DocumentId

MADE = "2026-01-01T00:00:00Z"


def parsed(name: str, text: str) -> Parsed:
    """A document as an importer hands it over."""
    original = text.encode("utf-8")
    return Parsed(
        name=name,
        original_name=f"{name}.txt",
        text=text,
        original=original,
        original_sha256=hashlib.sha256(original).hexdigest(),
        importer="plain",
        importer_version="1",
        encoding="utf-8",
        layout=(),
        notes=(),
        kind_guess="",
    )


def make_project(
    path: Path, documents: int, length: int, each: int, seed: int = 11, passphrase: str | None = None
) -> tuple[Project, list[DocumentId]]:
    """A project of `documents` texts of `length` characters, each with `each` segments of one code, and its documents.

    The project is open and belongs to the caller, who closes it.
    """
    chance = random.Random(seed)
    project = Project.create(path, name="Bench", coder="Anna", passphrase=passphrase)
    assert project.coder is not None
    facet = project.codebook.create_facet("Abuse type")
    codes = [project.codebook.create_code(facet, f"Kind {number}") for number in range(20)]
    words = ("they came at night and took him to a place that nobody knew " * (length // 60 + 1))[: length - 8]
    made = project.documents.add([parsed(f"Interview {n}", f"{n:07} {words}") for n in range(documents)])
    for document in made:
        spans: set[tuple[int, int]] = set()
        while len(spans) < each:
            start = chance.randrange(length - 400)
            spans.add((start, start + chance.randint(20, 390)))
        fill(project, document, sorted(spans), [[chance.choice(codes)] for _ in spans])
    return project, made


def fill(
    project: Project, document: DocumentId, spans: Sequence[tuple[int, int]], answers: Sequence[Sequence[CodeId]]
) -> None:
    """Give a document segments of the current coder, each with its codes, in one step."""
    info = project.documents.get(document)
    with project.step("segment.create", {}, document=document):
        segments = project.store.insert_many(
            SEGMENT,
            [
                {
                    "document_id": document,
                    "version_id": info.version,
                    "coder_id": project.coder,
                    "start": start,
                    "end": end,
                    "created_at": MADE,
                }
                for start, end in spans
            ],
        )
        project.store.insert_many(
            CODING,
            [
                {"segment_id": segment, "code_id": code, "note": "", "created_at": MADE}
                for segment, codes in zip(segments, answers, strict=True)
                for code in codes
            ],
        )
