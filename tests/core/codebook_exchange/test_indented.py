"""Codes from indented text, in the many ways in which people write lists."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.codebook_exchange.building import Draft, Target
from desktop.core.codebook_exchange.sources import draft_of, from_text
from desktop.core.errors import BadCodebook
from tests.core.codebook_exchange.case import code, paths
from tests.scale import scale

TREE = [("A",), ("A", "B"), ("A", "B", "C"), ("A", "D"), ("E",)]
SHAPES = {
    "tabs": "A\n\tB\n\t\tC\n\tD\nE",
    "two spaces": "A\n  B\n    C\n  D\nE",
    "uneven spaces": "A\n   B\n      C\n   D\nE",
    "all moved in": "    A\n      B\n        C\n      D\n    E",
    "dashes": "- A\n  - B\n    - C\n  - D\n- E",
    "dashes below names": "A\n- B\n  - C\n- D\nE",
    "bullets": "• A\n\t◦ B\n\t\t▪ C\n\t◦ D\n• E",
    "numbers": "1. A\n   1. B\n      1. C\n   2. D\n2. E",
    "numbers that say the depth": "1 A\n1.1 B\n1.1.1 C\n1.2 D\n2 E".replace("1 A", "1. A").replace("2 E", "2. E"),
    "letters": "a) A\n   a) B\n      i) C\n   b) D\nb) E",
    "headings": "# A\n## B\n### C\n## D\n# E",
    "heading and list": "# A\n- B\n  - C\n- D\n# E",
    "tabs and spaces mixed": "A\n\tB\n        C\n    D\nE",
    "line ends of others": "A\r\n\tB\r\n\t\tC\r\n\tD\r\nE\r\n",
    "blank lines": "\n\nA\n\n\tB\n\n\t\tC\n \n\tD\nE\n\n",
    "wide spaces": "A\n\u3000B\n\u3000\u3000C\n\u3000D\nE",
}


def read(text: str) -> Draft:
    return draft_of(from_text(text, "pasted"), Target("F"))


@pytest.mark.parametrize("name", SHAPES)
def test_a_tree_is_read_however_it_is_moved_in(name: str) -> None:
    assert paths(read(SHAPES[name]))["F"] == TREE


@pytest.mark.parametrize(
    ("line", "name", "definition"),
    [
        ("Hope: what helps", "Hope", "what helps"),
        ("Hope - what helps", "Hope", "what helps"),
        ("Hope – what: helps", "Hope", "what: helps"),
        ("Hope — what helps", "Hope", "what helps"),
        ("희망: 견디게 하는 것", "희망", "견디게 하는 것"),
        ("希望： 支え", "希望", "支え"),
        ("Hope:", "Hope", ""),
        ("Follow-up", "Follow-up", ""),
        ("9:30 in the morning", "9:30 in the morning", ""),
        ("2014-2016", "2014-2016", ""),
        ("1.5 million people", "1.5 million people", ""),
        ("- Hope: - dash", "Hope", "- dash"),
        ("(a) Hope", "Hope", ""),
        ("تعذيب: ألم", "تعذيب", "ألم"),
    ],
)
def test_a_definition_follows_a_colon_or_a_dash(line: str, name: str, definition: str) -> None:
    draft = read(line)
    assert paths(draft)["F"] == [(name,)]
    assert code(draft, name).definition == definition


def test_rows_from_a_spreadsheet_are_a_table() -> None:
    source = from_text("Code\tDefinition\nHope\tWhat helps\nFear\t", "pasted")
    assert source.table is not None
    assert code(draft_of(source, Target("F")), "Hope").definition == "What helps"


def test_a_line_too_long_for_a_name_keeps_its_words() -> None:
    line = "word " * 60
    draft = read(line)
    ((path, found),) = list(draft.spec.facets[0].walk())
    assert len(path[0]) <= 200
    assert found.definition == line.strip()
    assert any("too long for a name" in note for note in draft.notes)


@pytest.mark.parametrize("text", ["", "   \n\t", "- \n* \n", "\u200b"])
def test_text_without_names_is_refused(text: str) -> None:
    with pytest.raises(BadCodebook, match="no names of codes"):
        read(text)


@settings(max_examples=scale(120, 2000), deadline=None)
@given(text=st.text(st.sampled_from("ab:-*\t \n#1.)•→\u200b\u3000'=é"), max_size=80))
def test_no_text_does_harm(text: str) -> None:
    try:
        draft = read(text)
    except BadCodebook:
        return
    for path, found in draft.spec.facets[0].walk():
        assert all(name == name.strip() and "\n" not in name for name in path)
        assert found.name


@settings(max_examples=scale(60, 500), deadline=None)
@given(depths=st.lists(st.integers(0, 5), min_size=1, max_size=12), unit=st.sampled_from(["\t", "  ", "    "]))
def test_what_is_written_with_tabs_or_spaces_comes_back(depths: list[int], unit: str) -> None:
    above: list[str] = []
    lines, wanted = [], []
    for at, depth in enumerate(depths):
        depth = min(depth, len(above))
        above = [*above[:depth], f"code {at}"]
        lines.append(unit * depth + above[-1])
        wanted.append(tuple(above))
    assert paths(read("\n".join(lines)))["F"] == wanted
