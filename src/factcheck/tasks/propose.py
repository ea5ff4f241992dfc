"""Claims proposed for the assertions of a source that no claim covers yet."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from factcheck.judging.lexicon import Lexicon
from factcheck.reading.period import read_period
from factcheck.reading.read import read
from factcheck.tasks import propose_parts as parts
from factcheck.tasks.coverage import coverage
from factcheck.text.quotes import describe
from factcheck.text.sentences import Sentence, sentences
from factcheck.text.text import Span, Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.base.factbase import FactBase
    from factcheck.reading.mention import Mention
    from factcheck.tasks.coverage import Assertion
    from factcheck.text.finder import Hit

_CLAUSE = re.compile(r"[,，;；:：。！？!?\n]")
_SUBJECTS = ({"organization", "place", "product", "person", "event"}, {"work", "term"})
"""Kinds of names that a value may be about: the first before the others."""

_ONE = re.compile("一[^0-9零一二三四五六七八九十百千万萬亿億两兩.半]+")
"""一步, 一个, 一方面: a manner of speaking far more often than a count."""

_LEADS = re.compile(r"^(?:其中|数据显示|据悉|同时|此外|目前|而|但|并且|因此|由此|\W)+")
_JOINTS = frozenset({"、", "和", "与", "與", "及", ",", "，"})
_NAMELESS = 12


@dataclass(frozen=True, slots=True)
class Proposal:
    """A claim for a person to correct, each field as it is to stand in the file; "" where none is known."""

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
    basis: str = ""
    period: str = ""
    scope: str = ""
    speaker: str = ""
    certainty: str = "asserted"


def propose(base: FactBase, only: Sequence[str] = ()) -> list[Proposal]:
    """The proposals for all sources or some, in order; none for what a claim or a waiver covers already.

    Raises FactcheckError for an unknown source, and when the fact base cannot be read.
    """
    taken: set[str] = set()
    proposals = []
    for covered in coverage(base.root, only).sources:
        reader = _Reader(base, covered.text, _day(covered.source.issued), covered.source.id)
        for assertion in covered.missing:
            found = reader.proposal(assertion)
            if found:
                proposals.append(replace(found, id=_free(found.id, taken, base)))
    return proposals


def _day(issued: str) -> date | None:
    found = read_period(issued) if issued else None
    return found.last if found else None


def _free(name: str, taken: set[str], base: FactBase) -> str:
    number, free = 1, name
    while free in taken or base.find_claim(free):
        number += 1
        free = f"{name}-{number}"
    taken.add(free)
    return free


_Subject = tuple[str, tuple[int, int] | None]
"""A canonical name, and where in the sentence it stands."""


class _Reader:
    """A source's sentences with their names and dates, read once."""

    def __init__(self, base: FactBase, text: Text, day: date | None, source_id: str) -> None:
        self._text = text
        self._source = source_id
        self._lexicon = Lexicon(base)
        self._sentences = sentences(text)
        self._mentions = read(text, day)
        self._named: dict[int, list[Hit[str]]] = {}

    def proposal(self, assertion: Assertion) -> Proposal | None:
        """The proposal for one value; None where it only says when the others hold, or is no count."""
        place = self._sentence(assertion)
        if place is None or assertion.kind == "ordinal" or _ONE.fullmatch(assertion.text):
            return None
        sentence = self._sentences[place]
        within = [m for m in self._mentions if sentence.start <= m.start < sentence.end]
        if assertion.kind == "date" and any(m.kind not in {"date", "ordinal"} for m in within):
            return None
        return self._proposal(assertion, sentence, place, within)

    def _sentence(self, assertion: Assertion) -> int | None:
        return next((i for i, s in enumerate(self._sentences) if s.start <= assertion.start < s.end), None)

    def _names(self, place: int) -> list[Hit[str]]:
        if place not in self._named:
            sentence = self._sentences[place]
            folded = self._text.folded[sentence.start : sentence.end]
            self._named[place] = self._lexicon.find(folded)
        return self._named[place]

    def _proposal(
        self, assertion: Assertion, sentence: Sentence, place: int, within: list[Mention]
    ) -> Proposal:
        folded = self._simplified(sentence)
        at, end = assertion.start - sentence.start, assertion.end - sentence.start
        subject, subject_at = self._listed(place, assertion, within) or self._subject(place, at)
        start, stop = _quote(folded, at, end, subject_at)
        span = Span(sentence.start + start, sentence.start + stop)
        quote, prefix, suffix = describe(self._text, span)
        before = folded[subject_at[1] if subject_at and subject_at[1] <= at else 0 : at]
        clause = folded[start:stop]
        dates = [m for m in within if m.kind == "date" and m.start != assertion.start]
        named = [hit for hit in self._names(place) if self._lexicon.kind(hit.entry) == "work"]
        persons = [hit for hit in self._names(place) if self._lexicon.kind(hit.entry) == "person"]
        told = _LEADS.sub("", quote)
        return Proposal(
            id=f"{self._source}-{assertion.line}-{assertion.kind}",
            statement=told if subject_at and start <= subject_at[0] else f"{subject}：{told}",
            subject=subject,
            attribute=self._attribute(place, at, end, folded)
            or parts.attribute(assertion.kind, before, folded[end:]),
            value=assertion.text,
            source=self._source,
            quote=quote,
            start=span.start,
            end=span.end,
            prefix=prefix,
            suffix=suffix,
            basis=named[0].entry if named else parts.basis(folded),
            period=parts.period(dates, assertion.start),
            scope=parts.scope(assertion.kind, before),
            speaker=parts.speaker(persons, folded),
            certainty=parts.certainty(clause),
        )

    def _simplified(self, sentence: Sentence) -> str:
        """The sentence in Simplified script, with its Latin letters as they are."""
        raw = self._text.raw[sentence.start : sentence.end]
        folded = self._text.folded[sentence.start : sentence.end]
        return "".join(a if a.isascii() else b for a, b in zip(raw, folded, strict=True))

    def _clause_start(self, place: int, at: int) -> int:
        folded = self._text.folded[self._sentences[place].start :][:at]
        return max(
            (m.end() for m in _CLAUSE.finditer(folded) if not _in_number(folded, m.start())), default=0
        )

    def _subjects(self, place: int, start: int = 0, end: int = 10**9) -> list[Hit[str]]:
        """The names in [start, end) that a value may be about, of the kinds that come first."""
        hits = [hit for hit in self._names(place) if start <= hit.start and hit.end <= end]
        for kinds in _SUBJECTS:
            found = [hit for hit in hits if self._lexicon.kind(hit.entry) in kinds]
            if found:
                return found
        return []

    def _listed(self, place: int, assertion: Assertion, within: list[Mention]) -> _Subject | None:
        """甲、乙、丙分别为53%、38%、9%: the second value is about the second name."""
        values = _run(
            [(m.start, m.end) for m in within if m.kind == assertion.kind], assertion.start, self._text.raw
        )
        start = self._sentences[place].start
        names = [(hit.start + start, hit.end + start) for hit in self._subjects(place)]
        names = [name for name in names if name[1] <= values[0][0]]
        listed = _run(names, names[-1][0], self._text.raw) if names else []
        if len(values) < 2 or len(listed) != len(values):
            return None
        chosen = listed[[value[0] for value in values].index(assertion.start)]
        hit = next(hit for hit in self._subjects(place) if hit.start + start == chosen[0])
        return hit.entry, (hit.start, hit.end)

    def _subject(self, place: int, at: int) -> _Subject:
        """The canonical name nearest before the value, in its clause first, else after it, else before."""
        hits = self._subjects(place)
        near = self._subjects(place, self._clause_start(place, at), at)
        if hits or near:
            before = near or [hit for hit in hits if hit.end <= at]
            hit = before[-1] if before else hits[0]
            return hit.entry, (hit.start, hit.end)
        paragraph = self._sentences[place].paragraph
        for earlier in range(place - 1, -1, -1):
            if self._sentences[earlier].paragraph < paragraph - 1:
                break
            hits = self._subjects(earlier)
            if hits:
                return hits[-1].entry, None
        start = self._sentences[place].start
        return _CLAUSE.split(_LEADS.sub("", self._text.raw[start : start + at]))[0][
            :_NAMELESS
        ] or "未详", None

    def _attribute(self, place: int, at: int, end: int, folded: str) -> str:
        """The attribute that names.yaml knows, where one stands near the value in the same clause."""
        start, stop = _quote(folded, at, end, None)
        hits = [hit for hit in self._names(place) if self._lexicon.kind(hit.entry) == "attribute"]
        near = [hit for hit in hits if start <= hit.start and hit.end <= min(stop, end + parts.NEAR)]
        return min(near, key=lambda hit: abs(hit.end - at)).entry if near else ""


def _run(spans: list[tuple[int, int]], at: int, raw: str) -> list[tuple[int, int]]:
    """The spans around the one that starts at `at` that only 、和与及 stand between."""
    place = [span[0] for span in spans].index(at)
    first = last = place
    while first > 0 and raw[spans[first - 1][1] : spans[first][0]] in _JOINTS:
        first -= 1
    while last + 1 < len(spans) and raw[spans[last][1] : spans[last + 1][0]] in _JOINTS:
        last += 1
    return spans[first : last + 1]


def _quote(folded: str, at: int, end: int, subject: tuple[int, int] | None) -> tuple[int, int]:
    """The clauses from the one that names the subject to the one that has the value."""
    cuts = [m.start() for m in _CLAUSE.finditer(folded) if not _in_number(folded, m.start())]
    first = min(at, subject[0]) if subject else at
    last = max(end, subject[1]) if subject else end
    start = max((cut + 1 for cut in cuts if cut < first), default=0)
    stop = min((cut for cut in cuts if cut >= last), default=len(folded))
    while start < at and folded[start] in " \t\u3000“”\"'‘’「」『』()（）":
        start += 1
    return start, len(folded[:stop].rstrip())


def _in_number(folded: str, at: int) -> bool:
    return folded[at] in ",:" and folded[at - 1 : at].isdigit() and folded[at + 1 : at + 2].isdigit()
