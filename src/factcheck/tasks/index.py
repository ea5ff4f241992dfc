"""Bring the index up to date, or build it anew, and say what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.factbase import FactBase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factcheck.base.index.statistics import Statistics


def index(
    root: Path,
    *,
    cache: Path | None = None,
    rebuild: bool = False,
    tick: Callable[[int, int], None] | None = None,
) -> Statistics:
    """What the index of the fact base at `root` is made of once it is up to date."""
    return FactBase.open(root, cache=cache, tick=tick, rebuild=rebuild).index
