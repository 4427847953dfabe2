"""Certainty, notes, answer sets and defaults."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import ReadOnly
from desktop.core.model import CodeId, DocumentId
from desktop.ui.translate import listed, tr
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import AnswerSetId
    from desktop.ui.widgets.answer_set_menu import AnswerSetMenu
    from desktop.ui.widgets.command_palette import Command
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.main_window import MainWindow

ROOM = 300


class AnswerHandlers(HandlerPart):
    """What these actions do."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.menu: AnswerSetMenu | None = None
        self.place: tuple[DocumentId | None, tuple[int, int] | None] = (None, None)

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "answer.unsure": self.toggle_unsure,
            "answer.note": self.edit_note,
            "answer.tick": self.open_list,
            "answer.give_set": self.open_sets,
            "answer.name_set": self.name_set,
            "answer.sets": self.manage_sets,
            "document.answers": lambda: self.answer_document(None),
        }

    def join(self, desk: DeskPage) -> None:
        desk.documents.answers_wanted.connect(self.answer_document)
        desk.session.selection_changed.connect(self.leave_passage)

    def join_view(self, desk: DeskPage, view: DocumentView) -> None:
        view.pane.verticalScrollBar().valueChanged.connect(lambda _value: self.follow_text())
        view.head.answers_wanted.connect(lambda: self.answer_document(view.session.document))

    # the answer in hand

    def toggle_unsure(self) -> None:
        """Also while the palette is open: what was given last is in hand."""
        if not self.desk.right.segment.hand.toggle_unsure():
            self.session.said.emit("There is no answer of yours here yet", {})

    def edit_note(self) -> None:
        self.window.show_page("desk")
        self.desk.show_right(True)
        if not self.desk.right.segment.edit_note():
            self.session.said.emit("There is no answer of yours here yet", {})

    def open_list(self) -> None:
        self.window.show_page("desk")
        self.desk.show_right(True)
        if not self.desk.right.segment.open_list():
            self.session.said.emit("Nothing can be answered here", {})

    # sets

    def commands(self) -> list[Command]:
        """The sets as rows, the first nine with their number."""
        from desktop.ui.widgets.command_palette import Command

        session = self.session
        sets, book = session.project.answer_sets, session.project.codebook
        found = []
        for place, one in enumerate(sets.all()):
            codes, _left_out = sets.fitting(one)
            names = listed(book.code(code).name for code in codes)
            key = str(place + 1) if place < 9 else ""
            act = self._giving(one.id)
            found.append(Command(one.name, names or tr("Answers", "nothing that can be given"), "repeat", act, key))
        return found

    def _giving(self, row: AnswerSetId) -> Callable[[], None]:
        return lambda: self.give(row)

    def _rows(self) -> list[Command]:
        from desktop.ui.widgets.command_palette import Command

        manage = tr("Answers", "Sets of answers…")
        return [*self.commands(), Command(manage, "", "settings", self.manage_sets)]

    def _ready(self) -> bool:
        """Whether something can be answered here; if not, the desk says why."""
        if self.session.target_span() is None:
            return False
        if self.session.project.read_only:
            self.desk.view.tell(ReadOnly())
            return False
        return self.session.coder is not None or self.window.work.choose_coder()

    def open_sets(self) -> None:
        """The list of sets at the passage."""
        self.window.show_page("desk")
        span = self.session.target_span()
        if span is None or not self._ready():
            return
        view = self.desk.view
        view.end_palette()
        if self.menu is None:
            from desktop.ui.widgets.answer_set_menu import AnswerSetMenu

            self.menu = AnswerSetMenu(self.window, self._rows)
        self.place = self.session.document, span
        view.link.make_room(*span, self.window.theme.px(ROOM))
        self.menu.open_below(view.anchor(span), view.column())

    def leave_passage(self) -> None:
        """The list belongs to the passage at which it was opened; it does not answer another one."""
        if self.menu is None or not self.menu.isVisible() or self.window.session is None:
            return
        if (self.session.document, self.session.target_span()) != self.place:
            self.menu.end()

    def follow_text(self) -> None:
        """Keep the open list at its passage when the text moves under it."""
        span = self.session.target_span() if self.window.session is not None else None
        if self.menu is not None and self.menu.isVisible() and span is not None:
            self.menu.place_below(self.desk.view.anchor(span), self.desk.view.column())

    def give(self, row: AnswerSetId) -> None:
        """Give a set to the selected segment of one's own, or to the passage."""
        session = self.session
        span, document = session.target_span(), session.document
        if span is None or document is None or not self._ready():
            return
        sets, selected = session.project.answer_sets, session.selected_segment()
        own = selected is not None and selected.coder == session.coder
        target = selected.id if selected is not None and own else (document, *span)
        given = session.attempt(sets.apply, row, target)
        if given is None:
            return
        present = {coding.code for coding in session.project.coding.segment(given.segment).codings}
        codes, _left_out = sets.fitting(sets.get(row))
        session.take_given(given.segment, [code for code in codes if code in present])
        if given.left_out:
            names = listed(tr("Organise", "“{name}”", name=name) for name in given.left_out)
            words = tr("Answers", "Not given, because they are no longer in use or do not fit: {names}.", names=names)
            self.desk.view.strip.say("warn", words)
            self.desk.view.strip.show()

    def answers_here(self) -> list[CodeId]:
        """The answers of the selected segment, whoever's it is; without any, the last ones that were given."""
        segment, book = self.session.selected_segment(), self.session.project.codebook
        codes = [coding.code for coding in segment.codings] if segment is not None else []
        found = codes or self.session.last_answers
        return [code for code in found if not book.is_retired(code) and book.code(code).in_use]

    def name_set(self) -> None:
        from desktop.ui.dialogs.answer_set_editor import edit_answer_set

        self.desk.view.end_palette()
        self.desk.right.segment.keep_ticks()
        made = edit_answer_set(self.window, self.session, None, self.answers_here())
        if made is not None:
            place = [one.id for one in self.session.project.answer_sets.all()].index(made) + 1
            if place <= 9:
                key = self.window.book.key_text("answer.give_set") or tr("Actions", "Give a set of answers…")
                self.session.said.emit("{key}, {number} gives these answers", {"key": key, "number": place})

    def manage_sets(self) -> None:
        from desktop.ui.dialogs.answer_sets import manage_answer_sets

        self.desk.view.end_palette()
        manage_answer_sets(self.window, self.session)

    # documents

    def answer_document(self, document: object) -> None:
        from desktop.ui.dialogs.document_answers import answer_document

        target = DocumentId(document) if isinstance(document, int) else self.session.document
        if target is None:
            return
        if self.session.project.read_only:
            self.window.announce(ReadOnly())
            return
        answer_document(self.window, self.session, target)
