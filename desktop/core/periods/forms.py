"""EDTF (ISO 8601-2, the Library of Congress profile of 2019) as values: dates, intervals and sets.

Read is what a period of testimony needs: years 0001 to 9999 with unspecified last digits (``199X``), months, days,
unknown months and days (``2015-XX``), parts of a year (``2019-21`` to ``2019-41``), the marks ``?`` ``~`` ``%`` on the
whole or on parts, intervals with open (``..``) and unknown (empty) ends, and the sets ``[...]`` and ``{...}``.
Times of day, years before 1 or after 9999 and years without any known digit are refused.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, IntFlag
from functools import lru_cache
from typing import TypeAlias

LONGEST = 200
"""Characters; anything longer is no period."""


class Mark(IntFlag):
    """What is said of one part of a date: ``?`` doubted, ``~`` approximate, ``%`` both."""

    NONE = 0
    DOUBTED = 1
    ABOUT = 2


class End(Enum):
    """The end of an interval that is no date."""

    OPEN = ".."
    UNKNOWN = ""


_SIGNS = {"": Mark.NONE, "?": Mark.DOUBTED, "~": Mark.ABOUT, "%": Mark.DOUBTED | Mark.ABOUT}
_SIGN_OF = {mark: sign for sign, mark in _SIGNS.items()}

# First month and number of months. Spring to winter without a hemisphere (21 to 24) count as northern; a winter or
# southern summer is the one that begins in December of the year.
PARTS_OF_YEAR: dict[int, tuple[int, int]] = {
    21: (3, 3), 22: (6, 3), 23: (9, 3), 24: (12, 3),
    25: (3, 3), 26: (6, 3), 27: (9, 3), 28: (12, 3),
    29: (9, 3), 30: (12, 3), 31: (3, 3), 32: (6, 3),
    33: (1, 3), 34: (4, 3), 35: (7, 3), 36: (10, 3),
    37: (1, 4), 38: (5, 4), 39: (9, 4),
    40: (1, 6), 41: (7, 6),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Date:
    """One EDTF date. ``year`` has four signs (digits, then ``X``); ``part`` is a month, ``XX`` or a part of a year.

    ``marks`` belong to year, part and day, in this order.
    """

    year: str
    part: str = ""
    day: str = ""
    marks: tuple[Mark, Mark, Mark] = (Mark.NONE, Mark.NONE, Mark.NONE)

    @property
    def size(self) -> int:
        """How many of year, part and day are there: 1 to 3."""
        return 1 + bool(self.part) + bool(self.day)

    @property
    def first_year(self) -> int:
        return max(1, int(self.year.replace("X", "0")))

    @property
    def last_year(self) -> int:
        return int(self.year.replace("X", "9"))

    @property
    def plain_year(self) -> bool:
        return not self.part and "X" not in self.year

    @property
    def countable(self) -> bool:
        """A plain year, month or day without marks: one that has a next and a previous of its kind."""
        known = "X" not in self.year + self.part + self.day
        return known and not any(self.marks) and (not self.part or int(self.part) <= 12)

    @property
    def mark(self) -> Mark | None:
        """The mark on the date as a whole; None where its parts are marked differently."""
        marks = set(self.marks[: self.size])
        return self.marks[0] if len(marks) == 1 else None

    def marked(self, mark: Mark) -> Date:
        """This date with ``mark`` on each of its parts, besides those it has."""
        own = [old | mark if place < self.size else Mark.NONE for place, old in enumerate(self.marks)]
        return replace(self, marks=(own[0], own[1], own[2]))

    def bare(self) -> Date:
        return Date(self.year, self.part, self.day)


@dataclass(frozen=True, slots=True)
class Span:
    """An interval, ``A/B``; at least one end is a date."""

    start: Date | End
    end: Date | End


@dataclass(frozen=True, slots=True)
class Run:
    """``A..B`` inside a set: each year, month or day from A to B. None is an open end."""

    first: Date | None
    last: Date | None


@dataclass(frozen=True, slots=True)
class Choice:
    """A set: one of its members (``[...]``, ``every`` false) or all of them (``{...}``, ``every`` true)."""

    members: tuple[Date | Run, ...]
    every: bool


Form: TypeAlias = Date | Span | Choice

_DATE = re.compile(
    r"([?~%]?)([0-9]{1,4}X{0,3})([?~%]?)"
    r"(?:-([?~%]?)([0-9]{2}|XX)([?~%]?)(?:-([?~%]?)([0-9]{2}|XX)([?~%]?))?)?"
)


@lru_cache(maxsize=4096)
def extent(when: Date) -> tuple[date, date] | None:
    """First and last day a date can mean, marks left aside; None where there is no such day."""
    first, last = when.first_year, when.last_year
    if first > last:
        return None
    if when.part in ("", "XX"):
        return date(first, 1, 1), date(last, 12, 31)
    part = int(when.part)
    if part in PARTS_OF_YEAR:
        if first != last:
            return None
        month, months = PARTS_OF_YEAR[part]
        end = month + months - 1
        year = first + (end > 12)
        if year > 9999:
            return date(first, month, 1), date.max
        end = end - 12 if end > 12 else end
        return date(first, month, 1), date(year, end, monthrange(year, end)[1])
    if not 1 <= part <= 12:
        return None
    if when.day in ("", "XX"):
        return date(first, part, 1), date(last, part, monthrange(last, part)[1])
    day = int(when.day)
    years = [year for year in range(first, last + 1) if 1 <= day <= monthrange(year, part)[1]]
    return (date(years[0], part, day), date(years[-1], part, day)) if years else None


def parse_date(text: str) -> Date | None:
    """One date as EDTF writes it; None where it is none or names a day that does not exist."""
    found = _DATE.fullmatch(text)
    if found is None:
        return None
    before, year, after, part_before, part, part_after, day_before, day, day_after = (
        group or "" for group in found.groups()
    )
    if len(year) != 4 or (part == "XX" and day not in ("", "XX")):
        return None
    if day and part != "XX" and int(part) > 12:
        return None
    right = [_SIGNS[after], _SIGNS[part_after], _SIGNS[day_after]]
    marks = (
        _SIGNS[before] | right[0] | right[1] | right[2],  # a mark on the right also covers all to its left
        _SIGNS[part_before] | right[1] | right[2],
        _SIGNS[day_before] | right[2],
    )
    when = Date(year, part, day, marks)
    return when if extent(when) is not None else None


def write_date(when: Date) -> str:
    shared = 0
    if when.marks[0]:
        shared = 1
        while shared < when.size and when.marks[shared] == when.marks[0]:
            shared += 1
    pieces = []
    for place, piece in enumerate((when.year, when.part, when.day)[: when.size]):
        if place >= shared:
            piece = _SIGN_OF[when.marks[place]] + piece
        elif place == shared - 1:
            piece += _SIGN_OF[when.marks[place]]
        pieces.append(piece)
    return "-".join(pieces)


def parse(text: str) -> Form | None:
    """EDTF text to its one standard form; None where it is no EDTF that is read here."""
    text = text.strip()
    if len(text) > LONGEST:
        return None
    text = re.sub(r", +", ",", text).replace("x", "X")
    if text[:1] + text[-1:] in ("[]", "{}"):
        return _parse_choice(text)
    start, slash, end = text.partition("/")
    if not slash:
        return parse_date(text)
    ends: list[Date | End] = []
    for piece in (start, end):
        side = End(piece) if piece in ("", "..") else parse_date(piece)
        if side is None:
            return None
        ends.append(side)
    return span(ends[0], ends[1])


def write(form: Form) -> str:
    match form:
        case Date():
            return write_date(form)
        case Span():
            return "/".join(end.value if isinstance(end, End) else write_date(end) for end in (form.start, form.end))
        case Choice():
            pieces = []
            for member in form.members:
                if isinstance(member, Run):
                    ends = (write_date(end) if end else "" for end in (member.first, member.last))
                    pieces.append("..".join(ends))
                else:
                    pieces.append(write_date(member))
            return ("{%s}" if form.every else "[%s]") % ",".join(pieces)


def span(start: Date | End, end: Date | End) -> Form | None:
    """An interval in standard form: None where it has no date or runs backwards, a date where both ends are one."""
    if isinstance(start, End) or isinstance(end, End):
        return None if isinstance(start, End) and isinstance(end, End) else Span(start, end)
    first, last = extent(start), extent(end)
    if first is None or last is None or first[0] > last[1]:
        return None
    unknown = "X" in start.part + start.day or ("X" in start.year and start.part)
    return start if start == end and not unknown else Span(start, end)


def _parse_choice(text: str) -> Form | None:
    members: list[Date | Run] = []
    for piece in text[1:-1].split(","):
        first, dots, last = piece.partition("..")
        if not dots:
            member = parse_date(piece)
            if member is None:
                return None
            members.append(member)
            continue
        ends = [parse_date(end) if end else None for end in (first, last)]
        if (first and ends[0] is None) or (last and ends[1] is None):
            return None
        members.append(Run(ends[0], ends[1]))
    return choice(members, every=text[0] == "{")


_FAR = 10**9


def choice(members: list[Date | Run], *, every: bool) -> Form | None:
    """A set in standard form: in order, nothing twice, three or more in a row as a run; one member alone is itself."""
    rows: dict[int, list[tuple[int, int]]] = {}
    others: dict[str, Date] = {}
    for member in members:
        if isinstance(member, Run):
            ends = [end for end in (member.first, member.last) if end is not None]
            if not ends or not all(end.countable for end in ends) or len({end.size for end in ends}) > 1:
                return None
            low = _place(member.first) if member.first else -_FAR
            high = _place(member.last) if member.last else _FAR
            if low > high:
                return None
            rows.setdefault(ends[0].size, []).append((low, high))
        elif member.countable:
            rows.setdefault(member.size, []).append((_place(member), _place(member)))
        else:
            others[write_date(member)] = member
    found: list[Date | Run] = list(others.values())
    for size, places in rows.items():
        for low, high in _joined(places):
            first = _at(low, size) if low > -_FAR else None
            last = _at(high, size) if high < _FAR else None
            if first is None or last is None or high - low > 1:
                found.append(Run(first, last))
            else:
                found.extend(_at(place, size) for place in range(low, high + 1))
    found.sort(key=_in_order)
    if len(found) == 1 and isinstance(found[0], Date):
        return found[0]
    return Choice(tuple(found), every) if found else None


def _joined(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for low, high in sorted(places):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined


def _place(when: Date) -> int:
    """A countable date as a number among those of its size."""
    if when.day:
        return date(int(when.year), int(when.part), int(when.day)).toordinal()
    return int(when.year) * 12 + int(when.part) - 1 if when.part else int(when.year)


def _at(place: int, size: int) -> Date:
    if size == 3:
        return day_of(date.fromordinal(place))
    return Date(f"{place // 12:04}", f"{place % 12 + 1:02}") if size == 2 else Date(f"{place:04}")


def day_of(day: date) -> Date:
    return Date(f"{day.year:04}", f"{day.month:02}", f"{day.day:02}")


def _in_order(member: Date | Run) -> tuple[int, int, str]:
    ends = (member.first, member.last) if isinstance(member, Run) else (member, member)
    first = extent(ends[0]) if ends[0] else None
    last = extent(ends[1]) if ends[1] else None
    return (
        first[0].toordinal() if first else 0,
        -last[1].toordinal() if last else -_FAR,
        write_date(member) if isinstance(member, Date) else "",
    )


def neighbour(when: Date, step: int) -> Date | None:
    """The year, month or day ``step`` (1 or -1) away, marks kept; None past the years 1 to 9999.

    A decade or century steps to a year and a part of a year to a month, so that what follows it begins at once.
    """
    bare = when.bare()
    ends = extent(bare)
    if ends is None or ("X" in bare.year and bare.part) or when.mark is None:
        return None
    if "X" in bare.year or bare.part == "XX":
        size = 1
    elif bare.part and (int(bare.part) > 12 or bare.day == "XX"):
        size = 2
    else:
        size = bare.size
    edge = ends[1] if step > 0 else ends[0]
    full = day_of(edge)
    place = _place(Date(full.year, full.part if size > 1 else "", full.day if size > 2 else "")) + step
    lowest, highest = {1: (1, 9999), 2: (12, 9999 * 12 + 11), 3: (1, date.max.toordinal())}[size]
    return _at(place, size).marked(when.mark) if lowest <= place <= highest else None
