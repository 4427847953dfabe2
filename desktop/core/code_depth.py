"""How deep codes may lie under each other: as deep as a codebook file can say, and nobody needs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.core.errors import BadMove

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from desktop.core.codebook_reading import CodebookReading
    from desktop.core.model import CodeId, FacetId

DEEPEST: Final = 40


def too_deep(name: str) -> BadMove:
    return BadMove("“{name}” would lie more than {most} codes deep. Nothing was changed.", name=name, most=DEEPEST)


def require_depth(
    book: CodebookReading, facet: FacetId, placed: Mapping[CodeId, CodeId | None], gone: Collection[CodeId] = ()
) -> None:
    """Raises BadMove where putting codes under others brings one deeper than may be, and deeper than it was.

    ``placed`` says under which code each goes, ``gone`` which are not there any more; no code may be above itself.
    """
    above = {parent: len(book.ancestors(parent)) + 1 for parent in set(placed.values()) if parent is not None}
    if (
        not gone
        and max(above.values(), default=0) + max((_height(book, code) for code in placed), default=0) <= DEEPEST
    ):
        return  # asked at every turn of a drag, and nearly always so
    codes = {code.id: code for code in book.codes(facet)}
    before = _depths({code.id: code.parent for code in codes.values()})
    after = _depths({code: placed.get(code, one.parent) for code, one in codes.items() if code not in gone})
    for code, depth in after.items():
        if depth > DEEPEST and depth > before[code]:
            raise too_deep(codes[code].name)


def _height(book: CodebookReading, code: CodeId) -> int:
    """How many levels a code and what lies under it take."""
    facet, level, height = book.code(code).facet, [code], 0
    while level:
        height += 1
        level = [child.id for each in level for child in book.children(facet, each)]
    return height


def _depths(parents: Mapping[CodeId, CodeId | None]) -> dict[CodeId, int]:
    """How deep each code lies, 1 at the top."""
    depths: dict[CodeId, int] = {}
    for code in parents:
        chain: list[CodeId] = []
        at: CodeId | None = code
        while at is not None and at not in depths:
            chain.append(at)
            at = parents.get(at)
        depth = depths[at] if at is not None else 0
        for each in reversed(chain):
            depth += 1
            depths[each] = depth
    return depths
