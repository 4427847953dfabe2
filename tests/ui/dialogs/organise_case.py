"""The dialogs for several codes at once, with passages of two coders to split."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.dialogs.code_properties import CodeProperties
from desktop.ui.dialogs.merge_codes import MergeCodes
from desktop.ui.dialogs.move_codes import MoveCodes
from desktop.ui.dialogs.retire_codes import RetireCodes
from desktop.ui.dialogs.split_code import LeaveQuestion, OtherCode, SplitCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.ui.dialogs.base import Dialog
    from desktop.ui.session import Session


def organising(session: Session) -> list[Callable[[], Dialog]]:
    """One of each, in a state that shows all of its parts."""
    book = session.project.codebook
    codes = {code.name: code.id for code in book.codes(book.facets()[0].id, builtins=False)}
    execution, other = codes["Execution"], codes["Surveillance"]

    def retire() -> Dialog:
        dialog = RetireCodes(None, session, [execution, other])
        dialog.replaced.setChecked(True)
        return dialog

    def properties() -> Dialog:
        dialog = CodeProperties(None, session, [execution, other])
        dialog.recolour.setChecked(True)
        dialog.elsewhere.setChecked(True)
        return dialog

    def split() -> Dialog:
        dialog = SplitCode(None, session, execution)
        dialog.queue.answer(dialog.queue.add("A new name"))
        dialog.show_present()
        return dialog

    return [
        lambda: MergeCodes(None, session, [execution, other]),
        lambda: MoveCodes(None, session, [execution]),
        retire,
        properties,
        split,
        lambda: OtherCode(None, session, SplitCode(None, session, execution).queue),
        lambda: LeaveQuestion(None, 3),
    ]
