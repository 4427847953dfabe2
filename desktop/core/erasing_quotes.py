"""What of a text was carried elsewhere: words of links, and names and definitions that were taken from it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol

from desktop.core.folding import fold
from desktop.core.memo_links import LINK, goal_of
from desktop.core.passages import MANNER, SHORTEST_QUOTE, covered
from desktop.core.storage import erasing
from desktop.core.storage.redacting import STAYING, WORDS
from desktop.core.storage.schema import CODE, CODE_ALIAS, JOURNAL_ENTRY, MEMO, REVISION, SETTING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from desktop.core.project import Project
    from desktop.core.storage.redacting import Redactor
    from desktop.core.storage.store import Row

# Between quotation marks of any kind, or on a line of its own.
_APART: Final = re.compile('[\n"“”„«»‹›「」『』]+')
_NO_NAMES: Final = frozenset(("name_key", "edtf"))


class Planned(Protocol):
    """What of a plan this reads and changes."""

    redactor: Redactor
    delete: dict[str, list[int]]
    update: dict[tuple[str, int], dict[str, str]]


def cover_links(project: Project, plan: Planned, also: Collection[int] = ()) -> None:
    """Cover the words of links to what goes; they are its own words, put there when the link was made.

    ``also`` are segments that stay and reach over what goes. Memos and entries that had such a link before lose it in
    the history, too.
    """
    goals = {*plan.redactor.rows, *also}
    if not goals:
        return
    for table in (MEMO, JOURNAL_ENTRY):
        gone = set(plan.delete.get(table, ()))
        for row in project.store.rows(table, "instr(text, '|') > 0"):
            if row["id"] not in gone:
                values = plan.update.get((table, row["id"]), {})
                text = str(values.get("text", row["text"]))
                spans = [match.span(1) for match in LINK.finditer(text) if match[1].strip() and _leads(match, goals)]
                if spans:
                    plan.update[table, row["id"]] = {**values, "text": covered(text, spans)}
    plan.redactor.links = lambda text: any(_leads(match, goals) for match in LINK.finditer(text))


def _leads(match: re.Match[str], goals: Collection[int]) -> bool:
    return match[2] != "code" and goal_of(match[2], match[3]).id in goals


def quoting(project: Project, texts: Iterable[str], documents: Collection[int]) -> list[str]:
    """Names of what stays in the codebook and quotes from the texts: that it can be changed before.

    Of names and definitions at least so many characters as a quotation is recognised by; of codes that were made out of
    one of ``documents``, as named after a passage, the whole name whatever its length.
    """
    whole = "\n".join(map(_folded, texts))
    if not whole.strip():
        return []
    store = project.store
    codes = {row["id"]: row for row in store.rows(CODE)}
    taken = erasing.codes_out_of(store, documents)
    found: dict[str, None] = {}
    # Of revisions the newest says what the definition says, and nobody can change the others.
    for table in sorted(STAYING - {REVISION, SETTING}):
        for row in store.rows(table):
            code = row if table == CODE else codes.get(row.get("code_id", 0))
            gone = code is not None and (code["retired"] or code["merged_into"])
            if gone or row.get("retired"):
                continue
            short = table in (CODE, CODE_ALIAS) and code is not None and code["id"] in taken
            if any(piece in whole for piece in _pieces(table, row, short)):
                found[str((code or row).get("name"))] = None
    return list(found)


def _pieces(table: str, row: Row, short: bool) -> set[str]:
    found: set[str] = set()
    for name in WORDS[table]:
        if name in _NO_NAMES or not isinstance(row[name], str):
            continue
        least = 1 if short and name == "name" else SHORTEST_QUOTE
        folded = (_folded(part).strip(" .,;:…-–—") for part in (row[name], *_APART.split(row[name])))
        found.update(part for part in folded if len(part) >= least)
    return found


def _folded(text: str) -> str:
    return " ".join(fold(text, MANNER).split())
