"""A loaded fact base as the rules see it: claims with their spans, values and periods, read once."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from factcheck.reading.period import read_period
from factcheck.reading.read import read_value
from factcheck.text.fold import contested, fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.quotes import find_quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.load import Loaded
    from factcheck.base.waiver import Waiver
    from factcheck.base.yaml import Fault
    from factcheck.problem import Place
    from factcheck.reading.period import Period
    from factcheck.reading.value import Value
    from factcheck.text.text import Span

T = TypeVar("T")
_GAP = lazy_pattern("[^\\S]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef]")


class Found(NamedTuple):
    """What a rule yields: where, what is wrong and what to do, and the claims concerned."""

    place: Place
    message: str
    claims: tuple[str, ...] = ()


class Once:
    """What was read of words, and where quotes stand, whoever asked first."""

    def __init__(self) -> None:
        self.spans: dict[tuple[str, str, str, str], list[Span]] = {}
        self.folded: dict[str, str] = {}
        self.canonical: dict[str, str] = {"": ""}
        self.values: dict[str, Value | None] = {}
        self.periods: dict[str, Period | None] = {}


class Facts:
    """Everything a rule may ask of a fact base; nothing here changes it. `today` is the day of the run.

    `sound` are the claims that could be read without a fault: what others say is not worth comparing.
    """

    def __init__(
        self, loaded: Loaded, today: date, once: Once | None = None, words: Facts | None = None
    ) -> None:
        self.loaded = loaded
        self.today = today
        self.claims = loaded.claims
        self.sound = [claim for claim in loaded.claims if claim.id not in loaded.flawed]
        self.sources = loaded.sources
        self.names = loaded.names
        self.waivers = loaded.waivers
        self._once = once or Once()
        self._words = words
        self._kept: dict[Callable[[Facts], object], object] = {}

    def part(self, claims: list[Claim], waivers: list[Waiver], sources: Iterable[str]) -> Facts:
        """These claims and waivers with these sources and all names: what is found of them rests on no more,
        nor on the day. What was read once stays read.
        """
        loaded = self.loaded.part(claims, waivers, sources)
        return Facts(loaded, date.min, self._once, self._names_alone)

    @cached_property
    def _names_alone(self) -> Facts:
        return Facts(self.loaded.part([], [], []), date.min, self._once)

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def _faults(self) -> dict[str, list[Fault]]:
        table: dict[str, list[Fault]] = defaultdict(list)
        raw = (fault for source in self.sources for fault in self.loaded.wrong(source))
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
        """What `make` makes of these facts; it is made once, for all parts together of the names alone."""
        if self._words is not None:
            return self._words.keep(make)
        if make not in self._kept:
            self._kept[make] = make(self)
        return cast("T", self._kept[make])

    def canonical(self, word: str) -> str:
        """The canonical name of a word, in any script; the folded word where it has none."""
        found = self._once.canonical.get(word)
        if found is None:
            found = self._once.canonical[word] = self.names.canonical(word) or fold(word)
        return found

    def value(self, text: str) -> Value | None:
        """The quantity, rank or date that a text is as a whole; None for names."""
        if text not in self._once.values:
            self._once.values[text] = read_value(text)
        return self._once.values[text]

    def period(self, text: str) -> Period | None:
        """The days that a claim's `period` is; None where it cannot be read."""
        if text not in self._once.periods:
            self._once.periods[text] = read_period(text)
        return self._once.periods[text]

    def folded(self, word: str) -> str:
        """A word folded; words are few and asked for often."""
        found = self._once.folded.get(word)
        if found is None:
            found = self._once.folded[word] = fold(word)
        return found

    @cached_property
    def unsettled(self) -> list[tuple[Claim, int]]:
        """The evidence (claim, number) of which it is not certain that its quote stands once: nearly all
        does, and to know it takes no offsets.
        """
        held = [(claim, number) for claim in self.claims for number in range(len(claim.evidence))]
        quotes = [claim.evidence[number].quote for claim, number in held]
        # Folding is one call for all: a call costs more than a quote does.
        folded = fold("\n".join(quotes)).split("\n") if quotes else []
        if len(folded) != len(quotes):  # a quote holds a line end
            folded = [fold(quote) for quote in quotes]
        return [
            (claim, number)
            for (claim, number), words in zip(held, folded, strict=True)
            if not self._is_once(claim.evidence[number], words)
        ]

    @cached_property
    def unfound(self) -> set[str]:
        """Ids of claims with a quote that does not stand in its source."""
        return {claim.id for claim, number in self.unsettled if self.spans(claim.evidence[number]) == []}

    def _is_once(self, evidence: Evidence, folded: str) -> bool:
        """Whether its quote certainly stands once in its source, or there is no text to look in."""
        text = self.loaded.text(evidence.source)
        if text is None:
            return True
        if not folded or evidence.prefix or evidence.suffix or contested(evidence.quote):
            return False
        letters = text.squeezed.text
        at = letters.find(folded)
        return at >= 0 and letters.find(folded, at + 1) < 0 and not _GAP.search(evidence.quote)

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
        if key not in self._once.spans:
            self._once.spans[key] = find_quote(text, quote, prefix, suffix)
        return self._once.spans[key]
