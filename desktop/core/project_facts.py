"""What can be said of a project as a whole: its file, how old it is, what is in it, what it asks."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.covering import chosen
from desktop.core.storage.schema import LAYOUT

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project


@dataclass(frozen=True, slots=True)
class Facts:
    """``size`` is in bytes, 0 where the file gives no answer; the times are UTC in ISO 8601.

    ``layout`` is the layout of the tables (docs/schema.md). ``segments`` are those of all coders; ``covered`` codes
    were chosen to be covered.
    """

    path: Path
    size: int
    created_at: str
    changed_at: str
    layout: int
    documents: int
    facets: int
    required: int
    codes: int
    coders: int
    segments: int
    steps: int
    covered: int


def facts(project: Project) -> Facts:
    """Read them now; counts come from indexes, so that it takes no longer in a large project."""
    size = 0
    with suppress(OSError):
        size = project.path.stat().st_size
    newest = project.history(limit=1)
    book = project.codebook
    facets = book.facets()
    return Facts(
        path=project.path,
        size=size,
        created_at=project.info().created_at,
        changed_at=newest[0].at if newest else project.info().created_at,
        layout=LAYOUT,
        documents=len(project.documents.all()),
        facets=len(facets),
        required=sum(facet.required for facet in facets),
        codes=len(book.codes(builtins=False)),
        coders=len(project.coders.all()),
        segments=sum(project.coders.segment_counts().values()),
        steps=project.step_count(),
        covered=len(chosen(project)),
    )
