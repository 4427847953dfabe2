"""How well a text reads as some language; only the right encoding of a file makes its commonest words appear.

The words are the articles, conjunctions and prepositions that every page of a language is full of; the letters are its
alphabet beyond a-z. Both are our own short lists: they need not be complete, only telling.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import pairwise
from typing import Final

_MOST: Final = 40_000
_TOKEN: Final = re.compile(r"[^\W\d_]+")
_SYMBOLS: Final = frozenset("£€¥¢§°©®™½¼¾²³×")

# language: (letters beyond a-z in lower case, commonest words)
_LANGUAGES: Final = {
    "English": ("éèêëïöüçñœæàô", "the and of to in that was is for on with he she they his her it as at by not i"),
    "German": ("äöüßéàè", "der die das und in zu den mit von ist nicht sie er es ein eine auf dass im war ich dem wir"),
    "French": ("àâæçéèêëîïôœùûüÿ", "le la les de des et un une que qui dans en du est pas il elle pour sur au à l d"),
    "Spanish": ("áéíóúüñºª", "el la los las de que y en un una por con no se del para su es al lo fue"),
    "Portuguese": ("áâãàçéêíóôõúüºª", "o a os as de que e em um uma não por com se do da para é no na foi"),
    "Italian": ("àèéìíîòóùú", "il la i le di che e un una in non per con si del della è sono da gli lo"),
    "Dutch": ("éèëïóöüáàêç", "de het een en van in is dat op te zijn met niet voor er aan om hij ze was"),
    "Swedish": ("åäöéà", "och i att det som en på är av för med den till inte om ett han hon var de"),
    "Danish": ("æøåéóò", "og i at det som en på er af for med den til ikke om et han hun var de"),
    "Norwegian": ("æøåéóòô", "og i at det som en på er av for med den til ikke om et han hun var de"),
    "Finnish": ("äöåšž", "ja on ei se että hän oli joka mutta kun ovat niin myös jos tai sen"),
    "Polish": ("ąćęłńóśźż", "i w na z do nie się że to jest o jak po co przez od dla był była ale"),
    "Czech": ("áčďéěíňóřšťúůýž", "a v na se že je to s z do i o k ve pro jako byl ale po za"),
    "Slovak": ("áäčďéíĺľňóôŕšťúýž", "a v na sa že je to s z do i o k vo pre ako bol ale po za"),
    "Hungarian": ("áéíóöőúüű", "a az és hogy nem is egy meg volt ez de ha mint csak el már"),
    "Croatian": ("čćđšž", "i u na je da se su za od s koji to ne kao iz bio ali po"),
    "Slovene": ("čšž", "in je v na se da so za z ki to ne kot iz bil ali po pa"),
    "Romanian": ("ăâîşţșț", "şi în de la a cu pe că nu un o din este să care pentru au fost mai"),
    "Turkish": ("çğıöşüâîû", "ve bir bu da de için ile o çok ne gibi daha ama olarak var sonra"),
    "Russian": ("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "и в не на что он с как это но его к она из у за по от о бы так"),
    "Ukrainian": ("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "і в не на що він з як це але його до вона із у за по від та"),
    "Bulgarian": ("абвгдежзийклмнопрстуфхцчшщъьюяѝ", "и в не на че той с как това но му от тя за по се да са е си"),
    "Serbian": ("абвгдђежзијклљмнњопрстћуфхцчџш", "и у не на да он са је то али од се за по су као из био"),
    "Greek": ("αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ", "και το να του της η ο την τον που με σε από για δεν είναι στο"),
    "Arabic": ("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىـ", "في من على إن أن إلى عن ما لا و كان هذا التي الذي ذلك أو كل"),
    "Persian": ("ابپتثجچحخدذرزژسشصضطظعغفقکكگلمنوهیيءآأؤئةى", "و در به از که را با این است آن برای تا بر یک"),
    "Hebrew": ("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "של את על לא הוא זה עם כי אני היא גם או כל מה אבל היה"),
}  # fmt: skip
_WORDS: Final = {name: (frozenset(letters), frozenset(words.split())) for name, (letters, words) in _LANGUAGES.items()}

# language: (its script, the least share of it among the letters, the least share of the commonest characters, these).
# These are written without spaces or with endings grown onto the words: characters are counted in place of words.
_CHARACTERS: Final = {
    "Korean": (re.compile("[\uac00-\ud7a3]"), 0.9, 0.08, frozenset("이다는을에의가하고은들지도를한")),
    "Japanese": (re.compile("[\u3041-\u3096]"), 0.15, 0.15, frozenset("のはをがにたでとしてい")),
    "Chinese": (re.compile("[\u4e00-\u9fff]"), 0.95, 0.05, frozenset("的是一不了人在有他这這中为為和国國们們我以")),
    "Thai": (re.compile("[\u0e01-\u0e2e\u0e40-\u0e44\u0e30-\u0e33\u0e45]"), 0.95, 0.35, frozenset("านรกเอมวะแลทค")),
}


def other_script(character: str) -> bool:
    """Whether this is a letter or sign of an alphabet other than the Latin."""
    return character >= "\u0370" and unicodedata.category(character)[0] in "LM"


def plausibility(text: str) -> float:
    """How much of a text is made of the commonest words of the language it reads best as, from 0 to 1.

    0 where more letters occur that the language has not than chance allows, where symbols abound or capitals stand
    inside words, and where too little was recognised to mean anything.
    """
    text = text[:_MOST]
    far = Counter(c for c in text.lower() if c > "\x7f")
    allowed = far.total() // 50  # a sign or a foreign name here and there proves nothing
    if sum(n for c, n in far.items() if unicodedata.category(c)[0] not in "LMPZ" and c not in _SYMBOLS) > allowed:
        return 0.0
    # Capitals within words, signs and digits before them betray another encoding (“clÚs” for “clés”), as do words
    # of two scripts.
    inside = mixed = 0
    for a, b in pairwise(text):
        if b > "\x7f" or a > "\x7f":
            inside += b > "\x7f" and a.islower() and b.isupper()
            inside += (a in _SYMBOLS or a.isdigit()) and b > "\x7f" and b.isalpha()
            mixed += (a.isascii() and a.isalpha() and other_script(b)) or (
                b.isascii() and b.isalpha() and other_script(a)
            )
    if inside > 0.05 * far.total() or mixed > 0.2 * far.total():
        return 0.0
    best = 0.0
    tokens = _TOKEN.findall(text.lower())
    for alphabet, words in _WORDS.values():
        foreign = sum(n for c, n in far.items() if c.isalpha() and c not in alphabet)
        hits = sum(1 for token in tokens if token in words) if foreign <= allowed else 0
        if hits >= 3:
            # A reading with foreign letters must not compete with one that has none.
            best = max(best, hits / len(tokens) * (0.4 if foreign else 1.0))
    letters = sum(n for c, n in far.items() if c.isalpha())
    for script, least, usual, common in _CHARACTERS.values():
        if letters and sum(n for c, n in far.items() if script.match(c)) >= least * letters:
            hits = sum(far[c] for c in common)
            if hits >= max(5, usual * letters) and sum(1 for c in common if far[c]) >= 3:
                best = max(best, hits / letters)
    return best
