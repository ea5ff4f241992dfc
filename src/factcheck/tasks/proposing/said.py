"""What is said of a value, and what one clause hands on to the next."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.tasks.proposing.periods import written

if TYPE_CHECKING:
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period
    from factcheck.tasks.proposing.attributes import Attribute
    from factcheck.tasks.proposing.clauses import Clause

Head = tuple[str, int]
"""What was spoken of, and where its clause begins."""

Found = tuple[str, int, int]
"""A canonical name, and where in the text it stands."""

_UP_TO = ("截至", "截止")


@dataclass(frozen=True, slots=True)
class Said:
    """A value and all that its clause, sentence and text say around it."""

    mention: Mention
    clause: Clause
    subject: str
    named: tuple[int, int] | None
    low: int
    attribute: Attribute
    period: Period | None
    basis: str = ""
    speaker: str = ""
    certainty: str = "asserted"
    sourced: str = ""
    listed: bool = False
    since: int | None = None


@dataclass(slots=True)
class State:
    """What a sentence hands on to its next clause, and a paragraph to its next sentence."""

    subject: str = ""
    named: tuple[int, int] | None = None
    period: Period | None = None
    kept: Period | None = None
    heads: list[Head] = field(default_factory=list)
    basis: str = ""
    speaker: str = ""
    sourced: str = ""
    certainty: str = "asserted"
    lead: Mention | None = None
    explicit: bool = False
    part: str = ""
    told: int | None = None

    def lead_by(self, mention: Mention, period: Period, *, lasting: bool = True) -> None:
        """What follows is of this period; the next sentences too, when it is a year or a state of things."""
        self.period = period
        lasts = period.grain == "year" or mention.text[:2] in _UP_TO
        self.kept = period if lasting and lasts else None


def when(said: Said) -> str:
    """The period of a value as claims write it."""
    return written(said.period) if said.period else ""
