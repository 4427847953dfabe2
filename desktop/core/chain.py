"""The chain of steps as a whole: whether every step still stands as it was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.storage import history

if TYPE_CHECKING:
    from desktop.core.model import StepHead
    from desktop.core.project import Project


def first_broken(project: Project) -> StepHead | None:
    """The first step that was changed, moved or removed from outside; None when the chain is sound."""
    return history.verify_chain(project.store)
