"""The form in which translators get sentences and give them back: one JSON file for a part of a catalogue."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from tools.catalogues import ts
from tools.catalogues.catalogue import held, path_of
from tools.catalogues.checks import faults_of, read_allowed
from tools.catalogues.languages import FOLDER, LANGUAGES
from tools.catalogues.sentences import Key
from tools.catalogues.tree import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tools.catalogues.sentences import Found, Sentence

_ROW = re.compile(r"^\| *([^|]+?) *\| *([^|]+?) *\|")
_AROUND = 2


def glossary(code: str) -> dict[str, str]:
    """The words of the glossary: English and how it is said."""
    path = FOLDER / f"glossary.{code}.md"
    if not path.exists():
        return {}
    rows = (_ROW.match(line) for line in path.read_text(encoding="utf-8").splitlines())
    return {row[1]: row[2] for row in rows if row and not row[1].startswith("-") and row[1] != "English"}


def open_part(code: str, found: Found, target: Path, part: tuple[int, int] = (1, 1), everything: bool = False) -> int:
    """Write what is to be translated of a part; returns how many entries. Parts stay the same while work goes on."""
    entries = ts.read(path_of(code))
    language = LANGUAGES[code]
    words = glossary(code)
    said: dict[str, list[str]] = {}
    for entry in entries.values():
        if entry.finished and not entry.plural and not entry.vanished:
            said.setdefault(entry.key.text, []).append(entry.forms[0])
    living = [entry for entry in entries.values() if not entry.vanished and entry.key in found.sentences]
    number, of = part
    first, last = len(living) * (number - 1) // of, len(living) * number // of
    chosen = [entry for entry in living[first:last] if everything or not entry.finished]
    rows = [_row(entry, found.sentences[entry.key], language.forms, words, said) for entry in chosen]
    form = {
        "language": code,
        "about": "Fill in every translation; a list holds one for each plural form, in the order of forms. "
        "Fields in braces, key names, spaces at the ends, ellipses, colons and full stops at the end stay.",
        "glossary": f"resources/translations/glossary.{code}.md",
        "forms": language.forms,
        "entries": rows,
    }
    target.write_text(json.dumps(form, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(rows)


def _row(
    entry: ts.Entry,
    sentence: Sentence,
    forms: tuple[str, ...],
    words: dict[str, str],
    said: dict[str, list[str]],
) -> dict[str, Any]:
    row: dict[str, Any] = {"context": entry.key.context, "english": entry.key.text}
    if entry.key.one:
        row["one"] = entry.key.one
    row["where"] = sentence.places[:3]
    if sentence.remarks:
        row["remark"] = "; ".join(sentence.remarks)
    snippet = _snippet(sentence.places[0]) if sentence.places else ""
    if snippet:
        row["source"] = snippet
    low = entry.key.text.lower()
    hints = {
        word: how
        for word, how in words.items()
        if re.search(rf"\b{re.escape(word.lower().removesuffix('y').removesuffix('e'))}\w*", low)
    }
    if hints:
        row["words"] = hints
    if entry.key.text in said:
        row["elsewhere"] = sorted(set(said[entry.key.text]))
    row["translation"] = (entry.forms or [""] * len(forms)) if entry.plural else "".join(entry.forms)
    return row


def _snippet(place: str) -> str:
    """The lines of the source around a place."""
    name, _, line = place.partition(":")
    path = ROOT / name
    if not line.isdigit() or not path.is_file():
        return ""
    lines = path.read_text(encoding="utf-8").splitlines()
    at = int(line)
    return "\n".join(each.strip() for each in lines[max(0, at - _AROUND) : at + _AROUND])


def take_part(code: str, path: Path) -> tuple[int, list[str]]:
    """Take translations over; returns how many, and what was refused and why. What is empty is passed over."""
    form = json.loads(path.read_text(encoding="utf-8"))
    if form.get("language") != code:
        raise ValueError(f"{path.name} is for {form.get('language')}, not for {code}")
    language, allowed = LANGUAGES[code], read_allowed()
    refused: list[str] = []
    taken = 0
    with held(code):
        entries = ts.read(path_of(code))
        for row in form["entries"]:
            key = Key(row["context"], row["english"], row.get("one", ""))
            given = row["translation"]
            forms = list(given) if isinstance(given, list) else [given]
            if not any(forms):
                continue
            if key not in entries:
                refused.append(f"not in the catalogue any more: [{key.context}] {key.text!r}")
                continue
            made = ts.Entry(key, entries[key].plural, forms, remark=entries[key].remark)
            faults = faults_of(made, language, allowed)
            if faults:
                refused += [str(fault) for fault in faults]
                continue
            entries[key] = made
            taken += 1
        ts.write(path_of(code), code, entries)
    return taken, refused
