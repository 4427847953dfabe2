"""The one command: it opens the desk, or does one job without a window.

The desk is the way that must be quick, so nothing is imported here before it is clear what is wanted.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SECRETS = ("TESTIMONIA_PASSPHRASE", "TESTIMONIA_NEW_PASSPHRASE")
COMMANDS = frozenset(
    (
        "new",
        "import",
        "info",
        "export",
        "print",
        "codebook",
        "codebook-import",
        "agreement",
        "verify",
        "repair",
        "history",
        "cite",
        "encrypt",
        "passphrase",
        "decrypt",
        "erase",
        "demo",
        "snapshot",
        "restore",
        "copy",
    )
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command with these arguments (those of the process, if None); returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if wants_desk(given):
        return open_desk(given[-1] if given and given != ["--"] else None)
    from desktop.commands.group import run

    return run(given)


def wants_desk(arguments: Sequence[str]) -> bool:
    """No argument, or one that is a file and no command; behind ``--`` everything is a file."""
    if not arguments or arguments[0] == "--":
        return len(arguments) <= 2
    return len(arguments) == 1 and arguments[0] not in COMMANDS and not arguments[0].startswith("-")


def has_display() -> bool:
    """Whether a window could be shown to somebody."""
    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if platform:
        return platform not in ("offscreen", "minimal")
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_desk(file: str | None) -> int:
    """Open the desk on a file, or without one; 2 when the file is not there, 1 when no window can be shown."""
    import gc
    from pathlib import Path

    # What the start makes stays; looking through it for waste again and again would cost a tenth of the start.
    gc.disable()
    # The desk asks for passphrases; whatever it starts, to show a folder say, need not know them.
    for name in SECRETS:
        os.environ.pop(name, None)
    if file is not None and not os.path.isfile(file):
        from desktop.commands.output import complain

        complain(f"There is no project at {file}. “testimonia --help” lists what can be done.")
        return 2
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        from desktop.commands.output import complain

        complain("There is no screen here to open a window on. “testimonia --help” lists what can be done without one.")
        return 1
    from desktop.ui.app import run

    return run(None if file is None else Path(file))
