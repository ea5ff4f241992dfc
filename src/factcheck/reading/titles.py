"""Persons with their titles: 四川省人工智能研究院副院长陈章 says of 陈章 that he is its 副院长."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.reading.tables.titles import LATER, LEVELS, NEVER, RANKS, TITLES
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

REACH = 40  # characters on either side of a name that may hold a title


_TITLE = lazy_pattern(f"(?:{alternatives(RANKS)}){{0,3}}(?:{alternatives(TITLES)})(?:兼|、)?$")
_A_TITLE = lazy_pattern(f"(?:{alternatives(RANKS)}){{0,3}}(?:{alternatives(TITLES)})")
_EDGE = lazy_pattern(r"[,;:。!?\n\"'()]|(?:据|由|让|请|对|向|与|和|及|是|为|的时任|了)(?=[^,;。]*$)")
_HOLDS = """
, ( 是 系 为 现任 曾任 时任 曾担任 担任过 担任 任过 任 也是 还是 同时是 兼任 出任 也任 亦是 既是
就任 接任 升任 获任 续任 当上 当上了 当选 当选为 被任命为 获任命为 晋升为 成为
""".split()
_DAY = r"\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?"
_DATED = rf"(?:[在于自从]?{_DAY}(?:[至到~-]+{_DAY})?(?:期间|间|[起,])?)?"
_LINK = lazy_pattern(f"^{_DATED}(?P<denied>{alternatives(NEVER)})?(?:{alternatives(_HOLDS)})+")
_LINKED = 36  # characters of the longest link, with its dates
# Right before a name: it is the holder of the office that stands there: 某国总理是|甲, 时任院长的是|甲.
_HELD_BY = lazy_pattern(r"(?:的(?:人)?)?(?:正|就)?(?:是|为)$|(?:一职|的职务)?(?:是)?由$")
_SINCE = lazy_pattern(rf"^(?:{_DATED}的?)(?:时任|担任|出任|当时)?(?:的)?")
_AND = ("、", "和", "与", "及")
_SINCE_EDGE = lazy_pattern(r"[,;:。!?\n\"'()]")
_LATER_LINK = lazy_pattern(f"[,;](?:{alternatives(LATER)})")
_CLAUSE_END = lazy_pattern(r"[,;:。!?\n()]|$")
_SAID_OF = lazy_pattern(r"是|为|由|系|:")  # 董事长是甲,总经理是乙: the second title is not 甲's


@dataclass(frozen=True, slots=True)
class Office:
    """[start, end) of a folded text says, or denies: `title` (ranks included) of `of`."""

    start: int
    end: int
    of: str
    title: str
    denied: bool = False
    behind: bool = False  # the person is named behind it: 某国总理是甲


def offices_at(folded: str, start: int, end: int) -> list[Office]:
    """The offices that a text gives to the person named at [start, end)."""
    return _before(folded, start) or _after(folded, end) or _held_by(folded, start, end)


def offices_later(folded: str, end: int) -> list[Office]:
    """The offices that clauses behind a name give to whom it names: 甲是广州人,现任某校校长.

    Each must end with its title: of 现任校长某某 it is somebody else's.
    """
    found = []
    for link in _LATER_LINK.finditer(folded, end):
        edge = _CLAUSE_END.search(folded, link.end())
        low, high = link.end(), edge.start() if edge else len(folded)
        found += _offices(folded[low:high], low) if high - low <= REACH else []
    return found


@lru_cache(maxsize=8192)
def split_office(folded: str) -> tuple[str, str] | None:
    """`of` and title of a written office; None when it ends in no known title."""
    title = _TITLE.search(folded.rstrip("、"))
    return (folded[: title.start()], folded[title.start() :]) if title else None


def is_title(folded: str) -> bool:
    """Whether a word is a title and nothing else."""
    return split_office(folded) == ("", folded)


def _before(folded: str, start: int) -> list[Office]:
    low = max(0, start - REACH)
    piece = folded[low:start]
    edges = [m.end() for m in _EDGE.finditer(piece)]
    low += edges[-1] if edges else 0
    return _offices(folded[low:start].rstrip(" "), low)


def _held_by(folded: str, start: int, end: int) -> list[Office]:
    """The office of some body whose holder a name at `start` is said to be: 2010年的某国总理是|甲."""
    by = _HELD_BY.search(folded, max(0, start - REACH), start)
    if by is None or folded.startswith(_AND, end):
        return []  # of a list
    low = max((m.end() for m in _SINCE_EDGE.finditer(folded, 0, by.start())), default=0)
    low = max(low, by.start() - REACH)
    since = _SINCE.match(folded[low : by.start()])
    low += since.end() if since else 0
    found = _offices(folded[low : by.start()], low)
    return [replace(one, behind=True) for one in found if len(one.of.removesuffix("的")) > 1]


def _after(folded: str, end: int) -> list[Office]:
    link = _LINK.match(folded[end : end + _LINKED])
    if not link:
        return []
    low = end + link.end()
    piece = re.split(r"[,;:。!?\n()]", folded[low : low + REACH], maxsplit=1)[0]
    found = list(_A_TITLE.finditer(piece))
    if not found or _SAID_OF.match(piece, found[-1].end()):
        return []
    offices = _offices(piece[: found[-1].end()], low)
    return [replace(office, denied=True) for office in offices] if link["denied"] else offices


def _offices(piece: str, low: int) -> list[Office]:
    """The offices in a list of them (秘书长、副院长); empty unless the last piece ends in a title."""
    offices: list[Office] = []
    at = low
    for part in re.split(r"(、|兼(?=.))", piece):
        split = split_office(part)
        if split:
            body, title = split
            if not body and offices and title.removeprefix("副")[0] not in LEVELS:
                body = offices[-1].of  # xAI创始人兼CEO; but 省委副书记、省长
            offices.append(Office(at, at + len(part), body, title))
        elif part not in ("、", "兼") and part:
            offices = []
        at += len(part)
    return offices if offices and offices[-1].end == low + len(piece) else []
