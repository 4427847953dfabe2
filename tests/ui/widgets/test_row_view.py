"""What lists share whose rows paint themselves: a painter that is put back, places in both directions, their size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.ui.theme import current
from desktop.ui.widgets.delegates.lines import RowDelegate, part_of_row
from desktop.ui.widgets.row_view import PageRowBox, RowBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Failing(RowDelegate):
    size = (140, 26)

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        painter.setOpacity(0.5)
        raise LookupError("gone")


def test_the_painter_is_put_back_where_a_row_cannot_be_painted(qtbot: QtBot) -> None:
    delegate, option = Failing(current()), QStyleOptionViewItem()
    assert delegate.sizeHint(option, QModelIndex()).toTuple() == (current().px(140), current().px(26))
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    try:
        with pytest.raises(LookupError):
            delegate.paint(painter, option, QModelIndex())
        assert painter.opacity() == 1
    finally:
        painter.end()


def test_parts_of_a_row_are_measured_from_its_leading_edge(qtbot: QtBot) -> None:
    option = QStyleOptionViewItem()
    option.rect = QRect(100, 40, 200, 30)
    assert part_of_row(option, 10, 50).getRect() == (110, 40, 40, 30)
    assert part_of_row(option, 10, 50, 20).getRect() == (110, 45, 40, 20)
    assert part_of_row(option, 50, 10).width() == 0
    option.direction = Qt.LayoutDirection.RightToLeft
    assert part_of_row(option, 10, 50).getRect() == (250, 40, 40, 30)


def test_a_box_has_room_for_its_rows_and_leaves_enter_to_the_dialog(qtbot: QtBot) -> None:
    px = current().px
    few, many = RowBox("Few", count=2), PageRowBox("Many", count=9)
    for box, least, wished in ((few, 2, 2), (many, 3, 9)):
        qtbot.addWidget(box)
        assert box.minimumHeight() == px(32 * least) + 2 * px(5)
        assert box.sizeHint().toTuple() == (px(300), px(32 * wished) + 2 * px(5))
        enter = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        box.keyPressEvent(enter)
        assert not enter.isAccepted()
    many.resize(80, 60)
    assert many.grab().toImage().pixelColor(40, 30) == current().tokens.page
