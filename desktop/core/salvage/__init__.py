"""A damaged project: everything that can be read and believed of it, in a new project, with what was lost."""

from __future__ import annotations

from desktop.core.salvage.looking import needs_passphrase
from desktop.core.salvage.report import SalvageReport
from desktop.core.salvage.work import salvage

__all__ = ["SalvageReport", "needs_passphrase", "salvage"]
