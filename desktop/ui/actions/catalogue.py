"""The actions of the desk, declared as data: menus, tooltips, the shortcut list and the field for everything read this.

``needs`` says when an action is enabled: a project open, one that may be written, a coder, a document, a passage or
segment to work on, a selected own segment, or an undo and redo candidate.
"""

from __future__ import annotations

from desktop.ui.actions import (
    answers,
    codebook_exchange,
    defining,
    memos,
    organising,
    period_list,
    review,
    segments,
)
from desktop.ui.actions.code_menu import CODE
from desktop.ui.actions.compare_menu import COMPARE
from desktop.ui.actions.document_menu import DOCUMENT
from desktop.ui.actions.edit_menu import EDIT
from desktop.ui.actions.file_menu import FILE
from desktop.ui.actions.specs import ActionSpec
from desktop.ui.actions.view_menu import VIEW

CATALOGUE: tuple[ActionSpec, ...] = (
    *FILE,
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
    *COMPARE,
    # help
    ActionSpec(
        "help.keys", "Keyboard shortcuts…", "See and change the keys", "help", ("F1",), icon="keyboard", group="help"
    ),
    ActionSpec("help.about", "About Testimonia", "Version and licence", "help", (), icon="info", group="help"),
)

BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in CATALOGUE}
