"""What has to be known before a damaged file can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.errors import PassphraseNeeded, ProjectMissing, StorageFailed
from desktop.core.storage.salvaging.images import key_of

if TYPE_CHECKING:
    from pathlib import Path


def needs_passphrase(source: Path) -> bool:
    """Whether a file that may be damaged can be read only with a passphrase.

    Raises ProjectMissing, NotAProject or StorageFailed.
    """
    if not source.is_file():
        raise ProjectMissing(path=source)
    try:
        key_of(source, None)
    except PassphraseNeeded:
        return True
    except OSError as error:
        raise StorageFailed(
            "{path} could not be read ({reason}). Nothing was changed.", path=source, reason=error.strerror or error
        ) from error
    return False
