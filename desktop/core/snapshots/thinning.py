"""Which snapshots stay when time passes and room is short: a function of their names, sizes and the time."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from desktop.core.snapshots.listing import AUTO, BEFORE, newest_first

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator
    from datetime import datetime

    from desktop.core.snapshots.listing import Policy, Snapshot

#: So many days the newest snapshot taken before something big stays, and of each other reason the newest.
DAYS: Final = 14
# Clocks of two machines may differ so much and still be right.
SKEW: Final = timedelta(hours=1)


def to_remove(
    snapshots: Iterable[Snapshot],
    now: datetime,
    policy: Policy,
    budget: int,
    spared: Collection[Snapshot] = (),
) -> list[Snapshot]:
    """The snapshots that may go, oldest first.

    Whatever the room, these stay: the newest, the newest that is not of the future, the newest of the last 14 days that
    was taken before something big, and ``spared``. Of the others the newest of its hour, day or week stays by its age,
    and of each reason but the automatic one the newest of the last 14 days. Where what stays is more than ``budget``
    bytes, the oldest of whichever of hours, days and weeks has most left goes, until it is not.
    """
    order = newest_first(list(snapshots))
    always = set(_always(order, now)) | set(spared)
    classes = dict(_by_age(order, now, policy))
    for each in _by_reason(order, now):
        classes.setdefault(each, "reason")
    kept = [each for each in order if each in classes or each in always]
    total = sum(each.bytes for each in kept)
    loose = [each for each in kept if each not in always]
    while total > budget and loose:
        sizes: dict[str, int] = {}
        for each in loose:
            sizes[classes[each]] = sizes.get(classes[each], 0) + 1
        fullest = max(sizes, key=lambda kind: (sizes[kind], kind))
        gone = next(each for each in reversed(loose) if classes[each] == fullest)
        loose.remove(gone)
        kept.remove(gone)
        total -= gone.bytes
    stays = set(kept)
    return [each for each in reversed(order) if each not in stays]


def _always(order: list[Snapshot], now: datetime) -> Iterator[Snapshot]:
    past = [each for each in order if each.at <= now + SKEW]
    yield from order[:1]
    yield from past[:1]
    yield from [each for each in past if each.reason in BEFORE and now - each.at <= timedelta(days=DAYS)][:1]


def _by_age(order: list[Snapshot], now: datetime, policy: Policy) -> Iterator[tuple[Snapshot, str]]:
    """The newest of each hour, day and week that is still of interest, each once, with the class that keeps it."""
    seen: set[tuple[str | int, ...]] = set()
    for each in order:
        age = now - each.at
        week = each.at.isocalendar()[:2]
        slot: tuple[str | int, ...]
        if age < -SKEW:
            # Taken while the clock was wrong, or it is wrong now: how old it is cannot be told.
            kind, slot = "week", ("future", *week)
        elif age <= timedelta(hours=policy.hourly):
            kind, slot = "hour", ("hour", each.at.toordinal(), each.at.hour)
        elif age <= timedelta(days=policy.daily):
            kind, slot = "day", ("day", each.at.toordinal())
        elif age <= timedelta(weeks=policy.weekly):
            kind, slot = "week", ("week", *week)
        else:
            continue
        if slot not in seen:
            seen.add(slot)
            yield each, kind


def _by_reason(order: list[Snapshot], now: datetime) -> Iterator[Snapshot]:
    seen = {AUTO}
    for each in order:
        if each.reason not in seen and -SKEW <= now - each.at <= timedelta(days=DAYS):
            seen.add(each.reason)
            yield each
