"""Working on several codes at once, and the page of the codebook."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec

ACTIONS: tuple[ActionSpec, ...] = ()
