"""How like two names are: a part of the other, the same with less, of one sort, or a near miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.names.slots import Slot
from factcheck.judging.names.standing import of_a_branch
from factcheck.judging.wording.digits import another_number, renumbered
from factcheck.judging.wording.sorts import LEVELS, Likeness, likeness, sorts_of
from factcheck.judging.wording.tables.endings import KINDRED
from factcheck.reading.places import find_places
from factcheck.reading.stance import negator_at
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.wording.lexicon import Lexicon

FUNCTION = set("逢每各的在于以被由是为有和与及这那其")
TWO_LEVELS = 4  # characters of a province and what is in it
NAMELY = 3  # characters of a name that says what it names
TYPE, LEAST_TYPE = "型", 3
VAGUE = {"", "新", "多名", "一名", "数名", "几名", "一位", "多位", "一些", "多个", "有新"}
NUMBERED = ("号", "型", "代", "期")  # what a name ends with whose number tells it from others
_WHENCE = LEVELS | {"dynasty", "country", "continent"}
COUNTRY, SHORTEST = range(2, 7), 2  # characters of a country's name; of a name
_OF_AN_ERA = lazy_pattern(r"[朝代]?[^\W\d_]{2}(?:[元\d一二三四五六七八九十]+年|年间|初年|末年)")
_LEVEL = lazy_pattern(r"(?<=[^\W\d_]{2})[省市县区]")
_COUNTED = lazy_pattern(r"\d+([^\W\d_])")
_KINDRED = tuple(tuple(row.split()) for row in KINDRED)


def near_misses(view: ClaimView, text: str) -> list[Slot]:
    """A name that differs only in its beginning (双人骨牌游戏 for 单人骨牌游戏) or in its number (二号)."""
    found = []
    for form in view.value_forms[0] if view.value_forms else ():
        others = renumbered(form, text) if form.endswith(NUMBERED) else ()
        found += [Slot(start, end, text[start:end], 1.0) for start, end in others]
        tail = form[min(2, max(1, len(form) // 3)) :]
        at = text.find(tail) if len(tail) > 2 else -1
        start = at - (len(form) - len(tail))
        near = at > 0 and start >= 0 and text[start:at].isalpha() and not set(text[start:at]) & FUNCTION
        if near and not of_a_branch(view, text, at + len(tail)):
            found.append(Slot(start, at + len(tail), text[start : at + len(tail)], 1.0))
    return found


def is_part(said: str, held: str) -> bool:
    """A visible part of a name (台中市 of 台中市大甲区), or the name with its middle left out (诺贝尔奖)."""
    if len(said) < 2 or another_number(said, held):
        return False
    if said in held or (len(said) > LEAST_TYPE and said.removesuffix(TYPE) in held):
        return True  # 亚热带季风型, of 亚热带季风气候
    if "".join(c for c in said if c not in FUNCTION) == "".join(c for c in held if c not in FUNCTION):
        return True
    if len(said) > NAMELY and said.replace("的", "") in held.replace("的", ""):
        return True  # 北洋水师旗舰, of 清朝北洋水师的旗舰
    dynasty = sorts_of(said).get("dynasty", "")
    if dynasty and held.startswith(dynasty) and _OF_AN_ERA.match(held, len(dynasty)):
        return True  # 隋代, of 隋大业三年
    if len(said) >= TWO_LEVELS and _LEVEL.sub("", said) in _LEVEL.sub("", held):
        return _LEVEL.search(held) is not None  # 河南登封, of 河南省登封市
    if said[0] != held[0] or said[-1] != held[-1] or len(said) <= 2:
        return False
    chars = iter(held)
    return all(char in chars for char in said) and not _is_denial_of(held, said)


def _is_denial_of(held: str, said: str) -> bool:
    """Whether what a name has more than another is what denies it: 罪名成立 is no part of 罪名不成立."""
    at = next(at for at, (one, other) in enumerate(zip(held, said, strict=False)) if one != other)
    denied = negator_at(held, max(0, at - 1), len(held))
    return denied is not None and negator_at(said, 0, len(said)) is None


def is_vaguer(said: str, held: str) -> bool:
    """新成员加入 for 第十三名成员加入: the same, said with less."""
    shared = 0
    while shared < min(len(said), len(held)) and said[-1 - shared] == held[-1 - shared]:
        shared += 1
    return shared >= 2 and said[: len(said) - shared] in VAGUE


def alike(text: str, forms: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether two names look to be of one sort: one ending, one beginning, one kind."""
    for form in forms:
        if text[-1:] == form[-1:] or text[:2] == form[:2] or _kindred(text, form):
            return True
        kind = lexicon.kind(form)
        if kind is not None and kind == (lexicon.kind(text) or _place_kind(text)):
            return True
    return False


def _kindred(one: str, other: str) -> bool:
    """Whether two names end as names of one sort do: 小说家 and 歌手 are both what somebody is."""
    return any(one.endswith(row) and other.endswith(row) for row in _KINDRED)


def _place_kind(text: str) -> str:
    return "place" if any((s, e) == (0, len(text)) for s, e in find_places(text)) else ""


def says_whence(text: str, forms: tuple[str, ...]) -> bool:
    """Whether a word before 的 says whence or of when what follows is, and no name of a claim is of its sort.

    发明者是清代的某甲 does not make 清代 the one.
    """
    said = sorts_of(text).keys()
    return bool(said) and said <= _WHENCE and not any(said & sorts_of(form).keys() for form in forms)


def of_another_country(text: str, behind: str, forms: tuple[str, ...]) -> str:
    """What is said to be of another country than a claim's, the rest alike: 英国的|某厂, for 德国某厂."""
    for form in forms:
        for size in COUNTRY:
            rest = "的" + form[size:].removeprefix("的")
            if (
                len(rest) > SHORTEST
                and behind.startswith(rest)
                and likeness(form[:size], text) is Likeness.OTHER
            ):
                return text + rest
    return ""


def same_shape(text: str, forms: tuple[str, ...]) -> bool:
    return any(len(form) > 3 and text[-3:] == form[-3:] for form in forms)


def counts_together(text: str, forms: tuple[str, ...]) -> bool | None:
    """Whether a text counts what a value of several counts (19胜6平5负) does; None for any other value.

    Only the like of it stands in its place: neither a part nor 前列.
    """
    counted = [_COUNTED.findall(form) for form in forms]
    if not all(len(one) > 1 for one in counted):
        return None
    return _COUNTED.findall(text) in counted
