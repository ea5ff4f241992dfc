"""What verify and check have in common for the formats of CI: something at a place that may fail a build."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from factcheck.tasks.verify import Report

Level = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Alert:
    """`rule` names what was found (a rule of verify, a verdict of check). Lines and columns count from 1.

    `end_column` is exclusive; `known` says that a baseline has it; `fails` that the command ends with 1 for
    it, which it does for nothing known.
    """

    rule: str
    level: Level
    path: str
    line: int
    column: int
    message: str
    end_line: int = 0
    end_column: int = 0
    known: bool = False
    fails: bool = True


def alerts_of(report: Report, folder: str = "") -> list[Alert]:
    """The problems of a verify report; `folder` (`facts/`) goes before the paths, which are the root's."""
    return [
        Alert(
            rule=problem.rule,
            level="error" if problem.severity == "error" else "warning",
            path=folder + problem.place.path,
            line=problem.place.line,
            column=problem.place.column,
            message=problem.message,
            known=problem in report.known,
            fails=report.fails(problem),
        )
        for problem in report.problems
    ]
