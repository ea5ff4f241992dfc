"""A verify report for programs: json, sarif, github, junit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from factcheck.formats.alert import alerts_of

if TYPE_CHECKING:
    from factcheck.tasks.verify import Report

Form = Literal["json", "sarif", "github", "junit"]


def dump(report: Report, form: Form, folder: str = "") -> str:
    """The report in one of the formats, with its last line end.

    `folder` is where the fact base is, as CI counts paths (`facts/`); json keeps to paths in the fact base.
    """
    if form == "json":
        return _json(report)
    alerts = alerts_of(report, folder)
    if form == "sarif":
        from factcheck.formats import sarif
        from factcheck.rules import RULES, rule

        return sarif.dump(alerts, {name: rule(name).__doc__ or name for name in RULES}) + "\n"
    if form == "junit":
        from factcheck.formats import junit

        return junit.dump(alerts, "verify")
    from factcheck.formats import github

    return "".join(line + "\n" for line in github.lines(alerts))


def _json(report: Report) -> str:
    from factcheck.formats import contract

    shape = contract.verification(report.claims, report.sources, report.problems)
    for entry, problem in zip(shape["problems"], report.problems, strict=True):
        if problem in report.known:
            entry["known"] = True
    return contract.dump(shape, indent=2) + "\n"
