"""The guide as the program reads it: every link and picture resolves, and words are found on all pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.folding import Folded, Manner, places
from desktop.core.guide.blocks import Kind, anchor_of, inline, read, words_of
from desktop.core.guide.book import FIRST, Guide
from desktop.paths import docs_root
from tests.docs.pages import DOCS, anchors, links

GUIDE = Guide()
PAGES = sorted(path.relative_to(DOCS).as_posix() for path in (DOCS / "guide").glob("*.md"))


def test_every_page_of_the_folder_is_in_the_contents_and_the_first_comes_first() -> None:
    assert GUIDE.names[0] == FIRST
    assert set(PAGES) <= set(GUIDE.names)
    assert len(set(GUIDE.names)) == len(GUIDE.names)


@pytest.mark.parametrize("name", PAGES)
def test_every_link_of_a_page_leads_somewhere_and_every_picture_is_there(name: str) -> None:
    text = (DOCS / name).read_text(encoding="utf-8")
    page = GUIDE.page(name)
    pictures = [block for block in page.blocks if block.kind is Kind.PICTURE]
    for block in pictures:
        assert GUIDE.picture(name, block.path).is_file(), block.path
        assert len(block.text.split()) > 4, f"{block.path} says too little in words"
    told = {run.link for block in page.blocks for run in block.runs if run.link}
    told |= {run.link for block in page.blocks for row in block.rows for cell in row for run in cell if run.link}
    told |= {block.path for block in pictures}
    assert told == set(links(text)), "a link or picture of the page is not read"
    for link in told - {block.path for block in pictures}:
        if not link.startswith("http"):
            place = GUIDE.inside(name, link)
            assert place is not None, link
            assert GUIDE.leads("#".join(filter(None, place))), link


@pytest.mark.parametrize("name", PAGES)
def test_headings_are_called_as_links_call_them(name: str) -> None:
    assert GUIDE.page(name).anchors == anchors((DOCS / name).read_text(encoding="utf-8"))


def test_no_sign_of_markdown_is_left_in_what_is_read() -> None:
    left = []
    for name in PAGES:
        for block in GUIDE.page(name).blocks:
            said = "".join(run.text for run in block.runs if not run.code)
            said += "".join(run.text for row in block.rows for cell in row for run in cell if not run.code)
            if any(sign in said for sign in ("](", "**", "`", "<!--")) or said.startswith(("#", "|")):
                left.append((name, said))
    assert left == []


def test_what_is_read_of_a_page() -> None:
    blocks = read(
        "# One *page*\n\nTwo lines\nof **bold `code`**.\n<!-- a remark -->\n\n- a point\n  that goes on\n- another\n\n"
        "1. first\n2. second\n\n| a | b |\n|---|---|\n| [x](y.md#z) | 2 |\n\n![What it shows](a.png)\n\n"
        "```\nas  it\nis\n```\n"
    )
    kinds = [block.kind.value for block in blocks]
    assert kinds == ["heading", "paragraph", "bullet", "bullet", "number", "number", "table", "picture", "fence"]
    assert [block.text for block in blocks[:6]] == [
        "One page",
        "Two lines of bold code.",
        "a point that goes on",
        "another",
        "first",
        "second",
    ]
    assert blocks[6].text == "a\nb\nx\n2"
    assert blocks[6].rows[1][0][0].link == "y.md#z"
    assert (blocks[7].path, blocks[7].text) == ("a.png", "What it shows")
    assert blocks[8].text == "as  it\nis"
    assert [(run.text, run.bold, run.code) for run in blocks[1].runs][1:3] == [
        ("bold ", True, False),
        ("code", True, True),
    ]


def test_a_link_keeps_the_manner_of_its_words() -> None:
    runs = inline("see [**all** keys](keyboard.md) there")
    assert words_of(runs) == "see all keys there"
    assert [(run.text, run.bold, run.link) for run in runs] == [
        ("see ", False, ""),
        ("all", True, "keyboard.md"),
        (" keys", False, "keyboard.md"),
        (" there", False, ""),
    ]


@pytest.mark.parametrize("typed", ["undo", "UNDO", "ündo", " Undo "])
def test_words_are_found_whatever_their_case_and_accents(typed: str) -> None:
    found = GUIDE.find(typed)
    spans = sum(len(list(places(Folded(GUIDE.page(name).text, Manner()), "undo"))) for name in GUIDE.names)
    assert found.count == spans == len(found.hits)
    assert found.pages == len({hit.page for hit in found.hits}) > 3
    for hit in found.hits:
        assert GUIDE.page(hit.page).text[hit.start : hit.start + len(hit.found)] == hit.found
        assert hit.found.lower() == "undo"
        assert hit.before.lstrip("…") in " ".join(GUIDE.page(hit.page).text.split("\n"))


def test_words_that_stand_nowhere_together_are_found_in_sections_that_hold_all() -> None:
    found = GUIDE.find("snapshots erasing good")
    assert found.count
    for hit in found.hits:
        section = next(each for each in GUIDE.page(hit.page).sections if each.title == hit.title)
        text = section.text.lower()
        assert all(word in text for word in ("snapshots", "erasing", "good")), hit


def test_nothing_is_found_for_nothing_and_for_what_nobody_wrote() -> None:
    assert GUIDE.find("  ").count == 0
    assert GUIDE.find("zanzibar").hits == ()


def test_links_beyond_the_guide_are_no_pages() -> None:
    assert GUIDE.inside("guide/index.md", "https://example.org") is None
    assert GUIDE.inside("guide/index.md", "../../README.md") is None
    assert GUIDE.inside("guide/index.md", "../decisions/0001-agreement-without-numpy.md") is None
    assert GUIDE.inside("guide/coding.md", "#quicker") == ("guide/coding.md", "quicker")
    assert not GUIDE.leads("guide/coding.md#no-such-section")
    assert not GUIDE.leads("guide/nothing.md")


def test_the_name_of_a_heading() -> None:
    assert anchor_of("What is this? (Shift+F1)") == "what-is-this-shiftf1"


def test_a_folder_without_pages_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="index"):
        Guide(tmp_path).page(FIRST)
    assert docs_root() == Path(__file__).resolve().parents[3] / "docs"
