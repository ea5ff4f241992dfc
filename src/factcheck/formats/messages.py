"""What a finding says in one line, in Chinese or English: templates by the code of its reason."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Literal

from factcheck.formats.pieces import CHAIN

if TYPE_CHECKING:
    from factcheck.judging.finding import Finding, Other

Language = Literal["zh", "en"]

MESSAGES: dict[str, tuple[str, str]] = {
    "supported": (
        "{source}：{value}{basis}{period}",
        "the source says {value}{basis}{period}",
    ),
    "contradicted": (
        "来源说的是{value}，不是{said}{basis}{period}",
        "the source says {value}, not {said}{basis}{period}",
    ),
    "turned": (
        "来源说的也是{value}，但方向相反{basis}{period}",
        "the source says {value} too, but the other way round{basis}{period}",
    ),
    "denied": (
        "来源的说法相反：{value}{basis}{period}",
        "the source says the opposite: {value}{basis}{period}",
    ),
    "reversed": (
        "来源说的正好相反：{statement}",
        "the source has it the other way round: {statement}",
    ),
    "surpassed": (
        "不是纪录，此前来源已有{value}{basis}{period}",
        "no record: before that the source has {value}{basis}{period}",
    ),
    "disputed": (
        "来源之间不一致：{value}{basis}{period}；另有{others}",
        "the sources disagree: {value}{basis}{period}; also {others}",
    ),
    "marked-disputed": (
        "断言库把这一条标为有争议：{value}{basis}{period}",
        "the fact base marks this as disputed: {value}{basis}{period}",
    ),
    "ambiguous": (
        "{said}是{attribute}{basis}{period}；另有{others}：请写明是哪一个",
        "{said} is the {attribute}{basis}{period}; there is also {others}: name which",
    ),
    "scope-dropped": (
        "来源只说在{scope}范围内是{value}：请写明范围",
        "the source says {value} within {scope} only: name the scope",
    ),
    "scope-wider": (
        "来源只说在{scope}范围内是{value}，范围比这里窄",
        "the source says {value} within {scope} only; the text claims more",
    ),
    "other-speaker": (
        "来源中这样说的是{speaker}",
        "in the source it is {speaker} who says so",
    ),
    "finer": (
        "比来源更精确：来源只说{value}{basis}{period}",
        "more precise than the source, which says {value}{basis}{period}",
    ),
    "nothing-comparable": (
        "没有可以对照的断言",
        "no claim can be compared with this",
    ),
    "period": (
        "没有这一时期的断言",
        "no claim is of this period",
    ),
    "basis": (
        "没有以此为依据的断言",
        "no claim rests on this index or report",
    ),
    "scope": (
        "来源说的是在{scope}范围内（{value}），没有这一范围的断言",
        "the source tells of {scope} ({value}); no claim is of this scope",
    ),
    "target": (
        "断言中没有这一目标（或只有目标）",
        "a target and an outcome are two things; no claim has this one",
    ),
    "role": (
        "这是变动前的数值，没有可以对照的断言",
        "a value from before a change; no claim has it",
    ),
    "unsure": (
        "最接近的断言是{value}{basis}{period}，但说的未必是同一件事",
        "the nearest claim says {value}{basis}{period}, perhaps of something else",
    ),
    "denies-another": (
        "否定的不是来源所说的数值",
        "what is denied is not what the source says",
    ),
    "draft-contradiction": (
        "与本稿第{line}行的{value}矛盾",
        "contradicts {value} in line {line} of this draft",
    ),
    "draft-shares": (
        "各份额相加是{value}，超过100%",
        "the shares add up to {value}, more than 100%",
    ),
    "draft-change": (
        "按前后两数，变化是{value}，不是{said}",
        "the two levels give {value}, not {said}",
    ),
    "draft-direction": (
        "由{value}到{said}，方向与所说的相反",
        "from {value} to {said} is the other direction",
    ),
    "draft-portion": (
        "按部分与总数，占{value}，不是{said}",
        "part and whole give {value}, not {said}",
    ),
    "draft-part": (
        "一部分（{said}）多于总数（{value}）",
        "a part ({said}) is more than the whole ({value})",
    ),
    "draft-parts": (
        "各部分相加是{value}，与总数不符",
        "the parts add up to {value}, which is not the whole",
    ),
    "draft-balance": (
        "按其余两数应为{value}，不是{said}",
        "the other two figures give {value}, not {said}",
    ),
    "draft-rest": (
        "各部分相加是{value}，不是100%",
        "the parts add up to {value}, not to 100%",
    ),
    "not-listed": (
        "来源的列举中没有其中的一项：{value}",
        "the source's list does not have all of this: {value}",
    ),
    "hypothesis": (
        "这里只是假设，断言说的是事实",
        "this only supposes; the claims speak of what is",
    ),
    "expected": (
        "这里说的是预期，断言说的是结果",
        "this tells what was expected; the claims tell what came of it",
    ),
    "unpaired": (
        "看不出“分别”之后的数值各属哪一项",
        "it cannot be told which of the listed things this value goes with",
    ),
    "whose": (
        "没有写明说的是谁：断言里有不止一个主体",
        "whose figure this is is not said; the claims have it of several",
    ),
    "self": (
        "唯一的依据就是本文自己",
        "it rests on this very text alone",
    ),
    "ignore-unreasoned": (
        "忽略没有写明理由",
        "an ignore without a reason",
    ),
    "ignore-unused": (
        "没有可以忽略的内容",
        "an ignore with nothing to silence",
    ),
    "draft-sum": (
        "各部分相加是{value}，不是{said}",
        "the parts add up to {value}, not {said}",
    ),
}

SOURCE = ("来源", "the source")

NOTES: dict[str, tuple[str, str]] = {
    "rounded": ("经四舍五入", "agrees by rounding"),
    "dropped-modifier": ("本稿略去了“{left_out}”", "the draft leaves out {left_out}"),
    "weaker": ("来源说得更强", "the source says more"),
    "coarser": ("来源说得更细", "the source is more precise"),
    "unit": ("单位不同", "another unit"),
    "rate": ("所按的单位不同", "for another unit"),
    "direction": ("方向不同", "another direction"),
    "slip": ("相差一倍以上，疑有笔误", "off by more than a factor of two: a slip?"),
    "estimate": ("来源是估计", "the source gives an estimate"),
    "forecast": ("来源是预测", "the source gives a forecast"),
    "target": ("来源是目标", "the source gives a target"),
    "hypothesis": ("来源是假设", "the source gives a hypothesis"),
    "hearsay": ("来源是据悉", "the source has it from hearsay"),
    "proposal": ("来源是建议", "the source gives a proposal"),
}

# What the evidence itself is short of, whatever the verdict.
SHORT_OF = {
    "quote": ("引文在原文中没有唯一的位置", "the quote has no one place in the raw text"),
    "review": ("这条主张还没有审核", "the claim was proposed and not reviewed"),
}

LIST, ITEMS = ("、", ", "), ("；", "; ")  # what joins words, and what joins that which has commas itself


def message(finding: Finding, language: Language) -> str:
    """One line that says what the source says, on what basis, when."""
    place = 0 if language == "zh" else 1
    reason = finding.reason
    about = defaultdict(str, reason.about)
    words = about | {
        "source": LIST[place].join(dict.fromkeys(c.source for c in finding.citations)) or SOURCE[place],
        "basis": _aside(place, about["basis"]),
        "period": _aside(place, about["period"]),
        "others": ITEMS[place].join(_other(other, place) for other in reason.others),
        "speaker": CHAIN.join(reason.speakers),
    }
    turned = about["note"] == "direction" and about["value"] == about["said"]
    said = MESSAGES["turned" if turned else reason.code][place].format_map(words)
    note = None if turned else NOTES.get(about["note"])
    if about["note"] == "dropped-modifier" and not about["left_out"]:
        note = None  # no word that could be named; the value says it
    short = [SHORT_OF[lack][place] for lack in reason.short_of]
    return ITEMS[place].join([said, *([note[place].format_map(words)] if note else []), *short])


def _other(other: Other, place: int) -> str:
    told = filter(None, (other.basis, other.attribute, other.period))
    return other.value + _aside(place, LIST[place].join(told))


def _aside(place: int, said: str) -> str:
    return said and ("（{}）", " ({})")[place].format(said)
