"""Check the fact base itself: every rule over everything, severities as configured."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.baseline import USUAL, Kind, key_of, read_baseline, write_baseline
from factcheck.base.changes import changes_since
from factcheck.base.collector import paused
from factcheck.base.facts import Facts
from factcheck.base.fault import Fault
from factcheck.base.load import load, unreadable
from factcheck.base.memory import Memory
from factcheck.base.root import read_config
from factcheck.problem import FactcheckError, Place, Problem, Severity
from factcheck.rules import RULES, rule
from factcheck.tasks.findings import Findings
from factcheck.tasks.rule import explain
from factcheck.tasks.touched import touched

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from factcheck.base.root import Config

LAST = "allow-unused"  # it reports what the other rules leave over


@dataclass(frozen=True, slots=True)
class Request:
    """How to verify: `only` these rules (all when empty), warnings failing too (`strict`), the problems of
    the file `baseline` being known (relative to the root; factcheck-verify-baseline.json when it is
    there), only what changed since a git revision.
    """

    only: Collection[str] = ()
    strict: bool = False
    baseline: str = ""
    changed_since: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """What verify found: `problems` in the order of their places.

    `known` are the problems of the baseline: shown, but they do not fail. `files` holds the texts of
    the files, for excerpts. `unreadable` says that some of the fact base could not be read.
    """

    claims: int
    sources: int
    problems: tuple[Problem, ...]
    files: Mapping[str, str] = field(repr=False)
    known: frozenset[Problem] = frozenset()
    strict: bool = False
    unreadable: bool = False

    @property
    def status(self) -> int:
        """0 nothing that fails; 1 something does; 2 the fact base could not be read whole."""
        if self.unreadable:
            return 2
        return int(any(map(self.fails, self.problems)))

    def fails(self, problem: Problem) -> bool:
        """Whether it does: errors, warnings where `strict`, and no known problem."""
        severe = (Severity.ERROR, Severity.WARNING) if self.strict else (Severity.ERROR,)
        return problem.severity in severe and problem not in self.known


def verify(root: Path, today: date, request: Request | None = None) -> Report:
    """Run the rules over the fact base at `root`.

    Raises FactcheckError when the configuration, the baseline or git cannot be read, or a rule is unknown.
    """
    with paused():
        return _verify(root, today, request or Request())


def _verify(root: Path, today: date, request: Request) -> Report:
    for name in request.only:
        explain(name)  # raises where there is none
    config = read_config(root)
    found = _found(root, today, config, request)
    problems = found.problems
    baseline = request.baseline or config.baseline or USUAL[Kind.PROBLEMS]
    if request.baseline and not (root / baseline).is_file():
        raise FactcheckError(f"{root / baseline} is not there; write it with --write-baseline")
    known, gone = _known(problems, read_baseline(root / baseline, Kind.PROBLEMS))
    severity = config.severity(LAST, baseline, rule(LAST).SEVERITY)
    if gone and severity is not Severity.OFF and not request.only and not request.changed_since:
        message = f"{gone} known problems no longer occur; write the baseline anew with --write-baseline"
        problems.append(Problem(LAST, severity, Place(baseline), message))
    return Report(
        claims=found.claims,
        sources=found.sources,
        problems=tuple(sorted(problems, key=lambda p: (p.place, p.rule))),
        files=found.files,
        known=frozenset(known),
        strict=request.strict or config.strict,
        unreadable=bool(unreadable(problems, config)),
    )


class _Findings(NamedTuple):
    claims: int
    sources: int
    problems: list[Problem]
    files: Mapping[str, str]


def _found(root: Path, today: date, config: Config, request: Request) -> _Findings:
    """What the rules find; nothing is read when nothing has changed since they last looked."""
    memory = Memory(root, config)
    kept = None if request.changed_since else memory.recall_run(today, request.only)
    if kept:
        memory.save(whole=False)
        return _Findings(*kept)
    changes = changes_since(root, request.changed_since) if request.changed_since else None
    facts = Facts(load(root, config, memory), today)
    findings = Findings(facts, memory)
    problems = _problems(findings, facts, request.only)
    if not unreadable(problems, config):
        findings.keep()
        memory.keep_run(today, request.only, facts.loaded, problems)
        memory.save(whole=not request.only)
    if changes:
        keep = touched(facts, changes)
        problems = [problem for problem in problems if keep(problem)]
    return _Findings(len(facts.claims), len(facts.sources), problems, facts.loaded.files)


def accept(root: Path, today: date, baseline: str) -> tuple[str, int]:
    """Write all present problems to the baseline; its path and how many there are."""
    report = verify(root, today)
    path = baseline or load(root).config.baseline or USUAL[Kind.PROBLEMS]
    kept = (p for p in report.problems if p.place.path != path)
    return path, write_baseline(root / path, Kind.PROBLEMS, kept)


def _known(problems: Iterable[Problem], baseline: Counter[tuple[str, str, str]]) -> tuple[list[Problem], int]:
    """The problems that the baseline has, and how many of its problems do not occur."""
    left = baseline.copy()
    known = []
    for problem in problems:
        key = key_of(problem)
        if left[key] > 0:
            left[key] -= 1
            known.append(problem)
    return known, left.total()


def _problems(findings: Findings, facts: Facts, only: Collection[str]) -> list[Problem]:
    config = facts.loaded.config
    used: set[tuple[str, str]] = set()
    problems: list[Problem] = []
    for name in RULES:
        if name == LAST and not only:
            _record_unused(facts, used)
        if not only or name in only:
            problems += _silenced(_run(name, findings, config), facts, used)
    return problems


def _run(name: str, findings: Findings, config: Config) -> Iterator[Problem]:
    usual = rule(name).SEVERITY
    if config.rules.get(name) is Severity.OFF and not config.paths:
        return
    for found in findings.of(name):
        severity = config.severity(name, found.place.path, usual)
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


def _is_off(facts: Facts, name: str, path: str) -> bool:
    """Whether a rule says nothing about a file, so that nobody knows what it would say."""
    config = facts.loaded.config
    return config.severity(name, path, Severity.ERROR) is Severity.OFF


def _record_unused(facts: Facts, used: set[tuple[str, str]]) -> None:
    for claim in facts.claims:
        for name in claim.allow:
            if (claim.id, name) not in used and name in RULES and not _is_off(facts, name, claim.place.path):
                message = f"{claim.id} allows {name}, but there is nothing to allow; remove it"
                facts.record(Fault(LAST, claim.at(f"allow.{name}"), message, (claim.id,)))
