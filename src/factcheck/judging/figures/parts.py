"""Whether a figure is of a whole of which a claim gives a part, or of a part of what a claim counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.figures.things import is_share_of_a_level
from factcheck.judging.wording.tables.parts import GIVES, SHARING
from factcheck.judging.wording.wording import content, coverage
from factcheck.reading.words import alternatives
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView
    from factcheck.reading.mention import Mention

HALF = 0.5  # of a noun's characters: it is what a claim counts
# 486名|职工中有…: what a count is of, where a part of it follows.
_WHOLE = lazy_pattern(r"(?:的|多|余)?(?P<what>[^\W\d_]{1,10}?)(?:之中|当中|中间|里面|中)(?=[,有的约近]|\||$)")
# 教职工中|行政人员: what a count is of, where the whole stands before it.
_AMONG = lazy_pattern(r"(?:之中|当中|中)[,有]*(?P<what>[^\W\d_有]{2,8}?)(?:为|有|共|达|约)*$")
_BARE = lazy_pattern(rf"(?:{alternatives(GIVES)})*$")
_SHARE_OF_IT = lazy_pattern(rf"[^,;。:]{{0,4}},(?:{alternatives(SHARING)})(?P<whole>[^,;。:|]*)\|")


def part_or_whole(view: ClaimView, mention: Mention, sentence: SentenceView) -> str:
    """The word by which a figure is of more, or of less, than a claim; "" when there is none."""
    if mention.kind == "date":
        return ""
    return (
        _of_the_whole(view, mention, sentence)
        or of_some_among(view, sentence, mention.start)
        or _worked_out(view, mention, sentence)
        or _shares_it(view, mention, sentence)
        or is_share_of_a_level(view, mention, sentence)
    )


def _of_the_whole(view: ClaimView, mention: Mention, sentence: SentenceView) -> str:
    """The 职工 of 486名职工中, where a claim counts something else; or ""."""
    clause = sentence.clause_of(mention.start)
    found = _WHOLE.match(sentence.masked(mention.end, clause.end))
    if found is None or _counted_by(view, found["what"]):
        return ""
    return found["what"]


def _counted_by(view: ClaimView, noun: str) -> bool:
    """Whether a noun names what a claim counts: 职工, of 在职职工."""
    names = (*view.attribute_names, *view.attribute_forms)
    return any(noun in name or name in noun or coverage(noun, name) > HALF for name in names)


def of_some_among(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """Where a count is of some among those that the claim counts: 一级文物中有青铜器120件; or ""."""
    said = sentence.masked(sentence.clause_of(at).start, at)
    forms = [form for form in view.attribute_forms if len(form) > 1 and form in said]
    found = [_AMONG.match(said, said.rfind(form) + len(form)) for form in forms]
    return next((one[0] for one in found if one and one["what"] not in view.explaining), "")


def _worked_out(view: ClaimView, mention: Mention, sentence: SentenceView) -> str:
    """The share of which a bare figure tells how much that is, where a claim gives the whole; or "".

    学生中三成是研究生,约7350人 gives the 研究生, and not the 学生.
    """
    clause = sentence.clause_of(mention.start)
    before = [c for c in sentence.clauses if c.end <= clause.start][-1:]
    if not before or not _BARE.match(sentence.slice(clause.start, mention.start)):
        return ""
    if content(sentence.masked(mention.end, clause.end)):
        return ""
    shares = [m for m in sentence.mentions if before[0].start <= m.start < before[0].end and _is_share(m)]
    if not shares or view.value is None or view.value.dimension == "share":
        return ""
    part = sentence.masked(shares[-1].end, before[0].end)
    return "" if _named_in(view.attribute_forms, part) else shares[-1].text


def _is_share(mention: Mention) -> bool:
    return mention.value is not None and mention.value.dimension == "share"


def _shares_it(view: ClaimView, mention: Mention, sentence: SentenceView) -> str:
    """The whole of which a figure is a share (…元,占总额的三成), where a claim is of that; or ""."""
    behind = _SHARE_OF_IT.match(sentence.masked(mention.end, sentence.end))
    if behind is None or _is_share(mention) or _named_in(view.attribute_names, sentence.own_words(mention)):
        return ""
    return _longest_in(view.attribute_names, behind["whole"])


def _longest_in(names: Iterable[str], text: str) -> str:
    return max((name for name in names if len(name) > 1 and name in text), key=len, default="")


def _named_in(names: Iterable[str], text: str) -> bool:
    return any(len(name) > 1 and name in text for name in names)
