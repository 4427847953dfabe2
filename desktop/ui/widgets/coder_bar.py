"""Who codes and who is shown, at the trailing end of the top bar.

Signals for the window: ``choose_wanted``, ``add_wanted``, ``rename_wanted``. Coders for whom there is no room stand in
a menu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.core.model import Coder, CoderId, CoderKind
from desktop.ui.theme import current
from desktop.ui.translate import count_of, isolate, tr
from desktop.ui.widgets.base import place, shape
from desktop.ui.widgets.chips import Chip, ChipState, CoderChip
from desktop.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QResizeEvent

    from desktop.core.model import Step
    from desktop.ui.session import Session

NAME_LIMIT = 28


def shortened(name: str) -> str:
    """A name as a chip has room for it."""
    return name if len(name) <= NAME_LIMIT else name[: NAME_LIMIT - 1].rstrip() + "…"


class ShownChip(CoderChip):
    """Another coder: hollow, or filled while the segments are on screen. Only who codes carries the accent."""

    def __init__(self, coder: Coder, parent: QWidget) -> None:
        super().__init__(coder.name, parent)
        self.coder = coder.id
        self.setCheckable(True)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        t = self.theme.tokens
        if self.isChecked() and self.isEnabled():
            return (t.pressed if self.isDown() else t.soft), t.line2, t.text
        return super()._colours()

    def _draw_mark(self, painter: QPainter, at: int, ink: QColor) -> None:
        super()._draw_mark(painter, at, ink)
        if not self.isChecked():
            return
        t, px = self.theme.tokens, self.theme.px
        side = px(18)
        box = place(self, QRect(px(4), (self.height() - side) // 2, side, side))
        shape(painter, box, side / 2, t.text2)
        painter.setFont(self.theme.ui(10, 600))
        painter.setPen(t.panel)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._initial)


class CoderBar(QWidget):
    """The signals stand above."""

    choose_wanted = Signal()
    add_wanted = Signal()
    rename_wanted = Signal()
    erase_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = current()
        self.as_label = Label(tr("Coders", "Coding as"), self, role="text2", size=12)
        self.show_label = Label(tr("Coders", "Show"), self, role="text2", size=12)
        self.active = CoderChip("", self, active=True)
        self.active.clicked.connect(lambda: self._popup(self.build_menu(), self.active))
        self.more = Chip("", self, state=ChipState.OUTLINE)
        self.more.clicked.connect(lambda: self._popup(self.build_more_menu(), self.more))
        self.chips: list[ShownChip] = []
        self.hidden_chips: list[ShownChip] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.wait = QTimer(self, singleShot=True, interval=0)
        self.wait.timeout.connect(self.refresh)
        for signal in (session.coder_changed, session.coders_changed, session.visible_changed):
            signal.connect(self.refresh)
        session.document_changed.connect(self.refresh)
        session.work_changed.connect(self._later)
        session.step_done.connect(self._follow)
        self.theme.changed.connect(self.refresh)
        self.refresh()

    def _later(self, _change: object) -> None:
        """Numbers may follow a keystroke; they need not be there before it is painted."""
        self.wait.start()

    def _follow(self, step: Step) -> None:
        if step.tables() & {"coder"}:
            self.refresh()

    # what is shown

    def others(self) -> list[Coder]:
        """Everybody but who codes; the consensus where there is one."""
        return [coder for coder in self.session.project.coders.all() if coder.id != self.session.coder]

    def refresh(self) -> None:
        """Names, numbers and marks; chips come and go only with coders."""
        session = self.session
        counts = session.coder_counts()
        coder = session.coder
        if coder is None:
            self.active.set_coder(tr("Coders", "Nobody yet"), None, "?")
            self.active.setToolTip(tr("Coders", "Choose who is coding"))
        else:
            name = session.project.coders.get(coder).name
            self.active.set_coder(shortened(name), counts.get(coder, 0), initial_of(name))
            words = count_of(counts.get(coder, 0), "{n} segment", "{n} segments")
            self.active.setToolTip(
                tr("Coders", "{name} codes: {count} in this document. Press to change.", name=name, count=words)
            )
        others = self.others()
        if [chip.coder for chip in self.chips] != [each.id for each in others]:
            for chip in self.chips:
                chip.hide()
                chip.deleteLater()
            self.chips = [self._make(each) for each in others]
        for chip, each in zip(self.chips, others, strict=True):
            shown = session.is_shown(each.id)
            chip.set_coder(shortened(self._name(each)), counts.get(each.id, 0), initial_of(self._name(each)))
            chip.setChecked(shown)
            words = count_of(counts.get(each.id, 0), "{n} segment", "{n} segments")
            said = (
                tr(
                    "Coders",
                    "{name}: {count} shown in this document. Press to hide them",
                    name=self._name(each),
                    count=words,
                )
                if shown
                else tr(
                    "Coders",
                    "{name}: {count} hidden in this document. Press to show them",
                    name=self._name(each),
                    count=words,
                )
            )
            chip.setToolTip(said)
            chip.setAccessibleDescription(said)
        self.updateGeometry()
        self.arrange()

    @staticmethod
    def _name(coder: Coder) -> str:
        return tr("Coders", "Consensus") if coder.kind is CoderKind.CONSENSUS else coder.name

    def _make(self, coder: Coder) -> ShownChip:
        chip = ShownChip(coder, self)
        chip.clicked.connect(lambda checked, key=coder.id: self.session.show_coder(key, checked))
        return chip

    # places

    def _gaps(self) -> tuple[int, int, int]:
        """Between a label and its chips, between chips, between the two groups."""
        px = self.theme.px
        return px(8), px(6), px(18)

    def _whole(self, labels: bool = True) -> int:
        near, gap, far = self._gaps()
        width = self.active.sizeHint().width() + (self.as_label.sizeHint().width() + near if labels else 0)
        if self.chips:
            width += (far if labels else gap) + (self.show_label.sizeHint().width() + near if labels else 0)
            width += sum(chip.sizeHint().width() for chip in self.chips) + gap * (len(self.chips) - 1)
        return width

    def sizeHint(self) -> QSize:
        return QSize(self._whole(), self.theme.px(44))

    def bare_width(self) -> int:
        """The width without the words before the chips; many chips stand in their menu there."""
        return min(self._whole(False), self.theme.px(400))

    def minimumSizeHint(self) -> QSize:
        width = self.active.minimumSizeHint().width()
        if self.chips:
            width += self._gaps()[1] + self.theme.px(48)
        return QSize(width, self.theme.px(44))

    def arrange(self) -> None:
        """Lay the parts from leading to trailing; labels give way first, then chips go into the menu."""
        near, gap, far = self._gaps()
        room = self.width()
        labels = self._whole() <= room or room >= self.theme.px(420)
        self.as_label.setVisible(labels)
        self.show_label.setVisible(labels and bool(self.chips))
        at = max(0, room - self._whole(labels))  # what is left over stands before it: it ends with the window
        if labels:
            at = self._put(self.as_label, at) + near
        spare = gap + self.theme.px(56) if self.chips else 0
        at = self._put(self.active, at, min(self.active.sizeHint().width(), max(0, room - at - spare)))
        self.hidden_chips = []
        self.more.hide()
        if not self.chips:
            return
        at += far if labels else gap
        if labels:
            at = self._put(self.show_label, at) + near
        left = room - self._put_chips(at, room, gap)
        if self.hidden_chips and left > 0:
            # Where another chip finds no room the rest ends with the window all the same.
            for part in (self.as_label, self.active, self.show_label, *self.chips, self.more):
                part.move(part.x() + (-left if self.isRightToLeft() else left), part.y())

    def _put_chips(self, at: int, room: int, gap: int) -> int:
        """Lay the chips from a place on, or as many as there is room for; the place at which they end."""
        widths = [chip.sizeHint().width() for chip in self.chips]
        if at + sum(widths) + gap * (len(widths) - 1) <= room:
            fitting = len(self.chips)
        else:
            self.more.set_text(isolate(f"+{len(self.chips)}"))
            left = room - at - self.more.sizeHint().width()
            fitting = 0
            for width in widths:
                left -= width + gap
                if left < 0:
                    break
                fitting += 1
        for chip in self.chips[:fitting]:
            at = self._put(chip, at) + gap
            chip.show()
        at -= gap if fitting == len(self.chips) else 0
        self.hidden_chips = self.chips[fitting:]
        for chip in self.hidden_chips:
            chip.hide()
        if self.hidden_chips:
            shown = sum(chip.isChecked() for chip in self.hidden_chips)
            self.more.set_text(isolate(f"+{len(self.hidden_chips)}"))
            self.more.set_state(ChipState.REST if shown else ChipState.OUTLINE)
            said = count_of(len(self.hidden_chips), "{n} more coder", "{n} more coders")
            counts = self.session.coder_counts()
            away = sum(counts.get(chip.coder, 0) for chip in self.hidden_chips if not chip.isChecked())
            if away:
                many = count_of(away, "{n} segment", "{n} segments")
                said = tr("Coders", "{coders}, {count} hidden in this document", coders=said, count=many)
            self.more.setToolTip(said)
            self.more.setAccessibleName(said)
            at = self._put(self.more, at)
            self.more.show()
        return at

    def _put(self, part: QWidget, at: int, width: int | None = None) -> int:
        size = part.sizeHint()
        if width is not None:
            size.setWidth(width)
        box = QRect(QPoint(at, (self.height() - size.height()) // 2), size)
        part.setGeometry(place(self, box))
        return at + size.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "chips"):
            self.arrange()

    # menus

    def build_menu(self) -> QMenu:
        """Who may code, and what else can be done about coders."""
        menu = QMenu(self)
        for coder in self.session.project.coders.all():
            if coder.kind is CoderKind.CONSENSUS:
                continue
            action = menu.addAction(coder.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(coder.id == self.session.coder)
            action.triggered.connect(lambda _checked=False, key=coder.id: self._code_as(key))
        menu.addSeparator()
        menu.addAction(tr("Coders", "Choose who is coding…"), lambda: self.choose_wanted.emit())
        writable = not self.session.project.read_only
        add = menu.addAction(tr("Coders", "Add a coder…"), lambda: self.add_wanted.emit())
        add.setEnabled(writable)
        rename = menu.addAction(tr("Coders", "Rename…"), lambda: self.rename_wanted.emit())
        rename.setEnabled(writable and self.session.coder is not None)
        menu.addSeparator()
        erase = menu.addAction(tr("Coders", "Erase this work for good…"))
        erase.triggered.connect(lambda: self.erase_wanted.emit(self.session.coder))
        erase.setEnabled(writable and self.session.coder is not None)
        return menu

    def _code_as(self, coder: CoderId) -> None:
        self.session.set_coder(coder)

    def build_more_menu(self) -> QMenu:
        """The coders for whom there is no room."""
        menu = QMenu(self)
        hidden = {chip.coder for chip in self.hidden_chips}
        counts = self.session.coder_counts()
        for coder in self.others():
            if coder.id not in hidden:
                continue
            words = tr("Widgets", "{name}, {count}", name=self._name(coder), count=counts.get(coder.id, 0))
            action = menu.addAction(words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self.session.is_shown(coder.id))
            action.triggered.connect(lambda checked, key=coder.id: self.session.show_coder(key, checked))
        return menu

    def _popup(self, menu: QMenu, under: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        at = under.mapToGlobal(QPoint(0, under.height() + 4))
        if self.isRightToLeft():
            at.setX(at.x() + under.width() - menu.sizeHint().width())
        menu.popup(at)


def initial_of(name: str) -> str:
    """The letter in a coder's circle."""
    return next((letter.upper() for letter in name if letter.isalnum()), "?")
