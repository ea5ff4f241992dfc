"""Who does it to whom, and at what rank: words that turn a relation or a title into another."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.judging.claims.relation import relations_of
from factcheck.judging.wording.digits import A_YEAR
from factcheck.judging.wording.kin import may_be_one
from factcheck.judging.wording.records import rows_of
from factcheck.judging.wording.tables.deeds import PARTS_BOUGHT, SHARES
from factcheck.judging.wording.tables.directed import (
    CONVERSES,
    DIRECTED,
    LOSES,
    ROUNDS,
    WINNER,
    WINS,
    WON_BY_IT,
)
from factcheck.judging.wording.tables.kin import NEAREST
from factcheck.judging.wording.tables.roles import ROLES
from factcheck.reading.tables.titles import RANKS_TOLD
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView

_PASSIVE = lazy_pattern(r"[由被受获为是的]|归|所")
_IS = lazy_pattern(r"(?:是|为|叫|系|名叫|)[^,;:。!?的与和同跟及]{0,4}")
DOERS = ("方", "人", "者", "商")  # behind a verb: of 甲的投资方是乙, 乙 does it
_NEAREST = tuple(NEAREST)
_WITH_KIN = lazy_pattern(
    r"(?:[在于曾也又便就还|]|\d{1,4}年|\d{1,2}[月日]|后来|随后|当年|同年|一直)*[与和同跟][其他她]?的?$"
)
RELATION_REACH = 8  # characters before a name that may say what its bearer is


FINAL = "决赛"
_CONVERSES = rows_of(CONVERSES)


def unranked(text: str, title: str) -> bool:
    """Whether a title stands in a text with no rank before it: 总经理 is not in 副总经理."""
    at = text.find(title)
    while at >= 0:
        if not text[:at].endswith(RANKS_TOLD):
            return True
        at = text.find(title, at + 1)
    return False


def other_relation(view: ClaimView, text: str, value_at: int) -> tuple[int, int] | None:
    """Where the sentence makes the named one another relation than the claim does (学生 for 父亲)."""
    held = {word for word in ROLES if word in view.statement or word in view.attribute}
    low = max(0, value_at - RELATION_REACH)
    before = text[low:value_at]
    for word in ROLES:
        at = before.rfind(word)
        between = before[at + len(word) :] if at >= 0 else ""
        nearer = any(own in between for own in held)  # 丈夫和妹妹|陆清和
        told = held and at >= 0 and not nearer and _IS.fullmatch(between)
        another = told and not any(may_be_one(word, own) for own in held)
        if another and not _is_calling(view, text, low + at):
            return low + at, low + at + len(word)
    return _relation_behind(view, text, value_at, held)


# Right behind these a word says what the bearer of the name behind it is (嫁给 is glossed as 结婚).
APPOSING = ("给", "与", "和", "跟", "同", "向", "结婚", "嫁", "娶")


def _is_calling(view: ClaimView, text: str, at: int) -> bool:
    """Whether a word at the head of a clause, its subject not named before, only says what its bearer is.

    导演甲是乙的丈夫 makes him nobody's 导演, nor does 乙嫁给导演甲; 乙与哥哥甲 makes him 乙's brother.
    """
    if text[:at].endswith(APPOSING):
        nearest = view.attribute in NEAREST and text.startswith(_NEAREST, at)
        return not (nearest and _with_whom(view, text[:at]))
    heads = at == 0 or text[at - 1] in ",;:。"
    named = [place for form in view.subject_forms if (place := text.find(form)) >= 0]
    return heads and bool(named) and min(named) > at


def _with_whom(view: ClaimView, before: str) -> bool:
    """Whether a text ends with the subject, perhaps the time, and 与: whoever comes then is its own kin."""
    led = _WITH_KIN.search(before)
    return led is not None and before[: led.start()].endswith(view.subject_forms)


def _relation_behind(view: ClaimView, text: str, value_at: int, held: set[str]) -> tuple[int, int] | None:
    """Where a sentence makes the subject something else of the named one than the claim does: 甲是乙的老师.

    What one may be to whom the claim names is what its relation's patterns have: 甲是乙的学生 for 甲师从乙.
    """
    value = next((f for forms in view.value_forms for f in forms if text.startswith(f, value_at)), "")
    subjects = alternatives(view.subject_forms)
    behind = text[value_at + len(value) :]
    kin = re.match(rf"(?:是|为)(?:{subjects})的?(?P<kin>{alternatives(NEAREST)})(?:$|[,;。])", behind)
    if kin and value and view.attribute in NEAREST and kin["kin"] != view.attribute:
        return value_at + len(value) + kin.start("kin"), value_at + len(value) + kin.end("kin")
    own = {high[1:] for row in relations_of(view, text) for _, high in row.around if high.startswith("的")}
    for word in (w for w in ROLES if w in behind) if held and own else ():
        found = re.match(rf"的?{word}(?:[,;。]|$)", behind) and re.search(
            rf"(?:{subjects})(?:是|为)$", text[:value_at]
        )
        if word not in own and (found or re.match(rf"的{word}(?:是|为)?(?:{subjects})", behind)):
            start = value_at + len(value) + behind.index(word)
            return start, start + len(word)
    return None


def roles_swapped(view: ClaimView, text: str, value_at: int, *, alike: bool) -> bool:
    """Whether a sentence turns a relation round: 甲收购乙 for 乙收购甲. Only plain, active wordings tell.

    Where nothing says that the two are `alike`, only verbs whose ends are.
    """
    if _turned_round(view, text, value_at):
        return True
    if not alike:
        return False
    wording = view.wordings[0]
    subject = _place(view.subject_forms, wording.text)
    said = _place(view.subject_forms, text)
    verb = max((p for p in view.pieces if len(p) > 1), key=len, default="")
    if wording.value is None or subject < 0 or said < 0 or not verb or verb not in text:
        return False
    held = _order(subject, wording.value[0], wording.text, verb)
    here = _order(said, value_at, text, verb)
    return bool(held) and bool(here) and held != here


_PART_OF_IT = rf"(?:\d[\d.]*%|{alternatives(PARTS_BOUGHT)})?的?(?:{alternatives(SHARES)})"
_OF_ITS_OWN = lazy_pattern(rf"》?的(?!{_PART_OF_IT})\w")


def done_to_its_own(view: ClaimView, text: str, value_at: int) -> bool:
    """Whether what is done is done to something of the second of the two names: 乙收购了甲的子公司."""
    subject = max((text.find(form) + len(form) for form in view.subject_forms if form in text), default=-1)
    value = max(
        (value_at + len(f) for forms in view.value_forms for f in forms if text.startswith(f, value_at)),
        default=-1,
    )
    return _OF_ITS_OWN.match(text, max(subject, value)) is not None


_BETWEEN = lazy_pattern(r"(?!.*[被由为])[^,;:。!?]*")
_AFTER = lazy_pattern(r"(?:了|过)?[^,;:。!?的是]{0,6}")


_ROUND = lazy_pattern(alternatives(ROUNDS))


def rounds_in(text: str) -> set[str]:
    """Which matches of a contest a text names: 决赛, 半决赛."""
    return {*_ROUND.findall(text)}


def same_match(view: ClaimView, text: str) -> bool:
    """Whether a text names no other round of a contest than a claim does, and no other year."""
    rounds, own = rounds_in(text), rounds_in(view.explaining)
    years = (year for year in A_YEAR.findall(text) if year[:4] != view.claim.period[:4])
    return (rounds == own or not rounds) and all(year in view.explaining for year in years)


def beaten(view: ClaimView, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a text says that the winner whom a claim names at [start, end) was beaten; or None."""
    if not view.attribute.endswith(tuple(WINNER)):
        return None
    verb = next((verb for verb in WINS if re.search(f"{verb}了?$", text[:start])), "")
    if verb:
        return text.rindex(verb, 0, start), end
    lost = next((verb for verb in LOSES if text.startswith(verb, end)), "")
    return (start, end + len(lost)) if lost else None


def decides(view: ClaimView, text: str) -> bool:
    """Whether the match that a text tells of decides who the winner is that a claim names."""
    rounds = rounds_in(text)
    return rounds <= {FINAL} and same_match(view, text) and any(word in text for word in WON_BY_IT)


def _turned_round(view: ClaimView, text: str, value_at: int) -> bool:
    """Whether the value stands before a verb of the claim's and the subject behind it.

    乙收购了甲 for 甲收购乙; with the verb's converse, the other way round: 甲败给了乙 for 甲击败乙.
    """
    place = view.wordings[0].value
    said = _place(view.subject_forms, text)
    if place is None or said < 0 or not 0 <= _place(view.subject_forms, view.statement) < place[0]:
        return False
    stated = view.statement[: place[0]]
    found = [(verb, stated.index(verb) + len(verb)) for verb in DIRECTED if verb in stated]
    verbs = {(verb, stated[end : end + 1] in DOERS) for verb, end in found}
    verbs |= {(other, True) for verb, others in _CONVERSES for other in others if verb in stated}
    return any(
        _in_order(text, said if converse else value_at, verb, value_at if converse else said)
        for verb, converse in verbs
    )


def _in_order(text: str, first: int, verb: str, last: int) -> bool:
    """Whether a text says, with no passive, that what is at `first` does `verb` to what is at `last`."""
    at = text.find(verb, first, last)
    return at >= 0 and bool(
        _BETWEEN.fullmatch(text, first, at) and _AFTER.fullmatch(text, at + len(verb), last)
    )


def _place(forms: tuple[str, ...], text: str) -> int:
    return next((at for form in forms if (at := text.find(form)) >= 0), -1)


def _order(subject: int, value: int, text: str, verb: str) -> str:
    """`subject` or `value`, whichever stands before the verb and the other after it; "" when neither does."""
    low, high = sorted((subject, value))
    at = text.find(verb, low, high)
    if at < 0 or _PASSIVE.search(text[low:high].replace(verb, "")):
        return ""
    return "subject" if subject < value else "value"
