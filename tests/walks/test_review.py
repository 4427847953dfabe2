"""Going through passages again by keys: keeping, answering anew, taking away, passing over, and coming back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import choose_coder, import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person

STORY = "\n\n".join(
    f"{number} {words}"
    for number, words in (
        ("First", "they were made to work in the pit."),
        ("Second", "the children carried stones after school."),
        ("Third", "a guard beat him with an oar."),
        ("Fourth", "nobody was paid for the harvest."),
        ("Fifth", "the radio was taken away."),
    )
)
SENTENCES = STORY.split("\n\n")


def prepare(me: Person) -> None:
    """Four passages of forced labour and one of something else, by Ana."""
    (me.folder / "pit.txt").write_text(STORY, encoding="utf-8")
    me.start()
    make_project(me, "Pit", "Ana Ruiz")
    import_document(me, me.folder / "pit.txt", SENTENCES[0])
    for sentence in SENTENCES[:4]:
        me.find(sentence)
        me.press("Ctrl+4")
    me.find(SENTENCES[4])
    me.press("Ctrl+7")
    me.sees_in_margin("Forced labour", "Forced labour", "Forced labour", "Forced labour", "Foreign media punished")


def begin_review(me: Person, query: str) -> None:
    me.press("F7")
    me.sees("Review passages", "Passages of these codes")
    me.type(query)
    me.sees("4 passages in 1 document")
    me.press("Return")


def test_four_passages_are_gone_through(me: Person) -> None:
    prepare(me)
    begin_review(me, "forced lab")
    me.sees("1 of 4", "4 left", "Forced labour", SENTENCES[0])
    me.picture("review-1-begun", dark=True)

    # Kept with one key; the next one is in hand.
    me.press("Return")
    me.sees("2 of 4", "3 left")
    # Answered anew by typing: the answer that is looked at gives way, and the next passage comes by itself.
    me.type("child lab")
    me.sees("Child labour")
    me.picture("review-2-answer")
    me.press("Return")
    me.press("Escape")  # the other facets stay as they are
    me.sees("3 of 4", "2 left")
    me.sees_in_margin("Forced labour", "Child labour", "Forced labour", "Forced labour")
    # Taken away with one key, without a question.
    me.press("Delete")
    me.sees("4 of 4", "1 left")
    me.sees_in_margin("Forced labour", "Child labour", "Forced labour")
    me.press("Down")
    me.sees("Gone through all 4 passages: 1 kept, 1 changed, 1 removed, 1 skipped")
    me.picture("review-3-done")
    me.click("Go through the skipped")
    me.sees("4 of 4", "1 left")
    me.press("F8")
    me.sees("Gone through all 4 passages: 2 kept, 1 changed, 1 removed")

    # What was taken away comes back with one undo.
    me.press("Return")
    me.does_not_see("Gone through all")
    me.press("Ctrl+Z")
    me.sees_in_margin("Forced labour", "Child labour", "Forced labour", "Forced labour")


def test_undo_within_the_review_goes_back_to_the_passage(me: Person) -> None:
    prepare(me)
    begin_review(me, "forced lab")
    me.press("F8")
    me.sees("2 of 4", "3 left")
    me.press("Delete")
    me.sees("3 of 4", "2 left")
    me.press("Ctrl+Z")
    me.sees("2 of 4", "3 left", SENTENCES[1])
    me.press("Shift+F8")
    me.sees("1 of 4", "3 left")


def test_a_review_waits_over_closing(me: Person) -> None:
    prepare(me)
    begin_review(me, "forced lab")
    me.press("F8", "F8")
    me.sees("3 of 4", "2 left")
    me.close()

    me.start(me.folder / "pit.testimonia", coder="Ana Ruiz")
    me.sees(SENTENCES[0])
    me.does_not_see("3 of 4")
    me.press("F7")
    me.click("Go on where I was: 3 of 4, 2 left – Forced labour")
    me.sees("3 of 4", "2 left")
    me.press("Return", "Return")
    me.sees("Gone through all 4 passages: 4 kept")
    me.press("Escape")
    me.press("F7")
    me.sees("Review passages")
    me.does_not_see("Go on where I was")
    me.press("Escape")


def test_somebody_elses_passages_can_be_read_and_not_changed(me: Person) -> None:
    prepare(me)
    choose_coder(me, "Jonas Weber", new=True)
    me.press("F7")
    me.sees("Review passages", "No passage is like that.")
    me.click("Whose: Mine")
    me.choose("Ana Ruiz")
    me.sees("1 passage in 1 document")  # of the code whose definition is shown, until that is unticked
    me.click("Freedom of expression › Foreign media punished")
    me.sees("5 passages in 1 document")
    me.press("Return")
    me.sees("1 of 5", "This passage is Ana Ruiz’s; it can be read here, not changed.")
    me.type("tor")
    me.sees("This passage is Ana Ruiz’s; it can be read here, not changed.", "1 of 5")
    me.press("Delete")
    me.sees_in_margin("Forced labour", "Forced labour", "Forced labour", "Forced labour")
    me.press("F8")
    me.sees("2 of 5", "4 left")
    me.picture("review-4-others")
