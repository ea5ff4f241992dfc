"""Years of three digits, which only their place tells from years that are counted: 618年建国, 前221年."""

from factcheck.reading.tables.acts import ACTS
from factcheck.text.patterns import lazy_pattern

_FIRST = 151  # 113年 may be one of the Republic
_ROUND = 50  # 300年, 250年 count
# What stands before or behind years that are counted (历时289年, 289年来, 347年风雨).
COUNTS_BEFORE = frozenset(
    "去来时达近约逾超过有已了满第隔共经足立校创续的这那每前后再又用花等需仅只才距当任活存整为是长到早晚差历传跨于在、"
)
COUNTS_AFTER = frozenset("每来间内前后多余的之以历左下才了过里中整长时老寿、,。;:!?)》」\"'~- \n")
_AGES = frozenset("风古沧岁光传基沉")
_OPENS = ("", *",。;:!?(\n\"'")
_BEGINS = (*_OPENS, "自", "从", "于", "在")
_SINCE = ("于", "在", "自")
_LEAD = 6  # characters before a figure that tell how long something lasted
_ABOUT = "(?:大?约|已经?|有|近|超过?|逾|了|达){0,3}"
_LASTED = lazy_pattern(rf"(?:距今|历时|历经|绵延|延续|长达|跨越|(?<!接)近|逾){_ABOUT}$")
_SOME = lazy_pattern(rf"[有着近逾约达过]{_ABOUT}$")
LASTED_ENDS = tuple("今时经延续达越近约已有过逾了")  # with which all of these end
OF_HISTORY = r"的?(?:悠久)?(?:历史|文明)(?=[,。;、)的]|$)|之久"
_OF_HISTORY = lazy_pattern(OF_HISTORY)
_TO_ANOTHER = lazy_pattern(r"[ \u3000]{0,2}(?:[-~]{1,2}|至|到)[ \u3000]{0,2}[1-9][0-9]{2}[ \u3000]{0,2}年")
_YEAR_BEHIND = lazy_pattern(r"[1-9][0-9]{2}[ \u3000]{0,2}年")


def opens(folded: str, at: int) -> bool:
    """Whether a clause begins here: 618年,…"""
    return folded[at - 1 : at] in _OPENS


def is_early_year(folded: str, begin: int, end: int) -> bool:
    """Whether the three digits and 年 at [begin, end) name a year."""
    number = int(folded[begin : begin + 3])
    if number < _FIRST or number % _ROUND == 0:
        return False
    before = _before(folded, begin)
    if before in _BEGINS and _TO_ANOTHER.match(folded, end):
        return True  # 自626年至649年
    after = folded[end : end + 1]
    if before in _SINCE or (before == "(" and after == ")"):
        return True
    if before in COUNTS_BEFORE:
        return False
    if folded.startswith(ACTS, end):
        return True
    return before in _BEGINS and (after == "," or (after != "" and after not in COUNTS_AFTER | _AGES))


def counts_thousands(folded: str, begin: int, end: int) -> bool:
    """Whether the four digits and 年 at [begin, end) count years: 距今1400年, 有2300年历史."""
    lead = folded[max(0, begin - _LEAD) : begin]
    return bool(_LASTED.search(lead) or (_SOME.search(lead) and _OF_HISTORY.match(folded, end)))


def before_christ(folded: str, at: int) -> bool:
    """Whether the year that begins at `at` has a 前 before it that stands for 公元前: not 前30年."""
    return (
        folded[at - 1 : at] == "前"
        and _before(folded, at - 1) in (*_BEGINS, "-", "至")
        and bool(_YEAR_BEHIND.match(folded, at))
    )


def _before(folded: str, at: int) -> str:
    """The character before, spaces passed over; "" at the beginning."""
    return folded[max(0, at - 3) : at].rstrip(" \u3000")[-1:]
