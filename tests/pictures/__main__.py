"""`python -m tests.pictures DIR [NAME...]`: write a picture of every window, and of every part that stands alone.

Every module `tests/pictures/picture_NAME.py` has `pictures()`, which yields `tests.pictures.shots.Shot`: a name and a
function that makes the widget under the theme it is given. Light and dark are both written, other variants where a
shot asks for them. The exit code is 1 when one could not be made.
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
    from types import TracebackType

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Make the pictures that were named, or all."""
    names = sorted(path.stem.removeprefix("picture_") for path in HERE.glob("picture_*.py"))
    parser = argparse.ArgumentParser(prog="python -m tests.pictures")
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names))
    options = parser.parse_args()
    unknown = [name for name in options.names if name not in names]
    if unknown:
        parser.error(f"no such picture: {', '.join(unknown)}; there are {', '.join(names)}")
    options.folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    written = 0
    broken: list[str] = []
    unnoticed: list[str] = []

    def notice(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What fails in a slot would only be printed."""
        unnoticed.append(kind.__name__)
        traceback.print_exception(kind, error, trace)

    sys.excepthook = notice
    with tempfile.TemporaryDirectory(prefix="testimonia-pictures-") as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = str(Path(home) / name.lower())
        from tests.pictures.shots import Studio

        studio = Studio(options.folder)
        for name in studio.missing_fonts():
            print(f"The font {name} is not installed: the pictures show another.")
        for name in options.names or names:
            started = time.monotonic()
            try:
                for shot in importlib.import_module(f"tests.pictures.picture_{name}").pictures():
                    for path in studio.take(shot):
                        written += 1
                        print(f"   {path.name}", flush=True)
            except Exception:
                broken.append(name)
                traceback.print_exc()
            if unnoticed and name not in broken:
                broken.append(name)
            unnoticed.clear()
            print(f"   {name}: {time.monotonic() - started:.1f} s", flush=True)
    print(f"{written} pictures" + (f"; could not be made: {', '.join(broken)}" if broken else ""))
    return 1 if broken or not written else 0


if __name__ == "__main__":
    sys.exit(main())
