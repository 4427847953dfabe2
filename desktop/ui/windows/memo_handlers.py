"""Memos, the journal, and finding words everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from desktop.core.errors import Cancelled, TestimoniaError
from desktop.core.memo_links import Goal, LinkKind, heir
from desktop.core.model import CodeId, DocumentId, EntryId, MemoId, SegmentId
from desktop.ui.covering import is_covered
from desktop.ui.going import go_to_segment
from desktop.ui.messages import words_of
from desktop.ui.translate import tr
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.exporters.memos_export import Form, MemosReport
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.find_page import FindPage
    from desktop.ui.windows.memos_page import MemosPage

FORMS: tuple[tuple[Form, str], ...] = (
    ("docx", "Word document (*.docx)"),
    ("markdown", "Markdown (*.md)"),
    ("csv", "CSV (*.csv)"),
)


class MemoHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "memos.open": self.open,
            "memos.entry": self.new_entry,
            "memos.export": lambda: self.export(None),
            "find.everywhere": self.find,
        }

    def join_right(self, desk: DeskPage) -> None:
        desk.right.segment.memo.link_wanted.connect(self.go)

    # memos

    def page(self) -> MemosPage:
        self.window.show_page("memos")
        return cast("MemosPage", self.window.pages["memos"])

    def open(self) -> None:
        self.page()

    def new_entry(self) -> None:
        """A new entry, from wherever somebody is."""
        self.page().begin_entry()

    def go(self, goal: Goal, *, at: tuple[int, int] | None = None) -> None:
        """Go to what a link leads to, in a memo to words ``at`` a place of it; what is gone is said below."""
        if self.window.session is not None and not self._goes(goal, at):
            self.session.said.emit("What this link led to is no longer there", {})

    def _goes(self, goal: Goal, at: tuple[int, int] | None) -> bool:
        session, project = self.session, self.session.project
        try:
            if goal.kind in (LinkKind.MEMO, LinkKind.ENTRY):
                there = (
                    project.memos.by_id(MemoId(goal.id)) is not None
                    if goal.kind is LinkKind.MEMO
                    else bool(project.journal.get(EntryId(goal.id)))
                )
                return there and self.page().choose(goal, at=at)
            if goal.kind is LinkKind.CODE:
                return self.show_code(CodeId(goal.id))
            if goal.kind is LinkKind.DOCUMENT:
                document = project.documents.get(DocumentId(goal.id))
                session.open_document(document.id)
                self.window.show_page("desk")
                return True
            segment = project.coding.segment(SegmentId(goal.id))
            return go_to_segment(self.window, segment.document, segment.id)
        except TestimoniaError:
            return False

    def show_code(self, code: CodeId) -> bool:
        """Take a code in hand on the desk; False when it was deleted."""
        book = self.session.project.codebook
        code = heir(self.session.project, code)
        if book.is_retired(code):
            return False
        self.window.show_page("desk")
        if self.window.desk is not None:
            self.window.desk.show_right(True)
        self.session.set_code_in_hand(code)
        return True

    def export(self, only: Sequence[Goal] | None) -> None:
        """Ask where to, and write all memos or those of a list."""
        from PySide6.QtWidgets import QFileDialog

        from desktop.core.exporters.memos_export import SUFFIXES, write_memos
        from desktop.ui.dialogs.export_done import show_export
        from desktop.ui.dialogs.work_cover import Stage, cover

        session = self.window.session
        if session is None:
            return
        self.window.flush()
        page = self.window.pages.get("memos")
        if page is not None:
            cast("MemosPage", page).pane.flush()
        words = [tr("Memos", said) for _form, said in FORMS]
        proposed = self.window.files.folder() / f"{session.project.path.stem}-memos{SUFFIXES['docx']}"
        name, kind = QFileDialog.getSaveFileName(
            self.window, tr("Memos", "Export memos and journal"), str(proposed), ";;".join(words)
        )
        if not name:
            return
        path = Path(name)
        form: Form = FORMS[words.index(kind)][0] if kind in words else "docx"
        form = next((each for each, suffix in SUFFIXES.items() if suffix == path.suffix.lower()), form)
        if path.suffix.lower() not in SUFFIXES.values():
            path = path.with_name(path.name + SUFFIXES[form])
        source, key = session.project.path, session.project.key
        reports: list[MemosReport] = []

        def work(on_progress: Callable[[int, int], bool]) -> None:
            from desktop.core.project import Project

            with Project.open(source, read_only=True, key=key) as beside:
                reports.append(write_memos(beside, path, form, only=only, on_progress=on_progress))

        title = tr("Memos", "Export memos and journal")
        error = cover(self.window, title, path.name, [Stage(tr("Memos", "Writing memos and journal"), work)])
        if reports:
            lines = [words_of(note) for note in reports[0].sentences()]
            show_export(self.window, tr("Memos", "Memos and journal written"), lines, path)
        elif not isinstance(error, Cancelled | None):
            self.window.announce(error)

    # finding

    def find(self) -> None:
        """Find words everywhere, beginning with those that are selected."""
        session = self.session
        desk = self.window.desk
        selected = desk.view.pane.selected_span() if desk is not None else None
        words, span, document = "", session.span or selected, session.document
        on_desk = self.window.desk is not None and self.window.stack.currentWidget() is self.window.desk
        if on_desk and document is not None and span is not None and span[1] - span[0] <= 60:
            words = "" if is_covered(session, document, *span) else " ".join(session.text()[slice(*span)].split())
        self.window.show_page("find")
        page = cast("FindPage", self.window.pages["find"])
        if words and span is not None and page.is_place_in_hand(span, document):
            words = ""  # back from a place of the list: it stands as it was left
        page.begin(words)
