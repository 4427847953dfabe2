"""Sets of answers with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.project import Project


class AnswerSets:
    """Sets of answers with a name."""

    def __init__(self, project: Project) -> None:
        self.project = project
