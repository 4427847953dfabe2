"""Tables, workbooks and random codebooks for the tests of codebooks that come in and go out."""

from __future__ import annotations

import csv
import io
import unicodedata
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from desktop.core.codebook_exchange.sources import default_target, draft_of, from_table
from desktop.core.codebook_exchange.tables import read_table
from desktop.core.codebook_files import CodebookSpec, CodeSpec, ConfusionSpec, FacetSpec
from desktop.core.codebook_loading import BUILTIN_KEYS
from desktop.core.model import Cardinality, FacetKind
from desktop.core.naming import name_key, tidy_text
from desktop.core.periods import canonical

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.codebook_exchange.building import Draft, Target


def csv_bytes(rows: Sequence[Sequence[str]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)


def xlsx_bytes(rows: Sequence[Sequence[Any]], **sheets: Sequence[Sequence[Any]]) -> bytes:
    from xlsxwriter import Workbook

    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True})
    for name, cells in {"Sheet1": rows, **sheets}.items():
        sheet = book.add_worksheet(name)
        for at, row in enumerate(cells):
            for column, cell in enumerate(row):
                sheet.write(at, column, cell)
    book.close()
    return out.getvalue()


def drafted(data: bytes, target: Target | None = None, name: str = "mine.csv") -> Draft:
    source = from_table(read_table(data, name))
    return draft_of(source, target or default_target(source))


def paths(draft: Draft) -> dict[str, list[tuple[str, ...]]]:
    return {facet.name: [path for path, _ in facet.walk()] for facet in draft.spec.facets}


def code(draft: Draft, *path: str) -> CodeSpec:
    return next(found for facet in draft.spec.facets for at, found in facet.walk() if at == path)


# random codebooks

PERIODS = (
    "2014",
    "2016~",
    "1994/1998~",
    "2020/..",
    "../2011",
    "201X",
    "2019-05",
    "2015-03/2016-02",
    "2021-23",
    "2009-21",
)
# A workbook cannot hold control characters: what it makes of them is tested by itself.
LETTERS = st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufffe\uffff")
TEXTS = st.one_of(
    st.sampled_from(
        ["", "", "Said =2 times.\n\nOr more; “so”.", "=cmd()", "-\n-", "قالت", "'+x", "a\tb", "#NAME?", "1.0"]
    ),
    st.text(LETTERS, max_size=20),
).map(tidy_text)


def is_name(text: str) -> bool:
    kinds = {unicodedata.category(sign) for sign in text}
    return bool(
        text == text.strip()
        and text
        and not kinds & {"Cc", "Cs", "Zl", "Zp"}
        and not kinds <= {"Cf", "Zs"}
        and "\ufffe" not in text
        and "\uffff" not in text
        and name_key(text) not in BUILTIN_KEYS
    )


NAMES = st.one_of(
    st.sampled_from(
        ["=1+1", "'quoted", "'=x", "a > b", "a; b", "강제 노동", "تعذيب", "Level 1", "name", "- x", "C:\\x", "1.2"]
    ),
    st.text(LETTERS, min_size=1, max_size=6),
).filter(is_name)


@st.composite
def codes(draw: Any, kind: FacetKind, depth: int = 3) -> tuple[CodeSpec, ...]:
    names = draw(st.lists(NAMES, max_size=2, unique_by=name_key))
    start = draw(st.integers(0, len(PERIODS) - 1))
    found = []
    for at, name in enumerate(names):
        aliases = draw(st.one_of(st.just([]), st.lists(NAMES, max_size=2, unique_by=name_key)))
        below = draw(codes(kind, depth - 1)) if kind is FacetKind.TREE and depth > 1 else ()
        found.append(
            CodeSpec(
                name,
                draw(TEXTS),
                draw(TEXTS),
                draw(TEXTS),
                colour=draw(st.one_of(st.none(), st.integers(0, 11))),
                edtf=canonical(PERIODS[(start + at) % len(PERIODS)]) if kind is FacetKind.PERIOD else None,
                codes=below,
                short=draw(TEXTS),
                example=draw(TEXTS),
                near_miss=draw(TEXTS),
                aliases=tuple(each for each in aliases if name_key(each) != name_key(name)),
                in_use=draw(st.booleans()),
            )
        )
    return tuple(found)


@st.composite
def books(draw: Any) -> CodebookSpec:
    """A whole codebook with confusions between any two of its codes."""
    from dataclasses import replace

    facets = []
    for name in draw(st.lists(NAMES, min_size=1, max_size=2, unique_by=name_key)):
        kind = draw(st.sampled_from(FacetKind))
        facets.append(
            FacetSpec(
                name, kind, draw(st.sampled_from(Cardinality)), draw(st.booleans()), draw(TEXTS), draw(codes(kind))
            )
        )
    every = [(facet.name, *path) for facet in facets for path, _ in facet.walk()]

    def confused(one: CodeSpec, own: tuple[str, ...]) -> CodeSpec:
        others = [path for path in every if path != own]
        chosen = draw(st.lists(st.sampled_from(others), max_size=2, unique=True)) if others else []
        return replace(
            one,
            confused_with=tuple(ConfusionSpec(path, draw(TEXTS)) for path in chosen),
            codes=tuple(confused(child, (*own, child.name)) for child in one.codes),
        )

    return CodebookSpec(
        "Mine",
        "",
        tuple(replace(one, codes=tuple(confused(each, (one.name, each.name)) for each in one.codes)) for one in facets),
    )
