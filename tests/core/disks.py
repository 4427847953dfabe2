"""Small disks of their own for tests: full ones, read-only ones, ones that go away. Needs a superuser on Linux."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

WHY_NOT = "mounting a small disk needs a superuser on Linux; the same ground is covered by test_faults.py"


def run(*command: object) -> None:
    subprocess.run([str(word) for word in command], check=True, capture_output=True, timeout=60)


def can_mount() -> bool:
    tools = all(shutil.which(tool) for tool in ("mount", "umount", "losetup", "mkfs.ext4"))
    return sys.platform == "linux" and os.geteuid() == 0 and tools


class Disk:
    """One small disk; ``kind`` is tmpfs or ext4."""

    def __init__(self, folder: Path, kind: str, megabytes: int) -> None:
        self.kind = kind
        self.root = folder / f"disk-{kind}"
        self.root.mkdir()
        self.device = ""
        self.mounted = False
        if not can_mount():
            pytest.skip(WHY_NOT)
        try:
            if kind == "ext4":
                image = folder / "image"
                with image.open("wb") as file:
                    file.truncate(megabytes << 20)
                # Blocks as large as pages of memory, as disks of any real size have them. In smaller ones the engine
                # makes sure of a part of each page of its index only, and a full disk ends the process there.
                run("mkfs.ext4", "-q", "-m", "0", "-b", "4096", image)
                done = subprocess.run(
                    ["losetup", "-f", "--show", str(image)], check=True, capture_output=True, text=True
                )
                self.device = done.stdout.strip()
            self.megabytes = megabytes
            self.mount()
        except (OSError, subprocess.SubprocessError):
            self.remove()
            pytest.skip(WHY_NOT)

    def mount(self, *options: str) -> None:
        if self.kind == "tmpfs":
            run("mount", "-t", "tmpfs", "-o", f"size={self.megabytes}m", "none", self.root)
        else:
            run("mount", *options, self.device, self.root)
        self.mounted = True

    def protect(self, *, read_only: bool) -> None:
        run("mount", "-o", f"remount,{'ro' if read_only else 'rw'}", self.root)

    def vanish(self) -> None:
        run("umount", "-l", self.root)
        self.mounted = False

    @property
    def filler(self) -> Path:
        return self.root / "filler"

    def fill(self, leaving: int = 0) -> None:
        """Write until nothing but ``leaving`` bytes, in steps of 4 kB, is left."""
        with self.filler.open("ab", buffering=0) as file, suppress(OSError):
            while file.write(bytes(4096)) == 4096:
                continue
        if leaving:
            with self.filler.open("r+b") as file:
                file.truncate(max(0, self.filler.stat().st_size - leaving))

    def clear(self) -> None:
        self.filler.unlink()

    def remove(self) -> None:
        with suppress(OSError, subprocess.SubprocessError):
            if self.mounted:
                run("umount", "-l", self.root)
        with suppress(OSError, subprocess.SubprocessError):
            if self.device:
                run("losetup", "-d", self.device)
