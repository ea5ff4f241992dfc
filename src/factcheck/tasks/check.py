"""Check a draft, sentence by sentence, against the claims of a fact base."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.judging.draftview import Carried, SentenceView, carries_on, view_sentence
from factcheck.judging.finding import SEVERITY, Finding, Verdict, most_severe
from factcheck.reading.period import read_period
from factcheck.reading.read import read
from factcheck.text.draft import Draft, read_draft

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from factcheck.judging.judge import Judge
    from factcheck.reading.mention import Mention
    from factcheck.reading.period import Period
    from factcheck.text.sentences import Sentence
    from factcheck.text.text import Text

SUBJECT_KINDS = ("person", "organization", "place", "product", "work", "event")


@dataclass(frozen=True, slots=True)
class Checked:
    """One sentence of a draft with its verdict; offsets are the draft's, line and column from 1."""

    line: int
    column: int
    start: int
    end: int
    text: str
    verdict: Verdict
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A draft checked: `path` as the caller named it."""

    path: str
    sentences: tuple[Checked, ...]

    @property
    def checkable(self) -> int:
        """How many sentences assert something checkable."""
        return sum(s.verdict is not Verdict.UNCHECKED for s in self.sentences)

    @property
    def compared(self) -> int:
        """How many sentences were compared with a claim."""
        return sum(any(f.claims for f in s.findings) for s in self.sentences)

    def fails(self, level: str) -> bool:
        """Whether a sentence's verdict is `level` or more severe; `never` never fails."""
        if level == "never":
            return False
        worst = most_severe([s.verdict for s in self.sentences])
        return SEVERITY[worst] <= SEVERITY[Verdict(level)]


def check(
    text: Text,
    path: str,
    judge: Judge,
    *,
    markdown: bool = False,
    as_of: date | None = None,
    explain: bool = False,
) -> Report:
    """The verdict on each sentence of a draft.

    `as_of` is the draft's day, from which 今年 and 去年 are counted; its front matter's `date:` goes before it.
    """
    draft = read_draft(text, markdown=markdown)
    mentions = read(text, _day(draft) or as_of)
    views = _views(draft, mentions, judge)
    return Report(
        path, tuple(_checked(text, s, v, judge, explain) for s, v in zip(draft.sentences, views, strict=True))
    )


def _day(draft: Draft) -> date | None:
    period = read_period(draft.date) if draft.date else None
    return period.last if period else None


def _checked(text: Text, sentence: Sentence, view: SentenceView, judge: Judge, explain: bool) -> Checked:
    findings = judge.findings(view, explain=explain)
    return Checked(
        sentence.line,
        sentence.column,
        sentence.start,
        sentence.end,
        text.raw[sentence.start : sentence.end],
        most_severe([f.verdict for f in findings]),
        tuple(findings),
    )


def _views(draft: Draft, mentions: Sequence[Mention], judge: Judge) -> list[SentenceView]:
    """The sentences, each with what those before it carry on."""
    views: list[SentenceView] = []
    at = 0
    carried, paragraph, heading = Carried(), -1, None
    for sentence in draft.sentences:
        while at < len(mentions) and mentions[at].start < sentence.start:
            at += 1
        mine = [m for m in mentions[at:] if m.start < sentence.end] if at < len(mentions) else []
        if sentence.heading != heading or sentence.paragraph != paragraph:
            carried = _from_heading(draft, sentence, judge)
            heading, paragraph = sentence.heading, sentence.paragraph
        folded = draft.text.folded[sentence.start : sentence.end]
        view = view_sentence(folded, sentence.start, tuple(mine), judge.lexicon, carried)
        views.append(view)
        carried = _after(view, carried, judge)
    return views


def _from_heading(draft: Draft, sentence: Sentence, judge: Judge) -> Carried:
    if sentence.heading is None:
        return Carried()
    folded = draft.text.folded[sentence.heading.start : sentence.heading.end]
    subjects = _subjects(judge, folded)
    return Carried(tuple(subjects), None)


def _after(view: SentenceView, before: Carried, judge: Judge) -> Carried:
    subjects = _subjects(judge, view.folded)
    if not subjects or carries_on(view.folded):
        subjects = [*subjects, *before.subjects[-1:]] if subjects else list(before.subjects)
    period: Period | None = view.periods[-1][1] if view.periods else before.period
    return Carried(tuple(subjects[-3:]), period)


def _subjects(judge: Judge, folded: str) -> list[str]:
    """The things a sentence speaks of that the next may speak on, the first named last: it is the subject."""
    named = [h.entry for h in judge.lexicon.find(folded) if judge.lexicon.kind(h.entry) in SUBJECT_KINDS]
    return [judge.lexicon.canonical(name) for name in reversed(named)]
