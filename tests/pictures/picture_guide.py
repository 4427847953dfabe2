"""The pictures that the guide shows, light and in the size of the dialog; they are copied to docs/images."""

from __future__ import annotations

import os
import tempfile
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.erasing import preview
from desktop.core.erasure import EraseDocuments
from desktop.core.sample_builder import build_sample
from desktop.core.snapshots.keeper import Policy, take
from desktop.core.snapshots.listing import file_name
from tests.pictures.shots import Shot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.project import Project
    from desktop.core.snapshots.listing import Snapshot
    from desktop.ui.dialogs.base import Dialog


def aged(snapshot: Snapshot | None, **ago: int) -> None:
    """Make a snapshot older than it is."""
    assert snapshot is not None
    name = file_name(snapshot.at - timedelta(**ago), snapshot.reason, snapshot.step, snapshot.mark)
    snapshot.path.rename(snapshot.path.with_name(name))


def some_days(project: Project) -> None:
    """Snapshots of a few days: by itself, before a document was deleted, of yesterday and of now."""
    project.coder = project.coders.all()[0].id
    code = next(each for each in project.codebook.codes() if each.name == "Surveillance")
    document = project.documents.all()[-1]

    def work(start: int) -> None:
        project.coding.code_span(document.id, start, start + 40, [code.id])

    for start, reason, ago in ((0, "auto", {"days": 6}), (50, "asked", {"days": 2}), (100, "deletion", {"days": 1})):
        work(start)
        aged(take(project.path, project.key, Policy(), reason), **ago)
    work(150)
    aged(take(project.path, project.key, Policy(), "auto"), hours=2)
    work(200)
    take(project.path, project.key, Policy(), "auto")


def pictures() -> Iterator[Shot]:
    """The snapshots of the sample, and what erasing one of its interviews would take."""
    from desktop.ui.dialogs.erase import EraseDialog
    from desktop.ui.dialogs.snapshots import SnapshotsDialog
    from desktop.ui.snapshots import Shelf

    home = os.environ.get("HOME")
    with tempfile.TemporaryDirectory(prefix="testimonia-guide-") as folder:
        os.environ["HOME"] = folder  # so that no place of this computer is to be seen
        research = Path(folder) / "Research"
        research.mkdir()
        with build_sample(research / "closed-country.testimonia") as project:
            take(project.path, project.key, Policy(), "asked")
            document = next(each.id for each in project.documents.all() if "prison officer" in each.name)
            would_go = preview(project, EraseDocuments((document,)))
            some_days(project)

            def erase() -> Dialog:
                def nothing(*_given: object) -> object:
                    raise NotImplementedError

                return EraseDialog(None, would_go, nothing)  # type: ignore[arg-type]

            try:
                shelf = Shelf(project.path, project)
                yield Shot("guide-snapshots", lambda _theme: SnapshotsDialog(None, shelf), size=None)
                yield Shot("guide-erase", lambda _theme: erase(), size=None)
            finally:
                if home is not None:
                    os.environ["HOME"] = home
