"""Which name an anaphor stands for: 该公司, 其, 前者, 两家, 全市, and a subject that is left out.

An anaphor takes the nearest name of a fitting sort. Where several fit alike, or what fits is nothing that
the fact base knows, what is said is said of nobody known.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from factcheck.judging.drafts.antecedents import Candidate, Told
from factcheck.judging.drafts.pointing import Anaphor, Way, anaphors, leaves_subject_out, spoken_of
from factcheck.judging.wording.tables.anaphors import PREPOSITIONS
from factcheck.text.finder import Hit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from factcheck.judging.wording.lexicon import Lexicon

FAR = 4  # sentences in which a name is looked for


@dataclass(frozen=True, slots=True)
class Resolved:
    """The names that anaphors stand for, as if they stood there.

    `doubtful` are those beside which another might be meant, with where that begins; `unknown` is where
    something begins to be said of nothing known; `each`: where one thing is said of several, the names for
    each of them in turn.
    """

    hits: tuple[Hit[str], ...] = ()
    doubtful: tuple[tuple[str, int], ...] = ()
    unknown: int | None = None
    each: tuple[tuple[Hit[str], ...], ...] = ()


@dataclass(slots=True)
class _Found:
    hits: list[Hit[str]] = field(default_factory=list)
    doubtful: dict[str, int] = field(default_factory=dict)
    unknown: int | None = None
    each: list[Hit[str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Choice:
    """The name chosen; None where several fit alike. `rivals`: another might be meant."""

    one: Candidate | None
    rivals: bool = False


def resolve(
    folded: str,
    hits: Sequence[Hit[str]],
    dates: Sequence[tuple[int, int]],
    trail: Sequence[Told],
    lexicon: Lexicon,
) -> Resolved:
    """The names that a folded sentence's anaphors stand for.

    `dates` are where it says when; `trail` are the sentences before, the nearest last.
    """
    found = _Found()
    for anaphor in anaphors(folded, hits, dates, trail):
        clause = max(folded.rfind(mark, 0, anaphor.start) for mark in ",;:。") + 1
        before = tuple(h for h in (*hits, *found.hits) if h.end <= clause)
        own = Told(folded[:clause], tuple(sorted(before)), lexicon)
        _take(anaphor, folded, own, trail, found)
    alone = not found.hits and found.unknown is None and bool(trail) and trail[-1].hands_on
    if alone and (at := leaves_subject_out(folded, dates)) is not None:
        _take(Anaphor(at, at, Way.LEFT_OUT), folded, trail[-1], trail[-1:], found)
    each = tuple((*found.hits, one) for one in found.each)
    return Resolved(tuple(found.hits), tuple(found.doubtful.items()), found.unknown, each)


def _take(anaphor: Anaphor, folded: str, own: Told, trail: Sequence[Told], found: _Found) -> None:
    """Adds to `found` what one anaphor stands for."""
    nearest = list(reversed(trail[-FAR:]))
    if anaphor.way is Way.SEVERAL:
        _take_several(anaphor, folded, [own, *nearest], found)
        return
    if anaphor.way is Way.INSIDE:
        _doubt(anaphor, own, found)
        return
    if anaphor.way in (Way.FORMER, Way.LATTER):
        choice = _of_two(anaphor, [own, *nearest[:1]])
    elif anaphor.way is Way.POINTING:
        choice = _pointed_at(anaphor, [own, *nearest])
    else:
        choice = _taken_up(anaphor, nearest)
    if choice is None and not (anaphor.must and any(told.candidates for told in (own, *nearest))):
        return
    if choice is None or choice.one is None or not choice.one.entry:
        oblique = folded[: anaphor.start].endswith(tuple(PREPOSITIONS))
        found.unknown = anaphor.start if found.unknown is None and not oblique else found.unknown
        return
    whose = _shared_attribute(anaphor, own)
    middle = anaphor.start + 1 if whose else anaphor.end
    found.hits.append(Hit(anaphor.start, middle, choice.one.entry))
    found.hits += [Hit(middle, anaphor.end, whose)] if whose else []
    if choice.rivals:
        found.doubtful.setdefault(choice.one.entry, anaphor.start)


def _doubt(anaphor: Anaphor, own: Told, found: _Found) -> None:
    """Notes which of a sentence's own names a pronoun in it may mean, where these are several of one kind."""
    fitting = [c for c in own.candidates if anaphor.row.fits(c) and not c.within]
    for one in fitting:
        others = any(other.name != one.name and other.kind == one.kind for other in fitting)
        if others or own.meets_another(one):
            found.doubtful.setdefault(one.entry, anaphor.start)


def _pointed_at(anaphor: Anaphor, told: Iterable[Told]) -> _Choice | None:
    """What 该公司 or 全市 points at: the nearest that fits; of one sentence the only one not oblique."""
    for sentence in told:
        fitting = [c for c in sentence.candidates if anaphor.row.fits(c)]
        fitting = [c for c in fitting if c.kind != "term"] or fitting
        fitting = [c for c in fitting if anaphor.ends(c)] or fitting
        plain = [c for c in fitting if not c.oblique] or fitting
        if fitting:
            alone = len({c.name for c in plain}) == 1 and not sentence.joined(plain[-1], anaphor.row.fits)
            return _Choice(plain[-1] if alone else None, len({c.name for c in fitting}) > 1)
    return None


def _taken_up(anaphor: Anaphor, told: Sequence[Told]) -> _Choice | None:
    """What 其 or 他 takes up, or a subject left out: the subject of the sentence before, if it fits."""
    sentence = next((one for one in told if one.candidates), None)
    if sentence is None or sentence.subject is None:
        return None
    whole = [c for c in sentence.candidates if not c.within]
    fitting = [c for c in whole if anaphor.row.fits(c)]
    subject = sentence.subject
    if subject not in fitting:
        names = {c.name for c in fitting}
        return (_Choice(fitting[0]) if len(names) == 1 else _Choice(None)) if fitting else None
    if sentence.joined(subject, anaphor.row.fits):
        return _Choice(None)
    others = [c for c in fitting if c.name != subject.name and not c.oblique]
    rivals = any(c.kind == subject.kind or c.kind not in ("place", "term") for c in others)
    return _Choice(subject, rivals or (anaphor.way is not Way.LEFT_OUT and sentence.meets_another(subject)))


def _of_two(anaphor: Anaphor, told: Sequence[Told]) -> _Choice | None:
    """The first or the last of two named."""
    for one in told:
        pair = _several(one, 2, anaphor)
        if not pair and len(one.attributes) == 2:
            pair = one.attributes
        if pair:
            return _Choice(pair[0 if anaphor.way is Way.FORMER else 1])
        if anaphor.way is Way.LATTER and (last := _last_of_many(one, anaphor)):
            return _Choice(last, rivals=True)
    return None


def _shared_attribute(anaphor: Anaphor, own: Told) -> str:
    """What two have of which 前者 and 后者 then tell: 甲、乙的承建方,前者是…; "" where there is none."""
    if anaphor.way not in (Way.FORMER, Way.LATTER) or len(own.attributes) != 1 or not own.groups:
        return ""
    one, pair = own.attributes[0], own.groups[-1]
    between = own.folded[pair[-1].end : one.start].lstrip("》\"'")
    return one.entry if len(pair) == 2 and between in ("", "的") else ""


def _last_of_many(told: Told, anaphor: Anaphor) -> Candidate | None:
    """The last thing that a sentence names; None where it names one, or closes a list."""
    named = [c for c in told.candidates if not c.within]
    if (
        len({c.name for c in named}) < 2
        or told.joined(named[-1], anaphor.row.fits)
        or named[-1].kind != named[-2].kind
    ):
        return None
    return named[-1]


def _several(told: Told, count: int, anaphor: Anaphor) -> tuple[Candidate, ...]:
    """The `count` names of one kind that a sentence joins, else the only ones that it has."""
    for group in told.groups:
        if len(group) == count and all(anaphor.row.fits(c) for c in group):
            return group
    fitting = [c for c in told.candidates if not c.within and anaphor.row.fits(c)]
    named = tuple({c.name: c for c in fitting}.values())
    kinds = {c.kind for c in named if c.kind}
    return named if len(named) == count and len(kinds) < 2 else ()


def _take_several(anaphor: Anaphor, folded: str, told: Sequence[Told], found: _Found) -> None:
    """Adds what is said of each of several; of what is said of them in order (分别), each in its place."""
    several = next((group for one in told if (group := _several(one, anaphor.count, anaphor))), ())
    how = spoken_of(folded, anaphor)
    if not several or not how:
        return
    if not all(c.entry for c in several):
        found.unknown = anaphor.start if found.unknown is None else found.unknown
    elif how == "each":
        found.each += [Hit(anaphor.start, anaphor.end, c.entry) for c in several]
        return
    last = anaphor.end + (folded[anaphor.end : anaphor.end + 1] == "的")
    if how == "order" and last - anaphor.start >= len(several):
        ends = chain(range(anaphor.start + 1, anaphor.start + len(several)), [last])
        starts = range(anaphor.start, anaphor.start + len(several))
        found.hits += [Hit(s, e, c.entry) for s, e, c in zip(starts, ends, several, strict=True)]
