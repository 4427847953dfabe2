"""A memo as it reads: its Markdown laid out, its links to be followed. Nothing is loaded, no HTML of a memo runs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QTextBrowser

from desktop.core.light_markdown import is_web
from desktop.core.memo_html import goal_at, to_html
from desktop.core.memo_links import LinkKind, Links
from desktop.core.model import SegmentId
from desktop.ui.covering import covered_note, covering_of, is_covered
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr

if TYPE_CHECKING:
    from typing import Any

    from PySide6.QtWidgets import QWidget

    from desktop.core.memo_links import Link, Resolved
    from desktop.ui.session import Session


class ReadableLinks(Links):
    """Links in which the words of covered passages stay covered."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.project)
        self.session = session

    def resolve(self, link: Link) -> Resolved:
        found = super().resolve(link)
        if not found.there or link.goal.kind is not LinkKind.SEGMENT:
            return found
        segment = self.project.coding.segment(SegmentId(link.goal.id))
        if not is_covered(self.session, segment.document, segment.start, segment.end):
            return found
        return replace(found, words=covered_note())


class MemoPreview(QTextBrowser):
    """``link_wanted`` carries the Goal of a link that was clicked, or on which Enter was pressed."""

    link_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.words = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Memos", "Preview of the memo"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._clicked)
        self.theme.changed.connect(self.restyle)
        covering_of(session).changed.connect(self._cover_again)
        self.restyle()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def restyle(self) -> None:
        t, px = self.theme.tokens, self.theme.px
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Text, t.text),
            (QPalette.ColorRole.Base, t.page),
            (QPalette.ColorRole.Link, t.accent),
        ):
            palette.setColor(role, colour)
        self.setPalette(palette)
        self.document().setDefaultFont(self.theme.ui(13))
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(px(22))
        self.document().setDefaultStyleSheet(
            f"a {{ color: {t.accent.name()}; text-decoration: underline; }}"
            f"h1 {{ font-size: {px(20)}px; font-weight: 600; }} h2 {{ font-size: {px(17)}px; font-weight: 600; }}"
            f"h3, h4 {{ font-size: {px(15)}px; font-weight: 600; }}"
            f"blockquote {{ color: {t.text2.name()}; font-style: italic; }} s {{ color: {t.text3.name()}; }}"
            f"code, pre {{ color: {t.text2.name()}; }}"
        )
        self.show_text(self.words)

    def show_text(self, text: str) -> None:
        self.words = text
        at = self.verticalScrollBar().value()
        self.setHtml(to_html(text, ReadableLinks(self.session), tr("Memos", "(no longer there)")))
        self.verticalScrollBar().setValue(at)

    def _cover_again(self) -> None:
        if "|segment:" in self.words:
            self.show_text(self.words)

    def _clicked(self, url: QUrl) -> None:
        address = url.toString()
        goal = goal_at(address)
        if goal is not None:
            self.link_wanted.emit(goal)
        elif is_web(address):
            self._ask_web(address)

    def _ask_web(self, address: str) -> None:
        from PySide6.QtGui import QDesktopServices

        from desktop.ui.messages import ask

        sentence = tr(
            "Memos",
            "This opens {address} in your web browser, and whoever runs that site can see that you did.",
            address=isolate(address if len(address) <= 300 else address[:300] + "…"),
        )
        if ask(self.window(), tr("Memos", "Open a page of the web"), sentence, tr("Memos", "Open it")):
            QDesktopServices.openUrl(QUrl(address))
