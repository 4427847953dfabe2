"""Definitions of codes, their revisions, and codings to be looked at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.project import Project


class Definitions:
    """Definitions of codes, their revisions, and codings to be looked at again."""

    def __init__(self, project: Project) -> None:
        self.project = project
