"""What is told about a defect of the program: where in the code it happened, and nothing of what was worked on.

The message of an exception may hold anything: a name, a quote, the path of a file. Its class, the functions on its way
and their files may be made of words too, while the program runs. So only what can be found again in the loaded modules
is told: kinds of errors, places in the program, and our own sentences without what fills them.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.core.errors import TestimoniaError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import CodeType, FrameType, ModuleType

_HERE = Path(__file__).resolve().parents[1]
_MOST_FRAMES = 40
_MOST_CAUSES = 8
_UNKNOWN = "?"


def defect_report(error: BaseException, version: str = "", more: Sequence[str] = ()) -> str:
    """The error, what led to it, and the lines of the program it came through; nothing of a project.

    ``more`` are lines about the machine, for whoever calls this to answer for.
    """
    head = [f"Testimonia {version}".strip(), f"Python {sys.version.split()[0]}, {sys.platform}", *more]
    return "\n".join((*head, *_chain(error)))


def _chain(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    present: BaseException | None = error
    while present is not None and id(present) not in seen and len(seen) < _MOST_CAUSES:
        if seen:
            yield "after"
        seen.add(id(present))
        yield kind_of(present)
        frames = [(frame, line) for frame, line in traceback.walk_tb(_of(present, "__traceback__"))]
        if len(frames) > _MOST_FRAMES:
            yield f"  … {len(frames) - _MOST_FRAMES} more"
        for frame, line in frames[-_MOST_FRAMES:]:
            yield f"  {_place(frame, line)}"
        silent = _of(present, "__suppress_context__")
        present = _of(present, "__cause__") or (None if silent else _of(present, "__context__"))


def _of(error: BaseException, name: str) -> Any:
    """An attribute as the class of all errors has it: another may answer with whatever it likes."""
    return vars(BaseException)[name].__get__(error)


def kind_of(error: BaseException) -> str:
    """The class of an error, and of one of ours the sentence with its places empty.

    A class that no module holds is told by the nearest one above it that some module does.
    """
    kind = next(each for each in type(error).__mro__ if _is_known(each))
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if kind is not type(error):
        name = f"a kind of {name}"
    # A template can be given to the error by whoever raises it; only what stands in a class of ours is surely ours.
    ours = issubclass(kind, TestimoniaError) and kind.__module__.partition(".")[0] == _HERE.name
    return f"{name}: {vars(kind).get('template', TestimoniaError.template)}" if ours else name


def _is_known(kind: type) -> bool:
    """Whether the class stands under its name in a loaded module that came from a file, or in Python itself."""
    module = sys.modules.get(kind.__module__)
    if module is None or not _is_real(module):
        return False
    return vars(module).get(kind.__qualname__) is kind


def _is_real(module: ModuleType) -> bool:
    """Whether a module was imported, and not made of words while the program runs."""
    name = getattr(module, "__name__", None)
    spec = getattr(module, "__spec__", None)
    if name == "__main__":
        return True
    return isinstance(name, str) and spec is not None and spec.name == name and sys.modules.get(name) is module


def _place(frame: FrameType, line: int) -> str:
    """A file of the program from its folder on, of any other the module, for its path tells where it lies."""
    code = frame.f_code
    module = sys.modules.get(str(frame.f_globals.get("__name__", "")))
    if module is None or vars(module) is not frame.f_globals or not _is_real(module) or not _wrote(module, code):
        return _UNKNOWN
    return f"{_name_of(module)}:{line} {code.co_name}"


def _wrote(module: ModuleType, code: CodeType) -> bool:
    """Whether the function stands in the file of its module; others are made while the program runs."""
    if getattr(module, "__name__", "") in sys.builtin_module_names:
        return True
    file = getattr(module, "__file__", None)
    if not isinstance(file, str):
        return getattr(module, "__spec__", None) is not None and code.co_filename.startswith("<frozen ")
    ours = os.path.splitext(os.path.normcase(code.co_filename))[0]
    return ours == os.path.splitext(os.path.normcase(file))[0] or code.co_filename.startswith("<frozen importlib")


def _name_of(module: ModuleType) -> str:
    file = getattr(module, "__file__", None) or ""
    try:
        inside = Path(file).resolve().relative_to(_HERE.parent)
    except (OSError, ValueError):
        return str(module.__name__)
    parts = inside.parts
    return "/".join(parts) if parts and parts[0] == _HERE.name else str(module.__name__)
