"""No quote of a claim contains its value, or its source never names its subject.

What it does
    Looks for the value in the quotes and contexts: as written, in another script or spelling (百分之五,
    首位 for 第1, 去年 counted from the source's date), by an alias; a list's every item. And for the
    subject, or an alias, in the whole source and its title. Derived values are left to `derived-mismatch`.

Why it is bad
    A quote that does not contain the value proves something else.

Wrong
    value: 3.2万册
    evidence:
    - {source: paper, quote: 青石市图书馆位于城北区}

Right
    value: 3.2万册
    evidence:
    - {source: paper, quote: 新增藏书3.2万册}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.base.facts import Found
from factcheck.judging.wording.lexicon import gloss
from factcheck.problem import Severity
from factcheck.rules import Example
from factcheck.rules.parts.stating import is_plainly_said, lacking
from factcheck.text.fold import fold
from factcheck.text.squeeze import squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.base.claim import Claim
    from factcheck.base.facts import Facts

SEVERITY = Severity.ERROR
EXAMPLES = (
    Example(
        (("claims/library.yaml", "quote: 2024年,青石市图书馆新增藏书3.2万册", "quote: 其中少儿图书占25%"),),
        at=("claims/library.yaml:6:10",),
    ),
    Example((("claims/library.yaml", "value: 3.2万册", "value: 三万二千册"),)),
)


def check(facts: Facts) -> Iterator[Found]:
    known = facts.keep(_known)
    for claim in facts.sound:
        if not claim.evidence or claim.derived or claim.id in facts.unfound:
            continue
        unsaid = [] if is_plainly_said(claim, claim.evidence[0].quote) else lacking(facts, claim)
        if unsaid:
            message = (
                f"no quote contains {'、'.join(unsaid)}; choose the words that say it, or correct the value"
            )
            yield Found(claim.at("value"), message, (claim.id,))
        if claim.subject and _is_a_name(facts, claim.subject) and not _named(facts, claim, known):
            message = (
                f"{claim.subject} is named nowhere in the source; correct the subject, or give its alias"
            )
            yield Found(claim.at("subject"), message, (claim.id,))


def _is_a_name(facts: Facts, subject: str) -> bool:
    """Whether a subject is known by name; where it is not, `name-unknown` says so."""
    return not facts.names or facts.canonical(subject) in facts.names


def _named(facts: Facts, claim: Claim, known: dict[tuple[str, str], bool]) -> bool:
    for evidence in claim.evidence:
        if claim.subject in evidence.quote:
            return True
        key = (evidence.source, claim.subject)
        if key not in known:
            known[key] = _names(facts, *key)
        if known[key]:
            return True
    return False


def _known(_: Facts) -> dict[tuple[str, str], bool]:
    return {}


def _names(facts: Facts, source: str, subject: str) -> bool:
    text = facts.loaded.text(source)
    if text is None or subject in text.raw:
        return True
    known = facts.keep(_spelt)
    forms = known.get(subject) or known.setdefault(subject, _forms(facts, subject))
    folded = text.squeezed.text
    if any(form in folded for form in forms):
        return True
    title = fold(facts.sources[source].title)
    if any(form in title for form in forms):
        return True
    return _scattered(gloss(fold(subject)).text, _glossed(facts, source))


def _spelt(_: Facts) -> dict[str, list[str]]:
    return {}


def _forms(facts: Facts, subject: str) -> list[str]:
    """A subject and everything else it is called, folded, as they stand in a squeezed text."""
    name = facts.names.get(facts.canonical(subject))
    words = (subject, *(name.words if name else ()))
    forms = dict.fromkeys(map(facts.folded, words))
    return [squeeze(form).text if " " in form else form for form in forms]


def _glossed(facts: Facts, source: str) -> str:
    texts = facts.keep(_texts)
    if source not in texts:
        text = facts.loaded.text(source)
        texts[source] = gloss(text.folded).text if text else ""
    return texts[source]


def _texts(_: Facts) -> dict[str, str]:
    return {}


def _scattered(subject: str, folded: str) -> bool:
    """Every two characters of a longer subject stand somewhere: 四川人工智能企业 in a text on both."""
    pairs = [subject[at : at + 2] for at in range(len(subject) - 1)]
    return len(subject) > 3 and sum(pair in folded for pair in pairs) * 2 >= len(pairs)
