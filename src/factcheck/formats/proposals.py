"""Proposed claims as the YAML that is to stand in a file of claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.write import scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.tasks.propose import Proposal
    from factcheck.tasks.proposing.offices import ProposedName


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
    for passage in (of, *of.more):
        yield f"  - source: {scalar(of.source)}"
        for key in ("quote", "prefix", "suffix", "context"):
            if text := getattr(passage, key):
                yield f"    {key}: {scalar(text)}"
    yield "  status: proposed"


def names_yaml(names: Iterable[ProposedName]) -> str:
    """Entries for names.yaml, one a line; "" when there are none."""
    return "".join(f"{_entry(name)}\n" for name in names)


def _entry(name: ProposedName) -> str:
    fields = [f"kind: {name.kind}"]
    if name.aliases:
        fields.append(f"aliases: [{', '.join(map(scalar, name.aliases))}]")
    offices = [f"{{office: {scalar(title)}, of: {scalar(body)}}}" for title, body in name.offices]
    if offices:
        fields.append(f"offices: [{', '.join(offices)}]")
    return f"{scalar(name.canonical)}: {{{', '.join(fields)}}}"
