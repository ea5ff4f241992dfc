"""In which months of every year it is so: 花期为9月至11月 for 4月至6月."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.heldname import NamedHeld, Outcome
from factcheck.judging.names.whose import of_subject
from factcheck.judging.wording.tables.states import OFTEN
from factcheck.reading.stance import negator_at
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

_MONTHS = lazy_pattern(r"month=(\d{1,2})(?:\.\.month=(\d{1,2}))?")
_LEADS = lazy_pattern(rf"(?:{alternatives(OFTEN)}|[是为在于:从自])*$")
_GOES_ON = lazy_pattern("[上中下]旬|[至到、和与及或-]")  # 10月至次年2月: more than the month that is read
YEAR = 12


def months_told(views: Iterable[ClaimView], sentence: SentenceView) -> Iterator[NamedHeld]:
    """The claims on months of which a sentence gives the same, or none that is theirs.

    Of some that are theirs and some that are not it may only tell more precisely, or less.
    """
    told = [(m, months) for m in sentence.mentions if (months := _months(m.value))]
    if not told or sentence.periods or sentence.carried.period:
        return
    for view in views:
        held = _months(view.value) if view.period is None else frozenset[int]()
        claim = view.claim
        if not held or claim.certainty != "asserted" or claim.negated:
            continue
        if not sentence.speaks_of(view.subject_forms, view.subject):
            continue
        for mention, said in told:
            if _is_of(view, sentence, mention):
                outcome = Outcome.SAME if said == held else Outcome.BESIDE if said & held else Outcome.OTHER
                yield NamedHeld(view, outcome, mention.start, mention.end, mention.text, 1.0)


def _months(value: Value | None) -> frozenset[int]:
    """The months of any year that a value gives: 12, 1 and 2 of 12月至2月."""
    dated = value is not None and value.kind == "date"
    found = _MONTHS.fullmatch((value.relative or "") if dated and value else "")
    if found is None:
        return frozenset()
    first = int(found[1])
    size = (int(found[2] or first) - first) % YEAR
    return frozenset((first + n - 1) % YEAR + 1 for n in range(size + 1))


def _is_of(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a month stands right behind the claim's attribute, said of its subject and not denied."""
    if _GOES_ON.match(sentence.slice(mention.end, sentence.end)):
        return False
    clause = sentence.clause_of(mention.start)
    said = sentence.lexicon.gloss(sentence.slice(sentence.start, mention.start)).text
    before = _LEADS.sub("", said)
    form = next((form for form in view.attribute_forms if before.endswith(form)), "")
    whose = before.removesuffix(form).removesuffix("的").rstrip("》\"' ")
    if not form or not whose.endswith((",", ";", *view.subject_forms)):
        return False  # 在南半球的花期
    own = sentence.slice(clause.start, clause.end)
    return negator_at(own, 0, len(own)) is None and of_subject(
        view, sentence.glossed.text, len(before), len(said), ()
    )
