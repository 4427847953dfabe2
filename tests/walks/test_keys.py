"""How many keys an answered passage costs: on a selected passage three answers take at most twelve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.walks.article import ARTICLE
from tests.walks.coding import import_document, make_project

if TYPE_CHECKING:
    from tests.walks.person import Person

MOST = 12
#: Word that leads to the passage, what is typed for each facet, and what stands there in the end.
TRIPLES = (
    ("judges", ("tor", "e", "2016"), ("Torture", "Escapee testimony", "2016")),
    ("harbour", ("ki", "un", "2014"), ("Killing at the border", "UN document", "2014")),
    ("survivor", ("fk", "rel", "2016"), ("Family kept uninformed", "Relative of a victim", "2016")),
    ("blankets", ("ic", "fd", "2016"), ("Inhuman conditions", "Former detainee", "2016")),
    ("medicine", ("ca", "aid", "2018"), ("Care denied to detainees", "Aid worker", "2018")),
    ("brine", ("st", "sat", "2014"), ("Stress position", "Satellite imagery", "2014")),
    ("decree", ("fg", "law", "2018"), ("Foreign media punished", "Law or order", "2018")),
    ("radio", ("ce", "let", "1999"), ("Censorship", "Letter or diary", "1999")),
    ("Cameras", ("su", "res", "2016"), ("Surveillance", "Resident testimony", "2016")),
    ("rice", ("foo", "ai", "2020"), ("Food aid diverted", "Aid worker", "2020")),
    ("lawyer", ("dd", "cou", "2020"), ("Defence denied", "Court record", "2020")),
    ("priests", ("wor", "m", "2017"), ("Worship punished", "Media report", "2017")),
)


def test_a_triple_takes_at_most_twelve_keys(me: Person) -> None:
    (me.folder / "delta.txt").write_text(ARTICLE, encoding="utf-8")
    me.start()
    make_project(me, "Keys", "Ana Ruiz")
    import_document(me, me.folder / "delta.txt", "The delta that nobody may leave")
    for word, typed, answers in TRIPLES:
        me.find(word)
        me.press("Ctrl+Alt+S")
        before = me.keys
        for query in typed:
            me.type(query)
            me.press("Return")
        used = me.keys - before
        me.sees_no_palette()
        me.sees_answers(*answers)
        assert used <= MOST, f"{typed} took {used} keys"

    # The same answers once more are one key.
    me.find("boats")
    before = me.keys
    me.press("Ctrl+.")
    me.sees_answers("Worship punished", "Media report", "2017")
    assert me.keys - before == 1
