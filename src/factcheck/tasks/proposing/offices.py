"""Who is what: the titles before a person's name, and the names a text gives the fact base."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.reading.tables.titles import SHARED_TITLES
from factcheck.tasks.proposing import tables
from factcheck.tasks.proposing.cast import body_at
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from factcheck.tasks.proposing.cast import Named
    from factcheck.tasks.proposing.walk import Walk


@dataclass(frozen=True, slots=True)
class ProposedName:
    """An entry for names.yaml; `offices` are pairs of a title and the body it is of."""

    canonical: str
    kind: str
    aliases: tuple[str, ...] = ()
    offices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """An office at [start, end) of a text: the person, what he is in full, and each title with its body."""

    person: Named
    start: int
    end: int
    value: str
    body: tuple[int, int] | None
    offices: tuple[tuple[str, str], ...]


def held(walk: Walk) -> Iterator[OfficeMention]:
    """The offices that a text gives to the persons it names, 公司 and 该院 put in full."""
    raw = walk.text.raw
    for person in walk.persons.values():
        if not person.offices:
            continue
        first, last = person.offices[0], person.offices[-1]
        if first.of and not any(map(str.isalpha, first.of)):  # 【记者某甲
            continue
        meant = walk.cast.meant(first.start) if first.of else None
        means = meant is not None and meant[1] == first.start + len(first.of)
        if not first.of and (not walk.about or first.title in SHARED_TITLES):
            continue
        titles = raw[first.start + len(first.of) : last.end].rstrip("、兼")
        body = raw[first.start : first.start + len(first.of)] or walk.about
        where = walk.topic_at if not first.of else (first.start, first.start + len(first.of))
        if meant and means:
            where = meant[0].start, meant[0].end
            body = walk.about if meant[0] is walk.cast.topic else meant[0].canonical
        offices = tuple((office.title, body) for office in person.offices)
        yield OfficeMention(person, first.start, last.end, f"{body}{titles}", where, offices)


def names(walk: Walk, used: Iterable[str], is_known: Callable[[str], object]) -> Iterator[ProposedName]:
    """Entries for what the fact base does not know: subjects, speakers, and what they hold offices of."""
    topic, seen = walk.cast.topic, {tables.UNKNOWN, ""}
    kinds = {named.canonical: named.kind for named in walk.cast.names.values()}
    offices = {of.person.canonical: of.offices for of in held(walk)}
    bodies: list[str] = []
    for word in chain(used, bodies):
        if word in seen or is_known(word):
            continue
        seen.add(word)
        if topic and word == walk.about:
            yield ProposedName(word, topic.kind or "term", topic.aliases)
        else:
            bodies += [body for _, body in offices.get(word, ())]
            yield ProposedName(word, kinds.get(word) or _kind(word), (), offices.get(word, ()))


def _kind(name: str) -> str:
    """The kind that the ending of a name tells."""
    body = body_at(fold(name), 0, len(name))
    return body[1].kind if body and body[0] == len(name) else "organization"
