"""Which problems have to do with what a branch touched."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from factcheck.base.changes import Changes
    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.base.source import Source
    from factcheck.problem import Place, Problem


SETTINGS = "factcheck.toml"  # gone, it leaves no word of what it said


def touched(facts: Facts, changes: Changes) -> Callable[[Problem], bool]:
    """Tells of a problem whether it stands on a changed line, concerns a claim that was changed or whose
    source or names were, or has to do with something that was removed; all do when the settings changed.
    """
    config = facts.loaded.config
    if SETTINGS in changes.gone or any(changes.touches(config.file, at, at) for at in config.lines()):
        return lambda _: True
    concerned = {claim.id for claim in _changed(facts, changes)} | _renamed(facts, changes)
    entries = {
        source.id: _lines(source) for source in facts.sources.values() if _has_changed(source, changes)
    }
    concerned |= {c.id for c in facts.claims if any(item.source in entries for item in c.evidence)}
    places = _of_waivers(facts, entries) | set(_left_over(facts, changes))

    def keep(problem: Problem) -> bool:
        place = problem.place
        if not concerned.isdisjoint(problem.claims) or changes.touches(place.path, place.line, place.line):
            return True
        if place in places or (place.path in changes.paths and not problem.claims):
            return True
        if any(place.path == path and place.line in lines for path, lines in entries.values()):
            return True
        return problem.rule.endswith("-unknown") and any(word in problem.message for word in changes.removed)

    return keep


def _changed(facts: Facts, changes: Changes) -> Iterator[Claim]:
    """The claims some line of which changed."""
    places = [claim.place for claim in facts.claims]
    for claim, last in zip(facts.claims, _last_lines(places, changes), strict=True):
        if last and changes.touches(claim.place.path, claim.place.line, last):
            yield claim


def _renamed(facts: Facts, changes: Changes) -> set[str]:
    """The claims that speak of a name some line of which changed."""
    names = list(facts.names.values())
    lasts = _last_lines([name.place for name in names], changes)
    found = {
        name.canonical
        for name, last in zip(names, lasts, strict=True)
        if last and changes.touches(name.place.path, name.place.line, last)
    }
    if not found:
        return set()
    return {claim.id for claim in facts.claims if any(facts.canonical(w) in found for w in claim.terms())}


def _last_lines(places: Iterable[Place], changes: Changes) -> Iterator[int]:
    """The last line of each entry, for it goes on to the next one; 0 in a file that was not touched."""
    places = list(places)
    starts: dict[str, list[int]] = defaultdict(list)
    for place in places:
        if place.path in changes.paths:
            starts[place.path].append(place.line)
    for lines in starts.values():
        lines.sort()
    for place in places:
        lines = starts.get(place.path, [])
        following = bisect_left(lines, place.line + 1)
        yield 0 if not lines else lines[following] - 1 if following < len(lines) else 1 << 60


def _of_waivers(facts: Facts, changed: Mapping[str, object]) -> set[Place]:
    """Where waivers quote a source that changed."""
    return {w.at(key) for w in facts.waivers if w.source in changed for key in ("source", "quote")}


def _left_over(facts: Facts, changes: Changes) -> Iterator[Place]:
    """The names and sources of which a removed line spoke: nothing else may speak of them."""
    removed = "\n".join(changes.removed_lines)
    if removed:
        for name in facts.names.values():
            if any(word in removed for word in name.words):
                yield name.place
        yield from (source.place for source in facts.sources.values() if source.id in removed)


def _lines(source: Source) -> tuple[str, range]:
    """The file of a reference and the lines it takes there."""
    last = max((place.line for place in source.places.values()), default=source.place.line)
    return source.place.path, range(source.place.line, last + 1)


def _has_changed(source: Source, changes: Changes) -> bool:
    path, lines = _lines(source)
    folder = path.rpartition("/")[0]
    raw = f"{folder}/{source.file}" if folder else source.file
    return raw in changes.paths or raw in changes.gone or changes.touches(path, lines[0], lines[-1])
