"""Whether the system is set to fewer movements. Qt does not tell it, so each system is asked in its own way."""

from __future__ import annotations

import os
import sys
from functools import cache

#: How long an answer is waited for, in ms: a jump must not wait for a bus that does not answer.
PATIENCE_MS = 150


@cache
def system_reduces_motion() -> bool:
    """Asked once, when something would move first; False where nothing is said."""
    try:
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _mac()
        return _portal()
    except (ImportError, OSError, AttributeError, ValueError):
        return False


def _windows() -> bool:
    """SPI_GETCLIENTAREAANIMATION, which "Animation effects" in the settings changes."""
    import ctypes

    shown = ctypes.c_int(1)
    asked = ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(shown), 0)  # type: ignore[attr-defined,unused-ignore]
    return bool(asked) and not shown.value


def _mac() -> bool:
    from PySide6.QtCore import QSettings

    stored = QSettings("com.apple", "universalaccess").value("reduceMotion", 0)
    return str(stored).lower() in ("1", "true")


def _portal() -> bool:
    """The settings that desktops of Linux hand out: a wish for less motion, or GNOME's switch for animations."""
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:
        return False  # no desktop; a bus of our own would have nobody on it
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    for space, key, reduced in (
        ("org.freedesktop.appearance", "reduced-motion", "1"),
        ("org.gnome.desktop.interface", "enable-animations", "false"),
    ):
        call = QDBusMessage.createMethodCall(
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Settings",
            "ReadOne",
        )
        call.setArguments([space, key])
        call.setAutoStartService(False)  # where no desktop offers them, none is started for it
        answer = bus.call(call, QDBus.CallMode.Block, PATIENCE_MS)
        values = answer.arguments() if answer.type() == QDBusMessage.MessageType.ReplyMessage else []
        if values and str(_plain(values[0])).lower() == reduced:
            return True
    return False


def _plain(value: object) -> object:
    variant = getattr(value, "variant", None)
    return variant() if callable(variant) else value
