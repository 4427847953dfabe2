"""Qt's catalogue files: read, merged with what the source says now, written without places, which change daily.

The format is that of Qt Linguist (https://doc.qt.io/qt-6/linguist-ts-file-format.html), version 2.1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tools.catalogues.sentences import Key, contexts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tools.catalogues.sentences import Sentence

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass
class Entry:
    """A message: ``forms`` holds its translation, several of a sentence that counts; empty ones are to be made."""

    key: Key
    plural: bool = False
    forms: list[str] = field(default_factory=list)
    vanished: bool = False
    remark: str = ""

    @property
    def finished(self) -> bool:
        return bool(self.forms) and all(self.forms)


def read(path: Path) -> dict[Key, Entry]:
    """The entries of a catalogue; none where there is no file."""
    found: dict[Key, Entry] = {}
    if not path.exists():
        return found
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            key = Key(name, message.findtext("source") or "", message.findtext("comment") or "")
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            entry = Entry(key, plural, remark=message.findtext("extracomment") or "")
            if translation is not None:
                entry.vanished = translation.get("type") in ("vanished", "obsolete")
                entry.forms = (
                    [each.text or "" for each in translation.findall("numerusform")]
                    if plural
                    else [translation.text or ""]
                )
            found[key] = entry
    return found


def merge(entries: dict[Key, Entry], sentences: Iterable[Sentence], forms: int, clean: bool) -> dict[Key, Entry]:
    """The same with what the source says now; translations stay, also of what has vanished unless ``clean``.

    A sentence that only changed its context brings its translation along.
    """
    merged: dict[Key, Entry] = {}
    by_words = {(key.text, key.one, entry.plural): entry for key, entry in entries.items() if entry.finished}
    for group in contexts(sentences).values():
        for sentence in group:
            wanted = forms if sentence.plural else 1
            old = entries.get(sentence.key)
            if old is None:
                moved = by_words.get((sentence.key.text, sentence.key.one, sentence.plural))
                old = moved if moved is not None and moved.key not in {each.key for each in group} else None
            kept = list(old.forms) if old is not None and len(old.forms) == wanted else [""] * wanted
            merged[sentence.key] = Entry(sentence.key, sentence.plural, kept, remark="; ".join(sentence.remarks))
    if not clean:
        for key, entry in entries.items():
            if key not in merged and entry.finished:
                entry.vanished = True
                merged[key] = entry
    return merged


def write(path: Path, language: str, entries: dict[Key, Entry]) -> bool:
    """Write the catalogue, sorted by context; True when the file became another one."""
    by_context: dict[str, list[Entry]] = {}
    for key, entry in entries.items():
        by_context.setdefault(key.context, []).append(entry)
    lines = [f'{_HEAD}<TS version="2.1" language="{language}" sourcelanguage="en">']
    for context in sorted(by_context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for entry in by_context[context]:
            lines += _message(entry)
        lines.append("</context>")
    text = "\n".join([*lines, "</TS>", ""])
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def _message(entry: Entry) -> list[str]:
    lines = ['    <message numerus="yes">' if entry.plural else "    <message>"]
    lines.append(f"        <source>{_said(entry.key.text)}</source>")
    if entry.key.one:
        lines.append(f"        <comment>{_said(entry.key.one)}</comment>")
    if entry.remark:
        lines.append(f"        <extracomment>{_said(entry.remark)}</extracomment>")
    kind = ' type="vanished"' if entry.vanished else "" if entry.finished else ' type="unfinished"'
    if entry.plural:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{_said(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{_said(''.join(entry.forms))}</translation>")
    return [*lines, "    </message>"]


def _said(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;", "\r": "&#13;"})
