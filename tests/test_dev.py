"""Setting up a machine: what is missing is found, and what cannot be done is said in one line to copy."""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import dev

if TYPE_CHECKING:
    from collections.abc import Sequence

linux = pytest.mark.skipif(sys.platform != "linux", reason="system packages are installed on Linux only")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> list[list[list[str]]]:
    """A machine on which no library and no font is there; what would be installed is collected."""
    asked: list[list[list[str]]] = []

    def apt(packages: Sequence[Sequence[str]], asking: bool) -> bool:
        asked.append([list(names) for names in packages])
        monkeypatch.setattr(dev, "loads", lambda library: True)
        return True

    monkeypatch.setattr(dev, "loads", lambda library: False)
    monkeypatch.setattr(dev, "has_font", lambda beginning: False)
    monkeypatch.setattr(dev, "apt", apt)
    monkeypatch.setattr(dev, "known_package", lambda names: names[-1])
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    return asked


@linux
def test_a_second_run_asks_for_nothing(bare: list[list[list[str]]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "loads", lambda library: True)
    monkeypatch.setattr(dev, "has_font", lambda beginning: True)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "READING_ALOUD", {})
    dev.prepare_system(window=True, virtual=True, more_fonts=True)
    assert bare == []


@linux
def test_the_six_libraries_and_two_fonts_are_enough_without_a_display(bare: list[list[list[str]]]) -> None:
    dev.prepare_system(window=False, virtual=False, more_fonts=False)
    (packages,) = bare
    assert {names[-1] for names in packages} - {f"python3.{sys.version_info[1]}-venv"} == {
        "libglib2.0-0",
        "libgl1",
        "libegl1",
        "libxkbcommon0",
        "libdbus-1-3",
        "libfontconfig1",
        "fonts-inter",
        "fonts-sil-charis",
    }


@linux
def test_tests_get_what_screen_readers_need(bare: list[list[list[str]]], monkeypatch: pytest.MonkeyPatch) -> None:
    assert {names[-1] for names in dev.READING_ALOUD.values()} == {"at-spi2-core", "dbus"}
    nowhere = {f"/nowhere/{number}": names for number, names in enumerate(dev.READING_ALOUD.values())}
    monkeypatch.setattr(dev, "READING_ALOUD", nowhere)
    dev.prepare_system(window=False, virtual=True, more_fonts=False)
    assert {"at-spi2-core", "dbus"} <= {names[-1] for names in bare[0]}


@linux
def test_tests_get_a_display_without_a_screen(bare: list[list[list[str]]]) -> None:
    dev.prepare_system(window=False, virtual=True, more_fonts=True)
    wanted = {names[-1] for names in bare[0]}
    assert {"xvfb", "xauth", "libxcb-cursor0", "libxkbcommon-x11-0", "fonts-noto-cjk", "fonts-noto-core"} <= wanted


@linux
def test_without_rights_the_command_is_printed(bare: list[list[list[str]]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "apt", lambda packages, asking: False)
    with pytest.raises(dev.Stop) as stopped:
        dev.prepare_system(window=False, virtual=False, more_fonts=False)
    command = str(stopped.value).split("\n")[-1]
    assert command.startswith("apt-get update && apt-get install -y --no-install-recommends ")
    assert "libgl1" in command.split()
    assert "fonts-inter" in command.split()


@linux
def test_fonts_alone_stop_nobody(
    bare: list[list[list[str]]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "loads", lambda library: True)
    monkeypatch.setattr(dev, "apt", lambda packages, asking: False)
    dev.prepare_system(window=False, virtual=False, more_fonts=False)
    assert "fonts-inter fonts-sil-charis" in capsys.readouterr().out


@linux
def test_without_apt_the_libraries_are_named(
    bare: list[list[list[str]]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    dev.prepare_system(window=False, virtual=False, more_fonts=False)
    said = capsys.readouterr().out
    assert bare == []
    for library in dev.LIBRARIES:
        assert library in said


@linux
def test_rights_come_from_root_or_sudo_or_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert dev.apt_prefix(asking=False) == []
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert dev.apt_prefix(asking=True) is None
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/sudo")
    for code, prefix in ((0, ["/usr/bin/sudo"]), (1, None)):
        monkeypatch.setattr(subprocess, "run", lambda *args, code=code, **more: subprocess.CompletedProcess([], code))
        assert dev.apt_prefix(asking=False) == prefix


@linux
def test_old_systems_and_sudo_are_refused_before_anything_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SUDO_UID", raising=False)
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", "2.31"))
    with pytest.raises(dev.Stop, match=r"glibc 2\.34"):
        dev.check_system()
    monkeypatch.setattr(platform, "libc_ver", lambda: ("glibc", "2.36"))
    dev.check_system()


def test_an_old_python_hands_over_to_a_newer_one_or_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(os, "execv", lambda program, words: started.append(words))
    monkeypatch.setattr(shutil, "which", lambda name: None)
    dev.check_python()
    monkeypatch.setattr(dev, "OLDEST", (99, 0))
    with pytest.raises(dev.Stop, match=r"needs Python 3\.11 or newer"):
        dev.check_python()
    assert started == []
    monkeypatch.setattr(sys, "argv", ["dev.py", "run", "a b.testimonia"])
    monkeypatch.setattr(shutil, "which", lambda name: "/usr/bin/python3.12" if name == "python3.12" else None)
    with pytest.raises(dev.Stop):
        dev.check_python()  # only because nothing was really started
    assert started == [["/usr/bin/python3.12", str(dev.ROOT / "dev.py"), "run", "a b.testimonia"]]


def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[list[str]]:
    """Let packages be installed into nothing; the commands are collected."""
    ran: list[list[str]] = []

    def logged(command: Sequence[str], log: str, env: object = None) -> bool:
        ran.append(list(command))
        if log == "venv":
            (tmp_path / ".venv" / "bin").mkdir(parents=True)
        return True

    monkeypatch.setattr(dev, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(dev, "logged", logged)
    return ran


def test_an_environment_without_a_stamp_is_made_anew(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran = environment(monkeypatch, tmp_path)
    broken = tmp_path / ".venv" / "left.txt"
    broken.parent.mkdir()
    broken.write_text("half an environment", encoding="utf-8")
    dev.prepare_packages(test=False)
    assert not broken.exists()
    assert [command[1:3] for command in ran] == [["-m", "venv"], ["-m", "pip"]]
    dev.prepare_packages(test=False)
    assert len(ran) == 2, "a second run installs nothing"


def test_tests_add_to_what_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ran = environment(monkeypatch, tmp_path)
    dev.prepare_packages(test=False)
    assert not any(word.startswith("pytest") for word in ran[-1])
    dev.prepare_packages(test=True)
    assert [command[1:3] for command in ran] == [["-m", "venv"], ["-m", "pip"], ["-m", "pip"]]
    assert any(word.startswith("pytest>=") for word in ran[-1])
    dev.prepare_packages(test=True)
    dev.prepare_packages(test=False)
    assert len(ran) == 3


def test_other_pins_or_another_python_make_another_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = dev.fingerprint()
    assert dev.fingerprint() == before
    with monkeypatch.context() as patch:
        patch.setattr(platform, "python_version", lambda: "3.99.0")
        assert dev.fingerprint() != before
    for name in ("pyproject.toml", "constraints.txt"):
        (tmp_path / name).write_bytes((dev.ROOT / name).read_bytes())
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    assert dev.fingerprint() == before
    pins = tmp_path / "constraints.txt"
    pins.write_text(pins.read_text(encoding="utf-8") + "another==1.0\n", encoding="utf-8")
    assert dev.fingerprint() != before


def test_a_failing_command_shows_its_last_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "OUT", tmp_path / "out")
    assert dev.logged([sys.executable, "-c", "print('fine')"], "good")
    assert capsys.readouterr().out == ""
    assert not dev.logged([sys.executable, "-c", "print('what went wrong'); raise SystemExit(3)"], "bad")
    said = capsys.readouterr().out
    assert "ended with 3" in said
    assert "what went wrong" in said


def test_children_see_this_checkout_and_no_other_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONHOME", "elsewhere")
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setattr(dev, "has_display", lambda: False)
    env = dev.child_env(TESTIMONIA_LONG="1")
    assert env["PYTHONPATH"] == str(dev.ROOT)
    assert "PYTHONHOME" not in env
    assert env["QT_QPA_PLATFORM"] == "offscreen"
    assert env["TESTIMONIA_LONG"] == "1"


def test_everything_that_is_asked_for_is_pinned() -> None:
    pins = [line for line in (dev.ROOT / "constraints.txt").read_text(encoding="utf-8").split("\n") if line]
    assert pins[0].startswith("#")
    assert all(line.count("==") == 1 and "/" not in line and "@" not in line for line in pins[1:])
    pinned = {line.split("==")[0] for line in pins[1:]}
    asked = {re.split(r"[<>=!~ ]", line)[0].lower() for line in dev.requirements(test=True)}
    assert asked - pinned == set()


def test_a_step_says_its_seconds_and_whether_it_failed(capsys: pytest.CaptureFixture[str]) -> None:
    with dev.step("good"):
        pass
    assert "good: 0.0 s" in capsys.readouterr().out
    with pytest.raises(dev.Stop), dev.step("bad"):
        raise dev.Stop("no")
    assert "bad: failed after" in capsys.readouterr().out


def test_unknown_words_are_refused() -> None:
    done = subprocess.run(
        [sys.executable, str(Path(dev.__file__)), "run", "--quick"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "unknown: --quick" in done.stderr


def test_every_test_that_runs_alone_is_in_a_file_that_is_looked_at() -> None:
    """The others are run without those that are marked, so that one in another file would never be run."""
    root = Path(dev.__file__).parent
    own = Path(__file__).relative_to(root)
    files = (path.relative_to(root) for path in (root / "tests").rglob("*.py"))
    marked = [str(path) for path in files if re.search(r"\bmark.*\bserial\b", (root / path).read_text("utf-8"))]
    assert sorted(set(marked) - {str(own)}) == dev.files_alone()
    assert "tests/soak/test_kill.py" in dev.files_alone()
