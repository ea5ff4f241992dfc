"""What is counted, and behind it denied of it what the claim says was done: 3个县没有全部脱贫."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.undone import ALL_OF_THEM, PARTLY, TILL_NOW, TO_COME, TURNS, UNDONE
from factcheck.judging.wording.wording import content, unexplained
from factcheck.reading.stance import is_future, negator_at
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    import re

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

LEAST = 2  # characters of what was done
REACH = 40  # characters behind a figure in which its clause may deny something of it
_UNDONE = lazy_pattern(
    rf"(?:{alternatives(UNDONE)})(?P<how>(?:{alternatives((*ALL_OF_THEM, *PARTLY))}){{0,3}})"
    r"(?P<done>[^,;:。!?的]{2,20})(?=[,;:。!?]|$)"
)
_WHEN = lazy_pattern(alternatives(TILL_NOW))


def undone(view: ClaimView, sentence: SentenceView, end: int) -> bool | None:
    """Whether it is denied of what a figure that ends at `end` counts that it was done; None: it is not.

    False where that is denied only in part: 未能如期脱贫, 没有彻底解决.
    """
    own = sentence.clause_of(end - 1)
    found = _denial(sentence, end, own.end)
    start = end
    if found is None and sentence.slice(own.end, own.end + 1) == ",":  # 3个县,至今均未脱贫
        start = own.end + 1
        found = _denial(sentence, start, sentence.clause_of(start).end)
        if found and content(_WHEN.sub("", sentence.masked(start, start + found.start()))):
            return None
    if found is None or not _tells_of_it(view):
        return None
    at, behind = start + found.start("done"), start + found.end()
    between = sentence.slice(end, start + found.start())
    said, done = _WHEN.sub("|", sentence.masked(end, start + found.start())), sentence.masked(at, behind)
    if done[:LEAST] not in view.statement or done[:LEAST] in said or not content(done):
        return None
    if unexplained(f"{said}|{done}", view.explaining) or any(word in between for word in TURNS):
        return None
    return not any(word in found["how"] + done and word not in view.statement for word in PARTLY)


def _denial(sentence: SentenceView, start: int, end: int) -> re.Match[str] | None:
    """What is denied in [start, end), up to its end and without a figure in it."""
    limit = min(end, start + REACH)
    found = _UNDONE.search(sentence.slice(start, limit))
    if found is None or start + found.end() == limit < end:
        return None
    counts = any(start + found.start() <= one.start < start + found.end() for one in sentence.mentions)
    return None if counts else found


def _tells_of_it(view: ClaimView) -> bool:
    """Whether a claim tells what was done, not what is to be, nor what was not."""
    statement = view.statement
    if view.target or view.claim.negated or view.claim.certainty != "asserted":
        return False
    ahead = is_future(statement) or any(word in statement for word in TO_COME)
    return not ahead and negator_at(statement, 0, len(statement)) is None
