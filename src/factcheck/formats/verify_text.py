"""A verify report for people: each problem with its line and a caret, then the sum."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from factcheck.formats.pieces import Piece, clip, counted, visible, width
from factcheck.text.text import lines

if TYPE_CHECKING:
    from factcheck.formats.text import Printer
    from factcheck.problem import Problem
    from factcheck.tasks.verify import Report

WIDEST = 100  # of an excerpt


def write(report: Report, printer: Printer) -> None:
    """Print the report."""
    files: dict[str, list[str]] = {}  # the lines of each, taken apart once
    for problem in report.problems:
        known = problem in report.known
        level = Piece("known" if known else str(problem.severity), "dim" if known else str(problem.severity))
        printer.line(
            Piece(str(problem.place), "path"),
            ": ",
            level,
            ": ",
            problem.message,
            Piece(f" [{problem.rule}]", "dim"),
        )
        path = problem.place.path
        if path not in files:
            text = report.files.get(path, "")
            files[path] = lines(text) if text else []
        _excerpt(problem, files[path], printer)
    printer.line(*summary(report))


def _excerpt(problem: Problem, found: list[str], printer: Printer) -> None:
    """The line at fault, of those of its file, cut around the column, and a caret below it."""
    if not 0 < problem.place.line <= len(found):
        return
    line, at = found[problem.place.line - 1].replace("\t", " "), problem.place.column - 1
    cut = max(0, at - WIDEST // 4)
    shown = ("…" if cut else "") + line[cut:]
    number = str(problem.place.line)
    printer.line(Piece(f"{number} | ", "dim"), clip(shown, WIDEST), indent=4)
    room = width(visible(line[cut:at])) + bool(cut)
    printer.line(
        Piece(" " * len(number) + " | ", "dim"), " " * room, Piece("^", str(problem.severity)), indent=4
    )


def summary(report: Report) -> list[str | Piece]:
    """`87 claims, 2 sources: 1 error, 2 warnings`, or `… no problems`."""
    base = f"{counted(report.claims, 'claim')}, {counted(report.sources, 'source')}: "
    if not report.problems:
        return [base, Piece("no problems", "good")]
    new = Counter(str(problem.severity) for problem in report.problems if problem not in report.known)
    parts: list[str | Piece] = [base]
    for level in ("error", "warning"):
        if new[level]:
            parts += [", "] if len(parts) > 1 else []
            parts.append(Piece(counted(new[level], level), level))
    if report.known:
        parts += [", "] if len(parts) > 1 else []
        parts.append(f"{len(report.known)} known")
    return parts
