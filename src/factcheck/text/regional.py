"""Words that differ by region: 資訊 is 信息, 輝達 is 英伟达."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from factcheck.text.data.regional import ORDINARY, PAIRS
from factcheck.text.finder import Finder
from factcheck.text.rewriting import rewritten


@cache
def regional_pairs() -> Mapping[str, str]:
    """Folded regional word -> folded mainland word: synonyms, to be found as names are, never a rewriting.

    Some words stand for themselves: 软体动物 keeps 软体 (软件) from being found in it.
    """
    return dict(pair.split("/") for pair in PAIRS.split())


@cache
def regional_groups() -> Mapping[str, tuple[str, ...]]:
    """By folded word: what the thing is called elsewhere, also where the word is an ordinary one (资料).

    Such words mean the same only within what agrees otherwise. Those that stand for themselves have nothing.
    """
    groups = dict(_strict())
    for row in ORDINARY.split():
        words = row.split("/")
        groups.update({word: tuple(other for other in words if other != word) for word in words})
    return groups


def other_writings(name: str) -> tuple[str, ...]:
    """A folded name as other regions may write it: 国家数据局 is 国家资料局.

    Within a name even words count that are ordinary ones everywhere (资料), but never for a whole name.
    """
    return rewritten(name, _finder().find(name), _strict().get(name, ()))


@cache
def _finder() -> Finder[tuple[str, ...]]:
    return Finder(regional_groups())


@cache
def _strict() -> dict[str, tuple[str, ...]]:
    """By word: what the thing is called elsewhere, as `regional_pairs` has it."""
    called: defaultdict[str, list[str]] = defaultdict(list)
    for regional, word in regional_pairs().items():
        called[word] += [regional] if regional != word else []
    rows = [(word, *regional) for word, regional in called.items()]
    return {word: tuple(other for other in row if other != word) for row in rows for word in row}
