"""An article coded by keyboard alone, closed, reopened and exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.article import ARTICLE, PASSAGES
from tests.walks.coding import answer, import_document, make_project, select
from tests.walks.final_check import answers_of, problems_of, rows_of, texts_of

if TYPE_CHECKING:
    from tests.walks.person import Person

FACETS = ("Abuse type", "Source type", "Time period")


def test_an_article_is_coded_by_keyboard_alone(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    project = make_project(me, "Delta", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    for number, passage in enumerate(PASSAGES, 1):
        select(me, passage)
        answer(me, passage)
        me.sees_answers(*passage.answers)
        me.sees_in_margin(passage.answers[0])
        if number == 5:
            me.picture("article-1-coding")
            me.press("Ctrl+Z")
            me.sees("Undid: Created before 2018 and coded it", "Not answered yet")
            me.press("Ctrl+Shift+Z")
            me.sees("Redid: Created before 2018 and coded it")
            me.does_not_see("Not answered yet")

    # An edge moved by keys; the segment of No defendant had a lawyer grows by a word and comes back by a character.
    me.press("Alt+Up", "Alt+Up", "Alt+Up")
    me.sees("“No defendant had a lawyer”")
    me.press("Ctrl+Alt+Shift+Right", "Return")
    me.sees("“No defendant had a lawyer, and”")
    me.press("Ctrl+Z")
    me.sees("“No defendant had a lawyer”")
    me.press("Alt+Shift+Right", "Return")
    me.sees("“No defendant had a lawyer,”", "Moved the edge of a segment")

    me.press("Ctrl+Shift+M")
    me.type("Ask the second witness about the lawyer. 판결")
    me.press("Escape")
    me.sees("Wrote a memo")
    me.sees_no_palette()
    me.press("Ctrl+Shift+Return")
    me.sees("Set delta to “finished”")
    me.picture("article-2-coded")
    me.close()

    me.start(project)
    me.sees("Delta – Testimonia", "finished", "Ana Ruiz")
    me.press("Alt+Down")
    me.sees(PASSAGES[0].quote)
    me.sees_in_margin(PASSAGES[0].answers[0])
    me.press("Ctrl+E")
    me.sees("Export coded segments")
    me.write("delta")
    me.picture("article-3-export")
    me.press("Return")
    me.sees("48 rows were written.", "Segments: 16. Codings: 48.")
    me.press("Return")
    me.close()

    rows = rows_of(me.folder / "delta.csv")
    assert len(rows) == 3 * len(PASSAGES)
    text = texts_of(project)["delta"]
    assert all(text[int(row["start"]) : int(row["end"])] == row["quote"] for row in rows)
    quotes = {passage.quote: passage for passage in PASSAGES}
    quotes["No defendant had a lawyer,"] = quotes.pop("No defendant had a lawyer")
    assert answers_of(rows, "Ana Ruiz") == {
        quote: dict(zip(FACETS, passage.answers, strict=True)) for quote, passage in quotes.items()
    }
    assert [row["memo"] for row in rows if row["quote"] == "No defendant had a lawyer,"] == [
        "Ask the second witness about the lawyer. 판결"
    ] * len(FACETS)
    assert problems_of(project) == []
