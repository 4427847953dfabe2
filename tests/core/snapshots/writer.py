"""``python -m tests.core.snapshots.writer PROJECT [SECONDS]``: code without end, and tell of each step.

Reads the passphrase from TESTIMONIA_PASSPHRASE. After "ready" a line for each commit: its number and milliseconds.
"""

from __future__ import annotations

import os
import sys
import time

from desktop.core.project import Project
from tests.core.making import codes_of


def main() -> int:
    """Work until the time is over or the process is ended."""
    until = time.monotonic() + float(sys.argv[2] if len(sys.argv) > 2 else 600)
    with Project.open(sys.argv[1], must_write=True, passphrase=os.environ.get("TESTIMONIA_PASSPHRASE")) as project:
        project.coder = project.coders.all()[0].id
        document = project.documents.all()[0]
        code = next(iter(codes_of(project).values()))
        os.write(1, b"ready\n")
        start = 0
        while time.monotonic() < until:
            start = (start + 1) % (document.chars - 50)
            began = time.perf_counter()
            segment = project.coding.code_span(document.id, start, start + 7, [code])
            taken = (time.perf_counter() - began) * 1000
            os.write(1, f"{project.step_count()} {taken:.3f}\n".encode())
            if start % 5 == 0:
                project.coding.delete(segment)
    return 0


if __name__ == "__main__":
    sys.exit(main())
