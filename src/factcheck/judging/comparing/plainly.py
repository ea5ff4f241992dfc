"""How plainly a sentence names the very attribute of a claim: enough to contradict it, or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.claims.figured import without_rank
from factcheck.judging.wording.tables.sorts import SORTS_OF_PERSON
from factcheck.judging.wording.tables.stopwords import LIGHT, STOPWORDS
from factcheck.judging.wording.wording import begin_alike, content, coverage, without_adverbs
from factcheck.reading.titles import split_office
from factcheck.reading.words import alternatives
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

_HERE = lazy_pattern(r"[全我本该][省市县区州]|当地|本地")
_ONE_OF = lazy_pattern(r"了?(?:一[份笔批])?$")  # 签下了一份|五年合同
AS_QUOTED = 6  # characters around a figure that are those around the value in a quote
SHORT = 4  # characters of an attribute that must stand together
SAYING_NOTHING = tuple(word for word in STOPWORDS if len(word) > 1)  # before a name they make it no other
FIGURES = tuple("0123456789万亿余多")  # before a measure word
_OF = lazy_pattern(r"(?:时候?)?的")  # 发现时的|数量, 发现的时候
# What makes somebody the first of his sort to be what he is: 首位女性|会长 is a 会长.
_FIRST = lazy_pattern(rf"(?:首|第一|唯一)[位任个名]?的?(?:{alternatives(SORTS_OF_PERSON)})?$")
_SHARE_OF = lazy_pattern(r"(.{2,})占(?![有率比])")


def plainly_named(view: ClaimView, sentence: SentenceView, mention: Mention) -> float:
    """How nearly a sentence (with what it carries on) names the very attribute or says the statement."""
    said = sentence.words_about(mention) if sentence.attributives else sentence.glossed.text
    text = f"{said}|{sentence.carried.words}|{sentence.worded.get(mention.start, '')}"
    text = without_adverbs(text)
    for form in view.subject_forms:
        text = text.replace(form, "|")
    share = _SHARE_OF.match(view.attribute)
    if share and "占" in text and share[1] not in text[: text.rfind("占")]:
        return 0.0  # 制冷成本占电力成本 is no share of 电力成本
    if _as_quoted(view, sentence, mention) or _parted_by_its_figure(view, sentence, mention):
        return 1.0
    named = max((_stands(form, text) for form in view.attribute_forms if form), default=0.0)
    if (title := _title_of(view)) and title not in text:
        return 0.0  # who became its 理事 became no 会长
    core = without_rank(view.core, view.value)
    pieces = [core[start:end] for start, end in content(core)]
    total = sum(map(len, pieces))
    if any(_replaced(p, text) for p in pieces):
        return named
    return max(named, sum(coverage(p, text) * len(p) for p in pieces) / total if total else 0.0)


def _title_of(view: ClaimView) -> str:
    """The title that the name of a claim's attribute ends with: 会长, of 成为某学会会长年份."""
    ends = [split_office(form) for form in view.attribute_forms]
    return ends[0][1] if len(ends) == 1 and ends[0] and ends[0][0] else ""


def _as_quoted(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether what stands around a figure is what a quote has around its value: 某地赔偿村民|640万元."""
    value = fold(view.claim.value[0])
    clause = sentence.clause_of(mention.start)
    before = _ONE_OF.sub("", sentence.slice(clause.start, mention.start))
    behind = sentence.slice(mention.end, clause.end)
    where = _HERE.search(before)
    if where and where[0] not in view.explaining:
        return False
    for quote in view.quotes:
        low = quote.find(value)
        if low < 0:
            continue
        led = begin_alike(reversed(before), reversed(quote[:low]))
        if led and led + begin_alike(behind, quote[low + len(value) :]) >= AS_QUOTED:
            return True
    return False


def _parted_by_its_figure(view: ClaimView, sentence: SentenceView, mention: Mention) -> bool:
    """Whether a figure stands within an attribute's name, that ends with its unit: 53票|赞成, of 赞成票."""
    unit = mention.value.unit if mention.value else None
    behind = sentence.slice(mention.end, sentence.end)
    names = (name.removesuffix(unit) for name in view.attribute_names if unit and name.endswith(unit))
    return any(len(name) > 1 and behind.startswith(name) for name in names)


def _stands(form: str, text: str) -> float:
    """The share of a name that stands in a text; a short one must stand there whole, as 经济(的)增长 must."""
    if form not in text and _replaced(form, text):
        return 0.0
    if len(form) <= SHORT:
        return float(form in text.replace("的", ""))
    pieces = [piece for piece in _OF.split(form) if piece]
    return max(coverage(form, text), sum(coverage(p, text) * len(p) for p in pieces) / sum(map(len, pieces)))


def _replaced(form: str, text: str) -> bool:
    """Whether a text has a name with another beginning: 人力成本 for 电力成本."""
    for size in (1, 2):
        head = form[size : size + 2]
        at = text.find(head) if len(head) == 2 else -1
        strange = at > 0 and text[at - 1].isalpha() and text[at - 1] not in form and text[at - 1] not in LIGHT
        if strange and not _says_nothing(text, at) and not _is_within(form, text, at):
            return True
    for size in range(len(form) - 1, 1, -1):
        at = text.find(form[-size:])
        if at > 0:
            before = text[at - 1]
            return (
                before.isalpha() and before not in form and before not in LIGHT and form[-size - 1] != before
            ) and not (_says_nothing(text, at) or _is_within(form, text, at))
    return False


def _is_within(form: str, text: str, at: int) -> bool:
    """Whether 中 right before `at` only says in what, as a name does: 在联赛中|进球, of 联赛进球."""
    return text[at - 1 : at] == "中" and at > 2 and text[at - 3 : at - 1] in form


def _says_nothing(text: str, at: int) -> bool:
    """Whether what stands right before `at` is no part of a name: a word of no weight, or 16|支."""
    if text.endswith(SAYING_NOTHING, 0, at) or _FIRST.search(text[:at]):
        return True
    return text[max(0, at - 2) : at - 1] in FIGURES
