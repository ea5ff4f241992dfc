"""Whether a figure is of other things than a claim: 床位3000张 beside 医院49家, 在校生4万人 beside 本科生."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.records import records
from factcheck.judging.wording.tables.apart import BEHIND, HEADS, PARTS_OWN, SAID_OF_IT
from factcheck.judging.wording.tables.implied import EVENT_VERBS
from factcheck.judging.wording.tables.measured import RANKED_THINGS
from factcheck.judging.wording.tables.parts import PART_IS, SHARING
from factcheck.judging.wording.tables.relations import RELATIONS
from factcheck.judging.wording.tables.stopwords import LIGHT
from factcheck.judging.wording.tables.units import COUNTED_BY, DIVIDED, DIVISIONS, RESULTS
from factcheck.judging.wording.wording import spans_of, unexplained
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention
    from factcheck.reading.value import Value


# 总规模占全省的|12%, 住宿占|三成; 的|三分之一来自住宿.
_IS_PART = lazy_pattern(rf"(?:{alternatives(SHARING)})[^,;。:|]{{0,12}}$")
_PART_IS = lazy_pattern(rf"(?:{alternatives(PART_IS)})")
SHARES_OF = ("占比", "比重", "份额", "所占")  # what they tell is no growth
GETTING = ("获得", "取得", "得到")  # verbs that make no word with a unit


@cache
def _rows() -> dict[str, int]:
    return {word: row for row, words in enumerate(COUNTED_BY) for word in words.split()}


_IS = lazy_pattern(r"(?:是|为|即|达到?|相当于|超过|超|不到|不足|不及|仅|只有|近|约|接近|等于)$")


def of_other_things(claim: Value, draft: Value) -> bool:
    """Whether both have measure words, and one of them counts what the other does not."""
    if claim.unit is None or draft.unit is None or claim.unit == draft.unit:
        return False
    if {claim.unit, draft.unit} <= RESULTS or {claim.unit, draft.unit} <= DIVIDED:
        return True
    rows = _rows()
    return rows.get(claim.unit) != rows.get(draft.unit)


# 失球数|是联赛|第二少: what a rank behind the copula ranks by.
_RANKS = lazy_pattern(
    rf"(?<=的)(?P<thing>[^\W\d_的]{{1,6}}(?:{alternatives(RANKED_THINGS)}))[是为][^\W\d_]{{0,6}}$"
)


def ranks_by_another(view: ClaimView, sentence: SentenceView, mention: Mention) -> str:
    """The thing right before the copula of a rank, if a claim says nothing of it; "" when there is none."""
    if mention.kind not in ("rank", "superlative"):
        return ""
    clause = sentence.clause_of(mention.start)
    found = _RANKS.search(sentence.masked(clause.start, mention.start))
    return found["thing"] if found and unexplained(found["thing"], view.explaining) else ""


# 与某地相距|12公里, 距离某地|12公里: from where a distance is told.
_APART = lazy_pattern(
    r"(?:[与和同跟](?P<with>[^,;。]{1,16}?)的?(?:直线|平均|最近)?(?:相距|距离|相隔)"
    r"|(?:距离?|离)(?P<from>[^,;。]{1,16}?))(?:大?约|有|为|是|仅|只有?|不到|不足|超过|达|近|逾|平均|最近|最远)*$"
)
_FAR, NAMED = "距", 3  # characters by which a name is told from others


def distant_from_another(view: ClaimView, sentence: SentenceView, mention: Mention) -> str:
    """From where a distance is told, if a claim on one says nothing of that; "" when there is none."""
    length = mention.value is not None and mention.value.dimension == "length"
    if not length or _FAR not in view.explaining:
        return ""
    clause = sentence.clause_of(mention.start)
    found = _APART.search(sentence.slice(clause.start, mention.start))
    whom = (found["with"] or found["from"]).strip("的").removesuffix("之间") if found else ""
    said = sentence.lexicon.gloss(whom).text.strip()
    return "" if not said or said[-NAMED:] in view.explaining else whom  # 起点站|甲站 is that one


# 新发现的|水坝: what a date before it dates.
_DESCRIBED = lazy_pattern(r"新?[^,;。的\d]{1,6}的(?P<what>[^\W\d_]{2})")


def dates_another(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a date stands in what describes another thing than the claim's subject: 2024年新发现的|水坝."""
    clause = sentence.clause_of(mention.start)
    found = _DESCRIBED.match(sentence.slice(mention.end, clause.end)) if mention.kind == "date" else None
    if found is None or found["what"] in view.explaining:
        return False
    return not any(clause.start <= at < clause.end for at in sentence.places_of(view.subject_forms))


def counts_parts(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a count is of the sorts that something falls into, and a claim's is not: 墓葬分三个等级."""
    behind = sentence.slice(mention.end, sentence.clause_of(mention.start).end)
    return any(behind.startswith(word) and word not in view.explaining for word in DIVISIONS)


def done_otherwise(view: ClaimView, mention: Mention, sentence: SentenceView) -> bool:
    """Whether a verb and its unit make another word than the claim's attribute: 失31球 beside 进球."""
    unit = mention.value.unit if mention.value else None
    names = [name for name in view.attribute_names if unit and name.endswith(unit) and len(name) > len(unit)]
    before = sentence.masked(sentence.clause_of(mention.start).start, mention.start)
    verb = before.rstrip("了过|")[-1:]
    if not names or not verb.isalpha() or verb in LIGHT:
        return False
    if before.rstrip("了过|").endswith(GETTING):
        return False  # 获得63分 says no more than 63分
    tail = before.rstrip("了过|")[-2:]
    if any(name[: -len(unit or "")].endswith(verb) or name.endswith(tail) for name in names):
        return False  # 积45分 of 联赛积分, 进球 of 联赛进球
    heads = tuple(name[: -len(unit or "")] for name in names)
    return not (any(name in before for name in names) or before.rstrip("了过").endswith(heads))


_PARTS = tuple(PARTS_OWN)
_OF = lazy_pattern(r"的[《\"'“「]?")


@cache
def _said_of_it() -> re.Pattern[str]:
    """How what is said of a thing begins right behind its name."""
    words = {*SAID_OF_IT, *HEADS, *EVENT_VERBS.split()}
    for record in records(RELATIONS):
        words.update(record["+"], (pattern.partition("~")[0] for pattern in record["~"]))
    ways = "|".join(re.escape(word) for word in words if word and word[0] not in "^~")
    return re.compile(rf"$|[\W\d_]|[{BEHIND}]|{ways}|[^\W\d_]{{1,2}}[着了过]")


def of_a_longer_name(view: ClaimView, mention: Mention, sentence: SentenceView, *, surely: bool) -> bool:
    """Whether a figure is said of what may, or does, only begin with a subject's name: 全长30公里的甲大堤."""
    of = _OF.match(sentence.folded, mention.end - sentence.start)
    spans = (sentence.glossed.origin(*at) for at in spans_of(view.subject_forms, sentence.glossed.text))
    ends = [high for low, high in spans if of and low == of.end()]
    if not ends:
        return False
    if surely:
        return sentence.folded.startswith(_PARTS, max(ends))
    return not _said_of_it().match(sentence.folded, max(ends))


def is_ratio_to_a_name(mention: Mention, sentence: SentenceView) -> bool:
    """Whether a share tells how much something is beside another's: 不到乙的三分之二; not 占乙的一半."""
    if mention.value is None or mention.value.dimension != "share":
        return False
    hit = next((hit for hit in sentence.names if hit.end + 1 == mention.start), None)
    if hit is None or sentence.slice(hit.end, mention.start) != "的":
        return False
    return bool(_IS.search(sentence.slice(sentence.clause_of(hit.start).start, hit.start)))


def is_share_of_a_level(view: ClaimView, mention: Mention, sentence: SentenceView) -> str:
    """What a percentage is a share of (营收的55%), where the claim tells how much that grew; else ""."""
    if mention.value is None or mention.value.dimension != "share" or view.change.mode != "by":
        return ""
    start, _ = sentence.window(mention)
    before = sentence.masked(start, mention.start).rstrip("约近逾达")
    if _IS_PART.search(before) or (
        before.endswith("的") and _PART_IS.match(sentence.slice(mention.end, sentence.end))
    ):
        return before
    if any(word in before and word not in view.explaining for word in SHARES_OF):
        return before
    of = before.removesuffix("的")
    named = next((name for name in (*view.attribute_names, *view.changing) if of.endswith(name)), "")
    return named if of != before else ""
