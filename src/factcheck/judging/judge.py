"""The judge: a sentence of a draft in, findings out. Each step is a function of its own module."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from factcheck.judging.added import added
from factcheck.judging.asserted import is_unasserted, unless_put_right
from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.deciding_figures import decide_figures
from factcheck.judging.deciding_names import decide_names
from factcheck.judging.drafts.joint import conjuncts
from factcheck.judging.figures.verbatim import in_its_sentence, sentence_around
from factcheck.judging.finding import Citation, Finding, Step, Verdict
from factcheck.judging.gathering import Gathering, Searchable
from factcheck.judging.leftover import adds, without_idle_dates
from factcheck.judging.reach import Reach, reaches, settles
from factcheck.judging.readings import of_all, of_each
from factcheck.judging.reasons import reason, short_of, suggestion
from factcheck.judging.verdict import Decision
from factcheck.reading.read import read
from factcheck.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from factcheck.base.claim import Claim, Evidence
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.problem import Place
    from factcheck.reading.value import Value
    from factcheck.text.text import Span

UNSUPPORTED = Verdict.UNSUPPORTED


class Quotable(Searchable, Protocol):
    """What the judge asks of a fact base."""

    def anchor(self, evidence: Evidence) -> Span | None: ...
    def text(self, source_id: str) -> Text: ...


class Judge:
    """Judges sentences against one fact base; keeps what it has read of claims."""

    def __init__(self, facts: Quotable, lexicon: Lexicon) -> None:
        self._facts = facts
        self._lexicon = lexicon
        self._gathering = Gathering(facts, lexicon)
        self._values: dict[tuple[str, Place], tuple[Value, ...]] = {}

    @property
    def lexicon(self) -> Lexicon:
        return self._lexicon

    def findings(self, sentence: SentenceView, *, explain: bool = False) -> list[Finding]:
        """The findings on a sentence, in its order; none when it asserts nothing checkable.

        What a few claims support is settled by them; nothing is said to be unknown before many were asked.
        """
        if sentence.readings:
            return of_all([self.findings(reading, explain=explain) for reading in sentence.readings])
        settled = self._of_each(sentence, self._settled(sentence))
        if not explain:
            settled = [replace(f, steps=()) for f in settled]
        return sorted(settled, key=lambda f: (f.start, f.end))

    def _settled(self, sentence: SentenceView) -> list[Finding]:
        settled: list[Finding] = []
        for reach in reaches(sentence):
            settled = self._within(sentence, reach)
            cited = dict.fromkeys(claim for finding in settled for claim in finding.claims)
            if settles(reach, sentence, settled, [*map(self._gathering.view, cited)]):
                break
        return settled

    def _of_each(self, sentence: SentenceView, settled: list[Finding]) -> list[Finding]:
        """The findings as what is said of each of several (甲和乙都…) qualifies them."""
        if any(f.verdict not in (Verdict.SUPPORTED, UNSUPPORTED) for f in settled):
            return settled
        several = conjuncts(sentence)
        told = {one: self._settled(one.reading) for one in several if one.reading is not None}
        views = {c: self._gathering.view(c) for found in told.values() for f in found for c in f.claims}
        explained = "|".join(view.explaining for view in views.values())
        for one in several if any(told.values()) else ():
            said = self._lexicon.gloss(sentence.slice(one.start, one.end)).text
            if not told.get(one) and said not in explained:
                unknown = Decision(UNSUPPORTED, "nothing-comparable")
                name = sentence.slice(one.start, one.end)
                told[one] = [self._finding(sentence, (one.start, one.end), name, unknown, (), "assertion")]
        return of_each(told.values()) or settled

    def _within(self, sentence: SentenceView, reach: Reach) -> list[Finding]:
        """What the claims within reach say of it."""
        views = self._gathering.candidates(sentence, reach)
        found = [*self._quantities(sentence, views), *self._named(sentence, views)]
        return self._settle(sentence, found, views)

    def _quantities(self, sentence: SentenceView, views: Candidates) -> list[Finding]:
        return [
            self._finding(sentence, (m.start, m.end), m.text, decision, steps, m.kind)
            for m, (decision, steps) in decide_figures(sentence, views, self._lexicon).items()
            if m not in sentence.told or decision.verdict is not UNSUPPORTED  # 一年后 may only say when
        ]

    def _named(self, sentence: SentenceView, views: Candidates) -> list[Finding]:
        found = []
        for group, decision, one in decide_names(sentence, views, self._lexicon):
            kind = "name" if decision.first else "assertion"
            if one.outcome is not Outcome.SILENT and one.end > one.start:
                found.append(
                    self._finding(sentence, (one.start, one.end), one.text, decision, _steps(group), kind)
                )
        return found

    def _settle(self, sentence: SentenceView, found: list[Finding], views: Candidates) -> list[Finding]:
        """Drops what is not asserted, and what other findings explain: figures within a name or a quote."""
        found = [unless_put_right(f, sentence) for f in found]
        found = [f for f in found if not is_unasserted(f, sentence, found)]
        decided = [f for f in found if f.claims and f.verdict is not UNSUPPORTED]
        known = {claim: self._stated(claim) for f in decided for claim in f.claims}
        stated = [value for values in known.values() for value in values]
        told = "|".join(self._gathering.view(claim).explaining for claim in known)
        kept = [f for f in found if f.verdict is not UNSUPPORTED or adds(f, sentence, decided, stated, told)]
        kept = [f for f in kept if not self._in_a_source(f, sentence, decided)]
        kept = [f for f in kept if not self._is_copied(f, sentence, views)]
        kept = without_idle_dates(kept)
        if kept and all(f.verdict is Verdict.SUPPORTED for f in kept):
            kept += self._added(sentence, decided, views)
        return kept

    def _added(
        self, sentence: SentenceView, decided: Sequence[Finding], views: Candidates
    ) -> Iterator[Finding]:
        """What a supported sentence adds, of which neither claims nor their sources tell."""
        cited = {(one.source, one.start, one.end) for finding in decided for one in finding.citations}
        around = (sentence_around(self._facts.text(source), start, end) for source, start, end in cited)
        told = (text for view in views for text in (view.explaining, *chain(*view.value_forms)))
        known = "|".join((*told, *(self._lexicon.gloss(text).text for text in around)))
        unknown = Decision(UNSUPPORTED, "nothing-comparable")
        for start, end in added(sentence, known):
            yield self._finding(sentence, (start, end), sentence.slice(start, end), unknown, (), "assertion")

    def _in_a_source(self, finding: Finding, sentence: SentenceView, decided: Sequence[Finding]) -> bool:
        """Whether an unknown figure is what a source says in the sentence that others of it rest on."""
        if finding.verdict is not UNSUPPORTED or finding.claims or finding.start in sentence.dated:
            return False
        cited = (citation for other in decided for citation in other.citations)
        return any(
            in_its_sentence(
                (finding.start, finding.end), sentence, self._facts.text(one.source), (one.start, one.end)
            )
            for one in cited
        )

    def _is_copied(self, finding: Finding, sentence: SentenceView, views: Candidates) -> bool:
        """Whether a source has the sentence up to a figure of an unknown time word for word (今年3月, …)."""
        if finding.verdict is not UNSUPPORTED or finding.reason.code != "period":
            return False
        said, figure = (sentence.slice(at, finding.end) for at in (sentence.start, finding.start))
        quoting = (view.claim for view in views if any(figure in quote for quote in view.quotes))
        cited = (citation for claim in quoting for citation in self._citations(claim))
        return any(said in sentence_around(self._facts.text(one.source), one.start, one.end) for one in cited)

    def _stated(self, claim_id: str) -> tuple[Value, ...]:
        """Every value in a claim's statement and quotes."""
        claim = self._gathering.view(claim_id).claim
        named = claim_id, claim.place
        if named not in self._values:
            texts = (
                claim.statement,
                claim.attribute,
                *(e.quote for e in claim.evidence),
                *(e.context for e in claim.evidence),
            )
            mentions = read(Text("。".join(texts)))
            self._values[named] = tuple(m.value for m in mentions if m.value is not None)
        return self._values[named]

    def _finding(
        self,
        sentence: SentenceView,
        span: tuple[int, int],
        text: str,
        decision: Decision,
        steps: Iterable[Step],
        kind: str,
    ) -> Finding:
        claims = [view.claim for view in decision.views]
        citations = tuple(citation for claim in claims for citation in self._citations(claim))
        return Finding(
            *span,
            text,
            decision.verdict,
            replace(reason(decision, text, kind), short_of=short_of(claims, citations)),
            tuple(dict.fromkeys(claim.id for claim in claims)),
            suggestion(decision, text, sentence.slice(sentence.start, span[0])),
            citations,
            tuple(steps),
        )

    def _citations(self, claim: Claim) -> Iterable[Citation]:
        for evidence in claim.evidence:
            span = self._facts.anchor(evidence)
            if span is not None:
                text = self._facts.text(evidence.source)
                quote = text.raw[span.start : span.end]
                line, _ = text.line_column(span.start)
                yield Citation(claim.id, evidence.source, quote, span.start, span.end, line)


def _steps(group: Sequence[NamedHeld]) -> tuple[Step, ...]:
    return tuple(Step(h.view.claim.id, f"{h.outcome.value} {h.text} ({h.firm:.2f})") for h in group)
