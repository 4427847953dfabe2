"""How much each code is used, by how many, in how many documents, and when its definition changed last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.storage import organising as asking
from desktop.core.storage.ids import EPOCH_2025, LOW_BITS

if TYPE_CHECKING:
    from desktop.core.model import CodeId
    from desktop.core.project import Project


@dataclass(frozen=True, slots=True)
class CodeNumbers:
    """Of exactly one code, without those under it; all coders' codings count.

    ``changed`` is when its definition changed last, or when the code was made, as ISO 8601 in UTC.
    """

    codings: int = 0
    coders: int = 0
    documents: int = 0
    changed: str = ""


def code_numbers(project: Project) -> dict[CodeId, CodeNumbers]:
    """The numbers of every code of the codebook, in two questions to the file whatever its size."""
    used = {row[0]: row[1:] for row in asking.numbers(project.store)}
    revised = project.definitions.revised()
    found: dict[CodeId, CodeNumbers] = {}
    for code in project.codebook.codes():
        _number, changed = revised.get(code.id, (0, ""))
        found[code.id] = CodeNumbers(*used.get(code.id, (0, 0, 0)), changed=changed or _made_at(code.id))
    return found


def _made_at(code: CodeId) -> str:
    """When a code was made, as its id tells to the second."""
    return datetime.fromtimestamp(EPOCH_2025 + (code >> LOW_BITS), UTC).isoformat().replace("+00:00", "Z")
