"""Every sentence of the interface passes through here, and so do the numbers in it.

The languages are those of ``LANGUAGES``, each but English with a catalogue in ``resources/translations``. Two more ways
of showing the desk are for those who make it: ``pseudo`` (English with accents and 40 % longer, which shows what is not
translated and what has no room) and ``mirror`` (English laid out from right to left).
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from string import Formatter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from desktop.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The languages by their own names.
LANGUAGES = {"en": "English", "es": "Español", "ar": "العربية"}
SYSTEM = "system"
#: Decides at the start, whatever was chosen before.
LANGUAGE = "TESTIMONIA_LANGUAGE"
LOCALES = (*LANGUAGES, "pseudo", "mirror")

_DATE_FORM = re.compile("[dMy ]+")
_L, _C = QLocale.Language, QLocale.Country
# Where a language is written in several ways: months without old names, figures as in the texts that are cited.
_WRITTEN = {
    "en": (_L.English, _C.UnitedStates),
    "es": (_L.Spanish, _C.Spain),
    "ar": (_L.Arabic, _C.UnitedArabEmirates),
}

_COUNTS = "Counts"
_FSI, _PDI, _RLM = "\u2068", "\u2069", "\u200f"
# What stands between the parts of a list, where it is not as in English.
_BETWEEN = {"ar": {", ": "، ", "; ": "؛ "}}
_STRONG = frozenset({"L", "R", "AL"})
_GROWTH = 1.4
_ACCENTS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "àƀçďéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÀƁÇĎÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ",
)
_KEY = (
    r"(?:Ctrl|Shift|Alt|Meta|Cmd|Enter|Return|Esc|Escape|Tab|Space|Home|End|PgUp|PgDown|Del|Delete|Backspace|F\d{1,2})"
)
_KEPT = re.compile(
    r"\{\{|\}\}|\{[^{}]*\}"  # fields of str.format
    r"|%(?:n|L?\d{1,2})"  # fields of Qt
    r"|<[^<>]+>"  # marks of rich text
    rf"|\b{_KEY}(?:\+(?:{_KEY}|[A-Z0-9.,]))+|\b(?:Enter|Esc|Tab|F\d{{1,2}})\b"
    r"|\b[A-Z]{2,}\b"  # CSV, PDF
)

_locale = QLocale(*_WRITTEN["en"])
_present = "en"


def tr(context: str, text: str, /, n: int | None = None, **data: Any) -> str:
    """Translate one English template and fill it.

    ``context`` names the part of the desk ("Palette"). ``n`` chooses a plural form of the catalogue and fills ``{n}``
    as a grouped number. ``data`` fills the other fields; a template without data is returned as it stands.
    """
    template = QCoreApplication.translate(context, text, None, -1 if n is None else n)
    if n is not None:
        data.setdefault("n", number(n))
    return _filled(template, data) if data else template


def _filled(template: str, data: dict[str, Any]) -> str:
    """A template with its data. Where the desk runs from right to left, so does a line that has no words of its own."""
    if not mirrored():
        return template.format(**data)
    words = template.format(**_isolated(data))
    return f"{_RLM}{words}" if _several_without_words(template) else words


@lru_cache(maxsize=2048)
def _several_without_words(template: str) -> bool:
    parts = list(Formatter().parse(template))
    if sum(name is not None for _literal, name, _form, _conversion in parts) < 2:
        return False
    return not any(unicodedata.bidirectional(sign) in _STRONG for literal, *_rest in parts for sign in literal)


def _isolated(data: dict[str, Any]) -> dict[str, Any]:
    """What fills a sentence, each kept together, where the desk runs from right to left."""
    return {key: isolate(value) if isinstance(value, str) else value for key, value in data.items()}


def count_of(n: int, one: str, many: str) -> str:
    """Say a number with its noun: ``count_of(2, "{n} segment", "{n} segments")`` is "2 segments".

    A catalogue holds ``many`` in the context "Counts" with all its plural forms, and ``one`` as its remark.
    """
    return counted_words(_COUNTS, n, one, many, n=number(n))


def counted_words(context: str, n: int, one: str, many: str, /, **data: Any) -> str:
    """A sentence that counts, in the plural form that its language has for ``n``, filled with ``data``."""
    template = template_of(context, n, one, many)
    return _filled(template, data) if data else template


def listed(parts: Iterable[str]) -> str:
    """Names or words after one another, with the comma of the language between them."""
    return joined(", ", parts)


def joined(between: str, parts: Iterable[str]) -> str:
    """Parts with a sign between them; they run as the desk does, whatever letters they have."""
    all_parts, sign = list(parts), _BETWEEN.get(_present, {}).get(between, between)
    if not mirrored():
        return sign.join(all_parts)
    line = sign.join(map(isolate, all_parts))
    return f"{_RLM}{line}" if len(all_parts) > 1 else line


def template_of(context: str, n: int, one: str, many: str, /) -> str:
    """The template of a sentence that counts, in the plural form that its language has for ``n``."""
    template = QCoreApplication.translate(context, many, one or None, n)
    return one if one and n == 1 and template == many else template


def parted(line: str) -> list[str]:
    """The parts of what ``listed`` made."""
    between = _BETWEEN.get(_present, {}).get(", ", ", ")
    return [part.strip(f"{_FSI}{_PDI}") for part in line.removeprefix(_RLM).split(between)]


def number(n: float, digits: int | None = None) -> str:
    """Write a number as the language of the desk groups it: "1,207"; ``digits`` fixes the places of a fraction."""
    if digits is not None:
        return _locale.toString(float(n), "f", digits)
    if isinstance(n, int):
        return _locale.toString(n)
    return _locale.toString(float(n))


def isolate(text: str) -> str:
    """Keep a number, key name or quote together where the desk runs from right to left; else return it as it is."""
    if text and not (text[0] == _FSI and text[-1] == _PDI) and mirrored():
        return f"{_FSI}{text}{_PDI}"
    return text


def mirrored() -> bool:
    """Tell whether the desk is laid out from right to left."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def slants() -> bool:
    """Whether the script of the desk has slanted letters; Arabic has none, and leaning upright ones reads badly."""
    return _locale.script() != QLocale.Script.ArabicScript


def pseudo(text: str) -> str:
    """Accent a template and lengthen it by 40 %, keeping its fields, marks and key names."""
    if not text.strip():
        return text
    parts: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTS), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(_ACCENTS))
    missing = max(2, round(len(text) * (_GROWTH - 1)))
    # The padding has spaces of its own, so that it wraps as words do.
    padding = "".join(" " if place % 7 == 6 and place < missing - 1 else "õ" for place in range(missing))
    return "".join(parts) + ("" if text[-1].isspace() else " ") + padding


class PseudoTranslator(QTranslator):
    """Answers every request with the pseudo form of its English text."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context == "QShortcut" and source == "Return":
            return "Enter"
        if context == "QShortcut" or _DATE_FORM.fullmatch(source):
            return source  # Qt's own names of keys, and signs for parts of a date
        if n == 1 and disambiguation:  # of a sentence that counts, what is said of one
            return pseudo(disambiguation)
        return pseudo(source)


def system_language() -> str:
    """The first language of the system that the program speaks; English where there is none."""
    for wanted in QLocale.system().uiLanguages():
        code = wanted.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def language_of(code: str) -> str:
    """The language that a choice stands for; what is not known is English."""
    if code in ("", SYSTEM):
        return system_language()
    return code if code in LOCALES else "en"


def present_language() -> str:
    """The language of the desk now."""
    return _present


def install_locale(app: QCoreApplication, code: str) -> None:
    """Let the desk speak a language of ``LANGUAGES``, as the system, ``pseudo`` or ``mirror``; else raise ValueError.

    Parts that are shown already keep their words; ``windows/speaking_anew.py`` builds them anew.
    """
    global _locale, _present
    if code not in LOCALES and code not in ("", SYSTEM):
        raise ValueError(f"unknown locale {code!r}")
    code = language_of(code)
    for child in app.findChildren(QTranslator):
        app.removeTranslator(child)
        child.setParent(None)
        child.deleteLater()
    _locale = QLocale(*_WRITTEN.get(code, _WRITTEN["en"]))
    _present = code
    QLocale.setDefault(_locale)
    if code == "pseudo":
        app.installTranslator(PseudoTranslator(app))
    else:
        # Asked in turn, the last one first. Of English only the names of keys are not as Qt has them.
        files = [str(resource("translations", "testimonia_keys.qm"))]
        if code in LANGUAGES and code != "en":
            own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            files[:0] = [f"{own}/qtbase_{code}.qm", str(resource("translations", f"testimonia_{code}.qm"))]
        for file in files:
            translator = QTranslator(app)
            if translator.load(file):
                app.installTranslator(translator)
    if isinstance(app, QGuiApplication):
        backwards = code == "mirror" or _locale.textDirection() == Qt.LayoutDirection.RightToLeft
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
