"""Whether this machine lets one program watch the calls of another to the system."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess


@functools.cache
def can_watch() -> bool:
    """True with an strace that works; a container may hold one and forbid what it does."""
    found = shutil.which("strace")
    if found is None:
        return False
    return (
        subprocess.run([found, "-o", os.devnull, "true"], capture_output=True, timeout=60, check=False).returncode == 0
    )
