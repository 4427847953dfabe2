"""What the tests of several codes at once look at and make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.storage import reading

if TYPE_CHECKING:
    from desktop.core.model import CodeId, SegmentId
    from desktop.core.project import Project


def named(project: Project) -> dict[str, CodeId]:
    return {code.name: code.id for code in project.codebook.codes()}


def make(project: Project, *paths: str, facet: str = "Abuse type") -> dict[str, CodeId]:
    """Codes by their paths ("a/b/c"), made where they are not there yet."""
    book = project.codebook
    found = book.facet_named(facet)
    assert found is not None
    made: dict[str, CodeId] = {}
    for path in paths:
        parent: CodeId | None = None
        names = path.split("/")
        for at, name in enumerate(names):
            there = book.find(found.id, names[: at + 1])
            parent = there.id if there is not None else book.create_code(found.id, name, parent=parent)
        assert parent is not None
        made[path] = parent
    return made


def tree(project: Project, facet: str = "Abuse type") -> list[str]:
    book = project.codebook
    found = book.facet_named(facet)
    assert found is not None
    return [book.path(code.id, separator="/") for code in book.codes(found.id, builtins=False)]


def answers(project: Project) -> set[tuple[int, str]]:
    """Each (segment, name of the code) that is answered."""
    book = project.codebook
    return {
        (coding.segment, book.code(coding.code).name)
        for document in project.documents.all()
        for segment in project.coding.segments(document.id)
        for coding in segment.codings
    }


def code_spans(project: Project, code: CodeId, *starts: int) -> list[SegmentId]:
    document = project.documents.all()[0].id
    return [project.coding.code_span(document, start, start + 5, [code]) for start in starts]


def one_step(project: Project, before: dict[str, list[dict[str, object]]], steps: int) -> None:
    """What was done is one step and is undone row for row, and done again."""
    assert project.step_count() == steps + 1
    after = project.store.dump()
    assert after != before
    project.undo()
    assert project.store.dump() == before
    project.redo()
    assert project.store.dump() == after
    assert reading.integrity(project.store) == []


# moving
