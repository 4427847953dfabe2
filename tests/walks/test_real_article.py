"""A real article coded completely by keyboard by two coders, compared, closed, reopened and exported.

The article is not ours and so stands beside the project, not in it; its passages are named by a word in each.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.walks.article import How, Passage
from tests.walks.coding import answer, choose_coder, import_document, make_project, select
from tests.walks.final_check import answers_of, problems_of, rows_of, texts_of

if TYPE_CHECKING:
    from tests.walks.person import Person

ARTICLE = Path(__file__).resolve().parents[3] / "shared" / "article" / "north-korea-un-report.txt"
FACETS = ("Abuse type", "Source type", "Time period")
S, W, C = How.SENTENCE, How.FIND, How.CARET
UN = "UN document"

ANA = (
    Passage("", ("exec", "media r", "not st"), ("Execution", "Media report", "not stated"), S, "citizens for"),
    Passage("", ("Ctrl+7", "Ctrl+9", "not st"), ("Foreign media punished", UN, "not stated"), S, "TV dramas"),
    Passage("", ("death sen", "un doc", "not st"), ("Death sentence", UN, "not stated"), S, "penalty"),
    Passage("", ("Ctrl+1", "un doc", "since 2020"), ("Execution", UN, "since 2020"), S, "Geneva"),
    Passage("", ("censor", "escap", "not st"), ("Censorship", "Escapee testimony", "not stated"), S, "recalled"),
    Passage("", ("digital", "un doc", "2015-2025"), ("Digital monitoring", UN, "2015 to 2025"), S, "technological"),
    Passage("", ("expression", "un doc", "not st"), ("Freedom of expression", UN, "not stated"), S, "interviews"),
    Passage("", ("expression", "un doc", "2015-2025"), ("Freedom of expression", UN, "2015 to 2025"), S, "decade"),
    Passage("", ("child lab", "un doc", "not st"), ("Child labour", UN, "not stated"), S, "hazardous"),
    Passage("", ("extort", "un doc", "not st"), ("Extortion by officials", UN, "not stated"), S, "bribe"),
    Passage("", ("Ctrl+4", "un doc", "2024"), ("Forced labour", UN, "2024"), S, "slavery"),
    Passage("", ("Ctrl+3", "un doc", "2014"), ("Political prison camp", UN, "2014"), S, "landmark"),
    Passage("torture", ("torture", "un doc", "2014"), ("Torture", UN, "2014"), W),
    Passage("rape", ("rape", "un doc", "2014"), ("Rape", UN, "2014"), W),
    Passage("starvation", ("Ctrl+6", "un doc", "2014"), ("Ill-treatment in detention", UN, "2014"), W),
    Passage("", ("vague", "law", "since 2014"), ("Vague or unjust law", "Law or order", "since 2014"), S, "policies"),
    Passage("", ("expression", "Ctrl+9", "not st"), ("Freedom of expression", UN, "not stated"), S, "trajectory"),
)
JONAS = (
    Passage(
        "", ("Ctrl+7", "media r", "not st"), ("Foreign media punished", "Media report", "not stated"), S, "citizens for"
    ),
    Passage("", ("Ctrl+7", "Ctrl+9", "not st"), ("Foreign media punished", UN, "not stated"), S, "TV dramas"),
    Passage("", ("death sen", "un doc", "not st"), ("Death sentence", UN, "not stated"), S, "penalty"),
    Passage("", ("Ctrl+1", "un doc", "since 2020"), ("Execution", UN, "since 2020"), S, "Geneva"),
    Passage("", ("censor", "escap", "since 2020"), ("Censorship", "Escapee testimony", "since 2020"), S, "recalled"),
    Passage("surveillance” systems", ("Ctrl+8", "un doc", "2015-2025"), ("Surveillance", UN, "2015 to 2025"), W),
    Passage("", ("movement", "un doc", "not st"), ("Freedom of movement", UN, "not stated"), S, "interviews"),
    Passage("", ("expression", "un doc", "about 2020"), ("Freedom of expression", UN, "about 2020"), S, "decade"),
    Passage("", ("child lab", "un doc", "not st"), ("Child labour", UN, "not stated"), S, "hazardous"),
    Passage("", ("Ctrl+4", "un doc", "2024"), ("Forced labour", UN, "2024"), S, "slavery"),
    Passage("", ("Ctrl+3", "un doc", "2014"), ("Political prison camp", UN, "2014"), S, "landmark"),
    Passage("torture", ("torture", "un doc", "2014"), ("Torture", UN, "2014"), W),
    Passage("rape", ("rape", "un doc", "2014"), ("Rape", UN, "2014"), W),
    Passage("starvation", ("Ctrl+.",), ("Rape", UN, "2014"), W),
    Passage(
        "", ("vague", "gov", "since 2014"), ("Vague or unjust law", "Government statement", "since 2014"), S, "policies"
    ),
    Passage("", ("not app", "Ctrl+9", "not st"), ("not applicable", UN, "not stated"), S, "trajectory"),
)


@pytest.mark.skipif(not ARTICLE.is_file(), reason="the article does not lie beside the project")
def test_two_coders_code_the_article(me: Person) -> None:
    me.start()
    project = make_project(me, "Review", "Ana Ruiz")
    import_document(me, ARTICLE, "Mass Surveillance with AI")
    for number, passage in enumerate(ANA, 1):
        select(me, passage)
        if number == 4:
            me.type("exec")
            me.picture("real-1-palette", dark=True)
            me.press("Escape")
            me.sees_no_palette()
        answer(me, passage)
        me.sees_answers(*passage.answers)
        me.sees_in_margin(passage.answers[0])
    me.press("Ctrl+Shift+Return")
    me.sees("17 segments")
    me.picture("real-2-first-coder", dark=True)

    choose_coder(me, "Jonas Weber", new=True)
    me.sees_coding_as("Jonas Weber")
    me.does_not_see_in_margin("Foreign media punished")
    for passage in JONAS:
        select(me, passage)
        answer(me, passage)
        me.sees_answers(*passage.answers)
        me.sees_in_margin(passage.answers[0])
    me.press("Ctrl+Shift+Return")
    me.sees("16 segments")
    me.press("Ctrl+Shift+S")
    me.sees_in_margin("Torture", "Torture")
    me.picture("real-3-second-coder", dark=True)

    me.press("Ctrl+Shift+C")
    me.sees("per character, 1 document", "Jonas Weber, Ana Ruiz")
    me.sees("Death sentence, 1 / 1, Percent agreement: 100, Cohen's kappa: 1.00, Krippendorff's alpha: 1.00")
    me.sees("Surveillance, 1 / 0")
    me.press("N", "N")
    me.sees("difference 2 of")
    me.picture("real-4-compare", dark=True)
    me.press("Escape")
    me.press("Ctrl+H")
    me.sees("Set north-korea-un-report to “finished”", "Coded not applicable")
    me.picture("real-5-history", dark=True)
    me.close()

    me.start(project)
    me.sees("Review – Testimonia", "16 segments")
    me.sees_coding_as("Jonas Weber")
    me.press("Ctrl+E")
    me.sees("Export coded segments", "Ana Ruiz, 17", "Jonas Weber, 16")
    me.write("review")
    me.picture("real-6-export", dark=True)
    me.press("Return")
    me.sees(f"{3 * (len(ANA) + len(JONAS))} rows were written.")
    me.picture("real-7-written", dark=True)
    me.press("Return")
    me.close()

    rows = rows_of(me.folder / "review.csv")
    text = texts_of(project)["north-korea-un-report"]
    assert all(text[int(row["start"]) : int(row["end"])] == row["quote"] for row in rows)
    for coder, passages in (("Ana Ruiz", ANA), ("Jonas Weber", JONAS)):
        found = answers_of(rows, coder)
        assert len(found) == len(passages)
        for passage in passages:
            word = passage.words or passage.quote
            quote = min((quote for quote in found if word in quote), key=len)
            assert found[quote] == dict(zip(FACETS, passage.answers, strict=True))
            assert quote.endswith((".", "”")) or quote == passage.quote
    assert problems_of(project) == []
