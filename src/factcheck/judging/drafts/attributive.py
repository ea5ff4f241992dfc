"""What stands before 的 and a name and speaks of that name alone: 1997年发射的甲2005年登陆."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.judging.drafts.draftview import Clause
    from factcheck.reading.mention import Mention
    from factcheck.text.finder import Hit

# Between 的 and the name: its quotation mark, or a word for what it is (的长篇小说《某某》).
_HEAD = lazy_pattern(r"的[^\W\d_由被在是为于与和的]{0,6}[《\"'「“‘]?$")
REACH = 10  # characters before a name in which such a 的 stands
_VERB = lazy_pattern(r"[^\W\d_是]{2}[于在]$")  # 通讯是在 has no verb but 是
_PREPOSITION = lazy_pattern(r"[由被是为与和给](?:在|于)?$")


@dataclass(frozen=True, slots=True)
class Attributive:
    """[start, end) of a draft speaks of the name that ends at `head_end`, and of nothing else."""

    start: int
    end: int
    head_end: int

    def holds(self, at: int) -> bool:
        """Whether an offset lies within it."""
        return self.start <= at < self.end


def _says_of_what(mention: Mention, end: int, before: str) -> bool:
    """Whether a figure right before 的 has its noun before it, a date its verb: 时速350公里的, 建于8日的."""
    if mention.kind == "date":
        return mention.end == end and _VERB.search(before) is not None
    return mention.end == end and mention.kind in ("measure", "money", "percent") and before[-2:].isalpha()


def attributives(
    folded: str,
    start: int,
    clauses: Sequence[Clause],
    names: Sequence[Hit[str]],
    mentions: Sequence[Mention],
) -> Iterator[Attributive]:
    """The attributives of a sentence that have a figure or a date: what has none tells no event's time."""
    done = start
    for hit in names:
        found = _HEAD.search(folded, max(0, hit.start - start - REACH), hit.start - start)
        clause = next((c for c in clauses if c.start <= hit.start < c.end), None)
        if found is None or clause is None:
            continue
        end = start + found.start() + 1
        low = max(clause.start, done)
        inside = [
            m
            for m in mentions
            if low <= m.start and (m.end < end - 1 or _says_of_what(m, end - 1, folded[: m.start - start]))
        ]
        if inside:
            low = max((h.end for h in names if low <= h.start and h.end <= inside[0].start), default=low)
            befores = (folded[low - start : m.start - start] for m in inside)
            low += max(len(before) if _PREPOSITION.search(before) else 0 for before in befores)
            done = hit.end
            yield Attributive(low, end, hit.end)
