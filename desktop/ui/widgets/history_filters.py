"""What narrows the history: words, who, in which document, what kind of thing, and when.

``changed`` is emitted by a menu at once and by typing after a pause; ``left``, ``stepped`` and ``taken`` (Enter) come
from the field.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QDate, QLocale, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.model import CoderId, DocumentId
from desktop.core.queries.history import Wanted
from desktop.ui.models.step_words import GROUPS, UNDONE_GROUP, coder_name, nouns_of
from desktop.ui.moments import month_form, stored
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.menu_button import MenuButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.project import Project

MONTHS = 24
NOBODY = "nobody"
TODAY, WEEK, MONTH = "today", "week", "month"


def group_name(group: str) -> str:
    """A kind of the menu in words."""
    return {
        "coding": tr("History", "Coding"),
        "codebook": tr("History", "Codebook"),
        "documents": tr("History", "Documents"),
        "memos": tr("History", "Memos"),
        "project": tr("History", "Project and coders"),
        UNDONE_GROUP: tr("History", "Undone and redone"),
    }[group]


def bounds(key: str, now: datetime | None = None) -> tuple[str, str]:
    """Since when and until when a choice of the menu of times is, as the file holds it; "" for no bound."""
    if not key:
        return "", ""
    moment = (now or datetime.now()).astimezone()
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if key in (TODAY, WEEK, MONTH):
        return stored(day - timedelta(days={TODAY: 0, WEEK: 6, MONTH: 29}[key])), ""
    first = datetime.strptime(key, "%Y-%m").astimezone()
    after = (first + timedelta(days=32)).replace(day=1, tzinfo=None).astimezone()
    return stored(first), stored(after)


def month_name(key: str) -> str:
    """A month as the file counts it, 2026-11, in words: "November 2026"."""
    date = QDate.fromString(f"{key}-01", "yyyy-MM-dd")
    return QLocale().toString(date, month_form()) if date.isValid() else key


class HistoryFilters(QWidget):
    """A field and four menus in a row."""

    changed = Signal()
    left = Signal()
    stepped = Signal(int)
    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.field = SearchField(tr("History", "Filter steps"), self)
        self.coders = MenuButton("", self)
        self.documents = MenuButton("", self)
        self.kinds = MenuButton("", self)
        self.times = MenuButton("", self)
        self.menus = (self.coders, self.documents, self.kinds, self.times)
        for button, words in zip(
            self.menus,
            (
                tr("History", "Steps of which coder"),
                tr("History", "Steps in which document"),
                tr("History", "What kind of steps"),
                tr("History", "Steps of which time"),
            ),
            strict=True,
        ):
            button.setToolTip(words)
            button.setAccessibleDescription(words)
        self.typing = QTimer(self, singleShot=True, interval=150)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.field, 1)
        for button in self.menus:
            self.row.addWidget(button)
            button.chosen.connect(lambda _key: self.changed.emit())
        self.field.textChanged.connect(lambda _words: self.typing.start())
        self.field.left.connect(self.left)
        self.field.stepped.connect(self.stepped)
        self.field.returnPressed.connect(self._take)
        self.typing.timeout.connect(self.changed)
        self.restyle()

    def _take(self) -> None:
        """Enter goes to what fits by now, however fast it was typed."""
        if self.typing.isActive():
            self.typing.stop()
            self.changed.emit()
        self.taken.emit()

    def restyle(self) -> None:
        px = self.theme.px
        self.row.setSpacing(px(8))
        self.field.setMinimumWidth(px(90))
        self.field.setMaximumWidth(px(240))
        for button in self.menus:
            button.setMinimumWidth(px(60))
            button.setMaximumWidth(px(200))

    # choices

    def offer(self, project: Project, months: Sequence[str]) -> None:
        """Bring the menus up to date; what was chosen stays as far as it is there."""
        coders = [(coder.id, coder.name) for coder in project.coders.all()]
        documents = [(document.id, document.name) for document in project.documents.all()]
        _offer(
            self.coders,
            [(None, tr("History", "Every coder")), *coders, (NOBODY, coder_name(project, None))],
        )
        _offer(self.documents, [(None, tr("History", "This project")), *documents])
        kinds = [(key, group_name(key)) for key in (*GROUPS, UNDONE_GROUP)]
        _offer(self.kinds, [("", tr("History", "Every kind")), *kinds])
        times = [
            ("", tr("History", "Any time")),
            (TODAY, tr("History", "Today")),
            (WEEK, tr("History", "The last 7 days")),
            (MONTH, tr("History", "The last 30 days")),
            *((key, month_name(key)) for key in months[:MONTHS]),
        ]
        _offer(self.times, times)

    def wanted(self) -> Wanted:
        """What the menus ask for."""
        coder, document, kind = self.coders.present, self.documents.present, self.kinds.present or ""
        since, until = bounds(self.times.present or "")
        return Wanted(
            coder=CoderId(coder) if isinstance(coder, int) else None,
            nobody=coder == NOBODY,
            document=DocumentId(document) if isinstance(document, int) else None,
            nouns=nouns_of(kind),
            turned=kind == UNDONE_GROUP,
            since=since,
            until=until,
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything is asked for at all."""
        return bool(self.field.text().strip() or any(button.present for button in self.menus))

    def clear(self) -> None:
        """Ask for everything again."""
        for button, nothing in zip(self.menus, (None, None, "", ""), strict=True):
            button.set_present(nothing)
        self.field.clear()
        self.typing.stop()
        self.changed.emit()


def _offer(button: MenuButton, choices: list[tuple[Any, str]]) -> None:
    present = button.present if any(key == button.present for key, _ in choices) else choices[0][0]
    button.set_choices(choices, present)
