"""A damaged project and what is repaired of it."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from desktop.core.project import Project
from desktop.core.salvage import salvage

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.salvage import SalvageReport

PASSPHRASE = "three 'grey' herons \"at\" dusk"
SAID = b"Nobody said why."


def dump_of(path: Path, passphrase: str | None = None) -> dict[str, list[dict[str, Any]]]:
    with Project.open(path, read_only=True, passphrase=passphrase) as project:
        return project.store.dump()


def changed(path: Path, *statements: str) -> None:
    """As somebody does who opens the file with another program."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def places(data: bytes, what: bytes) -> list[int]:
    found, at = [], data.find(what)
    while at >= 0:
        found.append(at)
        at = data.find(what, at + 1)
    return found


def flipped(path: Path, *at: int) -> None:
    data = bytearray(path.read_bytes())
    for place in at:
        data[place] ^= 2
    path.write_bytes(data)


def repaired(path: Path, **more: Any) -> SalvageReport:
    return salvage(path, path.with_name("new.testimonia"), **more)


def new_of(path: Path) -> Path:
    return path.with_name("new.testimonia")
