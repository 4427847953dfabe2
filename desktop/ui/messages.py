"""The one door for telling the user what went wrong; nothing else makes a message box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.core.errors import TestimoniaError


def sentence_of(error: TestimoniaError) -> str:
    """The error's sentence in the user's language."""
    return tr("Errors", error.template, **error.data)


def ask(parent: QWidget | None, title: str, sentence: str, yes: str, *, detail: str = "") -> bool:
    """Ask before something large; the safe answer is the default."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(title)
    box.setText(sentence)
    if detail:
        box.setInformativeText(detail)
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    reject = box.addButton(tr("Messages", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(reject)
    box.setEscapeButton(reject)
    box.exec()
    return box.clickedButton() is accept


def tell(parent: QWidget | None, title: str, sentence: str, *, detail: str = "") -> None:
    """Say something that must be read before going on."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.NoIcon)
    box.setWindowTitle(title)
    box.setText(sentence)
    if detail:
        box.setInformativeText(detail)
    box.addButton(tr("Messages", "OK"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()
