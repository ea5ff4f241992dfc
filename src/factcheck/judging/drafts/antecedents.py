"""Whom a sentence speaks of: the names in it, and what no list knows but is plainly named, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import GLOSSED
from factcheck.judging.wording.sorts import sorts_of
from factcheck.judging.wording.tables.anaphors import (
    MEETS,
    NO_BEGINNINGS,
    NO_NAMES,
    NO_STEMS,
    OTHERS,
    PREPOSITIONS,
    STRANGE,
    SWITCHES,
)
from factcheck.judging.wording.tables.kin import NEAREST
from factcheck.reading.places import find_places
from factcheck.reading.tables.surnames import COMMON
from factcheck.reading.tables.titles import TITLES
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.text.finder import Hit

_PLACES = frozenset("country province city county district town isle waters".split())
_JOINED = lazy_pattern(r"[》\"']?(?:、|和|与|及|以及|跟|同)[《\"']?")
_BESIDE = lazy_pattern(r"[^\W\d_]{0,8}")
_ALIKE = ("都", "均", "皆", "各", "两")  # behind two that are joined, of which one no list knows
_IS = lazy_pattern(r"(?:是|为)[^,;:。]*$")
_TITLE = lazy_pattern(r"《([^《》]{1,30})》")
_LATIN = lazy_pattern(r"(?:^|(?<=[,;:。]))[a-z][a-z0-9+.&-]{2,}(?=[^\W\da-z_])")
_PERSON = lazy_pattern(
    rf"(?:^|(?<=[,;:。]))[{COMMON}][^\W\d_a-z]{{1,2}}?(?=是|曾|则|也|说|表示|认为|指出|出生|毕业|生于|任)"
)


# Between a name and a title, what makes it that of whom is named.
_IS_MADE = lazy_pattern(r"(?:是|为|任|当|选|聘|升|成|做|作|即)[^,;:。]*$|^,[^,;:。与和同跟向对]*$")


@cache
def _somebody() -> re.Pattern[str]:
    """The words by which persons are called who are not named, or whose names no list knows."""
    words = alternatives((*NEAREST, *TITLES))
    met = f"(?:[向与和同跟对给请]|{alternatives(MEETS)})[{COMMON}][^\\W\\d_a-z]{{1,2}}"
    return re.compile(f"(?:{words})(?![会团组级席制奖站证])|{met}")


@dataclass(frozen=True)
class Candidate:
    """What [start, end) of a folded sentence names; `entry` is "" for what the fact base does not know.

    `oblique`: it stands behind a preposition or before 的; `within`: a longer name begins with it.
    """

    start: int
    end: int
    entry: str
    kind: str | None
    forms: tuple[str, ...]
    oblique: bool = False
    within: bool = False

    @property
    def name(self) -> str:
        """What tells it from others."""
        return self.entry or self.forms[0]

    @property
    def says_what_place(self) -> bool:
        """Whether its names say what sort of place it is."""
        return bool(self.sorts & _PLACES)

    @cached_property
    def sorts(self) -> frozenset[str]:
        """The sorts of thing that its names say it is."""
        return frozenset(sort for form in self.forms for sort in sorts_of(form))


@dataclass(frozen=True)
class Told:
    """A sentence that has been told: its folded text and the names in it (offsets are the sentence's).

    `hands_on`: what follows right behind it may leave its subject out.
    """

    folded: str
    hits: tuple[Hit[str], ...]
    lexicon: Lexicon
    hands_on: bool = True

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """All that it names, in order; after a word that turns to another, only what follows."""
        found = sorted(_candidates(self.folded, self.hits, self.lexicon), key=lambda c: (c.start, -c.end))
        turned = max((self.folded.rfind(word) for word in SWITCHES), default=-1)
        after = tuple(c for c in found if c.start > turned >= 0)
        return after or tuple(found)

    @cached_property
    def subject(self) -> Candidate | None:
        """What it is about: the first that is not oblique, else the first."""
        whole = [c for c in self.candidates if not c.within]
        return next((c for c in whole if not c.oblique), whole[0] if whole else None)

    @cached_property
    def attributes(self) -> tuple[Candidate, ...]:
        """The attributes that it names, in order, each once."""
        found = [h for h in self.hits if self.lexicon.kind(h.entry) == "attribute"]
        named = {self.lexicon.canonical(h.entry): h for h in reversed(found)}
        ordered = sorted(named.items(), key=lambda item: item[1].start)
        return tuple(Candidate(h.start, h.end, name, "attribute", (name,)) for name, h in ordered)

    def meets_another(self, one: Candidate) -> bool:
        """Whether somebody no list knows stands behind a name by his title: 甲会见了某公司董事长乙."""
        if one.kind not in (None, "person"):
            return False
        behind = self.folded[one.end :]
        return any(not _IS_MADE.search(behind[: found.start()]) for found in _somebody().finditer(behind))

    def joined(self, one: Candidate, fits: Callable[[Candidate], bool]) -> bool:
        """Whether a name is one of several in a list, of which another might be meant as well."""
        if group := next((group for group in self.groups if one in group), ()):
            return any(other is not one and fits(other) for other in group)
        before = self.folded[: one.start].rstrip("《\"'")
        if before[:-1] and before.endswith(tuple("和与跟同及、")) and before[-2] not in ",;:。":
            return True  # 某甲与乙, where no list knows 某甲
        if not (mark := _JOINED.match(self.folded, one.end)):
            return False
        beside = _BESIDE.match(self.folded, mark.end())
        ends = (*_ALIKE, *(form[-1:] for form in one.forms))
        return beside is not None and any(word in beside[0] for word in ends)

    @cached_property
    def groups(self) -> tuple[tuple[Candidate, ...], ...]:
        """The lists in it: what is joined by 和 or 、."""
        runs: list[list[Candidate]] = []
        for one in (c for c in self.candidates if not c.within):
            if runs and _JOINED.fullmatch(self.folded[runs[-1][-1].end : one.start]):
                runs[-1].append(one)
            else:
                runs.append([one])
        return tuple(tuple(run) for run in runs if len(run) > 1)


def _candidates(folded: str, hits: Sequence[Hit[str]], lexicon: Lexicon) -> Iterator[Candidate]:
    taken = [(h.start, h.end) for h in hits if lexicon.kind(h.entry) in GLOSSED]
    for hit in hits:
        kind = lexicon.kind(hit.entry)
        if kind in GLOSSED:
            name = lexicon.canonical(hit.entry)
            oblique = _oblique(folded, hit.start, hit.end)
            yield Candidate(hit.start, hit.end, name, kind, lexicon.forms(hit.entry), oblique)
            if (part := lexicon.name(hit.entry)) and lexicon.kind(part.part_of) == "place":
                whole = lexicon.canonical(part.part_of)
                yield Candidate(
                    hit.start, hit.end, whole, "place", lexicon.forms(whole), oblique=True, within=True
                )
    for start, end in find_places(folded):
        longer = any(low <= start and end <= high for low, high in taken)
        if (start, end) not in taken:
            yield _place(folded, start, end, lexicon, within=longer)
    places = find_places(folded)
    for start, end, kind in _strangers(folded):
        if not any(low < end and start < high for low, high in (*taken, *places)):
            oblique = _oblique(folded, start, end)
            yield Candidate(start, end, "", kind, (folded[start:end],), oblique)


def _place(folded: str, start: int, end: int, lexicon: Lexicon, *, within: bool) -> Candidate:
    word = folded[start:end]
    known = lexicon.kind(word) == "place"
    name = lexicon.canonical(word) if known else ""
    forms = lexicon.forms(word) if known else (word,)
    return Candidate(start, end, name, "place", forms, within or _oblique(folded, start, end), within)


def _oblique(folded: str, start: int, end: int) -> bool:
    before, after = folded[:start].rstrip("《\"'"), folded[end:].lstrip("》\"'")
    return before.endswith(tuple(PREPOSITIONS)) or after.startswith("的")


def _strangers(folded: str) -> Iterator[tuple[int, int, str | None]]:
    """What no list knows, told by its ending, by 《》, by its letters or by a surname, with its kind."""
    for found in _strange().finditer(folded):
        stem, tail = found["stem"], found["tail"]
        whole = stem + tail
        if not (stem.startswith(tuple(NO_BEGINNINGS)) or stem in NO_STEMS or whole.endswith(NO_NAMES)):
            yield found.start("stem"), found.end("tail"), _tails()[tail]
    for found in _TITLE.finditer(folded):
        yield *found.span(1), "work"
    for found in _LATIN.finditer(folded):
        yield *found.span(), "organization"
    for found in _PERSON.finditer(folded):
        yield *found.span(), "person"
    for word in OTHERS:
        if (at := folded.find(word)) >= 0 and not _IS.search(folded[:at]):
            yield at, at + len(word), None


@cache
def _tails() -> dict[str, str]:
    rows = (line.split() for line in STRANGE.strip().splitlines())
    return {tail: kind for kind, *tails in rows for tail in tails}


@cache
def _strange() -> re.Pattern[str]:
    """A name's beginning, after a mark or a word that is no part of one, and its ending."""
    tails = alternatives(_tails())
    edge = "的是在到于看与和跟同对向由被比至及为给了从把将、,;:。!?()\"'《》|"
    return re.compile(
        rf"(?:^|(?<=[{edge}]))(?P<stem>[^\W\d_a-z{edge}]{{2,6}}?)(?P<tail>{tails})(?![区级长民场企委里内外中])"
    )
