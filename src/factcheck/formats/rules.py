"""Rules explained, for people, programs and the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from factcheck.formats import contract
from factcheck.formats.pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.formats.text import Printer
    from factcheck.tasks.rule import Explained

CODE = ("Wrong", "Right")


def write(rules: Sequence[Explained], printer: Printer, *, whole: bool) -> None:
    """One line a rule, or all of its documentation."""
    if not whole:
        printer.table([[Piece(r.name, "id"), Piece(r.severity, str(r.severity)), r.fault] for r in rules])
        return
    for rule in rules:
        printer.line(Piece(rule.name, "heading"), " (", Piece(rule.severity, str(rule.severity)), ")")
        printer.line(rule.fault)
        for heading, text in rule.parts.items():
            printer.line()
            printer.line(Piece(heading, "heading"))
            for line in text.split("\n"):
                printer.line(line, indent=4)


def dump(rules: Sequence[Explained], form: Literal["json", "markdown"]) -> str:
    """The rules as JSON, or as the page of the documentation."""
    if form == "markdown":
        return "\n".join(map(_section, rules))
    shape = {
        "rules": [
            {"name": r.name, "severity": str(r.severity), "fault": r.fault, "documentation": dict(r.parts)}
            for r in rules
        ]
    }
    return contract.dump(shape, indent=2) + "\n"


def _section(rule: Explained) -> str:
    lines = [f"## {rule.name}", "", f"*{rule.severity}*: {rule.fault}", ""]
    for heading, text in rule.parts.items():
        body = f"```\n{text}\n```" if heading in CODE else text
        lines += [f"**{heading}**", "", body, ""]
    return "\n".join(lines)
