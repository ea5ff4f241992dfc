"""The whole fact base with every quote anchored, for a format to write out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.base.load import load
from factcheck.base.root import read_config
from factcheck.problem import FactcheckError
from factcheck.tasks.conflicts import conflicts
from factcheck.text.quotes import find_quote

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.load import Loaded
    from factcheck.base.names import Names
    from factcheck.base.source import Source
    from factcheck.tasks.conflicts import Conflict
    from factcheck.text.text import Span, Text


@dataclass(frozen=True, slots=True)
class Anchored:
    """A piece of evidence and where its quote stands; no span where it is not in one place."""

    claim: Claim
    evidence: Evidence
    span: Span | None


@dataclass(frozen=True)
class Export:
    """Claims and sources in the order of the files; `texts` has the sources that have one."""

    claims: Sequence[Claim]
    sources: Sequence[Source]
    names: Names
    texts: dict[str, Text]
    anchored: Sequence[Anchored]
    conflicts: Sequence[Conflict]

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def titles(self) -> dict[str, str]:
        """What each source is called: its title, or its id."""
        return {source.id: source.title or source.id for source in self.sources}

    @cached_property
    def by_claim(self) -> dict[str, list[Anchored]]:
        found: dict[str, list[Anchored]] = {}
        for item in self.anchored:
            found.setdefault(item.claim.id, []).append(item)
        return found

    @cached_property
    def by_source(self) -> dict[str, list[Anchored]]:
        found: dict[str, list[Anchored]] = {}
        for item in self.anchored:
            found.setdefault(item.evidence.source, []).append(item)
        return found


def export(root: Path, today: date) -> Export:
    """Everything in the fact base at `root`; FactcheckError when it cannot be read whole."""
    loaded = load(root)
    if loaded.unreadable:
        raise FactcheckError("the fact base cannot be read whole; correct this first", loaded.unreadable)
    texts = {name: text for name in loaded.sources if (text := loaded.text(name))}
    anchored = [
        Anchored(claim, evidence, _span(loaded, evidence))
        for claim in loaded.claims
        for evidence in claim.evidence
    ]
    return Export(
        loaded.claims, list(loaded.sources.values()), loaded.names, texts, anchored, conflicts(root, today)
    )


def refuse_within(root: Path, output: Path) -> None:
    """FactcheckError where an export would be put among the fact base's own files, and be read as one."""
    config = read_config(root)
    for folder in (config.claims, config.sources):
        if output.resolve().is_relative_to((root / folder).resolve()):
            raise FactcheckError(f"{output} is within the fact base's own {folder}/; export to another place")


def _span(loaded: Loaded, evidence: Evidence) -> Span | None:
    text = loaded.text(evidence.source)
    spans = find_quote(text, evidence.quote, evidence.prefix, evidence.suffix) if text else []
    return spans[0] if len(spans) == 1 else None
