"""Codebooks that come in, go out and are compared."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec

ACTIONS: tuple[ActionSpec, ...] = ()
