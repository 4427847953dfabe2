"""Which codes a coder gave last, and which passages a code was given to last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.core.storage.store import Store

# So many of the newest codings of all coders are looked through for those of one.
LOOKED_THROUGH = 3000


def recent_codes(store: Store, coder: int, most: int) -> list[int]:
    """The codes that a coder gave last, the newest first, among the newest codings of the project.

    Ids grow with the second in which a row was made, so that the newest are found without looking at the others.
    """
    rows = store.query(
        """SELECT g.code_id FROM (SELECT id, segment_id, code_id, created_at FROM coding ORDER BY id DESC LIMIT ?) g
        JOIN segment s ON s.id = g.segment_id WHERE s.coder_id = ?
        GROUP BY g.code_id ORDER BY max(g.created_at) DESC, max(g.id) DESC LIMIT ?""",
        (LOOKED_THROUGH, coder, most),
    )
    return [row[0] for row in rows]


def last_passages(store: Store, code: int, coder: int | None, most: int, letters: int) -> list[tuple[Any, ...]]:
    """(segment, document, start, end, first letters) of the passages that were given a code last, the newest first.

    Of one coder, or of all; ``letters`` is how much of each passage is read.
    """
    of_coder = "" if coder is None else "AND s.coder_id = ?"
    parameters = (code, most) if coder is None else (code, coder, most)
    rows = store.query(
        f"""SELECT s.id, s.document_id, s.start, s."end", s.version_id
        FROM coding g JOIN segment s ON s.id = g.segment_id
        WHERE g.code_id = ? {of_coder} ORDER BY g.id DESC LIMIT ?""",
        parameters,
    )
    found = []
    for segment, document, start, end, version in rows:
        ((words,),) = store.query(
            """SELECT substr(t.text, ?, ?) FROM document_version v JOIN text_body t ON t.sha256 = v.text_sha256
            WHERE v.id = ?""",
            (start + 1, min(letters, end - start), version),
        )
        found.append((segment, document, start, end, words))
    return found
