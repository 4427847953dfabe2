"""What the panels of the desk want, connected to what the window does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.model import DocumentState
from desktop.ui.windows.several_documents import do_to_several

if TYPE_CHECKING:
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


def join_desk(window: MainWindow, desk: DeskPage) -> None:
    """Connect what the panels want to what the window does."""
    work, documents = window.work, desk.documents
    documents.import_wanted.connect(window.files.import_files)
    documents.rename_wanted.connect(work.rename_document)
    documents.describe_wanted.connect(work.describe_document)
    documents.memo_wanted.connect(work.memo_document)
    documents.delete_wanted.connect(work.delete_document)
    documents.erase_wanted.connect(window.safety.erase)
    documents.state_wanted.connect(lambda document, state: work.set_state(DocumentState(state), document))
    documents.several_wanted.connect(lambda what, which, state: do_to_several(window, what, which, state))
    documents.left.connect(lambda: desk.view.focus_text())
    desk.right.built.connect(lambda: join_right(window, desk))
    desk.sides_changed.connect(window.wait.start)
    join_view(window, desk.first)
    desk.beside.joining.connect(lambda view: join_view(window, view))
    desk.beside.joining.connect(lambda view: window.more.join_view(desk, view))


def join_view(window: MainWindow, view: DocumentView) -> None:
    """The same for a text, the first or one beside it."""
    view.import_wanted.connect(lambda: window.files.import_files(None))
    view.coder_wanted.connect(window.work.choose_coder)
    view.link.menu_wanted.connect(window.open_text_menu)
    window.book.shortcuts_changed.connect(view.name_keys)
    view.answering.connect(lambda answering: keep_codebook(window, answering))
    view.pane.keys.clear()
    window.book.attach_text(view.pane)


def keep_codebook(window: MainWindow, answering: bool) -> None:
    """Let the codebook, if it was shown yet, stand after an answer where it stood before."""
    if window.desk is not None and window.desk.right.parts is not None:
        window.desk.right.codebook.keep_place(answering)


def join_right(window: MainWindow, desk: DeskPage) -> None:
    """The same for the parts of the right side, which are made after the first paint."""
    work, codebook, segment = window.work, desk.right.codebook, desk.right.segment
    codebook.new_code_wanted.connect(work.new_code)
    codebook.new_facet_wanted.connect(lambda: work.edit_facet(None))
    codebook.codebook_wanted.connect(window.files.add_codebook)
    codebook.describe_code_wanted.connect(work.edit_code)
    codebook.describe_facet_wanted.connect(work.edit_facet)
    codebook.memo_wanted.connect(work.memo_code)
    codebook.delete_wanted.connect(work.delete_codes)
    codebook.use_wanted.connect(work.use_codes_again)
    codebook.move_wanted.connect(window.more.organise.move)
    codebook.properties_wanted.connect(window.more.organise.properties)
    codebook.review_wanted.connect(window.more.review.review_codes)
    codebook.cover_wanted.connect(window.more.review.cover_codes)
    codebook.delete_facet_wanted.connect(work.delete_facet)
    desk.right.definition.describe_wanted.connect(work.edit_code)
    codebook.left.connect(lambda: desk.view.focus_text())
    segment.left.connect(lambda: desk.view.focus_text())
    segment.palette_wanted.connect(lambda facet: desk.view.answer("", facet))
