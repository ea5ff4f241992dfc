"""The baseline: problems that an old fact base is allowed to keep, so that only new ones fail."""

from __future__ import annotations

import json
from collections import Counter
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


def key_of(problem: Problem) -> Key:
    """What makes a problem the same one after lines moved: its rule and claims, or file and message."""
    if problem.claims:
        return problem.rule, "", " ".join(problem.claims)
    return problem.rule, problem.place.path, problem.message


def read_baseline(path: Path) -> Counter[Key]:
    """How often each problem is known; nothing without the file. FactcheckError when it is broken."""
    try:
        data = json.loads(regular(path).read_text("utf-8"))
        if data["version"] != VERSION:
            raise FactcheckError(f"{path} is of another version; write it anew with --write-baseline")
        return Counter(
            {(str(e["rule"]), str(e["path"]), str(e["what"])): int(e["count"]) for e in data["problems"]}
        )
    except FileNotFoundError:
        return Counter()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FactcheckError(f"{path} is no baseline; write it anew with --write-baseline") from error


def write_baseline(path: Path, problems: Iterable[Problem]) -> int:
    """Write the problems as known; how many."""
    known = Counter(map(key_of, problems))
    entries = [
        {"rule": rule, "path": where, "what": what, "count": count}
        for (rule, where, what), count in sorted(known.items())
    ]
    write_text(
        path, json.dumps({"version": VERSION, "problems": entries}, ensure_ascii=False, indent=1) + "\n"
    )
    return known.total()
