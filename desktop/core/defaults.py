"""Answers that hold for a whole document unless a passage says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.project import Project


class Defaults:
    """Answers that hold for a whole document unless a passage says otherwise."""

    def __init__(self, project: Project) -> None:
        self.project = project
