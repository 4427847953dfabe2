"""What an importer gives back, and what an importer is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any, Protocol

from desktop.core.errors import ImportRefused
from desktop.core.notes import Note as Note
from desktop.core.notes import counted as counted
from desktop.core.text import Normalised, normalise_counted


def refused(name: str, template: str, **data: Any) -> ImportRefused:
    """The error for a file that does not come in, with a reason that can be translated."""
    return ImportRefused(name=name, reason=Note(template, **data))


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What the user decided about a file: the encoding of plain text, as given or chosen from an :class:`Unsure`."""

    encoding: str | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file that was read and can become a document.

    ``name`` is the name proposed for the document, ``original_name`` that of the file. ``text`` is normalised.
    ``original_sha256`` is of the bytes as they were. ``layout`` is as in :class:`desktop.core.model.Document`.
    ``notes`` say what did not come in and why, one sentence each. ``kind_guess`` is what the document seems to be, in
    the user's words, or empty.
    """

    name: str
    original_name: str
    text: str
    original: bytes
    original_sha256: str
    importer: str
    importer_version: str
    encoding: str
    layout: tuple[tuple[int, str], ...]
    notes: tuple[str, ...]
    kind_guess: str


@dataclass(frozen=True, slots=True)
class EncodingGuess:
    """One way in which a plain text may be meant; ``preview`` is a line of it as it would read."""

    encoding: str
    label: str
    preview: str


@dataclass(frozen=True, slots=True)
class Unsure:
    """A plain text whose encoding only a person can tell; the likeliest guess comes first."""

    name: str
    guesses: tuple[EncodingGuess, ...]
    reason: str


class Importer(Protocol):
    """One format. ``version`` changes whenever the same bytes would give another text."""

    id: str
    version: str
    label: str
    suffixes: tuple[str, ...]

    def sniff(self, data: bytes, name: str) -> bool:
        """Whether this importer reads the file; the content decides, and the name only where the content cannot."""

    def read(self, data: bytes, name: str, options: ReadOptions) -> Parsed | Unsure:
        """Read the file; :class:`ImportRefused` with the reason when it cannot be read."""


def suffix_of(name: str) -> str:
    """The suffix of a file's name in lower case with its dot, or an empty string."""
    return PurePath(name).suffix.lower()


def document_name(name: str) -> str:
    """The name proposed for a document: that of the file without its suffix, on one line."""
    path = PurePath(name)
    stem = path.stem if path.suffix and len(path.suffix) <= 9 else path.name
    clean = " ".join(normalise_counted(stem).text.split())
    return clean or "Document"


def finish(
    importer: Importer,
    name: str,
    data: bytes,
    text: Normalised,
    *,
    encoding: str = "",
    layout: tuple[tuple[int, str], ...] = (),
    notes: tuple[str, ...] = (),
    library: str = "",
) -> Parsed:
    """Put together what every importer gives back; a text without a single visible character is refused."""
    from desktop.core.importers.layout import guess_kind

    if not text.text or text.text.isspace():
        raise refused(name, "it holds no text, only blank space.")
    if text.replaced:
        note = counted(
            text.replaced,
            "1 character that no text can hold (such as NUL) was replaced by “\ufffd”.",
            "{count} characters that no text can hold (such as NUL) were replaced by “\ufffd”.",
        )
        notes = (*notes, note)
    return Parsed(
        name=document_name(name),
        original_name=normalise_counted(name).text,
        text=text.text,
        original=data,
        original_sha256=hashlib.sha256(data).hexdigest(),
        importer=importer.id,
        importer_version=f"{importer.version} ({library})" if library else importer.version,
        encoding=encoding,
        layout=layout,
        notes=notes,
        kind_guess=guess_kind(text.text, name),
    )
