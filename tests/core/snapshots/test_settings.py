"""The policy as it is kept on this machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from desktop.core.errors import SettingsNotKept
from desktop.core.snapshots import settings
from desktop.core.snapshots.listing import Policy

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(settings.VARIABLE, str(tmp_path / "config"))
    return tmp_path / "config"


def test_what_was_saved_is_loaded(config: Path, tmp_path: Path) -> None:
    assert settings.load_policy() == Policy()
    policy = Policy(1, 2, 3, 4_000, tmp_path / "ü", (tmp_path / "a",))
    settings.save_policy(policy)
    assert settings.load_policy() == policy
    assert [path.name for path in config.iterdir()] == [settings.NAME]


def test_a_place_that_was_given_up_is_remembered(config: Path, tmp_path: Path) -> None:
    a, b = tmp_path / "a", tmp_path / "b"
    settings.save_policy(Policy(folder=a))
    settings.save_policy(Policy(folder=b))
    assert settings.load_policy() == Policy(folder=b, former=(a,))
    settings.save_policy(Policy())
    assert settings.load_policy() == Policy(former=(b, a))
    settings.save_policy(Policy(folder=a))
    assert settings.load_policy() == Policy(folder=a, former=(b,))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        "\0",
        "[" * 100_000,
        '{"hourly": -1, "daily": "7", "weekly": true, "budget_bytes": 1e99, "folder": 5, "former": {}}',
        '{"folder": "relative", "former": [7, "also/relative", ""]}',
    ],
)
def test_what_makes_no_sense_is_as_if_nothing_had_been_chosen(config: Path, text: str) -> None:
    config.mkdir()
    (config / settings.NAME).write_text(text)
    assert settings.load_policy() == Policy()


def test_a_single_nonsense_does_not_take_the_rest_with_it(config: Path) -> None:
    config.mkdir()
    (config / settings.NAME).write_text(json.dumps({"hourly": 5, "daily": None, "former": 7}))
    assert settings.load_policy() == Policy(hourly=5)


def test_a_place_that_cannot_be_written_is_a_sentence(config: Path) -> None:
    config.write_text("a file is in the way")
    with pytest.raises(SettingsNotKept, match="They stay as they were"):
        settings.save_policy(Policy())
