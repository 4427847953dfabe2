"""Periods in words: "around 2016", "2014-2024", "since 2020", "before 2011", "March 2015 or 2016".

Our own phrase table. A text is read whole or not at all: nothing may be left over. What can be meant in two ways comes
back with both and a question. Words that depend on the day they are read ("last year") are not understood.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice, product
from typing import TYPE_CHECKING

from desktop.core.periods.atoms import ASK_ENDS, ASK_PART, MONTH, NOTHING, Found, atom, found, peel
from desktop.core.periods.forms import (
    LONGEST,
    Date,
    End,
    Form,
    Mark,
    Run,
    Span,
    choice,
    extent,
    neighbour,
    parse,
    parse_date,
    span,
)
from desktop.core.periods.names import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_MOST = 6
"""Readings offered at once; more are no help."""

_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\ufe63\uff0d"), "-")
_DASHES = dict.fromkeys(map(ord, "\u2012\u2013\u2014\u2015\u2212\u2e3a\u2e3b\ufe58"), "–")
_QUOTES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u2032`´"), "'")
_OTHERS = {ord("\uff5e"): "~", ord("\u223c"): "~", ord("\uff1f"): "?", ord("\uff0f"): "/", ord("…"): ".."}
_SIGNS: dict[int, str] = {**_HYPHENS, **_DASHES, **_QUOTES, **_OTHERS}


def fold(text: str) -> str:
    """Typed text in plain signs: ASCII digits, one kind of hyphen, dash, quote and space; no invisible signs."""
    folded = []
    for sign in unicodedata.normalize("NFC", text).translate(_SIGNS):
        if sign.isascii():
            folded.append(" " if sign in "\t\r\n" else sign)
            continue
        category = unicodedata.category(sign)
        if category == "Nd":
            folded.append(str(unicodedata.decimal(sign)))
        elif category in ("Zs", "Zl", "Zp"):
            folded.append(" ")
        elif category != "Cf":
            folded.append(sign)
    return re.sub(" +", " ", "".join(folded)).strip()


def clean(text: str) -> str:
    """Folded text as the phrase table knows it."""
    text = text.casefold()
    text = re.sub(r"(?<![.])[.]$|[,;]$", "", text).strip()
    text = re.sub(r"\b(\d{1,2}(?:st|nd|rd|th)?), ?(\d{4})\b", r"\1 \2", text)
    text = re.sub(rf"\b({MONTH}), (\d{{4}})\b", r"\1 \2", text)
    return re.sub(r"\b(?:ad|ce|a\.d\.|c\.e\.) (?=\d{4}\b)|(?<=\d{4}) (?:ad|ce|a\.d|c\.e)$", "", text)


def read_words(text: str, today: date) -> Found:
    """What a text in words can mean; nothing where any of it is left over. ``text`` is folded."""
    text = clean(text)
    if not text or len(text) > LONGEST or not any(map(str.isalnum, text)):
        return NOTHING
    for reader in (_short_span, atom, _open, _range, _choice):
        answer = reader(text, today)
        if answer.forms:
            return Found(answer.forms[:_MOST], answer.question)
    return NOTHING


def _short_span(text: str, today: date) -> Found:
    """``2014-24``, ``2010/12``: a span of years, a month or a season, as far as the numbers allow."""
    bare, mark = peel(text)
    hit = re.fullmatch(r"(\d{4}) ?([-–/]) ?(\d\d)", bare)
    if hit is None or hit[1] == "0000":
        return NOTHING
    part, years = None, None
    last = int(hit[3])
    if (hit[2] == "-" and " " not in bare) or (hit[2] == "/" and last <= 12):
        part = parse_date(f"{hit[1]}-{hit[3]}")
    if last > int(hit[1][2:]):
        years = Span(Date(hit[1]).marked(mark), Date(hit[1][:2] + hit[3]).marked(mark))
    month = part.marked(mark) if part else None
    return found([month, years] if last <= 12 else [years, month], ASK_PART)


_SINCE = (
    r"(?:ever )?since|from|starting(?: in| from| on)?|beginning(?: in| from| on)?|as (?:of|from)|not before"
    r"|no earlier than"
)
_AFTER = r"after|later than|following|subsequent to|post"
_BEFORE = r"before|prior to|earlier than|preceding|pre"
_UNTIL = r"until|till|'?til|up (?:to(?: and including)?|until|till)|through|by|(?:no|not) later than|not after"
_OPENERS = re.compile(
    rf"(?:(?P<since>{_SINCE})|(?P<after>{_AFTER})|(?P<before>{_BEFORE})|(?P<until>{_UNTIL}))"
    r"(?:(?<=pre|ost)-?(?=\d)|(?<=pre|ost)-| )"
)
_NOW = r"(?:the )?(?:present(?: day)?|today|now|date|this day)"
_CLOSERS = re.compile(
    rf"(?P<since> onwards?| on| (?:and|or) (?:later|after|onwards?|on|since)| at the earliest"
    rf"| ?(?:to|till|until|through|-|–) ?{_NOW})$"
    r"|(?P<until> (?:and|or) (?:earlier|before)| at the latest)$"
)
_EDGES = {
    "since": re.compile(r"(?:the )?(?:very )?(?:beginning|start) of (?:the )?"),
    "before": re.compile(r"(?:the )?(?:beginning|start) of (?:the )?"),
    "after": re.compile(r"(?:the )?end of (?:the )?"),
    "until": re.compile(r"(?:the )?(?:very )?end of (?:the )?"),
}


def _open(text: str, today: date) -> Found:
    """Periods with one end: since 2020 is ``2020/..``, after 2019 too; before 2011 is ``../2010``, until 2010 too."""
    if closer := _CLOSERS.search(text):
        side = closer.lastgroup or ""
        rest = re.sub(rf"^(?:{_SINCE}) ", "", text[: closer.start()]) if side == "since" else text[: closer.start()]
    else:
        opener = _OPENERS.match(text)
        if opener is None:
            return NOTHING
        side, rest = opener.lastgroup or "", text[opener.end() :]
    # Before the end of a year is until the year; after its start is since the year.
    for kind in (side, {"before": "until", "after": "since"}.get(side, side)):
        if edge := _EDGES[kind].match(rest):
            rest = rest[edge.end() :]
            break
    else:
        kind = side
    answer = atom(rest, today)
    return found((_one_sided(kind, form) for form in answer.forms), answer.question)


def _one_sided(kind: str, form: Form) -> Form | None:
    edges = (form.start, form.end) if isinstance(form, Span) else (form, form)
    edge = edges[0] if kind in ("since", "before") else edges[1]
    if not isinstance(edge, Date):
        return None
    if kind in ("after", "before"):
        beyond = neighbour(edge, 1 if kind == "after" else -1)
        if beyond is None:
            return None
        edge = beyond
    return span(edge, End.OPEN) if kind in ("since", "after") else span(End.OPEN, edge)


# Tried in this order; the first kind of separator that leaves two dates is the one that was meant.
_SEPARATORS = (
    re.compile(r" (?:to|till|til|until|through|thru) "),
    re.compile(r" (?:-|–|--) | ?– ?| ?-- ?"),
    re.compile(r" ?/ ?"),
    re.compile(r" ?\.{2,3} ?"),
    re.compile(r"-"),
)
_AND = re.compile(r" and ")
_UNKNOWN = re.compile(r"(?:an )?unknown(?: (?:date|time|day|start|end))?")


def _range(text: str, today: date) -> Found:
    separators: tuple[re.Pattern[str], ...] = _SEPARATORS
    if lead := re.match(r"(?:(?:at )?some (?:time|point) |sometime )?(?:in |during )?between (?:the )?", text):
        text, separators = text[lead.end() :], (_AND, *_SEPARATORS)
    elif lead := re.match(r"from (?:the )?", text):
        text = text[lead.end() :]
    for separator in separators:
        if separator is separators[-1] and parse(text) is not None:
            return NOTHING  # the hyphens are those of EDTF
        readings = []
        for hit in islice(separator.finditer(text), 12):
            left, right = text[: hit.start()], text[hit.end() :]
            readings.append(_ends(left, right, "-" in hit[0] or "–" in hit[0], today))
        forms = [form for reading in readings for form in reading.forms]
        if forms:
            return found(forms, next((r.question for r in readings if r.question), ASK_ENDS))
    return NOTHING


def _ends(left: str, right: str, dash: bool, today: date) -> Found:
    if not left or not right:
        return NOTHING
    unknown = (bool(_UNKNOWN.fullmatch(left)), bool(_UNKNOWN.fullmatch(right)))
    if any(unknown):
        known = NOTHING if all(unknown) else atom(right if unknown[0] else left, today)
        dates = [form for form in known.forms if isinstance(form, Date)]
        ends = [(End.UNKNOWN, date_) if unknown[0] else (date_, End.UNKNOWN) for date_ in dates]
        return found((span(*pair) for pair in ends), known.question)
    first, last = _pair(left, right, today)
    both = peel(left)[1] if dash and not peel(right)[1] else Mark.NONE
    forms = []
    for start, end in islice(product(first.forms, last.forms), 16):
        low = start.start if isinstance(start, Span) else start
        high = end.end if isinstance(end, Span) else end
        if isinstance(low, Date) and isinstance(high, Date):
            forms.append(span(low, high.marked(both)))
    return found(forms, first.question or last.question)


def _pair(left: str, right: str, today: date) -> tuple[Found, Found]:
    """Two dates side by side; what one leaves out (the year, the month, the century) the other one gives."""
    first, last = atom(left, today), atom(right, today)
    start = first.forms[0] if len(first.forms) == 1 else None
    two = r"'?\d\d"
    if (
        isinstance(start, Date)
        and start.plain_year
        and not start.mark
        and (short := re.fullmatch(rf"({two})( or so|~|\?)?", right))
    ):
        later = start.year[:2] + short[1][-2:]
        return first, atom(later + (short[2] or ""), today) if later > start.year else NOTHING
    if re.fullmatch(two, peel(right)[0]):
        return NOTHING, NOTHING
    if hit := re.fullmatch(r"(\d{1,2}(?:st|nd|rd|th)?) (\d{4})", right):
        name = re.match(r"[a-z]+", peel(left)[0])
        if name:
            last = atom(f"{hit[1]} {name[0]} {hit[2]}", today)
    if len(first.forms) != 1 and last.forms and isinstance(last.forms[0], Date):
        completed = _completed(left, last.forms[0], today)
        first = completed if completed.forms else NOTHING if re.fullmatch(two, peel(left)[0]) else first
    return first, last


def _completed(text: str, by: Date, today: date) -> Found:
    """``text`` with the year, or the month and year, of the date that follows it."""
    if "X" in by.year or not by.part:
        return NOTHING
    if by.day and "X" not in by.part and re.fullmatch(r"(?:the )?\d{1,2}(?:st|nd|rd|th)?", peel(text)[0]):
        return atom(f"{text} {MONTHS[int(by.part) - 1].casefold()} {by.year}", today)
    if re.search(r"[a-z]", text) and not re.search(r"\d{3}", text):
        for phrase in (f"{text} {by.year}", f"{text} of {by.year}"):
            answer = atom(phrase, today)
            if answer.forms and not any(isinstance(form, Date) and form.plain_year for form in answer.forms):
                return answer
    return NOTHING


def _choice(text: str, today: date) -> Found:
    every: bool | None = None
    if lead := re.match(r"(either|one of|any of|both|each of|every one of|all of) (?:the )?", text):
        every, text = lead[1] in ("both", "each of", "every one of", "all of"), text[lead.end() :]
    has_or, has_and = " or " in text, " and " in text or " & " in text
    runs = lead is not None
    if (has_or and has_and) or not (runs or has_or or has_and) or (every and has_or):
        return NOTHING
    every = has_and if every is None or has_and else every
    pieces = re.split(r",? (?:or|and|&) |, ?", text)
    if len(pieces) > 60:
        return NOTHING
    members: list[tuple[tuple[Date | Run, ...], str]] = []
    following: Date | None = None
    for piece in reversed(pieces):
        answer = atom(piece, today)
        options: tuple[Date | Run, ...] = tuple(form for form in answer.forms if isinstance(form, Date))
        if len(options) != 1 and following is not None:
            completed = [form for form in _completed(piece, following, today).forms if isinstance(form, Date)]
            options = tuple(completed) or options
        if not options and runs:
            options = tuple(_runs(piece, today))
        if not options:
            return NOTHING
        members.append((options, answer.question))
        following = options[0] if isinstance(options[0], Date) else None
    members.reverse()
    _give_months(pieces, members)
    sets = (choice(list(mix), every=every) for mix in islice(product(*(options for options, _ in members)), 16))
    return found(sets, next((question for options, question in members if question and len(options) > 1), ""))


def _runs(piece: str, today: date) -> Iterator[Run]:
    """``2014 to 2016`` as a member of a set."""
    for form in _range(piece, today).forms:
        if isinstance(form, Span) and isinstance(form.start, Date) and isinstance(form.end, Date):
            first, last = form.start, form.end
            if first.countable and last.countable and first.size == last.size:
                yield Run(first, last)


def _give_months(pieces: list[str], members: list[tuple[tuple[Date | Run, ...], str]]) -> None:
    """A bare year after a month or a day is that month or day of the year: March 2015 or 2016."""
    for place in range(1, len(pieces)):
        before = members[place - 1][0][0]
        if not re.fullmatch(r"\d{4}", pieces[place]) or not isinstance(before, Date) or not before.part:
            continue
        same = Date(pieces[place], before.part, before.day)
        if extent(same) is not None and pieces[place] != "0000":
            members[place] = ((same,), "")
