"""The counts of long and short runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.scale import scale

if TYPE_CHECKING:
    import pytest


def test_scale_follows_the_kind_of_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TESTIMONIA_LONG", raising=False)
    assert scale(3, 300) == 3
    monkeypatch.setenv("TESTIMONIA_LONG", "1")
    assert scale(3, 300) == 300
    monkeypatch.setenv("TESTIMONIA_LONG", "0")
    assert scale(3, 300) == 3
