"""The tables of docs/guide/keyboard.md that follow from the program; run as a module it writes them into the page.

python -m tests.docs.keyboard_page
"""

from __future__ import annotations

import re

from desktop.ui.actions.catalogue import CATALOGUE
from desktop.ui.actions.specs import MENUS, ActionSpec
from tests.docs.pages import DOCS

PAGE = DOCS / "guide" / "keyboard.md"
BEGIN, END = "<!-- {name} -->", "<!-- end of {name} -->"

NAMES = {"Return": "Enter", "PgDown": "Page Down", "PgUp": "Page Up", "Esc": "Escape"}


def key_name(key: str) -> str:
    """A portable key name as the page writes it; the plus key itself stays a plus."""
    parts = re.split(r"(?<=.)\+(?=.)", key)
    return "+".join(NAMES.get(part, part) for part in parts)


def _line(spec: ActionSpec) -> str:
    keys = " or ".join(f"`{key_name(key)}`" for key in spec.keys)
    name = spec.text.removesuffix("…")
    said = spec.tip if spec.tip.split()[0] == name.split()[0] else f"{name}. {spec.tip}"
    where = " (in the text)" if spec.in_text and spec.menu != "edges" else ""
    return f"| {keys} | {said}{where} |"


def menu_table(menu: str) -> str:
    """The actions of one menu that have a key, in the order of the menu."""
    lines = [_line(spec) for spec in CATALOGUE if spec.menu == menu and spec.keys]
    if menu == "code":
        favourites = [spec.keys[0] for spec in CATALOGUE if spec.menu == "favourites"]
        lines.append(f"| `{key_name(favourites[0])}` to `{key_name(favourites[-1])}` | Give the passage a favourite |")
    return "\n".join(["| key | what it does |", "|---|---|", *lines])


def tables() -> dict[str, str]:
    """Every table by the name that marks its place in the page."""
    return {f"menu {name}": menu_table(name) for name in ("edges", *(name for name, _title in MENUS))}


def written(text: str) -> str:
    """The page with all tables as they ought to be. Raises ValueError where a place is not marked."""
    for name, table in tables().items():
        begin, end = BEGIN.format(name=name), END.format(name=name)
        before, found, rest = text.partition(begin)
        _old, closed, after = rest.partition(end)
        if not found or not closed:
            raise ValueError(f"the page has no place for “{name}”")
        text = f"{before}{begin}\n{table}\n{end}{after}"
    return text


def main() -> None:
    """Bring the page up to date."""
    old = PAGE.read_text(encoding="utf-8")
    new = written(old)
    PAGE.write_text(new, encoding="utf-8", newline="\n")
    print("written" if new != old else "nothing to change")


if __name__ == "__main__":
    main()
