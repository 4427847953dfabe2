"""The standard wording of a period: one name for one EDTF, which reads back to the same EDTF.

A few forms have no plain words (a mark on a single part, a decade's 25 December); their name is the EDTF itself.
"""

from __future__ import annotations

from calendar import monthrange
from itertools import pairwise
from typing import TYPE_CHECKING

from desktop.core.periods.forms import Choice, Date, End, Form, Mark, Run, Span, neighbour, span, write

if TYPE_CHECKING:
    from datetime import date

    from desktop.core.periods.bounds import Bounds

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SEASONS = ("spring", "summer", "autumn", "winter")
ORDINALS = ("first", "second", "third", "fourth")
_MARKED = {
    Mark.NONE: "",
    Mark.ABOUT: "about ",
    Mark.DOUBTED: "perhaps ",
    Mark.DOUBTED | Mark.ABOUT: "perhaps about ",
}


def name_of(form: Form) -> str:
    words: str | None
    match form:
        case Date():
            words = _date(form)
        case Span():
            words = _span(form)
        case Choice():
            words = _choice(form)
    return words if words is not None else write(form)


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _date(when: Date) -> str | None:
    if when.mark is None:
        return None
    plain = _plain(when)
    article = "the " if when.mark and "X" in when.year else ""
    return None if plain is None else _MARKED[when.mark] + article + plain


def _plain(when: Date) -> str | None:
    year = when.year
    if "X" in year:
        if when.part or year.count("X") > 2 or year == "000X":
            return None
        if year.endswith("XX"):
            return f"{_ordinal(int(year[:2]) + 1)} century"
        # A decade such as the 1900s shares its short name with its century.
        return f"{year[:3]}0s (decade)" if year[2] == "0" and year != "200X" else f"{year[:3]}0s"
    if not when.part:
        return year
    if when.part == "XX":
        return f"a day in {year}" if when.day else f"a month in {year}"
    part = int(when.part)
    if part <= 12:
        month = f"{MONTHS[part - 1]} {year}"
        if not when.day:
            return month
        return f"a day in {month}" if when.day == "XX" else f"{int(when.day)} {month}"
    if part >= 40:
        return f"{ORDINALS[part - 40]} half of {year}"
    if part >= 37:
        return f"{('first', 'middle', 'last')[part - 37]} four months of {year}"
    if part >= 33:
        return f"{ORDINALS[part - 33]} quarter of {year}"
    side = "" if part < 25 else "northern " if part < 29 else "southern "
    over = part in (24, 28, 30)
    if over and year == "9999":
        return None
    return f"{side}{SEASONS[(part - 21) % 4]} {year}" + (f"-{int(year) + 1:04}" if over else "")


def _in_a_phrase(when: Date) -> str | None:
    """As `_date`, with the article that a decade or a century takes after "since"."""
    words = _date(when)
    return words if words is None or when.mark or "X" not in when.year else f"the {words}"


def _span(form: Span) -> str | None:
    start, end = form.start, form.end
    if isinstance(end, End):
        if isinstance(start, End):
            return None
        words = _date(start) if end is End.UNKNOWN else _in_a_phrase(start)
        if words is None:
            return None
        return f"{words} to an unknown date" if end is End.UNKNOWN else f"since {words}"
    if isinstance(start, End):
        if start is End.UNKNOWN:
            words = _date(end)
            return None if words is None else f"an unknown date to {words}"
        following = neighbour(end, 1) if end.bare().countable and end.mark in (Mark.NONE, Mark.ABOUT) else None
        words = _date(following) if following else _in_a_phrase(end)
        return None if words is None else f"{'before' if following else 'until'} {words}"
    third = _third(form)
    if third is not None:
        return third
    if start.countable and end.countable and start.size == end.size > 1 and start.year == end.year:
        if start.part == end.part:
            return f"{int(start.day)} to {_plain(end)}"
        return f"{_plain(start)} to {_plain(end)}".replace(f" {start.year}", "", 1)
    first, last = _date(start), _date(end)
    return None if first is None or last is None else f"{first} to {last}"


def third_of(when: Date, which: str) -> Span | None:
    """The early, mid or late part of a century, decade, year or month; its inner edges are approximate.

    A decade splits after its years 3 and 6, a century after 33 and 66, a year after April and August, a month after
    the 10th and 20th. None for anything else.
    """
    if any(when.marks) or "X" in when.part + when.day or when.day:
        return None
    if "X" in when.year:
        base, unknown = int(when.year.replace("X", "0")), when.year.count("X")
        if when.part or base == 0 or unknown > 2:
            return None
        cuts = (0, 4, 7, 10) if unknown == 1 else (0, 34, 67, 100)
        dates = [(Date(f"{base + low:04}"), Date(f"{base + high - 1:04}")) for low, high in pairwise(cuts)]
    elif not when.part:
        dates = [(Date(when.year, f"{low:02}"), Date(when.year, f"{low + 3:02}")) for low in (1, 5, 9)]
    elif int(when.part) <= 12:
        length = monthrange(int(when.year), int(when.part))[1]
        pairs = ((1, 10), (11, 20), (21, length))
        dates = [tuple(Date(when.year, when.part, f"{day:02}") for day in pair) for pair in pairs]  # type: ignore[misc]
    else:
        return None
    place = ("early", "mid", "late").index(which)
    start, end = dates[place]
    found = span(start if place == 0 else start.marked(Mark.ABOUT), end if place == 2 else end.marked(Mark.ABOUT))
    return found if isinstance(found, Span) else None


def _third(form: Span) -> str | None:
    start = form.start
    if not isinstance(start, Date) or "X" in start.year:
        return None
    if start.day:
        wholes = [Date(start.year, start.part)]
    elif start.part:
        wholes = [Date(start.year)]
    else:
        wholes = [Date(start.year[:3] + "X"), Date(start.year[:2] + "XX")]
    for whole in wholes:
        for which in ("early", "mid", "late"):
            if third_of(whole, which) == form:
                return f"{which} {_plain(whole)}"
    return None


def _choice(form: Choice) -> str | None:
    pieces: list[str] = []
    runs = False
    months = False
    for member in form.members:
        if isinstance(member, Run):
            if member.first is None or member.last is None:
                return None
            runs = True
            pieces.append(f"{_plain(member.first)} to {_plain(member.last)}")
            months = months or bool(member.first.part)
            continue
        words = _date(member)
        if words is None:
            return None
        if member.plain_year and months and member.mark is not None:
            # "March 2015 or 2016" means March 2016; a whole year after a month says so.
            words = f"{_MARKED[member.mark]}the year {member.year}"
        months = months or bool(member.part)
        pieces.append(words)
    lead = ("each of " if form.every else "one of ") if runs else ""
    joint = " and " if form.every else " or "
    return lead + joint.join([", ".join(pieces[:-1]), pieces[-1]] if len(pieces) > 1 else pieces)


def days_in_words(days: tuple[date | None, date | None]) -> str:
    """Inclusive days in the coarsest plain words: "2016", "2015 to 2017", "May 2019", "since 2020", "before 2011"."""
    low, high = days
    if low is None and high is None:
        return "any time"
    year_low = low is None or (low.month, low.day) == (1, 1)
    year_high = high is None or (high.month, high.day) == (12, 31)
    month_low = low is None or low.day == 1
    month_high = high is None or high.day == monthrange(high.year, high.month)[1]
    size = 1 if year_low and year_high else 2 if month_low and month_high else 3

    def cut(day: date) -> Date:
        return Date(f"{day.year:04}", f"{day.month:02}" if size > 1 else "", f"{day.day:02}" if size > 2 else "")

    start: Date | End = End.OPEN if low is None else cut(low)
    end: Date | End = End.OPEN if high is None else cut(high)
    if isinstance(start, Date) and isinstance(end, Date):
        return name_of(start if start == end else Span(start, end))
    return name_of(Span(start, end))


def describe(bounds: Bounds) -> tuple[str, dict[str, str]]:
    """The bounds as a template and its data: "certain 2016, possible 2015 to 2017".

    Templates: ``certain {certain}`` (nothing else is possible), ``certain {certain}, possible {possible}`` and
    ``possible {possible}``.
    """
    possible = days_in_words(bounds.possible)
    if bounds.certain is None:
        return "possible {possible}", {"possible": possible}
    certain = days_in_words(bounds.certain)
    if bounds.certain == bounds.possible:
        return "certain {certain}", {"certain": certain}
    return "certain {certain}, possible {possible}", {"certain": certain, "possible": possible}
