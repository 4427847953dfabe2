"""What can be seen: the words that are painted, and those that a screen reader would say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QWidget,
)

from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.facet_row import FacetRow
from desktop.ui.windows.main_window import MainWindow
from tests.letters import painted_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.letters import Run

_UNSEEN = {ord(mark): None for mark in "\u2066\u2067\u2068\u2069"}


def windows() -> list[QWidget]:
    """The windows that are open: of those of the program the one in front, its dialogs and menus."""
    found = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    own = [widget for widget in found if isinstance(widget, MainWindow)]
    front = own[0].windows.front() if own else None
    return [widget for widget in found if widget not in own or widget is front]


def painted(widget: QWidget) -> list[str]:
    """The words that a part paints, line by line and then run by run."""
    runs = painted_runs(widget)
    lines: list[str] = []
    height: float | None = None
    for y, words in runs:
        if lines and y == height:
            lines[-1] += words  # another font goes on in the same line
        else:
            lines.append(words)
        height = y
    return [line.strip() for line in lines] + [words.strip() for _y, words in runs]


def painted_runs(widget: QWidget) -> list[Run]:
    """What a part paints: the height of each run of letters and its words."""
    return painted_by(widget)


def words_of(widget: QWidget) -> Iterator[str]:
    """What a part says as a whole, even where it has no room to paint all of it."""
    yield widget.accessibleName()
    if widget.isWindow():
        yield widget.windowTitle()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.text() or widget.placeholderText()
    elif isinstance(widget, QMenu) and not isinstance(widget, QMenuBar):
        yield from (action.text().replace("&&", "&") for action in widget.actions() if action.isVisible())
    elif isinstance(widget, QPlainTextEdit):
        yield from shown_paragraphs(widget)
    elif isinstance(widget, QAbstractItemView):
        for index in shown_rows(widget):
            yield str(index.data() or "")
            yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")


def shown_paragraphs(pane: QPlainTextEdit) -> Iterator[str]:
    """The paragraphs of which something is on screen."""
    block, offset = pane.firstVisibleBlock(), pane.contentOffset()
    while block.isValid():
        if pane.blockBoundingGeometry(block).translated(offset).top() > pane.viewport().height():
            return
        yield block.text()
        block = block.next()


def shown_rows(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The rows of which something is on screen."""
    model, area = view.model(), view.viewport().rect()
    single = isinstance(view, QListView)  # a model of a list does not say how many columns it has

    def below(parent: QModelIndex) -> Iterator[QModelIndex]:
        for row in range(model.rowCount(parent)):
            for column in range(1 if single else model.columnCount(parent)):
                index = model.index(row, column, parent)
                if view.visualRect(index).intersects(area):
                    yield index
            if not single:
                yield from below(model.index(row, 0, parent))

    return below(view.rootIndex())


def read(words: str) -> str:
    """What is read of words: marks that only keep directions apart have no letters."""
    return words.translate(_UNSEEN)


def visible_words() -> list[str]:
    """Everything that can be read on screen now, each thing once."""
    return list(dict.fromkeys(_readable()))


def is_seen(text: str) -> bool:
    """Whether this can be read anywhere."""
    return any(text in words for words in _readable())


def _readable() -> Iterator[str]:
    """What parts say, then what is painted, which takes longer to find out."""
    for window in windows():
        for part in (window, *window.findChildren(QWidget)):
            if part.isVisible() and not part.visibleRegion().isEmpty():
                yield from filter(None, (read(words) for words in words_of(part)))
    for window in windows():
        yield from filter(None, painted(window))


def is_painted(text: str) -> bool:
    """Whether this stands on screen in letters, in one run."""
    return any(text in words for window in windows() for words in painted(window))


def part_called(name: str, kind: type[QWidget] = QWidget) -> QWidget | None:
    """The part that says exactly this, in the topmost window first."""
    modal = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    for window in sorted(windows(), key=lambda each: each is not modal):
        parts = [window, *window.findChildren(kind)]
        said = [part for part in parts if isinstance(part, kind) and part.isVisible() and _says(part, name)]
        if said:
            # A button before the word beside it.
            return min(said, key=lambda part: (not isinstance(part, QAbstractButton), isinstance(part, QLabel)))
        if window is modal:
            break
    return None


def _says(part: QWidget, name: str) -> bool:
    if isinstance(part, (QLabel, QAbstractButton)) and part.text().replace("&", "") == name:
        return True
    return part.accessibleName() == name


def text_pane() -> QPlainTextEdit:
    """The text of the document that is on screen; of two the one in hand."""
    return text_panes()[0]


def find_told() -> str:
    """What the line of finding says of its places; nothing where it is not on screen."""
    from desktop.ui.widgets.find_bar import FindBar

    bars = (part for window in windows() for part in window.findChildren(FindBar) if part.isVisible())
    return next((bar.told.text() for bar in bars), "")


def text_panes() -> list[QPlainTextEdit]:
    """The texts on screen, the one in hand first."""
    panes = [
        part
        for window in windows()
        for part in window.findChildren(QPlainTextEdit)
        if part.isVisible() and part.isReadOnly() and part.objectName() != "memo"
    ]
    assert panes, "no text is on screen"
    return sorted(panes, key=lambda pane: ("in hand" not in pane.accessibleName(), -pane.width() * pane.height()))


def shown_answers() -> list[str]:
    """What the panel of the segment gives as answers and as still to answer, from the top."""
    found: list[str] = []
    for row in (row for window in windows() for row in window.findChildren(FacetRow) if row.isVisible()):
        found.extend(chip.text() for chip in row.findChildren(Chip) if chip.isVisible())
    return found


def margins() -> list[QWidget]:
    """The strips beside the text."""
    pane = text_pane()
    parts = [part for part in pane.children() if isinstance(part, QWidget) and part is not pane.viewport()]
    return [part for part in parts if part.isVisible()]


def margin_words() -> list[str]:
    """What stands in the margin beside the text, from the top."""
    return [words for side in margins() for _y, words in painted_runs(side)]
