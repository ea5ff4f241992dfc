"""Claims that disagree, as tables for people and programs."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Literal

from factcheck.formats import contract
from factcheck.formats.pieces import Piece
from factcheck.tasks.conflicts import UNEXPLAINED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.formats.text import Printer
    from factcheck.tasks.conflicts import Conflict, Row

HEADER = ("value", "attribute", "basis", "period", "scope", "claim", "source", "why")


def write(conflicts: Sequence[Conflict], printer: Printer) -> None:
    """Subject and attribute, then one row a value."""
    for conflict in conflicts:
        several = any(row.claim.attribute != conflict.attribute for row in conflict.rows)
        title = conflict.subject if several else f"{conflict.subject} {conflict.attribute}"
        printer.line(
            Piece(title, "heading"), *([Piece("  unexplained", "error")] if conflict.unexplained else [])
        )
        shown = [name for name in HEADER if any(_cells(row)[name] for row in conflict.rows)]
        shown = [name for name in shown if several or name != "attribute"]
        printer.table(
            [[_piece(row, name) for name in shown] for row in conflict.rows], header=shown, indent=2
        )
        printer.line()
    count = sum(conflict.unexplained for conflict in conflicts)
    printer.line(f"{len(conflicts)} groups of claims that differ, {count} of them unexplained")


def _cells(row: Row) -> dict[str, str]:
    claim = row.claim
    value = "、".join(claim.value)
    return {
        "value": f"not {value}" if claim.negated else value,
        "attribute": claim.attribute,
        "basis": claim.basis,
        "period": claim.period,
        "scope": claim.scope,
        "claim": claim.id,
        "source": " ".join(row.sources),
        "why": "; ".join(row.why),
    }


def _piece(row: Row, name: str) -> Piece:
    styles = {"value": "value", "claim": "id", "source": "path"}
    style = "error" if name == "why" and UNEXPLAINED in row.why else styles.get(name, "")
    return Piece(_cells(row)[name], style)


def dump(conflicts: Sequence[Conflict], form: Literal["json", "csv", "markdown"]) -> str:
    """The same for programs and for documents."""
    if form == "csv":
        return _csv(conflicts)
    if form == "markdown":
        return _markdown(conflicts)
    shape = {
        "conflicts": [
            {
                "subject": conflict.subject,
                "attribute": conflict.attribute,
                "unexplained": conflict.unexplained,
                "claims": [
                    {"claim": contract.claim(row.claim), "sources": list(row.sources), "why": list(row.why)}
                    for row in conflict.rows
                ],
            }
            for conflict in conflicts
        ]
    }
    return contract.dump(shape, indent=2) + "\n"


def _csv(conflicts: Sequence[Conflict]) -> str:
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(("group", "subject", *HEADER))
    for number, conflict in enumerate(conflicts, 1):
        table.writerows(
            (number, row.claim.subject, *map(_unarmed, _cells(row).values())) for row in conflict.rows
        )
    return out.getvalue()


def _unarmed(cell: str) -> str:
    """A spreadsheet would run a cell that begins like a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell


def _markdown(conflicts: Sequence[Conflict]) -> str:
    lines = []
    for conflict in conflicts:
        lines += [f"## {conflict.subject} {conflict.attribute}", "", f"| {' | '.join(HEADER)} |"]
        lines.append("|" + " --- |" * len(HEADER))
        for row in conflict.rows:
            cells = (cell.replace("|", "\\|").replace("\n", " ") for cell in _cells(row).values())
            lines.append(f"| {' | '.join(cells)} |")
        lines.append("")
    return "\n".join(lines)
