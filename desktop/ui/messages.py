"""The one door for telling the user what went wrong; nothing else makes a message box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.ui.translate import number, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.errors import TestimoniaError


def sentence_of(error: TestimoniaError) -> str:
    """The error's sentence in the user's language."""
    return tr("Errors", error.template, **error.data)


def words_of(note: str) -> str:
    """A sentence of an importer or exporter in the user's language."""
    from desktop.core.importers.parsed import Note

    if not isinstance(note, Note):
        return note
    # "n" chooses a plural and is grouped there.
    data: dict[str, Any] = {
        key: number(value) if type(value) is int and key != "n" else value for key, value in note.data.items()
    }
    return tr("Reports", note.template, **data)


def ask(parent: QWidget | None, title: str, sentence: str, yes: str, *, detail: str = "", no: str = "") -> bool:
    """Ask before something large; the safe answer is the default. ``no`` names it where nothing is left to cancel."""
    from desktop.ui.dialogs.message import Question

    return Question(parent, title, sentence, yes, detail, no).run()


def tell(parent: QWidget | None, title: str, sentence: str, *, detail: str = "") -> None:
    """Say something that must be read before going on; ``detail`` is a report to copy, after a defect."""
    if not detail:
        from desktop.ui.dialogs.message import Message

        Message(parent, title, sentence).run()
        return
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    # Qt's own box: the defect that is told may lie in the parts from which ours is made.
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(title)
    box.setText(sentence)
    box.setInformativeText(detail)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.addButton(tr("Messages", "OK"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
