"""Every picture of the pages can be taken anew, is shown somewhere, and says in words what it shows."""

from __future__ import annotations

import importlib
import re
import tempfile
from typing import TYPE_CHECKING

from tests.docs.guide_pictures import IMAGES, PICTURES, ROOT, look_of
from tests.docs.pages import DOCS

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PAGES = [ROOT / "README.md", *sorted((DOCS / "guide").glob("*.md"))]
_SHOWN = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<path>[^)]*)\)")


def shown() -> dict[str, str]:
    """The words beside each picture that a page shows, by its name."""
    found = {}
    for page in PAGES:
        for match in _SHOWN.finditer(page.read_text(encoding="utf-8")):
            found[match["path"].rpartition("/")[2].removesuffix(".png")] = match["words"]
    return found


def test_the_pictures_are_those_that_can_be_taken() -> None:
    assert {path.stem for path in IMAGES.iterdir()} == set(PICTURES)


def test_each_is_shown_and_described() -> None:
    found = shown()
    assert set(found) == set(PICTURES)
    assert [name for name, words in found.items() if len(words.split()) < 5] == []


def test_each_comes_from_a_shot_of_that_name(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    wanted: dict[str, set[tuple[str, str]]] = {}
    for name, (module, shot, *_look) in PICTURES.items():
        wanted.setdefault(module, set()).add((shot, look_of(name)))
    for module, shots in wanted.items():
        made = importlib.import_module(f"tests.pictures.picture_{module}").pictures()
        taken = {(each.name, look.suffix) for each in made for look in each.every_look()}
        assert shots <= taken, module


def test_the_guide_shows_the_work() -> None:
    pages = {page.stem: page.read_text(encoding="utf-8") for page in PAGES}
    for name in (
        "codebook",
        "coding",
        "review",
        "definitions",
        "codebook-files",
        "memos",
        "projects",
        "help",
        "history",
    ):
        assert _SHOWN.search(pages[name]), f"{name}.md has no picture"
