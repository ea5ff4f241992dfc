"""What comes out of a document, and what is to be said on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Extracted:
    """The text of a document, which tool took it out, and what the document says of itself as CSL fields.

    `notes` say what was not read, for a person to see.
    """

    text: str
    extractor: str
    csl: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Remark:
    """What is to be said on [start, end) of a draft's text."""

    start: int
    end: int
    text: str
