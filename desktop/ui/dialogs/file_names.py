"""Names for files, made from the names of projects, that every system can hold."""

from __future__ import annotations

import os
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX = ".testimonia"
LONGEST = 80
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def stem_for(name: str) -> str:
    """A file name without suffix for a project's name: letters, marks and digits of any script, hyphens between."""
    kept = "".join(
        letter if unicodedata.category(letter)[0] in "LMN" else " "
        for letter in unicodedata.normalize("NFC", name).lower()
    )
    stem = "-".join(kept.split())[:LONGEST].strip("-")
    if not stem:
        return "project"
    return f"{stem}-project" if _RESERVED.fullmatch(stem) else stem


def free_stem(folder: Path, name: str) -> str:
    """The stem for a name, with a number behind it where such a file is in the folder already."""
    stem = candidate = stem_for(name)
    number = 2
    while (folder / f"{candidate}{SUFFIX}").exists():
        candidate = f"{stem}-{number}"
        number += 1
    return candidate


def is_good(name: str) -> bool:
    """Whether all systems can hold a file of this name."""
    whole = name.strip()
    return bool(
        whole
        and len(whole.encode()) <= 240
        and not _FORBIDDEN.search(whole)
        and not whole.endswith(".")
        and not _RESERVED.fullmatch(whole)
    )


def with_suffix(name: str, suffix: str = SUFFIX) -> str:
    """The name with its suffix, once."""
    cut = name.strip()
    return cut if cut.lower().endswith(suffix) else cut + suffix


def can_write(folder: Path) -> bool:
    """Whether a file can be made in the folder, as far as can be told without making one."""
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def in_words(folder: Path) -> str:
    """A folder as people write it: the home shortened."""
    from pathlib import Path as Plain

    try:
        inside = folder.absolute().relative_to(Plain.home())
    except (ValueError, RuntimeError):
        return str(folder)
    return "~" if str(inside) == "." else f"~{os.sep}{inside}"
