"""Taking a project back to how it was right after one of its steps, and forth again: by steps, one for each.

What was done since is undone and what was undone since is done again, the newest first. Each is an undo or a redo of
its own, checked as any other, so the history keeps everything, and going back to the point before it takes all of it
back. Each step that refuses ends it; what was turned round until then stays so.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from desktop.core.errors import Cancelled, NotFound, TestimoniaError
from desktop.core.model import StepId
from desktop.core.storage import history, history_filter

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import CoderId, Step, StepHead
    from desktop.core.project import Project


class Turn(NamedTuple):
    """One step to turn round: undone where it is in force, else done again."""

    step: StepId
    undo: bool
    coder: CoderId | None


@dataclass(frozen=True, slots=True)
class WayBack:
    """What lies between now and a point: ``barrier`` is the newest step since that nothing takes back.

    With a barrier there are no turns: one can go back to it and no further. Nor are there with ``newcomer``: whoever is
    coding now was added since, and would have nobody to code as.
    """

    point: StepHead
    turns: tuple[Turn, ...]
    barrier: StepHead | None = None
    newcomer: CoderId | None = None

    @property
    def undone(self) -> int:
        return sum(turn.undo for turn in self.turns)

    @property
    def redone(self) -> int:
        return len(self.turns) - self.undone

    def coders(self) -> list[tuple[CoderId | None, int]]:
        """Whose steps are turned round, who has most first."""
        return Counter(turn.coder for turn in self.turns).most_common()


def barrier(project: Project) -> StepHead | None:
    """The newest step that nothing takes back; one cannot go back behind it."""
    return history_filter.lasting_after(project.store, 0)


def way_back(project: Project, step: StepId) -> WayBack:
    """What going back to right after ``step`` means; nothing is changed. Raises NotFound."""
    point = history.head_of(project.store, step)
    if point is None:
        raise NotFound(noun="step")
    lasting = history_filter.lasting_after(project.store, point.number)
    if lasting is not None:
        return WayBack(point, (), lasting)
    coder = project.coder
    if coder is not None and history_filter.adds_coder(project.store, point.number, coder) is not None:
        return WayBack(point, (), newcomer=coder)
    turns = tuple(Turn(StepId(row), undo, coder) for row, undo, coder in _otherwise(project, point))  # type: ignore[arg-type]
    return WayBack(point, turns)


def _otherwise(project: Project, point: StepHead) -> list[tuple[int, bool, int | None]]:
    return list(history_filter.otherwise(project.store, point.number))


def turn_round(project: Project, turn: Turn) -> Step:
    """One step of the way. Raises what undoing and redoing raise; nothing is changed then."""
    return project.undo_step(turn.step) if turn.undo else project.redo_step(turn.step)


@dataclass(frozen=True, slots=True)
class Gone:
    """How far it went: ``refusal`` is why it ended before its time, if it did."""

    done: int
    refusal: TestimoniaError | None = None


def go_back(project: Project, way: WayBack, on_progress: Callable[[int, int], bool] | None = None) -> Gone:
    """Go the whole way; ``on_progress(done, total)`` ends it by saying False."""
    for done, turn in enumerate(way.turns):
        if on_progress is not None and not on_progress(done, len(way.turns)):
            return Gone(done, Cancelled())
        try:
            turn_round(project, turn)
        except TestimoniaError as error:
            return Gone(done, error)
    return Gone(len(way.turns))
