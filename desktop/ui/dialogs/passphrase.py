"""Asking for the passphrase of a project, and choosing a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.errors import BadPassphrase, TestimoniaError, WrongPassphrase
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.passphrase_parts import FileLine, NewPassphrase
from desktop.ui.messages import sentence_of
from desktop.ui.tasks import Task
from desktop.ui.translate import tr
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class AskPassphrase(Dialog):
    """Asks until the passphrase fits or somebody gives up.

    ``unlock`` gets the key that was made from what was typed and raises WrongPassphrase when it does not fit; what it
    gives is ``opened``. Any other error of it ends the dialog and is ``failure``. Making the key takes a moment and
    is done beside the screen, by ``derive`` where that is given. ``aside`` are the words of another way on, offered
    once a passphrase did not fit; ``turned`` says that it was taken.
    """

    def __init__(
        self,
        parent: QWidget | None,
        path: Path,
        unlock: Callable[[Any], Any],
        *,
        title: str = "",
        accept: str = "",
        note: str = "",
        choice: QWidget | None = None,
        derive: Callable[[str], Any] | None = None,
        aside: str = "",
    ) -> None:
        self._accept = accept or tr("Passphrase", "Open")
        title = title or tr("Passphrase", "This project is protected")
        super().__init__(parent, title, accept=self._accept, wide=440)
        self._path, self._unlock, self._derive = path, unlock, derive or self._key
        self._task: Task | None = None
        self.opened: Any = None
        self.failure: TestimoniaError | None = None
        self.turned = False
        self.body.addWidget(FileLine(path, self._content))
        if note:
            self.body.addWidget(Label(note, self._content, wrap=True))
        self.field = self.add_field(tr("Passphrase", "Passphrase"), SecretField())
        self.aside = LinkButton(aside, self._content)
        self.aside.clicked.connect(self._turn)
        self.aside.hide()
        self.body.addWidget(self.aside, 0, Qt.AlignmentFlag.AlignLeading)
        if choice is not None:
            self.add_field(tr("Passphrase", "The snapshots of this project"), choice)
        self.field.edit.textChanged.connect(self._typed)
        self.start_at(self.field.edit)
        self._typed()

    def _typed(self) -> None:
        self.field.set_error("")
        self._ready()

    def _ready(self) -> None:
        busy = self._task is not None
        self.field.edit.setReadOnly(busy)
        self.primary.set_text(tr("Passphrase", "One moment…") if busy else self._accept)
        self.primary.setEnabled(not busy and bool(self.field.text()))
        why = "" if busy or self.field.text() else tr("Passphrase", "Type the passphrase first.")
        self.primary.setToolTip(why)

    # trying

    def _key(self, passphrase: str) -> Any:
        from desktop.core.project_file import key_for

        return key_for(self._path, passphrase)

    def commit(self) -> bool:
        derive, passphrase = self._derive, self.field.text()
        # It may outlive the dialog by a moment, when somebody cancels meanwhile.
        task = self._task = Task(lambda _progress: derive(passphrase), QApplication.instance())
        task.finished.connect(lambda key: self._made(key) if self._task is task else None)
        task.failed.connect(lambda error: self._failed(error) if self._task is task else None)
        task.ended.connect(task.deleteLater)
        self._ready()
        task.start()
        return False

    def _made(self, key: Any) -> None:
        try:
            self.opened = self._unlock(key)
        except BaseException as error:  # what it is, is decided in one place
            self._failed(error)
            return
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self._ready()
        if isinstance(error, (WrongPassphrase, BadPassphrase)):
            self.field.set_error(sentence_of(error))
            self.aside.setVisible(isinstance(error, WrongPassphrase) and bool(self.aside.text()))
            self.field.edit.setFocus()
            self.field.edit.selectAll()
            return
        if not isinstance(error, TestimoniaError):
            self.reject()
            raise error
        self.failure = error
        self.reject()

    def _turn(self) -> None:
        self.turned = True
        self.reject()

    def done(self, result: int) -> None:
        self._task = None
        self.field.edit.wipe()
        super().done(result)


class ChoosePassphrase(Dialog):
    """A new passphrase, twice; what speaks against it is said while it is typed. Afterwards it is ``chosen``."""

    def __init__(
        self, parent: QWidget | None, title: str, accept: str, *, note: str = "", choice: QWidget | None = None
    ) -> None:
        super().__init__(parent, title, accept=accept, wide=480)
        self.chosen = ""
        if note:
            self.body.addWidget(Label(note, self._content, wrap=True))
        self.fields = NewPassphrase(self._content)
        self.body.addWidget(self.fields)
        if choice is not None:
            self.add_field(tr("Passphrase", "The snapshots of this project"), choice)
        self.fields.changed.connect(self._judge)
        self.start_at(self.fields.first.edit)
        self._judge()

    def _judge(self) -> None:
        problem = self.fields.problem()
        self.primary.setEnabled(not problem)
        self.primary.setToolTip(problem)

    def commit(self) -> bool:
        self.chosen = self.fields.text()
        return True

    def done(self, result: int) -> None:
        self.fields.wipe()
        super().done(result)


def ask_passphrase(
    parent: QWidget | None,
    path: Path,
    unlock: Callable[[Any], Any],
    *,
    aside: tuple[str, Callable[[], Any]] | None = None,
    **words: Any,
) -> Any:
    """What ``unlock`` gave, or None when cancelled; see AskPassphrase for it and for the words.

    ``aside`` is another way on, for when no passphrase fits, and what goes there. Raises what ``unlock`` raised, except
    for a passphrase that does not fit.
    """
    dialog = AskPassphrase(parent, path, unlock, aside=aside[0] if aside is not None else "", **words)
    fits = dialog.run()
    if dialog.turned and aside is not None:
        return aside[1]()
    if dialog.failure is not None:
        raise dialog.failure
    return dialog.opened if fits else None


def choose_passphrase(parent: QWidget | None, title: str, accept: str, **words: Any) -> str | None:
    """A new passphrase, or None when cancelled."""
    dialog = ChoosePassphrase(parent, title, accept, **words)
    return dialog.chosen if dialog.run() else None
