"""Whether the file at a path is still the one that was opened: not replaced, not removed, its drive not gone."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from desktop.core.errors import FileRemoved, FileReplaced, FileVanished

if TYPE_CHECKING:
    from pathlib import Path

ABSENT: Final = frozenset((errno.ENOENT, errno.ENOTDIR))


@dataclass(frozen=True, slots=True)
class Identity:
    """What the system tells one file from another by. ``inode`` is 0 where the system does not."""

    device: int
    inode: int
    folder_device: int

    @classmethod
    def of(cls, path: Path) -> Identity | None:
        """Of the file at ``path``; None when it cannot be told."""
        try:
            about, folder = os.stat(path), os.stat(path.parent)
        except OSError:
            return None
        return cls(about.st_dev, about.st_ino, folder.st_dev)

    def check(self, path: Path) -> None:
        """Raise FileReplaced, FileRemoved or FileVanished unless ``path`` is still this file."""
        try:
            about = os.stat(path)
        except OSError as error:
            if error.errno in ABSENT and self._folder_is_there(path):
                raise FileRemoved(path=path) from error
            raise FileVanished(path=path) from error
        if self.inode and about.st_ino and (about.st_dev, about.st_ino) != (self.device, self.inode):
            raise FileReplaced(path=path)

    def _folder_is_there(self, path: Path) -> bool:
        try:
            return os.stat(path.parent).st_dev == self.folder_device
        except OSError:
            return False
