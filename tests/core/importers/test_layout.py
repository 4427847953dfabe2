from __future__ import annotations

import pytest

from desktop.core.importers.layout import guess_kind, plain_layout

LONG = "She said that the guards came at night and took three of the women from the room beside hers. " * 2


def test_an_article_has_a_title_a_byline_and_headings() -> None:
    text = f"They came at night\n\nBy Anna Sol\n\n{LONG}\n\n{LONG}\n\nWhat the neighbours saw\n\n{LONG}\n{LONG}"
    assert plain_layout(text) == ((0, "title"), (2, "byline"), (8, "heading"))


def test_lines_broken_at_a_margin_are_no_headings() -> None:
    text = f"Statement\n\n{LONG}\nAlong the same lines, as was stated, there is\nno other {LONG}\n{LONG}"
    assert plain_layout(text) == ((0, "title"),)


def test_speakers_are_found_in_a_conversation() -> None:
    text = "Interview 4\n\nINTERVIEWER: When was that?\nMina K.: In spring.\n[00:12] Interviewer (quietly): Which?\n"
    text += "INTERVIEWER: And then?\nMina K.: Then nothing.\n"
    assert plain_layout(text) == ((0, "title"), (2, "speaker"), (3, "speaker"), (5, "speaker"), (6, "speaker"))


def test_a_colon_here_and_there_makes_no_conversation() -> None:
    assert plain_layout(f"{LONG}\nNote: one thing.\n{LONG}\nNote: another.\n{LONG}") == ()


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("A: one\nB: two\nA: three\nB: four\n", "x.txt", "Interview transcript"),
        ("words", "Interview 12.txt", "Interview transcript"),
        ("words", "interview guide.txt", ""),
        ("words", "witness statement.docx", "Testimony"),
        ("words " * 4000, "annual report.pdf", "Report"),
        ("words", "on a report.txt", ""),
        ("words", "x.txt", ""),
    ],
)
def test_what_a_document_is(text: str, name: str, kind: str) -> None:
    assert guess_kind(text, name) == kind
