"""``python -m desktop`` is the command ``testimonia``."""

from __future__ import annotations

import sys

from desktop.cli import main

sys.exit(main())
