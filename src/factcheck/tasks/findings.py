"""What the rules find, and what they found before of claims that rest on what they rested on then."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.base.index.files import digest
from factcheck.base.listing import name_files
from factcheck.problem import Place
from factcheck.rules import BY_CLAIM, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts
    from factcheck.base.memory import Memory
    from factcheck.base.waiver import Waiver

Told = list[tuple[str, int, int, str, tuple[str, ...]]]  # what a rule found: place, message, claims
FOUND = "\0found "  # before the path, in the names of the memory


@dataclass(slots=True)
class Portion:
    """The claims and waivers of one file that cite one source first; `sources` are all they cite, `told` is
    what rules found of them.
    """

    claims: list[Claim] = field(default_factory=list)
    waivers: list[Waiver] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    key: str = ""
    told: dict[str, Told] = field(default_factory=dict)
    facts: Facts | None = None


class Findings:
    """What the rules find in the facts; of those that look at single claims, `memory` may know it."""

    def __init__(self, facts: Facts, memory: Memory) -> None:
        self._facts = facts
        self._memory = memory
        self._fresh: set[str] = set()

    def of(self, name: str) -> Iterator[Found]:
        """What one rule finds."""
        module = rule(name)
        if name not in BY_CLAIM:
            yield from module.check(self._facts)
            return
        for path, portions in self._portions.items():
            for portion in portions:
                if name not in portion.told:
                    self._fresh.add(path)
                    found = module.check(self._part(portion))
                    portion.told[name] = [(*one.place, one.message, one.claims) for one in found]
                for where, line, column, words, claims in portion.told[name]:
                    yield Found(Place(where, line, column), words, claims)

    def keep(self) -> None:
        """Remember what was found."""
        for path in self._fresh:
            told = {portion.key: portion.told for portion in self._portions[path]}
            self._memory.keep(FOUND + path, "", told)

    def _part(self, portion: Portion) -> Facts:
        if portion.facts is None:
            portion.facts = self._facts.part(portion.claims, portion.waivers, portion.sources)
        return portion.facts

    @cached_property
    def _portions(self) -> dict[str, list[Portion]]:
        facts = self._facts
        found: dict[tuple[str, str], Portion] = defaultdict(Portion)
        for claim in facts.claims:
            first = claim.evidence[0].source if claim.evidence else ""
            found[claim.place.path, first].claims.append(claim)
        for waiver in facts.waivers:
            found[waiver.place.path, waiver.source].waivers.append(waiver)
        by_file: dict[str, list[Portion]] = defaultdict(list)
        keys = _Keys(facts)
        for (path, first), portion in found.items():
            portion.sources = sorted(_cited(portion))
            portion.key = keys.of(path, first, portion)
            by_file[path].append(portion)
        for path, portions in by_file.items():
            known = self._memory.recall(FOUND + path, "", dict[str, dict[str, Told]]) or {}
            for portion in portions:
                portion.told = known.get(portion.key, {})
        return by_file


class _Keys:
    """Hashes of all that the rules may look at of a portion."""

    def __init__(self, facts: Facts) -> None:
        loaded = facts.loaded
        self._loaded = loaded
        self._hashes = {path: sha256 for path, (_, sha256) in loaded.contents.asked.items()}
        self._names = [(str(p), self._hashes.get(str(p), "")) for p in name_files(loaded.root, loaded.config)]
        self._sources: dict[str, list[object]] = {}
        self._left_out: dict[str, list[str]] = defaultdict(list)  # of what stands in a file, by path
        for claim in loaded.twice:
            self._left_out[claim.place.path].append(f"{claim.place} {claim.id}")
        for claim in loaded.claims if loaded.flawed else ():
            if claim.id in loaded.flawed:
                self._left_out[claim.place.path].append(claim.id)

    def of(self, path: str, first: str, portion: Portion) -> str:
        """The hash of its claims, its waivers, their sources, the names."""
        text = self._hashes.get(str(self._loaded.root / path), "")
        sources = [self._source(name) for name in portion.sources]
        parts = [path, text, first, self._left_out.get(path, ()), self._names, sources]
        return digest(json.dumps(parts).encode()).hex()

    def _source(self, name: str) -> list[object]:
        if name not in self._sources:
            source = self._loaded.sources.get(name)
            known = [source.csl, source.place.path, self._loaded.sha256(name)] if source else []
            self._sources[name] = [name, *known]
        return self._sources[name]


def _cited(portion: Portion) -> set[str]:
    """The sources that a portion names."""
    of_claims = {evidence.source for claim in portion.claims for evidence in claim.evidence}
    return of_claims | {waiver.source for waiver in portion.waivers}
