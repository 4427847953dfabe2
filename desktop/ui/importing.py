"""Keeping the start quick: what PySide does when it is imported, and with every module that is imported after it."""

from __future__ import annotations

import builtins
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Parts of PySide that describe its functions: for help(), for the words of a TypeError, for writing stub files. The one
# named mapping is not among them: libshiboken looks into its dictionary without asking.
DESCRIBING = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool", "parser")
)
# What such a module is until somebody asks it for something: then it becomes what it was written as.
STUB = """
def __getattr__(name, /):
    namespace = globals()
    if namespace.pop("_unread", None) is not None:
        del namespace["__getattr__"]
        from desktop.ui.importing import read_description
        read_description(namespace, {filename!r})
        if name in namespace:
            return namespace[name]
    raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
_unread = True
"""

_sources: dict[str, Any] = {}


def read_description(namespace: dict[str, Any], filename: str) -> None:
    """Run the source that was put aside for this file in the namespace of its module."""
    exec(compile(_sources.pop(filename), filename, "exec"), namespace)


@contextmanager
def describing_later() -> Iterator[None]:
    """Import PySide in here, and its descriptions of itself are compiled when they are first asked for.

    PySide carries them as source inside its library and compiles them at every start, an eighth of the time until the
    desk is seen; the desk asks for them only where a call was wrong. Whatever else is compiled meanwhile is compiled
    as ever, and where PySide has no such sources inside any more, nothing is put aside.
    """
    compiled: Callable[..., Any] = builtins.compile

    def compile_or_keep(source: Any, filename: Any, mode: str, *args: Any, **more: Any) -> Any:
        if filename in DESCRIBING and mode == "exec":
            _sources[filename] = source
            source = STUB.format(filename=filename)
        return compiled(source, filename, mode, *args, **more)

    builtins.compile = compile_or_keep
    try:
        yield
    finally:
        builtins.compile = compiled


def leave_sources_alone() -> None:
    """Spare PySide reading the source of each module that is imported from now on.

    PySide looks into every imported module's source for its own name, so that a module may switch on its optional
    spellings (`snake_case`, `true_property`). The desk does not use them; a sixth of its start went into reading.
    Every module is taken for one that uses PySide and switches on nothing. Where PySide has no such look any more,
    nothing is done.
    """
    with describing_later():
        import PySide6.QtCore  # noqa: F401  (the look is installed with it)

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _switches_nothing  # type: ignore[union-attr]


def _switches_nothing(_module: object) -> bool:
    return True
