"""Single dates in words and figures: "May 2019", "03/04/2015", "late 1990s", "first quarter of 2019".

Every reader answers all the forms a text can mean, in order of likelihood, and the question that decides between
them. Text comes cleaned (`words.clean`): lower case, ASCII digits, single spaces, ``-`` and ``–`` the only dashes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.core.periods.forms import Date, Form, Mark, Span, extent, parse_date, span
from desktop.core.periods.names import MONTHS, third_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

ASK_DAY_OR_MONTH = "Which comes first, the day or the month?"
ASK_CENTURY = "Which century is meant?"
ASK_DECADE = "Is the decade meant, or the century?"
ASK_WINTER = "Which winter is meant?"
ASK_SUMMER = "Which summer is meant?"
ASK_PART = "Is this a part of one year, or a span of years?"
ASK_ENDS = "Where does the period begin, and where does it end?"
QUESTIONS = (ASK_DAY_OR_MONTH, ASK_CENTURY, ASK_DECADE, ASK_WINTER, ASK_SUMMER, ASK_PART, ASK_ENDS)


@dataclass(frozen=True, slots=True)
class Found:
    """All the forms that a text can mean; none: it was not understood."""

    forms: tuple[Form, ...] = ()
    question: str = ""


NOTHING = Found()


def found(forms: Iterable[Form | None], question: str = "") -> Found:
    kept = tuple(dict.fromkeys(form for form in forms if form is not None))
    return Found(kept, question if len(kept) > 1 else "")


_MONTH_OF = {name.casefold()[:length]: place for place, name in enumerate(MONTHS, 1) for length in (3, 20)}
_MONTH_OF["sept"] = 9
MONTH = r"(?:" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")\b\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_SEASON_OF = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_SIDE_OF = {"": 0, "northern": 4, "southern": 8}
_NTH = {"1": 0, "2": 1, "3": 2, "4": 3, "first": 0, "second": 1, "third": 2, "fourth": 3, "last": 3}
_QUARTER = r"first|second|third|fourth|last|[1-4](?:st|nd|rd|th)"
_CENTURY_OF = {
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "twenty-first": 21, "twenty first": 21,
}  # fmt: skip

_FILL = re.compile(
    r"(?:(?:at )?some (?:time|point) |sometime )?"
    r"(?:(?:during|throughout|within|over|(?:in|on)(?! or)|at(?= the)) )?(?:the )?"
)
_ABOUT = re.compile(
    r"(?:(?:in|on) or (?:about|around)|around|about|approximately|approx\.?|roughly|circa|some ?time around) (?:the )?"
    r"|(?:cca|ca|c)(?:\. ?| )(?:the )?|(?:cca|ca|c)(?=\d)|~ ?"
)
_PERHAPS = re.compile(r"(?:perhaps|maybe|possibly|probably|presumably) (?:in )?(?:the )?")
_ABOUT_END = re.compile(r"(?: or so| or thereabouts| ?-?ish| \(?approx(?:\.|imately)?\)?| \(?circa\)?| ?~)$")
_DOUBT_END = re.compile(r"(?: ?\?| \(\?\))$")


def peel(text: str) -> tuple[str, Mark]:
    """A text without its "about" and "perhaps", and the mark that they make."""
    mark = Mark.NONE
    fill = _FILL.match(text)
    text = text[fill.end() :] if fill else text
    while True:
        for pattern, sign in ((_ABOUT, Mark.ABOUT), (_PERHAPS, Mark.DOUBTED)):
            lead = pattern.match(text)
            if lead and not mark & sign:
                text, mark = text[lead.end() :], mark | sign
                break
        else:
            break
    for pattern, sign in ((_DOUBT_END, Mark.DOUBTED), (_ABOUT_END, Mark.ABOUT)):
        tail = pattern.search(text)
        if tail and not mark & sign:
            text, mark = text[: tail.start()], mark | sign
    if text.endswith("%") and not mark:
        text, mark = text[:-1].rstrip(), Mark.ABOUT | Mark.DOUBTED
    return text, mark


def atom(text: str, today: date) -> Found:
    """One date, or the early, mid or late part of one."""
    bare, mark = peel(text)
    plain = _core(bare, today)
    if not mark:
        return plain
    return found((form.marked(mark) for form in plain.forms if isinstance(form, Date)), plain.question)


def _make(year: int | str, part: int | str = "", day: int | str = "") -> Date | None:
    pieces = [f"{year:04}" if isinstance(year, int) else year]
    pieces += [f"{piece:02}" if isinstance(piece, int) else piece for piece in (part, day) if piece != ""]
    return parse_date("-".join(pieces))


def _core(text: str, today: date) -> Found:
    if re.fullmatch(r"(?:year )?\d{4}", text):
        return found([_make(text[-4:])])
    for reader in (_numeric, _decade, _century, _month, _season, _portion):
        answer = reader(text, today)
        if answer.forms:
            return answer
    return NOTHING


def _centuries(last_two: int, today: date) -> list[int]:
    """The two years with these last digits that came last, the nearer one first."""
    newest = today.year - (today.year - last_two) % 100
    return [year for year in (newest, newest - 100) if year > 0]


def _numeric(text: str, today: date) -> Found:
    if re.fullmatch(r"'?\d\d", text):
        return found([_make(year) for year in _centuries(int(text[-2:]), today)], ASK_CENTURY)
    if hit := re.fullmatch(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})", text):
        return found([_make(hit[1], int(hit[3]), int(hit[4]))] if int(hit[3]) <= 12 else [])
    if hit := re.fullmatch(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)", text):
        years = [int(hit[4])] if len(hit[4]) == 4 else _centuries(int(hit[4]), today)
        pairs = [(int(hit[3]), int(hit[1])), (int(hit[1]), int(hit[3]))]
        days = found([_make(year, *pair) for year in years for pair in pairs if pair[0] <= 12], ASK_DAY_OR_MONTH)
        one_order = len({(form.part, form.day) for form in days.forms if isinstance(form, Date)}) == 1
        return replace(days, question=ASK_CENTURY) if one_order and days.question else days
    if hit := re.fullmatch(r"(\d{4})([-/.])(\d{1,2})", text):
        part = int(hit[3])
        return found([_make(hit[1], part)] if part <= 12 or hit[2] == "-" else [])
    if hit := re.fullmatch(r"(\d{1,2})[-/.](\d{4})", text):
        return found([_make(hit[2], int(hit[1]))] if int(hit[1]) <= 12 else [])
    return NOTHING


def _decade(text: str, today: date) -> Found:
    if hit := re.fullmatch(r"(?:decade of (?:the )?)?(\d{3})(?:0'?s|x)( \(?decade\)?)?", text):
        decade = _make(hit[1] + "X")
        if hit[1][2] != "0" or hit[2] or text.endswith("x") or text.startswith("decade"):
            return found([decade])
        # The 2000s are a decade for now; the 1900s may be a hundred years.
        meant = [decade] if int(hit[1]) * 10 + 99 >= today.year else [decade, _make(hit[1][:2] + "XX")]
        return found(meant, ASK_DECADE)
    if hit := re.fullmatch(r"'?(\d)0'?s", text):
        tens = int(hit[1])
    elif text in _TENS:
        tens = _TENS.index(text) + 2
    else:
        return NOTHING
    # A decade of this century that is not here yet cannot be meant.
    years = _centuries(tens * 10, today)
    meant = [_make(f"{year // 10:03}X") for year in years]
    return found(meant[:1] if years[0] < today.year // 100 * 100 else meant, ASK_CENTURY)


def _century(text: str, today: date) -> Found:
    if hit := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)[ -](?:century|cent\.?|c\.?)", text):
        number = int(hit[1])
    elif hit := re.fullmatch(r"([a-z]+(?:[ -][a-z]+)?)[ -]century", text):
        number = _CENTURY_OF.get(hit[1], 0)
    elif hit := re.fullmatch(r"(\d\d)xx", text):
        number = int(hit[1]) + 1
    else:
        return NOTHING
    return found([_make(f"{number - 1:02}XX")] if 1 <= number <= 100 else [])


def _month(text: str, today: date) -> Found:
    def of(name: str) -> int:
        return _MONTH_OF[name.rstrip(".")]

    def day(digits: str) -> int:
        return int(re.sub(r"\D", "", digits))

    if hit := re.fullmatch(rf"({MONTH})[ -]?(?:of |in )?(\d{{4}})", text):
        return found([_make(hit[2], of(hit[1]))])
    if hit := re.fullmatch(rf"(\d{{4}}),?[ -]({MONTH})", text):
        return found([_make(hit[1], of(hit[2]))])
    if hit := re.fullmatch(rf"({MONTH})[ -]'?(\d\d)", text):
        return found([_make(year, of(hit[1])) for year in _centuries(int(hit[2]), today)], ASK_CENTURY)
    if hit := re.fullmatch(rf"({_DAY})[ -]?(?:of )?({MONTH})[ -](?:of )?(\d{{4}})", text):
        return found([_make(hit[3], of(hit[2]), day(hit[1]))])
    if hit := re.fullmatch(rf"({MONTH}) (?:the )?({_DAY}) (\d{{4}})", text):
        return found([_make(hit[3], of(hit[1]), day(hit[2]))])
    if hit := re.fullmatch(rf"(\d{{4}})[ -]({MONTH})[ -]({_DAY})", text):
        return found([_make(hit[1], of(hit[2]), day(hit[3]))])
    if hit := re.fullmatch(rf"(?:an? )?(?:unknown )?(day|month) (?:in|of) (?:({MONTH}) )?(\d{{4}})", text):
        if hit[1] == "day":
            return found([_make(hit[3], of(hit[2]) if hit[2] else "XX", "XX")])
        return found([_make(hit[3], "XX")] if not hit[2] else [])
    return NOTHING


def _season(text: str, today: date) -> Found:
    hit = re.fullmatch(
        r"(?:(northern|southern) )?(spring|summer|autumn|fall|winter)(?: of| in)?(?: the year)? "
        r"(\d{4})(?: ?[-/–] ?(\d{4}|\d\d))?",
        text,
    )
    if hit is None:
        return NOTHING
    year, part = int(hit[3]), _SEASON_OF[hit[2]] + _SIDE_OF[hit[1] or ""]
    over = part in (24, 28, 30)
    if hit[4]:
        follows = int(hit[4]) == (year + 1 if len(hit[4]) == 4 else (year + 1) % 100)
        return found([_make(year, part)] if over and follows else [])
    years = [year, year - 1] if over else [year]
    question = ASK_WINTER if hit[2] == "winter" else ASK_SUMMER
    return found([_make(meant, part) for meant in years if meant > 0], question)


def _portion(text: str, today: date) -> Found:
    """Parts of something else: quarters, halves, thirds; early, mid, late."""
    if hit := re.fullmatch(r"([qh])([1-4])[ -/]*(?:of )?(\d{4})", text):
        letter, number, year = hit.groups()
    elif hit := re.fullmatch(r"(\d{4})[ -/]*([qh])([1-4])", text):
        year, letter, number = hit.groups()
    elif hit := re.fullmatch(rf"({_QUARTER}) quarter(?: of| in)? (\d{{4}})", text):
        letter, number, year = "q", hit[1] if hit[1] in _NTH else hit[1][0], hit[2]
    else:
        letter = number = year = ""
    if letter == "q":
        return found([_make(year, 33 + _NTH[number])])
    if letter == "h":
        return found([_make(year, 40 + _NTH[number])] if number in "12" else [])
    if hit := re.fullmatch(r"(first|middle|last) four months of (\d{4})", text):
        return found([_make(hit[2], 37 + ("first", "middle", "last").index(hit[1]))])
    if hit := re.fullmatch(r"(first|second|1st|2nd|latter|last) half of (?:the )?(.+)", text):
        whole = _core(hit[2], today)
        return found((_half(form, hit[1] in ("first", "1st")) for form in whole.forms), whole.question)
    if hit := re.fullmatch(r"(early|mid)[ -]?(?:to|-|–)[ -]?(?:the )?(mid|late)[ -](?:the )?(.+)", text):
        whole = _core(hit[3], today)
        return found((_thirds(form, hit[1], hit[2]) for form in whole.forms), whole.question)
    if hit := re.fullmatch(r"(early|beginning|start|mid|middle|late|end)(?: part)?(?: of| in)?[ -](?:the )?(.+)", text):
        which = {"beginning": "early", "start": "early", "middle": "mid", "end": "late"}.get(hit[1], hit[1])
        whole = _core(hit[2], today)
        return found((_thirds(form, which, which) for form in whole.forms), whole.question)
    return NOTHING


def _thirds(form: Form, first: str, last: str) -> Form | None:
    """From the beginning of one third of a date to the end of another."""
    if not isinstance(form, Date):
        return None
    start, end = third_of(form, first), third_of(form, last)
    return span(start.start, end.end) if start and end else None


def _half(form: Form, first: bool) -> Form | None:
    if not isinstance(form, Date) or form.part or extent(form) is None:
        return None
    unknown = form.year.count("X")
    if unknown == 0:
        return _make(form.year, 40 if first else 41)
    if unknown > 2 or form.year.startswith("000"):
        return None
    base, length = int(form.year.replace("X", "0")), 10**unknown
    low = base if first else base + length // 2
    start, end = _make(low), _make(low + length // 2 - 1)
    return Span(start, end) if start and end else None
