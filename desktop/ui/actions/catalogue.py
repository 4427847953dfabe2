"""The actions of the desk, declared as data: menus, tooltips, the shortcut list and the field for everything read this.

``needs`` says when an action is enabled: a project open, one that may be written, a coder, a document, a passage or
segment to work on, a selected own segment, or an undo and redo candidate.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.ui.actions import (
    answers,
    beside,
    codebook_exchange,
    defining,
    languages,
    margin,
    memos,
    organising,
    period_list,
    printing,
    reading,
    review,
    seeing,
    segments,
)
from desktop.ui.actions.code_menu import CODE
from desktop.ui.actions.compare_menu import COMPARE
from desktop.ui.actions.document_menu import DOCUMENT
from desktop.ui.actions.edit_menu import EDIT
from desktop.ui.actions.file_menu import FILE, LEAVING
from desktop.ui.actions.help_menu import HELP
from desktop.ui.actions.view_menu import VIEW

if TYPE_CHECKING:
    from desktop.ui.actions.specs import ActionSpec

CATALOGUE: tuple[ActionSpec, ...] = (
    *FILE,
    *printing.ACTIONS,
    *LEAVING,
    *EDIT,
    *DOCUMENT,
    *CODE,
    *segments.ACTIONS,
    *answers.ACTIONS,
    *organising.ACTIONS,
    *defining.ACTIONS,
    *period_list.ACTIONS,
    *codebook_exchange.ACTIONS,
    *memos.ACTIONS,
    *review.ACTIONS,
    *VIEW,
    *reading.ACTIONS,
    *margin.ACTIONS,
    *beside.ACTIONS,
    *seeing.ACTIONS,
    *languages.ACTIONS,
    *COMPARE,
    *HELP,
)

BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in CATALOGUE}
