"""What a step is about, in the user's words: its sentence, its place in the text, the rows it wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop.core.errors import TestimoniaError
from desktop.core.model import CodeId, CoderId, DocumentId, FacetId, SegmentId, StepKind, is_erased
from desktop.core.sentences import BUILTINS, GONE, STATES, step_sentence
from desktop.ui.calling import called
from desktop.ui.covering import readable_text
from desktop.ui.moments import when
from desktop.ui.steps_said import translated as translated
from desktop.ui.translate import count_of, joined, listed, number, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.model import Change, Step, StepHead
    from desktop.core.project import Project

QUOTE, VALUE, MOST_ROWS = 60, 160, 24

# Which steps a choice of the menu keeps, by the noun of their action.
GROUPS: dict[str, tuple[str, ...]] = {
    "coding": ("coding", "segment"),
    "codebook": ("facet", "code", "codebook", "answer_set", "definition"),
    "documents": ("document", "default"),
    "memos": ("memo", "journal"),
    "project": ("project", "coder", "erase"),
}
UNDONE_GROUP = "undo"

NOUNS: dict[str, tuple[str, str, str]] = {
    "project": ("Project", "{n} project", "{n} projects"),
    "coder": ("Coder", "{n} coder", "{n} coders"),
    "facet": ("Facet", "{n} facet", "{n} facets"),
    "code": ("Code", "{n} code", "{n} codes"),
    "code_part": ("Part of the definition", "{n} part of a definition", "{n} parts of definitions"),
    "code_alias": ("Other name", "{n} other name", "{n} other names"),
    "code_confusion": ("Easily confused with", "{n} code it is confused with", "{n} codes they are confused with"),
    "code_example": ("Linked passage", "{n} linked passage", "{n} linked passages"),
    "revision": ("Revision", "{n} revision", "{n} revisions"),
    "confirmation": ("Confirmation", "{n} confirmation", "{n} confirmations"),
    "retirement": ("Out of use", "{n} code out of use", "{n} codes out of use"),
    "document": ("Document", "{n} document", "{n} documents"),
    "document_version": ("Version", "{n} version", "{n} versions"),
    "segment": ("Segment", "{n} segment", "{n} segments"),
    "coding": ("Coding", "{n} coding", "{n} codings"),
    "memo": ("Memo", "{n} memo", "{n} memos"),
    "memo_kind": ("Kind of a memo", "{n} kind of a memo", "{n} kinds of memos"),
    "journal_entry": ("Journal entry", "{n} journal entry", "{n} journal entries"),
    "assignment": ("State", "{n} state", "{n} states"),
    "answer_set": ("Set of answers", "{n} set of answers", "{n} sets of answers"),
    "answer_set_code": ("Answer of the set", "{n} answer of a set", "{n} answers of sets"),
    "document_default": ("Answer of the document", "{n} answer of a document", "{n} answers of documents"),
}

COLUMNS: dict[str, str] = {
    "name": "Name",
    "kind": "Kind",
    "definition": "Definition",
    "include": "Use it for",
    "exclude": "Not for",
    "colour": "Colour",
    "edtf": "Period",
    "parent_id": "Under",
    "position": "Place in the list",
    "shortcut": "Favourite",
    "retired": "Deleted",
    "cardinality": "Answers",
    "required": "Required",
    "certainty": "Certainty",
    "basis": "Basis",
    "note": "Note",
    "text": "Text",
    "title": "Title",
    "done": "Done",
    "state": "State",
    "code_id": "Code",
    "segment_id": "Segment",
}
CODE_COLOURS = (
    "blue",
    "ochre",
    "forest",
    "olive",
    "mauve",
    "green",
    "rose",
    "iris",
    "plum",
    "indigo",
    "brown",
    "teal",
)
# What memos and entries are for, and what a linked passage is; other kinds are words that people wrote.
PURPOSES = {
    "idea": "idea",
    "method": "method",
    "question": "question",
    "todo": "to do",
    "example": "example",
    "near_miss": "near miss",
}
OF_PURPOSES = ("memo_kind", "journal_entry", "code_example")
WORDS = {"one": "one", "many": "many", "sure": "sure", "unsure": "not sure", "stated": "stated", "inferred": "inferred"}


def sentence(head: StepHead) -> str:
    return step_sentence(head, translated)


def nouns_of(group: str) -> tuple[str, ...]:
    """The nouns of the actions that a choice of the menu keeps; none keeps everything."""
    return GROUPS.get(group, ())


def shorten(text: str, longest: int) -> str:
    """One line of at most so many characters, cut between words where there are any."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    cut = line[: longest + 1].rsplit(" ", 1)[0] if " " in line[longest // 2 : longest + 1] else line[:longest]
    return f"{cut.rstrip(',;:.')} …"


@dataclass(frozen=True, slots=True)
class StepLine:
    """The quiet line under a step: where it was, what stands there, and in which document."""

    place: str = ""
    quote: str = ""
    rest: str = ""

    def __str__(self) -> str:
        return "  ".join(part for part in (self.place, self.quote, self.rest) if part)


def step_line(project: Project, head: StepHead, target_number: int | None = None) -> StepLine:
    """What a step was done to. Nothing is quoted where the document is no longer there."""
    if head.kind in (StepKind.UNDO, StepKind.REDO) and target_number is not None:
        return StepLine(rest=tr("History", "step {number}", number=number(target_number)))
    names = {document.id: document.name for document in project.documents.all()}
    document = names.get(head.document) if head.document is not None else None
    if document is None or head.document is None:
        return StepLine(rest=_about(head))
    start, end = head.args.get("start"), head.args.get("end")
    if isinstance(start, int) and isinstance(end, int):
        place, quote = passage(project, head.document, start, end, QUOTE)
        return StepLine(place, quote, joined("  ·  ", (part for part in (_about(head), document) if part)))
    said = document in head.args.values() and not head.action.startswith("memo.")
    return StepLine(rest="" if said else document)


def _about(head: StepHead) -> str:
    """What the arguments name that the sentence leaves out: the codes of several answers, what a memo is on."""
    codes = head.args.get("codes")
    if isinstance(codes, list):
        return listed(map(str, codes))
    if head.action.startswith("memo."):
        kind = head.args.get("kind")
        if kind == "project":
            return tr("History", "on the project")
        return _shown(head.args.get("name", ""))
    return ""


def passage(project: Project, document: DocumentId, start: int, end: int, longest: int) -> tuple[str, str]:
    """A passage as ("¶ 5", "“its first words …”"); empty where the document is gone or shorter now."""
    try:
        text = readable_text(project, document)
        if not 0 <= start < end <= len(text):
            return "", ""
        place = project.documents.paragraphs(document).number_at(start)
    except TestimoniaError:
        return "", ""
    return f"¶ {number(place)}", tr("Memos", "“{quote}”", quote=shorten(text[start:end], longest))


# what was written


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One line of "What changed"; ``source`` marks words of a document."""

    what: str
    before: str
    after: str
    source: bool = False


def change_rows(project: Project, step: Step) -> list[ChangeRow]:
    """What a step wrote, with names in place of ids; many changes are counted by kind instead."""
    changes = [change for change in step.changes if change.table in NOUNS]
    if len(changes) > MOST_ROWS:
        return _counted(changes)
    rows: list[ChangeRow] = []
    for change in changes:
        rows.extend(_rows_of(project, step, change))
    return rows if len(rows) <= MOST_ROWS else _counted(changes)


def _counted(changes: list[Change]) -> list[ChangeRow]:
    rows: list[ChangeRow] = []
    for table, (_one, single, several) in NOUNS.items():
        of_table = [change for change in changes if change.table == table]
        gone = sum(1 for change in of_table if change.after is None)
        made = sum(1 for change in of_table if change.before is None)
        for amount, template in (
            (made, "{things} added"),
            (len(of_table) - gone - made, "{things} changed"),
            (gone, "{things} taken away"),
        ):
            if amount:
                things = count_of(amount, single, several)
                rows.append(ChangeRow(tr("History", template, things=things), "", ""))
    return rows


def _rows_of(project: Project, step: Step, change: Change) -> list[ChangeRow]:
    noun = tr("History", NOUNS[change.table][0])
    if change.table == "segment":
        return _segment_rows(project, step, change, noun)
    if change.before is None or change.after is None:
        before, after = (_whole(project, change.table, values) for values in (change.before, change.after))
        what = noun
        if change.table == "coding":
            facet = _facet_of(project, (change.before or change.after or {}).get("code_id"))
            what = facet or noun
        return [ChangeRow(what, before, after)]
    rows: list[ChangeRow] = []
    for column, after_value in change.after.items():
        if column in COLUMNS:
            before, after = (
                _value(project, column, value, change.table) for value in (change.before.get(column), after_value)
            )
            rows.append(ChangeRow(tr("History", COLUMNS[column]), before, after))
    return rows


def _segment_rows(project: Project, step: Step, change: Change, noun: str) -> list[ChangeRow]:
    document = DocumentId((change.after or change.before or {}).get("document_id", step.head.document or 0))

    def quoted(start: Any, end: Any) -> str:
        if is_erased(start) or is_erased(end):
            return translated(GONE)
        if not isinstance(start, int) or not isinstance(end, int):
            return ""
        place, quote = passage(project, document, start, end, VALUE)
        return f"{place}  {quote}".strip()

    if change.before is None or change.after is None:
        shown = [quoted(values.get("start"), values.get("end")) if values else "" for values in _both(change)]
        return [ChangeRow(noun, shown[0], shown[1], source=True)]
    if "start" not in change.after and "end" not in change.after:
        return []
    args = step.head.args
    old = args.get("from_start"), args.get("from_end")
    new = args.get("start"), args.get("end")
    if step.head.kind is StepKind.UNDO:
        old, new = new, old
    return [ChangeRow(noun, quoted(*old), quoted(*new), source=True)]


def _both(change: Change) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    return change.before, change.after


def _whole(project: Project, table: str, values: dict[str, Any] | None) -> str:
    """A row that came or went, by what people call it."""
    if values is None:
        return ""
    if table in ("coding", "answer_set_code", "document_default"):
        code = values.get("code_id")
        return translated(GONE) if is_erased(code) else _code_name(project, code)
    if table in ("code_part", "code_confusion", "code_example", "revision", "confirmation", "retirement"):
        return _of_definition(project, table, values)
    if table == "memo":
        return shorten(_shown(values.get("text", "")), VALUE)
    if table == "journal_entry":
        return shorten(_shown(values.get("title") or values.get("text", "")), VALUE)
    if table == "memo_kind":
        return _value(project, "kind", values.get("kind"), table)
    if table == "assignment":
        state = values.get("state")
        return translated(GONE) if is_erased(state) else tr("History", STATES.get(str(state), ""))
    if table == "document_version":
        return count_of(int(values.get("words", 0)), "{n} word", "{n} words")
    return _shown(values.get("name", ""))


def _of_definition(project: Project, table: str, values: dict[str, Any]) -> str:
    """A row about a definition: its words, the other code, the passage, or the number and reason of a revision."""
    if any(is_erased(value) for value in values.values()):
        return translated(GONE)
    if table == "code_confusion":
        parts = (_code_name(project, values.get("other_id")), str(values.get("note", "")))
    elif table == "code_example":
        segment = values.get("segment_id")
        quoted = _asked(lambda: _segment_quote(project, segment)) if isinstance(segment, int) else ""
        parts = (quoted, str(values.get("note", "")))
    elif table == "revision":
        parts = (number(int(values.get("number", 0))), str(values.get("reason", "")))
    elif table == "confirmation":
        parts = (when(str(values.get("at", ""))), "")
    elif table == "retirement":
        parts = (_code_name(project, values.get("code_id")), str(values.get("reason", "")))
    else:
        parts = (str(values.get("text", "")), "")
    return shorten(": ".join(part for part in parts if part), VALUE)


def _segment_quote(project: Project, segment: int) -> str:
    found = project.coding.segment(SegmentId(segment))
    return passage(project, found.document, found.start, found.end, QUOTE)[1]


def _shown(value: Any) -> str:
    """A value as text; what was erased for good says so."""
    return translated(GONE) if is_erased(value) else str(value)


def _value(project: Project, column: str, value: Any, table: str = "") -> str:
    if value is None or value == "":
        return ""
    if is_erased(value):
        return translated(GONE)
    if column in ("retired", "required", "done"):
        return tr("History", "yes") if value else tr("History", "no")
    if column == "kind" and table in OF_PURPOSES:
        return tr("History", PURPOSES.get(str(value), str(value)))
    if column == "position":
        return number(int(value) + 1)
    if column == "colour":
        return tr("History", CODE_COLOURS[int(value) % len(CODE_COLOURS)])
    if column in ("parent_id", "code_id"):
        return _code_name(project, value)
    if column == "state":
        return tr("History", STATES.get(str(value), str(value)))
    if column == "segment_id":
        return tr("History", "another segment")
    if column == "builtin":
        return tr("History", BUILTINS.get(str(value), str(value)))
    if column in ("cardinality", "certainty", "basis"):
        return tr("History", WORDS.get(str(value), str(value)))
    return shorten(str(value), VALUE)


def _asked(ask: Callable[[], str]) -> str:
    try:
        return ask()
    except TestimoniaError:
        return ""


def _code_name(project: Project, row: Any) -> str:
    return _asked(lambda: called(project.codebook.code(CodeId(row)))) if isinstance(row, int) else ""


def _facet_of(project: Project, row: Any) -> str:
    if not isinstance(row, int):
        return ""
    return _asked(lambda: project.codebook.facet(FacetId(project.codebook.code(CodeId(row)).facet)).name)


def coder_name(project: Project, coder: CoderId | None) -> str:
    """Who did a step; the project itself where nobody did."""
    if coder is None:
        return tr("History", "Project")
    return _asked(lambda: project.coders.get(coder).name) or tr("History", "somebody")
