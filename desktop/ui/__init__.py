"""The desk as Qt shows it."""

from __future__ import annotations

from desktop.ui.importing import leave_sources_alone

leave_sources_alone()
