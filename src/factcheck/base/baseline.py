"""The baseline: what an old fact base or an old draft is allowed to keep, so that only what is new fails."""

from __future__ import annotations

import json
from collections import Counter
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.base.files import regular
from factcheck.base.write import write_text
from factcheck.problem import FactcheckError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from factcheck.problem import Problem

VERSION = 1
Key = tuple[str, str, str]


class Kind(StrEnum):
    """Whose baseline it is; its value is what the file says of itself."""

    FINDINGS = "findings"  # of check
    PROBLEMS = "problems"  # of verify


USUAL = {Kind.FINDINGS: "factcheck-baseline.json", Kind.PROBLEMS: "factcheck-verify-baseline.json"}
"""The file where none is named."""


def key_of(problem: Problem) -> Key:
    """What makes a problem the same one after lines moved: its rule and claims, or file and message."""
    if problem.claims:
        return problem.rule, "", " ".join(problem.claims)
    return problem.rule, problem.place.path, problem.message


def read_baseline(path: Path, kind: Kind) -> Counter[Key]:
    """How often each problem is known; nothing without the file.

    FactcheckError when it is broken, or of the other kind.
    """
    try:
        data = json.loads(regular(path).read_text("utf-8"))
        if data["version"] != VERSION:
            raise FactcheckError(f"{path} is of another version; write it anew with --write-baseline")
        _refuse_other(path, data, kind)
        return Counter(
            {(str(e["rule"]), str(e["path"]), str(e["what"])): int(e["count"]) for e in data["problems"]}
        )
    except FileNotFoundError:
        return Counter()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FactcheckError(f"{path} is no baseline; write it anew with --write-baseline") from error


def write_baseline(path: Path, kind: Kind, problems: Iterable[Problem]) -> int:
    """Write the problems as known; how many. FactcheckError where the other kind would be lost."""
    _keep_other(path, kind)
    known = Counter(map(key_of, problems))
    entries = [
        {"rule": rule, "path": where, "what": what, "count": count}
        for (rule, where, what), count in sorted(known.items())
    ]
    data = {"version": VERSION, "kind": kind, "problems": entries}
    write_text(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")
    return known.total()


def _keep_other(path: Path, kind: Kind) -> None:
    """What is broken is written anew; what the other command relies on is not."""
    try:
        _refuse_other(path, json.loads(regular(path).read_text("utf-8")), kind)
    except (OSError, ValueError, AttributeError):
        return


def _refuse_other(path: Path, data: dict[str, str], kind: Kind) -> None:
    """A file that says no kind was written when none did; one that says an unknown one is a ValueError."""
    written = Kind(data.get("kind", kind))
    if written is not kind:
        of = {Kind.FINDINGS: "findings of check", Kind.PROBLEMS: "problems of verify"}
        raise FactcheckError(f"{path} keeps the {of[written]}, not the {of[kind]}; name another file")
