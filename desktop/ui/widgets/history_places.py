"""From a step to where it was done: the passage, the document, the code; what is gone is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.queries.history import place_of
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.core.model import StepHead
    from desktop.core.queries.history import Place
    from desktop.ui.widgets.history_view import HistoryPage


def gone_words(place: Place) -> str:
    """What is no longer there, or that a step was done nowhere; nothing where it leads somewhere whole."""
    if place.gone == "document":
        return tr(
            "History", "The document of this step is no longer in the project. Undoing its deletion brings it back."
        )
    if place.gone == "code":
        return tr("History", "The code of this step is no longer in the codebook.")
    if place.gone == "segment" and place.span is not None:
        return tr("History", "The segment of this step is no longer there. This is where it was.")
    if place.gone == "segment":
        return tr("History", "The segment of this step is no longer there.")
    return "" if place.leads_somewhere else tr("History", "This step was not done at a place in a text.")


class HistoryPlaces:
    """Goes to the place of a step; where it leads nowhere, the details say why."""

    def __init__(self, page: HistoryPage) -> None:
        self.page = page

    def go(self, head: StepHead) -> None:
        page, session = self.page, self.page.session
        step = session.attempt(session.project.load_step, head.id)
        if step is None:
            return
        place = place_of(session.project, step)
        words = gone_words(place)
        if not place.leads_somewhere:
            page.details.say("info", words)
            return
        if place.document is None:
            session.set_code_in_hand(place.code)
            page.closed.emit()
            return
        session.open_document(place.document)
        page.closed.emit()
        if words:
            session.said.emit("The segment of this step is no longer there; this is where it was", {})
        work = session.work
        if place.segment is not None and work is not None and place.segment in work.segments:
            if not session.is_shown(work.segments[place.segment].coder):
                session.show_coder(work.segments[place.segment].coder, True)
            session.select_segment(place.segment, scroll=True)
        elif place.span is not None:
            session.scroll_wanted.emit(*place.span)
