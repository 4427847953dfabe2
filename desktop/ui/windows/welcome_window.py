"""The first page: begin a project, open one, or look at the sample; beside it what was opened last.

Signals: ``new_wanted``, ``open_wanted(Path | None)`` (None asks for a file), ``sample_wanted``, ``restore_wanted``,
``salvage_wanted``.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.guarded import guarded
from desktop.ui.models.recent_model import RecentModel
from desktop.ui.tasks import Task
from desktop.ui.theme import current
from desktop.ui.translate import isolate, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button, LinkButton
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.panel import EmptyState, MessageStrip
from desktop.ui.widgets.recent_list import RecentDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPaintEvent

    from desktop.ui.settings import Settings

LEFT_WIDTH, INSET, COLUMN = 500, 84, 320
LIST_WIDTH = 784
SUFFIX = ".testimonia"


class Wordmark(QWidget):
    """The name with its bracket and what the program is for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Testimonia")
        self.theme.changed.connect(self.updateGeometry)

    def motto(self) -> str:
        return tr("Welcome", "Read testimony, mark what matters, and show where every number came from.")

    def fit(self, width: int) -> None:
        """Take the height that the motto needs in so much width."""
        px = self.theme.px
        self.setFixedHeight(px(54) + max(2, len(self._lines(width - px(INSET + 16)))) * px(26))

    def _lines(self, room: int) -> list[str]:
        """The motto in lines, broken between words."""
        metrics = QFontMetrics(self.theme.reading(17, italic=True))
        line, lines = "", list[str]()
        for word in self.motto().split():
            longer = f"{line} {word}".strip()
            if line and metrics.horizontalAdvance(longer) > min(room, self.theme.px(COLUMN)):
                lines.append(line)
                line = word
            else:
                line = longer
        return [*lines, line]

    def paintEvent(self, event: QPaintEvent) -> None:
        px, t = self.theme.px, self.theme.tokens
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        try:
            width, height = self.width(), self.height()

            def box(x: int, y: int, w: int, h: int) -> QRect:
                return QRect(width - x - w if mirrored else x, y, w, h)

            for part in (
                box(px(58), px(2), px(3), height - px(2)),
                box(px(58), px(2), px(11), px(3)),
                box(px(58), height - px(3), px(11), px(3)),
            ):
                painter.fillRect(part, t.accent)
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute
            painter.setFont(self.theme.reading(44))
            painter.setPen(t.text)
            room = width - px(INSET)
            painter.drawText(
                box(px(INSET), -px(12), room, px(66)), int(flags | Qt.AlignmentFlag.AlignVCenter), "Testimonia"
            )
            font = self.theme.reading(17, italic=True)
            painter.setFont(font)
            painter.setPen(t.text2)
            self._draw_motto(painter, px(56), room, box, int(flags))
        finally:
            painter.end()

    def _draw_motto(self, painter: QPainter, top: int, room: int, box: Any, flags: int) -> None:
        step = self.theme.px(26)
        for number, text in enumerate(self._lines(room - self.theme.px(16))):
            where = box(self.theme.px(INSET), top + number * step, room, step)
            painter.drawText(where, flags | int(Qt.AlignmentFlag.AlignVCenter), isolate(text))


class RecentView(QListView):
    """The list; Enter opens, Delete forgets."""

    opened = Signal(object)
    forgotten = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        index = self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and index.isValid():
            self.forgotten.emit(index)
        else:
            super().keyPressEvent(event)


class WelcomePage(QWidget):
    """Shown where no project is open."""

    new_wanted = Signal()
    open_wanted = Signal(object)
    sample_wanted = Signal()
    restore_wanted = Signal()
    salvage_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.theme = current()
        self.task: Task | None = None
        self.setAcceptDrops(True)
        self.leading = Surface("page", self, edges="r")
        self.trailing = Surface("panel", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.leading)
        row.addWidget(self.trailing, 1)
        self._build_leading()
        self._build_trailing()
        self.theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _build_leading(self) -> None:
        side = self.leading
        self.wordmark = Wordmark(side)
        self.new = Button(tr("Welcome", "New project"), side, icon="file-new", primary=True, large=True)
        self.open = Button(tr("Welcome", "Open project"), side, icon="folder-open", large=True)
        self.sample = Button(tr("Welcome", "Open the sample project"), side, icon="book-open", large=True)
        self.new.clicked.connect(self.new_wanted)
        self.open.clicked.connect(lambda: self.open_wanted.emit(None))
        self.sample.clicked.connect(self.sample_wanted)
        self.about_sample = Label(
            tr("Welcome", "The sample: four documents, two coders who differ."),
            side,
            role="text3",
            size=12,
            wrap=True,
        )
        self.restore = LinkButton(tr("Welcome", "Restore a project from a snapshot…"), side)
        self.restore.clicked.connect(self.restore_wanted)
        self.salvage = LinkButton(tr("Welcome", "Read out a damaged project…"), side)
        self.salvage.clicked.connect(self.salvage_wanted)
        self.version = Label(tr("Welcome", "Version {version}", version=__version__), side, role="text3", size=12)
        self.buttons = QVBoxLayout()
        for part in (self.new, self.open, self.sample, self.about_sample):
            part.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.buttons.addWidget(part)
        self.links = QVBoxLayout()
        for link in (self.restore, self.salvage):
            self.links.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.buttons.addLayout(self.links)
        self.column = QVBoxLayout(side)
        self.column.addStretch(2)
        self.column.addWidget(self.wordmark)
        self.column.addLayout(self.buttons)
        self.column.addStretch(3)
        self.foot = QHBoxLayout()
        self.foot.addWidget(self.version)
        self.column.addLayout(self.foot)

    def _build_trailing(self) -> None:
        side = self.trailing
        self.strip = MessageStrip("bad", "", side, closable=True)
        self.strip.hide()
        self.title = Label(tr("Welcome", "Recent projects"), side, weight=600)
        self.filter = SearchField(tr("Welcome", "Filter"), side)
        self.model = RecentModel(self)
        self.list = RecentView(side)
        self.list.setModel(self.model)
        self.list.setItemDelegate(RecentDelegate(self.theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setAccessibleName(tr("Welcome", "Recent projects"))
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.list.clicked.connect(self._open_index)
        self.list.opened.connect(self._open_index)
        self.list.forgotten.connect(self._forget)
        self.filter.textChanged.connect(self._filter_changed)
        self.filter.stepped.connect(self._step)
        self.filter.returnPressed.connect(self._open_current)
        self.empty = EmptyState("", side)
        self.stack = QStackedWidget(side)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.filter)
        inner = QVBoxLayout()
        inner.addLayout(self.head)
        inner.addWidget(self.stack, 1)
        self.inner = inner
        self.body = QVBoxLayout(side)
        self.body.addWidget(self.strip)
        self.body.addLayout(inner, 1)

    def _restyle(self) -> None:
        px = self.theme.px
        self.setMinimumSize(px(600), px(370))
        self.column.setContentsMargins(0, px(28), 0, px(28))
        self.column.setSpacing(0)
        self.buttons.setSpacing(px(10))
        self.links.setSpacing(px(2))
        self.about_sample.setContentsMargins(0, px(10), 0, 0)
        set_margins(self.foot, self, px(INSET), px(12), px(16), 0)
        self.head.setSpacing(px(12))
        self.inner.setSpacing(px(17))
        self._settle()

    def _settle(self) -> None:
        """Share out the width; in a narrow window the leading half gives way first."""
        px, width = self.theme.px, self.width()
        lead = min(px(LEFT_WIDTH), max(px(INSET + COLUMN + 16), round(width * 0.42)))
        lead = min(lead, max(px(300), width - px(280)))
        self.leading.setFixedWidth(lead)
        self.wordmark.fit(lead)
        spare = max(px(20), min(px(94), lead - px(INSET + COLUMN)))
        set_margins(self.buttons, self, px(INSET), px(46 if self.height() >= px(520) else 20), spare, 0)
        rest = max(0, width - lead)
        room = min(px(LIST_WIDTH + 32), max(px(240), rest - 2 * px(32)))
        before = min(px(56), max(0, (rest - room) // 2))
        top = max(px(24), round(self.height() * 0.216))
        set_margins(self.body, self, before, px(24), max(0, rest - room - before), px(24))
        self.inner.setContentsMargins(0, max(0, top - px(24)), 0, 0)
        set_margins(self.head, self, px(16), 0, px(16), 0)
        left = room - px(44) - self.title.sizeHint().width()
        self.filter.setFixedWidth(max(px(60), min(px(220), left)))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "body"):
            self._restyle()

    # what is known

    def refresh(self) -> None:
        """Look again at what was opened last, and whether it is still there."""
        self.strip.hide()
        self.name_keys()
        self.model.set_projects(self.settings.recent())
        self._show_rows()
        paths = [project.path for project in self.model.projects]
        if paths:
            # A file on a drive that sleeps or is gone may take seconds to answer.
            self.task = Task(lambda _progress: [path for path in paths if not os.path.exists(path)], self)
            self.task.finished.connect(self.model.set_missing)
            self.task.start()

    def name_keys(self) -> None:
        """Show the keys that the person has for the buttons."""
        self.new.set_key(shown_key("file.new"))
        self.open.set_key(shown_key("file.open"))

    def _show_rows(self) -> None:
        some = bool(self.model.rows)
        self.stack.setCurrentWidget(self.list if some else self.empty)
        self.filter.setVisible(bool(self.model.projects))
        if some:
            self.list.setCurrentIndex(self.model.index(0))
        elif self.model.projects:
            self.empty.set_sentence(tr("Welcome", "No recent project has these words in its name or place."))
        else:
            self.empty.set_sentence(
                tr("Welcome", "No project was opened yet."),
                tr(
                    "Welcome", "Begin with a new one, or look around in the sample. A project file can be dropped here."
                ),
            )

    @guarded
    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self.take_focus()

    @guarded
    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        # A stack of pages gives the focus back to whatever had it last, after this.
        QTimer.singleShot(0, self, self.take_focus)

    def take_focus(self) -> None:
        """The newest project has the focus, or the button for the first one."""
        (self.list if self.model.rows else self.new).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, sentence: str) -> None:
        """Say why a project could not be opened."""
        self.strip.say("bad", sentence)
        self.strip.show()

    # what is done

    def _filter_changed(self, words: str) -> None:
        self.model.set_filter(words)
        self._show_rows()

    def _step(self, direction: int) -> None:
        rows = self.model.rowCount()
        if rows:
            row = min(rows - 1, max(0, self.list.currentIndex().row() + direction))
            self.list.setCurrentIndex(self.model.index(row))

    def _open_current(self) -> None:
        if self.list.currentIndex().isValid():
            self._open_index(self.list.currentIndex())

    def _open_index(self, index: Any) -> None:
        self.open_wanted.emit(Path(self.model.rows[index.row()].path))

    def _forget(self, index: Any) -> None:
        row = index.row()
        self.settings.forget_recent(self.model.rows[row].path)
        self.model.set_projects(self.settings.recent())
        self._show_rows()
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(min(row, len(self.model.rows) - 1)))

    def _open_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Welcome", "Open")).triggered.connect(lambda: self._open_index(index))
        menu.addAction(tr("Welcome", "Take out of this list")).triggered.connect(lambda: self._forget(index))
        menu.popup(self.list.viewport().mapToGlobal(point))

    # dropping a project

    @staticmethod
    def _dropped(event: QDragEnterEvent | QDropEvent) -> Path | None:
        for url in event.mimeData().urls():
            if url.isLocalFile() and url.toLocalFile().endswith(SUFFIX):
                return Path(url.toLocalFile())
        return None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.open_wanted.emit(path)
