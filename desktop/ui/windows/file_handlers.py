"""What the actions of the menu File do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.clock import now
from desktop.core.errors import TestimoniaError
from desktop.core.model import MemoTarget
from desktop.core.project import Project
from desktop.core.snapshots.listing import read_name
from desktop.ui.messages import sentence_of, words_of
from desktop.ui.settings import RecentProject
from desktop.ui.tasks import Task
from desktop.ui.translate import count_of, tr
from desktop.ui.windows.handler_part import HandlerPart

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.core.importers.batch import Batch
    from desktop.ui.windows.main_window import MainWindow

PROJECT_FILTER = "*.testimonia"
DOCUMENT_SUFFIXES = ("txt", "md", "markdown", "docx", "pdf")


class FileHandlers(HandlerPart):
    """Projects: making, opening, filling, writing out."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.tasks: list[Task] = []
        self.imported_from: Path | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "file.new": lambda: self.new(),
            "file.open": self.open,
            "file.sample": self.sample,
            "file.import": lambda: self.import_files(None),
            "file.codebook": self.add_codebook,
            "file.csv": self.export_csv,
            "file.json": self.export_json,
            "file.rename": self.rename,
            "file.memo": self.memo,
            "file.preferences": self.preferences,
            "file.close": self.window.close_project,
            "file.quit": self.window.windows.quit,
        }

    def folder(self) -> Path:
        """Where files of the user lie: beside the open project, else the documents folder.

        The folder of samples is the program's, and nobody would look there for work of their own.
        """
        session = self.window.session
        if session is not None and session.project.path.parent != self.sample_folder():
            return session.project.path.parent
        return self.documents()

    @staticmethod
    def documents() -> Path:
        """Where somebody keeps what they work on."""
        from PySide6.QtCore import QStandardPaths

        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(place) if place and Path(place).is_dir() else Path.home()

    # projects

    def new(self, documents: Sequence[Path] = (), codebook: Path | None = None) -> None:
        """Make a project and bring in what was chosen with it; a codebook of a file is shown before it comes in."""
        from desktop.ui.dialogs.new_project import ask_new_project

        answer = ask_new_project(
            self.window,
            self.folder(),
            self.window.settings.preferences.coder,
            documents=documents,
            codebook="Blank" if codebook is not None else "",
        )
        if answer is None:
            return
        from desktop.core.codebook_files import load_codebook

        try:
            project = Project.create(
                answer.path,
                name=answer.name,
                coder=answer.coder,
                codebook=load_codebook(answer.codebook),
                passphrase=answer.passphrase,
            )
        except TestimoniaError as error:
            self.window.refuse(sentence_of(error))
            return
        window = self.window.windows.show_project(project, self.window, answer.coder)
        window.remember_coder()
        if codebook is not None:
            window.more.exchange.import_codebook(codebook)
        if answer.documents:
            window.files.import_files(answer.documents)

    def open(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        title = tr("Desk", "Open project")
        kinds = f"{tr('Desk', 'Testimonia projects')} ({PROJECT_FILTER});;{tr('Desk', 'All files')} (*)"
        name, _kind = QFileDialog.getOpenFileName(self.window, title, str(self.folder()), kinds)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open a project, asking for its passphrase where it has one; what hinders it is told.

        Where this window shows a project already it opens in another one; one that is open anywhere is brought to the
        front. True when it stands on screen.
        """
        from desktop.ui.windows.opening import open_project

        windows = self.window.windows
        shown = windows.showing(path)
        if shown is not None:
            shown.show_page("desk")
            if shown is not self.window:
                windows.bring(shown)
            return True
        project = open_project(self.window, path)
        if project is None:
            return False
        windows.show_project(project, self.window)
        return True

    def sample(self) -> None:
        from desktop.core.sample_builder import build_sample, free_place

        try:
            project = build_sample(free_place(self.sample_folder()))
        except TestimoniaError as error:
            self.window.refuse(sentence_of(error))
            return
        self.window.windows.show_project(project, self.window, "Ana Ruiz")

    def sample_folder(self) -> Path:
        from platformdirs import user_data_path

        folder = user_data_path("Testimonia", appauthor=False)
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def remember(self, project: Project) -> None:
        """Put the project on top of the recent ones; of a protected one only its path is kept.

        A snapshot is not work to go on with, and not among them.
        """
        if read_name(project.path.name) is not None:
            return
        path = str(project.path.absolute())
        if project.encrypted:
            found = RecentProject(path, "", now(), 0, 0, encrypted=True)
        else:
            segments = sum(project.coders.segment_counts().values())
            found = RecentProject(path, project.info().name, now(), len(project.documents.all()), segments)
        self.window.settings.add_recent(found)

    def rename(self) -> None:
        from desktop.ui.dialogs.text_question import ask_text

        session = self.window.session
        if session is None:
            return
        name = ask_text(
            self.window,
            tr("Desk", "Rename the project"),
            tr("Desk", "Name"),
            session.project.info().name,
        )
        if name is not None:
            session.attempt(session.project.rename, name)
            self.window.show_title()

    def memo(self) -> None:
        from desktop.ui.dialogs.memo_editor import edit_memo

        session = self.window.session
        if session is not None:
            info = session.project.info()
            edit_memo(self.window, session, MemoTarget.PROJECT, info.id, info.name)

    def preferences(self) -> None:
        from desktop.ui.dialogs.preferences import ask_preferences

        window, chosen = self.window, self.window.settings.preferences
        language = chosen.language
        answer = ask_preferences(window, window.settings, window.theme)
        if answer is not None:
            window.settings.save()
            window.theme.set_reduced_motion(chosen.reduced_motion)
            if chosen.language != language:
                window.more.language.choose(chosen.language)
            if answer:  # the rest is set where it shows what it does
                window.book[answer].trigger()
        window.refresh()

    # importing

    def import_files(self, paths: Sequence[Path] | None) -> None:
        """Read documents off the screen's thread, ask where an encoding is unsure, then put them in as one step."""
        from PySide6.QtWidgets import QFileDialog

        session = self.window.session
        desk = self.window.desk
        if session is None or desk is None or session.project.read_only:
            return
        if paths is None:
            kinds = " ".join(f"*.{suffix}" for suffix in DOCUMENT_SUFFIXES)
            names, _kind = QFileDialog.getOpenFileNames(
                self.window,
                tr("Desk", "Import documents"),
                str(self.imported_from or self.folder()),
                f"{tr('Desk', 'Documents')} ({kinds});;{tr('Desk', 'All files')} (*)",
            )
            paths = [Path(name) for name in names]
        if not paths:
            return
        self.imported_from = paths[0].parent
        from desktop.core.importers.batch import read_files

        wanted = list(paths)
        busy = desk.view.busy
        task = Task(lambda on_progress: read_files(wanted, on_progress=on_progress), self.window)
        self.tasks.append(task)
        busy.start(count_of(len(wanted), "Reading {n} document", "Reading {n} documents"))
        busy.cancelled.connect(task.cancel)
        task.progressed.connect(busy.set_progress)
        task.ended.connect(busy.stop)
        task.ended.connect(lambda: self.tasks.remove(task))
        task.finished.connect(lambda batch: self._take_if_open(batch, session.project))
        task.failed.connect(self.window.announce)
        task.start()

    def _take_if_open(self, batch: Batch, project: Project) -> None:
        """What was read belongs to the project it was read for, and to no other that is open by now."""
        session = self.window.session
        if session is not None and session.project is project:
            self.take_batch(batch)
        else:
            self.window.refuse(
                tr(
                    "Desk",
                    "The documents were not imported, because their project was closed meanwhile. Open it and import "
                    "them again.",
                )
            )

    def take_batch(self, batch: Batch) -> None:
        """Ask about the texts that only a person can read, put everything in as one step, and report each file."""
        from desktop.core.importers.report import import_batch
        from desktop.ui.dialogs.encoding_question import ask_encoding, bytes_of
        from desktop.ui.dialogs.import_report import show_report

        session = self.window.session
        if session is None:
            return
        for item in batch.undecided:
            encoding = ask_encoding(self.window, item.unsure, bytes_of(item.path)) if item.unsure else None
            if encoding is not None:
                batch = batch.decided(item.path, encoding)
        report = session.attempt(import_batch, session.project, batch)
        if report is None:
            return
        if report.documents:
            session.open_document(report.documents[0])
        if (
            not report.complete
            or any(line.notes for line in report.lines)
            or len(report.lines) != len(report.documents)
        ):
            show_report(self.window, report)
        self.window.refresh()

    def add_codebook(self) -> None:
        from desktop.core.codebook_files import load_codebook
        from desktop.ui.dialogs.codebook_choice import OTHER, choose_codebook

        session = self.window.session
        choice = choose_codebook(self.window) if session is not None else None
        if choice == OTHER:
            self.window.more.exchange.import_codebook()
        elif session is not None and choice is not None:
            session.attempt(lambda: session.project.codebook.load(load_codebook(choice)))

    # writing out

    def export_csv(self) -> None:
        from desktop.core.exporters.segments_csv import write_segments_csv
        from desktop.ui.dialogs.export_csv import ask_csv
        from desktop.ui.dialogs.export_done import show_export

        session = self.window.session
        if session is None:
            return
        self.window.flush()
        choice = ask_csv(self.window, session, self.folder())
        if choice is None:
            return
        report = session.attempt(
            write_segments_csv,
            session.project,
            choice.path,
            rows=choice.rows,
            bom=choice.bom,
            guard=choice.guard,
            coders=choice.coders,
        )
        if report is not None:
            show_export(
                self.window,
                tr("Desk", "Coded segments written"),
                [words_of(note) for note in report.sentences()],
                choice.path,
            )

    def export_json(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from desktop.core.interchange.json_project import write_json
        from desktop.ui.dialogs.export_done import show_export

        session = self.window.session
        if session is None:
            return
        self.window.flush()
        proposed = self.folder() / f"{session.project.path.stem}.json"
        name, _kind = QFileDialog.getSaveFileName(
            self.window, tr("Desk", "Export the whole project"), str(proposed), "JSON (*.json)"
        )
        if not name:
            return
        path = Path(name)
        report = session.attempt(write_json, session.project, path)
        if report is not None:
            show_export(
                self.window, tr("Desk", "Project written"), [words_of(note) for note in report.sentences()], path
            )
