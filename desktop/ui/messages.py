"""The one door for telling the user what went wrong; nothing else makes a message box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.notes import PHRASES, Grouped, Joined, Named, Note
from desktop.core.sentences import StepWords, step_sentence
from desktop.ui.steps_said import translated
from desktop.ui.translate import counted_words, listed, number, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.errors import TestimoniaError


def sentence_of(error: TestimoniaError) -> str:
    """The error's sentence in the user's language."""
    return tr("Errors", error.template, **_told(error.data))


def words_of(note: str) -> str:
    """A sentence of an importer or exporter in the user's language."""
    if not isinstance(note, Note):
        return note
    if note.error:
        return tr("Errors", note.template, **_told(note.data))
    if note.number_of is not None:
        return counted_words("Reports", note.number_of, note.one, note.template, **_told(note.data))
    return tr("Reports", note.template, **_told(note.data))


def _told(data: dict[str, Any]) -> dict[str, Any]:
    """What fills a sentence, as the desk says it: numbers in groups, sentences within sentences translated."""
    told: dict[str, Any] = {}
    for key, value in data.items():
        if isinstance(value, StepWords):
            told[key] = step_sentence(value.head, translated)
        elif isinstance(value, Note):
            told[key] = words_of(value)
        elif isinstance(value, Joined):
            told[key] = listed(tr("Phrases", part) for part in value.parts)
        elif isinstance(value, Grouped):
            told[key] = number(value.value)
        elif isinstance(value, Named):
            names = listed(tr("Organise", "“{name}”", name=name) for name in value.names)
            told[key] = f"{names} …" if value.more else names
        elif isinstance(value, str) and key in PHRASES:
            told[key] = tr("Phrases", value)
        else:
            told[key] = number(value) if type(value) is int and key != "n" else value  # "n" chooses a plural
    return told


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
