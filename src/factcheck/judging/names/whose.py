"""Of whom a sentence says something: of a claim's subject, or of its brother, its branch, a part of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.claims.relation import Relation, relations_of
from factcheck.judging.wording.tables.relations import OTHERS_OWN
from factcheck.judging.wording.wording import unexplained
from factcheck.reading.tables.titles import RANKS

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

NEAR = 4  # characters between a subject and what makes another of it
_EDGE = re.compile(r"[,;:。!?()\n]")
_RANKED = tuple(rank for rank in RANKS if rank != "第一副")


def of_subject(view: ClaimView, text: str, start: int, end: int, strangers: tuple[str, ...]) -> bool:
    """Whether what is said at [start, end) is said of the claim's subject, not of its brother or branch.

    `strangers` are other subjects that the sentence names.
    """
    low = max((m.end() for m in _EDGE.finditer(text, 0, start)), default=0)
    edge = _EDGE.search(text, end)
    said, after = text[low:start], text[end : edge.start() if edge else len(text)]
    at, form = max(((said.rfind(form), form) for form in view.subject_forms), default=(-1, ""))
    relations = relations_of(view, text)
    nouns = [noun for row in relations for noun in row.nouns]
    own = "|".join((view.explaining, *nouns))
    others = [word for word in OTHERS_OWN if word in said and word not in own]
    ranked = (rank + noun for noun in nouns if noun in said for rank in _RANKED)
    others += [word for word in ranked if word in said and word not in view.explaining]
    if at >= 0:
        behind = said[at + len(form) :].lstrip("》\"'")
        return not (_names_anothers(behind, others) or _names_a_part(view, behind, relations))
    whose = next((at for form in view.subject_forms if (at := after.find(form)) >= 0), len(after))
    if any(name in said or name in after[:whose] for name in strangers):
        return False
    bare = _POINTING.sub("", said)
    return whose < len(after) or not (bare.startswith((*others, *_ANOTHER)))


_ANOTHER = ("后者", "另一", "对方", "有人")
_POINTING = re.compile(r"^(?:其|他的?|她的?|它的?)")
_PREDICATE = re.compile(r"[的,是在于由为以和与、]")


def _names_anothers(said: str, others: list[str]) -> bool:
    """Whether what follows a subject makes another of it: 甲(的)弟弟, 甲的英译本, 甲西南总部."""
    said = said.removeprefix("的")
    places = [at for word in others if 0 <= (at := said.find(word)) <= NEAR]
    return any(not _PREDICATE.search(said, 0, at) for at in places)


NOUN = "#"  # stands for a relation's noun, and a bar for its other words
_ANOTHER_OF_ITS_KIND = re.compile(r"第.|[旧新前原老]$")
_LIGHT = re.compile(
    r"^(?:主要|最终|正式|真正|唯一|全部|官方|现任|首任|历任|整个|具体|确切|实际|常见|一般|大多|多数)+"
)


def _names_a_part(view: ClaimView, behind: str, relations: tuple[Relation, ...]) -> bool:
    """Whether 的 behind a subject makes what follows another thing than the claim speaks of: 甲的天敌以…为食.

    What only modifies the relation's noun (甲的音乐老师) makes another of it where it counts or dates it.
    """
    if not behind.startswith("的") or not relations:
        return False
    rest = _LIGHT.sub("", behind[1:])
    for row in relations:
        for noun in row.nouns:
            rest = rest.replace(noun, NOUN * len(noun)) if len(noun) > 1 else rest
        verbs = (*row.agents, *(low for low, _ in row.around))
        for verb in sorted(verbs, key=len, reverse=True):
            rest = rest.replace(verb, "|" * len(verb)) if verb else rest
    spans = unexplained(rest, view.explaining)
    if not spans or spans[0][0] > 0:
        return False
    end = spans[0][1]
    word, more = rest[end : end + 2], rest[end + 2 :]
    named = more and word.isalpha() and any(word in name for name in view.attribute_names)
    modifies = NOUN in word or named
    return not modifies or bool(_ANOTHER_OF_ITS_KIND.match(rest[:end]))
