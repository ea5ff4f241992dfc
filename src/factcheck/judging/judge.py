"""The judge: a sentence of a draft in, findings out. Each step is a function of its own module."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from factcheck.judging.added import added_names
from factcheck.judging.aside import ASIDE, after_another
from factcheck.judging.asserted import is_unasserted, unless_put_right
from factcheck.judging.comparing.apart import of_the_same_thing
from factcheck.judging.comparing.candidates import Candidates
from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.figures.direction import directions
from factcheck.judging.figures.extremes import extremes, is_over_periods
from factcheck.judging.figures.naming import part_of_a_name
from factcheck.judging.figures.quantities import weigh
from factcheck.judging.figures.timing import is_since, of_an_unknown_year, of_another_time
from factcheck.judging.figures.verbatim import in_its_sentence, sentence_around, within_quote
from factcheck.judging.finding import Citation, Finding, Reason, Step, Verdict
from factcheck.judging.gathering import Gathering, Searchable
from factcheck.judging.given import exchanged, spoken_for
from factcheck.judging.leftover import adds, is_checkable
from factcheck.judging.names.affirmation import unless_in_a_name
from factcheck.judging.names.details import with_details
from factcheck.judging.names.named import by_key, hold_named
from factcheck.judging.names.offices import hold_offices
from factcheck.judging.names.scores import scores
from factcheck.judging.names.sole import SOLE, not_the_only
from factcheck.judging.names.turned import TURNED
from factcheck.judging.reach import Reach, reaches, settles
from factcheck.judging.readings import of_all, unless_doubtful
from factcheck.judging.reasons import about, suggestion
from factcheck.judging.scoped import scope_decision, unless_beyond, unless_of_another_scope
from factcheck.judging.speakers import misattributed, told_flatly
from factcheck.judging.verdict import (
    Decision,
    decide,
    decide_named,
    denied,
    of_either,
    unless_agreed,
)
from factcheck.judging.within.totals import right_totals
from factcheck.judging.wording.sorts import is_kin
from factcheck.reading.read import read
from factcheck.reading.tables.titles import OFFICE_ATTRIBUTES
from factcheck.text.fold import fold
from factcheck.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.base.claim import Claim, Evidence
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.problem import Place
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value
    from factcheck.text.text import Span

UNSUPPORTED, CONTRADICTED = Verdict.UNSUPPORTED, Verdict.CONTRADICTED
_AGREED = (Verdict.SUPPORTED, Verdict.DISPUTED, Verdict.AMBIGUOUS)


class Facts(Searchable, Protocol):
    """What the judge asks of a fact base."""

    def anchor(self, evidence: Evidence) -> Span | None: ...
    def text(self, source_id: str) -> Text: ...


class Judge:
    """Judges sentences against one fact base; keeps what it has read of claims."""

    def __init__(self, facts: Facts, lexicon: Lexicon) -> None:
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
        settled: list[Finding] = []
        for reach in reaches(sentence):
            settled = self._within(sentence, reach)
            cited = dict.fromkeys(claim for finding in settled for claim in finding.claims)
            if settles(reach, sentence, settled, [*map(self._gathering.view, cited)]):
                break
        if not explain:
            settled = [replace(f, steps=()) for f in settled]
        return sorted(settled, key=lambda f: (f.start, f.end))

    def _within(self, sentence: SentenceView, reach: Reach) -> list[Finding]:
        """What the claims within reach say of it."""
        views = self._gathering.candidates(sentence, reach)
        found = [*self._quantities(sentence, views), *self._named(sentence, views)]
        return self._settle(sentence, found, views)

    def _quantities(self, sentence: SentenceView, views: Candidates) -> list[Finding]:
        said = (*sentence.mentions, *(m for m in sentence.told if m.value is not None))
        summed = right_totals(sentence)
        mentions = [m for m in said if m.start not in summed and self._asserts(m, sentence, views)]
        judged = {m: self._quantity(m, sentence, views) for m in mentions}
        informed = _informed(sentence, judged)
        for mention, (decision, _) in judged.items():
            if informed and decision.verdict is UNSUPPORTED and not decision.first:
                judged[mention] = self._quantity(mention, informed, views)
        for mention, given in spoken_for({m: d for m, (d, _) in judged.items()}, sentence).items():
            others = Candidates(view for view in views if view not in given)
            judged[mention] = self._quantity(mention, sentence, others)
        for mention in exchanged({m: d for m, (d, _) in judged.items()}, sentence):
            decision, steps = judged[mention]
            judged[mention] = replace(decision, verdict=CONTRADICTED, code="contradicted"), steps
        dates = [d for m, (d, _) in judged.items() if m.kind == "date" and d.verdict in _AGREED]
        agreed = {d.first for d in dates if d.first}
        known = {
            m for m, (d, _) in judged.items() if m.kind == "date" and d.verdict in (*_AGREED, CONTRADICTED)
        }
        for mention, (decision, steps) in judged.items():
            if decision.verdict is CONTRADICTED and of_an_unknown_year(
                decision.views, mention, sentence, known
            ):
                judged[mention] = replace(decision, verdict=UNSUPPORTED, code="period"), steps
        return [
            self._finding(m.start, m.end, m.text, unless_agreed(decision, agreed), steps, m.kind)
            for m, (decision, steps) in judged.items()
            if m not in sentence.told or decision.verdict is not UNSUPPORTED  # 一年后 may only say when
        ]

    def _asserts(self, mention: Mention, sentence: SentenceView, views: Candidates) -> bool:
        before = sentence.slice(sentence.start, mention.start)
        if _in_a_name(mention, sentence):
            return False
        if any(told.start <= mention.start < told.end for told in sentence.told if told is not mention):
            return False
        if not is_checkable(mention, before) or part_of_a_name(mention, sentence, views):
            return False
        stated = mention.value is not None and views.agreeing(mention.value)
        return bool(stated) or not any(within_quote(mention, sentence, v) for v in views)

    def _quantity(
        self, mention: Mention, sentence: SentenceView, views: Candidates
    ) -> tuple[Decision, tuple[Step, ...]]:
        decision, steps = self._decided(mention, sentence, views)
        if decision.verdict is Verdict.CONTRADICTED and sentence.carried.words:
            alone = replace(sentence, carried=replace(sentence.carried, words=""))
            open_one, open_steps = self._decided(mention, alone, views)
            if open_one.verdict is Verdict.AMBIGUOUS:  # what is carried on narrows, and never excludes
                return open_one, open_steps
        return decision, steps

    def _decided(
        self, mention: Mention, sentence: SentenceView, views: Candidates
    ) -> tuple[Decision, tuple[Step, ...]]:
        weighed = weigh(mention, sentence, views, self._lexicon)
        decision = decide(weighed.held, weighed.missed)
        if decision.first is not None and weighed.held:
            clause = sentence.clause_of(mention.start)
            scoped = sentence.slice(clause.start, mention.end)
            decision = scope_decision(decision.first, sentence, scoped, decision)
            before = sentence.slice(clause.start, mention.start)
            decision = unless_of_another_scope(unless_beyond(decision, before), mention.value, before)
            decision = denied(decision, sentence, mention.start, mention.end)
            decision = misattributed(decision, sentence, self._lexicon)
            decision = told_flatly(after_another(decision, sentence), sentence)
        if decision.verdict is CONTRADICTED and (
            is_over_periods(mention, sentence) or of_another_time(decision.views, mention, sentence)
        ):
            decision = replace(decision, verdict=UNSUPPORTED, code="period")
        if mention.start in sentence.unpaired and decision.verdict is Verdict.CONTRADICTED:
            decision = replace(decision, verdict=UNSUPPORTED, code="unpaired")
        told = decision.first if decision.verdict is Verdict.AMBIGUOUS else None
        if told is not None and is_since(told, mention, sentence):
            decision = replace(decision, verdict=Verdict.SUPPORTED, code="supported", others=())
        decision = unless_doubtful(decision, sentence, mention.start)
        return decision, weighed.steps

    def _named(self, sentence: SentenceView, views: Candidates) -> list[Finding]:
        worded = [v for v in views if v.value_forms and (v.value is None or _of_kin(v, sentence))]
        offices = [group for group, _ in hold_offices(worded, sentence, self._lexicon) if group]
        settled = {h.view.key for group in offices for h in group}
        worded = [v for v in worded if fold(v.claim.attribute) not in OFFICE_ATTRIBUTES]
        others = [v for v in worded if v.key not in settled]
        named = [with_details(hold_named(v, sentence, self._lexicon), sentence, views) for v in others]
        held = [of_the_same_thing(unless_in_a_name(one, named), sentence) for one in named]
        sole = (not_the_only(v, sentence) for v in views if v.value and v.value.unit == SOLE)
        groups = [list(group) for group in by_key([*held, *(one for one in sole if one)]).values()]
        groups += [
            *offices,
            *([one] for told in (*ASIDE, directions, extremes, scores) for one in told(views, sentence)),
            *([of_the_same_thing(one, sentence)] for told in TURNED for one in told(views, sentence)),
        ]
        found = []
        for group in groups:
            told = {h.view for h in group}
            decision, one = decide_named(
                group, (v for v in others if v.key == group[0].view.key and v not in told)
            )
            decision = of_either(decision, group, sentence)
            decision = told_flatly(misattributed(decision, sentence, self._lexicon), sentence)
            decision = unless_doubtful(decision, sentence, one.start)
            kind = "name" if decision.first else "assertion"
            if one.outcome is not Outcome.SILENT and one.end > one.start:
                found.append(self._finding(one.start, one.end, one.text, decision, _steps(group), kind))
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
        kept = [f for f in kept if not _dates_what_is_unsupported(f, kept)]
        if kept and all(f.verdict is Verdict.SUPPORTED for f in kept):
            kept += self._added(sentence, decided, views)
        return kept

    def _added(
        self, sentence: SentenceView, decided: Sequence[Finding], views: Candidates
    ) -> Iterator[Finding]:
        """The names that a supported sentence brings in, of which neither claims nor their sources tell."""
        cited = {(one.source, one.start, one.end) for finding in decided for one in finding.citations}
        around = (sentence_around(self._facts.text(source), start, end) for source, start, end in cited)
        told = (text for view in views for text in (view.explaining, *chain(*view.value_forms)))
        known = "|".join((*told, *(self._lexicon.gloss(text).text for text in around)))
        unknown = Decision(UNSUPPORTED, "nothing-comparable")
        for start, end in added_names(sentence, known):
            yield self._finding(start, end, sentence.slice(start, end), unknown, (), "assertion")

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
        self, start: int, end: int, text: str, decision: Decision, steps: Iterable[Step], kind: str
    ) -> Finding:
        return Finding(
            start,
            end,
            text,
            decision.verdict,
            Reason(decision.code, about(decision, text, kind)),
            tuple(dict.fromkeys(v.claim.id for v in decision.views)),
            suggestion(decision, text),
            tuple(c for v in decision.views for c in self._citations(v.claim)),
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


def _dates_what_is_unsupported(finding: Finding, found: Sequence[Finding]) -> bool:
    """Whether nothing is known of a date nor of a figure beside it: to say it of the figure is enough."""
    unknown = [f for f in found if f.verdict is UNSUPPORTED and not f.claims]
    dates = [f for f in unknown if f.reason.about.get("kind") == "date"]
    return finding in dates and len(dates) < len(unknown)


def _of_kin(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a claim's 第四子 is to be held as a relation: the sentence counts no children."""
    value = view.value
    counted = value is not None and any(m.value and m.value.kind == value.kind for m in sentence.mentions)
    return value is not None and value.kind == "ordinal" and not counted and is_kin(view.value_forms[0][0])


def _in_a_name(mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure belongs to a name that is written otherwise (公交七路, of 公交7路)."""
    others = [
        hit
        for hit in sentence.names
        if sentence.slice(hit.start, hit.end) not in sentence.lexicon.forms(hit.entry)
    ]
    return all(any(h.start <= at < h.end for h in others) for at in range(mention.start, mention.end))


def _informed(
    sentence: SentenceView, judged: Mapping[Mention, tuple[Decision, tuple[Step, ...]]]
) -> SentenceView | None:
    """The sentence with what its decided figures show: its subject, and dates that are values themselves."""
    decided = {m: d.first for m, (d, _) in judged.items() if d.first and d.verdict is not UNSUPPORTED}
    if not decided:
        return None
    asserted = {m for m in decided if m.kind == "date"}
    periods = tuple((m, p) for m, p in sentence.periods if m not in asserted)
    return replace(
        sentence,
        implied=frozenset(v.subject for v in decided.values()),
        given=tuple((m.end, v.subject, v.attribute_names) for m, v in decided.items()),
        periods=periods,
    )


def _steps(group: Sequence[NamedHeld]) -> tuple[Step, ...]:
    return tuple(Step(h.view.claim.id, f"{h.outcome.value} {h.text} ({h.firm:.2f})") for h in group)
