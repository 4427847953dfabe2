"""A client of AT-SPI, the bus on which screen readers of Linux read every program; for tests of what they find.

It runs on buses of its own, so that it neither needs a desktop nor meets one.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi2-bus-launcher"),
)
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE = "org.a11y.atspi.Accessible"
PROPERTIES = "org.freedesktop.DBus.Properties"
PATIENCE_MS = 5_000


def missing() -> str:
    """Why nothing can be read from outside here; nothing where it can."""
    if shutil.which("dbus-daemon") is None:
        return "dbus-daemon is not installed (Debian: dbus)"
    if not any(path.exists() for path in LAUNCHERS) or not SERVICE.exists():
        return "the bus of accessibility is not installed (Debian: at-spi2-core)"
    if shutil.which("Xvfb") is None:
        return "there is no display to run on (Debian: xvfb)"
    return ""


class Place(NamedTuple):
    """One accessible object: the program on the bus, and its path there."""

    service: str
    path: str


#: What dbus-send prints of a value.
_VALUE = re.compile(r'(?:string|object path) "(?P<words>(?:[^"\\\\]|\\\\.)*)"|(?:int32|uint32) (?P<number>-?\d+)')


class Buses:
    """A session bus and, started by it, the bus of accessibility; both go with ``end``."""

    def __init__(self, folder: Path) -> None:
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "AT_SPI_"))
        } | {"XDG_RUNTIME_DIR": str(runtime), "XDG_CACHE_HOME": str(folder / "cache"), "HOME": str(folder)}
        self.process = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=self.environment,
        )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.address
        self.reading_address = self.address
        found = self.ask(Place("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
        assert found, "the bus of accessibility did not start"
        self.reading_address = str(found[0])

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        if self.process.stdout is not None:
            self.process.stdout.close()

    # reading

    def ask(self, place: Place, face: str, method: str, *arguments: str) -> list[str | int]:
        """Call a method, with arguments as dbus-send takes them; the strings, paths and numbers of its answer."""
        to = [f"--bus={self.reading_address}", "--print-reply", f"--reply-timeout={PATIENCE_MS}"]
        called = [f"--dest={place.service}", place.path, f"{face}.{method}", *arguments]
        said = subprocess.run(
            ["dbus-send", *to, *called], stdin=subprocess.DEVNULL, capture_output=True, text=True, env=self.environment
        )
        body = said.stdout.partition("\n")[2]
        return [
            int(match["number"]) if match["number"] is not None else re.sub(r"\\\\(.)", r"\\1", match["words"])
            for match in _VALUE.finditer(body)
        ]

    def get(self, place: Place, name: str, face: str = ACCESSIBLE) -> str | int:
        found = self.ask(place, PROPERTIES, "Get", f"string:{face}", f"string:{name}")
        return found[0] if found else ""

    def name(self, place: Place) -> str:
        return str(self.get(place, "Name"))

    def role(self, place: Place) -> str:
        return str((self.ask(place, ACCESSIBLE, "GetRoleName") or [""])[0])

    def children(self, place: Place) -> list[Place]:
        found = [str(each) for each in self.ask(place, ACCESSIBLE, "GetChildren")]
        return [Place(*pair) for pair in zip(found[::2], found[1::2], strict=True)]

    def programs(self) -> list[Place]:
        """The programs that can be read."""
        return self.children(Place(REGISTRY, ROOT))

    def below(self, place: Place, *, most: int = 3000) -> Iterator[Place]:
        """Everything in a place, from the top."""
        waiting = [place]
        while waiting and most:
            most -= 1
            found = waiting.pop(0)
            yield found
            waiting += self.children(found)

    def find(self, place: Place, role: str, name: str = "", begins: bool = False) -> Place | None:
        """The first thing in a place with this role, and this name."""
        for each in self.below(place):
            if self.role(each) != role:
                continue
            called = self.name(each)
            if not name or called == name or (begins and called.startswith(name)):
                return each
        return None

    def wait_for(self, found: Callable[[], Any], seconds: float = 20.0) -> Any:
        """What is there after a while; None where it does not come."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            value = found()
            if value:
                return value
            time.sleep(0.05)
        return None


class Ear:
    """Hears what is announced on the bus."""

    def __init__(self, buses: Buses, folder: Path) -> None:
        self.told = folder / "announced.txt"
        rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
        with self.told.open("wb") as out:
            self.process = subprocess.Popen(
                ["dbus-monitor", "--address", buses.reading_address, rule], stdout=out, stderr=subprocess.DEVNULL
            )
        # Programs announce only while somebody listens, and who listens must stay on the bus.
        self.name = f"testimonia-ear-{os.getpid()}"
        self.bus = QDBusConnection.connectToBus(buses.reading_address, self.name)
        for event in ("object:announcement", "object:"):
            call = QDBusMessage.createMethodCall(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent")
            call.setArguments([event])
            self.bus.call(call, QDBus.CallMode.Block, PATIENCE_MS)

    def heard(self) -> list[str]:
        """Every announcement so far."""
        found = self.told.read_text("utf-8", "replace").split("member=Announcement")[1:]
        return [words for words in (self._words(each) for each in found) if words]

    @staticmethod
    def _words(message: str) -> str:
        strings = re.findall(r'string "(.*?)"\n', message, re.DOTALL)
        return max(strings, key=len, default="")

    def end(self) -> None:
        QDBusConnection.disconnectFromBus(self.name)
        self.process.terminate()
        self.process.wait(10)
