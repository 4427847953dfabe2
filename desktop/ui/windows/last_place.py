"""Where somebody was when the project was closed: document, facet, place in the text, coder."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.core.errors import TestimoniaError
from desktop.core.model import DocumentId

if TYPE_CHECKING:
    from desktop.ui.session import Session
    from desktop.ui.windows.desk_page import DeskPage


def keep_place(session: Session, desk: DeskPage) -> None:
    """Write it into the project; what cannot be written is let go."""
    project = session.project
    for act in desk.view.before_leaving:
        act()
    with suppress(TestimoniaError):
        coder = project.coders.get(session.coder).name if session.coder is not None else ""
        project.set_view_state("coder", coder)
        project.set_view_state("document", session.document)
        project.set_view_state("lens", session.lens)
        project.set_view_state("place", desk.view.link.place())


def restore_place(session: Session, desk: DeskPage) -> None:
    """Go there again as far as it still exists; else to the first document."""
    project = session.project
    documents = [document.id for document in project.documents.all()]
    wanted = project.view_state("document")
    if documents:
        session.open_document(DocumentId(wanted) if wanted in documents else documents[0])
    lens = project.view_state("lens")
    if lens in {facet.id for facet in project.codebook.facets()}:
        session.set_lens(lens)
    place = project.view_state("place")
    if wanted in documents and isinstance(place, int) and 0 < place < len(session.text()):
        QTimer.singleShot(0, desk, lambda: desk.view.pane.scroll_to(place, place + 1, flash=False))


class HeldPlace:
    """Where somebody is, to go there again when everything was built anew; what is gone by then is passed over."""

    def __init__(self, session: Session, desk: DeskPage) -> None:
        project = session.project
        self.coder = ""
        with suppress(TestimoniaError):
            self.coder = project.coders.get(session.coder).name if session.coder is not None else ""
        self.document, self.lens, self.shown = session.document, session.lens, set(session.shown)
        self.span, self.segment = session.span, session.segment
        self.place = desk.view.link.place()
        self.unwritten: dict[int, str] = {}
        self.unwritten_notes: dict[int, str] = {}
        if desk.right.parts is not None:
            self.unwritten = desk.right.segment.memo.unwritten
            self.unwritten_notes = desk.right.segment.unwritten_notes

    def words(self) -> str:
        """What was typed and could not be written."""
        return "\n\n".join((*self.unwritten.values(), *self.unwritten_notes.values()))

    def __call__(self, session: Session, desk: DeskPage) -> None:
        project = session.project
        if self.unwritten:
            desk.right.segment.memo.unwritten = self.unwritten
        if self.unwritten_notes:
            desk.right.segment.unwritten_notes.update(self.unwritten_notes)
        for coder in self.shown & {coder.id for coder in project.coders.all()}:
            session.show_coder(coder, True)
        if self.lens in {facet.id for facet in project.codebook.facets()}:
            session.set_lens(self.lens)
        if not project.documents.has(self.document):
            return
        session.open_document(self.document)
        length = len(session.text())
        if self.segment is not None and session.work is not None and self.segment in session.work.segments:
            session.select_segment(self.segment)
        elif self.span is not None and self.span[1] <= length:
            session.set_span(self.span)
        place = self.place
        if 0 < place < length:
            QTimer.singleShot(0, desk, lambda: desk.view.pane.scroll_to(place, place + 1, flash=False))
