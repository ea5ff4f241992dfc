"""A loaded fact base as the rules see it: claims with their spans, values and periods, read once."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from factcheck.reading.period import read_period
from factcheck.reading.read import read_value
from factcheck.text.fold import contested, fold
from factcheck.text.quotes import find_quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.load import Loaded
    from factcheck.base.waiver import Waiver
    from factcheck.base.yaml import Fault
    from factcheck.problem import Place
    from factcheck.reading.period import Period
    from factcheck.reading.value import Value
    from factcheck.text.text import Span

T = TypeVar("T")
_GAP = re.compile("[^\\S]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]")


class Found(NamedTuple):
    """What a rule yields: where, what is wrong and what to do, and the claims concerned."""

    place: Place
    message: str
    claims: tuple[str, ...] = ()


class Facts:
    """Everything a rule may ask of a fact base; nothing here changes it. `today` is the day of the run.

    `sound` are the claims that could be read without a fault: what others say is not worth comparing.
    """

    def __init__(self, loaded: Loaded, today: date) -> None:
        self.loaded = loaded
        self.today = today
        self.claims = loaded.claims
        self.sound = [claim for claim in loaded.claims if claim.id not in loaded.flawed]
        self.sources = loaded.sources
        self.names = loaded.names
        self.waivers = loaded.waivers
        self._spans: dict[tuple[str, str, str, str], list[Span]] = {}
        self._folded: dict[str, str] = {}
        self._canonical: dict[str, str] = {"": ""}
        self._values: dict[str, Value | None] = {}
        self._periods: dict[str, Period | None] = {}
        self._kept: dict[Callable[[Facts], object], object] = {}

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

    def all_written(self) -> list[Claim] | None:
        """The claims and those that repeat an id: what counts as use; None when some could not be read."""
        return None if self.loaded.gaps else [*self.claims, *self.loaded.twice]

    def record(self, fault: Fault) -> None:
        """Add a fault found by running the rules themselves."""
        self._faults[fault.rule].append(fault)

    def faults(self, rule: str) -> Iterator[Found]:
        """What reading the files found under this rule's name."""
        for fault in self._faults.get(rule, ()):
            yield Found(fault.place, fault.message, fault.claims)

    def keep(self, make: Callable[[Facts], T]) -> T:
        """What `make` makes of these facts; it is made once."""
        if make not in self._kept:
            self._kept[make] = make(self)
        return cast("T", self._kept[make])

    def canonical(self, word: str) -> str:
        """The canonical name of a word, in any script; the folded word where it has none."""
        found = self._canonical.get(word)
        if found is None:
            found = self._canonical[word] = self.names.canonical(word) or fold(word)
        return found

    def value(self, text: str) -> Value | None:
        """The quantity, rank or date that a text is as a whole; None for names."""
        if text not in self._values:
            self._values[text] = read_value(text)
        return self._values[text]

    def period(self, text: str) -> Period | None:
        """The days that a claim's `period` is; None where it cannot be read."""
        if text not in self._periods:
            self._periods[text] = read_period(text)
        return self._periods[text]

    def folded(self, word: str) -> str:
        """A word folded; words are few and asked for often."""
        found = self._folded.get(word)
        if found is None:
            found = self._folded[word] = fold(word)
        return found

    @cached_property
    def unsettled(self) -> list[tuple[Claim, int]]:
        """The evidence (claim, number) of which it is not certain that its quote stands once."""
        by_source: dict[str, list[tuple[Claim, int]]] = defaultdict(list)
        for claim in self.claims:
            for number, evidence in enumerate(claim.evidence):
                by_source[evidence.source].append((claim, number))
        return [odd for source, held in by_source.items() for odd in self._not_once(source, held)]

    @cached_property
    def unfound(self) -> set[str]:
        """Ids of claims with a quote that does not stand in its source."""
        return {claim.id for claim, number in self.unsettled if self.spans(claim.evidence[number]) == []}

    def _not_once(self, source: str, held: list[tuple[Claim, int]]) -> Iterator[tuple[Claim, int]]:
        """Those whose quote does not certainly stand once: nearly all do, and to know it takes no offsets.

        A source's quotes are folded together, since a call of `fold` costs more than a quote does.
        """
        text = self.loaded.text(source)
        if text is None:
            return
        evidence = [claim.evidence[number] for claim, number in held]
        quotes = [item.quote for item in evidence]
        folded = fold("\n".join(quotes)).split("\n")
        if len(folded) != len(quotes):  # a quote holds a line end
            folded = [fold(quote) for quote in quotes]
        letters = text.squeezed.text
        for entry, item, wanted in zip(held, evidence, folded, strict=True):
            at = letters.find(wanted)
            plain = wanted and not (
                item.prefix or item.suffix or contested(item.quote) or _GAP.search(item.quote)
            )
            if not plain or at < 0 or letters.find(wanted, at + 1) >= 0:
                yield entry

    def spans(self, evidence: Evidence | Waiver) -> list[Span] | None:
        """Where the quote stands in its source; None when there is no text to look in."""
        return self._find(evidence.source, evidence.quote, evidence.prefix, evidence.suffix)

    def context(self, evidence: Evidence) -> list[Span] | None:
        """Where the context stands in the same source; None when there is none, or no text."""
        return self._find(evidence.source, evidence.context, "", "") if evidence.context else None

    def _find(self, source: str, quote: str, prefix: str, suffix: str) -> list[Span] | None:
        text = self.loaded.text(source)
        if text is None or not quote or quote.isspace():
            return None
        key = (source, quote, prefix, suffix)
        if key not in self._spans:
            self._spans[key] = find_quote(text, quote, prefix, suffix)
        return self._spans[key]
