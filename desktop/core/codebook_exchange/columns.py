"""What the columns of a table mean: guessed from headings and content, and to be corrected by whoever reads it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from desktop.core.codebook_exchange.colours import rgb
from desktop.core.codebook_exchange.roles import GROUPS, SEVERAL, Role, level_number, plain, role_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.codebook_exchange.tables import Table

SEPARATORS: Final = (" > ", " › ", " → ", " :: ", " / ", " | ", " \\ ", ">", "\\", "::", "›", "→", "/", "|")
"""What can stand between the names of a path; the earlier ones are tried first."""
_LADDERS: Final = (
    (
        "theme",
        "main theme",
        "category",
        "main category",
        "main code",
        "parent code",
        "thema",
        "kategorie",
        "hauptkategorie",
    ),
    ("subtheme", "sub theme", "subcategory", "sub category", "subcode", "sub code", "unterkategorie", "subkategorie"),
    ("code", "codes", "code name", "subcode", "sub code", "sub subcategory"),
)
"""Headings of columns that stand side by side, from the top of the tree down; a blank cell repeats the one above it."""
_LOOKED_AT: Final = 20
_SAMPLE: Final = 500


@dataclass(frozen=True, slots=True)
class Columns:
    """How a table is read.

    ``heading`` is the row of the headings, None where there is none; ``separator`` stands between the names of a path.
    """

    heading: int | None
    roles: tuple[Role, ...]
    separator: str = ""

    def with_role(self, column: int, role: Role) -> Columns:
        """The same with another role for one column; a role that only one can have is taken from the other."""
        roles = [
            Role.SKIP if each is role and role not in SEVERAL and at != column else each
            for at, each in enumerate(self.roles)
        ]
        roles[column] = role
        return replace(self, roles=tuple(roles))

    def at(self, role: Role) -> int | None:
        return self.roles.index(role) if role in self.roles else None

    def all_of(self, role: Role) -> list[int]:
        return [at for at, each in enumerate(self.roles) if each is role]

    def has_names(self) -> bool:
        """Whether any column says what the codes are called."""
        return any(role in self.roles for role in (Role.NAME, Role.PATH, Role.LEVEL))


def guess(table: Table) -> Columns:
    """The likeliest reading of a table."""
    heading = _heading(table)
    body = _body(table, heading)
    width = len(table.rows[0])
    names = table.rows[heading] if heading is not None else ("",) * width
    claims = [role_of(name) if heading is not None else None for name in names]
    columns = [[row[at] for row in body] for at in range(width)]
    roles: list[Role] = []
    for at, claim in enumerate(claims):
        role = claim[0] if claim is not None else Role.SKIP
        if claim is not None and not _fits(role, columns[at]):
            role = Role.LEVEL if role is Role.DEPTH and level_number(names[at]) else Role.SKIP
        roles.append(role)
    for at in _ladder(names):
        roles[at] = Role.LEVEL
    # Of two columns for one role that named exactly wins, else the first.
    for role in set(roles) - SEVERAL:
        rivals = [at for at, each in enumerate(roles) if each is role]
        if len(rivals) > 1:
            best = max(rivals, key=lambda at: _claim(claims[at], names[at], columns[at], at))
            for at in rivals:
                if at != best:
                    roles[at] = Role.SKIP
    _place_groups(roles, names, columns)
    _by_content(roles, claims, columns)
    return Columns(heading, tuple(roles), _separator(roles, columns))


def _claim(claim: tuple[Role, bool] | None, name: str, cells: Sequence[str], at: int) -> tuple[bool, bool, bool, int]:
    """How good a claim to a role is; a theme is only then the code when nothing else is."""
    return claim is not None and claim[1], plain(name) not in GROUPS, _filled(cells) > 0, -at


def _place_groups(roles: list[Role], names: Sequence[str], columns: list[list[str]]) -> None:
    """A group is the code above, or the facet where another column says what is above; several of one are neither."""
    for at, name in enumerate(names):
        if plain(name) not in GROUPS or roles[at] not in (Role.SKIP, Role.PARENT):
            continue
        roles[at] = Role.SKIP
        if not _filled(columns[at]) or any(";" in cell or "\n" in cell.strip() for cell in columns[at]):
            continue
        if not {Role.PARENT, Role.PATH, Role.LEVEL, Role.DEPTH} & set(roles):
            roles[at] = Role.PARENT
        elif Role.FACET not in roles:
            roles[at] = Role.FACET


def _ladder(names: Sequence[str]) -> range:
    """The columns, side by side, that name a code and what lies above it, as tables of themes and subthemes do."""
    words = [plain(name) for name in names]
    for start, word in enumerate(words):
        if word not in _LADDERS[0]:
            continue
        end, step = start + 1, 0
        while end < len(words):
            found = next((at for at in range(step + 1, len(_LADDERS)) if words[end] in _LADDERS[at]), None)
            if found is None:
                break
            end, step = end + 1, found
        # A category beside a code may be one that has a row of its own.
        if any(each in _LADDERS[1] for each in words[start:end]) or (end - start > 1 and "theme" in word):
            return range(start, end)
    return range(0)


def _heading(table: Table) -> int | None:
    """The row with the most words that are known as headings; titles may stand above it."""
    best = (0, -1)
    for at, row in enumerate(table.rows[:_LOOKED_AT]):
        known = {role_of(cell) for cell in row if cell.strip() and len(cell) < 80} - {None}
        exact = sum(1 for claim in known if claim is not None and claim[1])
        score = 2 * exact + (len(known) - exact)
        filled = sum(1 for cell in row if cell.strip())
        # Of headings in the first row one that is known is enough; a row further down has to be surer.
        first = not any(cell.strip() for above in table.rows[:at] for cell in above)
        if exact and score > best[0] and (first or 2 * len(known) >= min(filled, 4)):
            best = (score, at)
    return best[1] if best[0] else None


def _body(table: Table, heading: int | None) -> list[tuple[str, ...]]:
    start = 0 if heading is None else heading + 1
    return [row for row in table.rows[start:] if any(cell.strip() for cell in row)][:_SAMPLE]


def _filled(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if cell.strip())


def _fits(role: Role, cells: Sequence[str]) -> bool:
    """Whether what stands in a column can be what its heading says."""
    found = [cell.strip() for cell in cells if cell.strip()]
    if not found:
        return True
    if role is Role.COLOUR:
        return sum(1 for cell in found if rgb(cell) is not None) >= len(found) / 2
    if role in (Role.DEPTH, Role.FAVOURITE):
        return all(cell.isascii() and cell.isdigit() and len(cell) < 4 for cell in found)
    return True


def _by_content(roles: list[Role], claims: list[tuple[Role, bool] | None], columns: list[list[str]]) -> None:
    """Where headings do not tell: short and different cells are names, long ones definitions, colours colours."""
    unknown = [at for at, claim in enumerate(claims) if claim is None and _filled(columns[at])]
    for at in unknown:
        cells = [cell for cell in columns[at] if cell.strip()]
        if Role.COLOUR not in roles and all(cell.strip().startswith("#") and rgb(cell) for cell in cells):
            roles[at] = Role.COLOUR
    if not {Role.NAME, Role.PATH, Role.LEVEL} & set(roles):
        free = [at for at in range(len(roles)) if _filled(columns[at]) and roles[at] in (Role.SKIP, Role.NUMBER)]
        free = [at for at in free if claims[at] is None or roles[at] is Role.NUMBER]
        named = sorted(free, key=lambda at: (_numeric(columns[at]), -_different(columns[at]) + _long(columns[at]), at))
        if not named:
            named = [at for at, role in enumerate(roles) if role is Role.PARENT]
        if named:
            roles[named[0]] = Role.PATH if _has_paths(columns[named[0]]) else Role.NAME
    name = roles.index(Role.NAME) if Role.NAME in roles else None
    if name is not None and Role.PATH not in roles and Role.LEVEL not in roles and _has_paths(columns[name]):
        roles[name] = Role.PATH
    if Role.DEFINITION not in roles:
        rest = [at for at in unknown if roles[at] is Role.SKIP and _long(columns[at]) and not _numeric(columns[at])]
        if rest:
            roles[max(rest, key=lambda at: sum(map(len, columns[at])))] = Role.DEFINITION


def _numeric(cells: Sequence[str]) -> bool:
    found = [cell.strip() for cell in cells if cell.strip()]
    return bool(found) and all(cell.replace(".", "").replace("-", "").isdigit() for cell in found)


def _different(cells: Sequence[str]) -> float:
    found = [plain(cell) for cell in cells if cell.strip()]
    return len(set(found)) / max(1, len(cells))


def _long(cells: Sequence[str]) -> bool:
    found = [len(cell) for cell in cells if cell.strip()]
    return bool(found) and sum(found) / len(found) > 40


def _has_paths(cells: Sequence[str]) -> bool:
    """Whether names here are paths: a sign stands between words of many of them, and what is before it comes again."""
    found = [cell.strip() for cell in cells if cell.strip()]
    for sign in (*SEPARATORS[:7], "\\", "::", "›", ">"):
        with_sign = [cell for cell in found if sign in cell]
        if len(with_sign) >= max(2, 0.3 * len(found)):
            above = {cell.split(sign)[0] for cell in with_sign}
            if len(above) < len(with_sign) or above & set(found):
                return True
    return False


def _separator(roles: Sequence[Role], columns: list[list[str]]) -> str:
    """What stands between names in the column of paths, or of the codes above."""
    for role in (Role.PATH, Role.PARENT):
        if role in roles:
            cells = [cell for cell in columns[list(roles).index(role)] if cell.strip()]
            counts = {sign: sum(1 for cell in cells if sign in cell.strip(" \\/")) for sign in SEPARATORS}
            most = max(counts.values(), default=0)
            if most and (role is Role.PATH or most >= 0.3 * len(cells)):
                # Where spaces stand around most signs, the others belong to names: "and/or".
                return next(sign for sign, count in counts.items() if count >= 0.6 * most)
    return " > " if Role.PATH in roles else ""
