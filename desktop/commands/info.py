"""``testimonia info``: what a project holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from desktop.commands import options, output

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project


@click.command(
    "info",
    short_help="Say what a project holds.",
    epilog=options.examples("testimonia info camp.testimonia", "testimonia info camp.testimonia --json"),
)
@options.project_argument
@options.json_option
def command(file: Path, as_json: bool) -> int:
    """Say what the project FILE holds: documents, coders, facets, and how far the work is."""
    with options.open_project(file, read_only=True) as project:
        found = collect(project)
    if as_json:
        output.say_json(found)
    else:
        _in_words(found)
    return 0


def collect(project: Project) -> dict[str, Any]:
    """The numbers, ready for JSON; ids are decimal strings."""
    info = project.info()
    states = project.documents.states()
    segments = project.coders.segment_counts()
    book = project.codebook
    coders = project.coders.all()
    per_code = book.counts()
    progress = {coder.id: project.documents.progress(coder.id) for coder in coders}
    return {
        "project": {"id": str(info.id), "name": info.name, "created": info.created_at, "path": str(project.path)},
        "coders": [
            {"id": str(coder.id), "name": coder.name, "kind": coder.kind.value, "segments": segments[coder.id]}
            for coder in coders
        ],
        "documents": [
            {
                "id": str(document.id),
                "name": document.name,
                "kind": document.kind,
                "chars": document.chars,
                "words": document.words,
                "sha256": document.text_sha256,
                "original": document.original_name,
                "segments": {
                    coder.name: progress[coder.id][document.id].segments
                    for coder in coders
                    if document.id in progress[coder.id]
                },
                "states": {
                    coder.name: states[document.id, coder.id].value
                    for coder in coders
                    if (document.id, coder.id) in states
                },
            }
            for document in project.documents.all()
        ],
        "facets": [
            {
                "id": str(facet.id),
                "name": facet.name,
                "kind": facet.kind.value,
                "cardinality": facet.cardinality.value,
                "required": facet.required,
                "codes": len(book.codes(facet.id, builtins=False)),
                "codings": sum(per_code.get(code.id, 0) for code in book.codes(facet.id)),
            }
            for facet in book.facets()
        ],
        "codes": len(book.codes(builtins=False)),
        "segments": sum(segments.values()),
        "codings": sum(per_code.values()),
        "steps": project.step_count(),
    }


def _in_words(found: dict[str, Any]) -> None:
    from desktop.core.sentences import STATES

    project = found["project"]
    output.say(project["name"])
    steps = output.counted(found["steps"], "step", "steps")
    output.say(f"  {project['path']}, made {project['created'][:10]}, {steps}")
    output.say(
        f"  {output.counted(found['segments'], 'segment', 'segments')}, "
        f"{output.counted(found['codings'], 'coding', 'codings')}"
    )
    for title, rows in (
        ("Coders", [[coder["name"], f"{coder['segments']:,}", ""] for coder in found["coders"]]),
        (
            "Documents",
            [
                [
                    document["name"],
                    f"{document['chars']:,}",
                    "; ".join(f"{name} {STATES[state]}" for name, state in document["states"].items()),
                ]
                for document in found["documents"]
            ],
        ),
        (
            "Facets",
            [
                [facet["name"], f"{facet['codes']:,}", f"{facet['kind']}, {facet['cardinality']}"]
                for facet in found["facets"]
            ],
        ),
    ):
        if rows:
            output.say()
            heads = {"Coders": ("segments", ""), "Documents": ("characters", "state"), "Facets": ("codes", "kind")}
            for line in output.table([[title, *heads[title]], *rows], right=frozenset((1,))):
                output.say(line)
