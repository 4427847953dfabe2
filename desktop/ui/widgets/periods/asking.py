"""Asking before the work of other coders goes over to another period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.messages import ask
from desktop.ui.translate import count_of, listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Code
    from desktop.ui.session import Session


def agreed(parent: QWidget, session: Session, codes: Sequence[Code]) -> bool:
    """Whether these codes may go; asked only where other coders gave them, who are named with their numbers."""
    project = session.project
    impact = project.codebook.impact([code.id for code in codes])
    own = next((coder.name for coder in project.coders.all() if coder.id == session.coder), "")
    if all(name == own for name, _n in impact.per_coder):
        return True
    shares = [
        tr("Periods", "{count} of {name}", count=count_of(n, "{n} coding", "{n} codings"), name=name)
        for name, n in impact.per_coder
    ]
    sentence = tr(
        "Periods",
        "{shares} go over to the period that stays. No passage and no name is lost, and it can be undone.",
        shares=listed(shares),
    )
    return ask(parent, tr("Periods", "Unite?"), sentence, tr("Periods", "Unite"))
