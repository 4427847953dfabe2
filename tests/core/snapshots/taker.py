"""``python -m tests.core.snapshots.taker PROJECT``: say "ready" and take a snapshot."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.core.project_file import key_for
from desktop.core.snapshots.keeper import Policy, take

if __name__ == "__main__":
    path = Path(sys.argv[1])
    key = key_for(path, os.environ.get("TESTIMONIA_PASSPHRASE"))
    os.write(1, b"ready\n")
    take(path, key, Policy(), "asked")
    os.write(1, b"taken\n")
