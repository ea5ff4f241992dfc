"""What is decided of the names of a sentence, of each kind of thing that claims tell by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.judging.aside import ASIDE
from factcheck.judging.comparing.apart import of_the_same_thing
from factcheck.judging.figures.direction import directions
from factcheck.judging.figures.extremes import extremes
from factcheck.judging.names.affirmation import unless_in_a_name
from factcheck.judging.names.details import with_details
from factcheck.judging.names.given_up import unless_lost
from factcheck.judging.names.handed_on import handed_on
from factcheck.judging.names.named import by_key, hold_named
from factcheck.judging.names.offices import hold_offices
from factcheck.judging.names.sole import SOLE, not_the_only
from factcheck.judging.readings import unless_doubtful
from factcheck.judging.relations.scores import scores
from factcheck.judging.relations.turned import TURNED
from factcheck.judging.speakers import misattributed, told_flatly
from factcheck.judging.verdict import Decision, decide_named, of_either
from factcheck.judging.wording.sorts import is_kin
from factcheck.reading.tables.titles import OFFICE_ATTRIBUTES
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.comparing.heldname import NamedHeld
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon


class DecidedName(NamedTuple):
    """Claims about one thing as the sentence holds them, the decision, and the one that stands for it."""

    group: list[NamedHeld]
    decision: Decision
    one: NamedHeld


def decide_names(sentence: SentenceView, views: Candidates, lexicon: Lexicon) -> Iterator[DecidedName]:
    """The decision on each thing that claims tell by name, or that a sentence tells without a figure."""
    worded = [v for v in views if v.value_forms and (v.value is None or _of_kin(v, sentence))]
    offices = [group for group, _ in hold_offices(worded, sentence, lexicon) if group]
    settled = {h.view.key for group in offices for h in group}
    worded = [v for v in worded if fold(v.claim.attribute) not in OFFICE_ATTRIBUTES]
    others = [v for v in worded if v.key not in settled]
    held = unless_lost([*_held(others, sentence, views, lexicon), *offices], sentence)
    held = handed_on(held, sentence)
    for group in (*held, *_told_aside(sentence, views)):
        told = {h.view for h in group}
        more = (v for v in others if v.key == group[0].view.key and v not in told)
        decision, one = decide_named(group, more)
        decision = of_either(decision, group, sentence)
        decision = told_flatly(misattributed(decision, sentence, lexicon), sentence)
        yield DecidedName(group, unless_doubtful(decision, sentence, one.start), one)


def _held(
    others: list[ClaimView], sentence: SentenceView, views: Candidates, lexicon: Lexicon
) -> Iterator[list[NamedHeld]]:
    """Claims of one key, as the sentence holds them."""
    named = [with_details(hold_named(v, sentence, lexicon), sentence, views) for v in others]
    held = [of_the_same_thing(unless_in_a_name(one, named), sentence) for one in named]
    sole = (not_the_only(v, sentence) for v in views if v.value and v.value.unit == SOLE)
    for group in by_key([*held, *(one for one in sole if one)]).values():
        yield [*group]


def _told_aside(sentence: SentenceView, views: Candidates) -> Iterator[list[NamedHeld]]:
    """What is told without a figure or a name in the value's place, each by itself."""
    for tell in (*ASIDE, directions, extremes, scores):
        yield from ([one] for one in tell(views, sentence))
    for tell in TURNED:
        yield from ([of_the_same_thing(one, sentence)] for one in tell(views, sentence))


def _of_kin(view: ClaimView, sentence: SentenceView) -> bool:
    """Whether a claim's 第四子 is to be held as a relation: the sentence counts no children."""
    value = view.value
    counted = value is not None and any(m.value and m.value.kind == value.kind for m in sentence.mentions)
    return value is not None and value.kind == "ordinal" and not counted and is_kin(view.value_forms[0][0])
