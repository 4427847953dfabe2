"""Making a project, in steps: name, place and coder; the codebook; a passphrase; documents to begin with.

A name is enough to make it; every step but the first can be passed over.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.codebook_files import load_codebook, starter_names
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_field import FileField
from desktop.ui.dialogs.file_names import SUFFIX, free_stem
from desktop.ui.dialogs.new_project_steps import CodebookPreview, DocumentChoice
from desktop.ui.dialogs.parts import Choices, name_error
from desktop.ui.dialogs.passphrase_parts import NewPassphrase
from desktop.ui.speaking import speak
from desktop.ui.translate import count_of, isolate, number, tr
from desktop.ui.widgets.base import tip
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class NewProject:
    """``codebook`` is the name of a starter codebook; without a passphrase the file is an ordinary one.

    ``documents`` are brought in when the project is there.
    """

    path: Path
    name: str
    coder: str
    codebook: str
    passphrase: str | None = dataclasses.field(default=None, repr=False)
    documents: tuple[Path, ...] = ()


def codebook_choices(*, blank: bool = True) -> list[tuple[object, str, str]]:
    """The starter codebooks as cards: key, name, and what they are for with their size."""
    found: list[tuple[object, str, str]] = []
    for name in starter_names():
        spec = load_codebook(name)
        if not spec.facets and not blank:
            continue
        size = ""
        if spec.facets:
            facets = count_of(len(spec.facets), "{n} facet", "{n} facets")
            codes = count_of(spec.code_count, "{n} code", "{n} codes")
            size = tr("Dialogs", "{facets}, {codes}.", facets=facets, codes=codes)
        found.append((name, name, f"{isolate(spec.description)}\n{size}".strip()))
    return found


class NewProjectDialog(Dialog):
    """The file's name follows the project's until somebody writes another. ``step`` counts from 0."""

    def __init__(
        self, parent: QWidget | None, folder: Path, coder: str, *, documents: Sequence[Path] = (), codebook: str = ""
    ) -> None:
        super().__init__(parent, tr("Dialogs", "New project"), accept=tr("Dialogs", "Make the project"), wide=560)
        self._own_file = False
        self._chosen: str | None = None
        self.step = 0
        self.pages: list[QWidget] = []
        self.firsts: list[QWidget] = []
        self._whole = self.body
        self._build_place(folder, coder)
        self._build_codebook(codebook)
        self._build_passphrase()
        self._build_documents(folder, documents)
        self.body = self._whole
        self.back = self.add_button(Button(tr("Dialogs", "Back"), self))
        self.next = self.add_button(Button(tr("Dialogs", "Next"), self))
        for button, by, key in ((self.back, -1, "Alt+PgUp"), (self.next, 1, "Alt+PgDown")):
            button.clicked.connect(lambda _checked=False, by=by: self.go(self.step + by))
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(tip(button.text(), shown))
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self.go(self.step + by))
        self.name.edit.textChanged.connect(self._name_typed)
        self.file.edit.textEdited.connect(self._file_typed)
        self.coder.edit.textChanged.connect(self._judge)
        self.file.moved.connect(self._moved)
        self._touched: set[object] = set()
        for field in (self.name, self.file, self.coder):
            field.edit.textEdited.connect(lambda _text, field=field: self._touch(field))
        self.start_at(self.name.edit)
        self._name_typed()
        self.go(0)

    # the steps

    def _page(self) -> QVBoxLayout:
        """Begin a step: what is added to ``body`` from now on stands on it."""
        page = QWidget(self._content)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(16))
        self._whole.addWidget(page)
        self.pages.append(page)
        self.body = column
        return column

    def _build_place(self, folder: Path, coder: str) -> None:
        self._page()
        self.name = self.add_field(tr("Dialogs", "Name"), ErrorField())
        self.name.edit.setPlaceholderText(tr("Dialogs", "For instance: Closed country, testimony 2014–2024"))
        kind = tr("Dialogs", "Testimonia projects")
        self.file = self.add_field(tr("Dialogs", "File"), FileField(folder, "", SUFFIX, kind))
        self.coder = self.add_field(
            tr("Dialogs", "Who is coding?"),
            ErrorField(coder),
            hint=tr("Dialogs", "Segments are kept apart by this name. It is a declaration, not a password."),
        )
        self.firsts.append(self.name.edit)

    def _build_codebook(self, wanted: str) -> None:
        self._page()
        choices = codebook_choices()
        present = wanted if wanted in [key for key, _name, _detail in choices] else choices[0][0]
        self.codebook = self.add_field(tr("Dialogs", "Codebook to start from"), Choices(choices, present))
        self.preview = self.add_field(tr("Dialogs", "What is in it"), CodebookPreview())
        self.codebook.chosen.connect(lambda key: self.preview.show_codebook(str(key)))
        self.preview.show_codebook(str(present))
        self.firsts.append(self.codebook)

    def _build_passphrase(self) -> None:
        self._page()
        self.body.addWidget(
            Label(
                tr(
                    "Passphrase",
                    "Without a passphrase everybody who gets at the file can read it. One can also be set, changed and "
                    "removed at any time later.",
                ),
                self._content,
                role="text2",
                wrap=True,
            )
        )
        self.protect = CheckBox(tr("Passphrase", "Protect with a passphrase"), self._content)
        self.body.addWidget(self.protect)
        self.passphrase = NewPassphrase(self._content)
        self.passphrase.hide()
        self.body.addWidget(self.passphrase)
        self.protect.toggled.connect(self._unfold)
        self.passphrase.changed.connect(self._judge)
        self.firsts.append(self.protect)

    def _build_documents(self, folder: Path, documents: Sequence[Path]) -> None:
        self._page()
        self.documents = self.add_field(
            tr("Dialogs", "Documents to begin with"),
            DocumentChoice(folder),
            hint=tr("Dialogs", "Plain text, Markdown, Word and PDF. The files themselves stay as they are."),
        )
        self.documents.take(documents)
        self.firsts.append(self.documents)

    def go(self, step: int) -> None:
        """Show a step and put the keyboard at its first part."""
        if not 0 <= step < len(self.pages):
            return
        had = self.isVisible()
        self.step = step
        for place, page in enumerate(self.pages):
            page.setVisible(place == step)
        name = (
            tr("Dialogs", "Name and place"),
            tr("Dialogs", "Codebook"),
            tr("Dialogs", "Passphrase"),
            tr("Dialogs", "Documents"),
        )[step]
        self.set_subtitle(
            tr("Dialogs", "Step {step} of {all}: {name}", step=number(step + 1), all=number(len(self.pages)), name=name)
        )
        self.back.setEnabled(step > 0)
        self.next.setEnabled(step < len(self.pages) - 1)
        if had:
            self.firsts[step].setFocus(Qt.FocusReason.OtherFocusReason)
            speak(self, self._subtitle.text())

    def _touch(self, field: object) -> None:
        self._touched.add(field)
        self._judge()

    def _name_typed(self) -> None:
        if not self._own_file:
            self.file.edit.setText(free_stem(self.file.folder, self.name.text()) + SUFFIX)
        self._judge()

    def _file_typed(self) -> None:
        self._own_file = bool(self.file.edit.text().strip())

    def _unfold(self, protect: bool) -> None:
        self.passphrase.setVisible(protect)
        if protect:
            self.passphrase.first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.passphrase))
        else:
            self.passphrase.wipe()
        self._judge()

    def path(self) -> Path:
        return self.file.path()

    def _errors(self) -> dict[ErrorField | FileField, str]:
        return {
            self.name: name_error(self.name.text()),
            self.file: self._file_error(),
            self.coder: name_error(self.coder.text()),
        }

    def _file_error(self) -> str:
        problem = self.file.problem()
        if not problem and self.path().exists():
            return tr("Dialogs", "There is already a file of this name. Choose another name or place.")
        return problem

    def _judge(self) -> None:
        errors = self._errors()
        for field, error in errors.items():
            field.set_error(error if field in self._touched or field is self.file else "")
        wrong = next((error for error in errors.values() if error), "")
        if not wrong and self.protect.isChecked():
            wrong = self.passphrase.problem()
        self.primary.setEnabled(not wrong)
        self.primary.setToolTip(wrong)

    def _moved(self) -> None:
        self._own_file = True
        self._judge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Who goes through the steps goes on by Enter as well; the first step is enough for who does not."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and 0 < self.step < len(self.pages) - 1 and not event.modifiers() and not event.isAutoRepeat():
            if not (self.protect.isChecked() and self.passphrase.problem()):
                self.go(self.step + 1)
                if self.step == len(self.pages) - 1 and self.primary.isEnabled():
                    self.primary.setFocus(Qt.FocusReason.OtherFocusReason)  # the next Enter ends it
        else:
            super().keyPressEvent(event)

    def commit(self) -> bool:
        self._chosen = self.passphrase.text() if self.protect.isChecked() else None
        return True

    def done(self, result: int) -> None:
        self.passphrase.wipe()
        super().done(result)

    def result_value(self) -> NewProject:
        """What was chosen; for when the dialog was accepted."""
        coder, codebook = self.coder.text().strip(), str(self.codebook.present)
        documents = tuple(self.documents.paths)
        return NewProject(self.path(), self.name.text().strip(), coder, codebook, self._chosen, documents)


def ask_new_project(
    parent: QWidget | None, folder: Path, coder: str, *, documents: Sequence[Path] = (), codebook: str = ""
) -> NewProject | None:
    """Ask for a new project, to be made in ``folder`` unless another is chosen; None when cancelled.

    Only a path where there is no file yet is given back. ``documents`` and ``codebook`` are proposed.
    """
    dialog = NewProjectDialog(parent, folder, coder, documents=documents, codebook=codebook)
    return dialog.result_value() if dialog.run() else None
