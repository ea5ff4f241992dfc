"""Claims proposed for the assertions of a source that no claim covers yet, and the names they speak of."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.judging.wording.lexicon import Lexicon
from factcheck.reading.period import last_day
from factcheck.reading.read import read
from factcheck.tasks.coverage import coverage
from factcheck.tasks.proposing import stances, tables
from factcheck.tasks.proposing.offices import OfficeMention, ProposedName, held, names
from factcheck.tasks.proposing.said import when
from factcheck.tasks.proposing.telling import naming, quoted, statement
from factcheck.tasks.proposing.walk import Walk
from factcheck.text.draft import read_draft
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern
from factcheck.text.quotes import describe
from factcheck.text.sentences import sentences
from factcheck.text.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.base.factbase import FactBase
    from factcheck.tasks.coverage import SourceCoverage
    from factcheck.tasks.proposing.said import Found, Said
    from factcheck.text.sentences import Sentence
    from factcheck.text.text import Text

_SUBJECTS = ({"organization", "place", "product", "person", "event"}, {"work", "term"})
"""Kinds of names that a value may be about: the first before the others."""

_ONE = lazy_pattern("一[^0-9零一二三四五六七八九十百千万萬亿億两兩.半]+")
"""一步, 一个, 一方面: a manner of speaking far more often than a count."""

_YEAR = lazy_pattern(r"\d{4}年")
_MARKED = lazy_pattern(r"(?<=[\u3400-\u9fff]) +(?=[\u3400-\u9fff\d])|(?<=\d) +(?=[\u3400-\u9fff])")
_NEAR = 12  # characters behind a value in which its attribute may stand


@dataclass(frozen=True, slots=True)
class Passage:
    """A quote of a source, with what tells it from its like."""

    quote: str
    prefix: str = ""
    suffix: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A claim for a person to correct, each field as it is to stand in the file; "" where none is known.

    `more` are other passages of the source that say the same.
    """

    id: str
    statement: str
    subject: str
    attribute: str
    value: str
    source: str
    quote: str
    start: int
    end: int
    prefix: str = ""
    suffix: str = ""
    context: str = ""
    basis: str = ""
    period: str = ""
    scope: str = ""
    speaker: str = ""
    certainty: str = "asserted"
    more: tuple[Passage, ...] = ()

    @property
    def same(self) -> tuple[str, ...]:
        """What two proposals have in common that say one thing."""
        said = (self.subject, self.attribute, self.value, self.period, self.scope, self.basis)
        return (*said, self.source, self.certainty)


@dataclass(frozen=True, slots=True)
class Proposed:
    """The claims proposed for some sources, and entries for names.yaml."""

    claims: tuple[Proposal, ...]
    names: tuple[ProposedName, ...]


def propose(base: FactBase, only: Sequence[str] = ()) -> list[Proposal]:
    """The proposals for all sources or some, in order; none for what a claim or a waiver covers already.

    Raises FactcheckError for an unknown source, and when the fact base cannot be read.
    """
    return list(propose_all(base, only).claims)


def propose_all(base: FactBase, only: Sequence[str] = ()) -> Proposed:
    """Claims as by `propose`, and the names they speak of that the fact base does not know."""
    taken: set[str] = set()
    claims: list[Proposal] = []
    named: dict[str, ProposedName] = {}
    for covered in coverage(base.root, only).sources:
        reader = _Reader(base, covered)
        found = [replace(p, id=_free(p.id, taken, base)) for p in _merged(reader.proposals())]
        claims += found
        for name in reader.names(found):
            named.setdefault(fold(name.canonical), name)  # one name in either script
    return Proposed(tuple(claims), tuple(named.values()))


def _merged(proposals: Iterable[Proposal]) -> list[Proposal]:
    """The proposals in the order of the text, those that say one thing made one with both passages."""
    found: dict[tuple[str, ...], Proposal] = {}
    for proposal in sorted(proposals, key=lambda p: p.start):
        first = found.setdefault(proposal.same, proposal)
        if first.start != proposal.start:
            passage = Passage(proposal.quote, proposal.prefix, proposal.suffix, proposal.context)
            found[proposal.same] = replace(first, more=(*first.more, passage))
    return list(found.values())


def _free(name: str, taken: set[str], base: FactBase) -> str:
    number, free = 1, name
    while free in taken or base.find_claim(free):
        number += 1
        free = f"{name}-{number}"
    taken.add(free)
    return free


def _prose(covered: SourceCoverage) -> tuple[Text, list[Sentence]]:
    """A source as it is read, with its sentences: of Markdown only the prose, everything in its place."""
    if not covered.source.file.lower().endswith(".md"):
        return covered.text, sentences(covered.text)
    draft = read_draft(covered.text, markdown=True)
    return draft.prose, draft.sentences


class _Reader:
    """A source, read once: what its values are said of."""

    def __init__(self, base: FactBase, covered: SourceCoverage) -> None:
        self._text: Text = covered.text
        self._prose, self._sentences = _prose(covered)
        self._covered = covered
        self._base = base
        self._source = covered.source.id
        self._lexicon = Lexicon(base)
        mentions = read(self._prose, last_day(covered.source.issued))
        self._hits = [
            (hit.entry, hit.start + s.start, hit.end + s.start)
            for s in self._sentences
            for hit in self._lexicon.find(self._prose.folded[s.start : s.end])
        ]
        self._walk = Walk(self._prose, self._sentences, mentions, self._subjects)
        self._said = {said.mention.start: said for said in self._walk.said}

    def proposals(self) -> Iterator[Proposal]:
        """The proposals for its values that no claim covers, and for what it says in no figure."""
        for assertion in self._covered.missing:
            said = self._said.get(assertion.start)
            sentence = self._sentence(assertion.start)
            if said is None or sentence is None or not self._tells(sentence):
                continue
            if said.mention.text != assertion.text:
                continue
            if assertion.kind != "ordinal" and not _ONE.fullmatch(assertion.text):
                yield self._proposal(said, sentence)
        for said in self._walk.related:
            sentence = self._sentence(said.mention.start)
            if not sentence or not self._tells(sentence) or not said.subject:
                continue
            if not self._is_claimed(said.mention.text):
                yield self._proposal(said, sentence)
        for office in held(self._walk):
            if not self._is_claimed(office.value):
                yield self._office(office)

    def names(self, proposals: Sequence[Proposal]) -> Iterator[ProposedName]:
        """Entries for the subjects and speakers of its proposals that names.yaml does not have."""
        used = [word for p in proposals for word in (p.subject, p.speaker) if word]
        return names(self._walk, used, self._base.names.canonical)

    def _sentence(self, at: int) -> Sentence | None:
        place = bisect_right(self._sentences, at, key=lambda sentence: sentence.start) - 1
        return self._sentences[place] if place >= 0 and at < self._sentences[place].end else None

    def _tells(self, sentence: Sentence) -> bool:
        """Whether its words say what a value is: a heading asserts nothing, in a table its head says it."""
        return not sentence.level and "|" not in self._prose.raw[sentence.start : sentence.end]

    def _plain(self, words: str) -> str:
        """Words without the blanks that stand for the marks of Markdown in them: 达到**5辆**."""
        return words if self._prose is self._text else _MARKED.sub("", words)

    def _is_claimed(self, value: str) -> bool:
        """Whether a claim that quotes this source has this value already."""
        claims = [passage.claim for passage in self._covered.quoted if passage.claim]
        return any(value in claim.value for claim in claims)

    def _proposal(self, said: Said, sentence: Sentence) -> Proposal:
        mention, folded = said.mention, self._prose.folded
        start, end = quoted(self._prose, said)
        quote, prefix, suffix = describe(self._text, Span(start, end))
        before = folded[max(said.low, said.clause.start) : mention.start]
        works = self._of_kind("work", sentence.start, sentence.end)
        named = said.named or (self._walk.topic_at if said.subject == self._walk.about else None)
        return Proposal(
            id=f"{self._source}-{self._text.line_column(mention.start)[0]}-{mention.kind}",
            statement=self._plain(statement(self._prose, said)),
            subject=said.subject or tables.UNKNOWN,
            attribute=self._attribute(said) or self._plain(said.attribute.name) or tables.VALUE,
            value=mention.text,
            source=self._source,
            quote=quote,
            start=start,
            end=end,
            prefix=prefix,
            suffix=suffix,
            context=self._context(named, start, end, timed=said.period is not None),
            basis=(works[0][0] if works else stances.work(folded[sentence.start : sentence.end]))
            or said.basis,
            period=when(said),
            scope=said.attribute.scope or stances.scope(mention.kind, before),
            speaker=said.speaker,
            certainty=said.certainty,
        )

    def _office(self, office: OfficeMention) -> Proposal:
        """What a person is: 周启明's 职务."""
        start, end = office.start, office.person.end
        quote, prefix, suffix = describe(self._text, Span(start, end))
        person = office.person.canonical
        return Proposal(
            id=f"{self._source}-{self._text.line_column(start)[0]}-office",
            statement=f"{person}是{office.value}",
            subject=person,
            attribute=self._walk.made(tables.OFFICE),
            value=office.value,
            source=self._source,
            quote=quote,
            start=start,
            end=end,
            prefix=prefix,
            suffix=suffix,
            context=self._context(office.body, start, end) if office.value not in quote else "",
        )

    def _context(self, named: tuple[int, int] | None, start: int, end: int, *, timed: bool = True) -> str:
        """Where the subject is named, when the quote does not name it; no year where none is claimed."""
        place = self._sentence(named[0]) if named else None
        if place is None or named is None or (start <= named[0] and named[1] <= end):
            return ""
        context = naming(self._text, place, named)
        return context if timed or not _YEAR.search(context) else ""

    def _within(self, start: int, end: int) -> list[Found]:
        """The names of the fact base in [start, end)."""
        first = bisect_left(self._hits, start, key=lambda hit: hit[1])
        last = bisect_left(self._hits, end, first, key=lambda hit: hit[1])
        return [hit for hit in self._hits[first:last] if hit[2] <= end]

    def _of_kind(self, kind: str, start: int, end: int) -> list[Found]:
        within = self._within(start, end)
        return [hit for hit in within if self._lexicon.kind(hit[0]) == kind]

    def _subjects(self, start: int, end: int) -> list[Found]:
        """The names in [start, end) that a value may be about, of the kinds that come first."""
        hits = self._within(start, end)
        for kinds in _SUBJECTS:
            found = [hit for hit in hits if self._lexicon.kind(hit[0]) in kinds]
            if found:
                return found
        return []

    def _attribute(self, said: Said) -> str:
        """The attribute that names.yaml knows, where one stands near the value in the same clause."""
        at = said.mention.start
        near = self._of_kind("attribute", said.clause.start, min(said.clause.end, said.mention.end + _NEAR))
        return min(near, key=lambda hit: abs(hit[2] - at))[0] if near else ""
