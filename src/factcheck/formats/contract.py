"""The published JSON shapes, built by hand: what other programs read must not change when a class does.

Each function makes one shape of the contract (`docs/formats.md`) out of our own types. Quantities are
decimal strings, days ISO 8601, offsets code points; what is unknown is null where the contract says so and
left out where the file leaves it out. Golden files hold the shapes (`tests/formats/test_contract.py`).
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

from factcheck.reading.decimals import decimal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.source import Source
    from factcheck.judging.finding import Citation, Finding
    from factcheck.problem import Problem
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Exact
    from factcheck.tasks.check import Checked

Shape = dict[str, Any]


def dump(shape: Shape, *, indent: int | None = None) -> str:
    """A shape as one line of JSON (or several, with an indent), Chinese as Chinese."""
    return json.dumps(shape, ensure_ascii=False, indent=indent)


def assertion(path: str, mention: Mention) -> Shape:
    """One line of `extract --format jsonl`."""
    value = mention.value
    low = high = None
    if value:
        as_text = day if mention.kind == "date" else decimal
        low, high = as_text(value.tight.low), as_text(value.tight.high)
    return {
        "path": path,
        "kind": mention.kind,
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        "low": low,
        "high": high,
        "unit": value.unit if value else None,
        "modifier": value.modifier if value else None,
    }


def day(ordinal: Exact | None) -> str | None:
    """A day counted as `date.toordinal` does, in ISO 8601."""
    return None if ordinal is None else date.fromordinal(int(ordinal)).isoformat()


def finding(found: Finding, message: str) -> Shape:
    """One finding of a checked sentence, worded by the caller."""
    return {
        "start": found.start,
        "end": found.end,
        "text": found.text,
        "verdict": str(found.verdict),
        "claims": list(found.claims),
        "message": message,
        "suggestion": found.suggestion,
        "citations": [citation(cited) for cited in found.citations],
    }


def citation(cited: Citation) -> Shape:
    """What a finding rests on."""
    return {"source": cited.source, "quote": cited.quote, "start": cited.start, "end": cited.end}


def claim(entry: Claim) -> Shape:
    """A claim as it stands in the file: the keys it has there, and no others."""
    optional = {
        "basis": entry.basis,
        "period": entry.period,
        "scope": entry.scope,
        "speaker": _one_or_list(entry.speaker),
        "certainty": "" if entry.certainty == "asserted" else entry.certainty,
        "negated": entry.negated,
        "derived": entry.derived,
        "assuming": entry.assuming,
        "evidence": [evidence(item) for item in entry.evidence],
        "differs": dict(entry.differs),
        "allow": dict(entry.allow),
        "review_by": entry.review_by,
        "status": "" if entry.status == "reviewed" else entry.status,
        "tags": list(entry.tags),
        "note": entry.note,
    }
    return {
        "id": entry.id,
        "statement": entry.statement,
        "subject": entry.subject,
        "attribute": entry.attribute,
        "value": _one_or_list(entry.value),
        **{key: value for key, value in optional.items() if value},
    }


def _one_or_list(values: Sequence[str]) -> str | list[str]:
    return values[0] if len(values) == 1 else list(values)


def evidence(item: Evidence) -> Shape:
    """A piece of evidence as it stands in the file."""
    optional = {"prefix": item.prefix, "suffix": item.suffix, "context": item.context}
    return {
        "source": item.source,
        "quote": item.quote,
        **{key: value for key, value in optional.items() if value},
    }


def source(entry: Source) -> Shape:
    """A source as its CSL entry has it."""
    return dict(entry.csl)


def problem(found: Problem) -> Shape:
    """One problem of `verify --format json`."""
    return {
        "rule": found.rule,
        "severity": str(found.severity),
        "path": found.place.path,
        "line": found.place.line,
        "column": found.place.column,
        "claims": list(found.claims),
        "message": found.message,
    }


def verification(claims: int, sources: int, problems: Iterable[Problem]) -> Shape:
    """`verify --format json`."""
    return {"claims": claims, "sources": sources, "problems": [problem(found) for found in problems]}


def difference(of: str, value: Sequence[str], why: str) -> Shape:
    """One of the claims that differ from a looked-up one: `why` names what they differ in."""
    return {"claim": of, "value": _one_or_list(value), "why": why}


def match(
    entry: Claim,
    score: float,
    of: Source,
    span: tuple[int, int] | None,
    differs: Sequence[Mapping[str, Any]],
) -> Shape:
    """One result of `lookup --format json`: `span` is that of the first quote in its raw text."""
    return {
        "claim": claim(entry),
        "score": round(score, 4),
        "source": source(of),
        "start": span[0] if span else None,
        "end": span[1] if span else None,
        "differs": list(differs),
    }


def lookup(query: str, results: Iterable[Shape]) -> Shape:
    """`lookup --format json`."""
    return {"query": query, "results": list(results)}


def sentence(path: str, checked: Checked, messages: Sequence[str]) -> Shape:
    """One line of `check --format jsonl`; `messages` word its findings, in their order."""
    return {
        "path": path,
        "line": checked.line,
        "column": checked.column,
        "start": checked.start,
        "end": checked.end,
        "text": checked.text,
        "verdict": str(checked.verdict),
        "findings": [finding(f, m) for f, m in zip(checked.findings, messages, strict=True)],
    }
