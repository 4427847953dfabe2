"""How long a test with a count may run: short in every run, long with `dev.py test --long`."""

from __future__ import annotations

import os


def long_run() -> bool:
    """True in a run with the long counts."""
    return os.environ.get("TESTIMONIA_LONG") == "1"


def scale(short: int, long: int) -> int:
    """The count to use: `short` in an ordinary run, `long` in a long one."""
    return long if long_run() else short
