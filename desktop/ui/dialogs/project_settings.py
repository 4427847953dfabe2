"""The settings of one project: its name and memo, what it asks, what keeps it safe, and what can be said of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.core.model import Cardinality, MemoTarget
from desktop.core.project_facts import Facts, facts
from desktop.ui.dialogs.base import Dialog
from desktop.ui.dialogs.file_names import in_words
from desktop.ui.dialogs.parts import TextArea, name_error
from desktop.ui.models.snapshot_words import kept_words, size_words
from desktop.ui.moments import when
from desktop.ui.translate import count_of, isolate, listed, number, tr
from desktop.ui.widgets.buttons import LinkButton
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.fields import ErrorField
from desktop.ui.widgets.labels import Hairline, Label

if TYPE_CHECKING:
    from desktop.ui.session import Session
    from desktop.ui.windows.main_window import MainWindow


class ProjectSettings(Dialog):
    """``then`` is the id of an action that somebody asked for, to be done when the dialog has gone."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        self.project = session.project
        self.session = session
        reading = self.project.read_only
        super().__init__(
            parent,
            tr("Settings", "Project settings"),
            accept=tr("Dialogs", "Close") if reading else tr("Dialogs", "Keep"),
            cancel=not reading,
            wide=560,
        )
        if reading:
            self.set_subtitle(self._why())
        self.then = ""
        self.found = facts(self.project)
        info = self.project.info()
        self.name = self.add_field(tr("Settings", "Name"), ErrorField(info.name))
        self.name.edit.textChanged.connect(self._judge)
        self.memo_before = self.project.memos.text(MemoTarget.PROJECT, info.id)
        self.memo = self.add_field(
            tr("Settings", "Memo on the project"),
            TextArea(
                self.memo_before,
                lines=4,
                placeholder=tr(
                    "Settings", "What the project is about, where its documents come from, who may read them"
                ),
            ),
        )
        for edit in (self.name.edit, self.memo.edit):
            edit.setReadOnly(reading)
        self._build_facets()
        self._build_safe()
        self._build_facts()
        self.start_at(self.name.edit if not reading else self.primary)
        self._judge()

    def _why(self) -> str:
        who = self.project.written_by
        if who:
            return tr("Settings", "{who} is writing to this project, so its settings can only be read here.", who=who)
        return tr("Settings", "This project is open for reading only, so its settings can only be read here.")

    # parts

    def _section(self, title: str) -> None:
        self.body.addWidget(Hairline(self._content))
        label = Label(title, self._content, weight=600)
        self.body.addWidget(label)

    def _line(self, words: str, button: str = "", action: str = "", *, role: str = "text2") -> LinkButton | None:
        """A quiet line, and at its end the way to change what it says."""
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(16))
        row.addWidget(Label(words, self._content, role=role, size=12, wrap=True), 1)
        link = None
        if button:
            link = LinkButton(button, self._content)
            link.setAccessibleDescription(words)
            link.clicked.connect(lambda: self.leave_for(action))
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        return link

    def _build_facets(self) -> None:
        self._section(tr("Settings", "What every segment is asked"))
        facets = self.project.codebook.facets()
        for facet in facets:
            required = tr("Settings", "required") if facet.required else tr("Settings", "not required")
            many = (
                tr("Settings", "several answers")
                if facet.cardinality is Cardinality.MANY
                else tr("Settings", "one answer")
            )
            self._line(tr("Settings", "{facet}: {required}, {many}", facet=facet.name, required=required, many=many))
        if not facets:
            self._line(tr("Settings", "Nothing yet: the codebook has no facets."))
        self._line(
            tr(
                "Settings",
                "{codes} in {facets}",
                codes=count_of(self.found.codes, "{n} code", "{n} codes"),
                facets=count_of(self.found.facets, "{n} facet", "{n} facets"),
            ),
            tr("Settings", "Open the codebook…"),
            "organise.page",
        )
        covered = self.found.covered
        words = (
            count_of(covered, "The passages of {n} code are covered", "The passages of {n} codes are covered")
            if covered
            else tr("Settings", "No passages are covered")
        )
        self._line(words)

    def _build_safe(self) -> None:
        from desktop.core.snapshots.settings import load_policy

        self._section(tr("Settings", "What keeps it safe"))
        protected = self.project.encrypted
        if self.project.read_only:
            self._line(tr("Settings", "Protected with a passphrase") if protected else tr("Settings", "Not protected"))
        elif protected:
            self._line(
                tr("Settings", "Protected with a passphrase"),
                tr("Settings", "Change the passphrase…"),
                "file.passphrase",
            )
            self._line("", tr("Settings", "Remove the passphrase…"), "file.unprotect")
        else:
            self._line(
                tr("Settings", "Not protected: whoever gets at the file can read it"),
                tr("Settings", "Protect with a passphrase…"),
                "file.protect",
            )
        policy = load_policy()
        where = in_words(policy.folder) if policy.folder else tr("Settings", "beside the project")
        kept = kept_words(policy.hourly, policy.daily, policy.weekly)
        self._line(
            tr("Settings", "Snapshots {where}: {kept}", where=isolate(where), kept=kept),
            tr("Settings", "Snapshots…"),
            "file.snapshots",
        )

    def _build_facts(self) -> None:
        self._section(tr("Settings", "The file"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(16))
        grid.setVerticalSpacing(self.theme.px(6))
        grid.setColumnStretch(1, 1)
        for row, (name, words) in enumerate(fact_lines(self.found)):
            grid.addWidget(Label(name, self._content, role="text3", size=12), row, 0)
            value = ElidedLabel(words, self._content, role="text2", size=12)
            grid.addWidget(value, row, 1)
        self.body.addLayout(grid)

    # doing

    def _judge(self) -> None:
        error = name_error(self.name.text())
        self.name.set_error(error)
        self.primary.setEnabled(not error)
        self.primary.setToolTip(error)

    def leave_for(self, action: str) -> None:
        """Keep what was changed, and go to where the rest is set."""
        self.then = action
        self.finish()

    def commit(self) -> bool:
        """Each change is a step of its own."""
        if self.project.read_only:
            return True
        info = self.project.info()
        if self.name.text().strip() != info.name:
            self.session.attempt(self.project.rename, self.name.text().strip())
        if self.memo.text() != self.memo_before:
            self.session.attempt(self.project.memos.write, MemoTarget.PROJECT, info.id, self.memo.text())
        return True


def fact_lines(found: Facts) -> list[tuple[str, str]]:
    """The facts by name, as they are said."""
    counts = listed(
        (
            count_of(found.documents, "{n} document", "{n} documents"),
            count_of(found.segments, "{n} segment", "{n} segments"),
            count_of(found.coders, "{n} coder", "{n} coders"),
            count_of(found.steps, "{n} step", "{n} steps"),
        )
    )
    from desktop import __version__

    layout = tr(
        "Settings",
        "layout {layout}, opened with Testimonia {version}",
        layout=number(found.layout),
        version=__version__,
    )
    return [
        (tr("Settings", "Place"), isolate(in_words(found.path))),
        (tr("Settings", "Size"), size_words(found.size)),
        (tr("Settings", "Made"), when(found.created_at)),
        (tr("Settings", "Last change"), when(found.changed_at)),
        (tr("Settings", "Holds"), counts),
        (tr("Settings", "Form"), layout),
    ]


def edit_project(window: MainWindow) -> None:
    """Let somebody change the settings of the open project, and go on to where the rest of them is."""
    session = window.session
    if session is None:
        return
    dialog = ProjectSettings(window, session)
    if dialog.run():
        window.show_title()
        if dialog.then:
            window.book[dialog.then].trigger()
