"""Where the files lie that belong to the program but are no code: icons, codebooks, schemas, sample sources."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """The directory of all resources: in a frozen bundle, in an installed wheel, or in a checkout.

    Raises FileNotFoundError where the installation is incomplete.
    """
    here = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle) / "resources"] if bundle else []
    places += [here / "_resources", here.parent / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError("The resources of Testimonia are missing. Install it again.")


def resource(*parts: str) -> Path:
    """The path of one resource, such as ``resource("icons", "search.svg")``; it need not exist."""
    return resource_root().joinpath(*parts)


def docs_root() -> Path:
    """The directory of the guide and its pictures: among the resources of a bundle or wheel, or in a checkout.

    It need not exist where an installation is incomplete.
    """
    root = resource_root()
    inside = root / "docs"
    return inside if inside.is_dir() else root.parent / "docs"
