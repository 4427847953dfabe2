"""Codebooks from tables, pasted text and other projects, and the codebook of a project as a value."""
