"""Whether a figure belongs to what something is called (60岁以上人口, 1906年某地地震) and states nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import agrees, comparable_kinds
from factcheck.judging.comparing.comparable import covered
from factcheck.judging.figures.things import of_other_things
from factcheck.judging.wording.wording import coverage
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.comparing.candidates import Candidates
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value

SPOKEN_OF = 0.5  # of a claim's wording: the sentence speaks of it
NAMED = 0.8  # of a name's characters: the sentence names it
_AGES = lazy_pattern(r"\d+岁?(?:[-—–~至到]\d+岁|岁?(?:及?以[上下]))")
_OF_AGE = lazy_pattern(
    r"的?(?:选民|人群|人口|居民|观众|用户|劳动力|青年|男性|女性|老人|老年|儿童|消费者|网民|员工)"
)


def part_of_a_name(mention: Mention, sentence: SentenceView, views: Candidates) -> bool:
    """Whether a figure belongs to what is counted (60岁以上人口) and states nothing of its own."""
    value, text = mention.value, sentence.glossed.text
    if value is None:
        return False
    within = {sentence.lexicon.canonical(h.entry) for h in sentence.names if h.start <= mention.start < h.end}
    if value.kind == "date" and any(v.subject in within for v in views):
        return True  # 1906年某地地震
    if any(covered(v, text) >= SPOKEN_OF for v in views.agreeing(value)):
        return False  # a claim's own, of which the sentence speaks
    framed = (v for v in views if any(_is_in(frame, value) for frame in v.frame_values))
    if _AGES.fullmatch(sentence.slice(mention.start, mention.end)) and _OF_AGE.match(
        sentence.slice(mention.end, sentence.end)
    ):
        return True
    if value.kind != "date" and any(coverage(v.core, text) >= NAMED for v in framed):
        return True
    said = sentence.slice(mention.start, mention.end)
    holding = (v for v in views if said in v.called)
    named = (v for v in holding if v.value is None or not comparable_kinds(v.value, value))
    forms = (form for v in named for form in (*v.attribute_forms, *v.subject_forms, *v.basis_forms))
    return any(said in form and said != form and coverage(form, text) >= NAMED for form in forms)


def _is_in(frame: Value, value: Value) -> bool:
    """Whether a figure is one that a claim's statement has beside its value: 12球 is no 12胜 of a record."""
    return agrees(frame, value) and not of_other_things(frame, value)


def part_of_another_spelling(mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure belongs to a name that is written otherwise (公交七路, of 公交7路)."""
    others = [
        hit
        for hit in sentence.names
        if sentence.slice(hit.start, hit.end) not in sentence.lexicon.forms(hit.entry)
    ]
    return all(any(h.start <= at < h.end for h in others) for at in range(mention.start, mention.end))
