"""Every action declared once: id, text, shortcut, when enabled, what it calls."""
