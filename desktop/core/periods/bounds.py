"""The days of a period: which belong to it for certain, which may, and how two periods lie to each other.

The rules are our own; EDTF leaves them to its users. ``docs/guide/periods.md`` says them in plain words.

- Certain is what was named: ``2016`` and ``about 2016`` both 2016, ``1990s`` the whole decade.
- About (``~``) lets the period reach further than was named, on each end that carries it, by the unit of the finest
  part of the marked group: a day by 3 days, a month or a part of a year by 1 month, a year by 1 year, a decade by
  3 years, a century by 20 years, a millennium by 100 years. Several marked groups: the widest counts.
- A doubted date (``?`` or ``%``), an unknown month or day (``XX``), one of a set and an interval without two dates
  have no certain days.
- All of a set is certain where its members follow each other without a gap.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.core.periods.forms import Choice, Date, End, Form, Mark, Run, Span, extent

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Bounds:
    """Inclusive days. ``certain`` lies inside ``possible``; None at an end of ``possible`` is open."""

    certain: tuple[date, date] | None
    possible: tuple[date | None, date | None]


class Relation(StrEnum):
    """How an existing period lies to a new reading: the existing one is the same, inside it, contains it, ..."""

    SAME = "same"
    INSIDE = "inside"
    CONTAINS = "contains"
    OVERLAPS = "overlaps"
    APART = "apart"


def bounds_of(form: Form) -> Bounds:
    match form:
        case Date():
            return Bounds(_certain(form), _possible(form))
        case Span():
            starts = None if isinstance(form.start, End) else _certain(form.start)
            ends = None if isinstance(form.end, End) else _certain(form.end)
            low = None if isinstance(form.start, End) else _possible(form.start)[0]
            high = None if isinstance(form.end, End) else _possible(form.end)[1]
            return Bounds((starts[0], ends[1]) if starts and ends else None, (low, high))
        case Choice():
            return _bounds_of_choice(form)


def _bounds_of_choice(form: Choice) -> Bounds:
    lows: list[date | None] = []
    highs: list[date | None] = []
    certain: list[tuple[date, date]] = []
    for member in form.members:
        whole = Span(member.first or End.OPEN, member.last or End.OPEN) if isinstance(member, Run) else member
        own = bounds_of(whole)
        lows.append(own.possible[0])
        highs.append(own.possible[1])
        if own.certain is not None:
            certain.append(own.certain)
    low = None if None in lows else min(day for day in lows if day is not None)
    high = None if None in highs else max(day for day in highs if day is not None)
    sure = _without_gap(certain) if form.every and len(certain) == len(form.members) else None
    return Bounds(sure, (low, high))


def _without_gap(pieces: list[tuple[date, date]]) -> tuple[date, date] | None:
    first, last = sorted(pieces)[0]
    for low, high in sorted(pieces):
        if low.toordinal() > last.toordinal() + 1:
            return None
        last = max(last, high)
    return first, last


def _extent(when: Date) -> tuple[date, date]:
    days = extent(when)
    if days is None:
        raise ValueError(f"{when} has no days")
    return days


def _certain(when: Date) -> tuple[date, date] | None:
    doubted = any(mark & Mark.DOUBTED for mark in when.marks)
    unknown = "X" in when.part + when.day or ("X" in when.year and when.part)
    return None if doubted or unknown else _extent(when)


def _possible(when: Date) -> tuple[date, date]:
    low, high = _extent(when)
    about = [bool(mark & Mark.ABOUT) for mark in when.marks[: when.size]]
    if not any(about):
        return low, high
    leading = 0
    while leading < len(about) and about[leading]:
        leading += 1
    places = [leading - 1] if leading else []
    places += [place for place in range(leading, len(about)) if about[place]]
    months, days = max(_padding(when, place) for place in places)
    if months:
        return _shifted(low, -months), _shifted(high, months)
    first = max(low.toordinal() - days, 1)
    return date.fromordinal(first), high + min(timedelta(days=days), date.max - high)


def _padding(when: Date, place: int) -> tuple[int, int]:
    """Months and days by which "about" reaches further for the part at ``place``."""
    if place == 2 and when.day != "XX":
        return 0, 3
    if place >= 1 and when.part != "XX":
        return 1, 0
    return {0: 12, 1: 36, 2: 240, 3: 1200}[when.year.count("X")], 0


def _shifted(day: date, months: int) -> date:
    """``day`` moved by whole months; the last day of a month stays the last day."""
    place = day.year * 12 + day.month - 1 + months
    if place < 12:
        return date.min
    year, month = place // 12, place % 12 + 1
    if year > 9999:
        return date.max
    length = monthrange(year, month)[1]
    at_end = day.day == monthrange(day.year, day.month)[1]
    return date(year, month, length if at_end and day.day != 1 else min(day.day, length))


def _ordinals(days: tuple[date | None, date | None]) -> tuple[int, int]:
    low, high = days
    return low.toordinal() if low else 0, high.toordinal() if high else date.max.toordinal() + 1


def relation(a: Bounds, b: Bounds) -> Relation:
    """How the existing period ``b`` lies to the new reading ``a``: ``b`` is INSIDE ``a``, ``b`` CONTAINS ``a``, ...

    SAME needs equal bounds, certain and possible. INSIDE and CONTAINS hold only where no reading breaks them: every
    possible day of the inner one is a certain day of the outer one (a possible day, where the outer one has no
    certain days). APART: no possible day in common. Everything else OVERLAPS.
    ``relation(a, b) is INSIDE`` exactly when ``relation(b, a) is CONTAINS``.
    """
    if a == b:
        return Relation.SAME
    (a_low, a_high), (b_low, b_high) = _ordinals(a.possible), _ordinals(b.possible)
    if a_high < b_low or b_high < a_low:
        return Relation.APART
    if (a_low, a_high) != (b_low, b_high):
        outer_low, outer_high = _ordinals(a.certain or a.possible)
        if outer_low <= b_low and b_high <= outer_high:
            return Relation.INSIDE
        outer_low, outer_high = _ordinals(b.certain or b.possible)
        if outer_low <= a_low and a_high <= outer_high:
            return Relation.CONTAINS
    return Relation.OVERLAPS


_STEPS = [1, 2, 4, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500]


def axis(bounds_list: Iterable[Bounds]) -> tuple[int, int, int]:
    """``(year_from, year_to, tick_years)`` of one axis for all: 4 to 6 ticks, the first and last at its ends.

    A year stands for its first day. Open ends get a year of room. Without any day the axis is 2000 to 2025.
    """
    low: int | None = None
    high: int | None = None
    for bounds in bounds_list:
        first, last = bounds.possible
        if first is None and last is None:
            continue
        start = first.year if first else last.year - 1 if last else 0
        end = last.year + 1 if last else first.year + 2 if first else 0
        low = start if low is None else min(low, start)
        high = end if high is None else max(high, end)
    if low is None or high is None:
        return 2000, 2025, 5
    while high - low < 3:
        low, high = low - 1, (high + 1 if high - low < 2 else high)
    for step in _STEPS:
        start, end = low // step * step, -(-high // step) * step
        if (end - start) // step <= 5:
            break
    while (end - start) // step < 3:
        end += step
    return start, end, step


def year_number(day: date) -> float:
    """A day on the axis: 1 January 2016 is 2016.0, 2 July 2016 about 2016.5."""
    length = 365 + (monthrange(day.year, 2)[1] == 29)
    return day.year + (day.timetuple().tm_yday - 1) / length
