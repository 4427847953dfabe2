"""What the JSON of a project says of definitions, answer sets, defaults, kinds of memos and the journal.

Keys and lists of which there is nothing are left out, so that a project without them is written as it always was.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from desktop.core.storage.schema import (
    ANSWER_SET,
    ANSWER_SET_CODE,
    CODE_EXAMPLE,
    CONFIRMATION,
    DOCUMENT_DEFAULT,
    JOURNAL_ENTRY,
    MEMO_KIND,
    RETIREMENT,
    REVISION,
    SETTING,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from desktop.core.interchange.json_format import WrittenIds
    from desktop.core.model import Code
    from desktop.core.project import Project

Entry = dict[str, Any]

COVERED: Final = "covered"
# The end of a link in a memo: what it leads to, by kind and id.
LINK: Final = re.compile(r"\|(code|document|segment|memo|entry):([^\[\]|\s]{1,200})\]\]")


class More:
    """Reads the tables once; ``codes`` are the ids of codes that are written, ``ids`` what rows are called."""

    def __init__(self, project: Project, ids: WrittenIds, codes: Mapping[Any, int]) -> None:
        self.project = project
        self.store = project.store
        self.ids = ids
        self.codes = codes
        self.revisions: dict[int, list[Entry]] = {}
        numbers: dict[int, tuple[int, int]] = {}
        for row in self.store.rows(REVISION, order="code_id, number"):
            numbers[row["id"]] = row["code_id"], row["number"]
            self.revisions.setdefault(row["code_id"], []).append(
                {
                    "number": row["number"],
                    "coder": self.coder(row["coder_id"]),
                    "at": row["at"],
                    "reason": row["reason"],
                    "content": _content(row["content"]),
                }
            )
        self.confirmed: dict[int, Entry] = {}
        for row in self.store.rows(CONFIRMATION):
            code, number = numbers.get(row["revision_id"], (0, 0))  # none in a damaged file
            if code in codes:
                said = {"revision": number, "coder": self.coder(row["coder_id"]), "at": row["at"]}
                self.confirmed[row["coding_id"]] = said | {"code": ids.of("code", code)}
        self.retired = {row["code_id"]: row for row in self.store.rows(RETIREMENT)}
        self.kinds = {row["memo_id"]: row for row in self.store.rows(MEMO_KIND)}
        self.linked = self._linked_memos()

    def coder(self, row: int | None) -> str | None:
        return None if row is None else self.ids.of("coder", row)

    def _linked_memos(self) -> set[int]:
        texts = [memo.text for memo in self.project.memos.all()]
        texts += [row["text"] for row in self.store.rows(JOURNAL_ENTRY)]
        found = (match for text in texts for match in LINK.finditer(text))
        return {int(match[2]) for match in found if match[1] == "memo" and match[2].isdecimal()}

    def text(self, text: str) -> str:
        """A memo in which links name things as the file does."""

        def named(match: re.Match[str]) -> str:
            if not match[2].isdecimal():
                return match[0]
            written = self.ids.of(match[1], int(match[2]))
            return f"|{match[1]}:{quote(written, safe='')}]]"

        return LINK.sub(named, text)

    def of_code(self, code: Code) -> Entry:
        parts = {"short": code.short, "example": code.example, "near_miss": code.near_miss}
        entry: Entry = {name: text for name, text in parts.items() if text}
        if code.aliases:
            entry["aliases"] = list(code.aliases)
        confusions = [one for one in code.confusions if one.other in self.codes]
        if confusions:
            entry["confused_with"] = [{"code": self.ids.of("code", c.other), "note": c.note} for c in confusions]
        row = self.retired.get(code.id)
        if row is not None:
            heir = row["replaced_by"]
            entry["retired"] = {
                "at": row["at"],
                "reason": row["reason"],
                "replaced_by": self.ids.of("code", heir) if heir in self.codes else None,
            }
        if code.id in self.revisions:
            entry["revisions"] = self.revisions[code.id]
        return entry

    def of_memo(self, memo: int, prefix: str = "") -> Entry:
        """``prefix`` is for a memo that is written with its segment."""
        entry: Entry = {}
        if memo in self.linked:
            entry[f"{prefix}id"] = self.ids.of("memo", memo)
        row = self.kinds.get(memo)
        if row is not None:
            entry[f"{prefix}purpose"] = row["kind"]
            entry[f"{prefix}done"] = bool(row["done"])
        return entry

    def lists(self) -> Iterator[tuple[str, list[Any]]]:
        """The lists at the end of the file that have something in them."""
        for name, entries in (
            ("examples", self._examples()),
            ("answer_sets", self._answer_sets()),
            ("defaults", self._defaults()),
            ("journal", self._journal()),
            (COVERED, self._covered()),
        ):
            if entries:
                yield name, entries

    def _examples(self) -> list[Entry]:
        return [
            {
                "code": self.ids.of("code", row["code_id"]),
                "segment": self.ids.of("segment", row["segment_id"]),
                "kind": row["kind"],
                "note": row["note"],
            }
            for row in self.store.rows(CODE_EXAMPLE)
            if row["code_id"] in self.codes
        ]

    def _answer_sets(self) -> list[Entry]:
        members: dict[int, list[str]] = {}
        for row in self.store.rows(ANSWER_SET_CODE):
            if row["code_id"] in self.codes:
                members.setdefault(row["answer_set_id"], []).append(self.ids.of("code", row["code_id"]))
        return [
            {
                "id": self.ids.of("answer_set", row["id"]),
                "name": row["name"],
                "codes": members.get(row["id"], []),
            }
            for row in self.store.rows(ANSWER_SET, order="position, id")
        ]

    def _defaults(self) -> list[Entry]:
        return [
            {
                "document": self.ids.of("document", row["document_id"]),
                "code": self.ids.of("code", row["code_id"]),
                "coder": self.coder(row["coder_id"]),
                "created": row["created_at"],
            }
            for row in self.store.rows(DOCUMENT_DEFAULT)
            if row["code_id"] in self.codes
        ]

    def _journal(self) -> list[Entry]:
        return [
            {
                "id": self.ids.of("entry", row["id"]),
                "coder": self.coder(row["coder_id"]),
                "title": row["title"],
                "purpose": row["kind"],
                "done": bool(row["done"]),
                "text": self.text(row["text"]),
                "created": row["created_at"],
                "changed": row["changed_at"],
            }
            for row in self.store.rows(JOURNAL_ENTRY)
        ]

    def _covered(self) -> list[str]:
        for row in self.store.rows(SETTING, "key = ?", (COVERED,)):
            value = _content(row["value"])
            if isinstance(value, list):
                return [self.ids.of("code", code) for code in value if code in self.codes]
        return []


def _content(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
