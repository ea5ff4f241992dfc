"""A draft that carries citation marks, checked against exactly what the marks name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.judging.judge import Judge
from factcheck.judging.lexicon import Lexicon
from factcheck.problem import FactcheckError
from factcheck.tasks.check import Report, check
from factcheck.text.text import Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from factcheck.base.claim import Claim, Evidence
    from factcheck.base.factbase import FactBase
    from factcheck.tasks.check import Checked
    from factcheck.tasks.marks import Mark, Unmarked


class Only:
    """Some claims of a fact base, as the judge asks for them."""

    def __init__(self, base: FactBase, claims: Iterable[Claim]) -> None:
        self._base = base
        self._claims = {claim.id: claim for claim in claims}

    def claims_of(self, subject: str) -> list[Claim]:
        return [claim for claim in self._base.claims_of(subject) if claim.id in self._claims]

    def similar(self, folded_text: str, limit: int) -> list[tuple[Claim, float]]:
        """All of them, whatever the wording: the mark says that they are meant."""
        del folded_text, limit
        return [(claim, 1.0) for claim in self._claims.values()]

    def anchor(self, evidence: Evidence) -> Span | None:
        return self._base.anchor(evidence)

    def text(self, source_id: str) -> Text:
        return self._base.text(source_id)


def check_marked(draft: Unmarked, base: FactBase, *, markdown: bool, as_of: date | None = None) -> Report:
    """The check of a draft without its marks (offsets are those of `draft.text`).

    A sentence with marks is judged by the claims they name, or by those that the sources they name bear out;
    a `[@key]` that is no source of this fact base says nothing. Raises FactcheckError for an unknown claim.
    """
    lexicon = Lexicon(base)
    text = Text(draft.text)
    report = check(text, "", Judge(base, lexicon), markdown=markdown, as_of=as_of)
    wanted = [_claims(draft, sentence, base) for sentence in report.sentences]
    reports = {
        key: check(text, "", Judge(Only(base, claims.values()), lexicon), markdown=markdown, as_of=as_of)
        for key, claims in {frozenset(claims): claims for claims in wanted if claims}.items()
    }
    sentences = [
        reports[frozenset(claims)].sentences[place] if claims else report.sentences[place]
        for place, claims in enumerate(wanted)
    ]
    return replace(report, sentences=tuple(sentences))


def _claims(draft: Unmarked, sentence: Checked, base: FactBase) -> dict[str, Claim]:
    marks = draft.within(draft.start(sentence.start), draft.end(sentence.end))
    return {claim.id: claim for mark in marks for claim in _named(mark, base)}


def _named(mark: Mark, base: FactBase) -> list[Claim]:
    if mark.kind == "source":
        return [c for c in base.claims() if any(item.source in mark.names for item in c.evidence)]
    found = [base.find_claim(name) for name in mark.names]
    if None in found:
        raise FactcheckError(
            f"the draft says {{claim:{mark.names[0]}}}, but there is no such claim; correct it"
        )
    return [claim for claim in found if claim]
