"""Codebooks that come in, go out and are compared."""

from __future__ import annotations

from desktop.ui.actions.specs import ActionSpec, Need

A = ActionSpec
N = Need

ACTIONS: tuple[ActionSpec, ...] = (
    A(
        "codebook.import",
        "Import a codebook…",
        "Add codes from a table, from indented text or from a codebook file",
        "codebook",
        (),
        N.WRITABLE,
        "upload",
        group="exchange",
    ),
    A(
        "codebook.export",
        "Export the codebook…",
        "Write the codebook as a document, a table, Markdown or a codebook file",
        "codebook",
        (),
        N.PROJECT,
        "download",
        group="exchange",
    ),
    A(
        "codebook.compare",
        "Compare with another codebook…",
        "See how the codebook of another project differs, and take over what you choose",
        "codebook",
        (),
        N.PROJECT,
        group="exchange",
    ),
)
