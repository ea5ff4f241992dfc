"""A judge that remembers: what was found on a sentence is found again wherever it stands unchanged.

What is kept in .factcheck/check.memory is good for one edition of the fact base, and for the raw texts that
were looked at as they are; all else is judged anew. Of a draft no sentence is kept, but the words of what was
judged in it are.
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

    It remembers for one edition of the fact base: once that is another, it recalls and keeps nothing.
    """

    def __init__(self, base: FactBase, lexicon: Lexicon) -> None:
        self._base = base
        self._edition = base.edition
        self._watched = Watched(base)
        self._rows = base.rows(FILE)
        self._texts: dict[str, str] = {}  # on which all rests that was found of the draft at hand
        self._torn = False  # whether one of them was not the same to the end
        super().__init__(self._watched, lexicon)

    def report(self, asked: Asked, path: str, check: Callable[[], Report]) -> Report:
        """The report on a draft: the one of before, else what the `check` of it gives."""
        known = self._draft(asked, path)
        if known is not None:
            return Report(path, tuple(_with_words(sentence, asked.raw) for sentence in known.sentences))
        self.forget_texts()
        report = check()
        if self._is_current() and not self._torn:
            bare = [_without_words(sentence) for sentence in report.sentences]
            self._rows.keep(_name(path), self._key(asked), KnownDraft(self._texts, bare))
        return report

    def knows(self, asked: Asked, path: str) -> bool:
        """Whether the report on a draft is remembered."""
        return self._draft(asked, path) is not None

    def findings(self, sentence: SentenceView, *, explain: bool = False) -> list[Finding]:
        """The findings on a sentence; one that may be read in several ways is remembered by each of them."""
        if explain or sentence.readings:
            return super().findings(sentence, explain=explain)
        name = fingerprint(sentence)
        known = self._recalled(name)
        if known is None:
            self._watched.texts = {}
            found = [moved(finding, -sentence.start) for finding in super().findings(sentence)]
            known = Known(self._watched.texts, found)
            if self._is_current():
                self._rows.keep(name, self._edition, known)
        self.rest_on(known.texts)
        return [moved(finding, sentence.start) for finding in known.findings]

    def remembers(self, sentence: SentenceView) -> bool:
        """Whether it is remembered what was found on a sentence."""
        return all(self._recalled(fingerprint(one)) for one in sentence.readings or (sentence,))

    def rest_on(self, texts: Mapping[str, str]) -> None:
        """Note the raw texts on which rests what this or another process found."""
        self._torn |= any(self._texts.setdefault(source, text) != text for source, text in texts.items())

    def forget_texts(self) -> dict[str, str]:
        """Begin another draft, or a share of one; the raw texts that were noted for the last."""
        texts, self._texts, self._torn = self._texts, {}, False
        return texts

    def save(self) -> None:
        """Write down what is new, unless files were written to while it was found."""
        if self._is_current() and self._base.untouched:
            self._rows.save(most=MOST)

    def _is_current(self) -> bool:
        return self._base.edition == self._edition

    def _draft(self, asked: Asked, path: str) -> KnownDraft | None:
        known = self._rows.recall(_name(path), self._key(asked), KnownDraft) if self._is_current() else None
        return known if known is not None and self._holds(known.texts) else None

    def _recalled(self, name: str) -> Known | None:
        known = self._rows.recall(name, self._edition, Known) if self._is_current() else None
        return known if known is not None and self._holds(known.texts) else None

    def _holds(self, texts: Mapping[str, str]) -> bool:
        return all(self._watched.hash_of(source) == text for source, text in texts.items())

    def _key(self, asked: Asked) -> str:
        return f"{self._edition} {digest(repr(asked).encode('utf-8', 'surrogatepass')).hex()}"


def moved(finding: Finding, by: int) -> Finding:
    """A finding so many characters further on in the draft."""
    return replace(finding, start=finding.start + by, end=finding.end + by)


def _without_words(sentence: Checked) -> Checked:
    return replace(sentence, text="", findings=tuple(replace(f, text="") for f in sentence.findings))


def _with_words(sentence: Checked, raw: str) -> Checked:
    findings = tuple(replace(f, text=raw[f.start : f.end]) for f in sentence.findings)
    return replace(sentence, text=raw[sentence.start : sentence.end], findings=findings)


def _name(path: str) -> str:
    """Of a draft the last report is kept."""
    return f"draft {digest(path.encode('utf-8', 'surrogatepass')).hex()}"
