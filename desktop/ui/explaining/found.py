"""What a control is for: its own words, those of its action, and those of the part in which it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.guide.book import FIRST
from desktop.ui.explaining import dialogs, parts
from desktop.ui.explaining.controls import control_words, kind_words
from desktop.ui.mnemonics import unmarked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Explanation:
    """``name`` is what the control is called, ``words`` what it is for, ``use`` how it is used, or what it is part of.

    ``place`` is the section of the guide about it.
    """

    name: str
    words: str
    use: str
    place: str


def _classes(part: QWidget) -> Iterator[str]:
    for kind in type(part).__mro__:
        yield kind.__name__


def _upwards(part: QWidget) -> Iterator[QWidget]:
    above: QWidget | None = part
    while above is not None:
        yield above
        above = None if above.isWindow() else above.parentWidget()


def place_of(part: QWidget | None) -> str:
    """The section of the guide about a control: that of the nearest part that has one."""
    known = {**parts.PLACES, **dialogs.PLACES}
    for above in _upwards(part) if part is not None else ():
        for name in _classes(above):
            if name in known:
                return known[name]
    return FIRST


def _part_words(part: QWidget) -> str:
    known = {**parts.part_words(), **dialogs.dialog_words()}
    for above in _upwards(part):
        for name in _classes(above):
            if name in known:
                return known[name]
    return ""


def _held_words(part: QWidget) -> str:
    """Words for a control by the name that the part has for it in which it stands."""
    known = control_words()
    for above in list(_upwards(part))[1:]:
        for name in [name for name, value in vars(above).items() if value is part]:
            for kind in _classes(above):
                if f"{kind}.{name}" in known:
                    return known[f"{kind}.{name}"]
    return ""


def _kind_words(part: QWidget) -> str:
    known = kind_words()
    return next((known[name] for name in _classes(part) if name in known), "")


def _action_words(part: QWidget) -> str:
    from desktop.ui.actions.catalogue import BY_ID
    from desktop.ui.translate import tr

    action: QAction | None = getattr(part, "_action", None)
    spec = BY_ID.get(action.objectName()) if action is not None else None
    return tr("Actions", spec.tip) if spec is not None else ""


def _said(part: QWidget) -> str:
    """What it says of itself beyond its name: its description, or its tooltip without the key."""
    name = name_of(part).casefold()
    tooltip = part.toolTip()
    bare = tooltip[: tooltip.rfind("(")].rstrip() if tooltip.endswith(")") else tooltip
    for words in (part.accessibleDescription(), bare):
        plain = words.strip().rstrip(".…").casefold()
        if plain and plain not in name and len(plain.split()) > 2:
            return words
    return ""


def name_of(part: QWidget) -> str:
    """What a control is called on the screen or to a screen reader."""
    text = getattr(part, "text", None)
    title = part.accessibleName() or part.windowTitle()
    if not title and callable(text) and isinstance(text(), str):
        title = text()
    return unmarked(title)


def explain(part: QWidget) -> Explanation:
    """All that is known of a control; its words are never empty while it stands in a part of the desk."""
    own = part.whatsThis() or _held_words(part) or _action_words(part) or _said(part)
    around = _part_words(part)
    kind = _kind_words(part)
    words, use = (own, kind or around) if own else (around, kind)
    return Explanation(name_of(part), words or kind, use if words else "", place_of(part))
