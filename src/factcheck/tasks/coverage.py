"""Which assertions of the sources the claims cover, in the manner of coverage.py."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.base.load import load
from factcheck.problem import FactcheckError
from factcheck.reading.period import last_day
from factcheck.tasks.extract import extract
from factcheck.text.quotes import find_quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from factcheck.base.claim import Claim
    from factcheck.base.load import Loaded
    from factcheck.base.source import Source
    from factcheck.base.waiver import Waiver
    from factcheck.text.text import Span, Text


@dataclass(frozen=True, slots=True)
class Quoted:
    """A passage [start, end) that a claim (or a waiver) quotes."""

    start: int
    end: int
    claim: Claim | None = None
    waiver: Waiver | None = None


@dataclass(frozen=True, slots=True)
class Assertion:
    """A checkable value of a source: covered by claims, waived for a reason, or neither.

    `proposed` when no claim that covers it is reviewed yet.
    """

    start: int
    end: int
    text: str
    kind: str
    line: int
    claims: tuple[str, ...] = ()
    reason: str = ""
    proposed: bool = False

    @property
    def status(self) -> str:
        """`covered`, `waived` or `uncovered`."""
        if self.claims:
            return "covered"
        return "waived" if self.reason else "uncovered"


@dataclass(frozen=True, slots=True)
class SourceCoverage:
    """One source: its text, its assertions, and the passages that claims and waivers quote, in order."""

    source: Source
    text: Text
    assertions: tuple[Assertion, ...]
    quoted: tuple[Quoted, ...]

    def count(self, status: str) -> int:
        return sum(assertion.status == status for assertion in self.assertions)

    @property
    def missing(self) -> list[Assertion]:
        return [assertion for assertion in self.assertions if assertion.status == "uncovered"]


@dataclass(frozen=True, slots=True)
class Coverage:
    """All sources, in the order of the files; `lost` are the waivers whose quote stands nowhere."""

    sources: tuple[SourceCoverage, ...]
    lost: tuple[Waiver, ...] = ()

    def count(self, status: str) -> int:
        return sum(source.count(status) for source in self.sources)

    @property
    def percent(self) -> Fraction:
        return percent(self)

    @property
    def proposed(self) -> int:
        """How many assertions only proposed claims cover."""
        return sum(assertion.proposed for source in self.sources for assertion in source.assertions)

    def below(self, wanted: Fraction) -> bool:
        """Whether less is covered than wanted; exactly, so that 99.9 never passes for 100."""
        return self.percent < wanted


def percent(of: Coverage | SourceCoverage) -> Fraction:
    """Covered among those not waived, out of 100; 100 where there is nothing to cover."""
    covered, uncovered = of.count("covered"), of.count("uncovered")
    return Fraction(100 * covered, covered + uncovered) if covered + uncovered else Fraction(100)


def coverage(root: Path, only: Sequence[str] = ()) -> Coverage:
    """The coverage of the fact base at `root`, or of `only` some of its sources.

    Raises FactcheckError when the fact base cannot be read whole, or a source is unknown or has no text.
    """
    loaded = load(root)
    if loaded.unreadable:
        raise FactcheckError("the fact base cannot be read whole; correct this first", loaded.unreadable)
    only = [_named(loaded, name) for name in only]
    quoted = _quoted(loaded)
    wanted = [source for source in loaded.sources.values() if not only or source.id in only]
    covered = [_covered(source, _text(loaded, source), quoted[source.id]) for source in wanted if source.file]
    found = {id(passage.waiver) for passages in quoted.values() for passage in passages}
    lost = [w for w in loaded.waivers if id(w) not in found and (not only or w.source in only)]
    return Coverage(tuple(covered), tuple(lost))


def _named(loaded: Loaded, name: str) -> str:
    """The id of a source that is named by its id or by its file."""
    if name in loaded.sources:
        return name
    found = [source.id for source in loaded.sources.values() if source.file and name.endswith(source.file)]
    if len(found) != 1:
        raise FactcheckError(f"no source is called {name}; see: factcheck source list")
    return found[0]


def _text(loaded: Loaded, source: Source) -> Text:
    text, _, faults = loaded.raw(source.id)
    if text is None:
        raise FactcheckError("; ".join(f"{fault.place}: {fault.message}" for fault in faults))
    return text


def _quoted(loaded: Loaded) -> dict[str, list[Quoted]]:
    """Passages by source. A retracted claim covers nothing; a context covers what it says."""
    quoted: dict[str, list[Quoted]] = {source: [] for source in loaded.sources}
    for claim in loaded.claims:
        for item in claim.evidence if claim.status != "retracted" else ():
            spans = _find(loaded, item.source, item.quote, item.prefix, item.suffix)
            spans += _find(loaded, item.source, item.context)
            quoted.get(item.source, []).extend(Quoted(*span, claim=claim) for span in spans)
    for waiver in loaded.waivers:
        spans = _find(loaded, waiver.source, waiver.quote, waiver.prefix, waiver.suffix)
        quoted.get(waiver.source, []).extend(Quoted(*span, waiver=waiver) for span in spans)
    for passages in quoted.values():
        passages.sort(key=lambda passage: (passage.start, passage.end))
    return quoted


def _find(loaded: Loaded, source: str, quote: str, prefix: str = "", suffix: str = "") -> list[Span]:
    text = loaded.text(source) if quote else None
    return find_quote(text, quote, prefix, suffix) if text else []


def _covered(source: Source, text: Text, quoted: list[Quoted]) -> SourceCoverage:
    starts = [passage.start for passage in quoted]
    longest = max((passage.end - passage.start for passage in quoted), default=0)
    assertions = []
    markdown = source.file.lower().endswith(".md")  # whose front matter, code and comments assert nothing
    for mention in extract(text, source.file, markdown=markdown, as_of=last_day(source.issued)).mentions:
        first = bisect_right(starts, mention.start - longest - 1)
        near = quoted[first : bisect_right(starts, mention.start)]
        around = [passage for passage in near if passage.end >= mention.end]
        assertions.append(
            Assertion(
                mention.start,
                mention.end,
                mention.text,
                mention.kind,
                text.line_column(mention.start)[0],
                _claims(around),
                next((passage.waiver.reason for passage in around if passage.waiver), ""),
                _only_proposed(around),
            )
        )
    return SourceCoverage(source, text, tuple(assertions), tuple(quoted))


def _claims(passages: Iterable[Quoted]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(passage.claim.id for passage in passages if passage.claim))


def _only_proposed(passages: Iterable[Quoted]) -> bool:
    statuses = {passage.claim.status for passage in passages if passage.claim}
    return statuses == {"proposed"}
