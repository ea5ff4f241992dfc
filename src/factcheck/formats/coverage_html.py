"""`coverage --format html`: each source with its covered passages linked to claims, and the rest marked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from factcheck.formats.coverage_text import rounded
from factcheck.formats.html import Mark, marked, page
from factcheck.tasks.coverage import Coverage, Quoted, SourceCoverage, percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim


def dumps(found: Coverage) -> str:
    """One page that stands alone."""
    rows = "".join(
        _row(f'<a href="#source-{n}">{escape(s.source.id)}</a>', s) for n, s in enumerate(found.sources)
    )
    header = "".join(f"<th>{name}</th>" for name in ("来源", "可核查", "有据", "豁免", "遗漏", "覆盖率"))
    table = f"<table><tr>{header}</tr>{rows}{_row('合计', found)}</table>"
    sources = "".join(_source(n, source) for n, source in enumerate(found.sources))
    return page("覆盖率", f"<h1>覆盖率 {rounded(found.percent)}%</h1>\n{table}\n{sources}")


def _row(name: str, of: Coverage | SourceCoverage) -> str:
    counts = [of.count(status) for status in ("covered", "waived", "uncovered")]
    numbers = [str(sum(counts)), *map(str, counts), f"{rounded(percent(of))}%"]
    return f"<tr><td>{name}</td>" + "".join(f'<td class="number">{n}</td>' for n in numbers) + "</tr>"


def _source(number: int, covered: SourceCoverage) -> str:
    claims = {passage.claim.id: passage.claim for passage in covered.quoted if passage.claim}
    listed = "".join(_claim(f"claim-{number}-{i}", claim) for i, claim in enumerate(claims.values()))
    places = {name: f"#claim-{number}-{i}" for i, name in enumerate(claims)}
    text = marked(covered.text.raw, _marks(covered, places))
    title = covered.source.title or covered.source.id
    return (
        f'<h2 id="source-{number}">{escape(title)}</h2>\n<div class="source">{text}</div>\n'
        f"<h3>论断</h3>\n{listed}\n"
    )


def _marks(covered: SourceCoverage, places: dict[str, str]) -> Iterator[Mark]:
    for passage in covered.quoted:
        yield _mark(passage, places)
    for assertion in covered.missing:
        yield Mark(
            assertion.start, assertion.end, "uncovered", title=f"{assertion.kind}：没有论断，也没有豁免"
        )


def _mark(passage: Quoted, places: dict[str, str]) -> Mark:
    if passage.claim:
        claim = passage.claim
        return Mark(
            passage.start, passage.end, "covered", places[claim.id], title=f"{claim.id}：{claim.statement}"
        )
    return Mark(passage.start, passage.end, "waived", title=passage.waiver.reason if passage.waiver else "")


def _claim(anchor: str, claim: Claim) -> str:
    value = "、".join(claim.value)
    return (
        f'<div class="claim" id="{anchor}"><h3>{escape(claim.statement)}</h3>'
        f'<span class="dim">{escape(claim.id)}</span> {escape(claim.attribute)}：{escape(value)}</div>\n'
    )
