"""Reading the coders, documents, segments, states and memos of a JSON file."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import TYPE_CHECKING, Any, NoReturn

from desktop.core.interchange.json_entry import Entry, shown
from desktop.core.interchange.json_format import IMPORTER, IMPORTER_VERSION
from desktop.core.interchange.json_more import MEMO_KEYS, memo_row, read_confirmation, read_memo_kind
from desktop.core.model import Basis, Certainty, CoderKind, DocumentState, MemoTarget
from desktop.core.naming import name_key
from desktop.core.storage.schema import ASSIGNMENT, CODER, CODING, DOCUMENT, DOCUMENT_VERSION, MEMO, PROJECT, SEGMENT
from desktop.core.text import normalise, text_sha256, word_count

if TYPE_CHECKING:
    from desktop.core.interchange.json_plan import Plan, Row

_CODER = frozenset(("id", "name", "kind", "created"))
_DOCUMENT = frozenset(("id", "name", "kind", "sha256", "original", "layout", "text"))
_ORIGINAL = frozenset(("name", "sha256", "importer", "importer_version", "encoding", "imported", "by", "base64"))
_SEGMENT = frozenset(
    (
        "id",
        "document",
        "coder",
        "start",
        "end",
        "quote",
        "codes",
        "memo",
        *(f"memo_{key}" for key in MEMO_KEYS),
        "created",
        "codes_created",
        "memo_by",
        "memo_created",
        "memo_changed",
    )
)
_CODING = frozenset(("code", "certainty", "basis", "note", "confirmed"))
_STATE = frozenset(("document", "coder", "state"))
_MEMO = frozenset(("kind", "target", "coder", "text", "created", "changed")) | MEMO_KEYS


def read_coders(plan: Plan, top: Entry) -> None:
    """Coders; a kind that is left out is a person."""
    names: set[str] = set()
    for place, entry in enumerate(top.entries("coders", _CODER)):
        row = plan.new_row("coder", entry)
        name = entry.name("coder")
        if name_key(name) in names:
            entry.refuse("name", f"is “{name[:60]}”, which another coder has already")
        names.add(name_key(name))
        plan.add(
            CODER,
            {
                "id": row,
                "name": name,
                "name_key": name_key(name),
                "kind": entry.choice("kind", CoderKind, CoderKind.PERSON.value),
                "created_at": entry.time("created", plan.later(place)),
            },
        )


def read_documents(plan: Plan, top: Entry) -> None:
    """Documents with their texts, which must be as a project keeps them: offsets would move otherwise."""
    for place, entry in enumerate(top.entries("documents", _DOCUMENT)):
        row = plan.new_row("document", entry)
        name = entry.name("document")
        text = _text(entry)
        sha = text_sha256(text)
        if entry.sha256("sha256", sha) != sha:
            entry.refuse("sha256", "is not the SHA-256 of the text")
        original = _original(plan, entry, name, text, sha)
        plan.texts[row] = text
        plan.add(DOCUMENT, {"id": row, "name": name, "kind": entry.text("kind", ""), "position": place, **original})
        plan.add(
            DOCUMENT_VERSION,
            {
                "id": plan.draw(),
                "document_id": row,
                "number": 1,
                "text_sha256": sha,
                "chars": len(text),
                "words": word_count(text),
                "layout": json.dumps(_layout(entry, text)),
                "created_at": original["imported_at"],
            },
        )


def _text(entry: Entry) -> str:
    text: str = entry.text("text")
    if text != normalise(text):
        _refuse_text(entry, text)
    return text


def _refuse_text(entry: Entry, text: str) -> NoReturn:
    if text.startswith("\ufeff"):
        entry.refuse("text", "begins with a byte order mark (U+FEFF), which a project does not keep")
    for sign, name in (("\r", "carriage returns"), ("\u2029", "paragraph separators (U+2029)")):
        if sign in text:
            entry.refuse("text", f"holds {name}; lines end with a line feed alone, and offsets count it as one")
    entry.refuse("text", "holds characters that no project keeps, such as U+FFFE")


def _original(plan: Plan, document: Entry, name: str, text: str, text_sha: str) -> Row:
    """The columns of provenance. The bytes are kept where the file has them, or where the text spells them."""
    entry = Entry(plan.source, document.at("original"), document.values.get("original", {}), _ORIGINAL)
    encoded: str | None = entry.text("base64", None)
    sha = entry.sha256("sha256", None)
    if encoded is not None:
        try:
            data = base64.b64decode(encoded, validate=True)
        except (binascii.Error, ValueError):
            entry.refuse("base64", "is not Base64")
        found = hashlib.sha256(data).hexdigest()
        if sha is not None and sha != found:
            entry.refuse("sha256", "is not the SHA-256 of the original in “base64”")
        sha = found
        plan.originals.append(data)
    elif sha is None or sha == text_sha:
        sha = text_sha
        plan.originals.append(text.encode())
    else:
        plan.without_original += 1
    by = entry.id("by", null=True)
    return {
        "original_sha256": sha,
        "original_name": entry.text("name", name),
        "importer": entry.text("importer", IMPORTER),
        "importer_version": entry.text("importer_version", IMPORTER_VERSION),
        "encoding": entry.text("encoding", "utf-8"),
        "imported_at": entry.time("imported", plan.moment),
        "imported_by": None if by is None else plan.find("coder", entry, "by", by),
    }


def _layout(entry: Entry, text: str) -> list[list[Any]]:
    paragraphs = text.count("\n") + 1
    found: list[list[Any]] = []
    for place, value in enumerate(entry.list("layout")):
        sound = (
            isinstance(value, list)
            and len(value) == 2
            and type(value[0]) is int
            and 0 <= value[0] < paragraphs
            and isinstance(value[1], str)
            and value[1].isascii()
            and value[1].isprintable()
        )
        if not sound:
            entry.refuse(f"layout[{place}]", "is not [number of a paragraph of the text, role]")
        found.append(value)
    return found


def read_segments(plan: Plan, top: Entry) -> None:
    """Segments with their codings and memos."""
    spans: set[tuple[int, int, int, int]] = set()
    versions = {row["document_id"]: row["id"] for row in plan.rows[DOCUMENT_VERSION]}
    for entry in top.entries("segments", _SEGMENT):
        row = plan.new_row("segment", entry, optional=True)
        document = plan.row_of("document", entry, "document")
        coder = plan.row_of("coder", entry, "coder")
        start, end = _span(entry, plan.texts[document])
        if (document, coder, start, end) in spans:
            entry.refuse("start", "and end are those of another segment of this coder in this document")
        spans.add((document, coder, start, end))
        created = entry.time("created", plan.moment)
        plan.add(
            SEGMENT,
            {
                "id": row,
                "document_id": document,
                "version_id": versions[document],
                "coder_id": coder,
                "start": start,
                "end": end,
                "created_at": created,
            },
        )
        _codings(plan, entry, row, created)
        memo = entry.text("memo", "")
        if memo or entry.has("memo_created"):
            by = entry.id("memo_by", null=True) if entry.has("memo_by") else None
            writer = plan.find("coder", entry, "memo_by", by) if by is not None else None
            moment = entry.time("memo_created", created)
            written = memo_row(plan, entry, "memo_")
            read_memo_kind(plan, entry, written, "memo_")
            plan.add(
                MEMO,
                {
                    "id": written,
                    "target_kind": MemoTarget.SEGMENT.value,
                    "target_id": row,
                    "coder_id": writer if entry.has("memo_by") else coder,
                    "text": memo,
                    "created_at": moment,
                    "changed_at": entry.time("memo_changed", moment),
                },
            )


def _span(entry: Entry, text: str) -> tuple[int, int]:
    start, end = entry.number("start"), entry.number("end")
    if not 0 <= start < len(text):
        entry.refuse("start", f"is {shown(start)}, outside the text of {len(text)} characters")
    if end <= start:
        entry.refuse("end", f"is {shown(end)}, not behind start, which is {start}")
    if end > len(text):
        entry.refuse("end", f"is {shown(end)}, outside the text of {len(text)} characters")
    if entry.has("quote"):
        quote, there = entry.text("quote"), text[start:end]
        if quote != there:
            entry.refuse("quote", f"is {shown(quote)}, but the text there is {shown(there)}")
    return start, end


def _codings(plan: Plan, segment: Entry, row: int, created: str) -> None:
    times = _times(segment, created)
    given: set[int] = set()
    for place, value in enumerate(segment.list("codes")):
        key = f"codes[{place}]"
        if isinstance(value, str):
            entry = Entry(plan.source, segment.place, {key: value}, frozenset((key,)))
            details = None
            code = plan.row_of("code", entry, key)
            values: Row = {"certainty": None, "basis": None, "note": ""}
        elif isinstance(value, dict):
            entry = details = Entry(plan.source, segment.at(key), value, _CODING)
            code = plan.row_of("code", entry, "code")
            values = {
                "certainty": entry.choice("certainty", Certainty, None, null=True),
                "basis": entry.choice("basis", Basis, None, null=True),
                "note": entry.text("note", ""),
            }
        else:
            segment.refuse(key, f"is {shown(value)}, where the id of a code or an object is wanted")
        if code in given:
            segment.refuse(key, "is a code that the segment has already")
        given.add(code)
        given_at = {"created_at": times[place]}
        coding = plan.add(CODING, {"id": plan.draw(), "segment_id": row, "code_id": code, **values, **given_at})
        if details is not None:
            read_confirmation(plan, details, coding["id"], code)


def _times(segment: Entry, created: str) -> list[str]:
    codes = segment.list("codes")
    if not segment.has("codes_created"):
        return [created] * len(codes)
    times = segment.list("codes_created")
    if len(times) != len(codes):
        segment.refuse("codes_created", f"has {len(times)} entries, and “codes” has {len(codes)}")
    keys = [f"codes_created[{place}]" for place in range(len(times))]
    entry = Entry(segment.source, segment.place, dict(zip(keys, times, strict=True)), frozenset(keys))
    return [entry.time(key, created) for key in keys]


def read_states(plan: Plan, top: Entry) -> None:
    """States; a file without any says of whoever has segments in a document that the work is in progress."""
    given: set[tuple[int, int]] = set()
    for entry in top.entries("states", _STATE):
        key = (plan.row_of("document", entry, "document"), plan.row_of("coder", entry, "coder"))
        if key in given:
            entry.refuse("document", "and coder have a state already")
        given.add(key)
        _add_state(plan, key, entry.choice("state", DocumentState))
    if not top.has("states"):
        for key in dict.fromkeys((row["document_id"], row["coder_id"]) for row in plan.rows[SEGMENT]):
            _add_state(plan, key, DocumentState.IN_PROGRESS.value)


def _add_state(plan: Plan, key: tuple[int, int], state: str) -> None:
    plan.add(ASSIGNMENT, {"id": plan.draw(), "document_id": key[0], "coder_id": key[1], "state": state})


def read_memos(plan: Plan, top: Entry) -> None:
    """Memos on the project, on documents, codes and, where not written beside them, segments."""
    given = {(row["target_kind"], row["target_id"]) for row in plan.rows[MEMO]}
    for entry in top.entries("memos", _MEMO):
        kind: str = entry.choice("kind", MemoTarget)
        if kind == MemoTarget.PROJECT.value and not entry.has("target"):
            target: int = plan.rows[PROJECT][0]["id"]
        else:
            target = plan.row_of(kind, entry, "target")
        if (kind, target) in given:
            entry.refuse("target", f"has a memo already; a {kind} has at most one")
        given.add((kind, target))
        coder = entry.id("coder", null=True)
        created = entry.time("created", plan.moment)
        written = memo_row(plan, entry)
        read_memo_kind(plan, entry, written)
        plan.add(
            MEMO,
            {
                "id": written,
                "target_kind": kind,
                "target_id": target,
                "coder_id": None if coder is None else plan.find("coder", entry, "coder", coder),
                "text": entry.text("text"),
                "created_at": created,
                "changed_at": entry.time("changed", created),
            },
        )
