"""A draft that carries citation marks, checked against exactly what the marks name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.judge import Judge
from factcheck.problem import FactcheckError, Place, Problem, Severity
from factcheck.reading.years import ANY_YEAR
from factcheck.tasks.check import Report, moved
from factcheck.tasks.marks import unmark
from factcheck.text.invisible import visible
from factcheck.text.text import Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.factbase import FactBase
    from factcheck.base.index.candidates import Wanted
    from factcheck.tasks.check import Asked, Checked
    from factcheck.tasks.marks import Mark, Unmarked


class Only:
    """Some claims of a fact base, as the judge asks for them."""

    def __init__(self, base: FactBase, claims: Iterable[Claim]) -> None:
        self._base = base
        self._claims = {claim.id: claim for claim in claims}

    def claims_of(self, subject: str, wanted: Wanted | None = None) -> list[Claim]:
        return [c for c in self._base.claims_of(subject, wanted) if c.id in self._claims]

    def similar(
        self, folded: str, limit: int, *, named: bool = False, years: frozenset[int] = ANY_YEAR
    ) -> list[tuple[Claim, float]]:
        """All of them, whatever the wording: the mark says that they are meant."""
        del folded, limit, named, years
        return [(claim, 1.0) for claim in self._claims.values()]

    def also_about(self, claim: Claim, limit: int, *, years: frozenset[int] = ANY_YEAR) -> list[Claim]:
        found = self._base.also_about(claim, limit, years=years)
        return [other for other in found if other.id in self._claims]

    def anchor(self, evidence: Evidence) -> Span | None:
        return self._base.anchor(evidence)

    def text(self, source_id: str) -> Text:
        return self._base.text(source_id)


Check = Callable[[Text, Judge], Report]
"""`check` or `check_asked` with all but the text and the judge given."""


def without_marks(asked: Asked) -> Asked:
    """What the check of a draft asks of the whole fact base: its prose, without citation marks."""
    return asked._replace(raw=unmark(asked.raw).text) if asked.markdown else asked


def asked_first(asked: Asked) -> Asked:
    """What the judge of the whole fact base is asked for it: what cannot be seen is passed over."""
    return asked._replace(raw=visible(asked.raw))


def check_by_marks(text: Text, base: FactBase, judge: Judge, check: Check) -> Report:
    """The check of a Markdown draft whose citation marks are no prose, and say what their sentences rest on.

    Offsets are those of the draft as it is, marks and all. Raises FactcheckError for an unknown claim.
    """
    draft = unmark(text.raw)
    if not draft.marks:
        return check(text, judge)
    report = check_marked(draft, base, judge, check)

    def span(start: int, end: int) -> tuple[int, int]:
        first = draft.start(start)
        return first, max(first, draft.end(end))

    return replace(report, sentences=tuple(moved(s, text, span) for s in report.sentences))


def check_marked(draft: Unmarked, base: FactBase, judge: Judge, check: Check) -> Report:
    """The check of a draft without its marks (offsets are those of `draft.text`).

    A sentence with marks is judged by the claims they name, or by those that the sources they name bear out;
    a `[@key]` that is no source of this fact base says nothing. Raises FactcheckError for an unknown claim.
    """
    text = Text(draft.text)
    report = check(text, judge)
    wanted = [_claims(draft, sentence, base, report.path) for sentence in report.sentences]
    distinct = {frozenset(claims): claims for claims in wanted if claims}
    by_mark = {
        key: check(text, Judge(Only(base, claims.values()), judge.lexicon))
        for key, claims in distinct.items()
    }
    sentences = [
        by_mark[frozenset(claims)].sentences[place] if claims else report.sentences[place]
        for place, claims in enumerate(wanted)
    ]
    return replace(report, sentences=tuple(sentences))


def _claims(draft: Unmarked, sentence: Checked, base: FactBase, path: str) -> dict[str, Claim]:
    marks = draft.within(draft.start(sentence.start), draft.end(sentence.end))
    return {claim.id: claim for mark in marks for claim in _named(mark, base, draft, path)}


def _named(mark: Mark, base: FactBase, draft: Unmarked, path: str) -> list[Claim]:
    if mark.kind == "source":
        return [c for c in base.claims() if any(item.source in mark.names for item in c.evidence)]
    found = [base.find_claim(name) for name in mark.names]
    if None in found:
        place = Place(path, *Text(draft.raw).line_column(mark.start))
        said = f"the draft says {{claim:{mark.names[0]}}}, but there is no such claim; correct it"
        raise FactcheckError("", [Problem("claim-unknown", Severity.ERROR, place, said)])
    return [claim for claim in found if claim]
