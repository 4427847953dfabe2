"""Tables, columns and indexes of the newest layout; ``docs/schema.md`` says what each is for."""

from __future__ import annotations

from typing import Final

APPLICATION_ID: Final = 0x54455354
LAYOUT: Final = 3

PROJECT: Final = "project"
CODER: Final = "coder"
FACET: Final = "facet"
CODE: Final = "code"
DOCUMENT: Final = "document"
DOCUMENT_VERSION: Final = "document_version"
SEGMENT: Final = "segment"
CODING: Final = "coding"
MEMO: Final = "memo"
ASSIGNMENT: Final = "assignment"
FOREIGN_ID: Final = "foreign_id"
SETTING: Final = "setting"
ERASURE: Final = "erasure"
CODE_PART: Final = "code_part"
CODE_ALIAS: Final = "code_alias"
CODE_CONFUSION: Final = "code_confusion"
CODE_EXAMPLE: Final = "code_example"
REVISION: Final = "revision"
CONFIRMATION: Final = "confirmation"
RETIREMENT: Final = "retirement"
ANSWER_SET: Final = "answer_set"
ANSWER_SET_CODE: Final = "answer_set_code"
DOCUMENT_DEFAULT: Final = "document_default"
MEMO_KIND: Final = "memo_kind"
JOURNAL_ENTRY: Final = "journal_entry"

STEP: Final = "step"
STEP_CHANGE: Final = "step_change"
STEP_BLOCK: Final = "step_block"
TEXT_BODY: Final = "text_body"
ORIGINAL_BODY: Final = "original_body"
VIEW_STATE: Final = "view_state"

# Columns of the recorded tables without ``id``: what the store may write, in the order of the table.
COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    PROJECT: ("name", "created_at"),
    CODER: ("name", "name_key", "kind", "created_at"),
    FACET: ("name", "name_key", "kind", "cardinality", "required", "definition", "position", "retired"),
    CODE: (
        "facet_id",
        "parent_id",
        "name",
        "name_key",
        "definition",
        "include",
        "exclude",
        "colour",
        "edtf",
        "builtin",
        "position",
        "shortcut",
        "retired",
        "merged_into",
    ),
    DOCUMENT: (
        "name",
        "kind",
        "position",
        "original_sha256",
        "original_name",
        "importer",
        "importer_version",
        "encoding",
        "imported_at",
        "imported_by",
    ),
    DOCUMENT_VERSION: (
        "document_id",
        "parent_id",
        "number",
        "text_sha256",
        "chars",
        "words",
        "layout",
        "map",
        "created_at",
    ),
    SEGMENT: ("document_id", "version_id", "coder_id", "start", "end", "created_at"),
    CODING: ("segment_id", "code_id", "certainty", "basis", "note", "created_at"),
    MEMO: ("target_kind", "target_id", "coder_id", "text", "created_at", "changed_at"),
    ASSIGNMENT: ("document_id", "coder_id", "state"),
    FOREIGN_ID: ("kind", "guid", "row_id"),
    SETTING: ("key", "value"),
    ERASURE: ("kind", "row_id", "payload_hash"),
    CODE_PART: ("code_id", "part", "text"),
    CODE_ALIAS: ("code_id", "name", "name_key"),
    CODE_CONFUSION: ("code_id", "other_id", "note"),
    CODE_EXAMPLE: ("code_id", "segment_id", "kind", "note"),
    REVISION: ("code_id", "number", "coder_id", "at", "reason", "content"),
    CONFIRMATION: ("coding_id", "revision_id", "coder_id", "at"),
    RETIREMENT: ("code_id", "replaced_by", "reason", "at"),
    ANSWER_SET: ("name", "name_key", "position"),
    ANSWER_SET_CODE: ("answer_set_id", "code_id"),
    DOCUMENT_DEFAULT: ("document_id", "code_id", "coder_id", "created_at"),
    MEMO_KIND: ("memo_id", "kind", "done"),
    JOURNAL_ENTRY: ("coder_id", "title", "kind", "done", "text", "created_at", "changed_at"),
}

# What the codebook in memory is made of.
CODEBOOK_TABLES: Final = frozenset((FACET, CODE, CODE_PART, CODE_ALIAS, CODE_CONFUSION, RETIREMENT))
# Rows of these tables are about one code that can be given; they go when it is deleted.
OF_LIVE_CODES: Final[dict[str, tuple[str, ...]]] = {
    CODE_CONFUSION: ("code_id", "other_id"),
    CODE_EXAMPLE: ("code_id",),
    RETIREMENT: ("code_id",),
    ANSWER_SET_CODE: ("code_id",),
    DOCUMENT_DEFAULT: ("code_id",),
}

RECORDED: Final = tuple(COLUMNS)

# Rows of these tables may carry a memo; a memo refers to them without a foreign key.
MEMO_TARGETS: Final[dict[str, str]] = {
    "project": PROJECT,
    "document": DOCUMENT,
    "code": CODE,
    "segment": SEGMENT,
}

# What each layout adds to the one before. What lies in files of an earlier layout is never edited here.
FIRST_LAYOUT: Final = (
    """CREATE TABLE project (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, created_at TEXT NOT NULL) STRICT""",
    """CREATE TABLE coder (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('person', 'consensus')), created_at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX coder_name ON coder (name_key)",
    """CREATE TABLE facet (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('tree', 'ordinal', 'period')),
        cardinality TEXT NOT NULL CHECK (cardinality IN ('one', 'many')),
        required INTEGER NOT NULL CHECK (required IN (0, 1)),
        definition TEXT NOT NULL, position INTEGER NOT NULL,
        retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))) STRICT""",
    "CREATE UNIQUE INDEX facet_name ON facet (name_key) WHERE retired = 0",
    """CREATE TABLE code (
        id INTEGER PRIMARY KEY, facet_id INTEGER NOT NULL REFERENCES facet (id),
        parent_id INTEGER REFERENCES code (id), name TEXT NOT NULL, name_key TEXT NOT NULL,
        definition TEXT NOT NULL, include TEXT NOT NULL, exclude TEXT NOT NULL,
        colour INTEGER CHECK (colour BETWEEN 0 AND 11), edtf TEXT,
        builtin TEXT CHECK (builtin IN ('not_stated', 'unknown', 'not_applicable')),
        position INTEGER NOT NULL, shortcut INTEGER CHECK (shortcut BETWEEN 1 AND 9),
        retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1)),
        merged_into INTEGER REFERENCES code (id)) STRICT""",
    """CREATE UNIQUE INDEX code_name ON code (facet_id, ifnull(parent_id, 0), name_key)
        WHERE retired = 0 AND merged_into IS NULL""",
    """CREATE UNIQUE INDEX code_edtf ON code (facet_id, edtf)
        WHERE edtf IS NOT NULL AND retired = 0 AND merged_into IS NULL""",
    "CREATE UNIQUE INDEX code_shortcut ON code (shortcut) WHERE shortcut IS NOT NULL",
    "CREATE INDEX code_parent ON code (parent_id)",
    "CREATE INDEX code_merged ON code (merged_into) WHERE merged_into IS NOT NULL",
    """CREATE TABLE text_body (
        sha256 TEXT PRIMARY KEY, chars INTEGER NOT NULL, text TEXT NOT NULL) STRICT""",
    """CREATE TABLE original_body (
        sha256 TEXT PRIMARY KEY, bytes INTEGER NOT NULL, data BLOB NOT NULL) STRICT""",
    """CREATE TABLE document (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, position INTEGER NOT NULL,
        original_sha256 TEXT NOT NULL, original_name TEXT NOT NULL,
        importer TEXT NOT NULL, importer_version TEXT NOT NULL, encoding TEXT NOT NULL,
        imported_at TEXT NOT NULL, imported_by INTEGER REFERENCES coder (id)) STRICT""",
    "CREATE INDEX document_original ON document (original_sha256)",
    "CREATE INDEX document_coder ON document (imported_by)",
    """CREATE TABLE document_version (
        id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES document (id),
        parent_id INTEGER REFERENCES document_version (id), number INTEGER NOT NULL,
        text_sha256 TEXT NOT NULL REFERENCES text_body (sha256), chars INTEGER NOT NULL, words INTEGER NOT NULL,
        layout TEXT NOT NULL, map TEXT, created_at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX document_version_number ON document_version (document_id, number)",
    "CREATE INDEX document_version_text ON document_version (text_sha256)",
    "CREATE INDEX document_version_parent ON document_version (parent_id)",
    """CREATE TABLE segment (
        id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES document (id),
        version_id INTEGER NOT NULL REFERENCES document_version (id),
        coder_id INTEGER NOT NULL REFERENCES coder (id),
        start INTEGER NOT NULL CHECK (start >= 0), "end" INTEGER NOT NULL, created_at TEXT NOT NULL,
        CHECK ("end" > start)) STRICT""",
    'CREATE INDEX segment_place ON segment (document_id, start, "end")',
    'CREATE UNIQUE INDEX segment_span ON segment (version_id, coder_id, start, "end")',
    "CREATE INDEX segment_coder ON segment (coder_id, document_id)",
    """CREATE TABLE coding (
        id INTEGER PRIMARY KEY, segment_id INTEGER NOT NULL REFERENCES segment (id),
        code_id INTEGER NOT NULL REFERENCES code (id),
        certainty TEXT CHECK (certainty IN ('sure', 'unsure')),
        basis TEXT CHECK (basis IN ('stated', 'inferred')),
        note TEXT NOT NULL, created_at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX coding_once ON coding (segment_id, code_id)",
    "CREATE INDEX coding_code ON coding (code_id)",
    """CREATE TABLE memo (
        id INTEGER PRIMARY KEY,
        target_kind TEXT NOT NULL CHECK (target_kind IN ('project', 'document', 'code', 'segment')),
        target_id INTEGER NOT NULL, coder_id INTEGER REFERENCES coder (id),
        text TEXT NOT NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX memo_target ON memo (target_kind, target_id)",
    "CREATE INDEX memo_coder ON memo (coder_id)",
    """CREATE TABLE assignment (
        id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES document (id),
        coder_id INTEGER NOT NULL REFERENCES coder (id),
        state TEXT NOT NULL CHECK (state IN ('todo', 'in_progress', 'finished'))) STRICT""",
    "CREATE UNIQUE INDEX assignment_once ON assignment (document_id, coder_id)",
    "CREATE INDEX assignment_coder ON assignment (coder_id)",
    """CREATE TABLE foreign_id (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL, guid TEXT NOT NULL, row_id INTEGER NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX foreign_id_once ON foreign_id (kind, guid, row_id)",
    "CREATE INDEX foreign_id_row ON foreign_id (row_id)",
    """CREATE TABLE setting (
        id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT""",
    """CREATE TABLE step (
        id INTEGER PRIMARY KEY, number INTEGER NOT NULL UNIQUE,
        parent INTEGER REFERENCES step (id), merged_parent INTEGER REFERENCES step (id),
        hash TEXT NOT NULL, payload_hash TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo', 'merge', 'migrate', 'erase')),
        target INTEGER REFERENCES step (id), coder_id INTEGER, session TEXT NOT NULL,
        app_version TEXT NOT NULL, schema_version INTEGER NOT NULL, at TEXT NOT NULL,
        action TEXT NOT NULL, args TEXT NOT NULL,
        document_id INTEGER, segment_id INTEGER, changes INTEGER NOT NULL) STRICT""",
    "CREATE INDEX step_target ON step (target, number) WHERE target IS NOT NULL",
    "CREATE INDEX step_coder ON step (coder_id, number)",
    "CREATE INDEX step_parent ON step (parent)",
    """CREATE TABLE step_change (
        id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES step (id), place INTEGER NOT NULL,
        table_name TEXT NOT NULL, row_id INTEGER NOT NULL, before TEXT, after TEXT) STRICT""",
    "CREATE UNIQUE INDEX step_change_place ON step_change (step_id, place)",
    "CREATE INDEX step_change_row ON step_change (row_id)",
    """CREATE TABLE step_block (
        id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES step (id), place INTEGER NOT NULL,
        changes INTEGER NOT NULL, data BLOB NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX step_block_place ON step_block (step_id, place)",
    """CREATE TABLE view_state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT""",
)

SECOND_LAYOUT: Final = (
    """CREATE TABLE erasure (
        id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('payload', 'original')),
        row_id INTEGER NOT NULL, payload_hash TEXT) STRICT""",
    "CREATE UNIQUE INDEX erasure_once ON erasure (kind, row_id)",
    # Before which steps nothing is undone is asked after every step; without it, that looks through all of them.
    "CREATE INDEX step_migrate ON step (number) WHERE kind = 'migrate'",
    # Which texts and originals the history still needs is asked at closing, of files with any number of steps.
    """CREATE INDEX step_change_body ON step_change (step_id)
        WHERE table_name IN ('document', 'document_version')""",
)

THIRD_LAYOUT: Final = (
    """CREATE TABLE code_part (
        id INTEGER PRIMARY KEY, code_id INTEGER NOT NULL REFERENCES code (id),
        part TEXT NOT NULL CHECK (part IN ('short', 'example', 'near_miss')), text TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX code_part_once ON code_part (code_id, part)",
    """CREATE TABLE code_alias (
        id INTEGER PRIMARY KEY, code_id INTEGER NOT NULL REFERENCES code (id),
        name TEXT NOT NULL, name_key TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX code_alias_once ON code_alias (code_id, name_key)",
    """CREATE TABLE code_confusion (
        id INTEGER PRIMARY KEY, code_id INTEGER NOT NULL REFERENCES code (id),
        other_id INTEGER NOT NULL REFERENCES code (id), note TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX code_confusion_once ON code_confusion (code_id, other_id)",
    "CREATE INDEX code_confusion_other ON code_confusion (other_id)",
    """CREATE TABLE code_example (
        id INTEGER PRIMARY KEY, code_id INTEGER NOT NULL REFERENCES code (id),
        segment_id INTEGER NOT NULL REFERENCES segment (id),
        kind TEXT NOT NULL CHECK (kind IN ('example', 'near_miss')), note TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX code_example_once ON code_example (code_id, segment_id)",
    "CREATE INDEX code_example_segment ON code_example (segment_id)",
    """CREATE TABLE revision (
        id INTEGER PRIMARY KEY, code_id INTEGER NOT NULL REFERENCES code (id), number INTEGER NOT NULL,
        coder_id INTEGER REFERENCES coder (id), at TEXT NOT NULL, reason TEXT NOT NULL,
        content TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX revision_number ON revision (code_id, number)",
    "CREATE INDEX revision_coder ON revision (coder_id)",
    """CREATE TABLE confirmation (
        id INTEGER PRIMARY KEY, coding_id INTEGER NOT NULL REFERENCES coding (id),
        revision_id INTEGER NOT NULL REFERENCES revision (id), coder_id INTEGER REFERENCES coder (id),
        at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX confirmation_once ON confirmation (coding_id)",
    "CREATE INDEX confirmation_revision ON confirmation (revision_id)",
    "CREATE INDEX confirmation_coder ON confirmation (coder_id)",
    """CREATE TABLE retirement (
        id INTEGER PRIMARY KEY, code_id INTEGER NOT NULL REFERENCES code (id),
        replaced_by INTEGER REFERENCES code (id), reason TEXT NOT NULL, at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX retirement_once ON retirement (code_id)",
    "CREATE INDEX retirement_replaced ON retirement (replaced_by) WHERE replaced_by IS NOT NULL",
    """CREATE TABLE answer_set (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL, position INTEGER NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX answer_set_name ON answer_set (name_key)",
    """CREATE TABLE answer_set_code (
        id INTEGER PRIMARY KEY, answer_set_id INTEGER NOT NULL REFERENCES answer_set (id),
        code_id INTEGER NOT NULL REFERENCES code (id)) STRICT""",
    "CREATE UNIQUE INDEX answer_set_code_once ON answer_set_code (answer_set_id, code_id)",
    "CREATE INDEX answer_set_code_code ON answer_set_code (code_id)",
    """CREATE TABLE document_default (
        id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL REFERENCES document (id),
        code_id INTEGER NOT NULL REFERENCES code (id), coder_id INTEGER REFERENCES coder (id),
        created_at TEXT NOT NULL) STRICT""",
    "CREATE UNIQUE INDEX document_default_once ON document_default (document_id, code_id)",
    "CREATE INDEX document_default_code ON document_default (code_id)",
    "CREATE INDEX document_default_coder ON document_default (coder_id)",
    """CREATE TABLE memo_kind (
        id INTEGER PRIMARY KEY, memo_id INTEGER NOT NULL REFERENCES memo (id),
        kind TEXT NOT NULL CHECK (kind IN ('idea', 'method', 'question', 'todo')),
        done INTEGER NOT NULL CHECK (done IN (0, 1))) STRICT""",
    "CREATE UNIQUE INDEX memo_kind_once ON memo_kind (memo_id)",
    """CREATE TABLE journal_entry (
        id INTEGER PRIMARY KEY, coder_id INTEGER REFERENCES coder (id), title TEXT NOT NULL,
        kind TEXT CHECK (kind IN ('idea', 'method', 'question', 'todo')),
        done INTEGER NOT NULL CHECK (done IN (0, 1)), text TEXT NOT NULL,
        created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT""",
    "CREATE INDEX journal_entry_coder ON journal_entry (coder_id)",
    # The palette shows the passages that a coder coded last.
    "CREATE INDEX coding_newest ON coding (code_id, created_at)",
)

MIGRATION_SET: Final = "testimonia"
# By the name under which a file remembers it: the layout that a migration leads to, and what it adds.
MIGRATIONS: Final[dict[str, tuple[int, tuple[str, ...]]]] = {
    "0001-first-layout": (1, FIRST_LAYOUT),
    "0002-erasing": (2, SECOND_LAYOUT),
    "0003-codebook-whole": (3, THIRD_LAYOUT),
}
