"""A loaded fact base as the rules see it: claims with their spans, values and periods, read once."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.text.quotes import find_quote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.load import Loaded
    from factcheck.base.waiver import Waiver
    from factcheck.base.yaml import Fault
    from factcheck.problem import Place
    from factcheck.text.text import Span


class Found(NamedTuple):
    """What a rule yields: where, what is wrong and what to do, and the claims concerned."""

    place: Place
    message: str
    claims: tuple[str, ...] = ()


class Facts:
    """Everything a rule may ask of a fact base; nothing here changes it. `today` is the day of the run."""

    def __init__(self, loaded: Loaded, today: date) -> None:
        self.loaded = loaded
        self.today = today
        self.claims = loaded.claims
        self.sources = loaded.sources
        self.names = loaded.names
        self.waivers = loaded.waivers
        self._spans: dict[tuple[str, str, str, str], list[Span]] = {}

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def _faults(self) -> dict[str, list[Fault]]:
        table: dict[str, list[Fault]] = defaultdict(list)
        raw = (fault for source in self.sources for fault in self.loaded.raw(source)[2])
        for fault in (*self.loaded.faults, *raw):
            table[fault.rule].append(fault)
        return table

    def record(self, fault: Fault) -> None:
        """Add a fault found by running the rules themselves."""
        self._faults[fault.rule].append(fault)

    def faults(self, rule: str) -> Iterator[Found]:
        """What reading the files found under this rule's name."""
        for fault in self._faults.get(rule, ()):
            yield Found(fault.place, fault.message, fault.claims)

    def spans(self, evidence: Evidence | Waiver) -> list[Span] | None:
        """Where the quote stands in its source; None when there is no text to look in."""
        return self._find(evidence.source, evidence.quote, evidence.prefix, evidence.suffix)

    def context(self, evidence: Evidence) -> list[Span] | None:
        """Where the context stands in the same source; None when there is none, or no text."""
        return self._find(evidence.source, evidence.context, "", "") if evidence.context else None

    def _find(self, source: str, quote: str, prefix: str, suffix: str) -> list[Span] | None:
        text = self.loaded.text(source)
        if text is None or not quote:
            return None
        key = (source, quote, prefix, suffix)
        if key not in self._spans:
            self._spans[key] = find_quote(text, quote, prefix, suffix)
        return self._spans[key]
