"""An article of a country that does not exist, and what two readers find in it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class How(Enum):
    """How a passage is selected without a mouse."""

    FIND = "the words are typed into the find bar"
    SENTENCE = "a word is found, then the sentence around it taken"
    PARAGRAPH = "a word is found, then the paragraph around it taken"
    CARET = "the first word is found, then extended word by word"


@dataclass(frozen=True, slots=True)
class Passage:
    """``words`` leads to the passage; ``typed`` are the queries for abuse type, source type and time period.

    A query that is a shortcut ("Ctrl+3") is pressed, all others are typed and ended with Return. ``answers`` are what
    stands there in the end; a period as its name.
    """

    quote: str
    typed: tuple[str, ...]
    answers: tuple[str, str, str]
    how: How = How.FIND
    words: str = ""


ARTICLE = Path(__file__).with_name("delta.txt").read_text(encoding="utf-8")

PASSAGES: tuple[Passage, ...] = (
    Passage(
        "shot at least nine people who tried to cross the river",
        ("border", "un doc", "2014-2019"),
        ("Killing at the border", "UN document", "2014 to 2019"),
    ),
    Passage(
        "None of the deaths was investigated.",
        ("not inv", "un doc", "2014-2019"),
        ("Abuse not investigated", "UN document", "2014 to 2019"),
        How.SENTENCE,
        "deaths",
    ),
    Passage(
        "her brother was taken from a bus. 🚌",
        ("disapp", "relat", "not st"),
        ("Enforced disappearance", "Relative of a victim", "not stated"),
    ),
    Passage(
        "up to forty men slept in one room there, without blankets, in the winter of 2016",
        ("inhuman", "former det", "2016"),
        ("Inhuman conditions", "Former detainee", "2016"),
        How.CARET,
        "up to",
    ),
    Passage(
        "medicine was kept for the guards",
        ("care den", "former off", "before 2018"),
        ("Care denied to detainees", "Former official", "before 2018"),
    ),
    Passage(
        "Men were made to stand in brine for hours; some were beaten with oars.",
        ("stress", "Ctrl+9", "not st"),
        ("Stress position", "UN document", "not stated"),
        How.SENTENCE,
        "brine",
    ),
    Passage(
        "A decree of that year allows ten years of prison for owning a foreign film.",
        ("Ctrl+7", "law", "since 2020"),
        ("Foreign media punished", "Law or order", "since 2020"),
        How.SENTENCE,
        "decree",
    ),
    Passage(
        "우리는 밤에 라디오를 들었다",
        ("Ctrl+7", "letter", "around 2016"),
        ("Foreign media punished", "Letter or diary", "about 2016"),
    ),
    Passage(
        "Cameras were mounted in every harbour street. Clerks read the messages of families that have somebody abroad.",
        ("Ctrl+8", "un doc", "not st"),
        ("Surveillance", "UN document", "not stated"),
        How.PARAGRAPH,
        "Cameras",
    ),
    Passage(
        "أخذوا ابني إلى المعسكر",
        ("Ctrl+3", "letter", "about"),
        ("Political prison camp", "Letter or diary", "about 2016"),
    ),
    Passage(
        "Children of the fishing villages worked in the pans instead of going to school. 🧂",
        ("child lab", "satel", "May 2019"),
        ("Child labour", "Satellite imagery", "May 2019"),
    ),
    Passage(
        "A third never reached the villages.",
        ("aid div", "aid w", "not st"),
        ("Food aid diverted", "Aid worker", "not stated"),
        How.SENTENCE,
        "third",
    ),
    Passage(
        "Two of them were locked up for it in 2017.",
        ("worship pun", "un doc", "2017"),
        ("Worship punished", "UN document", "2017"),
        How.SENTENCE,
        "locked",
    ),
    Passage(
        "No defendant had a lawyer",
        ("defence", "court", "not st"),
        ("Defence denied", "Court record", "not stated"),
    ),
    Passage(
        "the verdicts had been printed the day before",
        ("Ctrl+.",),
        ("Defence denied", "Court record", "not stated"),
    ),
    Passage(
        "It has not let the judges into the country.",
        ("observ", "gov", "not st"),
        ("Observers kept out", "Government statement", "not stated"),
        How.SENTENCE,
        "judges into",
    ),
)
