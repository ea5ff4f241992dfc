"""Whether a sentence refers to the one before it."""

from factcheck.judging.wording.tables.anaphors import BESIDE, CARRIES_ON, POINTING
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

_THIS = alternatives(word for word in POINTING if word.startswith("这"))
_ANAPHORA = lazy_pattern(rf"(?:^|[,。;])\s*(?:{alternatives(CARRIES_ON)}|该[^,。;]{{1,4}}|{_THIS})")
_ASIDE = lazy_pattern(
    rf"^(?:[^,;。\d]{{0,4}}[,])?(?:(?:{alternatives(BESIDE)})的|(?:比|与|和|同|跟|较)(?:[它其他她]|{_THIS})[^,;。]{{0,12}}的"
    r"|另外?一[^\W\d]|[^,;。]{0,10}第[二三四五六七八九十][大长高多]的?[^,;。是]{0,8}是)"
)


def carries_on(folded: str) -> bool:
    """Whether a sentence refers back (其, 该公司, 这所学校, 全省, 前者): its subject is the one before it."""
    return bool(_ANAPHORA.search(folded))


def turns_aside(folded: str) -> bool:
    """Whether a sentence turns to what stands beside the one before: 旁边的…, 比它晚两百年的…, 另一座…."""
    return bool(_ASIDE.match(folded))
