"""A reference is of a type that CSL does not know.

What it does
    Looks `type` up among the types of CSL 1.0.2.

Why it is bad
    What a reference is decides how it is cited: one of no known type is cited as something else.

Wrong
    type: newspaper

Right
    type: article-newspaper
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts

SEVERITY = Severity.WARNING
TYPES = frozenset(
    """article article-journal article-magazine article-newspaper bill book broadcast chapter classic
    collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
    interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference
    patent performance periodical personal_communication post post-weblog regulation report review
    review-book software song speech standard thesis treaty webpage""".split()
)
EXAMPLES = (
    Example(
        (("sources/references.yaml", "type: article-newspaper", "type: newspaperr"),),
        at=("sources/references.yaml:3:9",),
    ),
    Example((("sources/references.yaml", "type: article-newspaper", "type: personal_communication"),)),
    Example((("sources/references.yaml", "  type: article-newspaper\n", ""),)),
)


def check(facts: Facts) -> Iterator[Found]:
    for source in facts.sources.values():
        if source.type.strip() and source.type not in TYPES:
            near = get_close_matches(source.type, sorted(TYPES), 1)
            what = (
                f"did you mean {near[0]}?" if near else "report, book, webpage and article-newspaper are some"
            )
            yield Found(source.at("type"), f"CSL has no type {source.type}; {what}")
