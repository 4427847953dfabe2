"""What was found: findings that people read and programs recognise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop.core.notes import Note

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# So many rows a finding names; the count says how many there are.
ROWS: Final = 1_000
# So many findings of one kind are told one by one.
TOLD: Final = 100


class Finding(Note):
    """A sentence with a stable code, such as ``segment.outside``, and the rows that it is about."""

    code: str
    table: str
    rows: tuple[int | str, ...]
    number: int

    def as_dict(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "sentence": str(self),
            "table": self.table,
            "rows": list(self.rows),
            "count": self.number,
        }


def finding(
    code: str, template: str, *, table: str = "", rows: Sequence[int | str] = (), count: int = 0, **data: Any
) -> Finding:
    """``count`` is that of the rows unless it is given. The template may name the table and the count."""
    if isinstance(template, Note):  # a counted sentence brings its data
        data = {**template.data, **data}
        count = count or data.pop("count", 0)
    number = count or len(rows) or 1
    data = {"table": table, **data, "count": number}
    if isinstance(template, Note) and template.one:
        made = Finding(template.one if number == 1 else template.template, **data)
        made.template, made.one, made.number_of = template.template, template.one, number
    else:
        made = Finding(template, **data)
    made.code, made.table = code, table
    made.rows, made.number = tuple(rows[:ROWS]), number
    return made


def limited(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The same, but of each code only so many as people can read, and then how many more there are."""
    counts: dict[tuple[str, str], int] = {}
    for one in findings:
        key = (one.code, one.table)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] <= TOLD:
            yield one
    for (code, table), number in counts.items():
        if number > TOLD:
            more = number - TOLD
            yield finding(code, "And {more} more of this kind ({kind}).", table=table, count=more, more=more, kind=code)


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """``problems`` is empty when the file is whole; ``notes`` are worth knowing and no fault. Counts are of rows."""

    problems: tuple[Finding, ...]
    notes: tuple[Finding, ...]
    counts: dict[str, int]

    @property
    def sound(self) -> bool:
        return not self.problems

    def as_dict(self) -> dict[str, Any]:
        """As ``testimonia verify --json`` writes it; docs/json.md describes it."""
        return {
            "sound": self.sound,
            "problems": [problem.as_dict() for problem in self.problems],
            "notes": [note.as_dict() for note in self.notes],
            "counts": dict(self.counts),
        }
