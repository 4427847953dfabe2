"""Keeping the start quick: what PySide does when it is imported, and with every module that is imported after it."""

from __future__ import annotations

import sys


def leave_sources_alone() -> None:
    """Spare PySide reading the source of each module that is imported from now on.

    PySide looks into every imported module's source for its own name, so that a module may switch on its optional
    spellings (`snake_case`, `true_property`). The desk does not use them; a sixth of its start went into reading.
    Every module is taken for one that uses PySide and switches on nothing. Where PySide has no such look any more,
    nothing is done.
    """
    import PySide6.QtCore  # noqa: F401  (the look is installed with it)

    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _switches_nothing  # type: ignore[union-attr]


def _switches_nothing(_module: object) -> bool:
    return True
