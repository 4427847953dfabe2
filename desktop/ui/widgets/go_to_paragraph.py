"""A small field over the text: the number of a paragraph, or a citation that somebody pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.core.citing import LONGEST, read_citation, read_paragraphs, resolve
from desktop.core.errors import TestimoniaError
from desktop.ui.going import take_passage
from desktop.ui.messages import sentence_of
from desktop.ui.speaking import speak
from desktop.ui.theme import current
from desktop.ui.translate import count_of, isolate, number, tr
from desktop.ui.widgets.base import set_margins, shape
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.shadow import Shadow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.core.citing import Citation
    from desktop.ui.widgets.document_view import DocumentView

RADIUS, WIDE = 8, 380


class GoToParagraph(QFrame):
    """Enter goes there, Escape and a click elsewhere leave; what cannot be gone to is said in a sentence."""

    def __init__(self, view: DocumentView) -> None:
        super().__init__(view)
        self.view = view
        self.theme = current()
        name = tr("Paragraph", "Number of a paragraph, or a citation")
        self.field = ErrorField("", self)
        self.field.edit.setMaxLength(LONGEST)
        self.field.edit.setPlaceholderText(name)
        self.field.edit.setAccessibleName(name)
        self.told = Label("", self, role="text2", size=12, wrap=True)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.told)
        self.shadow = Shadow(self)
        self.field.edit.textEdited.connect(self._edited)
        self.field.edit.installEventFilter(self)
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _restyle(self) -> None:
        px = self.theme.px
        layout = self.layout()
        assert layout is not None
        set_margins(layout, self, px(12), px(12), px(12), px(10))
        layout.setSpacing(px(6))
        self.shadow.set_look(px(28), px(6), px(RADIUS), 150 if self.theme.dark else 70)
        if self.isVisible():
            self._place()

    # where it stands

    def open_field(self) -> None:
        """Show it over the head of the text column, with the range of what there is."""
        document = self.view.session.document
        if document is None:
            return
        count = self.view.session.project.documents.paragraphs(document).count
        words = tr("Paragraph", "Paragraphs 1 to {last}. Enter goes there.", last=number(count))
        if count <= 1:
            words = count_of(count, "This document has {n} paragraph.", "This document has {n} paragraphs.")
        self.told.setText(words)
        self.field.edit.setAccessibleDescription(words)
        self.field.edit.clear()
        self._complain("")
        self.show()
        self.raise_()
        self.field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._place()

    def _place(self) -> None:
        px, view = self.theme.px, self.view
        pane = view.pane.viewport()
        text = view.pane.text_rect().translated(pane.mapTo(view, pane.rect().topLeft()))
        width = min(px(WIDE), view.width() - px(24))
        left = text.left() if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else text.right() + 1 - width
        left = max(px(12), min(left, view.width() - width - px(12)))
        layout = self.layout()
        assert layout is not None
        self.setGeometry(QRect(left, text.top() + px(12), width, layout.totalHeightForWidth(width)))

    def leave(self) -> None:
        """Hide it; the keyboard goes back to the text."""
        inside = self.field.edit.hasFocus()
        self.hide()
        if inside:
            self.view.focus_text()

    # going

    def go(self) -> None:
        """Go where the field says, or say why not."""
        words = self.field.text()
        if not words.strip():
            return
        citation = read_citation(words)
        if citation is not None:
            self._go_to_cited(citation)
            return
        session = self.view.session
        document = session.document
        if document is None:
            return
        paragraphs = session.project.documents.paragraphs(document)
        wanted = read_paragraphs(words)
        if wanted is None:
            self._complain(tr("Paragraph", "This is no number of a paragraph, and no citation. Type for instance 12."))
        elif not 1 <= wanted[0] <= paragraphs.count:
            self._complain(
                tr(
                    "Paragraph",
                    "There is no paragraph {wanted} here. This document has paragraphs 1 to {last}.",
                    wanted=number(wanted[0]),
                    last=number(paragraphs.count),
                )
                if paragraphs.count
                else tr("Paragraph", "This document has no paragraphs.")
            )
        else:
            start = paragraphs.bounds(wanted[0])[0]
            end = paragraphs.bounds(min(wanted[1], paragraphs.count))[1]
            self.hide()
            show_place(self.view, start, end)

    def _go_to_cited(self, citation: Citation) -> None:
        try:
            go_to_cited(self.view, citation)
        except TestimoniaError as error:
            self._complain(sentence_of(error))
        else:
            self.hide()

    def _edited(self) -> None:
        self._complain("")

    def _complain(self, sentence: str) -> None:
        self.field.set_error(sentence)
        self.told.setVisible(not sentence)
        if self.isVisible():
            self._place()
            speak(self.field.edit, sentence)

    # Qt's own

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field.edit:
            return super().eventFilter(watched, event)
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            # Another window may be asked for the citation that is to be pasted here.
            away = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
            if event.reason() not in away:
                self.hide()
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter or event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    if enter and not event.isAutoRepeat():
                        self.go()
                    elif not enter:
                        self.leave()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            t = self.theme.tokens
            shape(painter, self.rect(), self.theme.px(RADIUS), t.raised, t.line2)
        finally:
            painter.end()


def show_place(view: DocumentView, start: int, end: int) -> None:
    """Put the caret at the beginning of a passage, bring it on screen and say which paragraph it is."""
    pane = view.pane
    pane.click_segment(None)
    pane.set_selected_span(start, start)
    pane.setFocus(Qt.FocusReason.OtherFocusReason)
    pane.scroll_to(start, end)
    _announce(view, start)


def go_to_cited(view: DocumentView, citation: Citation) -> None:
    """Show the passage that a citation names; quoted words are selected. Raises what ``resolve`` raises."""
    session = view.session
    place = resolve(session.project, citation)
    if session.document != place.document:
        session.open_document(place.document)
    if not citation.quote:
        show_place(view, place.start, place.end)
        return
    take_passage(session, (place.start, place.end))
    view.focus_text()
    view.pane.scroll_to(place.start, place.end)
    _announce(view, place.start)


def _announce(view: DocumentView, start: int) -> None:
    session = view.session
    if session.document is None:
        return
    paragraphs = session.project.documents.paragraphs(session.document)
    at, count = number(paragraphs.number_at(start)), number(paragraphs.count)
    session.said.emit("Paragraph {number} of {all}", {"number": isolate(at), "all": isolate(count)})
    speak(view.pane, tr("Status", "Paragraph {number} of {all}", number=at, all=count))
