"""Reading what the JSON of a project says of definitions, answer sets, defaults, kinds of memos and the journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import unquote

from desktop.core.interchange.json_entry import Entry, shown
from desktop.core.interchange.json_more_writer import COVERED, LINK
from desktop.core.model import MemoKind
from desktop.core.naming import name_key
from desktop.core.storage.payloads import canonical
from desktop.core.storage.schema import (
    ANSWER_SET,
    ANSWER_SET_CODE,
    CODE_ALIAS,
    CODE_CONFUSION,
    CODE_EXAMPLE,
    CODE_PART,
    CONFIRMATION,
    DOCUMENT_DEFAULT,
    JOURNAL_ENTRY,
    MEMO,
    MEMO_KIND,
    RETIREMENT,
    REVISION,
    SETTING,
)

if TYPE_CHECKING:
    import re

    from desktop.core.interchange.json_plan import Plan

CODE_KEYS = frozenset(
    ("short", "example", "near_miss", "aliases", "confused_with", "retired", "revisions"),
)
MEMO_KEYS = frozenset(("id", "purpose", "done"))
LISTS = frozenset(("examples", "answer_sets", "defaults", "journal", COVERED))
PARTS = ("short", "example", "near_miss")
_RETIRED = frozenset(("at", "reason", "replaced_by"))
_REVISION = frozenset(("number", "coder", "at", "reason", "content"))
_CONFUSION = frozenset(("code", "note"))
_CONFIRMED = frozenset(("revision", "coder", "at", "code"))
_EXAMPLE = frozenset(("code", "segment", "kind", "note"))
_SET = frozenset(("id", "name", "codes"))
_DEFAULT = frozenset(("document", "code", "coder", "created"))
_JOURNAL = frozenset(("id", "coder", "title", "purpose", "done", "text", "created", "changed"))


def read_of_codes(plan: Plan, entries: list[tuple[Entry, int]]) -> None:
    """What stands with the codes beside their columns; all codes and coders are known."""
    for entry, row in entries:
        for part in PARTS:
            text = entry.text(part, "")
            if text:
                plan.add(CODE_PART, {"id": plan.draw(), "code_id": row, "part": part, "text": text})
        _read_aliases(plan, entry, row)
        given: set[int] = set()
        for one in entry.entries("confused_with", _CONFUSION):
            other = plan.row_of("code", one, "code")
            if other == row or other in given:
                one.refuse("code", "is the code itself, or stands there twice")
            given.add(other)
            note = one.text("note", "")
            plan.add(CODE_CONFUSION, {"id": plan.draw(), "code_id": row, "other_id": other, "note": note})
        if entry.values.get("retired") is not None:
            one = Entry(plan.source, entry.at("retired"), entry.values["retired"], _RETIRED)
            heir = one.id("replaced_by", null=True)
            plan.add(
                RETIREMENT,
                {
                    "id": plan.draw(),
                    "code_id": row,
                    "replaced_by": None if heir is None else plan.find("code", one, "replaced_by", heir),
                    "reason": one.text("reason", ""),
                    "at": one.time("at", plan.moment),
                },
            )
        _read_revisions(plan, entry, row)


def _read_aliases(plan: Plan, entry: Entry, row: int) -> None:
    keys: set[str] = set()
    for place, value in enumerate(entry.list("aliases")):
        one = Entry(plan.source, entry.at(f"aliases[{place}]"), {"name": value}, frozenset(("name",)))
        name = one.name("code")
        if name_key(name) in keys:
            one.refuse("name", "stands there twice")
        keys.add(name_key(name))
        plan.add(CODE_ALIAS, {"id": plan.draw(), "code_id": row, "name": name, "name_key": name_key(name)})


def _read_revisions(plan: Plan, entry: Entry, row: int) -> None:
    numbers: set[int] = set()
    for one in entry.entries("revisions", _REVISION):
        number = one.number("number")
        if number < 1 or number in numbers:
            one.refuse("number", f"is {shown(number)}; revisions count from 1, and each stands once")
        numbers.add(number)
        content = one.values.get("content", {})
        try:
            text = content if isinstance(content, str) else canonical(content)
            text.encode()
        except (ValueError, RecursionError):
            one.refuse("content", "is nothing that can be kept")
        plan.revisions[row, number] = plan.draw()
        plan.add(
            REVISION,
            {
                "id": plan.revisions[row, number],
                "code_id": row,
                "number": number,
                "coder_id": _coder(plan, one),
                "at": one.time("at", plan.moment),
                "reason": one.text("reason", ""),
                "content": text,
            },
        )


def _coder(plan: Plan, entry: Entry) -> int | None:
    text = entry.id("coder", null=True)
    return None if text is None else plan.find("coder", entry, "coder", text)


def read_confirmation(plan: Plan, coding: Entry, row: int, code: int) -> None:
    """The ``confirmed`` of one coding."""
    if coding.values.get("confirmed") is None:
        return
    one = Entry(plan.source, coding.at("confirmed"), coding.values["confirmed"], _CONFIRMED)
    number = one.number("revision")
    about = plan.row_of("code", one, "code") if one.has("code") else code
    found = plan.revisions.get((about, number))
    if found is None:
        one.refuse("revision", f"is {shown(number)}, and the code has no such revision")
    plan.add(
        CONFIRMATION,
        {
            "id": plan.draw(),
            "coding_id": row,
            "revision_id": found,
            "coder_id": _coder(plan, one),
            "at": one.time("at", plan.moment),
        },
    )


def memo_row(plan: Plan, entry: Entry, prefix: str = "") -> int:
    """The row of a memo: its own where something links to it."""
    if not entry.has(f"{prefix}id"):
        return plan.draw()
    one = Entry(plan.source, entry.place, {"id": entry.values[f"{prefix}id"]}, frozenset(("id",)))
    return plan.new_row("memo", one)


def read_memo_kind(plan: Plan, entry: Entry, memo: int, prefix: str = "") -> None:
    kind = entry.choice(f"{prefix}purpose", MemoKind, None, null=True)
    if kind is not None:
        done = int(entry.truth(f"{prefix}done", False))
        plan.add(MEMO_KIND, {"id": plan.draw(), "memo_id": memo, "kind": kind, "done": done})


def read_lists(plan: Plan, top: Entry) -> None:
    """Examples, answer sets, defaults, the journal, and which codes are covered; then links in memos."""
    pairs: set[tuple[int, int]] = set()
    for entry in top.entries("examples", _EXAMPLE):
        pair = plan.row_of("code", entry, "code"), plan.row_of("segment", entry, "segment")
        if pair in pairs:
            entry.refuse("segment", "is an example of this code already")
        pairs.add(pair)
        kind = entry.choice("kind", ("example", "near_miss"), "example")
        note = entry.text("note", "")
        values = {"code_id": pair[0], "segment_id": pair[1], "kind": kind, "note": note}
        plan.add(CODE_EXAMPLE, {"id": plan.draw(), **values})
    _read_answer_sets(plan, top)
    pairs = set()
    for entry in top.entries("defaults", _DEFAULT):
        pair = plan.row_of("document", entry, "document"), plan.row_of("code", entry, "code")
        if pair in pairs:
            entry.refuse("code", "holds for this document already")
        pairs.add(pair)
        created = entry.time("created", plan.moment)
        values = {"document_id": pair[0], "code_id": pair[1], "coder_id": _coder(plan, entry), "created_at": created}
        plan.add(DOCUMENT_DEFAULT, {"id": plan.draw(), **values})
    _read_journal(plan, top)
    codes = [plan.find("code", top, COVERED, value) for value in _texts(top, COVERED)]
    if codes:
        plan.add(SETTING, {"id": plan.draw(), "key": COVERED, "value": json.dumps(codes)})
    for table in (MEMO, JOURNAL_ENTRY):
        for row in plan.rows[table]:
            row["text"] = _relinked(plan, row["text"])


def _texts(entry: Entry, key: str) -> list[str]:
    values = entry.list(key)
    for value in values:
        if not isinstance(value, str):
            entry.refuse(key, f"holds {shown(value)}, where the id of a code is wanted")
    return values


def _read_answer_sets(plan: Plan, top: Entry) -> None:
    names: set[str] = set()
    for place, entry in enumerate(top.entries("answer_sets", _SET)):
        row = plan.new_row("answer_set", entry, optional=True)
        name = entry.name("set")
        if name_key(name) in names:
            entry.refuse("name", f"is “{name[:60]}”, which another set has already")
        names.add(name_key(name))
        plan.add(ANSWER_SET, {"id": row, "name": name, "name_key": name_key(name), "position": place})
        codes = [plan.find("code", entry, "codes", value) for value in _texts(entry, "codes")]
        for code in dict.fromkeys(codes):
            plan.add(ANSWER_SET_CODE, {"id": plan.draw(), "answer_set_id": row, "code_id": code})


def _read_journal(plan: Plan, top: Entry) -> None:
    for entry in top.entries("journal", _JOURNAL):
        created = entry.time("created", plan.moment)
        plan.add(
            JOURNAL_ENTRY,
            {
                "id": plan.new_row("entry", entry, optional=True),
                "coder_id": _coder(plan, entry),
                "title": entry.text("title", ""),
                "kind": entry.choice("purpose", MemoKind, None, null=True),
                "done": int(entry.truth("done", False)),
                "text": entry.text("text", ""),
                "created_at": created,
                "changed_at": entry.time("changed", created),
            },
        )


def _relinked(plan: Plan, text: str) -> str:
    """Links lead to rows of the new project; one to something that is not in the file stays as it is."""

    def row(match: re.Match[str]) -> str:
        found = plan.known.get(match[1], {}).get(unquote(match[2]))
        return match[0] if found is None else f"|{match[1]}:{found}]]"

    return LINK.sub(row, text)
