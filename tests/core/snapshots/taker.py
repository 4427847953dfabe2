"""``python -m tests.core.snapshots.taker PROJECT [SNAPSHOT]``: say "ready" and take a snapshot, or put it back."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.core.project import Project
from desktop.core.project_file import key_for
from desktop.core.snapshots.keeper import Policy, restore_in_place, take
from desktop.core.snapshots.listing import in_folder


def main() -> int:
    """One job, with the passphrase of TESTIMONIA_PASSPHRASE."""
    path = Path(sys.argv[1])
    key = key_for(path, os.environ.get("TESTIMONIA_PASSPHRASE"))
    if len(sys.argv) == 2:
        os.write(1, b"ready\n")
        take(path, key, Policy(), "asked")
        return 0
    chosen = Path(sys.argv[2])
    (snapshot,) = [each for each in in_folder(chosen.parent) if each.path == chosen]
    with Project.open(path, must_write=True, key=key) as project:
        os.write(1, b"ready\n")
        restore_in_place(project, snapshot, key)
    return 0


if __name__ == "__main__":
    sys.exit(main())
