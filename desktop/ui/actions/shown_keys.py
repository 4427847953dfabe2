"""The present key of an action, for entries of menus, tooltips and sentences that name one.

The book of the window tells what the person made of the catalogue's keys; before there is a book the catalogue holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Mapping

_present: dict[str, str] = {}


def tell(keys: Mapping[str, str]) -> None:
    """The first key of each action as it is now, "" for none."""
    _present.clear()
    _present.update(keys)


def key_of(action: str) -> str:
    """The first key of an action in the form of the catalogue; "" where it has none. Raises KeyError."""
    if action in _present:
        return _present[action]
    from desktop.ui.actions.catalogue import BY_ID

    return next(iter(BY_ID[action].keys), "")


def shown_key(action: str) -> str:
    """The same as the platform writes it."""
    return QKeySequence(key_of(action)).toString(QKeySequence.SequenceFormat.NativeText)
