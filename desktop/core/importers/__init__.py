"""Reading documents: one module a format, all of them listed in :mod:`desktop.core.importers.registry`."""
