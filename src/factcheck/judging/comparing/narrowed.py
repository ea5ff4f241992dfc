"""Whether a word before its attribute makes a figure that of a part, or of what was added: 新增企业31家."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from factcheck.judging.drafts.summed import is_summed, sum_begins
from factcheck.judging.wording.lexicon import gloss
from factcheck.judging.wording.tables.apart import NARROWING
from factcheck.reading.stance import without_negators
from factcheck.reading.tables.stance import SCOPES
from factcheck.reading.titles import split_office
from factcheck.text.fold import fold

if TYPE_CHECKING:
    from factcheck.judging.claims.claimview import ClaimView
    from factcheck.judging.drafts.draftview import SentenceView

LONG_NAME = 4  # characters of a name that names by itself


def narrowed(view: ClaimView, sentence: SentenceView, at: int) -> str:
    """The word right before the attribute of a figure at `at` that makes it that of a part; "" for none."""
    if view.value is not None and view.value.kind in ("rank", "superlative"):
        return ""
    summed = sum_begins(sentence, at) if is_summed(view.explaining) else -1
    said = sentence.masked(max(sentence.start, summed), at)
    if not any(word in said for word in _narrowing()):
        return ""
    heads = tuple({form[:2] for form in view.attribute_forms if len(form) > 1})
    scope = fold(view.claim.scope)
    own = "|".join((view.explaining, *(w for row in SCOPES for w in row if any(s in scope for s in row))))
    for form in view.subject_forms:
        own = own.replace(form, "|")  # what 国际机场 is called does not make its 国际航线 all its 航线
    place = max((said.rfind(head) for head in heads), default=0)
    before = "" if _is_a_title_of(view, said, place) else without_negators(said[:place])  # 并非|创办于
    strange = [word for word in _narrowing() if word not in own]
    here = sentence.worded.get(at) or sentence.masked(sentence.clause_of(at).start, at)
    names = [name for name in view.attribute_forms if len(name) > LONG_NAME - 1]
    tails = [] if any(name in here for name in names) else [name[2:] for name in names]  # 发表|高水平论文
    inside = (w for w in strange for tail in tails if w + tail in here)
    return next((w for w in strange if before.endswith(w)), "") or next(inside, "")


def _is_a_title_of(view: ClaimView, said: str, place: int) -> bool:
    """Whether what begins at `place` is the subject's title, right before the name: 女性|气象台台长某某."""
    starts = (at for form in view.subject_forms if (at := said.find(form, max(0, place))) >= 0)
    title = said[place : min(starts, default=place)].rstrip("的")
    return title.isalpha() and split_office(title) is not None


@cache
def _narrowing() -> tuple[str, ...]:
    """The words that narrow, in the one wording of what is compared."""
    return tuple(dict.fromkeys(gloss(word).text for word in NARROWING))
