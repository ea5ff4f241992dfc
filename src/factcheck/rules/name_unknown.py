"""A subject, speaker or whole is in no names.yaml.

What it does
    Looks `subject` and `speaker` of claims, `part_of` and the `of` of offices up among the names, where
    there is a names.yaml at all. A whole must not be, by way of others, part of itself.

Why it is bad
    Without a name a subject has no kind and no aliases: 輝達 would not be found as 英伟达, and nothing
    tells that 重庆 is another of its kind.

Wrong
    subject: 青石图书官

Right
    subject: 青石市图书馆
"""

from __future__ import annotations

from difflib import get_close_matches
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.base.claim import Claim
from factcheck.base.facts import Found
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.rules.parts.speakers import NOBODY
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.facts import Facts
    from factcheck.base.names import Name

    Named = tuple[str, Claim | Name, str]

SEVERITY = Severity.WARNING
EXAMPLES = (
    Example((("claims/names.yaml", "of: 青石市图书馆", "of: 青石市图书官"),), at=("claims/names.yaml:2:48",)),
    Example(
        (
            ("claims/names.yaml", "organization", "organization, part_of: 全省公共图书馆评估"),
            ("claims/names.yaml", "work", "work, part_of: 青石市图书馆"),
        ),
        at=("claims/names.yaml:1:39", "claims/names.yaml:7:34"),
    ),
    Example((("claims/names.yaml", "of: 青石市图书馆", "of: 青石图书馆"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    if not facts.names:
        return
    told: set[str] = set()
    for word, holder, key in chain(_of_claims(facts), _of_names(facts)):
        if word and word not in told and not _known(word, facts):
            told.add(word)
            claims = (holder.id,) if isinstance(holder, Claim) else ()
            yield Found(holder.at(key), _message(word, facts), claims)
    for name in facts.names.values():
        if _is_in_itself(name, facts):
            message = f"{name.canonical} is part of itself, by way of its part_of: correct one of them"
            yield Found(name.at("part_of"), message)


def _is_in_itself(name: Name, facts: Facts) -> bool:
    seen: set[str] = set()
    whole = facts.canonical(name.part_of) if name.part_of else ""
    while whole in facts.names and whole not in seen and whole != name.canonical:
        seen.add(whole)
        above = facts.names[whole].part_of
        whole = facts.canonical(above) if above else ""
    return whole == name.canonical


def _of_claims(facts: Facts) -> Iterator[Named]:
    for claim in facts.claims:
        yield claim.subject, claim, "subject"
        for number, speaker in enumerate(claim.speaker):
            if not any(word in speaker for word in NOBODY):
                yield speaker, claim, "speaker" if len(claim.speaker) == 1 else f"speaker.{number}"


def _of_names(facts: Facts) -> Iterator[Named]:
    for name in facts.names.values():
        yield name.part_of, name, "part_of"
        for number, office in enumerate(name.offices):
            yield office.of, name, f"offices.{number}.of"


def _known(word: str, facts: Facts) -> bool:
    return facts.canonical(word) in facts.names or fold(word) in facts.names.entries()


def _message(word: str, facts: Facts) -> str:
    near = get_close_matches(word, facts.names, 1, cutoff=0.75)
    what = f"did you mean {near[0]}?" if near else "add it, with its kind and its aliases"
    return f"{word} is not in names.yaml; {what}"
