"""Whether a project file is whole: the engine's checks, tables, texts, places, references, and the chain of steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import Cancelled, TestimoniaError
from desktop.core.storage import checks
from desktop.core.storage.schema import CODE, CODER, CODING, DOCUMENT, FACET, MEMO, SEGMENT, STEP
from desktop.core.verifying import of_file, of_rows
from desktop.core.verifying.of_history import HistoryCheck
from desktop.core.verifying.report import Finding as Finding
from desktop.core.verifying.report import VerifyReport as VerifyReport
from desktop.core.verifying.report import finding, limited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop.core.project import Project
    from desktop.core.storage.store import Store

    Check = Callable[[Store], Iterator[Finding]]

_COUNTED = {
    "coders": CODER,
    "documents": DOCUMENT,
    "facets": FACET,
    "codes": CODE,
    "segments": SEGMENT,
    "codings": CODING,
    "memos": MEMO,
    "steps": STEP,
}
# What comes of values that no file of ours holds.
_UNEXPECTED = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)


def verify(project: Project, on_progress: Callable[[int, int], bool] | None = None) -> VerifyReport:
    """Check everything that can be checked, all of one moment; changes nothing.

    ``on_progress(done, total)`` counts checks and may return False: then Cancelled is raised. Raises ProjectClosed.
    """
    problems: list[Finding] = []
    store = project.store
    history = HistoryCheck(store)
    checked: tuple[Check, ...] = (
        of_file.layout,
        of_file.engine,
        of_file.bodies,
        of_rows.places,
        of_rows.book,
        of_rows.references,
        lambda _store: history.chain(),
        lambda _store: history.rows(),
        lambda _store: history.bodies(),
    )
    with store.moment():
        for place, check in enumerate(checked):
            problems.extend(limited(_guarded(check, store)))
            if on_progress is not None and not on_progress(place + 1, len(checked)):
                raise Cancelled
        notes = [] if problems else list(limited(_noted(store, history)))
        return VerifyReport(tuple(problems), tuple(notes), _counts(store))


def _guarded(check: Check, store: Store) -> Iterator[Finding]:
    """A check that cannot be made, because the file is too damaged for it, is a problem itself."""
    try:
        yield from check(store)
    except (TestimoniaError, *_UNEXPECTED) as error:
        reason = error.data.get("reason", error.sentence) if isinstance(error, TestimoniaError) else error
        yield finding("file.unreadable", "A part of the file could not be read: {reason}.", reason=reason)


def _noted(store: Store, history: HistoryCheck) -> Iterator[Finding]:
    yield from history.notes()
    yield from of_rows.over_answered(store)


def _counts(store: Store) -> dict[str, int]:
    counts: dict[str, int] = {}
    for name, table in _COUNTED.items():
        try:
            counts[name] = checks.count(store, table)
        except TestimoniaError:  # the engine has said what is wrong already
            counts[name] = 0
    return counts
