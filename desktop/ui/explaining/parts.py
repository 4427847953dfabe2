"""Pages and panels: what each is for, and the section of the guide about it."""

from __future__ import annotations

from typing import Final

from desktop.ui.translate import tr

#: By the class of a part the place in the guide that tells about it. A section lower down wins over its holder.
PLACES: Final[dict[str, str]] = {
    "WelcomePage": "guide/first-project.md#1-make-a-project",
    "DeskPage": "guide/coding.md",
    "DocumentsPanel": "guide/coding.md#how-far-you-are",
    "UnsettledFoot": "guide/review.md#what-is-still-unanswered",
    "DocumentView": "guide/coding.md#marking-a-passage",
    "DocumentHead": "guide/coding.md#going-about",
    "FindBar": "guide/reading.md#finding-in-the-document",
    "Margin": "guide/reading.md#beside-the-text-the-margin",
    "ReviewBar": "guide/review.md#going-through-passages-again",
    "CodingPalette": "guide/coding.md#answering-by-typing",
    "CommandPalette": "guide/help.md#one-field-for-everything",
    "TickList": "guide/coding.md#ticking-answers-in-a-list",
    "CodebookPanel": "guide/codebook.md#beside-the-text",
    "DefinitionCard": "guide/definitions.md#six-parts-and-what-it-is-confused-with",
    "SegmentPanel": "guide/coding.md#changing",
    "MemoField": "guide/coding.md#memos",
    "CoderBar": "guide/coding.md#whose-segments",
    "TopBar": "guide/help.md#one-field-for-everything",
    "StatusLine": "guide/keeping-safe.md#nothing-to-save",
    "HistoryPage": "guide/history.md",
    "StepDetails": "guide/history.md#what-the-history-keeps",
    "ComparePage": "guide/comparing.md#side-by-side",
    "NumbersSide": "guide/comparing.md#the-figures",
    "CodebookPage": "guide/codebook.md#the-whole-codebook",
    "CodebookTools": "guide/codebook.md#several-codes-at-once",
    "HealthPage": "guide/definitions.md#the-health-of-the-codebook",
    "RevisionsPage": "guide/definitions.md#when-a-definition-changes",
    "ConfirmView": "guide/definitions.md#confirming-what-was-coded-before",
    "PeriodsPage": "guide/periods.md#named-periods-and-periods-in-time",
    "CompletenessPage": "guide/review.md#what-is-still-unanswered",
    "MemosPage": "guide/memos.md#memos-and-journal",
    "MemoPane": "guide/memos.md#writing-a-memo",
    "FindPage": "guide/memos.md#finding-words-everywhere",
    "GuideWindow": "guide/help.md#the-guide",
}


def part_words() -> dict[str, str]:
    """By the class of a part what it is for."""
    return {
        "WelcomePage": tr(
            "WhatIsThis",
            "Here a project begins: make one, open one, or look around in "
            "the sample. Beside it stand the projects that "
            "you opened last.",
        ),
        "DeskPage": tr(
            "WhatIsThis", "The desk: the documents, the text that you read and code, and beside it the codebook."
        ),
        "DocumentsPanel": tr(
            "WhatIsThis",
            "The documents of this project, each with how far you are. Enter opens the one in hand; the menu of a row "
            "holds what can be done with it.",
        ),
        "UnsettledFoot": tr(
            "WhatIsThis", "What is still to settle in your segments. A line takes you to the next one of its kind."
        ),
        "DocumentView": tr(
            "WhatIsThis",
            "The text. Select a passage and type a few letters of an answer: the palette opens below it. What is coded "
            "has a bracket in the margin.",
        ),
        "DocumentHead": tr(
            "WhatIsThis",
            "The line above the text: what it is called, the answers that "
            "hold for all of it, and how the page is shown.",
        ),
        "Margin": tr(
            "WhatIsThis",
            "A bracket for each segment, its label the answer to the facet "
            "that colours the page. Click one to take the "
            "segment in hand; its ends can be dragged.",
        ),
        "FindBar": tr(
            "WhatIsThis",
            "Finds words in this document, whatever their case and accents. Ctrl+Enter selects the place, ready to be "
            "coded.",
        ),
        "ReviewBar": tr(
            "WhatIsThis", "The round through passages that is under way: how far it is, and going on or back."
        ),
        "CodingPalette": tr(
            "WhatIsThis",
            "Answers the facets for the passage, one after another. Type "
            "letters of a code; Enter takes the one that is "
            "shown and goes on to the next facet.",
        ),
        "CommandPalette": tr(
            "WhatIsThis",
            "Everything in one field: actions, documents, codes, coders, "
            "pages of the guide. Type any part of the name.",
        ),
        "TickList": tr("WhatIsThis", "All answers of a facet to tick, several at once if it allows several."),
        "CodebookPanel": tr(
            "WhatIsThis",
            "The codebook: facets are questions, codes are their answers. Enter on a code gives it to the selected "
            "passage; a code can be dragged onto the text as well.",
        ),
        "DefinitionCard": tr(
            "WhatIsThis", "The definition of the code in hand: what it is used for, what it is not for, and an example."
        ),
        "SegmentPanel": tr(
            "WhatIsThis",
            "The segment in hand: its words, an answer for each facet, what is still unanswered, and its memo.",
        ),
        "CoderBar": tr(
            "WhatIsThis",
            "Who is coding, and whose segments are shown beside yours. Numbers count the segments in this document.",
        ),
        "TopBar": tr("WhatIsThis", "The menus, undo and redo, the field that finds everything, and who is coding."),
        "StatusLine": tr(
            "WhatIsThis", "What was written last. There is no Save: every step is written when you do it."
        ),
        "HistoryPage": tr(
            "WhatIsThis",
            "Every step that changed this project: who did what, and when. Choose one to see what was there before and "
            "after.",
        ),
        "StepDetails": tr(
            "WhatIsThis", "The step in hand: what it changed, taking it back, and going to the place that it touched."
        ),
        "ComparePage": tr(
            "WhatIsThis",
            "Two coders side by side over one text. Grey is where they agree, amber where one coded alone or the codes "
            "differ.",
        ),
        "NumbersSide": tr(
            "WhatIsThis", "The differences one after another, and below them how far the coders agree, code by code."
        ),
        "CodebookPage": tr(
            "WhatIsThis",
            "The whole codebook with definitions and counts, to put it in order: sort, merge, split, move and retire.",
        ),
        "CodebookTools": tr("WhatIsThis", "What can be done with all codes that are chosen in the list, as one step."),
        "CodebookSide": tr("WhatIsThis", "The code in hand: its definition, where it stands, and what can be changed."),
        "HealthPage": tr(
            "WhatIsThis",
            "What is not well with the codebook: codes without a definition, "
            "codes that nobody uses, codes that are mixed "
            "up. Choose a kind, then a code, then a passage.",
        ),
        "RevisionsPage": tr(
            "WhatIsThis",
            "Codes whose definition was changed, each change with its "
            "reason, and the codings that wait to be looked at "
            "again.",
        ),
        "RevisionsSide": tr("WhatIsThis", "The revisions of the code in hand, newest first, and what each changed."),
        "ConfirmView": tr(
            "WhatIsThis",
            "A passage that was coded under an earlier meaning. Say whether the code still fits under the new one.",
        ),
        "PeriodsPage": tr(
            "WhatIsThis",
            "All periods of the codebook with the dates that they cover, on "
            "one line of time, and how often each is used.",
        ),
        "PeriodSide": tr("WhatIsThis", "The period in hand: its dates in words or EDTF, its name, and its passages."),
        "CompletenessPage": tr(
            "WhatIsThis",
            "How complete the answers are, facet by facet: unanswered, answered more often than allowed, answered. A "
            "number lists its segments.",
        ),
        "MemosPage": tr("WhatIsThis", "All memos and the journal: filter them, search them, read and write them."),
        "MemoPane": tr("WhatIsThis", "The memo in hand. It is written by itself when you stop typing."),
        "FindPage": tr(
            "WhatIsThis",
            "Finds words wherever they stand in this project: texts, memos, "
            "the journal, the codebook, notes and names.",
        ),
        "GuideWindow": tr("WhatIsThis", "The guide: contents and search beside a page to read."),
        "PageHead": tr(
            "WhatIsThis", "The line above a page: back to the text, what the page shows, and how much of it."
        ),
        "MessageStrip": tr(
            "WhatIsThis", "A message about what just happened here: what it was, what was kept, and what can be done."
        ),
        "NoticeBar": tr("WhatIsThis", "A line that offers something and waits for nothing: go on working if you like."),
    }
