"""What can be erased for good, what that would take, and what it took: wishes, previews and reports."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from desktop.core.notes import Grouped, Note, counted

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from desktop.core.model import CodeId, CoderId, DocumentId, StepId

BLOCK: Final = "█"
NEW_NAME: Final = "Erased coder"
# So many ways of writing words are named.
WAYS_SAID: Final = 12


@dataclass(frozen=True, slots=True)
class EraseDocuments:
    """Documents with everything on them, of all coders; also documents that were deleted before."""

    documents: tuple[DocumentId, ...]


@dataclass(frozen=True, slots=True)
class EraseCoder:
    """What a coder did: segments, codings, notes, states, memos the coder began; the name too, unless it is kept."""

    coder: CoderId
    keep_name: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A span ``[start, end)`` in code points of the current version of a document."""

    document: DocumentId
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ErasePassages:
    """Passages of texts: given ones, those of every segment with one of ``codes``, and every place of ``words``.

    ``coders`` restricts the codes to segments of these. Words are found whatever their case, composed or not, across
    line ends; with ``whole_words`` only where no letter or digit touches them.
    """

    passages: tuple[Passage, ...] = ()
    codes: tuple[CodeId, ...] = ()
    coders: tuple[CoderId, ...] = ()
    words: tuple[str, ...] = ()
    whole_words: bool = False


Wish = EraseDocuments | EraseCoder | ErasePassages


@dataclass(frozen=True, slots=True)
class Part:
    """A document of which something goes; ``characters`` of its text, or all with ``whole``.

    ``there`` is False for one that was deleted before and only lies in the history.
    """

    id: DocumentId
    name: str
    characters: int
    whole: bool
    there: bool
    original: bool

    def as_dict(self) -> dict[str, Any]:
        return {
            "id": str(self.id),
            "name": self.name,
            "characters": self.characters,
            "whole": self.whole,
            "there": self.there,
            "original": self.original,
        }


@dataclass(frozen=True, slots=True)
class Copy:
    """A snapshot of the project. ``holds`` is None where it could not be looked into."""

    path: Path
    at: datetime
    bytes: int
    holds: bool | None

    def as_dict(self) -> dict[str, Any]:
        return {"path": str(self.path), "at": self.at.isoformat(), "bytes": self.bytes, "holds": self.holds}


@dataclass(frozen=True, slots=True)
class Written:
    """A form in which words stand that go, other than they were asked for, composed and without what does not show.

    ``apart`` says that in the project its letters are made of several signs, ``unseen`` that signs are in it that do
    not show; ``count`` how many places are written so.
    """

    form: str
    apart: bool
    unseen: bool
    count: int

    def note(self) -> Note:
        one, many = "Written “{form}”: 1 place.", "Written “{form}”: {count} places."
        if self.apart and self.unseen:
            one = "Written “{form}” with letters made of several signs and signs that do not show: 1 place."
            many = "Written “{form}” with letters made of several signs and signs that do not show: {count} places."
        elif self.apart:
            one = "Written “{form}” with letters made of several signs: 1 place."
            many = "Written “{form}” with letters made of several signs: {count} places."
        elif self.unseen:
            one = "Written “{form}” with signs in it that do not show: 1 place."
            many = "Written “{form}” with signs in it that do not show: {count} places."
        return counted(self.count, one, many, form=self.form)

    def as_dict(self) -> dict[str, Any]:
        return {"form": self.form, "apart": self.apart, "unseen": self.unseen, "count": self.count}


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything that will go, counted and named.

    ``segments`` by name of the coder. ``codes`` were deleted from the codebook, or are earlier definitions, and have
    the words. ``covered`` are
    segments that stay and will stand partly on blocks. ``earlier`` are rows that were deleted before and lie in the
    history only. ``steps`` will be blanked; ``locked`` could be undone or done again up to now. ``shared`` names what
    keeps the same words; ``beyond`` says what cannot be reached. ``written`` tells how words are written, where that is
    otherwise than they were asked for.
    """

    wish: Wish
    documents: tuple[Part, ...]
    segments: tuple[tuple[str, int], ...]
    codings: int
    notes: int
    memos: int
    states: int
    foreign: int
    covered: int
    earlier: int
    steps: int
    locked: int
    codes: int = 0
    defaults: int = 0
    examples: int = 0
    confirmations: int = 0
    rename: tuple[str, str] | None = None
    snapshots: tuple[Copy, ...] = ()
    shared: tuple[Note, ...] = ()
    beyond: tuple[Note, ...] = ()
    written: tuple[Written, ...] = ()

    @property
    def characters(self) -> int:
        return sum(part.characters for part in self.documents)

    @property
    def of_segments(self) -> int:
        return sum(number for _, number in self.segments)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to erase."""
        return not (
            self.documents or self.steps or self.of_segments or self.memos or self.notes or self.codes or self.rename
        )

    def holding(self) -> tuple[Copy, ...]:
        """Snapshots that still hold it, or may."""
        return tuple(copy for copy in self.snapshots if copy.holds is not False)

    def sentences(self) -> list[Note]:
        """What will go, what stays and what cannot be reached, one sentence each."""
        found = [self._part(part) for part in self.documents]
        found += [each.note() for each in self.written[:WAYS_SAID]]
        if (left := len(self.written) - WAYS_SAID) > 0:
            found.append(counted(left, "Written in 1 more way.", "Written in {count} more ways."))
        for name, number in self.segments:
            found.append(counted(number, "1 segment of {name}.", "{count} segments of {name}.", name=name))
        for number, one, many in (
            (self.codings, "1 coding.", "{count} codings."),
            (self.notes, "1 note on a coding or an example.", "{count} notes on codings or examples."),
            (self.memos, "1 memo or journal entry.", "{count} memos or journal entries."),
            (self.states, "The state of 1 document.", "The states of {count} documents."),
            (self.defaults, "1 answer for a whole document.", "{count} answers for whole documents."),
            (self.examples, "1 link to a passage as an example.", "{count} links to passages as examples."),
            (self.confirmations, "1 confirmation of a coding.", "{count} confirmations of codings."),
            (self.foreign, "1 name of another program.", "{count} names of other programs."),
            (
                self.codes,
                "The words in 1 deleted code, facet or earlier definition.",
                "The words in {count} deleted codes, facets or earlier definitions.",
            ),
            (self.earlier, "1 row that was deleted before.", "{count} rows that were deleted before."),
        ):
            if number:
                found.append(counted(number, one, many))
        if self.rename is not None:
            found.append(
                Note("The coder {before} will be called “{name}”.", before=self.rename[0], name=self.rename[1])
            )
        if self.covered:
            found.append(
                counted(
                    self.covered,
                    "1 segment reaches beyond what is erased: it stays, and stands on blocks there.",
                    "{count} segments reach beyond what is erased: they stay, and stand on blocks there.",
                )
            )
        if self.steps:
            found.append(
                counted(
                    self.steps,
                    "1 step of the history is blanked: who did it and when stays.",
                    "{count} steps of the history are blanked: who did them and when stays.",
                )
            )
        if self.locked:
            found.append(
                counted(self.locked, "1 step can no longer be undone.", "{count} steps can no longer be undone.")
            )
        found.extend(self.shared)
        for copy in self.holding():
            template = (
                "The snapshot {path} still holds it." if copy.holds else "The snapshot {path} could not be looked into."
            )
            found.append(Note(template, path=copy.path))
        return [*found, *self.beyond]

    @staticmethod
    def _part(part: Part) -> Note:
        if not part.there:
            return Note("The document “{name}”, which was deleted before, with its text and original.", name=part.name)
        if part.whole:
            return Note(
                "The document “{name}” with its text of {number} characters and its original.",
                name=part.name,
                number=Grouped(part.characters),
            )
        if not part.characters:
            return Note("The words in the name of the document “{name}”.", name=part.name)
        one = "1 character of “{name}”; its original goes as a whole."
        many = "{count} characters of “{name}”; its original goes as a whole."
        if not part.original:
            one, many = "1 character of “{name}”.", "{count} characters of “{name}”."
        return counted(part.characters, one, many, name=part.name)

    def as_dict(self) -> dict[str, Any]:
        return {
            "documents": [part.as_dict() for part in self.documents],
            "written": [each.as_dict() for each in self.written],
            "characters": self.characters,
            "segments": [{"coder": name, "number": number} for name, number in self.segments],
            "codings": self.codings,
            "notes": self.notes,
            "memos": self.memos,
            "states": self.states,
            "foreign": self.foreign,
            "defaults": self.defaults,
            "examples": self.examples,
            "confirmations": self.confirmations,
            "codes": self.codes,
            "covered": self.covered,
            "earlier": self.earlier,
            "steps": self.steps,
            "locked": self.locked,
            "rename": None if self.rename is None else {"before": self.rename[0], "name": self.rename[1]},
            "snapshots": [copy.as_dict() for copy in self.snapshots],
            "shared": [str(note) for note in self.shared],
            "beyond": [str(note) for note in self.beyond],
        }


@dataclass(frozen=True, slots=True)
class Report:
    """What was erased; the names in ``preview`` are in no file any more.

    ``rewritten`` is False when the file could not be written anew at once: ``notes`` say why, and the next opening for
    writing does it.
    """

    preview: Preview
    step: StepId
    rewritten: bool
    deleted: tuple[Path, ...] = ()
    notes: tuple[Note, ...] = field(default=())

    def sentences(self) -> list[Note]:
        """What was done and what is left to do, without the words that were erased."""
        preview = self.preview
        found = [
            Note(one if number == 1 else many, count=Grouped(number))
            for number, one, many in (
                (preview.characters, "1 character was erased for good.", "{count} characters were erased for good."),
                (preview.of_segments, "1 segment was erased.", "{count} segments were erased."),
                (preview.codings, "1 coding was erased.", "{count} codings were erased."),
                (
                    preview.memos,
                    "1 memo or journal entry was erased.",
                    "{count} memos or journal entries were erased.",
                ),
            )
            if number
        ]
        if preview.steps:
            found.append(
                counted(
                    preview.steps, "1 step of the history was blanked.", "{count} steps of the history were blanked."
                )
            )
        if self.rewritten:
            found.append(Note("The file was written anew without a trace of it."))
        for path in self.deleted:
            found.append(Note("The snapshot {path} was deleted.", path=path))
        for copy in preview.holding():
            if copy.path not in self.deleted:
                found.append(
                    Note("The snapshot {path} may still hold it; delete it if that must go too.", path=copy.path)
                )
        return [*found, *self.notes, *preview.beyond]

    def as_dict(self) -> dict[str, Any]:
        return {
            "step": str(self.step),
            "rewritten": self.rewritten,
            "deleted": [str(path) for path in self.deleted],
            "notes": [str(note) for note in self.notes],
            # Without the words that are gone.
            "erased": replace(self.preview, written=()).as_dict(),
        }
