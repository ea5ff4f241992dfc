"""Find claims: either script, any wording, a question or a few words."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.source import Source
from factcheck.judging.lookup.search import SURE, Match, kind_of, near_names, search
from factcheck.judging.lookup.unsaid import unknown
from factcheck.judging.wording.glance import surely_differ
from factcheck.problem import FactcheckError
from factcheck.text.fold import fold
from factcheck.text.invisible import visible

if TYPE_CHECKING:
    from collections.abc import Callable
    from collections.abc import Set as AbstractSet

    from factcheck.base.claim import Claim
    from factcheck.base.factbase import FactBase
    from factcheck.text.text import Span

DIFFERING = 6  # so many claims that differ are told of each result,
BESIDES = 3  # and so many of those that do not say so themselves are looked at: a series may have fifty years
NEAR = 5  # so many names are offered when nothing is found
NAMES = 100_000  # and so many are gone through for it


class Filters(NamedTuple):
    """What a claim must be; "" is anything.

    It is about `subject` (any of its names), its attribute contains `attribute`, it rests on `source`,
    and its value is of `kind`.
    """

    subject: str = ""
    attribute: str = ""
    source: str = ""
    kind: str = ""


ANYTHING = Filters()


class Differing(NamedTuple):
    """A claim about the same that has another value.

    `why` is the first field the two differ in (basis, period, scope …), or `value` when it is that alone;
    `reason` is what one of them says of the other, when it does.
    """

    claim: Claim
    why: str
    reason: str = ""


class Result(NamedTuple):
    """A claim found. `spans` are the parts of its statement that match.

    `span` and `line` are where its first quote stands in `source`, None and 0 when that cannot be told.
    """

    claim: Claim
    score: float
    spans: tuple[tuple[int, int], ...]
    source: Source
    span: Span | None
    line: int
    differs: tuple[Differing, ...]


class Lookup(NamedTuple):
    """What a query found.

    `taken_for` is a name that was sought with it since it alone found nothing; `near` are names to try.
    `unknown` is whom or what it asks about where none of the results speaks of that.
    """

    query: str
    results: tuple[Result, ...]
    taken_for: str = ""
    near: tuple[str, ...] = ()
    unknown: str = ""


def lookup(base: FactBase, query: str, *, limit: int = 5, filters: Filters = ANYTHING) -> Lookup:
    """The claims that answer a query, at most `limit`, the best first."""
    keep = _filter(base, filters) if any(filters) else None
    matches, understood = search(_with(query, filters), base, limit, keep)
    if keep or understood.subjects or understood.attributes or (matches and matches[0].score >= SURE):
        return Lookup(
            query, tuple(_result(base, match) for match in matches), unknown=unknown(understood, matches)
        )
    near = near_names(understood.folded, islice(base.names.words(), NAMES), NEAR)
    slip = next((name for name in near if base.names.kind(name) != "attribute"), "")
    meant = _named(base, query, slip, limit) if slip else []
    if meant and (not matches or meant[0].score > matches[0].score):
        return Lookup(query, tuple(_result(base, match) for match in meant), slip, tuple(near))
    results = tuple(_result(base, match) for match in matches)
    return Lookup(query, results, "", tuple(near), unknown(understood, matches))


def _named(base: FactBase, query: str, name: str, limit: int) -> list[Match]:
    """What is found when the query is taken to name this: only what is about it."""
    spellings = base.names.spellings(name)
    matches, _ = search(_with(f"{query} {name}", ANYTHING), base, limit)
    return [match for match in matches if _about(match.claim, spellings)]


def _with(query: str, filters: Filters) -> str:
    """What is asked for by an option helps to find it."""
    return visible(" ".join(filter(None, (query, filters.subject, filters.attribute))))


def _about(claim: Claim, spellings: AbstractSet[str]) -> bool:
    return (
        fold(claim.subject) in spellings
        or fold(claim.attribute) in spellings
        or fold(claim.basis) in spellings
    )


def _filter(base: FactBase, filters: Filters) -> Callable[[Claim], bool]:
    subjects = base.names.spellings(filters.subject)
    attributes = base.names.spellings(filters.attribute)
    wanted = fold(filters.attribute)

    def keep(claim: Claim) -> bool:
        attribute = fold(claim.attribute)
        return (
            (not filters.subject or fold(claim.subject) in subjects)
            and (not filters.attribute or attribute in attributes or wanted in attribute)
            and (not filters.source or any(item.source == filters.source for item in claim.evidence))
            and (not filters.kind or kind_of(claim) == filters.kind)
        )

    return keep


def _result(base: FactBase, match: Match) -> Result:
    claim = match.claim
    source, span, line = _place(base, claim)
    return Result(claim, match.score, match.spans, source, span, line, tuple(_differing(base, claim)))


def _place(base: FactBase, claim: Claim) -> tuple[Source, Span | None, int]:
    """Its first evidence; a claim is shown even when its source is missing: `verify` tells of that."""
    if not claim.evidence:
        return Source(""), None, 0
    evidence = claim.evidence[0]
    try:
        source = base.source(evidence.source)
        span = base.anchor(evidence)
        line = base.text(evidence.source).line_column(span.start)[0] if span else 0
    except FactcheckError:
        known = base.find_source(evidence.source)
        return known or Source(evidence.source, csl={"id": evidence.source}), None, 0
    return source, span, line


def _differing(base: FactBase, claim: Claim) -> list[Differing]:
    """Those acknowledged, then others about the same with another value, those of its period first."""
    found: dict[str, Differing] = {}
    for other_id, reason in claim.differs.items():
        other = base.find_claim(other_id)
        if other:
            found[other.id] = Differing(other, difference(claim, other), reason)
    for other in base.naming(claim.id):
        found.setdefault(other.id, Differing(other, difference(claim, other), other.differs[claim.id]))
    for other in base.also_about(claim, BESIDES):
        if (
            other.id not in found
            and not _same_value(claim, other)
            and "retracted" not in (claim.status, other.status)
        ):
            found[other.id] = Differing(other, difference(claim, other))
    return list(found.values())[:DIFFERING]


def _same_value(one: Claim, other: Claim) -> bool:
    here, there = sorted(map(fold, one.value)), sorted(map(fold, other.value))
    if here == there:
        return True
    if len(here) != 1 or len(there) != 1 or surely_differ(here[0], there[0]):
        return False
    from factcheck.reading.read import read_value

    first, second = read_value(one.value[0]), read_value(other.value[0])
    if first is None or second is None:
        return False
    a, b = first.canonical(), second.canonical()
    return (a.kind, a.unit, a.tight) == (b.kind, b.unit, b.tight)


def difference(one: Claim, other: Claim) -> str:
    """What two claims about the same differ in besides their values; `value` when in nothing."""
    for key in ("subject", "basis", "period", "scope", "attribute", "speaker", "certainty", "negated"):
        if getattr(one, key) != getattr(other, key):
            return key
    return "value"
