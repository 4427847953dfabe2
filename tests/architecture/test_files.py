"""Files stay short, name no machine, and use the words of the product."""

from __future__ import annotations

import ast
import re
from xml.etree import ElementTree

import pytest

from tests.architecture.sources import ROOT, called, calls, name_of, python_files, text_files, text_of, tree

LONG, TOO_LONG = 400, 600
# Files over 400 lines, each with what speaks against cutting it.
REASONS = {
    "dev.py": "runs before anything is installed, so it is one file",
}

# Written in pieces, so that this file does not hold what it forbids.
HOSTS = [
    "pypi" + ".org",
    "python" + "hosted.org",
    "ana" + "conda.org",
    "npm" + "js.org",
    "deb.deb" + "ian.org",
    "archive.ubu" + "ntu.com",
]
FOLDERS = re.compile(r"(?<![\w./-])/(?:" + "|".join(["wo" + "rk", "ro" + "ot", "tm" + "p", "ho" + "me"]) + r")(?:/|\b)")

# Words that mean something else here, or nothing; see the glossary of the design.
FOREIGN_WORDS = re.compile(
    r"\b(annotations?|articles?|comments?|databases?|dimensions?|highlights?|labell?ers?|nodes?|quotations?|raters?"
    r"|tags?|tagged|users?|workspaces?)\b",
    re.IGNORECASE,
)
# A kind of source, not our word for a document.
NEWS = "News article"


def test_files_stay_short_enough_to_read() -> None:
    lengths = {
        name_of(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in [*python_files("desktop", "tests"), ROOT / "dev.py"]
    }
    assert {name: n for name, n in lengths.items() if n > TOO_LONG} == {}
    assert {name: n for name, n in lengths.items() if n > LONG and name not in REASONS} == {}
    assert [name for name in REASONS if lengths.get(name, 0) <= LONG] == [], "these need no reason any more"


def test_no_file_names_a_machine() -> None:
    found = []
    for path in text_files():
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").split("\n"), 1):
            if FOLDERS.search(line) or any(host in line.lower() for host in HOSTS):
                found.append(f"{name_of(path)}:{number}: {line.strip()[:100]}")
    assert found == []


@pytest.mark.parametrize(
    ("line", "names_one"),
    [
        ("see /" + "tmp/x", True),
        ('Path("/' + 'home/anna")', True),
        ("/" + "root", True),
        ("out/tmp/x", False),
        ("../shared/corpus", False),
        ("https://example.org/home/page", False),
        ("abuse/wo" + "rk/home", False),
    ],
)
def test_folders_of_a_machine_are_recognised(line: str, names_one: bool) -> None:
    assert bool(FOLDERS.search(line)) is names_one


def _sentences() -> list[tuple[str, str]]:
    """Every sentence for the person at the desk, with its place: what is translated, and the texts of errors."""
    found = []
    for path in python_files("desktop"):
        for call in calls(path):
            which = {"tr": call.args[1:2], "count_of": call.args[1:3]}.get(called(call), [])
            for argument in which:
                text = text_of(argument)
                if text is not None:
                    found.append((f"{name_of(path)}:{call.lineno}", text))
    for statement in ast.walk(tree(ROOT / "desktop/core/errors.py")):
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "template":
            text = text_of(statement.value)
            if text is not None:
                found.append((f"desktop/core/errors.py:{statement.lineno}", text))
    return found


def test_sentences_use_the_words_of_the_product() -> None:
    sentences = _sentences()
    assert len(sentences) > 20
    plain = [
        (place, re.sub(r"\{[^{}]*\}", "", text).replace(NEWS, "").replace(NEWS.lower(), ""))
        for place, text in sentences
    ]
    assert [f"{place}: {text}" for place, text in plain if FOREIGN_WORDS.search(text)] == []


def test_sentences_are_whole_when_they_are_translated() -> None:
    """A sentence glued from pieces or filled before it is looked up can not be translated."""
    found = [
        f"{name_of(path)}:{call.lineno}"
        for path in python_files("desktop/ui")
        for call in calls(path)
        if called(call) == "tr" and len(call.args) > 1 and isinstance(call.args[1], (ast.JoinedStr, ast.BinOp))
    ]
    assert found == []


def _icons_used() -> dict[str, str]:
    used = {}
    for path in python_files("desktop"):
        for call in calls(path):
            asked = [keyword.value for keyword in call.keywords if keyword.arg in {"icon", "icon_name"}]
            if called(call) in {"icon", "pixmap", "IconButton"}:
                asked += call.args[:1]
            if called(call) == "draw":
                asked += call.args[1:2]
            for argument in asked:
                name = text_of(argument)
                if name:
                    used[name] = f"{name_of(path)}:{call.lineno}"
    return used


def test_every_icon_that_is_used_is_there() -> None:
    there = {path.stem for path in (ROOT / "resources/icons").glob("*.svg")}
    used = _icons_used()
    assert {"search", "chevron-down"} <= set(used), "the search finds no icons"
    assert {name: place for name, place in used.items() if name not in there} == {}


def test_icons_can_be_drawn_in_any_colour() -> None:
    icons = sorted((ROOT / "resources/icons").glob("*.svg"))
    assert len(icons) >= 30
    for path in icons:
        root = ElementTree.parse(path).getroot()
        assert root.get("viewBox"), path.name
        if path.stem != "testimonia":
            assert "currentColor" in path.read_text(encoding="utf-8"), path.name
