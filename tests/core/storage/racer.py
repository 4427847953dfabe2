"""``python -m tests.core.storage.racer PROJECT WITNESS OPENINGS``: open again and again, and write whenever allowed.

Whoever may write makes the witness, which only one can make, and takes it away again before closing. Prints how often
it wrote, read, and met somebody else's witness.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time

from desktop.core.project import Project


def main() -> None:
    path, witness, openings = sys.argv[1], sys.argv[2], int(sys.argv[3])
    chance = random.Random(os.getpid())
    told = {"wrote": 0, "read": 0, "clashed": 0, "followed": 0}
    os.write(1, b"ready\n")
    sys.stdin.readline()
    for number in range(openings):
        with Project.open(path) as project:
            if project.read_only and chance.random() < 0.3:
                told["followed"] += project.take_over()
            if project.read_only:
                told["read"] += 1
                continue
            try:
                os.close(os.open(witness, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            except FileExistsError:
                told["clashed"] += 1
                continue
            project.rename(f"{os.getpid()} {number}")
            time.sleep(chance.random() * 0.004)
            os.unlink(witness)
            told["wrote"] += 1
    os.write(1, json.dumps(told).encode() + b"\n")


if __name__ == "__main__":
    main()
