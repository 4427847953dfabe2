"""Single controls: what those of the desk do, and how each kind of control is used."""

from __future__ import annotations

from desktop.ui.translate import tr


def control_words() -> dict[str, str]:
    """By ``Class.attribute`` of the part that holds it what a control is for."""
    return {
        "WelcomePage.sample": tr(
            "WhatIsThis", "Opens a project with four documents and two coders, to try everything. It is your own copy."
        ),
        "WelcomePage.restore": tr("WhatIsThis", "Brings a project back as it was when a snapshot of it was taken."),
        "WelcomePage.salvage": tr(
            "WhatIsThis", "Reads what can still be read out of a damaged file into a new project."
        ),
        "WelcomePage.filter": tr("WhatIsThis", "Keeps only the recent projects with these words in name or place."),
        "WelcomePage.list": tr(
            "WhatIsThis",
            "Projects that you opened last. Enter opens one; Delete takes it off the list, not off the disk.",
        ),
        "TopBar.field": tr(
            "WhatIsThis",
            "The quickest way to anything: an action, a document, a code, a page of the guide. Type its name.",
        ),
        "CoderBar.active": tr("WhatIsThis", "Who is coding. Press to let somebody else code, or to add a coder."),
        "CoderBar.more": tr("WhatIsThis", "Coders for whom there is no room here; press to see them."),
        "DocumentsPanel.plus": tr("WhatIsThis", "Brings documents in: plain text, Markdown, Word and PDF."),
        "DocumentsPanel.field": tr("WhatIsThis", "Keeps only the documents with these words in their names."),
        "DocumentsPanel.list": tr(
            "WhatIsThis", "The bar shows how much of a document is coded, amber words what is still open in it."
        ),
        "DocumentHead.answers": tr("WhatIsThis", "Answers that hold for the whole document. Press to change them."),
        "DocumentHead.lens": tr(
            "WhatIsThis", "One facet colours the page at a time; the margin names the answers to it. Choose which."
        ),
        "DocumentHead.snap": tr(
            "WhatIsThis", "Lets a selection grow to whole words, sentences or paragraphs when you let the mouse go."
        ),
        "DocumentView.pane": tr(
            "WhatIsThis",
            "Select a passage with the mouse, or with Shift and the arrow "
            "keys, and type: letters open the palette for it. "
            "A click on a marked passage takes its segment in hand.",
        ),
        "SegmentPanel.dots": tr("WhatIsThis", "What else can be done with this segment: split, move, join, delete."),
        "SegmentPanel.mine": tr("WhatIsThis", "Makes a segment of your own on the same words; the other one stays."),
        "SegmentPanel.memo": tr("WhatIsThis", "Your own words on this segment, written when you stop typing."),
        "CodebookPanel.field": tr(
            "WhatIsThis", "Keeps only the codes with these letters, as the palette finds them. Down goes into the tree."
        ),
        "CodebookPanel.plus": tr("WhatIsThis", "Adds a code or a facet, or takes the codes in another order."),
        "CodebookPanel.tree": tr(
            "WhatIsThis",
            "Enter gives the code to the passage, F2 gives it another name, "
            "Alt with arrows moves it. Numbers count your "
            "segments.",
        ),
        "DefinitionCard.revision": tr("WhatIsThis", "When the definition was changed last; press to see what changed."),
        "DefinitionCard.stale": tr(
            "WhatIsThis", "Codings from before the last change of meaning, to be looked at again."
        ),
        "StepDetails.check": tr(
            "WhatIsThis", "Counts all seals of the history again: one that does not fit shows here."
        ),
        "NumbersSide.list": tr(
            "WhatIsThis", "Where the coders differ, in the order of the text. Enter shows the place."
        ),
        "NumbersSide.table": tr(
            "WhatIsThis", "For each code how far the coders agree; the lines mark common thresholds."
        ),
        "NumbersSide.unused": tr("WhatIsThis", "Codes that neither coder used are left out of the figures."),
        "CodebookPage.tree": tr(
            "WhatIsThis", "All codes. Choose several with Shift or Ctrl; the tools above act on all."
        ),
        "CodebookPage.order": tr("WhatIsThis", "In which order codes stand. By hand is the order that you give them."),
        "MemosPage.order": tr("WhatIsThis", "In which order memos are listed."),
        "Dialog.cancel": tr(
            "WhatIsThis", "Leaves everything as it was before this window was opened. Escape does it too."
        ),
        "Dialog.primary": tr("WhatIsThis", "Does what this window is for. Enter does the same."),
        "SecretField.eye": tr("WhatIsThis", "Shows the passphrase in letters for as long as you want to see it."),
        "BusyLine._cancel": tr("WhatIsThis", "Stops the work that is under way; the project stays as it was."),
        "FindBar.field": tr(
            "WhatIsThis", "Type the words. Enter goes to the next place, Shift+Enter to the one before."
        ),
        "ErrorField.edit": tr("WhatIsThis", "Type here; what cannot be taken is said in a sentence below."),
    }


def kind_words() -> dict[str, str]:
    """By the class of a control how it is used; of several classes the nearest holds."""
    return {
        "SearchField": tr("WhatIsThis", "Type to keep what fits. Down goes into the list, Escape empties the field."),
        "CheckBox": tr("WhatIsThis", "On or off; Space changes it."),
        "RadioButton": tr("WhatIsThis", "One of several that exclude each other; the arrow keys change it."),
        "MenuButton": tr("WhatIsThis", "Shows what holds now; press it to choose something else."),
        "Chip": tr("WhatIsThis", "Press to turn it on or off."),
        "CoderChip": tr("WhatIsThis", "A coder, with the number of segments in this document."),
        "LinkButton": tr("WhatIsThis", "Goes there, or does this at once."),
        "IconButton": tr("WhatIsThis", "Press it, or Enter or Space while it has the ring."),
        "QAbstractButton": tr("WhatIsThis", "Press it, or Enter while it has the ring."),
        "QAbstractItemView": tr("WhatIsThis", "Arrow keys go from row to row, Enter does what a double click does."),
        "QLineEdit": tr("WhatIsThis", "A line to type in."),
        "QTextEdit": tr(
            "WhatIsThis", "A field of several lines. Tab leaves it, Ctrl+Enter does what the window is for."
        ),
        "QPlainTextEdit": tr("WhatIsThis", "A field of several lines. Tab leaves it."),
        "QMenuBar": tr(
            "WhatIsThis",
            "Everything that the desk can do. What cannot be done now is grey, and its tooltip says why.",
        ),
        "QAbstractScrollArea": tr("WhatIsThis", "Scrolls with the arrow keys while it has the keyboard."),
    }
