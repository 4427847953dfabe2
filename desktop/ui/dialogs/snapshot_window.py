"""A snapshot in a window of its own: look into it beside the desk, or make a new project of it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QFileDialog

import desktop
from desktop.ui.dialogs.file_names import SUFFIX, free_stem, with_suffix
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def command_for(path: Path) -> tuple[str, list[str], str]:
    """The program, its arguments and the folder to start it in, for a desk on this file."""
    if getattr(sys, "frozen", False):
        return sys.executable, [str(path)], str(path.parent)
    return sys.executable, ["-m", "desktop", str(path.absolute())], str(Path(desktop.__file__).resolve().parents[1])


def look_into(path: Path) -> bool:
    """Start a desk on a snapshot; False when that was not possible. Opening asks for its passphrase if it has one."""
    program, arguments, folder = command_for(path)
    started, _process = QProcess.startDetached(program, arguments, folder)
    return bool(started)


def ask_target(parent: QWidget | None, project: Path) -> Path | None:
    """Where the new file goes that is made of a snapshot of this project; beside the project is proposed."""
    stem = free_stem(project.parent, tr("Snapshots", "{name} restored", name=project.stem))
    name, _kind = QFileDialog.getSaveFileName(
        parent,
        tr("Snapshots", "Restore into a new file"),
        str(project.parent / f"{stem}{SUFFIX}"),
        f"{tr('Desk', 'Testimonia projects')} (*{SUFFIX})",
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return Path(name).with_name(with_suffix(Path(name).name)) if name else None
