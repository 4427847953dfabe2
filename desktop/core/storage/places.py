"""What kind of folder a project lies in: one of this machine, one that a client copies about, or one on a network.

Where a client copies files while they are written, or where another machine serves them, side files and shared memory
cannot be relied on. The signs are read from the path, from the marks that clients leave in their folders and from what
the system says of its mounts; every answer of the system can be given to the functions, so that each system's rules are
tried on all of them.
"""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

Kind = Literal["local", "synchronised", "network"]


@dataclass(frozen=True, slots=True)
class Place:
    """``client`` names who synchronises, or how the network is reached; empty for a folder of this machine."""

    kind: Kind
    client: str = ""


LOCAL: Final = Place("local")

# Names of folders as the clients make them, compared without case. A name ending in "*" stands for every longer one.
FOLDERS: Final[dict[str, str]] = {
    "dropbox": "Dropbox",
    "dropbox (*": "Dropbox",
    "dropbox-*": "Dropbox",
    "onedrive": "OneDrive",
    "onedrive -*": "OneDrive",
    "onedrive-*": "OneDrive",
    "skydrive": "OneDrive",
    "google drive": "Google Drive",
    "google drive (*": "Google Drive",
    "googledrive": "Google Drive",
    "googledrive-*": "Google Drive",
    "my drive": "Google Drive",
    "shared drives": "Google Drive",
    "mobile documents": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "nextcloud": "Nextcloud",
    "nextcloud-*": "Nextcloud",
    "owncloud": "ownCloud",
    "owncloud-*": "ownCloud",
    "owncloud -*": "ownCloud",
    "seafile": "Seafile",
    "seadrive": "Seafile",
    "resilio sync": "Resilio Sync",
    "btsync": "Resilio Sync",
    "pclouddrive": "pCloud",
    "pcloud drive": "pCloud",
    "pcloud sync": "pCloud",
    "pcloudsync": "pCloud",
    "megasync": "MEGA",
    "megasync uploads": "MEGA",
    "mega uploads": "MEGA",
    "box sync": "Box",
    "box-box": "Box",
    "tresorit": "Tresorit",
    "tresorit drive": "Tresorit",
    "tresors": "Tresorit",
    "proton drive": "Proton Drive",
    "protondrive": "Proton Drive",
    "protondrive-*": "Proton Drive",
    "spideroak hive": "SpiderOak",
    "spideroakone": "SpiderOak",
    "yandex.disk": "Yandex Disk",
    "yandexdisk": "Yandex Disk",
    "kdrive": "kDrive",
    "icedrive": "Icedrive",
    "jottacloud": "Jottacloud",
    "koofr": "Koofr",
    "hidrive": "HiDrive",
    "magentacloud": "MagentaCLOUD",
    "creative cloud files": "Creative Cloud",
    "nutstore files": "Nutstore",
    "baidusyncdisk": "Baidu",
}
# Words that folders of other people bear too: they count only directly in somebody's home.
HOME_FOLDERS: Final[dict[str, str]] = {"box": "Box", "mega": "MEGA", "sync": "Sync.com", "drive": "Synology Drive"}

MARKS: Final[dict[str, str]] = {
    ".stfolder": "Syncthing",
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".megaignore": "MEGA",
    ".tresorit": "Tresorit",
    ".synologyworkingdirectory": "Synology Drive",
    ".csync_journal.db": "ownCloud",
}
# Nextcloud and ownCloud keep their journal in the synchronised folder itself: .sync_0a1b2c3d4e5f.db
JOURNAL: Final = re.compile(r"\._?sync_[0-9a-f]{6,}\.db")
RESILIO: Final = (".sync/ID", ".sync/Archive", ".sync/IgnoreList", ".sync/root_acl_entry")
# A folder with more entries than this is not looked through; the fixed marks are asked for by name.
LISTED: Final = 400

NETWORKS: Final[dict[str, str]] = {
    "nfs": "NFS",
    "nfs4": "NFS",
    "cifs": "SMB",
    "smb3": "SMB",
    "smbfs": "SMB",
    "ncpfs": "NetWare",
    "afs": "AFS",
    "auristorfs": "AFS",
    "afpfs": "AFP",
    "coda": "Coda",
    "ceph": "Ceph",
    "glusterfs": "GlusterFS",
    "lustre": "Lustre",
    "gpfs": "GPFS",
    "beegfs": "BeeGFS",
    "orangefs": "OrangeFS",
    "gfs2": "GFS2",
    "ocfs2": "OCFS2",
    "9p": "9P",
    "davfs": "WebDAV",
    "davfs2": "WebDAV",
    "webdav": "WebDAV",
    "ftp": "FTP",
    "sshfs": "SSH",
    "rclone": "rclone",
    "gvfsd-fuse": "GVfs",
    "kio-fuse": "KIO",
    "s3fs": "S3",
    "curlftpfs": "FTP",
    "smbnetfs": "SMB",
    "google-drive-ocamlfuse": "Google Drive",
    "onedriver": "OneDrive",
    "macfuse": "macFUSE",
    "osxfuse": "macFUSE",
    "vboxsf": "VirtualBox",
    "vmhgfs": "VMware",
    "vmhgfs-fuse": "VMware",
    "prl_fs": "Parallels",
    "virtiofs": "virtiofs",
}
DRIVE_REMOTE: Final = 4


def place_of(path: Path | str) -> Place:
    """Where the project at ``path`` lies, which need not be there yet.

    Never raises; takes far below a millisecond on Linux, for it is on the way to the first paint.
    """
    given = os.path.abspath(path)
    try:
        real = os.path.realpath(given)
    except (OSError, ValueError):
        real = given
    ways = (given,) if real == given else (given, real)
    for way in ways:
        client = client_by_name(way, os.environ)
        if client:
            return Place("synchronised", client)
    if sys.platform == "win32":
        network = network_on_windows(real, _drive_type)
    elif sys.platform == "darwin":
        network = _network_on_mac(real)
    else:
        network = network_on_linux(real, _mountinfo())
    if network:
        return Place("network", network)
    for way in ways:
        client = client_by_marks(way)
        if client:
            return Place("synchronised", client)
    return LOCAL


def parts_of(path: str) -> list[str]:
    """The names on the way to a file, of a path of any system."""
    return [part for part in re.split(r"[/\\]+", path) if part]


def client_by_name(path: str, environment: Mapping[str, str]) -> str:
    """The client in whose folder ``path`` lies, by the names on the way; "" where none is known.

    ``environment`` may name the folders of OneDrive, as it does on Windows.
    """
    folders = [part.casefold() for part in parts_of(path)[:-1]]
    for variable in ("OneDrive", "OneDriveCommercial", "OneDriveConsumer"):
        root = [part.casefold() for part in parts_of(environment.get(variable, ""))]
        if root and folders[: len(root)] == root:
            return "OneDrive"
    homes = [["home", "*"], ["users", "*"], ["?:", "users", "*"], ["root"]]
    for at, name in enumerate(folders):
        client = FOLDERS.get(name) or next(
            (found for start, found in FOLDERS.items() if start.endswith("*") and name.startswith(start[:-1])), ""
        )
        if client:
            return client
        if name == "cloudstorage" and at and folders[at - 1] == "library" and at + 1 < len(folders):
            # Where macOS mounts every provider's files, as Provider-account.
            provider = parts_of(path)[at + 1].split("-")[0]
            return FOLDERS.get(provider.casefold(), provider)
        if name in HOME_FOLDERS and any(_matches(folders[:at], home) for home in homes):
            return HOME_FOLDERS[name]
    return ""


def _matches(folders: Sequence[str], pattern: Sequence[str]) -> bool:
    return len(folders) == len(pattern) and all(
        wanted == "*" or wanted == folder or (wanted == "?:" and re.fullmatch("[a-z]:", folder))
        for folder, wanted in zip(folders, pattern, strict=True)
    )


def client_by_marks(path: str) -> str:
    """The client that left its mark in a folder above ``path``; "" where there is none."""
    folder = os.path.dirname(path)
    while True:
        client = _mark_in(folder)
        if client:
            return client
        above = os.path.dirname(folder)
        if above == folder:
            return ""
        folder = above


def _mark_in(folder: str) -> str:
    with suppress(OSError, ValueError):
        with os.scandir(folder) as entries:
            names = [entry.name for entry in islice(entries, LISTED + 1)]
        if len(names) > LISTED:
            names = [name for name in (*MARKS, ".sync") if os.path.lexists(os.path.join(folder, name))]
        for name in names:
            if not name.startswith("."):
                continue
            if name.casefold() in MARKS and not _is_settings(folder, name):
                return MARKS[name.casefold()]
            if JOURNAL.fullmatch(name):
                return "Nextcloud"
            if name == ".sync" and any(os.path.lexists(os.path.join(folder, sign)) for sign in RESILIO):
                return "Resilio Sync"
    return ""


def _is_settings(folder: str, name: str) -> bool:
    """Whether a mark is a client's own settings in somebody's home, which is not synchronised for it."""
    return name in (".dropbox", ".tresorit") and os.path.isdir(os.path.join(folder, name))


# Linux


def network_on_linux(path: str, mountinfo: str) -> str:
    """The network by which ``path`` is reached, of the text of ``/proc/self/mountinfo`` (proc(5)); "" for a disk."""
    mounts = []
    for line in mountinfo.split("\n"):
        fields = line.split(" ")
        if "-" in fields[6:] and len(fields) > fields.index("-", 6) + 1:
            mounts.append((unescaped(fields[4]), fields[fields.index("-", 6) + 1]))
    return network_of(_kind_at(path, mounts))


def unescaped(text: str) -> str:
    r"""A path of the mount table, in which blanks and backslashes stand as octal numbers (``\040``)."""
    if "\\" not in text:
        return text
    raw = re.sub(rb"\\([0-7]{3})", lambda found: bytes([int(found[1], 8) & 0xFF]), os.fsencode(text))
    return os.fsdecode(raw)


def _kind_at(path: str, mounts: Iterable[tuple[str, str]]) -> str:
    """The kind of the mount that holds ``path``: the longest, of equal ones the last, which covers the others."""
    best, kind = -1, ""
    for point, found in mounts:
        root = point.rstrip("/")
        if len(root) >= best and (path == root or path.startswith(f"{root}/")):
            best, kind = len(root), found
    return kind


def network_of(kind: str) -> str:
    """The name of a network for the kind of a mount, ``fuse.`` before it or not; "" for a disk."""
    return NETWORKS.get(kind.removeprefix("fuse.").casefold(), "")


def _mountinfo() -> str:
    try:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as file:
            return file.read()
    except OSError:
        return ""


# macOS


def network_on_mac(path: str, mount_output: str) -> str:
    """The network by which ``path`` is reached, of what ``mount`` prints.

    Its lines are like ``//ana@host/share on /Volumes/share (smbfs, nodev)``; "" for a disk.
    """
    mounts = []
    for line in mount_output.split("\n"):
        found = re.fullmatch(r".+? on (/.*) \(([^,()]+)[^()]*\)", line)
        if found:
            mounts.append((found[1], found[2].strip()))
    return network_of(_kind_at(path, mounts))


def _network_on_mac(path: str) -> str:
    # Most projects lie on the disk of the system or of the homes; only for another one is it worth starting a program.
    folder = os.path.dirname(path)
    with suppress(OSError):
        device = os.stat(folder).st_dev
        if any(os.path.exists(known) and os.stat(known).st_dev == device for known in ("/", "/System/Volumes/Data")):
            return ""
    import subprocess

    try:
        done = subprocess.run(["/sbin/mount"], capture_output=True, timeout=2, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return network_on_mac(path, os.fsdecode(done.stdout))


# Windows


def network_on_windows(path: str, drive_type: Callable[[str], int]) -> str:
    r"""The network by which ``path`` is reached; ``drive_type`` is GetDriveTypeW, asked for ``C:\`` and the like."""
    text = path.replace("/", "\\")
    if text.startswith(("\\\\?\\UNC\\", "\\\\?\\unc\\")):
        return "SMB"
    text = text.removeprefix("\\\\?\\").removeprefix("\\\\.\\")
    if text.startswith("\\\\"):
        return "SMB"
    if re.match("[A-Za-z]:", text) and drive_type(f"{text[:2]}\\") == DRIVE_REMOTE:
        return "SMB"
    return ""


def _drive_type(root: str) -> int:
    if sys.platform == "win32":
        import ctypes

        return int(ctypes.windll.kernel32.GetDriveTypeW(root))
    else:  # noqa: RET505 (read by the type checker for each system)
        return 0
