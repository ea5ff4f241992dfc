"""What a rule does, out of its own documentation."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.problem import FactcheckError, Severity
from factcheck.rules import RULES, rule

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADINGS = ("What it does", "Why it is bad", "Wrong", "Right")


@dataclass(frozen=True, slots=True)
class Explained:
    """A rule: `fault` is its first line, `parts` what stands under each of HEADINGS."""

    name: str
    severity: Severity
    fault: str
    parts: Mapping[str, str]


def explain(name: str = "") -> list[Explained]:
    """One rule, or all of them; FactcheckError where none has the name."""
    if name and name not in RULES:
        near = get_close_matches(name, RULES, 1)
        what = f"did you mean {near[0]}?" if near else "factcheck rule lists them"
        raise FactcheckError(f"no rule is called {name}; {what}")
    return [_explained(each) for each in ([name] if name else RULES)]


def _explained(name: str) -> Explained:
    module = rule(name)
    lines = inspect.cleandoc(module.__doc__ or "").split("\n")
    parts: dict[str, list[str]] = {}
    heading = ""
    for line in lines[1:]:
        if line in HEADINGS:
            heading = line
        elif heading:
            parts.setdefault(heading, []).append(line.removeprefix("    "))
    texts = {head: "\n".join(body).strip("\n") for head, body in parts.items()}
    return Explained(name, module.SEVERITY, lines[0], texts)
