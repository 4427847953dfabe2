"""Asking before something goes that other people's work hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.messages import ask
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.documents import Impact

_COUNTED = {"coding": ("{n} coding", "{n} codings"), "segment": ("{n} segment", "{n} segments")}


def impact_sentence(what: str, impact: Impact, of: str = "coding") -> str:
    """Whose codings or segments go with it; ``of`` says which of the two the numbers count."""
    undo = tr("Dialogs", "It can be undone.")
    shares = [
        tr("Dialogs", "{count} of {name}", count=count_of(n, *_COUNTED[of]), name=name)
        for name, n in impact.per_coder
        if n
    ]
    if not shares:
        alone = {
            "coding": tr("Dialogs", "This removes {what}. No coding goes with that.", what=what),
            "segment": tr("Dialogs", "This removes {what}. No segment goes with that.", what=what),
        }
        return f"{alone[of]} {undo}"
    last = shares.pop()
    every = tr("Dialogs", "{some} and {last}", some=listed(shares), last=last) if shares else last
    return tr("Dialogs", "This removes {what}, together with {listed}.", what=what, listed=every) + f" {undo}"


def confirm_impact(parent: QWidget | None, what: str, impact: Impact, of: str = "coding") -> bool:
    """Ask before deleting ``what`` ("the code “Torture”"), naming every coder and number; the safe answer is first."""
    return ask(parent, tr("Dialogs", "Delete?"), impact_sentence(what, impact, of), tr("Dialogs", "Delete"))
