"""``testimonia --self-test``: one small job from beginning to end, to see whether an installation works."""

from __future__ import annotations

import os
import tempfile
import traceback
from pathlib import Path

from desktop.commands import output


def run_self_test() -> int:
    """Do the job in a temporary folder; 0 when all went well, else 1 with what failed on the error stream."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    doing = ["begin"]
    with tempfile.TemporaryDirectory(prefix="testimonia-", ignore_cleanup_errors=True) as folder:
        try:
            _job(Path(folder), doing)
        except Exception as error:  # whatever it is, it is what the test looks for
            trace = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(trace.filename).name}:{trace.lineno}"
            reason = " ".join(str(error).split())
            output.complain(f"Failed to {doing[0]}: {type(error).__name__}: {reason} ({place})")
            return 1
    output.say("ok")
    return 0


def _job(folder: Path, doing: list[str]) -> None:
    from desktop.core.codebook_files import load_codebook
    from desktop.core.exporters.segments_csv import read_segments_csv, write_segments_csv
    from desktop.core.importers.report import import_files
    from desktop.core.interchange.json_project import create_from_json, dumps, write_json
    from desktop.core.project import Project
    from desktop.core.verify import verify

    def begin(what: str) -> None:
        doing[0] = what
        output.say(f"{what}…")

    begin("make a project")
    place = folder / "self test.testimonia"
    project = Project.create(place, coder="Ana", codebook=load_codebook("Human-rights evidence"))
    with project:
        begin("import a document")
        source = folder / "statement.txt"
        source.write_text("They came at night 🕯 and took him in March 2016.\n", encoding="utf-8")
        (document,) = import_files(project, [source]).documents
        begin("code a passage")
        abuse, kind, period = project.codebook.facets()[:3]
        codes = [project.codebook.codes(facet.id, builtins=False)[0].id for facet in (abuse, kind)]
        codes.append(project.codebook.create_period(period.id, "2016-03"))
        segment = project.coding.code_span(document, 0, 20, codes)
        _expect(project.coding.quote(project.coding.segment(segment)) == "They came at night 🕯", "another passage")
        begin("undo and redo")
        project.undo()
        _expect(project.coding.segments(document) == [], "the segment is still there")
        project.redo()
        begin("export")
        _expect(write_segments_csv(project, folder / "out.csv").rows == 3, "not three rows")
        _expect(len(read_segments_csv(folder / "out.csv")) == 3, "not three rows read")
        write_json(project, folder / "out.json")
        written = dumps(project)
    begin("read the export back")
    with create_from_json(folder / "out.json", folder / "copy.testimonia")[0] as copy:
        _expect(dumps(copy) == written, "the copy differs")
    begin("verify")
    with Project.open(place) as project:
        report = verify(project)
        _expect(report.sound, "; ".join(report.problems))
    begin("draw the desk")
    from desktop.ui.app import picture

    picture(place, folder / "desk.png")
    _expect((folder / "desk.png").stat().st_size > 10_000, "the picture is empty")


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise RuntimeError(otherwise)
