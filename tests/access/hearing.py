"""What a screen reader finds: the tree of accessible interfaces, as it is handed to the system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QScrollArea, QTreeView, QWidget

from tests.access.cutting import unsaid

if TYPE_CHECKING:
    from collections.abc import Iterator

Role = QAccessible.Role
TEXT = QAccessible.Text
#: Roles that say nothing of what a part is for: no control may have one of them.
NOTHING = {Role.NoRole, Role.Client, Role.Window, Role.LayeredPane, Role.UserRole}
#: What looks like the name of a class or of an object.
RAW = re.compile(r"^(Q[A-Z]\w+|[a-z]+_[a-z_]+|[A-Z][a-z]+[A-Z]\w*)$")
ROWS = 12
#: What says nothing that does not stand beside it in words.
DECORATION = {"FocusRing", "Hairline", "Shadow", "Swatch"}


def interface(part: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(part)
    assert found is not None, part
    return found


def name_of(part: QWidget) -> str:
    return interface(part).text(TEXT.Name).strip()


def controls(root: QWidget) -> Iterator[QWidget]:
    """The parts that somebody can do something with, and that are seen."""
    for part in [root, *root.findChildren(QWidget)]:
        if not part.isVisible() or part.visibleRegion().isEmpty() or part.focusProxy() is not None:
            continue
        if isinstance(part, QAbstractButton) or part.focusPolicy().value & 0x1:
            holder = part.parentWidget()
            if part.objectName().startswith("qt_") or isinstance(holder, QAbstractItemView):
                continue  # a part of Qt's own, inside of one that has a name
            yield part


def silent(root: QWidget) -> list[str]:
    """Controls without a name, with a raw one, or with a role that says nothing."""
    found = []
    for part in controls(root):
        heard = interface(part)
        name, role = heard.text(TEXT.Name).strip(), heard.role()
        if not name:
            found.append(f"{type(part).__name__} in {type(part.parentWidget()).__name__} has no name")
        elif RAW.match(name) and name == type(part).__name__:
            found.append(f"{type(part).__name__} is called {name}")
        # What scrolls and has a name is a place to scroll in, and nothing else.
        if role in NOTHING and part is not root and not (isinstance(part, QScrollArea) and name):
            found.append(f"{type(part).__name__} “{name}” has the role {role.name}")
    return found


def alike(root: QWidget) -> list[str]:
    """Neighbours that are called the same."""
    found, seen = [], {}
    for part in controls(root):
        key = (id(part.parentWidget()), interface(part).role(), name_of(part))
        if key[2] and key in seen:
            found.append(f"{type(part).__name__} twice “{key[2]}” in {type(part.parentWidget()).__name__}")
        seen[key] = part
    return found


def rows_without_words(root: QWidget) -> list[str]:
    """Views whose rows say nothing, or less than the row shows."""
    found = []
    for view in root.findChildren(QAbstractItemView):
        if not view.isVisible() or view.model() is None:
            continue
        for row in range(min(ROWS, view.model().rowCount(view.rootIndex()))):
            index = view.model().index(row, 0, view.rootIndex())
            said = index.data(0x0B) or index.data(0)  # AccessibleTextRole, DisplayRole
            if not str(said or "").strip():
                found.append(f"row {row} of {type(view).__name__} “{view.accessibleName()}” says nothing")
                break
    return found


def painted_alone(root: QWidget) -> list[str]:
    """Parts that paint something themselves, are no control, and say nothing of it."""
    found = []
    for part in root.findChildren(QWidget):
        if not part.isVisible() or part.visibleRegion().isEmpty() or part.children():
            continue
        if type(part).__name__ in DECORATION:
            continue
        if type(part).__module__.startswith("desktop.") and "paintEvent" in vars(type(part)):
            if isinstance(part, QLabel) and not part.text():
                continue
            heard = interface(part)
            if not heard.text(TEXT.Name).strip():
                found.append(f"{type(part).__name__} in {type(part.parentWidget()).__name__} {part.size().toTuple()}")
    return found


def unheard(root: QWidget) -> list[str]:
    """All that is wrong with what a screen reader is told of a part of the screen."""
    found = [*silent(root), *rows_without_words(root), *painted_alone(root)]
    found += [f"neighbours: {each}" for each in alike(root)]
    found += [f"painted and not said: {each}" for each in unsaid(root)]
    return list(dict.fromkeys(found))


def tree_is_told(root: QWidget) -> bool:
    """Whether the tree of codes gives its rows as items with names that say whether they are open."""
    for view in root.findChildren(QTreeView):
        if not view.isVisible() or view.model() is None or not view.model().rowCount():
            continue
        heard = interface(view)
        if heard.role() != Role.Tree or heard.childCount() < 2:
            continue
        states = [heard.child(place).state() for place in range(heard.childCount())]
        names = [heard.child(place).text(TEXT.Name) for place in range(heard.childCount())]
        roles = {heard.child(place).role() for place in range(heard.childCount())}
        if all(names) and Role.TreeItem in roles and any(state.expanded or state.collapsed for state in states):
            return True
    return False
