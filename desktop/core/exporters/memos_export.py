"""Memos and journal as Markdown, a Word document or CSV: each with what it is on, by whom, when, and what for.

Passages are quoted with their document and paragraph; links show what they lead to by name, and of a passage its place.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from desktop.core.errors import Cancelled
from desktop.core.exporters import formula_guard
from desktop.core.exporters.target import writing
from desktop.core.memo_links import GONE, Links, parse
from desktop.core.memo_list import everything
from desktop.core.model import CoderKind, MemoKind, MemoTarget
from desktop.core.notes import Note, counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.memo_links import Goal
    from desktop.core.memo_list import Written
    from desktop.core.project import Project

Form = Literal["markdown", "docx", "csv"]
SUFFIXES: Final[dict[Form, str]] = {"markdown": ".md", "docx": ".docx", "csv": ".csv"}
COLUMNS: Final = (
    *("on", "name", "document", "paragraph", "start", "end", "quote"),
    *("kind", "done", "coder", "created", "changed", "title", "text"),
)
ON: Final = {
    None: "Journal",
    MemoTarget.PROJECT: "Project",
    MemoTarget.DOCUMENT: "Document",
    MemoTarget.CODE: "Code",
    MemoTarget.SEGMENT: "Passage",
}
KINDS: Final = {
    MemoKind.IDEA: "Idea",
    MemoKind.METHOD: "Method",
    MemoKind.QUESTION: "Question",
    MemoKind.TO_DO: "To do",
}

_HEADING: Final = re.compile(r"(#{1,6})(?:\s|$)")
# What the program shows as it stands, and other readers would take for HTML or a picture; not where it is escaped.
_BECOMES: Final = re.compile(r"(?<!\\)(?:<(?=[A-Za-z/!?])|!(?=\[))")
_SIGNS: Final = frozenset("\\`*_[]<>#~|&!")
# What would make a list or a rule of a line that begins with it.
_LEADS: Final = re.compile(r"^([ \t]*(?:\d{1,9}(?=[.)]))?)([-+=.)])")


@dataclass(frozen=True, slots=True)
class MemosReport:
    """How many memos and entries were written, links in them that lead nowhere, and cells that were guarded."""

    memos: int
    entries: int
    broken: int = 0
    guarded: int = 0

    def as_dict(self) -> dict[str, int]:
        return {"memos": self.memos, "entries": self.entries, "broken": self.broken, "guarded": self.guarded}

    def sentences(self) -> list[Note]:
        found = [Note("Memos: {memos}. Journal entries: {entries}.", memos=self.memos, entries=self.entries)]
        if self.broken:
            found.append(
                counted(
                    self.broken,
                    "1 link leads to something that is no longer there.",
                    "{count} links lead to something that is no longer there.",
                )
            )
        return [*found, *formula_guard.notes(self.guarded)]


@dataclass(frozen=True, slots=True)
class Told:
    """One memo or entry in words, for all forms. ``text`` is Markdown, its links made plain words."""

    written: Written
    heading: str
    place: str
    quote: str
    paragraph: int
    who: str
    kind: str
    text: str
    broken: int

    @property
    def line(self) -> str:
        """What for, by whom and when."""
        kind = self.kind
        if self.written.kind is MemoKind.TO_DO:
            kind = f"{kind}, {'done' if self.written.done else 'open'}"
        moment = _moment(self.written.created_at)
        if _moment(self.written.changed_at) != moment:
            moment = f"{moment}, changed {_moment(self.written.changed_at)}"
        return " · ".join(part for part in (kind, self.who, moment) if part)


def _moment(at: str) -> str:
    return at[:16].replace("T", " ") + " UTC"


def write_memos(
    project: Project,
    target: Path | str,
    form: Form,
    *,
    only: Sequence[Goal] | None = None,
    guard: bool = True,
    on_progress: Callable[[int, int], bool] | None = None,
) -> MemosReport:
    """Write all memos and entries, oldest first, or those of ``only`` in that order, whole or not at all.

    ``on_progress(done, total)`` may return False: then Cancelled is raised and nothing is written. Raises ExportFailed.
    """
    chosen = everything(project)
    if only is not None:
        known = {written.goal: written for written in chosen}
        chosen = [known[goal] for goal in only if goal in known]
    told: list[Told] = []
    teller = _Teller(project, marked=form != "csv")

    def go_on(done: int) -> bool:
        return on_progress is None or on_progress(done, len(chosen))

    for place, written in enumerate(chosen):
        told.append(teller.tell(written))
        if not go_on(0 if form == "docx" else place + 1):
            raise Cancelled
    guarded = 0
    if form == "csv":
        guarded = _write_csv(project, told, Path(target), guard)
    elif form == "markdown":
        _write_markdown(project, told, Path(target))
    else:
        from desktop.core.exporters.memos_export_docx import write_docx

        write_docx(project, told, Path(target), go_on)
    entries = sum(each.written.on is None for each in told)
    return MemosReport(len(told) - entries, entries, sum(each.broken for each in told), guarded)


class _Teller:
    """``marked`` says that texts are read as Markdown further on, so that no sign of a name may be taken for it."""

    def __init__(self, project: Project, *, marked: bool) -> None:
        self.project = project
        self.marked = marked
        self.links = Links(project)
        self.coders = {
            coder.id: "Consensus" if coder.kind is CoderKind.CONSENSUS else coder.name for coder in project.coders.all()
        }

    def tell(self, written: Written) -> Told:
        quote, paragraph, place = "", 0, written.name
        if written.span is not None and written.document is not None:
            documents = self.project.documents
            start, end = written.span
            quote = documents.text(written.document)[start:end]
            paragraph = documents.paragraphs(written.document).number_at(start)
            place = f"{written.name}, ¶ {paragraph}"
        text, broken = self._resolved(written.text)
        return Told(
            written,
            written.name or written.heading if written.on is None else f"{ON[written.on]}: {place}",
            place,
            quote,
            paragraph,
            "" if written.coder is None else self.coders.get(written.coder, ""),
            "" if written.kind is None else KINDS[written.kind],
            text,
            broken,
        )

    def _resolved(self, text: str) -> tuple[str, int]:
        """The text with each link as words, and its place behind it where it has one."""
        parts: list[str] = []
        last = broken = 0
        for link in parse(text):
            found = self.links.resolve(link)
            words = found.words or "…"
            if not found.there:
                broken += 1
                words = f"{words} {GONE}"
            elif found.place and found.place != words:
                words = f"{words} ({found.place})"
            words = _plain(words) if self.marked else words
            parts += [text[last : link.start], words]
            last = link.end
        return "".join(parts) + text[last:], broken


def _write_markdown(project: Project, told: list[Told], target: Path) -> None:
    with writing(target, project=project.path) as file:
        file.write(f"# {_plain(project.info().name)}: memos and journal\n")
        for each in told:
            file.write(f"\n## {_plain(each.heading) or 'Journal'}\n\n{_plain(each.line)}\n")
            if each.quote:
                quoted = "\n".join(f"> {_literal(line)}" for line in each.quote.split("\n"))
                file.write(f"\n{quoted}\n>\n> {_plain(each.place)}\n")
            file.write(f"\n{_deeper(each.text)}\n")


def _deeper(text: str) -> str:
    """The text with its headings below those of the export, and nothing in it that a reader of Markdown would load."""
    lines: list[str] = []
    fenced = False
    for line in text.split("\n"):
        if line.strip().startswith("```"):
            fenced = not fenced
        elif not fenced:
            line = _BECOMES.sub(r"\\\g<0>", line)
            heading = _HEADING.match(line)
            if heading is not None:
                line = "#" * (min(6, heading.end(1) + 2) - heading.end(1)) + line
        lines.append(line)
    return "\n".join(lines + ["```"] * fenced)


def _plain(words: str) -> str:
    """Names in which no sign is taken for Markdown."""
    return _literal(" ".join(words.split()))


def _literal(line: str) -> str:
    """A line in which no sign is taken for Markdown."""
    return _LEADS.sub(r"\1\\\2", "".join(f"\\{sign}" if sign in _SIGNS else sign for sign in line))


def _write_csv(project: Project, told: list[Told], target: Path, guard: bool) -> int:
    guarded = 0
    with writing(target, project=project.path) as file:
        output = csv.writer(file, lineterminator="\r\n")
        output.writerow(COLUMNS)
        for each in told:
            written = each.written
            cells: list[str | int] = [
                ON[written.on],
                "" if written.on in (None, MemoTarget.SEGMENT) else written.name,
                written.name if written.document is not None else "",
                each.paragraph or "",
                "" if written.span is None else written.span[0],
                "" if written.span is None else written.span[1],
                each.quote,
                each.kind,
                ("yes" if written.done else "no") if written.kind is MemoKind.TO_DO else "",
                each.who,
                written.created_at,
                written.changed_at,
                written.name if written.on is None else "",
                each.text,
            ]
            for at, cell in enumerate(cells):
                if guard and isinstance(cell, str) and cell and (safe := formula_guard.guard(cell)) is not cell:
                    cells[at] = safe
                    guarded += 1
            output.writerow(cells)
    return guarded
