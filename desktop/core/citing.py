"""Citations of passages: made so that anybody can check them, and found again.

A citation is one line, the same in every language::

    Letter from the camp, ¶12–14, v1, sha256 3f2a9c1b7e04

It names the document, the numbered paragraphs, the version of the text and the first twelve hexadecimal digits of the
SHA-256 of that text in UTF-8. A quote stands before it in quotation marks, exactly as the text has it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.errors import TestimoniaError
from desktop.core.naming import LONGEST_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.model import Document, DocumentId
    from desktop.core.project import Project

#: So many digits of the hash are cited: two texts of a project that agree in them are not to be expected.
SHORT: Final = 12
OPENING, CLOSING = "\u201c", "\u201d"
#: So much may stand around the name: spaces, brackets, commas.
_AROUND: Final = 20
#: Longer than this nothing is taken for a citation.
LONGEST: Final = 100_000

_MARK = re.compile(
    r"¶[\s\u2060]*(\d{1,9})(?:\s*[–\u2014-]\s*(\d{1,9}))?\s*,\s*v\s?(\d{1,9})\s*,\s*sha256\s+([0-9a-fA-F]{12,64})\b"
)
_NUMBERS = re.compile(r"\W*(\d{1,9})(?:\s*[–\u2014-]\s*(\d{1,9}))?\W*")
_UNSEEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class NoSuchText(TestimoniaError):
    template = (
        "No document of this project has the text of this citation (sha256 {sha}). Nothing was shown; open the project "
        "that it was made in."
    )


class OtherText(TestimoniaError):
    template = (
        "“{name}” has another text here (v{version}, sha256 {now}) than the citation was made from (v{cited}, sha256 "
        "{sha}). Nothing was shown, because its paragraphs may be others."
    )


class NoSuchParagraph(TestimoniaError):
    template = (
        "The text is the one that was cited, but it has no ¶{number}: its paragraphs are 1 to {last}. Nothing was "
        "shown; look whether the citation is whole."
    )


class NotInParagraph(TestimoniaError):
    template = (
        "The text is the one that was cited, but these words do not stand in ¶{numbers}. Nothing was shown; look "
        "whether the quote was changed."
    )


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a text. ``sha`` are the first digits of its hash, ``quote`` what was cited, if it is known."""

    name: str
    first: int
    last: int
    version: int
    sha: str
    quote: str = ""

    @property
    def numbers(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"

    @property
    def line(self) -> str:
        """The citation without the quote."""
        return f"{self.name}, ¶{self.numbers}, v{self.version}, sha256 {self.sha}"

    @property
    def plain(self) -> str:
        """Quote and citation as plain text.

        What runs from right to left or has several paragraphs gets the citation in a line of its own: neither then
        changes the order in which the other is shown.
        """
        apart = "\n" if "\n" in self.quote or is_rightward(self.quote) else " "
        return f"{OPENING}{self.quote}{CLOSING}{apart}({self.line})"

    @property
    def html(self) -> str:
        """The same as HTML: each paragraph with its own direction, the name kept apart from what stands around it."""
        from html import escape

        paragraphs = [line for line in self.quote.split("\n") if line.strip()] or [""]
        last = len(paragraphs) - 1
        quoted = [
            f'<p dir="{"rtl" if is_rightward(words) else "ltr"}">'
            f"{OPENING if place == 0 else ''}{escape(words)}{CLOSING if place == last else ''}</p>"
            for place, words in enumerate(paragraphs)
        ]
        rest = escape(self.line.removeprefix(self.name))
        cited = f'<p dir="ltr">(<bdi>{escape(self.name)}</bdi>{rest})</p>'
        return f"<blockquote>{''.join(quoted)}</blockquote>{cited}"


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """Where a citation leads: to the quote, or without one to its paragraphs."""

    document: DocumentId
    start: int
    end: int


def is_rightward(words: str) -> bool:
    """Whether words begin with a letter that is written from right to left, by the Unicode rules for paragraphs."""
    for sign in words:
        kind = unicodedata.bidirectional(sign)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def cite(project: Project, document: DocumentId, start: int, end: int) -> Citation:
    """The citation of a passage; white space at its ends is left out. Raises NotFound."""
    found = project.documents.get(document)
    text = project.documents.text(document)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    paragraphs = project.documents.paragraphs(document)
    first, last = paragraphs.number_at(start), paragraphs.number_at(max(start, end - 1))
    return Citation(found.name, first, last, found.version_number, found.text_sha256[:SHORT], text[start:end])


def read_citation(words: str) -> Citation | None:
    """What somebody pasted, taken apart; None where it is no citation. Its quote is everything that may be one."""
    if len(words) > LONGEST:
        return None
    words = _UNSEEN.sub("", words)
    marks = list(_MARK.finditer(words))
    if not marks:
        return None
    mark = marks[-1]
    first, last = int(mark[1]), int(mark[2] or mark[1])
    before = words[: mark.start()].rstrip().rstrip(",").strip()
    name, quote = before.lstrip("("), ""
    if before.startswith(OPENING) and CLOSING in before:
        quote, name = before, before.rpartition(CLOSING)[2].strip().lstrip("(")
    return Citation(name.strip(), min(first, last), max(first, last), int(mark[3]), mark[4].lower(), quote)


def read_paragraphs(words: str) -> tuple[int, int] | None:
    """The numbers of the first and last paragraph that somebody typed: "12", "¶12", "¶ 12–14"; None for other words."""
    found = _NUMBERS.fullmatch(_UNSEEN.sub("", words))
    if found is None:
        return None
    first = int(found[1])
    return first, max(first, int(found[2] or first))


def resolve(project: Project, citation: Citation) -> CitedPlace:
    """Where a citation that was read leads in this project.

    Raises NoSuchText, OtherText, NoSuchParagraph and NotInParagraph, each saying what does not agree.
    """
    found = _document(project, citation)
    paragraphs = project.documents.paragraphs(found.id)
    if not 1 <= citation.first <= citation.last <= paragraphs.count:
        number = citation.first if not 1 <= citation.first <= paragraphs.count else citation.last
        raise NoSuchParagraph(number=number, last=paragraphs.count)
    start, end = paragraphs.bounds(citation.first)[0], paragraphs.bounds(citation.last)[1]
    if not citation.quote:
        return CitedPlace(found.id, start, end)
    text = project.documents.text(found.id)[start:end]
    place = _place(text, list(_readings(citation.quote)))
    if place is None:
        raise NotInParagraph(numbers=citation.numbers)
    return CitedPlace(found.id, start + place[0], start + place[1])


def _document(project: Project, citation: Citation) -> Document:
    """The document with the cited text; of several the one with the cited name."""
    everything = project.documents.all()
    before = citation.quote or citation.name  # with a quote it is not certain where the name begins
    named = sorted((each for each in everything if _is_named(before, each.name)), key=lambda each: -len(each.name))
    same = [document for document in everything if document.text_sha256.startswith(citation.sha)]
    if same:
        return next((document for document in named if document in same), same[0])
    if not named:
        raise NoSuchText(sha=citation.sha[:SHORT])
    found = named[0]
    raise OtherText(
        name=found.name,
        version=found.version_number,
        now=found.text_sha256[:SHORT],
        cited=citation.version,
        sha=citation.sha[:SHORT],
    )


def _is_named(before: str, name: str) -> bool:
    """Whether the name that a citation ends with is this one, and not only the end of a longer one."""
    name = _UNSEEN.sub("", name)
    rest = before.removesuffix(name).rstrip()
    return before.endswith(name) and (not rest or rest.endswith(("(", CLOSING)))


def _readings(quote: str) -> Iterator[str]:
    """What may be the quote: to the last closing mark, and to each before it, for a name may have one as well."""
    words = quote.removeprefix(OPENING)
    end = words.rfind(CLOSING)
    least = len(words) - LONGEST_NAME - _AROUND
    while end >= 0:
        yield words[:end]
        end = words.rfind(CLOSING, max(0, least), end)


def _place(text: str, quotes: list[str]) -> tuple[int, int] | None:
    """Where the first of the quotes stands: exactly, else as it reads, for what is pasted may have other spaces."""
    folded = None
    for quote in quotes:
        at = text.find(quote)
        if at >= 0:
            return at, at + len(quote)
        from desktop.core.folding import Folded, Manner, places

        folded = folded or Folded(text, Manner(case=True, accents=True))
        place = next(places(folded, quote), None)
        if place is not None:
            return place
    return None
