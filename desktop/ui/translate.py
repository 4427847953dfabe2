"""Every sentence of the interface passes through here, and so do the numbers in it.

Three ways of showing the desk are known: ``en``, ``pseudo`` (English with accents and 40 % longer, which shows what
is not translated and what has no room) and ``mirror`` (English laid out from right to left).
"""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

LOCALES = ("en", "pseudo", "mirror")

_COUNTS = "Counts"
_FSI, _PDI = "\u2068", "\u2069"
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

_locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def tr(context: str, text: str, /, n: int | None = None, **data: Any) -> str:
    """Translate one English template and fill it.

    ``context`` names the part of the desk ("Palette"). ``n`` chooses a plural form of the catalogue and fills ``{n}``
    as a grouped number. ``data`` fills the other fields; a template without data is returned as it stands.
    """
    template = QCoreApplication.translate(context, text, None, -1 if n is None else n)
    if n is not None:
        data.setdefault("n", number(n))
    return template.format(**_isolated(data)) if data else template


def _isolated(data: dict[str, Any]) -> dict[str, Any]:
    """What fills a sentence, each kept together where the desk runs from right to left."""
    if not data or not mirrored():
        return data
    return {key: isolate(value) if isinstance(value, str) else value for key, value in data.items()}


def count_of(n: int, one: str, many: str) -> str:
    """Say a number with its noun: ``count_of(2, "{n} segment", "{n} segments")`` is "2 segments".

    A catalogue holds ``many`` in the context "Counts" with all its plural forms, and ``one`` as its remark.
    """
    return counted_words(_COUNTS, n, one, many, n=number(n))


def counted_words(context: str, n: int, one: str, many: str, /, **data: Any) -> str:
    """A sentence that counts, in the plural form that its language has for ``n``, filled with ``data``."""
    template = template_of(context, n, one, many)
    return template.format(**_isolated(data)) if data else template


def template_of(context: str, n: int, one: str, many: str, /) -> str:
    """The template of a sentence that counts, in the plural form that its language has for ``n``."""
    template = QCoreApplication.translate(context, many, one or None, n)
    return one if one and n == 1 and template == many else template


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
        if context == "QShortcut":
            return source  # Qt's own names of keys
        if n == 1 and disambiguation:  # of a sentence that counts, what is said of one
            return pseudo(disambiguation)
        return pseudo(source)


def install_locale(app: QCoreApplication, code: str) -> None:
    """Show the desk as ``en``, ``pseudo`` or ``mirror``; anything else raises ValueError."""
    if code not in LOCALES:
        raise ValueError(f"unknown locale {code!r}")
    for child in app.findChildren(QObject):
        if isinstance(child, PseudoTranslator):
            app.removeTranslator(child)
            child.setParent(None)
            child.deleteLater()
    if code == "pseudo":
        app.installTranslator(PseudoTranslator(app))
    if isinstance(app, QGuiApplication):
        direction = Qt.LayoutDirection.RightToLeft if code == "mirror" else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(direction)
