"""Whether a sentence refers to the one before it."""

from factcheck.text.patterns import lazy_pattern

_ANAPHORA = lazy_pattern(
    r"(?:^|[,。;])\s*(?:其中?|它们?|他们?|她们?|该[^,。;]{1,4}|这[家个款座项座]|两者|全省|全市|当地|公司|前者|后者)"
)


def carries_on(folded: str) -> bool:
    """Whether a sentence refers back (其, 该公司, 全省, 前者): its subject is the one before it."""
    return bool(_ANAPHORA.search(folded))


_ASIDE = lazy_pattern(
    r"^(?:[^,;。\d]{0,4}[,])?(?:(?:旁边|一旁|附近|对面|隔壁|邻近|相邻|毗邻|周边|不远处)的|(?:比|与|和|同|跟|较)(?:它|其|他|她|这[家个款座项])[^,;。]{0,12}的|另外?一[^\W\d]|[^,;。]{0,10}第[二三四五六七八九十][大长高多]的?[^,;。是]{0,8}是)"
)


def turns_aside(folded: str) -> bool:
    """Whether a sentence turns to what stands beside the one before: 旁边的…, 比它晚两百年的…, 另一座…."""
    return bool(_ASIDE.match(folded))
