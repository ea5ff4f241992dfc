"""A judge that remembers: what was found on a sentence is found again wherever it stands unchanged.

What is kept in .factcheck/check.memory is good for one edition of the fact base, and for the raw texts that
were looked at as they are; all else is judged anew. Of a draft nothing is kept but hashes, places and what
was found.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from factcheck.base.index.files import digest
from factcheck.judging.drafts.fingerprint import fingerprint
from factcheck.judging.finding import Finding  # noqa: TC001 - msgspec asks what it is
from factcheck.judging.judge import Judge
from factcheck.judging.wording.lexicon import Lexicon
from factcheck.tasks.check import Checked, Report
from factcheck.tasks.watched import Watched

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.base.factbase import FactBase
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.tasks.check import Asked

FILE = "check.memory"
MOST = 50_000  # sentences and drafts


class Known(NamedTuple):
    """What was found on a sentence, its offsets from its start, and the hashes of the raw texts looked at."""

    texts: dict[str, str]
    findings: list[Finding]


class KnownDraft(NamedTuple):
    """What was found on a draft, without its own words, and the hashes of the raw texts looked at."""

    texts: dict[str, str]
    sentences: list[Checked]


def judge_of(base: FactBase, *, remember: bool) -> Judge:
    """One who judges by a fact base, and may remember."""
    lexicon = Lexicon(base)
    return Remembering(base, lexicon) if remember else Judge(base, lexicon)


class Remembering(Judge):
    """Finds what a judge does; a sentence that it remembers costs no more than looking that up.

    `looked_at` has the raw texts on which all rests that was found since it was emptied.
    """

    def __init__(self, base: FactBase, lexicon: Lexicon) -> None:
        self._base = base
        self._watched = Watched(base)
        self._rows = base.rows(FILE)
        self.looked_at: dict[str, str] = {}
        super().__init__(self._watched, lexicon)

    def report(self, asked: Asked, path: str, check: Callable[[], Report]) -> Report:
        """The report on a draft: the one of before, else what the `check` of it gives."""
        name, edition = _name(asked), self._base.edition
        known = self._rows.recall(name, edition, KnownDraft)
        if known is not None and self._holds(known.texts):
            return Report(path, tuple(_with_words(sentence, asked.raw) for sentence in known.sentences))
        self.looked_at = {}
        report = check()
        if edition == self._base.edition:  # else the files have changed meanwhile
            bare = [_without_words(sentence) for sentence in report.sentences]
            self._rows.keep(name, edition, KnownDraft(self.looked_at, bare))
        return report

    def knows(self, asked: Asked) -> bool:
        """Whether the report on a draft is remembered."""
        known = self._rows.recall(_name(asked), self._base.edition, KnownDraft)
        return known is not None and self._holds(known.texts)

    def findings(self, sentence: SentenceView, *, explain: bool = False) -> list[Finding]:
        """The findings on a sentence; one that may be read in several ways is remembered by each of them."""
        if explain or sentence.readings:
            return super().findings(sentence, explain=explain)
        name, edition = fingerprint(sentence), self._base.edition
        known = self._recalled(name, edition)
        if known is None:
            self._watched.texts = {}
            found = [moved(finding, -sentence.start) for finding in super().findings(sentence)]
            known = Known(self._watched.texts, found)
            if edition == self._base.edition:
                self._rows.keep(name, edition, known)
        self.looked_at |= known.texts
        return [moved(finding, sentence.start) for finding in known.findings]

    def remembers(self, sentence: SentenceView) -> bool:
        """Whether it is remembered what was found on a sentence."""
        readings = sentence.readings or (sentence,)
        return all(self._recalled(fingerprint(one), self._base.edition) is not None for one in readings)

    def save(self) -> None:
        """Write down what is new."""
        self._rows.save(most=MOST)

    def _recalled(self, name: str, edition: str) -> Known | None:
        known = self._rows.recall(name, edition, Known)
        return known if known is not None and self._holds(known.texts) else None

    def _holds(self, texts: Mapping[str, str]) -> bool:
        return all(self._watched.hash_of(source) == text for source, text in texts.items())


def moved(finding: Finding, by: int) -> Finding:
    """A finding so many characters further on in the draft."""
    return replace(finding, start=finding.start + by, end=finding.end + by)


def _without_words(sentence: Checked) -> Checked:
    return replace(sentence, text="", findings=tuple(replace(f, text="") for f in sentence.findings))


def _with_words(sentence: Checked, raw: str) -> Checked:
    findings = tuple(replace(f, text=raw[f.start : f.end]) for f in sentence.findings)
    return replace(sentence, text=raw[sentence.start : sentence.end], findings=findings)


def _name(asked: Asked) -> str:
    return f"draft {digest(repr(asked).encode('utf-8', 'surrogatepass')).hex()}"
