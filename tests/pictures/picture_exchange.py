"""The dialogs for codebooks that come in, go out and are compared."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.codebook_comparing import Comparison, compare
from desktop.core.codebook_exchange.building import Draft
from desktop.core.codebook_exchange.own_form import of_project
from desktop.core.codebook_files import CodeSpec
from desktop.core.sample_builder import build_sample
from tests.pictures.shots import PSEUDO, Shot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop.core.project import Project
    from desktop.ui.dialogs.codebook_import import CodebookImport

PASTED = """Getting by: what people do to live on
\tSmall trade: selling at the market, openly or not
\tHelp among neighbours
\tPrayer - alone or with others
Silence
\tTaught at home: children learn what not to say
"""
TABLE = """Code;Comment;Code group;Color;Parent
Getting by;What people do to live on;Daily life;#09865E;
Small trade;Selling at the market, openly or not;Daily life;#4497AB;Getting by
Surveillance;Being watched by neighbours, offices or devices;Control;#294D39;
"""


def theirs(project: Project) -> Comparison:
    """A codebook in which somebody else went on."""
    spec = of_project(project)
    facet = spec.facets[0]
    codes = list(facet.codes)
    codes[0] = replace(codes[0], name="Killing", codes=codes[0].codes[:-1])
    words = codes[1].definition.replace("person", "person or a whole family") + " Nobody is told where they are."
    codes[1] = replace(codes[1], definition=words, colour=11)
    codes[2:2] = [codes[1].codes[0]]
    codes[1] = replace(codes[1], codes=codes[1].codes[1:])
    codes.append(CodeSpec("Punishment of neighbours", "People suffer for what somebody in their neighbourhood did."))
    return compare(project, Draft(replace(spec, facets=(replace(facet, codes=tuple(codes)), *spec.facets[1:]))))


def pictures() -> Iterator[Shot]:
    from desktop.ui.dialogs.codebook_compare import CodebookCompare
    from desktop.ui.dialogs.codebook_export import CodebookExport
    from desktop.ui.dialogs.codebook_import import CodebookImport
    from desktop.ui.session import Session

    home = os.environ.get("HOME")
    with tempfile.TemporaryDirectory(prefix="testimonia-exchange-") as folder:
        os.environ["HOME"] = folder  # so that no place of this computer is to be seen
        research = Path(folder) / "Research"
        research.mkdir()
        (research / "interviews.csv").write_text(TABLE, encoding="utf-8")
        with build_sample(research / "closed-country.testimonia") as project:
            project.coder = project.coders.all()[0].id
            session = Session(project)

            def pasted() -> CodebookImport:
                dialog = CodebookImport(None, session, research)
                dialog.pasted.edit.setPlainText(PASTED)
                dialog.wait.stop()
                dialog._take_text()
                return dialog

            def of_table() -> CodebookImport:
                dialog = CodebookImport(None, session, research)
                dialog.take_file(research / "interviews.csv")
                dialog.into.set_present("Abuse type")
                dialog._preview()
                return dialog

            yield Shot("codebook-import", lambda _theme: pasted(), size=None, more=(PSEUDO,))
            yield Shot("codebook-import-table", lambda _theme: of_table(), size=None, more=(PSEUDO,))
            yield Shot(
                "codebook-compare", lambda _theme: CodebookCompare(None, session, theirs(project)),
                pose=lambda dialog: dialog.changes.list.setCurrentIndex(dialog.changes.model.index(2)),  # type: ignore[attr-defined]
                size=None, more=(PSEUDO,),
            )  # fmt: skip
            yield Shot(
                "codebook-export", lambda _theme: CodebookExport(None, session, research), size=None, more=(PSEUDO,)
            )
            session.end()
    if home is not None:
        os.environ["HOME"] = home
