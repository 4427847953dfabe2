"""The wheel runs where there is no checkout, resources included."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.scale import long_run

pytestmark = pytest.mark.serial

ROOT = Path(__file__).resolve().parents[1]
# What is installed for the program may not take more than this.
LARGEST = 350 * 1024 * 1024


@dataclass(frozen=True)
class Installed:
    """An environment that holds the wheel, and a directory far from the checkout to start it in."""

    folder: Path
    elsewhere: Path

    def run(self, program: str, *args: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the environment; nothing of the checkout is on its path."""
        env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
        env["PYTHONUTF8"] = "1"
        scripts = self.folder / ("Scripts" if os.name == "nt" else "bin")
        return subprocess.run(
            [str(scripts / program), *args],
            cwd=self.elsewhere,
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )


def pip(*args: str, python: Path | None = None) -> None:
    """Run this environment's pip, for another environment when one is given; fail with its words."""
    target = ["--python", str(python)] if python else []
    command = [sys.executable, "-m", "pip", *target, "--disable-pip-version-check", *args]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--quiet", "--no-build-isolation", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("testimonia-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """The wheel in an empty environment, which borrows the libraries of this one (a long run installs its own)."""
    folder = tmp_path_factory.mktemp("empty") / "environment"
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if long_run():
        pip("install", "--quiet", "-c", str(ROOT / "constraints.txt"), str(wheel), python=python)
    else:
        pip("install", "--quiet", "--no-deps", "--no-index", str(wheel), python=python)
        own = subprocess.run(
            [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
        Path(own, "libraries.pth").write_text("\n".join(sorted(libraries)), encoding="utf-8")
    return Installed(folder, tmp_path_factory.mktemp("elsewhere"))


def test_the_wheel_holds_the_package_and_every_resource(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    code = {path.relative_to(ROOT).as_posix() for path in (ROOT / "desktop").rglob("*.py")}
    resources = {
        f"desktop/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert len(resources) > 30
    guide = {
        f"desktop/_resources/docs/{path.relative_to(ROOT / 'docs').as_posix()}"
        for folder in ("guide", "images")
        for path in (ROOT / "docs" / folder).iterdir()
    }
    assert len(guide) > 30
    assert (code | resources | guide) - names == set()
    assert [name for name in names if not name.startswith(("desktop/", "testimonia-"))] == []
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_installed_package_finds_its_own_resources(installed: Installed) -> None:
    done = installed.run(
        "python",
        "-c",
        "import desktop, desktop.paths as p; print(desktop.__file__); print(p.resource('icons', 'search.svg'))",
    )
    assert done.returncode == 0, done.stderr
    package, icon = done.stdout.split()
    assert Path(package).is_relative_to(installed.folder)
    assert Path(icon).is_relative_to(installed.folder)
    assert Path(icon).is_file()


def test_the_installed_package_has_its_guide(installed: Installed) -> None:
    read = "from desktop.core.guide.book import guide; g = guide(); print(g.root); print(g.find('undo').count)"
    runs = "for n in g.names if n[:5] == 'guide' for b in g.page(n).blocks for r in b.runs if '.md' in r.link"
    pages = f"[(n, r.link) {runs}]"
    asked = f"; links = {pages}; print(len(links) > 20 and all(g.inside(*each) for each in links))"
    done = installed.run("python", "-c", read + asked)
    assert done.returncode == 0, done.stderr
    root, count, whole = done.stdout.split()
    assert Path(root).is_relative_to(installed.folder)
    assert int(count) > 10
    assert whole == "True"


def test_the_installed_command_says_its_version(installed: Installed) -> None:
    done = installed.run("testimonia", "--version")
    assert done.returncode == 0, done.stderr
    assert "0.1.0" in done.stdout


def test_the_installed_command_passes_its_own_test(installed: Installed) -> None:
    done = installed.run("testimonia", "--self-test")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(not long_run(), reason="only the long run installs every library anew")
def test_what_is_installed_stays_small(installed: Installed) -> None:
    size = sum(path.stat().st_size for path in installed.folder.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < LARGEST
