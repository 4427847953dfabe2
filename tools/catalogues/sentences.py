"""Every English sentence of the interface, read from the source.

What is read: ``tr("Context", "text")``, ``count_of(n, "one", "many")``, the notes of reports (``Note``, ``counted``),
the templates of errors, what steps did, and the tables from which any of these is chosen.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from desktop.core.notes import PHRASES
from tools.catalogues.declared import DECLARED, TABLES
from tools.catalogues.tree import Module, Source
from tools.catalogues.values import Reader, Unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

COUNTS, REPORTS, ERRORS, STEPS, STATUS, ACTIONS, WITHIN = (
    "Counts",
    "Reports",
    "Errors",
    "Steps",
    "Status",
    "Actions",
    "Phrases",
)
_NOTES, _TRANSLATE, _MESSAGES = "desktop.core.notes", "desktop.ui.translate", "desktop.ui.messages"
#: Said by the command line alone, which speaks English.
_SILENT = ("desktop.cli", "desktop.commands", "desktop.__main__")
_WITH_DATA = ("Note", "counted", "refused", "finding")
_REMARK = "# translators: "


@dataclass(frozen=True, order=True)
class Key:
    """What makes an entry: context, English, and the singular that stands as remark of a counted sentence."""

    context: str
    text: str
    one: str = ""


@dataclass
class Sentence:
    """One entry with the places where it is said."""

    key: Key
    plural: bool = False
    places: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


@dataclass
class Found:
    """All sentences, and what of the source cannot be read."""

    sentences: dict[Key, Sentence] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, key: Key, place: str, remark: str, plural: bool) -> None:
        sentence = self.sentences.setdefault(key, Sentence(key))
        sentence.plural = sentence.plural or plural
        if place not in sentence.places:
            sentence.places.append(place)
        if remark and remark not in sentence.remarks:
            sentence.remarks.append(remark)


def read_sentences(source: Source | None = None) -> Found:
    """Read the whole program."""
    source = source if source is not None else Source()
    found = Found()
    gather = Gatherer(source, found)
    for module in source.modules.values():
        if not module.name.startswith(_SILENT):
            gather.module(module)
    gather.errors()
    gather.tables()
    return found


class Gatherer:
    """Goes through modules and notes what they say."""

    def __init__(self, source: Source, found: Found) -> None:
        self.source, self.found = source, found
        self.reader = Reader(source)
        self.error_names = self._error_names()

    def _error_names(self) -> set[str]:
        known = {"TestimoniaError"}
        classes = [node for module in self.source.modules.values() for node in module.classes.values()]
        while True:
            more = {
                node.name
                for node in classes
                if node.name not in known
                and any(isinstance(base, ast.Name) and base.id in known for base in node.bases)
            }
            if not more:
                return known
            known |= more

    def module(self, module: Module) -> None:
        for name, calls in module.calls.items():
            for call in calls:
                if name == "tr" and module.name != _TRANSLATE:
                    self.translated(module, call)
                elif name == "count_of":
                    self.counted(module, call, COUNTS)
                elif name == "counted_words" and module.imports.get(name) == (_TRANSLATE, name):
                    if module.name != _MESSAGES:
                        self.counted_in_context(module, call)
                elif name == "counted" and self.source.find(module, name) == (self.source.modules[_NOTES], name):
                    self.counted(module, call, REPORTS)
                elif name == "finding" and name in module.imports:
                    self.of_argument(module, call, REPORTS, 1)
                elif name == "Note" and self.is_note(module, name):
                    self.of_argument(module, call, REPORTS, 0)
                elif name in self.error_names and call.args:
                    self.of_argument(module, call, ERRORS, 0)
                if name in self.error_names or name in _WITH_DATA:
                    self.phrases(module, call)
                if name == "emit" and isinstance(call.func, ast.Attribute) and _is_said(call.func.value):
                    self.of_argument(module, call, STATUS, 0)

    def is_note(self, module: Module, name: str) -> bool:
        """Whether a name is the class of notes or one that is made of it."""
        where = self.source.find(module, name)
        if where is None or module.name == _NOTES or where[1] not in where[0].classes:
            return False
        bases = where[0].classes[where[1]].bases
        return where[1] == "Note" or any(isinstance(base, ast.Name) and base.id == "Note" for base in bases)

    def translated(self, module: Module, call: ast.Call) -> None:
        if len(call.args) < 2:
            self.fault(module, call)
            return
        for context in self.texts(module, call, call.args[0]):
            plural = any(each.arg == "n" for each in call.keywords)
            for text in self.texts(module, call, call.args[1]):
                self.add(module, call, Key(context, text), plural)

    def phrases(self, module: Module, call: ast.Call) -> None:
        """Reasons and nouns within sentences, as far as they are the program's."""
        for each in call.keywords:
            if each.arg not in PHRASES:
                continue
            self.reader.with_notes = False
            try:
                texts = self.reader.strings(module, each.value)
            except (Unknown, IndexError, KeyError):
                continue  # what another program or the project says
            finally:
                self.reader.with_notes = True
            for text in texts:
                self.add(module, call, Key(WITHIN, text), False)

    def of_argument(self, module: Module, call: ast.Call, context: str, place: int) -> None:
        for text in self.texts(module, call, call.args[place]):
            self.add(module, call, Key(context, text), False)

    def counted(self, module: Module, call: ast.Call, context: str) -> None:
        """A pair of sentences, given as two, or as a starred pair from a table."""
        pair = call.args[1:3]
        try:
            if len(pair) == 2:
                one, many = (self.reader.values(module, each) for each in pair)
                pairs = list(zip(one, many, strict=True))
            elif len(pair) == 1 and isinstance(pair[0], ast.Starred):
                pairs = [tuple(each[:2]) for each in self.reader.values(module, pair[0].value)]
            else:
                raise Unknown(ast.unparse(call))
            for one_text, many_text in pairs:
                if not isinstance(one_text, str) or not isinstance(many_text, str):
                    raise Unknown(ast.unparse(call))
                self.add(module, call, Key(context, many_text, one_text), True)
        except (Unknown, ValueError, TypeError, IndexError, KeyError) as error:
            if not self.declared(module, call, ast.unparse(call)):
                self.fault(module, call, str(error))

    def counted_in_context(self, module: Module, call: ast.Call) -> None:
        """A sentence that counts in a context of its own: context, number, what is said of one and of many."""
        given = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
        if len(given) == 4 and all(isinstance(given[place], str) for place in (0, 2, 3)):
            self.add(module, call, Key(str(given[0]), str(given[3]), str(given[2])), True)
        else:
            self.fault(module, call)

    def texts(self, module: Module, call: ast.Call, node: ast.expr) -> list[str]:
        try:
            return self.reader.strings(module, node)
        except (Unknown, IndexError, KeyError) as error:
            words = ast.unparse(node)
            names = DECLARED.get((module.name, words), DECLARED.get(("*", words)))
            if names is None:
                self.fault(module, call, str(error))
                return []
            return [text for name in names for text in self.named(name)]

    def named(self, path: str) -> list[str]:
        try:
            return self.reader.named(path)
        except (Unknown, IndexError, KeyError) as error:
            self.found.faults.append(f"tools/catalogues/declared.py: {path} cannot be read ({error})")
            return []

    def declared(self, module: Module, call: ast.Call, expression: str) -> bool:
        """A call whose sentences are told in the table of tables."""
        return (module.name, expression) in DECLARED

    def fault(self, module: Module, call: ast.Call, why: str = "") -> None:
        words = ast.unparse(call)
        self.found.faults.append(f"{module.place(call)}: not a literal sentence: {words[:120]} ({why[:80]})")

    def add(self, module: Module, call: ast.Call, key: Key, plural: bool) -> None:
        self.found.add(key, module.place(call), _remark(module, call), plural)

    def errors(self) -> None:
        """The templates of the classes of errors."""
        for module in self.source.modules.values():
            for node in module.classes.values():
                if node.name not in self.error_names or module.name.startswith(_SILENT):
                    continue
                for each in node.body:
                    if isinstance(each, ast.Assign) and any(
                        isinstance(target, ast.Name) and target.id == "template" for target in each.targets
                    ):
                        for text in self.reader.strings(module, each.value):
                            self.found.add(Key(ERRORS, text), module.place(each), "", False)

    def tables(self) -> None:
        """What is translated by the desk and chosen where nobody can follow it."""
        for context, names in TABLES:
            for name in names:
                for text in self.named(name):
                    self.found.add(Key(context, text), name.partition(":")[0], "", False)
        self.actions()
        self.steps()

    def actions(self) -> None:
        """The catalogue of actions, which is data: the words and the tooltip of each."""
        from desktop.ui.actions.catalogue import CATALOGUE

        for spec in CATALOGUE:
            for text, what in ((spec.text, "menu"), (spec.tip, "tooltip")):
                if text:
                    self.found.add(Key(ACTIONS, text), f"desktop/ui/actions ({spec.id})", what, False)

    def steps(self) -> None:
        """What steps did, and their names after "Undo"."""
        sentences = self.source.modules["desktop.core.sentences"]
        values = {
            name: self.reader.values(sentences, ast.parse(name, mode="eval").body)[0]
            for name in ("DONE", "NAMED", "ONE_DONE", "ONE_NAMED")
        }
        for call in sentences.calls.get("translate", ()):
            if isinstance(call.args[0], ast.Constant):
                self.of_argument(sentences, call, STEPS, 0)
        for name, ones in (("DONE", values["ONE_DONE"]), ("NAMED", values["ONE_NAMED"])):
            for action, text in values[name].items():
                one = ones.get(action, "")
                self.found.add(Key(STEPS, text, one), "desktop/core/sentences.py", f"{name} {action}", bool(one))


def _is_said(node: ast.expr) -> bool:
    """Whether a signal is the one that speaks in the line below the text."""
    return isinstance(node, ast.Attribute) and node.attr == "said"


def _remark(module: Module, call: ast.Call) -> str:
    """What the line before a call tells translators."""
    for number in (call.lineno - 1, call.lineno):
        line = module.lines[number - 1] if 0 < number <= len(module.lines) else ""
        at = line.find(_REMARK)
        if at >= 0:
            return line[at + len(_REMARK) :].strip()
    return ""


def contexts(sentences: Iterable[Sentence]) -> dict[str, list[Sentence]]:
    """Sentences by context, in the order in which the source says them."""
    found: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        found.setdefault(sentence.key.context, []).append(sentence)
    return dict(sorted(found.items()))
