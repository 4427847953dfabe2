"""Writing what a project holds for other programs: one file a format, and a registry."""
