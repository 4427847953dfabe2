"""The handlers of coding, codebook, memos and review, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.ui.windows.answer_handlers import AnswerHandlers
from desktop.ui.windows.beside_handlers import BesideHandlers
from desktop.ui.windows.define_handlers import DefineHandlers
from desktop.ui.windows.exchange_handlers import ExchangeHandlers
from desktop.ui.windows.help_handlers import HelpHandlers
from desktop.ui.windows.language_handlers import LanguageHandlers
from desktop.ui.windows.margin_handlers import MarginHandlers
from desktop.ui.windows.memo_handlers import MemoHandlers
from desktop.ui.windows.organise_handlers import OrganiseHandlers
from desktop.ui.windows.period_handlers import PeriodHandlers
from desktop.ui.windows.printing_handlers import PrintingHandlers
from desktop.ui.windows.projects_handlers import ProjectsHandlers
from desktop.ui.windows.reading_handlers import ReadingHandlers
from desktop.ui.windows.review_handlers import ReviewHandlers
from desktop.ui.windows.seeing_handlers import SeeingHandlers
from desktop.ui.windows.segment_handlers import SegmentHandlers

if TYPE_CHECKING:
    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.handler_part import HandlerPart
    from desktop.ui.windows.main_window import MainWindow


@dataclass(frozen=True)
class Handlers:
    """One part for each menu of actions."""

    answer: AnswerHandlers
    define: DefineHandlers
    exchange: ExchangeHandlers
    memo: MemoHandlers
    organise: OrganiseHandlers
    period: PeriodHandlers
    review: ReviewHandlers
    segment: SegmentHandlers
    beside: BesideHandlers
    help: HelpHandlers
    language: LanguageHandlers
    margin: MarginHandlers
    printing: PrintingHandlers
    projects: ProjectsHandlers
    reading: ReadingHandlers
    seeing: SeeingHandlers

    def parts(self) -> tuple[HandlerPart, ...]:
        return tuple(vars(self).values())

    def join(self, desk: DeskPage) -> None:
        for part in self.parts():
            part.join(desk)
            part.join_view(desk, desk.first)

    def join_view(self, desk: DeskPage, view: DocumentView) -> None:
        for part in self.parts():
            part.join_view(desk, view)


def all_handlers(window: MainWindow) -> Handlers:
    return Handlers(
        AnswerHandlers(window),
        DefineHandlers(window),
        ExchangeHandlers(window),
        MemoHandlers(window),
        OrganiseHandlers(window),
        PeriodHandlers(window),
        ReviewHandlers(window),
        SegmentHandlers(window),
        BesideHandlers(window),
        HelpHandlers(window),
        LanguageHandlers(window),
        MarginHandlers(window),
        PrintingHandlers(window),
        ProjectsHandlers(window),
        ReadingHandlers(window),
        SeeingHandlers(window),
    )
