"""One folded form for both scripts, code point for code point as long as the raw text."""

from functools import cache
from typing import Any

_FROM = "　，：；！？（）［］｛｝％～．／＋－＝＜＞＆＃＠｡､“”「」＂‘’『』＇—–―─‐−・‧∙•｜０１２３４５６７８９"
_TO = " ,:;!?()[]{}%~./+-=<>&#@。、" + '"' * 5 + "'" * 5 + "------····|0123456789"
_ONE_TO_ONE = str.maketrans(_FROM, _TO)


@cache
def _converter() -> Any:
    from opencc import OpenCC

    return OpenCC("t2s")


def fold(raw: str) -> str:
    """The form in which all matching happens; `len(fold(s)) == len(s)` for every string."""
    safe = raw.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if len(safe) != len(raw):
        return raw
    converted: str = _converter().convert(safe).translate(_ONE_TO_ONE)
    return converted.lower() if len(converted.lower()) == len(raw) else raw
