"""An interview about a country that does not exist, and what a reader finds in it, turn by turn."""

from __future__ import annotations

from dataclasses import dataclass

TEXT = """Interview 7, recorded in autumn

Interviewer: When did you leave the delta?
Sarel: In the spring of 2016. My mother had sold the boat, so there was no way back.
Interviewer: Were you stopped on the road?
Sarel: Twice. At the second post a soldier broke my brother's hand with his rifle because he had looked at the map.
Interviewer: What happened to your papers?
Sarel: They were burnt in a stove. Mr. Oke, the clerk, wrote that we had never had any.
He was sorry about it, I think.
Interviewer: Who else was on the road?
Sarel: Families. One woman carried her son, who had died in the camp at the pans. Nobody had told her of what.
Interviewer: Did anybody ask about it?
Sarel: Her uncle asked. Two days later he was gone from his house, and the door stood open.
Interviewer: And in the camp itself?
Sarel: We slept forty to a room. The sick got no medicine. Every morning we sang for the visitors who never came.
Interviewer: You had work there?
Sarel: Salt. The children carried it too, from the age of nine. My hands have not healed since 2014.
Interviewer: Could you pray?
Sarel: There was a man who prayed at night. They took his food for a week.
Interviewer: How did you hear of the world outside?
Sarel: 우리는 밤에 라디오를 들었다. If you were caught with it you were beaten in front of everybody.
Interviewer: Is there something that has become better?
Sarel: The post office opens letters more slowly now. That is all.
"""


@dataclass(frozen=True, slots=True)
class Found:
    """``words`` are found, ``keys`` make a passage of them, ``quote`` is what is selected then.

    ``typed`` are the queries for abuse type, source type and time period; one that is a shortcut is pressed.
    """

    words: str
    keys: tuple[str, ...]
    quote: str
    typed: tuple[str, ...]
    answers: tuple[str, str, str]


SENTENCE, PARAGRAPH, TURN, MORE = "Ctrl+Alt+S", "Ctrl+Alt+P", "Ctrl+Alt+T", "Alt+Shift+Down"

FOUND: tuple[Found, ...] = (
    Found(
        "soldier",
        (SENTENCE,),
        "At the second post a soldier broke my brother's hand with his rifle because he had looked at the map.",
        ("sev", "escap", "2016"),
        ("Severe beating", "Escapee testimony", "2016"),
    ),
    Found(
        "burnt",
        (TURN,),
        "Sarel: They were burnt in a stove. Mr. Oke, the clerk, wrote that we had never had any.\n"
        "He was sorry about it, I think.",
        ("evid", "escap", "2016"),
        ("Evidence destroyed", "Escapee testimony", "2016"),
    ),
    Found(
        "Mr. Oke",
        (SENTENCE,),
        "Mr. Oke, the clerk, wrote that we had never had any.",
        ("official den", "escap", "2016"),
        ("Official denial", "Escapee testimony", "2016"),
    ),
    Found(
        "One woman",
        (SENTENCE, MORE),
        "One woman carried her son, who had died in the camp at the pans. Nobody had told her of what.",
        ("fk", "escap", "not st"),
        ("Family kept uninformed", "Escapee testimony", "not stated"),
    ),
    Found(
        "Two days later",
        (SENTENCE,),
        "Two days later he was gone from his house, and the door stood open.",
        ("disapp", "escap", "not st"),
        ("Enforced disappearance", "Escapee testimony", "not stated"),
    ),
    Found(
        "forty to a room",
        (),
        "forty to a room",
        ("inhuman", "escap", "about 2015"),
        ("Inhuman conditions", "Escapee testimony", "about 2015"),
    ),
    Found(
        "sick got",
        (SENTENCE,),
        "The sick got no medicine.",
        ("care den", "escap", "about 2015"),
        ("Care denied to detainees", "Escapee testimony", "about 2015"),
    ),
    Found(
        "Every morning",
        (SENTENCE,),
        "Every morning we sang for the visitors who never came.",
        ("observ", "escap", "about 2015"),
        ("Observers kept out", "Escapee testimony", "about 2015"),
    ),
    Found(
        "carried it too",
        (SENTENCE,),
        "The children carried it too, from the age of nine.",
        ("child lab", "escap", "2014"),
        ("Child labour", "Escapee testimony", "2014"),
    ),
    Found(
        "healed",
        (SENTENCE,),
        "My hands have not healed since 2014.",
        ("Ctrl+.",),
        ("Child labour", "Escapee testimony", "2014"),
    ),
    Found(
        "prayed at night",
        (SENTENCE, MORE),
        "Sarel: There was a man who prayed at night. They took his food for a week.",
        ("worship pun", "escap", "not st"),
        ("Worship punished", "Escapee testimony", "not stated"),
    ),
    Found(
        "라디오",
        (SENTENCE,),
        "Sarel: 우리는 밤에 라디오를 들었다.",
        ("Ctrl+7", "escap", "not st"),
        ("Foreign media punished", "Escapee testimony", "not stated"),
    ),
    Found(
        "If you were caught",
        (SENTENCE,),
        "If you were caught with it you were beaten in front of everybody.",
        ("sev", "escap", "not st"),
        ("Severe beating", "Escapee testimony", "not stated"),
    ),
    Found(
        "opens letters",
        (PARAGRAPH,),
        "Sarel: The post office opens letters more slowly now. That is all.",
        ("surv", "escap", "2020"),
        ("Surveillance", "Escapee testimony", "2020"),
    ),
)
