"""What is told about a defect of the program: where in our own code it happened, and nothing of what was worked on.

The message of an exception may hold anything: a name, a quote, the path of a file. So only kinds of errors, places in
the program and our own sentences without what fills them are told.
"""

from __future__ import annotations

import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

_HERE = Path(__file__).resolve().parents[1]
_MOST_FRAMES = 40
_MOST_CAUSES = 8


def defect_report(error: BaseException, version: str = "") -> str:
    """The error, what led to it, and the lines of the program it came through; nothing of a project."""
    head = [f"Testimonia {version}".strip(), f"Python {sys.version.split()[0]}, {sys.platform}"]
    return "\n".join((*head, *_chain(error)))


def _chain(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    present: BaseException | None = error
    while present is not None and id(present) not in seen and len(seen) < _MOST_CAUSES:
        if seen:
            yield "after"
        seen.add(id(present))
        yield kind_of(present)
        frames = [(frame, line) for frame, line in traceback.walk_tb(present.__traceback__)]
        if len(frames) > _MOST_FRAMES:
            yield f"  … {len(frames) - _MOST_FRAMES} more"
        for frame, line in frames[-_MOST_FRAMES:]:
            yield f"  {_place(frame)}:{line} {frame.f_code.co_name}"
        present = present.__cause__ or (None if present.__suppress_context__ else present.__context__)


def kind_of(error: BaseException) -> str:
    """The class of an error, and of one of ours the sentence with its places empty."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    # A template can be given to the error by whoever raises it; only those that stand in the class are surely ours.
    return f"{name}: {type(error).template}" if isinstance(error, TestimoniaError) else name


def _place(frame: FrameType) -> str:
    """A file of the program from its folder on; of any other the module, for its path tells where it lies."""
    try:
        inside = Path(frame.f_code.co_filename).resolve().relative_to(_HERE.parent)
    except (OSError, ValueError):
        return str(frame.f_globals.get("__name__", "?"))
    parts = inside.parts
    return "/".join(parts) if parts and parts[0] == _HERE.name else str(frame.f_globals.get("__name__", "?"))
