"""“Save a copy…”: the whole project at another place, while the open one stays open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.ui.messages import ask, sentence_of
from desktop.ui.translate import isolate, tr
from desktop.ui.windows.telling import notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.windows.main_window import MainWindow


def save_copy(window: MainWindow) -> None:
    """Ask for the place, then write the copy beside the desk and say where it lies."""
    session = window.session
    if session is None or window.safety.task is not None:
        return
    window.flush()
    target = _ask_target(window)
    if target is None:
        return
    source, key = session.project.path, session.project.key
    replace = target.exists()

    def work(on_progress: Callable[[int, int], bool]) -> Path:
        from desktop.core.copying import save_copy as save

        return save(source, key, target, replace=replace, on_progress=on_progress)

    window.safety.beside(tr("Desk", "Saving a copy"), work, lambda made: _tell(window, made))


def _ask_target(window: MainWindow) -> Path | None:
    """Where the copy goes; None when nothing is to be written. What cannot be written there is told before."""
    from PySide6.QtWidgets import QFileDialog

    from desktop.core.copying import refuse_target
    from desktop.ui.dialogs.file_names import SUFFIX, can_write, free_stem, in_words, with_suffix

    session = window.session
    if session is None:
        return None
    source, title = session.project.path, tr("Desk", "Save a copy")
    folder = window.files.folder()
    stem = tr("Desk", "{name} copy", name=source.stem)
    name, _kind = QFileDialog.getSaveFileName(
        window,
        title,
        str(folder / f"{free_stem(folder, stem)}{SUFFIX}"),
        f"{tr('Desk', 'Testimonia projects')} (*{SUFFIX})",
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return None
    target = Path(name).with_name(with_suffix(Path(name).name))
    try:
        refuse_target(source, target, replace=True)
    except TestimoniaError as error:
        notice(window, "bad", sentence_of(error), title)
        return None
    except OSError:
        pass  # writing will say what it is
    if target.parent.is_dir() and not can_write(target.parent):
        folder_name = isolate(in_words(target.parent))
        sentence = tr(
            "Desk",
            "Nothing can be written in the folder {folder}. Nothing was saved; choose another one.",
            folder=folder_name,
        )
        notice(window, "bad", sentence, title)
        return None
    if window.windows.showing(target) is not None:
        sentence = tr("Desk", "{path} is open in another window. Nothing was saved; choose another name.", path=target)
        notice(window, "bad", sentence, title)
        return None
    if target.exists() and not ask(
        window,
        title,
        tr("Desk", "{path} is already there. What is in it will be lost if the copy takes its place.", path=target),
        tr("Desk", "Replace it"),
    ):
        return None
    return target


def _tell(window: MainWindow, made: Path) -> None:
    """Above everything, until somebody closes it: where the copy lies."""
    from desktop.ui.dialogs.file_names import in_words

    sentence = tr(
        "Desk",
        "The copy is saved as {path}, checked, with the whole history. You go on in the project that was open.",
        path=isolate(in_words(made)),
    )

    def show() -> None:
        from desktop.ui.showing_files import show_in_folder

        show_in_folder(made)

    window.safety.notices().drop("copy")  # of an earlier copy, whose button leads elsewhere
    window.safety.notices().put("copy", "ok", sentence, action=tr("Desk", "Show in its folder"), act=show)
