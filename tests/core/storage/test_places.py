"""Whose folder a project lies in, by the rules of each system, all tried on this one."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from desktop.core.storage import places
from desktop.core.storage.places import LOCAL, Place, client_by_marks, client_by_name, place_of

if TYPE_CHECKING:
    from pathlib import Path

# In pieces, for no file of the project names a folder of a real machine.
HOME = "/" + "home/ana"

NAMED = [
    (f"{HOME}/Dropbox/field/a.testimonia", "Dropbox"),
    (f"{HOME}/Dropbox (Archive of Voices)/a.testimonia", "Dropbox"),
    ("C:\\Users\\Ana\\OneDrive\\a.testimonia", "OneDrive"),
    ("C:\\Users\\Ana\\OneDrive - Archive of Voices\\x\\a.testimonia", "OneDrive"),
    ("/Users/ana/Library/CloudStorage/OneDrive-Personal/a.testimonia", "OneDrive"),
    ("/Users/ana/Library/CloudStorage/OneDrive-SharedLibraries-Archive/a.testimonia", "OneDrive"),
    ("/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/My Drive/a.testimonia", "Google Drive"),
    ("/Users/ana/Library/CloudStorage/Egnyte-archive/a.testimonia", "Egnyte"),
    ("G:\\My Drive\\a.testimonia", "Google Drive"),
    ("G:/Shared drives/team/a.testimonia", "Google Drive"),
    ("/Users/ana/Google Drive/a.testimonia", "Google Drive"),
    ("/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/a.testimonia", "iCloud Drive"),
    ("C:\\Users\\Ana\\iCloudDrive\\a.testimonia", "iCloud Drive"),
    (f"{HOME}/Nextcloud/a.testimonia", "Nextcloud"),
    (f"{HOME}/ownCloud/a.testimonia", "ownCloud"),
    (f"{HOME}/Seafile/My Library/a.testimonia", "Seafile"),
    (f"{HOME}/pCloudDrive/a.testimonia", "pCloud"),
    (f"{HOME}/MEGA/a.testimonia", "MEGA"),
    ("C:\\Users\\Ana\\Box\\a.testimonia", "Box"),
    ("/Users/ana/Box/a.testimonia", "Box"),
    ("/Users/ana/Box Sync/a.testimonia", "Box"),
    (f"{HOME}/Tresors/a.testimonia", "Tresorit"),
    ("C:\\Users\\Ana\\Proton Drive\\ana\\My files\\a.testimonia", "Proton Drive"),
    ("C:\\Users\\Ana\\Documents\\SpiderOak Hive\\a.testimonia", "SpiderOak"),
    (f"{HOME}/Yandex.Disk/a.testimonia", "Yandex Disk"),
]

PLAIN = [
    f"{HOME}/projects/a.testimonia",
    f"{HOME}/projects/Box/a.testimonia",
    f"{HOME}/archive/mega/a.testimonia",
    f"{HOME}/Dropbox.testimonia",
    f"{HOME}/Dropboxes/a.testimonia",
    f"{HOME}/drive",
    "C:\\Users\\Ana\\Documents\\a.testimonia",
    "/Users/ana/CloudStorage/thing/a.testimonia",
]


@pytest.mark.parametrize(("path", "client"), NAMED)
def test_clients_folders_are_known_by_their_names(path: str, client: str) -> None:
    assert client_by_name(path, {}) == client


@pytest.mark.parametrize("path", PLAIN)
def test_other_folders_are_not_taken_for_a_clients(path: str) -> None:
    assert client_by_name(path, {}) == ""


def test_onedrive_may_lie_anywhere_on_windows() -> None:
    environment = {"OneDriveCommercial": "D:\\Shared With All"}
    assert client_by_name("d:\\shared with all\\x\\a.testimonia", environment) == "OneDrive"
    assert client_by_name("D:\\Shared\\a.testimonia", environment) == ""


MARKED = [
    (".stfolder/", "Syncthing"),
    (".sync_0a1b2c3d4e5f.db", "Nextcloud"),
    ("._sync_0a1b2c3d4e5f.db", "Nextcloud"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".sync/ID", "Resilio Sync"),
    (".sync/Archive/", "Resilio Sync"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache/", "Dropbox"),
    (".megaignore", "MEGA"),
]


@pytest.mark.parametrize(("mark", "client"), MARKED)
def test_marks_in_any_folder_above_are_seen(tmp_path: Path, mark: str, client: str) -> None:
    root = tmp_path / "shared"
    deep = root / "two" / "three"
    deep.mkdir(parents=True)
    sign = root / mark
    if mark.endswith("/"):
        sign.mkdir(parents=True)
    else:
        sign.parent.mkdir(exist_ok=True)
        sign.write_bytes(b"")
    assert client_by_marks(str(deep / "a.testimonia")) == client
    assert place_of(deep / "a.testimonia") == Place("synchronised", client)
    assert place_of(tmp_path / "a.testimonia") == LOCAL


def test_what_only_looks_like_a_mark_is_none(tmp_path: Path) -> None:
    (tmp_path / ".sync").mkdir()
    (tmp_path / "sync_0a1b2c3d4e5f.db").touch()
    (tmp_path / ".sync_notes.db").touch()
    (tmp_path / ".dropbox").mkdir()  # the client's settings in a home
    assert client_by_marks(str(tmp_path / "a.testimonia")) == ""


def test_a_mark_is_found_in_a_very_full_folder(tmp_path: Path) -> None:
    for number in range(places.LISTED + 50):
        (tmp_path / f"{number}").touch()
    (tmp_path / ".stfolder").mkdir()
    assert client_by_marks(str(tmp_path / "a.testimonia")) == "Syncthing"


def test_a_link_into_a_clients_folder_is_followed(tmp_path: Path) -> None:
    real = tmp_path / "Dropbox" / "work"
    real.mkdir(parents=True)
    (tmp_path / "short").symlink_to(real)
    assert place_of(tmp_path / "short" / "a.testimonia") == Place("synchronised", "Dropbox")


MOUNTS = rf"""22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:25 / /srv rw - autofs systemd-1 rw
31 30 0:40 / /srv/team\040files rw,relatime shared:9 master:2 - nfs4 host:/export rw,vers=4.2
32 22 0:41 / /srv/team rw - ext4 /dev/sdb rw
33 22 0:42 / {HOME}/far rw,nosuid,nodev - fuse.sshfs ana@host:/ rw
34 22 0:43 / {HOME}/vault rw - fuse.gocryptfs {HOME}/.v rw
35 22 0:44 / /mnt/c rw - 9p C: rw
36 22 0:45 / /mnt/both rw - cifs //host/x rw
37 22 0:46 / /mnt/both rw - ext4 /dev/sdc rw
38 22 0:47 / /run/user/1000/gvfs rw - fuse.gvfsd-fuse gvfsd-fuse rw
39 22 0:48 / /mnt/caf\303\251 rw - vboxsf share rw
broken line
40 22 0:49 / /mnt/nothing rw -
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        (f"{HOME}/a.testimonia", ""),
        ("/srv/team files/a.testimonia", "NFS"),
        ("/srv/team/a.testimonia", ""),
        ("/srv/team filesystem/a.testimonia", ""),
        (f"{HOME}/far/x/a.testimonia", "SSH"),
        (f"{HOME}/farther/a.testimonia", ""),
        (f"{HOME}/vault/a.testimonia", ""),
        ("/mnt/c/Users/a.testimonia", "9P"),
        ("/mnt/both/a.testimonia", ""),
        ("/run/user/1000/gvfs/smb-share:x/a.testimonia", "GVfs"),
        ("/mnt/café/a.testimonia", "VirtualBox"),
        ("/mnt/nothing/a.testimonia", ""),
    ],
)
def test_mounts_of_linux(path: str, network: str) -> None:
    assert places.network_on_linux(path, MOUNTS) == network


@pytest.mark.parametrize(
    "kind",
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "fuse.sshfs",
        "fuse.rclone",
        "davfs",
        "fuse.davfs2",
        "afs",
        "ceph",
        "glusterfs",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "vboxsf",
        "vmhgfs",
        "fuse.vmhgfs-fuse",
        "afpfs",
        "webdav",
    ],
)
def test_kinds_of_network_mounts(kind: str) -> None:
    assert places.network_on_linux("/m/a", f"1 0 0:1 / /m rw - {kind} x rw\n")


@pytest.mark.parametrize(
    "kind", ["ext4", "btrfs", "xfs", "tmpfs", "overlay", "fuseblk", "fuse.gocryptfs", "apfs", "zfs"]
)
def test_kinds_of_disks(kind: str) -> None:
    assert places.network_on_linux("/m/a", f"1 0 0:1 / /m rw - {kind} x rw\n") == ""


MAC = """/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect)
//ana@archive.example.org/team%20files on /Volumes/team files (smbfs, nodev, nosuid, mounted by ana)
host:/export on /Volumes/export (nfs, nodev, nosuid)
/dev/disk5s1 on /Volumes/Stick on a string (exfat, local, nodev)
ana@host:/ on /Volumes/far (macfuse, nodev, nosuid, synchronous)
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/Users/ana/a.testimonia", ""),
        ("/Volumes/team files/a.testimonia", "SMB"),
        ("/Volumes/export/x/a.testimonia", "NFS"),
        ("/Volumes/exports/a.testimonia", ""),
        ("/Volumes/Stick on a string/a.testimonia", ""),
        ("/Volumes/far/a.testimonia", "macFUSE"),
    ],
)
def test_mounts_of_macos(path: str, network: str) -> None:
    assert places.network_on_mac(path, MAC) == network


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("C:\\Users\\Ana\\a.testimonia", ""),
        ("\\\\server\\share\\a.testimonia", "SMB"),
        ("//server/share/a.testimonia", "SMB"),
        ("\\\\?\\UNC\\server\\share\\a.testimonia", "SMB"),
        ("\\\\?\\C:\\Users\\a.testimonia", ""),
        ("Z:\\team\\a.testimonia", "SMB"),
        ("\\\\?\\Z:\\team\\a.testimonia", "SMB"),
    ],
)
def test_drives_of_windows(path: str, network: str) -> None:
    types = {"C:\\": 3, "Z:\\": places.DRIVE_REMOTE}
    assert places.network_on_windows(path, lambda root: types[root]) == network


def test_a_path_that_nothing_can_be_is_a_place_like_any_other() -> None:
    assert place_of("/nowhere/at/all/a.testimonia") == LOCAL
    assert place_of("a.testimonia").kind in ("local", "synchronised", "network")


def test_it_costs_nothing_at_the_start(tmp_path: Path) -> None:
    path = tmp_path / "a.testimonia"
    place_of(path)
    best = min(_timed(path) for _ in range(20))
    assert best < 0.005, f"{best * 1000:.2f} ms"  # 0.2 ms where it was measured; generous for a busy machine


def _timed(path: Path) -> float:
    begun = time.perf_counter()
    place_of(path)
    return time.perf_counter() - begun
