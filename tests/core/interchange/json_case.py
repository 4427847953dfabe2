"""A minimal file of somebody else's making, and reading one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from desktop.core.interchange.json_reader import create_from_json

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.core.project import Project

Data = dict[str, Any]


def minimal() -> Data:
    return {
        "format": "testimonia",
        "version": 1,
        "coders": [{"id": "ana", "name": "Ana"}, {"id": "7", "name": "Jonas"}],
        "documents": [{"id": "d", "name": "Doc", "text": "Ab 😀 cd\nef"}],
        "facets": [{"id": "f", "name": "Abuse"}, {"id": "p", "name": "Period"}],
        "codes": [
            {"id": "c1", "facet": "f", "parent": "c2", "name": "Child"},
            {"id": "c2", "facet": "f", "name": "Parent"},
            {"id": "c3", "facet": "p", "name": "The year", "edtf": "2014"},
        ],
        "segments": [
            {"id": "s1", "document": "d", "coder": "ana", "start": 0, "end": 4, "codes": ["c1", "c3"]},
            {"id": "s2", "document": "d", "coder": "7", "start": 0, "end": 4, "codes": []},
        ],
    }


def read(data: object, folder: Path, name: str = "made") -> Project:
    source = folder / f"{name}.json"
    source.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    project, _ = create_from_json(source, folder / f"{name}.testimonia")
    return project
