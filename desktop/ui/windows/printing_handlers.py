"""A coded document on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable


class PrintingHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {"print.document": self.show}

    def show(self) -> None:
        """The preview of the document in hand."""
        from desktop.ui.dialogs.print_preview import show_print_preview

        document = self.session.document
        if document is not None:
            self.window.flush()
            show_print_preview(self.window, self.session, document, self.window.files.folder(), self.window.settings)
