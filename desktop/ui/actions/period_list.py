"""Periods as a list in time."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec

ACTIONS: tuple[ActionSpec, ...] = ()
