"""Words for what is not on screen: how many segments of whom are hidden in this document. A press shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QSizePolicy

from desktop.core.errors import TestimoniaError
from desktop.core.model import CoderKind
from desktop.ui.translate import count_of, counted_words, number, tr
from desktop.ui.widgets.buttons import LinkButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import Coder
    from desktop.ui.session import Session


def name_of(coder: Coder) -> str:
    """A coder by name, the agreed layer by its word."""
    return tr("Coders", "Consensus") if coder.kind is CoderKind.CONSENSUS else coder.name


def hidden_by(session: Session) -> list[tuple[Coder, int]]:
    """The coders whose segments in the document on screen are not shown, with how many these are."""
    if session.work is None:
        return []
    counts = session.work.counts()
    everybody = session.project.coders.all()
    return [(each, counts[each.id]) for each in everybody if counts.get(each.id) and not session.is_shown(each.id)]


def hidden_words(hidden: list[tuple[Coder, int]]) -> str:
    """The whole of it in one sentence."""
    many = sum(count for _coder, count in hidden)
    if len(hidden) == 1:
        name = name_of(hidden[0][0])
        return counted_words(
            "Hidden", many, "{n} segment of {name} is hidden", "{n} segments of {name} are hidden",
            n=number(many), name=name,
        )  # fmt: skip
    return counted_words(
        "Hidden", many, "{n} segment of {m} coders is hidden", "{n} segments of {m} coders are hidden",
        n=number(many), m=number(len(hidden)),
    )  # fmt: skip


class HiddenNote(LinkButton):
    """Stands in the line at the foot while anything is hidden, and is not there otherwise."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent, size=12)
        self.session = session
        #: Tells whether a page is on screen that shows the segments of everybody, whoever is chosen beside the text.
        self.shows_everybody: Callable[[], bool] = lambda: False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        # A number may follow a key; it need not be there before that is painted.
        self.wait = QTimer(self, singleShot=True, interval=0)
        self.wait.timeout.connect(self.refresh)
        for signal in (
            session.visible_changed,
            session.document_changed,
            session.coder_changed,
            session.coders_changed,
            session.reloaded,
            session.work_changed,
        ):
            signal.connect(self.wait.start)
        self.clicked.connect(self.show_them)
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.theme.px(120)), self.sizeHint().height())

    def turned(self, _page: int) -> None:
        """Another page is on screen."""
        self.wait.start()

    def refresh(self) -> None:
        """Say what is hidden now."""
        try:
            hidden = [] if self.shows_everybody() else hidden_by(self.session)
        except TestimoniaError:  # the file cannot be read now, and the notice above says so
            return
        words = hidden_words(hidden) if hidden else ""
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.updateGeometry()
        each = [
            tr("Hidden", "{name}: {count}", name=name_of(coder), count=count_of(count, "{n} segment", "{n} segments"))
            for coder, count in hidden
        ]
        self.setToolTip("\n".join([*each, tr("Hidden", "Press to show them")]) if hidden else "")
        self.setVisible(bool(hidden))

    def show_them(self) -> None:
        """Put everything that is hidden in this document on screen."""
        for coder, _count in hidden_by(self.session):
            self.session.show_coder(coder.id, True)
