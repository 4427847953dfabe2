"""Coding by typing: the palette that finds codes and reads periods at the passage."""

from __future__ import annotations

from desktop.ui.widgets.coding_palette.palette import CodingPalette

__all__ = ["CodingPalette"]
