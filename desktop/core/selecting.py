"""Which words, sentence, paragraph or turn of a speaker a passage belongs to: pure functions on the text.

Offsets are code points, spans half-open. What comes back never begins or ends with white space and never cuts what a
reader sees as one character.

Words are runs of letters, digits and marks, joined by an apostrophe or hyphen between them, or by a point or comma
between digits. Scripts that write no spaces have no such runs: in Han, Hiragana, Thai, Lao, Khmer and Burmese every
character stands for itself, Katakana goes together. A Korean or Arabic word goes from space to space, with what is
written on to it.

A sentence ends behind its mark and the quotation marks and brackets that close it. A point ends none behind a known
abbreviation ("Dr. Kim"), an initial ("J. Weber"), or the number that begins a line ("3. The road"); a quoted question
that goes on in small letters (“Why?” she said) goes on.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import Final, Literal

from desktop.core.text import paragraph_of, paragraph_starts

Span = tuple[int, int]
SnapUnit = Literal["word", "sentence", "paragraph"]

#: How far a sentence is looked for on either side; a paragraph without end would stop the desk.
REACH: Final = 4000

_BREAKS: Final = "\n\x0b\x0c\x85\u2028"
_CLOSING: Final = "\"'”’»›)\\]}」』）】》〉"
_MARKS: Final = ".!?…‼⁇⁈⁉؟۔।॥։።"
#: Marks behind which no space is written.
_CLOSE_UP: Final = "。！？｡"
# One class of characters first: that is what a search is quick for.
_ENDS: Final = re.compile(rf"(?P<mark>[{_MARKS}{_CLOSE_UP}{_BREAKS}]+)(?P<close>[{_CLOSING}]*)(?P<gap>\s*)")
_BEFORE: Final = re.compile(r"[\w.'’]+$")
_NUMBERED: Final = re.compile(r"\s*(?:\(?\d{1,3}|[ivxlcIVXLC]{1,5}|[a-z])\Z")
#: Never at the end of a sentence.
_ABBREVIATIONS: Final = frozenset(
    re.findall(
        r"\S+",
        "mr mrs ms mx dr prof st gen col lt maj sgt cpl capt cmdr rev hon gov sen vs cf e.g i.e eg ie approx viz fig "
        "figs vol vols pp eds para paras sec ch nos hr fr bzw z.b u.a d.h ca vgl nr abs mme mlle sra srta",
    )
)
#: Abbreviations only before a number.
_BEFORE_NUMBERS: Final = frozenset(("no", "p", "n°"))
_OPENING: Final = "\"'“‘„«‹([{「『（【《〈¿¡-–—"
_JOINS: Final = "'’-\u2010\u2011"
_CLINGING: Final = "\u200c\u200d\ufe0e\ufe0f\u20e3"
# Scripts in which every character stands for itself, by first and last code point.
_SINGLE: Final = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3041, 0x309F),  # Hiragana
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
_SINGLE_FIRST: Final = [first for first, _ in _SINGLE]


def _is_single(character: str) -> bool:
    code = ord(character)
    at = bisect_right(_SINGLE_FIRST, code) - 1
    return at >= 0 and code <= _SINGLE[at][1]


def _is_katakana(character: str) -> bool:
    return "\u30a0" <= character <= "\u30ff" or "\uff66" <= character <= "\uff9f"


def _is_mark(character: str) -> bool:
    return (
        character in _CLINGING
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or "\U000e0020" <= character <= "\U000e007f"
        or unicodedata.category(character)[0] == "M"
    )


def _is_regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _is_word(character: str) -> bool:
    return character.isalnum() or character in "_\u0640" or unicodedata.category(character)[0] == "M"


def cuts_character(text: str, at: int) -> bool:
    """Whether a cut before ``text[at]`` would part what a reader sees as one character."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if before.isspace() and before != "\r":
        return False
    if (
        _is_mark(after)
        or (before == "\u200d" and not (after.isalnum() or after.isspace()))
        or (before, after) == ("\r", "\n")
    ):
        return True
    if _is_regional(before) and _is_regional(after):
        first = at - 1
        while first > 0 and _is_regional(text[first - 1]):
            first -= 1
        return (at - first) % 2 == 1
    # Letters of Hangul that are written apart make one syllable.
    return "\u1100" <= before <= "\u11ff" and "\u1160" <= after <= "\u11ff"


def cuts_word(text: str, at: int) -> bool:
    """Whether a cut before ``text[at]`` would fall inside a word."""
    if not 0 < at < len(text):
        return False
    if cuts_character(text, at):
        return True
    before, after = text[at - 1], text[at]
    if _is_word(before) and _is_word(after):
        if _is_single(before) or _is_single(after):
            return False
        return _is_katakana(before) == _is_katakana(after)
    if after in _JOINS and at + 1 < len(text):
        return _joined(before, text[at + 1])
    if before in _JOINS and at > 1:
        return _joined(text[at - 2], after)
    if after in ".," and at + 1 < len(text):
        return before.isdigit() and text[at + 1].isdigit()
    if before in ".," and at > 1:
        return text[at - 2].isdigit() and after.isdigit()
    return False


def _joined(one: str, other: str) -> bool:
    return _is_word(one) and _is_word(other) and not _is_single(one) and not _is_single(other)


def trimmed(text: str, start: int, end: int) -> Span:
    """A span without white space at its edges; empty at its beginning when it has nothing else."""
    low, high = start, end
    while low < high and text[low].isspace():
        low += 1
    while high > low and text[high - 1].isspace():
        high -= 1
    return (low, high) if low < high else (start, start)


# sentences


def sentence_places(text: str, low: int, high: int) -> list[int]:
    """Where sentences begin in ``text[low:high]``, both ends included, in offsets of the whole text."""
    places = [low]
    at = low
    while (found := _ENDS.search(text, at, high)) is not None:
        at = found.end()
        if at < high and _is_end(text, found, places[-1]):
            places.append(at)
    if places[-1] != high:
        places.append(high)
    return places


def _is_end(text: str, found: re.Match[str], begun: int) -> bool:
    mark, close, gap = found.group("mark", "close", "gap")
    if any(sign in _BREAKS for sign in mark + gap) or mark[-1] in _CLOSE_UP:
        return True
    if not gap:
        return False
    after = found.end()
    while after < len(text) and text[after] in _OPENING:
        after += 1
    following = text[after] if after < len(text) else ""
    small = following.islower()
    if mark != ".":
        return not (small and (close or mark[0] in ".…"))
    before = _BEFORE.search(text, max(begun, found.start() - 24), found.start())
    word = before.group() if before is not None else ""
    if small and (close or "." in word):
        return False
    return not _is_abbreviation(text, word, following, begun, found.start())


def _is_abbreviation(text: str, word: str, following: str, begun: int, at: int) -> bool:
    folded = word.casefold()
    if folded in _ABBREVIATIONS or (folded in _BEFORE_NUMBERS and following.isdigit()):
        return True
    if len(word) == 1 and word.isupper() and word != "I":
        return True
    return at - begun < 8 and _NUMBERED.match(text, begun, at) is not None


def _paragraph(text: str, offset: int) -> Span:
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return start, len(text) if end < 0 else end


def _window(text: str, offset: int) -> Span:
    start, end = _paragraph(text, offset)
    low, high = max(start, offset - REACH), min(end, offset + REACH)
    while low > start and not text[low - 1].isspace() and offset - low < 2 * REACH:
        low -= 1
    while high < end and not text[high].isspace() and high - offset < 2 * REACH:
        high += 1
    return low, high


def sentence_around(text: str, offset: int, known: dict[Span, list[int]] | None = None) -> Span:
    """The sentence in which a character stands, trimmed; ``known`` keeps what was parted for the next question."""
    window = _window(text, offset)
    places = known.get(window) if known is not None else None
    if places is None:
        places = sentence_places(text, *window)
        if known is not None:
            known[window] = places
    at = max(0, min(len(places) - 2, bisect_right(places, offset) - 1))
    if len(places) < 2:
        return offset, offset
    return trimmed(text, places[at], places[at + 1])


# snapping


def snap(text: str, span: Span, unit: SnapUnit, known: dict[Span, list[int]] | None = None) -> Span:
    """Widen a span to the words, sentences or paragraphs that it touches, then drop white space at its edges.

    A span of white space alone, or an empty one, comes back as it was. Whoever asks for many spans of one text gives
    an empty dictionary as ``known``, so that no sentence is sought twice.
    """
    low, high = trimmed(text, max(0, span[0]), min(len(text), span[1]))
    if low >= high:
        return span
    if unit == "paragraph":
        return trimmed(text, _paragraph(text, low)[0], _paragraph(text, high - 1)[1])
    if unit == "sentence":
        first, last = sentence_around(text, low, known), sentence_around(text, high - 1, known)
        return min(low, first[0]), max(high, last[1])
    while cuts_word(text, low):
        low -= 1
    while cuts_word(text, high):
        high += 1
    return low, high


# turns of speakers


def speaker_turn(text: str, layout: tuple[tuple[int, str], ...], offset: int) -> Span | None:
    """What one speaker says without a break around an offset, their name included; None where nobody speaks.

    ``layout`` is the document's, with the role "speaker" where a name begins a paragraph; without any, lines such as
    "Name:" or "질문:" are looked for. A turn ends before the next speaker or heading.
    """
    roles = dict(layout)
    if "speaker" not in roles.values():
        from desktop.core.importers.layout import speakers

        roles |= {index: "speaker" for index, _name in speakers(text.split("\n"))}
    starts = paragraph_starts(text)
    here = first = paragraph_of(starts, offset)
    while first >= 0 and roles.get(first) != "speaker":
        if roles.get(first) in ("title", "heading"):
            return None
        first -= 1
    if first < 0:
        return None
    stops = (index for index, role in roles.items() if index > here and role in ("speaker", "title", "heading"))
    last = min(stops, default=len(starts))
    return trimmed(text, starts[first], len(text) if last >= len(starts) else starts[last] - 1)


# names out of the text


def first_words(text: str, span: Span, longest: int = 60) -> str:
    """The words of a passage on one line, at most so many characters, cut between words where there are any."""
    from desktop.core.naming import tame_name

    words = tame_name(text[span[0] : min(span[1], span[0] + 4 * longest)], "", 4 * longest)
    if len(words) <= longest:
        return words
    cut = longest
    while cut > 0 and cuts_word(words, cut):
        cut -= 1
    if cut == 0:  # one word that is longer
        cut = longest
        while cut > 1 and cuts_character(words, cut):
            cut -= 1
    return words[:cut].strip().rstrip(",;:-–—").strip()
