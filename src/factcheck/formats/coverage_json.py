"""`coverage --format json`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats.contract import Shape, dump
from factcheck.reading.decimals import decimal
from factcheck.tasks.coverage import Coverage, SourceCoverage, percent

if TYPE_CHECKING:
    from fractions import Fraction


def dumps(found: Coverage) -> str:
    """The counts of all and of each source, and each assertion with its status."""
    shape = _counts(found) | {
        "proposed": found.proposed,
        "sources": [
            {"source": source.source.id} | _counts(source) | {"assertions": _assertions(source)}
            for source in found.sources
        ],
        "lost_waivers": [
            {
                "source": waiver.source,
                "quote": waiver.quote,
                "path": waiver.place.path,
                "line": waiver.place.line,
            }
            for waiver in found.lost
        ],
    }
    return dump(shape, indent=1)


def _counts(of: Coverage | SourceCoverage) -> Shape:
    counts = {status: of.count(status) for status in ("covered", "waived", "uncovered")}
    return {"found": sum(counts.values())} | counts | {"percent": cut(percent(of))}


def cut(share: Fraction) -> str | None:
    """Cut, not rounded, to two places: 99.996 is not 100."""
    return decimal(share if share.denominator == 1 else type(share)(int(share * 100), 100))


def _assertions(source: SourceCoverage) -> list[Shape]:
    return [
        {
            "start": assertion.start,
            "end": assertion.end,
            "line": assertion.line,
            "kind": assertion.kind,
            "text": assertion.text,
            "status": assertion.status,
            "claims": list(assertion.claims),
            "reason": assertion.reason or None,
            "proposed": assertion.proposed,
        }
        for assertion in source.assertions
    ]
