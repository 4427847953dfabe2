"""What can be wrong with a translation, as far as a machine can see it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from string import Formatter
from typing import TYPE_CHECKING

from tools.catalogues.languages import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tools.catalogues.languages import Language
    from tools.catalogues.sentences import Key
    from tools.catalogues.ts import Entry

SAME = FOLDER / "same-as-english.txt"
_QT_FIELD = re.compile(r"%(?:n|L?\d{1,2})")
_MARK = re.compile(r"</?[a-z][^<>]*>")
_NAMED_KEY = r"(?:Ctrl|Shift|Alt|Meta|Enter|Esc|Tab|Space|Home|End|PgUp|PgDown|Del|Backspace|F\d{1,2})"
_KEY = re.compile(rf"(?<!\w){_NAMED_KEY}(?:\+(?:{_NAMED_KEY}|[A-Z0-9.,+-]))+|(?<!\w)(?:Ctrl|Alt|Enter|Esc|Tab|F\d{{1,2}})(?!\w)")  # fmt: skip  # noqa: E501
_NUMBERS = frozenset({"n", "count", "number", "segments", "characters"})
_FOREIGN = re.compile(r"[,;?](?![^{]*\})")
_LATIN = re.compile(r"[A-Za-z]")


@dataclass(frozen=True)
class Fault:
    """What is wrong with which entry."""

    kind: str
    key: Key
    why: str

    def __str__(self) -> str:
        return f"{self.kind}: [{self.key.context}] {self.key.text!r}: {self.why}"


@dataclass(frozen=True)
class Allowed:
    """What may be as in English: pairs of language (or ``*``) and text."""

    pairs: frozenset[tuple[str, str]]

    def holds(self, language: str, text: str) -> bool:
        return (language, text) in self.pairs or ("*", text) in self.pairs


def read_allowed(path: Path = SAME) -> Allowed:
    """Lines ``language | text | reason``; an entry without a reason raises ValueError."""
    pairs: set[tuple[str, str]] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split(" | ")]
        if len(parts) != 3 or not parts[2]:
            raise ValueError(f"{path.name}:{number}: wants language | text | reason")
        pairs.update((code, parts[1].replace("\\n", "\n")) for code in parts[0].split())
    return Allowed(frozenset(pairs))


def fields(text: str) -> Counter[str]:
    """The fields of a template and how often they stand; raises ValueError where braces do not fit."""
    return Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def wordless(text: str) -> bool:
    """Whether nothing in a sentence can be said in another language: fields, signs and numbers only."""
    return not _LATIN.search(re.sub(r"\{[^{}]*\}", "", _QT_FIELD.sub("", text)))


def faults_of(entry: Entry, language: Language, allowed: Allowed) -> list[Fault]:
    """Everything that is wrong with a finished entry."""
    key = entry.key
    found: list[Fault] = []

    def fault(kind: str, why: str) -> None:
        found.append(Fault(kind, key, why))

    wanted = len(language.forms) if entry.plural else 1
    if len(entry.forms) != wanted:
        return [Fault("plural forms missing", key, f"{len(entry.forms)} of {wanted}")]
    for place, form in enumerate(entry.forms):
        name = language.forms[place] if entry.plural else ""
        english = key.one if name == "one" and key.one else key.text
        if not form:
            fault("plural forms missing" if entry.plural else "unfinished", name)
            continue
        if form in (key.text, key.one) and not wordless(form) and not allowed.holds(language.code, form):
            fault("as in English", form)
        for kind, why in _differences(english, form, key, language, name):
            fault(kind, why)
    return found


def _differences(english: str, form: str, key: Key, language: Language, name: str) -> Iterable[tuple[str, str]]:
    try:
        wanted, there = fields(key.text) | fields(english), fields(form)
    except ValueError as error:
        yield "fields", str(error)
        return
    needed = {each for each in wanted if not (name in language.uncounted and each in _NUMBERS)}
    if not needed <= set(there) or not set(there) <= set(wanted):
        yield "fields", f"{sorted(there)} instead of {sorted(wanted)}"
    for kind, pattern in (("%-fields", _QT_FIELD), ("marks of text", _MARK), ("key names", _KEY)):
        one, other = Counter(pattern.findall(english)), Counter(pattern.findall(form))
        if one != other:
            yield kind, f"{sorted(other)} instead of {sorted(one)}"
    if english.count("\n") != form.count("\n"):
        yield "newlines", "another number of lines"
    if _edges(english) != _edges(form):
        yield "spaces", "begins or ends with other spaces"
    if english.rstrip().endswith("…") != form.rstrip().endswith("…"):
        yield "ellipsis", "an ellipsis at the end of one only"
    if english.rstrip().endswith(":") != form.rstrip().endswith(":"):
        yield "colon", "a colon at the end of one only"
    if english.rstrip().endswith(".") != form.rstrip().endswith("."):
        yield "full stop", "a full stop at the end of one only"
    if (english.count("&") > 0) != (form.count("&") > 0):
        yield "mnemonics", "a mark of a key in one only"
    if language.code == "ar" and _FOREIGN.search(_KEY.sub("", form)) and not wordless(english):
        yield "punctuation", "use ، ؛ ؟"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
