"""Which pairs of nearly the same segments somebody wants to keep: they are offered once and not again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.shaping import Twins
    from desktop.ui.session import Session

#: So many are remembered, as "id-id", the newest last.
MOST = 2000


def key_of(pair: Twins) -> str:
    return "-".join(str(each) for each in sorted(pair.ids))


def left_pairs(session: Session) -> list[str]:
    found = session.project.view_state("left_twins")
    return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []


def leave(session: Session, pair: Twins) -> None:
    """Remember that somebody wants both segments."""
    kept = [each for each in left_pairs(session) if each != key_of(pair)]
    session.project.set_view_state("left_twins", [*kept, key_of(pair)][-MOST:])
