"""What the actions of Edit, Document, Code, View and Compare do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.core.model import DocumentId, DocumentState, MemoTarget
from desktop.ui.translate import count_of, tr
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.model import CodeId, FacetId


class DeskHandlers(HandlerPart):
    """Coding, moving about, looking."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        pane = self._pane
        found: dict[str, Callable[[], object]] = {
            "edit.undo": self.undo,
            "edit.redo": self.redo,
            "edit.history": lambda: self.window.show_page("history"),
            "edit.word": pane(lambda p: p.select_unit("word")),
            "edit.sentence": pane(lambda p: p.select_unit("sentence")),
            "edit.paragraph": pane(lambda p: p.select_unit("paragraph")),
            "edit.more_sentence": pane(lambda p: p.extend_by("sentence", 1)),
            "edit.more_paragraph": pane(lambda p: p.extend_by("paragraph", 1)),
            "edit.less_sentence": pane(lambda p: p.extend_by("sentence", -1)),
            "edit.less_paragraph": pane(lambda p: p.extend_by("paragraph", -1)),
            "document.next": lambda: self.step_document(1),
            "document.previous": lambda: self.step_document(-1),
            "document.todo": lambda: self.set_state(DocumentState.TO_DO),
            "document.in_progress": lambda: self.set_state(DocumentState.IN_PROGRESS),
            "document.finished": lambda: self.set_state(DocumentState.FINISHED),
            "document.rename": lambda: self.rename_document(None),
            "document.kind": lambda: self.describe_document(None),
            "document.memo": lambda: self.memo_document(None),
            "document.delete": lambda: self.delete_document(None),
            "code.answer": lambda: self.desk.view.answer(),
            "code.repeat": self.repeat,
            "code.mark": self.mark,
            "code.next": lambda: self.go(1),
            "code.previous": lambda: self.go(-1),
            "code.incomplete": lambda: self.go(1, incomplete=True),
            "code.memo": lambda: self.desk.right.segment.edit_memo(),
            "code.delete_segment": lambda: self.session.delete_segment(),
            "code.new": lambda: self.new_code(None, None),
            "code.new_facet": lambda: self.edit_facet(None),
            "view.go": self.window.open_commands,
            "view.text": self.go_to_text,
            "view.documents": lambda: self._on_desk(lambda: self.focus_left()),
            "view.codes": lambda: self._on_desk(lambda: self.focus_right()),
            "view.left": lambda: self.desk.show_left(not self.desk.documents.isVisible()),
            "view.right": lambda: self.desk.show_right(not self.desk.right.isVisible()),
            "view.system": lambda: self.theme("system"),
            "view.light": lambda: self.theme("light"),
            "view.dark": lambda: self.theme("dark"),
            "compare.open": lambda: self.window.show_page("compare"),
            "compare.coder": self.choose_coder,
            "compare.add": self.add_coder,
            "compare.rename": self.rename_coder,
            "compare.everybody": self.show_everybody,
        }
        for number in range(1, 10):
            found[f"code.favourite{number}"] = self._favourite(number)
        for edge in ("start", "end"):
            for unit in ("char", "word"):
                for side, direction in (("left", -1), ("right", 1)):
                    found[f"edge.{edge}_{unit}_{side}"] = self._nudge(edge, unit, direction)
        return found

    def _nudge(self, edge: str, unit: str, direction: int) -> Callable[[], object]:
        return lambda: self.desk.view.pane.nudge_edge(edge, unit, direction, as_seen=True)  # type: ignore[arg-type]

    def _pane(self, act: Callable[..., object]) -> Callable[[], object]:
        return lambda: self._on_desk(lambda: act(self.desk.view.pane))

    def go_to_text(self) -> None:
        """To the text in hand; from there to the other one, where there are two."""
        inside = self.desk.view.pane.hasFocus()
        self.window.show_page("desk")
        if inside:
            self.desk.beside.go_to_other()

    def _on_desk(self, act: Callable[[], object]) -> None:
        self.window.show_page("desk")
        act()

    def _favourite(self, number: int) -> Callable[[], object]:
        def act() -> None:
            code = self.session.project.codebook.favourites().get(number)
            if code is not None:
                self.desk.view.pane.snapping.settle()
                self.session.code(code.id)

        return act

    # edit

    def undo(self) -> None:
        self.window.flush()
        self.session.undo()

    def redo(self) -> None:
        self.session.redo()

    # documents

    def step_document(self, direction: int) -> None:
        documents = [document.id for document in self.session.project.documents.all()]
        if not documents:
            return
        if self.session.document not in documents:
            self.session.open_document(documents[0])
            return
        at = documents.index(self.session.document) + direction
        if 0 <= at < len(documents):
            self.session.open_document(documents[at])
        self.window.show_page("desk")

    def set_state(self, state: DocumentState, document: DocumentId | None = None) -> None:
        target = document if document is not None else self.session.document
        if target is not None:
            self.session.attempt(self.session.project.documents.set_state, target, state)
        self.window.refresh()

    def _target(self, document: DocumentId | None) -> DocumentId | None:
        return document if document is not None else self.session.document

    def rename_document(self, document: DocumentId | None) -> None:
        from desktop.ui.dialogs.text_question import ask_text

        target = self._target(document)
        if target is None:
            return
        found = self.session.project.documents.get(target)
        title = tr("Desk", "Rename the document")
        name = ask_text(self.window, title, tr("Desk", "Name"), found.name)
        if name is not None:
            self.session.attempt(self.session.project.documents.rename, target, name)

    def describe_document(self, document: DocumentId | None) -> None:
        from desktop.ui.dialogs.text_question import ask_text

        target = self._target(document)
        if target is None:
            return
        found = self.session.project.documents.get(target)
        hint = tr("Desk", "For instance: News article, Interview transcript, Field report")
        kind = ask_text(
            self.window, tr("Desk", "Kind of source"), tr("Desk", "Kind"), found.kind, hint=hint, may_be_empty=True
        )
        if kind is not None:
            self.session.attempt(self.session.project.documents.describe, target, kind)

    def memo_document(self, document: DocumentId | None) -> None:
        from desktop.ui.dialogs.memo_editor import edit_memo

        target = self._target(document)
        if target is not None:
            name = self.session.project.documents.get(target).name
            edit_memo(self.window, self.session, MemoTarget.DOCUMENT, target, name)

    def delete_document(self, document: DocumentId | None) -> None:
        from desktop.ui.dialogs.confirm_delete import confirm_impact

        target = self._target(document)
        if target is None:
            return
        name = self.session.project.documents.get(target).name
        impact = self.session.project.documents.impact(target)
        if confirm_impact(self.window, tr("Desk", "the document “{name}”", name=name), impact, "segment"):
            self.session.attempt(self.session.project.documents.delete, target)

    # coding

    def repeat(self) -> None:
        self.desk.view.pane.snapping.settle()
        self.session.repeat_answers()

    def mark(self) -> None:
        """Make a segment of the selected passage without answering anything yet."""
        self.desk.view.pane.snapping.settle()
        span, document = self.session.span, self.session.document
        if span is None or document is None:
            return
        if self.session.coder is None and not self.choose_coder():
            return
        made = self.session.attempt(self.session.project.coding.mark, document, *span)
        if made is not None:
            self.session.select_segment(made)

    def go(self, direction: int, *, incomplete: bool = False) -> None:
        self.window.show_page("desk")
        if not self.session.go_to_neighbour(direction, incomplete=incomplete):
            said = "Nothing of yours is incomplete in this document" if incomplete else "You have no segments here yet"
            self.session.said.emit(said, {})

    def new_code(self, facet: FacetId | None, parent: CodeId | None) -> None:
        from desktop.ui.dialogs.code_editor import edit_code

        facets = self.session.project.codebook.facets()
        target = facet or (facets[0].id if facets else self.edit_facet(None))
        if target is not None:
            made = edit_code(self.window, self.session, code=None, facet=target, parent_code=parent)
            if made is not None:
                self.session.set_code_in_hand(made)

    def edit_code(self, code: CodeId) -> None:
        from desktop.ui.dialogs.code_editor import edit_code

        edit_code(self.window, self.session, code=code, facet=self.session.project.codebook.code(code).facet)

    def memo_code(self, code: CodeId) -> None:
        from desktop.ui.dialogs.memo_editor import edit_memo

        edit_memo(self.window, self.session, MemoTarget.CODE, code, self.session.project.codebook.code(code).name)

    def delete_codes(self, codes: Sequence[CodeId]) -> None:
        """Delete codes with everything under them, as one step, after whose codings go has been said."""
        from desktop.ui.dialogs.confirm_delete import confirm_impact

        book, organising = self.session.project.codebook, self.session.project.organising
        tops = organising.tops([code for code in codes if not book.is_retired(code)])
        if not tops:
            return
        gone = organising.with_all_under([code.id for code in tops])
        what = tr("Desk", "the code “{name}”", name=tops[0].name)
        if len(tops) > 1:
            what = count_of(len(tops), "{n} code", "{n} codes")
        below = count_of(len(gone) - len(tops), "{n} code", "{n} codes")
        if len(gone) > len(tops) > 1:
            what = tr("Desk", "{what} with {below} under them", what=what, below=below)
        elif len(gone) > len(tops):
            what = tr("Desk", "{what} with {below} under it", what=what, below=below)
        if confirm_impact(self.window, what, book.impact(gone)):
            self.session.attempt(organising.delete, [code.id for code in tops])

    def use_codes_again(self, codes: Sequence[CodeId]) -> None:
        """Take retired codes into use again."""
        book, organising = self.session.project.codebook, self.session.project.organising
        retired = [code for code in codes if not book.is_retired(code) and not book.code(code).in_use]
        if retired:
            self.session.attempt(organising.use_again, retired)

    def edit_facet(self, facet: FacetId | None) -> FacetId | None:
        from desktop.ui.dialogs.facet_editor import edit_facet

        return edit_facet(self.window, self.session, facet)

    def delete_facet(self, facet: FacetId) -> None:
        from desktop.ui.dialogs.confirm_delete import confirm_impact

        book = self.session.project.codebook
        what = tr("Desk", "the facet “{name}” with all its codes", name=book.facet(facet).name)
        if confirm_impact(self.window, what, book.impact([code.id for code in book.codes(facet)])):
            self.session.attempt(book.delete_facet, facet)

    # looking

    def focus_left(self) -> None:
        self.desk.show_left(True)
        self.desk.documents.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_right(self) -> None:
        self.desk.show_right(True)
        self.desk.right.codebook.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def theme(self, mode: str) -> None:
        self.window.settings.preferences.theme = mode
        self.window.settings.save()
        self.window.theme.set_mode(mode)  # type: ignore[arg-type]
        self.window.refresh()

    # coders

    def choose_coder(self) -> bool:
        """Ask who is coding; True when somebody is chosen."""
        from desktop.ui.dialogs.coder_chooser import choose_coder

        coders = self.session.project.coders
        choice = choose_coder(self.window, coders.all(), self.session.coder, coders.segment_counts())
        if choice is None:
            return False
        if choice.coder is not None:
            self.session.set_coder(choice.coder)
        else:
            made = self.session.attempt(coders.add, choice.new_name)
            if made is None:
                return False
            self.session.set_coder(made)
        self.window.remember_coder()
        return True

    def add_coder(self) -> None:
        from desktop.ui.dialogs.text_question import ask_text

        def check(name: str) -> str:
            taken = self.session.project.coders.by_name(name) is not None
            return tr("Desk", "There is already a coder of this name.") if taken else ""

        name = ask_text(self.window, tr("Desk", "Add a coder"), tr("Desk", "Name"), check=check)
        if name is not None:
            self.session.attempt(self.session.project.coders.add, name)
            self.window.refresh()

    def rename_coder(self) -> None:
        from desktop.ui.dialogs.text_question import ask_text

        coder = self.session.coder
        if coder is None:
            return
        name = ask_text(
            self.window,
            tr("Desk", "Rename the coder"),
            tr("Desk", "Name"),
            self.session.project.coders.get(coder).name,
        )
        if name is not None:
            self.session.attempt(self.session.project.coders.rename, coder, name)
            self.window.remember_coder()

    def show_everybody(self) -> None:
        others = [coder.id for coder in self.session.project.coders.all() if coder.id != self.session.coder]
        shown = not all(coder in self.session.shown for coder in others)
        for coder in others:
            self.session.show_coder(coder, shown)
        self.window.refresh()

    # help
