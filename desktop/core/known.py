"""Rows by id for whoever takes it that they are all there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeVar

from desktop.core.errors import LostRow

if TYPE_CHECKING:
    from collections.abc import Iterable

K = TypeVar("K")
V = TypeVar("V")


class Known(dict[K, V]):
    """Something of each row of a table; asking for a row that is not there raises LostRow, as in a damaged file."""

    def __init__(self, table: str, pairs: Iterable[tuple[K, V]]) -> None:
        super().__init__(pairs)
        self.table = table

    def __missing__(self, key: K) -> NoReturn:
        raise LostRow(table=self.table, row=key)
