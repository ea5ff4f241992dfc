"""What sorts of thing a word says, and whether two agree: 宋代诗人 is of a dynasty and of a calling."""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from factcheck.judging.wording.kin import finer, kin
from factcheck.judging.wording.records import records
from factcheck.judging.wording.tables.kin import CHILDREN, FIRST_CHILDREN
from factcheck.judging.wording.tables.sorts import BROADER, CLOSED, EPITHETS, NO_SORT, OPEN
from factcheck.reading.numeral import parse
from factcheck.reading.tables.places import CITIES, COUNTRIES, PROVINCES
from factcheck.reading.words import alternatives
from factcheck.text.finder import Finder
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Container

LEVELS = frozenset("province city county district town isle".split())
COUNTY, KIN = "县", "kin"
LONGEST = 8  # characters of a word of an open sort
MUNICIPALITIES = ("北京", "上海", "天津", "重庆", "香港", "澳门")
# 长子 and 第三子 are two of one's sons, as 次女 and 第十一女 of his daughters.
_CHILD = lazy_pattern(
    rf"(?:(?P<first>{alternatives(FIRST_CHILDREN)})|第?(?P<which>[一二三四五六七八九十]{{1,3}}|\d{{1,2}}))"
    rf"(?P<child>{alternatives(CHILDREN)})儿?"
)
MOST_CHILDREN = 100
LINKS = "的之"
# Of what sorts a word may begin: 宋代|诗人, 女|歌手; 小说|家 is no two words.
LEADING = frozenset(
    "country province city dynasty gender religion continent founding "
    "foliage leaf lifespan salt ownership".split()
)
# Of these what stands before is part of the name: 上海音乐学院 is no 音乐学院 of anywhere.
NAMES = frozenset("firm school contest side stadium temple".split())
BARE = frozenset("film style colour".split())  # told apart without their endings: 悬疑片 is 悬疑电影
# What stands before a word of a sort and does not make it another: 一位著名画家.
_PLAIN = lazy_pattern(rf"^(?:一?[位名个种部座所家支条款份]|{alternatives(EPITHETS)})*(?=..)")
# A place within another, which no list knows: 莆田市|平海镇.
_WITHIN = lazy_pattern(r"[^\W\d_]{2,4}?(?:自治[州县旗]|[市县州盟])(?=[^\W\d_]{2})")

_PLACES = (
    (COUNTRIES, "country", ("", "籍", "国籍", "人", "裔")),
    (PROVINCES, "province", ("", "人")),
    (CITIES, "city", ("", "市", "人")),
)


class Likeness(Enum):
    """How what is said stands to what is held, where both say something of one sort."""

    SAME = "same"
    BROADER = "broader"  # 作家 for 小说家
    FINER = "finer"  # 南宋 for 宋朝
    OTHER = "other"
    APART = "apart"  # of no common sort


@cache
def _words() -> dict[str, tuple[str, str]]:
    """Every word of a closed sort → the sort and the stem that tells it from the others."""
    words: dict[str, tuple[str, str]] = {}
    for record in records(CLOSED):
        (sort,), tails, stems = record["="], record["-"], record["+"]
        canonical = dict(pair.split("=") for pair in record["*"])
        for stem in stems:
            told = (sort, canonical.get(stem, stem))
            if len(stem) > 1 or sort == "gender":
                words.setdefault(stem, told)
            words.update(dict.fromkeys((stem + tail for tail in tails), told))
    for word, one in kin().items():
        words.setdefault(word, (KIN, _child(word) or (word if one.more else one.plain)))
    for names, sort, endings in _PLACES:
        for name in names:
            bare = name.removesuffix("省").removesuffix("市")
            words.update(dict.fromkeys((name + ending for ending in endings), (sort, bare)))
    return words


@cache
def _tails() -> tuple[tuple[str, str], ...]:
    """(ending, sort), the longest ending first."""
    pairs = [(tail, record["="][0]) for record in records(OPEN) for tail in record["-"]]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[0])))


@cache
def _under() -> dict[str, frozenset[str]]:
    rows = [row.split() for row in BROADER.strip().splitlines()]
    under = {row[0]: {*row[1:]} for row in rows}
    for whole, words in finer().items():
        under[whole] = {_words()[word][1] for word in words}
    for child, whole in CHILDREN.items():
        under[whole] |= {f"{n}{child}" for n in range(1, MOST_CHILDREN)}
    return {whole: frozenset(words) for whole, words in under.items()}


def _child(word: str) -> str:
    """Which son or daughter a word names: 2子, for 次子 and 第二子; "" for none."""
    found = _CHILD.fullmatch(word)
    if found is None:
        return ""
    if found["first"]:
        return f"{FIRST_CHILDREN[found['first']]}{found['child']}"
    number = parse(found["which"])
    return f"{number.low if number else found['which']}{found['child']}"


def _one(word: str) -> tuple[str, str] | None:
    """The sort and stem of a word that is of one sort as a whole."""
    if word in _words():
        return _words()[word]
    if "奖" in word[:-1]:
        return "prize", word
    if child := _child(word):
        return KIN, child
    if word in NO_SORT or len(word) > LONGEST or not word.isalpha():
        return None
    for tail, sort in _tails():
        if word.endswith(tail):
            return sort, (word.removesuffix(tail) if sort in BARE else word)
    return None


def is_kin(word: str) -> bool:
    """Whether a word says what one is to another: 父亲, 第四子."""
    return KIN in sorts_of(word)


def _leads(word: str) -> bool:
    return word in _words() and _words()[word][0] in LEADING


@lru_cache(maxsize=4096)
def sorts_of(word: str) -> dict[str, str]:
    """Sort → stem for what a word says: 挪威物理学家 says a country and a calling; empty when unknown.

    The parts before the last must be of closed sorts: they are then cut where they end.
    """
    word = _PLAIN.sub("", word)
    if word in _words():
        return _with_city({_words()[word][0]: _words()[word][1]})
    said: dict[str, str] = {}
    rest = word
    while rest and rest not in _words():
        cut = next((n for n in range(min(LONGEST, len(rest) - 1), 0, -1) if _leads(rest[:n])), 0)
        if not cut or (rest[cut:] in NO_SORT and rest not in NO_SORT):
            break
        sort, stem = _words()[rest[:cut]]
        said.setdefault(sort, stem)
        rest = rest[cut:].lstrip(LINKS)
    last = _one(rest)
    while last and last[0] in LEVELS and (whole := _WITHIN.match(rest)) and (wider := _one(whole[0])):
        said.setdefault(*wider)
        rest = rest[whole.end() :]
        last = _one(rest)
    if rest and last is None:
        return {}
    if last is not None and last[0] in said:
        return _with_city({last[0]: word})  # 北海|道札幌市 is no city of 北海
    if last is not None:
        said.setdefault(last[0], word if last[0] in NAMES else last[1])
    return _with_city(said)


def _with_city(said: dict[str, str]) -> dict[str, str]:
    """What is said, 北京 being a province and a city."""
    if said.get("province") in MUNICIPALITIES:
        said.setdefault("city", said["province"])
    return said


def likeness(held: str, said: str, of: Container[str] | None = None) -> Likeness:
    """Whether `said` is what `held` is, by every sort (`of` these) that both are of; the worst tells."""
    mine, theirs = sorts_of(held), sorts_of(said)
    shared = [sort for sort in theirs if sort in mine and (of is None or sort in of)]
    found = {_stems(mine[sort], theirs[sort]) for sort in shared}
    if found <= {Likeness.SAME} and (apart := _beside(held, said, mine, theirs)):
        return apart
    for worst in (Likeness.OTHER, Likeness.FINER, Likeness.BROADER, Likeness.SAME):
        if worst in found:
            return worst
    return Likeness.APART


def _beside(held: str, said: str, mine: dict[str, str], theirs: dict[str, str]) -> Likeness | None:
    """How places of one province (甲省乙市, 甲省丙镇) stand that are of two levels below it.

    A 市 and a 乡 of one county are no part of each other; of a province, the one may be in the other.
    """
    if not all(LEVELS & said.keys() - other.keys() for said, other in ((mine, theirs), (theirs, mine))):
        return None
    county = held[: held.rfind(COUNTY) + 1]
    if county and said.startswith(county):
        return Likeness.OTHER
    return Likeness.FINER if mine.keys() & theirs.keys() else None


def _stems(held: str, said: str) -> Likeness:
    if held == said:
        return Likeness.SAME
    if held in _under().get(said, ()) or (said in held and len(said) < len(held)):
        return Likeness.BROADER
    if said in _under().get(held, ()) or held in said:
        return Likeness.FINER
    if any(said.endswith(kind) and held in under and said not in under for kind, under in _under().items()):
        return Likeness.FINER  # 即兴音乐家: of which sort, nothing tells
    return Likeness.OTHER


def sort_words_in(text: str) -> list[tuple[int, int, str, str]]:
    """The words of closed sorts in a text, of two characters or more: (start, end, sort, stem)."""
    return [(hit.start, hit.end, *hit.entry) for hit in _finder().find(text) if hit.end - hit.start > 1]


@cache
def _finder() -> Finder[tuple[str, str]]:
    return Finder(_words())
