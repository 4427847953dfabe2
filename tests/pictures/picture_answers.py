"""Answers in every shape: marks, notes and lists in the panel of a segment, sets at the passage, whole documents.

Those that begin with ``guide-`` are shown in the guide and copied to docs/images.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop.core.sample_builder import build_sample
from tests.pictures.shots import PSEUDO, Shot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from desktop.core.model import CodeId, DocumentId
    from desktop.core.project import Project
    from desktop.ui.theme import Theme

ALL = (PSEUDO,)


def code(project: Project, name: str) -> CodeId:
    return next(each.id for each in project.codebook.codes(builtins=False) if each.name == name)


def prepared(project: Project) -> DocumentId:
    """Sets of answers, an answer for a whole interview, and a segment that inherits it."""
    project.coder = project.coders.all()[0].id
    sets = project.answer_sets
    sets.create("Seen from above, 2016", [code(project, "Satellite imagery"), code(project, "about 2016")])
    sets.create("Beaten in custody", [code(project, "Severe beating"), code(project, "Former detainee")])
    sets.create("Court record of an execution", [code(project, "Execution"), code(project, "Court record")])
    document = next(each.id for each in project.documents.all() if "prison officer" in each.name)
    project.defaults.set(document, [code(project, "Former official")])
    return document


def pictures() -> Iterator[Shot]:
    from desktop.core.model import Certainty
    from desktop.core.project import Project
    from desktop.ui.dialogs.answer_set_editor import AnswerSetEditor
    from desktop.ui.dialogs.answer_sets import AnswerSetsDialog
    from desktop.ui.dialogs.document_answers import DocumentAnswers
    from desktop.ui.session import Session
    from desktop.ui.settings import Settings
    from desktop.ui.widgets.segment_panel import SegmentPanel
    from desktop.ui.windows.main_window import MainWindow

    with tempfile.TemporaryDirectory(prefix="testimonia-answers-") as folder:
        place = Path(folder)
        file = place / "closed-country.testimonia"
        with build_sample(file) as project:
            document = prepared(project)
            quote = "They had to sit without moving, from morning to evening"
            start = project.documents.text(document).index(quote)
            answers = [code(project, name) for name in ("Inhuman conditions", "Severe beating")]
            segment = project.coding.code_span(document, start, start + len(quote), answers)
            doubted = project.coding.segment(segment).codings[-1].id
            project.coding.set_certainty([doubted], Certainty.UNSURE)
            project.coding.note(doubted, "He says “they”; it may have been the other shift.")
            session = Session(project)
            session.open_document(document)
            session.select_segment(segment)

            def panel(_theme: Theme) -> QWidget:
                session.select_segment(segment)
                return SegmentPanel(session)

            def open_list(widget: QWidget) -> None:
                assert isinstance(widget, SegmentPanel)
                widget.open_list(project.codebook.facets()[0].id)

            tall = (348, 420)
            yield Shot("guide-segment-answers", panel, size=tall, more=ALL)
            yield Shot("guide-tick-list", panel, open_list, size=(348, 560), more=ALL)
            dialogs = {
                "guide-document-answers": lambda: DocumentAnswers(None, session, document),
                "answer-sets": lambda: AnswerSetsDialog(None, session),
                "answer-set-editor": lambda: AnswerSetEditor(None, session, None, answers),
            }
            for name, make in dialogs.items():
                yield Shot(name, lambda _theme, make=make: make(), size=None, more=ALL)  # type: ignore[misc]
            session.end()

        def window(theme: Theme) -> QWidget:
            settings = Settings(QSettings(str(place / "desk.ini"), QSettings.Format.IniFormat))
            made = MainWindow(settings, theme)
            made.show_project(Project.open(file), "Ana Ruiz", ask=False)
            return made

        def open_sets(widget: QWidget) -> None:
            assert isinstance(widget, MainWindow)
            assert widget.session is not None
            widget.session.open_document(document)
            widget.session.select_segment(segment)
            widget.more.answer.open_sets()

        yield Shot("answer-sets-at-the-passage", window, open_sets)
