"""Proposed claims as the YAML that is to stand in a file of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.write import scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.tasks.propose import Proposal


def yaml(proposals: Iterable[Proposal]) -> str:
    """A list of claims with `status: proposed`; "" when there are none."""
    return "\n".join("\n".join(_lines(proposal)) + "\n" for proposal in proposals)


def _lines(of: Proposal) -> Iterator[str]:
    yield f"- id: {scalar(of.id)}"
    optional = {
        "statement": of.statement,
        "subject": of.subject,
        "attribute": of.attribute,
        "value": of.value,
        "basis": of.basis,
        "period": of.period,
        "scope": of.scope,
        "speaker": of.speaker,
        "certainty": "" if of.certainty == "asserted" else of.certainty,
    }
    for key, text in optional.items():
        if text:
            yield f"  {key}: {text if key == 'period' else scalar(text)}"
    yield "  evidence:"
    yield f"  - source: {scalar(of.source)}"
    for key, text in {"quote": of.quote, "prefix": of.prefix, "suffix": of.suffix}.items():
        if text:
            yield f"    {key}: {scalar(text)}"
    yield "  status: proposed"
