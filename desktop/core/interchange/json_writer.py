"""The whole project as one JSON file, one entry a line; ``docs/json.md`` describes it.

Equal projects give equal bytes: the order of every list follows from what is written in it.
"""

from __future__ import annotations

import base64
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.errors import NotFound
from desktop.core.exporters.target import writing
from desktop.core.importers.parsed import Note, counted
from desktop.core.interchange.json_format import FORMAT, VERSION, WrittenIds
from desktop.core.interchange.json_more_writer import More
from desktop.core.known import Known
from desktop.core.model import CoderKind, MemoTarget

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from desktop.core.model import Code, CodeId, Coder, CoderId, Document, Memo, Segment
    from desktop.core.project import Project

Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class JsonReport:
    """What was written. ``left_out`` counts codings and memos whose code or object is no longer in the project."""

    documents: int
    segments: int
    codings: int
    left_out: int

    def as_dict(self) -> dict[str, int]:
        return {
            "documents": self.documents,
            "segments": self.segments,
            "codings": self.codings,
            "left_out": self.left_out,
        }

    def sentences(self) -> list[Note]:
        """What was written, one sentence each."""
        found = [
            Note(
                "Documents: {documents}. Segments: {segments}. Codings: {codings}.",
                documents=self.documents,
                segments=self.segments,
                codings=self.codings,
            )
        ]
        if self.left_out:
            found.append(
                counted(
                    self.left_out,
                    "1 coding or memo was left out, because what it is on is no longer in the project.",
                    "{count} codings and memos were left out, because what they are on is no longer in the project.",
                )
            )
        return found


def write_json(
    project: Project,
    target: Path | str,
    *,
    originals: bool = False,
    on_progress: Callable[[int, int], bool] | None = None,
) -> JsonReport:
    """Write the project to ``target``; with ``originals`` the untouched bytes of the sources go in as well.

    ``on_progress(done, total)`` counts documents and may return False: then Cancelled is raised and nothing is
    written. Raises ExportFailed.
    """
    writer = _Writer(project, originals, on_progress)
    with writing(target, project=project.path) as file:
        for piece in writer.pieces():
            file.write(piece)
    return JsonReport(len(writer.documents), writer.segments, writer.codings, writer.left_out)


def dumps(project: Project, *, originals: bool = False) -> str:
    """The same as one string."""
    return "".join(_Writer(project, originals, None).pieces())


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


class _Writer:
    def __init__(self, project: Project, originals: bool, on_progress: Callable[[int, int], bool] | None) -> None:
        self.project = project
        self.originals = originals
        self.on_progress = on_progress
        self.ids = WrittenIds(project.store)
        self.segments = self.codings = self.left_out = 0
        self.coders = sorted(project.coders.all(), key=self._coder_order)
        self.coder_places = Known("coder", ((coder.id, place) for place, coder in enumerate(self.coders)))
        self.documents = project.documents.all()
        self.codes = {code.id: place for place, code in enumerate(project.codebook.codes())}
        self.more = More(project, self.ids, self.codes)
        self.segment_memos: dict[int, Memo] = {}
        self.other_memos: list[Memo] = []
        for memo in project.memos.all():
            if memo.target_kind is MemoTarget.SEGMENT:
                self.segment_memos[memo.target] = memo
            else:
                self.other_memos.append(memo)

    def _coder_order(self, coder: Coder) -> tuple[bool, str, str]:
        return coder.kind is CoderKind.CONSENSUS, coder.created_at, self.ids.of("coder", coder.id)

    def pieces(self) -> Iterator[str]:
        yield f'{{\n"format": {_line(FORMAT)},\n"version": {VERSION},\n"project": {_line(self._project())},\n'
        yield from self._list("coders", map(self._coder, self.coders))
        yield from self._list("documents", map(self._document, self.documents))
        yield from self._list("facets", self._facets())
        yield from self._list("codes", map(self._code, self.project.codebook.codes()))
        yield from self._list("segments", self._segments())
        yield from self._list("states", self._states())
        more = list(self.more.lists())
        yield from self._list("memos", self._memos(), last=not more)
        for place, (name, entries) in enumerate(more, 1):
            yield from self._list(name, entries, last=place == len(more))
        yield "}\n"

    def _list(self, name: str, entries: Iterable[Any], *, last: bool = False) -> Iterator[str]:
        yield f'"{name}": ['
        separator = "\n "
        for entry in entries:
            yield separator + _line(entry)
            separator = ",\n "
        yield ("]" if separator == "\n " else "\n]") + ("\n" if last else ",\n")

    def _project(self) -> Entry:
        info = self.project.info()
        return {"id": self.ids.of("project", info.id), "name": info.name, "created": info.created_at}

    def _coder(self, coder: Coder) -> Entry:
        return {
            "id": self.ids.of("coder", coder.id),
            "name": coder.name,
            "kind": coder.kind.value,
            "created": coder.created_at,
        }

    def _coder_id(self, coder: CoderId | None) -> str | None:
        return None if coder is None else self.ids.of("coder", coder)

    def _document(self, document: Document) -> Entry:
        original: Entry = {
            "name": document.original_name,
            "sha256": document.original_sha256,
            "importer": document.importer,
            "importer_version": document.importer_version,
            "encoding": document.encoding,
            "imported": document.imported_at,
            "by": self._coder_id(document.imported_by),
        }
        if self.originals:
            with suppress(NotFound):  # a document that was read from JSON without its original has none to give
                original["base64"] = base64.b64encode(self.project.documents.original(document.id)).decode()
        return {
            "id": self.ids.of("document", document.id),
            "name": document.name,
            "kind": document.kind,
            "sha256": document.text_sha256,
            "original": original,
            "layout": [list(entry) for entry in document.layout],
            "text": self.project.documents.text(document.id),
        }

    def _facets(self) -> Iterator[Entry]:
        for facet in self.project.codebook.facets():
            yield {
                "id": self.ids.of("facet", facet.id),
                "name": facet.name,
                "kind": facet.kind.value,
                "cardinality": facet.cardinality.value,
                "required": facet.required,
                "definition": facet.definition,
            }

    def _code(self, code: Code) -> Entry:
        return {
            "id": self._code_id(code.id),
            "facet": self.ids.of("facet", code.facet),
            "parent": None if code.parent is None else self._code_id(code.parent),
            "name": code.name,
            "definition": code.definition,
            "include": code.include,
            "exclude": code.exclude,
            "colour": code.colour,
            "shortcut": code.shortcut,
            "edtf": self.ids.edtf(code.id) or code.edtf,
            "builtin": None if code.builtin is None else code.builtin.value,
            **self.more.of_code(code),
        }

    def _code_id(self, code: CodeId) -> str:
        return self.ids.of("code", code)

    def _segments(self) -> Iterator[Entry]:
        for place, document in enumerate(self.documents):
            text = self.project.documents.text(document.id)
            found = self.project.coding.segments(document.id)
            found.sort(key=lambda one: (one.start, one.end, self.coder_places[one.coder], one.id))
            for segment in found:
                self.segments += 1
                yield self._segment(segment, text)
            if self.on_progress is not None and not self.on_progress(place + 1, len(self.documents)):
                from desktop.core.errors import Cancelled

                raise Cancelled

    def _segment(self, segment: Segment, text: str) -> Entry:
        live = [coding for coding in segment.codings if coding.code in self.codes]
        self.codings += len(live)
        self.left_out += len(segment.codings) - len(live)
        codes: list[str | Entry] = []
        for coding in live:
            code = self._code_id(coding.code)
            details: Entry = {}
            if coding.certainty is not None:
                details["certainty"] = coding.certainty.value
            if coding.basis is not None:
                details["basis"] = coding.basis.value
            if coding.note:
                details["note"] = coding.note
            if coding.id in self.more.confirmed:
                details["confirmed"] = self.more.confirmed[coding.id]
            codes.append({"code": code, **details} if details else code)
        memo = self.segment_memos.get(segment.id)
        entry: Entry = {
            "id": self.ids.of("segment", segment.id),
            "document": self.ids.of("document", segment.document),
            "coder": self._coder_id(segment.coder),
            "start": segment.start,
            "end": segment.end,
            "quote": text[segment.start : segment.end],
            "codes": codes,
            "memo": self.more.text(memo.text) if memo is not None else "",
            "created": segment.created_at,
        }
        if any(coding.created_at != segment.created_at for coding in live):
            entry["codes_created"] = [coding.created_at for coding in live]
        if memo is not None:
            entry["memo_by"] = self._coder_id(memo.coder)
            entry["memo_created"] = memo.created_at
            entry["memo_changed"] = memo.changed_at
            entry |= self.more.of_memo(memo.id, "memo_")
        return entry

    def _states(self) -> Iterator[Entry]:
        places = Known("document", ((document.id, place) for place, document in enumerate(self.documents)))
        states = self.project.documents.states()
        for document, coder in sorted(states, key=lambda key: (places[key[0]], self.coder_places[key[1]])):
            yield {
                "document": self.ids.of("document", document),
                "coder": self._coder_id(coder),
                "state": states[document, coder].value,
            }

    def _memos(self) -> Iterator[Entry]:
        places: dict[tuple[MemoTarget, int], int] = {(MemoTarget.PROJECT, self.project.info().id): 0}
        places |= {(MemoTarget.DOCUMENT, document.id): place for place, document in enumerate(self.documents)}
        places |= {(MemoTarget.CODE, code): place for code, place in self.codes.items()}
        order = list(MemoTarget)
        held = [memo for memo in self.other_memos if (memo.target_kind, memo.target) in places]
        self.left_out += len(self.other_memos) - len(held)
        held.sort(key=lambda memo: (order.index(memo.target_kind), places[memo.target_kind, memo.target]))
        for memo in held:
            yield {
                "kind": memo.target_kind.value,
                "target": self.ids.of(memo.target_kind.value, memo.target),
                "coder": self._coder_id(memo.coder),
                "text": self.more.text(memo.text),
                "created": memo.created_at,
                "changed": memo.changed_at,
                **self.more.of_memo(memo.id),
            }
