"""GB/T 7714—2025, author-date system (著者-出版年制)."""

from collections.abc import Sequence

from factcheck.styles.parts.citation import Citation
from factcheck.styles.parts.gb import E2025_AUTHOR_DATE
from factcheck.styles.parts.gb_list import by_author

TITLE = "GB/T 7714—2025，著者-出版年制"


def cite(citations: Sequence[Citation]) -> str:
    """By language, author and year, a line each: `陈登原，2000. 国史旧闻[M]. 北京：中华书局：29.`"""
    return by_author(citations, E2025_AUTHOR_DATE)
