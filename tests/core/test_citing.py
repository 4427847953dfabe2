"""Citations: made from a passage, and found again from what somebody pasted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core import folding
from desktop.core.citing import (
    Citation,
    NoSuchParagraph,
    NoSuchText,
    NotInParagraph,
    OtherText,
    _readings,
    cite,
    is_rightward,
    read_citation,
    resolve,
)
from desktop.core.text import text_sha256
from tests.core.making import parsed, small_project
from tests.scale import scale

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.model import DocumentId
    from desktop.core.project import Project

TEXT = (
    "The head\n\nShe said: “We were told to stand   in front.”\n"
    "قالت امرأة غادرت عام 2021 إنها رأت ذلك.\n \nThe end; the end 🕊.\n"
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    made = small_project(tmp_path / "p.testimonia")
    made.documents.add([parsed("Letter (2) of “K.”", TEXT)])
    yield made
    made.close()


def _letter(project: Project) -> DocumentId:
    found = project.documents.by_name("Letter (2) of “K.”")
    assert found is not None
    return found.id


def _span(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def test_a_citation_names_document_paragraph_version_and_text(project: Project) -> None:
    made = cite(project, _letter(project), *_span("We were told"))
    assert made.line == f"Letter (2) of “K.”, ¶2, v1, sha256 {text_sha256(TEXT)[:12]}"
    assert made.plain == f"“We were told” ({made.line})"
    assert (
        made.html == '<blockquote><p dir="ltr">“We were told”</p></blockquote>'
        f'<p dir="ltr">(<bdi>Letter (2) of “K.”</bdi>, ¶2, v1, sha256 {made.sha})</p>'
    )


def test_blank_paragraphs_have_no_number_and_white_space_at_the_ends_is_left_out(project: Project) -> None:
    start, end = TEXT.index(" in front"), TEXT.index("The end")
    made = cite(project, _letter(project), start, end)
    assert (made.first, made.last, made.numbers) == (2, 3, "2–3")
    assert made.quote == TEXT[start:end].strip()
    assert cite(project, _letter(project), *_span("the end")).first == 4


def test_what_runs_from_right_to_left_has_its_citation_in_a_line_of_its_own(project: Project) -> None:
    made = cite(project, _letter(project), *_span("امرأة غادرت عام 2021"))
    assert made.plain == f"“امرأة غادرت عام 2021”\n({made.line})"
    assert '<p dir="rtl">“امرأة غادرت عام 2021”</p>' in made.html
    assert [is_rightward(words) for words in ("… 2021 ذلك", "2021 … K.", "12 …")] == [True, False, False]


def test_several_paragraphs_each_have_their_direction(project: Project) -> None:
    made = cite(project, _letter(project), *_span("in front.”\nقالت امرأة"))
    assert made.html.startswith('<blockquote><p dir="ltr">“in front.”</p><p dir="rtl">قالت امرأة”</p></blockquote>')
    assert made.plain.split("\n")[-1] == f"({made.line})"


def test_html_shows_signs_of_html_as_they_are() -> None:
    made = Citation("A <b> & C", 1, 1, 1, "0" * 12, "1 < 2 & “3”")
    assert "“1 &lt; 2 &amp; “3””" in made.html
    assert "<bdi>A &lt;b&gt; &amp; C</bdi>" in made.html


@pytest.mark.parametrize(
    "words", ["We were told", "the end", "امرأة غادرت", "front.”\nقالت", "said: “We", "end 🕊", "e"]
)
def test_a_pasted_citation_leads_to_its_words(project: Project, words: str) -> None:
    letter = _letter(project)
    made = cite(project, letter, *_span(words))
    for pasted in (made.plain, made.plain.replace("\n", " "), f"  {made.plain}.\n", f"\u2067{made.plain}\u2069"):
        read = read_citation(pasted)
        assert read is not None
        place = resolve(project, read)
        assert place.document == letter
        assert TEXT[place.start : place.end] == words
        assert cite(project, letter, place.start, place.end).numbers == made.numbers


def test_spaces_and_marks_that_a_program_of_writing_changed_do_not_matter(project: Project) -> None:
    made = cite(project, _letter(project), *_span("said: “We were told to stand   in front"))
    changed = made.plain.replace("   ", " ").replace(": “", ':\u00a0"').replace("¶", "¶ ")
    changed = changed.replace("sha256 ", "sha256\n")
    read = read_citation(changed)
    assert read is not None
    place = resolve(project, read)
    assert TEXT[place.start : place.end] == "said: “We were told to stand   in front"


def test_without_a_quote_it_leads_to_the_paragraphs(project: Project) -> None:
    made = cite(project, _letter(project), *_span("front.”\nقالت"))
    read = read_citation(made.line)
    assert read is not None
    assert (read.quote, read.name) == ("", "Letter (2) of “K.”")
    place = resolve(project, read)
    assert TEXT[place.start : place.end] == TEXT.split("\n")[2] + "\n" + TEXT.split("\n")[3]


def test_each_thing_that_does_not_agree_is_said(project: Project) -> None:
    made = cite(project, _letter(project), *_span("We were told"))

    def tried(**changes: Any) -> None:
        read = read_citation(made.plain)
        assert read is not None
        resolve(project, replace(read, **changes))

    with pytest.raises(NoSuchText, match="sha256 000000000000"):
        tried(sha="0" * 12, name="Another", quote="")
    with pytest.raises(OtherText, match=f"v1, sha256 {made.sha}.*v1, sha256 000000000000"):
        tried(sha="0" * 12)
    with pytest.raises(NoSuchParagraph, match="no ¶9: its paragraphs are 1 to 4"):
        tried(last=9)
    with pytest.raises(NoSuchParagraph, match="no ¶0"):
        tried(first=0, last=2)
    with pytest.raises(NotInParagraph, match="¶3"):
        tried(first=3, last=3)
    with pytest.raises(NotInParagraph):
        tried(quote="“We were sold” (")
    tried()


def test_two_documents_with_one_text_are_told_apart_by_their_name(project: Project) -> None:
    (copy,) = project.documents.add([parsed("Copy", TEXT)])
    read = read_citation(cite(project, copy, *_span("We were told")).plain)
    assert read is not None
    assert resolve(project, read).document == copy


@pytest.mark.parametrize(
    "words",
    ["", "12", "¶12", "Letter, ¶12, v1", "Letter, ¶12, v1, sha256 3f2a", "x" * 100_001 + "¶1, v1, sha256 " + "0" * 12],
)
def test_other_words_are_no_citation(words: str) -> None:
    assert read_citation(words) is None


@settings(max_examples=scale(60, 600))
@given(start=st.integers(0, len(TEXT)), size=st.integers(1, 60))
def test_every_passage_is_found_again(start: int, size: int) -> None:
    words = TEXT[start : start + size].strip()
    made = Citation("A, ¶1 “b” (c)", 1, 1, 1, "a" * 12, words)
    read = read_citation(made.plain)
    assert read is not None
    assert read.quote.endswith(made.name)
    assert words in _readings(read.quote)


def test_of_a_deleted_document_no_other_is_named_that_only_ends_alike(project: Project) -> None:
    (gone,) = project.documents.add([parsed("Interview with Kim", "I was there.\n")])
    project.documents.add([parsed("Kim", "Something else.\n")])
    made = cite(project, gone, 0, 11)
    project.documents.delete(gone)
    for words in (made.plain, made.line):
        read = read_citation(words)
        assert read is not None
        with pytest.raises(NoSuchText):
            resolve(project, read)


def test_a_name_with_marks_of_direction_is_found(project: Project) -> None:
    one, other = project.documents.add([parsed("\u200fرسالة (2)", TEXT), parsed("Copy", TEXT)])
    for document in (one, other):
        read = read_citation(cite(project, document, *_span("We were told")).plain)
        assert read is not None
        assert resolve(project, read).document == document


def test_a_long_quote_that_was_changed_is_looked_for_once(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    said = "She said: “We walked home.” " * 300
    (talk,) = project.documents.add([parsed("Talk", said)])
    read = read_citation(cite(project, talk, 0, len(said)).plain.replace("home", "house", 1))
    assert read is not None
    made: list[str] = []

    class Counted(folding.Folded):
        def __init__(self, source: str, manner: folding.Manner) -> None:
            made.append(source)
            super().__init__(source, manner)

    monkeypatch.setattr(folding, "Folded", Counted)
    with pytest.raises(NotInParagraph):
        resolve(project, read)
    assert len(made) == 1
    assert len(list(_readings(read.quote))) < 20
