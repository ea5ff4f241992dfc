"""What a text is about: the body, place or thing with whose name its title and its first clauses begin."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import tables
from factcheck.tasks.proposing.cast import LONGEST, Cast, Named, Sort, body_at, limit_of, sorts
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.tasks.proposing.clauses import Clause
    from factcheck.text.text import Text

FIRST = 3  # clauses of a text of which one begins with what it is about
_SHORT = lazy_pattern(r"\((?:以下)?(?:简称|下称|简称为)[\"“「]?([^\"”」()]{2,12})[\"”」]?\)")
_POINTING = frozenset("本该我全")
_VERB = lazy_pattern(
    alternatives((*tables.LAUNCHES, *tables.DATED_EVENTS, *tables.HAVING, *tables.NO_PART_OF_NAME))
)


def topic_of(text: Text, title: Clause | None, first: Sequence[tuple[Clause, int]]) -> Cast:
    """The cast of a text with what it is about, from its title and the heads of its first clauses."""
    cast, folded = Cast(text), text.folded
    titled = body_at(folded, title.start, limit_of(title, title.start)) if title else None
    if title and titled and _recurs(cast, title.start, titled):
        _settle(cast, Named("", title.start, titled[0], titled[1]), title)
        return cast
    for place, (clause, at) in enumerate(first):
        found = body_at(folded, at, limit_of(clause, at))
        shared = _shared(folded, title.start, at) if title else 0
        if found and (shared > 1 or _recurs(cast, at, found)):
            _settle(cast, Named("", at, found[0], found[1]), title)
            return cast
        if title and place < FIRST and (end := _plain(folded, title.start, at, shared)):
            _settle(cast, Named("", at, end, _guessed(folded, first)), title)
            return cast
    return cast


def _plain(folded: str, title: int, at: int, shared: int) -> int:
    """Where a name ends with which title and text begin alike, before a verb; 0 for none."""
    said = folded[at : at + shared]
    verb = _VERB.search(said, 2)
    end = at + (verb.start() if verb else shared)
    often = folded.count(folded[at:end], title) > 2
    return end if end - at > 3 or (end - at > 1 and often) else 0


def _guessed(folded: str, first: Sequence[tuple[Clause, int]]) -> Sort | None:
    """The sort of which a text speaks as 公司 or 该院 at the head of a clause, where no body tells it."""
    bodies = [found[1] for clause, at in first if (found := body_at(folded, at, limit_of(clause, at)))]
    for sort in sorts():
        if sort not in bodies and any(folded.startswith(sort.means, at) for _, at in first):
            return sort
    return None


def _recurs(cast: Cast, at: int, found: tuple[int, Sort]) -> bool:
    """Whether a text speaks of a body or place again, by its name or by 该公司, 全市."""
    name = cast.text.folded[at : found[0]]
    said = (name, *(word for word in found[1].means if word[0] in _POINTING or word == "公司"))
    return any(cast.text.folded.find(word, found[0]) >= 0 for word in said)


def _shared(folded: str, one: int, other: int) -> int:
    """How many characters from there on are the same."""
    length = 0
    while length < LONGEST and folded[one + length] == folded[other + length]:
        length += 1
    return length


def _settle(cast: Cast, named: Named, title: Clause | None) -> None:
    """Take it for the topic, under the short name that the title or (以下简称…) gives it."""
    text = cast.text
    full = text.raw[named.start : named.end]
    short = _SHORT.match(text.folded, named.end)
    forms = [text.raw[slice(*short.span(1))]] if short else []
    if title and title.start != named.start:
        shared = min(_shared(text.folded, title.start, named.start), named.end - named.start)
        titled = body_at(text.folded, title.start, limit_of(title, title.start))
        if titled and titled[0] - title.start > shared > 1:
            forms.append(text.raw[title.start : titled[0]])
            named = replace(named, sort=titled[1])
        elif 2 <= shared < len(full) and title.end - title.start > shared:
            forms.append(full[:shared])
    forms += [full + form for form in tables.LEGAL_FORMS if text.raw.find(full + form) >= 0][:1]
    forms += [team for team in _teams(text, named) if team not in forms]
    chosen = forms[0] if forms and len(forms[0]) < len(full) and "队" not in forms[0] else full
    others = tuple(form for form in dict.fromkeys([full, *forms]) if form != chosen)
    kind = named.sort.kind if named.sort else ""
    topic = replace(named, canonical=chosen, kind=kind, aliases=others)
    cast.topic = topic
    for form in (chosen, *others):
        at = text.raw.find(form)
        cast.names[text.folded[at : at + len(form)]] = topic


def _teams(text: Text, named: Named) -> list[str]:
    """海燕队, for 岚川海燕足球俱乐部."""
    if not named.sort or "球队" not in named.sort.means:
        return []
    name, found = text.folded[named.start : named.end], []
    for match in re.finditer("队", text.folded):
        for length in (4, 3, 2):
            word = text.folded[max(0, match.start() - length) : match.start()]
            if len(word) == length and word in name:
                found.append(text.raw[match.start() - length : match.end()])
                break
    return list(dict.fromkeys(found))
