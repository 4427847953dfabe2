"""What was begun in an earlier session and has to be finished by whoever writes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.storage.erasing import is_marked

if TYPE_CHECKING:
    from desktop.core.project import Project


def finish_erasing(project: Project) -> None:
    """Write the file anew where an erasing was cut short before; the project is closed when even opening fails then."""
    if project.read_only or not is_marked(project.store):
        return
    from desktop.core.erasing import finish_pending

    try:
        finish_pending(project)
    except BaseException:
        project.close()
        raise
