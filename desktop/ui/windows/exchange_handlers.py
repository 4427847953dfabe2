"""Codebooks that come in, go out and are compared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.errors import PassphraseNeeded, TestimoniaError
from desktop.ui.messages import sentence_of, tell, words_of
from desktop.ui.translate import tr
from desktop.ui.windows.handler_part import HandlerPart
from desktop.ui.windows.telling import notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.core.codebook_exchange.building import Draft
    from desktop.core.codebook_updating import Updated
    from desktop.core.project import Project


class ExchangeHandlers(HandlerPart):
    """What these actions do."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        return {
            "codebook.import": lambda: self.import_codebook(),
            "codebook.export": self.export_codebook,
            "codebook.compare": self.compare_codebook,
        }

    def import_codebook(self, path: Path | None = None) -> None:
        """Choose a codebook, or begin with that one; it is previewed before it comes in."""
        from desktop.ui.dialogs.codebook_import import import_codebook

        session = self.window.session
        if session is None or session.project.read_only:
            return
        self.window.flush()
        done = import_codebook(self.window, session, self.window.files.folder(), path)
        self._report(tr("Codebooks", "Codebook imported"), done)

    def export_codebook(self) -> None:
        from desktop.core.exporters.codebook_export import write_codebook
        from desktop.ui.dialogs.codebook_export import ask_codebook_export
        from desktop.ui.dialogs.export_done import show_export
        from desktop.ui.tasks import beside

        session = self.window.session
        if session is None:
            return
        self.window.flush()
        choice = ask_codebook_export(self.window, session, self.window.files.folder())
        if choice is None:
            return
        report = session.attempt(
            lambda: write_codebook(session.project, choice.path, choice.form, choice.options, beside=beside)
        )
        if report is not None:
            lines = [words_of(note) for note in report.sentences()]
            show_export(self.window, tr("Codebooks", "Codebook written"), lines, choice.path)

    def compare_codebook(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        from desktop.core.codebook_exchange.sources import SUFFIXES

        session = self.window.session
        if session is None:
            return
        self.window.flush()
        title = tr("Codebooks", "Codebook to compare with")
        kinds = " ".join(f"*.{suffix}" for suffix in ("testimonia", *SUFFIXES))
        name, _kind = QFileDialog.getOpenFileName(
            self.window,
            title,
            str(self.window.files.folder()),
            f"{tr('Codebooks', 'Projects and codebooks')} ({kinds});;{tr('Codebooks', 'All files')} (*)",
        )
        if name:
            self.compare_with(Path(name))

    def compare_with(self, path: Path) -> None:
        """Compare with the codebook of another project or of a file, and take over what is chosen."""
        from desktop.core.codebook_comparing import compare
        from desktop.ui.dialogs.codebook_compare import compare_codebook

        session = self.window.session
        if session is None:
            return
        title = tr("Codebooks", "Compare codebooks")
        try:
            draft = self._draft(session.project, path)
            if draft is None:
                return
            comparison = compare(session.project, draft)
        except TestimoniaError as error:
            notice(self.window, "bad", sentence_of(error), title)
            return
        done = compare_codebook(self.window, session, comparison)
        self._report(tr("Codebooks", "Codebook updated"), done)

    def _draft(self, project: Project, path: Path) -> Draft | None:
        """What the other codebook says; None when somebody does not give its passphrase, or it is this project."""
        from desktop.core.codebook_exchange.sources import default_target, draft_of, from_project, open_source
        from desktop.core.project_file import real_place
        from desktop.ui.tasks import beside

        if path.suffix != ".testimonia":
            source = beside(lambda: open_source(path))
            return draft_of(source, default_target(source, project), project)
        if real_place(path) == project.path:
            sentence = tr("Codebooks", "This is the project that is open. Nothing was compared; choose another one.")
            notice(self.window, "warn", sentence, tr("Codebooks", "Compare codebooks"))
            return None
        other = self._opened(path)
        if other is None:
            return None
        with other:
            return from_project(other)

    def _opened(self, path: Path) -> Project | None:
        from desktop.core.project import Project

        try:
            return Project.open(path, read_only=True)
        except PassphraseNeeded:
            from desktop.core.project_file import key_for
            from desktop.ui.dialogs.passphrase import ask_passphrase

            found: Project | None = ask_passphrase(
                self.window,
                path,
                lambda key: Project.open(path, key=key, read_only=True),
                derive=lambda passphrase: key_for(path, passphrase),
            )
            return found

    def _report(self, title: str, done: Updated | None) -> None:
        """What was done is said where something was skipped or changed on the way; else the status line says it."""
        session = self.window.session
        if session is not None and done is not None and done.first is not None:
            session.set_code_in_hand(done.first)  # the codebook shows it
        if done is not None and done.notes:
            tell(self.window, title, "\n".join(words_of(note) for note in done.sentences()[:30]))
        self.window.refresh()
