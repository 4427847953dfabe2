"""One memo or entry of the journal in full: what it is on, what for, its words as they are typed or as they read.

Signals: ``goal_wanted`` (a Goal to go to), ``place_wanted`` (the Written whose place is asked for), ``left`` on Escape.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.core import memo_kinds
from desktop.core.errors import TestimoniaError
from desktop.core.memo_links import Goal, LinkKind, Links, backlinks, place_in
from desktop.core.memo_list import of_entry
from desktop.core.model import CodeId, EntryId, MemoId, MemoKind, MemoTarget
from desktop.core.text import Utf16Map
from desktop.ui.covering import quote_of
from desktop.ui.models.memos_model import KIND_WORDS
from desktop.ui.moments import day_and_time
from desktop.ui.translate import joined, tr
from desktop.ui.widgets.base import set_margins
from desktop.ui.widgets.buttons import Button, IconButton, LinkButton
from desktop.ui.widgets.chips import Chip, ChipState
from desktop.ui.widgets.clamped import ClampedText
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.labels import Hairline, Label, Surface
from desktop.ui.widgets.link_typing import LinkTyping
from desktop.ui.widgets.memo_preview import MemoPreview
from desktop.ui.widgets.toggles import CheckBox
from desktop.ui.widgets.typed import typed_text
from desktop.ui.widgets.writing_field import WritingField

if TYPE_CHECKING:
    from desktop.core.memo_list import Written
    from desktop.ui.session import Session

DRAFT = 0
QUOTE_LIMIT, MOST_BACKLINKS = 1200, 12
ON_FORMS = {
    MemoTarget.PROJECT: "On the project {name}",
    MemoTarget.DOCUMENT: "On the document {name}",
    MemoTarget.CODE: "On the code {name}",
    MemoTarget.SEGMENT: "On a passage in {name}",
}


class MemoWords(WritingField):
    """Its targets are ids of memos and entries; ``DRAFT`` is an entry that is not there yet."""

    def __init__(self, pane: MemoPane) -> None:
        self.pane = pane
        name = tr("Memos", "Words of the memo")
        hint = tr("Memos", "Write here. Two brackets [[ link to codes, documents, passages and memos.")
        super().__init__(pane.session, pane, name=name, placeholder=hint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def write(self, target: int, text: str) -> object:
        self.pane.write_words(target, text)
        return None

    def stored_text(self, target: int) -> str:
        return self.pane.stored_words(target)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(80), self.theme.px(60))

    def updateGeometry(self) -> None:
        """Its size does not follow its words here."""


class MemoPane(Surface):
    """``show_written`` shows one; None is nothing. ``begin`` starts an entry, which is made with its first words."""

    goal_wanted = Signal(object)
    place_wanted = Signal(object)
    delete_wanted = Signal(object)
    made = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("page", parent)
        self.session = session
        self.written: Written | None = None
        self.draft_kind: MemoKind | None = None
        self.targets: dict[int, Written] = {}
        self.place = LinkButton("", self, size=13, middle=True)
        self.title = QLineEdit(self)
        self.title.setPlaceholderText(tr("Memos", "Title"))
        self.title.setAccessibleName(tr("Memos", "Title of the journal entry"))
        self.title.setFrame(False)
        self.preview_button = Button(tr("Memos", "Preview"), self, key="Alt+P")
        self.preview_button.setCheckable(True)
        self.delete = IconButton("trash", tr("Memos", "Delete this memo"), self)
        self.about = Label("", self, role="text3", size=12)
        self.quote = ClampedText("", self, lines=3, size=15, serif=True, line_step=22)
        self.chips: dict[MemoKind, Chip] = {}
        self.done = CheckBox(tr("Memos", "Done"), self)
        self.words = MemoWords(self)
        self.links = LinkTyping(session, self.words)
        self.preview = MemoPreview(session, self)
        self.both = QStackedWidget(self)
        self.back_title = Label(tr("Memos", "What links here"), self, role="text2", size=12, weight=600)
        self.back = QWidget(self)
        self._build()
        self._connect()
        self._restyle()
        self.show_written(None)

    def _build(self) -> None:
        self.head = QHBoxLayout()
        self.head.addWidget(self.place)
        self.head.addWidget(self.title, 1)
        self.head.addStretch(0)
        self.head.addWidget(self.preview_button)
        self.head.addWidget(self.delete)
        self.kinds = QWidget(self)
        row = FlowLayout(self.kinds, gap=6, line_gap=6)
        for kind, words in KIND_WORDS.items():
            chip = Chip(tr("Memos", words), self.kinds, state=ChipState.OUTLINE)
            chip.clicked.connect(lambda _checked=False, kind=kind: self._choose(kind))
            self.chips[kind] = chip
            row.addWidget(chip)
        row.addWidget(self.done)
        self.both.addWidget(self.words)
        self.both.addWidget(self.preview)
        self.back_row = FlowLayout(self.back, gap=14, line_gap=4)
        self.rule = Hairline(self)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self.head)
        for part in (self.about, self.quote, self.kinds, self.rule):
            self.column.addWidget(part)
        self.column.addWidget(self.both, 1)
        self.column.addWidget(self.back_title)
        self.column.addWidget(self.back)

    def _connect(self) -> None:
        self.place.clicked.connect(lambda: self.place_wanted.emit(self.written))
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.written))
        self.preview_button.toggled.connect(self.show_preview)
        self.done.clicked.connect(self._tick)
        self.links.link_wanted.connect(self._go)
        self.preview.link_wanted.connect(self._go)
        self.words.left.connect(self.left)
        self.title.editingFinished.connect(self.flush)
        self.title.returnPressed.connect(lambda: self.words.setFocus(Qt.FocusReason.TabFocusReason))
        shortcut = QShortcut(QKeySequence("Alt+P"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.preview_button.toggle)
        self.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px, t = self.theme.px, self.theme.tokens
        set_margins(self.column, self, px(24), px(14), px(24), px(16))
        self.column.setSpacing(px(10))
        self.head.setSpacing(px(8))
        self.title.setFont(self.theme.ui(17, 600))
        palette = QPalette(self.title.palette())
        palette.setColor(QPalette.ColorRole.Base, t.page)
        self.title.setPalette(palette)
        self.title.setStyleSheet("")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "column"):
            self._restyle()

    # showing

    @property
    def is_draft(self) -> bool:
        return self.written is None and self.words.target == DRAFT

    def begin(self) -> None:
        """A new entry of the journal, which is made when something is written in it."""
        self.flush()
        self.written, self.draft_kind = None, None
        self.words.set_target(None, "", read_only=False)
        self.words.set_target(DRAFT, "", read_only=False)
        self.title.setText("")
        self.preview_button.setChecked(False)
        self._show_parts()
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_written(self, written: Written | None) -> None:
        """Show a memo; what is being typed on the same one stays."""
        fresh = written is None or self.written is None or written.goal != self.written.goal
        if fresh:
            self.flush()
        self.written = written
        if written is not None:
            self.targets[written.goal.id] = written
        read_only = self.session.project.read_only
        target = None if written is None else written.goal.id
        self.words.set_target(target, "" if written is None else written.text, read_only=read_only)
        if written is not None and written.on is None and (fresh or not self.title.hasFocus()):
            self.title.setText(written.name)
            self.title.setCursorPosition(0)
        self._show_parts()

    def _show_parts(self) -> None:
        written, read_only = self.written, self.session.project.read_only
        entry = written.on is None if written is not None else self.is_draft
        self.place.setVisible(not entry and written is not None)
        self.title.setVisible(entry)
        self.title.setReadOnly(read_only)
        self.delete.setVisible(written is not None and not read_only)
        if written is not None and written.on is not None:
            self.place.setText(tr("Memos", ON_FORMS[written.on], name=written.name))
            self.place.setAccessibleName(self.place.text())
            self.place.updateGeometry()
        self.about.setText(self._who(written))
        quote = self._quote(written)
        self.quote.setVisible(bool(quote))
        if quote:
            self.quote.set_text(quote)
        kind = self.draft_kind if written is None else written.kind
        for each, chip in self.chips.items():
            chip.set_state(ChipState.ACTIVE if each is kind else ChipState.OUTLINE)
            chip.setEnabled(not read_only)
            chip.setAccessibleDescription(tr("Memos", "chosen") if each is kind else "")
        self.done.setVisible(kind is MemoKind.TO_DO and written is not None)
        self.done.setEnabled(not read_only)
        self.done.setChecked(written is not None and written.done)
        if self.preview_button.isChecked():
            self.preview.show_text(typed_text(self.words))
        self._show_backlinks()

    def _who(self, written: Written | None) -> str:
        if written is None:
            return tr("Memos", "A new entry; it is kept as you write.") if self.is_draft else ""
        parts = [tr("Memos", "Journal")] if written.on is None else []
        if written.coder is not None:
            names = {coder.id: coder.name for coder in self.session.project.coders.all()}
            parts.append(names.get(written.coder, ""))
        parts.append(day_and_time(written.created_at))
        if written.changed_at[:16] != written.created_at[:16]:
            parts.append(tr("Memos", "changed {moment}", moment=day_and_time(written.changed_at)))
        return joined("  ·  ", (part for part in parts if part))

    def _quote(self, written: Written | None) -> str:
        if written is None or written.span is None or written.document is None:
            return ""
        start, end = written.span
        try:
            words = quote_of(self.session, written.document, start, min(end, start + QUOTE_LIMIT))
        except TestimoniaError:
            return ""
        return tr("Memos", "“{quote}”", quote=words + ("…" if end - start > QUOTE_LIMIT else ""))

    def goals(self) -> list[Goal]:
        """What links to this memo may name: itself, and what it is on."""
        written = self.written
        if written is None:
            return []
        found = [written.goal]
        kinds = {
            MemoTarget.CODE: LinkKind.CODE,
            MemoTarget.DOCUMENT: LinkKind.DOCUMENT,
            MemoTarget.SEGMENT: LinkKind.SEGMENT,
        }
        if written.on in kinds:
            found.append(Goal(kinds[written.on], written.target))
        return found

    def _show_backlinks(self) -> None:
        self.back_row.clear()
        goals = self.goals()
        found = self.session.attempt(backlinks, self.session.project, *goals) if goals else []
        others = [goal for goal in found or [] if self.written is None or goal != self.written.goal]
        links = Links(self.session.project)
        for goal in others[:MOST_BACKLINKS]:
            seen = links.look(goal)
            button = LinkButton((seen.words if seen is not None else "") or tr("Memos", "Without words"), self.back)
            button.clicked.connect(lambda _checked=False, goal=goal: self._go(goal))
            self.back_row.addWidget(button)
            button.show()
        self.back_title.setVisible(bool(others))
        self.back.setVisible(bool(others))

    def show_preview(self, on: bool) -> None:
        self.preview_button.setChecked(on)
        if on:
            self.links.close()
            self.preview.show_text(typed_text(self.words))
        self.both.setCurrentWidget(self.preview if on else self.words)
        (self.preview if on else self.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def select(self, start: int, end: int) -> None:
        """Select a stretch of the plain words, where they are typed."""
        if self.written is None:
            return
        self.show_preview(False)
        low, high = place_in(self.written.text, start, end)
        units = Utf16Map(self.written.text)
        cursor = self.words.textCursor()
        cursor.setPosition(units.to_utf16(low))
        cursor.setPosition(units.to_utf16(high), QTextCursor.MoveMode.KeepAnchor)
        self.words.setTextCursor(cursor)
        self.words.centerCursor()

    # writing

    def flush(self) -> None:
        """Write what is being typed."""
        if self.session.project.read_only:
            return
        self.words.flush()
        written = self.written
        if written is not None and written.on is None and self.title.text().strip() != written.name:
            self.session.attempt(self.session.project.journal.write, EntryId(written.goal.id), title=self.title.text())
        elif self.is_draft and self.title.text().strip():
            self.session.attempt(self.write_words, DRAFT, typed_text(self.words))

    def write_words(self, target: int, text: str) -> None:
        """Keep the words of a memo or entry. Raises what the project raises."""
        project = self.session.project
        if target == DRAFT:
            made = project.journal.create(self.title.text(), text, self.draft_kind)
            if made is not None:
                self.words.target = made
                self.words.typed = False
                self.written = self.targets[made] = of_entry(project.journal.get(made))
                self.made.emit(Goal(LinkKind.ENTRY, made))
            return
        written = self.targets[target]
        if written.on is None:
            project.journal.write(EntryId(target), text=text)
        else:
            project.memos.write(written.on, written.target, text)

    def stored_words(self, target: int) -> str:
        project = self.session.project
        if target == DRAFT:
            return ""
        written = self.targets.get(target)
        if written is not None and written.on is not None:
            return project.memos.text(written.on, written.target)
        return project.journal.get(EntryId(target)).text

    def _choose(self, kind: MemoKind) -> None:
        """Give it a kind, or take the kind away that it has."""
        self.flush()
        if self.written is None:
            self.draft_kind = None if self.draft_kind is kind else kind
            self._show_parts()
            return
        wanted = None if self.written.kind is kind else kind
        goal, project = self.written.goal, self.session.project
        if goal.kind is LinkKind.ENTRY:
            self.session.attempt(project.journal.set_kind, EntryId(goal.id), wanted)
        else:
            self.session.attempt(memo_kinds.set_kind, project, MemoId(goal.id), wanted)

    def _tick(self, done: bool) -> None:
        if self.written is None:
            return
        self.flush()
        goal, project = self.written.goal, self.session.project
        if goal.kind is LinkKind.ENTRY:
            self.session.attempt(project.journal.set_done, EntryId(goal.id), done)
        else:
            self.session.attempt(memo_kinds.set_done, project, MemoId(goal.id), done)

    def _go(self, goal: Goal) -> None:
        self.flush()
        self.goal_wanted.emit(goal)


def goal_of_place(written: Written) -> Goal | None:
    """What a memo is on, as something to go to."""
    if written.on is MemoTarget.CODE:
        return Goal(LinkKind.CODE, CodeId(written.target))
    if written.on is MemoTarget.DOCUMENT:
        return Goal(LinkKind.DOCUMENT, written.target)
    if written.on is MemoTarget.SEGMENT:
        return Goal(LinkKind.SEGMENT, written.target)
    return None
