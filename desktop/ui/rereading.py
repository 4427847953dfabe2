"""Bringing a session up to date with what it did not do itself: everything read again, and undone steps shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import StepKind
from desktop.ui.document_work import DocumentWork, WorkChange

if TYPE_CHECKING:
    from desktop.core.model import Document, Step
    from desktop.ui.session import Session

STAYS = "stays"
"""A property of a session: the screen stays where it is."""


def read_again(session: Session) -> None:
    """Read everything; what one looks at stays as far as it still exists.

    The document stays, with its place in the text when that is the same; so do the coder and the selected segment. A
    selected passage stays in the same text.
    """
    project = session.project
    session.tallies.forget()
    coders = {coder.id for coder in project.coders.all()}
    coder_gone = session.coder is not None and session.coder not in coders
    if coder_gone:
        project.coder = None
    session.shown &= coders
    _forget_codes(session)
    same_text = _read_document(session)
    if not same_text:
        session.span = None
    if session.work is None or session.segment not in session.work.segments:
        session.segment = None
    session.reloaded.emit()
    # The page first: everything else makes it look at its segments again, and those of before may be gone.
    if same_text:
        session.work_changed.emit(WorkChange(reloaded=True))
    else:
        session.document_changed.emit()
    if coder_gone:
        session.coder_changed.emit()
    session.coders_changed.emit()
    session.fix_lens()
    session.selection_changed.emit()
    session.code_in_hand_changed.emit()
    session.visible_changed.emit()
    session.counts_changed.emit()


def _forget_codes(session: Session) -> None:
    """Of the codes that the session remembers, keep those that can still be given."""
    book = session.project.codebook
    there = {code.id for code in book.codes() if not book.is_retired(code.id)}
    session.recent_codes = [code for code in session.recent_codes if code in there]
    session.last_answers = [code for code in session.last_answers if code in there]
    if session.code_in_hand not in there:
        session.code_in_hand = None


def _read_document(session: Session) -> bool:
    """Read the document on screen again, or go to the first; whether the same text stays on screen."""
    documents = session.project.documents
    there = {document.id: document for document in documents.all()}
    before = session.work.read if session.work is not None else None
    wanted = session.document if session.document in there else next(iter(there), None)
    # A document that cannot be read any more is told as anything that fails.
    session.work = session.attempt(DocumentWork, session.project, wanted) if wanted is not None else None
    session.document = wanted if session.work is not None else None
    return before is not None and session.work is not None and same_text(before, session.work.read)


def same_text(one: Document, other: Document) -> bool:
    """Whether two readings of a document show the same words in the same setting."""
    return (one.id, one.version, one.text_sha256, one.layout) == (
        other.id,
        other.version,
        other.text_sha256,
        other.layout,
    )


def show_what_changed(session: Session, step: Step) -> None:
    """After undo and redo the screen goes to what changed, unless many are done one after another."""
    if session.property(STAYS):
        return
    document = step.head.document
    if document is not None and document != session.document:
        if not session.project.documents.has(document):
            return
        if not session.turn_to(document):
            session.open_document(document)
    segment = step.head.segment
    if segment is not None and session.work is not None and segment in session.work.segments:
        session.select_segment(segment, scroll=True)
    elif "start" in step.head.args and "end" in step.head.args and document == session.document:
        args = step.head.args
        if step.head.kind is StepKind.UNDO and session.target_span() is None:
            # A mistaken answer taken back: the passage is in hand again for the right one.
            session.set_span((args["start"], args["end"]))
        session.scroll_wanted.emit(args["start"], args["end"])
