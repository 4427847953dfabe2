"""Texts and originals out of a damaged file: each is what its SHA-256 says, or it is lost."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from desktop.core.errors import TestimoniaError
from desktop.core.storage.schema import ORIGINAL_BODY, TEXT_BODY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.storage.salvaging.found import Found, Row


def text_of(found: Found, sha: str, originals: Iterable[Row]) -> str | None:
    """The text with this hash, as it lies in the file or read once more from the untouched original.

    ``originals`` are the rows of the documents that have this text. None where neither gives it.
    """
    data = _body(found, TEXT_BODY, sha)
    if data is not None:
        return data.decode()
    for document in originals:
        data = original_of(found, document["original_sha256"])
        text = None if data is None else _read_again(document, data)
        if text is not None and hashlib.sha256(text.encode()).hexdigest() == sha:
            return text
    return None


def original_of(found: Found, sha: str) -> bytes | None:
    """The untouched bytes with this hash, or None."""
    return _body(found, ORIGINAL_BODY, sha)


def _body(found: Found, table: str, sha: str) -> bytes | None:
    for load in found.bodies.get(table, {}).get(sha, ()):
        for data in load():
            if hashlib.sha256(data).hexdigest() == sha:
                return data
    return None


def torn_text(found: Found, sha: str) -> str | None:
    """What can be read where a lost text lies, damaged signs as U+FFFD; never the text itself."""
    for load in found.bodies.get(TEXT_BODY, {}).get(sha, ()):
        for data in load():
            return data.decode(errors="replace")
    return None


def _read_again(document: Row, data: bytes) -> str | None:
    from desktop.core.importers.parsed import Parsed
    from desktop.core.importers.registry import parse

    try:
        read = parse(document["original_name"], data, encoding=document["encoding"] or None)
    except (TestimoniaError, LookupError, ValueError):
        return None
    return read.text if isinstance(read, Parsed) else None
