"""What does the actions of coding, codebook, memos, review and all the rest, in one place.

Parts that the first text wants are made with the window. All others are made when the right side of the desk is, which
is after the first paint, or when somebody asks for one or chooses an action before; so a start does not wait for them.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from desktop.ui.windows.answer_handlers import AnswerHandlers
from desktop.ui.windows.beside_handlers import BesideHandlers
from desktop.ui.windows.handler_part import HandlerPart
from desktop.ui.windows.help_handlers import HelpHandlers
from desktop.ui.windows.margin_handlers import MarginHandlers
from desktop.ui.windows.reading_handlers import ReadingHandlers
from desktop.ui.windows.review_handlers import ReviewHandlers
from desktop.ui.windows.snap_handlers import SnapHandlers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop.ui.widgets.document_view import DocumentView
    from desktop.ui.windows.define_handlers import DefineHandlers
    from desktop.ui.windows.desk_page import DeskPage
    from desktop.ui.windows.exchange_handlers import ExchangeHandlers
    from desktop.ui.windows.language_handlers import LanguageHandlers
    from desktop.ui.windows.main_window import MainWindow
    from desktop.ui.windows.memo_handlers import MemoHandlers
    from desktop.ui.windows.organise_handlers import OrganiseHandlers
    from desktop.ui.windows.period_handlers import PeriodHandlers
    from desktop.ui.windows.printing_handlers import PrintingHandlers
    from desktop.ui.windows.projects_handlers import ProjectsHandlers
    from desktop.ui.windows.protecting import ProtectHandlers
    from desktop.ui.windows.rescue import RescueHandlers
    from desktop.ui.windows.seeing_handlers import SeeingHandlers
    from desktop.ui.windows.segment_handlers import SegmentHandlers


class Handlers:
    """One part for each concern of actions."""

    #: What is made later, by the name of its part.
    LATER = (
        "define",
        "exchange",
        "language",
        "memo",
        "organise",
        "period",
        "printing",
        "projects",
        "protecting",
        "rescue",
        "seeing",
        "segment",
    )

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.answer = AnswerHandlers(window)
        self.beside = BesideHandlers(window)
        self.help = HelpHandlers(window)
        self.margin = MarginHandlers(window)
        self.reading = ReadingHandlers(window)
        self.review = ReviewHandlers(window)
        self.snap = SnapHandlers(window)

    @cached_property
    def define(self) -> DefineHandlers:
        from desktop.ui.windows.define_handlers import DefineHandlers

        return DefineHandlers(self.window)

    @cached_property
    def exchange(self) -> ExchangeHandlers:
        from desktop.ui.windows.exchange_handlers import ExchangeHandlers

        return ExchangeHandlers(self.window)

    @cached_property
    def language(self) -> LanguageHandlers:
        from desktop.ui.windows.language_handlers import LanguageHandlers

        return LanguageHandlers(self.window)

    @cached_property
    def memo(self) -> MemoHandlers:
        from desktop.ui.windows.memo_handlers import MemoHandlers

        return MemoHandlers(self.window)

    @cached_property
    def organise(self) -> OrganiseHandlers:
        from desktop.ui.windows.organise_handlers import OrganiseHandlers

        return OrganiseHandlers(self.window)

    @cached_property
    def period(self) -> PeriodHandlers:
        from desktop.ui.windows.period_handlers import PeriodHandlers

        return PeriodHandlers(self.window)

    @cached_property
    def printing(self) -> PrintingHandlers:
        from desktop.ui.windows.printing_handlers import PrintingHandlers

        return PrintingHandlers(self.window)

    @cached_property
    def projects(self) -> ProjectsHandlers:
        from desktop.ui.windows.projects_handlers import ProjectsHandlers

        return ProjectsHandlers(self.window)

    @cached_property
    def protecting(self) -> ProtectHandlers:
        from desktop.ui.windows.protecting import ProtectHandlers

        return ProtectHandlers(self.window)

    @cached_property
    def rescue(self) -> RescueHandlers:
        from desktop.ui.windows.rescue import RescueHandlers

        return RescueHandlers(self.window)

    @cached_property
    def seeing(self) -> SeeingHandlers:
        from desktop.ui.windows.seeing_handlers import SeeingHandlers

        return SeeingHandlers(self.window)

    @cached_property
    def segment(self) -> SegmentHandlers:
        from desktop.ui.windows.segment_handlers import SegmentHandlers

        return SegmentHandlers(self.window)

    def parts(self) -> tuple[HandlerPart, ...]:
        """Those that were made by now: no other has anything to show."""
        return tuple(part for part in vars(self).values() if isinstance(part, HandlerPart))

    def all(self) -> tuple[HandlerPart, ...]:
        """Every part, made now if it was not."""
        for name in self.LATER:
            getattr(self, name)
        return self.parts()

    def acts(self, parts: Iterable[HandlerPart]) -> Acts:
        """What every action calls: one of ``parts``, or of those that are kept here."""
        found = Acts(self)
        for part in (*parts, *self.parts()):
            found.update(part.handlers())
        return found

    def join(self, desk: DeskPage) -> None:
        for part in self.parts():
            part.join(desk)
            part.join_view(desk, desk.first)
        desk.right.built.connect(lambda: self.join_right(desk))

    def join_right(self, desk: DeskPage) -> None:
        for part in self.all():
            part.join_right(desk)

    def join_view(self, desk: DeskPage, view: DocumentView) -> None:
        for part in self.parts():
            part.join_view(desk, view)


class Acts(dict[str, "Callable[[], object]"]):
    """By the id of an action what it calls; of a part that is made later only once the action is chosen."""

    def __init__(self, handlers: Handlers) -> None:
        super().__init__()
        self.handlers = handlers

    def __missing__(self, action: str) -> Callable[[], object]:
        return partial(self._act, action)

    def _act(self, action: str) -> object:
        for name in self.handlers.LATER:
            self.update(getattr(self.handlers, name).handlers())
        return dict(self)[action]()
