"""More prepared projects: codes, sets, answers of documents, purposes and the journal are not what they should be."""

from __future__ import annotations

from typing import Final

from tests.fuzz.hostile import BIG, DEEP, MEGABYTE, Way, sql, values

_STRANGE_CONTENT = (
    '{"short": 5, "full": null, "confusions": [{"code": "x", "name": 7}, 5, {"code": 99999999999999999999}], '
    '"meaning": {}}'
)

#: The first three are sound as far as rows go: words are words.
STRANGE_CODEBOOK: Final[dict[str, Way]] = {
    "revisions that are none": sql("UPDATE revision SET content = 'x', at = 'yesterday'"),
    "strange revisions": values("UPDATE revision SET content = ?", _STRANGE_CONTENT),
    "deep revisions": values("UPDATE revision SET content = ?", DEEP),
    "revisions with absurd numbers": values("UPDATE revision SET number = -number * ?", BIG),
    "revisions of nobody": sql("UPDATE revision SET code_id = 5, coder_id = 6"),
    "confirmed by nobody": sql("UPDATE confirmation SET coding_id = 5, revision_id = 6, coder_id = 7, at = ''"),
    "parts that there are not": sql("UPDATE code_part SET part = 'x' || id", "UPDATE code_part SET code_id = 5"),
    "parts of a megabyte": values("UPDATE code_part SET text = ?", MEGABYTE),
    "parts of marks without end": values("UPDATE code_part SET text = ?", "e" + "\u0301" * 300_000),
    "definitions of a megabyte": values("UPDATE code SET definition = ?1, include = ?1, exclude = ?1", MEGABYTE),
    "questions of a megabyte": values("UPDATE facet SET definition = ?", MEGABYTE),
    "memos of a megabyte": values("UPDATE memo SET text = ?", MEGABYTE),
    "revisions of a megabyte": values(
        "UPDATE revision SET content = json_set(content, '$.full', ?1), reason = ?1", MEGABYTE
    ),
    "other names that are none": sql("UPDATE code_alias SET name = CAST(x'ff' AS TEXT), name_key = ''"),
    "other names with NUL": sql("UPDATE code_alias SET name = char(0, 10) || name"),
    "confused with itself": sql("UPDATE code_confusion SET other_id = code_id, note = char(0)"),
    "confused with nothing": sql("UPDATE code_confusion SET other_id = 5"),
    "examples of nothing": sql("UPDATE code_example SET segment_id = 5, kind = 'x'"),
    "retired for itself": sql("UPDATE retirement SET replaced_by = code_id, at = 'never'"),
    "retired for nothing": sql("UPDATE retirement SET replaced_by = 5"),
    "all retired": sql(
        "DELETE FROM retirement",
        "INSERT INTO retirement SELECT -id, id, (SELECT max(id) FROM code), char(0), 'x' FROM code",
    ),
    "sets of nothing": sql("UPDATE answer_set_code SET code_id = 5", "UPDATE answer_set SET name = '', position = -5"),
    "sets nowhere": sql("UPDATE answer_set_code SET answer_set_id = 5"),
    "sets without end": values("UPDATE answer_set SET position = ?, name = ?", BIG * 2 - 1, MEGABYTE),
    "answers of no document": sql("UPDATE document_default SET document_id = 5, coder_id = 6"),
    "answers that are none": sql("UPDATE document_default SET code_id = 5"),
    "purposes that there are not": sql(
        "UPDATE memo_kind SET kind = 'x', done = 7", "UPDATE journal_entry SET kind = 'x'"
    ),
    "purposes of nothing": sql("UPDATE memo_kind SET memo_id = 5"),
    "entries at no time": sql("UPDATE journal_entry SET created_at = 'x', changed_at = '', done = 9, coder_id = 5"),
    "entries of a megabyte": values("UPDATE journal_entry SET text = ?1, title = ?1", MEGABYTE),
    "entries that are none": sql("UPDATE journal_entry SET text = CAST(x'ff00fe' AS TEXT), title = char(0, 10)"),
    "links without end": values("UPDATE memo SET text = ?", "[[" * 50_000 + "|memo:9]]" * 9_999 + "**" * 20_000),
    "links to absurd places": values(
        "UPDATE memo SET text = ?",
        f"[[a|segment:{2**63}]] [[b|code:{10**18}]] [[|document:0]] [[c|memo:1]] [[d|entry:00]]",
    ),
    "covered by what is none": sql("UPDATE setting SET value = '{\"a\": [1, null]}' WHERE key = 'covered'"),
    "covered by many": values(
        "UPDATE setting SET value = ? WHERE key = 'covered'", "[" + "7," * 50_000 + "1e99, true, 5]"
    ),
    "covered deeply": values("UPDATE setting SET value = ? WHERE key = 'covered'", DEEP),
    "remembered by pages": values(
        "INSERT OR REPLACE INTO view_state SELECT key, ?1 FROM (SELECT 'review' AS key UNION SELECT 'left_twins' UNION"
        " SELECT 'order' UNION SELECT 'codebook.order')",
        '{"coder": [1], "wanted": {"kind": 9}, "order": "x", "codes": {}, "marks": [], "at": "x"}',
    ),
}
