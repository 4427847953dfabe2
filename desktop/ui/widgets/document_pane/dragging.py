"""What is dragged between text and codebook, as MIME data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData

from desktop.ui.widgets.document_pane.model import CODE_MIME, SEGMENT_MIME, SPAN_MIME

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.ui.widgets.document_pane.model import Span


CODES_MIME = "application/x-testimonia-codes"
DOCUMENT_MIME = "application/x-testimonia-document"


def _bytes(text: str) -> QByteArray:
    return QByteArray(text.encode("ascii"))


def _text(data: QMimeData, kind: str) -> str:
    return bytes(data.data(kind).data()).decode("ascii", "replace")


def code_data(code: int) -> QMimeData:
    """A code, to be dropped on the text. Ids have 63 bits and travel as decimal digits."""
    data = QMimeData()
    data.setData(CODE_MIME, _bytes(str(code)))
    return data


def codes_data(code: int, codes: Sequence[int]) -> QMimeData:
    """Several codes, to be dropped in the codebook or on the text; ``code`` is the one that the pointer took."""
    data = code_data(code)
    data.setData(CODES_MIME, _bytes(",".join(map(str, codes))))
    return data


def codes_of(data: QMimeData) -> list[int]:
    """The codes in what is dragged, one or several."""
    one = code_of(data)
    if one is None:
        return []
    text = _text(data, CODES_MIME) if data.hasFormat(CODES_MIME) else ""
    return [int(part) for part in text.split(",")] if re.fullmatch(r"\d{1,19}(,\d{1,19})*", text, re.ASCII) else [one]


def code_of(data: QMimeData) -> int | None:
    """The code in what is dragged, or None."""
    if not data.hasFormat(CODE_MIME):
        return None
    text = _text(data, CODE_MIME)
    return int(text) if re.fullmatch(r"\d{1,19}", text, re.ASCII) else None


def span_data(span: Span, text: str, segment: int | None = None) -> QMimeData:
    """A passage, to be dropped on a code, or as text elsewhere."""
    data = QMimeData()
    data.setData(SPAN_MIME, _bytes(f"{span[0]}:{span[1]}"))
    if segment is not None:
        data.setData(SEGMENT_MIME, _bytes(str(segment)))
    data.setText(text)
    return data


def span_of(data: QMimeData) -> Span | None:
    """The passage in what is dragged, or None."""
    if not data.hasFormat(SPAN_MIME):
        return None
    found = re.fullmatch(r"(\d{1,12}):(\d{1,12})", _text(data, SPAN_MIME), re.ASCII)
    return (int(found[1]), int(found[2])) if found else None


def segment_of(data: QMimeData) -> int | None:
    """The segment in what is dragged, or None when it is a bare passage."""
    if not data.hasFormat(SEGMENT_MIME):
        return None
    text = _text(data, SEGMENT_MIME)
    return int(text) if re.fullmatch(r"\d{1,19}", text, re.ASCII) else None


def document_data(document: int) -> QMimeData:
    """A document, to be dropped where texts are read."""
    data = QMimeData()
    data.setData(DOCUMENT_MIME, _bytes(str(document)))
    return data


def document_of(data: QMimeData) -> int | None:
    """The document in what is dragged, or None."""
    if not data.hasFormat(DOCUMENT_MIME):
        return None
    text = _text(data, DOCUMENT_MIME)
    return int(text) if re.fullmatch(r"\d{1,19}", text, re.ASCII) else None
