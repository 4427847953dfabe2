"""Asking in which encoding a plain text is written: a person who can read it sees which one is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.importers.encodings import REPLACE, decode_as, label_of
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import Choices
from desktop.ui.messages import words_of
from desktop.ui.translate import tr
from desktop.ui.widgets.fields import ErrorField

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from desktop.core.importers.parsed import Unsure

OTHER = "\0other"
_PREVIEW = 160
_SAMPLE = 65_536


def preview_of(data: bytes, encoding: str) -> str:
    """The first line with more than ASCII, as it would read. Raises UnicodeDecodeError."""
    text = decode_as(data, encoding).text
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    telling = next((line for line in lines if not line.isascii()), lines[0] if lines else "")
    at = next((place for place, letter in enumerate(telling) if not letter.isascii()), 0)
    start = max(0, at - _PREVIEW // 2)
    return ("…" if start else "") + telling[start : start + _PREVIEW]


def bytes_of(path: Path) -> bytes | None:
    """The bytes of the file in question; None where it has become unreadable since."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def whole(text: str) -> str:
    """A stretch of a source that keeps its own direction, whatever that of the desk is."""
    return f"\u2068{text.strip()}\u2069"


class EncodingQuestion(Dialog):
    """Guesses with a line of the text each; the last card is for a name that is typed."""

    def __init__(self, parent: QWidget | None, unsure: Unsure, data: bytes | None = None) -> None:
        said = tr(
            "Dialogs",
            "The encoding of {name} is not certain. Choose the line that reads right; nothing of it is imported yet.",
            name=unsure.name,
        )
        super().__init__(
            parent,
            tr("Dialogs", "How is this text written?"),
            accept=tr("Dialogs", "Import it like this"),
            subtitle=said,
            wide=560,
        )
        assert self.cancel is not None
        self.cancel.set_text(tr("Dialogs", "Not now"))
        self._data = data
        reason = unsure.reason
        if reason:
            words = words_of(reason)
            self.body.addWidget(self.quiet(words[:1].upper() + words[1:]))
        cards: list[tuple[object, str, str]] = [
            (guess.encoding, words_of(guess.label), whole(guess.preview)) for guess in unsure.guesses
        ]
        cards.append((OTHER, tr("Dialogs", "Another encoding"), ""))
        first = cards[0][0]
        self.choices = Choices(cards, first, serif=True)
        self.body.addWidget(self.choices)
        self.field = self.add_field(
            tr("Dialogs", "Name of the encoding"),
            ErrorField(),
            hint=tr("Dialogs", "For instance cp1251, iso8859-2, shift_jis"),
        )
        self.body.addStretch(1)
        self.field.edit.textEdited.connect(self._typed)
        self.choices.chosen.connect(self._chosen)
        self.start_at(self.choices)
        self._judge(show=False)

    def _chosen(self, key: object) -> None:
        if key == OTHER:
            self.field.edit.setFocus()
        self._judge(show=False)

    def _typed(self) -> None:
        self.choices.choose(OTHER)
        self._judge(show=True)

    def error(self) -> str:
        """What is wrong with the name that was typed; shows how the text reads where it can be read."""
        if self.choices.present != OTHER:
            return ""
        name = self.field.text().strip()
        card = self.choices.cards[OTHER]
        card.set_detail("")
        if not name:
            return tr("Dialogs", "Type the name of an encoding.")
        try:
            decode_as(b"", name)
        except (LookupError, ValueError):
            return tr("Dialogs", "“{name}” is no encoding that is known.", name=name)
        if self._data is None:
            return ""
        try:
            card.set_detail(whole(preview_of(self._data[:_SAMPLE], name)))
        except UnicodeDecodeError as misfit:
            if misfit.start >= _SAMPLE - 8 and len(self._data) > _SAMPLE:
                return ""  # only the cut went through a character
            label = words_of(label_of(name.lower()))
            return tr(
                "Dialogs",
                "The text is not {label}: byte {position} does not fit. With {replace} behind the name, what does "
                "not fit is replaced and counted.",
                label=label,
                position=misfit.start,
                replace=REPLACE,
            )
        return ""

    def _judge(self, *, show: bool) -> None:
        error = self.error()
        self.primary.setEnabled(not error)
        self.primary.setToolTip(error)
        self.field.set_error(error if show else "")

    def value(self) -> str:
        return self.field.text().strip() if self.choices.present == OTHER else str(self.choices.present)


def ask_encoding(parent: QWidget | None, unsure: Unsure, data: bytes | None = None) -> str | None:
    """Ask for the encoding of a text; None when the question is put off.

    With the file's ``data`` a typed name shows at once how the text reads.
    """
    dialog = EncodingQuestion(parent, unsure, data)
    return dialog.value() if dialog.run() else None
