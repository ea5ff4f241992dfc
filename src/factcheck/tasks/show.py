"""One claim: what it says, where it stands, what it rests on, what relates to it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.base.expression import names_in
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.factbase import FactBase
    from factcheck.base.source import Source
    from factcheck.text.text import Span, Text

AROUND = 40  # code points of context on either side, ended at a sentence's end


@dataclass(frozen=True, slots=True)
class Shown:
    """A quote in its context; `span` and `line` are where it stands, None and 0 when it does not."""

    evidence: Evidence
    source: Source
    span: Span | None
    line: int
    before: str = ""
    quote: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Related:
    """Another claim and how it relates: differs (with the reason), derived from, gives, same attribute."""

    claim: Claim
    how: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """Everything `show` tells of a claim."""

    claim: Claim
    evidence: tuple[Shown, ...]
    related: tuple[Related, ...]


def show(base: FactBase, name: str) -> Card:
    """The claim with this id; FactcheckError where there is none."""
    claim = _claim(base, name)
    evidence = tuple(_shown(base, item) for item in claim.evidence)
    return Card(claim, evidence, tuple(_related(base, claim)))


def _claim(base: FactBase, name: str) -> Claim:
    claim = base.find_claim(name)
    if claim is None:
        near = get_close_matches(name, {claim.id: None for claim in base.claims()}, 3)
        what = f"did you mean {', '.join(near)}?" if near else "factcheck lookup finds claims by their words"
        raise FactcheckError(f"no claim has the id {name}; {what}")
    return claim


def _shown(base: FactBase, item: Evidence) -> Shown:
    source, text, span = base.source(item.source), base.text(item.source), base.anchor(item)
    if span is None:
        return Shown(item, source, None, 0)
    before, after = _around(text, span)
    line, _ = text.line_column(span.start)
    return Shown(item, source, span, line, before, text.raw[span.start : span.end], after)


def _around(text: Text, span: Span) -> tuple[str, str]:
    """What stands before and after on the same line, to the sentence's ends or AROUND code points."""
    raw = text.raw
    before = raw[max(0, span.start - AROUND) : span.start].rpartition("\n")[2]
    after = raw[span.end : span.end + AROUND].partition("\n")[0].rstrip("\r")
    start = max((before.rfind(end) for end in "。!?！？"), default=-1)
    stops = [after.find(end) for end in "。!?！？" if end in after]
    return before[start + 1 :], after[: min(stops) + 1] if stops else after


def _related(base: FactBase, claim: Claim) -> list[Related]:
    found: dict[str, Related] = {}
    for name, reason in claim.differs.items():
        _add(found, base.find_claim(name), "differs", reason)
    for name in names_in(claim.derived):
        _add(found, base.find_claim(name), "derived from", claim.derived)
    for other in base.naming(claim.id):
        if claim.id in other.differs:
            _add(found, other, "differs", other.differs[claim.id])
        else:
            _add(found, other, "gives", other.derived)
    for other in base.claims_of(claim.subject):
        if other.attribute == claim.attribute and other.id != claim.id:
            _add(found, other, "same attribute")
    return list(found.values())


def _add(found: dict[str, Related], claim: Claim | None, how: str, reason: str = "") -> None:
    if claim:
        found.setdefault(claim.id, Related(claim, how, reason))
