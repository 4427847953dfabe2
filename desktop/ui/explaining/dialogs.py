"""Dialogs: what each asks or shows, and the section of the guide about it."""

from __future__ import annotations

from typing import Final

from desktop.ui.translate import tr

PLACES: Final[dict[str, str]] = {
    "AboutDialog": "guide/index.md",
    "AnotherCode": "guide/coding.md#changing",
    "AnswerSetEditor": "guide/coding.md#sets-of-answers",
    "AnswerSetsDialog": "guide/coding.md#sets-of-answers",
    "AskPassphrase": "guide/keeping-safe.md#a-passphrase",
    "CheckReport": "guide/keeping-safe.md#is-the-file-whole",
    "ChoosePassphrase": "guide/keeping-safe.md#a-passphrase",
    "CodeEditor": "guide/definitions.md#six-parts-and-what-it-is-confused-with",
    "CodeProperties": "guide/codebook.md#codes",
    "CodebookChoice": "guide/codebook.md#ready-codebooks",
    "CodebookCompare": "guide/codebook-files.md#compare-with-another-codebook",
    "CodebookExport": "guide/codebook-files.md#export-the-codebook",
    "CodebookImport": "guide/codebook-files.md#import-a-codebook",
    "CoderChooser": "guide/coding.md#whose-segments",
    "CsvDialog": "guide/exporting.md#coded-segments-as-a-table-csv",
    "DamagedDialog": "guide/keeping-safe.md#is-the-file-whole",
    "DefectDialog": "guide/keeping-safe.md#nothing-to-save",
    "DocumentAnswers": "guide/coding.md#answers-for-the-whole-document",
    "EncodingQuestion": "guide/importing.md#encodings",
    "EraseChoice": "guide/keeping-safe.md#erasing-for-good",
    "EraseDialog": "guide/keeping-safe.md#erasing-for-good",
    "EraseReport": "guide/keeping-safe.md#erasing-for-good",
    "ExportDone": "guide/exporting.md",
    "FacetEditor": "guide/codebook.md#facets-are-questions-codes-are-answers",
    "LeaveQuestion": "guide/codebook.md#splitting",
    "MemoEditor": "guide/memos.md#writing-a-memo",
    "MergeCodes": "guide/codebook.md#merging",
    "MoveCodes": "guide/codebook.md#several-codes-at-once",
    "NewProjectDialog": "guide/first-project.md#1-make-a-project",
    "OtherCode": "guide/codebook.md#splitting",
    "PreferencesDialog": "guide/keyboard.md#view",
    "PrintPreview": "guide/exporting.md#other-things-that-go-out",
    "ProjectSettings": "guide/first-project.md#1-make-a-project",
    "ReadingDialog": "guide/reading.md#size-spacing-width-and-type-face",
    "ReportDialog": "guide/importing.md#what-is-read",
    "RestoreSource": "guide/keeping-safe.md#snapshots",
    "RetireCodes": "guide/codebook.md#retiring",
    "ReviewDialog": "guide/review.md#going-through-passages-again",
    "SalvageDone": "guide/keeping-safe.md#is-the-file-whole",
    "SameWords": "guide/coding.md#the-same-words-everywhere",
    "ShortcutSheet": "guide/help.md#your-own-keys-and-a-sheet-of-them",
    "Shortcuts": "guide/help.md#your-own-keys-and-a-sheet-of-them",
    "SnapshotSettings": "guide/keeping-safe.md#snapshots",
    "SnapshotsDialog": "guide/keeping-safe.md#snapshots",
    "SplitCode": "guide/codebook.md#splitting",
    "TwinsDialog": "guide/coding.md#changing",
    "WorkCover": "guide/review.md#passages-that-are-hard-to-read",
}


def dialog_words() -> dict[str, str]:
    """By the class of a dialog what it is for."""
    return {
        "AboutDialog": tr("WhatIsThis", "What this program is, its version, and the terms under which it may be used."),
        "AnotherCode": tr("WhatIsThis", "Gives the segment another code in the place of one that it has, or besides."),
        "AnswerSetEditor": tr(
            "WhatIsThis", "A set of answers under one name, which a passage can be given all at once."
        ),
        "AnswerSetsDialog": tr(
            "WhatIsThis", "All sets of answers: give one to the passage, make, change or delete one."
        ),
        "AskPassphrase": tr(
            "WhatIsThis",
            "This project is encrypted. Its passphrase opens it; nobody can open it without, and it is kept nowhere.",
        ),
        "CheckReport": tr(
            "WhatIsThis", "What the check of the whole file found: the file, the texts, every place and every step."
        ),
        "ChoosePassphrase": tr(
            "WhatIsThis",
            "A passphrase for this project. Write it down in a safe place: "
            "without it nobody can read the project again.",
        ),
        "CodeEditor": tr(
            "WhatIsThis",
            "A code: its name and colour, and its definition in six parts. "
            "When the meaning changes, say so, and what was "
            "coded before waits to be confirmed.",
        ),
        "CodeProperties": tr(
            "WhatIsThis", "What holds for all of the chosen codes; what you leave alone stays as it is."
        ),
        "CodebookChoice": tr("WhatIsThis", "A codebook that comes with the program. Its facets are added to yours."),
        "CodebookCompare": tr(
            "WhatIsThis",
            "Two codebooks side by side: what one has and the other has not, and what they say differently.",
        ),
        "CodebookExport": tr("WhatIsThis", "Writes the codebook as a table, as text, or to be printed."),
        "CodebookImport": tr(
            "WhatIsThis",
            "Takes codes from a table or pasted text. Below you see what would happen; nothing is added before you say "
            "so, and one undo takes it back.",
        ),
        "CoderChooser": tr("WhatIsThis", "Who is coding from now on. The segments of each coder are kept apart."),
        "CsvDialog": tr("WhatIsThis", "Writes one row for each coded segment, for a spreadsheet or for statistics."),
        "DamagedDialog": tr(
            "WhatIsThis", "This project is damaged. Choose how to go on; the file itself is left alone."
        ),
        "DefectDialog": tr(
            "WhatIsThis",
            "Something in the program went wrong. The project stays open and sound; the report holds no word of it.",
        ),
        "DocumentAnswers": tr(
            "WhatIsThis", "Answers that hold for the whole document: its segments have them unless they say otherwise."
        ),
        "EncodingQuestion": tr(
            "WhatIsThis", "This text can be read in more than one way. Choose the reading whose letters are right."
        ),
        "EraseChoice": tr("WhatIsThis", "What is to be erased for good: a document, passages, or what a coder wrote."),
        "EraseDialog": tr(
            "WhatIsThis",
            "Everything that would go, before it goes. Erasing is the one thing here that cannot be undone.",
        ),
        "EraseReport": tr("WhatIsThis", "What was erased, and which snapshots still hold it."),
        "ExportDone": tr("WhatIsThis", "What was written, and where it is."),
        "FacetEditor": tr(
            "WhatIsThis", "A facet is a question to every passage: its name, its kind, and how many answers it allows."
        ),
        "LeaveQuestion": tr("WhatIsThis", "Some passages have not been given to a new code yet. Go on later, or stay."),
        "MemoEditor": tr("WhatIsThis", "What you think about this, in your own words."),
        "MergeCodes": tr(
            "WhatIsThis", "Makes one code of several: the codings go over to the one that stays, and nothing is lost."
        ),
        "Message": tr("WhatIsThis", "Something that you should know before going on."),
        "MoveCodes": tr("WhatIsThis", "Puts the chosen codes, with those below them, under another code or facet."),
        "NewProjectDialog": tr(
            "WhatIsThis",
            "A new project is one file. Choose its name, where it lies, who codes, and a codebook to start.",
        ),
        "OtherCode": tr("WhatIsThis", "One of the codes into which this one is split."),
        "PreferencesDialog": tr("WhatIsThis", "How the desk looks and behaves on this machine, whatever the project."),
        "Question": tr(
            "WhatIsThis", "A question before something large. The choice that changes nothing is the safe one."
        ),
        "PrintPreview": tr(
            "WhatIsThis", "The document with its margin as it comes out on paper, before it is printed."
        ),
        "ProjectSettings": tr(
            "WhatIsThis", "What holds for this project, whoever opens it: its name, what it is about."
        ),
        "ReadingDialog": tr(
            "WhatIsThis", "How the text of documents looks on this machine: size, distance of lines, width and face."
        ),
        "ReportDialog": tr("WhatIsThis", "What came in, what did not and why, document by document."),
        "RestoreSource": tr("WhatIsThis", "The project, or the folder of snapshots, from which one is to be restored."),
        "RetireCodes": tr(
            "WhatIsThis", "Takes codes out of use: what is coded with them stays, new passages cannot be given them."
        ),
        "ReviewDialog": tr("WhatIsThis", "Which passages to go through again, in which order, and how many."),
        "SalvageDone": tr("WhatIsThis", "What could be read out of the damaged project, and what could not."),
        "SameWords": tr(
            "WhatIsThis",
            "Every place where the same words stand. Leave out what does not belong; the rest is one step.",
        ),
        "ShortcutSheet": tr("WhatIsThis", "All keys as they are now, as they come out on paper."),
        "Shortcuts": tr(
            "WhatIsThis", "All actions with their keys. Choose one, press the key that it should have, and it has it."
        ),
        "SnapshotSettings": tr("WhatIsThis", "How often snapshots are taken, how many are kept, and where they lie."),
        "SnapshotsDialog": tr(
            "WhatIsThis", "Snapshots of this project: what each holds against now. One can be opened or restored."
        ),
        "SplitCode": tr(
            "WhatIsThis", "Splits a code: say for each of its passages to which of the new codes it belongs."
        ),
        "TextQuestion": tr("WhatIsThis", "Asks for a few words."),
        "TwinsDialog": tr("WhatIsThis", "Segments that are nearly the same, in pairs: unite them or leave them apart."),
        "WorkCover": tr("WhatIsThis", "Covers what is hard to read, until you ask to see it."),
    }
