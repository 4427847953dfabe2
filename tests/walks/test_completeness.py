"""What is missing is seen in bars, listed by a click, and worked off one after another with the palette ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person

FIRST = ("He was held for nine days.", "She saw the boats leave.", "The road stayed shut.")
SECOND = ("They carried stones all winter.", "Nobody was paid.")


def prepare(me: Person) -> None:
    """Five marked passages in two documents, of which one has its abuse type."""
    for name, sentences in (("valley", FIRST), ("harbour", SECOND)):
        (me.folder / f"{name}.txt").write_text(f"{name}\n\n" + "\n\n".join(sentences), encoding="utf-8")
    me.start()
    make_project(me, "Bars", "Ana Ruiz")
    for name, sentences in (("valley", FIRST), ("harbour", SECOND)):
        import_document(me, me.folder / f"{name}.txt", sentences[0])
        me.press("Ctrl+PgDown")
        me.sees(sentences[0])
        for sentence in sentences:
            me.find(sentence)
            me.press("Ctrl+M")
    me.find("paid")
    me.press("Escape")
    me.click_in(SECOND[1])
    me.press("Ctrl+4")
    me.sees_in_margin("Forced labour")


def test_what_is_missing_is_worked_off_by_keys(me: Person) -> None:
    prepare(me)
    me.press("Ctrl+Shift+L")
    me.sees("Completeness", "Ana Ruiz: 5 segments in 2 documents", "All documents")
    me.sees("Abuse type: 4 unanswered", "Abuse type: 1 answered", "Source type: 5 unanswered")
    me.sees("valley, 3 segments, 9 missing", "harbour, 2 segments, 5 missing")
    me.picture("complete-1-project", dark=True)
    me.click("valley")
    me.sees("Abuse type: 3 unanswered", "Source type: 3 unanswered")
    me.click("All documents")
    me.click("Abuse type: 4 unanswered")
    me.sees(*FIRST, SECOND[0])
    me.does_not_see(SECOND[1])
    me.picture("complete-2-list")

    # From here on the keyboard alone: type, Return, and the next passage has the palette already.
    me.click("Work them off")
    me.sees("1 of 4", "4 left", "Abuse type: unanswered")
    me.picture("complete-3-working", dark=True)
    for place, query in enumerate(("arb", "sur", "cen"), start=1):
        me.type(query)
        me.press("Return")
        me.sees(f"{place + 1} of 4", f"{4 - place} left")
    me.sees(SECOND[0])  # the other document came by itself
    me.type("forced l")
    me.press("Return")
    me.sees("4 passages answered")
    me.press("Escape")
    me.press("Ctrl+Shift+L")
    me.sees("Abuse type: 5 answered")


def test_escape_leaves_and_what_is_passed_over_stays_open(me: Person) -> None:
    prepare(me)
    me.command("Answer what is open")
    me.sees("1 of 5", "5 left")
    me.press("F8")
    me.sees("2 of 5", "4 left")
    me.press("Escape", "Escape")
    me.sees_no_palette()
    me.does_not_see("4 left")
    me.press("Ctrl+Shift+L")
    me.sees("valley, 3 segments, 9 missing")


def test_a_facet_need_not_be_answered_and_too_many_answers_are_found(me: Person) -> None:
    prepare(me)
    me.press("Ctrl+Shift+L")
    me.sees("valley, 3 segments, 9 missing")
    me.click("Time period is required")
    me.sees("valley, 3 segments, 6 missing", "Changed the facet Time period")
    me.press("Ctrl+Z")
    me.sees("valley, 3 segments, 9 missing")
    me.press("Escape")
    me.press("Shift+F4")
    me.sees("Nothing of yours has too many answers")


def test_the_sample_has_an_over_answered_segment(me: Person) -> None:
    me.start()
    me.click("Open the sample project")
    me.sees("A closed country – Testimonia")
    me.press("Ctrl+PgDown")
    me.press("Shift+F4")
    me.sees("Source type has too many answers here: 1 of 1 such segments", "Execution")
    me.type("un")
    me.sees("Answer Source type")
    me.press("Escape")
    me.sees_no_palette()
    me.press("Ctrl+Shift+L")
    me.sees("Source type: 1 with too many answers")
    me.click("Source type: 1 with too many answers")
    me.click("Work them off")
    me.sees("1 of 1", "Source type: too many answers")
    me.type("un doc")
    me.press("Return")
    me.sees("1 passage answered")
