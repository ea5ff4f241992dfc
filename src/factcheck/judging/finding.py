"""A verdict on one assertion of a draft, and on the sentence that holds it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """In the contract's order: the most severe first."""

    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    AMBIGUOUS = "ambiguous"
    UNSUPPORTED = "unsupported"
    SUPPORTED = "supported"
    UNCHECKED = "unchecked"


SEVERITY = {verdict: place for place, verdict in enumerate(Verdict)}


def most_severe(verdicts: list[Verdict]) -> Verdict:
    """The first of `verdicts` in the contract's order; `unchecked` when there are none."""
    return min(verdicts, key=SEVERITY.__getitem__, default=Verdict.UNCHECKED)


@dataclass(frozen=True, slots=True)
class Other:
    """Another claim that the words may mean: its value, and what tells it from the first (any may be "")."""

    value: str
    basis: str
    attribute: str
    period: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a verdict fell: the `code` of a message and what it is about, for any language to word and join.

    `others` are the claims that it also might be, `speakers` who says so in the source, nearest first.
    `short_of`: what the claims that it rests on lack, a `quote` that stands in its source, or a `review`.
    """

    code: str
    about: Mapping[str, str] = field(default_factory=dict)
    others: tuple[Other, ...] = ()
    speakers: tuple[str, ...] = ()
    short_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Citation:
    """A span of a raw text that a finding rests on; `line` counts from 1."""

    claim: str
    source: str
    quote: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Step:
    """One line of an explanation: what was weighed, what came of it."""

    about: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict on the words [start, end) of a draft, by the claims that decided it."""

    start: int
    end: int
    text: str
    verdict: Verdict
    reason: Reason
    claims: tuple[str, ...] = ()
    suggestion: str | None = None
    citations: tuple[Citation, ...] = ()
    steps: tuple[Step, ...] = ()
