#!/usr/bin/env python3
"""Everything a fresh machine needs, then one job: run, test, bench, pictures or translations.

Only the standard library is used here: this file is what makes the rest available.
It looks for what is missing (system libraries, fonts, Python packages), adds that and nothing else, and says how
long each step took. What it makes lies in `.venv` and `out`, both beside this file; the system's package manager is
the only thing ever started with other rights.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
OUT = ROOT / "out"
LINUX = sys.platform == "linux"
OLDEST = (3, 11)
OLDEST_GLIBC = (2, 34)

# Loaded by Qt at its import, with or without a display. A package of several names is called differently by
# different releases; the first that the package lists know is taken.
LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libfontconfig.so.1": ("libfontconfig1",),
}
# Loaded by Qt's plugins for a window on X11 or Wayland.
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
}
WAYLAND_LIBRARIES = {"libwayland-cursor.so.0": ("libwayland-cursor0",)}
VIRTUAL_DISPLAY = {"xvfb-run": ("xvfb",), "xauth": ("xauth",)}
# With them the tests read the program as a screen reader does; without them those tests are skipped.
READING_ALOUD = {
    "/usr/share/dbus-1/services/org.a11y.Bus.service": ("at-spi2-core",),
    "/usr/bin/dbus-daemon": ("dbus",),
}
# Found by the beginning of a file's name below the font directories.
FONTS = {"Inter": ("fonts-inter",), "CharisSIL": ("fonts-sil-charis",)}
MORE_FONTS = {"NotoNaskhArabic": ("fonts-noto-core",), "NotoSansCJK": ("fonts-noto-cjk",)}
LIBRARIES_SIZE = "about 225 MB with what they need"
FONTS_SIZE = "about 16 MB"
MORE_FONTS_SIZE = "about 130 MB, so that pictures and tests show Arabic, Chinese, Japanese and Korean"


class Stop(Exception):
    """A sentence for the person at the keyboard; the run ends with exit code 1."""


@contextmanager
def step(name: str) -> Iterator[None]:
    """Print the name of a step, and its seconds when it is over."""
    print(f"-- {name}", flush=True)
    started = time.monotonic()
    done = False
    try:
        yield
        done = True
    finally:
        print(f"   {name}: {'' if done else 'failed after '}{time.monotonic() - started:.1f} s", flush=True)


def logged(command: Sequence[str], log: str, env: Mapping[str, str] | None = None) -> bool:
    """Run quietly into a log below out/log; show its end only when the command fails. True when it went well."""
    path = OUT / "log" / f"{log}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", errors="replace") as out:
        result = subprocess.run(
            list(command), stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT, env=env, check=False
        )
    if result.returncode:
        print(f"   {' '.join(command[:3])} ended with {result.returncode}; the end of {path.relative_to(ROOT)}:")
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines()[-25:]:
            print(f"   | {line}")
    return result.returncode == 0


# -- the interpreter and the system ------------------------------------------------------------------------------


def check_python() -> None:
    """Go on with a newer interpreter when this one is too old and another is installed."""
    if sys.version_info >= OLDEST:
        return
    for minor in (13, 12, 11):
        newer = shutil.which(f"python3.{minor}")
        if newer:
            os.execv(newer, [newer, str(ROOT / "dev.py"), *sys.argv[1:]])
    raise Stop(f"Testimonia needs Python 3.11 or newer; this is {platform.python_version()}. Nothing was installed.")


def check_system() -> None:
    """Refuse what cannot go well, before anything is written."""
    if LINUX:
        name, version = platform.libc_ver()
        parts = version.split(".")
        if name == "glibc" and tuple(int(part) for part in parts[:2] if part.isdigit()) < OLDEST_GLIBC:
            raise Stop(
                f"Qt's packages need glibc 2.34 (Debian 12, Ubuntu 22.04 or newer); this system has {version}. "
                "Nothing was installed."
            )
        if os.geteuid() == 0 and "SUDO_UID" in os.environ and ROOT.stat().st_uid != 0:
            raise Stop("Start dev.py without sudo: it asks for more rights itself, and only to install packages.")


def loads(library: str) -> bool:
    """Whether the dynamic linker finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font(beginning: str) -> bool:
    """Whether a font file whose name starts so is installed."""
    home = Path.home()
    folders = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".fonts", home / ".local/share/fonts")
    for folder in folders:
        for _, _, names in os.walk(folder):
            if any(name.startswith(beginning) and name.endswith((".otf", ".ttf", ".ttc")) for name in names):
                return True
    return False


def has_display() -> bool:
    """Whether a window could be shown."""
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def known_package(names: Sequence[str]) -> str:
    """The first of several names of one package that the package lists know, else the last."""
    for name in names[:-1]:
        known = subprocess.run(
            ["apt-cache", "show", "--no-all-versions", name], stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        if known.returncode == 0 and known.stdout:
            return name
    return names[-1]


def apt_prefix(asking: bool) -> list[str] | None:
    """What has to stand before apt-get here; None when there are no rights. `asking` allows a password prompt."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    silent = subprocess.run([sudo, "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    return [sudo] if silent.returncode == 0 or (asking and sys.stdin.isatty()) else None


def apt(packages: Sequence[Sequence[str]], asking: bool) -> bool:
    """Install system packages; each is given by its possible names. False when rights are missing or it failed."""
    prefix = apt_prefix(asking)
    if prefix is None:
        return False
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if not logged([*quiet, "update"], "apt-update"):  # the lists of a new image are empty
        print("   The package lists could not be renewed; going on with those that are here.")
    names = [known_package(package) for package in packages]
    return logged([*quiet, "install", "-y", "--no-install-recommends", *names], "apt-install")


def prepare_system(window: bool, virtual: bool, more_fonts: bool) -> None:
    """Install the system packages that are missing: what Qt needs, what `venv` needs, and the fonts.

    `window` adds the libraries of a real window, `virtual` a display without a screen, `more_fonts` the scripts
    that the sample project and the pictures show.
    """
    if not LINUX:
        return
    libraries = dict(LIBRARIES)
    if window or virtual:
        libraries.update(WINDOW_LIBRARIES)
    if window and os.environ.get("WAYLAND_DISPLAY"):
        libraries.update(WAYLAND_LIBRARIES)
    lacking = [name for name in libraries if not loads(name)]
    needed: list[Sequence[str]] = [libraries[name] for name in lacking]
    if virtual:
        needed += [names for program, names in VIRTUAL_DISPLAY.items() if not shutil.which(program)]
        needed += [names for place, names in READING_ALOUD.items() if not Path(place).exists()]
    if importlib.util.find_spec("ensurepip") is None:
        needed.append((f"python{sys.version_info[0]}.{sys.version_info[1]}-venv",))
    fonts: list[Sequence[str]] = [names for beginning, names in FONTS.items() if not has_font(beginning)]
    more: list[Sequence[str]] = [
        names for beginning, names in MORE_FONTS.items() if more_fonts and not has_font(beginning)
    ]
    if not (needed or fonts or more):
        return
    mesa = "libGL.so.1" in lacking  # nearly all of the size hangs on this one
    sizes = [text for text, some in ((LIBRARIES_SIZE, mesa), (FONTS_SIZE, fonts), (MORE_FONTS_SIZE, more)) if some]
    if shutil.which("apt-get") is None:
        if needed:
            named = ", ".join([*lacking, *(names[0] for names in needed if names not in libraries.values())])
            print(f"   Not found here: {named}. Install them with this system's own package manager; going on.")
        return
    size = f" ({'; '.join(sizes)})" if sizes else ""
    print(f"   Missing: {', '.join(names[-1] for names in needed + fonts + more)}{size}.", flush=True)
    if not apt(needed + fonts + more, asking=bool(needed)):
        command = " ".join(known_package(names) for names in needed + fonts + more)
        command = f"apt-get update && apt-get install -y --no-install-recommends {command}"
        if needed:
            raise Stop(f"System packages are missing. Ask your administrator for this, then start again:\n{command}")
        print(f"   Going on without these fonts. To add them: {command}")
    importlib.invalidate_caches()
    still = [name for name in lacking if not loads(name)]
    if still:
        raise Stop(f"Installed, but still not found: {', '.join(still)}.")


# -- the virtual environment -------------------------------------------------------------------------------------


def venv_python() -> Path:
    """The interpreter of the virtual environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def requirements(test: bool) -> list[str]:
    """What pyproject.toml asks for: to run, or to run and to test."""
    import tomllib  # Python 3.11 or newer only, and older ones have to reach check_python

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = list(project["dependencies"])
    if test:
        wanted += project["optional-dependencies"]["test"]
    return wanted


def fingerprint() -> str:
    """What an environment depends on: packages wanted, packages pinned, and the interpreter."""
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    parts = [requirements(test=True), pins, platform.python_version(), sys.base_prefix, str(VENV)]
    return hashlib.sha256(json.dumps(parts).encode("utf-8")).hexdigest()


def prepare_packages(test: bool) -> None:
    """Make .venv hold the pinned packages. A stamp, written last, says that a level is complete."""
    wanted = fingerprint()
    stamps = {False: VENV / "stamp-run", True: VENV / "stamp-test"}

    def complete(level: bool) -> bool:
        return stamps[level].is_file() and stamps[level].read_text(encoding="utf-8") == wanted

    if not complete(False) and not complete(True):
        if VENV.exists():
            shutil.rmtree(VENV)
        size = "150 MB, 515 MB" if test else "100 MB, 315 MB"
        print(f"   Making .venv and fetching packages (about {size} when unpacked).", flush=True)
        if not logged([sys.executable, "-m", "venv", str(VENV)], "venv"):
            raise Stop("Python could not make a virtual environment (.venv); its words are above.")
    if complete(test) or complete(True):
        return
    command = [str(venv_python()), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["--only-binary", ":all:", "-c", str(ROOT / "constraints.txt"), *requirements(test)]
    if not logged(command, "pip-install", env=child_env()):
        raise Stop(
            "The Python packages could not be installed; pip's words are above. Start again when that is mended."
        )
    stamps[test].write_text(wanted, encoding="utf-8")


def child_env(**more: str) -> dict[str, str]:
    """The environment of what is started here: our own package first, nothing of another Python, UTF-8."""
    env = dict(os.environ)
    for name in ("PYTHONHOME", "PYTHONSTARTUP", "PYTHONPATH", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"):
        env.pop(name, None)
    env.update(PYTHONPATH=str(ROOT), PYTHONUTF8="1", PYTHONNOUSERSITE="1")
    if not has_display():
        env["QT_QPA_PLATFORM"] = "offscreen"
    env.update(more)
    return env


def python(*args: str, prefix: Sequence[str] = (), **env: str) -> int:
    """Run the environment's Python in the project's directory and return its exit code."""
    command = [*prefix, str(venv_python()), *args]
    return subprocess.run(command, cwd=ROOT, env=child_env(**env), check=False).returncode


def prepare(test: bool, window: bool = False, virtual: bool = False, more_fonts: bool = False) -> None:
    """The steps that every job begins with."""
    check_system()
    with step("system libraries"):
        prepare_system(window, virtual, more_fonts)
    with step("Python packages"):
        prepare_packages(test)


# -- the jobs ----------------------------------------------------------------------------------------------------


def job_run(file: str | None) -> int:
    """Open the desk on a project, or on the sample project when none is named."""
    display = has_display()
    prepare(test=False, window=display)
    if file is None:
        with step("sample project"):
            return python("-m", "desktop", "demo", str(OUT / "demo"))
    path = str(Path(file).expanduser().resolve())
    if display:
        with step("desk"):
            return python("-m", "desktop", path)
    print("   There is no display, so no desk can be shown. This is what the project holds:")
    with step("project"):
        return python("-m", "desktop", "info", path)


def virtual_display() -> list[str]:
    """What has to stand before a command so that its windows get a display without a screen; empty if there is none."""
    if not LINUX or not shutil.which("xvfb-run"):
        return []
    return ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"]


def run_pytest(name: str, args: Sequence[str], walks: bool, long: bool) -> tuple[int, dict[str, int]]:
    """Run pytest once; return its exit code and its counts (tests, failures, errors, skipped)."""
    report = OUT / "test" / f"{name}.xml"
    report.parent.mkdir(parents=True, exist_ok=True)
    report.unlink(missing_ok=True)
    prefix = virtual_display() if walks else []
    env = {"QT_QPA_PLATFORM": "xcb" if prefix else "offscreen", "TESTIMONIA_LONG": "1" if long else "0"}
    # A test that hangs is shown with its stack and ends the run, instead of waiting for the patience of a server.
    patience = ["-o", f"faulthandler_timeout={3600 if long else 240}", "-o", "faulthandler_exit_on_timeout=true"]
    code = python("-m", "pytest", f"--junitxml={report}", *patience, *args, prefix=prefix, **env)
    counts = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}
    if report.is_file():
        for suite in ElementTree.parse(report).getroot().iter("testsuite"):
            for key in counts:
                counts[key] += int(suite.get(key, "0"))
    return code, counts


def files_alone() -> list[str]:
    """The files with tests that run alone: to collect all the others with them takes longer than these tests."""
    walks = ROOT / "tests" / "walks"
    files = sorted(path for path in (ROOT / "tests").rglob("test_*.py") if walks not in path.parents)
    return [str(path.relative_to(ROOT)) for path in files if "mark.serial" in path.read_text(encoding="utf-8")]


def job_test(long: bool, args: Sequence[str]) -> int:
    """All checks and all tests; with arguments for pytest, only what they choose."""
    prepare(test=True, virtual=True, more_fonts=True)
    started = time.monotonic()
    cores = os.cpu_count() or 1
    failed: list[str] = []
    total = {"tests": 0, "failures": 0, "errors": 0, "skipped": 0}

    def check(name: str, *command: str) -> None:
        with step(name):
            if python("-m", *command):
                failed.append(name)

    def tests(name: str, *chosen: str, walks: bool = False) -> None:
        with step(name):
            code, counts = run_pytest(name, chosen, walks, long)
            if code:  # 5, "nothing was collected", is a failure as well
                failed.append(name)
            for key, value in counts.items():
                total[key] += value

    if args:
        tests("chosen", *args, walks=any("walks" in arg for arg in args))
    else:
        check("ruff", "ruff", "check", ".")
        check("format", "ruff", "format", "--check", ".")
        check("mypy", "mypy")
        with step("imports"):  # its command has no module form
            if python("-c", "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"):
                failed.append("imports")
        if any((ROOT / "tests" / "walks").glob("test_*.py")):
            # Each process plays on a display of its own (tests/walks/displays.py), and waits for half of its time.
            tests("walks", "tests/walks", "-n", str(min(3, cores + 1)), "--dist=worksteal", walks=True)
        tests("alone", *files_alone(), "-m", "serial")
        # One more than there are cores: tests wait for the disk and for other processes.
        tests("tests", "--ignore=tests/walks", "-m", "not serial", "-n", str(min(4, cores + 1)), "--dist=worksteal")
    bad = total["failures"] + total["errors"]
    parts = [f"{bad} failed"] if bad else []
    parts.append(f"{total['tests'] - bad - total['skipped']} passed")
    if total["skipped"]:
        parts.append(f"{total['skipped']} skipped")
    if failed:
        print(f"   Not passed: {', '.join(failed)}")
        parts.append(f"{len(failed)} step{'s' if len(failed) > 1 else ''} not passed")
    print(f"===== {', '.join(parts)} in {time.monotonic() - started:.2f}s =====", flush=True)
    return 1 if failed else 0


def job_bench(quick: bool) -> int:
    """Measure what people feel, as ratios."""
    prepare(test=True, more_fonts=True)
    with step("bench"):
        return python("-m", "tests.bench", *(["--quick"] if quick else []), QT_QPA_PLATFORM="offscreen")


def job_pictures(folder: str | None) -> int:
    """Write a picture of every window."""
    prepare(test=True, more_fonts=True)
    target = Path(folder).expanduser().resolve() if folder else OUT / "pictures"
    with step("pictures"):
        code = python("-m", "tests.pictures", str(target), QT_QPA_PLATFORM="offscreen")
    if code == 0:
        print(f"The pictures lie in {target}")
    return code


def job_translations(clean: bool) -> int:
    """Bring the catalogues up to date, compile them and say what is wrong with them."""
    prepare(test=True)
    with step("translations"):
        return python("-m", "tools.catalogues", "all", *(["--clean"] if clean else []), QT_QPA_PLATFORM="offscreen")


def main() -> int:
    """Read the command and do it; the exit code is 0 only when every step went well."""
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up Testimonia on this machine, then do one job.")
    jobs = parser.add_subparsers(dest="job", required=True, metavar="JOB")
    run = jobs.add_parser("run", help="open the desk, on the sample project when no file is named")
    run.add_argument("file", nargs="?", metavar="FILE")
    test = jobs.add_parser(
        "test",
        help="all checks and all tests; further arguments go to pytest and choose tests",
        usage="dev.py test [-h] [--long] [ARGUMENTS OF PYTEST]",
    )
    test.add_argument("--long", action="store_true", help="the long counts of property, kill, fuzz and soak tests")
    bench = jobs.add_parser("bench", help="print what was measured as ratios and write it to out/bench.json")
    bench.add_argument("--quick", action="store_true", help="fewer repetitions")
    pictures = jobs.add_parser("pictures", help="write pictures of every window, in eight looks and more")
    pictures.add_argument("folder", nargs="?", metavar="DIR")
    translations = jobs.add_parser("translations", help="bring the catalogues up to date, compile and check them")
    translations.add_argument("--clean", action="store_true", help="drop what the program does not say any more")
    options, rest = parser.parse_known_args()
    if rest and options.job != "test":
        parser.error(f"unknown: {' '.join(rest)}")
    check_python()
    if options.job == "run":
        return job_run(options.file)
    if options.job == "test":
        return job_test(options.long, rest)
    if options.job == "bench":
        return job_bench(options.quick)
    if options.job == "translations":
        return job_translations(options.clean)
    return job_pictures(options.folder)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Stop as stop:
        print(stop, file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
