"""Whether a sentence tells a figure of something that it names and that a claim knows nothing of."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import agrees, comparable_kinds
from factcheck.judging.wording.tables.anaphors import BY, OF_A_SORT, PREPOSITIONS
from factcheck.judging.wording.tables.apart import DISTRICTS, HEREABOUTS, MEASURING, OTHER_TIMES, THIS_TIME
from factcheck.judging.wording.wording import tokens, unexplained
from factcheck.reading.stance_words import SPEECH
from factcheck.reading.tables.places import COUNTRIES, HOME

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention
    from factcheck.text.finder import Hit

BODIES = ("organization", "person", "place", "product", "work")
_AGO = r"(?<![\d第])[\d一二两三四五六七八九十几数多]{1,3}年[以之]?前(?!后|三|[一二四]季)"
_BEFORE_A_NAME = (*BY, *PREPOSITIONS)


@cache
def _of_a_sort() -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(OF_A_SORT)})[^\\W\\d_]")


def owned_by_another(view: ClaimView, sentence: SentenceView, mention: Mention, lexicon: Lexicon) -> str:
    """Whose a figure is, where a sentence names that before it and not the claim's subject; else "".

    某银行的不良贷款率 is not that of its province: the claim's words are said, but of another body.
    """
    hits = [h for h in sentence.names if h.start < mention.start and lexicon.kind(h.entry) in BODIES]
    owners = [h for h in hits if _is_topic(h, sentence)]
    forms = [lexicon.gloss(form).text for hit in owners for form in lexicon.forms(hit.entry)]
    return owners[0].entry if owners and not any(form in view.explaining for form in forms) else ""


@cache
def _district() -> re.Pattern[str]:
    return re.compile(f"[{DISTRICTS[0]}][{DISTRICTS[1]}](?![{DISTRICTS[2]}])|{'|'.join(HEREABOUTS)}")


def of_a_district(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a sentence tells a figure of a district (我市, 全县) that a claim on a country is not about."""
    said = sentence.slice(sentence.start, mention.start)
    return is_on_a_country(view) and _district().search(said) is not None


def is_on_a_country(view: ClaimView) -> bool:
    """Whether a claim is about a country as a whole."""
    return any(form in (*COUNTRIES, HOME) for form in view.subject_forms)


def _is_topic(hit: Hit[str], sentence: SentenceView) -> bool:
    """Whether a name is what a sentence speaks of, and not only who says it or where."""
    before = sentence.slice(sentence.start, hit.start)
    behind = sentence.slice(hit.end, sentence.end)
    return not before.endswith(tuple(_BEFORE_A_NAME)) and not behind.startswith(tuple(SPEECH))


def of_a_sort_before(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 这种飞机 before a figure, where the clause before names what a claim knows nothing of; or ""."""
    clause = sentence.clause_of(at)
    found = _of_a_sort().match(sentence.slice(clause.start, at))
    if found is None or clause.start == sentence.start:
        return ""
    before = sentence.masked(sentence.start, clause.start)
    known = view.explaining
    strange = unexplained(before, known) or tokens(before) - tokens(known)
    return found[0] if strange else ""


@cache
def _other_times() -> re.Pattern[str]:
    other, own = "|".join(OTHER_TIMES), "|".join(THIS_TIME)
    return re.compile(f"(?P<other>(?<![{''.join(MEASURING)}])(?:{other}|{_AGO}))|(?P<own>{own})")


def of_another_time(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 上届 that a figure at `at` is told of, where the claim tells nothing of it; or ""."""
    said = [match["other"] for match in _other_times().finditer(sentence.slice(sentence.start, at))]
    if not said or said[-1] is None:
        return ""
    held = {
        match["other"] for text in (view.statement, *view.quotes) for match in _other_times().finditer(text)
    }
    return "" if said[-1] in held else said[-1]


def of_another_size(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 500千伏, where a claim's attribute is of another size (110千伏以上线路); or ""."""
    clause = sentence.clause_of(at)
    for mention in sentence.mentions if view.sizes else ():
        if mention.value is None or not clause.start <= mention.start < at:
            continue
        alike = [size for size in view.sizes if comparable_kinds(size, mention.value)]
        if alike and not any(agrees(size, mention.value) for size in alike):
            return mention.text
    return ""
