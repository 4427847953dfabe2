"""Five pictures, pixel by pixel; whoever changes what they show looks at them and takes them anew."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from tests.pictures.pinned import KEPT, NAMES, ROOT, SHARE, differing, taken
from tests.pictures.shots import Studio

if TYPE_CHECKING:
    from pathlib import Path

OUT = ROOT / "out" / "pinned"


@pytest.fixture(scope="module")
def now(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """The pictures as they are painted now."""
    if not sys.platform.startswith("linux"):
        pytest.skip("letters are drawn by the system's own library here; the pictures are of FreeType")
    missing = Studio(KEPT).missing_fonts()
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}; dev.py test does that")
    folder = tmp_path_factory.mktemp("pinned")
    taken(folder)
    return folder


@pytest.mark.parametrize("name", NAMES)
def test_it_is_painted_as_it_was(now: Path, name: str) -> None:
    kept, made = QImage(str(KEPT / f"{name}.png")), QImage(str(now / f"{name}.png"))
    assert not kept.isNull(), "python -m tests.pictures --pin"
    number, allowed = differing(kept, made), round(SHARE * kept.width() * kept.height())
    if number > allowed:
        OUT.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(now / f"{name}.png", OUT / f"{name}.png")
    assert number <= allowed, (
        f"{number} pixels of {name} differ, {allowed} may; look at out/pinned/{name}.png beside "
        f"tests/pictures/pinned/{name}.png, and if it is meant: python -m tests.pictures --pin"
    )


def test_few_are_kept_and_small() -> None:
    files = sorted(KEPT.iterdir())
    assert sorted(path.stem for path in files) == sorted(NAMES)
    assert 3 <= len(NAMES) <= 5
    assert [path.name for path in files if path.stat().st_size > 300_000] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_label_that_is_missing_would_be_seen(name: str) -> None:
    """The tolerance is less than one short word of the interface in any of them."""
    kept = QImage(str(KEPT / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB32)
    changed = kept.copy()
    painter = QPainter(changed)
    painter.setPen(QColor("#C00000"))
    font = painter.font()
    font.setPixelSize(13)
    painter.setFont(font)
    painter.drawText(kept.width() // 2, kept.height() // 2, "Coded Satellite imagery")
    painter.end()
    assert differing(kept, kept) == 0
    assert differing(kept, changed) > SHARE * kept.width() * kept.height()
    assert differing(kept, kept.copy(0, 0, 10, 10)) == kept.width() * kept.height()
