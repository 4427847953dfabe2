"""Entries of the journal: memos that are on nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.project import Project


class Journal:
    """Entries of the journal: memos that are on nothing."""

    def __init__(self, project: Project) -> None:
        self.project = project
