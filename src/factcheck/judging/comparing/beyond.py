"""What the words around a figure say beyond a claim, and how much that tells against it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.judging.wording.tables.apart import EVERYBODY, KEPT_IN
from factcheck.judging.wording.tables.contraries import CONTRARIES
from factcheck.judging.wording.wording import contrary, names_entity, tokens, unexplained
from factcheck.text.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.judging.claims.claimview import ClaimView

    Home = Callable[[str], tuple[str, ...]]  # of a subject: the places where it is known to be

PARTS = tuple(sorted({word for pair in CONTRARIES for word in pair}))  # 女性, where the claim speaks of all
OF_A_WHOLE = "占"  # behind what is a part of the subject
LONG = 5  # characters of words that say something of what follows, and not only which it is
RESTRICTS, ADDS = 0.55, 0.25  # what words that narrow, or only add, take from a fit
_SHARES = lazy_pattern(rf"[^\W\d_的]{{1,5}}?{OF_A_WHOLE}")
# Right before a name: the end of what describes it, perhaps with what it is (的手机游戏《某某》).
OF_A_NAME = lazy_pattern(r"的[^\W\d_的]{0,6}[《\"'“「]?$")


def beyond(
    view: ClaimView, own: str, echoed: str, home: Home
) -> tuple[tuple[str, ...], float, tuple[str, ...]]:
    """What the mention's words say beyond the claim, how much that tells against it, and contraries.

    What stands right before words of the claim narrows them (女性|人均预期寿命) and tells most; what comes
    before the subject describes it (产生于撞击的|土卫二十七, 用Basic写的|某程序) and tells nothing, unless
    it names another, or what part a figure is: 酸奶占某公司销售额的四成.
    """
    known = f"{view.explaining}|{echoed}"
    for place, kept in KEPT_IN.items():
        if any(word in view.attribute for word in kept):
            own = own.replace(place, "|" * len(place))
    subject = min((at for form in view.subject_forms if (at := own.find(form)) >= 0), default=0)
    of_term = view.subject_kind == "term"  # 量子计算|基础层 is no 基础层 of 人工智能
    spans = [
        (s, e)
        for s, e in unexplained(own, known)
        if e > subject
        or OF_A_WHOLE in own[e - 1 : e + 1]
        or (e - s == 1 and _SHARES.match(own, e))  # 侗|族占, of 苗族
        or (names_entity(own[s:e]) and not _is_home(view, own, s, e, subject, home))
        or (own[s:e].endswith(PARTS) and not _describes(own, s, e, subject))
        or (0 <= subject - e <= 2 and of_term)
    ]
    whole = any(name in own for name in view.attribute_names)
    spans = [
        (s, e)
        for s, e in spans
        if e - s > 1 or (not (whole or _inside(own, s, known)) and _narrows(own, e, known))
    ]
    spans = [(s, e) for s, e in spans if not _of_everybody(own, s, e)]
    weight = sum(
        RESTRICTS
        if end <= subject or _narrows(own, end, view.explaining) or own[start:end].endswith(PARTS)
        else ADDS
        for start, end in spans
    )
    contraries = contrary(own, view.explaining)
    strangers = tokens(own[subject if OF_A_NAME.search(own[:subject]) else 0 :]) - tokens(known)
    weight += RESTRICTS * len(strangers)
    return (*(own[s:e] for s, e in spans), *strangers), weight + RESTRICTS * len(contraries), contraries


def _is_home(view: ClaimView, own: str, start: int, end: int, subject: int, home: Home) -> bool:
    """Whether a place that stands right before the subject is where that is known to be: 甲省(的)某寺."""
    right_before = end <= subject and not own[end:subject].strip("的《\"'")
    return right_before and own[start:end] in home(view.subject)


def _describes(own: str, start: int, end: int, subject: int) -> bool:
    """Whether words with a verb of their own stand right before 的 and the subject: 绕海王星公转|的海卫一."""
    return end - start >= LONG and subject == end + 1 and own[end] == "的"


def _of_everybody(own: str, start: int, end: int) -> bool:
    """Whether words only say whose a figure per head is: 居民|人均预期寿命."""
    return own[start:end] in EVERYBODY and own.startswith(EVERYBODY[own[start:end]], end)


def _inside(own: str, start: int, explaining: str) -> bool:
    """Whether a character stands right behind words of the claim: it begins no name."""
    before = own[max(0, start - 2) : start]
    return len(before) == 2 and before.isalpha() and before in explaining


def _narrows(own: str, end: int, explaining: str) -> bool:
    end += own.startswith("的", end)  # 一审案件的上诉率 is no 上诉率 of all
    following = own[end : end + 2]
    return len(following) == 2 and following.isalpha() and following in explaining
