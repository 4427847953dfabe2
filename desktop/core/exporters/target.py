"""The file that an export writes: whole or not at all, and never a project."""

from __future__ import annotations

import os
import secrets
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

from desktop.core.errors import ExportFailed
from desktop.core.storage import peeking

if TYPE_CHECKING:
    from collections.abc import Iterator

_DATABASE = b"SQLite format 3\x00"


@contextmanager
def writing(target: Path | str, *, project: Path | None = None, encoding: str = "utf-8") -> Iterator[TextIO]:
    """A text file that takes the place of ``target`` when the block ends well; line ends are written as they are.

    It is written beside the target under another name first, so that a failure leaves what was there. A device or a
    pipe is written directly. Raises ExportFailed, also for a target that is a project.
    """
    with _written(Path(target), project, "", encoding=encoding, newline="") as file:
        yield file


@contextmanager
def writing_bytes(target: Path | str, *, project: Path | None = None) -> Iterator[BinaryIO]:
    """The same for a file that is no text."""
    with _written(Path(target), project, "b") as file:
        yield file


@contextmanager
def _written(path: Path, project: Path | None, kind: str, **options: Any) -> Iterator[Any]:
    place = _checked(path, project)
    if place.exists() and not place.is_file():
        with _explained(path), place.open(f"w{kind}", **options) as file:
            yield file
        return
    part = place.with_name(f".testimonia-{secrets.token_hex(6)}.part")
    with _explained(path):
        try:
            with part.open(f"x{kind}", **options) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            os.replace(part, place)
        except BaseException:
            with suppress(OSError):
                part.unlink()
            raise


def _checked(path: Path, project: Path | None) -> Path:
    with _explained(path):
        # What a device or pipe is called in the end is no path that could be opened.
        if path.exists() and not path.is_file() and not path.is_dir():
            return path
        # A link goes on pointing where it does; the file behind it is replaced.
        try:
            place = path.resolve()
        except (ValueError, RuntimeError) as error:
            raise ExportFailed(path=path, reason="this is no name that a file can have") from error
        if place.is_dir():
            raise ExportFailed(path=path, reason="it is a folder; name a file in it")
        if not place.parent.is_dir():
            raise ExportFailed(path=path, reason="its folder is not there")
        if project is not None and _is_of(place, project.resolve()):
            raise ExportFailed(path=path, reason="it is the project itself; choose another name")
        if place.is_file() and place.stat().st_size and _begins_as_database(place):
            raise ExportFailed(path=path, reason="a project or database is there; choose another name")
    return place


def _is_of(place: Path, project: Path) -> bool:
    sides = ("", "-wal", "-shm", "-journal", "-lock")
    if any(place == Path(f"{project}{side}") for side in sides):
        return True
    return place.exists() and project.exists() and os.path.samefile(place, project)


def _begins_as_database(place: Path) -> bool:
    return peeking.peek(place, len(_DATABASE)) == _DATABASE


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except PermissionError as error:
        raise ExportFailed(path=path, reason="you have no permission to write there") from error
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ExportFailed(path=path, reason=reason) from error
