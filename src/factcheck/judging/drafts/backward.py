"""Whether a sentence refers to the one before it."""

import re

_ANAPHORA = re.compile(
    r"(?:^|[,。;])\s*(?:其中?|它们?|他们?|她们?|该[^,。;]{1,4}|这[家个款座项座]|两者|全省|全市|当地|公司|前者|后者)"
)


def carries_on(folded: str) -> bool:
    """Whether a sentence refers back (其, 该公司, 全省, 前者): its subject is the one before it."""
    return bool(_ANAPHORA.search(folded))
