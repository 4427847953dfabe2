"""Every importer, and the one way in for a file: what can read it reads it, else a sentence says why not."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from desktop.core.importers.kinds import OTHER_SUFFIXES, recognise
from desktop.core.importers.parsed import EncodingGuess, Importer, Parsed, ReadOptions, Unsure, refused, suffix_of
from desktop.core.importers.pdf import Pdf
from desktop.core.importers.plain import Markdown, PlainText
from desktop.core.importers.word import Word
from desktop.core.storage import peeking

__all__ = ["MOST_BYTES", "REGISTRY", "EncodingGuess", "Importer", "Parsed", "Unsure", "parse", "parse_path", "suffixes"]

# Those that know their files by content come first.
REGISTRY: Final[tuple[Importer, ...]] = (Word(), Pdf(), Markdown(), PlainText())

MOST_BYTES: Final = 300 * 1024 * 1024
"""The largest file that is read."""

_READ: Final = "Plain text (.txt), Markdown (.md), Word (.docx) and PDF are read."


def suffixes() -> tuple[str, ...]:
    """The suffixes that the importers name, for a file dialog."""
    return tuple(suffix for importer in REGISTRY for suffix in importer.suffixes)


def parse(name: str, data: bytes, *, encoding: str | None = None) -> Parsed | Unsure:
    """Read a file from its name and bytes.

    ``encoding`` is for plain text only: a name that Python knows, strictly applied, or one with ``:replace`` behind it,
    which turns bytes that misfit into U+FFFD. Without it a text whose encoding is not certain comes back as
    :class:`Unsure`. Raises :class:`desktop.core.errors.ImportRefused` with the reason for everything else.
    """
    if not data:
        raise refused(name, "it is empty (0 bytes).")
    if len(data) > MOST_BYTES:
        raise refused(name, "it is larger than {size} MB.", size=MOST_BYTES // 1024 // 1024)
    for importer in REGISTRY:
        if importer.sniff(data, name):
            return importer.read(data, name, ReadOptions(encoding))
    raise _why_not(name, data)


def parse_path(path: str | Path, encoding: str | None = None) -> Parsed | Unsure:
    """Read a file from the disk; see :func:`parse`."""
    path = Path(path)
    try:
        if not path.exists():
            raise refused(path.name, "there is no such file.")
        if path.is_dir():
            raise refused(path.name, "it is a folder. Choose the documents in it.")
        if not path.is_file():
            raise refused(path.name, "it is no ordinary file.")
        if path.stat().st_size > MOST_BYTES:
            raise refused(path.name, "it is larger than {size} MB.", size=MOST_BYTES // 1024 // 1024)
        data = peeking.read(path)
    except PermissionError:
        raise refused(path.name, "you have no permission to read it.") from None
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise refused(path.name, "it could not be read from the disk ({reason}).", reason=reason) from fault
    return parse(path.name, data, encoding=encoding)


def _why_not(name: str, data: bytes) -> Exception:
    """The reason for a file that no importer takes."""
    kind, suffix = recognise(data), suffix_of(name)
    if kind == "locked":
        return refused(name, "it is protected with a password. Save a copy without the password and import that.")
    if kind == "zip-damaged":
        return refused(name, "it is damaged: its end is missing or broken. Fetch or save it once more.")
    if kind == "ole" and suffix in {".docx", ".docm", ".dotx"}:
        return refused(
            name,
            "it is protected with a password or in an older format of Word. Open it in Word and save it as a Word "
            "document (.docx) without a password.",
        )
    if kind == "ole":
        return refused(name, "it is a document of an older Office version. Open it there and save it as .docx.")
    expected = any(suffix in importer.suffixes for importer in REGISTRY)
    if kind and expected:
        return refused(
            name, "its name ends in {suffix}, but it is {kind}. {read}", suffix=suffix, kind=kind, read=_READ
        )
    if kind:
        return refused(name, "it is {kind}. {read}", kind=kind, read=_READ)
    if expected and _is_text(data):
        return refused(
            name,
            "its name ends in {suffix}, but it holds plain text. Rename it to end in .txt to import it as it is.",
            suffix=suffix,
        )
    if expected:
        return refused(
            name,
            "its name ends in {suffix}, but it is no such file; it may be damaged. {read}",
            suffix=suffix,
            read=_READ,
        )
    return refused(name, "it is {kind} ({suffix}). {read}", kind=OTHER_SUFFIXES[suffix], suffix=suffix, read=_READ)


def _is_text(data: bytes) -> bool:
    from desktop.core.importers.encodings import Doubt, detect

    found = detect(data[:65_536])
    return found is not None and not isinstance(found, Doubt)
