"""``testimonia agreement``: how far coders agree, code by code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.agreement import AgreementReport, Value
    from desktop.core.model import Coder
    from desktop.core.project import Project


@click.command(
    "agreement",
    short_help="Say how far coders agree.",
    epilog=options.examples(
        "testimonia agreement camp.testimonia",
        'testimonia agreement camp.testimonia --coders "Ana Ruiz,Jonas Weber" --json',
    ),
)
@options.project_argument
@click.option("--coders", metavar="A,B", help="Compare these; else everybody who has segments or finished a document.")
@click.option("--parents", is_flag=True, help="Count a coding to the codes above its own as well.")
@options.json_option
def command(file: Path, coders: str | None, parents: bool, as_json: bool) -> int:
    """Say how far coders agree in the project FILE, by characters, over the documents that all of them finished.

    For each code: segments of each coder, percent agreement, Cohen's kappa (of two), Krippendorff's alpha, and the
    overlap (Jaccard) of what any of them marked. A value that is not defined is a dash with the reason below.
    """
    from desktop.core.comparing import TooFewCoders, compare_coders

    with options.open_project(file, read_only=True) as project:
        chosen = _chosen(project, coders)
        try:
            report = compare_coders(project, [coder.id for coder in chosen], parents=parents)
        except TooFewCoders as error:
            raise click.UsageError(error.sentence.split(". ")[0]) from error
        if as_json:
            output.say_json(as_json_value(project, report))
        else:
            _in_words(project, chosen, report)
    return 0


def _chosen(project: Project, names: str | None) -> list[Coder]:
    if names is not None:
        found = _named(project, names.split(","))
        return list({coder.id: coder for coder in found}.values())
    from desktop.core.comparing import finished
    from desktop.core.model import CoderKind

    at_work = {coder for coder, segments in project.coders.segment_counts().items() if segments}
    at_work |= {coder for coders in finished(project).values() for coder in coders}
    return [coder for coder in project.coders.all() if coder.kind is CoderKind.PERSON and coder.id in at_work]


def _named(project: Project, parts: list[str]) -> list[Coder]:
    """The coders of a list with commas, in which a name may have commas itself. Raises NotAName."""
    found: list[Coder] = []
    while parts:
        ends = range(len(parts), 1, -1)
        end = next((end for end in ends if project.coders.by_name(",".join(parts[:end])) is not None), 1)
        name = ",".join(parts[:end])
        if name.strip():
            found.append(options.coder_named(project, name.strip()))
        parts = parts[end:]
    return found


def as_json_value(project: Project, report: AgreementReport) -> dict[str, Any]:
    """The whole report with names beside the ids, which are decimal strings."""
    found = report.as_dict()
    documents = {document.id: document.name for document in project.documents.all()}

    def coder(row: Any) -> dict[str, str]:
        return {"id": str(row), "name": project.coders.get(row).name}

    def document(row: Any) -> dict[str, str]:
        return {"id": str(row), "name": documents[row]}

    def of_code(row: dict[str, Any]) -> dict[str, Any]:
        code = row["code"]
        names = {}
        if code is not None:
            facet = project.codebook.facet(project.codebook.code(code).facet)
            names = {"facet": facet.name, "path": project.codebook.path(code)}
        pairs = [{**pair, "coders": [str(one) for one in pair["coders"]]} for pair in row["pairs"]]
        return {**row, "code": None if code is None else str(code), **names, "pairs": pairs}

    found["coders"] = [coder(one) for one in report.coders]
    found["documents"] = [document(one) for one in report.documents]
    found["excluded"] = [
        {"document": document(one.document), "missing": [coder(who) for who in one.missing]} for one in report.excluded
    ]
    given = project.defaults.by_document()
    found["inherited_not_counted"] = [document(one) for one in report.documents if one in given]
    found["rows"] = [of_code(row) for row in found["rows"]]
    found["any_code"] = of_code(found["any_code"])
    return found


class _Reasons:
    """Dashes and, once each, the reasons for them."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def cell(self, value: Value) -> str:
        if value.number is not None:
            return f"{value.number:.3f}"
        number = self.numbers.setdefault(value.reason, len(self.numbers) + 1)
        return f"– [{number}]"


def _in_words(project: Project, coders: list[Coder], report: AgreementReport) -> None:
    from desktop.core.agreement import MEASURES

    names = {coder.id: coder.name for coder in coders}
    documents = {document.id: document.name for document in project.documents.all()}
    output.say(f"Agreement of {_and([coder.name for coder in coders])}, by characters")
    compared = "; ".join(documents[one] for one in report.documents)
    count = output.counted(len(report.documents), "document", "documents")
    output.say(f"Compared: {count}, {report.characters:,} characters{': ' + compared if compared else ''}")
    for one in report.excluded:
        output.say(f"Left out: {documents[one.document]}, not finished by {_and([names[who] for who in one.missing])}")
    given = project.defaults.by_document()
    inherited = [documents[one] for one in report.documents if one in given]
    if inherited:
        output.say(f"Not counted: answers that hold for the whole of {_and(inherited)}")
    output.say()
    measures = [measure for measure in MEASURES if not measure.two_only or len(coders) == 2]
    headings = {"percent": "agreement", "kappa": "kappa", "alpha": "alpha", "jaccard": "overlap"}
    reasons = _Reasons()
    rows = [["Code", *(coder.name for coder in coders), *(headings[measure.id] for measure in measures)]]

    def add(title: str, segments: tuple[int, ...], values: Any) -> None:
        cells = [reasons.cell(values[measure.id]) for measure in measures]
        rows.append([title, *(f"{number:,}" for number in segments), *cells])

    unused = 0
    facet = None
    for row in report.rows:
        unused += not row.used
        if row.code is None or not row.used:
            continue
        code = project.codebook.code(row.code)
        if code.facet != facet:
            facet = code.facet
            rows.append([project.codebook.facet(facet).name, *[""] * (len(rows[0]) - 1)])
        add(f"  {project.codebook.path(row.code)}", row.segments, row.values)
    add("Any code", report.any_code.segments, report.any_code.values)
    for line in output.table(rows, right=frozenset(range(1, len(rows[0])))):
        output.say(line)
    output.say()
    output.say(f"All codes together: alpha {reasons.cell(report.overall_alpha)}")
    if unused:
        verb = "was" if unused == 1 else "were"
        output.say(f"{output.counted(unused, 'code', 'codes')} that nobody used {verb} left out of the table.")
    if reasons.numbers:
        output.say()
    for reason, number in reasons.numbers.items():
        output.say(f"[{number}] {reason}")


def _and(names: list[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)
