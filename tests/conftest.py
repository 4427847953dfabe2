"""What every test gets: fixed seeds, no display needed, a home of its own, and no work left running."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The platform's own scaling and theme would change sizes and colours from machine to machine.
for _name in ("QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(_name, None)

os.environ["LANGUAGE"] = "en"  # the language of the system, which the desk takes where none was chosen

# A directory for the whole run, so that nothing reaches the real home even before the first fixture. Caches stay
# shared by all tests of a run: fontconfig would otherwise read every font again in each child process.
_RUN_HOME = tempfile.TemporaryDirectory(prefix="testimonia-tests-")
_XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
for _name in _XDG:
    os.environ[_name] = str(Path(_RUN_HOME.name) / _name.lower())

settings.register_profile(
    "testimonia",
    derandomize=True,  # the same examples on every machine: a red run can be repeated
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("testimonia")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, recent projects and logs of a test go to an empty directory, which is returned."""
    home = tmp_path_factory.mktemp("home", numbered=True)
    for name in _XDG:
        monkeypatch.setenv(name, str(home / name.lower()))
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        # Qt reads the variables once per process; its own setting has to follow.
        for kind in (core.QSettings.Format.NativeFormat, core.QSettings.Format.IniFormat):
            core.QSettings.setPath(kind, core.QSettings.Scope.UserScope, str(home / "xdg_config_home"))
    return home


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run the command in this process; its exit code, output and errors. No call may show a traceback."""
    from desktop.cli import main

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return code, captured.out, captured.err

    return run


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are derived without the work that makes guessing slow: for tests of what is done with a key afterwards.

    In this process only: what another process has to open needs the full work.
    """
    monkeypatch.setattr("desktop.core.storage.keys.ROUNDS", 1)


@pytest.fixture(scope="module")
def quick_keys_throughout() -> Iterator[None]:
    """The same for all tests of a module and what they share."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.core.storage.keys.ROUNDS", 1)
        yield


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Wait after each test for the work it started, so that no later test pays for it."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    if core is not None:
        assert core.QThreadPool.globalInstance().waitForDone(10_000), "a background job was still running after 10 s"
