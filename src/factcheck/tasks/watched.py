"""A fact base of which it is noted what raw texts a judge looks at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.index.files import digest
from factcheck.reading.years import ANY_YEAR

if TYPE_CHECKING:
    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.factbase import FactBase
    from factcheck.base.index.candidates import Wanted
    from factcheck.text.text import Span, Text


class Watched:
    """A fact base, as a judge asks for it; `texts` has the hash of each raw text that was looked at."""

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self.texts: dict[str, str] = {}
        self._hashed: dict[str, tuple[Text, str]] = {}

    def claims_of(self, subject: str, wanted: Wanted | None = None) -> list[Claim]:
        return self._base.claims_of(subject, wanted)

    def similar(
        self, folded: str, limit: int, *, named: bool = False, years: frozenset[int] = ANY_YEAR
    ) -> list[tuple[Claim, float]]:
        return self._base.similar(folded, limit, named=named, years=years)

    def also_about(self, claim: Claim, limit: int, *, years: frozenset[int] = ANY_YEAR) -> list[Claim]:
        return self._base.also_about(claim, limit, years=years)

    def anchor(self, evidence: Evidence) -> Span | None:
        self._look_at(evidence.source)
        return self._base.anchor(evidence)

    def text(self, source_id: str) -> Text:
        self._look_at(source_id)
        return self._base.text(source_id)

    def _look_at(self, source_id: str) -> None:
        self.texts[source_id] = self.hash_of(source_id)

    def hash_of(self, source_id: str) -> str:
        """What tells a source's raw text from any other."""
        text = self._base.text(source_id)
        known = self._hashed.get(source_id)
        if known is None or known[0] is not text:
            known = self._hashed[source_id] = text, digest(text.raw.encode("utf-8", "surrogatepass")).hex()
        return known[1]
