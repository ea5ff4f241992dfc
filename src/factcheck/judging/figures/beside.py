"""What a sentence says beside a figure that other claims explain: their values, and the words about these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import comparable_kinds
from factcheck.judging.comparing.comparable import covered

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

NAMED = 0.5  # of a claim's wording: the sentence names its attribute itself
ECHOES = 0.6  # of a claim's wording: the sentence says it in passing
NAMES_IT = 0.5  # the same, where the claim's own name stands there
LEAST_NAME = 3  # characters of a name that leads its clause
MARKS = ",;:。"


def carried_words(mention: Mention, sentence: SentenceView, views: Candidates, *, turned: bool) -> str:
    """The words of the sentence before, where this one names the attribute of no claim that may be meant."""
    words, value = sentence.carried.words, mention.value
    if not words or value is None:
        return words
    about = sentence.words_about(mention)
    alike = (v for v in views if v.value is not None and comparable_kinds(v.value, value))
    named = any(covered(v.as_change if turned else v, about) >= NAMED for v in alike)
    return "" if named else words


def said_elsewhere(mention: Mention, sentence: SentenceView, views: Candidates, *, turned: bool) -> str:
    """The statements of claims whose values the sentence has elsewhere, and of which it speaks."""
    text = sentence.glossed.text
    clause = sentence.clause_of(mention.start)
    if sentence.window(mention) != (clause.start, clause.end):
        return ""  # an item of a list: the words of the others are not its own
    others = [m.value for m in sentence.mentions if m is not mention and m.value is not None]
    held = {v for value in others for v in views.agreeing(value)}
    named = {v for v in views if v.value is None and _has_a_name(v, text)}
    held |= named
    enough = {v: NAMES_IT if v in named else ECHOES for v in held}
    repeated = (
        v
        for v in views
        if v in held
        and (covered(v.as_change if turned else v, text) >= enough[v] or (v in named and _led_by_it(v, text)))
    )
    return "|".join(v.statement for v in repeated)


def _led_by_it(view: ClaimView, text: str) -> bool:
    """Whether a clause begins with the name that a claim gives, right before the subject: 2号线|某站."""
    forms = (form for forms in view.value_forms for form in forms if len(form) >= LEAST_NAME)
    return any(
        (at := text.find(form + subject)) == 0 or (at > 0 and text[at - 1] in MARKS)
        for form in forms
        for subject in view.subject_forms
    )


def _has_a_name(view: ClaimView, text: str) -> bool:
    return any(form in text for forms in view.value_forms for form in forms)
