"""Places, the codebook, and what refers to what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.naming import name_key
from desktop.core.notes import counted
from desktop.core.storage import checks
from desktop.core.storage.schema import (
    ANSWER_SET,
    CODE,
    CODE_ALIAS,
    CODER,
    CODING,
    CONFIRMATION,
    DOCUMENT,
    FACET,
    FOREIGN_ID,
    MEMO,
    PROJECT,
    SEGMENT,
)
from desktop.core.verifying.report import Finding, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.storage.store import Store


def places(store: Store) -> Iterator[Finding]:
    """Spans inside their version, and one segment a span and coder."""
    for segment, row, start, end, length in checks.spans_outside(store):
        yield finding(
            "segment.outside",
            "The segment {segment} from {start} to {end} does not lie inside “{name}”, which has {length} characters.",
            table=SEGMENT,
            rows=(segment,),
            segment=segment,
            start=start,
            end=end,
            name=checks.name_of(store, DOCUMENT, row),
            length=length,
        )
    for row, coder, start, end, number in checks.doubled_spans(store):
        yield finding(
            "segment.doubled",
            "{coder} has {number} segments from {start} to {end} in “{name}”.",
            table=SEGMENT,
            count=number,
            coder=checks.name_of(store, CODER, coder),
            number=number,
            start=start,
            end=end,
            name=checks.name_of(store, DOCUMENT, row),
        )


def book(store: Store) -> Iterator[Finding]:
    """The tree of codes, and names against their keys."""

    def about(code: str, template: str, row: int) -> Finding:
        return finding(code, template, table=CODE, rows=(row,), code_name=checks.name_of(store, CODE, row))

    for row, _parent in checks.codes_of_other_facets(store):
        yield about("code.other_facet", "The code “{code_name}” lies under a code of another facet.", row)
    for row in checks.codes_under_deleted(store):
        yield about("code.under_deleted", "The code “{code_name}” lies under something that was deleted.", row)
    for row in checks.code_circles(store):
        yield about("code.circle", "The code “{code_name}” lies under itself.", row)
    for row in checks.merging_circles(store):
        yield about("code.merging_circle", "The code “{code_name}” was merged into itself.", row)
    for table in (CODER, FACET, CODE, CODE_ALIAS, ANSWER_SET):
        if table not in store.tables():
            continue
        for row, name, key in checks.names(store, table):
            if name_key(name) != key:
                yield finding(
                    "name.key", "The name “{name}” is kept under a wrong key.", table=table, rows=(row,), name=name
                )


def references(store: Store) -> Iterator[Finding]:
    """What rests on something that is deleted or not there."""
    number = checks.count(store, PROJECT)
    if number != 1:
        yield finding("project.rows", "The file holds {number} projects.", table=PROJECT, count=number, number=number)
    for coding, segment, code in checks.codings_of_retired_codes(store):
        yield finding(
            "coding.deleted_code",
            "The segment {segment} has the code “{code_name}”, which was deleted.",
            table=CODING,
            rows=(coding,),
            segment=segment,
            code_name=checks.name_of(store, CODE, code),
        )
    for table, row, code in checks.rows_about_deleted_codes(store):
        yield finding(
            "row.deleted_code",
            "Something ({what}) is kept about the code “{code_name}”, which was deleted.",
            table=table,
            rows=(row,),
            what=table.replace("_", " "),
            code_name=checks.name_of(store, CODE, code),
        )
    for row, code in checks.strange_confirmations(store):
        yield finding(
            "confirmation.other_code",
            "An answer “{code_name}” was confirmed under the definition of another code.",
            table=CONFIRMATION,
            rows=(row,),
            code_name=checks.name_of(store, CODE, code),
        )
    for memo, kind in checks.memos_without_object(store):
        yield finding(
            "memo.no_object",
            "The memo {memo} is on a {kind} that is not there.",
            table=MEMO,
            rows=(memo,),
            memo=memo,
            kind=kind,
        )
    for row in checks.foreign_ids_without_object(store):
        yield finding(
            "foreign_id.no_object",
            "The id {row} of another program stands for nothing that is there.",
            table=FOREIGN_ID,
            rows=(row,),
            row=row,
        )


def over_answered(store: Store) -> Iterator[Finding]:
    """Facets that take one answer and got several: allowed, and worth knowing."""
    for coder, facet, number in checks.over_answered(store):
        said = counted(
            number,
            "1 segment of {coder} has more than one answer to “{facet}”.",
            "{count} segments of {coder} have more than one answer to “{facet}”.",
            coder=checks.name_of(store, CODER, coder),
            facet=checks.name_of(store, FACET, facet),
        )
        yield finding("segment.over_answered", said, table=SEGMENT)
