"""The rules of `factcheck verify`: one module each, its name being the rule's with `_` for `-`.

A rule yields what is wrong (`Found`); it never prints, raises or sees another rule. To add one: write
`rules/the_fault.py` with a docstring (`What it does`, `Why it is bad`, `Wrong`, `Right`), SEVERITY,
EXAMPLES and `check(facts)`, and add its name to RULES. Examples are tests.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.base.facts import Facts, Found
    from factcheck.problem import Severity


@dataclass(frozen=True, slots=True)
class Example:
    """The sample fact base (`base/sample.py`) with some edits, and the places of what the rule then finds.

    An edit is (file, old text, new text); an empty old text appends, a new text of None removes the
    file. `at` holds `file:line:column`; () when the edited fact base is in order.
    """

    edits: tuple[tuple[str, str, str | None], ...]
    at: tuple[str, ...] = ()


SAMPLE_CLAIMS = "claims/library.yaml"


def more(**keys: str) -> tuple[str, str, str]:
    """The edit that adds a claim to the sample: 青石市图书馆 位于 城北区, or with other keys."""
    quotes = {name: keys.pop(name) for name in ("quote", "prefix", "suffix", "context") if name in keys}
    whole = {
        "id": "more",
        "statement": "青石市图书馆位于城北区",
        "subject": "青石市图书馆",
        "attribute": "位置",
        "value": "城北区",
    } | keys
    evidence = {"source": "library-2024", "quote": "青石市图书馆位于城北区"} | quotes
    lines = "\n  ".join(f"{key}: {text}" for key, text in whole.items())
    cited = "\n    ".join(f"{key}: {text}" for key, text in evidence.items())
    return SAMPLE_CLAIMS, "", f"\n- {lines}\n  evidence:\n  - {cited}\n"


class Rule(Protocol):
    """A module of this folder. Its docstring is what `factcheck rule NAME` prints."""

    SEVERITY: Severity
    EXAMPLES: tuple[Example, ...]

    @staticmethod
    def check(facts: Facts) -> Iterable[Found]:
        """Everything in the fact base that breaks the rule."""


RULES = (
    "file-unreadable",
    "file-empty",
    "file-outside",
    "yaml-syntax",
    "yaml-alias",
    "yaml-tag",
    "wrong-shape",
    "unknown-key",
    "key-missing",
    "word-unknown",
    "duplicate-key",
    "duplicate-id",
    "date-unreadable",
    "file-missing",
    "file-unlisted",
    "source-undecodable",
    "source-unknown",
    "source-changed",
    "source-unpinned",
    "span-missing",
    "span-ambiguous",
    "claim-unknown",
    "value-unreadable",
    "period-unreadable",
    "period-missing",
    "quote-lacks-value",
    "statement-disagrees",
    "scope-dropped",
    "certainty-lost",
    "speaker-missing",
    "contradiction",
    "derived-mismatch",
    "basis-unnamed",
    "duplicate-claim",
    "stale-claim",
    "text-reordered",
    "source-undated",
    "type-unknown",
    "source-unused",
    "alias-collision",
    "alias-used",
    "name-unknown",
    "unused-name",
    "rule-unknown",
    "path-unused",
    "allow-unused",
)

# Rules that look at one claim or waiver at a time: they are given a portion of them with their sources and
# all names, and nothing else; what they found of it holds as long as these are the same.
BY_CLAIM = (
    "span-missing",
    "span-ambiguous",
    "value-unreadable",
    "quote-lacks-value",
    "statement-disagrees",
    "scope-dropped",
    "certainty-lost",
    "speaker-missing",
    "text-reordered",
    "alias-used",
)


def rule(name: str) -> Rule:
    """The module of a rule; it is imported only when asked for."""
    return cast("Rule", import_module(f"factcheck.rules.{name.replace('-', '_')}"))
