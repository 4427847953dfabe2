"""Going from a page to a passage in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.model import DocumentId, SegmentId
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow


def take_passage(session: Session, span: tuple[int, int]) -> bool:
    """Take a passage in hand: one's own segment if it stands on exactly this one, else what may become a segment.

    Whether it is a segment now. There is one on each passage, so what is answered goes onto it in either case; only
    as the segment in hand does it show what it was answered.
    """
    own = session.work.on_span(session.coder, span) if session.work is not None else None
    if own is None:
        session.set_span(span)
    else:
        session.select_segment(own.id)
    return own is not None


def show_segment(session: Session, document: DocumentId, segment: SegmentId) -> bool:
    """Put a document on screen with a segment selected, and its coder shown; False when it is gone.

    The desk itself is shown by whoever asks.
    """
    if not session.project.documents.has(document):
        return False
    session.open_document(document)
    work = session.work
    found = work.segments.get(segment) if work is not None else None
    if found is None:
        return False
    if not session.is_shown(found.coder):
        session.show_coder(found.coder, True)
    session.select_segment(segment, scroll=True)
    return True


def go_to_segment(window: MainWindow, document: DocumentId, segment: SegmentId) -> bool:
    """The same, and show the desk."""
    if window.session is None or not show_segment(window.session, document, segment):
        return False
    window.show_page("desk")
    # What could not be scrolled to while the desk was hidden is scrolled to now.
    window.session.select_segment(segment, scroll=True)
    return True
