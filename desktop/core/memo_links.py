"""Links in memos: ``[[words|kind:id]]`` leads to a code, document, segment, memo or entry of the journal.

The words are those under which the link was made. Codes and documents are shown under their present names; what is
gone, or belongs to another project, keeps its words and is told to be no longer there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.errors import NotFound, TestimoniaError
from desktop.core.model import CodeId, DocumentId, EntryId, MemoId, MemoTarget, SegmentId, Word
from desktop.core.storage.schema import CODE, JOURNAL_ENTRY, MEMO
from desktop.core.text import snippet

if TYPE_CHECKING:
    from desktop.core.model import Memo
    from desktop.core.project import Project

LINK: Final = re.compile(r"\[\[([^\[\]|\n]{0,300})\|(code|document|segment|memo|entry):([0-9]{1,19})\]\]")
GONE: Final = "(no longer there)"
_GREATEST: Final = 2**63 - 1
_WIDTH: Final = 60


class LinkKind(Word):
    CODE = "code"
    DOCUMENT = "document"
    SEGMENT = "segment"
    MEMO = "memo"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Goal:
    """What a link leads to."""

    kind: LinkKind
    id: int


@dataclass(frozen=True, slots=True)
class Link:
    """One link of a text; ``start`` and ``end`` are code points of the text, brackets included."""

    goal: Goal
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a link shows now: its words, and where that is; both of a thing that is gone are what was known of it."""

    words: str
    place: str
    there: bool


def goal_of(kind: str, number: str) -> Goal:
    """A goal from the two parts of a link; a number that no project can give leads nowhere."""
    found = int(number)
    return Goal(LinkKind(kind), found if found <= _GREATEST else 0)


def parse(text: str) -> list[Link]:
    """Every link of a text, in order."""
    return [
        Link(goal_of(match[2], match[3]), match[1].strip(), match.start(), match.end()) for match in LINK.finditer(text)
    ]


def written(goal: Goal, words: str) -> str:
    """A link as it stands in a text; signs that would end it early are left out of its words."""
    plain = " ".join(re.sub(r"[\[\]|]", " ", words).split())[:200]
    return f"[[{plain}|{goal.kind.value}:{goal.id}]]"


class Links:
    """Says what links of one project lead to; remembers what it has looked up, so it is made anew for each use."""

    def __init__(self, project: Project) -> None:
        self.project = project
        self.known: dict[Goal, Resolved | None] = {}

    def resolve(self, link: Link) -> Resolved:
        found = self.look(link.goal)
        if found is None:
            return Resolved(link.words, "", False)
        if link.words and link.goal.kind not in (LinkKind.CODE, LinkKind.DOCUMENT):
            return Resolved(link.words, found.place, True)
        return found

    def look(self, goal: Goal) -> Resolved | None:
        """What stands at a goal under its present name; None when nothing does."""
        if goal not in self.known:
            try:
                self.known[goal] = self._look(goal)
            except TestimoniaError:
                self.known[goal] = None
        return self.known[goal]

    def _look(self, goal: Goal) -> Resolved | None:
        project = self.project
        if goal.kind is LinkKind.CODE:
            code = project.codebook.live_code(heir(project, CodeId(goal.id)))
            return Resolved(code.name, project.codebook.path(code.id, facet=True), True)
        if goal.kind is LinkKind.DOCUMENT:
            name = project.documents.get(DocumentId(goal.id)).name
            return Resolved(name, "", True)
        if goal.kind is LinkKind.SEGMENT:
            return self.passage(SegmentId(goal.id))
        if goal.kind is LinkKind.ENTRY:
            entry = project.journal.get(EntryId(goal.id))
            return Resolved(entry.title or first_words(entry.text), "", True)
        memo = project.memos.by_id(MemoId(goal.id))
        return None if memo is None else Resolved(first_words(memo.text), self.name_of_target(memo), True)

    def passage(self, segment: SegmentId) -> Resolved:
        """The quote of a segment in a line, and its document with the paragraph. Raises NotFound."""
        found = self.project.coding.segment(segment)
        text = self.project.documents.text(found.document)
        quote = snippet(text, found.start, found.end, _WIDTH)
        paragraph = self.project.documents.paragraphs(found.document).number_at(found.start)
        return Resolved(quote, f"{self.project.documents.get(found.document).name}, ¶ {paragraph}", True)

    def name_of_target(self, memo: Memo) -> str:
        """What a memo is on: a name, or a quote. Empty where it is gone."""
        project = self.project
        try:
            if memo.target_kind is MemoTarget.PROJECT:
                return project.info().name
            if memo.target_kind is MemoTarget.DOCUMENT:
                return project.documents.get(DocumentId(memo.target)).name
            if memo.target_kind is MemoTarget.CODE:
                return project.codebook.code(CodeId(memo.target)).name
            return self.passage(SegmentId(memo.target)).words
        except NotFound:
            return ""


def heir(project: Project, code: CodeId) -> CodeId:
    """The code that a merged code went into; any other code itself."""
    seen: set[int] = set()
    while project.codebook.is_retired(code) and code not in seen:
        seen.add(code)
        row = project.store.get(CODE, code)
        if row is None or row["merged_into"] is None:
            break
        code = CodeId(row["merged_into"])
    return code


def shown(project: Project, text: str, gone: str = GONE) -> str:
    """The text with every link as the words it shows now."""
    links = Links(project)
    parts: list[str] = []
    last = 0
    for link in parse(text):
        found = links.resolve(link)
        parts += [text[last : link.start], found.words if found.there else f"{found.words} {gone}".strip()]
        last = link.end
    return "".join(parts) + text[last:]


def plain(text: str) -> str:
    """The text with every link as the words it was made with, without looking anything up."""
    return LINK.sub(lambda match: match[1].strip(), text) if "[[" in text else text


def place_in(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a stretch of ``plain(text)`` stands in the text itself."""
    shift = 0
    low = high = -1
    for match in LINK.finditer(text):
        words = match[1].strip()
        begin = match.start() - shift  # in the plain text
        inside = match.start(1) + match[1].find(words) - begin
        if low < 0 and start < begin + len(words):
            low = start + (inside if start >= begin else shift)
        if high < 0 and end <= begin + len(words):
            high = end + (inside if end > begin else shift)
        shift += len(match[0]) - len(words)
    return low if low >= 0 else start + shift, high if high >= 0 else end + shift


def first_words(text: str, width: int = _WIDTH) -> str:
    """The first line that says something, without the signs of headings and lists, as a name for a memo."""
    line = next((line for line in text.split("\n") if line.strip(" #*->\t")), text)
    clean = re.sub(r"^[\s#>*-]*(?:\[[ xX]\]\s)?", "", plain(line)).replace("**", "").replace("`", "")
    return snippet(clean, 0, len(clean), width)


def backlinks(project: Project, *goals: Goal) -> list[Goal]:
    """The memos and entries that link to any of these goals, oldest first."""
    found: dict[Goal, str] = {}
    for goal in goals:
        sign = f"|{goal.kind.value}:{goal.id}]]"
        for table, kind in ((MEMO, LinkKind.MEMO), (JOURNAL_ENTRY, LinkKind.ENTRY)):
            for row in project.store.rows(table, "instr(text, ?) > 0", (sign,)):
                if any(link.goal == goal for link in parse(row["text"])):
                    found[Goal(kind, row["id"])] = row["created_at"]
    return sorted(found, key=lambda each: (found[each], each.id))
