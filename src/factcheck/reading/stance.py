"""How a value stands in its sentence: up or down, by or to, as a target, denied, and who says so."""

from dataclasses import dataclass

from factcheck.reading.tables import certainty
from factcheck.reading.tables import stance as words
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_CHANGE = lazy_pattern(
    f"(?:(?P<up>{alternatives(words.UP)})|(?P<down>{alternatives(words.DOWN)}))"
    f"(?P<rest>(?:{alternatives(words.BETWEEN + words.TO)})*)$"
)
_LEADING = lazy_pattern(
    f"(?:{alternatives(words.COMPARED)})?(?:(?P<up>{alternatives(words.UP)})|(?P<down>{alternatives(words.DOWN)}))"
    f"(?P<rest>(?:{alternatives(['了', *words.TO])})?)(?=[\\d零一二三四五六七八九十百千万亿约近超不-])"
)
_BOUND = lazy_pattern(f"(?P<to>{alternatives(words.TO)})")
_REACHES = lazy_pattern("到|至(?![少多])")  # 增长至少8% tells by how much
_GROWTH = lazy_pattern(
    rf"{alternatives(words.GROWTH_NOUNS)}|(?:{alternatives(words.NEWLY)})(?=[^\W\d_一二三四五六七八九十百千万两数几{''.join(words.TO)}了约近超逾的加长{words.NOT_NEWLY}])"
)
_DECLINE = lazy_pattern(alternatives(words.DECLINE_NOUNS))
_CHANGE_TAIL = lazy_pattern(
    rf"(?:{alternatives(words.COMPARED)}|(?<![占同环对百])[比较](?![重例率])[^\W_的]{{2,8}}?)?(?:{alternatives(words.CHANGE_TAILS)})$"
)
_TARGET = lazy_pattern(
    rf"{alternatives(words.TARGET)}|(?<![个的])(?<![一二三四五六七八九十两]年)计划(?=[到于在将建新至投]|[\d〇零一二三四五六七八九]{{4}}年)"
    rf"|(?<![个的该本此项模虚比草])(?<![一二三四五六七八九十两]年)(?:{alternatives(words.PLANNING)})(?:[在于到将]|[^\W\d_]{{0,2}}再)?(?:{alternatives(words.PLANNED)})(?!的)"
)
_WANTED = lazy_pattern(
    rf"(?<![主重需])(?:{alternatives(words.WANTING)})(?!小学|中学|学校|工程|集团)[^,;。:]{{0,24}}?(?:{alternatives(words.WANTED)})(?!了)"
)
_ANNOUNCED = lazy_pattern(f"(?:{alternatives(words.ANNOUNCING)})$")
_BY_PLAN = lazy_pattern(f"^(?:按照|根据|依照|按)[^,;。]*(?:{alternatives(words.PLANS)})$")
_TO_DO = lazy_pattern(f"(?<![主重需])(?:{alternatives(words.TO_DO)})")
_TO_BE_DONE = lazy_pattern(f"(?<![主重需只])要(?:{alternatives(words.DONE)})(?!了)")
_TARGETS_ARE = lazy_pattern(r"目标(?:是|为|有|包括)?:|目标(?:是|为|包括),|计划(?:草案)?规定[:,]")
_JOINED = lazy_pattern(r"(?P<before>[^,;。:]+),(?:并且?|同时)(?P<own>[^,;。:]*)$")
_CAME_OF_IT = lazy_pattern(alternatives(words.CAME_OF_IT))
_SPOKEN_OF = lazy_pattern(
    f"(?:{alternatives(words.PAST_TARGET)})[^,;。]{{0,4}}(?:{alternatives(words.TARGET)})"
)
_IS_TARGET = lazy_pattern(
    r"的?(?:年度|全年|年初|既定|原定)?(?:预期|规划|计划|既定|原定|确定)?的?(?:目标(?![^,;。]{0,2}(?:增长|提高))|预期(?!目标))"
)
_COMPARED_WITH = lazy_pattern(r"(?:低于|高于|超过|超出|超|不及|好于|优于|多于|少于|大于|小于|快于|慢于)")
_SUPPOSING = alternatives((*certainty.CERTAINTY["hypothesis"], *certainty.SUPPOSING_AT_HEAD))
_SUPPOSED = lazy_pattern(rf"(?:^|[,;。但])\s*(?:{_SUPPOSING})")
_TOTAL = lazy_pattern(alternatives(words.TOTALS))
_SUM_OF_BEFORE = lazy_pattern(f"(?:{alternatives(words.TOTALS)})[^,;。]{{0,4}}$")
_EXPECTED = lazy_pattern(
    f"(?:{alternatives(certainty.EXPECTING)})[^,;。]{{0,6}}?(?:预期|{alternatives(certainty.FORETELLING)})"
)
_FORECAST = lazy_pattern(
    alternatives((*certainty.CERTAINTY["forecast"], *certainty.CERTAINTY["estimate"], *certainty.LIKELY))
)
_FUTURE = lazy_pattern(alternatives(certainty.FUTURE))
_NEGATOR = lazy_pattern(
    f"(?P<not>{alternatives(words.NOT_NEGATORS)})|(?P<neg>{alternatives(words.NEGATORS)})"
)
# 未完成的部分|由甲补完: what is denied only describes what something is done to.
_OF_A_THING = lazy_pattern(
    rf"(?:{alternatives(words.NEGATORS)})[^,;:。!?的是|]{{1,8}}的[^,;:。!?的是|]{{1,10}}(?:{alternatives(words.DONE_BY)})"
)
_FROM = lazy_pattern(r"(?:从|由|现行|原来的?|原先的?)[^,;。|]{0,8}$")
_CHANGED = alternatives((*words.UP, *words.DOWN, *words.CHANGED))
_FROM_TO = lazy_pattern(f"(?:从|由)[^,;。|]{{1,14}}(?:{_CHANGED})[^,;。\\d]{{0,3}}[到至为]了?$")
_AND_THEN = lazy_pattern(f"[^,;。]{{0,8}}?(?:{_CHANGED})了?[到至为成]")
REACH = 12  # characters before a value that may hold its word of change


@dataclass(frozen=True, slots=True)
class Change:
    """`direction` is up, down or empty; `mode` is by (增长2%), to (增长到2%) or empty."""

    direction: str = ""
    mode: str = ""


def change_before(folded: str, start: int, value: str = "") -> Change:
    """The change that the words right before `start` state of the value there.

    `value` is the value's own text, since a reader may have taken 高于 or 超过 into it.
    """
    before = folded[max(0, start - REACH) : start]
    found = _CHANGE.search(before)
    if not found:
        return Change()
    direction = "up" if found["up"] else "down"
    worded = found["up"] or found["down"]
    to = worded.endswith(("至", "到")) or bool(_BOUND.search(found["rest"]) or _REACHES.match(value))
    return Change(direction, "to" if to else "by")


def written_change(folded: str) -> tuple[Change, int]:
    """The change that a value begins with (下降4.3%), and the length of the words that say it."""
    found = _LEADING.match(folded)
    if not found:
        return Change(), 0
    worded = found["up"] or found["down"]
    to = worded.endswith(("至", "到")) or bool(_BOUND.search(found["rest"]))
    return Change("up" if found["up"] else "down", "to" if to else "by"), found.end()


def names_growth(folded: str) -> Change:
    """The change that a noun names (增速, 降幅); empty when there is none."""
    if _DECLINE.search(folded):
        return Change("down", "by")
    return Change("up", "by") if _GROWTH.search(folded) else Change()


def what_changes(attribute: str) -> str:
    """What an attribute names the change of (常住人口, of 常住人口增减); "" where it names no change."""
    found = _CHANGE_TAIL.search(attribute)
    return attribute[: found.start()] if found else ""


def is_target(folded: str) -> bool:
    """Whether a clause states a target, and does not only speak of one."""
    stated = _TARGET.search(folded) or _WANTED.search(folded) or _TO_BE_DONE.search(folded)
    return bool(stated) and not _SPOKEN_OF.search(folded)


def announces_target(before: str, clause: str) -> bool:
    """Whether a clause announces a target in the one behind it: 某人希望; 按照某规划, with 要 behind it."""
    if _SPOKEN_OF.search(before):
        return False
    return bool(_ANNOUNCED.search(before) or (_BY_PLAN.search(before) and _TO_DO.search(clause)))


def in_list_of_targets(before: str) -> bool:
    """Whether what stands behind `before` is one of the targets of its sentence: 目标是:增长5%,就业6万人.

    Also what goes on from a target with 并: 希望新增就业达到6万人,并帮助2万人再就业.
    """
    joined = _JOINED.search(before)
    if joined and is_target(joined["before"]) and not _CAME_OF_IT.search(joined["own"]):
        return True
    found = _TARGETS_ARE.search(before)
    return bool(found) and is_target(before) and not _CAME_OF_IT.search(before, found.end() if found else 0)


def is_the_target(folded: str, end: int) -> bool:
    """Whether the value that ends at `end` is called a target: 6.5%左右|的预期目标."""
    return bool(_IS_TARGET.match(folded, end))


def compared_with(text: str) -> int:
    """The length of the word with which a value begins that holds something else against it: 低于|6.5%."""
    found = _COMPARED_WITH.match(text)
    return found.end() if found else 0


def is_hypothesis(folded: str) -> bool:
    """Whether a sentence only supposes (如果…)."""
    return bool(_SUPPOSED.search(folded))


def is_expected(folded: str) -> bool:
    """Whether a clause tells only what somebody expected: 市场此前预期."""
    return bool(_EXPECTED.search(folded))


def is_forecast(folded: str) -> bool:
    """Whether a sentence tells what somebody holds for likely, and not what came about."""
    return bool(_FORECAST.search(folded))


def is_future(folded: str) -> bool:
    """Whether a sentence speaks of what is to come."""
    return bool(_FUTURE.search(folded))


def is_total(before: str) -> bool:
    """Whether what follows is the sum of what was named before: 53%、38%、9%,合计."""
    return bool(_SUM_OF_BEFORE.search(before[-REACH:]))


def names_total(folded: str) -> bool:
    """Whether a text speaks of a sum at all."""
    return bool(_TOTAL.search(folded))


def negator_at(folded: str, start: int, end: int) -> tuple[int, int] | None:
    """The last negator within [start, end); None when there is none.

    What parentheses leave out (不含服务贸易) denies nothing behind them, nor what describes a thing to which
    something is done (未完成的部分|由).
    """
    last = None
    for found in _NEGATOR.finditer(folded, start, end):
        beside = folded.find("(", found.end(), end) != folded.find(")", found.end(), end)
        if found["neg"] and not beside and not _OF_A_THING.match(folded, found.start(), end):
            last = found.span()
    return last


def without_negators(folded: str) -> str:
    """The text with a bar for each negator: what it denies."""
    return _NEGATOR.sub(lambda found: "|" if found["neg"] else found[0], folded)


def changes_to(between: str) -> bool:
    """Whether what stands between two values is all of a change from the one to the other: 增加到."""
    return _AND_THEN.fullmatch(between) is not None


def role_of(folded: str, start: int, end: int) -> str:
    """What part a value at [start, end) has in a change (从2000元提高到3500元): `from`, `to`, or none.

    `to` only where what it was before is given too.
    """
    if _FROM.search(folded, max(0, start - REACH), start) and _AND_THEN.match(folded, end):
        return "from"
    return "to" if _FROM_TO.search(folded, max(0, start - 2 * REACH), start) else ""
