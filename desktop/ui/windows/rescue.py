"""When a project is damaged: to an earlier snapshot, or what is readable into a new project."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.errors import TestimoniaError
from desktop.core.project import Project
from desktop.ui.messages import sentence_of
from desktop.ui.translate import tr
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.windows.main_window import MainWindow


def offer_rescue(
    window: MainWindow, path: Path, sentence: str, passphrase: str | None, *, certain: bool = True
) -> Project | None:
    """Say that the project is damaged, or may be, and what can be done; the project that came of it, or None."""
    from desktop.ui.dialogs.salvage import Way, choose_way
    from desktop.ui.snapshots import Shelf

    shelf = Shelf(path)
    way = choose_way(window, path, sentence, shelf.listed(), certain=certain)
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


class RescueHandlers(HandlerPart):
    """What the menu does about a project that cannot be opened any more."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"file.salvage": self.read_out}

    def read_out(self) -> None:
        """Choose a damaged project, and make a new one of what is readable in it."""
        from PySide6.QtWidgets import QFileDialog

        from desktop.core.salvage import needs_passphrase

        window = self.window
        kinds = f"{tr('Desk', 'Testimonia projects')} (*.testimonia);;{tr('Desk', 'All files')} (*)"
        title = tr("Salvage", "Read out a damaged project")
        name, _kind = QFileDialog.getOpenFileName(window, title, str(window.files.folder()), kinds)
        if not name:
            return
        path = Path(name)
        try:
            protected = needs_passphrase(path)
            project = self._read_out_protected(path, title) if protected else _salvaged(window, path, None)
        except TestimoniaError as error:
            window.refuse(sentence_of(error))
            return
        if project is not None:
            window.windows.show_project(project, window)

    def _read_out_protected(self, path: Path, title: str) -> Project | None:
        from desktop.ui.dialogs.passphrase import ask_passphrase

        # Whether it fits cannot be told before the pages are read: the one that would say so may be damaged.
        passphrase = ask_passphrase(
            self.window,
            path,
            lambda given: given,
            derive=lambda given: given,
            title=title,
            accept=tr("Passphrase", "Go on"),
            note=tr("Salvage", "The file is protected: without its passphrase nothing in it can be read."),
        )
        return None if passphrase is None else _salvaged(self.window, path, passphrase)
