"""What can go wrong, in the user's words.

An error carries a template and the data that fill it, so that the desk can translate the template and the command line
can print it as it is. A sentence says what happened, what was kept and, where there is one, what to do.
"""

from __future__ import annotations

from typing import Any


class TestimoniaError(Exception):
    """A condition that is the user's to know; never a defect of the program."""

    template = "Something could not be done. Nothing was changed."

    def __init__(self, template: str | None = None, **data: Any) -> None:
        self.template = template if template is not None else type(self).template
        self.data = data
        super().__init__(self.sentence)

    @property
    def sentence(self) -> str:
        return self.template.format(**self.data)


class NotAProject(TestimoniaError):
    template = "{path} is not a Testimonia project. It was left as it is."


class DamagedProject(TestimoniaError):
    template = "{path} is a Testimonia project, but the file is damaged or not complete. It was left as it is; go back to an earlier copy, or let “testimonia repair” read out what is readable."


class PassphraseNeeded(TestimoniaError):
    template = "{path} is protected with a passphrase. Nothing was opened; give the passphrase."


class WrongPassphrase(TestimoniaError):
    template = "{path} does not open with this passphrase. Try it again; if you are sure of it, the file is no Testimonia project or its first page is damaged. It was left as it is."


class BadPassphrase(TestimoniaError):
    template = "This passphrase cannot be used. Nothing was changed; choose another one."


class AlreadyProtected(TestimoniaError):
    template = (
        "This project is protected with a passphrase already. Nothing was changed; you can change the passphrase."
    )


class NotProtected(TestimoniaError):
    template = "This project is not protected with a passphrase. Nothing was changed."


class ProjectInUse(TestimoniaError):
    template = (
        "{path} is open elsewhere at this moment, if only for reading. Nothing was changed; close it there first."
    )


class NotMigrated(TestimoniaError):
    template = "{path} was written by an earlier Testimonia and can only be read here: a copy of it as it is could not be put aside first. {reason} Make room or choose another folder for snapshots, then open it again."


class MigrationFailed(NotMigrated):
    template = "{path} was written by an earlier Testimonia and can only be read here: it could not be brought to the layout of this one ({reason}). The file is as it was; make room or copy it to another folder, then open it again."


class RewriteFailed(TestimoniaError):
    template = "{path} could not be written anew ({reason}). The file is as it was; make room or see to the drive, then try again."


class SnapshotFailed(TestimoniaError):
    template = "No snapshot was taken: {reason}. The project is as it was, and so are the snapshots there are."


class SnapshotDamaged(TestimoniaError):
    template = "The snapshot {path} is damaged ({reason}). Nothing was changed; choose another one."


class SnapshotGone(TestimoniaError):
    template = "The snapshot {path} is no longer there. Nothing was changed; choose another one."


class NotASnapshot(TestimoniaError):
    template = "There is no snapshot “{name}” of this project. Nothing was changed; “--list” shows which there are."


class SettingsNotKept(TestimoniaError):
    template = "The settings could not be written to {path} ({reason}). They stay as they were."


class RestoreFailed(TestimoniaError):
    template = "The snapshot was not restored: {reason}. The project is as it was."


class CopyFailed(TestimoniaError):
    template = "The copy was not saved: {reason}. The project is as it was, and nothing new was left behind; choose another place or make room there."


class CopyOntoItself(TestimoniaError):
    template = "{path} is the project itself. Nothing was written; choose another name or folder for the copy."


class ProjectExists(TestimoniaError):
    template = "{path} is already there. Nothing was written; choose another name."


class ProjectMissing(TestimoniaError):
    template = (
        "There is no project at {path}. Nothing was changed; look where it was moved to, or restore it from a snapshot."
    )


class PlantedProject(TestimoniaError):
    """``what`` names one or more of the things, as ``storage.planted`` does."""

    template = "{path} holds instructions that are not Testimonia’s ({what}), and they would run when it is written to. It was left as it is; it can be read, checked and exported on the command line."


class PlantedReading(PlantedProject):
    template = "{path} holds something that is not Testimonia’s in place of its own tables ({what}). Nothing was read, and it was left as it is; go back to an earlier copy."


class NewerProject(TestimoniaError):
    template = "{path} was written by a newer Testimonia (layout {found}; this one knows {known}). Nothing was changed; install the newer version to open it."


class ProjectBusy(TestimoniaError):
    template = "{path} is being written by {holder}. It can be read here, but not changed until that desk closes it."


class ProjectNotWritable(TestimoniaError):
    template = (
        "{path} can only be read here ({reason}). Nothing was changed; copy it to a folder of yours to work on it."
    )


class NotSettled(TestimoniaError):
    template = "{path} was not closed properly, and what was being written lies in a file beside it that cannot be put in order here. Nothing was changed; copy both files to a folder of yours and open the copy."


class FileReplaced(TestimoniaError):
    template = "{path} was replaced by another file while it was open here. Nothing was written to that file, and what this desk last had is still at hand: save a copy of it under another name, then close the project and open it again."


class MixedUp(TestimoniaError):
    template = "{path} does not belong to {name}, which lies beside it and holds the last steps of a desk that was ended: another copy was put in the place of the project. Nothing was changed; move {name} away to open this copy, or put the former file back to go on with it."


class FileVanished(TestimoniaError):
    """The drive; ``FileRemoved`` when only the file went."""

    template = "The drive with {path} is gone. Nothing more is written; every finished action lies on the drive. Connect it again, or save a copy of what is at hand here under another name."


class FileRemoved(FileVanished):
    template = "{path} was moved, renamed or deleted while it was open here. Nothing more is written to it; what this desk had is still at hand: put the file back, or save a copy under another name."


class DriveStalled(TestimoniaError):
    template = "The drive with {path} gives no answer. Every finished action is kept; wait for the drive before you go on, for until then the desk may stand still with whatever you do."


class WriterLost(TestimoniaError):
    """The lock file was taken away, and another desk took the right to write."""

    template = "{path} is being written by {holder} now, because the file that kept others out had been removed. The last action was not kept; everything before it is. You can go on reading here, and write again when that desk closes the project."


class RescueFailed(TestimoniaError):
    template = "No copy could be saved at {target} ({reason}). Nothing was left there; choose another folder, and keep this project open until a copy is saved."


class ReadOnly(TestimoniaError):
    template = "This project is open for reading only. Nothing was changed; save a copy to work on that."


class ProjectClosed(TestimoniaError):
    template = "The project is closed. Nothing was changed."


class StorageFailed(TestimoniaError):
    template = "The project file could not be written ({reason}). The last action was not kept; everything before it is. Make room or see to the drive, then do it again."


class LostRow(StorageFailed, LookupError):
    """No verb should come to this; a damaged file can lead there."""

    template = "The file is damaged: a row of “{table}” is not where it ought to be. Nothing was changed; go back to an earlier copy."


class UnreadableColumn(TestimoniaError):
    template = (
        "The file is damaged: a part of it cannot be read any more. Nothing was changed; go back to an earlier copy."
    )


class UnknownWord(TestimoniaError, ValueError):
    """A value that stands for none of the words that may stand there; a ValueError for readers of other files too."""

    template = "The file is damaged or was written by something else: “{value}” stands where only {words} can stand. Nothing was changed; go back to an earlier copy."


class NotFound(TestimoniaError):
    template = "This {noun} is no longer in the project. Nothing was changed."


class NameTaken(TestimoniaError):
    template = "There is already a {noun} called “{name}” here. Nothing was changed; choose another name."


class NotAPeriodFacet(TestimoniaError):
    template = "The codes of {name} are no periods. Nothing was changed; choose a facet for periods."


class NothingToUnite(TestimoniaError):
    template = "No two of these periods mean the same days. Nothing was changed."


class PeriodTaken(TestimoniaError):
    template = "This period is in the codebook already, as “{name}”. Nothing was changed; use that one."


class BadName(TestimoniaError):
    template = "A {noun} needs a name of 1 to {longest} characters on one line. Nothing was changed."


class BadSpan(TestimoniaError):
    template = (
        "The passage from {start} to {end} does not lie inside the text of {length} characters. Nothing was changed."
    )


class SpanTaken(TestimoniaError):
    template = "You already have a segment on exactly this passage. Nothing was changed; answer that one."


class BadMove(TestimoniaError):
    template = "“{name}” cannot be moved under itself. Nothing was changed."


class BadPeriod(TestimoniaError):
    template = "“{text}” is no date that can be read. Nothing was changed; try “late 1990s”, “2014-2024” or “May 2019”."


class NothingToUndo(TestimoniaError):
    template = "There is nothing of yours left to undo."


class NothingToRedo(TestimoniaError):
    template = "There is nothing to redo."


class StaleStep(TestimoniaError):
    template = "“{step}” cannot be undone, because “{later}” came after it and rests on it. Nothing was changed; undo that one first."


class NotUndoable(TestimoniaError):
    template = "“{step}” cannot be undone. Nothing was changed."


class CoderAtWork(NotUndoable):
    template = "“{step}” brought {coder} into the project, and you are coding as {coder}. Nothing was changed; code as somebody else, then undo it."


class StaleRedo(StaleStep):
    template = "“{step}” cannot be done again, because “{later}” came in between and stands against it. Nothing was changed; undo that one first."


class UndoAfterUndo(StaleStep):
    template = "“{step}” cannot be undone, because “{later}” came after it and stands against it. Nothing was changed."


class RedoAfterUndo(StaleStep):
    template = (
        "“{step}” cannot be done again, because “{later}” came in between and stands against it. Nothing was changed."
    )


class NotRedoable(NotUndoable):
    template = "“{step}” cannot be done again. Nothing was changed."


class ErasedStep(NotUndoable):
    template = "“{step}” cannot be undone, because something of it was erased for good. Nothing was changed."


class ErasedRedo(NotRedoable):
    template = "“{step}” cannot be done again, because something of it was erased for good. Nothing was changed."


class NothingToErase(TestimoniaError):
    template = "Nothing in the project or its history is what was to be erased. Nothing was changed."


class ReasonTells(TestimoniaError):
    template = "The reason names what is to be erased, and would keep it in the history. Nothing was changed; give a reason without it."


class NotOfThisProject(TestimoniaError):
    template = "{path} is no snapshot of this project. Nothing was changed."


class ImportRefused(TestimoniaError):
    template = "{name} was not imported: {reason}"


class BadExchangeFile(TestimoniaError):
    template = "{name} was not read: {reason}. No project was written."


class ExportFailed(TestimoniaError):
    template = "{path} was not written: {reason}. The project is as it was."


class BadCodebook(TestimoniaError):
    template = "{name} was not read as a codebook: {reason}. Nothing was changed."


class Cancelled(TestimoniaError):
    template = "Cancelled. The project is as it was."


class NoCoder(TestimoniaError):
    template = "Nobody is coding yet. Nothing was changed; choose a coder first."


class NotYours(TestimoniaError):
    template = "This segment is {name}’s. Nothing was changed; mark the passage yourself or work as {name}."


class NothingToSplit(TestimoniaError):
    template = "A segment is split where the caret stands inside it. Nothing was changed; put the caret between two of its words."


class NotNeighbours(TestimoniaError):
    template = "Only several segments of one document can become one. Nothing was changed."


class NoWords(TestimoniaError):
    template = "The passage has no words that could name a code. Nothing was changed."


class CodeRetired(TestimoniaError):
    template = "“{name}” is retired and is not given any more. Nothing was changed; take it into use again first."


class TooManyAnswers(TestimoniaError):
    template = "{names} cannot stand together as answers to “{facet}”. Nothing was changed; choose one of them."


class BuiltinFixed(TestimoniaError):
    template = "“{name}” is an answer that every facet has, and stays as it is. Nothing was changed."


class MixedFacets(TestimoniaError):
    """Codes of two facets in a verb that is for one; single verbs say it in words of their own."""

    template = "“{name}” answers “{facet}” and “{other}” answers “{other_facet}”: what answers one cannot answer the other. Nothing was changed."


class MixedKinds(TestimoniaError):
    template = "“{name}” is a period and “{other}” is none: they cannot become one. Nothing was changed."


class NothingToMerge(TestimoniaError):
    template = "Merging needs at least two codes. Nothing was changed; choose another one too."


class OtherOrder(TestimoniaError):
    template = "The codes are sorted for looking only. Nothing was changed; sort them by hand to move them to a place."


class MergeClash(TestimoniaError):
    template = "Under both there is a “{name}”, in one place a period and in the other none. Nothing was changed; rename one of them first."


class NothingToName(TestimoniaError):
    template = "A set of answers needs at least one answer. Nothing was changed; choose its answers first."


class NothingToGive(TestimoniaError):
    template = (
        "None of the answers of “{name}” can be given any more. Nothing was changed; choose other answers for it."
    )


class ConfusedWithItself(TestimoniaError):
    template = "“{name}” cannot be confused with itself. Nothing was changed; choose another code."


class NoRevision(TestimoniaError):
    template = "The definition of “{name}” has not changed, so there is nothing to confirm. Nothing was changed."


class NotAName(TestimoniaError):
    template = "There is no {noun} called “{name}” in this project. Nothing was changed."
