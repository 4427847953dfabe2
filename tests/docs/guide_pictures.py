"""`python -m tests.docs.guide_pictures [NAME...]`: take the pictures of the README and the guide anew.

They are some of those that ``tests.pictures`` takes, light but for one; the test of this module holds that each
is shown somewhere.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
IMAGES = ROOT / "docs" / "images"

# The name in docs/images; the module of tests/pictures, the name of the shot, and the look where it is not light.
PICTURES: dict[str, tuple[str, ...]] = {
    "answer-sets": ("coding", "guide-answer-sets"),
    "beside": ("beside", "beside"),
    "card": ("margin", "margin-card"),
    "codebook": ("codebook", "guide-codebook"),
    "codebook-compare": ("exchange", "codebook-compare"),
    "codebook-import": ("exchange", "codebook-import"),
    "completeness": ("review", "completeness"),
    "confirming": ("definitions", "guide-confirming"),
    "contrast": ("desk", "desk", "contrast"),
    "covered": ("review", "covered"),
    "desk": ("desk", "desk"),
    "document-answers": ("answers", "guide-document-answers"),
    "documents": ("documents", "documents-grouped"),
    "erase": ("guide", "guide-erase"),
    "everything": ("help", "commands-found"),
    "find": ("memos", "find"),
    "first-page": ("program", "start-many"),
    "guide": ("help", "guide-window"),
    "health": ("definitions", "guide-health"),
    "history": ("history", "history-list"),
    "margin": ("margin", "margin-coder"),
    "memo-links": ("memos", "memo-links"),
    "memos": ("memos", "memos"),
    "merge": ("codebook", "guide-merge"),
    "new-project": ("program", "new-project-2"),
    "palette": ("coding", "guide-palette"),
    "print": ("printing", "print"),
    "reading": ("reading", "reading-choices"),
    "review": ("review", "review"),
    "revisions": ("definitions", "guide-revisions"),
    "same-words": ("coding", "guide-same-words"),
    "segment-answers": ("answers", "guide-segment-answers"),
    "snapshots": ("guide", "guide-snapshots"),
    "split": ("codebook", "guide-split"),
    "tick-list": ("answers", "guide-tick-list"),
    "what-is-this": ("help", "what-is-this"),
}


def look_of(name: str) -> str:
    """The look in which a picture is shown."""
    return PICTURES[name][2] if len(PICTURES[name]) > 2 else "light"


def main(names: list[str]) -> int:
    """Take the pictures that were named, or all; the exit code is 1 when one could not be taken."""
    wanted = names or sorted(PICTURES)
    modules = sorted({PICTURES[name][0] for name in wanted})
    with tempfile.TemporaryDirectory(prefix="testimonia-guide-pictures-") as folder:
        command = [sys.executable, "-m", "tests.pictures", folder, *modules, "--no-sheets"]
        for look in sorted({look_of(name) for name in wanted}):
            command += ["--look", look]
        done = subprocess.run(command, cwd=ROOT, check=False)
        missing = []
        for name in wanted:
            taken = Path(folder) / f"{PICTURES[name][1]}-{look_of(name)}.png"
            if taken.exists():
                shutil.copyfile(taken, IMAGES / f"{name}.png")
            else:
                missing.append(name)
    if missing:
        print(f"Not taken: {', '.join(missing)}", file=sys.stderr)
    return 1 if done.returncode or missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
