"""What is to be erased for good: documents, a coder's work, or passages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.erasure import EraseCoder, EraseDocuments, ErasePassages, Passage
from desktop.core.errors import TestimoniaError
from desktop.core.model import CoderKind
from desktop.core.narrowing import fits, words_of
from desktop.ui.covering import quote_of
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.parts import Choices
from desktop.ui.dialogs.row_list import Framed, Line, RowList
from desktop.ui.messages import sentence_of
from desktop.ui.tasks import Task, let_go
from desktop.ui.theme import current
from desktop.ui.translate import count_of, tr
from desktop.ui.widgets.coder_bar import initial_of
from desktop.ui.widgets.fields import SearchField
from desktop.ui.widgets.labels import Label
from desktop.ui.widgets.panel import BusyLine
from desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.erasure import Preview, Wish
    from desktop.core.model import CoderId, DocumentId
    from desktop.core.project import Project
    from desktop.ui.session import Session

MOST_STEPS = 50_000
DOCUMENTS, CODER, PASSAGE, CODE, WORDS = "documents", "coder", "passage", "code", "words"


@dataclass(frozen=True, slots=True)
class Start:
    """With what the question begins: a document or a coder that was clicked on."""

    document: DocumentId | None = None
    coder: CoderId | None = None


def deleted_documents(project: Project) -> dict[DocumentId, str]:
    """Documents that were deleted and lie in the history still, with the names they had; the newest first."""
    found: dict[DocumentId, str] = {}
    for head in project.history(limit=MOST_STEPS):
        row = head.document
        if head.action == "document.delete" and row is not None and not project.documents.has(row):
            name = head.args.get("name")
            if isinstance(name, str):
                found.setdefault(row, name)
    return found


class CheckColumn(QWidget):
    """Boxes to tick, under one another, that scroll in a frame."""

    def __init__(self, choices: list[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = current()
        inside = QWidget()
        inside.setAutoFillBackground(False)
        self.boxes: dict[object, CheckBox] = {}
        self.rows = QVBoxLayout(inside)
        for key, words in choices:
            box = CheckBox(words, inside)
            self.boxes[key] = box
            self.rows.addWidget(box)
        self.rows.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Framed(area))
        if self.boxes:
            self.setFocusProxy(next(iter(self.boxes.values())))
        self.theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self.theme.px
        self.rows.setContentsMargins(px(12), px(8), px(12), px(8))
        self.rows.setSpacing(px(2))
        self.setMinimumHeight(px(40 + 26 * min(5, max(1, len(self.boxes)))))

    def chosen(self) -> list[object]:
        return [key for key, box in self.boxes.items() if box.isChecked()]


class EraseChoice(Dialog):
    """Looks, beside the screen, at everything that what was chosen would take; ``preview`` is what it found."""

    def __init__(self, parent: QWidget | None, session: Session, start: Start) -> None:
        super().__init__(
            parent,
            tr("Erase", "Erase for good"),
            accept=tr("Erase", "Show what would go…"),
            subtitle=tr("Erase", "Nothing is erased before you have seen all of it and agreed."),
            wide=520,
        )
        self.session = session
        self.preview: Preview | None = None
        self.task: Task | None = None
        self.passage = self._selected_passage()
        self.kind = self.add_field(tr("Erase", "What is to go"), Choices(self._kinds(), self._kind_for(start)))
        self.groups: dict[object, QWidget] = {}
        self._add_documents(start)
        self._add_coders(start)
        self._add_codes()
        self._add_words()
        self.busy = BusyLine(self._content)
        self.busy.hide()
        self.busy.cancelled.connect(self._stop)
        self.body.addWidget(self.busy)
        self.kind.chosen.connect(lambda _key: self._show())
        self.start_at(self.kind)
        self._show()

    def _kinds(self) -> list[tuple[object, str, str]]:
        found: list[tuple[object, str, str]] = [
            (DOCUMENTS, tr("Erase", "Whole documents"), tr("Erase", "With everything that anybody marked in them.")),
            (CODER, tr("Erase", "A coder’s work"), tr("Erase", "Segments, answers, notes and memos of one person.")),
        ]
        if self.passage is not None:
            quote = quote_of(self.session, self.passage.document, self.passage.start, self.passage.end)
            shown = quote if len(quote) <= 60 else quote[:57].rstrip() + " …"
            found.append((PASSAGE, tr("Erase", "The selected passage"), tr("Memos", "“{quote}”", quote=shown)))
        found += [
            (CODE, tr("Erase", "Every passage with a code"), tr("Erase", "For instance of a person who has a code.")),
            (WORDS, tr("Erase", "Every place of some words"), tr("Erase", "For instance a name, in all documents.")),
        ]
        return found

    def _kind_for(self, start: Start) -> str:
        if start.coder is not None:
            return CODER
        return PASSAGE if start.document is None and self.passage is not None else DOCUMENTS

    def _selected_passage(self) -> Passage | None:
        span, document = self.session.target_span(), self.session.document
        return Passage(document, *span) if span is not None and document is not None else None

    # the parts

    def _group(self, key: str) -> QVBoxLayout:
        group = QWidget(self._content)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(6))
        self.groups[key] = group
        self.body.addWidget(group, 1)
        return column

    def _named(self, column: QVBoxLayout, words: str, part: QWidget) -> None:
        label = Label(words, self._content, role="text2", size=12, weight=500)
        label.setBuddy(part)
        column.addWidget(label)
        column.addWidget(part, 1)

    def _add_documents(self, start: Start) -> None:
        documents = self.session.project.documents.all()
        gone = deleted_documents(self.session.project)
        self.documents = CheckColumn(
            [
                *((each.id, each.name) for each in documents),
                *((row, tr("Erase", "{name} (deleted before)", name=name)) for row, name in gone.items()),
            ]
        )
        wanted = start.document if start.document is not None else self.session.document
        for key, box in self.documents.boxes.items():
            box.setChecked(key == wanted and (start.document is not None or len(documents) == 1))
            box.toggled.connect(self._judge)
        self._named(self._group(DOCUMENTS), tr("Erase", "Documents"), self.documents)

    def _add_coders(self, start: Start) -> None:
        column = self._group(CODER)
        counts = self.session.project.coders.segment_counts()
        self.coders = RowList(tr("Erase", "Coders"), rows=3)
        self.coders.set_lines(
            [
                Line(
                    each.id,
                    tr("Erase", "Consensus") if each.kind is CoderKind.CONSENSUS else each.name,
                    count_of(counts.get(each.id, 0), "{n} segment", "{n} segments"),
                    initial_of(each.name),
                )
                for each in self.session.project.coders.all()
            ]
        )
        if start.coder is not None:
            self.coders.choose(start.coder)
        self.coders.picked.connect(lambda _key: self._judge())
        self._named(column, tr("Erase", "Whose work"), Framed(self.coders))
        self.keep_name = CheckBox(tr("Erase", "Keep the name; erase only the work"), self._content)
        column.addWidget(self.keep_name)

    def _add_codes(self) -> None:
        column = self._group(CODE)
        self.filter = SearchField(tr("Erase", "Filter codes"), self._content)
        self.codes = RowList(tr("Erase", "Codes"), rows=4)
        self.filter.textChanged.connect(lambda _words: self._fill_codes())
        self.filter.stepped.connect(self.codes.step)
        self.codes.picked.connect(lambda _key: self._judge())
        column.addWidget(self.filter)
        column.addWidget(Framed(self.codes), 1)
        self._fill_codes()

    def _fill_codes(self) -> None:
        book, counts = self.session.project.codebook, self.session.project.codebook.counts(None)
        wanted = words_of(self.filter.text())
        given = [each for each in book.codes(builtins=False) if counts.get(each.id)]
        shown = [each for each in given if fits(wanted, each.name, *each.aliases)]
        self.codes.set_lines(
            [
                Line(each.id, each.name, count_of(counts.get(each.id, 0), "{n} segment", "{n} segments"))
                for each in shown
            ]
        )
        self.filter.set_found(len(shown), len(given))
        self._judge()

    def _add_words(self) -> None:
        from desktop.ui.dialogs.parts import TextArea

        column = self._group(WORDS)
        self.words = TextArea(lines=3, placeholder=tr("Erase", "One name or phrase a line"))
        self.words.edit.setAccessibleName(tr("Erase", "Words to erase, one name or phrase a line"))
        self.words.changed.connect(self._judge)
        self._named(column, tr("Erase", "Words, in any case"), self.words)
        self.whole = CheckBox(tr("Erase", "Only whole words"), self._content)
        self.whole.setChecked(True)
        column.addWidget(self.whole)

    # choosing

    def _show(self) -> None:
        for key, group in self.groups.items():
            group.setVisible(key == self.kind.present)
        self._judge()

    def _judge(self) -> None:
        some = self.wish() is not None
        self.primary.setEnabled(some and self.task is None)
        self.primary.setToolTip("" if some else tr("Erase", "Choose first what is to go."))

    def wish(self) -> Wish | None:
        """What is chosen now; None where that is nothing."""
        kind = self.kind.present
        if kind == DOCUMENTS:
            documents = tuple(self.documents.chosen())
            return EraseDocuments(documents) if documents else None  # type: ignore[arg-type]
        if kind == CODER:
            coder = self.coders.present
            return EraseCoder(coder, keep_name=self.keep_name.isChecked()) if coder is not None else None
        if kind == PASSAGE:
            return ErasePassages(passages=(self.passage,)) if self.passage is not None else None
        if kind == CODE:
            code = self.codes.present
            return ErasePassages(codes=(code,)) if code is not None else None
        words = tuple(line.strip() for line in self.words.text().split("\n") if line.strip())
        return ErasePassages(words=words, whole_words=self.whole.isChecked()) if words else None

    # looking

    def commit(self) -> bool:
        wish = self.wish()
        if wish is None or self.task is not None:
            return False
        project = self.session.project
        path, key = project.path, project.key

        def look(_progress: Callable[[int, int], bool]) -> Preview:
            from desktop.core.erasing import preview
            from desktop.core.project import Project

            with Project.open(path, read_only=True, key=key) as beside:
                return preview(beside, wish)

        self.complain("")
        self.busy.start(tr("Erase", "Looking through the texts, the history and the snapshots"))
        task = self.task = Task(look)
        task.finished.connect(lambda found: self._found(task, found))
        task.failed.connect(lambda error: self._failed(task, error))
        self._judge()
        task.start()
        return False

    def _stop(self) -> None:
        task, self.task = self.task, None
        if task is not None:
            let_go(task)
        self.busy.stop()
        self._judge()

    def _found(self, task: Task, preview: Preview) -> None:
        if self.task is not task:
            return
        self._stop()
        if preview.empty:
            self.complain(tr("Erase", "There is nothing of that in the project, not even in its history."), "info")
            return
        self.preview = preview
        self.accept()

    def _failed(self, task: Task, error: object) -> None:
        if self.task is not task:
            return
        self._stop()
        if isinstance(error, TestimoniaError):
            self.complain(sentence_of(error))
        elif isinstance(error, BaseException):
            raise error

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)


def ask_preview(parent: QWidget | None, session: Session, start: Start) -> Preview | None:
    """Ask what is to be erased and look at all of it; None when cancelled."""
    dialog = EraseChoice(parent, session, start)
    return dialog.preview if dialog.run() else None
