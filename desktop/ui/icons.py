"""Icons of our own drawing, coloured by the theme and made when they are first painted.

An icon is an SVG on a 24 unit grid whose strokes are ``currentColor``; it is rendered at the device's ratio and kept
by name, colour, size, ratio and direction until the theme changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.paths import resource
from desktop.ui.theme import Theme, current

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

SIZE = 16
MIRRORED = frozenset(
    {"undo", "redo", "chevron-left", "chevron-right", "arrow-left", "arrow-right", "panel-left", "panel-right"}
)

_sources: dict[str, bytes] = {}
_pixmaps: dict[tuple[str, int, int, float, bool], QPixmap] = {}
_icons: dict[tuple[str, int, int, bool], QIcon] = {}
_followed: Theme | None = None


def pixmap(name: str, colour: QColor, size: int = SIZE, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """One icon of ``size`` logical pixels for a screen of ``ratio`` device pixels each.

    ``mirrored`` says that the place is laid out from right to left: icons that point along the line turn round, the
    others stay. Raises FileNotFoundError for an unknown name.
    """
    from PySide6.QtSvg import QSvgRenderer

    _follow()
    turned = mirrored and name in MIRRORED
    key = (name, colour.rgba(), size, ratio, turned)
    kept = _pixmaps.get(key)
    if kept is not None:
        return kept
    source = _sources.get(name)
    if source is None:
        source = _sources[name] = resource("icons", f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", colour.name().encode())))
    side = max(1, round(size * ratio))
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    try:
        painter.setOpacity(colour.alphaF())
        if turned:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(0, 0, side, side))
    finally:
        painter.end()
    made.setDevicePixelRatio(ratio)
    _pixmaps[key] = made
    return made


def draw(painter: QPainter, name: str, box: QRect, colour: QColor, size: int = SIZE) -> None:
    """Paint an icon into the middle of ``box``, turned as the painter's layout direction asks."""
    ratio = painter.device().devicePixelRatio()
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    image = pixmap(name, colour, size, ratio, mirrored=mirrored)
    painter.drawPixmap(box.x() + (box.width() - size) // 2, box.y() + (box.height() - size) // 2, image)


def icon(name: str, theme: Theme | None = None, *, mirrored: bool = False) -> QIcon:
    """An icon for menus and Qt's own parts, with its disabled form; ask again after the theme has changed."""
    from PySide6.QtGui import QIcon

    theme = theme or current()
    _follow()
    side = theme.px(SIZE)
    key = (name, theme.tokens.text2.rgba(), side, mirrored)
    kept = _icons.get(key)
    if kept is None:
        kept = QIcon()
        for ratio in (1.0, 2.0):
            for mode, colour in (
                (QIcon.Mode.Normal, theme.tokens.text2),
                (QIcon.Mode.Disabled, theme.tokens.line2),
            ):
                kept.addPixmap(pixmap(name, colour, side, ratio, mirrored=mirrored), mode)
        _icons[key] = kept
    return kept


def app_icon() -> QIcon:
    """The sign of the program, for windows and task bars."""
    from PySide6.QtGui import QIcon

    made = QIcon()
    for side in (16, 32, 64, 128, 256):
        made.addPixmap(pixmap("testimonia", QColor(0, 0, 0), side))
    return made


def icon_size(theme: Theme | None = None) -> QSize:
    """The size of an icon in a row or button at the user's scale."""
    side = (theme or current()).px(SIZE)
    return QSize(side, side)


def drop() -> None:
    """Forget every rendered icon."""
    _pixmaps.clear()
    _icons.clear()


def _follow() -> None:
    """Drop what was rendered when the theme of the running application changes."""
    global _followed
    theme = current()
    if theme is not _followed:
        if _followed is not None and shiboken6.isValid(_followed):
            _followed.changed.disconnect(drop)
        theme.changed.connect(drop)
        _followed = theme
        drop()
