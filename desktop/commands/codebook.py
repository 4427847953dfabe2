"""``testimonia codebook`` and ``testimonia codebook-import``: the codebook goes out, and others come in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from desktop.commands import options, output
from desktop.core.exporters.codebook_export import FORMS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop.core.codebook_comparing import Comparison


@click.command(
    "codebook",
    short_help="Write the codebook of a project.",
    epilog=options.examples(
        "testimonia codebook camp.testimonia --to docx codebook.docx",
        "testimonia codebook camp.testimonia --to md codebook.md --no-counts --revisions",
        "testimonia codebook camp.testimonia --to json codebook.json",
    ),
)
@options.project_argument
@click.option(
    "--to", "form", type=click.Choice([form.id for form in FORMS]), required=True, help="The form of the codebook."
)
@click.argument("out", type=options.PATH)
@click.option("--no-counts", is_flag=True, help="Leave out how often each code is used.")
@click.option("--no-passages", is_flag=True, help="Leave out the passages that are linked as examples.")
@click.option("--only-in-use", is_flag=True, help="Leave out codes that are out of use.")
@click.option("--revisions", is_flag=True, help="Say how the definitions changed (Word, Markdown and Excel).")
@click.option("--coder", metavar="NAME", help="Count what this coder did; else what anybody did.")
@click.option("--bom", is_flag=True, help="CSV: begin with a byte order mark, by which older spreadsheets know UTF-8.")
@click.option(
    "--no-formula-guard", is_flag=True, help="CSV: leave cells that a spreadsheet would run as a formula as they are."
)
@options.json_option
def write(file: Path, form: str, out: Path, as_json: bool, **given: Any) -> int:
    """Write the codebook of the project FILE to OUT, which is replaced if it is there. The project is only read."""
    from desktop.core.exporters.codebook_content import CodebookOptions
    from desktop.core.exporters.codebook_export import write_codebook

    wrong = [name for name in ("bom", "no_formula_guard") if given[name] and form != "csv"]
    if form == "json":
        wrong += [name for name in ("no_counts", "no_passages", "only_in_use", "revisions", "coder") if given[name]]
    elif form == "csv" and given["revisions"]:
        wrong.append("revisions")
    if wrong:
        raise click.UsageError(f"--{wrong[0].replace('_', '-')} cannot be given with --to {form}")
    with options.open_project(file, read_only=True) as project:
        chosen = CodebookOptions(
            counts=not given["no_counts"],
            passages=not given["no_passages"],
            retired=not given["only_in_use"],
            revisions=given["revisions"],
            coder=options.coder_named(project, given["coder"]).id if given["coder"] else None,
            bom=given["bom"],
            guard=not given["no_formula_guard"],
        )
        report = write_codebook(project, out, form, chosen)
    if as_json:
        output.say_json({"path": str(out), **report.as_dict()})
    else:
        output.say(" ".join([f"Wrote {out}.", *report.sentences()]))
    return 0


@click.command(
    "codebook-import",
    short_help="Add codes from a table, indented text or a codebook file.",
    epilog=options.examples(
        "testimonia codebook-import camp.testimonia codes.xlsx --facet Themes --dry-run",
        "testimonia codebook-import camp.testimonia codebook.csv",
        "testimonia codebook-import camp.testimonia outline.txt --top-is-facet --update",
    ),
)
@options.project_argument
@click.argument("source", type=options.PATH)
@click.option("--facet", metavar="NAME", help="Put the codes into this facet, which is made if it is not there.")
@click.option("--top-is-facet", is_flag=True, help="The names on top of the tree are facets.")
@click.option("--sheet", metavar="NAME", help="Read this sheet of a workbook; else the first that is not blank.")
@click.option("--encoding", metavar="NAME", help="The encoding of a text; else it is found out.")
@click.option("--update", is_flag=True, help="Also change what the source says otherwise of codes that are there.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@options.json_option
def read(file: Path, source: Path, as_json: bool, **given: Any) -> int:
    """Add the codes of SOURCE to the codebook of the project FILE, as one step that can be undone.

    SOURCE is a table (CSV, XLSX), indented text, or a codebook file. Codes that are there already are left as they are.
    """
    from desktop.core.codebook_comparing import Kind, compare
    from desktop.core.codebook_exchange.building import Target
    from desktop.core.codebook_exchange.sources import default_target, draft_of, open_source
    from desktop.core.codebook_updating import update
    from desktop.core.naming import clean_name

    if given["facet"] is not None and given["top_is_facet"]:
        raise click.UsageError("--facet and --top-is-facet cannot be given together")
    found = open_source(source, encoding=given["encoding"], sheet=given["sheet"])
    if found.spec is not None and (given["facet"] is not None or given["top_is_facet"]):
        raise click.UsageError("a codebook file has facets of its own, so --facet and --top-is-facet cannot be given")
    is_workbook = found.table is not None and bool(found.table.sheet)
    if given["sheet"] is not None and not is_workbook:
        raise click.UsageError("--sheet can be given for a workbook only")
    if given["encoding"] is not None and (is_workbook or found.spec is not None):
        raise click.UsageError("--encoding can be given for text and CSV only")
    with options.open_project(file, read_only=given["dry_run"], must_write=not given["dry_run"]) as project:
        project.coder = options.coder_at_work(project)
        target = default_target(found, project)
        if given["facet"] is not None:
            target = Target(clean_name(given["facet"], "facet"), own_facets=False)
        elif given["top_is_facet"]:
            target = Target(target.facet, top_is_facet=True)
        comparison = compare(project, draft_of(found, target, project), by_name=False, gone=False)
        adding = (Kind.FACET_NEW, Kind.NEW)
        chosen = [change.key for change in comparison.changes if given["update"] or change.kind in adding]
        said = [*comparison.notes]
        if not given["dry_run"]:
            done = update(project, comparison, chosen, action="codebook.import")
            said += done.notes
    _tell(comparison, len(chosen), said, as_json=as_json, dry=given["dry_run"], name=str(source))
    return 0


def _tell(comparison: Comparison, chosen: int, notes: Sequence[str], *, as_json: bool, dry: bool, name: str) -> None:
    from desktop.core.codebook_comparing import BETWEEN, Kind

    facets, new = comparison.of(Kind.FACET_NEW), comparison.of(Kind.NEW)
    other = [change for change in comparison.changes if change.kind not in (Kind.FACET_NEW, Kind.NEW)]
    if as_json:
        output.say_json(
            {
                "dry_run": dry,
                "new_facets": [change.facet for change in facets],
                "new_codes": [[change.facet, *change.path] for change in new],
                "different": [
                    {"facet": c.facet, "path": list(c.path), "what": c.aspect, "here": c.before, "there": c.after}
                    for c in other
                ],
                "same": comparison.same,
                "changed": chosen - len(facets) - len(new),
                "notes": [str(note) for note in notes],
            }
        )
        return
    verb = "Would add" if dry else "Added"
    changed = chosen - len(facets) - len(new)
    output.say(
        f"{verb} {output.counted(len(facets), 'facet', 'facets')} and "
        f"{output.counted(len(new), 'code', 'codes')} from {name}. "
        f"{output.counted(comparison.same, 'code is', 'codes are')} the same."
    )
    if changed:
        output.say(f"{'Would change' if dry else 'Changed'} {output.counted(changed, 'thing', 'things')}.")
    elif other:
        output.say(f"{output.counted(len(other), 'difference was', 'differences were')} not taken over (see --update).")
    if dry:
        for change in new:
            output.say(f"  {BETWEEN.join((change.facet, *change.path))}")
    for note in notes:
        output.complain(note)
