"""When a project is damaged: to an earlier snapshot, or what is readable into a new project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.errors import TestimoniaError
from desktop.core.project import Project
from desktop.ui.messages import sentence_of
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.windows.main_window import MainWindow


def offer_rescue(window: MainWindow, path: Path, sentence: str, passphrase: str | None) -> Project | None:
    """Say that the project is damaged and what can be done; the project that came of it, opened, or None."""
    from desktop.ui.dialogs.salvage import Way, choose_way
    from desktop.ui.snapshots import Shelf

    shelf = Shelf(path)
    way = choose_way(window, path, sentence, shelf.listed())
    try:
        if way is Way.SNAPSHOTS:
            return _from_snapshot(window, shelf, passphrase)
        if way is Way.SALVAGE:
            return _salvaged(window, path, passphrase)
    except TestimoniaError as error:
        window.refuse(sentence_of(error))
    return None


def _from_snapshot(window: MainWindow, shelf: Any, passphrase: str | None) -> Project | None:
    from desktop.ui.dialogs.snapshots import show_snapshots
    from desktop.ui.windows.opening import open_project

    restored = show_snapshots(window, shelf).restored
    if restored is None:
        return None
    if passphrase is not None:
        # Most likely it is under the same one; if not, it is asked for.
        try:
            return Project.open(restored, passphrase=passphrase)
        except TestimoniaError:
            pass
    return open_project(window, restored)


def _salvaged(window: MainWindow, path: Path, passphrase: str | None) -> Project | None:
    from PySide6.QtWidgets import QFileDialog

    from desktop.core.salvage import SalvageReport, salvage
    from desktop.ui.dialogs.file_names import SUFFIX, free_stem, with_suffix
    from desktop.ui.dialogs.salvage import SalvageDone
    from desktop.ui.dialogs.work_cover import Stage, cover

    title = tr("Salvage", "Read out what is readable")
    stem = tr("Salvage", "{name}, read out", name=path.stem)
    proposed = path.parent / f"{free_stem(path.parent, stem)}{SUFFIX}"
    kinds = f"{tr('Desk', 'Testimonia projects')} (*{SUFFIX})"
    name, _kind = QFileDialog.getSaveFileName(
        window, title, str(proposed), kinds, options=QFileDialog.Option.DontConfirmOverwrite
    )
    if not name:
        return None
    target = Path(name).with_name(with_suffix(Path(name).name))
    found: list[SalvageReport] = []
    error = cover(
        window,
        title,
        tr("Salvage", "The damaged file is only read."),
        [
            Stage(
                tr("Salvage", "Reading every page"),
                lambda on_progress: found.append(salvage(path, target, passphrase=passphrase, on_progress=on_progress)),
            )
        ],
    )
    if error is not None:
        raise error
    SalvageDone(window, target, found[0]).run()
    return Project.open(target, passphrase=passphrase)
