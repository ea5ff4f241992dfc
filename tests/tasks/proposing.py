"""The cases of tests/cases/propose: a text, what a curator would write for it, how near proposals come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.base.factbase import FactBase
from factcheck.tasks.propose import Proposal, propose

if TYPE_CHECKING:
    from collections.abc import Iterator

CASES = Path(__file__).parents[1] / "cases/propose"
FIELDS = ("subject", "attribute", "value", "period")
_ROW = re.compile(r"^\|(.*)\|$", re.MULTILINE)


@dataclass(frozen=True)
class Row:
    """One claim of a case: for each field what is right; nothing asked of a field that is not in it."""

    value: str
    wanted: dict[str, tuple[str, ...]]

    def right(self, proposal: Proposal, field: str) -> bool:
        return field not in self.wanted or getattr(proposal, field) in self.wanted[field]


@dataclass(frozen=True)
class Case:
    name: str
    issued: str
    text: str
    rows: tuple[Row, ...]


def cases() -> Iterator[Case]:
    for path in sorted(CASES.glob("*.md")):
        raw = path.read_text(encoding="utf-8")
        head, _, rest = raw.partition("## Text\n")
        text, _, table = rest.partition("## Claims\n")
        issued = re.search(r"issued: (\S+)", head)
        assert issued
        rows = [[cell.strip() for cell in row.group(1).split("|")] for row in list(_ROW.finditer(table))[2:]]
        yield Case(path.stem, issued[1], text.strip() + "\n", tuple(_row(cells) for cells in rows))


def _row(cells: list[str]) -> Row:
    value, subject, attribute, period, more = cells
    wanted = {"subject": _either(subject), "attribute": _either(attribute), "period": _either(period)}
    wanted["value"] = (value,)
    for pair in more.split():
        key, _, word = pair.partition("=")
        wanted[key] = tuple(word.split("/"))
    return Row(value, wanted)


def _either(cell: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in cell.split("/"))


def new_base(case: Case, root: Path) -> Path:
    """A new fact base with the text of a case for its only source."""
    (root / "claims").mkdir(parents=True)
    (root / "sources").mkdir()
    (root / "sources/text.txt").write_text(case.text, encoding="utf-8")
    (root / "sources/refs.yaml").write_text(
        f"- {{id: text, type: document, title: 题, issued: {case.issued}, custom: {{file: text.txt}}}}\n",
        encoding="utf-8",
    )
    return root


def proposed(case: Case, root: Path) -> list[Proposal]:
    """What is proposed for the text of a case in a new fact base."""
    return propose(FactBase.open(new_base(case, root)))


def matched(case: Case, proposals: list[Proposal]) -> list[tuple[Row, Proposal | None]]:
    """Each claim of a case with its proposal; of several with its value, the one most like it."""
    left = list(proposals)
    pairs: list[tuple[Row, Proposal | None]] = []
    for row in case.rows:
        alike = [p for p in left if row.value in (p.value, p.value.strip("突破约約达"))]
        if not alike and "value" in row.wanted:
            alike = [p for p in left if p.value in row.wanted["value"]]
        best = max(alike, key=lambda p: sum(row.right(p, field) for field in FIELDS), default=None)
        if best:
            left.remove(best)
        pairs.append((row, best))
    return pairs
