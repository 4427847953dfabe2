"""Writing to the terminal: any character on any encoding, progress only where somebody looks."""

from __future__ import annotations

import codecs
import io
import json
import sys
import unicodedata
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PLAIN = {"–": "-", "—": "-", "“": '"', "”": '"', "’": "'", "›": ">", "…": "...", "·": "-", "\u00a0": " "}
_REPLACING = "testimonia.plain"


def _plain(error: UnicodeError) -> tuple[str | bytes, int]:
    """Signs of typography become plain ones; every other character that does not fit is written as its number."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    signs = error.object[error.start : error.end]
    found = "".join(_PLAIN.get(sign) or sign.encode("ascii", "backslashreplace").decode() for sign in signs)
    return found, error.end


def prepare() -> None:
    """Make both streams take any character; call it once at the start."""
    codecs.register_error(_REPLACING, _plain)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_REPLACING)


def say(text: str = "") -> None:
    """One line of what was asked for."""
    _write(sys.stdout, text)


def complain(text: str) -> None:
    """One line of what went wrong or what is worth knowing."""
    prepare()
    _write(sys.stderr, text)


_counting = False


def _write(stream: TextIO | None, text: str) -> None:
    """On a line of its own, also where something was still being counted."""
    global _counting
    if _counting and sys.stderr is not None:
        sys.stderr.write("\n")
        sys.stderr.flush()
    _counting = False
    if stream is not None:
        stream.write(text + "\n")


def say_json(value: Any) -> None:
    """One value as JSON, in ASCII where the stream cannot write Unicode."""
    encoding = codecs.lookup(getattr(sys.stdout, "encoding", None) or "ascii").name
    say(json.dumps(value, ensure_ascii=not encoding.startswith("utf"), allow_nan=False, indent=2))


def progress(verb: str, wanted: bool) -> Callable[[int, int], bool] | None:
    """A line on the error stream that counts, if it is wanted or somebody looks; for ``on_progress``."""
    stream = sys.stderr
    if stream is None or not (wanted or stream.isatty()):
        return None
    live = stream.isatty()

    def show(done: int, total: int) -> bool:
        global _counting
        _counting = live and done < total
        end = "\n" if done >= total or not live else ""
        stream.write(f"{chr(13) if live else ''}{verb} {done:,} of {total:,}{end}")
        stream.flush()
        return True

    return show


def width(text: str) -> int:
    """Columns of a terminal that a text takes."""
    found = 0
    for sign in text:
        if unicodedata.combining(sign) or unicodedata.category(sign) in ("Cf", "Me", "Mn"):
            continue
        found += 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1
    return found


def table(rows: Sequence[Sequence[str]], right: frozenset[int] = frozenset()) -> list[str]:
    """Lines of a table whose columns are as wide as they need; ``right`` are those with numbers."""
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines: list[str] = []
    for row in rows:
        cells: list[str] = []
        for column, cell in enumerate(row):
            space = " " * (widths[column] - width(cell))
            cells.append(space + cell if column in right else cell + space)
        lines.append("  ".join(cells).rstrip())
    return lines


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"{number:,} {one if number == 1 else many}"
