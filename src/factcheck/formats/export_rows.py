"""`export --format csv`: a table with a row for each piece of evidence."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Any

from factcheck.formats.pieces import visible
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.tasks.export import Export

COLUMNS = (
    "id", "statement", "subject", "attribute", "value", "basis", "period", "scope", "speaker", "certainty",
    "negated", "status", "tags", "note", "source", "title", "quote", "start", "end",
)  # fmt: skip
LISTS = frozenset({"value", "speaker", "tags"})

# A spreadsheet takes such a cell for a formula; -5% and +3 are only numbers.
_FORMULA = lazy_pattern(r"[=@\t\r]|[+-](?![\d.]+[^\d=+*/()]{0,4}$)")

_CONTROL = lazy_pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]"
)  # it would steer the terminal that shows the table


def rows(exported: Export) -> Iterator[dict[str, Any]]:
    """Texts, lists of texts, a flag, and offsets (None where the quote is not in one place)."""
    titles = {source.id: source.title for source in exported.sources}
    for item in exported.anchored:
        claim = item.claim
        yield {
            "id": claim.id,
            "statement": claim.statement,
            "subject": claim.subject,
            "attribute": claim.attribute,
            "value": list(claim.value),
            "basis": claim.basis,
            "period": claim.period,
            "scope": claim.scope,
            "speaker": list(claim.speaker),
            "certainty": claim.certainty,
            "negated": claim.negated,
            "status": claim.status,
            "tags": list(claim.tags),
            "note": claim.note,
            "source": item.evidence.source,
            "title": titles.get(item.evidence.source, ""),
            "quote": item.evidence.quote,
            "start": item.span.start if item.span else None,
            "end": item.span.end if item.span else None,
        }


def dumps(exported: Export) -> str:
    """CSV: lists joined by ；, what a spreadsheet would take for a formula led by an apostrophe, control
    characters shown as pictures.
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({key: _cell(value) for key, value in row.items()} for row in rows(exported))
    return out.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else ""
    text = "；".join(value) if isinstance(value, list) else "" if value is None else str(value)
    text = _CONTROL.sub(lambda found: visible(found[0]), text)
    return f"'{text}" if _FORMULA.match(text) else text
