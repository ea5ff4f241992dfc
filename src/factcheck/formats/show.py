"""One claim, for people and programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.formats import contract
from factcheck.formats.pieces import Piece

if TYPE_CHECKING:
    from factcheck.base.claim import Claim
    from factcheck.formats.text import Printer
    from factcheck.tasks.show import Card, Related, Shown

_ROWS = (
    "subject",
    "attribute",
    "value",
    "basis",
    "period",
    "scope",
    "speaker",
    "certainty",
    "derived",
    "assuming",
)


def write(card: Card, printer: Printer) -> None:
    """The claim, its quotes in context, what relates to it."""
    claim = card.claim
    printer.line(Piece(claim.id, "id"), "  ", Piece(str(claim.place), "path"))
    printer.line(Piece(claim.statement, "heading"))
    shape = contract.claim(claim)
    rows = [key for key in (*_ROWS, "review_by", "status", "tags", "note") if key in shape]
    printer.table([[Piece(key, "dim"), _row(shape[key], key)] for key in rows], indent=2)
    if claim.negated:
        printer.line(Piece("the source denies it", "warning"), indent=2)
    for shown in card.evidence:
        _evidence(shown, printer)
    for related in card.related:
        _related(related, printer)


def _row(value: object, key: str) -> Piece:
    text = "、".join(map(str, value)) if isinstance(value, list) else str(value)
    return Piece(text, "value" if key == "value" else "")


def _evidence(shown: Shown, printer: Printer) -> None:
    source = shown.source
    heading = " ".join(filter(None, [source.title, source.container, source.issued]))
    where = f"{source.id}:{shown.line}" if shown.span else source.id
    printer.line()
    printer.line(Piece(where, "path"), "  ", heading)
    if shown.span is None:
        printer.line(Piece("not found: ", "error"), shown.evidence.quote, indent=2)
    else:
        printer.line(shown.before, Piece(shown.quote, "match"), shown.after, indent=2)
    if shown.evidence.context:
        printer.line(Piece("context: ", "dim"), shown.evidence.context, indent=2)


def _related(related: Related, printer: Printer) -> None:
    claim = related.claim
    printer.line()
    printer.line(Piece(f"{related.how}: ", "dim"), Piece(claim.id, "id"), "  ", related.reason)
    printer.line(Piece("、".join(claim.value), "value"), "  ", _setting(claim), indent=2)


def _setting(claim: Claim) -> str:
    return " ".join(filter(None, [claim.subject, claim.attribute, claim.basis, claim.period]))


def dump(card: Card) -> str:
    """The same as JSON."""
    shape = {
        "claim": contract.claim(card.claim),
        "path": card.claim.place.path,
        "line": card.claim.place.line,
        "evidence": [
            {
                **contract.evidence(shown.evidence),
                "start": shown.span.start if shown.span else None,
                "end": shown.span.end if shown.span else None,
                "line": shown.line or None,
                "before": shown.before,
                "after": shown.after,
            }
            for shown in card.evidence
        ],
        "related": [
            {"claim": item.claim.id, "value": list(item.claim.value), "how": item.how, "reason": item.reason}
            for item in card.related
        ],
    }
    return contract.dump(shape, indent=2) + "\n"
