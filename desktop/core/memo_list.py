"""All memos and entries of the journal as one list: what they are on, what for, by whom, when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.errors import NotFound
from desktop.core.folding import Manner, fold
from desktop.core.memo_kinds import kinds
from desktop.core.memo_links import Goal, LinkKind, first_words, plain
from desktop.core.model import CodeId, CoderId, DocumentId, MemoKind, MemoTarget, SegmentId
from desktop.core.storage.schema import SEGMENT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.core.journal import Entry
    from desktop.core.project import Project


@dataclass(frozen=True, slots=True)
class Written:
    """A memo, or with no ``on`` an entry of the journal.

    ``goal`` is how links name it. ``name`` is what it is on (project, document or path of the code; of a segment its
    document) or the title of the entry. ``document`` and ``span`` say where its segment stands.
    """

    goal: Goal
    on: MemoTarget | None
    target: int
    name: str
    text: str
    kind: MemoKind | None
    done: bool
    coder: CoderId | None
    created_at: str
    changed_at: str
    document: DocumentId | None = None
    span: tuple[int, int] | None = None
    segment: SegmentId | None = None

    @property
    def is_open(self) -> bool:
        """A to do that is not done."""
        return self.kind is MemoKind.TO_DO and not self.done

    @property
    def heading(self) -> str:
        """What it is called in lists: the title of an entry, else its first words."""
        return self.name if self.on is None and self.name else first_words(self.text)


def everything(project: Project) -> list[Written]:
    """Memos and entries, oldest first; what a memo was on and is gone has no name."""
    found = _memos(project)
    found += [of_entry(entry) for entry in project.journal.all()]
    return sorted(found, key=lambda each: (each.created_at, each.goal.id))


def of_entry(entry: Entry) -> Written:
    return Written(
        Goal(LinkKind.ENTRY, entry.id),
        None,
        0,
        entry.title,
        entry.text,
        entry.kind,
        entry.done,
        entry.coder,
        entry.created_at,
        entry.changed_at,
    )


def _memos(project: Project) -> list[Written]:
    memos = project.memos.all()
    purposes = kinds(project)
    wanted = [memo.target for memo in memos if memo.target_kind is MemoTarget.SEGMENT]
    segments = project.store.rows_by_ids(SEGMENT, wanted)
    title = project.info().name
    found: list[Written] = []
    for memo in memos:
        name, document, span, segment = "", None, None, None
        if memo.target_kind is MemoTarget.PROJECT:
            name = title
        elif memo.target_kind is MemoTarget.DOCUMENT:
            document = DocumentId(memo.target)
        elif memo.target_kind is MemoTarget.CODE:
            name = _path(project, CodeId(memo.target))
        else:
            row = segments.get(memo.target)
            if row is not None:
                document, span = DocumentId(row["document_id"]), (row["start"], row["end"])
                segment = SegmentId(memo.target)
        if document is not None and project.documents.has(document):
            name = project.documents.get(document).name
        purpose = purposes.get(memo.id)
        found.append(
            Written(
                Goal(LinkKind.MEMO, memo.id),
                memo.target_kind,
                memo.target,
                name,
                memo.text,
                None if purpose is None else purpose.kind,
                purpose is not None and purpose.done,
                memo.coder,
                memo.created_at,
                memo.changed_at,
                document,
                span,
                segment,
            )
        )
    return found


def _path(project: Project, code: CodeId) -> str:
    try:
        return project.codebook.path(code, facet=True)
    except NotFound:
        return ""


def quote_of(project: Project, written: Written, width: int = 200) -> str:
    """The passage that a memo is on, in a line; nothing for any other memo."""
    from desktop.core.text import snippet

    if written.span is None or written.document is None or not project.documents.has(written.document):
        return ""
    return snippet(project.documents.text(written.document), *written.span, width)


def places(project: Project) -> dict[DocumentId, int]:
    return {document.id: place for place, document in enumerate(project.documents.all())}


def by_place(project: Project, items: Iterable[Written]) -> list[Written]:
    """Journal, project, documents, codes in the order of the codebook, then passages in the order of the texts."""
    order = places(project)
    codes = {code.id: place for place, code in enumerate(project.codebook.codes())}
    kinds_order = {None: 0, MemoTarget.PROJECT: 1, MemoTarget.DOCUMENT: 2, MemoTarget.CODE: 3, MemoTarget.SEGMENT: 4}

    def key(each: Written) -> tuple[int, int, tuple[int, int], str, int]:
        place = 0
        if each.document is not None:
            place = order.get(each.document, len(order))
        elif each.on is MemoTarget.CODE:
            place = codes.get(CodeId(each.target), len(codes))
        return kinds_order[each.on], place, each.span or (0, 0), each.created_at, each.goal.id

    return sorted(items, key=key)


def said(written: Written) -> str:
    """Its words, its title and the name of what it is on, as they are searched."""
    return fold(f"{plain(written.text)}\n{written.name}", Manner())


def wanted_words(words: str) -> list[str]:
    """Words that somebody searches for, as they are compared with what is ``said``: case and accents do not count."""
    return fold(words, Manner()).split()
