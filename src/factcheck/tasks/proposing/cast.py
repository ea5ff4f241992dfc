"""Who and what a text speaks of: what it is about, what else it names, and the words that mean them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from factcheck.reading.tables.stance import SPEECH
from factcheck.reading.tables.surnames import COMMON, RARE, RAREST
from factcheck.reading.tables.titles import RANKS, TITLES
from factcheck.reading.titles import offices_at
from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import nouns, tables
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.reading.titles import Office
    from factcheck.tasks.proposing.clauses import Clause
    from factcheck.text.text import Text

LONGEST = 24  # characters of a name
_SURNAMES = frozenset(COMMON + RARE + RAREST)
_BREAK = lazy_pattern(r"[的是在为了和与及、\"“”「」《》(),:·\s\d]")
_QUOTED = lazy_pattern(r"[\"“「『]([^\"”“「」『』,。]{2,16})[\"”」』]")
_ROLE = lazy_pattern(
    f"(?:(?:{alternatives(RANKS)}){{0,3}}(?:{alternatives(TITLES)})(?:兼|、)?)+|(?:{alternatives(tables.PARTS)})"
)
_SAYS = alternatives((*SPEECH, *tables.SAYS))
_TELLS = lazy_pattern(f"([\u4e00-\u9fff·]{{2,9}}?)(?:{_SAYS})")
_DOING = lazy_pattern(
    alternatives((*tables.HAVING_WITHIN, *tables.DATED_EVENTS, *tables.ACTIONS, *tables.LAUNCHES))
)
_TEAM = lazy_pattern("[\u4e00-\u9fff]{2,6}队(?=[0-9排以在本全取获])")
_DOES = lazy_pattern(alternatives(tables.PERSON_DOES))
_SPOKEN = lazy_pattern(f'(?:在[^,。:;]{{1,12}}?)?[^,。:;"“「]{{0,4}}?(?:{_SAYS})')


@dataclass(frozen=True, slots=True)
class Sort:
    """A sort of body or place: its kind in names.yaml, how its names end, what means it."""

    kind: str
    endings: tuple[str, ...]
    means: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """What a text names: canonical and its other names as they stand in it, [start, end) of the first."""

    canonical: str
    start: int
    end: int
    sort: Sort | None = None
    kind: str = ""
    aliases: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()


@cache
def sorts() -> tuple[Sort, ...]:
    """The sorts of `tables.SORTS`."""
    found = []
    for record in tables.SORTS.strip().split("\n\n"):
        kind, endings, means = (line[2:].split() for line in record.split("\n"))
        found.append(Sort(kind[0], tuple(endings), tuple(sorted(means, key=len, reverse=True))))
    return tuple(found)


def body_at(folded: str, start: int, limit: int) -> tuple[int, Sort] | None:
    """Where the name of a body or place that begins at `start` ends, and its sort; None where none does."""
    if folded.startswith((*tables.NO_NAME, *tables.HAVING, *tables.DATED_EVENTS, *tables.ACTIONS), start):
        return None
    broken = _BREAK.search(folded, start, min(limit, start + LONGEST))
    end = broken.start() if broken else min(limit, start + LONGEST)
    verb = _DOING.search(folded, start + 2, end)
    end = verb.start() if verb else end
    best: tuple[int, Sort] | None = None
    for sort in sorts():
        for ending in sort.endings:
            at = folded.rfind(ending, start + 2, end)
            while at >= 0 and _ends_in_word(ending, folded, at + len(ending)):
                at = folded.rfind(ending, start + 2, at + len(ending) - 1)
            if at >= 0 and (best is None or at + len(ending) > best[0]):
                best = at + len(ending), sort
    return best


def before_date(text: Text, clause: Clause, at: int) -> Named | None:
    """What stands before the date of a clause, when what is said of it is behind: 岚川电子|2023年营业收入."""
    date = next((m for m in clause.mentions if m.kind == "date" and m.start > at), None)
    if date is None or not clause.opens or not 2 < date.start - at <= LONGEST // 2:
        return None
    folded = text.folded
    name = folded[at : date.start].rstrip("于在从自至")
    if len(name) < 2 or _BREAK.search(name) or _DOING.search(name) or not name.isalpha():
        return None
    parts = (*tables.RANKABLE, *tables.QUANTITIES, *tables.OF_A_SUBJECT)
    if name.startswith(tuple(tables.NO_NAME)) or name.endswith(parts):
        return None
    noun = nouns.before(folded, date.end, limit_of(clause, date.start))
    if noun[0] != date.end or noun[0] == noun[1]:
        return None
    end = at + len(name)
    return Named(text.raw[at:end], at, end)


def _ends_in_word(ending: str, folded: str, end: int) -> bool:
    """Whether an ending of names is part of another word where it ends: 汽车|市场."""
    return folded[end : end + 1] in tuple(tables.ENDS_UNLESS.get(ending, ""))


def team_at(folded: str, start: int, limit: int) -> tuple[int, Sort] | None:
    """Where the name of a team ends that begins at `start` (雷霆队); None where none does."""
    found = _TEAM.match(folded, start, min(limit + 1, len(folded)))
    sort = next(sort for sort in sorts() if "球队" in sort.means)
    return (found.end(), sort) if found and not folded.startswith(tuple(tables.NO_NAME), start) else None


def means_else(word: str, folded: str, end: int) -> bool:
    """Whether a word that may mean what was named is part of another where it ends: 公司|债券, 其|他."""
    return folded[end : end + 1] in tuple(tables.MEANS_UNLESS.get(word, ""))


def limit_of(clause: Clause, at: int) -> int:
    """Where a name that begins at `at` must end: before the next value."""
    return next((m.start for m in clause.mentions if m.start > at), clause.end)


def rests_on_subject(folded: str, end: int, limit: int) -> bool:
    """Whether what stands behind a name lets it be a subject: 岚川体育中心|可容纳."""
    return end >= limit or folded.startswith(tuple(tables.BEHIND_SUBJECT), end)


@dataclass(slots=True)
class Cast:
    """What a text is about, and what it named so far, by its folded words."""

    text: Text
    topic: Named | None = None
    names: dict[str, Named] = field(default_factory=dict)

    def know(self, named: Named) -> None:
        """From here on its names mean it."""
        folded = self.text.folded[named.start : named.end]
        self.names.setdefault(folded, named)

    def at(self, start: int, limit: int) -> tuple[Named, int] | None:
        """The longest known name that begins at `start`, and where it ends."""
        folded = self.text.folded
        for length in range(min(LONGEST, limit - start), 1, -1):
            named = self.names.get(folded[start : start + length])
            if named:
                return named, start + length
        return None

    @property
    def is_on_teams(self) -> bool:
        """Whether the text is about a team, so that another may be named by 队 alone."""
        return bool(self.topic and self.topic.sort and "球队" in self.topic.sort.means)

    def meant(self, start: int) -> tuple[Named, int] | None:
        """Whom a word such as 公司 or 全市 means that stands at `start`, and where it ends.

        That is the topic, or else the last one named that the word can mean.
        """
        folded = self.text.folded
        named = [self.topic] if self.topic else []
        for one in (*named, *reversed(self.names.values())):
            for word in one.sort.means if one.sort else ():
                end = start + len(word)
                if folded.startswith(word, start) and not means_else(word, folded, end):
                    return one, end
        return None


def person_in(text: Text, start: int, clause: Clause) -> Named | None:
    """The person with whom a clause begins, behind a title or part and its body: 公司董事长|周启明."""
    folded = text.folded
    role = _ROLE.search(folded, start, min(clause.end, start + LONGEST))
    if not role or _BREAK.search(folded, start, role.start()):
        return None
    span = _person_at(folded, role.end(), clause.end)
    if span is None:
        return None
    offices = tuple(office for office in offices_at(folded, *span) if not office.denied)
    return Named(text.raw[slice(*span)], *span, kind="person", offices=offices)


def _person_at(folded: str, start: int, limit: int) -> tuple[int, int] | None:
    told = _TELLS.match(folded, start, limit)
    if told and not _BREAK.search(told[1]) and (len(told[1]) < 4 or _is_foreign(told[1])):
        return told.span(1)
    first = folded[start : start + 1]
    if first and first in _SURNAMES:
        length = 2 if _DOES.match(folded, start + 2) or start + 2 >= limit else 3
        name = folded[start : start + length]
        return (start, start + length) if len(name) == length and name.isalpha() else None
    return None


def _is_foreign(name: str) -> bool:
    """Whether most characters of a name are those with which foreign names are written."""
    return 2 * sum(char in tables.SOUNDS for char in name) > len(name)


def speaks(folded: str, end: int, limit: int) -> int:
    """Where the verb of speech behind a person's name ends; 0 where none stands there."""
    found = _SPOKEN.match(folded, end, limit)
    return found.end() if found else 0


def launched(text: Text, clause: Clause) -> Named | None:
    """What a clause makes known by name: 发表…「曜石M3」."""
    found = list(_QUOTED.finditer(text.folded, clause.start, clause.end))
    if not found or found[-1].end() < clause.end:
        return None
    before = text.folded[clause.start : found[-1].start()]
    if not any(verb in before for verb in tables.LAUNCHES):
        return None
    start, end = found[-1].span(1)
    return Named(text.raw[start:end], start, end, kind="product")
