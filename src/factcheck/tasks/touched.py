"""Which problems have to do with what a branch touched."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from factcheck.base.changes import Changes
    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.base.source import Source
    from factcheck.problem import Problem


def touched(facts: Facts, changes: Changes) -> Callable[[Problem], bool]:
    """Tells of a problem whether it stands on a changed line, concerns a claim that was changed or whose
    source was, or misses something that was removed.
    """
    concerned = {claim.id for claim in _changed(facts, changes)}
    entries = {
        source.id: _lines(source) for source in facts.sources.values() if _has_changed(source, changes)
    }
    concerned |= {c.id for c in facts.claims if any(item.source in entries for item in c.evidence)}

    def keep(problem: Problem) -> bool:
        place = problem.place
        if not concerned.isdisjoint(problem.claims) or changes.touches(place.path, place.line, place.line):
            return True
        if place.path in changes.paths and not problem.claims:
            return True
        if any(place.path == path and place.line in lines for path, lines in entries.values()):
            return True
        return problem.rule.endswith("-unknown") and any(word in problem.message for word in changes.removed)

    return keep


def _changed(facts: Facts, changes: Changes) -> Iterator[Claim]:
    """The claims some line of which changed; a claim goes on to the next one."""
    starts: dict[str, list[int]] = defaultdict(list)
    for claim in facts.claims:
        if claim.place.path in changes.paths:
            starts[claim.place.path].append(claim.place.line)
    for lines in starts.values():
        lines.sort()
    for claim in facts.claims:
        lines = starts.get(claim.place.path, [])
        if lines:
            following = bisect_left(lines, claim.place.line + 1)
            last = lines[following] - 1 if following < len(lines) else 1 << 60
            if changes.touches(claim.place.path, claim.place.line, last):
                yield claim


def _lines(source: Source) -> tuple[str, range]:
    """The file of a reference and the lines it takes there."""
    last = max((place.line for place in source.places.values()), default=source.place.line)
    return source.place.path, range(source.place.line, last + 1)


def _has_changed(source: Source, changes: Changes) -> bool:
    path, lines = _lines(source)
    folder = path.rpartition("/")[0]
    raw = f"{folder}/{source.file}" if folder else source.file
    return raw in changes.paths or changes.touches(path, lines[0], lines[-1])
