"""The attribute of a value: what its clause counts, measures or compares, other values left out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.reading.tables.stance import SCOPES
from factcheck.reading.words import alternatives
from factcheck.tasks.proposing import nouns, tables
from factcheck.text.fold import fold
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.reading.mention import Mention
    from factcheck.tasks.proposing.clauses import Clause
    from factcheck.text.text import Text

_COMPARED = {word: name for name, words in tables.COMPARISONS.items() for word in words}
_REACHED = r"(?P<reached>(?:幅度|率)?(?:了|到|至|为|达|约|近|超过|逾|超|接近)*)$"
_AGAINST = f"(?P<against>{alternatives(_COMPARED)}|[较比][0-9]{{4}}年(?:同期|末|底|初)?)[,的]?"
_VERBS = tables.RISES + tables.FALLS
_CHANGE = lazy_pattern(
    f"(?:{_AGAINST})?(?<![新净])(?P<verb>{alternatives(v for v in _VERBS if len(v) > 1)}){_REACHED}"
)
_BRIEFLY = lazy_pattern(f"{_AGAINST}(?P<verb>{alternatives(v for v in _VERBS if len(v) == 1)}){_REACHED}")
_YEARLY = lazy_pattern(f"(?P<against>年)(?P<verb>增|减|涨|跌){_REACHED}")
_SHARE = lazy_pattern(
    r"(?<![市侵])占(?![有比用])(?:到|了|据)?(?P<of>[^占,。]{0,24}?)(?:的)?(?:比重|比例|份额)?(?:为|是|达|约|近|超过|超|逾|了|到|的)*$"
)
_PROPORTION = lazy_pattern(r"(?:的)?(股权|股份|股票|份额|市场份额|比重|比例)")
_TIMES = lazy_pattern(r"(?:是|为|相当于|达到?)(?P<of>[^,。]{1,12}?)的$")
_APART = lazy_pattern(r"(?:增速|增幅|涨幅|降幅)(?:高于|低于|快于|慢于|高出|低出)[^,。\d]{1,12}$")
_TAKES = lazy_pattern("收购|持有|转让|出让|受让|认购|减持|增持|出售")
_RANKED_FIRST = lazy_pattern(f"(?:{alternatives(set(tables.RANKED) - {'在', '排', '列'})})+")
_RANKED = lazy_pattern(f"(?:{alternatives(tables.RANKED)})(?:了|到|至|第)?$")
_WITHIN = lazy_pattern(r"^(?:在)?(?P<within>[^,。]{2,30}?)(?:之中|当中|中|里|内|之内)?$")
_SCOPE = lazy_pattern(alternatives(word for row in SCOPES for word in row))
_PLACED = lazy_pattern(f"在(?:{alternatives(word for row in SCOPES for word in row)}|[^在]{{1,16}}的)")
JOINTS = frozenset({"、", "和", "与", "及"})
_SHARES = frozenset({"percent", "fraction", "multiple"})
_BARE = lazy_pattern(f"(?:{alternatives(tables.ACTIONS)})(?:了)?$")
_GRADED = lazy_pattern("(?:级|級)(?:以上|以下)?$")
_NO_QUOTES = {ord(mark): None for mark in "“”「」"}
_ACTS = lazy_pattern(f"(?:{alternatives(tables.REACHING)})$")
_HAN = lazy_pattern("[\u4e00-\u9fff]")


@dataclass(frozen=True, slots=True)
class Attribute:
    """`name` as it is to stand in the claim; `head` is what a change or a share said next is of.

    `before` is what was spoken of before and its clause leaves out; `told` stands for its words before it.
    """

    name: str
    head: str = ""
    scope: str = ""
    before: str = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class ValuePlace:
    """A value in its clause: `low` is where what is said of the subject begins, `head` what was spoken of."""

    text: Text
    mention: Mention
    clause: Clause
    low: int
    head: str = ""
    traditional: bool = False

    @property
    def left(self) -> tuple[int, int]:
        """The words before the value that are its own: not those of the values before it."""
        low, first = self.low, self._first_of_run()
        for other in self.clause.mentions:
            if low < other.end <= first.start and not self.is_passed_over(other):
                low = other.end
        if low > self.low:
            joint = self.text.folded.rfind("、", low, first.start)
            low = joint + 1 if joint >= 0 else low
            low = first.start if self.text.folded[first.start - 1] in JOINTS else low
        return low, first.start

    def _first_of_run(self) -> Mention:
        """The first of the values that only 、和与及 stand between: they share the words before it."""
        run = self.mention
        for other in reversed(self.clause.mentions):
            if other.kind == run.kind and self.text.folded[other.end : run.start] in JOINTS:
                run = other
        return run

    def is_passed_over(self, other: Mention) -> bool:
        """Whether a mention only serves the words around it: 较|上年|提高, 第二|人民医院."""
        before = self.text.folded[other.start - 1 : other.start]
        against = other.kind == "date" and before in ("较", "比", "与")
        return against or other.kind == "ordinal" or is_of_noun(self.text.folded, other)

    def raw(self, span: tuple[int, int]) -> str:
        """The words of a span, without the quotation marks that it cuts from their like."""
        words = " ".join(self.text.raw[slice(*span)].split())
        alone = words.count("“") != words.count("”") or words.count("「") != words.count("」")
        return words.translate(_NO_QUOTES) if alone else words

    def made(self, words: str) -> str:
        """Words that the text does not have, in its script."""
        return words.translate(tables.TRADITIONAL) if self.traditional else words


@lru_cache(maxsize=8)
def is_traditional(text: Text) -> bool:
    """Whether a text is in Traditional script: folding changes a tenth of it."""
    folds = sum(text.raw[found.start()] != text.folded[found.start()] for found in _HAN.finditer(text.raw))
    return folds * 10 > len(text.raw)


def is_of_noun(folded: str, mention: Mention) -> bool:
    """Whether a value may be part of a noun that another counts: 最高|速度, 每10股|派发, 万吨级|泊位."""
    graded = mention.kind == "measure" and bool(_GRADED.search(mention.text))
    return mention.kind == "superlative" or folded[mention.start - 1 : mention.start] == "每" or graded


def of_part(found: Attribute, part: str) -> Attribute:
    """The attribute with the part of the subject that was spoken of before: 新馆|总投资."""
    if not part or not found.name or part in found.name or found.before:
        return found
    return replace(found, name=f"{part}{found.name}", before=part)


def attribute(place: ValuePlace) -> Attribute:
    """What the value of a place is the value of; its name is "" where that cannot be told."""
    kind = place.mention.kind
    changed = _change(place) if kind not in ("superlative", "date") else None
    if changed:
        return changed
    if kind == "rank" or place.text.folded[place.mention.start - 1 : place.mention.start] == "前":
        return _rank(place)
    if kind == "superlative":
        return _superlative(place)
    apart = _APART.search(place.text.folded, *place.left)
    if apart:
        words = f"{place.head}{place.raw(place.left)}"
        return Attribute(f"{words}{place.made('的幅度')}", before=place.head)
    times = _TIMES.search(place.text.folded, place.low, place.left[1]) if kind == "multiple" else None
    if times:
        own = place.raw(nouns.before(place.text.folded, place.low, times.start()))
        words = f"{place.made('相当于')}{place.raw(times.span('of'))}{place.made('的倍数')}"
        return Attribute(f"{own or place.head}{words}", before="" if own else place.head)
    if kind in _SHARES:
        return _share(place)
    return _amount(place)


def _change(place: ValuePlace) -> Attribute | None:
    """营业收入同比增长率, of what grew: named in the clause, or spoken of before."""
    low, at = place.left
    said = place.text.folded[low:at].rstrip()
    found = _CHANGE.search(said) or _BRIEFLY.search(said) or _YEARLY.search(said)
    if not found:
        return None
    base = nouns.before(place.text.folded, low, low + found.start())
    own = _short(place.raw(base))
    head, before = own or place.head, "" if own else place.head
    if not head or found["reached"].endswith(("到", "至")):
        return Attribute(head, head, before=before) if head else None
    against = _COMPARED.get(found["against"] or "", "")
    return Attribute(f"{head}{place.made(against + _by(found['verb'], place))}", head, before=before)


def _by(verb: str, place: ValuePlace) -> str:
    value = place.mention.value
    falls = verb in tables.FALLS
    if place.mention.kind == "multiple":
        return f"{verb}倍数"
    if place.mention.kind == "percent" and value and value.unit != "[pp]":
        return "下降率" if falls else "增长率"
    if place.mention.kind in ("percent", "duration", "rank") or (value and value.unit in ("位", "名")):
        return f"{verb}幅度"
    return "减少量" if falls else "增量"


def _share(place: ValuePlace) -> Attribute:
    """海外收入占总收入的比重, 市场份额, 收购VoltHaus股权比例."""
    folded, (low, at) = place.text.folded, place.left
    found = _SHARE.search(folded, low, at)
    if found:
        base = nouns.before(folded, low, found.start())
        whole = place.raw(found.span("of"))
        head, before = place.raw(base) or place.head, "" if base[0] < base[1] else place.head
        if not whole and base[0] < base[1] and place.head:
            whole = place.head
        if not whole:
            return Attribute(f"{head}{place.made('占比')}", before=before)
        name = f"{head}{place.made('占')}{whole}{place.made('的比重')}"
        return Attribute(name, "" if whole == place.head else head, before=before)
    proportion = _PROPORTION.match(folded, _run_end(place))
    took = _TAKES.search(folded, place.low, at)
    if proportion and took:
        words = place.raw((took.start(), took.end())) + place.raw((max(low, took.end()), at)).strip("了 ")
        return Attribute(f"{words}{place.raw(proportion.span(1))}{place.made('比例')}")
    if proportion:
        return Attribute(place.raw(proportion.span(1)))
    return _amount(place)


def _run_end(place: ValuePlace) -> int:
    """Behind the values that stand in one list with this one: 19.2%、12.5%|的份额."""
    end = place.mention.end
    for other in place.clause.mentions:
        if other.kind == place.mention.kind and place.text.folded[end : other.start] in JOINTS:
            end = other.end
    return end


def _rank(place: ValuePlace) -> Attribute:
    folded, (low, at) = place.text.folded, place.left
    said = _RANKED.sub("", folded[low:at].rstrip().removesuffix("前"))
    said = _RANKED.sub("", said)
    led = _RANKED_FIRST.match(said)
    said = said[led.end() :] if led else said
    low = folded.find(said, low, at) if said else at
    scopes = list(_SCOPE.finditer(said))
    within = _WITHIN.match(said) if said.startswith("在") else None
    if within:
        scope = place.raw((low + within.start("within"), low + within.end("within")))
        return Attribute(place.made("排名"), place.made("排名"), scope)
    scope = place.raw((low + scopes[-1].start(), low + scopes[-1].end())) if scopes else ""
    said = (
        said[: scopes[0].start()]
        if scopes and scopes[0].start()
        else said[scopes[-1].end() :]
        if scopes
        else said
    )
    said = said.removesuffix("在").removesuffix("居").removesuffix("位")
    start = folded.find(said, low, at) if said else low
    said = _RANKED.sub("", said)
    noun = place.raw(nouns.before(folded, start, start + len(said))) if said else ""
    kind = fold(noun) in tables.SORTS.split() or not fold(noun).endswith(tuple(tables.RANKABLE))
    if scope and noun and kind and noun not in tables.OF_BEFORE and scopes[0].start() == 0:
        scope, noun = f"{scope}{noun}", ""
    before = place.head if noun in tables.OF_BEFORE else ""
    then = nouns.behind(folded, place.mention, place.clause.mentions, place.clause.end)
    if place.mention.text.endswith("大") and then[0] < then[1]:
        return Attribute(place.raw(then), scope=scope)
    name = f"{before or noun}{place.made('排名')}"
    return Attribute(name, name, scope, before)


def _superlative(place: ValuePlace) -> Attribute:
    folded, (low, at) = place.text.folded, place.left
    behind = nouns.behind(folded, place.mention, place.clause.mentions, place.clause.end)
    scopes = list(_SCOPE.finditer(folded, low, at))
    scope = place.raw(scopes[-1].span()) if scopes else ""
    if behind[0] < behind[1]:
        return Attribute(place.raw(behind), scope=scope)
    return Attribute(
        place.head,
        place.head,
        before=place.head,
        scope=scope or place.raw(nouns.before(folded, low, at)).lstrip("为為是"),
    )


def _amount(place: ValuePlace) -> Attribute:
    """营业收入, 充电站数量, 新增专利数量: the noun before the value, or behind it after a verb."""
    folded, (low, at) = place.text.folded, place.left
    first = nouns.before(folded, low, at)
    then = nouns.behind(folded, place.mention, place.clause.mentions, place.clause.end)
    done = nouns.done_with(folded, then[1], place.clause.end) if then[0] < then[1] else None
    if done and first[0] >= first[1]:
        noun = place.raw(then)
        return Attribute(f"{place.raw(done)}的{noun}{_counted(place, noun)}", noun)
    words, acts = place.raw(first), bool(_BARE.fullmatch(folded, *first))
    if _PLACED.match(folded, *first):
        words = words.removeprefix("在")
    if folded.startswith("在", first[0]) and then[0] < then[1]:
        words = ""
        if done:
            return Attribute(f"{place.raw(done)}的{place.raw(then)}{_counted(place, place.raw(then))}")
    if then[0] < then[1] and (not words or acts or _ACTS.search(folded, *first)):
        words = words.replace("已", "") + place.raw(then)
        if fold(words).startswith("被"):
            return Attribute(f"{words}{place.made('人数')}")
    elif acts and place.head and words.startswith("新"):
        told = words + place.head
        return Attribute(f"{told}{_counted(place, told)}", told, told=told)
    words = _short(words)
    if words in tables.JOINED:
        return Attribute(tables.JOINED[words], tables.JOINED[words])
    if not words:
        value = place.mention.value
        unit = tables.COUNTERS.get(value.unit or "", "") if value else ""
        before = "" if unit else place.head
        return Attribute(place.made(unit) if unit else place.head, place.head, before=before)
    if place.mention.kind == "duration" and (doing := _doing(place)):
        return Attribute(f"{words}{doing}{place.made('的时间')}", words)
    return Attribute(f"{words}{_counted(place, words)}", words)


def _doing(place: ValuePlace) -> str:
    """What is done for as long as a duration says: 三年内|不会盈利; "" for none."""
    rest = place.raw((place.mention.end, place.clause.end)).strip('"“”「」的了内內 ')
    return rest if 2 <= len(rest) <= nouns.LONGEST // 2 else ""


def _counted(place: ValuePlace, noun: str) -> str:
    """数量 behind what is counted; nothing behind what is a quantity by itself."""
    value = place.mention.value
    unit = (value.unit or "") if value else ""
    counted = bool(value and (value.dimension or "").startswith("count:"))
    counts = place.mention.kind == "number" or (place.mention.kind == "measure" and counted)
    if not counts or unit in tables.HEADCOUNT or fold(noun).endswith(tuple(tables.QUANTITIES)):
        return ""
    if unit in tables.COUNTERS:
        return place.made(tables.COUNTERS[unit])
    return place.made("数量")


def _short(words: str) -> str:
    return tables.SHORTER.get(words, words)
