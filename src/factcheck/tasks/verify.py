"""Check the fact base itself: every rule over everything, severities as configured."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.base.facts import Facts
from factcheck.base.load import UNREADABLE, load
from factcheck.base.yaml import Fault
from factcheck.problem import Problem, Severity
from factcheck.rules import RULES, rule

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from factcheck.base.root import Config

LAST = "allow-unused"  # it reports what the other rules leave over


@dataclass(frozen=True, slots=True)
class Report:
    """What verify found: `problems` in the order of their places.

    `known` are the problems of the baseline: shown, but they do not fail. `files` holds the texts of
    the files, for excerpts. `unreadable` says that some of the fact base could not be read.
    """

    claims: int
    sources: int
    problems: tuple[Problem, ...]
    files: Mapping[str, str]
    known: frozenset[Problem] = frozenset()
    strict: bool = False
    unreadable: bool = False

    @property
    def status(self) -> int:
        """0 nothing that fails; 1 something does; 2 the fact base could not be read whole."""
        if self.unreadable:
            return 2
        fails = (Severity.ERROR, Severity.WARNING) if self.strict else (Severity.ERROR,)
        return int(any(p.severity in fails and p not in self.known for p in self.problems))


def verify(root: Path, today: date, *, only: Collection[str] = (), strict: bool = False) -> Report:
    """Run the rules (all, or `only` some) over the fact base at `root`.

    Raises FactcheckError only when the configuration cannot be read.
    """
    loaded = load(root)
    facts = Facts(loaded, today)
    config = loaded.config
    problems: list[Problem] = []
    used: set[tuple[str, str]] = set()
    for name in RULES:
        if name == LAST:
            _record_unused(facts, used)
        if not only or name in only:
            problems += _silenced(_run(name, facts, config), facts, used)
    return Report(
        claims=len(facts.claims),
        sources=len(facts.sources),
        problems=tuple(sorted(problems, key=lambda p: (p.place, p.rule))),
        files=loaded.files,
        strict=strict or config.strict,
        unreadable=any(problem.rule in UNREADABLE for problem in problems),
    )


def _run(name: str, facts: Facts, config: Config) -> Iterator[Problem]:
    module = rule(name)
    if config.rules.get(name) is Severity.OFF and not config.paths:
        return
    for found in module.check(facts):
        severity = config.severity(name, found.place.path, module.SEVERITY)
        if severity is not Severity.OFF:
            yield Problem(name, severity, found.place, found.message, found.claims)


def _silenced(problems: Iterator[Problem], facts: Facts, used: set[tuple[str, str]]) -> Iterator[Problem]:
    """The problems that no claim's `allow` names; those that one does are noted in `used`."""
    for problem in problems:
        allowed = [
            name
            for name in problem.claims
            if name in facts.by_id and problem.rule in facts.by_id[name].allow and problem.rule != LAST
        ]
        used.update((name, problem.rule) for name in allowed)
        if not allowed:
            yield problem


def _record_unused(facts: Facts, used: set[tuple[str, str]]) -> None:
    for claim in facts.claims:
        for name in claim.allow:
            if (claim.id, name) not in used and name in RULES:
                message = f"{claim.id} allows {name}, but there is nothing to allow; remove it"
                facts.record(Fault(LAST, claim.at(f"allow.{name}"), message, (claim.id,)))


def strictly(report: Report) -> Report:
    """The same report with warnings failing too."""
    return replace(report, strict=True)
