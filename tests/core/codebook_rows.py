"""One row and more in every table about definitions, sets, defaults, kinds of memos and the journal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.model import CodeId, DocumentId, SegmentId
    from desktop.core.project import Project

AT = "2026-05-04T09:30:00.000Z"


def fill(project: Project, code: CodeId, other: CodeId, segment: SegmentId, document: DocumentId) -> None:
    """As the verbs would leave it, in one step; ``segment`` has a coding with ``code``, and there is a memo."""
    store, coder = project.store, project.coder
    coding = next(coding.id for coding in project.coding.segment(segment).codings if coding.code == code)
    with project.step("code.define", {"name": "Several"}):
        for part, text in (("short", "Held by force."), ("example", "“They took him.”"), ("near_miss", "A visit.")):
            store.insert("code_part", {"code_id": code, "part": part, "text": text})
        store.insert("code_alias", {"code_id": code, "name": "Taken away", "name_key": "taken away"})
        store.insert("code_confusion", {"code_id": code, "other_id": other, "note": "By whom?"})
        store.insert("code_example", {"code_id": code, "segment_id": segment, "kind": "example", "note": "Plain."})
        first = {"definition": "Held.", "example": "", "short": ""}
        revisions = [
            store.insert(
                "revision",
                {
                    "code_id": code,
                    "number": number,
                    "coder_id": coder,
                    "at": AT,
                    "reason": "Clearer",
                    "content": json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
                },
            )
            for number, content in enumerate((first, first | {"short": "Held by force."}), 1)
        ]
        store.insert("confirmation", {"coding_id": coding, "revision_id": revisions[1], "coder_id": coder, "at": AT})
        store.insert("retirement", {"code_id": other, "replaced_by": code, "reason": "Too wide", "at": AT})
        named = store.insert("answer_set", {"name": "Taken", "name_key": "taken", "position": 0})
        store.insert("answer_set_code", {"answer_set_id": named, "code_id": code})
        store.insert(
            "document_default", {"document_id": document, "code_id": code, "coder_id": coder, "created_at": AT}
        )
        memo = project.memos.all()[0].id
        store.insert("memo_kind", {"memo_id": memo, "kind": "todo", "done": 0})
        for kind, title in (("idea", "First days"), (None, "")):
            store.insert(
                "journal_entry",
                {
                    "coder_id": coder,
                    "title": title,
                    "kind": kind,
                    "done": 0,
                    "text": "Begin with the letters. 😀",
                    "created_at": AT,
                    "changed_at": AT,
                },
            )
