"""Sheets of pictures that belong together, so that a person can look at all looks of a window at once.

Four pictures stand on a sheet, each so large that its text can still be read; small ones keep their size. The page
`index.html` shows the sheets one below the other, each leading to its pictures.
"""

from __future__ import annotations

import html
import math
from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.pictures.shots import EIGHT, MAIN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

PLACES = 4
WIDEST = QSize(960, 640)
GAP, LINE = 12, 22
GROUND, INK = QColor("#8A8A8A"), QColor("#FFFFFF")
#: The longest first, so that "desk-dark-rtl" is the desk and not "desk-dark".
SUFFIXES = sorted({look.suffix for look in (*EIGHT, *MAIN)} | {"low-large", "tight"}, key=len, reverse=True)


def grouped(folder: Path) -> dict[str, list[Path]]:
    """The pictures of each shot, in the order of the looks."""
    found: dict[str, dict[str, Path]] = defaultdict(dict)
    for path in sorted(folder.glob("*.png")):
        suffix = next((each for each in SUFFIXES if path.stem.endswith(f"-{each}")), None)
        if suffix is not None:
            found[path.stem.removesuffix(f"-{suffix}")][suffix] = path
    order = [*(look.suffix for look in (*EIGHT, *MAIN)), "low-large", "tight"]
    return {name: [looks[each] for each in order if each in looks] for name, looks in sorted(found.items())}


def sheet(paths: Sequence[Path]) -> QImage:
    """Up to four pictures with their names, two beside each other."""
    pictures = []
    for path in paths:
        picture = QImage(str(path))
        if picture.width() > WIDEST.width() or picture.height() > WIDEST.height():
            picture = picture.scaled(
                WIDEST, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        pictures.append(picture)
    columns = min(2, len(pictures))
    wide = max(picture.width() for picture in pictures)
    rows = [pictures[at : at + columns] for at in range(0, len(pictures), columns)]
    heights = [LINE + max(picture.height() for picture in row) + GAP for row in rows]
    made = QImage(GAP + columns * (wide + GAP), GAP + sum(heights), QImage.Format.Format_RGB32)
    made.fill(GROUND)
    font = QFont("Inter")
    font.setPixelSize(13)
    painter = QPainter(made)
    try:
        painter.setFont(font)
        painter.setPen(INK)
        for at, (path, picture) in enumerate(zip(paths, pictures, strict=True)):
            x = GAP + (at % columns) * (wide + GAP)
            y = GAP + sum(heights[: at // columns])
            painter.drawText(QRect(x, y, wide, LINE - 4), int(Qt.AlignmentFlag.AlignLeft), path.stem)
            painter.drawImage(x, y + LINE, picture)
    finally:
        painter.end()
    return made


def _sheets(paths: Sequence[Path]) -> Iterator[Sequence[Path]]:
    parts = math.ceil(len(paths) / PLACES)
    for part in range(parts):
        yield paths[part * PLACES : (part + 1) * PLACES]


def lay_out(folder: Path) -> int:
    """Write `sheets/NAME-1.png` ... and `index.html` for all pictures that lie in a directory; how many sheets."""
    if QApplication.instance() is None:
        QApplication([])
    (folder / "sheets").mkdir(exist_ok=True)
    number = 0
    lines = ["<!doctype html><meta charset=utf-8><title>Pictures</title>"]
    lines.append("<style>body{font:14px sans-serif;background:#eee;margin:24px}img{max-width:100%}</style>")
    for name, paths in grouped(folder).items():
        lines.append(f"<h2 id='{html.escape(name)}'>{html.escape(name)}</h2><p>")
        lines.append(" ".join(f"<a href='{each.name}'>{html.escape(each.stem)}</a>" for each in paths))
        for place, four in enumerate(_sheets(paths), 1):
            target = folder / "sheets" / f"{name}-{place}.png"
            if not sheet(four).save(str(target)):
                raise OSError(f"{target.name} could not be written")
            lines.append(f"<p><img loading=lazy src='sheets/{target.name}' alt='{html.escape(name)} {place}'>")
            number += 1
    (folder / "index.html").write_text("\n".join(lines), encoding="utf-8")
    return number
