"""A claim as the registry has it, with its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.problem import Place

CERTAINTIES = ("asserted", "estimate", "forecast", "target", "hypothesis", "hearsay", "proposal")
STATUSES = ("proposed", "reviewed", "disputed", "retracted")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A W3C TextQuoteSelector: `quote` in `source`, told apart by `prefix` and `suffix`.

    `context` is a second quote in the same source that supplies the index, the year or the subject.
    """

    source: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    context: str = ""
    place: Place = Place("")


@dataclass(frozen=True, slots=True)
class Claim:
    """An assertion and what it rests on; every field is the text that stands in the file.

    `value` has one entry, or several for a list of names. `places` gives the place of each key
    (`evidence.0.quote` for nested ones).
    """

    id: str
    statement: str
    subject: str
    attribute: str
    value: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    basis: str = ""
    period: str = ""
    scope: str = ""
    speaker: tuple[str, ...] = ()
    certainty: str = "asserted"
    negated: bool = False
    derived: str = ""
    assuming: str = ""
    review_by: str = ""
    differs: Mapping[str, str] = field(default_factory=dict)
    allow: Mapping[str, str] = field(default_factory=dict)
    status: str = "reviewed"
    tags: tuple[str, ...] = ()
    note: str = ""
    place: Place = Place("")
    places: Mapping[str, Place] = field(default_factory=dict)
