"""Words that differ by region: 資訊 is 信息, 輝達 is 英伟达."""

from collections.abc import Mapping
from functools import cache

from factcheck.text.data.regional import PAIRS


@cache
def regional_pairs() -> Mapping[str, str]:
    """Folded regional word -> folded mainland word: synonyms, to be found as names are, never a rewriting.

    Some words stand for themselves: 软体动物 keeps 软体 (软件) from being found in it.
    """
    return dict(pair.split("/") for pair in PAIRS.split())
