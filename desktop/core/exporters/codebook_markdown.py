"""The codebook as Markdown (CommonMark): headings for facets, nested lists for codes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from desktop.core.codebook_comparing import BETWEEN
from desktop.core.exporters.codebook_content import ANSWERS, KINDS, PARTS, confusion_in_words, use_in_words
from desktop.core.exporters.target import writing

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop.core.exporters.codebook_content import CodeEntry, Content, FacetEntry
    from desktop.core.notes import Note
    from desktop.core.project import Project

_MARKS: Final = re.compile(r"([\\`*_\[\]<>#|~&$])")
_FIRST: Final = re.compile(r"^(\s*)([-+=]|\d+[.)])", re.MULTILINE)
INDENT: Final = "  "


def escaped(text: str) -> str:
    """Words of the project that no reader of Markdown takes for marks."""
    marked = _MARKS.sub(r"\\\1", text)
    return _FIRST.sub(lambda found: found.group(1) + re.sub(r"([-+=.)])", r"\\\1", found.group(2)), marked)


def write_markdown(project: Project, content: Content, target: Path) -> list[Note]:
    """Raises ExportFailed."""
    with writing(target, project=project.path) as file:
        for line in lines_of(content):
            file.write(line + "\n")
    return []


def lines_of(content: Content) -> Iterator[str]:
    """The lines without line ends."""
    yield f"# Codebook of {_one_line(content.title)}"
    yield ""
    for name, said in content.lines:
        yield f"- **{name}:** {escaped(said)}"
    for facet in content.facets:
        yield ""
        yield from _facet(facet, content)
    revised = [(facet, entry) for facet in content.facets for entry in facet.codes if entry.revisions]
    if revised:
        yield ""
        yield "## Revisions of definitions"
    for facet, entry in revised:
        yield ""
        yield f"### {_one_line(BETWEEN.join((facet.facet.name, *entry.path)))}"
        yield ""
        for one in entry.revisions:
            who = ", ".join(filter(None, (one.at, one.coder)))
            reason = f" {escaped(one.reason)}" if one.reason else ""
            changed = ", ".join(part.replace("_", " ") for part in one.changed) or "nothing"
            yield f"- Revision {one.number} ({escaped(who)}): {changed}.{reason}"


def _one_line(text: str) -> str:
    return escaped(" ".join(text.split()))


def _facet(entry: FacetEntry, content: Content) -> Iterator[str]:
    facet = entry.facet
    yield f"## {_one_line(facet.name)}"
    yield ""
    if facet.definition:
        yield escaped(facet.definition)
        yield ""
    required = "required" if facet.required else "not required"
    yield f"*{KINDS[facet.kind].capitalize()}; {ANSWERS[facet.cardinality]}; {required}.*"
    for code in entry.codes:
        yield ""
        yield from _code(code, facet.name, content)
    yield ""
    said = [
        _one_line(code.name) + (f" ({use_in_words(use)})" if content.options.counts and use.passages else "")
        for code, use in entry.builtins
    ]
    if said:
        yield f"Besides, every passage can be answered with: {', '.join(said)}."


def _code(entry: CodeEntry, facet: str, content: Content) -> Iterator[str]:
    code = entry.code
    margin = INDENT * (entry.depth - 1)
    title = f"{margin}- **{entry.number} {_one_line(code.name)}**"
    yield title + (f" — {_one_line(code.short)}" if code.short else "")

    def part(name: str, text: str) -> Iterator[str]:
        paragraphs = [line for line in escaped(text).split("\n") if line.strip()]
        if paragraphs:
            yield ""
            yield f"{margin}{INDENT}*{name}:* {paragraphs[0].strip()}"
            for more in paragraphs[1:]:
                yield ""
                yield f"{margin}{INDENT}{more.strip()}"

    if entry.out_of_use:
        yield from part("Status", entry.out_of_use)
    if code.edtf is not None:
        yield from part("Period", f"{code.edtf} ({entry.bounds})")
    for key, name in PARTS:
        yield from part(name, getattr(code, key))
        if key in ("example", "near_miss"):
            for one in entry.passages:
                if one.near_miss is (key == "near_miss"):
                    note = f" {escaped(one.note)}" if one.note else ""
                    yield ""
                    quoted = [line for line in escaped(one.quote).split("\n") if line.strip()]
                    for line in quoted:
                        yield f"{margin}{INDENT}> {line.strip()}"
                    yield f"{margin}{INDENT}>"
                    yield f"{margin}{INDENT}> — {_one_line(one.place)}.{note}"
    for path, note in entry.confusions:
        yield from part("Easily confused with", confusion_in_words(facet, path, note))
    if code.aliases:
        yield from part("Further names", "; ".join(code.aliases))
    if content.options.counts:
        yield from part("Used for", use_in_words(entry.use, one_coder=content.options.coder is not None))
