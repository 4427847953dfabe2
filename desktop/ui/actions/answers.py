"""Certainty, notes, answer sets and defaults."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec

ACTIONS: tuple[ActionSpec, ...] = ()
