"""Whether a sentence tells a figure of something that it names and that a claim knows nothing of."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import agrees, comparable_kinds
from factcheck.judging.wording.lexicon import PROPER_KINDS
from factcheck.judging.wording.tables.anaphors import BY, NEXT_YEAR, OF_A_SORT, PREPOSITIONS
from factcheck.judging.wording.tables.apart import (
    AREAS_BY_ENDING,
    BELONGING,
    BOTH_OF_THEM,
    CONTESTS,
    DISCIPLINES,
    DISTRICTS,
    EVERYBODY,
    FORMER_SPOUSES,
    HELD_TO,
    HEREABOUTS,
    KEPT_IN,
    MEASURING,
    NEAR_IT,
    NO_NAME,
    OTHER_TIMES,
    PARTS_OWN,
    SAID_OF_KIN,
    SECTIONS,
    STRETCHES,
    THIS_TIME,
    TO,
    WHOLE_AREA,
)
from factcheck.judging.wording.tables.endings import ENTITY_TAILS
from factcheck.judging.wording.tables.stages import PEOPLE, WHICH_PEOPLE
from factcheck.judging.wording.tables.whose import OTHERS_OWN, PEOPLE_OWN
from factcheck.judging.wording.wording import content, spans_of, tokens, unexplained
from factcheck.reading.tables.places import COUNTRIES, HOME
from factcheck.reading.tables.stance import SPEECH
from factcheck.reading.words import SMALL_NUMBER, alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import Clause, SentenceView
    from factcheck.judging.wording.lexicon import Lexicon
    from factcheck.reading.mention import Mention
    from factcheck.text.finder import Hit

NAMESAKE, TAIL_REACH = 4, 6  # characters that two bodies' names share, and within which the other ends
_AGO = r"(?<![\d第])[\d一二两三四五六七八九十几数多]{1,3}年[以之]?前(?!后|三|[一二四]季)"
_AT_AN_HOUR = r"(?:上午|下午|中午|晚上|晚间|凌晨|傍晚|当[天日晚])[\d一二两三四五六七八九十]{1,3}[点时]"
_WITHIN = lazy_pattern(rf"(?<![现正存所])在(?P<where>[^,;。在]{{1,10}}?(?:{alternatives(SECTIONS)}))")
_AREA = lazy_pattern(
    rf"(?<![现正存所])在(?P<where>[^,;。在的]{{1,8}}?(?:{alternatives(AREAS_BY_ENDING)}))(?![长委民政府级份场域间])"
)
TEAM = r"u\d\d[^\W\d_]{0,3}?队"  # U21队, U19青年队
_ROUNDS = lazy_pattern(
    rf"(?:最?近|最后|过去|前|后|首){SMALL_NUMBER}(?:轮|场|战|局)|{SMALL_NUMBER}轮(?:过后|之后|战罢|过|后)"
)
_FORMER_SPOUSE = lazy_pattern(alternatives(FORMER_SPOUSES))
_SECOND = lazy_pattern(
    r"[》\"'”」]?的?第[二三四五六七八九十]+(?![二三四五六七八九十]|[季年次批阶任产条款章节])[^\W\d_]{1,4}"
)
_MARKS = lazy_pattern(r"[,;:。]")
_EVENT = lazy_pattern(
    rf"(?:{alternatives(DISCIPLINES)})(?=[组个]?(?:[比决预]赛|半决赛|项目|专案))|(?<=[男女]子)\d+米|\d+米(?=决赛|半决赛|预赛)"
)
_NEXT_YEAR = lazy_pattern(alternatives(NEXT_YEAR))
_BEFORE_A_NAME = (*BY, *PREPOSITIONS)


@cache
def _of_a_sort() -> re.Pattern[str]:
    return re.compile(f"(?:{alternatives(OF_A_SORT)})[^\\W\\d_]")


def owned_by_another(view: ClaimView, sentence: SentenceView, mention: Mention, lexicon: Lexicon) -> str:
    """Whose a figure is, where a sentence names that before it and not the claim's subject; else "".

    某银行的不良贷款率 is not that of its province: the claim's words are said, but of another body.
    """
    hits = [h for h in sentence.names if h.start < mention.start and lexicon.kind(h.entry) in PROPER_KINDS]
    owners = [h for h in hits if _is_topic(h, sentence)]
    forms = [lexicon.gloss(form).text for hit in owners for form in lexicon.forms(hit.entry)]
    return owners[0].entry if owners and not any(form in view.explaining for form in forms) else ""


@cache
def _district() -> re.Pattern[str]:
    return re.compile(f"[{DISTRICTS[0]}][{DISTRICTS[1]}](?![{DISTRICTS[2]}])|{alternatives(HEREABOUTS)}")


def of_a_district(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a figure is of a district (我市, 全省) that a claim on a country, or a city, is not about."""
    found = _district().search(sentence.slice(sentence.start, mention.start))
    if found is None or is_on_a_country(view):
        return found is not None
    if found[0] in HEREABOUTS and view.subject in sentence.carried.subjects[-1:]:
        return False
    levels = {char for form in view.subject_forms for char in form if char in DISTRICTS[1]}
    ranked = mention.kind in ("rank", "superlative")  # 居全省第二
    return bool(levels) and not ranked and found[0] not in view.explaining and found[0][-1] not in levels


def is_namesake(view: ClaimView, text: str) -> bool:
    """Whether a text names a body that begins as the subject does and ends otherwise: …行业协会, …学会."""
    if view.subject_kind != "organization":
        return False
    for form in view.subject_forms:
        for size in range(len(form) - 1, NAMESAKE - 1, -1):
            at = text.find(form[:size])
            if at >= 0:
                rest = text[at + size : at + size + TAIL_REACH]
                return any(len(tail) > 1 and tail in rest for tail in ENTITY_TAILS)
    return False


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
    other, own = alternatives(OTHER_TIMES), alternatives(THIS_TIME)
    return re.compile(
        f"(?P<other>(?<![{''.join(MEASURING)}])(?:{other}|{_AGO}|{_AT_AN_HOUR}))|(?P<own>{own})"
    )


def of_another_time(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 上届 that a figure at `at` is told of, where the claim tells nothing of it; or ""."""
    told = sentence.slice(sentence.start, at)
    for form in view.subject_forms:  # 早年当木匠的甲|来自…
        told = re.sub(rf"[^,;:。!?]{{2,24}}的[^\W\d_的]{{0,6}}《?(?={re.escape(form)})", "", told, count=1)
    said = [match["other"] for match in _other_times().finditer(told)]
    if not said or said[-1] is None:
        return ""
    held = {
        match["other"] for text in (view.statement, *view.quotes) for match in _other_times().finditer(text)
    }
    return "" if said[-1] in held else said[-1]


@cache
def _of_kin() -> re.Pattern[str]:
    words = "|".join(sorted({*OTHERS_OWN} - {*PEOPLE_OWN}, key=len, reverse=True))
    return re.compile(
        rf"[》\"'”」]?的?[^\W\d_{NO_NAME}]{{0,4}}?(?P<word>{words})(?=[《\"'“「]|[^\W\d_{SAID_OF_KIN}])"
    )


def _is_head(found: re.Match[str], head: int, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a word of kin begins its clause, or stands right behind the subject's name."""
    return found.start("word") == head or any(end == head for _, end in places)


def leads_with_another(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 妹妹 or 续集 by whose name a sentence begins to speak of another than the claim's subject; or "".

    甲的妹妹乙生于1962年,毕业于某校: the second clause is about 乙 as well.
    """
    text = sentence.glossed.text
    places = spans_of(view.subject_forms, text)
    behind = bool(places) and sentence.start + sentence.glossed.at[places[0][0]] < at
    aside = _only_in_passing(text, places) if behind else ""
    if aside and aside.rstrip("还有的") not in view.explaining:
        return aside
    heads = [0, *(mark.end() for mark in _MARKS.finditer(text)), *(end for _, end in places[:1])]
    told = [one for head in heads if (one := _of_kin().match(text, head)) and _is_head(one, head, places)]
    begun = [one for one in told if sentence.start + sentence.glossed.at[one.end() - 1] < at]
    found = max(begun, key=lambda one: one.start(), default=None)
    if found is None or found["word"] in view.explaining:
        return ""
    name = text.find("》", found.end()) if text.startswith("《", found.end()) else found.end()
    again = any(name < start for start, _ in places)  # and not within the name: 续集《甲归来》
    return "" if again else found["word"]


def _only_in_passing(text: str, places: Sequence[tuple[int, int]]) -> str:
    """The word by which a subject is only what another is held to or near: 与甲相比, 甲附近有乙; or ""."""
    first = ""
    for start, end in places:
        words = HELD_TO if text.endswith(TO, 0, start) else NEAR_IT
        word = next((word for word in words if text.startswith(word, end)), "")
        if not word:
            return ""
        first = first or word
    return first


@cache
def _narrower() -> re.Pattern[str]:
    tails = "|".join(tail for tail in (*ENTITY_TAILS, *STRETCHES) if len(tail) > 1 or tail in STRETCHES)
    parts = "|".join(part for part in PARTS_OWN if part not in (*EVERYBODY, *KEPT_IN))
    which, people = alternatives(WHICH_PEOPLE), alternatives(PEOPLE)
    belonging, name = alternatives(BELONGING), rf"[^\W\d_{NO_NAME}]"
    return re.compile(
        rf"[》\"'”」]?的?(?P<what>{name}{{1,9}}?(?:{tails})|{name}{{0,5}}?(?:{parts})|{TEAM}|(?:{which})(?:{people})|(?:{belonging})的?{name}{{2,9}}?)"
    )


def of_what_leads(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """What of the subject's a sentence began to speak of, and goes on with; "" where that is the subject.

    某路某段长92公里,设站3座: the stations are those of the 段.
    """
    own = sentence.clause_of(at)
    kinds = (sentence.lexicon.kind(h.entry) for h in sentence.names if own.start <= h.start < at)
    if own.start == sentence.start or any(kind in PROPER_KINDS for kind in kinds):
        return ""
    spans = (sentence.glossed.origin(*span) for span in spans_of(view.subject_forms, sentence.glossed.text))
    ends = [sentence.start + high for _, high in spans if sentence.start + high <= own.start]
    if not ends:
        return ""
    clause = sentence.clause_of(max(ends) - 1)
    found = _narrower().match(sentence.slice(max(ends), clause.end))
    if found is None or found["what"] in view.explaining:
        return ""
    behind = max(ends) + found.end()
    figures = (m.start for m in sentence.mentions if behind <= m.start < clause.end)
    return found["what"] if any(content(sentence.masked(behind, start)) for start in figures) else ""


def within(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The part of a whole within which a figure is told (在第三选区) and a claim is not; or ""."""
    said = sentence.slice(sentence.start, at)
    return next((m["where"] for m in _WITHIN.finditer(said) if m["where"] not in view.explaining), "")


def located_elsewhere(view: ClaimView, sentence: SentenceView, at: int) -> bool:
    """Whether what stands before `at` says where it was so, and a claim does not: 只在海岸区领先.

    Not so where it is the whole: 在全省装机中.
    """
    said = sentence.slice(sentence.start, at)
    places = (m["where"] for m in _AREA.finditer(said) if not m["where"].startswith(WHOLE_AREA))
    return any(place not in view.explaining for place in places)


def of_one_of_them(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The 其中 of a clause by which a figure is of one of those counted before, no person; or "".

    Where the claim's own figure was given before it, it is of some of those: 共24座,其中3座是….
    """
    clause = sentence.clause_of(at)
    among = sentence.slice(clause.start, at).startswith("其中") and clause.start > sentence.start
    return "其中" if among and (view.subject_kind == "person" or told_before(view, sentence, clause)) else ""


def told_before(view: ClaimView, sentence: SentenceView, clause: Clause) -> bool:
    """Whether a sentence has given the claim's figure before a clause begins."""
    before = (m.value for m in sentence.mentions if m.end <= clause.start and m.value is not None)
    return view.value is not None and any(agrees(view.value, value) for value in before)


def of_a_part(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """What tells a figure of some rounds of a season, of a former spouse or of a second of its kind."""
    said = sentence.slice(sentence.start, at)
    clause = sentence.slice(sentence.clause_of(at).start, sentence.clause_of(at).end)
    former = _FORMER_SPOUSE.search(said) if any(both in clause for both in BOTH_OF_THEM) else None
    found = _ROUNDS.search(said) or former or _second_of(view, sentence, at)
    return "" if found is None or found[0] in view.explaining else found[0]


def _second_of(view: ClaimView, sentence: SentenceView, at: int) -> re.Match[str] | None:
    """The 第二高峰 right behind the subject's name, before `at`."""
    spans = (sentence.glossed.origin(*span) for span in spans_of(view.subject_forms, sentence.glossed.text))
    told = (_SECOND.match(sentence.folded, high) for _, high in spans)
    return next((one for one in told if one and sentence.start + one.end() <= at), None)


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


def of_another_year(view: ClaimView, sentence: SentenceView, at: int) -> bool:
    """Whether what is said at `at` is told of an unknown year (次年), or of the subject's 下届."""
    subject = alternatives(view.subject_forms)
    other = re.search(rf"(?P<other>{alternatives(OTHER_TIMES)})的?(?:{subject})", sentence.glossed.text)
    if other and other["other"] not in view.explaining:
        return True
    later = _NEXT_YEAR.search(sentence.slice(sentence.start, sentence.clause_of(at).end))
    start = sentence.start + later.start() if later else -1
    known = any(m.start <= start < m.end for m, _ in sentence.periods)
    return later is not None and not known and later[0] not in view.explaining


def _of_another_event(view: ClaimView, sentence: SentenceView) -> str:
    """The 接力 of a sentence, where what a claim tells was contested is another event, or none; or ""."""
    said, own = (set(_EVENT.findall(text)) for text in (sentence.folded, view.explaining))
    contested = own or any(word in view.explaining for word in CONTESTS)
    if not said or not contested or any(event in view.explaining for event in said):
        return ""
    return str(min(said))


def another_contest(view: ClaimView, sentence: SentenceView) -> str:
    """The contest that a sentence names in place of the claim's, which is not what the claim is about."""
    if event := _of_another_event(view, sentence):
        return event
    said = [word for word in CONTESTS if word in sentence.folded]
    if not said or any(word in view.explaining for word in said):
        return ""
    held = [word for word in CONTESTS if word in view.explaining]
    values = "|".join(form for forms in view.value_forms for form in forms)
    return said[0] if held and not any(word in values for word in held) else ""
