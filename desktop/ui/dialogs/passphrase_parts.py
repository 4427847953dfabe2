"""Parts of the dialogs about passphrases: the protected file, a new passphrase twice, what becomes of snapshots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.core.passphrases import Strength, has_outer_blanks, strength
from desktop.ui import icons
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.theme import current
from desktop.ui.translate import isolate, listed, tr
from desktop.ui.widgets.base import elided, place
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import MessageStrip
from desktop.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

_ROLES = {
    Strength.EMPTY: "text3",
    Strength.WEAK: "warn",
    Strength.FAIR: "text2",
    Strength.GOOD: "ok",
    Strength.STRONG: "ok",
}


_WORDS = {
    Strength.EMPTY: "Take five or six words that have nothing to do with each other: "
    "easy to keep in mind and hard to guess.",
    Strength.WEAK: "Weak: a program that guesses would find it within days. Add words that do not belong together.",
    Strength.FAIR: "Fair: it keeps out the curious, not somebody with means and patience. Add a word or two.",
    Strength.GOOD: "Good, if the words came to you by chance and you use them nowhere else.",
    Strength.STRONG: "Strong, if the words came to you by chance and you use them nowhere else.",
}


def strength_words(passphrase: str) -> str:
    """How hard it is to guess, in words that promise nothing; of nothing, how to come by a good one."""
    return tr("Passphrase", _WORDS[strength(passphrase)])


class FileLine(QWidget):
    """The protected file: a lock, its name, and quietly the folder it lies in."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self._name = path.name
        self._place = tr("Dialogs", "in {folder}", folder=isolate(in_words(path.parent)))
        self.setAccessibleName(listed((self._name, self._place)))
        self.setToolTip(f"{path.name}\n{self._place}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        painter = QPainter(self)
        try:
            mark = px(18)
            icons.draw(painter, "lock", place(self, QRect(px(1), 0, mark, self.height())), t.text2, mark)
            at = px(32)
            room = self.width() - at
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            for text, font, ink, top in (
                (self._name, self.theme.ui(13, 500), t.text, px(1)),
                (self._place, self.theme.ui(12), t.text3, px(20)),
            ):
                painter.setFont(font)
                painter.setPen(ink)
                box = place(self, QRect(at, top, room, px(20)))
                painter.drawText(box, flags, isolate(elided(font, text, room)))
        finally:
            painter.end()


class NewPassphrase(QWidget):
    """A new passphrase, typed twice, with what is to be known about it. ``changed`` after every key."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self._column = QVBoxLayout(self)
        self._groups: list[QVBoxLayout] = []
        self.first = self._add(tr("Passphrase", "New passphrase"))
        self.judgement = Label("", self, role="text3", size=12, wrap=True)
        self.blanks = Label(
            tr("Passphrase", "It begins or ends with a blank. The blank counts, and nobody sees it."),
            self,
            role="warn",
            size=12,
            wrap=True,
        )
        self.blanks.hide()
        for label in (self.judgement, self.blanks):
            self._groups[0].addWidget(label)
        self.second = self._add(tr("Passphrase", "The same once more"))
        self.second.edit.without_eye()
        self.warning = MessageStrip(
            "warn",
            tr(
                "Passphrase",
                "There is no way back if it is forgotten: nobody can open the project then. "
                "Write it down and keep it in another place than this computer.",
            ),
            self,
        )
        self._column.addWidget(self.warning)
        self.first.edit.seen_changed.connect(self.second.edit.set_seen)
        self.first.edit.textChanged.connect(self._judge)
        self.second.edit.textChanged.connect(self._judge)
        self.second.edit.editingFinished.connect(lambda: self.judge(complete=True))
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self._judge()

    def _add(self, name: str) -> SecretField:
        group = QVBoxLayout()
        label = Label(name, self, role="text2", size=12, weight=500)
        field = SecretField(self)
        label.setBuddy(field)
        field.edit.setAccessibleName(name)
        group.addWidget(label)
        group.addWidget(field)
        self._groups.append(group)
        self._column.addLayout(group)
        return field

    def _restyle(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.theme.px(16))
        for group in self._groups:
            group.setSpacing(self.theme.px(6))

    # what stands there

    def text(self) -> str:
        return self.first.text()

    def problem(self) -> str:
        """Why it cannot be taken, or nothing."""
        if not self.first.text():
            return tr("Passphrase", "A passphrase is needed.")
        if not self.second.text():
            return tr("Passphrase", "Type the passphrase once more.")
        if self.first.text() != self.second.text():
            return tr("Passphrase", "The two are not the same.")
        return ""

    def judge(self, *, complete: bool) -> None:
        """Show what is wrong; while the second is still being typed, only what further letters cannot mend."""
        one, other = self.first.text(), self.second.text()
        differs = bool(other) and (one != other if complete else not one.startswith(other))
        self.second.set_error(tr("Passphrase", "The two are not the same.") if differs else "")

    def wipe(self) -> None:
        """Let go of both."""
        self.second.edit.wipe()
        self.first.edit.wipe()

    def _judge(self) -> None:
        text = self.first.text()
        self.judgement.setText(strength_words(text))
        self.judgement.set_role(_ROLES[strength(text)])
        self.blanks.setVisible(has_outer_blanks(text))
        self.judge(complete=False)
        self.changed.emit()
