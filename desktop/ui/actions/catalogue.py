"""The actions of the desk, declared as data: menus, tooltips, the shortcut list and the field for everything read this.

``needs`` says when an action is enabled: a project open, one that may be written, a coder, a document, a passage or
segment to work on, a selected own segment, or an undo and redo candidate.
"""

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
    ("view", "View"),
    ("compare", "Compare"),
    ("help", "Help"),
)

A = ActionSpec
N = Need


def _edges() -> tuple[ActionSpec, ...]:
    """Moving an edge of the selected segment: which edge, how far, where to; provisional until Enter."""
    sides = (("left", "to the left"), ("right", "to the right"))
    edges = (("start", "start", "Alt"), ("end", "end", "Alt+Shift"))
    units = (("char", "a character", ""), ("word", "a word", "Ctrl+"))
    return tuple(
        A(
            f"edge.{edge}_{unit}_{side}",
            f"Move the {edge_name} {unit_name} {side_name}",
            f"Move the {edge_name} of the segment {unit_name} {side_name}; Enter keeps it",
            "edges",
            (f"{prefix}{modifier}+{side.title()}",),
            N.OWN_SEGMENT,
            group=edge,
            in_text=True,
        )
        for edge, edge_name, modifier in edges
        for unit, unit_name, prefix in units
        for side, side_name in sides
    )


CATALOGUE: tuple[ActionSpec, ...] = (
    # file
    A("file.new", "New project …", "Make a new project file", "file", ("Ctrl+N",), icon="file-new", group="open"),
    A("file.open", "Open project …", "Open a project file", "file", ("Ctrl+O",), icon="folder-open", group="open"),
    A(
        "file.sample",
        "Open the sample project",
        "Open a copy of the sample project",
        "file",
        icon="book-open",
        group="open",
    ),
    A(
        "file.import",
        "Import documents …",
        "Bring documents into the project",
        "file",
        ("Ctrl+I",),
        N.WRITABLE,
        "upload",
        group="in",
    ),
    A(
        "file.codebook",
        "Add a ready codebook …",
        "Add facets and codes from a ready codebook",
        "file",
        (),
        N.WRITABLE,
        "code",
        group="in",
    ),
    A(
        "file.csv",
        "Export coded segments …",
        "Write coded segments as a table (CSV)",
        "file",
        ("Ctrl+E",),
        N.PROJECT,
        "table",
        group="out",
    ),
    A(
        "file.json",
        "Export the whole project …",
        "Write the whole project as one JSON file",
        "file",
        ("Ctrl+Shift+E",),
        N.PROJECT,
        "download",
        group="out",
    ),
    A(
        "file.rename",
        "Rename the project …",
        "Give the project another name",
        "file",
        (),
        N.WRITABLE,
        "pencil",
        group="project",
    ),
    A(
        "file.memo",
        "Memo on the project …",
        "Write a memo on the whole project",
        "file",
        (),
        N.WRITABLE,
        "notebook",
        group="project",
    ),
    A(
        "file.preferences",
        "Preferences …",
        "Theme, text size, language",
        "file",
        ("Ctrl+,",),
        icon="settings",
        group="end",
    ),
    A(
        "file.close",
        "Close project",
        "Close the project; everything is written already",
        "file",
        ("Ctrl+W",),
        N.PROJECT,
        "close",
        group="end",
    ),
    A("file.quit", "Quit", "Close the program", "file", ("Ctrl+Q",), group="end"),
    # edit
    A("edit.undo", "Undo", "Take back your last step", "edit", ("Ctrl+Z",), N.UNDO, "undo", group="undo"),
    A(
        "edit.redo",
        "Redo",
        "Do again what was taken back",
        "edit",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        N.REDO,
        "redo",
        group="undo",
    ),
    A("edit.history", "History", "Every step of the project", "edit", ("Ctrl+H",), N.PROJECT, "history", group="undo"),
    A(
        "edit.copy",
        "Copy passage",
        "Copy the selected passage",
        "edit",
        ("Ctrl+C",),
        N.TARGET,
        "copy",
        group="text",
        in_text=True,
    ),
    A(
        "edit.find",
        "Find in document …",
        "Find words in the document",
        "edit",
        ("Ctrl+F",),
        N.DOCUMENT,
        "search",
        group="text",
    ),
    A("edit.find_next", "Find next", "Go to the next place found", "edit", ("F3",), N.DOCUMENT, group="text"),
    A(
        "edit.find_previous",
        "Find previous",
        "Go to the previous place found",
        "edit",
        ("Shift+F3",),
        N.DOCUMENT,
        group="text",
    ),
    A("edit.word", "Select word", "Select the word at the caret", "edit", ("Ctrl+Alt+W",), N.DOCUMENT, group="select"),
    A(
        "edit.sentence",
        "Select sentence",
        "Select the sentence at the caret",
        "edit",
        ("Ctrl+Alt+S",),
        N.DOCUMENT,
        group="select",
    ),
    A(
        "edit.paragraph",
        "Select paragraph",
        "Select the paragraph at the caret",
        "edit",
        ("Ctrl+Alt+P",),
        N.DOCUMENT,
        group="select",
    ),
    A(
        "edit.more_sentence",
        "Extend by a sentence",
        "Extend the selection by a sentence",
        "edit",
        ("Alt+Shift+Down",),
        N.DOCUMENT,
        group="select",
        in_text=True,
    ),
    A(
        "edit.more_paragraph",
        "Extend by a paragraph",
        "Extend the selection by a paragraph",
        "edit",
        ("Ctrl+Shift+Down",),
        N.DOCUMENT,
        group="select",
        in_text=True,
    ),
    A(
        "edit.less_sentence",
        "Extend back by a sentence",
        "Extend the selection back by a sentence",
        "edit",
        ("Alt+Shift+Up",),
        N.DOCUMENT,
        group="select",
        in_text=True,
    ),
    A(
        "edit.less_paragraph",
        "Extend back by a paragraph",
        "Extend the selection back by a paragraph",
        "edit",
        ("Ctrl+Shift+Up",),
        N.DOCUMENT,
        group="select",
        in_text=True,
    ),
    # document
    A("document.next", "Next document", "Open the next document", "document", ("Ctrl+PgDown",), N.PROJECT, group="go"),
    A(
        "document.previous",
        "Previous document",
        "Open the previous document",
        "document",
        ("Ctrl+PgUp",),
        N.PROJECT,
        group="go",
    ),
    A(
        "document.todo",
        "To do",
        "You have not begun this document",
        "document",
        (),
        N.CODING,
        checkable=True,
        group="state",
    ),
    A(
        "document.in_progress",
        "In progress",
        "You are coding this document",
        "document",
        (),
        N.CODING,
        checkable=True,
        group="state",
    ),
    A(
        "document.finished",
        "Finished",
        "You are done with this document",
        "document",
        ("Ctrl+Shift+Return",),
        N.CODING,
        checkable=True,
        group="state",
    ),
    A(
        "document.rename",
        "Rename document …",
        "Give the document another name",
        "document",
        (),
        N.DOCUMENT,
        "pencil",
        group="edit",
    ),
    A("document.kind", "Kind of source …", "Say what kind of source this is", "document", (), N.DOCUMENT, group="edit"),
    A(
        "document.memo",
        "Memo on the document …",
        "Write a memo on the document",
        "document",
        (),
        N.DOCUMENT,
        "notebook",
        group="edit",
    ),
    A(
        "document.delete",
        "Delete document …",
        "Remove the document and all segments in it",
        "document",
        (),
        N.DOCUMENT,
        "trash",
        group="end",
    ),
    # code
    A(
        "code.answer",
        "Answer …",
        "Answer the facets of the passage by typing",
        "code",
        ("Ctrl+Return",),
        N.TARGET,
        "code",
        group="answer",
    ),
    A(
        "code.repeat",
        "Repeat the last answers",
        "Give the passage the last set of answers",
        "code",
        ("Ctrl+.",),
        N.LAST_ANSWERS,
        "repeat",
        group="answer",
    ),
    *(
        A(
            f"code.favourite{n}",
            f"Favourite {n}",
            f"Give the passage favourite {n}",
            "favourites",
            (f"Ctrl+{n}",),
            N.TARGET,
        )
        for n in range(1, 10)
    ),
    *_edges(),
    A(
        "code.mark",
        "Mark without a code",
        "Make a segment of the passage, to be answered",
        "code",
        ("Ctrl+M",),
        N.TARGET,
        "bracket",
        group="answer",
    ),
    A(
        "code.next",
        "Next segment",
        "Go to your next segment",
        "code",
        ("Alt+Down",),
        N.DOCUMENT,
        "arrow-down",
        group="go",
    ),
    A(
        "code.previous",
        "Previous segment",
        "Go to your previous segment",
        "code",
        ("Alt+Up",),
        N.DOCUMENT,
        "arrow-up",
        group="go",
    ),
    A(
        "code.incomplete",
        "Next incomplete segment",
        "Go to your next segment with an open facet",
        "code",
        ("F4",),
        N.DOCUMENT,
        "ring",
        group="go",
    ),
    A(
        "code.memo",
        "Memo on the segment",
        "Write a memo on the segment",
        "code",
        ("Ctrl+Shift+M",),
        N.OWN_SEGMENT,
        "notebook",
        group="segment",
    ),
    A(
        "code.delete_segment",
        "Delete segment",
        "Remove the segment with its answers",
        "code",
        ("Delete",),
        N.OWN_SEGMENT,
        "trash",
        group="segment",
        in_text=True,
    ),
    A("code.new", "New code …", "Make a code", "code", ("Ctrl+Shift+N",), N.WRITABLE, "plus", group="book"),
    A("code.new_facet", "New facet …", "Make a facet", "code", (), N.WRITABLE, "plus", group="book"),
    # view
    A(
        "view.go",
        "Go to or do anything …",
        "Find an action, a document or a code",
        "view",
        ("Ctrl+K",),
        icon="search",
        group="go",
    ),
    A("view.text", "Go to the text", "Put the caret into the document", "view", ("F6",), N.DOCUMENT, group="go"),
    A(
        "view.documents",
        "Filter documents",
        "Put the caret into the filter of documents",
        "view",
        ("Ctrl+Shift+D",),
        N.PROJECT,
        group="go",
    ),
    A(
        "view.codes",
        "Filter codes",
        "Put the caret into the filter of codes",
        "view",
        ("Ctrl+Shift+F",),
        N.PROJECT,
        group="go",
    ),
    A(
        "view.lens",
        "Colour by the next facet",
        "Let another facet colour the page",
        "view",
        ("Ctrl+L",),
        N.DOCUMENT,
        "palette",
        group="lens",
    ),
    A(
        "view.left",
        "Documents panel",
        "Show or hide the documents",
        "view",
        ("F9",),
        N.PROJECT,
        "panel-left",
        True,
        "panels",
    ),
    A(
        "view.right",
        "Codebook panel",
        "Show or hide the codebook",
        "view",
        ("Shift+F9",),
        N.PROJECT,
        "panel-right",
        True,
        "panels",
    ),
    A("view.larger", "Larger text", "Make everything larger", "view", ("Ctrl++", "Ctrl+="), group="size"),
    A("view.smaller", "Smaller text", "Make everything smaller", "view", ("Ctrl+-",), group="size"),
    A("view.normal", "Normal text size", "Go back to 100 %", "view", ("Ctrl+0",), group="size"),
    A(
        "view.system",
        "Follow the system",
        "Light or dark as the system says",
        "view",
        (),
        icon="settings",
        checkable=True,
        group="theme",
    ),
    A("view.light", "Light", "Dark letters on light", "view", (), icon="sun", checkable=True, group="theme"),
    A("view.dark", "Dark", "Light letters on dark", "view", (), icon="moon", checkable=True, group="theme"),
    # compare
    A(
        "compare.open",
        "Compare coders …",
        "See what several coders marked, side by side",
        "compare",
        ("Ctrl+Shift+C",),
        N.SEVERAL_CODERS,
        "compare",
        group="open",
    ),
    A(
        "compare.coder",
        "Code as …",
        "Choose who is coding",
        "compare",
        ("Ctrl+Shift+A",),
        N.PROJECT,
        "coder",
        group="coder",
    ),
    A(
        "compare.add",
        "Add a coder …",
        "Add somebody who codes in this project",
        "compare",
        (),
        N.WRITABLE,
        "people",
        group="coder",
    ),
    A(
        "compare.rename",
        "Rename the coder …",
        "Give the current coder another name",
        "compare",
        (),
        N.WRITABLE,
        "pencil",
        group="coder",
    ),
    A(
        "compare.everybody",
        "Show all coders",
        "Show everybody’s segments",
        "compare",
        ("Ctrl+Shift+S",),
        N.DOCUMENT,
        "eye",
        True,
        "show",
    ),
    # help
    A("help.keys", "Keyboard shortcuts …", "See and change the keys", "help", ("F1",), icon="keyboard", group="help"),
    A("help.about", "About Testimonia", "Version and licence", "help", (), icon="info", group="help"),
)

BY_ID: dict[str, ActionSpec] = {spec.id: spec for spec in CATALOGUE}
