"""How the text is read: its size, spacing, width and face; going to a paragraph; quoting with a citation; no panels."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.core.errors import TestimoniaError
from desktop.ui import reading
from desktop.ui.covering import is_covered
from desktop.ui.speaking import speak
from desktop.ui.translate import number, tr
from desktop.ui.windows.focus_mode import FocusMode
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.citing import Citation
    from desktop.core.model import DocumentId
    from desktop.ui.dialogs.reading import ReadingDialog
    from desktop.ui.settings import Settings
    from desktop.ui.widgets.command_palette import Command
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow


EVERYTHING_STEP = 0.1


class _Keeper(QObject):
    """Writes down what is chosen; Qt gathers what comes quickly."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        self.settings = settings
        self.choice = reading.current()
        self.choice.take(settings.preferences)
        self.choice.changed.connect(self.keep)

    def keep(self) -> None:
        self.choice.keep(self.settings.preferences)
        self.settings.save()


class ReadingHandlers(HandlerPart):
    """What these actions do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.keeper = _Keeper(window, window.settings)
        self.choice = self.keeper.choice
        self.focus = FocusMode(window)
        self.dialog: ReadingDialog | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "edit.copy": self.copy,
            "edit.find": self.find,
            "edit.find_next": lambda: self.find_on(1),
            "edit.find_previous": lambda: self.find_on(-1),
            "view.lens": self.next_lens,
            "view.larger": lambda: self.scale_everything(EVERYTHING_STEP),
            "view.smaller": lambda: self.scale_everything(-EVERYTHING_STEP),
            "view.normal": lambda: self.scale_everything(None),
            "reading.panel": self.panel,
            "reading.larger": lambda: self.scale(reading.SCALE_STEP),
            "reading.smaller": lambda: self.scale(-reading.SCALE_STEP),
            "reading.normal": lambda: self.scale(None),
            "reading.focus": self.focus.switch,
            "reading.paragraph": self.go_to_paragraph,
            "reading.cite": self.copy_with_citation,
        }

    def join(self, desk: DeskPage) -> None:
        self.focus.join(desk)

    def join_right(self, desk: DeskPage) -> None:
        desk.right.segment.cite_wanted.connect(self.copy_with_citation)

    def join_view(self, desk: DeskPage, view: DocumentView) -> None:
        view.head.reading_wanted.connect(self.panel)

    # how it looks

    def scale_everything(self, by: float | None) -> None:
        """Make the whole desk larger or smaller, or bring it back to 100 %."""
        theme = self.window.theme
        theme.set_scale(1.0 if by is None else round(theme.scale + by, 2))
        self.window.settings.preferences.scale = theme.scale
        self.window.settings.save()

    def next_lens(self) -> None:
        """Let the next facet colour the page."""
        facets = [facet.id for facet in self.session.project.codebook.facets()]
        if facets:
            at = facets.index(self.session.lens) + 1 if self.session.lens in facets else 0
            self.session.set_lens(facets[at % len(facets)])

    def scale(self, by: float | None) -> None:
        """Make the text of documents larger or smaller, or bring it back to 100 %."""
        self.choice.set(scale=1.0 if by is None else self.choice.now.scale + by)
        percent = number(round(self.choice.now.scale * 100))
        if self.window.session is not None:
            self.session.said.emit("Text of documents at {percent} %", {"percent": percent})
            speak(self.desk.view.pane, tr("Status", "Text of documents at {percent} %", percent=percent))

    def panel(self) -> None:
        """The choices beside the text; once more closes them."""
        if self.dialog is not None and isValid(self.dialog) and self.dialog.isVisible():
            self.dialog.close()
            return
        from desktop.ui.dialogs.reading import ReadingDialog

        self.dialog = ReadingDialog(self.window)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.show()
        self._place_dialog(self.dialog)
        self.dialog.activateWindow()

    def _place_dialog(self, dialog: ReadingDialog) -> None:
        """At the trailing edge of the window, where it hides least of the text."""
        window = self.window.frameGeometry()
        gap = self.window.theme.px(24)
        left = window.right() - dialog.width() - gap if not self.window.isRightToLeft() else window.left() + gap
        there = self.window.screen().availableGeometry()
        left = max(there.left(), min(left, there.right() - dialog.width()))
        top = min(window.top() + self.window.theme.px(96), there.bottom() - dialog.height())
        dialog.move(left, max(there.top(), top))

    # going about in the text

    def find(self) -> None:
        self.window.show_page("desk")
        self.desk.view.find_bar.open_bar()

    def find_on(self, direction: int) -> None:
        """To the next place or the one before; the keyboard stays where it is, so that Enter goes on as well."""
        if self.window.stack.currentWidget() is not self.desk:
            self.window.show_page("desk")
        self.desk.view.find_bar.go(direction)

    def go_to_paragraph(self) -> None:
        self.window.show_page("desk")
        self.desk.view.go_to_paragraph()

    def cited(self, words: str) -> Command | None:
        """What a pasted citation means in the field for everything: going to the passage that it names."""
        if self.window.session is None or "sha256" not in words:
            return None
        from desktop.core.citing import read_citation

        citation = read_citation(words)
        if citation is None:
            return None
        from desktop.ui.widgets.command_palette import Command

        name = tr("Go", "Go to the cited passage, {place}", place=f"¶{citation.numbers}")
        return Command(name, tr("Go", "citation"), "document", partial(self.go_to_cited, citation))

    def go_to_cited(self, citation: Citation) -> None:
        """Show the passage that a citation names, or say what does not agree."""
        from desktop.ui.widgets.go_to_paragraph import go_to_cited

        self.window.show_page("desk")
        try:
            go_to_cited(self.desk.view, citation)
        except TestimoniaError as error:
            self.window.announce(error)

    # quoting

    def _quoted(self) -> tuple[DocumentId, int, int] | None:
        """The passage in hand, an edge on the move as it is seen; None, and why is said, where it is covered."""
        span, document = self.desk.view.pane.provisional_span() or self.session.target_span(), self.session.document
        if span is None or document is None:
            return None
        if is_covered(self.session, document, *span):
            self.session.said.emit("What is covered is not copied: ask for it first, with Space in the text", {})
            return None
        return document, *span

    def copy(self) -> None:
        """Put the words of the passage in hand on the clipboard."""
        found = self._quoted()
        if found is not None:
            QApplication.clipboard().setText(self.session.text()[found[1] : found[2]])

    def copy_with_citation(self) -> None:
        """The same with the place where anybody can look them up."""
        found = self._quoted()
        if found is None:
            return
        from desktop.core.citing import cite

        citation = self.session.attempt(cite, self.session.project, *found)
        if citation is None:
            return
        copied = QMimeData()
        copied.setText(citation.plain)
        copied.setHtml(citation.html)
        QApplication.clipboard().setMimeData(copied)
        self.session.said.emit("Copied with its citation: {citation}", {"citation": citation.line})
        speak(self.desk.view.pane, tr("Status", "Copied with its citation: {citation}", citation=citation.line))
