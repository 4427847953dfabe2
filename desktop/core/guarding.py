"""When deleting is so much at once that a snapshot is taken first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from desktop.core.project import Project

#: A snapshot is taken before so many segments or codings go in one step.
MANY: Final = 25


def before_deleting(project: Project, rows: int, least: int = MANY) -> None:
    """Take a snapshot when ``rows`` are to go and that is ``least`` or more; within a step there is no before any more.

    What keeps one from being taken becomes a warning of the project and holds nobody up.
    """
    if rows >= least and project.scope is None and not project.read_only:
        project.safeguard("deletion")
