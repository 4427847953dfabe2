"""Verbs of several codes at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.project import Project


class Organising:
    """Verbs of several codes at once."""

    def __init__(self, project: Project) -> None:
        self.project = project
