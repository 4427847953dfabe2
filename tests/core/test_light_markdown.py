"""The Markdown of memos: what it shows, and that nothing in it runs, loads or takes for ever."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.light_markdown import Run, Shape, inline, is_web, read
from desktop.core.memo_html import goal_at, to_html
from desktop.core.memo_links import GONE, Goal, LinkKind, Links, Resolved, parse, written
from tests.effort import calls_of
from tests.scale import scale

if TYPE_CHECKING:
    from desktop.core.memo_links import Link

KNOWN = {
    *("p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "hr", "br"),
    *("b", "i", "code", "s", "a"),
}


SIGNS = (*"*_#->[]()`|:\\\n <&\"'", "[[", "]]", "1. ", "- ", "**", "x", "ا")


class NoLinks(Links):
    """Everything is there under its own words."""

    def __init__(self) -> None:
        """Ask no project."""

    def resolve(self, link: Link) -> Resolved:
        return Resolved(link.words, "", link.goal.id != 7)


class Strict(HTMLParser):
    """Takes the few elements that are meant, and addresses of the project and the web."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in KNOWN, tag
        for name, value in attrs:
            assert (name, value) == ("dir", "rtl") or name in ("href", "start", "style"), (name, value)
            if name == "href":
                assert value is not None
                assert goal_at(value) is not None or is_web(value), value
            if name == "style":
                assert value == "list-style-type: none"

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](file:///etc/hostname)",
    "![x](http://a.b/pixel.png)",
    "[x](javascript:alert(1))",
    "[x](data:text/html;base64,AAAA)",
    '[x](http://a.b/"onmouseover="x)',
    '[["><img src=q>|code:5]]',
    "<!-- -->",
    "<a href='http://x'>y</a>",
    "```\n</pre><iframe src=x>\n```",
    "[[x|code:99999999999999999999]]",
    "[[x|script:5]]",
    "&lt;b&gt; &#60;script&#62;",
    "[a]: http://x.y",
    "<style>*{}</style>",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_html_of_a_memo_comes_through(text: str) -> None:
    parser = Strict(convert_charrefs=True)
    parser.feed(to_html(text, NoLinks()))
    assert "<img" not in to_html(text, NoLinks())


@settings(max_examples=scale(300, 5000))
@given(st.lists(st.sampled_from([*HOSTILE, *SIGNS]), max_size=25))
def test_whatever_is_typed_becomes_known_elements_only(parts: list[str]) -> None:
    text = "".join(parts)
    parser = Strict(convert_charrefs=True)
    parser.feed(to_html(text, NoLinks()))


def test_what_is_typed_as_markdown_is_shown_so() -> None:
    blocks = read(
        "# Head **x**\n\nA *b* `c*d` snake_case_word\nnext\n- one\n  - [x] two\n7) n\n> q\n> r\n---\n```\n**raw**\n```"
    )
    assert [block.shape for block in blocks] == [
        Shape.HEADING,
        Shape.PARAGRAPH,
        Shape.BULLET,
        Shape.BULLET,
        Shape.NUMBER,
        Shape.QUOTE,
        Shape.RULE,
        Shape.CODE,
    ]
    assert blocks[0].runs == (Run("Head "), Run("x", bold=True))
    assert blocks[1].runs == (
        Run("A "),
        Run("b", italic=True),
        Run(" "),
        Run("c*d", code=True),
        Run(" snake_case_word\nnext"),
    )
    assert (blocks[3].level, blocks[3].checked) == (1, True)
    assert blocks[4].number == 7
    assert blocks[5].runs == (Run("q\nr"),)
    assert blocks[7].runs[0].text == "**raw**"


def test_links_and_addresses() -> None:
    runs = inline("see [[Torture|code:12]] and https://a.b/c. or [there](http://x.y/z) \\*no\\* **a** b**")
    assert [run.text for run in runs if run.goal] == ["Torture"]
    assert [(run.text, run.address) for run in runs if run.address] == [
        ("https://a.b/c", "https://a.b/c"),
        ("there", "http://x.y/z"),
    ]
    assert "".join(run.text for run in runs).endswith(" *no* a b**")


def test_what_is_gone_is_told_and_leads_nowhere() -> None:
    shown = to_html("[[Old & gone|code:7]]", NoLinks())
    assert shown == f"<p><s>Old &amp; gone</s> {GONE}</p>"


def test_lists_lie_in_each_other_and_checks_have_no_bullets() -> None:
    assert to_html("- a\n  - b\n- c", NoLinks()) == "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>"
    assert to_html("- [ ] a\n3. b", NoLinks()) == (
        '<ul style="list-style-type: none"><li>☐ a</li></ul><ol start="3"><li>b</li></ol>'
    )


def test_a_paragraph_from_right_to_left_says_so() -> None:
    assert to_html("قالت", NoLinks()) == '<p dir="rtl">قالت</p>'


UNITS = ("*", "**a ", "[", "[[", "`", "_a*b", "[a](", "> ", "- ", "#", "https://", "\\", "a\n  ", "- a\n  b\n", "***_")


@given(st.text(max_size=60), st.integers(0, 2**63 - 1), st.sampled_from(list(LinkKind)))
def test_a_link_is_read_as_it_was_written(words: str, number: int, kind: LinkKind) -> None:
    text = f"a {written(Goal(kind, number), words)} b"
    links = parse(text)
    assert [link.goal for link in links] == [Goal(kind, number)]
    assert text[links[0].start : links[0].end] == written(Goal(kind, number), words)


@pytest.mark.parametrize("unit", UNITS)
def test_time_grows_with_the_text_and_no_faster(unit: str) -> None:
    small, large = (calls_of(lambda times=times: read(unit * times)) for times in (500, 8_000))  # type: ignore[misc]
    assert large < 24 * small + 500
    assert read(unit * 64_000)  # what takes time in one call would not end here
