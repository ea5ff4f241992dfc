"""Claims that disagree, as tables for people and programs."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, Literal

from factcheck.formats import contract
from factcheck.formats.pieces import Piece, counted
from factcheck.tasks.differing import UNEXPLAINED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.formats.text import Printer
    from factcheck.tasks.conflicts import Conflict, Row

HEADER = ("value", "subject", "attribute", "basis", "period", "scope", "claim", "source", "why")


def write(conflicts: Sequence[Conflict], printer: Printer) -> None:
    """Subject and attribute, then one row a value."""
    for conflict in conflicts:
        printer.line(
            Piece(_title(conflict), "heading"),
            *([Piece("  unexplained", "error")] if conflict.unexplained else []),
        )
        shown = _shown(conflict)
        printer.table(
            [[_piece(row, name) for name in shown] for row in conflict.rows], header=shown, indent=2
        )
        printer.line()
    count = sum(conflict.unexplained for conflict in conflicts)
    printer.line(f"{counted(len(conflicts), 'group')} of claims that differ, {count} of them unexplained")


def _several(conflict: Conflict) -> set[str]:
    """Of subject and attribute, those that are not one for all rows."""
    claims = [row.claim for row in conflict.rows]
    found = {"subject"} if len({claim.subject for claim in claims}) > 1 else set()
    return found | ({"attribute"} if len({claim.attribute for claim in claims}) > 1 else set())


def _title(conflict: Conflict) -> str:
    """What all of its rows are about; the first one's subject where that is not one either."""
    return (
        conflict.subject if "attribute" in _several(conflict) else f"{conflict.subject} {conflict.attribute}"
    )


def _shown(conflict: Conflict) -> list[str]:
    """The columns that tell something: not what the title says, nor what no row has."""
    several, cells = _several(conflict), [_cells(row) for row in conflict.rows]
    names = [name for name in HEADER if any(row[name] for row in cells)]
    return [name for name in names if name in several or name not in ("subject", "attribute")]


def _cells(row: Row) -> dict[str, str]:
    claim = row.claim
    value = "、".join(claim.value)
    return {
        "value": f"not {value}" if claim.negated else value,
        "subject": claim.subject,
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
    header = ("subject", *(name for name in HEADER if name != "subject"))
    table.writerow(("group", *header))
    for number, conflict in enumerate(conflicts, 1):
        rows = [_cells(row) for row in conflict.rows]
        table.writerows((number, *(_unarmed(row[name]) for name in header)) for row in rows)
    return out.getvalue()


def _unarmed(cell: str) -> str:
    """A spreadsheet would run a cell that begins like a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell


def _markdown(conflicts: Sequence[Conflict]) -> str:
    lines = []
    for conflict in conflicts:
        shown = _shown(conflict)
        lines += [f"## {_title(conflict)}", "", f"| {' | '.join(shown)} |", "|" + " --- |" * len(shown)]
        for row in conflict.rows:
            held = _cells(row)
            cells = (held[name].replace("|", "\\|").replace("\n", " ") for name in shown)
            lines.append(f"| {' | '.join(cells)} |")
        lines.append("")
    return "\n".join(lines)
