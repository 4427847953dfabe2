"""What is cut off on screen, and whether the whole of it can be had: every ellipsis that is painted needs a tooltip."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from tests.letters import painted_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel

_UNSEEN = re.compile("[\u2066-\u2069\u200e\u200f\u061c]")
ELLIPSIS = "…"


def plain(words: str) -> str:
    """Words without the marks of direction around numbers and keys, and with single spaces."""
    return " ".join(_UNSEEN.sub("", words).split())


def painted(part: QWidget) -> list[str]:
    """The words that a part paints itself, without those of the parts in it."""
    return [plain(run.words) for run in painted_by(part, QWidget.RenderFlag.DrawWindowBackground)]


def own_words(part: QWidget) -> str:
    """What a part says by itself, where it is no view."""
    return part.text() if isinstance(part, (QLabel, QAbstractButton, QLineEdit)) else ""


def cut(words: str) -> str | None:
    """The beginning that is shown of what is cut at its end; None where nothing is."""
    return words.removesuffix(ELLIPSIS).rstrip() if words.endswith(ELLIPSIS) and len(words) > 1 else None


def rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The cells of which something is seen."""
    model: QAbstractItemModel | None = view.model()
    if model is None:
        return
    waiting = [view.rootIndex()]
    while waiting:
        above = waiting.pop()
        for row in range(min(200, model.rowCount(above))):
            for column in range(max(1, model.columnCount(above)) if not _is_list(view) else 1):
                index = model.index(row, column, above)
                if view.visualRect(index).intersects(view.viewport().rect()):
                    yield index
            if not _is_list(view):
                waiting.append(model.index(row, 0, above))


def _is_list(view: QAbstractItemView) -> bool:
    return view.inherits("QListView")


def without_whole(root: QWidget) -> list[str]:
    """What is cut off and has no tooltip with the whole of it."""
    found = []
    for part in [root, *root.findChildren(QWidget)]:
        if not part.isVisible() or part.visibleRegion().isEmpty() or part.inherits("QPlainTextEdit"):
            continue
        holder = part.parentWidget()
        if isinstance(holder, QAbstractItemView) and part is holder.viewport():
            found += _of_view(holder, painted(part))
        elif type(part).__module__.startswith("desktop.") or isinstance(part, QLabel):
            found += _of_part(part)
    return found


def _of_part(part: QWidget) -> list[str]:
    found = []
    whole = plain(own_words(part))
    for words in painted(part):
        begin = cut(words)
        if begin is None or words in whole:
            continue
        tip = plain(re.sub("<[^>]+>", "", part.toolTip()))
        if begin.casefold() not in tip.casefold():
            found.append(
                f"{type(part).__name__} in {type(part.parentWidget()).__name__}: “{words}”, tooltip “{tip[:60]}”"
            )
    if isinstance(part, QLabel) and not part.wordWrap() and whole and part.pixmap().isNull() is not False:
        needed = part.fontMetrics().horizontalAdvance(part.text())
        if type(part).__name__ == "Label" and needed > part.width() + 2 and not part.toolTip():
            found.append(f"Label in {type(part.parentWidget()).__name__}: “{whole}” has {part.width()} of {needed}")
    return found


def _of_view(view: QAbstractItemView, words: list[str]) -> list[str]:
    begins = [begin for begin in map(cut, words) if begin]
    if not begins:
        return []
    cells = list(rows(view))
    tips = "\n".join(plain(re.sub("<[^>]+>", "", str(cell.data(Qt.ItemDataRole.ToolTipRole) or ""))) for cell in cells)
    shown = "\n".join(plain(str(cell.data(Qt.ItemDataRole.DisplayRole) or "")) for cell in cells)
    return [
        f"{type(view).__name__} “{view.accessibleName()}”: “{begin}…”"
        for begin in begins
        if begin.casefold() not in tips.casefold() and f"{begin}{ELLIPSIS}" not in shown
    ]


def unsaid(root: QWidget) -> list[str]:
    """Words that a view paints in its rows and that its accessible text does not have."""
    found = []
    for view in root.findChildren(QAbstractItemView):
        if not view.isVisible() or view.visibleRegion().isEmpty() or view.model() is None:
            continue
        said = []
        for cell in rows(view):
            for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
                said.append(str(cell.data(role) or ""))
            if not cell.data(Qt.ItemDataRole.AccessibleTextRole):
                said.append(str(cell.data(Qt.ItemDataRole.DisplayRole) or ""))
        whole = plain(" ".join(said)).casefold()
        for words in painted(view.viewport()):
            for word in re.findall(r"[^\W_]{2,}", words.removesuffix(ELLIPSIS)):
                if word.casefold() not in whole:
                    found.append(f"{type(view).__name__} “{view.accessibleName()}”: “{word}” of “{words}”")
    return found
