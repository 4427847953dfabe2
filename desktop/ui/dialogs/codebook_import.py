"""Adding codes from a file or from pasted text, with a preview of what would happen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from desktop.core.codebook_comparing import Kind, compare
from desktop.core.codebook_exchange.building import Target
from desktop.core.codebook_exchange.sources import (
    SUFFIXES,
    Source,
    default_target,
    draft_of,
    from_text,
    names_facets,
    open_source,
)
from desktop.core.codebook_updating import Updated, update
from desktop.core.errors import TestimoniaError
from desktop.core.naming import LONGEST_NAME
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.changes_panel import ChangesPanel, notes_in_words
from desktop.ui.dialogs.column_roles import ColumnRoles
from desktop.ui.dialogs.parts import TextArea
from desktop.ui.messages import sentence_of
from desktop.ui.tasks import beside
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.buttons import Button, LinkButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from desktop.core.codebook_exchange.columns import Columns
    from desktop.ui.session import Session

OWN, TOP, NEW = "\0own", "\0top", "\0new"
NOTES_SHOWN = 3


class CodebookImport(Dialog):
    """Where the codes come from on top, how they are read, where they go, and below what would happen."""

    def __init__(self, parent: QWidget | None, session: Session, folder: Path) -> None:
        super().__init__(
            parent,
            tr("Codebooks", "Import a codebook"),
            accept=tr("Codebooks", "Add"),
            subtitle=tr("Codebooks", "What is chosen below is added as one step; one undo takes it back."),
            wide=880,
        )
        self.session, self.folder = session, folder
        self.wait_name = QTimer(self, singleShot=True, interval=200)
        self.wait_name.timeout.connect(self._preview)
        self.source: Source | None = None
        self.path: Path | None = None
        self.reading: dict[str, Any] = {}
        self.own_target = False  # chosen by hand: proposed no more
        self.comparison: Any = None
        self.done_with: Updated | None = None
        self._from_where()
        self.columns = ColumnRoles(self._content)
        self.columns.corrected.connect(self._correct)
        self.columns.reread.connect(self._read_otherwise)
        self.columns_name = self.heading(tr("Codebooks", "What the columns mean"))
        self.body.addWidget(self.columns)
        self._where_to()
        self.changes = ChangesPanel(self._content, rows=8)
        self.changes_name = self.heading(tr("Codebooks", "What would happen"))
        self.body.addWidget(self.changes, 1)
        self.notes = Label("", self._content, role="text2", size=12, wrap=True)
        self.body.addWidget(self.notes)
        self.changes.counted.connect(self._count)
        self.wait = QTimer(self, singleShot=True, interval=200)
        self.wait.timeout.connect(self._take_text)
        self.pasted.changed.connect(self.wait.start)
        self.start_at(self.pasted)
        self._show_source(None)

    # the parts

    def _from_where(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(12))
        self.choose = Button(tr("Codebooks", "Choose a file…"), self._content, icon="folder-open")
        self.choose.clicked.connect(self.choose_file)
        self.named = ElidedLabel("", self._content, least=40, weight=500)
        self.paste_instead = LinkButton(tr("Codebooks", "Paste text instead"), self._content)
        self.paste_instead.clicked.connect(self._back_to_text)
        row.addWidget(self.choose)
        row.addWidget(self.named, 1)
        row.addWidget(self.paste_instead)
        self.body.addLayout(row)
        self.pasted = TextArea(
            "",
            self._content,
            lines=7,
            placeholder=tr(
                "Codebooks",
                "Or paste codes here, one a line. An indented line lies below the line above it; what stands behind a "
                "colon is the definition. Rows copied from a spreadsheet work too.",
            ),
        )
        self.pasted.edit.setTabChangesFocus(False)  # a tab moves a code in
        self.pasted.edit.setTabStopDistance(4 * self.pasted.edit.fontMetrics().horizontalAdvance(" "))
        self.pasted.edit.setAccessibleName(tr("Codebooks", "Codes, one a line"))
        self.pasted.edit.setToolTip(
            tr("Codebooks", "Tab moves a code in; Ctrl+Tab goes to the next part, Shift+Tab to the one before")
        )
        self.pasted.edit.installEventFilter(self)
        self.body.addWidget(self.pasted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pasted = getattr(self, "pasted", None)
        if pasted is not None and watched is pasted.edit and event.type() == QEvent.Type.KeyPress:
            pressed: QKeyEvent = event  # type: ignore[assignment]
            held = bool(pressed.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if pressed.key() == Qt.Key.Key_Backtab or (pressed.key() == Qt.Key.Key_Tab and held):
                return self.focusNextPrevChild(pressed.key() == Qt.Key.Key_Tab)
        return super().eventFilter(watched, event)

    def _where_to(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        self.into_name = Label(tr("Codebooks", "Put into"), self._content, role="text2", size=12, weight=500)
        self.into = MenuButton("", self._content)
        self.into.chosen.connect(self._into_chosen)
        row.addWidget(self.into_name)
        row.addWidget(self.into)
        self.called = QLineEdit(self._content)
        self.called.setAccessibleName(tr("Codebooks", "Name of the new facet"))
        self.called.setMaxLength(LONGEST_NAME)
        self.called.textEdited.connect(lambda _text: self.wait_name.start())
        row.addWidget(self.called, 4)
        row.addStretch()
        self.body.addLayout(row)

    def _into_chosen(self, _key: object) -> None:
        self.own_target = True
        self._preview()

    # where it comes from

    def choose_file(self) -> None:
        kinds = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        name, _kind = QFileDialog.getOpenFileName(
            self,
            tr("Codebooks", "Codebook to import"),
            str(self.folder),
            f"{tr('Codebooks', 'Codebooks')} ({kinds});;{tr('Codebooks', 'All files')} (*)",
        )
        if name:
            self.take_file(Path(name))

    def take_file(self, path: Path) -> bool:
        """Read a file; what is wrong with it is said above the buttons."""
        self.folder, self.path, self.reading = path.parent, path, {}
        return self._read()

    def _read(self) -> bool:
        path = self.path
        if path is None:
            return False
        try:
            source = beside(lambda: open_source(path, **self.reading))
        except TestimoniaError as error:
            if not self.reading:  # another file was wanted; else what is shown stays
                self.path = None
                self._show_source(None)
            self.complain(sentence_of(error))
            return False
        self._show_source(source)
        return True

    def _read_otherwise(self, how: dict[str, Any]) -> None:
        if self.path is not None:
            self.reading = {**self.reading, **how}
            self._read()

    def _back_to_text(self) -> None:
        self.path = None
        self.pasted.show()
        self._take_text()
        self.pasted.setFocus()

    def _take_text(self) -> None:
        if self.path is not None:
            return
        text = self.pasted.text()
        try:
            source = from_text(text, tr("Codebooks", "Pasted codes")) if text.strip() else None
        except TestimoniaError as error:
            self._show_source(None)
            self.complain(sentence_of(error))
            return
        self._show_source(source)

    def _correct(self, columns: Columns) -> None:
        if self.source is not None:
            self.source = self.source.with_columns(columns)
            self.columns.show_source(self.source)
            self._offer_targets()
            self._preview()

    def _show_source(self, source: Source | None) -> None:
        self.source = source
        of_file = self.path is not None
        self.pasted.setVisible(not of_file)
        self.paste_instead.setVisible(of_file)
        self.named.setText(self.path.name if self.path is not None else "")
        is_table = source is not None and source.table is not None
        self.columns.setVisible(is_table)
        self.columns_name.setVisible(is_table)
        if source is not None and is_table:
            self.columns.show_source(source)
        self._offer_targets()
        self._preview()

    # where it goes

    def _offer_targets(self) -> None:
        source = self.source
        shown = source is not None and source.spec is None
        self.into.setVisible(shown)
        self.into_name.setVisible(shown)
        if source is None or not shown:
            return
        if not self.called.isModified():
            self.called.setText(default_target(source, self.session.project).facet)
        choices: list[tuple[object, str]] = []
        if source.has_facets:
            choices.append((OWN, tr("Codebooks", "the facets that the table names")))
        choices.append((NEW, tr("Codebooks", "a new facet")))
        choices.append((TOP, tr("Codebooks", "facets named by the codes on top")))
        for facet in self.session.project.codebook.facets():
            choices.append((facet.name, tr("Codebooks", "the facet “{name}”", name=facet.name)))
        known = [key for key, _ in choices]
        proposed = TOP if not source.has_facets and names_facets(source, self.session.project) else known[0]
        kept = self.own_target and self.into.present in known
        self.into.set_choices(choices, self.into.present if kept else proposed)

    def _target(self, source: Source) -> Target:
        present = self.into.present
        proposed = self.called.text().strip() or default_target(source, self.session.project).facet
        if present == OWN:
            return Target(proposed)
        if present == TOP:
            return Target(proposed, own_facets=False, top_is_facet=True)
        return Target(proposed if present in (NEW, None) else str(present), own_facets=False)

    # what would happen

    def _preview(self) -> None:
        self.complain("")
        self.wait_name.stop()
        self.called.setVisible(self.into.isVisibleTo(self._content) and self.into.present == NEW)
        self.comparison = None
        if self.source is not None:
            try:
                draft = draft_of(self.source, self._target(self.source), self.session.project)
                self.comparison = compare(self.session.project, draft, by_name=False, gone=False)
            except TestimoniaError as error:
                self.complain(sentence_of(error), "warn")
        self.changes.show_comparison(self.comparison)
        for part in (self.changes, self.changes_name):
            part.setVisible(self.comparison is not None)
        found = [] if self.comparison is None else notes_in_words(self.comparison)
        more = len(found) - NOTES_SHOWN
        shown = found[:NOTES_SHOWN]
        if more > 0:
            shown.append(
                count_of(more, "{n} remark more; it is told afterwards.", "{n} remarks more; all are told afterwards.")
            )
        self.notes.setText("\n".join(shown))
        self.notes.setToolTip("\n".join(found[:40]))
        self.notes.setVisible(bool(found))

    def _count(self, number_chosen: int) -> None:
        new = [] if self.comparison is None else self.comparison.of(Kind.NEW)
        codes = sum(1 for change in new if change.key in self.changes.chosen)
        other = number_chosen - sum(
            1
            for change in (self.comparison.of(Kind.NEW, Kind.FACET_NEW) if self.comparison else ())
            if change.key in self.changes.chosen
        )
        words = count_of(codes, "Add {n} code", "Add {n} codes") if codes else tr("Codebooks", "Add")
        if other:
            words = tr("Codebooks", "{add}, change {n}", add=words, n=other)
        self.primary.set_text(words if number_chosen else tr("Codebooks", "Add"))
        self.primary.setEnabled(number_chosen > 0)

    def commit(self) -> bool:
        if self.wait.isActive() or self.wait_name.isActive():
            self.wait.stop()
            # What was typed last has not been seen yet as it would come in.
            (self._take_text if self.path is None else self._preview)()
            return False
        if self.comparison is None:
            return False
        try:
            self.done_with = update(
                self.session.project, self.comparison, self.changes.chosen, action="codebook.import"
            )
        except TestimoniaError as error:
            self.complain(sentence_of(error))
            return False
        self.done_with.notes[:0] = self.comparison.notes
        return True


def import_codebook(parent: QWidget | None, session: Session, folder: Path, path: Path | None = None) -> Updated | None:
    """Ask for codes, or begin with those at ``path``, and add them; what was done, or None when cancelled."""
    dialog = CodebookImport(parent, session, folder)
    if path is not None:
        dialog.take_file(path)
    return dialog.done_with if dialog.run() else None
