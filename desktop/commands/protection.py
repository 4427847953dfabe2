"""``testimonia encrypt``, ``decrypt`` and ``passphrase``: the passphrase of a project, put on, taken off, changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project
    from desktop.core.storage.keys import Key

F = TypeVar("F", bound=Callable[..., Any])

_WORDS = {"encrypt": "same", "keep": "keep", "delete": "delete"}


def _snapshots_option(function: F) -> F:
    return click.option(
        "--snapshots",
        type=click.Choice(list(_WORDS)),
        default="encrypt",
        show_default=True,
        help="What becomes of the snapshots that lie beside the project: protect them in the same way, keep them as "
        "they are, or delete them.",
    )(function)


@click.command(
    "encrypt",
    short_help="Protect a project with a passphrase.",
    epilog=options.examples(
        "testimonia encrypt camp.testimonia",
        "testimonia encrypt camp.testimonia --new-passphrase-file key.txt --snapshots delete",
    ),
)
@options.project_argument
@options.new_passphrase_option
@_snapshots_option
@options.progress_option
def encrypt(file: Path, snapshots: str, show_progress: bool) -> int:
    """Encrypt the whole project FILE. Whoever forgets the passphrase has lost the project: nobody can open it then."""
    from desktop.core.errors import AlreadyProtected

    with options.open_project(file, must_write=True) as project:
        if project.encrypted:
            raise AlreadyProtected
        _change(project, options.new_passphrase(), snapshots, show_progress)
    output.say(f"{file} is protected with a passphrase now.")
    return 0


@click.command(
    "passphrase",
    short_help="Change the passphrase of a project.",
    epilog=options.examples("testimonia passphrase camp.testimonia"),
)
@options.project_argument
@options.new_passphrase_option
@_snapshots_option
@options.progress_option
def passphrase(file: Path, snapshots: str, show_progress: bool) -> int:
    """Give the protected project FILE another passphrase; the former one opens it no more."""
    from desktop.core.errors import NotProtected

    with options.open_project(file, must_write=True) as project:
        if not project.encrypted:
            raise NotProtected
        _change(project, options.new_passphrase(), snapshots, show_progress)
    output.say(f"{file} has a new passphrase.")
    return 0


@click.command(
    "decrypt",
    short_help="Take the passphrase off a project.",
    epilog=options.examples("testimonia decrypt camp.testimonia"),
)
@options.project_argument
@options.progress_option
def decrypt(file: Path, show_progress: bool) -> int:
    """Make FILE a project that everybody can open. Snapshots stay as they are, under the passphrase they have."""
    from desktop.core.protection import decrypt as take_off

    with options.open_project(file, must_write=True) as project:
        take_off(project, on_progress=output.progress("Compared table", show_progress))
        _warn(project)
    output.say(f"{file} has no passphrase any more.")
    return 0


def _change(project: Project, words: str, snapshots: str, show_progress: bool) -> None:
    from desktop.core import protection

    old = project.key
    protection.change(project, protection.new_key(words), on_progress=output.progress("Compared table", show_progress))
    _warn(project)
    _treat(project, snapshots, old)


def _treat(project: Project, how: str, old: Key | None) -> None:
    from desktop.core.protection import Treatment, treat_snapshots
    from desktop.core.snapshots.keeper import listed
    from desktop.core.snapshots.settings import load_policy

    found = [snapshot.path for snapshot in listed(project.path, project.info().id, load_policy())]
    treatment = Treatment(_WORDS[how])
    for note in treat_snapshots(found, treatment, old, project.key):
        output.complain(note)
    if found and treatment is Treatment.KEEP and old is None:
        output.complain(
            f"{output.counted(len(found), 'snapshot', 'snapshots')} beside the project can be read by everybody still."
        )


def _warn(project: Project) -> None:
    for note in project.warnings:
        output.complain(note)
