"""Going through passages again, completeness, and covering what is hard to read."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec

ACTIONS: tuple[ActionSpec, ...] = ()
