"""A session of thirty passages by keyboard only: every passage answers three facets, and the screen says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks import eyes
from tests.walks.article import ARTICLE, PASSAGES
from tests.walks.coding import answer, import_document, make_project, select
from tests.walks.counting import counting
from tests.walks.final_check import answers_of, problems_of, rows_of
from tests.walks.interview import FOUND, TEXT

if TYPE_CHECKING:
    from tests.walks.person import Person

#: Keys for one passage on the whole: typing the words that lead to it and selecting it, and answering three facets.
MOST_TO_FIND, MOST_TO_ANSWER = 26, 20


def shown_in_margin(me: Person, name: str) -> int:
    return sum(words == name for words in me.stage.ask(eyes.margin_words))


def type_answers(me: Person, typed: tuple[str, ...]) -> None:
    for query in typed:
        if query.startswith("Ctrl+"):
            me.press(query)
        else:
            me.type(query)
            me.press("Return")


def test_thirty_passages_by_keyboard_only(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    (me.folder / "interview.txt").write_text(TEXT, encoding="utf-8", newline="\r\n")
    me.start()
    project = make_project(me, "Thirty", "Ana Ruiz")
    import_document(me, me.folder / "interview.txt", "Interview 7, recorded in autumn")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")

    to_find = to_answer = 0
    for passage in PASSAGES:
        with counting(me) as finding:
            select(me, passage)
        with counting(me) as answering:
            answer(me, passage)
        me.sees_answers(*passage.answers)
        to_find, to_answer = to_find + finding.keys, to_answer + answering.keys
        assert finding.clicks + answering.clicks == 0
    me.press("Ctrl+PgUp")
    me.sees("Interview 7, recorded in autumn")
    for found in FOUND:
        with counting(me) as finding:
            me.find(found.words)
            me.press(*found.keys)
        me.sees_selected(found.quote)
        with counting(me) as answering:
            type_answers(me, found.typed)
        me.sees_no_palette()
        me.sees_answers(*found.answers)
        to_find, to_answer = to_find + finding.keys, to_answer + answering.keys
        assert finding.clicks + answering.clicks == 0
    count = len(PASSAGES) + len(FOUND)
    assert count == 30
    assert to_find <= MOST_TO_FIND * count, to_find / count
    assert to_answer <= MOST_TO_ANSWER * count, to_answer / count

    # What is on screen says it too: the list of documents, the margin, and that nothing is left open.
    me.sees("14 segments", "16 segments")
    me.does_not_see("unanswered")
    assert shown_in_margin(me, "Severe beating") >= 1
    me.press("F4")
    me.sees("Nothing of yours is incomplete in this document")
    me.picture("thirty-passages", dark=True)

    # Every one of them is a step of its own: thirty times the newest answer is taken back and given again.
    me.press("Ctrl+Z")
    me.sees("Undid: ")
    me.press("Ctrl+Shift+Z")
    me.sees("Redid: ")

    me.press("Ctrl+E")
    me.sees("Export coded segments")
    me.write("thirty")
    me.press("Return")
    me.sees("Coded segments written")
    me.press("Return")
    me.close()
    rows = rows_of(me.folder / "thirty.csv")
    given = answers_of(rows, "Ana Ruiz")
    names = ("Abuse type", "Source type", "Time period")
    assert {quote: tuple(given[quote][name] for name in names) for quote in given} == {
        **{passage.quote: passage.answers for passage in PASSAGES},
        **{found.quote: found.answers for found in FOUND},
    }
    assert problems_of(project) == []
