"""Segments given another shape with keys and mouse; one Ctrl+Z takes each of it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks import eyes
from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person

STORY = """The crossing

The guard took the money in March 2016. He said nothing. My sister crossed first, and I followed her over the ice.

Interviewer: Who was there?
Witness: The guard and his son. The guard had a torch 🔦 in his hand.
Interviewer: Did he speak?
Witness: He told us to run.
We ran until the morning.
Interviewer: And then?
Witness: 우리는 산에 숨었다. The guard never came back.
"""
LETTER = "A letter\n\nDear aunt, the guard at the bridge asked for the money again. No guard is like him.\n"


def begin(me: Person) -> None:
    (me.folder / "story.txt").write_text(STORY, encoding="utf-8", newline="\r\n")
    (me.folder / "letter.txt").write_text(LETTER, encoding="utf-8")
    me.start()
    make_project(me, "Shapes", "Ana Ruiz")
    import_document(me, me.folder / "letter.txt", "A letter")
    import_document(me, me.folder / "story.txt", "The crossing")


def code(me: Person, words: str, *typed: str) -> None:
    """Select words and answer; the palette is closed afterwards."""
    me.find(words)
    for query in typed:
        me.type(query)
        me.press("Return")
    me.press("Escape")
    me.sees_no_palette()


def put_caret_before(me: Person, words: str) -> None:
    me.press("Escape", "Escape")
    me.find(words)
    me.press("Left")


def sees_quote(me: Person, words: str) -> None:
    """The panel of the segment quotes exactly this."""
    me.until(lambda: any(each == f"“{words}”" for each in eyes.visible_words()), f"the segment “{words}”")


def undo(me: Person, said: str) -> None:
    me.press("Ctrl+Z")
    me.sees(f"Undid: {said}")


def test_a_segment_is_split_and_joined_again(me: Person) -> None:
    begin(me)
    code(me, "The guard took the money in March 2016. He said nothing.", "sev", "escap")
    sees_quote(me, "The guard took the money in March 2016. He said nothing.")
    answers = me.stage.ask(eyes.shown_answers)
    assert len(answers) >= 2

    put_caret_before(me, "He said nothing")
    me.press("Ctrl+Shift+X")
    me.sees("Split a segment")
    sees_quote(me, "He said nothing.")
    me.sees_answers(*answers)
    me.press("Alt+Up")
    sees_quote(me, "The guard took the money in March 2016.")
    me.sees_answers(*answers)
    me.picture("segments-split")
    undo(me, "Split a segment")
    me.press("Alt+Down")
    sees_quote(me, "The guard took the money in March 2016. He said nothing.")
    me.press("Ctrl+Shift+Z")
    me.sees("Redid: Split a segment")

    me.press("Alt+Up")
    sees_quote(me, "The guard took the money in March 2016.")
    me.press("Ctrl+J")
    me.sees("undoes: join 2 segments")
    sees_quote(me, "The guard took the money in March 2016. He said nothing.")
    me.sees_answers(*answers)

    # Over a gap the desk asks, and says how much is in it.
    code(me, "I followed her", "sev")
    me.press("Ctrl+Shift+J")
    me.sees("Join over a gap?", "characters that are in neither")
    me.press("Escape")
    sees_quote(me, "I followed her")
    me.press("Ctrl+Shift+J")
    me.sees("Join over a gap?")
    me.click("Join")
    sees_quote(
        me, "The guard took the money in March 2016. He said nothing. My sister crossed first, and I followed her"
    )
    undo(me, "Joined 2 segments")
    me.press("Alt+Up", "Alt+Down")
    me.sees_in_margin("Severe beating")


def test_codes_are_copied_moved_and_taken_from_the_words(me: Person) -> None:
    begin(me)
    code(me, "My sister crossed first", "sev")
    me.press("Ctrl+Shift+Y")
    me.sees("Copy to another code", "The segment keeps its codes")
    me.type("surv")
    me.sees("Surveillance")
    me.picture("segments-copy")
    me.press("Return")
    me.sees("Copied a passage to Surveillance")
    me.until(lambda: {"Severe beating", "Surveillance"} <= set(eyes.shown_answers()), "both codes")
    undo(me, "Copied a passage to Surveillance")
    me.until(lambda: "Surveillance" not in eyes.shown_answers(), "one code")

    me.command("Move to another code")
    me.sees("The other code takes the place")
    me.type("surv")
    me.press("Return")
    me.sees("Recoded Severe beating as Surveillance")
    me.until(lambda: "Severe beating" not in eyes.shown_answers(), "the other code")
    undo(me, "Recoded Severe beating as Surveillance")
    me.until(lambda: "Severe beating" in eyes.shown_answers(), "the first code")

    me.find("had a torch 🔦 in his hand")
    me.press("Ctrl+Shift+I")
    me.sees("Created had a torch 🔦 in his hand and coded it")
    me.sees_in_margin("Severe beating", "had a torch")
    undo(me, "Created had a torch 🔦 in his hand and coded it")
    me.does_not_see_in_margin("had a torch")


def test_whole_paragraphs_turns_and_documents_are_coded(me: Person) -> None:
    begin(me)
    me.find("ran until")
    me.press("Escape", "Ctrl+Alt+T")
    me.sees_selected("Witness: He told us to run.\nWe ran until the morning.")
    me.press("Ctrl+Alt+A")
    me.sees_selected(STORY.strip())

    me.find("My sister")
    me.command("Answer for the whole paragraph")
    me.sees_selected(STORY.split("\n")[2])
    me.type("sev")
    me.press("Return")
    me.press("Escape")
    sees_quote(me, STORY.split("\n")[2])
    undo(me, "Coded Severe beating")

    me.press("Escape", "Escape")
    me.command("Answer for the whole document")
    me.sees_selected(STORY.strip())
    me.type("wor")
    me.press("Return")
    me.press("Escape")
    me.sees("Coded Worship punished")
    undo(me, "Coded Worship punished")

    # Finding stands where it stood, also after its line was closed.
    me.press("Ctrl+F")
    me.write("torch")
    me.sees("1 of 1")
    me.press("Escape", "Ctrl+Home", "Ctrl+Alt+F")
    me.sees_selected("torch")


def test_edges_are_nudged_and_selections_grow(me: Person) -> None:
    begin(me)
    code(me, "sister crossed", "sev")
    me.press("Alt+Shift+Right", "Alt+Shift+Right", "Ctrl+Alt+Left", "Return")
    sees_quote(me, "My sister crossed f")
    undo(me, "Moved the edge of a segment")
    sees_quote(me, "sister crossed")

    me.press("Escape", "Escape")
    me.press("Ctrl+Alt+N")
    me.sees("Snap to words")
    me.press("Ctrl+Alt+N")
    me.sees("Snap to sentences", "Selecting: Snap to sentences")
    me.find("산에")
    me.type("sev")
    me.press("Return", "Escape")
    sees_quote(me, "Witness: 우리는 산에 숨었다.")
    me.press("Escape")
    begun = me.place_in_text("never came", 0)
    me.drag(begun, me.place_in_text("never came", 0.6))
    me.sees_selected("The guard never came back.")
    me.press("Escape", "Ctrl+Alt+N")
    me.sees("Snap to paragraphs")
    me.press("Ctrl+Alt+N")
    me.sees("Selecting: No snapping")
    me.find("산에")
    me.press("Ctrl+M")
    sees_quote(me, "산에")


def test_the_same_words_are_coded_everywhere_in_one_step(me: Person) -> None:
    begin(me)
    code(me, "The guard and his son", "sev")
    me.press("Escape", "Escape")
    me.find("guard")
    me.press("Ctrl+Shift+W")
    me.sees("Code the same words everywhere", "6 of 6 passages chosen")
    me.type("sev")
    me.press("Return")
    me.sees("5 of 5 passages chosen; 1 is coded so already", "Severe beating")
    me.picture("segments-everywhere", dark=True)
    # One is left out by Space, and the list can be narrowed to one document.
    me.press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Space")
    me.sees("4 of 5 passages chosen")
    me.click("Choose none")
    me.sees("0 of 5 passages chosen")
    me.click("Show all documents")
    me.choose("letter  (2)")
    me.click("Choose all")
    me.sees("2 of 5 passages chosen")
    me.click("Show letter  (2)")
    me.choose("all documents")
    me.click("Choose all")
    me.sees("Code 5 passages")
    me.click("Code 5 passages")
    me.sees("Coded 5 passages in 2 documents: 5 new segments")
    undo(me, "Coded 5 passages as Severe beating")
    me.sees_in_margin("Severe beating")


def test_nearly_the_same_segments_are_offered_once(me: Person) -> None:
    begin(me)
    code(me, "My sister crossed first, and I followed her over the ice", "sev")
    me.press("Escape", "Escape")
    code(me, "My sister crossed first, and I followed her over the ice.", "surv")
    me.sees("Two of your segments here are nearly the same.")
    me.picture("segments-twins")
    me.click("Unite them")
    me.sees("United two segments")
    sees_quote(me, "My sister crossed first, and I followed her over the ice.")
    me.until(lambda: {"Severe beating", "Surveillance"} <= set(eyes.shown_answers()), "both codes")
    undo(me, "United two segments")
    me.sees("Two of your segments here are nearly the same.")
    me.click("Close this message")
    me.until(lambda: not eyes.is_seen("are nearly the same. Close"), "the offer is gone")
    code(me, "He said nothing", "sev")
    me.sees("Coded Severe beating")
    me.does_not_see("Two of your segments here")

    # What was left is not in the list of all of them either.
    me.command("Segments that are nearly the same")
    me.sees("No two of your segments are nearly the same.")
    me.press("Escape")
