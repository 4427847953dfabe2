"""The five pictures that a test compares pixel by pixel; `python -m tests.pictures --pin` takes them anew.

More are not pinned: whoever changes the desk would renew them without looking. They hold what no other test sees, the
whole as it is painted: fonts, baselines, fills, brackets, labels, the mirrored half and the printed page.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

HERE = Path(__file__).resolve().parent
KEPT = HERE / "pinned"
ROOT = HERE.parents[1]
#: The name of each, in the order in which they are taken.
NAMES = ("desk-light", "desk-dark", "desk-rtl", "palette-light", "print-page")
#: They are kept with so many steps between two of the 256 shades, which halves the files and changes none that is seen.
COARSE = 16
#: A pixel differs when one of its three parts does by more than this of 255: less is a letter's edge that another
#: build of the font library smooths otherwise, and nobody sees it.
STEP = 40
#: Of 10,000 pixels so many may differ: at 1440 x 900 some 260, a caret or the edge of a letter here and there. One
#: label that is missing, or stands a line lower, is more.
SHARE = 2 / 10_000


@contextmanager
def one_day() -> Iterator[None]:
    """The clock of the project stands on a day of March 2026, and each look at it is a second later."""
    begun = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    looks = iter(range(10**9))

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return begun + timedelta(seconds=next(looks))

    with (
        patch("desktop.core.clock.datetime", Clock),
        patch("desktop.core.clock._last", datetime.min.replace(tzinfo=UTC)),
        patch("desktop.ui.printing.content._today", lambda: "2 March 2026"),
    ):
        yield


def take_all(folder: Path) -> None:
    """Take them into a directory, in this process."""
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication

    from tests.pictures import picture_desk as desk
    from tests.pictures.shots import DARK, LIGHT, MIRROR, Shot, Studio

    with one_day(), tempfile.TemporaryDirectory(prefix="testimonia-pinned-", ignore_cleanup_errors=True) as place:
        stage = desk.Stage(Path(place))
        studio = Studio(folder)
        QApplication.setCursorFlashTime(0)
        window, work = stage.window, desk.at_desk(desk._segment)
        for _path in studio.take(Shot("desk", window, work, looks=(LIGHT, DARK, MIRROR))):
            pass
        for _path in studio.take(Shot("palette", window, desk.at_desk(desk._palette), looks=(LIGHT,))):
            pass
        if not _printed(Path(place)).save(str(folder / "print-page.png")):
            raise OSError("print-page.png could not be written")
    for name in NAMES:
        file = str(folder / f"{name}.png")
        if not _coarse(QImage(file)).save(file, quality=0):
            raise OSError(f"{name}.png could not be written")


def _printed(place: Path) -> QImage:
    """The first page of a document with the segments of both coders, on A4."""
    from desktop.core.sample_builder import build_sample
    from desktop.ui.printing.content import PrintOptions, gather
    from desktop.ui.printing.output import paper_size, picture
    from desktop.ui.printing.setting import Typesetter, sheet_of

    with build_sample(place / "Printed.testimonia") as project:
        content = gather(project, project.documents.all()[0].id, PrintOptions())
        return picture(Typesetter(content, sheet_of(paper_size("A4"))).run(), 0, 900, 1.0, black=False)


def _coarse(image: QImage) -> QImage:
    """The picture in fewer shades."""
    import numpy as np
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    shades = np.frombuffer(plain.constBits(), np.uint8).astype(np.int16)
    shades = np.minimum(255, (shades + COARSE // 2) // COARSE * COARSE).astype(np.uint8)
    made = QImage(shades.tobytes(), plain.width(), plain.height(), plain.bytesPerLine(), plain.format())
    return made.copy()


def differing(one: QImage, other: QImage) -> int:
    """How many pixels differ so much that it can be seen; all of them where the sizes are not the same."""
    import numpy as np
    from PySide6.QtGui import QImage

    if one.size() != other.size():
        return max(one.width() * one.height(), other.width() * other.height())
    parts = []
    for image in (one, other):
        plain = image.convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
        parts.append(rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).astype(np.int16))
    return int((abs(parts[0] - parts[1]).max(axis=2) > STEP).sum())


def taken(folder: Path) -> None:
    """Take them in a process of their own, which no other test has dressed; RuntimeError with what it said."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC", "LC_ALL": "C.UTF-8", "QT_SCALE_FACTOR": "1"}
    command = [sys.executable, "-m", "tests.pictures", str(folder), "--pin"]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def renew(folder: Path | None) -> int:
    """Take them into a directory, or, in a process of their own, anew in place of those that are kept."""
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        take_all(folder)
        return 0
    from tests.pictures.shots import Studio

    missing = Studio(KEPT).missing_fonts()
    if missing:
        print(f"Not taken: {', '.join(missing)} would be shown in other letters.", file=sys.stderr)
        return 1
    taken(KEPT)
    print(f"{len(NAMES)} pictures lie in {KEPT.relative_to(ROOT)}; look at each before you keep it.")
    return 0
