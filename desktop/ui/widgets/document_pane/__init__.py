"""The document pane: the text of a document with its segments, brackets and labels.

``DocumentPane`` reads and marks one document, ``ComparePane`` shows two coders beside each other.
"""

from __future__ import annotations

from desktop.ui.widgets.document_pane.compare import ComparePane, CompareRun
from desktop.ui.widgets.document_pane.dragging import code_data, code_of, segment_of, span_data, span_of
from desktop.ui.widgets.document_pane.model import CODE_MIME, SEGMENT_MIME, SPAN_MIME, PaneSegment, PaneStyle, Span
from desktop.ui.widgets.document_pane.pane import DEFAULT_KEYS, DocumentPane

__all__ = [
    "CODE_MIME",
    "DEFAULT_KEYS",
    "SEGMENT_MIME",
    "SPAN_MIME",
    "ComparePane",
    "CompareRun",
    "DocumentPane",
    "PaneSegment",
    "PaneStyle",
    "Span",
    "code_data",
    "code_of",
    "segment_of",
    "span_data",
    "span_of",
]
