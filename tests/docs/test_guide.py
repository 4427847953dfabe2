"""Links lead somewhere, pages use the words of the product, and what the guide promises holds."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop.cli import COMMANDS
from desktop.core import periods
from desktop.core.codebook_files import load_codebook, starter_names
from desktop.core.model import Cardinality
from desktop.core.queries.code_search import SearchEntry, rank
from tests.architecture.test_files import FOREIGN_WORDS
from tests.docs.pages import DOCS, ROOT, anchors, links, page, rows, sections

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.codebook_files import FacetSpec

PAGES = sorted(DOCS.rglob("*.md")) + sorted(ROOT.glob("*.md"))
GUIDE = sorted((DOCS / "guide").glob("*.md"))


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _broken(path: Path, text: str) -> list[str]:
    """Links of a page that lead nowhere; those to other places of the net are not followed."""
    found = []
    for link in links(text):
        if re.match(r"[a-z]+:", link):
            continue
        target, _, anchor = link.partition("#")
        there = (path.parent / target).resolve() if target else path
        inside = there.exists() and ROOT in (there, *there.parents)
        if not inside or (anchor and anchor not in anchors(there.read_text(encoding="utf-8"))):
            found.append(link)
    return found


@pytest.mark.parametrize("path", PAGES, ids=_name)
def test_every_link_leads_somewhere(path: Path) -> None:
    assert _broken(path, path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("link", "broken"),
    [
        ("coding.md", False),
        ("../json.md#the-file", False),
        ("../json.md#nothing", True),
        ("codings.md", True),
        ("../../../elsewhere.md", True),
        ("https://example.org/nowhere", False),
    ],
)
def test_links_that_lead_nowhere_are_noticed(link: str, broken: bool) -> None:
    assert bool(_broken(DOCS / "guide" / "index.md", f"See [this]({link}).")) is broken


def test_every_page_of_the_guide_can_be_reached_from_its_beginning() -> None:
    linked = {link.partition("#")[0] for link in links(page("guide/index.md"))}
    assert {path.name for path in GUIDE} - {"index.md"} - linked == set()


def test_pages_use_the_words_of_the_product() -> None:
    found = [
        f"{_name(path)}: {line.strip()[:80]}"
        for path in GUIDE
        for line in path.read_text(encoding="utf-8").split("\n")
        # What stands between backticks is a name: a column, a key, an option.
        if FOREIGN_WORDS.search(re.sub(r"`[^`]*`", "", line).replace("quotation marks", ""))
    ]
    assert found == []


def test_every_command_that_is_named_exists() -> None:
    named = set()
    for path in PAGES:
        named |= set(re.findall(r"\btestimonia ([a-z]+) ", path.read_text(encoding="utf-8")))
    assert {"verify", "new", "agreement"} <= named
    assert named - COMMANDS == set()


def test_every_command_stands_in_the_table_of_commands() -> None:
    told = set()
    for cells in rows(page("guide/command-line.md")):
        told |= set(re.findall(r"`([a-z-]+) (?:FILE|DAMAGED|\[DIR)", cells[0]))
    assert told == set(COMMANDS)


def _entries(book: str) -> list[SearchEntry]:
    found: list[SearchEntry] = []
    for place, facet in enumerate(load_codebook(book).facets):
        for path, _code in facet.walk():
            above = " ".join(path[:-1])
            found.append(SearchEntry(len(found) + 1, path[-1], above, place, parent_names=above))
    return found


@pytest.mark.parametrize(
    ("where", "typed", "code"),
    [("first-project.md", "tor", "Torture"), ("coding.md", "ppc", "Political prison camp")],
)
def test_what_the_guide_types_finds_what_it_says(where: str, typed: str, code: str) -> None:
    text = page(f"guide/{where}")
    assert f"`{typed}`" in text
    assert f"*{code}*" in text
    hits = rank(typed, _entries("human-rights-evidence"), 0)
    assert hits[0].entry.name == code


def test_the_times_of_the_first_project_are_read_at_once() -> None:
    line = next(line for line in page("guide/first-project.md").split("\n") if "For the time" in line)
    typed = re.findall(r"`([^`]+)`", line)
    assert len(typed) == 3
    for words in typed:
        assert isinstance(periods.read(words, today=date(2026, 1, 1)), periods.Reading), words


def _said(facet: FacetSpec) -> str:
    kind = {"tree": "a tree", "ordinal": "ordinal", "period": "period"}[facet.kind]
    if not facet.required:
        return f"{facet.name} ({kind}, may stay open)"
    answers = "one answer" if facet.cardinality is Cardinality.ONE else "many answers"
    return f"{facet.name} ({answers})" if facet.kind == "period" else f"{facet.name} ({kind}, {answers})"


def test_the_ready_codebooks_are_described_as_they_are() -> None:
    told = {row[0]: row[1] for row in rows(sections(page("guide/codebook.md"), 2)["Ready codebooks"])}
    assert list(told) == list(starter_names())
    for name, facets in told.items():
        said = [_said(facet) for facet in load_codebook(name).facets]
        assert facets == (", ".join(said) or "none"), name
