"""GB/T 7714—2015, numeric system (顺序编码制)."""

from collections.abc import Sequence

from factcheck.styles.parts.citation import Citation
from factcheck.styles.parts.gb import E2015
from factcheck.styles.parts.gb_list import numbered

TITLE = "GB/T 7714—2015，顺序编码制"


def cite(citations: Sequence[Citation]) -> str:
    """One numbered entry a line, in the order of citation: `[1] 四川日报…[N]. 四川日报, 2024-08-29(3).`"""
    return numbered(citations, E2015)
