"""Periods: typed words or EDTF to one standard form, its name and its days.

``read`` never raises and never guesses: text that is not understood to the last sign is None, and text that can mean
two things asks. ``canonical``, ``bounds``, ``name`` and ``sort_key`` take EDTF and raise `BadPeriod` for anything else.
The rules in plain words are in ``docs/guide/periods.md``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from desktop.core.errors import BadPeriod
from desktop.core.periods import bounds as _bounds
from desktop.core.periods import forms as _forms
from desktop.core.periods import names as _names
from desktop.core.periods.atoms import QUESTIONS
from desktop.core.periods.bounds import Bounds, Relation, axis, relation, year_number
from desktop.core.periods.names import days_in_words, describe
from desktop.core.periods.words import fold, read_words

__all__ = [
    "QUESTIONS",
    "Ambiguous",
    "Bounds",
    "Reading",
    "Relation",
    "axis",
    "bounds",
    "canonical",
    "days_in_words",
    "describe",
    "name",
    "read",
    "relation",
    "sort_key",
    "year_number",
]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a typed period means. ``edtf`` is in standard form; ``name`` is our wording and reads back to it."""

    edtf: str
    name: str
    bounds: Bounds
    source: Literal["words", "edtf"]


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Two or more readings, the likelier first, and an English question (one of `QUESTIONS`)."""

    question: str
    readings: tuple[Reading, ...]


_EDTF_SIGNS = re.compile(r"[0-9Xx?~%/.,\[\]{} -]+")


def read(text: str, *, today: date | None = None) -> Reading | Ambiguous | None:
    """A typed period; None where it is not one. Never raises.

    Words are tried first, then EDTF. ``today`` (this day, if left out) decides only which centuries a two-digit year
    or decade can mean.
    """
    if len(text) > _forms.LONGEST:
        return None
    text = fold(text)
    if not text:
        return None
    found = read_words(text, today or date.today())
    if found.forms:
        readings = tuple(_reading(form, text) for form in found.forms)
        return readings[0] if len(readings) == 1 else Ambiguous(found.question, readings)
    form = _read_edtf(text)
    return None if form is None else _reading(form, text)


def _reading(form: _forms.Form, typed: str) -> Reading:
    edtf = _forms.write(form)
    same = typed.replace("x", "X").replace(" ", "") == edtf
    return Reading(edtf, _names.name_of(form), _bounds.bounds_of(form), "edtf" if same else "words")


def _read_edtf(text: str) -> _forms.Form | None:
    if not _EDTF_SIGNS.fullmatch(text):
        return None
    form = _forms.parse(text)
    if form is None or _forms.write(form) == text:
        return form
    # Not as we would write it: only what the public parser knows as EDTF too.
    return form if _is_edtf(re.sub(r", +", ",", text).replace("x", "X")) else None


def _is_edtf(text: str) -> bool:
    from edtf import parse_edtf

    try:
        parse_edtf(text)
    except Exception:  # the parser fails in many ways on what it does not know
        return False
    return True


@lru_cache(maxsize=4096)
def _form(edtf: str) -> _forms.Form:
    form = _forms.parse(edtf)
    if form is None:
        raise BadPeriod(text=edtf if len(edtf) <= 60 else edtf[:59] + "…")
    return form


def canonical(edtf: str) -> str:
    """The one way to write this EDTF; equal canonical EDTF is one code. Raises BadPeriod."""
    return _forms.write(_form(edtf))


def bounds(edtf: str) -> Bounds:
    """Certain and possible days. Raises BadPeriod."""
    return _bounds.bounds_of(_form(edtf))


def name(edtf: str) -> str:
    """The standard wording: "about 2016", "since 2020". Raises BadPeriod."""
    return _names.name_of(_form(edtf))


def sort_key(edtf: str) -> tuple[int, int, str]:
    """Chronological: by first possible day (open first), then last (open last), then the EDTF. Raises BadPeriod."""
    low, high = bounds(edtf).possible
    end = high.toordinal() if high else date.max.toordinal() + 1
    return low.toordinal() if low else 0, end, canonical(edtf)
