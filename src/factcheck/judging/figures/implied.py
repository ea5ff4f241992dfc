"""What a unit or a verb says of the attribute by itself: 36集 is the 集数, 于2018年问世 the year of 推出."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.comparing.agrees import agrees
from factcheck.judging.comparing.targets import announcing
from factcheck.judging.figures.doers import counts_doers
from factcheck.judging.figures.lasting import lasts, won_with
from factcheck.judging.figures.saying import changes_state, without_its_kind
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.sorts import sorts_of
from factcheck.judging.wording.tables.implied import (
    COUNTED,
    DIMENSIONS,
    DYING,
    EVENT_VERBS,
    FORMED_BY,
    LAST_AGES,
    MEASURED,
    MEMBERSHIP,
    NO_OBJECT,
    OF_AN_OBJECT,
    OWN_UNITS,
    RANKINGS,
    STARTING_PRICES,
    WHOLES_OF_PARTS,
)
from factcheck.judging.wording.tables.sorts import DEICTICS
from factcheck.judging.wording.tables.stopwords import LIGHT
from factcheck.judging.wording.wording import content, coverage, unexplained, without_head
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.comparing.comparable import Fit
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

Rows = tuple[tuple[str, tuple[str, ...]], ...]
SUBJECT = "#"  # in its place: bars stand for figures
WHOLE = 0.9  # of a scope's characters: it is named
# Before what the subject is: 是一部二十多集的电视剧.
ONE = "一部 一本 一套 一种 一座 一条 一款 一家 一所 一支 一项 一个".split()
LONG = 4  # characters that nobody puts behind an ordinal by chance
HALF = 0.5  # of an object's characters: the claim speaks of it too
_FORMED = lazy_pattern(r"(?P<what>[^\W\d_的]{1,8}?)(?:共同|联合)?(?:组成|构成)")
_OF = lazy_pattern(r"的[《\"'“「]?")
LENGTH, OPERATED = "里程", ("运营", "营运", "通车", "总")
_BESIDE = "达约近逾为有是"
AGE = "岁"
_THEN = "时的年那"  # 去世那年


@cache
def _heads(table: str) -> Rows:
    rows = [row.split("|") for row in table.strip().splitlines()]
    return tuple((said.strip(), tuple(heads.split())) for said, heads in rows)


@cache
def _events() -> tuple[frozenset[str], ...]:
    rows = (row.split() for row in EVENT_VERBS.strip().splitlines())
    return tuple(frozenset((*row, *(gloss(word).text for word in row))) for row in rows)


def by_unit(
    view: ClaimView, sentence: SentenceView, mention: Mention, fit: Fit, views: Sequence[ClaimView]
) -> bool:
    """Whether the unit, or the word beside it, names the claim's attribute, and nothing else is said."""
    if view.value is None or mention.value is None:
        return False
    names = view.attribute_names
    clause = sentence.clause_of(mention.start)
    before = sentence.slice(clause.start, mention.start).rstrip(_BESIDE)
    after = sentence.slice(mention.end, clause.end)
    forms = _forms_it(view, before, after) or changes_state(view, before, after, fit.added)
    own = () if forms or _of_what_follows(view, sentence, mention) else _beside_measuring(fit.added, before)
    if not set(view.attribute_names).isdisjoint(LAST_AGES):
        return mention.value.unit == AGE and _dies(view, before, after, fit.added)
    if _by_a_verb(view, sentence, mention, own, views):
        return True
    if any(not sorts_of(word) and word not in ONE + WHOLES_OF_PARTS for word in own):
        return False
    if view.value.kind == mention.value.kind and _counted_in(view, {view.value.unit, mention.value.unit}):
        return True
    if _counts(view, mention, after) or _within_its_name(view, mention, before, after):
        return _of_all(view, sentence, mention, views)
    if forms or _of_its_length(view, sentence, mention, after):
        return True
    if view.value.kind == "duration" and won_with(view, before, after, sentence):
        return True
    if view.value.kind == "rank" and view.claim.scope and not set(names).isdisjoint(RANKINGS):
        return coverage(fold(view.claim.scope), sentence.glossed.text) >= WHOLE
    if mention.kind == "money" and after.startswith("起") and not set(names).isdisjoint(STARTING_PRICES):
        return True
    if own or view.value.kind == "duration" or "比" in before:
        return False
    return _measures(view, mention, before, after)


def _by_a_verb(
    view: ClaimView,
    sentence: SentenceView,
    mention: Mention,
    added: Sequence[str],
    views: Sequence[ClaimView],
) -> bool:
    """Whether a verb beside a time or a count of persons is all that is said: 存在了47年, 870人居住."""
    if mention.kind == "duration":
        clause = sentence.clause_of(mention.start)
        before = sentence.slice(clause.start, mention.start).rstrip(_BESIDE).removesuffix("了")
        return lasts(view, sentence, clause, before, added)
    return counts_doers(view, sentence, mention, added) and _of_all(view, sentence, mention, views)


def _forms_it(view: ClaimView, before: str, after: str) -> bool:
    """Whether a count is of those that form the subject (由100余家企业组成), whose number the claim gives."""
    found = _FORMED.match(after) if before.endswith("由") else None
    told = any(without_head(name) in MEMBERSHIP for name in (*view.attribute_names, *view.attribute_forms))
    return told and found is not None and (found["what"] in FORMED_BY or found["what"] in view.explaining)


def _measures(view: ClaimView, mention: Mention, before: str, after: str) -> bool:
    """Whether the word beside a figure, or its unit alone, is all that the claim's attribute says more."""
    if view.value is None or mention.value is None:
        return False
    rows = _heads(MEASURED)
    beside = [h for word, h in rows if before.endswith(word) or re.match(rf"{word}(?!的)", after)]
    names = (*view.attribute_names, *without_its_kind(view)) if view.value.kind == "measure" else ()
    if any(name in heads or _of_which(name, heads, before) for heads in beside for name in names):
        return True
    dimension = view.value.dimension
    heads = [head for of, heads in _heads(DIMENSIONS) if of == dimension for head in heads]
    return dimension == mention.value.dimension and any(_of_which(name, heads, before) for name in names)


def _counted_in(view: ClaimView, units: set[str | None]) -> bool:
    """Whether the claim's attribute is named as what these units count: 集数 in 集."""
    counted = (heads for words, heads in _heads(COUNTED) if units <= set(words.split()))
    return any(name.endswith(head) for heads in counted for head in heads for name in view.attribute_names)


def _dies(view: ClaimView, before: str, after: str, added: Sequence[str]) -> bool:
    """Whether all that a clause says beside an age is that the subject died: no 父亲去世时某甲12岁."""
    own = max((before.rpartition(form) for form in view.subject_forms), key=lambda parts: len(parts[0]))
    said = (own[2] if own[1] else "") + after
    return any(word in said for word in DYING) and all(word.strip(_THEN) in ("", *DYING) for word in added)


@cache
def _measuring() -> tuple[str, ...]:
    return tuple(sorted((word for word, _ in _heads(MEASURED)), key=len, reverse=True))


def _beside_measuring(added: Sequence[str], before: str) -> tuple[str, ...]:
    """Words that a sentence adds, without those by which it measures: 长达, 最深的|地方有."""
    by = next((word for word in _measuring() if before.endswith(word)), "")
    words = {word: without_one(word).strip(_BESIDE) for word in added}
    return tuple(word for word, bare in words.items() if bare and bare not in (by or _measuring()))


def without_one(word: str) -> str:
    """A word without what it begins with where it says what the subject is: 一部|长达."""
    one = next((one for one in ONE if word.startswith(one) and word != one), "")
    return word.removeprefix(one)


def _of_which(name: str, heads: Sequence[str], before: str) -> bool:
    """Whether a name without its head ends what stands before a figure: 流域|约, of the 流域面积."""
    stems = (name.removesuffix(head) for head in heads if name.endswith(head))
    by = next((word for word in _measuring() if before.endswith(word)), "")
    measured = before.removesuffix(by).rstrip(_BESIDE)
    return any(len(stem) > 1 and measured.endswith(stem) for stem in stems)


def measured_otherwise(view: ClaimView, sentence: SentenceView, mention: Mention) -> str:
    """The word right before a figure by which it measures another side (宽), or another thing (棺长)."""
    rows = _heads(MEASURED)
    own = [(word, heads) for word, heads in rows if not set(view.attribute_names).isdisjoint(heads)]
    start, _ = sentence.window(mention)
    before = sentence.slice(start, mention.start).rstrip(_BESIDE)
    said = next((word for word, _ in rows if before.endswith(word)), "")
    if not own or not said:
        return ""
    heads = next((heads for word, heads in own if word == said), ())
    if not heads:
        return "" if before.endswith(view.attribute_names) else said  # 最大水深 ends in 深, and is the 最深处
    lead = before.removesuffix(max((head for head in heads if before.endswith(head)), key=len, default=said))
    strange = lead[-1:].isalpha() and lead[-1:] not in LIGHT and lead[-1:] not in DEICTICS
    return lead[-1:] + said if strange and lead[-1:] not in view.explaining else ""


def _counts(view: ClaimView, mention: Mention, after: str) -> bool:
    """Whether a unit counts nothing but what the claim's attribute names: 19胜."""
    unit = (mention.value.unit if mention.value else None) or after[:1]
    heads = (heads for units, heads in _heads(OWN_UNITS) if unit in units.split())
    return any(name in told for told in heads for name in (*view.attribute_names, *view.attribute_forms))


def _of_its_length(view: ClaimView, sentence: SentenceView, mention: Mention, after: str) -> bool:
    """Whether a length is all that is said of what the claim gives the 里程 of: 某市地铁:2023年末118公里."""
    names = [name.removesuffix(LENGTH) for name in view.attribute_names if name.endswith(LENGTH)]
    if not names or content(after):
        return False
    start, _ = sentence.governing(mention)
    said = sentence.masked(start, mention.start)
    for form in view.subject_forms:
        said = said.replace(form, "|")
    left = "".join(said[s:e] for s, e in content(said)).strip("已有")
    return left in {name.removesuffix(word) for name in names for word in OPERATED}


def _within_its_name(view: ClaimView, mention: Mention, before: str, after: str) -> bool:
    """Whether a count stands within the name of what it counts: 失|31球 is the 失球, 丢了|31个|球 as well."""
    if view.value is None or view.value.kind != "measure" or mention.value is None:
        return False
    unit = mention.value.unit or ""
    verb, noun = before.rstrip("了过"), (unit if unit != "个" else "") + after
    names = {name.removesuffix("量").removesuffix("数") for name in view.attribute_names}
    sizes = (1, 2) if verb else ()
    return any(gloss(verb[-low:] + noun[:high]).text in names for low in sizes for high in (1, 2))


def _of_all(view: ClaimView, sentence: SentenceView, mention: Mention, views: Sequence[ClaimView]) -> bool:
    """Whether nothing before a count makes it that of a part: 上半程取得9胜, 最后5轮3胜,积10分."""
    own = [v for v in views if v.subject == view.subject]
    known = "|".join(v.explaining for v in own)
    clause = sentence.clause_of(mention.start)
    for other in sentence.mentions:
        value = other.value if other.start < mention.start and other.kind != "date" else None
        if value and not any(v.value and agrees(v.value, value) for v in own):
            return False
    before = "" if announcing(sentence, mention) else sentence.masked(sentence.start, clause.start)
    said = sentence.masked(clause.start, mention.start).removesuffix("获得")
    return not any(e - s > 1 for s, e in (*unexplained(before, known), *unexplained(said, view.explaining)))


def goes_on_alike(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether an ordinal goes on as the claim's does, to the end: 第三批|某省文物保护单位."""
    place = view.wordings[0].value
    if mention.kind != "ordinal" or place is None or view.value is None or view.value.kind != "ordinal":
        return False
    clause = sentence.clause_of(mention.end)
    held, said = view.statement[place[1] :], sentence.masked(mention.end, clause.end)
    return len(held) >= LONG and held == said


def _of_what_follows(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a measure that agrees stands before the subject (全长30公里的甲): the rest is not of it.

    One that does not may be of something longer than the name: 全长30公里的甲大堤.
    """
    clause = sentence.clause_of(mention.start)
    before = sentence.slice(clause.start, mention.start).strip(_BESIDE)
    after = _OF.match(sentence.slice(mention.end, clause.end))
    if after is None or not any(before in (word, *heads) for word, heads in _heads(MEASURED)):
        return False
    if mention.end + after.end() not in sentence.places_of(view.subject_forms):
        return False
    return view.value is not None and mention.value is not None and agrees(view.value, mention.value)


def event_fit(view: ClaimView, own: str, views: Sequence[ClaimView]) -> bool | None:
    """Whether a sentence's own words tell, by another verb, of the event that a claim gives the day of.

    None when that cannot be told; whatever else they say must be what claims say of the subject.
    """
    if view.value is None or view.value.kind != "date":
        return None
    for form in view.subject_forms:
        own = own.replace(form, SUBJECT)
    if _of_its_object(view, own):
        return False
    told = f"{view.statement}|{view.attribute}"
    held, said = _events_in(told), _events_in(own)
    if not held or not said:
        return None
    if held.isdisjoint(said):
        return False
    words = {word for row in held & said for word in row}
    if any(word in told and word in own for word in words):
        return None  # the claim's own verb: its wording tells
    becoming = any(word.endswith("为") for word in words)  # what it was made, the claim itself must say
    own_claims = [view] if becoming else [v for v in views if v.subject == view.subject]
    known = "|".join(v.explaining for v in own_claims)
    behind = own.rpartition(SUBJECT)[2]
    behind = behind if any(word in behind for word in words) else own
    rest = _without(behind, words)
    return all(rest[start:end] in known for start, end in content(rest)) or None


def event_told(
    view: ClaimView, sentence: SentenceView, mention: Mention, views: Sequence[ClaimView]
) -> bool | None:
    """Whether a sentence tells of the claim's event; what follows the only date of one is said of it too."""
    own = sentence.own_words(mention)
    told = event_fit(view, own, views)
    if told is None and mention.kind == "date" and len(sentence.periods) == 1 and not own.strip("|,"):
        return event_fit(view, sentence.words_about(mention), views) or None
    return told


def same_event(said: str, told: str) -> bool:
    """Whether two texts tell, perhaps by two verbs, of one event: 即位, 登基."""
    return not _events_in(said).isdisjoint(_events_in(told))


@lru_cache(maxsize=1024)  # a sentence is asked about for each claim, and a claim for each figure
def _events_in(text: str) -> frozenset[frozenset[str]]:
    """The rows of verbs of which a text has one, be it within another word."""
    return frozenset(row for row in _events() if any(word in text for word in row))


@cache
def _of_an_object() -> re.Pattern[str]:
    words = {word for verb in OF_AN_OBJECT for word in (verb, gloss(verb).text)}
    verbs = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(
        rf"(?:{verbs})了?(?![{NO_OBJECT[0]}]|{'|'.join(NO_OBJECT[1:])})[《\"'“「]?(?P<what>[^\W\d_]{{2,}})"
    )


def _of_its_object(view: ClaimView, own: str) -> bool:
    """Whether a clause says when its subject founded or issued something that the claim does not speak of."""
    found = _of_an_object().search(own)
    if found is None or SUBJECT in found["what"] or "被" in own[: found.start()]:
        return False
    behind = own[found.end() - len(found["what"]) : found.end()]
    told = f"{view.core}|{view.attribute}"
    return SUBJECT not in own[found.start() :] and coverage(behind, told) < HALF


def _without(run: str, words: set[str]) -> str:
    for word in sorted(words, key=len, reverse=True):
        run = run.replace(word, "|")
    return run
