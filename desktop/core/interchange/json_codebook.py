"""Reading the facets and codes of a JSON file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop.core.codebook import BUILTIN_DEFINITIONS, COLOURS
from desktop.core.errors import BadPeriod
from desktop.core.interchange.json_format import EDTF, foreign_kind
from desktop.core.interchange.json_more import CODE_KEYS, read_of_codes
from desktop.core.model import Builtin, Cardinality, FacetKind
from desktop.core.naming import free_name, name_key
from desktop.core.sentences import BUILTINS
from desktop.core.storage.schema import CODE, FACET, FOREIGN_ID

if TYPE_CHECKING:
    from desktop.core.interchange.json_entry import Entry
    from desktop.core.interchange.json_plan import Plan, Row

# Deeper than any codebook, and not so deep that whoever walks down a tree loses the way.
DEEPEST = 200

_FACET = frozenset(("id", "name", "kind", "cardinality", "required", "definition"))
_CODE = (
    frozenset(
        ["id", "facet", "parent", "name", "definition", "include", "exclude", "colour", "shortcut", "edtf", "builtin"],
    )
    | CODE_KEYS
)


def read_codebook(plan: Plan, top: Entry) -> None:
    """Facets, then codes, then what was left out: places in the list, colours, built-in answers."""
    _read_facets(plan, top)
    given = _read_codes(plan, top)
    _adopt_builtins(plan)
    _fill_kinds(plan)
    _fill_colours(plan, given)
    _number(plan)


def _read_facets(plan: Plan, top: Entry) -> None:
    names: set[str] = set()
    for place, entry in enumerate(top.entries("facets", _FACET)):
        row = plan.new_row("facet", entry)
        name = entry.name("facet")
        if name_key(name) in names:
            entry.refuse("name", f"is “{name[:60]}”, which another facet has already")
        names.add(name_key(name))
        plan.add(
            FACET,
            {
                "id": row,
                "name": name,
                "name_key": name_key(name),
                "kind": entry.choice("kind", FacetKind, None),
                "cardinality": entry.choice("cardinality", Cardinality, Cardinality.MANY.value),
                "required": int(entry.truth("required", False)),
                "definition": entry.text("definition", ""),
                "position": place,
                "retired": 0,
            },
        )


def _read_codes(plan: Plan, top: Entry) -> set[int]:
    """Returns the codes whose colour the file says, be it none."""
    entries = [(entry, plan.new_row("code", entry)) for entry in top.entries("codes", _CODE)]
    facets = {row: plan.row_of("facet", entry, "facet") for entry, row in entries}
    parents: dict[int, int | None] = {}
    for entry, row in entries:
        text = entry.id("parent", null=True)
        parents[row] = None if text is None else plan.find("code", entry, "parent", text)
    read_of_codes(plan, entries)
    _refuse_cycles(entries, facets, parents)
    siblings: set[tuple[int, int | None, str]] = set()
    dates: set[tuple[int, str]] = set()
    shortcuts: set[int] = set()
    builtins: set[tuple[int, str]] = set()
    coloured: set[int] = set()
    for entry, row in entries:
        facet, parent = facets[row], parents[row]
        name = entry.name("code")
        if (facet, parent, name_key(name)) in siblings:
            entry.refuse("name", f"is “{name[:60]}”, which another code at the same place has already")
        siblings.add((facet, parent, name_key(name)))
        edtf = _date(plan, entry, row)
        if edtf is not None:
            if (facet, edtf) in dates:
                entry.refuse("edtf", f"is the same period as that of another code ({edtf})")
            dates.add((facet, edtf))
        builtin = entry.choice("builtin", Builtin, None, null=True)
        if builtin is not None:
            if (facet, builtin) in builtins:
                entry.refuse("builtin", f"is “{builtin}”, which another code of the facet is already")
            builtins.add((facet, builtin))
        shortcut = _between(entry, "shortcut", 1, 9)
        if shortcut is not None:
            if shortcut in shortcuts:
                entry.refuse("shortcut", f"is {shortcut}, which another code has already")
            shortcuts.add(shortcut)
        if entry.has("colour"):
            coloured.add(row)
        plan.add(
            CODE,
            {
                "id": row,
                "facet_id": facet,
                "parent_id": parent,
                "name": name,
                "name_key": name_key(name),
                "definition": entry.text("definition", ""),
                "include": entry.text("include", ""),
                "exclude": entry.text("exclude", ""),
                "colour": _between(entry, "colour", 0, COLOURS - 1),
                "edtf": edtf,
                "builtin": builtin,
                "position": 0,
                "shortcut": shortcut,
                "retired": 0,
            },
        )
    return coloured


def _between(entry: Entry, key: str, least: int, most: int) -> Any:
    value = entry.number(key, None, null=True)
    if value is not None and not least <= value <= most:
        entry.refuse(key, f"is not from {least} to {most}")
    return value


def _date(plan: Plan, entry: Entry, row: int) -> str | None:
    from desktop.core.periods import canonical

    text: str | None = entry.text("edtf", None, null=True)
    if text is None:
        return None
    try:
        date = canonical(text)
    except BadPeriod:
        entry.refuse("edtf", f"is “{text[:60]}”, which is no date in EDTF")
    if date != text:
        plan.add(FOREIGN_ID, {"id": plan.draw(), "kind": foreign_kind(EDTF), "guid": text, "row_id": row})
    return date


def _refuse_cycles(entries: list[tuple[Entry, int]], facets: dict[int, int], parents: dict[int, int | None]) -> None:
    sound: dict[int, int] = {}  # how deep those lie that have been looked at
    for entry, row in entries:
        parent = parents[row]
        if parent is not None and facets[parent] != facets[row]:
            entry.refuse("parent", "is a code of another facet")
        line: dict[int, None] = {}  # in order
        above: int | None = row
        while above is not None and above not in sound:
            if above in line:
                entry.refuse("parent", "leads round in a circle")
            line[above] = None
            above = parents[above]
        depth = 0 if above is None else sound[above]
        for each in reversed(line):
            depth += 1
            sound[each] = depth
        if depth > DEEPEST:
            entry.refuse("parent", f"puts it more than {DEEPEST} codes deep")


def _adopt_builtins(plan: Plan) -> None:
    """Give every facet its three built-in answers; a code at the top that is called so already is the answer."""
    by_facet: dict[int, list[Row]] = {row["id"]: [] for row in plan.rows[FACET]}
    parents = {row["parent_id"] for row in plan.rows[CODE]}
    for row in plan.rows[CODE]:
        by_facet[row["facet_id"]].append(row)
    for facet, codes in by_facet.items():
        there = {row["builtin"] for row in codes}
        tops = {row["name_key"]: row for row in codes if row["parent_id"] is None}
        for builtin in Builtin:
            if builtin.value in there:
                continue
            name = BUILTINS[builtin.value]
            twin = tops.get(name_key(name))
            if twin is not None and twin["builtin"] is None and twin["id"] not in parents and twin["edtf"] is None:
                twin["builtin"] = builtin.value
                continue
            name = free_name(name, set(tops))
            plan.add(
                CODE,
                {
                    "id": plan.draw(),
                    "facet_id": facet,
                    "parent_id": None,
                    "name": name,
                    "name_key": name_key(name),
                    "definition": BUILTIN_DEFINITIONS[builtin],
                    "include": "",
                    "exclude": "",
                    "colour": None,
                    "shortcut": None,
                    "edtf": None,
                    "position": 0,
                    "builtin": builtin.value,
                    "retired": 0,
                },
            )


def _fill_kinds(plan: Plan) -> None:
    """A facet whose codes have dates is one of periods, if the file does not say what it is."""
    dated = {row["facet_id"] for row in plan.rows[CODE] if row["edtf"] is not None}
    for facet in plan.rows[FACET]:
        if facet["kind"] is None:
            facet["kind"] = (FacetKind.PERIOD if facet["id"] in dated else FacetKind.TREE).value


def _fill_colours(plan: Plan, given: set[int]) -> None:
    """Codes whose colour the file leaves out get those of the palette that their facet uses least."""
    kinds = {row["id"]: row["kind"] for row in plan.rows[FACET]}
    used: dict[int, list[int]] = {facet: [0] * COLOURS for facet in kinds}
    for row in plan.rows[CODE]:
        if row["colour"] is not None:
            used[row["facet_id"]][row["colour"]] += 1
    for row in plan.rows[CODE]:
        if row["id"] in given or row["builtin"] is not None or kinds[row["facet_id"]] == FacetKind.PERIOD.value:
            continue
        counts = used[row["facet_id"]]
        colour = min(range(COLOURS), key=lambda place: (counts[place], place))
        row["colour"] = colour
        counts[colour] += 1


def _number(plan: Plan) -> None:
    """Places among siblings in the order of the file, built-in answers apart; parents before children."""
    places: dict[tuple[int, int | None, bool], int] = {}
    children: dict[int | None, list[Row]] = {}
    for row in plan.rows[CODE]:
        key = (row["facet_id"], row["parent_id"], row["builtin"] is not None)
        row["position"] = places.get(key, 0)
        places[key] = row["position"] + 1
        children.setdefault(row["parent_id"], []).append(row)
    ordered: list[Row] = []
    pending = list(reversed(children.get(None, [])))
    while pending:
        row = pending.pop()
        ordered.append(row)
        pending.extend(reversed(children.get(row["id"], [])))
    plan.rows[CODE] = ordered
