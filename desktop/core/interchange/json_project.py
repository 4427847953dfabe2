"""The whole project as JSON, written and read: what other modules use; ``docs/json.md`` describes the format."""

from __future__ import annotations

from desktop.core.interchange.json_reader import ReadReport, create_from_json
from desktop.core.interchange.json_writer import JsonReport, dumps, write_json

__all__ = ["JsonReport", "ReadReport", "create_from_json", "dumps", "write_json"]
