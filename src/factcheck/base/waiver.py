"""Waivers: passages of the sources that no claim shall cover, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.base.shape import Keys, Text
from factcheck.problem import NOWHERE, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

WAIVER = Keys(
    {"source": Text(), "quote": Text(), "prefix": Text(), "suffix": Text(), "reason": Text()},
    required=("source", "quote", "reason"),
    what="waiver",
)


@dataclass(frozen=True, slots=True)
class Waiver:
    """`quote` in `source` needs no claim, for `reason`."""

    source: str
    quote: str
    reason: str
    prefix: str = ""
    suffix: str = ""
    place: Place = NOWHERE
    places: Mapping[str, Place] = field(default_factory=dict)

    def at(self, key: str) -> Place:
        """Where `key` stands, else the waiver."""
        return self.places.get(key, self.place)


def waiver_of(entry: object, place: Place, places: Mapping[str, Place]) -> Waiver | None:
    """The waiver in a plain mapping; None when it is no mapping."""
    if not isinstance(entry, dict):
        return None
    texts = {key: text for key in WAIVER.keys if isinstance(text := entry.get(key, ""), str)}
    for key in WAIVER.required:
        texts.setdefault(key, "")
    return Waiver(**texts, place=place, places=places)
