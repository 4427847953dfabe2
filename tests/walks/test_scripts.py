"""Texts in other scripts and directions, another layout, and composed text: the exact characters are coded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.walks.coding import import_document, make_project
from tests.walks.final_check import answers_of, problems_of, rows_of, texts_of

if TYPE_CHECKING:
    from tests.walks.person import Person

TEXT = """Letters from three villages

في شتاء عام 2016 أغلق الجنود الطريق إلى القرية. ضُرب راعٍ أمام المدرسة 🐑 ولم يسأل أحد عن السبب.

בלילה הגיעו שוטרים אל הבית ולקחו את אחי. מאז לא שמענו ממנו דבר.

봄에 군인들이 마을을 에워쌌다. 형은 그날 밤 수용소로 끌려갔다. 🌧️ 아무도 돌아오지 않았다.

The teacher wrote 우리는 배고프다 on the wall, then כולם ידעו beside it, and nobody wiped it away.
"""
ARABIC = "ضُرب راعٍ أمام المدرسة 🐑"
HEBREW = "ולקחו את אחי"
KOREAN = "형은 그날 밤 수용소로 끌려갔다. 🌧️"
MIXED = "우리는 배고프다 on the wall, then כולם ידעו"
WANTED = {
    ARABIC: {"Abuse type": "Severe beating", "Source type": "Resident testimony", "Time period": "2016"},
    HEBREW: {
        "Abuse type": "Enforced disappearance",
        "Source type": "Relative of a victim",
        "Time period": "not stated",
    },
    KOREAN: {"Abuse type": "고문과 납치", "Source type": "Escapee testimony", "Time period": "about 2016"},
    MIXED: {"Abuse type": "고문과 납치", "Source type": "Escapee testimony", "Time period": "about 2016"},
}


def answers(me: Person, *queries: str) -> None:
    for query in queries:
        me.type(query)
        me.press("Return")


@pytest.mark.parametrize("language", ["en", "mirror", "pseudo"])
def test_the_exact_characters_are_coded(me: Person, language: str) -> None:
    (me.folder / "letters.txt").write_text(TEXT, encoding="utf-8")
    me.start()
    project = make_project(me, "Letters", "Ana Ruiz")
    import_document(me, me.folder / "letters.txt", "Letters from three villages")
    me.close()

    me.start(project, language=language)
    me.sees("Letters from three villages")
    me.drag_select(ARABIC)
    answers(me, "sev", "resid", "2016")
    me.sees_answers("Severe beating", "Resident testimony", "2016")
    me.sees_in_margin("Severe beating")

    # A word less, found by typing; the edge then grows to the left, where the sentence goes on.
    me.find(HEBREW.rsplit(" ", 1)[0])
    answers(me, "disapp", "relat")
    answers(me, me.said("not stated")[:6])
    me.press("Ctrl+Alt+Shift+Left", "Return")
    me.sees(f"“{HEBREW}”")
    me.sees_in_margin("Severe beating", "Enforced disappearance")

    # A code that has no Latin letter is made and found with an input method.
    me.find(KOREAN)
    me.compose("ㄱ", "고", "고무", "고문")
    me.compose("과", "과 ", "과 납", "과 납치")
    me.picture(f"scripts-{language}-palette", dark=True)
    me.press("Ctrl+Return")
    answers(me, "escap", "around 2016")
    me.sees_answers("고문과 납치", "Escapee testimony", "about 2016")
    me.find(MIXED)  # its end has two places on screen, so that no pointer can mean it
    me.compose("ㄱ", "고", "고ㅁ", "고문")
    me.press("Return")
    answers(me, "escap", "about")
    me.sees_answers("고문과 납치", "Escapee testimony", "about 2016")
    me.picture(f"scripts-{language}-coded", dark=True)

    me.press("Ctrl+E")
    me.sees(me.said("Export coded segments"))
    me.write("letters")
    me.press("Return")
    me.sees(me.said("Coded segments written"))
    me.press("Return")
    me.close()
    rows = rows_of(me.folder / "letters.csv")
    text = texts_of(project)["letters"]
    assert all(text[int(row["start"]) : int(row["end"])] == row["quote"] for row in rows)
    assert answers_of(rows, "Ana Ruiz") == WANTED
    assert problems_of(project) == []
