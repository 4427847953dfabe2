"""`python -m tests.pictures DIR [NAME...]`: write a picture of every window, and of every part that stands alone.

Every module `tests/pictures/picture_NAME.py` has `pictures()`, which yields `tests.pictures.shots.Shot`: a name and a
function that makes the widget under the theme it is given. All are taken light and dark, at 100 % and 200 %, from left
to right and mirrored, other looks where a shot asks for them; `--look` takes some looks only. The work is shared out to
as many processes as there are cores. Then sheets for looking at are laid out in DIR/sheets, with DIR/index.html
(`tests.pictures.sheets`). The exit code is 1 when one could not be made.

`python -m tests.pictures --pin` writes the few pictures that a test compares pixel by pixel (`tests.pictures.pinned`).
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

HERE = Path(__file__).resolve().parent
#: Dialogs keep within the screen; that of Qt's platform without a screen is smaller than any today.
SCREEN = (
    '{"screens": [{"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080,'
    ' "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}'
)


def names() -> list[str]:
    """The modules that there are."""
    return sorted(path.stem.removeprefix("picture_") for path in HERE.glob("picture_*.py"))


def own_places(home: Path) -> None:
    """Nothing of whoever takes pictures is read or written; a screen of a size that does not change."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home / name.lower())
    if os.environ.setdefault("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        screen = home / "screen.json"
        screen.write_text(SCREEN, encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen}"


def take(folder: Path, chosen: Sequence[str], looks: set[str] | None) -> tuple[int, list[str]]:
    """Take the pictures of these modules here; how many, and which modules failed."""
    from tests.pictures.shots import Studio

    written = 0
    broken: list[str] = []
    unnoticed: list[str] = []

    def notice(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What fails in a slot would only be printed."""
        unnoticed.append(kind.__name__)
        traceback.print_exception(kind, error, trace)

    sys.excepthook = notice
    studio = Studio(folder)
    for name in chosen:
        started = time.monotonic()
        try:
            for shot in importlib.import_module(f"tests.pictures.picture_{name}").pictures():
                for path in studio.take(shot, looks):
                    written += 1
                    print(f"   {path.name}", flush=True)
        except Exception:
            broken.append(name)
            traceback.print_exc()
        if unnoticed and name not in broken:
            broken.append(name)
        unnoticed.clear()
        print(f"   {name}: {time.monotonic() - started:.1f} s", flush=True)
    return written, broken


def main() -> int:
    """Make the pictures that were named, or all."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("folder", type=Path, metavar="DIR", nargs="?")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names()))
    parser.add_argument("--look", action="append", metavar="LOOK", help="only this look, as the names of files end")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, metavar="N", help="processes at once")
    parser.add_argument("--pin", action="store_true", help="renew the pictures that are compared pixel by pixel")
    parser.add_argument("--no-sheets", action="store_true", help="no sheets for looking at")
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in names()]
    if unknown:
        parser.error(f"no such picture: {', '.join(unknown)}; there are {', '.join(names())}")
    if options.folder is None and not options.pin:
        parser.error("say into which directory")
    with tempfile.TemporaryDirectory(prefix="testimonia-pictures-", ignore_cleanup_errors=True) as home:
        own_places(Path(home))
        if options.pin:
            from tests.pictures.pinned import renew

            return renew(options.folder)
        options.folder.mkdir(parents=True, exist_ok=True)
        chosen = options.names or names()
        if options.jobs > 1 and (len(chosen) > 1 or not options.look):
            from tests.pictures.sharing import share

            written, broken = share(options.folder, chosen, options.look, options.jobs)
        else:
            written, broken = take(options.folder, chosen, set(options.look) if options.look else None)
        if not options.no_sheets:
            from tests.pictures.sheets import lay_out

            print(f"   {lay_out(options.folder)} sheets", flush=True)
    print(f"{written} pictures" + (f"; could not be made: {', '.join(broken)}" if broken else ""))
    return 1 if broken or not written else 0


if __name__ == "__main__":
    sys.exit(main())
