"""What is done to several documents of the list at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core import several_documents
from desktop.core.model import DocumentState
from desktop.ui.translate import count_of, tr

if TYPE_CHECKING:
    from desktop.core.model import DocumentId
    from desktop.ui.windows.main_window import MainWindow


def do_to_several(window: MainWindow, what: str, documents: list[DocumentId], state: str) -> None:
    """``what`` is "state", "kind", "answers" or "delete"; each is one step."""
    session = window.session
    if session is None or not documents:
        return
    if what == "state":
        session.attempt(several_documents.set_states, session.project, documents, DocumentState(state))
        window.refresh()
    elif what == "kind":
        _describe(window, documents)
    elif what == "answers":
        from desktop.ui.dialogs.document_answers import answer_document

        answer_document(window, session, documents[0], documents[1:])
    else:
        _delete(window, documents)


def _describe(window: MainWindow, documents: list[DocumentId]) -> None:
    from desktop.ui.dialogs.text_question import ask_text

    session = window.session
    assert session is not None
    kinds = {session.project.documents.get(document).kind for document in documents}
    kind = ask_text(
        window,
        tr("Desk", "Kind of source"),
        tr("Desk", "Kind"),
        kinds.pop() if len(kinds) == 1 else "",
        hint=count_of(len(documents), "For {n} document", "For {n} documents"),
        may_be_empty=True,
    )
    if kind is not None:
        session.attempt(several_documents.describe, session.project, documents, kind)


def _delete(window: MainWindow, documents: list[DocumentId]) -> None:
    from desktop.ui.dialogs.confirm_delete import confirm_impact

    session = window.session
    assert session is not None
    impact = session.attempt(several_documents.impact, session.project, documents)
    what = count_of(len(documents), "{n} document", "{n} documents")
    if impact is not None and confirm_impact(window, what, impact, "segment"):
        session.attempt(several_documents.delete, session.project, documents)
