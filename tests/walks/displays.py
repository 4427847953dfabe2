"""A display without a screen for each process that plays walks: none takes the focus or the pointer of another."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Final

SIZE: Final = "1600x1000x24"


class Display:
    """One display, from ``start`` until ``end``; the server itself chooses a free number."""

    def __init__(self) -> None:
        self.server: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Have this process use a display of its own, where the server for one is installed."""
        program = shutil.which("Xvfb")
        if program is None:
            return
        read, write = os.pipe()
        try:
            self.server = subprocess.Popen(
                [program, "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp"],
                pass_fds=(write,),
                stderr=subprocess.DEVNULL,
            )
        finally:
            os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            self.end()
            raise RuntimeError("The display for the walks did not start.")
        os.environ["DISPLAY"] = f":{number}"
        os.environ.pop("XAUTHORITY", None)

    def end(self) -> None:
        if self.server is not None:
            self.server.terminate()
            self.server.wait()
            self.server = None


def is_one_of_several() -> bool:
    """Whether this process plays walks on a display beside another that does."""
    return "PYTEST_XDIST_WORKER" in os.environ and os.environ.get("QT_QPA_PLATFORM") == "xcb"
