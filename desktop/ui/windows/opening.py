"""The one way by which the desk opens a project, wherever it was asked for.

It asks for the passphrase of a protected project, and where a file is damaged it offers what can still be done. A
snapshot is opened for reading, so that nobody works in one by mistake.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.errors import DamagedProject, PassphraseNeeded, TestimoniaError
from desktop.core.project import Project
from desktop.core.snapshots.listing import read_name
from desktop.ui.messages import sentence_of
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.ui.windows.main_window import MainWindow


def open_project(window: MainWindow, path: Path) -> Project | None:
    """The project at ``path``, which no window shows; None when nothing was opened.

    Whatever hinders it has been told then.
    """
    given: list[str] = []
    try:
        try:
            return Project.open(path, read_only=_is_snapshot(path))
        except PassphraseNeeded:
            return _unlocked(window, path, given)
    except DamagedProject:
        from desktop.ui.windows.rescue import offer_rescue

        sentence = tr("Salvage", "It is a Testimonia project, but damaged or not complete. It was left as it is.")
        return offer_rescue(window, path, sentence, given[0] if given else None)
    except TestimoniaError as error:
        window.refuse(sentence_of(error))
        return None


def _is_snapshot(path: Path) -> bool:
    return read_name(path.name) is not None


def _unlocked(window: MainWindow, path: Path, given: list[str]) -> Project | None:
    """A protected project with the passphrase that somebody gives; None when they give up.

    ``given`` holds what was given last, for when the passphrase is right and the file is not.
    """
    from desktop.core.project_file import key_for
    from desktop.ui.dialogs.passphrase import ask_passphrase

    def derive(passphrase: str) -> Any:
        given[:] = [passphrase]
        return key_for(path, passphrase)

    def rescue() -> Project | None:
        from desktop.ui.windows.rescue import offer_rescue

        sentence = tr(
            "Salvage",
            "Either the passphrase is another one, or the beginning of the file is damaged. If you are sure of the "
            "passphrase, most of the project can still be there.",
        )
        return offer_rescue(window, path, sentence, given[0] if given else None, certain=False)

    found: Project | None = ask_passphrase(
        window,
        path,
        lambda key: Project.open(path, key=key, read_only=_is_snapshot(path)),
        derive=derive,
        title=tr("Snapshots", "This snapshot is protected") if _is_snapshot(path) else "",
        aside=(tr("Salvage", "Sure of the passphrase? See what can still be done…"), rescue),
    )
    return found
