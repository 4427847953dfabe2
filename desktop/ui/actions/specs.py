"""What an action is: its words, keys and menu, and what must be there for it to make sense."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Need(Enum):
    """What must be there for an action to make sense."""

    NOTHING = auto()
    PROJECT = auto()
    WRITABLE = auto()
    DOCUMENT = auto()
    TARGET = auto()
    OWN_SEGMENT = auto()
    CODING = auto()
    UNDO = auto()
    REDO = auto()
    SEVERAL_CODERS = auto()
    LAST_ANSWERS = auto()
    PROTECTED = auto()
    UNPROTECTED = auto()


REASONS: dict[Need, str] = {
    Need.NOTHING: "",
    Need.PROJECT: "Open a project first",
    Need.WRITABLE: "This project is open for reading only",
    Need.DOCUMENT: "Open a document first",
    Need.TARGET: "Select a passage or a segment first",
    Need.OWN_SEGMENT: "Select one of your own segments first",
    Need.CODING: "Open a document and choose a coder first",
    Need.UNDO: "There is nothing of yours to undo",
    Need.REDO: "There is nothing to redo",
    Need.SEVERAL_CODERS: "Comparing needs at least two coders",
    Need.LAST_ANSWERS: "Answer a passage first; then its answers can be repeated",
    Need.PROTECTED: "This project has no passphrase, or is open for reading only",
    Need.UNPROTECTED: "This project has a passphrase already, or is open for reading only",
}


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    ``keys`` are portable key names, the first is shown. The keys of an action ``in_text`` work only while the text of
    the document has the focus, because elsewhere they mean something else.
    """

    id: str
    text: str
    tip: str
    menu: str
    keys: tuple[str, ...] = ()
    needs: Need = Need.NOTHING
    icon: str = ""
    checkable: bool = False
    group: str = ""
    in_text: bool = False


MENUS: tuple[tuple[str, str], ...] = (
    ("file", "File"),
    ("edit", "Edit"),
    ("document", "Document"),
    ("code", "Code"),
    ("segment", "Segment"),
    ("codebook", "Codebook"),
    ("memos", "Memos"),
    ("review", "Review"),
    ("view", "View"),
    ("margin", "Margin"),
    ("compare", "Compare"),
    ("help", "Help"),
)

# Menus that lie in another one: the line of menus must leave room for who is coding.
SUBMENUS: dict[str, str] = {"segment": "code", "margin": "view"}
