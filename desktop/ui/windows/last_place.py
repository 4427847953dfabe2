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
    coder = project.coders.get(session.coder).name if session.coder is not None else ""
    with suppress(TestimoniaError):
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
