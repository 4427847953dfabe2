"""Coders compared: their segments beside one text, where they differ, and how far they agree in numbers.

Signals: ``closed`` when the person goes back to the text. Nothing is written here: everything is read beside the desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.core.side_by_side import LEAST, in_turn, whom_to_compare
from desktop.ui.covering import covering_of
from desktop.ui.models.difference_model import Entry, letters_of
from desktop.ui.tasks import Task, let_go
from desktop.ui.translate import tr
from desktop.ui.widgets.compare.numbers_side import NumbersSide
from desktop.ui.widgets.compare.text_side import TextSide
from desktop.ui.widgets.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import CoderId, DocumentId, FacetId
    from desktop.core.project import Project
    from desktop.core.side_by_side import SideBySide
    from desktop.ui.session import Session


class ComparePage(Page):
    """Chooses coders, document and facet; reads in a worker; joins the text with the list of differences."""

    TABLES = frozenset(
        {
            "segment",
            "coding",
            "document",
            "document_version",
            "assignment",
            "coder",
            "code",
            "facet",
            "document_default",
        }
    )
    PAUSE = 250

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.coders: list[CoderId] = []
        self.document: DocumentId | None = None
        self.came_from: DocumentId | None = None
        self.facet: FacetId | None = session.lens
        self.facet_chosen = False
        self.shown: SideBySide | None = None
        self.number: int | None = None
        self.tasks: dict[str, Task] = {}
        self.text_side = TextSide(session, self)
        self.numbers = NumbersSide(session, self)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(1)
        self.split.addWidget(self.text_side)
        self.split.addWidget(self.numbers)
        self.split.setStretchFactor(0, 4)
        self.split.setStretchFactor(1, 3)
        self.split.setSizes([823, 617])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        self._connect()

    def _connect(self) -> None:
        side, numbers = self.text_side, self.numbers
        side.begin_wanted.connect(self._begin)
        side.back.clicked.connect(self.closed)
        side.previous.clicked.connect(lambda: self.go(-1))
        side.next.clicked.connect(lambda: self.go(1))
        side.documents.chosen.connect(self.choose_document)
        side.facets.chosen.connect(self.choose_facet)
        side.coders_chosen.connect(self.choose_coders)
        side.pane.segment_clicked.connect(self._segment_clicked)
        numbers.difference_chosen.connect(self.show_difference)
        numbers.parents_changed.connect(self._count)
        numbers.cancelled.connect(self._cancel)
        numbers.again_wanted.connect(self.reload)
        self.session.lens_changed.connect(self._lens_changed)
        covering_of(self.session).changed.connect(self.reread)
        self.keep_up()
        for keys, direction in (("N", 1), ("P", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda direction=direction: self.go(direction))

    # what is chosen

    @property
    def project(self) -> Project:
        return self.session.project

    def refresh(self) -> None:
        """Bring everything up to date with the project; what was chosen stays where it can."""
        coders = self.project.coders
        everybody = [coder.id for coder in coders.all()]
        self.coders = whom_to_compare(everybody, self.coders, self.session.coder, coders.segment_counts())
        documents = [document.id for document in self.project.documents.all()]
        wanted = self.session.document
        if self.document not in documents or wanted != self.came_from:
            # Whoever comes from another document wants to see that one.
            before, self.came_from = self.document, wanted
            self.document = wanted if wanted in documents else documents[0] if documents else None
            self.number = None
            self.stale = self.stale or self.document != before
        facets = {facet.id for facet in self.project.codebook.facets()}
        if not self.facet_chosen and self.facet != self.session.lens:
            # Until somebody chooses, it is the facet that colours the page.
            self.facet, self.number, self.stale = self.session.lens, None, True
        if self.facet not in facets:
            self.facet = None
        if self.stale:
            self.reload()

    def _begin(self) -> None:
        """What is missing for a comparison: another coder, or a document."""
        if self.desk_window is None:
            return
        if len(self.coders) < LEAST:
            self.desk_window.work.add_coder()
            self.refresh()
        else:
            self.desk_window.files.import_files(None)

    def reload(self) -> None:
        """Read text, segments and numbers again."""
        self.stale = False
        self._offer()
        if len(self.coders) < LEAST or self.document is None:
            self.shown = None
            self.text_side.show_nothing(
                tr("Compare", "Comparing needs two coders.")
                if len(self.coders) < LEAST
                else tr("Compare", "No document is in this project yet."),
                ""
                if self.session.project.read_only
                else tr("Compare", "Add a coder…")
                if len(self.coders) < LEAST
                else tr("Desk", "Import documents…"),
            )
            self.numbers.show_nothing()
            return
        self._look()
        self._count()

    def _offer(self) -> None:
        self.text_side.offer(self.document, self.facet, self.coders)

    def choose_document(self, document: DocumentId) -> None:
        if document != self.document:
            self.document, self.number = document, None
            self._offer()
            self._look()

    def choose_facet(self, facet: FacetId | None) -> None:
        self.facet_chosen = True
        if facet != self.facet:
            self.facet, self.number = facet, None
            self.reload()

    def choose_coders(self, coders: list[CoderId]) -> None:
        if len(coders) >= LEAST and coders != self.coders:
            self.coders, self.number = list(coders), None
            self.reload()

    def letters(self) -> dict[CoderId, str]:
        names = self.names()
        return dict(zip(names, letters_of(list(names.values())), strict=True))

    def names(self) -> dict[CoderId, str]:
        return {coder: self.project.coders.get(coder).name for coder in self.coders}

    def lens(self) -> FacetId | None:
        """The facet whose answers stand in the margin."""
        return self.facet if self.facet is not None else self.session.lens

    # reading beside the desk

    def _start(self, name: str, work: Callable[[Project], Any], done: Callable[[Any], None]) -> None:
        """Run ``work`` on a connection of its own; only the newest of a name is heard."""
        path, key = self.project.path, self.project.key
        before = self.tasks.pop(name, None)
        if before is not None:
            let_go(before)

        def run(_progress: Callable[[int, int], bool]) -> Any:
            from desktop.core.project import Project

            with Project.open(path, read_only=True, key=key) as beside:
                return work(beside)

        task = self.tasks[name] = Task(run, self)

        def finish(result: Any) -> None:
            if self.tasks.get(name) is task:
                del self.tasks[name]
                done(result)

        def fail(error: object) -> None:
            if self.tasks.get(name) is task:
                del self.tasks[name]
                self.numbers.stop()
                self.session.failed.emit(error)

        task.finished.connect(finish)
        task.failed.connect(fail)
        task.ended.connect(task.deleteLater)
        task.start()

    def _look(self) -> None:
        document, coders, facet = self.document, list(self.coders), self.facet
        if document is None:
            return

        def work(project: Project) -> SideBySide:
            from desktop.core.side_by_side import side_by_side

            return side_by_side(project, document, coders, facet)

        self._start("text", work, self._show_text)

    def _count(self) -> None:
        coders, facet, parents = list(self.coders), self.facet, self.numbers.parents

        def work(project: Project) -> Any:
            from desktop.core.comparing import compare_coders

            codes = None if facet is None else [code.id for code in project.codebook.codes(facet)]
            return compare_coders(project, coders, codes, parents)

        self.numbers.start()
        self._start("numbers", work, self._show_numbers)

    def _cancel(self) -> None:
        for name in ("text", "numbers"):
            task = self.tasks.pop(name, None)
            if task is not None:
                let_go(task)
        self.numbers.show_cancelled()

    def _show_numbers(self, report: Any) -> None:
        self.numbers.show_report(report, self.facet, self.letters())

    def _show_text(self, found: SideBySide) -> None:
        if found.document not in {document.id for document in self.project.documents.all()}:
            return
        self.shown = found
        self.text_side.show_text(found, self.names(), self.letters(), self.lens())
        model = self.numbers.differences
        model.set_differences(self.project, found.document, found.disagreements, self.letters(), self.lens())
        self.numbers.show_differences()
        total = len(model.entries)
        self.text_side.show_total(total)
        if self.number is not None and self.number <= total:
            self.show_difference(self.number)
        else:
            self.number = None
            self.text_side.say_none(total)

    # going through the differences

    def go(self, direction: int) -> None:
        """To the next or the previous difference of the kinds that are shown, going round."""
        order = [item.number for item in self.numbers.differences.items if isinstance(item, Entry)]
        number = in_turn(order, self.number, direction)
        if number is not None:
            self.show_difference(number)

    def show_difference(self, number: int) -> None:
        """Mark a difference in text and list, and say what it is; ``number`` counts from 1."""
        entries = self.numbers.differences.entries
        if self.shown is None or not 1 <= number <= len(entries):
            return
        self.number = number
        entry = entries[number - 1]
        self.numbers.choose(number)
        self.text_side.show_entry(entry, len(entries), self.names(), self.letters(), self.lens())

    def _segment_clicked(self, segment: int) -> None:
        """The differences of a segment, one after another with each click."""
        mine = [
            entry.number
            for entry in self.numbers.differences.entries
            if any(
                side is not None and side.id == segment for side in (entry.difference.first, entry.difference.second)
            )
        ]
        if mine:
            after = [number for number in mine if self.number is not None and number > self.number]
            self.show_difference(after[0] if self.number in mine and after else mine[0])

    # keeping up

    def _lens_changed(self) -> None:
        if (self.facet is None or not self.facet_chosen) and self.shown is not None:
            self.reread()

    def shut_down(self) -> None:
        """Let go of what is under way; it is looked for again when the page is shown again."""
        super().shut_down()
        if self.tasks:
            self._cancel()
            self.stale = True

    def first_part(self) -> QWidget:
        return self.text_side.pane

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F8:  # in a window, where the key is an action's, that comes here all the same
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
