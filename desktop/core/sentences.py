"""What a step did, as a sentence with places for its arguments; the desk translates the templates.

Every action has two forms: what was done ("Coded {code}") and its name for "Undo: ..." ("code {code}").
"""

from __future__ import annotations

from typing import Any

from desktop.core.model import StepHead, StepKind, is_erased

DONE: dict[str, str] = {
    "project.create": "Created the project",
    "project.build": "Read the project from {source}",
    "project.rename": "Renamed the project to “{name}”",
    "project.migrate": "Brought the project from layout {from} to layout {to}",
    "coder.add": "Added the coder {name}",
    "coder.rename": "Renamed the coder {before} to {name}",
    "document.import": "Imported {name}",
    "document.import_many": "Imported {count} documents",
    "document.rename": "Renamed {before} to {name}",
    "document.describe": "Set the kind of {name} to “{kind}”",
    "document.undescribe": "Took away what kind of source {name} is",
    "document.layout": "Changed what the paragraphs of {name} are",
    "document.move": "Moved {name} in the list",
    "document.delete": "Deleted the document {name}",
    "document.delete_many": "Deleted {count} documents",
    "document.describe_many": "Set the kind of {count} documents to “{kind}”",
    "document.undescribe_many": "Took away what kind of source {count} documents are",
    "document.state_many": "Set {count} documents to “{state}”",
    "document.state": "Set {name} to “{state}”",
    "codebook.load": "Added the codebook {name}",
    "codebook.import": "Added codes from {name}",
    "codebook.update": "Updated the codebook from {name}",
    "facet.create": "Created the facet {name}",
    "facet.rename": "Renamed the facet {before} to {name}",
    "facet.describe": "Described the facet {name}",
    "facet.settings": "Changed the facet {name}",
    "facet.move": "Moved the facet {name}",
    "facet.delete": "Deleted the facet {name}",
    "code.create": "Created {name}",
    "code.rename": "Renamed {before} to {name}",
    "code.describe": "Defined {name}",
    "definition.examples": "Changed the example passages of {name}",
    "definition.link_example": "Linked a passage as an example of {name}",
    "definition.link_near_miss": "Linked a passage as a near miss of {name}",
    "definition.unlink": "Took a passage away from the definition of {name}",
    "definition.confirm": "Confirmed {code}",
    "code.recolour": "Recoloured {name}",
    "code.move": "Moved {name}",
    "code.delete": "Deleted the code {name}",
    "code.shortcut": "Set the favourites",
    "code.cover": "Covered the passages of {name}",
    "code.uncover": "Covered the passages of {name} no longer",
    "code.cover_many": "Covered the passages of {count} codes",
    "code.uncover_many": "Covered the passages of {count} codes no longer",
    "code.move_many": "Moved {count} codes",
    "code.merge": "Merged {merged} into {name}",
    "code.merge_many": "Merged {count} codes into {name}",
    "code.recolour_many": "Recoloured {count} codes",
    "code.properties": "Changed {name}",
    "code.properties_many": "Changed {count} codes",
    "code.retire": "Retired {name}",
    "code.retire_many": "Retired {count} codes",
    "code.use_again": "Took {name} into use again",
    "code.use_again_many": "Took {count} codes into use again",
    "code.delete_many": "Deleted {count} codes",
    "code.sort": "Sorted what is under {name}",
    "codebook.sort": "Sorted the codebook",
    "code.split": "Split {name} ({count} codings)",
    "code.aliases": "Changed the other names of {name}",
    "code.edtf": "Set the dates of {name} to {edtf}",
    "code.named": "Named the period {name}",
    "code.unite_periods": "United equal periods ({count})",
    "coding.apply": "Coded {code}",
    "coding.apply_many": "Coded {count} answers",
    "coding.create": "Created {code} and coded it",
    "coding.remove": "Removed {code}",
    "coding.detail": "Qualified {code}",
    "coding.copy": "Copied a passage to {code}",
    "coding.recode": "Recoded {before} as {code}",
    "coding.everywhere": "Coded {count} passages as {code}",
    "coding.apply_set": "Coded the answers “{set}”",
    "coding.set_answers": "Answered {facet}",
    "coding.unsure": "Marked as not sure: {code}",
    "coding.not_unsure": "Marked as no longer unsure: {code}",
    "coding.note": "Wrote a note on {code}",
    "answer_set.create": "Named the answers “{name}”",
    "answer_set.rename": "Renamed the answers “{before}” to “{name}”",
    "answer_set.change": "Changed the answers “{name}”",
    "answer_set.delete": "Deleted the set of answers “{name}”",
    "answer_set.move": "Moved the set of answers “{name}”",
    "default.set": "Set the answers for the whole of {name}",
    "default.set_many": "Set the answers for {count} whole documents",
    "default.clear": "Took away the answers for the whole of {name}",
    "default.clear_many": "Took away the answers for {count} whole documents",
    "segment.create": "Marked a passage",
    "segment.edges": "Moved the edge of a segment",
    "segment.unite": "United two segments",
    "segment.split": "Split a segment",
    "segment.join": "Joined {count} segments",
    "segment.delete": "Deleted a segment",
    "memo.write": "Wrote a memo",
    "memo.delete": "Deleted a memo",
    "memo.kind": "Said what a memo is for",
    "memo.done": "Ticked off a to do",
    "memo.reopen": "Opened a to do again",
    "journal.create": "Wrote a journal entry",
    "journal.write": "Changed a journal entry",
    "journal.kind": "Said what a journal entry is for",
    "journal.done": "Ticked off a to do of the journal",
    "journal.reopen": "Opened a to do of the journal again",
    "journal.delete": "Deleted a journal entry",
    "erase.document": "Erased documents for good ({count})",
    "erase.coder": "Erased the work of a coder for good ({segments} segments)",
    "erase.passages": "Erased passages for good ({characters} characters)",
}

NAMED: dict[str, str] = {
    "project.rename": "rename the project",
    "coder.add": "add the coder {name}",
    "coder.rename": "rename the coder {before}",
    "document.import": "import {name}",
    "document.import_many": "import {count} documents",
    "document.rename": "rename {before}",
    "document.describe": "set the kind of {name} to “{kind}”",
    "document.undescribe": "take away the kind of {name}",
    "document.layout": "change what the paragraphs of {name} are",
    "document.move": "move {name}",
    "document.delete": "delete {name}",
    "document.delete_many": "delete {count} documents",
    "document.describe_many": "set the kind of {count} documents to “{kind}”",
    "document.undescribe_many": "take away the kind of {count} documents",
    "document.state_many": "set {count} documents to “{state}”",
    "document.state": "set {name} to “{state}”",
    "codebook.load": "add the codebook {name}",
    "codebook.import": "add codes from {name}",
    "codebook.update": "update the codebook from {name}",
    "facet.create": "create the facet {name}",
    "facet.rename": "rename the facet {before}",
    "facet.describe": "describe the facet {name}",
    "facet.settings": "change the facet {name}",
    "facet.move": "move the facet {name}",
    "facet.delete": "delete the facet {name}",
    "code.create": "create {name}",
    "code.rename": "rename {before}",
    "code.describe": "define {name}",
    "definition.examples": "change the example passages of {name}",
    "definition.link_example": "link a passage as an example of {name}",
    "definition.link_near_miss": "link a passage as a near miss of {name}",
    "definition.unlink": "take a passage away from the definition of {name}",
    "definition.confirm": "confirm {code}",
    "code.recolour": "recolour {name}",
    "code.move": "move {name}",
    "code.delete": "delete the code {name}",
    "code.shortcut": "set the favourites",
    "code.cover": "cover the passages of {name}",
    "code.uncover": "cover the passages of {name} no longer",
    "code.cover_many": "cover the passages of {count} codes",
    "code.uncover_many": "cover the passages of {count} codes no longer",
    "code.move_many": "move {count} codes",
    "code.merge": "merge {merged} into {name}",
    "code.merge_many": "merge {count} codes into {name}",
    "code.recolour_many": "recolour {count} codes",
    "code.properties": "change {name}",
    "code.properties_many": "change {count} codes",
    "code.retire": "retire {name}",
    "code.retire_many": "retire {count} codes",
    "code.use_again": "take {name} into use again",
    "code.use_again_many": "take {count} codes into use again",
    "code.delete_many": "delete {count} codes",
    "code.sort": "sort what is under {name}",
    "codebook.sort": "sort the codebook",
    "code.split": "split {name}",
    "code.aliases": "change the other names of {name}",
    "code.edtf": "set the dates of {name} to {edtf}",
    "code.named": "name the period {name}",
    "code.unite_periods": "unite equal periods ({count})",
    "coding.apply": "code {code}",
    "coding.apply_many": "code {count} answers",
    "coding.create": "create and code {code}",
    "coding.remove": "remove {code}",
    "coding.detail": "qualify {code}",
    "coding.copy": "copy a passage to {code}",
    "coding.recode": "recode {before} as {code}",
    "coding.everywhere": "code {count} passages as {code}",
    "coding.apply_set": "code the answers “{set}”",
    "coding.set_answers": "answer {facet}",
    "coding.unsure": "mark as not sure: {code}",
    "coding.not_unsure": "mark as no longer unsure: {code}",
    "coding.note": "write a note on {code}",
    "answer_set.create": "name the answers “{name}”",
    "answer_set.rename": "rename the answers “{before}”",
    "answer_set.change": "change the answers “{name}”",
    "answer_set.delete": "delete the set of answers “{name}”",
    "answer_set.move": "move the set of answers “{name}”",
    "default.set": "set the answers for the whole of {name}",
    "default.set_many": "set the answers for {count} whole documents",
    "default.clear": "take away the answers for the whole of {name}",
    "default.clear_many": "take away the answers for {count} whole documents",
    "segment.create": "mark a passage",
    "segment.edges": "move the edge of a segment",
    "segment.unite": "unite two segments",
    "segment.split": "split a segment",
    "segment.join": "join {count} segments",
    "segment.delete": "delete a segment",
    "memo.write": "write a memo",
    "memo.delete": "delete a memo",
    "memo.kind": "say what a memo is for",
    "memo.done": "tick off a to do",
    "memo.reopen": "open a to do again",
    "journal.create": "write a journal entry",
    "journal.write": "change a journal entry",
    "journal.kind": "say what a journal entry is for",
    "journal.done": "tick off a to do of the journal",
    "journal.reopen": "open a to do of the journal again",
    "journal.delete": "delete a journal entry",
}

# The same where the number in the sentence is one.
ONE_DONE: dict[str, str] = {
    "code.cover_many": "Covered the passages of 1 code",
    "code.delete_many": "Deleted 1 code",
    "code.merge_many": "Merged 1 code into {name}",
    "code.move_many": "Moved 1 code",
    "code.properties_many": "Changed 1 code",
    "code.recolour_many": "Recoloured 1 code",
    "code.retire_many": "Retired 1 code",
    "code.split": "Split {name} (1 coding)",
    "code.uncover_many": "Covered the passages of 1 code no longer",
    "code.use_again_many": "Took 1 code into use again",
    "coding.apply_many": "Coded 1 answer",
    "coding.everywhere": "Coded 1 passage as {code}",
    "default.clear_many": "Took away the answers for 1 whole document",
    "default.set_many": "Set the answers for 1 whole document",
    "document.delete_many": "Deleted 1 document",
    "document.describe_many": "Set the kind of 1 document to “{kind}”",
    "document.import_many": "Imported 1 document",
    "document.state_many": "Set 1 document to “{state}”",
    "document.undescribe_many": "Took away what kind of source 1 document is",
    "erase.coder": "Erased the work of a coder for good (1 segment)",
    "erase.passages": "Erased passages for good (1 character)",
}
ONE_NAMED: dict[str, str] = {
    "code.cover_many": "cover the passages of 1 code",
    "code.delete_many": "delete 1 code",
    "code.merge_many": "merge 1 code into {name}",
    "code.move_many": "move 1 code",
    "code.properties_many": "change 1 code",
    "code.recolour_many": "recolour 1 code",
    "code.retire_many": "retire 1 code",
    "code.uncover_many": "cover the passages of 1 code no longer",
    "code.use_again_many": "take 1 code into use again",
    "coding.apply_many": "code 1 answer",
    "coding.everywhere": "code 1 passage as {code}",
    "default.clear_many": "take away the answers for 1 whole document",
    "default.set_many": "set the answers for 1 whole document",
    "document.delete_many": "delete 1 document",
    "document.describe_many": "set the kind of 1 document to “{kind}”",
    "document.import_many": "import 1 document",
    "document.state_many": "set 1 document to “{state}”",
    "document.undescribe_many": "take away the kind of 1 document",
}
_NUMBERS = ("count", "segments", "characters")

STATES: dict[str, str] = {"todo": "to do", "in_progress": "in progress", "finished": "finished"}
BUILTINS: dict[str, str] = {"not_stated": "not stated", "unknown": "unknown", "not_applicable": "not applicable"}
# What stands where a value of the history was erased for good.
GONE = "(erased)"


class Speaker:
    """Says templates in a language; this one in English."""

    def __call__(self, text: str, one: str = "", number: int | None = None) -> str:
        """A template in the language; one that counts gives what is said of one thing, too, and the number."""
        return one if one and number == 1 else text

    def value(self, value: Any) -> Any:
        """What fills a place of a template, as the language writes it."""
        return value


class StepWords(str):
    """The sentence of a step that remembers its step, so that it can be said in another language."""

    head: StepHead


_ENGLISH = Speaker()


def _fill(
    templates: dict[str, str], of_one: dict[str, str], action: str, args: dict[str, Any], translate: Speaker
) -> str:
    """The sentence of an action; one that is not known is named as it stands, whatever signs it holds."""
    if action not in templates:
        return action
    text, one = templates[action], of_one.get(action, "")
    counts = [args[name] for name in _NUMBERS if "{" + name + "}" in text and isinstance(args.get(name), int)]
    template = translate(text, one, counts[0]) if one and counts else translate(text)
    shown = {name: _shown(name, value, translate) for name, value in args.items()}
    try:
        return template.format(**shown)
    except (KeyError, IndexError, ValueError):
        return template


def _shown(name: str, value: Any, translate: Speaker) -> Any:
    if is_erased(value):
        return translate(GONE)
    if name == "state" and isinstance(value, str):
        return translate(STATES.get(value, value))
    return translate.value(value)


def step_sentence(head: StepHead, translate: Speaker = _ENGLISH) -> str:
    """What the step did; of an undo or redo, what it took back or did again."""
    said = StepWords(_sentence(head, translate))
    said.head = head
    return said


def _sentence(head: StepHead, translate: Speaker) -> str:
    done = _fill(DONE, ONE_DONE, head.action, head.args, translate)
    if head.kind is StepKind.UNDO:
        return translate("Undid: {step}").format(step=done)
    if head.kind is StepKind.REDO:
        return translate("Redid: {step}").format(step=done)
    return done


def step_name(head: StepHead, translate: Speaker = _ENGLISH) -> str:
    """The step's name as it stands after "Undo" and "Redo"."""
    return _fill({**DONE, **NAMED}, {**ONE_DONE, **ONE_NAMED}, head.action, head.args, translate)
