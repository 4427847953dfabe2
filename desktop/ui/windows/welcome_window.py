"""The first page: begin a project, open one, or look at the sample; beside it what was opened last.

Signals: ``new_wanted``, ``open_wanted(Path | None)`` (None asks for a file), ``sample_wanted``, ``restore_wanted``,
``salvage_wanted``; ``new_with(documents, codebook)`` when documents or a codebook are dropped.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop import __version__
from desktop.ui.actions.shown_keys import shown_key
from desktop.ui.glances import Glances
from desktop.ui.guarded import guarded
from desktop.ui.models.recent_model import RecentModel
from desktop.ui.theme import current
from desktop.ui.translate import tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button, LinkButton
from desktop.ui.widgets.dropping import dropped_files
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Label, Surface
from desktop.ui.widgets.panel import EmptyState, MessageStrip
from desktop.ui.widgets.recent_list import RecentDelegate, RecentView
from desktop.ui.widgets.wordmark import COLUMN, INSET, Wordmark

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from desktop.ui.settings import Settings

LEFT_WIDTH = 500
LIST_WIDTH = 784
SUFFIX = ".testimonia"
#: How far everything stands from the leading edge where there is little width.
NARROW_INSET = 40
#: Below these heights the first half keeps only its name and buttons, then only its buttons.
LOW, LOWEST = 430, 320
#: From so many projects on they can be filtered.
MANY = 5
#: What is dropped with one of these endings is a codebook, everything else a document.
CODEBOOKS = (".json", ".csv", ".tsv", ".xlsx", ".xlsm")


class WelcomePage(QWidget):
    """Shown where no project is open."""

    new_wanted = Signal()
    open_wanted = Signal(object)
    sample_wanted = Signal()
    restore_wanted = Signal()
    salvage_wanted = Signal()
    new_with = Signal(object, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.theme = current()
        self.glances = Glances(self)
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
        wraps = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        wraps.setHeightForWidth(True)
        self.about_sample.setSizePolicy(wraps)
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
        self.list.setAccessibleName(tr("Welcome", "Recent projects"))
        self.list.setAccessibleDescription(
            tr("Welcome", "Enter opens, Space pins, Delete takes a project out of the list")
        )
        self.list.menu_wanted.connect(self._open_menu)
        self.list.pinned.connect(self._pin)
        self.glances.seen.connect(self.model.set_found)
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
        self.setMinimumSize(px(500), px(300))
        self.column.setContentsMargins(0, px(28), 0, px(28))
        self.column.setSpacing(0)
        self.buttons.setSpacing(px(10))
        self.links.setSpacing(px(2))
        self.about_sample.setContentsMargins(0, px(4), 0, 0)
        self.head.setSpacing(px(12))
        self.inner.setSpacing(px(17))
        self._settle()

    def _settle(self) -> None:
        """Share out the width; in a narrow window the leading half gives way first."""
        px, width = self.theme.px, self.width()
        lead = min(px(LEFT_WIDTH), max(px(INSET + COLUMN + 16), round(width * 0.42)))
        lead = min(lead, max(px(290), width - px(280)))
        self.leading.setFixedWidth(lead)
        inset = INSET if lead >= px(INSET + COLUMN) else NARROW_INSET
        self.wordmark.fit(lead, inset)
        # A low window keeps what can be done and lets go of what is only said.
        low, lowest = self.height() < px(LOW), self.height() < px(LOWEST)
        self.about_sample.setVisible(not low)
        self.version.setVisible(not low)
        self.wordmark.setVisible(not lowest)
        self.buttons.setSpacing(px(6 if low else 10))
        self.column.setContentsMargins(0, px(12 if low else 28), 0, px(12 if low else 28))
        spare = max(px(20), min(px(94), lead - px(inset + COLUMN)))
        set_margins(
            self.buttons, self, px(inset), px(46 if self.height() >= px(520) else 20 if not low else 10), spare, 0
        )
        set_margins(self.foot, self, px(inset), 0, px(16), 0)
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
        # A file on a drive that sleeps or is gone may take seconds to answer, or for ever.
        self.glances.look([project.path for project in self.model.projects])

    def name_keys(self) -> None:
        """Show the keys that the person has for the buttons."""
        self.new.set_key(shown_key("file.new"))
        self.open.set_key(shown_key("file.open"))

    def _show_rows(self) -> None:
        some = bool(self.model.rows)
        self.filter.set_found(len(self.model.rows), len(self.model.projects))
        self.stack.setCurrentWidget(self.list if some else self.empty)
        self.filter.setVisible(len(self.model.projects) >= MANY or bool(self.model.words))
        if some:
            self.list.setCurrentIndex(self.model.index(0))
        elif self.model.projects:
            self.empty.set_sentence(tr("Welcome", "No recent project has these words in its name or place."))
        else:
            self.empty.set_sentence(
                tr("Welcome", "No project was opened yet."),
                tr(
                    "Welcome",
                    "Begin with a new one, or look around in the sample. A project can be dropped here, and so can "
                    "documents or a codebook for a new one.",
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

    def _pin(self, index: Any) -> None:
        """Keep a project before the others, or no longer; it stays the chosen one."""
        project = self.model.rows[index.row()]
        self.settings.pin_recent(project.path, not project.pinned)
        self.model.set_projects(self.settings.recent())
        places = [row for row, each in enumerate(self.model.rows) if each.path == project.path]
        if places:
            self.list.setCurrentIndex(self.model.index(places[0]))

    def _show_folder(self, index: Any) -> None:
        from desktop.ui.showing_files import show_in_folder

        if not show_in_folder(Path(self.model.rows[index.row()].path)):
            self.tell(tr("Welcome", "The folder could not be shown here. Nothing was changed."))

    def _open_menu(self, index: Any, point: QPoint) -> None:
        pinned = self.model.rows[index.row()].pinned
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Welcome", "Open")).triggered.connect(lambda: self._open_index(index))
        words = tr("Welcome", "Pin no longer") if pinned else tr("Welcome", "Pin to the top")
        menu.addAction(words).triggered.connect(lambda: self._pin(index))
        menu.addAction(tr("Welcome", "Show in its folder")).triggered.connect(lambda: self._show_folder(index))
        menu.addSeparator()
        menu.addAction(tr("Welcome", "Take out of this list")).triggered.connect(lambda: self._forget(index))
        menu.popup(point)

    # dropping: a project opens, documents or a codebook begin a new one

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = dropped_files(event.mimeData())
        if not paths:
            event.ignore()
            return
        event.acceptProposedAction()
        project = next((path for path in paths if path.suffix == SUFFIX), None)
        if project is not None:
            self.open_wanted.emit(project)
            return
        codebooks = [path for path in paths if path.suffix.lower() in CODEBOOKS]
        documents = [path for path in paths if path not in codebooks]
        self.new_with.emit(documents, codebooks[0] if codebooks else None)
