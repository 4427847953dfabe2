"""A second document beside the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.core.model import DocumentId
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.windows.desk_page import DeskPage


class BesideHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"beside.open": self.switch, "beside.other": self.go_to_other}

    def join(self, desk: DeskPage) -> None:
        desk.documents.beside_wanted.connect(self.open)
        desk.texts.document_dropped.connect(self.drop)
        desk.beside.changed.connect(self.show_state)
        self.show_state()
        # After the first paint, and after the first text is at its place.
        QTimer.singleShot(0, desk, desk.beside.restore)

    def switch(self) -> None:
        """Open the next document beside the one in hand, or close the second text."""
        self.window.show_page("desk")
        beside, session = self.desk.beside, self.session
        if beside.is_open:
            beside.close()
            return
        documents = [document.id for document in session.project.documents.all()]
        present = session.document
        if present in documents:
            # The one after it; where there is only one, the same at its other places.
            self.open(documents[(documents.index(present) + 1) % len(documents)])

    def open(self, document: object) -> None:
        """Show a document in the second text."""
        assert isinstance(document, int)
        self.window.show_page("desk")
        desk, row = self.desk, DocumentId(document)
        same = row == desk.first.session.document
        if desk.beside.open(row, desk.first.link.place() if same else 0):
            name = self.session.project.documents.get(row).name
            self.session.said.emit("{name} is beside", {"name": name})

    def drop(self, document: object, second: bool) -> None:
        """Show a document that was dropped in the text that it was dropped on."""
        assert isinstance(document, int)
        if not self.session.project.documents.has(DocumentId(document)):
            return  # of another project, in another window
        if second:
            self.open(document)
        else:
            self.desk.beside.bring(self.desk.first)
            self.window.go_document(DocumentId(document))

    def go_to_other(self) -> None:
        self.window.show_page("desk")
        if not self.desk.beside.go_to_other():
            self.session.said.emit("There is one text only: a second opens beside it", {})

    def show_state(self) -> None:
        action = self.window.book["beside.open"]
        desk = self.window.desk
        action.setChecked(desk is not None and desk.beside.is_open)
