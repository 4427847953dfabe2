"""The table of phrases, what asks, what is left alone, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from desktop.core.errors import BadPeriod
from desktop.core.periods import Ambiguous, Reading, bounds, canonical, describe, name, read, sort_key

TODAY = date(2026, 3, 1)


def table() -> list[tuple[str, str, str, str, list[str]]]:
    rows: list[tuple[str, str, str, str, list[str]]] = []
    for line in (Path(__file__).parent / "phrases.txt").read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        if line.startswith(" "):
            rows[-1][4].extend(phrase.strip() for phrase in line.split("|"))
        else:
            edtf, said, certain, possible = line.split(" = ")
            rows.append((edtf, said, certain, possible, []))
    return rows


def days(pair: tuple[date | None, date | None] | None) -> str:
    return "-" if pair is None else "/".join(".." if day is None else day.isoformat() for day in pair)


def test_the_table_is_large() -> None:
    assert sum(len(phrases) for *_, phrases in table()) > 300


@pytest.mark.parametrize(("edtf", "said", "certain", "possible", "phrases"), table(), ids=lambda value: str(value)[:24])
def test_phrases(edtf: str, said: str, certain: str, possible: str, phrases: list[str]) -> None:
    for phrase in (edtf, said, *phrases):
        reading = read(phrase, today=TODAY)
        if phrase == edtf and isinstance(reading, Ambiguous):  # 2014-24 asks, and offers this among others
            reading = next(each for each in reading.readings if each.edtf == edtf)
        assert isinstance(reading, Reading), phrase
        assert (reading.edtf, reading.name) == (edtf, said), phrase
        assert (days(reading.bounds.certain), days(reading.bounds.possible)) == (certain, possible), phrase
        assert reading.bounds == bounds(edtf)


ASKING = [
    ("03/04/2015", "Which comes first, the day or the month?", ["2015-04-03", "2015-03-04"]),
    ("3.4.2015", "Which comes first, the day or the month?", ["2015-04-03", "2015-03-04"]),
    ("about 03-04-2015", "Which comes first, the day or the month?", ["2015-04-03~", "2015-03-04~"]),
    (
        "03/04/15",
        "Which comes first, the day or the month?",
        ["2015-04-03", "2015-03-04", "1915-04-03", "1915-03-04"],
    ),
    ("15", "Which century is meant?", ["2015", "1915"]),
    ("'98", "Which century is meant?", ["1998", "1898"]),
    ("٩٨", "Which century is meant?", ["1998", "1898"]),
    ("since 15", "Which century is meant?", ["2015/..", "1915/.."]),
    ("May 15", "Which century is meant?", ["2015-05", "1915-05"]),
    ("13/04/15", "Which century is meant?", ["2015-04-13", "1915-04-13"]),
    ("the 20s", "Which century is meant?", ["202X", "192X"]),
    ("early 10s", "Which century is meant?", ["2010/2013~", "1910/1913~"]),
    ("1900s", "Is the decade meant, or the century?", ["190X", "19XX"]),
    ("winter 2014", "Which winter is meant?", ["2014-24", "2013-24"]),
    ("southern summer 2014", "Which summer is meant?", ["2014-30", "2013-30"]),
    ("2014-24", "Is this a part of one year, or a span of years?", ["2014/2024", "2014-24"]),
    ("2010-12", "Is this a part of one year, or a span of years?", ["2010-12", "2010/2012"]),
    ("2010/12", "Is this a part of one year, or a span of years?", ["2010-12", "2010/2012"]),
    ("about 2010-12", "Is this a part of one year, or a span of years?", ["2010-12~", "2010~/2012~"]),
    ("2010-12-2012", "Where does the period begin, and where does it end?", ["2010/2012-12", "2010-12/2012"]),
    ("01/02/2015 to 03/02/2015", "Which comes first, the day or the month?", None),
]


@pytest.mark.parametrize(("text", "question", "edtf"), ASKING, ids=lambda value: str(value)[:24])
def test_what_can_mean_two_things_asks(text: str, question: str, edtf: list[str] | None) -> None:
    reading = read(text, today=TODAY)
    assert isinstance(reading, Ambiguous)
    assert reading.question == question
    if edtf is not None:
        assert [each.edtf for each in reading.readings] == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("2014-12", "2014-12"), ("2014-15", "2014/2015"), ("03/03/2015", "2015-03-03"), ("2010–12", "2010/2012")],
)
def test_what_only_looks_double_does_not_ask(text: str, edtf: str) -> None:
    reading = read(text, today=TODAY)
    assert isinstance(reading, Reading)
    assert reading.edtf == edtf


@pytest.mark.parametrize("edtf", ["0001-01?-01/0001", "0001-01-~01/0001", "2010~-12", "1828-01?-27"])
def test_hyphens_of_edtf_are_no_spans(edtf: str) -> None:
    reading = read(edtf, today=TODAY)
    assert isinstance(reading, Reading)
    assert reading.edtf == edtf


def test_today_decides_which_centuries_are_offered() -> None:
    then = read("the 90s", today=date(2095, 1, 1))
    assert isinstance(then, Ambiguous)
    assert [each.edtf for each in then.readings] == ["209X", "199X"]
    earlier = read("15", today=date(1999, 1, 1))
    assert isinstance(earlier, Ambiguous)
    assert [each.edtf for each in earlier.readings] == ["1915", "1815"]


LEFT_ALONE = [
    "", " ", "2", "201", "20165", "during the COVID-19 pandemic", "the COVID-19 pandemic", "Arduous March",
    "2016 famine", "the 2016 election", "war of 1950", "around", "since", "before", "between 2014", "2014 to",
    "to 2014 to", "or 2014", "2014 or", "2014 and", "about about", "last year", "yesterday", "now",
    "until now", "may", "5 May", "winter", "Q2", "early", "late", "century", "2024 to 2014", "2024-2014",
    "May 2019 to March 2019", "29 Feb 2019", "31 June 2019", "32 May 2019", "0 May 2019", "2019-02-30",
    "2019-13", "2019-00", "2024-13", "2044-42", "0000", "0000-01", "10000", "-0044", "Y17E7", "1950S2",
    "XXXX", "XXXX-12-25", "XXXX-XX-19", "2016-XX-05", "../..", "..", "/", "..2016", "2016..", "[]", "{}",
    "[2016", "2016]", "[2016}", "[,]", "[2016,]", "[2016..2014]", "[2016..2017-03]", "[2014/2016]",
    "[[2016]]", "2016//2017", "2016/2017/2018", "2016-05-05T10:00:00Z", "2014-2015-2016", "2016 2017",
    "2016, 2017", "2014–12", "0th century", "101st century", "5th quarter of 2019", "H3 2019",
    "mid spring 2019", "2016 or 2017 and 2018", "both 2016 or 2017", "Q5 2019", "spring 2019/20",
    "winter 2014/16", "on", "on or May 2019", "2016~~", "2016!", "#2016", "2016\x00", "2016\ud800", "²⁰¹⁶",
    "MMXVI", "二〇一六", "2016年", "before 0001", "after 9999", "98-99", "(2016)", "2016 " * 60, "[" * 199,
    "1," * 99, "a-" * 100, "2016" + "0" * 200, "since " * 30 + "2016", "{" * 90 + "}" * 90,
]  # fmt: skip


@pytest.mark.parametrize("text", LEFT_ALONE, ids=lambda text: ascii(text)[:24])
def test_anything_else_is_left_alone(text: str) -> None:
    assert read(text, today=TODAY) is None


@pytest.mark.parametrize("text", ["2\u200f0\u200e1\u200b6", "\u202a2016\u202c", "around\u00a02016", "around\t2016\n"])
def test_invisible_signs_do_not_count(text: str) -> None:
    reading = read(text)
    assert isinstance(reading, Reading)
    assert reading.edtf in ("2016", "2016~")


CANONICAL = [
    (" 2016 ", "2016"),
    ("199x", "199X"),
    ("2016/2016", "2016"),
    ("2016~/2016~", "2016~"),
    ("2015-XX/2015-XX", "2015-XX/2015-XX"),
    ("2015~-03~", "2015-03~"),
    ("~2015-~03", "2015-03~"),
    ("2015?-03~", "2015%-~03"),
    ("?2015-03", "2015?-03"),
    ("2004-06~-11", "2004-06~-11"),
    ("2004-06-~11", "2004-06-~11"),
    ("[2017, 2016]", "[2016,2017]"),
    ("[2016,2016]", "2016"),
    ("{2016..2016}", "2016"),
    ("[2014,2015,2016,2018]", "[2014..2016,2018]"),
    ("[2014..2015]", "[2014,2015]"),
    ("[2014..2016,2015..2020]", "[2014..2020]"),
    ("[2015-12,2016-01,2016-02]", "[2015-12..2016-02]"),
    ("{2016-02-28..2016-03-01}", "{2016-02-28..2016-03-01}"),
    ("[2015-03,2015]", "[2015,2015-03]"),
    ("[..2014,2012]", "[..2014]"),
]


@pytest.mark.parametrize(("text", "standard"), CANONICAL)
def test_equal_edtf_has_one_form(text: str, standard: str) -> None:
    assert canonical(text) == standard


@pytest.mark.parametrize(
    "text", ["", "around 2016", "2024/2014", "2019-02-30", "XXXX", "2016" * 100, "../..", "{braces}"]
)
def test_no_edtf_is_refused_in_the_users_words(text: str) -> None:
    for verb in (canonical, bounds, name, sort_key):
        with pytest.raises(BadPeriod) as refused:
            verb(text)
        assert "no date that can be read" in refused.value.sentence
        assert len(refused.value.sentence) < 200


def test_bounds_are_described_as_in_the_palette() -> None:
    said = {}
    for edtf in ("2016~", "2016", "2020/..", "[2015-03,2016-03]", "../2010", "2019-05-05~"):
        template, data = describe(bounds(edtf))
        said[edtf] = template.format(**data)
    assert said == {
        "2016~": "certain 2016, possible 2015 to 2017",
        "2016": "certain 2016",
        "2020/..": "possible since 2020",
        "[2015-03,2016-03]": "possible March 2015 to March 2016",
        "../2010": "possible before 2011",
        "2019-05-05~": "certain 5 May 2019, possible 2 to 8 May 2019",
    }


def test_words_do_not_wake_the_edtf_parser() -> None:
    """The palette reads at every key; the parser's own start would be felt."""
    script = (
        "import sys; from desktop.core.periods import read\n"
        "for text in ('2016', '201', 'about 2016', 'late 1990s', 'May 2015 or 2016', 'camp', '2016~', '[2016,2017]'):\n"
        "    read(text)\n"
        "assert not {'edtf', 'pyparsing', 'PySide6'} & set(sys.modules)"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
