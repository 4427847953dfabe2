"""The running program as another program reads it: window, text, codes, palette, and what is announced of a coding."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.core.sample_builder import build_sample
from desktop.ui.actions.catalogue import BY_ID
from tests.access.outside import Buses, Ear, Place, missing
from tests.walks.displays import Display

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT = "org.a11y.atspi.Text"
ACTION = "org.a11y.atspi.Action"
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "it can be read here")


class Reader:
    """The program on a display of its own, and somebody who reads it over the bus."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DISPLAY", os.environ.get("DISPLAY", ""))
        self.display = Display()
        self.display.start()
        self.buses = Buses(folder)
        self.ear = Ear(self.buses, folder)
        project = build_sample(folder / "sample.testimonia")
        self.shortcut = project.codebook.favourites()[1].name
        project.close()
        settings = folder / "config" / "Testimonia"
        settings.mkdir(parents=True)
        (settings / "Testimonia.conf").write_text('[General]\npreferences="{\\"coder\\": \\"Ana Ruiz\\"}"\n')
        wanted = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONPATH": str(ROOT)}
        wanted |= {"DISPLAY": os.environ["DISPLAY"], "XDG_CONFIG_HOME": str(folder / "config")}
        self.desk = subprocess.Popen(
            [sys.executable, "-m", "desktop", str(folder / "sample.testimonia")],
            env=self.buses.environment | wanted,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def end(self) -> None:
        self.desk.terminate()
        self.desk.wait(20)
        self.ear.end()
        self.buses.end()
        self.display.end()

    def find(self, role: str, name: str) -> Place:
        """What has this role and name, as soon as it is there."""

        def look() -> Place | None:
            return next((hit for each in self.buses.programs() if (hit := self.buses.find(each, role, name))), None)

        found = self.buses.wait_for(look, 30)
        assert found, f"no {role} “{name}” on the bus"
        return Place(*found)

    def number(self, place: Place, name: str) -> int:
        return int(self.buses.get(place, name, TEXT) or 0)

    def do(self, name: str) -> None:
        """Do what a menu offers, as a screen reader does it."""
        self.buses.ask(self.find("menu item", name), ACTION, "DoAction", "int32:0")


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    made = Reader(tmp_path, monkeypatch)
    yield made
    made.end()


def test_the_desk_is_read_and_worked_from_outside(reader: Reader) -> None:
    buses = reader.buses
    programs = buses.wait_for(buses.programs, 30)
    assert [buses.name(each) for each in programs] == ["Testimonia"]
    frame = buses.wait_for(lambda: buses.children(programs[0]))[0]
    assert buses.role(frame) == "frame"
    assert "Testimonia" in buses.name(frame)

    text = reader.find("text", "Text of the document")
    words = str(buses.ask(text, TEXT, "GetText", "int32:0", "int32:80")[0])
    assert len(words) >= 60
    assert reader.number(text, "CharacterCount") > 1000
    buses.ask(text, TEXT, "SetCaretOffset", "int32:7")
    assert buses.wait_for(lambda: reader.number(text, "CaretOffset") == 7)

    tree = reader.find("tree", "Codes")
    rows = [buses.name(each) for each in buses.children(tree)]
    assert any(row.startswith("Abuse type") for row in rows), rows[:8]
    assert any("segment" in row for row in rows), rows[:8]

    buses.ask(text, TEXT, "AddSelection", "int32:0", "int32:40")
    reader.do("Answer…")
    offered = reader.find("list", "What fits")
    assert buses.wait_for(lambda: [buses.name(each) for each in buses.children(offered)])
    reader.do(BY_ID["code.favourite1"].text)
    assert buses.wait_for(lambda: any(reader.shortcut in said for said in reader.ear.heard())), reader.ear.heard()
    assert any("facets answered" in said for said in reader.ear.heard()), reader.ear.heard()
