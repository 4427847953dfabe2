"""A small project with a passage to answer, as the tests of the palette use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.importers.parsed import Parsed
from desktop.core.importers.registry import parse

if TYPE_CHECKING:
    from desktop.core.model import DocumentId
    from desktop.core.project import Project


def import_text(project: Project, text: str, name: str = "Review.txt") -> DocumentId:
    """A document of this text."""
    parsed = parse(name, text.encode())
    assert isinstance(parsed, Parsed)
    return project.documents.add([parsed])[0]
