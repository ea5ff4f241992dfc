"""Whether what is said is what a draft had, a party asked for, or more was counted in than in a claim."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.contests import another_in_a_contest
from factcheck.judging.comparing.elsewhere import another_contest
from factcheck.judging.wording.persons import begins_as_a_person, person_at_head
from factcheck.judging.wording.tables.apart import CONTESTS
from factcheck.judging.wording.tables.stages import (
    ALL_CONTESTS,
    BY,
    COUNTING_IN,
    DIFFERING,
    DRAFTS,
    OF_A_DRAFT,
    OF_HIMSELF,
    PARTIES,
    PUTS,
)
from factcheck.judging.wording.wording import spans_of
from factcheck.reading.stance import names_total
from factcheck.reading.tables.titles import RANKS, TITLES
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention


_DRAFT = lazy_pattern(rf"(?:{alternatives(DRAFTS)})|草案(?=(?:{alternatives(OF_A_DRAFT)}))")
_PARTY = lazy_pattern(rf"(?:{alternatives(PARTIES)})(?![^,;。:]*的)[^,;。:]{{0,10}}?(?:{alternatives(PUTS)})")
_MORE = lazy_pattern(rf"(?:^|[,;。])(?:{alternatives(COUNTING_IN)})[^,;。]{{2,}},")
_NTH = lazy_pattern(
    r"(?<![国省市球界区是为])第[二三四五六七八九十]{1,2}[个款种项批座条支家](?P<what>[^\W\d_]{2})"
)
_DIFFERENCE = lazy_pattern(
    rf"比(?!例|重|率|分)[^,;。]{{1,14}}?(?:{alternatives(DIFFERING)})(?:{alternatives(BY)})?$"
)
_MADE_LONGER = tuple("加延增变缩更扩拉成收拓放减")  # 比上年|增长, 成长, 收窄


def put_otherwise(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """What tells that something said at `at` is another's, or of another stage or sum than a claim; or ""."""
    return (
        another_contest(view, sentence)
        or another_in_a_contest(view, sentence, at)
        or _before_it_was(view, sentence, at)
        or _with_more(view, sentence, at)
        or _of_the_next(view, sentence, at)
        or _of_somebody_there(view, sentence, at)
    )


def _before_it_was(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 草案一审稿 that has what is said, or the 辩护人 who asks for it, where a claim tells of neither."""
    said = sentence.slice(sentence.start, at)
    found = next((m for p in (_DRAFT, _PARTY) for m in p.finditer(said) if m[0] not in view.explaining), None)
    return found[0] if found and not view.claim.speaker else ""


def _with_more(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 各项赛事 of a figure, or what is counted in before it, where a claim is of one contest or thing."""
    said = sentence.slice(sentence.start, at)
    every = next((word for word in ALL_CONTESTS if word in said), "")
    if every and every not in view.explaining and any(word in view.explaining for word in CONTESTS):
        return every
    more = _MORE.search(said)
    return more[0] if more and not names_total(view.explaining) and "总" not in view.attribute else ""


def _of_the_next(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 第二个适应症 of the clause of a date, where a claim's date is of none."""
    if view.value is None or view.value.kind != "date":
        return ""
    clause = sentence.clause_of(at)
    end = clause.end if sentence.slice(at, clause.end).rstrip() else sentence.end
    behind = sentence.clause_of(clause.end + 1) if clause.end < sentence.end else clause
    bare = not sentence.slice(clause.start, at).strip()
    found = _NTH.search(sentence.slice(clause.start, behind.end if bare else end))
    if found is None or found[0] in view.explaining:
        return ""
    told = found["what"] in view.explaining and not _NTH.search(view.explaining)
    return "" if told else found[0]


@cache
def _somebody() -> re.Pattern[str]:
    return re.compile(
        rf"[》\"'”」]?的?(?:原|前|时任)?(?:{alternatives(RANKS)})?[^\W\d_]{{0,4}}?(?:{alternatives(TITLES)})(?=[^\W\d_])"
    )


def _of_somebody_there(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 副总经理某甲 whom a sentence goes on to speak of, and not of the body that he is of; or ""."""
    text = sentence.glossed.text
    if view.subject_kind == "person":
        return ""
    for _, end in spans_of(view.subject_forms, text):
        found = _somebody().match(text, end)
        rest = text[found.end() :] if found else ""
        if found is None or not begins_as_a_person(rest):
            continue
        name = person_at_head(rest)
        behind = rest[len(name) :]
        place = sentence.start + sentence.glossed.at[found.end()]
        again = any(start > place for start in sentence.places_of(view.subject_forms))
        if place < at and not again and name not in view.explaining and behind.startswith(tuple(OF_HIMSELF)):
            return found[0] + name
    return ""


def is_difference(mention: Mention, sentence: SentenceView) -> bool:
    """Whether a figure only tells by how much something is longer or earlier than another: 比甲长5.4个月."""
    start = sentence.clause_of(mention.start).start
    found = _DIFFERENCE.search(sentence.slice(start, mention.start))
    return found is not None and found[0].rstrip("出了约近足整将")[-2:-1] not in _MADE_LONGER
