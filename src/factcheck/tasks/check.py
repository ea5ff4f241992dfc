"""Check a text, sentence by sentence, against the claims of a fact base and against itself.

What else is true of a draft, such as what its citation marks name, is in `check_draft`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.drafts.context import sentence_views
from factcheck.judging.finding import SEVERITY, Finding, Verdict, most_severe
from factcheck.judging.within.within import contradicted_within
from factcheck.problem import Place
from factcheck.reading.period import last_day
from factcheck.reading.read import read
from factcheck.tasks.ignores import silenced
from factcheck.text.draft import Draft, front_date, read_draft
from factcheck.text.invisible import without_invisible
from factcheck.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.judge import Judge
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.text.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Checked:
    """One sentence of a draft with its verdict; offsets are the draft's, line and column from 1.

    `known` are the places in `findings` of those that a baseline has: they are shown, and fail nothing.
    """

    line: int
    column: int
    start: int
    end: int
    text: str
    verdict: Verdict
    findings: tuple[Finding, ...]
    known: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Report:
    """A draft checked: `path` as the caller named it; `itself` is the source that it is, if it is one."""

    path: str
    sentences: tuple[Checked, ...]
    itself: str = ""

    @property
    def checkable(self) -> int:
        """How many sentences assert something checkable."""
        return sum(s.verdict is not Verdict.UNCHECKED for s in self.sentences)

    @property
    def compared(self) -> int:
        """How many sentences were compared with a claim."""
        return sum(any(f.claims for f in s.findings) for s in self.sentences)

    def fails(self, level: str) -> bool:
        """Whether a finding that no baseline knows is `level` or more severe; `never` never fails."""
        new = (f.verdict for s in self.sentences for i, f in enumerate(s.findings) if i not in s.known)
        return any(fails(verdict, level) for verdict in new)


def fails(verdict: Verdict, level: str) -> bool:
    """Whether a verdict is `level` or more severe; `never` never fails."""
    return level != "never" and SEVERITY[verdict] <= SEVERITY[Verdict(level)]


class Asked(NamedTuple):
    """A draft and how to read it: from this, whoever has the fact base makes the same sentences."""

    raw: str
    markdown: bool = False
    as_of: date | None = None
    explain: bool = False

    def sentences(self, lexicon: Lexicon) -> tuple[Draft, list[SentenceView]]:
        """The draft, and its sentences made ready for the judge."""
        draft = read_draft(Text(self.raw), markdown=self.markdown)
        mentions = read(draft.prose, last_day(draft.date or "") or self.as_of)
        return draft, sentence_views(draft, mentions, lexicon)


Share = Callable[[Asked, Sequence["SentenceView"]], list[list[Finding]]]
"""What is found on each of the sentences of what is asked; how, and by how many processes, is its affair."""


def check(
    text: Text,
    path: str,
    judge: Judge,
    *,
    markdown: bool = False,
    as_of: date | None = None,
    explain: bool = False,
) -> Report:
    """The verdict on each sentence of a draft without citation marks.

    `as_of` is the draft's day, from which 今年 and 去年 are counted; its front matter's `date:` goes first.
    Invisible characters are passed over, and yet counted in the offsets.
    """
    return check_asked(Asked(text.raw, markdown, as_of, explain), path, judge)


def check_asked(asked: Asked, path: str, judge: Judge, share: Share | None = None) -> Report:
    """The same of what is asked; where there is a `share`, that finds what the judge would."""
    text = Text(asked.raw)
    if shown := without_invisible(asked.raw):
        report = check_asked(asked._replace(raw=shown.text), path, judge, share)
        return replace(report, sentences=tuple(moved(s, text, shown.span) for s in report.sentences))
    draft, views = asked.sentences(judge.lexicon)
    found = share(asked, views) if share else [judge.findings(v, explain=asked.explain) for v in views]
    _add_own(found, contradicted_within(views, draft.sentences))
    checked = [checked_sentence(text, s, f) for s, f in zip(draft.sentences, found, strict=True)]
    return Report(path, tuple(silenced(draft, checked)))


def moved(sentence: Checked, text: Text, span: Callable[[int, int], tuple[int, int]]) -> Checked:
    """A sentence of a shortened draft where it stands in the whole one; `span` gives the offsets there."""
    start, end = span(sentence.start, sentence.end)
    line, column = text.line_column(start)
    spans = [span(f.start, f.end) for f in sentence.findings]
    findings = tuple(
        replace(f, start=first, end=last, text=text.raw[first:last])
        for f, (first, last) in zip(sentence.findings, spans, strict=True)
    )
    said = text.raw[start:end]
    return replace(sentence, line=line, column=column, start=start, end=end, text=said, findings=findings)


def unread_date(text: Text, path: str) -> str:
    """What is said of a date in the front matter that nobody can read, and so nobody counts from; else ""."""
    date = front_date(text.raw)
    if date is None or last_day(date[0]):
        return ""
    place = Place(path, *text.line_column(date[1]))
    return f"{place}: the date {date[0]} cannot be read, and is passed over; write it like 2024-08-29"


def _add_own(found: list[list[Finding]], own: Iterable[tuple[int, Finding]]) -> None:
    """Adds what contradicts within the draft, in place of what was only unsupported."""
    for index, finding in own:
        decided = [f for f in found[index] if f.verdict is not Verdict.UNSUPPORTED]
        if any(f.start == finding.start and f.verdict is Verdict.CONTRADICTED for f in decided):
            continue
        kept = [f for f in found[index] if f in decided or f.start != finding.start]
        found[index] = sorted([*kept, finding], key=lambda f: (f.start, f.end))


def checked_sentence(text: Text, sentence: Sentence, findings: Sequence[Finding]) -> Checked:
    """A sentence with the verdict that its findings give."""
    return Checked(
        sentence.line,
        sentence.column,
        sentence.start,
        sentence.end,
        text.raw[sentence.start : sentence.end],
        most_severe([f.verdict for f in findings]),
        tuple(replace(f, text=text.raw[f.start : f.end]) for f in findings),
    )


def with_findings(checked: Checked, findings: Sequence[Finding]) -> Checked:
    """The same sentence with other findings, and the verdict that follows."""
    return replace(checked, findings=tuple(findings), verdict=most_severe([f.verdict for f in findings]))
