"""`allow`, or a severity in the configuration, names a rule that does not exist.

What it does
    Looks the keys of every claim's `allow`, and of `rules` and `paths` in the configuration, up among the
    rules.

Why it is bad
    The waiver silences nothing, and was meant to; the severity changes nothing.

Wrong
    allow: {span-mising: 原文如此}

Right
    allow: {span-missing: 原文如此}
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import RULES, Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("claims/library.yaml", "certainty: target", "certainty: target\n  allow: {speaker-mising: 口头}"),),
        at=("claims/library.yaml:56:11",),
    ),
    Example((("factcheck.toml", "", '[rules]\nunused-naem = "off"\n'),), at=("factcheck.toml:5:1",)),
    Example(
        (("factcheck.toml", "", '[paths]\n"claims/*" = {unusd-name = "off"}\n'),), at=("factcheck.toml:5:15",)
    ),
    Example((("claims/library.yaml", "certainty: target", "certainty: target\n  tags: [目标]"),)),
    Example((("factcheck.toml", "", '[rules]\nunused-name = "error"\n'),)),
)


def check(facts: Facts) -> Iterator[Found]:
    config = facts.loaded.config
    set_for: list[tuple[str, ...]] = [("rules", name) for name in config.rules]
    set_for += [("paths", glob, name) for glob, rules in config.paths.items() for name in rules]
    for keys in set_for:
        if keys[-1] not in RULES:
            yield Found(config.at(*keys), _message(keys[-1]))
    for claim in facts.claims:
        for name in claim.allow:
            if name not in RULES:
                yield Found(claim.at_key(f"allow.{name}"), _message(name), (claim.id,))


def _message(name: str) -> str:
    near = get_close_matches(name, RULES, 1)
    what = f"did you mean {near[0]}?" if near else "factcheck rule lists them"
    return f"no rule is called {name}; {what}"
