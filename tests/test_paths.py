from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop import paths


@pytest.fixture(autouse=True)
def forget_root() -> None:
    paths.resource_root.cache_clear()


def test_a_checkout_has_its_resources_beside_the_code() -> None:
    assert paths.resource("icons", "search.svg").is_file()
    assert paths.resource_root() == Path(paths.__file__).resolve().parents[1] / "resources"


def test_an_installed_wheel_carries_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "desktop" / "_resources").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "desktop" / "paths.py"))
    assert paths.resource("x") == tmp_path / "desktop" / "_resources" / "x"
    paths.resource_root.cache_clear()


def test_a_frozen_bundle_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource_root() == tmp_path / "resources"
    paths.resource_root.cache_clear()


def test_an_incomplete_installation_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "desktop" / "paths.py"))
    with pytest.raises(FileNotFoundError, match="Install it again"):
        paths.resource_root()


def test_the_guide_lies_beside_the_code_or_among_the_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (paths.docs_root() / "guide" / "index.md").is_file()
    paths.resource_root.cache_clear()
    (tmp_path / "resources" / "docs").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.docs_root() == tmp_path / "resources" / "docs"
    paths.resource_root.cache_clear()
