"""All pairs of one's own segments that might be one, to be united or left as they are."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from desktop.core import shaping
from desktop.core.text import snippet
from desktop.ui.covering import readable_text
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.models.left_twins import key_of, leave, left_pairs
from desktop.ui.translate import count_of, isolate, number, tr
from desktop.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from desktop.core.model import DocumentId
    from desktop.core.shaping import Twins
    from desktop.ui.session import Session

WHY = {
    "same": "the same words",
    "nearly": "nearly the same",
    "inside": "one inside the other",
    "overlapping": "overlapping, with the same codes",
}


class TwinsDialog(Dialog):
    """The list grows while documents are looked through; Enter unites the pair in hand, Delete leaves it."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(
            parent,
            tr("Segments", "Segments that are nearly the same"),
            accept=tr("Segments", "Unite"),
            subtitle=tr("Segments", "Uniting joins their codes and memos in one segment; each is one step to undo."),
            wide=720,
        )
        assert self.cancel is not None
        self.cancel.setText(tr("Dialogs", "Close"))
        self.session = session
        self.pairs: dict[str, Twins] = {}
        self.list = RowList(tr("Segments", "Pairs of segments"), rows=9)
        self.body.addWidget(Framed(self.list), 1)
        self.told = self.quiet("")
        self.body.addWidget(self.told)
        self.leave_button = self.add_button(Button(tr("Segments", "Leave both"), self))
        self.leave_button.clicked.connect(self.leave)
        self.list.picked.connect(lambda _key: self._picked())
        self.list.acted.connect(lambda _key: self.finish())
        self.start_at(self.list)
        self.todo = self._pairs()
        self.looking = True
        self.timer = QTimer(self, interval=0)
        self.timer.timeout.connect(self._look)
        self.timer.start()
        self._look()

    # finding

    def _pairs(self) -> Iterator[Twins | None]:
        """Pair by pair, None after every document."""
        left = set(left_pairs(self.session))
        for document in self.session.project.documents.all():
            for pair in shaping.duplicates(self.session.project, document.id):
                if key_of(pair) not in left:
                    yield pair
            yield None

    def _look(self) -> None:
        """Go on for a moment, so that very many documents do not hold up the desk."""
        end, found = time.monotonic() + 0.02, len(self.pairs)
        while time.monotonic() < end:
            try:
                pair = next(self.todo)
            except StopIteration:
                self.timer.stop()
                self.looking = False
                break
            if pair is not None:
                self.pairs[key_of(pair)] = pair
        if len(self.pairs) != found or not self.looking:
            self._fill()

    def _fill(self) -> None:
        at = self.list.currentIndex().row()
        self.list.set_lines([self._line(key, pair) for key, pair in self.pairs.items()])
        if self.list.present is None and self.pairs:
            keys = list(self.pairs)
            self.list.choose(keys[min(max(0, at), len(keys) - 1)])
        if self.pairs:
            said = count_of(len(self.pairs), "{n} pair", "{n} pairs")
        elif self.looking:
            said = tr("Segments", "Looking…")
        else:
            said = tr("Segments", "No two of your segments are nearly the same.")
        self.told.setText(said)
        self._picked()

    def _line(self, key: str, pair: Twins) -> Line:
        one = pair.segments[0]
        project = self.session.project
        text = readable_text(project, one.document)
        quote = snippet(text, min(s.start for s in pair.segments), max(s.end for s in pair.segments), 90)
        place = project.documents.paragraphs(one.document).number_at(one.start)
        name = project.documents.get(one.document).name
        detail = f"{tr('Segments', WHY[pair.why])}  ·  {isolate(f'{name} ¶ {number(place)}')}"
        return Line(key, tr("Memos", "“{quote}”", quote=quote), detail=detail, serif=True)

    # doing

    @property
    def present(self) -> Twins | None:
        key = self.list.present
        return self.pairs.get(key) if isinstance(key, str) else None

    def _picked(self) -> None:
        pair = self.present
        for part in (self.primary, self.leave_button):
            part.setEnabled(pair is not None)
        if pair is not None:
            self._show(pair.segments[0].document, pair)

    def _show(self, document: DocumentId, pair: Twins) -> None:
        """Let the text behind the dialog stand at the pair."""
        self.session.open_document(document)
        self.session.select_segment(pair.segments[0].id, scroll=True)

    def commit(self) -> bool:
        """Unite the pair in hand and stay for the next."""
        pair = self.present
        if pair is not None:
            done = self.session.attempt(shaping.unite, self.session.project, pair.ids)
            self._gone(pair)
            if done is not None:
                self.session.select_segment(done)
        return False

    def leave(self) -> None:
        pair = self.present
        if pair is not None:
            leave(self.session, pair)
            self._gone(pair)

    def _gone(self, pair: Twins) -> None:
        self.pairs.pop(key_of(pair), None)
        # What is left of it may be like a third.
        known = set(left_pairs(self.session))
        for other in shaping.duplicates(self.session.project, pair.segments[0].document):
            if key_of(other) not in known:
                self.pairs.setdefault(key_of(other), other)
        self._fill()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.leave_button.isEnabled():
            self.leave()
            return
        super().keyPressEvent(event)


def show_twins(parent: QWidget | None, session: Session) -> None:
    """Show the pairs until the dialog is closed."""
    TwinsDialog(parent, session).run()
