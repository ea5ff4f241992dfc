"""Findings on what is said of each of several (两家都…), and on what is said of whom another might be."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.finding import SEVERITY, Finding, Reason, Verdict
from factcheck.judging.verdict import Decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.judging.drafts.draftview import SentenceView


def of_all(readings: Sequence[Sequence[Finding]]) -> list[Finding]:
    """What is said of each holds if it holds of all, and is false if it is of any."""
    places = {(f.start, f.end): None for found in readings for f in found}
    return [_of_all([_at(place, found) for found in readings]) for place in places]


def _at(place: tuple[int, int], found: Sequence[Finding]) -> Finding | None:
    return next((f for f in found if (f.start, f.end) == place), None)


def _of_all(readings: Sequence[Finding | None]) -> Finding:
    found = [f for f in readings if f is not None]
    contradicted = next((f for f in found if f.verdict is Verdict.CONTRADICTED), None)
    if contradicted is not None:
        return contradicted
    if len(found) < len(readings):
        return replace(
            found[0],
            verdict=Verdict.UNSUPPORTED,
            reason=Reason("nothing-comparable", {k: found[0].reason.about[k] for k in _KEPT}),
            claims=(),
            suggestion=None,
            citations=(),
        )
    worst = next((f for f in found if f.verdict is not Verdict.SUPPORTED), found[0])
    if worst.verdict is not Verdict.SUPPORTED:
        return worst
    return replace(
        worst,
        claims=tuple(dict.fromkeys(claim for f in found for claim in f.claims)),
        citations=tuple(dict.fromkeys(cited for f in found for cited in f.citations)),
        steps=tuple(dict.fromkeys(step for f in found for step in f.steps)),
    )


_KEPT = ("said", "kind")


def of_each(readings: Iterable[Sequence[Finding]]) -> list[Finding]:
    """The findings on several readings, of each place the worst."""
    worst: dict[tuple[int, int], Finding] = {}
    for finding in (finding for found in readings for finding in found):
        place = finding.start, finding.end
        if place not in worst or SEVERITY[finding.verdict] < SEVERITY[worst[place].verdict]:
            worst[place] = finding
    return [*worst.values()]


def unless_doubtful(decision: Decision, sentence: SentenceView, at: int) -> Decision:
    """What is said at `at` of nothing known is compared with nothing; of whom 其 may not mean, it excludes
    nothing.
    """
    first = decision.first
    if first is None:
        return decision
    unknown = sentence.unknown
    if unknown is not None and unknown <= at:
        named = any(place >= unknown for place in sentence.places_of(first.subject_forms))
        return decision if named else Decision(Verdict.UNSUPPORTED, "nothing-comparable")
    doubted = sentence.doubtful.get(first.subject, sentence.end) <= at
    if not doubted or decision.verdict not in (Verdict.CONTRADICTED, Verdict.DISPUTED):
        return decision
    return replace(decision, verdict=Verdict.UNSUPPORTED, code="whose")
