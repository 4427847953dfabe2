"""Questions about rows that cannot be as they are; each answers with nothing when the file is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from desktop.core.storage.schema import CONFIRMATION, OF_LIVE_CODES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.storage.store import Store

# What may be known by an id of another program.
NAMED_ELSEWHERE: Final = (
    *("project", "coder", "facet", "code", "document", "document_version", "segment", "coding", "memo", "assignment"),
    *("answer_set", "revision", "journal_entry"),
)


def spans_outside(store: Store) -> list[tuple[Any, ...]]:
    """(segment, document, start, end, length) of segments that do not lie inside the text they stand on."""
    return store.query(
        """SELECT s.id, s.document_id, s.start, s."end", v.chars FROM segment s
        JOIN document_version v ON v.id = s.version_id
        WHERE s.start < 0 OR s."end" <= s.start OR s."end" > v.chars OR v.document_id <> s.document_id ORDER BY s.id"""
    )


def doubled_spans(store: Store) -> list[tuple[Any, ...]]:
    """(document, coder, start, end, number) of spans on which a coder has more than one segment."""
    return store.query(
        """SELECT document_id, coder_id, start, "end", count(*) FROM segment
        GROUP BY version_id, coder_id, start, "end" HAVING count(*) > 1 ORDER BY document_id, start"""
    )


def wrong_lengths(store: Store) -> list[tuple[Any, ...]]:
    """(document, length that is noted, length of the text) of versions whose length is not that of their text."""
    return store.query(
        """SELECT v.document_id, v.chars, length(b.text) FROM document_version v
        JOIN text_body b ON b.sha256 = v.text_sha256 WHERE v.chars <> length(b.text) ORDER BY v.document_id"""
    )


def documents_without_text(store: Store) -> list[int]:
    """Documents that have no version, or one whose text is not in the file."""
    rows = store.query(
        """SELECT d.id FROM document d WHERE NOT EXISTS (SELECT 1 FROM document_version v
        JOIN text_body b ON b.sha256 = v.text_sha256 WHERE v.document_id = d.id) ORDER BY d.id"""
    )
    return [row[0] for row in rows]


def documents_without_original(store: Store) -> list[tuple[int, str]]:
    """(document, SHA-256) of documents whose untouched bytes are not in the file."""
    rows = store.query(
        """SELECT d.id, d.original_sha256 FROM document d WHERE NOT EXISTS (SELECT 1 FROM original_body o
        WHERE o.sha256 = d.original_sha256) ORDER BY d.position, d.id"""
    )
    return [(row[0], row[1]) for row in rows]


def codings_of_retired_codes(store: Store) -> list[tuple[Any, ...]]:
    """(coding, segment, code) of codings with a code that was deleted or merged into another."""
    return store.query(
        """SELECT g.id, g.segment_id, g.code_id FROM coding g JOIN code c ON c.id = g.code_id
        JOIN facet f ON f.id = c.facet_id
        WHERE c.retired = 1 OR c.merged_into IS NOT NULL OR f.retired = 1 ORDER BY g.id"""
    )


def rows_about_deleted_codes(store: Store) -> list[tuple[str, int, int]]:
    """(table, row, code) of what only a code of the codebook may have, and one has that was deleted or merged."""
    return [
        (table, row, code)
        for table, columns in OF_LIVE_CODES.items()
        if table in store.tables()
        for column in columns
        for row, code in store.query(
            f"""SELECT t.id, c.id FROM {table} t JOIN code c ON c.id = t.{column} JOIN facet f ON f.id = c.facet_id
            WHERE c.retired = 1 OR c.merged_into IS NOT NULL OR f.retired = 1 ORDER BY t.id"""
        )
    ]


def strange_confirmations(store: Store) -> list[tuple[Any, ...]]:
    """(confirmation, code) of codings that were confirmed under the definition of another code than their own."""
    if CONFIRMATION not in store.tables():
        return []
    return store.query(
        """SELECT n.id, g.code_id FROM confirmation n JOIN coding g ON g.id = n.coding_id
        JOIN revision r ON r.id = n.revision_id JOIN code c ON c.id = r.code_id
        WHERE r.code_id <> g.code_id AND c.merged_into IS NULL ORDER BY n.id"""
    )


def codes_of_other_facets(store: Store) -> list[tuple[Any, ...]]:
    """(code, parent) of codes whose parent belongs to another facet."""
    return store.query(
        """SELECT c.id, c.parent_id FROM code c JOIN code p ON p.id = c.parent_id
        WHERE p.facet_id <> c.facet_id ORDER BY c.id"""
    )


def codes_under_deleted(store: Store) -> list[int]:
    """Codes in use whose facet or parent was deleted: nobody can see them."""
    rows = store.query(
        """SELECT c.id FROM code c JOIN facet f ON f.id = c.facet_id LEFT JOIN code p ON p.id = c.parent_id
        WHERE c.retired = 0 AND c.merged_into IS NULL
        AND (f.retired = 1 OR p.retired = 1 OR p.merged_into IS NOT NULL) ORDER BY c.id"""
    )
    return [row[0] for row in rows]


def code_circles(store: Store) -> list[int]:
    """Codes from which no way leads up to the top of their facet."""
    rows = store.query(
        """WITH RECURSIVE reached (id) AS (SELECT id FROM code WHERE parent_id IS NULL
        UNION SELECT c.id FROM code c JOIN reached r ON c.parent_id = r.id)
        SELECT id FROM code WHERE id NOT IN (SELECT id FROM reached) ORDER BY id"""
    )
    return [row[0] for row in rows]


def memos_without_object(store: Store) -> list[tuple[Any, ...]]:
    """(memo, kind of its object) of memos whose object is not there."""
    return store.query(
        """SELECT m.id, m.target_kind FROM memo m WHERE NOT CASE m.target_kind
            WHEN 'project' THEN EXISTS (SELECT 1 FROM project WHERE id = m.target_id)
            WHEN 'document' THEN EXISTS (SELECT 1 FROM document WHERE id = m.target_id)
            WHEN 'code' THEN EXISTS (SELECT 1 FROM code WHERE id = m.target_id)
            WHEN 'segment' THEN EXISTS (SELECT 1 FROM segment WHERE id = m.target_id) ELSE 0 END ORDER BY m.id"""
    )


def foreign_ids_without_object(store: Store) -> list[int]:
    """Ids of other programs whose row is in no table."""
    there = " ".join(f"AND NOT EXISTS (SELECT 1 FROM {table} WHERE id = f.row_id)" for table in NAMED_ELSEWHERE)
    return [row[0] for row in store.query(f"SELECT f.id FROM foreign_id f WHERE 1 {there} ORDER BY f.id")]


def merging_circles(store: Store) -> list[int]:
    """Codes that were merged and lead to no code that is still there as itself."""
    rows = store.query(
        """WITH RECURSIVE reached (id) AS (SELECT id FROM code WHERE merged_into IS NULL
        UNION SELECT c.id FROM code c JOIN reached r ON c.merged_into = r.id)
        SELECT id FROM code WHERE id NOT IN (SELECT id FROM reached) ORDER BY id"""
    )
    return [row[0] for row in rows]


def over_answered(store: Store) -> list[tuple[int, int, int]]:
    """(coder, facet, segments) where a coder gave several answers to a facet that takes one; that is allowed."""
    rows = store.query(
        """SELECT coder_id, facet_id, count(*) FROM (SELECT s.coder_id AS coder_id, c.facet_id AS facet_id
        FROM coding g JOIN code c ON c.id = g.code_id JOIN facet f ON f.id = c.facet_id
        JOIN segment s ON s.id = g.segment_id WHERE f.cardinality = 'one' AND f.retired = 0
        GROUP BY g.segment_id, c.facet_id HAVING count(*) > 1) GROUP BY coder_id, facet_id ORDER BY 1, 2"""
    )
    return [(row[0], row[1], row[2]) for row in rows]


def names(store: Store, table: str) -> Iterator[tuple[Any, ...]]:
    """(row, name, key of the name) of coders, facets or codes."""
    return store.stream(f"SELECT id, name, name_key FROM {table} ORDER BY id")


def name_of(store: Store, table: str, row: int) -> str:
    """What a row is called, or its number where it is gone."""
    found = store.query(f"SELECT name FROM {table} WHERE id = ?", (row,))
    return str(found[0][0]) if found else str(row)


def document_with_body(store: Store, sha: str) -> str | None:
    """The name of a document whose text or original has this SHA-256."""
    found = store.query(
        """SELECT d.name FROM document d WHERE d.original_sha256 = ?1 UNION ALL
        SELECT d.name FROM document_version v JOIN document d ON d.id = v.document_id
        WHERE v.text_sha256 = ?1 LIMIT 1""",
        (sha,),
    )
    return str(found[0][0]) if found else None


def text_is_live(store: Store, sha: str) -> bool:
    """Whether a version that is there has this text."""
    return bool(store.query("SELECT 1 FROM document_version WHERE text_sha256 = ? LIMIT 1", (sha,)))


def count(store: Store, table: str) -> int:
    """Rows of one of the tables of ``schema``."""
    return int(store.query(f"SELECT count(*) FROM {table}")[0][0])
