"""How many snapshots to keep and where, as chosen on this machine: a small file without a word of any project."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from desktop.core.errors import SettingsNotKept
from desktop.core.snapshots.listing import Policy

#: Names another folder for the settings.
VARIABLE: Final = "TESTIMONIA_CONFIG"
NAME: Final = "snapshots.json"


def place() -> Path:
    """The file of the settings; it need not be there."""
    chosen = os.environ.get(VARIABLE)
    if chosen:
        return Path(chosen) / NAME
    from platformdirs import user_config_path

    return user_config_path("Testimonia", appauthor=False) / NAME


def load_policy() -> Policy:
    """The policy as it was saved; what cannot be read or makes no sense is as if it had not been chosen."""
    found: Any = None
    with suppress(OSError, ValueError, RecursionError):
        found = json.loads(place().read_text(encoding="utf-8"))
    if not isinstance(found, dict):
        return Policy()
    usual = Policy()
    folder = found.get("folder")
    former = found.get("former")
    return Policy(
        hourly=_number(found.get("hourly"), usual.hourly),
        daily=_number(found.get("daily"), usual.daily),
        weekly=_number(found.get("weekly"), usual.weekly),
        budget_bytes=_number(found.get("budget_bytes"), usual.budget_bytes),
        folder=_folder(folder),
        former=tuple(each for each in map(_folder, former) if each is not None) if isinstance(former, list) else (),
    )


def save_policy(policy: Policy) -> None:
    """Keep the policy. A place that is given up for another is remembered. Raises SettingsNotKept."""
    before = load_policy()
    former = [*policy.former]
    for each in (before.folder, *before.former):
        if each is not None and each != policy.folder and each not in former:
            former.append(each)
    target = place()
    unfinished = target.with_name(f"{NAME}.new")
    values = {
        "hourly": policy.hourly,
        "daily": policy.daily,
        "weekly": policy.weekly,
        "budget_bytes": policy.budget_bytes,
        "folder": None if policy.folder is None else str(policy.folder),
        "former": [str(each) for each in former if each != policy.folder],
    }
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
        os.replace(unfinished, target)
    except (OSError, ValueError) as error:
        raise SettingsNotKept(path=target, reason=getattr(error, "strerror", None) or error) from error


def _number(value: Any, usual: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 62 else usual


def _folder(value: Any) -> Path | None:
    return Path(value) if isinstance(value, str) and value and "\0" not in value and Path(value).is_absolute() else None
