"""The person's mouse: pressed, moved and let go in the window that lies under the pointer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QTextCursor,
    QTextDocument,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QPlainTextEdit, QWidget

from tests.walks import eyes
from tests.walks.looking import Looking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

NO_KEYS = Qt.KeyboardModifier.NoModifier
Place = tuple[QWidget, QPoint]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Mouse(Looking):
    """Places are parts of the window with a point in them."""

    def _at(self, part: QWidget, point: QPoint) -> tuple[QWindow, QPoint]:
        top = part.window()
        handle = top.windowHandle()
        assert handle is not None
        return handle, part.mapTo(top, point)

    def _use(self, hand: Callable[[QWindow, QPoint], object], act: Callable[[], Place]) -> None:
        hand(*self._at(*act()))

    def _mouse(self, act: Callable[[], Place], *hands: Callable[[QWindow, QPoint], object]) -> None:
        for hand in hands:
            self.stage.do(partial(self._use, hand, act))

    def click(self, name: str, *, button: Qt.MouseButton = LEFT, held: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click on the button, field or row that says this, perhaps with a key held."""
        place = self.place_of(name)
        self._mouse(
            lambda: place,
            lambda window, at: QTest.mouseMove(window, at),
            lambda window, at: QTest.mouseClick(window, button, held, at),
        )

    def right_click(self, name: str) -> None:
        """Ask for the menu of the button, field or row that says this."""
        place = self.place_of(name)
        self._mouse(lambda: place, lambda window, at: QTest.mouseClick(window, RIGHT, NO_KEYS, at))
        self.stage.do(lambda: _ask_for_menu(*place))

    def _target(self, name: str) -> Place | None:
        part = eyes.part_called(name)
        if part is not None:
            return part, part.rect().center()
        for window in eyes.windows():
            for view in window.findChildren(QAbstractItemView):
                if not view.isVisible():
                    continue
                for index in eyes.shown_rows(view):
                    if str(index.data()) == name:
                        return view.viewport(), view.visualRect(index).center()
        return None

    def choose(self, name: str) -> None:
        """Click on an entry of the menu that is open; one that leads on opens its own."""

        def entry() -> Place | None:
            for window in eyes.windows():
                if isinstance(window, QMenu):
                    for action in window.actions():
                        if action.text().split("\t")[0].replace("&", "") == name:
                            return window, window.actionGeometry(action).center()
            return None

        self.until(lambda: entry() is not None, f"“{name}” in a menu")
        found = self.stage.ask(entry)
        assert found is not None
        self._mouse(
            lambda: found,
            lambda window, at: QTest.mouseMove(window, at),
            lambda window, at: QTest.mouseClick(window, LEFT, NO_KEYS, at),
        )

    # the text

    @staticmethod
    def _places(phrase: str) -> tuple[QPlainTextEdit, int, int]:
        for pane in eyes.text_panes():
            cursor = pane.document().find(phrase, 0, QTextDocument.FindFlag.FindCaseSensitively)
            if not cursor.isNull():
                return pane, cursor.selectionStart(), cursor.selectionEnd()
        raise AssertionError(f"“{phrase}” is not in the text")

    @staticmethod
    def _point(pane: QPlainTextEdit, position: int, *, before: bool = False) -> QPoint:
        """Where a position stands on screen; ``before`` at the end of what is before it, where a line may end."""
        cursor = QTextCursor(pane.document())
        cursor.setPosition(position)
        rect = pane.cursorRect(cursor)  # without a width, so that its centre lies beside it
        point = QPoint(rect.left(), rect.center().y())
        if before and position:
            cursor.setPosition(position - 1)
            last = pane.cursorRect(cursor)
            if last.center().y() != point.y():  # the next position is in the next line
                return QPoint(last.right() + 40, last.center().y())
        return point

    def bring(self, phrase: str) -> None:
        """Turn the wheel until a phrase is in the middle part of the text."""
        for _ in range(400):
            self.still()

            def where() -> int:
                pane, start, _end = self._places(phrase)
                y, height = self._point(pane, start).y(), pane.viewport().height()
                bar = pane.verticalScrollBar()
                if y > height * 0.6 and bar.value() < bar.maximum():
                    return -1
                return 1 if y < 40 and bar.value() > bar.minimum() else 0

            direction = self.stage.ask(where)
            if not direction:
                return
            self._mouse(
                lambda: (eyes.text_pane().viewport(), eyes.text_pane().viewport().rect().center()),
                partial(self._turn, direction),
            )
        raise AssertionError(f"“{phrase}” was never reached by the wheel")

    @staticmethod
    def _turn(direction: int, window: QWindow, at: QPoint) -> None:
        QTest.wheelEvent(window, at, QPoint(0, 120 * direction))

    def zoom(self, notches: int) -> None:
        """Turn the wheel over the text with Ctrl held, away from oneself (1) or towards (-1)."""
        held = Qt.KeyboardModifier.ControlModifier

        def turn(window: QWindow, at: QPoint) -> None:
            QTest.wheelEvent(window, at, QPoint(0, 120 * (1 if notches > 0 else -1)), QPoint(), held)

        for _ in range(abs(notches)):
            self._mouse(lambda: (eyes.text_pane().viewport(), eyes.text_pane().viewport().rect().center()), turn)

    def drag_select(self, phrase: str) -> None:
        """Select a phrase by pressing at its beginning and letting go at its end."""
        self.bring(phrase)

        def begin() -> Place:
            pane, start, _end = self._places(phrase)
            return pane.viewport(), self._point(pane, start)

        def end() -> Place:
            pane, _start, end = self._places(phrase)
            return pane.viewport(), self._point(pane, end, before=True)

        self._mouse(begin, lambda window, at: QTest.mousePress(window, LEFT, NO_KEYS, at))
        self._mouse(end, lambda window, at: QTest.mouseMove(window, at))
        self._mouse(end, lambda window, at: QTest.mouseRelease(window, LEFT, NO_KEYS, at))
        self.sees_selected(phrase)

    def right_click_in(self, phrase: str) -> None:
        """Ask for the menu in the middle of a phrase; the platform makes a request of its own out of the click."""
        part, point = self.place_in_text(phrase)
        self._mouse(lambda: (part, point), lambda window, at: QTest.mouseClick(window, RIGHT, NO_KEYS, at))
        self.stage.do(lambda: _ask_for_menu(part, point))

    def click_in(self, phrase: str, *, button: Qt.MouseButton = LEFT) -> None:
        """Click into the middle of a phrase of the text."""
        self.bring(phrase)

        def middle() -> Place:
            pane, start, end = self._places(phrase)
            return pane.viewport(), self._point(pane, (start + end) // 2)

        self._mouse(middle, lambda window, at: QTest.mouseClick(window, button, NO_KEYS, at))

    # dragging

    def drag(self, begin: Place, end: Place, *, over: int = 4, gone: Callable[[], bool] = bool) -> None:
        """Press, move in steps and let go; where a drag holds the main thread, the moves reach it all the same.

        Once what is dragged is ``gone``, the mouse is still: the platform has had those moves.
        """
        self._mouse(lambda: begin, lambda window, at: QTest.mousePress(window, LEFT, NO_KEYS, at))
        source, first = begin
        target, last = end
        window, start = self.stage.ask(lambda: self._at(source, first))
        _window, stop = self.stage.ask(lambda: self._at(target, last))
        at = start
        for turn in range(1, over + 1):
            if gone():
                break
            at = start + (stop - start) * (turn / over)
            self.stage.do(partial(QTest.mouseMove, window, at))
        let_go = at if gone() else stop
        self.stage.do(lambda: QTest.mouseRelease(window, LEFT, NO_KEYS, let_go))

    def place_in_text(self, phrase: str, share: float = 0.5) -> Place:
        """A point of a phrase on screen: 0 is its beginning, 1 its end."""
        self.bring(phrase)

        def place() -> Place:
            pane, start, end = self._places(phrase)
            position = round(start + (end - start) * share)
            return pane.viewport(), self._point(pane, position, before=share == 1)

        return self.stage.ask(place)

    def place_in_margin(self, label: str) -> Place:
        """Where the label of a segment stands beside the text."""

        def place() -> Place | None:
            for side in eyes.margins():
                for y, words in eyes.painted_runs(side):
                    if words == label:
                        right = side.mapTo(side.window(), QPoint(0, 0)).x() < eyes.text_pane().window().width() // 2
                        return side, QPoint(side.width() - 60 if right else 60, int(y) - 4)
            return None

        self.until(lambda: place() is not None, f"“{label}” in the margin")
        found = self.stage.ask(place)
        assert found is not None
        return found

    def place_of(self, name: str) -> Place:
        """Where the button, field or row that says this stands."""
        self.until(lambda: self._target(name) is not None, f"“{name}”")
        found = self.stage.ask(lambda: self._target(name))
        assert found is not None
        return found

    def drop_files(self, on: str, *paths: Path) -> None:
        """Let files fall on a part of the window, as they come from a file manager."""
        part, point = self.place_of(on)

        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.stage.do(lambda: let_fall(part, point, data))

    def carry(self, begin: Place, end: Place) -> None:
        """Drag something to another part of the window. Only the way between them, which is the platform's, is cut
        short: the drag begins as it will and what is carried falls where the mouse lets go.
        """
        carried: list[bool] = []

        def go(drag: QDrag, *_actions: object) -> Qt.DropAction:
            carried.append(True)
            let_fall(*end, drag.mimeData())
            return Qt.DropAction.CopyAction

        before = QDrag.exec
        QDrag.exec = go  # type: ignore[method-assign, assignment]
        try:
            self.drag(begin, end, gone=lambda: bool(carried))
        finally:
            QDrag.exec = before  # type: ignore[method-assign]
        assert carried, "nothing was dragged"


def _ask_for_menu(part: QWidget, point: QPoint) -> None:
    """Where the platform has made no request of its own out of the click."""
    if QApplication.activePopupWidget() is None:
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(part, QContextMenuEvent(reason, point, part.mapToGlobal(point)))


def let_fall(part: QWidget, point: QPoint, data: QMimeData) -> None:
    """Let something fall on a part of the window, or on the nearest one around it that takes it."""
    action = Qt.DropAction.CopyAction
    for target in (part, *around(part)):
        at = target.mapFromGlobal(part.mapToGlobal(point))
        enter = QDragEnterEvent(at, action, data, LEFT, NO_KEYS)
        enter.ignore()
        QApplication.sendEvent(target, enter)
        if enter.isAccepted():
            QApplication.sendEvent(target, QDragMoveEvent(at, action, data, LEFT, NO_KEYS))
            QApplication.sendEvent(target, QDropEvent(QPointF(at), action, data, LEFT, NO_KEYS))
            return
    raise AssertionError(f"nothing takes what falls on {part}")


def around(part: QWidget) -> Iterator[QWidget]:
    """The parts that a part lies in, from the nearest on."""
    above = part.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
