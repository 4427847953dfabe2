"""Shared by the tests of the pane: a pane with a known text, places in it, and real events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.theme import Theme
from desktop.ui.widgets.document_pane import DocumentPane, PaneSegment
from desktop.ui.widgets.document_pane.geometry import x_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT = (
    "A witness speaks\n"
    "The guards came at night 🕊 and took my brother away. Nobody said where they went. We waited.\n"
    "그들은 그를 수용소로 보냈다. 나는 2년 동안 편지를 썼다.\n"
    "قال الشاهد إن 314 شخصًا أُخذوا في 2016 من القرية. لم يعد أحد.\n"
    "Cafe\u0301 owners 👨‍👩‍👧 saw it too, from the street."
)
LAYOUT = ((0, "title"),)


class Style:
    """Colours by number, from one facet; what is hidden can be changed."""

    def __init__(self) -> None:
        self.hidden: set[int] = set()
        self.shift = 0

    def colour_index(self, code: int) -> int | None:
        return None if code < 0 else (code + self.shift) % 12

    def label(self, segment: PaneSegment) -> str:
        return " ".join(f"Code {code}" for code in segment.codes)

    def lens_codes(self, segment: PaneSegment) -> tuple[int, ...]:
        return segment.codes

    def is_inherited(self, segment: PaneSegment) -> bool:
        return False

    def is_visible(self, segment: PaneSegment) -> bool:
        return segment.coder not in self.hidden


def make_pane(qtbot: QtBot, text: str = TEXT, *, width: int = 900, height: int = 600) -> DocumentPane:
    pane = DocumentPane(theme=Theme(mode="light"))
    qtbot.addWidget(pane)
    pane.reduced_motion = True
    pane.set_style(Style())
    pane.resize(width, height)
    pane.set_document(text, LAYOUT if text is TEXT else ())
    show(pane)
    return pane


def show(pane: DocumentPane) -> None:
    pane.show()
    QApplication.processEvents()
    pane.setFocus()
    QApplication.processEvents()


def span(quote: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(quote)
    return start, start + len(quote)


def segment(number: int, quote: str, *codes: int, text: str = TEXT, coder: int = 1, **more: bool) -> PaneSegment:
    start, end = span(quote, text)
    return PaneSegment(number, start, end, coder, codes or (number,), **more)


def point_at(pane: DocumentPane, offset: int) -> QPoint:
    """Where the caret stands before a character, at the height of its middle."""
    position = pane.edge.to_qt(offset)
    scene = pane.scene()
    found = scene.line_of(position)
    assert found is not None, "not on screen"
    view, info, number = found
    line = info.lines[number]
    x = pane.contentOffset().x() + x_of(line.line, position - view.start)
    return QPoint(round(x), round(view.top + line.baseline - 5))


def inside(pane: DocumentPane, offset: int) -> QPoint:
    """The middle of a character."""
    a, b = point_at(pane, offset), point_at(pane, offset + 1)
    return QPoint((a.x() + b.x()) // 2, a.y())


def click(pane: DocumentPane, point: QPoint) -> None:
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)


def drag(pane: DocumentPane, start: QPoint, end: QPoint, *, release: bool = True) -> None:
    view, left = pane.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, start + (end - start) / 2)
    QTest.mouseMove(view, end)
    if release:
        QTest.mouseRelease(view, left, Qt.KeyboardModifier.NoModifier, end)


def hover(widget: QWidget, point: QPoint) -> None:
    """Move the pointer over the text of a pane, or over its margin, with no button held."""
    if isinstance(widget, DocumentPane):
        widget = widget.viewport()
    none, button = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    place = QPointF(widget.mapToGlobal(point))
    event = QMouseEvent(QMouseEvent.Type.MouseMove, QPointF(point), place, button, button, none)
    QApplication.sendEvent(widget, event)


def drop(pane: DocumentPane, data: QMimeData, point: QPoint) -> bool:
    """Drag something over the pane and let it go there; whether it was taken."""
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(point, actions, data, button, none)
    QApplication.sendEvent(pane.viewport(), enter)
    event = QDropEvent(QPointF(point), actions, data, button, none)
    QApplication.sendEvent(pane.viewport(), event)
    return event.isAccepted()


def picture(pane: DocumentPane) -> QImage:
    QApplication.processEvents()
    return pane.viewport().grab().toImage()


def colour_at(pane: DocumentPane, point: QPoint) -> str:
    return picture(pane).pixelColor(point).name()


def fill_point(pane: DocumentPane, offset: int) -> QPoint:
    """A pixel of the band above the ink of a character."""
    point = inside(pane, offset)
    return QPoint(point.x(), point.y() + 5 - 14)
